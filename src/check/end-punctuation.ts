import { type Check, type CheckedPair, makeFinding, quote } from './check.js';

/** What may stand after the mark that ends a sentence. */
const CLOSING = /[\s"'”’»)\]]+$/;

/**
 * The segment ends with another mark than the Dutch: a question became a statement, a colon was lost.
 * A full stop against no mark is only a finding in running text, because headings and list items are free there;
 * after a closing bracket either order of mark and bracket is good.
 */
export const endPunctuation: Check = {
  code: 'check/end-punctuation',
  severity: 'warning',
  run(pair) {
    const dutch = findEndMark(pair.source);
    const english = findEndMark(pair.target);
    if (dutch === english || isFree(pair, dutch, english) || pair.target.endsWith(')')) return [];
    return [makeFinding(this, `the Dutch ends ${describeEnd(dutch)}, the English ${describeEnd(english)}`)];
  },
};

/** The class of the last mark: `…` and `...` are one, `?!` counts as a question. */
function findEndMark(text: string): string {
  const marks = /[.!?…:;,]+$/.exec(text.replace(CLOSING, ''))?.[0] ?? '';
  if (marks.includes('?')) return '?';
  if (marks.includes('…') || marks.includes('..')) return '…';
  return marks.slice(-1);
}

/** `!` and `.` are a matter of taste between the two languages, and so is `…`. */
function isFree({ blockKind }: CheckedPair, dutch: string, english: string): boolean {
  const both = new Set([dutch, english]);
  const soft = [...both].every((mark) => ['.', '!', '…', ';'].includes(mark));
  return soft || (blockKind !== 'paragraph' && both.has('') && both.has('.'));
}

function describeEnd(mark: string): string {
  return mark === '' ? 'without a mark' : `with ${quote(mark)}`;
}
