"""Translate the test sets with the exported model and score them: BLEU, chrF, and what a post-editor would curse.

python evaluate.py MODEL --data DATA [--sets flores-dev tatoeba] [--beams 4] [--out FOLDER]
"""

from __future__ import annotations

import argparse
import json
import re
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnxruntime as ort
import sacrebleu
from transformers import PreTrainedTokenizerFast

from texts import EOS_ID, has_loop, read_lines, words

BATCH_PIECES = 1200
MAX_GROWTH = 2.0
EXTRA_PIECES = 20
NEGATION_NL = re.compile(r"\b(niet|geen|nooit|niets|niemand|nergens|noch|zonder)\b", re.IGNORECASE)
NEGATION_EN = re.compile(
    r"\b(not?|cannot|never|nothing|nobody|none|nowhere|n?either|nor|without)\b|n[’']t\b", re.IGNORECASE
)
NUMBER = re.compile(r"\d+")
NAME = re.compile(r"(?<=[\w,] )[A-Z][a-z]{3,}\b")


@dataclass
class Hypothesis:
    """A live or finished translation of one beam."""

    pieces: list[int] = field(default_factory=list)
    score: float = 0.0

    def normalised(self) -> float:
        return self.score / max(1, len(self.pieces))


class Translator:
    """Greedy or beam search over the exported encoder and decoder."""

    def __init__(self, folder: Path, threads: int) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads, options.log_severity_level = threads, 3
        onnx = {path.name.split("_")[0]: path for path in (folder / "onnx").iterdir()}
        self.encoder = ort.InferenceSession(str(onnx["encoder"]), options, ["CPUExecutionProvider"])
        self.decoder = ort.InferenceSession(str(onnx["decoder"]), options, ["CPUExecutionProvider"])
        self.tokenizer = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"))
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        self.pad = config["pad_token_id"]
        self.past = [i for i in self.decoder.get_inputs() if i.name.startswith("past_key_values")]

    def translate(self, lines: list[str], beams: int) -> list[str]:
        """Translate the lines, batched by length."""
        ids = [self.tokenizer(line)["input_ids"] for line in lines]
        order = sorted(range(len(ids)), key=lambda n: len(ids[n]))
        output = [""] * len(lines)
        batch: list[int] = []
        for position, n in enumerate(order):
            batch.append(n)
            following = order[position + 1] if position + 1 < len(order) else None
            if following is None or (len(batch) + 1) * len(ids[following]) * beams > BATCH_PIECES:
                for row, pieces in zip(batch, self.search([ids[k] for k in batch], beams), strict=True):
                    output[row] = self.tokenizer.decode(pieces, clean_up_tokenization_spaces=False).strip()
                batch = []
        return output

    def search(self, sources: list[list[int]], beams: int) -> list[list[int]]:
        """Beam search with scores divided by length; one beam is greedy search."""
        rows, longest = len(sources), max(map(len, sources))
        src = np.full((rows, longest), self.pad, np.int64)
        for n, ids in enumerate(sources):
            src[n, : len(ids)] = ids
        mask = (src != self.pad).astype(np.int64)
        memory = self.encoder.run(None, {"input_ids": src, "attention_mask": mask})[0]
        memory, mask = memory.repeat(beams, 0), mask.repeat(beams, 0)
        scores = np.full((rows, beams), -np.inf, np.float32)
        scores[:, 0] = 0
        prefixes: list[list[int]] = [[] for _ in range(rows * beams)]
        finished: list[list[Hypothesis]] = [[] for _ in range(rows)]
        last = np.full((rows * beams, 1), self.pad, np.int64)
        past: dict[str, np.ndarray] = {}
        limits = [int(MAX_GROWTH * len(ids)) + EXTRA_PIECES for ids in sources]
        for step in range(max(limits)):
            log_p, past = self.advance(last, memory, mask, past)
            vocab = log_p.shape[1]
            total = (scores.reshape(-1, 1) + log_p).reshape(rows, beams * vocab)
            best = np.argpartition(-total, 2 * beams - 1, 1)[:, : 2 * beams]
            origin, pieces, new_prefixes = [], [], []
            for n in range(rows):
                live: list[tuple[int, int, float]] = []
                for k in sorted(best[n], key=lambda k: -total[n, k]):
                    parent, piece, score = n * beams + k // vocab, int(k % vocab), float(total[n, k])
                    if piece == EOS_ID:
                        if len(live) < beams:
                            finished[n].append(Hypothesis([*prefixes[parent], EOS_ID], score))
                    elif len(live) < beams:
                        live.append((parent, piece, score))
                done = len(finished[n]) >= beams or step + 1 >= limits[n]
                if step + 1 >= limits[n] and not finished[n]:
                    finished[n].append(Hypothesis([*prefixes[live[0][0]], live[0][1]], live[0][2]))
                for b, (parent, piece, score) in enumerate(live):
                    origin.append(parent)
                    pieces.append(piece)
                    new_prefixes.append([*prefixes[parent], piece])
                    scores[n, b] = -np.inf if done else score
            prefixes = new_prefixes
            if not np.isfinite(scores).any():
                break
            last = np.array(pieces)[:, None]
            past = {name: value[origin] if ".decoder." in name else value for name, value in past.items()}
        best_of = [max(options, key=Hypothesis.normalised) for options in finished]
        return [[piece for piece in best.pieces if piece != EOS_ID] for best in best_of]

    def advance(
        self, last: np.ndarray, memory: np.ndarray, mask: np.ndarray, past: dict[str, np.ndarray]
    ) -> tuple[np.ndarray, dict[str, np.ndarray]]:
        """One decoder step: log probabilities of the next piece and the grown past."""
        feeds = {"input_ids": last, "encoder_attention_mask": mask, "encoder_hidden_states": memory}
        feeds["use_cache_branch"] = np.array([bool(past)])
        for wanted in self.past:
            empty = np.zeros((len(last), wanted.shape[1], 0, wanted.shape[3]), np.float32)
            feeds[wanted.name] = past.get(wanted.name, empty)
        names = ["logits", *(wanted.name.replace("past_key_values", "present") for wanted in self.past)]
        logits, *present = self.decoder.run(names, feeds)
        logits = logits[:, -1]
        logits[:, self.pad] = -np.inf
        peak = logits.max(1, keepdims=True)
        log_p = logits - peak - np.log(np.exp(logits - peak).sum(1, keepdims=True))
        return log_p, {wanted.name: value for wanted, value in zip(self.past, present, strict=True)}


def faults(sources: list[str], outputs: list[str], references: list[str]) -> dict[str, str]:
    """How often numbers, names and negation are lost, and outputs loop, are empty, or do not end."""
    numbers = names = lost_numbers = lost_names = negations = lost_negations = 0
    for source, output, reference in zip(sources, outputs, references, strict=True):
        for number in set(NUMBER.findall(source)) & set(NUMBER.findall(reference)):
            numbers += 1
            lost_numbers += number not in NUMBER.findall(output)
        for name in set(NAME.findall(source)) & set(words(reference)):
            names += 1
            lost_names += name not in output
        if NEGATION_NL.search(source) and NEGATION_EN.search(reference):
            negations += 1
            lost_negations += not NEGATION_EN.search(output)
    return {
        "numbers lost": f"{lost_numbers} of {numbers}",
        "names lost": f"{lost_names} of {names}",
        "negation lost": f"{lost_negations} of {negations}",
        "loops": str(sum(map(has_loop, outputs))),
        "empty": str(sum(not output for output in outputs)),
        "no end mark where the source has one": str(
            sum(s[-1] in '.!?”"' and o[-1:] not in ".!?”\"’'" for s, o in zip(sources, outputs, strict=True))
        ),
    }


def evaluate(folder: Path, data: Path, name: str, beams: int, limit: int | None, threads: int) -> list[str]:
    """Translate and score one test set; print everything as one JSON line."""
    sources = read_lines(data / "test" / f"{name}.nl")[:limit]
    references = read_lines(data / "test" / f"{name}.en")[:limit]
    translator = Translator(folder, threads)
    began = time.monotonic()
    outputs = translator.translate(sources, beams)
    seconds = time.monotonic() - began
    bleu, chrf = sacrebleu.BLEU(), sacrebleu.CHRF()
    report = {
        "model": str(folder),
        "set": name,
        "sentences": len(sources),
        "beams": beams,
        "BLEU": round(bleu.corpus_score(outputs, [references]).score, 2),
        "chrF": round(chrf.corpus_score(outputs, [references]).score, 2),
        "signatures": [str(bleu.get_signature()), str(chrf.get_signature())],
        "words a second": round(sum(len(source.split()) for source in sources) / seconds),
        **faults(sources, outputs, references),
    }
    print(json.dumps(report), flush=True)
    return outputs


def main() -> None:
    """Score some sets; keep the translations where a folder for them is given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sets", nargs="+", default=["flores-dev"])
    parser.add_argument("--beams", type=int, default=4)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, help="folder for the translations")
    options = parser.parse_args()
    for name in options.sets:
        outputs = evaluate(options.model, options.data, name, options.beams, None, options.threads)
        if options.out:
            options.out.mkdir(parents=True, exist_ok=True)
            (options.out / f"{name}.en").write_text("\n".join(outputs) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
