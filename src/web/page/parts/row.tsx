import { STATE_WORDS } from '../../../domain/describe-unit.js';
import type { Severity } from '../../../domain/finding.js';
import type { State } from '../../../domain/translation-unit.js';
import { SOURCE_CODE, TARGET_CODE } from '../../../languages/present-names.js';
import type { UnitView } from '../../protocol.js';
import { COMMANDS, describeKeys } from '../state/keys.js';
import { Editor } from './editor.js';
import { FoundText } from './found-text.js';
import { memo } from './memo.js';
import { SourceAside } from './source-aside.js';

interface Props {
  readonly unit: UnitView;
  /** Place in the article, from 1. */
  readonly number: number;
  readonly startsBlock: boolean;
  readonly isCurrent: boolean;
  readonly pattern: RegExp | null;
}

const STATE_MARKS: Readonly<Record<State, string>> = {
  initial: '–',
  translated: '○',
  reviewed: '✓',
  final: '◆',
};

/** One segment: the source on the left panel, the target on the right, and the hinge that says how far it is. */
export const Row = memo(({ unit, number, startsBlock, isCurrent, pattern }: Props) => {
  const { id, blockKind, state } = unit;
  const classes = ['row', blockKind, state, startsBlock && 'starts-block', isCurrent && 'current'];
  return (
    <li id={`segment-${id}`} data-id={id} class={classes.filter(Boolean).join(' ')}>
      <div class="panel source">
        <p class="text" lang={SOURCE_CODE}>
          <FoundText text={unit.source} pattern={pattern} />
        </p>
        {isCurrent && <SourceAside unit={unit} />}
      </div>
      <Hinge unit={unit} number={number} isCurrent={isCurrent} />
      <div class="panel target">
        {isCurrent ? <Editor unit={unit} number={number} /> : <Target unit={unit} pattern={pattern} />}
      </div>
    </li>
  );
});

function Hinge({ unit, number, isCurrent }: Pick<Props, 'unit' | 'number' | 'isCurrent'>) {
  const { id, state, findings, notes } = unit;
  const remarks = [STATE_WORDS[state], countOf(findings.length, 'finding'), countOf(notes.length, 'note')];
  return (
    <div class="hinge">
      <button
        type="button"
        id={`open-${id}`}
        class="open"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={`Segment ${number}: ${remarks.filter(Boolean).join(', ')}`}
        title={`${COMMANDS.edit.title} (${describeKeys('edit')})`}
      >
        <span class="number">{number}</span>
        <span class="state">{STATE_MARKS[state]}</span>
        {findings.length > 0 && <span class={`flag ${worstOf(unit)}`}>▲</span>}
        {notes.length > 0 && <span class="flag note">✎</span>}
      </button>
    </div>
  );
}

function countOf(count: number, what: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

function worstOf({ findings }: UnitView): Severity {
  const severities = findings.map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((severity) => severities.includes(severity)) ?? 'info';
}

function Target({ unit, pattern }: Pick<Props, 'unit' | 'pattern'>) {
  if (unit.target === '') return <p class="nothing">Nothing yet</p>;
  return (
    <p class="text" lang={TARGET_CODE}>
      <FoundText text={unit.target} pattern={pattern} />
    </p>
  );
}
