"""Bilingual piece embeddings: PPMI over neighbours and aligned pieces, then a truncated SVD."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from pieces import Cutter, read_rows
from texts import SEED
from tokenizer import load_tokenizer, pad_id

WINDOW = 4
CONTEXT_POWER = 0.75
SPECTRUM_POWER = 0.4
MIN_COUNT = 3


def count(vocab: int, data: dict[str, np.ndarray]) -> np.ndarray:
    """Co-occurrence of pieces: in a window, across an alignment link, and with the link's neighbours."""
    ends = data["ends"].astype(np.int64)
    starts = np.vstack([[0, 0, 0], ends[:-1]])
    counts = np.zeros(vocab * vocab, np.float32)

    def add(left: np.ndarray, right: np.ndarray, weight: float) -> None:
        flat = np.concatenate([left * vocab + right, right * vocab + left])
        counts[:] += weight * np.bincount(flat, minlength=vocab * vocab)

    sides = {}
    for column, name in enumerate(("src", "tgt")):
        ids = data[name].astype(np.int64)
        sentence = np.repeat(np.arange(len(ends)), ends[:, column] - starts[:, column])
        sides[name] = ids, sentence
        for distance in range(1, WINDOW + 1):
            same = sentence[distance:] == sentence[:-distance]
            add(ids[:-distance][same], ids[distance:][same], 1 / distance)

    link_sentence = np.repeat(np.arange(len(ends)), ends[:, 2] - starts[:, 2])
    at = {
        "src": data["link_src"].astype(np.int64) + starts[link_sentence, 0],
        "tgt": data["link_tgt"].astype(np.int64) + starts[link_sentence, 1],
    }
    linked = {name: sides[name][0][at[name]] for name in at}
    add(linked["src"], linked["tgt"], 2.0)
    for name, other in (("src", "tgt"), ("tgt", "src")):
        add(linked[name], linked[name], 0.5)
        ids, sentence = sides[name]
        for offset in (-2, -1, 1, 2):
            near = np.clip(at[name] + offset, 0, len(ids) - 1)
            same = sentence[near] == link_sentence
            add(linked[other][same], ids[near][same], 1 / abs(offset))
    return counts.reshape(vocab, vocab)


def embed(vocab: int, width: int, data: dict[str, np.ndarray]) -> torch.Tensor:
    """Unit-length vectors; pieces hardly seen get random ones."""
    torch.manual_seed(SEED)
    counts = torch.from_numpy(count(vocab, data))
    total = counts.sum()
    rows = counts.sum(1)
    context = rows**CONTEXT_POWER
    context /= context.sum()
    ppmi = (counts / rows.clamp_min(1)[:, None] / context.clamp_min(1 / total)).log_().clamp_min_(0)
    u, s, _ = torch.svd_lowrank(ppmi, q=width + 32, niter=4)
    vectors = u[:, :width] * s[:width] ** SPECTRUM_POWER
    vectors -= vectors[rows >= MIN_COUNT].mean(0)
    vectors = torch.nn.functional.normalize(vectors, dim=1)
    noise = torch.nn.functional.normalize(torch.randn(vocab, width), dim=1)
    vectors[rows < MIN_COUNT] = noise[rows < MIN_COUNT]
    return vectors


def initialise(work: Path, width: int) -> None:
    """Write ``embeddings-WIDTH.pt``."""
    cutter = Cutter(work, alpha=0)
    data = cutter.cut([row for row in read_rows(work / "aligned.tsv.xz") if row.weight])
    vectors = embed(pad_id(cutter.tokenizer) + 1, width, data)
    torch.save(vectors.half(), work / f"embeddings-{width}.pt")
    show_neighbours(work, vectors)


def show_neighbours(work: Path, vectors: torch.Tensor) -> None:
    """Print the nearest neighbours of a few Dutch words, to be looked at."""
    tokenizer = load_tokenizer(work)
    for word in ("regering", "huis", "niet", "dat", "oorlog", "zei", "belangrijke", "jaar"):
        ids = tokenizer.encode(word)
        near = (vectors @ vectors[ids[0]]).topk(8).indices.tolist()
        print(word, [tokenizer.id_to_piece(i) for i in near if i < tokenizer.get_piece_size()], flush=True)
