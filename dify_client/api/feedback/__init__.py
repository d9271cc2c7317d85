"""Operations: ``list_feedbacks``, ``submit_feedback``."""
