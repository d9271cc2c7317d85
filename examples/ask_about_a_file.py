"""Upload a file and ask about it: ``DIFY_API_KEY=app-... python examples/ask_about_a_file.py a.png "what is it?"``."""

from __future__ import annotations

import sys

from dify_client import DEFAULT_FILE_LIMITS, DifyClient, InputFile, PayloadTooLargeError, UnsupportedMediaTypeError


def main(path: str, question: str) -> None:
    """Check, upload, ask. The same user must upload and ask."""
    with DifyClient(user="example-user") as client:
        try:
            upload = client.chat.files.upload(file=path, limits=DEFAULT_FILE_LIMITS)
        except (PayloadTooLargeError, UnsupportedMediaTypeError) as error:
            print(f"not sent: {error}")
            return
        with client.chat.stream(query=question, files=[InputFile.from_upload(upload)]) as stream:
            for piece in stream.iter_text():
                print(piece, end="", flush=True)
        print()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
