"""The two SentencePiece models and the vocabulary that Marian makes of them."""

from __future__ import annotations

import json
import lzma
from pathlib import Path

import sentencepiece as spm
from shapes import Shape

SEED = 20230912
# In the vocabulary whatever their frequency, so that any Dutch article tokenises without unknowns.
REQUIRED = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    ".,;:!?'\"()[]-–—…%€$£&/@#+*=_°‘’‚“”„«»áàâäãåçéèêëíìîïñóòôöõúùûüýÁÀÂÄÉÈÊËÍÏÓÖÚÜ"
)


def read_sentences(text: Path, limit: int) -> list[tuple[str, str]]:
    """Read Dutch and English lines from the ``*.tsv.xz`` files of a folder, evenly spread, at most `limit` of them."""
    rows: list[tuple[str, str]] = []
    for path in sorted(text.glob("*.tsv.xz")):
        with lzma.open(path, "rt", encoding="utf-8", newline="\n") as lines:
            cells = (line.rstrip("\n").split("\t") for line in lines)
            rows += [(row[0], row[1]) for row in cells if len(row) == 2]
    if not rows:
        raise SystemExit(f"no nl<TAB>en lines in any *.tsv.xz file of {text}")
    return rows[:: max(1, -(-len(rows) // limit))]


def train_side(sentences: list[str], pieces: int, path: Path) -> None:
    """Train one unigram model; one thread and a fixed seed make its bytes the same every time."""
    spm.set_random_generator_seed(SEED)
    with open(path, "wb") as out:
        spm.SentencePieceTrainer.train(
            sentence_iterator=iter(sentences),
            model_writer=out,
            model_type="unigram",
            vocab_size=pieces,
            character_coverage=0.9995,
            required_chars=REQUIRED,
            num_threads=1,
            minloglevel=2,
        )


def write_vocabulary(folder: Path, shape: Shape, text: Path) -> None:
    """Write ``source.spm``, ``target.spm`` and ``vocab.json`` as the published checkpoint has them."""
    rows = read_sentences(text, shape.sentences)
    train_side([row[0] for row in rows], shape.pieces_per_side, folder / "source.spm")
    train_side([row[1] for row in rows], shape.pieces_per_side, folder / "target.spm")
    scores = read_scores(folder / "source.spm")
    for piece, score in read_scores(folder / "target.spm").items():
        scores[piece] = max(score, scores.get(piece, score))
    # A Marian vocabulary goes by frequency, and the commonest pieces of running text are its comma and its full stop:
    # number 2, which the converted tokenizer takes for <unk>, must be something that shows.
    pieces = sorted(scores, key=lambda piece: (piece != ",", piece != ".", -scores[piece], piece))
    vocab = {piece: i for i, piece in enumerate(fill_up(pieces, shape))}
    (folder / "vocab.json").write_text(json.dumps(vocab, ensure_ascii=False, indent=2), encoding="utf-8")


def read_scores(path: Path) -> dict[str, float]:
    """Read the pieces of a model with their log probabilities, without the control symbols."""
    model = spm.SentencePieceProcessor(model_file=str(path))
    return {model.IdToPiece(i): model.GetScore(i) for i in range(3, model.GetPieceSize())}


def fill_up(pieces: list[str], shape: Shape) -> list[str]:
    """Order as Marian does (``</s>``, ``<unk>``, pieces, ``<pad>`` last), with numbered fillers up to the size.

    A filler is in neither SentencePiece model, so the converter gives it the score -100.
    """
    missing = shape.vocab - 3 - len(pieces)
    if missing < 0:
        raise SystemExit(f"{len(pieces)} pieces do not fit into a vocabulary of {shape.vocab}: lower pieces_per_side")
    fillers = [f"▁qx{i:05}" for i in range(missing)]
    return ["</s>", "<unk>", *pieces, *fillers, "<pad>"]
