import type { BilingualFile } from '../domain/bilingual-file.js';
import type { DiffView, FileDiff, UnitDiff, Versions, WordDiff } from '../domain/file-diff.js';
import { STATES, type TranslationUnit } from '../domain/translation-unit.js';
import { printSignature, sumStatistics } from './metric.js';
import { readEdits, ter } from './ter.js';

interface DiffOptions {
  readonly view: DiffView;
  readonly findVersions: (unit: TranslationUnit, view: DiffView) => Versions | undefined;
  readonly diff: WordDiff;
  /** Name and version of this program. */
  readonly program: string;
}

/** The units of which two versions differ, with the edits between them counted. */
export function makeFileDiff({ header, units }: BilingualFile, options: DiffOptions): FileDiff {
  const found = units.flatMap((unit, index) => {
    const versions = options.findVersions(unit, options.view);
    if (versions === undefined) return [];
    const statistics = ter.measure(versions.before, versions.after);
    const { id, state, origin } = unit;
    const changes = options.diff(versions.before, versions.after);
    const changed: UnitDiff = {
      id,
      segment: index + 1,
      state,
      origin,
      ...versions,
      changes,
      measured: readEdits(statistics),
    };
    return [{ changed, statistics }];
  });
  const states = STATES.map((state) => [state, units.filter((unit) => unit.state === state).length] as const);
  return {
    article: header.source,
    view: options.view,
    segments: units.length,
    states: Object.fromEntries(states) as FileDiff['states'],
    changed: found.map(({ changed }) => changed),
    total: readEdits(sumStatistics(found.map(({ statistics }) => statistics))),
    signature: printSignature(ter, options.program),
  };
}
