"""Everything that can be done from the window, as actions: one place for their words and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from gui.look.theme import Scheme
from gui.rail import AGENDA, CALENDAR, CHANGED, CONVERGENCES, JOURNAL, REMINDERS, TIMELINE, TRACKS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QMenuBar, QWidget


def plain(text: str) -> str:
    """Return an action's text without the mark of its key: "&Close", and as Japanese has it, "閉じる(&C)"."""
    if (at := text.find("(&")) > 0:
        text = text[:at] + text[at + len("(&C)") :]
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class _Form(NamedTuple):
    """An action that opens a form; `needs_track` where it speaks of the chosen one."""

    name: str
    text: str
    keys: str
    needs_track: bool


def _pages() -> list[tuple[str, str]]:
    """Return the pages of the window with their menu texts, in the rail's order."""
    translate = QCoreApplication.translate
    return [
        (TRACKS, translate("Actions", "&Tracks")),
        (AGENDA, translate("Actions", "&Agenda")),
        (TIMELINE, translate("Actions", "T&imeline")),
        (CALENDAR, translate("Actions", "&Calendar")),
        (JOURNAL, translate("Actions", "&Journal")),
        (REMINDERS, translate("Actions", "&Reminders")),
        (CONVERGENCES, translate("Actions", "Con&vergence radar")),
        (CHANGED, translate("Actions", "What cha&nged")),
    ]


def _new_forms() -> tuple[_Form, ...]:
    translate = QCoreApplication.translate
    return (
        _Form("negotiation", translate("Actions", "New &negotiation…"), "Ctrl+Shift+N", False),
        _Form("template", translate("Actions", "New negotiation from a templ&ate…"), "Ctrl+Shift+T", False),
        _Form("track", translate("Actions", "New &track…"), "Ctrl+N", False),
        _Form("procedure", translate("Actions", "Start a &procedure…"), "Ctrl+P", True),
        _Form("deadline", translate("Actions", "Set a party's &deadline…"), "Ctrl+D", True),
        _Form("duplicate", translate("Actions", "D&uplicate this negotiation…"), "", True),
        _Form("save-template", translate("Actions", "Sa&ve this negotiation as a template…"), "", True),
    )


def _record_forms() -> tuple[_Form, ...]:
    translate = QCoreApplication.translate
    return (
        _Form("event", translate("Actions", "An &event…"), "Ctrl+E", True),
        _Form("met", translate("Actions", "A deadline was &met…"), "", True),
        _Form("extend", translate("Actions", "An e&xtension…"), "", True),
        _Form("postpone", translate("Actions", "A &postponement…"), "", True),
        _Form("suspend", translate("Actions", "A &suspension…"), "", True),
        _Form("resume", translate("Actions", "A &resumption…"), "", True),
        _Form("toll", translate("Actions", "A to&lling…"), "", True),
        _Form("published", translate("Actions", "A published &date…"), "", True),
        _Form("variant", translate("Actions", "The choice of a &variant…"), "", True),
        _Form("version", translate("Actions", "A chan&ge of version…"), "", True),
        _Form("talks", translate("Actions", "The &talks broke off or resumed…"), "", True),
        _Form("settle", translate("Actions", "A settlement, or &calling off…"), "", True),
        _Form("note", translate("Actions", "A &note…"), "", True),
        _Form("tags", translate("Actions", "T&ags…"), "Ctrl+G", True),
        _Form("archive", translate("Actions", "Arc&hive…"), "", True),
        _Form("restore", translate("Actions", "&Bring back from the archive…"), "", False),
        _Form("confirm", translate("Actions", "That a second pers&on confirms a date…"), "", True),
        _Form("second", translate("Actions", "Whether a second person is as&ked for…"), "", True),
    )


def _talks_forms() -> tuple[_Form, ...]:
    """Return what is recorded of the talks themselves: no date moves by it."""
    translate = QCoreApplication.translate
    return (
        _Form("statement", translate("Actions", "A &statement…"), "", True),
        _Form("meeting", translate("Actions", "A &meeting…"), "", True),
        _Form("indicator", translate("Actions", "An &indicator…"), "", True),
        _Form("reading", translate("Actions", "A &reading…"), "", True),
        _Form("series", translate("Actions", "A &context series…"), "", True),
        _Form("countermeasure", translate("Actions", "A co&untermeasure reserved…"), "", True),
    )


class Actions(QObject):
    """The window's actions and its menus.

    Signals: `form_requested` (the form's name), `scheme_chosen` (a scheme's name, or "system"), `language_chosen` (a
    language's, or "system"), and one for each other action.
    """

    form_requested = Signal(str)
    scheme_chosen = Signal(str)
    language_chosen = Signal(str)
    own_docket_requested = Signal()
    sample_requested = Signal()
    scratch_requested = Signal()
    import_requested = Signal()
    close_requested = Signal()
    quit_requested = Signal()
    page_requested = Signal(str)
    finder_requested = Signal()
    search_requested = Signal()
    filter_requested = Signal()
    as_of_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    steps_wanted = Signal()
    settings_requested = Signal()
    print_requested = Signal(str)
    wall_requested = Signal()
    sight_requested = Signal()
    sight_wanted = Signal()
    keys_requested = Signal()
    about_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._editing: list[QAction] = []
        self._on_track: list[QAction] = []
        self.record: list[QAction] = []
        self.schemes = QActionGroup(self)
        self.languages = QActionGroup(self)

    def fill(self, bar: QMenuBar) -> None:
        """Lay out the menus."""
        docket = bar.addMenu(self.tr("&Docket"))
        for form in _new_forms():
            docket.addAction(self._form(form))
        docket.addSeparator()
        docket.addAction(self._plain(self.tr("&Import a docket file…"), "", self.import_requested))
        docket.addSeparator()
        docket.addAction(self._plain(self.tr("&My docket"), "", self.own_docket_requested))
        docket.addAction(self._plain(self.tr("Replay of the 1994 &sample"), "", self.sample_requested))
        docket.addAction(self._plain(self.tr("Tr&y something out…"), "Ctrl+T", self.scratch_requested))
        docket.addSeparator()
        self._papers(docket.addMenu(self.tr("P&rint or save as PDF")))
        docket.addSeparator()
        docket.addAction(self._plain(self.tr("S&ettings…"), "Ctrl+,", self.settings_requested))
        docket.addSeparator()
        docket.addAction(self._plain(self.tr("&Close the window"), "Ctrl+W", self.close_requested))
        docket.addAction(self._plain(self.tr("&Quit"), "Ctrl+Q", self.quit_requested))
        edit = bar.addMenu(self.tr("&Edit"))
        self.undo = self._plain("", "Ctrl+Z", self.undo_requested)
        self.redo = self._plain("", "Ctrl+Shift+Z", self.redo_requested)
        edit.addActions([self.undo, self.redo])
        edit.aboutToShow.connect(self.steps_wanted)
        self._editing += [self.undo, self.redo]
        self.name_steps("", "")
        record = bar.addMenu(self.tr("&Record"))
        self.record = [self._form(form) for form in _record_forms()]
        record.addActions(self.record)
        record.addSeparator()
        talks = record.addMenu(self.tr("&From the talks"))
        talks.addActions([self._form(form) for form in _talks_forms()])
        self.record.append(talks.menuAction())
        view = bar.addMenu(self.tr("&View"))
        for number, (page, text) in enumerate(_pages(), start=1):
            view.addAction(self._page(page, text, f"Ctrl+{number}"))
        view.addSeparator()
        self.find = self._plain(self.tr("&Find or compute…"), "Ctrl+K", self.finder_requested)
        view.addAction(self.find)
        view.addAction(self._plain(self.tr("Fi&lter"), "Ctrl+F", self.filter_requested))
        view.addAction(self._plain(self.tr("Searc&h every text…"), "Ctrl+Shift+F", self.search_requested))
        view.addAction(self._plain(self.tr("A&s of…"), "Ctrl+Shift+A", self.as_of_requested))
        view.addSeparator()
        self.sight = self._plain(self.tr("Keep the next date in si&ght"), "Ctrl+Shift+K", self.sight_requested)
        view.addAction(self.sight)
        view.addAction(self._plain(self.tr("G&o to the countdown in sight"), "F6", self.sight_wanted))
        view.addAction(self._plain(self.tr("&Wall view"), "F11", self.wall_requested))
        view.addSeparator()
        self._schemes(view.addMenu(self.tr("A&ppearance")))
        self._languages(view.addMenu(self.tr("Lang&uage")))
        help_menu = bar.addMenu(self.tr("&Help"))
        help_menu.addAction(self._plain(self.tr("&Keys"), "F1", self.keys_requested))
        help_menu.addAction(self._plain(self.tr("&About Lapse"), "", self.about_requested))

    def enable(self, *, editable: bool, track: bool) -> None:
        """Offer what can be done: nothing to edit in a replay, nothing of a track where none is chosen."""
        for action in self._editing:
            action.setEnabled(editable and (track or action not in self._on_track))

    def name_steps(self, undo: str, redo: str) -> None:
        """Say what would be undone and redone; nothing where it is not known, or nothing is left."""
        for action, text, plain in ((self.undo, undo, self.tr("&Undo")), (self.redo, redo, self.tr("&Redo"))):
            action.setText(f"{plain}: {text.replace('&', '&&')}" if text else plain)

    def mark_scheme(self, name: str) -> None:
        """Tick the scheme that was chosen."""
        for action in self.schemes.actions():
            action.setChecked(action.data() == name)

    def mark_language(self, name: str) -> None:
        """Tick the language that was chosen."""
        for action in self.languages.actions():
            action.setChecked(action.data() == name)

    def shortcuts(self) -> list[tuple[str, str]]:
        """Return what each key does, in the order of the menus."""
        found = [action for action in self._window.findChildren(QAction) if not action.shortcut().isEmpty()]
        native = QKeySequence.SequenceFormat.NativeText
        return [(action.shortcut().toString(native), plain(action.text())) for action in found]

    def _form(self, form: _Form) -> QAction:
        action = QAction(form.text, self._window)
        action.setObjectName(f"action_{form.name}")
        action.setData(form.name)
        action.setShortcut(QKeySequence(form.keys))
        action.triggered.connect(self._on_form_triggered)
        self._editing.append(action)
        if form.needs_track:
            self._on_track.append(action)
        return action

    def _page(self, page: str, text: str, keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setData(page)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(self._on_page_triggered)
        return action

    def _on_page_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.page_requested.emit(action.data())

    def _plain(self, text: str, keys: str, asked: object) -> QAction:
        action = QAction(text, self._window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(asked)
        return action

    def _papers(self, menu: QMenu) -> None:
        for name, text, keys in (
            ("agenda", self.tr("Print the &agenda…"), "Ctrl+Shift+P"),
            ("timeline", self.tr("Print the &timeline…"), ""),
            ("agenda pdf", self.tr("Agenda as &PDF…"), ""),
            ("timeline pdf", self.tr("Timeline as P&DF…"), ""),
        ):
            action = QAction(text, self._window)
            action.setData(name)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(self._on_paper_triggered)
            menu.addAction(action)

    def _on_paper_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.print_requested.emit(action.data())

    def _schemes(self, menu: QMenu) -> None:
        for name, text in (
            ("system", self.tr("As the &system")),
            (Scheme.LIGHT.value, self.tr("&Light")),
            (Scheme.DARK.value, self.tr("&Dark")),
            (Scheme.HIGH_CONTRAST.value, self.tr("&High contrast")),
        ):
            self._choice(self.schemes, menu, name, text)
        self.schemes.triggered.connect(self._on_scheme_triggered)

    def _languages(self, menu: QMenu) -> None:
        """Offer each language by its own name, so that it is found by who reads no other."""
        for name, text in (("system", self.tr("As the &system")), ("en", "English"), ("ja", "日本語")):
            self._choice(self.languages, menu, name, text)
        self.languages.triggered.connect(self._on_language_triggered)

    def _choice(self, group: QActionGroup, menu: QMenu, name: str, text: str) -> None:
        action = QAction(text, self._window)
        action.setCheckable(True)
        action.setData(name)
        group.addAction(action)
        menu.addAction(action)

    def _on_form_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.form_requested.emit(action.data())

    def _on_scheme_triggered(self, action: QAction) -> None:
        self.scheme_chosen.emit(action.data())

    def _on_language_triggered(self, action: QAction) -> None:
        self.language_chosen.emit(action.data())
