import type { ListedRule } from '../../../domain/rule-proposal.js';
import type { RuleDecision } from '../../protocol.js';

interface Props {
  readonly rules: readonly ListedRule[];
  readonly onDecide: (decision: RuleDecision) => void;
}

/** The rules of the project, each with the way back. */
export function DecidedRules({ rules, onDecide }: Props) {
  return (
    <section aria-labelledby="decided-rules">
      <h3 id="decided-rules">Rules of this project, decided before</h3>
      <ul class="rule-list">
        {rules.map(({ find, replace, state, segments }) => {
          const next = state === 'accepted' ? 'withdrawn' : 'accepted';
          const verb = next === 'withdrawn' ? 'Withdraw' : 'Accept';
          return (
            <li key={`${find}→${replace}`} class="actions">
              <span>
                <strong>
                  {find} → {replace}
                </strong>{' '}
                {state}, {segments.length} {segments.length === 1 ? 'segment' : 'segments'} here
              </span>
              <button
                type="button"
                aria-label={`${verb} ${find} → ${replace}`}
                onClick={() => onDecide({ find, replace, state: next })}
              >
                {verb}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
