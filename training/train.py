"""Training against the clock: the learning rate reaches zero when the time is spent. Resumable."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import sacrebleu
import torch
from torch import Tensor

from texts import EOS_ID, SEED, read_lines
from data import Batch, Corpus
from model import BlockedCrossEntropy, Marian, ModelConfig
from optimizer import make_optimizers
from tokenizer import load_tokenizer
from translate import greedy


@dataclass(frozen=True)
class TrainConfig:
    """Everything of the training that is not the shape of the network."""

    micro_tokens: int = 1024
    micro_batches: int = 6
    muon_lr: float = 0.02
    adam_lr: float = 0.002
    warmup_steps: int = 150
    final_share: float = 0.18
    smoothing: float = 0.05
    guided: float = 1.0
    guided_floor: float = 0.1
    guided_share: float = 0.4
    block: int = 256
    average_every: int = 10
    average_decay: float = 0.9
    clip: float = 1.0


@dataclass(frozen=True)
class Recipe:
    """A shape of the network and the settings to train it with."""

    shape: dict[str, float]
    settings: TrainConfig


CONFIGS = {
    "cpu": Recipe({"d_model": 256, "heads": 8, "ffn": 768, "encoder_layers": 3, "decoder_layers": 2}, TrainConfig()),
    "gpu": Recipe(
        {"d_model": 384, "heads": 8, "ffn": 1536, "encoder_layers": 6, "decoder_layers": 2, "dropout": 0.2},
        TrainConfig(micro_tokens=24_576, micro_batches=1, smoothing=0.1, warmup_steps=500, block=8192),
    ),
}
CHECKPOINT_SECONDS = 300
SCORE_SECONDS = 900
LOG_STEPS = 25
DEV_LINES = 80
MAX_DEV_PIECES = 80


def loss_of(model: Marian, batch: Batch, smoothing: float, block: int) -> tuple[Tensor, Tensor]:
    """Summed translation loss and summed alignment loss."""
    hidden, guided = model(batch.src, batch.prefix)
    real = (batch.target != model.config.pad).flatten().nonzero().squeeze(1)
    states, targets = hidden.flatten(0, 1)[real].float(), batch.target.flatten()[real]
    translation = BlockedCrossEntropy.apply(
        states, model.embedding.weight, model.output_bias, targets, smoothing, block
    )
    alignment = -(batch.links * guided).sum()
    return translation, alignment


class Trainer:
    """Model, optimisers, data order and clock, kept together so that they can be saved and taken up again."""

    def __init__(self, data: Path, work: Path, config: str, hours: float) -> None:
        torch.manual_seed(SEED)
        self.data, self.work, self.budget = data, work, hours * 3600
        recipe = CONFIGS[config]
        self.settings = recipe.settings
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.corpus = Corpus(work / "pairs.npz")
        self.model = Marian(ModelConfig(vocab=self.corpus.pad + 1, **recipe.shape))
        if not (work / "checkpoint.pt").exists():
            self.model.embedding.weight.data.copy_(torch.load(work / "embeddings.pt"))
        self.model.to(self.device)
        for layer in [*self.model.encoder, *self.model.decoder]:
            layer.compile(dynamic=True)
        self.plain = Marian(self.model.config).to(self.device).eval()
        self.parameters = list(self.model.parameters())
        # One single-threaded worker a core: on a busy machine none waits for another within a step.
        cores = 1 if self.device.type == "cuda" else os.cpu_count()
        self.workers = ThreadPoolExecutor(cores, initializer=torch.set_num_threads, initargs=(1,))
        self.lock = threading.Lock()
        self.average = [p.detach().clone() for p in self.parameters]
        rates = self.settings.muon_lr, self.settings.adam_lr
        self.optimizers = make_optimizers(self.model, *rates, parallel=self.workers.map)
        self.step = self.pieces = self.passes = self.warm_from = 0
        self.spent = 0.0
        if (work / "checkpoint.pt").exists():
            self.load()

    @property
    def progress(self) -> float:
        return min(1.0, self.spent / self.budget)

    def batches(self) -> Iterator[Batch]:
        """Endless batches; the final share of the time draws on the best prose alone."""
        while True:
            self.passes += 1
            final = self.progress >= 1 - self.settings.final_share
            weight = self.corpus.final_weight() if final else self.corpus.weight
            rng = np.random.default_rng([SEED, self.passes, self.step])
            for rows in self.corpus.plan(weight, self.settings.micro_tokens, rng):
                yield self.corpus.batch(rows).to(self.device)
                if not final and self.progress >= 1 - self.settings.final_share:
                    break

    def set_rates(self) -> float:
        """Linear warm-up by step (again where the optimisers start afresh), linear decay by time."""
        rate = min(1.0, (self.step - self.warm_from + 1) / self.settings.warmup_steps) * (1 - self.progress)
        for optimizer, peak in zip(self.optimizers, (self.settings.muon_lr, self.settings.adam_lr), strict=True):
            optimizer.param_groups[0]["lr"] = rate * peak
        return rate

    def guided_weight(self) -> float:
        s = self.settings
        return max(s.guided_floor, s.guided * (1 - self.progress / s.guided_share))

    def autocast(self) -> contextlib.AbstractContextManager:
        if self.device.type == "cuda":
            return torch.autocast("cuda", torch.bfloat16)
        return contextlib.nullcontext()

    def backward(self, batch: Batch, pieces: int) -> tuple[float, float]:
        """Add one micro-batch's gradients; several threads may do so at once."""
        s = self.settings
        with self.autocast():
            translation, alignment = loss_of(self.model, batch, s.smoothing, s.block)
        loss = (translation + self.guided_weight() * alignment) / pieces
        gradients = torch.autograd.grad(loss, self.parameters)
        with self.lock:
            for parameter, gradient in zip(self.parameters, gradients, strict=True):
                parameter.grad = gradient if parameter.grad is None else parameter.grad.add_(gradient)
        return translation.item(), alignment.item()

    def train_step(self, batches: Iterator[Batch]) -> tuple[float, float]:
        """One update from a few micro-batches; return the losses per piece."""
        s = self.settings
        group = [next(batches) for _ in range(s.micro_batches)]
        pieces = sum(int((batch.target != self.corpus.pad).sum()) for batch in group)
        losses = list(self.workers.map(lambda batch: self.backward(batch, pieces), group))
        torch.nn.utils.clip_grad_norm_(self.parameters, s.clip)
        self.set_rates()
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        self.pieces += pieces
        if self.step % s.average_every == 0:
            decay = min(s.average_decay, self.step / (self.step + 100))
            with torch.no_grad():
                for mean, parameter in zip(self.average, self.parameters, strict=True):
                    mean.lerp_(parameter, 1 - decay)
        return tuple(np.sum(losses, 0) / pieces)

    def run(self, minutes: float | None) -> None:
        """Train until the budget, or this piece of it, is spent."""
        self.model.train()
        batches = self.batches()
        began, begun_at = time.monotonic(), self.spent
        stop = min(self.budget, begun_at + minutes * 60) if minutes else self.budget
        saved = scored = self.spent
        seen, losses, worked = self.pieces, [], time.process_time()
        logged = self.spent
        while self.spent < stop:
            losses.append(self.train_step(batches))
            self.spent = begun_at + time.monotonic() - began
            if self.step % LOG_STEPS == 0:
                translation, alignment = np.mean(losses, 0)
                speed = (self.pieces - seen) / (self.spent - logged)
                cores = (time.process_time() - worked) / (self.spent - logged)
                self.log(
                    f"step {self.step} min {self.spent / 60:.1f} pass {self.passes} Mpieces {self.pieces / 1e6:.2f} "
                    f"loss {translation:.3f} align {alignment:.3f} pieces/s {speed:.0f} cores {cores:.2f}"
                )
                seen, logged, losses, worked = self.pieces, self.spent, [], time.process_time()
            if self.spent - saved >= CHECKPOINT_SECONDS:
                self.save()
                saved = self.spent
            if self.spent - scored >= SCORE_SECONDS:
                self.log(f"dev BLEU {self.dev_score():.2f} (greedy, {DEV_LINES} sentences, averaged weights)")
                scored = self.spent
        self.save()

    def dev_score(self) -> float:
        """BLEU of the averaged weights on the first sentences of the dev set."""
        for mine, mean in zip(self.plain.parameters(), self.average, strict=True):
            mine.data.copy_(mean)
        tokenizer = load_tokenizer(self.work)
        sources = read_lines(self.data / "test" / "flores-dev.nl")[:DEV_LINES]
        references = read_lines(self.data / "test" / "flores-dev.en")[:DEV_LINES]
        rows = [torch.tensor([*ids, EOS_ID]) for ids in tokenizer.encode(sources)]
        src = torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=self.corpus.pad)
        output = tokenizer.decode(greedy(self.plain, src.to(self.device), MAX_DEV_PIECES))
        self.log("dev sample: " + output[0])
        return sacrebleu.corpus_bleu(output, [references]).score

    def log(self, line: str) -> None:
        print(line, flush=True)
        with open(self.work / "train.log", "a", encoding="utf-8") as log:
            log.write(line + "\n")

    def save(self) -> None:
        """Write the checkpoint beside the old one, then take its place."""
        new = self.work / "checkpoint.new"
        torch.save(
            {
                "shape": asdict(self.model.config),
                "model": self.model.state_dict(),
                "average": self.average,
                "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
                "counters": (self.step, self.pieces, self.passes, self.spent),
            },
            new,
        )
        os.replace(new, self.work / "checkpoint.pt")

    def load(self) -> None:
        state = torch.load(self.work / "checkpoint.pt", map_location=self.device, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.step, self.pieces, self.passes, self.spent = state["counters"]
        if "optimizers" not in state:
            self.average = [parameter.detach().clone() for parameter in self.parameters]
            self.warm_from = self.step
            return
        self.average = state["average"]
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)
