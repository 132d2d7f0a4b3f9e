import { SOURCE } from '../languages/present-pair.js';
import type { Line } from './read-lines.js';

/** What a line shows by its form alone. */
type Role = 'text' | 'rule' | 'quotation' | 'number' | 'bullet' | 'hash' | 'caption';

export interface LineForm {
  readonly role: Role;
  /** Length of the mark that the reader sees as layout and that is not translated: `- `, `## `. */
  readonly markLength: number;
  /** The mark itself, to find its companions. */
  readonly mark: string;
}

const FORMS: readonly (readonly [Role, RegExp])[] = [
  ['rule', /^\s*(?:[-=*_~#]\s?){3,}$/u],
  ['hash', /^\s*#{1,6}\s+(?=\S)/u],
  ['quotation', /^\s*>\s*(?=\S)/u],
  ['bullet', /^\s*([-*+•‣◦▪·●–—])\s+(?=\S)/u],
  ['number', /^\s*(?:(\d{1,3}[.)])|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})(\))|[a-z](\.))\s+(?=\S)/u],
  ['caption', SOURCE.segmentation.caption],
];

/** Marks in the segment are words of the sentence, such as `1.`; marks in the gap are layout. */
const STAYS_IN_GAP: ReadonlySet<Role> = new Set(['hash', 'quotation', 'bullet']);

export function readForm({ text }: Line): LineForm {
  for (const [role, pattern] of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const mark =
      role === 'number'
        ? `${found[1] === undefined ? '' : '1'}${found[0].trim().slice(-1)}`
        : (found[1] ?? '');
    return { role, mark, markLength: STAYS_IN_GAP.has(role) ? found[0].length : 0 };
  }
  return { role: 'text', mark: '', markLength: 0 };
}
