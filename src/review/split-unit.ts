import { machineDraftOf, makeMachineDraft } from '../domain/draft.js';
import { makeBlankUnit, type Speaker, type TranslationUnit } from '../domain/translation-unit.js';
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
 * of which the target is empty waits to be translated. Notes, suggestions, checks that were switched off and time stay
 * with the first part: what a person said once must not be there twice.
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
  const { id, block, blockKind, gapBefore } = unit;
  const first = makeBlankUnit({ id, source: source.first, block, blockKind, gapBefore });
  const second = makeBlankUnit({ id: newId, source: source.second, block, blockKind, gapBefore: source.gap });
  const { notes, suggestions, dismissed, seconds, unknownFields } = unit;
  const kept = { notes, suggestions, dismissed, seconds, ...(unknownFields && { unknownFields }) };
  return [fillPart({ ...first, ...kept }, targets.first, unit), fillPart(second, targets.second, unit)];
}

/** A part with its words, as far as the whole was; what the review found of the whole holds for both. */
function fillPart(part: TranslationUnit, target: string, whole: TranslationUnit): TranslationUnit {
  const { state, approval, changedInRun } = whole;
  const filled: TranslationUnit = {
    ...part,
    findings: keepReviewFindings(whole),
    segmentedBy: 'person',
    ...(changedInRun && { changedInRun }),
  };
  if (target.trim() === '' && whole.target !== '') return filled;
  return settleApproval({ ...filled, ...makeSpeaker(whole, target), target, state, approval });
}

function makeSpeaker(whole: TranslationUnit, target: string): Speaker {
  const spoken = machineDraftOf(whole);
  const isMachines = spoken !== null && spoken.hypothesis === whole.target;
  const draft = isMachines ? makeMachineDraft({ hypothesis: target, signature: spoken.signature }) : null;
  if (whole.origin === 'machine' && draft !== null) return { origin: 'machine', draft };
  return { origin: whole.origin === null ? null : 'human', draft };
}

/** Undefined outside the text and between the halves of a character. */
function cutText(text: string, at: number): { first: string; gap: string; second: string } | undefined {
  if (at > text.length || /^[\uDC00-\uDFFF]/.test(text.slice(at))) return undefined;
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  const [first, second] = [head.trimEnd(), tail.trimStart()];
  return { first, gap: text.slice(first.length, text.length - second.length), second };
}
