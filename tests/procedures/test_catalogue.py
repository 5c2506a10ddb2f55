"""The catalogue: versions by the day a proceeding began, files read once and on demand, and a person's own."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import resources
from core.errors import KnownError
from core.procedures import Catalogue, Procedure, read_procedure
from tests.procedures.ground import SOUND, changed, version_of

FILES = [name.removesuffix(".toml") for name in resources.names("procedures") if name.endswith(".toml")]
LIVES = {
    "law.old": version_of("old", until="1999-12-31").replace('"sound"', '"law"'),
    "law.late": version_of("late", since="2010-01-01").replace('"sound"', '"law"'),
    "law.middle": version_of("middle", since="2000-01-01", until="2005-12-31").replace('"sound"', '"law"'),
}


def texts(**files: str) -> dict[str, Callable[[], str]]:
    """Return files by their names, "_" for "."."""
    return {name.replace("_", "."): lambda text=text: text for name, text in files.items()}  # type: ignore[misc]


def lives() -> Catalogue:
    return Catalogue({name: lambda text=text: text for name, text in LIVES.items()})  # type: ignore[misc]


def mine(tmp_path: Path, **files: str) -> Catalogue:
    for name, text in files.items():
        (tmp_path / f"{name.replace('_', '-')}.toml").write_text(text, encoding="utf-8")
    return Catalogue.of(str(tmp_path))


def versions(found: tuple[Procedure, ...]) -> list[str]:
    return [each.version for each in found]


@pytest.mark.parametrize("name", Catalogue.shipped().ids())
def test_every_shipped_procedure_can_be_read(name: str) -> None:
    assert Catalogue.shipped().procedure(name).id == name


def test_every_shipped_file_is_a_version_of_a_procedure_in_the_catalogue() -> None:
    catalogue = Catalogue.shipped()
    named = [f"{law.id}.{law.version}" for each in catalogue.ids() for law in catalogue.versions(each)]
    assert [name for name in FILES if name not in named and name not in catalogue.ids()] == []
    assert len(named) == len(FILES)


@pytest.mark.parametrize("name", Catalogue.shipped().ids())
def test_every_step_names_its_source_or_the_party_that_sets_it(name: str) -> None:
    laws = Catalogue.shipped().versions(name)
    assert [step.id for law in laws for step in law.steps if not (step.citation or step.set_by_party)] == []


def test_a_procedure_that_is_not_known_is_refused_with_the_nearest_and_those_that_are() -> None:
    with pytest.raises(KnownError, match=r"Do you mean title-vii\? Known: .*super-301") as refused:
        Catalogue.shipped().procedure("title-vi")
    assert refused.value.field == "procedure"


def test_a_file_is_read_once_and_only_when_asked_for() -> None:
    reads: list[str] = []

    def text() -> str:
        reads.append("sound")
        return SOUND

    catalogue = Catalogue({"sound": text, "sounder": lambda: "no TOML", "never.1": lambda: "no TOML"})
    assert catalogue.procedure("sound") is catalogue.procedure("sound")
    assert catalogue.ids() == ("never", "sound", "sounder")
    assert reads == ["sound"]


def test_a_shipped_file_that_is_no_procedure_is_named() -> None:
    with pytest.raises(KnownError, match="Procedure file broken: ") as refused:
        Catalogue({"broken": lambda: "id = 1"}).procedure("broken")
    assert refused.value.field == "procedure"


def test_events_and_steps_are_found_by_id() -> None:
    procedure = read_procedure(SOUND, "sound")
    event, step = procedure.event("begun"), procedure.step("answer")
    assert (event and event.label, step and step.start) == ("beginning", "begun")
    assert (procedure.event("answer"), procedure.step("begun")) == (None, None)


def test_versions_come_oldest_first() -> None:
    assert versions(lives().versions("law")) == ["old", "middle", "late"]


def test_without_a_day_it_is_the_newest_version() -> None:
    assert lives().procedure("law").version == "late"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(1950, 1, 1), "old"),
        (date(1999, 12, 31), "old"),
        (date(2000, 1, 1), "middle"),
        (date(2005, 12, 31), "middle"),
        (date(2010, 1, 1), "late"),
        (date(2100, 1, 1), "late"),
    ],
)
def test_on_a_day_it_is_the_version_in_force(day: date, expected: str) -> None:
    assert lives().procedure("law", on=day).version == expected
    assert lives().nearest("law", day).version == expected


def test_a_version_that_is_named_wins_over_the_day() -> None:
    assert lives().procedure("law", on=date(2100, 1, 1), version="old").version == "old"


def test_a_day_without_a_version_is_refused_with_when_they_are_in_force() -> None:
    with pytest.raises(KnownError) as refused:
        lives().procedure("law", on=date(2007, 7, 1))
    assert str(refused.value) == (
        "No version of law was in force on 2007-07-01. Known: version old, until 31 December 1999; version middle, "
        "from 1 January 2000 until 31 December 2005; version late, from 1 January 2010."
    )
    assert refused.value.field == "procedure"


def test_a_version_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(KnownError, match=r"law has no version “new”\. Known: old, middle, late"):
        lives().procedure("law", version="new")


def test_in_a_gap_the_nearest_version_is_the_one_whose_span_lies_nearest() -> None:
    assert lives().nearest("law", date(2007, 7, 1)).version == "middle"
    assert lives().nearest("law", date(2009, 7, 1)).version == "late"
    later = Catalogue({"law.late": lambda: LIVES["law.late"]})
    assert later.nearest("law", date(1900, 1, 1)).version == "late"


def test_the_four_lives_of_super_301_are_told_apart() -> None:
    catalogue = Catalogue.shipped()
    days = [date(1989, 5, 1), date(1994, 5, 1), date(1996, 5, 1), date(1999, 5, 1)]
    assert [catalogue.procedure("super-301", on=day).version for day in days] == ["1988", "1994", "1996", "1999"]


def test_a_persons_own_procedure_is_known_beside_the_shipped_ones(tmp_path: Path) -> None:
    catalogue = mine(tmp_path, sound=SOUND)
    assert catalogue.procedure("sound").title == "A sound procedure"
    assert set(catalogue.ids()) == {*Catalogue.shipped().ids(), "sound"}
    assert (catalogue.is_own("sound"), catalogue.is_own("title-vii"), catalogue.is_own("none")) == (True, False, False)
    assert catalogue.faults() == ()


@pytest.mark.parametrize("folder", [None, "nowhere", "file"])
def test_without_a_folder_of_ones_own_there_is_what_is_shipped(tmp_path: Path, folder: str | None) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    catalogue = Catalogue.of(None if folder is None else str(tmp_path / folder))
    assert catalogue.ids() == Catalogue.shipped().ids()
    assert catalogue.faults() == ()


def test_a_broken_file_of_ones_own_stops_only_itself(tmp_path: Path) -> None:
    broken = changed('version = "1"', "version = 1").replace('"sound"', '"broken"')
    catalogue = mine(tmp_path, sound=SOUND, broken=broken)
    assert "broken" not in catalogue.ids()
    assert catalogue.procedure("sound").id == "sound"
    with pytest.raises(KnownError, match="Procedure file broken: line 5: version: this is a number") as refused:
        catalogue.procedure("broken")
    assert [str(fault) for fault in catalogue.faults()] == [str(refused.value)]
    with pytest.raises(KnownError, match="line 5"):
        catalogue.nearest("broken", date(2026, 1, 1))


def test_a_broken_version_leaves_a_docket_the_good_ones(tmp_path: Path) -> None:
    (tmp_path / "sound.1.toml").write_text(SOUND, encoding="utf-8")
    (tmp_path / "sound.2.toml").write_text("id = 1", encoding="utf-8")
    catalogue = Catalogue.of(str(tmp_path))
    assert catalogue.nearest("sound", date(2026, 1, 1)).version == "1"
    assert versions(catalogue.versions("sound")) == ["1"]
    with pytest.raises(KnownError, match=r"Procedure file sound\.2: "):
        catalogue.procedure("sound")


def test_a_file_of_ones_own_never_replaces_a_shipped_law(tmp_path: Path) -> None:
    catalogue = mine(tmp_path, title_vii=SOUND.replace('"sound"', '"title-vii"'))
    assert catalogue.procedure("title-vii").title != "A sound procedure"
    assert not catalogue.is_own("title-vii")
    assert [str(fault) for fault in catalogue.faults()] == [
        "Procedure file title-vii: “title-vii” is the id of a shipped procedure; choose another id."
    ]


def test_versions_of_ones_own_in_force_on_one_day_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "sound.1.toml").write_text(version_of("1"), encoding="utf-8")
    (tmp_path / "sound.2.toml").write_text(version_of("2", since="2020-01-01"), encoding="utf-8")
    assert [str(fault) for fault in Catalogue.of(str(tmp_path)).faults()] == [
        "Procedure file sound.2: version 2 is in force on the same days as version 1."
    ]


def test_what_cannot_be_read_in_ones_own_folder_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "old.toml").write_bytes(b"\xff")
    (tmp_path / "notes.txt").write_text("not looked at", encoding="utf-8")
    assert [str(fault) for fault in Catalogue.of(str(tmp_path)).faults()] == [
        "Procedure file folder.toml: It is a folder: name a file.",
        "Procedure file old.toml: It is not UTF-8 text: save it as UTF-8.",
    ]


def test_texts_of_ones_own_are_checked_whole() -> None:
    catalogue = Catalogue({}, texts(sound=changed('from = "begun"', 'from = "begin"')))
    assert catalogue.ids() == ()
    assert [fault.field for fault in catalogue.faults()] == ["procedure"]
