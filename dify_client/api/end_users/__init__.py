"""Operations: ``get_end_user``."""
