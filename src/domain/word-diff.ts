/** A run of text that both sides share, or that only one has. Deleted and equal parts joined give the old text. */
export interface DiffPart {
  readonly kind: 'equal' | 'delete' | 'insert';
  readonly text: string;
}

/** Compares two texts word by word. Views take it as an argument: they show diffs, `review/` makes them. */
export type WordDiff = (before: string, after: string) => readonly DiffPart[];
