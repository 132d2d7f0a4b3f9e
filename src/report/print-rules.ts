import type { WordDiff } from '../domain/file-diff.js';
import type { ProjectRule, Replacement } from '../domain/project-rule.js';
import type {
  ListedRule,
  RuleProposal,
  RulesReport,
  RulesView,
  RuleTouch,
  SegmentName,
} from '../domain/rule-proposal.js';
import type { Colour } from './lines.js';
import { LINE_WIDTH, wrapPieces } from './lines.js';
import { toPiece } from './print-diff.js';

const INDENT = 5;
/** Previews of one rule; the rest is counted. */
const SHOWN_TOUCHES = 5;
const SHOWN_SEGMENTS = 10;

interface RulesStyle {
  /** The article as the person named it. */
  readonly path: string;
  readonly diff: WordDiff;
  readonly colour: Colour;
}

/**
 * Proposals and decided rules under one numbering, which is what `--accept`, `--reject` and `--withdraw` take. The
 * last line says what to do next.
 */
export function printRulesView({ proposals, rules }: RulesView, style: RulesStyle): string {
  const proposed = proposals.flatMap((proposal, index) => [...printProposal(proposal, index + 1, style), '']);
  const listed = rules.map((rule, index) => printListed(rule, proposals.length + index + 1, style));
  const lines = [
    `${style.path}: ${describeCount(proposals.length)}`,
    '',
    ...proposed,
    ...(listed.length === 0 ? [] : ['rules of this project, decided before', ...listed, '']),
    ...describeNext({ proposals, rules }, style.path),
  ];
  return `${lines.join('\n')}\n`;
}

/** One line for other commands; empty where nothing is proposed. */
export function printRulesHint({ proposals }: Pick<RulesView, 'proposals'>, path: string): string {
  const { length } = proposals;
  return length === 0 ? '' : `${describeCount(length)}: tweeluik suggest ${path}\n`;
}

function describeCount(count: number): string {
  if (count === 0) return 'no edit was made twice that could be a rule';
  return `${count === 1 ? 'an edit' : `${count} edits`} made at least twice could be ${count === 1 ? 'a rule' : 'rules'}`;
}

function printProposal(proposal: RuleProposal, number: number, style: RulesStyle): string[] {
  const { evidence, touches } = proposal;
  const rest = touches.length - SHOWN_TOUCHES;
  return [
    printTitle(number, proposal, style.colour),
    ...indent(`made in ${listSegments(evidence.for)}; left standing in ${listSegments(evidence.against)}`),
    ...(evidence.otherwise.length === 0
      ? []
      : indent(`rewritten otherwise in ${listSegments(evidence.otherwise)}`)),
    ...indent(
      touches.length === 0
        ? 'would change nothing here, but other articles of the project'
        : `would change ${listSegments(touches)}, which nobody has touched:`,
    ),
    ...touches.slice(0, SHOWN_TOUCHES).flatMap((touch) => printTouch(touch, style)),
    ...(rest > 0 ? indent(`and ${rest} more`) : []),
  ];
}

function printTitle(number: number, { find, replace }: Replacement, colour: Colour): string {
  return `${String(number).padStart(3)}  ${colour.strong(`${find} → ${replace}`)}`;
}

function printListed(rule: ListedRule, number: number, { colour }: RulesStyle): string {
  const where = rule.segments.length === 0 ? '' : `, changed ${listSegments(rule.segments)}`;
  return `${printTitle(number, rule, colour)}${colour.quiet(`  ${rule.state}${where}`)}`;
}

function printTouch({ segment, before, after }: RuleTouch, { diff, colour }: RulesStyle): string[] {
  const label = `${' '.repeat(INDENT)}${String(segment).padStart(4)}  `;
  const lines = wrapPieces(
    diff(before, after).map((part) => toPiece(part, colour)),
    LINE_WIDTH - label.length,
  );
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line);
}

function indent(text: string): string[] {
  const lines = wrapPieces([{ text, paint: (plain) => plain }], LINE_WIDTH - INDENT);
  return lines.map((line) => ' '.repeat(INDENT) + line);
}

/** `segments 3, 7 and 12`; `none`. */
function listSegments(names: readonly SegmentName[]): string {
  const numbers = names.slice(0, SHOWN_SEGMENTS).map(({ segment }) => String(segment));
  const rest = names.length - numbers.length;
  const all = rest > 0 ? [...numbers, `${rest} more`] : numbers;
  const [last = 'none', ...others] = all.reverse();
  if (others.length === 0) return names.length === 0 ? last : `segment ${last}`;
  return `segments ${others.reverse().join(', ')} and ${last}`;
}

function describeNext({ proposals, rules }: Pick<RulesView, 'proposals' | 'rules'>, path: string): string[] {
  if (proposals.length > 0) {
    return [
      `next: tweeluik suggest ${path} --accept 1    (or --reject 1: never proposed again)`,
      '      --dry-run shows what would change',
    ];
  }
  const accepted = rules.findIndex(({ state }) => state === 'accepted');
  return accepted < 0 ? [] : [`tweeluik suggest ${path} --withdraw ${accepted + 1} takes a rule back`];
}

/** What came of decisions, with every segment that has other words now. */
export function printRulesReport(
  { decided, changed, keptCopies, rulesFile }: RulesReport,
  { isDryRun, ...style }: RulesStyle & { readonly isDryRun: boolean },
): string {
  const lines = [
    ...decided.map((rule) => `${rule.state}: ${style.colour.strong(describe(rule))}`),
    changed.length === 0
      ? 'no segment of this article changes'
      : `${isDryRun ? 'would change' : 'changed'} ${listSegments(changed)}`,
    ...changed.flatMap((touch) => printTouch(touch, style)),
    ...keptCopies.map((copy) => `an edited file was kept as ${copy}`),
    isDryRun ? 'nothing was written' : `wrote ${rulesFile}; other articles follow when they are translated`,
  ];
  return `${lines.join('\n')}\n`;
}

function describe({ find, replace }: ProjectRule): string {
  return `${find} → ${replace}`;
}
