import { type MarianConfig, readMarianConfig } from './marian-config.js';
import { type MarianSessions, openSessions } from './sessions.js';
import { readTokenizer, type Tokenizer } from './tokenizer.js';

/** A model in memory. */
export interface MarianModel {
  readonly config: MarianConfig;
  readonly tokenizer: Tokenizer;
  readonly sessions: MarianSessions;
}

/** @throws {ModelError} when a file is missing or does not load. */
export async function readMarianModel(folder: string, threads: number): Promise<MarianModel> {
  const config = await readMarianConfig(folder);
  const tokenizer = await readTokenizer(folder);
  const sessions = await openSessions(folder, threads);
  return { config, tokenizer, sessions };
}
