import { TARGET_NAME } from '../languages/present-names.js';
import { type Check, makeFinding, quote } from './check.js';
import { describeWanted, findTermFaults, type TermFault } from './terms/find-term-faults.js';
import type { TermIndex } from './terms/term-index.js';

export const GLOSSARY_CHECK = { code: 'check/glossary', severity: 'warning' } as const;

/**
 * A term of the glossary whose English is none that it allows, or one that it forbids. Plurals, adjectives and parts of
 * compounds count in Dutch, inflected forms in English (`terms/`). Parts of compounds are said for information only.
 *
 * Wrong where a translator writes around a term, and where a compound means something else than its parts. Blind to
 * forms of Dutch verbs, and to a term that stands twice and is translated once.
 *
 * Of 617 whole terms of a dictionary in flores-dev 96 are translated otherwise by the human, and 1 is flagged by the
 * check's own mistake; of 106 parts of compounds 25 are translated otherwise (`bench/CHECKS.md`).
 */
export function makeGlossaryCheck(terms: TermIndex): Check {
  return {
    ...GLOSSARY_CHECK,
    run({ source, target }) {
      return findTermFaults(source, target, terms).map((fault) => {
        const severity = fault.isPart ? 'info' : this.severity;
        return makeFinding({ ...GLOSSARY_CHECK, severity }, describeFault(fault));
      });
    },
  };
}

function describeFault({ entry, text, isPart, forbidden }: TermFault): string {
  if (entry.isKept)
    return `the glossary keeps ${quote(text)} as it is, and the ${TARGET_NAME} does not have it`;
  const term = isPart ? `${quote(entry.source)}, here in ${quote(text)},` : quote(text);
  const wanted = describeWanted(entry);
  if (forbidden === undefined) {
    return `the glossary translates ${term} as ${wanted}, which the ${TARGET_NAME} does not have`;
  }
  const instead = wanted === '' ? '' : ` and asks for ${wanted}`;
  return `the glossary forbids ${quote(forbidden)} for ${term}${instead}`;
}
