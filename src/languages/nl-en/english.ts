import type { TargetLanguage } from '../language-pair.js';
import { findEnglishCalendarWords } from './calendar-words.js';
import { listEnglishForms, normaliseSpelling } from './english-forms.js';
import { ENGLISH_FUNCTION_WORDS } from './function-words.js';
import { ENGLISH_NAMES } from './names/name-words.js';
import { collectEnglishCues } from './negation-cues.js';
import { findEnglishQuantities } from './quantities/english-quantities.js';
import { ENGLISH_UNITS } from './unit-words.js';
import { findDutchWords, isEnglishWord } from './word-table.js';

export const ENGLISH: TargetLanguage = {
  functionWords: ENGLISH_FUNCTION_WORDS,
  units: ENGLISH_UNITS,
  isKnownWord: isEnglishWord,
  listTranslations: findDutchWords,
  findCalendarWords: findEnglishCalendarWords,
  findQuantities: findEnglishQuantities,
  findNegations: collectEnglishCues,
  names: ENGLISH_NAMES,
  mayDouble: new Set('had that very is do her ha no so bye now there well long many'.split(' ')),
  /** A closing mark comes before it, a word that begins a sentence after it. */
  betweenSentences: /(?<=[.!?…]["'”’)\]]*)\s+(?=["'“‘([]?[\p{Lu}\p{N}])/u,
  abbreviated: /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|No|Gen|Rep|Sen|vs|etc|e\.g|i\.e)\.$/u,
  listForms: listEnglishForms,
  normaliseSpelling,
  /** Verbs stand in dictionaries with “to”. */
  stripHeadword: (term) => term.replace(/^to /, ''),
};
