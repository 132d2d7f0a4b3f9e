"""Train a very small Marian in full precision, for holding the engine's search to an independent one.

    python toy_marian.py FOLDER CHECKPOINT

Writes the files that the engine reads to FOLDER (the networks unquantised, under the names of the quantised ones)
and the PyTorch checkpoint to CHECKPOINT. Needs ../stand-in/requirements.txt; half a minute on one core.

Its language is made so that a search has something to decide: every word has three translations, the choice depends
on the word before, and now and then a word is left out or said twice.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from pathlib import Path

import torch
from optimum.exporters.onnx import main_export
from transformers import MarianConfig, MarianMTModel

END, UNKNOWN, PAD, VOCABULARY = 0, 1, 119, 120
SEED = 7
STEPS = 1500


def make_model() -> MarianMTModel:
    """Two layers a side, 32 wide."""
    torch.manual_seed(SEED)
    config = MarianConfig(
        vocab_size=VOCABULARY,
        d_model=32,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=64,
        decoder_ffn_dim=64,
        max_position_embeddings=128,
        activation_function="swish",
        scale_embedding=True,
        dropout=0.0,
        pad_token_id=PAD,
        eos_token_id=END,
        decoder_start_token_id=PAD,
        forced_eos_token_id=None,
    )
    model = MarianMTModel(config)
    # Wider than the default of 0.02, with which so small a network learns slowly.
    model.model.shared.weight.data.normal_(std=32**-0.5)
    return model


def make_pair(chance: random.Random) -> tuple[list[int], list[int]]:
    """A source and one of its many translations, both with the end token."""
    source = [chance.randrange(2, PAD) for _ in range(chance.randint(1, 14))]
    target: list[int] = []
    for word in source:
        for _ in range(chance.choices((0, 1, 2), (1, 12, 1))[0]):
            before = target[-1] if target else 0
            weights = (4, 2, 1) if before % 2 else (1, 3, 3)
            target.append(2 + (word * 7 + chance.choices((0, 40, 80), weights)[0]) % (PAD - 2))
    return [*source, END], [*target, END]


def train(model: MarianMTModel) -> None:
    """Teach it until it has words and endings, and is still unsure of both."""
    chance = random.Random(SEED)
    optimizer = torch.optim.Adam(model.parameters(), lr=4e-3)
    model.train()
    for step in range(STEPS):
        pairs = [make_pair(chance) for _ in range(64)]
        sources, targets = (
            torch.nn.utils.rnn.pad_sequence([torch.tensor(p[i]) for p in pairs], True, PAD) for i in (0, 1)
        )
        loss = model(sources, (sources != PAD).long(), labels=targets.masked_fill(targets == PAD, -100)).loss
        for group in optimizer.param_groups:
            group["lr"] = 4e-3 * (1 - step / STEPS)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        if step % 200 == 0:
            print(step, round(loss.item(), 3), flush=True)
    model.eval()


def write_tokenizer(folder: Path) -> None:
    """Words `w2` to `w118`, each a piece of its own."""
    vocab = [["</s>", 0.0], ["<unk>", 0.0], *([f"▁w{i}", -5.0] for i in range(2, PAD)), ["<pad>", 0.0]]
    tokenizer = {
        "added_tokens": [],
        "normalizer": None,
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "WhitespaceSplit"},
                {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True},
            ],
        },
        "post_processor": None,
        "decoder": {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True},
        "model": {"type": "Unigram", "unk_id": UNKNOWN, "vocab": vocab},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False))


def main() -> None:
    """Write the model twice."""
    folder, checkpoint = Path(sys.argv[1]), Path(sys.argv[2])
    (folder / "onnx").mkdir(parents=True, exist_ok=True)
    model = make_model()
    train(model)
    model.save_pretrained(checkpoint)
    write_tokenizer(folder)
    with tempfile.TemporaryDirectory() as work:
        main_export(str(checkpoint), output=Path(work), task="text2text-generation-with-past")
        for name in ("encoder_model", "decoder_model_merged"):
            Path(work, f"{name}.onnx").replace(folder / "onnx" / f"{name}_quantized.onnx")
        Path(work, "config.json").replace(folder / "config.json")


if __name__ == "__main__":
    main()
