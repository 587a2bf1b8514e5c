"""The Bureau's report on credentials and the list to chase: as papers and tables, agreeing with the record."""

import io
import json
import zipfile
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from chairconsole.exchange.composition import Composition, Grid, Paragraph
from chairconsole.exchange.credentials import FORMS, FURTHER, chase, chase_paper, report, report_paper
from chairconsole.exchange.languages import LANGUAGES, words
from chairconsole.exchange.pdf import as_pdf
from chairconsole.exchange.word_files import as_docx
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.moment import moment
from chairconsole.rules.refusal import Refusal
from chairconsole.rules.terms import Category
from chairconsole.windows.paint import fonts
from tests import room as halls
from tests.exchange.desk import run, told
from tests.room import Hall, when

founded, template = halls.founded, halls.template
"""The hall in which nothing has happened yet, and the file of which it is a copy."""

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def type_is_ready(qapp: QApplication) -> None:
    """Load the typefaces into the application of the tests, as the program's does."""
    fonts.load()


@pytest.fixture
def hall(founded: Hall) -> Hall:
    """Give a hall in which credentials of every kind are in, and two representatives were objected to."""
    hall = founded.at("14T09:00")
    for code, form in (("NOR", "formal"), ("KEN", "copy"), ("CHL", "information"), ("PER", "formal"), ("SYR", "copy")):
        hall.submit_credentials(code, form)
    hall.at("15T15:00").record_bureau_meeting(
        "2019-12-15T14:00:00+04:00", examined=["NOR", "KEN"], recommends="To accept them.", present=["ARE", "POL"]
    )
    hall.examine_credentials("PER", "incomplete", note="lacking: signature; page two")
    hall.examine_credentials("KEN", "not_accepted")
    hall.accept_on_assurance("JPN", note="a telegram")
    hall.at("10:00").open_session()
    hall.call_to_order(1)
    hall.take_the_chair("ARE", name="A. Chair", office="President")
    hall.at("10:02").nominate("president", "ARE", name="A. Chair")
    hall.elect_by_acclamation("president")
    for delegation, challenger in (("NOR", "KEN"), ("NOR", "CHL"), ("NOR", "PER"), ("CHL", "KEN")):
        hall.at("10:04").challenge_credentials(delegation, challenger)
    hall.at("10:05").withdraw_challenge("NOR", "PER")
    hall.decide_challenge("CHL", False)
    return hall


@pytest.fixture
def reported(hall: Hall) -> Hall:
    """Give the hall with its report made at ten past ten, and some more that came after it."""
    hall.at("10:10").report_on_credentials()
    hall.at("10:12").submit_credentials("BRA", "formal")
    hall.decide_challenge("NOR", True)
    return hall


def paper(hall: Hall, language: str = "en") -> Composition:
    """Compose the report as it stands."""
    return report_paper(hall.record.room(hall.now), language)


def paragraphs(of: Composition) -> list[str]:
    """Return the paragraphs of a paper."""
    return [part.text for part in of.parts if isinstance(part, Paragraph)]


def counts(of: Composition) -> dict[str, int]:
    """Return the figures of the report's table, by what they count."""
    (grid,) = (part for part in of.parts if isinstance(part, Grid))
    return {name: int(figure) for name, figure in grid.rows}


def counted_over(journal: str, until: datetime, parties: Sequence[str]) -> dict[str, set[str]]:
    """Count credentials by an exported journal alone, act by act, as anybody could with a pencil."""
    form: dict[str, str] = {}
    finding: dict[str, str] = {}
    objected: dict[str, list[str]] = {}
    excluded: set[str] = set()
    for line in journal.splitlines():
        act = json.loads(line)
        if moment(act["at"]) > until:
            break
        args: dict[str, Any] = act["args"]
        who = args.get("delegation", "")
        match act["act"]:
            case "submit_credentials":
                form[who] = args["form"]
                finding.pop(who, None)
            case "examine_credentials":
                finding[who] = args["finding"]
            case "accept_on_assurance":
                finding[who] = "on_assurance"
            case "challenge_credentials":
                objected.setdefault(who, []).append(args["challenger"])
            case "withdraw_challenge":
                objected[who].remove(args["challenger"])
            case "decide_challenge":
                objected[who] = []
                (excluded.discard if args["admitted"] else excluded.add)(who)
    lists = {status: {code for code in parties if form.get(code, "none") == status} for status in FORMS}
    lists |= {found: {code for code in parties if finding.get(code) == found} for found in ("on_assurance",)}
    lists["not_accepted"] = {code for code in parties if finding.get(code) == "not_accepted"}
    lists["challenged"] = {code for code in parties if objected.get(code)}
    return {**lists, "excluded": excluded}


def test_every_figure_agrees_with_an_independent_count_over_the_exported_journal(reported: Hall) -> None:
    journal = told("export", "journal", reported.record.path)
    parties = [who.code for who in reported.record.memory.find(Participant, {"category": Category.PARTY})]
    expected = counted_over(journal, when("10:10"), parties)
    rows = report(reported.record.room(reported.now)).rows
    assert {status: {row["delegation"] for row in rows if row["status"] == status} for status in expected} == expected
    said, figures = words("en").credentials, counts(paper(reported))
    assert {status: figures[said[f"count_{status}"]] for status in (*FORMS, *FURTHER)} == {
        status: len(codes) for status, codes in expected.items()
    }
    assert figures["All States parties"] == len(parties) == sum(len(expected[form]) for form in FORMS)
    text = "\n".join(paragraphs(paper(reported)))
    for status, codes in expected.items():
        sentence = said[f"list_{status}"].partition("(")[0] + f"({len(codes)}): "
        listed = next(line for line in text.splitlines() if line.startswith(sentence))
        for code in codes:
            assert reported.record.room(reported.now).participant(code).name["en"] in listed


def test_the_report_tells_who_met_what_stands_and_what_is_recommended(reported: Hall) -> None:
    of = paper(reported)
    assert (of.title, of.as_of) == ("Report of the Bureau on credentials", "As of 16 December 2019, 10:10 (UTC+4)")
    assert of.subject == "Item 1(e): Adoption of the report of the Bureau on credentials"
    said = paragraphs(of)
    assert "The officers of the session are: President: A. Chair (United Arab Emirates)." in said
    assert (
        "The Bureau met on 15 December 2019, 14:00 (UTC+4) to examine credentials. "
        "Present were: Poland, United Arab Emirates. "
        "It examined the credentials of the following (2): Kenya, Norway."
    ) in said
    objected = "The representatives of the following had been objected to, and the Conference had not yet decided (1): "
    assert f"{objected}Norway (by Chile, Kenya)." in said
    assert "The Conference had decided not to admit the representatives of the following (1): Chile." in said
    assert "The Bureau recommended on 15 December 2019, 14:00 (UTC+4): To accept them." in said
    assert any("with the exception of Chile, Kenya, on the understanding" in line for line in said)
    assert said[-1] == "The Conference has not yet adopted this report."
    numbers = [part.number for part in of.parts if isinstance(part, Paragraph)]
    assert numbers == [*range(1, len(numbers) + 1)]


def test_what_came_in_the_same_second_stands_as_it_did_when_the_report_was_made(hall: Hall) -> None:
    hall.at("10:10").withdraw_challenge("NOR", "KEN")
    hall.report_on_credentials()
    hall.challenge_credentials("NOR", "JPN")
    hall.challenge_credentials("PER", "JPN")
    assert any(line.endswith("(1): Norway (by Chile).") for line in paragraphs(paper(hall)))


def test_what_was_decided_in_the_same_second_behind_the_report_stood_in_it(hall: Hall) -> None:
    hall.at("10:10").report_on_credentials()
    hall.decide_challenge("NOR", True)
    assert any(line.endswith("(1): Norway (by Chile, Kenya).") for line in paragraphs(paper(hall)))


def test_adoption_is_told_with_who_presided_and_the_reservations(reported: Hall) -> None:
    reported.at("10:20").adopt_credentials_report(
        note="as orally amended", reservations=[{"delegation": "KEN", "text": "It does not recognize them."}]
    )
    assert paragraphs(paper(reported))[-3:] == [
        "The Conference adopted this report on 16 December 2019, 10:20 (UTC+4); presiding: A. Chair.",
        "Note for the record: as orally amended",
        "Reservation of Kenya: It does not recognize them.",
    ]
    rows = report(reported.record.room(reported.now)).rows
    assert rows[-1] == {
        "status": "reservation", "delegation": "KEN", "challengers": "", "text": "It does not recognize them.",
    }  # fmt: skip
    reported.at("11:00").report_on_credentials()
    assert paragraphs(paper(reported))[-2:] == [
        "The Conference has not yet adopted this report.",
        "An earlier report on credentials was adopted on 16 December 2019, 10:20 (UTC+4).",
    ]


def test_it_is_refused_in_a_sentence_while_no_report_was_made(hall: Hall) -> None:
    with pytest.raises(Refusal, match="The Bureau has not made its report on credentials"):
        paper(hall)
    for form in ("csv", "docx"):
        ran = run("export", "credentials-report", hall.record.path, "--format", form)
        assert (ran.status, ran.out) == (1, "")
        assert "The Bureau has not made its report on credentials." in ran.err
        assert ran.err.count("\n") == 1


@pytest.mark.usefixtures("type_is_ready")
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_stands_on_the_printed_paper(reported: Hall, language: str) -> None:
    of = paper(reported, language)
    reader = PdfReader(io.BytesIO(as_pdf(of, reported.now)))
    assert 2 <= len(reader.pages) <= 4
    assert str(reader.root_object["/Lang"]) == language
    if language != "ar":
        # what Arabic letters mean is told another way, and tested of the speakers list
        told, text = words(language), "".join("".join(page.extract_text().split()) for page in reader.pages)
        for number in range(1, len(reader.pages) + 1):
            foot = f"{of.title}·{of.as_of}{told.page.format(page=number, pages=len(reader.pages))}"
            text = text.replace("".join(foot.split()), "")
        for name in names(reported, language):
            assert "".join(name.split()) in text
    assert as_pdf(of, reported.now) == as_pdf(paper(reported, language), reported.now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_file_has_styles_language_direction_and_heads_of_tables(reported: Hall, language: str) -> None:
    reported.at("10:20").adopt_credentials_report(reservations=[{"delegation": "KEN", "text": "No (see 1)."}])
    content = as_docx(paper(reported, language), reported.now)
    assert content == as_docx(paper(reported, language), reported.now)
    body, styles = part(content, "word/document.xml"), part(content, "word/styles.xml")
    used = [style.get(f"{W}val") for style in body.iter(f"{W}pStyle")]
    assert used.count("Heading1") == 5
    assert used.count("Title") == 1
    text = "".join(body.itertext())
    assert "\u2068" not in text
    for name in names(reported, language):
        assert name in text
    (table,) = body.iter(f"{W}tbl")
    rows = [*table.iter(f"{W}tr")]
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True] + [False] * (len(rows) - 1)
    lang = next(styles.iter(f"{W}lang"))
    kind = {"ar": "bidi", "zh": "eastAsia"}.get(language, "val")
    assert str(lang.get(f"{W}{kind}")).startswith(language)
    mirrored = language == "ar"
    assert all((each.find(f"{W}pPr/{W}bidi") is not None) is mirrored for each in written(body))
    assert (table.find(f"{W}tblPr/{W}bidiVisual") is not None) is mirrored
    assert (body.find(f"{W}body/{W}sectPr/{W}bidi") is not None) is mirrored
    runs = {"".join(run.itertext()): run.find(f"{W}rPr/{W}rtl") is not None for run in body.iter(f"{W}r")}
    assert runs.get("No (see 1).") in (None, False)
    assert any(runs.values()) is mirrored
    fields = {str(field.get(f"{W}instr")) for field in part(content, "word/footer1.xml").iter(f"{W}fldSimple")}
    assert fields == {"PAGE", "NUMPAGES"}


def part(content: bytes, name: str) -> ElementTree.Element:
    """Read one part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return ElementTree.fromstring(parts.read(name))


def written(body: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Go through the paragraphs that have any text."""
    return (each for each in body.iter(f"{W}p") if "".join(each.itertext()))


def names(hall: Hall, language: str) -> list[str]:
    """Return the names of all States parties in a language."""
    parties = hall.record.memory.find(Participant, {"category": Category.PARTY})
    return [words(language).name(who.name) for who in parties]


def test_names_stand_in_the_order_of_each_alphabet(founded: Hall) -> None:
    room = founded.record.room(founded.now)

    def listed(language: str, *codes: str) -> str:
        return words(language).listed(room.participant(code).name for code in codes)

    assert listed("en", "CIV", "CRI", "HRV", "CUB") == "Costa Rica, Côte d'Ivoire, Croatia, Cuba"
    assert listed("fr", "EGY", "ETH", "EST", "ECU") == "Égypte, Équateur, Estonie, Éthiopie"
    assert listed("ru", "YEM", "ITA", "KAZ") == "Италия, Йемен, Казахстан"
    assert listed("ar", "JOR", "ALB", "RUS") == "\u2068الاتحاد الروسي\u2069، \u2068الأردن\u2069، \u2068ألبانيا\u2069"
    assert listed("zh", "AFG", "NOR", "CHL") == "阿富汗、智利、挪威"


def test_the_list_to_chase_tells_who_owes_what(hall: Hall) -> None:
    rows = chase(hall.record.room(hall.now)).rows
    by_code = {str(row["delegation"]): row for row in rows}
    assert {code: by_code[code]["owes"] for code in ("KEN", "CHL", "PER", "JPN", "BRA")} == {
        "KEN": "anew", "CHL": "credentials", "PER": "completion", "JPN": "credentials", "BRA": "credentials",
    }  # fmt: skip
    assert "NOR" not in by_code
    assert "SYR" not in by_code, "an observer needs none"
    assert by_code["PER"]["note"] == "lacking: signature; page two"
    assert by_code["BRA"]["due_at"] == "2019-12-15T06:00:00Z"
    assert (by_code["BRA"]["late"], by_code["PER"]["late"]) == (True, False)
    parties = [*hall.record.memory.find(Participant, {"category": Category.PARTY})]
    assert len(rows) == len(parties) - 1
    assert [row["form"] is None for row in rows] == [True] * (len(rows) - 3) + [False] * 3


def test_the_list_to_chase_is_a_paper_with_what_is_lacking_in_its_language(hall: Hall) -> None:
    of = chase_paper(hall.record.room(hall.now), "fr")
    due = "15 décembre 2019, 10:00 (UTC+4)"
    assert paragraphs(of) == [words("fr").credentials["due_passed"].format(moment=due)]
    (grid,) = (each for each in of.parts if isinstance(each, Grid))
    peru = next(row for row in grid.rows if row[0] == "Pérou")
    assert peru[:3] == ("Pérou", "Original signé, 14 décembre 2019", "Ce qui manque")
    assert peru[3] == "Incomplets\u00a0; manque\u00a0: signature\u00a0; page two"
    hall.at("10:30").submit_credentials("PER", "copy")
    (grid,) = (each for each in chase_paper(hall.record.room(hall.now), "en").parts if isinstance(each, Grid))
    assert next(row for row in grid.rows if row[0] == "Peru")[3] == "came late"


def test_the_list_to_chase_is_a_workbook_in_a_language_or_of_data(hall: Hall, tmp_path: Path) -> None:
    for asked in ((), ("--language", "ar")):
        out = tmp_path / f"chase{len(asked)}.xlsx"
        told("export", "credentials-chase", hall.record.path, "--format", "xlsx", "-o", out, *asked)
        assert out.read_bytes().startswith(b"PK")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words_of_both(language: str) -> None:
    here, there = words(language).credentials, words("en").credentials
    assert here.keys() == there.keys()
    for key, text in here.items():
        assert text.strip()
        assert sorted(blanks(text)) == sorted(blanks(there[key])), key


def blanks(text: str) -> list[str]:
    """Return what is filled into a text."""
    return [piece.partition("}")[0] for piece in text.split("{")[1:]]
