"""What may be in a wheel of this repository, and what has to be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final
from zipfile import ZipFile

WHEELS: Final[Mapping[str, tuple[str, ...]]] = {
    "dify_typed_client": ("dify_client",),
    "coze_typed_client": ("coze_client",),
    "chat_session_gateway": ("session_client", "session_gateway"),
}
"""Distribution to its import packages. Nothing else stands at the top of a wheel, but its ``.dist-info``."""

_DATA: Final = re.compile(
    r"[a-z]+_gateway/py\.typed|[a-z]+_client/(py\.typed|_generated\.json|openapi\.json|testing/openapi\.json)"
)
_MODULE: Final = re.compile(r"([a-z_][a-z0-9_]*/)+[a-z_][a-z0-9_]*\.py")
_INFO: Final = re.compile(
    r"(?P<wheel>[a-z_]+)-[0-9][^/]*\.dist-info/(METADATA|RECORD|WHEEL|entry_points\.txt|licenses/LICENSE)"
)


def check(wheel: Path) -> list[str]:
    """What is wrong with a wheel, in sentences.

    Raises:
        KeyError: it is of a distribution that is not listed above.
    """
    packages = WHEELS[wheel.name.partition("-")[0]]
    return problems(ZipFile(wheel).namelist(), *packages)


def problems(names: Iterable[str], *packages: str) -> list[str]:
    """What is wrong with the names in a wheel.

    Args:
        names: all of them, folders aside.
        packages: its import packages.
    """
    found = [name for name in names if not name.endswith("/")]
    wrong = [f"does not belong into the wheel: {name}" for name in found if not _belongs(name, packages)]
    wanted = [f"{package}/__init__.py" for package in packages]
    missing = [f"is missing in the wheel: {name}" for name in wanted if name not in found]
    for ending in (
        "/METADATA",
        "/RECORD",
        "/WHEEL",
        "/licenses/LICENSE",
        "_client/py.typed",
        "_client/_generated.json",
    ):
        if not any(name.endswith(ending) for name in found):
            missing.append(f"is missing in the wheel: *{ending}")
    return wrong + missing


def _belongs(name: str, packages: tuple[str, ...]) -> bool:
    if _INFO.fullmatch(name):
        return True
    return name.partition("/")[0] in packages and bool(_MODULE.fullmatch(name) or _DATA.fullmatch(name))
