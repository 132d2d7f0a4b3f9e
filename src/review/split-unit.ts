import type { TranslationUnit } from '../domain/translation-unit.js';
import { settleApproval } from './approval.js';
import { keepReviewFindings } from './segmented-by-person.js';

export interface Cut {
  /** The second part begins at this character of the source, in UTF-16 code units. */
  readonly sourceAt: number;
  readonly targetAt: number;
  /** The id of the second part. */
  readonly newId: string;
}

/**
 * Two segments of one, as a person cut it; undefined where a part would be nothing but white space, or half a
 * character. The sources with the gap between them are the old source. Every word of the target stays.
 *
 * The engine spoke about the whole. Where the target is what it said, the person's cut tells which of its words belong
 * to which part; of a target that was edited nobody knows, so the parts have no hypothesis and are the person's. A part
 * of which the target is empty waits to be translated. Notes, suggestions and time stay with the first part.
 */
export function splitUnit(
  unit: TranslationUnit,
  { sourceAt, targetAt, newId }: Cut,
): [TranslationUnit, TranslationUnit] | undefined {
  const source = cutText(unit.source, sourceAt);
  const target = cutText(unit.target, targetAt);
  if (source === undefined || target === undefined || source.first === '' || source.second === '')
    return undefined;
  // Without white space in the source a space in the target would be lost: it is nowhere else.
  const targets = source.gap === '' ? { ...target, second: target.gap + target.second } : target;
  const { unknownFields, ...known } = unit;
  const part = { ...known, ...ABOUT_THE_WHOLE, findings: keepReviewFindings(unit) };
  const place = { id: newId, source: source.second, gapBefore: source.gap };
  return [
    makePart({ ...part, source: source.first, ...(unknownFields && { unknownFields }) }, targets.first),
    makePart({ ...part, ...place, ...LEFT_WITH_THE_FIRST }, targets.second),
  ];
}

const ABOUT_THE_WHOLE = {
  confidence: null,
  alternatives: [],
  otherHypothesis: null,
  matches: [],
  rules: [],
  segmentedBy: 'person',
} as const;

const LEFT_WITH_THE_FIRST = { notes: [], suggestions: [], seconds: null } as const;

function makePart(part: TranslationUnit, target: string): TranslationUnit {
  if (target.trim() === '' && part.target !== '') {
    return {
      ...part,
      target: '',
      state: 'initial',
      origin: null,
      hypothesis: null,
      signature: null,
      approval: null,
    };
  }
  const isMachines = part.hypothesis !== null && part.target === part.hypothesis;
  const words = isMachines ? { hypothesis: target } : { hypothesis: null, signature: null };
  const origin = part.origin === null || isMachines ? part.origin : 'human';
  return settleApproval({ ...part, target, ...words, origin });
}

/** Undefined outside the text and between the halves of a character. */
function cutText(text: string, at: number): { first: string; gap: string; second: string } | undefined {
  if (at > text.length || /^[\uDC00-\uDFFF]/.test(text.slice(at))) return undefined;
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  const [first, second] = [head.trimEnd(), tail.trimStart()];
  return { first, gap: text.slice(first.length, text.length - second.length), second };
}
