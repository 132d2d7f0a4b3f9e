"""Pairs as rows of text, and the pieces they are cut into: differently at each pass, where that is wanted."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np
import sentencepiece as spm

from texts import EOS_ID, SEED, UNK_ID, opener, words
from tokenizer import BACK_TRANSLATED_TAG, load_tokenizer

MAX_PIECES = 120
HUMAN, MACHINE = "human", "back-translated"
SLICE_ROWS = 4096
Arrays = dict[str, np.ndarray]


class Row(NamedTuple):
    """A pair: its source and how often a pass sees it, who translated it, its alignment cost, texts, word links.

    ``kind`` is ``human`` or ``back-translated``: then the Dutch was made from the English and is never learnt to be written.
    """

    source: str
    weight: int
    kind: str
    cost: float
    nl: str
    en: str
    links: str


def print_links(links: Iterable[tuple[int, int]]) -> str:
    """Pairs of word numbers as ``0-0 1-2``."""
    return " ".join(f"{i}-{j}" for i, j in sorted(links))


def read_links(text: str) -> list[tuple[int, int]]:
    """``0-0 1-2`` as pairs of word numbers."""
    numbers = list(map(int, text.replace("-", " ").split()))
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Write rows as tab-separated lines, compressed where the name ends so."""
    with opener(path)(path, "wt", encoding="utf-8", newline="\n") as out:
        out.writelines("\t".join(map(str, row)) + "\n" for row in rows)


def read_rows(path: Path) -> list[Row]:
    """Read what ``write_rows`` wrote."""
    with opener(path)(path, "rt", encoding="utf-8", newline="\n") as lines:
        fields = (line.rstrip("\n").split("\t") for line in lines)
        return [Row(source, int(weight), kind, float(cost), *rest) for source, weight, kind, cost, *rest in fields]


def piece_lengths(tokenizer: spm.SentencePieceProcessor) -> np.ndarray:
    """How many letters of the text each piece stands for; an unknown one stands for one."""
    pieces = (tokenizer.id_to_piece(i).replace("▁", "") for i in range(tokenizer.get_piece_size()))
    lengths = np.array([len(piece) for piece in pieces])
    lengths[UNK_ID] = 1
    return lengths


def words_of_pieces(lengths: np.ndarray, ids: list[int], tokens: list[str]) -> np.ndarray:
    """For each piece the index of the word in which it begins."""
    owner = np.repeat(np.arange(len(tokens)), [len(token) for token in tokens])
    begins = np.concatenate([[0], np.cumsum(lengths[ids])[:-1]]).astype(int)
    return owner[np.minimum(begins, len(owner) - 1)]


class Cutter:
    """Cuts rows into pieces and carries their word links over."""

    def __init__(self, work: Path, alpha: float) -> None:
        self.tokenizer, self.alpha = load_tokenizer(work), alpha
        self.lengths = piece_lengths(self.tokenizer)
        self.tag = self.tokenizer.piece_to_id(BACK_TRANSLATED_TAG)

    def encode(self, texts: list[str]) -> list[list[int]]:
        """Pieces of each text; sampled among all ways to cut it where alpha is above zero (Kudo, 2018)."""
        if not self.alpha:
            return self.tokenizer.encode(texts)
        return self.tokenizer.encode(texts, enable_sampling=True, alpha=self.alpha, nbest_size=-1)

    def piece_links(self, row: Row, src: list[int], tgt: list[int]) -> tuple[np.ndarray, np.ndarray]:
        """Every piece of a target word is linked to every piece of its source words, and the ends to each other."""
        src_words = words_of_pieces(self.lengths, src, words(row.nl))
        tgt_words = words_of_pieces(self.lengths, tgt, words(row.en))
        linked = np.zeros((src_words[-1] + 1, tgt_words[-1] + 1), bool)
        at = np.array(read_links(row.links), int).reshape(-1, 2)
        at = at[(at < linked.shape).all(1)]
        linked[at[:, 0], at[:, 1]] = True
        at_tgt, at_src = np.nonzero(linked.T[tgt_words][:, src_words])
        return np.append(at_src, len(src)), np.append(at_tgt, len(tgt))

    def cut(self, rows: list[Row]) -> Arrays:
        """Flat arrays of pieces and links; ``ends`` says where each row's end.

        Rows stay empty that are too long, or whose English cannot be written.
        """
        columns: dict[str, list] = {name: [] for name in ("src", "tgt", "link_src", "link_tgt")}
        ends = np.zeros((len(rows), 3), np.int64)
        total = np.zeros(3, np.int64)
        sides = zip(self.encode([row.nl for row in rows]), self.encode([row.en for row in rows]), strict=True)
        for n, (row, (src, tgt)) in enumerate(zip(rows, sides, strict=True)):
            if src and tgt and max(len(src), len(tgt)) < MAX_PIECES and UNK_ID not in tgt:
                link_src, link_tgt = self.piece_links(row, src, tgt)
                tags = [self.tag] if row.kind == MACHINE else []
                values = ([*tags, *src, EOS_ID], [*tgt, EOS_ID], link_src + len(tags), link_tgt)
                for column, value in zip(columns.values(), values, strict=True):
                    column.append(np.asarray(value, np.int16))
                total += list(map(len, (values[0], values[1], link_src)))
            ends[n] = total
        none = [np.zeros(0, np.int16)]
        return {**{name: np.concatenate(column or none) for name, column in columns.items()}, "ends": ends}


def joined(parts: list[Arrays]) -> Arrays:
    """Several results of ``cut`` as one."""
    whole = {name: np.concatenate([part[name] for part in parts]) for name in parts[0] if name != "ends"}
    offsets = np.cumsum([[0, 0, 0], *(part["ends"][-1] for part in parts)], 0)[:-1]
    return {
        **whole,
        "ends": np.concatenate([part["ends"] + offset for part, offset in zip(parts, offsets, strict=True)]),
    }


_worker: tuple[Cutter, list[Row]]


def _start_worker(work: Path, rows: list[Row], alpha: float) -> None:
    global _worker
    spm.set_random_generator_seed(SEED)
    _worker = Cutter(work, alpha), rows


def _cut_slice(start: int) -> Arrays:
    cutter, rows = _worker
    return cutter.cut(rows[start : start + SLICE_ROWS])


class Segmenter:
    """Cuts all rows in processes of its own.

    Make it before anything uses a GPU: its processes are forked.
    """

    def __init__(self, work: Path, rows: list[Row], alpha: float, processes: int) -> None:
        self.rows, self.alpha = rows, alpha
        fork = multiprocessing.get_context("fork")
        self.pool = fork.Pool(processes, _start_worker, (work, rows, alpha))

    def cut(self) -> Arrays:
        """Cut every row: differently at each call where alpha is above zero."""
        return joined(self.pool.map(_cut_slice, range(0, len(self.rows), SLICE_ROWS), chunksize=1))
