import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editPart, typeInCells } from '../sheets/other-spreadsheet.js';
import { makeDesk, parseUnits } from './desk.js';

const ARTICLE = 'De kat slaapt. Het regent in Gent.\n\nNiemand ging naar huis.\n';

async function makeTranslatedDesk() {
  const desk = makeDesk();
  desk.write('a.txt', ARTICLE);
  await desk.run('translate a.txt');
  return desk;
}

/** Bold is a run of its own. */
const makeSleepsBold = (strings: string) =>
  strings.replace(
    '<t>The cat sleeps.</t>',
    '<r><t xml:space="preserve">The cat </t></r><r><rPr><b/></rPr><t>sleeps.</t></r>',
  );

const targets = (desk: ReturnType<typeof makeDesk>) =>
  parseUnits(desk.read('a.tweeluik/bitext.jsonl')).map(({ target, state }) => [target, state]);

describe('tweeluik sheet', () => {
  it('writes a sheet beside the article, and says how it comes back', async () => {
    const desk = await makeTranslatedDesk();
    expect(await desk.run('sheet a.txt --format xlsx')).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'wrote a.tweeluik/review.xlsx: 3 segments\nnext: hand it around, then tweeluik apply a.txt a.tweeluik/review.xlsx\n',
    });
  });

  it('prints the sheet with --output -', async () => {
    const desk = await makeTranslatedDesk();
    const shown = await desk.run('sheet a.txt --format md --output -');
    expect(shown.stdout).toContain('# Review of a.txt\n');
    expect(shown.stdout).toContain('```target\nEN(De kat slaapt.)\n```\n');
    expect(desk.list('a.tweeluik')).not.toContain('review.md');
  });

  it('writes the page to edit beside the page to read, and again without a copy', async () => {
    const desk = await makeTranslatedDesk();
    const shown = await desk.run('sheet a.txt --format html');
    expect(shown.stdout).toBe(
      'wrote a.tweeluik/review-edit.html: 3 segments\n' +
        'next: hand it around, then tweeluik apply a.txt with the file that “Save corrections” gives\n',
    );
    desk.write('a.txt', `${ARTICLE}Slot.\n`);
    await desk.run('translate a.txt');
    expect((await desk.run('sheet a.txt --format html')).stdout).not.toContain('kept');
    expect(desk.list('a.tweeluik')).toEqual([
      'bitext.jsonl',
      'review-edit.html',
      'review.html',
      'review.tsv',
      'target.txt',
    ]);
    expect((await desk.run('apply a.txt a.tweeluik/review-edit.html')).stderr).toContain(
      'press “Save corrections”, and apply the file that it saves',
    );
  });

  it('takes up first what waits in the folder, so that the words are nowhere only in the sheet', async () => {
    const desk = await makeTranslatedDesk();
    const tsv = desk.read('a.tweeluik/review.tsv');
    desk.write('a.tweeluik/review.tsv', tsv.replace(/\tEN\(De kat slaapt.\)\t(?!EN)/, '\tThe cat sleeps.\t'));
    const shown = await desk.run('sheet a.txt --format md --output -');
    expect(shown.stdout).toContain('```target\nThe cat sleeps.\n```');
    expect(targets(desk)[0]).toEqual(['The cat sleeps.', 'translated']);
  });

  it('keeps a sheet with corrections that nobody applied', async () => {
    const desk = await makeTranslatedDesk();
    await desk.run('sheet a.txt --format md');
    const name = 'a.tweeluik/review.md';
    const edited = desk.read(name).replace('```target\nEN(De kat slaapt.)', '```target\nThe cat sleeps.');
    desk.write(name, edited);
    const shown = await desk.run('sheet a.txt --format md');
    expect(shown.stdout).toContain('an edited file was kept as a.tweeluik/review.kept-1.md');
    expect(desk.read('a.tweeluik/review.kept-1.md')).toBe(edited);
    expect((await desk.run('apply a.txt a.tweeluik/review.kept-1.md')).stdout).toContain('1 applied');
    // Now nothing is in it that the bilingual file does not have.
    desk.write(name, edited);
    expect((await desk.run('sheet a.txt --format md')).stdout).not.toContain('kept');
  });

  it('that is the article’s own is written once, with everything else', async () => {
    const desk = await makeTranslatedDesk();
    const before = desk.read('a.tweeluik/review.tsv');
    const shown = await desk.run('sheet a.txt --format tsv');
    expect(shown.stdout).toContain('wrote a.tweeluik/review.tsv: 3 segments\n');
    expect(shown.stdout).not.toContain('kept');
    expect(desk.read('a.tweeluik/review.tsv')).toBe(before);
  });

  it('says how to begin when the article was never translated', async () => {
    const desk = makeDesk();
    desk.write('a.txt', ARTICLE);
    const shown = await desk.run('sheet a.txt --format tsv');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('run `tweeluik translate a.txt` first');
    expect(desk.list()).toEqual(['a.txt']);
  });
});

describe('a sheet that was handed around', () => {
  it('comes back from a workbook that was edited and saved', async () => {
    const desk = await makeTranslatedDesk();
    await desk.run('sheet a.txt --format xlsx');
    const file = join(desk.folder, 'a.tweeluik/review.xlsx');
    const typed = {
      E2: 'The cat sleeps.',
      B3: 'reviewed',
      E4: { t: 'b', v: false, f: 'FALSE-home' },
      F4: { t: 'n', v: 2024 },
    } as const;
    const saved = typeInCells(readFileSync(file), typed);
    writeFileSync(file, editPart(saved, 'xl/sharedStrings.xml', makeSleepsBold));
    const shown = await desk.run('apply a.txt a.tweeluik/review.xlsx');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain(
      'row 4, column target, not taken up: expected a text, got the formula =FALSE-home',
    );
    expect(targets(desk)).toEqual([
      ['The cat sleeps.', 'translated'],
      ['EN(Het regent in Gent.)', 'reviewed'],
      ['EN(Niemand ging naar huis.)', 'translated'],
    ]);
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[2]).toMatchObject({ notes: ['2024'] });
  });

  it('comes back as Markdown from an editor, with a damaged block named', async () => {
    const desk = await makeTranslatedDesk();
    const { stdout } = await desk.run('sheet a.txt --format md --output -');
    const edited = stdout
      .replace('```target\nEN(De kat slaapt.)\n```', '```target\nThe cat sleeps.\n\nSoundly.\n```')
      .replace('```target\nEN(Het regent in Gent.)\n```', '```target\nIt rains.\n')
      .replace('- id: 3\n- state: translated', '* ID: 3\r\n* State: Final');
    desk.write('back.md', edited);
    const shown = await desk.run('apply a.txt back.md');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toMatch(
      /line \d+, target from line \d+, not taken up: expected a line ``` after the text, got "```note"/,
    );
    expect(targets(desk)).toEqual([
      ['The cat sleeps.\n\nSoundly.', 'translated'],
      ['EN(Het regent in Gent.)', 'translated'],
      ['EN(Niemand ging naar huis.)', 'final'],
    ]);
  });

  it.each(['tsv', 'md', 'xlsx', 'xliff'])(
    'changes nothing when it comes back untouched: %s',
    async (format) => {
      const desk = await makeTranslatedDesk();
      await desk.run(`sheet a.txt --format ${format} --output back`);
      const before = desk.read('a.tweeluik/bitext.jsonl');
      const shown = await desk.run('apply a.txt back');
      expect(shown.stdout).toContain('back: 3 unchanged\n');
      expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
    },
  );
});
