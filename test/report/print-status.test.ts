import { describe, expect, it } from 'vitest';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { NO_COLOUR } from '../../src/report/lines.js';
import { makeStatus } from '../../src/report/make-status.js';
import { printStatus } from '../../src/report/print-status.js';
import { makeFile, makeHeader, makeUnit } from '../sheets/sample-file.js';

const print = (file: BilingualFile) =>
  printStatus(makeStatus(file), { path: 'nieuws/artikel.txt', colour: NO_COLOUR });
const WARNING = { code: 'check/number', severity: 'warning', message: 'The 3 is missing.' } as const;
const UNSURE = { code: 'check/low-confidence', severity: 'info', message: 'unsure' } as const;

describe('the status of an article', () => {
  it('counts what there is, and leaves out what there is not', () => {
    const file: BilingualFile = {
      header: makeHeader({ notice: 'opus-mt-nl-en could not be fetched.' }),
      units: [
        makeUnit({ findings: [WARNING, { ...WARNING, severity: 'error' }] }),
        makeUnit({ id: 'u2', target: 'Mine.', origin: 'human', state: 'reviewed' }),
        makeUnit({ id: 'u3', findings: [UNSURE] }),
      ],
      detached: [makeUnit({ id: 'u9' })],
    };
    expect(print(file)).toBe(`artikel.txt: 3 segments, translated by compact-nl-en
  note: opus-mt-nl-en could not be fetched.
  state      2 translated, 1 reviewed
  target by  2 the machine, 1 a person
  edited     1 not as the machine said
  findings   1 error, 1 warning
  confidence 1 unsure, not reviewed
  kept       1 sentence that left the article
  next: tweeluik review nieuws/artikel.txt   (2 not reviewed, what is marked first)
`);
  });

  it.each([
    [makeUnit({ hypothesis: null }), 'tweeluik translate nieuws/artikel.txt   (1 not translated)'],
    [makeUnit({ state: 'reviewed' }), 'set the reviewed segments to final in review.tsv'],
    [makeUnit({ state: 'final' }), 'nothing: every segment is final, and target.txt is ready'],
  ])('says what to do next', (unit, next) => {
    expect(print(makeFile(unit))).toContain(`  next: ${next}\n`);
  });

  it('is a document for programs as well', () => {
    expect(makeStatus(makeFile(makeUnit(), makeUnit({ hypothesis: null })))).toEqual({
      article: 'artikel.txt',
      model: 'compact-nl-en',
      notice: null,
      segments: 2,
      states: { initial: 1, translated: 1, reviewed: 0, final: 0 },
      origins: { machine: 1, memory: 0, human: 0 },
      edited: 0,
      changedByRules: 0,
      findings: { info: 0, warning: 0, error: 0 },
      unsure: 0,
      suggestions: 0,
      detached: 0,
    });
  });
});
