# Generated from spec/dify/app.yaml (UserInputFormItem): edit that, not this file.
"""One field of the start form: an object with a single member that is named after the kind of field. A kind that is not
known here stays a plain dict.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .._runtime.unions import Shape, late_alias, shaped_decoder

if TYPE_CHECKING:
    from .checkbox_form_item import CheckboxFormItem
    from .external_data_tool_form_item import ExternalDataToolFormItem
    from .file_form_item import FileFormItem
    from .file_list_form_item import FileListFormItem
    from .json_object_form_item import JsonObjectFormItem
    from .number_form_item import NumberFormItem
    from .paragraph_form_item import ParagraphFormItem
    from .select_form_item import SelectFormItem
    from .text_input_form_item import TextInputFormItem

    UserInputFormItem: TypeAlias = (
        TextInputFormItem
        | ParagraphFormItem
        | SelectFormItem
        | NumberFormItem
        | CheckboxFormItem
        | FileFormItem
        | FileListFormItem
        | JsonObjectFormItem
        | ExternalDataToolFormItem
        | dict[str, Any]
    )
    """One field of the start form: an object with a single member that is named after the kind of field. A kind that is
    not known here stays a plain dict.
    """

SHAPES: Final[tuple[tuple[tuple[str, str], Shape], ...]] = (
    ((".text_input_form_item", "TextInputFormItem"), Shape(("text-input",), {}, {"text-input": Shape(())})),
    ((".paragraph_form_item", "ParagraphFormItem"), Shape(("paragraph",), {}, {"paragraph": Shape(())})),
    ((".select_form_item", "SelectFormItem"), Shape(("select",), {}, {"select": Shape(())})),
    ((".number_form_item", "NumberFormItem"), Shape(("number",), {}, {"number": Shape(())})),
    ((".checkbox_form_item", "CheckboxFormItem"), Shape(("checkbox",), {}, {"checkbox": Shape(())})),
    ((".file_form_item", "FileFormItem"), Shape(("file",), {}, {"file": Shape(())})),
    ((".file_list_form_item", "FileListFormItem"), Shape(("file-list",), {}, {"file-list": Shape(())})),
    ((".json_object_form_item", "JsonObjectFormItem"), Shape(("json_object",), {}, {"json_object": Shape(())})),
    (
        (".external_data_tool_form_item", "ExternalDataToolFormItem"),
        Shape(("external_data_tool",), {}, {"external_data_tool": Shape(())}),
    ),
)
"""(module, class) and what an object must hold to be one, in the order of trial."""

decode: Final[Callable[[Any], UserInputFormItem]] = shaped_decoder(__name__, SHAPES)
"""The first class whose shape an object has; others stay dicts."""

if not TYPE_CHECKING:
    __getattr__ = late_alias(__name__, "UserInputFormItem", (*(place for place, _ in SHAPES),), dict)
