"""Notices as the tests show them."""

from __future__ import annotations

from core.reminders.notice import Notice


def notice(
    name: str = "n1",
    title: str = "Lapsed: Title VII",
    body: str = "60 days are over.",
    *,
    critical: bool = True,
) -> Notice:
    return Notice(name, (f"{name}@1/lapse",), title, body, critical)
