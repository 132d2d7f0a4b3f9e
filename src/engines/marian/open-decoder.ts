import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeNextTokenHead } from '../onnx/next-token-head.js';
import { printAddition } from '../onnx/onnx-model.js';
import { splitDecoder } from '../onnx/split-decoder.js';
import type { DecoderSessions } from './cached-decoder.js';
import type { MarianConfig } from './marian-config.js';
import type { InferenceSession } from './onnx-runtime.js';
import { isSameDecoder } from './probe.js';
import { openSession } from './sessions.js';

const STEP = 'step.onnx';
const SOURCE_MEMORY = 'source-memory.onnx';

export interface DecoderOptions {
  readonly encoder: InferenceSession;
  readonly config: MarianConfig;
  readonly threads: number;
  /** Where the rewritten decoder is kept from one run to the next; made anew each time when left out. */
  readonly derivedFolder?: string;
}

/**
 * Opens a merged decoder in the form that runs fastest: taken apart (see `splitDecoder`) where that can be done and
 * finds the same targets on a probe, as it was published otherwise, but always with the next-token head.
 */
export async function openDecoder(path: string, options: DecoderOptions): Promise<DecoderSessions> {
  const kept =
    options.derivedFolder && (await openSplit(options.derivedFolder, options.threads).catch(() => undefined));
  if (kept) return kept;
  const scratch = await makeScratchFolder(options.derivedFolder);
  try {
    const merged = await readFile(path);
    const whole = await openMerged(scratch, merged, options.threads);
    const split = await trySplit(scratch, merged, options.threads);
    if (split === undefined || !(await isSameDecoder(options, whole, split).catch(() => false))) return whole;
    // Another run may have been quicker, or the disk may be full: neither matters, the sessions are open.
    if (options.derivedFolder !== undefined)
      await rename(scratch, options.derivedFolder).catch(() => undefined);
    return split;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Beside the folder it may become, so that it can be renamed; elsewhere when that cannot be written. */
async function makeScratchFolder(derivedFolder: string | undefined): Promise<string> {
  const elsewhere = join(tmpdir(), 'tweeluik-');
  if (derivedFolder === undefined) return mkdtemp(elsewhere);
  try {
    await mkdir(dirname(derivedFolder), { recursive: true });
    return await mkdtemp(`${derivedFolder}.`);
  } catch {
    return mkdtemp(elsewhere);
  }
}

async function openMerged(scratch: string, merged: Uint8Array, threads: number): Promise<DecoderSessions> {
  const path = join(scratch, 'merged.onnx');
  await writeFile(path, merged);
  await writeFile(path, printAddition(makeNextTokenHead()), { flag: 'a' });
  const step = await openSession(path, threads);
  await rm(path);
  return { step };
}

/** Undefined when the decoder does not look as we know them; it then runs as it is. */
async function trySplit(
  scratch: string,
  merged: Uint8Array,
  threads: number,
): Promise<DecoderSessions | undefined> {
  try {
    const { step, sourceMemory } = splitDecoder(merged);
    await writeFile(join(scratch, STEP), step);
    await writeFile(join(scratch, SOURCE_MEMORY), sourceMemory);
    return await openSplit(scratch, threads);
  } catch {
    return undefined;
  }
}

async function openSplit(folder: string, threads: number): Promise<DecoderSessions> {
  const step = await openSession(join(folder, STEP), threads);
  return { step, sourceMemory: await openSession(join(folder, SOURCE_MEMORY), threads) };
}
