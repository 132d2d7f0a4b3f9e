import { appendFile, copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelError, messageOf } from '../../domain/error.js';
import { printNextTokenHead } from '../onnx/next-token-head.js';
import { assertModelFile } from './model-files.js';
import { InferenceSession } from './onnx-runtime.js';

const ENCODER = 'onnx/encoder_model_quantized.onnx';
const DECODER = 'onnx/decoder_model_merged_quantized.onnx';

/** Below this, ONNX Runtime floods stderr with warnings about initializers that nothing uses. */
const ONLY_ERRORS = 3;

export interface MarianSessions {
  readonly encoder: InferenceSession;
  /** With the outputs of the next-token head. */
  readonly decoder: InferenceSession;
}

/**
 * Loads both networks of a model.
 * @throws {ModelError} `model/file-missing` or `model/does-not-load`.
 */
export async function openSessions(folder: string, threads: number): Promise<MarianSessions> {
  for (const name of [ENCODER, DECODER]) await assertModelFile(folder, name);
  const encoder = await openNamed(join(folder, ENCODER), (path) => openSession(path, threads));
  const decoder = await openNamed(join(folder, DECODER), (path) => openDecoder(path, threads));
  return { encoder, decoder };
}

/**
 * A copy with the head lives just long enough to be loaded. It has to be a file: onnxruntime-node 1.14 ignores
 * all options, the number of threads among them, for a model that is given as bytes.
 */
async function openDecoder(path: string, threads: number): Promise<InferenceSession> {
  const scratch = await mkdtemp(join(tmpdir(), 'tweeluik-'));
  try {
    const copy = join(scratch, 'decoder.onnx');
    await copyFile(path, copy);
    await appendFile(copy, printNextTokenHead());
    return await openSession(copy, threads);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

function openSession(path: string, threads: number): Promise<InferenceSession> {
  return InferenceSession.create(path, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: ONLY_ERRORS,
  });
}

async function openNamed(
  path: string,
  open: (path: string) => Promise<InferenceSession>,
): Promise<InferenceSession> {
  try {
    return await open(path);
  } catch (cause) {
    throw new ModelError(`${path} does not load: ${messageOf(cause)}`, {
      code: 'model/does-not-load',
      hint: 'the file may be damaged: run `tweeluik models verify`',
      cause,
    });
  }
}
