import type { Finding } from '../domain/finding.js';
import type { Colour } from './colour.js';
import { wrapPieces } from './wrap-pieces.js';

const WIDTH = 80;

interface Flagged {
  readonly segment: number;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly Finding[];
}

/** Each flagged segment in both languages with its findings, in 80 columns; the last line counts. */
export function printFindings(
  { segments, flagged }: { segments: number; flagged: readonly Flagged[] },
  colour: Colour,
): string {
  const blocks = flagged.map((one) => `${printFlagged(one, colour)}\n\n`);
  const counts = flagged.length === 0 ? 'nothing to look at' : `${flagged.length} to look at`;
  return `${blocks.join('')}${segments} segments, ${counts}\n`;
}

function printFlagged({ segment, source, target, findings }: Flagged, colour: Colour): string {
  return [
    colour.strong(`segment ${segment}`),
    ...wrap(source, '  nl  ', colour.quiet),
    ...wrap(target, '  en  '),
    ...findings.flatMap(({ severity, message }) => wrap(`${severity}: ${message}`, '  !   ')),
  ].join('\n');
}

/** `label` stands before the first line; the others are indented as far. */
function wrap(text: string, label: string, paint = (plain: string) => plain): string[] {
  const lines = wrapPieces([{ text, paint }], WIDTH - label.length);
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line);
}
