"""What training sees of a pair: tags, pieces, links."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from pieces import Cutter, Row
from texts import EOS_ID
from tokenizer import BACK_TRANSLATED_TAG

SHIPPED = Path(__file__).resolve().parents[2] / "models" / "compact-nl-en" / "source.spm"
NL, EN = "De regering viel.", "The government fell."


@pytest.fixture
def cutter(tmp_path: Path) -> Cutter:
    shutil.copy(SHIPPED, tmp_path / "source.spm")
    return Cutter(tmp_path, alpha=0)


def row(kind: str, nl: str = NL, en: str = EN) -> Row:
    return Row("any", 1, kind, 0.1, nl, en, "0-0 1-1 2-2 3-3")


def test_only_machine_made_dutch_has_the_tag(cutter: Cutter) -> None:
    human, machine = (cutter.cut([row(kind)]) for kind in ("human", "back-translated"))
    tag = cutter.tokenizer.piece_to_id(BACK_TRANSLATED_TAG)
    assert machine["src"].tolist() == [tag, *human["src"].tolist()]
    assert machine["tgt"].tolist() == human["tgt"].tolist()


def test_the_links_follow_the_tag(cutter: Cutter) -> None:
    human, machine = (cutter.cut([row(kind)]) for kind in ("human", "back-translated"))
    assert (machine["link_src"] == human["link_src"] + 1).all()
    assert machine["src"][machine["link_src"][-1]] == EOS_ID


def test_a_pair_without_links_is_cut_all_the_same(cutter: Cutter) -> None:
    arrays = cutter.cut([row("back-translated")._replace(links="")])
    assert arrays["src"][arrays["link_src"]].tolist() == [EOS_ID]


def test_no_text_begins_with_the_tag(cutter: Cutter) -> None:
    tag = cutter.tokenizer.piece_to_id(BACK_TRANSLATED_TAG)
    assert tag != cutter.tokenizer.unk_id()
    assert all(cutter.tokenizer.encode(text)[0] != tag for text in ("~ 5 km", "~5", "~/map", "~~weg~~"))


def test_english_that_cannot_be_written_is_not_learnt(cutter: Cutter) -> None:
    arrays = cutter.cut([row("human", en="The government 漢 fell."), row("human")])
    lengths = np.diff(arrays["ends"][:, 1], prepend=0)
    assert lengths[0] == 0 < lengths[1]
