/**
 * The n-best lists of a text by a model, kept in a file: computed once for each model, text and number of beams.
 *
 * @typedef {{ text: string, score: number, meanLogProbability: number }} Scored
 * @typedef {Scored & { confidence: object, alternatives: readonly Scored[] }} Hypothesis
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openMarianEngine } from '../build/engines/open-marian-engine.js';
import { formBatches } from '../build/translate/translate-jobs.js';

/**
 * @param {readonly string[]} sources
 * @param {{ model: string, beams: number, alternatives: number, cache: string }} options
 * @returns {Promise<readonly Hypothesis[]>} one for each source, best first inside each
 */
export async function makeNBest(sources, { model, beams, alternatives, cache }) {
  const path = join(cache, `${hashOf(model, sources, beams, alternatives)}.json`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, JSON.stringify(await translateAll(sources, { model, beams, alternatives, cache })));
  }
  return JSON.parse(readFileSync(path, 'utf8'));
}

function hashOf(model, sources, ...numbers) {
  const hash = createHash('sha256').update(JSON.stringify([sources, numbers]));
  const onnx = readdirSync(join(model, 'onnx')).sort();
  for (const file of onnx) hash.update(readFileSync(join(model, 'onnx', file)));
  return hash.digest('hex').slice(0, 16);
}

async function translateAll(sources, { model, beams, alternatives, cache }) {
  const decoding = { beams, lengthPenalty: 1, maxBatchTokens: 1024, alternatives };
  const derivedFolder = join(cache, 'derived');
  const filesHash = hashOf(model, []);
  const identity = { model: basename(model), revision: 'bench', filesHash };
  const engine = await openMarianEngine({ folder: model, ...identity, decoding, threads: 1, derivedFolder });
  const hypotheses = [];
  for (const batch of formBatches(await engine.batchLimit.measure(sources), engine.batchLimit.size)) {
    const results = await engine.translate(
      batch.map((index) => sources[index] ?? ''),
      new AbortController().signal,
    );
    for (const [place, result] of results.entries()) {
      if (!result.ok) throw result.error;
      hypotheses[batch[place]] = result.hypothesis;
    }
  }
  await engine.close();
  return hypotheses;
}
