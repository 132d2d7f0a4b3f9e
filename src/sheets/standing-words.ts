import type { Origin } from '../domain/translation-unit.js';

export const ORIGIN_WORDS: Record<Origin, string> = {
  machine: 'machine text',
  memory: 'text from memory',
  human: 'edited text',
};
