"""Two contracts, operation by operation. Values are compared in ``values``, event unions in ``unions``."""

from __future__ import annotations

from collections.abc import Mapping

from .findings import Finding, ordered
from .model import EVENT_STREAM, Body, Contract, Endpoint, Parameter, Schema
from .places import PARAMETER, REQUEST, RESPONSE, Place
from .unions import loose_unions
from .values import Values


def compare(before: Contract, after: Contract, *, lineage: bool = False) -> tuple[Finding, ...]:
    """Everything that differs.

    Args:
        before: what is known, and what a client was made from.
        after: what is to be judged.
        lineage: both are versions of one document, so that ids, names of keys and texts are compared too.

    Returns:
        The differences, the worst first. None means that a client of ``before`` cannot tell the two apart.
    """
    return _Comparison(before, after, lineage).run()


class _Comparison:
    def __init__(self, before: Contract, after: Contract, lineage: bool) -> None:
        self._before = before
        self._after = after
        self._lineage = lineage
        self._values = Values(before, after, lineage)

    def run(self) -> tuple[Finding, ...]:
        old, new = self._before.endpoints, self._after.endpoints
        for route in sorted({*old, *new}):
            self._values.operation = ""
            if route not in new:
                word = "with" if old[route].deprecated else "without"
                self._add(f"api-removed-{word}-deprecation", old[route].key)
            elif route not in old:
                self._add("endpoint-added", new[route].key)
            else:
                self._endpoint(old[route], new[route])
        self._values.operation = ""
        loose_unions(self._values)
        if self._lineage:
            self._notes()
        return ordered(self._values.findings)

    def _endpoint(self, old: Endpoint, new: Endpoint) -> None:
        self._values.operation = old.key
        if old.deprecated != new.deprecated:
            self._add("endpoint-deprecated" if new.deprecated else "endpoint-reactivated", old.key)
        if self._lineage and old.id != new.id:
            self._add("api-operation-id-changed", old.key, old.id, new.id)
        self._security(old, new)
        self._parameters(old, new)
        self._body(old, new)
        for code in sorted({*old.answers, *new.answers}):
            self._answer(code, old, new)

    def _security(self, old: Endpoint, new: Endpoint) -> None:
        one, two = (self._ways(endpoint) for endpoint in (old, new))
        if one == two:
            return
        before, after = (" or ".join(sorted(ways)) or "no key" for ways in (one, two))
        if two - one and "" not in two:
            self._add("api-security-added", old.key, before, after)
        else:
            self._add("api-security-removed", old.key, before, after)
        if one - two and two - one and "" not in one and "" not in two:
            self._add("api-security-removed", old.key, before, after)

    def _ways(self, endpoint: Endpoint) -> set[str]:
        """Ways to authenticate, by the names of keys only if both sides may share them; "" for none needed."""
        ways = {way if self._lineage else way.split(" as ")[0] for way in endpoint.security}
        return ways | {""} if endpoint.open else ways

    def _parameters(self, old: Endpoint, new: Endpoint) -> None:
        paths = [[one for one in endpoint.parameters if one.place == "path"] for endpoint in (old, new)]
        for one, two in zip(*paths, strict=False):
            if one.name != two.name:
                self._add("path-parameter-renamed", f"{old.key} path {one.name}", one.name, two.name)
            self._parameter(old, one, two)
        one_by_name, two_by_name = (
            {(one.place, one.name): one for one in endpoint.parameters if one.place != "path"}
            for endpoint in (old, new)
        )
        for place, name in sorted({*one_by_name, *two_by_name}):
            at = f"{old.key} {place} {name}"
            if (place, name) not in two_by_name:
                self._add("request-parameter-removed", at)
            elif (place, name) not in one_by_name:
                word = "required" if two_by_name[place, name].required else "optional"
                self._add(f"new-{word}-request-parameter", at)
            else:
                self._parameter(old, one_by_name[place, name], two_by_name[place, name])

    def _parameter(self, endpoint: Endpoint, old: Parameter, new: Parameter) -> None:
        at = f"{endpoint.key} {old.place} {old.name}"
        if old.required != new.required:
            self._add(f"request-parameter-became-{'required' if new.required else 'optional'}", at)
        if old.style != new.style and not self._values.cannot("style"):
            self._add("request-parameter-style-changed", at, old.style or "usual", new.style or "usual")
        if old.deprecated != new.deprecated and not self._values.cannot("base"):
            self._add(f"request-parameter-{'deprecated' if new.deprecated else 'reactivated'}", at)
        self._values.compare(old.schema, new.schema, PARAMETER, at)

    def _body(self, old: Endpoint, new: Endpoint) -> None:
        at = f"{old.key} body"
        one, two = old.body, new.body
        if one is None and two is None:
            return
        if one is None or two is None:
            if two is not None:
                self._add(f"request-body-added-{'required' if two.required else 'optional'}", at, after=_kinds(two))
            elif one is not None:
                self._add("request-body-removed", at, _kinds(one))
            return
        if one.required != two.required:
            self._add(f"request-body-became-{'required' if two.required else 'optional'}", at)
        self._content("request-body", at, one.content, two.content, REQUEST)

    def _answer(self, code: str, old: Endpoint, new: Endpoint) -> None:
        at = f"{old.key} {code}"
        kind = "success" if code.startswith("2") else "non-success"
        if code not in new.answers:
            return self._add(f"response-{kind}-status-removed", at)
        if code not in old.answers:
            return self._add(f"response-{kind}-status-added", at)
        one, two = old.answers[code].content, new.answers[code].content
        if one is not None and two is not None:
            self._content("response", at, one, two, RESPONSE)
        elif one or two:
            self._add(f"response-body-{'undescribed' if one else 'described'}", at)
        return None

    def _content(
        self,
        prefix: str,
        at: str,
        old: Mapping[str, Schema | None],
        new: Mapping[str, Schema | None],
        place: Place,
    ) -> None:
        for name in sorted({*old, *new}):
            inner = f"{at} {name}"
            if name not in new:
                self._add(f"{prefix}-media-type-removed", inner)
            elif name not in old:
                self._add(f"{prefix}-media-type-added", inner)
            else:
                self._media(inner, name, old[name], new[name], place)

    def _media(self, at: str, name: str, old: Schema | None, new: Schema | None, place: Place) -> None:
        described = [schema is not None and not self._is_text_of_events(name, schema) for schema in (old, new)]
        if old is not None and new is not None and described[0] == described[1]:
            self._values.compare(old, new, place, at)
        elif described[0] != described[1]:
            word = "undescribed" if described[0] else "described"
            self._add(f"{'request-property' if place is REQUEST else 'response-body'}-{word}", at)

    def _is_text_of_events(self, name: str, schema: Schema) -> bool:
        """True for the plain "string" that stands where the events of a stream should be described."""
        return name == EVENT_STREAM and schema.types == ("string",) and not schema.ref

    def _notes(self) -> None:
        """Places where the documents differ, but nothing above says so."""
        found = self._values.findings
        touched = {finding.operation for finding in found} | {finding.at for finding in found}
        names = {finding.at.split(".")[0].split("[")[0] for finding in found}
        old, new = self._before, self._after
        for route in sorted(old.endpoints.keys() & new.endpoints.keys()):
            key = old.endpoints[route].key
            if old.endpoints[route].digest != new.endpoints[route].digest and key not in touched:
                self._values.operation = key
                self._add("notes-changed", key)
        self._values.operation = ""
        for name in sorted({*old.digests, *new.digests} - {""} - names):
            if old.digests.get(name) != new.digests.get(name):
                word = "" if name in old.digests and name in new.digests else "gone" if name in old.digests else "new"
                self._add("notes-changed", name, after=word)
        if not found and old.digests.get("") != new.digests.get(""):
            self._add("notes-changed", "(document)")

    def _add(self, rule: str, at: str, before: str = "", after: str = "") -> None:
        self._values.add(rule, at, before, after)


def _kinds(body: Body) -> str:
    return ", ".join(sorted(body.content))
