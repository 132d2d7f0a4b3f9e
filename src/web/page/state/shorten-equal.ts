import type { DiffPart } from '../../../domain/file-diff.js';

/** Words of what both sides have that stay beside a change. */
const KEPT_WORDS = 4;

/** A diff with no more of the words that both sides have than show where a change is. Without a change, all of them. */
export function shortenEqual(parts: readonly DiffPart[]): readonly DiffPart[] {
  if (parts.every(({ kind }) => kind === 'equal')) return parts;
  return parts.map((part, index) =>
    part.kind === 'equal'
      ? { ...part, text: shorten(part.text, { start: index === 0, end: index === parts.length - 1 }) }
      : part,
  );
}

function shorten(text: string, at: { readonly start: boolean; readonly end: boolean }): string {
  const words = text.match(/\s*\S+\s*/g) ?? [];
  const head = at.start ? [] : words.slice(0, KEPT_WORDS);
  const tail = at.end ? [] : words.slice(-KEPT_WORDS);
  if (head.length + tail.length + 1 >= words.length) return text;
  return `${head.join('').trimEnd()}${at.start ? '' : ' '}…${at.end ? '' : ' '}${tail.join('').trimStart()}`;
}
