import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWordDiff } from '../../src/diff/word-diff.js';
import { hypothesisOf } from '../../src/domain/draft.js';
import { countActiveMs } from '../../src/web/page/state/activity.js';
import { findNearestCut, guessCut, listCuts } from '../../src/web/page/state/cuts.js';
import { countFilters } from '../../src/web/page/state/filters.js';
import { findReplacedTargets, makePattern, splitFound } from '../../src/web/page/state/find-and-replace.js';
import { COMMANDS, describeKeys, findCommand, type KeyPress } from '../../src/web/page/state/keys.js';
import { listOffers } from '../../src/web/page/state/offers.js';
import {
  findJoinable,
  findNextFinding,
  findNextUnreviewed,
  listVisible,
} from '../../src/web/page/state/places.js';
import { planCommand } from '../../src/web/page/state/plan-command.js';
import { reduce } from '../../src/web/page/state/reduce.js';
import { shortenEqual } from '../../src/web/page/state/shorten-equal.js';
import { makeArticle } from './article.js';
import { makePage, makeUnitView } from './sample-view.js';

const query = (find: string, options = {}) => ({
  find,
  replacement: 'X',
  matchesCase: false,
  wholeWords: false,
  ...options,
});

describe('find and replace', () => {
  it('takes what is searched for literally, in any case unless told otherwise', () => {
    expect(findReplacedTargets([['1', 'A (B) a.b']], query('(b)'))).toMatchObject([{ after: 'A X a.b' }]);
    expect(findReplacedTargets([['1', 'axb']], query('a.b'))).toEqual([]);
    expect(findReplacedTargets([['1', 'Aa']], query('a', { matchesCase: true }))).toMatchObject([
      { after: 'AX' },
    ]);
    expect(findReplacedTargets([['1', 'a']], query('a', { replacement: '$&' }))).toMatchObject([
      { after: '$&' },
    ]);
  });

  it('finds whole words only, where asked, also beside letters with accents', () => {
    const targets = [['1', 'één EU-lid, geneuzel, EU.']] as const;
    expect(findReplacedTargets(targets, query('eu', { wholeWords: true }))[0]?.after).toBe(
      'één X-lid, geneuzel, X.',
    );
    expect(findReplacedTargets(targets, query('n', { wholeWords: true }))).toEqual([]);
  });

  it('marks what it finds and loses nothing of the text', () => {
    const check = fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 2 }), (text, find) => {
      const stretches = splitFound(text, makePattern(query(find)));
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
    });
    fc.assert(check, { seed: 7 });
  });
});

describe('where to go', () => {
  const page = makePage(
    { state: 'reviewed' },
    { findings: [{ code: 'check/numbers', severity: 'error', message: 'm' }], state: 'final' },
    { block: 1 },
    { block: 1, source: 'Iets anders.' },
  );

  it('is the next unit that wants it, round the end', () => {
    expect(page.current).toBe('3');
    expect(findNextUnreviewed(page)).toBe('4');
    expect(findNextFinding(page)).toBe('2');
  });

  it('stays inside the filter and the search, with the unit that is open', () => {
    expect(listVisible({ ...page, filter: 'findings' })).toEqual(['2', '3']);
    expect(listVisible({ ...page, panel: 'find', query: query('ANDERS') })).toEqual(['3', '4']);
    expect(countFilters(page.units.values())).toEqual({
      all: 4,
      unreviewed: 2,
      unsure: 0,
      findings: 1,
      changed: 0,
    });
  });

  it('joins within a block only', () => {
    expect(findJoinable(page)?.id).toBe('4');
    expect(findJoinable({ ...page, current: '2' })).toBeUndefined();
  });
});

describe('keys', () => {
  const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
    key,
    code: `Key${key.toUpperCase()}`,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...held,
  });
  const reading = { isTyping: false, letters: true };
  const typing = { isTyping: true, letters: true };
  const alt = { altKey: true };

  it('leave letters and Ctrl+Z to a field, and work there with Alt', () => {
    expect(findCommand(press('a'), reading)?.command).toBe('accept');
    expect(findCommand(press('a'), typing)).toBeUndefined();
    expect(findCommand(press('å', { code: 'KeyA', ...alt }), typing)?.command).toBe('accept');
    expect(findCommand(press('z', { ctrlKey: true }), typing)).toBeUndefined();
    expect(findCommand(press('z', { ctrlKey: true }), reading)?.command).toBe('undo');
    expect(findCommand(press('Z', { code: 'KeyZ', ...alt, shiftKey: true }), typing)?.command).toBe('redo');
    expect(findCommand(press('Enter', { code: 'Enter', ctrlKey: true }), typing)?.command).toBe(
      'accept-next',
    );
    expect(findCommand(press('¡', { code: 'Digit1', ...alt }), typing)).toEqual({
      command: 'offer',
      number: 1,
    });
    expect(findCommand(press('?', { shiftKey: true }), reading)?.command).toBe('help');
  });

  it('can do without single letters', () => {
    const silent = { isTyping: false, letters: false };
    expect(findCommand(press('a'), silent)).toBeUndefined();
    expect(findCommand(press('a', alt), silent)?.command).toBe('accept');
    expect(findCommand(press('z', { ctrlKey: true }), silent)?.command).toBe('undo');
  });

  it('leave every other key to the browser', () => {
    for (const key of ['t', 'w', 'r', 'f', 'l']) {
      expect(findCommand(press(key, { ctrlKey: true }), reading)).toBeUndefined();
    }
    expect(findCommand(press('Tab', { code: 'Tab' }), reading)).toBeUndefined();
  });

  it('mean one thing each', () => {
    const keys = Object.values(COMMANDS).flatMap((command): readonly string[] => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(describeKeys('next')).toBe('J or Alt+↓');
  });
});

describe('what a command does', () => {
  const hand = { place: 'row', cursor: null } as const;

  it('accepts nothing where there are no words, or two versions of them', () => {
    const empty = makePage({ hypothesis: null });
    expect(planCommand(empty, { command: 'accept', number: 0 }, hand)).toEqual([]);
    const disputed = { ...makePage({}), conflicts: new Map([['1', 'why']]) };
    expect(planCommand(disputed, { command: 'accept-next', number: 0 }, hand)).toEqual([]);
  });

  it('goes on without a change where the unit was accepted before', () => {
    const page = reduce(makePage({ state: 'reviewed' }, {}), { type: 'go', id: '1', place: 'row' });
    const actions = planCommand(page, { command: 'accept-next', number: 0 }, hand);
    expect(actions).toEqual([{ type: 'go', id: '2', place: 'row' }]);
  });
});

describe('what a unit offers', () => {
  it('is a person’s words first, then a memory’s, then the machine’s', () => {
    const offers = makeArticle().flatMap((unit) => listOffers(unit));
    expect(offers.map(({ from, source }) => [from, source])).toEqual([
      ['Memory “memory.tmx”: 82 % alike', 'De ramp werd in 2022 afgewend.'],
      ['Machine’s alternative', null],
      ['Machine’s alternative', null],
      ['Machine’s older translation', null],
      ['Earlier words: source changed', 'De raad stemde niet in.'],
    ]);
  });

  it('is no second hypothesis that says the same', () => {
    const otherHypothesis = {
      text: hypothesisOf(makeUnitView()) ?? '',
      relation: 'older' as const,
      signature: 's1',
    };
    expect(listOffers(makeUnitView({ otherHypothesis }))).toEqual([]);
  });
});

describe('cuts', () => {
  it('lie before words, never inside one', () => {
    expect(listCuts('De  raad, en')).toEqual([4, 10]);
    expect(findNearestCut('De raad sprak', 9)).toBe(8);
    expect(findNearestCut('Woord', 2)).toBeUndefined();
  });

  it('are guessed after the end of a clause that is near', () => {
    expect(guessCut('De burgemeester sprak, en de raad luisterde.', 0.4)).toBe(23);
    expect(guessCut('een twee drie vier vijf', 0.6)).toBe(14);
  });
});

describe('a shortened diff', () => {
  it('keeps every change and a few words around it', () => {
    const before = 'nought one two three four five six seven eight nine ten eleven twelve';
    const parts = shortenEqual(makeWordDiff(before, before.replace('six', 'SIX')));
    expect(parts.map(({ text }) => text).join('|')).toBe(
      '… two three four five |six|SIX| seven eight nine ten …',
    );
  });
});

describe('active time', () => {
  it('ends 30 seconds after the last touch', () => {
    expect(countActiveMs({ from: 1000, to: 2000, touched: 500 })).toBe(1000);
    expect(countActiveMs({ from: 30_000, to: 32_000, touched: 1000 })).toBe(1000);
    expect(countActiveMs({ from: 40_000, to: 41_000, touched: 1000 })).toBe(0);
  });
});
