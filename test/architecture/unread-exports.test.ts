import { expect, it } from 'vitest';
import { findUnreadExports } from './unread-exports.js';

it('finds what is exported and read nowhere else', () => {
  const texts = new Map([
    [
      'src/a.ts',
      'export const used = 1;\nexport const unused = used;\nexport interface Unused { readonly a: 1 }',
    ],
    [
      'src/b.ts',
      "import { used } from './a.js';\nexport const inBench = used;\nexport function inTest(): void {}",
    ],
    ['src/whole.ts', 'export const any = 1;'],
    ['src/late.ts', 'export const any = 1;'],
    ['src/part.tsx', 'export const Part = 1;'],
    ['src/index.ts', "export { inTest } from './b.js';\nexport { Part } from './part.js';"],
    ['test/b.test.ts', "import * as whole from '../src/whole.js';\nawait import('../src/late.js');"],
    ['bench/b.js', "import { inBench } from '../build/b.js';"],
  ]);
  expect(findUnreadExports(texts)).toEqual(['src/a.ts unused', 'src/a.ts Unused']);
});
