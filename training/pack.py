"""What a machine with a GPU needs, small enough to be carried there.

    python pack.py --data DATA --work WORK --pack PACK [--pairs 280000] [--bytes 30000000]

Chooses the pairs by weight: each is drawn with a chance in proportion to it, at most once, and keeps it. Writes
PACK/aligned.tsv.xz, the tokenizer, the first embeddings, flores-dev, and the wheels of what PyTorch's images lack.
Stops if it grows too large.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np

from pieces import HUMAN, Row, read_rows, write_rows
from texts import SEED

WHEELS = ("sacrebleu", "portalocker", "tabulate", "colorama")


def choose(rows: list[Row], total: int) -> list[Row]:
    """So many rows, drawn by weight without putting back (Efraimidis and Spirakis, 2006), in their order."""
    weights = np.array([row.weight for row in rows], float)
    chance = np.random.default_rng(SEED).random(len(rows))
    keys = np.where(weights > 0, chance ** (1 / np.maximum(weights, 1e-9)), -1)
    chosen = np.sort(np.argsort(-keys)[: min(total, int((weights > 0).sum()))])
    return [rows[n] for n in chosen]


def light(row: Row) -> Row:
    """Without the links of machine-made Dutch: attention learns its alignments from human translations."""
    return row if row.kind == HUMAN else row._replace(links="")


def pack(data: Path, work: Path, folder: Path, total: int) -> int:
    """Fill the folder; return its size in bytes."""
    (folder / "test").mkdir(parents=True, exist_ok=True)
    rows = [light(row) for row in choose(read_rows(work / "aligned.tsv.xz"), total)]
    human = sum(row.kind == HUMAN for row in rows)
    print(f"{human} pairs of human translation, {len(rows) - human} back-translated", flush=True)
    write_rows(folder / "aligned.tsv.xz", rows)
    for path in (work / "source.spm", *work.glob("embeddings-*.pt")):
        shutil.copy(path, folder / path.name)
    for side in ("nl", "en"):
        shutil.copy(data / "test" / f"flores-dev.{side}", folder / "test")
    download = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(folder / "wheels"), *WHEELS]
    subprocess.run(download, check=True)
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--pack", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=280_000)
    parser.add_argument("--bytes", type=int, default=30_000_000)
    options = parser.parse_args()
    size = pack(options.data, options.work, options.pack, options.pairs)
    print(f"{size:,} bytes")
    if size > options.bytes:
        raise SystemExit("too large to travel: take fewer --pairs")
