import type { CalendarWord } from '../language-pair.js';
import type { Token } from '../token.js';

/** Months 1 to 12 and weekdays d1 (Monday) to d7, in both languages, with the short forms that newspapers use. */
const LINES = `
1 | januari jan | january jan
2 | februari feb febr | february feb
3 | maart mrt | march mar
4 | april apr | april apr
5 | mei | may
6 | juni jun | june jun
7 | juli jul | july jul
8 | augustus aug | august aug
9 | september sept sep | september sept sep
10 | oktober okt | october oct
11 | november nov | november nov
12 | december dec | december dec
d1 | maandag maandags | monday mondays
d2 | dinsdag dinsdags | tuesday tuesdays
d3 | woensdag woensdags | wednesday wednesdays
d4 | donderdag donderdags | thursday thursdays
d5 | vrijdag vrijdags | friday fridays
d6 | zaterdag zaterdags | saturday saturdays
d7 | zondag zondags | sunday sundays
`;

const rows = LINES.trim()
  .split('\n')
  .map((line) => line.split(' | '));

function makeTable(column: number): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row) => (row[column] ?? '').split(' ').map((word) => [word, row[0] ?? ''] as const)),
  );
}

const DUTCH_CALENDAR = makeTable(1);
const ENGLISH_CALENDAR = makeTable(2);

const SHORT_FORM = /^(?:jan|febr?|mar|mrt|apr|jun|jul|aug|sept?|o[ck]t|nov|dec)$/;

/** Also inside a longer word: `dinsdagavond`. */
export function findDutchCalendarWords(tokens: readonly Token[]): CalendarWord[] {
  return tokens.flatMap(({ text, key }) => {
    const part = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/.exec(key)?.[0];
    const value = DUTCH_CALENDAR.get(key) ?? DUTCH_CALENDAR.get(part ?? '');
    return value === undefined ? [] : [{ text, value, required: !SHORT_FORM.test(key) }];
  });
}

/** English writes months and days with a capital; `May` and `March` must stand beside a number. */
export function findEnglishCalendarWords(tokens: readonly Token[]): CalendarWord[] {
  return tokens.flatMap(({ text, key }, at) => {
    const value = /^\p{Lu}/u.test(text) ? ENGLISH_CALENDAR.get(key.replace(/'s$/, '')) : undefined;
    if (value === undefined) return [];
    const hasNumber = [at - 2, at - 1, at + 1].some((place) => /^\d/.test(tokens[place]?.text ?? ''));
    const isDoubtful = (value === '5' || value === '3') && !hasNumber;
    return [{ text, value, required: !isDoubtful && !SHORT_FORM.test(key) }];
  });
}
