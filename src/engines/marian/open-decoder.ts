import { copyFile, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeNextTokenHead } from '../onnx/next-token-head.js';
import { printAddition, printModel } from '../onnx/onnx-model.js';
import { splitDecoder } from '../onnx/split-decoder.js';
import type { DecoderSessions } from './cached-decoder.js';
import { collectGarbage } from './collect-garbage.js';
import type { MarianConfig } from './marian-config.js';
import type { InferenceSession } from './onnx-runtime.js';
import { translateProbe } from './probe.js';
import { openSession } from './sessions.js';

const STEP = 'step.onnx';
const SOURCE_STATE = 'source-state.onnx';

interface DecoderOptions {
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
    return await openBest(path, scratch, options);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** The two forms are never in memory together: with a large model that would be the most that a run ever needs. */
async function openBest(path: string, scratch: string, options: DecoderOptions): Promise<DecoderSessions> {
  const { threads, derivedFolder } = options;
  const merged = await writeMerged(path, scratch);
  if (!(await writeSplit(path, scratch))) return openMerged(merged, threads);
  await collectGarbage();
  const wanted = await probeMerged(merged, options);
  await collectGarbage();
  const split = await openSplit(scratch, threads).catch(() => undefined);
  const found = split && (await translateProbe(options, split).catch(() => undefined));
  if (split === undefined || found !== wanted) return openMerged(merged, threads);
  await rm(merged);
  // Another run may have been quicker, or the disk may be full: neither matters, the sessions are open.
  if (derivedFolder !== undefined) await rename(scratch, derivedFolder).catch(() => undefined);
  return split;
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

/** The decoder as it was published, with the next-token head. @returns where it stands */
async function writeMerged(path: string, scratch: string): Promise<string> {
  const merged = join(scratch, 'merged.onnx');
  await copyFile(path, merged);
  await writeFile(merged, printAddition(makeNextTokenHead()), { flag: 'a' });
  return merged;
}

async function openMerged(path: string, threads: number): Promise<DecoderSessions> {
  return { step: await openSession(path, threads) };
}

/** In a function of its own, so that nothing refers to the session afterwards. */
async function probeMerged(path: string, options: DecoderOptions): Promise<string> {
  return translateProbe(options, await openMerged(path, options.threads));
}

/** False when the decoder does not look as we know them; it then runs as it is. */
async function writeSplit(path: string, scratch: string): Promise<boolean> {
  try {
    const { step, sourceState } = splitDecoder(await readFile(path));
    await writeFile(join(scratch, STEP), printModel(step));
    await writeFile(join(scratch, SOURCE_STATE), printModel(sourceState));
    return true;
  } catch {
    return false;
  }
}

async function openSplit(folder: string, threads: number): Promise<DecoderSessions> {
  const step = await openSession(join(folder, STEP), threads);
  return { step, sourceState: await openSession(join(folder, SOURCE_STATE), threads) };
}
