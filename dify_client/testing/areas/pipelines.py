# Copied from overlays/dify/testing/areas/pipelines.py. Edit that file, then run: python -m generator sync
"""Knowledge pipelines: their sources, their files, their runs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime, timezone
from typing import Any, Final, cast

from .. import graph
from ..calls import Answer, Call, EventAnswer, Handled, Handler
from ..document_rows import new_batch, put_document
from ..errors import invalid
from ..file_store import check_size, keep_file
from ..indexing import AUTOMATIC, cut
from ..runs import Event
from ..scenarios import Node
from ..store import Row
from ..world import ACCOUNT
from .datasets import find_dataset

_URL: Final[Mapping[str, Any]] = {
    "belong_to_node_id": "website",
    "type": "text-input",
    "label": "URL",
    "description": "",
    "variable": "url",
    "max_length": 256,
    "default_value": "",
    "placeholder": "",
    "unit": "",
    "tooltips": "",
    "allowed_file_types": [],
    "allowed_file_extensions": [],
    "allowed_file_upload_methods": [],
    "required": True,
    "options": [],
}
SOURCES: Final[tuple[Mapping[str, Any], ...]] = (
    {"node_id": "file", "provider_name": "file", "datasource_type": "local_file", "title": "File"},
    {"node_id": "pages", "provider_name": "pages", "datasource_type": "online_document", "title": "Pages"},
    {"node_id": "website", "provider_name": "website", "datasource_type": "website_crawl", "title": "Website"},
)
"""Where the documents of a local pipeline come from."""
_NODES: Final = (
    Node("extract", "document-extractor", "Extract"),
    Node("text", "variable-aggregator", "Text"),
    Node("chunk", "tool", "Chunker"),
    Node("index", "knowledge-index", "Knowledge Base"),
)


def upload(call: Call) -> Handled:
    """Take a file for a run."""
    part = call.uploaded()
    check_size(call.world, part)
    row = keep_file(call.world, part.filename, part.content_type, part.content, created_by=call.tenant.account_id)
    moment = datetime.fromtimestamp(row["created_at"], timezone.utc).replace(tzinfo=None).isoformat()
    kept = ("id", "name", "size", "extension", "mime_type", "created_by")
    return Answer({**{name: row[name] for name in kept}, "created_at": moment}, 201)


def plugins(call: Call) -> Handled:
    """Sources of a pipeline."""
    _pipeline(call)
    inputs: dict[str, Any] = {"website": [dict(_URL)]}
    return Answer(
        [
            {
                **source,
                "plugin_id": "local/sources",
                "user_input_variables": inputs.get(source["node_id"], []),
                "credentials": [],
            }
            for source in SOURCES
        ]
    )


def run_source(call: Call) -> Handled:
    """What a source has to offer, as a stream."""
    _pipeline(call)
    return EventAnswer(_source_events(call))


async def _source_events(call: Call) -> AsyncIterator[Event]:
    source = next((entry for entry in SOURCES if entry["node_id"] == call.path["node_id"]), None)
    wanted = call.body["datasource_type"]
    if source is None:
        yield {"event": "datasource_error", "error": "Datasource node data not found"}
    elif wanted != source["datasource_type"] or wanted == "local_file":
        yield {"event": "datasource_error", "error": f"Unsupported datasource provider: {wanted}"}
    else:
        yield {"event": "datasource_processing", "total": 0, "completed": 0}
        data = _pages() if wanted == "online_document" else _crawled(call.body["inputs"])
        done = {"total": len(data), "completed": len(data), "time_consuming": 0.0}
        yield {"event": "datasource_completed", "data": data, **done}


def _pages() -> list[dict[str, Any]]:
    pages = [
        {
            "page_id": f"page-{number}",
            "page_name": f"Page {number}",
            "page_icon": None,
            "type": "page",
            "last_edited_time": "2026-01-01T00:00:00Z",
            "parent_id": None,
        }
        for number in (1, 2)
    ]
    about = {"workspace_id": "local", "workspace_name": "Local workspace", "workspace_icon": ""}
    return [{**about, "total": len(pages), "pages": pages}]


def _crawled(inputs: Mapping[str, Any]) -> list[dict[str, Any]]:
    url = str(inputs.get("url", "http://localhost/"))
    page = {"source_url": url, "title": "Local page", "description": "", "content": f"What {url} says."}
    return [page]


async def run(call: Call) -> Handled:
    """Run a pipeline: a published one makes documents and answers JSON, a draft shows what it would make."""
    dataset = _pipeline(call)
    items = [_item(call, item) for item in cast("list[dict[str, Any]]", call.body["datasource_info_list"])]
    if call.body["is_published"]:
        return _published(call, dataset, items)
    events = list(_draft_events(call, dataset, items))
    if call.streams:
        return EventAnswer(_each(events))
    data: dict[str, Any] = events[-1]["data"]
    kept = ("id", "workflow_id", "status", "outputs", "error", "elapsed_time", "total_tokens", "total_steps")
    shown = {name: data[name] for name in (*kept, "created_at", "finished_at")}
    return Answer({"task_id": events[-1]["task_id"], "workflow_run_id": data["id"], "data": shown})


def _published(call: Call, dataset: Row, items: list[tuple[str, str, dict[str, Any]]]) -> Answer:
    world = call.world
    batch = new_batch(world)
    documents: list[dict[str, Any]] = []
    for name, text, info in items:
        source = {"type": call.body["datasource_type"], "info": info}
        made = put_document(world, dataset, name, text, {}, created_by=call.tenant.account_id, source=source)
        made = world.store.change("document", made["id"], batch=batch)
        kept = ("id", "position", "data_source_type", "name", "indexing_status", "error", "enabled")
        documents.append({**{member: made[member] for member in kept}, "data_source_info": info})
    about = {name: dataset[name] for name in ("id", "name", "description")}
    return Answer({"batch": batch, "dataset": {**about, "chunk_structure": "text_model"}, "documents": documents})


def _draft_events(call: Call, dataset: Row, items: list[tuple[str, str, dict[str, Any]]]) -> Iterator[Event]:
    world = call.world
    run_id, task_id, now = world.new_id(), world.new_id(), world.now()
    chunks = [chunk for _, text, _ in items for chunk in cut(text, {"mode": "custom", "rules": AUTOMATIC})]
    named = {"sys.user_id": call.tenant.account_id, "sys.workflow_run_id": run_id}
    about = {"id": run_id, "workflow_id": dataset["pipeline_id"]}
    envelope = {"workflow_run_id": run_id, "task_id": task_id}
    begun = {**about, "inputs": {**call.body["inputs"], **named}, "created_at": now, "reason": "initial"}
    yield {"event": "workflow_started", **envelope, "data": begun}
    nodes = [Node(str(call.body["start_node_id"]), "datasource", "Source"), *_NODES]
    preview = {"chunk_structure": "text_model", "preview": [{"content": chunk} for chunk in chunks], "qa_preview": []}
    outputs: dict[str, Any] = {**preview, "total_segments": len(chunks)}
    for node in nodes:
        started = graph.started(node, world.new_id(), now, {})
        yield {"event": "node_started", **envelope, "data": started}
        made = outputs if node.type == "knowledge-index" else {"chunks": chunks}
        finished = graph.finished(
            started,
            now,
            inputs={},
            outputs=made,
            process_data={},
            status="succeeded",
            error=None,
            elapsed=0.001,
            cost=None,
        )
        yield {"event": "node_finished", **envelope, "data": finished}
    data: dict[str, Any] = {
        **about,
        "status": "succeeded",
        "outputs": outputs,
        "error": None,
        "elapsed_time": 0.01,
        "total_tokens": 0,
        "total_steps": len(nodes),
        "created_by": {"id": call.tenant.account_id, "name": ACCOUNT, "email": f"{ACCOUNT}@example.com"},
        "created_at": now,
        "finished_at": now,
        "exceptions_count": 0,
        "files": [],
    }
    yield {"event": "workflow_finished", **envelope, "data": data}


def _item(call: Call, item: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    """Name, text and description of one thing to be indexed."""
    file_id = item.get("related_id") or item.get("reference")
    if file_id:
        row = call.world.store.get("upload", str(file_id))
        if row is None:
            raise invalid("Invalid upload file")
        content = (call.world.store.get_bytes(row["id"]) or b"").decode("utf-8", "replace")
        return row["name"], content, item
    page = cast("dict[str, Any]", item.get("page") or {})
    name = str(page.get("page_name") or item.get("title") or item.get("name") or "Untitled")
    return name, str(item.get("content") or f"Content of {name}"), item


def _pipeline(call: Call) -> Row:
    dataset = find_dataset(call)
    if dataset["pipeline_id"] is None:
        raise invalid("Pipeline not found")
    return dataset


async def _each(events: list[Event]) -> AsyncIterator[Event]:
    for event in events:
        yield event


HANDLERS: Final[Mapping[str, Handler]] = {
    "uploadPipelineFile": upload,
    "listDatasourcePlugins": plugins,
    "runDatasourceNode": run_source,
    "runPipeline": run,
}
