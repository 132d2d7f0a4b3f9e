/** How the languages of the present pair are called, apart from what is known of them: the review page needs no more. */
export {
  OTHER_LANGUAGE,
  PUBLISHED_MODEL,
  SOURCE_CODE,
  SOURCE_NAME,
  TARGET_CODE,
  TARGET_NAME,
} from './nl-en/codes-and-names.js';

/** What the program itself speaks, whatever the pair is. */
export const OWN_CODE = 'en';
