import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../src/files/with-lock.js';
import { parseUnits } from '../cli/desk.js';
import { findUnit, openAgain, openReview, retype } from './open-review.js';

type Review = Awaited<ReturnType<typeof openReview>>;

const BITEXT = 'a.tweeluik/bitext.jsonl';
const onDisk = ({ desk }: Review) => parseUnits(desk.read(BITEXT));

describe('the page', () => {
  it('gets the article in reading order, with what a reviewer needs to know', async () => {
    const review = await openReview();
    expect(await review.view()).toMatchObject({
      article: 'a.txt',
      model: 'scripted',
      notice: null,
      revision: 1,
      detached: [],
      units: [
        { id: '1', source: 'De kat slaapt.', target: 'EN(De kat slaapt.)', changedSinceLastRun: false },
        { id: '2' },
        { id: '3', block: 1 },
      ],
    });
    await review.close();
  });

  it('has a correction on disk when the answer comes, and the views when it is closed', async () => {
    const review = await openReview();
    const shown = await review.unit('2');
    const answer = await review.change(retype(shown, { target: 'It rains in Ghent.', state: 'reviewed' }));
    expect(answer).toMatchObject({
      revision: 2,
      order: null,
      outcomes: [{ change: '1', conflict: null }],
      units: [{ id: '2', target: 'It rains in Ghent.', origin: 'human', state: 'reviewed' }],
    });
    expect(onDisk(review)[1]).toMatchObject({ target: 'It rains in Ghent.', state: 'reviewed' });
    await review.close();
    expect(review.desk.read('a.tweeluik/target.txt')).toContain('It rains in Ghent.');
    expect(review.desk.read('a.tweeluik/review.tsv')).toContain('It rains in Ghent.');
    expect(review.desk.read('tweeluik.memory.jsonl')).toContain('It rains in Ghent.');
  });

  it('leaves a folder that no later run takes for edited by hand, closed or not', async () => {
    const review = await openReview();
    await review.change(retype(await review.unit('2'), { target: 'It rains.' }));
    const killed = await review.desk.run('translate a.txt');
    expect(killed.stdout).not.toContain('kept');
    expect(review.desk.list('a.tweeluik')).toEqual([
      'bitext.jsonl',
      'review.html',
      'review.tsv',
      'target.txt',
    ]);
    await review.change(retype(await review.unit('1'), { target: 'The cat sleeps.' }));
    await review.close();
    const written = review.desk.read(BITEXT);
    await review.desk.run('translate a.txt');
    expect(review.desk.read(BITEXT)).toBe(written);
    expect(review.desk.list('a.tweeluik')).toHaveLength(4);
    expect(review.said).toEqual([]);
  });

  it('takes as one edit what is one typing, and as none what comes back to the old words', async () => {
    const review = await openReview();
    const shown = await review.unit('1');
    const first = await review.change(retype(shown, { target: 'The c' }));
    const continues = first.outcomes[0]?.change ?? '';
    const second = await review.change({
      ...retype(findUnit(first, '1'), { target: 'The cat sleeps.' }),
      continues,
    });
    expect(findUnit(second, '1')).toMatchObject({
      target: 'The cat sleeps.',
      suggestions: [],
      origin: 'human',
    });
    const back = {
      ...retype(findUnit(second, '1'), { target: shown.target }),
      continues: second.outcomes[0]?.change ?? '',
    };
    expect(findUnit(await review.change(back), '1')).toEqual(shown);
    await review.close();
  });

  it('keeps what another person typed as a suggestion when it is typed over', async () => {
    const review = await openReview();
    await review.change(retype(await review.unit('1'), { target: 'A cat sleeps.' }));
    await review.change(retype(await review.unit('1'), { target: 'The cat sleeps.' }));
    expect((await review.unit('1')).suggestions).toMatchObject([
      { target: 'A cat sleeps.', reason: 'edited again' },
    ]);
    await review.close();
  });

  it('switches a check off for one unit, and on again', async () => {
    const review = await openReview('In 2019 regende het.\n');
    const flagged = findUnit(
      await review.change(retype(await review.unit('1'), { target: 'In 2018 it rained.' })),
      '1',
    );
    expect(flagged.findings).toMatchObject([{ code: 'check/numbers' }]);
    const change = { id: '1', check: 'check/numbers' };
    const off = await review.change({ kind: 'dismiss', ...change, reason: 'it was 2018' });
    expect(findUnit(off, '1').findings).toEqual([]);
    expect(findUnit(off, '1').dismissed).toEqual([{ check: 'check/numbers', reason: 'it was 2018' }]);
    const on = await review.change({ kind: 'restore', ...change });
    expect(findUnit(on, '1')).toEqual(flagged);
    await review.close();
  });

  it('adds up the time that a unit was worked on', async () => {
    const review = await openReview();
    const time = { kind: 'time', id: '1', seconds: 2.5 } as const;
    expect((await review.change(time, time)).outcomes).toEqual([
      { change: null, conflict: null },
      { change: null, conflict: null },
    ]);
    expect(onDisk(review)[0]).toMatchObject({ seconds: 5 });
    await review.close();
  });

  it('does what can be done of several changes, and says why of the others', async () => {
    const review = await openReview();
    const { outcomes, revision } = await review.change(
      { kind: 'time', id: '77', seconds: 1 },
      retype(await review.unit('1'), { notes: 'ask Anna' }),
      { kind: 'join', id: '2', nextId: '3' },
      { kind: 'join', id: '3', nextId: '1' },
      { kind: 'split', id: '1', sourceAt: 0, targetAt: 0 },
      { kind: 'undo', change: 'x' },
    );
    expect(outcomes).toEqual([
      { change: null, conflict: 'this segment is not in the article any more' },
      { change: '1', conflict: null },
      { change: null, conflict: expect.stringContaining('same paragraph') },
      { change: null, conflict: expect.stringContaining('not neighbours') },
      { change: null, conflict: expect.stringContaining('both parts') },
      { change: null, conflict: expect.stringContaining('not known') },
    ]);
    expect(revision).toBe(2);
    await review.close();
  });
});

describe('undo', () => {
  it("gives the machine's words back to the machine, and redo takes them again", async () => {
    const review = await openReview();
    const shown = await review.unit('1');
    const edited = await review.change(retype(shown, { target: 'The cat sleeps.', state: 'final' }));
    const undone = await review.change({ kind: 'undo', change: edited.outcomes[0]?.change ?? '' });
    expect(findUnit(undone, '1')).toEqual(shown);
    expect(onDisk(review)[0]).toMatchObject({ origin: 'machine', state: 'translated' });
    const redone = await review.change({ kind: 'undo', change: undone.outcomes[0]?.change ?? '' });
    expect(findUnit(redone, '1')).toEqual(findUnit(edited, '1'));
    await review.close();
  });

  it('leaves alone what came later: a note, the time, an approval that then no longer holds', async () => {
    const review = await openReview();
    const edited = await review.change(retype(await review.unit('1'), { target: 'The cat sleeps.' }));
    await review.change(retype(findUnit(edited, '1'), { notes: 'ask Anna', state: 'reviewed' }), {
      kind: 'time',
      id: '1',
      seconds: 9,
    });
    const undone = await review.change({ kind: 'undo', change: edited.outcomes[0]?.change ?? '' });
    expect(findUnit(undone, '1')).toMatchObject({
      target: 'EN(De kat slaapt.)',
      origin: 'machine',
      notes: ['ask Anna'],
      seconds: 9,
      state: 'translated',
      approval: null,
    });
    expect(findUnit(undone, '1').findings[0]).toMatchObject({ code: 'review/approval-lapsed' });
    await review.close();
  });

  it('is refused where what the change left was changed again', async () => {
    const review = await openReview();
    const edited = await review.change(retype(await review.unit('1'), { target: 'The cat sleeps.' }));
    await review.change(retype(findUnit(edited, '1'), { target: 'The cat is asleep.' }));
    const { outcomes } = await review.change({ kind: 'undo', change: edited.outcomes[0]?.change ?? '' });
    expect(outcomes).toEqual([{ change: null, conflict: expect.stringContaining('changed again since') }]);
    expect(await review.unit('1')).toMatchObject({ target: 'The cat is asleep.' });
    await review.close();
  });

  it('of an edit that ended an approval brings the approval back', async () => {
    const review = await openReview();
    const approved = await review.change(retype(await review.unit('1'), { state: 'reviewed' }));
    const edited = await review.change(retype(findUnit(approved, '1'), { target: 'The cat sleeps.' }));
    expect(findUnit(edited, '1').state).toBe('translated');
    const undone = await review.change({ kind: 'undo', change: edited.outcomes[0]?.change ?? '' });
    expect(findUnit(undone, '1')).toEqual(findUnit(approved, '1'));
    await review.close();
  });
});

describe('segments', () => {
  it('are split and joined, kept by the next run, and put together again by undo', async () => {
    const review = await openReview('De kat slaapt, de hond blaft. Het regent.\n');
    const before = await review.view();
    const split = await review.change({ kind: 'split', id: '1', sourceAt: 15, targetAt: 18 });
    expect(split.order).toEqual(['1', '3', '2']);
    expect(split.units.map(({ source, target }) => [source, target])).toEqual([
      ['De kat slaapt,', 'EN(De kat slaapt,'],
      ['de hond blaft.', 'de hond blaft.)'],
    ]);
    const joined = await review.change({ kind: 'join', id: '3', nextId: '2' });
    expect(joined.order).toEqual(['1', '3']);
    expect(findUnit(joined, '3')).toMatchObject({ source: 'de hond blaft. Het regent.' });
    await review.close();

    const { desk } = review;
    const written = desk.read(BITEXT);
    const asked = desk.engines.asked.length;
    await desk.run('translate a.txt');
    expect(desk.read(BITEXT)).toBe(written);
    expect(desk.engines.asked).toHaveLength(asked);
    expect(desk.read('a.tweeluik/target.txt')).toBe('EN(De kat slaapt, de hond blaft.) EN(Het regent.)\n');

    const again = await openReview('De kat slaapt, de hond blaft. Het regent.\n');
    const first = await again.change({ kind: 'split', id: '1', sourceAt: 15, targetAt: 18 });
    await again.change({ kind: 'time', id: '3', seconds: 4 });
    const undone = await again.change({ kind: 'undo', change: first.outcomes[0]?.change ?? '' });
    expect(undone.order).toEqual(['1', '2']);
    expect(findUnit(undone, '1')).toEqual({ ...findUnit(before, '1'), seconds: 4 });
    const redone = await again.change({ kind: 'undo', change: undone.outcomes[0]?.change ?? '' });
    expect(redone.order).toEqual(['1', '3', '2']);
    await again.close();
  });

  it('are not split where the words are others by now', async () => {
    const review = await openReview();
    const shown = await review.unit('1');
    const split = { kind: 'split', id: '1', sourceAt: 6, targetAt: 6 } as const;
    await review.change(retype(shown, { target: 'The cat sleeps.' }));
    const { handedOut } = retype(shown, {}).correction;
    expect((await review.change({ ...split, handedOut })).outcomes[0]?.conflict).toContain(
      'changed elsewhere',
    );
    await review.close();
  });

  it('never get the number of another one', async () => {
    const review = await openReview('De kat slaapt, de hond blaft. Het regent.\n');
    const cut = { kind: 'split', id: '1', sourceAt: 15, targetAt: 18 } as const;
    const split = await review.change(cut);
    await review.change({ kind: 'undo', change: split.outcomes[0]?.change ?? '' });
    expect((await review.change(cut)).order).toEqual(['1', '4', '2']);
    await review.close();
  });
});

describe('two at once', () => {
  it('two tabs: the second to type over the same machine text stands, and the first stays as a suggestion', async () => {
    const review = await openReview();
    const shown = await review.unit('1');
    await review.change(retype(shown, { target: 'The cat sleeps.' }));
    const { outcomes, units } = await review.change(retype(shown, { target: 'A cat is asleep.' }));
    expect(outcomes[0]).toMatchObject({ conflict: expect.stringContaining('edited elsewhere as well') });
    expect(units[0]).toMatchObject({
      target: 'The cat sleeps.',
      suggestions: [{ target: 'A cat is asleep.', reason: 'edited in two places' }],
    });
    await review.close();
  });

  it('two servers: each makes its changes to what is on disk', async () => {
    const one = await openReview();
    const other = await openAgain(one.desk);
    await one.change(retype(await one.unit('1'), { target: 'The cat sleeps.' }));
    await other.change(retype(await other.unit('2'), { target: 'It rains in Ghent.' }));
    await one.change(retype(await one.unit('3'), { target: 'Nobody went home.' }));
    expect(onDisk(one).map(({ target }) => target)).toEqual([
      'The cat sleeps.',
      'It rains in Ghent.',
      'Nobody went home.',
    ]);
    await Promise.all([one.close(), other.close()]);
    expect(one.desk.list('a.tweeluik')).toHaveLength(4);
  });

  it('tells every page of what anyone changed on disk', async () => {
    const review = await openReview();
    const revisions: number[] = [];
    review.article.listen((revision) => revisions.push(revision));
    const { desk } = review;
    desk.write(
      BITEXT,
      desk.read(BITEXT).replace('"target":"EN(De kat slaapt.)"', '"target":"The cat sleeps."'),
    );
    await review.article.refresh();
    const sheet = desk.read('a.tweeluik/review.tsv');
    const said = 'EN(Het regent in Gent.)';
    desk.write('a.tweeluik/review.tsv', sheet.replace(`${said}\t${said}`, `${said}\tIt pours in Ghent.`));
    await review.article.refresh();
    expect(revisions).toEqual([2, 3]);
    const { units } = await review.view();
    expect(units.map(({ target }) => target).slice(0, 2)).toEqual(['The cat sleeps.', 'It pours in Ghent.']);
    await review.close();
  });

  it('merges with a sheet that comes back meanwhile', async () => {
    const review = await openReview();
    const { desk } = review;
    const shown = await review.unit('1');
    desk.write(
      'anna.tsv',
      desk
        .read('a.tweeluik/review.tsv')
        .replaceAll('EN(De kat slaapt.)\tEN(De kat slaapt.)', 'EN(De kat slaapt.)\tA cat.'),
    );
    await desk.run('apply a.txt anna.tsv');
    const { outcomes, units } = await review.change(retype(shown, { target: 'The cat sleeps.' }));
    expect(outcomes[0]?.conflict).toContain('edited elsewhere');
    expect(units[0]).toMatchObject({ target: 'A cat.', suggestions: [{ target: 'The cat sleeps.' }] });
    await review.close();
  });

  it('keeps words for a sentence that left the article while someone typed', async () => {
    const review = await openReview();
    const shown = await review.unit('3');
    review.desk.write('a.txt', 'De kat slaapt. Het regent in Gent.\n');
    await review.desk.run('translate a.txt');
    const { outcomes } = await review.change(retype(shown, { target: 'Nobody went home.' }));
    expect(outcomes[0]?.conflict).toContain('not in the article any more; your words are kept');
    expect((await review.view()).detached).toMatchObject([{ id: '3', target: 'Nobody went home.' }]);
    expect(review.desk.read(BITEXT)).toContain('Nobody went home.');
    await review.close();
  });

  it('shows which units the last run of translate changed', async () => {
    const review = await openReview();
    review.desk.write('a.txt', 'De kat slaapt. Het giet in Gent.\n\nNiemand ging naar huis. Slot.\n');
    await review.desk.run('translate a.txt');
    const changed = async () =>
      (await review.view()).units.filter((unit) => unit.changedSinceLastRun).map(({ source }) => source);
    expect(await changed()).toEqual(['Het giet in Gent.', 'Slot.']);
    await review.desk.run('translate a.txt');
    expect(await changed()).toEqual(['Het giet in Gent.', 'Slot.']);
    review.desk.engines.model = 'other';
    review.desk.engines.say = (source) => (source === 'Slot.' ? 'End.' : `EN(${source})`);
    await review.desk.run('translate a.txt --refresh');
    expect(await changed()).toEqual(['Slot.']);
    await review.close();
  });

  it('waits for another run no longer than a person does, and stores nothing then', async () => {
    const { desk, close } = await openReview();
    await close();
    const review = await openAgain(desk, { waitMs: 100 });
    const shown = await review.unit('1');
    const before = desk.read(BITEXT);
    await withLock(join(desk.folder, 'a.tweeluik', '.lock'), {}, async () => {
      await expect(review.change(retype(shown, { target: 'x' }))).rejects.toThrow('storage/locked');
      const decision = { find: 'kat', replace: 'cat', state: 'accepted' as const };
      await expect(review.article.decide([decision])).rejects.toMatchObject({ code: 'storage/locked' });
    });
    expect(desk.read(BITEXT)).toBe(before);
    await review.close();
  });

  it('refuses, and stores nothing, when someone damaged the file; goes on when it is mended', async () => {
    const review = await openReview();
    const shown = await review.unit('1');
    const whole = review.desk.read(BITEXT);
    review.desk.write(BITEXT, `${whole}{"broken":\n`);
    await expect(review.change(retype(shown, { target: 'x' }))).rejects.toThrow('bilingual/damaged');
    review.desk.write(BITEXT, whole);
    await review.change(retype(shown, { target: 'The cat sleeps.' }));
    expect(onDisk(review)[0]).toMatchObject({ target: 'The cat sleeps.' });
    await review.close();
  });

  it('holds the English to the glossary that lies there now', async () => {
    const review = await openReview();
    const shown = async () => (await review.unit('1')).findings.map(({ code }) => code);
    expect(await shown()).not.toContain('check/glossary');
    review.desk.write('tweeluik.glossary.tsv', 'kat\tcat\n');
    expect(await shown()).toContain('check/glossary');
    await review.change(retype(await review.unit('2'), { target: 'It rains.' }));
    const flagged = {
      findings: expect.arrayContaining([expect.objectContaining({ code: 'check/glossary' })]),
    };
    expect(onDisk(review)[0]).toMatchObject(flagged);
    await review.change(retype(await review.unit('1'), { target: 'The cat sleeps.' }));
    expect(await shown()).not.toContain('check/glossary');
    await review.close();
    review.desk.write('tweeluik.glossary.tsv', 'kat\ttomcat\n');
    const again = await openAgain(review.desk);
    expect((await again.unit('1')).findings.map(({ code }) => code)).toContain('check/glossary');
    await again.close();
  });

  it('follows the settings of the project while it is open, and goes on with the last that could be read', async () => {
    const review = await openReview();
    const shown = async () => (await review.unit('1')).findings.map(({ code }) => code);
    review.desk.write('law.tsv', 'kat\tcat\n');
    review.desk.write('tweeluik.config.json', '{ "glossaries": ["law.tsv"] }');
    expect(await shown()).toContain('check/glossary');
    review.desk.write('law.tsv', 'hond\tdog\n');
    expect(await shown()).not.toContain('check/glossary');
    review.desk.write('law.tsv', 'kat\tcat\n');
    expect(await shown()).toContain('check/glossary');
    review.desk.write('tweeluik.config.json', '{ "glossaries": [');
    expect(await shown()).toContain('check/glossary');
    expect(await shown()).toContain('check/glossary');
    expect(review.said.filter((line) => line.startsWith('the checks go by the settings'))).toHaveLength(1);
    review.desk.write(
      'tweeluik.config.json',
      '{ "glossaries": ["law.tsv"], "checks": { "off": ["check/glossary"] } }',
    );
    await review.change(retype(await review.unit('2'), { target: 'It rains.' }));
    expect(await shown()).not.toContain('check/glossary');
    await review.close();
  });

  it('goes on with the glossary as it was where the new one cannot be read, and says so once', async () => {
    const review = await openReview();
    review.desk.write('tweeluik.glossary.tsv', 'kat\tcat\n');
    const flagged = await review.unit('1');
    review.desk.write('tweeluik.glossary.tsv', '<martif><broken');
    await review.change(retype(await review.unit('2'), { target: 'It rains.' }));
    expect((await review.unit('1')).findings).toEqual(flagged.findings);
    expect(
      review.said.filter((line) => line.startsWith('the checks go by the glossary as it was')),
    ).toHaveLength(1);
    await review.close();
  });
});
