import { machineTargetOf } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { hypothesisOf, machineDraftOf, rulesOf } from '../domain/draft.js';
import type { EffortReport, FlagAccuracy, ReviewTime, UnitEffort } from '../domain/effort-report.js';
import type { Finding } from '../domain/finding.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { chrf } from './chrf.js';
import { printSignature, type Statistics, sumStatistics } from './metric.js';
import { readEdits, ter } from './ter.js';

interface EffortOptions {
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
    anyFinding: measureAccuracy(units, ({ flags }) => flags.length > 0),
    findings: predictByCode(units),
    changedByRules: file.units.filter((unit) => rulesOf(unit).length > 0).length,
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
  const spared = done.filter((unit) => hypothesisOf(unit) === null && unit.otherHypothesis === null);
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
      segments: units.filter((unit) => machineDraftOf(unit)?.signature === key).length,
    }))
    .filter(({ segments }) => segments > 0);
}

/** What is wrong with the machine's words, also where other words stand now. */
type FindFlags = (unit: TranslationUnit) => readonly Finding[];

/** A unit with the statistics that sums over units need. */
interface Effort {
  readonly unit: UnitEffort;
  readonly ter: Statistics;
  readonly chrf: Statistics;
}

/** Whether a person wrote the target or approved it as it stands. A lapsed approval says nothing of these words. */
function isJudged(unit: TranslationUnit): boolean {
  return unit.approval !== null || (unit.origin === 'human' && isEdited(unit));
}

/** None where the machine said nothing to compare with. */
function measureEffort(unit: TranslationUnit, findFlags: FindFlags): Effort[] {
  const { id, state, target, seconds } = unit;
  const hypothesis = machineTargetOf(unit);
  if (hypothesis === null) return [];
  const statistics = ter.measure(hypothesis, target);
  const { edits, words, rate } = readEdits(statistics);
  const characters = chrf.measure(hypothesis, target);
  const flags = findFlags(unit).filter(({ severity }) => severity !== 'info');
  const effort: UnitEffort = {
    id,
    state,
    target,
    isEdited: isEdited(unit),
    edits,
    words,
    hter: rate,
    chrf: chrf.score(characters),
    flags: [...new Set(flags.map(({ code }) => code))],
    seconds,
  };
  return [{ unit: effort, ter: statistics, chrf: characters }];
}

/** What rules changed was no work. */
function isEdited(unit: TranslationUnit): boolean {
  return unit.target !== machineTargetOf(unit);
}

/** How well a flag tells the segments that a person edited from those that were accepted. */
function measureAccuracy(
  units: readonly UnitEffort[],
  isFlagged: (unit: UnitEffort) => boolean,
): FlagAccuracy {
  const flagged = units.filter(isFlagged);
  const hits = flagged.filter(({ isEdited }) => isEdited).length;
  return {
    flagged: flagged.length,
    edited: hits,
    precision: divide(hits, flagged.length),
    recall: divide(hits, units.filter(({ isEdited }) => isEdited).length),
  };
}

function predictByCode(units: readonly UnitEffort[]): EffortReport['findings'] {
  const codes = [...new Set(units.flatMap(({ flags }) => flags))].sort();
  return codes
    .map((code) => ({ code, ...measureAccuracy(units, ({ flags }) => flags.includes(code)) }))
    .sort((one, other) => other.flagged - one.flagged);
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
