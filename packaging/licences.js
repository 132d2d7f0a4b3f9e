import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ name: string, version: string, license: string | undefined, texts: string[] }} Package */

/**
 * A plugin that notes every package of which code is in a bundle.
 * @param {Map<string, Package>} packages by folder; filled while bundling
 * @returns {import('vite').Plugin}
 */
export function makePackageCollector(packages) {
  return {
    name: 'collect-packages',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
        const folder = findPackageFolder(id);
        if (folder !== undefined) packages.set(folder, readPackage(folder));
      }
    },
  };
}

/**
 * The folder with the `package.json` that names the package a module belongs to.
 * @param {string} id a file, perhaps with a prefix or a query of the bundler
 */
function findPackageFolder(id) {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id) ?? [];
  return folder;
}

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  return {
    name,
    version,
    license,
    texts:
      files.length > 0
        ? files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
        : makeTexts(license, author?.name ?? author),
  };
}

/**
 * What a package would say that names its licence but ships no text of it. Other licences than these get none.
 * @param {string | undefined} license @param {string | undefined} author
 * @returns {string[]}
 */
function makeTexts(license, author) {
  return license === 'ISC' && author !== undefined ? [`Copyright (c) ${author}\n\n${ISC}`] : [];
}

/** https://spdx.org/licenses/ISC.html */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/**
 * Names, licences and licence texts, in the order of the names.
 * @param {readonly Package[]} packages
 * @throws {Error} when a package has no licence text, which every licence wants to go along.
 */
export function printLicences(packages) {
  const unlicensed = packages.filter(({ texts }) => texts.length === 0);
  if (unlicensed.length > 0) {
    throw new Error(
      `no text of a licence: ${unlicensed.map(({ name }) => name).join(', ')}. It cannot be shipped.`,
    );
  }
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}: ${one.license}`, one.texts]));
  const parts = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, texts]) => [name, ...texts]);
  return [[INTRODUCTION], ...parts]
    .map((paragraphs) => paragraphs.join('\n\n'))
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}

const INTRODUCTION = 'The files of tweeluik contain code of these packages, under these licences.';
