import { type Check, makeFinding, quoteAll } from './check.js';
import { DUTCH_CALENDAR, ENGLISH_CALENDAR } from './data/calendar-words.js';
import { type Token, tokenize } from './token.js';

const SHORT_FORM = /^(?:jan|febr?|mar|mrt|apr|jun|jul|aug|sept?|o[ck]t|nov|dec)$/;

/** A month or a weekday in a text. */
interface CalendarWord {
  readonly text: string;
  readonly value: string;
  readonly required: boolean;
}

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
    const dutch = findDutchCalendarWords(tokenize(source));
    const english = findEnglishCalendarWords(tokenize(target));
    const missing = findUnmatched(dutch, english, target);
    const added = findUnmatched(english, dutch, source);
    return [
      ...missing.map((text) =>
        makeFinding(this, `${quoteAll([text])} in the Dutch has no counterpart in the English`),
      ),
      ...added.map((text) =>
        makeFinding(this, `${quoteAll([text])} in the English has no counterpart in the Dutch`),
      ),
    ];
  },
};

function findDutchCalendarWords(tokens: readonly Token[]): CalendarWord[] {
  return tokens.flatMap(({ text, key }) => {
    const part = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/.exec(key)?.[0];
    const value = DUTCH_CALENDAR.get(key) ?? DUTCH_CALENDAR.get(part ?? '');
    return value === undefined ? [] : [{ text, value, required: !SHORT_FORM.test(key) }];
  });
}

/** English writes months and days with a capital; `May` and `March` must stand beside a number. */
function findEnglishCalendarWords(tokens: readonly Token[]): CalendarWord[] {
  return tokens.flatMap(({ text, key }, at) => {
    const value = /^\p{Lu}/u.test(text) ? ENGLISH_CALENDAR.get(key.replace(/'s$/, '')) : undefined;
    if (value === undefined) return [];
    const hasNumber = [at - 2, at - 1, at + 1].some((place) => /^\d/.test(tokens[place]?.text ?? ''));
    const isDoubtful = (value === '5' || value === '3') && !hasNumber;
    return [{ text, value, required: !isDoubtful && !SHORT_FORM.test(key) }];
  });
}

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
