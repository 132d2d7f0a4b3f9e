import type { BilingualFile } from '../domain/bilingual-file.js';
import { messageOf } from '../domain/error.js';
import type { ArticleView, Change, ChangesAnswer } from '../domain/review-change.js';
import type { RuleDecision, RulesAnswer, RulesView } from '../domain/rule-proposal.js';
import type { TranslationUnit } from '../domain/translation-unit.js';
import type { Edit } from '../review/edit.js';
import { applyChanges } from './apply-changes.js';
import { type ChangePorts, type ChangeRequest, lockArticle } from './change-article.js';
import { type CheckSettings, LiveCheckSettings } from './check-settings.js';
import { rememberReviewed } from './project-memory.js';
import { QuietTimer } from './quiet-timer.js';
import { renewFindings } from './renew-findings.js';
import { readTranslated, type Translated } from './stored-article.js';
import { decideRules, listRules } from './suggest-rules.js';
import { viewArticle, viewChanged } from './view-article.js';
import { storeBilingual, writeArticle } from './write-article.js';

/** What stays the same while an article is open. */
interface Setting {
  readonly request: ChangeRequest;
  readonly checks: LiveCheckSettings;
  readonly ports: ChangePorts;
}

/** Every unit of it was checked by these settings. */
interface CheckedArticle extends Translated {
  readonly settings: CheckSettings;
}

/** A person waits for the answer. */
const WAIT_MS = 3000;

/** How long nobody must have changed anything before the views are written: in a long article they take longer. */
const QUIET_MS = 1000;
const QUIET_MS_PER_UNIT = 10;

/** Opens an article for review. @throws {InputError} when it was never translated, or its bilingual file is damaged. */
export async function reviewArticle(request: ChangeRequest, ports: ChangePorts): Promise<OpenReview> {
  const project = await ports.readProject(request.paths.article);
  const checks = new LiveCheckSettings({ article: request.paths.article, project }, ports);
  const settings = await checks.read();
  const open = await readTranslated(request.paths, ports.files);
  if (open.conflicts.length + open.problems.length > 0)
    ports.progress.say('review.tsv could not be taken up whole: tweeluik apply with its copy says why');
  const file = renewFindings(open.file, settings);
  const setting = { request: { waitMs: WAIT_MS, ...request }, checks, ports };
  return new OpenReview(setting, { ...open, file, settings });
}

/**
 * An article under review. Every change is made to what is on disk at that moment, under the folder's lock, and is in
 * the bilingual file when the answer comes. The views and the memory follow when it is quiet: until then the bilingual
 * file knows the views as they are on disk, so that no run takes them for edited by hand, and any run makes them anew.
 */
export class OpenReview {
  readonly #setting: Setting;
  #open: CheckedArticle;
  #revision = 1;
  #edits: ReadonlyMap<string, Edit> = new Map();
  readonly #gone = new Map<string, TranslationUnit>();
  readonly #listeners = new Set<(revision: number) => void>();
  readonly #views: QuietTimer;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(setting: Setting, open: CheckedArticle) {
    this.#setting = setting;
    this.#open = open;
    const quietMs = Math.max(QUIET_MS, QUIET_MS_PER_UNIT * open.file.units.length);
    this.#views = new QuietTimer(quietMs, () => this.#tryToWriteViews());
    this.#views.start();
  }

  /** Files that others may change while it is open. */
  get watched(): readonly string[] {
    const { request, checks } = this.#setting;
    return [request.paths.bilingual, request.paths.tsv, ...checks.paths];
  }

  get revision(): number {
    return this.#revision;
  }

  /** Calls the listener with every new revision, until the function that comes back is called. */
  listen(listener: (revision: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws {InputError} when someone damaged the bilingual file since. */
  async view(): Promise<ArticleView> {
    await this.refresh();
    const { article } = this.#setting.request.paths;
    return viewArticle(this.#open.file, { article, revision: this.#revision });
  }

  /** Takes up what others changed on disk. */
  async refresh(): Promise<void> {
    await this.#inTurn(() => this.#catchUp());
  }

  /** @throws {TweeluikError} when they could not be stored: then none of them is made. */
  async apply(changes: readonly Change[]): Promise<ChangesAnswer> {
    return this.#inLock(async () => {
      await this.#catchUp();
      const before = this.#open.file;
      const applied = applyChanges(before, changes, { edits: this.#edits, gone: this.#gone });
      const known = new Set([...before.units, ...before.detached]);
      const file = renewFindings(applied.file, this.#open.settings, (unit) => !known.has(unit));
      if ([...file.units, ...file.detached].some((unit) => !known.has(unit))) await this.#store(file);
      this.#edits = applied.edits;
      return { revision: this.#revision, outcomes: applied.outcomes, ...viewChanged(before, file) };
    });
  }

  async rules(): Promise<RulesView> {
    return listRules(this.#setting.request.paths, this.#setting.ports);
  }

  /** @throws {InputError} `rules/unknown`, `rules/not-accepted` when the list that the person saw is not true any more. */
  async decide(decisions: readonly RuleDecision[]): Promise<RulesAnswer> {
    const { request, ports } = this.#setting;
    const report = await this.#inTurn(() => decideRules({ ...request, decisions }, ports));
    this.#sayKept(report.keptCopies);
    await this.refresh();
    return { ...(await this.rules()), changed: report.changed };
  }

  /** Writes what is still to be written. */
  async close(): Promise<void> {
    await this.#views.finish();
  }

  async #catchUp(): Promise<void> {
    const { request, checks, ports } = this.#setting;
    const settings = await checks.read();
    const isCheckedBy = settings === this.#open.settings;
    const isSame = await this.#isCurrent();
    if (isSame && isCheckedBy) return;
    const open = isSame ? this.#open : await readTranslated(request.paths, ports.files);
    const corrected = new Set(open.applied.map(({ id }) => id));
    const file = renewFindings(open.file, settings, ({ id }) => !isCheckedBy || corrected.has(id));
    this.#take({ ...open, file, settings });
  }

  /** Whether nobody changed the article on disk since it was read or written here. */
  async #isCurrent(): Promise<boolean> {
    const { bilingual, tsv } = this.#setting.request.paths;
    const { guard } = this.#open;
    return (await guard.isCurrent(bilingual)) && (await guard.isCurrent(tsv));
  }

  async #store(file: BilingualFile): Promise<void> {
    const { paths } = this.#setting.request;
    this.#sayKept(await storeBilingual(file, { ...this.#open, paths }));
    this.#take({ ...this.#open, file });
  }

  /** Everything that is shown, told and written from now on is of this. */
  #take(open: CheckedArticle): void {
    const before = this.#open.file;
    this.#open = open;
    for (const unit of [...before.units, ...before.detached]) this.#gone.set(unit.id, unit);
    for (const { id } of [...open.file.units, ...open.file.detached]) this.#gone.delete(id);
    this.#revision += 1;
    for (const listener of this.#listeners) listener(this.#revision);
    this.#views.start();
  }

  /** What cannot be written now is written with the next change, or by the next run. */
  async #tryToWriteViews(): Promise<void> {
    const { progress } = this.#setting.ports;
    const say = (error: unknown) => progress.say(`not everything was written: ${messageOf(error)}`);
    await this.#inLock(() => this.#writeViews()).catch(say);
  }

  async #writeViews(): Promise<void> {
    const { request, checks, ports } = this.#setting;
    await this.#catchUp();
    const { paths, remember } = request;
    const { file, keptCopies } = await writeArticle(this.#open.file, { ...this.#open, paths }, ports.files);
    this.#open = { ...this.#open, file };
    this.#sayKept(keptCopies);
    if (remember) await rememberReviewed(file, { ...paths, project: checks.project }, ports);
  }

  #sayKept(copies: readonly string[]): void {
    for (const copy of copies) this.#setting.ports.progress.say(`an edited file was kept as ${copy}`);
  }

  #inLock<T>(action: () => Promise<T>): Promise<T> {
    return this.#inTurn(() => lockArticle(this.#setting.request, this.#setting.ports, action));
  }

  /** One after the other: the lock would make two of our own wait for each other much longer. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
