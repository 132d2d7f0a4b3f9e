/**
 * The little of the present pair that every room may know, the review page too: how the languages are called, and where a
 * word of the target begins and ends. What else is known of them is in `present-pair.ts`.
 */
export {
  OTHER_LANGUAGE,
  PUBLISHED_MODEL,
  SOURCE_CODE,
  SOURCE_NAME,
  TARGET_CODE,
  TARGET_NAME,
} from './nl-en/codes-and-names.js';

export {
  GENITIVE as TARGET_GENITIVE,
  WORD_END as TARGET_WORD_END,
  WORD_START as TARGET_WORD_START,
} from './nl-en/english-word-edges.js';

/** What the program itself speaks, whatever the pair is. */
export const OWN_CODE = 'en';
