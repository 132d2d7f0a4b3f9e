"""ONNX export and quantisation with the steps and settings of the published conversion."""

from __future__ import annotations

from pathlib import Path

from onnxruntime.quantization import QuantType, quantize_dynamic
from optimum.exporters.onnx import main_export

MODELS = ("encoder_model", "decoder_model_merged")


def export_onnx(checkpoint: Path, folder: Path) -> None:
    """Export with Optimum: an encoder, and one decoder for the steps with and without past.

    The published conversion left the task to Optimum, which finds this one (but cannot for a folder).
    """
    main_export(str(checkpoint), output=folder, task="text2text-generation-with-past")


def quantize_onnx(folder: Path, target: Path) -> None:
    """Quantise as for every model without a convolution: signed, per channel, reduced range, subgraphs included."""
    target.mkdir(parents=True, exist_ok=True)
    for name in MODELS:
        quantize_dynamic(
            model_input=folder / f"{name}.onnx",
            model_output=target / f"{name}_quantized.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            optimize_model=False,
            extra_options={"EnableSubgraph": True},
        )
