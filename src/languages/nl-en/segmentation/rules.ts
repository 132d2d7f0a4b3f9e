import type { BoundaryRule } from '../../boundary-rule.js';
import type { SegmentationRules } from '../../language-pair.js';
import { ABBREVIATION_RULES } from './abbreviation-rules.js';
import { AMBIGUOUS_WORD_RULES } from './ambiguous-word-rules.js';
import { INITIAL_RULES } from './initial-rules.js';
import { listForms } from './list-forms.js';
import { SENTENCE_RULES } from './sentence-rules.js';
import { STRUCTURE_RULES } from './structure-rules.js';
import { UNKNOWN_ABBREVIATION_RULES } from './unknown-abbreviation-rules.js';

/** Every rule, in the order in which they are asked. The last one always answers. */
const RULES: readonly BoundaryRule[] = [
  ...STRUCTURE_RULES,
  ...AMBIGUOUS_WORD_RULES,
  ...ABBREVIATION_RULES,
  ...INITIAL_RULES,
  ...UNKNOWN_ABBREVIATION_RULES,
  ...SENTENCE_RULES,
];

/** How Dutch writers end their sentences. */
export const DUTCH_SEGMENTATION: SegmentationRules = {
  version: '1',
  rules: RULES,
  listForms,
  caption:
    /^\s*[([]?(?:Foto(?:'s)?|Archieffoto|Beeld|Illustratie|Afbeelding|Afb\.|Figuur|Fig\.|Grafiek|Kaart|Tabel|Video|Bron|Onderschrift)(?: \d+)?\s*[:©|]|^\s*[([]?©\s?\S|[.!?…)] \(?(?:Foto|Beeld): [^.!?]{2,60}$/u,
  clauseWords: {
    afterComma:
      'maar|want|terwijl|omdat|zodat|waarbij|waarna|waarop|waardoor|hoewel|en|of|dus|doordat|als|wanneer|toen|nadat|voordat|die|dat|wat|wie|aldus|zei|zegt',
    bare: 'en|of|maar|want|omdat|zodat|terwijl|waarbij|waarna|die|dat|om',
  },
};
