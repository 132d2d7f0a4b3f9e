"""Names from the lexicons: put into real pairs in place of other names, and spelt the Dutch way in back-translations."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from pieces import HUMAN, Row, print_links, read_links
from sources import NAMES
from texts import SEED, WORD, words

PLACES = ("lexicon-names-cldr",)
PLACE_PREPOSITIONS = {"in", "naar", "uit", "te"}
SWAPPED_PAIRS = 25_000
DUTCH_SHARE = 0.8
Pair = tuple[str, str]


class Swap(NamedTuple):
    """Words that stand for the same name in both languages."""

    nl: range
    en: range


def is_name(token: str) -> bool:
    """A capital and small letters after it."""
    return len(token) > 2 and token[0].isupper() and token[1:].islower()


def small_words(rows: Iterable[Row]) -> set[str]:
    """Every word that is somewhere written in small letters: no name."""
    return {word for row in rows for text in (row.nl, row.en) for word in words(text) if word.islower()}


def linked_name(nl: list[str], en: list[str], links: list[tuple[int, int]]) -> Swap | None:
    """The first run of capitalised words in the sentence that is linked to such words and to nothing else."""
    forward, backward = defaultdict(set), defaultdict(set)
    for i, j in links:
        forward[i].add(j)
        backward[j].add(i)
    start = 1
    while start < len(nl):
        end = start
        while end < len(nl) and is_name(nl[end]):
            end += 1
        if end > start:
            targets = sorted(set().union(*(forward[i] for i in range(start, end))))
            alone = targets and targets == list(range(targets[0], targets[-1] + 1)) and targets[0] > 0
            if alone and all(is_name(en[j]) and backward[j] <= set(range(start, end)) for j in targets):
                return Swap(range(start, end), range(targets[0], targets[-1] + 1))
        start = end + 1
    return None


def put(text: str, place: range, name: str) -> str:
    """The text with other words at a place."""
    spans = [match.span() for match in WORD.finditer(text)]
    return text[: spans[place[0]][0]] + name + text[spans[place[-1]][1] :]


def moved_links(links: list[tuple[int, int]], swap: Swap, sizes: tuple[int, int]) -> set[tuple[int, int]]:
    """The links after a swap: the words of the new name are linked in order, or all to all where their numbers differ."""
    longer = sizes[0] - len(swap.nl), sizes[1] - len(swap.en)
    kept = {
        (i + longer[0] * (i > swap.nl[-1]), j + longer[1] * (j > swap.en[-1]))
        for i, j in links
        if i not in swap.nl and j not in swap.en
    }
    first = swap.nl[0], swap.en[0]
    within = ((i, j) for i in range(sizes[0]) for j in range(sizes[1]) if i == j or sizes[0] != sizes[1])
    return kept | {(first[0] + i, first[1] + j) for i, j in within}


def swap_names(rows: list[Row]) -> list[Row]:
    """New rows: real pairs in which a name of the lexicons stands for another, places for places, others for others.

    A capitalised word is a name if both languages spell it alike, or the lexicons have it, and no text writes it small.
    """
    chance = random.Random(SEED)
    lexicon = [row for row in rows if row.source.startswith((NAMES, *PLACES)) and is_plain(row.nl) and is_plain(row.en)]
    pools: dict[bool, list[Pair]] = {
        place: [(row.nl, row.en) for row in lexicon if (row.source in PLACES) == place] for place in (True, False)
    }
    places = {nl for nl, _ in pools[True]}
    known = {(row.nl, row.en) for row in lexicon}
    small = small_words(rows)
    candidates = [row for row in rows if row.weight and row.kind == HUMAN and len(row.nl) > 30]
    chance.shuffle(candidates)
    swapped: list[Row] = []
    for row in candidates:
        if len(swapped) == SWAPPED_PAIRS:
            break
        links = read_links(row.links)
        nl, en = words(row.nl), words(row.en)
        swap = linked_name(nl, en, links)
        if not swap:
            continue
        old = " ".join(nl[i] for i in swap.nl), " ".join(en[j] for j in swap.en)
        is_place = old[0] in places or nl[swap.nl[0] - 1] in PLACE_PREPOSITIONS
        written_small = any(nl[i].lower() in small for i in swap.nl)
        if pools[is_place] and not written_small and (old[0] == old[1] or old in known):
            swapped.append(_swapped(row, swap, links, chance.choice(pools[is_place])))
    return swapped


def is_plain(name: str) -> bool:
    """Every word begins with a capital, or is one of those inside names."""
    return all(part[0].isupper() or part in {"van", "de", "der", "den", "al", "bin", "el"} for part in name.split())


def _swapped(row: Row, swap: Swap, links: list[tuple[int, int]], name: Pair) -> Row:
    nl, en = put(row.nl, swap.nl, name[0]), put(row.en, swap.en, name[1])
    sizes = len(words(name[0])), len(words(name[1]))
    return row._replace(source="names", weight=1, nl=nl, en=en, links=print_links(moved_links(links, swap, sizes)))


class DutchNames:
    """Puts Dutch spellings of names into back-translated Dutch: in four of five cases, since Dutch texts vary too."""

    def __init__(self, lexicon: Iterable[Pair]) -> None:
        spellings: dict[str, str] = {}
        for nl, en in lexicon:
            if nl != en and is_plain(en):
                spellings.setdefault(en, nl)
        self.spellings = spellings
        longest_first = sorted(spellings, key=len, reverse=True)
        self.pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b") if spellings else None
        self.chance = random.Random(SEED)

    def spell(self, nl: str, en: str) -> str:
        """The Dutch, with its names in Dutch where they stand in the English as they stand in it."""

        def respelt(match: re.Match[str]) -> str:
            name = match[0]
            return self.spellings[name] if name in en and self.chance.random() < DUTCH_SHARE else name

        return self.pattern.sub(respelt, nl) if self.pattern else nl
