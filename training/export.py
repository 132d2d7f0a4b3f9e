"""Export to the layout of ``@xenova/transformers`` (ONNX, int8 and fp32) and to Hugging Face's.

    python export.py WORK CHECKPOINT MODEL REFERENCE

Writes the int8 model to MODEL, fp32 ONNX and Hugging Face weights to REFERENCE; the tokenizer is the one in WORK.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto

from graph import Graph
from model import Attention, Layer, Marian, ModelConfig
from texts import EOS_ID, UNK_ID
from tokenizer import load_tokenizer, write_tokenizer_json
from train import load_averaged

BEAMS = 4
MASKED = -1e4
NEVER = -1e3
HEADS_SHAPE = ["batch", "heads", "length", "width"]


def load_model(checkpoint: Path) -> Marian:
    """The network of a checkpoint, with the averaged weights; it never writes `<unk>` or `<pad>`."""
    model = load_averaged(checkpoint)
    model.output_bias.data[[UNK_ID, model.config.pad]] = NEVER
    return model


def query_divisor(config: ModelConfig) -> float:
    """What attention divides its queries by."""
    return math.sqrt(config.d_model // config.heads)


def scale_queries(arrays: dict[str, np.ndarray], config: ModelConfig, factor: float) -> dict[str, np.ndarray]:
    """All weights, those of the queries' projections times a factor.

    Exported queries come scaled out of their projection, which saves an operation at every step.
    """
    d = config.d_model
    return {
        name: np.concatenate([array[:d] * factor, array[d:]]) if ".qkv." in name or ".q." in name else array
        for name, array in arrays.items()
    }


class Exporter:
    """Writes the network's encoder or decoder as a graph."""

    def __init__(self, model: Marian, quantized: bool) -> None:
        self.model, self.config, self.quantized = model, model.config, quantized
        arrays = {name: tensor.detach().numpy() for name, tensor in model.state_dict().items()}
        self.arrays = scale_queries(arrays, self.config, 1 / query_divisor(self.config))

    def start(self, name: str) -> None:
        self.graph = Graph(name, self.quantized)

    def add_norm(self, x: str, added: str, name: str) -> str:
        """The norm of a sum."""
        return self.graph.add_norm(x, added, name, self.arrays[name + ".weight"], self.arrays[name + ".bias"])

    def linear(self, x: str, name: str) -> str:
        weight, bias = self.arrays[name + ".weight"], self.arrays[name + ".bias"]
        return self.graph.linear(x, name, weight, bias)

    def heads(self, x: str, name: str, parts: int = 1) -> str | list[str]:
        """Project [batch, length, d] to ``parts`` times [batch, heads, length, d / heads], in one product."""
        g, c = self.graph, self.config
        split = g.op("Reshape", self.linear(x, name), g.constant([0, 0, parts * c.heads, c.d_model // c.heads]))
        first = g.op("Transpose", split, perm=[0, 2, 1, 3])
        return first if parts == 1 else g.op("Split", first, g.constant([c.heads] * parts), outputs=parts, axis=1)

    def attend(self, q: str, k: str, v: str, mask: str | None, name: str, queries: int = 0) -> tuple[str, str]:
        """Return the projected mixture and the attention of all heads; ``queries``: their number where it is known."""
        g, c = self.graph, self.config
        scores = g.op("MatMul", q, g.op("Transpose", k, perm=[0, 1, 3, 2]))
        attention = g.op("Softmax", scores if mask is None else g.op("Add", scores, mask), axis=-1)
        mixed = g.op("MatMul", attention, v)
        if queries != 1:
            mixed = g.op("Transpose", mixed, perm=[0, 2, 1, 3])
        shape = [-1, 1, c.d_model] if queries == 1 else [0, 0, c.d_model]
        return self.linear(g.op("Reshape", mixed, g.constant(shape)), name + ".out"), attention

    def feed_forward(self, x: str, name: str) -> str:
        g = self.graph
        up = self.linear(x, name + ".up")
        down = self.linear(g.op("Mul", up, g.op("Sigmoid", up)), name + ".down")
        return self.add_norm(x, down, name + ".norm")

    def embed(self, ids: str, start: str | None = None) -> str:
        """Scaled embeddings plus positions: of one token at ``start``, of all from the first on without it."""
        g = self.graph
        rows = g.embedding(ids, "embedding", self.arrays["embedding.weight"] * math.sqrt(self.config.d_model))
        table = g.weight("positions", self.model.positions.numpy())
        if start:
            return g.op("Add", rows, g.op("Gather", table, start))
        length = g.op("Shape", ids, start=1, end=2)
        return g.op("Add", rows, g.op("Slice", table, g.constant([0]), length, g.constant([0])))

    def padding(self, mask: str) -> str:
        """The attention mask as something to add to the scores."""
        g = self.graph
        absent = g.op("Sub", g.constant(1.0, np.float32), g.op("Cast", mask, to=TensorProto.FLOAT))
        return g.op("Unsqueeze", g.op("Mul", absent, g.constant(MASKED, np.float32)), g.constant([1, 2]))

    def encoder(self, path: Path) -> None:
        self.start("encoder")
        g = self.graph
        ids = g.input("input_ids", TensorProto.INT64, ["batch_size", "encoder_sequence_length"])
        mask = g.input("attention_mask", TensorProto.INT64, ["batch_size", "encoder_sequence_length"])
        x, added = self.embed(ids), self.padding(mask)
        for n in range(self.config.encoder_layers):
            name = f"encoder.{n}"
            q, k, v = self.heads(x, name + ".attention.qkv", 3)
            mixed, _ = self.attend(q, k, v, added, name + ".attention")
            x = self.add_norm(x, mixed, name + ".attention_norm")
            x = self.feed_forward(x, name)
        g.op("Identity", x, name="last_hidden_state")
        g.output("last_hidden_state", ["batch_size", "encoder_sequence_length", self.config.d_model])
        g.save(path)

    def decoder(self, path: Path) -> None:
        """Both decoders in one ``If``: the first step makes the memory of the source, later ones take a token each."""
        self.start("decoder")
        g, c = self.graph, self.config
        g.input("encoder_attention_mask", TensorProto.INT64, ["batch_size", "encoder_sequence_length"])
        g.input("input_ids", TensorProto.INT64, ["batch_size", "decoder_sequence_length"])
        g.input("encoder_hidden_states", TensorProto.FLOAT, ["batch_size", "encoder_sequence_length", c.d_model])
        for name in self.memory_names():
            shape = ["batch_size", c.heads, f"past_{name.split('.')[1]}_sequence_length", c.d_model // c.heads]
            g.input("past_key_values." + name, TensorProto.FLOAT, shape)
        g.input("use_cache_branch", TensorProto.BOOL, [1])
        branches = []
        for part in (LaterSteps, FirstStep):
            self.graph = g.branch(part.__name__)
            branches.append(self.graph)
            self.decode(part(self))
        shapes = {
            "logits": ["decoder_sequence_length", c.vocab],
            "alignment": ["decoder_sequence_length", "source_length"],
        }
        made = ["logits", *("present." + name for name in self.memory_names()), "alignment"]
        g.choose("use_cache_branch", *branches, names=made)
        for name in made:
            g.output(name, ["batch_size", *shapes.get(name, HEADS_SHAPE[1:])])
        g.save(path)

    def memory_names(self) -> list[str]:
        layers, sides, kinds = range(self.config.decoder_layers), ("decoder", "encoder"), ("key", "value")
        return [f"{n}.{side}.{kind}" for n in layers for side in sides for kind in kinds]

    def decode(self, step: FirstStep | LaterSteps) -> None:
        """One branch of the decoder."""
        g, c = self.graph, self.config
        x, added = self.embed("input_ids", step.start()), self.padding("encoder_attention_mask")
        presents = []
        for n in range(c.decoder_layers):
            name = f"decoder.{n}"
            q, k, v = step.heads(x, name + ".attention.qkv", 3)
            k, v = step.grow(f"{n}.decoder.key", k), step.grow(f"{n}.decoder.value", v)
            mixed, _ = self.attend(q, k, v, step.causal(), name + ".attention", step.width)
            x = self.add_norm(x, mixed, name + ".attention_norm")

            q = step.heads(x, name + ".cross.q", 1)
            cross_k, cross_v = step.cross_memory(n)
            mixed, attention = self.attend(q, cross_k, cross_v, added, name + ".cross", step.width)
            x = self.add_norm(x, mixed, name + ".cross_norm")
            x = self.feed_forward(x, name)
            presents += [k, v, cross_k, cross_v]
        first = g.op("Slice", attention, g.constant([0]), g.constant([1]), g.constant([1]))
        alignment = g.op("Squeeze", first, g.constant([1]))
        logits = g.linear(x, "output", self.arrays["embedding.weight"], self.arrays["output_bias"])
        for value in (logits, *presents, alignment):
            # Every output of a branch needs a maker in it.
            g.output(g.op("Identity", value), None)


class FirstStep:
    """What the decoder does without a past: any number of tokens, and the memory of the source is made."""

    def __init__(self, exporter: Exporter) -> None:
        self.exporter, self.graph = exporter, exporter.graph
        self.width = 0

    def start(self) -> None:
        return None

    def heads(self, x: str, name: str, parts: int) -> str | list[str]:
        return self.exporter.heads(x, name, parts)

    def grow(self, _: str, new: str) -> str:
        return new

    def cross_memory(self, n: int) -> list[str]:
        return self.exporter.heads("encoder_hidden_states", f"decoder.{n}.cross.kv", 2)

    def causal(self) -> str:
        """[queries, keys] to add to the scores: no position looks ahead."""
        g = self.graph
        length = g.op("Squeeze", g.op("Shape", "input_ids", start=1, end=2))
        places = g.op("Range", g.constant(0), length, g.constant(1))
        ahead = g.op("Greater", places, g.op("Unsqueeze", places, g.constant([1])))
        return g.op("Mul", g.op("Cast", ahead, to=TensorProto.FLOAT), g.constant(MASKED, np.float32))


class LaterSteps:
    """What it does with a past: one token, so that positions need no transposing and nothing lies ahead."""

    def __init__(self, exporter: Exporter) -> None:
        self.exporter, self.graph = exporter, exporter.graph
        self.width = 1

    def start(self) -> str:
        return self.graph.op("Shape", "past_key_values.0.decoder.key", start=2, end=3)

    def heads(self, x: str, name: str, parts: int) -> str | list[str]:
        g, c = self.graph, self.exporter.config
        shape = g.constant([0, parts * c.heads, 1, c.d_model // c.heads])
        split = g.op("Reshape", self.exporter.linear(x, name), shape)
        return split if parts == 1 else g.op("Split", split, g.constant([c.heads] * parts), outputs=parts, axis=1)

    def grow(self, name: str, new: str) -> str:
        return self.graph.op("Concat", "past_key_values." + name, new, axis=2)

    def cross_memory(self, n: int) -> list[str]:
        return [f"past_key_values.{n}.encoder.{kind}" for kind in ("key", "value")]

    def causal(self) -> None:
        return None


def hugging_face_config(c: ModelConfig) -> dict:
    """``config.json``."""
    return {
        "architectures": ["MarianMTModel"],
        "model_type": "marian",
        "is_encoder_decoder": True,
        "vocab_size": c.vocab,
        "decoder_vocab_size": c.vocab,
        "share_encoder_decoder_embeddings": True,
        "tie_word_embeddings": True,
        "d_model": c.d_model,
        "num_hidden_layers": c.encoder_layers,
        "encoder_layers": c.encoder_layers,
        "decoder_layers": c.decoder_layers,
        "encoder_attention_heads": c.heads,
        "decoder_attention_heads": c.heads,
        "encoder_ffn_dim": c.ffn,
        "decoder_ffn_dim": c.ffn,
        "activation_function": "swish",
        "scale_embedding": True,
        "static_position_embeddings": True,
        "max_position_embeddings": c.max_positions,
        "max_length": c.max_positions,
        "num_beams": BEAMS,
        "normalize_before": False,
        "normalize_embedding": False,
        "add_final_layer_norm": False,
        "use_cache": True,
        "bos_token_id": EOS_ID,
        "eos_token_id": EOS_ID,
        "forced_eos_token_id": EOS_ID,
        "pad_token_id": c.pad,
        "decoder_start_token_id": c.pad,
        "bad_words_ids": [[c.pad]],
    }


def generation_config(c: ModelConfig) -> dict:
    """``generation_config.json``."""
    return {
        "bad_words_ids": [[c.pad]],
        "bos_token_id": EOS_ID,
        "decoder_start_token_id": c.pad,
        "eos_token_id": EOS_ID,
        "forced_eos_token_id": EOS_ID,
        "max_length": c.max_positions,
        "num_beams": BEAMS,
        "pad_token_id": c.pad,
    }


def hugging_face_weights(model: Marian) -> dict[str, torch.Tensor]:
    """The same weights under Hugging Face's names."""
    renamed: dict[str, torch.Tensor] = {}

    def put(name: str, linear: torch.nn.Module) -> None:
        renamed[name + ".weight"], renamed[name + ".bias"] = linear.weight.detach(), linear.bias.detach()

    def split(names: list[str], linear: torch.nn.Linear) -> None:
        for name, weight, bias in zip(
            names, linear.weight.chunk(len(names)), linear.bias.chunk(len(names)), strict=True
        ):
            renamed[name + ".weight"], renamed[name + ".bias"] = weight.detach().clone(), bias.detach().clone()

    def put_attention(name: str, attention: Attention) -> None:
        if attention.cross:
            put(name + ".q_proj", attention.q)
            split([name + ".k_proj", name + ".v_proj"], attention.kv)
        else:
            split([f"{name}.{letter}_proj" for letter in "qkv"], attention.qkv)
        put(name + ".out_proj", attention.out)

    def put_layer(name: str, layer: Layer) -> None:
        put_attention(name + ".self_attn", layer.attention)
        put(name + ".self_attn_layer_norm", layer.attention_norm)
        if layer.decoder:
            put_attention(name + ".encoder_attn", layer.cross)
            put(name + ".encoder_attn_layer_norm", layer.cross_norm)
        put(name + ".fc1", layer.up)
        put(name + ".fc2", layer.down)
        put(name + ".final_layer_norm", layer.norm)

    for side, layers in (("encoder", model.encoder), ("decoder", model.decoder)):
        renamed[f"model.{side}.embed_positions.weight"] = model.positions.clone()
        renamed[f"model.{side}.embed_tokens.weight"] = model.embedding.weight.detach()
        for n, layer in enumerate(layers):
            put_layer(f"model.{side}.layers.{n}", layer)
    renamed["model.shared.weight"] = model.embedding.weight.detach()
    renamed["lm_head.weight"] = model.embedding.weight.detach()
    renamed["final_logits_bias"] = model.output_bias.detach()[None]
    return renamed


def save_hugging_face(model: Marian, folder: Path) -> float:
    """Write a MarianMTModel; return the largest difference of its logits from ours."""
    from transformers import MarianConfig, MarianMTModel

    torch.manual_seed(0)
    reference = MarianMTModel(MarianConfig(**hugging_face_config(model.config))).eval()
    missing, unexpected = reference.load_state_dict(hugging_face_weights(model), strict=False)
    assert not missing and not unexpected, (missing, unexpected)
    src = torch.randint(2, model.config.pad, (3, 17))
    src[1, 12:] = model.config.pad
    prefix = torch.randint(2, model.config.pad, (3, 11))
    with torch.no_grad():
        theirs = reference(
            input_ids=src, attention_mask=(src != model.config.pad).long(), decoder_input_ids=prefix
        ).logits
        ours = model.logits(model(src, prefix)[0])
    reference.generation_config.update(**generation_config(model.config))
    reference.save_pretrained(folder)
    return float((theirs - ours).abs().max())


def export(work: Path, checkpoint: Path, folder: Path, reference: Path) -> None:
    """Write the int8 model to ``folder``, fp32 ONNX and Hugging Face weights to ``reference``."""
    model = load_model(checkpoint)
    reference.mkdir(parents=True, exist_ok=True)
    difference = save_hugging_face(model, reference)
    print(f"largest difference from Hugging Face's logits: {difference:.2e}")
    if difference > 1e-4:
        raise SystemExit("the export is not the model that was trained")
    tokenizer = load_tokenizer(work)
    for target, quantized in ((folder, True), (reference, False)):
        (target / "onnx").mkdir(parents=True, exist_ok=True)
        suffix = "_quantized" if quantized else ""
        exporter = Exporter(model, quantized)
        exporter.encoder(target / "onnx" / f"encoder_model{suffix}.onnx")
        exporter.decoder(target / "onnx" / f"decoder_model_merged{suffix}.onnx")
        write_tokenizer_json(tokenizer, target)
        shutil.copy(work / "source.spm", target / "source.spm")
        for name, content in (("config", hugging_face_config), ("generation_config", generation_config)):
            text = json.dumps(content(model.config), indent=2) + "\n"
            (target / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for argument in ("work", "checkpoint", "folder", "reference"):
        parser.add_argument(argument, type=Path)
    export(**vars(parser.parse_args()))
