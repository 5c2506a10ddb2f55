"""The list of tracks under random edits, groupings and filters; its badges; what is hidden and comes back."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.docket.arranging import USUAL, Arrangement, Grouping, Sorting
from core.docket.deadlines import TO_CONFIRM, DeadlineRow, TrackRow
from gui.look.theme import Role, Scheme
from gui.tracks.headline import headline
from gui.tracks.lines import line_of, spoken_text
from gui.tracks.model import Entry, Heading, TrackListModel
from gui.tracks.view import TrackListView
from tests.gui.pages_ground import look_of
from tests.gui.rows import due, instant, track

NOW = instant(1994, 9, 22, 12)
DAY = 86400
NOBODY: frozenset[str] = frozenset()
TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> TrackListView:
    made = TrackListView(look_of(qapp))
    qtbot.addWidget(made)
    made.resize(640, 400)
    return made


def names(model: QAbstractItemModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def archived(ident: str) -> TrackRow:
    return track(ident)._replace(archived=True)


def some(dice: random.Random, now: int) -> tuple[list[TrackRow], list[DeadlineRow], frozenset[str]]:
    tracks, rows = [], []
    for number in dice.sample(range(60), dice.randrange(60)):
        ident = f"t{number}"
        row = track(ident, dice.choice("abc") + ident, dice.choice(["open", "settled"]), dice.choice("nm"))
        tracks.append(row._replace(archived=dice.random() < 0.2, tags=("x",) if dice.random() < 0.3 else ()))
        for date in range(dice.randrange(3)):
            at = dice.choice([None, now + dice.randrange(-9, 9) * DAY])
            rows.append(due(ident, at, f"{ident}/{date}")._replace(forum=dice.choice(["", "ITC"]), proceeding=ident))
    return tracks, rows, frozenset(row.key for row in rows if dice.random() < 0.3)


@pytest.mark.parametrize("seed", range(6))
def test_the_model_keeps_qts_rules_under_random_edits_groupings_and_filters(seed: int) -> None:
    dice, now = random.Random(seed), NOW  # noqa: S311 - which edits come is all it decides
    model = TrackListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held: list[tuple[QPersistentModelIndex, str]] = []
    for _ in range(60):
        step = dice.randrange(4)
        if step == 0:
            held.clear()
            tracks, rows, unanswered = some(dice, now)
            model.show(tracks, rows, now, unanswered)
        elif step == 1:
            now += dice.randrange(-1, 4) * DAY
            model.advance(now)
        else:
            how = Arrangement(dice.choice(list(Grouping)), dice.choice(list(Sorting)))
            model.arrange(how._replace(wanted=dice.choice(["", "", "a", "tag:x", "itc b", "nothing"])))
            held.clear()
        for index, key in held:
            entry = model.entry(index.row()) if index.isValid() else None
            assert entry is None or entry.key == key
        if model.rowCount() and not held:
            row = dice.randrange(model.rowCount())
            entry = model.entry(row)
            assert entry is not None
            held.append((QPersistentModelIndex(model.index(row)), entry.key))


@pytest.mark.parametrize("seed", range(4))
def test_a_list_that_was_changed_step_by_step_is_what_it_would_be_made_afresh(seed: int) -> None:
    dice, now = random.Random(seed), NOW  # noqa: S311 - which edits come is all it decides
    model = TrackListModel()
    for _ in range(25):
        tracks, rows, unanswered = some(dice, now)
        how = Arrangement(dice.choice(list(Grouping)), dice.choice(list(Sorting)), dice.choice(["", "a", "tag:x"]))
        model.show(tracks, rows, now, unanswered)
        model.arrange(how)
        now += DAY
        model.advance(now)
        fresh = TrackListModel()
        fresh.arrange(how)
        fresh.show(tracks, rows, now, unanswered)
        entries = [model.entry(row) for row in range(model.rowCount())]
        assert entries == [fresh.entry(row) for row in range(fresh.rowCount())]
        assert model.headings() == [row for row, entry in enumerate(entries) if isinstance(entry, Heading)]
        assert all(model.row_of(entry.track.id) == row for row, entry in enumerate(entries) if isinstance(entry, Entry))


def test_an_archived_track_leaves_the_list_and_shows_in_the_archive() -> None:
    model = TrackListModel()
    model.show([track("a"), archived("b")], [due("a", NOW + DAY), due("b", NOW + DAY)], NOW, NOBODY)
    listed = names(model)
    model.arrange(Arrangement(Grouping.ARCHIVED))
    assert (listed, names(model)) == (["Framework talks", "A"], ["Framework talks", "B"])


def test_an_archived_track_shows_again_when_a_date_of_it_lapses_unanswered() -> None:
    model = TrackListModel()
    late = due("b", NOW + DAY, "late")._replace(procedure="party-deadline")
    law = due("b", NOW + 9 * DAY, "law")
    model.show([archived("b")], [late, law], NOW, frozenset({"late"}))
    before = names(model)
    model.advance(NOW + DAY)
    assert (before, names(model)) == ([], ["Framework talks", "B"])


def test_by_forum_a_track_stands_under_the_forum_of_its_date_or_else_under_the_law() -> None:
    model = TrackListModel()
    rows = [due("a", NOW + DAY)._replace(forum="ITC"), due("b", NOW + 2 * DAY)]
    model.arrange(Arrangement(Grouping.FORUM))
    model.show([track("a"), track("b"), track("c")], rows, NOW, NOBODY)
    assert names(model) == ["ITC", "A", "Title VII", "B", "No dates yet", "C"]


def test_by_state_what_lapsed_unanswered_stands_above_what_runs() -> None:
    model = TrackListModel()
    model.arrange(Arrangement(Grouping.STATE, Sorting.NAME))
    model.show([track("a"), track("b")], [due("a", NOW + 1), due("b", NOW - 1, "b")], NOW, frozenset({"b"}))
    assert names(model) == ["Lapsed and unanswered", "B", "Running", "A"]


@pytest.mark.parametrize(
    "wanted",
    [
        "autos",
        "framework",
        "thu 29 sep",
        "1994-09-29",
        "washington",
        "both",
        "title",
        "running",
        "itc",
        "needle",
        "lost",
    ],
)
def test_a_track_is_found_by_every_text_of_its_row(wanted: str) -> None:
    model = TrackListModel()
    row = due("autos", NOW + DAY)._replace(forum="ITC", effect="right lost")
    model.show([track("autos")._replace(tags=("needle",)), track("beef")], [row], NOW, NOBODY)
    model.arrange(Arrangement(wanted=wanted))
    found = names(model)[1:]
    assert found == ["Autos"] if wanted != "framework" else found == ["Autos", "Beef"]


def test_badges_say_in_words_and_shapes_what_is_odd_about_the_date() -> None:
    row = due("a", NOW + DAY)._replace(published=True, verified=False, confirmation=TO_CONFIRM)
    stopped = due("a", NOW + 9 * DAY, "stopped")._replace(stopped_at=NOW - 1, proceeding="other")
    chosen = headline([row, stopped], NOW, NOBODY)
    line = line_of(track("a", talks="broken off")._replace(archived=True, tags=("autumn",)), chosen, NOW, [stopped])
    assert [(chip.word, chip.icon) for chip in line.chips] == [
        ("unconfirmed rule", "unconfirmed"),
        ("not yet confirmed", "unconfirmed"),
        ("converges", "converging"),
        ("suspended", "suspended"),
        ("published", "published"),
        ("archived", "archived"),
        ("broken off", ""),
        ("autumn", ""),
    ]


def test_the_row_is_read_aloud_with_its_move_its_lapse_its_badges_and_its_tags() -> None:
    row = due("a", NOW + DAY)._replace(published=True, effect="right lost")
    said = spoken_text(track("a")._replace(tags=("autumn", "cabinet")), headline([row], NOW, NOBODY), NOW, [row])
    assert said.endswith("whose move: both parties, else a right is lost, converges, published, tags: autumn, cabinet")


def test_hovering_over_a_row_tells_which_dates_converge_whatever_their_names_hold() -> None:
    model = TrackListModel()
    rows = [due("a", NOW + DAY), due("b", NOW + 2 * DAY)._replace(proceeding="s301", track="<b>B</b>", label="Report")]
    model.tell_near()
    model.show([track("a"), track("b")], rows, NOW, NOBODY)
    told = str(model.index(model.row_of("a")).data(TOOLTIP))
    assert "converges: Close to it: Report, &lt;b&gt;B&lt;/b&gt;, Thu 29 Sep 1994, 08:00." in told
    assert model.index(model.row_of("a")).data(int(Qt.ItemDataRole.AccessibleTextRole)).endswith("converges")


def test_a_deadline_stands_before_a_soft_target_that_comes_sooner() -> None:
    soft = due("a", NOW + DAY, "soft")._replace(kind="soft")
    assert headline([soft, due("a", NOW + 9 * DAY, "hard")], NOW, NOBODY).row == due("a", NOW + 9 * DAY, "hard")


def test_a_track_with_a_deadline_comes_before_one_with_a_soft_target_only() -> None:
    model = TrackListModel()
    rows = [due("a", NOW + DAY)._replace(kind="soft"), due("b", NOW + 90 * DAY)]
    model.show([track("a"), track("b")], rows, NOW, NOBODY)
    assert names(model)[1:] == ["B", "A"]


def test_what_is_chosen_stays_chosen_while_a_filter_hides_it(view: TrackListView, qtbot: QtBot) -> None:
    view.show_tracks([track("autos"), track("beef")], [due("autos", NOW + 1), due("beef", NOW + 2)], NOW, NOBODY)
    view.choose("beef")
    with qtbot.assertNotEmitted(view.track_chosen):
        view.arrange(Arrangement(wanted="autos"))
        hidden = view.chosen(), view.currentIndex().isValid()
        view.arrange(USUAL)
    assert (hidden, view.currentIndex().data()) == (("beef", False), "Beef")


def test_a_track_that_is_not_listed_can_be_chosen(view: TrackListView, qtbot: QtBot) -> None:
    view.show_tracks([track("a"), archived("b")], [], NOW, NOBODY)
    with qtbot.waitSignal(view.track_chosen) as chosen:
        assert view.choose("b")
    assert (chosen.args, view.chosen(), view.lists("b")) == (["b"], "b", False)


def test_when_the_chosen_track_is_gone_for_good_its_neighbour_is_chosen(view: TrackListView) -> None:
    tracks, rows = [track(x) for x in "abc"], [due(x, NOW + n) for n, x in enumerate("abc", 1)]
    view.show_tracks(tracks, rows, NOW, NOBODY)
    view.choose("b")
    view.show_tracks([tracks[0], tracks[2]], rows, NOW, NOBODY)
    assert view.chosen() == "c"


def test_rows_keep_their_heights_from_one_grouping_to_the_next(view: TrackListView) -> None:
    tracks = [track("a"), track("b"), track("c", negotiation="other")]
    rows = [due("a", NOW + 1)._replace(forum="ITC"), due("b", NOW + 2), due("c", NOW + 3)]
    view.show_tracks(tracks, rows, NOW, NOBODY)
    for grouping in (Grouping.FORUM, Grouping.STATE, Grouping.NEGOTIATION):
        view.arrange(Arrangement(grouping))
        model = view.model()
        assert isinstance(model, TrackListModel)
        heights = [view.rowHeight(row) for row in range(model.rowCount())]
        assert heights == [44 if row in model.headings() else 68 for row in range(model.rowCount())]


@pytest.mark.parametrize("scheme", Scheme)
def test_what_was_searched_for_is_underlined(view: TrackListView, scheme: Scheme) -> None:
    view._look.wear(scheme)
    view.show_tracks([track("a", "Automobiles")], [due("a", NOW + 90 * DAY)], NOW, NOBODY)
    before = view.grab().toImage()
    view.arrange(Arrangement(wanted="mobil"))
    assert view.grab().toImage() != before
    accent, image = view._look.colour(Role.ACCENT).name(), view.grab().toImage()
    marked = {(x, y) for x in range(image.width()) for y in range(100) if image.pixelColor(x, y).name() == accent}
    assert marked


@pytest.mark.parametrize("width", [320, 480, 900])
def test_many_chips_never_run_over_the_figures(view: TrackListView, width: int) -> None:
    view.resize(width, 300)
    rows = [due("a", NOW + 90 * DAY)]
    view.show_tracks([track("a")], rows, NOW, NOBODY)
    view.grab()
    place = view._delegate.countdown_rect(view.visualRect(view.model().index(1, 0)))
    before = view.grab(place).toImage()
    tags = tuple(f"a rather long tag {n}" for n in range(20))
    view.show_tracks([track("a", "A" * 200)._replace(tags=tags)], rows, NOW, NOBODY)
    figures = place.adjusted(place.width() - 90, 0, 0, 0)
    assert view.grab(figures).toImage() == before.copy(place.width() - 90, 0, 90, place.height())


@pytest.mark.parametrize("width", [300, 480, 620])
def test_the_doubt_about_a_date_is_painted_however_long_the_name_and_however_many_the_tags(
    view: TrackListView, width: int
) -> None:
    view.resize(width, 300)
    tags = tuple(f"a rather long tag {n}" for n in range(20))
    row = due("a", NOW + 90 * DAY)
    view.show_tracks([track("a", "A" * 200)._replace(tags=tags)], [row], NOW, NOBODY)
    before = view.grab().toImage()
    view.show_tracks([track("a", "A" * 200)._replace(tags=tags)], [row._replace(verified=False)], NOW, NOBODY)
    line = line_of(track("a")._replace(tags=tags), headline([row._replace(verified=False)], NOW, NOBODY), NOW)
    fitted = view._delegate._chips.fitting(line.chips, view._delegate._chips.least(line.chips))
    assert [chip.word for chip in fitted] == ["unconfirmed rule", "+20"]
    assert view.grab().toImage() != before


def test_nothing_listed_is_said_in_one_sentence_without_an_error(view: TrackListView) -> None:
    view.show_tracks([track("a")], [], NOW, NOBODY)
    view.arrange(Arrangement(wanted="nowhere"))
    view.tick(NOW + 1)
    assert (view.listed, view.model().rowCount()) == (0, 0)
