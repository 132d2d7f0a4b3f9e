import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from '../../domain/model.js';
import { hashFile } from './hash-file.js';

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
