"""Batches in both directions. Needs torch."""

import shutil
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from data import Corpus, Size, Special, Table  # noqa: E402
from pieces import Cutter, Row  # noqa: E402
from tokenizer import TO_DUTCH_TAG  # noqa: E402

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "compact-nl-en" / "source.spm"
SIZE = Size(64, 4)
ROWS = [
    Row("news", 2, "human", 0.1, "De regering viel.", "The government fell.", "0-0 1-1 2-2 3-3"),
    Row("bt-news", 3, "back-translated", 0.1, "De minister sprak.", "The minister spoke.", "0-0 1-1 2-2 3-3"),
]


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    shutil.copy(SHIPPED, tmp_path / "source.spm")
    cutter = Cutter(tmp_path, alpha=0)
    pad = cutter.tokenizer.get_piece_size()
    special = Special(pad, cutter.tokenizer.piece_to_id(TO_DUTCH_TAG))
    return Corpus(cutter.cut(ROWS), Table(ROWS), special, torch.device("cpu"))


def test_a_pass_sees_every_pair_as_often_as_its_weight_says(corpus: Corpus) -> None:
    plan = corpus.plan(corpus.weight, SIZE, lambda: 0.0, np.random.default_rng(1))
    seen = np.concatenate([rows for rows, _ in plan])
    assert np.bincount(seen).tolist() == [2, 3]


def test_machine_made_dutch_is_never_to_be_written(corpus: Corpus) -> None:
    for rows, turned in corpus.plan(corpus.weight, SIZE, lambda: 1.0, np.random.default_rng(1)):
        assert turned == (ROWS[rows[0]].kind == "human")
        assert not (turned and 1 in rows)


def test_a_turned_batch_asks_for_dutch(corpus: Corpus) -> None:
    batch = corpus.batch(np.array([0]), SIZE, turned=True)
    plain = corpus.batch(np.array([0]), SIZE)
    assert batch.src[0, 0] == corpus.to_dutch
    length = int((plain.target[0] != corpus.pad).sum())
    assert batch.src[0, 1 : length + 1].tolist() == plain.target[0, :length].tolist()
    assert batch.target[0, :length].tolist() == plain.src[0, :length].tolist()


def test_the_links_of_a_turned_batch_are_turned(corpus: Corpus) -> None:
    turned, plain = corpus.batch(np.array([0]), SIZE, turned=True), corpus.batch(np.array([0]), SIZE)
    linked = {(int(t), int(s) - 1) for t, s in turned.links[0].nonzero()}
    assert linked == {(int(s), int(t)) for t, s in plain.links[0].nonzero()}


def test_even_batches_are_full_and_of_one_length(corpus: Corpus) -> None:
    weight, size = np.array([40, 0]), Size(64, 4, even=True)
    batches = list(corpus.plan(weight, size, lambda: 0.5, np.random.default_rng(1)))
    shapes = {corpus.batch(rows, size, turned).src.shape for rows, turned in batches}
    made = [corpus.batch(rows, size, turned) for rows, turned in batches]
    assert all(batch.src.shape == batch.target.shape for batch in made)
    assert {turned for _, turned in batches} == {True, False}
    assert len(shapes) == 1
