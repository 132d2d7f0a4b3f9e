import type { TranslationUnit } from '../../../domain/translation-unit.js';
import { SOURCE_CODE, TARGET_CODE } from '../../../languages/present-names.js';
import { memo } from './memo.js';

/** Human work whose sentence has left the article. */
export const Detached = memo(({ units }: { readonly units: readonly TranslationUnit[] }) => {
  if (units.length === 0) return null;
  return (
    <section class="detached" aria-labelledby="detached-title">
      <h2 id="detached-title">No longer in the article</h2>
      <ul>
        {units.map(({ id, source, target, notes }) => (
          <li key={id}>
            <p class="text" lang={SOURCE_CODE}>
              {source}
            </p>
            <div>
              <p class="text" lang={TARGET_CODE}>
                {target}
              </p>
              {notes.map((note) => (
                <p key={note} class="hint">
                  Note: {note}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
});
