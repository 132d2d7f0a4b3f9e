import { setImmediate } from 'node:timers/promises';
import { SHARING } from '../onnx/share-source-memory.js';
import type { Decoder, NextTokens } from './beam-search.js';
import type { DecoderMemory } from './decoder-memory.js';
import type { EncodedBatch } from './encoder.js';
import { asFloats, makeHeadInputs, readHeadOutputs } from './head-tensors.js';
import { makeIntegerTensor } from './integer-tensor.js';
import type { MarianConfig } from './marian-config.js';
import { type InferenceSession, Tensor } from './onnx-runtime.js';

type Tensors = Readonly<Record<string, Tensor>>;

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
 * A Marian decoder with its cache, for one batch. The first call must name every sentence, in order; in later ones the
 * rows of a sentence stand together, and all sentences have equally many.
 *
 * Two things to know about onnxruntime-node 1.14: `run` blocks the thread in spite of its promise, so each step
 * first lets timers, signals and streams have their turn; and it mixes up the names of the outputs when some are
 * left out, so all are asked for.
 */
export class CachedDecoder implements Decoder {
  readonly #options: CachedDecoderOptions;
  #sentenceOfRow: readonly number[] = [];
  /** The rows that the memory of the source, and the mask, were last laid out for. */
  #repeatedFor: readonly number[] = [];
  #mask: Tensor;
  /** What the last step made. */
  #outputs: Tensors | undefined;

  constructor(options: CachedDecoderOptions) {
    this.#options = options;
    this.#mask = makeIntegerTensor(options.batch.mask);
  }

  async predict(parents: readonly number[], tokens: readonly number[], count: number): Promise<NextTokens> {
    await setImmediate();
    const { sessions, bannedTokens } = this.#options;
    const usesPast = this.#outputs !== undefined || sessions.sourceMemory !== undefined;
    if (this.#outputs === undefined) await this.#start(parents);
    else this.#goOn(parents, this.#outputs);
    const inputs = { ...this.#makeInputs(tokens, usesPast), ...makeHeadInputs(count, bannedTokens) };
    this.#outputs = await runSession(sessions.step, inputs);
    if (!usesPast) this.#keepSource(this.#outputs);
    return readHeadOutputs(this.#outputs, count, bannedTokens);
  }

  async #start(sentences: readonly number[]): Promise<void> {
    const { sessions, memory, batch, config } = this.#options;
    const { heads, width } = config;
    // A merged decoder does not read the memory of the source in its first step, but wants it there.
    const nothing = new Tensor('float32', new Float32Array(0), [sentences.length, heads, 0, width / heads]);
    for (const own of memory.target.values()) own.forget(sentences.length);
    for (const source of memory.source.values()) source.keep(nothing);
    if (sessions.sourceMemory) {
      this.#keepSource(await runSession(sessions.sourceMemory, { encoder_hidden_states: batch.hidden }));
    }
    this.#sentenceOfRow = sentences;
    this.#repeatSource();
  }

  #goOn(parents: readonly number[], outputs: Tensors): void {
    for (const [name, own] of this.#options.memory.target) own.goOn(parents, findAdded(outputs, name));
    this.#sentenceOfRow = parents.map((parent) => this.#sentenceOfRow[parent] ?? 0);
    if (!isSame(this.#sentenceOfRow, this.#repeatedFor)) this.#repeatSource();
  }

  #keepSource(outputs: Tensors): void {
    for (const [name, source] of this.#options.memory.source)
      source.keep(findOutput(outputs, `present.${name}`));
    this.#repeatedFor = [];
  }

  #repeatSource(): void {
    const { memory, batch, sessions } = this.#options;
    const isShared = sessions.step.inputNames.includes(SHARING.grouped);
    const sentences = isShared ? [...new Set(this.#sentenceOfRow)] : this.#sentenceOfRow;
    this.#repeatedFor = this.#sentenceOfRow;
    for (const source of memory.source.values()) source.repeat(sentences);
    this.#mask = makeIntegerTensor(sentences.map((sentence) => batch.mask[sentence] ?? []));
  }

  #makeInputs(tokens: readonly number[], usesPast: boolean): Tensors {
    const { memory, batch, config } = this.#options;
    const [sentences, rows] = [new Set(this.#sentenceOfRow).size, tokens.length];
    const headWidth = config.width / config.heads;
    const past = [...memory.target, ...memory.source].map(([name, { tensor }]) => [
      `past_key_values.${name}`,
      tensor,
    ]);
    return {
      ...Object.fromEntries(past),
      input_ids: makeIntegerTensor(tokens.map((token) => [token])),
      encoder_attention_mask: this.#mask,
      encoder_hidden_states: batch.hidden,
      use_cache_branch: new Tensor('bool', [usesPast], [1]),
      [SHARING.grouped]: makeShape(sentences, rows / sentences, config.heads, headWidth),
      [SHARING.single]: makeShape(rows, config.heads, 1, headWidth),
    };
  }
}

function makeShape(...sizes: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(sizes, BigInt), [sizes.length]);
}

/** Graphs differ in what they ask for. */
async function runSession(session: InferenceSession, inputs: Tensors): Promise<Tensors> {
  const asked = Object.entries(inputs).filter(([name]) => session.inputNames.includes(name));
  return await session.run(Object.fromEntries(asked));
}

/** What a step made for the position that it was given: a decoder taken apart says so, a merged one adds it at the end. */
function findAdded(outputs: Tensors, name: string): Float32Array {
  const added = outputs[`added.${name}`];
  if (added !== undefined) return asFloats(added.data);
  const present = findOutput(outputs, `present.${name}`);
  const [rows = 0, heads = 0, positions = 0, width = 0] = present.dims;
  const last = new Float32Array(rows * heads * width);
  for (let place = 0; place < rows * heads; place++) {
    const end = (place + 1) * positions * width;
    last.set(asFloats(present.data).subarray(end - width, end), place * width);
  }
  return last;
}

function findOutput(outputs: Tensors, name: string): Tensor {
  const output = outputs[name];
  if (output === undefined) throw new TypeError(`the decoder has no output ${name}`);
  return output;
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
