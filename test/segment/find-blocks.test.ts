import { describe, expect, it } from 'vitest';
import { segmentText } from '../../src/segment/segment-text.js';

/** Block kind and text of each segment, as `kind: text`, with `/` between the segments of one block. */
function show(text: string): string[] {
  const { blocks, segments } = segmentText(text);
  return blocks.map(({ kind }, index) => {
    const inside = segments.filter(({ block }) => block === index);
    return `${kind}: ${inside.map(({ start, end }) => text.slice(start, end)).join(' / ')}`;
  });
}

const WRAPPED = [
  'De gemeente heeft besloten dat het zwembad aan de Kerkstraat in',
  'september dichtgaat. Volgens wethouder De Vries is er geen geld voor',
  'een nieuwe installatie. De bewoners zijn boos en willen een gesprek',
  'met het college.',
  '',
  'Het bad werd in 1968 geopend door de burgemeester en trok in de',
  'eerste jaren veel bezoekers uit de hele streek.',
].join('\n');

describe('paragraphs', () => {
  it('end at a blank line, whatever the line endings are', () => {
    for (const ending of ['\n', '\r\n', '\r']) {
      expect(show(`Een zin.${ending}${ending}Nog een. En meer.${ending}`)).toEqual([
        'paragraph: Een zin.',
        'paragraph: Nog een. / En meer.',
      ]);
    }
  });

  it('are single lines in a text that nobody wrapped', () => {
    const long =
      'De minister zei gisteren in de Tweede Kamer dat de wet in januari ingaat en dat niemand erop achteruitgaat. Dat klopt.';
    expect(show(`${long}\nKort antwoord.\n${long}`)).toHaveLength(3);
  });

  it('go on over the line breaks of a text wrapped by hand', () => {
    expect(show(WRAPPED)).toEqual([
      'paragraph: De gemeente heeft besloten dat het zwembad aan de Kerkstraat in\nseptember dichtgaat. / ' +
        'Volgens wethouder De Vries is er geen geld voor\neen nieuwe installatie. / ' +
        'De bewoners zijn boos en willen een gesprek\nmet het college.',
      'paragraph: Het bad werd in 1968 geopend door de burgemeester en trok in de\n' +
        'eerste jaren veel bezoekers uit de hele streek.',
    ]);
  });

  it('may begin with a byte order mark and end in invisible characters', () => {
    expect(show('\uFEFFEen zin.\u200B\n\u200B\nNog een.\u00A0')).toEqual([
      'paragraph: Een zin.',
      'paragraph: Nog een.',
    ]);
  });

  it('are missing from a text of white space only', () => {
    expect(show(' \u00A0\r\n\t\u200B\n')).toEqual([]);
  });
});

describe('headings', () => {
  it('are marked with #, and the mark is left to the gap', () => {
    expect(show('# Nieuws\n\n## Sport ##\nAjax won. PSV verloor.')).toEqual([
      'heading: Nieuws',
      'heading: Sport',
      'paragraph: Ajax won. / PSV verloor.',
    ]);
  });

  it('are underlined, and the line is left to the gap', () => {
    expect(show('Nieuws uit de regio\n===================\nEr is brand.')).toEqual([
      'heading: Nieuws uit de regio',
      'paragraph: Er is brand.',
    ]);
  });

  it('are short lines without end punctuation above a text', () => {
    expect(show('Zwembad gaat dicht\nDe gemeente sluit het zwembad. Dat is jammer.')).toEqual([
      'heading: Zwembad gaat dicht',
      'paragraph: De gemeente sluit het zwembad. / Dat is jammer.',
    ]);
  });

  it('include the headline, also above a byline', () => {
    expect(show("Van der Zwaag wint de titel\n\nDoor Joep 't Hart\n\nZe won. Ze juichte.")).toEqual([
      'heading: Van der Zwaag wint de titel',
      "heading: Door Joep 't Hart",
      'paragraph: Ze won. / Ze juichte.',
    ]);
    expect(show('‘Stilte is ook een noot’\n\nZe speelt. Ze zwijgt.')[0]).toBe(
      'heading: ‘Stilte is ook een noot’',
    );
  });

  it('are lines in capitals', () => {
    expect(show('DE DIJK BREEKT DOOR\n\nHet water kwam snel.')[0]).toBe('heading: DE DIJK BREEKT DOOR');
  });

  it('do not join the wrapped text below them', () => {
    expect(show(`Zwembad dicht\n${WRAPPED}`)[0]).toBe('heading: Zwembad dicht');
  });

  it('are not the last line, nor a whole sentence', () => {
    expect(show('Er is brand.\nDit rapport wordt automatisch gemaakt')[1]).toBe(
      'paragraph: Dit rapport wordt automatisch gemaakt',
    );
  });
});

describe('list items', () => {
  it('leave their bullets to the gap', () => {
    for (const bullet of ['-', '*', '•', '–']) {
      expect(show(`Neem mee:\n${bullet} brood\n${bullet} kaas, o.a. Goudse\n`)).toEqual([
        'paragraph: Neem mee:',
        'list-item: brood',
        'list-item: kaas, o.a. Goudse',
      ]);
    }
  });

  it('keep their numbers and letters', () => {
    expect(show('1. Kies een taal. Wacht.\n2. Klik op ja')).toEqual([
      'list-item: 1. Kies een taal. / Wacht.',
      'list-item: 2. Klik op ja',
    ]);
    expect(show('a) rood\nb) wit')).toEqual(['list-item: a) rood', 'list-item: b) wit']);
  });

  it('go on over a wrapped line', () => {
    const item = '- De gemeente heeft besloten dat het zwembad aan de Kerkstraat in';
    expect(show(`${item}\n  september dichtgaat.\n${item}\n  oktober opengaat.`)).toHaveLength(2);
  });

  it('need company: a dash alone opens a line of dialogue', () => {
    expect(show('– Kom je mee?')).toEqual(['paragraph: – Kom je mee?']);
  });
});

describe('captions and rules', () => {
  it('are captions when they name a picture or its maker', () => {
    expect(show('Foto: ANP / Jan Jansen\nEr is brand.')[0]).toBe('caption: Foto: ANP / Jan Jansen');
    expect(show('De pont bij Ruigeveld. Foto: ANP\nEr is brand.')[0]).toBe(
      'caption: De pont bij Ruigeveld. / Foto: ANP',
    );
    expect(show('Beeld: De Volkskrant\n\n© ANP')).toEqual([
      'caption: Beeld: De Volkskrant',
      'caption: © ANP',
    ]);
  });

  it('leave the mark of a quotation to the gap', () => {
    expect(show('Hij zei:\n\n> Nu mag ik stoppen')).toEqual([
      'paragraph: Hij zei:',
      'paragraph: Nu mag ik stoppen',
    ]);
  });

  it('leave a drawn line to the gap', () => {
    expect(show('Een zin.\n\n* * *\n\nNog een.')).toEqual(['paragraph: Een zin.', 'paragraph: Nog een.']);
  });
});
