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

describe('what quotation marks are', () => {
  const quotes = (source: string, target: string) => messagesOf('check/quotes', source, target);
  const NONE = ['the Dutch has quotation marks, the English has none'];
  const ODD = ['a quotation in the English has no beginning or no end; in the Dutch it has both'];

  test.each([
    ['curly', '“Ik kom morgen zeker naar de vergadering”, zei hij.'],
    ['straight', '"Ik kom morgen zeker naar de vergadering", zei hij.'],
    ['low', '„Ik kom morgen zeker naar de vergadering‟, zei hij.'],
    ['pointed', '«Ik kom morgen zeker naar de vergadering», zei hij.'],
    ['doubled', "''Ik kom morgen zeker naar de vergadering'', zei hij."],
    ['commas', ",,Ik kom morgen zeker naar de vergadering'', zei hij."],
    ['single', "'Ik kom morgen zeker naar de vergadering', zei hij."],
    ['single and curly', '‘Ik kom morgen zeker naar de vergadering’, zei hij.'],
    ['single around an apostrophe', "'Ik kom morgen zeker met m'n auto's naar de stad', zei hij."],
    ['single after a bracket', "('Ik kom morgen zeker naar de vergadering')"],
  ])('%s marks are looked for', (_, source) => {
    expect(quotes(source, 'I will certainly come to the meeting, he said.')).toEqual(NONE);
  });

  test('marks are taken in pairs: what lies between two quotations is none', () => {
    const source = '“Ja”, zei hij na een lange stilte die iedereen opviel, “nee”.';
    expect(quotes(source, 'Yes, he said after a long silence that everyone noticed, no.')).toEqual([]);
  });

  test('a quotation of thirty characters is more than a title', () => {
    const quoted = (length: number) => `“${'a'.repeat(length - 1)}”`;
    expect(quotes(`Hij zei ${quoted(30)}.`, 'He said something.')).toEqual(NONE);
    expect(quotes(`Hij zei ${quoted(29)}.`, 'He said something.')).toEqual([]);
  });

  test('a mark without its other half is said in so many words', () => {
    expect(quotes('“Ik kom morgen”, zei hij.', '“I am coming tomorrow, he said.')).toEqual(ODD);
    expect(quotes('“Ik kom”, zei hij, “morgen”.', '“I am coming,” he said, tomorrow.”')).toEqual(ODD);
    expect(quotes('“Ik kom”, zei hij, “morgen”.', '“I am coming,” he said, “tomorrow.”')).toEqual([]);
  });
});

describe('brackets that do not pair up', () => {
  const brackets = (source: string, target: string) => messagesOf('check/brackets', source, target);
  const open = (pair: string) => [
    `the brackets “${pair}” in the English do not pair up; in the Dutch they do`,
  ];

  test.each([
    ['Hij (34) is weg.', 'He (34 has left.', open('()')],
    ['Hij (34) is weg.', 'He 34) has left.', open('()')],
    ['Hij [sic] is weg.', 'He [sic has left.', open('[]')],
    ['1) Hij is weg.', '1) He has left.', []],
    ['1) Hij is weg.', '(1 He has left.', []],
    ['Hij (34) (of 35) is weg.', 'He (34) has left.', []],
  ])('%s | %s', (source, target, expected) => {
    expect(brackets(source, target)).toEqual(expected);
  });
});

describe('marks at the end', () => {
  const ends = (source: string, target: string) => messagesOf('check/end-punctuation', source, target);

  test.each([
    ['Wat nu?!', 'What now?'],
    ['En toen…', 'And then...'],
    ['En toen..', 'And then…'],
    ['En toen...', 'And then.'],
    ['Ja;', 'Yes.'],
    ['Kom hier!!', 'Come here!'],
    ['Kom hier!', 'Come here!!!'],
    ['“Kom je?”', '“Are you coming?” '],
    ["'Kom je?'", "Are you coming?'"],
    ['Kom je (nu)?', 'Are you coming (now?)'],
  ])('%s | %s are the same', (source, target) => {
    expect(ends(source, target)).toEqual([]);
  });

  test.each([
    ['Kom je?”', 'You are coming.”', 'the Dutch ends with “?”, the English with “.”'],
    ['Hij komt, ', 'He is coming.', 'the Dutch ends with “,”, the English with “.”'],
    ['Hij zei:', 'He said', 'the Dutch ends with “:”, the English without a mark'],
    ['Het begin', 'The beginning.', 'the Dutch ends without a mark, the English with “.”'],
    ['Wie…', 'Who?', 'the Dutch ends with “…”, the English with “?”'],
    ['Hij komt.»', 'He is coming»', 'the Dutch ends with “.”, the English without a mark'],
  ])('%s | %s are not', (source, target, message) => {
    expect(ends(source, target)).toEqual([message]);
  });

  test('a heading is free in its full stop, and in nothing else', () => {
    const inHeading = (source: string, target: string) =>
      messagesOf('check/end-punctuation', source, target, 'heading');
    expect(inHeading('Het begin', 'The beginning.')).toEqual([]);
    expect(inHeading('Het begin?', 'The beginning')).toEqual([
      'the Dutch ends with “?”, the English without a mark',
    ]);
    expect(inHeading('Het begin?', 'The beginning.')).toHaveLength(1);
  });
});

describe('how a text is written', () => {
  const cases = (source: string, target: string, kind: 'paragraph' | 'heading' = 'paragraph') =>
    messagesOf('check/letter-case', source, target, kind);
  const dutch = 'De minister sprak gisteren over de begroting met boeren';
  const titled = 'Minister Spoke Yesterday About Budget With Farmers';
  const shouted = 'MINISTER SPOKE YESTERDAY ABOUT BUDGET WITH FARMERS';

  test('in running text, capitals that the Dutch has not are named', () => {
    expect(cases(dutch, titled)).toEqual([
      'the English is written “Every Word With a Capital”, the Dutch is not',
    ]);
    expect(cases(dutch, shouted)).toEqual(['the English is written “IN CAPITALS”, the Dutch is not']);
  });

  test('a heading may have its capitals in English, but not be shouted', () => {
    expect(cases(dutch, titled, 'heading')).toEqual([]);
    expect(cases(dutch, shouted, 'heading')).toHaveLength(1);
  });

  test('words of three letters and texts of a few words tell nothing', () => {
    expect(cases(dutch, 'Minister Spoke Yesterday About Farmers and his own Budget')).toEqual([
      'the English is written “Every Word With a Capital”, the Dutch is not',
    ]);
    expect(cases(dutch, 'Minister Spoke Yesterday About Farmers')).toEqual([]);
    expect(cases(dutch, 'Minister Spoke Yesterday About the budget With Farmers')).toEqual([]);
  });

  test('what is written like the Dutch is right, also where that is short', () => {
    expect(cases('De Vereniging Nederlandse Gemeenten', titled)).toEqual([]);
    expect(cases('NIEUWE WEGEN', shouted)).toEqual([]);
    expect(cases('NIEUWE', shouted)).toHaveLength(1);
  });

  test.each([
    ['“Hij kwam.”', '“he came.”', ['the English begins with a small letter: “he”']],
    ["('s Avonds kwam hij.)", '(in the evening he came.)', ['the English begins with a small letter: “in”']],
    ['’t Is waar.', 'it is true.', ['the English begins with a small letter: “it”']],
    ['Éen keer.', 'once.', ['the English begins with a small letter: “once”']],
    ['3 keer.', 'three times.', []],
    ['Hij kwam.', '3 times he came.', []],
  ])('%s | %s', (source, target, expected) => {
    expect(cases(source, target)).toEqual(expected);
  });
});
