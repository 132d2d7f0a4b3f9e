"""Made-up pairs copy what must not change."""

import re

from copying import QUOTES, Copyist

CLAUSES = [("Het regent vandaag in de stad.", "It is raining in the city today.")]
KEPT = re.compile(
    r"https?://[^\s,]+|[\w.-]+@[\w.-]+|@\w+|#\w+|\{+[^}]*\}+|%[\w$()]+|`[^`]*`|</?\w+>|[\U0001F300-\U0001FAFF→±≥]"
)


def test_what_is_copied_is_equal_on_both_sides() -> None:
    pairs = Copyist(CLAUSES).pairs(3000)
    copied = [(KEPT.findall(nl), KEPT.findall(en)) for nl, en in pairs]
    assert all(nl == en for nl, en in copied)
    assert sum(bool(nl) for nl, _ in copied) > 800


def test_english_writes_its_own_quotation_marks() -> None:
    quoted = [Copyist(CLAUSES).quoted() for _ in range(1)] + [
        pair for pair in Copyist(CLAUSES).pairs(3000) if pair[0][0] in "„«»‚"
    ]
    assert {nl[0] for nl, _ in quoted} >= {opening for opening, _ in QUOTES[:4]}
    assert all(en[0] in "“'\"" for _, en in quoted)


def test_decimals_change_their_sign() -> None:
    writer = Copyist(CLAUSES)
    measures = {writer.measured() for _ in range(2000)}
    decimal = [(re.search(r"\d+,\d", nl), en) for nl, en in measures]
    assert all(match[0].replace(",", ".") in en for match, en in decimal if match)
    assert sum(bool(match) for match, _ in decimal) > 100
