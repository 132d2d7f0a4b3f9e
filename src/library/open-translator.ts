import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { env } from 'node:process';
import type { EngineProvider, RunPorts } from '../app/ports.js';
import { translateSegments } from '../app/translate-segments.js';
import { NO_TERMS } from '../check/terms/term-index.js';
import type { BilingualFile } from '../domain/bilingual-file.js';
import type { EngineOptions } from '../domain/signature.js';
import { segmentText } from '../segment/segment-text.js';
import { makeEngines } from '../wiring/make-engines.js';
import { PROGRAM } from '../wiring/program.js';

/** What is left out is as `models.config.json` has it. */
export interface TranslatorOptions {
  readonly model?: string;
  /** Processor cores to use; all when left out. */
  readonly threads?: number;
  /** Never touch the network: where the default model is not in the cache, the bundled one stands in. */
  readonly offline?: boolean;
  /** How the model is searched: the engine's own options, as `models.config.json` has them for the model. */
  readonly decoding?: EngineOptions;
}

/** An engine for many texts. */
export interface Translator {
  /**
   * Segments a Dutch text and translates it. A segment that failed has a finding `engine/failed` and no target; where
   * another model than the default one had to do, `header.notice` says why.
   * @param text any length; its line ends and white space come back in `printTarget`.
   * @throws the reason of `signal`, within a second of its being aborted.
   */
  translate(text: string, options?: TranslateOptions): Promise<BilingualFile>;
  /** Gives threads and memory back. */
  close(): Promise<void>;
}

interface TranslateOptions {
  /** File name of the article, for the header. */
  readonly name?: string;
  readonly signal?: AbortSignal;
}

/**
 * The translator of the command line, for programs. The model is loaded with the first text, and fetched before that
 * (122 MB for the default one) where it is not in the cache.
 */
export function openTranslator({ offline = false, ...rest }: TranslatorOptions = {}): Translator {
  const opened = makeEngines({ env });
  const provider = opened.makeProvider({ ...rest, offline }, { showFetch: ignore, showFetchWait: ignore });
  return {
    translate: (text, { name = 'text', signal = new AbortController().signal } = {}) => {
      const article = { name, text, hash: createHash('sha256').update(text).digest('hex'), findings: [] };
      const request = { article, segmented: segmentText(text), terms: NO_TERMS };
      return translateSegments(request, makePorts(provider, signal));
    },
    close: () => opened.close(),
  };
}

function makePorts(engines: EngineProvider, signal: AbortSignal): RunPorts {
  const progress = { begin: ignore, advance: ignore, end: ignore, say: ignore };
  return { engines, signal, progress, now: () => performance.now(), program: PROGRAM };
}

/** A library does not talk. */
function ignore(): void {}
