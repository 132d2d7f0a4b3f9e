import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const ARTICLE = 'Cherson viel.\n\nIk hou van Cherson.\n\nHet regent in Cherson.\n\nCherson sliep.\n';
const SHEET = 'a.tweeluik/review.tsv';
const TARGET = 'a.tweeluik/target.txt';
const BITEXT = 'a.tweeluik/bitext.jsonl';

/** A translated article in which a person corrected the town's name in the first two segments. */
async function makeCorrectedDesk() {
  const desk = makeDesk();
  desk.write('a.txt', ARTICLE);
  await desk.run('translate a.txt');
  const correct = (sheet: string, words: string) =>
    sheet.replace(`EN(${words})\tEN(${words})`, `EN(${words})\tEN(${words.replace('Cherson', 'Kherson')})`);
  desk.write(SHEET, correct(correct(desk.read(SHEET), 'Cherson viel.'), 'Ik hou van Cherson.'));
  return desk;
}

const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

describe('tweeluik suggest', () => {
  it('proposes what was corrected twice, with its evidence and what it would change', async () => {
    const desk = await makeCorrectedDesk();
    expect(await desk.run('suggest a.txt')).toEqual({
      code: 0,
      stderr: '',
      stdout: lines(
        'a.txt: an edit made at least twice could be a rule',
        '',
        '  1  Cherson → Kherson',
        '     made in segments 1 and 2; left standing in none',
        '     would change segments 3 and 4, which nobody has touched:',
        '        3  EN(Het regent in [-Cherson-]{+Kherson+}.)',
        '        4  EN([-Cherson-]{+Kherson+} sliep.)',
        '',
        'next: tweeluik suggest a.txt --accept 1    (or --reject 1: never proposed again)',
        '      --dry-run shows what would change',
      ),
    });
    expect(JSON.parse((await desk.run('suggest a.txt --json')).stdout)).toMatchObject({
      formatVersion: 1,
      proposals: [{ find: 'Cherson', replace: 'Kherson', touches: [{ segment: 3 }, { segment: 4 }] }],
      rules: [],
    });
  });

  it('is named by other commands when there is something to propose', async () => {
    const desk = await makeCorrectedDesk();
    const hint = 'an edit made at least twice could be a rule: tweeluik suggest a.txt\n';
    expect((await desk.run('status a.txt')).stdout).toContain(hint);
    desk.write('sheet.tsv', desk.read(SHEET));
    expect((await desk.run('apply a.txt sheet.tsv')).stdout).toContain(hint);
    await desk.run('suggest a.txt --reject 1');
    expect((await desk.run('status a.txt')).stdout).not.toContain(hint);
  });

  it('writes nothing with --dry-run', async () => {
    const desk = await makeCorrectedDesk();
    const before = [desk.list(), desk.read(BITEXT), desk.read(SHEET)];
    const shown = await desk.run('suggest a.txt --accept 1 --dry-run');
    expect(shown.stdout).toContain('would change segments 3 and 4\n');
    expect(shown.stdout).toContain('nothing was written\n');
    expect([desk.list(), desk.read(BITEXT), desk.read(SHEET)]).toEqual(before);
  });

  it('applies an accepted rule to the machine’s words here and in the next article, and takes it back', async () => {
    const desk = await makeCorrectedDesk();
    const accepted = await desk.run('suggest a.txt --accept 1');
    expect(accepted).toEqual({
      code: 0,
      stderr: '',
      stdout: lines(
        'accepted: Cherson → Kherson',
        'changed segments 3 and 4',
        '        3  EN(Het regent in [-Cherson-]{+Kherson+}.)',
        '        4  EN([-Cherson-]{+Kherson+} sliep.)',
        'wrote tweeluik.rules.tsv; other articles follow when they are translated',
      ),
    });
    expect(desk.read(TARGET)).toBe(ARTICLE.replaceAll('Cherson', 'Kherson').replace(/.+/g, 'EN($&)'));
    expect(desk.read('tweeluik.rules.tsv')).toContain('Cherson\tKherson\taccepted\t2\ta.txt\t\n');
    expect(parseUnits(desk.read(BITEXT))[2]).toMatchObject({
      hypothesis: 'EN(Het regent in Cherson.)',
      origin: 'machine',
      rules: [{ find: 'Cherson', replace: 'Kherson' }],
    });
    expect(desk.read('a.tweeluik/review.html')).toContain('Cherson → Kherson');
    expect(desk.read(SHEET)).toContain('changed by rule: Cherson → Kherson');

    desk.write('b.txt', 'Cherson ligt aan zee.\n');
    expect((await desk.run('translate b.txt')).stdout).toContain('1 segment changed by rules of the project');
    expect(desk.read('b.tweeluik/target.txt')).toBe('EN(Kherson ligt aan zee.)\n');

    expect((await desk.run('suggest a.txt --withdraw Cherson→Kherson')).stdout).toContain(
      'withdrawn: Cherson → Kherson\nchanged segments 3 and 4\n',
    );
    expect(desk.read(TARGET)).toBe(
      'EN(Kherson viel.)\n\nEN(Ik hou van Kherson.)\n\nEN(Het regent in Cherson.)\n\nEN(Cherson sliep.)\n',
    );
    expect((await desk.run('translate b.txt --dry-run')).stdout).toContain(
      'apply rules  no longer Cherson → Kherson',
    );
    await desk.run('translate b.txt');
    expect(desk.read('b.tweeluik/target.txt')).toBe('EN(Cherson ligt aan zee.)\n');
    expect(desk.engines.asked.filter((source) => source === 'Cherson ligt aan zee.')).toHaveLength(1);
  });

  it('leaves an idle run idle', async () => {
    const desk = await makeCorrectedDesk();
    await desk.run('suggest a.txt --accept 1');
    const before = [BITEXT, TARGET, SHEET, 'a.tweeluik/review.html'].map(desk.read);
    const shown = await desk.run('translate a.txt');
    expect(shown.stdout).toContain('nothing to translate');
    expect([BITEXT, TARGET, SHEET, 'a.tweeluik/review.html'].map(desk.read)).toEqual(before);
  });

  it('does not take a rule’s doing for a person’s', async () => {
    const desk = await makeCorrectedDesk();
    await desk.run('suggest a.txt --accept 1');
    const units = parseUnits(desk.read(BITEXT));
    expect(units.map(({ origin }) => origin)).toEqual(['human', 'human', 'machine', 'machine']);
    expect((await desk.run('status a.txt')).stdout).toContain(
      '2 not as the machine said, 2 changed by rules',
    );
    expect(JSON.parse((await desk.run('report a.txt --json')).stdout)).toMatchObject({
      edited: 2,
      changedByRules: 2,
    });
  });

  it('counts what a person wrote over a rule against what stood there', async () => {
    const desk = await makeCorrectedDesk();
    await desk.run('suggest a.txt --accept 1');
    desk.write(SHEET, desk.read(SHEET).replace('\tEN(Kherson sliep.)', '\tEN(Cherson sliep.)'));
    await desk.run('translate a.txt');
    expect(parseUnits(desk.read(BITEXT))[3]).toMatchObject({
      target: 'EN(Cherson sliep.)',
      origin: 'human',
    });
    expect(JSON.parse((await desk.run('report a.txt --json')).stdout)).toMatchObject({ edited: 3 });
  });

  it('never proposes again what was rejected, and lists it', async () => {
    const desk = await makeCorrectedDesk();
    await desk.run('suggest a.txt --reject 1');
    expect((await desk.run('suggest a.txt')).stdout).toBe(
      lines(
        'a.txt: no edit was made twice that could be a rule',
        '',
        'rules of this project, decided before',
        '  1  Cherson → Kherson  rejected',
        '',
      ),
    );
    expect(desk.read(TARGET)).toContain('EN(Cherson sliep.)');
  });

  it('follows a rule that a person added to the file by hand', async () => {
    const desk = await makeCorrectedDesk();
    desk.write('tweeluik.rules.tsv', 'find\treplace\nsliep\tslept\n');
    await desk.run('translate a.txt');
    expect(desk.read(TARGET)).toContain('EN(Cherson slept.)');
  });

  it.each([
    ['--accept 7', 'usage/no-such-rule'],
    ['--accept Odessa→Odesa', 'rules/unknown'],
    ['--withdraw 1', 'rules/not-accepted'],
    ['--accept 1 --reject Cherson->Kherson', 'usage/rule-named-twice'],
  ])('%s changes nothing and says why', async (flags, code) => {
    const desk = await makeCorrectedDesk();
    const shown = await desk.run(`suggest a.txt ${flags}`);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(`[${code}]`);
    expect(desk.list()).toEqual(['a.tweeluik', 'a.txt']);
  });

  it('stops before anything is changed when the file of rules is damaged', async () => {
    const desk = await makeCorrectedDesk();
    desk.write('tweeluik.rules.tsv', 'find\treplace\tstate\nsliep\tslept\tyes\n');
    const before = desk.read(BITEXT);
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(
      'row 2, column state: expected accepted or rejected or withdrawn, got "yes"',
    );
    expect(desk.read(BITEXT)).toBe(before);
  });
});
