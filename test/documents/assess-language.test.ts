import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessLanguage } from '../../src/documents/assess-language.js';

const DUTCH = [
  'De gemeente wil dat bewoners vanaf volgend jaar hun afval zelf naar een container in de buurt brengen.',
  '“Ik heb er geen spijt van”, zegt de schaatser, die na de wedstrijd nog lang op het ijs bleef zitten.',
  "'s Avonds was het stil in het dorp; alleen bij de kerk stonden nog wat mensen te praten over de brand.",
  'Het bedrijf boekte in het derde kwartaal een winst van 3,2 miljoen euro, tegen 2,9 miljoen een jaar eerder.',
  'Max Verstappen won zondag de Grote Prijs van Oostenrijk, voor Lando Norris, Oscar Piastri en Charles Leclerc.',
  'Ge moet niet peinzen dat wij hier in Antwerpen daar zomaar mee akkoord gaan, zei de schepen van mobiliteit.',
];

const OTHERS = [
  [
    'English',
    'The council wants residents to take their rubbish to a container in the neighbourhood from next year.',
  ],
  [
    'English',
    '“I have no regrets,” said the skater, who sat on the ice for a long time after the race was over.',
  ],
  [
    'German',
    'Die Gemeinde will, dass die Bewohner ihren Müll ab dem nächsten Jahr selbst zu einem Container bringen.',
  ],
  [
    'German',
    'Das Unternehmen hat im dritten Quartal einen Gewinn von 3,2 Millionen Euro erzielt, wie es mitteilte.',
  ],
  [
    'French',
    'La commune veut que les habitants apportent eux-mêmes leurs déchets à un conteneur dans le quartier.',
  ],
  [
    'French',
    'L’entreprise a réalisé un bénéfice de 3,2 millions d’euros au troisième trimestre, selon le directeur.',
  ],
  [
    'Afrikaans',
    'Die munisipaliteit wil hê dat inwoners hul afval van volgende jaar af self na ’n houer in die buurt moet bring.',
  ],
  [
    'Afrikaans',
    'Hy het gesê dat hulle nie weet wat gebeur het nie, maar dat die polisie nog ondersoek instel.',
  ],
] as const;

describe('recognising Dutch', () => {
  it.each(DUTCH)('takes %s', (text) => {
    expect(assessLanguage(text)).toBeNull();
  });

  it.each(OTHERS)('warns of %s: %s', (language, text) => {
    const finding = assessLanguage(text);
    expect(finding).toMatchObject({ code: 'input/not-dutch', severity: 'warning' });
    expect(finding?.message).toContain(`reads as ${language}, not as Dutch`);
  });

  it('warns of a language that it cannot name', () => {
    const turkish =
      'Belediye, sakinlerin gelecek yıldan itibaren çöplerini mahalledeki bir konteynere kendilerinin götürmesini istiyor.';
    expect(assessLanguage(turkish)?.message).toMatch(
      /^The article does not read as Dutch; it begins "Belediye, sak/,
    );
  });

  it('says nothing about a text that is too short to tell', () => {
    expect(assessLanguage('Breaking news: Ajax – PSV 3-1')).toBeNull();
    expect(assessLanguage('')).toBeNull();
  });

  it('takes the shipped article, and every paragraph of it', () => {
    const article = readFileSync('corpus/000_69992ce250116edb.txt', 'utf8');
    expect([article, ...article.split('\n')].filter((text) => assessLanguage(text) !== null)).toEqual([]);
  });
});
