"""``tokenizer.json`` with the content, and the faults, that the library's converter of Marian models gave it."""

from __future__ import annotations

from typing import Any

from transformers import MarianTokenizer

METASPACE = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True}
SCORE_OF_A_STRANGER = -100


def make_tokenizer_json(tokenizer: MarianTokenizer) -> dict[str, Any]:
    """Merge both sides into one unigram tokenizer.

    Faults kept on purpose: source and target pieces compete in one vocabulary; ``unk_id`` is 2 while ``<unk>`` is 1;
    the normaliser's table of replacements is missing.
    """
    end = tokenizer.eos_token
    specials = tokenizer.all_special_tokens
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [make_added_token(tokenizer, token) for token in specials],
        "normalizer": {"type": "Precompiled", "precompiled_charsmap": None},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, METASPACE]},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": make_template(end, "A"),
            "pair": make_template(end, "A") + make_template(end, "B"),
            "special_tokens": {end: {"id": end, "ids": [tokenizer.eos_token_id], "tokens": [end]}},
        },
        "decoder": METASPACE,
        "model": {"type": "Unigram", "unk_id": 2, "vocab": make_vocab(tokenizer, specials)},
    }


def make_added_token(tokenizer: MarianTokenizer, token: str) -> dict[str, Any]:
    """Describe one special token."""
    return {
        "id": tokenizer.encoder[token],
        "special": True,
        "content": token,
        "single_word": False,
        "lstrip": False,
        "rstrip": False,
        "normalized": False,
    }


def make_template(end: str, sequence: str) -> list[dict[str, Any]]:
    """A sequence, then the end token."""
    return [{"Sequence": {"id": sequence, "type_id": 0}}, {"SpecialToken": {"id": end, "type_id": 0}}]


def make_vocab(tokenizer: MarianTokenizer, specials: list[str]) -> list[list[Any]]:
    """List every entry in the order of its number, with the better of its two scores."""
    sides = [tokenizer.spm_source, tokenizer.spm_target]
    scores = [{side.IdToPiece(i): side.GetScore(i) for i in range(side.GetPieceSize())} for side in sides]
    return [
        [piece, 0.0 if piece in specials else max(side.get(piece, SCORE_OF_A_STRANGER) for side in scores)]
        for piece in tokenizer.encoder
    ]
