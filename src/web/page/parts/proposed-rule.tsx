import type { RuleProposal, SegmentName } from '../../../domain/rule-proposal.js';
import type { RuleDecision } from '../../protocol.js';
import { Diff } from './diff.js';

const SHOWN_TOUCHES = 5;

interface Props {
  readonly proposal: RuleProposal;
  readonly onDecide: (decision: RuleDecision) => void;
}

/** A correction that could be a rule: where it was made, and what it would change. */
export function ProposedRule({ proposal, onDecide }: Props) {
  const { find, replace, evidence, touches } = proposal;
  const name = `${find} → ${replace}`;
  const rest = touches.length - SHOWN_TOUCHES;
  return (
    <li>
      <h3>{name}</h3>
      <p>
        Made in {listSegments(evidence.for)}; left standing in {listSegments(evidence.against)}.
        {evidence.otherwise.length > 0 && ` Rewritten otherwise in ${listSegments(evidence.otherwise)}.`}
        {touches.length === 0 ? ' Would change nothing here.' : ` Would change ${listSegments(touches)}:`}
      </p>
      {touches.slice(0, SHOWN_TOUCHES).map(({ id, before, after }) => (
        <Diff key={id} before={before} after={after} lang="en" isBrief />
      ))}
      {rest > 0 && <p class="hint">and {rest} more</p>}
      <div class="actions">
        <button
          type="button"
          class="main"
          aria-label={`Accept ${name}`}
          onClick={() => onDecide({ find, replace, state: 'accepted' })}
        >
          Accept
        </button>
        <button
          type="button"
          aria-label={`Reject ${name}`}
          onClick={() => onDecide({ find, replace, state: 'rejected' })}
        >
          Never propose it again
        </button>
      </div>
    </li>
  );
}

function listSegments(names: readonly SegmentName[]): string {
  if (names.length === 0) return 'none';
  const numbers = names.map(({ segment }) => segment).join(', ');
  return `${names.length === 1 ? 'segment' : 'segments'} ${numbers}`;
}
