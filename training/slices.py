"""Carry a checkpoint in half precision, in slices small enough for any transfer, and put it together again."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import torch

from train import load_averaged

SLICE_BYTES = 15 * 2**20


def split(checkpoint: Path, folder: Path) -> None:
    """Write the averaged weights and the counters as ``slice.000`` …; the optimisers' state stays behind."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=False)
    weights = {name: tensor.half() for name, tensor in load_averaged(checkpoint).state_dict().items()}
    buffer = io.BytesIO()
    torch.save({"shape": state["shape"], "counters": state["counters"], "model": weights}, buffer)
    content = buffer.getvalue()
    folder.mkdir(parents=True, exist_ok=True)
    for number, start in enumerate(range(0, len(content), SLICE_BYTES)):
        (folder / f"slice.{number:03}").write_bytes(content[start : start + SLICE_BYTES])


def join(folder: Path, checkpoint: Path) -> None:
    """Make a checkpoint that training can go on from, with a short warm-up for fresh optimisers."""
    content = b"".join(path.read_bytes() for path in sorted(folder.glob("slice.*")))
    state = torch.load(io.BytesIO(content), weights_only=False)
    state["model"] = {name: tensor.float() for name, tensor in state["model"].items()}
    torch.save(state, checkpoint)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("split", "join"))
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    if options.action == "split":
        split(options.checkpoint, options.folder)
    else:
        join(options.folder, options.checkpoint)
