import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import { makeUnit } from '../sheets/sample-file.js';

/** What a web page would take for markup. */
export const HOSTILE =
  '<img src=x onerror="document.title=1"><script>document.title = "taken"</script> & <b>vet</b>';

/** An article with something of everything that the page can show. */
export function makeArticle(): TranslationUnit[] {
  return [
    makeUnit({
      id: '1',
      blockKind: 'heading',
      source: 'Dijk bij Tiel',
      hypothesis: 'Dyke near Tiel',
      gapBefore: '',
    }),
    makeUnit({
      id: '2',
      block: 1,
      gapBefore: '\n\n',
      source: 'De crisis werd in 2022 afgewend.',
      hypothesis: 'The crisis was averted in 2023.',
      alternatives: ['The crisis was avoided in 2022.', 'The crisis ended in 2022.'].map(toScored),
      matches: [
        {
          kind: 'fuzzy',
          similarity: 82,
          source: 'De ramp werd in 2022 afgewend.',
          target: 'The disaster was averted in 2022.',
          memory: 'memory.tmx',
        },
      ],
    }),
    makeUnit({
      id: '3',
      block: 1,
      source: 'De burgemeester sprak, en de raad luisterde.',
      hypothesis: 'The mayor spoke, and the council listened.',
      otherHypothesis: {
        text: 'The mayor talked, and the council heard.',
        relation: 'older',
        signature: 's1',
      },
    }),
    makeUnit({
      id: '4',
      block: 1,
      source: 'De raad stemde in.',
      hypothesis: 'The council agreed.',
      confidence: { meanLogProbability: -1.4, weakest: { text: 'agreed', logProbability: -3.2 } },
      suggestions: [
        {
          source: 'De raad stemde niet in.',
          target: 'The council did not consent.',
          hypothesis: 'The council disagreed.',
          origin: 'human',
          state: 'translated',
          reason: 'source changed',
        },
      ],
    }),
    makeUnit({
      id: '5',
      block: 2,
      gapBefore: '\n\n',
      source: HOSTILE,
      hypothesis: HOSTILE,
      notes: [HOSTILE],
    }),
    makeUnit({ id: '6', block: 2, source: 'De raad ging naar huis.', hypothesis: 'The council went home.' }),
  ];
}

function toScored(text: string) {
  return { text, score: -1, meanLogProbability: -1 };
}
