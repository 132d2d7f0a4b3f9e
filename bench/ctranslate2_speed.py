"""Speed of CTranslate2 int8 on the weights of a bundled model; `npm run bench:engine -- --ctranslate2 …` runs it.

    python ctranslate2_speed.py WEIGHTS [--beams 4] [--threads 2] [--batch-tokens 512] < LINES

WEIGHTS is a folder as Hugging Face keeps a Marian model in full precision, with the `source.spm` and the
`tokenizer.json` that come with the bundled one. LINES are the sentences, one a line; they are batched as the engine's
are. All are translated twice, from text to text as the engine does it, and the second time counts, with one batch at a
time on all threads and with one batch on each thread: the faster is printed, as JSON. Needs ctranslate2, transformers,
torch and sentencepiece.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from pathlib import Path

import ctranslate2
import sentencepiece

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "training"))

from ctranslate import convert


def form_batches(sources: list[list[str]], budget: int) -> list[list[list[str]]]:
    """Longest first; rows times the longest row stay within the budget, as in src/translate/form-batches.ts."""
    batches: list[list[list[str]]] = []
    for source in sorted(sources, key=len, reverse=True):
        if batches and (len(batches[-1]) + 1) * len(batches[-1][0]) <= budget:
            batches[-1].append(source)
        else:
            batches.append([source])
    return batches


def measure(
    model: str,
    pieces: sentencepiece.SentencePieceProcessor,
    lines: list[str],
    options: argparse.Namespace,
    threads: dict,
) -> dict[str, float]:
    """Target tokens, end tokens counted, and what the second of two translations took."""
    start = time.perf_counter()
    translator = ctranslate2.Translator(model, compute_type="int8", **threads)
    loaded = time.perf_counter() - start
    for _ in range(2):
        start, spent = time.perf_counter(), time.process_time()
        sources = [[*pieces.encode(line, out_type=str), "</s>"] for line in lines]
        pending = [
            result
            for batch in form_batches(sources, options.batch_tokens)
            for result in translator.translate_batch(
                batch, beam_size=options.beams, return_scores=True, asynchronous=True
            )
        ]
        targets = [result.result().hypotheses[0] for result in pending]
        for target in targets:
            pieces.decode(target)
        tokens = sum(len(target) + 1 for target in targets)
        seconds, spent = time.perf_counter() - start, time.process_time() - spent
    figures = {"ms": 1000 * seconds, "cpuMs": 1000 * spent, "loadMs": 1000 * loaded}
    return {"tokens": tokens, "speed": tokens / seconds, **figures}


def main() -> None:
    """Print the faster of the two ways to use the threads."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--beams", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch-tokens", type=int, default=512)
    options = parser.parse_args()
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(options.weights / "source.spm"))
    lines = [line.strip() for line in sys.stdin if line.strip()]
    ways = [{"inter_threads": 1, "intra_threads": options.threads}]
    if options.threads > 1:
        ways.append({"inter_threads": options.threads, "intra_threads": 1})
    with tempfile.TemporaryDirectory() as folder:
        convert(options.weights, Path(folder))
        best = max((measure(folder, pieces, lines, options, way) for way in ways), key=lambda result: result["speed"])
    best["rssMb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(best))


if __name__ == "__main__":
    main()
