import type { Replacement } from '../state/find-and-replace.js';
import { Diff } from './diff.js';

interface Props {
  readonly replacements: readonly Replacement[];
  readonly numberOf: (id: string) => number;
  readonly isChosen: (id: string) => boolean;
  readonly losesReview: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
}

/** What replacing would do, place by place, each to be left out. */
export function ReplacementList({ replacements, numberOf, isChosen, losesReview, onToggle }: Props) {
  if (replacements.length === 0) return <p class="hint">No target has it.</p>;
  return (
    <ul class="replacements" aria-label="What will be replaced">
      {replacements.map(({ id, before, after }) => (
        <li key={id}>
          <input
            type="checkbox"
            checked={isChosen(id)}
            aria-label={`Replace in segment ${numberOf(id)}`}
            onChange={() => onToggle(id)}
          />
          <div>
            <span class="label">
              Segment {numberOf(id)}
              {losesReview(id) && ': reviewed as it is, so it will want a review again'}
            </span>
            <Diff before={before} after={after} lang="en" />
          </div>
        </li>
      ))}
    </ul>
  );
}
