import type { Language } from '../languages/language-pair.js';
import { SOURCE, TARGET } from '../languages/present-pair.js';
import { isWord, type Token } from '../languages/token.js';

/** A word that stands more often than this says nothing about places; the limit also keeps the work linear. */
const MAX_PLACES = 4;

/**
 * For each token of one side the places of its counterparts on the other side: empty where the word is known and its
 * counterpart missing, undefined where nothing is known about the word (function words, rare words).
 */
export type Correspondence = readonly (readonly number[] | undefined)[];

interface Correspondences {
  readonly toTarget: Correspondence;
  readonly toSource: Correspondence;
}

/** Where the words of a pair went, both ways. */
export function makeCorrespondences(source: readonly Token[], target: readonly Token[]): Correspondences {
  return {
    toTarget: placesOf(source, target, SOURCE),
    toSource: placesOf(target, source, TARGET),
  };
}

function placesOf(tokens: readonly Token[], others: readonly Token[], language: Language): Correspondence {
  const places = indexByStem(others);
  return tokens.map((token) => {
    if (!isWord(token) || language.functionWords.has(token.key)) return undefined;
    const same = places.get(makeStem(token.key)) ?? [];
    const translations = language.listTranslations(token.key);
    if (translations.length === 0) return same.length > 0 ? same : undefined;
    return [...new Set([...same, ...translations.flatMap((word) => places.get(makeStem(word)) ?? [])])];
  });
}

function indexByStem(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, token] of tokens.entries()) {
    const stem = makeStem(token.key);
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else if (known.length < MAX_PLACES) known.push(at);
  }
  return places;
}

/** Inflected forms of a word share it: five letters do for both languages. */
function makeStem(key: string): string {
  return key.length > 5 ? key.slice(0, 5) : key.replace(/(?:'s|s)$/, '');
}
