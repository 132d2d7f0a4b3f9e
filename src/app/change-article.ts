import type { BilingualFile } from '../domain/bilingual-file.js';
import { InterruptedError, StorageError } from '../domain/error.js';
import type { Project } from '../domain/project.js';
import type { ArticlePaths } from './article-paths.js';
import { type CheckSettings, readCheckSettings, type SettingsPorts } from './check-settings.js';
import type { Files, Ports } from './ports.js';
import { rememberReviewed } from './project-memory.js';
import { renewFindings } from './renew-findings.js';
import {
  assertTranslated,
  readStored,
  readTranslated,
  type Stored,
  type Translated,
} from './stored-article.js';
import { storeBilingual, type WrittenArticle, writeArticle } from './write-article.js';

/** Which article is changed, and how. */
export interface ChangeRequest {
  readonly paths: ArticlePaths;
  /** Whether what people approved enters the project's memory. */
  readonly remember: boolean;
  /** The longest wait for another run in milliseconds; for ever unless told. */
  readonly waitMs?: number;
}

export type ChangePorts = SettingsPorts & Pick<Ports, 'signal'>;

/** An article as it was read under its lock, and what its project settled. */
export type LockedArticle<Read extends Stored = Translated> = Omit<Read, 'guard'> & {
  readonly project: Project;
  readonly checks: CheckSettings;
  /** Stores how far a long change has come, so that a crash costs little. */
  readonly save: (file: BilingualFile) => Promise<void>;
};

/** Makes of an article as it was read the file as it shall be, and what else there is to tell. */
type ArticleChange<Result, Read extends Stored = Translated> = (
  article: LockedArticle<Read>,
) => NextArticle<Result> | Promise<NextArticle<Result>>;

export interface NextArticle<Result> {
  readonly file: BilingualFile;
  readonly result: Result;
  /** Writes under the same lock what else is made of the file as it was stored. Gives the paths of copies that were kept. */
  readonly writeMore?: (file: BilingualFile) => Promise<readonly string[]>;
}

/** What is on disk after a change, and what came of it. */
export interface ChangedArticle<Result> extends WrittenArticle {
  /** Approved segments that are new in the project's memory. */
  readonly remembered: number;
  readonly result: Result;
}

/**
 * The way to change an article that was translated before, for all but the open page (`OpenReview`): its project is
 * found, its folder locked, what is there read with all that people typed into it, changed, checked, written with its
 * views, and what people approved remembered. A change that throws leaves the article as it was read, but for what it
 * saved itself.
 * @throws {InputError} `input/not-translated` @throws {StorageError} `storage/locked` after `waitMs`.
 */
export async function changeArticle<Result>(
  request: ChangeRequest,
  change: ArticleChange<Result>,
  ports: ChangePorts,
): Promise<ChangedArticle<Result>> {
  // Before the lock, which would make the folder.
  await assertTranslated(request.paths, ports.files);
  return transact({ request, read: readTranslated, change }, ports);
}

/** The same, of an article that may be new: then there is no file to change yet. */
export async function makeOrChangeArticle<Result>(
  request: ChangeRequest,
  change: ArticleChange<Result, Stored>,
  ports: ChangePorts,
): Promise<ChangedArticle<Result>> {
  return transact({ request, read: readStored, change }, ports);
}

interface Transaction<Result, Read extends Stored> {
  readonly request: ChangeRequest;
  readonly read: (paths: ArticlePaths, files: Files) => Promise<Read>;
  readonly change: ArticleChange<Result, Read>;
}

async function transact<Result, Read extends Stored>(
  { request, read, change }: Transaction<Result, Read>,
  ports: ChangePorts,
): Promise<ChangedArticle<Result>> {
  const { paths, remember } = request;
  const project = await ports.readProject(paths.article);
  const checks = await readCheckSettings(project, ports);
  return lockArticle(request, ports, async () => {
    const { guard, ...stored } = await read(paths, ports.files);
    const saved: string[] = [];
    const save = async (file: BilingualFile) => {
      saved.push(...(await storeBilingual(file, { paths, guard })));
    };
    const { file, result, writeMore } = await change({ ...stored, project, checks, save });
    const written = await writeArticle(renewFindings(file, checks), { paths, guard }, ports.files);
    // Now the words are safe in the article.
    const remembered = remember ? await rememberReviewed(written.file, { ...paths, project }, ports) : 0;
    const more = (await writeMore?.(written.file)) ?? [];
    return { ...written, keptCopies: [...saved, ...written.keptCopies, ...more], remembered, result };
  });
}

/**
 * Runs the action while no other run works in the article's folder.
 * @throws {StorageError} `storage/locked` when another run was at work for longer than `waitMs`.
 */
export async function lockArticle<T>(
  { paths: { folder }, waitMs }: Pick<ChangeRequest, 'paths' | 'waitMs'>,
  { files, signal }: Pick<Ports, 'files' | 'signal'>,
  action: () => Promise<T>,
): Promise<T> {
  if (waitMs === undefined) return files.withFolderLock(folder, signal, action);
  let isLocked = false;
  try {
    return await files.withFolderLock(
      folder,
      AbortSignal.any([signal, AbortSignal.timeout(waitMs)]),
      async () => {
        isLocked = true;
        return action();
      },
    );
  } catch (error) {
    if (isLocked || !(error instanceof InterruptedError)) throw error;
    throw new StorageError(`another run of tweeluik is at work in ${folder}`, {
      code: 'storage/locked',
      hint: 'nothing was stored; it can be when that run is done',
    });
  }
}
