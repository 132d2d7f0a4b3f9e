import { describe, expect, it } from 'vitest';
import { makeHandedOut } from '../../src/domain/correction.js';
import type { Change } from '../../src/domain/review-change.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import type { Edit, EditOutcome } from '../../src/review/edit.js';
import { makeEdit } from '../../src/review/make-edit.js';
import { UnitList } from '../../src/review/unit-list.js';
import { makeUnit } from '../sheets/sample-file.js';

const CAT = makeUnit({
  id: '1',
  source: 'De kat slaapt, de hond blaft.',
  hypothesis: 'The cat sleeps, the dog barks.',
});
const RAIN = makeUnit({ id: '2', source: 'Het regent.', hypothesis: 'It rains.' });
const HEADING = makeUnit({ id: '3', block: 1, source: 'Slot', hypothesis: 'End' });
const GONE = makeUnit({ id: '8', source: 'Weg.', target: 'Gone.', origin: 'human' });

interface Desk {
  readonly units?: readonly TranslationUnit[];
  readonly edits?: Readonly<Record<string, Edit>>;
}

function attempt(change: Change, { units = [CAT, RAIN, HEADING], edits = {} }: Desk = {}): EditOutcome {
  const lists = { units: new UnitList(units), detached: new UnitList([GONE]) };
  return makeEdit({ ...lists, edits: new Map(Object.entries(edits)), newId: '9' }, change);
}

function editOf(change: Change, desk?: Desk): Edit {
  const { edit, conflict } = attempt(change, desk);
  if (edit === null) throw new Error(`refused: ${conflict}`);
  expect(conflict).toBeNull();
  return edit;
}

const refusalOf = (change: Change, desk?: Desk) => {
  const { edit, conflict } = attempt(change, desk);
  expect(edit).toBeNull();
  return conflict;
};

const correct = (unit: TranslationUnit, fields: object, continues?: string): Change => ({
  kind: 'correct',
  correction: { id: unit.id, place: 'the review page', handedOut: makeHandedOut(unit), ...fields },
  ...(continues !== undefined && { continues }),
});

describe('a change to one segment', () => {
  it('is refused where the segment is nowhere', () => {
    expect(refusalOf({ kind: 'time', id: '7', seconds: 1 })).toBe(
      'this segment is not in the article any more',
    );
    expect(refusalOf(correct({ ...CAT, id: '7' }, { target: 'x' }))).toBe(
      'this segment is not in the article any more',
    );
  });

  it('reaches one that has left the article', () => {
    const edit = editOf({ kind: 'dismiss', id: '8', check: 'check/names', reason: 'a pun' });
    expect(edit.before).toEqual([GONE]);
    expect(edit.after).toMatchObject([{ id: '8', dismissed: [{ check: 'check/names', reason: 'a pun' }] }]);
  });

  it('adds its time, switches a check off with a new reason, and on again', () => {
    expect(editOf({ kind: 'time', id: '1', seconds: 4 }).after[0]?.seconds).toBe(4);
    const units = [{ ...CAT, seconds: 3, dismissed: [{ check: 'check/a', reason: 'old' }] }];
    expect(editOf({ kind: 'time', id: '1', seconds: 4 }, { units }).after[0]?.seconds).toBe(7);
    const dismiss = (check: string): Change => ({ kind: 'dismiss', id: '1', check, reason: 'new' });
    expect(editOf(dismiss('check/a'), { units }).after[0]?.dismissed).toEqual([
      { check: 'check/a', reason: 'new' },
    ]);
    expect(editOf(dismiss('check/b'), { units }).after[0]?.dismissed).toEqual([
      { check: 'check/a', reason: 'old' },
      { check: 'check/b', reason: 'new' },
    ]);
    expect(editOf({ kind: 'restore', id: '1', check: 'check/a' }, { units }).after[0]?.dismissed).toEqual([]);
    expect(attempt({ kind: 'restore', id: '1', check: 'check/z' }, { units })).toEqual({
      edit: null,
      conflict: null,
    });
  });
});

describe('a split on the page', () => {
  const split: Change = { kind: 'split', id: '1', sourceAt: 15, targetAt: 16 };

  it('makes two of one', () => {
    expect(editOf(split)).toMatchObject({
      before: [{ id: '1' }],
      after: [
        { id: '1', source: 'De kat slaapt,', target: 'The cat sleeps,' },
        { id: '9', source: 'de hond blaft.', target: 'the dog barks.' },
      ],
    });
    expect(editOf({ ...split, handedOut: makeHandedOut(CAT) }).after).toHaveLength(2);
  });

  it('is refused with the reason', () => {
    expect(refusalOf({ ...split, id: '8', sourceAt: 2 })).toBe(
      'a sentence that has left the article is not split',
    );
    expect(refusalOf({ ...split, handedOut: makeHandedOut(RAIN) })).toBe(
      'this segment was changed elsewhere in the meantime; it was not split',
    );
    expect(refusalOf({ ...split, sourceAt: 0 })).toBe(
      'both parts of a split must hold something of the source; it was not split',
    );
  });
});

describe('a join on the page', () => {
  it('makes one of two neighbours of a paragraph', () => {
    expect(editOf({ kind: 'join', id: '1', nextId: '2' })).toMatchObject({
      before: [{ id: '1' }, { id: '2' }],
      after: [{ id: '1', source: 'De kat slaapt, de hond blaft. Het regent.' }],
    });
  });

  it('is refused with the reason', () => {
    const far = 'these two segments are not neighbours any more; they were not joined';
    expect(refusalOf({ kind: 'join', id: '1', nextId: '3' })).toBe(far);
    expect(refusalOf({ kind: 'join', id: '2', nextId: '1' })).toBe(far);
    expect(refusalOf({ kind: 'join', id: '3', nextId: '7' })).toBe(far);
    expect(refusalOf({ kind: 'join', id: '2', nextId: '3' })).toBe(
      'only segments of the same paragraph can be joined; these two are of different ones',
    );
  });
});

describe('typing that goes on', () => {
  const first = editOf(correct(CAT, { target: 'A cat' }));
  const typed = first.after[0] ?? CAT;

  it('is one edit with what was typed before, and keeps no words in between', () => {
    const edit = editOf(correct(typed, { target: 'A cat naps.' }, 'e1'), {
      units: [typed, RAIN],
      edits: { e1: first },
    });
    expect(edit.before).toEqual([CAT]);
    expect(edit.after).toMatchObject([{ target: 'A cat naps.', origin: 'human', suggestions: [] }]);
    const alone = editOf(correct(typed, { target: 'A cat naps.' }), { units: [typed] });
    expect(alone.after[0]?.suggestions).toMatchObject([{ target: 'A cat', reason: 'edited again' }]);
  });

  it('that comes back to the old words is their machine’s again', () => {
    const edit = editOf(correct(typed, { target: CAT.target }, 'e1'), {
      units: [typed],
      edits: { e1: first },
    });
    expect(edit.after).toEqual([CAT]);
  });

  it('takes a state along that was set, and none that was only repeated', () => {
    const desk = { units: [typed], edits: { e1: first } };
    const approved = editOf(correct(typed, { target: 'A cat naps.', state: 'reviewed' }, 'e1'), desk);
    expect(approved.after).toMatchObject([{ state: 'reviewed', approval: { target: 'A cat naps.' } }]);
    const repeated = editOf(correct(typed, { target: 'A cat naps.', state: 'translated' }, 'e1'), desk);
    expect(repeated.after).toMatchObject([{ state: 'translated' }]);
  });

  it('is an edit of its own where the earlier one was a note, or of another segment', () => {
    const noted = editOf(correct(CAT, { target: 'A cat', notes: 'ask Anna' }));
    const after = noted.after[0] ?? CAT;
    const edit = editOf(correct(after, { target: 'A cat naps.' }, 'e1'), {
      units: [after],
      edits: { e1: noted },
    });
    expect(edit.before).toEqual([after]);
    const other = editOf(correct(RAIN, { target: 'Rain.' }));
    const apart = editOf(correct(typed, { target: 'A cat naps.' }, 'e1'), {
      units: [typed],
      edits: { e1: other },
    });
    expect(apart.before).toEqual([typed]);
  });

  it('is an edit of its own where the words were changed in between', () => {
    const elsewhere: TranslationUnit = { ...typed, target: 'Cats sleep.' };
    const edit = editOf(correct(elsewhere, { target: 'A cat naps.' }, 'e1'), {
      units: [elsewhere],
      edits: { e1: first },
    });
    expect(edit.before).toEqual([elsewhere]);
  });

  it('says every reason why it was not taken up', () => {
    const elsewhere: TranslationUnit = { ...typed, target: 'Cats sleep.' };
    const { conflict, edit } = attempt(correct(CAT, { target: 'A dog', state: 'reviewed' }), {
      units: [elsewhere],
    });
    expect(conflict).toBe(
      'the target was edited elsewhere as well; that version stands, the one in this sheet is a suggestion now; ' +
        'the words changed after they were called reviewed in this sheet',
    );
    expect(edit?.after[0]?.suggestions).toMatchObject([{ target: 'A dog' }]);
    expect(attempt(correct(CAT, { state: 'initial' })).conflict).toBe(
      'it was not taken up: expected translated, reviewed or final for a row with a target, got "initial"',
    );
  });
});

describe('an undo', () => {
  const undo: Change = { kind: 'undo', change: 'e1' };
  const typing = editOf(correct(CAT, { target: 'A cat naps.' }));
  const typed = typing.after[0] ?? CAT;

  it('takes back what was typed, and leaves what came later and does not touch it', () => {
    const later: TranslationUnit = { ...typed, notes: ['ask Anna'], seconds: 9, block: 2, gapBefore: '\n' };
    expect(editOf(undo, { units: [later], edits: { e1: typing } }).after).toEqual([
      { ...CAT, notes: ['ask Anna'], seconds: 9, block: 2, gapBefore: '\n' },
    ]);
  });

  it('is refused where the words, or the sentence, changed since, and where nobody knows the change', () => {
    const changed = 'what this change left was changed again since; it was not taken back';
    const edits = { e1: typing };
    expect(refusalOf(undo, { units: [{ ...typed, target: 'Cats nap.' }], edits })).toBe(changed);
    expect(refusalOf(undo, { units: [{ ...typed, source: 'De kat.' }], edits })).toBe(changed);
    expect(refusalOf(undo, { units: [RAIN], edits })).toBe(changed);
    expect(refusalOf(undo)).toBe('this change is not known here any more, so it cannot be taken back');
  });

  it('gives an approval back, and says again that an earlier one had lapsed', () => {
    const approval = { source: CAT.source, target: CAT.target, hypothesis: CAT.target };
    const approved: TranslationUnit = { ...CAT, state: 'reviewed', approval };
    const lapse = editOf(correct(approved, { target: 'A cat naps.' }), { units: [approved] });
    const lapsed = lapse.after[0] ?? CAT;
    expect(lapsed).toMatchObject({ state: 'translated', approval: null });
    expect(lapsed.findings.map(({ code }) => code)).toEqual(['review/approval-lapsed']);
    expect(editOf(undo, { units: [lapsed], edits: { e1: lapse } }).after).toEqual([approved]);
    const again = editOf(correct(lapsed, { state: 'final' }), { units: [lapsed] });
    const final = again.after[0] ?? CAT;
    expect(final.findings).toEqual([]);
    expect(editOf(undo, { units: [final], edits: { e1: again } }).after).toEqual([lapsed]);
  });

  it('of a state leaves what was found since', () => {
    const approving = editOf(correct(CAT, { state: 'reviewed' }));
    const [approved = CAT] = approving.after;
    const finding = { by: 'check', code: 'check/x', severity: 'info', message: 'x' } as const;
    const later: TranslationUnit = { ...approved, findings: [finding] };
    expect(editOf(undo, { units: [later], edits: { e1: approving } }).after).toEqual([
      { ...CAT, findings: [finding] },
    ]);
  });

  it('joins what was split, at the place where the parts now stand, with the time since', () => {
    const before: TranslationUnit = { ...CAT, seconds: 5 };
    const split = editOf({ kind: 'split', id: '1', sourceAt: 15, targetAt: 16 }, { units: [before] });
    const [one, two] = split.after;
    if (one === undefined || two === undefined) throw new Error('not split');
    const moved = [
      { ...one, block: 4, blockKind: 'heading', gapBefore: '\n\n' } as const,
      { ...two, seconds: 2 },
    ];
    expect(editOf(undo, { units: moved, edits: { e1: split } }).after).toEqual([
      { ...before, block: 4, blockKind: 'heading', gapBefore: '\n\n', seconds: 7 },
    ]);
    const changed = [one, { ...two, target: 'the dog growls.' }];
    expect(refusalOf(undo, { units: changed, edits: { e1: split } })).toMatch(/changed again since/);
    expect(refusalOf(undo, { units: [two, one], edits: { e1: split } })).toMatch(/changed again since/);
  });

  it('parts what was joined, each with its own gap and time', () => {
    const second: TranslationUnit = { ...RAIN, gapBefore: '  ', seconds: 3 };
    const join = editOf({ kind: 'join', id: '1', nextId: '2' }, { units: [CAT, second] });
    expect(editOf(undo, { units: join.after, edits: { e1: join } }).after).toEqual([CAT, second]);
  });

  it('reaches a segment that has left the article', () => {
    const edit = { before: [{ ...GONE, target: 'Away.' }], after: [GONE] };
    expect(editOf(undo, { edits: { e1: edit } }).after[0]?.target).toBe('Away.');
  });
});
