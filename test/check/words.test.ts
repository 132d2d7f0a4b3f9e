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
