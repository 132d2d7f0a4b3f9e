"""The published model's shape and files, and what the tiny stand-in changes in them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any

PUBLISHED = "Xenova/opus-mt-nl-en at 82c42d95d1508037cbe7172d85fd4e940a2f3584"
PUBLISHED_FILES = {
    "config.json": (1376, "e03f36d5475954f1c09b08d0da68d6ea06a051e299a399e740554ed768d2a99c"),
    "generation_config.json": (293, "b11b1ae60dbb7656d021197a8883e81004dbdb74652df9d113f2efe2ca0dd974"),
    "onnx/encoder_model_quantized.onnx": (53937566, "7b8b1e9071bed8e2394e3bd2f65b952700b1dd1293d087141134c8bac018653b"),
    "onnx/decoder_model_merged_quantized.onnx": (
        61258736,
        "ad4df9a08f16952c0d9ee06807f54d62fcd07a9109c2c0b8ea05a4422d7bf4d7",
    ),
    "tokenizer.json": (6433167, "c6b55d9ac70b2a566f0307c6f80d3136fb839ed8e70bb16186324747df58668b"),
    "tokenizer_config.json": (280, "7e7b5a6712709169fe3bcd7fe1bfb851310e09b4ef70a7e39b176de30e420657"),
}


@dataclass(frozen=True)
class Shape:
    """What tells one stand-in from the other.

    pieces_per_side: size of each of the two SentencePiece models; sentences: how many lines they are trained on.
    """

    name: str
    vocab: int
    layers: int
    heads: int
    width: int
    feed_forward: int
    pieces_per_side: int
    sentences: int

    @property
    def pad_id(self) -> int:
        """The last entry of the vocabulary, as the converter of Marian models has it."""
        return self.vocab - 1


SHAPES = {
    "full": Shape("Helsinki-NLP/opus-mt-nl-en", 67028, 6, 8, 512, 2048, 32000, 60_000),
    "tiny": Shape("stand-in-tiny", 1000, 2, 4, 64, 128, 612, 20_000),
}


def make_config(shape: Shape) -> dict[str, Any]:
    """Make ``config.json``; for the full shape it is the published file, byte for byte."""
    labels = [f"LABEL_{i}" for i in range(3)]
    return {
        "_name_or_path": shape.name,
        "_num_labels": len(labels),
        "activation_dropout": 0.0,
        "activation_function": "swish",
        "add_bias_logits": False,
        "add_final_layer_norm": False,
        "architectures": ["MarianMTModel"],
        "attention_dropout": 0.0,
        "bad_words_ids": [[shape.pad_id]],
        "bos_token_id": 0,
        "classif_dropout": 0.0,
        "classifier_dropout": 0.0,
        "d_model": shape.width,
        "decoder_attention_heads": shape.heads,
        "decoder_ffn_dim": shape.feed_forward,
        "decoder_layerdrop": 0.0,
        "decoder_layers": shape.layers,
        "decoder_start_token_id": shape.pad_id,
        "decoder_vocab_size": shape.vocab,
        "dropout": 0.1,
        "encoder_attention_heads": shape.heads,
        "encoder_ffn_dim": shape.feed_forward,
        "encoder_layerdrop": 0.0,
        "encoder_layers": shape.layers,
        "eos_token_id": 0,
        "forced_eos_token_id": 0,
        "id2label": {str(i): label for i, label in enumerate(labels)},
        "init_std": 0.02,
        "is_encoder_decoder": True,
        "label2id": {label: i for i, label in enumerate(labels)},
        "max_length": 512,
        "max_position_embeddings": 512,
        "model_type": "marian",
        "normalize_before": False,
        "normalize_embedding": False,
        "num_beams": 6,
        "num_hidden_layers": shape.layers,
        "pad_token_id": shape.pad_id,
        "scale_embedding": True,
        "share_encoder_decoder_embeddings": True,
        "static_position_embeddings": True,
        "transformers_version": "4.34.0.dev0",
        "use_cache": True,
        "vocab_size": shape.vocab,
    }


def make_generation_config(shape: Shape) -> dict[str, Any]:
    """Make ``generation_config.json``; for the full shape it is the published file, byte for byte."""
    return {
        "bad_words_ids": [[shape.pad_id]],
        "bos_token_id": 0,
        "decoder_start_token_id": shape.pad_id,
        "eos_token_id": 0,
        "forced_eos_token_id": 0,
        "max_length": 512,
        "num_beams": 6,
        "pad_token_id": shape.pad_id,
        "renormalize_logits": True,
        "transformers_version": "4.34.0.dev0",
    }


def make_tokenizer_config() -> dict[str, Any]:
    """Make ``tokenizer_config.json``: the published file, byte for byte, for both shapes."""
    return {
        "clean_up_tokenization_spaces": True,
        "eos_token": "</s>",
        "model_max_length": 512,
        "pad_token": "<pad>",
        "separate_vocabs": False,
        "source_lang": "nl",
        "sp_model_kwargs": {},
        "target_lang": "en",
        "tokenizer_class": "MarianTokenizer",
        "unk_token": "<unk>",
    }


def print_json(value: dict[str, Any]) -> str:
    """Print a config as transformers does: keys in order, two spaces, a line end."""
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


def find_sha256(content: bytes) -> str:
    """Return the SHA-256 in hex."""
    return hashlib.sha256(content).hexdigest()
