"""Speed of CTranslate2 on a model of the bundled shape, for comparison with `npm run bench:engine`.

    python ctranslate2_speed.py MODEL SPM LINES [--beams 4] [--threads 2] [--batch-tokens 1024] [--length-ratio 1.0]

MODEL is what `ct2-transformers-converter --quantization int8` makes of a Marian checkpoint. The weights do not matter,
only the shape: every target is made to have as many tokens as its batch has source tokens on average (times
--length-ratio), so that a model with other weights, or random ones, does the same work. LINES are the sentences,
one a line; they are batched as the engine's are. Median of five runs.
"""

from __future__ import annotations

import argparse
import statistics
import time

import ctranslate2
import sentencepiece


def form_batches(sources: list[list[str]], budget: int) -> list[list[list[str]]]:
    """Longest first; rows times the longest row stay within the budget, as in src/translate/form-batches.ts."""
    batches: list[list[list[str]]] = []
    for source in sorted(sources, key=len, reverse=True):
        if batches and (len(batches[-1]) + 1) * len(batches[-1][0]) <= budget:
            batches[-1].append(source)
        else:
            batches.append([source])
    return batches


def main() -> None:
    """Print target tokens per second."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("spm")
    parser.add_argument("lines")
    parser.add_argument("--beams", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch-tokens", type=int, default=1024)
    parser.add_argument("--length-ratio", type=float, default=1.0)
    options = parser.parse_args()
    pieces = sentencepiece.SentencePieceProcessor(model_file=options.spm)
    with open(options.lines, encoding="utf-8") as lines:
        sources = [[*pieces.encode(line.strip(), out_type=str), "</s>"] for line in lines if line.strip()]
    translator = ctranslate2.Translator(options.model, intra_threads=options.threads, compute_type="int8")
    batches = form_batches(sources, options.batch_tokens)
    speeds = []
    for _ in range(6):
        tokens, start = 0, time.perf_counter()
        for batch in batches:
            length = round(options.length_ratio * statistics.mean(map(len, batch)))
            translator.translate_batch(
                batch,
                beam_size=options.beams,
                min_decoding_length=length,
                max_decoding_length=length,
                return_scores=True,
            )
            tokens += length * len(batch)
        speeds.append(tokens / (time.perf_counter() - start))
    print(f"CTranslate2 {ctranslate2.__version__} int8, beams {options.beams}, {options.threads} threads: "
          f"{statistics.median(speeds[1:]):.0f} tokens/s ({tokens} tokens)")


if __name__ == "__main__":
    main()
