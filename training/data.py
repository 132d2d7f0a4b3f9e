"""Batches of piece ids and alignment links, of like lengths, padded, made on the device that trains."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from pieces import MACHINE, Arrays, Row

POOL = 100_000

# The last part of the training sees these alone, this often, with the best-aligned part of the large sources.
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
    """Source, decoder input, expected output, the wanted attention (rows sum to one or zero), and where no padding is."""

    src: Tensor
    prefix: Tensor
    target: Tensor
    links: Tensor
    real: Tensor


class Table:
    """What is known of each pair beside its pieces: how often a pass sees it, source, alignment cost, true Dutch or not."""

    def __init__(self, rows: list[Row]) -> None:
        self.weight = np.array([row.weight for row in rows])
        self.source = np.array([row.source for row in rows])
        self.cost = np.array([row.cost for row in rows])
        self.machine = np.array([row.kind == MACHINE for row in rows])


class Special(NamedTuple):
    """Piece ids with a meaning: the padding, and the tag that asks for Dutch."""

    pad: int
    to_dutch: int


class Size(NamedTuple):
    """About so many padded pieces a batch, lengths in such steps; ``even``: full batches only, both sides of one length.

    Even batches have few shapes, a CUDA graph for each.
    """

    tokens: int
    step: int
    even: bool = False


class Corpus:
    """Every pair as flat arrays of pieces, on the device that trains."""

    def __init__(self, arrays: Arrays, table: Table, special: Special, device: torch.device) -> None:
        self.pad, self.to_dutch, self.device, self.table = *special, device, table
        ends = arrays["ends"]
        self.lengths = np.diff(ends, axis=0, prepend=0)
        self.sizes, self.starts = (torch.from_numpy(a).to(device) for a in (self.lengths, ends - self.lengths))
        self.weight = table.weight * (self.lengths[:, 1] > 0)
        self.english = arrays["tgt"]
        self.sides, self.links = (
            [torch.from_numpy(arrays[name]).to(device).long() for name in names]
            for names in (("src", "tgt"), ("link_src", "link_tgt"))
        )

    def likeness(self) -> np.ndarray:
        """How much likelier each English side is, per piece, in the clean prose than in all of the data."""
        lengths = self.lengths[:, 1]
        owner = np.repeat(np.arange(len(lengths)), lengths)
        clean = np.isin(self.table.source, CLEAN_PROSE)[owner]
        inside, everywhere = (
            np.bincount(self.english[chosen], minlength=self.pad) + 1.0 for chosen in (clean, slice(None))
        )
        ratio = np.log(inside / inside.sum()) - np.log(everywhere / everywhere.sum())
        return np.bincount(owner, ratio[self.english], len(lengths)) / np.maximum(lengths, 1)

    @cached_property
    def final_weight(self) -> np.ndarray:
        """Weights for the last part of the training: the best general prose."""
        source, cost = self.table.source, self.table.cost
        weight = np.array([FINAL_WEIGHTS.get(name, 0) for name in source])
        likeness = self.likeness()
        for name, share in FINAL_SHARE.items():
            mine = source == name
            low, high = np.quantile(cost[mine], FINAL_COST)
            mine &= (cost >= low) & (cost <= high)
            weight[source == name] = 0
            weight[mine & (likeness >= np.quantile(likeness[mine], 1 - share))] = FINAL_WEIGHTS[name]
        return weight * (self.weight > 0)

    def plan(
        self, weight: np.ndarray, size: Size, turned_share: Callable[[], float], rng: np.random.Generator
    ) -> Iterator[tuple[np.ndarray, bool]]:
        """Yield one pass of batches as indices and whether they are turned round, English into Dutch.

        Machine-made Dutch is never turned.
        """
        tokens, step, even = size
        order = rng.permutation(np.repeat(np.arange(len(weight)), weight))
        for first in range(0, len(order), POOL):
            pool = order[first : first + POOL]
            turned = (rng.random(len(pool)) < turned_share()) & ~self.table.machine[pool]
            longest = (self.lengths[pool, :2] + np.outer(turned, (0, 1))).max(1)
            by_shape = np.lexsort((self.lengths[pool, 0], self.lengths[pool, 1], longest // step, turned))
            pool, turned = pool[by_shape], turned[by_shape]
            longest = (-(-longest[by_shape] // step) * step).tolist()
            batches, start = [], 0
            for i in range(1, len(pool) + 1):
                full = i < len(pool) and (i + 1 - start) * longest[i] > tokens
                if full or i == len(pool) or turned[i] != turned[start]:
                    if full or not even:
                        batches.append((pool[start:i], bool(turned[start])))
                    start = i
            for k in rng.permutation(len(batches)):
                yield batches[k]

    def batch(self, rows: np.ndarray, size: Size, turned: bool = False) -> Batch:
        """Pad the pairs to one shape, both lengths multiples of the step; nothing here waits for the device.

        ``turned`` gives English, behind its tag, as the source and Dutch as the target.
        """
        source, target = (1, 0) if turned else (0, 1)
        tags, step = int(turned), size.step
        lengths = self.lengths[rows]
        src_length, tgt_length = (
            int(-(-(lengths[:, side].max() + more) // step) * step) for side, more in ((source, tags), (target, 0))
        )
        if size.even:
            src_length = tgt_length = max(src_length, tgt_length)
        at = torch.from_numpy(rows)
        at = at.pin_memory().to(self.device, non_blocking=True) if self.device.type == "cuda" else at
        starts, sizes = self.starts[at], self.sizes[at]
        src = self._padded(self.sides[source], starts[:, source], sizes[:, source], src_length - tags)
        src = F.pad(src, (tags, 0), value=self.to_dutch)
        wanted = self._padded(self.sides[target], starts[:, target], sizes[:, target], tgt_length)
        row, inside = self._ragged(sizes[:, target], int(lengths[:, target].sum()))
        real = row * tgt_length + inside
        row, inside = self._ragged(sizes[:, 2], int(lengths[:, 2].sum()))
        at = starts[row, 2] + inside
        links = torch.zeros(len(rows), tgt_length, src_length, device=self.device)
        links[row, self.links[target][at], self.links[source][at] + tags] = 1
        links /= links.sum(2, keepdim=True).clamp_min(1)
        prefix = wanted.roll(1, 1)
        prefix[:, 0] = self.pad
        return Batch(src, prefix, wanted, links, real)

    def _padded(self, flat: Tensor, starts: Tensor, sizes: Tensor, length: int) -> Tensor:
        inside = torch.arange(length, device=self.device)
        at = (starts[:, None] + inside).clamp_max(len(flat) - 1)
        return flat[at].masked_fill(inside >= sizes[:, None], self.pad)

    def _ragged(self, sizes: Tensor, total: int) -> tuple[Tensor, Tensor]:
        """For every element of every row: its row, and its place in it."""
        row = torch.repeat_interleave(torch.arange(len(sizes), device=self.device), sizes, output_size=total)
        return row, torch.arange(total, device=self.device) - (sizes.cumsum(0) - sizes)[row]
