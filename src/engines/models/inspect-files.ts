import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/error.js';
import type { ModelFile } from '../../domain/model.js';

type FileState = 'right' | 'missing' | 'wrong size' | 'wrong content';

export interface InspectedFile {
  readonly file: ModelFile;
  readonly state: FileState;
}

/** `sizes` takes a moment and suffices on use, as nothing unverified ever gets a final name; `contents` reads it all. */
export type Thoroughness = 'sizes' | 'contents';

/** How each file of a model stands in `folder`. */
export async function inspectFiles(
  folder: string,
  files: readonly ModelFile[],
  thoroughness: Thoroughness,
): Promise<readonly InspectedFile[]> {
  const inspected: InspectedFile[] = [];
  for (const file of files) {
    const path = join(folder, file.path);
    const state = await inspectSize(path, file);
    const done = state !== 'right' || thoroughness === 'sizes';
    inspected.push({ file, state: done ? state : await inspectContent(path, file) });
  }
  return inspected;
}

async function inspectSize(path: string, file: ModelFile): Promise<FileState> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return 'missing';
  return found.size === file.bytes ? 'right' : 'wrong size';
}

async function inspectContent(path: string, file: ModelFile): Promise<FileState> {
  return (await hashFile(path)) === file.sha256 ? 'right' : 'wrong content';
}

/** SHA-256 of a file's content, in hexadecimal. Reads it piece by piece: model files are large. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    hash.update(chunk);
  }
  return hash.digest('hex');
}

/**
 * SHA-256 over a model's files, in hexadecimal: one line `SHA256  PATH` per file in order of path, as `sha256sum`
 * prints them, so that anyone can make it again.
 */
export function makeFilesHash(files: readonly ModelFile[]): string {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`);
  const byPath = lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return createHash('sha256').update(byPath.join('')).digest('hex');
}

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
