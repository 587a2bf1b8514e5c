import io
import json
import re
import string
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pypdf import PageObject, PdfReader
from PySide6.QtWidgets import QApplication

from chairconsole import cli
from chairconsole.exchange.languages import LANGUAGES, offset, words
from chairconsole.exchange.papers import MARK, Paper, speakers_paper
from chairconsole.exchange.pdf import as_pdf
from chairconsole.ledger.record import Record
from chairconsole.records.facts.participation import Participant
from chairconsole.resources import resource
from chairconsole.rules.moment import moment
from chairconsole.rules.terms import By, Cabinet, Level, Precedence
from chairconsole.windows.paint import fonts
from tests import room as halls
from tests.exchange.desk import no_console, no_painter, run
from tests.room import FOUNDED, LIST, Hall, in_discussion

founded, template = halls.founded, halls.template
"""The hall in which nothing has happened yet, and the file of which it is a copy."""

BEFORE = "2019-11-20T10:00:00+04:00"


@pytest.fixture
def type_is_ready(qapp: QApplication) -> None:
    """Load the typefaces into the application of the tests, as the program's does."""
    fonts.load()


@pytest.fixture(scope="module")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Give the rehearsal of the sample, on the first morning, before any meeting."""
    path = tmp_path_factory.mktemp("rehearsed") / "a.conference"
    Record.found(path, FOUNDED, By.SECRETARY, {"sample": "cosp8"}).close()
    script = resource("samples", "cosp8", "rehearsal.jsonl")
    assert cli.main(["perform", str(script), str(path)], no_console, no_painter) == 0
    with Record.open(path, to_write=False) as record:
        assert record.last is not None
        yield Hall(record, record.last.at)


def paper(hall: Hall, language: str = "en", listed: str = LIST) -> Paper:
    """Compose the paper of a list as it stands."""
    room = hall.record.room(hall.now)
    return speakers_paper(room, room.list(listed), language)


def read(content: bytes) -> PdfReader:
    """Open a PDF to read it."""
    return PdfReader(io.BytesIO(content))


def text_of(page: PageObject) -> str:
    """Return a page's text without white space: what its signs mean, or of an Arabic one what its letters do."""
    contents = page.get_contents()
    assert contents is not None
    letters = bytes.fromhex("".join(re.findall(r"/ActualText <feff(\w*)>", contents.get_data().decode())))
    return "".join((letters.decode("utf-16-be") or page.extract_text()).split())


def picture(of: Paper) -> list[str]:
    """Draw the sections of a paper: each heading, and under it who stands there."""
    lines: list[str] = []
    for part in of.sections:
        lines.append(f"{part.title}:")
        lines += [f"{line.number or '-'} {line.delegation}{MARK if line.unconfirmed else ''}" for line in part.lines]
    return lines


def inscribed(hall: Hall, *who: str) -> Hall:
    """Inscribe delegations, each told as `FRA:M`, one minute apart."""
    for each in who:
        code, _, level = each.partition(":")
        hall.after(60).inscribe(code, level=level or "R")
    return hall


@pytest.mark.usefixtures("type_is_ready")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_delegation_stands_in_the_text_in_its_order(rehearsed: Hall, language: str) -> None:
    room = rehearsed.record.room(rehearsed.now)
    names = [room.participant(entry.delegation).name for entry, _ in room.in_order(room.list(LIST))]
    pages = read(as_pdf(paper(rehearsed, language), rehearsed.now)).pages
    text, place = "".join(map(text_of, pages)), 0
    for number, name in enumerate(names, 1):
        # figures and Latin names in an Arabic paper are plain signs, and tested as such in the others
        sought = name.get(language, "") if language == "ar" else f"{number}{name.get(language, name['en'])}"
        sought = "".join(sought.split())
        found = text.find(sought, place)
        assert found >= 0, f"{sought} does not stand behind what was before it"
        place = found + len(sought)
    assert len(names) == 115
    assert 5 <= len(pages) <= 9


@pytest.mark.usefixtures("type_is_ready")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_is_set_in_our_typefaces_its_headings_in_the_bold_of_its_script(rehearsed: Hall, language: str) -> None:
    # the stubs do not know that a page's parts are dictionaries
    page: Any = read(as_pdf(paper(rehearsed, language), rehearsed.now)).pages[0]
    names = {str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()}
    script = {"zh": "ConferenceSansChinese", "ar": "ConferenceSansArabic"}.get(language, "ConferenceSans")
    assert any(script in name and name.endswith("_700wght") for name in names), names


@pytest.mark.usefixtures("type_is_ready")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_the_head_of_the_list_and_its_number(rehearsed: Hall, language: str) -> None:
    told, reader = words(language), read(as_pdf(paper(rehearsed, language), rehearsed.now))
    for number, page in enumerate(reader.pages, 1):
        text = text_of(page)
        assert "".join(told.page.format(page=number, pages=len(reader.pages)).split()) in text
        if number < len(reader.pages):
            assert "".join(told.columns["delegation"].split()) in text
    assert str(reader.root_object["/Lang"]) == language
    assert reader.pages[0].mediabox[2:] == [595, 842]


@pytest.mark.usefixtures("type_is_ready")
@pytest.mark.parametrize("language", ["ar", "en", "zh"])
def test_the_same_state_gives_the_same_bytes(rehearsed: Hall, language: str) -> None:
    first, again = (as_pdf(paper(rehearsed, language), rehearsed.now) for _ in range(2))
    assert first == again
    metadata = read(first).metadata
    assert metadata is not None
    assert metadata.creation_date == rehearsed.now.replace(microsecond=0)
    assert metadata.title is not None
    assert metadata.title.startswith(words(language).preliminary_list)


@pytest.mark.usefixtures("type_is_ready")
def test_a_row_is_never_divided(founded: Hall) -> None:
    hall = founded.at(BEFORE)
    codes = [p.code for p in hall.record.memory.all(Participant) if p.category == "party"][:60]
    for code in codes:
        hall.after(60).inscribe(code, name="A " * 60 + code, title="Of the " * 30 + f"end{code}")
    pages = [text_of(page) for page in read(as_pdf(paper(hall), hall.now)).pages]
    for code in codes:
        named = [number for number, text in enumerate(pages) if f"AA{code}" in text]
        assert named == [number for number, text in enumerate(pages) if f"end{code}" in text]
        assert len(named) == 1


@pytest.mark.usefixtures("type_is_ready")
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_list_and_one_of_one_entry_are_a_page_each(founded: Hall, language: str) -> None:
    hall, told = founded.at(BEFORE), words(language)
    (page,) = read(as_pdf(paper(hall, language), hall.now)).pages
    assert "".join(told.empty.split()) in text_of(page)
    hall.inscribe("NOR")
    name = hall.record.room(hall.now).participant("NOR").name[language]
    (page,) = read(as_pdf(paper(hall, language), hall.now)).pages
    assert "".join(told.empty.split()) not in text_of(page)
    assert name in text_of(page)


def test_the_list_is_preliminary_until_a_meeting_is_called(founded: Hall) -> None:
    before = paper(inscribed(founded.at(BEFORE), "FRA", "CHL:M"))
    assert (before.kind, before.title) == ("Special message", "Preliminary list of speakers")
    assert before.subject == "Item 1(f): General discussion"
    assert before.as_of == "As of 20 November 2019, 10:02 (UTC+4)"
    assert before.occasion == "Eighth session, Abu Dhabi, 16–20 December 2019"
    hall = in_discussion(founded)
    assert paper(hall).title == "List of speakers"


def test_the_list_is_told_as_it_stands_with_who_has_spoken(founded: Hall) -> None:
    hall = founded.at("2019-11-14T12:00:00+04:00")
    hall.inscribe("KEN")
    hall.inscribe("MNG")
    inscribed(hall.at(BEFORE), "FRA", "CHL:M", "NOR:HS", "KEN", "EU", "DEU:M", "G77", "ITA")
    hall.confirm_cabinet("DEU", evidence="note", member=False)
    in_discussion(hall).give_floor()
    hall.after(60).end_statement()
    hall.give_floor(begin=False)
    hall.pass_over("ITA")
    hall.withdraw("EU", in_writing=True)
    assert picture(paper(hall)) == [
        "Has the floor:",
        "- Norway",
        "Below ministerial level:",
        "1 France",
        "2 Kenya",
        "3 Germany",
        "4 Group of 77 and China",
        "Passed over:",
        "- Italy",
        "Have spoken:",
        "- Chile",
        "Statement submitted in writing:",
        "- European Union",
        "Requests to be made again:",
        "- Mongolia",
    ]


def test_headings_marks_and_limits_are_those_of_the_list(founded: Hall) -> None:
    hall = founded.at(BEFORE)
    hall.register_participant(code="INTERPOL", category="igo", name="Interpol")
    hall.inscribe("G77", level="M", on_behalf_of="EGY")
    hall.inscribe("INTERPOL", level="CD")
    hall.inscribe("CHL", level="M", limit_s=330, honorific="H.E. Ms.", title="Minister")
    hall.inscribe("NOR", level="HS")
    told = paper(hall)
    assert picture(told) == [
        "Ministerial level or higher:",
        f"1 Group of 77 and China{MARK}",
        f"2 Chile{MARK}",
        "3 Norway",
        "Intergovernmental organizations · Below ministerial level:",
        "4 Interpol",
    ]
    group, chile, norway = told.sections[0].lines
    assert (group.by, group.limit_s, chile.limit_s, norway.limit_s) == ("Egypt", 420, 330, None)
    # an honorific without a name is nobody's
    assert (chile.speaker, chile.office) == ("", "Minister")
    assert told.footnote is not None
    hall.confirm_cabinet("CHL", evidence="note")
    hall.confirm_cabinet("G77", evidence="note")
    assert paper(hall).footnote is None


def test_the_notes_follow_the_rules_of_the_list(founded: Hall) -> None:
    hall = founded.at(BEFORE)
    assert paper(hall).notes[:3] == (
        "Requests to speak are made to the secretariat in writing, at the latest by 16 December 2019, 12:00 (UTC+4).",
        words("en").notes["order_ministerial"],
        "Time limit for a statement, in minutes: 4; on behalf of a group of States: 7.",
    )
    hall.change_list(precedence="none", limit_s=150, limit_group_s=150)
    hall.close_list()
    assert paper(hall).notes == (
        "The list has been closed since 20 November 2019, 10:00 (UTC+4).",
        words("en").notes["order_none"],
        "Time limit for a statement, in minutes: 2:30.",
        words("en").notes["exchange"],
        words("en").notes["ends"].format(moment="17 December 2019, 18:00 (UTC+4)"),
    )


def test_the_paper_tells_deadline_and_declaration_as_the_screen_does(founded: Hall) -> None:
    hall = founded.at("14:30")
    passed, none = "The deadline for requests to speak was 16 December 2019, 12:00 (UTC+4).", "has been closed"
    assert paper(hall).notes[0] == passed
    assert none not in paper(hall).notes[1]
    hall.at("14:58").close_list()
    assert paper(hall.at("15:10")).notes[:2] == (
        passed,
        "The list has been closed since 16 December 2019, 14:58 (UTC+4).",
    )
    hall.reopen_list()
    assert not any(passed in note or none in note for note in paper(hall).notes)


def test_latin_names_are_kept_apart_in_arabic_lines(founded: Hall) -> None:
    assert paper(founded.at(BEFORE), "ar").subject == "البند \u20681(f)\u2069: المناقشة العامة"
    assert words("en").isolated("A. Martin (Ms.)") == "A. Martin (Ms.)"
    assert words("ar").isolated("A. Martin (Ms.)") == "\u2068A. Martin (Ms.)\u2069"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    told, english = words(language), words("en")
    assert set(told.levels) == {level.value for level in Level} >= set(told.levels_f)
    assert {key: len(rungs) for key, rungs in told.rungs.items()} == {"ministerial": 2, "protocol": 4, "none": 1}
    assert {each.value for each in Precedence} == set(told.rungs)
    assert (len(told.months), len(set(told.months)), len(told.sessions)) == (12, 12, 12)
    for group in ("columns", "classes", "headings", "told", "notes"):
        here, there = getattr(told, group), getattr(english, group)
        assert {key: blanks(text) for key, text in here.items()} == {key: blanks(text) for key, text in there.items()}
    for name in ("item", "full_date", "days", "span", "moment", "as_of", "page", "session"):
        assert blanks(getattr(told, name)) == blanks(getattr(english, name))
    said = json.loads(resource("papers", f"{language}.json").read_text("utf-8"))
    assert "no native reader has reviewed it" in said["about"]


def blanks(text: str) -> set[str]:
    """Return what is filled into a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_days_and_sessions_are_written_as_each_language_does() -> None:
    first, last = moment("2019-12-16T10:00:00+04:00").date(), moment("2020-01-03T10:00:00+04:00").date()
    assert words("fr").days_from(first, last) == "16 décembre 2019 – 3 janvier 2020"
    assert words("zh").days_from(first, first) == "2019年12月16日"
    assert words("es").session_name(8) == "Octavo período de sesiones"
    assert words("ru").session_name(21) == "21-я сессия"
    assert words("es").level("M", "f") == "Ministra"
    assert words("en").level("M", "f") == "Minister"


@pytest.mark.parametrize(
    ("zone", "told"), [("Asia/Dubai", "UTC+4"), ("Asia/Kathmandu", "UTC+5:45"), ("America/St_Johns", "UTC−3:30")]
)
def test_a_zone_is_told_by_its_distance(zone: str, told: str) -> None:
    assert offset(datetime(2019, 12, 16, 10, tzinfo=ZoneInfo(zone))) == told
    assert offset(datetime(2019, 12, 16, 10, tzinfo=ZoneInfo("UTC"))) == "UTC"


def test_a_found_minister_bears_no_mark(founded: Hall) -> None:
    hall = inscribed(founded.at(BEFORE), "CHL:M")
    hall.confirm_cabinet("CHL", evidence="note")
    assert hall.entry("CHL").cabinet is Cabinet.MEMBER
    assert picture(paper(hall)) == ["Ministerial level or higher:", "1 Chile"]


def test_the_command_line_gives_the_paper_as_bytes(founded: Hall, tmp_path: Path, qapp: QApplication) -> None:
    inscribed(founded.at(BEFORE), "FRA")
    out, made_ready = tmp_path / "out.pdf", []

    def make_ready() -> None:
        fonts.load()
        made_ready.append(True)

    asked = ["export", "speakers", str(founded.record.path), "--format", "pdf", "--language", "ar", "-o", str(out)]
    assert cli.main(asked, no_console, no_painter, make_ready) == 0
    assert made_ready == [True]
    assert "فرنسا" in text_of(read(out.read_bytes()).pages[0])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("agenda", "--format", "pdf"), "agenda are exported as csv or json or xlsx, not as pdf"),
        (("speakers", "--language", "fr"), "--language means nothing for speakers as csv"),
        (("agenda", "--format", "xlsx", "--language", "fr"), "--language means nothing for agenda as xlsx"),
        (("speakers", "--format", "pdf", "--language", "de"), "argument --language: invalid choice: 'de'"),
    ],
)
def test_a_form_that_does_not_fit_is_refused_in_a_sentence(founded: Hall, asked: tuple[str, ...], said: str) -> None:
    what, *rest = asked
    ran = run("export", what, founded.record.path, *rest)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(said)
    assert ran.err.count("\n") == 1


def test_a_paper_is_nothing_for_a_terminal(
    founded: Hall, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    asked = ["export", "speakers", str(founded.record.path), "--format", "pdf"]
    assert cli.main(asked, no_console, no_painter) == 2
    assert "pdf is nothing for a terminal: name a file with -o" in capsys.readouterr().err


def test_an_unknown_list_has_no_paper(founded: Hall) -> None:
    ran = run("export", "speakers", founded.record.path, "--list", "9", "--format", "pdf")
    assert (ran.status, ran.out) == (1, "")
    assert "There is no speakers list for 9." in ran.err
