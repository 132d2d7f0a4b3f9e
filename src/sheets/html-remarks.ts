import { printRules } from '../domain/apply-rules.js';
import { describeMatch, withoutConfidence } from '../domain/describe-unit.js';
import { hypothesisOf, type MemoryMatch, type Rule, rulesOf } from '../domain/draft.js';
import type { WordDiff } from '../domain/file-diff.js';
import type { Finding } from '../domain/finding.js';
import type { Dismissal, Suggestion, TranslationUnit } from '../domain/translation-unit.js';
import { SOURCE_CODE, TARGET_CODE } from '../languages/present-names.js';
import { type Html, html } from '../notation/html.js';
import { ORIGIN_WORDS, printDiff } from './html-parts.js';

/** Everything there is to say about a unit beside its texts, or nothing. */
export function printRemarks(unit: TranslationUnit, diff: WordDiff): Html | undefined {
  const remarks = [
    ...withoutConfidence(unit.findings).map(printFinding),
    ...unit.dismissed.map(printDismissal),
    ...rulesOf(unit).map(printRule),
    ...unit.notes.map((note) => html`<li><p class="what">Note</p><p class="said">${note}</p></li>`),
    ...unit.suggestions.map((suggestion) => printSuggestion(suggestion, unit, diff)),
    ...unit.matches.map((match) => printMatch(match, unit, diff)),
    ...printOther(unit, diff),
  ];
  return remarks.length === 0 ? undefined : html`<ul class="remarks">${remarks}</ul>`;
}

function printFinding({ severity, message, code }: Finding): Html {
  const title = severity.charAt(0).toUpperCase() + severity.slice(1);
  return html`<li class="${severity}"><p class="what">${title} · ${code}</p><p class="said">${message}</p></li>`;
}

function printDismissal({ check, reason }: Dismissal): Html {
  return html`<li><p class="what">Dismissed here · ${check}</p><p class="said">${reason}</p></li>`;
}

function printRule(rule: Rule): Html {
  return html`<li><p class="what">Changed by rule</p><p class="said" lang="${TARGET_CODE}">${printRules([rule])}</p></li>`;
}

/** The earlier pair; its source against the present one, because that is why it is only a suggestion. */
function printSuggestion(
  { source, target, reason, origin }: Suggestion,
  unit: TranslationUnit,
  diff: WordDiff,
): Html {
  return html`<li><p class="what">Earlier translation (${reason}), ${ORIGIN_WORDS[origin]}</p><div class="pair">
<p class="text" lang="${SOURCE_CODE}">${printDiff(diff, source, unit.source)}</p>
<p class="text" lang="${TARGET_CODE}">${target}</p>
</div></li>`;
}

/** What a memory has; its Dutch against the present, because that is why it is only offered. */
function printMatch(match: MemoryMatch, { source }: TranslationUnit, diff: WordDiff): Html {
  return html`<li><p class="what">In memory, ${describeMatch(match)} · ${match.memory}</p><div class="pair">
<p class="text" lang="${SOURCE_CODE}">${printDiff(diff, match.source, source)}</p>
<p class="text" lang="${TARGET_CODE}">${match.target}</p>
</div></li>`;
}

/** Two engines that disagree, with the words that stand between them where they are neither's. */
function printOther({ target, otherHypothesis, ...unit }: TranslationUnit, diff: WordDiff): Html[] {
  const hypothesis = hypothesisOf(unit) ?? '';
  if (otherHypothesis === null || otherHypothesis.text === hypothesis) return [];
  const { text, relation } = otherHypothesis;
  const [before, now] = relation === 'older' ? [text, hypothesis] : [hypothesis, text];
  const stands = target === before || target === now ? [] : [printVersion('What stands', html`${target}`)];
  return [
    html`<li><div class="pair">
${printVersion('The machine before', html`${before}`)}${stands}${printVersion('The machine now, against before', printDiff(diff, before, now))}
</div></li>`,
  ];
}

function printVersion(title: string, text: Html): Html {
  return html`<div><p class="what">${title}</p><p class="text" lang="${TARGET_CODE}">${text}</p></div>`;
}
