import { InputError, type Problem } from '../domain/error.js';
import { isSameRule, type ProjectRule, RULE_STATES, type RuleState } from '../domain/project-rule.js';
import { parseDelimited, printDelimited } from '../notation/delimited-text.js';
import { quoteReceived } from '../notation/describe-issue.js';

const COLUMNS = ['find', 'replace', 'state', 'seen', 'articles', 'note'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The rules of a project for a spreadsheet or an editor, a row each. People may add rows: only find and replace must be there. */
export function printRulesTsv(rules: readonly ProjectRule[]): string {
  const rows = rules.map((rule) => [
    rule.find,
    rule.replace,
    rule.state,
    String(rule.seen),
    rule.articles.join(', '),
    rule.note,
  ]);
  return printDelimited([COLUMNS, ...rows]);
}

/**
 * Reads them back. A rule is applied to many articles, so a row that is not understood is no rule and none is guessed.
 * @param path names the file in messages.
 * @throws {InputError} `rules/damaged` with every such row.
 */
export function parseRulesTsv(text: string, path: string): ProjectRule[] {
  const [header = [], ...rows] = parseDelimited(text);
  const names = header.map((name) => name.trim().toLowerCase());
  const parsed = rows.map((cells, index) => parseRow(toRow(names, cells), `row ${index + 2}`));
  const rules = parsed.flatMap(({ rule }) => rule ?? []);
  const problems = [
    ...findHeaderProblems(names),
    ...parsed.flatMap(({ problems: own }) => own),
    ...findRepeated(parsed),
  ];
  if (problems.length === 0) return rules;
  throw new InputError(`${path} has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}`, {
    code: 'rules/damaged',
    hint: `correct ${path} at the places named and run the same command again; nothing was changed`,
    problems,
  });
}

function toRow(names: readonly string[], cells: readonly string[]): Row {
  const cell = (column: string): string => cells[names.indexOf(column)]?.trim() ?? '';
  return {
    find: cell('find'),
    replace: cell('replace'),
    state: cell('state'),
    seen: cell('seen'),
    articles: cell('articles'),
    note: cell('note'),
  };
}

function findHeaderProblems(names: readonly string[]): Problem[] {
  if (names.includes('find') && names.includes('replace')) {
    const others = names.filter((name) => name !== '' && !COLUMNS.some((column) => column === name));
    return others.map((name) => ({
      place: 'row 1',
      expected: `the columns ${COLUMNS.join(', ')}`,
      received: quoteReceived(name),
    }));
  }
  return [
    { place: 'row 1', expected: 'columns find and replace', received: quoteReceived(names.join(', ')) },
  ];
}

interface ParsedRow {
  readonly place: string;
  readonly rule: ProjectRule | undefined;
  readonly problems: readonly Problem[];
}

/** An empty row is nothing. A row without a state is what a person added: a rule to apply. */
function parseRow(row: Row, place: string): ParsedRow {
  if (Object.values(row).every((cell) => cell === '')) return { place, rule: undefined, problems: [] };
  const state = parseState(row.state);
  const problems = [
    ...check(row.find !== '', {
      place: `${place}, column find`,
      expected: 'words to replace',
      received: row.find,
    }),
    ...check(row.replace !== '' && row.replace !== row.find, {
      place: `${place}, column replace`,
      expected: 'other words than in find',
      received: row.replace,
    }),
    ...check(state !== undefined, {
      place: `${place}, column state`,
      expected: RULE_STATES.join(' or '),
      received: row.state,
    }),
    ...check(/^\d*$/.test(row.seen), {
      place: `${place}, column seen`,
      expected: 'a whole number',
      received: row.seen,
    }),
  ];
  if (state === undefined || problems.length > 0) return { place, rule: undefined, problems };
  const { find, replace, note } = row;
  const articles = row.articles.split(/\s*,\s*/).filter((name) => name !== '');
  return { place, rule: { find, replace, state, seen: Number(row.seen), articles, note }, problems };
}

function check(isRight: boolean, problem: Problem): Problem[] {
  return isRight ? [] : [{ ...problem, received: quoteReceived(problem.received) }];
}

function parseState(cell: string): RuleState | undefined {
  const word = cell.toLowerCase();
  return word === '' ? 'accepted' : RULE_STATES.find((state) => state === word);
}

/** Of two decisions about one rule neither may win in silence. */
function findRepeated(parsed: readonly ParsedRow[]): Problem[] {
  return parsed.flatMap(({ rule, place }, index) => {
    const isRepeated =
      rule !== undefined &&
      parsed.slice(0, index).some((earlier) => earlier.rule !== undefined && isSameRule(earlier.rule, rule));
    if (!isRepeated) return [];
    const received = quoteReceived(`${rule.find} → ${rule.replace}`);
    return [{ place, expected: 'a rule that no earlier row has', received }];
  });
}
