"""Reading and normalising text: what several steps of the recipe need."""

from __future__ import annotations

import lzma
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

WORD = re.compile(r"\w+|[^\w\s]")
SEED = 20261123

EOS_ID = 0
UNK_ID = 1


def opener(path: Path) -> Callable[..., TextIO]:
    """How a text file is opened: by its name it is xz-compressed or plain."""
    return lzma.open if path.suffix == ".xz" else open


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """Read one ``nl<TAB>en`` file, xz-compressed or plain."""
    with opener(path)(path, "rt", encoding="utf-8", newline="\n") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return [(row[0], row[1]) for row in rows if len(row) == 2]


def read_lines(path: Path) -> list[str]:
    """Read a text file as lines without their ends (and no other line breaks)."""
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")


def words(text: str) -> list[str]:
    """Split into runs of letters or digits and single other characters."""
    return WORD.findall(text)


def squeeze(text: str) -> str:
    """NFC, one space between words: what the tokenizer's normaliser does too."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def letters_only(text: str) -> str:
    """Letters and digits in lower case: the key under which sentences count as equal."""
    return re.sub(r"[\W_]+", "", text.lower())


def has_loop(text: str) -> bool:
    """True when a run of one to four words comes three times in a row."""
    tokens = words(text.lower())
    for size in (1, 2, 3, 4):
        for i in range(len(tokens) - 3 * size + 1):
            run = tokens[i : i + size]
            if (
                any(map(str.isalpha, run))
                and run == tokens[i + size : i + 2 * size] == tokens[i + 2 * size : i + 3 * size]
            ):
                return True
    return False
