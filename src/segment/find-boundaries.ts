import type { Span } from '../languages/candidate.js';
import { decide } from './decide.js';
import { findSpans } from './find-spans.js';
import { makeCandidate } from './make-candidate.js';

/** A place where one sentence ends and the next begins, and the rule that says so. Offsets are into the block's text. */
interface Boundary {
  readonly end: number;
  readonly next: number;
  readonly rule: string;
}

const MARKS = /(?:\. ){2,4}\.|[.!?…‽⁇⁈⁉‼]+/gu;

/** Keeps the spans around a place that moves forward; each span is entered and left once. */
class Surroundings {
  private entered = 0;
  private open: Span[] = [];

  constructor(private readonly spans: readonly Span[]) {}

  /** Innermost first. */
  at(index: number): readonly Span[] {
    for (let span = this.spans[this.entered]; span && span.start < index; span = this.spans[this.entered]) {
      this.open.unshift(span);
      this.entered++;
    }
    this.open = this.open.filter((span) => span.end > index);
    return this.open;
  }
}

/** The sentence boundaries inside one block. Linear in its length. */
export function findBoundaries(text: string): Boundary[] {
  const surroundings = new Surroundings(findSpans(text));
  const boundaries: Boundary[] = [];
  let sentenceStart = 0;
  for (const { 0: mark, index: markStart } of text.matchAll(MARKS)) {
    const spans = surroundings.at(markStart);
    const candidate = makeCandidate({ text, sentenceStart, markStart, mark, spans });
    const decision = candidate && decide(candidate);
    if (candidate === undefined || decision?.verdict !== 'split') continue;
    boundaries.push({ end: candidate.end, next: candidate.next, rule: decision.rule });
    sentenceStart = candidate.next;
  }
  return boundaries;
}
