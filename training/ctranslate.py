"""A model of this folder in CTranslate2's form: it translates in int8 on CPUs, many times as fast as PyTorch."""

from __future__ import annotations

import json
from pathlib import Path

from ctranslate2.converters import TransformersConverter, transformers


class Vocabulary:
    """What the converter asks of a tokenizer, from the ``tokenizer.json`` of the model."""

    eos_token, unk_token, unk_token_id, pad_token = "</s>", "<unk>", 1, "<pad>"

    def __init__(self, folder: Path) -> None:
        written = json.loads((folder / "tokenizer.json").read_text(encoding="utf-8"))
        self._pieces = [piece for piece, _ in written["model"]["vocab"]]

    def get_pieces(self) -> list[str]:
        """In order of their numbers."""
        return self._pieces


class StartLoader(transformers.MarianMTLoader):
    """The stock loader starts from a zero vector and drops ``<pad>``; this model has learned to start from it."""

    def set_config(self, config: object, model: object, tokenizer: Vocabulary) -> None:
        super().set_config(config, model, tokenizer)
        config.decoder_start_token = tokenizer.pad_token

    def set_decoder(self, spec: object, decoder: object) -> None:
        super().set_decoder(spec, decoder)
        spec.start_from_zero_embedding = False

    def get_vocabulary(self, model: object, tokenizer: Vocabulary) -> list[str]:  # noqa: ARG002
        return tokenizer.get_pieces()

    def _remove_pad_weights(self, spec: object) -> None:
        """They stay; the model's own bias keeps it from saying ``<pad>``."""


class MarianConverter(TransformersConverter):
    """The stock converter; this model has no ``vocab.json``, which its tokenizer class wants."""

    def load_tokenizer(self, tokenizer_class: object, path: str, **_: object) -> Vocabulary:  # noqa: ARG002
        """Called by the stock converter."""
        return Vocabulary(Path(path))


def convert(weights: Path, folder: Path) -> None:
    """Write the int8 form of Hugging Face weights with their ``tokenizer.json``."""
    transformers._MODEL_LOADERS["MarianConfig"] = StartLoader()
    MarianConverter(str(weights)).convert(str(folder), quantization="int8", force=True)
