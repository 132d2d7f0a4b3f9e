import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { makeMachineDraft } from '../../src/domain/draft.js';
import type { SegmentedText } from '../../src/domain/segmented-text.js';
import type { Signature } from '../../src/domain/signature.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';

export const SIGNATURE: Signature = {
  model: 'scripted',
  revision: '1',
  filesHash: 'aa',
  decoding: { beams: 1, lengthPenalty: 1, maxBatchTokens: 100, alternatives: 0 },
  segmentationRules: '1',
  program: 'tweeluik test',
};

/** An article of the given sentences, one space between them. */
export function makeArticle(sentences: readonly string[]): SegmentedText {
  const text = sentences.join(' ');
  let start = 0;
  const segments = sentences.map((sentence) => {
    const segment = { start, end: start + sentence.length, block: 0 };
    start = segment.end + 1;
    return segment;
  });
  return { text, segments, blocks: [{ kind: 'paragraph' }] };
}

/** What the engine would have said for a plan's open steps: the source in capitals. */
export function speak(unit: TranslationUnit, signature = 's1'): TranslationUnit {
  const hypothesis = unit.source.toUpperCase();
  const draft = makeMachineDraft({ hypothesis, signature });
  return { ...unit, target: hypothesis, state: 'translated', origin: 'machine', draft };
}

/** The unit with a given source, or a failing test. */
export function findUnit(file: Pick<BilingualFile, 'units'>, source: string): TranslationUnit {
  const unit = file.units.find((candidate) => candidate.source === source);
  if (unit === undefined) throw new Error(`no unit with the source ${source}`);
  return unit;
}
