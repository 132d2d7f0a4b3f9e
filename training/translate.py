"""Greedy translation with the training model, for a look at the dev set while it trains."""

from __future__ import annotations

import torch
from torch import Tensor

from texts import EOS_ID
from model import Marian


@torch.no_grad()
def greedy(model: Marian, src: Tensor, limit: int) -> list[list[int]]:
    """Translate one padded batch; the decoder is run again over the whole prefix at each step."""
    memory, mask = model.encode(src)
    output = torch.full((len(src), 1), model.config.pad, device=src.device)
    done = torch.zeros(len(src), dtype=torch.bool, device=src.device)
    for _ in range(limit):
        hidden, _ = model.decode(output, memory, mask)
        scores = model.logits(hidden[:, -1])
        scores[:, model.config.pad] = -torch.inf
        best = scores.argmax(1).masked_fill(done, EOS_ID)
        output = torch.cat([output, best[:, None]], 1)
        done |= best == EOS_ID
        if done.all():
            break
    rows = (row.tolist() for row in output[:, 1:])
    return [row[: row.index(EOS_ID)] if EOS_ID in row else row for row in rows]
