"""The sample, opened once a module, and every fact of it."""

from collections.abc import Iterator

import pytest

from core.docket.facts import Fact
from core.sessions.session import Session
from tests.samples.snapshot import open_sample


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    opened = open_sample()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def facts(session: Session) -> list[Fact]:
    views = session.views()
    return list({fact.id: fact for view in views for fact in view.facts}.values())
