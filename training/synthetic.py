"""Pairs made by rule: numbers, dates, money, names, quotations and reporting clauses, headlines, capitals, length."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from copying import Copyist
from texts import SEED

SENTENCES = 6_000
RESTYLED = 3_000
JOINED = 2_500
COPIED = 8_000
JOINED_WORDS = range(35, 61)
PROSE = ("rte3-nl", "europarl-statmt-devsets", "colonial-research-aids", "nl-coronadashboard")
QUOTING = (*PROSE, "opus-idioms")
Pair = tuple[str, str]

FIRST = """
Jan Anna Mohammed Sergei Maria Pieter Joe Angela Emmanuel Fatima Willem Kamala Narendra Li Sofie Ahmed Olena
Boris Ursula Mark
""".split()
LAST = """
Jansen Bakker Biden Poetin/Putin Modi Zelensky Merkel Macron Rutte Scholz Müller García Kowalski Yılmaz Haddad
Okafor Sánchez Visser Trump Harris
""".split()
PLACES = """
Amsterdam Kiev/Kyiv Moskou/Moscow Brussel/Brussels Parijs/Paris Londen/London Berlijn/Berlin Gaza
Rusland/Russia Oekraïne/Ukraine Duitsland/Germany Frankrijk/France India China Israël/Israel Turkije/Turkey
Syrië/Syria België/Belgium Japan Washington
""".split()
ROLES = [
    ("minister", "minister"),
    ("president", "president"),
    ("premier", "prime minister"),
    ("woordvoerder", "spokesperson"),
    ("burgemeester", "mayor"),
    ("directeur", "director"),
    ("politie", "police"),
    ("hoge regeringsfunctionaris", "senior administration official"),
    ("minister van Defensie", "defence minister"),
    ("minister van Buitenlandse Zaken", "foreign minister"),
]
SAID = [
    ("zei", "said"),
    ("vertelde", "said"),
    ("verklaarde", "stated"),
    ("aldus", "said"),
    ("voegde eraan toe", "added"),
]
DAYS = [
    ("maandag", "Monday"),
    ("dinsdag", "Tuesday"),
    ("woensdag", "Wednesday"),
    ("donderdag", "Thursday"),
    ("vrijdag", "Friday"),
    ("zaterdag", "Saturday"),
    ("zondag", "Sunday"),
]
MONTHS_NL = "januari februari maart april mei juni juli augustus september oktober november december".split()
MONTHS_EN = "January February March April May June July August September October November December".split()
THINGS = [
    ("mensen", "people"),
    ("soldaten", "soldiers"),
    ("burgers", "civilians"),
    ("vluchtelingen", "refugees"),
    ("vrouwen", "women"),
    ("kinderen", "children"),
    ("slachtoffers", "victims"),
]
EVENTS = [
    ("werden gedood", "were killed"),
    ("raakten gewond", "were injured"),
    ("werden gearresteerd", "were arrested"),
    ("werden vernietigd", "were destroyed"),
    ("hebben het land verlaten", "have left the country"),
    ("worden vermist", "are missing"),
    ("werden geëvacueerd", "were evacuated"),
]
SUBJECTS = [
    ("De prijs", "The price"),
    ("De werkloosheid", "Unemployment"),
    ("De inflatie", "Inflation"),
    ("De omzet", "Turnover"),
    ("De bevolking", "The population"),
    ("Het aantal besmettingen", "The number of infections"),
]
MOVES = [("steeg", "rose"), ("daalde", "fell"), ("is gestegen", "has risen"), ("is gedaald", "has fallen")]
QUOTES = [("“", "”"), ("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")]


class Writer:
    """Draws the parts of sentences, always the Dutch and the English together."""

    def __init__(self, clauses: list[Pair]) -> None:
        self.random = random.Random(SEED)
        self.clauses = clauses

    def word(self, options: list[str]) -> Pair:
        nl, _, en = self.random.choice(options).partition("/")
        return nl, en or nl

    def person(self) -> Pair:
        first = self.random.choice(FIRST)
        nl, en = self.word(LAST)
        return f"{first} {nl}", f"{first} {en}"

    def number(self) -> Pair:
        kind = self.random.random()
        if kind < 0.4:
            text = str(self.random.randint(2, 999))
            return text, text
        if kind < 0.7:
            thousands = f"{self.random.randint(1000, 9_999_999):,}"
            return thousands.replace(",", "."), thousands
        decimal = f"{self.random.randint(1, 999)}.{self.random.randint(1, 9)}"
        scale = self.random.choice([("miljoen", "million"), ("miljard", "billion")])
        return f"{decimal.replace('.', ',')} {scale[0]}", f"{decimal} {scale[1]}"

    def share(self) -> Pair:
        value = (
            f"{self.random.randint(1, 99)}.{self.random.randint(1, 9)}"
            if self.random.random() < 0.6
            else str(self.random.randint(1, 100))
        )
        nl, en = self.random.choice([("%", "%"), (" procent", " percent")])
        return value.replace(".", ",") + nl, value + en

    def date(self) -> Pair:
        month = self.random.randrange(12)
        day, year = self.random.randint(1, 28), self.random.randint(1900, 2026)
        kind = self.random.random()
        if kind < 0.3:
            return f"in {MONTHS_NL[month]} {year}", f"in {MONTHS_EN[month]} {year}"
        if kind < 0.5:
            return f"in {year}", f"in {year}"
        if kind < 0.7:
            day_nl, day_en = self.random.choice(DAYS)
            return f"op {day_nl} {day} {MONTHS_NL[month]}", f"on {day_en}, {MONTHS_EN[month]} {day}"
        return f"op {day} {MONTHS_NL[month]} {year}", f"on {MONTHS_EN[month]} {day}, {year}"

    def count(self) -> Pair:
        (n_nl, n_en), (t_nl, t_en) = self.number(), self.random.choice(THINGS)
        (e_nl, e_en), (d_nl, d_en), (p_nl, p_en) = self.random.choice(EVENTS), self.date(), self.word(PLACES)
        if self.random.random() < 0.5:
            return f"Volgens de politie {e_nl.split()[0]} {d_nl} in {p_nl} {n_nl} {t_nl}{self.tail(e_nl)}.", (
                f"According to police, {n_en} {t_en} {e_en} in {p_en} {d_en}."
            )
        return (
            f"In {p_nl} {e_nl.split()[0]} {d_nl} {n_nl} {t_nl}{self.tail(e_nl)}.",
            f"In {p_en}, {n_en} {t_en} {e_en} {d_en}.",
        )

    @staticmethod
    def tail(verb: str) -> str:
        rest = verb.split(" ", 1)[1:]
        return f" {rest[0]}" if rest else ""

    def change(self) -> Pair:
        (s_nl, s_en), (m_nl, m_en) = self.random.choice(SUBJECTS), self.random.choice(MOVES)
        (a_nl, a_en), (d_nl, d_en) = self.share(), self.date()
        verb, rest = m_nl.split()[0], self.tail(m_nl)
        return f"{s_nl} {verb} {d_nl} met {a_nl}{rest}.", f"{s_en} {m_en} by {a_en} {d_en}."

    def money(self) -> Pair:
        (p_nl, p_en), (n_nl, n_en), (d_nl, d_en) = self.person(), self.number(), self.date()
        sign = self.random.choice(["€ ", "€", "$"])
        return f"{p_nl} betaalde {d_nl} {sign}{n_nl}.", f"{p_en} paid {sign.strip()}{n_en} {d_en}."

    def speaker(self) -> Pair:
        (r_nl, r_en), (p_nl, p_en) = self.random.choice(ROLES), self.person()
        kind = self.random.random()
        if kind < 0.35:
            return p_nl, p_en
        if kind < 0.7:
            return f"de {r_nl}", f"the {r_en}"
        return f"{r_nl} {p_nl}", f"{r_en} {p_en}"

    def quotation(self) -> Pair:
        (nl, en), (w_nl, w_en), (s_nl, s_en) = (
            self.random.choice(self.clauses),
            self.speaker(),
            self.random.choice(SAID),
        )
        opening, closing = self.random.choice(QUOTES)
        nl, en = nl.rstrip("."), en.rstrip(".")
        day_nl, day_en = self.random.choice([("", ""), *((f" {day}", f" on {name}") for day, name in DAYS)])
        if s_nl == "voegde eraan toe":
            said_nl, said_en = f"voegde {w_nl} eraan toe", f"{w_en} added"
        else:
            said_nl, said_en = f"{s_nl} {w_nl}", f"{w_en} {s_en}"
        if self.random.random() < 0.6:
            return f"{opening}{nl}{closing}, {said_nl}{day_nl}.", f"{opening}{en},{closing} {said_en}{day_en}."
        day_nl = day_nl or " later"
        day_en = day_en or " later"
        return (
            f"{w_nl[0].upper()}{w_nl[1:]} zei{day_nl}: {opening}{nl}.{closing}",
            f"{w_en[0].upper()}{w_en[1:]} said{day_en}: {opening}{en}.{closing}",
        )

    def sentences(self, total: int) -> list[Pair]:
        makers: list[Callable[[], Pair]] = [
            self.count,
            self.change,
            self.money,
            self.quotation,
            self.quotation,
            self.quotation,
        ]
        return [self.random.choice(makers)() for _ in range(total)]

    def join(self, prose: list[Pair], total: int) -> list[Pair]:
        """Two sentences in one, so that long inputs are not new to the model."""
        ended = [pair for pair in prose if pair[0].endswith(".") and pair[1].endswith(".")]
        joined: list[Pair] = []
        while len(joined) < total:
            (first_nl, first_en), (second_nl, second_en) = self.random.sample(ended, 2)
            nl, en = f"{first_nl} {second_nl}", f"{first_en} {second_en}"
            if len(nl.split()) in JOINED_WORDS:
                joined.append((nl, en))
        return joined

    def restyle(self, nl: str, en: str) -> Pair:
        """The same pair as a headline in capitals, without its full stop, or with a dateline before it."""
        kind = self.random.random()
        if kind < 0.3:
            return nl.upper().rstrip("."), en.upper().rstrip(".")
        if kind < 0.65:
            return nl.rstrip("."), en.rstrip(".")
        p_nl, p_en = self.word(PLACES)
        return f"{p_nl}{self.random.choice([': ', ' – ', ' - '])}{nl}", f"{p_en}: {en}"


def curl(text: str) -> str:
    """Straight double quotes as curly ones, in pairs."""
    parts = text.split('"')
    return "".join(part + ("“" if n % 2 == 0 else "”") for n, part in enumerate(parts[:-1])) + parts[-1]


def is_clause(nl: str, en: str) -> bool:
    """True for a short whole sentence without quotes of its own."""
    whole = nl[0].isupper() and nl.endswith(".") and en.endswith(".") and 5 <= len(nl.split()) <= 16
    return whole and not set("\"“”'‘’(") & set(nl + en)


def synthesise(work: Path) -> None:
    """Write ``synthetic.tsv`` from templates and from the prose of ``pairs.tsv``."""
    with open(work / "pairs.tsv", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    prose = [(nl, en) for source, _, nl, en in rows if source in PROSE]
    clauses = [pair for pair in prose if is_clause(*pair)]
    writer = Writer(clauses)
    quoting = [(nl, en) for source, _, nl, en in rows if source in QUOTING]
    quoted = [(curl(nl), curl(en)) for nl, en in quoting if nl.count('"') == en.count('"') in (2, 4)]
    restyled = [writer.restyle(*pair) for pair in writer.random.sample(clauses, min(RESTYLED, len(clauses)))]
    joined = writer.join(prose, JOINED)
    copied = Copyist(clauses).pairs(COPIED)
    pairs = writer.sentences(SENTENCES) + restyled + quoted + joined + copied
    with open(work / "synthetic.tsv", "w", encoding="utf-8", newline="\n") as out:
        for nl, en in pairs:
            out.write(f"synthetic\t1\t{nl}\t{en}\n")
    print(f"{len(pairs)} pairs by rule, {len(quoted)} of them with curled quotes", flush=True)
