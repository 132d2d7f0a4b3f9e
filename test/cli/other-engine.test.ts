import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/domain/engine.js';
import type { Engines } from '../../src/wiring/make-engines.js';
import { makeDesk } from './desk.js';

const TABLE = new Map([
  ['De kat slaapt.', 'The cat sleeps.'],
  ['De hond blaft niet.', 'The dog does not bark.'],
]);

/** The least that an engine can be: it looks sentences up, has an option of its own and is never unsure. */
function makeTableEngines(options: Record<string, string | boolean>): Engines {
  const sign = () => ({ model: 'table', revision: '1', filesHash: 'cafe', decoding: { ...options } });
  const makeEngine = (): Engine => ({
    signature: sign(),
    translate: async (sources) =>
      sources.map((source) => ({
        ok: true,
        hypothesis: { text: TABLE.get(source) ?? '?', alternatives: [], findings: [] },
      })),
    close: async () => {},
  });
  return {
    makeProvider: () => ({
      describeWanted: async () => sign(),
      choose: async () => ({ signature: sign(), notice: null, open: async () => makeEngine() }),
    }),
    close: async () => {},
  };
}

describe('an engine without tokens, scores and confidence', () => {
  it('translates an article, and every view of it can be made', async () => {
    const desk = makeDesk(makeTableEngines({ register: 'news', isFormal: true }));
    desk.write('artikel.txt', 'De kat slaapt. De hond blaft niet.\n');
    expect((await desk.run('translate artikel.txt')).code).toBe(0);
    expect(desk.read('artikel.tweeluik/target.txt')).toBe('The cat sleeps. The dog does not bark.\n');
    expect(desk.read('artikel.tweeluik/bitext.jsonl')).toContain(
      '"decoding":{"register":"news","isFormal":true}',
    );
    expect(desk.read('artikel.tweeluik/review.html')).toContain('register news, isFormal true');
    for (const command of [
      'status artikel.txt',
      'report artikel.txt',
      'check artikel.txt',
      'sheet artikel.txt --format xliff',
    ]) {
      expect(await desk.run(command), command).toMatchObject({ code: 0 });
    }
  });

  it('is known again by its options: the same change nothing, others translate again when asked', async () => {
    const options: Record<string, string> = { register: 'news' };
    const desk = makeDesk(makeTableEngines(options));
    desk.write('artikel.txt', 'De kat slaapt.\n');
    await desk.run('translate artikel.txt');
    const before = desk.read('artikel.tweeluik/bitext.jsonl');
    await desk.run('translate artikel.txt --refresh');
    expect(desk.read('artikel.tweeluik/bitext.jsonl')).toBe(before);
    options['register'] = 'law';
    await desk.run('translate artikel.txt --refresh');
    expect(desk.read('artikel.tweeluik/bitext.jsonl')).toContain('"register":"law"');
  });
});
