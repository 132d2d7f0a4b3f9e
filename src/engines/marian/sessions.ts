import { join } from 'node:path';
import { ModelError, messageOf } from '../../domain/error.js';
import { assertModelFile } from './model-files.js';
import { InferenceSession } from './onnx-runtime.js';

export const ENCODER = 'onnx/encoder_model_quantized.onnx';
export const DECODER = 'onnx/decoder_model_merged_quantized.onnx';

/** Below this, ONNX Runtime floods stderr with warnings about initializers that nothing uses. */
const ONLY_ERRORS = 3;

/**
 * Loads a network from a file. (onnxruntime-node 1.14 ignores all options, the number of threads among them, for a
 * model that is given as bytes.) Patterns of memory use are kept for every shape of inputs, and here hardly a step has
 * the shape of another: without them a long run takes less memory, and no more time.
 */
export function openSession(path: string, threads: number): Promise<InferenceSession> {
  return InferenceSession.create(path, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableMemPattern: false,
    logSeverityLevel: ONLY_ERRORS,
  });
}

/**
 * Loads a network of a model with `open`.
 * @throws {ModelError} `model/file-missing` or `model/does-not-load`.
 */
export async function openModelNetwork<T>(
  folder: string,
  name: string,
  open: (path: string) => Promise<T>,
): Promise<T> {
  await assertModelFile(folder, name);
  try {
    return await open(join(folder, name));
  } catch (cause) {
    throw new ModelError(`${join(folder, name)} does not load: ${messageOf(cause)}`, {
      code: 'model/does-not-load',
      hint: 'the file may be damaged: run `tweeluik models verify`',
      cause,
    });
  }
}
