import { type BoundaryRule, makeJoin, makeSplit } from '../../boundary-rule.js';
import type { Candidate } from '../../candidate.js';
import { MONTHS } from './abbreviations.js';
import { isNameNext, isQuoteNext } from './judge-next.js';

const REPORTING_VERB =
  /^(?:vroeg|vraagt|vroegen|riep|roept|riepen|zei|zegt|zeiden|dacht|denkt|aldus|klonk|klinkt|luidt?|luidde|wilde|schreef|antwoordde|schreeuwde|fluisterde|verzuchtte|meende|vond|twitterde)$/u;

/** `12. mei`, as some write it after the German manner. */
function isOrdinalDate({ mark, word, nextWord }: Candidate): boolean {
  return mark === '.' && /^\d{1,2}$/u.test(word) && MONTHS.has(nextWord);
}

/** `Hoofdstuk III. beschrijft …`: a numeral with a full stop, and no sentence begins with a small letter here. */
function isRomanOrdinal({ mark, closers, word, beginning }: Candidate): boolean {
  return mark === '.' && closers === '' && beginning === 'lower' && /^[IVXLC]{2,6}$/u.test(word);
}

/** `12. 05. 2020` */
function isSpacedDate({ mark, word, previous, nextWords: [first = '', second = ''] }: Candidate): boolean {
  if (mark !== '.' || !/^\d{1,2}$/u.test(word)) return false;
  return /^\d{4}/u.test(first)
    ? /^\d{1,2}\.$/u.test(previous)
    : /^\d{1,2}\.$/u.test(first) && /^\d{4}/u.test(second);
}

function isEllipsis(mark: string): boolean {
  return /…|\.\.|\. \./u.test(mark);
}

/** `10… 9… 8…` */
function isCounting({ mark, word, beginning, nextWord }: Candidate): boolean {
  return isEllipsis(mark) && beginning === 'digit' && /^\d+$/u.test(word) && /^\d+$/u.test(nextWord);
}

/** `En de winnaar is… Max Verstappen!` */
function isHeldBreath(candidate: Candidate): boolean {
  const { mark, closers, word } = candidate;
  return (
    isEllipsis(mark) &&
    closers === '' &&
    /^(?:is|zijn|was|waren|wordt|worden|heet|heette|de|het|een)$/u.test(word) &&
    isNameNext(candidate)
  );
}

/** A quotation that was closed too early: `… een smerige tactiek”. bom."` The rest has a closing quote of its own. */
function isBrokenQuote({ text, markStart, next, beginning, openers }: Candidate): boolean {
  if (beginning !== 'lower' || openers !== '' || !/["”’»]/u.test(text.charAt(markStart - 1))) return false;
  return /^[^.!?"“”„«»]{1,60}[.!?]?["”»]/u.test(text.slice(next, next + 64));
}

/** In a text without capitals a question ends its sentence, unless somebody asks it. */
function isUncapitalised({
  text,
  sentenceStart,
  markStart,
  closers,
  beginning,
  nextWord,
}: Candidate): boolean {
  if (beginning !== 'lower' || closers !== '' || REPORTING_VERB.test(nextWord)) return false;
  const sentence = text.slice(sentenceStart, Math.min(markStart, sentenceStart + 200));
  return /^\P{L}*\p{Ll}/u.test(sentence) && !/\p{Lu}|^['’‘]/u.test(sentence);
}

/** A small letter after `?`, `!`, `…`, a closing quote or bracket: the clause that reports it, or the sentence going on. */
function isGoingOn({ mark, closers, beginning }: Candidate): boolean {
  return beginning === 'lower' && (mark !== '.' || /["”’'»)\]]/u.test(closers));
}

export const SENTENCE_RULES: readonly BoundaryRule[] = [
  makeJoin('date after the German manner', 'Op 12. mei begint het.', isOrdinalDate),
  makeJoin('Roman ordinal', 'Paus Johannes XXIII. opende het concilie.', isRomanOrdinal),
  makeJoin('date in figures', 'Op 12. 05. 2020 begon het.', isSpacedDate),
  makeJoin('counting', '3… 2… 1… | Start!', isCounting),
  makeJoin('held breath', 'En de winnaar is… Max Verstappen!', isHeldBreath),
  makeJoin('broken quote', '“Een smerige tactiek”. bom."', isBrokenQuote),
  makeSplit('text without capitals', 'hoe gaat het? | ik heb je gemist.', (candidate) => {
    return !isQuoteNext(candidate) && /[?!]/u.test(candidate.mark) && isUncapitalised(candidate);
  }),
  makeJoin('reporting clause', '‘Heb je dat gezien?’ vroeg hij.', isGoingOn),
  makeSplit('small letter after a full stop', 'Bommen vielen. | eerder meldde CNN dat.', ({ beginning }) => {
    return beginning === 'lower';
  }),
  makeSplit('end of sentence', 'Hij kwam. | Zij ging.', () => true),
];
