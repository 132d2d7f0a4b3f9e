"""The weights of a shipped int8 model in full precision, as Hugging Face keeps a Marian model.

    python restore.py [MODEL] FOLDER [--checkpoint WORK/gpu.pt]

For a comparison with other programs where the checkpoint is not at hand: what quantisation rounded away stays away.
"""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from export import query_divisor, save_hugging_face, scale_queries
from model import Marian, ModelConfig

SHIPPED = Path(__file__).parent.parent / "models" / "compact-nl-en"


def read_weights(path: Path) -> dict[str, np.ndarray]:
    """Every constant of a graph and of the graphs inside it, by name."""
    graphs, weights = [onnx.load(path).graph], {}
    for graph in graphs:
        weights |= {constant.name: numpy_helper.to_array(constant) for constant in graph.initializer}
        graphs += [attribute.g for node in graph.node for attribute in node.attribute if attribute.HasField("g")]
    return weights


def restore(folder: Path) -> Marian:
    """The network of an exported int8 model."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    shape = ModelConfig(
        vocab=config["vocab_size"],
        d_model=config["d_model"],
        heads=config["encoder_attention_heads"],
        ffn=config["encoder_ffn_dim"],
        encoder_layers=config["encoder_layers"],
        decoder_layers=config["decoder_layers"],
        max_positions=config["max_position_embeddings"],
    )
    model = Marian(shape).eval()
    arrays: dict[str, np.ndarray] = {}
    for side in ("encoder_model", "decoder_model_merged"):
        arrays |= read_weights(folder / "onnx" / f"{side}_quantized.onnx")
    special = {
        "embedding.weight": arrays["output.weight8"].T * arrays["output.scale"][:, None],
        "output_bias": arrays["output.bias"],
    }
    state = {}
    for name in model.state_dict():
        stem, kind = name.rsplit(".", 1) if "." in name else (name, "")
        if name in special:
            state[name] = special[name]
        elif stem.endswith("norm"):
            state[name] = arrays[f"{stem}.{'gain' if kind == 'weight' else 'bias'}"]
        elif kind == "bias":
            state[name] = arrays[name]
        else:
            state[name] = (arrays[f"{stem}.weight8"] * arrays[f"{stem}.scale"]).T
    state = scale_queries(state, shape, query_divisor(shape))
    model.load_state_dict({name: torch.from_numpy(array.astype(np.float32)) for name, array in state.items()})
    return model


def main() -> None:
    """Write the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?", default=SHIPPED)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--checkpoint", type=Path, help="write one that training goes on from, too")
    options = parser.parse_args()
    model = restore(options.model)
    difference = save_hugging_face(model, options.folder)
    print(f"largest difference from Hugging Face's logits: {difference:.2e}")
    for name in ("source.spm", "tokenizer.json"):
        shutil.copy(options.model / name, options.folder / name)
    if options.checkpoint:
        state = {"shape": asdict(model.config), "counters": (0, 0, 0, 0.0), "model": model.state_dict()}
        torch.save(state, options.checkpoint)


if __name__ == "__main__":
    main()
