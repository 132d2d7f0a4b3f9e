/** Why a test is skipped; the report at the end of a run tells it. */
export interface Need {
  /** What the test needs, and how to have it: "Chromium or Chrome; install one". */
  readonly what: string;
  /** True where no machine that runs all the tests can be asked to have it. */
  readonly isExcused?: boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    need?: Need;
  }
}

/** Options for a test or a suite that is skipped, with its reason, where its need is not met. */
export function needs(isMet: boolean, need: Need) {
  return isMet ? {} : { skip: true, meta: { need } };
}
