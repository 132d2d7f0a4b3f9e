#!/bin/sh
# Lint and test the training recipe on toy data, in seconds and without a GPU:
#   python -m venv venv && venv/bin/pip install -r requirements-check.txt && PYTHON=venv/bin/python sh check.sh
# Tests that need torch are left out where it is not installed.
set -e
cd "$(dirname "$0")"
python=$(command -v "${PYTHON:-python3}")
"$python" -m ruff check . ../bench
"$python" -m ruff format --check . ../bench
"$python" -m pytest -q test
