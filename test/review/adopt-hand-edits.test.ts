import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { adoptHandEdits } from '../../src/review/adopt-hand-edits.js';
import { anyFile, makeFile, makeUnit, type UnitFields } from '../sheets/sample-file.js';

const APPROVAL = {
  source: 'De crisis werd afgewend.',
  target: 'The crisis was averted.',
  hypothesis: 'The crisis was averted.',
};

function adopt(changes: UnitFields): TranslationUnit | undefined {
  return adoptHandEdits(makeFile(makeUnit(changes))).file.units[0];
}

describe('edits made by hand in the bilingual file', () => {
  it('makes a target that the machine did not say a person’s, and reports it', () => {
    const { file, applied } = adoptHandEdits(
      makeFile(makeUnit(), makeUnit({ id: 'u2', target: 'They averted it.' })),
    );
    expect(file.units.map(({ origin, target }) => [origin, target])).toEqual([
      ['machine', 'The crisis was averted.'],
      ['human', 'They averted it.'],
    ]);
    expect(applied).toEqual([
      {
        id: 'u2',
        place: 'bilingual file',
        before: { target: 'The crisis was averted.', state: 'translated' },
        after: { target: 'They averted it.', state: 'translated' },
      },
    ]);
  });

  it('takes a target for a sentence that the machine failed on', () => {
    expect(adopt({ hypothesis: null, target: 'Mine.' })).toMatchObject({
      state: 'translated',
      origin: 'human',
    });
  });

  it('takes an emptied target: the sentence was joined to its neighbour', () => {
    expect(adopt({ target: '' })).toMatchObject({ state: 'translated', origin: 'human', target: '' });
  });

  it('takes a state typed by hand as the approval of what stands there', () => {
    expect(adopt({ state: 'reviewed' })).toMatchObject({ state: 'reviewed', approval: APPROVAL });
  });

  it.each([
    ['its target has', { target: 'The crisis was over.' }],
    ['its source has', { source: 'De crisis is afgewend.' }],
    ['its hypothesis and target have', { hypothesis: 'A.', target: 'A.' }],
  ] as const)('lets an approval lapse and says that %s changed', (_what, change) => {
    const unit = adopt({ state: 'reviewed', approval: APPROVAL, ...change });
    expect(unit).toMatchObject({ state: 'translated', approval: null });
    expect(unit?.findings.map(({ code }) => code)).toEqual(['review/approval-lapsed']);
  });

  it('says what moved in words', () => {
    const unit = adopt({ state: 'final', approval: APPROVAL, target: 'The crisis was over.' });
    expect(unit).toMatchObject({ state: 'reviewed', origin: 'human', approval: null });
    expect(unit?.findings[0]?.message).toBe('This was final, but its target has changed since.');
  });

  it('says all that moved', () => {
    const unit = adopt({ state: 'reviewed', approval: APPROVAL, source: 'Anders.', target: 'Otherwise.' });
    expect(unit?.findings[0]?.message).toBe(
      'This was reviewed, but its source and target have changed since.',
    );
  });

  it('does not approve the changed words again on the next run', () => {
    const first = adoptHandEdits(
      makeFile(makeUnit({ state: 'final', approval: APPROVAL, target: 'Over.' })),
    ).file;
    expect(adoptHandEdits(first)).toEqual({ file: first, applied: [] });
  });

  it('forgets the lapse when a person approves again', () => {
    const lapsed = adopt({ state: 'reviewed', approval: APPROVAL, target: 'Over.' });
    const again = adoptHandEdits(makeFile({ ...makeUnit(), ...lapsed, state: 'final' })).file.units[0];
    expect(again).toMatchObject({ state: 'final', approval: { ...APPROVAL, target: 'Over.' }, findings: [] });
  });

  it('changes no text, and nothing at all the second time', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const once = adoptHandEdits(file).file;
        const texts = (unit: TranslationUnit) => [unit.id, unit.source, unit.draft, unit.target, unit.notes];
        expect(once.units.map(texts)).toEqual(file.units.map(texts));
        expect(adoptHandEdits(once)).toEqual({ file: once, applied: [] });
      }),
      { seed: 7 },
    );
  });
});
