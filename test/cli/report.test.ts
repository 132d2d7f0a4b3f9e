import { describe, expect, it } from 'vitest';
import { makeDesk } from './desk.js';

const ENGLISH = new Map([
  ['De kat slaapt.', 'The cat are asleep.'],
  ['Het regent 3 dagen in Gent.', 'It rains in Ghent.'],
  ['Er waren 5 honden.', 'There were dogs.'],
  ['Niemand ging naar huis.', 'Nobody went home.'],
]);

async function makeTranslatedDesk() {
  const desk = makeDesk();
  desk.engines.say = (source) => ENGLISH.get(source) ?? '';
  desk.write('a.txt', `${[...ENGLISH.keys()].join(' ')}\n`);
  await desk.run('translate a.txt');
  return desk;
}

/** Two segments corrected and one approved in the bilingual file, by hand. */
async function makeReviewedDesk() {
  const desk = await makeTranslatedDesk();
  const name = 'a.tweeluik/bitext.jsonl';
  const approve = (line: string) => line.replace('"state":"translated"', '"state":"final"');
  const lines = desk
    .read(name)
    .replace('"target":"The cat are asleep."', '"target":"The cat is asleep."')
    .replace('"target":"It rains in Ghent."', '"target":"It rains 3 days in Ghent."')
    .split('\n')
    .map((line) => (line.includes('"target":"There were dogs."') ? approve(line) : line));
  desk.write(name, lines.join('\n'));
  return desk;
}

/** HTER and chrF2 as sacreBLEU gives them for these three pairs; precision and recall counted by hand. */
const REPORT = `a.txt: 3 of 4 segments were corrected or approved by a person
  only these count, where nothing else is said

  HTER       23.1 %  edits per 100 of the 13 words in the final text
  chrF2        73.1  likeness of the characters; 100 is the same text
  edits           3  words inserted, deleted or replaced, and runs moved
  edited          2  segments in which the machine’s words were changed
  accepted        1  segments approved just as the machine wrote them
  flagged         1  of those accepted, although a finding had warned
  reviewed        0  segments of the whole article are in this state
  final           1  segments of the whole article are in this state
  leverage      0 %  of the segments with a target were never sent to an engine
  time            -  not measured: only the review page measures it

Which findings foretold an edit?
  finding                          flagged  edited  precision  recall
  check/numbers                          2       1       50 %    50 %
  any of them                            2       1       50 %    50 %
  precision: share of the flagged segments that were edited
  recall: share of the edited segments that were flagged

Most edited
  segment     HTER  edits  final text
        2   33.3 %      2  It rains 3 days in Ghent.
        1   25.0 %      1  The cat is asleep.

How this was made
  scripted 1, tweeluik test: 4 segments
    beams 1, lengthPenalty 1, maxBatchTokens 40, alternatives 0
  HTER is sacreBLEU’s TER against the final text; case does not count:
  nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:tweeluik-test
  chrF2 is sacreBLEU’s:
  nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:tweeluik-test
`;

describe('tweeluik report', () => {
  it('measures what people changed, and explains each number', async () => {
    const desk = await makeReviewedDesk();
    expect(await desk.run('report a.txt')).toEqual({ code: 0, stdout: REPORT, stderr: '' });
  });

  it('fits 80 columns', () => {
    for (const line of REPORT.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('prints one JSON document with every segment', async () => {
    const desk = await makeReviewedDesk();
    const { stdout } = await desk.run('report a.txt --json');
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      article: 'a.txt',
      judged: 3,
      edits: 3,
      words: 13,
      notMeasured: ['time per segment'],
      units: [
        { id: '1', isEdited: true, edits: 1, hter: 25, flags: [] },
        { id: '2', isEdited: true, edits: 2, flags: ['check/numbers'] },
        { id: '3', isEdited: false, edits: 0, chrf: 100, flags: ['check/numbers'] },
      ],
    });
  });

  it('changes no file', async () => {
    const desk = await makeReviewedDesk();
    const before = desk.list('a.tweeluik').map((name) => desk.read(`a.tweeluik/${name}`));
    await desk.run('report a.txt');
    expect(desk.list('a.tweeluik').map((name) => desk.read(`a.tweeluik/${name}`))).toEqual(before);
  });

  it('says so when nobody has reviewed anything yet', async () => {
    const desk = await makeTranslatedDesk();
    expect(await desk.run('report a.txt')).toMatchObject({
      code: 0,
      stdout: 'a.txt: no segment has been corrected or approved, so nothing can be measured\n',
    });
  });

  it('says what to do when there is no bilingual file', async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'De kat slaapt.\n');
    const shown = await desk.run('report a.txt');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('[input/not-translated]');
  });
});
