import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Correction, makeHandedOut } from '../../src/domain/correction.js';
import { STATES, type TranslationUnit } from '../../src/domain/translation-unit.js';
import type { SheetFormat } from '../../src/sheets/registry.js';
import { type MakeChange, ReviewedArticle } from './reviewed-article.js';

// Nobody waits until it is quiet enough for the page to write the views: closing it writes them.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterAll(() => void vi.useRealTimers());

const WORDS = [
  'kat',
  'huis',
  'Gent',
  'minister',
  'de',
  'het',
  'sprak',
  'zweeg',
  'regen',
  'ja',
  'nooit',
  'berg',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 })
  .map((words) => `Toen ${words.join(' ')}.`);

/** Workbooks are slow to make and read, so they come up less often. */
const TEXT_FORMATS: SheetFormat[] = ['tsv', 'md', 'xliff', 'html'];

/** Chance for one step of a history; each action takes of it what it needs. Few places, so that deeds meet at one. */
const dice = fc.record({ at: fc.nat(5), other: fc.nat(11), sentence });
type Dice = typeof dice extends fc.Arbitrary<infer Value> ? Value : never;
type Act = (article: ReviewedArticle, dice: Dice) => void | Promise<void>;

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

type Acts = Readonly<Record<string, Act>>;

/** What can happen to an article, by authors, runs and reviewers. To try another thing, add a line. */
const AUTHORS: Acts = {
  'insert a sentence': (article, { at, sentence }) =>
    article.editArticle((all) => void all.splice(at, 0, sentence)),
  'delete a sentence': (article, { at }) => article.editArticle((all) => void all.splice(at, 1)),
  'move a sentence': (article, { at, other }) =>
    article.editArticle((all) => void all.splice(other, 0, ...all.splice(at, 1))),
  'repeat a sentence': (article, { at, other }) =>
    article.editArticle((all) => void all.splice(other, 0, ...all.slice(at, at + 1))),
  'change a word': (article, { at, other }) =>
    article.editArticle((all) =>
      editAt(all, at, (words) => words.with(other % words.length, pick(WORDS, other))),
    ),
  'break a sentence': (article, { at }) =>
    article.editArticle((all) => editAt(all, at, (words) => words.with(1, `${words[1]}.\n\nToen`))),
  'break it without a word changed': (article, { at }) =>
    article.editArticle((all) => editAt(all, at, (words) => words.with(1, `${words[1]}\n\n`))),
  'join two sentences': (article, { at }) =>
    article.editArticle((all) => {
      if (at + 1 < all.length) all.splice(at, 2, `${all[at]?.slice(0, -1)} en ${all[at + 1]}`);
    }),
  'join two sentences without a word changed': (article, { at }) =>
    article.editArticle((all) => {
      if (all[at]?.includes('\n')) all.splice(at, 1, all[at].replace(/\s+/g, ' '));
    }),
};

const RUNS: Acts = {
  translate: (article) => article.translate(),
  'translate with the next model': (article) => {
    article.engines.model += '+';
    return article.translate();
  },
  'translate anew with the next model': (article) => {
    article.engines.model += '+';
    return article.translate(true);
  },
  'translate until a crash': (article, { at, other }) =>
    article.untilCrash(at % 6, () => article.translate(other % 2 === 0)),
  'accept or withdraw a rule': (article, { at }) => article.decideRule(at),
  'accept or withdraw a rule until a crash': (article, { at, other }) =>
    article.untilCrash(other % 6, () => article.decideRule(at)),
};

const SHEETS: Acts = {
  'type in the own sheet': (article, { at }) =>
    article.typeInOwnSheet({ row: at, target: article.makeWords() }),
  'type in the own sheet, taken up until a crash': async (article, { at, other }) => {
    await article.typeInOwnSheet({ row: at, target: article.makeWords() });
    await article.untilCrash(other % 6, () => article.translate());
  },
  'note in the own sheet': (article, { at }) =>
    article.typeInOwnSheet({ row: at, note: article.makeWords() }),
  'set a state in the own sheet': (article, { at, other }) =>
    article.typeInOwnSheet({ row: at, state: pick(STATES, other) }),
  'type in the bilingual file': (article, { at }) =>
    article.typeInBilingual({ row: at, target: article.makeWords() }),
  'hand out a sheet': (article, { at, other }) =>
    article.handOut(at === 0 && other > 5 ? 'xlsx' : pick(TEXT_FORMATS, at)),
  'type in a sheet': (article, { at, other }) =>
    article.typeInSheet(other, { row: at, target: article.makeWords() }),
  'type and approve in a sheet': (article, { at, other }) =>
    article.typeInSheet(other, { row: at, target: article.makeWords(), state: 'final' }),
  'note in a sheet': (article, { at, other }) =>
    article.typeInSheet(other, { row: at, note: article.makeWords() }),
  'approve in a sheet': (article, { at, other }) =>
    article.typeInSheet(other, { row: at, state: 'reviewed' }),
  'apply a sheet': (article, { at }) => article.applySheet(at),
  'apply a sheet until a crash': (article, { at, other }) =>
    article.untilCrash(other % 6, () => article.applySheet(at)),
};

const PAGE: Acts = {
  'look at the page': (article) => article.lookAtPage(),
  'close the page': (article) => article.closePage(),
  'kill the page': (article) => article.closePage(true),
  'close the page until a crash': (article, { other }) =>
    article.untilCrash(other % 6, () => article.closePage()),
  'type on the page': (article, { at }) =>
    article.changeOnPage(correct(at, () => ({ target: article.makeWords() }))),
  'type on the page until a crash': (article, { at, other }) =>
    article.untilCrash(other % 2, () =>
      article.changeOnPage(correct(at, () => ({ target: article.makeWords() }))),
    ),
  'type on, on the page': (article, { at, other }) =>
    article.changeOnPage((page) => {
      const change = correct(at, () => ({ target: article.makeWords() }))(page);
      const continues = pick(page.made, other)?.name;
      return change && continues ? { ...change, continues } : change;
    }),
  'empty a target on the page': (article, { at }) =>
    article.changeOnPage(correct(at, () => ({ target: '' }))),
  'correct a word on the page': (article, { at }) =>
    article.changeOnPage(
      correct(at, ({ target }) => ({ target: `${target.replace('EN', 'English')} ${article.makeWords()}` })),
    ),
  'note on the page': (article, { at }) =>
    article.changeOnPage(correct(at, ({ notes }) => ({ notes: [...notes, article.makeWords()].join('\n') }))),
  'set a state on the page': (article, { at, other }) =>
    article.changeOnPage(correct(at, () => ({ state: pick(STATES, other) }))),
  'split on the page': (article, { at, other }) =>
    article.changeOnPage(({ shown }) => {
      const unit = pick(shown, at);
      const [sourceAt, targetAt] = [findSpace(unit.source, other), findSpace(unit.target, other)];
      return { kind: 'split', id: unit.id, sourceAt, targetAt, handedOut: makeHandedOut(unit) };
    }),
  'join on the page': (article, { at }) =>
    article.changeOnPage(({ shown }) => {
      const nextId = shown[(at % shown.length) + 1]?.id;
      return nextId === undefined ? undefined : { kind: 'join', id: pick(shown, at).id, nextId };
    }),
  'switch a check off on the page': (article, { at, other }) =>
    article.changeOnPage(({ shown }) => {
      const reason = article.makeWords();
      return { kind: 'dismiss', id: pick(shown, at).id, check: pick(CHECKS, other), reason };
    }),
  'switch a check on again on the page': (article, { at, other }) =>
    article.changeOnPage(({ shown }) => {
      return { kind: 'restore', id: pick(shown, at).id, check: pick(CHECKS, other) };
    }),
  'take the last change back on the page': (article) => article.changeOnPage(undo(0)),
  'take a change back on the page': (article, { at }) => article.changeOnPage(undo(at)),
};

const CHECKS = ['check/names', 'check/numbers'];

function correct(
  at: number,
  type: (unit: TranslationUnit) => Pick<Correction, 'target' | 'notes' | 'state'>,
) {
  return ({ shown }: Parameters<MakeChange>[0]) => {
    const unit = pick(shown, at);
    const handedOut = makeHandedOut(unit);
    return {
      kind: 'correct' as const,
      correction: { id: unit.id, place: 'page', ...type(unit), handedOut },
    };
  };
}

function undo(back: number): MakeChange {
  return ({ made }) => {
    const change = made.at(-1 - (back % Math.max(1, made.length)))?.name;
    return change === undefined ? undefined : { kind: 'undo', change };
  };
}

/** The place of one of the spaces of a text, or its end. */
function findSpace(text: string, which: number): number {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  return spaces[which % Math.max(1, spaces.length)] ?? text.length;
}

function editAt(all: string[], at: number, edit: (words: string[]) => string[]): void {
  const present = all[at];
  if (present !== undefined) all[at] = edit(present.split(' ')).join(' ');
}

const GROUPS = [AUTHORS, RUNS, SHEETS, PAGE];
const ACTIONS: Acts = Object.assign({}, ...GROUPS);
const action = fc.oneof(...GROUPS.map((group) => fc.constantFrom(...Object.keys(group))));

const history = fc.tuple(
  fc.array(sentence, { minLength: 1, maxLength: 4 }),
  fc.subarray(TEXT_FORMATS, { minLength: 1, maxLength: 2 }),
  fc.array(fc.tuple(action, dice), { minLength: 6, maxLength: 16 }),
);

async function play([sentences, formats, steps]: typeof history extends fc.Arbitrary<infer Value>
  ? Value
  : never) {
  const article = new ReviewedArticle([...sentences]);
  await article.translate();
  for (const format of formats) await article.handOut(format);
  for (const [action, dice] of steps) await ACTIONS[action]?.(article, dice);
  await article.closePage();
  for (const _ of article.sheets) await article.applySheet(0);
  await article.translate();
  return article;
}

function assertWhole(article: ReviewedArticle): void {
  const { header, units, detached } = article.read();
  const texts = article.readTexts();
  const join = (text: (unit: (typeof units)[number]) => string) =>
    units.map((unit) => unit.gapBefore + text(unit)).join('') + header.finalGap;
  expect(join(({ source }) => source)).toBe(texts.article);
  expect(join(({ target }) => target)).toBe(texts.target);
  const ids = [...units, ...detached].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
}

it('through hundreds of histories, no word that a person typed is lost', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const article = await play(steps);
      assertWhole(article);
      const words = article.allWords();
      expect([...article.claimed].filter((word) => !words.has(word))).toEqual([]);

      const before = article.files.hashAll();
      const asked = article.engines.asked.length;
      await article.translate();
      expect(article.files.hashAll()).toEqual(before);
      expect(article.engines.asked.length).toBe(asked);

      const standing = article.read().units;
      article.engines.model = 'the last';
      await article.translate(true);
      const humans = (units: typeof standing) =>
        units
          .filter(({ origin, state }) => origin === 'human' || state === 'reviewed' || state === 'final')
          .map(({ id, source, target, draft, state, approval, notes }) => ({
            id,
            source,
            target,
            draft,
            state,
            approval,
            notes,
          }));
      expect(humans(article.read().units)).toEqual(humans(standing));
    }),
    { seed: 5, numRuns: Number(process.env['N'] ?? 300), endOnFailure: true },
  );
}, 300_000);
