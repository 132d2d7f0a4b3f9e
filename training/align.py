"""Word alignments (eflomal), misaligned pairs found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from eflomal import Aligner

from idioms import damp_idioms
from names import swap_names
from pieces import HUMAN, MACHINE, Row, print_links, write_rows
from sources import BACK_TRANSLATED
from texts import read_lines, words

# The worst share of each source's pairs, by alignment score per word, that is dropped.
DROP_SHARE = 0.10
KEEP_ALWAYS = ("lexicon", "rte3-nl", "colonial-research-aids", "tatoeba-pivot", "sick-nl", "synthetic")
ITERATIONS = (2, 2, 4)


def _read_links(path: Path) -> list[set[tuple[int, int]]]:
    links = []
    for line in path.read_text().split("\n")[:-1]:
        pairs = (link.split("-") for link in line.split())
        links.append({(int(i), int(j)) for i, j in pairs})
    return links


def symmetrise(forward: set[tuple[int, int]], backward: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Grow the intersection by neighbouring links of the union (grow-diag), then add words left alone."""
    links = forward & backward
    rest = (forward | backward) - links
    sources, targets = {i for i, _ in links}, {j for _, j in links}
    grown = True
    while grown:
        grown = False
        for i, j in sorted(rest):
            if (i in sources and j in targets) or (i, j) in links:
                continue
            if any((i + a, j + b) in links for a in (-1, 0, 1) for b in (-1, 0, 1)):
                links.add((i, j))
                sources.add(i)
                targets.add(j)
                grown = True
    for i, j in sorted(rest):
        if i not in sources and j not in targets:
            links.add((i, j))
            sources.add(i)
            targets.add(j)
    return links


def align_words(work: Path, pairs: list[list[str]]) -> tuple[list[set[tuple[int, int]]], np.ndarray]:
    """Run eflomal both ways; return symmetrised links and a cost per word for each pair."""
    sides = [[" ".join(words(pair[column].lower())) for pair in pairs] for column in (2, 3)]
    files = {name: work / f"align.{name}" for name in ("forward", "backward", "forward-score", "backward-score")}
    Aligner(n_samplers=1, n_iterations=ITERATIONS).align(
        sides[0],
        sides[1],
        links_filename_fwd=str(files["forward"]),
        links_filename_rev=str(files["backward"]),
        scores_filename_fwd=str(files["forward-score"]),
        scores_filename_rev=str(files["backward-score"]),
    )
    forward, backward = _read_links(files["forward"]), _read_links(files["backward"])
    links = [symmetrise(f, b) for f, b in zip(forward, backward, strict=True)]
    scores = sum(np.loadtxt(files[name]) for name in ("forward-score", "backward-score"))
    return links, scores


def kind(source: str) -> str:
    """Who made the Dutch of a source's pairs."""
    return MACHINE if source.startswith(BACK_TRANSLATED) else HUMAN


def align(work: Path) -> None:
    """Write ``aligned.tsv.xz``: every pair with its word links. The worst of each source keep no weight."""
    pairs = [line.split("\t") for name in ("pairs.tsv", "synthetic.tsv") for line in read_lines(work / name)]
    links, costs = align_words(work, pairs)
    sources = np.array([pair[0] for pair in pairs])
    keep = np.ones(len(pairs), bool)
    for source in {name for name in sources if not name.startswith(KEEP_ALWAYS)}:
        mine = sources == source
        keep[mine] = costs[mine] <= np.quantile(costs[mine], 1 - DROP_SHARE)
    rows = [
        Row(
            source,
            int(weight) if keep[n] else 0,
            kind(source),
            round(float(costs[n]), 3),
            nl,
            en,
            print_links(links[n]),
        )
        for n, (source, weight, nl, en) in enumerate(pairs)
    ]
    print(f"{keep.sum()} of {len(pairs)} pairs kept as aligned", flush=True)
    rows = damp_idioms(rows)
    swapped = swap_names(rows)
    print(f"{len(swapped)} pairs with other names", flush=True)
    write_rows(work / "aligned.tsv.xz", rows + swapped)
