"""Print how a merged decoder comes from its embedding to its logits, in both branches.

python show_output_matrix.py FOLDER/onnx/decoder_model_merged_quantized.onnx
"""

from __future__ import annotations

import sys

import onnx
from onnx import numpy_helper

SMALL = 8  # values of a constant that are printed


def describe(tensor: onnx.TensorProto) -> str:
    """Name, type and shape of a constant, and its values where they are few."""
    kind = onnx.TensorProto.DataType.Name(tensor.data_type).lower()
    values = numpy_helper.to_array(tensor)
    shown = f" = {values.tolist()}" if values.size <= SMALL else ""
    return f"{tensor.name}: {kind}{list(tensor.dims)}{shown}"


def find_chain(graph: onnx.GraphProto, last: str, known: dict[str, onnx.TensorProto]) -> list[onnx.NodeProto]:
    """Walk back from the logits to the constants, and stop where the last layer norm ends."""
    makers = {output: node for node in graph.node for output in node.output}
    chain: list[onnx.NodeProto] = []
    open_names = [last]
    while open_names:
        node = makers.get(open_names.pop(0))
        if node is None or node in chain or "layer_norm" in node.name:
            continue
        chain.append(node)
        open_names += [name for name in node.input if name and name not in known]
    return chain


def main() -> None:
    """Print the constants as large as the vocabulary, and the chain of each branch."""
    model = onnx.load(sys.argv[1])
    print(
        f"ir {model.ir_version}, opset {[(s.domain, s.version) for s in model.opset_import]}, producer {model.producer_name}"
    )
    known = {tensor.name: tensor for tensor in model.graph.initializer}
    for node in model.graph.node:
        print(f"top level: {node.op_type} {node.name} ({', '.join(node.input)})")
    choice = next(node for node in model.graph.node if node.op_type == "If")
    largest = max(max(tensor.dims, default=0) for tensor in known.values())
    for tensor in known.values():
        if largest in tensor.dims:
            print(f"  {describe(tensor)}")
    for branch in choice.attribute:
        inner = {tensor.name: tensor for tensor in branch.g.initializer}
        print(f"\n{branch.name}: {len(branch.g.node)} nodes, {len(inner)} initialisers of its own")
        for node in reversed(find_chain(branch.g, branch.g.output[0].name, known | inner)):
            print(f"  {node.op_type} '{node.name}' ({', '.join(node.input)}) -> {', '.join(node.output)}")
        users = [n for n in branch.g.node if any(largest in known[i].dims for i in n.input if i in known)]
        print("  users of the matrix:", [(n.op_type, n.name) for n in users])


if __name__ == "__main__":
    main()
