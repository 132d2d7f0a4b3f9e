import process from 'node:process';
import { messageOf } from '../../domain/error.js';
import type { SourceBatch } from './decode-batch.js';
import { decodeSafely } from './decode-safely.js';
import { type NetworkOptions, type Networks, openNetworks } from './networks.js';
import type { LaneAnswer, LaneRequest } from './process-lane.js';

/** The other end of `makeProcessLane`: answers one request at a time, and ends when the channel closes. */
let networks: Promise<Networks> | undefined;
let running = new AbortController();

process.on('message', async (request: LaneRequest) => {
  running.abort();
  if (request.kind === 'open') open(request.options);
  if (request.kind !== 'search') return;
  running = new AbortController();
  process.send?.(await answer(request.batch, running.signal));
});
// Ctrl-C reaches every process of a terminal; what it means is for the first one to say.
process.on('SIGINT', () => undefined);

function open(options: NetworkOptions): void {
  networks = openNetworks(options);
  // Told with the first batch.
  networks.catch(() => undefined);
}

async function answer(batch: Omit<SourceBatch, 'signal'>, signal: AbortSignal): Promise<LaneAnswer> {
  try {
    if (networks === undefined) throw new TypeError('no networks were named');
    return { results: await decodeSafely(await networks, { ...batch, signal }) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}
