"""Pairs made by rule that teach what is not translated: addresses, placeholders, code, emoji, signs; and short set forms."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from texts import SEED

Pair = tuple[str, str]

DOMAINS = (
    "nos.nl rijksoverheid.nl example.com europa.eu bbc.co.uk nrc.nl un.org wikipedia.org kvk.nl github.com".split()
)
PATHS = "nieuws artikel/2024 over-ons en/index.html privacy wiki/Nederland docs/v2 contact?id=12 pagina#kop".split()
PEOPLE = "jan.jansen info redactie a.devries contact press anna_b fatima77 mark-visser RodeKruis MinBZ WHO".split()
TOPICS = "klimaat Oekraine nieuws verkiezingen Amsterdam GroenLinks boerenprotest COP29 Gaza onderwijs".split()
VARIABLES = "naam aantal datum bedrag user_name title count url page id".split()
PLACEHOLDERS = ["{NAME}", "{{ NAME }}", "%(NAME)s", "${NAME}", "[NAME]", "<NAME>", "%s", "%1$d", "{0}"]
COMMANDS = ["git push", "npm install", "config.yaml", "main()", "--help", "sudo apt update", "x = y + 1", "README.md"]
TAGS = "b i em strong span code".split()
EMOJI = "😀 😂 😍 😢 😡 👍 👏 🙏 🎉 🔥 ❤️ ⚽ 🚀 🌍 🇳🇱 🇺🇦 ✅ ❌ ⚠️ 📷 📢 👉 💡 💪".split()
SIGNS = "→ ← ↔ ± × ÷ ≈ ≥ ≤ ≠ ∞ µ § ¶ † © ® ™ • ° ¼ ½ ¾ № ✓ ★ π Σ Δ".split()
UNITS = [
    "km",
    "kg",
    "m²",
    "°C",
    "%",
    "GB",
    "kWh",
    "mm",
    "ha",
    "km/u|km/h",
    "m/s",
    "€",
    "MW",
    "ton|tonnes",
    "liter|litres",
]
QUOTES = [("„", "”"), ("„", "“"), ("«", "»"), ("‚", "’"), ("‘", "’"), ("“", "”"), ("»", "«"), ("'", "'"), ('"', '"')]
STRAIGHT = {'"', "'"}

FRAMES = [
    ("Zie {}.", "See {}."),
    ("Meer informatie: {}", "More information: {}"),
    ("Lees verder op {}.", "Read more at {}."),
    ("Neem contact op via {}.", "Get in touch via {}."),
    ("Bron: {}", "Source: {}"),
    ("Foto: {}", "Photo: {}"),
    ("Volgens {} is dat niet waar.", "According to {}, that is not true."),
    ("Het bericht van {} werd duizenden keren gedeeld.", "The post by {} was shared thousands of times."),
    ("De waarde {} ontbreekt.", "The value {} is missing."),
    ("Vervang {} door {}.", "Replace {} with {}."),
    ("Gebruik {} om door te gaan.", "Use {} to continue."),
    ("{} is niet gevonden.", "{} was not found."),
]
HEADINGS = """
Inleiding/Introduction Samenvatting/Summary Conclusie/Conclusion Achtergrond/Background Analyse/Analysis Nieuws/News
Opinie/Opinion Economie/Economy Sport/Sports Wetenschap/Science Gezondheid/Health Politiek/Politics Buitenland/World
Binnenland/Domestic Cultuur/Culture Onderwijs/Education Klimaat/Climate Bronnen/Sources Bijlage/Appendix Inhoud/Contents
Noten/Notes Reacties/Comments Contact/Contact Voorwoord/Foreword Nawoord/Afterword Geschiedenis/History Methode/Method
Resultaten/Results Discussie/Discussion Aanbevelingen/Recommendations Dankwoord/Acknowledgements Tijdlijn/Timeline
Correctie/Correction Update/Update Interview/Interview Reportage/Report Verkiezingen/Elections Oorlog/War Vrede/Peace
""".split()
BRITISH = """
kleur/colour eer/honour arbeid/labour haven/harbour buurman/neighbour gedrag/behaviour smaak/flavour gunst/favour
gerucht/rumour humor/humour centrum/centre theater/theatre liter/litre meter/metre vezel/fibre verdediging/defence
overtreding/offence
vergunning/licence organisatie/organisation reiziger/traveller juwelen/jewellery catalogus/catalogue dialoog/dialogue
programma/programme grijs/grey pyjama/pyjamas vliegtuig/aeroplane snor/moustache ploeg/plough band/tyre cheque/cheque
""".split()


class Copyist:
    """Draws what is to be copied, and puts it into sentences."""

    def __init__(self, clauses: list[Pair]) -> None:
        self.random = random.Random(SEED)
        self.clauses = clauses
        self.copied: list[Callable[[], str]] = [
            self.address,
            self.mail,
            lambda: "@" + self.pick(PEOPLE),
            lambda: "#" + self.pick(TOPICS),
            self.placeholder,
            lambda: f"`{self.pick(COMMANDS)}`",
            self.code,
        ]

    def pick(self, options: list[str]) -> str:
        return self.random.choice(options)

    def address(self) -> str:
        start = self.pick(["https://", "https://www.", "www.", "http://", ""])
        return start + self.pick(DOMAINS) + self.pick(["", "/" + self.pick(PATHS)])

    def mail(self) -> str:
        return f"{self.pick(PEOPLE)}@{self.pick(DOMAINS)}"

    def placeholder(self) -> str:
        return self.pick(PLACEHOLDERS).replace("NAME", self.pick(VARIABLES))

    def code(self) -> str:
        """A number of a file, a case or a flight: letters and digits without sense."""
        letters = "".join(self.random.choices(string.ascii_uppercase, k=self.random.randint(1, 3)))
        return letters + self.pick(["", "-", "/", " "]) + str(self.random.randint(1, 99_999))

    def framed(self) -> Pair:
        """Something copied in a sentence made for it."""
        nl, en = self.random.choice(FRAMES)
        copied = [self.random.choice(self.copied)() for _ in range(nl.count("{}"))]
        return nl.format(*copied), en.format(*copied)

    def tagged(self) -> Pair:
        """A real clause with something before, behind or around it."""
        nl, en = self.random.choice(self.clauses)
        kind = self.random.random()
        if kind < 0.3:
            more = " ".join(self.random.sample(EMOJI, self.random.randint(1, 3)))
            return f"{nl} {more}", f"{en} {more}"
        if kind < 0.5:
            more = self.pick(SIGNS)
            return f"{more} {nl}", f"{more} {en}"
        if kind < 0.7:
            more = self.random.choice(self.copied)()
            return f"{nl} ({more})", f"{en} ({more})"
        if kind < 0.85:
            tag = self.pick(TAGS)
            return f"<{tag}>{nl}</{tag}>", f"<{tag}>{en}</{tag}>"
        number = self.random.randint(1, 40)
        mark = self.pick([f"{number}. ", f"{number}) ", "- ", "* ", "• "])
        return mark + nl, mark + en

    def quoted(self) -> Pair:
        """A clause in quotation marks of any style; English has its own, but straight ones stay straight."""
        nl, en = self.random.choice(self.clauses)
        opening, closing = self.random.choice(QUOTES)
        marks = (opening, closing) if opening in STRAIGHT else ("“", "”")
        return f"{opening}{nl}{closing}", f"{marks[0]}{en}{marks[1]}"

    def measured(self) -> Pair:
        """Times, quantities and dates in figures."""
        kind = self.random.random()
        hour, minute = self.random.randint(0, 23), self.random.randint(0, 59)
        if kind < 0.3:
            return f"Om {hour}.{minute:02} uur.", f"At {hour}:{minute:02}."
        if kind < 0.45:
            day, month, year = self.random.randint(1, 28), self.random.randint(1, 12), self.random.randint(1990, 2030)
            return f"Datum: {day}-{month}-{year}", f"Date: {day}-{month}-{year}"
        nl, _, en = self.pick(UNITS).partition("|")
        whole, part = self.random.randint(1, 9_999), self.random.randint(1, 9)
        sizes = self.random.choice([(f"{whole},{part}", f"{whole}.{part}"), (str(whole), str(whole))])
        nl, en = f"{sizes[0]} {nl}", f"{sizes[1]} {en or nl}"
        frames = [("Ongeveer {}.", "About {}."), ("{} per jaar", "{} a year"), ("Totaal: {}", "Total: {}")]
        frame = self.random.choice(frames)
        return frame[0].format(nl), frame[1].format(en)

    def heading(self) -> Pair:
        """One word alone: a heading, or one that British spelling writes in its own way."""
        nl, en = self.pick(HEADINGS + BRITISH).split("/")
        kind = self.random.random()
        if kind < 0.25:
            return nl.upper(), en.upper()
        if kind < 0.4:
            number = self.random.randint(1, 12)
            return f"{number}. {nl}", f"{number}. {en}"
        if kind < 0.5:
            return f"{nl}:", f"{en}:"
        return nl, en

    def shouted(self) -> Pair:
        """A clause as a headline in capitals."""
        nl, en = self.random.choice(self.clauses)
        return nl.upper().rstrip("."), en.upper().rstrip(".")

    def pairs(self, total: int) -> list[Pair]:
        makers = [
            self.framed,
            self.framed,
            self.tagged,
            self.tagged,
            self.quoted,
            self.measured,
            self.heading,
            self.shouted,
        ]
        return [self.random.choice(makers)() for _ in range(total)]
