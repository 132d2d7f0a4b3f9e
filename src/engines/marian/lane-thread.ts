import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../domain/error.js';
import { decodeSafely } from './decode-safely.js';
import { openNetworks } from './networks.js';
import type { LaneAnswer, LaneRequest } from './worker-lane.js';

/** The other end of `makeWorkerLane`: answers one request at a time. */
const networks = openNetworks(workerData);
let running = new AbortController();

parentPort?.on('message', async (request: LaneRequest) => {
  running.abort();
  if (request === null) return;
  running = new AbortController();
  parentPort?.postMessage(await answer(request, running.signal));
});

async function answer(request: NonNullable<LaneRequest>, signal: AbortSignal): Promise<LaneAnswer> {
  try {
    return { results: await decodeSafely(await networks, { ...request, signal }) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
