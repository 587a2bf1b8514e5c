"""What is to be remarked of an entry of the list: the words of its badges, and what the row selected tells beside."""

from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.models.desk import EntryRow, Notice
from chairconsole.models.participation import admission_words, invitation_words
from chairconsole.models.saying import say
from chairconsole.models.speakers_rows import text_told
from chairconsole.models.tongue import Tongue
from chairconsole.rules.speakers import Lent
from chairconsole.rules.terms import Status
from chairconsole.windows.parts.wording import day_and_hour, day_and_month, weekday


@dataclass(frozen=True, slots=True)
class Remark:
    """A badge: its words, those for narrow windows, and whether it asks for an act."""

    words: str
    short: str
    asks: bool = False


def remarks(row: EntryRow, tongue: Tongue) -> list[Remark]:
    """Return what is remarked of an entry, the most pressing first; nothing is said of the normal case."""
    return [*_open(row, tongue), *_place(row, tongue), *_speech(row, tongue)]


def details(row: EntryRow, tongue: Tongue) -> list[str]:
    """Return what the sentence on the place of an entry does not tell, a sentence each, without full stops."""
    return list(_details(row, tongue))


def expected(row: EntryRow, tongue: Tongue) -> str:
    """Return when an entry is expected to begin, and whether it is reached; empty for one without a place."""
    if row.position is None:
        return ""
    told = []
    if row.begins is not None:
        when = f"{weekday(row.begins, tongue.locale)} {day_and_hour(row.begins, tongue.locale)}"
        told.append(tongue.translate("Remarks", "Expected to begin {when}").format(when=when))
    if not row.reached:
        told.append(tongue.translate("Remarks", "not reached in the time of the list"))
    sentence = tongue.series(*told)
    return sentence[:1].upper() + sentence[1:]


def _open(row: EntryRow, tongue: Tongue) -> Iterator[Remark]:
    """Tell what is not settled."""
    not_admitted, invited = admission_words(row.credentials, tongue), invitation_words(row.credentials, tongue)
    if not_admitted:
        yield Remark(not_admitted, not_admitted, asks=True)
    if invited:
        yield Remark(invited, invited, asks=True)
    if row.unconfirmed and row.status is not Status.VOID:
        yield Remark(
            tongue.translate("Remarks", "Cabinet rank unconfirmed"),
            tongue.translate("Remarks", "Unconfirmed"),
            asks=True,
        )
    if row.notices:
        yield Remark(
            tongue.translate("Remarks", "Exchange: 1 of 2 notices"), tongue.translate("Remarks", "Exchange 1/2")
        )
    if row.called and row.status is Status.PASSED_OVER:
        yield Remark(_called(row.called, tongue), _called(row.called, tongue))


def _place(row: EntryRow, tongue: Tongue) -> Iterator[Remark]:
    """Tell what changed its place."""
    if row.lent_by is Lent.RULING:
        yield Remark(tongue.translate("Remarks", "Moved by the President"), tongue.translate("Remarks", "Moved"))
    elif row.lent_by is not None:
        yield Remark(tongue.translate("Remarks", "Recalled"), tongue.translate("Remarks", "Recalled"))
    if row.exchanged_with is not None:
        yield Remark(tongue.translate("Remarks", "Exchanged"), tongue.translate("Remarks", "Exchanged"))
    if row.replaced_at is not None:
        day = day_and_month(row.replaced_at, tongue.locale)
        yield Remark(
            tongue.translate("Remarks", "Replaced {day}").format(day=day), tongue.translate("Remarks", "Replaced")
        )
    if row.not_member:
        yield Remark(tongue.translate("Remarks", "Found no member"), tongue.translate("Remarks", "No member"))
    if row.transferred_from is not None:
        named = {"list": row.transferred_from}
        yield Remark(
            tongue.translate("Remarks", "Transferred from {list}").format(**named),
            tongue.translate("Remarks", "From {list}").format(**named),
        )


def _speech(row: EntryRow, tongue: Tongue) -> Iterator[Remark]:
    """Tell for whom and to what it speaks, and whether its text is there."""
    if row.on_behalf_of is not None:
        by = tongue.translate("Remarks", "by {delegation}").format(delegation=row.on_behalf_of)
        chair = tongue.translate("Remarks", "Group chair: {delegation}").format(delegation=row.on_behalf_of)
        yield Remark(chair if row.is_group else by, by)
    elif row.is_group:
        yield Remark(tongue.translate("Remarks", "Group"), tongue.translate("Remarks", "Group"))
    if row.reply_to is not None:
        yield Remark(
            tongue.translate("Remarks", "Reply to {delegation}").format(delegation=row.reply_to),
            tongue.translate("Remarks", "Reply"),
        )
    if row.text is not None:
        check = row.text.check_against_delivery
        long, short = (
            tongue.translate("Remarks", "Text, check against delivery"),
            tongue.translate("Remarks", "Text, check"),
        )
        yield Remark(
            long if check else tongue.translate("Remarks", "Text"),
            short if check else tongue.translate("Remarks", "Text"),
        )


def _details(row: EntryRow, tongue: Tongue) -> Iterator[str]:
    if row.status not in (Status.WAITING, Status.VOID):
        when = day_and_hour(row.received_at, tongue.locale)
        yield tongue.translate("Remarks", "Received {when}").format(when=when)
    if row.called:
        yield _called(row.called, tongue)
    for notice in row.notices:
        yield _told_of(notice, tongue)
    if row.on_behalf_of is not None:
        yield tongue.translate("Remarks", "{delegation} speaks for it").format(delegation=row.on_behalf_of)
    if row.reply_to is not None:
        yield tongue.translate("Remarks", "In reply to {delegation}").format(delegation=row.reply_to)
    if row.text is not None:
        yield tongue.translate("Remarks", "Text: {told}").format(told=say(text_told(row.text, row.limit_s), tongue))
        if row.text.check_against_delivery:
            yield tongue.translate("Remarks", "Check against delivery")
    if row.reference:
        yield tongue.translate("Remarks", "Reference: {words}").format(words=row.reference)
    if row.reason:
        yield tongue.translate("Remarks", "Reason: {words}").format(words=row.reason)


def _told_of(notice: Notice, tongue: Tongue) -> str:
    if notice.gave:
        return tongue.translate("Remarks", "Gave notice of an exchange with {delegation}, whose own is awaited").format(
            delegation=notice.other
        )
    return tongue.translate("Remarks", "{delegation} gave notice of an exchange; its own is awaited").format(
        delegation=notice.other
    )


def _called(count: int, tongue: Tongue) -> str:
    return tongue.translate("Remarks", "Called once") if count == 1 else tongue.counted("Called %n times", "", count)
