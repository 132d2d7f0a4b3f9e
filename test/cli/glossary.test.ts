import { describe, expect, it } from 'vitest';
import { makeDesk, parseUnits } from './desk.js';

const GLOSSARY = 'source\ttarget\tstatus\ngemeente\tmunicipality\t\ngemeente\ttown\tforbidden\nwet\t\t\n';

function makeArticle() {
  const desk = makeDesk();
  desk.engines.say = () => 'The town pays.';
  desk.write('a.txt', 'De gemeente betaalt.\n');
  return desk;
}

const FINDING = 'warning: the glossary forbids “town” for “gemeente” and asks for';

describe('a glossary', () => {
  it('that lies beside the article is read in every run, and says which of its rows it left out', async () => {
    const desk = makeArticle();
    desk.write('tweeluik.glossary.tsv', GLOSSARY);
    const shown = await desk.run('translate a.txt');
    expect(shown.stderr).toContain(
      'tweeluik.glossary.tsv, row 4, column target, is left out: expected an English term, got nothing\n',
    );
    expect(shown.stdout).toContain('0 with errors, 1 with warnings');
    expect((await desk.run('check a.txt')).stdout).toContain(FINDING);
    desk.write('tweeluik.config.json', '{ "checks": { "off": ["check/glossary"] } }');
    expect((await desk.run('check a.txt')).stdout).not.toContain(FINDING);
  });

  it('can be named on the command line or in the settings', async () => {
    const desk = makeArticle();
    desk.write('law.tsv', GLOSSARY);
    expect((await desk.run('translate a.txt --glossary law.tsv')).stdout).toContain('1 with warnings');
    expect((await desk.run('check a.txt')).stdout).not.toContain(FINDING);
    expect((await desk.run('check a.txt --glossary law.tsv')).stdout).toContain(FINDING);
    desk.write('tweeluik.config.json', '{ "glossaries": ["law.tsv"] }');
    expect((await desk.run('check a.txt')).stdout).toContain(FINDING);
    const missing = await desk.run('check a.txt --glossary none.tsv');
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('none.tsv');
  });

  it('named on the command line holds in every command that checks the article', async () => {
    const desk = makeArticle();
    desk.write('law.tsv', GLOSSARY);
    const commands = [
      'translate a.txt',
      'sheet a.txt --format md',
      'suggest a.txt --accept stad→town',
      'check a.txt --dismiss 1:check/numbers --reason rounded',
      'apply a.txt a.tweeluik/review.tsv',
    ];
    desk.write('tweeluik.rules.tsv', 'find\treplace\tstate\nstad\ttown\taccepted\n');
    for (const command of commands) {
      expect(await desk.run(`${command} --glossary law.tsv`)).toMatchObject({ code: 0 });
      expect(desk.read('a.tweeluik/bitext.jsonl')).toContain('the glossary forbids “town”');
    }
    const bitext = desk.read('a.tweeluik/bitext.jsonl');
    desk.write('a.tweeluik/bitext.jsonl', bitext.replace('"state":"translated"', '"state":"reviewed"'));
    const report = async (flags: string) =>
      JSON.parse((await desk.run(`report a.txt --json${flags}`)).stdout);
    expect(await report('')).toMatchObject({ acceptedAlthoughFlagged: 0 });
    expect(await report(' --glossary law.tsv')).toMatchObject({ acceptedAlthoughFlagged: 1 });
  });

  it('chooses among what the machine said, and keeps the first choice beside it', async () => {
    const desk = makeArticle();
    desk.engines.sayElse = () => ['The village pays.', 'The municipality pays.'];
    desk.write('tweeluik.glossary.tsv', 'gemeente\tmunicipality\n');
    await desk.run('translate a.txt');
    expect(desk.read('a.tweeluik/target.txt')).toBe('The municipality pays.\n');
    expect(parseUnits(desk.read('a.tweeluik/bitext.jsonl'))).toMatchObject([
      {
        hypothesis: 'The municipality pays.',
        alternatives: [{ text: 'The town pays.' }, { text: 'The village pays.' }],
        findings: [{ code: 'glossary/chosen', severity: 'info' }],
      },
    ]);
    expect((await desk.run('translate --lines a.txt')).stdout).toBe('The municipality pays.\n');
  });

  it('does not choose what the machine thought much less likely', async () => {
    const desk = makeArticle();
    desk.engines.sayElse = () => ['The village pays.', 'A village pays.', 'The municipality pays.'];
    desk.write('tweeluik.glossary.tsv', 'gemeente\tmunicipality\n');
    await desk.run('translate a.txt');
    expect(desk.read('a.tweeluik/target.txt')).toBe('The town pays.\n');
  });

  it('is converted to TBX and back, and overwrites nothing', async () => {
    const desk = makeDesk();
    desk.write('a.tsv', 'wet\tact\n');
    expect((await desk.run('glossary a.tsv b.tbx')).stdout).toBe('wrote b.tbx: 1 terms\n');
    expect(desk.read('b.tbx')).toContain('<term>wet</term>');
    await desk.run('glossary b.tbx c.tsv');
    expect(desk.read('c.tsv')).toBe('\uFEFFsource\ttarget\tstatus\tcase\tnote\nwet\tact\t\t\t\n');
    expect((await desk.run('glossary a.tsv c.tsv')).stderr).toContain('c.tsv is there already');
  });
});
