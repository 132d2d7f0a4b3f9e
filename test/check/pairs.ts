import { runChecks } from '../../src/check/run-checks.js';
import type { BlockKind } from '../../src/domain/segmented-text.js';

/** The messages of one check for one pair of running text. */
export function messagesOf(
  code: string,
  source: string,
  target: string,
  blockKind: BlockKind = 'paragraph',
): string[] {
  return runChecks({ source, target, blockKind })
    .filter((finding) => finding.code === code)
    .map(({ message }) => message);
}
