import { basename } from 'node:path';
import { settleRules } from '../domain/apply-rules.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import { InputError } from '../domain/error.js';
import type { Project } from '../domain/project.js';
import { isSameRule, listAccepted, type ProjectRule } from '../domain/project-rule.js';
import type { RuleDecision, RulesReport, RulesView, RuleTouch } from '../domain/rule-proposal.js';
import { TARGET } from '../languages/present-pair.js';
import { proposeRules } from '../review/propose-rules.js';
import type { ArticlePaths } from './article-paths.js';
import { readCheckSettings, type SettingsPorts } from './check-settings.js';
import type { Ports } from './ports.js';
import { mergeRules, readRules, writeRules } from './project-rules.js';
import { readBilingual } from './read-bilingual.js';
import { renewFindings } from './renew-findings.js';
import { readStored } from './stored-article.js';
import { writeViews } from './write-views.js';

export interface DecideRequest {
  readonly paths: ArticlePaths;
  readonly decisions: readonly RuleDecision[];
}

type RulePorts = Pick<Ports, 'files' | 'findProject' | 'signal'>;

/**
 * The corrections of an article that could be rules, and what was decided about rules before.
 * @throws {InputError} when the article was never translated, or `rules/damaged`.
 */
export async function listRules(
  paths: ArticlePaths,
  { files, findProject }: Omit<RulePorts, 'signal'>,
): Promise<RulesView> {
  const file = await readBilingual(paths, files);
  return makeRulesView(file, await readRules(await findProject(paths.article), files));
}

export function makeRulesView({ header, units }: BilingualFile, known: readonly ProjectRule[]): RulesView {
  const isFunctionWord = (word: string) => TARGET.functionWords.has(word);
  const rules = known.map((rule) => ({
    ...rule,
    segments: units.flatMap(({ id, rules: made }, index) =>
      made.some((one) => isSameRule(one, rule)) ? [{ id, segment: index + 1 }] : [],
    ),
  }));
  return { article: header.source, proposals: proposeRules(units, { known, isFunctionWord }), rules };
}

/**
 * Accepts, rejects and withdraws rules, and lets the machine's words in this article follow. Other articles of the
 * project follow when they are translated next. Corrections that wait in the article's folder are taken up first.
 * @throws {InputError} `rules/unknown`, `rules/not-accepted`: nothing is written then.
 */
export async function decideRules(
  { paths, decisions }: DecideRequest,
  ports: RulePorts & SettingsPorts,
): Promise<RulesReport> {
  const { files, signal } = ports;
  const settings = await readCheckSettings(paths.article, ports);
  const project = await ports.findProject(paths.article);
  // Before the lock, which would make the folder of an article that was never translated.
  await readBilingual(paths, files);
  return files.withFolderLock(paths.folder, signal, () =>
    files.withFileLock(project.rules, signal, async () => {
      const stored = await readStored(paths, files);
      const present = stored.file ?? (await readBilingual(paths, files));
      const { rules, file, report } = await settle({ file: present, decisions, project }, ports);
      // A run killed in between leaves a rule that the next one applies.
      await writeRules(project, rules, files);
      await writeViews(renewFindings(file, settings), { paths, stored }, files);
      return { ...report, keptCopies: stored.guard.keptCopies };
    }),
  );
}

/** What `decideRules` would do. Writes nothing. */
export async function planDecisions(
  { paths, decisions }: DecideRequest,
  ports: Omit<RulePorts, 'signal'>,
): Promise<RulesReport> {
  const project = await ports.findProject(paths.article);
  const file = await readBilingual(paths, ports.files);
  return (await settle({ file, decisions, project }, ports)).report;
}

interface Settling {
  readonly file: BilingualFile;
  readonly decisions: readonly RuleDecision[];
  readonly project: Project;
}

async function settle({ file, decisions, project }: Settling, { files }: Pick<Ports, 'files'>) {
  const known = await readRules(project, files);
  const view = makeRulesView(file, known);
  const decided = decisions.map((decision) => decide(decision, view));
  const rules = mergeRules(known, decided);
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
