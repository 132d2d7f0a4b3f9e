import type { LanguagePair } from './language-pair.js';
import { NL_EN } from './nl-en/nl-en.js';

/** The pair that this program translates. Only this file and `present-names.ts` say which it is. */
export const PAIR: LanguagePair = NL_EN;

export const SOURCE = PAIR.source;
export const TARGET = PAIR.target;
