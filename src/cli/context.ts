import type { Ports } from '../app/ports.js';
import { makeArticleFiles } from '../files/article-files.js';
import type { EngineRequest, Engines } from './engines.js';
import { findProject } from './find-project.js';
import type { Io } from './io.js';
import { makeProgress } from './progress.js';

/** What every command gets from the composition root. */
export interface Context {
  readonly io: Io;
  readonly program: string;
  readonly engines: Engines;
}

export type PortsRequest = EngineRequest & { readonly quiet: boolean };

/** The ports of `app/` for one command. */
export function makePorts({ io, program, engines }: Context, request: PortsRequest): Ports {
  const progress = makeProgress(io, request.quiet);
  const onWait = (path: string, processId: number) =>
    progress.say(`waiting for process ${processId}, which works in ${path}`);
  const files = makeArticleFiles({ stdin: io.stdin, signal: io.signal, cwd: io.cwd, onWait });
  return {
    files,
    engines: engines.makeProvider(request, progress),
    findProject: (article) => findProject(article, io.cwd, files),
    progress,
    signal: io.signal,
    now: io.now,
    program,
  };
}
