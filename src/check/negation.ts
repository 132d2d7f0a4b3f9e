import type { NegationCues } from '../languages/language-pair.js';
import { SOURCE_NAME, TARGET_NAME } from '../languages/present-names.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import { type Check, makeFinding, quoteAll } from './check.js';
import { type Correspondence, makeCorrespondences } from './correspondence.js';

/** Words looked at on either side of a negation. */
const WINDOW = 4;
/** This many known words around a negation without one counterpart: the translation is too free to judge. */
const TOO_FREE = { source: 2, target: 3 };
/** A negation this many words from where the neighbours went is taken for the same one. */
const REACH = { source: 6, target: 4 };

/**
 * A sentence that negates on one side only. Negations (`niet`, `geen`, “never” …) are counted; where one side has more,
 * the words around each are looked up on the other side, and the place where they went must negate too, be it by half
 * (“failed to”, “unlikely”).
 *
 * Wrong where a translator turned the sentence round with words that no table has (`niet droog`, “wet”). Blind where
 * something that negates by half is left unaccounted for, and where as many negations were added as were lost.
 *
 * False alarms on human translations: 0.4 % (flores-dev), 0.1 % (rte3-nl); 4 % in parliament, where translation is free.
 */
export const negation: Check = {
  code: 'check/negation',
  severity: 'error',
  run(pair) {
    const sourceCues = SOURCE.findNegations(pair.source, pair.target);
    const targetCues = TARGET.findNegations(pair.target, pair.source);
    const surplus = sourceCues.full.length - targetCues.full.length;
    if (surplus === 0) return [];
    const { toTarget, toSource } = makeCorrespondences(sourceCues.tokens, targetCues.tokens);
    const lost =
      surplus > 0
        ? findLost(sourceCues, toTarget, {
            ...collectRescues(targetCues, toSource),
            reach: REACH.source,
            tooFree: TOO_FREE.source,
          })
        : findLost(targetCues, toSource, {
            ...collectRescues(sourceCues, toTarget),
            reach: REACH.target,
            tooFree: TOO_FREE.target,
          });
    if (lost.length === 0) return [];
    const [here, there] = surplus > 0 ? [SOURCE_NAME, TARGET_NAME] : [TARGET_NAME, SOURCE_NAME];
    return [
      makeFinding(
        this,
        `${quoteAll(lost)} in the ${here} negates something that the ${there} does not negate`,
      ),
    ];
  },
};

/** What may stand for a negation of the other side: full negations, and half ones that translate nothing else. */
interface Rescues {
  readonly full: readonly number[];
  readonly spare: readonly number[];
}

function collectRescues({ full, half, spare }: NegationCues, places: Correspondence): Rescues {
  const isSpare = (at: number) => spare.includes(at) || (places[at] ?? []).length === 0;
  return { full, spare: half.filter(isSpare) };
}

interface Limits {
  readonly reach: number;
  readonly tooFree: number;
}

/** The negations whose neighbours went to a place where nothing negates. */
function findLost(
  { tokens, full }: NegationCues,
  places: Correspondence,
  options: Rescues & Limits,
): string[] {
  if (options.full.length === 0 && options.spare.length > 0) return [];
  const negated = spread([...options.full, ...options.spare], options.reach);
  const isLost = (at: number) => {
    const known = places
      .slice(Math.max(0, at - WINDOW), at + WINDOW + 1)
      .filter((found) => found !== undefined);
    const landed = known.flat();
    if (landed.length === 0) return known.length < options.tooFree && options.full.length === 0;
    return !landed.some((place) => negated.has(place));
  };
  return full.filter(isLost).map((at) => tokens[at]?.text ?? '');
}

/** Every place within reach of one of the given. */
function spread(places: readonly number[], reach: number): Set<number> {
  return new Set(
    places.flatMap((place) => Array.from({ length: 2 * reach + 1 }, (_, step) => place - reach + step)),
  );
}
