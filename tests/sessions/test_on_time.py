"""How late a pop-up is by the whole live path. The figures are the bench's; here only what is never right."""

from __future__ import annotations

from tests.bench.lateness import measure


def test_many_dates_of_one_instant_in_a_docket_of_many_are_at_the_server_within_a_second() -> None:
    late = measure(deadlines=500, together=20)
    assert len(late) == 1
    assert 0 <= late[0] < 1
