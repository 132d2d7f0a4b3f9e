import type { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';
import type { Signature } from './signature.js';
import type { TranslationUnit } from './translation-unit.js';

/** Of what is written. Files of version 1 are read too, see `store/upgrade-format-1.ts`. */
export const BILINGUAL_FORMAT_VERSION = 2;

export interface BilingualHeader {
  readonly formatVersion: typeof BILINGUAL_FORMAT_VERSION;
  readonly sourceLanguage: typeof SOURCE_CODE;
  readonly targetLanguage: typeof TARGET_CODE;
  /** File name of the article, without folders: the pair can be moved together. */
  readonly source: string;
  /** SHA-256 of the article's text as decoded, in hexadecimal. */
  readonly sourceHash: string;
  /** Key of the signature of the last run. */
  readonly signature: string;
  /** Every signature that a unit refers to, by key. */
  readonly signatures: Readonly<Record<string, Signature>>;
  /** Said in every view when the run used another model than the one asked for. */
  readonly notice: string | null;
  /** The gap after the last segment. */
  readonly finalGap: string;
  /** The number that the next new unit gets as its id: ids are never used twice, so that an old sheet cannot hit a new sentence. */
  readonly nextId: number;
  /** SHA-256 of each file that was made from this one, by name, as it was written: tells whether a person edited it since. */
  readonly views: Readonly<Record<string, string>>;
  /** Reserved: the journal beside the file that holds later edits. Kept as it was read. */
  readonly journal?: unknown;
  readonly unknownFields?: Readonly<Record<string, unknown>>;
}

/** The canonical store of one article. */
export interface BilingualFile {
  readonly header: BilingualHeader;
  readonly units: readonly TranslationUnit[];
  /** Human work whose sentence has left the article: kept, shown, never part of the target text. */
  readonly detached: readonly TranslationUnit[];
}

/** The number for the next new unit: not below an id that someone added by hand. */
export function nextIdOf({ header, units, detached }: BilingualFile): number {
  const ids = [...units, ...detached].map(({ id }) => Number(id)).filter(Number.isSafeInteger);
  return ids.reduce((next, id) => Math.max(next, id + 1), header.nextId);
}
