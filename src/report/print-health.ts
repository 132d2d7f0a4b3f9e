import type { Health } from '../domain/health.js';

/** A line for each thing that was looked at, what to do under it, and the sum of it at the end. */
export function printHealth(lines: readonly Health[]): string {
  const width = Math.max(...lines.map(({ subject }) => subject.length));
  const printed = lines.flatMap(({ subject, state, found, advice }) => [
    `${state.padEnd(7)}  ${subject.padEnd(width)}  ${found}`,
    ...(advice === '' ? [] : [`${' '.repeat(width + 11)}${advice}`]),
  ]);
  const problems = lines.filter(({ state }) => state === 'problem').length;
  const sum =
    problems === 0
      ? 'a translation would work here'
      : `a translation would not work here: ${problems === 1 ? 'a problem' : `${problems} problems`}`;
  return `${[...printed, sum].join('\n')}\n`;
}
