import { join } from 'node:path';
import { PreTrainedTokenizer } from '@xenova/transformers/src/tokenizers.js';
import { makeInvalidFileError, readModelJson } from './model-files.js';
import { repairTokenizer, type WrittenTokenizer, writtenTokenizer } from './special-tokens.js';

const FILE = 'tokenizer.json';
const WORD_START = '▁';

/** Soft hyphens and zero-width characters: they carry no words, but would split one or be unknown. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/** A source as the model sees it, without the end token. */
interface EncodedText {
  readonly tokens: readonly number[];
  /** Characters that the model does not know, each once, in order of appearance. */
  readonly unknownCharacters: readonly string[];
}

/** Turns text into tokens of one model and back. */
export interface Tokenizer {
  readonly unknownToken: number;
  encode(text: string): EncodedText;
  /** Spacing is left as the pieces have it. */
  decode(tokens: readonly number[]): string;
  /** True when this token begins a word. */
  startsWord(token: number): boolean;
}

/**
 * Reads the tokenizer of a model.
 * @throws {ModelError} when its file is missing or is not a unigram tokenizer.
 */
export async function readTokenizer(folder: string): Promise<Tokenizer> {
  const written = await readModelJson(folder, FILE, writtenTokenizer);
  try {
    return makeTokenizer(written);
  } catch (cause) {
    throw makeInvalidFileError(join(folder, FILE), cause);
  }
}

/**
 * The base class, not `MarianTokenizer`: that one warns on stderr and reads `>>xx<<` at the start of a text as an
 * order to change language. Nothing is ever truncated here; the engine compares lengths itself.
 */
function makeTokenizer(written: WrittenTokenizer): Tokenizer {
  const { unknownToken, ...repaired } = repairTokenizer(written);
  const tokenizer = new PreTrainedTokenizer(repaired, {});
  const encode = (text: string): number[] => tokenizer.encode(text.replace(INVISIBLE, ''));
  const isUnknown = (text: string): boolean => encode(text).includes(unknownToken);
  return {
    unknownToken,
    encode(text) {
      const tokens = encode(text);
      const unknown = tokens.includes(unknownToken) ? [...new Set(text)].filter(isUnknown) : [];
      return { tokens, unknownCharacters: unknown };
    },
    decode(tokens) {
      if (tokens.length === 0) return '';
      return tokenizer.decode([...tokens], { clean_up_tokenization_spaces: false });
    },
    startsWord: (token) => repaired.model.vocab[token]?.[0].startsWith(WORD_START) ?? false,
  };
}
