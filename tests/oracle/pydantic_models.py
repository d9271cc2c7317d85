"""Makes the pydantic models of the bundled specification with datamodel-code-generator, once per test process."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from tests.shapes import is_array, is_object

OPTIONS: Final = (
    "--input-file-type=openapi",
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-python-version=3.11",
    "--extra-fields=allow",
    "--use-standard-collections",
    "--use-union-operator",
    "--disable-timestamp",
    "--no-formatters",
)
DROPPED: Final = (
    "format",
    "example",
    "examples",
    "default",
    "pattern",
    "contentMediaType",
    "contentSchema",
    "description",
)
"""Keywords that would make pydantic convert or refuse a value; types, nulls and structure are what is compared."""


def make(document: Mapping[str, Any], folder: Path) -> ModuleType:
    """Generate and import the models.

    Args:
        document: the bundled OpenAPI document.
        folder: an empty folder for the input and the module.
    """
    schemas = {name: _reduced(schema) for name, schema in document["components"]["schemas"].items()}
    info = {"title": "oracle", "version": "0"}
    source, target = folder / "oracle.json", folder / "oracle_models.py"
    source.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}))
    command = [sys.executable, "-m", "datamodel_code_generator", f"--input={source}", f"--output={target}", *OPTIONS]
    subprocess.run(command, cwd=folder, check=True)
    spec = importlib.util.spec_from_file_location("oracle_models", target)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["oracle_models"] = module
    spec.loader.exec_module(module)
    return module


def _reduced(schema: Any) -> Any:
    """The schema without what is not compared. Value sets are opened, as the client reads them."""
    if is_array(schema):
        return [_reduced(inner) for inner in schema]
    if not is_object(schema):
        return schema
    if "contentSchema" in schema:  # JSON text in a form: the object itself in Python
        return _reduced(schema["contentSchema"])
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties":
            kept[key] = {name: _reduced(member) for name, member in value.items()}
        elif key not in DROPPED and key != "enum" and not key.startswith("x-"):
            kept[key] = _reduced(value)
    return kept
