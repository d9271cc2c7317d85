"""Operations: ``get_audit``, ``search_audits``, ``watch_audits``."""
