import type { EngineProvider } from '../app/ports.js';
import type { Io } from './io.js';
import type { CliProgress } from './progress.js';

/** What the flags say about the engine; what they leave out is up to `models.config.json`. */
export interface EngineRequest {
  readonly model?: string | undefined;
  readonly offline: boolean;
  readonly beams?: number | undefined;
  readonly lengthPenalty?: number | undefined;
  readonly batchTokens?: number | undefined;
  readonly alternatives?: number | undefined;
  readonly threads?: number | undefined;
}

/** The engines of one run. One that was loaded serves all articles of the run. */
export interface Engines {
  makeProvider(request: EngineRequest, progress: CliProgress): EngineProvider;
  close(): Promise<void>;
}
