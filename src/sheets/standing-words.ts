import type { Origin, State } from '../domain/translation-unit.js';

export const STATE_WORDS: Record<State, string> = {
  initial: 'Not translated',
  translated: 'Translated',
  reviewed: 'Reviewed',
  final: 'Final',
};

export const ORIGIN_WORDS: Record<Origin, string> = {
  machine: 'machine text',
  memory: 'text from memory',
  human: 'edited text',
};
