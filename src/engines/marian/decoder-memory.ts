import { RowBuffer } from './row-buffer.js';

/** Keys or values of one attention of one layer: what a step needs to know of the steps before it. */
export interface AttentionMemory {
  /** `0.decoder.key`, as in `past_key_values.0.decoder.key` and `present.0.decoder.key`. */
  readonly name: string;
  /** What the next step reads: [rows, heads, positions, head width]. */
  past: RowBuffer;
  /** What the last step wrote. */
  present: RowBuffer;
}

/** All that the steps of one batch hand on. It is kept from batch to batch, so that its room is found only once. */
export interface DecoderMemory {
  readonly own: readonly AttentionMemory[];
  /** `present` is written once, by the first step, one row a sentence; `past` repeats it for each row that goes on. */
  readonly ofSource: readonly AttentionMemory[];
}

export function makeDecoderMemory(layers: number): DecoderMemory {
  return { own: makeMemories(layers, 'decoder'), ofSource: makeMemories(layers, 'encoder') };
}

function makeMemories(layers: number, attention: 'decoder' | 'encoder'): AttentionMemory[] {
  const names = Array.from({ length: layers }, (_, layer) => [
    `${layer}.${attention}.key`,
    `${layer}.${attention}.value`,
  ]);
  return names.flat().map((name) => ({ name, past: new RowBuffer(), present: new RowBuffer() }));
}
