import { describe, expect, it } from 'vitest';
import { makeHandedOut } from '../../src/domain/correction.js';
import { listLastChanges } from '../../src/web/page/state/outbox.js';
import type { PageEvent } from '../../src/web/page/state/page-event.js';
import { EMPTY_STATE, fieldTextOf, type PageState } from '../../src/web/page/state/page-state.js';
import { planCommand } from '../../src/web/page/state/plan-command.js';
import { reduce } from '../../src/web/page/state/reduce.js';
import type { ChangeOutcome, UnitView } from '../../src/web/protocol.js';
import { makePage, makeUnitView, makeView } from './sample-view.js';

function play(state: PageState, ...actions: readonly PageEvent[]): PageState {
  return actions.reduce(reduce, state);
}

function type(id: string, text: string): PageEvent[] {
  return [
    { type: 'type', id, text },
    { type: 'commit', id },
  ];
}

const SHIP: PageEvent = { type: 'send' };
const TAKEN: ChangeOutcome = { change: 'c1', conflict: null };

function answer(units: readonly UnitView[], outcomes: readonly ChangeOutcome[] = [TAKEN]): PageEvent {
  return { type: 'answered', answer: { revision: 2, outcomes, units, order: null } };
}

const first = makeUnitView({ id: '1' });

describe('what a reviewer types', () => {
  it('is sent once it is not what stands, against what the page showed', () => {
    const page = play(makePage({}), ...type('1', 'The crisis was prevented.'), SHIP);
    expect(page.sent?.changes).toEqual([
      {
        kind: 'correct',
        correction: {
          id: '1',
          place: 'the review page',
          target: 'The crisis was prevented.',
          source: first.source,
          handedOut: makeHandedOut(first),
        },
      },
    ]);
    expect(page.units.get('1')).toMatchObject({ target: 'The crisis was prevented.', origin: 'human' });
  });

  it('is not sent where only white space at the ends differs', () => {
    expect(play(makePage({}), ...type('1', `${first.target} \n`)).waiting).toEqual([]);
  });

  it('stays in the field while an answer comes, also a space at its end', () => {
    const sent = play(makePage({}), ...type('1', 'One'), SHIP, { type: 'type', id: '1', text: 'One tw' });
    const answered = play(sent, answer([{ ...first, target: 'One', origin: 'human' }]));
    expect(fieldTextOf(answered, '1')).toBe('One tw');
    const spaced = play(answered, ...type('1', 'One two '), SHIP);
    expect(fieldTextOf(play(spaced, answer([{ ...first, target: 'One two' }])), '1')).toBe('One two ');
  });

  it('goes on from what the server took, not from what was there before', () => {
    const taken = { ...first, target: 'One', origin: 'human' as const };
    const page = play(
      makePage({}),
      ...type('1', 'One'),
      SHIP,
      ...type('1', 'One two'),
      answer([taken]),
      SHIP,
    );
    expect(page.sent?.changes).toMatchObject([
      { correction: { target: 'One two', handedOut: makeHandedOut(taken) } },
    ]);
  });

  it('is one change for one segment while nothing is under way', () => {
    const page = play(makePage({}, {}), ...type('1', 'A'), ...type('2', 'B'), ...type('1', 'AA'), SHIP);
    expect(page.sent?.changes).toMatchObject([
      { correction: { id: '1', target: 'AA' } },
      { correction: { id: '2', target: 'B' } },
    ]);
  });

  it('is one change with what was typed a moment before, for undo and for what is kept', () => {
    const typed = play(makePage({}), ...type('1', 'One'), SHIP, ...type('1', 'One two'));
    const answered = play(typed, answer([{ ...first, target: 'One', origin: 'human' }]), SHIP);
    expect(answered.sent?.changes).toMatchObject([{ continues: 'c1' }]);
    const both = play(
      answered,
      answer([{ ...first, target: 'One two' }], [{ change: 'c2', conflict: null }]),
    );
    expect(both.done).toMatchObject([{ changes: ['c2'] }]);
  });

  it('is kept apart from words of the machine that are put in its place', () => {
    const machine: PageEvent = {
      type: 'change',
      changes: [{ kind: 'correct', id: '1', target: first.target }],
    };
    const page = play(makePage({}), { type: 'type', id: '1', text: 'Mine' }, machine, SHIP);
    expect(page.sent?.changes).toMatchObject([{ correction: { target: 'Mine' } }]);
    expect(page.waiting).toMatchObject([{ change: { target: first.target } }]);
    expect(fieldTextOf(page, '1')).toBe(first.target);
  });

  it('is sent when another segment is opened', () => {
    const page = play(
      makePage({}, {}),
      { type: 'type', id: '1', text: 'Left.' },
      { type: 'go', id: '2', place: 'target' },
    );
    expect(page.waiting).toMatchObject([{ change: { id: '1', target: 'Left.' } }]);
  });

  it('is sent with the state in one change when it is accepted', () => {
    const accept: PageEvent = { type: 'change', changes: [{ kind: 'correct', id: '1', state: 'reviewed' }] };
    const page = play(makePage({}), { type: 'type', id: '1', text: 'New.' }, accept, SHIP);
    expect(page.sent?.changes).toMatchObject([{ correction: { target: 'New.', state: 'reviewed' } }]);
    expect(page.sent?.changes).toHaveLength(1);
  });
});

describe('when someone else changes the article', () => {
  const theirs = makeUnitView({ id: '1', target: 'Theirs.', origin: 'human' });

  it('shows their words where nothing was typed', () => {
    const page = play(makePage({}), { type: 'loaded', view: makeView([theirs], 2) });
    expect(fieldTextOf(page, '1')).toBe('Theirs.');
    expect(page.waiting).toEqual([]);
  });

  it('keeps what is being typed, and says on which words it was typed', () => {
    const page = play(
      makePage({}),
      { type: 'type', id: '1', text: 'Mine' },
      { type: 'loaded', view: makeView([theirs], 2) },
      { type: 'commit', id: '1' },
      SHIP,
    );
    expect(fieldTextOf(page, '1')).toBe('Mine');
    expect(page.sent?.changes).toMatchObject([{ correction: { handedOut: makeHandedOut(first) } }]);
  });

  it('shows both in a conflict, and sends nothing until the reviewer has decided', () => {
    const disputed = play(
      makePage({}),
      ...type('1', 'Mine.'),
      SHIP,
      ...type('1', 'Mine, longer.'),
      answer([theirs], [{ change: 'c', conflict: 'the target was edited elsewhere as well' }]),
      ...type('1', 'Mine, longest.'),
    );
    expect(disputed.conflicts.get('1')).toContain('edited elsewhere');
    expect(fieldTextOf(disputed, '1')).toBe('Mine, longest.');
    expect(disputed.units.get('1')?.target).toBe('Theirs.');
    expect(disputed.waiting).toEqual([]);

    const mine = play(disputed, { type: 'settle', id: '1', choice: 'mine' }, SHIP);
    expect(mine.sent?.changes).toMatchObject([
      { correction: { target: 'Mine, longest.', handedOut: makeHandedOut(theirs) } },
    ]);
    const other = play(disputed, { type: 'settle', id: '1', choice: 'theirs' });
    expect(fieldTextOf(other, '1')).toBe('Theirs.');
    expect(other.waiting).toEqual([]);
  });

  it('says a conflict about a state without asking for a decision', () => {
    const accept: PageEvent = { type: 'change', changes: [{ kind: 'correct', id: '1', state: 'reviewed' }] };
    const conflict = { change: null, conflict: 'it is final by now' };
    const page = play(makePage({}), accept, SHIP, answer([{ ...first, state: 'final' }], [conflict]));
    expect(page.conflicts.size).toBe(0);
    expect(page.notDone).toEqual([{ id: '1', text: '', message: 'it is final by now' }]);
    expect(page.units.get('1')?.state).toBe('final');
  });

  it('keeps units that did not change as the same objects, so that their rows are not drawn again', () => {
    const page = makePage({}, {});
    const again = play(page, {
      type: 'loaded',
      view: makeView([theirs, structuredClone(makeUnitView({ id: '2' }))], 2),
    });
    expect(again.units.get('2')).toBe(page.units.get('2'));
  });

  it('ignores a view that is older than what it knows', () => {
    const page = play(makePage({}), { type: 'loaded', view: makeView([theirs], 3) });
    expect(play(page, { type: 'loaded', view: makeView([first], 2) })).toBe(page);
  });
});

describe('when the server cannot be reached', () => {
  it('sends the same again, and what came later after it', () => {
    const page = play(
      makePage({}),
      ...type('1', 'One'),
      SHIP,
      { type: 'failed', message: 'gone' },
      ...type('1', 'Two'),
      SHIP,
    );
    expect(page.trouble).toBe('gone');
    expect(page.sent?.changes).toMatchObject([{ correction: { target: 'One' } }]);
    expect(page.waiting).toMatchObject([{ change: { target: 'Two' } }]);
  });

  it('sends what waits with the tab’s last breath, as following on what is under way', () => {
    const page = play(makePage({}), ...type('1', 'One'), SHIP, ...type('1', 'Two'));
    expect(listLastChanges(page)).toMatchObject([
      { correction: { target: 'Two', handedOut: makeHandedOut({ ...first, target: 'One' }) } },
    ]);
  });

  it('takes up in a new tab what the old one could not save, on the words it was typed on', () => {
    const old = play(makePage({}, {}), ...type('1', 'Sent'), SHIP, ...type('1', 'Later'), {
      type: 'type',
      id: '2',
      text: 'Half a wo',
    });
    const page = play(makePage({}, {}), { type: 'restored', unsaved: old }, SHIP);
    expect(fieldTextOf(page, '1')).toBe('Later');
    expect(fieldTextOf(page, '2')).toBe('Half a wo');
    expect(page.sent?.changes).toMatchObject([
      { correction: { id: '1', target: 'Later', handedOut: makeHandedOut(first) } },
      { correction: { id: '2', target: 'Half a wo' } },
    ]);
  });

  it('does again in a new tab what the old one could not save, but no undo, no time, and nothing of a lost segment', () => {
    const change = (changes: Extract<PageEvent, { type: 'change' }>['changes']): PageEvent => ({
      type: 'change',
      changes,
    });
    const old = play(
      makePage({}, {}),
      change([{ kind: 'correct', id: '1', state: 'reviewed' }]),
      change([{ kind: 'dismiss', id: '1', check: 'check/names', reason: 'a pun' }]),
      change([{ kind: 'dismiss', id: '2', check: 'check/names', reason: 'a pun' }]),
      change([{ kind: 'time', id: '1', seconds: 4 }]),
      change([{ kind: 'undo' }]),
    );
    const page = play(makePage({}), { type: 'restored', unsaved: old });
    expect(page.waiting.map(({ change }) => change)).toEqual([
      { kind: 'correct', id: '1', state: 'reviewed' },
      { kind: 'dismiss', id: '1', check: 'check/names', reason: 'a pun' },
    ]);
    expect(page.units.get('1')?.state).toBe('reviewed');
    expect(page.notDone).toEqual([]);
  });

  it('shows words whose segment is gone, until they are discarded', () => {
    const old = play(makePage({}, {}), { type: 'type', id: '2', text: 'Lost?' });
    const page = play(makePage({}), { type: 'restored', unsaved: old });
    expect(page.notDone).toMatchObject([{ id: '2', text: 'Lost?' }]);
    expect(play(page, { type: 'discard', index: 0 }).notDone).toEqual([]);
  });

  it('shows words that came too late, for a segment that is gone', () => {
    const page = play(
      makePage({}, {}),
      ...type('2', 'Late'),
      SHIP,
      { type: 'loaded', view: makeView([first], 2) },
      answer([], [{ change: null, conflict: 'it is gone' }]),
    );
    expect(page.conflicts.size).toBe(0);
    expect(page.notDone).toEqual([{ id: '2', text: 'Late', message: 'it is gone' }]);
  });

  it('finds the one of many that the server refuses, and shows its words', () => {
    const refused: PageEvent = { type: 'refused', failure: { code: 'a/b', message: 'no', hint: null } };
    const both = play(makePage({}, {}), ...type('1', 'A'), ...type('2', 'B'), SHIP, refused);
    expect(both.sent?.changes).toMatchObject([{ correction: { id: '1' } }]);
    const one = play(both, refused, SHIP);
    expect(one.notDone).toMatchObject([{ id: '1', text: 'A', message: 'no' }]);
    expect(one.sent?.changes).toMatchObject([{ correction: { id: '2', target: 'B' } }]);
  });
});

describe('undo', () => {
  const UNDO: PageEvent = { type: 'change', changes: [{ kind: 'undo' }] };
  const REDO: PageEvent = { type: 'change', changes: [{ kind: 'redo' }] };
  const replaced = ['1', '2'].map((id) => ({ kind: 'correct', id, target: 'X' }) as const);
  const both = ['1', '2'].map((id) => makeUnitView({ id, target: 'X', origin: 'human' }));
  const done = play(
    makePage({}, {}),
    { type: 'change', changes: replaced },
    SHIP,
    answer(both, [TAKEN, { change: 'c2', conflict: null }]),
  );

  it('takes a replacing in many segments back as one, the last change first', () => {
    expect(play(done, UNDO, SHIP).sent?.changes).toEqual([
      { kind: 'undo', change: 'c2' },
      { kind: 'undo', change: 'c1' },
    ]);
  });

  it('can be undone', () => {
    const outcomes = ['c3', 'c4'].map((change) => ({ change, conflict: null }));
    const undone = play(done, UNDO, SHIP, answer([first], outcomes));
    expect(undone.done).toEqual([]);
    expect(play(undone, REDO, SHIP).sent?.changes).toEqual([
      { kind: 'undo', change: 'c4' },
      { kind: 'undo', change: 'c3' },
    ]);
  });

  it('waits for the answer to what it takes back', () => {
    const hasty = play(makePage({}), ...type('1', 'One'), SHIP, UNDO, SHIP);
    const answered = play(hasty, answer([{ ...first, target: 'One', origin: 'human' }]), SHIP);
    expect(answered.sent?.changes).toEqual([{ kind: 'undo', change: 'c1' }]);
  });

  it('does nothing where nothing was done', () => {
    const page = play(makePage({}), UNDO, SHIP);
    expect([page.sent, page.waiting]).toEqual([null, []]);
  });
});

describe('splitting', () => {
  it('makes two rows of one, and keeps the first open', () => {
    const change: PageEvent = {
      type: 'change',
      changes: [{ kind: 'split', id: '1', sourceAt: 3, targetAt: 4 }],
    };
    const page = play(makePage({}, {}), change, SHIP, {
      type: 'answered',
      answer: {
        revision: 2,
        outcomes: [TAKEN],
        units: ['1', '9'].map((id) => makeUnitView({ id })),
        order: ['1', '9', '2'],
      },
    });
    expect(page.order).toEqual(['1', '9', '2']);
    expect([...page.units.keys()]).toEqual(['1', '9', '2']);
    expect(page.current).toBe('1');
  });

  it('opens nothing when nothing is there', () => {
    expect(play(EMPTY_STATE, { type: 'loaded', view: makeView([]) }).current).toBeNull();
  });
});

describe('“Machine’s”', () => {
  const atRow = { place: 'row', cursor: null } as const;

  it('puts back what the rules of the project made of the machine’s words', () => {
    const rules = [{ id: 'r', find: 'Cherson', replace: 'Kherson' }];
    const unit = makeUnitView({
      id: '1',
      hypothesis: 'Cherson waits.',
      target: 'It waits.',
      origin: 'human',
      rules,
    });
    expect(putBack(unit)).toEqual(['Kherson waits.']);
  });

  it('puts back the memory’s words where no machine was asked', () => {
    const match = { kind: 'exact', similarity: 100, source: 'Kort.', target: 'Brief.', memory: 'm' } as const;
    const unit = makeUnitView({
      id: '1',
      reused: match,
      target: 'Short.',
      origin: 'human',
    });
    expect(putBack(unit)).toEqual(['Brief.']);
  });

  function putBack(unit: UnitView): (string | undefined)[] {
    const page: PageState = { ...EMPTY_STATE, current: unit.id, units: new Map([[unit.id, unit]]) };
    const actions = planCommand(page, { command: 'machine', number: 0 }, atRow);
    const changes = actions.flatMap((action) => (action.type === 'change' ? action.changes : []));
    return changes.flatMap((change) => (change.kind === 'correct' ? [change.target] : []));
  }
});
