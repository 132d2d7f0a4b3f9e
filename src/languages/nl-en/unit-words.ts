import type { Unit } from '../language-pair.js';

/**
 * Units by what they measure: kind, unit | Dutch words and signs | English words and signs. Only units that have one
 * meaning next to a number.
 */
const LINES = `
money euro | € euro euro's eur | € euro euros eur
money dollar | $ dollar dollars usd | $ dollar dollars usd buck bucks
money pound | £ | £
money yen | ¥ yen | ¥ yen
money yuan | yuan renminbi | yuan renminbi
money rouble | roebel roebels | rouble roubles ruble rubles
money rupee | roepie roepies | rupee rupees
money krone | kroon kronen | krone kroner krona kronor crowns
share percent | % procent percentage percentages procentpunt procentpunten | % percent percentage percentages pct cent points point
length kilometre | km kilometer kilometers | km kilometre kilometres kilometer kilometers kph kmh
length mile | mijl mijlen mph | mile miles mph
length centimetre | cm centimeter centimeters | cm centimetre centimetres centimeter centimeters
length millimetre | mm millimeter millimeters | mm millimetre millimetres millimeter millimeters
weight kilo | kg kilo kilo's kilogram | kg kilo kilos kilogram kilograms kilogramme kilogrammes
area hectare | hectare hectaren ha | hectare hectares ha
area acre | acre acres | acre acres
degree celsius | celsius | celsius c
degree fahrenheit | fahrenheit | fahrenheit f
`;

const rows = LINES.trim()
  .split('\n')
  .map((line) => line.split(' | '));

function makeTable(column: number): ReadonlyMap<string, Unit> {
  return new Map(
    rows.flatMap((row) => {
      const [kind = '', name = ''] = (row[0] ?? '').split(' ');
      return (row[column] ?? '').split(' ').map((word) => [word, { kind, name }] as const);
    }),
  );
}

export const DUTCH_UNITS = makeTable(1);
export const ENGLISH_UNITS = makeTable(2);
