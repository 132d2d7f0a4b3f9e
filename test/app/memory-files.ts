import { createHash } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import type { Files } from '../../src/app/ports.js';
import { InputError } from '../../src/domain/error.js';

/** The process died: nothing that comes after it in the same run reaches the disk. */
export class Crash extends Error {}

/** A disk in memory on which a run can die before any of its writes. Writes are atomic, as the real ones. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, Uint8Array>();
  /** Writes that the present run can still make. */
  writesLeft = Number.POSITIVE_INFINITY;

  text(path: string): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.contents.get(path));
  }

  put(path: string, content: string | Uint8Array): void {
    this.contents.set(path, Buffer.from(content));
  }

  /** Every file by its hash. */
  hashAll(): Record<string, string> {
    return Object.fromEntries([...this.contents].map(([path, bytes]) => [path, this.hash(bytes)]));
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const bytes = this.contents.get(path);
    if (bytes === undefined)
      throw new InputError(`${path} is not there`, { code: 'input/not-found', hint: '' });
    return bytes;
  }

  async readBytesIfThere(path: string): Promise<Uint8Array | undefined> {
    return this.contents.get(path);
  }

  async isThere(path: string): Promise<boolean> {
    return this.contents.has(path);
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    if (
      this.contents.get(path) !== undefined &&
      Buffer.from(content).equals(this.contents.get(path) ?? Buffer.of())
    )
      return;
    this.#spend();
    this.put(path, content);
  }

  async keepCopy(path: string): Promise<string> {
    this.#spend();
    for (let number = 1; ; number += 1) {
      const name = `${basename(path, extname(path))}.kept-${number}${extname(path)}`;
      const copy = join(dirname(path), name);
      if (this.contents.has(copy)) continue;
      this.put(copy, await this.readBytes(path));
      return copy;
    }
  }

  withFolderLock<T>(_folder: string, _signal: AbortSignal, action: () => Promise<T>): Promise<T> {
    return action();
  }

  withFileLock<T>(_path: string, _signal: AbortSignal, action: () => Promise<T>): Promise<T> {
    return action();
  }

  hash(content: string | Uint8Array): string {
    return createHash('sha256').update(content).digest('hex');
  }

  #spend(): void {
    if (this.writesLeft === 0) throw new Crash();
    this.writesLeft -= 1;
  }
}
