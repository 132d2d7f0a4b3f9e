import { z } from 'zod';
import { readModelJson } from './model-files.js';

/** What the engine must know about a Marian network; sizes in numbers of elements. */
export interface MarianConfig {
  readonly vocabulary: number;
  readonly decoderLayers: number;
  readonly heads: number;
  /** Width of the hidden states; a head is `width / heads` wide. */
  readonly width: number;
  /** Longest source and longest target, in tokens, end token included. */
  readonly maxTokens: number;
  readonly startToken: number;
  readonly endToken: number;
  readonly padToken: number;
}

const count = z.number().int().positive();
const tokenId = z.number().int().nonnegative();

const writtenConfig = z.object({
  vocab_size: count,
  decoder_layers: count,
  decoder_attention_heads: count,
  d_model: count,
  max_position_embeddings: count,
  decoder_start_token_id: tokenId,
  eos_token_id: tokenId,
  pad_token_id: tokenId,
});

/**
 * Reads `config.json`.
 * @throws {ModelError} when it is missing or does not describe a Marian network.
 */
export async function readMarianConfig(folder: string): Promise<MarianConfig> {
  const written = await readModelJson(folder, 'config.json', writtenConfig);
  return {
    vocabulary: written.vocab_size,
    decoderLayers: written.decoder_layers,
    heads: written.decoder_attention_heads,
    width: written.d_model,
    maxTokens: written.max_position_embeddings,
    startToken: written.decoder_start_token_id,
    endToken: written.eos_token_id,
    padToken: written.pad_token_id,
  };
}
