import { TARGET_CODE } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { useDesk } from './desk.js';

/** Says that someone else wrote here, shows their words above the reviewer's own, and asks which shall stand. */
export function Conflict({ unit: { id, target } }: { readonly unit: UnitView }) {
  const { state, dispatch } = useDesk();
  const message = state.conflicts.get(id);
  if (message === undefined) return null;
  return (
    <section class="conflict" role="alert">
      <h2>Changed elsewhere meanwhile</h2>
      <p>Not taken: {message}. Your words are in the field below; both versions are kept.</p>
      <p class="text" lang={TARGET_CODE}>
        {target}
      </p>
      <div class="actions">
        <button type="button" onClick={() => dispatch({ type: 'settle', id, choice: 'mine' })}>
          Use mine
        </button>
        <button type="button" onClick={() => dispatch({ type: 'settle', id, choice: 'theirs' })}>
          Use the other
        </button>
      </div>
    </section>
  );
}
