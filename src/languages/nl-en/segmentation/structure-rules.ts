import { type BoundaryRule, makeJoin } from '../../boundary-rule.js';
import type { Candidate, Span } from '../../candidate.js';
import { MARKED_NAMES } from './abbreviations.js';
import { isOpeningNext } from './judge-next.js';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Longer asides hold sentences of their own. */
const LONGEST_ASIDE = 300;
const LONGEST_TITLE = 80;

function hasNothingBefore({ text, sentenceStart, markStart, word }: Candidate): boolean {
  return (
    word === '' && !LETTER_OR_DIGIT.test(text.slice(sentenceStart, Math.min(markStart, sentenceStart + 200)))
  );
}

/** Only marks are left: a stray quote at the end of the block. */
function hasNothingBehind({ text, next }: Candidate): boolean {
  return (
    next + 10 >= text.length && !LETTER_OR_DIGIT.test(text.slice(next)) && !/\p{So}/u.test(text.slice(next))
  );
}

function isListMarker({ mark, closers, previous, word, wordOpeners }: Candidate): boolean {
  if (mark !== '.' || closers !== '' || /[([]/u.test(wordOpeners)) return false;
  if (/[;:]["”’]?$/u.test(previous)) return /^(?:\d{1,2}|\p{Ll})$/u.test(word);
  if (previous !== '') return false;
  return /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,4}|\p{L}|[IVX]{2,5}|[ivx]{2,5})$/u.test(word);
}

/** `1. Inleiding 2. Methode`: a later number of a list whose items have no full stops. */
function isNextListMarker(candidate: Candidate): boolean {
  const { text, sentenceStart, mark, word, beginning } = candidate;
  if (mark !== '.' || beginning !== 'upper' || isOpeningNext(candidate) || !/^\d{1,2}$/u.test(word))
    return false;
  const first = /^(\d{1,2})\. \p{Lu}/u.exec(text.slice(sentenceStart, sentenceStart + 5))?.[1];
  return first !== undefined && Number(word) > Number(first) && Number(word) < Number(first) + 20;
}

/** The mark stands inside the span, which began in the middle of this sentence and goes on behind it. */
function isInside({ end, sentenceStart, text }: Candidate, span: Span): boolean {
  return (
    end < span.end &&
    span.start > sentenceStart &&
    LETTER_OR_DIGIT.test(text.slice(sentenceStart, Math.min(span.start, sentenceStart + 200)))
  );
}

function isInBracket(candidate: Candidate): boolean {
  return candidate.spans.some(
    (span) => span.kind === 'bracket' && span.end - span.start <= LONGEST_ASIDE && isInside(candidate, span),
  );
}

const REPORTING =
  /(?:zei|zegt|zeggen|zeiden|riep|roept|riepen|vroeg|vraagt|vroegen|schreef|schrijft|dacht|denkt|antwoord\p{L}*|luid\p{L}*|meld\p{L}*|fluister\p{L}*|mompel\p{L}*|schreeuw\p{L}*)$/iu;

/** A quote that stands in the middle of a clause like a noun, rather than as somebody's words. */
function isTitle({ text }: Candidate, span: Span): boolean {
  if (span.kind !== 'quote' || span.end - span.start > LONGEST_TITLE) return false;
  const before = text.slice(Math.max(0, span.start - 40), span.start).trimEnd();
  return (
    /\p{L}$/u.test(before) &&
    !REPORTING.test(before) &&
    /^,? \p{Ll}/u.test(text.slice(span.end, span.end + 3))
  );
}

function isInTitle(candidate: Candidate): boolean {
  return candidate.spans.some((span) => isTitle(candidate, span) && isInside(candidate, span));
}

function isMarkedName(candidate: Candidate): boolean {
  const { text, markStart, mark } = candidate;
  const left = text.slice(Math.max(0, markStart - 30), markStart + mark.length);
  return !isOpeningNext(candidate) && MARKED_NAMES.some((name) => left.endsWith(name));
}

/** `Wat ? !`, `… enz. ), maar`: what follows belongs to what stands before. */
function isTailNext({ text, next }: Candidate): boolean {
  return /[!?,;:)\]}]/u.test(text.charAt(next)) && !/^,,/u.test(text.slice(next, next + 2));
}

export const STRUCTURE_RULES: readonly BoundaryRule[] = [
  makeJoin('nothing before the mark', '… en toen werd het stil.', hasNothingBefore),
  makeJoin('nothing behind the mark', 'Zo staat het er. ".', hasNothingBehind),
  makeJoin('more marks', 'Wat zeg je ? ! | Niets.', isTailNext),
  makeJoin('list marker', '1. De minister komt. | 2. De minister gaat.', isListMarker),
  makeJoin('next list marker', '1. Inleiding 2. Methode', isNextListMarker),
  makeJoin('inside a bracket', 'Hij kwam (te laat! Alweer!) binnen.', isInBracket),
  makeJoin('title in quotes', 'Het boek ‘Waarom? Daarom!’ verscheen.', isInTitle),
  makeJoin('name with a mark', 'Ze werkt bij Yahoo! Nederland.', isMarkedName),
];
