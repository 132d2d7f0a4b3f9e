"""Beam search with the training model in batches, for a look at the dev set."""

from __future__ import annotations

import math
from dataclasses import dataclass

import sentencepiece as spm
import torch
import torch.nn.functional as F
from torch import Tensor

from model import Attention, Marian
from texts import EOS_ID, UNK_ID

GROWTH, EXTRA = 1.5, 10
LOOK_EVERY = 4
BATCH_ROWS = 6144
LENGTH_STEP = 8


class Cache:
    """Keys and values of every decoder layer: of the source once a sentence, of the prefix once a beam."""

    def __init__(self, model: Marian, memory: Tensor, beams: int, limit: int) -> None:
        self.model, self.beams = model, beams
        rows, heads, width = len(memory) * beams, model.config.heads, model.config.d_model // model.config.heads
        self.source = [layer.cross.split(layer.cross.kv(memory), 2) for layer in model.decoder]
        self.prefix = [memory.new_zeros(2, rows, heads, limit, width) for _ in model.decoder]

    def reorder(self, origin: Tensor, length: int) -> None:
        for prefix in self.prefix:
            prefix[:, :, :, :length] = prefix[:, origin, :, :length]

    def step(self, ids: Tensor, position: int, mask: Tensor) -> Tensor:
        """Hidden state of the next position for every beam of every sentence: [rows, d]."""
        model = self.model
        x = model.embedding(ids) * math.sqrt(model.config.d_model) + model.positions[position]
        for layer, (source_k, source_v), prefix in zip(model.decoder, self.source, self.prefix, strict=True):
            q, k, v = layer.attention.split(layer.attention.qkv(x[:, None]), 3)
            prefix[:, :, :, position : position + 1] = torch.stack([k, v])
            keys, values = prefix[:, :, :, : position + 1]
            x = layer.attention_norm(x + merged(layer.attention, F.scaled_dot_product_attention(q, keys, values)))
            (q,) = layer.cross.split(layer.cross.q(x.view(len(source_k), self.beams, -1)), 1)
            mixed = F.scaled_dot_product_attention(q, source_k, source_v, attn_mask=mask)
            x = layer.cross_norm(x + merged(layer.cross, mixed))
            x = layer.norm(x + layer.down(F.silu(layer.up(x))))
        return x


def merged(attention: Attention, mixed: Tensor) -> Tensor:
    """Project [batch, heads, queries, width] back to [batch x queries, d]."""
    return attention.out(mixed.transpose(1, 2).reshape(-1, mixed.shape[1] * mixed.shape[3]))


@dataclass
class Trellis:
    """What every step chose, and the best end of each sentence so far: where it was, and its score a piece."""

    pieces: list[Tensor]
    parents: list[Tensor]
    score: Tensor
    step: Tensor
    parent: Tensor

    def note_ends(self, step: int, scores: Tensor, parents: Tensor) -> None:
        best, at = (scores / (step + 1)).max(1)
        better = best > self.score
        self.score = torch.where(better, best, self.score)
        self.step = torch.where(better, step, self.step)
        self.parent = torch.where(better, parents.gather(1, at[:, None])[:, 0], self.parent)

    def trace(self) -> list[list[int]]:
        """Follow every sentence's best end back to its start."""
        sentences = torch.arange(len(self.step), device=self.step.device)
        at, columns = self.parent, []
        for step in reversed(range(len(self.pieces))):
            live = step < self.step
            columns.append(torch.where(live, self.pieces[step][sentences, at], -1))
            at = torch.where(live, self.parents[step][sentences, at], at)
        table = torch.stack(columns[::-1], 1).tolist()
        return [[piece for piece in row if piece >= 0] for row in table]


@torch.no_grad()
def beam_search(model: Marian, src: Tensor, beams: int) -> list[list[int]]:
    """Translate one padded batch. Scores are divided by length."""
    pad, vocab = model.config.pad, model.config.vocab
    memory, mask = model.encode(src)
    limit = int(GROWTH * src.shape[1]) + EXTRA
    cache = Cache(model, memory, beams, limit)
    rows = len(src)
    first = torch.arange(rows, device=src.device)[:, None] * beams
    scores = torch.full((rows, beams), -torch.inf, device=src.device)
    scores[:, 0] = 0
    none = torch.zeros(rows, dtype=torch.long, device=src.device)
    trellis = Trellis([], [], torch.full((rows,), -torch.inf, device=src.device), none, none)
    ids = torch.full((rows * beams,), pad, device=src.device)
    for step in range(limit):
        logits = model.logits(cache.step(ids, step, mask)).float()
        logits[:, [UNK_ID, pad]] = -torch.inf
        total = (scores.view(-1, 1) + logits.log_softmax(1)).view(rows, beams * vocab)
        best, at = total.topk(2 * beams, 1)
        parents, pieces = at // vocab, at % vocab
        ends = pieces == EOS_ID
        trellis.note_ends(step, best.masked_fill(~ends, -torch.inf), parents)
        scores, order = best.masked_fill(ends, -torch.inf).topk(beams, 1)
        parents, pieces = parents.gather(1, order), pieces.gather(1, order)
        trellis.parents.append(parents)
        trellis.pieces.append(pieces)
        cache.reorder((first + parents).flatten(), step + 1)
        ids = pieces.flatten()
        if step % LOOK_EVERY == 0 and (trellis.score > scores[:, 0] / (step + 2)).all():
            break
    unended = scores.masked_fill(trellis.score[:, None] > -torch.inf, -torch.inf)
    trellis.note_ends(len(trellis.pieces), unended, torch.arange(beams, device=src.device).expand_as(unended))
    return trellis.trace()


def padded(sources: list[list[int]], model: Marian) -> Tensor:
    """The sources, each with its end, as one batch on the model's device."""
    longest = -(-(max(map(len, sources)) + 1) // LENGTH_STEP) * LENGTH_STEP
    rows = [[*ids, EOS_ID] + [model.config.pad] * (longest - len(ids) - 1) for ids in sources]
    return torch.tensor(rows, device=model.positions.device)


def translate(model: Marian, tokenizer: spm.SentencePieceProcessor, lines: list[str], beams: int) -> list[str]:
    """Translate lines of Dutch."""
    sources = tokenizer.encode(lines)
    order = sorted(range(len(lines)), key=lambda n: -len(sources[n]))
    output = [""] * len(lines)
    for first in range(0, len(order), BATCH_ROWS // beams):
        batch = order[first : first + BATCH_ROWS // beams]
        pieces = beam_search(model, padded([sources[n] for n in batch], model), beams)
        for n, text in zip(batch, tokenizer.decode(pieces), strict=True):
            output[n] = text
    return output
