"""Knowledge bases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from ..calls import NO_CONTENT, Answer, Call, Handled, Handler
from ..document_rows import put_document
from ..errors import DifyError, invalid, not_found
from ..indexing import complete, drop_document
from ..paging import numbered_page
from ..store import Row
from ..world import ACCOUNT, Tenant, World

DEFAULT_MODEL: Final[Mapping[str, Any]] = {
    "search_method": "semantic_search",
    "reranking_enable": False,
    "reranking_mode": None,
    "reranking_model": {"reranking_provider_name": "", "reranking_model_name": ""},
    "weights": None,
    "top_k": 2,
    "score_threshold_enabled": False,
    "score_threshold": None,
}
"""How a knowledge base is searched if nothing else is said."""
_CHANGEABLE: Final = (
    "name",
    "description",
    "indexing_technique",
    "permission",
    "partial_member_list",
    "embedding_model",
    "embedding_model_provider",
    "retrieval_model",
    "external_retrieval_model",
)


def create(call: Call) -> Handled:
    """Make an empty knowledge base."""
    name = call.body["name"]
    if call.world.store.find("dataset", tenant_id=call.tenant.id, name=name):
        raise _duplicate()
    if call.body.get("provider") == "external":
        # Connections to other knowledge bases are made in Dify's own pages; here there are none.
        raise invalid("api template not found")
    return Answer(dataset_item(call.world, put_dataset(call.world, call.tenant, name, call.body)))


def put_dataset(world: World, tenant: Tenant, name: str, settings: Mapping[str, Any], *, pipeline: bool = False) -> Row:
    """Write a knowledge base down.

    Args:
        world: the state.
        tenant: the workspace it belongs to.
        name: of the knowledge base.
        settings: as in the request that makes one.
        pipeline: whether the pipeline operations work on it.
    """
    now = world.now()
    embedding = settings.get("indexing_technique") == "high_quality"
    return world.store.put(
        "dataset",
        {
            "id": world.new_id(),
            "tenant_id": tenant.id,
            "account_id": tenant.account_id,
            "name": name,
            "description": settings.get("description") or "",
            "provider": settings.get("provider") or "vendor",
            "permission": settings.get("permission") or "only_me",
            "indexing_technique": settings.get("indexing_technique"),
            "embedding_model": settings.get("embedding_model") or ("local-embedding" if embedding else None),
            "embedding_model_provider": settings.get("embedding_model_provider") or ("local" if embedding else None),
            "retrieval_model": settings.get("retrieval_model"),
            "external_retrieval_model": None,
            "external_knowledge_id": settings.get("external_knowledge_id"),
            "external_knowledge_api_id": settings.get("external_knowledge_api_id"),
            "summary_index_setting": settings.get("summary_index_setting"),
            "partial_member_list": None,
            "built_in_field_enabled": False,
            "doc_form": "text_model" if pipeline else None,
            "pipeline_id": world.new_id() if pipeline else None,
            "created_at": now,
            "updated_at": now,
        },
    )


def list_datasets(call: Call) -> Handled:
    """Knowledge bases of the workspace, the newest first."""
    word = str(call.query.get("keyword") or "").lower()
    tags = set(call.query.get("tag_ids") or ())
    rows = [
        row
        for row in reversed(call.world.store.find("dataset", tenant_id=call.tenant.id))
        if word in row["name"].lower() and (not tags or tags & {tag["id"] for tag in tags_of(call.world, row["id"])})
    ]
    page, about = numbered_page(rows, call.query)
    return Answer({"data": [dataset_item(call.world, row) for row in page], **about})


def get_dataset(call: Call) -> Handled:
    """One knowledge base."""
    row = find_dataset(call)
    partial = row["permission"] == "partial_members"
    return Answer(_with_members(call.world, row) if partial else dataset_item(call.world, row))


def update(call: Call) -> Handled:
    """Change a knowledge base."""
    row = find_dataset(call)
    changes = {name: call.body[name] for name in _CHANGEABLE if call.body.get(name) is not None}
    name = changes.get("name", row["name"])
    if name != row["name"] and call.world.store.find("dataset", tenant_id=call.tenant.id, name=name):
        raise invalid("Dataset name already exists")
    if changes.get("indexing_technique") == "high_quality" and not row["embedding_model"]:
        changes = {"embedding_model": "local-embedding", "embedding_model_provider": "local", **changes}
    changed = call.world.store.change("dataset", row["id"], **changes, updated_at=call.world.now())
    return Answer(_with_members(call.world, changed))


def delete(call: Call) -> Handled:
    """Delete a knowledge base with everything in it."""
    row = find_dataset(call)
    store = call.world.store
    for document in store.find("document", dataset_id=row["id"]):
        drop_document(call.world, document["id"])
    for kind in ("binding", "metadata"):
        for child in store.find(kind, dataset_id=row["id"]):
            store.delete(kind, child["id"])
    store.delete("dataset", row["id"])
    return NO_CONTENT


def find_dataset(call: Call, key: str | None = None) -> Row:
    """The knowledge base of a request.

    Raises:
        DifyError: 404 if the workspace does not have it.
    """
    wanted = call.path["dataset_id"] if key is None else key
    row = call.world.store.get("dataset", wanted, tenant_id=call.tenant.id)
    if row is None:
        raise not_found("Dataset not found.")
    return row


def load_datasets(world: World) -> None:
    """Make the knowledge bases of the scenario that are not there yet."""
    for spec in world.scenario.datasets:
        if world.store.find("dataset", tenant_id=world.tenant.id, name=spec.name):
            continue
        settings = {"indexing_technique": "high_quality"}
        dataset = put_dataset(world, world.tenant, spec.name, settings, pipeline=spec.pipeline)
        for name, text in spec.documents.items():
            complete(world, put_document(world, dataset, name, text, {}, created_by=world.tenant.account_id))


def tags_of(world: World, dataset_id: str) -> list[Row]:
    """The tags of a knowledge base, the newest first."""
    bound = {row["tag_id"] for row in world.store.find("binding", dataset_id=dataset_id)}
    return [tag for tag in reversed(world.store.find("tag")) if tag["id"] in bound]


def dataset_item(world: World, row: Row) -> dict[str, Any]:
    """A knowledge base as shown."""
    documents = world.store.find("document", dataset_id=row["id"])
    ready = [entry for entry in documents if entry["indexing_status"] == "completed"]
    chosen: Mapping[str, Any] = row["retrieval_model"] or {}
    model = {**DEFAULT_MODEL, **chosen}
    model.pop("metadata_filtering_conditions", None)
    summary: Mapping[str, Any] = row["summary_index_setting"] or {}
    outside: Mapping[str, Any] = row["external_retrieval_model"] or {}
    api = row["external_knowledge_api_id"]
    return {
        **{name: row[name] for name in ("id", "name", "description", "provider", "permission")},
        "data_source_type": documents[0]["data_source_type"] if documents else None,
        "indexing_technique": row["indexing_technique"],
        "app_count": 0,
        "document_count": len(documents),
        "word_count": sum(entry["word_count"] or 0 for entry in documents),
        "created_by": row["account_id"],
        "author_name": ACCOUNT,
        "created_at": row["created_at"],
        "updated_by": row["account_id"],
        "updated_at": row["updated_at"],
        "embedding_model": row["embedding_model"],
        "embedding_model_provider": row["embedding_model_provider"],
        "embedding_available": True if row["embedding_model"] else None,
        "retrieval_model_dict": model,
        "summary_index_setting": {
            name: summary.get(name) for name in ("enable", "model_name", "model_provider_name", "summary_prompt")
        },
        "tags": [{"id": tag["id"], "name": tag["name"], "type": "knowledge"} for tag in tags_of(world, row["id"])],
        "doc_form": documents[0]["doc_form"] if documents else row["doc_form"],
        "external_knowledge_info": {
            "external_knowledge_id": row["external_knowledge_id"],
            "external_knowledge_api_id": api,
            "external_knowledge_api_name": "local" if api else None,
            "external_knowledge_api_endpoint": world.base_url if api else None,
        },
        "external_retrieval_model": {
            "top_k": outside.get("top_k", 2),
            "score_threshold": outside.get("score_threshold", 0.0),
            "score_threshold_enabled": outside.get("score_threshold_enabled"),
        },
        "doc_metadata": [
            {name: field[name] for name in ("id", "name", "type")}
            for field in world.store.find("metadata", dataset_id=row["id"])
        ],
        "built_in_field_enabled": row["built_in_field_enabled"],
        "pipeline_id": row["pipeline_id"],
        "runtime_mode": "rag_pipeline" if row["pipeline_id"] else "general",
        "chunk_structure": "text_model" if row["pipeline_id"] else None,
        "icon_info": {"icon_type": None, "icon": None, "icon_background": None, "icon_url": None},
        "is_published": row["pipeline_id"] is not None,
        "total_documents": len(documents),
        "total_available_documents": len([entry for entry in ready if entry["enabled"] and not entry["archived"]]),
        "enable_api": True,
        "is_multimodal": False,
    }


def _with_members(world: World, row: Row) -> dict[str, Any]:
    """A knowledge base with the people who may use it."""
    members: list[Any] = row["partial_member_list"] or []
    return {**dataset_item(world, row), "partial_member_list": [_member_id(member) for member in members]}


def _member_id(member: Any) -> str:
    return str(cast("dict[str, Any]", member)["user_id"] if isinstance(member, dict) else member)


def _duplicate() -> DifyError:
    text = "The dataset name already exists. Please modify your dataset name."
    return DifyError(409, "dataset_name_duplicate", text)


HANDLERS: Final[Mapping[str, Handler]] = {
    "createDataset": create,
    "listDatasets": list_datasets,
    "getDataset": get_dataset,
    "updateDataset": update,
    "deleteDataset": delete,
}
