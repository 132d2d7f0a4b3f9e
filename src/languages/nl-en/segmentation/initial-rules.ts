import { type BoundaryRule, makeJoin, makeSplit } from '../../boundary-rule.js';
import type { Candidate } from '../../candidate.js';
import { LABELLED } from './abbreviations.js';
import { isNameNext, isOpeningNext, isQuoteNext, isSurnameNext } from './judge-next.js';

/** `J`, `IJ`, `Tj`, `Sjt`: one capital, with small letters only as long as there is no vowel. */
const INITIAL = /^(?:\p{Lu}|IJ|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,2})$/u;
/** `J.P`, `A.F.Th`, `J.-M`, `P.v.d.A`. */
const INITIALS = /^(?=.*\p{Lu})(?:\p{L}[b-df-hj-np-tv-xz]{0,2}[.-]{1,2}){1,8}\p{L}[b-df-hj-np-tv-xz]{0,2}$/u;

function isInitial({ mark, closers, word }: Candidate): boolean {
  return mark === '.' && closers === '' && (INITIAL.test(word) || INITIALS.test(word));
}

/** `plan B.`, `vitamine C.`, `sub b.`: the letter is a label, not a name. */
function isLabel({ mark, closers, word, previous }: Candidate): boolean {
  return mark === '.' && closers === '' && /^\p{L}$/u.test(word) && LABELLED.has(previous.toLowerCase());
}

/** `Willem H.`, the way newspapers name a suspect. */
function isBehindFirstName({ word, previous, wordsBefore }: Candidate): boolean {
  return (
    wordsBefore > 1 &&
    /^\p{Lu}$/u.test(word) &&
    /^\p{Lu}\p{Ll}+$/u.test(previous) &&
    !/^(?:De|Het|Van|Mr|Dr)$/u.test(previous)
  );
}

/** After a suspect's initial `De Telegraaf` opens a sentence; only `Van` is more likely a surname. */
function isSurnameAfterInitial(candidate: Candidate): boolean {
  if (isBehindFirstName(candidate)) return /^Van/u.test(candidate.nextWord) && isSurnameNext(candidate);
  return isSurnameNext(candidate);
}

/** `J. “Jopie” de Vries`: one word in quotes, no sentence. */
function isNicknameNext({ nextWords: [raw = ''] }: Candidate): boolean {
  return /^[\p{L}-]+["”’'»]+$/u.test(raw);
}

function goesOnWithName(candidate: Candidate): boolean {
  if (isQuoteNext(candidate)) return isNicknameNext(candidate);
  if (candidate.openers.startsWith('(') || candidate.beginning === 'lower') return true;
  return isSurnameAfterInitial(candidate) || (isNameNext(candidate) && !isSurnameNext(candidate));
}

export const INITIAL_RULES: readonly BoundaryRule[] = [
  makeSplit('letter as a label', 'Ze kozen plan B. | Nederland volgde.', (candidate) => {
    return isLabel(candidate) && candidate.beginning !== 'lower';
  }),
  makeSplit('initial of a suspect', 'Justitie verdenkt Willem H. | Hij ontkent.', (candidate) => {
    return isInitial(candidate) && isOpeningNext(candidate) && !isSurnameAfterInitial(candidate);
  }),
  makeJoin('initials of a name', 'Auteur W.F. Hermans schreef dat.', (candidate) => {
    return isInitial(candidate) && goesOnWithName(candidate);
  }),
];
