import { describe, expect, test } from 'vitest';
import { messagesOf } from './pairs.js';

describe('quotation marks', () => {
  const quotes = (source: string, target: string) => messagesOf('check/quotes', source, target);

  test.each([
    ['single and double signs are one', "'Ik kom morgen', zei hij.", '“I am coming tomorrow,” he said.'],
    ['low quotes count', '„Ik kom morgen”, zei hij.', '"I am coming tomorrow," he said.'],
    [
      'apostrophes are no quotes',
      "'s Avonds zijn er foto's uit '68.",
      'In the evening there are photos from 1968.',
    ],
    [
      'a quotation may go on in the next segment',
      'Hij zei: “Ik kom morgen.',
      'He said: “I am coming tomorrow.',
    ],
    ['a title may lose its marks', "Ze las 'De aanslag' van Mulisch.", 'She read The Assault by Mulisch.'],
  ])('%s', (_, source, target) => {
    expect(quotes(source, target)).toEqual([]);
  });

  test('a lost mark is found', () => {
    expect(quotes('“Ik kom morgen”, zei hij.', 'I am coming tomorrow,” he said.')).toHaveLength(1);
  });

  test('a long quotation without any marks is found', () => {
    const source = '“Ik kom morgen zeker naar de vergadering”, zei hij.';
    expect(quotes(source, 'I will certainly come to the meeting, he said.')).toEqual([
      'the Dutch has quotation marks, the English has none',
    ]);
  });
});

describe('brackets', () => {
  const brackets = (source: string, target: string) => messagesOf('check/brackets', source, target);

  test('brackets may become commas', () => {
    expect(brackets('Hij (34) is weg.', 'He, 34, has left.')).toEqual([]);
  });

  test('an open bracket is found', () => {
    expect(brackets('Hij (34) is weg.', 'He (34 has left.')[0]).toContain('“()”');
  });
});

describe('the end of a segment', () => {
  const ends = (source: string, target: string) => messagesOf('check/end-punctuation', source, target);

  test.each([
    ['inside or outside the quotation', 'Hij zei: “Ik kom.”', 'He said: “I am coming”.'],
    ['an exclamation may calm down', 'Kom hier!', 'Come here.'],
    ['inside or outside a bracket', 'Dat is zo (Jansen, 1998).', 'It is so. (Jansen, 1998)'],
  ])('%s', (_, source, target) => {
    expect(ends(source, target)).toEqual([]);
  });

  test('a heading may do without a full stop', () => {
    expect(messagesOf('check/end-punctuation', 'Het begin.', 'The beginning', 'heading')).toEqual([]);
  });

  test.each([
    ['Komt hij?', 'He is coming.', 'the Dutch ends with “?”, the English with “.”'],
    ['Hij komt.', 'He is coming', 'the Dutch ends with “.”, the English without a mark'],
    ['Hij zei dit:', 'He said this.', 'the Dutch ends with “:”, the English with “.”'],
  ])('%s | %s', (source, target, message) => {
    expect(ends(source, target)).toEqual([message]);
  });
});

describe('capitals', () => {
  const cases = (source: string, target: string) => messagesOf('check/letter-case', source, target);

  test.each([
    ["'s Avonds is het stil.", 'It is quiet in the evening.'],
    ['en dat was het.', 'and that was it.'],
    ['Met iPhone en iPad.', 'iPhone and iPad included.'],
    ['MINISTER TREEDT AF NA GROOT ROOKVERBOD SCHANDAAL', 'MINISTER RESIGNS AFTER GREAT SMOKING BAN SCANDAL'],
  ])('%s | %s is no finding', (source, target) => {
    expect(cases(source, target)).toEqual([]);
  });

  test('a small first letter is found', () => {
    expect(cases('Hij kwam.', 'he came.')).toEqual(['the English begins with a small letter: “he”']);
  });

  test('shouting is found', () => {
    const target = 'THE MINISTER SPOKE YESTERDAY ABOUT THE BUDGET WITH FARMERS FROM FRIESLAND';
    expect(
      cases('De minister sprak gisteren over de begroting met boeren uit Friesland', target),
    ).toHaveLength(1);
  });
});
