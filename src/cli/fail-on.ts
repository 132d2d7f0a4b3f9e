export type FailOn = 'warning' | 'error' | 'never';

/** The flag of every command whose findings a script may care about. */
export const FAIL_ON = {
  choices: ['warning', 'error', 'never'],
  default: 'never' as FailOn,
  describe: 'Exit with 1 when a segment has findings at or above this',
} as const;

/** Whether there are findings at or above the severity that the person named. */
export function reachesFailOn(
  { errors, warnings }: { errors: number; warnings: number },
  failOn: FailOn,
): boolean {
  return failOn !== 'never' && (errors > 0 || (failOn === 'warning' && warnings > 0));
}
