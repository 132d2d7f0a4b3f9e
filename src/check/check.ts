import type { Confidence } from '../domain/engine.js';
import type { Finding, Severity } from '../domain/finding.js';
import type { BlockKind } from '../domain/segmented-text.js';

/** What a check may look at: one segment with its translation. Neither side has white space at its ends. */
export interface CheckedPair {
  readonly source: string;
  readonly target: string;
  readonly blockKind: BlockKind;
  /** Of an engine whose words stand as it said them; absent or null for any other target. */
  readonly confidence?: Confidence | null;
}

/** One thing that can be wrong with a pair. Pure, and linear in the length of the pair. */
export interface Check {
  /** `check/kebab-case`; the name by which it is switched off. */
  readonly code: string;
  readonly severity: Severity;
  run(pair: CheckedPair): readonly Finding[];
}

/** A text as it stands in a message: in curly quotes, and cut when it is long. */
export function quote(text: string, limit = 60): string {
  return text.length <= limit ? `“${text}”` : `“${text.slice(0, limit - 1)}…”`;
}

/** Several texts as they stand in a message: at most three of them, then how many more. */
export function quoteAll(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => quote(text));
  const rest = texts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** A finding of a check. */
export function makeFinding({ code, severity }: Pick<Check, 'code' | 'severity'>, message: string): Finding {
  return { by: 'check', code, severity, message };
}
