"""Idioms that the Dutch has not: their pairs lose their weight.

The sentences of the ``opus-`` sources were chosen because their English holds an idiom. A model that learns from them writes
one where the Dutch has none. An idiom here is a run of words far more frequent in those sources than in English that
nobody chose. The Dutch has it too where most of its content words are linked to words that mean them literally.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pieces import HUMAN, Row, read_links
from texts import words

CHOSEN = "opus-"
LENGTHS = range(2, 7)
MIN_COUNT = 40
MIN_RATIO = 15
# A Dutch word means an English one literally if it is translated so in this share of its places outside the chosen sources.
LITERAL = 0.03
# The Dutch lacks an idiom of whose content words no larger share is literal.
LITERAL_SHARE = 0.34
FUNCTION_WORDS = frozenset(
    """
    a about after all am an and any are as at be been being but by can could did do does for from had has have he her him his
    i if in into is it its me my no not of off on one or our out over shall she should so some than that the their them then
    there these they this those to under up us was we were what when which while who will with would you your
    d don gonna gotta ll m mr mrs re s t ve
    """.split()
)


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every run of words that could be an idiom: it crosses no sign and no number, and not all of it is function words."""
    tokens = words(text.lower())
    for whole, part in itertools.groupby(tokens, lambda token: token.isalpha() or token == "-"):
        tokens = list(part) if whole else []
        for length in LENGTHS:
            for start in range(len(tokens) - length + 1):
                run = tuple(tokens[start : start + length])
                if not FUNCTION_WORDS.issuperset(run):
                    yield run


def find_idioms(chosen: Iterable[str], unchosen: Iterable[str]) -> set[tuple[str, ...]]:
    """The runs that are ``MIN_RATIO`` times as frequent in the chosen English as in the other."""
    chosen = list(chosen)
    counts = Counter(itertools.chain.from_iterable(set(runs(text)) for text in chosen))
    often = {run for run, count in counts.items() if count >= MIN_COUNT}
    others: Counter[tuple[str, ...]] = Counter()
    size = 1
    for text in unchosen:
        others.update(run for run in runs(text) if run in often)
        size += len(text)
    ratio = sum(map(len, chosen)) / size * MIN_RATIO
    return {run for run in often if counts[run] >= ratio * (others[run] + 1)}


def lexical_shares(rows: Iterable[Row]) -> dict[tuple[str, str], float]:
    """How often each Dutch word is linked to each English one, as a share of its links."""
    pairs: Counter[tuple[str, str]] = Counter()
    totals: Counter[str] = Counter()
    for row in rows:
        nl, en = words(row.nl.lower()), words(row.en.lower())
        for i, j in read_links(row.links):
            pairs[nl[i], en[j]] += 1
            totals[nl[i]] += 1
    return {pair: count / totals[pair[0]] for pair, count in pairs.items()}


def idiom_places(tokens: list[str], idioms: set[tuple[str, ...]]) -> list[list[int]]:
    """Where idioms stand in a sentence; those that overlap are one."""
    inside = [False] * len(tokens)
    for length in LENGTHS:
        for start in range(len(tokens) - length + 1):
            if tuple(tokens[start : start + length]) in idioms:
                inside[start : start + length] = [True] * length
    groups = itertools.groupby(range(len(tokens)), inside.__getitem__)
    return [list(places) for found, places in groups if found]


def lacks_idiom(row: Row, idioms: set[tuple[str, ...]], shares: dict[tuple[str, str], float]) -> bool:
    """True when the English holds an idiom whose content words the Dutch mostly has not."""
    nl, en = words(row.nl.lower()), words(row.en.lower())
    places = idiom_places(en, idioms)
    if not places:
        return False
    linked = defaultdict(list)
    for i, j in read_links(row.links):
        linked[j].append(nl[i])
    for place in places:
        content = [j for j in place if en[j] not in FUNCTION_WORDS and en[j].isalpha()]
        literal = sum(any(shares.get((word, en[j]), 0) >= LITERAL for word in linked[j]) for j in content)
        if literal <= LITERAL_SHARE * len(content):
            return True
    return False


def damp_idioms(rows: list[Row]) -> list[Row]:
    """The rows, those of the chosen sources without weight where the Dutch lacks the idiom."""
    chosen = [row.source.startswith(CHOSEN) for row in rows]
    idioms = find_idioms(
        (row.en for row, mine in zip(rows, chosen, strict=True) if mine),
        (row.en for row, mine in zip(rows, chosen, strict=True) if not mine),
    )
    shares = lexical_shares(row for row, mine in zip(rows, chosen, strict=True) if not mine and row.kind == HUMAN)
    damped = [mine and lacks_idiom(row, idioms, shares) for row, mine in zip(rows, chosen, strict=True)]
    print(f"{len(idioms)} idioms; the Dutch of {sum(damped)} of {sum(chosen)} pairs lacks theirs", flush=True)
    return [row._replace(weight=0) if lost else row for row, lost in zip(rows, damped, strict=True)]
