# Part of rapport-codegen, and the same for every contract. Do not edit.
"""What carries the client's calls."""
