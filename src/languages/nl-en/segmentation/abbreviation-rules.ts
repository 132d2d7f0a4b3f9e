import { type BoundaryRule, makeJoin, type Verdict } from '../../boundary-rule.js';
import type { Candidate } from '../../candidate.js';
import {
  BEFORE_NAME,
  BEFORE_NUMBER,
  BODIES,
  CLOSING,
  COMPANY_FORMS,
  INSIDE_NAME,
  LEADING,
  UNITS,
  WORD_OR_ASIDE,
} from './abbreviations.js';
import { isNameNext, isNumberNext, isOpeningNext, isSurnameNext } from './judge-next.js';
import { isIn, judgeClosing, makeAbbreviation } from './make-abbreviation.js';

function judgeTitle(candidate: Candidate): Verdict {
  return isOpeningNext(candidate) && !isSurnameNext(candidate) ? 'split' : 'join';
}

function judgeBeforeNumber(candidate: Candidate): Verdict {
  if (isNumberNext(candidate) || /\d/u.test(candidate.nextWord)) return 'join';
  return candidate.beginning === 'upper' ? 'split' : 'join';
}

function judgeInsideName(candidate: Candidate): Verdict {
  if (candidate.beginning === 'lower') return 'join';
  return isNameNext(candidate) && candidate.openers === '' ? 'join' : 'split';
}

function judgeBody({ beginning }: Candidate): Verdict {
  return beginning === 'lower' ? 'join' : 'split';
}

/** `de N.V. Gasunie` is a name; after `Philips N.V.` a capital opens a sentence. */
function judgeCompanyForm(candidate: Candidate): Verdict {
  if (candidate.beginning === 'lower') return 'join';
  const isBehindName = /^\p{Lu}/u.test(candidate.previous) && !/^(?:De|Het|Een)$/u.test(candidate.previous);
  return !isBehindName && isNameNext(candidate) ? 'join' : 'split';
}

/** `(brie e.d.) Albert Heijn`: the full stop before the bracket belongs to the abbreviation. */
function isAbbreviationInBracket(candidate: Candidate): boolean {
  const { mark, closers, spans, sentenceStart } = candidate;
  if (mark !== '.' || !/^[)\]]/u.test(closers) || !isNameNext(candidate)) return false;
  if (!isIn(CLOSING, candidate) && !isIn(WORD_OR_ASIDE, candidate) && !isIn(UNITS, candidate)) return false;
  return spans.some(({ kind, start }) => kind === 'bracket' && start > sentenceStart);
}

/** `330 v. Chr.`, with a space inside. */
function isEra({ mark, word, nextWord }: Candidate): boolean {
  return mark === '.' && /^[vn]$/u.test(word) && /^Chr/u.test(nextWord);
}

export const ABBREVIATION_RULES: readonly BoundaryRule[] = [
  makeJoin('era', 'De stad werd in 330 v. Chr. gesticht.', isEra),
  makeAbbreviation({
    name: 'leading abbreviation',
    example: 'Ze lezen o.a. Kuifje.',
    set: LEADING,
    judge: () => 'join',
  }),
  makeAbbreviation({
    name: 'before a number',
    example: 'Ze woont op nr. 12 in de straat.',
    set: BEFORE_NUMBER,
    judge: judgeBeforeNumber,
  }),
  makeAbbreviation({
    name: 'title before a name',
    example: 'Volgens dr. De Vries is dat onzin.',
    set: BEFORE_NAME,
    judge: judgeTitle,
  }),
  makeAbbreviation({
    name: 'inside a name',
    example: 'De Kon. Ned. Akademie vergadert.',
    set: INSIDE_NAME,
    judge: judgeInsideName,
  }),
  makeAbbreviation({
    name: 'body',
    example: 'Hij woont in de V.S. | President Biden ook.',
    set: BODIES,
    judge: judgeBody,
  }),
  makeAbbreviation({
    name: 'company form',
    example: 'De N.V. Gasunie is groot.',
    set: COMPANY_FORMS,
    judge: judgeCompanyForm,
  }),
  makeAbbreviation({
    name: 'closing abbreviation',
    example: 'Er was bier enz. | Daarna gingen we.',
    set: CLOSING,
    judge: judgeClosing,
  }),
  makeJoin(
    'abbreviation in a bracket',
    'De film (met Hauer e.a.) Turks Fruit draait.',
    isAbbreviationInBracket,
  ),
];
