"""Operations: ``get_workflow_run``, ``list_workflow_logs``, ``run_workflow``, ``run_workflow_by_id``,
``stop_workflow``, ``stream_workflow_events``.
"""
