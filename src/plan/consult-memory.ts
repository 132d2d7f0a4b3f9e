import { type MemoryMatch, machineDraftOf } from '../domain/draft.js';
import { isAboutMachine } from '../domain/finding.js';
import { asksEngine, type PlanStep } from '../domain/plan.js';
import { normaliseSpace } from '../domain/text.js';
import { isHumanWork, type TranslationUnit } from '../domain/translation-unit.js';
import type { MemoryIndex } from './memory/make-memory-index.js';

/** More would be more to read than to type. */
const MAX_OFFERED = 3;

/** What the planner may reuse, and for which article. */
export interface MemoryUse {
  readonly index: MemoryIndex;
  /** As `MemoryEntry.article`. */
  readonly article: string;
}

interface Consultation {
  readonly memory: MemoryUse;
  /** The memory may also replace what the machine said in an earlier run. */
  readonly refresh: boolean;
}

/**
 * Lets the memory speak before the engine: a target that a person approved for this very sentence is reused, those for
 * sentences like it are offered.
 * A unit that is not open stays as it is, whatever the memory learned since, so that an idle run stays idle.
 */
export function consultMemory(steps: readonly PlanStep[], { memory, refresh }: Consultation): PlanStep[] {
  return steps.map((step, index) => {
    const { unit } = step;
    if (!isOpen(step, refresh)) return step;
    const query = {
      source: unit.source,
      previous: steps[index - 1]?.unit.source ?? '',
      next: steps[index + 1]?.unit.source ?? '',
      self: { article: memory.article, unit: unit.id },
    };
    const [best, ...others] = memory.index.findSame(query);
    if (best !== undefined) return reuse(unit, [best, ...others]);
    return { ...step, unit: { ...unit, matches: pickNews(unit, memory.index.findAlike(query)) } };
  });
}

/** A person who worked on it has said more than a memory can. */
function isOpen(step: PlanStep, refresh: boolean): boolean {
  const isMachines = step.unit.origin === 'machine' && !isHumanWork(step.unit);
  return step.action === 'translate' || (isMachines && (refresh || asksEngine(step)));
}

/** What is a suggestion already need not be said twice. */
function pickNews({ suggestions }: TranslationUnit, matches: readonly MemoryMatch[]): MemoryMatch[] {
  const isKnown = ({ source, target }: MemoryMatch) =>
    suggestions.some((known) => normaliseSpace(known.source) === source && known.target === target);
  return matches.filter((match) => !isKnown(match)).slice(0, MAX_OFFERED);
}

/** What the engine said earlier goes beside it, as after any other replacement. */
function reuse(unit: TranslationUnit, matches: readonly [MemoryMatch, ...MemoryMatch[]]): PlanStep {
  const [best, ...others] = matches;
  const spoken = machineDraftOf(unit);
  return {
    action: 'reuse',
    reason: describeReuse(best, others.length),
    unit: {
      ...unit,
      target: best.target,
      state: 'translated',
      origin: 'memory',
      draft: { kind: 'memory', match: best },
      findings: unit.findings.filter((finding) => !isAboutMachine(finding)),
      approval: null,
      otherHypothesis:
        spoken === null
          ? unit.otherHypothesis
          : { text: spoken.hypothesis, relation: 'older', signature: spoken.signature },
      matches: others,
    },
  };
}

function describeReuse({ kind }: MemoryMatch, others: number): string {
  const what = kind === 'context' ? 'same sentence and neighbours in memory' : 'same sentence in memory';
  return others === 0 ? what : `${what}, which has ${others} more`;
}
