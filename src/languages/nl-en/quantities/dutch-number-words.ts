const SMALL =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const TENS = ' _ twintig dertig veertig vijftig zestig zeventig tachtig negentig'.trimStart().split(' ');

/** Spells 0 to 99 without accents: `eenentwintig`. */
function spellBelowHundred(value: number): string {
  const small = SMALL[value];
  if (small !== undefined) return small;
  const ten = TENS[Math.floor(value / 10) - 1] ?? '';
  return value % 10 === 0 ? ten : `${SMALL[value % 10]}en${ten}`;
}

/** 0 to 99 by spelling. */
const BELOW_HUNDRED = new Map(Array.from({ length: 100 }, (_, value) => [spellBelowHundred(value), value]));

/** The value of `left + scale + right`, where either side may be missing: `driehonderdvijf`, `duizend`. */
function parseScaled(word: string, scale: string, factor: number): number | undefined {
  const at = word.indexOf(scale);
  if (at < 0) return undefined;
  const right = word.slice(at + scale.length).replace(/^en(?=.)/, '');
  const left = at === 0 ? 1 : parseBelowScale(word.slice(0, at), factor);
  const rest = right === '' ? 0 : parseBelowScale(right, factor);
  return left === undefined || rest === undefined || rest >= factor ? undefined : left * factor + rest;
}

function parseBelowScale(word: string, factor: number): number | undefined {
  return factor === 1000
    ? (parseScaled(word, 'honderd', 100) ?? BELOW_HUNDRED.get(word))
    : BELOW_HUNDRED.get(word);
}

/** The value of a cardinal written as one word (a `makeKey` key): `eenentwintig` is 21. */
export function parseDutchCardinal(key: string): number | undefined {
  return BELOW_HUNDRED.get(key) ?? parseScaled(key, 'duizend', 1000) ?? parseScaled(key, 'honderd', 100);
}

/** The value of an ordinal written as one word: `derde` is 3, `eenentwintigste` is 21. */
export function parseDutchOrdinal(key: string): number | undefined {
  const match = /^(.*?)(eerste|derde|ste|de)$/.exec(key);
  if (match === null) return undefined;
  const [, stem = '', ending = ''] = match;
  const last = { eerste: 'een', derde: 'drie' }[ending] ?? '';
  return stem + last === 'een' && last === '' ? undefined : parseDutchCardinal(stem + last);
}

/** `tweeenhalf` and `drieeneenhalve` are 2.5 and 3.5; `anderhalf` is 1.5. */
export function parseDutchHalf(key: string): number | undefined {
  if (/^anderhal(f|ve)$/.test(key)) return 1.5;
  const match = /^(.+?)en(?:een)?hal(?:f|ve)$/.exec(key);
  const whole = match === null ? undefined : parseDutchCardinal(match[1] ?? '');
  return whole === undefined ? undefined : whole + 0.5;
}

const PREFIXES = new Map([...BELOW_HUNDRED, ['honderd', 100], ['duizend', 1000]]);
/** The longest first. */
const PREFIX = new RegExp(`^(?:${[...PREFIXES.keys()].sort((a, b) => b.length - a.length).join('|')})(?=.)`);

/** The number at the front of a longer word: `driejarige` is 3, `zestienjarige` is 16. Nothing below 2 counts. */
export function findDutchNumberPrefix(key: string): number | undefined {
  const value = PREFIXES.get(PREFIX.exec(key)?.[0] ?? '') ?? 0;
  return value > 1 ? value : undefined;
}
