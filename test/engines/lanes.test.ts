import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Lanes } from '../../src/engines/marian/lanes.js';

/** As it was built: the second process is started from a file that Node.js can run. */
const { openMarianEngine }: typeof import('../../src/engines/open-marian-engine.js') = await import(
  pathToFileURL('build/engines/open-marian-engine.js').href
);

const decoding = { beams: 2, lengthPenalty: 1, maxBatchTokens: 100, alternatives: 1 };
const options = {
  folder: 'test/fixtures/stand-in-tiny',
  model: 'tiny',
  revision: '1',
  filesHash: '1',
  decoding,
};
const BATCHES = [
  ['de man en de vrouw.', 'de'],
  ['een wereld van de man', 'de mensen'],
  ['van de vrouw en van de mensen'],
  ['en de wereld', 'de man'],
  ['van de wereld'],
];

describe('an engine with two threads and a small model', async () => {
  const [one, two] = [
    await openMarianEngine({ ...options, threads: 1 }),
    await openMarianEngine({ ...options, threads: 2 }),
  ];
  afterAll(() => Promise.all([one.close(), two.close()]));

  it('takes two batches at once', () => {
    expect([one.concurrency, two.concurrency]).toEqual([1, 2]);
  });

  it('says what it says with one thread, in order', async () => {
    const ask = (engine: typeof one) =>
      Promise.all(BATCHES.map((batch) => engine.translate(batch, new AbortController().signal)));
    expect(await ask(two)).toEqual(await ask(one));
  });

  it('stops all its batches when it is told to, and works again afterwards', async () => {
    const controller = new AbortController();
    // So long that no machine, however busy, is done with one before it is told to stop.
    const long = Array(400).fill('een wereld van de man en van de vrouw en van de mensen');
    const ends = Promise.allSettled([1, 2, 3].map(() => two.translate(long, controller.signal)));
    setTimeout(() => controller.abort(), 20);
    const interrupted = { status: 'rejected', reason: { code: 'run/interrupted' } };
    expect(await ends).toMatchObject([interrupted, interrupted, interrupted]);
    const [again] = await two.translate(['de man'], new AbortController().signal);
    expect(again).toMatchObject({ ok: true });
  });
});

describe('lanes', () => {
  it('work on no more batches than there are lanes, and on the first that came first', async () => {
    const log: string[] = [];
    const lanes = new Lanes(
      ['a', 'b'].map((name) => ({ search: async () => [], close: () => log.push(name) })),
    );
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begin = (name: string) =>
      lanes.use(async () => {
        log.push(name);
        await gate;
      });
    const all = ['1', '2', '3', '4'].map(begin);
    await new Promise(setImmediate);
    expect(log).toEqual(['1', '2']);
    release();
    await Promise.all(all);
    lanes.close();
    expect(log).toEqual(['1', '2', '3', '4', 'a', 'b']);
  });

  it('stay open after a batch that failed', async () => {
    const lanes = new Lanes([{ search: async () => [], close: () => undefined }]);
    await expect(lanes.use(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await lanes.use(async () => 'yes')).toBe('yes');
  });
});
