import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE } from '../languages/present-pair.js';
import { type Check, makeFinding } from './check.js';

/** Double signs, guillemets, low quotes and doubled single signs. */
const DOUBLE = /["“”„‟«»]|''|,,/g;
/**
 * A single sign that opens or closes. Signs between two letters are apostrophes, and so are those of `'s avonds`,
 * `'t`, `'n` and `'68`.
 */
const SINGLE = new RegExp(
  `(?<![\\p{L}\\p{N}])['‘’‚\`](?!(?:[${SOURCE.clipped}]|\\d\\d)(?!\\p{L}))(?=\\S)|(?<=[^\\s(])['’](?![\\p{L}\\p{N}])`,
  'gu',
);

/** A quotation this long (in characters) is somebody's words; a shorter one may be a title, put in italics elsewhere. */
const LONG_QUOTATION = 30;

/**
 * Quotation marks that are in the Dutch only, around more than a title, or that pair up in the Dutch and not in the
 * English. A quotation may go on in the next segment, so an odd mark alone is no finding.
 *
 * Wrong where a translator turned direct into reported speech. Blind to short quoted words, which may stand in italics,
 * and to marks that only the English has.
 *
 * False alarms on human translations: 0.4 % (flores-dev), 0.2 % (rte3-nl), all of them marks that are missing in the data.
 */
export const quotes: Check = {
  code: 'check/quotes',
  severity: 'warning',
  run({ source, target }) {
    const sourceMarks = findMarks(source);
    const targetMarks = findMarks(target);
    if (sourceMarks.length === 0 || sourceMarks.length % 2 === 1) return [];
    if (targetMarks.length === 0 && hasLongQuotation(sourceMarks)) {
      return [makeFinding(this, `the ${SOURCE_NAME} has quotation marks, the ${TARGET_NAME} has none`)];
    }
    if ((target.match(DOUBLE)?.length ?? 0) % 2 === 0) return [];
    return [
      makeFinding(
        this,
        `a quotation in the ${TARGET_NAME} has no beginning or no end; in the ${SOURCE_NAME} it has both`,
      ),
    ];
  },
};

/** Where quotation marks stand; single signs only count where a text has no double ones. */
function findMarks(text: string): number[] {
  const double = Array.from(text.matchAll(DOUBLE), ({ index }) => index);
  return double.length > 0 ? double : Array.from(text.matchAll(SINGLE), ({ index }) => index);
}

/** Marks pair up in the order in which they stand. */
function hasLongQuotation(marks: readonly number[]): boolean {
  return marks.some((mark, at) => at % 2 === 1 && mark - (marks[at - 1] ?? mark) >= LONG_QUOTATION);
}
