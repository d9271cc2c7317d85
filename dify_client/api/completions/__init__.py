"""Operations: ``send_completion_message``, ``stop_completion_message``."""
