import type { Engine } from '../domain/engine.js';
import type { Project } from '../domain/project.js';
import type { EngineSignature } from '../domain/signature.js';

/** The disk, as far as articles are concerned. Errors are `InputError` for reading and `StorageError` for writing. */
export interface Files {
  /** The bytes of a file that must be there, or of `STANDARD_INPUT`. */
  readBytes(path: string): Promise<Uint8Array>;
  /** The bytes of a file, or undefined where there is none. */
  readBytesIfThere(path: string): Promise<Uint8Array | undefined>;
  /** Whether there is anything at this path. */
  isThere(path: string): Promise<boolean>;
  /** Writes atomically, and only where the content differs, so that an idle run touches nothing. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Keeps a copy of a file under a free name beside it, and gives the copy's path, relative where `path` is. */
  keepCopy(path: string): Promise<string>;
  /** Runs the action while no other run works in this folder. */
  withFolderLock<T>(folder: string, signal: AbortSignal, action: () => Promise<T>): Promise<T>;
  /** Runs the action while no other run changes this file. */
  withFileLock<T>(path: string, signal: AbortSignal, action: () => Promise<T>): Promise<T>;
  /** SHA-256 of the bytes, or of the text in UTF-8, in hexadecimal. */
  hash(content: string | Uint8Array): string;
}

/** An engine that was settled on, but not yet loaded. */
export interface EngineChoice {
  readonly signature: EngineSignature;
  /** Why it is not the one asked for; null when it is. */
  readonly notice: string | null;
  /** Loads the model, once; the provider closes it. */
  open(): Promise<Engine>;
}

export interface EngineProvider {
  /** What is asked for, by the configuration alone: nothing is fetched or loaded. @throws {ModelError} unknown model. */
  describeWanted(): Promise<EngineSignature>;
  /** Settles on an engine: fetches the model if need be, or falls back. @throws {ModelError} */
  choose(signal: AbortSignal): Promise<EngineChoice>;
}

/** How far a run is, for whoever watches it. */
export interface Progress {
  /** `total` segments are going to be translated. */
  begin(label: string, total: number): void;
  advance(segments: number): void;
  end(): void;
  /** One line of talk. */
  say(line: string): void;
}

/** The world outside, passed in by the composition root. */
export interface Ports {
  readonly files: Files;
  readonly engines: EngineProvider;
  /** The project that an article belongs to, with its settings as they are on disk. @throws {ConfigError} when its settings are wrong. */
  readProject(article: string): Promise<Project>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Milliseconds on a clock that only runs forward. */
  now(): number;
  /** Name and version of this program. */
  readonly program: string;
}

/** What a run needs that translates and keeps nothing. */
export type RunPorts = Pick<Ports, 'engines' | 'progress' | 'signal' | 'now' | 'program'>;
