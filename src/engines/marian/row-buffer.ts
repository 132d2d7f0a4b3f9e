import { Tensor } from './onnx-runtime.js';

/**
 * Rows of equal size that live for many steps in one piece of memory. ONNX Runtime reads from it and writes to it
 * in place, so that no step allocates.
 */
export class RowBuffer {
  #memory = new Float32Array(0);
  #rowShape: readonly number[] = [];
  #rows = 0;

  /** Makes room for `rows` rows; what was there is lost. The tensor is a view. */
  reshape(rows: number, rowShape: readonly number[]): Tensor {
    const size = rows * sizeOf(rowShape);
    // Targets grow by one position a step: room for a quarter more makes new memory rare.
    if (size > this.#memory.length) this.#memory = new Float32Array(Math.ceil(size * 1.25));
    this.#rows = rows;
    this.#rowShape = rowShape;
    return this.tensor;
  }

  get tensor(): Tensor {
    const dimensions = [this.#rows, ...this.#rowShape];
    return new Tensor('float32', this.#memory.subarray(0, sizeOf(dimensions)), dimensions);
  }

  /** Fills this buffer with rows of another: row r becomes `rows[r]` of `from`. */
  gather(from: RowBuffer, rows: readonly number[]): void {
    const size = sizeOf(from.#rowShape);
    this.reshape(rows.length, from.#rowShape);
    for (const [index, row] of rows.entries()) {
      this.#memory.set(from.#memory.subarray(row * size, (row + 1) * size), index * size);
    }
  }
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}
