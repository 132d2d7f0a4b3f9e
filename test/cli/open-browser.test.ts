import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseOpener, openBrowser } from '../../src/cli/open-browser.js';
import { makeFolder } from '../files/run-children.js';
import { needs } from '../needs.js';

const NEEDS_LINUX = needs(platform() === 'linux', {
  what: 'Linux, where a test can put its own xdg-open first',
  isExcused: true,
});
const ADDRESS = 'http://127.0.0.1:4321/#secret';

describe('what opens the review page in a browser', () => {
  it('Linux: xdg-open, macOS: open, each with the path as one word', () => {
    expect(chooseOpener('/a b/door.html', 'linux')).toEqual({
      command: 'xdg-open',
      args: ['/a b/door.html'],
    });
    expect(chooseOpener('/a b/door.html', 'darwin')).toEqual({ command: 'open', args: ['/a b/door.html'] });
    expect(chooseOpener('/a/door.html', 'freebsd').command).toBe('xdg-open');
  });

  it('Windows: start, which takes a first word in quotes for a title; & in a path starts nothing', () => {
    // `cmd /?`: with /s, the first and the last quote are taken off, and the rest is the command.
    const { command, args, windowsVerbatimArguments } = chooseOpener('C:\\R & D\\door.html', 'win32');
    expect(windowsVerbatimArguments).toBe(true);
    const line = [command, ...args].join(' ');
    expect(line).toBe('cmd /d /s /c "start "" "C:\\R & D\\door.html""');
    expect(line.replace(/^cmd \/d \/s \/c "(.*)"$/, '$1')).toBe('start "" "C:\\R & D\\door.html"');
  });
});

describe('opening the review page', NEEDS_LINUX, () => {
  afterEach(() => vi.unstubAllEnvs());

  it('hands over a file that leads there, for no other user to read, and takes it away afterwards', async () => {
    const folder = makeFolder();
    const [door, opened] = [join(folder, 'door.html'), join(folder, 'opened')];
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\necho "$#:$1" > '${opened}.new' && mv '${opened}.new' '${opened}'\n`,
      {
        mode: 0o755,
      },
    );
    vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
    const remove = await openBrowser(ADDRESS, door);
    await expect.poll(() => existsSync(opened)).toBe(true);
    expect(readFileSync(opened, 'utf8')).toBe(`1:${door}\n`);
    expect(readFileSync(door, 'utf8')).toContain(`content="0; url=${ADDRESS}"`);
    expect(statSync(door).mode & 0o077).toBe(0);
    await remove();
    expect(existsSync(door)).toBe(false);
  });

  it('does not mind where nothing can open it', async () => {
    const folder = makeFolder();
    vi.stubEnv('PATH', folder);
    const remove = await openBrowser(ADDRESS, join(folder, 'door.html'));
    await remove();
  });
});
