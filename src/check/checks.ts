import type { Check } from './check.js';
import { copiedSource } from './copied-source.js';
import { endPunctuation } from './end-punctuation.js';
import { negation } from './negation.js';
import { numbers } from './numbers.js';
import { repetition } from './repetition.js';

/** Every check of a pair, in the order in which findings are shown. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [copiedSource, numbers, negation, endPunctuation, repetition];
