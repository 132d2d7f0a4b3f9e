import { platform } from 'node:os';
import type { TweeluikError } from '../domain/error.js';
import { type Health, makeHealthy } from '../domain/health.js';
import { assessModels } from '../engines/models/assess-models.js';
import { findWriteFailure, isThere } from '../files/find-write-failure.js';
import { measureAvailableBytes, nodeVersion } from '../files/running-process.js';
import { printHealth } from '../report/print-health.js';
import { openModelStore } from '../wiring/open-model-store.js';
import type { AddCommand, GlobalOptions, Invocation } from './command.js';
import { EXIT } from './command.js';
import type { Context } from './context.js';
import { ENGINE_OPTIONS } from './engine-options.js';
import { examineBrowser, examineMemory, examineNode, examineRuntime } from './examine-machine.js';
import { printJson } from './output.js';

interface DoctorArguments extends GlobalOptions {
  readonly model?: string | undefined;
  readonly offline: boolean;
  readonly json: boolean;
}

export const addDoctorCommand: AddCommand = (cli, choose) =>
  cli.command(
    'doctor',
    'Look at what a translation needs on this machine, and say what to do',
    (command) =>
      command.options({
        model: ENGINE_OPTIONS.model,
        offline: ENGINE_OPTIONS.offline,
        json: { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' },
      }),
    (argv) => choose(makeDoctorInvocation(argv)),
  );

/** Exit code 1 is what a person is needed for: something without which a translation would not work. */
function makeDoctorInvocation(argv: DoctorArguments): Invocation {
  return async (context) => {
    const lines = await examine(context, argv);
    const works = lines.every(({ state }) => state !== 'problem');
    context.io.stdout.write(argv.json ? printJson({ works, lines }) : printHealth(lines));
    return works ? EXIT.done : EXIT.needsPerson;
  };
}

async function examine({ io, program }: Context, { model, offline }: DoctorArguments): Promise<Health[]> {
  const store = await openModelStore(io);
  return [
    makeHealthy('program', program),
    examineNode(nodeVersion),
    await examineRuntime(loadRuntime),
    ...(await assessModels(store, { wanted: model ?? null, offline, signal: io.signal })),
    await examineFolder('cache', store.cacheFolder, 'warning'),
    await examineFolder('folder', io.cwd, 'problem'),
    examineMemory(measureAvailableBytes()),
    examineBrowser({ platform: platform(), env: io.env }, isThere),
  ];
}

async function loadRuntime(): Promise<string> {
  return (await import('../engines/marian/onnx-runtime.js')).RUNTIME_VERSION;
}

const ELSEWHERE = {
  cache: 'set TWEELUIK_CACHE to a folder with room for the model',
  folder: 'go to another folder, or translate with --out DIR',
} as const;

async function examineFolder(
  subject: keyof typeof ELSEWHERE,
  folder: string,
  otherwise: 'warning' | 'problem',
): Promise<Health> {
  const failure: TweeluikError | undefined = await findWriteFailure(folder, ELSEWHERE[subject]);
  if (failure === undefined) return makeHealthy(subject, `${folder} can be written`);
  return { subject, state: otherwise, found: failure.message, advice: failure.hint };
}
