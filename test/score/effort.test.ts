import { describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { printEffort } from '../../src/report/print-effort.js';
import { makeEffortReport } from '../../src/score/effort.js';
import { makeHeader, makeUnit, type UnitFields } from '../sheets/sample-file.js';

const FLAG = { code: 'check/numbers', severity: 'error', message: '' } as const;
const OTHER_FLAG = { code: 'check/length', severity: 'warning', message: '' } as const;
const INFO = { code: 'engine/translated-in-parts', severity: 'info', message: '' } as const;

/** The flags of each unit are simply its findings here. */
function makeReport(units: readonly TranslationUnit[]) {
  const file = { header: makeHeader(), units, detached: [] };
  return makeEffortReport(file, { findFlags: ({ findings }) => findings, program: 'tweeluik 1.2.3' });
}

function makeCorrected(id: string, target: string, changes: UnitFields = {}): TranslationUnit {
  return makeUnit({ id, hypothesis: 'the cat are asleep', target, origin: 'human', ...changes });
}

function makeAccepted(id: string, changes: UnitFields = {}): TranslationUnit {
  const { source, target } = makeUnit();
  return makeUnit({ id, state: 'final', approval: { source, target, hypothesis: target }, ...changes });
}

describe('the effort report', () => {
  it('counts edits against the words of the final text, over all segments together', () => {
    // One word of four replaced; a word moved and nothing else; four words approved as they were.
    const report = makeReport([
      makeCorrected('1', 'the cat is asleep'),
      makeCorrected('2', 'asleep the cat are'),
      makeAccepted('3'),
    ]);
    expect(report).toMatchObject({ judged: 3, edited: 2, accepted: 1, edits: 2, words: 12 });
    expect(report.hter).toBeCloseTo(200 / 12, 9);
    expect(report.units.map(({ hter }) => hter)).toEqual([25, 25, 0]);
    expect(report.units[2]?.chrf).toBe(100);
  });

  it('leaves out what no person has edited or approved', () => {
    const report = makeReport([
      makeUnit({ id: '1' }),
      makeUnit({ id: '2', notes: ['ask the author'] }),
      makeUnit({ id: '3', origin: 'human' }),
      makeAccepted('4', { state: 'reviewed', approval: null }),
      makeAccepted('5'),
    ]);
    expect(report).toMatchObject({ segments: 5, judged: 1, reviewed: 1, final: 1 });
    expect(report.units.map(({ id }) => id)).toEqual(['5']);
  });

  it('says of how many segments there is nothing to compare with', () => {
    const report = makeReport([
      makeUnit({ id: '1', hypothesis: null, target: 'By hand.', origin: 'human', state: 'translated' }),
      makeUnit({ id: '2' }),
    ]);
    expect(report).toMatchObject({ judged: 0, withoutHypothesis: 1, hter: null, chrf: null, leverage: 0.5 });
  });

  it('tells how well a finding foretold an edit', () => {
    const report = makeReport([
      makeCorrected('1', 'the cat is asleep', { findings: [FLAG, FLAG, OTHER_FLAG] }),
      makeCorrected('2', 'the cat sleeps', { findings: [FLAG] }),
      makeCorrected('3', 'cats sleep'),
      makeAccepted('4', { findings: [FLAG, INFO] }),
      makeAccepted('5', { findings: [INFO] }),
      makeUnit({ id: '6', findings: [OTHER_FLAG] }),
    ]);
    expect(report.acceptedAlthoughFlagged).toBe(1);
    expect(report.findings).toEqual([
      { code: 'check/numbers', flagged: 3, edited: 2, precision: 2 / 3, recall: 2 / 3 },
      { code: 'check/length', flagged: 1, edited: 1, precision: 1, recall: 1 / 3 },
    ]);
    expect(report.anyFinding).toEqual({ flagged: 3, edited: 2, precision: 2 / 3, recall: 2 / 3 });
  });

  it('names what made the words and how they were scored', () => {
    const report = makeReport([makeAccepted('1'), makeUnit({ id: '2' })]);
    expect(report.engines).toMatchObject([{ signature: { model: 'compact-nl-en' }, segments: 2 }]);
    expect(report.metrics.hter).toMatch(/^nrefs:1\|case:lc\|.*\|version:tweeluik-1\.2\.3$/);
    expect(report.notMeasured).toEqual(['time per segment']);
  });

  it('gives the time that the review page measured, and says so where it measured none', () => {
    const report = makeReport([
      makeAccepted('1', { seconds: 4 }),
      makeCorrected('2', 'the cat is asleep', { seconds: 90 }),
      makeUnit({ id: '3', seconds: 10 }),
      makeUnit({ id: '4', seconds: 20 }),
      makeAccepted('5'),
    ]);
    expect(report.time).toEqual({ segments: 4, totalSeconds: 124, medianSeconds: 15 });
    expect(report.units.map(({ seconds }) => seconds)).toEqual([4, 90, null]);
    expect(report.notMeasured).toEqual([]);
    expect(printEffort(report)).toMatch(/^ {2}time {9}15 s {2}median of the 4 segments .*; 2m 4s in all$/m);
    expect(makeReport([makeAccepted('1')])).toMatchObject({ time: null, notMeasured: ['time per segment'] });
  });

  it('counts as leverage what no engine was ever asked for', () => {
    const match = { kind: 'exact', similarity: 100, source: makeUnit().source, memory: 'm.jsonl' } as const;
    const fromMemory = { reused: { ...match, target: 'Reused.' } };
    const earlier = { text: 'Said before.', relation: 'older', signature: 's1' } as const;
    const report = makeReport([
      makeUnit({ id: '1', ...fromMemory }),
      makeUnit({ id: '2', ...fromMemory, otherHypothesis: earlier }),
      makeAccepted('3'),
      makeUnit({ id: '4' }),
      makeUnit({ id: '5', hypothesis: null }),
    ]);
    expect(report.leverage).toBe(0.25);
  });

  it('counts a sentence that a person left out', () => {
    const report = makeReport([makeCorrected('1', '')]);
    expect(report).toMatchObject({ judged: 1, edits: 4, words: 0, hter: 100, chrf: 0 });
  });
});
