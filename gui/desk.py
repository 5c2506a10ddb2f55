"""What stands behind the window: which docket is open, who raises its reminders, and what the menus do.

The composition root of everything that comes after the first paint.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from core.cli.opening import SAMPLE, notes_on_rules, viewpoint_of
from core.errors import KnownError
from core.log import keep_log
from core.notify.desktop import Labels
from core.paths import Profile
from core.presence import SHOW, Presence
from core.reminders.policy import USUAL
from core.sessions.channels import chain
from core.sessions.past import Past
from core.sessions.replay import Replay
from core.sessions.rules import Rules
from core.sessions.session import Session
from core.sessions.watch import Watch
from core.settings import SettingsFile
from gui import wording
from gui.bridge import Bridge, WindowChannel
from gui.choosing import Choosing
from gui.correcting import Correcting
from gui.crash import CrashReporter
from gui.importing import Importing
from gui.keeping import Keeping
from gui.looking import Looking
from gui.pages import Pages
from gui.printing.asking import Printing
from gui.reviewing import Reviewing
from gui.scratching import Scratching
from gui.searching import Searching
from gui.stepping import Stepping
from gui.tracking import Tracking
from gui.tray import Tray
from gui.wall.showing import Walling

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from core.changes import Changes
    from core.clock import Clock
    from core.reminders.notice import Answer, Notice
    from core.settings import Settings
    from core.store.database import Database
    from gui.forms import Computed
    from gui.opened import Opened
    from gui.window import MainWindow


class Desk(QObject):
    """One window's dockets: the person's own, whose reminders run on whatever is shown, and a replay.

    Signals: `scheme_chosen` with the name of a scheme, `language_chosen` with a language's (both may be "system"),
    `quit_requested` once everything is closed.
    """

    scheme_chosen = Signal(str)
    language_chosen = Signal(str)
    quit_requested = Signal()

    def __init__(self, window: MainWindow, clock: Clock, profile: Profile | None, path: str) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._profile = profile
        self._path = path
        self._own: Session | None = None
        self._watch: Watch | None = None
        self._doorbell: Presence | None = None
        self._replay: Replay | None = None
        self._past: Past | None = None
        self._holds = False
        self._left = False
        self._listening: Callable[[], None] = lambda: None
        self._settings = SettingsFile(profile.settings if profile and os.path.isdir(profile.folder) else "")
        self._bridge = Bridge(self)
        self._stepping = Stepping(window)
        self._importing = Importing(window, self._to_import_into, self._show)
        self._searching = Searching(window)
        self._choosing = Choosing(window, lambda: self._settings, profile)
        self._scratching = Scratching(window, self._show, self._own_docket)
        self._channel, self._replay_channel = WindowChannel(self), WindowChannel(self)
        self._keeping = Keeping(window, lambda: self._settings)
        self._walling = Walling(window)
        self._printing = Printing(window, lambda: self._reviewing.span)
        self._tray = Tray(window.look, window)
        self._pages = Pages(window.look, window)
        self._bar = self._pages.bar
        self._tracking = Tracking(window, self._settings.values, self._keep_settings)
        self._looking = Looking(window, self._pages)
        self._correcting = Correcting(window, self._pages)
        self._reviewing = Reviewing(window, self._pages, lambda: self._settings.values)
        self._connect()

    def begin(self, arguments: argparse.Namespace, database: Database | None) -> None:
        """Open what was asked for: the own docket, a look at its past, a sample, or, the first time, the sample."""
        if self._profile is not None and os.path.isdir(self._profile.folder):
            keep_log(self._profile.log)
        log = self._profile.log if self._profile else self.tr("the log")
        CrashReporter(self._window, log).install()
        if self._settings.values.scheme != "system":
            self.scheme_chosen.emit(self._settings.values.scheme)
        self._window.actions_.mark_scheme(self._settings.values.scheme)
        self._choosing.begin()
        self._window.actions_.mark_language(self._settings.values.language)
        viewpoint = viewpoint_of(arguments)
        if viewpoint is not None and not arguments.sample:
            self._past = Past(Session(self._path, self._clock, database=database, rules=self._rules()), viewpoint)
            self._show(self._past)
        elif database is not None:
            self._open_own(database)
        else:
            start = viewpoint.as_of or viewpoint.known_by if viewpoint else None
            self._replay = Replay(arguments.sample or SAMPLE, self._clock, channels=[self._replay_channel], start=start)
            self._hang_doorbell()
            self.show_replay()
        _ = self._tray.there

    def show_own(self) -> None:
        """Show the person's own docket, making it if there is none."""
        if self._own is None:
            try:
                self._make_own()
            except KnownError as fault:
                self._complain(fault)
                return
        if self._own is not None:
            self._show(self._own)

    def show_replay(self) -> None:
        """Show the sample's replay, playing in real time from its start or where it was left."""
        if self._replay is None:
            self._replay = Replay(SAMPLE, self._clock, channels=[self._replay_channel])
        self._show(self._replay)
        if not self._replay.speed:
            self._replay.play(1)

    def may_leave(self, leave: Callable[[], None]) -> bool:
        """Tell whether nothing tried would be lost; else ask, and call `leave` where the person does not mind."""
        return self._scratching.may_leave(leave)

    def chosen_settings(self) -> Settings:
        """Return what the person chose; what is changed in it is kept with the next choice."""
        return self._settings.values

    def choose_again(self, chosen: Settings) -> None:
        """Take over what was chosen before this desk was there."""
        self._settings.values = chosen
        self._tracking.take(chosen)

    def quit(self) -> None:
        """Close everything and end; to ask again asks nothing more."""
        if self._left or not self._scratching.may_leave(self.quit):
            return
        self._left = True
        self._scratching.close()
        self._reviewing.close()
        self._listening()
        self._keeping.leave()
        self._walling.leave()
        if self._watch is not None:
            self._watch.stop()
        if self._doorbell is not None:
            self._doorbell.release()
        for opened in (self._own, self._replay, self._past):
            if opened is not None:
                opened.close()
        self._window.may_close = True
        self._window.close()
        self.quit_requested.emit()

    def _show(self, opened: Opened) -> None:
        self._looking.forget()
        self._listening()
        self._listening = opened.changed.subscribe(self._bridge.receive)
        if isinstance(opened, Replay):
            seats = next((track.seats for track in opened.tracks() if track.seats), ())
            self._bar.show_replay(opened, seats)
            self._bar.set_own_docket_exists(self._own is not None)
        self._bar.setVisible(isinstance(opened, Replay))
        self._scratching.mark(opened)
        self._window.show_opened(opened, self._pages)
        self._choosing.sign()
        self._keeping.begin()
        self._window.hurry(opened.speed if isinstance(opened, Replay) else 1)
        self._pages.reminders.set_replay(isinstance(opened, Replay))
        self._say_what_is_next()

    def _own_docket(self) -> Session | None:
        """Return the person's own docket, made and shown first if there is none."""
        if self._own is None:
            self.show_own()
        return self._own

    def _make_own(self) -> None:
        if self._profile is not None:
            made = not os.path.isdir(self._profile.folder)
            self._profile.make()
            if made:
                chosen, self._settings = self._settings.values, SettingsFile(self._profile.settings)
                self._settings.values = chosen
                self._keep_settings()
                keep_log(self._profile.log)
        if self._doorbell is not None:
            self._doorbell.release()
            self._doorbell = None
        self._open_own(None)

    def _rules(self) -> Rules:
        """Return the procedures and calendars the docket is read with, those of the person's profile among them."""
        return Rules(self._profile or Profile.usual())

    def _open_own(self, database: Database | None) -> None:
        self._own = Session(self._path, self._clock, database=database, rules=self._rules())
        self._show(self._own)
        self._tell_about_rules(self._own)
        if not self._own.editable:
            self._window.status.say_health(self.tr("Read-only: no reminders are raised"))
            return
        self._watch = Watch(
            path=self._path,
            clock=self._clock,
            changed=self._own.changed,
            channels=chain(self._channel, self._labels()),
            shown=self._bridge.window_requested.emit,
            opened=self._bridge.date_opened.emit,
            holding=self._bridge.watching.emit,
        )
        self._watch.start()

    def _tell_about_rules(self, own: Session) -> None:
        """Tell which live dates moved because the rules changed, and which of the person's own files were left out."""
        moved, faults = notes_on_rules(own), [str(fault) for fault in own.rules.faults]
        if moved:
            self._tell(self.tr("The rules changed since this docket was last opened"), "\n".join(moved))
        if faults:
            self._tell(self.tr("Some of your own files can't be used"), "\n".join(faults))

    def _hang_doorbell(self) -> None:
        """Hear a second start while there is no docket of one's own to hear it by."""
        if not os.path.isdir(os.path.dirname(self._path)):
            return
        presence = Presence(self._path)
        if presence.take():
            self._doorbell = presence
            presence.listen(self._on_doorbell)

    def _on_doorbell(self, word: str) -> bool:
        if word == SHOW:
            self._bridge.window_requested.emit()
        return word == SHOW

    def _labels(self) -> Labels:
        return Labels(
            acknowledge=self.tr("Acknowledge"),
            snooze=self.tr("Snooze"),
            open=self.tr("Open"),
            no_buttons=self.tr("You can answer this in Lapse."),
        )

    def _connect(self) -> None:
        window, actions = self._window, self._window.actions_
        queued = Qt.ConnectionType.QueuedConnection
        self._bridge.changed.connect(self._on_changed, queued)
        self._bridge.window_requested.connect(window.come_forward, queued)
        self._bridge.date_opened.connect(self._on_date_opened, queued)
        self._bridge.watching.connect(self._on_watching, queued)
        self._reviewing.to_keep.connect(self._keep_settings)
        self._pages.track.confirm_requested.connect(self._on_confirm_requested)
        self._looking.back_requested.connect(self._show)
        self._channel.notice_shown.connect(self._on_own_notice, queued)
        self._replay_channel.notice_shown.connect(window.draw_attention, queued)
        self._channel.notice_withdrawn.connect(self._pages.strip.withdraw, queued)
        self._replay_channel.notice_withdrawn.connect(self._pages.strip.withdraw, queued)
        self._tray.window_requested.connect(window.come_forward)
        self._tray.quit_requested.connect(self.quit)
        self._bar.own_docket_requested.connect(self.show_own)
        self._bar.speed_changed.connect(window.hurry)
        window.closing.connect(self._on_closing)
        window.answered.connect(self._on_answered)
        self._stepping.refused.connect(self._complain)
        self._importing.refused.connect(self._complain)
        self._tracking.refused.connect(self._complain)
        self._choosing.scheme_chosen.connect(self._on_scheme_chosen)
        self._choosing.kept.connect(self._keep_settings)
        self._keeping.kept.connect(self._keep_settings)
        self._printing.refused.connect(self._complain)
        self._keeping.refused.connect(self._complain)
        self._pages.track.sight_requested.connect(self._keeping.keep)
        self._scratching.refused.connect(self._complain)
        window.date_computed.connect(self._on_date_computed)
        actions.form_requested.connect(self._on_form_requested)
        actions.scheme_chosen.connect(self._on_scheme_chosen)
        actions.language_chosen.connect(self._on_language_chosen)
        actions.own_docket_requested.connect(self.show_own)
        actions.sample_requested.connect(self.show_replay)
        actions.close_requested.connect(window.close)
        actions.quit_requested.connect(self.quit)

    def _on_changed(self, changes: Changes) -> None:
        self._window.receive(changes)
        self._say_what_is_next()
        if self._own is not None:
            self._tray.count(len({each.deadline for each in self._own.unanswered()}))

    def _on_answered(self, reminders: list[str], answer: Answer) -> None:
        opened = self._window.opened
        if opened is None:
            return
        opened.answer(reminders, answer, by="window")
        if isinstance(opened, Session) and self._watch is not None:
            self._watch.settle()

    def _on_date_opened(self, key: str) -> None:
        if self._own is not None and self._window.opened is not self._own:
            self._show(self._own)
        self._window.open_date(key)

    def _on_own_notice(self, notice: Notice) -> None:
        """Show a reminder of the person's own docket where it can be answered: not in the past, nor in a replay."""
        self._looking.leave()
        if self._own is not None and isinstance(self._window.opened, Replay):
            self._show(self._own)
        self._window.draw_attention(notice)

    def _on_watching(self, holds: bool) -> None:
        self._holds = holds
        text = self.tr("Reminders on") if holds else self.tr("Reminders are raised by another Lapse")
        self._window.status.say_health(text)

    def _say_what_is_next(self) -> None:
        if self._own is None or self._window.opened is not self._own:
            self._window.status.say_next("")
            return
        following = self._own.rows.next_moments(self._clock.now(), USUAL, 1)
        if not following:
            repeats = self._own.unanswered() or self._own.snoozed()
            text = self.tr("Reminders come again until answered") if repeats else self.tr("No reminder planned")
            self._window.status.say_next(text)
            return
        local = following[0].astimezone()
        when = f"{wording.day_text(local.date())} {local:%H:%M}"
        self._window.status.say_next(self.tr("Next reminder %1").replace("%1", when))

    def _on_form_requested(self, name: str) -> None:
        self._open_form(name, track_id=self._window.chosen_track())

    def _on_date_computed(self, computed: Computed) -> None:
        """Put a computed date on a track of the person's own docket, whatever is shown."""
        if self._edited() is None:
            self.show_own()
        edited = self._edited()
        name = "deadline" if edited is not None and edited.tracks() else "first"
        self._open_form(name, track_id=self._window.chosen_track(), computed=computed)

    def _on_confirm_requested(self, key: str) -> None:
        self._open_form("confirm", fact_id=key, track_id=self._window.chosen_track())

    def _open_form(self, name: str, *, track_id: str = "", fact_id: str = "", computed: Computed | None = None) -> None:
        edited = self._edited()
        if edited is None or not edited.editable:
            return
        from gui.forms import open_form  # noqa: PLC0415 - a form nobody asked for costs nothing

        form = open_form(
            name, edited, self._window.look, self._window, track_id=track_id, fact_id=fact_id, computed=computed
        )
        form.recorded.connect(self._on_recorded)

    def _edited(self) -> Session | None:
        """Return the docket that is shown, if it is one's own or a scratch of it."""
        opened = self._window.opened
        return opened if isinstance(opened, Session) else None

    def _on_recorded(self, changes: Changes) -> None:
        """Move to the track that was opened."""
        self._window.refresh()
        edited = self._edited()
        if edited is not None:
            tracks = {track.id for track in edited.tracks()}
            new = next((fact for fact in changes.facts if fact in tracks), "")
            if new:
                self._window.list.choose(new)

    def _to_import_into(self) -> Session | None:
        """Return the docket that is edited now, else the own one, made first if there is none."""
        if self._edited() is None and self._own is None:
            try:
                self._make_own()
            except KnownError as fault:
                self._complain(fault)
        return self._edited() or self._own

    def _on_scheme_chosen(self, name: str) -> None:
        self._settings.values.scheme = name
        self._keep_settings()
        self.scheme_chosen.emit(name)

    def _on_language_chosen(self, name: str) -> None:
        self._settings.values.language = name
        self._keep_settings()
        self.language_chosen.emit(name)

    def _keep_settings(self) -> None:
        if self._profile is None or not os.path.isdir(self._profile.folder):
            return
        try:
            self._settings.save()
        except KnownError as fault:
            self._complain(fault)

    def _on_closing(self) -> None:
        """Leave the reminders running in the tray, and say so once; where there is no tray, ask."""
        if self._watch is None:
            self.quit()
        elif self._tray.there:
            self._window.hide()
            if not self._settings.values.said_it_stays_in_tray:
                self._tray.say(
                    self.tr("Lapse keeps running"), self.tr("Reminders still come up. Quit from this icon's menu.")
                )
                self._settings.values.said_it_stays_in_tray = True
                self._keep_settings()
        else:
            self._ask_before_closing()

    def _ask_before_closing(self) -> None:
        if self._window.findChild(QMessageBox, "closing") is not None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, "Lapse", "", parent=self._window)
        box.setObjectName("closing")
        box.setText(self.tr("Reminders come up only while Lapse runs."))
        box.setInformativeText(self.tr("There is no tray here to keep it in."))
        keep = box.addButton(self.tr("Keep it running, minimised"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Quit; no more reminders"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        keep.clicked.connect(self._window.showMinimized)
        leave.clicked.connect(self.quit)
        box.open()

    def _complain(self, fault: KnownError) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "Lapse", str(fault), parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _tell(self, title: str, text: str) -> None:
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Lapse", title, parent=self._window)
        box.setInformativeText(text)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
