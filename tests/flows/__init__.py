"""What an application does with Dify from beginning to end, with both clients, on the local Dify or on a real one."""
