"""Make a stand-in for Xenova/opus-mt-nl-en: its files and its faults, with random weights.

    PYTHONHASHSEED=0 python make_stand_in.py --size tiny|full --text FOLDER --out FOLDER

The text folder holds ``*.tsv.xz`` files of ``nl<TAB>en`` lines; only the word pieces come from it.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from shapes import SHAPES, Shape, find_sha256, make_config, make_generation_config, make_tokenizer_config, print_json
from tokenizer_json import make_tokenizer_json
from transformers import MarianTokenizer
from weights import make_model

from export import export_onnx, quantize_onnx
from pieces import write_vocabulary


def write_checkpoint(folder: Path, shape: Shape, text: Path) -> MarianTokenizer:
    """Write a PyTorch checkpoint with its tokenizer, the form in which OPUS-MT models are published."""
    write_vocabulary(folder, shape, text)
    (folder / "tokenizer_config.json").write_text(print_json(make_tokenizer_config()))
    tokenizer = MarianTokenizer.from_pretrained(folder)
    make_model(shape, list(tokenizer.encoder)).save_pretrained(folder)
    return tokenizer


def write_json_files(out: Path, shape: Shape, tokenizer: MarianTokenizer) -> None:
    """Write the four JSON files beside the two networks."""
    (out / "config.json").write_text(print_json(make_config(shape)))
    (out / "generation_config.json").write_text(print_json(make_generation_config(shape)))
    (out / "tokenizer_config.json").write_text(print_json(make_tokenizer_config()))
    (out / "tokenizer.json").write_text(json.dumps(make_tokenizer_json(tokenizer), indent=4))


def main() -> None:
    """Run the recipe and print what it made."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", choices=sorted(SHAPES), required=True)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if sys.flags.hash_randomization:
        parser.error("set PYTHONHASHSEED=0: Optimum names shared tensors in the order of a set")
    shape = SHAPES[options.size]
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        checkpoint, onnx = Path(work, "checkpoint"), Path(work, "onnx")
        checkpoint.mkdir()
        tokenizer = write_checkpoint(checkpoint, shape, options.text)
        export_onnx(checkpoint, onnx)
        quantize_onnx(onnx, options.out / "onnx")
    write_json_files(options.out, shape, tokenizer)
    for path in sorted(path for path in options.out.rglob("*") if path.suffix in (".json", ".onnx")):
        print(f"{path.stat().st_size:>9}  {find_sha256(path.read_bytes())}  {path.relative_to(options.out)}")


if __name__ == "__main__":
    main()
