"""Operations: ``get_health``."""
