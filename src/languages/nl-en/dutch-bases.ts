/** Plurals that no rule gives, by the end of a word: also `hoofdsteden`. */
const IRREGULAR =
  `steden stad | schepen schip | leden lid | smeden smid | kinderen kind | eieren ei | bladeren blad | liederen lied
  volkeren volk | goederen goed | kalveren kalf | lammeren lam | runderen rund | raderen rad | gemoederen gemoed
  koeien koe | lieden man | lui man | kooplieden koopman`
    .split(/\n|\|/)
    .map((pair) => pair.trim().split(' ') as [string, string]);

/** Words of one short syllable that do not double their consonant: `dagen`, `oorlogen`, `verslagen`. */
const UNDOUBLED =
  /(?:dag|weg|slag|verdrag|gedrag|pad|bad|vat|gat|slot|schot|lot|hof|god|log|bevel|bed|bod|hol|graf|dal|gebrek|spel|staf|dak|glas|blad|gen|vlot|tocht|hertog|magistraat)$/;
const VOWELS = 'aeiou';

/**
 * The words of which a Dutch word (a `makeKey` key) may be a form, itself first: plurals, adjectives in -e, the
 * genitive, diminutives. Verbs are not taken apart. Some of them are no words, which does no harm in a look-up.
 * The rules are those of Dutch spelling: open syllables, v and z, doubled consonants.
 */
export function listDutchBases(key: string): string[] {
  return [...new Set([key, ...findIrregular(key), ...undoS(key), ...undoEn(key), ...undoDiminutive(key)])];
}

function findIrregular(key: string): string[] {
  const fixed = IRREGULAR.filter(([plural]) => key.endsWith(plural));
  return [
    ...fixed.map(([plural, word]) => key.slice(0, -plural.length) + word),
    ...swapEnding(key, 'heden', 'heid'),
    ...swapEnding(key, 'ea', 'eum'),
    ...swapEnding(key, 'ia', 'ium'),
    ...swapEnding(key, 'ici', 'icus'),
    ...swapEnding(key, 'ien', 'ie'),
    ...swapEnding(key, 'ieen', 'ie'),
    ...swapEnding(key, 'eeen', 'ee'),
  ];
}

function swapEnding(key: string, ending: string, other: string): string[] {
  return key.endsWith(ending) && key.length > ending.length + 1 ? [key.slice(0, -ending.length) + other] : [];
}

/** `auto's`, `tafels`, `Jans`. */
function undoS(key: string): string[] {
  if (key.endsWith("'s")) return [key.slice(0, -2)];
  return key.endsWith('s') && key.length > 4 ? [key.slice(0, -1)] : [];
}

/** `bomen`, `vissen`, `huizen`, `ziekten`; `grote`, `witte`, `grijze`. */
function undoEn(key: string): string[] {
  if (key.endsWith('en') && key.length > 4) return [...listStems(key.slice(0, -2)), key.slice(0, -1)];
  return key.endsWith('e') && key.length > 3 ? listStems(key.slice(0, -1)) : [];
}

/** What stands before -en or -e, spelled as it is at the end of a word. */
function listStems(stem: string): string[] {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const end = hard.length - 1;
  const isConsonant = (at: number) => !VOWELS.includes(hard.charAt(at));
  if (!isConsonant(end)) return [hard];
  if (hard.charAt(end) === hard.charAt(end - 1)) return [hard.slice(0, -1)];
  if (isConsonant(end - 1) || !isConsonant(end - 2)) return [hard];
  // An open syllable: `bomen` is of `boom`; in longer words it may be a mute e: `artikelen` is of `artikel`.
  const long = hard.slice(0, end) + hard.slice(end - 1);
  const isShort = /[aeiou].*[^aeiou].*[aeiou]/.test(hard) || UNDOUBLED.test(hard);
  return isShort ? [long, hard] : [long];
}

/** `boompje`, `huisjes`, `vergaderinkje`, `balletje`. */
function undoDiminutive(key: string): string[] {
  const stem = /^(.{2,}?)jes?$/.exec(key)?.[1];
  if (stem === undefined) return [];
  const bare = stem.replace(/[tp]$/, '');
  const doubled = /^(.+)(.)\2et$/.exec(stem);
  const long = /([aou])$/.test(bare) ? [bare.slice(0, -1)] : [];
  return [
    stem,
    bare,
    ...long,
    ...(doubled ? [`${doubled[1]}${doubled[2]}`] : []),
    ...swapEnding(stem, 'nk', 'ng'),
  ];
}
