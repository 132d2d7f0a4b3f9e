import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTokenizer } from '../../src/engines/marian/tokenizer.js';

// The tokenizer of the tiny stand-in has the faults of the published one: `unk_id` 2 (here the piece `▁`),
// `</s>`, `<unk>` and `<pad>` among the pieces and among the added tokens.
const tokenizer = await readTokenizer('test/fixtures/stand-in-tiny');
const END = 0;
const UNKNOWN = 1;
const PAD = 999;

describe('reading a source', () => {
  it('gives known words back as they were', () => {
    const { tokens, unknownCharacters } = tokenizer.encode('de man en de vrouw.');
    expect(tokenizer.decode(tokens)).toBe('de man en de vrouw.');
    expect(unknownCharacters).toEqual([]);
  });

  it.each(['</s>', '<pad>', '<unk>', '>>nld<<'])(
    'reads %s in an article as text, not as an order',
    (literal) => {
      const { tokens, unknownCharacters } = tokenizer.encode(`de man ${literal} en de vrouw`);
      expect(tokens).not.toContain(END);
      expect(tokens).not.toContain(PAD);
      const kept = literal.replace(/[^a-z]/g, '');
      expect(tokenizer.decode(tokens.filter((token) => token !== UNKNOWN))).toContain(kept);
      for (const character of unknownCharacters) expect(literal).toContain(character);
    },
  );

  it('turns unknown characters into <unk>, not into the word piece of the published unk_id, and names them', () => {
    const { tokens, unknownCharacters } = tokenizer.encode('de man 日本 zag 😀 en 日');
    expect(tokens.filter((token) => token === UNKNOWN)).toHaveLength(3);
    expect(unknownCharacters).toEqual(['日', '本', '😀']);
  });

  it.each([
    ['a newline', 'de man\nen de vrouw'],
    ['a no-break space', 'de man\u00A0en de vrouw'],
    ['several spaces', ' de  man en de   vrouw '],
    ['a soft hyphen', 'de m\u00ADan en de vrouw'],
    ['a zero-width space', 'de m\u200Ban en de vrouw'],
    ['a byte order mark', '\uFEFFde man en de vrouw'],
  ])('reads a text with %s like the plain text', (_, text) => {
    expect(tokenizer.encode(text)).toEqual(tokenizer.encode('de man en de vrouw'));
  });

  it.each(['', ' ', '\n\t', '\u200B'])('finds no token in %j', (text) => {
    expect(tokenizer.encode(text).tokens).toEqual([]);
  });

  it('cuts nothing off a text of 2,000 words', () => {
    expect(tokenizer.encode('de '.repeat(2000)).tokens).toHaveLength(2000);
  });
});

describe('writing a target', () => {
  it('leaves spaces before punctuation alone', () => {
    const tokens = [...tokenizer.encode('de man').tokens, ...tokenizer.encode('. en').tokens];
    expect(tokenizer.decode(tokens)).toBe('de man . en');
  });

  it('knows where words begin', () => {
    const [first, ...rest] = tokenizer.encode('vrouwenarts').tokens;
    expect(first === undefined ? false : tokenizer.startsWord(first)).toBe(true);
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.some((token) => tokenizer.startsWord(token))).toBe(false);
  });
});

describe('a tokenizer file that is not one', () => {
  it.each([
    ['no JSON', '{"model":', 'JSON'],
    ['another kind of tokenizer', '{"model":{"type":"BPE","vocab":{}},"added_tokens":[]}', 'Unigram'],
    [
      'no <unk>',
      '{"model":{"type":"Unigram","unk_id":2,"vocab":[["a",0]]},"added_tokens":[],"normalizer":null}',
      '<unk>',
    ],
  ])('is refused with the file and the reason: %s', async (_, content, reason) => {
    const folder = await mkdtemp(join(tmpdir(), 'tokenizer-'));
    await writeFile(join(folder, 'tokenizer.json'), content);
    const error = readTokenizer(folder);
    await expect(error).rejects.toMatchObject({ name: 'ModelError', code: 'model/file-invalid' });
    await expect(error).rejects.toThrow(join(folder, 'tokenizer.json'));
    await expect(error).rejects.toThrow(reason);
  });
});
