import type { Finding } from '../domain/finding.js';
import { FUNCTION_WORDS, type KnownLanguage } from './function-words.js';

/** Fewer words than this can be all names and figures: nothing is said about them. */
const MIN_WORDS = 12;
/** Share of the words that are function words. Running text has 0.3 to 0.5 in its own language. */
const MIN_SHARE = 0.15;

const LANGUAGES = Object.keys(FUNCTION_WORDS) as readonly KnownLanguage[];
const WORD_SETS = new Map(LANGUAGES.map((name) => [name, new Set(FUNCTION_WORDS[name].split(' '))]));

/**
 * Whether a text reads as Dutch, by the share of function words; a text too short to tell counts as Dutch.
 * It warns people who gave the wrong file; it is no language identification for mixed texts.
 */
export function isLikelyDutch(text: string): boolean {
  return assessLanguage(text) === null;
}

/** A warning that names the likely language of a text that is not Dutch, else null. */
export function assessLanguage(text: string): Finding | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/'?\p{L}+(?:'\p{L}+)*/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const likely = findLikelyLanguage(words);
  if (likely === 'Dutch') return null;
  const reading = likely === undefined ? 'does not read as Dutch' : `reads as ${likely}, not as Dutch`;
  return {
    code: 'input/not-dutch',
    severity: 'warning',
    message: `The article ${reading}; it begins "${quoteStart(text)}".`,
  };
}

function findLikelyLanguage(words: readonly string[]): KnownLanguage | undefined {
  const shares = LANGUAGES.map((name) => ({ name, share: measureShare(words, name) }));
  const best = shares.reduce((most, next) => (next.share > most.share ? next : most));
  return best.share >= MIN_SHARE ? best.name : undefined;
}

function measureShare(words: readonly string[], name: KnownLanguage): number {
  return words.filter((word) => WORD_SETS.get(name)?.has(word)).length / words.length;
}

function quoteStart(text: string): string {
  const start = text.replace(/\s+/g, ' ').trim();
  return start.length > 60 ? `${start.slice(0, 59)}…` : start;
}
