import { type BoundaryRule, makeJoin, type Verdict } from '../../boundary-rule.js';
import type { Candidate } from '../../candidate.js';
import {
  DAYS_SHORT,
  MONTHS,
  MONTHS_SHORT,
  UNITS,
  WORD_OR_ASIDE,
  WORD_OR_REFERENCE,
  WORD_OR_TITLE,
} from './abbreviations.js';
import { isNameNext, isNumberNext, isOpeningNext, isSurnameNext } from './judge-next.js';
import { isDashNext, isPlainStop, judgeClosing, makeAbbreviation } from './make-abbreviation.js';

const DETERMINERS = /^(?:de|een|geen|elk|ieder|dit|dat|het|zo'n|die|zijn|haar|mijn|hun|onze|welk|per)$/iu;

/** The words are `het gen` and `een gem`, so `de gen.` is a general and `de gem. Utrecht` a municipality. */
function isDeGen({ word, previous }: Candidate): boolean {
  return /^ge[mn]$/u.test(word) && /^de$/iu.test(previous);
}

function judgeWordOrTitle(candidate: Candidate): Verdict {
  if (isNumberNext(candidate) && /^(?:gem|max|min)$/u.test(candidate.word)) return 'join';
  if (candidate.beginning === 'lower') return 'join';
  if (DETERMINERS.test(candidate.previous) && !isDeGen(candidate)) return 'split';
  return isNameNext(candidate) && candidate.openers === '' ? 'join' : 'split';
}

/** After a bracket or a comma, or at the very start: the place of `(red. …)` and `…, vert. …`. */
function isAside({ wordOpeners, previous }: Candidate): boolean {
  return /[([]/u.test(wordOpeners) || /[,;:(/]$/u.test(previous) || previous === '';
}

function judgeWordOrAside(candidate: Candidate): Verdict {
  if (!isAside(candidate)) return undefined;
  return isOpeningNext(candidate) && !isSurnameNext(candidate) ? undefined : 'join';
}

/** `vol. 3,` and `(vol. 3 …)` refer; `De zaal zat vol. 300 mensen …` does not. */
function judgeWordOrReference(candidate: Candidate): Verdict {
  if (!isNumberNext(candidate)) return undefined;
  const isClosedOff = /^[\dIVXLCM]+[a-z]?[,;:)\]./]/u.test(candidate.nextWords[0] ?? '');
  const isLast = candidate.nextWords.length === 1;
  if (candidate.word === 'tel' && /^[(+]*0|^\d{4}/u.test(candidate.nextWords[0] ?? '')) return 'join';
  return isAside(candidate) || isClosedOff || isLast || /^\p{Lu}/u.test(candidate.previous)
    ? 'join'
    : undefined;
}

function isQuantity(text: string): boolean {
  return /\d[)\]]?$|[½¼¾]$|^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd|duizend)$/u.test(
    text,
  );
}

function judgeUnit(candidate: Candidate): Verdict {
  return isQuantity(candidate.previous) ? judgeClosing(candidate) : undefined;
}

/** `€ 1,2mln.` and `20km.` before a small letter. */
function isGluedUnit({ word, beginning }: Candidate): boolean {
  const unit = /^[€$£]?\d[\d.,]*(\p{L}+)$/u.exec(word)?.[1] ?? '';
  return beginning === 'lower' && UNITS.has(unit);
}

/** `zo. 5 mei`, `za. 10 tot 4`, `ma. en di.`; but `Het is nu eenmaal zo. 5 mensen haakten af.` */
function judgeDay({ beginning, nextWords: [first = '', second = ''], word }: Candidate): Verdict {
  const isDateOrTime = MONTHS.has(second.replace('.', '')) || /^(?:tot|uur|u|en|-|–|t\/m)$/u.test(second);
  if (beginning === 'digit') return isDateOrTime ? 'join' : undefined;
  if (beginning !== 'lower') return undefined;
  return word !== 'zo' || /^(?:en|t\/m|tot|om|van|of|\p{Ll}{2}\.)/u.test(first) ? 'join' : undefined;
}

/** `5 jan. 2020`, `in okt. '98`, `5 okt. 10.00 uur`; but `op 5 okt. 300 mensen`. */
function judgeMonth(candidate: Candidate): Verdict {
  const {
    beginning,
    nextWord,
    nextWords: [raw = '', second = ''],
  } = candidate;
  if (beginning === 'lower' || isDashNext(candidate)) return 'join';
  if (/^(?:1[0-9]|20)\d\d$/u.test(nextWord) || /^['’]\d\d/u.test(raw)) return 'join';
  return beginning === 'digit' && (/^(?:uur|u\.?)$/u.test(second) || /^\d{1,2},/u.test(raw))
    ? 'join'
    : undefined;
}

/** Abbreviations that are plain words as well: the company they keep decides. */
export const AMBIGUOUS_WORD_RULES: readonly BoundaryRule[] = [
  makeAbbreviation({
    name: 'day',
    example: 'Open van ma. t/m vr. van 9 tot 5.',
    set: DAYS_SHORT,
    judge: judgeDay,
  }),
  makeAbbreviation({
    name: 'month',
    example: 'Het was 5 jan. 2020 koud.',
    set: MONTHS_SHORT,
    judge: judgeMonth,
  }),
  makeAbbreviation({
    name: 'unit after a number',
    example: 'Ze liep 5 km. | Toen rustte ze.',
    set: UNITS,
    judge: judgeUnit,
  }),
  makeJoin('unit glued to a number', 'Hij liep 20km. per dag.', (candidate) => {
    return isPlainStop(candidate) && isGluedUnit(candidate);
  }),
  makeAbbreviation({
    name: 'word or reference',
    example: 'Zie Studies, vol. 3, p. 12.',
    set: WORD_OR_REFERENCE,
    judge: judgeWordOrReference,
  }),
  makeAbbreviation({
    name: 'word or aside',
    example: 'De bundel, red. Jan Smit, verscheen.',
    set: WORD_OR_ASIDE,
    judge: judgeWordOrAside,
  }),
  makeAbbreviation({
    name: 'word or title',
    example: 'Toen sprak gen. Patton.',
    set: WORD_OR_TITLE,
    judge: judgeWordOrTitle,
  }),
];
