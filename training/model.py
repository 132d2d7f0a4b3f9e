"""A lean MarianMT: the same function as Hugging Face's, fused for training."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class ModelConfig:
    """Shape of the network."""

    vocab: int
    d_model: int = 256
    heads: int = 8
    ffn: int = 768
    encoder_layers: int = 3
    decoder_layers: int = 2
    max_positions: int = 512
    dropout: float = 0.0

    @property
    def pad(self) -> int:
        return self.vocab - 1


def sinusoids(positions: int, width: int) -> Tensor:
    """Marian's positions: all sines, then all cosines."""
    angle = torch.arange(positions)[:, None] / 10000 ** (2 * torch.arange(width // 2) / width)
    return torch.cat([angle.sin(), angle.cos()], 1)


class Attention(nn.Module):
    """Multi-head attention; keys and values come from ``memory`` where one is given."""

    def __init__(self, config: ModelConfig, cross: bool = False) -> None:
        super().__init__()
        d = config.d_model
        self.heads = config.heads
        self.cross = cross
        if cross:
            self.q = nn.Linear(d, d)
            self.kv = nn.Linear(d, 2 * d)
        else:
            self.qkv = nn.Linear(d, 3 * d)
        self.out = nn.Linear(d, d)

    def split(self, x: Tensor, parts: int) -> tuple[Tensor, ...]:
        batch, length, _ = x.shape
        return x.view(batch, length, parts, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)

    def forward(
        self, x: Tensor, memory: Tensor | None, mask: Tensor | None, causal: bool = False
    ) -> tuple[Tensor, Tensor | None]:
        """Return the output and, across, the first head's log attention."""
        guided = None
        if self.cross:
            (q,) = self.split(self.q(x), 1)
            k, v = self.split(self.kv(memory), 2)
            scores = q[:, 0] @ k[:, 0].transpose(1, 2) / math.sqrt(q.shape[-1])
            guided = F.log_softmax(scores + mask[:, 0], -1)
        else:
            q, k, v = self.split(self.qkv(x), 3)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal)
        return self.out(mixed.transpose(1, 2).reshape(x.shape)), guided


class Layer(nn.Module):
    """A post-norm encoder or decoder layer."""

    def __init__(self, config: ModelConfig, decoder: bool) -> None:
        super().__init__()
        d = config.d_model
        self.decoder = decoder
        self.attention = Attention(config)
        self.attention_norm = nn.LayerNorm(d)
        if decoder:
            self.cross = Attention(config, cross=True)
            self.cross_norm = nn.LayerNorm(d)
        self.up = nn.Linear(d, config.ffn)
        self.down = nn.Linear(config.ffn, d)
        self.norm = nn.LayerNorm(d)
        self.drop = nn.Dropout(config.dropout)

    def forward(self, x: Tensor, mask: Tensor, memory: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        guided = None
        if self.decoder:
            x = self.attention_norm(x + self.drop(self.attention(x, None, None, causal=True)[0]))
            crossed, guided = self.cross(x, memory, mask)
            x = self.cross_norm(x + self.drop(crossed))
        else:
            x = self.attention_norm(x + self.drop(self.attention(x, None, mask)[0]))
        return self.norm(x + self.drop(self.down(F.silu(self.up(x))))), guided


class Marian(nn.Module):
    """Encoder and decoder over one shared embedding matrix, tied to the output."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.vocab, config.d_model)
        self.output_bias = nn.Parameter(torch.zeros(config.vocab))
        self.encoder = nn.ModuleList(Layer(config, False) for _ in range(config.encoder_layers))
        self.decoder = nn.ModuleList(Layer(config, True) for _ in range(config.decoder_layers))
        self.drop = nn.Dropout(config.dropout)
        self.register_buffer("positions", sinusoids(config.max_positions, config.d_model), persistent=False)
        for name, parameter in self.named_parameters():
            if parameter.dim() == 2 and "embedding" not in name:
                nn.init.normal_(parameter, std=parameter.shape[1] ** -0.5)
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)
        for layer in [*self.encoder, *self.decoder]:
            outputs = [layer.attention.out, layer.down] + ([layer.cross.out] if layer.decoder else [])
            for linear in outputs:
                nn.init.normal_(linear.weight, std=0.3 * linear.weight.shape[1] ** -0.5)
        nn.init.normal_(self.embedding.weight, std=config.d_model**-0.5)

    def embed(self, ids: Tensor) -> Tensor:
        scale = math.sqrt(self.config.d_model)
        return self.drop(self.embedding(ids) * scale + self.positions[: ids.shape[1]])

    def padding(self, ids: Tensor) -> Tensor:
        mask = torch.zeros(ids.shape, dtype=self.embedding.weight.dtype, device=ids.device)
        mask.masked_fill_(ids == self.config.pad, -1e4)
        return mask[:, None, None, :]

    def encode(self, src: Tensor) -> tuple[Tensor, Tensor]:
        """Return the memory and the mask over it."""
        mask = self.padding(src)
        x = self.embed(src)
        for layer in self.encoder:
            x, _ = layer(x, mask)
        return x, mask

    def decode(self, prefix: Tensor, memory: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return hidden states for every position and the last layer's guided log attention."""
        x = self.embed(prefix)
        guided = None
        for layer in self.decoder:
            x, guided = layer(x, mask, memory)
        return x, guided

    def logits(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, self.embedding.weight, self.output_bias)

    def forward(self, src: Tensor, prefix: Tensor) -> tuple[Tensor, Tensor]:
        return self.decode(prefix, *self.encode(src))


@torch.compile(dynamic=True)
def cross_entropy(logits: Tensor, targets: Tensor, smoothing: float) -> tuple[Tensor, Tensor]:
    """Summed label-smoothed cross-entropy in full precision, and its gradient by the logits in theirs."""
    log_p = logits.float().log_softmax(1)
    at = torch.arange(logits.shape[1], device=logits.device) == targets[:, None]
    wanted = torch.where(at, 1 - smoothing, 0.0) + smoothing / logits.shape[1]
    return -(wanted * log_p).sum(), (log_p.exp() - wanted).to(logits.dtype)


class BlockedCrossEntropy(torch.autograd.Function):
    """Summed label-smoothed cross-entropy of the tied output layer, gradients made on the way, block by block."""

    @staticmethod
    def forward(
        ctx: torch.autograd.function.FunctionCtx,
        hidden: Tensor,
        weight: Tensor,
        bias: Tensor,
        targets: Tensor,
        smoothing: float,
        block: int,
    ) -> Tensor:
        """Products in the precision of autocast, everything else in full precision."""
        device = hidden.device.type
        kind = torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else hidden.dtype
        with torch.autocast(device, enabled=False):
            hidden, weight = hidden.to(kind), weight.to(kind)
            grad_hidden = torch.empty_like(hidden)
            grad_weight = torch.zeros_like(weight, dtype=bias.dtype)
            grad_bias = torch.zeros_like(bias)
            total = bias.new_zeros(())
            for h, y, g in zip(hidden.split(block), targets.split(block), grad_hidden.split(block), strict=True):
                loss, grad = cross_entropy(torch.addmm(bias.to(kind), h, weight.t()), y, smoothing)
                total += loss
                grad_bias += grad.sum(0, dtype=bias.dtype)
                torch.mm(grad, weight, out=g)
                grad_weight += torch.mm(grad.t(), h)
            ctx.save_for_backward(grad_hidden, grad_weight, grad_bias)
            return total

    @staticmethod
    def backward(ctx: torch.autograd.function.FunctionCtx, grad: Tensor) -> tuple[Tensor | None, ...]:
        grad_hidden, grad_weight, grad_bias = ctx.saved_tensors
        return grad_hidden.float().mul_(grad), grad_weight.mul_(grad), grad_bias.mul_(grad), None, None, None
