import type { BilingualFile } from '../domain/bilingual-file.js';
import type { EffortReport, ReviewTime } from '../domain/effort-report.js';
import { chrf } from './chrf.js';
import { type FindFlags, isJudged, measureEffort } from './measure-effort.js';
import { printSignature, sumStatistics } from './metric.js';
import { predictByCode, predictEdits } from './predict-edits.js';
import { readEdits, ter } from './ter.js';

export interface EffortOptions {
  readonly findFlags: FindFlags;
  /** Name and version of this program. */
  readonly program: string;
}

/** Compares what the machine said with what a person made of it, over the units that a person edited or approved. */
export function makeEffortReport(file: BilingualFile, options: EffortOptions): EffortReport {
  const touched = file.units.filter(isJudged);
  const efforts = touched.flatMap((unit) => measureEffort(unit, options.findFlags));
  const units = efforts.map(({ unit }) => unit);
  const { edits, words, rate } = readEdits(sumStatistics(efforts.map((effort) => effort.ter)));
  const characters = sumStatistics(efforts.map((effort) => effort.chrf));
  const time = measureTime(file);
  const accepted = units.filter(({ isEdited }) => !isEdited);
  return {
    article: file.header.source,
    segments: file.units.length,
    reviewed: file.units.filter(({ state }) => state === 'reviewed').length,
    final: file.units.filter(({ state }) => state === 'final').length,
    judged: units.length,
    withoutHypothesis: touched.length - units.length,
    edited: units.length - accepted.length,
    accepted: accepted.length,
    acceptedAlthoughFlagged: accepted.filter(({ flags }) => flags.length > 0).length,
    edits,
    words,
    hter: units.length === 0 ? null : rate,
    chrf: units.length === 0 ? null : chrf.score(characters),
    anyFinding: predictEdits(units, ({ flags }) => flags.length > 0),
    findings: predictByCode(units),
    changedByRules: file.units.filter(({ rules }) => rules.length > 0).length,
    time,
    leverage: findLeverage(file),
    engines: countEngines(file),
    metrics: { hter: printSignature(ter, options.program), chrf: printSignature(chrf, options.program) },
    notMeasured: time === null ? ['time per segment'] : [],
    units,
  };
}

/** A unit keeps what an engine said of it, also where a memory or a person spoke later. */
function findLeverage({ units }: BilingualFile): number | null {
  const done = units.filter(({ state }) => state !== 'initial');
  const spared = done.filter(
    ({ hypothesis, otherHypothesis }) => hypothesis === null && otherHypothesis === null,
  );
  return done.length === 0 ? null : spared.length / done.length;
}

function measureTime({ units }: BilingualFile): ReviewTime | null {
  const measured = units.flatMap(({ seconds }) => seconds ?? []).sort((one, other) => one - other);
  const [low, high] = [measured[(measured.length - 1) >> 1], measured[measured.length >> 1]];
  if (low === undefined || high === undefined) return null;
  const totalSeconds = measured.reduce((sum, seconds) => sum + seconds, 0);
  return { segments: measured.length, totalSeconds, medianSeconds: (low + high) / 2 };
}

function countEngines({ header, units }: BilingualFile): EffortReport['engines'] {
  return Object.entries(header.signatures)
    .map(([key, signature]) => ({
      signature,
      segments: units.filter((unit) => unit.signature === key).length,
    }))
    .filter(({ segments }) => segments > 0);
}
