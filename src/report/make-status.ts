import { draftTextOf } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { LOW_CONFIDENCE, withoutConfidence } from '../domain/describe-unit.js';
import { rulesOf } from '../domain/draft.js';
import { SEVERITIES, type Severity } from '../domain/finding.js';
import {
  isHumanTarget,
  ORIGINS,
  type Origin,
  STATES,
  type State,
  type TranslationUnit,
} from '../domain/translation-unit.js';

/** How far an article is; also the document of `status --json`. */
export interface Status {
  readonly article: string;
  readonly model: string | null;
  readonly notice: string | null;
  readonly segments: number;
  readonly states: Readonly<Record<State, number>>;
  readonly origins: Readonly<Record<Origin, number>>;
  /** Units whose target is not what the machine or the memory said, rules of the project applied. */
  readonly edited: number;
  /** Units in which rules changed the machine's words. */
  readonly changedByRules: number;
  /** Without those that `unsure` counts. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Units that the machine was unsure of and nobody has reviewed. */
  readonly unsure: number;
  /** Earlier words of people that wait to be used. */
  readonly suggestions: number;
  readonly detached: number;
}

export function makeStatus({ header, units, detached }: BilingualFile): Status {
  const severities = units.flatMap(({ findings }) =>
    withoutConfidence(findings).map(({ severity }) => severity),
  );
  return {
    article: header.source,
    model: header.signatures[header.signature]?.model ?? null,
    notice: header.notice,
    segments: units.length,
    states: countEach(
      STATES,
      units.map(({ state }) => state),
    ),
    origins: countEach(
      ORIGINS,
      units.map(({ origin }) => origin),
    ),
    edited: units.filter(isEdited).length,
    changedByRules: units.filter((unit) => rulesOf(unit).length > 0).length,
    findings: countEach(SEVERITIES, severities),
    unsure: units.filter(isUnsure).length,
    suggestions: units.flatMap((unit) => unit.suggestions).filter(isHumanTarget).length,
    detached: detached.length,
  };
}

function countEach<T extends string>(kinds: readonly T[], found: readonly (T | null)[]): Record<T, number> {
  const counts = kinds.map((kind) => [kind, found.filter((one) => one === kind).length]);
  return Object.fromEntries(counts) as Record<T, number>;
}

function isEdited(unit: TranslationUnit): boolean {
  return unit.state !== 'initial' && unit.target !== (draftTextOf(unit) ?? '');
}

function isUnsure({ findings }: TranslationUnit): boolean {
  return findings.some(({ code }) => code === LOW_CONFIDENCE);
}
