"""Procedure files: what ships can be read, and a file with a fault is refused with its name and the fault."""

import pytest

import resources
from core.errors import KnownError
from core.procedures import Catalogue, read_procedure

SOUND = """
id = "sound"
title = "A sound procedure"
short = "Sound"
regime = "plain"
version = "1"
source = "a test"

[[event]]
id = "begun"
label = "beginning"

[[step]]
id = "answer"
label = "Answer"
kind = "deadline"
from = "begun"
period = "30 days"
citation = "art. 1"
verified = true

[[step]]
id = "follow"
label = "What follows"
kind = "automatic"
after = "answer"
period = "1 day"
citation = "art. 2"
verified = true
"""


@pytest.mark.parametrize("name", Catalogue.shipped().ids())
def test_every_shipped_procedure_is_sound(name: str) -> None:
    assert Catalogue.shipped().procedure(name).id == name


def test_every_shipped_file_is_in_the_catalogue() -> None:
    files = [name.removesuffix(".toml") for name in resources.names("procedures")]
    assert list(Catalogue.shipped().ids()) == files


@pytest.mark.parametrize("name", Catalogue.shipped().ids())
def test_every_step_names_its_source_or_the_party_that_sets_it(name: str) -> None:
    steps = Catalogue.shipped().procedure(name).steps
    assert [step.id for step in steps if not (step.citation or step.set_by_party)] == []


def test_a_procedure_that_is_not_known_is_refused_with_those_that_are() -> None:
    with pytest.raises(KnownError, match="title-vii") as refused:
        Catalogue.shipped().procedure("no-such")
    assert refused.value.field == "procedure"


def test_a_file_is_read_once_and_only_when_asked_for() -> None:
    reads: list[str] = []

    def text() -> str:
        reads.append("sound")
        return SOUND

    catalogue = Catalogue({"sound": text, "never": lambda: "no TOML"})
    assert catalogue.procedure("sound") is catalogue.procedure("sound")
    assert reads == ["sound"]


def test_events_and_steps_are_found_by_id() -> None:
    procedure = read_procedure(SOUND, "sound")
    event, step = procedure.event("begun"), procedure.step("answer")
    assert (event and event.label, step and step.start) == ("beginning", "begun")
    assert (procedure.event("answer"), procedure.step("begun")) == (None, None)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id = "sound"', 'id = "other"', "its id is “other”"),
        ('title = "A sound procedure"\n', "", "title"),
        ('regime = "plain"', 'regime = "none"', "no regime “none”"),
        ('version = "1"', 'version = "1"\nzone = "Mars/Base"', "no time zone “Mars/Base”"),
        ('version = "1"', 'version = "1"\ncolour = "red"', "colour"),
        ('from = "begun"', 'from = "ended"', "step answer counts from “ended”"),
        ('from = "begun"\n', "", "exactly one of"),
        ('from = "begun"', 'from = "begun"\nset_by_party = true', "exactly one of"),
        ('after = "answer"', 'after = "follow"', "step follow counts after “follow”"),
        ('after = "answer"', 'after = "nothing"', "no step before it"),
        ('id = "follow"', 'id = "answer"', "step answer is there twice"),
        ('period = "30 days"', 'period = "a while"', "“a while” is not a period"),
        ('period = "30 days"', 'period = "48 hours"', "counts hours"),
        ('kind = "deadline"', 'kind = "hint"', "hint"),
        ('period = "30 days"', 'period = "30 days"\nmet_by = ["peace"]', "met by “peace”"),
        ('[[event]]\nid = "begun"', '[[event]]\nid = "begun', "at line"),
    ],
)
def test_a_fault_is_named_with_its_file(old: str, new: str, said: str) -> None:
    assert old in SOUND
    with pytest.raises(KnownError) as refused:
        read_procedure(SOUND.replace(old, new, 1), "sound")
    assert str(refused.value).startswith("Procedure file sound: ")
    assert said in str(refused.value)


def test_a_procedure_without_a_step_is_refused() -> None:
    with pytest.raises(KnownError, match="it has no step"):
        read_procedure(SOUND[: SOUND.index("[[step]]")], "sound")
