import { createRequire } from 'node:module';
import type { InferenceSession as OnnxSession, Tensor as OnnxTensor } from 'onnxruntime-node';
import onnxRuntime from 'onnxruntime-node';

/** The package is CommonJS of a form whose names Node.js cannot see, so they are taken from its default export. */
export const { InferenceSession, Tensor } = onnxRuntime;

const { version } = createRequire(import.meta.url)('onnxruntime-node/package.json');
export const RUNTIME_VERSION = String(version);

export type InferenceSession = OnnxSession;
export type Tensor = OnnxTensor;

/** Whole numbers as the networks want them: 64 bits, [rows, columns]. */
export function makeIntegerTensor(rows: readonly (readonly number[])[]): Tensor {
  const columns = rows[0]?.length ?? 0;
  const integers = new BigInt64Array(rows.length * columns);
  let place = 0;
  for (const row of rows) for (const integer of row) integers[place++] = BigInt(integer);
  return new Tensor('int64', integers, [rows.length, columns]);
}
