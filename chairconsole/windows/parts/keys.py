"""The one table of what keys do in the secretary's console; the sheet of keys and the palette are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from chairconsole.models.tongue import Tongue


class Command(StrEnum):
    """Everything a key or the palette can ask for, in the room's words."""

    NEXT_STEP = "next_step"
    BEGAN_THEN = "began_then"
    PAUSE = "pause"
    MORE_TIME = "more_time"
    LESS_TIME = "less_time"
    END = "end"
    PASS_OVER = "pass_over"
    RECALL = "recall"
    SECRETARIAT = "secretariat"
    SOMEBODY = "somebody"
    HOLD_OUTAGE = "hold_outage"
    SETTLE_CLOCK = "settle_clock"
    BACK_UP = "back_up"
    WRITE_ALL_THE_SAME = "write_all_the_same"
    POINT_OF_ORDER = "point_of_order"
    RULE_ON_POINT = "rule_on_point"
    APPEAL = "appeal"
    ADD = "add"
    ADD_REPLY = "add_reply"
    FILTER = "filter"
    MOVE_UP = "move_up"
    MOVE_DOWN = "move_down"
    CABINET = "cabinet"
    REPLACE = "replace"
    EXCHANGE = "exchange"
    TEXT = "text"
    IN_WRITING = "in_writing"
    TRANSFER = "transfer"
    FITTING = "fitting"
    LOOK_BACK = "look_back"
    CLOSE_LIST = "close_list"
    OPEN_SESSION = "open_session"
    CALL_TO_ORDER = "call_to_order"
    TAKE_UP = "take_up"
    CONCLUDE = "conclude"
    LEAVE_OPEN = "leave_open"
    SUSPEND = "suspend"
    EXTEND = "extend"
    ADJOURN = "adjourn"
    CLOSE_SESSION = "close_session"
    FIND_CREDENTIALS = "find_credentials"
    FORMAL = "formal"
    COPY = "copy"
    INFORMATION = "information"
    IN_ORDER = "in_order"
    INCOMPLETE = "incomplete"
    NOT_ACCEPTED = "not_accepted"
    CHALLENGE = "challenge"
    ADMIT = "admit"
    DO_NOT_ADMIT = "do_not_admit"
    ADOPT_REPORT = "adopt_report"
    PRESENCE = "presence"
    UNDO = "undo"
    REDO = "redo"
    PALETTE = "palette"
    KEYS = "keys"
    NEXT_MOMENT = "next_moment"
    FULL_SCREEN = "full_screen"
    BLANK_HALL = "blank_hall"
    PRESIDENT = "president"
    HALL = "hall"
    LEFT_PANEL = "left_panel"
    RIGHT_PANEL = "right_panel"
    NEXT_TAB = "next_tab"
    LARGER = "larger"
    SMALLER = "smaller"
    THEME = "theme"
    DRESSING = "dressing"
    MANUAL = "manual"
    WELCOME = "welcome"
    GUIDE = "guide"
    PICTURES = "pictures"
    MESSAGE = "message"
    OVERTIME = "overtime"
    SOUND = "sound"
    PRESIDENT_ASKS = "president_asks"
    GRANT = "grant"
    PRESIDENT_SCREEN = "president_screen"
    HALL_SCREEN = "hall_screen"
    CHANGE_KEY = "change_key"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet of keys: its heading, and its commands with their keys, first the one that caps show."""

    heading: str
    keys: tuple[tuple[Command, tuple[str, ...]], ...]


# none on a bare letter or on Space, because people type names; none quits
SECTIONS = (
    Section(
        "floor",
        (
            (Command.NEXT_STEP, ("PgDown", "F5")),
            (Command.BEGAN_THEN, ("Shift+F5",)),
            (Command.PAUSE, ("F6",)),
            (Command.MORE_TIME, ("F7",)),
            (Command.LESS_TIME, ("Shift+F7",)),
            (Command.END, ("F8",)),
            (Command.PASS_OVER, ("F9",)),
            (Command.RECALL, ("Shift+F9",)),
            (Command.SECRETARIAT, ("Ctrl+G",)),
            (Command.SOMEBODY, ("Ctrl+Shift+G",)),
            (Command.HOLD_OUTAGE, ("Ctrl+H",)),
            (Command.POINT_OF_ORDER, ("F10",)),
            (Command.RULE_ON_POINT, ("Shift+F10",)),
            (Command.APPEAL, ("Ctrl+F10",)),
        ),
    ),
    Section(
        "list",
        (
            (Command.ADD, ("F2",)),
            (Command.ADD_REPLY, ("Shift+F2",)),
            (Command.FILTER, ("Ctrl+F",)),
            (Command.MOVE_UP, ("Alt+Up",)),
            (Command.MOVE_DOWN, ("Alt+Down",)),
            (Command.CABINET, ("Ctrl+R",)),
            (Command.REPLACE, ("Ctrl+E",)),
            (Command.EXCHANGE, ("Ctrl+Shift+X",)),
            (Command.TEXT, ("Ctrl+D",)),
            (Command.IN_WRITING, ("Ctrl+Shift+W",)),
            (Command.TRANSFER, ("Ctrl+Shift+D",)),
            (Command.FITTING, ("Ctrl+Shift+F",)),
            (Command.LOOK_BACK, ("Ctrl+B",)),
            (Command.PICTURES, ("Ctrl+Shift+V",)),
            (Command.CLOSE_LIST, ("Ctrl+Shift+L",)),
        ),
    ),
    Section(
        "meeting",
        (
            (Command.OPEN_SESSION, ("Ctrl+Shift+O",)),
            (Command.CALL_TO_ORDER, ("Ctrl+M",)),
            (Command.TAKE_UP, ("Ctrl+I",)),
            (Command.CONCLUDE, ("Ctrl+Shift+I",)),
            (Command.LEAVE_OPEN, ("Ctrl+J",)),
            (Command.SUSPEND, ("Ctrl+P",)),
            (Command.EXTEND, ("Ctrl+T",)),
            (Command.ADJOURN, ("Ctrl+Shift+A",)),
            (Command.CLOSE_SESSION, ("Ctrl+Shift+E",)),
        ),
    ),
    Section(
        "credentials",
        (
            (Command.FIND_CREDENTIALS, ("F4",)),
            (Command.FORMAL, ("Ctrl+1",)),
            (Command.COPY, ("Ctrl+2",)),
            (Command.INFORMATION, ("Ctrl+3",)),
            (Command.IN_ORDER, ("Ctrl+4",)),
            (Command.INCOMPLETE, ("Ctrl+5",)),
            (Command.NOT_ACCEPTED, ("Ctrl+6",)),
            (Command.CHALLENGE, ("Ctrl+7",)),
            (Command.ADMIT, ("Ctrl+8",)),
            (Command.DO_NOT_ADMIT, ("Ctrl+9",)),
            (Command.ADOPT_REPORT, ("Ctrl+Shift+R",)),
            (Command.PRESENCE, ("Ctrl+Shift+P",)),
        ),
    ),
    Section(
        "windows",
        (
            (Command.FULL_SCREEN, ("F11",)),
            (Command.PRESIDENT, ("Ctrl+F11",)),
            (Command.PRESIDENT_SCREEN, ("Alt+F11",)),
            (Command.HALL, ("Ctrl+F12",)),
            (Command.HALL_SCREEN, ("Alt+F12",)),
            (Command.BLANK_HALL, ("F12",)),
            (Command.MESSAGE, ("Shift+F12",)),
            (Command.OVERTIME, ("Ctrl+Shift+F12",)),
            (Command.SOUND, ("Ctrl+Shift+S",)),
            (Command.PRESIDENT_ASKS, ("Ctrl+Shift+F11",)),
            (Command.GRANT, ("Alt+Return", "Alt+Enter")),
            (Command.DRESSING, ("Ctrl+L",)),
            (Command.THEME, ("Ctrl+Shift+T",)),
            (Command.LARGER, ("Ctrl++", "Ctrl+=")),
            (Command.SMALLER, ("Ctrl+-",)),
        ),
    ),
    Section(
        "console",
        (
            (Command.UNDO, ("Ctrl+Z",)),
            (Command.REDO, ("Ctrl+Y",)),
            (Command.BACK_UP, ("Ctrl+Shift+B",)),
            (Command.SETTLE_CLOCK, ("Ctrl+Shift+C",)),
            (Command.WRITE_ALL_THE_SAME, ("Ctrl+Shift+Y",)),
            (Command.PALETTE, ("Ctrl+K",)),
            (Command.MANUAL, ("F1",)),
            (Command.KEYS, ("?",)),
            (Command.CHANGE_KEY, ("Ctrl+Shift+K",)),
            (Command.LEFT_PANEL, ("F3",)),
            (Command.RIGHT_PANEL, ("Shift+F3",)),
            (Command.NEXT_TAB, ("Ctrl+Tab",)),
            (Command.WELCOME, ("Ctrl+O",)),
            (Command.GUIDE, ("Ctrl+Shift+H",)),
            (Command.NEXT_MOMENT, ("Ctrl+Shift+N",)),
        ),
    ),
)

KEYS = {command: keys for section in SECTIONS for command, keys in section.keys}
"""The keys of each command."""


@dataclass(frozen=True, slots=True)
class Keys:
    """Which keys do what; people may have changed some of them."""

    of: Mapping[Command, tuple[str, ...]]

    def cap(self, command: Command) -> str:
        """Return what stands on the key cap of a command; nothing for one without a key."""
        keys = self.of.get(command)
        return native(keys[0]) if keys else ""

    def is_ours(self, typed: QKeySequence) -> bool:
        """Tell whether a key belongs to the console even while somebody types in a field."""
        # a bare sign is typed; every other key keeps its one meaning
        return any(QKeySequence(key) == typed for keys in self.of.values() for key in keys if len(key) > 1)

    def changed(self, command: Command, key: str) -> "Keys":
        """Return keys of which a command's first is another."""
        return Keys({**self.of, command: (key, *self.of[command][1:])})

    def why_not(self, command: Command, key: str, tongue: Tongue) -> str:
        """Say why a key cannot be a command's: one sentence, or nothing where it can."""
        if key in FIXED or (len(key) == 1 and key != "?"):
            told = tongue.translate("Keys", "{key} is kept for typing and leaving: people type names.")
            return told.format(key=native(key))
        for other, keys in self.of.items():
            if other is not command and any(QKeySequence(taken) == QKeySequence(key) for taken in keys):
                told = tongue.translate("Keys", "{key} does something already: {command}.")
                return told.format(key=native(key), command=words(other, tongue))
        return ""


OF_ALL_WINDOWS = (
    Command.DRESSING,
    Command.MESSAGE,
    Command.OVERTIME,
    Command.SOUND,
    Command.PRESIDENT_ASKS,
    Command.GRANT,
    Command.PRESIDENT_SCREEN,
    Command.HALL_SCREEN,
    Command.WELCOME,
    Command.GUIDE,
    Command.MANUAL,
)
"""Commands that are not the console's own to carry out."""

FIXED = frozenset(
    {"Esc", "Tab", "Shift+Tab", "Backtab", "Return", "Enter", "Space", "Backspace", "Del", "Up", "Down", "Left"}
    | {"Right", "Home", "End", "PgUp", "Alt+F4", "Ctrl+Q", "Ctrl+W", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A"}
)
"""Keys whose meaning nobody changes: of fields and lists, and those that would quit."""

AS_MADE = Keys(KEYS)
"""The keys as the program brings them."""


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


def native(key: str) -> str:
    """Return a key as people know it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def heading(section: Section, tongue: Tongue) -> str:
    """Return the heading of a section, in the window's language."""
    translate = tongue.translate
    headings = {
        "floor": translate("Keys", "The floor"),
        "list": translate("Keys", "The list"),
        "meeting": translate("Keys", "The meeting"),
        "credentials": translate("Keys", "Credentials of the delegation selected"),
        "windows": translate("Keys", "Windows and screens"),
        "console": translate("Keys", "The console"),
    }
    return headings[section.heading]


def words(command: Command, tongue: Tongue) -> str:
    """Return what a command does, in the window's language."""
    return _all_words(tongue)[command]


@cache
def _all_words(tongue: Tongue) -> Mapping[Command, str]:
    translate = tongue.translate
    return {
        Command.NEXT_STEP: translate("Keys", "Next step: call the next speaker, then begin"),
        Command.BEGAN_THEN: translate("Keys", "Began with the call"),
        Command.PAUSE: translate("Keys", "Pause, resume"),
        Command.MORE_TIME: translate("Keys", "30 seconds more"),
        Command.LESS_TIME: translate("Keys", "30 seconds less"),
        Command.END: translate("Keys", "End of the statement"),
        Command.PASS_OVER: translate("Keys", "Absent: pass over"),
        Command.RECALL: translate("Keys", "Recall one passed over"),
        Command.SECRETARIAT: translate("Keys", "Give the floor to the secretariat"),
        Command.SOMEBODY: translate("Keys", "Give the floor to somebody on no list"),
        Command.HOLD_OUTAGE: translate("Keys", "Do not count the outage found"),
        Command.SETTLE_CLOCK: translate("Keys", "Take the laptop's hour for the console's"),
        Command.BACK_UP: translate("Keys", "A backup, to a stick"),
        Command.WRITE_ALL_THE_SAME: translate("Keys", "Write on this file all the same"),
        Command.POINT_OF_ORDER: translate("Keys", "Point of order"),
        Command.RULE_ON_POINT: translate("Keys", "The President's ruling on it"),
        Command.APPEAL: translate("Keys", "Appeal against the ruling, and its vote"),
        Command.ADD: translate("Keys", "Add a delegation"),
        Command.ADD_REPLY: translate("Keys", "Right of reply asked for"),
        Command.FILTER: translate("Keys", "Filter the list"),
        Command.MOVE_UP: translate("Keys", "Move up, by ruling of the President"),
        Command.MOVE_DOWN: translate("Keys", "Move down, by ruling of the President"),
        Command.CABINET: translate("Keys", "Cabinet rank found, or not"),
        Command.REPLACE: translate("Keys", "Replace the speaker"),
        Command.EXCHANGE: translate("Keys", "Notice of an exchange of places"),
        Command.TEXT: translate("Keys", "Text of the statement"),
        Command.IN_WRITING: translate("Keys", "Take in writing"),
        Command.TRANSFER: translate("Keys", "Transfer to another list"),
        Command.FITTING: translate("Keys", "Will the list finish in time?"),
        Command.LOOK_BACK: translate("Keys", "The list as it stood earlier"),
        Command.CLOSE_LIST: translate("Keys", "Close or reopen the list"),
        Command.OPEN_SESSION: translate("Keys", "Open the session"),
        Command.CALL_TO_ORDER: translate("Keys", "Call the next meeting to order"),
        Command.TAKE_UP: translate("Keys", "Take up an item"),
        Command.CONCLUDE: translate("Keys", "Conclude the item in hand"),
        Command.LEAVE_OPEN: translate("Keys", "Leave the item in hand open"),
        Command.SUSPEND: translate("Keys", "Suspend or resume the meeting"),
        Command.EXTEND: translate("Keys", "Extend the meeting"),
        Command.ADJOURN: translate("Keys", "Adjourn the meeting"),
        Command.CLOSE_SESSION: translate("Keys", "Close the session"),
        Command.FIND_CREDENTIALS: translate("Keys", "Find a delegation"),
        Command.FORMAL: translate("Keys", "Formal credentials received"),
        Command.COPY: translate("Keys", "Copy received"),
        Command.INFORMATION: translate("Keys", "Information only received"),
        Command.IN_ORDER: translate("Keys", "Examined: in order"),
        Command.INCOMPLETE: translate("Keys", "Examined: incomplete"),
        Command.NOT_ACCEPTED: translate("Keys", "Examined: not accepted"),
        Command.CHALLENGE: translate("Keys", "Challenged by another State"),
        Command.ADMIT: translate("Keys", "Objection decided: admitted"),
        Command.DO_NOT_ADMIT: translate("Keys", "Objection decided: not admitted"),
        Command.ADOPT_REPORT: translate("Keys", "Adopt the report on credentials"),
        Command.PRESENCE: translate("Keys", "Present, absent"),
        Command.UNDO: translate("Keys", "Undo"),
        Command.REDO: translate("Keys", "Redo"),
        Command.PALETTE: translate("Keys", "All acts"),
        Command.KEYS: translate("Keys", "Sheet of keys"),
        Command.NEXT_MOMENT: translate("Keys", "Rehearsal: go to the next moment"),
        Command.FULL_SCREEN: translate("Keys", "Full screen"),
        Command.BLANK_HALL: translate("Keys", "Blank the hall"),
        Command.PRESIDENT: translate("Keys", "Show the President's view"),
        Command.HALL: translate("Keys", "Show the hall display"),
        Command.LEFT_PANEL: translate("Keys", "Programme and agenda"),
        Command.RIGHT_PANEL: translate("Keys", "Credentials and journal"),
        Command.NEXT_TAB: translate("Keys", "Next tab at the side"),
        Command.LARGER: translate("Keys", "Larger type"),
        Command.SMALLER: translate("Keys", "Smaller type"),
        Command.THEME: translate("Keys", "Light, dark, high contrast"),
        Command.MANUAL: translate("Keys", "The manual"),
        Command.WELCOME: translate("Keys", "Welcome: another conference, a new one, the sample"),
        Command.GUIDE: translate("Keys", "Rehearsal: the guide of two minutes"),
        Command.PICTURES: translate("Keys", "The debate as a picture"),
        Command.MESSAGE: translate("Keys", "A message in the hall, or none"),
        Command.OVERTIME: translate("Keys", "Overtime counted in the hall, or not"),
        Command.SOUND: translate("Keys", "A tone at one minute and at time, or none"),
        Command.PRESIDENT_ASKS: translate("Keys", "The President's buttons act, or ask here"),
        Command.GRANT: translate("Keys", "Do what the President asks for"),
        Command.PRESIDENT_SCREEN: translate("Keys", "President's view to the next screen"),
        Command.HALL_SCREEN: translate("Keys", "Hall display to the next screen"),
        Command.CHANGE_KEY: translate("Keys", "Change a key"),
        Command.DRESSING: translate("Keys", "Language, colours and type of each window"),
    }
