"""Operations: ``follow_log``, ``list_sessions``, ``old_turn``, ``take_turn``, ``take_turn_in_room``."""
