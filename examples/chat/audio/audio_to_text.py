"""Write down what is said in a sound file: ``POST /audio-to-text``."""

from __future__ import annotations

import asyncio
import os
import tempfile
import wave
from io import BytesIO
from pathlib import Path

from dify_client import (
    DEFAULT_FILE_LIMITS,
    ApiError,
    AsyncDifyClient,
    BadRequestError,
    DifyClient,
    PayloadTooLargeError,
    UnsupportedMediaTypeError,
)

USER = "[Example] user"


def setting(name: str) -> str:
    """The value of an environment variable."""
    value = os.environ.get(name)
    if not value:
        raise ValueError(f"Please set the environment variable {name}.")
    return value


def silence() -> bytes:
    """A second of silence, as a WAV file."""
    sound = BytesIO()
    with wave.open(sound, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes(bytes(32_000))
    return sound.getvalue()


def sync_example() -> None:
    """Transcribe a file on disk, then the same sound in memory."""
    with DifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "[Example] silence.wav")
            path.write_bytes(silence())
            try:
                from_path = client.chat.audio.to_text(file=path, limits=DEFAULT_FILE_LIMITS)
                print(from_path.text)
                from_memory = client.chat.audio.to_text(file=("[Example] memory.wav", BytesIO(silence())))
                print(from_memory.text)
            except (PayloadTooLargeError, UnsupportedMediaTypeError) as error:
                print(f"refused: {error}")
            except BadRequestError as error:
                print(f"the app does not listen: {error.code}: {error.message}")


async def async_example() -> None:
    """The same without blocking."""
    async with AsyncDifyClient(setting("DIFY_BASE_URL"), api_key=setting("DIFY_API_KEY"), user=USER) as client:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "[Example] silence.wav")
            path.write_bytes(silence())
            try:
                from_path = await client.chat.audio.to_text(file=path, limits=DEFAULT_FILE_LIMITS)
                print(from_path.text)
                from_memory = await client.chat.audio.to_text(file=("[Example] memory.wav", BytesIO(silence())))
                print(from_memory.text)
            except (PayloadTooLargeError, UnsupportedMediaTypeError) as error:
                print(f"refused: {error}")
            except BadRequestError as error:
                print(f"the app does not listen: {error.code}: {error.message}")


def main() -> None:
    """Run both; an error of the library ends the program with its message."""
    try:
        sync_example()
        asyncio.run(async_example())
    except ApiError as error:
        raise SystemExit(f"{type(error).__name__}: {error}") from error


if __name__ == "__main__":
    main()
