"""What a test may leave running without meaning to, as far as Python knows: threads.

The guard in conftest asks after each test. What Qt may leave stands in leftovers_of_qt.
"""

import threading
from collections.abc import Iterable


def extra_threads(before: Iterable[threading.Thread], grace: float = 1.0) -> list[str]:
    """Threads that were not there before and do not end within the grace, in seconds."""
    known = set(before)
    # A thread of Qt's that once ran Python shows as a dummy for ever; it is judged as a QThread.
    dummy = threading._DummyThread
    extra = [thread for thread in threading.enumerate() if thread not in known]
    own = [thread for thread in extra if not isinstance(thread, dummy)]
    for thread in own:
        if thread is not threading.current_thread():
            thread.join(grace)
    return [f"thread {thread.name!r}" for thread in own if thread.is_alive()]
