"""The border to openapi-python-client: every name that is used exists, and one module uses them."""

from __future__ import annotations

import ast
import importlib
from importlib.metadata import version
from pathlib import Path

import pytest

from generator import opc
from generator.settings import ROOT

USED = {
    (node.module or "", alias.name)
    for node in ast.walk(ast.parse(Path(opc.__file__).read_text("utf-8")))
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("openapi_python_client")
    for alias in node.names
}


def test_the_pinned_version_is_installed() -> None:
    assert version("openapi-python-client") == "0.29.1"


def test_what_is_used_is_known() -> None:
    """A change here is a change of the seam: read the new version's changelog first."""
    assert USED == {
        ("openapi_python_client.config", "Config"),
        ("openapi_python_client.config", "ConfigFile"),
        ("openapi_python_client.config", "MetaType"),
        ("openapi_python_client.parser", "GeneratorData"),
        ("openapi_python_client.parser.errors", "GeneratorError"),
        ("openapi_python_client.parser.errors", "ParseError"),
        ("openapi_python_client.parser.openapi", "Endpoint"),
        ("openapi_python_client.parser.properties", "Class"),
        ("openapi_python_client.parser.properties", "ModelProperty"),
        ("openapi_python_client.schema.untrusted_string", "UntrustedString"),
        ("openapi_python_client.strings", "PythonIdentifier"),
    }


@pytest.mark.parametrize(("module", "name"), sorted(USED))
def test_every_name_exists(module: str, name: str) -> None:
    assert hasattr(importlib.import_module(module), name)


def test_no_other_module_imports_it() -> None:
    for file in sorted((ROOT / "generator").rglob("*.py")):
        if file.name != "opc.py":
            assert "import openapi_python_client" not in file.read_text("utf-8"), file
            assert "from openapi_python_client" not in file.read_text("utf-8"), file


@pytest.mark.parametrize(
    ("text", "name"),
    [("sendChatMessage", "send_chat_message"), ("class", "class_"), ("1st", "field_1st"), ("X-Trace", "x_trace")],
)
def test_identifiers(text: str, name: str) -> None:
    assert opc.identifier(text) == name
