"""Operations: ``clear_conversation``, ``create_conversation``, ``delete_conversation``, ``get_conversation``,
``list_conversations``, ``update_conversation``.
"""
