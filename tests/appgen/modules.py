"""Modules of apps in tests: written, imported, read back."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dify_client import AppForm
from dify_client.appgen import AppModule, app_form, generate_module, read_module

KINDS = (
    "text-input",
    "paragraph",
    "select",
    "number",
    "checkbox",
    "file",
    "file-list",
    "json_object",
    "external_data_tool",
)
MODES = ("chat", "agent-chat", "agent", "advanced-chat", "completion", "workflow")
EVERYTHING: tuple[dict[str, Any], ...] = (
    {"text-input": {"variable": "topic", "label": "Topic", "required": True, "max_length": 10}},
    {"paragraph": {"variable": "more", "label": "Some more", "max_length": 20}},
    {"select": {"variable": "tone", "label": "Tone", "options": ["formal", "casual"], "default": "formal"}},
    {"number": {"variable": "age", "label": "Age"}},
    {"checkbox": {"variable": "agree", "label": "Agree"}},
    {"file": {"variable": "scan", "label": "Scan", "allowed_file_types": ["image", "custom"],
              "allowed_file_extensions": [".dwg"], "allowed_file_upload_methods": ["remote_url"]}},
    {"file-list": {"variable": "papers", "label": "Papers", "max_length": 2, "allowed_file_types": ["document"]}},
    {"json_object": {"variable": "profile", "label": "Profile", "json_schema": {
        "type": "object", "required": ["name"],
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}}},
    {"external_data_tool": {"variable": "weather", "label": "Weather", "hide": True}},
    {"new-kind": {"variable": "a b", "label": "Who knows"}},
)  # fmt: skip
"""A form with a field of every kind."""


def form(*items: Mapping[str, Any], mode: str = "workflow", name: str = "Support bot", **more: Any) -> AppForm:
    """The form of an app."""
    return app_form({"user_input_form": list(items), **more}, {"name": name, "mode": mode, "description": "It helps."})


def load(source: str, name: str = "generated_app") -> Any:
    """Run a module."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{name}.py"
        path.write_text(source, "utf-8")
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        try:
            spec.loader.exec_module(module)
        finally:
            del sys.modules[name]
    return module


def made(found: AppForm, name: str | None = None) -> Any:
    """The module of an app, run."""
    return load(generate_module(found, name))


def read(source: str | bytes) -> AppModule:
    """Read a module that is nowhere yet."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "app.py"
        path.write_bytes(source.encode() if isinstance(source, str) else source)
        return read_module(path)


def names(values: Sequence[Any]) -> list[str]:
    """The Python names of inputs."""
    return [value.name for value in values]
