import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openMarianEngine } from '../build/engines/open-marian-engine.js';

const NETWORKS = ['onnx/encoder_model_quantized.onnx', 'onnx/decoder_model_merged_quantized.onnx'];

/**
 * Opens the model of a folder. Rewritten networks are kept by what the weights are, not by where they are: a model that
 * was trained anew would otherwise be measured with the weights of the old one.
 * @param {string} folder
 * @param {Omit<import('../build/engines/open-marian-engine.js').MarianEngineOptions,
 *     'folder' | 'model' | 'revision' | 'filesHash'>} options
 */
export function openEngine(folder, options) {
  const hash = createHash('sha256');
  for (const name of NETWORKS) hash.update(readFileSync(join(folder, name)));
  const filesHash = hash.digest('hex').slice(0, 16);
  return openMarianEngine({ folder, model: basename(folder), revision: 'bench', filesHash, ...options });
}
