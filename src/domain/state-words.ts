import type { State } from './translation-unit.js';

/** What people read for a state: on the page, in every sheet that is read rather than filled in, and in reports. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  initial: 'not translated',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
};
