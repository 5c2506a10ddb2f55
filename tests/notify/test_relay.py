"""When a server counts as back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.notify.callbacks import CallbackThread
from core.notify.relay import Relay
from core.reminders.ports import ChannelDown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.notify.conftest import Ear


@pytest.fixture
def callbacks() -> Iterator[CallbackThread]:
    thread = CallbackThread("told")
    yield thread
    thread.end()


@pytest.fixture
def relay(callbacks: CallbackThread, ear: Ear) -> Relay:
    return Relay(callbacks, ear.answered, ear.returned)


def told(relay: Relay, ear: Ear) -> int:
    """Returns heard up to now: what is posted later comes later."""
    relay.dismissed("marker")
    ear.wait_answers(1)
    return ear.returns


def fail_to_show(relay: Relay) -> None:
    with pytest.raises(ChannelDown), relay.showing():
        raise ChannelDown("There is no notification server.")


def test_a_server_that_comes_by_itself_is_back(relay: Relay, ear: Ear) -> None:
    relay.came(replaced=False)
    assert told(relay, ear) == 1


def test_a_server_woken_by_our_own_first_notice_is_not_back(relay: Relay, ear: Ear) -> None:
    with relay.showing():
        relay.came(replaced=False)
    assert told(relay, ear) == 0


def test_a_server_woken_after_a_notice_had_failed_is_back(relay: Relay, ear: Ear) -> None:
    fail_to_show(relay)
    with relay.showing():
        relay.came(replaced=False)
    assert told(relay, ear) == 1


def test_a_server_woken_after_it_had_taken_notices_with_it_is_back(relay: Relay, ear: Ear) -> None:
    relay.went(lost=True)
    with relay.showing():
        relay.came(replaced=False)
    assert told(relay, ear) == 1


def test_a_server_that_takes_over_while_we_show_is_back(relay: Relay, ear: Ear) -> None:
    with relay.showing():
        relay.came(replaced=True)
    assert told(relay, ear) == 1


def test_a_bus_that_was_away_is_back_with_the_first_notice_shown(relay: Relay, ear: Ear) -> None:
    relay.missed_bus()
    fail_to_show(relay)
    for _ in range(2):
        with relay.showing():
            pass
    assert told(relay, ear) == 1


def test_a_button_we_do_not_have_is_no_answer(relay: Relay, ear: Ear) -> None:
    relay.acted("n1", "inline-reply")
    relay.dismissed("n2")
    assert ear.wait_answers(1) == [("n2", "closed")]
