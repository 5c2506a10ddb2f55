"""Templates: what a file may say, what is told of one that is wrong, and what a negotiation begun from one holds."""

from datetime import date
from pathlib import Path

import pytest

import resources
from core.docket.docket import random_id
from core.docket.facts import EventRecorded, NegotiationOpened, Note, ProceedingStarted, TrackOpened
from core.docket.standing import standing
from core.docket.template import Opening, Start, Template, TemplateTrack, drafts_of, template_of
from core.docket.template_files import LARGEST_FILE, Templates, check_template, id_of
from core.docket.template_text import as_toml
from core.errors import KnownError
from core.procedures import Catalogue
from tests.docket.ground import WASHINGTON, Ground

CATALOGUE = Catalogue.shipped()
NAMES = [name.removesuffix(".toml") for name in resources.names("templates")]
DAY = date(2026, 3, 2)

GOOD = """
id = "mine"
title = "My talks"
parties = ["United States", "Japan"]
seats = ["Washington", "Tokyo"]

[[track]]
name = "Steel"

[[track.start]]
procedure = "title-vii"
event = "identification"
"""


def shipped(name: str) -> Template:
    found = next(each for each in Templates("", CATALOGUE).all() if each.id == name)
    assert not Templates("", CATALOGUE).is_own(name)
    return found


def opening(template: Template, *, begins: bool = True, tracks: tuple[int, ...] | None = None) -> Opening:
    which = tuple(range(len(template.tracks))) if tracks is None else tracks
    return Opening("Talks of ours", ("Us", "Them"), (WASHINGTON, "Asia/Tokyo"), DAY, which, begins)


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_template_is_good_and_is_written_as_it_is_read(name: str) -> None:
    template, mistakes = check_template(resources.read_text(f"templates/{name}.toml"), name, CATALOGUE)
    assert mistakes == ()
    assert template is not None
    assert check_template(as_toml(template), name, CATALOGUE) == (template, ())


@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_template_begins_a_clock_with_dates_to_come(name: str) -> None:
    ground, template = Ground(), shipped(name)
    assert template.begins
    assert template.first
    assert template.meaning
    ground.docket.execute(*drafts_of(template, opening(template), random_id))
    rows = [each.row for each in ground.deadlines().values() if each.row.negotiation == "Talks of ours"]
    assert {row.track for row in rows} == {track.name for track in template.tracks}
    assert all(any(row.due for row in rows if row.track == track.name) for track in template.tracks)


def test_title_vii_runs_sixty_days_on_each_track_from_the_identification() -> None:
    ground, template = Ground(), shipped("us-title-vii")
    ground.docket.execute(*drafts_of(template, opening(template), random_id))
    due = {each.row.track: each.row.due for each in ground.deadlines().values() if each.row.step == "consultations"}
    assert set(due.values()) == {"2026-05-01"}
    assert len(due) == 2


def test_without_a_beginning_every_clock_waits() -> None:
    ground, template = Ground(), shipped("us-ad-cvd")
    ground.docket.execute(*drafts_of(template, opening(template, begins=False), random_id))
    rows = [each.row for each in ground.deadlines().values() if each.row.negotiation == "Talks of ours"]
    assert rows
    assert [row.label for row in rows if row.due] == []


def test_only_the_tracks_that_were_chosen_are_opened_and_one_at_least() -> None:
    template = shipped("us-ad-cvd")
    drafts = drafts_of(template, opening(template, tracks=(1,)), random_id)
    assert [each.body.name for each in drafts if isinstance(each.body, TrackOpened)] == ["Countervailing duties"]
    with pytest.raises(KnownError, match="at least one track") as told:
        drafts_of(template, opening(template, tracks=()), random_id)
    assert told.value.field == "tracks"


def test_a_negotiation_becomes_a_template_without_anything_that_happened() -> None:
    ground = Ground()
    ground.put(ProceedingStarted(track="steel", procedure="title-vii", label="first"), DAY, "vii")
    ground.put(EventRecorded(proceeding="vii", event="identification"), DAY)
    ground.put(Note(text="A secret", track="steel"), DAY)
    opened = ground.docket.fact("talks")
    assert opened is not None
    facts = [entry.fact for entry in standing(ground.docket.entries())]
    made = template_of(opened, facts, ident="ours", title="Ours")
    assert made == Template(
        id="ours",
        title="Ours",
        parties=("Us", "Them"),
        seats=(WASHINGTON, "Asia/Tokyo"),
        tracks=(
            TemplateTrack(name="Steel", starts=(Start(procedure="title-vii", label="first", event="identification"),)),
        ),
    )
    assert "secret" not in as_toml(made)


@pytest.mark.parametrize(
    ("change", "line", "said"),
    [
        (("title =", "titel ="), 3, 'titel: there is no such key here; do you mean "title"?'),
        (('title = "My talks"', "title = 3"), 3, "title: this is not text"),
        (('title = "My talks"', 'title = " "'), 3, "title: it is empty"),
        (('"Tokyo"', '"Tokio"'), 5, "There is no time zone “Tokio”"),
        (('"title-vii"', '"title-viii"'), 11, 'there is no procedure "title-viii"; do you mean "title-vii"?'),
        (('"identification"', '"identified"'), 12, 'Title VII has no event "identified"'),
        (('event = "identification"', 'variants = ["quick"]'), 12, 'Title VII has no variant "quick"'),
        (('event = "identification"', 'version = "1777"'), 12, 'title-vii has no version "1777"'),
        (('name = "Steel"', ""), 7, "track 1: name: it is missing"),
        (("[[track]]", "[track]"), 7, "track: this is not a list of tables; head each with [[track]]"),
        (('parties = ["United States", "Japan"]', 'parties = "Japan"'), 4, "this is not a list of texts"),
        (('id = "mine"', 'id = "other"'), 2, 'is not the file\'s name; write "mine"'),
        (('id = "mine"', 'id = "My own"'), 2, "is no id; use small letters, digits and hyphens"),
        (('"My talks"', '"My talks'), 3, "it is no TOML"),
        (('name = "Steel"', f'name = "{"x" * 300}"'), 8, "it is longer than 200 characters"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(change: tuple[str, str], line: int, said: str) -> None:
    template, mistakes = check_template(GOOD.replace(*change), "mine", CATALOGUE)
    assert template is None
    assert (line, True) in [(each.line, said in each.sentence) for each in mistakes], mistakes


@pytest.mark.parametrize(
    "text",
    ["", "\0", "[" * 100_000, "a.b.c = " + "1." * 60_000, "x" * (LARGEST_FILE + 1), "track = 3", "\ufeff" + GOOD, "🙂"],
)
def test_no_file_however_odd_raises(text: str) -> None:
    check_template(text, "mine", CATALOGUE)


@pytest.fixture
def own(tmp_path: Path) -> Templates:
    return Templates(str(tmp_path / "templates"), CATALOGUE)


def test_a_template_of_ones_own_is_kept_and_found_again(own: Templates) -> None:
    template, _ = check_template(GOOD, "mine", CATALOGUE)
    assert template is not None
    own.save(template)
    assert template in own.all()
    assert own.is_own("mine")
    assert own.faults() == []


def test_no_template_is_overwritten_nor_a_shipped_one_shadowed(own: Templates) -> None:
    template, _ = check_template(GOOD, "mine", CATALOGUE)
    assert template is not None
    own.save(template)
    with pytest.raises(KnownError, match="of that name already"):
        own.save(template)
    with pytest.raises(KnownError, match="of that name already"):
        own.save(shipped("us-title-vii"))
    with pytest.raises(KnownError, match="no profile"):
        Templates("", CATALOGUE).save(template)


def test_a_title_without_latin_letters_gets_a_number_for_an_id(own: Templates) -> None:
    for _ in range(2):
        own.save(Template(id=id_of("交渉"), title="交渉", tracks=(TemplateTrack(name="鉄鋼"),)))
    assert [each.id for each in own.all() if own.is_own(each.id)] == ["template-1", "template-2"]
    assert own.faults() == []


def test_an_event_of_an_older_text_of_the_law_may_be_named(own: Templates) -> None:
    start = Start(procedure="super-301", event="nte-report")
    own.save(Template(id="older", title="Older", tracks=(TemplateTrack(name="Autos", starts=(start,)),)))
    assert own.faults() == []


def test_a_bad_file_is_told_and_stops_nobody_from_using_the_others(own: Templates) -> None:
    template, _ = check_template(GOOD, "mine", CATALOGUE)
    assert template is not None
    folder = Path(own.save(template)).parent
    (folder / "broken.toml").write_text(GOOD.replace("title-vii", "title-viii"), encoding="utf-8")
    (folder / "latin.toml").write_bytes(b'id = "\xff"')
    (folder / "us-title-vii.toml").write_text(GOOD.replace('"mine"', '"us-title-vii"'), encoding="utf-8")
    (folder / "note.txt").write_text("not a template", encoding="utf-8")
    assert [each.id for each in own.all() if own.is_own(each.id)] == ["mine"]
    told = own.faults()
    assert len(told) == 3
    assert any("broken.toml" in each and "line 11" in each for each in told)
    assert any("latin.toml" in each for each in told)
    assert any("id of a shipped template" in each for each in told)


@pytest.mark.parametrize(
    ("title", "ident"), [("My talks (2026)", "my-talks-2026"), ("  A—B  ", "a-b"), ("交渉", ""), ("É", "")]
)
def test_an_id_is_made_of_the_title(title: str, ident: str) -> None:
    assert id_of(title) == ident


def test_a_text_with_quotes_and_line_breaks_survives_the_file() -> None:
    odd = 'a "quoted" \\ text\nof two lines \x7f and a tab\t'
    template = Template(id="odd", title="Odd", meaning=odd, tracks=(TemplateTrack(name='"'),))
    found, mistakes = check_template(as_toml(template), "odd", CATALOGUE)
    assert mistakes == ()
    assert found == template


def test_a_negotiation_that_was_opened_without_tracks_is_still_a_template() -> None:
    ground = Ground()
    ground.put(NegotiationOpened(name="Empty"), DAY, "empty")
    opened = ground.docket.fact("empty")
    assert opened is not None
    assert template_of(opened, [opened]).tracks == ()
