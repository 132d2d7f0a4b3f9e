import type { FalseFriend } from '../language-pair.js';

/**
 * Words that look alike in Dutch and English and mean something else. Curated by hand. Each line:
 * Dutch forms | English words they are mistaken for | what they mean | beginnings of Dutch words that do mean that.
 */
const LINES = `
eventueel eventuele | eventual eventually | possible, if any | uiteindelijk tenslotte tot
actueel actuele | actual actually | current, topical | werkelijk eigenlijk feitelijk daadwerkelijk echt
braaf brave | brave bravely | good, well-behaved | dapper moedig
slim slimme slimmer slimste | slim slimmer slimmest | clever | slank dun
monster monsters | monster monsters | sample | gedrocht zee film
ramp rampen | ramp ramps | disaster | helling oprit
mening meningen | meaning meanings | opinion | beteken zin
fabriek fabrieken | fabric fabrics | factory | stof weefsel
warenhuis warenhuizen | warehouse warehouses | department store | magazijn pakhui loods opslag
magazijn magazijnen | magazine magazines | warehouse | tijdschrift blad magazine
biljoen biljoenen | billion billions | trillion | miljard
concurrent concurrenten | concurrent | competitor | gelijktijdig
solliciteren solliciteert solliciteerde | solicit solicits solicited | apply for a job | vragen
advocaat advocaten | advocate advocates | lawyer | voorstander pleit bepleit verdedig
chef chefs | chef chefs | boss, head | kok
directie directies | direction directions | management | richting leiding
dirigent dirigenten | director directors | conductor | directeur regisseur
ordinair ordinaire | ordinary | vulgar | gewo
sympathiek sympathieke | sympathetic | likeable | meelevend begrip
consequent consequente | consequent consequently | consistent | dus gevolg daardoor
novelle novellen | novel novels | novella | roman
roman | roman | novel | romein
romans | romans | novels | romein
rente rentes | rent rents | interest, interest rate | huur hur
stoel stoelen | stool stools | chair | kruk
brief | brief | letter | kort
brieven | briefs | letters | kort
formulier formulieren | formula formulas formulae | form | formule
patroon patronen | patron patrons | pattern, cartridge | beschermheer klant
fysicus fysici | physician physicians | physicist | arts dokter medic
recept recepten | receipt receipts | recipe, prescription | bon kwitantie ontvang
stage stages | stage stages | internship | podi toneel fase stadi etappe
wet wetten | wet | law | nat
glad gladde | glad | slippery, smooth | blij
list listen | list lists | trick, ruse | lijst
pet petten | pet pets | cap | huisdier
rug | rug | back | kleed tapijt
vet vette | vet vets | fat | dierenarts
globaal globale | global globally | rough, roughly | wereld mondia
humeur | humour humor | mood |
invalide invaliden | invalid | disabled | ongeldig
marine | marine | navy | marinier zee
mondain mondaine | mundane | fashionable | alledaags
preservatief preservatieven | preservative preservatives | condom | conserv
sensibel sensibele | sensible | sensitive | verstandig
smoking smokings | smoking | dinner jacket | rook rok gerookt
boom bomen | boom booms | tree | hausse bloei
beer beren | beer beers | bear | bier
angel angels | angel angels | sting, hook | engel
brand branden | brand brands | fire | merk
file files | file files | traffic jam | bestand dossier
kind | kind | child | soort aardig vriendelijk
mug muggen | mug mugs | mosquito | mok beker
trap trappen | trap traps | stairs, kick | val
slot sloten | slot slots | lock, castle, end | gleuf sleuf
controleren controleert controleerde gecontroleerd | control controls controlled | check, inspect | beheers controle bestu macht
curieus curieuze | curious | odd, strange | nieuwsgierig benieuwd
massief massieve | massive | solid | enorm gigantisch massaal
notitie notities | notice notices | note | merk bericht
occasie | occasion | bargain, second-hand car | gelegenheid
pathetisch pathetische | pathetic | melodramatic | zielig
proper propere | proper | clean | juist goed behoorlijk echt
provisie provisies | provision provisions | commission | bepaling voorziening
rapport rapporten | rapport | report, school report | band verstandhouding
transpireren | transpire | sweat | blijken
vacantie vakantie vakanties | vacancy vacancies | holiday | vacature
wand wanden | wand wands | wall | staf toverstok
zelfbewust zelfbewuste | self-conscious | self-confident | verlegen
`;

/** By each of the Dutch forms. */
export const FALSE_FRIENDS: ReadonlyMap<string, FalseFriend> = new Map(
  LINES.trim().split('\n').flatMap(parseLine),
);

function parseLine(line: string): [string, FalseFriend][] {
  const [forms = '', lookAlikes = '', meaning = '', rightful = ''] = line
    .split('|')
    .map((part) => part.trim());
  const friend = { lookAlikes: new Set(splitWords(lookAlikes)), meaning, rightful: splitWords(rightful) };
  return splitWords(forms).map((form) => [form, friend]);
}

function splitWords(text: string): string[] {
  return text.split(' ').filter(Boolean);
}
