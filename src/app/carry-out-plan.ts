import { type AssembleOptions, assembleUnit } from '../assemble/assemble-unit.js';
import { findTermFaults } from '../check/terms/find-term-faults.js';
import type { TermIndex } from '../check/terms/term-index.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { Rule } from '../domain/draft.js';
import { asksEngine, type Plan, type PlanStep } from '../domain/plan.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { splitLongSegment } from '../segment/split-long-segment.js';
import { type JobResult, translateJobs } from '../translate/translate-jobs.js';
import type { EngineChoice, RunPorts } from './ports.js';

/** Saved at most this often while the engine works: what a crash can cost. */
const SAVE_EVERY_MS = 1000;

interface CarryOutOptions {
  readonly choice: EngineChoice | undefined;
  /** Stores the file as far as it has come. */
  readonly save: (file: BilingualFile) => Promise<void>;
  /** The accepted rules of the project, in their order. */
  readonly rules: readonly Rule[];
  /** The project's glossary. */
  readonly terms: TermIndex;
}

/**
 * Asks the engine for everything that the plan leaves open, and saves now and then.
 * However it ends (done, interrupted, engine broken), what was finished has been saved.
 */
export async function carryOutPlan(
  plan: Plan,
  { choice, save, rules, terms }: CarryOutOptions,
  ports: RunPorts,
): Promise<BilingualFile> {
  const units = new Map(plan.steps.map(({ unit }) => [unit.id, unit]));
  const soFar = (): BilingualFile => ({
    header: plan.header,
    units: [...units.values()],
    detached: plan.detached,
  });
  const steps = new Map(plan.steps.filter(asksEngine).map((step) => [step.unit.id, step]));
  if (choice === undefined || steps.size === 0) return soFar();
  const countTermFaults = (source: string, target: string) => findTermFaults(source, target, terms).length;
  const saveSometimes = makeThrottle(() => save(soFar()), ports);
  const onComplete = async (results: readonly JobResult[]) => {
    const options = { signature: plan.header.signature, rules, countTermFaults };
    for (const unit of assembleAll(results, steps, options)) units.set(unit.id, unit);
    ports.progress.advance(results.length);
    await saveSometimes();
  };
  if (choice.notice !== null) ports.progress.say(`note: ${choice.notice}`);
  ports.progress.begin(plan.header.source, steps.size);
  try {
    await translateJobs(makeJobs(steps), await choice.open(), { signal: ports.signal, onComplete });
  } finally {
    ports.progress.end();
    await save(soFar());
  }
  return soFar();
}

type Steps = ReadonlyMap<string, PlanStep>;

function makeJobs(steps: Steps) {
  return [...steps.values()].map(({ unit: { id, source } }) => ({ id, parts: splitLongSegment(source) }));
}

function assembleAll(
  results: readonly JobResult[],
  steps: Steps,
  options: Omit<AssembleOptions, 'action'>,
): TranslationUnit[] {
  return results.flatMap(({ id, parts }) => {
    const step = steps.get(id);
    return step === undefined
      ? []
      : [assembleUnit(step.unit, parts, { ...options, action: engineAction(step) })];
  });
}

function engineAction({ action }: PlanStep): AssembleOptions['action'] {
  return action === 'refresh' || action === 'compare' ? action : 'translate';
}

function makeThrottle(action: () => Promise<void>, { now }: RunPorts): () => Promise<void> {
  let last = now();
  return async () => {
    if (now() - last < SAVE_EVERY_MS) return;
    await action();
    last = now();
  };
}
