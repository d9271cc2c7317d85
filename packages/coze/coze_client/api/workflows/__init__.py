"""Operations: ``chat_with_workflow``, ``get_node_run``, ``get_workflow``, ``get_workflow_run``,
``list_workflow_versions``, ``list_workflows``, ``resume_workflow``, ``run_workflow``, ``stream_resumed_workflow``,
``stream_workflow``.
"""
