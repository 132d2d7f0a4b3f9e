import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needs } from '../needs.js';
import { makeDesk } from './desk.js';

const NEEDS_PAGE = needs(existsSync('dist/page/index.html'), {
  what: 'the built review page: run `npm run build` first',
});

describe('tweeluik review', () => {
  it('says that an article must be translated first', async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'De kat slaapt.\n');
    const shown = await desk.run('review a.txt --no-open');
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('run `tweeluik translate a.txt` first');
    expect(desk.list()).toEqual(['a.txt']);
  });

  it.each(['70000', '-1', '1.5', 'x'])('takes no port %s', async (port) => {
    const desk = makeDesk();
    const shown = await desk.run(`review a.txt --port=${port}`);
    expect(shown.code).toBe(2);
    expect(shown.stderr).toContain('--port');
  });

  it('prints one JSON document with the address, and ends at Ctrl-C with 0', NEEDS_PAGE, async () => {
    const desk = makeDesk();
    desk.write('a.txt', 'De kat slaapt.\n');
    await desk.run('translate a.txt');
    const ended = desk.run('review a.txt --no-open --json');
    setTimeout(desk.interrupt, 300);
    const shown = await ended;
    expect(JSON.parse(shown.stdout)).toEqual({
      formatVersion: 1,
      address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}$/),
    });
    expect(shown.stderr).toBe('reviewing a.txt: every change is on disk at once; Ctrl-C ends it\n');
    expect(shown.code).toBe(0);
  });
});
