"""Read the parallel data, clean it, cap the software documentation, prove it is free of test sentences."""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter
from pathlib import Path

from texts import SEED, letters_only, read_lines, read_pairs, squeeze, words

# How often a pair of each source is seen per pass over the data.
WEIGHTS = {
    "rte3-nl": 6,
    "europarl-statmt-devsets": 4,
    "colonial-research-aids": 4,
    "nl-coronadashboard": 3,
    "dutch-heritage-sites": 3,
    "opus-idioms": 2,
    "opus-compositionality": 2,
    "jrc-acquis-12k": 1,
    "esco-occupations": 2,
    "privacyguides": 2,
    "opensource-guide": 2,
    "minvws-corona": 2,
}
DEFAULT_WEIGHT = 1
# Under the (A)GPL, or in part CC BY-ND: what such licences mean for weights is disputed, and the model does without them.
LEFT_OUT = {
    "alaveteli",
    "diaspora",
    "lexicon-freedict",
    "openstreetmap-website",
    "phpmyadmin-docs",
    "scratch-l10n",
    "securedrop",
    "stellarium-skycultures",
}
SOFTWARE_DOCS = "ms-"
SOFTWARE_DOCS_CAP = 40_000
LEXICON = "lexicon-"
LEXICON_CAP = 60_000
MAX_WORDS = 60
MAX_RATIO = 2.0
TEST_RUN = 9

DIGITS = re.compile(r"\d+")
ODD = re.compile(r"[|{}<>\\^~_=]|https?:|www\.|\.{4,}|[^\W\d_]\.[A-Z][a-z]|[a-z][A-Z]{1}[a-z]+[A-Z]")
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


def cap_software_docs(pairs: list[tuple[str, str]], limit: int) -> list[tuple[str, str]]:
    """Keep the pairs that bring the most Dutch word pairs not seen before."""
    random.Random(SEED).shuffle(pairs)
    seen: set[tuple[str, str]] = set()
    kept = []
    for nl, en in pairs:
        tokens = words(DIGITS.sub("0", nl.lower()))
        bigrams = set(itertools.pairwise(tokens))
        if 6 <= len(tokens) <= 40 and len(bigrams - seen) >= 0.4 * len(bigrams):
            kept.append((nl, en))
            seen |= bigrams
        if len(kept) == limit:
            break
    return kept


def cap_lexicons(pairs: list[tuple[str, str]], counts: Counter[str], limit: int) -> list[tuple[str, str]]:
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


class TestSentences:
    """Knows every test sentence, and every run of nine of its words."""

    def __init__(self, folder: Path) -> None:
        self.keys: set[str] = set()
        self.runs: set[tuple[str, ...]] = set()
        for path in sorted(folder.glob("*.nl")) + sorted(folder.glob("*.en")):
            for line in read_lines(path):
                self.keys.add(letters_only(line))
                self.runs.update(self._runs(line))

    @staticmethod
    def _runs(text: str) -> list[tuple[str, ...]]:
        tokens = re.findall(r"\w+", text.lower())
        return [tuple(tokens[i : i + TEST_RUN]) for i in range(len(tokens) - TEST_RUN + 1)]

    def touches(self, text: str) -> bool:
        """True when the text equals a test sentence or shares nine words in a row with one."""
        return letters_only(text) in self.keys or any(run in self.runs for run in self._runs(text))


def prove_untouched(pairs: list[tuple[str, str, str]], data: Path) -> int:
    """Raise if any training pair touches a test set; return how many sentences were compared."""
    tests = TestSentences(data / "test")
    for source, nl, en in pairs:
        if tests.touches(nl) or tests.touches(en):
            raise SystemExit(f"{source}: a test sentence is in the training data: {nl} / {en}")
    return len(tests.keys)


def prepare(data: Path, work: Path) -> None:
    """Write ``pairs.tsv``: source, weight, Dutch, English."""
    sources = {
        name: read_pairs(path)
        for path in sorted((data / "train").glob("*.tsv.xz"))
        if (name := path.name.split(".")[0]) not in LEFT_OUT
    }
    tests = TestSentences(data / "test")
    kept: list[tuple[str, str, str]] = []
    software: list[tuple[str, str]] = []
    lexicon: list[tuple[str, str]] = []
    for source, raw in sources.items():
        pairs = [(squeeze(nl), squeeze(en)) for nl, en in raw]
        pairs = [pair for pair in pairs if not (tests.touches(pair[0]) or tests.touches(pair[1]))]
        if source.startswith(LEXICON):
            lexicon += pairs
            continue
        clean = [pair for pair in pairs if is_clean(*pair)]
        print(f"{source}: {len(clean)} of {len(raw)} pairs kept", flush=True)
        if source.startswith(SOFTWARE_DOCS):
            software += clean
        else:
            kept += [(source, *pair) for pair in clean]
    counts = Counter(word.lower() for _, nl, _ in kept for word in words(nl))
    kept += [("software-docs", *pair) for pair in cap_software_docs(software, SOFTWARE_DOCS_CAP)]
    kept += [("lexicon", *pair) for pair in cap_lexicons(lexicon, counts, LEXICON_CAP)]
    compared = prove_untouched(kept, data)
    with open(work / "pairs.tsv", "w", encoding="utf-8", newline="\n") as out:
        for source, nl, en in kept:
            out.write(f"{source}\t{WEIGHTS.get(source, DEFAULT_WEIGHT)}\t{nl}\t{en}\n")
    print(f"{len(kept)} pairs; none touches any of {compared} test sentences", flush=True)
