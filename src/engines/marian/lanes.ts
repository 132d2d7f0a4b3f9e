import type { SourceBatch } from './decode-batch.js';
import { decodeSafely, type SafeResult } from './decode-safely.js';
import type { Networks } from './networks.js';

/** Hands every batch to the first lane that is free; when none is, it waits for its turn. */
export class Lanes {
  readonly count: number;
  readonly #lanes: readonly Lane[];
  readonly #free: Lane[];
  readonly #waiting: ((lane: Lane) => void)[] = [];

  /** @param lanes the first ones are used rather than the last. */
  constructor(lanes: readonly Lane[]) {
    this.count = lanes.length;
    this.#lanes = lanes;
    this.#free = [...lanes];
  }

  async use<T>(task: (lane: Lane) => Promise<T>): Promise<T> {
    const lane = this.#free.shift() ?? (await new Promise<Lane>((take) => this.#waiting.push(take)));
    try {
      return await task(lane);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free.unshift(lane);
      else next(lane);
    }
  }

  close(): void {
    for (const lane of this.#lanes) lane.close();
  }
}

/** A place where batches are searched, one at a time. */
export interface Lane {
  /** @throws {InterruptedError} between two steps when the signal of the batch is aborted. */
  search(batch: SourceBatch): Promise<SafeResult[]>;
  /** Gives threads and memory back. */
  close(): void;
}

/** The lane of this process. ONNX Runtime 1.14 frees its sessions once nothing refers to them any more. */
export function makeOwnLane(networks: Networks): Lane {
  return { search: (batch) => decodeSafely(networks, batch), close: () => undefined };
}
