/** The flag of every command that runs the checks. */
export const GLOSSARY = {
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  describe: 'A glossary besides that of the project, TSV or TBX',
} as const;
