"""Knowledge bases of the local server, from the first document to retrieval."""

from __future__ import annotations

import asyncio
import io
import zipfile
from pathlib import Path
from typing import Any

import httpx
import pytest

from dify_client import BadRequestError, ConflictError, DifyClient, NotFoundError, PermissionDeniedError
from dify_client.testing import LocalDify

from .conftest import Start

TEXT = "Cats purr softly.\n\nDogs bark loudly at night."


def indexed(client: DifyClient, dataset_id: str, name: str = "pets.txt", **settings: Any) -> str:
    """A document that is ready."""
    settings = {"indexing_technique": "high_quality", "text": TEXT, **settings}
    made = client.knowledge.documents.create_by_text(dataset_id=dataset_id, name=name, **settings)
    states = [made.document.indexing_status]
    while states[-1] != "completed":
        progress = client.knowledge.documents.indexing_status(dataset_id=dataset_id, batch=made.batch)
        states.append(progress.data[0].indexing_status)
        assert len(states) < 10
    assert states[0] == "waiting"
    assert len(states) > 2
    return made.document.id


def test_from_document_to_retrieval(client: DifyClient) -> None:
    dataset = client.knowledge.datasets.create(name="Pets")
    document_id = indexed(client, dataset.id)
    found = client.knowledge.retrieve(dataset_id=dataset.id, query="who barks at night: dogs?")
    assert found.records[0].segment is not None
    assert found.records[0].segment.content == "Dogs bark loudly at night."
    segments = client.knowledge.segments.list(dataset_id=dataset.id, document_id=document_id)
    assert [segment.content for segment in segments.data] == TEXT.split("\n\n")
    assert client.knowledge.datasets.get(dataset_id=dataset.id).document_count == 1
    client.knowledge.documents.set_status(dataset_id=dataset.id, action="disable", document_ids=[document_id])
    assert client.knowledge.retrieve(dataset_id=dataset.id, query="dogs").records == []


def test_async(local: LocalDify) -> None:
    async def run() -> list[str]:
        async with local.async_client() as client:
            await client.knowledge.datasets.create(name="a")
            return [row.name async for row in client.knowledge.datasets.iter()]

    assert asyncio.run(run()) == ["a"]


def test_datasets(client: DifyClient) -> None:
    datasets = client.knowledge.datasets
    made = [datasets.create(name=f"set {number}").id for number in range(5)]
    with pytest.raises(ConflictError) as caught:
        datasets.create(name="set 1")
    assert caught.value.code == "dataset_name_duplicate"
    page = datasets.list(page=2, limit=2)
    assert (len(page.data), page.has_more, page.total) == (2, True, 5)
    assert [row.name for row in datasets.list(keyword="SET 3").data] == ["set 3"]
    assert datasets.update(dataset_id=made[0], name="renamed", permission="all_team_members").name == "renamed"
    datasets.delete(dataset_id=made[0])
    with pytest.raises(NotFoundError, match="Dataset not found"):
        datasets.get(dataset_id=made[0])


def test_files(client: DifyClient, local: LocalDify, tmp_path: Path) -> None:
    documents = client.knowledge.documents
    dataset_id = client.knowledge.datasets.create(name="Files").id
    file = tmp_path / "notes.md"
    file.write_text("One.\n\nTwo.", "utf-8")
    first = documents.create_by_file(dataset_id=dataset_id, file=file, data={"indexing_technique": "economy"})
    second = documents.create_by_file(dataset_id=dataset_id, file=("b.txt", b"Three."))
    with pytest.raises(BadRequestError):
        documents.create_by_file(dataset_id=dataset_id, file=("bad.exe", b"x"))
    documents.update_by_file(dataset_id=dataset_id, document_id=second.document.id, file=("c.txt", b"Four."))
    assert [row.name for row in documents.list(dataset_id=dataset_id).data] == ["c.txt", "notes.md"]
    url = documents.download(dataset_id=dataset_id, document_id=first.document.id).url
    assert httpx.get(url).text == "One.\n\nTwo."
    packed = documents.download_zip(dataset_id=dataset_id, document_ids=[first.document.id, second.document.id])
    with zipfile.ZipFile(io.BytesIO(packed.read())) as archive:
        assert archive.namelist() == ["notes.md", "c.txt"]
        assert archive.read("c.txt") == b"Four."
    documents.set_status(dataset_id=dataset_id, action="archive", document_ids=[first.document.id])
    with pytest.raises(PermissionDeniedError):
        documents.delete(dataset_id=dataset_id, document_id=first.document.id)
    documents.delete(dataset_id=dataset_id, document_id=second.document.id)
    with pytest.raises(NotFoundError):
        documents.get(dataset_id=dataset_id, document_id=second.document.id)


def test_segments_and_child_chunks(client: DifyClient) -> None:
    knowledge = client.knowledge
    dataset_id = knowledge.datasets.create(name="Parents").id
    rule: Any = {
        "mode": "hierarchical",
        "rules": {
            "parent_mode": "paragraph",
            "segmentation": {"separator": "\n\n", "max_tokens": 100},
            "subchunk_segmentation": {"separator": " ", "max_tokens": 50},
        },
    }
    document_id = indexed(client, dataset_id, doc_form="hierarchical_model", process_rule=rule)
    where: Any = {"dataset_id": dataset_id, "document_id": document_id}
    segment = knowledge.segments.list(**where).data[0]
    chunks = knowledge.child_chunks.list(**where, segment_id=segment.id)
    assert [chunk.content for chunk in chunks.data] == ["Cats", "purr", "softly."]
    made = knowledge.child_chunks.create(**where, segment_id=segment.id, content="whiskers").data
    changed = knowledge.child_chunks.update(**where, segment_id=segment.id, child_chunk_id=made.id, content="paws")
    assert changed.data.type == "customized"
    knowledge.child_chunks.delete(**where, segment_id=segment.id, child_chunk_id=made.id)
    new = knowledge.segments.create(**where, segments=[{"content": "Fish swim.", "keywords": ["fish"]}]).data[0]
    change: Any = {"content": "Fish glide.", "enabled": False}
    updated = knowledge.segments.update(**where, segment_id=new.id, segment=change)
    assert (updated.data.content, updated.data.enabled) == ("Fish glide.", False)
    knowledge.segments.delete(**where, segment_id=new.id)
    with pytest.raises(NotFoundError, match="Segment not found"):
        knowledge.segments.get(**where, segment_id=new.id)
    result = knowledge.retrieve(dataset_id=dataset_id, query="purr")
    assert [chunk.content for chunk in result.records[0].child_chunks or ()] == ["purr"]


def test_tags_and_metadata(client: DifyClient) -> None:
    knowledge = client.knowledge
    dataset_id = knowledge.datasets.create(name="Tagged").id
    document_id = indexed(client, dataset_id)
    tag = knowledge.tags.create(name="blue")
    knowledge.tags.bind(tag_ids=[tag.id], target_id=dataset_id)
    assert [row.name for row in knowledge.tags.of_dataset(dataset_id=dataset_id).data] == ["blue"]
    assert [row.id for row in knowledge.datasets.list(tag_ids=[tag.id]).data] == [dataset_id]
    knowledge.tags.update(tag_id=tag.id, name="green")
    knowledge.tags.unbind(tag_ids=[tag.id], target_id=dataset_id)
    knowledge.tags.delete(tag_id=tag.id)
    assert knowledge.tags.list() == []
    field = knowledge.metadata.create(dataset_id=dataset_id, type="number", name="year")
    change: Any = {"document_id": document_id, "metadata_list": [{"id": field.id, "name": "year", "value": 2024}]}
    knowledge.documents.update_metadata(dataset_id=dataset_id, operation_data=[change])
    for operator, value, count in ((">", 2000, 1), ("<", 2000, 0), ("=", 2024, 1), ("empty", None, 0)):
        model: Any = {
            "search_method": "keyword_search",
            "reranking_enable": False,
            "top_k": 3,
            "score_threshold_enabled": False,
            "metadata_filtering_conditions": {
                "conditions": [{"name": "year", "comparison_operator": operator, "value": value}]
            },
        }
        found = knowledge.retrieve(dataset_id=dataset_id, query="cats", retrieval_model=model)
        assert len(found.records) == count, operator
    knowledge.metadata.toggle_built_in(dataset_id=dataset_id, action="enable")
    shown = knowledge.documents.get(dataset_id=dataset_id, document_id=document_id, metadata="only").doc_metadata
    assert len(shown or ()) == 6
    knowledge.metadata.delete(dataset_id=dataset_id, metadata_id=str(field.id))
    assert knowledge.metadata.list(dataset_id=dataset_id).doc_metadata == []


def test_answers_name_their_sources(start: Start) -> None:
    scenario: Any = {
        "apps": {"chat": {"replies": [{"text": "See there.", "knowledge": True}]}},
        "datasets": {"Pets": {"documents": {"pets": TEXT}}},
    }
    client = start(scenario).client()
    resources = client.chat.send(query="Which dogs bark?").metadata.retriever_resources or []
    assert [resource.content for resource in resources] == ["Dogs bark loudly at night."]


def test_pipeline(start: Start) -> None:
    server = start({"datasets": {"Pipeline": {"pipeline": True}}})
    pipelines: Any = server.client().knowledge.pipelines
    dataset_id = server.dataset_ids["Pipeline"]
    plugins = pipelines.datasource_plugins(dataset_id=dataset_id)
    sources = {source.datasource_type: str(source.node_id) for source in plugins}
    file = pipelines.upload_file(file=("a.txt", b"One.\n\nTwo."))
    run: Any = {
        "dataset_id": dataset_id,
        "inputs": {},
        "datasource_type": "local_file",
        "datasource_info_list": [{"related_id": file.id, "name": "a.txt", "transfer_method": "local_file"}],
        "start_node_id": sources["local_file"],
    }
    made = pipelines.run(**run, is_published=True)
    assert [document.name for document in made.documents] == ["a.txt"]
    with pipelines.stream(**run, is_published=False) as stream:
        events: list[Any] = list(stream)
    assert events[-1].data.outputs["total_segments"] == 2
    crawl = pipelines.run_datasource_node(
        dataset_id=dataset_id,
        node_id=sources["website_crawl"],
        datasource_type="website_crawl",
        inputs={"url": "http://localhost/a"},
        is_published=True,
    )
    with crawl as found:
        assert [event.event for event in found] == ["datasource_processing", "datasource_completed"]
    plain = server.client().knowledge.datasets.create(name="Plain").id
    with pytest.raises(BadRequestError, match="Pipeline not found"):
        pipelines.datasource_plugins(dataset_id=plain)


def test_models(client: DifyClient) -> None:
    assert client.knowledge.models.list(model_type="llm").data[0].models[0].model == "local-chat"
