import { type BoundaryRule, makeJoin } from '../../boundary-rule.js';
import type { Candidate } from '../../candidate.js';
import { isNameNext } from './judge-next.js';
import { isPlainStop } from './make-abbreviation.js';

const TOP_LEVEL_DOMAINS = /\.(?:nl|be|com|org|net|eu|info|nu|de|fr|uk|io|tv|fm|app|dev|gov|edu)$/u;

/** Small letters with full stops that no list knows: `v.d.m.`, but not `nu.nl`. */
function isUnknownDotted(candidate: Candidate): boolean {
  const { word } = candidate;
  return (
    isPlainStop(candidate) &&
    !TOP_LEVEL_DOMAINS.test(word) &&
    /^(?:\p{Ll}{1,4}\.){1,6}\p{Ll}{1,4}$/u.test(word)
  );
}

const SPOKEN_LETTERS =
  /^(?:tv|cd|dvd|pc|sms|gps|wc|mkb|zzp|tbs|ggz|ggd|nv|bv|hbs|hts|mts|lts|kwh|mp|pgb|ssst|pst|hmm?|brr+|sst)$/u;

/** A word cannot do without a vowel, so `hfst` and `verk` differ: only the first must be an abbreviation. */
function isVowelless(candidate: Candidate): boolean {
  const { word } = candidate;
  return isPlainStop(candidate) && /^[b-df-hj-np-tv-xz]{2,6}$/u.test(word) && !SPOKEN_LETTERS.test(word);
}

/** `Kerkstr. 12`: no Dutch word ends in `str`. */
function isStreet(candidate: Candidate): boolean {
  const { word, beginning } = candidate;
  return isPlainStop(candidate) && beginning !== 'upper' && /\p{L}str$/u.test(word);
}

/** After the rules for initials, which know more about capitals. */
export const UNKNOWN_ABBREVIATION_RULES: readonly BoundaryRule[] = [
  makeJoin('street', 'Hij woont in de Kerkstr. 12 te Ede.', isStreet),
  makeJoin('unknown abbreviation with full stops', 'Het is v.d.b. geregeld.', (candidate) => {
    return isUnknownDotted(candidate) && !(candidate.beginning === 'upper' && !isNameNext(candidate));
  }),
  makeJoin('unknown abbreviation without vowel', 'De vrgd. leden keken op.', (candidate) => {
    return isVowelless(candidate) && candidate.beginning !== 'upper';
  }),
];
