"""Searching a knowledge base."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..calls import Answer, Call, Handled, Handler
from ..document_metadata import metadata_of, values_of
from ..knowledge_search import Hit, score, search
from ..shapes import is_list
from .datasets import DEFAULT_MODEL, find_dataset

_SHOWN: Final = (
    "id",
    "position",
    "document_id",
    "content",
    "answer",
    "word_count",
    "tokens",
    "index_node_id",
    "index_node_hash",
    "hit_count",
    "enabled",
    "disabled_at",
    "disabled_by",
    "status",
    "created_by",
    "created_at",
    "indexing_at",
    "completed_at",
    "error",
    "stopped_at",
)
_TESTS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "contains": lambda value, wanted: str(wanted) in str(value or ""),
    "not contains": lambda value, wanted: str(wanted) not in str(value or ""),
    "start with": lambda value, wanted: str(value or "").startswith(str(wanted)),
    "end with": lambda value, wanted: str(value or "").endswith(str(wanted)),
    "is": lambda value, wanted: str(value) == str(wanted),
    "is not": lambda value, wanted: str(value) != str(wanted),
    "in": lambda value, wanted: str(value) in [str(item) for item in _many(wanted)],
    "not in": lambda value, wanted: str(value) not in [str(item) for item in _many(wanted)],
    "empty": lambda value, wanted: value in (None, ""),
    "not empty": lambda value, wanted: value not in (None, ""),
    "=": lambda value, wanted: _number(value) == _number(wanted),
    "≠": lambda value, wanted: _number(value) != _number(wanted),
    ">": lambda value, wanted: _number(value) > _number(wanted),
    "<": lambda value, wanted: _number(value) < _number(wanted),
    "≥": lambda value, wanted: _number(value) >= _number(wanted),
    "≤": lambda value, wanted: _number(value) <= _number(wanted),
    "before": lambda value, wanted: _number(value) < _number(wanted),
    "after": lambda value, wanted: _number(value) > _number(wanted),
}


def retrieve(call: Call) -> Handled:
    """The segments that fit a question best."""
    dataset = find_dataset(call)
    model: Mapping[str, Any] = {
        **DEFAULT_MODEL,
        **(dataset["retrieval_model"] or {}),
        **(call.body.get("retrieval_model") or {}),
    }
    query = call.body["query"]
    hits = search(call.world, call.tenant, query, 10**6, [dataset])
    threshold = float(model["score_threshold"] or 0) if model["score_threshold_enabled"] else 0.0
    conditions = model.get("metadata_filtering_conditions")
    fitting = [hit for hit in hits if hit.score >= threshold and _passes(call, hit, conditions)]
    found = fitting[: int(model["top_k"])]
    return Answer({"query": query, "records": [_record(call, query, hit) for hit in found]})


def _record(call: Call, query: str, hit: Hit) -> dict[str, Any]:
    children = call.world.store.find("child", segment_id=hit.segment["id"])
    scored = [(score(query, child["content"]), child) for child in children]
    return {
        "segment": {
            **{name: hit.segment[name] for name in _SHOWN},
            "sign_content": hit.segment["content"],
            "keywords": hit.segment["keywords"] or [],
            "document": {
                "id": hit.document["id"],
                "data_source_type": hit.document["data_source_type"],
                "name": hit.document["name"],
                "doc_type": None,
                "doc_metadata": values_of(call.world, hit.document),
            },
        },
        "child_chunks": [
            {**{name: child[name] for name in ("id", "content", "position")}, "score": points}
            for points, child in sorted(scored, key=lambda entry: -entry[0])
            if points > 0
        ],
        "score": hit.score,
        "tsne_position": None,
        "files": [],
        "summary": None,
    }


def _passes(call: Call, hit: Hit, conditions: Mapping[str, Any] | None) -> bool:
    if conditions is None or not conditions.get("conditions"):
        return True
    wanted: list[Mapping[str, Any]] = conditions["conditions"]
    values = {entry["name"]: entry["value"] for entry in metadata_of(call.world, hit.document) or ()}
    results = [
        _TESTS[condition["comparison_operator"]](values.get(condition["name"]), condition.get("value"))
        for condition in wanted
        if condition["comparison_operator"] in _TESTS
    ]
    return any(results) if conditions.get("logical_operator") == "or" else all(results)


def _many(wanted: Any) -> list[Any]:
    if is_list(wanted):
        return wanted
    return [part.strip() for part in str(wanted).split(",")]


def _number(value: Any) -> float:
    """A number, or one that compares as false with everything."""
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")


HANDLERS: Final[Mapping[str, Handler]] = {"retrieveChunks": retrieve, "hitTesting": retrieve}
