import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const ARTICLE = 'De kat slaapt. Het regent in Gent.\n\nNiemand ging naar huis.\n';
const SHEET = 'a.tweeluik/review.tsv';

/** A desk with a translated article and a sheet that `edit` changed, as `name`. */
async function makeDeskWith(sheets: Record<string, (sheet: string) => string>) {
  const desk = makeDesk();
  desk.write('a.txt', ARTICLE);
  await desk.run('translate a.txt');
  const handedOut = desk.read(SHEET);
  for (const [name, edit] of Object.entries(sheets)) desk.write(name, edit(handedOut));
  return desk;
}

/** Replaces the target of the second segment, which stands behind the machine's same words. */
const setGent = (target: string) => (sheet: string) =>
  sheet.replace('EN(Het regent in Gent.)\tEN(Het regent in Gent.)', `EN(Het regent in Gent.)\t${target}`);
const setCat = (target: string) => (sheet: string) =>
  sheet.replace('EN(De kat slaapt.)\tEN(De kat slaapt.)', `EN(De kat slaapt.)\t${target}`);
const approveFirst = (sheet: string) => sheet.replace('1\ttranslated', '1\treviewed');

describe('tweeluik apply', () => {
  it('brings corrections back, says what came of them, and writes the views', async () => {
    const desk = await makeDeskWith({ 'anna.tsv': setGent('It rains in Ghent.') });
    const shown = await desk.run('apply a.txt anna.tsv');
    expect(shown).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'anna.tsv: 1 applied, 2 unchanged',
        '  row 3, unit 2, applied: target',
        'wrote a.tweeluik/: bitext.jsonl, target.txt, review.html, review.tsv',
        'next: tweeluik status a.txt',
        '',
      ].join('\n'),
    });
    expect(desk.read('a.tweeluik/target.txt')).toContain('It rains in Ghent.');
    expect(desk.read(SHEET)).toContain('It rains in Ghent.');
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[1]).toMatchObject({
      target: 'It rains in Ghent.',
      hypothesis: 'EN(Het regent in Gent.)',
      origin: 'human',
    });
  });

  it('applied twice is applied once', async () => {
    const desk = await makeDeskWith({ 'anna.tsv': setGent('It rains in Ghent.') });
    await desk.run('apply a.txt anna.tsv');
    const once = desk.read('a.tweeluik/bitext.jsonl');
    const again = await desk.run('apply a.txt anna.tsv');
    expect(again.stdout).toContain('anna.tsv: 3 unchanged\n');
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(once);
  });

  it('shows with --dry-run what would change, and writes nothing', async () => {
    const desk = await makeDeskWith({
      'anna.tsv': (sheet) => approveFirst(setGent('EN(It rains in Gent.)')(sheet)),
    });
    const before = desk.read('a.tweeluik/bitext.jsonl');
    const shown = await desk.run('apply a.txt anna.tsv --dry-run');
    expect(shown.stdout).toBe(
      [
        'anna.tsv: 2 applied, 1 unchanged',
        '  row 2, unit 1, applied: state translated to reviewed',
        '  row 3, unit 2, applied: target',
        '      EN([-Het regent-]{+It rains+} in Gent.)',
        'nothing was written',
        'next: tweeluik status a.txt',
        '',
      ].join('\n'),
    );
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
  });

  it('merges the sheets of two reviewers', async () => {
    const desk = await makeDeskWith({
      'anna.tsv': (sheet) => approveFirst(setGent('It rains in Ghent.')(sheet)),
      'ben.tsv': setCat('The cat sleeps.'),
    });
    expect((await desk.run('apply a.txt anna.tsv')).code).toBe(0);
    // Ben rewrites what Anna approved: her approval was for other words.
    const shown = await desk.run('apply a.txt ben.tsv');
    expect(shown.code).toBe(0);
    const units = parseUnits(desk.read('a.tweeluik/bitext.jsonl'));
    expect(units.map(({ target, state }) => [target, state])).toEqual([
      ['The cat sleeps.', 'translated'],
      ['It rains in Ghent.', 'translated'],
      ['EN(Niemand ging naar huis.)', 'translated'],
    ]);
  });

  it('keeps both versions where two reviewers disagree, and names the place', async () => {
    const desk = await makeDeskWith({
      'anna.tsv': setGent('It rains in Ghent.'),
      'ben.tsv': setGent('It is raining in Ghent.'),
    });
    const shown = await desk.run('apply a.txt anna.tsv ben.tsv');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain(
      'ben.tsv: 1 conflict, 2 unchanged\n  row 3, unit 2, conflict: the target was',
    );
    expect(shown.stdout).toContain('next: settle unit 2 in review.tsv');
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[1]).toMatchObject({
      target: 'It rains in Ghent.',
      suggestions: [{ target: 'It is raining in Ghent.', reason: 'edited in two places' }],
    });
  });

  it('takes up what waits in the sheet of the folder first', async () => {
    const desk = await makeDeskWith({
      [SHEET]: setCat('The cat sleeps.'),
      'ben.tsv': setCat('A cat is asleep.'),
    });
    const shown = await desk.run('apply a.txt ben.tsv');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain(
      'a.tweeluik: 1 applied\n  row 2, unit 1, applied: target\nben.tsv: 1 conflict',
    );
    expect(desk.read('a.tweeluik/target.txt')).toContain('The cat sleeps.');
  });

  it('names a damaged row with what was expected and received, and applies the others', async () => {
    const damage = (sheet: string) => setGent('It rains.')(sheet).replace('1\ttranslated', '1\tdone');
    const desk = await makeDeskWith({ 'anna.tsv': (sheet) => `${damage(sheet)}\t\tx\ty\tLost words\n` });
    const shown = await desk.run('apply a.txt anna.tsv');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toBe(
      [
        'anna.tsv: 1 applied, 1 damaged, 1 unchanged',
        '  row 3, unit 2, applied: target',
        '  row 2, column state, not taken up: expected initial or translated or reviewed or final, got "done"',
        '  row 5, column id, not taken up: expected the id of a segment, to know what this belongs to, got "Lost words"',
        'wrote a.tweeluik/: bitext.jsonl, target.txt, review.html, review.tsv',
        'next: correct these places in the sheet and apply it again',
        '',
      ].join('\n'),
    );
    expect(desk.read('a.tweeluik/target.txt')).toContain('It rains.');
  });

  it('tells everything with --json', async () => {
    const desk = await makeDeskWith({ 'anna.tsv': setGent('It rains.') });
    const { stdout } = await desk.run('apply a.txt anna.tsv --json');
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      article: 'a.txt',
      sheets: [
        {
          sheet: 'anna.tsv',
          problems: [],
          units: [
            { id: '1', place: 'row 2', outcome: 'unchanged', change: null, messages: [] },
            {
              id: '2',
              outcome: 'applied',
              change: { before: { target: 'EN(Het regent in Gent.)' }, after: { target: 'It rains.' } },
            },
            { id: '3', outcome: 'unchanged' },
          ],
        },
      ],
    });
  });

  it.each([
    ['apply a.txt gone.tsv', 'cannot read gone.tsv: there is no such file  [input/not-found]'],
    ['apply a.txt a.txt', 'a.txt has no columns id and target'],
    ['apply a.txt good.tsv other.tsv', 'other.tsv is a sheet of another article'],
    ['apply b.txt good.tsv', 'run `tweeluik translate b.txt` first'],
  ])('writes nothing when it cannot be done: %s', async (command, message) => {
    const other = (sheet: string) => sheet.replaceAll(/ s[0-9a-z]+ /g, ' s0 ');
    const desk = await makeDeskWith({ 'good.tsv': setGent('It rains.'), 'other.tsv': other });
    const before = desk.read('a.tweeluik/bitext.jsonl');
    const shown = await desk.run(command);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(message);
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
    expect(desk.list()).not.toContain('b.tweeluik');
  });
});
