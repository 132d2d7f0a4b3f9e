import { SOURCE } from '../languages/present-pair.js';
import { findSpans } from './find-spans.js';

/** Longer segments are translated in parts: quality falls off well before the model's limit of 512 tokens. */
const MAX_SEGMENT_WORDS = 60;
/** A part may hold this many characters per allowed word, white space included. */
const CHARACTERS_PER_WORD = 10;
/** Where white space is missing, a character may be a token: 400 for the default of 60 words. */
const UNBROKEN_PER_WORD = 400 / 60;

const { afterComma, bare } = SOURCE.segmentation.clauseWords;

/** Places to cut, best first. Each match ends where the next part begins. */
const CUTS: readonly RegExp[] = [
  /[;:!?…]["”’»)]{0,3}\s+/gu,
  new RegExp(`,["”’»)]{0,3}\\s+(?=(?:${afterComma})\\s)|\\s[–—-]\\s+`, 'gu'),
  /,["”’»)]{0,3}\s+/gu,
  new RegExp(`(?<!\\s)\\s+(?=(?:${bare})\\s)`, 'gu'),
  /\s+/gu,
];

function fits(text: string, words: number): boolean {
  const pieces = text.match(/\S+/gu) ?? [];
  const isUnbroken = pieces.some((piece) => piece.length > words * UNBROKEN_PER_WORD);
  return pieces.length <= words && text.length <= words * CHARACTERS_PER_WORD && !isUnbroken;
}

/** The cut nearest to the middle, so that parts come out alike in size; none in the outer fifths. */
function findMiddleCut(cuts: readonly number[], length: number): number | undefined {
  const inside = cuts.filter((cut) => cut >= length / 5 && cut <= (length * 4) / 5);
  const distance = (cut: number) => Math.abs(cut - length / 2);
  return inside.reduce<number | undefined>(
    (best, cut) => (best === undefined || distance(cut) < distance(best) ? cut : best),
    undefined,
  );
}

/** `1 000 000`, `2 - 1`, `nr. 12` stay whole. */
function isInNumber(text: string, cut: number): boolean {
  const before = text.slice(Math.max(0, cut - 12), cut).trimEnd();
  return /^[-–]?\s?\d/u.test(text.slice(cut, cut + 3)) && /(?:[\d€$£]|\p{L}\.|\d\s?[-–])$/u.test(before);
}

function findCuts(text: string, pattern: RegExp): number[] {
  const cuts = [...text.matchAll(pattern)].map(({ 0: match, index }) => index + match.length);
  return cuts.filter((cut) => cut < text.length && !isInNumber(text, cut));
}

/** Inside a word that is too long, yet never inside a surrogate pair or before a combining mark. */
function hardCutOf(text: string): number {
  let cut = Math.floor(text.length / 2);
  while (cut > 1 && /^(?:\p{M}|\u200D|\uFE0F|[\uDC00-\uDFFF])/u.test(text.charAt(cut))) cut--;
  return cut;
}

function cutOf(text: string): number {
  const spans = findSpans(text);
  const isOutside = (cut: number) => spans.every(({ start, end }) => cut <= start || cut >= end);
  for (const accepts of [isOutside, () => true]) {
    for (const pattern of CUTS) {
      const cut = findMiddleCut(findCuts(text, pattern).filter(accepts), text.length);
      if (cut !== undefined) return cut;
    }
  }
  return hardCutOf(text);
}

/**
 * The parts of a segment that is too long to be translated at once, cut at clause boundaries where there are any and
 * outside quotes and brackets where that can be. Each part keeps the white space behind it, so the parts joined are
 * the segment. A segment within the limit comes back as its only part.
 * @param words the most words that a part may hold
 */
export function splitLongSegment(segment: string, words = MAX_SEGMENT_WORDS): readonly string[] {
  if (segment.length < 2 || fits(segment, words)) return [segment];
  const cut = cutOf(segment);
  return [segment.slice(0, cut), segment.slice(cut)].flatMap((part) => splitLongSegment(part, words));
}
