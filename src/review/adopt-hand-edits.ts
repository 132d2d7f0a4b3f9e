import { draftTextOf } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import type { Corrected } from './apply-corrections.js';
import { settleApproval } from './approval.js';
import type { AppliedCorrection } from './merge-correction.js';

/**
 * Recognises what a person typed into the bilingual file itself. A target that is called the machine's or the memory's
 * but is not what they said, as the rules left it, is a person's, also an empty one; approvals hold only where nothing
 * moved.
 */
export function adoptHandEdits(file: BilingualFile): Pick<Corrected, 'file' | 'applied'> {
  const adopted = {
    ...file,
    units: file.units.map(adoptUnit),
    detached: file.detached.map(adoptUnit),
  };
  return { file: adopted, applied: [...file.units, ...file.detached].flatMap(describeAdoption) };
}

function adoptUnit(unit: TranslationUnit): TranslationUnit {
  if (!isHandEdited(unit)) return settleApproval(unit);
  const state = unit.state === 'initial' ? 'translated' : unit.state;
  return settleApproval({ ...unit, origin: 'human', state });
}

function isHandEdited(unit: TranslationUnit): boolean {
  const { origin, target } = unit;
  if (origin === 'human') return false;
  return target !== (origin === null ? '' : (draftTextOf(unit) ?? ''));
}

function describeAdoption(unit: TranslationUnit): AppliedCorrection[] {
  const { id, target, state } = adoptUnit(unit);
  const before = { target: draftTextOf(unit) ?? '', state: unit.state };
  return isHandEdited(unit) ? [{ id, place: 'bilingual file', before, after: { target, state } }] : [];
}
