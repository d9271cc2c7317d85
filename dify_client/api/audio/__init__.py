"""Operations: ``audio_to_text``, ``text_to_audio``."""
