import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

const numbers = (source: string, target: string) => messagesOf('check/numbers', source, target);

describe('the same number written the Dutch and the English way is no finding', () => {
  test.each([
    ['Het kost 1.234,56 euro.', 'It costs 1,234.56 euros.'],
    ['Om 14.30 uur begint het.', 'It starts at 2.30 pm.'],
    ['Om 14.30 uur begint het.', 'It starts at 2:30 p.m.'],
    ['De trein van 20.00 uur.', 'The 8 pm train.'],
    ['Om acht uur gaan we.', "We leave at eight o'clock."],
    ['Om half acht gaat de bel.', 'The bell rings at 7:30.'],
    ['Om half acht gaat de bel.', 'The bell rings at half past seven.'],
    ['Om kwart over drie.', 'At 3.15 pm.'],
    ['Om tien voor half vier.', 'At 3:20.'],
    ['In de jaren 60 was het anders.', 'It was different in the 1960s.'],
    ['In de jaren zestig.', 'In the sixties.'],
    ['In de jaren dertig van de negentiende eeuw.', 'In the 1830s.'],
    ['De tachtiger jaren.', "The '80s."],
    ['De 21e eeuw.', 'The 21st century.'],
    ['De negentiende eeuw.', 'The 19th century.'],
    ['In de 19e eeuw.', 'In the 1800s.'],
    ['Er zijn 4,5 mln inwoners.', 'There are 4.5 million inhabitants.'],
    ['Het kostte 4,5 miljard.', 'It cost $4.5bn.'],
    ['Anderhalf jaar later.', 'One and a half years later.'],
    ['Anderhalf jaar later.', 'A year and a half later.'],
    ['Tweeënhalve maand.', 'Two and a half months.'],
    ['Op 12 mei 2020.', 'On May 12, 2020.'],
    ['Op 05-12-2020.', 'On 5/12/2020.'],
    ['Eenentwintig mensen.', 'Twenty-one people.'],
    ['Eenentwintig mensen.', '21 people.'],
    ['Driehonderdvijftig boeken.', 'Three hundred and fifty books.'],
    ['Negentienhonderdvijfenveertig.', '1945.'],
    ['Twee derde stemde voor.', 'Two-thirds voted in favour.'],
    ['Een kwart van de mensen.', '25% of the people.'],
    ['Tientallen mensen.', 'Dozens of people.'],
    ['Honderdduizenden mensen.', 'Hundreds of thousands of people.'],
    ['Honderden ponden.', 'Several hundred pounds.'],
    ['Ajax won met 2-1.', 'Ajax won 2-1.'],
    ['Bel 020-1234567.', 'Call 020-1234567.'],
    ['Een twaalfjarige jongen.', 'A 12-year-old boy.'],
    ['De op twee na grootste stad.', 'The third largest city.'],
    ['Twee à drie miljoen jaar.', 'Two million to three million years.'],
    ['Het seizoen 1995-1996.', 'The 1995-96 season.'],
    ['Beide broers kwamen.', 'The two brothers came.'],
    ['Twintig jaar geleden.', 'Two decades ago.'],
    ['De Tweede Wereldoorlog.', 'World War II.'],
    ['Een bedrag van 1 000 000 euro.', 'An amount of 1,000,000 euros.'],
    ['Hij vierde zijn verjaardag.', 'He celebrated his birthday.'],
    ['Zij sloegen er geen acht op.', 'They paid no attention to it.'],
    ['De regels worden in acht genomen.', 'The rules are respected.'],
    ['De game Six Days komt niet uit.', 'The game Six Days will not come out.'],
    ['De klas van dr. Ten Kate.', 'The class of Dr ten Kate.'],
  ])('%s | %s', (source, target) => {
    expect(numbers(source, target)).toEqual([]);
  });
});

describe('a wrong number is found', () => {
  test.each([
    ['Er waren 1.234 mensen.', 'There were 1,243 people.', '“1.234”'],
    ['Het kost 1.234,56 euro.', 'It costs 1.234,56 euros.', 'stands in the English as in the Dutch'],
    ['Om 14.30 uur begint het.', 'It starts at 2.30 am.', '“2.30 am”'],
    ['Om half acht gaat de bel.', 'The bell rings at 8:30.', '“half acht”'],
    ['In de jaren 60.', 'In the 1950s.', '“1950s”'],
    ['De 21e eeuw.', 'The 20th century.', '“20th”'],
    ['Er zijn 4,5 mln inwoners.', 'There are 45 million inhabitants.', '“4,5 mln”'],
    ['Een tekort van drie miljard.', 'A deficit of three million.', '“drie miljard”'],
    ['Een tekort van 2 biljoen.', 'A deficit of 2 billion.', '“2 biljoen”'],
    ['Op 12 mei 2020.', 'On 12 May.', '“2020”'],
    ['Eenentwintig mensen.', 'Twelve people.', '“Eenentwintig”'],
    ['Twee derde stemde voor.', 'Two-fifths voted in favour.', '“derde”'],
    ['Ajax won met 2-1.', 'Ajax won 3-1.', '“3”'],
    ['Zeven doden.', 'Dead people.', '“Zeven”'],
    ['Er waren gewonden.', 'There were 16 wounded.', '“16” in the English has no counterpart in the Dutch'],
    [
      'Een twaalfjarige jongen was er met 5 vrienden.',
      'A twelve-year-old boy was there with friends.',
      '“5”',
    ],
  ])('%s | %s', (source, target, message) => {
    expect(numbers(source, target).join()).toContain(message);
  });
});

test('any number as Intl writes it in Dutch equals the same number as Intl writes it in English', () => {
  const [dutch, english] = ['nl-NL', 'en-US'].map(
    (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(1, 10, 100, 1000), (digits, factor) => {
      const value = digits / factor;
      return numbers(`Het was ${dutch?.format(value)}.`, `It was ${english?.format(value)}.`).length === 0;
    }),
    { seed: 7, numRuns: 300 },
  );
});
