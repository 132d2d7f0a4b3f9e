import type { JsonLine } from '../notation/json-lines.js';

/**
 * The lines as version 2 has them, whatever the header says: a merge of a branch before and one after the upgrade mixes
 * lines of both versions under either header. Version 1 did not count its lines, so none can be missing; of a unit that a
 * memory spoke for, the match that was reused stood before those that are only offered; and joined sentences were called
 * merged.
 */
export function upgradeFormat1([header, ...units]: readonly JsonLine[]): JsonLine[] {
  return header === undefined ? [] : [change(header, upgradeHeader), ...units.map(upgradeUnit)];
}

type Fields = Readonly<Record<string, unknown>>;

function upgradeHeader(fields: Fields): Fields {
  const counts = { unitCount: 0, detachedCount: 0, humanUnits: [] };
  return fields['formatVersion'] === 1 ? { ...fields, formatVersion: 2, ...counts } : fields;
}

function upgradeUnit(line: JsonLine): JsonLine {
  return change(line, (fields) => {
    const { hypothesis, matches, suggestions } = fields;
    const [first, ...others] = Array.isArray(matches) ? matches : [];
    const isOld = !('reused' in fields) && hypothesis === null && isSameSource(first);
    return {
      ...fields,
      ...(isOld && { reused: first, matches: others }),
      ...(Array.isArray(suggestions) && { suggestions: suggestions.map(upgradeSuggestion) }),
    };
  });
}

function upgradeSuggestion(suggestion: unknown): unknown {
  const isMerged =
    typeof suggestion === 'object' &&
    suggestion !== null &&
    'reason' in suggestion &&
    suggestion.reason === 'sentences merged';
  return isMerged ? { ...suggestion, reason: 'sentences joined' } : suggestion;
}

/** What is no object is for the schema to refuse. */
function change(line: JsonLine, upgrade: (fields: Fields) => Fields): JsonLine {
  const { value } = line;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...line, value: upgrade(value as Fields) }
    : line;
}

/** Such a match was always reused; any other is only offered. */
function isSameSource(match: { readonly kind?: unknown } | null | undefined): boolean {
  return match?.kind === 'context' || match?.kind === 'exact';
}
