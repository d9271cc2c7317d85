"""Operations: ``get_human_input_form``, ``submit_human_input_form``."""
