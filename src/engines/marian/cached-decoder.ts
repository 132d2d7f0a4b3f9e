import { setImmediate } from 'node:timers/promises';
import type { Decoder, NextTokens } from './beam-search.js';
import type { AttentionMemory, DecoderMemory } from './decoder-memory.js';
import type { EncodedBatch } from './encoder.js';
import { makeHeadRequest } from './head-request.js';
import { makeIntegerTensor } from './integer-tensor.js';
import type { MarianConfig } from './marian-config.js';
import { type InferenceSession, Tensor } from './onnx-runtime.js';

type Tensors = Record<string, Tensor>;

/** A decoder as it can be run; `step` has the next-token head. */
export interface DecoderSessions {
  readonly step: InferenceSession;
  /** Makes the keys and values of the source; without it, `step` is a merged decoder that does so by itself. */
  readonly sourceMemory?: InferenceSession;
}

export interface CachedDecoderOptions {
  readonly sessions: DecoderSessions;
  readonly config: MarianConfig;
  readonly batch: EncodedBatch;
  /** No other decoder may use it meanwhile. */
  readonly memory: DecoderMemory;
  /** Tokens that are never predicted. */
  readonly bannedTokens: ReadonlySet<number>;
}

/**
 * A Marian decoder with its cache, for one batch; the first call must name every sentence, in order. Every tensor
 * that grows with the batch is written by ONNX Runtime into memory that is kept (see RowBuffer).
 *
 * Two things to know about onnxruntime-node 1.14: `run` blocks the thread in spite of its promise, so each step
 * first lets timers, signals and streams have their turn; and it mixes up the names of the outputs when some are
 * left out, so all outputs are given as tensors to write into and never read by name.
 */
export class CachedDecoder implements Decoder {
  readonly #options: CachedDecoderOptions;
  #sentenceOfRow: readonly number[] = [];
  #mask: Tensor;
  #position = 0;

  constructor(options: CachedDecoderOptions) {
    this.#options = options;
    this.#mask = makeIntegerTensor(options.batch.mask);
  }

  async predict(parents: readonly number[], tokens: readonly number[], count: number): Promise<NextTokens> {
    await setImmediate();
    const head = makeHeadRequest(parents.length, count, this.#options.bannedTokens);
    const outputs = { ...head.outputs };
    if (this.#position === 0) await this.#start(parents, tokens, outputs);
    else this.#goOn(parents);
    this.#position += 1;
    this.#place(this.#options.memory.own, outputs, this.#position);
    await this.#run(this.#options.sessions.step, { ...this.#makeInputs(tokens), ...head.inputs }, outputs);
    return head.read();
  }

  async #start(sentences: readonly number[], tokens: readonly number[], outputs: Tensors): Promise<void> {
    const { sourceMemory } = this.#options.sessions;
    this.#sentenceOfRow = sentences;
    // The first step reads no past, but its inputs must be there.
    for (const { past } of [...this.#options.memory.own, ...this.#options.memory.ofSource])
      past.reshape(sentences.length, this.#shapeOf(0));
    if (sourceMemory === undefined)
      return this.#place(this.#options.memory.ofSource, outputs, this.#options.batch.positions);
    const memories: Tensors = {};
    this.#place(this.#options.memory.ofSource, memories, this.#options.batch.positions);
    await this.#run(sourceMemory, this.#makeInputs(tokens), memories);
    this.#repeatSources(sentences);
  }

  /** Graphs differ in what they ask for. */
  async #run(session: InferenceSession, inputs: Tensors, outputs: Tensors): Promise<void> {
    const asked = Object.entries(inputs).filter(([name]) => session.inputNames.includes(name));
    await session.run(Object.fromEntries(asked), outputs);
  }

  #goOn(parents: readonly number[]): void {
    const sentences = parents.map((parent) => this.#sentenceOfRow[parent] ?? 0);
    if (this.#position === 1 || !isSame(sentences, this.#sentenceOfRow)) this.#repeatSources(sentences);
    const isUnmoved = isSame(parents, [...this.#sentenceOfRow.keys()]);
    for (const memory of this.#options.memory.own) {
      if (isUnmoved) [memory.past, memory.present] = [memory.present, memory.past];
      else memory.past.gather(memory.present, parents);
    }
    this.#sentenceOfRow = sentences;
  }

  #repeatSources(sentences: readonly number[]): void {
    for (const { past, present } of this.#options.memory.ofSource) past.gather(present, sentences);
    this.#mask = makeIntegerTensor(sentences.map((sentence) => this.#options.batch.mask[sentence] ?? []));
  }

  /** Says where the step shall write the memories, now `positions` long. */
  #place(memories: readonly AttentionMemory[], outputs: Tensors, positions: number): void {
    for (const { name, present } of memories) {
      outputs[`present.${name}`] = present.reshape(this.#sentenceOfRow.length, this.#shapeOf(positions));
    }
  }

  /** A merged decoder has a branch of its own for the first step; for one that was taken apart, every step is alike. */
  get #usesPast(): boolean {
    return this.#position > 1 || this.#options.sessions.sourceMemory !== undefined;
  }

  #shapeOf(positions: number): number[] {
    const { heads, width } = this.#options.config;
    return [heads, positions, width / heads];
  }

  #makeInputs(tokens: readonly number[]): Tensors {
    const inputs: Tensors = {
      input_ids: makeIntegerTensor(tokens.map((token) => [token])),
      encoder_attention_mask: this.#mask,
      encoder_hidden_states: this.#options.batch.hidden,
      use_cache_branch: new Tensor('bool', [this.#usesPast], [1]),
    };
    for (const { name, past } of [...this.#options.memory.own, ...this.#options.memory.ofSource]) {
      inputs[`past_key_values.${name}`] = past.tensor;
    }
    return inputs;
  }
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
