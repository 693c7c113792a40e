// Another tool that wraps natives before us; the spec says which.
