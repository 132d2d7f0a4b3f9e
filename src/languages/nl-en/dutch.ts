import type { SourceLanguage } from '../language-pair.js';
import { findDutchCalendarWords } from './calendar-words.js';
import { listCompoundParts } from './compound-parts.js';
import { listDutchBases } from './dutch-bases.js';
import { DUTCH_FUNCTION_WORDS } from './function-words.js';
import { LIKELY_LANGUAGES } from './likely-languages.js';
import { DUTCH_NAMES } from './names/name-words.js';
import { collectDutchCues } from './negation-cues.js';
import { findDutchQuantities } from './quantities/dutch-quantities.js';
import { DUTCH_SEGMENTATION } from './segmentation/rules.js';
import { DUTCH_UNITS } from './unit-words.js';
import { findEnglishWords, isDutchWord } from './word-table.js';

export const DUTCH: SourceLanguage = {
  functionWords: DUTCH_FUNCTION_WORDS,
  units: DUTCH_UNITS,
  isKnownWord: isDutchWord,
  listTranslations: findEnglishWords,
  findCalendarWords: findDutchCalendarWords,
  findQuantities: findDutchQuantities,
  findNegations: collectDutchCues,
  names: DUTCH_NAMES,
  segmentation: DUTCH_SEGMENTATION,
  clipped: 'stnkm',
  spelling: /ij|aa|uu|oe[^s]|sch[^eo]|ieuw|heid$|lijk|tje$|eeuw/,
  percentage: /\d\s?(?:%|procent)/,
  likelyLanguages: LIKELY_LANGUAGES,
  listBases: listDutchBases,
  listCompoundParts,
};
