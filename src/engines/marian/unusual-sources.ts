import type { Scored } from '../../domain/engine.js';
import type { Finding } from '../../domain/finding.js';
import type { MarianHypothesis } from './hypothesis.js';

const WORD = /\p{L}+/gu;
const LOWER_CASE = /\p{Ll}/u;

/** True for “12,5 %”, “***” and the like: a model makes words up for them. */
export function isWordless(source: string): boolean {
  return !/\p{L}/u.test(source);
}

/** True for a headline in capitals. One word, or short ones only, are more likely an abbreviation or a name. */
export function isShouted(source: string): boolean {
  const words = source.match(WORD) ?? [];
  return words.length >= 2 && words.some((word) => word.length >= 5) && !LOWER_CASE.test(source);
}

/** A headline in capitals as a sentence: models have seen few words in capitals, and spell them out in pieces. */
export function lowerHeadline(source: string): string {
  return source.toLowerCase().replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Gives the translation of a lowered headline its capitals back. */
export function raiseHypothesis(hypothesis: MarianHypothesis): MarianHypothesis {
  const raise = (scored: Scored): Scored => ({ ...scored, text: scored.text.toUpperCase() });
  const { confidence, alternatives, findings } = hypothesis;
  const { weakest } = confidence;
  return {
    ...hypothesis,
    text: hypothesis.text.toUpperCase(),
    confidence: { ...confidence, weakest: { ...weakest, text: weakest.text.toUpperCase() } },
    alternatives: alternatives.map(raise),
    findings: [...findings, SHOUTED],
  };
}

/** True for one or two words: a name as often as not, so that itself is the best guess when a translation failed. */
export function isName(source: string): boolean {
  return (source.match(WORD) ?? []).length <= 2;
}

const SHOUTED: Finding = {
  by: 'engine',
  code: 'engine/capitals-lowered',
  severity: 'info',
  message: 'The source is in capitals; it was translated as an ordinary sentence and put in capitals again.',
};

export const WORDLESS: Finding = {
  by: 'engine',
  code: 'engine/nothing-to-translate',
  severity: 'info',
  message: 'The source has no words, so it was taken over as it is.',
};

export const COPIED: Finding = {
  by: 'engine',
  code: 'engine/source-copied',
  severity: 'warning',
  message: 'No sound translation was found for so short a source, so it was taken over as it is.',
};
