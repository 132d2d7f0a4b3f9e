"""Which checkpoints are averaged. Needs torch."""

import pytest

torch = pytest.importorskip("torch")

from average import choose  # noqa: E402


def weights(value: float) -> dict[str, torch.Tensor]:
    return {"layer": torch.tensor([value])}


def test_a_checkpoint_joins_only_if_the_score_rises() -> None:
    best, score, members = choose([weights(v) for v in (1.0, 5.0, 2.0, 9.0)], lambda w: -abs(w["layer"].item() - 3.5))
    assert sorted(members) == [1, 2]
    assert best["layer"].item() == 3.5
    assert score == 0


def test_one_checkpoint_is_its_own_average() -> None:
    best, _, members = choose([weights(4.0)], lambda w: w["layer"].item())
    assert members == [0]
    assert best["layer"].item() == 4.0
