import { brackets } from './brackets.js';
import type { Check } from './check.js';
import { copiedSource } from './copied-source.js';
import { dates } from './dates.js';
import { endPunctuation } from './end-punctuation.js';
import { falseFriends } from './false-friends.js';
import { type FileCheck, inconsistentTranslations } from './inconsistent-translations.js';
import { length } from './length.js';
import { letterCase } from './letter-case.js';
import { lowConfidence } from './low-confidence.js';
import { missingText } from './missing-text.js';
import { names } from './names.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { quotes } from './quotes.js';
import { repetition } from './repetition.js';
import { units } from './units.js';
import { untranslated } from './untranslated.js';

/** Every check of a pair, in the order in which findings are shown. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [
  copiedSource,
  untranslated,
  missingText,
  numbers,
  dates,
  units,
  names,
  negation,
  length,
  repetition,
  falseFriends,
  quotes,
  brackets,
  endPunctuation,
  letterCase,
  lowConfidence,
];

/** Every check that compares the units of one file. */
export const FILE_CHECKS: readonly FileCheck[] = [inconsistentTranslations];
