import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gapTexts, type SegmentedText, segmentTexts } from '../src/domain/segmented-text.js';
import { segmentText } from '../src/segment/segment-text.js';

const FOLDER = new URL('../corpus/', import.meta.url);

/**
 * Segments per block, counted by hand in each article. Where code and count differ, read the article again:
 * a count changes only when it was wrong as Dutch, never because the code says so.
 */
const SEGMENTS_PER_BLOCK: Readonly<Record<string, readonly number[]>> = {
  '000_69992ce250116edb.txt': [2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 2, 2, 1, 1, 1, 2, 1],
  '001-news-dike.txt': [1, 3, 3, 5, 1, 4, 5, 4, 5, 3],
  '002-sport-results.txt': [1, 1, 3, 4, 5, 3, 1, 6, 2, 1, 5, 1, 1, 1],
  '003-council-abbreviations.txt': [1, 3, 4, 4, 4, 1, 1, 1, 1, 5, 5],
  '004-interview-nested-quotes.txt': [1, 3, 2, 5, 1, 6, 1, 2, 8, 2, 4, 1, 7, 1, 3, 5],
  '005-business-amounts.txt': [1, 1, 3, 5, 3, 4, 5, 1, 1, 1, 1, 1, 4],
  '006-feature-headings-lists.txt': [
    1, 2, 1, 3, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 4, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 3,
  ],
  '007-hard-wrapped.txt': [1, 1, 3, 4, 5, 5, 5, 1, 1, 1, 1, 1, 2],
  '008-column-old-quotes.txt': [1, 1, 4, 6, 5, 5, 5, 4, 3],
};

/** Sentences chosen by hand where a wrong cut and a wrong join could hide behind a right count. */
const WHOLE_SEGMENTS: Readonly<Record<string, readonly string[]>> = {
  '000_69992ce250116edb.txt': [
    'eerder rapporteerde CNN onder verwijzing naar twee hoge regeringsfunctionarissen.',
    '“Ik kan dit niet positief aantonen, maar ik denk dat dit onze inschatting is.”',
  ],
  '001-news-dike.txt': [
    "'s Ochtends om zeven uur was de laatste bewoner opgevangen in een sporthal in Nieuw-Voorhoeve.",
    'Met de kennis van nu wel.”',
  ],
  '002-sport-results.txt': [
    'Vraag dat maar aan de grensrechter,” bromde trainer Ab van de Laar.',
    'R.J. van Ommen reed 1.43,88, bijna anderhalve seconde sneller dan nummer twee Th. Kuiper.',
  ],
  '003-council-abbreviations.txt': [
    'Het ontwerp ligt vanaf ma. 6 mei zes weken ter inzage in de bibliotheek, Dorpsstr. 12.',
    'Inlichtingen: tel. 0500-000000, tst. 21 (ma. t/m do. van 9.00 tot 12.30 uur) of griffie@hoogwoude.example.',
    'Zo kan een raad zijn werk niet doen.”',
  ],
  '004-interview-nested-quotes.txt': [
    '‘Precies,’ zei ik, ‘en dat ga jij nu níet kapotmaken.’',
    'Toen was het even heel stil… en begon de linker te lachen.',
  ],
  '005-business-amounts.txt': ['Daarmee is het zaad duurder dan goud.'],
  '006-feature-headings-lists.txt': [
    'Let op: maandags gesloten.',
    'Is hij om drie uur door de taart heen, dan gaat het hek dicht.',
  ],
  '007-hard-wrapped.txt': [
    '"Wie wil er een halve?"\nriep hij.',
    "'s Morgens om\nvijf uur deelde de kok de laatste eieren uit.",
  ],
  '008-column-old-quotes.txt': [",,'n Aardige man.", ",,Er nam iemand op!'' vertelde ze me.", 'Passender?!'],
};

function readBytes(name: string): Buffer {
  return readFileSync(new URL(name, FOLDER));
}

/** Throws on bytes that are not UTF-8, and keeps a byte order mark. */
function readArticle(name: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readBytes(name));
}

function readTableOfContents(): string[] {
  const rows = readBytes('README.md')
    .toString('utf8')
    .matchAll(/^\| `([^`]+)` \|/gm);
  return [...rows].map((row) => row[1] ?? '');
}

/** The segments of each block; on a failure the texts show where the two sides part. */
function groupByBlock(segmented: SegmentedText): string[][] {
  const texts = segmentTexts(segmented);
  const groups = segmented.blocks.map((_, block) =>
    texts.filter((_text, index) => segmented.segments[index]?.block === block),
  );
  return groups.filter((group) => group.length > 0);
}

describe('the corpus', () => {
  it('is described completely: every article has its row in the table, and every row its article', () => {
    const articles = readdirSync(FOLDER).filter(
      (name) => name !== 'README.md' && !name.endsWith('.tweeluik'),
    );
    expect(readTableOfContents()).toEqual(articles.sort());
    expect(Object.keys(SEGMENTS_PER_BLOCK)).toEqual(articles);
  });

  it('has line ends and spaces as its table says, so no tool has touched them', () => {
    expect(readArticle('000_69992ce250116edb.txt').endsWith('feed')).toBe(true);
    expect(readArticle('005-business-amounts.txt')).toContain('€\u00a01,2 mld.');
    expect(readArticle('008-column-old-quotes.txt').match(/(?<!\r)\n/g)).toBeNull();
  });
});

describe.each(Object.entries(SEGMENTS_PER_BLOCK))('%s', (name, counts) => {
  const text = readArticle(name);

  it('is UTF-8 in composed form (NFC)', () => {
    expect(text).toBe(text.normalize('NFC'));
  });

  it('comes back unchanged when segments and gaps are joined', () => {
    const segmented = segmentText(text);
    const segments = segmentTexts(segmented);
    const joined = gapTexts(segmented).map((gap, index) => gap + (segments[index] ?? ''));
    expect(joined.join('')).toBe(text);
  });

  it('has the segments that a reader counts, block by block', () => {
    const groups = groupByBlock(segmentText(text));
    expect(
      groups.map((group) => group.length),
      JSON.stringify(groups, null, 1),
    ).toEqual(counts);
  });

  it('has the chosen sentences as segments of their own', () => {
    const chosen = WHOLE_SEGMENTS[name] ?? [];
    expect(segmentTexts(segmentText(text))).toEqual(expect.arrayContaining([...chosen]));
  });
});
