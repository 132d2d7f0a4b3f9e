"""A small builder for ONNX graphs, with dynamic int8 linear layers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8
# The domain of its own operations.
ONNX_RUNTIME = "com.microsoft"
# Seven bits: on processors without VNNI the sum of two products of eight bits saturates.
WEIGHT_RANGE = 63


class Graph:
    """Collects nodes and weights; every method returns the name of the value it makes."""

    def __init__(self, name: str, quantized: bool) -> None:
        self.name, self.quantized = name, quantized
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, onnx.TensorProto] = {}
        self.inputs: list[onnx.ValueInfoProto] = []
        self.outputs: list[onnx.ValueInfoProto] = []
        self.count = 0

    def op(self, kind: str, *inputs: str, outputs: int = 1, name: str | None = None, **attributes) -> str | list[str]:
        """Add a node; ``name`` names its only output."""
        self.count += 1
        names = [name] if name else [f"{self.name}_{kind}_{self.count}_{k}" for k in range(outputs)]
        self.nodes.append(
            helper.make_node(kind, list(inputs), names, name=f"{self.name}_{kind}_{self.count}", **attributes)
        )
        return names[0] if outputs == 1 else names

    def constant(self, value: float | list[int], dtype: type = np.int64) -> str:
        """A small constant, made once."""
        array = np.asarray(value, dtype)
        name = "const_" + "_".join([array.dtype.name, *map(str, array.shape), *map(str, array.flatten().tolist())])
        return self.weight(name, array)

    def weight(self, name: str, array: np.ndarray) -> str:
        if name not in self.weights:
            self.weights[name] = numpy_helper.from_array(np.ascontiguousarray(array), name)
        return name

    def input(self, name: str, kind: int, shape: list[str | int]) -> str:
        self.inputs.append(helper.make_tensor_value_info(name, kind, shape))
        return name

    def output(self, name: str, shape: list[str | int] | None) -> None:
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))

    def linear(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """``x @ weight.T + bias``; int8, one scale a column, in a quantised graph."""
        bias_name = self.weight(name + ".bias", bias.astype(np.float32))
        if not self.quantized:
            product = self.op("MatMul", x, self.weight(name + ".weight", weight.T.astype(np.float32)))
            return self.op("Add", product, bias_name)
        scale = np.abs(weight).max(1) / WEIGHT_RANGE
        integers = np.clip(np.round(weight / scale[:, None]), -WEIGHT_RANGE, WEIGHT_RANGE).T.astype(np.int8)
        x8, x_scale, x_zero = self.quantize(x)
        summed = self.op("MatMulInteger", x8, self.weight(name + ".weight8", integers), x_zero)
        scales = self.op("Mul", x_scale, self.weight(name + ".scale", scale.astype(np.float32)))
        product = self.op("Mul", self.op("Cast", summed, to=TensorProto.FLOAT), scales)
        return self.op("Add", product, bias_name)

    def quantize(self, x: str) -> list[str]:
        """Quantise an activation, once however many layers read it."""
        for node in self.nodes:
            if node.op_type == "DynamicQuantizeLinear" and node.input[0] == x:
                return list(node.output)
        return self.op("DynamicQuantizeLinear", x, outputs=3)

    def embedding(self, ids: str, name: str, matrix: np.ndarray) -> str:
        """Rows of the matrix; int8 with one scale a row where the graph is quantised."""
        if not self.quantized:
            return self.op("Gather", self.weight(name, matrix.astype(np.float32)), ids)
        scale = np.maximum(np.abs(matrix).max(1, keepdims=True), 1e-8) / 127
        integers = np.round(matrix / scale).astype(np.int8)
        rows = self.op("Cast", self.op("Gather", self.weight(name + "8", integers), ids), to=TensorProto.FLOAT)
        return self.op("Mul", rows, self.op("Gather", self.weight(name + ".scale", scale.astype(np.float32)), ids))

    def add_norm(self, x: str, added: str, name: str, gain: np.ndarray, bias: np.ndarray) -> str:
        """The norm of a sum, which ONNX Runtime has as one operation (and from opset 17 on does not find by itself)."""
        return self.op(
            "SkipLayerNormalization",
            x,
            added,
            self.weight(name + ".gain", gain),
            self.weight(name + ".bias", bias),
            domain=ONNX_RUNTIME,
            epsilon=1e-5,
        )

    def branch(self, name: str) -> Graph:
        """A graph for one branch of an ``If``: it reads the values of this one and keeps its weights here."""
        inner = Graph(f"{self.name}_{name}", self.quantized)
        inner.weights = self.weights
        return inner

    def choose(self, condition: str, then: Graph, otherwise: Graph, names: list[str]) -> None:
        """``If``: the outputs of one branch or the other, under ``names``."""
        branches = [helper.make_graph(branch.nodes, branch.name, [], branch.outputs) for branch in (then, otherwise)]
        self.nodes.append(helper.make_node("If", [condition], names, then_branch=branches[0], else_branch=branches[1]))

    def save(self, path: Path) -> None:
        graph = helper.make_graph(self.nodes, self.name, self.inputs, self.outputs, list(self.weights.values()))
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(ONNX_RUNTIME, 1)]
        model = helper.make_model(graph, producer_name="tweeluik", opset_imports=opsets, ir_version=IR_VERSION)
        onnx.checker.check_model(model)
        onnx.save(model, path)
