import type { Lane } from './lane.js';

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
