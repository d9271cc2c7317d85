"""Operations: ``list_models``."""
