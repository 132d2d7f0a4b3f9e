const IRREGULAR = new Map(
  `man men | woman women | child children | person people | foot feet | tooth teeth | mouse mice | goose geese
  analysis analyses | crisis crises | basis bases | criterion criteria | phenomenon phenomena | medium media
  datum data | index indices | matrix matrices | wife wives | knife knives | life lives | leaf leaves | half halves
  thief thieves | shelf shelves | wolf wolves | loaf loaves
  be is are was were been | have has had having | do does did done | go goes went gone | make made making
  take took taken taking | give gave given giving | find found | get got | keep kept | hold held | bring brought
  buy bought | build built | send sent | spend spent | lose lost | win won | write wrote written writing
  speak spoke spoken | break broke broken | choose chose chosen | grow grew grown | know knew known
  draw drew drawn | begin began begun | run ran | see saw seen | say said | tell told | sell sold | lead led
  feed fed | meet met | leave left | teach taught | think thought | catch caught | fight fought | rise rose risen
  drive drove driven | fall fell fallen | freeze froze frozen | steal stole stolen | bear bore borne | pay paid`
    .split(/\n|\|/)
    .map((line) => line.trim().split(' '))
    .map(([word = '', ...forms]) => [word, forms] as const),
);

/** British and American spellings brought together: `labour` and `labor`, `organisation` and `organization`. */
export function normaliseSpelling(key: string): string {
  return key
    .replace(/is(e[sd]?|ing|ations?|ers?)$/, 'iz$1')
    .replace(/our/g, 'or')
    .replace(/([bt])re(s?)$/, '$1er$2')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/(def|off|lic)ence/, '$1ense')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/ll(ed|ing|ers?)$/, 'l$1');
}

/**
 * The forms in which an English word (a `makeKey` key) may stand, itself first: plural and singular, possessive, -ed,
 * -ing, and a short table of what is irregular. Spelled as `normaliseSpelling` has it. Some are no words.
 */
export function listEnglishForms(word: string): string[] {
  const singulars = word.length > 3 && /[^s]s$/.test(word) ? listSingulars(word) : [];
  const forms = [word, ...singulars].flatMap((base) => [base, ...inflect(base)]);
  return [...new Set([...forms, ...forms.map((form) => `${form}'s`)].map(normaliseSpelling))];
}

function listSingulars(word: string): string[] {
  return [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')];
}

function inflect(word: string): string[] {
  const stem = word.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][^aeiouwxy]$/.test(word) ? [word + word.slice(-1)] : [];
  return [
    ...(IRREGULAR.get(word) ?? []),
    `${word}s`,
    `${word}'`,
    ...(/(?:s|x|z|ch|sh|o)$/.test(word) ? [`${word}es`] : []),
    ...(/[^aeiou]y$/.test(word) ? [word.replace(/y$/, 'ies'), word.replace(/y$/, 'ied')] : []),
    ...[stem, ...doubled].flatMap((before) => [`${before}ed`, `${before}ing`]),
  ];
}
