import { setImmediate } from 'node:timers/promises';
import { GROUPED_SHAPE } from '../onnx/share-source-state.js';
import type { Decoder, NextTokens } from './beam-search.js';
import type { DecoderState } from './decoder-state.js';
import type { EncodedBatch } from './encoder.js';
import { asFloats, makeHeadInputs, readHeadOutputs } from './head-tensors.js';
import type { MarianConfig } from './marian-config.js';
import { type InferenceSession, makeIntegerTensor, Tensor } from './onnx-runtime.js';

type Tensors = Readonly<Record<string, Tensor>>;

/** A decoder as it can be run; `step` has the next-token head. */
export interface DecoderSessions {
  readonly step: InferenceSession;
  /** Makes the keys and values of the source; without it, `step` is a merged decoder that does so by itself. */
  readonly sourceState?: InferenceSession;
}

interface CachedDecoderOptions {
  readonly sessions: DecoderSessions;
  readonly config: MarianConfig;
  readonly batch: EncodedBatch;
  /** No other decoder may use it meanwhile. */
  readonly state: DecoderState;
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
  /** What steps read, as long as they have the same rows. */
  #fixedInputs: Tensors = {};
  /** What the last step made. */
  #outputs: Tensors | undefined;

  constructor(options: CachedDecoderOptions) {
    this.#options = options;
  }

  async predict(parents: readonly number[], tokens: readonly number[], count: number): Promise<NextTokens> {
    await setImmediate();
    const { sessions, state, bannedTokens } = this.#options;
    const makesSource = this.#outputs === undefined && sessions.sourceState === undefined;
    if (this.#outputs === undefined) await this.#start(parents);
    else this.#goOn(parents, this.#outputs);
    this.#outputs = await sessions.step.run({
      ...this.#fixedInputs,
      ...nameTensors(state.target, (own) => own.tensor),
      ...makeHeadInputs(count, bannedTokens),
      input_ids: makeIntegerTensor(tokens.map((token) => [token])),
      use_cache_branch: new Tensor('bool', [!makesSource], [1]),
    });
    if (makesSource) this.#keepSource(this.#outputs);
    return readHeadOutputs(this.#outputs, count, bannedTokens);
  }

  async #start(sentences: readonly number[]): Promise<void> {
    const { sessions, state, batch, config } = this.#options;
    const { heads, width } = config;
    this.#sentenceOfRow = sentences;
    for (const own of state.target.values()) own.forget(sentences.length);
    if (sessions.sourceState) {
      this.#keepSource(await sessions.sourceState.run({ encoder_hidden_states: batch.hidden }));
    } else {
      // A merged decoder does not read the state of the source in its first step, but wants it there.
      const nothing = new Tensor('float32', new Float32Array(0), [sentences.length, heads, 0, width / heads]);
      for (const source of state.source.values()) source.keep(nothing);
      this.#fixInputs();
    }
  }

  #goOn(parents: readonly number[], outputs: Tensors): void {
    const before = this.#sentenceOfRow;
    for (const [name, own] of this.#options.state.target) own.goOn(parents, takeAdded(outputs, name));
    this.#sentenceOfRow = parents.map((parent) => before[parent] ?? 0);
    if (!isSame(this.#sentenceOfRow, before)) this.#fixInputs();
  }

  #keepSource(outputs: Tensors): void {
    for (const [name, source] of this.#options.state.source)
      source.keep(takeOutput(outputs, `present.${name}`));
    this.#fixInputs();
  }

  /** Lays the state of the source out for the rows there are now. */
  #fixInputs(): void {
    const { state, batch, sessions, config } = this.#options;
    const { heads, width } = config;
    const rows = this.#sentenceOfRow;
    const sentences = [...new Set(rows)];
    const repeated = sessions.step.inputNames.includes(GROUPED_SHAPE) ? sentences : rows;
    const grouped = [sentences.length, rows.length / sentences.length, heads, width / heads];
    this.#fixedInputs = {
      ...nameTensors(state.source, (source) => source.repeat(repeated)),
      encoder_attention_mask: makeIntegerTensor(repeated.map((sentence) => batch.mask[sentence] ?? [])),
      encoder_hidden_states: batch.hidden,
      [GROUPED_SHAPE]: new Tensor('int64', BigInt64Array.from(grouped, BigInt), [grouped.length]),
    };
  }
}

/** One input of a step for every part of its state. */
function nameTensors<T>(parts: ReadonlyMap<string, T>, read: (part: T) => Tensor): Tensors {
  const tensors: Record<string, Tensor> = {};
  for (const [name, part] of parts) tensors[`past_key_values.${name}`] = read(part);
  return tensors;
}

/** What a step made for the position that it was given: a decoder taken apart says so, a merged one adds it at the end. */
function takeAdded(outputs: Tensors, name: string): Float32Array {
  const added = outputs[`added.${name}`];
  if (added !== undefined) return asFloats(added.data);
  const present = takeOutput(outputs, `present.${name}`);
  const [rows = 0, heads = 0, positions = 0, width = 0] = present.dims;
  const last = new Float32Array(rows * heads * width);
  for (let place = 0; place < rows * heads; place++) {
    const end = (place + 1) * positions * width;
    last.set(asFloats(present.data).subarray(end - width, end), place * width);
  }
  return last;
}

function takeOutput(outputs: Tensors, name: string): Tensor {
  const output = outputs[name];
  if (output === undefined) throw new TypeError(`the decoder has no output ${name}`);
  return output;
}

function isSame(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
