"""What Hugging Face transformers finds for the same weights and settings as the engine: its beam search in Python.

    python beam_search.py CHECKPOINT SOURCES OUT [--beams N] [--length-penalty A]

SOURCES holds one source a line, as token numbers without the end token; OUT gets one JSON line a source: `source`
(the numbers), `maxTokens`, `hypotheses` (best first: `tokens` with the end token, `score`). Written with
transformers 5.23.0 (`_beam_search`, the vectorised one) and torch 2.15.0.

The settings that make both sides mean the same:
- `early_stopping=False` and `length_penalty`: scores are sum / length^penalty, the end token counted;
- padding and `<unk>` are banned and the rest renormalised, as the published generation_config.json asks for;
- no forced end token, and one source at a time with a greatest length of three times the source and ten.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from transformers import MarianMTModel


def search(model: MarianMTModel, source: list[int], options: argparse.Namespace) -> dict[str, object]:
    """Search one source and cut the padding off what was found."""
    config = model.config
    limit = min(config.max_position_embeddings, 3 * (len(source) + 1) + 10)
    found = model.generate(
        input_ids=torch.tensor([[*source, config.eos_token_id]]),
        num_beams=options.beams,
        num_return_sequences=options.beams,
        length_penalty=options.length_penalty,
        early_stopping=False,
        max_new_tokens=limit,
        bad_words_ids=[[config.pad_token_id], [UNKNOWN]],
        renormalize_logits=True,
        forced_eos_token_id=None,
        return_dict_in_generate=True,
        output_scores=True,
    )
    hypotheses = []
    for row, tokens in enumerate(found.sequences[:, 1:].tolist()):
        while tokens and tokens[-1] == config.pad_token_id:
            tokens.pop()
        score = float(found.sequences_scores[row]) if options.beams > 1 else None
        hypotheses.append({"tokens": tokens, "score": score})
    return {"source": source, "maxTokens": limit, "hypotheses": hypotheses}


UNKNOWN = 1


def main() -> None:
    """Search every line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("sources", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--beams", type=int, default=4)
    parser.add_argument("--length-penalty", type=float, default=1.0)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model = MarianMTModel.from_pretrained(options.checkpoint).eval()
    with open(options.out, "w") as out, torch.inference_mode():
        for line in options.sources.read_text().splitlines():
            found = search(model, [int(number) for number in line.split()], options)
            out.write(json.dumps(found, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
