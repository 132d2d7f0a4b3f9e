import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { asksEngine } from '../../src/domain/plan.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makePlan } from '../../src/plan/make-plan.js';
import { joinUnits, splitUnit } from '../../src/review/split-and-join.js';
import { segmentText } from '../../src/segment/segment-text.js';
import { SIGNATURE, speak } from './make-units.js';

function run(old: BilingualFile | null, text: string): BilingualFile {
  const article = { name: 'a.txt', hash: 'h', segmented: segmentText(text) };
  const request = {
    old,
    article,
    signature: SIGNATURE,
    notice: null,
    refresh: false,
    memory: null,
    rules: [],
  };
  const { header, steps, detached } = makePlan(request);
  return { header, units: steps.map((step) => (asksEngine(step) ? speak(step.unit) : step.unit)), detached };
}

/** The file after a person cut the unit at this place of its source. */
function split(file: BilingualFile, at: number, sourceAt: number): BilingualFile {
  const { header, units } = file;
  const unit = units[at];
  const cut = { sourceAt, targetAt: sourceAt, newId: String(header.nextId) };
  const parts = unit && splitUnit(unit, cut);
  if (parts === undefined) return file;
  return {
    ...file,
    header: { ...header, nextId: header.nextId + 1 },
    units: units.toSpliced(at, 1, ...parts),
  };
}

function join(file: BilingualFile, at: number): BilingualFile {
  const [first, second] = file.units.slice(at, at + 2);
  if (first === undefined || second === undefined || first.block !== second.block) return file;
  return { ...file, units: file.units.toSpliced(at, 2, joinUnits(first, second)) };
}

function type(file: BilingualFile, at: number, target: string): BilingualFile {
  const typed = (unit: TranslationUnit): TranslationUnit => ({
    ...unit,
    target,
    origin: 'human',
    state: 'translated',
  });
  return { ...file, units: file.units.map((unit, place) => (place === at ? typed(unit) : unit)) };
}

const sources = ({ units }: BilingualFile) => units.map(({ source }) => source);
const textOf = ({ header, units }: BilingualFile) =>
  units.map(({ gapBefore, source }) => gapBefore + source).join('') + header.finalGap;

const TEXT = 'De kat slaapt, de hond blaft. Het regent in Gent.\n\nNiemand ging naar huis. Ja.\n';
const CUT = split(run(null, TEXT), 0, 15);
const JOINED = join(run(null, TEXT), 0);

describe("the next run keeps a person's segments", () => {
  it.each([
    ['a split', CUT],
    ['a join', JOINED],
    ['a split of a join', split(JOINED, 0, 40)],
    ['a join over a split', join(CUT, 1)],
  ])('when nothing changed: %s', (_, file) => {
    expect(run(file, TEXT)).toEqual(file);
  });

  it.each([
    ['before it', `Een nieuwe zin. ${TEXT}`],
    ['after it', TEXT.replace('Niemand', 'Iemand')],
    ['before and after it', `Een nieuwe zin. ${TEXT}Slot.\n`],
    ['in its place', `Niemand ging naar huis.\n\nDe kat slaapt, de hond blaft. Het regent in Gent.\n`],
    ['in its white space', TEXT.replace('slaapt, de', 'slaapt,  de')],
  ])('when the article changed %s', (_, text) => {
    const parts = sources(run(CUT, text)).slice(
      text.startsWith('Een') || text.startsWith('Niem') ? 1 : 0,
      2 + 1,
    );
    expect(parts.slice(0, 2)).toEqual(['De kat slaapt,', 'de hond blaft.']);
    expect(sources(run(JOINED, text)).some((source) => /blaft\. Het/.test(source))).toBe(true);
  });

  it('but goes by the rules again where the sentence changed, with the words as suggestions', () => {
    const file = run(type(CUT, 1, 'the dog is barking.'), TEXT.replace('hond blaft', 'hond blaft hard'));
    expect(sources(file)[0]).toBe('De kat slaapt, de hond blaft hard.');
    expect(file.units[0]?.suggestions).toMatchObject([{ target: 'the dog is barking.' }]);
  });

  it('of one of two equal sentences stays with that one', () => {
    const twice = 'Ja, dat is zo. Nee. Ja, dat is zo. Nee. Ja, dat is zo.\n';
    const file = split(run(null, twice), 2, 4);
    expect(run(file, twice)).toEqual(file);
    expect(sources(run(file, `Eerst dit. ${twice}`)).slice(1)).toEqual(sources(file));
    expect(sources(run(file, 'Ja, dat is zo. Nee.\n'))).toEqual(['Ja, dat is zo.', 'Nee.']);
  });
});

const sentence = fc
  .array(fc.constantFrom('ja,', 'de kat', 'het huis', 'dr. Smit', 'regen', 'en'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => `De ${words.join(' ')} zwijgt.`);
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', '\n', '\n\n', '  ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const deed = fc.tuple(fc.constantFrom('split', 'join', 'type'), fc.nat(9), fc.integer({ min: 1, max: 30 }));
const deeds = fc.array(deed, { minLength: 1, maxLength: 8 });

function act(file: BilingualFile, [kind, at, place]: readonly [string, number, number]): BilingualFile {
  if (kind === 'split') return split(file, at, place);
  return kind === 'join' ? join(file, at) : type(file, at, `typed${at}x${place}`);
}

describe('after any splits, joins and corrections', () => {
  it('a run changes nothing, and every byte of the article is there', () => {
    const property = fc.property(text, deeds, (article, all) => {
      const file = all.reduce(act, run(null, article));
      expect(textOf(file)).toBe(article);
      const ids = file.units.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const again = run(file, article);
      // What was joined with nothing, or cut from its target, is translated by now.
      const waits = (unit: TranslationUnit) => unit.state === 'initial';
      expect(again.units.filter((unit, at) => !waits(file.units[at] ?? unit))).toEqual(
        file.units.filter((unit) => !waits(unit)),
      );
      expect(sources(again)).toEqual(sources(file));
      expect(again.header).toEqual(file.header);
    });
    fc.assert(property, { seed: 20261123, numRuns: 300 });
  });

  it('and any edit of the article, every byte of it and every word that a person typed is there', () => {
    const property = fc.property(text, deeds, text, fc.nat(60), (article, all, other, at) => {
      const file = all.reduce(act, run(null, article));
      const edited = article.slice(0, at) + other + article.slice(at + 5);
      const next = run(file, edited);
      expect(textOf(next)).toBe(edited);
      const kept = JSON.stringify(next);
      for (const word of JSON.stringify(file.units).match(/typed\d+x\d+/g) ?? [])
        expect(kept).toContain(word);
      const again = run(next, edited);
      expect(again).toEqual(next);
    });
    fc.assert(property, { seed: 20261123, numRuns: 300 });
  });
});
