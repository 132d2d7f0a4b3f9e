import type { Rule } from '../domain/draft.js';
import type { Plan } from '../domain/plan.js';
import { asksEngine } from '../domain/plan.js';
import type { SegmentedText } from '../domain/segmented-text.js';
import type { MemoryUse } from '../plan/consult-memory.js';
import { makePlan } from '../plan/make-plan.js';
import { SEGMENTATION_RULES } from '../segment/segment-text.js';
import type { EngineChoice, RunPorts } from './ports.js';
import type { Article } from './read-article.js';
import type { Stored } from './stored-article.js';

export interface PlanRequest {
  readonly article: Article;
  readonly segmented: SegmentedText;
  readonly stored: Pick<Stored, 'file'>;
  readonly refresh: boolean;
  /** Reads the memory to ask before the engine; null where it holds nothing or shall not be used. */
  readonly openMemory: () => Promise<MemoryUse | null>;
  /** The accepted rules of the project, in their order. */
  readonly rules: readonly Rule[];
}

interface EnginePlan {
  readonly plan: Plan;
  /** The engine for the plan's open steps; undefined where there are none. */
  readonly choice: EngineChoice | undefined;
}

/** The plan as far as the configuration tells: nobody asks yet whether the model is there. */
export async function planAsWanted(request: PlanRequest, ports: RunPorts): Promise<Plan> {
  return (await consult(request, ports)).plan;
}

/**
 * Plans, and settles on an engine only when there is work for it, so that an idle run needs neither model nor
 * network. If it turns out to be another engine than wanted, the plan is made again for that one.
 */
export async function planWithEngine(request: PlanRequest, ports: RunPorts): Promise<EnginePlan> {
  const { plan: wanted, memory } = await consult(request, ports);
  if (!wanted.steps.some(asksEngine)) return { plan: wanted, choice: undefined };
  const choice = await ports.engines.choose(ports.signal);
  return { plan: planFor({ ...choice, memory }, request, ports), choice };
}

/** The memory is opened only when it could say something: an idle run does not even read it. */
async function consult(
  request: PlanRequest,
  ports: RunPorts,
): Promise<{ plan: Plan; memory: MemoryUse | null }> {
  const wanted = { signature: await ports.engines.describeWanted(), notice: null };
  const plan = planFor({ ...wanted, memory: null }, request, ports);
  const isOpen = request.refresh || plan.steps.some(asksEngine);
  const memory = isOpen ? await request.openMemory() : null;
  return { plan: memory === null ? plan : planFor({ ...wanted, memory }, request, ports), memory };
}

type SettledOn = Pick<EngineChoice, 'signature' | 'notice'> & { readonly memory: MemoryUse | null };

function planFor(
  { signature, notice, memory }: SettledOn,
  request: PlanRequest,
  { program }: RunPorts,
): Plan {
  const { article, segmented, stored, refresh, rules } = request;
  return makePlan({
    old: stored.file,
    article: { name: article.name, hash: article.hash, segmented },
    signature: { ...signature, segmentationRules: SEGMENTATION_RULES, program },
    notice,
    refresh,
    memory,
    rules,
  });
}
