"""The figures of `make bench`: each beside what it is to be held against, in one run.

No test asserts them: times depend on the machine, ratios say what matters.
"""
