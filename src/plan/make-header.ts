import type { BilingualHeader } from '../domain/bilingual-file.js';
import { BILINGUAL_FORMAT_VERSION } from '../domain/bilingual-file.js';
import { asksEngine, type PlanStep } from '../domain/plan.js';
import { gapTexts } from '../domain/segmented-text.js';
import { findSignatureKey } from '../domain/signature.js';
import { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';
import type { PlanRequest } from './plan-request.js';

/** The key that this run's signature has, or will have, in the header. */
export function makeRunKey({ old, signature }: PlanRequest): string {
  const table = old?.header.signatures ?? {};
  return findSignatureKey(table, signature) ?? `s${Object.keys(table).length + 1}`;
}

/** The header after the run. A run that asks no engine leaves the signature and the notice as they were. */
export function makeHeader(
  request: PlanRequest,
  runKey: string,
  { steps, nextId }: { steps: readonly PlanStep[]; nextId: number },
): BilingualHeader {
  const { old, article } = request;
  const known = old?.header;
  const speaks = known === undefined || steps.some(asksEngine);
  return {
    ...known,
    formatVersion: BILINGUAL_FORMAT_VERSION,
    sourceLanguage: SOURCE_CODE,
    targetLanguage: TARGET_CODE,
    source: article.name,
    sourceHash: article.hash,
    signature: speaks ? runKey : known.signature,
    signatures: speaks ? { ...known?.signatures, [runKey]: request.signature } : known.signatures,
    notice: speaks ? request.notice : known.notice,
    finalGap: gapTexts(article.segmented).at(-1) ?? '',
    nextId,
    views: known?.views ?? {},
  };
}
