/** A run of text that both sides share, or that only one has. Deleted and equal parts joined give the old text. */
export interface DiffPart {
  readonly kind: 'equal' | 'delete' | 'insert';
  readonly text: string;
}
