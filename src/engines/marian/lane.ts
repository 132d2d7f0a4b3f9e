import type { SourceBatch } from './decode-batch.js';
import { decodeSafely, type SafeResult } from './decode-safely.js';
import type { Networks } from './networks.js';

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
