"""Finds segments: by the words they share with a question."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .document_metadata import values_of
from .store import Row
from .world import Tenant, World


@dataclass(frozen=True)
class Hit:
    """A segment that was found."""

    dataset: Row
    document: Row
    segment: Row
    score: float


def words(text: str) -> set[str]:
    """The words of a text, in lower case."""
    return set(re.findall(r"\w+", text.lower()))


def score(query: str, text: str) -> float:
    """How much of a question a text has: 0 for nothing, 1 for every word."""
    wanted = words(query)
    return len(wanted & words(text)) / len(wanted) if wanted else 0.0


def search(world: World, tenant: Tenant, query: str, top_k: int, datasets: Iterable[Row] | None = None) -> list[Hit]:
    """The best segments of the indexed, enabled documents, best first."""
    hits: list[Hit] = []
    for dataset in world.store.find("dataset", tenant_id=tenant.id) if datasets is None else datasets:
        for document in world.store.find("document", dataset_id=dataset["id"], indexing_status="completed"):
            if not document["enabled"] or document["archived"]:
                continue
            for segment in world.store.find("segment", document_id=document["id"], enabled=True):
                found = score(
                    query, f"{segment['content']} {segment['answer'] or ''} {' '.join(segment['keywords'] or ())}"
                )
                if found > 0:
                    hits.append(Hit(dataset, document, segment, found))
    return sorted(hits, key=lambda hit: -hit.score)[:top_k]


def as_resources(world: World, hits: Iterable[Hit]) -> list[dict[str, Any]]:
    """Hits as they are named in the metadata of an answer."""
    return [
        {
            "position": position,
            "dataset_id": hit.dataset["id"],
            "dataset_name": hit.dataset["name"],
            "document_id": hit.document["id"],
            "document_name": hit.document["name"],
            "data_source_type": hit.document["data_source_type"],
            "segment_id": hit.segment["id"],
            "retriever_from": "api",
            "score": hit.score,
            "hit_count": None,
            "word_count": None,
            "segment_position": None,
            "index_node_hash": None,
            "content": hit.segment["content"],
            "page": None,
            "doc_metadata": values_of(world, hit.document),
            "title": None,
            "files": None,
            "summary": None,
        }
        for position, hit in enumerate(hits, 1)
    ]
