import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypothesisOf } from '../../src/domain/draft.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { adoptHandEdits } from '../../src/review/adopt-hand-edits.js';
import { joinUnits, splitUnit } from '../../src/review/split-and-join.js';
import { anyText, anyUnit, makeFile, makeUnit } from '../sheets/sample-file.js';

const SOURCE = 'De kat slaapt, de hond blaft.';
const TARGET = 'The cat sleeps, the dog barks.';
const whole = makeUnit({ id: '1', source: SOURCE, hypothesis: TARGET });
const approval = { source: SOURCE, target: TARGET, hypothesis: TARGET };

function split(unit: TranslationUnit, sourceAt: number, targetAt: number) {
  const parts = splitUnit(unit, { sourceAt, targetAt, newId: '9' });
  if (parts === undefined) throw new Error('not split');
  return parts;
}

describe('a split', () => {
  it('cuts source and target where the person says, and leaves the white space between to the gap', () => {
    const [first, second] = split(whole, 15, 16);
    expect(first).toMatchObject({
      id: '1',
      source: 'De kat slaapt,',
      target: 'The cat sleeps,',
      gapBefore: ' ',
    });
    expect(second).toMatchObject({
      id: '9',
      source: 'de hond blaft.',
      target: 'the dog barks.',
      gapBefore: ' ',
    });
    expect([first.segmentedBy, second.segmentedBy]).toEqual(['person', 'person']);
  });

  it("leaves the machine's words the machine's: the cut tells which belong to which part", () => {
    for (const part of split(whole, 15, 16))
      expect(part).toMatchObject({
        origin: 'machine',
        draft: { hypothesis: part.target, signature: 's1', confidence: null },
      });
  });

  it("leaves words that a rule changed the machine's, with what it said and the rule in the part that has them", () => {
    const rule = { id: 'r1', find: 'dog', replace: 'hound' };
    const ruled = makeUnit({
      source: SOURCE,
      hypothesis: TARGET,
      rules: [rule],
      target: 'The cat sleeps, the hound barks.',
    });
    const [first, second] = split(ruled, 15, 16);
    expect(first).toMatchObject({
      ...{ target: 'The cat sleeps,', origin: 'machine' },
      draft: { hypothesis: 'The cat sleeps,', rules: [] },
    });
    expect(second).toMatchObject({
      ...{ target: 'the hound barks.', origin: 'machine' },
      draft: { hypothesis: 'the dog barks.', rules: [rule] },
    });
    const across = { id: 'r2', find: 'sleeps, the', replace: 'naps, a' };
    const torn = makeUnit({
      source: SOURCE,
      hypothesis: TARGET,
      rules: [across],
      target: 'The cat naps, a dog barks.',
    });
    expect(split(torn, 15, 13)).toMatchObject([
      { target: 'The cat naps,', origin: 'human', draft: null },
      { target: 'a dog barks.', origin: 'human', draft: null },
    ]);
  });

  it("leaves a memory's words the memory's, and makes them a person's where one edited them", () => {
    const match = { kind: 'exact', similarity: 100, source: SOURCE, target: TARGET, memory: 'm' } as const;
    const reused = { ...whole, origin: 'memory', draft: { kind: 'memory', match } } as const;
    expect(split(reused, 15, 16)).toMatchObject([
      {
        origin: 'memory',
        draft: { match: { source: 'De kat slaapt,', target: 'The cat sleeps,', memory: 'm' } },
      },
      {
        origin: 'memory',
        draft: { match: { source: 'de hond blaft.', target: 'the dog barks.', memory: 'm' } },
      },
    ]);
    const edited = { ...reused, target: 'The cat naps, the dog barks.', origin: 'human' } as const;
    for (const part of split(edited, 15, 14)) expect(part).toMatchObject({ origin: 'human', draft: null });
  });

  it("makes an edited target the person's, of which nobody knows what the machine said", () => {
    const edited = { ...whole, target: 'The cat is asleep; dogs bark.', origin: 'human' as const };
    const [first, second] = split(edited, 15, 19);
    expect(first).toMatchObject({
      target: 'The cat is asleep;',
      origin: 'human',
      draft: null,
    });
    expect(second).toMatchObject({ target: 'dogs bark.', origin: 'human', draft: null });
  });

  it('lets a part without a target wait for the next run', () => {
    const [first, second] = split(whole, 15, TARGET.length);
    expect(first).toMatchObject({ target: TARGET, state: 'translated' });
    expect(second).toMatchObject({ target: '', state: 'initial', origin: null, draft: null });
  });

  it('ends an approval, and says so in both parts', () => {
    const approved = { ...whole, state: 'reviewed' as const, approval };
    for (const part of split(approved, 15, 16)) {
      expect(part).toMatchObject({ state: 'translated', approval: null });
      expect(part.findings).toMatchObject([{ code: 'review/approval-lapsed' }]);
    }
  });

  it('is of the run that changed the whole, and a join is of the later of two', () => {
    const [first, second] = split({ ...whole, changedInRun: 3 }, 15, 16);
    expect([first.changedInRun, second.changedInRun]).toEqual([3, 3]);
    expect(joinUnits(first, { ...second, changedInRun: 5 }).changedInRun).toBe(5);
    expect('changedInRun' in split(whole, 15, 16)[0]).toBe(false);
    expect('changedInRun' in joinUnits(...split(whole, 15, 16))).toBe(false);
  });

  it('leaves what other tools noted with the first part; a join keeps the first one’s of two with one name', () => {
    const [first, second] = split({ ...whole, unknownFields: { later: 1 } }, 15, 16);
    expect([first.unknownFields, second.unknownFields]).toEqual([{ later: 1 }, undefined]);
    const other = { ...second, unknownFields: { later: 2, more: 3 } };
    expect(joinUnits(first, other).unknownFields).toEqual({ later: 1, more: 3 });
  });

  it('keeps what was found about the review, once, and nothing of what was found about sentences that are no more', () => {
    const finding = (by: 'engine' | 'check' | 'review', code: string) =>
      ({ by, code, severity: 'warning', message: 'It was so.' }) as const;
    const conflict = finding('review', 'review/conflict');
    const findings = [finding('engine', 'engine/loop'), conflict, finding('check', 'check/names')];
    const [first, second] = split({ ...whole, findings }, 15, 16);
    expect([first.findings, second.findings]).toEqual([[conflict], [conflict]]);
    expect(joinUnits(first, second)?.findings).toEqual([conflict]);
  });

  it('keeps notes, suggestions, dismissed checks and time with the first part', () => {
    const dismissed = [{ check: 'check/names', reason: 'a pun' }];
    const [first, second] = split({ ...whole, notes: ['ask Anna'], dismissed, seconds: 12 }, 15, 16);
    expect([first.notes, second.notes]).toEqual([['ask Anna'], []]);
    expect([first.dismissed, second.dismissed]).toEqual([dismissed, []]);
    expect([first.seconds, second.seconds]).toEqual([12, null]);
    expect(joinUnits(first, second)).toMatchObject({ notes: ['ask Anna'], dismissed, seconds: 12 });
  });

  it('leaves what other tools noted with the first part, and what inline codes stood for with neither', () => {
    const noted = { ...whole, codes: { 1: '<b>' }, unknownFields: { desk: 7 } };
    const parts = split(noted, 15, 16);
    expect(parts.map(({ unknownFields }) => unknownFields)).toEqual([{ desk: 7 }, undefined]);
    for (const unit of [...parts, joinUnits(noted, parts[1])]) expect(unit).not.toHaveProperty('codes');
    expect(joinUnits(...parts).unknownFields).toEqual({ desk: 7 });
  });

  it.each([
    ['at the start', 'Ja, nee.', 0],
    ['at the end', 'Ja, nee.', 8],
    ['behind the end', 'Ja, nee.', 80],
    ['inside an emoji', 'Ja 😀 nee', 4],
  ])('is refused %s', (_, source, sourceAt) => {
    expect(splitUnit({ ...whole, source }, { sourceAt, targetAt: 3, newId: '9' })).toBeUndefined();
  });

  it('keeps a space of the target that the source does not have', () => {
    const [first, second] = split(
      { ...whole, source: '„Ja,”zei hij.', target: '“Yes,” he said.', origin: 'human', draft: null },
      5,
      6,
    );
    expect(first.target + second.gapBefore + second.target).toBe('“Yes,” he said.');
  });
});

describe('a join', () => {
  const [first, second] = split(whole, 15, 16);

  it('takes a split back, but for what only the engine knew of the whole', () => {
    expect(joinUnits(first, second)).toEqual({
      ...whole,
      draft: { ...whole.draft, confidence: null },
      segmentedBy: 'person',
    });
  });

  it("of a person's words and the machine's is the person's", () => {
    const joined = joinUnits({ ...first, target: 'A cat sleeps,', origin: 'human' }, second);
    expect(joined).toMatchObject({
      target: 'A cat sleeps, the dog barks.',
      origin: 'human',
      draft: { hypothesis: TARGET },
    });
  });

  it("of the machine's words and nothing waits to be translated whole", () => {
    const blank = { ...second, target: '', draft: null, origin: null, state: 'initial' as const };
    expect(joinUnits(first, blank)).toMatchObject({ target: '', state: 'initial', origin: null });
    const human = { ...first, origin: 'human' as const };
    expect(joinUnits(human, blank)).toMatchObject({ target: 'The cat sleeps,', state: 'translated' });
  });

  it('is as far as the part that is least far, and approved by nobody', () => {
    const reviewed = (unit: TranslationUnit): TranslationUnit => ({
      ...unit,
      state: 'reviewed',
      approval: { source: unit.source, target: unit.target, hypothesis: hypothesisOf(unit) ?? '' },
    });
    expect(joinUnits(reviewed(first), reviewed(second))).toMatchObject({
      state: 'translated',
      approval: null,
    });
    expect(joinUnits(reviewed(first), second)).toMatchObject({ state: 'translated', approval: null });
  });

  it('keeps the earlier words of both parts', () => {
    const earlier = (target: string): TranslationUnit['suggestions'][number] => ({
      source: 'Vroeger.',
      hypothesis: 'Before.',
      target,
      origin: 'human',
      state: 'reviewed',
      reason: 'source changed',
    });
    const joined = joinUnits(
      { ...first, suggestions: [earlier('Once.')] },
      { ...second, suggestions: [earlier('In the past.')] },
    );
    expect(joined.suggestions.map(({ target }) => target)).toEqual(['Once.', 'In the past.']);
  });

  it('adds up notes, time and dismissed checks', () => {
    const dismissed = [{ check: 'check/names', reason: 'a nickname' }];
    const joined = joinUnits(
      { ...first, notes: ['a'], seconds: 3, dismissed },
      { ...second, notes: ['b'], seconds: 4, dismissed },
    );
    expect(joined).toMatchObject({ notes: ['a', 'b'], seconds: 7, dismissed });
    const otherwise = [{ check: 'check/names', reason: 'as in the book' }];
    expect(joinUnits({ ...first, dismissed }, { ...second, dismissed: otherwise }).dismissed).toEqual([
      { check: 'check/names', reason: 'a nickname; as in the book' },
    ]);
  });
});

describe('whatever the unit', () => {
  const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
  const adopt = (unit: TranslationUnit) => adoptHandEdits(makeFile(unit)).file.units[0] ?? unit;
  const cut = fc
    .tuple(anyUnit, fc.nat(12), fc.nat(12), anyText, anyText)
    .map(([unit, sourceAt, targetAt, a, b]) => ({
      unit: adopt({ ...unit, source: `x${a}y ${b}z`, target: unit.target.trim() }),
      sourceAt,
      targetAt,
    }));

  it('a split loses no character of the source, no word of the target, no note, and stands as it was read', () => {
    const seen = { splits: 0 };
    fc.assert(
      fc.property(cut, ({ unit, ...at }) => {
        const parts = splitUnit(unit, { ...at, newId: 'new' });
        if (parts === undefined) return;
        seen.splits += 1;
        const [first, second] = parts;
        expect(first.source + second.gapBefore + second.source).toBe(unit.source);
        expect(first.source.trim() === '' || second.source.trim() === '').toBe(false);
        expect(words(`${first.target} ${second.target}`).join('')).toBe(words(unit.target).join(''));
        expect([...first.notes, ...second.notes]).toEqual(unit.notes);
        const file = makeFile(first, second);
        expect(adoptHandEdits(file).applied).toEqual([]);
        const joined = joinUnits(first, second);
        expect(joined.source).toBe(unit.source);
        expect(adoptHandEdits(makeFile(joined)).applied).toEqual([]);
        if (unit.origin === 'human') expect(words(joined.target).join('')).toBe(words(unit.target).join(''));
      }),
      { seed: 20261123, numRuns: 600 },
    );
    expect(seen.splits).toBeGreaterThan(100);
  });
});
