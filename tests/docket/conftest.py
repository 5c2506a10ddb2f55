"""The ground the docket's tests stand on."""

from collections.abc import Iterator

import pytest

from tests.docket.ground import Ground


@pytest.fixture
def ground() -> Iterator[Ground]:
    made = Ground()
    yield made
    made.database.close()
