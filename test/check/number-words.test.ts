import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

const numbers = (source: string, target: string) => messagesOf('check/numbers', source, target);

const DUTCH: readonly (readonly [string, number])[] = [
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['elf', 11],
  ['twaalf', 12],
  ['dertien', 13],
  ['veertien', 14],
  ['vijftien', 15],
  ['zestien', 16],
  ['zeventien', 17],
  ['achttien', 18],
  ['negentien', 19],
  ['twintig', 20],
  ['tweeëntwintig', 22],
  ['drieëndertig', 33],
  ['veertig', 40],
  ['vijfenvijftig', 55],
  ['zesenzestig', 66],
  ['achtenzeventig', 78],
  ['eenentachtig', 81],
  ['negenennegentig', 99],
  ['honderd', 100],
  ['honderdeen', 101],
  ['honderdentwee', 102],
  ['tweehonderdvijftig', 250],
  ['twaalfhonderd', 1200],
  ['duizend', 1000],
  ['duizendeneen', 1001],
  ['vijfduizend', 5000],
  ['tweeduizendvierentwintig', 2024],
  ['vijfduizendhonderdtwaalf', 5112],
  ['honderdduizend', 100_000],
  ['tweehonderdvijftigduizend', 250_000],
  ['miljoen', 1_000_000],
  ['vier miljoen', 4_000_000],
  ['vier miljoen driehonderdduizend', 4_300_000],
  ['twee miljard vijf miljoen', 2_005_000_000],
  ['twee mld', 2_000_000_000],
  ['drie biljoen', 3_000_000_000_000],
  ['derde', 3],
  ['vijfde', 5],
  ['achtste', 8],
  ['tiende', 10],
  ['dertiende', 13],
  ['twintigste', 20],
  ['eenentwintigste', 21],
  ['drieëntwintigste', 23],
  ['honderdste', 100],
  ['honderdeerste', 101],
  ['duizendste', 1000],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['tweeënhalf', 2.5],
  ['drieëneenhalve', 3.5],
  ['vier en een half', 4.5],
  ['vier en een halve', 4.5],
  ['anderhalf miljoen', 1_500_000],
];

const ENGLISH: readonly (readonly [string, number])[] = [
  ...DUTCH.slice(0, 19).map(
    ([, value], index) =>
      [
        'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
          ' ',
        )[index] ?? '',
        value,
      ] as const,
  ),
  ['twenty-two', 22],
  ['thirty three', 33],
  ['ninety-nine', 99],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['one hundred', 100],
  ['a hundred and one', 101],
  ['two hundred and fifty', 250],
  ['two hundred fifty', 250],
  ['twelve hundred', 1200],
  ['one thousand', 1000],
  ['three thousand and five', 3005],
  ['two hundred and fifty thousand', 250_000],
  ['four million three hundred thousand', 4_300_000],
  ['four million, three hundred thousand', 4_300_000],
  ['two billion', 2_000_000_000],
  ['three trillion', 3_000_000_000_000],
  ['two and a half million', 2_500_000],
  ['third', 3],
  ['fifth', 5],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['hundredth', 100],
  ['four and a half', 4.5],
  ['three dozen', 36],
];

const inDutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const inEnglish = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

describe('a number in Dutch words', () => {
  test.each(DUTCH)('%s is %d', (word, value) => {
    expect(numbers(`Het was de ${word} keer.`, `It was time ${inEnglish.format(value)}.`)).toEqual([]);
  });

  test.each(DUTCH)('%s is no other number than %d', (word, value) => {
    const other = inEnglish.format(value + Math.max(3, value / 10));
    expect(numbers(`Het was de ${word} keer.`, `It was time ${other}.`)).toHaveLength(1);
  });
});

describe('a number in English words', () => {
  test.each(ENGLISH.filter(([word]) => !word.includes(',')))('%s is %d', (word, value) => {
    expect(numbers(`Het was ${inDutch.format(value)} keer.`, `It was the ${word} time.`)).toEqual([]);
  });

  test.each(ENGLISH.filter(([word]) => !word.includes(',')))(
    '%s is no other number than %d',
    (word, value) => {
      const other = inDutch.format(value + Math.max(3, value / 10));
      expect(numbers(`Het was ${other} keer.`, `It was the ${word} time.`)).toHaveLength(1);
    },
  );
});

describe('a time of the day', () => {
  test.each([
    ['half een', '12.30 pm'],
    ['half een', '12.30 am'],
    ['half acht', '7.30 pm'],
    ['half 8', '7.30 am'],
    ['kwart voor een', '12.45 pm'],
    ['kwart over twaalf', '12.15 pm'],
    ['kwart over 3', '3.15 am'],
    ['vijf over half acht', '7.35 pm'],
    ['5 voor half 8', '7.25 am'],
    ['kwart voor half acht', '7.15 am'],
    ['12.00 uur', '12 pm'],
    ['0.00 uur', '12 am'],
    ['00.30 uur', '12.30 am'],
    ['24.00 uur', '12 a.m.'],
    ['9 uur', '9 a.m.'],
    ['21 uur', '9 p.m.'],
    ['negen uur', 'nine pm'],
    ['negen uur', "nine o'clock"],
    ['12 uur', '12 o’clock'],
    ['12.30 uur', 'half past twelve'],
    ['15.45 uur', 'quarter to four'],
    ['15.10 uur', 'ten past three'],
    ['3.15 uur', 'quarter past 3'],
    ['14.30 uur', '14:30'],
    ['9:30', '9.30 am'],
    ['0230', '2.30 am'],
    ['24 uur', '12 a.m.'],
    ['tien keer half acht', '10 times 7.30'],
  ])('is %s and %s', (dutch, english) => {
    expect(numbers(`Het begon om ${dutch}.`, `It began at ${english}.`)).toEqual([]);
  });

  test.each([
    ['half acht', '8.30 pm'],
    ['half een', '1.30 am'],
    ['kwart voor drie', '3.15 pm'],
    ['kwart over drie', '2.45 pm'],
    ['vijf over half acht', '7.25 pm'],
    ['vijf voor half acht', '8.25 pm'],
    ['0.00 uur', '12 pm'],
    ['21 uur', '9 am'],
    ['02.30 uur', '2.30 pm'],
    ['12.30 uur', 'half past eleven'],
    ['15.45 uur', 'quarter past four'],
    ['15.10 uur', 'five past three'],
    ['9.61 uur', '9.01 am'],
    ['1 uur', '13 pm'],
    ['zeven mensen', '7 pm'],
  ])('is not %s and %s', (dutch, english) => {
    expect(numbers(`Het begon om ${dutch}.`, `It began at ${english}.`)).not.toEqual([]);
  });
});

describe('a decade or a century', () => {
  test.each([
    ['jaren 60', 'sixties'],
    ["jaren '60", '60s'],
    ['jaren ’60', "'60s"],
    ['jaren 1960', '1960s'],
    ['zestiger jaren', '1960s'],
    ['jaren tachtig', '80’s'],
    ['jaren twintig', 'twenties'],
    ['jaren negentig', 'nineties'],
    ['jaren dertig van de vorige eeuw', '1930s'],
    ['17e eeuw', '1600s'],
    ['zeventiende eeuw', 'seventeenth century'],
  ])('is %s and %s', (dutch, english) => {
    expect(numbers(`In de ${dutch} was het zo.`, `It was so in the ${english}.`)).toEqual([]);
  });

  test.each([
    ['jaren zestig', 'seventies'],
    ['jaren 60', '1950s'],
    ['17e eeuw', '1700s'],
    ['jaren tien', 'twenties'],
  ])('is not %s and %s', (dutch, english) => {
    expect(numbers(`In de ${dutch} was het zo.`, `It was so in the ${english}.`)).not.toEqual([]);
  });
});

describe('a number with what multiplies it', () => {
  test.each([
    ['4,5 mln', '4.5m'],
    ['4,5 mln', '4.5 million'],
    ['300.000', '300k'],
    ['2 miljard', '2b'],
    ['2 miljard', '2bn'],
    ['264 miljoen', '264-million'],
    ['264-miljoen', '264 million'],
    ['12 500 000', '12,500,000'],
    ['2 tot 3 miljoen', '2 to 3 million'],
    ['twee à drie miljoen', '2 million to 3 million'],
    ['2 of 3 miljard', 'two billion or three billion'],
    ['drie miljoen', 'three million'],
    ['vijf meter', '5m'],
    ['de 21e', 'the 21st'],
    ['de 2de', 'the 2nd'],
    ['de 3e', 'the 3rd'],
    ['de 20ste', 'the 20th'],
    ['2021-22', '2021-2022'],
    ['1.234', '1,234'],
    ['0,5', '0.5'],
    ['14.5', '14.5'],
    ['10.0.1', '10.0.1'],
    ['XIV', 'fourteen'],
    ['XXIX', '29'],
    ['VIII', '8'],
    ['de zestienjarige', 'the sixteen-year-old'],
    ['op drie na', 'the fourth'],
    ['op 3 na', 'fourth'],
    ['een jaar of twee', 'some years'],
  ])('is %s and %s', (dutch, english) => {
    expect(numbers(`Het waren ${dutch} daar.`, `It was ${english} there.`)).toEqual([]);
  });

  test.each([
    ['4,5 mln', '4.5bn'],
    ['300.000', '30k'],
    ['2 miljard', '2m'],
    ['264 miljoen', '264'],
    ['12 500 000', '12,500'],
    ['12 50', '1,250'],
    ['4,56', '456'],
    ['1.234', '1.234'],
    ['4.5', '45'],
    ['de 21e', 'the 22nd'],
    ['op drie na', 'third'],
    ['14', 'XV'],
    ['de zestienjarige van 5', 'the six-year-old of 5'],
  ])('is not %s and %s', (dutch, english) => {
    expect(numbers(`Het waren ${dutch} daar.`, `It was ${english} there.`)).not.toEqual([]);
  });
});

describe('magnitudes', () => {
  test.each([
    ['tientallen', 'dozens'],
    ['honderden', 'hundreds'],
    ['duizenden', 'thousands'],
    ['tienduizenden', 'tens of thousands'],
    ['honderdduizenden', 'hundreds of thousands'],
    ['miljoenen', 'millions'],
    ['miljarden', 'billions'],
    ['vijftig', 'four dozen'],
    ['twintig jaar', 'two decades'],
  ])('are %s and %s', (dutch, english) => {
    expect(numbers(`Er waren ${dutch}.`, `There were ${english}.`)).toEqual([]);
  });
});

describe('how a number that differs is said', () => {
  test.each([
    ['Er waren 3 en 4.', 'There were some.', '“3”, “4” in the Dutch has no counterpart in the English'],
    [
      'Er waren er.',
      'There were 3, 4, 5 and 6.',
      '“3”, “4”, “5” and 1 more in the English has no counterpart in the Dutch',
    ],
    ['Er waren 3.', 'There were 4.', 'the Dutch says “3” where the English says “4”'],
    [
      'Het kost 4,5 euro.',
      'It costs 4,5 euros.',
      '“4,5” stands in the English as in the Dutch, where it is another number',
    ],
  ])('%s | %s', (source, target, message) => {
    expect(numbers(source, target)).toEqual([message]);
  });

  test('what may be left out is not missed', () => {
    expect(numbers('Er was een man, de eerste of tweede.', 'There was a man.')).toEqual([]);
    expect(numbers('Beide mannen, honderden.', 'The men.')).toEqual([]);
    expect(numbers('De mannen.', 'Both men, the first or second of hundreds.')).toEqual([]);
  });
});

describe('a number is quoted as far as it goes', () => {
  test.each([
    ['Het was in de jaren ’60 zo.', 'jaren ’60'],
    ['Het was in de jaren zestig zo.', 'jaren zestig'],
    ['Het was in de zestiger jaren zo.', 'zestiger jaren'],
    ['Het was in de jaren dertig van de vorige eeuw zo.', 'jaren dertig van de vorige eeuw'],
    ['Het was in de jaren tien zo.', 'jaren tien'],
    ['Het was in de jaren dertig van de oorlog zo.', 'jaren dertig'],
    ['Het was de op drie na grootste.', 'op drie na'],
    ['Om half acht precies.', 'half acht'],
    ['Om kwart over acht precies.', 'kwart over acht'],
    ['Om vijf voor half acht precies.', 'vijf voor half acht'],
    ['Er waren 4,5 mln mensen.', '4,5 mln'],
    ['Er waren 264-miljoen mensen.', '264-miljoen'],
    ['Er waren 12 500 000 mensen.', '12 500 000'],
    ['Het was de 21e keer.', '21e'],
    ['Er waren vier miljoen driehonderdduizend mensen.', 'vier miljoen driehonderdduizend'],
    ['Het duurde vier en een half jaar.', 'vier en een half'],
    ['Er waren drie vier mensen.', 'drie”, “vier'],
    ['Er waren acht mensen.', 'acht'],
    ['Er waren 3 12 mensen.', '3”, “12'],
    ['Er waren in 2020 500 mensen.', '2020”, “500'],
  ])('%s', (source, quoted) => {
    expect(numbers(source, 'It was so.')).toEqual([
      `“${quoted}” in the Dutch has no counterpart in the English`,
    ]);
  });

  test.each([
    ['It was so in the 1960s.', '1960s'],
    ['It was so in the ’60s.', '60s'],
    ['It was so in the sixties.', 'sixties'],
    ['It was so at half past seven.', 'half past seven'],
    ['It was so at quarter to four.', 'quarter to four'],
    ['It was so at 7.30 pm then.', '7.30 pm'],
    ['It was so at 7 p.m. then.', '7 p.m'],
    ["It was so at nine o'clock then.", "nine o'clock"],
    ['It was so for 4.5 million then.', '4.5 million'],
    ['It was so for the 21st time.', '21st'],
    ['It was so for two hundred and fifty thousand then.', 'two hundred and fifty thousand'],
    ['It was so for four and a half years.', 'four and a half'],
    ['It was so for twenty-one years.', 'twenty-one'],
    ['It was so for the twenty-first time.', 'twenty-first'],
    ['It was so for three dozen then.', 'three dozen'],
    ['It was so for three thousand and five years.', 'three thousand and five'],
    ['It was so for three four years.', 'three”, “four'],
    ['It was so for twenty thirty years.', 'twenty”, “thirty'],
    ['It was so for ten and five years.', 'ten”, “five'],
    ['It was so to four people.', 'four'],
  ])('%s', (target, quoted) => {
    expect(numbers('Het was zo.', target)).toEqual([
      `“${quoted}” in the English has no counterpart in the Dutch`,
    ]);
  });

  test.each([
    ['Hij neemt haar in acht.', 'He respects her.'],
    ['Een jaar of twee.', 'Some years.'],
    ['Hij vierde het.', 'He celebrated it.'],
    ['Honderden mensen en tientallen dieren.', 'People and animals.'],
    ['Elizabeth II kwam.', 'Elizabeth came.'],
    ['Een tweede kans.', 'Another chance.'],
    ['Een kwart over de lijn.', 'It was over the line.'],
    ['Het was kwart over', 'It was so'],
    ['Het duurde 1,5 jaar.', 'It took a year and a half.'],
  ])('%s has none that must be there', (source, target) => {
    expect(numbers(source, target)).toEqual([]);
  });

  test.each([
    ['Het was.', 'A year or two.'],
    ['Het was.', 'Tens of thousands of people, dozens of animals.'],
    ['Het was.', 'A second chance, and a half.'],
    ['Anderhalf jaar.', 'A year and a half.'],
  ])('%s | %s has none that must be there', (source, target) => {
    expect(numbers(source, target)).toEqual([]);
  });
});

describe('a scale', () => {
  test.each([
    ['3 mio', '3 million'],
    ['3 mln', '3 mn'],
    ['3 mln', '3 mln'],
    ['3 mld', '3 billion'],
    ['3 mrd', '3 bn'],
    ['3 biljoen', '3 tn'],
    ['3 biljoen', '3 trillion'],
    ['3 biljard', '3 quadrillion'],
    ['3 triljoen', '3 quintillion'],
    ['3 duizend', '3 thousand'],
    ['3 honderd', '3 hundred'],
    ['twee tot drie miljoen', '2 to 3 million'],
    ['twee of drie miljoen', '2 or 3 million'],
    ['twee en drie miljoen', '2 and 3 million'],
    ['2-3 miljoen', '2-3 million'],
    ['2–3 miljoen', '2 million–3 million'],
    ['twee miljoen à drie miljoen', 'two to three million'],
  ])('is as large as %s and %s', (dutch, english) => {
    expect(numbers(`Het waren er ${dutch} toen.`, `It was ${english} then.`)).toEqual([]);
  });

  test.each([
    ['3 mio', '3 billion'],
    ['3 mrd', '3 million'],
    ['3 biljard', '3 trillion'],
    ['3 triljoen', '3 quadrillion'],
    ['3 duizend', '3 hundred'],
    ['2 maal 3 miljoen', '2 million times 3 million'],
  ])('is not as large as %s and %s', (dutch, english) => {
    expect(numbers(`Het waren er ${dutch} toen.`, `It was ${english} then.`)).not.toEqual([]);
  });

  test.each([
    ['honderden', 'several hundred'],
    ['duizenden', 'several thousand'],
    ['miljoenen', 'several million'],
    ['miljarden', 'several billion'],
  ])('without a number is %s and %s', (dutch, english) => {
    expect(numbers(`Er waren ${dutch} mensen.`, `There were ${english} people.`)).toEqual([]);
  });
});
