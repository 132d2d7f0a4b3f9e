import { mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const ARTICLE = 'De kat slaapt. Het regent in Gent.\n\nNiemand ging naar huis.\n';

/** A desk on which `a.txt` has been translated. */
async function makeTranslatedDesk() {
  const desk = makeDesk();
  desk.write('a.txt', ARTICLE);
  const first = await desk.run('translate a.txt');
  desk.engines.asked.length = 0;
  return { desk, first };
}

/** Rewrites one unit of the bilingual file as a person with an editor would. */
function editUnit(text: string, id: string, change: Record<string, unknown>): string {
  const edit = (line: string) => {
    const unit = JSON.parse(line);
    return unit.id === id ? JSON.stringify({ ...unit, ...change }) : line;
  };
  return `${text.trim().split('\n').map(edit).join('\n')}\n`;
}

describe('translating an article', () => {
  it('writes the bilingual file, the English and the sheets, and says what to do next', async () => {
    const { desk, first } = await makeTranslatedDesk();
    expect(first.code).toBe(0);
    expect(desk.list('a.tweeluik')).toEqual(['bitext.jsonl', 'review.html', 'review.tsv', 'target.txt']);
    expect(desk.read('a.tweeluik/target.txt')).toBe(
      'EN(De kat slaapt.) EN(Het regent in Gent.)\n\nEN(Niemand ging naar huis.)\n',
    );
    expect(first.stdout).toContain('a.txt: 3 segments, all translated by scripted');
    expect(first.stdout).toContain('next: tweeluik review a.txt');
    expect(first.stderr).toBe('a.txt: translating 3 segments\na.txt: 3 of 3 done\n');
  });

  it.each([
    ['utf8', undefined],
    ['latin1', 'warning: a.txt is not in UTF-8; it was read as windows-1252'],
    ['utf16le', 'a.txt is not in UTF-8; it was read as utf-16le'],
  ] as const)(
    'says in which encoding it read an article in %s, if it is not UTF-8',
    async (encoding, said) => {
      const desk = makeDesk();
      desk.write('a.txt', Buffer.from('Eén café is genoeg.\n', encoding));
      const { code, stdout } = await desk.run('translate a.txt');
      expect(code).toBe(0);
      expect(desk.read('a.tweeluik/target.txt')).toBe('EN(Eén café is genoeg.)\n');
      if (said === undefined) expect(stdout).not.toContain('UTF-8');
      else expect(stdout).toContain(said);
    },
  );

  it('keeps in each unit what a reviewer needs', async () => {
    const { desk } = await makeTranslatedDesk();
    const units = parseUnits(desk.read('a.tweeluik/bitext.jsonl'));
    expect(units).toHaveLength(3);
    expect(units[1]).toMatchObject({
      id: '2',
      source: 'Het regent in Gent.',
      hypothesis: 'EN(Het regent in Gent.)',
      target: 'EN(Het regent in Gent.)',
      state: 'translated',
      origin: 'machine',
      confidence: { meanLogProbability: -0.1 },
    });
  });

  it('says nothing on stderr with --quiet, and one JSON document with --json', async () => {
    const desk = makeDesk();
    desk.write('a.txt', ARTICLE);
    const shown = await desk.run('translate a.txt --quiet --json');
    expect(shown.stderr).toBe('');
    expect(JSON.parse(shown.stdout)).toMatchObject({
      formatVersion: 1,
      articles: [{ article: 'a.txt', segments: 3, translated: 3, failed: 0, model: 'scripted' }],
    });
  });

  it('translates several articles, and goes on after one that cannot be read', async () => {
    const desk = makeDesk();
    desk.write('a.txt', ARTICLE);
    desk.write('c.txt', ARTICLE);
    const shown = await desk.run('translate a.txt b.txt c.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('cannot read b.txt: there is no such file  [input/not-found]');
    expect(desk.list()).toEqual(['a.tweeluik', 'a.txt', 'c.tweeluik', 'c.txt']);
  });

  it('shows another engine than the one asked for wherever people look', async () => {
    const desk = makeDesk();
    desk.engines.notice = 'a smaller model was used';
    desk.write('a.txt', ARTICLE);
    const shown = await desk.run('translate a.txt');
    expect(shown.stderr).toContain('note: a smaller model was used');
    expect(shown.stdout).toContain('note: a smaller model was used');
    expect(desk.read('a.tweeluik/bitext.jsonl').split('\n')[0]).toContain('a smaller model was used');
    expect(desk.read('a.tweeluik/review.html')).toContain('a smaller model was used');
  });

  it('does not stop at a segment that fails: it stays in Dutch, and the next run tries it again', async () => {
    const desk = makeDesk();
    desk.write('a.txt', ARTICLE);
    desk.engines.say = (source) => {
      if (source.includes('Gent')) throw new Error();
      return source.toUpperCase();
    };
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain('1 failed');
    expect(desk.read('a.tweeluik/target.txt')).toContain('DE KAT SLAAPT. Het regent in Gent.');
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[1]).toMatchObject({
      state: 'initial',
      findings: [{ code: 'engine/failed', severity: 'error', message: 'not translated: the script says no' }],
    });
    desk.engines.say = (source) => source.toUpperCase();
    desk.engines.asked.length = 0;
    expect((await desk.run('translate a.txt')).code).toBe(0);
    expect(desk.engines.asked).toEqual(['Het regent in Gent.']);
  });

  it('hands a very long sentence over in parts, and says so', async () => {
    const desk = makeDesk();
    const clause = 'de minister sprak lang en breed over de begroting van het komende jaar';
    desk.write('a.txt', `Gisteren zei men dat ${Array(9).fill(clause).join(', terwijl ')}.`);
    await desk.run('translate a.txt');
    expect(desk.engines.asked.length).toBeGreaterThan(1);
    const [unit] = parseUnits(desk.read('a.tweeluik/bitext.jsonl'));
    expect(JSON.stringify(unit?.['findings'])).toContain('engine/translated-in-parts');
  });
});

describe('running again', () => {
  it('asks the engine nothing and changes no byte, and no time of a file', async () => {
    const { desk } = await makeTranslatedDesk();
    const snapshot = () =>
      desk.list('a.tweeluik').map((name) => {
        const path = join(desk.folder, 'a.tweeluik', name);
        return [name, readFileSync(path, 'utf8'), statSync(path).mtimeMs];
      });
    const before = snapshot();
    const shown = await desk.run('translate a.txt');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toContain('nothing to translate');
    expect(desk.engines.asked).toEqual([]);
    expect(snapshot()).toEqual(before);
  });

  it('translates after an edit only what changed', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('a.txt', ARTICLE.replace('Het regent in Gent.', 'Het sneeuwt in Brugge. Het regent in Gent.'));
    await desk.run('translate a.txt');
    expect(desk.engines.asked).toEqual(['Het sneeuwt in Brugge.']);
  });

  it('finds a target that was edited in the bilingual file', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/bitext.jsonl';
    desk.write(name, editUnit(desk.read(name), '2', { target: 'It is raining in Ghent.' }));
    const shown = await desk.run('translate a.txt');
    expect(shown.stdout).toContain('1 correction taken up');
    expect(parseUnits(desk.read(name))[1]).toMatchObject({
      target: 'It is raining in Ghent.',
      hypothesis: 'EN(Het regent in Gent.)',
      origin: 'human',
    });
    expect(desk.read('a.tweeluik/target.txt')).toContain('It is raining in Ghent.');
    expect(desk.engines.asked).toEqual([]);
  });

  it('finds a target that was edited in the sheet, once', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/review.tsv';
    const [head = '', ...rows] = desk.read(name).split(/\r?\n/);
    const edited = rows.map((row) => {
      const cells = row.split('\t');
      if (cells[0] === '3') cells[head.split('\t').indexOf('target')] = 'Nobody went home.';
      return cells.join('\t');
    });
    desk.write(name, [head, ...edited].join('\n'));
    expect((await desk.run('translate a.txt')).stdout).toContain('1 correction taken up');
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[2]).toMatchObject({
      target: 'Nobody went home.',
      origin: 'human',
    });
    expect((await desk.run('translate a.txt')).stdout).not.toContain('taken up');
  });

  it('never overwrites a text that a person edited where it is not read back', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('a.tweeluik/target.txt', 'My own English.\n');
    const shown = await desk.run('translate a.txt');
    expect(shown.stdout).toContain('an edited file was kept as a.tweeluik/target.kept-1.txt');
    expect(desk.read('a.tweeluik/target.kept-1.txt')).toBe('My own English.\n');
    expect(desk.read('a.tweeluik/target.txt')).toContain('EN(De kat slaapt.)');
  });

  it('keeps a sheet with a row that cannot be understood, and names the row', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/review.tsv';
    const damaged = desk.read(name).replace('translated', 'finished');
    desk.write(name, damaged);
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toMatch(/review\.tsv row 2, column state: expected .*reviewed.*, got "finished"/);
    expect(desk.read('a.tweeluik/review.kept-1.tsv')).toBe(damaged);
  });

  it('keeps the old hypothesis with --refresh and another model, and the words of a person as they are', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/bitext.jsonl';
    desk.write(name, editUnit(desk.read(name), '1', { target: 'The cat is asleep.' }));
    desk.engines.model = 'better';
    desk.engines.say = (source) => `BETTER(${source})`;
    expect((await desk.run('translate a.txt')).stdout).toContain('nothing to translate');
    await desk.run('translate a.txt --refresh');
    const units = parseUnits(desk.read(name));
    expect(units[0]).toMatchObject({
      target: 'The cat is asleep.',
      hypothesis: 'EN(De kat slaapt.)',
      otherHypothesis: { text: 'BETTER(De kat slaapt.)', relation: 'newer' },
    });
    expect(units[1]).toMatchObject({
      target: 'BETTER(Het regent in Gent.)',
      otherHypothesis: { text: 'EN(Het regent in Gent.)', relation: 'older' },
    });
  });

  it('refuses a damaged bilingual file by line, and touches nothing', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/bitext.jsonl';
    const damaged = desk.read(name).replace('"state":"translated"', '"state":"done"');
    desk.write(name, damaged);
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toMatch(/line 2, state: expected .*"translated".*, got "done"/);
    expect(desk.read(name)).toBe(damaged);
  });

  it('does not mix two articles that would share a folder', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('a.md', 'Een heel ander verhaal over iets anders.\n');
    const shown = await desk.run('translate a.md');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('belongs to another article, a.txt');
    expect(shown.stderr).toContain('--out DIR');
  });
});

describe('--dry-run', () => {
  it('prints what would be done and why, and writes nothing', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('a.txt', ARTICLE.replace('De kat slaapt.', 'De kater slaapt nu.'));
    const before = desk.read('a.tweeluik/bitext.jsonl');
    const shown = await desk.run('translate a.txt --dry-run');
    expect(shown.stdout).toBe(
      [
        '    1  translate   source changed            De kater slaapt nu.',
        '    2  keep        nothing changed           Het regent in Gent.',
        '    3  keep        nothing changed           Niemand ging naar huis.',
        'a.txt: 3 segments, 1 for the engine, 67 % kept; nothing was written',
        '',
      ].join('\n'),
    );
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
    expect(desk.engines.asked).toEqual([]);
  });

  it('lists the corrections that wait in the sheet, and takes none of them up', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/review.tsv';
    desk.write(name, desk.read(name).replace('EN(Het regent in Gent.)\tsure', 'It rains in Ghent.\tsure'));
    const before = desk.read('a.tweeluik/bitext.jsonl');
    const shown = await desk.run('translate a.txt --dry-run');
    expect(shown.stdout.split('\n')[0]).toBe(
      '    2  take up     row 3                     It rains in Ghent.',
    );
    expect(shown.code).toBe(0);
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
    const { articles } = JSON.parse((await desk.run('translate a.txt --dry-run --json')).stdout);
    expect(articles[0].corrections.applied).toMatchObject([
      { id: '2', place: 'row 3', after: { target: 'It rains in Ghent.' } },
    ]);
  });

  it('names what it could not take up, and then wants a person', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/review.tsv';
    desk.write(name, desk.read(name).replace(/\ttranslated\t/, '\tdone\t'));
    const shown = await desk.run('translate a.txt --dry-run');
    expect(shown.stdout).toMatch(/^review\.tsv row 2.*: expected .*, got .*done/u);
    expect(shown.code).toBe(1);
  });

  it('makes no folder for an article that is new', async () => {
    const desk = makeDesk();
    desk.write('a.txt', ARTICLE);
    await desk.run('translate a.txt --dry-run');
    expect(desk.list()).toEqual(['a.txt']);
  });
});

describe('Ctrl-C', () => {
  it('keeps what was finished, exits with 130, and the same command goes on', async () => {
    const desk = makeDesk();
    const sentences = Array.from({ length: 60 }, (_, index) => `Dit is zin nummer ${index + 1} van vele.`);
    desk.write('a.txt', `${sentences.join(' ')}\n`);
    desk.engines.beforeBatch = (batch) => batch === 4 && desk.interrupt();
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(130);
    expect(shown.stderr).toContain('run the same command again to go on');
    const finished = parseUnits(desk.read('a.tweeluik/bitext.jsonl')).filter(
      ({ state }) => state === 'translated',
    );
    expect(finished).toHaveLength(desk.engines.asked.length);
    expect(finished.length).toBeGreaterThan(0);

    desk.engines.asked.length = 0;
    desk.engines.beforeBatch = () => {};
    expect((await desk.run('translate a.txt')).code).toBe(0);
    expect(desk.engines.asked).toHaveLength(60 - finished.length);
  });
});

describe('standard input and lines', () => {
  it('prints the English of standard input with its gaps kept, and writes no file', async () => {
    const desk = makeDesk();
    const shown = await desk.run(
      'translate -',
      '\uFEFFDe kat slaapt.  Het regent.\r\n\r\nKlaar is Kees.\r\n',
    );
    expect(shown.stdout).toBe('\uFEFFEN(De kat slaapt.)  EN(Het regent.)\r\n\r\nEN(Klaar is Kees.)\r\n');
    expect(desk.list()).toEqual([]);
  });

  it('gives one line for each line with --lines, empty ones too', async () => {
    const desk = makeDesk();
    desk.write('lines.txt', 'Een kat. Een hond.\n\n  vis \nDat was het.');
    const shown = await desk.run('translate --lines lines.txt');
    expect(shown.stdout).toBe('EN(Een kat. Een hond.)\n\n  EN(vis) \nEN(Dat was het.)');
  });

  it('explains that they do not go together with --out', async () => {
    const shown = await makeDesk().run('translate - --out x');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('[usage/one-text]');
  });
});

describe('input that is not an article', () => {
  it.each([
    ['an empty file', '', 'input/empty'],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0, 255]), 'input/binary'],
  ])('names %s', async (_, content, code) => {
    const desk = makeDesk();
    desk.write('a.txt', content);
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(`[${code}]`);
    expect(desk.list()).toEqual(['a.txt']);
  });

  it('names a folder', async () => {
    const shown = await makeDesk().run('translate .');
    expect(shown).toMatchObject({ code: 2 });
    expect(shown.stderr).toContain('it is a folder');
  });

  it('reads Latin-1 and UTF-16, and says so', async () => {
    const desk = makeDesk();
    desk.write(
      'latin.txt',
      Buffer.from('De patiënt ging naar huis, en het is één van de beste dagen.', 'latin1'),
    );
    desk.write('wide.txt', Buffer.from('\uFEFFHet is één van de beste dagen van het jaar.', 'utf16le'));
    const shown = await desk.run('translate latin.txt wide.txt');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('latin.txt is not in UTF-8; it was read as windows-1252');
    expect(desk.read('latin.tweeluik/target.txt')).toContain('patiënt');
    expect(desk.read('wide.tweeluik/target.txt')).toContain('één');
  });

  it('warns when the text does not seem to be Dutch', async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'This is an English text, and it should not be translated from the Dutch at all.\n');
    const shown = await desk.run('translate a.txt');
    expect(shown.stdout).toMatch(/warning: .*English/);
  });
});

describe('a wrong command line', () => {
  it.each([
    ['translate', 'usage/wrong'],
    ['translat a.txt', 'usage/wrong'],
    ['translate a.txt --bems 4', 'usage/wrong'],
    ['translate a.txt --beams', 'usage/wrong'],
    ['translate a.txt --fail-on sometimes', 'usage/wrong'],
  ])('%s', async (args, code) => {
    const shown = await makeDesk().run(args);
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toContain(`[${code}]`);
  });

  it('prints help in English, within 80 columns', async () => {
    const shown = await makeDesk().run('translate --help');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain('--dry-run');
    for (const line of shown.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('words that a person typed at an awkward moment', () => {
  it('are in the bilingual file before any view is written, so that one that cannot be written costs nothing', async () => {
    const { desk } = await makeTranslatedDesk();
    const sheet = 'a.tweeluik/review.tsv';
    desk.write(sheet, desk.read(sheet).replace('EN(Het regent in Gent.)\tsure', 'My words.\tsure'));
    const target = join(desk.folder, 'a.tweeluik', 'target.txt');
    rmSync(target);
    mkdirSync(join(target, 'in the way'), { recursive: true });
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('target.txt');
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[1]).toMatchObject({
      target: 'My words.',
      origin: 'human',
    });
  });

  it('in the sheet while the engine is at work are kept in a copy', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('a.txt', `${ARTICLE}\nEr kwam nog een zin bij.\n`);
    const name = 'a.tweeluik/review.tsv';
    const meanwhile = desk.read(name).replace('EN(Het regent in Gent.)\tsure', 'My words.\tsure');
    desk.engines.beforeBatch = () => desk.write(name, meanwhile);
    const shown = await desk.run('translate a.txt');
    expect(shown.stdout).toContain('kept as a.tweeluik/review.kept-1.tsv');
    expect(desk.read('a.tweeluik/review.kept-1.tsv')).toContain('My words.');
  });

  it('in the bilingual file while the engine is at work are kept in a copy', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('a.txt', `${ARTICLE}\nEr kwam nog een zin bij.\n`);
    const name = 'a.tweeluik/bitext.jsonl';
    desk.engines.beforeBatch = () =>
      desk.write(name, editUnit(desk.read(name), '1', { target: 'My words.' }));
    expect((await desk.run('translate a.txt')).stdout).toContain('kept as a.tweeluik/bitext.kept-1.jsonl');
    expect(desk.read('a.tweeluik/bitext.kept-1.jsonl')).toContain('My words.');
  });

  it('in a sheet whose bilingual file is gone are kept in a copy', async () => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/review.tsv';
    desk.write(name, desk.read(name).replace('EN(Het regent in Gent.)\tsure', 'My words.\tsure'));
    rmSync(join(desk.folder, 'a.tweeluik/bitext.jsonl'));
    await desk.run('translate a.txt');
    expect(desk.read('a.tweeluik/review.kept-1.tsv')).toContain('My words.');
  });

  it.each([
    [
      'a column of their own',
      (sheet: string) =>
        sheet.replace('handed out\n', 'handed out\tremarks\n').replace(/\n(1\t.*)\n/, '\n$1\tMy words.\n'),
    ],
    ['a cell that is not read back', (sheet: string) => sheet.replace('\tsure\t', '\tsure, my words\t')],
    [
      'a cell split by a pasted tab',
      (sheet: string) => sheet.replace('EN(De kat slaapt.)\tsure', 'The cat\tmy words\tsure'),
    ],
  ])('in %s are kept in a copy', async (_, edit) => {
    const { desk } = await makeTranslatedDesk();
    const name = 'a.tweeluik/review.tsv';
    const edited = edit(desk.read(name));
    expect(edited).not.toBe(desk.read(name));
    desk.write(name, edited);
    await desk.run('translate a.txt');
    expect(desk.read('a.tweeluik/review.kept-1.tsv')).toBe(edited);
  });

  it('and emptied again on purpose stay empty', async () => {
    const desk = makeDesk();
    desk.write('a.txt', ARTICLE);
    desk.engines.say = () => {
      throw new Error();
    };
    await desk.run('translate a.txt');
    const name = 'a.tweeluik/bitext.jsonl';
    for (const target of ['By hand.', '']) {
      desk.write(name, editUnit(desk.read(name), '1', { target }));
      await desk.run('translate a.txt');
    }
    desk.engines.say = (source) => source;
    await desk.run('translate a.txt');
    expect(parseUnits(desk.read(name))[0]).toMatchObject({ target: '', origin: 'human' });
  });
});

describe('folders', () => {
  it('are not shared by two articles of the same name', async () => {
    const desk = makeDesk();
    for (const folder of ['x', 'y']) {
      mkdirSync(join(desk.folder, folder));
      desk.write(`${folder}/a.txt`, ARTICLE);
    }
    const shown = await desk.run('translate x/a.txt y/a.txt --out D');
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toContain('[usage/same-folder]');
  });

  it('are not taken over by an article that shares not a sentence with theirs', async () => {
    const { desk } = await makeTranslatedDesk();
    desk.write('b.txt', 'Een heel ander verhaal.\n');
    const shown = await desk.run('translate b.txt --out a.tweeluik');
    expect(shown.stderr).toContain('a.tweeluik belongs to another article, a.txt');
  });

  it('follow an article that was renamed with them', async () => {
    const { desk } = await makeTranslatedDesk();
    renameSync(join(desk.folder, 'a.txt'), join(desk.folder, 'b.txt'));
    renameSync(join(desk.folder, 'a.tweeluik'), join(desk.folder, 'b.tweeluik'));
    expect((await desk.run('translate b.txt')).stdout).toContain('nothing to translate');
  });

  it('never hold the English where the Dutch is', async () => {
    const desk = makeDesk();
    desk.write('target.txt', ARTICLE);
    expect((await desk.run('translate target.txt --out .')).stderr).toContain('[usage/over-the-article]');
    expect(desk.read('target.txt')).toBe(ARTICLE);
  });

  it('keep what they have when the article was emptied', async () => {
    const { desk } = await makeTranslatedDesk();
    const before = desk.read('a.tweeluik/bitext.jsonl');
    desk.write('a.txt', ' \n\n');
    expect((await desk.run('translate a.txt')).code).toBe(2);
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
  });
});
