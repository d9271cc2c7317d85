"""Knowledge: from an empty knowledge base to what is found in it, and everything that can be done to it between."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from dify_client import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    Polling,
    RetrievalModels,
)

from .flow import UNKNOWN_ID, Flow
from .places import PREFIX

TEXT = "Cats purr softly in the sun.\n\nDogs bark loudly at night."
SEARCH = RetrievalModels.keyword(top_k=3)


def polling(flow: Flow) -> Polling:
    """The local server indexes step by step with each look, so there is nothing to wait for."""
    return Polling(interval=1.0 if flow.place.live else 0.001, timeout=120)


def dataset_of(flow: Flow, client: Any, text: str = "pets") -> str:
    """An empty knowledge base, removed at the end; economy needs no embedding model."""
    made = flow.wait(client.knowledge.datasets.create(name=flow.name(text), indexing_technique="economy"))
    flow.afterwards(lambda: client.knowledge.datasets.delete(dataset_id=made.id))
    dataset_id: str = made.id
    return dataset_id


def document_of(flow: Flow, client: Any, dataset_id: str, **settings: Any) -> str:
    """A document that is indexed."""
    source = {"text": TEXT, "name": f"{PREFIX} pets.txt", "indexing_technique": "economy", **settings}
    made = flow.wait(client.knowledge.documents.create_by_text(dataset_id=dataset_id, **source))
    wait = client.knowledge.documents.wait_until_indexed
    report = flow.wait(wait(dataset_id=dataset_id, batch=made.batch, polling=polling(flow)))
    assert (report.done, report.failed) == (True, ())
    document_id: str = made.document.id
    return document_id


def test_from_an_empty_base_to_what_is_found(flow: Flow) -> None:
    client = flow.client("knowledge")
    dataset_id = dataset_of(flow, client)
    assert flow.wait(client.knowledge.documents.list(dataset_id=dataset_id)).data == []
    document_id = document_of(flow, client, dataset_id)
    result = flow.wait(
        client.knowledge.retrieve(dataset_id=dataset_id, query="Which dogs bark?", retrieval_model=SEARCH)
    )
    assert any("Dogs bark" in record.segment.content for record in result.records)
    assert {record.segment.document_id for record in result.records} == {document_id}
    assert flow.wait(client.knowledge.datasets.get(dataset_id=dataset_id)).document_count == 1
    status = client.knowledge.documents.set_status
    flow.wait(status(dataset_id=dataset_id, action="disable", document_ids=[document_id]))
    assert not flow.wait(client.knowledge.documents.get(dataset_id=dataset_id, document_id=document_id)).enabled
    flow.wait(status(dataset_id=dataset_id, action="enable", document_ids=[document_id]))
    flow.wait(client.knowledge.documents.delete(dataset_id=dataset_id, document_id=document_id))
    with pytest.raises(NotFoundError):
        flow.wait(client.knowledge.documents.get(dataset_id=dataset_id, document_id=document_id))
    flow.wait(client.knowledge.datasets.delete(dataset_id=dataset_id))
    with pytest.raises(NotFoundError):
        flow.wait(client.knowledge.datasets.get(dataset_id=dataset_id))


def test_files_as_documents(flow: Flow, tmp_path: Path) -> None:
    client = flow.client("knowledge")
    documents = client.knowledge.documents
    dataset_id = dataset_of(flow, client, "files")
    path = tmp_path / f"{PREFIX} notes.md"
    path.write_text("One.\n\nTwo.", "utf-8")
    settings = {"indexing_technique": "economy", "process_rule": {"mode": "automatic"}}
    first = flow.wait(documents.create_by_file(dataset_id=dataset_id, file=path, data=settings))
    second = flow.wait(
        documents.create_by_file(dataset_id=dataset_id, file=(f"{PREFIX} more.txt", b"Three."), data=settings)
    )
    for made in (first, second):
        flow.wait(documents.wait_until_indexed(dataset_id=dataset_id, batch=made.batch, polling=polling(flow)))
    listed = flow.items(documents.iter(dataset_id=dataset_id, limit=1))
    assert sorted(row.name for row in listed) == [f"{PREFIX} more.txt", path.name]
    packed = flow.wait(
        documents.download_zip(dataset_id=dataset_id, document_ids=[first.document.id, second.document.id])
    )
    with zipfile.ZipFile(io.BytesIO(flow.wait(packed.read()))) as archive:
        assert sorted(archive.read(name) for name in archive.namelist()) == [b"One.\n\nTwo.", b"Three."]
    assert flow.wait(documents.download(dataset_id=dataset_id, document_id=first.document.id)).url
    renamed = flow.wait(
        documents.update_by_text(
            dataset_id=dataset_id, document_id=second.document.id, name=f"{PREFIX} four.txt", text="Four."
        )
    )
    flow.wait(documents.wait_until_indexed(dataset_id=dataset_id, batch=renamed.batch, polling=polling(flow)))
    segments = flow.items(client.knowledge.segments.iter(dataset_id=dataset_id, document_id=second.document.id))
    assert [segment.content for segment in segments] == ["Four."]


def test_a_folder(flow: Flow, tmp_path: Path) -> None:
    """A file that cannot be read as a document does not stop the others."""
    client = flow.client("knowledge")
    dataset_id = dataset_of(flow, client, "folder")
    for name, content in (("a.txt", "One."), ("b.md", "Two."), ("c.exe", "Three.")):
        (tmp_path / f"{PREFIX} {name}").write_text(content)
    upload = client.knowledge.documents.upload_folder
    report = flow.wait(upload(dataset_id=dataset_id, folder=tmp_path, polling=polling(flow)))
    assert [outcome.path.name for outcome in report.failed] == [f"{PREFIX} c.exe"]
    listed = flow.items(client.knowledge.documents.iter(dataset_id=dataset_id))
    assert sorted(row.name for row in listed) == [f"{PREFIX} a.txt", f"{PREFIX} b.md"]


def test_segments(flow: Flow) -> None:
    client = flow.client("knowledge")
    dataset_id = dataset_of(flow, client, "segments")
    where = {"dataset_id": dataset_id, "document_id": document_of(flow, client, dataset_id)}
    segments = client.knowledge.segments
    before = len(flow.items(segments.iter(**where)))
    made = flow.wait(segments.create(**where, segments=[{"content": "Fish swim.", "keywords": ["fish"]}])).data[0]
    assert len(flow.items(segments.iter(**where, limit=1))) == before + 1
    assert [row.id for row in flow.wait(segments.list(**where, keyword="Fish")).data] == [made.id]
    changed = flow.wait(segments.update(**where, segment_id=made.id, segment={"content": "Fish glide."}))
    assert changed.data.content == "Fish glide."
    assert flow.wait(segments.get(**where, segment_id=made.id)).data.content == "Fish glide."
    flow.wait(segments.delete(**where, segment_id=made.id))
    with pytest.raises(NotFoundError):
        flow.wait(segments.get(**where, segment_id=made.id))


def test_child_chunks(flow: Flow) -> None:
    client = flow.client("knowledge")
    flow.only_local("parents and children need an embedding model")
    dataset_id = dataset_of(flow, client, "parents")
    rules = {
        "parent_mode": "paragraph",
        "segmentation": {"separator": "\n\n", "max_tokens": 100},
        "subchunk_segmentation": {"separator": " ", "max_tokens": 50},
    }
    parents = {"doc_form": "hierarchical_model", "process_rule": {"mode": "hierarchical", "rules": rules}}
    document_id = document_of(flow, client, dataset_id, **parents, indexing_technique="high_quality")
    where = {"dataset_id": dataset_id, "document_id": document_id}
    segment_id = flow.wait(client.knowledge.segments.list(**where)).data[0].id
    chunks = client.knowledge.child_chunks
    made = flow.wait(chunks.create(**where, segment_id=segment_id, content="whiskers")).data
    assert made.id in [chunk.id for chunk in flow.items(chunks.iter(**where, segment_id=segment_id, limit=2))]
    one = {**where, "segment_id": segment_id, "child_chunk_id": made.id}
    assert flow.wait(chunks.update(**one, content="paws")).data.content == "paws"
    flow.wait(chunks.delete(**one))
    with pytest.raises(NotFoundError):
        flow.wait(chunks.delete(**one))


def test_tags(flow: Flow) -> None:
    client = flow.client("knowledge")
    tags = client.knowledge.tags
    dataset_id = dataset_of(flow, client, "tagged")
    tag = flow.wait(tags.create(name=flow.name("blue")))
    flow.afterwards(lambda: tags.delete(tag_id=tag.id))
    flow.wait(tags.bind(tag_ids=[tag.id], target_id=dataset_id))
    assert [row.id for row in flow.wait(tags.of_dataset(dataset_id=dataset_id)).data] == [tag.id]
    name = flow.name("green")
    flow.wait(tags.update(tag_id=tag.id, name=name))
    assert name in [row.name for row in flow.wait(tags.list())]
    flow.wait(tags.unbind(tag_ids=[tag.id], target_id=dataset_id))
    assert flow.wait(tags.of_dataset(dataset_id=dataset_id)).data == []


def test_metadata(flow: Flow) -> None:
    client = flow.client("knowledge")
    metadata = client.knowledge.metadata
    dataset_id = dataset_of(flow, client, "described")
    document_id = document_of(flow, client, dataset_id)
    field = flow.wait(metadata.create(dataset_id=dataset_id, type="string", name="author"))
    renamed = flow.wait(metadata.update(dataset_id=dataset_id, metadata_id=field.id, name="writer"))
    assert renamed.name == "writer"
    values = [{"id": field.id, "name": "writer", "value": "Ann"}]
    flow.wait(
        client.knowledge.documents.update_metadata(
            dataset_id=dataset_id, operation_data=[{"document_id": document_id, "metadata_list": values}]
        )
    )
    shown = flow.wait(
        client.knowledge.documents.get(dataset_id=dataset_id, document_id=document_id, metadata="only")
    ).doc_metadata
    assert ("writer", "Ann") in [(row.name, row.value) for row in shown or ()]
    assert flow.wait(metadata.built_in(dataset_id=dataset_id)).fields
    flow.wait(metadata.toggle_built_in(dataset_id=dataset_id, action="enable"))
    assert flow.wait(metadata.list(dataset_id=dataset_id)).built_in_field_enabled
    flow.wait(metadata.delete(dataset_id=dataset_id, metadata_id=field.id))
    assert flow.wait(metadata.list(dataset_id=dataset_id)).doc_metadata == []


def test_what_is_refused(flow: Flow) -> None:
    client = flow.client("knowledge")
    datasets, documents = client.knowledge.datasets, client.knowledge.documents
    dataset_id = dataset_of(flow, client, "refused")
    name = flow.wait(datasets.get(dataset_id=dataset_id)).name
    with pytest.raises(ConflictError) as caught:
        flow.wait(datasets.create(name=name))
    assert caught.value.code == "dataset_name_duplicate"
    with pytest.raises(InvalidRequestError, match="name"):
        flow.wait(datasets.create(name=f"{PREFIX} {'x' * 40}"))
    with pytest.raises(NotFoundError):
        flow.wait(datasets.get(dataset_id=UNKNOWN_ID))
    with pytest.raises(BadRequestError):
        flow.wait(documents.create_by_file(dataset_id=dataset_id, file=(f"{PREFIX} bad.exe", b"x")))
    with pytest.raises(InvalidRequestError, match="dataset_id"):
        flow.wait(documents.list(dataset_id="no-id"))
    with pytest.raises(InvalidRequestError, match="text"):
        flow.wait(documents.create_by_text(dataset_id=dataset_id, name=f"{PREFIX} x", text=None))
    with pytest.raises(AuthenticationError):
        flow.wait(client.with_options(api_key="dataset-nobody-has-this-one").knowledge.datasets.list())


def test_page_through_bases(flow: Flow) -> None:
    client = flow.client("knowledge")
    made = {dataset_of(flow, client, f"page {number}") for number in range(3)}
    found = flow.items(client.knowledge.datasets.iter(limit=2, keyword=PREFIX))
    assert made <= {row.id for row in found}
    assert all(row.name.startswith(PREFIX) for row in found)
