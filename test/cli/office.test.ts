import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLocked, readPart, readRuns } from '../sheets/other-spreadsheet.js';
import { parseUnits } from './desk.js';
import { makeOfficeDesk } from './office-desk.js';

/** Sheets as other programs saved them; the README beside them says how. */
const findSaved = (name: string) => new URL(`../fixtures/office/${name}`, import.meta.url);

const SHEET = 'xl/worksheets/sheet1.xml';

/** ODF has no tab at the beginning of a line. */
const TYPED = /^The “cat”, she said,\n\t?sleeps & <dreams>\. =1\+1 `x`$/;

async function applySaved(name: string) {
  const desk = await makeOfficeDesk();
  desk.write(name, readFileSync(findSaved(name)));
  const shown = await desk.run(`apply a.txt ${name}`);
  return { shown, units: parseUnits(desk.read('a.tweeluik/bitext.jsonl')) };
}

describe('a sheet that another spreadsheet program saved', () => {
  it.each(['libreoffice.xlsx', 'libreoffice-by-ods.xlsx', 'libreoffice.csv', 'openpyxl.xlsx'])(
    'brings every correction back, whole: %s',
    async (name) => {
      const { shown, units } = await applySaved(name);
      expect(shown).toMatchObject({ code: 0, stderr: '' });
      expect(shown.stdout).toContain(`${name}: 3 applied, 1 unchanged\n`);
      expect(units).toMatchObject([
        { target: expect.stringMatching(TYPED), origin: 'human' },
        { state: 'final', origin: 'machine', notes: ['Ask Anna: 3/4?', 'And Ben.'] },
        { target: '=1+1 is 2', origin: 'human' },
        { target: '“No one” went home.', state: 'translated', origin: 'human' },
      ]);
    },
  );

  it('brings corrections back from tab-separated text', async () => {
    const { shown, units } = await applySaved('libreoffice.tsv');
    expect(shown.stdout).toContain('libreoffice.tsv: 1 applied, 3 unchanged\n');
    expect(units[0]).toMatchObject({
      target: 'The "cat", she said, sleeps; 1/2.',
      state: 'reviewed',
      origin: 'human',
    });
  });

  it.each(['libreoffice.xlsx', 'libreoffice-by-ods.xlsx', 'openpyxl.xlsx'])(
    'still locks all but state, target and note: %s',
    (name) => {
      const workbook = readFileSync(findSaved(name));
      expect(readPart(workbook, SHEET)).toMatch(/<sheetProtection [^>]*sheet="(?:1|true)"/);
      const locked = [...'ABCDEFGHI'].filter((column) => isLocked(workbook, `${column}3`));
      expect(locked.join('')).toBe('ACDGHI');
    },
  );

  it.each(['libreoffice.xlsx', 'libreoffice-by-ods.xlsx', 'openpyxl.xlsx'])(
    'still lists the states and shows the changes: %s',
    (name) => {
      const workbook = readFileSync(findSaved(name));
      const sheet = readPart(workbook, SHEET).replaceAll('&quot;', '"');
      const [list = ''] = /<dataValidation [^>]*>.*?<\/dataValidation>/.exec(sheet) ?? [];
      expect(list).toMatch(/ sqref="B2:B5"/);
      expect(list).toMatch(/ type="list"/);
      expect(list).toContain('>"initial,translated,reviewed,final"</formula1>');
      expect(readRuns(workbook, 'G5')).toEqual([
        { text: '“' },
        { text: 'Nobody', mark: 'struck' },
        { text: 'No one', mark: 'underlined' },
        { text: '” went home.' },
      ]);
    },
  );
});

describe('XLIFF that a translation tool saved', () => {
  it.each([
    ['okapi.xliff', 'final'],
    ['okapi-filter.xliff', 'translated'],
    ['omegat.xliff', 'translated'],
    ['translate-toolkit.xliff', 'translated'],
  ])('brings the correction back: %s', async (name, state) => {
    const { shown, units } = await applySaved(name);
    expect(shown.stdout).toContain(`${name}: 1 applied, 3 unchanged\n`);
    expect(units[1]).toMatchObject({ target: 'It rained 3 days in Ghent.', state, origin: 'human' });
  });
});
