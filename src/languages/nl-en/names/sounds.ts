/** Dutch and English spellings of one foreign sound, brought together: `Loekasjenko` and “Lukashenko”. */
export const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/'s$|'$/, ''],
  [/[^a-z]/g, ''],
  [/gh/g, 'g'],
  [/(?:se|s|e)$/, ''],
  [/tsj|tch|tj/g, 'c'],
  [/sj|sch|sh|zh|ch|kh/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/oe|ou|oo/g, 'u'],
  [/ij|ie|ei|ee|y|j/g, 'i'],
  [/ae|aa/g, 'a'],
  [/ck|k|q|g/g, 'c'],
  [/x/g, 'cs'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];
