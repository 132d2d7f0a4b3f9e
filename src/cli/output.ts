import { styleText } from 'node:util';
import { type Colour, NO_COLOUR } from '../report/lines.js';
import type { Io } from './io.js';

/** Colours on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is a dumb one. */
export function makeColour({ stdout, env }: Io): Colour {
  if (stdout.isTTY !== true || env['NO_COLOR'] || env['TERM'] === 'dumb') return NO_COLOUR;
  const paint = (style: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(style, text, { validateStream: false });
  return {
    deleted: paint(['red', 'strikethrough']),
    inserted: paint(['green', 'underline']),
    strong: paint('bold'),
    quiet: paint('dim'),
  };
}

/** The one JSON document of `--json`. `formatVersion` changes when a field changes its meaning. */
export function printJson(document: object): string {
  return `${JSON.stringify({ formatVersion: 1, ...document }, null, 2)}\n`;
}
