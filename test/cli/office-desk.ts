import { makeDesk } from './desk.js';

const ENGLISH = new Map([
  ['De kat slaapt.', 'The cat are asleep.'],
  ['Het regent 3 dagen in Gent.', 'It rains 3 days in Ghent.'],
  ['1/2 van de som is 2.022.', '1/2 of the sum is 2.022.'],
  ['“Niemand” ging naar huis.', '“Nobody” went home.'],
]);

/** The article of which the sheets in `test/fixtures/office` were handed out; its last sentence was corrected before. */
export async function makeOfficeDesk() {
  const desk = makeDesk();
  desk.engines.say = (source) => ENGLISH.get(source) ?? '';
  desk.write('a.txt', `${[...ENGLISH.keys()].join('\n\n')}\n`);
  await desk.run('translate a.txt');
  const name = 'a.tweeluik/bitext.jsonl';
  desk.write(name, desk.read(name).replace('"target":"“Nobody” went', '"target":"“No one” went'));
  await desk.run('translate a.txt');
  return desk;
}
