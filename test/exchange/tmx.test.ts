import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseCell } from '../../src/domain/correction.js';
import { InputError } from '../../src/domain/error.js';
import type { MemoryEntry } from '../../src/domain/memory.js';
import { normaliseSpace } from '../../src/domain/text.js';
import { parseTmx, printTmx } from '../../src/exchange/tmx.js';
import { decodeXml } from '../../src/notation/decode-text.js';
import { anyText } from '../sheets/sample-file.js';

const fixture = (name: string) =>
  decodeXml(readFileSync(new URL(`../fixtures/tmx/${name}`, import.meta.url)), name);

function makeEntry(changes: Partial<MemoryEntry>): MemoryEntry {
  const nobody = { previous: null, next: null, article: null, unit: null, state: null, notes: [] };
  return { source: 'Ja.', target: 'Yes.', ...nobody, ...changes };
}

describe('reading TMX of other tools', () => {
  it('OmegaT: default and alternative translations, with the neighbours where it noted them', () => {
    expect(parseTmx(fixture('omegat-project-save.tmx'), 'x')).toEqual({
      entries: [
        makeEntry({ source: 'De kat slaapt.', target: 'The cat is asleep.' }),
        makeEntry({
          source: 'Wat & wie: 5 < 6 é€.',
          target: 'What & who: 5 < 6 é€.',
          notes: ['asked the author'],
        }),
        makeEntry({
          source: 'De kat slaapt.',
          target: 'The cat sleeps.',
          previous: 'Het regent.',
          next: 'Het sneeuwt.',
          article: 'dieren.txt',
        }),
        makeEntry({ article: 'dieren.txt' }),
      ],
      skipped: [],
    });
  });

  it('OmegaT, level 2: inline codes are left out, the text around them stays', () => {
    expect(parseTmx(fixture('omegat-level2.tmx'), 'x').entries).toEqual([
      makeEntry({ source: 'De minister zei niets.', target: 'The minister said nothing.' }),
    ]);
  });

  it('Okapi: what is neither Dutch nor English, or empty, is skipped and named', () => {
    expect(parseTmx(fixture('okapi-rainbow.tmx'), 'x')).toEqual({
      entries: [makeEntry({ source: 'Een tweede zin.', target: 'A second sentence.' })],
      skipped: [
        { place: 'line 9', expected: 'Dutch (nl) and English (en)', received: '"nl, fr"' },
        { place: 'line 13', expected: 'a text in both languages', received: 'an empty one' },
      ],
    });
  });

  it.each([
    ['saved-by-omegat.tmx', [2, 0, 1], ['checked with Anna']],
    ['saved-by-omegat-level2.tmx', [2, 0, 1], ['checked with Anna']],
    // Its writer leaves notes out.
    ['saved-by-okapi.tmx', [0, 1, 2], []],
  ])('as the tool itself wrote it, from what ours had given it: %s', (name, order, notes) => {
    const given = [
      makeEntry({
        source: 'De minister noemde het “onverantwoord”.',
        target: 'The minister called it “irresponsible”.',
      }),
      makeEntry({
        source: 'In 2022 stegen de prijzen met 8,5 % & de lonen met 3 < 4 %.',
        target: 'In 2022 prices rose by 8.5% & wages by 3 < 4%.',
        notes,
      }),
      makeEntry({ source: 'Café Zoë ging dicht.', target: 'Café Zoë closed its doors.' }),
    ];
    expect(parseTmx(fixture(name), name)).toEqual({ entries: order.map((at) => given[at]), skipped: [] });
  });

  it('memoQ: context inside the Dutch side; a pair translated from English serves as well', () => {
    expect(parseTmx(fixture('memoq.tmx'), 'x').entries).toEqual([
      makeEntry({
        source: 'De trein rijdt niet.',
        target: 'The train is not running.',
        previous: 'Het stormt.',
        next: '',
        article: 'storm.docx',
      }),
      makeEntry({ source: 'Uit het Engels.', target: 'From English.' }),
    ]);
  });

  it('Trados: a document type, and two English truths that are both kept', () => {
    expect(parseTmx(fixture('trados.tmx'), 'x').entries).toEqual([
      makeEntry({ source: 'Dag wereld!', target: 'Hello world!' }),
      makeEntry({ source: 'Dag wereld!', target: 'Good day, world!' }),
    ]);
  });

  it.each([
    ['UTF-16 with a byte order mark', Buffer.from('\uFEFF<tmx>é', 'utf16le')],
    ['UTF-16 without one', Buffer.from('<tmx>é', 'utf16le')],
    ['UTF-16, the high byte first', Buffer.from('\uFEFF<tmx>é', 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF<tmx>é')],
    ['UTF-8', Buffer.from('<tmx>é')],
  ])('in %s', (_, bytes) => {
    expect(decodeXml(bytes, 'x')).toBe('<tmx>é');
  });

  it('in the encoding that it declares', () => {
    const declaration = '<?xml version="1.0" encoding="windows-1252"?>';
    expect(decodeXml(Buffer.from(`${declaration}é€`.replace('€', '\x80'), 'latin1'), 'x')).toBe(
      `${declaration}é€`,
    );
    expect(() => decodeXml(Buffer.from('é', 'latin1'), 'a.tmx')).toThrow(
      'a.tmx is not in the encoding that it says it has, utf-8',
    );
  });
});

describe('a damaged TMX file is refused with the place', () => {
  it.each([
    ['a tag that is not closed', '<tmx><body><tu>\n</body></tmx>', /2:7: unexpected close tag/],
    ['a file that was cut off', '<tmx><body>', /unclosed tag/],
    ['an entity of its own', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx>&a;</tmx>', /undefined entity/],
    ['another vocabulary', '<xliff/>', /its root is <xliff>, not <tmx>/],
    ['no XML at all', 'De kat slaapt.', /1:14: text data outside of root node/],
  ])('%s', (_, text, message) => {
    expect(() => parseTmx(text, 'a.tmx')).toThrow(InputError);
    expect(() => parseTmx(text, 'a.tmx')).toThrow(message);
  });
});

const WRITTEN = [
  makeEntry({ source: 'Wat & wie: “5 < 6”?', target: 'What & who: “5 < 6”?', notes: ['asked the author'] }),
  makeEntry({ previous: '', next: "Zo'n dag.", article: 'nieuws/a.txt', state: 'final' }),
];

describe('writing TMX', () => {
  it('gives what another program was seen to read', () => {
    expect(printTmx(WRITTEN, 'tweeluik 0.1.0')).toBe(fixture('written.tmx'));
  });

  it('gives every entry back, as far as XML can hold its text', () => {
    const hold = (text: string) => normaliseCell(text);
    const sentence = anyText.map((text) => hold(normaliseSpace(`Zin ${text}`)));
    const entry = fc.record({
      source: sentence,
      target: anyText.map((text) => hold(`Line ${text}`)),
      previous: fc.option(sentence),
      next: fc.option(fc.constantFrom('', 'Ja.')),
      article: fc.option(sentence),
      unit: fc.constant(null),
      state: fc.constantFrom('reviewed' as const, 'final' as const, null),
      notes: fc.array(sentence, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        expect(parseTmx(printTmx(entries, 'tweeluik 1'), 'x')).toEqual({ entries, skipped: [] });
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
