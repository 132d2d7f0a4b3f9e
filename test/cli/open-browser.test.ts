import { describe, expect, it } from 'vitest';
import { findOpener } from '../../src/cli/open-browser.js';

describe('what opens the review page in a browser', () => {
  it('Linux: xdg-open, macOS: open, each with the path as one word', () => {
    expect(findOpener('/a b/door.html', 'linux')).toEqual({ command: 'xdg-open', args: ['/a b/door.html'] });
    expect(findOpener('/a b/door.html', 'darwin')).toEqual({ command: 'open', args: ['/a b/door.html'] });
    expect(findOpener('/a/door.html', 'freebsd').command).toBe('xdg-open');
  });

  it('Windows: start, which takes a first word in quotes for a title; & in a path starts nothing', () => {
    // `cmd /?`: with /s, the first and the last quote are taken off, and the rest is the command.
    const { command, args, windowsVerbatimArguments } = findOpener('C:\\R & D\\door.html', 'win32');
    expect(windowsVerbatimArguments).toBe(true);
    const line = [command, ...args].join(' ');
    expect(line).toBe('cmd /d /s /c "start "" "C:\\R & D\\door.html""');
    expect(line.replace(/^cmd \/d \/s \/c "(.*)"$/, '$1')).toBe('start "" "C:\\R & D\\door.html"');
  });
});
