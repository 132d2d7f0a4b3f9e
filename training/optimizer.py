"""Muon for the hidden matrices, AdamW for everything else."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from model import Marian

# Newton-Schulz coefficients that make the singular values of a matrix about equal to one (Jordan et al., 2024).
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
ITERATIONS = 4


def multiplies_in_half(device: torch.device) -> bool:
    """True where products in bfloat16 are the faster ones."""
    return device.type == "cuda" or torch.cpu._is_avx512_bf16_supported()


def orthogonalise(stack: Tensor) -> Tensor:
    """Replace every matrix of the stack by the nearest (semi-)orthogonal one, roughly."""
    a, b, c = COEFFICIENTS
    kind = stack.dtype
    stack = stack.bfloat16() if multiplies_in_half(stack.device) else stack
    tall = stack.shape[1] > stack.shape[2]
    x = stack.transpose(1, 2) if tall else stack
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(ITERATIONS):
        gram = x @ x.transpose(1, 2)
        polynomial = torch.baddbmm(gram, gram, gram, beta=b, alpha=c)
        x = torch.baddbmm(x, polynomial, x, beta=a)
    return (x.transpose(1, 2) if tall else x).to(kind)


class Muon(torch.optim.Optimizer):
    """Momentum with orthogonalised updates; fused projections are taken apart first.

    Nothing limits the weights in a long training but ``decay`` (Liu et al., 2025, "Muon is scalable").
    """

    def __init__(
        self,
        params: list[nn.Parameter],
        width: int,
        lr: float,
        momentum: float = 0.95,
        decay: float = 0.03,
        parallel: Callable = map,
    ) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "decay": decay})
        self.width, self.map = width, parallel

    @torch.no_grad()
    def step(self) -> None:
        group = self.param_groups[0]
        parameters, lr = group["params"], group["lr"]
        gradients = [parameter.grad for parameter in parameters]
        for parameter in parameters:
            if "momentum" not in self.state[parameter]:
                self.state[parameter]["momentum"] = torch.zeros_like(parameter)
        momenta = [self.state[parameter]["momentum"] for parameter in parameters]
        torch._foreach_lerp_(momenta, gradients, 1 - group["momentum"])
        wanted = torch._foreach_lerp(gradients, momenta, group["momentum"])
        torch._foreach_mul_(parameters, 1 - lr * group["decay"])
        by_shape: dict[tuple[int, int], list[tuple[Tensor, Tensor]]] = {}
        for parameter, update in zip(parameters, wanted, strict=True):
            parts = self._parts(parameter)
            for view, piece in zip(parameter.chunk(parts), update.chunk(parts), strict=True):
                by_shape.setdefault(tuple(piece.shape), []).append((view, piece))
        for (rows, columns), members in by_shape.items():
            scale = max(1.0, rows / columns) ** 0.5
            halves = torch.stack([piece for _, piece in members]).chunk(2)
            updates = torch.cat(list(self.map(orthogonalise, halves)))
            torch._foreach_add_([view for view, _ in members], list(updates), alpha=-lr * scale)

    def _parts(self, parameter: Tensor) -> int:
        rows, columns = parameter.shape
        return rows // self.width if columns == self.width and rows in (2 * self.width, 3 * self.width) else 1


def make_optimizers(
    model: Marian, muon_lr: float, adam_lr: float, parallel: Callable = map
) -> list[torch.optim.Optimizer]:
    """Muon over the matrices of the layers, AdamW over embeddings, biases and norms."""
    matrices, others = [], []
    for name, parameter in model.named_parameters():
        (matrices if parameter.dim() == 2 and "embedding" not in name else others).append(parameter)
    fused = {"fused": True} if hasattr(torch, "_fused_adamw_") else {}
    return [
        Muon(matrices, model.config.d_model, muon_lr, parallel=parallel),
        torch.optim.AdamW(others, lr=adam_lr, betas=(0.9, 0.98), eps=1e-9, weight_decay=0.0, **fused),
    ]
