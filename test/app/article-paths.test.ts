import { execFileSync } from 'node:child_process';
import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeArticlePaths, nameArticle, quoteArgument } from '../../src/app/article-paths.js';

describe('where everything about an article lies', () => {
  it.each([
    ['nieuws/artikel.txt', 'nieuws/artikel.tweeluik', 'nieuws/artikel.tweeluik/bitext.jsonl'],
    ['artikel.nl.txt', 'artikel.nl.tweeluik', 'artikel.nl.tweeluik/bitext.jsonl'],
    ['Artikel', 'Artikel.tweeluik', 'Artikel.tweeluik/bitext.jsonl'],
    ['.artikel', '.artikel.tweeluik', '.artikel.tweeluik/bitext.jsonl'],
  ])('Linux and macOS: %s', (article, folder, bilingual) => {
    expect(makeArticlePaths(article, undefined, posix)).toMatchObject({ folder, bilingual, typed: article });
  });

  it.each([
    ['nieuws\\artikel.txt', 'nieuws\\artikel.tweeluik'],
    ['C:\\nieuws\\artikel.txt', 'C:\\nieuws\\artikel.tweeluik'],
    ['C:/nieuws/artikel.txt', 'C:\\nieuws\\artikel.tweeluik'],
    ['\\\\server\\share\\artikel.txt', '\\\\server\\share\\artikel.tweeluik'],
  ])('Windows: %s', (article, folder) => {
    const paths = makeArticlePaths(article, undefined, win32);
    expect(paths).toMatchObject({ folder, target: `${folder}\\target.txt`, typed: article });
  });

  it('says the folder only where it is not the usual one', () => {
    expect(makeArticlePaths('a.txt', 'uit', posix).typed).toBe('a.txt --out uit');
    expect(makeArticlePaths('a b.txt', 'D:\\mijn uit\\', win32).typed).toBe(
      '"a b.txt" --out "D:\\mijn uit\\\\"',
    );
  });
});

describe('an article in the memory of its project', () => {
  it('has one name on every system', () => {
    expect(nameArticle('/p/2024/a.txt', { folder: '/p' }, posix)).toBe('2024/a.txt');
    expect(nameArticle('C:\\p\\2024\\a.txt', { folder: 'C:\\p' }, win32)).toBe('2024/a.txt');
    expect(nameArticle('C:\\P\\2024\\a.txt', { folder: 'c:\\p' }, win32)).toBe('2024/a.txt');
  });
});

describe('a path as a shell takes it for one word', () => {
  it.each([
    'artikel.txt',
    "Anna's artikel.txt",
    '100% "waar" & $HOME `pwd`.txt',
    'a\\b c.txt',
    'a#{x,y}[z]*.txt',
    '(1);<2>|3?.txt',
  ])('a shell of Linux and macOS gives it back: %s', (path) => {
    const printed = execFileSync('sh', ['-c', `printf %s ${quoteArgument(path, posix)}`], {
      encoding: 'utf8',
    });
    expect(printed).toBe(path);
  });

  // By the rules of about_Quoting_Rules (PowerShell), of `cmd /?`, and of "Parsing C++ command-line arguments" (Microsoft).
  it.each([
    ['C:\\nieuws\\artikel.txt', 'C:\\nieuws\\artikel.txt'],
    ['C:\\mijn nieuws\\a.txt', '"C:\\mijn nieuws\\a.txt"'],
    ['C:\\mijn nieuws\\', '"C:\\mijn nieuws\\\\"'],
    ["Anna's & Jan (1).txt", '"Anna\'s & Jan (1).txt"'],
    ["Anna's $5.txt", "'Anna''s $5.txt'"],
  ])('Windows: %s as %s', (path, typed) => {
    expect(quoteArgument(path, win32)).toBe(typed);
  });
});
