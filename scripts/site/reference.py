"""The pages of the API reference: which there are, and which objects of the package stand on each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import dify_client
from dify_client import DifyClient

from .operations import SERVICES, Endpoint, endpoints, identifier, resources

PACKAGE: Final = Path(dify_client.__file__).parent
GROUPS: Final = {
    "clients": (
        "DifyClient AsyncDifyClient ClientBuilder RequestOptions Timeout Hooks RequestInfo ResponseInfo RetryInfo"
        " StreamEndInfo Operation UNSET Unset"
    ),
    "streams": (
        "ChatStream CompletionStream WorkflowStream RunEventStream EventStream StreamOptions AsyncChatStream"
        " AsyncCompletionStream AsyncWorkflowStream AsyncRunEventStream AsyncEventStream FormRun AsyncFormRun"
        " PendingForm FilledForm UnknownEvent"
    ),
    "answers": "Response Pages AsyncPages BinaryResponse AsyncBinaryResponse",
    "errors": (
        "ApiError ApiConnectionError ApiTimeoutError ApiStatusError BadRequestError AuthenticationError"
        " PermissionDeniedError NotFoundError ConflictError PreconditionFailedError PayloadTooLargeError"
        " UnsupportedMediaTypeError RateLimitError ServiceUnavailableError ServerError StreamError StreamInterrupted"
        " DecodeError UnexpectedContentTypeError MissingApiKeyError InvalidRequestError"
    ),
}
"""Public names by page; whatever is neither here nor a model stands on the page of the helpers."""
MORE: Final = {
    "answers": ("_runtime.model.Model",),
    "helpers": ("times",),
    "dict_literals": ("params",),
    "local_dify": tuple(
        f"testing.{name}"
        for name in (
            "server.LocalDify",
            "scenarios.Scenario",
            "scenarios.AppSpec",
            "scenarios.Reply",
            "scenarios.ReplyError",
            "scenarios.Tool",
            "scenarios.Node",
            "scenarios.Form",
            "scenarios.DatasetSpec",
            "faults.Fault",
            "requests.ReceivedRequest",
        )
    ),
}
"""Objects that are not at the root of the package."""
BASES: Final = frozenset({"ServiceClient", "AsyncServiceClient", "__version__"})
"""Public names without a place of their own: the clients inherit what the first two have."""
_EXPORT: Final = re.compile(r"^    from \.([\w.]+) import \(?\s*(\w+) as", re.MULTILINE)
_MADE_FROM: Final = re.compile(r"# Generated from spec/dify/(\w+)\.yaml \((\w+)\)")
_BOUND: Final = ("inherited_members: true", "merge_init_into_class: false", "show_root_heading: false")
"""A service or resource: all its calls, right below the page's title, and no constructor, which is not for users."""
_MADE: Final = ("inherited_members: true",)
_GIVEN: Final = ("inherited_members: true", "merge_init_into_class: false")
"""What calls return; nobody makes one, so its constructor is left out."""
_WITH_VALUES: Final = (*_MADE, "show_attribute_values: true")
_OPTIONS: Final = {
    "streams": _GIVEN,
    "answers": _GIVEN,
    "helpers": _WITH_VALUES,
    "local_dify": _WITH_VALUES,
    "dict_literals": _WITH_VALUES,
}
_MODULE: Final = ('filters: ["!^[A-Z_]"]',)
_MODEL: Final = (
    "show_attribute_values: true",
    'filters: ["!^_", "!^[A-Z]+$", "!^from_dict$", "!^builder$"]',
)
_MODEL_NOTE: Final = (
    "Every object also has `raw`, `to_dict()` and `from_dict()`: see [`Model`][dify_client._runtime.model.Model]. Those"
    " that are sent have a `builder()`. A member with `= None` may be missing.\n"
)
_BUILDER_NOTE: Final = "`ChatRequest.builder()` and the like begin one; each step returns the builder.\n"
_ASYNC_NOTE: Final = "On `AsyncDifyClient` the same calls are awaited; those that stream or walk pages are not.\n"


@dataclass(frozen=True)
class ReferencePage:
    """One page: its place below ``docs/``, its title in the navigation, its text, the section it belongs to."""

    path: str
    title: str
    text: str
    section: str = ""


def pages() -> list[ReferencePage]:
    """All of them, in the order of the navigation."""
    operations = endpoints()
    return [
        ReferencePage("reference/index.md", "Operations", _overview(operations)),
        *_general(),
        *_services(),
        *_endpoint_modules(operations),
        *_by_specification_file("models", "Models and events", _MODEL_NOTE),
        *_by_specification_file("builders", "Builders", _BUILDER_NOTE, "Builder"),
    ]


def exports() -> dict[str, str]:
    """Every public name, and the module it comes from."""
    text = (PACKAGE / "__init__.py").read_text("utf-8")
    return {name: f"dify_client.{module}" for module, name in _EXPORT.findall(text)}


def _overview(operations: Iterable[Endpoint]) -> str:
    lines = [
        "# Operations\n",
        "Every operation of the Service API, with the calls that send it. `client` is a `DifyClient` or an"
        " `AsyncDifyClient`; the endpoint modules are the level below, with models in place of keywords.\n",
    ]
    home = ""
    for operation in operations:
        if operation.home != home:
            home = operation.home
            lines += [f"\n## {_title(home)}\n", "| operation | call | endpoint module |", "| --- | --- | --- |"]
        calls = "<br>".join(f"[`{call.path}`][{call.identifier}]" for call in operation.calls) or "only the module"
        module = f"[`{operation.home}.{operation.name}`][{operation.module}]"
        lines.append(f"| {operation.summary}<br>`{operation.route}` | {calls} | {module} |")
    return "\n".join(lines) + "\n"


def _general() -> Iterator[ReferencePage]:
    homes = exports()
    groups = {stem: names.split() for stem, names in GROUPS.items()}
    listed = {name for names in groups.values() for name in names} | BASES
    rest = [name for name in homes if name not in listed and not homes[name].startswith("dify_client.models.")]
    rest.sort(key=lambda name: (name.removeprefix("Async").lower(), name))
    pages = {**groups, "helpers": rest, "dict_literals": list[str](), "local_dify": list[str]()}
    for stem, names in pages.items():
        objects = [f"{homes[name]}.{name}" for name in names] + [f"dify_client.{name}" for name in MORE.get(stem, ())]
        text = _objects(objects, *_OPTIONS.get(stem, _MADE))
        yield ReferencePage(f"reference/{stem}.md", _title(stem), f"# {_title(stem)}\n\n{text}")


def _services() -> Iterator[ReferencePage]:
    """A page for each service, then one for each resource; services share resources."""
    below: dict[type[object], list[str]] = {}
    with DifyClient() as client:
        for service in SERVICES:
            bound: object = getattr(client, service)
            for name, resource in resources(bound):
                below.setdefault(type(resource), []).append(f"{service}.{name}")
            text = f"# client.{service}\n\n{_ASYNC_NOTE}\n{_objects([identifier(type(bound))], *_BOUND)}"
            yield ReferencePage(f"reference/services/{service}.md", f"client.{service}", text, "Services")
    for kind, places in below.items():
        title = places[0].split(".")[-1]
        where = ", ".join(f"`client.{place}`" for place in places)
        text = f"# {title}\n\n{where}. {_ASYNC_NOTE}\n{_objects([identifier(kind)], *_BOUND)}"
        yield ReferencePage(f"reference/resources/{title}.md", title, text, "Resources")


def _endpoint_modules(operations: Iterable[Endpoint]) -> Iterator[ReferencePage]:
    by_home: dict[str, list[Endpoint]] = {}
    for operation in operations:
        by_home.setdefault(operation.home, []).append(operation)
    for home, members in by_home.items():
        text = f"# dify_client.api.{home}\n\n" + _objects((one.module for one in members), *_MODULE)
        yield ReferencePage(f"reference/api/{home}.md", home, text, "Endpoint modules")


def _by_specification_file(folder: str, section: str, note: str, suffix: str = "") -> Iterator[ReferencePage]:
    """Classes that are made from components: one page for each file of the specification."""
    groups: dict[str, list[str]] = {}
    for file in sorted((PACKAGE / folder).glob("*.py")):
        if (made := _MADE_FROM.match(file.read_text("utf-8"))) is not None:
            groups.setdefault(made[1], []).append(f"dify_client.{folder}.{file.stem}.{made[2]}{suffix}")
    for stem, names in sorted(groups.items()):
        text = f"# {_title(stem)}\n\n{note}\n{_objects(names, *_MODEL)}"
        yield ReferencePage(f"reference/{folder}/{stem}.md", _title(stem), text, section)


def _objects(identifiers: Iterable[str], *options: str) -> str:
    """What mkdocstrings fills in, with these options for each object."""
    below = "".join(f"      {option}\n" for option in options)
    return "\n".join(f"::: {name}\n{'    options:' + chr(10) if below else ''}{below}" for name in identifiers)


def _title(stem: str) -> str:
    return stem.replace("_", " ").capitalize()
