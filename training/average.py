"""Average the kept checkpoints of a training, as many as flores-dev says.

    python average.py --data DATA --work WORK [--name gpu-polished] [--beams 4]

Each checkpoint in WORK/kept is scored alone. From the best one on, each other joins the average if BLEU rises with it
(Wortsman et al., 2022, "Model soups"). Writes WORK/NAME-average.pt, a checkpoint as any other.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import sacrebleu
import torch
from torch import Tensor

from model import Marian, ModelConfig
from search import translate
from texts import read_lines
from tokenizer import load_tokenizer
from train import kept_checkpoints

Weights = dict[str, Tensor]


def mean_of(chosen: list[Weights]) -> Weights:
    """The mean of several sets of weights, in full precision."""
    return {name: torch.stack([weights[name].float() for weights in chosen]).mean(0) for name in chosen[0]}


def choose(candidates: list[Weights], score: Callable[[Weights], float]) -> tuple[Weights, float, list[int]]:
    """Greedily the average that scores best; return it, its score, and which candidates are in it."""
    alone = [score(mean_of([weights])) for weights in candidates]
    order = sorted(range(len(candidates)), key=lambda n: -alone[n])
    members, best = [order[0]], alone[order[0]]
    for n in order[1:]:
        tried = score(mean_of([candidates[k] for k in [*members, n]]))
        if tried > best:
            members, best = [*members, n], tried
    return mean_of([candidates[k] for k in members]), best, members


def average(data: Path, work: Path, name: str, beams: int) -> Path:
    """Write the best average of the kept checkpoints of a training."""
    paths = kept_checkpoints(work, name)
    states = [torch.load(path, map_location="cpu", weights_only=False) for path in paths]
    tokenizer = load_tokenizer(work)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    model = Marian(ModelConfig(**states[0]["shape"])).to(device).eval()
    sources, references = (read_lines(data / "test" / f"flores-dev.{side}") for side in ("nl", "en"))

    def score(weights: Weights) -> float:
        model.load_state_dict(weights)
        bleu = sacrebleu.corpus_bleu(translate(model, tokenizer, sources, beams), [references]).score
        print(f"dev BLEU {bleu:.2f}", flush=True)
        return bleu

    weights, best, members = choose([state["model"] for state in states], score)
    print(f"dev BLEU {best:.2f}: average of {', '.join(paths[n].name for n in sorted(members))}", flush=True)
    target = work / f"{name}-average.pt"
    torch.save({**states[-1], "model": weights}, target)
    return target


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--name", default="gpu")
    parser.add_argument("--beams", type=int, default=4)
    options = parser.parse_args()
    average(options.data, options.work, options.name, options.beams)
