"""An idiom that only the English has makes a pair worthless; one that both have does not."""

from idioms import damp_idioms
from pieces import Row


def row(source: str, nl: str, en: str, links: str) -> Row:
    return Row(source, 2, "human", 0.1, nl, en, links)


def rows() -> list[Row]:
    plain = [
        row("news", "de spijker zit in de kop", "the nail is in the head", "0-0 1-1 2-2 3-3 4-4 5-5"),
        row("news", "hij ging aan het werk", "he went to work", "0-0 1-1 2-2 4-3"),
    ] * 200
    literal = row(
        "opus-idioms", "hij slaat de spijker op de kop", "he hits the nail on the head", "0-0 1-1 2-2 3-3 4-4 5-5 6-6"
    )
    inserted = row("opus-idioms", "hij heeft helemaal gelijk", "he hits the nail on the head", "0-0 1-1 2-3 3-6")
    other = row("opus-idioms", "zij woont in een dorp", "she lives in a village", "0-0 1-1 2-2 3-3 4-4")
    return [*plain, *[literal] * 50, *[inserted] * 50, other]


def test_only_pairs_whose_dutch_lacks_the_idiom_lose_their_weight() -> None:
    damped = damp_idioms(rows())
    assert {r.nl for r in damped if not r.weight} == {"hij heeft helemaal gelijk"}


def test_phrases_that_everybody_writes_are_no_idioms() -> None:
    everywhere = [row("news", "ze hadden gelijk met hun plan", "he hits the nail on the head", "")] * 400
    assert all(r.weight for r in damp_idioms([*rows(), *everywhere]))
