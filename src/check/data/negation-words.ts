/** Words that negate by themselves; where one is lost, the sentence says the opposite. */
export const DUTCH_NEGATIONS: ReadonlySet<string> = new Set(
  'niet geen nooit niemand niets niks nergens noch nimmer geenszins evenmin nee neen geeneen zonder'.split(
    ' ',
  ),
);

export const ENGLISH_NEGATIONS: ReadonlySet<string> = new Set(
  'not no never nobody nothing nowhere nor none neither without cannot'.split(' '),
);

/** Words with a negation in their meaning: they may stand where the other language negates. */
export const DUTCH_HALF_NEGATIONS: ReadonlySet<string> = new Set(
  (
    'nauwelijks amper zelden weinig tenzij behalve mits pas slechts enkel alleen maar minder tegen gebrek ontbreekt ontbreken ontbrak ' +
    'gebreke weigert weigerde weigerden weigeren geweigerd mislukt mislukte mislukken voorkomen voorkomt verhinderen verhindert ' +
    'verhinderd ontkent ontkende ontkennen ontkend vermijden verbieden verbiedt verboden verbood verbod uitgesloten uitsluiten nul ' +
    'kwijt los vrij gratis afwezig afwezigheid verliezen loos mis weg nalaten verzuimd verzuimen laatste anders ander bevrijd ' +
    'uitzondering ongeacht hoewel alvorens voordat stopt stoppen stopte gestopt ophouden vergeten vergeet vergat voor'
  ).split(' '),
);

export const ENGLISH_HALF_NEGATIONS: ReadonlySet<string> = new Set(
  (
    'hardly barely scarcely seldom rarely little few unless except but only until yet less fewer against lack lacks lacked lacking absence ' +
    'absent fail fails failed failing failure refuse refuses refused refusing refusal prevent prevents prevented preventing avoid avoids ' +
    'avoided avoiding deny denies denied denying forbid forbidden forbids ban banned prohibit prohibited prohibits excluded exclude ' +
    'rather instead zero free far than lose lost miss missing minus away out from stop stopped stops keep keeps kept other otherwise ' +
    'different neglect ignore ignored reject rejected rejects disagree doubt doubts beyond too before short rule ruled anything any ' +
    'despite forget forgot exempt remain remains remained'
  ).split(' '),
);
