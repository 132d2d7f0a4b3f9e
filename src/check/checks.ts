import { brackets } from './brackets.js';
import type { Check } from './check.js';
import { copiedSource } from './copied-source.js';
import { endPunctuation } from './end-punctuation.js';
import { falseFriends } from './false-friends.js';
import { length } from './length.js';
import { letterCase } from './letter-case.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { quotes } from './quotes.js';
import { repetition } from './repetition.js';
import { untranslated } from './untranslated.js';

/** Every check of a pair, in the order in which findings are shown. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [
  copiedSource,
  untranslated,
  numbers,
  negation,
  length,
  repetition,
  falseFriends,
  quotes,
  brackets,
  endPunctuation,
  letterCase,
];
