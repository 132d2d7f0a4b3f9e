import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OnnxModel, parseModel, printModel } from '../../src/engines/onnx/onnx-model.js';
import {
  makeField,
  parseMessage,
  printMessage,
  readInteger,
  readText,
} from '../../src/engines/onnx/protobuf.js';
import { splitDecoder } from '../../src/engines/onnx/split-decoder.js';
import { openMarianEngine } from '../../src/engines/open-marian-engine.js';

const DECODER = 'onnx/decoder_model_merged_quantized.onnx';
const tiny = readFileSync(`test/fixtures/stand-in-tiny/${DECODER}`);
const toy = readFileSync(`test/fixtures/toy-marian/${DECODER}`);

describe('protobuf', () => {
  it('gives back what was written', () => {
    const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat());
    const field = fc.tuple(fc.integer({ min: 1, max: 2 ** 20 }), value);
    const property = fc.property(fc.array(field), (written) => {
      const fields = parseMessage(
        printMessage(written.map(([number, content]) => makeField(number, content))),
      );
      const read = fields.map((one, index) => {
        return [one.number, typeof written[index]?.[1] === 'string' ? readText(one) : readInteger(one)];
      });
      expect(read).toEqual(written);
    });
    fc.assert(property, { seed: 1 });
  });

  it('refuses bytes that end too early', () => {
    expect(() => parseMessage(tiny.subarray(0, tiny.length - 10))).toThrow(RangeError);
    expect(() => parseMessage(Uint8Array.of(0x80))).toThrow(RangeError);
  });
});

describe('an ONNX file', () => {
  it('survives being taken apart and put together', () => {
    const { graph, rest } = parseModel(tiny);
    const printed = Buffer.concat(printModel({ graph, rest }));
    const again = parseModel(printed);
    expect(again.graph.nodes.length).toBe(graph.nodes.length);
    expect([...again.graph.initializers.keys()]).toEqual([...graph.initializers.keys()]);
    expect(Buffer.compare(Buffer.concat(printModel(again)), printed)).toBe(0);
  });
});

describe('a merged decoder taken apart', () => {
  it.each([
    ['as published', tiny],
    ['in full precision', toy],
  ])('has no branches and no copies left: %s', (_, merged) => {
    const { sourceState, step } = splitDecoder(merged);
    for (const { graph } of [sourceState, step]) {
      expect(graph.nodes.map(({ operator }) => operator)).not.toContain('If');
      expect(graph.inputs.has('use_cache_branch')).toBe(false);
    }
  });

  it('needs the hidden states of the source once, and nothing else for it', () => {
    const { sourceState, step } = splitDecoder(tiny);
    expect([...sourceState.graph.inputs.keys()]).toEqual(['encoder_hidden_states']);
    expect(step.graph.inputs.has('encoder_hidden_states')).toBe(false);
  });

  it('multiplies by the quantised output matrix as it is, where the published one restores it at every step', () => {
    const count = ({ graph }: OnnxModel, operator: string): number =>
      graph.nodes.filter((node) => node.operator === operator).length;
    const { step } = splitDecoder(tiny);
    // Two stay: the embeddings of words and of positions, of which only single rows are restored.
    expect(count(step, 'DequantizeLinear')).toBe(2);
    expect(count(splitDecoder(toy).step, 'MatMulInteger')).toBe(0);
  });

  it('is refused when it is something else', () => {
    const encoder = readFileSync('test/fixtures/stand-in-tiny/onnx/encoder_model_quantized.onnx');
    expect(() => splitDecoder(encoder)).toThrow(RangeError);
  });
});

describe('the rewritten decoder', () => {
  it('of the bundled model reads the source once for all beams, and passes its probe', async () => {
    const folder = 'models/compact-nl-en';
    const { step } = splitDecoder(readFileSync(`${folder}/${DECODER}`));
    expect(step.graph.inputs.has('grouped_shape')).toBe(true);
    const derivedFolder = await mkdtemp(join(tmpdir(), 'derived-'));
    const decoding = { beams: 4, lengthPenalty: 1, maxBatchTokens: 100, alternatives: 1 };
    const signature = { model: 'compact', revision: '1', filesHash: 'abc', decoding };
    await openMarianEngine({ folder, derivedFolder, threads: 1, ...signature });
    // It is kept only if it found the same targets as the published form.
    expect(await readdir(derivedFolder)).toHaveLength(1);
    await rm(derivedFolder, { recursive: true });
  });

  it('is kept from one run to the next, and both say the same', async () => {
    const derivedFolder = await mkdtemp(join(tmpdir(), 'derived-'));
    const decoding = { beams: 2, lengthPenalty: 1, maxBatchTokens: 100, alternatives: 1 };
    const signature = { model: 'toy', revision: '1', filesHash: 'abc', decoding };
    const open = () =>
      openMarianEngine({ folder: 'test/fixtures/toy-marian', derivedFolder, threads: 1, ...signature });
    const results = [];
    for (const _ of ['made', 'kept']) {
      results.push(await (await open()).translate(['w5 w9 w22', 'w7'], new AbortController().signal));
      const [name = '', ...others] = await readdir(derivedFolder);
      expect(others).toEqual([]);
      expect(await readdir(join(derivedFolder, name))).toEqual(['source-state.onnx', 'step.onnx']);
    }
    expect(results[1]).toEqual(results[0]);
    await rm(derivedFolder, { recursive: true });
  });
});
