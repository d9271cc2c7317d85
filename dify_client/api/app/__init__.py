"""Operations: ``get_app_info``, ``get_app_meta``, ``get_app_parameters``, ``get_app_site``."""
