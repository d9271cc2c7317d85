"""Operations: ``attach_chat``, ``cancel_chat``, ``send_message``."""
