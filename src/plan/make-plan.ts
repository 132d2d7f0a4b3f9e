import { nextIdOf } from '../domain/bilingual-file.js';
import type { Plan, PlanStep } from '../domain/plan.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { holdsHumanWords } from '../domain/translation-unit.js';
import { makeBlankUnits, numberNewUnits, placeUnit } from './blank-units.js';
import { consultMemory } from './consult-memory.js';
import { groupBy } from './group-by.js';
import { imposeSegmentation } from './impose-segmentation.js';
import { linkChanged } from './link-changed.js';
import { makeHeader, makeRunKey } from './make-header.js';
import { matchSources } from './match-sources.js';
import { type Ancestry, planChangedSource } from './plan-changed-source.js';
import type { PlanRequest } from './plan-request.js';
import { planRules, planSameSource } from './plan-same-source.js';

/**
 * Decides for every sentence of the article what is kept, carried over, reused or translated, and why.
 * Pure: the same request gives the same plan. Loses no word that a person wrote: every one ends as a target,
 * as a suggestion, or in `detached`.
 */
export function makePlan(request: PlanRequest): Plan {
  const pool = [...(request.old?.units ?? []), ...(request.old?.detached ?? [])];
  const blanks = makeBlankUnits(imposeSegmentation(request.article.segmented, request.old));
  const sources = blanks.map((blank) => blank.source);
  const matches = matchSources(pool, sources);
  const run = { signature: makeRunKey(request), refresh: request.refresh };
  const family = traceFamily(pool, blanks, matches);
  const planned = blanks.map((blank, index): PlanStep => {
    const match = matches[index];
    if (match !== undefined) return planRules(planSameSource(placeUnit(match, blank), run), request.rules);
    return planChangedSource(blank, family.ancestryOf(index));
  });
  const { memory, refresh } = request;
  const consulted = memory === null ? planned : consultMemory(planned, { memory, refresh });
  const numbered = numberNewUnits(consulted, request.old === null ? 1 : nextIdOf(request.old));
  const header = makeHeader(request, run.signature, numbered);
  return { header, steps: numbered.steps, detached: family.orphans };
}

interface Family {
  /** For a new sentence, by its index in the article. */
  ancestryOf(index: number): Ancestry;
  /** Human work that no new sentence took up. */
  readonly orphans: readonly TranslationUnit[];
}

type Matches = readonly (TranslationUnit | undefined)[];

/** Links the sentences that found no equal with the units that were left over. */
function traceFamily(
  pool: readonly TranslationUnit[],
  blanks: readonly TranslationUnit[],
  matches: Matches,
): Family {
  const matched = new Set(matches);
  const left = pool.filter((unit) => !matched.has(unit));
  const open = blanks.flatMap((_, index) => (matches[index] === undefined ? [index] : []));
  const openSources = open.map((index) => blanks[index]?.source ?? '');
  const links = linkChanged(
    left.map((unit) => unit.source),
    openSources,
  );
  const byChild = groupBy(links, (link) => open[link.new]);
  const byParent = groupBy(links, (link) => link.old);
  return {
    ancestryOf: (index) => {
      const own = byChild.get(index) ?? [];
      const broods = own.map((link) => byParent.get(link.old) ?? []).filter(({ length }) => length > 1);
      const split = broods[0]?.flatMap((link) => openSources[link.new] ?? []) ?? [];
      return { parents: own.flatMap((link) => left[link.old] ?? []), split };
    },
    orphans: left.filter((unit, old) => holdsHumanWords(unit) && !byParent.has(old)),
  };
}
