import { describe, expect, it } from 'vitest';
import { makeWorkplace, until, waitForEnd } from './process.js';

const SENTENCES = Array.from(
  { length: 400 },
  (_, index) => `Dit is zin nummer ${index + 1} van een lang verslag.`,
);
const BITEXT = 'a.tweeluik/bitext.jsonl';

type Workplace = Awaited<ReturnType<typeof makeWorkplace>>;

function readUnits({ read }: Workplace): { id: string; state: string; findings: unknown }[] {
  const lines = read(BITEXT).trim().split('\n').slice(1);
  return lines.map((line) => JSON.parse(line));
}

function findDone(place: Workplace) {
  return readUnits(place).filter(({ state }) => state === 'translated');
}

/** A workplace in which a run over `a.txt` has come some way, and is still at it. */
async function makeBusyWorkplace() {
  const place = await makeWorkplace();
  place.write('a.txt', `${SENTENCES.join(' ')}\n`);
  // Small batches: many chances to be interrupted between two of them.
  const child = place.start('translate', 'a.txt', '--batch-tokens', '40');
  const end = waitForEnd(child);
  await until(() => place.isThere(BITEXT) && findDone(place).length > 0);
  return { place, child, end };
}

describe('a run that is cut off', () => {
  it('by kill -9 loses nothing that was saved, and the same command goes on and finishes', async () => {
    const { place, child, end } = await makeBusyWorkplace();
    child.kill('SIGKILL');
    expect((await end).code).toBeNull();
    const done = findDone(place);

    const again = await waitForEnd(place.start('translate', 'a.txt'));
    expect(again.code).toBe(0);
    expect(again.stdout).toContain(`400 segments, ${400 - done.length} translated`);
    const units = new Map(readUnits(place).map((unit) => [unit.id, unit]));
    // Findings of the checks come when a run has come to its end.
    for (const { findings, ...unit } of done) expect(units.get(unit.id)).toMatchObject(unit);
    expect([...units.values()].every(({ state }) => state === 'translated')).toBe(true);
  }, 120_000);

  it('by Ctrl-C ends with 130, says so without a stack, and has saved what was finished', async () => {
    const { place, child, end } = await makeBusyWorkplace();
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toContain('stopped before the end  [run/interrupted]');
    expect(stderr).not.toContain('    at ');
    expect(findDone(place).length).toBeLessThan(400);
  }, 120_000);
});

describe('two runs at once', () => {
  it('take turns: the second waits, finds everything done, and both end well', async () => {
    const place = await makeWorkplace();
    place.write('a.txt', `${SENTENCES.slice(0, 60).join(' ')}\n`);
    const runs = [1, 2].map(() => waitForEnd(place.start('translate', 'a.txt')));
    const shown = await Promise.all(runs);
    expect(shown.map(({ code }) => code)).toEqual([0, 0]);
    const words = shown.map(({ stdout }) => stdout).sort();
    expect(words[0]).toContain('60 segments, all translated');
    expect(words[1]).toContain('nothing to translate');
    expect(findDone(place)).toHaveLength(60);
  }, 120_000);
});
