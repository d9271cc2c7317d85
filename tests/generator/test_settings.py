"""``generator.toml``: what it may say, and that mistakes are named by their key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.settings import (
    ROOT,
    EnvelopeSettings,
    ErrorClasses,
    MetaSettings,
    SseSettings,
    StreamClasses,
    read_settings,
)  # fmt: skip

from .spec_folders import NOTES, changed_copy


def test_everything_that_was_not_said_has_a_default() -> None:
    settings = read_settings(NOTES)

    assert (settings.label, settings.folder) == ("notes", NOTES)
    assert (settings.package, settings.distribution, settings.version) == ("notes_client", "notes-client", "0.1.0")
    assert (settings.out, settings.overlay) == (ROOT, None)
    assert (settings.services, settings.log_env) == (("desk", "archive"), "NOTES_LOG")
    assert (settings.base_url, settings.base_url_env, settings.base_url_hint) == (
        "https://notes.example/v1", "NOTES_BASE_URL", "",
    )  # fmt: skip
    assert [(key.scheme, key.argument, key.env) for key in settings.keys] == [("noteKey", "api_key", "NOTES_API_KEY")]
    assert [(default.name, default.type) for default in settings.defaults] == [("user", "str")]
    assert settings.stream == SseSettings(terminal=("done",))
    assert (settings.error_schema, settings.error_code, settings.never_retry_codes) == ("ErrorBody", ("code",), ())
    assert (settings.streams, settings.classes, settings.exports) == ({}, {}, {})
    assert (settings.error_classes, settings.envelope, settings.meta) == (None, None, ())


def test_everything_can_be_said(tmp_path: Path) -> None:
    more = """
[retry]
never_codes = ["rate_limit_error"]
[error]
schema = "Fault"
code = "detail.errno"
message = ["msg", "message"]
[error.classes]
status = "errors_here:choose"
stream = "errors_here:StreamFault"
[envelope]
data = "data"
good = [0, "ok"]
[meta.trace]
header = "X-Trace"
member = "detail.trace"
description = "Id in the logs."
[overlay]
folder = "overlays/notes"
[overlay.classes]
ServiceClient = "client:NotesClient"
[overlay.exports]
NotesClient = "client:NotesClient"
LIMITS = "extra.limits:LIMITS"
[streams.AskEvent]
sync = "streams:AskStream"
async = "streams:AsyncAskStream"
result = "Answer"
"""
    folder = changed_copy(
        tmp_path,
        ("generator.toml", "[defaults.user]", "[defaults.user]\ntype = 'int'\ndescription = 'Who.'"),
        (
            "generator.toml",
            "[stream]",
            f"{more}[stream]\nname = 'field'\nping = ''\ntail = 2\nflush = true\ndone = '[DONE]'\n"
            "plain = ['done']\nid = 'own'",
        ),
        ("generator.toml", 'argument = "api_key"', 'argument = "api_key"\nprovider = true'),
        ("generator.toml", 'title = "Notes"', 'title = "Notes"\nout = "packages/notes"\ndistribution = "typed-notes"'),
    )

    settings = read_settings(folder, root=tmp_path)

    assert (settings.out, settings.overlay) == (tmp_path / "packages/notes", tmp_path / "overlays/notes")
    assert settings.stream == SseSettings(
        name="field", terminal=("done",), ping=None, tail=2.0, flush=True, done="[DONE]", plain=("done",), id="own"
    )
    assert settings.keys[0].provider
    assert settings.error_classes == ErrorClasses("errors_here:choose", "errors_here:StreamFault")
    assert settings.envelope == EnvelopeSettings("data", (0, "ok"))
    assert settings.meta == (MetaSettings("trace", "X-Trace", "detail.trace", "Id in the logs."),)
    assert settings.never_retry_codes == ("rate_limit_error",)
    assert (settings.error_schema, settings.error_code, settings.error_message) == (
        "Fault",
        ("detail.errno",),
        ("msg", "message"),
    )
    assert settings.classes == {"ServiceClient": "client:NotesClient"}
    assert settings.exports == {"NotesClient": "client:NotesClient", "LIMITS": "extra.limits:LIMITS"}
    assert settings.streams["AskEvent"] == StreamClasses(
        union="AskEvent", sync="streams:AskStream", async_="streams:AsyncAskStream", result="Answer"
    )
    assert (settings.defaults[0].type, settings.defaults[0].description) == ("int", "Who.")


def test_an_api_without_a_public_server(tmp_path: Path) -> None:
    folder = changed_copy(tmp_path, ("generator.toml", 'base_url = "https://notes.example/v1"\n', ""))

    package = pipeline.make(folder, tmp_path)

    assert b'    base_url="",\n' in package.files["_config.py"]
    wanted = b"``NOTES_BASE_URL`` from the environment; one of the two is needed."
    assert wanted in b" ".join(package.files["services/client.py"].split())


def test_the_whole_specification_can_be_part_of_the_package(tmp_path: Path) -> None:
    folder = changed_copy(tmp_path, ("generator.toml", 'title = "Notes"', 'title = "Notes"\ndocument = "all.json"'))

    package = pipeline.make(folder, tmp_path)

    assert json.loads(package.files["all.json"])["info"]["title"] == "Notes"
    assert "all.json" not in pipeline.make(NOTES, tmp_path).files


def test_an_event_that_ends_a_stream_only_with_some_values(tmp_path: Path) -> None:
    settings = read_settings(NOTES)

    assert settings.sse({"terminal-when": {"running": False}}).terminal_when == {"running": False}
    with pytest.raises(GeneratorError, match="running must be a plain value"):
        settings.sse({"terminal-when": {"running": []}})


@pytest.mark.parametrize("name", ["raw", "to_dict", "dict", "answer_meta"])
def test_what_every_result_has_is_no_name_for_more(tmp_path: Path, name: str) -> None:
    table = f'[meta.{name}]\nheader = "X"\ndescription = "X."\n[stream]'
    folder = changed_copy(tmp_path, ("generator.toml", "[stream]", table))

    with pytest.raises(GeneratorError, match=rf"\[meta\.{name}\]: results need the name {name} themselves"):
        pipeline.make(folder, tmp_path)


def test_a_stream_lays_its_own_words_over_the_settings() -> None:
    settings = read_settings(NOTES)

    assert settings.sse({}) == settings.stream
    assert settings.sse({"error": "failed"}).error == ("failed",)
    assert settings.sse({"error": ["failed", "error"]}).error == ("failed", "error")
    assert settings.sse({"error": ""}).error == ()
    assert settings.sse({"terminal": ["a"], "pausing-switch": "wait", "error": None, "ping": ""}) == SseSettings(
        terminal=("a",), pausing_switch="wait", error=(), ping=None
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('package = "notes_client"', "", "package is missing. It is required text"),
        ('package = "notes_client"', "package = 1", "package must be text, not 1"),
        (
            'package = "notes_client"',
            'package = "Notes-client"',
            "package is 'Notes-client'. It must be a Python package name",
        ),
        ('version = "0.1.0"', 'version = "1"', "version is '1'. It must be a version such as 0.1.0"),
        ('["desk", "archive"]', "[]", "services must be a list of texts, not []"),
        ('["desk", "archive"]', '"desk"', "services must be a list of texts, not 'desk'"),
        ('["desk", "archive"]', '["desk", 1]', "services must be a list of texts"),
        ('["desk", "archive"]', '["desk", "desk"]', "services names something twice"),
        (
            "/v1",
            "/v1/",
            "server.base_url is 'https://notes.example/v1/'. It must be an address without slash at the end",
        ),
        (
            "[stream]",
            "[error]\ncode = 'detail..code'\n[stream]",
            "error.code is 'detail..code'. It must be the name",
        ),
        ("[stream]", "[envelope]\ngood = []\n[stream]", "envelope.good must be a list of texts or whole numbers"),
        ("[stream]", "[envelope]\ngood = [true]\n[stream]", "envelope.good must be a list of texts or whole numbers"),
        ("[stream]", "[envelope]\ndatum = 'x'\n[stream]", "envelope.datum is no setting. Did you mean data?"),
        ("[stream]", "[meta.x]\nheader = 'X'\n[stream]", "meta.x.description is missing"),
        ("[stream]", "[meta.x]\ndescription = 'X.'\n[stream]", "meta.x.header is missing, and so is member"),
        ("[stream]", "[meta.X]\nheader = 'X'\n[stream]", "meta.X. has the name 'X'. It must be a Python name"),
        ("[stream]", "[meta.class]\nheader = 'X'\n[stream]", "meta.class. has the name 'class'. It must be a Python"),
        ("[defaults.user]", "[defaults.from]", "defaults.from. has the name 'from'. It must be a Python name"),
        ('"api_key"', '"lambda"', "keys.noteKey.argument is 'lambda'. It must be a Python name"),
        ('title = "Notes"', 'title = "Notes"\ndocument = "../x.json"', "document is '../x.json'. It must be a file of"),
        (
            'title = "Notes"',
            'title = "Notes"\ndocument = "_generated.json"',
            "It must be a file of the package such as",
        ),
        ('title = "Notes"', 'title = "Notes"\ndocument = "models"', "document is 'models'. It must be a file of"),
        ("[stream]", "[meta.x]\nmember = 'a b'\ndescription = 'X.'\n[stream]", "meta.x.member is 'a b'. It must be"),
        ("[stream]", "[error.classes]\nstatus = 'a:b'\n[stream]", "error.classes.stream is missing"),
        ("NOTES_BASE_URL", "notes url", "server.env is 'notes url'. It must be the name of an environment variable"),
        ('argument = "api_key"', 'arguments = "api_key"', "keys.noteKey.argument is missing"),
        (
            'argument = "api_key"',
            'argument = "api_key"\nkind = "x"',
            "keys.noteKey.kind is no setting. Known here: argument,",
        ),
        (
            "[defaults.user]",
            "[defaults.user]\ntype = 'text'",
            "defaults.user.type is 'text'. It must be str, int, float or bool",
        ),
        ("[defaults.user]", "[defaults]\nuser = 1\n", "defaults.user must be a table, not 1. Write [defaults.user]"),
        ('terminal = ["done"]', 'terminals = ["done"]', "stream.terminals is no setting. Did you mean terminal?"),
        ('terminal = ["done"]', "flush = 1", "stream.flush must be true or false, not 1"),
        ('terminal = ["done"]', "tail = true", "stream.tail must be a number, not True"),
        ('terminal = ["done"]', 'name = "line"', "stream.name is 'line'. It must be data or field"),
        (
            "[stream]",
            '[overlay.exports]\nX = "client"\n[stream]',
            "overlay.exports.X is 'client'. It must be module:Name",
        ),
        ("[stream]", '[streams.AskEvent]\nsync = "a:B"\n[stream]', "streams.AskEvent.async is missing"),
        ('title = "Notes"', 'title = "Notes"\nservice = []', "service is no setting. Did you mean services?"),
        ('title = "Notes"', "title = ", "notes/generator.toml: is no valid TOML: Invalid value (at line 3"),
    ],
)
def test_mistakes_are_named_by_their_key(old: str, new: str, message: str, tmp_path: Path) -> None:
    folder = changed_copy(tmp_path, ("generator.toml", old, new))

    with pytest.raises(GeneratorError) as caught:
        read_settings(folder)

    assert str(caught.value).startswith("notes/generator.toml: ")
    assert message in str(caught.value)


def test_a_folder_without_settings(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="generator.toml: is missing. Every folder under spec/ needs one"):
        read_settings(tmp_path)


def test_the_label_does_not_depend_on_where_the_repository_lies(tmp_path: Path) -> None:
    for place in ("one", "two"):
        (tmp_path / place).mkdir()
        assert read_settings(changed_copy(tmp_path / place / "spec")).label == "spec/notes"
