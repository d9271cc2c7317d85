"""Two operations behind one method: ``x-alternate`` names the argument that chooses the second."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.pipeline import load_bundle, make

from .spec_folders import changed_copy

ALTERNATE = "x-alternate: {argument: book, operation: askBook}"
SECOND = """\
  /books/{book}/ask:
    post:
      operationId: askBook
      tags: [asking]
      summary: Ask about a book.
      description: Whole or as a stream.
      x-stream-switch: {property: mode, block: whole, stream: parts}
      parameters:
        - {name: book, in: path, required: true, description: Which book, schema: {type: string}}
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/AskRequest"}
      responses:
        "200":
          description: The answer.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Answer"}
            text/event-stream:
              schema: {$ref: "#/components/schemas/AskEvent"}
              x-sse: {terminal: [done], error: failed}
components:
  schemas:
    AskRequest:
"""


def two_operations(to: Path, alternate: str = ALTERNATE, second: str = SECOND, listed: bool = True) -> Path:
    """The notes with a second way to ask."""
    book = '  /books/{book}/ask: {$ref: "asking.yaml#/paths/~1books~1{book}~1ask"}\n'
    plain = '  /ask: {$ref: "asking.yaml#/paths/~1ask"}\n'
    return changed_copy(
        to,
        ("asking.yaml", "      x-verb: send\n", f"      x-verb: send\n      {alternate}\n"),
        ("asking.yaml", "components:\n  schemas:\n    AskRequest:\n", second),
        ("desk.yaml", plain, plain + book),
    )


def test_one_method_takes_the_argument_and_calls_the_other_operation_with_it(tmp_path: Path) -> None:
    made = make(two_operations(tmp_path), tmp_path / "out")
    text = made.files["services/desk.py"].decode()

    assert text.count("        if book is not None:\n") == 6  # blocking, streaming, with_response; in both colours
    assert text.count("from ..api.asking.ask_book import STREAM as OTHER_STREAM") == 2
    assert "book: str | None = None" in text
    assert "With it the call is ``POST /books/{book}/ask``" in " ".join(text.split())
    assert "def ask_book" not in text


@pytest.mark.parametrize(
    ("alternate", "old", "new", "message"),
    [
        ("x-alternate: {argument: book}", "", "", "an alternate is an argument and an operation"),
        ("x-alternate: {argument: book, operation: askBooks}", "", "", "there is no operation askBooks"),
        ("x-alternate: {argument: page, operation: askBook}", "", "", "must have the parameter page"),
        (
            ALTERNATE,
            "      x-stream",
            "      x-verb: ask_book\n      x-stream-verb: read\n      x-stream",
            "methods or",
        ),
        (ALTERNATE, "block: whole", "block: parts", "another x-stream-switch"),
        (ALTERNATE, "      x-stream", "      security: []\n      x-stream", "another security"),
        (ALTERNATE, "terminal: [done]", "terminal: [done, part]", "other good answers"),
        (ALTERNATE, "required: true\n        content", "required: false\n        content", "another requestBody"),
    ],
)
def test_operations_that_one_method_cannot_call_are_refused(
    tmp_path: Path, alternate: str, old: str, new: str, message: str
) -> None:
    folder = two_operations(tmp_path, alternate, SECOND.replace(old, new, 1))

    with pytest.raises(GeneratorError) as caught:
        load_bundle(folder)

    found = [problem for problem in caught.value.problems if message in problem.message]
    assert found, str(caught.value)
    assert found[0].pointer == "/paths/~1ask/post/x-alternate"


def test_both_operations_belong_to_the_same_services(tmp_path: Path) -> None:
    folder = two_operations(tmp_path)
    archive = folder / "archive.yaml"
    more = 'paths:\n  /books/{book}/ask: {$ref: "asking.yaml#/paths/~1books~1{book}~1ask"}\n'
    archive.write_text(archive.read_text("utf-8").replace("paths:\n", more, 1), "utf-8")

    with pytest.raises(GeneratorError, match="askBook is not served by the same services"):
        load_bundle(folder)
