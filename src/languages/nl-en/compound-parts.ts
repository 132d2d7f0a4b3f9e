import type { CompoundPart } from '../language-pair.js';
import { listDutchBases } from './dutch-bases.js';
import { isDutchWord } from './word-table.js';

/** Where a Dutch word (a `makeKey` key) may be cut in two, as a compound of which both parts are words. */
export function listCompoundParts(key: string): CompoundPart[] {
  return [...listHeads(key), ...listDutchBases(key).flatMap(listTails)];
}

/** The last part of a compound may be inflected, and an -s- or -en- may stand before it. */
function listHeads(key: string): CompoundPart[] {
  return listCuts(key).map((at) => {
    const rest = key.slice(at);
    const rests = [rest, rest.replace(/^(?:s|en)(?=...)/, '')];
    return { part: key.slice(0, at), isCompound: () => rests.flatMap(listDutchBases).some(isLongWord) };
  });
}

function listTails(base: string): CompoundPart[] {
  return listCuts(base).map((at) => {
    const first = base.slice(0, at);
    const firsts = [first, first.replace(/(?:s|en|e)$/, '')];
    return { part: base.slice(at), isCompound: () => firsts.some(isLongWord) };
  });
}

function listCuts(word: string): number[] {
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => index + 3);
}

function isLongWord(word: string): boolean {
  return word.length > 2 && isDutchWord(word);
}
