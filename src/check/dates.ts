import type { CalendarWord } from '../languages/language-pair.js';
import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import { tokenize } from '../languages/token.js';
import { type Check, makeFinding, quoteAll } from './check.js';

/**
 * A month or a weekday that stands on one side only. The numbers of dates are the business of the number check.
 *
 * Wrong where a translator says “the next day” for `dinsdag`. Blind to short forms and to months in digits, which only
 * serve as counterparts, and to a bare “May” or “March”, which may be other words.
 *
 * False alarms on human translations: 0.2 % (flores-dev), 0.0 % (rte3-nl).
 */
export const dates: Check = {
  code: 'check/dates',
  severity: 'error',
  run({ source, target }) {
    const sourceWords = SOURCE.findCalendarWords(tokenize(source));
    const targetWords = TARGET.findCalendarWords(tokenize(target));
    const missing = findUnmatched(sourceWords, targetWords, target);
    const added = findUnmatched(targetWords, sourceWords, source);
    return [
      ...missing.map((text) =>
        makeFinding(
          this,
          `${quoteAll([text])} in the ${SOURCE_NAME} has no counterpart in the ${TARGET_NAME}`,
        ),
      ),
      ...added.map((text) =>
        makeFinding(
          this,
          `${quoteAll([text])} in the ${TARGET_NAME} has no counterpart in the ${SOURCE_NAME}`,
        ),
      ),
    ];
  },
};

/** A month may be written in digits on the other side: 12-05-2020. */
function findUnmatched(
  words: readonly CalendarWord[],
  others: readonly CalendarWord[],
  otherText: string,
): string[] {
  const known = new Set(others.map(({ value }) => value));
  const digits = otherText.match(/(?<!\d)\d{1,2}(?=[-/.]\d)|(?<=\d[-/.])\d{1,2}(?!\d)/g) ?? [];
  const inDigits = new Set(digits.map((number) => String(Number(number))));
  return words
    .filter(({ value, required }) => required && !known.has(value) && !inDigits.has(value))
    .map(({ text }) => text);
}
