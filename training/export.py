"""Export to the layout of ``@xenova/transformers`` (ONNX, int8 and fp32) and to Hugging Face's."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto

from texts import EOS_ID, UNK_ID
from graph import Graph
from model import Attention, Layer, Marian, ModelConfig
from tokenizer import load_tokenizer, write_tokenizer_json

BEAMS = 4
MASKED = -1e4
NEVER = -1e3
HEADS_SHAPE = ["batch", "heads", "length", "width"]


def load_model(work: Path) -> Marian:
    """The network of the last checkpoint, with the averaged weights; it never writes `<unk>` or `<pad>`."""
    state = torch.load(work / "checkpoint.pt", map_location="cpu", weights_only=False)
    model = Marian(ModelConfig(**state["shape"]))
    model.load_state_dict(state["model"])
    for parameter, mean in zip(model.parameters(), state["average"], strict=True):
        parameter.data.copy_(mean)
    model.output_bias.data[[UNK_ID, model.config.pad]] = NEVER
    return model.eval()


class Exporter:
    """Writes the network's encoder or decoder as a graph."""

    def __init__(self, model: Marian, quantized: bool) -> None:
        self.model, self.config, self.quantized = model, model.config, quantized
        self.arrays = {name: tensor.detach().numpy() for name, tensor in model.state_dict().items()}

    def start(self, name: str) -> None:
        self.graph = Graph(name, self.quantized)

    def norm(self, x: str, name: str) -> str:
        return self.graph.norm(x, name, self.arrays[name + ".weight"], self.arrays[name + ".bias"])

    def linear(self, x: str, name: str) -> str:
        return self.graph.linear(x, name, self.arrays[name + ".weight"], self.arrays[name + ".bias"])

    def heads(self, x: str, name: str, parts: int = 1) -> str | list[str]:
        """Project [batch, length, d] to ``parts`` times [batch, heads, length, d / heads], in one product."""
        g, c = self.graph, self.config
        split = g.op("Reshape", self.linear(x, name), g.constant([0, 0, parts * c.heads, c.d_model // c.heads]))
        first = g.op("Transpose", split, perm=[0, 2, 1, 3])
        return first if parts == 1 else g.op("Split", first, g.constant([c.heads] * parts), outputs=parts, axis=1)

    def attend(self, q: str, k: str, v: str, mask: str, name: str) -> tuple[str, str]:
        """Return the projected mixture and the attention of all heads."""
        g, c = self.graph, self.config
        scale = g.constant(1 / math.sqrt(c.d_model // c.heads), np.float32)
        scores = g.op("MatMul", g.op("Mul", q, scale), g.op("Transpose", k, perm=[0, 1, 3, 2]))
        attention = g.op("Softmax", g.op("Add", scores, mask), axis=-1)
        mixed = g.op("Transpose", g.op("MatMul", attention, v), perm=[0, 2, 1, 3])
        return self.linear(g.op("Reshape", mixed, g.constant([0, 0, c.d_model])), name + ".out"), attention

    def feed_forward(self, x: str, name: str) -> str:
        g = self.graph
        up = self.linear(x, name + ".up")
        down = self.linear(g.op("Mul", up, g.op("Sigmoid", up)), name + ".down")
        return self.norm(g.op("Add", x, down), name + ".norm")

    def embed(self, ids: str, start: str) -> str:
        """Scaled embeddings plus the positions from ``start`` on."""
        g = self.graph
        rows = g.embedding(ids, "embedding", self.arrays["embedding.weight"] * math.sqrt(self.config.d_model))
        length = g.op("Shape", ids, start=1, end=2)
        table = g.weight("positions", self.model.positions.numpy())
        positions = g.op("Slice", table, start, g.op("Add", start, length), g.constant([0]))
        return g.op("Add", rows, positions)

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
        x, added = self.embed(ids, g.constant([0])), self.padding(mask)
        for n in range(self.config.encoder_layers):
            name = f"encoder.{n}"
            q, k, v = self.heads(x, name + ".attention.qkv", 3)
            mixed, _ = self.attend(q, k, v, added, name + ".attention")
            x = self.norm(g.op("Add", x, mixed), name + ".attention_norm")
            x = self.feed_forward(x, name)
        g.op("Identity", x, name="last_hidden_state")
        g.output("last_hidden_state", ["batch_size", "encoder_sequence_length", self.config.d_model])
        g.save(path)

    def decoder(self, path: Path) -> None:
        """Both decoders in one: ``use_cache_branch`` decides, by tiny ``If``s, whether the past counts."""
        self.start("decoder")
        g, c = self.graph, self.config
        width = c.d_model // c.heads
        mask = g.input("encoder_attention_mask", TensorProto.INT64, ["batch_size", "encoder_sequence_length"])
        ids = g.input("input_ids", TensorProto.INT64, ["batch_size", "decoder_sequence_length"])
        memory = g.input(
            "encoder_hidden_states", TensorProto.FLOAT, ["batch_size", "encoder_sequence_length", c.d_model]
        )
        past = {}
        for n in range(c.decoder_layers):
            for side in ("decoder", "encoder"):
                for kind in ("key", "value"):
                    name = f"{n}.{side}.{kind}"
                    shape = ["batch_size", c.heads, f"past_{side}_sequence_length", width]
                    past[name] = g.input("past_key_values." + name, TensorProto.FLOAT, shape)
        cached = g.input("use_cache_branch", TensorProto.BOOL, [1])

        length = g.op("Shape", past["0.decoder.key"], start=2, end=3)
        start = g.op("Mul", length, g.op("Cast", cached, to=TensorProto.INT64))
        x, added = self.embed(ids, start), self.padding(mask)
        causal = self.causal(start, g.op("Shape", ids, start=1, end=2))
        for n in range(c.decoder_layers):
            name = f"decoder.{n}"
            q, k, v = self.heads(x, name + ".attention.qkv", 3)
            k = self.grow(f"key_{n}", k, cached, past[f"{n}.decoder.key"])
            v = self.grow(f"value_{n}", v, cached, past[f"{n}.decoder.value"])
            mixed, _ = self.attend(q, k, v, causal, name + ".attention")
            x = self.norm(g.op("Add", x, mixed), name + ".attention_norm")

            q = self.heads(x, name + ".cross.q")
            cross_k, cross_v = self.cross_memory(n, memory, cached, past)
            mixed, attention = self.attend(q, cross_k, cross_v, added, name + ".cross")
            x = self.norm(g.op("Add", x, mixed), name + ".cross_norm")
            x = self.feed_forward(x, name)
            presents = {"decoder.key": k, "decoder.value": v, "encoder.key": cross_k, "encoder.value": cross_v}
            for kind, value in presents.items():
                g.op("Identity", value, name=f"present.{n}.{kind}")
                g.output(f"present.{n}.{kind}", ["batch_size", c.heads, f"{kind.split('.')[0]}_length", width])
        first = g.op("Slice", attention, g.constant([0]), g.constant([1]), g.constant([1]))
        g.op("Squeeze", first, g.constant([1]), name="alignment")
        matrix, bias = self.arrays["embedding.weight"], self.arrays["output_bias"]
        g.linear(x, "output", matrix, bias, output="logits")
        g.output("logits", ["batch_size", "decoder_sequence_length", c.vocab])
        g.output("alignment", ["batch_size", "decoder_sequence_length", "encoder_sequence_length"])
        g.outputs.insert(0, g.outputs.pop(-2))
        g.save(path)

    def cross_memory(self, n: int, memory: str, cached: str, past: dict[str, str]) -> list[str]:
        """Keys and values over the source: computed at the first step, taken from the past afterwards."""
        outer = self.graph
        old, new = outer.branch(f"past_{n}"), outer.branch(f"memory_{n}")
        for kind in ("key", "value"):
            old.op("Identity", past[f"{n}.encoder.{kind}"], name=f"old_{n}_{kind}")
            old.output(f"old_{n}_{kind}", HEADS_SHAPE)
        self.graph = new
        for made in self.heads(memory, f"decoder.{n}.cross.kv", 2):
            new.output(made, HEADS_SHAPE)
        self.graph = outer
        return outer.choose(cached, old, new)

    def grow(self, name: str, new: str, cached: str, past: str) -> str:
        """Keys or values of the prefix: the past's, if any, and the new ones."""
        longer, alone = self.graph.branch(name + "_longer"), self.graph.branch(name + "_alone")
        longer.output(longer.op("Concat", past, new, axis=2), HEADS_SHAPE)
        alone.output(alone.op("Identity", new), HEADS_SHAPE)
        return self.graph.choose(cached, longer, alone)

    def causal(self, start: str, length: str) -> str:
        """[1, 1, queries, keys] to add to the scores: no position looks ahead."""
        g = self.graph
        total = g.op("Add", start, length)
        zero, one = g.constant(0), g.constant(1)
        keys = g.op("Range", zero, g.op("Squeeze", total), one)
        queries = g.op("Range", g.op("Squeeze", start), g.op("Squeeze", total), one)
        ahead = g.op("Greater", g.op("Unsqueeze", keys, g.constant([0])), g.op("Unsqueeze", queries, g.constant([1])))
        added = g.op("Mul", g.op("Cast", ahead, to=TensorProto.FLOAT), g.constant(MASKED, np.float32))
        return g.op("Unsqueeze", added, g.constant([0, 1]))


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


def export(work: Path, folder: Path, reference: Path) -> None:
    """Write the int8 model to ``folder``, fp32 ONNX and Hugging Face weights to ``reference``."""
    model = load_model(work)
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
