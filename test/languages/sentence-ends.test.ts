import { describe, expect, it } from 'vitest';
import { segmentTexts } from '../../src/domain/segmented-text.js';
import { decide } from '../../src/segment/decide.js';
import { makeCandidate } from '../../src/segment/make-candidate.js';
import { segmentText } from '../../src/segment/segment-text.js';

/** `|` stands where a sentence ends. Every mark is decided one way or the other. */
function check(marked: string): void {
  const segments = marked.split(' | ');
  const text = segments.join(' ');
  expect(segmentTexts(segmentText(text))).toEqual(segments);
  for (const { 0: mark, index } of text.matchAll(/[.!?…]+/gu)) {
    const candidate = makeCandidate({ text, sentenceStart: 0, markStart: index, mark, spans: [] });
    expect(candidate === undefined ? 'join' : decide(candidate).verdict).toMatch(/^(?:join|split)$/);
  }
}

describe('an abbreviation before its number or name', () => {
  it.each([
    'Ze woont op nr. 12 in de straat.',
    'Zie art. IV van de wet.',
    'Zie art. A van de wet.',
    'Ze woont op nr. ’t Zand dertien.',
    'Dat was nr. | De man keek op.',
    'Hij sprak met dr. De Vries. | De zaal was vol.',
    'Hij belde de dr. | Het was te laat.',
    'Toen sprak gen. Patton tot de troepen.',
    'Dat was de gen. Patton van toen.',
    'De gem. Utrecht betaalt.',
    'Dat is gem. 12 euro.',
    'Zij heeft een gen. | Patton had dat ook.',
    'Zij heeft het gen. | Patton had dat ook.',
    'Zie Studies, vol. 3, p. 12.',
    'De zaal zat vol. | 300 mensen stonden buiten.',
    'Bel tel. 0201234567 voor meer.',
    'Bel tel. 1234 voor meer.',
    'De bundel, red. Jan Smit, verscheen.',
    'De bundel (red. Jan Smit) verscheen.',
    'Er was geen red. | Jan Smit kwam niet.',
    'De Kon. Ned. Akademie vergadert.',
    'Hij woont in de V.S. | President Biden ook.',
    'Hij woont in de V.S. en in Gent.',
    'De N.V. Gasunie is groot.',
    'Hij werkt bij Philips N.V. | Gasunie is groter.',
    'Hij werkt bij Dekker N.V. | Gasunie is groter.',
    'Zie de gids vol. 3, en lees.',
    'De stad werd in 330 v. Chr. gesticht.',
    'Dat was in 330 n. Chr. al zo.',
    'De film (met Hauer e.a.) Turks Fruit draait.',
    'Er was bier (en wijn e.d.). | Albert Heijn was dicht.',
    'Er was bier enz. | Daarna gingen we.',
    'Er was bier enz. en wijn.',
    'Er was bier enz. – en wijn.',
    'Er was bier enz. (2 kratten) en wijn.',
    'Toen sprak oud-min. Jansen tot de raad.',
    'HIJ WOONT IN ST. PETERSBURG EN GENT.',
    'Hij woont in de Kerkstr. 12 te Ede.',
    'Het is v.d.b. geregeld.',
    'Hij las het op nu.nl. | Daarna ging hij.',
    'De vrgd. leden keken op.',
    'Hij keek tv. | En daarna sliep hij.',
  ])('%s', check);
});

describe('a day, a month or a unit', () => {
  it.each([
    'Open van ma. t/m vr. van 9 tot 5.',
    'Het feest is zo. 5 mei in Gent.',
    'Het is nu eenmaal zo. | 5 mensen haakten af.',
    'Het is za. 10 tot 4 open.',
    'Het is zo. en ma. dicht.',
    'Het is nu eenmaal zo. | iedereen weet dat.',
    'Het was 5 jan. 2020 koud.',
    'Het begint 5 okt. 10.00 uur precies.',
    'Er kwamen op 5 okt. | 300 mensen bleven weg.',
    'Het was 5 okt. koud in Gent.',
    'Ze liep 5 km. | Toen rustte ze.',
    'Ze liep 5 km. per dag.',
    'Ze liep vijf km. per dag.',
    'Het kost 5 mln. euro per jaar.',
    'Het kost € 1,2mln. per jaar.',
    'Hij liep 20km. per dag.',
    'Hij liep 20km. | Per dag werd het meer.',
    'Op 12. mei begint het.',
    'Op 12. 05. 2020 begon het.',
    'Hij werd 12. | Mei was koud.',
    'Het was op 5 jan. | 12020 mensen kwamen.',
  ])('%s', check);
});

describe('an initial or a letter', () => {
  it.each([
    'Auteur W.F. Hermans schreef dat.',
    'Auteur Tj. Bouma schreef dat.',
    'De heer J.-M. Bouma schreef dat.',
    'Ze kozen plan B. | Nederland volgde.',
    'Ze kozen plan B. en dat was goed.',
    'Hij slikte vitamine C. | Gent was ver.',
    'Justitie verdenkt Willem H. | Hij ontkent.',
    'Justitie verdenkt Willem H. | De Telegraaf schreef dat.',
    'Justitie verdenkt Willem H. Van den Berg uit Gent.',
    'Hij heet J. “Jopie” de Vries.',
    'Hij heet J. (Jopie) de Vries.',
    'Hij heet J. van de Vries.',
    'Hij heet J. De Vries.',
    'Paus Johannes XXIII. opende het concilie.',
    "Hij heet J. in 't Veld.",
  ])('%s', check);
});

describe('marks that are not full stops', () => {
  it.each([
    '‘Heb je dat gezien?’ vroeg hij.',
    '“Kom hier!” riep zij. | Hij kwam.',
    'hoe gaat het? | ik heb je gemist.',
    'hoe gaat het? vroeg hij.',
    'Hoe gaat het? vroeg hij zacht.',
    'Bommen vielen. | eerder meldde CNN dat.',
    'Bommen vielen. | eerder was het stil." | Zij ging.',
    '3… 2… 1… | Start!',
    'En de winnaar is… Max Verstappen!',
    'Hij zweeg… | Max Verstappen won.',
    'Hij zweeg… en toen lachte hij.',
    'Wat zeg je ? ! | Niets.',
    'Ze werkt bij Yahoo! Nederland in Gent.',
    'Ze werkt bij Yahoo! | Het is groot.',
    'Het boek ‘Waarom? Daarom!’ verscheen.',
    'Hij zei ‘Waarom? | Daarom!’ en ging.',
    'Hij kwam (te laat! Alweer!) binnen.',
    '1. De minister komt. | 2. De minister gaat.',
    'a. De minister komt. | b. De minister gaat.',
    'IV. De minister komt.',
    '2.1. De minister komt.',
    'Er zijn regels: 1. Kom op tijd. | 2. Blijf kalm.',
    '1. Inleiding 2. Methode',
    '… en toen werd het stil.',
    'Dat kan. | ’t Is zo.',
    'Dat kan. | 12 mensen kwamen.',
    '“Dat kan.” | Hij ging.',
    '(Dat kan.) | Hij ging.',
    'Dat kan.[1] | Hij ging.',
    'Dat kan.¹ | Hij ging.',
    'Dat kan. 😀 | Hij ging.',
    'Dat kan! | – Hij ging.',
    'Dat kan . | Hij ging.',
    'Het is 3.5 en 10.000 waard. | Echt.',
  ])('%s', check);
});
