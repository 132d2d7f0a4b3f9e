import { describe, expect, it } from 'vitest';
import { listDutchBases } from '../../src/languages/nl-en/dutch-bases.js';
import { listEnglishForms, normaliseSpelling } from '../../src/languages/nl-en/english-forms.js';

describe('a Dutch word in another form is known by its base', () => {
  it.each([
    ['bomen', 'boom'],
    ['vissen', 'vis'],
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['tafels', 'tafel'],
    ["auto's", 'auto'],
    ['artikelen', 'artikel'],
    ['dagen', 'dag'],
    ['verslagen', 'verslag'],
    ['steden', 'stad'],
    ['hoofdsteden', 'hoofdstad'],
    ['kinderen', 'kind'],
    ['leden', 'lid'],
    ['museums', 'museum'],
    ['musea', 'museum'],
    ['academici', 'academicus'],
    ['moeilijkheden', 'moeilijkheid'],
    ['ziekten', 'ziekte'],
    ['ziektes', 'ziekte'],
    ['bacterien', 'bacterie'],
    ['industrieen', 'industrie'],
    ['zeeen', 'zee'],
    ['motoren', 'motor'],
    ['docenten', 'docent'],
    ['vluchtelingen', 'vluchteling'],
    ['grote', 'groot'],
    ['witte', 'wit'],
    ['grijze', 'grijs'],
    ['lieve', 'lief'],
    ['openbare', 'openbaar'],
    ['duurzame', 'duurzaam'],
    ['mooie', 'mooi'],
    ['boompje', 'boom'],
    ['huisjes', 'huis'],
    ['balletje', 'bal'],
    ['autootje', 'auto'],
    ['koninkje', 'koning'],
  ])('%s: %s', (form, base) => {
    expect(listDutchBases(form)).toContain(base);
  });

  it.each([
    ['bomen', 'bom'],
    ['bommen', 'boom'],
    ['maken', 'mak'],
    ['was', 'wa'],
  ])('%s is not of %s', (form, other) => {
    expect(listDutchBases(form)).not.toContain(other);
  });
});

describe('an English term may stand in another form', () => {
  it.each([
    ['act', 'acts'],
    ['policy', 'policies'],
    ['box', 'boxes'],
    ['child', 'children'],
    ['crisis', 'crises'],
    ['minister', "minister's"],
    ['workers', 'worker'],
    ['plan', 'planning'],
    ['tax', 'taxed'],
    ['write', 'written'],
    ['carry', 'carried'],
  ])('%s: %s', (word, form) => {
    expect(listEnglishForms(word)).toContain(normaliseSpelling(form));
  });

  it('does not tell British from American spelling', () => {
    expect(listEnglishForms('labour')).toContain(normaliseSpelling('labor'));
    expect(listEnglishForms('organization')).toContain(normaliseSpelling('organisations'));
  });
});

describe('one spelling for British and American English', () => {
  it.each([
    ['organise', 'organize'],
    ['organised', 'organized'],
    ['organising', 'organizing'],
    ['organisation', 'organization'],
    ['organisers', 'organizers'],
    ['labour', 'labor'],
    ['neighbourhood', 'neighborhood'],
    ['colourful', 'colorful'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['fibre', 'fiber'],
    ['dialogue', 'dialog'],
    ['catalogues', 'catalogs'],
    ['defence', 'defense'],
    ['offence', 'offense'],
    ['licence', 'license'],
    ['programme', 'program'],
    ['programmes', 'programs'],
    ['travelled', 'traveled'],
    ['travelling', 'traveling'],
    ['travellers', 'travelers'],
    ['traveller', 'traveler'],
    ['organiser', 'organizer'],
    ['catalogue', 'catalog'],
  ])('%s is %s', (british, american) => {
    expect(normaliseSpelling(british)).toBe(normaliseSpelling(american));
  });

  it.each([
    ['hour', 'hors'],
    ['care', 'caer'],
    ['fence', 'fense'],
    ['promise', 'promises'],
    ['cell', 'cel'],
  ])('%s is not %s', (one, other) => {
    expect(normaliseSpelling(one)).not.toBe(normaliseSpelling(other));
  });
});

describe('the forms of an English word', () => {
  const holds = (word: string, form: string) => listEnglishForms(word).includes(normaliseSpelling(form));

  it.each([
    ['city', 'cities'],
    ['cities', 'city'],
    ['day', 'days'],
    ['church', 'churches'],
    ['churches', 'church'],
    ['dish', 'dishes'],
    ['hero', 'heroes'],
    ['quiz', 'quizes'],
    ['class', 'classes'],
    ['acts', 'act'],
    ['workers', "workers'"],
    ['act', "acts's"],
    ['make', 'making'],
    ['make', 'made'],
    ['use', 'used'],
    ['stop', 'stopped'],
    ['stop', 'stopping'],
    ['carry', 'carrying'],
    ['woman', "women's"],
  ])('%s has %s', (word, form) => {
    expect(holds(word, form)).toBe(true);
  });

  it.each([
    ['day', 'daies'],
    ['class', 'clas'],
    ['gas', 'ga'],
    ['city', 'cityes'],
    ['act', 'actes'],
    ['help', 'helpped'],
    ['show', 'showwed'],
    ['fix', 'fixxed'],
    ['use', 'usees'],
  ])('%s has no %s', (word, form) => {
    expect(holds(word, form)).toBe(false);
  });

  it('are each once, the word itself first', () => {
    const forms = listEnglishForms('plan');
    expect(forms[0]).toBe('plan');
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('the bases of a Dutch word', () => {
  it.each([
    ['schepen', 'schip'],
    ['eieren', 'ei'],
    ['volkeren', 'volk'],
    ['koeien', 'koe'],
    ['brandweerlieden', 'brandweerman'],
    ['mogelijkheden', 'mogelijkheid'],
    ['stadia', 'stadium'],
    ['critici', 'criticus'],
    ['knieen', 'knie'],
    ["jan's", 'jan'],
    ['hangmatten', 'hangmat'],
    ['duiven', 'duif'],
    ['reizen', 'reis'],
    ['bossen', 'bos'],
    ['oorlogen', 'oorlog'],
    ['reactoren', 'reactor'],
    ['ronde', 'rond'],
    ['dove', 'doof'],
    ['nerveuze', 'nerveus'],
    ['kopjes', 'kop'],
    ['weggetje', 'weg'],
    ['parapluutje', 'paraplu'],
    ['omaatje', 'oma'],
    ['hondje', 'hond'],
    ['tafeltje', 'tafel'],
    ['vergaderinkje', 'vergadering'],
    ['deuren', 'deur'],
    ['zee', 'zee'],
  ])('%s: %s', (form, base) => {
    expect(listDutchBases(form)).toContain(base);
  });

  it.each([
    ['bus', 'bu'],
    ['zeven', 'zev'],
    ['den', 'd'],
    ['zee', 'ze'],
    ['bossen', 'boss'],
    ['deuren', 'deuur'],
    ['huizen', 'huiz'],
    ['dagen', 'dagg'],
  ])('%s is not of %s', (form, other) => {
    expect(listDutchBases(form)).not.toContain(other);
  });

  it('are each once, the word itself first', () => {
    const bases = listDutchBases('hondjes');
    expect(bases[0]).toBe('hondjes');
    expect(new Set(bases).size).toBe(bases.length);
  });
});
