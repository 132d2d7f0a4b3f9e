import type { BlockKind } from '../domain/segmented-text.js';
import type { LineForm } from './line-role.js';
import { type Line, stripInvisible } from './read-lines.js';

/** The lines of one block. */
export interface LineGroup {
  readonly lines: Line[];
  readonly form: LineForm;
  /** A blank line came after it. */
  isClosed: boolean;
}

const LONGEST_HEADING = 90;
const MOST_HEADING_WORDS = 12;

function textOf(group: LineGroup): string {
  return group.lines.map(({ text }) => stripInvisible(text)).join(' ');
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING && text.split(/\s+/u).length <= MOST_HEADING_WORDS;
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isUnderlined(group: LineGroup, following: LineGroup | undefined): boolean {
  if (group.lines.length !== 1 || group.isClosed || following?.form.role !== 'rule') return false;
  return /^\s*(?:={3,}|-{3,}|~{3,})\s*$/u.test(following.lines[0]?.text ?? '');
}

/** A line without end punctuation above a text that is longer or is punctuated. */
function isTitleLine(text: string, following: LineGroup | undefined): boolean {
  if (following === undefined || !/^[\p{Lu}\p{N}'"‘“„]/u.test(text) || /[.!?…:;,"”’)]$/u.test(text))
    return false;
  const below = textOf(following);
  return below.length > text.length || /[.!?…]["”’)]?$/u.test(below);
}

/** The first line with a blank line below: an article begins with its headline, also when a byline comes next. */
function isHeadline(group: LineGroup, text: string): boolean {
  return group.isClosed && /^[\p{Lu}\p{N}'"‘“„]/u.test(text) && !/[.…:;,][”’"']?$/u.test(text);
}

function isHeading(group: LineGroup, following: LineGroup | undefined, isFirst: boolean): boolean {
  if (group.form.role === 'hash' || isUnderlined(group, following)) return true;
  const text = textOf(group);
  if (group.lines.length !== 1 || !isShort(text)) return false;
  if (isFirst && following !== undefined && isHeadline(group, text)) return true;
  return (isInCapitals(text) && !/[.,;:]$/u.test(text)) || isTitleLine(text, following);
}

/** What a block is, by its form and by what stands below it. */
export function judgeKind(group: LineGroup, following: LineGroup | undefined, isFirst: boolean): BlockKind {
  const { role } = group.form;
  if (role === 'caption') return 'caption';
  if (role === 'bullet' || role === 'number') return 'list-item';
  return isHeading(group, following, isFirst) ? 'heading' : 'paragraph';
}
