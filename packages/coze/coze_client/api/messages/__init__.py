"""Operations: ``create_feedback``, ``create_message``, ``delete_feedback``, ``delete_message``, ``get_message``,
``list_messages``, ``update_message``.
"""
