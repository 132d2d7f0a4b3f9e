"""What each source of text is worth: how often a pass sees a pair of it, and how much of it is taken."""

from __future__ import annotations

from typing import NamedTuple

# How often a pair of each source is seen per pass over the data.
WEIGHTS = {
    "rte3-nl": 6,
    "europarl-statmt-devsets": 4,
    "colonial-research-aids": 4,
    "nl-coronadashboard": 3,
    "dutch-heritage-sites": 3,
    "bits-of-freedom": 3,
    "producingoss-book": 3,
    "code-of-civil-procedure": 3,
    "opus-idioms": 2,
    "opus-compositionality": 2,
    "esco-occupations": 2,
    "privacyguides": 2,
    "opensource-guide": 2,
    "minvws-corona": 2,
    "energy-transition-model": 2,
    "internet-nl": 2,
    "gdpr": 2,
    "open-data-handbook": 2,
    "lexicon-names-handmade": 5,
    "bt-current-events": 5,
    "bt-wikinews": 3,
    "bt-human-rights": 1,
    "bt-human-rights-2": 1,
    "bt-wikipedia-2015": 1,
}
DEFAULT_WEIGHT = 1
# The best-scored share of these back-translations: speech and textbooks are further from news.
BACK_TRANSLATED_SHARES = {
    "bt-beige-book": 0.5,
    "bt-ungdc": 0.5,
    "bt-whitehouse-obama": 0.5,
    "bt-whitehouse-trump": 0.5,
    "bt-simplewiki": 0.5,
    "bt-openstax": 0.5,
}
BACK_TRANSLATED = "bt-"

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

LEXICON = "lexicon-"
NAMES = "lexicon-names-"
LEXICON_CAP = 60_000


class Cap(NamedTuple):
    """Sources that repeat themselves: a pair is kept if so large a share of its Dutch word pairs is new."""

    prefix: str
    kept_as: str
    new_share: float
    longest: int
    limit: int


CAPS = (
    Cap("ms-", "software-docs", 0.4, 40, 40_000),
    Cap("treaties", "treaties", 0.2, 60, 60_000),
)
