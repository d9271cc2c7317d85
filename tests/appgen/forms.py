"""Hypothesis strategies: everything that an app may say about itself, however odd."""

from __future__ import annotations

from typing import Any

import attrs
from hypothesis import strategies as st

from dify_client import AppForm, AppOutput
from dify_client.appgen import app_form

from .modules import KINDS, MODES

HOSTILE = (
    '"""',
    "'''",
    "\\",
    "\\N{BULLET}",
    "\n",
    "\r\n",
    "{}",
    "{0}",
    "{__import__('os')}",
    "%s",
    "\x00",
    "\ud800",
    "\u202e",
    "\u2028",
    "\x85",
    "# type: ignore",
    "# noqa",
    "# fmt: off",
    '"); import os  # ',
    "'); import os  # ",
    "]: import os",
    ".. code::",
    "``",
    " " * 9,
    "x" * 120,
    "名前" * 30,
    "हिन्दी",
    "עברית",
    "👩‍👩‍👧",
    "e\u0301",
    "ﬁ",
)
"""Pieces of texts that could end a literal, start a line, or be taken for something that acts."""
WORDS = (
    "class",
    "str",
    "Any",
    "user",
    "query",
    "files",
    "self",
    "topic",
    "Topic",
    "SupportBot",
    "FORM",
    "resume",
    "a b",
    "a_b",
    "_",
)

texts = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(HOSTILE + WORDS), max_size=5).map("".join),
    st.sampled_from(WORDS),
)
variables = st.one_of(texts.filter(bool), st.from_regex(r"[a-z_][a-z0-9_]{0,29}", fullmatch=True))
values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=6,
)


@st.composite
def items(draw: st.DrawFn) -> dict[str, Any]:
    """One field of a form."""
    facts = {
        "variable": draw(variables),
        "label": draw(texts),
        "required": draw(st.booleans()),
        "hide": draw(st.booleans()),
        "max_length": draw(st.sampled_from([None, 0, 1, 48])),
        "default": draw(values),
        "options": draw(st.lists(texts, max_size=4)),
        "allowed_file_types": draw(st.lists(st.sampled_from(["image", "document", "custom"]), unique=True)),
        "allowed_file_extensions": draw(st.lists(texts, max_size=2)),
        "allowed_file_upload_methods": draw(st.lists(st.sampled_from(["local_file", "remote_url"]), unique=True)),
        "json_schema": draw(st.one_of(st.none(), st.dictionaries(texts, values, max_size=2))),
    }
    return {draw(st.one_of(st.sampled_from(KINDS), texts)): facts}


@st.composite
def forms(draw: st.DrawFn) -> AppForm:
    """One app."""
    upload = {"enabled": draw(st.booleans()), "number_limits": draw(st.sampled_from([None, 3]))}
    said = {"user_input_form": draw(st.lists(items(), max_size=6)), "file_upload": upload}
    about = {"name": draw(texts), "mode": draw(st.sampled_from(MODES)), "description": draw(texts)}
    icons = {"tool_icons": draw(st.dictionaries(texts, st.none(), max_size=2))}
    found = app_form(said, about, draw(st.sampled_from([None, icons])))
    if about["mode"] != "workflow" or draw(st.booleans()):
        return found
    names = draw(st.lists(texts, unique=True, max_size=3))
    kinds = st.sampled_from(["string", "number", "boolean", "array", "object", "any"])
    outputs = [
        AppOutput(name=one, type=draw(kinds), always=draw(st.booleans()), nullable=draw(st.booleans())) for one in names
    ]
    return attrs.evolve(found, outputs=outputs)
