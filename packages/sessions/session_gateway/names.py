"""Ids: two words for sessions, so that people can say them; short sortable ones for interactions and files."""

from __future__ import annotations

import secrets
from typing import Final

_FIRST: Final = (
    "amber autumn azure brave bright calm clear clever copper coral crimson crystal dawn deep distant early eager "
    "fair fern fine gentle glad golden grand green happy hidden honest humble indigo ivory jade jolly keen kind late "
    "light lively lucky lunar maple merry mild misty noble north olive opal open patient pearl plain polar proud "
    "quick quiet rapid rare red rich river royal ruby rustic sage scarlet serene sharp silent silver simple sky "
    "smooth snowy soft solar south spring steady still stone stout sunny swift tidy tiger true velvet violet warm "
    "west wild winter wise young"
).split()
_SECOND: Final = (
    "acorn anchor arch badger bay beacon bear birch bird bridge brook cabin canyon castle cedar cliff cloud coast "
    "comet cove crane creek crown delta desert dune eagle elm ember falcon fern field finch fjord flame forest fox "
    "garden gate glacier glen grove harbor harp hawk heron hill island lake lantern lark leaf lily lion lodge lynx "
    "marsh meadow mill moon moose moss mountain oak ocean orchard otter owl palm path peak pine plain pond prairie "
    "raven reef ridge river robin rock rose sail sea shore spruce star stream summit swan temple thistle tower "
    "trail tulip valley village wave well willow wolf wood wren"
).split()
_DIGITS: Final = "0123456789abcdefghjkmnpqrstvwxyz"


def session_id(attempt: int = 0) -> str:
    """A new id of two words, such as ``tiger-castle``; after a clash also a number.

    Args:
        attempt: how many ids were taken already.
    """
    words = f"{secrets.choice(_FIRST)}-{secrets.choice(_SECOND)}"
    return words if attempt < 2 else f"{words}-{secrets.randbelow(10 ** min(attempt + 1, 12))}"


def interaction_id(moment: float) -> str:
    """A new id that sorts by time.

    Args:
        moment: Unix time in seconds.
    """
    rest, digits = int(moment * 1000), ""
    for _ in range(9):
        rest, digit = divmod(rest, 32)
        digits = _DIGITS[digit] + digits
    return digits + "".join(secrets.choice(_DIGITS) for _ in range(7))


def file_id() -> str:
    """A new id of a file."""
    return f"file-{secrets.token_hex(8)}"
