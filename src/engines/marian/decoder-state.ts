import type { MarianConfig } from './marian-config.js';
import { Tensor } from './onnx-runtime.js';

/** Keys and values are [rows, heads, positions, width of a head]. */
interface HeadShape {
  readonly heads: number;
  readonly headWidth: number;
}

/**
 * Where the next step's keys or values are put together, so that no step has to find room. One is enough for all
 * layers: what was put together takes its place, and leaves behind where it stood before.
 */
interface Spare {
  elements: Float32Array<ArrayBuffer>;
}

/** Keys or values of what a decoder has said so far, in one layer. Its room is kept from batch to batch. */
class TargetState {
  readonly #shape: HeadShape;
  readonly #spare: Spare;
  #rows = 0;
  #positions = 0;
  #elements = new Float32Array(0);

  constructor(shape: HeadShape, spare: Spare) {
    this.#shape = shape;
    this.#spare = spare;
  }

  get tensor(): Tensor {
    const { heads, headWidth } = this.#shape;
    const dimensions = [this.#rows, heads, this.#positions, headWidth];
    return new Tensor('float32', this.#elements.subarray(0, sizeOf(dimensions)), dimensions);
  }

  forget(rows: number): void {
    this.#rows = rows;
    this.#positions = 0;
  }

  /** Row r becomes what row `parents[r]` was, and after it what that row has `added`, [rows, heads, 1, width]. */
  goOn(parents: readonly number[], added: Float32Array): void {
    const { heads, headWidth } = this.#shape;
    const before = this.#positions * headWidth;
    const after = before + headWidth;
    // Targets grow by one position a step: room for a quarter more makes new memory rare.
    const size = parents.length * heads * after;
    const room =
      size > this.#spare.elements.length ? new Float32Array(Math.ceil(size * 1.25)) : this.#spare.elements;
    for (let place = 0; place < parents.length * heads; place++) {
      const from = (parents[Math.floor(place / heads)] ?? 0) * heads + (place % heads);
      room.set(this.#elements.subarray(from * before, (from + 1) * before), place * after);
      room.set(added.subarray(from * headWidth, (from + 1) * headWidth), place * after + before);
    }
    this.#spare.elements = this.#elements;
    this.#elements = room;
    this.#rows = parents.length;
    this.#positions += 1;
  }
}

/** Keys or values of the source, in one layer: one row a sentence, repeated for each of its beams. */
class SourceState {
  #sentences: Tensor | undefined;
  #repeated: Float32Array<ArrayBuffer> = new Float32Array(0);

  keep(sentences: Tensor): void {
    this.#sentences = sentences;
  }

  /** What the steps read; only until it is called again. */
  repeat(sentences: readonly number[]): Tensor {
    const { data: from, dims = [] } = this.#sentences ?? {};
    if (!(from instanceof Float32Array)) throw new TypeError('the keys and values of the source are missing');
    const [, ...rowShape] = dims;
    const size = sizeOf(rowShape);
    if (size * sentences.length > this.#repeated.length)
      this.#repeated = new Float32Array(size * sentences.length);
    for (const [row, sentence] of sentences.entries()) {
      this.#repeated.set(from.subarray(sentence * size, (sentence + 1) * size), row * size);
    }
    const read = this.#repeated.subarray(0, size * sentences.length);
    return new Tensor('float32', read, [sentences.length, ...rowShape]);
  }
}

/** All that the steps of one batch hand on, by name: `0.decoder.key` as in `past_key_values.0.decoder.key`. */
export interface DecoderState {
  readonly target: ReadonlyMap<string, TargetState>;
  readonly source: ReadonlyMap<string, SourceState>;
}

export function makeDecoderState({ decoderLayers, heads, width }: MarianConfig): DecoderState {
  const shape = { heads, headWidth: width / heads };
  const spare = { elements: new Float32Array(0) };
  const names = (attention: string): string[] =>
    [...Array(decoderLayers).keys()].flatMap((layer) => [
      `${layer}.${attention}.key`,
      `${layer}.${attention}.value`,
    ]);
  return {
    target: new Map(names('decoder').map((name) => [name, new TargetState(shape, spare)])),
    source: new Map(names('encoder').map((name) => [name, new SourceState()])),
  };
}

function sizeOf(dimensions: readonly number[]): number {
  return dimensions.reduce((product, size) => product * size, 1);
}
