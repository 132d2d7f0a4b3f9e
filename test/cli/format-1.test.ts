import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/format-1/', import.meta.url));
const VIEWS = ['target.txt', 'review.html', 'review.tsv'];

/** A desk with a folder that the last program of format version 1 wrote, and what its project had learnt. */
function makeOldDesk(name: string) {
  const desk = makeDesk();
  cpSync(join(FIXTURES, name), join(desk.folder, `${name}.tweeluik`), { recursive: true });
  for (const file of ['tweeluik.memory.jsonl', 'tweeluik.rules.tsv'])
    cpSync(join(FIXTURES, file), join(desk.folder, file));
  desk.write(`${name}.txt`, readFileSync(join(FIXTURES, name, `${name}.txt`)));
  return { desk, bitext: `${name}.tweeluik/bitext.jsonl` };
}

const pick = (unit: Record<string, unknown> | undefined, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, unit?.[field]]));

/** What belongs to a person, or tells units apart. */
const KEPT = [
  ...[
    'id',
    'source',
    'target',
    'state',
    'origin',
    'notes',
    'approval',
    'suggestions',
    'dismissed',
    'seconds',
  ],
  ...['segmentedBy', 'block', 'blockKind', 'gapBefore', 'changedInRun', 'detached', 'desk'],
];
/** What the machine said. */
const SAID = ['hypothesis', 'confidence', 'alternatives', 'otherHypothesis'];

describe('a folder of format version 1', () => {
  it('is read by commands that write nothing, and stays as it is', async () => {
    const { desk, bitext } = makeOldDesk('article');
    const before = desk.read(bitext);
    const status = await desk.run('status article.txt');
    expect(status.code).toBe(0);
    expect(status.stdout).toContain('article.txt: 19 segments, translated by compact-nl-en');
    expect(desk.read(bitext)).toBe(before);
  });

  it('becomes version 2 in the next run, which asks nobody and keeps every word', async () => {
    const { desk, bitext } = makeOldDesk('article');
    const before = parseUnits(desk.read(bitext));
    const old = JSON.parse(desk.read(bitext).split('\n')[0] ?? '');
    const shown = await desk.run('translate article.txt');
    expect(shown.stdout).toContain('article.txt: 19 segments, nothing to translate');
    expect(shown.stdout).not.toMatch(/taken up|kept as/);
    expect(desk.engines.asked).toEqual([]);
    const after = parseUnits(desk.read(bitext));
    const kept = (units: readonly Record<string, unknown>[]) =>
      JSON.stringify(units.map((unit) => pick(unit, [...KEPT, ...SAID])));
    // The reason of a suggestion alone has another name now.
    expect(kept(after)).toBe(kept(before).replaceAll('"sentences merged"', '"sentences joined"'));
    const header = JSON.parse(desk.read(bitext).split('\n')[0] ?? '');
    // By hand, from the folder: ids in the order of the article, then the sentence that left it.
    const humanUnits = ['3', '5', '6', '11', '12', '13', '14', '23', '24', '25', '26', '21', '15'];
    expect(header).toMatchObject({ ...old, views: expect.anything(), formatVersion: 2 });
    expect(header).toMatchObject({ unitCount: 19, detachedCount: 1, humanUnits });
  });

  it('keeps apart what a memory gave and what it only offers', async () => {
    const { desk, bitext } = makeOldDesk('article');
    const before = parseUnits(desk.read(bitext));
    await desk.run('translate article.txt');
    const after = parseUnits(desk.read(bitext));
    const matchesOf = (id: string) => before.find((unit) => unit['id'] === id)?.['matches'] as unknown[];
    const find = (id: string) => after.find((unit) => unit['id'] === id);
    expect(find('2')).toMatchObject({ origin: 'memory', reused: matchesOf('2')[0], matches: [] });
    expect(find('3')).toMatchObject({ origin: 'human', reused: matchesOf('3')[0], matches: [] });
    expect(find('4')).toMatchObject({ origin: 'machine', reused: null, matches: matchesOf('4') });
    expect(find('2')).toMatchObject({ reused: { usage: 3 } });
  });

  it('loses a signature that no hypothesis came with', async () => {
    const { desk, bitext } = makeOldDesk('article');
    const orphans = () =>
      parseUnits(desk.read(bitext)).filter(
        (unit) => unit['hypothesis'] === null && unit['signature'] !== null,
      );
    expect(orphans().map((unit) => unit['id'])).toEqual(['24']);
    await desk.run('translate article.txt');
    expect(orphans()).toEqual([]);
  });

  it('changes no byte in the run after that', async () => {
    const { desk, bitext } = makeOldDesk('article');
    await desk.run('translate article.txt');
    const files = [bitext, ...VIEWS.map((view) => `article.tweeluik/${view}`), 'tweeluik.memory.jsonl'];
    const before = files.map(desk.read);
    await desk.run('translate article.txt');
    expect(files.map(desk.read)).toEqual(before);
    expect(desk.list('article.tweeluik')).toEqual(['article.txt', 'bitext.jsonl', ...VIEWS].sort());
  });

  it('translates again what a person had emptied for that, and knows what was said before', async () => {
    const { desk, bitext } = makeOldDesk('open');
    await desk.run('translate open.txt --no-memory');
    const [cat, snow] = parseUnits(desk.read(bitext));
    expect([...desk.engines.asked].sort()).toEqual(['De kat slaapt.', 'Het sneeuwt in Luik.']);
    expect(cat).toMatchObject({ target: 'EN(De kat slaapt.)', matches: [{ target: 'The cat is asleep.' }] });
    expect(snow).toMatchObject({ otherHypothesis: { text: 'It snows in Liège.', relation: 'older' } });
    for (const unit of [cat, snow]) expect(unit).toMatchObject({ suggestions: [{ target: 'Words.' }] });
  });
});
