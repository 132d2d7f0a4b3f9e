"""Read the parallel data, clean it, cap what repeats itself, prove it is free of test sentences."""

from __future__ import annotations

import itertools
import json
import lzma
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sources import (
    BACK_TRANSLATED,
    BACK_TRANSLATED_SHARES,
    CAPS,
    DEFAULT_WEIGHT,
    LEFT_OUT,
    LEXICON,
    LEXICON_CAP,
    NAMES,
    WEIGHTS,
    Cap,
)
from texts import SEED, has_loop, letters_only, read_lines, read_pairs, squeeze, words

Pair = tuple[str, str]
MAX_WORDS = 60
MAX_RATIO = 2.0
TEST_RUN = 9
# Back-translated Dutch much shorter or longer than its English has lost or repeated something.
BACK_TRANSLATED_RATIO = (0.6, 1.7)
# Dutch of which a larger share of the words is in the English was not translated. Many names make two thirds.
COPIED_SHARE = 0.75

DIGITS = re.compile(r"\d+")
ODD = re.compile(r"[|{}<>\\^~_=]|https?:|www\.|\.{4,}|[^\W\d_]\.[A-Z][a-z]|[a-z][A-Z]{1}[a-z]+[A-Z]")
CODE = re.compile(r"</?\d+/?>")
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")


def is_clean(nl: str, en: str) -> bool:
    """Reject pairs that are fragments, lists, adverts, or plainly out of proportion."""
    if ODD.search(nl) or ODD.search(en):
        return False
    nl_words, en_words = nl.split(), en.split()
    if not (2 <= len(nl_words) <= MAX_WORDS and 2 <= len(en_words) <= MAX_WORDS):
        return False
    longer, shorter = max(len(nl), len(en)), min(len(nl), len(en))
    if longer > MAX_RATIO * shorter + 8:
        return False
    if sum(len(LATIN.findall(side)) for side in (nl, en)) < 0.65 * (len(nl) + len(en) - len(nl_words) - len(en_words)):
        return False
    capitals = sum(word[0].isupper() for word in en_words)
    if len(en_words) >= 12 and capitals > 0.5 * len(en_words):
        return False
    nl_digits, en_digits = Counter(DIGITS.findall(nl)), Counter(DIGITS.findall(en))
    return sum(((nl_digits - en_digits) + (en_digits - nl_digits)).values()) <= 1


def cap_repetitive(pairs: list[Pair], cap: Cap) -> list[Pair]:
    """Keep the pairs that bring the most Dutch word pairs not seen before."""
    random.Random(SEED).shuffle(pairs)
    seen: set[tuple[str, str]] = set()
    kept = []
    for nl, en in pairs:
        tokens = words(DIGITS.sub("0", nl.lower()))
        bigrams = set(itertools.pairwise(tokens))
        if 6 <= len(tokens) <= cap.longest and len(bigrams - seen) >= cap.new_share * len(bigrams):
            kept.append((nl, en))
            seen |= bigrams
        if len(kept) == cap.limit:
            break
    return kept


def cap_lexicons(pairs: list[Pair], counts: Counter[str], limit: int) -> list[Pair]:
    """Keep the entries whose Dutch words are known to the prose, the most frequent first."""

    def rarity(pair: tuple[str, str]) -> int:
        return min(counts[word.lower()] for word in words(pair[0]))

    short = [pair for pair in pairs if len(pair[0].split()) <= 3 and len(pair[1].split()) <= 4 and words(pair[0])]
    by_headword: Counter[str] = Counter()
    kept = []
    for pair in sorted(short, key=rarity, reverse=True):
        by_headword[pair[0].lower()] += 1
        if by_headword[pair[0].lower()] <= 2:
            kept.append(pair)
    return kept[:limit]


def test_lines(data: Path) -> Iterator[str]:
    """Every sentence that something is measured on: the test sets, and the marked-up pairs without their codes."""
    for path in sorted((data / "test").glob("*.nl")) + sorted((data / "test").glob("*.en")):
        yield from read_lines(path)
    for path in sorted((data / "markup").glob("*.jsonl")):
        for line in read_lines(path):
            pair = json.loads(line)
            yield from (CODE.sub("", pair[side]) for side in ("source", "target") if side in pair)


class TestSentences:
    """Knows every test sentence, and every run of nine of its words."""

    def __init__(self, data: Path) -> None:
        self.keys: set[str] = set()
        self.runs: set[tuple[str, ...]] = set()
        for line in test_lines(data):
            self.keys.add(letters_only(line))
            self.runs.update(self._runs(line))

    @staticmethod
    def _runs(text: str) -> list[tuple[str, ...]]:
        tokens = re.findall(r"\w+", text.lower())
        return [tuple(tokens[i : i + TEST_RUN]) for i in range(len(tokens) - TEST_RUN + 1)]

    def touches(self, text: str) -> bool:
        """True when the text equals a test sentence or shares nine words in a row with one."""
        return letters_only(text) in self.keys or any(run in self.runs for run in self._runs(text))


def prove_untouched(pairs: list[tuple[str, str, str]], tests: TestSentences) -> None:
    """Raise if any training pair touches a test set."""
    for source, nl, en in pairs:
        if tests.touches(nl) or tests.touches(en):
            raise SystemExit(f"{source}: a test sentence is in the training data: {nl} / {en}")


def read_dropped(data: Path) -> set[Pair]:
    """The pairs found to be misaligned: ``train-drop-list.tsv`` holds source, score, Dutch, English."""
    path = data / "train-drop-list.tsv"
    rows = (line.split("\t") for line in read_lines(path)) if path.exists() else ()
    return {(squeeze(row[2]), squeeze(row[3])) for row in rows}


def is_faithful(nl: str, en: str) -> bool:
    """Reject back-translations that are cut off, copied, or caught in a loop."""
    low, high = BACK_TRANSLATED_RATIO
    nl_words, en_words = ({word for word in words(text.lower()) if word.isalpha()} for text in (nl, en))
    copied = len(nl_words & en_words) > COPIED_SHARE * len(nl_words)
    return low <= len(nl) / len(en) <= high and not copied and not has_loop(nl)


def back_translated_files(folder: Path) -> dict[str, Path]:
    """Each source of back-translations by name; what a network translated replaces what a statistical system did."""
    neural, statistical = (
        {
            path.name.split(".")[0].removeprefix(f"bt-{kind}-"): path
            for path in sorted(folder.glob(f"bt-{kind}-*.tsv.xz"))
        }
        for kind in ("nmt", "smt")
    )
    older = {name: path for name, path in statistical.items() if not name.startswith(tuple(neural))}
    return {BACK_TRANSLATED + name: path for name, path in (older | neural).items()}


def best_scored(path: Path, pairs: list[Pair], share: float) -> list[Pair]:
    """So large a share of the pairs: the best by the scores beside the file, where it has some."""
    scores_path = path.parent / "scores" / path.name.replace(".tsv.", ".scores.")
    if not scores_path.exists():
        return pairs[: round(share * len(pairs))]
    with lzma.open(scores_path, "rt") as lines:
        scores = np.loadtxt(lines, ndmin=1)
    return [pairs[n] for n in np.nonzero(scores >= np.quantile(scores, 1 - share))[0]]


def read_back_translated(data: Path) -> Iterator[tuple[str, list[Pair]]]:
    """Each source of back-translations by name; of some a share only."""
    for name, path in back_translated_files(data / "bt").items():
        pairs = best_scored(path, read_pairs(path), BACK_TRANSLATED_SHARES.get(name, 1))
        yield name, [pair for pair in pairs if is_faithful(*pair)]


def read_translated(data: Path) -> Iterator[tuple[str, list[Pair]]]:
    """Each source of human translations by name, without the pairs known to be misaligned."""
    dropped = read_dropped(data)
    for path in sorted((data / "train").glob("*.tsv.xz")):
        if (name := path.name.split(".")[0]) not in LEFT_OUT:
            pairs = ((squeeze(nl), squeeze(en)) for nl, en in read_pairs(path))
            yield name, [pair for pair in pairs if pair not in dropped]


def prepare(data: Path, work: Path) -> None:
    """Write ``pairs.tsv``: source, weight, Dutch, English."""
    tests = TestSentences(data)
    kept: list[tuple[str, str, str]] = []
    capped: dict[Cap, list[Pair]] = {cap: [] for cap in CAPS}
    lexicon: list[Pair] = []
    for source, raw in itertools.chain(read_translated(data), read_back_translated(data)):
        pairs = [pair for pair in raw if not (tests.touches(pair[0]) or tests.touches(pair[1]))]
        if source.startswith(LEXICON):
            if source.startswith(NAMES):
                kept += [(source, *pair) for pair in pairs]
            else:
                lexicon += pairs
            continue
        clean = [pair for pair in pairs if is_clean(*pair)]
        print(f"{source}: {len(clean)} of {len(raw)} pairs kept", flush=True)
        cap = next((cap for cap in CAPS if source.startswith(cap.prefix)), None)
        if cap:
            capped[cap] += clean
        else:
            kept += [(source, *pair) for pair in clean]
    counts = Counter(word.lower() for _, nl, _ in kept for word in words(nl))
    for cap, pairs in capped.items():
        kept += [(cap.kept_as, *pair) for pair in cap_repetitive(pairs, cap)]
    kept += [("lexicon", *pair) for pair in cap_lexicons(lexicon, counts, LEXICON_CAP)]
    prove_untouched(kept, tests)
    with open(work / "pairs.tsv", "w", encoding="utf-8", newline="\n") as out:
        for source, nl, en in kept:
            out.write(f"{source}\t{WEIGHTS.get(source, DEFAULT_WEIGHT)}\t{nl}\t{en}\n")
    print(f"{len(kept)} pairs; none touches any of {len(tests.keys)} test sentences", flush=True)
