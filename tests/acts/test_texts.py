"""Texts of statements: attached, replaced, settled and removed; the file is kept as it came."""

from chairconsole.records.facts.texts import StatementText, TextFile
from tests.room import Hall, waiting


def texts(hall: Hall) -> list[StatementText]:
    return list(hall.record.memory.all(StatementText))


def files(hall: Hall) -> list[TextFile]:
    return list(hall.record.memory.all(TextFile))


def test_a_text_is_attached_with_its_file_and_its_words_are_counted(hall: Hall) -> None:
    hall.inscribe("NOR", language="en")
    hall.attach_text("NOR", "Mr. President,\r\nwe thank you.", "norway.txt", "TXIu", check_against_delivery=True)
    (text,) = texts(hall)
    assert (text.text, text.language, text.fate) == ("Mr. President,\nwe thank you.", "en", "wished")
    assert [file.content for file in files(hall)] == ["TXIu"]
    assert "5 words" in hall.last
    assert "check against delivery" in hall.last


def test_another_text_takes_its_place_and_undo_brings_it_back(hall: Hall) -> None:
    hall.inscribe("NOR")
    hall.attach_text("NOR", "one", "a.txt", "YQ==")
    hall.attach_text("NOR", "one two")
    assert ([t.text for t in texts(hall)], files(hall)) == (["one two"], [])
    hall.undo()
    assert ([t.text for t in texts(hall)], [f.content for f in files(hall)]) == (["one"], ["YQ=="])


def test_a_text_may_come_after_the_statement_and_its_fate_is_settled(hall: Hall) -> None:
    waiting(hall, "NOR")
    hall.give_floor()
    hall.after(60).end_statement()
    with hall.refuses("No text of Norway is attached"):
        hall.settle_text("NOR", "posted")
    hall.attach_text("NOR", "one two three")
    hall.settle_text("NOR", "clean_copy_awaited")
    assert (texts(hall)[0].fate, hall.last) == ("clean_copy_awaited", "Text of Norway for 1(f): clean copy awaited")
    hall.remove_text("NOR", reason="the wrong one")
    assert texts(hall) == []


def test_texts_that_are_none(hall: Hall) -> None:
    with hall.refuses("Norway has no entry"):
        hall.attach_text("NOR", "one")
    hall.inscribe("NOR")
    with hall.refuses("The text has no words"):
        hall.attach_text("NOR", " \n ")
    with hall.refuses("The file is not in base64"):
        hall.attach_text("NOR", "one", "a.txt", "%%%")
    hall.attach_text("NOR", "", "../../scan.pdf", "YQ==")
    assert (texts(hall)[0].file, hall.last) == (
        "scan.pdf",
        "Text of Norway for 1(f) attached: no words could be read in its file",
    )
    with hall.refuses("has 200,001 characters"):
        hall.attach_text("NOR", "x" * 200_001)
    with hall.refuses("does not fit “fate”"):
        hall.settle_text("NOR", "burnt")
