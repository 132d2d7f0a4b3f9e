import type { BilingualFile } from '../domain/bilingual-file.js';
import type { SegmentedText } from '../domain/segmented-text.js';
import type { Signature } from '../domain/signature.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import { holdsHumanWords } from '../domain/translation-unit.js';
import { makeBlankUnits, placeUnit } from './blank-units.js';
import { groupBy } from './group-by.js';
import { linkChanged } from './link-changed.js';
import { makeHeader, makeRunKey } from './make-header.js';
import { matchSources } from './match-sources.js';
import type { Plan, PlanStep } from '../domain/plan.js';
import { type Ancestry, planChangedSource } from './plan-changed.js';
import { planSameSource } from './plan-unit.js';

export interface PlanRequest {
  /** The bilingual file of the last run, corrections applied; null on the first. */
  readonly old: BilingualFile | null;
  /** `name` is the file name without folders, `hash` the SHA-256 of the text in hexadecimal. */
  readonly article: { readonly name: string; readonly hash: string; readonly segmented: SegmentedText };
  readonly signature: Signature;
  /** Said in every view when the engine is not the one asked for. */
  readonly notice: string | null;
  /** Ask the engine again where the signature differs. */
  readonly refresh: boolean;
}

/**
 * Decides for every sentence of the article what is kept, carried over or translated, and why.
 * Pure: the same request gives the same plan. Loses no word that a person wrote: every one ends as a target,
 * as a suggestion, or in `detached`.
 */
export function makePlan(request: PlanRequest): Plan {
  const pool = [...(request.old?.units ?? []), ...(request.old?.detached ?? [])];
  const blanks = makeBlankUnits(request.article.segmented, request.old?.header.nextId ?? 1);
  const sources = blanks.map((blank) => blank.source);
  const matches = matchSources(pool, sources);
  const run = { signature: makeRunKey(request), refresh: request.refresh };
  const family = traceFamily(pool, blanks, matches);
  const steps = blanks.map((blank, index): PlanStep => {
    const match = matches[index];
    if (match !== undefined) return planSameSource(placeUnit(match, blank), run);
    return planChangedSource(blank, family.ancestryOf(index));
  });
  return { header: makeHeader(request, run.signature, steps), steps, detached: family.orphans };
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
  const links = linkChanged(
    left.map((unit) => unit.source),
    open.map((index) => blanks[index]?.source ?? ''),
  );
  const byChild = groupBy(links, (link) => open[link.new]);
  const byParent = groupBy(links, (link) => link.old);
  return {
    ancestryOf: (index) => {
      const own = byChild.get(index) ?? [];
      const split = own.some((link) => (byParent.get(link.old)?.length ?? 0) > 1);
      return { parents: own.flatMap((link) => left[link.old] ?? []), split };
    },
    orphans: left.filter((unit, old) => holdsHumanWords(unit) && !byParent.has(old)),
  };
}
