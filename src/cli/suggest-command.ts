import { decideRules, listRules, planDecisions } from '../app/suggest-rules.js';
import { makeWordDiff } from '../diff/word-diff.js';
import { UsageError } from '../domain/error.js';
import type { Replacement, RuleState } from '../domain/project-rule.js';
import type { RuleDecision, RulesView } from '../domain/rule-proposal.js';
import { printRulesReport, printRulesView } from '../report/print-rules.js';
import type { AddCommand, Invocation } from './command.js';
import { EXIT } from './command.js';
import { makePorts } from './context.js';
import { addArticleArguments, CHANGE_OPTIONS, type ChangeArguments, pathsOf } from './options.js';
import { makeColour, printJson } from './output.js';

interface SuggestArguments extends ChangeArguments {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  readonly withdraw: readonly string[];
  readonly dryRun: boolean;
}

const NAMES = { type: 'string', array: true, requiresArg: true, default: [] as string[] } as const;

export const addSuggestCommand: AddCommand = (cli, choose) =>
  cli.command(
    'suggest <article>',
    'Propose rules from corrections that were made twice, and apply them',
    (command) =>
      addArticleArguments(command)
        .options({
          ...CHANGE_OPTIONS,
          accept: { ...NAMES, describe: 'Make these rules of the project: numbers of the list, or "a→b"' },
          reject: { ...NAMES, describe: 'Never propose these again' },
          withdraw: { ...NAMES, describe: 'Take accepted rules back: the machine’s words return' },
          'dry-run': { type: 'boolean', default: false, describe: 'Show what would change; write nothing' },
        })
        .example('$0 suggest article.txt', 'lists them, each with its evidence and a preview')
        .example('$0 suggest article.txt --accept 1 3', 'changes the machine’s words, never a person’s'),
    (argv) => choose(makeSuggestInvocation(argv)),
  );

function makeSuggestInvocation(argv: SuggestArguments): Invocation {
  return async (context) => {
    const ports = makePorts(context, { ...argv, offline: true });
    const paths = pathsOf(argv);
    const style = { path: paths.typed, diff: makeWordDiff, colour: makeColour(context.io) };
    const view = await listRules(paths, ports);
    const decisions = listDecisions(argv, view);
    if (decisions.length === 0) {
      context.io.stdout.write(argv.json ? printJson(view) : printRulesView(view, style));
      return EXIT.done;
    }
    const request = { paths, decisions, remember: argv.memory };
    const report = await (argv.dryRun ? planDecisions(request, ports) : decideRules(request, ports));
    const shown = printRulesReport(report, { ...style, isDryRun: argv.dryRun });
    context.io.stdout.write(argv.json ? printJson(report) : shown);
    return EXIT.done;
  };
}

/** @throws {UsageError} when a rule is named that is not in the list, or named twice. */
function listDecisions(argv: SuggestArguments, view: RulesView): RuleDecision[] {
  const decide = (names: readonly string[], state: RuleState) =>
    parseRuleNames(names, view).map((pair) => ({ ...pair, state }));
  const decisions = [
    ...decide(argv.accept, 'accepted'),
    ...decide(argv.reject, 'rejected'),
    ...decide(argv.withdraw, 'withdrawn'),
  ];
  const names = decisions.map(({ find, replace }) => `${find} → ${replace}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice === undefined) return decisions;
  throw new UsageError(`“${twice}” is named twice`, {
    code: 'usage/rule-named-twice',
    hint: 'decide about each rule once',
  });
}

/**
 * The rules that a person named, by number in the list of `tweeluik suggest` or as `Cherson→Kherson` (also `->`).
 * @throws {UsageError} `usage/no-such-rule`
 */
function parseRuleNames(
  names: readonly string[],
  { proposals, rules }: Pick<RulesView, 'proposals' | 'rules'>,
): Replacement[] {
  const listed: readonly Replacement[] = [...proposals, ...rules];
  return names.map((name) => {
    const found = /^\d+$/.test(name) ? listed[Number(name) - 1] : parseArrow(name);
    if (found === undefined) throw makeNameError(name, listed.length);
    return { find: found.find, replace: found.replace };
  });
}

function parseArrow(name: string): Replacement | undefined {
  const [find = '', replace = '', ...more] = name.split(/→|->/).map((side) => side.trim());
  return find === '' || replace === '' || more.length > 0 ? undefined : { find, replace };
}

function makeNameError(name: string, count: number): UsageError {
  return new UsageError(`“${name}” names no rule`, {
    code: 'usage/no-such-rule',
    hint: `give a number from the list of \`tweeluik suggest ARTICLE\` (${count} there now), or "Cherson→Kherson"`,
  });
}
