"""One SentencePiece unigram model for both languages, and its ``tokenizer.json``."""

from __future__ import annotations

import json
import string
from pathlib import Path

import sentencepiece as spm
from sentencepiece import sentencepiece_model_pb2

from texts import EOS_ID, SEED, UNK_ID

# In the vocabulary whatever their frequency: a news text must not lose them. Latin letters with all their marks, for names.
LATIN_LETTERS = "".join(chr(code) for code in (*range(0xC0, 0x180), *range(0x1CD, 0x1DD), *range(0x218, 0x21C)))
SIGNS = "“”‘’„‚«»‹›–—…€£¥$%‰°½¼¾²³§¶†©®™•·&@#/\\+=*[](){}<>|~_^`´\"'!?;:,.-¿¡±×÷−≈≠≤≥→←↔∞µπ№✓"
EMOJI = "😀😂😍😢😡👍👏🙏🎉🔥❤⚽🚀🌍✅❌⚠📷📢👉💡💪"
REQUIRED = string.ascii_letters + string.digits + LATIN_LETTERS + SIGNS + EMOJI
# In front of a source text: this Dutch was made by a machine; the Dutch of this English is wanted. No text begins so: its
# first piece always has a word mark.
BACK_TRANSLATED_TAG, TO_DUTCH_TAG = "~", "^"
NORMALIZER = {
    "type": "Sequence",
    "normalizers": [
        {"type": "NFC"},
        {"type": "Replace", "pattern": {"Regex": "[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]"}, "content": ""},
        {"type": "Replace", "pattern": {"Regex": "[\\u2010\\u2011]"}, "content": "-"},
    ],
}


def train_tokenizer(work: Path, pieces: int) -> None:
    """Train ``source.spm`` on the prose (lexicons included once)."""
    text = work / "tokenizer.txt"
    with open(work / "pairs.tsv", encoding="utf-8") as pairs, open(text, "w", encoding="utf-8") as out:
        for line in pairs:
            _, weight, nl, en = line.rstrip("\n").split("\t")
            out.write(f"{nl}\n{en}\n" * min(int(weight), 2))
    spm.set_random_generator_seed(SEED)
    spm.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(work / "source"),
        model_type="unigram",
        vocab_size=pieces - 1,
        normalization_rule_name="identity",
        required_chars=REQUIRED,
        character_coverage=0.9998,
        split_digits=True,
        byte_fallback=False,
        eos_id=EOS_ID,
        unk_id=UNK_ID,
        bos_id=-1,
        pad_id=-1,
        input_sentence_size=250_000,
        shuffle_input_sentence=True,
        num_threads=2,
        minloglevel=1,
    )
    forget_paths(work / "source.model", work / "source.spm")


def forget_paths(trained: Path, kept: Path) -> None:
    """SentencePiece writes the paths of the training machine into its model: leave them out of what is shipped."""
    model = sentencepiece_model_pb2.ModelProto()
    model.ParseFromString(trained.read_bytes())
    model.trainer_spec.ClearField("input")
    model.trainer_spec.ClearField("model_prefix")
    kept.write_bytes(model.SerializeToString())
    trained.unlink()


def load_tokenizer(work: Path) -> spm.SentencePieceProcessor:
    """The trained model; the pad symbol, last in the vocabulary, is not part of it."""
    return spm.SentencePieceProcessor(model_file=str(work / "source.spm"))


def pad_id(tokenizer: spm.SentencePieceProcessor) -> int:
    """Marian pads with, and starts the decoder from, the last entry of the vocabulary."""
    return tokenizer.get_piece_size()


def write_tokenizer_json(tokenizer: spm.SentencePieceProcessor, folder: Path) -> None:
    """Write the files ``@xenova/transformers`` and Hugging Face tokenizers read."""
    size = tokenizer.get_piece_size()
    vocab = [[tokenizer.id_to_piece(i), round(tokenizer.get_score(i), 5)] for i in range(size)]
    vocab[EOS_ID][1] = vocab[UNK_ID][1] = 0.0
    vocab.append(["<pad>", 0.0])
    specials = [(EOS_ID, "</s>"), (UNK_ID, "<unk>"), (size, "<pad>")]
    metaspace = {"type": "Metaspace", "replacement": "▁", "add_prefix_space": True}
    template = [{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "</s>", "type_id": 0}}]
    document = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                "id": i,
                "content": text,
                "single_word": False,
                "lstrip": False,
                "rstrip": False,
                "normalized": False,
                "special": True,
            }
            for i, text in specials
        ],
        "normalizer": NORMALIZER,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"}, metaspace]},
        "post_processor": {
            "type": "TemplateProcessing",
            "single": template,
            "pair": [template[0], {"Sequence": {"id": "B", "type_id": 0}}, template[1]],
            "special_tokens": {"</s>": {"id": "</s>", "ids": [EOS_ID], "tokens": ["</s>"]}},
        },
        "decoder": metaspace,
        "model": {"type": "Unigram", "unk_id": UNK_ID, "vocab": vocab},
    }
    config = {
        "tokenizer_class": "MarianTokenizer",
        "source_lang": "nl",
        "target_lang": "en",
        "model_max_length": 512,
        "clean_up_tokenization_spaces": False,
        "eos_token": "</s>",
        "unk_token": "<unk>",
        "pad_token": "<pad>",
    }
    (folder / "tokenizer.json").write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
