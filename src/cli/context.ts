import { isAbsolute, relative } from 'node:path';
import type { Ports } from '../app/ports.js';
import type { Project } from '../domain/project.js';
import { makeArticleFiles } from '../files/article-files.js';
import type { EngineRequest, Engines } from '../wiring/make-engines.js';
import type { Io } from './io.js';
import { makeProgress } from './progress.js';
import { type DecodingFlags, readDecodingFlags } from './read-decoding-flags.js';
import { readProject } from './read-project.js';

/** What every command gets from the composition root. */
export interface Context {
  readonly io: Io;
  readonly program: string;
  readonly engines: Engines;
}

interface PortsRequest extends Omit<EngineRequest, 'decoding'>, DecodingFlags {
  readonly quiet: boolean;
  /** Glossaries besides those of the project, as seen from the working directory. */
  readonly glossary?: readonly string[];
}

/** The ports of `app/` for one command. */
export function makePorts({ io, program, engines }: Context, request: PortsRequest): Ports {
  const progress = makeProgress(io, request.quiet);
  const onWait = (path: string, processId: number) =>
    progress.say(`waiting for process ${processId}, which works in ${path}`);
  const files = makeArticleFiles({ stdin: io.stdin, signal: io.signal, cwd: io.cwd, onWait });
  return {
    files,
    engines: engines.makeProvider({ ...request, decoding: readDecodingFlags(request) }, progress),
    readProject: async (article) =>
      addGlossaries(await readProject(article, io.cwd, files), request.glossary ?? []),
    progress,
    signal: io.signal,
    now: io.now,
    program,
  };
}

function addGlossaries(project: Project, paths: readonly string[]): Project {
  const { folder, config } = project;
  const named = paths.map((path) => (isAbsolute(path) ? path : relative(folder, path)));
  return { ...project, config: { ...config, glossaries: [...config.glossaries, ...named] } };
}
