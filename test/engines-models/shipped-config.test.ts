import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseModelsConfig } from '../../src/config/parse-models-config.js';
import { describeFiles, makeFilesHash } from '../../src/engines/models/inspect-files.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('models.config.json', root), 'utf8');
const config = parseModelsConfig(text, 'models.config.json');

describe('the models.config.json that is shipped', () => {
  it('has the published model for the default and a bundled one to fall back on', () => {
    expect([config.defaultModel, config.fallbackModel]).toEqual(['opus-mt-nl-en', 'compact-nl-en']);
  });

  it('names every file that a model needs', async () => {
    const { files } = await describeFiles(fileURLToPath(new URL('test/fixtures/stand-in-tiny', root)));
    const needed = files.map((file) => file.path).sort();
    for (const model of config.models) expect(model.files.map((file) => file.path).sort()).toEqual(needed);
  });

  const bundled = config.models.flatMap((model) =>
    model.origin.kind === 'bundled' ? [{ ...model, folder: model.origin.folder }] : [],
  );
  it.each(bundled)('notes the files of $id as they are (else: npm run models:describe)', async (model) => {
    const { files } = await describeFiles(fileURLToPath(new URL(model.folder, root)));
    expect(model.files).toEqual(files);
    expect(model.revision).toBe(makeFilesHash(files).slice(0, 12));
  });
});
