import { join } from 'node:path';
import { exportMemory, importMemories } from '../app/exchange-memory.js';
import { searchMemory } from '../app/search-memory.js';
import { makeWordDiff } from '../diff/word-diff.js';
import { normaliseSpace } from '../domain/normalise-space.js';
import { STANDARD_INPUT } from '../domain/standard-input.js';
import { printImported } from '../report/print-imported.js';
import { printMatches } from '../report/print-matches.js';
import type { Action, GlobalOptions } from './command.js';
import { type Context, makePorts } from './context.js';
import { EXIT } from './exit-code.js';
import { makeColour } from './make-colour.js';
import { listMemories, type MemoryFlags } from './memory-option.js';
import { printJson } from './print-json.js';

interface MemoryArguments extends GlobalOptions {
  readonly project: string;
  readonly json: boolean;
}

interface FindArguments extends MemoryArguments {
  readonly text: string;
  readonly memory?: MemoryFlags;
}

export function makeFindAction(argv: FindArguments): Action {
  return async (context) => {
    const { ports, project } = await openProject(argv, context);
    const memories = listMemories(argv.memory);
    const source = normaliseSpace(argv.text).trim();
    const matches = await searchMemory({ source, memories }, project, ports);
    const view = { diff: makeWordDiff, colour: makeColour(context.io) };
    context.io.stdout.write(argv.json ? printJson({ matches }) : printMatches(source, matches, view));
    return EXIT.done;
  };
}

export function makeImportAction(argv: MemoryArguments & { readonly file: readonly string[] }): Action {
  return async (context) => {
    const { ports, project } = await openProject(argv, context);
    const imported = await importMemories(argv.file, project, ports);
    context.io.stdout.write(argv.json ? printJson({ imported }) : printImported(imported, project.memory));
    return EXIT.done;
  };
}

export function makeExportAction({ file, ...argv }: MemoryArguments & { readonly file: string }): Action {
  return async (context) => {
    const { ports, project } = await openProject(argv, context);
    const output = file === STANDARD_INPUT ? null : file;
    const { content, entries } = await exportMemory(output, project, ports);
    const said = argv.json ? printJson({ file, entries }) : `wrote ${file}: ${entries} pairs\n`;
    context.io.stdout.write(output === null ? content : said);
    return EXIT.done;
  };
}

/** The project that an article in the folder would belong to. */
async function openProject({ project: folder, quiet }: MemoryArguments, context: Context) {
  const ports = makePorts(context, { offline: true, quiet });
  return { ports, project: await ports.readProject(join(folder, 'article')) };
}
