import { TARGET_NAME } from '../languages/present-names.js';
import type { AddCommand } from './command.js';
import { ENGINE_OPTIONS } from './engine-options.js';
import { FAIL_ON } from './fail-on.js';
import { GLOSSARY } from './glossary-option.js';
import { MEMORY_OPTION } from './memory-option.js';
import { makeTranslateAction } from './translate-action.js';

export const addTranslateCommand: AddCommand = (cli, choose) =>
  cli.command(
    'translate <article..>',
    'Translate articles, and write bilingual files and review sheets',
    (command) =>
      command
        .positional('article', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: `Text files; - reads standard input and prints the ${TARGET_NAME}`,
        })
        .options({
          out: {
            type: 'string',
            requiresArg: true,
            describe: 'Folder to write to [default: ARTICLE.tweeluik]',
          },
          lines: {
            type: 'boolean',
            default: false,
            describe: 'One segment a line in, one line out, to stdout',
          },
          'dry-run': {
            type: 'boolean',
            default: false,
            describe: 'Say what would be done, and why; write nothing',
          },
          refresh: {
            type: 'boolean',
            default: false,
            describe: 'Translate again what other settings made, or reuse what was approved since',
          },
          memory: MEMORY_OPTION,
          glossary: GLOSSARY,
          json: { type: 'boolean', default: false, describe: 'Print one JSON document on stdout' },
          'fail-on': FAIL_ON,
          ...ENGINE_OPTIONS,
        })
        .example('$0 translate article.txt', 'writes article.tweeluik/ beside it')
        .example('$0 translate - < article.txt', `prints the ${TARGET_NAME}`)
        .example('$0 translate *.txt --offline', 'never touches the network'),
    (argv) => choose(makeTranslateAction(argv)),
  );
