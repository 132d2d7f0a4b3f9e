import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/error.js';
import type { ModelFile } from '../../domain/model.js';
import { hashFile } from './hash-file.js';

/** What the engine reads; of the alternatives the first that is there. */
const LAYOUT: readonly (readonly string[])[] = [
  ['config.json'],
  ['generation_config.json'],
  ['tokenizer.json'],
  ['tokenizer_config.json'],
  ['onnx/encoder_model_quantized.onnx', 'onnx/encoder_model.onnx'],
  ['onnx/decoder_model_merged_quantized.onnx', 'onnx/decoder_model_merged.onnx'],
];

interface DescribedFiles {
  readonly files: readonly ModelFile[];
  /** The files that a model must have and this folder has not. */
  readonly problems: readonly Problem[];
}

/** The files of the model in `folder`, with their sizes and hashes, in the layout of `@xenova/transformers`. */
export async function describeFiles(folder: string): Promise<DescribedFiles> {
  const found = await Promise.all(LAYOUT.map((paths) => findFile(folder, paths)));
  return {
    files: found.filter((file) => file !== undefined),
    problems: LAYOUT.flatMap((paths, index) =>
      found[index] === undefined
        ? [
            {
              place: join(folder, paths[0] ?? ''),
              expected: paths.join(' or '),
              received: 'no such file, or an empty one',
            },
          ]
        : [],
    ),
  };
}

async function findFile(folder: string, paths: readonly string[]): Promise<ModelFile | undefined> {
  for (const path of paths) {
    const full = join(folder, path);
    const found = await stat(full).catch(() => undefined);
    if (found?.isFile() && found.size > 0) return { path, bytes: found.size, sha256: await hashFile(full) };
  }
  return undefined;
}
