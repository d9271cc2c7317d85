"""Operations: ``create_session``, ``delete_session``, ``get_session``, ``list_sessions``, ``update_session``."""
