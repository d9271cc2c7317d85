"""What a caller sees when servers, networks and programs misbehave: a table of cases, played over real sockets."""
