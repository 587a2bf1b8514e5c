"""Every command stands in the palette in the window's language, and is found in it, in English and by other words."""

import re
from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, LANGUAGES, tongue
from chairconsole.windows.parts.choices import Choice
from chairconsole.windows.parts.found import parted
from chairconsole.windows.parts.keys import Command, words
from chairconsole.windows.parts.wordbook import ACTS, COMMANDS, also, english, known
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk

NAMED = [command for command in Command if command is not Command.PALETTE]

ALIKE = {"original"}
"""Words that are the same in French, Spanish and English."""


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, session: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    """Open the console in each language, while an item with a list is in hand."""
    session.perform("take_up_item", item="1(f)")
    return Desk(session, clock, qtbot, str(request.param))


def typed(desk: Desk, text: str) -> list[Choice]:
    """Return what the palette offers, surely or as a guess, when this is typed."""
    return desk.window.everything._offer(text)


def sure(desk: Desk, text: str) -> list[str]:
    return [choice.value for choice in typed(desk, text) if not choice.guessed]


def test_every_command_is_found_by_its_words_in_the_windows_language(spoken: Desk) -> None:
    for command in NAMED:
        said = words(command, spoken.window.spoken)
        first = typed(spoken, said)[0]
        assert first.words == said
        assert f"command {command}" in sure(spoken, said), said
        for word in re.findall(r"\w{3,}", said):
            assert f"command {command}" in sure(spoken, word), (said, word)


def test_every_command_is_found_by_its_english_words(spoken: Desk) -> None:
    for command in NAMED:
        assert f"command {command}" in sure(spoken, english(command)), command
        # by its name too, as it stands in the manual for those who write runs
        assert f"command {command}" in sure(spoken, command.name.replace("_", " ")), command


def test_every_command_is_found_by_other_words(spoken: Desk) -> None:
    for command in NAMED:
        for word in parted(also(known(command).also, spoken.window.spoken)):
            assert f"command {command}" in sure(spoken, word), (command.name, word)


def test_every_act_offered_is_found_by_its_words_and_others(spoken: Desk) -> None:
    offered = [choice for choice in typed(spoken, "") if choice.value.startswith("act ")]
    assert len(offered) > 15
    for choice in offered:
        assert choice.value in sure(spoken, choice.words)
        for word in parted(also(ACTS.get(choice.value.removeprefix("act "), ""), spoken.window.spoken)):
            assert choice.value in sure(spoken, word), (choice.value, word)


def test_no_two_rows_say_the_same(spoken: Desk) -> None:
    told = Counter(choice.words.casefold() for choice in typed(spoken, ""))
    assert [said for said, count in told.items() if count > 1] == []


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_other_words_are_of_the_windows_language(language: str) -> None:
    for told in [each.also for each in COMMANDS.values()] + list(ACTS.values()):
        if told and told not in ALIKE:
            assert tongue(language).translate("Also", told) != told, told


def test_the_words_of_languages_of_the_issue(session: Session, clock: HandClock, qtbot: QtBot) -> None:
    desk = Desk(session, clock, qtbot, "ar")
    for text in ("language", "اللغة", "لغة", "إعدادات"):
        assert "command dressing" in sure(desk, text), text


def test_every_word_of_the_book_is_of_something(spoken: Desk) -> None:
    # these come with other matters, and are found as soon as they do
    awaited = {"papers", "go_on"}
    assert set(COMMANDS) - {command.name for command in Command} <= awaited
    assert {f"act {name}" for name in ACTS} <= {choice.value for choice in typed(spoken, "")}
