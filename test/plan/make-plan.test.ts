import { describe, expect, it } from 'vitest';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { asksEngine, type Plan } from '../../src/domain/plan.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { makeArticle, SIGNATURE, speak } from './make-units.js';

const OTHER = { ...SIGNATURE, model: 'another' };
const THREE = ['De kat slaapt op de mat.', 'Het regent in Gent.', 'Niemand ging naar huis.'];

function plan(old: BilingualFile | null, sentences: readonly string[], options = {}): Plan {
  const article = { name: 'a.txt', hash: 'h', segmented: makeArticle(sentences) };
  return makePlan({
    old,
    article,
    signature: SIGNATURE,
    notice: null,
    refresh: false,
    memory: null,
    rules: [],
    ...options,
  });
}

/** The bilingual file after a run in which the engine answered everything. */
function run(old: BilingualFile | null, sentences: readonly string[]): BilingualFile {
  const { header, steps, detached } = plan(old, sentences);
  return { header, units: steps.map((step) => (asksEngine(step) ? speak(step.unit) : step.unit)), detached };
}

function change(file: BilingualFile, index: number, change: Partial<TranslationUnit>): BilingualFile {
  const changed = { ...file.units[index], ...change } as TranslationUnit;
  return { ...file, units: file.units.with(index, changed) };
}

const corrected = (target: string) => ({ target, origin: 'human' }) as const;
const actions = (made: Plan) => made.steps.map(({ action }) => action);

describe('the first run', () => {
  it('translates everything, in order, with ids from 1', () => {
    const made = plan(null, THREE);
    expect(actions(made)).toEqual(['translate', 'translate', 'translate']);
    expect(made.steps.map(({ unit }) => unit.id)).toEqual(['1', '2', '3']);
    expect(made.header.nextId).toBe(4);
  });
});

describe('the same article again', () => {
  it('keeps everything and gives the very same file', () => {
    const file = run(null, THREE);
    expect(actions(plan(file, THREE))).toEqual(['keep', 'keep', 'keep']);
    expect(run(file, THREE)).toEqual(file);
  });

  it('keeps what is not its own in the header, also where it translates', () => {
    const file = run(null, THREE);
    const known = {
      ...file,
      header: { ...file.header, journal: 'bitext.journal', unknownFields: { desk: 7 } },
    };
    const { header } = plan(known, [...THREE, 'Een vierde zin volgde.']);
    expect(header).toMatchObject({ journal: 'bitext.journal', unknownFields: { desk: 7 }, nextId: 5 });
  });

  it('translates what has failed before', () => {
    const file = change(run(null, THREE), 1, {
      draft: null,
      target: '',
      state: 'initial',
      origin: null,
    });
    expect(actions(plan(file, THREE))).toEqual(['keep', 'translate', 'keep']);
  });

  it('keeps machine work of another model unless --refresh is given', () => {
    const file = run(null, THREE);
    expect(actions(plan(file, THREE, { signature: OTHER }))).toEqual(['keep', 'keep', 'keep']);
    expect(actions(plan(file, THREE, { signature: OTHER, refresh: true }))).toEqual(Array(3).fill('refresh'));
    expect(actions(plan(file, THREE, { refresh: true }))).toEqual(['keep', 'keep', 'keep']);
  });

  it('with --refresh asks for a comparison where a person worked, once', () => {
    const file = change(run(null, THREE), 0, corrected('The cat naps on the mat.'));
    const made = plan(file, THREE, { signature: OTHER, refresh: true });
    expect(actions(made)).toEqual(['compare', 'refresh', 'refresh']);
    const compared = { otherHypothesis: { text: 'X', relation: 'newer', signature: 's2' } } as const;
    const after = change({ ...file, header: made.header }, 0, compared);
    expect(actions(plan(after, THREE, { signature: OTHER, refresh: true }))[0]).toBe('keep');
  });

  it('leaves the header of an idle run alone, whatever engine it would have used', () => {
    const file = run(null, THREE);
    expect(plan(file, THREE, { signature: OTHER, notice: 'another engine' }).header).toEqual(file.header);
  });
});

describe('an edited article', () => {
  it('translates only the sentence that is new', () => {
    const made = plan(run(null, THREE), [THREE[0] ?? '', 'Vandaag kwam de minister.', ...THREE.slice(1)]);
    expect(actions(made)).toEqual(['keep', 'translate', 'keep', 'keep']);
    expect(made.steps[1]?.unit.id).toBe('4');
  });

  it('keeps the id of an edited sentence, and the correction as a suggestion with its old source', () => {
    const file = change(run(null, THREE), 0, corrected('The cat naps on the mat.'));
    const made = plan(file, ['De kat slaapt op de bank.', ...THREE.slice(1)]);
    const unit = made.steps[0]?.unit;
    expect(unit).toMatchObject({ id: '1', state: 'initial', target: '', draft: null });
    expect(unit?.suggestions).toMatchObject([
      { source: THREE[0], target: 'The cat naps on the mat.', reason: 'source changed' },
    ]);
  });

  it('takes corrections along when sentences move', () => {
    const file = change(run(null, THREE), 2, corrected('Nobody went home.'));
    const made = plan(file, [...THREE].reverse());
    expect(actions(made)).toEqual(['keep', 'keep', 'keep']);
    expect(made.steps[0]?.unit).toMatchObject({ id: '3', target: 'Nobody went home.' });
  });

  it('offers the correction to both halves of a split sentence', () => {
    const whole = 'De minister sprak in Gent en de koning zweeg in Laken.';
    const file = change(
      run(null, [whole]),
      0,
      corrected('The minister spoke in Ghent, the king was silent.'),
    );
    const made = plan(file, ['De minister sprak in Gent.', 'De koning zweeg in Laken.']);
    expect(made.steps.map(({ unit }) => unit.suggestions[0]?.reason)).toEqual([
      'sentence split',
      'sentence split',
    ]);
  });

  it('carries the parts of a correction along when a sentence is split and nothing else changed', () => {
    const whole = 'De minister sprak in Gent; de koning zweeg in Laken.';
    const halves = ['De minister sprak in Gent;', 'de koning zweeg in Laken.'];
    const split = (target: string) => plan(change(run(null, [whole]), 0, corrected(target)), halves).steps;
    const sure = split('The minister spoke in Ghent. The king kept silent in Laken.');
    expect(sure.map(({ action, unit }) => [action, unit.target])).toEqual([
      ['carry over', 'The minister spoke in Ghent.'],
      ['carry over', 'The king kept silent in Laken.'],
    ]);
    expect(sure.map(({ unit }) => unit.suggestions[0]?.reason)).toEqual(['sentence split', 'sentence split']);
    for (const unsure of [
      'The minister spoke in Ghent, the king kept silent in Laken.',
      'Mr. Peeters spoke in Ghent and the king kept silent in Laken.',
      'No. The minister spoke in Ghent and the king kept silent in Laken.',
    ]) {
      expect(split(unsure).map(({ action }) => action)).toEqual(['translate', 'translate']);
    }
  });

  it('carries a correction along when its sentence was joined with one that only the machine translated', () => {
    const file = change(run(null, THREE), 0, corrected('The cat naps on the mat.'));
    const made = plan(file, [`${THREE[0]} ${THREE[1]}`, THREE[2] ?? '']);
    expect(made.steps[0]).toMatchObject({
      action: 'carry over',
      unit: { target: 'The cat naps on the mat. HET REGENT IN GENT.', state: 'translated', origin: 'human' },
    });
  });

  it('knows what the machine said of joined sentences where it spoke of all of them, and nothing of it elsewhere', () => {
    const joined = [`${THREE[0]} ${THREE[1]}`, THREE[2] ?? ''];
    const spoken = change(run(null, THREE), 0, corrected('The cat naps on the mat.'));
    const [whole] = run(spoken, joined).units;
    expect(whole?.draft).toMatchObject({
      hypothesis: 'DE KAT SLAAPT OP DE MAT. HET REGENT IN GENT.',
      signature: 's1',
      confidence: null,
    });
    // A person wrote the second from nothing: the first one's signature says nothing of the whole.
    const half = change(spoken, 1, { ...corrected('It rains in Ghent.'), draft: null });
    expect(run(half, joined).units[0]).toMatchObject({ origin: 'human', draft: null });
    const refreshed = plan(run(half, joined), joined, { refresh: true });
    expect(actions(refreshed)).toEqual(['compare', 'keep']);
  });

  it('keeps what the machine made of a sentence that changed, once, and lets it go with the sentence', () => {
    const once = run(run(null, THREE), ['De kat slaapt op de bank.', ...THREE.slice(1)]);
    const twice = run(once, ['De kat slaapt op de stoel.', ...THREE.slice(1)]);
    expect(twice.units[0]?.suggestions).toMatchObject([
      { source: 'De kat slaapt op de bank.', target: 'DE KAT SLAAPT OP DE BANK.', origin: 'machine' },
    ]);
    expect(run(twice, THREE.slice(1)).detached).toEqual([]);
  });

  it('keeps why a check was dismissed, as a note on the sentence that it became', () => {
    const dismissed = [{ check: 'check/numbers', reason: 'a joke of the author' }];
    const file = change(run(null, THREE), 0, { dismissed });
    const made = plan(file, ['De kat slaapt op de bank.', ...THREE.slice(1)]);
    expect(made.steps[0]?.unit.notes).toEqual(['check/numbers was dismissed before: a joke of the author']);
    expect(run(file, THREE.slice(1)).detached).toMatchObject([{ dismissed }]);
  });

  it('keeps a sentence that another tool annotated when it leaves the article', () => {
    const unknownFields = { desk: 7 };
    const file = change(run(null, THREE), 0, { unknownFields });
    expect(run(file, THREE.slice(1)).detached).toMatchObject([{ id: '1', unknownFields }]);
  });

  it('joins the corrections of sentences that were joined without another change', () => {
    const first = change(run(null, THREE), 0, corrected('The cat naps on the mat.'));
    const file = change(first, 1, corrected('It rains in Ghent.'));
    const made = plan(file, [`${THREE[0]} ${THREE[1]}`, THREE[2] ?? '']);
    expect(actions(made)).toEqual(['carry over', 'keep']);
    expect(made.steps[0]?.unit).toMatchObject({
      target: 'The cat naps on the mat. It rains in Ghent.',
      origin: 'human',
    });
  });

  it('translates anew what was split or joined where a person only left a note, which stays', () => {
    const file = change(run(null, THREE), 0, { notes: ['Ask Anna.'] });
    const joined = plan(file, [`${THREE[0]} ${THREE[1]}`, THREE[2] ?? '']).steps[0];
    expect(joined).toMatchObject({ action: 'translate', reason: 'sentences joined' });
    expect(joined?.unit).toMatchObject({
      ...{ origin: null, notes: ['Ask Anna.'] },
      suggestions: [{ source: THREE[0], origin: 'machine', reason: 'sentences joined' }],
    });
    const noted = change(run(null, ['Het regent; het waait.']), 0, {
      target: 'IT RAINS. IT BLOWS.',
      notes: ['Why?'],
    });
    const halves = plan(noted, ['Het regent;', 'het waait.']).steps;
    expect(halves.map(({ action, unit }) => [action, unit.origin, unit.notes])).toEqual([
      ['translate', null, ['Why?']],
      ['translate', null, ['Why?']],
    ]);
  });

  it('keeps the words of a person when the sentence is gone, and puts them back when it returns', () => {
    const file = change(run(null, THREE), 1, corrected('It is raining in Ghent.'));
    const without = run(file, [THREE[0] ?? '', THREE[2] ?? '']);
    expect(without.detached).toMatchObject([{ target: 'It is raining in Ghent.' }]);
    const back = run(without, THREE);
    expect(back.units[1]).toMatchObject({ id: '2', target: 'It is raining in Ghent.', origin: 'human' });
    expect(back.detached).toEqual([]);
  });

  it('gives no id twice, even after the last unit has left', () => {
    const shorter = run(run(null, THREE), THREE.slice(0, 2));
    const longer = run(shorter, [...THREE.slice(0, 2), 'Een heel andere slotzin volgde.']);
    expect(longer.units.map(({ id }) => id)).toEqual(['1', '2', '4']);
  });

  it('keeps each correction at its own sentence when one of two equal sentences goes', () => {
    const sentences = ['Eerst sprak Jan.', 'Ja.', 'Toen sprak Piet.', 'Ja.'];
    const file = change(run(null, sentences), 3, corrected('Yes indeed.'));
    const made = plan(file, ['Eerst sprak Jan.', 'Toen sprak Piet.', 'Ja.']);
    expect(made.steps[2]?.unit.target).toBe('Yes indeed.');
  });

  it('holds on to an approval when only white space inside the sentence changed', () => {
    const [source = ''] = THREE;
    const target = source.toUpperCase();
    const approval = { source, target, hypothesis: target };
    const file = change(run(null, THREE), 0, { state: 'final', approval });
    const wrapped = source.replace('op de', 'op\nde');
    const made = plan(file, [wrapped, ...THREE.slice(1)]);
    expect(made.steps[0]).toMatchObject({
      action: 'keep',
      unit: { state: 'final', approval: { source: wrapped } },
    });
  });
});
