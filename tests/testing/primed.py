"""Makes what the recorded requests take for granted: things that were made in exchanges that were not kept."""

from __future__ import annotations

from typing import Any

from dify_client.testing import LocalDify

TEXT = "Cats purr softly.\n\nDogs bark loudly at night.\n\nBirds sing in the morning."
RULE = {
    "mode": "custom",
    "rules": {
        "pre_processing_rules": [{"id": "remove_extra_spaces", "enabled": True}],
        "segmentation": {"separator": "\n\n", "max_tokens": 100},
    },
}
HIERARCHY = {
    "mode": "hierarchical",
    "rules": {
        "parent_mode": "paragraph",
        "segmentation": {"separator": "\n\n", "max_tokens": 100},
        "subchunk_segmentation": {"separator": " ", "max_tokens": 20},
    },
}


def prime(server: LocalDify) -> dict[str, str]:
    """Make it; gives the local id for each recorded one."""
    return {**_conversations(server), **_knowledge(server), "ds1": "file", "ds2": "pages", "ds3": "website"}


def _conversations(server: LocalDify) -> dict[str, str]:
    chatflow = server.client("chatflow", user="rec-user").chatflow
    image = chatflow.files.upload(file=("tiny.png", b"\x89PNG", "image/png"))
    first = chatflow.send(query="hello world", inputs={"topic": "cats"})
    files: list[Any] = [{"type": "image", "transfer_method": "local_file", "upload_file_id": image.id}]
    second = chatflow.send(query="with a file", conversation_id=first.conversation_id, files=files)
    chatflow.send(query="more", conversation_id=first.conversation_id)
    third = chatflow.send(query="remote", conversation_id=first.conversation_id)
    variables = chatflow.conversations.variables(conversation_id=first.conversation_id).data
    chat = server.client("chat", user="rec-user").chat
    talk = chat.send(query="hello there")
    return {
        "1baf109f-c6a7-4718-a728-8ce99b212e33": first.conversation_id,
        "40738c7e-9a59-4f9b-926a-8d54e16e1f20": first.message_id,
        "dbec51d5-29e4-449a-a1d0-ab929d83b043": second.message_id,
        "64d94990-4525-41d2-b089-56045912fa63": third.message_id,
        "1ba64cff-7e1d-48b4-9d95-5fc6e9313318": image.id,
        **{
            f"{number}" * 8 + f"-{number * 4}-4{number * 3}-8{number * 3}-{number * 12}": row.id
            for number, row in zip("12345", variables, strict=True)
        },
        "0f25b01e-cbe1-4287-8833-5f32877cbd5e": talk.conversation_id,
    }


def _knowledge(server: LocalDify) -> dict[str, str]:
    knowledge = server.client().knowledge
    names = ("eco-400e7", "hq-400e7", "pc-400e7", "min-400e7")
    economy, quality, parents, small = (knowledge.datasets.create(name=name).id for name in names)

    def document(dataset_id: str, name: str, **settings: Any) -> str:
        made = knowledge.documents.create_by_text(dataset_id=dataset_id, name=name, text=TEXT, **settings)
        for _ in range(3):
            knowledge.documents.indexing_status(dataset_id=dataset_id, batch=made.batch)
        return made.document.id

    rules: dict[str, Any] = {"indexing_technique": "high_quality", "process_rule": RULE}
    first, second, third = (document(quality, name, **rules) for name in ("hq doc", "hq doc 2", "facts.md"))
    parent = document(
        parents, "pc doc", indexing_technique="high_quality", doc_form="hierarchical_model", process_rule=HIERARCHY
    )
    added = knowledge.segments.create(
        dataset_id=quality, document_id=first, segments=[{"content": "Snakes hiss."}, {"content": "Frogs jump."}]
    ).data
    segment = knowledge.segments.list(dataset_id=parents, document_id=parent).data[0]
    child = knowledge.child_chunks.create(dataset_id=parents, document_id=parent, segment_id=segment.id, content="new")
    one, two = (knowledge.tags.create(name=name).id for name in ("tag", "tag2"))
    field = knowledge.metadata.create(dataset_id=quality, type="string", name="author")
    return {
        "b3fc2c6b-2888-4026-9c62-962e242a7dfd": economy,
        "64117727-5daf-40cc-bd88-3e6ab2f40e51": quality,
        "5b6de0c2-d226-4208-b985-1c39807f52ad": parents,
        "b8cc30e9-cde0-40c2-882e-ac865fe629bc": small,
        "24b5e36a-a26e-4f5b-bcae-9b39b1fd9019": server.dataset_ids["pipeline"],
        "b9740cc5-ea8f-42cd-8c91-ae8649cccf5d": first,
        "b8c36ac5-75e1-4d41-b5cc-dcf727b94a05": second,
        "63dc1381-c4ad-46e2-8fdf-b1c9efb338f6": third,
        "3b8a9c47-5a06-4b87-a36b-1a2848560b71": parent,
        "554cad88-fc02-4fbe-89e8-ee06abbba1b5": added[0].id,
        "5031274c-e122-460b-8ed1-359ea54dcb0e": added[1].id,
        "c017317b-ca90-4f78-977b-5d71f6c81730": segment.id,
        "d7c04f2f-c8ce-4287-91ab-4e80b9dbbb24": child.data.id,
        "9b39db6b-89d4-4abb-9219-f81ae0ab574f": one,
        "ac892f07-7f66-48ea-8cdb-97f9830a3fe5": two,
        "d12cd0fe-34f5-4247-ad66-e94f27b44b7a": str(field.id),
    }
