import type { BilingualFile } from '../domain/bilingual-file.js';
import { messageOf, type Problem } from '../domain/error.js';
import { parseBilingual } from '../formats/bilingual-jsonl.js';
import { decodeText } from '../formats/decode-text.js';
import { parseReviewTsv } from '../formats/review-tsv.js';
import { adoptHandEdits } from '../review/adopt-hand-edits.js';
import { applyCorrections } from '../review/apply-corrections.js';
import type { ArticlePaths } from './article-paths.js';
import type { Files } from './ports.js';
