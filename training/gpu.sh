#!/bin/sh
# One visit to a machine with a GPU: train from a pack, average by flores-dev, bring the weights back in slices.
#   sh gpu.sh PACK OUT [CONFIG [MINUTES]]
# CONFIG is `both` on a first visit, `gpu` on a second. MINUTES of training: 7.5 where nothing is said; compiling, the
# average and the slices take about one more. Where PACK/slices is, training goes on from it, at half the learning rate.
set -e
here=$(cd "$(dirname "$0")" && pwd)
pack=$1 out=$2 config=${3:-both} minutes=${4:-7.5} rounds=1
python=${PYTHON:-python3}
mkdir -p "$out"
"$python" -m pip install -q --no-index --no-deps --target "$pack/site" "$pack"/wheels/*.whl
export PYTHONPATH="$pack/site"
if [ -d "$pack/slices" ]; then
    "$python" "$here/slices.py" join "$pack/$config.pt" "$pack/slices"
    rounds=2
fi
hours=$(awk "BEGIN { print $rounds * $minutes / 60 }")
"$python" "$here/run.py" --data "$pack" --work "$pack" --config "$config" --hours "$hours" --train-only
"$python" "$here/average.py" --data "$pack" --work "$pack" --name "$config"
"$python" "$here/slices.py" split "$pack/$config-average.pt" "$out"
cp "$pack/$config.log" "$out/training.log"
