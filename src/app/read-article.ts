import { basename } from 'node:path';
import { assessLanguage } from '../documents/assess-language.js';
import type { Finding } from '../domain/finding.js';
import { decodeText } from '../notation/decode-text.js';
import type { Files } from './ports.js';

/** An article as a person wrote it, decoded. */
export interface Article {
  /** File name without folders. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text in hexadecimal. */
  readonly hash: string;
  /** What seems odd about the file: not UTF-8, not Dutch. */
  readonly findings: readonly Finding[];
}

/** @throws {InputError} missing, a folder, not readable, empty, or binary. */
export async function readArticle(path: string, files: Files): Promise<Article> {
  const { text, encoding } = decodeText(await files.readBytes(path), path);
  const language = assessLanguage(text);
  const findings = [...encodingFindings(encoding, path), ...(language === null ? [] : [language])];
  return { name: basename(path), text, hash: files.hash(text), findings };
}

function encodingFindings(encoding: string, path: string): Finding[] {
  if (encoding === 'utf-8') return [];
  const message = `${path} is not in UTF-8; it was read as ${encoding}`;
  return [
    {
      by: 'input',
      code: 'input/encoding',
      severity: encoding === 'windows-1252' ? 'warning' : 'info',
      message,
    },
  ];
}
