import type { BoundaryRule } from './boundary-rule.js';
import type { Candidate } from './candidate.js';
import type { Quantity } from './quantity.js';
import type { Token } from './token.js';

/**
 * What the program knows of the two languages that it translates between. `present-pair.ts` says which they are; the
 * other rooms ask here, and name none. Words are keys as `makeKey` makes them, where nothing else is said.
 */
export interface LanguagePair {
  readonly source: SourceLanguage;
  readonly target: TargetLanguage;
  /** Words of the source language that look like words of the target language and mean something else, by word. */
  readonly falseFriends: ReadonlyMap<string, FalseFriend>;
  readonly lengths: LengthModel;
  /** The spellings of one foreign sound in both languages, brought together: what to replace, in order. */
  readonly sounds: readonly (readonly [spelling: RegExp, sound: string])[];
}

/** What the checks ask about either language. */
export interface Language {
  /** Words that carry too little to say where a piece of a sentence went. */
  readonly functionWords: ReadonlySet<string>;
  /** Units of measure and currencies, by the word or the sign for them. */
  readonly units: ReadonlyMap<string, Unit>;
  /** A word that is not only a name. */
  isKnownWord(key: string): boolean;
  /** The words of the other language that often translate it, names too. */
  listTranslations(key: string): readonly string[];
  findCalendarWords(tokens: readonly Token[]): CalendarWord[];
  findQuantities(text: string): Quantity[];
  /** The negations of a text; what its translation `other` makes idle is left out. */
  findNegations(text: string, other: string): NegationCues;
  readonly names: NameWords;
}

export interface SourceLanguage extends Language {
  readonly segmentation: SegmentationRules;
  /** Letters that stand after an apostrophe for a clipped word: the s of `'s avonds`. For a class of a pattern. */
  readonly clipped: string;
  /** Letters as only this language puts them together. */
  readonly spelling: RegExp;
  /** A number with the sign or the word for a percentage. */
  readonly percentage: RegExp;
  /** Frequent function words of this language and of those that come in its place by mistake, by the language's name. */
  readonly likelyLanguages: Readonly<Record<string, string>>;
  /** The words of which this one may be a form, itself first. Some are no words. */
  listBases(key: string): string[];
  /** Where a word may be cut in two that are words themselves. */
  listCompoundParts(key: string): CompoundPart[];
}

export interface TargetLanguage extends Language {
  /** Words that may stand twice in a row without a mistake. */
  readonly mayDouble: ReadonlySet<string>;
  /** The white space between two sentences. */
  readonly betweenSentences: RegExp;
  /** A text that ends in an abbreviation, so that its full stop ends no sentence. */
  readonly abbreviated: RegExp;
  /** The forms in which a word may stand, itself first, spelled as `normaliseSpelling` has it. Some are no words. */
  listForms(word: string): string[];
  normaliseSpelling(key: string): string;
  /** The term without what dictionaries put before it. */
  stripHeadword(term: string): string;
}

/** How the writers of a language end their sentences. */
export interface SegmentationRules {
  /** Changes whenever the same text could be segmented otherwise than before. */
  readonly version: string;
  /** In the order in which they are asked; the first verdict counts, and the last rule always answers. */
  readonly rules: readonly BoundaryRule[];
  /** A line that says what a picture shows. */
  readonly caption: RegExp;
  /** Words that open a clause, as alternatives of a pattern: behind a comma, and without one. */
  readonly clauseWords: { readonly afterComma: string; readonly bare: string };
  /** The forms under which the word may stand in lists of abbreviations. */
  listForms(place: WordPlace): readonly string[];
}

export type WordPlace = Pick<Candidate, 'word' | 'previous' | 'wordsBefore' | 'nextWord'>;

/** A month or a weekday in a text. */
export interface CalendarWord {
  readonly text: string;
  /** Months are 1 to 12, weekdays d1 (Monday) to d7. */
  readonly value: string;
  /** False where it may be another word, or is too short to be missed. */
  readonly required: boolean;
}

/** The negations of one side: its tokens, and the places of full and of half negations among them. */
export interface NegationCues {
  readonly tokens: readonly Token[];
  readonly full: readonly number[];
  readonly half: readonly number[];
  /** Half negations that may stand for a full one whatever else they translate. */
  readonly spare: readonly number[];
}

export interface Unit {
  /** What it measures. */
  readonly kind: string;
  readonly name: string;
}

export interface FalseFriend {
  readonly lookAlikes: ReadonlySet<string>;
  readonly meaning: string;
  /** Beginnings of words of the source language of which the look-alike is a right translation. */
  readonly rightful: readonly string[];
}

/** What tells names from other words with a capital. */
export interface NameWords {
  /** What a name may end in that is no part of it, in a key. */
  readonly ending: RegExp;
  /** No name although it may have a capital. */
  isOrdinary(key: string): boolean;
  /** True for an unknown word at the start of a sentence, right before its verb. */
  isSubject(key: string, next: string): boolean;
  /** What the name may be in the other language. */
  listTranslations(key: string): readonly string[];
}

/** A word or a form of it that may be a part of a longer one. */
export interface CompoundPart {
  readonly part: string;
  /** Whether what is left is a word too; asked only of parts that matter. */
  isCompound(): boolean;
}

/** The logarithm of (target characters + 5) / (source characters + 5) in human translations. */
interface LengthModel {
  readonly mean: number;
  /** The standard deviation is `spread + shortSpread / √(source characters + 5)`: short segments spread more. */
  readonly spread: number;
  readonly shortSpread: number;
}
