import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { examineBrowser, examineMemory, examineNode, examineRuntime } from '../../src/cli/examine-machine.js';
import { printHealth } from '../../src/report/print-health.js';
import { makeDesk } from './desk.js';

describe('tweeluik doctor', () => {
  it('says on this machine, where the program is whole, that a translation would work', async () => {
    const desk = makeDesk();
    const shown = await desk.run('doctor --offline');
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(/^ok {6} program {6}tweeluik test$/m);
    expect(shown.stdout).toMatch(/^ok {6} onnxruntime {2}\d+\.\d+\.\d+$/m);
    expect(shown.stdout).toContain(`${desk.folder} can be written`);
    expect(shown.stdout).toMatch(/\na translation would work here\n$/);
    expect(desk.list()).toEqual([]);
  });

  it('prints one JSON document', async () => {
    const { stdout } = await makeDesk().run('doctor --offline --json --model compact-nl-en');
    const { formatVersion, works, lines } = JSON.parse(stdout);
    expect([formatVersion, works]).toEqual([1, true]);
    expect(lines.map(({ subject }: { subject: string }) => subject)).toEqual([
      'program',
      'node',
      'onnxruntime',
      'model',
      'network',
      'cache',
      'folder',
      'memory',
      'browser',
    ]);
  });

  it('ends with 2 where it cannot even look: there is no such model', async () => {
    const shown = await makeDesk().run('doctor --offline --model none');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('model/unknown');
  });
});

describe('what it says of', () => {
  it('Node.js: the oldest that package.json allows is enough', () => {
    const { node } = JSON.parse(readFileSync('package.json', 'utf8')).engines;
    const least = node.replace('>=', '');
    expect(examineNode(`${least}.0`).state).toBe('ok');
    expect(examineNode('24.1.0').state).toBe('ok');
    expect(examineNode('20.18.3')).toMatchObject({
      state: 'problem',
      advice: expect.stringContaining(least),
    });
    expect(examineNode('18.20.0').state).toBe('problem');
  });

  it('a runtime that does not load: the first line of why, and to install again', async () => {
    const health = await examineRuntime(() => Promise.reject(new Error('invalid ELF header\n  at …')));
    expect(health).toEqual({
      subject: 'onnxruntime',
      state: 'problem',
      found: 'ONNX Runtime does not load: invalid ELF header',
      advice: expect.stringContaining('install tweeluik again'),
    });
  });

  it('memory: a gigabyte is enough', () => {
    expect(examineMemory(1_000_000_000)).toMatchObject({ state: 'ok', found: '1000 MB to be had' });
    expect(examineMemory(512_000_000)).toMatchObject({ state: 'warning', found: '512 MB to be had' });
  });

  it.each([
    ['linux', ['/usr/bin/xdg-open', '/usr/bin/firefox'], 'ok', '/usr/bin/firefox'],
    ['linux', ['/usr/bin/xdg-open', '/snap/bin/chromium'], 'ok', '/snap/bin/chromium'],
    ['linux', ['/usr/bin/firefox'], 'warning', 'xdg-open is not there'],
    ['linux', ['/usr/bin/xdg-open'], 'warning', 'there is none'],
    ['darwin', [], 'ok', 'the usual one'],
    ['win32', [], 'ok', 'the usual one'],
  ])('a browser on %s with %j: %s', (platform, there, state, found) => {
    const health = examineBrowser({ platform, env: { PATH: '/usr/bin' } }, (path) => there.includes(path));
    expect(health).toMatchObject({ state, found: expect.stringContaining(found) });
  });
});

describe('the lines of doctor', () => {
  it('stand one under the other, each with what to do, and the sum at the end', () => {
    const lines = [
      { subject: 'node', state: 'ok', found: '20.19.0', advice: '' },
      { subject: 'memory', state: 'warning', found: '9 MB to be had', advice: 'close other programs' },
      { subject: 'folder', state: 'problem', found: 'cannot write /a', advice: 'go elsewhere' },
    ] as const;
    expect(printHealth(lines)).toBe(`ok       node    20.19.0
warning  memory  9 MB to be had
                 close other programs
problem  folder  cannot write /a
                 go elsewhere
a translation would not work here: a problem
`);
  });
});
