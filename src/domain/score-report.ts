/** How like a text is to a reference, by one metric. */
export interface TextScore {
  readonly metric: string;
  /** 0 to 100; TER is in percent and can be more. */
  readonly score: number;
  /** How it was computed, as sacreBLEU writes it. */
  readonly signature: string;
}

/** Scores of one file against another, segment by segment. */
export interface ScoreReport {
  readonly hypothesis: string;
  readonly reference: string;
  readonly segments: number;
  readonly scores: readonly TextScore[];
}
