import type { Finding } from '../domain/finding.js';
import { OTHER_LANGUAGE, SOURCE_NAME } from '../languages/present-names.js';
import { SOURCE } from '../languages/present-pair.js';

/** Fewer words than this can be all names and figures: nothing is said about them. */
const MIN_WORDS = 12;
/** Share of the words that are function words. Running text has 0.3 to 0.5 in its own language. */
const MIN_SHARE = 0.15;

const WORD_SETS = Object.entries(SOURCE.likelyLanguages).map(
  ([name, words]) => [name, new Set(words.split(' '))] as const,
);

/**
 * A warning that names the likely language of a text that is not in the source language, else null. It goes by the share of
 * function words; a text too short to tell is taken as it is. It warns people who gave the wrong file; it
 * is no language identification for mixed texts.
 */
export function assessLanguage(text: string): Finding | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/'?\p{L}+(?:'\p{L}+)*/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const likely = findLikelyLanguage(words);
  if (likely === SOURCE_NAME) return null;
  const reading =
    likely === undefined ? `does not read as ${SOURCE_NAME}` : `reads as ${likely}, not as ${SOURCE_NAME}`;
  return {
    by: 'input',
    code: OTHER_LANGUAGE,
    severity: 'warning',
    message: `The article ${reading}; it begins "${quoteStart(text)}".`,
  };
}

function findLikelyLanguage(words: readonly string[]): string | undefined {
  const shares = WORD_SETS.map(([name, known]) => ({ name, share: measureShare(words, known) }));
  const best = shares.reduce((most, next) => (next.share > most.share ? next : most));
  return best.share >= MIN_SHARE ? best.name : undefined;
}

function measureShare(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / words.length;
}

function quoteStart(text: string): string {
  const start = text.replace(/\s+/g, ' ').trim();
  return start.length > 60 ? `${start.slice(0, 59)}…` : start;
}
