import type { Options } from 'yargs';

/** The flags of every command that may need an engine. Numbers fall back to `models.config.json`. */
export const ENGINE_OPTIONS = {
  model: { type: 'string', requiresArg: true, describe: 'Model to use; `tweeluik models list` shows them' },
  offline: { type: 'boolean', default: false, describe: 'Never touch the network' },
  beams: {
    type: 'number',
    requiresArg: true,
    describe: 'Hypotheses kept per step; more is slower and better',
  },
  'length-penalty': { type: 'number', requiresArg: true, describe: 'Above 1 favours longer sentences' },
  'batch-tokens': {
    type: 'number',
    requiresArg: true,
    describe: 'Tokens decoded together; more needs memory',
  },
  alternatives: { type: 'number', requiresArg: true, describe: 'Other hypotheses to keep per segment' },
  threads: { type: 'number', requiresArg: true, describe: 'Processor cores to use [default: all]' },
} as const satisfies Record<string, Options>;
