"""Python expressions for types: annotations, decoding, checks. Recursion does the nesting, so templates need none."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias, TypeGuard

from .ir import Enum, Model, OperationIR, PackageIR, Parameter, Property, RuleIR, Shape, Type, Union
from .shapes import is_dict, is_list

Use: TypeAlias = Literal["read", "request", "step", "argument"]
"""Where an annotation stands: a member that is read, one of a request model, of a builder, an argument of a call."""

_SCALARS: Final = {
    "any": "Any",
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "file": "FileTypes",
}
_LIMITS: Final = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
}
_JSON: Final = {"list": "array", "map": "object"}
_CHECKED_FORMATS: Final = ("uuid", "date", "date-time")
_TIMES: Final = {"date-time": "datetime", "date": "date"}


class Code:
    """Writes expressions for one package."""

    def __init__(self, package: PackageIR) -> None:
        self.package = package

    # ---- annotations

    def annotation(self, type_: Type, use: Use) -> str:
        """The annotation of a value that is there."""
        text = " | ".join(dict.fromkeys(self._parts(type_, use)))
        return f"{text} | None" if type_.nullable and text != "Any" else text

    def _parts(self, type_: Type, use: Use) -> list[str]:
        if type_.kind == "const":
            return ["None"] if type_.value is None else [f"Literal[{literal(type_.value)}]"]
        if type_.kind == "union":
            return [part for member in type_.members for part in self._parts(member, use)]
        if type_.kind == "list":
            assert type_.item is not None
            return [f"{'list' if use == 'read' else 'Sequence'}[{self.annotation(type_.item, use)}]"]
        if type_.kind == "map":
            assert type_.item is not None
            return [f"{'dict' if use == 'read' else 'Mapping'}[str, {self.annotation(type_.item, use)}]"]
        if type_.kind == "ref":
            return self._named(type_.ref, use)
        scalar = _SCALARS[type_.kind]
        time = _TIMES.get(str(type_.schema.get("format"))) if type_.kind == "string" and use != "read" else None
        return [scalar, time] if time else [scalar]

    def _named(self, component: str, use: Use) -> list[str]:
        found = self.package.components[component]
        if isinstance(found, Enum):
            return [found.name, found.base] if use == "read" else [found.name]
        if use in ("read", "request"):
            return [found.name]
        if isinstance(found, Model):
            return [found.name, f"{found.name}Params"] if use == "argument" else [found.name]
        # Members one by one: the alias has the dict that unknown objects are read as, and misspelt ones would pass.
        names = [self.package.model(member).name for member in found.members]
        others = [part for other in found.others for part in self._parts(other, use)]
        return [*names, *(f"{name}Params" for name in names if use == "argument"), *others]

    def member(self, prop: Property, model: Model) -> str:
        """Annotation and default of a member: ``str | None = None``."""
        use: Use = "request" if model.direction == "request" else "read"
        if prop.type.kind == "const" and prop.type.value is not None and prop.required:
            return f"{self.annotation(prop.type, use)} = {literal(prop.type.value)}"
        filled = prop.client_default is not None or bool(prop.always)
        if prop.required and not filled:
            return self.annotation(prop.type, use)
        return self._optional(self.annotation(prop.type, use), unset=use == "request" and prop.type.nullable)

    def argument(self, prop: Property | Parameter) -> str:
        """Annotation and default of a keyword argument of a bound call."""
        text = self.annotation(prop.type, "argument")
        always = prop.always if isinstance(prop, Property) else ()
        if prop.required and prop.client_default is None and not always:
            if prop.type.kind == "const":
                return f"{text} = {literal(prop.type.value)}"
            return text
        return self._optional(text, unset=isinstance(prop, Property) and prop.type.nullable)

    def _optional(self, text: str, *, unset: bool) -> str:
        if text == "Any":
            return "Any = UNSET" if unset else "Any = None"
        none = "" if text.endswith("| None") else " | None"
        return f"{text} | Unset = UNSET" if unset else f"{text}{none} = None"

    # ---- decoding

    def decode(self, type_: Type, value: str, depth: int = 0) -> str | None:
        """An expression that decodes ``value``; ``None`` if it stays as it is. What is not of the type stays, too."""
        if type_.kind == "ref":
            found = self.package.components[type_.ref]
            if isinstance(found, Model):
                return f"{found.name}.from_dict({value}) if {value}.__class__ is dict else {value}"
            return None if isinstance(found, Enum) else f"decode_{found.module}({value})"
        name = f"i{depth or ''}"
        if type_.kind == "list" and type_.item is not None and (inner := self.decode(type_.item, name, depth + 1)):
            return f"[{inner} for {name} in {value}] if {value}.__class__ is list else {value}"
        if type_.kind == "map" and type_.item is not None and (inner := self.decode(type_.item, name, depth + 1)):
            return f"{{k: {inner} for k, {name} in {value}.items()}} if {value}.__class__ is dict else {value}"
        if type_.kind == "union":
            found_parts = [part for part in (self.decode(member, value, depth) for member in type_.members) if part]
            # Each part ends in "else value": chained, the next part takes the place of that value.
            text = found_parts.pop() if found_parts else None
            for part in reversed(found_parts):
                text = f"{part.removesuffix(value)}({text})"
            return text
        return None

    def decode_answer(self, type_: Type) -> str:
        """A function that decodes a whole answer; what is not of the type is no answer and raises there."""
        if type_.kind == "ref" and not type_.nullable:
            found = self.package.components[type_.ref]
            if isinstance(found, Model):
                return f"{found.name}.from_dict"
            if isinstance(found, Union):
                decoder = f"decode_{found.module}"
                return decoder if found.others else f"lambda v: {decoder}(need_map(v))"
        if type_.kind in ("list", "map") and not type_.nullable:
            checked = f"need_{type_.kind}(v)"
            inner = self.decode(type_, checked) or checked
            return f"lambda v: {inner.partition(f' if {checked}')[0]}"
        body = self.decode(type_, "v")
        return f"lambda v: {body}" if body else "lambda v: v"

    # ---- checks

    def check(self, type_: Type) -> str:
        """A ``Check(...)`` expression, or ``None`` where everything is allowed."""
        given: dict[str, str] = {}
        kinds = self._json_kinds(type_)
        if kinds:
            given["types"] = literal(tuple(sorted(kinds)))
        if (enum := self._allowed(type_)) and type_.kind != "union":
            given["enum"] = literal(enum)
        for key, name in _LIMITS.items():
            if key in type_.schema and type_.kind != "ref":
                given[name] = literal(type_.schema[key])
        if type_.kind == "string" and type_.schema.get("format") in _CHECKED_FORMATS:
            given["format"] = literal(type_.schema["format"])
        items = [inner for inner in (type_, *type_.members) if inner.kind in ("list", "map") and inner.item is not None]
        for inner in items:
            assert inner.item is not None
            if (text := self.check(inner.item)) != "None":
                given["items"] = text
        if models := self._models(type_):
            given["model"] = f"lambda: ({', '.join(models)},)"
        arguments = ", ".join(f"{name}={value}" for name, value in given.items())
        return f"Check({arguments})" if arguments else "None"

    def _json_kinds(self, type_: Type) -> set[str]:
        if type_.kind == "any" or type_.kind == "file":
            return set()
        if type_.kind == "union":
            kinds = [self._json_kinds(member) for member in type_.members]
            return set[str]().union(*kinds) if all(kinds) else set()
        if type_.kind == "const":
            return {_json_kind(type_.value)}
        if type_.kind != "ref":
            return {_JSON.get(type_.kind, type_.kind)}
        found = self.package.components[type_.ref]
        if isinstance(found, Enum):
            return {"string" if found.base == "str" else "integer"}
        if isinstance(found, Union):
            kinds = [self._json_kinds(member) for member in found.others]
            return {"object"}.union(*kinds) if all(kinds) else set()
        return {"object"}

    def _allowed(self, type_: Type) -> tuple[Any, ...]:
        if type_.kind == "const":
            return (type_.value,)
        found = self.package.components.get(type_.ref)
        return found.values if isinstance(found, Enum) else ()

    def _models(self, type_: Type) -> list[str]:
        if type_.kind == "union":
            return [name for member in type_.members for name in self._models(member)]
        found = self.package.components.get(type_.ref)
        if isinstance(found, Model):
            return [found.name]
        return [self.package.model(member).name for member in found.members] if isinstance(found, Union) else []

    def schema_field(self, prop: Property) -> str:
        """The ``Field(...)`` of one member of a request."""
        given = [literal(prop.name), literal(prop.wire)]
        if prop.required:
            given.append("required=True")
        if prop.type.nullable:
            given.append("nullable=True")
        if (check := self.check(prop.type)) != "None":
            given.append(f"check={check}")
        if prop.client_default is not None:
            given.append(f"client_default={literal(prop.client_default)}")
        if prop.always:
            given.append(f"always={literal(prop.always[0])}")
        if holds_file(prop.type):
            given.append("file=True")
        if prop.json_text:
            given.append("json_text=True")
        return f"Field({', '.join(given)})"

    def parameter(self, param: Parameter) -> str:
        """The ``Param(...)`` of one parameter."""
        given = [literal(param.name), literal(param.wire), literal(param.location)]
        if param.required:
            given.append("required=True")
        if (check := self.check(param.type)) != "None":
            given.append(f"check={check}")
        if param.client_default is not None:
            given.append(f"client_default={literal(param.client_default)}")
        if not param.explode and param.type.kind == "list":
            given.append("explode=False")
        return f"Param({', '.join(given)})"

    def body_fields(self, operation: OperationIR) -> tuple[Property, ...]:
        """Members of the body that are arguments of a bound call: all but the one that asks for a stream."""
        if operation.body is None:
            return ()
        switch = operation.stream.switch[0] if operation.stream and operation.stream.switch else None
        return tuple(p for p in self.package.model(operation.body.model).properties if p.wire != switch)


def rule(rule_: RuleIR) -> str:
    """The ``Rule(...)`` of one rule."""
    given = [literal(rule_.message)]
    for name in ("when", "require", "forbid", "require_any"):
        if value := getattr(rule_, name):
            given.append(f"{name}={literal(value)}")
    return f"Rule({', '.join(given)})"


def shape(shape_: Shape) -> str:
    """The ``Shape(...)`` of one union member."""
    given = [literal(shape_.required)]
    if shape_.consts or shape_.nested:
        given.append(literal(shape_.consts))
    if shape_.nested:
        given.append("{" + ", ".join(f"{literal(k)}: {shape(v)}" for k, v in shape_.nested.items()) + "}")
    return f"Shape({', '.join(given)})"


def holds_file(type_: Type) -> bool:
    """Whether a value is a file or a list of files."""
    return type_.kind == "file" or (type_.kind == "list" and type_.item is not None and type_.item.kind == "file")


def literal(value: Any) -> str:
    """A Python literal, with double quotes and in a stable order."""
    if isinstance(value, str):
        return quote(value)
    if _is_tuple(value):
        parts = [literal(part) for part in value]
        return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
    if is_list(value):
        return f"[{', '.join(literal(part) for part in value)}]"
    if is_dict(value):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    return repr(value)


def quote(text: str) -> str:
    """A string literal that holds any text: quotes, backslashes, control characters and line separators included."""
    plain = text.isprintable() and '"' not in text and "\\" not in text
    body = text if plain else "".join(_escape(character) for character in text)
    return f'"{body}"'


def _escape(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    code = ord(character)
    return {10: "\\n", 13: "\\r", 9: "\\t"}.get(code) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")


def _is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)


def _json_kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    return {"str": "string", "int": "integer", "float": "number"}.get(type(value).__name__, "object")
