import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Rule } from '../domain/draft.js';
import type { SegmentedText } from '../domain/segmented-text.js';
import type { Signature } from '../domain/signature.js';
import type { MemoryUse } from './consult-memory.js';

export interface PlanRequest {
  /** The bilingual file of the last run, corrections applied; null on the first. */
  readonly old: BilingualFile | null;
  /** `name` is the file name without folders, `hash` the SHA-256 of the text in hexadecimal. */
  readonly article: { readonly name: string; readonly hash: string; readonly segmented: SegmentedText };
  readonly signature: Signature;
  /** Said in every view when the engine is not the one asked for. */
  readonly notice: string | null;
  /** Ask the engine again where the signature differs. */
  readonly refresh: boolean;
  /** Asked before the engine; null where no memory shall be used. */
  readonly memory: MemoryUse | null;
  /** The accepted rules of the project, in their order. */
  readonly rules: readonly Rule[];
}
