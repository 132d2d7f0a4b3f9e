"""English into Dutch with a network that was trained both ways: the source side of new training pairs.

    python back_translate.py --weights WORK/fp32 --data DATA --out DATA/bt wikinews current-events ...

Reads DATA/mono/NAME.en.xz, one sentence a line, and writes OUT/bt-nmt-NAME.tsv.xz, Dutch and English. English spellings of
names become Dutch ones in four of five cases. ``prepare.py`` filters what is written, and prefers it to older
back-translations of the same text. Needs ctranslate2.
"""

from __future__ import annotations

import argparse
import lzma
import tempfile
from pathlib import Path

import ctranslate2

from ctranslate import convert
from names import DutchNames
from pieces import MAX_PIECES
from texts import EOS_ID, read_pairs
from tokenizer import TO_DUTCH_TAG, load_tokenizer

LEXICONS = ("lexicon-names-handmade", "lexicon-names-cldr", "lexicon-names-russian")
CHUNK = 20_000
BATCH_PIECES = 4096


def back_translate(translator: ctranslate2.Translator, folder: Path, lines: list[str]) -> list[str]:
    """Dutch for each line of English; empty where the English is too long."""
    tokenizer = load_tokenizer(folder)
    sources = tokenizer.encode(lines, out_type=str)
    fitting = [n for n, pieces in enumerate(sources) if 0 < len(pieces) < MAX_PIECES]
    results = translator.translate_batch(
        [[TO_DUTCH_TAG, *sources[n], tokenizer.id_to_piece(EOS_ID)] for n in fitting],
        beam_size=1,
        max_batch_size=BATCH_PIECES,
        batch_type="tokens",
        max_decoding_length=2 * MAX_PIECES,
    )
    output = [""] * len(lines)
    for n, result in zip(fitting, results, strict=True):
        output[n] = tokenizer.decode(result.hypotheses[0])
    return output


def main() -> None:
    """Translate every named text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--limit", type=int, help="so many lines of each text")
    parser.add_argument("names", nargs="+")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    lexicon = [pair for name in LEXICONS for pair in read_pairs(options.data / "train" / f"{name}.tsv.xz")]
    dutch_names = DutchNames(lexicon)
    with tempfile.TemporaryDirectory() as folder:
        convert(options.weights, Path(folder))
        translator = ctranslate2.Translator(folder, compute_type="int8", inter_threads=options.threads, intra_threads=1)
        for name in options.names:
            with lzma.open(options.data / "mono" / f"{name}.en.xz", "rt", encoding="utf-8") as text:
                lines = [line.strip() for line in text if line.strip()][: options.limit]
            with lzma.open(options.out / f"bt-nmt-{name}.tsv.xz", "wt", encoding="utf-8", preset=2) as out:
                for start in range(0, len(lines), CHUNK):
                    chunk = lines[start : start + CHUNK]
                    pairs = zip(back_translate(translator, options.weights, chunk), chunk, strict=True)
                    out.writelines(f"{dutch_names.spell(nl, en)}\t{en}\n" for nl, en in pairs if nl)
            print(f"{name}: {len(lines)} sentences", flush=True)


if __name__ == "__main__":
    main()
