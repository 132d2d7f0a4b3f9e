import { applyRules } from '../domain/apply-rules.js';
import { listMatches } from '../domain/describe-unit.js';
import { machineDraftOf, type Rule } from '../domain/draft.js';
import type { EngineResult, Hypothesis } from '../domain/engine.js';
import { ENGINE_FAILED, type Finding, isAboutMachine } from '../domain/finding.js';
import type { OtherHypothesis, TranslationUnit } from '../domain/translation-unit.js';
import { joinHypotheses } from './join-hypotheses.js';
import { type CountTermFaults, preferTerms } from './prefer-terms.js';

/** How the planner asked for the hypothesis, and under which signature the engine gave it. */
export interface AssembleOptions {
  readonly action: 'translate' | 'refresh' | 'compare';
  /** Key into the header's signatures. */
  readonly signature: string;
  /** The accepted rules of the project, in their order. */
  readonly rules: readonly Rule[];
  /** Holds a hypothesis to the glossary. */
  readonly countTermFaults: CountTermFaults;
}

/**
 * Puts what the engine said for a unit's parts in its place. A failed part leaves all texts as they were, and
 * a finding takes the place of the engine's earlier ones. With `compare` a person's target stands and the hypothesis goes beside it.
 */
export function assembleUnit(
  unit: TranslationUnit,
  parts: readonly EngineResult[],
  options: AssembleOptions,
): TranslationUnit {
  const failures = parts.filter((part) => !part.ok).map(({ error }) => failureFinding(error));
  const spoken = parts.filter((part) => part.ok).map(({ hypothesis }) => hypothesis);
  const [first, ...rest] = spoken;
  if (failures.length > 0 || first === undefined) {
    return { ...unit, findings: [...keepOthers(unit.findings), ...failures] };
  }
  const hypothesis = preferTerms(joinHypotheses([first, ...rest]), (text) =>
    options.countTermFaults(unit.source, text),
  );
  return options.action === 'compare'
    ? { ...unit, otherHypothesis: { text: hypothesis.text, relation: 'newer', signature: options.signature } }
    : withHypothesis(unit, hypothesis, options);
}

function withHypothesis(
  unit: TranslationUnit,
  hypothesis: Hypothesis,
  { signature, rules }: AssembleOptions,
): TranslationUnit {
  const ruled = applyRules(rules, hypothesis.text);
  return {
    ...unit,
    target: ruled.text,
    state: 'translated',
    origin: 'machine',
    draft: {
      kind: 'machine',
      hypothesis: hypothesis.text,
      signature,
      confidence: hypothesis.confidence ?? null,
      alternatives: hypothesis.alternatives,
      rules: ruled.rules,
    },
    findings: [...keepOthers(unit.findings), ...hypothesis.findings],
    approval: null,
    otherHypothesis: olderHypothesis(unit, hypothesis.text) ?? unit.otherHypothesis,
    matches: listMatches(unit),
  };
}

/** The replaced hypothesis, when it said something else. */
function olderHypothesis(unit: TranslationUnit, text: string): OtherHypothesis | undefined {
  const older = machineDraftOf(unit);
  if (older === null || older.hypothesis === text) return undefined;
  return { text: older.hypothesis, relation: 'older', signature: older.signature };
}

/** Findings of an earlier hypothesis say nothing about the next one. */
function keepOthers(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !isAboutMachine(finding));
}

function failureFinding(error: Error): Finding {
  const message = `not translated: ${error.message}`;
  return { by: 'engine', code: ENGINE_FAILED, severity: 'error', message };
}
