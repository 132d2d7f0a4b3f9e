// Notes sizes, hashes and revision of the bundled models in models.config.json. Run it as `npm run models:describe`
// whenever files under models/ change: a run refuses files that are not as noted.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeFiles, makeFilesHash } from '../build/engines/models/inspect-files.js';

const root = new URL('../', import.meta.url);
const configPath = fileURLToPath(new URL('models.config.json', root));
const config = JSON.parse(await readFile(configPath, 'utf8'));

for (const model of config.models.filter(({ origin }) => origin.kind === 'bundled')) {
  const { files, problems } = await describeFiles(fileURLToPath(new URL(model.origin.folder, root)));
  if (problems.length > 0)
    throw new Error(problems.map(({ place, received }) => `${place}: ${received}`).join('\n'));
  model.files = files;
  model.revision = makeFilesHash(files).slice(0, 12);
  process.stderr.write(`${model.id}: ${files.length} files, revision ${model.revision}\n`);
}
await writeFile(configPath, `${JSON.stringify(config, null, 2)}\n`);
