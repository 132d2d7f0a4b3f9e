/** A run of text that both sides share, or that only one has. Deleted and equal parts joined give the old text. */
export interface DiffPart {
  readonly kind: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** Marks that need no colour, as `wdiff` and `git diff --word-diff` have them: `[-deleted-]`, `{+inserted+}`. */
export function markPart({ kind, text }: DiffPart): string {
  if (kind === 'delete') return `[-${text}-]`;
  return kind === 'insert' ? `{+${text}+}` : text;
}

/** Compares two texts word by word. Views take it as an argument: they show diffs, `review/` makes them. */
export type WordDiff = (before: string, after: string) => readonly DiffPart[];
