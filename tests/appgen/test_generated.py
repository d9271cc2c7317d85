"""Any form gives a module that runs, is read back as it was, and in which an app's texts are nothing but texts."""

from __future__ import annotations

import ast
import builtins
import re
import tokenize
from io import StringIO
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

import dify_client
from dify_client import AppForm, AppOutput
from dify_client.appgen import generate_module

from .forms import HOSTILE, forms
from .modules import EVERYTHING, KINDS, MODES, form, load, made, read


def skeleton(source: str) -> list[str]:
    """The kinds of everything in a program that is no text, with the texts left out."""
    tokens = tokenize.generate_tokens(StringIO(source).readline)
    return [one.string for one in tokens if one.type not in (tokenize.STRING, tokenize.NL, tokenize.NEWLINE)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(found=forms())
def test_any_form_gives_a_module_that_is_read_back(found: AppForm) -> None:
    source = generate_module(found)
    compile(source, "app.py", "exec", dont_inherit=True)
    module = read(source)

    assert module.form == found
    assert module.current
    assert generate_module(found) == source
    assert all(sign.isprintable() or sign == "\n" for sign in source)
    assert source.endswith("\n") and not source.endswith("\n\n")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(found=forms())
def test_any_module_runs(found: AppForm) -> None:
    module = load(generate_module(found, "Bot"))

    assert found == module.FORM
    assert set(attrs.fields_dict(module.BotInputs)) == {one.name for one in found.fields}
    assert set(module.BotInputsDict.__annotations__) == {one.variable for one in found.fields}
    needed = {one.variable for one in found.fields if one.required}
    assert {name for name in module.BotInputsDict.__annotations__ if name in needed} == needed
    optional = {one.variable: None for one in found.fields if not one.required}
    if not needed:
        inputs = module.BotInputs.from_dict(optional)
        assert inputs.to_dict() == {}


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("mode", ["chat", "workflow"])
def test_texts_of_an_app_are_nothing_but_texts(text: str, mode: str) -> None:
    """The program around the literals is that of an app with harmless texts: nothing of the texts got out."""

    def source(word: str) -> str:
        kinds = [{kind: {"variable": f"{kind}_{word}", "label": word, "default": word}} for kind in KINDS]
        choice = {"select": {"variable": "choice", "options": [word, f"{word}2"], "allowed_file_extensions": [word]}}
        found = form(*kinds, choice, mode=mode, name=word)
        found = attrs.evolve(found, description=word, tools=[word], outputs=[AppOutput(name=word, type="string")])
        return generate_module(found, "Bot")

    program, harmless = ast.parse(source(f"a {text} b")), ast.parse(source("a b"))
    assert shape(program) == shape(harmless)
    comments = [one for one in skeleton(source(text)) if one.startswith("#")]
    assert comments == [one for one in skeleton(source("a b")) if one.startswith("#")]


def shape(tree: ast.AST) -> list[str]:
    """The kinds of all nodes, and the names that are no names of inputs."""
    known = {*dir(builtins), *dify_client.__all__}
    return [
        f"{type(node).__name__} {node.id if isinstance(node, ast.Name) and node.id in known else ''}"
        for node in ast.walk(tree)
    ]


@pytest.mark.parametrize("mode", MODES)
def test_every_module_imports_public_names_alone(mode: str) -> None:
    tree = ast.parse(generate_module(form(*EVERYTHING, mode=mode, file_upload={"enabled": True})))
    found = {
        node.module: {alias.name for alias in node.names} for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
    }

    assert set(found) == {"__future__", "collections.abc", "typing", "attrs", "dify_client", "typing_extensions"}
    assert found["dify_client"] <= set(dify_client.__all__)
    assert not any(isinstance(node, ast.Import) for node in ast.walk(tree))


def test_a_form_without_inputs() -> None:
    module = made(form(mode="chat"))
    assert module.SupportBotInputs().to_dict() == {}
    assert module.SupportBotInputsDict.__annotations__ == {}


def test_a_very_large_form() -> None:
    many = [{"select" if n % 2 else "text-input": {"variable": f"v {n}", "options": ["a", "b"]}} for n in range(400)]
    module = made(form(*many))
    assert len(attrs.fields(module.SupportBotInputs)) == 400
    assert module.SupportBotInputs(v_1="a", v_399="b").to_dict() == {"v 1": "a", "v 399": "b"}


def test_what_a_module_says_about_an_input() -> None:
    source = generate_module(form(*EVERYTHING))
    words = " ".join(source.split())
    for said in (
        "Topic. At most 10 characters.",
        "Some more. Text of several lines. At most 20 characters.",
        "Tone. One of ``formal``, ``casual``. Default of the app: formal.",
        "Age. A number.",
        "Agree. Yes or no.",
        "Scan. One file. Of type image, custom. Custom: .dwg. Given by ``remote_url`` alone.",
        "Papers. Files. At most 2 files. Of type document.",
        "Profile. A JSON object with name (string), age (integer, optional).",
        "Weather. Text that a tool outside of Dify works on. Not shown on Dify's own pages.",
        "Who knows. In Dify ``a b``.",
    ):
        assert said in words


def test_classes_that_are_named_like_inputs() -> None:
    names = ["SupportBot", "SupportBot2Inputs", "AsyncSupportBot3", "Any_", "AppForm"]
    source = generate_module(form(*({"number": {"variable": name}} for name in names)))
    assert "class SupportBot4:" in source
    with pytest.raises(ValueError, match="'SupportBot' cannot be the name of the class; try 'SupportBotApp'"):
        generate_module(form({"number": {"variable": "SupportBot"}}), "SupportBot")
    for wrong in ("support", "1", "", "None", "DifyClient", "Str ing"):
        with pytest.raises(ValueError, match="cannot be the name of the class"):
            generate_module(form(), wrong)
    with pytest.raises(ValueError, match="the mode 'x' is not known"):
        generate_module(AppForm(app="a", mode="x"))


def test_outputs_have_their_types() -> None:
    kinds = ["string", "number", "boolean", "array", "object", "any", "from the future"]
    found = [AppOutput(name=f"o{n}", type=kind) for n, kind in enumerate(kinds)]
    found += [
        AppOutput(name="maybe", type="string", nullable=True),
        AppOutput(name="nothing", type="any", nullable=True),
    ]
    found += [AppOutput(name="rare", type="string", always=False)]
    source = generate_module(attrs.evolve(form(), outputs=found))
    body = source[source.index("class SupportBotOutputs") : source.index("class SupportBot:")]

    assert re.findall(r"^    (\w+: .*)$", body, re.MULTILINE) == [
        "o0: str",
        "o1: float",
        "o2: bool",
        "o3: list[Any]",
        "o4: dict[str, Any]",
        "o5: Any",
        "o6: Any",
        "maybe: str | None",
        "nothing: Any",
        "rare: NotRequired[str]",
    ]


@pytest.mark.parametrize(
    ("mode", "calls"),
    [
        ("chat", {"send", "stream", "complete", "conversation", "resume"}),
        ("agent-chat", {"send", "stream", "complete", "conversation", "resume"}),
        ("agent", {"send", "stream", "complete", "conversation", "resume"}),
        ("advanced-chat", {"send", "stream", "complete", "conversation"}),
        ("completion", {"send", "stream", "complete"}),
        ("workflow", {"run", "stream", "complete"}),
    ],
)
def test_calls_by_mode(mode: str, calls: set[str]) -> None:
    module: Any = made(form(*EVERYTHING, mode=mode))
    both: list[type] = [module.SupportBot, module.AsyncSupportBot]
    for found in both:
        assert {name for name in vars(found) if not name.startswith("_")} == calls


@pytest.mark.parametrize(("option", "lines"), [("one", 1), ("a long word " * 6, 3), ("a long word " * 16, 7)])
def test_a_choice_of_one(option: str, lines: int) -> None:
    source = generate_module(form({"select": {"variable": "x", "options": [option]}}))
    alias = source[source.index("SupportBotX: TypeAlias") : source.index("FORM: Final")]
    assert len(alias.strip().splitlines()) == lines
    assert max(map(len, source.splitlines())) <= 88
    assert made(form({"select": {"variable": "x", "options": [option]}})).SupportBotInputs(x=option).x == option
