import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleDecision, RulesAnswer, RulesView } from '../../protocol.js';
import { DecidedRules } from './decided-rules.js';
import { useDesk } from './desk.js';
import { ProposedRule } from './proposed-rule.js';

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
