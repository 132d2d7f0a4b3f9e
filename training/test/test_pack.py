"""What is chosen to travel."""

from pack import choose, light
from pieces import Row


def rows(weights: list[int]) -> list[Row]:
    return [
        Row("any", weight, "human", 0.1, f"zin {n}", f"sentence {n}", "0-0 1-1") for n, weight in enumerate(weights)
    ]


def test_pairs_without_weight_stay_and_heavy_ones_travel_more_often() -> None:
    chosen = choose(rows([0] * 500 + [1] * 1000 + [5] * 1000), 1000)
    heavy = sum(row.weight == 5 for row in chosen)
    assert len(chosen) == 1000
    assert all(row.weight for row in chosen)
    assert 700 < heavy < 900


def test_nothing_travels_twice_and_no_more_than_there_is() -> None:
    chosen = choose(rows([6, 6, 1]), 10)
    assert [row.nl for row in chosen] == ["zin 0", "zin 1", "zin 2"]


def test_machine_made_dutch_travels_without_links() -> None:
    human, machine = rows([1])[0], rows([1])[0]._replace(kind="back-translated")
    assert light(human).links == "0-0 1-1"
    assert light(machine).links == ""
