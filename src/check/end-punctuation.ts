import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { type Check, type CheckedPair, makeFinding, quote } from './check.js';

/** What may stand after the mark that ends a sentence. */
const CLOSING = ' "\'”’»)]';
const MARKS = '.!?…:;,';

/**
 * The segment ends with another mark than the Dutch: a question became a statement, a colon was lost.
 * A full stop against no mark is only a finding in running text, because headings and list items are free there;
 * after a closing bracket either order of mark and bracket is good.
 *
 * Wrong where a sentence goes on in the next segment of one side only.
 *
 * False alarms on human translations: 0.4 % (flores-dev), 0.0 % (rte3-nl), all of them marks that are missing in the data.
 */
export const endPunctuation: Check = {
  code: 'check/end-punctuation',
  severity: 'warning',
  run(pair) {
    const sourceMark = endMarkOf(pair.source);
    const targetMark = endMarkOf(pair.target);
    if (sourceMark === targetMark || isFree(pair, sourceMark, targetMark) || pair.target.endsWith(')'))
      return [];
    return [
      makeFinding(
        this,
        `the ${SOURCE_NAME} ends ${describeEnd(sourceMark)}, the ${TARGET_NAME} ${describeEnd(targetMark)}`,
      ),
    ];
  },
};

/** The class of the last mark: `…` and `...` are one, `?!` counts as a question. */
function endMarkOf(text: string): string {
  const marks = takeEnd(dropEnd(text, CLOSING), MARKS);
  if (marks.includes('?')) return '?';
  if (marks.includes('…') || marks.includes('..')) return '…';
  return marks.slice(-1);
}

/** Walks back from the end: a pattern would try every place of a long run. */
function dropEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function takeEnd(text: string, signs: string): string {
  return text.slice(dropEnd(text, signs).length);
}

/** `!` and `.` are a matter of taste between the two languages, and so is `…`. */
function isFree({ blockKind }: CheckedPair, sourceMark: string, targetMark: string): boolean {
  const both = new Set([sourceMark, targetMark]);
  const soft = [...both].every((mark) => ['.', '!', '…', ';'].includes(mark));
  return soft || (blockKind !== 'paragraph' && both.has('') && both.has('.'));
}

function describeEnd(mark: string): string {
  return mark === '' ? 'without a mark' : `with ${quote(mark)}`;
}
