import { describe, expect, it } from 'vitest';
import { parseDelimited, printDelimited } from '../../src/notation/delimited-text.js';

describe('a table as spreadsheets read it', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 20', "'+31 20"],
    ['-', "'-"],
    ['@name', "'@name"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['2.5', "'2.5"],
    ['12-10', "'12-10"],
    ['1e5', "'1e5"],
    ['007', "'007"],
    ['1234567890123456', "'1234567890123456"],
    ['123456789012345', '123456789012345'],
    ['0', '0'],
    ['12', '12'],
    ['12 men', '12 men'],
    ["'s avonds", "'s avonds"],
    ['a=1', 'a=1'],
  ])('shows %s as text: written %s', (cell, written) => {
    expect(printDelimited([['x', cell]])).toBe(`\uFEFFx\t${written}\n`);
    expect(parseDelimited(`x\t${written}\n`)).toEqual([['x', cell]]);
  });

  it('quotes what holds a line end, a tab or a quotation mark', () => {
    expect(printDelimited([['a\nb', 'c\rd', 'e\tf', 'g"h']])).toBe('\uFEFF"a\nb"\t"c\rd"\t"e\tf"\t"g""h"\n');
  });
});

describe('a table as it comes back', () => {
  it.each([
    [
      'tabs',
      'a\tb;c\n1\t2\n',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b,c;d\n1;2;3\n',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    [
      'Windows line ends',
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old Macintosh line ends',
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'every cell quoted',
      '"a";"b"\n"1;2";"say ""so"""\n',
      [
        ['a', 'b'],
        ['1;2', 'say "so"'],
      ],
    ],
    ['rows of other lengths', 'a\tb\n1\n1\t2\t3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['one column', 'a\n1\n', [['a'], ['1']]],
    ['nothing', '', []],
  ])('may have %s', (_what, text, rows) => {
    expect(parseDelimited(text)).toEqual(rows);
  });

  it('is read line by line where quotation marks stand as in a text editor', () => {
    const text = 'id\ttarget\r\n1\t"Yes", he said.\n2\t"quoted ""so"" well"\r3\t"\n';
    expect(parseDelimited(text)).toEqual([
      ['id', 'target'],
      ['1', '"Yes", he said.'],
      ['2', 'quoted "so" well'],
      ['3', '"'],
      [''],
    ]);
  });
});
