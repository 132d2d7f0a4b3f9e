"""Ask sacreBLEU for the scores that `test/score/` holds ours to.

    python score_pairs.py HYPOTHESES REFERENCES FOLDER

Reads two files of one segment a line, and writes FOLDER/flores.jsonl (the first 520 pairs) and FOLDER/corners.jsonl
(pairs made by hand, and references whose words were moved about, repeated, lost and added by chance). The first line
of each holds the scores of the whole, every other line one pair with its own. Needs sacrebleu 2.6.0; ten seconds.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import sacrebleu
from sacrebleu.metrics import BLEU, CHRF, TER

PAIRS = 520
SEED = 11

BY_HAND = [
    ("", "The cat sleeps."),
    ("The cat sleeps.", ""),
    ("", ""),
    ("   ", "The cat sleeps."),
    ("The cat sleeps.", "The cat sleeps."),
    ("the cat sleeps.", "The Cat Sleeps."),
    ("The cat sleeps .", "The cat sleeps."),
    ("The  cat\tsleeps. ", " The cat sleeps."),
    ("cat", "cat"),
    ("a", "b"),
    ("a", "a b c d e f g"),
    ("a b c d e f g", "a"),
    (".", "."),
    (".", "!"),
    ("...", "…"),
    ("?!", "!?"),
    ("“Yes,” he said.", '"Yes," he said.'),
    ("a b c d e f", "d e f a b c"),
    ("a b c d e f", "f e d c b a"),
    ("c a b", "a b c"),
    ("a b c d", "a c b d"),
    ("e f g h a b c d", "a b c d e f g h"),
    ("x a b c y d e f z", "x d e f y a b c z"),
    ("a a a a", "a"),
    ("a", "a a a a"),
    ("a b a b a b", "b a b a b a"),
    ("the the the the the the", "the cat the dog the cow"),
    ("very very good", "very good, very"),
    ("Yesterday he went home", "He went home yesterday"),
    ("The mayor of Ghent said on Monday that", "On Monday the mayor of Ghent said that"),
    ("1 2 3 4 5 6 7 8 9 10 11 12 13", "2 3 4 5 6 7 8 9 10 11 12 13 1"),
    ("2 3 4 5 6 7 8 9 10 11 12 13 1", "1 2 3 4 5 6 7 8 9 10 11 12 13"),
    ("It cost 1,234.56 euros.", "It cost 1.234,56 euros."),
    ("10,000 people, 3.5 per cent", "10.000 people, 3,5 per cent"),
    ("a 5-year-old and a well-known man", "a 5 year old and a well known man"),
    ("AT&amp;T &lt;b&gt; &quot;x&quot;", 'AT&T <b> "x"'),
    ("&amp;lt;", "<"),
    ("one <skipped> two", "one two"),
    ("e-mail: a@b.nl, http://x.nl/?q=1#z", "email a@b.nl; http://x.nl/?q=1"),
    ("it's the dogs' $5 & 10% [sic] {a|b} ~x ^y `z`", "its the dogs 5 and 10 percent"),
    ("Coördinatie in Curaçao", "Coordinatie in Curacao"),
    ("Cafe\u0301", "Café"),
    ("ΟΔΟΣ ΣΟΦΙΑΣ", "οδος σοφιας"),
    ("İstanbul STRASSE", "istanbul straße"),
    ("😀 😀 fun 👩‍👩‍👧", "😀 fun 👩‍👧 😀"),
    ("日本語のテキスト", "日本語テキスト"),
    ("مرحبا بالعالم", "مرحبا يا عالم"),
    ("a\u00a0b\u2009c\u3000d", "a b c d"),
    ("a\u200bb\ufeffc", "abc"),
    ("a\u0085b\u001cc", "a b c"),
    ("line-\nbreak and\nnext-\n", "linebreak and next"),
    ("–—- −", "- - - -"),
    ("A.B.C. and U.S., e.g. 3.", "ABC and US, eg 3"),
    (".5 5. ,5 5, 5.5.5", "0.5 5 0,5 5 5.5.5"),
]


def long_pairs(chance: random.Random) -> list[tuple[str, str]]:
    """Segments that run into the bounds of the search: beam, longest shift, furthest shift, number of shifts tried."""
    words = [f"w{number}" for number in range(160)]
    few = [chance.choice("abcdef") for _ in range(120)]
    rest = few[:]
    chance.shuffle(rest)
    halves = words[70:140] + words[:70]
    return [
        (" ".join(few), " ".join(rest)),
        (" ".join(words[:140]), " ".join(halves)),
        (" ".join(words[40:60] + words[:40] + words[60:100]), " ".join(words[:100])),
        (" ".join(words[:2]), " ".join(words)),
        (" ".join(words), " ".join(words[155:])),
        ("w3", " ".join(words)),
        (" ".join(words), " ".join(words[40:])),
        (" ".join(words[30:]), " ".join(words)),
    ]


def disorder(reference: str, chance: random.Random) -> str:
    """Moves runs of words, then loses, repeats and replaces a few."""
    words = reference.split()
    for _ in range(chance.randint(1, 4)):
        start = chance.randrange(len(words))
        run = [words.pop(start) for _ in range(min(chance.randint(1, 5), len(words) - start))]
        place = chance.randint(0, len(words))
        words[place:place] = run
    for _ in range(chance.randint(0, 3)):
        place = chance.randrange(len(words))
        words[place : place + 1] = chance.choice([[], [words[place]] * 2, ["something"]])
    return " ".join(words)


def make_corners(references: list[str]) -> list[tuple[str, str]]:
    chance = random.Random(SEED)
    moved = [(disorder(reference, chance), reference) for reference in references[-120:]]
    letters = []
    for _ in range(120):
        hypothesis, reference = ([chance.choice("abcd") for _ in range(chance.randint(1, 14))] for _ in "12")
        letters.append((" ".join(hypothesis), " ".join(reference)))
    return BY_HAND + long_pairs(chance) + moved + letters


def filled(reference: str) -> str:
    """sacreBLEU refuses an empty reference, but takes a blank one."""
    return reference or " "


def write_scores(path: Path, pairs: list[tuple[str, str]]) -> None:
    hypotheses = [hypothesis for hypothesis, _ in pairs]
    references = [filled(reference) for _, reference in pairs]
    metrics = {"ter": TER(), "chrf": CHRF(), "bleu": BLEU(), "segmentBleu": BLEU(effective_order=True)}
    whole = {name: metric.corpus_score(hypotheses, [references]).score for name, metric in metrics.items()}
    whole.pop("segmentBleu")
    signatures = {name: str(metric.get_signature()) for name, metric in metrics.items()}
    lines: list[object] = [{"sacrebleu": sacrebleu.__version__, "signatures": signatures, "whole": whole}]
    metrics["bleu"] = metrics.pop("segmentBleu")
    for hypothesis, reference in pairs:
        scores = {
            name: round(metric.sentence_score(hypothesis, [filled(reference)]).score, 6)
            for name, metric in metrics.items()
        }
        lines.append({"hypothesis": hypothesis, "reference": reference, **scores})
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def main() -> None:
    hypotheses, references, folder = (Path(argument) for argument in sys.argv[1:])
    said, expected = (path.read_text(encoding="utf-8").splitlines() for path in (hypotheses, references))
    write_scores(folder / "flores.jsonl", list(zip(said, expected, strict=True))[:PAIRS])
    write_scores(folder / "corners.jsonl", make_corners(expected))


if __name__ == "__main__":
    main()
