import { describe, expect, it } from 'vitest';
import { listChromiumPlaces, listProgramPlaces } from '../../src/cli/browser-places.js';

/** The places are those in the documentation of the browsers and of their packages. */
describe('where a browser is looked for', () => {
  it('Linux: every folder of PATH, then the usual ones, also those of snap', () => {
    const places = listChromiumPlaces({ platform: 'linux', env: { PATH: '/opt/own/bin::/usr/bin' } });
    expect(places[0]).toBe('/opt/own/bin/chromium');
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']) {
      expect(places).toContain(`/opt/own/bin/${name}`);
      expect(places).toContain(`/usr/bin/${name}`);
    }
    expect(places).toContain('/snap/bin/chromium');
    expect(places).toContain('/opt/google/chrome/chrome');
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !place.startsWith('/'))).toEqual([]);
  });

  it('macOS: the applications of all and of one person', () => {
    const places = listChromiumPlaces({ platform: 'darwin', env: { HOME: '/h', PATH: '/bin' } });
    expect(places).toContain('/bin/chromium');
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/h/Applications/Chromium.app/Contents/MacOS/Chromium');
    expect(places.filter((place) => place.includes('/snap/'))).toEqual([]);
  });

  it('Windows: programs of all, of 32 bits, and of one person; PATH is parted by semicolons', () => {
    const env = {
      Path: 'C:\\Tools;D:\\bin',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
    };
    const places = listChromiumPlaces({ platform: 'win32', env });
    expect(places).toContain('D:\\bin\\chrome.exe');
    expect(places).toContain('D:\\bin\\msedge.exe');
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('anywhere: only where an environment variable says', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/b/chrome' };
    expect(listChromiumPlaces({ platform: 'linux', env })).toEqual(['/b/chrome']);
    const own = { ...env, TWEELUIK_BROWSER: '/a/chrome' };
    expect(listChromiumPlaces({ platform: 'darwin', env: own })).toEqual(['/a/chrome']);
  });

  it('nowhere in PATH when there is none', () => {
    expect(listProgramPlaces(['xdg-open'], { platform: 'linux', env: {} })).toEqual([]);
  });
});
