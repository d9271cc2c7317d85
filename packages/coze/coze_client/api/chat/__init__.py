"""Operations: ``cancel_chat``, ``create_chat``, ``get_chat``, ``list_chat_messages``, ``submit_tool_outputs``."""
