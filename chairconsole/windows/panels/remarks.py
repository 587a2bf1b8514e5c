"""What is to be remarked of an entry of the list: the words of its badges, and what the row selected tells beside."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from chairconsole.models.desk import EntryRow, Notice
from chairconsole.models.speakers_rows import text_told
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import Status
from chairconsole.windows.panels.wording import day_and_month, weekday

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Remark:
    """A badge: its words, those for narrow windows, and whether it asks for an act."""

    words: str
    short: str
    asks: bool = False


def remarks(row: EntryRow, locale: QLocale) -> list[Remark]:
    """Return what is remarked of an entry, the most pressing first; nothing is said of the normal case."""
    return [*_open(row), *_place(row, locale), *_speech(row)]


def details(row: EntryRow, locale: QLocale) -> list[str]:
    """Return what the sentence on the place of an entry does not tell, a sentence each, without full stops."""
    return list(_details(row, locale))


def expected(row: EntryRow, locale: QLocale) -> str:
    """Return when an entry is expected to begin, and whether it is reached; empty for one without a place."""
    if row.position is None:
        return ""
    told = []
    if row.begins is not None:
        when = f"{weekday(row.begins, locale)} {day_and_month(row.begins, locale)} {row.begins:%H:%M}"
        told.append(translate("Remarks", "Expected to begin {when}").format(when=when))
    if not row.reached:
        told.append(translate("Remarks", "not reached in the time of the list"))
    sentence = ", ".join(told)
    return sentence[:1].upper() + sentence[1:]


def _open(row: EntryRow) -> Iterator[Remark]:
    """Tell what is not settled."""
    if row.unconfirmed and row.status is not Status.VOID:
        yield Remark(translate("Remarks", "Cabinet rank unconfirmed"), translate("Remarks", "Unconfirmed"), asks=True)
    if row.notices:
        yield Remark(translate("Remarks", "Exchange: 1 of 2 notices"), translate("Remarks", "Exchange 1/2"))
    if row.called and row.status is Status.PASSED_OVER:
        yield Remark(_called(row.called), _called(row.called))


def _place(row: EntryRow, locale: QLocale) -> Iterator[Remark]:
    """Tell what changed its place."""
    if row.lent_by is Lent.RULING:
        yield Remark(translate("Remarks", "Moved by the President"), translate("Remarks", "Moved"))
    elif row.lent_by is not None:
        yield Remark(translate("Remarks", "Recalled"), translate("Remarks", "Recalled"))
    if row.exchanged_with is not None:
        yield Remark(translate("Remarks", "Exchanged"), translate("Remarks", "Exchanged"))
    if row.replaced_at is not None:
        day = day_and_month(row.replaced_at, locale)
        yield Remark(translate("Remarks", "Replaced {day}").format(day=day), translate("Remarks", "Replaced"))
    if row.not_member:
        yield Remark(translate("Remarks", "Found no member"), translate("Remarks", "No member"))
    if row.transferred_from is not None:
        named = {"list": row.transferred_from}
        yield Remark(
            translate("Remarks", "Transferred from {list}").format(**named),
            translate("Remarks", "From {list}").format(**named),
        )


def _speech(row: EntryRow) -> Iterator[Remark]:
    """Tell for whom and to what it speaks, and whether its text is there."""
    if row.on_behalf_of is not None:
        by = translate("Remarks", "by {delegation}").format(delegation=row.on_behalf_of)
        chair = translate("Remarks", "Group chair: {delegation}").format(delegation=row.on_behalf_of)
        yield Remark(chair if row.is_group else by, by)
    elif row.is_group:
        yield Remark(translate("Remarks", "Group"), translate("Remarks", "Group"))
    if row.reply_to is not None:
        yield Remark(
            translate("Remarks", "Reply to {delegation}").format(delegation=row.reply_to), translate("Remarks", "Reply")
        )
    if row.text is not None:
        check = row.text.check_against_delivery
        long, short = translate("Remarks", "Text, check against delivery"), translate("Remarks", "Text, check")
        yield Remark(long if check else translate("Remarks", "Text"), short if check else translate("Remarks", "Text"))


def _details(row: EntryRow, locale: QLocale) -> Iterator[str]:
    if row.status not in (Status.WAITING, Status.VOID):
        when = f"{day_and_month(row.received_at, locale)} {row.received_at:%H:%M}"
        yield translate("Remarks", "Received {when}").format(when=when)
    if row.called:
        yield _called(row.called)
    for notice in row.notices:
        yield _told_of(notice)
    if row.on_behalf_of is not None:
        yield translate("Remarks", "{delegation} speaks for it").format(delegation=row.on_behalf_of)
    if row.reply_to is not None:
        yield translate("Remarks", "In reply to {delegation}").format(delegation=row.reply_to)
    if row.text is not None:
        yield translate("Remarks", "Text: {told}").format(told=text_told(row.text, row.limit_s))
        if row.text.check_against_delivery:
            yield translate("Remarks", "Check against delivery")
    if row.reference:
        yield translate("Remarks", "Reference: {words}").format(words=row.reference)
    if row.reason:
        yield translate("Remarks", "Reason: {words}").format(words=row.reason)


def _told_of(notice: Notice) -> str:
    if notice.gave:
        return translate("Remarks", "Gave notice of an exchange with {delegation}, whose own is awaited").format(
            delegation=notice.other
        )
    return translate("Remarks", "{delegation} gave notice of an exchange; its own is awaited").format(
        delegation=notice.other
    )


def _called(count: int) -> str:
    return translate("Remarks", "Called once") if count == 1 else translate("Remarks", "Called %n times", "", count)
