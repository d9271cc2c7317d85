"""Talk to a gateway: a streamed answer, a file, and a list of the sessions there are.

``SESSION_GATEWAY_URL`` and ``SESSION_GATEWAY_TOKEN`` name the gateway; without them it is the one on this machine.
"""

from __future__ import annotations

import os

from session_client import ApiError, SessionClient, user_message


def main() -> None:
    """Have a conversation, print it, and delete it."""
    model = os.environ.get("SESSION_MODEL", "scripted")
    try:
        with SessionClient() as client:
            session = client.sessions.create(model_id=model, name="[Example] A conversation")
            try:
                file = client.files.upload(
                    session_id=session.id, file=("note.txt", b"Monads are burritos.", "text/plain")
                )
                question = user_message("What does the note say?", file)
                with client.chat.stream(session_id=session.id, message=question, resume=True) as stream:
                    for piece in stream.iter_text():
                        print(piece, end="", flush=True)
                print(f"\n({stream.stop_reason})")
                for other in client.sessions.iter():
                    print(other.id, other.name)
            finally:
                client.sessions.delete(session_id=session.id)
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
