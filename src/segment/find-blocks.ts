import type { BlockKind, TextRange } from '../domain/segmented-text.js';
import { judgeKind, type LineGroup } from './judge-kind.js';
import { type LineForm, readForm } from './line-role.js';
import { isFull, measureWrapping } from './measure-wrapping.js';
import { type Line, readLines, trimRange } from './read-lines.js';

/** A range of the text that holds one block, without layout marks such as `- ` and `# `. */
interface BlockRange extends TextRange {
  readonly kind: BlockKind;
}

/** Shorter lines may be verse or a list without marks, so a small letter below them proves nothing. */
const SHORTEST_TO_CONTINUE = 40;

function continues(line: Line, following: Line, width: number | undefined): boolean {
  if (width !== undefined && isFull(line, following, width)) return true;
  const isOpenEnded =
    !/[.!?…:;"”’»)]\s*$/u.test(line.text) && line.text.trimEnd().length >= SHORTEST_TO_CONTINUE;
  return isOpenEnded && /^\s*\p{Ll}/u.test(following.text);
}

/** A mark stands for a list only in company; alone, `- ` may open a line of dialogue. */
function countMarks(forms: readonly LineForm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { role, mark } of forms) counts.set(role + mark, (counts.get(role + mark) ?? 0) + 1);
  return counts;
}

function settleForm(
  form: LineForm,
  counts: ReadonlyMap<string, number>,
  previous: Line | undefined,
): LineForm {
  if (form.role !== 'bullet' && form.role !== 'number') return form;
  const isInList = (counts.get(form.role + form.mark) ?? 0) > 1 || /:\s*$/u.test(previous?.text ?? '');
  return isInList ? form : { role: 'text', mark: '', markLength: 0 };
}

function isContinued(
  group: LineGroup | undefined,
  line: Line,
  form: LineForm,
  width: number | undefined,
): boolean {
  const last = group?.lines.at(-1);
  if (group === undefined || last === undefined || form.role !== 'text' || group.isClosed) return false;
  return group.form.role !== 'hash' && group.form.role !== 'rule' && continues(last, line, width);
}

function groupLines(lines: readonly Line[]): LineGroup[] {
  const width = measureWrapping(lines);
  const forms = lines.map(readForm);
  const counts = countMarks(forms);
  const groups: LineGroup[] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const form = settleForm(forms[index] ?? readForm(line), counts, lines[index - 1]);
    if (line.isBlank) {
      if (group !== undefined) group.isClosed = true;
    } else if (isContinued(group, line, form, width)) group?.lines.push(line);
    else groups.push({ lines: [line], form, isClosed: false });
  }
  return groups;
}

function rangeOf(text: string, { lines, form }: LineGroup): TextRange | undefined {
  const start = (lines[0]?.start ?? 0) + form.markLength;
  const range = trimRange(text, { start, end: lines.at(-1)?.end ?? start });
  const closing = form.role === 'hash' && range ? /\s#+$/u.exec(text.slice(range.start, range.end)) : null;
  return range && closing ? trimRange(text, { start: range.start, end: range.start + closing.index }) : range;
}

/** The blocks of a text, in order. Lines that only draw a rule are left to the gaps. */
export function findBlocks(text: string): BlockRange[] {
  const groups = groupLines(readLines(text));
  return groups.flatMap((group, index) => {
    const range = group.form.role === 'rule' ? undefined : rangeOf(text, group);
    return range === undefined ? [] : [{ ...range, kind: judgeKind(group, groups[index + 1], index === 0) }];
  });
}
