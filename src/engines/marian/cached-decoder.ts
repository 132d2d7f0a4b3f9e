import { setImmediate } from 'node:timers/promises';
import { HEAD } from '../onnx/next-token-head.js';
import type { Decoder, NextTokens } from './beam-search.js';
import type { EncodedBatch } from './encoder.js';
import { makeIntegerTensor } from './integer-tensor.js';
import type { MarianConfig } from './marian-config.js';
import { type InferenceSession, Tensor } from './onnx-runtime.js';
import { RowBuffer } from './row-buffer.js';

type Tensors = Record<string, Tensor>;

/** Keys and values of one attention, of one layer: what a step needs to know of the steps before it. */
interface Memory {
  /** `0.decoder.key`, as in `past_key_values.0.decoder.key` and `present.0.decoder.key`. */
  readonly name: string;
  /** What the next step reads: [rows, heads, positions, head width]. */
  past: RowBuffer;
  /** What the last step wrote: the same and, for the decoder, one position more. */
  present: RowBuffer;
}

/**
 * A merged Marian decoder with its cache, for one batch. Every tensor that grows with the batch is written by ONNX
 * Runtime into memory that is kept (see RowBuffer).
 *
 * Two things to know about onnxruntime-node 1.14: `run` blocks the thread in spite of its promise, so each step
 * first lets timers, signals and streams have their turn; and it mixes up the names of the outputs when some are
 * left out, so outputs are given as tensors to write into and never read by name.
 */
export class CachedDecoder implements Decoder {
  readonly #session: InferenceSession;
  readonly #config: MarianConfig;
  readonly #batch: EncodedBatch;
  readonly #own: readonly Memory[];
  /** Written once by the first step, one row a sentence; `past` repeats it for each row that goes on. */
  readonly #ofSource: readonly Memory[];
  #sentenceOfRow: readonly number[] = [];
  #mask: Tensor;
  #position = 0;

  constructor(session: InferenceSession, config: MarianConfig, batch: EncodedBatch) {
    this.#session = session;
    this.#config = config;
    this.#batch = batch;
    this.#own = makeMemories(config.decoderLayers, 'decoder');
    this.#ofSource = makeMemories(config.decoderLayers, 'encoder');
    this.#mask = makeIntegerTensor(batch.mask);
  }

  async predict(parents: readonly number[], tokens: readonly number[], count: number): Promise<NextTokens> {
    await setImmediate();
    const isFirst = this.#position === 0;
    if (isFirst) this.#forgetAll(parents);
    else this.#goOnFrom(parents);
    const rows = parents.length;
    this.#position += 1;
    const best = new Tensor('int64', new BigInt64Array(rows * count), [rows, 1, count]);
    const logProbabilities = new Tensor('float32', new Float32Array(rows * count), [rows, 1, count]);
    const outputs: Tensors = { [HEAD.tokens]: best, [HEAD.logProbabilities]: logProbabilities };
    this.#shapePresent(this.#own, outputs, rows, this.#position);
    if (isFirst) this.#shapePresent(this.#ofSource, outputs, rows, this.#sourcePositions);
    await this.#session.run(this.#makeInputs(tokens, count, !isFirst), outputs);
    return {
      count,
      tokens: best.data as BigInt64Array,
      logProbabilities: logProbabilities.data as Float32Array,
    };
  }

  get #sourcePositions(): number {
    return this.#batch.mask[0]?.length ?? 0;
  }

  #shapeOf(positions: number): number[] {
    const { heads, width } = this.#config;
    return [heads, positions, width / heads];
  }

  /** The first step reads nothing, but its inputs must be there. */
  #forgetAll(sentences: readonly number[]): void {
    this.#sentenceOfRow = sentences;
    for (const { past } of [...this.#own, ...this.#ofSource])
      past.reshape(sentences.length, this.#shapeOf(0));
  }

  #goOnFrom(parents: readonly number[]): void {
    const sentences = parents.map((parent) => this.#sentenceOfRow[parent] ?? 0);
    if (this.#position === 1 || !isSame(sentences, this.#sentenceOfRow)) this.#repeatSources(sentences);
    const isUnmoved = isSame(parents, [...this.#sentenceOfRow.keys()]);
    for (const memory of this.#own) {
      if (isUnmoved) [memory.past, memory.present] = [memory.present, memory.past];
      else memory.past.gather(memory.present, parents);
    }
    this.#sentenceOfRow = sentences;
  }

  #repeatSources(sentences: readonly number[]): void {
    for (const { past, present } of this.#ofSource) past.gather(present, sentences);
    this.#mask = makeIntegerTensor(sentences.map((sentence) => this.#batch.mask[sentence] ?? []));
  }

  #shapePresent(memories: readonly Memory[], outputs: Tensors, rows: number, positions: number): void {
    for (const { name, present } of memories) {
      outputs[`present.${name}`] = present.reshape(rows, this.#shapeOf(positions));
    }
  }

  #makeInputs(tokens: readonly number[], count: number, isCached: boolean): Tensors {
    const inputs: Tensors = {
      input_ids: makeIntegerTensor(tokens.map((token) => [token])),
      encoder_attention_mask: this.#mask,
      encoder_hidden_states: this.#batch.hidden,
      use_cache_branch: new Tensor('bool', [isCached], [1]),
      [HEAD.count]: new Tensor('int64', BigInt64Array.of(BigInt(count)), [1]),
    };
    for (const { name, past } of [...this.#own, ...this.#ofSource])
      inputs[`past_key_values.${name}`] = past.tensor;
    return inputs;
  }
}

function makeMemories(layers: number, attention: 'decoder' | 'encoder'): Memory[] {
  const names = Array.from({ length: layers }, (_, layer) => [
    `${layer}.${attention}.key`,
    `${layer}.${attention}.value`,
  ]);
  return names.flat().map((name) => ({ name, past: new RowBuffer(), present: new RowBuffer() }));
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
