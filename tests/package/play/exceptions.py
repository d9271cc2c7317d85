"""Recordings that are no ordinary calls: requests that the types forbid, answers that are not what was asked for.

A star stands for any server version.
"""

from __future__ import annotations

from typing import Final

from tests.replay import Recording

NO_USER = "the server insists on a user, so the call does"
NO_JSON = "the body is broken on purpose; only its answer is played"
NO_FILE = "the upload calls send one part named file"
MODE = "response_mode is chosen by the call and has two values"
CLOSED = "a value outside the closed set; an editor marks it"
RANGE = "a number outside the limits of the specification"
LENGTH = "a text or list outside the limits of the specification"
REQUIRED = "a required argument is missing"
UUID = "a path id that is no UUID: servers answer with an HTML page"
FORM = "a value without the form the specification asks for"
RULE = "a rule over several members is broken"

FORBIDDEN: Final[dict[str, str]] = {
    # errors
    "1.14.0/00-errors/09-chat-missing-user": NO_USER,
    "1.14.0/00-errors/10-chat-missing-query": REQUIRED,
    "*/00-errors/11-chat-missing-inputs": "the call always sends inputs, {} if none are given, because servers insist",
    "*/00-errors/12-chat-bad-response-mode": MODE,
    "*/00-errors/15-chat-empty-body": NO_JSON,
    "1.14.0/00-errors/16-chat-invalid-json": NO_JSON,
    "1.12.1/00-errors/17-chat-not-json-content-type": NO_JSON,
    "1.14.0/00-errors/20-wrong-mode-workflow-on-chat": "query is no argument of a workflow",
    "*/00-errors/33-limit-too-big": RANGE,
    "1.12.1/00-errors/34-bad-uuid-path": UUID,
    # chat, files, conversations, messages
    "*/02-chatflow/14-stop-missing-user": NO_USER,
    "*/03-files/09-no-file": NO_FILE,
    "*/03-files/10-no-multipart": "an upload is multipart, never JSON",
    "*/03-files/11-two-files": NO_FILE,
    "1.14.0/03-files/12-no-mimetype-415": "every file is sent with a type; written by hand in the recording",
    "*/03-files/13-no-filename": "every file is sent with a name; written by hand in the recording",
    "1.12.1/04-conversations/07-list-bad-sort": CLOSED,
    "1.12.1/04-conversations/10-rename-missing-name": RULE,
    "1.12.1/04-conversations/16-variables-bad-name": FORM,
    "1.12.1/04-conversations/26-variable-put-missing-value": REQUIRED,
    "1.14.0/05-messages/04-list-missing-conversation": REQUIRED,
    "1.14.0/05-messages/13-feedback-bad": CLOSED,
    "1.14.0/05-messages/16-app-feedbacks-bad-page": RANGE,
    "1.12.1/05-messages/18-suggested-missing-user": NO_USER,
    # workflow, annotations, audio, forms
    "1.12.1/06-workflow/46-logs-bad-status": CLOSED,
    "1.12.1/06-workflow/47-logs-partial-status": CLOSED,
    "*/06-workflow/48-logs-bad-date": FORM,
    "*/06-workflow/49-logs-bad-limit": RANGE,
    "*/07-annotations/03-create-missing": REQUIRED,
    "1.14.0/07-annotations/08-reply-missing": REQUIRED,
    "1.12.1/07-annotations/09-reply-bad-action": CLOSED,
    "*/10-completion/04-missing-inputs": "the call always sends inputs, {} if none are given, because servers insist",
    "*/11-audio/05-audio-missing-file": NO_FILE,
    "*/11-audio/11-tts-missing-all": RULE,
    "1.14.0/21-human-input-workflow/14-form-post-missing-user": NO_USER,
    "1.14.0/21-human-input-workflow/18-form-post-action-null": "the action is a text, never null",
    "1.14.0/21-human-input-workflow/21-form-post-empty-body": NO_JSON,
    "1.14.0/23-workflow-events/03-missing-user": NO_USER,
    # knowledge
    "*/12-datasets/08-create-missing-name": REQUIRED,
    "*/12-datasets/09-create-long-name": LENGTH,
    "*/12-datasets/10-create-bad-permission": CLOSED,
    "*/12-datasets/11-create-bad-indexing": CLOSED,
    "*/12-datasets/17-list-bad-page": "a page is a number",
    "*/12-datasets/22-get-bad-uuid": UUID,
    "*/13-documents/11-create-by-file-no-file": NO_FILE,
    "1.14.0/13-documents/12-create-by-file-bad-data-json": NO_JSON,
    "*/13-documents/13-create-by-text-missing-text": REQUIRED,
    "1.12.1/13-documents/14-create-by-text-bad-doc-form": CLOSED,
    "*/13-documents/29-get-metadata-bogus": CLOSED,
    "*/13-documents/42-status-bad-action": CLOSED,
    "1.14.0/14-segments/05-create-missing-segments": REQUIRED,
    "1.14.0/14-segments/16-update-missing": REQUIRED,
    "*/15-child-chunks/06-create-missing": REQUIRED,
    "*/16-tags/05-create-long": LENGTH,
    "*/16-tags/09-bind-empty": LENGTH,
    "1.14.0/17-metadata/07-create-bad-type": CLOSED,
    "1.12.1/17-metadata/13-documents-update-missing": REQUIRED,
    "1.12.1/17-metadata/20-built-in-bad-action": CLOSED,
    "1.12.1/18-retrieve/14-missing-query": REQUIRED,
    "*/18-retrieve/15-long-query": LENGTH,
    "1.14.0/19-models/07-bogus": CLOSED,
    "1.14.0/27-documents-new/09-download-bad-uuid": UUID,
    "1.14.0/27-documents-new/16-zip-empty": LENGTH,
    "1.14.0/27-documents-new/18-zip-bad-uuid": FORM,
    "1.14.0/27-documents-new/19-zip-101": LENGTH,
    "1.14.0/27-documents-new/24-patch-no-file": NO_FILE,
    "1.14.0/28-pipeline/08-file-upload-no-file": NO_FILE,
    "1.14.0/28-pipeline/09-file-upload-two": NO_FILE,
    "1.14.0/28-pipeline/33-node-run-bad-type": CLOSED,
}
"""Recording -> why no typed call can send this. Played through ``client.request``."""

ODD_ANSWERS: Final[dict[str, str]] = {
    "*/11-audio/09-tts-bad-message": "UnexpectedContentTypeError",
    "*/11-audio/10-tts-bad-message-malformed": "UnexpectedContentTypeError",
    "1.14.0/28-pipeline/16-run-streaming": "UnexpectedContentTypeError",
}
"""Recording -> name of the error that a good status ends in: JSON where sound or a stream was asked for."""


def lookup(recording: Recording, table: dict[str, str]) -> str | None:
    """What a table says about a recording, by its name or its name with a star for the server version."""
    return table.get(recording.name) or table.get(recording.name.replace(recording.version, "*", 1))
