import type { Rule } from '../domain/draft.js';
import type { Project } from '../domain/project.js';
import { isSameRule, listAccepted, type ProjectRule } from '../domain/project-rule.js';
import { decodeText } from '../notation/decode-text.js';
import { parseRulesTsv, printRulesTsv } from '../store/rules-tsv.js';
import type { Files } from './ports.js';

/** What people decided about the rules of a project; none where nobody did. @throws {InputError} `rules/damaged` */
export async function readRules({ rules }: Project, files: Files): Promise<ProjectRule[]> {
  const bytes = await files.readBytesIfThere(rules);
  return bytes === undefined ? [] : parseRulesTsv(decodeText(bytes, rules).text, rules);
}

/** The rules that the machine's words follow, in their order. */
export async function readAccepted(project: Project, files: Files): Promise<Rule[]> {
  return listAccepted(await readRules(project, files));
}

/** Decisions in the place of earlier ones about the same rules; new ones come last. */
export function addRules(
  known: readonly ProjectRule[],
  decided: readonly ProjectRule[],
): readonly ProjectRule[] {
  const kept = known.map((rule) => decided.find((other) => isSameRule(rule, other)) ?? rule);
  return [...kept, ...decided.filter((rule) => !known.some((other) => isSameRule(rule, other)))];
}

export async function writeRules(
  { rules: path }: Project,
  rules: readonly ProjectRule[],
  files: Files,
): Promise<void> {
  await files.write(path, printRulesTsv(rules));
}
