import { describe, expect, it } from 'vitest';
import { printLicences } from '../licences.js';

const leftPad = { name: 'left-pad', version: '1.3.0', license: 'WTFPL', texts: ['Do what you want.'] };

describe('the licences of bundled packages', () => {
  it('are named with their texts, in the order of the names, each once', () => {
    const arr = { name: 'arr', version: '2.0.0', license: 'MIT', texts: ['As is.'] };
    const printed = printLicences([leftPad, arr, leftPad]);
    expect(printed.match(/^[\w-]+ [\d.]+: .*$/gm)).toEqual(['arr 2.0.0: MIT', 'left-pad 1.3.0: WTFPL']);
    expect(printed).toContain('left-pad 1.3.0: WTFPL\n\nDo what you want.\n');
  });

  it('stop the build where a package has none', () => {
    const bare = { name: 'buffers', version: '0.1.1', license: undefined, texts: [] };
    expect(() => printLicences([leftPad, bare])).toThrow('no text of a licence: buffers');
    expect(() => printLicences([{ ...bare, texts: ['MIT'] }])).not.toThrow();
  });
});
