/** The genitive's ending, for a pattern: it belongs to no name and no term. */
export const GENITIVE = "['’]s";

/**
 * Where a word begins and ends, for patterns with the flag u. What ties it to another one counts as a part of it: `well` is
 * no word of `well-known`, nor `don` of `don't`. A genitive is an ending that a replacement takes over: `Cherson's`.
 */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}_]|[\p{L}\p{N}]['’-])`;
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}_]|-[\p{L}\p{N}]|(?!${GENITIVE}(?![\p{L}\p{N}]))['’]\p{L})`;
