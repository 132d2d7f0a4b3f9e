import type { TermIndex } from '../check/terms/term-index.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { SegmentedText } from '../domain/segmented-text.js';
import { carryOutPlan } from './carry-out-plan.js';
import { planWithEngine } from './plan-with-engine.js';
import type { RunPorts } from './ports.js';
import type { Article } from './read-article.js';

interface SegmentsRequest {
  readonly article: Article;
  readonly segmented: SegmentedText;
  /** The glossary that the choice among hypotheses listens to. */
  readonly terms: TermIndex;
}

/** Translates every segment of a text, without a project and without keeping anything on disk. */
export async function translateSegments(
  { article, segmented, terms }: SegmentsRequest,
  ports: RunPorts,
): Promise<BilingualFile> {
  const stored = { file: null };
  const request = { article, segmented, stored, refresh: false, openMemory: async () => null, rules: [] };
  const { plan, choice } = await planWithEngine(request, ports);
  return carryOutPlan(plan, { choice, save: async () => {}, rules: [], terms }, ports);
}
