import { basename } from 'node:path';
import { settleRules } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { rulesOf } from '../domain/draft.js';
import { InputError } from '../domain/error.js';
import type { Project } from '../domain/project.js';
import { isSameRule, listAccepted, type ProjectRule } from '../domain/project-rule.js';
import type { RuleDecision, RulesReport, RulesView, RuleTouch } from '../domain/rule-proposal.js';
import { TARGET } from '../languages/present-pair.js';
import { proposeRules } from '../review/propose-rules.js';
import type { ArticlePaths } from './article-paths.js';
import { type ChangePorts, type ChangeRequest, changeArticle, type LockedArticle } from './change-article.js';
import type { Files, Ports } from './ports.js';
import { addRules, readRules, writeRules } from './project-rules.js';
import { readTranslated } from './stored-article.js';

interface DecideRequest extends ChangeRequest {
  readonly decisions: readonly RuleDecision[];
}

/**
 * The corrections of an article that could be rules, and what was decided about rules before.
 * @throws {InputError} when the article was never translated, or `rules/damaged`.
 */
export async function listRules(
  paths: ArticlePaths,
  { files, readProject }: Pick<Ports, 'files' | 'readProject'>,
): Promise<RulesView> {
  const { file } = await readTranslated(paths, files);
  return viewRules({ file, project: await readProject(paths.article) }, files);
}

/** The same, of an article that was read before. @throws {InputError} `rules/damaged` */
export async function viewRules(
  { file, project }: Pick<LockedArticle, 'file' | 'project'>,
  files: Files,
): Promise<RulesView> {
  return makeRulesView(file, await readRules(project, files));
}

function makeRulesView({ header, units }: BilingualFile, known: readonly ProjectRule[]): RulesView {
  const isFunctionWord = (word: string) => TARGET.functionWords.has(word);
  const rules = known.map((rule) => ({
    ...rule,
    segments: units.flatMap((unit, index) =>
      rulesOf(unit).some((one) => isSameRule(one, rule)) ? [{ id: unit.id, segment: index + 1 }] : [],
    ),
  }));
  return { article: header.source, proposals: proposeRules(units, { known, isFunctionWord }), rules };
}

/**
 * Accepts, rejects and withdraws rules, and lets the machine's words in this article follow. Other articles of the
 * project follow when they are translated next. Corrections that wait in the article's folder are taken up first.
 * @throws {InputError} `rules/unknown`, `rules/not-accepted`: nothing is written then.
 */
export async function decideRules(request: DecideRequest, ports: ChangePorts): Promise<RulesReport> {
  const { files, signal } = ports;
  const change = ({ file, project }: LockedArticle) =>
    files.withFileLock(project.rules, signal, async () => {
      const settled = await settle({ ...request, file, project }, files);
      // A run killed in between leaves a rule that the next one applies.
      await writeRules(project, settled.rules, files);
      return { file: settled.file, result: settled.report };
    });
  const { result, keptCopies } = await changeArticle(request, change, ports);
  return { ...result, keptCopies };
}

/** What `decideRules` would do. Writes nothing. */
export async function planDecisions(
  { paths, decisions }: Pick<DecideRequest, 'paths' | 'decisions'>,
  { files, readProject }: Pick<Ports, 'files' | 'readProject'>,
): Promise<RulesReport> {
  const project = await readProject(paths.article);
  const { file } = await readTranslated(paths, files);
  return (await settle({ file, decisions, project }, files)).report;
}

interface Settling {
  readonly file: BilingualFile;
  readonly decisions: readonly RuleDecision[];
  readonly project: Project;
}

async function settle({ file, decisions, project }: Settling, files: Files) {
  const known = await readRules(project, files);
  const view = makeRulesView(file, known);
  const decided = decisions.map((decision) => decide(decision, view));
  const rules = addRules(known, decided);
  const accepted = listAccepted(rules);
  const settled = { ...file, units: file.units.map((unit) => settleRules(unit, accepted)) };
  const report: RulesReport = {
    article: file.header.source,
    decided,
    changed: listChanged(file, settled),
    keptCopies: [],
    rulesFile: project.rules,
  };
  return { rules, file: settled, report };
}

/** The rule as the project's file is to hold it. */
function decide(decision: RuleDecision, { article, proposals, rules }: RulesView): ProjectRule {
  const { find, replace, state } = decision;
  const known = rules.find((rule) => isSameRule(rule, decision));
  const proposal = proposals.find((one) => isSameRule(one, decision));
  if (known === undefined && proposal === undefined) throw makeUnknownError(decision);
  if (state === 'withdrawn' && known?.state !== 'accepted') throw makeNotAcceptedError(decision);
  const articles = new Set([...(known?.articles ?? []), basename(article)]);
  const seen = proposal?.evidence.for.length ?? known?.seen ?? 0;
  return { find, replace, state, seen, articles: [...articles], note: known?.note ?? '' };
}

function listChanged(before: BilingualFile, after: BilingualFile): RuleTouch[] {
  return before.units.flatMap(({ id, target }, index) => {
    const next = after.units[index]?.target ?? target;
    return next === target ? [] : [{ id, segment: index + 1, before: target, after: next }];
  });
}

function makeUnknownError({ find, replace }: RuleDecision): InputError {
  return new InputError(`“${find} → ${replace}” is neither proposed nor a rule of this project`, {
    code: 'rules/unknown',
    hint: '`tweeluik suggest ARTICLE` lists both; other rules can be added to tweeluik.rules.tsv by hand',
  });
}

function makeNotAcceptedError({ find, replace }: RuleDecision): InputError {
  return new InputError(`“${find} → ${replace}” is not accepted, so it cannot be withdrawn`, {
    code: 'rules/not-accepted',
    hint: 'use --reject to have it never proposed again',
  });
}
