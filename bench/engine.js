/**
 * Speed and memory of the engine, alone and beside the stock pipeline of @xenova/transformers.
 *
 *     npm run bench:engine -- [--model FOLDER] [--beams 1,4] [--stock] [--sentences 24] [--threads N]
 *         [--batch TOKENS] [--rounds N] [--flat] [--ctranslate2 PYTHON --weights FOLDER]
 *
 * Every measurement is a process of its own: it loads the model, translates the first sentences of the shipped
 * article once to warm up, then once for the clock. Three rounds (or N), engine and stock pipeline by turns; printed are
 * medians. Tokens are target tokens with the end token. Processor time and memory are those of all processes of the
 * engine. `--stock` gives the stock pipeline only the first two
 * sentences, because at six beams it needs minutes for an article; its speed per token does not depend on that.
 * `--ctranslate2` measures CTranslate2 beside it, with the same sentences, batches and threads, on full-precision
 * weights of the same model that it makes int8 of: see ctranslate2_speed.py.
 * `--flat` translates 10 to 2,000 segments to show that the time per token stays the same.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { segmentTexts } from '../build/domain/segmented-text.js';
import { segmentText } from '../build/segment/segment-text.js';
import { openEngine } from './open-engine.js';
import { readUsage } from './process-usage.js';
import { translateAll } from './translate-all.js';

const ARTICLE = new URL('../corpus/000_69992ce250116edb.txt', import.meta.url);

const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: fileURLToPath(new URL('../models/compact-nl-en', import.meta.url)) },
    beams: { type: 'string', default: '1,4' },
    threads: { type: 'string', default: String(availableParallelism()) },
    sentences: { type: 'string', default: '24' },
    batch: { type: 'string', default: '512' },
    rounds: { type: 'string', default: '3' },
    derived: { type: 'string', default: '/tmp/tweeluik-bench' },
    stock: { type: 'boolean', default: false },
    ctranslate2: { type: 'string' },
    weights: { type: 'string', default: '' },
    flat: { type: 'boolean', default: false },
    measure: { type: 'string' },
  },
});

/** @param {number} count @returns {string[]} */
function readSentences(count) {
  const segments = segmentTexts(segmentText(readFileSync(ARTICLE, 'utf8')));
  return Array.from({ length: count }, (_, index) => segments[index % segments.length] ?? '');
}

/** @param {number} beams @param {readonly string[]} sentences */
async function measureEngine(beams, sentences) {
  const start = performance.now();
  const engine = await openEngine(flags.model, {
    decoding: { beams, lengthPenalty: 1, maxBatchTokens: Number(flags.batch), alternatives: 3 },
    threads: Number(flags.threads),
    derivedFolder: flags.derived,
  });
  const loadMs = performance.now() - start;
  const translate = async () => {
    const hypotheses = await translateAll(engine, sentences);
    return hypotheses.reduce((sum, { tokens }) => sum + tokens, 0);
  };
  return { loadMs, ...(await timeSecond(translate)) };
}

/** @param {number} beams @param {readonly string[]} sentences */
async function measureStock(beams, sentences) {
  const { env, pipeline } = await import('@xenova/transformers');
  env.localModelPath = dirname(resolve(flags.model));
  env.allowRemoteModels = false;
  const start = performance.now();
  const translator = await pipeline('translation', basename(flags.model));
  const loadMs = performance.now() - start;
  const translate = async () => {
    let tokens = 0;
    for (const sentence of sentences) {
      const [{ translation_text: text }] = await translator(sentence, { num_beams: beams });
      tokens += translator.tokenizer.encode(text).length;
    }
    return tokens;
  };
  return { loadMs, ...(await timeSecond(translate)) };
}

/** @param {() => Promise<number>} translate @returns what the second call took */
async function timeSecond(translate) {
  await translate();
  const [start, before] = [performance.now(), readUsage()];
  const tokens = await translate();
  const ms = performance.now() - start;
  const { cpuMs, rssMb, pssMb } = readUsage();
  return { tokens, ms, cpuMs: cpuMs - before.cpuMs, speed: (1000 * tokens) / ms, rssMb, pssMb };
}

/** @param {number} beams @param {readonly string[]} sentences */
function measureCTranslate2(beams, sentences) {
  const script = fileURLToPath(new URL('ctranslate2_speed.py', import.meta.url));
  const settings = ['--beams', beams, '--threads', flags.threads, '--batch-tokens', flags.batch].map(String);
  return runApart(flags.ctranslate2, [script, flags.weights, ...settings], sentences.join('\n'));
}

/** @param {string} what @param {number} beams @param {number} sentences */
function measureApart(what, beams, sentences) {
  const request = JSON.stringify({ what, beams, sentences });
  const inherited = ['model', 'threads', 'derived', 'batch'].flatMap((name) => [`--${name}`, flags[name]]);
  return runApart(process.execPath, [process.argv[1], ...inherited, '--measure', request]);
}

/** @param {string} program @param {readonly string[]} args @param {string} [input] @returns what it prints as JSON */
function runApart(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', input });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** @param {readonly number[]} values */
function findMedian(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** @param {readonly Record<string, number>[]} runs */
function findMedians(runs) {
  return Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, findMedian(runs.map((run) => run[key]))]),
  );
}

/** @param {string} name @param {Record<string, number>} result */
function printResult(name, { speed, tokens, ms, cpuMs, loadMs, ...memory }) {
  const figures = [
    `${speed.toFixed(0).padStart(6)} tokens/s`,
    `${tokens} tokens in ${ms.toFixed(0)} ms`,
    `${((1000 * cpuMs) / tokens).toFixed(0)} µs of processor time a token`,
    `loaded in ${loadMs.toFixed(0)} ms`,
    printMemory(memory),
  ];
  process.stdout.write(`${name.padEnd(24)} ${figures.join(', ')}\n`);
}

/** @param {Record<string, number>} memory */
function printMemory({ rssMb, pssMb }) {
  const shared = pssMb ? ` (${pssMb.toFixed(0)} MB with shared pages counted once)` : '';
  return `at most ${rssMb.toFixed(0)} MB${shared}`;
}

/** Processor time tells more than speed where other work goes on. */
function printRatio(engine, other, name) {
  const speed = engine.speed / other.speed;
  const processor = other.cpuMs / other.tokens / (engine.cpuMs / engine.tokens);
  process.stdout.write(
    `  ${speed.toFixed(2)} times the speed of ${name}; by processor time ${processor.toFixed(2)} times\n`,
  );
}

function compare() {
  const sentences = Number(flags.sentences);
  const others = {
    ...(flags.stock && { 'stock pipeline': (beams) => measureApart('stock', beams, 2) }),
    ...(flags.ctranslate2 && { CTranslate2: (beams) => measureCTranslate2(beams, readSentences(sentences)) }),
  };
  const measures = { engine: (beams) => measureApart('engine', beams, sentences), ...others };
  for (const beams of flags.beams.split(',').map(Number)) {
    const runs = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
    for (let round = 0; round < Number(flags.rounds); round++)
      for (const [name, measure] of Object.entries(measures)) runs[name].push(measure(beams));
    const medians = Object.entries(runs).map(([name, results]) => [name, findMedians(results)]);
    for (const [name, result] of medians) printResult(`${name}, beams ${beams}`, result);
    for (const [name, result] of medians.slice(1)) printRatio(medians[0][1], result, name);
  }
}

function showFlatness() {
  const beams = Number(flags.beams.split(',').at(-1));
  for (const segments of [10, 100, 500, 2000]) {
    const { ms, tokens, ...memory } = measureApart('engine', beams, segments);
    const perToken = ((1000 * ms) / tokens).toFixed(0);
    process.stdout.write(
      `${String(segments).padStart(5)} segments: ${perToken} µs a token, ${printMemory(memory)}\n`,
    );
  }
}

if (flags.measure !== undefined) {
  const { what, beams, sentences } = JSON.parse(flags.measure);
  const measure = what === 'stock' ? measureStock : measureEngine;
  process.stdout.write(JSON.stringify(await measure(beams, readSentences(sentences))));
} else if (flags.flat) {
  showFlatness();
} else {
  compare();
}
