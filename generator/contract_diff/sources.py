"""From what a user types to a contract: a file, a URL, ``-``, a folder with ``generator.toml``, a released bundle."""

from __future__ import annotations

import hashlib
import json
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from generator import spec_files
from generator.bundle import Bundle, bundle
from generator.errors import GeneratorError
from generator.settings import ROOT, read_settings
from generator.shapes import is_dict
from generator.yaml_source import parse_yaml

from .model import RELEASE, Contract
from .read_markdown import read_markdown
from .read_openapi import read_openapi
from .read_swagger import read_swagger

OURS: Final = ROOT / "spec" / "dify"
"""What RIGHT means if it is not given."""
_TIMEOUT: Final = 60


@dataclass(frozen=True)
class Document:
    """A contract, and what it was read from."""

    contract: Contract
    sha256: str
    """Of the text; of the specification's files for a bundle."""
    released: str = ""
    """Version, for a released bundle."""
    bundle: Bundle | None = None
    """Set for a folder: says where each part was written."""


def read(where: str) -> Document:
    """Read one side of a comparison.

    Args:
        where: a folder with ``generator.toml``, a file, an ``http(s)://`` URL, or ``-`` for standard input.

    Raises:
        GeneratorError: if there is nothing, or nothing that can be understood whole.
    """
    if where != "-" and not where.startswith(("http://", "https://")) and Path(where).is_dir():
        return read_folder(Path(where))
    text = _text(where)
    contract, released = read_text(text, "standard input" if where == "-" else where)
    return Document(contract, hashlib.sha256(text.encode()).hexdigest(), released)


def read_folder(folder: Path) -> Document:
    """Bring the files of a specification together.

    Args:
        folder: folder with ``generator.toml``.

    Raises:
        GeneratorError: if they do not fit together.
    """
    settings = read_settings(folder)
    whole = bundle(spec_files.load(settings), settings)
    return Document(read_openapi(whole.document, whole.spec), whole.digest, bundle=whole)


def read_text(text: str, label: str) -> tuple[Contract, str]:
    """Tell the kind of a document by its content and read it.

    Args:
        text: JSON, YAML or markdown.
        label: its name in messages.

    Returns:
        The contract, and the version of a released bundle, or nothing.

    Raises:
        GeneratorError: if the kind is not known, or the document is broken.
    """
    start = text.lstrip()[:1]
    if start == "#" and "\n### [" in text.replace("### ~~[", "### ["):
        return read_markdown(text, label), ""
    document = _json(text, label) if start in ("{", "[") else parse_yaml(text, label, label).content
    if not is_dict(document):
        raise GeneratorError.at(label, "", "is no JSON object")
    openapi, swagger = str(document.get("openapi", "")), str(document.get("swagger", ""))
    if openapi.startswith(("3.0", "3.1")):
        return read_openapi(document, label), str(document.get(RELEASE, ""))
    if swagger.startswith("2.0"):
        return read_swagger(document, label), ""
    found = f"openapi {openapi}" if openapi else f"swagger {swagger}" if swagger else "neither openapi nor swagger"
    raise GeneratorError.at(label, "", f"is no OpenAPI 3.0 or 3.1 nor Swagger 2.0 document: it says {found}")


def _text(where: str) -> str:
    try:
        if where == "-":
            raw = sys.stdin.buffer.read()
        elif where.startswith(("http://", "https://")):
            with urllib.request.urlopen(where, timeout=_TIMEOUT) as answer:
                raw = answer.read()
        else:
            raw = Path(where).read_bytes()
        text: str = raw.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        raise GeneratorError.at(where, "", "is no UTF-8 text") from exc
    except OSError as exc:
        raise GeneratorError.at(where, "", f"cannot be read: {exc}") from exc
    if not text.strip():
        raise GeneratorError.at(where, "", "is empty")
    return text


def _json(text: str, label: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=lambda pairs: _object(pairs, label))
    except json.JSONDecodeError as exc:
        raise GeneratorError.at(label, "", f"JSON mistake: {exc.msg}, column {exc.colno}", line=exc.lineno) from exc


def _object(pairs: list[tuple[str, Any]], label: str) -> dict[str, Any]:
    found: dict[str, Any] = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise GeneratorError.at(label, "", f"an object has the key {twice} twice")
    return found
