import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

type Desk = ReturnType<typeof makeDesk>;

/** Sets a target and a state in the bilingual file, as a person with an editor would. */
function review(desk: Desk, name: string, source: string, change: { target?: string; state?: string }): void {
  const path = `${name}.tweeluik/bitext.jsonl`;
  const edit = (line: string) => {
    const unit = JSON.parse(line);
    return unit.source === source ? JSON.stringify({ ...unit, ...change }) : line;
  };
  desk.write(path, `${desk.read(path).trim().split('\n').map(edit).join('\n')}\n`);
}

function unitsOf(desk: Desk, name: string) {
  return parseUnits(desk.read(`${name}.tweeluik/bitext.jsonl`));
}

function entriesOf(desk: Desk) {
  const [, ...lines] = desk.read('tweeluik.memory.jsonl').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** A desk on which `a.txt` was translated, its sentence about the cat reviewed, and that taken up. */
async function makeReviewedDesk() {
  const desk = makeDesk();
  desk.write('a.txt', 'Het regent. De kat slaapt. Het sneeuwt.\n');
  await desk.run('translate a.txt');
  review(desk, 'a', 'De kat slaapt.', { target: 'The cat is asleep.', state: 'reviewed' });
  const shown = await desk.run('translate a.txt');
  desk.engines.asked.length = 0;
  return { desk, shown };
}

describe('the memory of a project', () => {
  it('does not come to be before something was reviewed', async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'Het regent.\n');
    await desk.run('translate a.txt');
    expect(desk.list()).toEqual(['a.tweeluik', 'a.txt']);
  });

  it('takes in what was reviewed, with its neighbours, and says so', async () => {
    const { desk, shown } = await makeReviewedDesk();
    expect(shown.stdout).toContain('1 reviewed segment entered the memory');
    expect(entriesOf(desk)).toEqual([
      {
        source: 'De kat slaapt.',
        target: 'The cat is asleep.',
        previous: 'Het regent.',
        next: 'Het sneeuwt.',
        article: 'a.txt',
        unit: '2',
        state: 'reviewed',
      },
    ]);
    expect(desk.list()).toEqual(['a.tweeluik', 'a.txt', 'tweeluik.memory.jsonl']);
  });

  it.each([
    'sheet a.txt --format md',
    'check a.txt --dismiss 1:check/names --reason known',
    'suggest a.txt --accept 1',
    'apply a.txt earlier.tsv',
  ])('takes in also what `%s` takes up on its way', async (command) => {
    const desk = makeDesk();
    desk.write('a.txt', 'Het regent.\n');
    desk.write('tweeluik.rules.tsv', 'find\treplace\tstate\nCherson\tKherson\trejected\n');
    await desk.run('translate a.txt');
    desk.write('earlier.tsv', desk.read('a.tweeluik/review.tsv'));
    review(desk, 'a', 'Het regent.', { target: 'It rains.', state: 'reviewed' });
    expect((await desk.run(command)).code).toBe(0);
    expect(entriesOf(desk)).toMatchObject([{ source: 'Het regent.', target: 'It rains.' }]);
  });

  it('lets another article reuse it before the engine is asked', async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'De kat slaapt. De hond blaft.\n');
    const plan = await desk.run('translate b.txt --dry-run');
    expect(plan.stdout).toContain('    1  reuse       same sentence in memory   De kat slaapt.');
    const shown = await desk.run('translate b.txt');
    expect(desk.engines.asked).toEqual(['De hond blaft.']);
    expect(shown.stdout).toContain('b.txt: 2 segments, 1 reused from memory, 1 translated by scripted');
    expect(desk.read('b.tweeluik/target.txt')).toBe('The cat is asleep. EN(De hond blaft.)\n');
    expect(unitsOf(desk, 'b')[0]).toMatchObject({
      target: 'The cat is asleep.',
      hypothesis: null,
      state: 'translated',
      origin: 'memory',
      signature: null,
      reused: { kind: 'exact', similarity: 100, memory: 'tweeluik.memory.jsonl, a.txt' },
      matches: [],
    });
  });

  it('changes no byte in a second run, neither of the article nor of itself', async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'De kat slaapt. De hond blaft.\n');
    await desk.run('translate b.txt');
    const files = ['tweeluik.memory.jsonl', 'b.tweeluik/bitext.jsonl', 'b.tweeluik/review.html'];
    const before = files.map(desk.read);
    expect((await desk.run('translate a.txt b.txt')).stdout).not.toContain('entered');
    expect(files.map(desk.read)).toEqual(before);
  });

  it("knows an edit of the reused words as a person's, and keeps it", async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'De kat slaapt. De hond blaft.\n');
    await desk.run('translate b.txt');
    review(desk, 'b', 'De kat slaapt.', { target: 'The cat sleeps.' });
    expect((await desk.run('translate b.txt')).stdout).toContain('1 correction taken up');
    expect(unitsOf(desk, 'b')[0]).toMatchObject({
      target: 'The cat sleeps.',
      origin: 'human',
      suggestions: [],
    });
    await desk.run('translate b.txt --refresh');
    expect(unitsOf(desk, 'b')[0]).toMatchObject({ target: 'The cat sleeps.', origin: 'human' });
    expect(entriesOf(desk)).toHaveLength(1);
  });

  it('replaces what a unit had said before, and no other', async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'De kat slaapt.\n');
    await desk.run('translate b.txt');
    review(desk, 'b', 'De kat slaapt.', { target: 'The cat sleeps.', state: 'final' });
    await desk.run('translate b.txt');
    review(desk, 'a', 'De kat slaapt.', { target: 'The cat naps.', state: 'reviewed' });
    await desk.run('translate a.txt');
    review(desk, 'a', 'De kat slaapt.', { state: 'final' });
    await desk.run('translate a.txt');
    expect(entriesOf(desk).map(({ article, target, state }) => [article, target, state])).toEqual([
      ['b.txt', 'The cat sleeps.', 'final'],
      ['a.txt', 'The cat naps.', 'final'],
    ]);
  });

  it('keeps two truths, takes the latest, and prefers the one with the same neighbours', async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'Ja. De kat slaapt. Nee.\n');
    await desk.run('translate b.txt');
    review(desk, 'b', 'De kat slaapt.', { target: 'The cat sleeps.', state: 'reviewed' });
    await desk.run('translate b.txt');
    desk.write('c.txt', 'De kat slaapt. Ja.\n');
    desk.write('d.txt', 'Het regent. De kat slaapt. Het sneeuwt.\n');
    await desk.run('translate c.txt d.txt');
    expect(unitsOf(desk, 'c')[0]).toMatchObject({
      target: 'The cat sleeps.',
      reused: { target: 'The cat sleeps.' },
      matches: [{ target: 'The cat is asleep.' }],
    });
    expect(unitsOf(desk, 'd')[1]).toMatchObject({
      target: 'The cat is asleep.',
      reused: { kind: 'context', target: 'The cat is asleep.' },
      matches: [{ kind: 'exact', target: 'The cat sleeps.' }],
    });
  });

  it('is left alone with --no-memory', async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'De kat slaapt.\n');
    await desk.run('translate b.txt --no-memory');
    expect(desk.engines.asked).toEqual(['De kat slaapt.']);
    review(desk, 'b', 'De kat slaapt.', { state: 'final' });
    await desk.run('translate b.txt --no-memory');
    expect(entriesOf(desk)).toHaveLength(1);
  });

  it.each([
    'sheet a.txt --format md',
    'suggest a.txt --accept kat→cat',
    'check a.txt --dismiss 1:check/numbers --reason rounded',
    'apply a.txt a.tweeluik/review.tsv',
  ])('is not written by `%s --no-memory`, and is without the flag', async (command) => {
    const desk = makeDesk();
    desk.write('a.txt', 'De kat slaapt.\n');
    desk.write('tweeluik.rules.tsv', 'find\treplace\tstate\nkat\tcat\taccepted\n');
    await desk.run('translate a.txt');
    review(desk, 'a', 'De kat slaapt.', { target: 'The cat is asleep.', state: 'reviewed' });
    expect(await desk.run(`${command} --no-memory`)).toMatchObject({ code: 0 });
    expect(desk.list()).not.toContain('tweeluik.memory.jsonl');
    expect(await desk.run(command)).toMatchObject({ code: 0 });
    expect(entriesOf(desk)).toMatchObject([{ target: 'The cat is asleep.' }]);
  });

  it('replaces on --refresh what the machine said earlier, and keeps that beside it', async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'De kat slaapt.\n');
    desk.write('b.txt', 'De kat slaapt. De hond blaft.\n');
    await desk.run('translate a.txt b.txt');
    review(desk, 'a', 'De kat slaapt.', { target: 'The cat is asleep.', state: 'reviewed' });
    await desk.run('translate a.txt b.txt');
    expect(unitsOf(desk, 'b')[0]).toMatchObject({ target: 'EN(De kat slaapt.)' });
    await desk.run('translate b.txt --refresh');
    expect(unitsOf(desk, 'b')[0]).toMatchObject({
      target: 'The cat is asleep.',
      origin: 'memory',
      hypothesis: null,
      otherHypothesis: { text: 'EN(De kat slaapt.)', relation: 'older', signature: 's1' },
    });
    await desk.run('translate a.txt --refresh');
    expect(unitsOf(desk, 'a')[0]).toMatchObject({ origin: 'human', state: 'reviewed' });
  });

  it('leaves what a person typed, whatever it has for the same sentence, also with --refresh', async () => {
    const { desk } = await makeReviewedDesk();
    desk.write('b.txt', 'De kat slaapt.\n');
    await desk.run('translate b.txt --no-memory');
    review(desk, 'b', 'De kat slaapt.', { target: 'Puss sleeps.' });
    for (const command of ['translate b.txt', 'translate b.txt --refresh']) {
      await desk.run(command);
      expect(unitsOf(desk, 'b')[0]).toMatchObject({ target: 'Puss sleeps.', origin: 'human' });
    }
  });

  it('is not touched when it is damaged: the article is safe, and every wrong line is named', async () => {
    const { desk } = await makeReviewedDesk();
    const damaged = `${desk.read('tweeluik.memory.jsonl')}{"source":"Nee."\n{"source":3,"target":"x"}\n`;
    desk.write('tweeluik.memory.jsonl', damaged);
    review(desk, 'a', 'Het regent.', { target: 'It rains.', state: 'reviewed' });
    const shown = await desk.run('translate a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toBe(
      [
        'tweeluik: tweeluik.memory.jsonl is damaged in 2 places  [memory/damaged]',
        '  line 3: expected one JSON object, got "{\\"source\\":\\"Nee.\\""'.replaceAll('\\"', '"'),
        '  line 4, source: expected a text, got 3',
        '  correct these lines or take the file back from a backup, or go on without it with --no-memory',
        '',
      ].join('\n'),
    );
    expect(desk.read('tweeluik.memory.jsonl')).toBe(damaged);
    expect(unitsOf(desk, 'a')[0]).toMatchObject({ target: 'It rains.', state: 'reviewed' });
    expect((await desk.run('translate a.txt --no-memory')).code).toBe(0);
  });
});
