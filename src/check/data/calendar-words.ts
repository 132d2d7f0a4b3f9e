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

export const DUTCH_CALENDAR = makeTable(1);
export const ENGLISH_CALENDAR = makeTable(2);
