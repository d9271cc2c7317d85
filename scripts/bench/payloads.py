"""What the loopback server sends, framed in advance so that sending it costs the server next to nothing."""

from __future__ import annotations

import json
from typing import Any, Final

EVENTS_PER_BLOCK: Final = 500
CHUNK_SIZES: Final = {"one": None, "many": 64 * 1024, "seven": 7}
"""How a stream is cut into HTTP chunks: one event in each, 64 KiB, 7 bytes."""

_TOKENS: Final = ("Paris", " is", " the", " capital", " of", " Fran\u00e7a", ".", "\n\n", " \u4f60\u597d", ' "yes"')
_IDS: Final = {
    "task_id": "8b2c1d0e-4f6a-4c1b-9a55-2f1e0c7d9b31",
    "conversation_id": "45701982-8118-4bc5-8e9b-64562b4555f2",
    "message_id": "9da23599-e713-473b-982c-4328d4f5c78a",
}
_USAGE: Final = {
    "prompt_tokens": 1033,
    "prompt_unit_price": "0.001",
    "prompt_price_unit": "0.001",
    "prompt_price": "0.0010330",
    "completion_tokens": 128,
    "completion_unit_price": "0.002",
    "completion_price_unit": "0.001",
    "completion_price": "0.0002560",
    "total_tokens": 1161,
    "total_price": "0.0012890",
    "currency": "USD",
    "latency": 0.7682376249867957,
}


def message_event(number: int) -> str:
    """The JSON of one ``message`` event, as a server writes it."""
    event: dict[str, Any] = {
        "event": "message",
        "conversation_id": _IDS["conversation_id"],
        "message_id": _IDS["message_id"],
        "created_at": 1705395332,
        "task_id": _IDS["task_id"],
        "id": _IDS["message_id"],
        "answer": _TOKENS[number % len(_TOKENS)],
        "from_variable_selector": ["llm", "text"],
    }
    return json.dumps(event, ensure_ascii=False, separators=(",", ":"))


def blocking_answer() -> bytes:
    """The JSON of a blocking chat answer with usage and retrieved passages."""
    passage: dict[str, Any] = {
        "position": 1,
        "dataset_id": "101b4c97-fc2e-463c-90b1-5261a4cdcafb",
        "dataset_name": "Cities",
        "document_id": "8dd1ad74-0b5f-4175-b735-7d98bbbb4e00",
        "document_name": "capitals.txt",
        "segment_id": "ed599c7f-2766-4294-9d1d-e5235a61270a",
        "score": 0.98457545,
        "content": "Paris is the capital and largest city of France. " * 8,
    }
    answer: dict[str, Any] = {
        "event": "message",
        **_IDS,
        "id": _IDS["message_id"],
        "mode": "chat",
        "answer": "Paris is the capital of France. " * 12,
        "metadata": {"usage": _USAGE, "retriever_resources": [{**passage, "position": n} for n in range(1, 4)]},
        "created_at": 1705407629,
    }
    return json.dumps(answer, ensure_ascii=False).encode()


def echo(body: bytes) -> bytes:
    """The JSON of a short chat answer that repeats the question."""
    answer = {"event": "message", **_IDS, "id": _IDS["message_id"], "mode": "chat", "created_at": 1705407629}
    return json.dumps({**answer, "answer": json.loads(body)["query"], "metadata": {}}).encode()


def upload_answer() -> bytes:
    """The JSON that an upload is answered with."""
    answer: dict[str, Any] = {
        "id": _IDS["message_id"],
        "name": "upload.bin",
        "size": 1,
        "extension": "bin",
        "mime_type": "application/octet-stream",
        "created_by": _IDS["task_id"],
        "created_at": 1705407629,
    }
    return json.dumps(answer).encode()


def block(cut: str) -> bytes:
    """The HTTP chunks of ``EVENTS_PER_BLOCK`` events, cut as ``CHUNK_SIZES`` says."""
    events = [f"data: {message_event(number)}\n\n".encode() for number in range(EVENTS_PER_BLOCK)]
    size = CHUNK_SIZES[cut]
    return _framed(events) if size is None else _framed(_cut(b"".join(events), size))


def whole(events: int) -> bytes:
    """A stream as it is without HTTP, for decoding from memory."""
    return b"".join(f"data: {message_event(number)}\n\n".encode() for number in range(events)) + _last()


def closing() -> bytes:
    """The HTTP chunks of the closing event, and the end of the body."""
    return _framed([_last()]) + b"0\r\n\r\n"


def _last() -> bytes:
    event = {"event": "message_end", **_IDS, "id": _IDS["message_id"], "created_at": 1705395332}
    text = json.dumps({**event, "metadata": {"usage": _USAGE}})
    return f"data: {text}\n\n".encode()


def _cut(text: bytes, size: int) -> list[bytes]:
    return [text[start : start + size] for start in range(0, len(text), size)]


def _framed(chunks: list[bytes]) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
