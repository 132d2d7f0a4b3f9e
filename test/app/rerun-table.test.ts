import { describe, expect, it } from 'vitest';
import { hypothesisOf } from '../../src/domain/draft.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { ReviewedArticle } from './reviewed-article.js';

const [SOURCE, CHANGED] = ['Toen kwam de minister naar Gent.', 'Toen kwam de minister te laat naar Gent.'];
const HUMAN = 'The minister came to Ghent.';

/** What a person did to the sentence before the run. */
const ROWS = {
  'never translated': {},
  'machine, untouched': {},
  human: { target: HUMAN },
  'human, emptied on purpose': { target: '' },
  reviewed: { state: 'reviewed' },
  'human and final': { target: HUMAN, state: 'final' },
  'machine, with a note': { notes: ['ask Anna'] },
  'machine, with a dismissed check': { dismissed: [{ check: 'check/names', reason: 'a joke' }] },
} as const satisfies Readonly<Record<string, Partial<TranslationUnit>>>;

/** What is new in the run. */
const COLUMNS = {
  'source same, signature same': () => {},
  'source same, signature differs': ({ engines }: ReviewedArticle) => {
    engines.model = 'other';
  },
  'source changed': (article: ReviewedArticle) =>
    article.editArticle((all) => void all.splice(0, 1, CHANGED)),
};

/** What the run makes of the sentence, and what it asks the engine for. */
const OUTCOMES = {
  keep: { unit: (before: TranslationUnit) => before, asks: [] },
  translate: { unit: () => makeTranslation(SOURCE, 'scripted'), asks: [SOURCE] },
  'translate by the other': { unit: () => makeTranslation(SOURCE, 'other'), asks: [SOURCE] },
  'translate again, old hypothesis kept': {
    unit: (before: TranslationUnit) => ({
      ...makeTranslation(SOURCE, 'other'),
      otherHypothesis: { text: hypothesisOf(before), relation: 'older', signature: 's1' },
    }),
    asks: [SOURCE],
  },
  'keep, new hypothesis beside it': {
    unit: (before: TranslationUnit) => ({
      ...before,
      otherHypothesis: { text: `EN other ${SOURCE}`, relation: 'newer', signature: 's2' },
      changedInRun: 2,
    }),
    asks: [SOURCE],
  },
  'translate the new': { unit: () => makeTranslation(CHANGED, 'scripted'), asks: [CHANGED] },
  'translate the new, old pair kept': {
    unit: ({ id, source, target, draft, origin, state, notes, dismissed }: TranslationUnit) => ({
      ...makeTranslation(CHANGED, 'scripted'),
      id,
      approval: null,
      suggestions: [
        { source, target, hypothesis: hypothesisOf({ draft }), origin, state, reason: 'source changed' },
      ],
      notes: [...notes, ...dismissed.map(({ check, reason }) => `${check} was dismissed before: ${reason}`)],
      dismissed: [],
    }),
    asks: [CHANGED],
  },
} as const;

function makeTranslation(source: string, model: string) {
  const hypothesis = `EN ${model} ${source}`;
  return { source, draft: { hypothesis }, target: hypothesis, state: 'translated', origin: 'machine' };
}

type Outcome = keyof typeof OUTCOMES;
const BESIDE = 'keep, new hypothesis beside it';
const PERSONS: readonly [Outcome, Outcome, Outcome, Outcome] = [
  'keep',
  'keep',
  BESIDE,
  'translate the new, old pair kept',
];

/** The table: a cell for each column, that of another signature without and with `--refresh`. */
const TABLE: Readonly<Record<keyof typeof ROWS, typeof PERSONS>> = {
  'never translated': ['translate', 'translate by the other', 'translate by the other', 'translate the new'],
  'machine, untouched': [
    'keep',
    'keep',
    'translate again, old hypothesis kept',
    'translate the new, old pair kept',
  ],
  human: PERSONS,
  'human, emptied on purpose': PERSONS,
  reviewed: PERSONS,
  'human and final': PERSONS,
  'machine, with a note': PERSONS,
  'machine, with a dismissed check': PERSONS,
};

const CELLS = Object.entries(TABLE).flatMap(([row, [same, differs, refreshed, changed]]) => [
  { row, column: 'source same, signature same', refresh: false, outcome: same },
  { row, column: 'source same, signature same', refresh: true, outcome: same },
  { row, column: 'source same, signature differs', refresh: false, outcome: differs },
  { row, column: 'source same, signature differs', refresh: true, outcome: refreshed },
  { row, column: 'source changed', refresh: false, outcome: changed },
  { row, column: 'source changed', refresh: true, outcome: changed },
]) as { row: keyof typeof ROWS; column: keyof typeof COLUMNS; refresh: boolean; outcome: Outcome }[];

describe('a run after a run', () => {
  it.each(CELLS)('$row; $column; --refresh $refresh: $outcome', async ({ row, column, refresh, outcome }) => {
    const article = new ReviewedArticle([SOURCE]);
    const { engines } = article;
    const { say } = engines;
    engines.say = (source) => {
      if (row === 'never translated' && source === SOURCE) throw new Error('not this time');
      return say(source);
    };
    await article.translate();
    article.typeInBilingual({ row: 1, ...ROWS[row] });
    await article.translate();
    const before = article.read().units[1] as TranslationUnit;
    engines.say = say;
    const asked = engines.asked.length;

    COLUMNS[column](article);
    await article.translate(refresh);
    const { unit, asks } = OUTCOMES[outcome];
    expect(article.read().units[1]).toMatchObject(unit(before));
    const others = [article.read().units[0]?.source, article.read().units[2]?.source];
    expect(engines.asked.slice(asked).filter((source) => !others.includes(source))).toEqual(asks);
  });

  it('asks no second time for what lies beside', async () => {
    const article = new ReviewedArticle([SOURCE]);
    await article.translate();
    article.typeInBilingual({ row: 1, target: HUMAN });
    article.engines.model = 'other';
    await article.translate(true);
    const { units } = article.read();
    const asked = article.engines.asked.length;
    await article.translate(true);
    expect(article.read().units).toEqual(units);
    expect(article.engines.asked).toHaveLength(asked);
  });
});
