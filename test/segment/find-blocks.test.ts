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

describe('how long a heading may be', () => {
  const BODY =
    'De gemeente sluit het zwembad aan de Kerkstraat in het dorp. Dat is jammer voor wie er graag zwom.';
  const kindOf = (line: string, below = BODY) => show(`Voorop.\n\n${line}\n${below}`)[1]?.split(':')[0];

  it('is twelve words and ninety characters', () => {
    const words = (count: number) => `Een${' dag'.repeat(count - 1)}`;
    expect(kindOf(words(12))).toBe('heading');
    expect(kindOf(words(13))).toBe('paragraph');
    const long = (length: number) =>
      `${'Vierentwintiguursdienst'.padEnd(30, 'x')} `
        .repeat(3)
        .slice(0, length - 1)
        .concat('x');
    expect(kindOf(long(90))).toBe('heading');
    expect(kindOf(long(91))).toBe('paragraph');
  });

  it.each([
    ['Zwembad gaat dicht', 'heading'],
    ['‘Zwembad’ gaat dicht', 'heading'],
    ['3 zwembaden gaan dicht', 'heading'],
    ['zwembad gaat dicht', 'paragraph'],
    ['Zwembad gaat dicht,', 'paragraph'],
    ['Zwembad gaat dicht:', 'paragraph'],
    ['Zwembad gaat dicht…', 'paragraph'],
    ['Gaat het zwembad dicht?', 'paragraph'],
    ['“Zwembad gaat dicht”', 'paragraph'],
  ])('is no matter of “%s”', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it('asks for a text below that is longer, or a sentence', () => {
    expect(kindOf('Zwembad gaat dicht', 'Ja.')).toBe('heading');
    expect(kindOf('Zwembad gaat dicht', '“Ja?”')).toBe('heading');
    expect(kindOf('Zwembad gaat dicht', 'Ja')).toBe('paragraph');
    expect(kindOf('Zwembad gaat dicht', 'Het zwembad gaat dicht')).toBe('heading');
  });

  it('is longer at the top of an article with a blank line below', () => {
    const top = (line: string) => show(`${line}\n\nJa`)[0]?.split(':')[0];
    expect(top('Zwembad gaat dicht')).toBe('heading');
    expect(top('Gaat het zwembad dicht?')).toBe('heading');
    expect(top('“Zwembad gaat dicht”')).toBe('heading');
    expect(top('Zwembad gaat dicht.')).toBe('paragraph');
    expect(top('“Zwembad gaat dicht.”')).toBe('paragraph');
    expect(top('zwembad gaat dicht')).toBe('paragraph');
    expect(show('Zwembad gaat dicht')).toEqual(['paragraph: Zwembad gaat dicht']);
  });

  it('is four capitals at least where there are only capitals', () => {
    const last = (line: string) => show(`Een zin.\n\n${line}`)[1]?.split(':')[0];
    expect(last('NS EN ANP')).toBe('heading');
    expect(last('ANP')).toBe('paragraph');
    expect(last('NS EN ANP;')).toBe('paragraph');
    expect(last('NS en ANP')).toBe('paragraph');
  });

  it('is a line of three signs below, right below', () => {
    const first = (line: string) => show(`Een zin.\n\nnieuws uit de regio\n${line}\nEr is brand.`)[1];
    for (const line of ['===', '---', '~~~~']) expect(first(line)).toBe('heading: nieuws uit de regio');
    expect(first('***')).toBe('paragraph: nieuws uit de regio');
    expect(first('\n===')).toBe('paragraph: nieuws uit de regio');
  });
});

describe('a line that goes on below', () => {
  const LINE = 'De gemeente heeft besloten dat het zwembad van het dorp';

  it('is long, ends without a mark, and the next begins small', () => {
    const after =
      'dichtgaat, en dat er geen nieuw zwembad voor in de plaats komt omdat daar al jaren geen geld meer voor is, zei de wethouder gisteren in de raad van de gemeente.';
    const count = (first: string, next = after) => show(`${first}\n${next}`).length;
    expect(count(LINE)).toBe(1);
    expect(count(LINE.slice(0, 40))).toBe(1);
    expect(count(LINE.slice(0, 39))).toBe(2);
    expect(count(`${LINE}.`)).toBe(2);
    expect(count(`${LINE};`)).toBe(2);
    expect(count(`${LINE}”`)).toBe(2);
    expect(count(LINE, `D${after.slice(1)}`)).toBe(2);
    expect(count(LINE, `\n${after}`)).toBe(2);
  });

  it('is wrapped by hand where three in four lines are full, at fifty to a hundred and twenty characters', () => {
    const wrap = (width: number) => {
      const words = Array.from({ length: 60 }, (_, index) => `Woord${'en'.repeat(index % 4)}`);
      return words.reduce((text, word) => {
        const last = text.slice(text.lastIndexOf('\n') + 1);
        return text + (last.length + 1 + word.length > width ? '\n' : ' ') + word;
      });
    };
    expect(show(wrap(60))).toHaveLength(1);
    expect(show(wrap(118))).toHaveLength(1);
    expect(show(wrap(40)).length).toBeGreaterThan(1);
    expect(show(wrap(130)).length).toBeGreaterThan(1);
  });
});

describe('a line with a mark', () => {
  it('is not gone on with below a heading or a drawn line', () => {
    const line = 'Nieuws uit de regio van vandaag en ook van morgen';
    expect(show(`# ${line}\nen verder niets.`)).toEqual([`heading: ${line}`, 'paragraph: en verder niets.']);
    expect(show(`${'- '.repeat(30)}\nen verder niets.`)).toEqual(['paragraph: en verder niets.']);
  });
});

describe('marks of a list', () => {
  it.each(['•', '‣', '◦', '▪', '·', '●', '—', '+'])('may be %s', (mark) => {
    expect(show(`${mark} brood\n${mark} kaas`)).toEqual(['list-item: brood', 'list-item: kaas']);
  });

  it.each([
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a.', 'b.'],
    ['(a)', '(b)'],
    ['ii)', 'iii)'],
    ['10.', '11.'],
  ])('may be %s', (first, second) => {
    expect(show(`${first} brood\n${second} kaas`)).toEqual([
      `list-item: ${first} brood`,
      `list-item: ${second} kaas`,
    ]);
  });

  it('count as one behind a colon', () => {
    expect(show('Neem mee: \n- brood')).toEqual(['paragraph: Neem mee:', 'list-item: brood']);
    expect(show('Neem mee.\n- brood')).toEqual(['paragraph: Neem mee.', 'paragraph: - brood']);
    expect(show('Neem mee.\n1. brood\n- kaas')).toEqual([
      'paragraph: Neem mee.',
      'paragraph: 1. brood',
      'paragraph: - kaas',
    ]);
  });
});
