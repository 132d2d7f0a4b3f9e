import type { TermEntry } from '../../domain/glossary.js';
import { SOURCE } from '../../languages/present-pair.js';
import { type Token, tokenize } from '../../languages/token.js';
import type { IndexedTerm, TermIndex } from './term-index.js';
import { isTermToken } from './term-token.js';

/** A term where it stands in a Dutch sentence. Offsets are UTF-16 code units. */
interface FoundTerm {
  readonly entry: TermEntry;
  readonly start: number;
  readonly end: number;
  /** It is only a part of the compound that stands there. */
  readonly isPart: boolean;
}

/** Shorter terms are parts of too many words by chance. */
const MIN_PART = 5;

/**
 * The terms in a Dutch text in order: in any form that `listBases` knows, across hyphens, or as the first or the
 * last part of a compound of which the other part is a known word. The longest term wins, and none overlap.
 */
export function findTerms(text: string, index: TermIndex): FoundTerm[] {
  if (index.size === 0) return [];
  const tokens = tokenize(text).filter(isTermToken);
  const found: FoundTerm[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const term = findWhole(text, tokens.slice(at), index) ?? findPart(token, index);
    const length = term?.length ?? 1;
    if (term !== undefined) {
      const end = tokens[at + length - 1]?.end ?? token.end;
      found.push({ entry: term.entry, start: token.start, end, isPart: term.isPart });
    }
    at += length;
  }
  return found;
}

/**
 * The words of which this one is a form. A word that the table knows (`genomen`, “taken”) is a form of another one
 * (`genoom`) only where the table translates both alike.
 */
function listBases(key: string): string[] {
  const bases = SOURCE.listBases(key);
  if (!SOURCE.isKnownWord(key)) return bases;
  const stems = new Set(listStems(key));
  return bases.filter((base) => base === key || listStems(base).some((stem) => stems.has(stem)));
}

function listStems(key: string): string[] {
  return SOURCE.listTranslations(key).map((word) => word.slice(0, 4));
}

interface Match {
  readonly entry: TermEntry;
  /** Tokens that it takes up. */
  readonly length: number;
  readonly isPart: boolean;
}

function findWhole(text: string, tokens: readonly Token[], index: TermIndex): Match | undefined {
  const candidates = listBases(tokens[0]?.key ?? '').flatMap((base) => index.get(base) ?? []);
  const fitting = candidates.filter((term) => fits(text, tokens, term));
  const [first] = fitting.sort((a, b) => b.words.length - a.words.length);
  return first === undefined ? undefined : { entry: first.entry, length: first.words.length, isPart: false };
}

function fits(text: string, tokens: readonly Token[], { words, entry }: IndexedTerm): boolean {
  const taken = tokens.slice(0, words.length);
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined || taken.length < words.length) return false;
  const isJoined = taken.every((token, at) => at === 0 || isGap(text.slice(taken[at - 1]?.end, token.start)));
  if (!isJoined) return false;
  if (entry.isKept || entry.isCaseSensitive) {
    return isWritten(text.slice(first.start, last.end), entry.source, first.start === 0);
  }
  return words.every((word, at) => listBases(taken[at]?.key ?? '').includes(word));
}

/** White space or hyphens; a comma parts two terms. */
function isGap(between: string): boolean {
  return /^[\s\p{Pd}]*$/u.test(between);
}

function isWritten(text: string, term: string, isStart: boolean): boolean {
  return text === term || (isStart && text === term.charAt(0).toUpperCase() + term.slice(1));
}

/**
 * `klimaat` in `klimaatwet`, `wet` in `klimaatwetten`, `overheid` in `overheidsbedrijf`: the longest such part. A compound
 * that the word table knows has a meaning of its own (`landschap`).
 */
function findPart({ key }: Token, index: TermIndex): Match | undefined {
  if (key.length < MIN_PART + 3 || SOURCE.isKnownWord(key)) return undefined;
  const parts = SOURCE.listCompoundParts(key);
  const found = parts
    .sort((a, b) => b.part.length - a.part.length)
    .flatMap(({ part, isCompound }) =>
      part.length >= MIN_PART && index.has(part) && isCompound() ? (index.get(part) ?? []) : [],
    )
    .find(({ words, entry }) => words.length === 1 && !entry.isKept && !entry.isCaseSensitive);
  return found === undefined ? undefined : { entry: found.entry, length: 1, isPart: true };
}
