import { describe, expect, it } from 'vitest';
import { printTarget } from '../../src/documents/target-text.js';
import { makeFile, makeHeader, makeUnit } from '../sheets/sample-file.js';

describe('the target text', () => {
  it('has the targets in the gaps of the article, with its byte order mark and line ends', () => {
    const units = [
      makeUnit({ gapBefore: '\uFEFF', target: 'One.' }),
      makeUnit({ gapBefore: '\r\n\r\n\t', target: 'Two “2”.' }),
      makeUnit({ gapBefore: '\u00A0 ', target: 'Three.' }),
    ];
    const file = { ...makeFile(...units), header: makeHeader({ finalGap: '\r\n' }) };
    expect(printTarget(file)).toBe('\uFEFFOne.\r\n\r\n\tTwo “2”.\u00A0 Three.\r\n');
  });

  it('keeps the Dutch sentence where nothing has been translated yet', () => {
    const file = makeFile(makeUnit({ gapBefore: '' }), makeUnit({ hypothesis: null, source: 'Nog niet.' }));
    expect(printTarget(file)).toBe('The crisis was averted. Nog niet.\n');
  });

  it('leaves out a sentence that a person emptied', () => {
    const file = makeFile(makeUnit({ gapBefore: '' }), makeUnit({ target: '', origin: 'human' }));
    expect(printTarget(file)).toBe('The crisis was averted. \n');
  });

  it('does not bring detached sentences back', () => {
    expect(printTarget({ ...makeFile(), detached: [makeUnit()] })).toBe('\n');
  });
});
