/** ISO 639-1, as files and browsers have them. */
export const SOURCE_CODE = 'nl';
export const TARGET_CODE = 'en';

/** As the program's own texts, which are in English, call them. */
export const SOURCE_NAME = 'Dutch';
export const TARGET_NAME = 'English';

/** A published model of this pair, as an example of one. */
export const PUBLISHED_MODEL = 'Xenova/opus-mt-nl-en';

/** The code of the finding on an article in another language. */
export const OTHER_LANGUAGE = 'input/not-dutch';
