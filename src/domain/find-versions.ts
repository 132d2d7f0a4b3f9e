import { SOURCE_CODE, SOURCE_NAME, TARGET_CODE } from '../languages/present-names.js';
import { printRules } from './apply-rules.js';
import { firstWordsOf, hypothesisOf, rulesOf } from './draft.js';
import type { Beside, DiffView, Versions } from './file-diff.js';
import type { SuggestionReason, TranslationUnit } from './translation-unit.js';

/** The two versions of a unit that a view compares, or undefined where there are not two, or they are the same. */
export function findVersions(unit: TranslationUnit, view: DiffView): Versions | undefined {
  const versions = FINDERS[view](unit);
  return versions === undefined || versions.before === versions.after ? undefined : versions;
}

const FINDERS: Readonly<Record<DiffView, (unit: TranslationUnit) => Versions | undefined>> = {
  'hypothesis..target': findCorrection,
  'previous..current': findHypotheses,
  source: findSources,
};

function findCorrection(unit: TranslationUnit): Versions | undefined {
  const { state, source, target } = unit;
  if (state === 'initial') return undefined;
  const beside = listBeside(
    [SOURCE_NAME, SOURCE_CODE, source],
    ['changed by rule', TARGET_CODE, printRules(rulesOf(unit))],
  );
  return { before: firstWordsOf(unit) ?? '', after: target, beside };
}

/** A person's words stand beside the machine's two: that is the choice to make. */
function findHypotheses(unit: TranslationUnit): Versions | undefined {
  const { source, target, otherHypothesis } = unit;
  if (otherHypothesis === null) return undefined;
  const { text, relation } = otherHypothesis;
  const present = hypothesisOf(unit) ?? '';
  const [before, after] = relation === 'older' ? [text, present] : [present, text];
  const stands = target === before || target === after ? '' : target;
  return {
    before,
    after,
    beside: listBeside([SOURCE_NAME, SOURCE_CODE, source], ['stands', TARGET_CODE, stands]),
  };
}

/** A joined sentence has several earlier sources, and no single one to compare with. */
const FROM_ONE_SENTENCE: readonly SuggestionReason[] = ['source changed', 'sentence split'];

function findSources({ source, target, suggestions }: TranslationUnit): Versions | undefined {
  const earlier = suggestions.findLast(
    (suggestion) => suggestion.source !== source && FROM_ONE_SENTENCE.includes(suggestion.reason),
  );
  if (earlier === undefined) return undefined;
  const beside = listBeside(['was', TARGET_CODE, earlier.target], ['stands', TARGET_CODE, target]);
  return { before: earlier.source, after: source, beside };
}

function listBeside(
  ...texts: readonly [label: string, language: Beside['language'], text: string][]
): Beside[] {
  return texts
    .filter(([, , text]) => text !== '')
    .map(([label, language, text]) => ({ label, language, text }));
}
