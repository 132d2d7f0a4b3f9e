import type { BilingualFile } from '../domain/bilingual-file.js';
import type { WordDiff } from '../domain/file-diff.js';
import type { ParsedSheet } from './review-row.js';

/** What a file that came back holds: the bytes of an archive, or else text. */
export type SheetContent = string | Uint8Array;

/** What a sheet is printed with. */
export interface SheetTools {
  readonly diff: WordDiff;
  /** Reads what the page that can be edited does; other formats do not ask for it. */
  readScript(): Promise<string>;
}

/** One format in which reviewers get an article and give it back. */
export interface SheetModule<Content extends SheetContent = SheetContent> {
  /** Beside the article's other files. */
  readonly fileName: string;
  /** How `apply` gets what the reviewer sends back, where it is not the sheet itself. */
  readonly comesBackAs: string | null;
  /** Whether a file that came back is of this format. Its name does not tell: names change on the way. */
  sniff(content: Content): boolean;
  print(file: BilingualFile, tools: SheetTools): SheetContent | Promise<SheetContent>;
  /** @param path names the file in messages. @throws {InputError} `sheet/…` when it is no review sheet at all. */
  parse(content: Content, path: string): ParsedSheet;
}

/** A format that is text. */
export function makeTextSheet(sheet: SheetModule<string>): SheetModule {
  return {
    ...sheet,
    sniff: (content) => typeof content === 'string' && sheet.sniff(content),
    parse: (content, path) => sheet.parse(String(content), path),
  };
}
