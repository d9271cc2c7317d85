"""What changed in the Python package itself, by griffe: a second judge of whether a release breaks programs."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from generator.errors import GeneratorError
from generator.settings import ROOT


def breakages(package: str, ref: str, root: Path = ROOT) -> list[str]:
    """What of the public surface is gone or asks for more than it did.

    Args:
        package: import name of the package in the repository.
        ref: git tag or commit of the last release.
        root: the repository.

    Returns:
        One line per break, sorted; none if programs go on working.

    Raises:
        GeneratorError: if griffe is not installed, or the ref or the package is not there.
    """
    try:
        griffe: Any = import_module("griffe")
    except ImportError as exc:
        fix = "install the dependency group contract"
        raise GeneratorError.at("griffe", "", "is not installed", fix=fix) from exc
    known = subprocess.run(
        ["git", "rev-parse", "--verify", "--quiet", f"{ref}:{package}/__init__.py"],
        cwd=root,
        capture_output=True,
        check=False,
    )
    if known.returncode:
        raise GeneratorError.at(ref, "", f"is no git ref that has {package}", fix="fetch the tags: git fetch --tags")
    old = griffe.load_git(package, ref=ref, repo=root)
    new = griffe.load(package, search_paths=[root], try_relative_path=False)
    found = {f"{one.obj.path}: {one.kind.value}" for one in griffe.find_breaking_changes(old, new)}
    return sorted(found)


def opinion(found: Sequence[str], contract_breaks: bool) -> str:
    """A section for the changelog: whether both judges agree, and if not, what that means.

    Args:
        found: breaks of the Python surface.
        contract_breaks: whether the contract diff found something that breaks.
    """
    if bool(found) == contract_breaks:
        verdict = "Contract and Python surface agree: " + ("both break." if found else "neither breaks.")
    elif found:
        verdict = (
            "The Python surface breaks, the contract does not: templates, overlays or names changed. "
            "Step the version as for a breaking change, or take it back."
        )
    else:
        verdict = (
            "The contract breaks, the Python surface does not: what changed is decided by values, such as limits, "
            "types of members that stay, or answers. The version follows the contract."
        )
    lines = "".join(f"- `{line}`\n" for line in found)
    return f"\n### Python surface\n\n{verdict}\n" + (f"\n{lines}" if lines else "")
