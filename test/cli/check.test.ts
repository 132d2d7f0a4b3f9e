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
      'segment 1\n  nl  Er waren 12 mensen.\n  en  There were 13 people.\n  !   ',
    );
    expect(shown.stdout).toContain('2 segments, 1 to look at');
    expect((await desk.run('check a.txt --fail-on error')).code).toBe(1);
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
