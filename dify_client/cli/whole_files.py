# Copied from overlays/dify/cli/whole_files.py. Edit that file, then run: python -m generator sync
"""Writes a file wholly or not at all: whoever interrupts it, or whoever reads meanwhile, has the old one."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from secrets import token_hex


def replace_file(path: Path, text: str) -> None:
    """Put a text into a file, in UTF-8 and with the line ends it has.

    Args:
        path: the file; behind a link, the one it leads to. An old one keeps its permissions. What is there and no
            file, such as ``/dev/null``, is written into.
        text: the whole content.

    Raises:
        OSError: it cannot be written; names the file that was meant.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_bytes(text.encode("utf-8"))
        return
    beside = target.with_name(f".{target.name[:50]}.{token_hex(8)}.part")
    try:
        with open(beside, "xb") as file:
            file.write(text.encode("utf-8"))
        with suppress(OSError):  # there is no old file
            os.chmod(beside, target.stat().st_mode & 0o777)
        os.replace(beside, target)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        with suppress(OSError):
            os.unlink(beside)
