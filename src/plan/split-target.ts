import { TARGET } from '../languages/present-pair.js';

/** How many times longer or shorter a part may be, against its source, than the whole. */
const MAX_STRETCH = 2;

interface Pair {
  readonly source: string;
  readonly target: string;
}

/**
 * The parts of a translation for the parts that its source was split into, or undefined where that is not sure: words
 * of the source changed too, the target has another number of sentences, or their lengths do not fit.
 */
export function splitTarget({ source, target }: Pair, sources: readonly string[]): string[] | undefined {
  const targets = target.trim().split(TARGET.betweenSentences);
  const isSure =
    removeSpace(sources.join('')) === removeSpace(source) &&
    new Set(sources).size === sources.length &&
    targets.length === sources.length &&
    !targets.some((part) => TARGET.abbreviated.test(part)) &&
    sources.every((part, index) => isFitting([part, targets[index] ?? ''], [source, target]));
  return isSure ? targets : undefined;
}

/** Compares how long source and target are, of a part and of the whole. */
function isFitting(part: readonly [string, string], whole: readonly [string, string]): boolean {
  const stretch = part[1].length / part[0].length / (whole[1].length / whole[0].length);
  return stretch < MAX_STRETCH && stretch > 1 / MAX_STRETCH;
}

function removeSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
