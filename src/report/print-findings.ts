import type { CheckedSegment, CheckReport } from '../domain/check-report.js';
import { describeDismissal } from '../domain/translation-unit.js';
import { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';
import type { Colour } from './lines.js';
import { LINE_WIDTH, wrapPieces } from './lines.js';

/** Each flagged segment in both languages with its findings, in 80 columns; the last line counts. */
export function printFindings({ segments, flagged }: CheckReport, colour: Colour): string {
  const blocks = flagged.map((one) => `${printFlagged(one, colour)}\n\n`);
  const count = flagged.filter(({ findings }) => findings.length > 0).length;
  return `${blocks.join('')}${segments} segments, ${count === 0 ? 'nothing' : count} to look at\n`;
}

function printFlagged(
  { segment, unit, source, target, findings, dismissed }: CheckedSegment,
  colour: Colour,
) {
  return [
    colour.strong(`segment ${segment}`) + (unit === null ? '' : colour.quiet(`, unit ${unit}`)),
    ...wrap(source, `  ${SOURCE_CODE}  `, colour.quiet),
    ...wrap(target, `  ${TARGET_CODE}  `),
    ...findings.flatMap(({ severity, message, code }) => wrap(`${severity}: ${message} [${code}]`, '  !   ')),
    ...dismissed.flatMap((one) => wrap(describeDismissal(one), '  -   ', colour.quiet)),
  ].join('\n');
}

/** `label` stands before the first line; the others are indented as far. */
function wrap(text: string, label: string, paint = (plain: string) => plain): string[] {
  const lines = wrapPieces([{ text, paint }], LINE_WIDTH - label.length);
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line);
}
