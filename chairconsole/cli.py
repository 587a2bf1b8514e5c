"""The command line: what the words after the program's name mean, and what comes back to whoever typed them.

What needs a screen is handed in by the composition root; what needs the memory is imported when it is called for, so
that reading a command does not keep the first window waiting.
"""

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from chairconsole import __version__
from chairconsole.exchange.offered import OFFERS
from chairconsole.records.trouble import Trouble
from chairconsole.rules.moment import moment, stamp
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.sentence import sentence
from chairconsole.rules.terms import By

if TYPE_CHECKING:
    from chairconsole.records.journal import JournalLine

DONE, PROBLEM, USAGE, INTERRUPTED = 0, 1, 2, 130

WINDOWS = ("secretary", "president", "hall")
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
THEMES = ("light", "dark", "contrast")
SCALES = range(50, 401)
MOMENTS = ("thursday", "friday")

BYTES = ("xlsx", "pdf", "docx")
"""The forms that are no text, and nothing for a terminal."""

EMPTY = {"conference": {"code": "CONFERENCE", "name": {"en": "Conference"}, "time_zone": "UTC"}}
"""The data of a conference of which nothing is known yet."""


@dataclass(frozen=True, slots=True)
class ConsoleCall:
    """The console is asked for: on a file, on the one used last (no file), or on a copy of one, as a rehearsal.

    `moment` is to which of `MOMENTS` the rehearsal is brought.
    """

    file: Path | None
    rehearse: bool = False
    moment: str | None = None


@dataclass(frozen=True, slots=True)
class ScreenshotCall:
    """A picture of a window is asked for; `size` in pixels and `theme` if not its own, `scale` in percent."""

    window: str
    file: Path
    output: Path
    language: str = "en"
    theme: str | None = None
    size: tuple[int, int] | None = None
    scale: int = 100
    at: datetime | None = None
    own_digits: bool = False


Console = Callable[[ConsoleCall], int]
Painter = Callable[[ScreenshotCall], int]
Typesetter = Callable[[], None]
"""Makes ready what a paper is set with."""


def _is_ready() -> None:
    """Do nothing, for whoever calls has made ready what a paper is set with."""


def main(argv: Sequence[str], console: Console, painter: Painter, typesetter: Typesetter = _is_ready) -> int:
    """Do what a command line asks for and return the exit status; `argv` is without the program's name."""
    call = argparse.Namespace(console=console, painter=painter, typesetter=typesetter)
    try:
        _parser().parse_args(_with_command(argv), call)
        status: int = call.run(call)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return PROBLEM
    except OSError as error:
        _complain(f"{error.filename or 'The file'} cannot be used: {error.strerror}.")
        return PROBLEM
    except (Refusal, Trouble) as error:
        _complain(_naming_a_file(str(error), call))
        return PROBLEM
    return status


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        # The command that is no word is not offered.
        told = _in_one_line(message).replace("'', ", "")
        self.exit(USAGE, f"{told} ({self.prog} --help tells more)\n")


class _Acts(argparse.Action):
    """Tells every act, in place of performing any; like --help."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from chairconsole.exchange.runs import manual
        from chairconsole.exchange.writing import say

        say(manual())
        parser.exit()


def _parser() -> _Parser:
    parser = _Parser(
        prog="chairconsole",
        description="The desk of a conference's presiding officer: agenda, speakers list with its clock, credentials.",
        usage="chairconsole [FILE] | chairconsole COMMAND ...",
        epilog="Without a command, the console opens: on FILE, or on the conference used last.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"chairconsole {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", prog="chairconsole", required=True)
    # The command that is no word: what is meant where the first word is none of the others.
    opening = commands.add_parser("", prog="chairconsole", allow_abbrev=False)
    opening.add_argument("file", metavar="FILE", type=Path, nargs="?")
    opening.set_defaults(run=_open, rehearse=False, moment=None)
    for name, (told, declare) in _COMMANDS.items():
        command = commands.add_parser(name, help=told, description=f"{told[0].upper()}{told[1:]}.", allow_abbrev=False)
        command.set_defaults(parser=command)
        declare(command)
    return parser


def _with_command(argv: Sequence[str]) -> list[str]:
    """Put the command that is no word before words that begin with none."""
    begins = bool(argv) and (argv[0] in _COMMANDS or argv[0].startswith("-"))
    return [*argv] if begins else ["", *argv]


def _declare_new(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path, help="the file to make; never over an existing one")
    source = command.add_mutually_exclusive_group()
    source.add_argument("--sample", metavar="NAME", help="found it from a sample: cosp8; else it is empty")
    told = "found it from an annotated provisional agenda in Chinese or English (.txt, .docx, .pdf)"
    source.add_argument("--agenda", metavar="TEXT", type=Path, help=told)
    command.set_defaults(run=_new)


def _declare_perform(command: argparse.ArgumentParser) -> None:
    command.add_argument("script", metavar="SCRIPT", help="acts in JSON Lines; - for standard input")
    command.add_argument(
        "file", metavar="FILE", type=Path, help="made where it is missing and the script begins with found_conference"
    )
    command.add_argument("--keep-going", action="store_true", help="go on after a refused act")
    command.add_argument("--verbose", action="store_true", help="say “N done” once act N is on disk")
    command.add_argument("--acts", action=_Acts, nargs=0, help="list every act with its arguments, and end")
    command.set_defaults(run=_perform)


def _declare_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("what", metavar="WHAT", choices=OFFERS, help=", ".join(OFFERS))
    command.add_argument("file", metavar="FILE", type=Path, help="the conference file; a console may have it open")
    command.add_argument("--number", metavar="N", help="of a vote by name, who answered what")
    command.add_argument("--list", metavar="ITEM", help="which speakers list (default: that of the item in hand)")
    command.add_argument("--at", metavar="TIME", type=_time, help="as it stood then, as 2019-12-16T10:05:00+04:00")
    every_format = sorted({form for offered in OFFERS.values() for form in offered.forms})
    command.add_argument(
        "--format", choices=every_format, help="default csv; the journal jsonl, the state json, a report pdf"
    )
    command.add_argument("--language", choices=LANGUAGES, help="of a paper: pdf, docx (default en) or xlsx")
    command.add_argument("-o", dest="output", metavar="OUT", type=Path, help="file to write (default: standard output)")
    command.set_defaults(run=_export)


def _declare_verify(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path)
    command.set_defaults(run=_verify)


def _declare_backup(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path, help="the conference file; a console may have it open")
    command.add_argument("target", metavar="TARGET", type=Path, help="the copy to make, or a folder to make it in")
    command.set_defaults(run=_backup)


def _declare_restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", metavar="BACKUP", type=Path)
    command.add_argument("file", metavar="FILE", type=Path, help="made, or replaced where it has no later acts")
    command.add_argument("--force", action="store_true", help="replace it all the same; it is kept as FILE.replaced")
    command.set_defaults(run=_restore)


def _declare_rehearse(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", metavar="FILE", type=Path, help="the conference to copy; nothing goes back to it")
    told = (
        "bring it there, where “next moment” leads on: thursday is item 2, an objection, motions and votes; "
        "friday is item 8(c), a ballot that is equal, a lot, and an objection after the gavel"
    )
    command.add_argument("--moment", choices=MOMENTS, help=told)
    command.set_defaults(run=_open, rehearse=True)


def _declare_screenshot(command: argparse.ArgumentParser) -> None:
    command.add_argument("window", metavar="WINDOW", choices=WINDOWS, help=", ".join(WINDOWS))
    command.add_argument("file", metavar="FILE", type=Path)
    command.add_argument("-o", dest="output", metavar="PNG", type=Path, required=True)
    command.add_argument("--language", choices=LANGUAGES, default="en")
    command.add_argument("--theme", choices=THEMES, help="default: light for the secretary, else dark")
    command.add_argument("--size", metavar="WxH", type=_size, help="in pixels, as 1366x768")
    command.add_argument("--scale", metavar="PERCENT", type=_scale, default=100, help="of the type (default 100)")
    command.add_argument("--own-digits", action="store_true", help="those of the language's script, as Arabic has them")
    command.add_argument("--at", metavar="TIME", type=_time, help="as it stood then (default: the last act)")
    command.set_defaults(run=_screenshot)


_COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "new": ("make a new conference file", _declare_new),
    "perform": ("perform the acts of a script, in order", _declare_perform),
    "export": ("write out what stands in a conference file", _declare_export),
    "verify": ("check a conference file and say what was found", _declare_verify),
    "backup": ("copy a conference file exactly, and check the copy", _declare_backup),
    "restore": ("bring a backup back", _declare_restore),
    "rehearse": ("open the console on a copy of a file, as a rehearsal", _declare_rehearse),
    "screenshot": ("paint a window without a screen", _declare_screenshot),
}


def _time(text: str) -> datetime:
    try:
        return moment(text)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(str(refusal)) from None


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9]\d{1,4})x([1-9]\d{1,4})", text)
    if found is None:
        raise argparse.ArgumentTypeError(f"“{text}” is no size: write it like 1366x768.")
    return int(found[1]), int(found[2])


def _scale(text: str) -> int:
    percent = text.removesuffix("%")
    if not percent.isdecimal() or int(percent) not in SCALES:
        raise argparse.ArgumentTypeError(f"“{text}” is no scale: {SCALES[0]} to {SCALES[-1]} percent.")
    return int(percent)


def _open(call: argparse.Namespace) -> int:
    console: Console = call.console
    return console(ConsoleCall(call.file, call.rehearse, call.moment))


def _screenshot(call: argparse.Namespace) -> int:
    painter: Painter = call.painter
    picture = ScreenshotCall(
        call.window, call.file, call.output, call.language, call.theme, call.size, call.scale, call.at, call.own_digits
    )
    return painter(picture)


def _new(call: argparse.Namespace) -> int:
    import chairconsole.acts  # noqa: F401 - registers the acts
    from chairconsole.ledger.record import Record
    from chairconsole.ledger.samples import founding_day

    # A file made from here is dated by the laptop's clock, once; no console is running that could tell the time.
    now = datetime.now(UTC).replace(microsecond=0)  # noqa: TID251
    if call.agenda is not None:
        from chairconsole.exchange.agenda import found_from_document

        with _shown_to_go_on():
            found_from_document(call.agenda, call.file, now)
    elif call.sample is not None:
        Record.found(call.file, founding_day(call.sample), By.SECRETARY, {"sample": call.sample}).close()
    else:
        Record.found(call.file, now, By.SECRETARY, {"data": EMPTY}).close()
    return DONE


def _perform(call: argparse.Namespace) -> int:
    from chairconsole.exchange import runs
    from chairconsole.exchange.progress import Progress
    from chairconsole.exchange.writing import say

    with _script(call.script) as lines:
        bar = Progress(sys.stderr, _length(lines))

        def done(number: int) -> None:
            if call.verbose:
                bar.clear()
                say(f"{number} done\n")

        def refused(why: str) -> None:
            bar.clear()
            _complain(why)

        well = runs.perform(bar.over(lines), call.file, keep_going=call.keep_going, done=done, refused=refused)
    return DONE if well else PROBLEM


@contextlib.contextmanager
def _script(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    with contextlib.ExitStack() as stack:
        try:
            file = stack.enter_context(Path(name).open("rb"))
        except FileNotFoundError:
            raise Trouble(sentence("{path} does not exist.", path=name)) from None
        except OSError as error:
            raise Trouble(sentence("{path} cannot be read: {why}.", path=name, why=str(error.strerror))) from None
        yield file


def _length(file: BinaryIO) -> int:
    try:
        return os.fstat(file.fileno()).st_size
    except OSError:
        return 0


def _export(call: argparse.Namespace) -> int:
    from chairconsole.exchange.exports import export
    from chairconsole.exchange.writing import say, write
    from chairconsole.ledger.record import Record

    form = _form_of(call)
    if form == "pdf":
        call.typesetter()
    with Record.open(call.file, to_write=False) as record:
        if call.output is not None and call.output.exists() and call.output.samefile(call.file):
            why = sentence("{path} is the conference file itself; nothing is written over it.", path=str(call.output))
            raise Trouble(why)
        if call.at is not None:
            record.rewind(call.at)
        exported = export(record, call.what, form, call.list or call.number, call.at, call.language)
    if call.output is None:
        say(exported)
    else:
        write(exported, call.output)
    return DONE


def _form_of(call: argparse.Namespace) -> str:
    """Return the form in which an export is asked for, where all that was asked for goes together."""
    forms = OFFERS[call.what].forms
    form: str = call.format or forms[0]
    if form not in forms:
        call.parser.error(f"{call.what} are exported as {' or '.join(forms)}, not as {form}")
    if call.list is not None and not OFFERS[call.what].of_a_list:
        call.parser.error(f"--list means nothing for {call.what}")
    if call.number is not None and not OFFERS[call.what].of_a_vote:
        call.parser.error(f"--number means nothing for {call.what}")
    if call.language is not None and form not in OFFERS[call.what].as_paper:
        call.parser.error(f"--language means nothing for {call.what} as {form}")
    if form in BYTES and call.output is None and sys.stdout.isatty():
        call.parser.error(f"{form} is nothing for a terminal: name a file with -o")
    return form


def _verify(call: argparse.Namespace) -> int:
    from chairconsole.exchange.writing import say
    from chairconsole.ledger.verifying import verify

    with _shown_to_go_on():
        report = verify(call.file)
    told = []
    for check in report.checks:
        told.append(f"{'wrong' if check.problems else 'ok':<7}{check.what}")
        told += [f"       - {_in_one_line(problem)}" for problem in check.problems]
    if report.last is not None:
        told.append(_told_last(report.last))
    say("\n".join(told) + "\n")
    if report.problems:
        _complain(f"{call.file}: problems found: {len(report.problems)}.")
    return PROBLEM if report.problems else DONE


def _backup(call: argparse.Namespace) -> int:
    from chairconsole.ledger.backing_up import back_up

    with _shown_to_go_on():
        last = back_up(call.file, call.target)
    _tell_copied(last)
    return DONE


def _restore(call: argparse.Namespace) -> int:
    from chairconsole.ledger.backing_up import restore

    with _shown_to_go_on():
        last = restore(call.backup, call.file, force=call.force)
    _tell_copied(last)
    return DONE


def _shown_to_go_on() -> contextlib.AbstractContextManager[None]:
    """Show whoever waits longer than a second that work goes on."""
    from chairconsole.exchange.progress import going_on

    return going_on(sys.stderr)


def _tell_copied(last: "JournalLine") -> None:
    from chairconsole.exchange.writing import say

    say(f"Copied and checked. {_told_last(last)}\n")


def _told_last(last: "JournalLine") -> str:
    return f"Last act: {last.number}, {stamp(last.at)}, digest {last.digest}"


def _complain(sentence: str) -> None:
    print(_in_one_line(sentence), file=sys.stderr)


def _naming_a_file(sentence: str, call: argparse.Namespace) -> str:
    """Put the conference file before a sentence that names none of the files that were given."""
    given = [
        str(getattr(call, name))
        for name in ("file", "script", "output", "target", "backup")
        if getattr(call, name, None)
    ]
    return sentence if any(name in sentence for name in given) or not given else f"{given[0]}: {sentence}"


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
