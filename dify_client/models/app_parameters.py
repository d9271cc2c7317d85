# Generated from spec/dify/app.yaml (AppParameters): edit that, not this file.
"""Start form, features and limits of an app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .._runtime.model import Model, new

if TYPE_CHECKING:
    from typing_extensions import Self

    from .user_input_form_item import UserInputFormItem


@define(kw_only=True)
class AppParameters(Model):
    """Start form, features and limits of an app."""

    opening_statement: str | None = None
    """What the app says first; may hold ``{{variable}}`` places and may be empty."""

    suggested_questions: list[str]
    """Questions to offer at the start."""

    suggested_questions_after_answer: FeatureSwitch
    """Whether the app can suggest next questions after an answer."""

    speech_to_text: FeatureSwitch
    """Whether audio can be transcribed."""

    text_to_speech: TextToSpeechSettings
    """Whether answers can be read out, and how."""

    retriever_resource: FeatureSwitch
    """Whether answers name the chunks they rest on."""

    annotation_reply: FeatureSwitch
    """Whether annotations answer in the place of the model."""

    more_like_this: FeatureSwitch
    """Whether further versions of an answer can be made."""

    user_input_form: list[UserInputFormItem]
    """The variables to give as ``inputs``, in the order of the form."""

    sensitive_word_avoidance: ModerationSettings
    """Whether questions and answers are moderated."""

    file_upload: FileUploadSettings
    """Whether and which files go with a question."""

    system_parameters: SystemParameters
    """Limits for uploads on this server."""

    @classmethod
    def from_dict(cls, d: Mapping[str, Any]) -> Self:
        """Read a JSON object; its values are not checked."""
        self = new(cls)
        self.opening_statement = d.get("opening_statement")
        self.suggested_questions = d["suggested_questions"]
        v: Any = d["suggested_questions_after_answer"]
        self.suggested_questions_after_answer = FeatureSwitch.from_dict(v) if v.__class__ is dict else v
        v = d["speech_to_text"]
        self.speech_to_text = FeatureSwitch.from_dict(v) if v.__class__ is dict else v
        v = d["text_to_speech"]
        self.text_to_speech = TextToSpeechSettings.from_dict(v) if v.__class__ is dict else v
        v = d["retriever_resource"]
        self.retriever_resource = FeatureSwitch.from_dict(v) if v.__class__ is dict else v
        v = d["annotation_reply"]
        self.annotation_reply = FeatureSwitch.from_dict(v) if v.__class__ is dict else v
        v = d["more_like_this"]
        self.more_like_this = FeatureSwitch.from_dict(v) if v.__class__ is dict else v
        v = d["user_input_form"]
        self.user_input_form = [decode_user_input_form_item(i) for i in v] if v.__class__ is list else v
        v = d["sensitive_word_avoidance"]
        self.sensitive_word_avoidance = ModerationSettings.from_dict(v) if v.__class__ is dict else v
        v = d["file_upload"]
        self.file_upload = FileUploadSettings.from_dict(v) if v.__class__ is dict else v
        v = d["system_parameters"]
        self.system_parameters = SystemParameters.from_dict(v) if v.__class__ is dict else v
        self.raw = d
        return self


from .feature_switch import FeatureSwitch
from .file_upload_settings import FileUploadSettings
from .moderation_settings import ModerationSettings
from .system_parameters import SystemParameters
from .text_to_speech_settings import TextToSpeechSettings
from .user_input_form_item import decode as decode_user_input_form_item
