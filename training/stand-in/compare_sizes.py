"""Print the sizes of a full-size stand-in beside the published ones.

python compare_sizes.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from shapes import PUBLISHED, PUBLISHED_FILES, find_sha256


def main() -> None:
    """Compare every published file; a file with the published hash is said to be the same."""
    folder = Path(sys.argv[1])
    print(f"| file | {PUBLISHED} | stand-in | difference |\n| --- | ---: | ---: | ---: |")
    for name, (size, sha256) in PUBLISHED_FILES.items():
        content = (folder / name).read_bytes()
        more = len(content) - size
        said = "same bytes" if find_sha256(content) == sha256 else f"{more:+} ({more / size:+.3%})"
        print(f"| {name} | {size} | {len(content)} | {said} |")


if __name__ == "__main__":
    main()
