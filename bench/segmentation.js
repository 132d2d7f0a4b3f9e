/**
 * Scores of the segmentation on the data of test/fixtures/segmentation, and its speed.
 *
 * Boundary F1 counts the places inside a paragraph where a segment ends: precision is right / found, recall is
 * right / wanted, F1 their harmonic mean, over all paragraphs of a file. The end of a paragraph is given, so it does
 * not count. Speed is the median of several runs over all paragraphs, beside `Intl.Segmenter` in the same process.
 * Run with `npm run bench:segmentation`.
 */
import { readFileSync } from 'node:fs';
import { segmentTexts } from '../build/domain/segmented-text.js';
import { segmentText } from '../build/segment/segment-text.js';

const FILES = ['news_curly', 'news_low', 'news_raw', 'wiki', 'challenge'];
const RUNS = 9;

/** @param {string} name @returns {{ id?: string, segments: string[] }[]} */
function readParagraphs(name) {
  const file = new URL(`../test/fixtures/segmentation/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** @param {string} text @param {readonly string[]} segments @returns {Set<number>} */
function findEnds(text, segments) {
  let from = 0;
  const ends = segments.map((segment) => {
    from = text.indexOf(segment, from) + segment.length;
    return from;
  });
  return new Set(ends.slice(0, -1));
}

/** @param {string} name */
function scoreFile(name) {
  const score = { right: 0, wanted: 0, found: 0, failed: /** @type {string[]} */ ([]) };
  for (const { id, segments } of readParagraphs(name)) {
    const text = segments.join(' ');
    const wanted = findEnds(text, segments);
    const found = findEnds(text, segmentTexts(segmentText(text)));
    const right = [...found].filter((end) => wanted.has(end)).length;
    score.right += right;
    score.wanted += wanted.size;
    score.found += found.size;
    if (right !== wanted.size || right !== found.size) score.failed.push(id ?? '');
  }
  return score;
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return ((100 * part) / whole).toFixed(2).padStart(6);
}

/** @param {() => void} work @returns {number} median seconds */
function measure(work) {
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return seconds.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function printScores() {
  console.log('file          precision  recall     F1');
  for (const name of FILES) {
    const { right, wanted, found, failed } = scoreFile(name);
    console.log(
      `${name.padEnd(12)}  ${percent(right, found)}     ${percent(right, wanted)}  ${percent(2 * right, wanted + found)}`,
    );
    if (name !== 'challenge') continue;
    const items = readParagraphs(name).length;
    console.log(`challenge: ${items - failed.length} of ${items} items right ${failed.join(' ')}`);
  }
}

function printSpeed() {
  const paragraphs = FILES.flatMap(readParagraphs).map(({ segments }) => segments.join(' '));
  const length = paragraphs.join('').length;
  const intl = new Intl.Segmenter('nl', { granularity: 'sentence' });
  const ours = length / measure(() => paragraphs.map(segmentText));
  const theirs = length / measure(() => paragraphs.map((text) => Array.from(intl.segment(text))));
  const mega = (/** @type {number} */ rate) => (rate / 1e6).toFixed(2);
  console.log(
    `speed: ${mega(ours)} million characters/s; Intl.Segmenter ${mega(theirs)}; ratio ${(ours / theirs).toFixed(2)}`,
  );
}

printScores();
printSpeed();
