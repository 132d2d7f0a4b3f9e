/**
 * What the decoding options cost and bring, how often the safety nets are used, and what confidence is worth,
 * on a test set: two files of aligned lines, for example flores-dev. Never tune on the set that results are reported on.
 *
 *     npm run bench:decoding -- --source FILE --reference FILE [--model FOLDER] [--sentences N] [--settings 1/1,4/1]
 *
 * A setting is beams/lengthPenalty/maxBatchTokens. Speed is of one run on a machine that may have other work.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bleu } from '../build/score/bleu.js';
import { chrf } from '../build/score/chrf.js';
import { sumStatistics } from '../build/score/metric.js';
import { openEngine } from './open-engine.js';
import { translateAll } from './translate-all.js';

const { values: flags } = parseArgs({
  options: {
    model: { type: 'string', default: fileURLToPath(new URL('../models/compact-nl-en', import.meta.url)) },
    source: { type: 'string' },
    reference: { type: 'string' },
    sentences: { type: 'string', default: '1000000' },
    threads: { type: 'string', default: String(availableParallelism()) },
    derived: { type: 'string', default: '/tmp/tweeluik-bench' },
    settings: {
      type: 'string',
      default: '1/1/1024,2/1/1024,4/1/1024,6/1/1024,4/0/1024,4/0.6/1024,4/1.4/1024,4/1/256,4/1/4096',
    },
  },
});

/** @param {string | undefined} file */
function readLines(file) {
  if (file === undefined) throw new TypeError('--source and --reference are needed');
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(0, Number(flags.sentences));
}

/** @param {string} setting @param {readonly string[]} sources */
async function measureSetting(setting, sources) {
  const [beams, lengthPenalty, maxBatchTokens] = setting.split('/').map(Number);
  const engine = await openEngine(flags.model, {
    decoding: { beams, lengthPenalty, maxBatchTokens, alternatives: 0 },
    threads: Number(flags.threads),
    derivedFolder: flags.derived,
  });
  const start = performance.now();
  const hypotheses = await translateAll(engine, sources);
  const seconds = (performance.now() - start) / 1000;
  await engine.close();
  return { hypotheses, seconds };
}

/** @param {readonly any[]} hypotheses @param {readonly string[]} references @param {typeof chrf} metric */
function scoreAll(hypotheses, references, metric) {
  return metric.score(
    sumStatistics(hypotheses.map(({ text }, index) => metric.measure(text, references[index] ?? ''))),
  );
}

/** @param {readonly number[]} left @param {readonly number[]} right Pearson's r */
function correlate(left, right) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [leftMean, rightMean] = [mean(left), mean(right)];
  const covariance = mean(left.map((value, index) => (value - leftMean) * (right[index] - rightMean)));
  const deviation = (values, middle) => Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return covariance / (deviation(left, leftMean) * deviation(right, rightMean));
}

/** @param {readonly any[]} hypotheses @param {readonly string[]} references */
function printConfidence(hypotheses, references) {
  const sure = hypotheses.map(({ meanLogProbability }) => meanLogProbability);
  const good = hypotheses.map(({ text }, index) => chrf.score(chrf.measure(text, references[index] ?? '')));
  const order = [...sure.keys()].sort((a, b) => sure[a] - sure[b]);
  const scoreOf = (indices) =>
    chrf.score(
      sumStatistics(indices.map((index) => chrf.measure(hypotheses[index].text, references[index] ?? ''))),
    );
  print(`confidence and chrF2 of a sentence: r = ${correlate(sure, good).toFixed(3)}`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const indices = order.slice((tenth * order.length) / 10, ((tenth + 1) * order.length) / 10);
    const [from, to] = [sure[indices[0]], sure[indices.at(-1)]].map((value) => value.toFixed(2));
    print(
      `  tenth ${tenth + 1}: mean log-probability ${from} to ${to}, chrF2 ${scoreOf(indices).toFixed(1)}`,
    );
  }
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}

const [sources, references] = [readLines(flags.source), readLines(flags.reference)];
print('beams/penalty/batch   chrF2   BLEU   tokens/s   nets');
for (const setting of flags.settings.split(',')) {
  const { hypotheses, seconds } = await measureSetting(setting, sources);
  const tokens = hypotheses.reduce((sum, hypothesis) => sum + hypothesis.weight, 0);
  const nets = new Map();
  for (const { code } of hypotheses.flatMap(({ findings }) => findings))
    nets.set(code, (nets.get(code) ?? 0) + 1);
  const scores = [chrf, bleu].map((metric) =>
    scoreAll(hypotheses, references, metric).toFixed(2).padStart(6),
  );
  const counts = [...nets].map(([code, count]) => `${code} ${count}`).join(', ');
  print(`${setting.padEnd(20)} ${scores.join(' ')} ${(tokens / seconds).toFixed(0).padStart(8)}   ${counts}`);
  if (setting === '4/1/1024') printConfidence(hypotheses, references);
}
