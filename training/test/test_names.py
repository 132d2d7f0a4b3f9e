"""Names change on both sides at once, and their links with them."""

from names import DutchNames, swap_names
from pieces import Row, read_links
from texts import words

LEXICON = [
    Row("lexicon-names-handmade", 5, "human", 0.0, "Vladimir Poetin", "Vladimir Putin", "0-0 1-1"),
    Row("lexicon-names-cldr", 1, "human", 0.0, "Cherson", "Kherson", "0-0"),
]


def swapped(nl: str, en: str, links: str) -> list[Row]:
    return swap_names([*LEXICON, Row("rte3-nl", 6, "human", 0.1, nl, en, links)])


def linked_words(row: Row) -> set[tuple[str, str]]:
    return {(words(row.nl)[i], words(row.en)[j]) for i, j in read_links(row.links)}


def test_a_name_is_swapped_on_both_sides_and_the_links_follow() -> None:
    (row,) = swapped(
        "Gisteren heeft Jansen de brief getekend.", "Yesterday Jansen signed the letter.", "0-0 1-2 2-1 3-3 4-4 5-2 6-5"
    )
    assert (row.nl, row.en) == (
        "Gisteren heeft Vladimir Poetin de brief getekend.",
        "Yesterday Vladimir Putin signed the letter.",
    )
    assert {("Vladimir", "Vladimir"), ("Poetin", "Putin"), ("brief", "letter"), ("getekend", "signed")} <= linked_words(
        row
    )
    assert ("Poetin", "signed") not in linked_words(row)


def test_names_that_are_not_linked_alone_stay() -> None:
    assert not swapped("Gisteren heeft Jansen de brief getekend.", "Yesterday he signed the letter.", "0-0 1-2 2-1")


def test_words_that_are_elsewhere_written_small_are_no_names() -> None:
    elsewhere = Row("news", 1, "human", 0.1, "de commissaris", "the jansen", "")
    nl, en = "Gisteren heeft Jansen de brief getekend.", "Yesterday Jansen signed the letter."
    row = Row("rte3-nl", 6, "human", 0.1, nl, en, "0-0 1-2 2-1 3-3 4-4 5-2 6-5")
    assert swap_names([*LEXICON, elsewhere, row]) == []


def test_a_place_becomes_a_place() -> None:
    (row,) = swapped("Hij woont sinds jaren in Utrecht.", "He has lived in Utrecht for years.", "0-0 4-3 5-4 6-7")
    assert (row.nl, row.en) == ("Hij woont sinds jaren in Cherson.", "He has lived in Kherson for years.")


def test_machine_made_dutch_gets_no_new_names() -> None:
    row = Row(
        "bt-wikinews", 3, "back-translated", 0.1, "Gisteren heeft Jansen de brief.", "Yesterday Jansen did.", "0-0 2-1"
    )
    assert swap_names([*LEXICON, row]) == []


def test_four_of_five_names_in_back_translations_become_dutch() -> None:
    names = DutchNames([("Poetin", "Putin"), ("Oekraïne", "Ukraine")])
    texts = [names.spell("President Putin bezocht de stad.", "President Putin visited the city.") for _ in range(1000)]
    assert set(texts) == {"President Poetin bezocht de stad.", "President Putin bezocht de stad."}
    assert 750 < texts.count("President Poetin bezocht de stad.") < 850


def test_words_inside_other_words_are_no_names() -> None:
    names = DutchNames([("Poetin", "Putin")])
    assert names.spell("Het Putinisme groeit.", "Putinism, as Putin knows it, grows.") == "Het Putinisme groeit."
