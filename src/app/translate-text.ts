import { printTarget } from '../documents/target-text.js';
import { ENGINE_FAILED } from '../domain/finding.js';
import type { SegmentedText } from '../domain/segmented-text.js';
import { segmentLines, segmentText } from '../segment/segment-text.js';
import { readCheckSettings } from './check-settings.js';
import type { Ports } from './ports.js';
import { type Article, readArticle } from './read-article.js';
import { translateSegments } from './translate-segments.js';

interface TextRequest {
  /** A file, or `STANDARD_INPUT`. */
  readonly path: string;
  /** `lines`: one segment a line, whatever it holds, and one line out for each. */
  readonly segmentBy: 'rules' | 'lines';
}

interface TranslatedText {
  readonly article: Article;
  /** The English with the gaps of the Dutch; a segment that failed stands in Dutch. */
  readonly target: string;
  readonly notice: string | null;
  readonly segments: number;
  /** One sentence for each segment that failed. */
  readonly failures: readonly string[];
}

/** Translates a text without keeping anything on disk. */
export async function translateText({ path, segmentBy }: TextRequest, ports: Ports): Promise<TranslatedText> {
  const article = await readArticle(path, ports.files);
  const { terms } = await readCheckSettings(await ports.readProject(path), ports);
  const file = await translateSegments(
    { article, segmented: makeSegments(article.text, segmentBy), terms },
    ports,
  );
  const failures = file.units.flatMap(({ id, findings }) =>
    findings.filter(({ code }) => code === ENGINE_FAILED).map(({ message }) => `segment ${id}: ${message}`),
  );
  return {
    article,
    target: printTarget(file),
    notice: file.header.notice,
    segments: file.units.length,
    failures,
  };
}

function makeSegments(text: string, segmentBy: TextRequest['segmentBy']): SegmentedText {
  return segmentBy === 'lines' ? segmentLines(text) : segmentText(text);
}
