"""Where flows run: the local Dify, or a real one that the environment names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

PREFIX: Final = "[Flow]"
"""Everything that flows make bears this before its name, and nothing else is ever removed."""
BASE_URL: Final = ("DIFY_BASE_URL", "DOMAIN")
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "chat": ("DIFY_API_KEY", "CHAT_KEY"),
    "advanced-chat": ("DIFY_CHATFLOW_API_KEY", "CHATFLOW_KEY"),
    "completion": ("DIFY_COMPLETION_API_KEY", "COMPLETION_KEY"),
    "workflow": ("DIFY_WORKFLOW_API_KEY", "WORKFLOW_KEY"),
    "human-input": ("DIFY_HUMAN_INPUT_API_KEY",),
    "knowledge": ("DIFY_DATASET_API_KEY", "KNOWLEDGE_KEY"),
}
"""Variables of a key, by what the key opens; the first that is set counts."""
NOTHING_SET: Final = (
    "Nothing was run: set DIFY_BASE_URL (or DOMAIN) and at least one key, DIFY_API_KEY (or CHAT_KEY) for a chat app or "
    "DIFY_DATASET_API_KEY (or KNOWLEDGE_KEY) for knowledge bases."
)


@dataclass(frozen=True)
class Place:
    """A Dify, and the keys there are for it.

    Attributes:
        base_url: with ``/v1``.
        keys: by what they open: a kind of app, or ``knowledge``.
        live: whether it is somebody's real Dify, where things cost money and stay.
    """

    base_url: str
    keys: Mapping[str, str]
    live: bool = False

    def environment(self) -> dict[str, str]:
        """The variables under the names that the client and the examples read."""
        return {BASE_URL[0]: self.base_url, **{KEYS[opened][0]: key for opened, key in self.keys.items()}}

    def missing(self) -> list[str]:
        """One line per key that is not there."""
        return [
            f"no key of {opened}: {' or '.join(names)}" for opened, names in KEYS.items() if opened not in self.keys
        ]

    def __repr__(self) -> str:
        return f"Place({self.base_url!r}, {sorted(self.keys)}, live={self.live})"


def from_environment(environ: Mapping[str, str]) -> Place | None:
    """The real Dify that the environment names; nothing if it names no address or no key."""
    address = _first(environ, BASE_URL)
    found = {opened: _first(environ, names) for opened, names in KEYS.items()}
    keys = {opened: key for opened, key in found.items() if key}
    if not address or not keys:
        return None
    address = address.rstrip("/")
    if not environ.get(BASE_URL[0]) and not address.endswith("/v1"):
        address += "/v1"
    if "://" not in address:
        address = f"https://{address}"
    return Place(address, keys, live=True)


def _first(environ: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((environ[name].strip() for name in names if environ.get(name, "").strip()), "")
