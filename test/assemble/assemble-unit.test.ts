import { describe, expect, it } from 'vitest';
import { assembleUnit } from '../../src/assemble/assemble-unit.js';
import { confidenceOf, machineDraftOf, makeMachineDraft } from '../../src/domain/draft.js';
import type { EngineResult } from '../../src/domain/engine.js';
import { ModelError } from '../../src/domain/error.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makeBlankUnits } from '../../src/plan/blank-units.js';
import { makeArticle } from '../plan/make-units.js';
import { sign } from '../sheets/sample-file.js';

const BLANK = makeBlankUnits(makeArticle(['De kat slaapt.']))[0] as TranslationUnit;
const FAILED: EngineResult = { ok: false, error: new ModelError('too much', { code: 'engine/x', hint: '' }) };

function say(text: string, weight: number, meanLogProbability: number): EngineResult {
  const confidence = { meanLogProbability, weakest: { text, logProbability: meanLogProbability * 2 } };
  const scored = { text, score: meanLogProbability, meanLogProbability };
  return { ok: true, hypothesis: { ...scored, confidence, weight, alternatives: [scored], findings: [] } };
}

describe('a unit after the engine spoke', () => {
  it('has the hypothesis as its target, and the engine as its origin', () => {
    const unit = assembleUnit(BLANK, [say('The cat sleeps.', 4, -0.2)], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(unit).toMatchObject({
      target: 'The cat sleeps.',
      state: 'translated',
      origin: 'machine',
      draft: {
        hypothesis: 'The cat sleeps.',
        signature: 's1',
        confidence: { meanLogProbability: -0.2, weakest: { logProbability: -0.4 } },
      },
    });
  });

  it('joins parts with a space, and weighs their probabilities', () => {
    const parts = [say('The cat,', 1, -1), say('who sleeps.', 3, -0.2)];
    const unit = assembleUnit(BLANK, parts, {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(unit.target).toBe('The cat, who sleeps.');
    expect(confidenceOf(unit)?.meanLogProbability).toBeCloseTo(-0.4);
    expect(confidenceOf(unit)?.weakest.text).toBe('The cat,');
    expect(unit.findings.map(({ code }) => code)).toEqual(['engine/translated-in-parts']);
    expect(machineDraftOf(unit)?.alternatives).toEqual([]);
  });

  it('is sure of parts that have no words, such as two long rows of stars', () => {
    const unit = assembleUnit(BLANK, [say('* * *', 0, 0), say('* *', 0, 0)], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(confidenceOf(unit)?.meanLogProbability).toBe(0);
  });

  it('has no confidence where the engine tells none, whole or in parts', () => {
    const mute: EngineResult = { ok: true, hypothesis: { text: 'The cat,', alternatives: [], findings: [] } };
    for (const parts of [[mute], [mute, say('who sleeps.', 3, -0.2)]]) {
      const unit = assembleUnit(BLANK, parts, {
        action: 'translate',
        signature: 's1',
        rules: [],
        countTermFaults: () => 0,
      });
      expect(unit).toMatchObject({ state: 'translated', draft: { confidence: null } });
    }
  });

  it('stays as it was, with a finding, when a part failed', () => {
    const unit = assembleUnit(BLANK, [say('The cat', 2, -1), FAILED], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(unit).toMatchObject({ state: 'initial', target: '', draft: null });
    expect(unit.findings).toMatchObject([{ code: 'engine/failed', severity: 'error' }]);
  });

  it('loses the finding of a failure when a later run succeeds', () => {
    const failed = assembleUnit(BLANK, [FAILED], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    const unit = assembleUnit(failed, [say('The cat sleeps.', 4, -1)], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(unit.findings).toEqual([]);
  });

  it('drops what was found of the machine’s earlier words, and keeps what anybody else found', () => {
    const findings = ['engine/loop', 'glossary/chosen', 'review/approval-lapsed', 'x/y'].map((code) =>
      sign({ code, severity: 'warning', message: '' }),
    );
    const unit = assembleUnit({ ...BLANK, findings }, [say('The cat sleeps.', 4, -1)], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(unit.findings.map(({ code }) => code)).toEqual(['review/approval-lapsed', 'x/y']);
  });

  it('keeps the hypothesis that a refresh replaced, but only if it said something else', () => {
    const old = assembleUnit(BLANK, [say('A cat.', 4, -1)], {
      action: 'translate',
      signature: 's1',
      rules: [],
      countTermFaults: () => 0,
    });
    const other = assembleUnit(old, [say('The cat.', 4, -1)], {
      action: 'refresh',
      signature: 's2',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(other.otherHypothesis).toEqual({ text: 'A cat.', relation: 'older', signature: 's1' });
    const same = assembleUnit(old, [say('A cat.', 4, -1)], {
      action: 'refresh',
      signature: 's2',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(same).toMatchObject({ otherHypothesis: null, draft: { signature: 's2' } });
  });

  it('keeps the words of a person and puts the hypothesis beside them when it was asked to compare', () => {
    const draft = makeMachineDraft({ hypothesis: 'A cat.', signature: 's1' });
    const human = { ...BLANK, target: 'The cat naps.', origin: 'human' as const, draft };
    const unit = assembleUnit(human, [say('The cat.', 4, -1)], {
      action: 'compare',
      signature: 's2',
      rules: [],
      countTermFaults: () => 0,
    });
    expect(unit).toMatchObject({ target: 'The cat naps.', draft, origin: 'human' });
    expect(unit.otherHypothesis).toEqual({ text: 'The cat.', relation: 'newer', signature: 's2' });
  });
});
