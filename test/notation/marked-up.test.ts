import { describe, expect, it } from 'vitest';
import { decodeXml } from '../../src/notation/decode-text.js';
import { html, NO_HTML, STATIC_PAGE } from '../../src/notation/html.js';
import { walkXml } from '../../src/notation/walk-xml.js';
import { findChildren, findDescendants, parseXml } from '../../src/notation/xml.js';

const EEN = '<a>één €</a>';

describe('the text of an XML file', () => {
  it.each([
    ['UTF-8 without a word about it', Buffer.from(EEN)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${EEN}`)],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${EEN}`, 'utf16le')],
    ['big-endian UTF-16 with a mark', Buffer.from(`\uFEFF${EEN}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(EEN, 'utf16le')],
    ['big-endian UTF-16 without a mark', Buffer.from(EEN, 'utf16le').swap16()],
  ])('is read from %s', (_how, bytes) => {
    expect(decodeXml(bytes, 'a.xml')).toBe(EEN);
  });

  it.each([
    ['<?xml version="1.0" encoding="windows-1252"?>', 'windows-1252'],
    ["<?xml version='1.0' encoding = 'Windows-1252' standalone='yes'?>", 'windows-1252'],
    ['<?xml version="1.0"\n encoding="iso-8859-15"?>', 'iso-8859-15'],
  ])('is read as it says it is written: %s', (declaration, encoding) => {
    // The euro is the byte 0x80 in windows-1252, 0xA4 in ISO 8859-15 (Unicode Consortium, mapping tables).
    const euro = Buffer.from([encoding === 'windows-1252' ? 0x80 : 0xa4]);
    const bytes = Buffer.concat([Buffer.from(`${declaration}<a>`), euro, Buffer.from('</a>')]);
    expect(decodeXml(bytes, 'a.xml')).toBe(`${declaration}<a>€</a>`);
  });

  it('does not take an attribute of the text for the declaration', () => {
    const text = '<a encoding="windows-1252">€</a>';
    expect(decodeXml(Buffer.from(text), 'a.xml')).toBe(text);
  });

  it.each([
    ['<?xml version="1.0" encoding="utf-8"?><a>\xe9</a>', 'utf-8'],
    ['<?xml version="1.0" encoding="klingon"?><a/>', 'klingon'],
  ])('is refused where it is written otherwise: %s', (text, encoding) => {
    expect(() => decodeXml(Buffer.from(text, 'latin1'), 'a.xml')).toThrow(
      expect.objectContaining({
        code: 'input/damaged-encoding',
        message: `a.xml is not in the encoding that it says it has, ${encoding}`,
        hint: expect.stringContaining('UTF-8'),
      }),
    );
  });
});

describe('the tree of an XML file', () => {
  it('finds elements whatever their prefix, inside and right below', () => {
    const root = parseXml('<x:a xmlns:x="urn:x"><x:b>1</x:b><c><b>2</b>3</c><d/></x:a>').documentElement;
    if (root === null) throw new Error('no root');
    expect(findDescendants(root, 'b').map(({ textContent }) => textContent)).toEqual(['1', '2']);
    expect(findChildren(root, 'b', 'd').map(({ localName }) => localName)).toEqual(['b', 'd']);
  });

  it('keeps the line separators of Unicode, and refuses what is not well-formed', () => {
    expect(parseXml('<a>1\u20282\u20293</a>').documentElement?.textContent).toBe('1\u20282\u20293');
    expect(() => parseXml('<a><b></a>')).toThrow();
  });

  it('is walked in the order of the document, without prefixes, with its lines', () => {
    const told: unknown[] = [];
    walkXml('<x:a xmlns:x="urn:x">\n<b at="1">een &amp; <![CDATA[<twee>]]></b></x:a>', {
      open: (name, attributes, line) => told.push(['open', name, attributes['at'], line]),
      text: (text) => told.push(text),
      close: (name) => told.push(['close', name]),
    });
    expect(told).toEqual([
      ['open', 'a', undefined, 1],
      '\n',
      ['open', 'b', '1', 2],
      'een & ',
      '<twee>',
      ['close', 'b'],
      ['close', 'a'],
    ]);
    expect(() => walkXml('<a>', {})).toThrow('unclosed tag');
    expect(() => walkXml('<a>1<![CDATA[2]]></a>', {})).not.toThrow();
  });
});

describe('markup', () => {
  it('never comes from text', () => {
    const text = `<b>"&'`;
    expect(html`<p title="${text}">${text}</p>${NO_HTML}${3}`.toString()).toBe(
      '<p title="&#60;b&#62;&#34;&#38;&#39;">&#60;b&#62;&#34;&#38;&#39;</p>3',
    );
  });

  it('is put together from markup, one after the other', () => {
    const items = ['één', '<'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${html`<hr>`}`.toString()).toBe('<ul><li>één</li><li>&#60;</li></ul><hr>');
  });

  it('of a page without a script lets nothing run and nothing load', () => {
    expect(STATIC_PAGE.toString()).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(STATIC_PAGE.toString()).toContain("default-src 'none'");
    expect(STATIC_PAGE.toString()).toContain('<meta charset="utf-8">');
  });
});
