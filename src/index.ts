/** What another program may use: the way from a Dutch text to a bilingual file, and the pure parts on that way. */

export { makeWordDiff } from './diff/word-diff.js';
export { printTarget } from './documents/target-text.js';
export type { BilingualFile, BilingualHeader } from './domain/bilingual-file.js';
export type { DiffPart } from './domain/file-diff.js';
export type { Finding, Severity } from './domain/finding.js';
export type { Block, BlockKind, Segment, SegmentedText, TextRange } from './domain/segmented-text.js';
export { gapTexts, segmentTexts } from './domain/segmented-text.js';
export type { TranslationUnit } from './domain/translation-unit.js';
export { openTranslator, type Translator, type TranslatorOptions } from './library/open-translator.js';
export { SEGMENTATION_RULES, segmentText } from './segment/segment-text.js';
export { parseBilingual, printBilingual } from './store/bilingual-jsonl.js';
