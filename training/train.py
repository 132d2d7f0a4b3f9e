"""Training against the clock: the learning rate reaches zero when the time is spent. Resumable."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import sacrebleu
import torch
from torch import Tensor

from data import Batch, Corpus, Size, Special, Table
from model import BlockedCrossEntropy, Marian, ModelConfig
from optimizer import make_optimizers, multiplies_in_half
from pieces import Segmenter, read_rows
from search import translate
from texts import SEED, read_lines
from tokenizer import TO_DUTCH_TAG, load_tokenizer, pad_id


@dataclass(frozen=True)
class TrainConfig:
    """What a recipe sets of the training beside the shape of the network."""

    muon_lr: float = 0.02
    adam_lr: float = 0.002
    both_ways_share: float = 0.0
    final_share: float = 0.18
    smoothing: float = 0.05
    sampling: float = 0.0
    guided: float = 1.0
    guided_floor: float = 0.1
    guided_share: float = 0.4
    average_every: int = 10
    average_decay: float = 0.9
    clip: float = 1.0


@dataclass(frozen=True)
class Pace:
    """What depends on the machine: how much it takes at once, how often it looks at the dev set and how closely."""

    micro_tokens: int
    micro_batches: int
    length_step: int
    block: int
    warmup_steps: int
    log_steps: int
    keep_seconds: int
    score_seconds: int
    dev_lines: int
    dev_beams: int


PACES = {
    "cpu": Pace(1024, 8, 4, 256, 150, 25, 300, 900, 80, 1),
    "cuda": Pace(65_536, 1, 8, 16_384, 150, 200, 40, 120, 1000, 4),
}


@dataclass(frozen=True)
class Recipe:
    """A shape of the network and the settings to train it with."""

    shape: dict[str, float]
    settings: TrainConfig


SHIPPED = {"d_model": 384, "heads": 6, "ffn": 1536, "encoder_layers": 6, "decoder_layers": 2, "dropout": 0.2}
RECIPES = {
    "cpu": Recipe({"d_model": 256, "heads": 8, "ffn": 768, "encoder_layers": 3, "decoder_layers": 2}, TrainConfig()),
    "gpu": Recipe(SHIPPED, TrainConfig(smoothing=0.1, sampling=0.5, both_ways_share=0.35, final_share=0.0)),
    # English into Dutch to the end, too: to translate English back with.
    "both": Recipe(SHIPPED, TrainConfig(smoothing=0.1, sampling=0.5, both_ways_share=1.0, final_share=0.0)),
}
# A further round from a finished checkpoint: the alignment is learnt, and no rate may undo what else is.
POLISH = {
    "muon_lr": 0.002,
    "adam_lr": 0.0001,
    "guided": 0.1,
    "smoothing": 0.1,
    "both_ways_share": 0.0,
    "final_share": 0.0,
    "sampling": 0.0,
}
POLISH_DROPOUT = 0.1
KEPT = "kept"
KEPT_CHECKPOINTS = 8


def kept_checkpoints(work: Path, name: str) -> list[Path]:
    """The checkpoints put by in a training, oldest first."""
    return sorted((work / KEPT).glob(f"{name}-[0-9]*.pt"))


def load_averaged(checkpoint: Path) -> Marian:
    """The network of a checkpoint, with the averaged weights."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=False)
    model = Marian(ModelConfig(**state["shape"]))
    model.load_state_dict(state["model"])
    for parameter, mean in zip(model.parameters(), state.get("average", ()), strict="average" in state):
        parameter.data.copy_(mean)
    return model.eval()


def loss_of(model: Marian, batch: Batch, smoothing: float, block: int) -> tuple[Tensor, Tensor]:
    """Summed translation loss and summed alignment loss."""
    hidden, guided = model(batch.src, batch.prefix)
    states, targets = (flat.index_select(0, batch.real) for flat in (hidden.flatten(0, 1), batch.target.flatten()))
    translation = BlockedCrossEntropy.apply(
        states.float(), model.embedding.weight, model.output_bias, targets, smoothing, block
    )
    alignment = -(batch.links * guided).sum()
    return translation, alignment


class Trainer:
    """Model, optimisers, data order and clock, kept together so that they can be saved and taken up again."""

    def __init__(self, data: Path, work: Path, name: str, hours: float, polish: bool, graph: bool = False) -> None:
        torch.manual_seed(SEED)
        self.data, self.work, self.budget = data, work, hours * 3600
        self.checkpoint = work / (f"{name}-polished.pt" if polish else f"{name}.pt")
        self.settings = replace(RECIPES[name].settings, **(POLISH if polish else {}))
        rows = [row for row in read_rows(work / "aligned.tsv.xz") if row.weight]
        self.table = Table(rows)
        self.segmenter = Segmenter(work, rows, self.settings.sampling, max(1, os.cpu_count() - 1))
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self.pace = PACES[self.device.type]
        self.size = Size(self.pace.micro_tokens, self.pace.length_step, even=graph)
        self.tokenizer = load_tokenizer(work)
        self.pad = pad_id(self.tokenizer)
        shape = RECIPES[name].shape | ({"dropout": POLISH_DROPOUT} if polish else {})
        self.model = Marian(ModelConfig(vocab=self.pad + 1, **shape))
        if polish:
            self.model.load_state_dict(load_averaged(work / f"{name}.pt").state_dict())
        else:
            self.model.embedding.weight.data.copy_(torch.load(work / f"embeddings-{self.model.config.d_model}.pt"))
        self.model.to(self.device)
        # cuDNN's attention plans anew for every shape of a batch, and every batch has another.
        torch.backends.cuda.enable_cudnn_sdp(False)
        for layer in [*self.model.encoder, *self.model.decoder]:
            layer.compile(dynamic=True, mode="reduce-overhead" if graph else "default")
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
        if self.checkpoint.exists():
            self.load()

    @property
    def progress(self) -> float:
        return min(1.0, self.spent / self.budget)

    @property
    def final(self) -> bool:
        return self.progress >= 1 - self.settings.final_share

    def cut_pairs(self) -> Corpus:
        special = Special(self.pad, self.tokenizer.piece_to_id(TO_DUTCH_TAG))
        return Corpus(self.segmenter.cut(), self.table, special, self.device)

    def passes_of_pairs(self) -> Iterator[Corpus]:
        """The pairs, cut anew for each pass where that is wanted and done in time."""
        corpus = self.cut_pairs()
        with ThreadPoolExecutor(1) as beside:
            while self.settings.sampling:
                coming = beside.submit(self.cut_pairs)
                yield corpus
                while not coming.done():
                    yield corpus
                corpus = coming.result()
        while True:
            yield corpus

    def batches(self) -> Iterator[Batch]:
        """Endless batches: at first some turned round, in the end of the best prose alone."""
        for corpus in self.passes_of_pairs():
            self.passes += 1
            rng = np.random.default_rng([SEED, self.passes, self.step])
            final = self.final
            weight = corpus.final_weight if final else corpus.weight
            for rows, turned in corpus.plan(weight, self.size, self.turned_share, rng):
                yield corpus.batch(rows, self.size, turned)
                if self.final and not final:
                    break

    def turned_share(self) -> float:
        """How much of the human translations is turned round now."""
        return 0.5 if self.progress < self.settings.both_ways_share else 0.0

    def set_rates(self) -> float:
        """Linear warm-up by step (again where the optimisers start afresh), linear decay by time."""
        rate = min(1.0, (self.step - self.warm_from + 1) / self.pace.warmup_steps) * (1 - self.progress)
        for optimizer, peak in zip(self.optimizers, (self.settings.muon_lr, self.settings.adam_lr), strict=True):
            optimizer.param_groups[0]["lr"] = rate * peak
        return rate

    def guided_weight(self) -> float:
        s = self.settings
        return max(s.guided_floor, s.guided * (1 - self.progress / s.guided_share))

    def autocast(self) -> contextlib.AbstractContextManager:
        """Half precision where the machine multiplies in it."""
        return torch.autocast(self.device.type, torch.bfloat16, enabled=multiplies_in_half(self.device))

    def backward(self, batch: Batch, pieces: int) -> Tensor:
        """Add one micro-batch's gradients; several threads may do so at once. Returns both losses."""
        s = self.settings
        with self.autocast():
            translation, alignment = loss_of(self.model, batch, s.smoothing, self.pace.block)
        loss = (translation + self.guided_weight() * alignment) / pieces
        gradients = torch.autograd.grad(loss, self.parameters)
        with self.lock:
            for parameter, gradient in zip(self.parameters, gradients, strict=True):
                parameter.grad = gradient if parameter.grad is None else parameter.grad.add_(gradient)
        return torch.stack([translation.detach(), alignment.detach()])

    def train_step(self, batches: Iterator[Batch]) -> Tensor:
        """One update from a few micro-batches; return the losses per piece, still on the device."""
        s = self.settings
        group = [next(batches) for _ in range(self.pace.micro_batches)]
        pieces = sum(len(batch.real) for batch in group)
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
            torch._foreach_lerp_(self.average, [p.detach() for p in self.parameters], 1 - decay)
        return torch.stack(losses).sum(0) / pieces

    def run(self, minutes: float | None) -> None:
        """Train until the budget, or this piece of it, is spent."""
        self.model.train()
        batches = self.batches()
        began, begun_at = time.monotonic(), self.spent
        stop = min(self.budget, begun_at + minutes * 60) if minutes else self.budget
        saved = scored = logged = self.spent
        seen, losses, worked = self.pieces, [], time.process_time()
        while self.spent < stop:
            losses.append(self.train_step(batches))
            if self.step % self.pace.log_steps == 0:
                translation, alignment = torch.stack(losses).mean(0).tolist()
                self.spent = begun_at + time.monotonic() - began
                speed = (self.pieces - seen) / (self.spent - logged)
                cores = (time.process_time() - worked) / (self.spent - logged)
                self.log(
                    f"step {self.step} min {self.spent / 60:.2f} pass {self.passes} Mpieces {self.pieces / 1e6:.2f} "
                    f"loss {translation:.3f} align {alignment:.3f} pieces/s {speed:.0f} cores {cores:.2f}"
                )
                seen, logged, losses, worked = self.pieces, self.spent, [], time.process_time()
            self.spent = begun_at + time.monotonic() - began
            if self.spent - saved >= self.pace.keep_seconds:
                self.save()
                saved = self.spent
            if self.spent - scored >= self.pace.score_seconds:
                self.log_score()
                scored = self.spent
        self.save()
        self.log_score()

    def log_score(self) -> None:
        """BLEU of the averaged weights on the first sentences of the dev set."""
        pace = self.pace
        sources, references = (
            read_lines(self.data / "test" / f"flores-dev.{side}")[: pace.dev_lines] for side in ("nl", "en")
        )
        output = translate(self.averaged_model(), self.tokenizer, sources, pace.dev_beams)
        bleu = sacrebleu.corpus_bleu(output, [references]).score
        self.log(f"dev sample: {output[0]}")
        self.log(f"dev BLEU {bleu:.2f} ({pace.dev_beams} beams, {len(sources)} sentences, averaged weights)")

    def averaged_model(self) -> Marian:
        """A copy with the averaged weights, to translate with: in half precision on a GPU."""
        model = Marian(self.model.config)
        for mine, mean in zip(model.parameters(), self.average, strict=True):
            mine.data.copy_(mean)
        kind = torch.bfloat16 if self.device.type == "cuda" else torch.float32
        return model.to(self.device, kind).eval()

    def log(self, line: str) -> None:
        print(line, flush=True)
        with open(self.checkpoint.with_suffix(".log"), "a", encoding="utf-8") as log:
            log.write(line + "\n")

    def save(self) -> None:
        """Write the checkpoint beside the old one, then take its place."""
        new = self.checkpoint.with_suffix(".new")
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
        os.replace(new, self.checkpoint)
        self.keep()

    def keep(self) -> None:
        """Put the averaged weights by, in half precision: ``average.py`` chooses among the last of them."""
        folder = self.work / KEPT
        folder.mkdir(exist_ok=True)
        weights = {name: tensor.half() for name, tensor in self.averaged_model().state_dict().items()}
        counters = (self.step, self.pieces, self.passes, self.spent)
        kept = {"shape": asdict(self.model.config), "counters": counters, "model": weights}
        torch.save(kept, folder / f"{self.checkpoint.stem}-{self.step:06}.pt")
        for old in kept_checkpoints(self.work, self.checkpoint.stem)[:-KEPT_CHECKPOINTS]:
            old.unlink()

    def load(self) -> None:
        state = torch.load(self.checkpoint, map_location=self.device, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.step, self.pieces, self.passes, self.spent = state["counters"]
        if "optimizers" not in state:
            self.average = [parameter.detach().clone() for parameter in self.parameters]
            self.warm_from = self.step
            return
        self.average = state["average"]
        for optimizer, saved in zip(self.optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(saved)


def train(
    data: Path, work: Path, name: str, hours: float, minutes: float | None, polish: bool, graph: bool = False
) -> bool:
    """Train a recipe, or give it a further round, for so many minutes at most; true when its time is spent."""
    trainer = Trainer(data, work, name, hours, polish, graph)
    trainer.run(minutes)
    print(f"{100 * trainer.progress:.0f}% of the training is done", flush=True)
    return trainer.progress >= 1
