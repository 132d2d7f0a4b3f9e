import { describe, expect, it } from 'vitest';
import { makeDesk } from './desk.js';

describe('tweeluik check', () => {
  it('shows the findings of an article in both languages, and fails on request', async () => {
    const desk = makeDesk();
    desk.engines.say = (source) => (source.includes('12') ? 'There were 13 people.' : 'It was a fine day.');
    desk.write('a.txt', 'Er waren 12 mensen. Het was een mooie dag.\n');
    await desk.run('translate a.txt');
    const shown = await desk.run('check a.txt');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toContain(
      'segment 1, unit 1\n  nl  Er waren 12 mensen.\n  en  There were 13 people.\n  !   error: ',
    );
    expect(shown.stdout).toContain('2 segments, 1 to look at');
    expect((await desk.run('check a.txt --fail-on error')).code).toBe(1);
  });

  it('leaves out a check that the project switched off, and knows which checks there are', async () => {
    const desk = makeDesk();
    desk.engines.say = () => 'There were 13 people.';
    desk.write('a.txt', 'Er waren 12 mensen.\n');
    desk.write('tweeluik.config.json', '{ "checks": { "off": ["check/numbers"] } }');
    await desk.run('translate a.txt');
    expect(desk.read('a.tweeluik/bitext.jsonl')).toContain('"findings":[]');
    expect((await desk.run('check a.txt')).stdout).toBe('1 segments, nothing to look at\n');
    desk.write('tweeluik.config.json', '{ "checks": { "off": ["check/nombers"] } }');
    const refused = await desk.run('translate a.txt');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('checks.off[0]: expected the code of a check, got "check/nombers"');
    expect(refused.stderr).toContain('check/copied-source, check/untranslated');
  });

  it('dismisses a check for one unit with a reason, until it is restored', async () => {
    const desk = makeDesk();
    desk.engines.say = () => 'There were 13 people.';
    desk.write('a.txt', 'Er waren 12 mensen. Er waren 14 mensen.\n');
    await desk.run('translate a.txt');
    const shown = await desk.run('check a.txt --dismiss 1:check/numbers --reason rounded');
    expect(shown.stdout).toBe(`segment 1, unit 1
  nl  Er waren 12 mensen.
  en  There were 13 people.
  -   check/numbers is dismissed here: rounded

segment 2, unit 2
  nl  Er waren 14 mensen.
  en  There were 13 people.
  !   error: the Dutch says “14” where the English says “13” [check/numbers]

2 segments, 1 to look at
`);
    await desk.run('translate a.txt');
    expect((await desk.run('check a.txt')).stdout).toBe(shown.stdout);
    expect(desk.read('a.tweeluik/review.tsv')).toContain('check/numbers is dismissed here: rounded');
    const restored = await desk.run('check a.txt --restore 1:check/numbers');
    expect(restored.stdout).toContain('2 segments, 2 to look at');
  });

  it.each([
    ['--dismiss 1:check/numbers', '[usage/dismissal]'],
    ['--dismiss check/numbers --reason x', '“check/numbers” is not UNIT:CHECK'],
    ['--dismiss 9:check/numbers --reason x', 'there is no unit “9”'],
    ['--dismiss 1:check/nombers --reason x', 'the checks are check/copied-source'],
  ])('refuses %s', async (flags, why) => {
    const desk = makeDesk();
    desk.write('a.txt', 'Er waren 12 mensen.\n');
    await desk.run('translate a.txt');
    const before = desk.read('a.tweeluik/bitext.jsonl');
    const shown = await desk.run(`check a.txt ${flags}`);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain(why);
    expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(before);
  });

  it('checks two aligned files line by line', async () => {
    const desk = makeDesk();
    desk.write('a.nl', 'Het is niet waar.\nHet is waar.\n');
    desk.write('a.en', 'It is true.\nIt is true.\n');
    const shown = await desk.run('check --source a.nl --target a.en --json');
    expect(JSON.parse(shown.stdout)).toMatchObject({
      formatVersion: 1,
      segments: 2,
      flagged: [{ segment: 1, findings: [{ code: 'check/negation' }] }],
    });
  });

  it('refuses files that are not aligned', async () => {
    const desk = makeDesk();
    desk.write('a.nl', 'Een.\nTwee.\n');
    desk.write('a.en', 'One.\n');
    const shown = await desk.run('check --source a.nl --target a.en');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('2 lines in a.nl, 1 in a.en');
  });

  it('explains itself when it is told neither', async () => {
    expect((await makeDesk().run('check')).stderr).toContain('[usage/what-to-check]');
  });
});
