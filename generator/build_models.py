"""Schema components as models, enums and unions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from .build_types import PREFIX, TypeReader, is_named
from .bundle import Bundle, Origin
from .errors import GeneratorError
from .ir import Component, Enum, Model, Property, RuleIR, Shape, Type, Union
from .names import member_names
from .opc import Parsed, identifier
from .shapes import as_dict, is_dict, is_list

_RULE_KEYS: Final = frozenset({"when", "require", "forbid", "require_any", "message"})


class ComponentBuilder:
    """Builds the named components of one bundle."""

    def __init__(self, bundle: Bundle, parsed: Parsed, types: TypeReader, events: Iterable[str]) -> None:
        """
        Args:
            bundle: the document.
            parsed: names of classes and members.
            types: reads member types.
            events: components that are event unions, because a stream sends them.
        """
        self.bundle = bundle
        self.parsed = parsed
        self.types = types
        self.events = frozenset(events)

    def build(self) -> dict[str, Component]:
        """All named components by name, sorted.

        Raises:
            GeneratorError: with the component that cannot be generated.
        """
        named = {name: schema for name, schema in sorted(self.types.schemas.items()) if is_named(schema)}
        self._refuse_clashes(named)
        components: dict[str, Component] = {}
        for name, schema in named.items():
            if "enum" in schema:
                components[name] = self._enum(name, schema)
            elif "oneOf" not in schema and "anyOf" not in schema:
                components[name] = self._model(name, schema)
        for name in named:
            if name not in components:
                components[name] = self._union(name, components)
        return dict(sorted(components.items()))

    def _refuse_clashes(self, named: Mapping[str, Any]) -> None:
        modules: dict[str, str] = {}
        for name in named:
            module = self.parsed.classes[name].module
            if module in modules:
                raise self._refused(
                    name, f"its module would be {module}.py, as that of {modules[module]}", "rename one of them"
                )
            modules[module] = name

    def _model(self, name: str, schema: Mapping[str, Any]) -> Model:
        at = self._origin(name)
        for keyword in ("allOf", "not", "if", "patternProperties"):
            if keyword in schema:
                raise self._refused(name, f"`{keyword}` is not supported", "write the members out")
        members: Mapping[str, Mapping[str, Any]] = schema.get("properties", {})
        known = self.parsed.classes[name].properties
        names = member_names({wire: known.get(wire) or identifier(wire) for wire in members})
        required = frozenset(schema.get("required", ()))
        if missing := sorted(required - set(members)):
            raise self._refused(
                name, f"`required` names {', '.join(missing)}, which it does not describe", "add it to properties"
            )
        properties = tuple(
            self._property(wire, names[wire], member, wire in required, at) for wire, member in members.items()
        )
        for one in properties:
            if one.parsed and f"{one.name}_parsed" in {other.name for other in properties}:
                raise self._refused(name, f"`x-parsed` of {one.wire} would make {one.name}_parsed twice", "rename one")
        return Model(
            component=name,
            name=self.parsed.classes[name].name,
            module=self.parsed.classes[name].module,
            origin=at,
            description=_text(schema),
            properties=properties,
            rules=tuple(self._rule(name, rule, names) for rule in schema.get("x-rules", ())),
        )

    def _property(self, wire: str, python: str, schema: Mapping[str, Any], required: bool, at: Origin) -> Property:
        json_text = schema.get("contentMediaType") == "application/json"
        if json_text and "contentSchema" in schema:
            type_ = self.types.read(as_dict(schema["contentSchema"]), at)
        else:
            type_ = self.types.read(schema, at)
        examples = schema.get("examples") or [schema.get("example")]
        return Property(
            wire=wire,
            name=str(schema.get("x-python-name") or python),
            type=type_,
            required=required,
            description=_text(schema) or _text(type_.schema),
            example=examples[0],
            client_default=schema.get("x-client-default"),
            always=(schema["x-always-send"],) if "x-always-send" in schema else (),
            json_text=json_text,
            parsed=bool(schema.get("x-parsed")),
            deprecated=bool(schema.get("deprecated")),
        )

    def _rule(self, component: str, rule: Mapping[str, Any], names: Mapping[str, str]) -> RuleIR:
        if unknown := sorted(set(rule) - _RULE_KEYS):
            raise self._refused(
                component, f"`x-rules` has no {', '.join(unknown)}", f"it has {', '.join(sorted(_RULE_KEYS))}"
            )

        def python(wire: str) -> str:
            if wire not in names:
                raise self._refused(component, f"`x-rules` names {wire}, which is no member")
            return names[wire]

        any_of: list[str | tuple[str, Any]] = []
        for wanted in rule.get("require_any", ()):
            if is_dict(wanted):
                any_of.extend((python(wire), value) for wire, value in wanted.items())
            else:
                any_of.append(python(wanted))
        return RuleIR(
            message=str(rule.get("message", "")),
            when={python(w): tuple(v) if is_list(v) else (v,) for w, v in as_dict(rule.get("when")).items()},
            require=tuple(python(w) for w in rule.get("require", ())),
            forbid=tuple(python(w) for w in rule.get("forbid", ())),
            require_any=tuple(any_of),
        )

    def _enum(self, name: str, schema: Mapping[str, Any]) -> Enum:
        values = tuple(value for value in schema["enum"] if value is not None)
        bases = {type(value).__name__ for value in values}
        if bases not in ({"str"}, {"int"}):
            raise self._refused(name, "values of an enum must be all text or all whole numbers")
        return Enum(
            component=name,
            name=self.parsed.classes[name].name,
            module=self.parsed.classes[name].module,
            origin=self._origin(name),
            description=_text(schema),
            values=values,
            notes={str(key): str(text) for key, text in schema.get("x-enum-descriptions", {}).items()},
            base=bases.pop(),
        )

    def _union(self, name: str, components: Mapping[str, Component]) -> Union:
        schema = self.types.schemas[name]
        parsed = self.parsed.classes[name]
        union = Union(name, parsed.name, parsed.module, self._origin(name), _text(schema), "shaped")
        default = schema.get("x-union-default")
        if default is not None:
            union.default = str(default).removeprefix(PREFIX)
            if not isinstance(components.get(union.default), Model):
                raise self._refused(name, f"`x-union-default` must name an object component, not {default}")
        discriminator: Mapping[str, Any] = as_dict(schema.get("discriminator"))
        if name in self.events and not discriminator.get("mapping"):
            raise self._refused(
                name, "an event union needs `discriminator.mapping`", "name each event and its schema there"
            )
        if discriminator.get("mapping"):
            self._tagged(union, discriminator, components)
        else:
            self._shaped(union, components)
        found = dict.fromkeys(
            (*union.tags.values(), *(member for member, _ in union.shapes), *filter(None, [union.default]))
        )
        union.members = tuple(found)
        return union

    def _tagged(self, union: Union, discriminator: Mapping[str, Any], components: Mapping[str, Component]) -> None:
        schema = self.types.schemas[union.component]
        union.kind = "events" if union.component in self.events else "tagged"
        union.property = str(discriminator["propertyName"])
        for tag, reference in discriminator["mapping"].items():
            member = str(reference).removeprefix(PREFIX)
            model = components.get(member)
            if not isinstance(model, Model):
                raise self._refused(
                    union.component,
                    f"`discriminator.mapping` gives {reference} for {tag}, which is no object component",
                )
            self._check_tag(union, model, str(tag))
            union.tags[str(tag)] = member
        listed = {
            str(part.get("$ref", "")).removeprefix(PREFIX) for part in schema.get("oneOf", schema.get("anyOf", ()))
        }
        allowed = set(union.tags.values()) | {union.default}
        if missing := sorted(listed - allowed):
            raise self._refused(
                union.component, f"`discriminator.mapping` leaves out {', '.join(missing)}", "give each member a value"
            )

    def _check_tag(self, union: Union, model: Model, tag: str) -> None:
        member = next((p for p in model.properties if p.wire == union.property), None)
        if member is None:
            raise self._refused(
                model.component,
                f"{union.component} tells its members apart by `{union.property}`, which is missing here",
            )
        if member.type.kind == "const" and member.type.value != tag:
            raise self._refused(
                model.component,
                f"`{union.property}` is always {member.type.value!r}, but {union.component} maps {tag!r} to it",
            )
        if union.kind == "events" and member.type.kind != "const":
            raise self._refused(model.component, f"`{union.property}` of an event must be `const: {tag}`")

    def _shaped(self, union: Union, components: Mapping[str, Component]) -> None:
        for part in self._flat(union.component, (union.component,)):
            if part.kind == "ref" and isinstance(model := components.get(part.ref), Model):
                if part.ref != union.default:
                    union.shapes += ((part.ref, self._shape(model, components, (part.ref,))),)
            else:
                union.others += (part,)
        for position, (member, shape) in enumerate(union.shapes):
            for earlier, wider in union.shapes[:position]:
                if wider.required == () and not wider.nested:
                    raise self._refused(
                        union.component,
                        f"{member} can never be chosen: {earlier} stands before it and requires nothing",
                        "put it last, or give it required members",
                    )
                if shape == wider:
                    raise self._refused(
                        union.component,
                        f"{member} can never be chosen: {earlier} requires the same members",
                        "add a const member, or a discriminator",
                    )

    def _flat(self, name: str, above: tuple[str, ...]) -> Iterable[Type]:
        """Members of a union, those of unions inside it in their place."""
        schema = self.types.schemas[name]
        for part in schema.get("oneOf", schema.get("anyOf", ())):
            if part.get("type") == "null":
                raise self._refused(name, "a union component must not hold null", "say null where the union is used")
            member = self.types.read(part, self._origin(name))
            target = self.types.schemas.get(member.ref, {})
            if member.kind == "ref" and ("oneOf" in target or "anyOf" in target):
                if member.ref in above:
                    raise self._refused(name, f"{member.ref} contains itself")
                yield from self._flat(member.ref, (*above, member.ref))
            else:
                yield member

    def _shape(self, model: Model, components: Mapping[str, Component], above: tuple[str, ...]) -> Shape:
        consts: dict[str, Any] = {}
        nested: dict[str, Shape] = {}
        for member in model.properties:
            if member.type.kind == "const" and member.required:
                consts[member.wire] = member.type.value
            inner = components.get(member.type.ref) if member.required and not member.type.nullable else None
            if isinstance(inner, Model) and inner.component not in above:
                nested[member.wire] = self._shape(inner, components, (*above, inner.component))
        return Shape(tuple(sorted(p.wire for p in model.properties if p.required)), consts, nested)

    def _origin(self, name: str) -> Origin:
        return self.bundle.origin(f"{PREFIX}{name}")

    def _refused(self, name: str, message: str, fix: str = "") -> GeneratorError:
        at = self._origin(name)
        return GeneratorError.at(at.file, at.pointer, message, fix=fix, line=at.line)


def _text(schema: Mapping[str, Any]) -> str:
    return " ".join(str(schema.get("description", "")).split())
