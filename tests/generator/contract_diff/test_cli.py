"""The command: what the sides may be, exit status, formats."""

from __future__ import annotations

import http.server
import io
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from generator.__main__ import main as generator
from generator.contract_diff.cli import main
from generator.contract_diff.model import RELEASE
from generator.contract_diff.report import github, markdown
from generator.contract_diff.sources import read_folder

from .documents import ROOT, SPEC, UPSTREAM, document

ITEM = {"type": "object", "properties": {"size": {"type": "integer"}}}
MORE = {"type": "object", "properties": {"size": {"type": "integer"}, "name": {"type": "string"}}}


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two files, of which the second has one member more."""
    names: list[str] = []
    for name, schema in (("one", ITEM), ("two", MORE)):
        file = tmp_path / f"{name}.json"
        file.write_text(json.dumps(document(schema)), encoding="utf-8")
        names.append(str(file))
    return names[0], names[1]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[str]:
    """The folder of the test, as a web server."""
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_a_new_member_is_shown_and_breaks_nothing(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(list(pair)) == 0
    assert "info: response-property-added at GET /items 200 application/json.name" in capsys.readouterr().out


def test_a_missing_member_breaks(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([pair[1], pair[0]]) == 1
    assert "breaking: response-optional-property-removed" in capsys.readouterr().out


def test_the_same_is_no_difference(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([pair[0], pair[0]]) == 0
    assert capsys.readouterr().out.endswith("no difference\n")


def test_standard_input_and_addresses(
    pair: tuple[str, str], served: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path(pair[0]).read_bytes())))
    assert main(["-", f"{served}/two.json"]) == 0
    assert f"standard input → {served}/two.json: 1 difference (1 info)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["{folder}/none.json"], "none.json: cannot be read"),
        (["{served}/none.json"], "none.json: cannot be read: HTTP Error 404"),
        (["{folder}/empty.json"], "empty.json: is empty"),
        (["{folder}/bytes.json"], "bytes.json: is no UTF-8 text"),
        (["{folder}/one.json", "{folder}/half.json"], "half.json:1: JSON mistake"),
        (["{folder}/one.json", "--as", "nobody"], "there is no input nobody"),
        (["{folder}/one.json", "--review"], "is no watched input. Say which one with --as NAME"),
        ([], "needs LEFT, or --all"),
        (["docs", "--all"], "takes LEFT or --all, not both"),
        (["{folder}"], "generator.toml"),
    ],
)
def test_unusable_input_is_status_two_and_says_where(
    pair: tuple[str, str],
    tmp_path: Path,
    served: str,
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "empty.json").write_text(" ")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\xfd")
    (tmp_path / "half.json").write_text(Path(pair[0]).read_text()[:90])
    assert main([argument.format(folder=tmp_path, served=served) for argument in arguments]) == 2
    assert message in capsys.readouterr().err


def test_left_alone_is_the_news_for_our_users(capsys: pytest.CaptureFixture[str], pair: tuple[str, str]) -> None:
    assert main([pair[0]]) == 1
    out = capsys.readouterr().out
    assert f"spec/dify → {pair[0]}" in out
    assert "api-removed-without-deprecation at POST /chat-messages (spec/dify/messages.yaml:" in out


def test_names_and_texts_count_between_versions_of_one_document_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["server-1.12.1", "server-1.14.0"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("server-1.12.1 → server-1.14.0: ")
    assert "api-operation-id-changed" in out
    assert "notes-changed" in out
    assert "spec/dify" not in out
    assert main(["docs", str(SPEC)]) == 1
    out = capsys.readouterr().out
    assert "api-operation-id-changed" not in out
    assert "notes-changed" not in out


def test_an_input_is_known_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["code"]) == 0
    assert re.fullmatch(r"spec/dify → code: (\d+) differences \(.*\): \1 accepted\n", capsys.readouterr().out)


def test_a_newer_version_of_an_input_fails_until_it_is_reviewed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newer = tmp_path / "newer.md"
    text = (UPSTREAM / "service-openapi.md").read_text("utf-8")
    before, heading, after = text.partition("\n#### Annotation\n")
    after = after.replace("| answer | string |", "| answer | integer |", 1)
    newer.write_text(before + heading + after, encoding="utf-8")
    assert main([str(newer), "--as", "code", "--format", "json"]) == 1
    (verdict,) = json.loads(capsys.readouterr().out)["verdicts"]
    new = [finding for finding in verdict["findings"] if finding["status"] == "new"]
    assert [(finding["at"], finding["rule"]) for finding in new] == [
        ("Annotation.answer", "response-property-type-changed")
    ]
    assert (new[0]["file"], new[0]["before"], new[0]["after"]) == ("spec/dify/annotations.yaml", "string", "integer")
    assert [finding["rule"] for finding in verdict["upstream"]] == ["response-property-type-changed"]


def test_review_writes_the_lock(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "dify"
    folder.mkdir()
    for file in SPEC.iterdir():
        if file.is_file() and file.name != "upstream.lock.json":
            (folder / file.name).write_bytes(file.read_bytes())
    assert main(["docs", "--spec", str(folder)]) == 1
    assert "docs was never reviewed; run: python -m generator diff docs --review" in capsys.readouterr().out
    assert main(["docs", "--spec", str(folder), "--review"]) == 0
    assert main(["docs", "--spec", str(folder)]) == 0
    assert list(json.loads((folder / "upstream.lock.json").read_text("utf-8"))["inputs"]) == ["docs"]


def test_the_report_goes_to_a_file(pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([pair[1], pair[0], "--format", "markdown", "--output", str(tmp_path / "report.md")]) == 1
    assert capsys.readouterr().out == ""
    assert (tmp_path / "report.md").read_text("utf-8") == (
        f"# Contract diff\n\n## {pair[1]} → {pair[0]}\n\n1 difference (1 breaking)\n\n### Differences\n\n"
        "| level | where | rule | before → after |\n| --- | --- | --- | --- |\n"
        "| **breaking** | `GET /items 200 application/json.name` | response-optional-property-removed: "
        "Code that reads it finds nothing any more. |  |\n"
    )


def test_annotations_stand_at_lines_of_our_specification(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([pair[0], "--format", "github"]) == 1
    out = capsys.readouterr().out
    line = read_folder(SPEC).bundle
    assert line is not None
    at = line.operations["sendChatMessage"].origin.line
    start = f"::error file=spec/dify/messages.yaml,line={at},title=api-removed-without-deprecation::POST /chat-messages"
    assert start in out
    assert all(row.startswith(("::error ", "::warning ", "::notice ")) for row in out.splitlines())


def test_long_markdown_is_cut_to_what_github_takes(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(UPSTREAM / "openapi_service.json"), str(SPEC), "--format", "markdown"]) == 1
    out = capsys.readouterr().out
    assert len(out) < 65_536
    assert "more lines; run `python -m generator diff`" in out
    assert markdown([], {}) == "# Contract diff\n"
    assert github([], {}) == ""


def test_a_released_bundle_is_the_older_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = read_folder(SPEC).bundle
    assert whole is not None
    file = tmp_path / "0.0.1.json"
    file.write_text(json.dumps({**whole.document, RELEASE: "0.0.1"}), encoding="utf-8")
    assert main([str(file)]) == 0
    assert f"{file} → spec/dify: no difference" in capsys.readouterr().out


def test_the_subcommand_and_the_script_are_the_same(pair: tuple[str, str], tmp_path: Path) -> None:
    assert generator(["diff", *pair]) == 0
    assert generator(["diff", pair[1], pair[0]]) == 1
    script = [sys.executable, str(ROOT / "scripts" / "contract_diff.py"), pair[1], pair[0]]
    assert subprocess.run(script, cwd=tmp_path, capture_output=True, check=False).returncode == 1
