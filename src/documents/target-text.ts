import type { BilingualFile } from '../domain/bilingual-file.js';
import type { TranslationUnit } from '../domain/translation-unit.js';

/**
 * The English article as it now stands: the source's gaps, byte for byte, around the targets.
 *
 * A unit that nobody has translated yet keeps its Dutch source, so that nothing is missing in silence; a target
 * that a person emptied stays empty. Line ends and a byte order mark lie in the gaps, so they come out as the
 * article had them.
 */
export function printTarget({ header, units }: BilingualFile): string {
  return units.map((unit) => unit.gapBefore + standIn(unit)).join('') + header.finalGap;
}

function standIn(unit: TranslationUnit): string {
  return unit.state === 'initial' && unit.target === '' ? unit.source : unit.target;
}
