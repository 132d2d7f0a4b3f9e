import { InterruptedError } from '../../domain/error.js';

/** The most probable next tokens of every row: row r holds places `r * count` to `(r + 1) * count`, best first. */
export interface NextTokens {
  readonly count: number;
  readonly tokens: readonly number[];
  /** Natural logarithms, over the whole vocabulary. */
  readonly logProbabilities: readonly number[];
}

/** What the search asks of a network. */
export interface Decoder {
  /**
   * Row r goes on from row `parents[r]` of the last call (of the first call: from sentence `parents[r]`) with
   * `tokens[r]`. Rows that no one goes on from are forgotten.
   */
  predict(parents: readonly number[], tokens: readonly number[], count: number): Promise<NextTokens>;
}

export interface SearchOptions {
  readonly beams: number;
  readonly lengthPenalty: number;
  readonly startToken: number;
  readonly endToken: number;
  /** For each sentence, the longest target in tokens, end token included. */
  readonly maxTokens: readonly number[];
  /** What a beam of this sentence may say next; anything when left out. */
  readonly mayFollow?: (beam: Beam, token: number, sentence: number) => boolean;
  /** A sentence is given up when this is true of its best live beam. */
  readonly isHopeless?: (beam: Beam, sentence: number) => boolean;
}

/** What the search found for one sentence, best first; never empty. */
export interface SearchResult {
  readonly hypotheses: readonly Beam[];
  /** No hypothesis came to an end by itself; these are unfinished. */
  readonly isCut: boolean;
  /** The sentence was given up; what had finished before may be here all the same. */
  readonly isHopeless: boolean;
}

interface Sentence {
  readonly index: number;
  readonly maxTokens: number;
  isHopeless: boolean;
  live: readonly Beam[];
  finished: readonly Beam[];
}

/**
 * Beam search over a batch, in the manner of Marian and of Hugging Face transformers with `early_stopping=False`:
 * - a step keeps the `beams` best continuations of a sentence that go on. One that ends is set aside as finished
 *   if it was among the `beams` best of all;
 * - the `beams` finished hypotheses with the highest `sum / length^lengthPenalty` are kept, length with end token;
 * - a sentence is done when that many are kept and no live beam would beat the worst of them if it ended where it
 *   stands. (Its average could still rise later; neither reference waits for that, and a wait to the greatest
 *   length costs several times the work.)
 * - at `maxTokens` a sentence stops. Its live beams count only where nothing has finished; Hugging Face would
 *   close them with an end token of probability one instead, and rank them with the others.
 *
 * The rows of a sentence that is done are not predicted any more.
 * @throws {InterruptedError} between two steps when `signal` is aborted.
 */
export async function searchBeams(
  decoder: Decoder,
  options: SearchOptions,
  signal: AbortSignal,
): Promise<SearchResult[]> {
  const sentences = options.maxTokens.map((maxTokens, index): Sentence => {
    const live = [makeFirstBeam(options.startToken, index)];
    return { index, maxTokens, isHopeless: false, live, finished: [] };
  });
  // Twice the beams, so that enough go on when many end; more, when some may not follow.
  const count = 2 * options.beams + (options.mayFollow ? SPARE_CANDIDATES : 0);
  let open = sentences;
  while (open.length > 0) {
    if (signal.aborted) throw new InterruptedError();
    const rows = open.flatMap((sentence) => sentence.live);
    const parents = rows.map((beam) => beam.row);
    const tokens = rows.map((beam) => beam.token);
    advanceSentences(open, await decoder.predict(parents, tokens, count), options);
    open = open.filter((sentence) => !isDone(sentence, options));
  }
  return sentences.map(takeResult);
}

const SPARE_CANDIDATES = 8;

function advanceSentences(open: readonly Sentence[], next: NextTokens, options: SearchOptions): void {
  const { mayFollow } = options;
  let row = 0;
  for (const sentence of open) {
    const extensions = listExtensions(sentence.live, row, next);
    row += sentence.live.length;
    const isAllowed = ({ previous, token }: Beam): boolean =>
      previous === null || mayFollow === undefined || mayFollow(previous, token, sentence.index);
    // What is not allowed comes last: it is there when nothing else is left, so that a sentence keeps its rows.
    const ordered = mayFollow
      ? [...extensions.filter(isAllowed), ...extensions.filter((beam) => !isAllowed(beam))]
      : extensions;
    advanceSentence(sentence, ordered, options);
  }
}

/** All that the beams of a sentence may become, best first; the first beam has row `firstRow`. */
function listExtensions(live: readonly Beam[], firstRow: number, next: NextTokens): Beam[] {
  const { count, tokens, logProbabilities } = next;
  const extensions: Beam[] = [];
  for (const [index, beam] of live.entries()) {
    const row = firstRow + index;
    for (let place = row * count; place < (row + 1) * count; place++) {
      const logProbability = logProbabilities[place] ?? Number.NEGATIVE_INFINITY;
      extensions.push(extendBeam(beam, tokens[place] ?? 0, logProbability, row));
    }
  }
  return extensions.sort((a, b) => b.sum - a.sum);
}

/** Of the `2 * beams` best extensions the first that do not end go on; one that ends counts if it is among the first half. */
function advanceSentence(sentence: Sentence, extensions: readonly Beam[], options: SearchOptions): void {
  const { beams, endToken, lengthPenalty } = options;
  const live: Beam[] = [];
  const ended: Beam[] = [];
  for (let rank = 0; rank < 2 * beams; rank++) {
    const beam = extensions[rank];
    if (beam === undefined) break;
    if (beam.token !== endToken && live.length < beams) live.push(beam);
    if (beam.token === endToken && rank < beams) ended.push(beam);
  }
  sentence.live = live;
  if (ended.length > 0) {
    sentence.finished = [...sentence.finished, ...ended]
      .sort((a, b) => scoreBeam(b, lengthPenalty) - scoreBeam(a, lengthPenalty))
      .slice(0, beams);
  }
  const [best] = live;
  sentence.isHopeless = best !== undefined && options.isHopeless?.(best, sentence.index) === true;
}

function isDone({ live, finished, maxTokens, isHopeless }: Sentence, options: SearchOptions): boolean {
  const best = live[0];
  const worst = finished[options.beams - 1];
  if (best === undefined || isHopeless || best.length >= maxTokens) return true;
  const { lengthPenalty } = options;
  return worst !== undefined && scoreBeam(worst, lengthPenalty) >= scoreBeam(best, lengthPenalty);
}

function takeResult({ live, finished, isHopeless }: Sentence): SearchResult {
  const isCut = finished.length === 0;
  return { hypotheses: isCut ? live : finished, isCut, isHopeless };
}

/**
 * A hypothesis under construction: a list from its last token back to the start token, so that beams with a
 * common beginning share it.
 */
export interface Beam {
  readonly previous: Beam | null;
  readonly token: number;
  /** Natural logarithm, over the whole vocabulary. */
  readonly logProbability: number;
  /** Sum of the log-probabilities up to here. */
  readonly sum: number;
  /** Tokens up to here, the start token not counted, the end token counted. */
  readonly length: number;
  /** The decoder's row that predicted `token`; before the first step, the place of the sentence in the batch. */
  readonly row: number;
}

export function makeFirstBeam(startToken: number, sentence: number): Beam {
  return { previous: null, token: startToken, logProbability: 0, sum: 0, length: 0, row: sentence };
}

export function extendBeam(beam: Beam, token: number, logProbability: number, row: number): Beam {
  return {
    previous: beam,
    token,
    logProbability,
    sum: beam.sum + logProbability,
    length: beam.length + 1,
    row,
  };
}

/** Marian's `normalize`: what hypotheses are ranked by once they are finished. */
export function scoreBeam(beam: Beam, lengthPenalty: number): number {
  return beam.sum / beam.length ** lengthPenalty;
}

/** The beams that lead to this one, first token first, without the start token. */
export function listSteps(beam: Beam): Beam[] {
  const steps: Beam[] = [];
  for (let step: Beam | null = beam; step !== null && step.length > 0; step = step.previous) steps.push(step);
  return steps.reverse();
}
