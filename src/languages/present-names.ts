/** How the languages of the present pair are called, apart from what is known of them: the review page needs no more. */
export { SOURCE_CODE, SOURCE_NAME, TARGET_CODE, TARGET_NAME } from './nl-en/codes-and-names.js';
