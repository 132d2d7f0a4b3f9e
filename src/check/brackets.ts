import { type Check, makeFinding, quote } from './check.js';

const PAIRS = ['()', '[]'] as const;

/** A bracket is lost, added or left open. Compares how many there are; a whole pair more or less counts as well. */
export const brackets: Check = {
  code: 'check/brackets',
  severity: 'warning',
  run({ source, target }) {
    const open = PAIRS.find((pair) => !isBalanced(target, pair) && isBalanced(source, pair));
    if (open === undefined) return [];
    return [
      makeFinding(this, `the brackets ${quote(open)} in the English do not pair up; in the Dutch they do`),
    ];
  },
};

function isBalanced(text: string, pair: string): boolean {
  return countSign(text, pair.charAt(0)) === countSign(text, pair.charAt(1));
}

function countSign(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
