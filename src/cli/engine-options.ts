import type { Options } from 'yargs';

/** The flags of every command that may need an engine. Numbers fall back to `models.config.json`. */
export const ENGINE_OPTIONS = {
  model: { type: 'string', requiresArg: true, describe: 'Model to use; `tweeluik models list` shows them' },
  offline: { type: 'boolean', default: false, describe: 'Never touch the network' },
  beams: {
    type: 'number',
    requiresArg: true,
    describe: 'Hypotheses kept per step; 4 beat 1 by 0.5 BLEU, in twice the time',
  },
  'length-penalty': {
    type: 'number',
    requiresArg: true,
    describe: 'Above 1 favours longer sentences; 0.6 to 1.4 differ by 0.2 BLEU at most',
  },
  'batch-tokens': {
    type: 'number',
    requiresArg: true,
    describe: 'Tokens decoded together; more needs memory, above 512 no faster',
  },
  alternatives: {
    type: 'number',
    requiresArg: true,
    describe: 'Other hypotheses to keep per segment; they cost nothing',
  },
  threads: {
    type: 'number',
    requiresArg: true,
    describe: 'Processor cores to use [default: all]; with a small model each takes 80 MB',
  },
} as const satisfies Record<string, Options>;
