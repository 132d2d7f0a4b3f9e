/** Words that negate by themselves; where one is lost, the sentence says the opposite. */
export const DUTCH_NEGATIONS: ReadonlySet<string> = new Set(
  'niet geen nooit niemand niets niks nergens noch nimmer geenszins evenmin nee neen zonder'.split(' '),
);

export const ENGLISH_NEGATIONS: ReadonlySet<string> = new Set(
  'not no never nobody nothing nowhere nor none neither without cannot'.split(' '),
);

/**
 * Words with a negation in their meaning: one may stand where the other language negates. Found by counting which
 * words are frequent in human translations that have a negation on one side only.
 */
export const DUTCH_HALF_NEGATIONS: ReadonlySet<string> = new Set(
  (
    'nauwelijks amper zelden weinig minst min tenzij behalve pas gebrek ontbreekt ontbreken ontbrak gebreke weigert weigerde weigerden ' +
    'weigeren geweigerd mislukt mislukte mislukken faalt faalde falen voorkomen voorkomt voorkwam voorkom verhinderen verhindert verhinderd ' +
    'belet ontkent ontkende ontkennen ontkend vermijden vermijd verbieden verbiedt verboden verbood verbod uitgesloten uitsluiten nul kwijt ' +
    'vrij gratis kosteloos afwezig afwezigheid nalaten verzuimd anders ongeacht allesbehalve afgezien behoudens plaats stopt stoppen stopte ' +
    'gestopt ophouden opgehouden vergeten vergeet vergat niemandsland nr nummer no ten minste hooguit hoogstens missen onderbroken'
  ).split(' '),
);

export const ENGLISH_HALF_NEGATIONS: ReadonlySet<string> = new Set(
  (
    'hardly barely scarcely seldom rarely little few unless except lack lacks lacked lacking absence absent fail fails failed failing ' +
    'failure refuse refuses refused refusing refusal prevent prevents prevented preventing avoid avoids avoided avoiding deny denies denied ' +
    'denying forbid forbidden forbids ban bans banned prohibit prohibited prohibits prohibition excluded exclude excluding rather instead ' +
    'zero free lose loses losing lost loss missing beyond stop stops stopped cease ceased otherwise neglect neglected ignore ignored reject ' +
    'rejected rejects disagree doubt doubtful exempt devoid forget forgot oppose opposed opposes besides hate hated fewer less deficient ' +
    'until interrupt interrupted'
  ).split(' '),
);

/** Half negations by their form: `onwaarschijnlijk`, `werkloos`, but not `ongeveer`. */
export const DUTCH_HALF_FORM = /^on(?!der|ze|s$|t|geveer|danks|middel|langs|geval|line)|loos$|loze$/;

/** `unlikely`, `invisible`, `treeless`, but not `under` or `distance`. */
export const ENGLISH_HALF_FORM =
  /^(?:un(?!i|der|til|cle)|in(?:abil|ade|acc|cap|com|cor|dep|eff|ev|suf|vis|fre|exp|vali)|im(?:poss|perf|mob|prob)|irr|ill(?!us|u|n)|dis(?!t|c|p|e|h|k)|disad|disap|disco|disqu|non|mis)|less(?:ly|ness)?$/;

/** `out of`, `away from`, `far from` negate half; `out` alone does not. */
export const ENGLISH_HALF_PHRASE = /\b(?:out|off|away|far) (?:of|from|the|for)\b/gi;

/** A negation that does not count where the other side has the phrase beside it. */
export interface IdlePhrase {
  readonly phrase: RegExp;
  readonly where: RegExp;
}

const ANYWHERE = /(?:)/;

export const DUTCH_IDLE_PHRASES: readonly IdlePhrase[] = [
  { phrase: /\bniet (?=(?:alleen|slechts|enkel)\b)/gi, where: /^(?!.*\b(?:only|just|merely|solely)\b)/i },
  {
    phrase: /\b(?:nooit|nergens)\b(?= (?:anders|eerder|zo)\b)|(?<=\bnog )nooit\b/gi,
    where: /\b(?:most|best|worst|[a-z]+est|ever|first)\b/i,
  },
  { phrase: /\bniet (?=(?:veel|lang) (?:later|na|daarna)\b)/gi, where: /\b(?:shortly|soon)\b/i },
  { phrase: /\bnog lang niet\b/gi, where: /\b(?:before|far)\b/i },
  { phrase: /\bniet (?=(?:te )?missen\b)/gi, where: /\b(?:must|essential)\b/i },
  { phrase: /\bzonder (?:enige )?twijfel\b/gi, where: /\bdoubt/i },
  {
    phrase: /\b(?:al dan niet|wel of niet|wel of geen|zonder meer|moties? van wantrouwen)\b/gi,
    where: ANYWHERE,
  },
];

export const ENGLISH_IDLE_PHRASES: readonly IdlePhrase[] = [
  { phrase: /\bnot (?=(?:only|just|merely|solely)\b)/gi, where: /^(?!.*\b(?:alleen|slechts|enkel)\b)/i },
  {
    phrase: /\bno (?=(?:less|fewer|more|later|earlier|smaller|larger|longer) than\b)/gi,
    where: /\b(?:minste|minder|hooguit|hoogstens|uiterlijk|slechts|maar|meer|maximaal|minimaal)\b/i,
  },
  { phrase: /\bwithout charge\b/gi, where: /\b(?:gratis|kosteloos)\b/i },
  {
    phrase: /\b(?:no matter|no doubt|without (?:a )?doubt|without saying|not least|or not|no confidence)\b/gi,
    where: ANYWHERE,
  },
  { phrase: /\bnos?(?=\.| ?\d)/gi, where: ANYWHERE },
];
