import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedRule, RuleProposal, SegmentName } from '../../../domain/rule-proposal.js';
import { TARGET_CODE } from '../../../languages/present-names.js';
import type { RuleDecision, RulesAnswer, RulesView } from '../../protocol.js';
import { useDesk } from './desk.js';
import { Diff } from './diff.js';

/** What the panel asks of the server. */
export interface RulesLink {
  listRules(): Promise<RulesView>;
  decideRules(decisions: readonly RuleDecision[]): Promise<RulesAnswer>;
}

/** Corrections that were made twice, to be made everywhere, and the rules that there are; over the page. */
export function RulesPanel({ link }: { readonly link: RulesLink }) {
  const { run } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [view, setView] = useState<RulesView | null>(null);
  const [said, setSaid] = useState('');
  const tell = (error: unknown): void => setSaid(error instanceof Error ? error.message : String(error));
  const decide = (decision: RuleDecision): void => {
    link.decideRules([decision]).then((answer) => {
      setView(answer);
      setSaid(describeDecision(decision, answer.changed.length));
    }, tell);
  };
  useEffect(() => {
    dialog.current?.showModal();
    link.listRules().then(setView, tell);
  }, [link]);
  return (
    <dialog ref={dialog} class="help rules" aria-labelledby="rules-title" onClose={() => run('leave')}>
      <h2 id="rules-title">Rules from corrections</h2>
      <p class="hint">
        A rule changes the machine’s words, in this and the next articles of the project. It never touches
        what a person wrote or approved, and can be withdrawn.
      </p>
      <p role="status">{said}</p>
      {view?.proposals.length === 0 && <p>No correction was made twice that could be a rule.</p>}
      <ul class="rule-list" aria-label="Proposed">
        {view?.proposals.map((proposal) => (
          <ProposedRule key={`${proposal.find}→${proposal.replace}`} proposal={proposal} onDecide={decide} />
        ))}
      </ul>
      {view !== null && view.rules.length > 0 && <DecidedRules rules={view.rules} onDecide={decide} />}
      <form method="dialog">
        <button type="submit" class="main">
          Close
        </button>
      </form>
    </dialog>
  );
}

function describeDecision({ find, replace, state }: RuleDecision, changed: number): string {
  const what = changed === 0 ? 'no segment changed' : `${changed} segment${changed === 1 ? '' : 's'} changed`;
  return `${find} → ${replace} ${state}; ${what}.`;
}

const SHOWN_TOUCHES = 5;

interface ProposalProps {
  readonly proposal: RuleProposal;
  readonly onDecide: (decision: RuleDecision) => void;
}

/** A correction that could be a rule: where it was made, and what it would change. */
function ProposedRule({ proposal, onDecide }: ProposalProps) {
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
        <Diff key={id} before={before} after={after} lang={TARGET_CODE} isBrief />
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

interface RulesProps {
  readonly rules: readonly ListedRule[];
  readonly onDecide: (decision: RuleDecision) => void;
}

/** The rules of the project, each with the way back. */
function DecidedRules({ rules, onDecide }: RulesProps) {
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
