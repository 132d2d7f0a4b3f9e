import { type Check, makeFinding, quoteAll } from './check.js';
import { type Correspondence, makeCorrespondences } from './correspondence.js';
import { findDutchCues, findEnglishCues, type NegationCues } from './negation-cues.js';

/** Words looked at on either side of a negation. */
const WINDOW = 4;
/** This many known words around a negation without one counterpart: the translation is too free to judge. */
const TOO_FREE = { dutch: 2, english: 3 };
/** A negation this many words from where the neighbours went is taken for the same one. */
const REACH = { dutch: 6, english: 4 };

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
    const dutch = findDutchCues(pair.source, pair.target);
    const english = findEnglishCues(pair.target, pair.source);
    const surplus = dutch.full.length - english.full.length;
    if (surplus === 0) return [];
    const { toEnglish, toDutch } = makeCorrespondences(dutch.tokens, english.tokens);
    const lost =
      surplus > 0
        ? findLost(dutch, toEnglish, {
            ...findRescues(english, toDutch),
            reach: REACH.dutch,
            tooFree: TOO_FREE.dutch,
          })
        : findLost(english, toDutch, {
            ...findRescues(dutch, toEnglish),
            reach: REACH.english,
            tooFree: TOO_FREE.english,
          });
    if (lost.length === 0) return [];
    const [here, there] = surplus > 0 ? ['Dutch', 'English'] : ['English', 'Dutch'];
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

/** `pas` is always spare: it is “only” as often as “not until”. */
function findRescues({ tokens, full, half }: NegationCues, places: Correspondence): Rescues {
  const isSpare = (at: number) => tokens[at]?.key === 'pas' || (places[at] ?? []).length === 0;
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
