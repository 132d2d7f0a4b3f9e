import { applySheets } from '../../src/app/apply-sheets.js';
import { makeArticlePaths } from '../../src/app/article-paths.js';
import { handOutSheet } from '../../src/app/hand-out-sheet.js';
import type { Ports } from '../../src/app/ports.js';
import { type OpenReview, reviewArticle } from '../../src/app/review-article.js';
import { decideRules, listRules } from '../../src/app/suggest-rules.js';
import { translateArticle } from '../../src/app/translate-article.js';
import { CHECK_CODES } from '../../src/check/run-checks.js';
import type { BilingualFile } from '../../src/domain/bilingual-file.js';
import { TweeluikError } from '../../src/domain/error.js';
import { DEFAULT_PROJECT_CONFIG } from '../../src/domain/project.js';
import type { Change, UnitView } from '../../src/domain/review-change.js';
import type { TranslationUnit } from '../../src/domain/translation-unit.js';
import type { SheetFormat } from '../../src/sheets/registry.js';
import { parseBilingual } from '../../src/store/bilingual-jsonl.js';
import { makeScriptedEngines } from '../cli/scripted-engine.js';
import { Crash, MemoryFiles } from './memory-files.js';
import { type RowEdit, TYPE_IN } from './type-in-sheet.js';

const PATHS = makeArticlePaths('a.txt');
/** Never edited, so that it stays the same article whatever happens to the rest. */
const [OPENING, CLOSING] = ['Dit is het vaste begin van het stuk.', 'Hier eindigt het stuk voor vandaag.'];
/** Rules are made for words that people type too, and must leave them alone. */
const TYPED = /Someone\/typed\d+(?:first|last)/g;
const RULES = {
  path: 'tweeluik.rules.tsv',
  text: 'find\treplace\tstate\nSomeone\tNobody\taccepted\nkat\tcat\taccepted\nEN\tEnglish\trejected\n',
};
/** No check writes a word that a person typed, and all of them together take longer than everything else. */
const CONFIG = { ...DEFAULT_PROJECT_CONFIG, checks: { off: CHECK_CODES } };
const SILENT = { begin() {}, advance() {}, end() {}, say() {}, showFetch() {}, showFetchWait() {} };

interface Sheet {
  readonly path: string;
  readonly format: SheetFormat;
  /** Words that were typed into it. */
  readonly typed: string[];
}

/** The review page as it is open somewhere; what it shows is as old as its last look. */
interface Page {
  readonly server: OpenReview;
  shown: readonly UnitView[];
  /** What can be taken back, with the words that it brought. */
  readonly made: { readonly name: string; readonly words: readonly string[] }[];
}

/** What a reviewer does on the page: at random places, to what it shows. */
export type MakeChange = (page: Pick<Page, 'shown' | 'made'>) => Change | undefined;

/** An article, the people who work on it, and every word that they typed and have not themselves typed over. */
export class ReviewedArticle {
  readonly files = new MemoryFiles();
  readonly engines = makeScriptedEngines();
  readonly claimed = new Set<string>();
  /** Handed out, and not yet taken up whole. */
  sheets: Sheet[] = [];
  #page: Page | undefined;
  #typed = 0;
  #handedOut = 0;
  #clock = 0;

  constructor(private sentences: string[]) {
    // Models agree on some sentences and differ on others.
    this.engines.say = (source) =>
      source.includes('kat') ? `EN ${source}` : `EN ${this.engines.model} ${source}`;
    this.files.put(RULES.path, RULES.text);
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

  /** Words that occur nowhere else, and come apart in a split. */
  makeWords(): string {
    this.#typed += 1;
    return `Someone/typed${this.#typed}first and Someone/typed${this.#typed}last.`;
  }

  translate(refresh = false): Promise<void> {
    return this.#attempt(() => translateArticle({ paths: PATHS, refresh, memories: [] }, this.#ports()));
  }

  async handOut(format: SheetFormat): Promise<void> {
    this.#handedOut += 1;
    const sheet = { path: `sheet-${this.#handedOut}`, format, typed: [] };
    const request = { paths: PATHS, remember: true, format, output: sheet.path, readScript: async () => '' };
    await this.#attempt(() => handOutSheet(request, this.#ports()));
    if (this.files.contents.has(sheet.path)) this.sheets.push(sheet);
  }

  /** A sheet that was taken up whole is thrown away; one of which something is named stays. */
  async applySheet(which: number): Promise<void> {
    const sheet = this.sheets[which % this.sheets.length];
    if (sheet === undefined) return;
    await this.#attempt(async () => {
      const request = { paths: PATHS, sheets: [sheet.path], remember: true };
      const { report } = await applySheets(request, this.#ports());
      if (report.sheets.some(({ problems }) => problems.length > 0)) return;
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

  typeInBilingual({ row, ...edit }: Pick<RowEdit, 'row'> & Partial<TranslationUnit>): void {
    if (!this.files.contents.has(PATHS.bilingual)) return;
    const [header = '', ...lines] = this.files.text(PATHS.bilingual).trimEnd().split('\n');
    const at = row % lines.length;
    const unit = JSON.parse(lines[at] ?? '{}');
    const edited = lines.with(at, JSON.stringify({ ...unit, ...edit }));
    this.files.put(PATHS.bilingual, `${[header, ...edited].join('\n')}\n`);
    for (const word of findWords(JSON.stringify(edit))) this.claimed.add(word);
    if (edit.target !== undefined) this.#disclaim(unit.target);
  }

  /** What was typed is claimed once the page was told that it is stored. */
  changeOnPage(make: MakeChange): Promise<void> {
    return this.#onPage(async (page) => {
      const change = make(page);
      if (change === undefined) return;
      const undone = page.made.find(({ name }) => change.kind === 'undo' && name === change.change);
      const words = undone?.words ?? findWords(JSON.stringify(change));
      const { outcomes } = await page.server.apply([change]);
      const kept = this.keptWords();
      for (const word of words) if (undone === undefined || kept.has(word)) this.claimed.add(word);
      this.#disclaim(listGivenUp(change, page));
      const name = outcomes[0]?.change ?? null;
      if (name !== null) page.made.push({ name, words });
      page.shown = (await page.server.view()).units;
    });
  }

  lookAtPage(): Promise<void> {
    return this.#onPage(async (page) => {
      page.shown = (await page.server.view()).units;
    });
  }

  /** Closing it writes the views; a server that was killed wrote none. */
  async closePage(isKilled = false): Promise<void> {
    const page = this.#page;
    this.#page = undefined;
    if (!isKilled) await page?.server.close();
  }

  /** A server that died in the middle is not there any more. */
  #onPage(act: (page: Page) => Promise<void>): Promise<void> {
    return this.#attempt(async () => {
      const page = this.#page ?? (await this.#openPage());
      this.#page = undefined;
      await act(page);
      this.#page = page;
    });
  }

  async #openPage(): Promise<Page> {
    const server = await reviewArticle({ paths: PATHS, remember: true }, this.#ports());
    return { server, shown: (await server.view()).units, made: [] };
  }

  /** Accepts one of the rules that are proposed or known, or withdraws it where it is accepted. */
  decideRule(at: number): Promise<void> {
    return this.#attempt(async () => {
      const { proposals, rules } = await listRules(PATHS, this.#ports());
      const all = [...proposals.map((rule) => ({ ...rule, state: 'withdrawn' })), ...rules];
      const rule = all[at % all.length];
      if (rule === undefined) return;
      const state = rule.state === 'accepted' ? 'withdrawn' : 'accepted';
      await decideRules({ paths: PATHS, remember: true, decisions: [{ ...rule, state }] }, this.#ports());
    });
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
      readProject: async () => ({
        folder: '',
        config: CONFIG,
        memory: 'tweeluik.memory.jsonl',
        glossary: 'tweeluik.glossary.tsv',
        rules: RULES.path,
      }),
      progress: SILENT,
      signal: new AbortController().signal,
      // Each look at the clock is late enough for the run to save.
      now: () => (this.#clock += 2000),
      program: 'tweeluik test',
    };
  }
}

/** Words that a reviewer takes back, replaces while typing on, or switches off: if they are nowhere else, they may go. */
function listGivenUp(change: Change, { shown, made }: Pick<Page, 'shown' | 'made'>): string {
  const wordsOf = (name: string) => made.find((one) => one.name === name)?.words.join(' ') ?? '';
  if (change.kind === 'undo') return wordsOf(change.change);
  if (change.kind === 'correct') return wordsOf(change.continues ?? '');
  if (change.kind !== 'dismiss' && change.kind !== 'restore') return '';
  const dismissed = shown.find(({ id }) => id === change.id)?.dismissed ?? [];
  return JSON.stringify(dismissed.filter(({ check }) => check === change.check));
}

function findWords(text: string): string[] {
  return text.match(TYPED) ?? [];
}
