import { describe, expect, it } from 'vitest';
import { isName, isShouted, isWordless, lowerHeadline } from '../../src/engines/marian/unusual-sources.js';
import { openMarianEngine } from '../../src/engines/open-marian-engine.js';

describe('unusual sources', () => {
  it.each(['12,5 %', '***', '2023', '—', '€ 1.000,-'])('%s has no words', (source) => {
    expect(isWordless(source)).toBe(true);
  });

  it.each(['Ja', '12 km', 'é'])('%s has words', (source) => {
    expect(isWordless(source)).toBe(false);
  });

  it.each(['BURGEMEESTER OPENT BRUG', 'WIE BETAALT DE REKENING?', "'S-HERTOGENBOSCH IN ROUW"])(
    '%s is a headline in capitals',
    (source) => {
      expect(isShouted(source)).toBe(true);
    },
  );

  it.each(['NAVO', 'PSV', 'VS EN EU', 'De NAVO vergadert', 'Burgemeester opent brug'])(
    '%s is not a headline in capitals',
    (source) => {
      expect(isShouted(source)).toBe(false);
    },
  );

  it('lowers a headline but for its first letter', () => {
    expect(lowerHeadline('“ÉÉN MILJOEN EURO VOOR IJSBAAN”')).toBe('“Één miljoen euro voor ijsbaan”');
  });

  it('takes one or two words for what may be a name', () => {
    expect(isName('Mark Rutte')).toBe(true);
    expect(isName('De burgemeester van Utrecht')).toBe(false);
  });
});

describe('an engine with unusual sources', async () => {
  const decoding = { beams: 2, lengthPenalty: 1, maxBatchTokens: 1000, alternatives: 1 };
  const signature = { model: 'tiny', revision: '1', filesHash: '', decoding };
  const engine = await openMarianEngine({ folder: 'test/fixtures/stand-in-tiny', threads: 1, ...signature });
  const translate = async (...sources: string[]) => {
    const results = await engine.translate(sources, new AbortController().signal);
    return results.flatMap((result) => (result.ok ? [result.hypothesis] : []));
  };

  it('takes a source without words over as it is, and says so', async () => {
    const [hypothesis] = await translate('12,5 %');
    expect(hypothesis).toMatchObject({ text: '12,5 %', weight: 0 });
    expect(hypothesis?.findings.map(({ code }) => code)).toEqual(['engine/nothing-to-translate']);
  });

  it('translates a headline in capitals as a sentence, and gives capitals back', async () => {
    const [shouted, said] = await translate('DE WERELD VAN DE MENSEN', 'De wereld van de mensen');
    expect(shouted?.text).toBe(said?.text.toUpperCase());
    expect(shouted?.findings.map(({ code }) => code)).toContain('engine/capitals-lowered');
  });
});
