"""Word alignments (eflomal), misaligned pairs dropped, links carried over to SentencePiece pieces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import sentencepiece as spm
from eflomal import Aligner

from texts import EOS_ID, UNK_ID, read_lines, words
from tokenizer import load_tokenizer, pad_id

# The worst share of each source's pairs, by alignment score per word, that is dropped.
DROP_SHARE = 0.10
KEEP_ALWAYS = ("lexicon", "rte3-nl", "colonial-research-aids", "tatoeba-pivot", "sick-nl", "synthetic")
MAX_PIECES = 120
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


def words_of_pieces(tokenizer: spm.SentencePieceProcessor, ids: list[int], tokens: list[str]) -> list[int]:
    """For each piece the index of the word in which it begins."""
    owner = np.repeat(np.arange(len(tokens)), [len(token) for token in tokens])
    position, result = 0, []
    for piece in ids:
        length = 1 if piece == UNK_ID else len(tokenizer.id_to_piece(piece).replace("▁", ""))
        result.append(int(owner[min(position, len(owner) - 1)]))
        position += length
    return result


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


def align(work: Path) -> None:
    """Write ``pairs.npz``: pieces and piece links of every pair that is kept."""
    pairs = [line.split("\t") for name in ("pairs.tsv", "synthetic.tsv") for line in read_lines(work / name)]
    links, costs = align_words(work, pairs)
    sources = np.array([pair[0] for pair in pairs])
    keep = np.ones(len(pairs), bool)
    for source in set(sources) - set(KEEP_ALWAYS):
        mine = sources == source
        keep[mine] = costs[mine] <= np.quantile(costs[mine], 1 - DROP_SHARE)

    tokenizer = load_tokenizer(work)
    nl_ids = tokenizer.encode([pair[2] for pair in pairs])
    en_ids = tokenizer.encode([pair[3] for pair in pairs])
    columns: dict[str, list[int]] = {name: [] for name in ("src", "tgt", "link_src", "link_tgt")}
    ends: list[tuple[int, int, int]] = []
    kept = []
    for n, (_, _, nl, en) in enumerate(pairs):
        src, tgt = nl_ids[n], en_ids[n]
        if not keep[n] or max(len(src), len(tgt)) >= MAX_PIECES:
            continue
        src_words = words_of_pieces(tokenizer, src, words(nl))
        tgt_words = words_of_pieces(tokenizer, tgt, words(en))
        by_target: dict[int, list[int]] = {}
        for i, j in links[n]:
            by_target.setdefault(j, []).append(i)
        for t, word in enumerate(tgt_words):
            wanted = by_target.get(word, ())
            for s, src_word in enumerate(src_words):
                if src_word in wanted:
                    columns["link_src"].append(s)
                    columns["link_tgt"].append(t)
        columns["link_src"].append(len(src))
        columns["link_tgt"].append(len(tgt))
        columns["src"] += [*src, EOS_ID]
        columns["tgt"] += [*tgt, EOS_ID]
        ends.append((len(columns["src"]), len(columns["tgt"]), len(columns["link_src"])))
        kept.append(n)
    np.savez_compressed(
        work / "pairs.npz",
        **{name: np.array(values, np.int16) for name, values in columns.items()},
        ends=np.array(ends, np.int64),
        weight=np.array([int(pairs[n][1]) for n in kept], np.int8),
        source=sources[kept],
        cost=costs[kept].astype(np.float32),
        pad=pad_id(tokenizer),
    )
    tokens = len(columns["tgt"])
    weighted = sum(int(pairs[n][1]) * (ends[k][1] - (ends[k - 1][1] if k else 0)) for k, n in enumerate(kept))
    print(f"{len(kept)} of {len(pairs)} pairs, {tokens} target pieces, {weighted} by weight", flush=True)
