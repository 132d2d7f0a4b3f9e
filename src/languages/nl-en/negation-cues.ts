import type { NegationCues } from '../language-pair.js';
import { type Token, tokenize } from '../token.js';
import type { IdlePhrase } from './negation-words.js';
import * as words from './negation-words.js';

/** A negation that follows another one and only strengthens it: `nooit …, zeker niet`, `geenszins … ook niet`. */
const STRENGTHENING = new Set(['zeker', 'ook', 'zelfs', 'vooral']);

/**
 * The negations of the Dutch side. What the English makes idle is left out, and so is `geen` in `geen …, maar`. `pas`
 * is always spare: it is “only” as often as “not until”.
 */
export function collectDutchCues(source: string, target: string): NegationCues {
  const tokens = tokenize(blankIdle(source, target, words.DUTCH_IDLE_PHRASES));
  const isNegation = (at: number) => words.DUTCH_NEGATIONS.has(tokens[at]?.key ?? '');
  const all = findPlaces(tokens, isNegation);
  const isPrefix = (at: number) => tokens[at + 1]?.text === '-';
  const isStrengthening = (at: number) => at !== all[0] && STRENGTHENING.has(tokens[at - 1]?.key ?? '');
  const isCorrected = (at: number) =>
    tokens[at]?.key === 'geen' && tokens.slice(at + 1, at + 6).some(({ key }) => key === 'maar');
  const full = all.filter((at) => !isPrefix(at) && !isStrengthening(at) && !isCorrected(at));
  const counted = new Set(full);
  const half = findPlaces(tokens, (at) => {
    const key = tokens[at]?.key ?? '';
    const byItself = words.DUTCH_HALF_NEGATIONS.has(key) || words.DUTCH_HALF_FORM.test(key);
    return byItself || (isNegation(at) && !counted.has(at));
  });
  return { tokens, full, half, spare: half.filter((at) => tokens[at]?.key === 'pas') };
}

/** How many words after a negation a half negation turns it back: “not … until”, “not … interrupted”. */
const TURN_BACK = 5;

/** The negations of the English side, without those that a half negation behind them turns back. */
export function collectEnglishCues(target: string, source: string): NegationCues {
  const tokens = tokenize(blankIdle(target, source, words.ENGLISH_IDLE_PHRASES));
  const phrases = new Set(Array.from(target.matchAll(words.ENGLISH_HALF_PHRASE), ({ index }) => index));
  const half = findPlaces(tokens, (at) => {
    const key = tokens[at]?.key ?? '';
    return (
      words.ENGLISH_HALF_NEGATIONS.has(key) ||
      words.ENGLISH_HALF_FORM.test(key) ||
      phrases.has(tokens[at]?.start ?? -1)
    );
  });
  const isTurned = (at: number) =>
    tokens.slice(at + 1, at + 1 + TURN_BACK).some(({ key }) => /^(?:until|unless|interrupted)$/.test(key));
  const full = findPlaces(tokens, (at) => isEnglishNegation(tokens[at]) && !isTurned(at));
  return { tokens, full, half, spare: [] };
}

function isEnglishNegation(token: Token | undefined): boolean {
  const key = token?.key ?? '';
  return words.ENGLISH_NEGATIONS.has(key) || key.endsWith("n't");
}

/** Blanks idle negations with spaces, so that all offsets stay. */
function blankIdle(text: string, other: string, phrases: readonly IdlePhrase[]): string {
  return phrases
    .filter(({ where }) => where.test(other))
    .reduce((rest, { phrase }) => rest.replace(phrase, (found) => ' '.repeat(found.length)), text);
}

function findPlaces(tokens: readonly Token[], test: (at: number) => boolean): number[] {
  return [...tokens.keys()].filter(test);
}
