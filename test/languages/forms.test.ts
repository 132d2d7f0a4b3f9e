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
