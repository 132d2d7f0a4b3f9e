import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { type Browser, chromium } from 'playwright-core';
import { listChromiumPlaces } from '../../src/cli/browser-places.js';
import { needs } from '../needs.js';

/** The browser of this machine that tests drive, undefined where there is none. */
const CHROMIUM = [
  ...listChromiumPlaces({ platform: platform(), env: process.env }),
  chromium.executablePath(),
].find((place) => existsSync(place));

/** For tests and suites that drive a browser. */
export const NEEDS_BROWSER = needs(CHROMIUM !== undefined, {
  what: 'Chromium, Chrome or Edge: install one, or set TWEELUIK_BROWSER to its path',
});

export function launchChromium(): Promise<Browser> {
  // The sandbox of Chromium refuses to be started by root, who runs tests in containers.
  return chromium.launch({ ...(CHROMIUM && { executablePath: CHROMIUM }), args: ['--no-sandbox'] });
}
