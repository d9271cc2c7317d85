"""The version of the distribution, which client and server share."""

from __future__ import annotations

from typing import Final

from session_client import __version__

VERSION: Final[str] = __version__
