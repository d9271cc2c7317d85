"""What must hold for the generator whatever it reads: it makes something of it, or refuses it with its place."""

from __future__ import annotations

import json
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from generator.bundle import bundle
from generator.contract_diff.compare import compare
from generator.contract_diff.sources import read_folder, read_text
from generator.errors import GeneratorError
from generator.lint import problems
from generator.settings import read_settings
from generator.spec_files import load

from .draw import Draw
from .runtime_targets import check

SEED: Final = Path(__file__).resolve().parents[2] / "tests" / "generator" / "specs" / "notes"
"""A small specification that breaks no rule."""


def bundler(data: bytes) -> None:
    """A specification with something changed in it is bundled and judged, or refused."""
    draw = Draw(data)
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder, "notes")
        shutil.copytree(SEED, spec)
        for _ in range(1 + draw.below(3)):
            file = draw.choice(sorted(spec.iterdir()))
            if file.suffix == ".yaml" and draw.below(4):
                file.write_text(yaml.safe_dump(draw.changed(parsed(file.name)), sort_keys=False), "utf-8")
            else:
                file.write_bytes(_edited(draw, file.read_bytes()))
        try:
            settings = read_settings(spec)
            files = load(settings)
            found = bundle(files, settings)
            said = [str(problem) for problem in problems(files, found, settings)]
        except GeneratorError as exc:
            check(bool(str(exc)), "refused without a word", data)
        else:
            check(all(said), "a problem without a word", data)
            json.dumps(found.document, allow_nan=True)


@cache
def parsed(name: str) -> Any:
    """A file of the small specification."""
    return yaml.safe_load((SEED / name).read_text("utf-8"))


def _edited(draw: Draw, text: bytes) -> bytes:
    """Some text with a piece replaced, doubled, or taken out: of a line, a line, or lines."""
    lines = text.splitlines(keepends=True) or [b""]
    at = draw.below(len(lines))
    count = 1 + draw.below(3)
    kind = draw.below(5)
    if kind == 0:
        del lines[at : at + count]
    elif kind == 1:
        other = draw.below(len(lines))
        lines[at:at] = lines[other : other + count]
    elif kind == 2:
        lines[at] = (
            draw.choice((b"  ", b"    ", b"- ", b"? ", b"&a ", b"*a", b"!!binary ", b"<<: ")) + lines[at].lstrip()
        )
    elif kind == 3:
        head, mark, _ = lines[at].partition(b":")
        lines[at] = head + mark + b" " + json.dumps(draw.json()).encode() + b"\n"
    else:
        place = draw.below(len(lines[at]) + 1)
        lines[at] = lines[at][:place] + draw.take(count) + lines[at][place + draw.below(3) :]
    return b"".join(lines)


@cache
def seed() -> dict[str, Any]:
    """The small specification as one document."""
    found = read_folder(SEED).bundle
    if found is None:
        raise RuntimeError(f"{SEED} gives no document")
    document: dict[str, Any] = json.loads(json.dumps(found.document))
    return document


def contract(data: bytes) -> None:
    """Two documents are compared, or refused; a document does not differ from itself."""
    draw = Draw(data)
    try:
        before, _ = read_text(json.dumps(seed()), "before")
        after, _ = read_text(json.dumps(draw.changed(seed())), "after")
    except GeneratorError as exc:
        check("after" in str(exc), "refused without its place", data)
        return
    for lineage in (False, True):
        compare(before, after, lineage=lineage)
        compare(after, before, lineage=lineage)
    again = compare(after, after)
    check(again == (), "a document differs from itself", again)
