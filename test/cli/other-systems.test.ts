import { linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const ARTICLE = 'De kat slaapt. Het regent in Gent.\n\nNiemand ging naar huis.\n';

async function makeTranslatedDesk(article = 'artikel.txt') {
  const desk = makeDesk();
  desk.write(article, ARTICLE);
  await desk.run(`translate ${article}`);
  desk.engines.asked.length = 0;
  return desk;
}

describe('a disk that does not tell Artikel.txt from artikel.txt, as those of macOS and Windows', () => {
  /** Both names lead to one file and one folder. */
  async function makeDeskOfOneName() {
    const desk = await makeTranslatedDesk();
    linkSync(join(desk.folder, 'artikel.txt'), join(desk.folder, 'Artikel.txt'));
    symlinkSync('artikel.tweeluik', join(desk.folder, 'Artikel.tweeluik'));
    return desk;
  }

  it('goes on in the folder of the article, whichever name is typed', async () => {
    const desk = await makeDeskOfOneName();
    const shown = await desk.run('translate Artikel.txt');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(desk.engines.asked).toEqual([]);
    expect(await desk.run('status Artikel.txt')).toMatchObject({ code: 0 });
  });

  it('still keeps another article out that only looks alike', async () => {
    const desk = await makeTranslatedDesk();
    desk.write('Artikel.txt', 'De kat slaapt. Dit is een ander artikel.\n');
    const shown = await desk.run('translate Artikel.txt --out artikel.tweeluik');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('input/folder-of-another-article');
  });

  it('loses no article that has the name of a file to be written', async () => {
    const desk = makeDesk();
    desk.write('Target.txt', ARTICLE);
    const shown = await desk.run('translate Target.txt --out .');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('usage/over-the-article');
    expect(desk.read('Target.txt')).toBe(ARTICLE);
  });
});

describe('line ends as Windows has them', () => {
  /** What an editor there, or Git with `core.autocrlf`, makes of a file. */
  function saveAsWindows(path: string): void {
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\r?\n/g, '\r\n'));
  }

  it('in the settings, glossary and rules of a project change nothing', async () => {
    const desk = makeDesk();
    desk.write('artikel.txt', ARTICLE);
    desk.write('tweeluik.config.json', '\uFEFF{\r\n  "checks": { "off": ["check/names"] }\r\n}\r\n');
    desk.write('tweeluik.glossary.tsv', 'source\ttarget\r\nkat\tcat\r\n');
    const shown = await desk.run('translate artikel.txt');
    expect(shown.code).toBe(0);
    expect(shown.stderr).not.toContain('damaged');
    const [unit] = parseUnits(desk.read('artikel.tweeluik/bitext.jsonl'));
    expect(JSON.stringify(unit)).toContain('check/glossary');
  });

  it('in the bilingual file and its sheets change no word, and everything is written again as it was', async () => {
    const desk = await makeTranslatedDesk();
    const before = parseUnits(desk.read('artikel.tweeluik/bitext.jsonl'));
    const target = desk.read('artikel.tweeluik/target.txt');
    for (const name of desk.list('artikel.tweeluik'))
      saveAsWindows(join(desk.folder, 'artikel.tweeluik', name));
    expect(await desk.run('translate artikel.txt')).toMatchObject({ code: 0 });
    expect(desk.engines.asked).toEqual([]);
    expect(parseUnits(desk.read('artikel.tweeluik/bitext.jsonl'))).toEqual(before);
    expect(desk.read('artikel.tweeluik/target.txt')).toBe(target);
  });

  it('in the article are the line ends of the English too', async () => {
    const desk = await makeTranslatedDesk();
    saveAsWindows(join(desk.folder, 'artikel.txt'));
    expect(await desk.run('translate artikel.txt')).toMatchObject({ code: 0 });
    expect(desk.engines.asked).toEqual([]);
    expect(desk.read('artikel.tweeluik/target.txt')).toBe(
      'EN(De kat slaapt.) EN(Het regent in Gent.)\r\n\r\nEN(Niemand ging naar huis.)\r\n',
    );
  });
});
