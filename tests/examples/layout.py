"""What there is in ``examples/``: a file's place and name say which operation it shows."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[2]
EXAMPLES: Final = ROOT / "examples"
SCENARIO: Final = EXAMPLES / "scenario.yaml"
TABLE: Final[Mapping[str, Mapping[str, Any]]] = yaml.safe_load(
    (ROOT / "tests" / "spec" / "operations.yaml").read_text("utf-8")
)
"""Rows of operations by operation id."""
PREFIX: Final = "[Example]"
BASE_URL: Final = "DIFY_BASE_URL"
KEYS: Final[Mapping[str, str]] = {
    "DIFY_API_KEY": "chat",
    "DIFY_CHATFLOW_API_KEY": "advanced-chat",
    "DIFY_COMPLETION_API_KEY": "completion",
    "DIFY_WORKFLOW_API_KEY": "workflow",
    "DIFY_HUMAN_INPUT_API_KEY": "human-input",
}
"""Variable of an app key to the app of the scenario that it opens."""
DATASET_KEY: Final = "DIFY_DATASET_API_KEY"
OF_SERVICE: Final[Mapping[str, str]] = {
    "chat": "DIFY_API_KEY",
    "chatflow": "DIFY_CHATFLOW_API_KEY",
    "completion": "DIFY_COMPLETION_API_KEY",
    "workflow": "DIFY_WORKFLOW_API_KEY",
    "knowledge": DATASET_KEY,
    "core": "DIFY_API_KEY",
}
"""Service to the variable of its key."""
ALSO: Final[Mapping[str, tuple[str, ...]]] = {"workflow": ("DIFY_HUMAN_INPUT_API_KEY",)}
"""Service to further variables: a run that waits for a person needs an app that asks one."""


@dataclass(frozen=True)
class Example:
    """One program."""

    path: Path

    @property
    def name(self) -> str:
        """``chat/file/upload_file``."""
        return self.path.relative_to(EXAMPLES).with_suffix("").as_posix()

    @property
    def service(self) -> str:
        """First folder; ``topics`` for those that show no single operation."""
        return self.name.split("/")[0]

    @property
    def operation(self) -> str:
        """Operation id, from the name of the file: ``upload_file`` -> ``uploadFile``."""
        return re.sub("_([a-z])", lambda found: found[1].upper(), self.path.stem)

    @property
    def source(self) -> str:
        """The text of the file."""
        return self.path.read_text("utf-8")

    @property
    def variables(self) -> frozenset[str]:
        """Environment variables it cannot do without."""
        return frozenset(re.findall(r'\bsetting\("(\w+)"\)', self.source))

    def load(self) -> ModuleType:
        """Import it, under a name of its own."""
        spec = importlib.util.spec_from_file_location(f"example_{self.name.replace('/', '_')}", self.path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module


def _found(pattern: str) -> tuple[Example, ...]:
    return tuple(Example(path) for path in sorted(EXAMPLES.glob(pattern)))


OF_OPERATIONS: Final = _found("*/*/*.py")
"""One per operation and place: ``examples/<service>/<resource>/<operation>.py``."""
TOPICS: Final = _found("topics/*.py")
ALL: Final = (*OF_OPERATIONS, *TOPICS)
