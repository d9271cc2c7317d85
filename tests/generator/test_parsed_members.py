"""``x-parsed``: a member that some servers send as JSON text has its value beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.pipeline import load_bundle, make

from .spec_folders import changed_copy

PLAIN = "id: {type: string, description: Its id.}"


def test_the_value_stands_beside_the_text(tmp_path: Path) -> None:
    folder = changed_copy(tmp_path, ("notes.yaml", PLAIN, PLAIN.replace("Its id.", "Its id., x-parsed: true")))
    text = make(folder, tmp_path / "out").files["models/note.py"].decode()

    assert "    id: str\n" in text
    assert "    def id_parsed(self) -> Any:\n" in text
    assert "return parsed(self.id)" in text


def test_it_is_written_as_true_or_not_at_all(tmp_path: Path) -> None:
    folder = changed_copy(tmp_path, ("notes.yaml", PLAIN, PLAIN.replace("Its id.", "Its id., x-parsed: id")))

    with pytest.raises(GeneratorError, match="x-parsed: must be true"):
        load_bundle(folder)


def test_its_name_must_be_free(tmp_path: Path) -> None:
    both = PLAIN.replace("Its id.", "Its id., x-parsed: true") + "\n        id_parsed: {type: string, description: X.}"
    folder = changed_copy(tmp_path, ("notes.yaml", PLAIN, both))

    with pytest.raises(GeneratorError, match="would make id_parsed twice"):
        make(folder, tmp_path / "out")
