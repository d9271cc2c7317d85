"""Operations: ``delete_conversation``, ``list_conversation_variables``, ``list_conversations``,
``rename_conversation``, ``update_conversation_variable``.
"""
