import { STATE_WORDS } from '../domain/describe-unit.js';
import { STATES } from '../domain/translation-unit.js';
import type { Colour } from './lines.js';
import type { Status } from './make-status.js';

/** How far an article is, in lines of at most 80 columns where names allow; the last says what to do next. */
export function printStatus(status: Status, { path, colour }: { path: string; colour: Colour }): string {
  const model = status.model === null ? '' : `, translated by ${status.model}`;
  const lines = [
    colour.strong(`${status.article}: ${status.segments} segments${model}`),
    ...(status.notice === null ? [] : [`  note: ${status.notice}`]),
    ...printCounts(status).map(([name, counts]) => `  ${colour.quiet(name.padEnd(10))} ${counts}`),
    `  next: ${describeNext(status, path)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function printCounts(status: Status): [name: string, counts: string][] {
  const { states, origins, findings, edited, changedByRules, unsure, suggestions, detached } = status;
  const rows: [string, string][] = [
    ['state', list(Object.fromEntries(STATES.map((state) => [STATE_WORDS[state], states[state]])))],
    [
      'target by',
      list({ 'the machine': origins.machine, memory: origins.memory, 'a person': origins.human }),
    ],
    ['edited', list({ 'not as the machine said': edited, 'changed by rules': changedByRules })],
    [
      'findings',
      list({ errors: findings.error, warnings: findings.warning, 'for information': findings.info }),
    ],
    ['confidence', list({ 'unsure, not reviewed': unsure })],
    [
      'kept',
      list({ 'suggestions from earlier versions': suggestions, 'sentences that left the article': detached }),
    ],
  ];
  return rows.filter(([, counts]) => counts !== '');
}

/** `3 reviewed, 1 final`; what there is none of is left out. */
function list(counts: Readonly<Record<string, number>>): string {
  const there = Object.entries(counts).filter(([, count]) => count > 0);
  const singular = (name: string) => name.replace(/^(\w+)s\b/, '$1');
  return there.map(([name, count]) => `${count} ${count === 1 ? singular(name) : name}`).join(', ');
}

function describeNext({ states, findings }: Status, path: string): string {
  if (states.initial > 0) return `tweeluik translate ${path}   (${states.initial} ${STATE_WORDS.initial})`;
  if (states.translated > 0) {
    const flagged = findings.error + findings.warning > 0 ? ', what is marked first' : '';
    return `tweeluik review ${path}   (${states.translated} not reviewed${flagged})`;
  }
  if (states.reviewed > 0) return 'set the reviewed segments to final in review.tsv';
  return 'nothing: every segment is final, and target.txt is ready';
}
