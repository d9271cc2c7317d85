"""Documents by text and by file: made, and changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any, Final, cast

from ..bodies import UploadedPart
from ..calls import Answer, Call, Handled, Handler
from ..contract import component
from ..document_metadata import metadata_of
from ..errors import DifyError, invalid, not_found
from ..indexing import complete, drop_segments
from ..intake import MODELS
from ..store import Row
from ..validate import problems
from ..wording import Fault, faults_of, message
from ..world import World
from .files import check_size, keep_file

EXTENSIONS: Final = tuple(
    "txt md mdx markdown pdf html htm xlsx xls docx csv vtt properties doc eml msg ppt pptx xml epub".split()
)
"""What can be indexed."""
_TEXTS: Final = ("txt", "md", "mdx", "markdown", "html", "htm", "csv", "vtt", "properties", "xml", "eml")


def create_by_text(call: Call) -> Handled:
    """Make a document of a text."""
    dataset = _dataset(call)
    settings = _settings(call, dataset, call.body)
    document = put_document(
        call.world, dataset, call.body["name"], call.body["text"], settings, created_by=call.tenant.account_id
    )
    return _batch(call, document)


def create_by_file(call: Call) -> Handled:
    """Make a document of a file."""
    dataset = _dataset(call)
    data = _data(call, "DocumentFileOptions", "KnowledgeConfig")
    part = call.uploaded()
    _check(call, part)
    settings = _settings(call, dataset, data)
    document = put_document(
        call.world, dataset, part.filename, _text_of(part), settings, created_by=call.tenant.account_id, part=part
    )
    return _batch(call, document)


def update_by_text(call: Call) -> Handled:
    """Change name, text or rules of a document."""
    document = _document(call)
    body = call.body
    if body.get("text") is not None and not body.get("name"):
        raise invalid(
            "1 validation error for DocumentTextUpdate\n  Value error, name is required when text is provided "
            f"[type=value_error, input_value={dict(body)!r}, input_type=dict]\n"
            "    For further information visit https://errors.pydantic.dev/2.12/v/value_error"
        )
    return _batch(call, _changed(call, document, body, text=body.get("text"), name=body.get("name")))


def update_by_file(call: Call) -> Handled:
    """Change the file or the rules of a document."""
    document = _document(call)
    data = _data(call, "DocumentFileUpdateOptions", "KnowledgeConfig")
    part = call.form.file("file")
    if part is None:
        if not data.get("process_rule"):
            raise invalid("Data source or Process rule is required")
        return _batch(call, _changed(call, document, data, text=None, name=data.get("name")))
    part = call.uploaded()
    _check(call, part)
    return _batch(call, _changed(call, document, data, text=_text_of(part), name=part.filename, part=part))


def put_document(
    world: World,
    dataset: Row,
    name: str,
    text: str,
    settings: Mapping[str, Any],
    *,
    created_by: str,
    part: UploadedPart | None = None,
    source: Mapping[str, Any] | None = None,
) -> Row:
    """Write a document down that is to be indexed.

    Args:
        world: the state.
        dataset: the knowledge base it belongs to.
        name: of the document.
        text: what it says.
        settings: as in the request that makes one.
        created_by: id of the account.
        part: the file it came as; a text is kept as a file, too.
        source: type and description of another source than a file.
    """
    position = max((row["position"] for row in world.store.find("document", dataset_id=dataset["id"])), default=0) + 1
    upload = None if source is not None else _keep(world, name, text, part, created_by)
    row = world.store.put(
        "document",
        {
            "id": world.new_id(),
            "dataset_id": dataset["id"],
            "position": position,
            "name": name,
            "text": text,
            "data_source_type": source["type"] if source else "upload_file",
            "source_info": source["info"] if source else None,
            "upload_id": upload["id"] if upload else None,
            "process_rule": dict(settings.get("process_rule") or {"mode": "automatic", "rules": None}),
            "process_rule_id": world.new_id(),
            "doc_form": settings.get("doc_form") or "text_model",
            "doc_language": settings.get("doc_language") or "English",
            "batch": new_batch(world),
            "created_from": "api",
            "created_by": created_by,
            "created_at": world.now(),
            "updated_at": world.now(),
            "started_at": None,
            "completed_at": None,
            "indexing_status": "waiting",
            "step": 0,
            "tokens": None,
            "word_count": None,
            "error": None,
            "enabled": True,
            "disabled_at": None,
            "archived": False,
            "metadata": [],
        },
    )
    return row if world.scenario.indexing_steps else complete(world, row)


def new_batch(world: World) -> str:
    """The name of documents that are made together: a time with more digits than it needs."""
    moment = datetime.fromtimestamp(world.clock(), timezone.utc)
    return f"{moment:%Y%m%d%H%M%S}{world.random.randrange(10**6):06d}"


def document_item(world: World, row: Row) -> dict[str, Any]:
    """A document as lists show it."""
    upload = _upload_item(world, row)
    return {
        "id": row["id"],
        "position": row["position"],
        "data_source_type": row["data_source_type"],
        "data_source_info": row["source_info"] or {"upload_file_id": row["upload_id"]},
        "data_source_detail_dict": {} if upload is None else {"upload_file": upload},
        "dataset_process_rule_id": row["process_rule_id"],
        **{name: row[name] for name in ("name", "created_from", "created_by", "created_at", "tokens")},
        **{name: row[name] for name in ("indexing_status", "error", "enabled", "disabled_at")},
        "disabled_by": None if row["enabled"] else row["created_by"],
        "archived": row["archived"],
        "display_status": display_status(row),
        "word_count": row["word_count"],
        "hit_count": 0,
        "doc_form": row["doc_form"],
        "doc_metadata": metadata_of(world, row),
        "summary_index_status": None,
        "need_summary": False,
    }


def display_status(row: Row) -> str:
    """The state of a document in one word for people."""
    state = row["indexing_status"]
    if state == "completed":
        return "archived" if row["archived"] else "available" if row["enabled"] else "disabled"
    return {"waiting": "queuing", "error": "error", "paused": "paused"}.get(state, "indexing")


def _upload_item(world: World, row: Row) -> dict[str, Any] | None:
    upload = world.store.get("upload", row["upload_id"] or "")
    if upload is None:
        return None
    kept = ("id", "name", "size", "extension", "mime_type", "created_by", "created_at")
    return {name: upload[name] for name in kept}


def upload_item(world: World, row: Row) -> dict[str, Any] | None:
    """The file behind a document."""
    return _upload_item(world, row)


def _batch(call: Call, document: Row) -> Answer:
    return Answer({"document": document_item(call.world, document), "batch": document["batch"]})


def _changed(
    call: Call,
    document: Row,
    settings: Mapping[str, Any],
    *,
    text: str | None,
    name: str | None,
    part: UploadedPart | None = None,
) -> Row:
    """Change a document; a new text or new rules have it indexed again."""
    world = call.world
    changes: dict[str, Any] = {"name": settings.get("name") or name or document["name"]}
    if settings.get("process_rule"):
        changes |= {"process_rule": dict(settings["process_rule"]), "process_rule_id": world.new_id()}
    if text is not None:
        upload = _keep(world, str(name or document["name"]), text, part, document["created_by"])
        changes |= {"text": text, "upload_id": upload["id"]}
    if settings.get("doc_form"):
        changes["doc_form"] = settings["doc_form"]
    if text is not None or settings.get("process_rule"):
        drop_segments(world, document["id"])
        counts: dict[str, Any] = {"step": 0, "tokens": None, "word_count": None, "completed_at": None}
        changes |= {"indexing_status": "waiting", "batch": new_batch(world), **counts}
    changed = world.store.change("document", document["id"], **changes, updated_at=world.now())
    waiting = changed["indexing_status"] == "waiting"
    return complete(world, changed) if waiting and not world.scenario.indexing_steps else changed


def _keep(world: World, name: str, text: str, part: UploadedPart | None, created_by: str) -> Row:
    if part is not None:
        return keep_file(world, part.filename, part.content_type or "text/plain", part.content, created_by=created_by)
    file = keep_file(world, name, "text/plain", text.encode(), created_by=created_by)
    return world.store.change("upload", file["id"], extension="txt")


def _settings(call: Call, dataset: Row, body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Settings of a new document; the first one decides how the knowledge base is indexed."""
    technique = body.get("indexing_technique")
    if dataset["pipeline_id"] and not technique:
        fault = Fault("indexing_technique", "Field required", "missing", dict(body))
        raise invalid(message("KnowledgeConfig", [fault]))
    if not dataset["indexing_technique"]:
        if not technique:
            raise invalid("indexing_technique is required.")
        embedding = {"embedding_model": "local-embedding", "embedding_model_provider": "local"}
        chosen = {name: body[name] for name in embedding if body.get(name)}
        changes: dict[str, Any] = {"indexing_technique": technique}
        if technique == "high_quality":
            changes |= {**embedding, **chosen}
        if body.get("retrieval_model"):
            changes["retrieval_model"] = body["retrieval_model"]
        call.world.store.change("dataset", dataset["id"], **changes)
    return body


def _data(call: Call, schema: str, model: str) -> dict[str, Any]:
    """The JSON text in the form member ``data``."""
    text = call.body.get("data")
    if not text:
        return {}
    try:
        data = json.loads(text)
    except ValueError as exc:
        raise invalid(str(exc)) from None
    if not isinstance(data, dict):
        raise invalid("data must be a JSON object")
    given = {name: value for name, value in cast("dict[str, Any]", data).items() if value is not None}
    found = list(faults_of(problems(component(f"#/components/schemas/{schema}"), given)))
    if found:
        raise invalid(message(MODELS.get(call.operation.id, model), found))
    return given


def _check(call: Call, part: UploadedPart) -> None:
    if part.filename.rpartition(".")[2].lower() not in EXTENSIONS:
        raise invalid("")
    try:
        check_size(call.world, part)
    except DifyError:
        # Here the real server has no words for it.
        raise invalid("") from None


def _text_of(part: UploadedPart) -> str:
    """What a file says; of a format that needs a reader, only its name is known."""
    if part.filename.rpartition(".")[2].lower() in _TEXTS:
        return part.content.decode("utf-8", "replace")
    return f"Content of {part.filename}"


def _dataset(call: Call) -> Row:
    from .datasets import find_dataset

    return find_dataset(call)


def _document(call: Call) -> Row:
    _dataset(call)
    row = call.world.store.get("document", call.path["document_id"], dataset_id=call.path["dataset_id"])
    if row is None:
        raise not_found("Document not found")
    return row


HANDLERS: Final[Mapping[str, Handler]] = {
    "createDocumentByText": create_by_text,
    "createDocumentByTextLegacy": create_by_text,
    "createDocumentByFile": create_by_file,
    "createDocumentByFileLegacy": create_by_file,
    "updateDocumentByText": update_by_text,
    "updateDocumentByTextLegacy": update_by_text,
    "updateDocumentByFile": update_by_file,
    "updateDocumentByFilePost": update_by_file,
    "updateDocumentByFileLegacy": update_by_file,
}
