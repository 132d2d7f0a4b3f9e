import { describe, expect, it } from 'vitest';
import { NO_COLOUR } from '../../src/report/colour.js';
import { makeFileDiff, printDiff } from '../../src/report/print-diff.js';
import { makeWordDiff } from '../../src/review/word-diff.js';
import { makeFile, makeUnit } from '../formats/sample-file.js';

const EDITED = makeUnit({ id: 'u2', target: 'They averted the crisis.', origin: 'human' });

describe('the diff in the terminal', () => {
  it('shows each changed target under its source, readable without colour', () => {
    const file = makeFile(makeUnit(), EDITED);
    expect(printDiff(makeFileDiff(file, makeWordDiff), NO_COLOUR)).toBe(
      `segment 2, unit u2, translated
    De crisis werd afgewend.
    [-The crisis was-]{+They+} averted{+ the crisis+}.

artikel.txt: 1 of 2 targets differ from what the machine said
`,
    );
  });

  it('says so when nothing differs', () => {
    expect(printDiff(makeFileDiff(makeFile(makeUnit()), makeWordDiff), NO_COLOUR)).toBe(
      'artikel.txt: no target differs from what the machine said\n',
    );
  });

  it('shows a target that was emptied or written from nothing, and leaves out what is not translated', () => {
    const file = makeFile(
      makeUnit({ target: '', origin: 'human' }),
      makeUnit({ id: 'u2', hypothesis: null, target: 'Mine.', state: 'translated', origin: 'human' }),
      makeUnit({ id: 'u3', hypothesis: null }),
    );
    const text = printDiff(makeFileDiff(file, makeWordDiff), NO_COLOUR);
    expect(text).toContain('    [-The crisis was averted.-]\n');
    expect(text).toContain('    {+Mine.+}\n');
    expect(text).toContain('2 of 3 targets differ');
  });

  it('shows a change of white space alone', () => {
    const file = makeFile(makeUnit({ hypothesis: 'At home', target: 'At\n\u00A0home', origin: 'human' }));
    expect(printDiff(makeFileDiff(file, makeWordDiff), NO_COLOUR)).toContain('    At[-␣-]{+⏎␣+}home\n');
  });

  it('keeps to 80 columns and breaks no colour over a line', () => {
    const colour = {
      deleted: (text: string) => `<d>${text}</d>`,
      inserted: (text: string) => `<i>${text}</i>`,
      strong: (text: string) => text,
      quiet: (text: string) => `<q>${text}</q>`,
    };
    const long = 'word '.repeat(60).trim();
    const file = makeFile(makeUnit({ source: long, target: long, origin: 'human' }));
    const lines = printDiff(makeFileDiff(file, makeWordDiff), colour).split('\n');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(line.replace(/<\/?[diq]>/g, '').length).toBeLessThanOrEqual(80);
      expect(line.match(/<[diq]>/g)?.length).toBe(line.match(/<\/[diq]>/g)?.length);
    }
    expect(lines.join('\n')).toContain('<d>[-The</d>');
  });

  it('is a document for programs as well', () => {
    expect(makeFileDiff(makeFile(makeUnit(), EDITED), makeWordDiff)).toMatchObject({
      article: 'artikel.txt',
      segments: 2,
      changed: [{ id: 'u2', segment: 2, target: 'They averted the crisis.', origin: 'human' }],
    });
  });
});
