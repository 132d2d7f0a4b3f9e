/** How one Dutch term is to be translated. */
export interface TermEntry {
  readonly source: string;
  /** What may stand for it in English, preferred first. A term that is kept has itself here. */
  readonly targets: readonly string[];
  /** English terms that must not stand for it. */
  readonly forbidden: readonly string[];
  /** It stands in the English exactly as in the Dutch, like the name of a product. */
  readonly isKept: boolean;
  /** It is only this term when written exactly so, but for a capital at the start of a sentence. */
  readonly isCaseSensitive: boolean;
  readonly note: string;
}

export type Glossary = readonly TermEntry[];
