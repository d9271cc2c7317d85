"""From what an app says to a form."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from dify_client import AppField
from dify_client.appgen import AppFactsError, app_form, generate_module
from tests.replay import load_all

from .modules import EVERYTHING, MODES, form, load, names, read

PARAMETERS = [one for one in load_all() if b'"user_input_form"' in one.response.body and "swagger" not in one.name]


@pytest.mark.parametrize("recording", PARAMETERS, ids=[one.name for one in PARAMETERS])
@pytest.mark.parametrize("mode", ["advanced-chat", "workflow"])
def test_every_recorded_form_gives_a_module(recording: Any, mode: str) -> None:
    said = json.loads(recording.response.body)
    found = app_form(said, {"name": recording.name, "mode": mode})
    source = generate_module(found)

    assert [one.variable for one in found.fields] == [
        facts["variable"] for item in said["user_input_form"] for facts in item.values()
    ]
    assert found.files is not None and found.files.max_length == said["file_upload"]["number_limits"]
    module = load(source)
    assert module.FORM == found
    assert read(source).form == found


def test_recorded_forms_are_there() -> None:
    assert {one.name.split("/")[0] for one in PARAMETERS} == {"1.12.1", "1.14.0"}
    assert len(PARAMETERS) >= 12


def test_every_kind_of_field() -> None:
    found = {one.variable: one for one in form(*EVERYTHING).fields}

    assert found["topic"] == AppField(
        name="topic", variable="topic", kind="text-input", label="Topic", required=True, max_length=10
    )
    assert found["tone"].options == ("formal", "casual")
    assert found["tone"].default == "formal"
    assert found["scan"].extensions == (".dwg",)
    assert found["scan"].transfer_methods == ("remote_url",)
    assert found["papers"].max_length == 2
    assert found["profile"].schema is not None and found["profile"].schema["required"] == ["name"]
    assert found["weather"].hidden
    assert (found["a b"].name, found["a b"].kind) == ("a_b", "new-kind")


@pytest.mark.parametrize("default", [None, "", [], {}])
def test_no_default_has_many_spellings(default: Any) -> None:
    (field,) = form({"text-input": {"variable": "x", "default": default}}).fields
    assert field.default is None


def test_numbers_that_json_does_not_have_are_no_defaults() -> None:
    facts = {"variable": "x", "default": {"a": [math.nan, math.inf, 1.5]}}
    (field,) = form({"json_object": facts}).fields
    assert field.default == {"a": [None, None, 1.5]}


@pytest.mark.parametrize("schema", ['{"type": "object", "required": ["a"]}', {"type": "object", "required": ["a"]}])
def test_a_schema_comes_as_text_or_as_it_is(schema: Any) -> None:
    (field,) = form({"json_object": {"variable": "x", "json_schema": schema}}).fields
    assert field.schema == {"type": "object", "required": ["a"]}


@pytest.mark.parametrize("schema", ["", "{", "[1]", "[" * 9000, None, {}, 3])
def test_a_schema_that_is_none_is_left_out(schema: Any) -> None:
    (field,) = form({"json_object": {"variable": "x", "json_schema": schema}}).fields
    assert field.schema is None


@pytest.mark.parametrize("limit", [None, 0, -1, True, "5", 5.0])
def test_limits_that_are_none(limit: Any) -> None:
    (field,) = form({"text-input": {"variable": "x", "max_length": limit}}).fields
    assert field.max_length is None


def test_a_variable_that_comes_twice_is_one_input() -> None:
    found = form(
        {"text-input": {"variable": "x", "label": "First"}},
        {"number": {"variable": "x", "label": "Second", "required": True}},
        {"text-input": {"variable": "y"}},
    )

    assert names(found.fields) == ["x", "y"]
    assert (found.fields[0].kind, found.fields[0].required, found.fields[0].repeated) == ("text-input", True, 1)
    assert "The form has 2 fields for it, this is the first." in generate_module(found)


def test_names_that_python_does_not_take() -> None:
    wanted = {
        "class": "class_",
        "user": "user_input",
        "9 lives": "input_9_lives",
        "a b": "a_b_2",
        "a_b": "a_b",
        "a-b": "a_b_3",
        "名前": "名前",
        "ﬁ": "fi",
        "__x": "x",
        "!!!": "input",
        "query": "query_input",
        "None": "None_",
        "x" * 40: "x" * 30,
        "self": "self_input",
        "resume": "resume_input",
    }
    items = [{"text-input": {"variable": text}} for text in wanted]

    assert names(form(*items, mode="chat").fields) == list(wanted.values())
    assert "query" in names(form(*items, mode="completion").fields)


@pytest.mark.parametrize("mode", MODES)
def test_all_modes(mode: str) -> None:
    assert form(mode=mode).mode == mode


def test_the_server_knows_the_mode_better() -> None:
    said: dict[str, Any] = {"user_input_form": []}
    assert app_form(said, {"mode": "chat"}, mode="workflow").mode == "chat"
    assert app_form(said, {}, mode="workflow").mode == "workflow"
    assert app_form(said, {"mode": "from-the-future"}, mode="workflow").mode == "workflow"


def test_older_servers_have_settings_of_images_alone() -> None:
    image = {"enabled": True, "number_limits": 3, "transfer_methods": ["remote_url"]}
    found = form(mode="chat", file_upload={"image": image}).files
    assert found is not None
    assert (found.max_length, found.file_types, found.transfer_methods) == (3, ("image",), ("remote_url",))


@pytest.mark.parametrize("upload", [None, {}, {"enabled": False}, {"image": {"enabled": False}}, "yes"])
def test_apps_that_take_no_files(upload: Any) -> None:
    assert form(mode="chat", file_upload=upload).files is None


def test_tools_are_told_or_not() -> None:
    said: dict[str, Any] = {"user_input_form": []}
    assert app_form(said, mode="chat").tools is None
    assert app_form(said, mode="chat", meta={"tool_icons": {"b": "x", "a": "y"}}).tools == ("a", "b")
    assert app_form(said, mode="chat", meta={"tool_icons": {}}).tools == ()
    assert app_form(said, mode="chat", name="Other").app == "Other"


def deep(levels: int) -> Any:
    return [deep(levels - 1)] if levels else "x"


CHAT = {"mode": "chat"}
WRONG: list[tuple[Any, Any, str]] = [
    ({"user_input_form": []}, None, "is not told by the server; give one of: chat, agent-chat"),
    ({"user_input_form": []}, {"mode": "odd"}, "is 'odd'"),
    ({}, {"mode": "chat"}, "has no list user_input_form"),
    ({"user_input_form": {}}, {"mode": "chat"}, "has no list user_input_form"),
    ({"user_input_form": [3]}, {"mode": "chat"}, "user_input_form[0] is no object with one member"),
    ({"user_input_form": [{}]}, {"mode": "chat"}, "user_input_form[0] is no object with one member"),
    ({"user_input_form": [{"select": 3}]}, {"mode": "chat"}, "user_input_form[0].select is no object"),
    ({"user_input_form": [{"select": {}}]}, {"mode": "chat"}, "user_input_form[0].select has no variable"),
    ({"user_input_form": [{"select": {"variable": ""}}]}, {"mode": "chat"}, "has no variable"),
    (
        {"user_input_form": [{"json_object": {"variable": "x", "default": deep(20)}}]},
        {"mode": "chat"},
        "has more than 12 levels",
    ),
]


@pytest.mark.parametrize(("parameters", "info", "said"), WRONG)
def test_what_is_no_form_is_refused(parameters: Any, info: Any, said: str) -> None:
    with pytest.raises(AppFactsError) as caught:
        app_form(parameters, info)
    assert said in str(caught.value)
