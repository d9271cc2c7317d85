"""Operations: ``get_suggested_questions``, ``list_messages``, ``send_chat_message``, ``stop_chat_message``."""
