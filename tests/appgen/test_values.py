"""Inputs are held against the form before a request leaves: one error, with name, label and what is allowed."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from dify_client import InputFile, InvalidRequestError
from dify_client.app_schemas import describe_schema, schema_problem
from dify_client.models import UploadedFile
from tests.replay import load

from .modules import EVERYTHING, form, made

FORM = form(*EVERYTHING)
MODULE = made(FORM)
GIVEN = {"topic": "a"}
PAGE = InputFile.from_url("https://example.org/a.pdf")
IMAGE = InputFile.from_url("https://example.org/a.png")
UPLOAD = UploadedFile.from_dict(json.loads(load("1.14.0/02-chatflow/05-upload-image").response.body))
UPLOADED = InputFile.from_upload("1c7e55fb", type="image")


@pytest.mark.parametrize(
    "inputs",
    [
        {"topic": "1234567890"},
        {"more": ""},
        {"tone": "casual"},
        {"age": 3},
        {"age": 3.5},
        {"age": 10**400},
        {"agree": False},
        {"scan": IMAGE},
        {"scan": InputFile.from_url("https://example.org/a.DWG?x=1", type="custom")},
        {"scan": {"type": "image", "transfer_method": "remote_url", "url": "https://example.org/a"}},
        {"papers": []},
        {"papers": (PAGE, PAGE)},
        {"profile": {"name": "x", "age": 3.0}},
        {"weather": "sunny"},
        {"a_b": object()},
    ],
)
def test_what_an_app_takes(inputs: dict[str, Any]) -> None:
    made_of = MODULE.SupportBotInputs(**{**GIVEN, **inputs})
    ((name, value),) = inputs.items()
    assert made_of.to_dict()["a b" if name == "a_b" else name] is value


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ({"topic": None}, "topic: 'Topic' is required and was not given; give a text of at most 10 characters"),
        ({"topic": ""}, "topic: 'Topic' is required and was not given; give a text of at most 10 characters"),
        ({"topic": "12345678901"}, "topic: 'Topic' has 11 characters; give a text of at most 10 characters"),
        ({"topic": 3}, "topic: 'Topic' is of type int; give a text of at most 10 characters"),
        ({"tone": "rude"}, "tone: 'Tone' has no option 'rude'; give one of: 'formal', 'casual'"),
        ({"tone": ""}, "tone: 'Tone' has no option ''; give one of: 'formal', 'casual'"),
        ({"tone": "x" * 99}, f"tone: 'Tone' has no option '{'x' * 59}…'; give one of: 'formal', 'casual'"),
        ({"age": "3"}, "age: 'Age' must be a finite number; give a number"),
        ({"age": True}, "age: 'Age' must be a finite number; give a number"),
        ({"age": math.nan}, "age: 'Age' must be a finite number; give a number"),
        ({"agree": "yes"}, "agree: 'Agree' is text; give True or False"),
        ({"agree": 1}, "agree: 'Agree' is of type int; give True or False"),
        ({"profile": "{}"}, "profile: 'Profile' is text; give a dict"),
        (
            {"profile": {"age": 3}},
            "profile: 'Profile' has no member 'name'; give a JSON object with name (string), age (integer, optional)",
        ),
        (
            {"profile": {"name": "x", "age": "3"}},
            "profile.age: 'Profile' must be integer; give a JSON object with name (string), age (integer, optional)",
        ),
        ({"weather": 3}, "weather: 'Weather' is of type int; give a text"),
        (
            {"scan": PAGE},
            "scan: 'Scan' is a file of type 'document'; "
            "give one file of type image, custom (custom: .dwg) by remote_url",
        ),
        (
            {"scan": InputFile.from_url("https://example.org/a.zip", type="custom")},
            "scan: 'Scan' has the extension 'zip'; give one file of type image, custom (custom: .dwg) by remote_url",
        ),
        (
            {"scan": InputFile.from_url("http://[", type="custom")},
            "scan: 'Scan' has the extension ''; give one file of type image, custom (custom: .dwg) by remote_url",
        ),
        (
            {"scan": UPLOADED},
            "scan: 'Scan' is given by local_file; give one file of type image, custom (custom: .dwg) by remote_url",
        ),
        (
            {"scan": "a.png"},
            "scan: 'Scan' is text; give one file of type image, custom (custom: .dwg) by remote_url, "
            "made with InputFile.from_url(...) or InputFile.from_upload(...)",
        ),
        (
            {"scan": UPLOAD},
            "scan: 'Scan' is of type UploadedFile; give one file of type image, custom (custom: .dwg) by remote_url, "
            "made with InputFile.from_upload(...)",
        ),
        ({"papers": PAGE}, "papers: 'Papers' is of type InputFile; give at most 2 files of type document"),
        ({"papers": "a.pdf"}, "papers: 'Papers' is text; give at most 2 files of type document"),
        ({"papers": [PAGE] * 3}, "papers: 'Papers' has 3 files; give at most 2 files of type document"),
        (
            {"papers": [PAGE, IMAGE]},
            "papers[1]: 'Papers' is a file of type 'image'; give at most 2 files of type document",
        ),
        (
            {"papers": [InputFile.from_url("https://example.org/a.dwg", type="custom")]},
            "papers[0]: 'Papers' is a file of type 'custom'; give at most 2 files of type document",
        ),
    ],
)
def test_what_an_app_does_not_take(inputs: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        MODULE.SupportBotInputs(**{**GIVEN, **inputs})
    assert str(caught.value) == said
    ((name, value),) = inputs.items()
    assert caught.value.field.startswith(name)
    if "[1]" not in said and "[0]" not in said:
        assert caught.value.value is value


def test_several_wrong_inputs_are_one_error() -> None:
    with pytest.raises(InvalidRequestError) as caught:
        MODULE.SupportBotInputs(topic="12345678901", tone="rude", agree=3)

    error = caught.value
    assert str(error) == (
        "topic, tone, agree: are not what 'Support bot' takes; "
        "topic: 'Topic' has 11 characters; give a text of at most 10 characters; "
        "tone: 'Tone' has no option 'rude'; give one of: 'formal', 'casual'; "
        "agree: 'Agree' is of type int; give True or False"
    )
    assert error.value == {"topic": "12345678901", "tone": "rude", "agree": 3}


def test_a_file_that_is_a_broken_dict() -> None:
    with pytest.raises(InvalidRequestError, match=r"^scan: 'Scan' is no file input; .*transfer_method"):
        MODULE.SupportBotInputs(topic="a", scan={"type": "image"})
    with pytest.raises(InvalidRequestError, match=r"^scan: 'Scan' is no file input; .*transfer_method"):
        MODULE.SupportBotInputs.from_dict({"topic": "a", "scan": {"type": "image"}})
    with pytest.raises(InvalidRequestError, match=r"^papers\[0\]: 'Papers' is no file input; .*'type'"):
        MODULE.SupportBotInputs.from_dict({"topic": "a", "papers": [{}]})
    for url in (None, 5):
        scan = {"type": "custom", "transfer_method": "remote_url", "url": url}
        with pytest.raises(InvalidRequestError, match=r"^scan: 'Scan' is no file input; url: "):
            MODULE.SupportBotInputs.from_dict({"topic": "a", "scan": scan})


def test_required_files() -> None:
    found = form(
        {"file-list": {"variable": "papers", "required": True}}, {"file": {"variable": "scan", "required": True}}
    )
    with pytest.raises(InvalidRequestError) as caught:
        made(found).SupportBotInputs(papers=[], scan=None)
    assert str(caught.value).endswith(
        "papers: is required and was not given; give a list of files; "
        "scan: is required and was not given; give one file"
    )


def test_inputs_by_the_names_of_dify() -> None:
    scan = {"type": "image", "transfer_method": "remote_url", "url": "https://example.org/a.png"}
    given = {"topic": "a", "a b": 1, "scan": scan, "papers": [{**scan, "type": "document"}]}
    found = MODULE.SupportBotInputs.from_dict(given)

    assert (found.topic, found.a_b, found.tone) == ("a", 1, None)
    assert isinstance(found.scan, InputFile)
    assert isinstance(found.papers[0], InputFile)
    assert found.to_dict() == {"topic": "a", "a b": 1, "scan": found.scan, "papers": found.papers}


def test_inputs_that_lack_one_are_refused_as_everywhere() -> None:
    with pytest.raises(InvalidRequestError, match="topic: 'Topic' is required"):
        MODULE.SupportBotInputs.from_dict({})


@pytest.mark.parametrize(("items", "takes"), [((), "none at all"), (EVERYTHING[:2], "topic, more")])
def test_inputs_that_an_app_does_not_have(items: Any, takes: str) -> None:
    with pytest.raises(InvalidRequestError, match=f"^nope: 'Support bot' has no such input; it takes: {takes}$"):
        form(*items).from_dict({"nope": 1})


def test_files_with_a_question() -> None:
    takes = form(mode="chat", file_upload={"enabled": True, "number_limits": 1, "allowed_file_types": ["image"]})

    assert takes.question_files(None) is None
    assert takes.question_files([IMAGE]) == [IMAGE]
    with pytest.raises(InvalidRequestError, match="^files: has 2 files; give at most 1 files of type image$"):
        takes.question_files([IMAGE, IMAGE])
    with pytest.raises(InvalidRequestError, match="^files: 'Support bot' takes no files with a question"):
        form(mode="chat").question_files([IMAGE])


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({}, object(), None),
        ({"type": "string"}, "x", None),
        ({"type": "odd"}, 3, None),
        ({"type": ["string", "null"]}, None, None),
        ({"type": ["string", "null"]}, 3, ("", "must be string or null")),
        ({"type": "number"}, True, ("", "must be number")),
        ({"type": "integer"}, 3.5, ("", "must be integer")),
        ({"enum": [1, 2]}, 3, ("", "must be one of 1, 2")),
        ({"type": "array", "items": {"type": "boolean"}}, [True, 1], ("[1]", "must be boolean")),
        ({"type": "array"}, [1], None),
        ({"properties": {"a": {"properties": {"b": {"type": "null"}}}}}, {"a": {"b": 1}}, (".a.b", "must be null")),
        ({"properties": {"a": True}, "required": "a"}, {}, ("", "has no member 'a'")),
        ({"properties": 3, "required": 3}, {}, None),
    ],
)
def test_schemas(schema: Any, value: object, expected: Any) -> None:
    assert schema_problem(schema, value) == expected


def test_schemas_in_words() -> None:
    assert describe_schema({}) == "a JSON object"
    schema = {"properties": {"a": {"type": ["string", "null"]}, "b": {}}, "required": ["a", "c"]}
    assert describe_schema(schema) == "a JSON object with a (string or null), b (anything, optional), c (anything)"
