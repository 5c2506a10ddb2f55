"""Where the desktop's own bus is looked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.notify.desktop import DesktopChannel
from core.reminders.ports import ChannelDown
from tests.desktop import Bus, FakeServer, program
from tests.notify.conftest import LABELS, Ear
from tests.notify.notices import notice


@pytest.fixture
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return monkeypatch


def show_one(ear: Ear) -> None:
    channel = DesktopChannel(labels=LABELS)
    channel.start(ear.answered, ear.returned)
    try:
        channel.show(notice())
    finally:
        channel.stop()


def test_the_bus_named_in_the_environment_is_used(nowhere: pytest.MonkeyPatch, bus: Bus, ear: Ear) -> None:
    nowhere.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    with FakeServer(bus.address) as server:
        show_one(ear)
        assert len(server.received) == 1


def test_a_bus_at_its_usual_place_is_used_where_none_is_named(nowhere: pytest.MonkeyPatch, bus: Bus, ear: Ear) -> None:
    nowhere.setenv("XDG_RUNTIME_DIR", str(Path(bus.address.removeprefix("unix:path=")).parent))
    with FakeServer(bus.address) as server:
        show_one(ear)
        assert len(server.received) == 1


@pytest.mark.usefixtures("nowhere")
def test_no_bus_anywhere_is_a_reason_in_words(ear: Ear) -> None:
    with pytest.raises(ChannelDown, match="There is no message bus of a desktop here"):
        show_one(ear)


@pytest.mark.parametrize("address", ["autolaunch:", "nonsense", "tcp:host=localhost,port=1", "unix:path=/dev/null"])
def test_an_address_that_leads_nowhere_is_a_reason_in_words(
    address: str, nowhere: pytest.MonkeyPatch, ear: Ear
) -> None:
    nowhere.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(ChannelDown, match="There is no message bus of a desktop here"):
        show_one(ear)


def test_a_missing_program_fails_a_test_with_the_name_of_its_package() -> None:
    with pytest.raises(pytest.fail.Exception, match="install the package its-package"):
        program("no-such-program-anywhere", "its-package")
