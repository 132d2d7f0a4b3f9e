import type { BilingualFile } from '../domain/bilingual-file.js';
import { hypothesisOf } from '../domain/draft.js';
import { normaliseSpace } from '../domain/text.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/**
 * Notes in every unit that a run gave another source or another hypothesis, or that is new, which run that was. Runs that
 * change no such thing do not count, nor does one that only goes on where an earlier one was cut off.
 * @param old the file before the run; null before the first one, of which everything is new.
 */
export function markChanged(file: BilingualFile, old: BilingualFile | null): BilingualFile {
  if (old === null) return file;
  const known = new Map([...old.units, ...old.detached].map((unit) => [unit.id, unit]));
  const changedInRun = 1 + lastRunOf(old.units);
  const mark = (unit: TranslationUnit): TranslationUnit =>
    isChanged(unit, known.get(unit.id)) ? { ...unit, changedInRun } : unit;
  return { ...file, units: file.units.map(mark) };
}

function isChanged(unit: TranslationUnit, before: TranslationUnit | undefined): boolean {
  if (before === undefined) return true;
  const said = hypothesisOf(before);
  const isSpokenAnew = said !== null && hypothesisOf(unit) !== said;
  const isCompared = unit.otherHypothesis?.text !== before.otherHypothesis?.text;
  return normaliseSpace(unit.source) !== normaliseSpace(before.source) || isSpokenAnew || isCompared;
}

/** The number of the last run that changed something. */
export function lastRunOf(units: readonly TranslationUnit[]): number {
  return units.reduce((last, { changedInRun = 1 }) => Math.max(last, changedInRun), 1);
}
