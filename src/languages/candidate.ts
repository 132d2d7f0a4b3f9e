/** A matched pair of quotes or brackets, marks included: `[start, end)`. */
export interface Span {
  readonly kind: 'bracket' | 'quote';
  readonly start: number;
  readonly end: number;
}

/** How the text after a full stop begins. */
export type Beginning = 'lower' | 'upper' | 'digit' | 'other';

/** A place where a sentence may end, with all that the rules look at. Offsets are into the block's text. */
export interface Candidate {
  /** Text of the block. */
  readonly text: string;
  /** Where the sentence began that may end here. */
  readonly sentenceStart: number;
  /** Where its last marks begin: `.`, `?!`, `…`. */
  readonly markStart: number;
  /** End of the sentence if it ends here: after marks, closing quotes and brackets. */
  readonly end: number;
  /** Start of the next sentence if one begins here. */
  readonly next: number;
  readonly mark: string;
  /** Quotes, brackets and note numbers between the marks and the white space. */
  readonly closers: string;
  /** The word that the marks follow, without quotes and brackets: `dr`, `o.a`, `J.P`, `1.234`. */
  readonly word: string;
  /** The forms under which the word may stand in the lists of abbreviations. */
  readonly forms: readonly string[];
  /** What stands before the word without white space between: `(`, `“` or nothing. */
  readonly wordOpeners: string;
  /** The white-space separated text before the word, with its punctuation; empty at the start of the sentence. */
  readonly previous: string;
  /** How many words stand before the word in its sentence, as far as the rules look. */
  readonly wordsBefore: number;
  /** Quotes, brackets and dashes before the next word. */
  readonly openers: string;
  /** The next word, without outer punctuation. */
  readonly nextWord: string;
  /** The next words as written, the first one without `openers`; at most five. */
  readonly nextWords: readonly string[];
  readonly beginning: Beginning;
  /** Innermost first: the quotes and brackets around the marks. */
  readonly spans: readonly Span[];
}
