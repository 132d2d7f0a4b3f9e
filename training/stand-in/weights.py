"""Weights without training, for a model that exchanges words: random, but for three places.

Wholly random weights give one word for ever, whatever the source. Here each piece of the source is answered by its
partner in the vocabulary, each number or mark by itself, and the sentence by its end; so the output differs from
input to input, has the length of its source, and keeps its figures.

The width is shared out: the *clock* (the fastest waves of the position, as many as a head is wide) tells the place,
the *token* axes the piece, and one axis, `still`, is 0 in every embedding and almost 0 in every position: after a
layer norm it holds what the norm has taken away from all others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from shapes import Shape, make_config
from transformers import MarianConfig, MarianMTModel

from pieces import SEED

NOISE = 0.1  # size of every other sublayer's answer beside what it is added to
SHARPNESS = 14.0  # of the attention to one place
CONFIDENCE = 12.0  # highest logit: the logarithm of the larger vocabulary and a little more
LOUDNESS = 4.0  # of the attended piece beside the decoder's own input


@dataclass(frozen=True)
class Axes:
    """Which of the width's axes serve for what; ``mirror`` is the sign each has in a piece's partner."""

    clock: torch.Tensor
    token: torch.Tensor
    still: int
    mirror: torch.Tensor


def make_model(shape: Shape, pieces: list[str]) -> MarianMTModel:
    """Make the model for a vocabulary, in the order of its numbers."""
    torch.manual_seed(SEED)
    config = make_config(shape)
    del config["architectures"], config["transformers_version"]  # set by the library itself
    model = MarianMTModel(MarianConfig(**config))
    axes = make_axes(shape)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if name.endswith(("proj.weight", "fc1.weight", "fc2.weight")):
                weight.normal_(std=NOISE / math.sqrt(weight.shape[1]))
            elif weight.dim() == 1:  # biases and norms: all different, or the export would keep one for all
                weight.add_(torch.randn_like(weight), alpha=NOISE / 10)
        model.model.shared.weight.copy_(make_embedding(shape, pieces, axes))
        set_attention(model.model.decoder.layers[-1].encoder_attn, shape, axes)
        model.model.decoder.layers[-1].final_layer_norm.weight.mul_(CONFIDENCE / math.sqrt(shape.width))
    return model.eval()


def make_axes(shape: Shape) -> Axes:
    """Share out the width; in Marian's positions the sines fill the first half and the cosines the second."""
    half, waves = shape.width // 2, shape.width // shape.heads // 2
    clock = torch.zeros(shape.width, dtype=torch.bool)
    clock[:waves] = clock[half : half + waves] = True
    token = ~clock
    token[half - 1] = False
    return Axes(clock, token, half - 1, torch.where(torch.rand(shape.width) < 0.5, -1.0, 1.0))


def make_embedding(shape: Shape, pieces: list[str], axes: Axes) -> torch.Tensor:
    """Make rows of length 1: partners are each other's mirror image, what answers itself is symmetrical."""
    rows = torch.randn(shape.vocab, shape.width) * axes.token
    themselves, partners = pair_pieces(pieces)
    rows[themselves] *= axes.mirror > 0
    for one, other in partners:
        rows[other] = rows[one] * axes.mirror
    half = torch.arange(shape.width) < shape.width // 2
    # Slow waves stand still over a sentence: rows that sum to nothing over them do not hear them.
    for group in (side & sign & axes.token for side in (half, ~half) for sign in (axes.mirror > 0, axes.mirror < 0)):
        rows[:, group] -= rows[:, group].mean(dim=1, keepdim=True)
    rows /= rows.norm(dim=1, keepdim=True)
    rows[shape.pad_id] = 0
    return rows


def pair_pieces(pieces: list[str]) -> tuple[list[int], list[tuple[int, int]]]:
    """Pair neighbours among the pieces with letters, those that open a word apart from those that go on with one."""
    words = [i for i, piece in enumerate(pieces) if any(char.isalpha() for char in piece) and not piece.startswith("<")]
    opening = [i for i in words if pieces[i].startswith("▁")]
    going_on = [i for i in words if not pieces[i].startswith("▁")]
    themselves = sorted(set(range(len(pieces))) - set(words))
    return themselves, [pair for group in (opening, going_on) for pair in zip(group[::2], group[1::2], strict=False)]


def set_attention(attention: torch.nn.Module, shape: Shape, axes: Axes) -> None:
    """Make each place of the output look at the same place of the source and say the mirror image of what is there."""
    look = torch.zeros(shape.width // shape.heads, shape.width)
    look[torch.arange(look.shape[0]), axes.clock.nonzero().squeeze(1)] = SHARPNESS
    look[:, axes.still] = -SHARPNESS
    attention.q_proj.weight.copy_(2 * look.repeat(shape.heads, 1))
    attention.k_proj.weight.copy_(look.repeat(shape.heads, 1) / 2)  # equal tensors would be merged by the export
    attention.v_proj.weight.copy_(torch.diag(axes.token.float()))
    attention.out_proj.weight.copy_(torch.diag(LOUDNESS * axes.mirror))
