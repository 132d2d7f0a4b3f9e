import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

describe('the English is the Dutch', () => {
  const copied = (source: string, target: string) => messagesOf('check/copied-source', source, target);

  test('a copied sentence is found', () => {
    const source = 'De minister sprak gisteren over de begroting.';
    expect(copied(source, source)[0]).toContain('De minister sprak gisteren');
  });

  test.each(['Philips, Amsterdam', '12 mei 2020', 'Jan de Vries', 'Tilburg Ten Miles'])(
    '%s may stay',
    (text) => {
      expect(copied(text, text)).toEqual([]);
    },
  );
});

describe('Dutch words left over', () => {
  const left = (source: string, target: string) => messagesOf('check/untranslated', source, target);

  test.each([
    ['De vergadering begon laat.', 'The vergadering started late.', '“vergadering”'],
    ['Er werd een dijkgraaf benoemd.', 'A dijkgraaf was appointed.', '“dijkgraaf”'],
  ])('%s | %s', (source, target, word) => {
    expect(left(source, target)).toEqual([`${word} is still Dutch`]);
  });

  test.each([
    ['De president en de minister kwamen met de trein.', 'The president and the minister came by train.'],
    ['Een restaurant in het centrum van Den Haag.', 'A restaurant in the centre of The Hague.'],
  ])('%s | %s is no finding', (source, target) => {
    expect(left(source, target)).toEqual([]);
  });
});

describe('repetition', () => {
  const repeated = (source: string, target: string) => messagesOf('check/repetition', source, target);

  test.each([
    ['Dat is het huis.', 'That is the the house.', '“the”'],
    ['Hij woont in de stad.', 'He lives in the city in the city.', '“in the city”'],
  ])('%s | %s', (source, target, phrase) => {
    expect(repeated(source, target).join()).toContain(phrase);
  });

  test.each([
    ['Hij had dat al gehad.', 'He had had that already.'],
    ['Hij zei dat dat zo was.', 'He said that that was so.'],
    ['Duran Duran speelt.', 'Duran Duran is playing.'],
    ['Steeds hoger en steeds verder.', 'Higher and higher, further and further.'],
    ['Nooit nooit meer.', 'Never never again.'],
  ])('%s | %s is no finding', (source, target) => {
    expect(repeated(source, target)).toEqual([]);
  });
});

describe('false friends', () => {
  const friends = (source: string, target: string) => messagesOf('check/false-friends', source, target);

  test.each([
    [
      'Een eventuele oorlog.',
      'An eventual war.',
      '“eventuele” looks like “eventual” but usually means possible, if any',
    ],
    [
      'De actuele stand.',
      'The actual score.',
      '“actuele” looks like “actual” but usually means current, topical',
    ],
    ['Een slim meisje.', 'A slim girl.', '“slim” looks like “slim” but usually means clever'],
    [
      'Een tekort van 2 biljoen.',
      'A deficit of 2 billion.',
      '“biljoen” looks like “billion” but usually means trillion',
    ],
  ])('%s | %s', (source, target, message) => {
    expect(friends(source, target)).toEqual([message]);
  });

  test.each([
    ['Een eventuele oorlog.', 'A possible war.'],
    ['De actuele en de werkelijke stand.', 'The current and the actual score.'],
    ['Zij las de Star Tribune.', 'She read the Star Tribune.'],
  ])('%s | %s is no finding', (source, target) => {
    expect(friends(source, target)).toEqual([]);
  });
});

describe('how much is copied', () => {
  const copied = (source: string, target: string) => messagesOf('check/copied-source', source, target);

  test('nine words in ten are, in the order of the Dutch', () => {
    const words = 'een twee drie vier vijf zes zeven acht negen tien'.split(' ');
    const nine = words.with(9, 'ten').join(' ');
    const eight = words.with(8, 'nine').with(9, 'ten').join(' ');
    expect(copied(words.join(' '), nine)).toEqual([`the English repeats the Dutch: “${nine}”`]);
    expect(copied(words.join(' '), eight)).toEqual([]);
    expect(copied(words.join(' '), words.toReversed().join(' '))).toEqual([]);
  });

  test('three small words are enough, two are not', () => {
    expect(copied('Zij zien niet veel.', 'Zij zien niet veel.')).toHaveLength(1);
    expect(copied('Zij zien veel.', 'Zij zien veel.')).toEqual([]);
  });

  test('a long sentence is cut where it is quoted', () => {
    const source = `De minister sprak ${'gisteren '.repeat(20)}`.trim();
    const [message = ''] = copied(source, source);
    expect(message).toBe(`the English repeats the Dutch: “${source.slice(0, 59)}…”`);
  });
});

describe('words that are left over', () => {
  const left = (source: string, target: string) => messagesOf('check/untranslated', source, target);

  test('are named once each, and counted from the fourth on', () => {
    expect(
      left(
        'De vergadering over de begroting van boeren, scholen en gemeente.',
        'The vergadering about the begroting of boeren, scholen and gemeente, that vergadering.',
      ),
    ).toEqual(['“vergadering”, “begroting”, “boeren” and 2 more is still Dutch']);
  });

  test('are none with a capital, of three letters, or where the Dutch has them not', () => {
    expect(left('De Vergadering was laat.', 'The Vergadering was late.')).toEqual([]);
    expect(left('Hij zag een ree.', 'He saw a ree.')).toEqual([]);
    expect(left('Het duurde lang.', 'The vergadering took long.')).toEqual([]);
  });
});

describe('what comes back', () => {
  const repeated = (source: string, target: string) => messagesOf('check/repetition', source, target);

  test('is named as it stands', () => {
    expect(repeated('Dat is het huis.', 'That is the the house.')).toEqual([
      '“the” is repeated in the English',
    ]);
    expect(repeated('Hij woont in de stad.', 'He lives In the city in the city.')).toEqual([
      '“in the city” is repeated in the English',
    ]);
  });

  test('may be a phrase of three words, from the fourth time on', () => {
    const times = (count: number) =>
      Array.from({ length: count }, (_, index) => `part ${index}: of the city.`).join(' ');
    expect(repeated('Delen van de stad.', times(4))).toEqual(['“of the city” is repeated in the English']);
    expect(repeated('Delen van de stad.', times(3))).toEqual([]);
  });

  test('may be a phrase of six words, and not of seven', () => {
    const six = 'the man came to our town';
    expect(repeated('De man kwam.', `It was so: ${six} ${six}.`)).toEqual([
      `“${six}” is repeated in the English`,
    ]);
    expect(repeated('De man kwam.', `It was so: ${six} late ${six} late.`)).toEqual([]);
  });

  test('is right where the Dutch repeats as much', () => {
    expect(repeated('Heel heel groot.', 'Big big house.')).toEqual([]);
    expect(repeated('Heel groot.', 'Big big house.')).toHaveLength(1);
    expect(repeated('Heel heel groot.', 'It is big big and wide wide.')).toHaveLength(1);
  });

  test('is no number, no letter, and no name', () => {
    expect(repeated('Het nummer.', 'The number 5 5 is a a b.')).toEqual([]);
  });
});

describe('false friends in their sentence', () => {
  const friends = (source: string, target: string) => messagesOf('check/false-friends', source, target);

  test('are found at the start of a sentence, where a capital is no name', () => {
    expect(friends('Eventuele vragen.', 'Eventual questions.')).toEqual([
      '“Eventuele” looks like “eventual” but usually means possible, if any',
    ]);
    expect(friends('De Actuele.', 'The actual.')).toEqual([]);
  });
});
