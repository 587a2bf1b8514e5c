"""How each window is dressed: its language and digits, its colours and size of type, chosen in the palette by words."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject

from chairconsole.models.tongue import LANGUAGES, Speaks, tongue
from chairconsole.windows.over.palette import Question
from chairconsole.windows.paint.theme import THEMES, Theme
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import fitting
from chairconsole.windows.parts.measures import PERCENTS
from chairconsole.windows.parts.wording import language_words


class Windows(Protocol):
    """The windows that can be dressed, each by its name."""

    def language(self, name: str) -> str: ...
    def theme(self, name: str) -> Theme: ...
    def percent(self, name: str) -> int: ...
    def own_digits(self, name: str) -> bool: ...
    def set_language(self, name: str, language: str) -> None: ...
    def set_theme(self, name: str, theme: Theme) -> None: ...
    def set_percent(self, name: str, percent: int) -> None: ...
    def set_own_digits(self, name: str, own: bool) -> None: ...


class Dressing(Speaks, QObject):
    """Asks what of which window is to be changed, then what it is to be, until it is left with Esc."""

    def __init__(self, windows: Windows, ask: Callable[[Question], None], parent: QObject) -> None:
        super().__init__(parent)
        self._windows, self._ask = windows, ask
        self._window, self._what = "", ""

    def begin(self) -> None:
        """Ask what is to be changed."""
        self._window, self._what = "", ""
        self._go_on()

    def _go_on(self) -> None:
        """Ask what is to be changed, beginning with what was changed last."""
        hint = self.tr("which window; Esc when all is as you like it")
        title, last = self.tr("Languages, colours, type"), f"{self._window} {self._what}".strip()
        self._ask(Question(title, self._on_chosen, self._offer, hint, present=last))

    def _offer(self, typed: str) -> list[Choice]:
        windows, choices = self._windows, []
        for name in self._names():
            present = {
                "language": LANGUAGES[windows.language(name)],
                "theme": self._themes()[windows.theme(name).name],
                "percent": f"{windows.percent(name)} %",
            }
            if own := self._own(name):
                present["own_digits"] = own if windows.own_digits(name) else self.tr("Western")
            choices += [Choice(f"{name} {what}", self.called(name, what), note=now) for what, now in present.items()]
        found = fitting(choices, typed)
        if all(choice.guessed for choice in found):
            # the name of a language says already what is to be changed
            return [*fitting(self._languages(), typed), *found]
        return found

    def _languages(self) -> list[Choice]:
        return [
            replace(each, value=f"{name} language {each.value}", words=f"{self.called(name, 'language')}, {each.words}")
            for name in self._names()
            for each in self._of_language()
        ]

    def _of_language(self) -> list[Choice]:
        """Return the languages, found by what each calls itself and by what it is called here."""
        told = ((language, own, language_words(language, self.spoken)) for language, own in LANGUAGES.items())
        return [Choice(language, own, language, words) for language, own, words in told]

    def called(self, name: str, what: str) -> str:
        """Return what is dressed, in words: of which window, and what of it."""
        told = {
            "language": self.tr("{window}: language"),
            "theme": self.tr("{window}: colours"),
            "percent": self.tr("{window}: size of type"),
            "own_digits": self.tr("{window}: digits"),
        }
        return told.get(what, self.tr("{window}: screen")).format(window=self._names()[name])

    def _on_chosen(self, value: str) -> None:
        self._window, self._what, *named = value.split(" ")
        if named:
            self._on_answered(*named)
            return
        title = next(choice.words for choice in self._offer("") if choice.value == value)
        self._ask(Question(title, self._on_answered, self._values, present=self._present()))

    def _values(self, typed: str) -> list[Choice]:
        if self._what == "language":
            choices = self._of_language()
        elif self._what == "theme":
            choices = [Choice(name, words) for name, words in self._themes().items()]
        elif self._what == "own_digits":
            choices = [Choice("western", self.tr("Western")), Choice("own", self._own(self._window))]
        else:
            choices = [Choice(str(percent), f"{percent} %") for percent in PERCENTS]
        return fitting(choices, typed)

    def _present(self) -> str:
        """Return the value that is set."""
        windows, name = self._windows, self._window
        present = {
            "language": windows.language(name),
            "theme": windows.theme(name).name,
            "percent": str(windows.percent(name)),
            "own_digits": "own" if windows.own_digits(name) else "western",
        }
        return present[self._what]

    def _on_answered(self, value: str) -> None:
        if self._what == "language":
            self._windows.set_language(self._window, value)
        elif self._what == "theme":
            self._windows.set_theme(self._window, THEMES[value])
        elif self._what == "own_digits":
            self._windows.set_own_digits(self._window, value == "own")
        else:
            self._windows.set_percent(self._window, int(value))
        # who dresses one window dresses another
        self._go_on()

    def _own(self, name: str) -> str:
        """Return the digits of a window's own script; empty where they are the Western ones."""
        return tongue(self._windows.language(name)).own_digits

    def _names(self) -> dict[str, str]:
        return {
            "secretary": self.tr("The console"),
            "president": self.tr("The President's view"),
            "hall": self.tr("The hall display"),
        }

    def _themes(self) -> dict[str, str]:
        return {"light": self.tr("Light"), "dark": self.tr("Dark"), "contrast": self.tr("High contrast")}
