import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { typeInCells } from '../sheets/other-spreadsheet.js';
import { makeDesk, parseUnits } from './desk.js';

const ARTICLE = 'De kat slaapt. Het regent in Gent.\n\nNiemand ging naar huis.\n';
const MACHINE = 'EN(De kat slaapt.)';
const TYPED = 'The “cat”, she said,\n\tsleeps & <dreams>. =1+1 `x` | _x0041_';

type Desk = ReturnType<typeof makeDesk>;

function editXlsx(desk: Desk, name: string, target: string) {
  // Other programs write as _x005F_ what the library writes as it is.
  const E2 = target.replaceAll('_x0041_', '_x005F_x0041_');
  desk.write(name, typeInCells(readFileSync(join(desk.folder, name)), { E2 }));
}

function replaceIn(desk: Desk, name: string, [before, after]: readonly [string, string]) {
  const text = desk.read(name);
  expect(text).toContain(before);
  desk.write(
    name,
    text.replace(before, () => after),
  );
}

/** Types a new target for the first segment into a sheet, as someone with the fitting program would. */
const EDITS: Record<string, (desk: Desk, name: string, target: string) => void | Promise<void>> = {
  tsv: (desk, name, target) =>
    replaceIn(desk, name, [`${MACHINE}\t${MACHINE}`, `${MACHINE}\t"${target.replaceAll('"', '""')}"`]),
  md: (desk, name, target) =>
    replaceIn(desk, name, [`\`\`\`target\n${MACHINE}\n\`\`\``, `\`\`\`target\n${target}\n\`\`\``]),
  xliff: (desk, name, target) =>
    replaceIn(desk, name, [
      `<target>${MACHINE}</target>\n</segment>`,
      `<target><![CDATA[${target}]]></target>\n</segment>`,
    ]),
  xlsx: editXlsx,
};

async function makeTranslatedDesk() {
  const desk = makeDesk();
  desk.write('a.txt', ARTICLE);
  await desk.run('translate a.txt');
  return desk;
}

const firstUnit = (desk: Desk) => parseUnits(desk.read('a.tweeluik/bitext.jsonl'))[0];

describe('a correction in a sheet that was handed around', () => {
  it.each(Object.entries(EDITS))(
    'arrives whole from %s, once, however often it is applied',
    async (format, edit) => {
      const desk = await makeTranslatedDesk();
      await desk.run(`sheet a.txt --format ${format} --output anna`);
      await edit(desk, 'anna', TYPED);
      expect((await desk.run('apply a.txt anna')).stdout).toContain('anna: 1 applied, 2 unchanged\n');
      expect(firstUnit(desk)).toMatchObject({ target: TYPED, origin: 'human', state: 'translated' });
      const once = desk.read('a.tweeluik/bitext.jsonl');
      expect(await desk.run('apply a.txt anna')).toMatchObject({ code: 0 });
      expect(desk.read('a.tweeluik/bitext.jsonl')).toBe(once);
    },
  );

  it('is not lost when another reviewer, in another format, said something else', async () => {
    const desk = await makeTranslatedDesk();
    await desk.run('sheet a.txt --format md --output anna');
    await desk.run('sheet a.txt --format xliff --output ben');
    await desk.run('sheet a.txt --format xlsx --output eva');
    await EDITS['md']?.(desk, 'anna', 'The cat sleeps.');
    await EDITS['xliff']?.(desk, 'ben', 'A cat is asleep.');
    await EDITS['xlsx']?.(desk, 'eva', 'The cat sleeps.');
    const shown = await desk.run('apply a.txt anna ben eva');
    expect(shown.code).toBe(1);
    expect(shown.stdout).toContain(
      'ben: 1 conflict, 2 unchanged\n  line 4, unit 1, conflict: the target was',
    );
    expect(shown.stdout).toContain('eva: 3 unchanged\n');
    expect(firstUnit(desk)).toMatchObject({
      target: 'The cat sleeps.',
      suggestions: [{ target: 'A cat is asleep.', reason: 'edited in two places' }],
    });
    // What was named once is kept, and not named again.
    expect((await desk.run('apply a.txt ben anna eva')).code).toBe(0);
  });

  it('stays a suggestion when the sentence changed meanwhile', async () => {
    const desk = await makeTranslatedDesk();
    await desk.run('sheet a.txt --format xliff --output ben');
    await EDITS['xliff']?.(desk, 'ben', 'The cat sleeps.');
    desk.write('a.txt', ARTICLE.replace('slaapt', 'slaapt nu'));
    await desk.run('translate a.txt');
    const shown = await desk.run('apply a.txt ben');
    expect(shown.code).toBe(1);
    expect(shown.stdout).not.toContain('ben: 3 unchanged');
    expect(`${shown.stdout}${desk.read('a.tweeluik/bitext.jsonl')}`).toContain('The cat sleeps.');
  });
});
