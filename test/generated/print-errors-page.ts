import type { CodeUse } from './find-codes.js';

const HEAD = `# All codes of errors and findings

Made from the code by \`npm run generate\`; \`test/generated\` says when it is not up to date.

An error stands at the end of its line on stderr, as \`[storage/locked]\`, with what to do below it. Codes are stable, so that
scripts can rely on them. An error ends the command with exit code 2, \`run/interrupted\` with 130; where one article of
several has one, the others are done. A code that is not in this page, \`[internal/unexpected]\`, is a fault in tweeluik: run
the command again with \`--debug\` and report what it prints.

A finding says something of one segment, and ends nothing: it stands in the bilingual file, in the sheets, in the
output of \`check\` and \`status\`.

What changes from case to case stands in {braces}, what depends on it in (this / or that); {elsewhere} says how to have a file
written to another place.
`;

/** The page of all codes, in the order of the alphabet. */
export function printErrorsPage(uses: readonly CodeUse[]): string {
  const errors = uses.filter(({ kind }) => kind === 'error');
  const findings = uses.filter(({ kind }) => kind === 'finding');
  return `${HEAD}\n## Errors\n\n${printErrors(errors)}\n## Findings\n\n${printFindings(findings)}`;
}

function printErrors(uses: readonly CodeUse[]): string {
  const rows = listCodes(uses).map((code) => {
    const own = uses.filter((use) => use.code === code);
    return `| \`${code}\` | ${printCell(own.map(({ message }) => message))} | ${printCell(own.map(({ hint }) => hint))} |\n`;
  });
  return `| code | what it says | what to do |\n| --- | --- | --- |\n${rows.join('')}`;
}

function printFindings(uses: readonly CodeUse[]): string {
  const rows = listCodes(uses).map((code) => {
    const own = uses.filter((use) => use.code === code);
    return `| \`${code}\` | ${printCell(own.map(({ message }) => message))} |\n`;
  });
  return `| code | what it says |\n| --- | --- |\n${rows.join('')}`;
}

function listCodes(uses: readonly CodeUse[]): string[] {
  return [...new Set(uses.map(({ code }) => code))].sort();
}

function printCell(texts: readonly string[]): string {
  const different = [...new Set(texts)].filter((text) => text !== '');
  return different.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join('<br>');
}
