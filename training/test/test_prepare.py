"""What may enter training, and how often a pass sees it."""

import json
import lzma
from pathlib import Path

import pytest

from prepare import TestSentences as HeldOut
from prepare import prepare, prove_untouched

NEWS = (
    "De minister van Defensie reisde gisteren naar Brussel.",
    "The defence minister travelled to Brussels yesterday.",
)
TESTED = ("Drie mensen kwamen om bij een brand in de haven.", "Three people died in a fire in the harbour.")


def write_pairs(path: Path, pairs: list[tuple[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with lzma.open(path, "wt", encoding="utf-8") as out:
        out.writelines(f"{nl}\t{en}\n" for nl, en in pairs)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "test").mkdir(parents=True)
    (folder / "test" / "news.nl").write_text(TESTED[0] + "\n", encoding="utf-8")
    (folder / "test" / "news.en").write_text(TESTED[1] + "\n", encoding="utf-8")
    return folder


def prepared(data: Path) -> list[list[str]]:
    work = data.parent / "work"
    work.mkdir()
    prepare(data, work)
    return [line.split("\t") for line in (work / "pairs.tsv").read_text(encoding="utf-8").splitlines()]


def test_test_sentences_are_left_out_in_either_language(data: Path) -> None:
    pairs = [
        NEWS,
        (TESTED[0], "Three men were killed in the port by flames."),
        ("Bij een brand stierven er drie.", TESTED[1]),
    ]
    write_pairs(data / "train" / "rte3-nl.tsv.xz", pairs)
    assert [row[2:] for row in prepared(data)] == [list(NEWS)]


def test_nine_words_of_a_test_sentence_are_enough(data: Path) -> None:
    tests = HeldOut(data)
    assert tests.touches("Volgens de krant: drie mensen kwamen om bij een brand in de haven, en meer.")
    assert not tests.touches("Drie mensen kwamen om bij een brand in een hotel in de haven.")


def test_sentences_of_the_marked_up_pairs_are_test_sentences(data: Path) -> None:
    pair = {"source": f"De <1>minister</1> van{NEWS[0][15:]}", "target": "Something else entirely."}
    (data / "markup").mkdir()
    (data / "markup" / "dev.jsonl").write_text(json.dumps(pair) + "\n", encoding="utf-8")
    assert HeldOut(data).touches(NEWS[0])


def test_the_proof_stops_the_recipe(data: Path) -> None:
    with pytest.raises(SystemExit, match="in the training data"):
        prove_untouched([("anything", NEWS[0], TESTED[1])], HeldOut(data))


def test_dropped_pairs_and_copyleft_software_are_left_out(data: Path) -> None:
    wrong = ("Dit is een heel andere zin over vissen.", "The parliament voted on the new budget.")
    write_pairs(data / "train" / "opus-idioms.tsv.xz", [NEWS, wrong])
    write_pairs(data / "train" / "securedrop.tsv.xz", [("Uw bestand is verstuurd.", "Your file was sent.")])
    (data / "train-drop-list.tsv").write_text("opus-idioms\t-1.5\t" + "\t".join(wrong) + "\n", encoding="utf-8")
    assert [row[2:] for row in prepared(data)] == [list(NEWS)]


def test_treaties_that_repeat_themselves_are_kept_once(data: Path) -> None:
    clauses = [
        (
            f"De Verdragsluitende Partijen verbinden zich tot samenwerking op het gebied van {nl}.",
            f"They shall do {en}.",
        )
        for nl, en in (("visserij", "fishing"), ("luchtvaart", "aviation"), ("landbouw", "farming"))
    ]
    pairs = [(nl, f"The Contracting Parties undertake to cooperate in the field of {en[11:]}") for nl, en in clauses]
    write_pairs(data / "train" / "treaties.tsv.xz", pairs)
    assert len(prepared(data)) == 1


def test_news_is_seen_more_often_and_only_the_best_of_speech(data: Path) -> None:
    write_pairs(data / "bt" / "bt-smt-current-events.tsv.xz", [NEWS])
    speech = [
        (f"Wij willen vandaag spreken over punt {n}.", f"Today we want to speak about point {n}.") for n in range(10)
    ]
    write_pairs(data / "bt" / "bt-smt-ungdc.tsv.xz", speech)
    (data / "bt" / "scores").mkdir()
    with lzma.open(data / "bt" / "scores" / "bt-smt-ungdc.scores.xz", "wt") as out:
        out.writelines(f"{-n}\n" for n in range(10))
    rows = prepared(data)
    assert [row[:2] for row in rows if row[2] == NEWS[0]] == [["bt-current-events", "5"]]
    kept = [row[2] for row in rows if row[0] == "bt-ungdc"]
    assert kept == [speech[n][0] for n in range(5)]


@pytest.mark.parametrize(
    ("nl", "en"),
    [
        ("Hij sprak.", "He spoke for an hour about the war, the economy and the elections."),
        ("He spoke about the oorlog and elections.", "He spoke about the war and elections."),
        ("Hij zei hij zei hij zei dat de oorlog voorbij is.", "He said that the war is over by now, he thought."),
    ],
    ids=["cut off", "copied", "loop"],
)
def test_bad_back_translations_are_left_out(data: Path, nl: str, en: str) -> None:
    write_pairs(data / "bt" / "bt-smt-wikinews.tsv.xz", [NEWS, (nl, en)])
    assert [row[2] for row in prepared(data)] == [NEWS[0]]


def test_neural_back_translations_replace_the_statistical_ones(data: Path) -> None:
    write_pairs(data / "bt" / "bt-smt-wikinews.tsv.xz", [("De minister gisteren reisde naar Brussel toe.", NEWS[1])])
    write_pairs(
        data / "bt" / "bt-smt-simplewiki.tsv.xz", [("De hond blaft tegen de kat.", "The dog barks at the cat.")]
    )
    write_pairs(data / "bt" / "bt-nmt-wikinews.tsv.xz", [NEWS])
    (data / "bt" / "scores").mkdir()
    with lzma.open(data / "bt" / "scores" / "bt-smt-simplewiki.scores.xz", "wt") as out:
        out.write("-1\n")
    assert [row[2] for row in prepared(data)] == ["De hond blaft tegen de kat.", NEWS[0]]
