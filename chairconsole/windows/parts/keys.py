"""What keys do in the console, each command declared once; the sheet of keys and the palette are made from it."""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from chairconsole.models.tongue import Tongue, marked


class Section(StrEnum):
    """A part of the sheet of keys."""

    FLOOR = "floor"
    LIST = "list"
    MEETING = "meeting"
    MOTIONS = "motions"
    CREDENTIALS = "credentials"
    WINDOWS = "windows"
    DESKS = "desks"
    CONSOLE = "console"


_COMMANDS: dict[str, "Command"] = {}


class _Registered(type):
    """Finds commands by their names, as `Command.NEXT_STEP`, and goes through them as they stand in the sheet."""

    def __getattr__(cls, name: str) -> "Command":
        found = _COMMANDS.get(name.lower()) if name.isupper() else None
        if found is None:
            raise AttributeError(f"no command is called {name}")
        return found

    def __iter__(cls) -> Iterator["Command"]:
        return (each for section in Section for each in _COMMANDS.values() if each.section is section)


@dataclass(frozen=True, eq=False)
class Command(metaclass=_Registered):
    """Something a key or the palette can ask for, in the room's words; of its keys the first stands on caps.

    One `of_all_windows` is not the console's own to carry out.
    """

    name: str
    words: str
    section: Section
    keys: tuple[str, ...]
    of_all_windows: bool = False

    def __str__(self) -> str:
        return self.name


def command(name: str, words: str, section: Section, *keys: str, of_all_windows: bool = False) -> Command:
    """Declare a command, wherever its matter stands; its words are marked for the catalogues, in the context `Keys`."""
    assert name not in _COMMANDS, f"two commands are called {name}"
    _COMMANDS[name] = Command(name, words, section, keys, of_all_windows)
    return _COMMANDS[name]


def named(name: str) -> Command:
    """Return the command of a name."""
    return _COMMANDS[name]


# none on a bare letter or on Space, because people type names; none quits
command(
    "next_step",
    marked("Keys", "Next step: call the next speaker, then begin"),
    Section.FLOOR,
    "PgDown",
    "F5",
)
command("began_then", marked("Keys", "Began with the call"), Section.FLOOR, "Shift+F5")
command("pause", marked("Keys", "Pause, resume"), Section.FLOOR, "F6")
command("more_time", marked("Keys", "30 seconds more"), Section.FLOOR, "F7")
command("less_time", marked("Keys", "30 seconds less"), Section.FLOOR, "Shift+F7")
command("end", marked("Keys", "End of the statement"), Section.FLOOR, "F8")
command("go_on", marked("Keys", "Who spoke last goes on"), Section.FLOOR, "Shift+F8")
command("pass_over", marked("Keys", "Absent: pass over"), Section.FLOOR, "F9")
command("recall", marked("Keys", "Recall one passed over"), Section.FLOOR, "Shift+F9")
command("secretariat", marked("Keys", "Give the floor to the secretariat"), Section.FLOOR, "Ctrl+G")
command("somebody", marked("Keys", "Give the floor to somebody on no list"), Section.FLOOR, "Ctrl+Shift+G")
command("hold_outage", marked("Keys", "Do not count the outage found"), Section.FLOOR, "Ctrl+H")
command("point_of_order", marked("Keys", "Point of order"), Section.FLOOR, "F10")
command("rule_on_point", marked("Keys", "The President's ruling on it"), Section.FLOOR, "Shift+F10")
command("appeal", marked("Keys", "Appeal against the ruling, and its vote"), Section.FLOOR, "Ctrl+F10")
command("add", marked("Keys", "Add a delegation"), Section.LIST, "F2")
command("add_reply", marked("Keys", "Right of reply asked for"), Section.LIST, "Shift+F2")
command("filter", marked("Keys", "Filter the list"), Section.LIST, "Ctrl+F")
command("move_up", marked("Keys", "Move up, by ruling of the President"), Section.LIST, "Alt+Up")
command("move_down", marked("Keys", "Move down, by ruling of the President"), Section.LIST, "Alt+Down")
command("cabinet", marked("Keys", "Cabinet rank found, or not"), Section.LIST, "Ctrl+R")
command("replace", marked("Keys", "Replace the speaker"), Section.LIST, "Ctrl+E")
command("exchange", marked("Keys", "Notice of an exchange of places"), Section.LIST, "Ctrl+Shift+X")
command("text", marked("Keys", "Text of the statement"), Section.LIST, "Ctrl+D")
command("in_writing", marked("Keys", "Take in writing"), Section.LIST, "Ctrl+Shift+W")
command("transfer", marked("Keys", "Transfer to another list"), Section.LIST, "Ctrl+Shift+D")
command("fitting", marked("Keys", "Will the list finish in time?"), Section.LIST, "Ctrl+Shift+F")
command("look_back", marked("Keys", "The list as it stood earlier"), Section.LIST, "Ctrl+B")
command("pictures", marked("Keys", "The debate as a picture"), Section.LIST, "Ctrl+Shift+V")
command("papers", marked("Keys", "Papers and tables: export as PDF, Excel, CSV"), Section.LIST, "Ctrl+U")
command("invite", marked("Keys", "Invite an organization to speak"), Section.LIST, "Ctrl+Shift+M")
command("close_list", marked("Keys", "Close or reopen the list"), Section.LIST, "Ctrl+Shift+L")
command("open_session", marked("Keys", "Open the session"), Section.MEETING, "Ctrl+Shift+O")
command("call_to_order", marked("Keys", "Call the next meeting to order"), Section.MEETING, "Ctrl+M")
command("preside", marked("Keys", "Who presides"), Section.MEETING, "Ctrl+Shift+U")
command("take_up", marked("Keys", "Take up an item"), Section.MEETING, "Ctrl+I")
command("conclude", marked("Keys", "Conclude the item in hand"), Section.MEETING, "Ctrl+Shift+I")
command("leave_open", marked("Keys", "Leave the item in hand open"), Section.MEETING, "Ctrl+J")
command("suspend", marked("Keys", "Suspend or resume the meeting"), Section.MEETING, "Ctrl+P")
command("suspend_until", marked("Keys", "Suspend the meeting until an hour, for a reason"), Section.MEETING)
command("call_in_private", marked("Keys", "Call a private meeting to order"), Section.MEETING)
command("announce", marked("Keys", "Note something to be announced"), Section.MEETING)
command("read_out", marked("Keys", "An announcement was read out"), Section.MEETING)
command("extend", marked("Keys", "Extend the meeting"), Section.MEETING, "Ctrl+T")
command("adjourn", marked("Keys", "Adjourn the meeting"), Section.MEETING, "Ctrl+Shift+A")
command("close_session", marked("Keys", "Close the session"), Section.MEETING, "Ctrl+Shift+E")
command("lawful", marked("Keys", "What may happen now"), Section.MOTIONS, "Alt+8")
command("motion", marked("Keys", "A motion is moved"), Section.MOTIONS)
command("speak_for", marked("Keys", "Speak for the motion"), Section.MOTIONS)
command("speak_against", marked("Keys", "Speak against the motion"), Section.MOTIONS)
command("motion_withdrawn", marked("Keys", "The motion is withdrawn"), Section.MOTIONS)
command("motion_carried", marked("Keys", "The motion is carried, nobody objecting"), Section.MOTIONS)
command("put_motion", marked("Keys", "Put the motion to the vote"), Section.MOTIONS)
command("object", marked("Keys", "Somebody objects"), Section.MOTIONS, "Ctrl+Shift+F10")
command(
    "object_late",
    marked("Keys", "An objection after the gavel: the decision is reopened"),
    Section.MOTIONS,
    "Alt+Shift+F10",
)
command("proposal", marked("Keys", "A proposal is submitted"), Section.MOTIONS)
command("put_proposal", marked("Keys", "A proposal goes on: it is put, adopted, amended"), Section.MOTIONS)
command("position", marked("Keys", "A position on a decision"), Section.MOTIONS)
command("roll", marked("Keys", "The roll of presence"), Section.MOTIONS, "Alt+4")
command("quorum", marked("Keys", "Of whom the quorum is counted"), Section.MOTIONS)
command("find_credentials", marked("Keys", "Find a delegation"), Section.CREDENTIALS, "F4")
command("formal", marked("Keys", "Formal credentials received"), Section.CREDENTIALS, "Ctrl+1")
command("copy", marked("Keys", "Copy received"), Section.CREDENTIALS, "Ctrl+2")
command("information", marked("Keys", "Information only received"), Section.CREDENTIALS, "Ctrl+3")
command("in_order", marked("Keys", "Examined: in order"), Section.CREDENTIALS, "Ctrl+4")
command("incomplete", marked("Keys", "Examined: incomplete"), Section.CREDENTIALS, "Ctrl+5")
command("not_accepted", marked("Keys", "Examined: not accepted"), Section.CREDENTIALS, "Ctrl+6")
command("on_assurance", marked("Keys", "Accepted on assurance"), Section.CREDENTIALS, "Ctrl+0")
command("challenge", marked("Keys", "Challenged by another State, or no longer"), Section.CREDENTIALS, "Ctrl+7")
command("admit", marked("Keys", "Objection decided: admitted"), Section.CREDENTIALS, "Ctrl+8")
command("do_not_admit", marked("Keys", "Objection decided: not admitted"), Section.CREDENTIALS, "Ctrl+9")
command(
    "adopt_report",
    marked("Keys", "Make or adopt the report on credentials"),
    Section.CREDENTIALS,
    "Ctrl+Shift+R",
)
command("bureau", marked("Keys", "Meetings of the Bureau on credentials"), Section.CREDENTIALS)
command("presence", marked("Keys", "Present, absent"), Section.CREDENTIALS, "Ctrl+Shift+P")
command("full_screen", marked("Keys", "Full screen"), Section.WINDOWS, "F11")
command(
    "president",
    marked("Keys", "Show the President's view"),
    Section.WINDOWS,
    "Ctrl+F11",
    of_all_windows=True,
)
command(
    "president_screen",
    marked("Keys", "President's view to the next screen"),
    Section.WINDOWS,
    "Alt+F11",
    of_all_windows=True,
)
command("hall", marked("Keys", "Show the hall display"), Section.WINDOWS, "Ctrl+F12", of_all_windows=True)
command(
    "hall_screen",
    marked("Keys", "Hall display to the next screen"),
    Section.WINDOWS,
    "Alt+F12",
    of_all_windows=True,
)
command("blank_hall", marked("Keys", "Blank the hall"), Section.WINDOWS, "F12", of_all_windows=True)
command(
    "message",
    marked("Keys", "A message in the hall, or none"),
    Section.WINDOWS,
    "Shift+F12",
    of_all_windows=True,
)
command(
    "board",
    marked("Keys", "How each State voted, in the hall, or the figures"),
    Section.WINDOWS,
    "Alt+Shift+F12",
    of_all_windows=True,
)
command(
    "overtime",
    marked("Keys", "Overtime counted in the hall, or not"),
    Section.WINDOWS,
    "Ctrl+Shift+F12",
    of_all_windows=True,
)
command(
    "sound",
    marked("Keys", "A tone at one minute and at time, or none"),
    Section.WINDOWS,
    "Ctrl+Shift+S",
    of_all_windows=True,
)
command(
    "president_asks",
    marked("Keys", "The President's buttons act, or ask here"),
    Section.WINDOWS,
    "Ctrl+Shift+F11",
    of_all_windows=True,
)
command(
    "grant",
    marked("Keys", "Do what the gavel confirms, or what the President asks for"),
    Section.WINDOWS,
    "Alt+Return",
    "Alt+Enter",
    of_all_windows=True,
)
command(
    "dressing",
    marked("Keys", "Language, colours and type of each window"),
    Section.WINDOWS,
    "Ctrl+L",
    of_all_windows=True,
)
command("theme", marked("Keys", "Light, dark, high contrast"), Section.WINDOWS, "Ctrl+Shift+T")
command("larger", marked("Keys", "Larger type"), Section.WINDOWS, "Ctrl++", "Ctrl+=")
command("smaller", marked("Keys", "Smaller type"), Section.WINDOWS, "Ctrl+-")
command("consequence", marked("Keys", "What would follow from the next step"), Section.DESKS, "Alt+9")
command("desk", marked("Keys", "The desk of this moment"), Section.DESKS, "Alt+0")
command("floor_desk", marked("Keys", "The floor and its list"), Section.DESKS, "Alt+1")
command("vote", marked("Keys", "The vote"), Section.DESKS, "Alt+2")
command("ballot", marked("Keys", "The secret ballot"), Section.DESKS, "Alt+3")
command("item_page", marked("Keys", "The page of an agenda item"), Section.DESKS, "Alt+5")
command("register", marked("Keys", "The register of delegations"), Section.DESKS, "Alt+7")
command("about", marked("Keys", "About this conference: its document, sessions and doubts"), Section.DESKS)
command("undo", marked("Keys", "Undo"), Section.CONSOLE, "Ctrl+Z")
command("redo", marked("Keys", "Redo"), Section.CONSOLE, "Ctrl+Y")
command("back_up", marked("Keys", "A backup, to a stick"), Section.CONSOLE, "Ctrl+Shift+B")
command(
    "settle_clock",
    marked("Keys", "Take the laptop's hour for the console's"),
    Section.CONSOLE,
    "Ctrl+Shift+C",
)
command("write_all_the_same", marked("Keys", "Write on this file all the same"), Section.CONSOLE, "Ctrl+Shift+Y")
command("palette", marked("Keys", "All acts"), Section.CONSOLE, "Ctrl+K")
command("manual", marked("Keys", "The manual"), Section.CONSOLE, "F1", of_all_windows=True)
command("keys", marked("Keys", "Sheet of keys"), Section.CONSOLE, "?")
command("change_key", marked("Keys", "Change a key"), Section.CONSOLE, "Ctrl+Shift+K")
command("left_panel", marked("Keys", "Programme and agenda"), Section.CONSOLE, "F3")
command("right_panel", marked("Keys", "Credentials and journal"), Section.CONSOLE, "Shift+F3")
command("script", marked("Keys", "The sentences of the President's script"), Section.CONSOLE, "Ctrl+Shift+J")
command("next_tab", marked("Keys", "Next tab at the side"), Section.CONSOLE, "Ctrl+Tab")
command(
    "welcome",
    marked("Keys", "Welcome: another conference, a new one, the sample"),
    Section.CONSOLE,
    "Ctrl+O",
    of_all_windows=True,
)
command(
    "guide",
    marked("Keys", "Rehearsal: the guide of two minutes"),
    Section.CONSOLE,
    "Ctrl+Shift+H",
    of_all_windows=True,
)
command("next_moment", marked("Keys", "Rehearsal: go to the next moment"), Section.CONSOLE, "Ctrl+Shift+N")


NOT_BEHIND_A_QUESTION = frozenset(
    {
        *(Command.NEXT_STEP, Command.BEGAN_THEN, Command.GO_ON, Command.PASS_OVER, Command.CLOSE_LIST),
        *(Command.OPEN_SESSION, Command.CALL_TO_ORDER, Command.CONCLUDE, Command.LEAVE_OPEN, Command.SUSPEND),
        *(Command.ADJOURN, Command.CLOSE_SESSION, Command.GRANT, Command.UNDO, Command.REDO, Command.NEXT_MOMENT),
    }
)
"""What does something at once and decides it: not while a question is open, behind which nobody looks.

The clock of whoever speaks waits for no question, and what asks a question itself takes the place of the other.
"""


@dataclass(frozen=True, slots=True)
class Keys:
    """Which keys do what: as they were declared, but for those that people have changed."""

    changes: Mapping[Command, tuple[str, ...]]

    def of(self, command: Command) -> tuple[str, ...]:
        """Return the keys of a command."""
        return self.changes.get(command, command.keys)

    def cap(self, command: Command) -> str:
        """Return what stands on the key cap of a command; nothing for one without a key."""
        keys = self.of(command)
        return native(keys[0]) if keys else ""

    def is_ours(self, typed: QKeySequence) -> bool:
        """Tell whether a key belongs to the console even while somebody types in a field."""
        # a bare sign is typed; every other key keeps its one meaning
        return any(sequence(key) == typed for each in Command for key in self.of(each) if len(key) > 1)

    def changed(self, command: Command, key: str) -> "Keys":
        """Return keys of which a command's first is another."""
        return Keys({**self.changes, command: (key, *self.of(command)[1:])})

    def why_not(self, command: Command, key: str, tongue: Tongue) -> str:
        """Say why a key cannot be a command's: one sentence, or nothing where it can."""
        if key in FIXED or (len(key) == 1 and key != "?"):
            told = tongue.translate("Keys", "{key} is kept for typing and leaving: people type names.")
            return told.format(key=native(key))
        for other in Command:
            if other is not command and any(sequence(taken) == sequence(key) for taken in self.of(other)):
                told = tongue.translate("Keys", "{key} does something already: {command}.")
                return told.format(key=native(key), command=words(other, tongue))
        return ""


FIXED = frozenset(
    {"Esc", "Tab", "Shift+Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Del", "Up", "Down", "Left"}
    | {"Right", "Home", "End", "PgUp", "Alt+F4", "Ctrl+Q", "Ctrl+W", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"}
)
"""Keys whose meaning nobody changes: of fields and lists, and those that would quit."""

AS_MADE = Keys({})
"""The keys as the program brings them."""


QUESTION_MARKS = "?؟？"
"""What opens the sheet of keys, on whatever keyboard; no part takes it for what is typed."""


def keys_of(part: QObject) -> Keys:
    """Return the keys of the window to which something belongs."""
    speaker: QObject | None = part
    while speaker is not None:
        own = getattr(speaker, "keys", None)
        if isinstance(own, Keys):
            return own
        speaker = speaker.parent()
    return AS_MADE


def cap_of(part: QObject, command: Command) -> str:
    """Return what stands on the key cap of a command, in the window to which something belongs."""
    return keys_of(part).cap(command)


def is_key(key: str) -> bool:
    """Tell whether words name one key that can be pressed."""
    # the stubs do not know that a sequence can be indexed
    sequence: Any = QKeySequence(key)
    return sequence.count() == 1 and sequence[0].key() is not Qt.Key.Key_unknown


@cache
def sequence(key: str) -> QKeySequence:
    """Return a key as Qt knows it."""
    return QKeySequence(key)


@cache
def native(key: str) -> str:
    """Return a key as people know it: by what stands on it, which is painted to that width, in every language."""
    form = QKeySequence.SequenceFormat
    if sys.platform == "darwin":
        return QKeySequence(key).toString(form.NativeText)
    # keyboards, the manual and the README say Enter of both
    return QKeySequence(key).toString(form.PortableText).replace("Return", "Enter")


def heading(section: Section, tongue: Tongue) -> str:
    """Return the heading of a section, in the window's language."""
    translate = tongue.translate
    headings = {
        Section.FLOOR: translate("Keys", "The floor"),
        Section.LIST: translate("Keys", "The list"),
        Section.MEETING: translate("Keys", "The meeting"),
        Section.MOTIONS: translate("Keys", "Motions, proposals and presence"),
        Section.CREDENTIALS: translate("Keys", "Credentials of the delegation selected"),
        Section.WINDOWS: translate("Keys", "Windows and screens"),
        Section.DESKS: translate("Keys", "Desks and pages"),
        Section.CONSOLE: translate("Keys", "The console"),
    }
    return headings[section]


def words(command: Command, tongue: Tongue) -> str:
    """Return what a command does, in the window's language."""
    return tongue.translate("Keys", command.words)
