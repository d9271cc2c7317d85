"""Operations: ``hit_testing``, ``retrieve_chunks``."""
