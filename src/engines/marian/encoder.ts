import { makeIntegerTensor } from './integer-tensor.js';
import { type InferenceSession, Tensor } from './onnx-runtime.js';

/** A batch of sources after the encoder. */
export interface EncodedBatch {
  /** [sentences, positions, width] */
  readonly hidden: Tensor;
  /** Length of the longest source. */
  readonly positions: number;
  /** For each sentence, 1 where there is a token and 0 where there is padding; all equally long. */
  readonly mask: readonly (readonly number[])[];
}

/** Runs the encoder over sources that end with their end token; the shorter ones are padded. */
export async function encodeBatch(
  encoder: InferenceSession,
  sources: readonly (readonly number[])[],
  padToken: number,
): Promise<EncodedBatch> {
  const positions = Math.max(...sources.map((source) => source.length));
  const places = Array.from({ length: positions }, (_, place) => place);
  const mask = sources.map((source) => places.map((place) => (place < source.length ? 1 : 0)));
  const padded = sources.map((source) => places.map((place) => source[place] ?? padToken));
  const { last_hidden_state: hidden } = await encoder.run({
    input_ids: makeIntegerTensor(padded),
    attention_mask: makeIntegerTensor(mask),
  });
  if (!(hidden instanceof Tensor)) throw new TypeError('the encoder has no output last_hidden_state');
  return { hidden, positions, mask };
}
