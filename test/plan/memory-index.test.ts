import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryEntry } from '../../src/domain/memory.js';
import { MIN_SIMILARITY, measureSimilarity } from '../../src/plan/memory/fuzzy-index.js';
import { makeMemoryIndex } from '../../src/plan/memory/make-memory-index.js';

function makeEntry(source: string, changes: Partial<MemoryEntry> = {}): MemoryEntry {
  const nobody = { previous: null, next: null, article: null, unit: null, state: null, notes: [] };
  return { source, target: `EN(${source})`, ...nobody, ...changes };
}

const NOWHERE = { previous: null, next: null, self: null };

/** Few words, so that repeated ones, twins and near-twins are common. */
const sentence = fc
  .array(fc.constantFrom('de', 'de', 'kat', 'Kat', 'slaapt,', 'niet', '12', '13', 'in', 'Gent.'), {
    maxLength: 9,
  })
  .map((words) => words.join(' '));

describe('the index', () => {
  it('finds the same as comparing with every sentence', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 40 }), sentence, (sources, source) => {
        const index = makeMemoryIndex([{ name: 'm', entries: sources.map((one) => makeEntry(one)) }]);
        const found = index
          .findAlike({ source, ...NOWHERE })
          .filter(({ similarity }) => similarity >= MIN_SIMILARITY);
        const expected = [...new Set(sources)].flatMap((one) => {
          const similarity = measureSimilarity(one, source);
          return one !== source && similarity >= MIN_SIMILARITY ? [[one, similarity]] : [];
        });
        expect(found.map(({ source: one, similarity }) => [one, similarity]).sort()).toEqual(expected.sort());
        expect(index.findSame({ source, ...NOWHERE }).length > 0).toBe(sources.includes(source));
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('passes over an entry whose English someone left empty, so that it replaces nothing', () => {
    const entries = [
      makeEntry('Kort.'),
      makeEntry('Kort.', { target: ' ' }),
      makeEntry('Kort!', { target: '' }),
    ];
    const index = makeMemoryIndex([{ name: 'm', entries }]);
    expect(index.findSame({ source: 'Kort.', ...NOWHERE }).map(({ target }) => target)).toEqual([
      'EN(Kort.)',
    ]);
    expect(index.findSame({ source: 'Kort!', ...NOWHERE })).toEqual([]);
  });

  it('puts first what differs in numbers alone, then the most alike', () => {
    const entries = ['Er vielen 4 doden.', 'Er vielen gisteren 5 doden.', 'Er vielen 5 doden'].map((one) =>
      makeEntry(one),
    );
    const found = makeMemoryIndex([{ name: 'm', entries }]).findAlike({
      source: 'Er vielen 5 doden.',
      ...NOWHERE,
    });
    expect(found.map(({ kind, similarity, source }) => [kind, similarity, source])).toEqual([
      ['numbers', 75, 'Er vielen 4 doden.'],
      ['fuzzy', 99, 'Er vielen 5 doden'],
      ['fuzzy', 80, 'Er vielen gisteren 5 doden.'],
    ]);
  });

  it('trusts first the same neighbours, then its own memory, then the latest', () => {
    const own = [
      makeEntry('Ja.', { target: 'Yes.', previous: 'Kom je?', next: '' }),
      makeEntry('Ja.', { target: 'Yeah.' }),
      makeEntry('Ja.', { target: 'Aye.' }),
    ];
    const others = [makeEntry('Ja.', { target: 'Indeed.' }), makeEntry('Ja.', { target: 'Aye.' })];
    const index = makeMemoryIndex([
      { name: 'own', entries: own },
      { name: 'others', entries: others },
    ]);
    const targets = (previous: string | null) =>
      index
        .findSame({ ...NOWHERE, source: 'Ja.', previous, next: '' })
        .map(({ kind, target }) => `${kind} ${target}`);
    expect(targets('Kom je?')).toEqual(['context Yes.', 'exact Aye.', 'exact Yeah.', 'exact Indeed.']);
    expect(targets('Blijf je?')).toEqual(['exact Aye.', 'exact Yeah.', 'exact Yes.', 'exact Indeed.']);
  });

  it('takes white space inside a sentence for one space, and leaves out what came of the unit itself', () => {
    const index = makeMemoryIndex([
      { name: 'm', entries: [makeEntry('De kat slaapt.', { article: 'a.txt', unit: '3' })] },
    ]);
    const find = (unit: string) =>
      index.findSame({ ...NOWHERE, source: 'De kat\n slaapt.', self: { article: 'a.txt', unit } });
    expect(find('4')).toHaveLength(1);
    expect(find('3')).toEqual([]);
  });
});
