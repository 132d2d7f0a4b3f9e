import { Tensor } from './onnx-runtime.js';

/** Whole numbers as the networks want them: 64 bits, [rows, columns]. */
export function makeIntegerTensor(rows: readonly (readonly number[])[]): Tensor {
  const columns = rows[0]?.length ?? 0;
  return new Tensor('int64', BigInt64Array.from(rows.flat(), BigInt), [rows.length, columns]);
}
