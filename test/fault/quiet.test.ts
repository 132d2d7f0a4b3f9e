import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makeWorkplace, waitForEnd } from './process.js';

/** What ONNX Runtime says to this model when nobody asks it to be quiet: unused initializers. */
const LOUD = `require('onnxruntime-node').InferenceSession
  .create('test/fixtures/stand-in-tiny/onnx/decoder_model_merged_quantized.onnx').then(() => {})`;

describe('stderr', () => {
  it('is empty in a quiet run, of what native code says in any thread too', async () => {
    const loud = await waitForEnd(spawn(process.execPath, ['-e', LOUD]));
    expect(loud.stderr).toContain('onnxruntime');

    const place = await makeWorkplace();
    place.write('artikel.txt', 'De man en de vrouw.\n\nEen wereld van de mensen.\n\nDe wereld.\n');
    const run = place.start('translate', 'artikel.txt', '--quiet', '--threads', '2', '--batch-tokens', '12');
    // Random weights make poor English, so a person may be needed: that is 1.
    const { code, stderr } = await waitForEnd(run);
    expect(stderr).toBe('');
    expect([0, 1]).toContain(code);
    expect(place.read('artikel.tweeluik/bitext.jsonl')).not.toBe('');
  });
});
