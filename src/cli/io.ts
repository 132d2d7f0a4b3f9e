import type { Readable } from 'node:stream';

/** Where text goes: results to `stdout`, talk to `stderr`. */
interface Output {
  write(content: string | Uint8Array): unknown;
  /** True on a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal in characters. */
  readonly columns?: number | undefined;
}

/** All that a run touches besides the disk and the network. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted with an `InterruptedError` at Ctrl-C. */
  readonly signal: AbortSignal;
  /** Milliseconds on a clock that only runs forward. */
  now(): number;
}
