import { applySheets } from '../../src/app/apply-sheets.js';
import { makeArticlePaths } from '../../src/app/article-paths.js';
import { handOutSheet } from '../../src/app/hand-out-sheet.js';
import type { Ports } from '../../src/app/ports.js';
import { translateArticle } from '../../src/app/translate-article.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { TweeluikError } from '../../src/domain/error.js';
import { DEFAULT_PROJECT_CONFIG } from '../../src/domain/project.js';
import { parseBilingual } from '../../src/formats/bilingual-jsonl.js';
import type { SheetFormat } from '../../src/formats/print-sheet.js';
import { makeScriptedEngines } from '../cli/scripted-engine.js';
import { Crash, MemoryFiles } from './memory-files.js';
import { type RowEdit, TYPE_IN } from './type-in-sheet.js';

const PATHS = makeArticlePaths('a.txt');
/** Never edited, so that it stays the same article whatever happens to the rest. */
const [OPENING, CLOSING] = ['Dit is het vaste begin van het stuk.', 'Hier eindigt het stuk voor vandaag.'];
const TYPED = /typed\d+end/g;
const SILENT = { begin() {}, advance() {}, end() {}, say() {}, showFetch() {}, showFetchWait() {} };

interface Sheet {
  readonly path: string;
  readonly format: SheetFormat;
  /** Words that were typed into it. */
  readonly typed: string[];
}

/** An article, the people who work on it, and every word that they typed and have not themselves typed over. */
export class ReviewedArticle {
  readonly files = new MemoryFiles();
  readonly engines = makeScriptedEngines();
  readonly claimed = new Set<string>();
  /** Handed out, and not yet taken up whole. */
  sheets: Sheet[] = [];
  #typed = 0;
  #handedOut = 0;
  #clock = 0;

  constructor(private sentences: string[]) {
    // Models agree on some sentences and differ on others.
    this.engines.say = (source) =>
      source.includes('kat') ? `EN ${source}` : `EN ${this.engines.model} ${source}`;
    this.#saveArticle();
  }

  editArticle(edit: (sentences: string[]) => void): void {
    edit(this.sentences);
    this.#saveArticle();
  }

  get length(): number {
    return this.sentences.length;
  }

  #saveArticle(): void {
    this.files.put(PATHS.article, `${[OPENING, ...this.sentences, CLOSING].join(' ')}\n`);
  }

  /** Words that occur nowhere else. */
  makeWords(): string {
    this.#typed += 1;
    return `Someone typed${this.#typed}end this.`;
  }

  translate(refresh = false): Promise<void> {
    return this.#attempt(() => translateArticle({ paths: PATHS, refresh, memories: [] }, this.#ports()));
  }

  async handOut(format: SheetFormat): Promise<void> {
    this.#handedOut += 1;
    const sheet = { path: `sheet-${this.#handedOut}`, format, typed: [] };
    await this.#attempt(() => handOutSheet({ paths: PATHS, format, output: sheet.path }, this.#ports()));
    if (this.files.contents.has(sheet.path)) this.sheets.push(sheet);
  }

  /** A sheet that was taken up whole is thrown away; one of which something is named stays. */
  async applySheet(which: number): Promise<void> {
    const sheet = this.sheets[which % this.sheets.length];
    if (sheet === undefined) return;
    await this.#attempt(async () => {
      const request = { paths: PATHS, sheets: [sheet.path], remember: true };
      const { sheets } = await applySheets(request, this.#ports());
      if (sheets.some(({ problems }) => problems.length > 0)) return;
      this.files.contents.delete(sheet.path);
      this.sheets = this.sheets.filter((other) => other !== sheet);
    });
  }

  async typeInSheet(which: number, edit: RowEdit): Promise<void> {
    const sheet = this.sheets[which % this.sheets.length];
    if (sheet !== undefined) await this.#typeIn(sheet, edit);
  }

  async typeInOwnSheet(edit: RowEdit): Promise<void> {
    if (this.files.contents.has(PATHS.tsv))
      await this.#typeIn({ path: PATHS.tsv, format: 'tsv', typed: [] }, edit);
  }

  async #typeIn({ path, format, typed }: Sheet, edit: RowEdit): Promise<void> {
    const { content, before } = await TYPE_IN[format](await this.files.readBytes(path), edit);
    this.files.put(path, content);
    const words = findWords(`${edit.target} ${edit.note}`);
    for (const word of words) this.claimed.add(word);
    typed.push(...words);
    if (edit.target !== undefined) this.#disclaim(before);
  }

  typeInBilingual({ row, target }: RowEdit & { readonly target: string }): void {
    if (!this.files.contents.has(PATHS.bilingual)) return;
    const [header = '', ...lines] = this.files.text(PATHS.bilingual).trimEnd().split('\n');
    const at = row % lines.length;
    const unit = JSON.parse(lines[at] ?? '{}');
    const edited = lines.with(at, JSON.stringify({ ...unit, target }));
    this.files.put(PATHS.bilingual, `${[header, ...edited].join('\n')}\n`);
    for (const word of findWords(target)) this.claimed.add(word);
    this.#disclaim(unit.target);
  }

  /** Typing over words that are nowhere else is the person's own decision. */
  #disclaim(overtyped: string): void {
    const kept = this.keptWords();
    for (const word of findWords(overtyped)) if (!kept.has(word)) this.claimed.delete(word);
  }

  /** Words in the bilingual file and in copies that were kept of what could not be taken up. */
  keptWords(): Set<string> {
    const kept = [...this.files.contents.keys()].filter((path) => /bitext\.jsonl|\.kept-/.test(path));
    return new Set(kept.flatMap((path) => findWords(this.files.text(path))));
  }

  /** Those, and what waits in sheets. */
  allWords(): Set<string> {
    return new Set([...this.keptWords(), ...this.sheets.flatMap(({ typed }) => typed)]);
  }

  read(): BilingualFile {
    return parseBilingual(this.files.text(PATHS.bilingual), PATHS.bilingual);
  }

  readTexts(): { article: string; target: string; page: string } {
    const { article, target, html } = PATHS;
    return {
      article: this.files.text(article),
      target: this.files.text(target),
      page: this.files.text(html),
    };
  }

  /** Lets the process die before the write that comes after so many. */
  async untilCrash(writes: number, run: () => Promise<void>): Promise<void> {
    this.files.writesLeft = writes;
    await run();
    this.files.writesLeft = Number.POSITIVE_INFINITY;
  }

  /** A run that fails or dies leaves the disk as it is by then. */
  async #attempt(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof Crash || error instanceof TweeluikError)) throw error;
    }
  }

  #ports(): Ports {
    return {
      files: this.files,
      engines: this.engines.makeProvider({ offline: true }, SILENT),
      findProject: async () => ({
        folder: '',
        config: DEFAULT_PROJECT_CONFIG,
        memory: 'tweeluik.memory.jsonl',
        glossary: 'tweeluik.glossary.tsv',
        rules: 'tweeluik.rules.tsv',
      }),
      progress: SILENT,
      signal: new AbortController().signal,
      // Each look at the clock is late enough for the run to save.
      now: () => (this.#clock += 2000),
      program: 'tweeluik test',
    };
  }
}

function findWords(text: string): string[] {
  return text.match(TYPED) ?? [];
}
