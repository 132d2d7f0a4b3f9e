import type { Candidate } from '../../candidate.js';
import { NAME_PARTICLES, OPENING_WORDS, PARTICLE_LINKS } from './opening-words.js';

/** `De Smet`, `Van den Berg`, `In 't Veld`: particles and then a capital, so a surname rather than a new sentence. */
export function isSurnameNext({ nextWords: [first = '', ...rest] }: Candidate): boolean {
  if (/^['’]t$/u.test(first)) return /^\p{Lu}/u.test(rest[0] ?? '') && !OPENING_WORDS.has(rest[0] ?? '');
  if (!NAME_PARTICLES.has(first)) return false;
  const name = rest.find((word) => !PARTICLE_LINKS.has(word)) ?? '';
  return /^\p{Lu}/u.test(name);
}

/** The next word is one that opens sentences and names nobody, or a clipped one such as `'t Is`. */
export function isOpeningNext({ nextWord, nextWords: [raw = ''], beginning }: Candidate): boolean {
  return beginning === 'upper' && (OPENING_WORDS.has(nextWord) || /^['’‘`][stnkm]$/u.test(raw));
}

/** A capital that more likely goes on with a name than opens a sentence. */
export function isNameNext(candidate: Candidate): boolean {
  if (candidate.beginning !== 'upper') return false;
  return isSurnameNext(candidate) || !isOpeningNext(candidate);
}

/** A figure, a Roman numeral or a single letter, as after `nr.` and `art.` */
export function isNumberNext({ beginning, nextWord }: Candidate): boolean {
  return beginning === 'digit' || /^(?:[IVXLCM]+|\p{L})$/u.test(nextWord);
}

/** A quote opens before the next word. */
export function isQuoteNext({ openers }: Candidate): boolean {
  return /["“„‟‘‚«‹'’]|,,|''/u.test(openers);
}
