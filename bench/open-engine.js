import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DECODER, ENCODER } from '../dist/engines/marian/sessions.js';
import { openMarianEngine } from '../dist/engines/open-marian-engine.js';

/**
 * Opens the model in a folder. What is made from it is kept in `derived` under a hash of its networks, so that other weights in
 * the same folder are noticed.
 * @param {{ model: string, threads: string, derived: string }} flags
 * @param {import('../dist/domain/signature.js').DecodingOptions} decoding
 */
export function openEngine({ model, threads, derived }, decoding) {
  return openMarianEngine({
    folder: model,
    model: basename(model),
    revision: 'bench',
    filesHash: hashNetworks(model),
    decoding,
    threads: Number(threads),
    derivedFolder: derived,
  });
}

/** @param {string} model */
function hashNetworks(model) {
  const hash = createHash('sha256');
  for (const name of [ENCODER, DECODER]) hash.update(readFileSync(join(model, name)));
  return hash.digest('hex').slice(0, 16);
}
