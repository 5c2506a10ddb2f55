"""Which language the window speaks: Qt's translations for it, the locale of its dates, and the core's words.

English is the language of the sources and loads nothing. A language is put on before the window is built; to
change it while running, the window is built anew (`gui.app.Program.speak`), so no widget needs to change its words.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core import language as core_language
from core.language import ENGLISH, JAPANESE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SYSTEM = "system"
"""The choice that follows the system."""

CHOICES = (SYSTEM, ENGLISH, JAPANESE)
"""What can be chosen, in the order of the menu."""


def language_of(choice: str) -> str:
    """Return the language meant by a choice: what the system speaks, where it is Japanese, else English."""
    if choice in {ENGLISH, JAPANESE}:
        return choice
    first = next(iter(QLocale.system().uiLanguages()), "")
    return JAPANESE if first.split("-")[0] == JAPANESE else ENGLISH


def choice_kept(settings: str) -> str:
    """Return the choice kept in the settings file of that path, "system" where none is."""
    if not settings or not os.path.exists(settings):
        return SYSTEM
    from core.settings import SettingsFile  # noqa: PLC0415 - a first start has none

    return SettingsFile(settings).values.language


def wear_language(app: QApplication, choice: str) -> str:
    """Have the program speak the language of `choice` from now on, and return it: "en" or "ja".

    Widgets built before keep the words they have.
    """
    language = language_of(choice)
    for worn in app.findChildren(QTranslator):
        app.removeTranslator(worn)
        worn.deleteLater()
    QLocale.setDefault(_locale_of(language))
    if language == ENGLISH:
        core_language.speak(ENGLISH)
        return language
    for name, folder in ((f"qtbase_{language}", _qt_folder()), (f"lapse_{language}", _own_folder())):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    core_language.speak(language, QCoreApplication.translate)
    return language


def _locale_of(language: str) -> QLocale:
    """Return the system's locale where it speaks the language (first weekday, and so on), else the language's own."""
    system = QLocale.system()
    meant = QLocale.Language.Japanese if language == JAPANESE else QLocale.Language.English
    if system.language() in {meant, QLocale.Language.C}:
        return QLocale(meant, system.territory()) if system.language() == meant else QLocale(meant)
    return QLocale(meant, system.territory())


def _own_folder() -> str:
    import resources  # noqa: PLC0415

    return os.path.join(os.path.dirname(os.path.abspath(resources.__file__)), "translations")


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
