import { InputError } from '../domain/error.js';
import { decodeText } from '../notation/decode-text.js';
import { parseCorrectionsJson } from './parse-corrections-json.js';
import { parseReviewMd } from './parse-review-md.js';
import { parseReviewXliff } from './parse-review-xliff.js';
import type { ParsedSheet } from './review-row.js';
import { parseReviewTsv } from './review-tsv.js';
import { parseReviewXlsx } from './review-xlsx.js';

export type { ParsedSheet } from './review-row.js';

/**
 * Reads a sheet that came back from a reviewer, in whatever format it is: the content tells, because names change
 * on the way.
 * @param path names the file in messages.
 * @throws {InputError} `sheet/page` for a page, `sheet/no-columns` and others when it is no review sheet at all.
 */
export async function parseSheet(bytes: Uint8Array, path: string): Promise<ParsedSheet> {
  if (isZip(bytes)) return parseReviewXlsx(bytes, path);
  const { text } = decodeText(bytes, path);
  if (/^\uFEFF?\s*<(?:!doctype )?html/i.test(text)) throw makePageError(path);
  if (/^\uFEFF?\s*\{/.test(text)) return parseCorrectionsJson(text, path);
  if (isXml(text)) return parseReviewXliff(text, path);
  return isMarkdown(text) ? parseReviewMd(text, path) : parseReviewTsv(text, path);
}

/** What was typed into a page is in the browser, not in the file. */
function makePageError(path: string): InputError {
  return new InputError(`${path} is a page, which holds no corrections itself`, {
    code: 'sheet/page',
    hint: 'open it in a browser, press “Save corrections”, and apply the file that it saves',
  });
}

/** XLSX is a ZIP archive. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isXml(text: string): boolean {
  return /^\uFEFF?\s*<(?:\?xml|(?:[\w.-]+:)?xliff)\b/.test(text);
}

/** Begins with a heading, or with the first field or block if that was removed. */
function isMarkdown(text: string): boolean {
  return /^\uFEFF?\s*(?:#|[-*+]\s+id\s*:|`{3})/.test(text);
}
