"""From the parallel data to ``models/compact-nl-en``: every step in order, each skipped once it is done."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

MODEL_FOLDER = Path(__file__).resolve().parent.parent / "models" / "compact-nl-en"
TEST_SETS = ("flores-dev", "flores-devtest", "tatoeba")
CONFIGS = ("cpu", "gpu", "both")
PIECES = 8_192


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with the parallel data: train/*.tsv.xz and test/"
    )
    parser.add_argument("--work", type=Path, default=Path("work"), help="scratch folder: checkpoints, logs, alignments")
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER, help="where the finished model goes")
    parser.add_argument("--config", choices=CONFIGS, default="cpu", help="size of the network")
    parser.add_argument("--hours", type=float, default=2.0, help="training time in all; the learning rate ends with it")
    parser.add_argument("--minutes", type=float, help="stop after this many minutes of it; run again to go on")
    parser.add_argument("--polish", action="store_true", help="another round, from what the first one left")
    parser.add_argument("--data-only", action="store_true", help="stop when the data are prepared")
    parser.add_argument("--train-only", action="store_true", help="neither export nor evaluate")
    parser.add_argument("--graph", action="store_true", help="record CUDA graphs of the layers, one for each shape")
    parser.add_argument("--threads", type=int, default=os.cpu_count(), help="threads of the evaluation")
    return parser.parse_args()


def prepare_data(options: argparse.Namespace) -> None:
    """Clean pairs, tokenizer, synthetic pairs, alignments, first embeddings: each where it is not there yet."""
    from train import RECIPES

    width, work = RECIPES[options.config].shape["d_model"], options.work
    if all((work / name).exists() for name in ("source.spm", "aligned.tsv.xz", f"embeddings-{width}.pt")):
        return

    from align import align
    from init import initialise
    from prepare import prepare
    from synthetic import synthesise
    from tokenizer import train_tokenizer

    steps = [
        ("pairs.tsv", lambda: prepare(options.data, work)),
        ("source.spm", lambda: train_tokenizer(work, PIECES)),
        ("synthetic.tsv", lambda: synthesise(work)),
        ("aligned.tsv.xz", lambda: align(work)),
        (f"embeddings-{width}.pt", lambda: initialise(work, width)),
    ]
    for result, step in steps:
        if not (work / result).exists():
            print(f"making {result}", flush=True)
            step()


def main() -> None:
    options = parse()
    options.work.mkdir(parents=True, exist_ok=True)
    prepare_data(options)
    if options.data_only:
        return

    from train import train

    o = options
    if not train(o.data, o.work, o.config, o.hours, o.minutes, o.polish, o.graph):
        print("run the same command to go on")
        return
    if options.train_only:
        return

    from average import average
    from evaluate import evaluate
    from export import export

    reference = options.work / "fp32"
    name = f"{options.config}{'-polished' if options.polish else ''}"
    checkpoint = average(options.data, options.work, name, beams=1)
    export(options.work, checkpoint, options.model, reference)
    for folder in (options.model, reference):
        for name in TEST_SETS:
            for beams in (1, 4):
                evaluate(folder, options.data, name, beams, None, options.threads)


if __name__ == "__main__":
    main()
