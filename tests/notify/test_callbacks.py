from __future__ import annotations

from functools import partial

from core.notify.callbacks import CallbackThread


def test_calls_run_in_the_order_they_were_posted() -> None:
    thread, ran = CallbackThread("ordered"), list[int]()
    for number in range(100):
        thread.post(partial(ran.append, number))
    thread.post(thread.end)
    thread._thread.join(5.0)
    assert ran == list(range(100))


def test_what_was_posted_before_the_end_and_not_begun_is_dropped() -> None:
    thread, ran = CallbackThread("ended"), list[str]()
    thread.post(thread.end)
    thread.post(lambda: ran.append("too late"))
    thread._thread.join(5.0)
    assert (thread._thread.is_alive(), ran) == (False, [])
