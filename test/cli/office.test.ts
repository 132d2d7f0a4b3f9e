import { readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parseUnits } from './desk.js';
import { makeOfficeDesk } from './office-desk.js';

/** Sheets as other programs saved them; the README beside them says how. */
const findSaved = (name: string) => new URL(`../fixtures/office/${name}`, import.meta.url);

/** ODF has no tab at the beginning of a line. */
const TYPED = /^The “cat”, she said,\n\t?sleeps & <dreams>\. =1\+1 `x`$/;

async function applySaved(name: string) {
  const desk = await makeOfficeDesk();
  desk.write(name, readFileSync(findSaved(name)));
  const shown = await desk.run(`apply a.txt ${name}`);
  return { shown, units: parseUnits(desk.read('a.tweeluik/bitext.jsonl')) };
}

describe('a sheet that LibreOffice saved', () => {
  it.each(['libreoffice.xlsx', 'libreoffice-by-ods.xlsx', 'libreoffice.csv'])(
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

  it.each(['libreoffice.xlsx', 'libreoffice-by-ods.xlsx'])(
    'still lists the states and shows the changes: %s',
    async (name) => {
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load(readFileSync(findSaved(name)).buffer as exceljs.Buffer);
      const sheet = workbook.getWorksheet('Review');
      const cell = (address: string) => sheet?.getCell(address);
      expect(cell('B2')?.dataValidation.type).toBe('list');
      expect(cell('B2')?.dataValidation.formulae[0]).toBe('"initial,translated,reviewed,final"');
      const changes = cell('G5')?.value as exceljs.CellRichTextValue;
      // Struck out and underlined as well, in words that the library does not read.
      expect(changes.richText.map(({ text, font }) => [text, font?.color?.argb])).toEqual([
        ['“', undefined],
        ['Nobody', 'FF9B2C2C'],
        ['No one', 'FF1D6337'],
        ['” went home.', undefined],
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
