# Copied from overlays/dify/testing/indexing.py. Edit that file, then run: python -m generator sync
"""Cuts documents into segments and child chunks, by the rules of the document, in steps that can be watched."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final

from .store import Row
from .world import World

STEPS: Final = ("waiting", "parsing", "cleaning", "splitting", "indexing")
"""States of a document before it is ``completed``."""
AUTOMATIC: Final[dict[str, Any]] = {
    "pre_processing_rules": [
        {"id": "remove_extra_spaces", "enabled": True},
        {"id": "remove_urls_emails", "enabled": False},
    ],
    "segmentation": {"separator": "\n\n", "max_tokens": 500, "chunk_overlap": 50},
}
"""Rules of the mode ``automatic``."""
_ADDRESS: Final = re.compile(r"https?://\S+|[\w.+-]+@[\w-]+\.[\w.]+")


def advance(world: World, document: Row) -> Row:
    """Take a document one step further; with the last one it has its segments."""
    if document["indexing_status"] in ("completed", "error", "paused"):
        return document
    done = document["step"] + 1
    total = world.scenario.indexing_steps
    if done >= total:
        return complete(world, document)
    state = STEPS[max(1, len(STEPS) * done // max(total, 1))]
    return world.store.change("document", document["id"], step=done, indexing_status=state)


def complete(world: World, document: Row) -> Row:
    """Index a document at once."""
    now = world.now()
    document = world.store.change(
        "document",
        document["id"],
        indexing_status="completed",
        completed_at=now,
        started_at=document["started_at"] or now,
    )
    if document["text"] is not None:
        for text in cut(document["text"], document["process_rule"]):
            question = text if document["doc_form"] != "qa_model" else f"What about {text.split('.')[0]}?"
            answer = text if document["doc_form"] == "qa_model" else None
            add_segment(world, document, question, answer=answer, keywords=None)
    return count(world, document["id"])


def count(world: World, document_id: str) -> Row:
    """Count words and tokens of a document again."""
    segments = world.store.find("segment", document_id=document_id)
    words = sum(len(segment["content"]) for segment in segments)
    tokens = sum(segment["tokens"] for segment in segments)
    return world.store.change("document", document_id, word_count=words, tokens=tokens, updated_at=world.now())


def add_segment(world: World, document: Row, content: str, *, answer: str | None, keywords: list[str] | None) -> Row:
    """Append a segment to a document; one of a hierarchical document gets child chunks."""
    now = world.now()
    position = max((row["position"] for row in world.store.find("segment", document_id=document["id"])), default=0) + 1
    segment = world.store.put(
        "segment",
        {
            "id": world.new_id(),
            "dataset_id": document["dataset_id"],
            "document_id": document["id"],
            "position": position,
            "content": content,
            "answer": answer,
            **measures(content, answer),
            "keywords": keywords,
            "index_node_id": world.new_id(),
            "hit_count": 0,
            "enabled": True,
            "disabled_at": None,
            "disabled_by": None,
            "status": "completed",
            "created_by": document["created_by"],
            "created_at": now,
            "updated_at": now,
            "updated_by": None,
            "indexing_at": now,
            "completed_at": now,
            "error": None,
            "stopped_at": None,
            "attachments": [],
            "summary": None,
        },
    )
    if document["doc_form"] == "hierarchical_model":
        add_children(world, document, segment)
    return segment


def measures(content: str, answer: str | None) -> dict[str, Any]:
    """Length, tokens and digest of a segment's text."""
    return {
        "word_count": len(content) + len(answer or ""),
        "tokens": max(1, round(len(content) / 4)),
        "index_node_hash": hashlib.sha256(f"{content}{answer or ''}".encode()).hexdigest(),
    }


def add_children(world: World, document: Row, segment: Row) -> None:
    """Cut a segment of a hierarchical document into child chunks."""
    rules: Mapping[str, Any] = document["process_rule"].get("rules") or {}
    inner: Mapping[str, Any] = rules.get("subchunk_segmentation") or {"separator": "\n", "max_tokens": 50}
    for text in _pieces(segment["content"], inner):
        add_child(world, segment, text, kind="automatic")


def add_child(world: World, segment: Row, content: str, *, kind: str) -> Row:
    """Append a child chunk to a segment."""
    now = world.now()
    position = max((row["position"] for row in world.store.find("child", segment_id=segment["id"])), default=0) + 1
    return world.store.put(
        "child",
        {
            "id": world.new_id(),
            "segment_id": segment["id"],
            "content": content,
            "position": position,
            "word_count": len(content),
            "type": kind,
            "created_at": now,
            "updated_at": now,
        },
    )


def drop_children(world: World, segment_id: str) -> None:
    """Delete the child chunks of a segment."""
    for child in world.store.find("child", segment_id=segment_id):
        world.store.delete("child", child["id"])


def drop_segment(world: World, segment_id: str) -> None:
    """Delete a segment with its child chunks."""
    drop_children(world, segment_id)
    world.store.delete("segment", segment_id)


def drop_segments(world: World, document_id: str) -> None:
    """Delete everything that was made of a document."""
    for segment in world.store.find("segment", document_id=document_id):
        drop_segment(world, segment["id"])


def drop_document(world: World, document_id: str) -> None:
    """Delete a document with its segments."""
    drop_segments(world, document_id)
    world.store.delete("document", document_id)


def cut(text: str, rule: Mapping[str, Any]) -> list[str]:
    """The texts of the segments.

    Args:
        text: of the document.
        rule: process rule; ``automatic`` cuts at empty lines, as long as the pieces stay below the limit.
    """
    rules: Mapping[str, Any] = (rule.get("rules") or AUTOMATIC) if rule.get("mode") != "automatic" else AUTOMATIC
    enabled = {entry["id"] for entry in rules.get("pre_processing_rules") or () if entry.get("enabled")}
    if "remove_urls_emails" in enabled:
        text = _ADDRESS.sub("", text)
    if "remove_extra_spaces" in enabled:
        text = re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]{2,}", " ", text))
    if rules.get("parent_mode") == "full-doc":
        return [text.strip()] if text.strip() else []
    return _pieces(text, rules.get("segmentation") or AUTOMATIC["segmentation"])


def _pieces(text: str, rules: Mapping[str, Any]) -> list[str]:
    separator = str(rules.get("separator") or rules.get("delimiter") or "\n\n").replace("\\n", "\n")
    limit = int(rules.get("max_tokens") or 500) * 4
    parts = [part.strip() for part in text.split(separator)]
    return [part[start : start + limit] for part in parts if part for start in range(0, len(part), limit)]
