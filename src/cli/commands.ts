import { addApplyCommand } from './apply-command.js';
import { addCheckCommand } from './check-command.js';
import type { AddCommand } from './command.js';
import { makeAddCompletionCommand } from './completion-command.js';
import { addDiffCommand } from './diff-command.js';
import { addDoctorCommand } from './doctor-command.js';
import { addGlossaryCommand } from './glossary-command.js';
import { addMemoryCommand } from './memory-command.js';
import { addModelsCommand } from './models-command.js';
import { addReportCommand } from './report-command.js';
import { addReviewCommand } from './review-command.js';
import { addScoreCommand } from './score-command.js';
import { addSegmentCommand } from './segment-command.js';
import { addSheetCommand } from './sheet-command.js';
import { addStatusCommand } from './status-command.js';
import { addSuggestCommand } from './suggest-command.js';
import { addTranslateCommand } from './translate-command.js';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly AddCommand[] = [
  addTranslateCommand,
  addReviewCommand,
  addSheetCommand,
  addApplyCommand,
  addSuggestCommand,
  addStatusCommand,
  addDiffCommand,
  addCheckCommand,
  addReportCommand,
  addScoreCommand,
  addMemoryCommand,
  addGlossaryCommand,
  addSegmentCommand,
  addModelsCommand,
  addDoctorCommand,
  makeAddCompletionCommand(async () => COMMANDS),
];
