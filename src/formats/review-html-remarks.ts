import { withoutConfidence } from '../domain/describe-confidence.js';
import type { Finding } from '../domain/finding.js';
import type { Dismissal, OtherHypothesis, Suggestion, TranslationUnit } from '../domain/translation-unit.js';
import type { WordDiff } from '../domain/word-diff.js';
import { type Html, html } from './html.js';
import { printDiff } from './review-html-diff.js';

/** Everything there is to say about a unit beside its texts, or nothing. */
export function printRemarks(unit: TranslationUnit, diff: WordDiff): Html | undefined {
  const remarks = [
    ...withoutConfidence(unit.findings).map(printFinding),
    ...unit.dismissed.map(printDismissal),
    ...unit.notes.map((note) => html`<li><p class="what">Note</p><p class="said">${note}</p></li>`),
    ...unit.suggestions.map((suggestion) => printSuggestion(suggestion, unit, diff)),
    ...(unit.otherHypothesis === null ? [] : [printOther(unit.otherHypothesis, unit.hypothesis ?? '', diff)]),
  ];
  return remarks.length === 0 ? undefined : html`<ul class="remarks">${remarks}</ul>`;
}

function printFinding({ severity, message, code }: Finding): Html {
  const title = severity.charAt(0).toUpperCase() + severity.slice(1);
  return html`<li class="${severity}"><p class="what">${title} · ${code}</p><p class="said">${message}</p></li>`;
}

function printDismissal({ check, reason }: Dismissal): Html {
  return html`<li><p class="what">Switched off here · ${check}</p><p class="said">${reason}</p></li>`;
}

/** The earlier pair; its source against the present one, because that is why it is only a suggestion. */
function printSuggestion(
  { source, target, reason }: Suggestion,
  unit: TranslationUnit,
  diff: WordDiff,
): Html {
  return html`<li><p class="what">Earlier translation (${reason})</p><div class="pair">
<p class="text" lang="nl">${printDiff(diff, source, unit.source)}</p>
<p class="text" lang="en">${target}</p>
</div></li>`;
}

function printOther({ text, relation }: OtherHypothesis, hypothesis: string, diff: WordDiff): Html {
  const [title, before, after] =
    relation === 'older'
      ? ['What the machine said before, against now', text, hypothesis]
      : ['What the machine says now, against before', hypothesis, text];
  return html`<li><p class="what">${title}</p><p class="text" lang="en">${printDiff(diff, before, after)}</p></li>`;
}
