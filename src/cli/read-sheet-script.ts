import { join } from 'node:path';
import type { Files } from '../app/ports.js';
import { InputError } from '../domain/error.js';
import { PACKAGE_FOLDER } from '../wiring/program.js';

/** What the editable sheet does, as it was built. @throws {InputError} `sheet/no-script` when it was not built. */
export async function readSheetScript(files: Pick<Files, 'readBytesIfThere'>): Promise<string> {
  const path = join(PACKAGE_FOLDER, 'dist', 'sheet', 'sheet.js');
  const bytes = await files.readBytesIfThere(path);
  if (bytes !== undefined) return new TextDecoder().decode(bytes);
  throw new InputError(`a page to edit cannot be made: ${path} was not built`, {
    code: 'sheet/no-script',
    hint: 'run `npm run build` in the folder of the program',
  });
}
