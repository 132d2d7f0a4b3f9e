import { z } from 'zod';
import { InputError } from '../domain/error.js';
import { describeIssue, quoteReceived } from '../notation/describe-issue.js';
import { COLUMN_NAMES, joinSheets, type ParsedSheet, parseRow } from './review-row.js';

const FORMAT = 'tweeluik corrections';

const cells = Object.fromEntries(COLUMN_NAMES.map((name) => [name, z.string().optional()]));
const rowSchema = z.looseObject(cells);
const fileSchema = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(1),
  rows: z.array(z.unknown()),
});

/**
 * Reads what the editable page saved.
 * @throws {InputError} `sheet/no-corrections` when it is other JSON, or of a later version.
 */
export function parseCorrectionsJson(text: string, path: string): ParsedSheet {
  const checked = fileSchema.safeParse(parseJson(text));
  if (!checked.success) {
    throw new InputError(`${path} holds no corrections that this program knows`, {
      code: 'sheet/no-corrections',
      hint: 'apply the file as “Save corrections” saved it',
      problems: checked.error.issues.map((issue) => describeIssue(issue, parseJson(text), 'the file')),
    });
  }
  return joinSheets(checked.data.rows.map((row, index) => parseJsonRow(row, `row ${index + 1}`)));
}

function parseJsonRow(value: unknown, place: string): ParsedSheet {
  const checked = rowSchema.safeParse(value);
  if (checked.success) return parseRow(checked.data, place);
  const problems = checked.error.issues.map((issue) => describeIssue(issue, value, place));
  return { corrections: [], problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return quoteReceived(text);
  }
}
