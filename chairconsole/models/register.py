"""The register: each category with its way in and its rights, and those who belong to it."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QCollator, QLocale

from chairconsole.models.desk import DelegationRow
from chairconsole.models.participation import admission_words, delegation_row, summary
from chairconsole.models.reading import Reading
from chairconsole.models.rows import RowsModel
from chairconsole.models.tongue import Tongue
from chairconsole.records.facts.participation import Participant
from chairconsole.rules.participation import RULES, Admission, Rights, rights
from chairconsole.rules.terms import Category, WayIn


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category: how many there are of it, by which rules it takes part, how it comes in, and what it may do."""

    category: Category
    name: str
    count: int
    rules: tuple[int, ...]
    way_in: str
    accorded: str
    rights: Rights


class CategoriesModel(RowsModel[CategoryRow]):
    """The categories as rows."""

    def key(self, row: CategoryRow) -> Hashable:
        """Know a category by itself."""
        return row.category

    def words(self, row: CategoryRow) -> str:
        """Return a category in words: how many, how they come in, and what they may do."""
        rules = rules_words(row.rules, self.spoken)
        told = (f"{row.name} {row.count}", rules, row.way_in, row.accorded, rights_words(row.rights, self.spoken))
        return self.spoken.series(*told)


class MembersModel(RowsModel[DelegationRow]):
    """Those of one category as rows; they are given to it."""

    def key(self, row: DelegationRow) -> Hashable:
        """Know a delegation by its code."""
        return row.code

    def words(self, row: DelegationRow) -> str:
        """Return a delegation by name, and whether it is admitted."""
        return self.spoken.series(row.name, standing_words(row, self.spoken))


def categories(reading: Reading) -> tuple[CategoryRow, ...]:
    """Return all categories, those with most rights first."""
    counts, tongue = summary(reading.session.room()).counts, reading.tongue
    return tuple(
        CategoryRow(
            category=each,
            name=_plural(each, tongue),
            count=counts.get(each, 0),
            rules=RULES[each],
            way_in=_way_in(each, tongue),
            accorded=_accorded(each, tongue),
            rights=rights(each),
        )
        for each in Category
    )


def members(reading: Reading, category: Category) -> tuple[DelegationRow, ...]:
    """Return those of a category, by name in the order of the language."""
    room, collator = reading.session.room(), QCollator(QLocale(reading.language))
    rows = [delegation_row(reading, room, who) for who in room.door.find(Participant, category=category)]
    return tuple(sorted(rows, key=lambda row: collator.sortKey(row.name)))


def observers_item(reading: Reading) -> str | None:
    """Return the number of the item under which observers are decided upon, if the agenda has one."""
    found = (item.number for item in reading.session.room().agenda() if item.purpose == "observers")
    return next(found, None)


def standing_words(row: DelegationRow, tongue: Tongue) -> str:
    """Say in two or three words how an applicant stands; of parties and groups nothing where nothing is open."""
    translate = tongue.translate
    if row.mark.admission is Admission.NOT_ADMITTED:
        return admission_words(row.mark, tongue)
    if row.objectors:
        return translate("Register", "Objection open")
    if row.granted:
        return translate("Register", "Accorded")
    if row.category.way_in is WayIn.APPLICATION and row.applied_at is not None:
        return translate("Register", "No objection")
    challenged = translate("Register", "Challenged") if row.mark.challenged else ""
    return admission_words(row.mark, tongue) or challenged


def rules_words(rules: tuple[int, ...], tongue: Tongue) -> str:
    """Return the numbers of rules as they stand in a table; nothing of none."""
    return tongue.series(*(tongue.kept(str(number)) for number in rules))


def rights_words(of: Rights, tongue: Tongue) -> str:
    """Say in a line what somebody may do."""
    translate = tongue.translate
    speaks = translate("Register", "speaks when invited") if of.invited else translate("Register", "speaks")
    told = [translate("Register", "attends"), speaks if of.speak else ""]
    told += [translate("Register", "writes") if of.write else "", translate("Register", "moves") if of.move else ""]
    return tongue.series(*told, translate("Register", "decides") if of.decide else "")


def _plural(category: Category, tongue: Tongue) -> str:
    told = {
        Category.PARTY: tongue.translate("Register", "States parties"),
        Category.SIGNATORY: tongue.translate("Register", "Signatories"),
        Category.NON_SIGNATORY: tongue.translate("Register", "Non-signatories"),
        Category.ENTITY: tongue.translate("Register", "Entities, UN bodies, agencies"),
        Category.IGO: tongue.translate("Register", "Other intergovernmental"),
        Category.NGO_ECOSOC: tongue.translate("Register", "NGOs with ECOSOC status"),
        Category.NGO: tongue.translate("Register", "Other NGOs"),
        Category.GROUP: tongue.translate("Register", "Groups of States"),
    }
    return told[category]


def _way_in(category: Category, tongue: Tongue) -> str:
    if category is Category.NGO:
        return tongue.translate("Register", "application, listed 30 days before")
    told = {
        WayIn.CREDENTIALS: tongue.translate("Register", "credentials"),
        WayIn.NOTICE: tongue.translate("Register", "written notice"),
        WayIn.APPLICATION: tongue.translate("Register", "application"),
        WayIn.REGISTRATION: tongue.translate("Register", "registration"),
    }
    return told[category.way_in]


def _accorded(category: Category, tongue: Tongue) -> str:
    if category is Category.NGO:
        return tongue.translate("Register", "objection: the Conference")
    if category.way_in is WayIn.APPLICATION:
        return tongue.translate("Register", "unless decided otherwise")
    return tongue.translate("Register", "by right")
