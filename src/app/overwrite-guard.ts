import type { Files } from './ports.js';

/**
 * Writes files of which it knows what was in them. Where something else stands by then, a person put it there: a
 * copy is kept beside it first, whoever edited, whenever: before the run, or while it was at work.
 */
export class OverwriteGuard {
  readonly #files: Files;
  /** By path, the hash of the content that may be overwritten. */
  readonly #known = new Map<string, string>();
  /** By path, the hash of what was read or written last; undefined where there was no file. */
  readonly #seen = new Map<string, string | undefined>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Reads a file that the run takes up, so that it may be overwritten as it was read. */
  async read(path: string): Promise<Uint8Array | undefined> {
    const bytes = await this.#files.readBytesIfThere(path);
    const hash = bytes && this.#files.hash(bytes);
    this.#seen.set(path, hash);
    if (hash !== undefined) this.#known.set(path, hash);
    return bytes;
  }

  /** A file that an earlier run wrote with this hash may be overwritten if it still has it. */
  expect(path: string, hash: string): void {
    this.#known.set(path, hash);
  }

  /** What was read could not be taken up as a whole. */
  forget(path: string): void {
    this.#known.delete(path);
  }

  /** Gives the path of the copy that was kept, if one was. */
  async write(path: string, text: string): Promise<string[]> {
    const present = await this.#look(path);
    const next = this.#files.hash(text);
    const isOthers = present !== undefined && present !== next && present !== this.#known.get(path);
    const copies = isOthers ? [await this.#files.keepCopy(path)] : [];
    if (present !== next) await this.#files.write(path, text);
    this.#known.set(path, next);
    this.#seen.set(path, next);
    return copies;
  }

  /** Whether the file on disk is what was read or written here last: otherwise somebody changed it since. */
  async isCurrent(path: string): Promise<boolean> {
    return (await this.#look(path)) === this.#seen.get(path);
  }

  async #look(path: string): Promise<string | undefined> {
    const bytes = await this.#files.readBytesIfThere(path);
    return bytes && this.#files.hash(bytes);
  }
}
