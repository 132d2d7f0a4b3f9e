"""Counts what a reader would curse in translations: idioms and words that nobody wrote, lost names, omissions.

    apt-get install wamerican-large wbritish-large
    python model_faults.py --source flores-dev.nl --reference flores-dev.en --pairs WORK/pairs.tsv OUTPUT ...

OUTPUT are files with a translation a line. One row is printed for the references and for each of them:

- idioms: those of `idioms.txt` in the text, and how many of them the reference of the same sentence has not;
- invented: sentences with a word in small letters that neither the word lists nor the Dutch sentence have;
- names kept: of the names that Dutch and reference share; a name is a capitalised word inside the Dutch sentence;
- doubled: words written twice in a row, where the Dutch has no such pair;
- unlinked: the share of Dutch content words that eflomal links to no English word, both ways together. All files are
  aligned in one run, together with `--pairs` (source, weight, Dutch, English, separated by tabs), so that they compare.

Needs eflomal and numpy, and gcc to build eflomal.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import tempfile
from collections import Counter
from pathlib import Path

from eflomal import Aligner

WORD_LISTS = ("american-english-large", "british-english-large")
WORD = re.compile(r"\w+|[^\w\s]")
SMALL_WORD = re.compile(r"(?<![\w'’-])[a-zà-ž]{4,}(?![\w])")
NAME = re.compile(r"(?<=[\w,] )[A-Z][a-z]{3,}\b")
RIGHTLY_DOUBLED = {"that", "had", "is", "very", "blah", "no", "so"}
TRAINING_PAIRS = 60_000
ITERATIONS = (2, 2, 4)
# The most frequent words of the Dutch sentences are function words: those beyond so many are content words.
FUNCTION_WORDS = 120


def read_lines(path: Path) -> list[str]:
    """The lines of a text file."""
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


def read_idioms(path: Path) -> re.Pattern[str]:
    """All idioms of a list as one pattern."""
    lines = (line.strip() for line in read_lines(path) if line.strip() and not line.startswith("#"))
    forms = [r"\s+".join(f"(?:{'|'.join(map(re.escape, word.split('|')))})" for word in line.split()) for line in lines]
    return re.compile(rf"\b(?:{'|'.join(forms)})\b")


def found_idioms(text: str, idioms: re.Pattern[str]) -> list[str]:
    """The idioms of a sentence, in small letters with straight apostrophes."""
    return idioms.findall(text.lower().replace("’", "'"))


def count_idioms(outputs: list[str], references: list[str], idioms: re.Pattern[str]) -> tuple[int, int]:
    """How many idioms there are, and how many of them the reference of the same sentence has not."""
    mine, theirs = ([Counter(found_idioms(text, idioms)) for text in side] for side in (outputs, references))
    inserted = sum((m - t).total() for m, t in zip(mine, theirs, strict=True))
    return sum(m.total() for m in mine), inserted


def invented_words(source: str, output: str, known: set[str]) -> list[str]:
    """Words in small letters that are in no list and not in the Dutch."""
    dutch = set(WORD.findall(source.lower()))
    return [word for word in SMALL_WORD.findall(output) if word not in known and word not in dutch]


def kept_names(source: str, output: str, reference: str) -> tuple[int, int]:
    """How many names Dutch and reference share, and how many of them the output has."""
    names = set(NAME.findall(source)) & set(WORD.findall(reference))
    return len(names), sum(name in output for name in names)


def doubled_words(source: str, output: str) -> int:
    """Words twice in a row, beyond those of the Dutch."""

    def doubles(text: str) -> int:
        pairs = itertools.pairwise(WORD.findall(text.lower()))
        return sum(a == b and a.isalpha() and a not in RIGHTLY_DOUBLED for a, b in pairs)

    return max(0, doubles(output) - doubles(source))


def unlinked_shares(sources: list[str], outputs: list[list[str]], pairs: list[tuple[str, str]]) -> list[float]:
    """For each list of outputs the share of Dutch content words without a link either way."""
    texts = [*pairs, *((nl, en) for output in outputs for nl, en in zip(sources, output, strict=True))]
    sides = [[WORD.findall(text[side].lower()) for text in texts] for side in (0, 1)]
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("forward", "backward")]
        lines = [[" ".join(words) for words in side] for side in sides]
        Aligner(n_samplers=3, n_iterations=ITERATIONS).align(
            *lines, links_filename_fwd=str(files[0]), links_filename_rev=str(files[1])
        )
        linked = [
            {link.split("-")[0] for link in " ".join(both).split()}
            for both in zip(*(read_lines(file) for file in files), strict=True)
        ]
    counts = Counter(word for words in sides[0] for word in words)
    function = {word for word, _ in counts.most_common(FUNCTION_WORDS)}
    shares = []
    for n in range(len(outputs)):
        total = lost = 0
        first = len(pairs) + n * len(sources)
        for place in range(first, first + len(sources)):
            content = [i for i, word in enumerate(sides[0][place]) if word.isalpha() and word not in function]
            total += len(content)
            lost += sum(str(i) not in linked[place] for i in content)
        shares.append(lost / total)
    return shares


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """A random part of the training pairs of human origin."""
    rows = (line.split("\t") for line in read_lines(path))
    pairs = [(row[2], row[3]) for row in rows if not row[0].startswith(("bt-", "lexicon"))]
    return random.Random(1).sample(pairs, min(TRAINING_PAIRS, len(pairs)))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, required=True)
    parser.add_argument("--reference", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--word-lists", type=Path, default=Path("/usr/share/dict"))
    parser.add_argument("outputs", type=Path, nargs="+")
    options = parser.parse_args()
    sources, references = read_lines(options.source), read_lines(options.reference)
    idioms = read_idioms(Path(__file__).parent / "idioms.txt")
    known = {word.lower() for name in WORD_LISTS for word in read_lines(options.word_lists / name)}
    files = [options.reference, *options.outputs]
    outputs = [read_lines(path) for path in files]
    shares = unlinked_shares(sources, outputs, read_pairs(options.pairs))
    heads = ("file", "idioms", "inserted", "invented", "names kept", "doubled", "unlinked")
    print(f"| {' | '.join(heads)} |\n{'| --- ' * len(heads)}|")
    for path, output, share in zip(files, outputs, shares, strict=True):
        total, inserted = count_idioms(output, references, idioms)
        invented = sum(bool(invented_words(s, o, known)) for s, o in zip(sources, output, strict=True))
        names = [kept_names(*three) for three in zip(sources, output, references, strict=True)]
        shared, kept = (sum(column) for column in zip(*names, strict=True))
        doubled = sum(doubled_words(s, o) for s, o in zip(sources, output, strict=True))
        print(
            f"| {path.name} | {total} | {inserted} | {invented / len(sources):.1%} | {kept / shared:.1%} | {doubled} "
            f"| {share:.2%} |"
        )


if __name__ == "__main__":
    main()
