import type { JsonLine } from '../notation/json-lines.js';

/**
 * The lines of a file of format version 1 as version 2 has them. It did not count its lines, so they count as they are;
 * of a unit that a memory spoke for, the match that was reused stood before those that are only offered; and joined
 * sentences were called merged.
 */
export function upgradeFormat1([header, ...units]: readonly JsonLine[]): JsonLine[] {
  const counts = { unitCount: units.length, detachedCount: 0, humanUnits: [] };
  return header === undefined
    ? []
    : [change(header, (fields) => ({ ...fields, formatVersion: 2, ...counts })), ...units.map(upgradeUnit)];
}

type Fields = Readonly<Record<string, unknown>>;

function upgradeUnit(line: JsonLine): JsonLine {
  return change(line, (fields) => {
    const { hypothesis, matches, suggestions } = fields;
    const [first, ...others] = Array.isArray(matches) ? matches : [];
    return {
      ...fields,
      ...(hypothesis === null && isSameSource(first) && { reused: first, matches: others }),
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
