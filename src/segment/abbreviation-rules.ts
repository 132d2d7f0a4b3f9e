import {
  BEFORE_NAME,
  BEFORE_NUMBER,
  BODIES,
  CLOSING,
  COMPANY_FORMS,
  DAYS_SHORT,
  INSIDE_NAME,
  LEADING,
  MONTHS,
  MONTHS_SHORT,
  UNITS,
  WORD_OR_ASIDE,
  WORD_OR_REFERENCE,
  WORD_OR_TITLE,
} from './abbreviations.js';
import type { Candidate } from './candidate.js';
import { isNameNext, isNumberNext, isOpeningNext, isSurnameNext } from './judge-next.js';
import { makeJoin, type Rule, type Verdict } from './rule.js';

function isIn(set: ReadonlySet<string>, { forms }: Candidate): boolean {
  return forms.some((form) => set.has(form));
}

function makeAbbreviation(
  name: string,
  example: string,
  set: ReadonlySet<string>,
  judge: (candidate: Candidate) => Verdict,
): Rule {
  const decide = (candidate: Candidate): Verdict => {
    const isPlain = candidate.mark === '.' && candidate.closers === '';
    return isPlain && isIn(set, candidate) ? judge(candidate) : undefined;
  };
  return { name, example, decide };
}

function judgeTitle(candidate: Candidate): Verdict {
  return isOpeningNext(candidate) && !isSurnameNext(candidate) ? 'split' : 'join';
}

function judgeClosing(candidate: Candidate): Verdict {
  const { beginning, openers, nextWord, nextWords } = candidate;
  if (beginning === 'lower') return 'join';
  if (beginning === 'digit' && MONTHS.has(nextWords[1] ?? '')) return 'join';
  if (openers.startsWith('(') && beginning === 'digit') return 'join';
  return /^(?:Chr|euro|Euro|dollar)$/u.test(nextWord) ? 'join' : 'split';
}

const DETERMINERS = /^(?:de|een|geen|elk|ieder|dit|dat|het|zo'n|die|zijn|haar|mijn|hun|onze|welk|per)$/iu;

/** The words are `het gen` and `een gem`, so `de gen.` is a general and `de gem. Utrecht` a municipality. */
function isDeGen({ word, previous }: Candidate): boolean {
  return /^ge[mn]$/u.test(word) && /^de$/iu.test(previous);
}

function judgeWordOrTitle(candidate: Candidate): Verdict {
  if (isNumberNext(candidate) && /^(?:gem|max|min)$/u.test(candidate.word)) return 'join';
  if (DETERMINERS.test(candidate.previous) && !isDeGen(candidate)) return 'split';
  if (candidate.beginning === 'lower') return 'join';
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

function judgeBeforeNumber(candidate: Candidate): Verdict {
  if (isNumberNext(candidate) || /\d/u.test(candidate.nextWord)) return 'join';
  return candidate.beginning === 'upper' ? 'split' : 'join';
}

function isQuantity(text: string): boolean {
  return /\d[)\]]?$|[½¼¾]$|^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|honderd|duizend)$/u.test(
    text,
  );
}

function judgeUnit(candidate: Candidate): Verdict {
  return isQuantity(candidate.previous) ? judgeClosing(candidate) : undefined;
}

/** `zo. 5 mei`, `za. 10 tot 4`, `ma. en di.`; but `Het is nu eenmaal zo. 5 mensen haakten af.` */
function judgeDay({ beginning, nextWords: [first = '', second = ''], word }: Candidate): Verdict {
  const isDateOrTime = MONTHS.has(second.replace('.', '')) || /^(?:tot|uur|u|en|-|–|t\/m)$/u.test(second);
  if (beginning === 'digit') return isDateOrTime ? 'join' : undefined;
  if (beginning !== 'lower') return undefined;
  return word !== 'zo' || /^(?:en|t\/m|tot|om|van|of|\p{Ll}{2}\.)/u.test(first) ? 'join' : undefined;
}

/** `5 jan. 2020`, `in okt. '98`, `5 okt. 10.00 uur`; but `op 5 okt. 300 mensen`. */
function judgeMonth({ beginning, nextWord, nextWords: [raw = '', second = ''] }: Candidate): Verdict {
  if (beginning === 'lower') return 'join';
  if (/^(?:1[0-9]|20)\d\d$/u.test(nextWord) || /^['’]\d\d/u.test(raw)) return 'join';
  return beginning === 'digit' && (/^(?:uur|u\.?)$/u.test(second) || /^\d{1,2},/u.test(raw))
    ? 'join'
    : undefined;
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

/** `€ 1,2mln.` and `20km.` before a small letter. */
function isGluedUnit({ mark, word, beginning }: Candidate): boolean {
  const unit = /^[€$£]?\d[\d.,]*(\p{L}+)$/u.exec(word)?.[1] ?? '';
  return mark === '.' && beginning === 'lower' && UNITS.has(unit);
}

const TOP_LEVEL_DOMAINS = /\.(?:nl|be|com|org|net|eu|info|nu|de|fr|uk|io|tv|fm|app|dev|gov|edu)$/u;

/** Small letters with full stops that no list knows: `v.d.m.`, but not `nu.nl`. */
function isUnknownDotted({ mark, closers, word }: Candidate): boolean {
  if (mark !== '.' || closers !== '' || TOP_LEVEL_DOMAINS.test(word)) return false;
  return /^(?:\p{Ll}{1,4}\.){1,6}\p{Ll}{1,4}$/u.test(word);
}

const SPOKEN_LETTERS =
  /^(?:tv|cd|dvd|pc|sms|gps|wc|mkb|zzp|tbs|ggz|ggd|nv|bv|hbs|hts|mts|lts|kwh|mp|pgb|ssst|pst|hmm?|brr+|sst)$/u;

/** A word cannot do without a vowel, so `hfst` and `verk` differ: only the first must be an abbreviation. */
function isVowelless({ mark, closers, word }: Candidate): boolean {
  return (
    mark === '.' && closers === '' && /^[b-df-hj-np-tv-xz]{2,6}$/u.test(word) && !SPOKEN_LETTERS.test(word)
  );
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

export const ABBREVIATION_RULES: readonly Rule[] = [
  makeJoin('era', 'De stad werd in 330 v. Chr. gesticht.', isEra),
  makeAbbreviation('leading abbreviation', 'Ze lezen o.a. Kuifje.', LEADING, () => 'join'),
  makeAbbreviation('day', 'Open van ma. t/m vr. van 9 tot 5.', DAYS_SHORT, judgeDay),
  makeAbbreviation('month', 'Het was 5 jan. 2020 koud.', MONTHS_SHORT, judgeMonth),
  makeAbbreviation('unit after a number', 'Ze liep 5 km. | Toen rustte ze.', UNITS, judgeUnit),
  makeJoin('unit glued to a number', 'Hij liep 20km. per dag.', isGluedUnit),
  makeAbbreviation(
    'word or reference',
    'Zie Studies, vol. 3, p. 12.',
    WORD_OR_REFERENCE,
    judgeWordOrReference,
  ),
  makeAbbreviation('word or aside', 'De bundel, red. Jan Smit, verscheen.', WORD_OR_ASIDE, judgeWordOrAside),
  makeAbbreviation('word or title', 'Toen sprak gen. Patton.', WORD_OR_TITLE, judgeWordOrTitle),
  makeAbbreviation('before a number', 'Ze woont op nr. 12 in de straat.', BEFORE_NUMBER, judgeBeforeNumber),
  makeAbbreviation('title before a name', 'Volgens dr. De Vries is dat onzin.', BEFORE_NAME, judgeTitle),
  makeAbbreviation('inside a name', 'De Kon. Ned. Akademie vergadert.', INSIDE_NAME, judgeInsideName),
  makeAbbreviation('body', 'Hij woont in de V.S. | President Biden ook.', BODIES, judgeBody),
  makeAbbreviation('company form', 'De N.V. Gasunie is groot.', COMPANY_FORMS, judgeCompanyForm),
  makeAbbreviation('closing abbreviation', 'Er was bier enz. | Daarna gingen we.', CLOSING, judgeClosing),
  makeJoin(
    'abbreviation in a bracket',
    'De film (met Hauer e.a.) Turks Fruit draait.',
    isAbbreviationInBracket,
  ),
];

/** After the rules for initials, which know more about capitals. */
export const UNKNOWN_ABBREVIATION_RULES: readonly Rule[] = [
  makeJoin('unknown abbreviation with full stops', 'Het is v.d.b. geregeld.', (candidate) => {
    return isUnknownDotted(candidate) && !(candidate.beginning === 'upper' && !isNameNext(candidate));
  }),
  makeJoin('unknown abbreviation without vowel', 'De vrgd. leden keken op.', (candidate) => {
    return isVowelless(candidate) && candidate.beginning === 'lower';
  }),
];
