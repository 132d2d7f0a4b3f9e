import type { LanguagePair } from '../language-pair.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { FALSE_FRIENDS } from './false-friends.js';
import { SOUNDS } from './names/sounds.js';

/** Dutch to English. */
export const NL_EN: LanguagePair = {
  source: DUTCH,
  target: ENGLISH,
  falseFriends: FALSE_FRIENDS,
  // Fitted on 13,500 training pairs of news, of parliament and of museums.
  lengths: { mean: -0.09, spread: 0.12, shortSpread: 0.6 },
  sounds: SOUNDS,
};
