import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Engine, Hypothesis } from '../../src/domain/engine.js';
import { openMarianEngine } from '../../src/engines/open-marian-engine.js';

const FOLDER = 'test/fixtures/stand-in-tiny';
const ALIVE = new AbortController().signal;
const SOURCES = ['de man en de vrouw.', 'de', 'een wereld van de man en van de vrouw en van de mensen'];

function open(folder = FOLDER, beams = 4): Promise<Engine> {
  const decoding = { beams, lengthPenalty: 1, maxBatchTokens: 1000, alternatives: 3 };
  return openMarianEngine({ folder, model: 'tiny', revision: 'r1', filesHash: 'abc', decoding, threads: 1 });
}

async function translate(engine: Engine, sources: readonly string[]): Promise<Hypothesis[]> {
  const results = await engine.translate(sources, ALIVE);
  return results.flatMap((result) => (result.ok ? [result.hypothesis] : []));
}

describe('a Marian engine', async () => {
  const engine = await open();

  it('signs with what it was opened with', () => {
    expect(engine.signature).toEqual({
      model: 'tiny',
      revision: 'r1',
      filesHash: 'abc',
      decoding: { beams: 4, lengthPenalty: 1, maxBatchTokens: 1000, alternatives: 3 },
    });
  });

  it('gives one hypothesis a source, the same each time', async () => {
    const first = await translate(engine, SOURCES);
    expect(first).toHaveLength(3);
    expect(await translate(engine, SOURCES)).toEqual(first);
  });

  it('scores a hypothesis by its mean log-probability, and the alternatives no better', async () => {
    for (const { score = Number.NaN, confidence, alternatives, text } of await translate(engine, SOURCES)) {
      expect(confidence?.meanLogProbability).toBeCloseTo(score, 10);
      expect(confidence?.weakest.logProbability).toBeLessThan(0);
      expect(text).toContain(confidence?.weakest.text);
      expect(new Set([text, ...alternatives.map((other) => other.text)]).size).toBe(alternatives.length + 1);
      for (const other of alternatives) expect(other.score).toBeLessThanOrEqual(score);
    }
  });

  it('never says <pad>, <unk> or </s>', async () => {
    for (const { text } of await translate(engine, SOURCES)) expect(text).not.toMatch(/<|>/);
  });

  it('counts the tokens of sources, the end token included', async () => {
    expect(await engine.batchLimit?.measure(['', 'de', 'de de'])).toEqual([1, 2, 3]);
  });

  it.each(['', '  '])('translates %j into nothing', async (source) => {
    const [hypothesis] = await translate(engine, [source]);
    expect(hypothesis).toMatchObject({
      text: '',
      weight: 0,
      confidence: { meanLogProbability: 0 },
      findings: [],
    });
  });

  it('refuses a source that is too long, by its lengths, and translates its neighbours', async () => {
    const limit = 512;
    const results = await engine.translate(['de', 'de '.repeat(limit), 'de man'], ALIVE);
    expect(results.map((result) => result.ok)).toEqual([true, false, true]);
    const [, refused] = results;
    expect(refused).toMatchObject({
      error: { code: 'engine/source-too-long', message: expect.stringContaining('513') },
    });
  });

  it('names the characters that the model does not know', async () => {
    const [hypothesis] = await translate(engine, ['de man uit 日本']);
    expect(hypothesis?.findings).toContainEqual(
      expect.objectContaining({
        code: 'engine/unknown-characters',
        message: expect.stringContaining('“日”, “本”'),
      }),
    );
  });

  it('lets timers fire while it translates', async () => {
    const fired: string[] = [];
    const timer = setInterval(() => fired.push('timer'), 1);
    await translate(engine, SOURCES);
    clearInterval(timer);
    expect(fired.length).toBeGreaterThan(2);
  });

  it('stops when it is told to, and works again afterwards', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const interrupted = engine.translate(Array(30).fill(SOURCES[2]), controller.signal);
    await expect(interrupted).rejects.toMatchObject({ name: 'InterruptedError', code: 'run/interrupted' });
    expect(await translate(engine, ['de man'])).toHaveLength(1);
  });

  it('keeps two translations at once apart', async () => {
    const [left, right] = await Promise.all([
      translate(engine, ['de man']),
      translate(engine, ['van de wereld']),
    ]);
    expect(left).toEqual(await translate(engine, ['de man']));
    expect(right).toEqual(await translate(engine, ['van de wereld']));
  });
});

describe('opening a model', () => {
  afterEach(() => vi.restoreAllMocks());

  it('warns of nothing', async () => {
    const warn = vi.spyOn(console, 'warn');
    const write = vi.spyOn(process.stderr, 'write');
    await translate(await open(), ['de man']);
    expect(warn).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
  });

  it('refuses to translate once it is closed', async () => {
    const engine = await open();
    await engine.close();
    await expect(engine.translate(['de'], ALIVE)).rejects.toThrow('closed');
  });

  it.each([
    'config.json',
    'tokenizer.json',
    'onnx/encoder_model_quantized.onnx',
    'onnx/decoder_model_merged_quantized.onnx',
  ])('names %s when it is missing or damaged', async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'model-'));
    await cp(FOLDER, folder, { recursive: true });
    await writeFile(join(folder, name), 'not a model');
    await expect(open(folder)).rejects.toMatchObject({
      name: 'ModelError',
      code: expect.stringMatching(/invalid|load/),
    });
    await expect(open(folder)).rejects.toThrow(name);
    await rm(join(folder, name));
    await expect(open(folder)).rejects.toMatchObject({ name: 'ModelError', code: 'model/file-missing' });
    await expect(open(folder)).rejects.toThrow(name);
    await rm(folder, { recursive: true });
  });
});
