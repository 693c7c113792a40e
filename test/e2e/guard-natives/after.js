// Another tool that wraps natives after us; the spec says which.
