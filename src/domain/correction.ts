import { makeTextHash } from './text.js';
import type { State, TranslationUnit } from './translation-unit.js';

/** How a unit looked when a sheet was printed, so that a row that comes back tells an edit from an old sheet. */
export interface HandedOut {
  readonly state: State;
  /** Hashes of the texts as a sheet cell gives them back (`normaliseCell`). */
  readonly source: string;
  readonly target: string;
  readonly notes: string;
}

/** What a sheet that came back says of one unit. A field is absent where the sheet does not say. */
export interface Correction {
  readonly id: string;
  /** Where in the sheet: `row 7`. */
  readonly place: string;
  readonly target?: string;
  readonly state?: State;
  /** All notes, a line each. */
  readonly notes?: string;
  /** The source that the reviewer saw. */
  readonly source?: string;
  readonly handedOut?: HandedOut;
}

export function makeHandedOut({ state, source, target, notes }: TranslationUnit): HandedOut {
  return {
    state,
    source: makeCellHash(source),
    target: makeCellHash(target),
    notes: makeCellHash(printNotes(notes)),
  };
}

/**
 * A text as any sheet can hold it. Spreadsheets change line ends and white space at the edges of a cell, half surrogates
 * cannot be written at all and control characters not in XML: no edit lies in that.
 */
export function normaliseCell(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}|[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .trim();
}

export function makeCellHash(text: string): string {
  return makeTextHash(normaliseCell(text));
}

/** The notes of a unit as one cell. */
export function printNotes(notes: readonly string[]): string {
  return notes.join('\n');
}

/** The notes in a cell, a line each. */
export function parseNotes(cell: string): string[] {
  return normaliseCell(cell)
    .split('\n')
    .filter((note) => note.trim() !== '');
}
