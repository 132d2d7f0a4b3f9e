import { decodeText } from './decode-text.js';
import { type ParsedSheet, parseReviewTsv } from './review-tsv.js';

export type { ParsedSheet } from './review-tsv.js';

/**
 * Reads a sheet that came back from a reviewer, in whatever format it is: the content tells, because names change
 * on the way.
 * @param path names the file in messages.
 * @throws {InputError} `sheet/no-columns` and others when it is no review sheet at all.
 */
export async function parseSheet(bytes: Uint8Array, path: string): Promise<ParsedSheet> {
  return parseReviewTsv(decodeText(bytes, path).text, path);
}
