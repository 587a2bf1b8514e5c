<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>not opened</source>
        <translation>не открыт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>оставлен открытым</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>завершен</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation>В конец списка</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>Подлинники</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Только сведения</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неполные</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>не приняты</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>не проверены</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>оспорены: {state}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation>Кто возражает против {name}?</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>Делегация не выбрана.</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 — поиск; стрелки — выбор.</translation>
    </message>
</context>
<context>
    <name>CredentialsModel</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>challenged</source>
        <translation>оспорены</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>Найти делегацию</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Which delegations are listed</source>
        <translation>Какие делегации показаны</translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation>Делегации и их полномочия</translation>
    </message>
    <message>
        <source>present, of {count} States parties</source>
        <translation>присутствуют, всего государств-участников: {count}</translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation>доклад принят {day}</translation>
    </message>
    <message>
        <source>{count} to chase</source>
        <translation>напомнить: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation>
            <numerusform>Оспорено: %n</numerusform>
            <numerusform>Оспорено: %n</numerusform>
            <numerusform>Оспорено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seated with full rights until the Conference decides. Rule 20</source>
        <translation>Участвует с полными правами до решения Конференции. Правило 20</translation>
    </message>
    <message>
        <source>Seated with full rights. Rule 20</source>
        <translation>Участвует с полными правами. Правило 20</translation>
    </message>
    <message>
        <source>{count} States parties</source>
        <translation>Государств-участников: {count}</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>Присутствуют: {count}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>Напомнить</translation>
    </message>
    <message>
        <source>To examine</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Оспорены</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Без обозначения</translation>
    </message>
    <message>
        <source>Documents of the item in hand</source>
        <translation>Документы рассматриваемого пункта</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Languages, colours, type</source>
        <translation>Языки, цвета, шрифт</translation>
    </message>
    <message>
        <source>which window</source>
        <translation>какое окно</translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation>{window}: язык</translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation>{window}: цвета</translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation>{window}: размер шрифта</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>Пульт</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>Экран Председателя</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>Экран зала</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials, requests, script, journal and reference</source>
        <translation>Полномочия, просьбы, текст Председателя, журнал и справка</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation>Правила, сроки и сомнения относительно документа</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Whose cabinet rank?</source>
        <translation>Чей ранг члена кабинета?</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>Чей оратор заменяется?</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>Кто уведомляет об обмене?</translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation>Чей текст принимается письменно?</translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation>Кто переносится?</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>Нет текущего списка.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n делегация</numerusform>
            <numerusform>%n делегации</numerusform>
            <numerusform>%n делегаций</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>{name}: what shows the minister&apos;s rank?</source>
        <translation>{name}: чем подтвержден ранг министра?</translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation>подтверждение, напр.: состав кабинета от 14 декабря</translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation>{name}: установлено по «{evidence}»</translation>
    </message>
    <message>
        <source>Member of the cabinet</source>
        <translation>Член кабинета</translation>
    </message>
    <message>
        <source>No member of the cabinet</source>
        <translation>Не член кабинета</translation>
    </message>
    <message>
        <source>{name}: who speaks instead?</source>
        <translation>{name}: кто выступит вместо?</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>Г-жа Ana Ruiz, VM, заместитель министра юстиции; сообщено раньше: 11:59 в конце</translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation>Строка начинается с имени того, кто выступит вместо.</translation>
    </message>
    <message>
        <source>Not replaced.</source>
        <translation>Не заменен.</translation>
    </message>
    <message>
        <source>{name}: at which level does {speaker} speak?</source>
        <translation>{name}: на каком уровне выступает {speaker}?</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>{name} меняется местами с</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>того же уровня, на той же ступени</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>уведомление дано</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>Направлена ли копия уведомления {name} для {other}?</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>Нет: ожидается уведомление {other}</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>Да: обмен вступает в силу</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names}: письменно вместо устного</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Принять письменно</translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation>причина, если есть</translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation>{names}: перенос в список</translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation>списка еще нет: Enter откроет его</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names}: в список {list}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Добавить делегацию</translation>
    </message>
    <message>
        <source>Name or code, and if need be level and hour received: ken m 11:59</source>
        <translation>Название или код, при необходимости уровень и час получения: ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>Подходящие делегации</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Нет текущего списка</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>Откроется {when}</translation>
    </message>
    <message>
        <source>Not declared closed</source>
        <translation>Не объявлен закрытым</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Закрыт {when}</translation>
    </message>
    <message>
        <source>Declared closed {when}</source>
        <translation>Объявлен закрытым {when}</translation>
    </message>
    <message>
        <source>List open</source>
        <translation>Список открыт</translation>
    </message>
    <message>
        <source>Reopened {when}</source>
        <translation>Вновь открыт {when}</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>Открыт до {when}</translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation>Срок {when}</translation>
    </message>
    <message>
        <source>Deadline passed {when}</source>
        <translation>Срок истек {when}</translation>
    </message>
    <message>
        <source>Requests received before then are kept as void</source>
        <translation>Полученные ранее просьбы хранятся как недействительные</translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation>Ранние просьбы недействительны</translation>
    </message>
    <message>
        <source>Requests received before {when} can still be entered</source>
        <translation>Просьбы, полученные до {when}, еще можно внести</translation>
    </message>
    <message>
        <source>Earlier requests only</source>
        <translation>Только ранние просьбы</translation>
    </message>
    <message>
        <source>Declared by the President</source>
        <translation>Объявлено Председателем</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>Внесено секретарем</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation>Добавить: код или название</translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation>Получено до {hour}: ken {earlier}</translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation>Нет делегации по запросу «{name}».</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: take one up first.</source>
        <translation>Нет пункта со списком ораторов: сначала перейдите к пункту.</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation>любое слово о том, что сделать</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter of the list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>Show by name or code</source>
        <translation>Показать по названию или коду</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Название или код</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Какие записи показаны</translation>
    </message>
    <message>
        <source>{filter}: {shown} of {count} shown; Esc shows all</source>
        <translation>{filter}: {shown} из {count}; Esc — показать все</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Язык: {code}</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>Путеводитель есть только у репетиции.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>Её открывает начальная страница.</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>Новый файл конференции</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Открыть файл конференции</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>В списке по пункту {item} никто не ждет</translation>
    </message>
    <message>
        <source>None of {waiting} will speak: no meeting is left for {item}</source>
        <translation>Из {waiting} не выступит никто: нет заседаний по пункту {item}</translation>
    </message>
    <message>
        <source>All {waiting} will speak by {hour}</source>
        <translation>Все {waiting} выступят до {hour}</translation>
    </message>
    <message>
        <source>{reached} of {waiting} will speak by {hour}</source>
        <translation>{reached} из {waiting} выступят до {hour}</translation>
    </message>
    <message>
        <source>at {limit}, all</source>
        <translation>при {limit} — все</translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation>при {limit} — {count}</translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation>никакого регламента не хватит на всех</translation>
    </message>
    <message>
        <source>30 minutes more: {count}</source>
        <translation>еще 30 минут: {count}</translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation>Новый регламент: {limit}</translation>
    </message>
    <message>
        <source>All are reached at the present limit</source>
        <translation>При нынешнем регламенте успеют все</translation>
    </message>
    <message>
        <source>That is the limit already</source>
        <translation>Это и есть регламент</translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation>каждому на {time} меньше; группы и особые сроки без изменений</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>каждому на {time} больше; группы и особые сроки без изменений</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>Еще полчаса</translation>
    </message>
    <message>
        <source>No meeting is left that could go on</source>
        <translation>Нет заседания, которое можно продлить</translation>
    </message>
    <message>
        <source>The {meeting} goes on until {hour}</source>
        <translation>{meeting} продолжится до {hour}</translation>
    </message>
    <message>
        <source>The {meeting} is not in session</source>
        <translation>{meeting}: не идет</translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation>Заседания с переводом: без добавления</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation>Заседания с переводом: еще {costs}; запас неизвестен</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation>Заседания с переводом: еще {costs}, в запасе {spare}</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation>Заседания с переводом: на {costs} сверх плана, запаса нет</translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation>Тексты письменно</translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation>не успевают {missed}, выступят {reached}</translation>
    </message>
    <message>
        <source>They leave the list, and hand in their texts</source>
        <translation>Они выходят из списка и сдают тексты</translation>
    </message>
    <message>
        <source>All the rest to another item</source>
        <translation>Всех остальных — к другому пункту</translation>
    </message>
    <message>
        <source>{missed} not reached, or all {waiting}</source>
        <translation>не успевают {missed}, или все {waiting}</translation>
    </message>
    <message>
        <source>They are entered there as of now, in their order</source>
        <translation>Вносятся туда с этого момента, в прежнем порядке</translation>
    </message>
    <message>
        <source>Open the list for {item}</source>
        <translation>Открыть список по пункту {item}</translation>
    </message>
    <message>
        <source>No other list is open</source>
        <translation>Другого открытого списка нет</translation>
    </message>
    <message>
        <source>First the list of an item is to be opened</source>
        <translation>Сначала надо открыть список по пункту</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>не успевают: {count}</translation>
    </message>
    <message>
        <source>All {count} who wait</source>
        <translation>Все ожидающие: {count}</translation>
    </message>
    <message>
        <source>{whom}, to {item}</source>
        <translation>{whom}, к пункту {item}</translation>
    </message>
    <message>
        <source>Replies first, or on the next day</source>
        <translation>Ответы сначала или на другой день</translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translation>Ответов в очереди нет</translation>
    </message>
    <message>
        <source>{count} waiting, taken {when}</source>
        <translation>ожидают: {count}, {when}</translation>
    </message>
    <message>
        <source>; on the next day no meeting is left for them</source>
        <translation>; на другой день заседания для них нет</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>Ответы {when}</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>в конце дня</translation>
    </message>
    <message>
        <source>first</source>
        <translation>сначала</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>на другой день</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>Закрыть список сейчас</translation>
    </message>
    <message>
        <source>The list has been declared closed</source>
        <translation>Список объявлен закрытым</translation>
    </message>
    <message>
        <source>Requests received until now may still be entered</source>
        <translation>Полученные до сих пор просьбы еще можно внести</translation>
    </message>
    <message>
        <source>Left open until {hour}, {more} more may come, {missed} not reached</source>
        <translation>Открыт до {hour}, могут прибавиться {more}, не успеют {missed}</translation>
    </message>
    <message>
        <source>Its deadline has passed</source>
        <translation>Срок истек</translation>
    </message>
    <message>
        <source>Requests received before then may still be entered</source>
        <translation>Полученные ранее просьбы еще можно внести</translation>
    </message>
    <message>
        <source>It has no deadline</source>
        <translation>Срока нет</translation>
    </message>
    <message>
        <source>All {waiting} reached</source>
        <translation>Успевают все: {waiting}</translation>
    </message>
    <message>
        <source>{count} of {waiting} reached</source>
        <translation>Успевают {count} из {waiting}</translation>
    </message>
    <message>
        <source>as many reached</source>
        <translation>столько же</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>больше на {count}</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>меньше на {count}</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждет</translation>
    </message>
    <message>
        <source>All are reached</source>
        <translation>Успевают все</translation>
    </message>
</context>
<context>
    <name>FittingCommands</name>
    <message>
        <source>There is no list in hand that could finish in time.</source>
        <translation>Нет текущего списка, который мог бы закончиться вовремя.</translation>
    </message>
    <message>
        <source>Write seconds, or 2:30.</source>
        <translation>Введите секунды или 2:30.</translation>
    </message>
    <message>
        <source>Write it as 18:45.</source>
        <translation>Введите так: 18:45.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>«{typed}» — не такое число.</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation>Закончится ли список вовремя?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Другое число</translation>
    </message>
    <message>
        <source>Arrows or 1 to 5 choose, Enter does it, Esc goes back</source>
        <translation>Стрелки или 1–5 — выбор, Enter — выполнить, Esc — назад</translation>
    </message>
    <message>
        <source>seconds, or 2:30</source>
        <translation>секунды или 2:30</translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation>час, напр. 18:45</translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation>Другой регламент</translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation>Другой час</translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>Слово имеет {name}.</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 завершает выступление.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Слова никто не имеет.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Никто не ждет.</translation>
    </message>
    <message>
        <source>F2 adds a delegation to the list.</source>
        <translation>F2 добавляет делегацию в список.</translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation>Та же клавиша все равно вызовет {name}.</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>Заседание прервано.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>Заседание не идет.</translation>
    </message>
    <message>
        <source>The list is that of item {list}, which is not in hand.</source>
        <translation>Это список по пункту {list}, который не рассматривается.</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>Пропускать некого.</translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation>Вновь вызвать следующим</translation>
    </message>
    <message>
        <source>Nobody was passed over.</source>
        <translation>Пропущенных нет.</translation>
    </message>
    <message>
        <source>Give the floor, on no list, to</source>
        <translation>Предоставить слово вне списка</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Has the floor</source>
        <translation>Имеет слово</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Слова никто не имеет</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>Слово свободно</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>Ранг члена кабинета подтвержден</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Ранг члена кабинета не подтвержден</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтвержден</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Оспорены</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>Подлинные полномочия</translation>
    </message>
    <message>
        <source>Copy of credentials</source>
        <translation>Копия полномочий</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Только сведения</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Полномочий пока нет</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Подлинники</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>FREE</source>
        <translation>СВОБОДНО</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>ВЫЗВАН</translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation>никто не говорит уже</translation>
    </message>
    <message>
        <source>called; limit {limit}</source>
        <translation>вызван; регламент {limit}</translation>
    </message>
    <message>
        <source>used {used} of {limit}</source>
        <translation>{used} из {limit}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждет</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>затем {name}</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>далее: {names}</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждет</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 с</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>Уже начал</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Добавить делегацию</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Открыть сессию</translation>
    </message>
    <message>
        <source>Call meeting {number} to order</source>
        <translation>Открыть {number}-е заседание</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>Перейти к пункту</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Возобновить заседание</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>then %1</source>
        <translation>затем %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ForecastStrip</name>
    <message>
        <source>How the list stands</source>
        <translation>Состояние списка</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>{count} for whom no meeting is left</source>
        <translation>без заседания: {count}</translation>
    </message>
    <message>
        <source>{count} after {hour}</source>
        <translation>после {hour}: {count}</translation>
    </message>
    <message>
        <source>{count} before {hour}</source>
        <translation>до {hour}: {count}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}, {starts} to {ends}</source>
        <translation>{meeting}, {starts}–{ends}: {count}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation>{meeting}: {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидают</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>last one ends</source>
        <translation>конец последнего</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>not reached: no meeting is left</source>
        <translation>не успевают: заседаний нет</translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation>заседаний нет</translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation>не успевают до {hour}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>reached by {hour}</source>
        <translation>успевают до {hour}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущены</translation>
    </message>
    <message>
        <source>at {limit} each and {between} between</source>
        <translation>по {limit} и {between} между ними</translation>
    </message>
    <message>
        <source>at {limit} and {over} over each, {between} between</source>
        <translation>по {limit} плюс {over}, {between} между ними</translation>
    </message>
    <message>
        <source>at {limit} less {over} each, {between} between</source>
        <translation>по {limit} минус {over}, {between} между ними</translation>
    </message>
    <message>
        <source>{pace} (measured)</source>
        <translation>{pace} (измерено)</translation>
    </message>
    <message>
        <source>{pace} (usual)</source>
        <translation>{pace} (обычно)</translation>
    </message>
    <message>
        <source>All fit at {limit}</source>
        <translation>При {limit} успевают все</translation>
    </message>
    <message>
        <source>No limit reaches more</source>
        <translation>Регламент не поможет</translation>
    </message>
    <message>
        <source>No limit reaches all; at {limit}, {count} more</source>
        <translation>Регламента на всех нет; при {limit} больше на {count}</translation>
    </message>
    <message>
        <source>At {limit}, {count} more</source>
        <translation>При {limit} больше на {count}</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Нет текущего списка</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>В списке по пункту {item} никто не ждет</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide of the rehearsal</source>
        <translation>Путеводитель по репетиции</translation>
    </message>
    <message>
        <source>Call the first meeting to order</source>
        <translation>Объявите первое заседание открытым</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Откройте сессию</translation>
    </message>
    <message>
        <source>Take up the general discussion: type 1(f), then Enter</source>
        <translation>Перейдите к общим прениям: наберите 1(f), затем Enter</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>Запишите делегацию: наберите начало названия, выберите, затем Enter</translation>
    </message>
    <message>
        <source>Call the next speaker</source>
        <translation>Вызовите следующего оратора</translation>
    </message>
    <message>
        <source>The same key again: the statement begins, and the clock runs</source>
        <translation>Та же клавиша ещё раз: выступление началось, часы идут</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation>Дайте оратору ещё 30 секунд</translation>
    </message>
    <message>
        <source>End the statement</source>
        <translation>Завершите выступление</translation>
    </message>
    <message>
        <source>That was a slip? Take it back: the clock runs on as if nothing had been</source>
        <translation>Ошиблись? Отмените: часы пойдут, будто ничего не было</translation>
    </message>
    <message>
        <source>End the statement, call the next one; nobody comes: absent</source>
        <translation>Завершите, вызовите следующего; никто не вышел: отсутствует</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>Куба выступает по порядку ведения: наберите название, затем Enter</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>Это всё. Здесь все клавиши, F1 – руководство; Esc убирает путеводитель</translation>
    </message>
</context>
<context>
    <name>HallCommands</name>
    <message>
        <source>The hall is blanked.</source>
        <translation>Экран в зале погашен.</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>Экран в зале снова включён.</translation>
    </message>
    <message>
        <source>The message is taken away.</source>
        <translation>Сообщение убрано.</translation>
    </message>
    <message>
        <source>Message in the hall</source>
        <translation>Сообщение в зале</translation>
    </message>
    <message>
        <source>words, or one of these</source>
        <translation>текст или один из этих</translation>
    </message>
    <message>
        <source>The hall counts overtime.</source>
        <translation>В зале идёт отсчёт сверх времени.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>В зале отсчёт останавливается на 0:00.</translation>
    </message>
    <message>
        <source>A tone sounds at one minute, two at time.</source>
        <translation>Сигнал за минуту, два по истечении времени.</translation>
    </message>
    <message>
        <source>No tone sounds.</source>
        <translation>Без сигнала.</translation>
    </message>
    <message>
        <source>In the hall:</source>
        <translation>В зале:</translation>
    </message>
</context>
<context>
    <name>HallDisplay</name>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Пункт %1</translation>
    </message>
</context>
<context>
    <name>HallMessages</name>
    <message>
        <source>The meeting is suspended</source>
        <translation>Заседание прервано</translation>
    </message>
    <message>
        <source>The meeting will resume shortly</source>
        <translation>Заседание скоро возобновится</translation>
    </message>
    <message>
        <source>Informal consultations are being held</source>
        <translation>Проводятся неофициальные консультации</translation>
    </message>
    <message>
        <source>Please be seated</source>
        <translation>Просьба занять места</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Where the Conference is</source>
        <translation>Где находится Конференция</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>{zone} time, assumed</source>
        <translation>Время: {zone}, предположительно</translation>
    </message>
    <message>
        <source>{zone} time</source>
        <translation>Время: {zone}</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Сессия закрыта</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>Сессия не открыта</translation>
    </message>
    <message>
        <source>Not in session</source>
        <translation>Не заседает</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Идет заседание</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>сверх на {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>no item in hand</source>
        <translation>пункт не рассматривается</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>President</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Whose key?</source>
        <translation>Какой команды?</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Не изменено.</translation>
    </message>
</context>
<context>
    <name>KeyGrab</name>
    <message>
        <source>Change a key</source>
        <translation>Изменить клавишу</translation>
    </message>
    <message>
        <source>Press the new key. Delete gives back the program&apos;s own, Esc leaves it as it is.</source>
        <translation>Нажмите новую клавишу. Delete вернёт прежнюю, Esc оставит как есть.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is kept for typing and leaving: people type names.</source>
        <translation>{key} занята для набора и выхода: здесь набирают названия.</translation>
    </message>
    <message>
        <source>{key} does something already: {command}.</source>
        <translation>{key} уже занята: {command}.</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Credentials of the delegation selected</source>
        <translation>Полномочия выбранной делегации</translation>
    </message>
    <message>
        <source>Windows and screens</source>
        <translation>Окна и экраны</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>Пульт</translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation>Следующий шаг: вызвать оратора, затем начать</translation>
    </message>
    <message>
        <source>Began with the call</source>
        <translation>Начал сразу по вызову</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Пауза, продолжение</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>На 30 секунд больше</translation>
    </message>
    <message>
        <source>30 seconds less</source>
        <translation>На 30 секунд меньше</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>Конец выступления</translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation>Отсутствует: пропустить</translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation>Вызвать пропущенного</translation>
    </message>
    <message>
        <source>Give the floor to the secretariat</source>
        <translation>Предоставить слово секретариату</translation>
    </message>
    <message>
        <source>Give the floor to somebody on no list</source>
        <translation>Предоставить слово вне списка</translation>
    </message>
    <message>
        <source>Do not count the outage found</source>
        <translation>Не засчитывать перерыв</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Выступление по порядку ведения</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on it</source>
        <translation>Решение Председателя по нему</translation>
    </message>
    <message>
        <source>Appeal against the ruling, and its vote</source>
        <translation>Протест против решения и голосование</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Добавить делегацию</translation>
    </message>
    <message>
        <source>Right of reply asked for</source>
        <translation>Запрошено право на ответ</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>Move up, by ruling of the President</source>
        <translation>Выше, по решению Председателя</translation>
    </message>
    <message>
        <source>Move down, by ruling of the President</source>
        <translation>Ниже, по решению Председателя</translation>
    </message>
    <message>
        <source>Cabinet rank found, or not</source>
        <translation>Ранг члена кабинета: установлен или нет</translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation>Заменить оратора</translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation>Уведомление об обмене местами</translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation>Текст выступления</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Принять письменно</translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation>Перенести в другой список</translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation>Закончится ли список вовремя?</translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation>Список, каким он был</translation>
    </message>
    <message>
        <source>Close or reopen the list</source>
        <translation>Закрыть или вновь открыть список</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Открыть сессию</translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation>Открыть следующее заседание</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>Перейти к пункту</translation>
    </message>
    <message>
        <source>Conclude the item in hand</source>
        <translation>Завершить текущий пункт</translation>
    </message>
    <message>
        <source>Leave the item in hand open</source>
        <translation>Оставить пункт открытым</translation>
    </message>
    <message>
        <source>Suspend or resume the meeting</source>
        <translation>Прервать или возобновить заседание</translation>
    </message>
    <message>
        <source>Extend the meeting</source>
        <translation>Продлить заседание</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Закрыть сессию</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>Найти делегацию</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>Получены подлинные полномочия</translation>
    </message>
    <message>
        <source>Copy received</source>
        <translation>Получена копия</translation>
    </message>
    <message>
        <source>Information only received</source>
        <translation>Получены только сведения</translation>
    </message>
    <message>
        <source>Examined: in order</source>
        <translation>Проверены: в порядке</translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation>Проверены: неполные</translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation>Проверены: не приняты</translation>
    </message>
    <message>
        <source>Challenged by another State</source>
        <translation>Оспорены другим государством</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>Возражение: допущен</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>Возражение: не допущен</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>Принять доклад о полномочиях</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>Присутствует, отсутствует</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Перечень клавиш</translation>
    </message>
    <message>
        <source>Rehearsal: go to the next moment</source>
        <translation>Репетиция: к следующему моменту</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>Погасить экран зала</translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation>Показать экран Председателя</translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation>Показать экран зала</translation>
    </message>
    <message>
        <source>Programme and agenda</source>
        <translation>Программа и повестка дня</translation>
    </message>
    <message>
        <source>Credentials and journal</source>
        <translation>Полномочия и журнал</translation>
    </message>
    <message>
        <source>Next tab at the side</source>
        <translation>Следующая вкладка сбоку</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Крупнее шрифт</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Мельче шрифт</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Светлая, темная, высокий контраст</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Welcome: another conference, a new one, the sample</source>
        <translation>Начальная страница: другая конференция, новая, образец</translation>
    </message>
    <message>
        <source>Rehearsal: the guide of two minutes</source>
        <translation>Репетиция: путеводитель на две минуты</translation>
    </message>
    <message>
        <source>The debate as a picture</source>
        <translation>Прения в картине</translation>
    </message>
    <message>
        <source>A message in the hall, or none</source>
        <translation>Сообщение в зале или без него</translation>
    </message>
    <message>
        <source>Overtime counted in the hall, or not</source>
        <translation>Отсчёт сверх времени в зале или без него</translation>
    </message>
    <message>
        <source>A tone at one minute and at time, or none</source>
        <translation>Сигнал за минуту и по истечении или без него</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>Окно Председателя на следующий экран</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>Окно зала на следующий экран</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Изменить клавишу</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>Язык, цвета и шрифт каждого окна</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Sheet of keys</source>
        <translation>Перечень клавиш</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: the arrow keys turn it</source>
        <translation>Страница {page} из {pages}: листать стрелками</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Head of State</source>
        <translation>Глава государства</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Вице-президент</translation>
    </message>
    <message>
        <source>Crown Prince or Princess</source>
        <translation>Наследный принц или принцесса</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Глава правительства</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>Заместитель премьер-министра</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Министр</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>Заместитель министра</translation>
    </message>
    <message>
        <source>Chair of delegation</source>
        <translation>Глава делегации</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Представитель</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>Нет текущего списка для просмотра.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>Это не время.</translation>
    </message>
    <message>
        <source>Write 10:42, or 2019-12-16T10:42.</source>
        <translation>Введите 10:42 или 2019-12-16T10:42.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>Больше заседаний не запланировано.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>Перейти к пункту</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>Заседание продолжится до</translation>
    </message>
    <message>
        <source>hour, as 13:30</source>
        <translation>час, напр. 13:30</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>Нет текущего списка.</translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation>Нажмите {key} еще раз, чтобы выполнить.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>Будет отменено: {act}.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Пункт не рассматривается.</translation>
    </message>
    <message>
        <source>“{typed}” is no hour.</source>
        <translation>«{typed}» — не час.</translation>
    </message>
    <message>
        <source>Write it as 13:30.</source>
        <translation>Введите так: 13:30.</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation>Выберите, кого переместить, из ожидающих.</translation>
    </message>
    <message>
        <source>{name} stands at place {place} already.</source>
        <translation>{name} уже на месте {place}.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>причина Председателя, одной строкой</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name} в конец, место {place}: по какой причине?</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name} на место {place}, перед {other}: по какой причине?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not entered.</source>
        <translation>Не внесено.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не сделано.</translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>Перерыв засчитывается оратору, если его не исключить.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>Пульт не работал {span}.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>Выберите стрелками и нажмите Enter.</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>Кто именно: {names}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Что можно выбрать</translation>
    </message>
    <message>
        <source>Nothing that is offered fits “{typed}”.</source>
        <translation>Ничего подходящего к «{typed}».</translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation>Это надо сказать словами.</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation>тогда {place}</translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation>сейчас {place}</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>called</source>
        <translation>вызван</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>говорит</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>выступил</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недейств.</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>перенесен</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>не было</translation>
    </message>
    <message>
        <source>The list as it stood</source>
        <translation>Список, каким он был</translation>
    </message>
    <message>
        <source>After which act</source>
        <translation>После какого действия</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>time, as 10:42</source>
        <translation>время, напр. 10:42</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Что произошло с тех пор</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>as it stood after act {number}</source>
        <translation>каким был после действия {number}</translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation>Стрелки — действие, с Ctrl — час; Esc — к настоящему</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation>Действий с тех пор: {count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>place {place}</source>
        <translation>место {place}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>имеет слово</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>выступил</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недействителен</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>нет записи</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>SPEAKING</source>
        <translation>ГОВОРИТ</translation>
    </message>
    <message>
        <source>ONE MINUTE</source>
        <translation>МИНУТА</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ВРЕМЯ</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>СВЕРХ</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>ПАУЗА</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Keep the picture as</source>
        <translation>Сохранить картину как</translation>
    </message>
    <message>
        <source>a file&apos;s path, ending in .png or .svg</source>
        <translation>путь к файлу с окончанием .png или .svg</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Не сохранено.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png or .svg.</source>
        <translation>Имя файла должно оканчиваться на .png или .svg.</translation>
    </message>
    <message>
        <source>Picture kept.</source>
        <translation>Картина сохранена.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Не удаётся записать {path}.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The debate as a picture</source>
        <translation>Прения в картине</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Arrows turn to the next, Ctrl+S keeps it, Esc goes back</source>
        <translation>Стрелки – следующая, Ctrl+S – сохранить, Esc – назад</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item</source>
        <translation>По этому пункту никто не выступал</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Ни один список не ведётся</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждут</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>ends by {hour}</source>
        <translation>конец в {hour}</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>Время выступлений, которые ждут, в часах</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n statements</source>
        <translation>
            <numerusform>{time}, %n выступление</numerusform>
            <numerusform>{time}, %n выступления</numerusform>
            <numerusform>{time}, %n выступлений</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, {over} over</source>
        <translation>{told}, сверх времени {over}</translation>
    </message>
    <message>
        <source>{told}, {count} waiting</source>
        <translation>{told}, ждут: {count}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Официальные</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Только сообщение</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Оспариваются</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Государства Африки</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Государства Азиатско-Тихоокеанского региона</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Государства Восточной Европы</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Государства Латинской Америки и Карибского бассейна</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Западноевропейские и другие государства</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Образования</translation>
    </message>
    <message>
        <source>Intergovernmental organizations</source>
        <translation>Межправительственные организации</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is one screen only.</source>
        <translation>Экран только один.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>Окно вернётся вместе с ним; его клавиша покажет его на другом.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>Экран {name} отключён.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>Экран {name} снова подключён.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Окно стоит поверх этого; та же клавиша уберёт его, F11 – на весь экран.</translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message>
        <source>Gavel</source>
        <translation>Молоток</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Осталась %n минута</numerusform>
            <numerusform>Осталось %n минуты</numerusform>
            <numerusform>Осталось %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rises %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>, %1 h %2 left</source>
        <translation>, осталось %1 ч %2</translation>
    </message>
    <message>
        <source>, %2 min left</source>
        <translation>, осталось %2 мин</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 сохраняет %2.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>регламент %1</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>ВЫЗВАН</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Слова никто не имеет</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation>Продолжить выступление</translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation>Протест: %1.</translation>
    </message>
    <message>
        <source>To be voted on at once.</source>
        <translation>Голосуется немедленно.</translation>
    </message>
    <message>
        <source>The point of order is upheld.</source>
        <translation>Замечание по порядку ведения принято.</translation>
    </message>
    <message>
        <source>The point of order is rejected.</source>
        <translation>Замечание по порядку ведения отклонено.</translation>
    </message>
    <message>
        <source>The ruling is overruled.</source>
        <translation>Решение отменено.</translation>
    </message>
    <message>
        <source>Not a State party.</source>
        <translation>Не государство-участник.</translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation>По порядку ведения: %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>Завершить выступление</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Следующий оратор</translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation>Перейти к %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Today&apos;s programme</source>
        <translation>Программа на сегодня</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>Сегодня заседаний нет</translation>
    </message>
    <message>
        <source>Parallel: {what}</source>
        <translation>Параллельно: {what}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и еще {count}</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Number not known</source>
        <translation>Номер неизвестен</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Правило {number}</translation>
    </message>
    <message>
        <source>{rule}, number probable</source>
        <translation>{rule}, номер вероятен</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}, час предположителен</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Expected to begin {when}</source>
        <translation>Ожидаемое начало {when}</translation>
    </message>
    <message>
        <source>not reached in the time of the list</source>
        <translation>не успевает в срок списка</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Ранг члена кабинета не подтвержден</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтвержден</translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation>Обмен: 1 из 2 уведомлений</translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation>Обмен 1/2</translation>
    </message>
    <message>
        <source>Moved by the President</source>
        <translation>Перемещен Председателем</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещен</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Вызван вновь</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation>Заменен {day}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменен</translation>
    </message>
    <message>
        <source>Found no member</source>
        <translation>Не член кабинета</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Не член</translation>
    </message>
    <message>
        <source>Transferred from {list}</source>
        <translation>Перенесен из {list}</translation>
    </message>
    <message>
        <source>From {list}</source>
        <translation>Из {list}</translation>
    </message>
    <message>
        <source>by {delegation}</source>
        <translation>через {delegation}</translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation>Председатель группы: {delegation}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation>Ответ: {delegation}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation>Текст, сверять с выступлением</translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation>Текст, сверять</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>Получено {when}</translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation>От ее имени говорит {delegation}</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>В ответ: {delegation}</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>Текст: {told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Сверять с выступлением</translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation>Номер: {words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Причина: {words}</translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation>Уведомление об обмене дано: {delegation}, ожидается встречное</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>Уведомление об обмене дала {delegation}; ожидается свое</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Вызван один раз</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>upheld</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>Не государство-участник</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>Протест: {name}; голосуется немедленно</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name} сохраняет {left}</translation>
    </message>
    <message>
        <source>the ruling stands</source>
        <translation>решение остается в силе</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}</source>
        <translation>Протест {name}: за отмену {overrule}, против {against}, воздержались {abstaining}; {stands}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>для {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>запрошено {hour}</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>пропущен до нового вызова</translation>
    </message>
    <message>
        <source>Points of order and replies</source>
        <translation>Порядок ведения и ответы</translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation>1-й ответ</translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation>2-й ответ</translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation>ответ {number}</translation>
    </message>
</context>
<context>
    <name>RequestsCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>делегация; после двоеточия предмет, если назван</translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation>Выступление по порядку ведения:</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Нет замечаний, ожидающих решения.</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation>Решение Председателя по замечанию: {name}</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>принято или отклонено; после двоеточия слова, если есть</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>Голосование по протесту {name}: за отмену, против, воздержались</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>три числа, напр. 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>Нет решения для протеста.</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>Протест против решения по замечанию {name}, заявитель:</translation>
    </message>
    <message>
        <source>No debate is in hand.</source>
        <translation>Прения не идут.</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>Право на ответ запрошено:</translation>
    </message>
    <message>
        <source>not a State party</source>
        <translation>не государство-участник</translation>
    </message>
    <message>
        <source>{overrule} to overrule the ruling, {against} against, {abstaining} abstaining</source>
        <translation>за отмену решения {overrule}, против {against}, воздержались {abstaining}</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никому в частности</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name} отвечает:</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>делегация; Enter: никому в частности</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (не государство-участник)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>Часы {name} стоят на {left}.</translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation>По порядку ведения: {name}.</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation>Протест: {name}.</translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation>Решение по замечанию {name} голосуется немедленно.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>Замечание {name}: {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>Замечание {name}: решение отменено.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source> (not a State party)</source>
        <translation> (не государство-участник)</translation>
    </message>
    <message>
        <source>Awaits the ruling</source>
        <translation>Ожидает решения</translation>
    </message>
    <message>
        <source>Under appeal, to be voted on at once</source>
        <translation>Протест, голосуется немедленно</translation>
    </message>
    <message>
        <source>{count} to be dealt with</source>
        <translation>к рассмотрению: {count}</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Порядок ведения заседания</translation>
    </message>
    <message>
        <source>None was raised.</source>
        <translation>Не поднимался.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>Не запрошены.</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>ожидают: {count}</translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation>Даны: {names}</translation>
    </message>
    <message>
        <source>Taken at the end of the day&apos;s last meeting on {item}</source>
        <translation>В конце последнего заседания дня по пункту {item}</translation>
    </message>
    <message>
        <source>Taken before those who wait for {item}</source>
        <translation>Перед ожидающими по пункту {item}</translation>
    </message>
    <message>
        <source>Taken on the next day, at the end of its last meeting on {item}</source>
        <translation>На другой день, в конце последнего заседания по пункту {item}</translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation>{taken}, до {hour}.</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} из {rounds}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} из {rounds} (больше нет)</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>GAVEL</source>
        <translation>МОЛОТОК</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Либо</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Sentences of the President&apos;s script</source>
        <translation>Фразы текста Председателя</translation>
    </message>
</context>
<context>
    <name>ScriptCommands</name>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>A native reader has reviewed it</source>
        <translation>Проверено носителем языка</translation>
    </message>
    <message>
        <source>Take it back to the program&apos;s words</source>
        <translation>Вернуть слова программы</translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation>имя проверившего</translation>
    </message>
    <message>
        <source>Who has reviewed it?</source>
        <translation>Кто проверил?</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}: пульт секретаря</translation>
    </message>
</context>
<context>
    <name>SentencePainter</name>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: no</source>
        <translation>Проверено носителем языка: нет</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: {reader}</source>
        <translation>Проверено носителем языка: {reader}</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Correct a sentence</source>
        <translation>Исправить фразу</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Слова фразы</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read</source>
        <translation>Ctrl+Enter – сохранить, Esc – оставить; { $name } подставляется при чтении</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Programme, agenda and documents</source>
        <translation>Программа, повестка дня и документы</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Documents of {item}</source>
        <translation>Документы пункта {item}</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>По этому пункту нет</translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation>Пункт не рассматривается</translation>
    </message>
</context>
<context>
    <name>SpeakersFilter</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>Неподтвержденные министры</translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation>Перемещены, обмен, замена</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>С текстом</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Без текста</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не успевают</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>Подать заново</translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation>Полномочия не в порядке</translation>
    </message>
</context>
<context>
    <name>SpeakersHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Оратор</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>The list ends at {hour}; {count} not reached</source>
        <translation>Список кончается в {hour}; не успевают: {count}</translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation>Заседание кончается в {hour}; заседание {number} в {next}</translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation>Начало в {hour}.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation>до нового вызова</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>Подать заново</translation>
    </message>
    <message>
        <source>received before the list opened</source>
        <translation>получены до открытия списка</translation>
    </message>
    <message>
        <source>waiting, in the order of recall</source>
        <translation>ожидают, в порядке нового вызова</translation>
    </message>
    <message>
        <source>waiting, by time of request</source>
        <translation>ожидают, по времени просьбы</translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation>
            <numerusform>Конец списка; не успевает: %n</numerusform>
            <numerusform>Конец списка; не успевают: %n</numerusform>
            <numerusform>Конец списка; не успевают: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation>Почему здесь: {basis}.</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>следующее заседание</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation>Заседание кончается; {meeting} в {hour}</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation>Заседание кончается; {meeting} {day} в {hour}</translation>
    </message>
    <message>
        <source>{count} {order}</source>
        <translation>{count} {order}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать вновь</translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation>Подтвердить ранг</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Список ораторов</translation>
    </message>
    <message>
        <source>No place {number} is shown.</source>
        <translation>Место {number} не показано.</translation>
    </message>
    <message>
        <source>No delegation shown begins with “{letters}”.</source>
        <translation>Нет показанных делегаций на «{letters}».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>Что было последним</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Отменить: {act}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Panels</source>
        <translation>Панели</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Whose text?</source>
        <translation>Чей текст?</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Текст: {name}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Attach another in its place</source>
        <translation>Приложить другой вместо него</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation>{text}: почему убирается?</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation>{text}: что с ним будет?</translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation>{text}: какой файл?</translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation>путь к нему; или перетащите на делегацию в списке</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation>Тексты (*.txt *.docx *.pdf)</translation>
    </message>
    <message>
        <source>Not attached.</source>
        <translation>Не приложен.</translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation>Текст приложен.</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>Нет текущего списка.</translation>
    </message>
    <message>
        <source>Drop the file on the row of a delegation.</source>
        <translation>Перетащите файл на строку делегации.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>To be posted</source>
        <translation>Разместить</translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation>Не размещать</translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation>Ожидается чистовик</translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation>Отправлен для размещения</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Размещен</translation>
    </message>
    <message>
        <source>about {time} at 100 words a minute</source>
        <translation>около {time} при 100 словах в минуту</translation>
    </message>
    <message>
        <source>within the limit of {limit}</source>
        <translation>в пределах регламента {limit}</translation>
    </message>
    <message>
        <source>over the limit of {limit} by {over}</source>
        <translation>сверх регламента {limit} на {over}</translation>
    </message>
    <message>
        <source>Text of a statement</source>
        <translation>Текст выступления</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>Слова выступления</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Сверять с выступлением</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Esc — убрать</translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation>{key}: что с ним будет</translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation>приложен {day} {hour}</translation>
    </message>
</context>
<context>
    <name>WayPainter</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Rehearse with the sample, guided: two minutes</source>
        <translation>Репетиция на образце с путеводителем: две минуты</translation>
    </message>
    <message>
        <source>New conference from the sample</source>
        <translation>Новая конференция по образцу</translation>
    </message>
    <message>
        <source>New conference, empty</source>
        <translation>Новая конференция, пустая</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Открыть файл конференции</translation>
    </message>
    <message>
        <source>The chair&apos;s console</source>
        <translation>Пульт Председателя</translation>
    </message>
    <message>
        <source>Esc goes on with the conference that is open. Nothing in a rehearsal is real.</source>
        <translation>Esc – продолжить с открытой конференцией. На репетиции всё понарошку.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Недавно открытые</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>Нет заседания</translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
        <translation>{number}-е заседание</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours} ч {minutes:02}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>остается %n</numerusform>
            <numerusform>остаются %n</numerusform>
            <numerusform>остаются %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Вызван %n раз</numerusform>
            <numerusform>Вызван %n раза</numerusform>
            <numerusform>Вызван %n раз</numerusform>
        </translation>
    </message>
</context>
</TS>
