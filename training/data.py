"""Batches of piece ids and alignment links, of like lengths, padded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

STEP = 4
POOL = 20_000

# The last part of the training sees these alone, this often, with the best-aligned half of the large sources.
FINAL_WEIGHTS = {
    "rte3-nl": 4,
    "europarl-statmt-devsets": 2,
    "colonial-research-aids": 3,
    "nl-coronadashboard": 2,
    "dutch-heritage-sites": 2,
    "opus-idioms": 1,
    "opus-compositionality": 1,
    "tatoeba-pivot": 1,
    "opensource-guide": 1,
    "esco-occupations": 1,
    "synthetic": 1,
}
# Of the large mixed sources only the share most like the clean prose, without the extremes of alignment.
FINAL_SHARE = {"opus-idioms": 0.35, "opus-compositionality": 0.25}
FINAL_COST = (0.03, 0.75)
CLEAN_PROSE = (
    "rte3-nl",
    "europarl-statmt-devsets",
    "colonial-research-aids",
    "nl-coronadashboard",
    "dutch-heritage-sites",
)


@dataclass
class Batch:
    """Source, decoder input, expected output, and the wanted attention (rows sum to one or zero)."""

    src: Tensor
    prefix: Tensor
    target: Tensor
    links: Tensor

    def to(self, device: torch.device) -> Batch:
        return Batch(*(tensor.to(device) for tensor in (self.src, self.prefix, self.target, self.links)))


class Corpus:
    """Every training pair as flat arrays of pieces."""

    def __init__(self, path: Path) -> None:
        data = np.load(path)
        self.src, self.tgt = data["src"].astype(np.int64), data["tgt"].astype(np.int64)
        self.link_src, self.link_tgt = data["link_src"].astype(np.int64), data["link_tgt"].astype(np.int64)
        self.ends = data["ends"]
        self.starts = np.vstack([[0, 0, 0], self.ends[:-1]])
        self.lengths = self.ends - self.starts
        self.weight = data["weight"].astype(np.int64)
        self.source, self.cost = data["source"], data["cost"]
        self.pad = int(data["pad"])

    def likeness(self) -> np.ndarray:
        """How much likelier each English side is, per piece, in the clean prose than in all of the data."""
        owner = np.repeat(np.arange(len(self.ends)), self.lengths[:, 1])
        clean = np.isin(self.source, CLEAN_PROSE)[owner]
        inside, everywhere = (
            np.bincount(self.tgt[chosen], minlength=self.pad) + 1.0 for chosen in (clean, slice(None))
        )
        ratio = np.log(inside / inside.sum()) - np.log(everywhere / everywhere.sum())
        return np.bincount(owner, ratio[self.tgt]) / self.lengths[:, 1]

    def final_weight(self) -> np.ndarray:
        """Weights for the last part of the training: the best general prose."""
        weight = np.array([FINAL_WEIGHTS.get(source, 0) for source in self.source])
        likeness = self.likeness()
        for source, share in FINAL_SHARE.items():
            mine = self.source == source
            low, high = np.quantile(self.cost[mine], FINAL_COST)
            mine &= (self.cost >= low) & (self.cost <= high)
            weight[self.source == source] = 0
            weight[mine & (likeness >= np.quantile(likeness[mine], 1 - share))] = FINAL_WEIGHTS[source]
        return weight

    def plan(self, weight: np.ndarray, tokens: int, rng: np.random.Generator) -> Iterator[np.ndarray]:
        """Yield one pass of batches as indices, each of like lengths and about ``tokens`` padded pieces."""
        order = rng.permutation(np.repeat(np.arange(len(weight)), weight))
        for first in range(0, len(order), POOL):
            pool = order[first : first + POOL]
            longest = self.lengths[pool, :2].max(1)
            pool = pool[np.lexsort((self.lengths[pool, 0], self.lengths[pool, 1], longest // STEP))]
            longest = -(-self.lengths[pool, :2].max(1) // STEP) * STEP
            batches, start = [], 0
            for i in range(1, len(pool) + 1):
                if i == len(pool) or (i + 1 - start) * longest[i] > tokens:
                    batches.append(pool[start:i])
                    start = i
            for k in rng.permutation(len(batches)):
                yield batches[k]

    def batch(self, rows: np.ndarray) -> Batch:
        """Pad the pairs to one shape."""
        src_length, tgt_length = (int(-(-self.lengths[rows, side].max() // STEP) * STEP) for side in (0, 1))
        src = np.full((len(rows), src_length), self.pad)
        target = np.full((len(rows), tgt_length), self.pad)
        links = np.zeros((len(rows), tgt_length, src_length), np.float32)
        for n, row in enumerate(rows):
            (s0, t0, l0), (s1, t1, l1) = self.starts[row], self.ends[row]
            src[n, : s1 - s0] = self.src[s0:s1]
            target[n, : t1 - t0] = self.tgt[t0:t1]
            links[n, self.link_tgt[l0:l1], self.link_src[l0:l1]] = 1
        links /= np.maximum(links.sum(2, keepdims=True), 1)
        prefix = np.full_like(target, self.pad)
        prefix[:, 1:] = target[:, :-1]
        return Batch(*(torch.from_numpy(array) for array in (src, prefix, target, links)))
