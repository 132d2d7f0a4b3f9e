import type { AddCommand } from './command.js';

/** Every command, in the order of the help text; its code is loaded when it is wanted. */
const COMMANDS: ReadonlyMap<string, () => Promise<AddCommand>> = new Map([
  ['translate', async () => (await import('./translate-command.js')).addTranslateCommand],
  ['review', async () => (await import('./review-command.js')).addReviewCommand],
  ['sheet', async () => (await import('./sheet-command.js')).addSheetCommand],
  ['apply', async () => (await import('./apply-command.js')).addApplyCommand],
  ['suggest', async () => (await import('./suggest-command.js')).addSuggestCommand],
  ['status', async () => (await import('./status-command.js')).addStatusCommand],
  ['diff', async () => (await import('./diff-command.js')).addDiffCommand],
  ['check', async () => (await import('./check-command.js')).addCheckCommand],
  ['report', async () => (await import('./report-command.js')).addReportCommand],
  ['score', async () => (await import('./score-command.js')).addScoreCommand],
  ['memory', async () => (await import('./memory-command.js')).addMemoryCommand],
  ['glossary', async () => (await import('./glossary-command.js')).addGlossaryCommand],
  ['segment', async () => (await import('./segment-command.js')).addSegmentCommand],
  ['models', async () => (await import('./models-command.js')).addModelsCommand],
  ['doctor', async () => (await import('./doctor-command.js')).addDoctorCommand],
  [
    'completion',
    async () => (await import('./completion-command.js')).makeAddCompletionCommand(loadAllCommands),
  ],
]);

/** The command that an argument names; all of them where it names none, for the help text. */
export async function loadCommands(name: string | undefined): Promise<readonly AddCommand[]> {
  const load = name === undefined ? undefined : COMMANDS.get(name);
  return load === undefined ? loadAllCommands() : [await load()];
}

function loadAllCommands(): Promise<AddCommand[]> {
  return Promise.all([...COMMANDS.values()].map((load) => load()));
}
