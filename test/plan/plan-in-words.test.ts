import { describe, expect, it } from 'vitest';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { makeMachineDraft } from '../../src/domain/draft.js';
import type { MemoryEntry } from '../../src/domain/memory.js';
import { asksEngine, type Plan, type PlanStep } from '../../src/domain/plan.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { lastRunOf, markChanged } from '../../src/plan/mark-changed.js';
import { makeMemoryIndex } from '../../src/plan/memory/make-memory-index.js';
import type { PlanRequest } from '../../src/plan/plan-request.js';
import { splitTarget } from '../../src/plan/split-target.js';
import { findUnit, makeArticle, SIGNATURE, speak } from './make-units.js';

const OTHER = { ...SIGNATURE, model: 'another' };
const [CAT, RAIN, NOBODY] = ['De kat slaapt op de mat.', 'Het regent in Gent.', 'Niemand ging naar huis.'];
const THREE = [CAT, RAIN, NOBODY] as string[];

function plan(
  old: BilingualFile | null,
  sentences: readonly string[],
  options: Partial<PlanRequest> = {},
): Plan {
  const article = { name: 'a.txt', hash: 'h', segmented: makeArticle(sentences) };
  const usual = { signature: SIGNATURE, notice: null, refresh: false, memory: null, rules: [] };
  return makePlan({ old, article, ...usual, ...options });
}

function run(old: BilingualFile | null, sentences: readonly string[], options: Partial<PlanRequest> = {}) {
  const { header, steps, detached } = plan(old, sentences, options);
  const units = steps.map((step) => (asksEngine(step) ? speak(step.unit) : step.unit));
  return { header, units, detached };
}

function change(file: BilingualFile, at: number, fields: Partial<TranslationUnit>): BilingualFile {
  return { ...file, units: file.units.with(at, { ...file.units[at], ...fields } as TranslationUnit) };
}

const human = (target: string) => ({ target, origin: 'human' }) as const;
const say = ({ steps }: Plan) => steps.map(({ action, reason }) => `${action}: ${reason}`);
const first = ({ steps }: Plan): PlanStep['unit'] => {
  if (steps[0] === undefined) throw new Error('no step');
  return steps[0].unit;
};
const FILE = run(null, THREE);

describe('why a sentence is treated as it is', () => {
  it('is said of a sentence that is the same', () => {
    expect(say(plan(FILE, [CAT as string]))).toEqual(['keep: nothing changed']);
    const failed = change(FILE, 0, { target: '', state: 'initial', origin: null, draft: null });
    expect(say(plan(failed, [CAT as string]))).toEqual(['translate: not translated yet']);
    const emptied = change(FILE, 0, human(''));
    expect(say(plan(emptied, [CAT as string]))).toEqual(['keep: nothing changed']);
    expect(say(plan(FILE, [CAT as string], { signature: OTHER }))).toEqual([
      'keep: translated with other settings; --refresh asks again',
    ]);
    expect(say(plan(FILE, [CAT as string], { signature: OTHER, refresh: true }))).toEqual([
      'refresh: translated with other settings',
    ]);
    const corrected = change(FILE, 0, human('A cat.'));
    expect(say(plan(corrected, [CAT as string], { signature: OTHER }))).toEqual([
      'keep: a person worked on it',
    ]);
    expect(say(plan(corrected, [CAT as string], { signature: OTHER, refresh: true }))).toEqual([
      'compare: a person worked on it; a new hypothesis goes beside it',
    ]);
  });

  it('a comparison counts only when it is with the newer one, of this signature', () => {
    const compared = (relation: 'older' | 'newer', signature: string) =>
      plan(
        change(FILE, 0, { ...human('A cat.'), otherHypothesis: { text: 'X', relation, signature } }),
        [CAT as string],
        { signature: OTHER, refresh: true },
      ).steps[0]?.action;
    expect(compared('newer', 's2')).toBe('keep');
    expect(compared('older', 's2')).toBe('compare');
    expect(compared('newer', 's1')).toBe('compare');
  });

  it('is said of a sentence that is new, changed, split or joined', () => {
    expect(say(plan(FILE, [...THREE, 'Een heel andere slotzin volgde.']))[3]).toBe('translate: new sentence');
    expect(say(plan(FILE, ['De kat slaapt op de bank.']))).toEqual(['translate: source changed']);
    const halves = ['De kat slaapt op', 'de mat op straat.'];
    const split = plan(FILE, halves);
    expect(say(split)).toEqual(['translate: sentence split', 'translate: sentence split']);
    const joined = plan(FILE, [`${CAT} Het regent toch in Gent.`]);
    expect(say(joined)).toEqual(['translate: sentences joined']);
    const carried = plan(change(FILE, 0, human('A cat.')), [`${CAT} ${RAIN}`]);
    expect(say(carried)).toEqual(['carry over: sentences were joined; their corrections go along']);
    const machines = plan(FILE, [`${CAT} ${RAIN}`]);
    expect(say(machines)).toEqual(['translate: sentences joined']);
    const half = change(change(FILE, 0, human('A cat.')), 1, { target: '', state: 'initial', origin: null });
    expect(say(plan(half, [`${CAT} ${RAIN}`]))).toEqual(['translate: sentences joined']);
  });

  it('is said of a split whose correction goes along', () => {
    const whole = 'De minister sprak in Gent; de koning zweeg in Laken.';
    const file = change(
      run(null, [whole]),
      0,
      human('The minister spoke in Ghent. The king was silent in Laken.'),
    );
    expect(say(plan(file, ['De minister sprak in Gent;', 'de koning zweeg in Laken.']))).toEqual([
      'carry over: a sentence was split; its correction goes along',
      'carry over: a sentence was split; its correction goes along',
    ]);
  });

  it('is said of rules that come, go, or change places', () => {
    const rule = (find: string, replace: string) => ({ id: `${find}>${replace}`, find, replace });
    const [kiev, hague] = [rule('KAT', 'POES'), rule('MAT', 'KLEED')];
    const say1 = (file: BilingualFile, rules: readonly (typeof kiev)[]) =>
      say(plan(file, [CAT as string], { rules }))[0];
    expect(say1(FILE, [kiev])).toMatch(/^apply rules: .*KAT.*POES/);
    const applied = run(FILE, THREE, { rules: [kiev] });
    expect(applied.units[0]?.target).toBe('DE POES SLAAPT OP DE MAT.');
    expect(say1(applied, [kiev])).toBe('keep: nothing changed');
    expect(say1(applied, [])).toMatch(/^apply rules: no longer .*KAT/);
    expect(say1(applied, [hague])).toMatch(/^apply rules: .*MAT.*; no longer .*KAT/);
    const both = run(FILE, THREE, { rules: [kiev, hague] });
    expect(say1(both, [hague, kiev])).toBe('apply rules: the rules have another order');
  });
});

describe('what a changed sentence takes along', () => {
  const suggestion = (target: string, origin: 'human' | 'machine') =>
    ({
      source: 'Vroeger.',
      target,
      hypothesis: '',
      origin,
      state: 'translated',
      reason: 'source changed',
    }) as const;

  it('is its id, notes, time, what other tools noted, and people’s earlier words', () => {
    const fields: Partial<TranslationUnit> = {
      ...human('A cat.'),
      notes: ['ask Anna'],
      seconds: 7,
      unknownFields: { later: 1 },
      suggestions: [suggestion('Once.', 'human'), suggestion('It was.', 'machine')],
    };
    const unit = first(plan(change(FILE, 0, fields), ['De kat slaapt op de bank.']));
    expect(unit).toMatchObject({ id: '1', notes: ['ask Anna'], seconds: 7, unknownFields: { later: 1 } });
    expect(unit.suggestions.map(({ target, reason }) => [target, reason])).toEqual([
      ['Once.', 'source changed'],
      ['A cat.', 'source changed'],
    ]);
  });

  it('is what the machine had said of it before, where it was not translated since', () => {
    const waiting = change(FILE, 0, {
      target: '',
      state: 'initial',
      origin: null,
      draft: null,
      suggestions: [suggestion('Once.', 'human'), suggestion('It was.', 'machine')],
    });
    const targets = (unit: TranslationUnit | undefined) => unit?.suggestions.map(({ target }) => target);
    expect(targets(first(plan(waiting, ['De kat slaapt op de bank.'])))).toEqual(['Once.', 'It was.']);
    const halves = plan(waiting, ['De kat slaapt op', 'de mat op straat.']);
    expect(halves.steps.map(({ unit }) => targets(unit))).toEqual([['Once.'], ['Once.']]);
  });

  it('of sentences that were joined is all that was there, of fields with one name the first', () => {
    const one = change(FILE, 0, {
      ...human('A cat.'),
      notes: ['a'],
      seconds: 3,
      unknownFields: { x: 1, y: 1 },
    });
    const both = change(one, 1, {
      notes: ['b'],
      seconds: 4,
      unknownFields: { x: 2, z: 2 },
      dismissed: [{ check: 'check/names', reason: 'a pun' }],
      suggestions: [suggestion('Once.', 'human')],
    });
    const unit = first(plan(both, [`${CAT}  ${RAIN}`]));
    expect(unit).toMatchObject({
      id: '4',
      target: 'A cat. HET REGENT IN GENT.',
      state: 'translated',
      origin: 'human',
      notes: ['a', 'b', 'check/names was dismissed before: a pun'],
      seconds: 7,
      unknownFields: { x: 1, y: 1, z: 2 },
      suggestions: [{ target: 'Once.' }],
    });
    const emptied = change(both, 1, { ...human(''), seconds: null });
    expect(first(plan(emptied, [`${CAT} ${RAIN}`]))).toMatchObject({ target: 'A cat.', seconds: 3 });
    const unmeasured = change(change(FILE, 0, human('A cat.')), 1, { seconds: null });
    expect(first(plan(unmeasured, [`${CAT} ${RAIN}`])).seconds).toBeNull();
  });

  it('of halves has no time of the whole, and new ids', () => {
    const whole = 'De minister sprak in Gent; de koning zweeg in Laken.';
    const file = change(run(null, [whole]), 0, {
      ...human('The minister spoke, the king was silent.'),
      seconds: 9,
    });
    const { steps } = plan(file, ['De minister sprak in Gent;', 'de koning zweeg in Laken.']);
    expect(steps.map(({ unit }) => [unit.id, unit.seconds])).toEqual([
      ['2', null],
      ['3', null],
    ]);
  });
});

describe('the parts of a translation', () => {
  const SOURCES = ['Het regent hier.', 'Het sneeuwt daar.'];
  const split = (target: string, sources = SOURCES, source = SOURCES.join(' ')) =>
    splitTarget({ source, target }, sources);

  it('are its sentences where there are as many', () => {
    expect(split('It rains here. It snows there.')).toEqual(['It rains here.', 'It snows there.']);
    expect(split(' “It rains here!” (It snows there.) ')).toEqual(['“It rains here!”', '(It snows there.)']);
    expect(split('It rains here… 20 times there.')).toEqual(['It rains here…', '20 times there.']);
  });

  it.each([
    ['other words', 'It rains here. It snows there.', ['Het regent hier.', 'Het hagelt daar.']],
    ['twins', 'Yes. Yes.', ['Ja.', 'Ja.']],
    ['one sentence', 'It rains here and it snows there.', SOURCES],
    ['three sentences', 'It rains. Here. It snows there.', SOURCES],
    ['a small letter', 'It rains here. it snows there.', SOURCES],
    ['an abbreviation', 'It rains on Mr. Snow over there.', SOURCES],
    ['another share', 'It rains. It snows there as it has never snowed before in all these years.', SOURCES],
  ])('are not sure with %s', (_, target, sources) => {
    const source = sources === SOURCES || sources[0] === 'Ja.' ? sources.join(' ') : SOURCES.join(' ');
    expect(split(target, sources, source)).toBeUndefined();
  });
});

describe('what a memory says before the engine', () => {
  const entry = (source: string, target: string, more: Partial<MemoryEntry> = {}): MemoryEntry => {
    const nobody = { previous: null, next: null, article: null, unit: null, state: null, notes: [] };
    return { source, target, ...nobody, ...more };
  };
  const use = (...entries: MemoryEntry[]) => ({
    memory: { index: makeMemoryIndex([{ name: 'm.jsonl', entries }]), article: 'a.txt' },
  });

  it('is the target, with the reason, and what else it has', () => {
    const context = { previous: '', next: RAIN as string };
    const made = plan(
      null,
      THREE,
      use(entry(CAT as string, 'The cat.'), entry(CAT as string, 'A cat.', context)),
    );
    expect(say(made)).toEqual([
      'reuse: same sentence and neighbours in memory, which has 1 more',
      'translate: new sentence',
      'translate: new sentence',
    ]);
    expect(first(made)).toMatchObject({
      target: 'A cat.',
      state: 'translated',
      origin: 'memory',
      draft: { kind: 'memory', match: { kind: 'context', similarity: 100, memory: 'm.jsonl' } },
      matches: [{ target: 'The cat.', kind: 'exact' }],
      otherHypothesis: null,
    });
    const alone = plan(null, THREE, use(entry(CAT as string, 'The cat.')));
    expect(say(alone)[0]).toBe('reuse: same sentence in memory');
  });

  it('is an offer for sentences like it, three at most, and none that stands there already', () => {
    const alike = ['hond', 'muis', 'vis', 'koe'].map((animal) =>
      entry(`De ${animal} slaapt op de mat.`, `The ${animal}.`),
    );
    const offered = first(plan(null, THREE, use(...alike))).matches.map(({ target }) => target);
    expect(offered).toHaveLength(3);
    const file = change(FILE, 0, human('A dog.'));
    const known = entry(CAT as string, 'A dog.');
    const changed = first(
      plan(file, ['De kat slaapt op de bank.'], use(known, entry(CAT as string, 'Cats.'))),
    );
    expect(changed.matches.map(({ target }) => target)).toEqual(['Cats.']);
  });

  it('counts where nobody has spoken, and with --refresh where only the machine has', () => {
    const memory = use(entry(CAT as string, 'The cat.'));
    expect(say(plan(FILE, THREE, memory))[0]).toBe('keep: nothing changed');
    const refreshed = plan(FILE, THREE, { ...memory, refresh: true });
    expect(say(refreshed)[0]).toBe('reuse: same sentence in memory');
    expect(first(refreshed)).toMatchObject({
      approval: null,
      otherHypothesis: { text: 'DE KAT SLAAPT OP DE MAT.', relation: 'older', signature: 's1' },
    });
    const noted = change(FILE, 0, { notes: ['ask Anna'] });
    expect(say(plan(noted, THREE, { ...memory, refresh: true }))[0]).toBe('keep: nothing changed');
    const corrected = change(FILE, 0, human('A cat.'));
    expect(plan(corrected, THREE, { ...memory, refresh: true }).steps[0]?.action).toBe('keep');
  });

  it('does not count what came of the unit itself, and loses what was found about the machine’s words', () => {
    const own = { article: 'a.txt', unit: '1' };
    const asked = (more: Partial<MemoryEntry>) =>
      plan(FILE, THREE, { ...use(entry(CAT as string, 'The cat.', more)), refresh: true }).steps[0]?.action;
    expect([asked(own), asked({ ...own, unit: '2' }), asked({ ...own, article: 'b.txt' })]).toEqual([
      'keep',
      'reuse',
      'reuse',
    ]);
    const findings = (['engine', 'check', 'review'] as const).map(
      (by) => ({ by, code: `${by}/x`, severity: 'info', message: 'x' }) as const,
    );
    const reused = first(
      plan(change(FILE, 0, { findings }), THREE, { ...use(entry(CAT as string, 'The cat.')), refresh: true }),
    );
    expect(reused.findings.map(({ by }) => by)).not.toContain('engine');
    expect(reused.findings.map(({ by }) => by)).toContain('review');
  });
});

describe('the header after a run', () => {
  it('is that of the run that asked an engine, with every signature that spoke', () => {
    const idle = plan(FILE, THREE, { signature: OTHER, notice: 'another engine' }).header;
    expect([idle.signature, idle.notice, Object.keys(idle.signatures)]).toEqual(['s1', null, ['s1']]);
    const asked = plan(FILE, [...THREE, 'Een heel andere slotzin.'], {
      signature: OTHER,
      notice: 'another',
    }).header;
    expect([asked.signature, asked.notice, Object.keys(asked.signatures)]).toEqual([
      's2',
      'another',
      ['s1', 's2'],
    ]);
    expect(asked.signatures['s2']).toEqual(OTHER);
    const again = plan(FILE, [...THREE, 'Een heel andere slotzin.']).header;
    expect([again.signature, Object.keys(again.signatures)]).toEqual(['s1', ['s1']]);
  });

  it('tells the article as it is now, and keeps the views', () => {
    const old = { ...FILE, header: { ...FILE.header, views: { 'target.txt': 'aa' } } };
    const segmented = { ...makeArticle(THREE), text: `${THREE.join(' ')}\n\n` };
    const { header } = plan(old, THREE, { article: { name: 'b.txt', hash: 'i', segmented } });
    expect(header).toMatchObject({
      sourceLanguage: 'nl',
      targetLanguage: 'en',
      source: 'b.txt',
      sourceHash: 'i',
      finalGap: '\n\n',
      nextId: 4,
      views: { 'target.txt': 'aa' },
    });
    expect(FILE.header).toMatchObject({ finalGap: '', views: {}, signature: 's1' });
  });
});

describe('which run changed a sentence', () => {
  const numbers = (file: BilingualFile) => file.units.map(({ changedInRun }) => changedInRun);
  const after = (old: BilingualFile | null, sentences: readonly string[]) =>
    markChanged(run(old, sentences), old);

  it('is not noted in the first, and counts those that changed something', () => {
    const one = after(null, THREE);
    expect(numbers(one)).toEqual([undefined, undefined, undefined]);
    expect(after(one, THREE)).toEqual(one);
    const two = after(one, [
      CAT as string,
      'Het regent in Brugge.',
      NOBODY as string,
      'Een heel andere slotzin.',
    ]);
    expect(numbers(two)).toEqual([undefined, 2, undefined, 2]);
    const three = after(two, [
      'De kat slaapt op de bank.',
      ...two.units.slice(1).map(({ source }) => source),
    ]);
    expect(numbers(three)).toEqual([3, 2, undefined, 2]);
    expect([lastRunOf(one.units), lastRunOf(three.units)]).toEqual([1, 3]);
  });

  it('counts another hypothesis or comparison, and neither white space nor a first word', () => {
    const said = (fields: Partial<TranslationUnit>, old: BilingualFile = FILE) =>
      numbers(markChanged(change(old, 0, fields), old))[0];
    const draft = makeMachineDraft({ hypothesis: 'ANOTHER', signature: 's1' });
    expect(said({ draft, target: 'ANOTHER' })).toBe(2);
    expect(said({ otherHypothesis: { text: 'X', relation: 'newer', signature: 's2' } })).toBe(2);
    expect(said({ source: 'De kat slaapt op\nde mat.' })).toBeUndefined();
    expect(said({ notes: ['x'] })).toBeUndefined();
    const silent = change(FILE, 0, { target: '', state: 'initial', origin: null, draft: null });
    expect(said({ ...findUnit(FILE, CAT as string) }, silent)).toBeUndefined();
    const back = {
      ...FILE,
      detached: [findUnit(FILE, RAIN as string)],
      units: [findUnit(FILE, CAT as string)],
    };
    expect(numbers(markChanged(FILE, back))).toEqual([undefined, undefined, 2]);
  });
});
