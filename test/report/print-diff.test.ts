import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import type { DiffView } from '../../src/domain/file-diff.js';
import { findVersions } from '../../src/domain/find-versions.js';
import type { OtherHypothesis, TranslationUnit } from '../../src/domain/translation-unit.js';
import { NO_COLOUR } from '../../src/report/lines.js';
import { printDiff } from '../../src/report/print-diff.js';
import { makeFileDiff } from '../../src/score/make-file-diff.js';
import { makeFile, makeUnit } from '../sheets/sample-file.js';

const EDITED = makeUnit({ id: 'u2', target: 'They averted the crisis.', origin: 'human' });

function diff(file: BilingualFile, view: DiffView = 'hypothesis..target') {
  return makeFileDiff(file, { view, findVersions, diff: makeWordDiff, program: 'tweeluik test' });
}

const print = (file: BilingualFile, view?: DiffView) => printDiff(diff(file, view), NO_COLOUR);

describe('the diff in the terminal', () => {
  it('shows each changed target under its source, readable without colour, with the edits counted', () => {
    // sacreBLEU's TER of this pair is 100.
    expect(print(makeFile(makeUnit(), EDITED))).toBe(
      `segment 2, unit u2, translated; 4 edits, 100.0 per 100 words
    Dutch: De crisis werd afgewend.
    [-The crisis was-]{+They+} averted{+ the crisis+}.

artikel.txt: 1 of 2 targets differ from what the machine said
  4 edits, 100.0 per 100 words: 0 inserted, 0 deleted, 3 replaced, 1 moved
`,
    );
  });

  it('says so when nothing differs', () => {
    expect(print(makeFile(makeUnit()))).toBe(
      'artikel.txt: none of the targets differs from what the machine said\n',
    );
  });

  it('shows a target that was emptied or written from nothing, and leaves out what is not translated', () => {
    const file = makeFile(
      makeUnit({ target: '', origin: 'human' }),
      makeUnit({ id: 'u2', hypothesis: null, target: 'Mine.', state: 'translated', origin: 'human' }),
      makeUnit({ id: 'u3', hypothesis: null }),
    );
    const text = print(file);
    expect(text).toContain('    [-The crisis was averted.-]\n');
    expect(text).toContain('    {+Mine.+}\n');
    expect(text).toContain('2 of 3 targets differ');
  });

  it('shows a change of white space alone', () => {
    const file = makeFile(makeUnit({ hypothesis: 'At home', target: 'At\n\u00A0home', origin: 'human' }));
    expect(print(file)).toContain('    At[-␣-]{+⏎␣+}home\n');
    expect(print(file)).toContain('no word differs but in case or white space');
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
    const lines = printDiff(diff(file), colour).split('\n');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      expect(line.replace(/<\/?[diq]>/g, '').length).toBeLessThanOrEqual(80);
      expect(line.match(/<[diq]>/g)?.length).toBe(line.match(/<\/[diq]>/g)?.length);
    }
    expect(lines.join('\n')).toContain('<d>[-The</d>');
  });

  it('is a document for programs as well', () => {
    expect(diff(makeFile(makeUnit(), EDITED))).toMatchObject({
      article: 'artikel.txt',
      segments: 2,
      states: { initial: 0, translated: 2, reviewed: 0, final: 0 },
      changed: [
        { id: 'u2', segment: 2, after: 'They averted the crisis.', origin: 'human', measured: { edits: 4 } },
      ],
      total: { edits: 4, words: 4, rate: 100 },
    });
  });
});

describe('the diff of two machine translations', () => {
  const other = (relation: OtherHypothesis['relation']): Pick<TranslationUnit, 'otherHypothesis'> => ({
    otherHypothesis: { text: 'The crisis was prevented.', relation, signature: 's2' },
  });

  it('puts the earlier one first, whichever of them stands', () => {
    const file = makeFile(makeUnit(other('older')), makeUnit({ id: 'u2', ...other('newer') }));
    const { changed } = diff(file, 'previous..current');
    expect(changed.map(({ before, after }) => [before, after])).toEqual([
      ['The crisis was prevented.', 'The crisis was averted.'],
      ['The crisis was averted.', 'The crisis was prevented.'],
    ]);
  });

  it('shows the words of a person beside both', () => {
    const text = print(makeFile({ ...EDITED, ...other('newer') }), 'previous..current');
    expect(text).toContain(
      '    stands: They averted the crisis.\n    The crisis was [-averted-]{+prevented+}.\n',
    );
    expect(text).toContain('1 of 1 machine translations differ from the one before');
  });

  it('leaves out where the machine says the same again', () => {
    const same = { text: 'The crisis was averted.', relation: 'newer', signature: 's2' } as const;
    expect(diff(makeFile(makeUnit({ otherHypothesis: same })), 'previous..current').changed).toEqual([]);
  });
});

describe('the diff of the Dutch', () => {
  it('shows what changed in a sentence, what its translation was, and what stands now', () => {
    const earlier = {
      source: 'De crisis is afgewend.',
      target: 'They averted it.',
      hypothesis: '',
      origin: 'human',
      state: 'reviewed',
      reason: 'source changed',
    } as const;
    const replaced = { ...earlier, source: makeUnit().source, reason: 'edited again' } as const;
    const text = print(
      makeFile(makeUnit({ suggestions: [earlier, replaced] }), makeUnit({ id: 'u2' })),
      'source',
    );
    expect(text).toContain(
      '    was: They averted it.\n    stands: The crisis was averted.\n    De crisis [-is-]{+werd+} afgewend.\n',
    );
    expect(text).toContain('1 of 2 sources differ from the one before');
  });
});
