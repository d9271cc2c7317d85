"""Run examples without a Dify, an account or a key: ``python examples/local.py chat workflow/run topics/resume``.

Each argument is the beginning of a name below ``examples/``; without arguments all of them run. They run against a
``LocalDify`` with the scenario beside this file, and each finds it in its environment variables as it would find a real
server. Needs the extra ``testing``.
"""

from __future__ import annotations

import os
import runpy
import sys
from collections.abc import Sequence
from pathlib import Path

from dify_client.testing import LocalDify

HERE = Path(__file__).resolve().parent
APPS = {
    "DIFY_API_KEY": "chat",
    "DIFY_CHATFLOW_API_KEY": "advanced-chat",
    "DIFY_COMPLETION_API_KEY": "completion",
    "DIFY_WORKFLOW_API_KEY": "workflow",
    "DIFY_HUMAN_INPUT_API_KEY": "human-input",
}
"""Variable of a key to the app of the scenario that it opens."""


def chosen(beginnings: Sequence[str]) -> list[Path]:
    """The examples whose names begin so, in order."""
    files = sorted([*HERE.glob("*/*/*.py"), *HERE.glob("topics/*.py")])
    names = {file: file.relative_to(HERE).as_posix() for file in files}
    return [file for file in files if not beginnings or names[file].startswith(tuple(beginnings))]


def main(arguments: Sequence[str]) -> int:
    """Run them one after the other; gives the exit code. An example that fails ends it with its error."""
    examples = chosen(arguments)
    if not examples:
        print(f"no example begins with {' or '.join(arguments)}", file=sys.stderr)
        return 2
    with LocalDify(scenario=HERE / "scenario.yaml") as dify:
        os.environ["DIFY_BASE_URL"] = dify.base_url
        os.environ["DIFY_DATASET_API_KEY"] = dify.dataset_api_key
        for variable, app in APPS.items():
            os.environ[variable] = dify.api_keys[app]
        for example in examples:
            print(f"--- {example.relative_to(HERE)}")
            runpy.run_path(str(example), run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
