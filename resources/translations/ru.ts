<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Item {item} taken up: {title}</source>
        <translation>Переход к пункту {item}: {title}</translation>
    </message>
    <message>
        <source>The question of item {item} itself was not decided.</source>
        <translation>Сам вопрос пункта {item} не решен.</translation>
    </message>
    <message>
        <source>Say which item is taken up, or which items together.</source>
        <translation>Укажите, какой пункт рассматривается или какие пункты вместе.</translation>
    </message>
    <message>
        <source>Item {item} concluded</source>
        <translation>Пункт {item} завершен</translation>
    </message>
    <message>
        <source>Item {item} left open</source>
        <translation>Пункт {item} оставлен открытым</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>У решения должен быть текст.</translation>
    </message>
    <message>
        <source>Decided under item {item}: {text}</source>
        <translation>Решение по пункту {item}: {text}</translation>
    </message>
    <message>
        <source>adopt the agenda</source>
        <translation>утвердить повестку дня</translation>
    </message>
    <message>
        <source>The agenda has been adopted already.</source>
        <translation>Повестка дня уже утверждена.</translation>
    </message>
    <message>
        <source>Agenda adopted as amended</source>
        <translation>Повестка дня утверждена с внесенными изменениями</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>Повестка дня утверждена</translation>
    </message>
    <message>
        <source>adopt the organization of work</source>
        <translation>утвердить организацию работы</translation>
    </message>
    <message>
        <source>Organization of work adopted as amended</source>
        <translation>Организация работы утверждена с внесенными изменениями</translation>
    </message>
    <message>
        <source>Organization of work adopted</source>
        <translation>Организация работы утверждена</translation>
    </message>
    <message>
        <source>The organization of work had been adopted before.</source>
        <translation>Организация работы уже утверждалась ранее.</translation>
    </message>
    <message>
        <source>Items {items} taken up together: {title}</source>
        <translation>Пункты {items} рассматриваются вместе: {title}</translation>
    </message>
    <message>
        <source>Item {item} was deferred to {text}.</source>
        <translation>Пункт {item} был отложен: {text}.</translation>
    </message>
    <message>
        <source>Item {item} was deferred.</source>
        <translation>Пункт {item} был отложен.</translation>
    </message>
    <message>
        <source>Never opened under item {item}: {items}.</source>
        <translation>По пункту {item} не рассматривались: {items}.</translation>
    </message>
    <message>
        <source>plan an item for a meeting</source>
        <translation>запланировать пункт на заседание</translation>
    </message>
    <message>
        <source>change what is planned for a meeting</source>
        <translation>изменить запланированное на заседание</translation>
    </message>
    <message>
        <source>Say what is to change in part {position} of meeting {meeting}.</source>
        <translation>Укажите, что изменить в части {position} заседания {meeting}.</translation>
    </message>
    <message>
        <source>move a part of a meeting to another place</source>
        <translation>перенести часть заседания</translation>
    </message>
    <message>
        <source>{title} moved from meeting {meeting} to part {position} of meeting {to}</source>
        <translation>{title}: перенос с заседания {meeting} в часть {position} заседания {to}</translation>
    </message>
    <message>
        <source>drop what is planned for a meeting</source>
        <translation>снять запланированное на заседание</translation>
    </message>
    <message>
        <source>{title} is planned for meeting {meeting} no more</source>
        <translation>{title}: больше не запланировано на заседание {meeting}</translation>
    </message>
    <message>
        <source>That meeting has been held already.</source>
        <translation>Это заседание уже состоялось.</translation>
    </message>
    <message>
        <source>The organization of work has no row {position} in meeting {meeting}.</source>
        <translation>В организации работы нет строки {position} на заседании {meeting}.</translation>
    </message>
    <message>
        <source>Say what the meeting is to take up: an item, or a title.</source>
        <translation>Укажите, что рассмотрит заседание: пункт или название.</translation>
    </message>
    <message>
        <source>Item {item} is concluded.</source>
        <translation>Рассмотрение пункта {item} завершено.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned for {title} in meeting {meeting}</source>
        <translation>
            <numerusform>%n минута запланирована на «{title}», заседание {meeting}</numerusform>
            <numerusform>%n минуты запланированы на «{title}», заседание {meeting}</numerusform>
            <numerusform>%n минут запланировано на «{title}», заседание {meeting}</numerusform>
        </translation>
    </message>
    <message>
        <source>how many abstained (default 0)</source>
        <translation>сколько воздержалось (по умолчанию 0)</translation>
    </message>
    <message>
        <source>whether the Conference admits the representative that was challenged (true or false)</source>
        <translation>допускает ли Конференция представителя, против которого возразили (true или false)</translation>
    </message>
    <message>
        <source>a speakers list whose end moves along by as much, by its agenda item (default: none)</source>
        <translation>список ораторов, конец которого сдвигается на столько же, по пункту (по умолчанию: нет)</translation>
    </message>
    <message>
        <source>in what capacity somebody on no list speaks</source>
        <translation>в каком качестве выступает лицо вне списков</translation>
    </message>
    <message>
        <source>the delegation before which one is moved; null: to the end</source>
        <translation>делегация, перед которой ставится; null: в конец</translation>
    </message>
    <message>
        <source>when the statement really began; not before the call, not later than the act</source>
        <translation>когда выступление действительно началось; не раньше вызова и не позже действия</translation>
    </message>
    <message>
        <source>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division or reconsider</source>
        <translation>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division или reconsider</translation>
    </message>
    <message>
        <source>what the motion is about: an agenda item (default: the one in hand), a proposal by its symbol, or a decision, as resolution 8/1 or by its time</source>
        <translation>к чему относится предложение: пункт повестки дня (по умолчанию: рассматриваемый), предложение по условному обозначению или решение, как resolution 8/1 или по времени</translation>
    </message>
    <message>
        <source>whether the statement begins with the call (true), or later with begin_statement (false)</source>
        <translation>начинается ли выступление с вызовом (true) или позже, с begin_statement (false)</translation>
    </message>
    <message>
        <source>the regional group that nominates, where it is not the delegation&apos;s own</source>
        <translation>региональная группа, выдвигающая кандидатуру, если это не группа делегации</translation>
    </message>
    <message>
        <source>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group</source>
        <translation>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo или group</translation>
    </message>
    <message>
        <source>the State party that objects</source>
        <translation>государство-участник, которое возражает</translation>
    </message>
    <message>
        <source>the amendment that is put, by its symbol</source>
        <translation>поправка, которая ставится на голосование, по условному обозначению</translation>
    </message>
    <message>
        <source>who leads the consultations</source>
        <translation>кто ведет консультации</translation>
    </message>
    <message>
        <source>resolution, decision, recommendation (to the General Assembly) or declaration</source>
        <translation>резолюция, решение, рекомендация (Генеральной Ассамблее) или декларация</translation>
    </message>
    <message>
        <source>in which languages, of ar, zh, en, fr, ru, es (default: all six)</source>
        <translation>на каких языках из ar, zh, en, fr, ru, es (по умолчанию: все шесть)</translation>
    </message>
    <message>
        <source>the President&apos;s reason for putting it though it was not sent out on an earlier day</source>
        <translation>почему Председатель разрешает это без распространения накануне</translation>
    </message>
    <message>
        <source>the part that is put, as the proposal&apos;s symbol, # and the part&apos;s name</source>
        <translation>часть, которая ставится на голосование: условное обозначение предложения, # и название части</translation>
    </message>
    <message>
        <source>the parts to be voted on apart: a list of name, operative (true or false) and by, who asks</source>
        <translation>части, голосуемые отдельно: список из name, operative (true или false) и by, кто просит</translation>
    </message>
    <message>
        <source>the proposal that is put, by its symbol</source>
        <translation>предложение, которое ставится на голосование, по условному обозначению</translation>
    </message>
    <message>
        <source>where the date stands</source>
        <translation>где указана дата</translation>
    </message>
    <message>
        <source>the States parties that sponsor it, by their codes</source>
        <translation>государства-участники – авторы, по их кодам</translation>
    </message>
    <message>
        <source>the symbol of a proposal, as CAC/COSP/2019/L.2</source>
        <translation>условное обозначение предложения, как CAC/COSP/2019/L.2</translation>
    </message>
    <message>
        <source>what is due, as drafts</source>
        <translation>что должно быть сделано, например проекты</translation>
    </message>
    <message>
        <source>the place of an action expected under the item, which the decision settles</source>
        <translation>место ожидаемого по пункту решения, которое принимается</translation>
    </message>
    <message>
        <source>when the application was received (default: none was)</source>
        <translation>когда получено заявление (по умолчанию: не получено)</translation>
    </message>
    <message>
        <source>whether it was changed before it was adopted (default false)</source>
        <translation>были ли внесены изменения до утверждения (по умолчанию false)</translation>
    </message>
    <message>
        <source>the moment that the report tells of (default: the act&apos;s time; never later)</source>
        <translation>момент, о котором говорится в докладе (по умолчанию: время действия; не позже)</translation>
    </message>
    <message>
        <source>when it was (default: the act&apos;s time; never later)</source>
        <translation>когда это было (по умолчанию: время действия; не позже)</translation>
    </message>
    <message>
        <source>the State party that asked for the vote</source>
        <translation>государство-участник, попросившее о голосовании</translation>
    </message>
    <message>
        <source>whether the appeal against a ruling is put (default false)</source>
        <translation>ставится ли на голосование протест против решения Председателя (по умолчанию false)</translation>
    </message>
    <message>
        <source>certain, probable or unknown</source>
        <translation>certain, probable или unknown</translation>
    </message>
    <message>
        <source>the rule of another body that tells the same, as GA rule 76</source>
        <translation>правило другого органа о том же, например GA rule 76</translation>
    </message>
    <message>
        <source>whether the motion is carried (true or false)</source>
        <translation>принято ли предложение (true или false)</translation>
    </message>
    <message>
        <source>of whom the quorum to debate is counted: parties or participating</source>
        <translation>от кого считается кворум для прений: parties или participating</translation>
    </message>
    <message>
        <source>of whom the quorum to decide is counted: parties or participating</source>
        <translation>от кого считается кворум для принятия решений: parties или participating</translation>
    </message>
    <message>
        <source>figures of the rule by their names, as a share, a number of speakers or a limit</source>
        <translation>цифры правила по их названиям: доля, число ораторов или регламент</translation>
    </message>
    <message>
        <source>the State drawn by lot, with which a roll call begins</source>
        <translation>государство, определенное по жребию, с которого начинается поименное голосование</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>кто об этом просил</translation>
    </message>
    <message>
        <source>a number by which the State is drawn: counted round the roll, from 0 (default: none)</source>
        <translation>номер, по которому выбирается государство: отсчитывается по списку с 0 (по умолчанию: нет)</translation>
    </message>
    <message>
        <source>simple or two_thirds</source>
        <translation>simple или two_thirds</translation>
    </message>
    <message>
        <source>show_of_hands (default), roll_call or recorded</source>
        <translation>show_of_hands (по умолчанию), roll_call или recorded</translation>
    </message>
    <message>
        <source>how many voted against</source>
        <translation>сколько голосовало против</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>whether it is on the conduct of the vote that is being taken (default false)</source>
        <translation>касается ли оно проведения идущего голосования (по умолчанию false)</translation>
    </message>
    <message>
        <source>how many States parties take part; null: as counted</source>
        <translation>сколько государств-участников участвует; null: по подсчету</translation>
    </message>
    <message>
        <source>whether the meeting is held in private (default false)</source>
        <translation>является ли заседание закрытым (по умолчанию false)</translation>
    </message>
    <message>
        <source>what is put to the vote, in words</source>
        <translation>что ставится на голосование, словами</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>for или against</translation>
    </message>
    <message>
        <source>yes, no, abstain, not_participating or no_answer</source>
        <translation>yes, no, abstain, not_participating или no_answer</translation>
    </message>
    <message>
        <source>what the delegation had meant to vote: yes, no, abstain or not_participating</source>
        <translation>как делегация намеревалась голосовать: yes, no, abstain или not_participating</translation>
    </message>
    <message>
        <source>before (default) or after the voting</source>
        <translation>before (до голосования, по умолчанию) или after (после)</translation>
    </message>
    <message>
        <source>how many voted in favour</source>
        <translation>сколько голосовало за</translation>
    </message>
    <message>
        <source>how many papers were blank, which are abstentions</source>
        <translation>сколько было пустых бюллетеней, то есть воздержавшихся</translation>
    </message>
    <message>
        <source>who can be elected: delegations by their codes, or words</source>
        <translation>кто может быть избран: делегации по кодам или словами</translation>
    </message>
    <message>
        <source>whom the lot named</source>
        <translation>кого назвал жребий</translation>
    </message>
    <message>
        <source>first or second</source>
        <translation>first (первый) или second (второй)</translation>
    </message>
    <message>
        <source>how many papers were given out</source>
        <translation>сколько бюллетеней роздано</translation>
    </message>
    <message>
        <source>how many papers were found in the box</source>
        <translation>сколько бюллетеней найдено в урне</translation>
    </message>
    <message>
        <source>how many papers were invalid</source>
        <translation>сколько бюллетеней недействительны</translation>
    </message>
    <message>
        <source>how many are to be elected</source>
        <translation>сколько нужно избрать</translation>
    </message>
    <message>
        <source>the delegations whose representatives count, by their codes</source>
        <translation>делегации, представители которых ведут подсчет, по кодам</translation>
    </message>
    <message>
        <source>how many votes each candidate has</source>
        <translation>сколько голосов у каждого кандидата</translation>
    </message>
    <message>
        <source>whether the speech may depart from the text (default false)</source>
        <translation>может ли речь отличаться от текста (по умолчанию false)</translation>
    </message>
    <message>
        <source>the deadline for requests; null: none</source>
        <translation>срок подачи просьб; null: нет</translation>
    </message>
    <message>
        <source>the code by which a participant is to be known</source>
        <translation>код, под которым будет известен участник</translation>
    </message>
    <message>
        <source>the applicants that stand in the list, by their codes; all who applied where none is named</source>
        <translation>заявители, внесенные в список, по кодам; если никто не назван – все подавшие заявления</translation>
    </message>
    <message>
        <source>the file in which the text came, in base64</source>
        <translation>файл, в котором пришел текст, в base64</translation>
    </message>
    <message>
        <source>whether the notice names both and was copied to the other delegation (default false)</source>
        <translation>называет ли уведомление обе делегации и направлена ли копия другой (по умолчанию false)</translation>
    </message>
    <message>
        <source>the conference&apos;s data, in the form of the sample&apos;s</source>
        <translation>данные конференции в том же виде, что у образца</translation>
    </message>
    <message>
        <source>the words of the decision on which the act rests, to be recorded</source>
        <translation>текст решения, на котором основано действие, для журнала</translation>
    </message>
    <message>
        <source>the symbol of the document that it is about</source>
        <translation>условное обозначение документа, о котором идет речь</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code, EU, a group&apos;s code, or the code given at registration</source>
        <translation>код ISO 3166-1 alpha-3, EU, код группы или код, данный при регистрации</translation>
    </message>
    <message>
        <source>several delegations, by their codes</source>
        <translation>несколько делегаций, по кодам</translation>
    </message>
    <message>
        <source>when the last statement of the list should have ended; null: no bound</source>
        <translation>когда должно закончиться последнее выступление; null: без предела</translation>
    </message>
    <message>
        <source>the delegations whose credentials were examined, by their codes</source>
        <translation>делегации, полномочия которых проверены, по кодам</translation>
    </message>
    <message>
        <source>what shows membership of the cabinet, or that there is none</source>
        <translation>что свидетельствует о членстве в кабинете или о его отсутствии</translation>
    </message>
    <message>
        <source>wished, not_wished, clean_copy_awaited, sent or posted</source>
        <translation>wished, not_wished, clean_copy_awaited, sent или posted</translation>
    </message>
    <message>
        <source>the name of the file in which the text came</source>
        <translation>имя файла, в котором пришел текст</translation>
    </message>
    <message>
        <source>in_order, incomplete or not_accepted</source>
        <translation>in_order, incomplete или not_accepted</translation>
    </message>
    <message>
        <source>whether the console&apos;s clock follows the laptop&apos;s new time</source>
        <translation>следуют ли часы пульта новому времени ноутбука</translation>
    </message>
    <message>
        <source>formal, copy or information</source>
        <translation>formal, copy или information</translation>
    </message>
    <message>
        <source>when the outage began</source>
        <translation>когда начался сбой</translation>
    </message>
    <message>
        <source>of the speaker: f or m, for forms of address</source>
        <translation>оратора: f или m, для форм обращения</translation>
    </message>
    <message>
        <source>whether the Conference accords observer status (true or false)</source>
        <translation>предоставляет ли Конференция статус наблюдателя (true или false)</translation>
    </message>
    <message>
        <source>on what the objection rests</source>
        <translation>на чем основано возражение</translation>
    </message>
    <message>
        <source>whether groups stand before States (default false)</source>
        <translation>стоят ли группы перед государствами (по умолчанию false)</translation>
    </message>
    <message>
        <source>whether an unconfirmed minister keeps the minister&apos;s rung (default true)</source>
        <translation>сохраняет ли неподтвержденный министр ступень министра (по умолчанию true)</translation>
    </message>
    <message>
        <source>how the speaker is styled, as H.E. Ms.</source>
        <translation>титулование оратора, как H.E. Ms.</translation>
    </message>
    <message>
        <source>whether the text will be submitted in writing instead</source>
        <translation>будет ли вместо этого представлен письменный текст</translation>
    </message>
    <message>
        <source>the authority that issued the credentials</source>
        <translation>орган, выдавший полномочия</translation>
    </message>
    <message>
        <source>the number of an agenda item, as 1(f)</source>
        <translation>номер пункта повестки дня, как 1(f)</translation>
    </message>
    <message>
        <source>the key of a sentence of the President&apos;s script</source>
        <translation>ключ фразы текста Председателя</translation>
    </message>
    <message>
        <source>the language in which the statement will be made</source>
        <translation>язык выступления</translation>
    </message>
    <message>
        <source>the limit of a delegation&apos;s later statements in the list, in seconds; null: as the first</source>
        <translation>регламент последующих выступлений делегации в списке, в секундах; null: как первого</translation>
    </message>
    <message>
        <source>below which no limit is proposed, in seconds (default 120)</source>
        <translation>предел, ниже которого регламент не предлагается, в секундах (по умолчанию 120)</translation>
    </message>
    <message>
        <source>HS, VP, CP, HG, DPM, M, VM, CD or R (default R)</source>
        <translation>HS, VP, CP, HG, DPM, M, VM, CD или R (по умолчанию R)</translation>
    </message>
    <message>
        <source>the limit of a group&apos;s statement, in seconds (default 420)</source>
        <translation>регламент выступления группы, в секундах (по умолчанию 420)</translation>
    </message>
    <message>
        <source>the limit of a statement, in seconds (a list&apos;s default 240)</source>
        <translation>регламент выступления, в секундах (у списка по умолчанию 240)</translation>
    </message>
    <message>
        <source>a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply</source>
        <translation>список ораторов по пункту, как 1(f); его ответы: 1(f)/reply</translation>
    </message>
    <message>
        <source>a meeting, by its code, as 3 or P1</source>
        <translation>заседание по его коду, например 3 или P1</translation>
    </message>
    <message>
        <source>whether the minister is a member of the cabinet (default true)</source>
        <translation>является ли министр членом кабинета (по умолчанию true)</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>запланированные минуты</translation>
    </message>
    <message>
        <source>the name of a person or of a participant</source>
        <translation>имя лица или название участника</translation>
    </message>
    <message>
        <source>remarks, for the record</source>
        <translation>примечания, для журнала</translation>
    </message>
    <message>
        <source>when the secretariat was notified</source>
        <translation>когда был уведомлен секретариат</translation>
    </message>
    <message>
        <source>whether entities and organizations stand after all others (default true)</source>
        <translation>стоят ли образования и организации после всех (по умолчанию true)</translation>
    </message>
    <message>
        <source>the office in which somebody presides, as President or Vice-President</source>
        <translation>в какой должности председательствуют, как President или Vice-President</translation>
    </message>
    <message>
        <source>by how many seconds the rehearsal&apos;s clock is ahead of the laptop&apos;s</source>
        <translation>на сколько секунд часы репетиции опережают ноутбук</translation>
    </message>
    <message>
        <source>the delegation whose representative speaks for a group</source>
        <translation>делегация, представитель которой выступает от группы</translation>
    </message>
    <message>
        <source>when the list opens; requests received before are void; null: no bound</source>
        <translation>когда список открывается; более ранние просьбы недействительны; null: без предела</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1</source>
        <translation>его место среди ожидаемых по пункту решений, с 1</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>чем это закончилось</translation>
    </message>
    <message>
        <source>how many voted to overrule the President&apos;s ruling</source>
        <translation>сколько голосовало за отмену решения Председателя</translation>
    </message>
    <message>
        <source>next (default) or end</source>
        <translation>next (по умолчанию) или end</translation>
    </message>
    <message>
        <source>the row within a meeting of the organization of work, from 1</source>
        <translation>строка заседания в организации работы, от 1</translation>
    </message>
    <message>
        <source>host or rule_22</source>
        <translation>host или rule_22</translation>
    </message>
    <message>
        <source>ministerial (default), protocol or none</source>
        <translation>ministerial (по умолчанию), protocol или none</translation>
    </message>
    <message>
        <source>whether the delegation is in the room (true or false)</source>
        <translation>находится ли делегация в зале (true или false)</translation>
    </message>
    <message>
        <source>the native reader who has reviewed the sentence</source>
        <translation>носитель языка, проверивший фразу</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>почему, для журнала</translation>
    </message>
    <message>
        <source>when it was received (default: the act&apos;s time; never later)</source>
        <translation>когда получено (по умолчанию: время действия; не позже)</translation>
    </message>
    <message>
        <source>what the Bureau recommends to the Conference</source>
        <translation>что Бюро рекомендует Конференции</translation>
    </message>
    <message>
        <source>what delegations put on record: a list of delegation and text</source>
        <translation>что делегации просят занести в отчет: список из delegation и text</translation>
    </message>
    <message>
        <source>head, alternate, adviser or representative (default representative)</source>
        <translation>head, alternate, adviser или representative (по умолчанию representative)</translation>
    </message>
    <message>
        <source>the request&apos;s own reference</source>
        <translation>собственный номер просьбы</translation>
    </message>
    <message>
        <source>African, Asia-Pacific, Eastern European, GRULAC or WEOG</source>
        <translation>African, Asia-Pacific, Eastern European, GRULAC или WEOG</translation>
    </message>
    <message>
        <source>when replies are taken: end_of_day (default), first or next_day</source>
        <translation>когда даются ответы: end_of_day (по умолчанию), first или next_day</translation>
    </message>
    <message>
        <source>how often a delegation may speak in the list; null: no bound</source>
        <translation>сколько раз делегация может выступить в списке; null: без предела</translation>
    </message>
    <message>
        <source>upheld or rejected</source>
        <translation>upheld или rejected</translation>
    </message>
    <message>
        <source>how the name is said</source>
        <translation>как произносится имя</translation>
    </message>
    <message>
        <source>since when it holds (default: the act&apos;s time; never later)</source>
        <translation>с какого времени действует (по умолчанию: время действия; не позже)</translation>
    </message>
    <message>
        <source>the delegation that follows in the office</source>
        <translation>делегация, которая сменяет прежнюю в должности</translation>
    </message>
    <message>
        <source>the name of a sample conference, as cosp8</source>
        <translation>имя образца конференции, как cosp8</translation>
    </message>
    <message>
        <source>seconds granted, or (negative) taken back; for a step of the laptop&apos;s clock: by how much</source>
        <translation>добавленные или (со знаком минус) отнятые секунды; при переводе часов: на сколько</translation>
    </message>
    <message>
        <source>who is given the floor on no list, in words</source>
        <translation>кому слово предоставляется вне списков, словами</translation>
    </message>
    <message>
        <source>what the point of order is about</source>
        <translation>о чем замечание по порядку ведения</translation>
    </message>
    <message>
        <source>what the rule says, in own words</source>
        <translation>что гласит правило, своими словами</translation>
    </message>
    <message>
        <source>how many voted against overruling it</source>
        <translation>сколько голосовало против отмены</translation>
    </message>
    <message>
        <source>the words: of the decision, of the ruling, or of the statement</source>
        <translation>текст: решения, решения Председателя или выступления</translation>
    </message>
    <message>
        <source>the speaker&apos;s office, as Minister of Justice</source>
        <translation>должность оратора, как Minister of Justice</translation>
    </message>
    <message>
        <source>what the item is about, from the annotated agenda</source>
        <translation>о чем пункт, по аннотированной повестке дня</translation>
    </message>
    <message>
        <source>the body whose meeting it is, by its code; without it, the Conference itself</source>
        <translation>орган, чье это заседание, по его коду; иначе сама Конференция</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>когда заканчивается</translation>
    </message>
    <message>
        <source>the delegation of the host country, by its code</source>
        <translation>делегация принимающей страны по ее коду</translation>
    </message>
    <message>
        <source>whether the meeting has interpretation (default true)</source>
        <translation>есть ли на заседании устный перевод (по умолчанию: да)</translation>
    </message>
    <message>
        <source>for how many meetings there is interpretation; null: not known</source>
        <translation>на сколько заседаний есть устный перевод; null: неизвестно</translation>
    </message>
    <message>
        <source>several agenda items, by their numbers</source>
        <translation>несколько пунктов повестки дня по их номерам</translation>
    </message>
    <message>
        <source>the new number; all that names the item is carried along</source>
        <translation>новый номер; все, что называет пункт, меняется вместе с ним</translation>
    </message>
    <message>
        <source>how many meetings can have interpretation at once; null: not known</source>
        <translation>сколько заседаний могут одновременно иметь перевод; null: неизвестно</translation>
    </message>
    <message>
        <source>the item of which it is a part (default: as the number tells)</source>
        <translation>пункт, частью которого он является (по умолчанию: по номеру)</translation>
    </message>
    <message>
        <source>the kind that acts look for, as opening, elections, organization, observers, credentials or report</source>
        <translation>вид, который ищут действия, например opening, elections, organization, observers, credentials или report</translation>
    </message>
    <message>
        <source>the short title, by language; without it, the title</source>
        <translation>краткое название по языкам; иначе название</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>когда начинается</translation>
    </message>
    <message>
        <source>the time zone where the Conference meets, as Asia/Dubai</source>
        <translation>часовой пояс места проведения, например Asia/Dubai</translation>
    </message>
    <message>
        <source>the meeting to which it is moved, by its code; without it, the same one</source>
        <translation>заседание, на которое переносится, по коду; иначе то же</translation>
    </message>
    <message>
        <source>the place where it then stands, from 1 (default: the last)</source>
        <translation>место, которое он затем занимает, с 1 (по умолчанию: последнее)</translation>
    </message>
    <message>
        <source>plenary, parallel or third (default: as the code tells)</source>
        <translation>plenary, parallel или third (по умолчанию: по коду)</translation>
    </message>
    <message>
        <source>when the outage ended</source>
        <translation>когда сбой закончился</translation>
    </message>
    <message>
        <source>whether it is only until officers are elected, as the outgoing President (default false)</source>
        <translation>только ли до избрания должностных лиц, как покидающий пост Председатель (по умолчанию false)</translation>
    </message>
    <message>
        <source>until when the meeting goes on</source>
        <translation>до какого времени идет заседание</translation>
    </message>
    <message>
        <source>what the Conference is expected to do, in English: what goes on behind “wishes to”</source>
        <translation>что ожидается от Конференции, по-английски: то, что стоит после «wishes to»</translation>
    </message>
    <message>
        <source>the delegation with which places are exchanged</source>
        <translation>делегация, с которой меняются местами</translation>
    </message>
    <message>
        <source>the symbol of the annotated provisional agenda</source>
        <translation>условное обозначение аннотированной предварительной повестки дня</translation>
    </message>
    <message>
        <source>when it was sent out (default: the act&apos;s time; never later)</source>
        <translation>когда распространено (по умолчанию: время действия; не позже)</translation>
    </message>
    <message>
        <source>to when, in words</source>
        <translation>до какого времени, словами</translation>
    </message>
    <message>
        <source>the State party that asks for the division, where the parts do not say</source>
        <translation>государство-участник, просящее о раздельном голосовании, если части этого не указывают</translation>
    </message>
    <message>
        <source>the symbol of an amendment</source>
        <translation>условное обозначение поправки</translation>
    </message>
    <message>
        <source>a decision, as resolution 8/1 or by its time</source>
        <translation>решение, как resolution 8/1, или по времени</translation>
    </message>
    <message>
        <source>explanation, reservation or dissociation</source>
        <translation>разъяснение, оговорка или отмежевание</translation>
    </message>
    <message>
        <source>amendments by their symbols, the furthest from the original first</source>
        <translation>поправки по условным обозначениям, начиная с наиболее далекой от оригинала</translation>
    </message>
    <message>
        <source>the proposal that they amend, by its symbol</source>
        <translation>предложение, к которому они относятся, по условному обозначению</translation>
    </message>
    <message>
        <source>the words of the statement; none: its reading is waived</source>
        <translation>текст заявления; пусто: оно не зачитывается</translation>
    </message>
    <message>
        <source>what the revision is called, as Rev.1 or as orally revised</source>
        <translation>как называется пересмотренный текст, например Rev.1 или с устными изменениями</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>когда истекает срок</translation>
    </message>
    <message>
        <source>the State party that submits it</source>
        <translation>государство-участник, которое ее вносит</translation>
    </message>
    <message>
        <source>the symbol of the amendment, its own</source>
        <translation>собственное условное обозначение поправки</translation>
    </message>
    <message>
        <source>the proposal that it amends, by its symbol</source>
        <translation>предложение, к которому она относится, по условному обозначению</translation>
    </message>
    <message>
        <source>the title of the proposal</source>
        <translation>название предложения</translation>
    </message>
    <message>
        <source>the State party that objected</source>
        <translation>возразившее государство-участник</translation>
    </message>
    <message>
        <source>the code of a participant</source>
        <translation>код участника</translation>
    </message>
    <message>
        <source>one applicant, by its code; all to whom nobody objects where none is named</source>
        <translation>один заявитель, по коду; если никто не назван – все, против кого никто не возражает</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur (default: every office that is vacant)</source>
        <translation>president, vice_president или rapporteur (по умолчанию: все вакантные должности)</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur</source>
        <translation>president, vice_president или rapporteur</translation>
    </message>
    <message>
        <source>what is elected, in words, where it is no office</source>
        <translation>что избирается, словами, если это не должность</translation>
    </message>
    <message>
        <source>the delegations of the Bureau that were there, by their codes</source>
        <translation>присутствовавшие делегации Бюро, по кодам</translation>
    </message>
    <message>
        <source>by how many seconds the console&apos;s clock is set forward, or (negative) back</source>
        <translation>на сколько секунд часы пульта переводятся вперед или (со знаком минус) назад</translation>
    </message>
    <message>
        <source>what is to be announced</source>
        <translation>что нужно объявить</translation>
    </message>
    <message>
        <source>the agenda item before which it stands (default: the end)</source>
        <translation>пункт, перед которым он стоит (по умолчанию: в конце)</translation>
    </message>
    <message>
        <source>the number of the item, as 11 or 8(d)</source>
        <translation>номер пункта, например 11 или 8(d)</translation>
    </message>
    <message>
        <source>the title, by language; words alone are English</source>
        <translation>название по языкам; без указания языка — английское</translation>
    </message>
    <message>
        <source>the last day of the session</source>
        <translation>последний день сессии</translation>
    </message>
    <message>
        <source>the name of the conference, by language; words alone are English</source>
        <translation>название конференции по языкам; без указания языка — английское</translation>
    </message>
    <message>
        <source>the city where the Conference meets</source>
        <translation>город, где проводится Конференция</translation>
    </message>
    <message>
        <source>the first day of the session</source>
        <translation>первый день сессии</translation>
    </message>
    <message>
        <source>the agenda item before which it stands</source>
        <translation>пункт, перед которым он стоит</translation>
    </message>
    <message>
        <source>the short title, by language; the others stay</source>
        <translation>краткое название по языкам; остальные остаются</translation>
    </message>
    <message>
        <source>the title, by language; the others stay</source>
        <translation>название по языкам; остальные остаются</translation>
    </message>
    <message>
        <source>what it is called, by language; words alone are English</source>
        <translation>как называется, по языкам; без указания языка — английское</translation>
    </message>
    <message>
        <source>a meeting of another room, by its code, as P1</source>
        <translation>заседание в другом зале по его коду, например P1</translation>
    </message>
    <message>
        <source>to what the item is deferred, in words</source>
        <translation>до чего отложен пункт, словами</translation>
    </message>
    <message>
        <source>further agenda items that have this list too, by their numbers</source>
        <translation>другие пункты с этим же списком, по их номерам</translation>
    </message>
    <message>
        <source>the part of the meeting before which it stands, from 1 (default: the end)</source>
        <translation>часть заседания, перед которой он стоит, с 1 (по умолчанию: в конце)</translation>
    </message>
    <message>
        <source>what it is called, by language; without it, as the items</source>
        <translation>как называется, по языкам; иначе как пункты</translation>
    </message>
    <message>
        <source>the code of the meeting: 11 in the plenary, P9 in the second room</source>
        <translation>код заседания: 11 — пленарное, P9 — во втором зале</translation>
    </message>
    <message>
        <source>what the meeting is called, by language; words alone are English</source>
        <translation>как называется заседание, по языкам; без указания языка — английское</translation>
    </message>
    <message>
        <source>whether the pending motion is put (default false)</source>
        <translation>ставится ли на голосование нерешенное предложение (по умолчанию false)</translation>
    </message>
    <message>
        <source>to how many seconds statements are to be limited</source>
        <translation>сколькими секундами ограничить выступления</translation>
    </message>
    <message>
        <source>until when the meeting is to be suspended</source>
        <translation>до какого времени прервать заседание</translation>
    </message>
    <message>
        <source>the number of the vote</source>
        <translation>номер голосования</translation>
    </message>
    <message>
        <source>the number of the rule; null: not known</source>
        <translation>номер правила; null: неизвестен</translation>
    </message>
    <message>
        <source>the subject of the rule, by its heading</source>
        <translation>предмет правила, по его заголовку</translation>
    </message>
    <message>
        <source>until when the meeting is suspended (default: until it is resumed)</source>
        <translation>до какого времени прервано заседание (по умолчанию: до возобновления)</translation>
    </message>
    <message>
        <source>the version of the schema before</source>
        <translation>прежняя версия схемы</translation>
    </message>
    <message>
        <source>the version of the schema after</source>
        <translation>новая версия схемы</translation>
    </message>
    <message>
        <source>who is to report: a code, or words</source>
        <translation>кто докладывает: код или словами</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1 (default: the last)</source>
        <translation>его место среди ожидаемых по пункту решений, с 1 (по умолчанию последнее)</translation>
    </message>
    <message>
        <source>the language of the sentence</source>
        <translation>язык фразы</translation>
    </message>
    <message>
        <source>the sentence, with { $name } where a word is put in</source>
        <translation>фраза, с { $name } там, где подставляется слово</translation>
    </message>
    <message>
        <source>the list to which they are transferred, by its agenda item</source>
        <translation>список, в который они переносятся, по пункту</translation>
    </message>
    <message>
        <source>the delegation to which the reply is made</source>
        <translation>делегация, которой отвечают</translation>
    </message>
    <message>
        <source>The time credentials were received</source>
        <translation>Время получения полномочий</translation>
    </message>
    <message>
        <source>Credentials of {name} received: {form}</source>
        <translation>Получены полномочия – {name}: {form}</translation>
    </message>
    <message>
        <source>No credentials of {name} have been received.</source>
        <translation>Полномочия не получены – {name}.</translation>
    </message>
    <message>
        <source>Credentials of {name} examined: {finding}</source>
        <translation>Проверены полномочия – {name}: {finding}</translation>
    </message>
    <message>
        <source>accept a delegation on assurance</source>
        <translation>принять делегацию на основании заверения</translation>
    </message>
    <message>
        <source>{name} accepted on assurance</source>
        <translation>Принято на основании заверения – {name}</translation>
    </message>
    <message>
        <source>Only another State party can object to a representative.</source>
        <translation>Возразить против представителя может только другое государство-участник.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and needs no credentials.</source>
        <translation>Не государство-участник, полномочия не требуются – {name}.</translation>
    </message>
    <message>
        <source>{challenger} challenges {name} already.</source>
        <translation>Возражение против полномочий ({name}) уже заявлено – {challenger}.</translation>
    </message>
    <message>
        <source>Credentials of {name} challenged by {challenger}</source>
        <translation>Оспорены полномочия – {name}, возражение: {challenger}</translation>
    </message>
    <message>
        <source>withdraw an objection to credentials</source>
        <translation>отозвать возражение против полномочий</translation>
    </message>
    <message>
        <source>{challenger} does not challenge {name}.</source>
        <translation>Возражения против полномочий ({name}) нет – {challenger}.</translation>
    </message>
    <message>
        <source>{challenger} no longer challenges {name}</source>
        <translation>Возражение против полномочий ({name}) отозвано – {challenger}</translation>
    </message>
    <message>
        <source>No objection to {name} is open.</source>
        <translation>Открытых возражений нет – {name}.</translation>
    </message>
    <message>
        <source>Objection decided: {name} admitted</source>
        <translation>Возражение рассмотрено: допускается – {name}</translation>
    </message>
    <message>
        <source>Objection decided: {name} not admitted</source>
        <translation>Возражение рассмотрено: не допускается – {name}</translation>
    </message>
    <message>
        <source>note a meeting of the Bureau</source>
        <translation>отметить заседание Бюро</translation>
    </message>
    <message>
        <source>A meeting of the Bureau</source>
        <translation>Заседание Бюро</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of the Bureau noted; credentials of %n delegations examined</source>
        <translation>
            <numerusform>Отмечено заседание Бюро; проверены полномочия %n делегации</numerusform>
            <numerusform>Отмечено заседание Бюро; проверены полномочия %n делегаций</numerusform>
            <numerusform>Отмечено заседание Бюро; проверены полномочия %n делегаций</numerusform>
        </translation>
    </message>
    <message>
        <source>make the report on credentials</source>
        <translation>составить доклад о полномочиях</translation>
    </message>
    <message>
        <source>The moment of a report</source>
        <translation>Момент, о котором говорится в докладе</translation>
    </message>
    <message numerus="yes">
        <source>Report of the Bureau on credentials made: formal credentials of %n delegations</source>
        <translation>
            <numerusform>Составлен доклад Бюро о полномочиях: официальные полномочия у %n делегации</numerusform>
            <numerusform>Составлен доклад Бюро о полномочиях: официальные полномочия у %n делегаций</numerusform>
            <numerusform>Составлен доклад Бюро о полномочиях: официальные полномочия у %n делегаций</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the Bureau on credentials has been adopted already.</source>
        <translation>Доклад Бюро о полномочиях уже утвержден.</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials.</source>
        <translation>Бюро еще не составило доклад о полномочиях.</translation>
    </message>
    <message numerus="yes">
        <source>%n objections to representatives are still open (Rule 20).</source>
        <translation>
            <numerusform>%n возражение против представителей остается открытым (правило 20).</numerusform>
            <numerusform>%n возражения против представителей остаются открытыми (правило 20).</numerusform>
            <numerusform>%n возражений против представителей остаются открытыми (правило 20).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials adopted</source>
        <translation>Доклад Бюро о полномочиях утвержден</translation>
    </message>
    <message>
        <source>The time a request was received</source>
        <translation>Время получения просьбы</translation>
    </message>
    <message>
        <source>Request of {name} for {list} kept as void: {why}</source>
        <translation>Просьба недействительна и сохранена – {name}, {list}: {why}</translation>
    </message>
    <message>
        <source>{name} inscribed for {list}, {place}</source>
        <translation>Запись в список {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Укажите, что исправить.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Укажите, почему исправляется.</translation>
    </message>
    <message>
        <source>Entry of {name} in {list} corrected ({what}): {reason}</source>
        <translation>Исправлена запись, список {list} – {name} ({what}): {reason}</translation>
    </message>
    <message>
        <source>{name} has the floor; its speaker can no longer be replaced.</source>
        <translation>Оратор уже получил слово, замена невозможна – {name}.</translation>
    </message>
    <message>
        <source>Say who is to speak instead.</source>
        <translation>Укажите, кто выступит вместо него.</translation>
    </message>
    <message>
        <source>The time a replacement was notified</source>
        <translation>Время уведомления о замене</translation>
    </message>
    <message>
        <source>the place is kept</source>
        <translation>место сохраняется</translation>
    </message>
    <message>
        <source>another rung, so the time of precedence is that of the notice</source>
        <translation>другая ступень, поэтому очередность считается от уведомления</translation>
    </message>
    <message>
        <source>{name} in {list}: {speaker} ({level}) speaks instead, {kept}</source>
        <translation>Вместо прежнего оратора выступит {speaker} ({level}) – {name}, {list}, {kept}</translation>
    </message>
    <message>
        <source>{name} speaks as {level}: cabinet rank is a question for a minister.</source>
        <translation>Членство в кабинете касается только министра; {name}: {level}.</translation>
    </message>
    <message>
        <source>Say on what evidence cabinet rank is found.</source>
        <translation>Укажите, на чем основано членство в кабинете.</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is a member of the cabinet ({evidence})</source>
        <translation>Установлено, что министр является членом кабинета – {name} ({evidence})</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is no member of the cabinet ({evidence})</source>
        <translation>Установлено, что министр не является членом кабинета – {name} ({evidence})</translation>
    </message>
    <message>
        <source>The secretariat speaks outside every list: give it the floor.</source>
        <translation>Секретариат выступает вне списков: предоставьте ему слово.</translation>
    </message>
    <message>
        <source>{name} already stands in the list for {list}.</source>
        <translation>Уже в списке {list} – {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has spoken %n times in the list for {list}, as often as is allowed.</source>
        <translation>
            <numerusform>Выступлений в списке {list}: %n, это предел – {name}.</numerusform>
            <numerusform>Выступлений в списке {list}: %n, это предел – {name}.</numerusform>
            <numerusform>Выступлений в списке {list}: %n, это предел – {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {place}</source>
        <translation>{told}; {place}</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Слово предоставлено – {name}.</translation>
    </message>
    <message>
        <source>Somebody who speaks on no list is not given the floor from the list for {list}.</source>
        <translation>Выступающему вне списков слово по списку {list} не предоставляется.</translation>
    </message>
    <message>
        <source>{name} does not stand in the list for {list}.</source>
        <translation>Нет в списке {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} has begun; to put that right, say when.</source>
        <translation>Выступление уже началось – {name}; чтобы исправить, укажите время.</translation>
    </message>
    <message>
        <source>The beginning of a statement</source>
        <translation>Начало выступления</translation>
    </message>
    <message>
        <source>{name} cannot have begun before being called.</source>
        <translation>Начало не может быть раньше вызова – {name}.</translation>
    </message>
    <message>
        <source>{name} began at {time}</source>
        <translation>Начало в {time} – {name}</translation>
    </message>
    <message>
        <source>The clock of {name} is paused already.</source>
        <translation>Часы уже остановлены – {name}.</translation>
    </message>
    <message>
        <source>{name} paused after {time}</source>
        <translation>Остановлено после {time} – {name}</translation>
    </message>
    <message>
        <source>The clock of {name} is running.</source>
        <translation>Часы идут – {name}.</translation>
    </message>
    <message>
        <source>{name} resumed at {time}</source>
        <translation>Продолжено с {time} – {name}</translation>
    </message>
    <message>
        <source>{name} ended after {time} of {limit}</source>
        <translation>Завершено – {name}, {time} из {limit}</translation>
    </message>
    <message>
        <source>That would leave {name} no time at all.</source>
        <translation>Времени не осталось бы вовсе – {name}.</translation>
    </message>
    <message>
        <source>{seconds} s for {name}, limit {limit}</source>
        <translation>{seconds} с – {name}, регламент {limit}</translation>
    </message>
    <message>
        <source>The end of an outage</source>
        <translation>Конец сбоя</translation>
    </message>
    <message>
        <source>An outage must end after it began.</source>
        <translation>Сбой кончается после своего начала.</translation>
    </message>
    <message>
        <source>{time} of outage not counted for {name}</source>
        <translation>{time} сбоя не засчитаны – {name}</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: say which list.</source>
        <translation>Нет пункта со списком ораторов: укажите список.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {lists}: say which list, or in what capacity.</source>
        <translation>В списках {lists} – {name}: укажите список или в каком качестве.</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {list}.</source>
        <translation>В списке {list} никто не ждет.</translation>
    </message>
    <message>
        <source>{name} was passed over: recall it first.</source>
        <translation>Делегация пропущена – {name}: сначала верните ее в список.</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>место {place} из {count}</translation>
    </message>
    <message>
        <source>place {place} of {count}, out of turn</source>
        <translation>место {place} из {count}, вне очереди</translation>
    </message>
    <message>
        <source>Floor given to {name} ({why})</source>
        <translation>Слово предоставлено – {name} ({why})</translation>
    </message>
    <message>
        <source>in explanation of vote</source>
        <translation>разъяснение мотивов голосования</translation>
    </message>
    <message>
        <source>Floor given to {name}, {side}</source>
        <translation>Слово предоставлено – {name}, {side}</translation>
    </message>
    <message>
        <source>Floor given to {name}, outside the list</source>
        <translation>Слово предоставлено – {name}, вне списка</translation>
    </message>
    <message>
        <source>Floor given to {name} as {office}, outside the list</source>
        <translation>Слово предоставлено – {name}, {office}, вне списка</translation>
    </message>
    <message>
        <source>Say either which delegation is given the floor, or who in words.</source>
        <translation>Укажите либо делегацию, либо лицо словами.</translation>
    </message>
    <message>
        <source>Say who is to be given the floor.</source>
        <translation>Укажите, кому предоставляется слово.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Слово никому не предоставлено.</translation>
    </message>
    <message>
        <source>{name} was called and has not begun.</source>
        <translation>Слово предоставлено, выступление не началось – {name}.</translation>
    </message>
    <message>
        <source>The file holds a conference already.</source>
        <translation>В файле уже есть конференция.</translation>
    </message>
    <message>
        <source>{act} needs either a sample or the conference&apos;s data.</source>
        <translation>{act}: нужен образец или данные конференции.</translation>
    </message>
    <message>
        <source>“{part}” is no part of them</source>
        <translation>«{part}» к ним не относится</translation>
    </message>
    <message>
        <source>These are not the data of a conference: {why}.</source>
        <translation>Это не данные конференции: {why}.</translation>
    </message>
    <message>
        <source>{name} founded</source>
        <translation>Создано – {name}</translation>
    </message>
    <message>
        <source>change what is told of the conference</source>
        <translation>изменить сведения о конференции</translation>
    </message>
    <message>
        <source>Say what is to change about the conference.</source>
        <translation>Укажите, что изменить в сведениях о конференции.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”; write it like {zone}.</source>
        <translation>Нет часового пояса «{text}»; пишите, например, {zone}.</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>Сессия закончилась бы раньше, чем началась.</translation>
    </message>
    <message>
        <source>Changed about the conference: {settings}</source>
        <translation>Изменено о конференции: {settings}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are outside the dates of the session.</source>
        <translation>
            <numerusform>%n заседание выходит за даты сессии.</numerusform>
            <numerusform>%n заседания выходят за даты сессии.</numerusform>
            <numerusform>%n заседаний выходят за даты сессии.</numerusform>
        </translation>
    </message>
    <message>
        <source>More meetings are planned than there is interpretation for: {planned} of {resources}.</source>
        <translation>Запланировано больше заседаний, чем обеспечено переводом: {planned} из {resources}.</translation>
    </message>
    <message>
        <source>Rehearsal: it is now {when}</source>
        <translation>Репетиция: сейчас {when}</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>часы следуют</translation>
    </message>
    <message>
        <source>not followed while somebody has the floor</source>
        <translation>не следуют, пока кто-то выступает</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>не учтено</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was set by {seconds} s; {how}</source>
        <translation>Часы ноутбука переведены на {seconds} с; {how}</translation>
    </message>
    <message>
        <source>The clock cannot be corrected while {name} has the floor.</source>
        <translation>Часы нельзя исправить, пока слово предоставлено – {name}.</translation>
    </message>
    <message>
        <source>That would set the clock to a year that no file can hold.</source>
        <translation>Часы оказались бы в году, который не может храниться ни в одном файле.</translation>
    </message>
    <message>
        <source>The clock was set back by {span}: {reason}</source>
        <translation>Часы переведены назад на {span}: {reason}</translation>
    </message>
    <message>
        <source>The clock was set forward by {span}: {reason}</source>
        <translation>Часы переведены вперед на {span}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear a later hour</source>
        <translation>
            <numerusform>%n заявка помечена более поздним временем</numerusform>
            <numerusform>%n заявки помечены более поздним временем</numerusform>
            <numerusform>%n заявок помечены более поздним временем</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was brought from version {old} of the schema to {new}</source>
        <translation>Файл переведен с версии схемы {old} на {new}</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Образца «{name}» нет.</translation>
    </message>
    <message>
        <source>{key} stands twice</source>
        <translation>{key} стоит дважды</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>нет {part}</translation>
    </message>
    <message>
        <source>{name} has the floor and cannot be withdrawn.</source>
        <translation>Имеет слово, снять нельзя – {name}.</translation>
    </message>
    <message>
        <source>{name} withdrawn from the list for {list}</source>
        <translation>Снято со списка {list} – {name}</translation>
    </message>
    <message>
        <source>{told}, will submit its text in writing</source>
        <translation>{told}, представит текст письменно</translation>
    </message>
    <message>
        <source>{who} taken in writing from the list for {list}</source>
        <translation>Принято письменно, список {list} – {who}</translation>
    </message>
    <message>
        <source>A transfer is to another list.</source>
        <translation>Перенести можно только в другой список.</translation>
    </message>
    <message>
        <source>The list for {list} is not open yet.</source>
        <translation>Список {list} еще не открыт.</translation>
    </message>
    <message>
        <source>{who} transferred from the list for {list} to that for {other}</source>
        <translation>Перенесено из списка {list} в список {other} – {who}</translation>
    </message>
    <message>
        <source>Name at least one delegation.</source>
        <translation>Назовите хотя бы одну делегацию.</translation>
    </message>
    <message>
        <source>Name either one delegation or several.</source>
        <translation>Назовите одну делегацию или несколько.</translation>
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
        <source>{told}: {reason}</source>
        <translation>{told}: {reason}</translation>
    </message>
    <message>
        <source>The list for {list} has entries; change it instead.</source>
        <translation>В списке {list} есть записи; измените его.</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}, together with {items}</source>
        <translation>Список ораторов открыт для {list} вместе с {items}</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}</source>
        <translation>Открыт список ораторов – {list}</translation>
    </message>
    <message>
        <source>Say what is to change in the list for {list}.</source>
        <translation>Укажите, что изменить в списке {list}.</translation>
    </message>
    <message>
        <source>List for {list} changed: {settings}</source>
        <translation>Список {list} изменен: {settings}</translation>
    </message>
    <message>
        <source>The list for {list} has been declared closed already.</source>
        <translation>Список {list} уже объявлен закрытым.</translation>
    </message>
    <message numerus="yes">
        <source>List for {list} declared closed, %n waiting</source>
        <translation>
            <numerusform>Список {list} объявлен закрытым, ждет %n</numerusform>
            <numerusform>Список {list} объявлен закрытым, ждут %n</numerusform>
            <numerusform>Список {list} объявлен закрытым, ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list for {list} is open.</source>
        <translation>Список {list} открыт.</translation>
    </message>
    <message>
        <source>List for {list} reopened</source>
        <translation>Список {list} вновь открыт</translation>
    </message>
    <message>
        <source>List for {list} reopened; its deadline is lifted</source>
        <translation>Список {list} вновь открыт; срок снят</translation>
    </message>
    <message>
        <source>Item {item} has a list already: {list}.</source>
        <translation>У пункта {item} уже есть список: {list}.</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>министерское</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>протокольное</translation>
    </message>
    <message>
        <source>put a rule of procedure right</source>
        <translation>исправить правило процедуры</translation>
    </message>
    <message>
        <source>Say what is to be put right about the rule on {subject}.</source>
        <translation>Укажите, что исправить в правиле ({subject}).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.</source>
        <translation>В правиле ({subject}) нет цифры {name} с возможным значением {value}; его цифры: {known}.</translation>
    </message>
    <message>
        <source>Say how sure the number is: certain or probable.</source>
        <translation>Укажите, насколько точен номер: certain или probable.</translation>
    </message>
    <message>
        <source>Rule on {subject} put right: {changed}</source>
        <translation>Правило ({subject}) исправлено: {changed}</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>установить срок</translation>
    </message>
    <message>
        <source>A deadline needs its name, as “drafts”.</source>
        <translation>Сроку нужно название, например «проекты».</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>установлено здесь</translation>
    </message>
    <message>
        <source>Deadline for {what}: {when}</source>
        <translation>Срок ({what}): {when}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>сначала</translation>
    </message>
    <message>
        <source>The session has been closed.</source>
        <translation>Сессия закрыта.</translation>
    </message>
    <message>
        <source>The session is open already.</source>
        <translation>Сессия уже открыта.</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Сессия открыта</translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation>Сессия не открыта.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>Сессия уже закрыта.</translation>
    </message>
    <message>
        <source>The session cannot be closed</source>
        <translation>Сессию закрыть нельзя</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Сессия закрыта</translation>
    </message>
    <message>
        <source>Meeting {number} is not adjourned yet.</source>
        <translation>Заседание {number} еще не закрыто.</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>запланировать заседание</translation>
    </message>
    <message>
        <source>“{text}” is no code of a meeting.</source>
        <translation>«{text}» не является кодом заседания.</translation>
    </message>
    <message>
        <source>There is a meeting {meeting} already.</source>
        <translation>Заседание {meeting} уже есть.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled; its code is not given again.</source>
        <translation>Заседание {meeting} отменено; его код больше не присваивается.</translation>
    </message>
    <message>
        <source>Meeting {meeting} planned: {hours}</source>
        <translation>Заседание {meeting} запланировано: {hours}</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>перенести заседание</translation>
    </message>
    <message>
        <source>Say when meeting {meeting} is to begin, or to end.</source>
        <translation>Укажите, когда заседание {meeting} начнется или закончится.</translation>
    </message>
    <message>
        <source>Meeting {meeting} moved: {hours}</source>
        <translation>Заседание {meeting} перенесено: {hours}</translation>
    </message>
    <message>
        <source>{told} ({why})</source>
        <translation>{told} ({why})</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>отменить заседание</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are still to be moved.</source>
        <translation>
            <numerusform>Осталось перенести %n часть.</numerusform>
            <numerusform>Осталось перенести %n части.</numerusform>
            <numerusform>Осталось перенести %n частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {meeting} cancelled</source>
        <translation>Заседание {meeting} отменено</translation>
    </message>
    <message>
        <source>note that a meeting of another room began</source>
        <translation>отметить начало заседания в другом зале</translation>
    </message>
    <message>
        <source>Meeting {meeting} began already.</source>
        <translation>Заседание {meeting} уже началось.</translation>
    </message>
    <message>
        <source>Meeting {meeting} sits in the same room.</source>
        <translation>Заседание {meeting} идет в том же зале.</translation>
    </message>
    <message>
        <source>Meeting {meeting} began</source>
        <translation>Заседание {meeting} началось</translation>
    </message>
    <message>
        <source>note that a meeting of another room rose</source>
        <translation>отметить закрытие заседания в другом зале</translation>
    </message>
    <message>
        <source>Meeting {meeting} is not in session.</source>
        <translation>Заседание {meeting} не проводится.</translation>
    </message>
    <message>
        <source>Meeting {meeting} rose</source>
        <translation>Заседание {meeting} закрылось</translation>
    </message>
    <message>
        <source>The organization of work has no meeting {number}.</source>
        <translation>В организации работы нет заседания {number}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled.</source>
        <translation>Заседание {meeting} отменено.</translation>
    </message>
    <message>
        <source>It goes over the dates of the session.</source>
        <translation>Оно выходит за даты сессии.</translation>
    </message>
    <message>
        <source>It goes over meeting {meeting} in the same room.</source>
        <translation>Оно совпадает с заседанием {meeting} в том же зале.</translation>
    </message>
    <message numerus="yes">
        <source>There are resources for %n interpreted meetings: with this one {planned} are planned.</source>
        <translation>
            <numerusform>Ресурсов хватает на %n заседание с переводом: с этим запланировано {planned}.</numerusform>
            <numerusform>Ресурсов хватает на %n заседания с переводом: с этим запланировано {planned}.</numerusform>
            <numerusform>Ресурсов хватает на %n заседаний с переводом: с этим запланировано {planned}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted meetings would be held at once.</source>
        <translation>
            <numerusform>Одновременно проходило бы %n заседание с переводом.</numerusform>
            <numerusform>Одновременно проходили бы %n заседания с переводом.</numerusform>
            <numerusform>Одновременно проходило бы %n заседаний с переводом.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} There is interpretation for {capacity}.</source>
        <translation>{told} Устный перевод есть для {capacity}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} would end before it begins.</source>
        <translation>Заседание {meeting} закончилось бы раньше, чем началось.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was called to order: it is neither moved nor cancelled.</source>
        <translation>Заседание {meeting} уже открыто: его не переносят и не отменяют.</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of the plenary: it is called to order.</source>
        <translation>Заседание {meeting} пленарное: его открывает Председатель.</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} – {ends}</translation>
    </message>
    <message>
        <source>Meeting {number} was adjourned already.</source>
        <translation>Заседание {number} уже закрыто.</translation>
    </message>
    <message>
        <source>Meeting {number} called to order in private</source>
        <translation>Заседание {number} открыто (закрытое заседание)</translation>
    </message>
    <message>
        <source>Meeting {number} called to order</source>
        <translation>Заседание {number} открыто</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of another room: its floor is not here.</source>
        <translation>Заседание {meeting} проходит в другом зале: слово на нем дают не здесь.</translation>
    </message>
    <message>
        <source>A meeting can only be suspended until a time still to come.</source>
        <translation>Прервать заседание можно только до еще не наступившего времени.</translation>
    </message>
    <message>
        <source>Meeting {number} suspended</source>
        <translation>Заседание {number} прервано</translation>
    </message>
    <message>
        <source>{told} until {time}</source>
        <translation>{told} до {time}</translation>
    </message>
    <message>
        <source>Meeting {number} resumed</source>
        <translation>Заседание {number} возобновлено</translation>
    </message>
    <message>
        <source>The meeting cannot be adjourned</source>
        <translation>Заседание закрыть нельзя</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of reply still wait, and no other meeting is planned for today.</source>
        <translation>
            <numerusform>Ответа ждет еще %n делегация, а других заседаний сегодня не запланировано.</numerusform>
            <numerusform>Ответа ждут еще %n делегации, а других заседаний сегодня не запланировано.</numerusform>
            <numerusform>Ответа ждут еще %n делегаций, а других заседаний сегодня не запланировано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcements were not read out.</source>
        <translation>
            <numerusform>%n объявление не зачитано.</numerusform>
            <numerusform>%n объявления не зачитаны.</numerusform>
            <numerusform>%n объявлений не зачитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {number} adjourned</source>
        <translation>Заседание {number} закрыто</translation>
    </message>
    <message>
        <source>A meeting can only be extended to a time still to come.</source>
        <translation>Продлить заседание можно лишь до будущего времени.</translation>
    </message>
    <message>
        <source>Meeting {number} goes on until {time}</source>
        <translation>Заседание {number} идет до {time}</translation>
    </message>
    <message>
        <source>{told}, the list for {list} until {time}</source>
        <translation>{told}, список {list} до {time}</translation>
    </message>
    <message>
        <source>{person} ({name})</source>
        <translation>{person} ({name})</translation>
    </message>
    <message>
        <source>{who} takes the chair as {office}</source>
        <translation>Председательствует: {who}, {office}</translation>
    </message>
    <message>
        <source>{name} is not a State party.</source>
        <translation>Не государство-участник – {name}.</translation>
    </message>
    <message>
        <source>{name} is not among the officers elected.</source>
        <translation>Среди избранных должностных лиц нет – {name}.</translation>
    </message>
    <message>
        <source>note something to be announced</source>
        <translation>отметить предстоящее объявление</translation>
    </message>
    <message>
        <source>An announcement needs its words.</source>
        <translation>У объявления должен быть текст.</translation>
    </message>
    <message>
        <source>To be announced: {text}</source>
        <translation>Объявить: {text}</translation>
    </message>
    <message>
        <source>note that an announcement was read out</source>
        <translation>отметить, что объявление зачитано</translation>
    </message>
    <message>
        <source>There is no announcement {number}.</source>
        <translation>Объявления {number} нет.</translation>
    </message>
    <message>
        <source>Announcement {number} was read out already.</source>
        <translation>Объявление {number} уже зачитано.</translation>
    </message>
    <message>
        <source>Announcement {number} read out: {text}</source>
        <translation>Объявление {number} зачитано: {text}</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>Заседание прервано.</translation>
    </message>
    <message>
        <source>It goes on into another day.</source>
        <translation>Оно продолжается в другой день.</translation>
    </message>
    <message>
        <source>Only on the conduct of the voting, by a State party.</source>
        <translation>Только в связи с проведением голосования, государством-участником.</translation>
    </message>
    <message>
        <source>At any moment, by a State party; the President rules at once.</source>
        <translation>В любое время, государством-участником; Председатель немедленно принимает решение.</translation>
    </message>
    <message>
        <source>Moved by {name}; it is being voted on.</source>
        <translation>Автор: {name}; идет голосование.</translation>
    </message>
    <message>
        <source>Moved by {name}; decided first.</source>
        <translation>Автор: {name}; решается первым.</translation>
    </message>
    <message>
        <source>Moved by {name}; waits for the {motion}.</source>
        <translation>Автор: {name}; сначала решается: {motion}.</translation>
    </message>
    <message>
        <source>Not while the {motion} is pending.</source>
        <translation>Не сейчас; пока не решено: {motion}.</translation>
    </message>
    <message>
        <source>No proposal is before the Conference.</source>
        <translation>На рассмотрении Конференции нет предложений.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Пока ничего не решено.</translation>
    </message>
    <message>
        <source>Not moved.</source>
        <translation>Не внесено.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Пункт не рассматривается.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned.</source>
        <translation>Прения по пункту {item} прерваны.</translation>
    </message>
    <message>
        <source>The debate on item {item} was closed.</source>
        <translation>Прения по пункту {item} прекращены.</translation>
    </message>
    <message>
        <source>Ballot {number} is not settled yet.</source>
        <translation>Тайное голосование {number} еще не завершено.</translation>
    </message>
    <message>
        <source>A motion comes first: the {motion}.</source>
        <translation>Сначала решается: {motion}.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned: its question is not put unless it is reconsidered.</source>
        <translation>Прения по пункту {item} прерваны: вопрос не ставится на голосование без пересмотра.</translation>
    </message>
    <message>
        <source>Where agreement cannot be reached.</source>
        <translation>Когда достичь согласия невозможно.</translation>
    </message>
    <message>
        <source>{name} may, until its vote begins.</source>
        <translation>Возможно до начала голосования – {name}.</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>Нерешенных предложений нет.</translation>
    </message>
    <message>
        <source>It waits until the {motion} is decided.</source>
        <translation>Ожидает; пока не решено: {motion}.</translation>
    </message>
    <message>
        <source>In the order of the list.</source>
        <translation>В порядке списка.</translation>
    </message>
    <message>
        <source>When the President finds it desirable.</source>
        <translation>Когда Председатель сочтет это желательным.</translation>
    </message>
    <message>
        <source>The President has not ruled yet.</source>
        <translation>Председатель еще не вынес решения.</translation>
    </message>
    <message>
        <source>Against the last ruling, by a State party.</source>
        <translation>Против последнего решения Председателя, государством-участником.</translation>
    </message>
    <message>
        <source>The voting has begun: after the result.</source>
        <translation>Голосование началось: после результата.</translation>
    </message>
    <message>
        <source>Before the first answer, by a State party.</source>
        <translation>До первого ответа, государством-участником.</translation>
    </message>
    <message>
        <source>After the result, by those who asked.</source>
        <translation>После результата, теми, кто просил.</translation>
    </message>
    <message>
        <source>No vote has been called.</source>
        <translation>На голосование ничего не ставилось.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>Заседание не идет.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>Проводится голосование.</translation>
    </message>
    <message>
        <source>Meeting {number} is suspended.</source>
        <translation>Заседание {number} прервано.</translation>
    </message>
    <message>
        <source>Meeting {number} is in session.</source>
        <translation>Заседание {number} идет.</translation>
    </message>
    <message>
        <source>{what} while {name} has the floor.</source>
        <translation>{what}, пока слово предоставлено – {name}.</translation>
    </message>
    <message>
        <source>A participant needs a name, and a code of its own, each on one line without space around it.</source>
        <translation>Участнику нужны название и собственный код, каждое в одной строке без пробелов по краям.</translation>
    </message>
    <message>
        <source>{code} is registered already: {name}.</source>
        <translation>{code} уже зарегистрирован: {name}.</translation>
    </message>
    <message>
        <source>{name} does not apply for its status.</source>
        <translation>Статус не требует заявления – {name}.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>{name} registered as {code}</source>
        <translation>Зарегистрировано – {name}, {code}</translation>
    </message>
    <message>
        <source>{name} present</source>
        <translation>Присутствует – {name}</translation>
    </message>
    <message>
        <source>{name} not present</source>
        <translation>Отсутствует – {name}</translation>
    </message>
    <message>
        <source>settle of whom the quorum is counted</source>
        <translation>установить, от кого считается кворум</translation>
    </message>
    <message>
        <source>Say what is to be settled about the quorum.</source>
        <translation>Укажите, что установить относительно кворума.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, so no more take part.</source>
        <translation>
            <numerusform>Имеется %n государство-участник, больше участвовать не может.</numerusform>
            <numerusform>Имеется %n государства-участника, больше участвовать не может.</numerusform>
            <numerusform>Имеется %n государств-участников, больше участвовать не может.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {settings}</source>
        <translation>Кворум: {settings}</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>по подсчету</translation>
    </message>
    <message>
        <source>all States parties</source>
        <translation>все государства-участники</translation>
    </message>
    <message>
        <source>the States parties that take part</source>
        <translation>участвующие государства-участники</translation>
    </message>
    <message>
        <source>note a notice of participation</source>
        <translation>отметить уведомление об участии</translation>
    </message>
    <message>
        <source>Notice of {name} received</source>
        <translation>Получено уведомление – {name}</translation>
    </message>
    <message>
        <source>note an application</source>
        <translation>отметить заявление</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already.</source>
        <translation>Конференция уже приняла решение – {name}.</translation>
    </message>
    <message>
        <source>Application of {name} received</source>
        <translation>Получено заявление – {name}</translation>
    </message>
    <message>
        <source>send out the list of applicants</source>
        <translation>разослать список заявителей</translation>
    </message>
    <message>
        <source>{name} is not among the organizations that are listed when they apply.</source>
        <translation>Не относится к организациям, которые вносятся в список при подаче заявления, – {name}.</translation>
    </message>
    <message>
        <source>No organization that is to be listed has applied.</source>
        <translation>Ни одна организация, подлежащая внесению в список, не подала заявления.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Список</translation>
    </message>
    <message numerus="yes">
        <source>List of %n applicants sent out</source>
        <translation>
            <numerusform>Разослан список: %n заявитель</numerusform>
            <numerusform>Разослан список: %n заявителя</numerusform>
            <numerusform>Разослан список: %n заявителей</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be sent out at least 30 days before the session (Rule 17).</source>
        <translation>Его следовало разослать не позднее чем за 30 дней до сессии (правило 17).</translation>
    </message>
    <message>
        <source>object to an applicant</source>
        <translation>возразить против заявителя</translation>
    </message>
    <message>
        <source>{name} objects to {applicant}</source>
        <translation>Возражение по заявлению ({applicant}) – {name}</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already; the objection is not kept.</source>
        <translation>Конференция уже приняла решение – {name}; возражение не сохраняется.</translation>
    </message>
    <message>
        <source>note an objection to a decision</source>
        <translation>отметить возражение против решения</translation>
    </message>
    <message>
        <source>{name} has objected already.</source>
        <translation>Возражение уже заявлено – {name}.</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>Возражение – {name}</translation>
    </message>
    <message>
        <source>withdraw an objection to a decision</source>
        <translation>отозвать возражение против решения</translation>
    </message>
    <message>
        <source>No objection of {name} stands.</source>
        <translation>Действующего возражения нет – {name}.</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>Возражение снято – {name}</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: item {item} cannot be decided without a vote.</source>
        <translation>Есть возражение ({names}): по пункту {item} нельзя принять решение без голосования.</translation>
    </message>
    <message>
        <source>Say to what: a proposal by its symbol, or an item.</source>
        <translation>Укажите, против чего: предложения (условное обозначение) или пункта.</translation>
    </message>
    <message>
        <source>{told} ({symbol})</source>
        <translation>{told} ({symbol})</translation>
    </message>
    <message>
        <source>{told} (item {item})</source>
        <translation>{told} (пункт {item})</translation>
    </message>
    <message>
        <source>withdraw an objection to an applicant</source>
        <translation>отозвать возражение против заявителя</translation>
    </message>
    <message>
        <source>No objection of {name} to {applicant} stands.</source>
        <translation>Действующего возражения по заявлению ({applicant}) нет – {name}.</translation>
    </message>
    <message>
        <source>{name} no longer objects to {applicant}</source>
        <translation>Возражение по заявлению ({applicant}) отозвано – {name}</translation>
    </message>
    <message>
        <source>decide on observer status</source>
        <translation>решить о статусе наблюдателя</translation>
    </message>
    <message>
        <source>{name} has not applied.</source>
        <translation>Заявления не было – {name}.</translation>
    </message>
    <message>
        <source>No application waits to which nobody objects.</source>
        <translation>Нет ожидающих решения заявлений, против которых никто не возражает.</translation>
    </message>
    <message>
        <source>Observer status accorded to {names}</source>
        <translation>Статус наблюдателя предоставлен – {names}</translation>
    </message>
    <message>
        <source>Observer status not accorded to {names}</source>
        <translation>Статус наблюдателя не предоставлен – {names}</translation>
    </message>
    <message>
        <source>change how somebody takes part</source>
        <translation>изменить категорию участника</translation>
    </message>
    <message>
        <source>{name} takes part in that way already.</source>
        <translation>Категория уже такова – {name}.</translation>
    </message>
    <message>
        <source>A group of States stays one.</source>
        <translation>Группа государств остается группой.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>{name} is now: {category}</source>
        <translation>Новая категория – {name}: {category}</translation>
    </message>
    <message>
        <source>invite to speak</source>
        <translation>пригласить выступить</translation>
    </message>
    <message>
        <source>{name} needs no invitation to speak.</source>
        <translation>Приглашения выступить не требуется – {name}.</translation>
    </message>
    <message>
        <source>{name} invited to speak</source>
        <translation>Приглашение выступить – {name}</translation>
    </message>
    <message>
        <source>reopen a decision</source>
        <translation>вернуться к решению</translation>
    </message>
    <message>
        <source>Say why the decision is reopened.</source>
        <translation>Укажите, почему решение пересматривается.</translation>
    </message>
    <message>
        <source>It was decided by vote: two thirds reconsider it ({rule}).</source>
        <translation>Решено голосованием: для пересмотра нужны две трети ({rule}).</translation>
    </message>
    <message>
        <source>{decision} is reopened: {text}</source>
        <translation>{decision} – вновь на рассмотрении: {text}</translation>
    </message>
    <message>
        <source>note a position on a decision</source>
        <translation>отметить позицию по решению</translation>
    </message>
    <message>
        <source>The Conference has decided not to admit {name}.</source>
        <translation>Решением Конференции не допускается – {name}.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and takes no part in decisions.</source>
        <translation>Не государство-участник, в принятии решений не участвует – {name}.</translation>
    </message>
    <message>
        <source>A position needs its words.</source>
        <translation>Позицию нужно изложить словами.</translation>
    </message>
    <message>
        <source>{name} explains its position on {decision}: {text}</source>
        <translation>Разъяснение позиции ({decision}) – {name}: {text}</translation>
    </message>
    <message>
        <source>{name} makes a reservation to {decision}: {text}</source>
        <translation>Оговорка ({decision}) – {name}: {text}</translation>
    </message>
    <message>
        <source>{name} dissociates itself from {decision}: {text}</source>
        <translation>Отмежевание ({decision}) – {name}: {text}</translation>
    </message>
    <message>
        <source>{decision} has been reopened already.</source>
        <translation>{decision}: уже вновь на рассмотрении.</translation>
    </message>
    <message>
        <source>the decision of {when}</source>
        <translation>решение от {when}</translation>
    </message>
    <message>
        <source>{symbol} itself stands as it was decided.</source>
        <translation>Решение по самому {symbol} остается в силе.</translation>
    </message>
    <message>
        <source>{name} is not a State party; only a State party may do that.</source>
        <translation>Не государство-участник – {name}; это вправе делать только государство-участник.</translation>
    </message>
    <message>
        <source>{name} takes part by an application, not by a notice.</source>
        <translation>Участие по заявлению, а не по уведомлению – {name}.</translation>
    </message>
    <message>
        <source>{name} takes part by a notice, and need not apply.</source>
        <translation>Участие по уведомлению, заявление не требуется – {name}.</translation>
    </message>
    <message>
        <source>{name} needs neither a notice nor an application.</source>
        <translation>Не требуется ни уведомления, ни заявления – {name}.</translation>
    </message>
    <message>
        <source>The script has no sentence “{key}”.</source>
        <translation>В тексте нет фразы «{key}».</translation>
    </message>
    <message>
        <source>The braces of the sentence do not fit together.</source>
        <translation>Скобки фразы не сходятся.</translation>
    </message>
    <message>
        <source>{name} and {other} cannot exchange places: {why}.</source>
        <translation>Поменяться местами нельзя – {name} и {other}: {why}.</translation>
    </message>
    <message>
        <source>The notice of {name} to exchange with {other} is pending.</source>
        <translation>Уже подано уведомление об обмене – {name}; ожидается встречное: {other}.</translation>
    </message>
    <message>
        <source>{name} gives notice of an exchange with {other}, whose own is awaited</source>
        <translation>Подано уведомление об обмене – {name}; ожидается встречное: {other}</translation>
    </message>
    <message>
        <source>{name} and {other} exchange places in the list for {list}</source>
        <translation>Обмен местами – {name} и {other}, список {list}</translation>
    </message>
    <message>
        <source>A ruling of the President needs its reason.</source>
        <translation>Решение Председателя должно быть мотивировано.</translation>
    </message>
    <message>
        <source>{name} stands last in the list for {list} already: {reason}</source>
        <translation>Уже последнее место в списке {list} – {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be moved before itself.</source>
        <translation>Нельзя переставить перед собой же – {name}.</translation>
    </message>
    <message>
        <source>{name} moved in the list for {list}, {place}</source>
        <translation>Переставлено в списке {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>{name} has the floor again after the motion.</source>
        <translation>Слово снова предоставлено после предложения – {name}.</translation>
    </message>
    <message>
        <source>{name} is speaking.</source>
        <translation>Выступление идет – {name}.</translation>
    </message>
    <message>
        <source>{name} has been passed over already.</source>
        <translation>Делегация уже пропущена – {name}.</translation>
    </message>
    <message>
        <source>{name} passed over in the list for {list}</source>
        <translation>Пропущено в списке {list} – {name}</translation>
    </message>
    <message>
        <source>{name} has not been passed over.</source>
        <translation>Делегация не была пропущена – {name}.</translation>
    </message>
    <message>
        <source>{name} recalled in the list for {list}, {place}</source>
        <translation>Возвращено в список {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>The Conference has gone on since that ruling.</source>
        <translation>После этого решения Конференция уже продолжила работу.</translation>
    </message>
    <message>
        <source>{name} has raised a point of order that awaits its ruling.</source>
        <translation>Замечание по порядку ведения уже ждет решения – {name}.</translation>
    </message>
    <message>
        <source>{name} raises a point of order</source>
        <translation>Замечание по порядку ведения – {name}</translation>
    </message>
    <message>
        <source>{name} (not a State party) raises a point of order</source>
        <translation>Замечание по порядку ведения – {name} (не государство-участник)</translation>
    </message>
    <message>
        <source>{told}: {subject}</source>
        <translation>{told}: {subject}</translation>
    </message>
    <message>
        <source>{told}; the clock of {name} is paused</source>
        <translation>{told}; часы остановлены – {name}</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Нет замечаний по порядку ведения, ждущих решения.</translation>
    </message>
    <message>
        <source>Point of order of {name} upheld</source>
        <translation>Замечание по порядку ведения принято – {name}</translation>
    </message>
    <message>
        <source>Point of order of {name} rejected</source>
        <translation>Замечание по порядку ведения отклонено – {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and there are {votes}.</source>
        <translation>
            <numerusform>Право голоса имеет %n государство-участник; всего: {votes}.</numerusform>
            <numerusform>Право голоса имеют %n государства-участника; всего: {votes}.</numerusform>
            <numerusform>Право голоса имеют %n государств-участников; всего: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the ruling on the point of order of {name} be overruled?</source>
        <translation>Следует ли отменить решение по замечанию по порядку ведения ({name})?</translation>
    </message>
    <message>
        <source>An appeal is to be voted on at once.</source>
        <translation>Протест должен быть немедленно поставлен на голосование.</translation>
    </message>
    <message>
        <source>{told}: {text}</source>
        <translation>{told}: {text}</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>Нет решения, которое можно опротестовать.</translation>
    </message>
    <message>
        <source>That ruling has been appealed against already.</source>
        <translation>Это решение уже опротестовано.</translation>
    </message>
    <message>
        <source>{name} appeals against the ruling on the point of order of {other}; to be voted on at once</source>
        <translation>Протест против решения по замечанию ({other}) – {name}; голосуется немедленно</translation>
    </message>
    <message>
        <source>No appeal awaits a vote.</source>
        <translation>Нет протестов, ждущих голосования.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>Решение остается в силе (за отмену {overrule}, против {sustain}, воздержались {abstain})</translation>
    </message>
    <message>
        <source>The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>Решение отменено (за отмену {overrule}, против {sustain}, воздержались {abstain})</translation>
    </message>
    <message>
        <source>{path} holds no conference: its journal is empty.</source>
        <translation>В {path} нет конференции: журнал пуст.</translation>
    </message>
    <message>
        <source>{path} is the backup itself.</source>
        <translation>{path} — это сама резервная копия.</translation>
    </message>
    <message>
        <source>its journal is empty.</source>
        <translation>его журнал пуст.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}</source>
        <translation>{path} поврежден: {why}</translation>
    </message>
    <message>
        <source>{path} exists already, and is no earlier copy of this conference.</source>
        <translation>{path} уже существует и не является более ранней копией этой конференции.</translation>
    </message>
    <message>
        <source>{path} has acts that the backup has not, or cannot be read; with --force the backup takes its place, and it is kept as {kept}.</source>
        <translation>В {path} есть действия, которых нет в резервной копии, или файл не читается; с --force копия займет его место, а сам он сохранится как {kept}.</translation>
    </message>
    <message>
        <source>{path} is being checked.</source>
        <translation>{path} проверяется.</translation>
    </message>
    <message>
        <source>{path} exists already; it is left as it is.</source>
        <translation>{path} уже есть; остается как есть.</translation>
    </message>
    <message>
        <source>A record that is being written cannot be rewound.</source>
        <translation>Журнал, который ведется, назад не переводится.</translation>
    </message>
    <message>
        <source>The conference was not yet founded at {time}.</source>
        <translation>К {time} конференция еще не была создана.</translation>
    </message>
    <message>
        <source>The time of an act needs an offset.</source>
        <translation>Времени действия нужно смещение от UTC.</translation>
    </message>
    <message>
        <source>The act is dated {time}, before the last one ({last}).</source>
        <translation>Действие датировано {time}, раньше последнего ({last}).</translation>
    </message>
    <message>
        <source>in {argument} {change}</source>
        <translation>в {argument} {change}</translation>
    </message>
    <message>
        <source>{act}: a text holds half a character, which cannot be kept.</source>
        <translation>{act}: в тексте половина знака, ее нельзя сохранить.</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>его параметры</translation>
    </message>
    <message>
        <source>{act} needs “{argument}”.</source>
        <translation>{act}: нужно «{argument}».</translation>
    </message>
    <message>
        <source>{act} has no argument “{argument}”; its arguments: {known}.</source>
        <translation>{act}: параметра «{argument}» нет; есть: {known}.</translation>
    </message>
    <message>
        <source>{act}: the time “{given}” of “{argument}” has no offset.</source>
        <translation>{act}: у времени «{given}» в «{argument}» нет смещения от UTC.</translation>
    </message>
    <message>
        <source>{act}: “{given}” does not fit “{argument}” ({why}).</source>
        <translation>{act}: «{given}» не подходит для «{argument}» ({why}).</translation>
    </message>
    <message>
        <source>There is no act “{act}”.</source>
        <translation>Действия «{act}» нет.</translation>
    </message>
    <message>
        <source>{done} ({changes})</source>
        <translation>{done} ({changes})</translation>
    </message>
    <message>
        <source>Name the list of the debate, not that of its replies.</source>
        <translation>Назовите список прений, а не список ответов.</translation>
    </message>
    <message>
        <source>{name} cannot reply to itself.</source>
        <translation>Отвечать самому себе нельзя – {name}.</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply, {place}</source>
        <translation>Право на ответ запрошено – {name}, {place}</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply to {other}, {place}</source>
        <translation>Право на ответ ({other}) запрошено – {name}, {place}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>The file holds no conference yet: its first act is {act}.</source>
        <translation>В файле еще нет конференции: первое действие – {act}.</translation>
    </message>
    <message>
        <source>No delegation is known by “{code}”.</source>
        <translation>Делегации с кодом «{code}» нет.</translation>
    </message>
    <message>
        <source>The agenda has no item {item}.</source>
        <translation>В повестке дня нет пункта {item}.</translation>
    </message>
    <message>
        <source>Item {item} was deleted from the agenda.</source>
        <translation>Пункт {item} исключен из повестки дня.</translation>
    </message>
    <message>
        <source>There is no speakers list for {list}.</source>
        <translation>Списка ораторов {list} нет.</translation>
    </message>
    <message>
        <source>{what} cannot be later than the act itself ({when}).</source>
        <translation>Не может быть позже самого действия ({when}) – {what}.</translation>
    </message>
    <message>
        <source>Decided at a private meeting: {text}</source>
        <translation>Решение, принятое на закрытом заседании: {text}</translation>
    </message>
    <message>
        <source>{name} has spoken and does not stand in the list for {list}.</source>
        <translation>Выступление уже было, в списке {list} нет – {name}.</translation>
    </message>
    <message>
        <source>{name} has withdrawn and does not stand in the list for {list}.</source>
        <translation>Снято, в списке {list} нет – {name}.</translation>
    </message>
    <message>
        <source>{name} was transferred and does not stand in the list for {list}.</source>
        <translation>Перенесено, в списке {list} нет – {name}.</translation>
    </message>
    <message>
        <source>{name}&apos;s request came before the list opened; it does not stand in the list for {list}.</source>
        <translation>Просьба пришла до открытия, в списке {list} нет – {name}.</translation>
    </message>
    <message>
        <source>A sentence needs its words.</source>
        <translation>Фразе нужны слова.</translation>
    </message>
    <message>
        <source>Say who has reviewed the sentence.</source>
        <translation>Укажите, кто проверил фразу.</translation>
    </message>
    <message>
        <source>place {place} of {count}: {why}</source>
        <translation>место {place} из {count}: {why}</translation>
    </message>
    <message>
        <source>{name} has no entry in the list for {list}.</source>
        <translation>Записи в списке {list} нет – {name}.</translation>
    </message>
    <message>
        <source>Record that the Conference adopted its agenda; till then it is provisional (Rule 11).</source>
        <translation>Записать, что Конференция утвердила повестку дня; до этого она предварительная (правило 11).</translation>
    </message>
    <message>
        <source>Record that the Conference adopted the Bureau&apos;s report; later originals may still come (Rule 19).</source>
        <translation>Записать, что Конференция утвердила доклад Бюро; подлинники могут поступить позже (правило 19).</translation>
    </message>
    <message>
        <source>Record that the Conference approved the organization of its work; it may do so again (Rules 8 and 11).</source>
        <translation>Записать, что Конференция утвердила организацию работы; это можно повторить (правила 8 и 11).</translation>
    </message>
    <message>
        <source>Appeal against the President&apos;s last ruling; it is put to the vote at once (Rule 44, number probable).</source>
        <translation>Опротестовать последнее решение Председателя; голосуется немедленно (правило 44, номер вероятен).</translation>
    </message>
    <message>
        <source>Note an application to the Bureau for observer status (Rules 15 to 17).</source>
        <translation>Отметить поданное в Бюро заявление о статусе наблюдателя (правила 15–17).</translation>
    </message>
    <message>
        <source>Attach the text of a delegation&apos;s statement, in place of one attached before (item 1(f)).</source>
        <translation>Приложить текст выступления делегации вместо прежнего (пункт 1(f)).</translation>
    </message>
    <message>
        <source>Begin the statement of one who was called, or put right when it began.</source>
        <translation>Начать выступление вызванного или исправить время начала.</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection; the representative sits with full rights until it is decided (Rule 20).</source>
        <translation>Отметить возражение государства-участника; до решения представитель пользуется всеми правами (правило 20).</translation>
    </message>
    <message>
        <source>Note that a State acceded or signed, or that a category was wrong; what was accorded stays (Rules 12 to 17).</source>
        <translation>Отметить присоединение или подписание либо ошибку в категории; предоставленное остается (правила 12–17).</translation>
    </message>
    <message>
        <source>Change a list&apos;s rules from now on; the one speaking keeps the limit given (list rule 8).</source>
        <translation>Изменить правила списка впредь; выступающий сохраняет свой регламент (правило списка 8).</translation>
    </message>
    <message>
        <source>Note that the list of organizations without consultative status that apply was sent out (Rule 17).</source>
        <translation>Отметить рассылку списка подавших заявления организаций без консультативного статуса (правило 17).</translation>
    </message>
    <message>
        <source>Declare a list closed, before or after its deadline (list rule 1).</source>
        <translation>Объявить список закрытым до или после срока (правило списка 1).</translation>
    </message>
    <message>
        <source>Declare the session closed (Rule 27); refused while somebody has the floor.</source>
        <translation>Объявить сессию закрытой (правило 27); не допускается, пока кто-то выступает.</translation>
    </message>
    <message>
        <source>Conclude the consideration of an agenda item (Rule 27).</source>
        <translation>Завершить рассмотрение пункта (правило 27).</translation>
    </message>
    <message>
        <source>Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3).</source>
        <translation>Установить по подтверждению, является ли министр членом кабинета; действует последний вывод (правило списка 3).</translation>
    </message>
    <message>
        <source>Put the console&apos;s clock right, forward or (negative) back, with the reason; undo looks through it.</source>
        <translation>Исправить часы пульта вперед или (со знаком минус) назад, с указанием причины; отмена проходит сквозь это.</translation>
    </message>
    <message>
        <source>Put right a clerical error in an entry; its place becomes what it would have been.</source>
        <translation>Исправить описку в записи; место станет таким, каким было бы.</translation>
    </message>
    <message>
        <source>Correct a sentence of the President&apos;s script in one language; a review of it ends with that (Rule 27).</source>
        <translation>Исправить фразу текста Председателя на одном языке; проверка при этом снимается (правило 27).</translation>
    </message>
    <message>
        <source>Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable).</source>
        <translation>Внести голосование по протесту: решение в силе, если большинство его не отменит (правило 44, номер вероятен).</translation>
    </message>
    <message>
        <source>Note what the Bureau found on examining credentials (Rule 19).</source>
        <translation>Отметить, что Бюро установило при проверке полномочий (правило 19).</translation>
    </message>
    <message>
        <source>Take in a notice of exchange; it takes effect with the other&apos;s notice or a copy to the other (list rule 5).</source>
        <translation>Принять уведомление об обмене; действует с уведомлением другой делегации или с копией ей (правило списка 5).</translation>
    </message>
    <message>
        <source>Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27).</source>
        <translation>Изменить время окончания заседания (на будущее время) и на столько же – конец списка (правило 27).</translation>
    </message>
    <message>
        <source>Choose whose turn the Presidency is: the host&apos;s, by custom, or as rotation has it (Rule 22).</source>
        <translation>Выбрать, чья очередь на пост Председателя: по обычаю принимающей страны или по ротации (правило 22).</translation>
    </message>
    <message>
        <source>Found the conference of a file, from a sample or from data; its first act, never taken back.</source>
        <translation>Создать конференцию файла по образцу или данным; первое действие, не отменяется.</translation>
    </message>
    <message>
        <source>Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27).</source>
        <translation>Предоставить слово следующему, названному или вне списков (правило 27).</translation>
    </message>
    <message>
        <source>Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8).</source>
        <translation>Увеличить или сократить регламент выступающего, но не до нуля и ниже (правило списка 8).</translation>
    </message>
    <message>
        <source>Take a span in which the hall or the console stood still out of the running statement.</source>
        <translation>Исключить из выступления время, когда зал или пульт стояли.</translation>
    </message>
    <message>
        <source>Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9).</source>
        <translation>Записать делегацию; до открытия недействительно, после закрытия отказ (правила списка 1 и 9).</translation>
    </message>
    <message>
        <source>Note that the President invites a non-governmental organization, the Conference approving (Rule 17).</source>
        <translation>Отметить, что Председатель с согласия Конференции приглашает неправительственную организацию (правило 17).</translation>
    </message>
    <message>
        <source>Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it.</source>
        <translation>Отметить, что файл переведен на новую схему; отмена дальше этого не идет.</translation>
    </message>
    <message>
        <source>Nominate a State party for an office of the Bureau (Rule 22).</source>
        <translation>Выдвинуть кандидатуру государства-участника на должность в Бюро (правило 22).</translation>
    </message>
    <message>
        <source>Note that the laptop&apos;s clock was set, and whether the console follows it.</source>
        <translation>Отметить перевод часов ноутбука и следует ли им пульт.</translation>
    </message>
    <message>
        <source>Note the written notice by which a signatory or an entity takes part (Rules 14 and 16).</source>
        <translation>Отметить письменное уведомление, по которому участвует подписавшее государство или образование (правила 14 и 16).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection to an applicant; the Conference then decides (Rules 15 to 17).</source>
        <translation>Отметить возражение государства-участника против заявителя; решает Конференция (правила 15–17).</translation>
    </message>
    <message>
        <source>Declare the session open (Rule 27).</source>
        <translation>Объявить сессию открытой (правило 27).</translation>
    </message>
    <message>
        <source>Pass over a delegation that is absent when called, or before (list rule 7).</source>
        <translation>Пропустить делегацию, отсутствующую при вызове или до него (правило списка 7).</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s clock.</source>
        <translation>Остановить часы оратора.</translation>
    </message>
    <message>
        <source>Interrupt for a delegation&apos;s point of order; a running statement is paused (Rule 44, number probable).</source>
        <translation>Прервать для замечания по порядку ведения; часы останавливаются (правило 44, номер вероятен).</translation>
    </message>
    <message>
        <source>Bring back a delegation that was passed over, to speak next or at the end (list rule 7).</source>
        <translation>Вернуть пропущенную делегацию: следующей или в конец (правило списка 7).</translation>
    </message>
    <message>
        <source>Note a meeting of the Bureau on credentials: who was there, what it examined and recommends (Rule 19).</source>
        <translation>Отметить заседание Бюро по полномочиям: кто был, что проверено и рекомендовано (правило 19).</translation>
    </message>
    <message>
        <source>Note that a delegation is in the room, or has left it.</source>
        <translation>Отметить, что делегация в зале или вышла.</translation>
    </message>
    <message>
        <source>Bring back exactly the last act taken back, with its own times.</source>
        <translation>Вернуть в точности последнее отмененное действие с его временем.</translation>
    </message>
    <message>
        <source>Register somebody of a delegation, of which one at most is the head (Rules 12 and 13).</source>
        <translation>Зарегистрировать члена делегации; глава у нее не более чем один (правила 12 и 13).</translation>
    </message>
    <message>
        <source>Register a State, entity, organization or group under a code (Rules 12 to 17).</source>
        <translation>Зарегистрировать государство, образование, организацию или группу под кодом (правила 12–17).</translation>
    </message>
    <message>
        <source>Take somebody out of a delegation (Rules 12 and 13).</source>
        <translation>Исключить кого-либо из состава делегации (правила 12 и 13).</translation>
    </message>
    <message>
        <source>Take an attached text away again; the record keeps it (item 1(f)).</source>
        <translation>Убрать приложенный текст; журнал его хранит (пункт 1(f)).</translation>
    </message>
    <message>
        <source>Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1).</source>
        <translation>Вновь открыть список, закрытый или с истекшим сроком; то и другое снимается (правило списка 1).</translation>
    </message>
    <message>
        <source>Note who takes the place of an officer for the rest of the term (Rules 26 and 31).</source>
        <translation>Отметить, кто сменяет должностное лицо на оставшийся срок (правила 26 и 31).</translation>
    </message>
    <message>
        <source>Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4).</source>
        <translation>Заменить оратора ожидающей или пропущенной; на другой ступени время – от уведомления (правило списка 4).</translation>
    </message>
    <message>
        <source>Make the Bureau&apos;s report: it fixes how credentials stand at a moment, and may be made again (Rule 19).</source>
        <translation>Составить доклад Бюро: он фиксирует состояние полномочий на момент, можно повторить (правило 19).</translation>
    </message>
    <message>
        <source>Enter a request for a right of reply in the debate&apos;s list of replies, which opens with the first.</source>
        <translation>Внести просьбу о праве на ответ; список ответов открывается с первой.</translation>
    </message>
    <message>
        <source>Take a sentence of the President&apos;s script back to the words that the program brings (Rule 27).</source>
        <translation>Вернуть фразе текста Председателя слова программы (правило 27).</translation>
    </message>
    <message>
        <source>Resume a suspended meeting; a paused statement stays paused (Rule 27).</source>
        <translation>Возобновить прерванное заседание; остановленное выступление остается остановленным (правило 27).</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock run on.</source>
        <translation>Пустить часы оратора дальше.</translation>
    </message>
    <message>
        <source>Record that a native reader has reviewed a sentence of the President&apos;s script, as it stands (Rule 27).</source>
        <translation>Записать, что носитель языка проверил фразу в ее нынешнем виде (правило 27).</translation>
    </message>
    <message>
        <source>Rule on the point of order raised first; a statement stays paused (Rule 44, number probable).</source>
        <translation>Вынести решение по первому замечанию по порядку ведения; часы стоят (правило 44, номер вероятен).</translation>
    </message>
    <message>
        <source>Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back.</source>
        <translation>Пометить файл как репетицию и поставить часы; отмена этого не затрагивает.</translation>
    </message>
    <message>
        <source>Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f)).</source>
        <translation>Сказать, что с приложенным текстом: размещать ли его и на каком он этапе (пункт 1(f)).</translation>
    </message>
    <message>
        <source>Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18).</source>
        <translation>Отметить полученные полномочия; новые заменяют прежние и считаются непроверенными (правило 18).</translation>
    </message>
    <message>
        <source>Take back the last act not yet taken back; queue and clock together.</source>
        <translation>Отменить последнее действие; список и часы вместе.</translation>
    </message>
    <message>
        <source>Take a delegation that waits or was passed over off a list, at its own wish.</source>
        <translation>Снять со списка по ее желанию ожидающую или пропущенную делегацию.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <source>{told}; {time} of it not counted for {name}</source>
        <translation>{told}; из них {time} не засчитано: {name}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Brought back: {act}</source>
        <translation>Возвращено: {act}</translation>
    </message>
    <message>
        <source>The clock was set since then: {name} cannot have the floor back by the hour before.</source>
        <translation>С тех пор часы переведены: слово нельзя вернуть по прежнему времени – {name}.</translation>
    </message>
    <message>
        <source>no words could be read in its file</source>
        <translation>в файле не удалось прочесть ни слова</translation>
    </message>
    <message>
        <source>The file is not in base64.</source>
        <translation>Файл не в base64.</translation>
    </message>
    <message>
        <source>The text has no words.</source>
        <translation>В тексте нет слов.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} attached: {how}</source>
        <translation>Приложен текст, список {list} – {name}: {how}</translation>
    </message>
    <message>
        <source>{told}, check against delivery</source>
        <translation>{told}, сверять с выступлением</translation>
    </message>
    <message>
        <source>Text of {name} for {list}: {fate}</source>
        <translation>Текст, список {list} – {name}: {fate}</translation>
    </message>
    <message>
        <source>Say why the text is removed.</source>
        <translation>Укажите, почему текст убирается.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} removed: {reason}</source>
        <translation>Убран текст, список {list} – {name}: {reason}</translation>
    </message>
    <message>
        <source>No text of {name} is attached.</source>
        <translation>Текста нет – {name}.</translation>
    </message>
    <message>
        <source>adjourn meeting</source>
        <translation>закрыть заседание</translation>
    </message>
    <message>
        <source>adopt agenda</source>
        <translation>утвердить повестку дня</translation>
    </message>
    <message>
        <source>adopt credentials report</source>
        <translation>утвердить доклад о полномочиях</translation>
    </message>
    <message>
        <source>adopt organization of work</source>
        <translation>утвердить организацию работы</translation>
    </message>
    <message>
        <source>appeal ruling</source>
        <translation>опротестовать решение</translation>
    </message>
    <message>
        <source>apply for status</source>
        <translation>подать заявление о статусе</translation>
    </message>
    <message>
        <source>attach text</source>
        <translation>приложить текст</translation>
    </message>
    <message>
        <source>begin statement</source>
        <translation>начать выступление</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>открыть заседание</translation>
    </message>
    <message>
        <source>challenge credentials</source>
        <translation>оспорить полномочия</translation>
    </message>
    <message>
        <source>change category</source>
        <translation>изменить категорию</translation>
    </message>
    <message>
        <source>change list</source>
        <translation>изменить список</translation>
    </message>
    <message>
        <source>circulate applications</source>
        <translation>разослать заявления</translation>
    </message>
    <message>
        <source>close list</source>
        <translation>закрыть список</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>закрыть сессию</translation>
    </message>
    <message>
        <source>conclude item</source>
        <translation>завершить пункт</translation>
    </message>
    <message>
        <source>confirm cabinet</source>
        <translation>установить членство в кабинете</translation>
    </message>
    <message>
        <source>correct clock</source>
        <translation>исправить часы</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>исправить запись</translation>
    </message>
    <message>
        <source>correct sentence</source>
        <translation>исправить фразу</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>decide appeal</source>
        <translation>решить по протесту</translation>
    </message>
    <message>
        <source>decide challenge</source>
        <translation>решить по возражению</translation>
    </message>
    <message>
        <source>decide status</source>
        <translation>решить о статусе</translation>
    </message>
    <message>
        <source>end statement</source>
        <translation>завершить выступление</translation>
    </message>
    <message>
        <source>examine credentials</source>
        <translation>проверить полномочия</translation>
    </message>
    <message>
        <source>exchange places</source>
        <translation>обменять места</translation>
    </message>
    <message>
        <source>extend meeting</source>
        <translation>продлить заседание</translation>
    </message>
    <message>
        <source>found conference</source>
        <translation>создать конференцию</translation>
    </message>
    <message>
        <source>give floor</source>
        <translation>предоставить слово</translation>
    </message>
    <message>
        <source>grant time</source>
        <translation>дать время</translation>
    </message>
    <message>
        <source>hold outage</source>
        <translation>не засчитать сбой</translation>
    </message>
    <message>
        <source>inscribe</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>leave item open</source>
        <translation>оставить пункт открытым</translation>
    </message>
    <message>
        <source>migrate</source>
        <translation>перевести файл</translation>
    </message>
    <message>
        <source>move entry</source>
        <translation>переставить запись</translation>
    </message>
    <message>
        <source>note clock step</source>
        <translation>отметить перевод часов</translation>
    </message>
    <message>
        <source>open list</source>
        <translation>открыть список</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>открыть сессию</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>пропустить отсутствующего</translation>
    </message>
    <message>
        <source>pause statement</source>
        <translation>остановить выступление</translation>
    </message>
    <message>
        <source>plan minutes</source>
        <translation>запланировать минуты</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>порядок ведения</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>вернуть в список</translation>
    </message>
    <message>
        <source>record presence</source>
        <translation>отметить присутствие</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>вернуть отмененное</translation>
    </message>
    <message>
        <source>register participant</source>
        <translation>зарегистрировать участника</translation>
    </message>
    <message>
        <source>remove text</source>
        <translation>убрать текст</translation>
    </message>
    <message>
        <source>reopen list</source>
        <translation>вновь открыть список</translation>
    </message>
    <message>
        <source>replace speaker</source>
        <translation>заменить оратора</translation>
    </message>
    <message>
        <source>request reply</source>
        <translation>запросить ответ</translation>
    </message>
    <message>
        <source>restore sentence</source>
        <translation>вернуть фразу</translation>
    </message>
    <message>
        <source>resume meeting</source>
        <translation>возобновить заседание</translation>
    </message>
    <message>
        <source>resume statement</source>
        <translation>продолжить выступление</translation>
    </message>
    <message>
        <source>review sentence</source>
        <translation>проверить фразу</translation>
    </message>
    <message>
        <source>rule on point</source>
        <translation>решить по порядку ведения</translation>
    </message>
    <message>
        <source>set rehearsal clock</source>
        <translation>поставить часы репетиции</translation>
    </message>
    <message>
        <source>settle text</source>
        <translation>решить судьбу текста</translation>
    </message>
    <message>
        <source>submit credentials</source>
        <translation>внести полномочия</translation>
    </message>
    <message>
        <source>suspend meeting</source>
        <translation>прервать заседание</translation>
    </message>
    <message>
        <source>take in writing</source>
        <translation>принять письменно</translation>
    </message>
    <message>
        <source>take the chair</source>
        <translation>занять председательское место</translation>
    </message>
    <message>
        <source>take up item</source>
        <translation>перейти к пункту</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>снять</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>воздержались</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>допущен</translation>
    </message>
    <message>
        <source>along</source>
        <translation>вместе с</translation>
    </message>
    <message>
        <source>as</source>
        <translation>в качестве</translation>
    </message>
    <message>
        <source>before</source>
        <translation>перед</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>начало в</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>начать</translation>
    </message>
    <message>
        <source>category</source>
        <translation>категория</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>возражающий</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>сверять с выступлением</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>content</source>
        <translation>содержание</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>с копией</translation>
    </message>
    <message>
        <source>data</source>
        <translation>данные</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>делегация</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>делегации</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>судьба</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>основания</translation>
    </message>
    <message>
        <source>Adjourn the meeting; refused while somebody has the floor (Rule 27).</source>
        <translation>Закрыть заседание; не допускается, пока кто-то выступает (правило 27).</translation>
    </message>
    <message>
        <source>groups first</source>
        <translation>группы сначала</translation>
    </message>
    <message>
        <source>hold place until confirmed</source>
        <translation>место сохраняется до подтверждения</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>титулование</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>письменно</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>item</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>later limit s</source>
        <translation>регламент далее (с)</translation>
    </message>
    <message>
        <source>least limit s</source>
        <translation>наименьший регламент (с)</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>limit group s</source>
        <translation>регламент группы (с)</translation>
    </message>
    <message>
        <source>limit s</source>
        <translation>регламент (с)</translation>
    </message>
    <message>
        <source>list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>notified at</source>
        <translation>уведомлено в</translation>
    </message>
    <message>
        <source>observers last</source>
        <translation>наблюдатели последними</translation>
    </message>
    <message>
        <source>office</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>offset s</source>
        <translation>сдвиг (с)</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>от имени</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>открытие</translation>
    </message>
    <message>
        <source>overrule</source>
        <translation>за отмену</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>position</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>старшинство</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>читатель</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>получено в</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>региональная группа</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>круги</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>решение Председателя</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>оратор</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>sustain</source>
        <translation>против</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <translation>должность оратора</translation>
    </message>
    <message>
        <source>to</source>
        <translation>к</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Note that the Bureau accepts a delegation on the assurance that its credentials follow (Rule 19, practice).</source>
        <translation>Отметить, что Бюро принимает делегацию под заверение, что полномочия поступят (правило 19, практика).</translation>
    </message>
    <message>
        <source>Add an item to the agenda, at its end or before another (Rules 8 and 11).</source>
        <translation>Включить пункт в повестку дня, в конец или перед другим (правила 8 и 11).</translation>
    </message>
    <message>
        <source>Note something that is to be read out before the meeting rises (practice).</source>
        <translation>Отметить, что нужно зачитать до закрытия заседания (практика).</translation>
    </message>
    <message>
        <source>Announce the result of a vote: figures, outcome, and what follows is done (Rule 58, number probable).</source>
        <translation>Объявить результат голосования: цифры, итог; следующее из него выполняется (правило 58, номер вероятен).</translation>
    </message>
    <message>
        <source>Call a plenary meeting to order, by its code (Rule 27).</source>
        <translation>Открыть пленарное заседание по его коду (правило 27).</translation>
    </message>
    <message>
        <source>Cancel a meeting that was not yet called to order; its code stays taken (Rule 8).</source>
        <translation>Отменить еще не открытое заседание; его код остается занятым (правило 8).</translation>
    </message>
    <message>
        <source>Cancel a vote, as if it had not been called; the record keeps it, and its number (practice).</source>
        <translation>Аннулировать голосование, как если бы его не назначали; в журнале оно и его номер остаются (практика).</translation>
    </message>
    <message>
        <source>Note what a State party answers in a vote by name; the last answer holds (Rule 57, number probable).</source>
        <translation>Отметить ответ государства-участника при голосовании по названиям; действует последний (правило 57, номер вероятен).</translation>
    </message>
    <message>
        <source>Change the conference&apos;s name, place, days, time zone or resources; with it an empty file begins (practice).</source>
        <translation>Изменить название, место, дни, часовой пояс или ресурсы конференции; с этого начинается пустой файл (практика).</translation>
    </message>
    <message>
        <source>Change what is told of an item, its place, or its number, along with all that names it (Rules 8 and 11).</source>
        <translation>Изменить сведения о пункте, его место или номер вместе со всем, что его называет (правила 8 и 11).</translation>
    </message>
    <message>
        <source>Change one part of what a meeting is to take up: its items, its minutes, its title (Rule 8).</source>
        <translation>Изменить часть плана заседания: пункты, минуты, название (правило 8).</translation>
    </message>
    <message>
        <source>Note that a proposal was sent out, in some languages or all (from memory; cf. GA rule 78).</source>
        <translation>Отметить распространение предложения на некоторых или всех языках (по памяти; ср. правило 78 ГА).</translation>
    </message>
    <message>
        <source>Close the box: the papers are counted, and meanwhile other business goes on (cf. GA rule 88).</source>
        <translation>Закрыть урну: идет подсчет, а работа тем временем продолжается (ср. правило 88 ГА).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room rose (annex).</source>
        <translation>Отметить закрытие заседания в другом зале (приложение).</translation>
    </message>
    <message>
        <source>Note that consultations are held on a proposal, and who leads them (practice).</source>
        <translation>Отметить консультации по предложению и кто их ведет (практика).</translation>
    </message>
    <message>
        <source>Enter what was counted in a show of hands (cf. GA rule 87).</source>
        <translation>Записать подсчет при голосовании поднятием руки (ср. правило 87 ГА).</translation>
    </message>
    <message>
        <source>Record a decision under an item, also on an action expected there (Rule 56, number probable).</source>
        <translation>Записать решение по пункту, в том числе ожидаемое по нему (правило 56, номер вероятен).</translation>
    </message>
    <message>
        <source>Record what the Conference decided on a representative, on all the objections that stand (Rule 20).</source>
        <translation>Записать решение Конференции о представителе по всем действующим возражениям (правило 20).</translation>
    </message>
    <message>
        <source>Record that the pending motion is carried, or lost, without a vote; what follows is done with it.</source>
        <translation>Записать, что нерешенное предложение принято или отклонено без голосования; следующее из него выполняется сразу.</translation>
    </message>
    <message>
        <source>Record what the Conference decided on one applicant, or on all to whom nobody objects (Rules 15 to 17).</source>
        <translation>Записать решение Конференции об одном заявителе или обо всех, против кого никто не возражает (правила 15–17).</translation>
    </message>
    <message>
        <source>Defer an item, with all that is part of it, to a later session or another time (Rule 11).</source>
        <translation>Отложить пункт со всеми его частями до другой сессии или другого времени (правило 11).</translation>
    </message>
    <message>
        <source>Note that a proposal is left for later (practice).</source>
        <translation>Отметить, что предложение отложено (практика).</translation>
    </message>
    <message>
        <source>Delete an item, with all that is part of it; its number is not given again (Rule 11).</source>
        <translation>Исключить пункт со всеми его частями; его номер больше не присваивается (правило 11).</translation>
    </message>
    <message>
        <source>Divide a proposal: its parts are voted on apart, then the whole of what is left (cf. GA rule 89).</source>
        <translation>Разделить предложение: части голосуются отдельно, затем оставшееся в целом (ср. правило 89 ГА).</translation>
    </message>
    <message>
        <source>Note whom the lot named of those who stand equal: elected, or staying in (cf. GA rules 93 and 94).</source>
        <translation>Отметить, кого из имеющих равное число голосов назвал жребий: избран или остается (ср. правила 93 и 94 ГА).</translation>
    </message>
    <message>
        <source>Note that an amendment is not put: withdrawn, or no room was left by one adopted (cf. GA rules 80 and 90).</source>
        <translation>Отметить, что поправка не ставится на голосование: снята или исключена принятой (ср. правила 80 и 90 ГА).</translation>
    </message>
    <message>
        <source>Take one part out of what a meeting is to take up (Rule 8).</source>
        <translation>Снять часть плана заседания (правило 8).</translation>
    </message>
    <message>
        <source>Elect those nominated, who are as many as the places that are vacant (Rule 22).</source>
        <translation>Избрать выдвинутых кандидатов, которых столько же, сколько вакантных мест (правило 22).</translation>
    </message>
    <message>
        <source>End the statement; the floor is free, or that of the one who was set aside for a motion.</source>
        <translation>Завершить выступление; слово свободно или возвращается к прерванному ради предложения.</translation>
    </message>
    <message>
        <source>Enter what was found in the box; each ballot is counted twice (practice; cf. GA rules 93 and 94).</source>
        <translation>Внести найденное в урне; каждое голосование подсчитывается дважды (практика; ср. правила 93 и 94 ГА).</translation>
    </message>
    <message>
        <source>Expect an action of the Conference under an item, in words that complete &quot;wishes to&quot; (practice).</source>
        <translation>Ожидать решения Конференции по пункту, в словах, дополняющих «wishes to» (практика).</translation>
    </message>
    <message>
        <source>Leave an agenda item open, to be taken up again, and what is undecided under it (Rule 27).</source>
        <translation>Оставить пункт повестки дня открытым вместе с тем, что по нему не решено (правило 27).</translation>
    </message>
    <message>
        <source>Move a meeting that was not yet called to order; without its end it stays as long as it was (Rule 8).</source>
        <translation>Перенести еще не открытое заседание; без указания конца длительность прежняя (правило 8).</translation>
    </message>
    <message>
        <source>Move a procedural motion; a running statement is paused (cf. GA rules 72 to 77).</source>
        <translation>Внести процедурное предложение; текущее выступление останавливается (ср. правила 72–77 ГА).</translation>
    </message>
    <message>
        <source>Move one part of what a meeting is to take up, within it or to another one; else to its end (Rule 8).</source>
        <translation>Перенести часть плана заседания внутри него или на другое; иначе в конец (правило 8).</translation>
    </message>
    <message>
        <source>Note after the announcement what a delegation had meant to vote; the figures stand (practice).</source>
        <translation>Отметить после объявления, как делегация намеревалась голосовать; цифры остаются (практика).</translation>
    </message>
    <message>
        <source>Note that a State party objects to adopting without a vote: it is consulted on, or voted (Rule 56, probable).</source>
        <translation>Отметить, что государство-участник возражает против принятия без голосования: консультации или голосование (правило 56, вероятно).</translation>
    </message>
    <message>
        <source>Keep what a State party says on a decision: it explains its position, reserves it, or dissociates (practice).</source>
        <translation>Сохранить, что государство-участник говорит о решении: разъясняет позицию, делает оговорку или отмежевывается (практика).</translation>
    </message>
    <message>
        <source>Have papers given out for a secret ballot: the first of an election, or the one that follows (GA rules 92-94).</source>
        <translation>Раздать бюллетени для тайного голосования: первого на выборах или следующего (правила 92–94 ГА).</translation>
    </message>
    <message>
        <source>Open a speakers list for an item, or for several together; anew only while it has no entries (list rule 1).</source>
        <translation>Открыть список ораторов для пункта или для нескольких вместе; заново, только пока он пуст (правило списка 1).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room began; its floor is in a file of its own (annex).</source>
        <translation>Отметить начало заседания в другом зале; слово на нем ведется в отдельном файле (приложение).</translation>
    </message>
    <message>
        <source>Say in which order amendments are put, the furthest from the original first (cf. GA rule 90).</source>
        <translation>Указать, в каком порядке голосуются поправки, начиная с наиболее далекой от оригинала (ср. правило 90 ГА).</translation>
    </message>
    <message>
        <source>Plan one or more items for a meeting, at its end or before another of its parts (Rule 8).</source>
        <translation>Запланировать один или несколько пунктов на заседание, в конец или перед другой частью (правило 8).</translation>
    </message>
    <message>
        <source>Plan a meeting; one beyond the resources, over another or outside the dates is told (Rule 8).</source>
        <translation>Запланировать заседание; сообщается, если оно сверх ресурсов, совпадает с другим или вне дат (правило 8).</translation>
    </message>
    <message>
        <source>Change the minutes planned for one part of a meeting, as by changing the part (Rule 8).</source>
        <translation>Изменить минуты, запланированные на часть заседания, как при изменении части (правило 8).</translation>
    </message>
    <message>
        <source>Put a proposal to the Conference, to be adopted without a vote (Rule 56, number probable; cf. GA rule 78).</source>
        <translation>Вынести предложение на рассмотрение Конференции для принятия без голосования (правило 56, номер вероятен; ср. правило 78 ГА).</translation>
    </message>
    <message>
        <source>Note that an announcement was read out (practice).</source>
        <translation>Отметить, что объявление зачитано (практика).</translation>
    </message>
    <message>
        <source>Note that a proposal&apos;s financial implications were read out, in words, or their reading waived (practice).</source>
        <translation>Отметить, что финансовые последствия предложения зачитаны или от этого отказались (практика).</translation>
    </message>
    <message>
        <source>Note that a State party no longer sponsors a proposal (practice).</source>
        <translation>Отметить, что государство-участник больше не является автором предложения (практика).</translation>
    </message>
    <message>
        <source>Reopen a decision to which somebody objected after the gavel; both stand in the record (Rule 56, probable).</source>
        <translation>Вернуться к решению, против которого возразили после удара молотка; в протоколе остается и то и другое (правило 56, вероятно).</translation>
    </message>
    <message>
        <source>Note that a delegation wishes to explain its vote, before it is taken or after the result (cf. GA rule 88).</source>
        <translation>Отметить, что делегация желает разъяснить мотивы голосования, до него или после результата (ср. правило 88 ГА).</translation>
    </message>
    <message>
        <source>Note a revision of a proposal, on paper or made orally; it is a version of its own (practice).</source>
        <translation>Отметить пересмотр предложения, письменный или устный; это отдельный вариант (практика).</translation>
    </message>
    <message>
        <source>Set a date that binds, as the one for drafts; again: it is put right (practice).</source>
        <translation>Установить обязательный срок, например для проектов; повторно: исправляется (практика).</translation>
    </message>
    <message>
        <source>Settle of whom the quorum is counted, and how many take part (Rule 41, number probable; a setting).</source>
        <translation>Установить, от кого считается кворум и сколько участвует (правило 41, номер вероятен; настройка).</translation>
    </message>
    <message>
        <source>Put right what is known of a rule of procedure, or a figure in it (practice).</source>
        <translation>Исправить известное о правиле процедуры или цифру в нем (практика).</translation>
    </message>
    <message>
        <source>Record what became of an action expected under an item, where no decision in its words did (practice).</source>
        <translation>Записать, чем закончилось ожидаемое по пункту решение, если оно не было принято в его словах (практика).</translation>
    </message>
    <message>
        <source>Give the floor on the pending motion; who was interrupted speaks on after it (cf. GA rules 72 to 77).</source>
        <translation>Предоставить слово по нерешенному предложению; прерванный оратор продолжит после него (ср. правила 72–77 ГА).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s amendment to a proposal (from memory; cf. GA rule 78).</source>
        <translation>Отметить поправку государства-участника к предложению (по памяти; ср. правило 78 ГА).</translation>
    </message>
    <message>
        <source>Note a proposal that was handed in, under its item and by its symbol (from memory; cf. GA rule 78).</source>
        <translation>Отметить поданное предложение по пункту и условному обозначению (по памяти; ср. правило 78 ГА).</translation>
    </message>
    <message>
        <source>Suspend the meeting, until an hour or until it is called upon; a running statement is paused (Rule 27).</source>
        <translation>Прервать заседание до указанного времени или до возобновления; текущее выступление останавливается (правило 27).</translation>
    </message>
    <message>
        <source>Note that a delegation took a paper; nothing is kept of how anybody votes (cf. GA rule 92).</source>
        <translation>Отметить, что делегация получила бюллетень; о том, как кто голосует, ничего не хранится (ср. правило 92 ГА).</translation>
    </message>
    <message>
        <source>Hand the chair to an officer, or to the outgoing President until one is elected (Rules 23 to 25).</source>
        <translation>Передать председательство должностному лицу или, до избрания, покидающему пост Председателю (правила 23–25).</translation>
    </message>
    <message>
        <source>Take up an agenda item, or several together, or go on; what was in hand till then is suspended (Rule 27).</source>
        <translation>Перейти к пункту, или к нескольким вместе, или продолжить; прежнее приостанавливается (правило 27).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to a representative (Rule 20).</source>
        <translation>Отметить, что государство-участник больше не возражает против представителя (правило 20).</translation>
    </message>
    <message>
        <source>Note that the mover withdraws the pending motion (Rule 54, number probable).</source>
        <translation>Отметить, что автор снимает нерешенное предложение (правило 54, номер вероятен).</translation>
    </message>
    <message>
        <source>Withdraw a nomination (Rule 22).</source>
        <translation>Снять кандидатуру (правило 22).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to an applicant (Rules 15 to 17).</source>
        <translation>Отметить, что государство-участник больше не возражает против заявителя (правила 15–17).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to adopting without a vote (Rule 56, number probable).</source>
        <translation>Отметить, что государство-участник больше не возражает против принятия без голосования (правило 56, номер вероятен).</translation>
    </message>
    <message>
        <source>Note that its sponsors withdraw a proposal, before its vote begins and unless amended (Rule 54, probable).</source>
        <translation>Отметить, что авторы снимают предложение до начала голосования, если в него не внесены поправки (правило 54, вероятно).</translation>
    </message>
    <message>
        <source>accept on assurance</source>
        <translation>принять на основании заверения</translation>
    </message>
    <message>
        <source>add item</source>
        <translation>добавить пункт</translation>
    </message>
    <message>
        <source>add sponsor</source>
        <translation>добавить автора</translation>
    </message>
    <message>
        <source>adopt proposal</source>
        <translation>принять предложение</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>объявить</translation>
    </message>
    <message>
        <source>announce ballot</source>
        <translation>объявить тайное голосование</translation>
    </message>
    <message>
        <source>announce result</source>
        <translation>объявить результат</translation>
    </message>
    <message>
        <source>call vote</source>
        <translation>поставить на голосование</translation>
    </message>
    <message>
        <source>cancel meeting</source>
        <translation>отменить заседание</translation>
    </message>
    <message>
        <source>cancel vote</source>
        <translation>аннулировать голосование</translation>
    </message>
    <message>
        <source>cast vote</source>
        <translation>записать голос</translation>
    </message>
    <message>
        <source>change conference</source>
        <translation>изменить конференцию</translation>
    </message>
    <message>
        <source>change item</source>
        <translation>изменить пункт</translation>
    </message>
    <message>
        <source>change row</source>
        <translation>изменить часть</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>распространить</translation>
    </message>
    <message>
        <source>close box</source>
        <translation>закрыть урну</translation>
    </message>
    <message>
        <source>close parallel</source>
        <translation>закрыть параллельное заседание</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>консультации</translation>
    </message>
    <message>
        <source>count vote</source>
        <translation>подсчитать голоса</translation>
    </message>
    <message>
        <source>decide motion</source>
        <translation>решить по предложению</translation>
    </message>
    <message>
        <source>defer item</source>
        <translation>отложить пункт</translation>
    </message>
    <message>
        <source>defer proposal</source>
        <translation>отложить предложение</translation>
    </message>
    <message>
        <source>delete item</source>
        <translation>исключить пункт</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>draw lot</source>
        <translation>провести жеребьевку</translation>
    </message>
    <message>
        <source>drop amendment</source>
        <translation>снять поправку</translation>
    </message>
    <message>
        <source>drop row</source>
        <translation>снять часть</translation>
    </message>
    <message>
        <source>enter count</source>
        <translation>внести подсчет</translation>
    </message>
    <message>
        <source>expect action</source>
        <translation>ожидать решения</translation>
    </message>
    <message>
        <source>follow practice</source>
        <translation>следовать практике</translation>
    </message>
    <message>
        <source>move meeting</source>
        <translation>перенести заседание</translation>
    </message>
    <message>
        <source>move motion</source>
        <translation>внести предложение</translation>
    </message>
    <message>
        <source>move row</source>
        <translation>перенести часть</translation>
    </message>
    <message>
        <source>nominate</source>
        <translation>выдвинуть кандидатуру</translation>
    </message>
    <message>
        <source>note intention</source>
        <translation>отметить намерение</translation>
    </message>
    <message>
        <source>note objection</source>
        <translation>отметить возражение</translation>
    </message>
    <message>
        <source>note position</source>
        <translation>отметить позицию</translation>
    </message>
    <message>
        <source>notify participation</source>
        <translation>уведомить об участии</translation>
    </message>
    <message>
        <source>object to status</source>
        <translation>возразить против статуса</translation>
    </message>
    <message>
        <source>open ballot</source>
        <translation>начать тайное голосование</translation>
    </message>
    <message>
        <source>open parallel</source>
        <translation>открыть параллельное заседание</translation>
    </message>
    <message>
        <source>order amendments</source>
        <translation>упорядочить поправки</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>запланировать пункт</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>запланировать заседание</translation>
    </message>
    <message>
        <source>put to conference</source>
        <translation>вынести на Конференцию</translation>
    </message>
    <message>
        <source>read announcement</source>
        <translation>зачитать объявление</translation>
    </message>
    <message>
        <source>read implications</source>
        <translation>зачитать финансовые последствия</translation>
    </message>
    <message>
        <source>record bureau meeting</source>
        <translation>отметить заседание Бюро</translation>
    </message>
    <message>
        <source>register delegate</source>
        <translation>зарегистрировать члена делегации</translation>
    </message>
    <message>
        <source>remove delegate</source>
        <translation>исключить члена делегации</translation>
    </message>
    <message>
        <source>remove sponsor</source>
        <translation>исключить автора</translation>
    </message>
    <message>
        <source>reopen decision</source>
        <translation>вернуться к решению</translation>
    </message>
    <message>
        <source>replace officer</source>
        <translation>заменить должностное лицо</translation>
    </message>
    <message>
        <source>report on credentials</source>
        <translation>составить доклад о полномочиях</translation>
    </message>
    <message>
        <source>request explanation</source>
        <translation>просить о разъяснении мотивов</translation>
    </message>
    <message>
        <source>revise proposal</source>
        <translation>пересмотреть предложение</translation>
    </message>
    <message>
        <source>set deadline</source>
        <translation>установить срок</translation>
    </message>
    <message>
        <source>set quorum</source>
        <translation>установить кворум</translation>
    </message>
    <message>
        <source>set rule</source>
        <translation>исправить правило</translation>
    </message>
    <message>
        <source>settle action</source>
        <translation>закрыть ожидаемое решение</translation>
    </message>
    <message>
        <source>speak on motion</source>
        <translation>выступить по предложению</translation>
    </message>
    <message>
        <source>submit amendment</source>
        <translation>внести поправку</translation>
    </message>
    <message>
        <source>submit proposal</source>
        <translation>внести предложение</translation>
    </message>
    <message>
        <source>take paper</source>
        <translation>получить бюллетень</translation>
    </message>
    <message>
        <source>withdraw challenge</source>
        <translation>отозвать возражение против полномочий</translation>
    </message>
    <message>
        <source>withdraw motion</source>
        <translation>снять предложение</translation>
    </message>
    <message>
        <source>withdraw nomination</source>
        <translation>снять кандидатуру</translation>
    </message>
    <message>
        <source>withdraw objection</source>
        <translation>отозвать возражение</translation>
    </message>
    <message>
        <source>withdraw objection to</source>
        <translation>отозвать возражение</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>снять предложение</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>вышестоящий пункт</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>условное обозначение</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>оговорки</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>at</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>private</source>
        <translation>закрытое</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>поправка</translation>
    </message>
    <message>
        <source>part</source>
        <translation>часть</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>протест</translation>
    </message>
    <message>
        <source>method</source>
        <translation>способ голосования</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>кто просил</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>жребий</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>since</source>
        <translation>с</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>interpreted meetings</source>
        <translation>заседания с переводом</translation>
    </message>
    <message>
        <source>parallel capacity</source>
        <translation>одновременных заседаний</translation>
    </message>
    <message>
        <source>number to</source>
        <translation>новый номер</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>коды</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ведущий консультаций</translation>
    </message>
    <message>
        <source>action</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>предоставлен</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>части</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>count</source>
        <translation>подсчет</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>выдано</translation>
    </message>
    <message>
        <source>in box</source>
        <translation>в урне</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>недействительных</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>чистых</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голоса</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с кем</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>практика</translation>
    </message>
    <message>
        <source>on</source>
        <translation>по пункту</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>от группы</translation>
    </message>
    <message>
        <source>vote meant</source>
        <translation>намерение при голосовании</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>резолюция</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>рекомендация</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>декларация</translation>
    </message>
    <message>
        <source>by</source>
        <translation>кем</translation>
    </message>
    <message>
        <source>Note that a State party joins the sponsors of a proposal (practice).</source>
        <translation>Отметить, что государство-участник присоединяется к авторам предложения (практика).</translation>
    </message>
    <message>
        <source>Record that the Conference adopts a proposal without a vote, nobody objecting (Rule 56, number probable).</source>
        <translation>Записать, что Конференция принимает предложение без голосования, при отсутствии возражений (правило 56, номер вероятен).</translation>
    </message>
    <message>
        <source>Announce a ballot: who is elected, and what follows; both counts must agree (cf. GA rules 93 and 94).</source>
        <translation>Объявить итоги тайного голосования: кто избран и что далее; оба подсчета должны совпасть (ср. правила 93 и 94 ГА).</translation>
    </message>
    <message>
        <source>Put a question, a proposal, the pending motion or an appeal to the vote (Rules 57 and 58, numbers probable).</source>
        <translation>Поставить на голосование вопрос, предложение по существу, нерешенное процедурное предложение или протест (правила 57 и 58, номера вероятны).</translation>
    </message>
    <message>
        <source>to meeting</source>
        <translation>на заседание</translation>
    </message>
    <message>
        <source>to position</source>
        <translation>на место</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>кандидаты</translation>
    </message>
    <message>
        <source>tellers</source>
        <translation>счетчики</translation>
    </message>
    <message>
        <source>track</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>с переводом</translation>
    </message>
    <message>
        <source>on voting</source>
        <translation>по проведению голосования</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>разрешение</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>проверены</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>рекомендует</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>say</source>
        <translation>произносить</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>преемник</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>по состоянию на</translation>
    </message>
    <message>
        <source>when</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>debate of</source>
        <translation>кворум для прений</translation>
    </message>
    <message>
        <source>decide of</source>
        <translation>кворум для решений</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>участвующие</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>краткое содержание</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>достоверность</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>ср.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>цифры</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>side</source>
        <translation>за или против</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>until elected</source>
        <translation>до избрания</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>голосование, заносимое в отчет о заседании</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>простое</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>конец дня</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>следующий день</translation>
    </message>
    <message>
        <source>president</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>second</source>
        <translation>второй</translation>
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
        <source>host</source>
        <translation>принимающая страна</translation>
    </message>
    <message>
        <source>rule 22</source>
        <translation>правило 22</translation>
    </message>
    <message>
        <source>adjourn debate</source>
        <translation>прервать прения</translation>
    </message>
    <message>
        <source>close debate</source>
        <translation>прекратить прения</translation>
    </message>
    <message>
        <source>limit speeches</source>
        <translation>ограничить время выступлений</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>компетенция</translation>
    </message>
    <message>
        <source>division</source>
        <translation>раздельное голосование</translation>
    </message>
    <message>
        <source>reconsider</source>
        <translation>повторно рассмотреть</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>разъяснение</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>оговорка</translation>
    </message>
    <message>
        <source>dissociation</source>
        <translation>отмежевание</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующим</translation>
    </message>
    <message>
        <source>end</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>head</source>
        <translation>глава делегации</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>заместитель представителя</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>советник</translation>
    </message>
    <message>
        <source>party</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>подписавший</translation>
    </message>
    <message>
        <source>non signatory</source>
        <translation>не подписавший</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>образование</translation>
    </message>
    <message>
        <source>igo</source>
        <translation>межправительственная организация</translation>
    </message>
    <message>
        <source>ngo ecosoc</source>
        <translation>НПО (ЭКОСОС)</translation>
    </message>
    <message>
        <source>ngo</source>
        <translation>НПО</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>пленарное</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>параллельное</translation>
    </message>
    <message>
        <source>third</source>
        <translation>третье</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>точен</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>вероятен</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>разместить</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>не размещать</translation>
    </message>
    <message>
        <source>clean copy awaited</source>
        <translation>ожидается чистовик</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>размещен</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>официальные</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>information</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>true</source>
        <translation>да</translation>
    </message>
    <message>
        <source>false</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} не существует.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} не читается: {why}.</translation>
    </message>
    <message>
        <source>{path} is the conference file itself; nothing is written over it.</source>
        <translation>{path} – сам файл конференции; поверх него ничего не пишется.</translation>
    </message>
    <message>
        <source>There is no screen to show the console on; perform, export and verify work without one.</source>
        <translation>Нет монитора для пульта; perform, export и verify обходятся без него.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Не открыто.</translation>
    </message>
    <message>
        <source>This rehearsal is kept nowhere: it is gone when the console is closed.</source>
        <translation>Эта репетиция нигде не сохраняется: она исчезнет, когда пульт будет закрыт.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} не записывается.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe. It is written down in {path}.</source>
        <translation>Ошибка в программе; журнал не пострадал. Она отмечена в {path}.</translation>
    </message>
    <message>
        <source>The conference has no speakers list.</source>
        <translation>У конференции нет списка ораторов.</translation>
    </message>
    <message>
        <source>Say which speakers list: {lists}.</source>
        <translation>Укажите список ораторов: {lists}.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Это не объект JSON.</translation>
    </message>
    <message>
        <source>“{key}” must be given, as text.</source>
        <translation>«{key}» нужно дать текстом.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Нет «{key}».</translation>
    </message>
    <message>
        <source>{unknown} means nothing here; the keys are at, by, act and args.</source>
        <translation>{unknown} здесь ничего не значит; ключи: at, by, act и args.</translation>
    </message>
    <message>
        <source>“args” must be a JSON object.</source>
        <translation>«args» должен быть объектом JSON.</translation>
    </message>
    <message>
        <source>{path} does not exist, and the script has no act to found it.</source>
        <translation>{path} не существует, а в сценарии нет действия, которое его создает.</translation>
    </message>
    <message>
        <source>{path} does not exist; only {act} can make it.</source>
        <translation>{path} не существует; создать его может только {act}.</translation>
    </message>
    <message>
        <source>“{name}” does no acts; “by” is secretary or president.</source>
        <translation>«{name}» действий не совершает; «by» – secretary или president.</translation>
    </message>
    <message>
        <source>This is not JSON ({why}, column {column}).</source>
        <translation>Это не JSON ({why}, столбец {column}).</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Это не текст в UTF-8.</translation>
    </message>
    <message>
        <source>This is not an act: it is nested too deeply.</source>
        <translation>Это не действие: вложенность слишком велика.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Ключ стоит в объекте дважды.</translation>
    </message>
    <message>
        <source>The number {digits}… is too long.</source>
        <translation>Число {digits}… слишком длинное.</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>Число {digits} слишком велико.</translation>
    </message>
    <message>
        <source>{name} is no number.</source>
        <translation>{name} – не число.</translation>
    </message>
    <message>
        <source>{path} is an old Word file: save it as .docx.</source>
        <translation>{path} – старый файл Word: сохраните как .docx.</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read: only .txt, .docx and .pdf are.</source>
        <translation>{path} прочесть нельзя: читаются только .txt, .docx и .pdf.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has more than %n characters: too many for a statement.</source>
        <translation>
            <numerusform>В {path} больше %n знака: слишком много для выступления.</numerusform>
            <numerusform>В {path} больше %n знаков: слишком много для выступления.</numerusform>
            <numerusform>В {path} больше %n знаков: слишком много для выступления.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no words in it.</source>
        <translation>В {path} нет слов.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a text.</source>
        <translation>{path} – папка, а не текст.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} – не файл.</translation>
    </message>
    <message>
        <source>{path} is too large: the file of a text may have {most} MB.</source>
        <translation>{path} слишком велик: файл текста – не более {most} МБ.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no plain text.</source>
        <translation>{path} поврежден или не простой текст.</translation>
    </message>
    <message>
        <source>{path} is no plain text.</source>
        <translation>{path} – не простой текст.</translation>
    </message>
    <message>
        <source>The file is not in Unicode; it was read as {encoding}.</source>
        <translation>Файл не в Юникоде; прочитан как {encoding}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or an old Word file: save it as plain .docx.</source>
        <translation>{path} защищен паролем или это старый файл Word: сохраните как обычный .docx.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Word file (.docx).</source>
        <translation>{path} поврежден или не файл Word (.docx).</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most} MB: too much for a statement.</source>
        <translation>{path} распаковывается более чем в {most} МБ: слишком много для выступления.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n pages: too many for a statement.</source>
        <translation>
            <numerusform>В {path} %n страница: слишком много для выступления.</numerusform>
            <numerusform>В {path} %n страницы: слишком много для выступления.</numerusform>
            <numerusform>В {path} %n страниц: слишком много для выступления.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is protected: ask for a copy that is not.</source>
        <translation>{path} защищен: попросите незащищенную копию.</translation>
    </message>
    <message>
        <source>{path} unpacks to too much for a statement.</source>
        <translation>{path} при распаковке слишком велик для выступления.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no PDF.</source>
        <translation>{path} поврежден или не PDF.</translation>
    </message>
    <message>
        <source>The PDF holds no text, only pictures of it at best: its words cannot be counted.</source>
        <translation>В PDF нет текста, разве что его изображения: слова не сосчитать.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of %n pages hold no text; words in pictures are not counted.</source>
        <translation>
            <numerusform>Без текста {unread} из %n страницы; слова на картинках не считаются.</numerusform>
            <numerusform>Без текста {unread} из %n страниц; слова на картинках не считаются.</numerusform>
            <numerusform>Без текста {unread} из %n страниц; слова на картинках не считаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: {why}.</source>
        <translation>Стандартный вывод не записывается: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} не записывается: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read here.</source>
        <translation>{path} здесь прочесть нельзя.</translation>
    </message>
    <message>
        <source>{name} is no longer the next speaker: look again.</source>
        <translation>Следующий оратор уже другой – {name}: взгляните еще раз.</translation>
    </message>
    <message>
        <source>No outage was found that could be held.</source>
        <translation>Сбоя, который можно исключить, не найдено.</translation>
    </message>
    <message>
        <source>This file is no copy made while it was in use.</source>
        <translation>Этот файл не является копией, снятой во время работы.</translation>
    </message>
    <message>
        <source>The console&apos;s clock and the laptop&apos;s do not differ.</source>
        <translation>Часы пульта и компьютера не расходятся.</translation>
    </message>
    <message>
        <source>the laptop&apos;s hour was taken</source>
        <translation>принято время компьютера</translation>
    </message>
    <message>
        <source>Only a rehearsal&apos;s clock can be moved, and only to a moment still to come.</source>
        <translation>Переводить можно только часы репетиции и только вперед.</translation>
    </message>
    <message>
        <source>Meeting {number} has not risen yet: adjourn it first.</source>
        <translation>Заседание {number} еще не закрыто: сначала закройте его.</translation>
    </message>
    <message>
        <source>the laptop&apos;s clock was set</source>
        <translation>часы компьютера были переведены</translation>
    </message>
    <message>
        <source>{path} is damaged: a row cannot be read ({why}).</source>
        <translation>{path} поврежден: строка не читается ({why}).</translation>
    </message>
    <message>
        <source>{path} is damaged: line {line} of its journal cannot be read.</source>
        <translation>{path} поврежден: строка {line} журнала не читается.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere; here it can only be read.</source>
        <translation>{path} открыт в другом месте; здесь его можно только читать.</translation>
    </message>
    <message>
        <source>A number is too large to be kept. The act was not done.</source>
        <translation>Число слишком велико для записи. Действие не выполнено.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. The act was not done.</source>
        <translation>{path} перемещен, удален или заменен, пока был открыт. Действие не выполнено.</translation>
    </message>
    <message>
        <source>A row of {name} in {path} is not what the journal says; run verify.</source>
        <translation>Строка {name} в {path} не такая, как в журнале; запустите verify.</translation>
    </message>
    <message>
        <source>{path} is of an older version and cannot be brought up: {why}.</source>
        <translation>{path} старой версии и не может быть обновлен: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a conference file.</source>
        <translation>{path} – папка, а не файл конференции.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} пуст.</translation>
    </message>
    <message>
        <source>{path} is not a conference file.</source>
        <translation>{path} – не файл конференции.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a conference file.</source>
        <translation>{path} принадлежит другой программе; это не файл конференции.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program; open it with that one.</source>
        <translation>{path} записан более новой версией программы; откройте ею.</translation>
    </message>
    <message>
        <source>{path} is damaged: its schema has no version this program knows.</source>
        <translation>{path} поврежден: версия его схемы неизвестна.</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path} поврежден: нет конца.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no such folder.</source>
        <translation>{path} не создать: такой папки нет.</translation>
    </message>
    <message>
        <source>{path} is in use by another console or script.</source>
        <translation>{path} занят другим пультом или сценарием.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder is read-only.</source>
        <translation>{path} не записать: папка только для чтения.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>{path} не создать: {why}.</translation>
    </message>
    <message>
        <source>The journal tells of a row of {name} that cannot be read; run verify.</source>
        <translation>Журнал говорит о строке {name}, которая не читается; запустите verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is missing; run verify.</source>
        <translation>Нет строки {name} ({key}); запустите verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is not what the act takes it to be.</source>
        <translation>Строка {name} ({key}) не такая, как ожидает действие.</translation>
    </message>
    <message>
        <source>{path} was copied while a console had it open: acts after number {number} may be missing.</source>
        <translation>{path} скопирован, пока был открыт в пульте: действия после номера {number} могут отсутствовать.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; the act was not done.</source>
        <translation>Диск полон. Ничего не потеряно; действие не выполнено.</translation>
    </message>
    <message>
        <source>The disk takes no more (it is full, or a size limit is set). The act was not done.</source>
        <translation>Диск больше не принимает (полон или есть предел). Действие не выполнено.</translation>
    </message>
    <message>
        <source>Another program is using the conference file. The act was not done.</source>
        <translation>Файл конференции занят другой программой. Действие не выполнено.</translation>
    </message>
    <message>
        <source>The conference file is read-only. The act was not done.</source>
        <translation>Файл конференции только для чтения. Действие не выполнено.</translation>
    </message>
    <message>
        <source>The conference file cannot be opened: look whether its folder exists and may be written.</source>
        <translation>Файл конференции не открыть: проверьте, есть ли папка и доступна ли она для записи.</translation>
    </message>
    <message>
        <source>The file is not a conference file.</source>
        <translation>Это не файл конференции.</translation>
    </message>
    <message>
        <source>A row names another that does not exist. The act was not done.</source>
        <translation>Строка называет другую, которой нет. Действие не выполнено.</translation>
    </message>
    <message>
        <source>The conference file is damaged: bring back a backup, and keep this file.</source>
        <translation>Файл конференции поврежден: восстановите резервную копию и сохраните этот файл.</translation>
    </message>
    <message>
        <source>The conference file could not be used ({error}).</source>
        <translation>Файл конференции не удалось использовать ({error}).</translation>
    </message>
    <message>
        <source>it must be made again</source>
        <translation>ее нужно подать заново</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>no place in the order until recalled</source>
        <translation>без места в очереди до возвращения</translation>
    </message>
    <message>
        <source>has the floor, has not begun</source>
        <translation>имеет слово, выступление не начато</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>имеет слово</translation>
    </message>
    <message>
        <source>set aside for a motion, has the floor again after it</source>
        <translation>прервано ради предложения, слово вернется после него</translation>
    </message>
    <message>
        <source>spoke, until {when}</source>
        <translation>выступление окончено {when}</translation>
    </message>
    <message>
        <source>statement taken in writing</source>
        <translation>выступление принято письменно</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>снято</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened</source>
        <translation>просьба получена {when}, до открытия списка</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened on {opened}</source>
        <translation>просьба получена {when}, до открытия списка {opened}</translation>
    </message>
    <message>
        <source>transferred to another list</source>
        <translation>перенесено в другой список</translation>
    </message>
    <message>
        <source>transferred to the list for {list}</source>
        <translation>перенесено в список {list}</translation>
    </message>
    <message>
        <source>of its own: {rank}</source>
        <translation>собственный: {rank}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>получено {when}</translation>
    </message>
    <message>
        <source>transferred from the list for {list}</source>
        <translation>перенесено из списка {list}</translation>
    </message>
    <message>
        <source>speaker replaced {when}</source>
        <translation>оратор заменен {when}</translation>
    </message>
    <message>
        <source>exchanged places with {name} on {when}</source>
        <translation>обмен местами ({name}) {when}</translation>
    </message>
    <message>
        <source>counted from {when}</source>
        <translation>считается от {when}</translation>
    </message>
    <message>
        <source>recalled to speak next</source>
        <translation>возвращено в список следующим</translation>
    </message>
    <message>
        <source>recalled to the end of the list</source>
        <translation>возвращено в конец списка</translation>
    </message>
    <message>
        <source>moved to the end by ruling of the President</source>
        <translation>передвинуто в конец решением Председателя</translation>
    </message>
    <message>
        <source>moved before {name} by ruling of the President</source>
        <translation>передвинуто решением Председателя, впереди: {name}</translation>
    </message>
    <message>
        <source>{told} on {when}</source>
        <translation>{told} {when}</translation>
    </message>
    <message>
        <source>{told} ({reason})</source>
        <translation>{told} ({reason})</translation>
    </message>
    <message>
        <source>intervention {number}</source>
        <translation>выступление {number}</translation>
    </message>
    <message>
        <source>among {class}</source>
        <comment>class</comment>
        <translation>среди: {class}</translation>
    </message>
    <message>
        <source>cabinet rank found</source>
        <translation>членство в кабинете установлено</translation>
    </message>
    <message>
        <source>{found}, so one rung lower</source>
        <translation>{found}, поэтому ступенью ниже</translation>
    </message>
    <message>
        <source>found no member of the cabinet</source>
        <translation>установлено: не член кабинета</translation>
    </message>
    <message>
        <source>cabinet rank not yet found</source>
        <translation>членство в кабинете еще не установлено</translation>
    </message>
    <message>
        <source>cabinet rank not yet found, so one rung lower until it is</source>
        <translation>членство в кабинете еще не установлено, до тех пор ступенью ниже</translation>
    </message>
    <message>
        <source>{told} {when}</source>
        <translation>{told} {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n line breaks became spaces</source>
        <translation>
            <numerusform>%n перевод строки стал пробелом</numerusform>
            <numerusform>%n перевода строки стали пробелами</numerusform>
            <numerusform>%n переводов строки стали пробелами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” has %n characters; it may have {most}.</source>
        <translation>
            <numerusform>В «{what}» %n знак; можно {most}.</numerusform>
            <numerusform>В «{what}» %n знака; можно {most}.</numerusform>
            <numerusform>В «{what}» %n знаков; можно {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction overrides were taken out</source>
        <translation>
            <numerusform>убран %n знак направления</numerusform>
            <numerusform>убрано %n знака направления</numerusform>
            <numerusform>убрано %n знаков направления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters were taken out</source>
        <translation>
            <numerusform>убран %n управляющий знак</numerusform>
            <numerusform>убрано %n управляющих знака</numerusform>
            <numerusform>убрано %n управляющих знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a time: write it like {time}.</source>
        <translation>«{text}» – не время: пишите как {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” has no offset: write it like {time}.</source>
        <translation>У времени «{text}» нет смещения от UTC: пишите как {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” lies too far away: the year must be {first} to {last}.</source>
        <translation>Время «{text}» слишком далеко: год должен быть от {first} до {last}.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Правило {number}</translation>
    </message>
    <message>
        <source>cf. {rule}</source>
        <translation>ср. {rule}</translation>
    </message>
    <message>
        <source>GA rule {number}</source>
        <translation>правило {number} ГА</translation>
    </message>
    <message>
        <source>GA rules {number}</source>
        <translation>правила {number} ГА</translation>
    </message>
    <message>
        <source>Rule {number}, number probable</source>
        <translation>Правило {number}, номер вероятен</translation>
    </message>
    <message>
        <source>List rule {number}</source>
        <translation>Правило списка {number}</translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <translation>{told}; {more}</translation>
    </message>
    <message>
        <source>{told}, {more}</source>
        <translation>{told}, {more}</translation>
    </message>
    <message>
        <source>{told} and {more}</source>
        <translation>{told} и {more}</translation>
    </message>
    <message>
        <source>ministerial level or higher</source>
        <translation>министерский уровень или выше</translation>
    </message>
    <message>
        <source>below ministerial level</source>
        <translation>ниже министерского уровня</translation>
    </message>
    <message>
        <source>heads of State and Government</source>
        <translation>главы государств и правительств</translation>
    </message>
    <message>
        <source>ministers</source>
        <translation>министры</translation>
    </message>
    <message>
        <source>vice-ministers</source>
        <translation>заместители министров</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <translation>главы делегаций</translation>
    </message>
    <message>
        <source>all levels alike</source>
        <translation>все уровни наравне</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>возвращенные</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>группы</translation>
    </message>
    <message>
        <source>States</source>
        <translation>государства</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>образования</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>межправительственные организации</translation>
    </message>
    <message>
        <source>non-governmental organizations</source>
        <translation>неправительственные организации</translation>
    </message>
    <message>
        <source>a delegation cannot exchange places with itself</source>
        <translation>делегация не может меняться сама с собой</translation>
    </message>
    <message>
        <source>an exchange is between two who wait</source>
        <translation>обмен – между двумя ожидающими</translation>
    </message>
    <message>
        <source>they are not of the same level ({level} and {other})</source>
        <translation>они разного уровня ({level} и {other})</translation>
    </message>
    <message>
        <source>they do not stand in the same class</source>
        <translation>они не одного класса</translation>
    </message>
    <message>
        <source>they do not stand on the same rung</source>
        <translation>они не на одной ступени</translation>
    </message>
    <message>
        <source>The list for {list} was declared closed on {when}.</source>
        <translation>Список {list} объявлен закрытым {when}.</translation>
    </message>
    <message>
        <source>The list for {list} closed on {when}; the request came later.</source>
        <translation>Список {list} закрылся {when}; просьба пришла позже.</translation>
    </message>
    <message>
        <source>head of State</source>
        <translation>глава государства</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>вице-президент</translation>
    </message>
    <message>
        <source>crown prince or princess</source>
        <translation>наследный принц или принцесса</translation>
    </message>
    <message>
        <source>head of Government</source>
        <translation>глава правительства</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>заместитель премьер-министра</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>министр</translation>
    </message>
    <message>
        <source>vice-minister</source>
        <translation>заместитель министра</translation>
    </message>
    <message>
        <source>chair of delegation</source>
        <translation>глава делегации</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message numerus="yes">
        <source>%n words counted</source>
        <translation>
            <numerusform>сосчитано %n слово</numerusform>
            <numerusform>сосчитано %n слова</numerusform>
            <numerusform>сосчитано %n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>about {words}, estimated from {characters} at {rate} to a word</source>
        <translation>примерно {words}: {characters}, по {rate} на слово</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese characters</source>
        <translation>
            <numerusform>%n китайский иероглиф</numerusform>
            <numerusform>%n китайских иероглифа</numerusform>
            <numerusform>%n китайских иероглифов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other words and numbers</source>
        <translation>
            <numerusform>%n другое слово или число</numerusform>
            <numerusform>%n других слова и числа</numerusform>
            <numerusform>%n других слов и чисел</numerusform>
        </translation>
    </message>
    <message>
        <source>{estimated}, and {others} counted</source>
        <translation>{estimated}, и сосчитано {others}</translation>
    </message>
    <message>
        <source>{counted}; taken for Chinese by its characters</source>
        <translation>{counted}; принято за китайский по иероглифам</translation>
    </message>
    <message>
        <source>expected {time}, fits the limit of {limit}</source>
        <translation>ожидается {time}, укладывается в регламент {limit}</translation>
    </message>
    <message>
        <source>expected {time}, {over} ({words}) over the limit of {limit}</source>
        <translation>ожидается {time}, на {over} ({words}) сверх регламента {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>No provisional agenda was found: its items stand as “1. Title”, one to a line.</source>
        <translation>Предварительная повестка дня не найдена: ее пункты пишутся «1. Название», по одному в строке.</translation>
    </message>
    <message>
        <source>No provisional agenda was found: a line “Provisional agenda” or “临时议程” stands above its items.</source>
        <translation>Предварительная повестка дня не найдена: над ее пунктами стоит строка «Provisional agenda» или «临时议程».</translation>
    </message>
    <message>
        <source>Item {item} stands twice in the agenda.</source>
        <translation>Пункт {item} стоит в повестке дня дважды.</translation>
    </message>
    <message>
        <source>{path}: no other process could be started for it.</source>
        <translation>{path}: не удалось запустить для этого отдельный процесс.</translation>
    </message>
    <message>
        <source>{path}: stopped.</source>
        <translation>{path}: остановлено.</translation>
    </message>
    <message>
        <source>{path} holds too much to be read.</source>
        <translation>{path} содержит слишком много, чтобы его прочесть.</translation>
    </message>
    <message>
        <source>{path} takes too much memory to be read.</source>
        <translation>Для чтения {path} нужно слишком много памяти.</translation>
    </message>
    <message>
        <source>{path} takes too long to be read.</source>
        <translation>Чтение {path} занимает слишком много времени.</translation>
    </message>
    <message>
        <source>{path} could not be read: reading it came to no end.</source>
        <translation>{path} не удалось прочесть: чтение не завершилось.</translation>
    </message>
    <message>
        <source>{path} cannot be copied here.</source>
        <translation>{path} нельзя скопировать здесь.</translation>
    </message>
    <message>
        <source>{name} goes on, after {time} of {limit}</source>
        <translation>Продолжение – {name}, после {time} из {limit}</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply to {other} ({why})</source>
        <translation>Слово предоставлено – {name}, в порядке осуществления права на ответ, адресат: {other} ({why})</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply ({why})</source>
        <translation>Слово предоставлено – {name}, в порядке осуществления права на ответ ({why})</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Никто еще не выступал.</translation>
    </message>
    <message>
        <source>{name} has not spoken yet.</source>
        <translation>Выступления еще не было – {name}.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {list} anew.</source>
        <translation>Вновь в списке {list} – {name}.</translation>
    </message>
    <message>
        <source>Let one who was cut off by mistake go on, the time used kept; the time between was a pause (Rule 27).</source>
        <translation>Дать продолжить тому, кого прервали по ошибке, с сохранением использованного времени; промежуток был паузой (правило 27).</translation>
    </message>
    <message>
        <source>continue statement</source>
        <translation>продолжить прерванное выступление</translation>
    </message>
    <message>
        <source>{name} has the floor: the clock is moved when the floor is free.</source>
        <translation>Слово предоставлено – {name}: часы переводятся, только когда слово свободно.</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>This sentence is not given “{word}”.</source>
        <translation>Эта фраза не получает «{word}».</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script corrected, in {language}: {words}</source>
        <translation>Фраза текста Председателя исправлена, язык – {language}: {words}</translation>
    </message>
    <message>
        <source>This sentence was not corrected.</source>
        <translation>Эта фраза не исправлялась.</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script taken back to the program&apos;s words, in {language}: {words}</source>
        <translation>Фраза текста Председателя возвращена к словам программы, язык – {language}: {words}</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script reviewed by {reader}, in {language}: {words}</source>
        <translation>Фраза текста Председателя проверена ({reader}), язык – {language}: {words}</translation>
    </message>
    <message>
        <source>Move one who waits before another, or to the end, by ruling of the President (list rule 6).</source>
        <translation>Переставить ожидающего перед другим или в конец решением Председателя (правило списка 6).</translation>
    </message>
    <message>
        <source>Take statements in writing instead of spoken, of one, of several, or of all who wait.</source>
        <translation>Принять выступления письменно: одной, нескольких или всех ожидающих.</translation>
    </message>
    <message>
        <source>Transfer one, several, or all who wait, in their order, to the list of another item (item 1(f)).</source>
        <translation>Перенести одну, несколько или всех, по порядку, в список другого пункта (пункт 1(f)).</translation>
    </message>
    <message>
        <source>adjourn the meeting</source>
        <translation>закрыть заседание</translation>
    </message>
    <message>
        <source>adopt the report on credentials</source>
        <translation>утвердить доклад о полномочиях</translation>
    </message>
    <message>
        <source>appeal against a ruling</source>
        <translation>опротестовать решение</translation>
    </message>
    <message>
        <source>attach a text</source>
        <translation>приложить текст</translation>
    </message>
    <message>
        <source>put right when the statement began</source>
        <translation>исправить начало выступления</translation>
    </message>
    <message>
        <source>call a meeting to order</source>
        <translation>открыть заседание</translation>
    </message>
    <message>
        <source>object to credentials</source>
        <translation>оспорить полномочия</translation>
    </message>
    <message>
        <source>change the limit or another rule of a list</source>
        <translation>изменить регламент или другое правило списка</translation>
    </message>
    <message>
        <source>close one of the lists</source>
        <translation>закрыть один из списков</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>закрыть сессию</translation>
    </message>
    <message>
        <source>conclude an item</source>
        <translation>завершить пункт</translation>
    </message>
    <message>
        <source>find cabinet rank</source>
        <translation>установить членство в кабинете</translation>
    </message>
    <message>
        <source>put the console&apos;s clock right</source>
        <translation>исправить часы</translation>
    </message>
    <message>
        <source>correct an entry of the list</source>
        <translation>исправить запись</translation>
    </message>
    <message>
        <source>correct a sentence of the script</source>
        <translation>исправить фразу</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>записать решение</translation>
    </message>
    <message>
        <source>enter the vote on an appeal</source>
        <translation>записать голосование по протесту</translation>
    </message>
    <message>
        <source>record what was decided on an objection</source>
        <translation>записать решение по возражению</translation>
    </message>
    <message>
        <source>end the statement</source>
        <translation>завершить выступление</translation>
    </message>
    <message>
        <source>note what the Bureau found on credentials</source>
        <translation>отметить вывод Бюро о полномочиях</translation>
    </message>
    <message>
        <source>extend the meeting</source>
        <translation>продлить заседание</translation>
    </message>
    <message>
        <source>found a conference</source>
        <translation>создать конференцию</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>предоставить слово</translation>
    </message>
    <message>
        <source>grant time, or take some back</source>
        <translation>добавить время или убавить</translation>
    </message>
    <message>
        <source>take a span out of the running statement</source>
        <translation>вычесть промежуток из текущего выступления</translation>
    </message>
    <message>
        <source>inscribe a delegation with its speaker</source>
        <translation>записать делегацию с оратором</translation>
    </message>
    <message>
        <source>leave an item open</source>
        <translation>оставить пункт открытым</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>обновить файл</translation>
    </message>
    <message>
        <source>move an entry of the list</source>
        <translation>переставить запись</translation>
    </message>
    <message>
        <source>note that the laptop&apos;s clock was set</source>
        <translation>отметить перевод часов компьютера</translation>
    </message>
    <message>
        <source>open a speakers list</source>
        <translation>открыть список</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>открыть сессию</translation>
    </message>
    <message>
        <source>pass over: absent</source>
        <translation>пропустить отсутствующего</translation>
    </message>
    <message>
        <source>pause the statement</source>
        <translation>остановить выступление</translation>
    </message>
    <message>
        <source>change the minutes planned</source>
        <translation>изменить запланированные минуты</translation>
    </message>
    <message>
        <source>recall one passed over</source>
        <translation>вернуть в список</translation>
    </message>
    <message>
        <source>note who is present</source>
        <translation>отметить присутствующих</translation>
    </message>
    <message>
        <source>register a participant</source>
        <translation>зарегистрировать участника</translation>
    </message>
    <message>
        <source>remove a text</source>
        <translation>убрать текст</translation>
    </message>
    <message>
        <source>reopen one of the lists</source>
        <translation>вновь открыть один из списков</translation>
    </message>
    <message>
        <source>replace the speaker</source>
        <translation>заменить оратора</translation>
    </message>
    <message>
        <source>enter a request for the right of reply</source>
        <translation>запросить ответ</translation>
    </message>
    <message>
        <source>take a sentence of the script back</source>
        <translation>вернуть фразу</translation>
    </message>
    <message>
        <source>resume the meeting</source>
        <translation>возобновить заседание</translation>
    </message>
    <message>
        <source>resume the statement</source>
        <translation>продолжить выступление</translation>
    </message>
    <message>
        <source>record a native reader&apos;s review</source>
        <translation>отметить проверку носителем языка</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>решить по порядку ведения</translation>
    </message>
    <message>
        <source>set the rehearsal&apos;s clock</source>
        <translation>поставить часы репетиции</translation>
    </message>
    <message>
        <source>say what becomes of a text</source>
        <translation>решить судьбу текста</translation>
    </message>
    <message>
        <source>note credentials received</source>
        <translation>отметить полученные полномочия</translation>
    </message>
    <message>
        <source>suspend the meeting</source>
        <translation>прервать заседание</translation>
    </message>
    <message>
        <source>hand over the chair</source>
        <translation>передать председательство</translation>
    </message>
    <message>
        <source>take up an item</source>
        <translation>перейти к пункту</translation>
    </message>
    <message>
        <source>transfer to another list</source>
        <translation>перенести в другой список</translation>
    </message>
    <message>
        <source>withdraw from the list</source>
        <translation>снять из списка</translation>
    </message>
    <message>
        <source>admitted to the Conference</source>
        <translation>допущен на Конференцию</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>body that meets</source>
        <translation>заседающий орган</translation>
    </message>
    <message>
        <source>symbol of the document</source>
        <translation>условное обозначение документа</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>заканчивается</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>принимающая страна</translation>
    </message>
    <message>
        <source>with interpretation</source>
        <translation>с устным переводом</translation>
    </message>
    <message>
        <source>meetings with interpretation</source>
        <translation>заседания с устным переводом</translation>
    </message>
    <message>
        <source>items</source>
        <translation>пункты</translation>
    </message>
    <message>
        <source>new number</source>
        <translation>новый номер</translation>
    </message>
    <message>
        <source>meetings at once</source>
        <translation>одновременные заседания</translation>
    </message>
    <message>
        <source>part of item</source>
        <translation>часть пункта</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>вид пункта</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>краткое название</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>начинается</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>to which meeting</source>
        <translation>на какое заседание</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>applied at</source>
        <translation>заявление получено</translation>
    </message>
    <message>
        <source>as amended</source>
        <translation>с изменениями</translation>
    </message>
    <message>
        <source>expected action</source>
        <translation>ожидаемое решение</translation>
    </message>
    <message>
        <source>as it stood at</source>
        <translation>по состоянию на</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>кем</translation>
    </message>
    <message>
        <source>nominated by the group</source>
        <translation>кандидатуру выдвинула группа</translation>
    </message>
    <message>
        <source>who is listed</source>
        <translation>кто в списке</translation>
    </message>
    <message>
        <source>whose credentials were examined</source>
        <translation>чьи полномочия проверены</translation>
    </message>
    <message>
        <source>status accorded</source>
        <translation>статус предоставлен</translation>
    </message>
    <message>
        <source>what it recommends</source>
        <translation>что рекомендует</translation>
    </message>
    <message>
        <source>holds since</source>
        <translation>действует с</translation>
    </message>
    <message>
        <source>who follows</source>
        <translation>кто сменяет</translation>
    </message>
    <message>
        <source>only until officers are elected</source>
        <translation>только до избрания должностных лиц</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>quorum to debate, of</source>
        <translation>кворум для прений, считаются</translation>
    </message>
    <message>
        <source>quorum to decide, of</source>
        <translation>кворум для решений, считаются</translation>
    </message>
    <message>
        <source>State drawn by lot</source>
        <translation>государство по жребию</translation>
    </message>
    <message>
        <source>number drawn by the console</source>
        <translation>номер, выбранный программой</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>большинство</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>on the conduct of the voting</source>
        <translation>в связи с проведением голосования</translation>
    </message>
    <message>
        <source>States parties that take part</source>
        <translation>участвующие государства-участники</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>закрытое заседание</translation>
    </message>
    <message>
        <source>on which side</source>
        <translation>за или против</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>had meant to vote</source>
        <translation>намерение при голосовании</translation>
    </message>
    <message>
        <source>before or after the voting</source>
        <translation>до или после голосования</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>list that ends later by as much</source>
        <translation>список, конец которого сдвигается настолько же</translation>
    </message>
    <message>
        <source>in the capacity of</source>
        <translation>в качестве</translation>
    </message>
    <message>
        <source>before whom</source>
        <translation>перед кем</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>начинается сразу</translation>
    </message>
    <message>
        <source>deadline for requests</source>
        <translation>срок подачи заявок</translation>
    </message>
    <message>
        <source>copied to the other delegation</source>
        <translation>с копией другой делегации</translation>
    </message>
    <message>
        <source>list ends by</source>
        <translation>список завершить к</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>что с ним делать</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>что получено</translation>
    </message>
    <message>
        <source>groups before States</source>
        <translation>группы перед государствами</translation>
    </message>
    <message>
        <source>unconfirmed ministers keep the minister&apos;s place</source>
        <translation>неподтвержденные министры сохраняют место министра</translation>
    </message>
    <message>
        <source>handed in in writing instead</source>
        <translation>вместо этого подается письменно</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>фраза</translation>
    </message>
    <message>
        <source>limit of later statements</source>
        <translation>регламент следующих выступлений</translation>
    </message>
    <message>
        <source>lowest limit proposed</source>
        <translation>наименьший предлагаемый регламент</translation>
    </message>
    <message>
        <source>limit for groups</source>
        <translation>регламент для групп</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>регламент</translation>
    </message>
    <message>
        <source>member of the cabinet</source>
        <translation>член кабинета</translation>
    </message>
    <message>
        <source>observers after all others</source>
        <translation>наблюдатели после всех</translation>
    </message>
    <message>
        <source>ahead by</source>
        <translation>опережает на</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <translation>от ее имени говорит</translation>
    </message>
    <message>
        <source>list opens</source>
        <translation>открытие списка</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>место по порядку</translation>
    </message>
    <message>
        <source>votes to overrule the ruling</source>
        <translation>голоса за отмену решения</translation>
    </message>
    <message>
        <source>abstentions</source>
        <translation>воздержавшиеся</translation>
    </message>
    <message>
        <source>to which place</source>
        <translation>на какое место</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>часть заседания</translation>
    </message>
    <message>
        <source>order of precedence</source>
        <translation>порядок старшинства</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>в зале</translation>
    </message>
    <message>
        <source>replies are taken</source>
        <translation>ответы заслушиваются</translation>
    </message>
    <message>
        <source>statements of each delegation</source>
        <translation>выступлений на делегацию</translation>
    </message>
    <message>
        <source>by how much</source>
        <translation>на сколько</translation>
    </message>
    <message>
        <source>who is to speak</source>
        <translation>кто выступит</translation>
    </message>
    <message>
        <source>votes against overruling it</source>
        <translation>голоса против отмены</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>office of the speaker</source>
        <translation>должность оратора</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>с кем</translation>
    </message>
    <message>
        <source>to when</source>
        <translation>до какого времени</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>пересмотренный текст</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>who is to report</source>
        <translation>кто докладывает</translation>
    </message>
    <message>
        <source>before item</source>
        <translation>перед пунктом</translation>
    </message>
    <message>
        <source>number of the item</source>
        <translation>номер пункта</translation>
    </message>
    <message>
        <source>who applied</source>
        <translation>кто подал заявление</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>name of the conference</source>
        <translation>название конференции</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>первый день</translation>
    </message>
    <message>
        <source>deferred to</source>
        <translation>отложен до</translation>
    </message>
    <message>
        <source>together with items</source>
        <translation>вместе с пунктами</translation>
    </message>
    <message>
        <source>before part</source>
        <translation>перед частью</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>код заседания</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>чью категорию</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>кто приглашен</translation>
    </message>
    <message>
        <source>who gave notice</source>
        <translation>кто уведомил</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>кто присутствовал</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>number of the vote</source>
        <translation>номер голосования</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>ответ кому</translation>
    </message>
    <message>
        <source>delegation of the officer</source>
        <translation>делегация должностного лица</translation>
    </message>
    <message>
        <source>to the list of</source>
        <translation>в список по пункту</translation>
    </message>
    <message>
        <source>in the plenary</source>
        <translation>на пленарном заседании</translation>
    </message>
    <message>
        <source>in the second room</source>
        <translation>во втором зале</translation>
    </message>
    <message>
        <source>in a third room</source>
        <translation>в третьем зале</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>голосование поднятием руки</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>поименное голосование</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>голосование, заносимое в отчет о заседании</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>голосов за больше, чем против</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>две трети</translation>
    </message>
    <message>
        <source>before the voting</source>
        <translation>до голосования</translation>
    </message>
    <message>
        <source>after the voting</source>
        <translation>после голосования</translation>
    </message>
    <message>
        <source>to suspend the meeting</source>
        <translation>прервать заседание</translation>
    </message>
    <message>
        <source>to adjourn the meeting</source>
        <translation>закрыть заседание</translation>
    </message>
    <message>
        <source>to adjourn the debate</source>
        <translation>прервать прения</translation>
    </message>
    <message>
        <source>to close the debate</source>
        <translation>прекратить прения</translation>
    </message>
    <message>
        <source>to limit the statements</source>
        <translation>ограничить время выступлений</translation>
    </message>
    <message>
        <source>on competence</source>
        <translation>о компетенции</translation>
    </message>
    <message>
        <source>for division</source>
        <translation>о раздельном голосовании</translation>
    </message>
    <message>
        <source>to reconsider</source>
        <translation>о повторном рассмотрении</translation>
    </message>
    <message>
        <source>recommendation to the General Assembly</source>
        <translation>рекомендация Генеральной Ассамблее</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>разъяснение позиции</translation>
    </message>
    <message>
        <source>dissociation from the decision</source>
        <translation>отмежевание от решения</translation>
    </message>
    <message>
        <source>known for certain</source>
        <translation>известно точно</translation>
    </message>
    <message>
        <source>known as probable</source>
        <translation>известно с вероятностью</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>воздерживается</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>не участвует в голосовании</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>поставить на голосование</translation>
    </message>
    <message>
        <source>A roll call begins with a State drawn by lot: say which.</source>
        <translation>Поименное голосование начинается с государства, определенного по жребию: укажите его.</translation>
    </message>
    <message>
        <source>Vote {number} called: {question}</source>
        <translation>Голосование {number}, ставится на голосование: {question}</translation>
    </message>
    <message>
        <source>The console drew the lot: {name}, place {place} of {of} in the roll.</source>
        <translation>Жребий брошен программой: {name}, место {place} из {of} в списке.</translation>
    </message>
    <message>
        <source>note an answer in the vote</source>
        <translation>отметить ответ при голосовании</translation>
    </message>
    <message>
        <source>A show of hands keeps no names: enter the figures.</source>
        <translation>При голосовании поднятием руки названия не записываются: введите цифры.</translation>
    </message>
    <message>
        <source>{name} has answered already.</source>
        <translation>Ответ уже дан – {name}.</translation>
    </message>
    <message>
        <source>{name}: {answer}, put right from {before}</source>
        <translation>{name}: {answer} (исправлено; было: {before})</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
    <message>
        <source>enter the count of a show of hands</source>
        <translation>записать подсчет поднятых рук</translation>
    </message>
    <message>
        <source>This vote is taken by name: note each answer.</source>
        <translation>Это голосование проводится по названиям: отмечайте каждый ответ.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present, and there are {votes}.</source>
        <translation>
            <numerusform>Отмечено присутствующим: %n государство-участник; всего: {votes}.</numerusform>
            <numerusform>Отмечены присутствующими: %n государства-участника; всего: {votes}.</numerusform>
            <numerusform>Отмечены присутствующими: %n государств-участников; всего: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: {figures}</source>
        <translation>Подсчитано: {figures}</translation>
    </message>
    <message>
        <source>announce the result of the vote</source>
        <translation>объявить результат голосования</translation>
    </message>
    <message>
        <source>A point of order waits: the result is announced after it.</source>
        <translation>Есть замечание по порядку ведения: результат объявляется после него.</translation>
    </message>
    <message>
        <source>Vote {number}: {told}</source>
        <translation>Голосование {number}: {told}</translation>
    </message>
    <message>
        <source>cancel the vote</source>
        <translation>аннулировать голосование</translation>
    </message>
    <message>
        <source>Say why the vote is cancelled.</source>
        <translation>Укажите, почему голосование отменяется.</translation>
    </message>
    <message>
        <source>Vote {number} cancelled: {text}</source>
        <translation>Голосование {number} аннулировано: {text}</translation>
    </message>
    <message>
        <source>note a request to explain the vote</source>
        <translation>отметить просьбу о разъяснении мотивов голосования</translation>
    </message>
    <message>
        <source>The voting has begun: an explanation follows the result.</source>
        <translation>Голосование началось: разъяснение – после результата.</translation>
    </message>
    <message>
        <source>No vote has been announced yet.</source>
        <translation>Результат ни одного голосования еще не объявлен.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote already.</source>
        <translation>Просьба о разъяснении мотивов голосования уже есть – {name}.</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote before the voting</source>
        <translation>Разъяснение мотивов до голосования – {name}</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote after the voting</source>
        <translation>Разъяснение мотивов после голосования – {name}</translation>
    </message>
    <message>
        <source>note what a delegation had meant to vote</source>
        <translation>отметить, как делегация намеревалась голосовать</translation>
    </message>
    <message>
        <source>No result of vote {number} was announced.</source>
        <translation>Результат голосования {number} не объявлялся.</translation>
    </message>
    <message>
        <source>{name} had meant to vote in vote {number}: {answer}</source>
        <translation>Намерение при голосовании {number} – {name}: {answer}</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstaining</source>
        <translation>за {yes}, против {no}, воздержались {abstain}</translation>
    </message>
    <message>
        <source>No State party takes part yet: there is nobody to be called.</source>
        <translation>Ни одно государство-участник еще не участвует: вызывать некого.</translation>
    </message>
    <message>
        <source>The lot fell to {name}.</source>
        <translation>Жребий пал на: {name}.</translation>
    </message>
    <message>
        <source>A question needs its words.</source>
        <translation>У вопроса должен быть текст.</translation>
    </message>
    <message>
        <source>Say which majority the question needs.</source>
        <translation>Укажите, какое большинство требуется по этому вопросу.</translation>
    </message>
    <message>
        <source>Its majority is that of the rules, and is not chosen.</source>
        <translation>Большинство определено правилами и не выбирается.</translation>
    </message>
    <message>
        <source>Nothing has been cast or counted.</source>
        <translation>Голоса не поданы и не подсчитаны.</translation>
    </message>
    <message numerus="yes">
        <source>%n States are still to be called.</source>
        <translation>
            <numerusform>Осталось вызвать %n государство.</numerusform>
            <numerusform>Осталось вызвать %n государства.</numerusform>
            <numerusform>Осталось вызвать %n государств.</numerusform>
        </translation>
    </message>
    <message>
        <source>note a proposal</source>
        <translation>отметить предложение</translation>
    </message>
    <message>
        <source>A proposal needs its title.</source>
        <translation>Предложению нужно название.</translation>
    </message>
    <message>
        <source>{draft} submitted under item {item}</source>
        <translation>{draft} внесен по пункту {item}</translation>
    </message>
    <message>
        <source>{told} by {names}</source>
        <translation>{told} – {names}</translation>
    </message>
    <message>
        <source>note a revision of a proposal</source>
        <translation>отметить пересмотр предложения</translation>
    </message>
    <message>
        <source>A revision needs its name, as “Rev.1”.</source>
        <translation>Пересмотренному тексту нужно название, например «Rev.1».</translation>
    </message>
    <message>
        <source>{symbol} revised: {version}</source>
        <translation>{symbol} пересмотрен: {version}</translation>
    </message>
    <message>
        <source>add a sponsor</source>
        <translation>добавить автора</translation>
    </message>
    <message>
        <source>{name} sponsors {symbol} already.</source>
        <translation>Уже автор {symbol} – {name}.</translation>
    </message>
    <message>
        <source>{name} joins the sponsors of {symbol}</source>
        <translation>К авторам {symbol} присоединяется: {name}</translation>
    </message>
    <message>
        <source>take a sponsor off</source>
        <translation>исключить автора</translation>
    </message>
    <message>
        <source>{name} does not sponsor {symbol}.</source>
        <translation>Не является автором {symbol} – {name}.</translation>
    </message>
    <message>
        <source>{name} no longer sponsors {symbol}</source>
        <translation>Больше не автор {symbol} – {name}</translation>
    </message>
    <message>
        <source>note that a proposal was sent out</source>
        <translation>отметить распространение предложения</translation>
    </message>
    <message>
        <source>{languages} is no official language; those are {official}.</source>
        <translation>Не официальный язык: {languages}; официальные языки: {official}.</translation>
    </message>
    <message>
        <source>A proposal’s sending out</source>
        <translation>Распространение предложения</translation>
    </message>
    <message>
        <source>{symbol} sent out in six languages</source>
        <translation>{symbol} распространен на шести языках</translation>
    </message>
    <message>
        <source>{symbol} sent out in: {languages}</source>
        <translation>{symbol} распространен на: {languages}</translation>
    </message>
    <message>
        <source>note consultations on a proposal</source>
        <translation>отметить консультации по предложению</translation>
    </message>
    <message>
        <source>Say who leads the consultations.</source>
        <translation>Укажите, кто ведет консультации.</translation>
    </message>
    <message>
        <source>Consultations on {symbol}, led by {person}</source>
        <translation>Консультации по {symbol}, ведет {person}</translation>
    </message>
    <message>
        <source>put a proposal to the Conference</source>
        <translation>вынести предложение на рассмотрение Конференции</translation>
    </message>
    <message>
        <source>{symbol} has been put to the Conference already.</source>
        <translation>{symbol} уже вынесен на рассмотрение Конференции.</translation>
    </message>
    <message>
        <source>{draft} put to the Conference</source>
        <translation>{draft}: вынесен на рассмотрение Конференции</translation>
    </message>
    <message>
        <source>{told}, by leave of the President: {text}</source>
        <translation>{told}, с разрешения Председателя: {text}</translation>
    </message>
    <message>
        <source>adopt a proposal without a vote</source>
        <translation>принять предложение без голосования</translation>
    </message>
    <message>
        <source>{symbol} has not been put to the Conference.</source>
        <translation>{symbol} не вынесен на рассмотрение Конференции.</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: {symbol} cannot be adopted without a vote.</source>
        <translation>Есть возражение ({names}): {symbol} нельзя принять без голосования.</translation>
    </message>
    <message>
        <source>defer a proposal</source>
        <translation>отложить предложение</translation>
    </message>
    <message>
        <source>{symbol} deferred to {text}</source>
        <translation>{symbol}: отложено ({text})</translation>
    </message>
    <message>
        <source>{symbol} deferred</source>
        <translation>{symbol}: отложено</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>снять предложение</translation>
    </message>
    <message>
        <source>The vote on {symbol} has begun: it is withdrawn no more.</source>
        <translation>Голосование по {symbol} началось: снять уже нельзя.</translation>
    </message>
    <message>
        <source>The Conference has amended {symbol}: it is withdrawn no more.</source>
        <translation>Конференция внесла поправки в {symbol}: снять уже нельзя.</translation>
    </message>
    <message>
        <source>{draft} withdrawn</source>
        <translation>{draft}: снят</translation>
    </message>
    <message>
        <source>note the statement of financial implications</source>
        <translation>отметить заявление о финансовых последствиях</translation>
    </message>
    <message>
        <source>Financial implications of {symbol} read out: {text}</source>
        <translation>Финансовые последствия {symbol} зачитаны: {text}</translation>
    </message>
    <message>
        <source>Reading of the financial implications of {symbol} waived</source>
        <translation>Финансовые последствия {symbol} не зачитываются</translation>
    </message>
    <message>
        <source>draft resolution {symbol}, “{title}”</source>
        <translation>проект резолюции {symbol} «{title}»</translation>
    </message>
    <message>
        <source>draft decision {symbol}, “{title}”</source>
        <translation>проект решения {symbol} «{title}»</translation>
    </message>
    <message>
        <source>draft recommendation to the General Assembly {symbol}, “{title}”</source>
        <translation>проект рекомендации Генеральной Ассамблее {symbol} «{title}»</translation>
    </message>
    <message>
        <source>draft declaration {symbol}, “{title}”</source>
        <translation>проект декларации {symbol} «{title}»</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>резолюция {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>решение {number}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>рекомендация {number}</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>декларация {number}</translation>
    </message>
    <message>
        <source>{draft}, as amended</source>
        <translation>{draft}, с внесенными поправками</translation>
    </message>
    <message>
        <source>{draft}, adopted as {decision}</source>
        <translation>{draft}: принят ({decision})</translation>
    </message>
    <message>
        <source>{told} ({figures})</source>
        <translation>{told} ({figures})</translation>
    </message>
    <message>
        <source>{draft}, rejected ({figures})</source>
        <translation>{draft}: отклонен ({figures})</translation>
    </message>
    <message>
        <source>The motion on competence to adopt {symbol} is decided first ({rule}).</source>
        <translation>Предложение о компетенции принять {symbol} решается первым ({rule}).</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out.</source>
        <translation>{symbol} не распространен.</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out in: {languages}.</source>
        <translation>{symbol} не распространен на: {languages}.</translation>
    </message>
    <message>
        <source>{symbol} was sent out in six languages only today.</source>
        <translation>{symbol} распространен на шести языках только сегодня.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is neither decided nor dropped.</source>
        <translation>По поправке {symbol} решение не принято, и она не снята.</translation>
    </message>
    <message>
        <source>{symbol} is divided: part “{part}” is voted on first.</source>
        <translation>{symbol} разделен: сначала голосуется часть «{part}».</translation>
    </message>
    <message>
        <source>The deadline for drafts was {when}.</source>
        <translation>Срок подачи проектов истек: {when}.</translation>
    </message>
    <message>
        <source>Say what is put to the vote: a question, a proposal, an amendment, a part, the pending motion, or an appeal.</source>
        <translation>Укажите, что ставится на голосование: вопрос, предложение, поправка, часть, нерешенное процедурное предложение или протест.</translation>
    </message>
    <message>
        <source>amendment {symbol} to {proposal}</source>
        <translation>поправка {symbol} к {proposal}</translation>
    </message>
    <message>
        <source>Part “{part}” of {symbol} has been voted on.</source>
        <translation>По части «{part}» {symbol} уже голосовали.</translation>
    </message>
    <message>
        <source>part “{part}” of {draft}</source>
        <translation>часть «{part}» ({draft})</translation>
    </message>
    <message>
        <source>Amendment {symbol} is put first.</source>
        <translation>Сначала на голосование ставится поправка {symbol}.</translation>
    </message>
    <message>
        <source>{question}: adopted ({figures})</source>
        <translation>{question}: принято ({figures})</translation>
    </message>
    <message>
        <source>{question}: not adopted ({figures})</source>
        <translation>{question}: не принято ({figures})</translation>
    </message>
    <message>
        <source>{name} is a sponsor of {symbol}, which was not amended.</source>
        <translation>Автор {symbol}, куда поправки не внесены – {name}.</translation>
    </message>
    <message>
        <source>all operative parts were rejected</source>
        <translation>все постановляющие части отклонены</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>Голосование не проводится.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and has no vote.</source>
        <translation>Не государство-участник, права голоса нет – {name}.</translation>
    </message>
    <message>
        <source>{name}: it has no vote where a member votes ({other}).</source>
        <translation>{name}: не голосует, когда голосует член организации ({other}).</translation>
    </message>
    <message>
        <source>{name}: it has no vote where its organization votes ({other}).</source>
        <translation>{name}: не голосует, когда за своих членов голосует организация ({other}).</translation>
    </message>
    <message>
        <source>Equally divided: regarded as rejected (cf. GA rule 95).</source>
        <translation>Голоса разделились поровну: считается отклоненным (ср. правило 95 ГА).</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to debate it takes {needed}.</source>
        <translation>
            <numerusform>Присутствует %n государство-участник; для прений нужно {needed}.</numerusform>
            <numerusform>Присутствуют %n государства-участника; для прений нужно {needed}.</numerusform>
            <numerusform>Присутствуют %n государств-участников; для прений нужно {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to decide it takes {needed}.</source>
        <translation>
            <numerusform>Присутствует %n государство-участник; для принятия решений нужно: {needed}.</numerusform>
            <numerusform>Присутствуют %n государства-участника; для принятия решений нужно: {needed}.</numerusform>
            <numerusform>Присутствуют %n государств-участников; для принятия решений нужно: {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The President does not vote: another member of the delegation does (Rule 29).</source>
        <translation>Председатель не голосует: это делает другой член делегации (правило 29).</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>в конце дня</translation>
    </message>
    <message>
        <source>before the list goes on</source>
        <translation>до продолжения списка</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>на следующий день</translation>
    </message>
    <message>
        <source>ministers first</source>
        <translation>сначала министры</translation>
    </message>
    <message>
        <source>by rank, as protocol has it</source>
        <translation>по рангу, согласно протоколу</translation>
    </message>
    <message>
        <source>by the time of the request</source>
        <translation>по времени заявки</translation>
    </message>
    <message>
        <source>to speak next</source>
        <translation>выступить следующим</translation>
    </message>
    <message>
        <source>to the end of the list</source>
        <translation>в конец списка</translation>
    </message>
    <message>
        <source>the host presides, by custom</source>
        <translation>по обычаю председательствует принимающая страна</translation>
    </message>
    <message>
        <source>rotation, as Rule 22 has it</source>
        <translation>ротация согласно правилу 22</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>приняты на основании заверения</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>государство-участник</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>ведет</translation>
    </message>
    <message>
        <source>leave of the President</source>
        <translation>разрешение Председателя</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>что должно быть сделано</translation>
    </message>
    <message>
        <source>on what</source>
        <translation>о чем</translation>
    </message>
    <message>
        <source>signatory State</source>
        <translation>подписавшее государство</translation>
    </message>
    <message>
        <source>State that has not signed</source>
        <translation>неподписавшее государство</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>межправительственная организация</translation>
    </message>
    <message>
        <source>non-governmental organization in consultative status with the Economic and Social Council</source>
        <translation>неправительственная организация с консультативным статусом при Экономическом и Социальном Совете</translation>
    </message>
    <message>
        <source>other non-governmental organization</source>
        <translation>иная неправительственная организация</translation>
    </message>
    <message>
        <source>is to be posted</source>
        <translation>подлежит размещению</translation>
    </message>
    <message>
        <source>is not to be posted</source>
        <translation>не подлежит размещению</translation>
    </message>
    <message>
        <source>sent to be posted</source>
        <translation>отправлено на размещение</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>подписанный оригинал</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>только сведения</translation>
    </message>
    <message>
        <source>replies under item {item}</source>
        <translation>ответы по пункту {item}</translation>
    </message>
    <message>
        <source>“{text}” is no hour: write it as {hour}, or with its day as {moment}.</source>
        <translation>«{text}» – не время: введите его как {hour} или с датой, как {moment}.</translation>
    </message>
    <message>
        <source>There is no {when}: the clocks go forward over it.</source>
        <translation>Времени {when} не существует: часы переводятся вперёд через него.</translation>
    </message>
    <message>
        <source>let who spoke last go on</source>
        <translation>дать продолжить последнему оратору</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Список ораторов</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Organization of work</source>
        <translation>Организация работы</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>Заседания с устным переводом</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials</source>
        <translation>Доклад Бюро о полномочиях</translation>
    </message>
    <message>
        <source>Credentials still to come</source>
        <translation>Полномочия, которые еще ожидаются</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Должностные лица</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>Решения за день</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Ожидаемые решения</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосования</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Тайные голосования</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>Что возможно сейчас</translation>
    </message>
    <message>
        <source>Forecast of the list</source>
        <translation>Прогноз по списку</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>State of the conference, whole</source>
        <translation>Полное состояние Конференции</translation>
    </message>
    <message>
        <source>{path} cannot be written here.</source>
        <translation>{path} здесь записать нельзя.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {why}.</source>
        <translation>Не удается вести журнал работы программы {path}: {why}.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe.</source>
        <translation>Ошибка в программе; журнал не пострадал.</translation>
    </message>
    <message>
        <source>register a delegate</source>
        <translation>зарегистрировать члена делегации</translation>
    </message>
    <message>
        <source>{person} is registered in the delegation of {name}.</source>
        <translation>{person} уже в составе делегации ({name}).</translation>
    </message>
    <message>
        <source>{person} heads the delegation of {name} already.</source>
        <translation>Делегацию ({name}) уже возглавляет {person}.</translation>
    </message>
    <message>
        <source>{person} registered in the delegation of {name}</source>
        <translation>Внесено в состав делегации ({name}) – {person}</translation>
    </message>
    <message>
        <source>remove a delegate</source>
        <translation>исключить члена делегации</translation>
    </message>
    <message>
        <source>The delegation of {name} has nobody called {person}.</source>
        <translation>В составе делегации ({name}) нет такого лица – {person}.</translation>
    </message>
    <message>
        <source>{person} no longer in the delegation of {name}</source>
        <translation>{person} больше не в составе делегации ({name})</translation>
    </message>
    <message>
        <source>choose the practice for the Presidency</source>
        <translation>выбрать практику замещения поста Председателя</translation>
    </message>
    <message>
        <source>For the Presidency the practice of the host country is followed</source>
        <translation>В отношении поста Председателя соблюдается практика принимающей страны</translation>
    </message>
    <message>
        <source>For the Presidency rotation is followed (Rule 22)</source>
        <translation>В отношении поста Председателя соблюдается ротация (правило 22)</translation>
    </message>
    <message>
        <source>nominate for an office</source>
        <translation>выдвинуть кандидатуру на должность</translation>
    </message>
    <message>
        <source>{office}: the next ballot is among those who stood before.</source>
        <translation>{office}: следующее голосование проводится между прежними кандидатами.</translation>
    </message>
    <message>
        <source>{name} is nominated already.</source>
        <translation>Кандидатура уже выдвинута – {name}.</translation>
    </message>
    <message>
        <source>{name} holds an office already.</source>
        <translation>Должность в Бюро уже есть – {name}.</translation>
    </message>
    <message>
        <source>{who} nominated as {office}</source>
        <translation>Выдвинута кандидатура – {who}: {office}</translation>
    </message>
    <message>
        <source>withdraw a nomination</source>
        <translation>снять кандидатуру</translation>
    </message>
    <message>
        <source>{name} is not nominated as {office}.</source>
        <translation>Кандидатура не выдвигалась – {name}: {office}.</translation>
    </message>
    <message>
        <source>Nomination of {name} as {office} withdrawn</source>
        <translation>Кандидатура снята – {name}: {office}</translation>
    </message>
    <message>
        <source>elect by acclamation</source>
        <translation>избрать путем аккламации</translation>
    </message>
    <message>
        <source>Every office is held.</source>
        <translation>Все должности заняты.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is made.</source>
        <translation>Между двумя голосованиями одних выборов другие не проводятся.</translation>
    </message>
    <message>
        <source>first ballot</source>
        <translation>первое голосование</translation>
    </message>
    <message>
        <source>restricted ballot</source>
        <translation>ограниченное голосование</translation>
    </message>
    <message>
        <source>special ballot</source>
        <translation>специальное голосование</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>первый подсчет</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>второй подсчет</translation>
    </message>
    <message>
        <source>open a secret ballot</source>
        <translation>начать тайное голосование</translation>
    </message>
    <message>
        <source>Say what is elected: an office, or a question in words.</source>
        <translation>Укажите, что избирается: должность или вопрос словами.</translation>
    </message>
    <message>
        <source>Places and candidates are those that were announced.</source>
        <translation>Места и кандидаты – объявленные.</translation>
    </message>
    <message>
        <source>Ballot {number} opened, {kind}, {what}: {names}</source>
        <translation>Тайное голосование {number} начато, {kind}, {what}: {names}</translation>
    </message>
    <message>
        <source>note who took a ballot paper</source>
        <translation>отметить, кто получил бюллетень</translation>
    </message>
    <message>
        <source>No papers are out.</source>
        <translation>Бюллетени не розданы.</translation>
    </message>
    <message>
        <source>{name} has taken a paper already.</source>
        <translation>{name}: бюллетень уже получен.</translation>
    </message>
    <message>
        <source>{name} has taken a paper too: only one of both may vote.</source>
        <translation>Бюллетень получен также: {name}; голосовать может только один из двух.</translation>
    </message>
    <message>
        <source>{name} has taken a paper</source>
        <translation>{name}: бюллетень получен</translation>
    </message>
    <message>
        <source>close the ballot box</source>
        <translation>закрыть урну</translation>
    </message>
    <message>
        <source>No box is open.</source>
        <translation>Нет открытой урны.</translation>
    </message>
    <message>
        <source>A point of order waits: the box is closed after it.</source>
        <translation>Ожидает вопрос по порядку ведения: урна закрывается после него.</translation>
    </message>
    <message>
        <source>Ballot {number}: box closed</source>
        <translation>Тайное голосование {number}: урна закрыта</translation>
    </message>
    <message>
        <source>enter a count of the ballot</source>
        <translation>внести подсчет тайного голосования</translation>
    </message>
    <message>
        <source>Ballot {number}: {count} entered</source>
        <translation>Тайное голосование {number}: внесен {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>Отмечено, что бюллетень получила %n делегация.</numerusform>
            <numerusform>Отмечено, что бюллетени получили %n делегации.</numerusform>
            <numerusform>Отмечено, что бюллетени получили %n делегаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>announce the result of the ballot</source>
        <translation>объявить итоги тайного голосования</translation>
    </message>
    <message>
        <source>Ballot {number}, {what}: {papers}; {votes}; {follows}</source>
        <translation>Тайное голосование {number}, {what}: {papers}; {votes}; {follows}</translation>
    </message>
    <message>
        <source>{name} {votes}</source>
        <translation>{name} {votes}</translation>
    </message>
    <message>
        <source>note whom the lot named</source>
        <translation>отметить, кого назвал жребий</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>Жеребьевка не предстоит.</translation>
    </message>
    <message>
        <source>{name} is not among those equal: {names}.</source>
        <translation>Не в числе имеющих равенство: {name}; равенство: {names}.</translation>
    </message>
    <message>
        <source>Ballot {number}: the lot names {name}</source>
        <translation>Тайное голосование {number}: жребий называет: {name}</translation>
    </message>
    <message>
        <source>{given_out} given out, {in_box} in the box, {invalid} invalid, {blank} blank, {valid} valid</source>
        <translation>роздано {given_out}, в урне {in_box}, недействительных {invalid}, пустых {blank}, действительных {valid}</translation>
    </message>
    <message>
        <source>Say how many places there are, and who the candidates are.</source>
        <translation>Укажите, сколько мест и кто кандидаты.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>Each candidate is named once.</source>
        <translation>Каждый кандидат называется один раз.</translation>
    </message>
    <message>
        <source>Candidates are those nominated, and places those that are vacant.</source>
        <translation>Кандидаты – те, кто выдвинут, а места – те, что вакантны.</translation>
    </message>
    <message>
        <source>The office of {office} is not vacant.</source>
        <translation>Должность не вакантна: {office}.</translation>
    </message>
    <message>
        <source>Nobody is nominated as {office}.</source>
        <translation>Никто не выдвинут на должность: {office}.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is opened: {what}.</source>
        <translation>Между двумя голосованиями одних выборов другое не начинается: {what}.</translation>
    </message>
    <message>
        <source>No ballot is being counted.</source>
        <translation>Подсчет голосов не ведется.</translation>
    </message>
    <message>
        <source>The box is not closed yet.</source>
        <translation>Урна еще не закрыта.</translation>
    </message>
    <message>
        <source>The {count} is missing.</source>
        <translation>Не хватает: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The counts differ by %n papers: they are counted again.</source>
        <translation>
            <numerusform>Подсчеты расходятся на %n бюллетень: проводится пересчет.</numerusform>
            <numerusform>Подсчеты расходятся на %n бюллетеня: проводится пересчет.</numerusform>
            <numerusform>Подсчеты расходятся на %n бюллетеней: проводится пересчет.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: elected by secret ballot: {names}</source>
        <translation>{question}: избраны тайным голосованием: {names}</translation>
    </message>
    <message>
        <source>{question}: elected by lot: {names}</source>
        <translation>{question}: избраны по жребию: {names}</translation>
    </message>
    <message>
        <source>Elected by secret ballot: {elected}</source>
        <translation>Избран тайным голосованием: {elected}</translation>
    </message>
    <message>
        <source>Elected by lot: {elected}</source>
        <translation>Избран по жребию: {elected}</translation>
    </message>
    <message>
        <source>Ballots in a row that have filled no place: {count} (cf. GA rule 94).</source>
        <translation>Голосований подряд, не заполнивших ни одного места: {count} (ср. правило 94 ГА).</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>избраны: {names}</translation>
    </message>
    <message>
        <source>lots are drawn among {names}</source>
        <translation>проводится жеребьевка между: {names}</translation>
    </message>
    <message>
        <source>no candidate is left for places still open: {count}</source>
        <translation>не осталось кандидатов на незаполненные места: {count}</translation>
    </message>
    <message>
        <source>a special ballot follows, on who stays in, among {names}</source>
        <translation>далее специальное голосование о том, кто остается, между: {names}</translation>
    </message>
    <message>
        <source>a special ballot follows among {names}</source>
        <translation>далее специальное голосование между: {names}</translation>
    </message>
    <message>
        <source>a restricted ballot follows among {names}</source>
        <translation>далее ограниченное голосование между: {names}</translation>
    </message>
    <message>
        <source>{office}: places to fill {places}, candidates {count}; acclamation needs as many.</source>
        <translation>{office}: вакантных мест {places}, кандидатов {count}; для аккламации их должно быть поровну.</translation>
    </message>
    <message>
        <source>The group {group} would have two officers.</source>
        <translation>У группы {group} оказалось бы два должностных лица.</translation>
    </message>
    <message>
        <source>Elected by acclamation: {elected}</source>
        <translation>Избраны путем аккламации: {elected}</translation>
    </message>
    <message>
        <source>replace an officer</source>
        <translation>заменить должностное лицо</translation>
    </message>
    <message>
        <source>{name} does not hold the office of {office}.</source>
        <translation>У делегации нет этой должности – {name}: {office}.</translation>
    </message>
    <message>
        <source>{who} follows {name} as {office}</source>
        <translation>{office} – теперь: {who}, прежде: {name}</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Заместитель Председателя</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>The turn is that of {groups}.</source>
        <translation>Сейчас очередь: {groups}.</translation>
    </message>
    <message>
        <source>The candidates are as many as the places: they can be elected by acclamation (Rule 22).</source>
        <translation>Кандидатов столько же, сколько мест: их можно избрать путем аккламации (правило 22).</translation>
    </message>
    <message>
        <source>It is the second one from the group {group} (Rule 22).</source>
        <translation>Это уже второе место у группы {group} (правило 22).</translation>
    </message>
    <message>
        <source>{office} {people}</source>
        <translation>{office} – {people}</translation>
    </message>
    <message>
        <source>motion to suspend the meeting</source>
        <translation>предложение о перерыве в заседании</translation>
    </message>
    <message>
        <source>motion to adjourn the meeting</source>
        <translation>предложение о закрытии заседания</translation>
    </message>
    <message>
        <source>motion to adjourn the debate</source>
        <translation>предложение о перерыве в прениях</translation>
    </message>
    <message>
        <source>motion to close the debate</source>
        <translation>предложение о прекращении прений</translation>
    </message>
    <message>
        <source>motion to limit the statements</source>
        <translation>предложение об ограничении времени выступлений</translation>
    </message>
    <message>
        <source>move a procedural motion</source>
        <translation>внести процедурное предложение</translation>
    </message>
    <message>
        <source>The {motion} of {name} is pending.</source>
        <translation>Пока не решено: {motion} – {name}.</translation>
    </message>
    <message>
        <source>No item is in hand: say on which item.</source>
        <translation>Пункт не рассматривается: укажите, по какому пункту.</translation>
    </message>
    <message>
        <source>Say to how many seconds statements are to be limited.</source>
        <translation>Укажите, сколькими секундами ограничить выступления.</translation>
    </message>
    <message>
        <source>{motion} moved by {name}</source>
        <translation>{motion} – {name}</translation>
    </message>
    <message>
        <source>give the floor on a motion</source>
        <translation>предоставить слово по предложению</translation>
    </message>
    <message>
        <source>{name} has moved the motion itself.</source>
        <translation>Автор предложения выступить по нему не может – {name}.</translation>
    </message>
    <message>
        <source>{name} has spoken on the motion already.</source>
        <translation>Выступление по предложению уже было – {name}.</translation>
    </message>
    <message>
        <source>motion on competence</source>
        <translation>предложение по вопросу о компетенции</translation>
    </message>
    <message>
        <source>motion for division</source>
        <translation>предложение о раздельном голосовании</translation>
    </message>
    <message>
        <source>motion to reconsider</source>
        <translation>предложение о повторном рассмотрении</translation>
    </message>
    <message>
        <source>for the motion</source>
        <translation>за предложение</translation>
    </message>
    <message>
        <source>against the motion</source>
        <translation>против предложения</translation>
    </message>
    <message>
        <source>note that a motion is withdrawn</source>
        <translation>отметить, что предложение снято</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, withdrawn</source>
        <translation>{motion} ({name}): снято</translation>
    </message>
    <message>
        <source>record what was decided on a motion</source>
        <translation>записать решение по предложению</translation>
    </message>
    <message>
        <source>{motion} on {symbol}</source>
        <translation>{motion} по {symbol}</translation>
    </message>
    <message>
        <source>{motion} {decision}</source>
        <translation>{motion}: {decision}</translation>
    </message>
    <message>
        <source>{motion} under item {item}</source>
        <translation>{motion} по пункту {item}</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, not carried</source>
        <translation>{motion} ({name}): не принято</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, carried</source>
        <translation>{motion} ({name}): принято</translation>
    </message>
    <message>
        <source>What follows from it could not be done: {why}</source>
        <translation>Следующее из этого выполнить не удалось: {why}</translation>
    </message>
    <message>
        <source>Name the parts of {symbol} that are voted on apart.</source>
        <translation>Назовите части {symbol}, по которым голосуют отдельно.</translation>
    </message>
    <message>
        <source>Say on which proposal, by its symbol.</source>
        <translation>Укажите, по какому предложению, его условным обозначением.</translation>
    </message>
    <message>
        <source>Say which decision: “resolution 8/1”, or its time.</source>
        <translation>Укажите, какое решение: «resolution 8/1» или его время.</translation>
    </message>
    <message>
        <source>Nobody speaks on this motion: it is put at once.</source>
        <translation>По этому предложению не выступают: оно немедленно ставится на голосование.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken for the motion, and no more may.</source>
        <translation>
            <numerusform>Выступила за предложение %n делегация, больше не допускается.</numerusform>
            <numerusform>Выступили за предложение %n делегации, больше не допускается.</numerusform>
            <numerusform>Выступили за предложение %n делегаций, больше не допускается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken against the motion, and no more may.</source>
        <translation>
            <numerusform>Выступила против предложения %n делегация, больше не допускается.</numerusform>
            <numerusform>Выступили против предложения %n делегации, больше не допускается.</numerusform>
            <numerusform>Выступили против предложения %n делегаций, больше не допускается.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vote {number}.</source>
        <translation>Голосования {number} нет.</translation>
    </message>
    <message>
        <source>Vote {number} was taken by show of hands, which keeps no names.</source>
        <translation>Голосование {number} проводилось поднятием руки, без записи названий.</translation>
    </message>
    <message>
        <source>A vote is being taken: that waits until its result is announced.</source>
        <translation>Проводится голосование: это подождет объявления результата.</translation>
    </message>
    <message>
        <source>A secret ballot is being taken: that waits until its box is closed.</source>
        <translation>Идет тайное голосование: это откладывается до закрытия урны.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Thursday.</source>
        <translation>На четверг не запланировано ни одного пленарного заседания.</translation>
    </message>
    <message>
        <source>It takes {needed} States parties, and there are {count}.</source>
        <translation>Требуется государств-участников: {needed}, имеется: {count}.</translation>
    </message>
    <message>
        <source>expect an action under an item</source>
        <translation>внести ожидаемое по пункту решение</translation>
    </message>
    <message>
        <source>An expected action needs its words.</source>
        <translation>Ожидаемому решению нужна формулировка.</translation>
    </message>
    <message>
        <source>No document is known by the symbol “{symbol}”.</source>
        <translation>Документ с условным обозначением «{symbol}» неизвестен.</translation>
    </message>
    <message>
        <source>Item {item} has an expected action {order} already.</source>
        <translation>У пункта {item} уже есть ожидаемое решение {order}.</translation>
    </message>
    <message>
        <source>Action {order} expected under item {item}: {words}</source>
        <translation>Ожидаемое решение {order} по пункту {item}: {words}</translation>
    </message>
    <message>
        <source>settle an expected action</source>
        <translation>закрыть ожидаемое решение</translation>
    </message>
    <message>
        <source>An expected action is settled by what became of it: say that.</source>
        <translation>Ожидаемое решение закрывается итогом: укажите его.</translation>
    </message>
    <message>
        <source>Action {order} of item {item} settled: {outcome}</source>
        <translation>Ожидаемое решение {order} по пункту {item} закрыто: {outcome}</translation>
    </message>
    <message>
        <source>Item {item} has no expected action {order}.</source>
        <translation>У пункта {item} нет ожидаемого решения {order}.</translation>
    </message>
    <message>
        <source>The action had been settled before: {outcome}.</source>
        <translation>Ожидаемое решение уже было закрыто: {outcome}.</translation>
    </message>
    <message>
        <source>The Conference decided to {words}</source>
        <translation>Конференция постановила {words}</translation>
    </message>
    <message>
        <source>note an amendment</source>
        <translation>отметить поправку</translation>
    </message>
    <message>
        <source>{symbol} is an amendment itself: amend the proposal.</source>
        <translation>{symbol} – сама поправка: вносите поправку к предложению.</translation>
    </message>
    <message>
        <source>Amendment {symbol} to {proposal} submitted by {name}</source>
        <translation>Внесена поправка {symbol} к {proposal} – {name}</translation>
    </message>
    <message>
        <source>put amendments in their order</source>
        <translation>расположить поправки по порядку</translation>
    </message>
    <message>
        <source>Name each amendment once, the furthest from the original first.</source>
        <translation>Назовите каждую поправку один раз, начиная с наиболее далекой от оригинала.</translation>
    </message>
    <message>
        <source>{symbol} is no amendment to {proposal} that is undecided.</source>
        <translation>{symbol} не является нерешенной поправкой к {proposal}.</translation>
    </message>
    <message>
        <source>Amendments to {proposal} in their order: {order}</source>
        <translation>Поправки к {proposal} по порядку: {order}</translation>
    </message>
    <message>
        <source>drop an amendment</source>
        <translation>снять поправку</translation>
    </message>
    <message>
        <source>Say why the amendment is not put.</source>
        <translation>Укажите, почему поправка не ставится на голосование.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is not put: {text}</source>
        <translation>Поправка {symbol} не ставится на голосование: {text}</translation>
    </message>
    <message>
        <source>divide a proposal</source>
        <translation>разделить предложение</translation>
    </message>
    <message>
        <source>Name each part that is to be voted on apart, by a name of its own.</source>
        <translation>Дайте каждой части, голосуемой отдельно, свое название.</translation>
    </message>
    <message>
        <source>{symbol} is divided, and a part of it was voted on.</source>
        <translation>{symbol} разделен, и по одной части уже голосовали.</translation>
    </message>
    <message>
        <source>Say who asks for the division.</source>
        <translation>Укажите, кто просит о раздельном голосовании.</translation>
    </message>
    <message>
        <source>{symbol} divided at the request of {names}: {parts}</source>
        <translation>{symbol}: раздельное голосование по просьбе: {names}; {parts}</translation>
    </message>
    <message>
        <source>The Conference has decided against a division of {symbol}.</source>
        <translation>Конференция высказалась против разделения {symbol}.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been adopted.</source>
        <translation>Поправка {symbol} принята.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been rejected.</source>
        <translation>Поправка {symbol} отклонена.</translation>
    </message>
    <message>
        <source>Amendment {symbol} was dropped.</source>
        <translation>Поправка {symbol} снята.</translation>
    </message>
    <message>
        <source>There is no ballot {number}.</source>
        <translation>Тайного голосования {number} нет.</translation>
    </message>
    <message>
        <source>Ballot {number} is being counted: that waits until it is announced.</source>
        <translation>Идет подсчет тайного голосования {number}: это откладывается до объявления итогов.</translation>
    </message>
    <message>
        <source>Lots are to be drawn first: ballot {number} has left candidates equal.</source>
        <translation>Сначала жеребьевка: тайное голосование {number} оставило кандидатов с равенством голосов.</translation>
    </message>
    <message>
        <source>Venue of the next session (rehearsal)</source>
        <translation>Место проведения следующей сессии (репетиция)</translation>
    </message>
    <message>
        <source>Draft for the rehearsal</source>
        <translation>Проект для репетиции</translation>
    </message>
    <message>
        <source>An objection came after the gavel.</source>
        <translation>Возражение поступило после удара молотка.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Friday.</source>
        <translation>На пятницу пленарных заседаний не запланировано.</translation>
    </message>
    <message>
        <source>There is no proposal {symbol}.</source>
        <translation>Предложения {symbol} нет.</translation>
    </message>
    <message>
        <source>{symbol} has been adopted: it would have to be reopened.</source>
        <translation>{symbol} уже принят: решение пришлось бы пересмотреть.</translation>
    </message>
    <message>
        <source>{symbol} has been rejected.</source>
        <translation>{symbol} отклонен.</translation>
    </message>
    <message>
        <source>{symbol} has been withdrawn.</source>
        <translation>{symbol} снят.</translation>
    </message>
    <message>
        <source>{symbol} has fallen: the Conference is not competent to adopt it.</source>
        <translation>{symbol} отпал: Конференция некомпетентна его принять.</translation>
    </message>
    <message>
        <source>There is no amendment {symbol}.</source>
        <translation>Поправки {symbol} нет.</translation>
    </message>
    <message>
        <source>{symbol} has no part “{part}” that is voted on apart.</source>
        <translation>В {symbol} нет части «{part}» для раздельного голосования.</translation>
    </message>
    <message>
        <source>{symbol} is being voted on: that waits until the result is announced.</source>
        <translation>Идет голосование по {symbol}: это ждет объявления результата.</translation>
    </message>
    <message>
        <source>There is no decision “{told}”: name it as “resolution 8/1”, or by its time.</source>
        <translation>Решения «{told}» нет: укажите его как «resolution 8/1» или по времени.</translation>
    </message>
    <message>
        <source>The debate on {symbol} is adjourned: it is not put unless reconsidered.</source>
        <translation>Прения по {symbol} прерваны: без повторного рассмотрения решение не принимается.</translation>
    </message>
    <message>
        <source>The debate on item {item} is adjourned: it is not put unless reconsidered.</source>
        <translation>Прения по пункту {item} прерваны: вопрос не ставится, если он не будет рассмотрен повторно.</translation>
    </message>
    <message>
        <source>A symbol needs its letters, and no “{mark}” among them.</source>
        <translation>Условному обозначению нужны знаки, но не «{mark}».</translation>
    </message>
    <message>
        <source>{symbol} has been submitted already.</source>
        <translation>{symbol} уже внесен.</translation>
    </message>
    <message>
        <source>{name} is no candidate of this ballot.</source>
        <translation>Не кандидат в этом голосовании: {name}.</translation>
    </message>
    <message>
        <source>A figure is missing: that of {name}.</source>
        <translation>Не хватает данных: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and {papers} papers were given out.</source>
        <translation>
            <numerusform>Право голоса имеет %n государство-участник, а роздано бюллетеней: {papers}.</numerusform>
            <numerusform>Право голоса имеют %n государства-участника, а роздано бюллетеней: {papers}.</numerusform>
            <numerusform>Право голоса имеют %n государств-участников, а роздано бюллетеней: {papers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More papers in the box ({in_box}) than were given out ({given_out}).</source>
        <translation>В урне бюллетеней больше ({in_box}), чем роздано ({given_out}).</translation>
    </message>
    <message>
        <source>Invalid and blank ({papers}) are more than the papers in the box ({in_box}).</source>
        <translation>Недействительных и пустых ({papers}) больше, чем бюллетеней в урне ({in_box}).</translation>
    </message>
    <message>
        <source>Each valid paper names one: valid papers {papers}, votes {votes}.</source>
        <translation>В каждом действительном бюллетене одно имя: действительных {papers}, голосов {votes}.</translation>
    </message>
    <message>
        <source>No more votes for one than valid papers ({papers}): {name} has {votes}.</source>
        <translation>Ни у кого не больше голосов, чем действительных бюллетеней ({papers}): {name} – {votes}.</translation>
    </message>
    <message>
        <source>Each valid paper names {names} at most: valid papers {papers}, votes {votes}.</source>
        <translation>В каждом действительном бюллетене не более {names} имен: действительных {papers}, голосов {votes}.</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>включить пункт в повестку дня</translation>
    </message>
    <message>
        <source>Item {item} added to the agenda: {title}</source>
        <translation>Пункт {item} включен в повестку дня: {title}</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>изменить пункт повестки дня</translation>
    </message>
    <message>
        <source>Say what is to change in item {item}.</source>
        <translation>Укажите, что изменить в пункте {item}.</translation>
    </message>
    <message>
        <source>Item {item} changed: {title}</source>
        <translation>Пункт {item} изменен: {title}</translation>
    </message>
    <message>
        <source>Item {before} is item {item} now: {title}</source>
        <translation>Пункт {before} теперь пункт {item}: {title}</translation>
    </message>
    <message>
        <source>delete an item from the agenda</source>
        <translation>исключить пункт из повестки дня</translation>
    </message>
    <message>
        <source>Item {item} deleted from the agenda</source>
        <translation>Пункт {item} исключен из повестки дня</translation>
    </message>
    <message>
        <source>defer an item</source>
        <translation>отложить пункт</translation>
    </message>
    <message>
        <source>Item {item} deferred to {text}</source>
        <translation>Пункт {item} отложен: {text}</translation>
    </message>
    <message>
        <source>Item {item} deferred</source>
        <translation>Пункт {item} отложен</translation>
    </message>
    <message>
        <source>“{text}” is no number of an agenda item.</source>
        <translation>«{text}» не является номером пункта.</translation>
    </message>
    <message>
        <source>Item {item} was deleted; its number is not given again.</source>
        <translation>Пункт {item} исключен; его номер больше не присваивается.</translation>
    </message>
    <message>
        <source>The agenda has an item {item} already.</source>
        <translation>В повестке дня уже есть пункт {item}.</translation>
    </message>
    <message>
        <source>Item {item} cannot stand before item {before}.</source>
        <translation>Пункт {item} не может стоять перед пунктом {before}.</translation>
    </message>
    <message>
        <source>Item {item} is in hand: it can be neither deleted nor deferred.</source>
        <translation>Пункт {item} рассматривается: его нельзя ни исключить, ни отложить.</translation>
    </message>
    <message>
        <source>Somebody waits in the list for {list}: its items are neither deleted nor deferred.</source>
        <translation>В списке для {list} кто-то ждет: его пункты не исключают и не откладывают.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the organization of work are still planned for it.</source>
        <translation>
            <numerusform>На него все еще отведена %n часть организации работы.</numerusform>
            <numerusform>На него все еще отведены %n части организации работы.</numerusform>
            <numerusform>На него все еще отведено %n частей организации работы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are under it.</source>
        <translation>
            <numerusform>К нему относится %n документ.</numerusform>
            <numerusform>К нему относятся %n документа.</numerusform>
            <numerusform>К нему относятся %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has been adopted: to amend it, the Conference decides.</source>
        <translation>Повестка дня утверждена: изменить ее решает Конференция.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this conference</source>
        <translation>Об этой конференции</translation>
    </message>
    <message>
        <source>Document, place, time and sessions</source>
        <translation>Документ, место, время и сессии</translation>
    </message>
    <message>
        <source>What is assumed, and what is doubtful</source>
        <translation>Что принято условно и что сомнительно</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>Государства-участники</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Sessions of the Conference</source>
        <translation>Сессии Конференции</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>Не записано ни одной</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Обозначение</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Запланировано заседаний</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>Заседания с устным переводом</translation>
    </message>
    <message>
        <source>{count} held beside them</source>
        <translation>параллельно с ними – {count}</translation>
    </message>
    <message>
        <source>at most {count} at the same time</source>
        <translation>не более {count} одновременно</translation>
    </message>
    <message>
        <source>at most {count} at the same time, as the annex suggests</source>
        <translation>не более {count} одновременно, судя по приложению</translation>
    </message>
    <message>
        <source>fixed by {basis}</source>
        <translation>определено: {basis}</translation>
    </message>
    <message>
        <source>presided over by {name}</source>
        <translation>председательство: {name}</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>эта сессия</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>решение {number}</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Что принято условно</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Not checked of those who take part</source>
        <translation>Не проверено об участниках</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>Сомнения по документу</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing recorded states it; that of the place is taken.</source>
        <translation>В записях его нет; взято время места проведения.</translation>
    </message>
    <message>
        <source>Time of {city}</source>
        <translation>Время: {city}</translation>
    </message>
    <message>
        <source>The document’s own words for them are not known.</source>
        <translation>Как они названы в самом документе, неизвестно.</translation>
    </message>
    <message>
        <source>Titles of items {items}</source>
        <translation>Названия пунктов {items}</translation>
    </message>
    <message>
        <source>Its agenda item is inferred.</source>
        <translation>Пункт повестки дня для этого выведен.</translation>
    </message>
    <message>
        <source>concerns {what}</source>
        <translation>касается: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
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
        <source>deferred</source>
        <translation>отложен</translation>
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
    <name>Also</name>
    <message>
        <source>give the floor, call on, next speaker, start</source>
        <translation>предоставить слово, вызвать, следующий оратор, начать</translation>
    </message>
    <message>
        <source>forgot to start the clock, late start</source>
        <translation>забыли пустить часы, позднее начало</translation>
    </message>
    <message>
        <source>stop the clock, hold, continue</source>
        <translation>остановить часы, продолжить</translation>
    </message>
    <message>
        <source>extra time, longer</source>
        <translation>дополнительное время, дольше</translation>
    </message>
    <message>
        <source>take time back, shorter</source>
        <translation>убавить время, короче</translation>
    </message>
    <message>
        <source>stop, finish, thank the speaker</source>
        <translation>закончить, остановить, поблагодарить оратора</translation>
    </message>
    <message>
        <source>skip, not in the room, missing</source>
        <translation>пропустить, нет в зале</translation>
    </message>
    <message>
        <source>bring back, returned</source>
        <translation>вернуть, вернулся</translation>
    </message>
    <message>
        <source>secretary, announcement</source>
        <translation>секретарь, объявление</translation>
    </message>
    <message>
        <source>guest, panel, keynote</source>
        <translation>гость, панель, докладчик</translation>
    </message>
    <message>
        <source>interruption, power cut, microphones failed</source>
        <translation>перерыв, отключение света, отказ микрофонов</translation>
    </message>
    <message>
        <source>motion, procedural motion, interrupt, objection</source>
        <translation>предложение, процедурное предложение, прервать, возражение</translation>
    </message>
    <message>
        <source>decision of the chair</source>
        <translation>постановление, решение председателя</translation>
    </message>
    <message>
        <source>vote, votes</source>
        <translation>голосование, голоса</translation>
    </message>
    <message>
        <source>cut off by mistake, give the floor back</source>
        <translation>прерван по ошибке, вернуть слово</translation>
    </message>
    <message>
        <source>inscribe, request for the floor, speaker, register to speak</source>
        <translation>записать, заявка на выступление, оратор</translation>
    </message>
    <message>
        <source>answer, rebuttal</source>
        <translation>ответ, реплика</translation>
    </message>
    <message>
        <source>search, find, show only</source>
        <translation>поиск, найти, показать только</translation>
    </message>
    <message>
        <source>order, earlier, rearrange</source>
        <translation>порядок, раньше, переставить</translation>
    </message>
    <message>
        <source>order, later, rearrange</source>
        <translation>порядок, позже, переставить</translation>
    </message>
    <message>
        <source>minister, rank, level</source>
        <translation>министр, ранг, уровень</translation>
    </message>
    <message>
        <source>substitute, another speaker</source>
        <translation>заместитель, другой оратор</translation>
    </message>
    <message>
        <source>swap, trade places</source>
        <translation>поменяться местами</translation>
    </message>
    <message>
        <source>speech, document, file</source>
        <translation>речь, документ, файл</translation>
    </message>
    <message>
        <source>written statement, submit</source>
        <translation>письменное заявление, сдать</translation>
    </message>
    <message>
        <source>move to another item</source>
        <translation>перевести в другой пункт</translation>
    </message>
    <message>
        <source>forecast, limit, time left, too many speakers</source>
        <translation>прогноз, регламент, оставшееся время, слишком много ораторов</translation>
    </message>
    <message>
        <source>history, past, as it was</source>
        <translation>история, прошлое, как было</translation>
    </message>
    <message>
        <source>chart, diagram, statistics, report</source>
        <translation>график, диаграмма, статистика, отчет</translation>
    </message>
    <message>
        <source>invitation, civil society</source>
        <translation>приглашение, гражданское общество</translation>
    </message>
    <message>
        <source>gavel, closure of the list, open the list</source>
        <translation>молоток, прекращение записи, открыть список</translation>
    </message>
    <message>
        <source>gavel, begin, opening</source>
        <translation>молоток, начать, открытие</translation>
    </message>
    <message>
        <source>gavel, begin the meeting, start of the meeting</source>
        <translation>молоток, начать заседание, начало заседания</translation>
    </message>
    <message>
        <source>agenda, next item</source>
        <translation>повестка дня, следующий пункт</translation>
    </message>
    <message>
        <source>gavel, finish the item</source>
        <translation>молоток, закончить пункт</translation>
    </message>
    <message>
        <source>postpone, come back to it</source>
        <translation>отложить, вернуться позже</translation>
    </message>
    <message>
        <source>gavel, break, lunch, motion to suspend, pause</source>
        <translation>молоток, перерыв, обед, предложение прервать</translation>
    </message>
    <message>
        <source>break until, lunch, consultations, resumes at</source>
        <translation>перерыв до, обед, консультации, возобновление</translation>
    </message>
    <message>
        <source>closed meeting, in camera</source>
        <translation>закрытое заседание, без публики</translation>
    </message>
    <message>
        <source>announcement, read before rising</source>
        <translation>объявление, зачитать перед закрытием</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>объявления</translation>
    </message>
    <message>
        <source>overtime, later, interpreters</source>
        <translation>сверх времени, позже, переводчики</translation>
    </message>
    <message>
        <source>gavel, end the meeting, rise, motion to adjourn</source>
        <translation>молоток, конец заседания, предложение закрыть</translation>
    </message>
    <message>
        <source>gavel, end of the session, closing</source>
        <translation>молоток, конец сессии, закрытие</translation>
    </message>
    <message>
        <source>move, motion, procedural motion, adjourn the debate, close the debate, limit the statements</source>
        <translation>внести, предложение, процедурное предложение, перерыв в прениях, прекращение прений, ограничение времени</translation>
    </message>
    <message>
        <source>in favour, support the motion</source>
        <translation>за, поддержать предложение</translation>
    </message>
    <message>
        <source>oppose the motion</source>
        <translation>против, возразить против предложения</translation>
    </message>
    <message>
        <source>withdraw the motion, take the motion back</source>
        <translation>снять предложение, отозвать предложение</translation>
    </message>
    <message>
        <source>gavel, adopt the motion, no objection</source>
        <translation>молоток, принять предложение, нет возражений</translation>
    </message>
    <message>
        <source>objection, no consensus, against</source>
        <translation>возражение, нет консенсуса, против</translation>
    </message>
    <message>
        <source>late objection, reopen, too late, after the gavel</source>
        <translation>позднее возражение, открыть вновь, слишком поздно, после удара молотка</translation>
    </message>
    <message>
        <source>draft resolution, draft decision, sponsor, tabled, L.</source>
        <translation>проект резолюции, проект решения, автор, внесен, L.</translation>
    </message>
    <message>
        <source>draft, consensus, amendment, sponsors, circulate, consultations, defer</source>
        <translation>проект, консенсус, поправка, авторы, распространить, консультации, отложить</translation>
    </message>
    <message>
        <source>explanation of position, reservation, dissociation, interpretative statement</source>
        <translation>разъяснение позиции, оговорка, отмежевание, заявление о толковании</translation>
    </message>
    <message>
        <source>quorum, base, denominator, how many take part</source>
        <translation>кворум, основа, знаменатель, сколько участвует</translation>
    </message>
    <message>
        <source>search, look for, papers of a delegation</source>
        <translation>поиск, искать, документы делегации</translation>
    </message>
    <message>
        <source>original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>photocopy, scan</source>
        <translation>фотокопия, скан</translation>
    </message>
    <message>
        <source>note verbale, letter</source>
        <translation>вербальная нота, письмо</translation>
    </message>
    <message>
        <source>accepted, valid</source>
        <translation>приняты, действительны</translation>
    </message>
    <message>
        <source>refused, invalid</source>
        <translation>отклонены, недействительны</translation>
    </message>
    <message>
        <source>objection rejected</source>
        <translation>возражение отклонено</translation>
    </message>
    <message>
        <source>objection upheld, exclude</source>
        <translation>возражение принято, исключить</translation>
    </message>
    <message>
        <source>attendance, roll call, in the room</source>
        <translation>присутствие, перекличка, в зале</translation>
    </message>
    <message>
        <source>maximize, whole screen</source>
        <translation>развернуть, весь экран</translation>
    </message>
    <message>
        <source>chair, second screen, presiding officer</source>
        <translation>председательствующий, второй экран</translation>
    </message>
    <message>
        <source>monitor, second screen</source>
        <translation>монитор, второй экран</translation>
    </message>
    <message>
        <source>public screen, projector, beamer</source>
        <translation>экран в зале, проектор</translation>
    </message>
    <message>
        <source>monitor, projector</source>
        <translation>монитор, проектор</translation>
    </message>
    <message>
        <source>black screen, hide, empty</source>
        <translation>черный экран, скрыть, пусто</translation>
    </message>
    <message>
        <source>announce, notice, text on the screen</source>
        <translation>объявить, объявление, текст на экране</translation>
    </message>
    <message>
        <source>recorded vote, roll call, who voted how</source>
        <translation>заносимое в отчет голосование, поименное голосование, кто как голосовал</translation>
    </message>
    <message>
        <source>over time, exceeded</source>
        <translation>превышение, сверх времени</translation>
    </message>
    <message>
        <source>bell, beep, signal</source>
        <translation>звонок, сигнал</translation>
    </message>
    <message>
        <source>permission, confirm</source>
        <translation>разрешение, подтвердить</translation>
    </message>
    <message>
        <source>allow, permission</source>
        <translation>разрешить, разрешение</translation>
    </message>
    <message>
        <source>settings, preferences, options, font, translation, digits</source>
        <translation>язык, настройки, параметры, шрифт, перевод, цифры</translation>
    </message>
    <message>
        <source>colours, night, appearance</source>
        <translation>цвета, ночь, вид</translation>
    </message>
    <message>
        <source>bigger, zoom in, font size</source>
        <translation>крупнее, увеличить, размер шрифта</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>мельче, уменьшить, размер шрифта</translation>
    </message>
    <message>
        <source>what if, before and after, preview, try it out, consequences</source>
        <translation>что если, до и после, предпросмотр, проба, последствия</translation>
    </message>
    <message>
        <source>back, close the page, now</source>
        <translation>назад, закрыть страницу, сейчас</translation>
    </message>
    <message>
        <source>delegations, observers, organizations, rights, participation</source>
        <translation>делегации, наблюдатели, организации, права, участие</translation>
    </message>
    <message>
        <source>speakers list, back, close the page</source>
        <translation>список ораторов, назад, закрыть страницу</translation>
    </message>
    <message>
        <source>put to the vote, roll call, show of hands, recorded vote</source>
        <translation>поставить на голосование, поименное голосование, поднятие рук, заносимое в отчет голосование</translation>
    </message>
    <message>
        <source>secret ballot, ballot box, papers, lot, draw lots</source>
        <translation>тайное голосование, урна, бюллетени, жребий, жеребьевка</translation>
    </message>
    <message>
        <source>agenda item, mandate, documents, decisions, item</source>
        <translation>пункт повестки дня, мандат, документы, решения, пункт</translation>
    </message>
    <message>
        <source>history, assumptions, doubts, uncertain, information</source>
        <translation>история, допущения, сомнения, не уверены, сведения</translation>
    </message>
    <message>
        <source>take back, mistake, reverse</source>
        <translation>взять назад, ошибка</translation>
    </message>
    <message>
        <source>do again, bring back</source>
        <translation>повторить, вернуть</translation>
    </message>
    <message>
        <source>save, save as, copy of the file, memory stick, USB</source>
        <translation>сохранить, сохранить как, копия файла, флешка, USB</translation>
    </message>
    <message>
        <source>print, PDF, export, save as, word, excel, report, list, table, CSV</source>
        <translation>печать, PDF, экспорт, сохранить как, word, excel, отчет, список, таблица, CSV</translation>
    </message>
    <message>
        <source>set the clock, time of day, synchronize</source>
        <translation>поставить часы, время суток, синхронизация</translation>
    </message>
    <message>
        <source>locked, copy, read only</source>
        <translation>заблокирован, копия, только чтение</translation>
    </message>
    <message>
        <source>help, instructions, documentation</source>
        <translation>помощь, справка, инструкция</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, help</source>
        <translation>сочетания клавиш, клавиатура, помощь</translation>
    </message>
    <message>
        <source>shortcut, keyboard, remap</source>
        <translation>сочетание клавиш, клавиатура, переназначить</translation>
    </message>
    <message>
        <source>wording, sentences, formulas</source>
        <translation>формулировки, предложения</translation>
    </message>
    <message>
        <source>documents, organization of work, schedule</source>
        <translation>документы, организация работы, расписание</translation>
    </message>
    <message>
        <source>side panel, log, rules</source>
        <translation>боковая панель, журнал, правила</translation>
    </message>
    <message>
        <source>side panel, switch</source>
        <translation>боковая панель, переключить</translation>
    </message>
    <message>
        <source>open, file, new file, start page, close the file</source>
        <translation>открыть, файл, новый файл, начальная страница, закрыть файл</translation>
    </message>
    <message>
        <source>tutorial, tour, training, help</source>
        <translation>обучение, обзор, тренировка, помощь</translation>
    </message>
    <message>
        <source>jump, fast forward, simulation</source>
        <translation>перескочить, перемотка, симуляция</translation>
    </message>
    <message>
        <source>began earlier, correct the start</source>
        <translation>начал раньше, поправить начало</translation>
    </message>
    <message>
        <source>time limit, speaking time, deadline, rules of the list</source>
        <translation>регламент, время выступления, срок, правила списка</translation>
    </message>
    <message>
        <source>closure, deadline passed</source>
        <translation>закрытие, срок истек</translation>
    </message>
    <message>
        <source>wrong time, hour</source>
        <translation>неверное время, час</translation>
    </message>
    <message>
        <source>typing error, mistake, change the name</source>
        <translation>опечатка, ошибка, изменить имя</translation>
    </message>
    <message>
        <source>gavel, decision, adopt, resolution, elect, election, acclamation</source>
        <translation>молоток, решение, принять, резолюция, избрать, выборы, аккламация</translation>
    </message>
    <message>
        <source>out of order, call on</source>
        <translation>вне очереди, вызвать</translation>
    </message>
    <message>
        <source>extra time, seconds, minutes</source>
        <translation>дополнительное время, секунды, минуты</translation>
    </message>
    <message>
        <source>interruption, power cut</source>
        <translation>перерыв, отключение света</translation>
    </message>
    <message>
        <source>accredit, observer, application, admit an organization</source>
        <translation>аккредитовать, наблюдатель, заявление, допустить организацию</translation>
    </message>
    <message>
        <source>observer, signatory, letter</source>
        <translation>наблюдатель, подписавшее государство, письмо</translation>
    </message>
    <message>
        <source>observer, accreditation, request</source>
        <translation>наблюдатель, аккредитация, заявление</translation>
    </message>
    <message>
        <source>observer, objection, oppose</source>
        <translation>наблюдатель, возражение, против</translation>
    </message>
    <message>
        <source>accession, ratification, becomes a party</source>
        <translation>присоединение, ратификация, становится участником</translation>
    </message>
    <message>
        <source>representative, head of delegation, list of participants</source>
        <translation>представитель, глава делегации, список участников</translation>
    </message>
    <message>
        <source>request, list of speakers</source>
        <translation>заявка, список ораторов</translation>
    </message>
    <message>
        <source>order, rearrange, earlier, later</source>
        <translation>порядок, переставить, раньше, позже</translation>
    </message>
    <message>
        <source>new list, create a list</source>
        <translation>новый список, создать список</translation>
    </message>
    <message>
        <source>schedule, duration, time allotted</source>
        <translation>расписание, длительность, отведенное время</translation>
    </message>
    <message>
        <source>new State, observer, add a participant</source>
        <translation>новое государство, наблюдатель, добавить участника</translation>
    </message>
    <message>
        <source>open the list again</source>
        <translation>открыть список снова</translation>
    </message>
    <message>
        <source>letter, papers, original</source>
        <translation>письмо, бумаги, оригинал</translation>
    </message>
    <message>
        <source>Vice-President, preside, presiding officer</source>
        <translation>заместитель Председателя, председательствовать, занять председательское место</translation>
    </message>
    <message>
        <source>precedence, procedure, which motions</source>
        <translation>очередность, процедура, какие предложения</translation>
    </message>
    <message>
        <source>vote on the motion</source>
        <translation>голосовать предложение</translation>
    </message>
    <message>
        <source>who is there, call the roll</source>
        <translation>кто в зале, перекличка</translation>
    </message>
    <message>
        <source>missing papers, checklist, signature, stamp</source>
        <translation>не хватает бумаг, проверка, подпись, печать</translation>
    </message>
    <message>
        <source>assurance, promise, original to follow</source>
        <translation>заверение, обещание, оригинал позже</translation>
    </message>
    <message>
        <source>objection, contest, withdraw</source>
        <translation>возражение, оспорить, снять</translation>
    </message>
    <message>
        <source>gavel, bureau, credentials committee, reservation</source>
        <translation>молоток, бюро, комитет по проверке полномочий, оговорка</translation>
    </message>
    <message>
        <source>bureau meeting, credentials committee</source>
        <translation>заседание бюро, комитет по проверке полномочий</translation>
    </message>
    <message>
        <source>cancel, remove, take off, delete</source>
        <translation>отменить, убрать, удалить</translation>
    </message>
    <message>
        <source>save, save as, store</source>
        <translation>сохранить, запомнить</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>name or code of a delegation</source>
        <translation>название или код делегации</translation>
    </message>
    <message>
        <source>number or words of an agenda item</source>
        <translation>номер или слова пункта повестки дня</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>минуты и секунды, напр. 2:30</translation>
    </message>
    <message>
        <source>number of a meeting</source>
        <translation>номер заседания</translation>
    </message>
    <message>
        <source>what the meeting is to take up</source>
        <translation>что рассмотрит заседание</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>who signed them</source>
        <translation>кем подписаны</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>названия или коды через запятую</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>условное обозначение или название</translation>
    </message>
    <message>
        <source>probable: as in the sister treaty</source>
        <translation>вероятно: как в родственном договоре</translation>
    </message>
    <message>
        <source>Replies under item {item}</source>
        <translation>Ответы по пункту {item}</translation>
    </message>
    <message>
        <source>she</source>
        <translation>она</translation>
    </message>
    <message>
        <source>he</source>
        <translation>он</translation>
    </message>
    <message>
        <source>“{typed}” is no span of time; write it as 2:30.</source>
        <translation>«{typed}» – не длительность; пишите так: 2:30.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>“{typed}” is no answer to this.</source>
        <translation>«{typed}» – не ответ на этот вопрос.</translation>
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
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>BallotCommands</name>
    <message>
        <source>an office, or what is elected in words</source>
        <translation>должность или словами, что избирается</translation>
    </message>
    <message>
        <source>What is elected by secret ballot?</source>
        <translation>Что избирается тайным голосованием?</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>Жеребьевка не предстоит.</translation>
    </message>
    <message>
        <source>Whom does the lot name?</source>
        <translation>Кого называет жребий?</translation>
    </message>
    <message>
        <source>Show ballot {number}</source>
        <translation>Показать тайное голосование {number}</translation>
    </message>
    <message>
        <source>more candidates than places</source>
        <translation>кандидатов больше, чем мест</translation>
    </message>
    <message>
        <source>{question} – how many places?</source>
        <translation>{question} – сколько мест?</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – who are the candidates?</source>
        <translation>{question} – кто кандидаты?</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>названия или коды через запятую</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>The secret ballot</source>
        <translation>Тайное голосование</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что далее</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Роздано</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>В урне</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Secret ballot, the first</source>
        <translation>Тайное голосование, первое</translation>
    </message>
    <message>
        <source>Secret ballot {round}, restricted</source>
        <translation>Тайное голосование {round}, ограниченное</translation>
    </message>
    <message>
        <source>Secret ballot {round}, special</source>
        <translation>Тайное голосование {round}, специальное</translation>
    </message>
    <message>
        <source>{ballot}, under item {item}</source>
        <translation>{ballot}, по пункту {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay in</source>
        <translation>
            <numerusform>%n остается</numerusform>
            <numerusform>%n остаются</numerusform>
            <numerusform>%n остаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n кандидат</numerusform>
            <numerusform>%n кандидата</numerusform>
            <numerusform>%n кандидатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Tellers: {names}</source>
        <translation>Счетчики: {names}</translation>
    </message>
    <message>
        <source>Papers out since {hour}</source>
        <translation>Бюллетени розданы с {hour}</translation>
    </message>
    <message>
        <source>Box closed {hour}</source>
        <translation>Урна закрыта в {hour}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Ballots held</source>
        <translation>Проведенные голосования</translation>
    </message>
    <message>
        <source>None yet in this election.</source>
        <translation>На этих выборах еще нет.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Тайна</translation>
    </message>
    <message>
        <source>Papers are counted, delegations are not: who took a paper may be noted, how anybody voted is not.</source>
        <translation>Подсчитываются бюллетени, а не делегации: кто получил бюллетень, может отмечаться, как кто голосовал – нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>Отмечено, что бюллетень получила %n делегация.</numerusform>
            <numerusform>Отмечено, что бюллетени получили %n делегации.</numerusform>
            <numerusform>Отмечено, что бюллетени получили %n делегаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elected.</source>
        <translation>Избран.</translation>
    </message>
    <message>
        <source>Elected by lot.</source>
        <translation>Избран по жребию.</translation>
    </message>
    <message numerus="yes">
        <source>Equal: %n lots are drawn among them.</source>
        <translation>
            <numerusform>Равенство: между ними проводится %n жеребьевка.</numerusform>
            <numerusform>Равенство: между ними проводятся %n жеребьевки.</numerusform>
            <numerusform>Равенство: между ними проводится %n жеребьевок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal: a special ballot is held among them.</source>
        <translation>Равенство: между ними проводится специальное голосование.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among them.</source>
        <translation>Между ними проводится ограниченное голосование.</translation>
    </message>
    <message>
        <source>The election is over.</source>
        <translation>Выборы завершены.</translation>
    </message>
    <message>
        <source>The majority of the valid papers</source>
        <translation>Большинство действительных бюллетеней</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Равенство голосов</translation>
    </message>
    <message>
        <source>Elected, without a majority.</source>
        <translation>Избран, большинства не требуется.</translation>
    </message>
    <message>
        <source>Stays in, beside: {names}.</source>
        <translation>Остается наряду с: {names}.</translation>
    </message>
    <message>
        <source>Stays in for the next ballot.</source>
        <translation>Остается для следующего голосования.</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Больше всего голосов</translation>
    </message>
    <message>
        <source>Lots are drawn.</source>
        <translation>Проводится жеребьевка.</translation>
    </message>
    <message>
        <source>A restricted ballot is held between the two with most votes.</source>
        <translation>Проводится ограниченное голосование между двумя получившими больше всего голосов.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Никто не получил</translation>
    </message>
    <message>
        <source>For the second place, or of more than two who lead: a special ballot.</source>
        <translation>За второе место или между более чем двумя лидерами: специальное голосование.</translation>
    </message>
    <message>
        <source>The President draws lots between the two.</source>
        <translation>Председатель проводит жеребьевку между двумя.</translation>
    </message>
    <message>
        <source>Elected, most votes first, as many as there are places.</source>
        <translation>Избраны в порядке числа голосов, по числу мест.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among those with most votes, not more than twice the places left.</source>
        <translation>Проводится ограниченное голосование между получившими больше всего голосов, не более чем вдвое больше оставшихся мест.</translation>
    </message>
    <message>
        <source>Too few have it</source>
        <translation>Получили слишком немногие</translation>
    </message>
    <message>
        <source>Over the last place, or at the border: a special ballot, then lots.</source>
        <translation>За последнее место или на границе: специальное голосование, затем жребий.</translation>
    </message>
    <message>
        <source>Ballot {round}, {hour}</source>
        <translation>Голосование {round}, {hour}</translation>
    </message>
    <message>
        <source>{valid} valid: {votes}</source>
        <translation>действительных {valid}: {votes}</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>избраны: {names}</translation>
    </message>
</context>
<context>
    <name>BallotFoot</name>
    <message>
        <source>Who took a paper</source>
        <translation>Кто получил бюллетень</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Внести подсчет</translation>
    </message>
    <message>
        <source>Enter the first count</source>
        <translation>Внести первый подсчет</translation>
    </message>
    <message>
        <source>Enter the second count</source>
        <translation>Внести второй подсчет</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Whom the lot named</source>
        <translation>Кого назвал жребий</translation>
    </message>
    <message>
        <source>Meanwhile other business may go on; the box does not hold the floor.</source>
        <translation>Тем временем работа может продолжаться: урна слова не занимает.</translation>
    </message>
</context>
<context>
    <name>BallotMatters</name>
    <message>
        <source>Candidates: %1</source>
        <translation>Кандидаты: %1</translation>
    </message>
    <message>
        <source>The papers are out</source>
        <translation>Бюллетени розданы</translation>
    </message>
    <message>
        <source>The box is closed</source>
        <translation>Урна закрыта</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Тайное голосование</translation>
    </message>
    <message>
        <source>The papers are counted</source>
        <translation>Идет подсчет</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>нужен %n голос</numerusform>
            <numerusform>нужно %n голоса</numerusform>
            <numerusform>нужно %n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret ballot %1, restricted</source>
        <translation>Тайное голосование %1, ограниченное</translation>
    </message>
    <message>
        <source>Secret ballot %1, special</source>
        <translation>Тайное голосование %1, специальное</translation>
    </message>
    <message>
        <source>Elected by lot: %1</source>
        <translation>Избран по жребию: %1</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>Избран: %1</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Равенство голосов</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Нет большинства</translation>
    </message>
    <message>
        <source>The next ballot follows</source>
        <translation>Далее следующее голосование</translation>
    </message>
    <message>
        <source>Lots are drawn: %1</source>
        <translation>Жеребьевка: %1</translation>
    </message>
    <message>
        <source>A restricted ballot follows: %1</source>
        <translation>Далее ограниченное голосование: %1</translation>
    </message>
    <message>
        <source>A special ballot follows: %1</source>
        <translation>Далее специальное голосование: %1</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>большинство – %1 из %2</translation>
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
    <name>CallStrip</name>
    <message>
        <source>Who is called</source>
        <translation>Кого вызывают</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Вызов окончен</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>Вызваны все</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>затем {names}</translation>
    </message>
    <message>
        <source>To be entered, {place} of {count}</source>
        <translation>Вносится, {place} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>Called again, %n to go</source>
        <translation>
            <numerusform>Повторный вызов, остался %n</numerusform>
            <numerusform>Повторный вызов, осталось %n</numerusform>
            <numerusform>Повторный вызов, осталось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>Вызывается, {place} из {count}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Исправляется</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>Отвечает вне очереди</translation>
    </message>
    <message>
        <source>so far: {answer}</source>
        <translation>пока: {answer}</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: назад – {name}</translation>
    </message>
</context>
<context>
    <name>ChairCommands</name>
    <message>
        <source>an officer, or name or code of a delegation</source>
        <translation>должностное лицо либо название или код делегации</translation>
    </message>
    <message>
        <source>Who presides?</source>
        <translation>Кто председательствует?</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>presides now</source>
        <translation>председательствует сейчас</translation>
    </message>
    <message>
        <source>until one is elected</source>
        <translation>до избрания</translation>
    </message>
    <message>
        <source>{name} presides as</source>
        <translation>{name}: председательствует в должности</translation>
    </message>
    <message>
        <source>an office, in any words</source>
        <translation>должность, любыми словами</translation>
    </message>
    <message>
        <source>Outgoing President, until one is elected</source>
        <translation>Покидающий пост Председатель, до избрания нового</translation>
    </message>
    <message>
        <source>{name} presides: who is it?</source>
        <translation>Председательствует: {name}, кто именно?</translation>
    </message>
    <message>
        <source>name of the person; Enter: by the delegation alone</source>
        <translation>имя и фамилия; Enter: только делегация</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
</context>
<context>
    <name>CompareBand</name>
    <message>
        <source>Where the counts differ</source>
        <translation>Где расходятся подсчеты</translation>
    </message>
    <message numerus="yes">
        <source>The two counts differ by %n papers.</source>
        <translation>
            <numerusform>Два подсчета расходятся на %n бюллетень.</numerusform>
            <numerusform>Два подсчета расходятся на %n бюллетеня.</numerusform>
            <numerusform>Два подсчета расходятся на %n бюллетеней.</numerusform>
        </translation>
    </message>
    <message>
        <source>By either count the following are elected: {names}; the figures must still agree.</source>
        <translation>По обоим подсчетам избраны: {names}; цифры все же должны совпасть.</translation>
    </message>
    <message>
        <source>By either count it comes to the same; the figures must still agree.</source>
        <translation>По обоим подсчетам итог один и тот же; цифры все же должны совпасть.</translation>
    </message>
    <message>
        <source>The outcome hangs on it.</source>
        <translation>От этого зависит исход.</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>no meeting</source>
        <translation>нет заседания</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>идет</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>{count}, the list is closed</source>
        <translation>{count}, список закрыт</translation>
    </message>
    <message>
        <source>Next to say</source>
        <translation>Что сказать далее</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Имеет слово</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>The last one ends</source>
        <translation>Последний закончит</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Motions pending</source>
        <translation>Предложения на рассмотрении</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>не дойдет очередь</translation>
    </message>
    <message>
        <source>another day, {hour}</source>
        <translation>в другой день, {hour}</translation>
    </message>
</context>
<context>
    <name>ConsequencePanel</name>
    <message>
        <source>What would follow</source>
        <translation>Что последует</translation>
    </message>
    <message>
        <source>Steps, and what would follow from each</source>
        <translation>Шаги и что последует за каждым</translation>
    </message>
    <message>
        <source>Nothing is done yet. Enter makes it so; Esc leaves no trace</source>
        <translation>Еще ничего не сделано. Enter выполняет; Esc не оставляет следа</translation>
    </message>
    <message>
        <source>No step is near.</source>
        <translation>Ближайших шагов нет.</translation>
    </message>
    <message>
        <source>now: {now}</source>
        <translation>сейчас: {now}</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Больше ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>CountFields</name>
    <message>
        <source>Count of a show of hands</source>
        <translation>Подсчет поднятых рук</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Внести подсчет</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present.</source>
        <translation>
            <numerusform>Отмечено присутствие %n государства-участника.</numerusform>
            <numerusform>Отмечено присутствие %n государств-участников.</numerusform>
            <numerusform>Отмечено присутствие %n государств-участников.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present: count again?</source>
        <translation>Подсчитано {sum} при {present} присутствующих: пересчитать?</translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present.</source>
        <translation>Подсчитано {sum} при {present} присутствующих.</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>The counts</source>
        <translation>Подсчеты</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Первый подсчет</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Второй подсчет</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Роздано</translation>
    </message>
    <message>
        <source>Found in the box</source>
        <translation>Найдено в урне</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недействительные</translation>
    </message>
    <message>
        <source>Blank (abstentions)</source>
        <translation>Пустые (воздержавшиеся)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>вычислено</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действительные</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>one name on each paper</source>
        <translation>в каждом бюллетене одно имя</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n names on a paper</source>
        <translation>
            <numerusform>в бюллетене не более %n имени</numerusform>
            <numerusform>в бюллетене не более %n имен</numerusform>
            <numerusform>в бюллетене не более %n имен</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Sum, against valid papers</source>
        <translation>Сумма против действительных</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>присутствует: %n</numerusform>
            <numerusform>присутствуют: %n</numerusform>
            <numerusform>присутствуют: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as present</source>
        <translation>столько же, сколько присутствует</translation>
    </message>
    <message numerus="yes">
        <source>%n not returned</source>
        <translation>
            <numerusform>не возвращен: %n</numerusform>
            <numerusform>не возвращено: %n</numerusform>
            <numerusform>не возвращено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all returned</source>
        <translation>все возвращены</translation>
    </message>
    <message>
        <source>agrees in each</source>
        <translation>сходится в каждом</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>не сходится</translation>
    </message>
    <message>
        <source>differ by %1</source>
        <translation>расхождение: %1</translation>
    </message>
    <message>
        <source>first count: {what}</source>
        <translation>первый подсчет: {what}</translation>
    </message>
    <message>
        <source>second count: {what}</source>
        <translation>второй подсчет: {what}</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
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
        <source>accepted on assurance</source>
        <translation>принята на основании заверения</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>не проверены</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное имя</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>не хватает: {what}</translation>
    </message>
    <message>
        <source>Head of State</source>
        <translation>Глава государства</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Глава правительства</translation>
    </message>
    <message>
        <source>Minister for Foreign Affairs</source>
        <translation>министр иностранных дел</translation>
    </message>
    <message>
        <source>Permanent Representative</source>
        <translation>постоянный представитель</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>вербальная нота</translation>
    </message>
    <message>
        <source>not admitted by the Conference</source>
        <translation>не допущена Конференцией</translation>
    </message>
    <message>
        <source>late</source>
        <translation>с опозданием</translation>
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
        <translation>{name}: кто возражает?</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials. Make it first?</source>
        <translation>Бюро не составило доклада о полномочиях. Составить его сначала?</translation>
    </message>
    <message>
        <source>The report on credentials was adopted {moment}</source>
        <translation>Доклад о полномочиях утвержден: {moment}</translation>
    </message>
    <message>
        <source>Report on credentials as of {moment}: adopt it?</source>
        <translation>Доклад о полномочиях на {moment}: утвердить?</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>Заседания Бюро по полномочиям</translation>
    </message>
    <message>
        <source>When did the Bureau meet on credentials?</source>
        <translation>Когда Бюро собиралось по полномочиям?</translation>
    </message>
    <message>
        <source>{name} withdraws its objection</source>
        <translation>{name}: возражение снято</translation>
    </message>
    <message>
        <source>{name}, {finding}: what is lacking?</source>
        <translation>{name}, {finding}: чего не хватает?</translation>
    </message>
    <message>
        <source>a word of the list, or words for the record</source>
        <translation>слово из списка или слова для протокола</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>Записать: {what}</translation>
    </message>
    <message>
        <source>Note it, without saying what</source>
        <translation>Записать, не указывая чего</translation>
    </message>
    <message>
        <source>{what}: is there after all</source>
        <translation>{what}: все же есть</translation>
    </message>
    <message>
        <source>{what}: is lacking</source>
        <translation>{what}: не хватает</translation>
    </message>
    <message>
        <source>Make the report, as of now</source>
        <translation>Составить доклад на данный момент</translation>
    </message>
    <message>
        <source>Make the report, as it stood at another moment</source>
        <translation>Составить доклад на другой момент</translation>
    </message>
    <message>
        <source>Make it anew, as of now</source>
        <translation>Составить заново на данный момент</translation>
    </message>
    <message>
        <source>Make it anew, as it stood at another moment</source>
        <translation>Составить заново на другой момент</translation>
    </message>
    <message>
        <source>Adopt it, without reservations</source>
        <translation>Утвердить без оговорок</translation>
    </message>
    <message>
        <source>A delegation has a reservation</source>
        <translation>У делегации есть оговорка</translation>
    </message>
    <message>
        <source>Of which moment does the report tell?</source>
        <translation>На какой момент составлен доклад?</translation>
    </message>
    <message>
        <source>Who has a reservation?</source>
        <translation>У кого есть оговорка?</translation>
    </message>
    <message>
        <source>Reservation of {name}, in its words</source>
        <translation>Оговорка ({name}), дословно</translation>
    </message>
    <message>
        <source>Adopt it, with the reservations of {names}</source>
        <translation>Утвердить с оговорками: {names}</translation>
    </message>
    <message>
        <source>Another delegation has a reservation</source>
        <translation>Еще у одной делегации есть оговорка</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>Утвердить доклад о полномочиях</translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation>Записать заседание</translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>рассмотрены: %n</numerusform>
            <numerusform>рассмотрены: %n</numerusform>
            <numerusform>рассмотрены: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>examined: {names}</source>
        <translation>рассмотрены: {names}</translation>
    </message>
    <message>
        <source>present: {names}</source>
        <translation>присутствовали: {names}</translation>
    </message>
    <message>
        <source>The Bureau met {moment}.</source>
        <translation>Бюро собиралось: {moment}.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Кто присутствовал?</translation>
    </message>
    <message>
        <source>Whose credentials were examined?</source>
        <translation>Чьи полномочия рассмотрены?</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Рекомендации пока нет</translation>
    </message>
    <message>
        <source>What does the Bureau recommend?</source>
        <translation>Что рекомендует Бюро?</translation>
    </message>
    <message>
        <source>Go on with {names}</source>
        <translation>Дальше: {names}</translation>
    </message>
    <message>
        <source>Go on: nobody is named</source>
        <translation>Дальше: никто не назван</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>название или код делегации</translation>
    </message>
    <message>
        <source>A question is open.</source>
        <translation>Открыт вопрос.</translation>
    </message>
    <message>
        <source>Esc leaves it; then the key is for the row selected.</source>
        <translation>Esc закрывает его; затем клавиша относится к выбранной строке.</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>Делегация не выбрана.</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 – поиск; стрелки – выбор.</translation>
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
    <message>
        <source>came late</source>
        <translation>поступили с опозданием</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation>Делегации и их полномочия</translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation>доклад утвержден {day}</translation>
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
    <message numerus="yes">
        <source>Bureau met %n times, last {moment}</source>
        <translation>
            <numerusform>Бюро собиралось %n раз, последний {moment}</numerusform>
            <numerusform>Бюро собиралось %n раза, последний {moment}</numerusform>
            <numerusform>Бюро собиралось %n раз, последний {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {moment}, 24 hours before. Rule 18</source>
        <translation>Срок {moment}, за 24 ч. Правило 18</translation>
    </message>
    <message>
        <source>Was due {moment}, 24 hours before. Rule 18</source>
        <translation>Срок был {moment}, за 24 ч. Правило 18</translation>
    </message>
    <message>
        <source>Report as of {moment}, not adopted</source>
        <translation>Доклад на {moment}, не утвержден</translation>
    </message>
    <message>
        <source>Report as of {moment}, adopted {adopted}</source>
        <translation>Доклад на {moment}, утвержден {adopted}</translation>
    </message>
    <message>
        <source>Reservations: {names}</source>
        <translation>Оговорки: {names}</translation>
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
        <source>Not admitted</source>
        <translation>Не допущены</translation>
    </message>
    <message>
        <source>On assurance</source>
        <translation>Под заверение</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>status under the Convention</source>
        <translation>статус по Конвенции</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>региональная группа</translation>
    </message>
    <message>
        <source>names</source>
        <translation>названия</translation>
    </message>
    <message>
        <source>spoken form</source>
        <translation>устная форма</translation>
    </message>
    <message>
        <source>names in languages other than English</source>
        <translation>названия не на английском языке</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Не допущены</translation>
    </message>
    <message>
        <source>Not yet admitted</source>
        <translation>Ещё не допущено</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>По приглашению</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>государство-участник</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписавшее</translation>
    </message>
    <message>
        <source>Non-signatory</source>
        <translation>Неподписавшее</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Образование</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>Межправительственная</translation>
    </message>
    <message>
        <source>NGO with ECOSOC status</source>
        <translation>НПО со статусом ЭКОСОС</translation>
    </message>
    <message>
        <source>Other NGO</source>
        <translation>Другая НПО</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>руководитель делегации</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>заместитель представителя</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>советник</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>uncertain: {facts}</source>
        <translation>не проверено: {facts}</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>не допущена</translation>
    </message>
    <message>
        <source>objection {day}</source>
        <translation>возражение {day}</translation>
    </message>
    <message>
        <source>listed {day}</source>
        <translation>в списке {day}</translation>
    </message>
    <message>
        <source>accorded {day}</source>
        <translation>предоставлен {day}</translation>
    </message>
    <message>
        <source>not accorded {day}</source>
        <translation>не предоставлен {day}</translation>
    </message>
    <message>
        <source>notice {day}</source>
        <translation>извещение {day}</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>без извещения</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>заявление {day}</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>без заявления</translation>
    </message>
</context>
<context>
    <name>DelegationsModel</name>
    <message>
        <source>objected to</source>
        <translation>есть возражение</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Delegations and how they take part</source>
        <translation>Делегации и порядок их участия</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
    </message>
    <message numerus="yes">
        <source>%n observers</source>
        <translation>
            <numerusform>%n наблюдатель</numerusform>
            <numerusform>%n наблюдателя</numerusform>
            <numerusform>%n наблюдателей</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by the Conference. Rules 15 to 17</source>
        <translation>Решает Конференция. Правила 15–17</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n делегация</numerusform>
            <numerusform>%n делегации</numerusform>
            <numerusform>%n делегаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objections open: %n</source>
        <translation>
            <numerusform>Открытых возражений: %n</numerusform>
            <numerusform>Открытых возражений: %n</numerusform>
            <numerusform>Открытых возражений: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>Государства-участники</translation>
    </message>
    <message>
        <source>Signatories and non-signatories</source>
        <translation>Подписавшие и неподписавшие</translation>
    </message>
    <message>
        <source>Entities and intergovernmental</source>
        <translation>Образования и межправительственные</translation>
    </message>
    <message>
        <source>Non-governmental</source>
        <translation>Неправительственные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Не допущены</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Не проверено</translation>
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
        <source>Western</source>
        <translation>Европейские</translation>
    </message>
    <message>
        <source>{window}: digits</source>
        <translation>{window}: цифры</translation>
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
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>which window; Esc when all is as you like it</source>
        <translation>какое окно; Esc, когда всё настроено</translation>
    </message>
    <message>
        <source>{window}: screen</source>
        <translation>{window}: монитор</translation>
    </message>
</context>
<context>
    <name>ElectionsPage</name>
    <message>
        <source>Election of officers</source>
        <translation>Выборы должностных лиц</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>Пункт {item} повестки дня: {state}</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Кандидатуры</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Избраны</translation>
    </message>
    <message>
        <source>One officer a group: Rule 22</source>
        <translation>По одному от группы: правило 22</translation>
    </message>
    <message>
        <source>A group twice</source>
        <translation>Группа дважды</translation>
    </message>
    <message>
        <source>Every office is held</source>
        <translation>Все должности заняты</translation>
    </message>
    <message>
        <source>Slate equals posts</source>
        <translation>Кандидатур столько же, сколько мест</translation>
    </message>
    <message>
        <source>The Presidency</source>
        <translation>Председательство</translation>
    </message>
    <message>
        <source>The Conference chooses whose turn it is.</source>
        <translation>Чья очередь, решает Конференция.</translation>
    </message>
    <message>
        <source>Before it is put</source>
        <translation>Перед тем как поставить вопрос</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>Кто председательствовал</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>If the other: {practice}</source>
        <translation>Иначе: {practice}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Group whose turn it is</source>
        <translation>Группа, чья очередь</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>chosen {when}</source>
        <translation>выбрано: {when}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>еще не выбрано</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>Host-country practice</source>
        <translation>Практика принимающей страны</translation>
    </message>
    <message>
        <source>Rotation, Rule 22</source>
        <translation>Ротация, правило 22</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>иначе {group}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>выдвинут</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>not marked present</source>
        <translation>не отмечен как присутствующий</translation>
    </message>
    <message>
        <source>{count} named for {places} places</source>
        <translation>Названо {count}, мест {places}</translation>
    </message>
    <message>
        <source>so nobody need vote</source>
        <translation>поэтому голосовать не нужно</translation>
    </message>
    <message>
        <source>acclamation needs as many as there are places</source>
        <translation>для аккламации их нужно столько, сколько мест</translation>
    </message>
    <message>
        <source>Groups that have nobody yet</source>
        <translation>Группы, у которых ещё никого нет</translation>
    </message>
    <message>
        <source>Each group once</source>
        <translation>Каждая группа один раз</translation>
    </message>
    <message>
        <source>No group has anybody yet</source>
        <translation>Пока ни от одной группы никого нет</translation>
    </message>
    <message>
        <source>Cannot be elected any more</source>
        <translation>Больше не могут быть избраны</translation>
    </message>
    <message>
        <source>At the place of another group</source>
        <translation>На месте другой группы</translation>
    </message>
    <message>
        <source>All delegations present</source>
        <translation>Все делегации присутствуют</translation>
    </message>
    <message>
        <source>Not all marked present</source>
        <translation>Не все отмечены как присутствующие</translation>
    </message>
    <message>
        <source>elected from among those present, Rule 22</source>
        <translation>избираются из числа присутствующих, правило 22</translation>
    </message>
    <message>
        <source>Credentials formal in all</source>
        <translation>Официальные полномочия у всех</translation>
    </message>
    <message>
        <source>Credentials not formal in all</source>
        <translation>Официальные полномочия не у всех</translation>
    </message>
    <message>
        <source>for information; they do not bar an election</source>
        <translation>для сведения; избранию не препятствуют</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>принимающая страна</translation>
    </message>
    <message>
        <source>not named in the document</source>
        <translation>в документе не назван</translation>
    </message>
    <message>
        <source>Session {number}: {name}</source>
        <translation>Сессия {number}: {name}</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
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
        <source>Credentials, delegations, requests, script, journal and reference</source>
        <translation>Полномочия, делегации, запросы, текст, журнал и справка</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Делегации</translation>
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
        <translation>Чье членство в кабинете?</translation>
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
        <translation>{name}: кто заменит оратора?</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>Г-жа Ana Ruiz, VM, заместитель министра юстиции; сообщено раньше: 11:59 в конце</translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation>В начале строки – имя нового оратора.</translation>
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
        <translation>{name}: с кем обмен местами</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>того же уровня, на той же ступени</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>уведомление подано</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>Направлена ли копия уведомления ({name}) другой делегации ({other})?</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>Нет: ожидается уведомление – {other}</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>Да: обмен вступает в силу</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names}: письменно, а не устно</translation>
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
    <message>
        <source>{name}: no hour was read in these figures. Is this who speaks?</source>
        <translation>{name}: в этих цифрах время не распознано. Это и есть выступающий?</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>место {place} из {count}</translation>
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
        <translation>Название или код, при необходимости уровень и время получения: ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>Подходящие делегации</translation>
    </message>
    <message>
        <source>Passed over ({count}): {names}</source>
        <translation>Пропущены ({count}): {names}</translation>
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
        <source>Did you mean {names}? The down arrow chooses.</source>
        <translation>Имеется в виду: {names}? Выбор – стрелкой вниз.</translation>
    </message>
    <message>
        <source>No item is in hand: take one up first.</source>
        <translation>Ни один пункт не рассматривается: сначала перейдите к пункту.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list: open one, or take up an item that has one.</source>
        <translation>По пункту {item} списка ораторов нет: откройте его или перейдите к пункту, по которому он есть.</translation>
    </message>
    <message>
        <source>Passed over: {names}</source>
        <translation>Пропущены: {names}</translation>
    </message>
    <message>
        <source>Passed over: {count}</source>
        <translation>Пропущено: {count}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>запрос получен {when}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>место {place} из {count}</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation>любое слово о нужном действии</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Все действия</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Ana Ruiz</source>
        <translation>Ана Руис</translation>
    </message>
    <message>
        <source>Minister of Justice</source>
        <translation>Министр юстиции</translation>
    </message>
    <message>
        <source>H.E. Ms.</source>
        <translation>Е. П. г-жа</translation>
    </message>
    <message>
        <source>the Executive Secretary</source>
        <translation>Исполнительному секретарю</translation>
    </message>
    <message>
        <source>The buses leave at 18:30.</source>
        <translation>Автобусы отправляются в 18:30.</translation>
    </message>
    <message>
        <source>take note of the report</source>
        <translation>принять доклад к сведению</translation>
    </message>
</context>
<context>
    <name>FactsFoot</name>
    <message>
        <source>Announce the result</source>
        <translation>Объявить результат</translation>
    </message>
    <message>
        <source>marked present, {needed} to decide</source>
        <translation>отмечены присутствующими, {needed} для решения</translation>
    </message>
    <message>
        <source>marked present, and {count} have answered</source>
        <translation>отмечены присутствующими, а ответили {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>вызваны</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>осталось вызвать</translation>
    </message>
    <message>
        <source>without answer</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>without answer, called again at the end</source>
        <translation>без ответа, вызываются снова в конце</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
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
        <translation>{filter}: {shown} из {count}; Esc – показать все</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Язык: {code}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
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
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>suspension</source>
        <translation>приостановить, перерыв</translation>
    </message>
    <message>
        <source>adjournment</source>
        <translation>закончить заседание</translation>
    </message>
    <message>
        <source>gavel, hammer, vote, voting, consensus</source>
        <translation>молоток, голосование, голосовать, консенсус</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>порядок ведения заседания, прервать оратора</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>апелляция, обжаловать, опротестование</translation>
    </message>
    <message>
        <source>timer, stop, countdown, stopwatch</source>
        <translation>таймер, секундомер, остановить, стоп</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>конец выступления</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>слово</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>вызвать снова</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>больше времени</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>регламент</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>закрыть список</translation>
    </message>
    <message>
        <source>add</source>
        <translation>добавить</translation>
    </message>
    <message>
        <source>search</source>
        <translation>искать</translation>
    </message>
    <message>
        <source>credentials, full powers</source>
        <translation>полномочия</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>обмен</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>снять</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>перенести</translation>
    </message>
    <message>
        <source>prolong</source>
        <translation>продление</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>открыть заседание</translation>
    </message>
    <message>
        <source>item</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>president</source>
        <translation>экран председателя</translation>
    </message>
    <message>
        <source>hall display</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>message</source>
        <translation>объявление</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>language</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>темный, тёмная</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>вернуть действие</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>распечатать, напечатать</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>руководство</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>клавиши</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>script</source>
        <translation>сценарий</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Opening …</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Не открыто.</translation>
    </message>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>Путеводитель есть только у репетиции.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>Ее открывает начальная страница.</translation>
    </message>
    <message>
        <source>Annotated provisional agenda</source>
        <translation>Аннотированная предварительная повестка дня</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>Новый файл конференции</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Открыть файл конференции</translation>
    </message>
    <message>
        <source>When is the conference of the sample to meet?</source>
        <translation>Когда должна собраться конференция по образцу?</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Новая конференция</translation>
    </message>
    <message>
        <source>the week to come</source>
        <translation>на следующей неделе</translation>
    </message>
    <message>
        <source>as its document has it</source>
        <translation>как в документе</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
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
        <translation>при {limit} – все</translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation>при {limit} – {count}</translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation>всем не успеть ни при каком регламенте</translation>
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
        <translation>Такой регламент уже действует</translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation>каждому на {time} меньше; группы и особый регламент без изменений</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>каждому на {time} больше; группы и особый регламент без изменений</translation>
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
        <translation>Всех остальных – к другому пункту</translation>
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
        <translation>Ответы сначала или на следующий день</translation>
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
        <translation>; на следующий день заседания для них нет</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>Ответы {when}</translation>
    </message>
    <message>
        <source>no meeting is left for them</source>
        <translation>для них не осталось заседания</translation>
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
        <translation>на следующий день</translation>
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
        <translation>Просьбы, полученные до этого момента, еще можно внести</translation>
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
        <source>“{typed}” is no such figure.</source>
        <translation>«{typed}» – недопустимое число.</translation>
    </message>
    <message>
        <source>Write it as 2:30.</source>
        <translation>Пишите так: 2:30.</translation>
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
        <translation>Стрелки или 1–5 – выбор, Enter – выполнить, Esc – назад</translation>
    </message>
    <message>
        <source>Tab: another figure</source>
        <translation>Tab: другое число</translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation>время, напр. 18:45</translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation>Другой регламент</translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>limit, as 2:30</source>
        <translation>регламент: 2:30</translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>Слово предоставлено – {name}.</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 завершает выступление.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Слово никому не дано.</translation>
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
        <source>Enter on a row gives the floor all the same.</source>
        <translation>Enter на строке все равно дает слово.</translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation>Та же клавиша все равно вызовет: {name}.</translation>
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
        <source>The same key again ends the statement of {name} all the same.</source>
        <translation>Та же клавиша все равно завершит выступление: {name}.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list.</source>
        <translation>По пункту {item} списка ораторов нет.</translation>
    </message>
    <message>
        <source>Next: {step}, by {key}.</source>
        <translation>Далее: {step}, клавиша {key}.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>Идет голосование.</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>Ожидается ответ: {name}.</translation>
    </message>
    <message>
        <source>Lots are to be drawn.</source>
        <translation>Предстоит жеребьевка.</translation>
    </message>
    <message>
        <source>Alt+3 leads to the ballot.</source>
        <translation>Alt+3 ведет к тайному голосованию.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>Не решено замечание по порядку ведения: {name}.</translation>
    </message>
    <message>
        <source>A motion waits: that of {name}.</source>
        <translation>Ожидает предложение: {name}.</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>Пропускать некого.</translation>
    </message>
    <message>
        <source>{name} is not the next to speak.</source>
        <translation>Следующим выступает другая делегация – {name}.</translation>
    </message>
    <message>
        <source>The same key again passes over {name} all the same.</source>
        <translation>Та же клавиша ещё раз всё равно пропустит: {name}.</translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation>Вернуть следующим</translation>
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
    <message>
        <source>The same key again lets {name} go on all the same.</source>
        <translation>Та же клавиша все равно даст продолжить: {name}.</translation>
    </message>
    <message>
        <source>{name} spoke at an earlier meeting.</source>
        <translation>{name} – выступление было на одном из прежних заседаний.</translation>
    </message>
    <message>
        <source>{name} spoke on item {item}, which is not in hand.</source>
        <translation>{name} – выступление было по пункту {item}, который не рассматривается.</translation>
    </message>
    <message>
        <source>The same key again lets the clock run all the same.</source>
        <translation>Та же клавиша все равно пустит часы.</translation>
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
        <translation>Слово никому не дано</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>Членство в кабинете подтверждено</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Членство в кабинете не подтверждено</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Оспорены</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>Официальные полномочия</translation>
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
        <translation>Официальные</translation>
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
        <source>Voting, {name} called</source>
        <translation>Голосование, вызов: {name}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Идет голосование</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Тайное голосование</translation>
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
        <source>Ruling</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Vote on the appeal</source>
        <translation>Голосование по протесту</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Кандидатуры</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>К голосованию</translation>
    </message>
    <message>
        <source>To the ballot</source>
        <translation>К голосованию</translation>
    </message>
    <message>
        <source>To the next motion</source>
        <translation>К следующему предложению</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Перейти к {item}</translation>
    </message>
    <message>
        <source>Conclude {item}</source>
        <translation>Завершить {item}</translation>
    </message>
    <message>
        <source>So decided</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Report adopted</source>
        <translation>Доклад утвержден</translation>
    </message>
    <message>
        <source>Elected by acclamation</source>
        <translation>Избраны путем аккламации</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Передать председательство</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>Повестка дня утверждена</translation>
    </message>
    <message>
        <source>Organization adopted</source>
        <translation>Организация утверждена</translation>
    </message>
    <message>
        <source>Status accorded</source>
        <translation>Статус предоставлен</translation>
    </message>
    <message>
        <source>Representative admitted</source>
        <translation>Представитель допущен</translation>
    </message>
    <message>
        <source>Invite to speak</source>
        <translation>Пригласить выступить</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Прервать заседание</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Возобновить заседание</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Закрыть сессию</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Поставить на голосование</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Начать голосование</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Закрыть урну</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>Доклад заслушан</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>Вынести на рассмотрение Конференции</translation>
    </message>
    <message>
        <source>Give the floor to report</source>
        <translation>Дать слово для доклада</translation>
    </message>
    <message>
        <source>Motion carried</source>
        <translation>Предложение принято</translation>
    </message>
    <message>
        <source>Carry: {motion}</source>
        <translation>Принять: {motion}</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>Объявить результаты</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Зачитано</translation>
    </message>
    <message>
        <source>Give the floor to explain</source>
        <translation>Дать слово для разъяснения</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Next, in reply</source>
        <translation>Далее, ответ</translation>
    </message>
</context>
<context>
    <name>FloorStrip</name>
    <message>
        <source>Has the floor</source>
        <translation>Имеет слово</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Тайное голосование</translation>
    </message>
    <message>
        <source>Secret ballot: papers are out</source>
        <translation>Тайное голосование: бюллетени розданы</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Идет голосование</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>Голосование, вызов: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>ВЫЗВАН</translation>
    </message>
</context>
<context>
    <name>FloorTab</name>
    <message>
        <source>Points of order, motions and replies</source>
        <translation>Порядок ведения, предложения и ответы</translation>
    </message>
</context>
<context>
    <name>FloorTabModel</name>
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
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Explanations of vote</source>
        <translation>Выступления по мотивам голосования</translation>
    </message>
    <message>
        <source>{name}, before the voting</source>
        <translation>{name}, до голосования</translation>
    </message>
    <message>
        <source>{name}, after the result</source>
        <translation>{name}, после объявления результата</translation>
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
        <source>the vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>the motion</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>explanations of vote</source>
        <translation>разъяснение мотивов голосования</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What is said, and the next step</source>
        <translation>Что говорится и следующий шаг</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
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
        <source>not reached: no meeting is left for item {item}</source>
        <translation>не успевают: заседаний по пункту {item} нет</translation>
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
        <translation>Всем не успеть; при {limit} больше на {count}</translation>
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
    <message>
        <source>{count} passed over</source>
        <translation>пропущено: {count}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
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
        <translation>Та же клавиша еще раз: выступление началось, часы идут</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation>Дайте оратору еще 30 секунд</translation>
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
        <source>{end} ends the statement, {next} calls the next; nobody comes: absent</source>
        <translation>{end} завершает выступление, {next} вызывает следующего; никто не идет: отсутствует</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>Куба выступает по порядку ведения: наберите название, затем Enter</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>Это все. Здесь все клавиши, F1 – руководство; Esc убирает путеводитель</translation>
    </message>
</context>
<context>
    <name>HallCommands</name>
    <message>
        <source>The hall is blanked.</source>
        <translation>Экран зала погашен.</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>Экран зала снова включен.</translation>
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
        <source>The hall shows how each State voted.</source>
        <translation>В зале показано, как голосовало каждое государство.</translation>
    </message>
    <message>
        <source>The hall shows the figures again.</source>
        <translation>В зале снова показаны итоги.</translation>
    </message>
    <message>
        <source>The hall shows no result of a vote by name.</source>
        <translation>В зале не показано итогов поименного голосования.</translation>
    </message>
    <message>
        <source>The hall counts overtime.</source>
        <translation>В зале идет отсчет сверх времени.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>В зале отсчет останавливается на 0:00.</translation>
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
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
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
        <translation>Ход работы Конференции</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Hall blanked</source>
        <translation>Экран зала погашен</translation>
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
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>сверх: {time}</translation>
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
    <name>Hours</name>
    <message>
        <source>hour, as 13:30</source>
        <translation>время, напр. 13:30</translation>
    </message>
    <message>
        <source>{hour}: which one is meant? An arrow key chooses.</source>
        <translation>{hour}: какое время имеется в виду? Выбор – клавишей со стрелкой.</translation>
    </message>
    <message>
        <source>{hour} would be of another day. An arrow key chooses it.</source>
        <translation>{hour} относилось бы к другому дню. Выбор – клавишей со стрелкой.</translation>
    </message>
    <message>
        <source>before the clocks go back</source>
        <translation>до перевода часов назад</translation>
    </message>
    <message>
        <source>after they went back</source>
        <translation>после перевода часов назад</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>There is no agenda yet.</source>
        <translation>Повестки дня еще нет.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Agenda item</source>
        <translation>Пункт повестки дня</translation>
    </message>
    <message>
        <source>Mandate, questions and decisions</source>
        <translation>Мандат, вопросы и решения</translation>
    </message>
    <message>
        <source>Documents, speakers list and time</source>
        <translation>Документы, список ораторов и время</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Other acts …</source>
        <translation>Другие действия …</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Перейти к {item}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>Used, h:min</source>
        <translation>Использовано, ч:мин</translation>
    </message>
    <message>
        <source>Planned, h:min</source>
        <translation>По плану, ч:мин</translation>
    </message>
    <message>
        <source>Agenda item {item}, taken up {when}</source>
        <translation>Пункт {item} повестки дня, открыт: {when}</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>Пункт {item} повестки дня: {state}</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>Правила {rules}</translation>
    </message>
    <message>
        <source>Title not certain</source>
        <translation>Название не точно</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Мандат</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>По этому пункту нет</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Action expected</source>
        <translation>Ожидаемые решения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>Сомнения по документу</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующим</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>{name} presided</source>
        <translation>председательствовал: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations present</source>
        <translation>
            <numerusform>присутствует %n делегация</numerusform>
            <numerusform>присутствуют %n делегации</numerusform>
            <numerusform>присутствуют %n делегаций</numerusform>
        </translation>
    </message>
    <message>
        <source>for {action}</source>
        <translation>для: {action}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Без обозначения</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Список ораторов</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>еще не открыт</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>срок истек</translation>
    </message>
    <message>
        <source>declared closed</source>
        <translation>объявлен закрытым</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждет</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>еще %n</numerusform>
            <numerusform>еще %n</numerusform>
            <numerusform>еще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements made</source>
        <translation>
            <numerusform>сделано %n выступление</numerusform>
            <numerusform>сделано %n выступления</numerusform>
            <numerusform>сделано %n выступлений</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Выступлений еще не было</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ничего не запланировано</translation>
    </message>
    <message>
        <source>{used} used of {planned}</source>
        <translation>использовано {used} из {planned}</translation>
    </message>
    <message>
        <source>Reopened at {hour}: {reason}</source>
        <translation>Вновь открыто в {hour}: {reason}</translation>
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
    <name>Keeping</name>
    <message>
        <source>Backup to</source>
        <translation>Резервная копия в</translation>
    </message>
    <message>
        <source>Backup to {file} …</source>
        <translation>Резервная копия в {file}…</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Резервная копия уже создается.</translation>
    </message>
    <message>
        <source>Up to act {number}, checked: {file}</source>
        <translation>По действие {number}, проверена: {file}</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Резервная копия создана.</translation>
    </message>
    <message>
        <source>No backup made.</source>
        <translation>Резервная копия не создана.</translation>
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
        <translation>Нажмите новую клавишу. Delete вернет исходную, Esc оставит как есть.</translation>
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
        <translation>Окна и мониторы</translation>
    </message>
    <message>
        <source>Desks and pages</source>
        <translation>Столы и страницы</translation>
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
        <translation>Вернуть пропущенного</translation>
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
        <translation>Не засчитывать сбой</translation>
    </message>
    <message>
        <source>Accepted on assurance</source>
        <translation>Принята на основании заверения</translation>
    </message>
    <message>
        <source>Challenged by another State, or no longer</source>
        <translation>Возражение другого государства или его снятие</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>Заседания Бюро по полномочиям</translation>
    </message>
    <message>
        <source>The desk of this moment</source>
        <translation>Стол этого момента</translation>
    </message>
    <message>
        <source>The floor and its list</source>
        <translation>Слово и его список</translation>
    </message>
    <message>
        <source>The page of an agenda item</source>
        <translation>Страница пункта повестки дня</translation>
    </message>
    <message>
        <source>The register of delegations</source>
        <translation>Реестр делегаций</translation>
    </message>
    <message>
        <source>About this conference: its document, sessions and doubts</source>
        <translation>Об этой конференции: документ, сессии и сомнения</translation>
    </message>
    <message>
        <source>Take the laptop&apos;s hour for the console&apos;s</source>
        <translation>Принять время компьютера</translation>
    </message>
    <message>
        <source>A backup, to a stick</source>
        <translation>Резервная копия на носитель</translation>
    </message>
    <message>
        <source>Write on this file all the same</source>
        <translation>Все равно писать в этот файл</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Замечание по порядку ведения</translation>
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
        <translation>Членство в кабинете: установлено или нет</translation>
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
        <source>Invite an organization to speak</source>
        <translation>Пригласить организацию выступить</translation>
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
        <source>Who presides</source>
        <translation>Кто председательствует</translation>
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
        <source>Suspend the meeting until an hour, for a reason</source>
        <translation>Прервать заседание до определенного часа с указанием причины</translation>
    </message>
    <message>
        <source>Call a private meeting to order</source>
        <translation>Открыть закрытое заседание</translation>
    </message>
    <message>
        <source>Note something to be announced</source>
        <translation>Записать объявление</translation>
    </message>
    <message>
        <source>An announcement was read out</source>
        <translation>Объявление зачитано</translation>
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
        <source>What may happen now</source>
        <translation>Что возможно сейчас</translation>
    </message>
    <message>
        <source>A motion is moved</source>
        <translation>Внесено предложение</translation>
    </message>
    <message>
        <source>Speak for the motion</source>
        <translation>Выступить за предложение</translation>
    </message>
    <message>
        <source>Speak against the motion</source>
        <translation>Выступить против предложения</translation>
    </message>
    <message>
        <source>The motion is withdrawn</source>
        <translation>Предложение снято</translation>
    </message>
    <message>
        <source>The motion is carried, nobody objecting</source>
        <translation>Предложение принято без возражений</translation>
    </message>
    <message>
        <source>Put the motion to the vote</source>
        <translation>Поставить предложение на голосование</translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation>Кто-то возражает</translation>
    </message>
    <message>
        <source>An objection after the gavel: the decision is reopened</source>
        <translation>Возражение после удара молотка: решение открывается вновь</translation>
    </message>
    <message>
        <source>A proposal is submitted</source>
        <translation>Вносится предложение</translation>
    </message>
    <message>
        <source>A proposal goes on: it is put, adopted, amended</source>
        <translation>Ход предложения: ставится, принимается, изменяется</translation>
    </message>
    <message>
        <source>A position on a decision</source>
        <translation>Позиция по решению</translation>
    </message>
    <message>
        <source>The roll of presence</source>
        <translation>Перекличка присутствующих</translation>
    </message>
    <message>
        <source>Of whom the quorum is counted</source>
        <translation>Основа кворума</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>Найти делегацию</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>Получены официальные полномочия</translation>
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
        <source>Objection decided: admitted</source>
        <translation>Возражение: допущен</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>Возражение: не допущен</translation>
    </message>
    <message>
        <source>Make or adopt the report on credentials</source>
        <translation>Составить или утвердить доклад о полномочиях</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>Присутствует, отсутствует</translation>
    </message>
    <message>
        <source>How each State voted, in the hall, or the figures</source>
        <translation>В зале: как голосовало каждое государство, или итоги</translation>
    </message>
    <message>
        <source>Do what the gavel confirms, or what the President asks for</source>
        <translation>Сделать то, что подтверждает молоток, или то, о чем просит Председатель</translation>
    </message>
    <message>
        <source>What would follow from the next step</source>
        <translation>Что последует за следующим шагом</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Текущее голосование</translation>
    </message>
    <message>
        <source>The secret ballot</source>
        <translation>Тайное голосование</translation>
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
        <source>Motions, proposals and presence</source>
        <translation>Процедурные предложения, проекты и присутствие</translation>
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
        <translation>Светлые, темные цвета, контраст</translation>
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
        <translation>Диаграммы прений</translation>
    </message>
    <message>
        <source>A message in the hall, or none</source>
        <translation>Сообщение в зале или без него</translation>
    </message>
    <message>
        <source>Overtime counted in the hall, or not</source>
        <translation>Отсчет сверх времени в зале или без него</translation>
    </message>
    <message>
        <source>A tone at one minute and at time, or none</source>
        <translation>Сигнал за минуту и по истечении или без него</translation>
    </message>
    <message>
        <source>The President&apos;s buttons act, or ask here</source>
        <translation>Кнопки Председателя действуют или просят здесь</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>Экран Председателя на другой монитор</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>Экран зала на другой монитор</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Изменить клавишу</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>Язык, цвета и шрифт каждого окна</translation>
    </message>
    <message>
        <source>Who spoke last goes on</source>
        <translation>Последний оратор продолжает</translation>
    </message>
    <message>
        <source>The sentences of the President&apos;s script</source>
        <translation>Фразы текста Председателя</translation>
    </message>
    <message>
        <source>Papers and tables: export as PDF, Excel, CSV</source>
        <translation>Документы и таблицы: экспорт в PDF, Excel, CSV</translation>
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
    <name>Lawful</name>
    <message>
        <source>being voted on</source>
        <translation>голосуется</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первое</translation>
    </message>
    <message>
        <source>then</source>
        <translation>затем</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Правило {number}</translation>
    </message>
    <message>
        <source>Rule {number}, probable</source>
        <translation>Правило {number}, вероятно</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Прервать заседание</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>Adjourn the debate</source>
        <translation>Перерыв в прениях</translation>
    </message>
    <message>
        <source>Close the debate</source>
        <translation>Прекратить прения</translation>
    </message>
    <message>
        <source>Limit the statements</source>
        <translation>Ограничить выступления</translation>
    </message>
    <message>
        <source>Decide on competence</source>
        <translation>Решить вопрос о компетенции</translation>
    </message>
    <message>
        <source>Divide the proposal</source>
        <translation>Разделить предложение</translation>
    </message>
    <message>
        <source>Reconsider a decision</source>
        <translation>Повторно рассмотреть решение</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>Suspend the meeting until {hour}</source>
        <translation>Прервать заседание до {hour}</translation>
    </message>
    <message>
        <source>Adjourn the debate on item {item}</source>
        <translation>Перерыв в прениях по пункту {item}</translation>
    </message>
    <message>
        <source>Close the debate on item {item}</source>
        <translation>Прекратить прения по пункту {item}</translation>
    </message>
    <message>
        <source>Limit the statements on item {item} to {limit}</source>
        <translation>Ограничить выступления по пункту {item} до {limit}</translation>
    </message>
    <message>
        <source>Competence to adopt {proposal}</source>
        <translation>Компетенция принять {proposal}</translation>
    </message>
    <message>
        <source>Divide {proposal}</source>
        <translation>Разделить {proposal}</translation>
    </message>
    <message>
        <source>Reconsider {decision}</source>
        <translation>Повторно рассмотреть {decision}</translation>
    </message>
    <message>
        <source>Order of motions: {rule}. Only a State party may move, or vote.</source>
        <translation>Порядок предложений: {rule}. Вносить их и голосовать может только государство-участник.</translation>
    </message>
    <message>
        <source>A vote is being taken</source>
        <translation>Идет голосование</translation>
    </message>
    <message>
        <source>No motion waits</source>
        <translation>Предложений нет</translation>
    </message>
    <message>
        <source>suspending the meeting</source>
        <translation>перерыв в заседании</translation>
    </message>
    <message>
        <source>adjourning the meeting</source>
        <translation>закрытие заседания</translation>
    </message>
    <message>
        <source>adjourning the debate</source>
        <translation>перерыв в прениях</translation>
    </message>
    <message>
        <source>closing the debate</source>
        <translation>прекращение прений</translation>
    </message>
    <message>
        <source>limiting the statements</source>
        <translation>ограничение выступлений</translation>
    </message>
    <message>
        <source>deciding on competence</source>
        <translation>решение вопроса о компетенции</translation>
    </message>
    <message>
        <source>dividing a proposal</source>
        <translation>разделение предложения</translation>
    </message>
    <message>
        <source>reconsidering a decision</source>
        <translation>повторное рассмотрение решения</translation>
    </message>
    <message>
        <source>One motion waits: {what}</source>
        <translation>Ожидает одно предложение: {what}</translation>
    </message>
    <message>
        <source>the President decides</source>
        <translation>решает Председатель</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Вопрос по порядку ведения</translation>
    </message>
    <message>
        <source>The one who raises it, not on the substance</source>
        <translation>Только поднявший, не по существу</translation>
    </message>
    <message>
        <source>the President rules</source>
        <translation>постановление Председателя</translation>
    </message>
    <message>
        <source>Vote on the question</source>
        <translation>Голосование по вопросу</translation>
    </message>
    <message>
        <source>Appeal against the ruling</source>
        <translation>Опротестование постановления</translation>
    </message>
    <message>
        <source>Nobody: put to the vote at once</source>
        <translation>Никто: сразу на голосование</translation>
    </message>
    <message>
        <source>more yes than no overrules</source>
        <translation>отменяется, если «за» больше, чем «против»</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>Разъяснение мотивов</translation>
    </message>
    <message>
        <source>Those who asked, once each</source>
        <translation>Попросившие, по одному разу</translation>
    </message>
    <message>
        <source>Statement from the list</source>
        <translation>Выступление по списку</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Право на ответ</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>Попросившие</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>голосов за больше, чем против</translation>
    </message>
    <message>
        <source>two thirds of yes and no</source>
        <translation>две трети «за» и «против»</translation>
    </message>
    <message>
        <source>more than {share} of yes and no</source>
        <translation>более {share} «за» и «против»</translation>
    </message>
    <message>
        <source>{share} of yes and no</source>
        <translation>{share} «за» и «против»</translation>
    </message>
    <message>
        <source>{hour}, {name}; being voted on</source>
        <translation>{hour}, {name}; голосуется</translation>
    </message>
    <message>
        <source>{hour}, {name}; decided first</source>
        <translation>{hour}, {name}; решается первым</translation>
    </message>
    <message>
        <source>{hour}, {name}; after: {what}</source>
        <translation>{hour}, {name}; после: {what}</translation>
    </message>
    <message>
        <source>The list on item {item} is closed; the question is put next.</source>
        <translation>Список по пункту {item} закрывается; далее ставится сам вопрос.</translation>
    </message>
    <message>
        <source>Statements on item {item} are limited to {limit} from now on.</source>
        <translation>Выступления по пункту {item} отныне ограничены: {limit}.</translation>
    </message>
    <message>
        <source>The Conference is not competent: {proposal} falls.</source>
        <translation>Конференция некомпетентна: {proposal} отпадает.</translation>
    </message>
    <message>
        <source>The parts of {proposal} are voted on apart, then the whole.</source>
        <translation>Части {proposal} голосуются отдельно, затем текст в целом.</translation>
    </message>
    <message>
        <source>What was decided is open again: {decision}.</source>
        <translation>Решенное вновь рассматривается: {decision}.</translation>
    </message>
    <message>
        <source>The debate on {proposal} ends.</source>
        <translation>Прения по {proposal} прекращаются.</translation>
    </message>
    <message>
        <source>The debate on item {item} ends, and its list is closed.</source>
        <translation>Прения по пункту {item} прекращаются, список закрывается.</translation>
    </message>
    <message>
        <source>This motion falls: {what}.</source>
        <translation>Отпадает предложение: {what}.</translation>
    </message>
    <message>
        <source>Next comes: {what}.</source>
        <translation>Далее: {what}.</translation>
    </message>
    <message>
        <source>Besides the mover: {who}</source>
        <translation>Кроме автора: {who}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>{name}, speaking</source>
        <translation>{name}, выступает</translation>
    </message>
    <message>
        <source>One more speaker for the motion</source>
        <translation>Еще один оратор за</translation>
    </message>
    <message>
        <source>One more speaker against the motion</source>
        <translation>Еще один оратор против</translation>
    </message>
    <message>
        <source>A motion by an observer</source>
        <translation>Предложение наблюдателя</translation>
    </message>
    <message>
        <source>Observers neither move nor vote.</source>
        <translation>Наблюдатели не вносят предложений и не голосуют.</translation>
    </message>
    <message>
        <source>Rules {first} to {last}</source>
        <translation>Правила {first}–{last}</translation>
    </message>
    <message>
        <source>The meeting is suspended; what waits goes on afterwards.</source>
        <translation>Заседание прерывается; все остальное продолжится потом.</translation>
    </message>
    <message>
        <source>The meeting rises; the other motions fall, and the list waits for the next meeting.</source>
        <translation>Заседание закрывается; остальные предложения отпадают, список ждет следующего заседания.</translation>
    </message>
    <message>
        <source>The question is not put at this session unless two thirds reconsider it ({rule}).</source>
        <translation>Вопрос не ставится на этой сессии, если две трети не решат пересмотреть ({rule}).</translation>
    </message>
    <message>
        <source>{name} speaks on, with {left} left.</source>
        <translation>Выступление продолжает: {name}, осталось {left}.</translation>
    </message>
    <message>
        <source>The debate goes on where it stood.</source>
        <translation>Прения продолжаются с того же места.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают знаки</translation>
    </message>
    <message>
        <source>dotted: not registered, or barred by another&apos;s vote</source>
        <translation>точка: не зарегистрировано или исключено голосом другого</translation>
    </message>
    <message>
        <source>grey: not registered, or barred by another&apos;s vote</source>
        <translation>серым: не зарегистрировано или исключено голосом другого</translation>
    </message>
    <message>
        <source>dotted: not registered</source>
        <translation>точка: не зарегистрировано</translation>
    </message>
    <message>
        <source>grey: not registered</source>
        <translation>серым: не зарегистрировано</translation>
    </message>
    <message>
        <source>English order</source>
        <translation>английский порядок</translation>
    </message>
    <message>
        <source>English order; {name} drawn by lot</source>
        <translation>английский порядок; по жребию – {name}</translation>
    </message>
    <message>
        <source>from {name}, by lot</source>
        <translation>по жребию: {name}</translation>
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
    <name>LevelTyped</name>
    <message>
        <source>president, monarch</source>
        <translation>президент, король, монарх</translation>
    </message>
    <message>
        <source>deputy president</source>
        <translation>заместитель президента</translation>
    </message>
    <message>
        <source>crown princess, heir</source>
        <translation>наследный принц, наследная принцесса, наследник престола</translation>
    </message>
    <message>
        <source>prime minister, chancellor</source>
        <translation>премьер-министр, премьер, канцлер</translation>
    </message>
    <message>
        <source>vice prime minister</source>
        <translation>вице-премьер, зампремьер</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>замминистра, вице-министр</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>руководитель делегации</translation>
    </message>
    <message>
        <source>ambassador, delegate</source>
        <translation>посол, делегат, представительница</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>The voting</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Вопрос по порядку ведения</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>Постановление</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Announced: adopted.</source>
        <translation>Объявлено: принято.</translation>
    </message>
    <message>
        <source>Announced: not adopted.</source>
        <translation>Объявлено: не принято.</translation>
    </message>
    <message>
        <source>Point of order of {name}.</source>
        <translation>Вопрос по порядку ведения: {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is ruled upon.</source>
        <translation>Вызов приостановлен до постановления.</translation>
    </message>
    <message>
        <source>Appeal of {name}.</source>
        <translation>Протест: {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is voted on.</source>
        <translation>Вызов остановлен до голосования по нему.</translation>
    </message>
    <message>
        <source>Put to the vote at {hour}.</source>
        <translation>На голосовании с {hour}.</translation>
    </message>
    <message>
        <source>Before the first answer {name} explains its vote.</source>
        <translation>Разъяснение мотивов до первого ответа: {name}.</translation>
    </message>
    <message>
        <source>Only a point of order on the conduct of the voting interrupts it.</source>
        <translation>Его прерывает лишь вопрос по порядку ведения, касающийся хода голосования.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>Нет текущего списка для просмотра.</translation>
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
    <name>Matters</name>
    <message>
        <source>in explanation of vote</source>
        <translation>разъяснение мотивов голосования</translation>
    </message>
    <message>
        <source>in explanation of vote %1</source>
        <translation>по мотивам голосования %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wish to explain</source>
        <translation>
            <numerusform>%n просит слова для разъяснения</numerusform>
            <numerusform>%n просят слова для разъяснения</numerusform>
            <numerusform>%n просят слова для разъяснения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>воздержалось</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Идет голосование</translation>
    </message>
    <message>
        <source>Appeal against a ruling</source>
        <translation>Протест против решения Председателя</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>Заседание прервано</translation>
    </message>
    <message>
        <source>Suspended, resumes %1</source>
        <translation>Перерыв до %1</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>Сессия закрыта</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>Заседание закрыто</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Заседание %1</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>возобновление</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>по просьбе: %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>to be read out</source>
        <translation>к оглашению</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>пункт %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1</source>
        <translation>Выступления за: %1</translation>
    </message>
    <message>
        <source>Nobody else may speak on it</source>
        <translation>Больше никто не может выступить</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>авторы: %1</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Возражение: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n не ответила</numerusform>
            <numerusform>%n не ответили</numerusform>
            <numerusform>%n не ответили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>повторно: %n</numerusform>
            <numerusform>повторно: %n</numerusform>
            <numerusform>повторно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>осталось вызвать: %n</numerusform>
            <numerusform>осталось вызвать: %n</numerusform>
            <numerusform>осталось вызвать: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Shall the ruling be overruled?</source>
        <translation>Отменить решение Председателя?</translation>
    </message>
    <message>
        <source>the motion of %1</source>
        <translation>предложение (%1)</translation>
    </message>
    <message>
        <source>the appeal of %1</source>
        <translation>протест (%1)</translation>
    </message>
    <message>
        <source>agenda item %1</source>
        <translation>пункт %1 повестки дня</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Поименное голосование</translation>
    </message>
    <message>
        <source>Roll call on %1</source>
        <translation>Поименное голосование: %1</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Заносимое в отчет голосование</translation>
    </message>
    <message>
        <source>Recorded vote on %1</source>
        <translation>Заносимое в отчет голосование: %1</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Голосование поднятием рук</translation>
    </message>
    <message>
        <source>Vote by show of hands on %1</source>
        <translation>Голосование поднятием рук: %1</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Предложение принято</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Предложение отклонено</translation>
    </message>
    <message>
        <source>Ruling overruled</source>
        <translation>Решение отменено</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>Решение остается в силе</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Предложение снято</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>two thirds are %1 of %2</source>
        <translation>две трети – %1 из %2</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>большинство – %1 из %2</translation>
    </message>
    <message>
        <source>%1: reached so far</source>
        <translation>%1: пока набрано</translation>
    </message>
    <message>
        <source>%1: not reached so far</source>
        <translation>%1: пока не набрано</translation>
    </message>
    <message>
        <source>nobody for or against</source>
        <translation>никто не голосовал ни за, ни против</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>нужен %n голос</numerusform>
            <numerusform>нужно %n голоса</numerusform>
            <numerusform>нужно %n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>moved by %1</source>
        <translation>внесла делегация: %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1; against it: %2</source>
        <translation>Выступления за: %1; против: %2</translation>
    </message>
    <message>
        <source>Spoke against it: %2</source>
        <translation>Выступления против: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak for it</source>
        <translation>
            <numerusform>за может выступить еще %n</numerusform>
            <numerusform>за могут выступить еще %n</numerusform>
            <numerusform>за могут выступить еще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak against it</source>
        <translation>
            <numerusform>против может выступить еще %n</numerusform>
            <numerusform>против могут выступить еще %n</numerusform>
            <numerusform>против могут выступить еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Пункт %1</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>This closes the session of the Conference.</source>
        <translation>Это закроет сессию Конференции.</translation>
    </message>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>Больше заседаний не запланировано.</translation>
    </message>
    <message>
        <source>This meeting is planned for {hour}.</source>
        <translation>Это заседание намечено на {hour}.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>Перейти к пункту</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list.</source>
        <translation>
            <numerusform>В списке ещё ожидает %n.</numerusform>
            <numerusform>В списке ещё ожидают %n.</numerusform>
            <numerusform>В списке ещё ожидают %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Перерыв до</translation>
    </message>
    <message>
        <source>Suspended until {hour}, for what reason?</source>
        <translation>Перерыв до {hour}, по какой причине?</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>Причина не указывается</translation>
    </message>
    <message>
        <source>Nothing waits to be announced.</source>
        <translation>Объявлений нет.</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>Заседание продолжится до</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list, and the meeting was to rise at {hour}.</source>
        <translation>
            <numerusform>%n еще ожидает в списке, а заседание должно было закончиться в {hour}.</numerusform>
            <numerusform>%n еще ожидают в списке, а заседание должно было закончиться в {hour}.</numerusform>
            <numerusform>%n еще ожидают в списке, а заседание должно было закончиться в {hour}.</numerusform>
        </translation>
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
        <source>{name} has the floor.</source>
        <translation>Слово предоставлено – {name}.</translation>
    </message>
    <message>
        <source>The same key again does it all the same.</source>
        <translation>Та же клавиша ещё раз всё равно сделает это.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Пункт не рассматривается.</translation>
    </message>
    <message>
        <source>in hand: go on with it</source>
        <translation>рассматривается: продолжить</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>{section} …</source>
        <translation>{section}…</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Recall: {name}</source>
        <translation>Вызвать снова: {name}</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>Which motion is moved</source>
        <translation>Какое предложение вносится</translation>
    </message>
    <message>
        <source>Speaks for the motion</source>
        <translation>Выступает за предложение</translation>
    </message>
    <message>
        <source>Speaks against the motion</source>
        <translation>Выступает против предложения</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>Нерешенных предложений нет.</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>название или код государства-участника</translation>
    </message>
    <message>
        <source>{motion}: moved by</source>
        <translation>{motion}: кто вносит</translation>
    </message>
    <message>
        <source>Limit the statements to</source>
        <translation>Ограничить выступления до</translation>
    </message>
    <message>
        <source>Suspend the meeting until</source>
        <translation>Прервать заседание до</translation>
    </message>
    <message>
        <source>It was not said until when</source>
        <translation>Срок не назван</translation>
    </message>
    <message>
        <source>Give the floor for the motion</source>
        <translation>Дать слово за предложение</translation>
    </message>
    <message>
        <source>Give the floor against the motion</source>
        <translation>Дать слово против предложения</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Поставить на голосование</translation>
    </message>
    <message>
        <source>Carried, nobody objecting</source>
        <translation>Принято без возражений</translation>
    </message>
    <message>
        <source>Withdrawn by its mover</source>
        <translation>Снято автором</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>What may happen now</source>
        <translation>Что возможно сейчас</translation>
    </message>
    <message>
        <source>In order, by precedence</source>
        <translation>Допустимо, по очередности</translation>
    </message>
    <message>
        <source>Not in order now</source>
        <translation>Сейчас недопустимо</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Предложение снято</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Поставить на голосование</translation>
    </message>
    <message>
        <source>Put to the vote: {what}</source>
        <translation>Голосовать: {what}</translation>
    </message>
    <message>
        <source>If it carries: {what}</source>
        <translation>Если принято: {what}</translation>
    </message>
    <message>
        <source>A rule without a mark stands in the agenda; “probable” is after the sister treaty; “cf.” where the number here is not known.</source>
        <translation>Без пометы — правило указано в повестке дня; «вероятно» — по родственному договору; «ср.» — номер здесь неизвестен.</translation>
    </message>
    <message>
        <source>May still speak on it</source>
        <translation>Еще могут выступить</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Чем решается</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>If it is lost</source>
        <translation>Если отклонено</translation>
    </message>
    <message>
        <source>Enter folds them</source>
        <translation>Enter сворачивает</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Enter показывает</translation>
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
        <translation>Уже на месте {place} – {name}.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>причина Председателя, одной строкой</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name}: в конец, место {place}; по какой причине?</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name}: на место {place}, перед: {other}; по какой причине?</translation>
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
        <translation>Не выполнено.</translation>
    </message>
    <message>
        <source>{refusal} {rule}.</source>
        <translation>{refusal} {rule}.</translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>Время сбоя засчитывается оратору, если его не исключить.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>Пульт не работал {span}.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} поврежден.</translation>
    </message>
    <message>
        <source>It is open to look at. Bring back a backup with restore, and keep this file.</source>
        <translation>Он открыт только для просмотра. Верните резервную копию командой restore и сохраните этот файл.</translation>
    </message>
    <message>
        <source>{file} was copied while it was in use.</source>
        <translation>{file} скопирован во время работы.</translation>
    </message>
    <message>
        <source>Acts after number {number} may be missing; the whole file is where it was copied from.</source>
        <translation>Действия после номера {number} могут отсутствовать; полный файл остался там, откуда снята копия.</translation>
    </message>
    <message>
        <source>{file} is being checked.</source>
        <translation>{file} проверяется.</translation>
    </message>
    <message>
        <source>Acts can be done as soon as that has ended.</source>
        <translation>Действия станут возможны, как только проверка закончится.</translation>
    </message>
    <message>
        <source>Here it is {console}, on the laptop {laptop}.</source>
        <translation>Здесь {console}, на компьютере {laptop}.</translation>
    </message>
    <message>
        <source>The console goes on from the last act; if the laptop is right, take its hour.</source>
        <translation>Пульт продолжает от последнего действия; если верны часы компьютера, примите их время.</translation>
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
    <name>ObjectionCommands</name>
    <message>
        <source>While it is voted only a point of order on the voting interrupts it.</source>
        <translation>Голосование прерывается только вопросом по порядку его проведения.</translation>
    </message>
    <message>
        <source>Nothing is put to the Conference to which somebody could object.</source>
        <translation>Конференции не предложено ничего, против чего можно было бы возразить.</translation>
    </message>
    <message>
        <source>{matter}: who objects no longer?</source>
        <translation>{matter}: кто снимает возражение?</translation>
    </message>
    <message>
        <source>No decision was taken that could be reopened.</source>
        <translation>Не было принято решения, которое можно открыть вновь.</translation>
    </message>
    <message>
        <source>{decision}, after the gavel: who objects?</source>
        <translation>{decision}, после удара молотка: кто возражает?</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>название или код государства-участника</translation>
    </message>
    <message>
        <source>{matter}: who objects?</source>
        <translation>{matter}: кто возражает?</translation>
    </message>
    <message>
        <source>It is not noted who</source>
        <translation>Не отмечать кто</translation>
    </message>
    <message>
        <source>{names}: objection. What follows?</source>
        <translation>{names}: возражение. Что дальше?</translation>
    </message>
    <message>
        <source>Consultations: who leads them is noted</source>
        <translation>Консультации: отметить, кто их ведет</translation>
    </message>
    <message>
        <source>Consultations: the meeting is suspended</source>
        <translation>Консультации: заседание прерывается</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>Возражение снято – {name}</translation>
    </message>
    <message>
        <source>Another one objects too</source>
        <translation>Возражает и другая делегация</translation>
    </message>
    <message>
        <source>Later: it is deferred</source>
        <translation>Позже: откладывается</translation>
    </message>
    <message>
        <source>Later: the item stays open</source>
        <translation>Позже: пункт остается открытым</translation>
    </message>
    <message>
        <source>A decision in other words, or by a vote: record it</source>
        <translation>Решение в иной формулировке или голосованием: записать</translation>
    </message>
    <message>
        <source>A secret ballot</source>
        <translation>Тайное голосование</translation>
    </message>
    <message>
        <source>There is an objection</source>
        <translation>Есть возражение</translation>
    </message>
    <message>
        <source>{decision} is reopened: for what reason?</source>
        <translation>{decision} открывается вновь: по какой причине?</translation>
    </message>
    <message>
        <source>in one line, for the record</source>
        <translation>одной строкой, для протокола</translation>
    </message>
    <message>
        <source>{name} objected after the gavel</source>
        <translation>{name}: возражение после удара молотка</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Заместитель Председателя</translation>
    </message>
    <message>
        <source>{office}: {who}</source>
        <translation>{office}: {who}</translation>
    </message>
</context>
<context>
    <name>Officers</name>
    <message>
        <source>nobody yet</source>
        <translation>пока никого</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>иначе {group}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
</context>
<context>
    <name>OfficersCommands</name>
    <message>
        <source>Withdraw the nomination</source>
        <translation>Снять кандидатуру</translation>
    </message>
    <message>
        <source>Nominate another one too</source>
        <translation>Выдвинуть еще одного</translation>
    </message>
    <message>
        <source>Nominate as {office}</source>
        <translation>Выдвинуть на должность: {office}</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>название или код делегации</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Enter: whole, or broad</source>
        <translation>Enter: целиком или крупно</translation>
    </message>
    <message>
        <source>The pages are being painted: {seconds} s</source>
        <translation>Страницы готовятся: {seconds} с</translation>
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
    <message>
        <source>Nothing is called “{typed}”. Is one of these meant? An arrow key chooses.</source>
        <translation>Ничто не называется «{typed}». Может быть, что-то из этого? Выбирает стрелка.</translation>
    </message>
    <message>
        <source>An arrow key chooses.</source>
        <translation>Выбор – клавишей со стрелкой.</translation>
    </message>
</context>
<context>
    <name>PapersCommands</name>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Здесь ничего записать нельзя.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Запись {file}…</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>Записывается другой файл.</translation>
    </message>
    <message>
        <source>Place: {folder}</source>
        <translation>Место: {folder}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>Какого списка</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As it stands, or stood</source>
        <translation>На какой момент</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>As it is looked back on: {moment}</source>
        <translation>Просматриваемый момент: {moment}</translation>
    </message>
    <message>
        <source>None: a table of data</source>
        <translation>Никакой: таблица данных</translation>
    </message>
    <message>
        <source>PDF, a paper to print</source>
        <translation>PDF, документ для печати</translation>
    </message>
    <message>
        <source>Word, to go on writing</source>
        <translation>Word, чтобы писать дальше</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, a table for any program</source>
        <translation>CSV, таблица для любой программы</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, для программ</translation>
    </message>
    <message>
        <source>JSON Lines, as “perform” reads it</source>
        <translation>JSON Lines, как читает «perform»</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>Записать в</translation>
    </message>
    <message>
        <source>This is a table for other programs: it has no pages to look at.</source>
        <translation>Это таблица для других программ: страниц для просмотра у неё нет.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Записано:</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>Ничего не записано.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers and tables</source>
        <translation>Документы и таблицы</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>Что записать</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>Arrows turn a row, Enter asks for it in words, Esc goes back</source>
        <translation>Стрелки меняют строку, Enter – выбрать словами, Esc – назад</translation>
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
        <source>set aside for a motion</source>
        <translation>прервано ради предложения</translation>
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
        <translation>снят</translation>
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
        <translation>Стрелки – действие, с Ctrl – час; Esc – к настоящему</translation>
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
        <source>set aside for a motion</source>
        <translation>прервано ради предложения</translation>
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
        <translation>снят</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недейств.</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>нет записи</translation>
    </message>
    <message>
        <source>replies to {name}</source>
        <translation>в ответ: {name}</translation>
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
        <translation>Сохранить диаграмму как</translation>
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
        <translation>Диаграмма сохранена.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>Не удается записать {path}.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The debate as a picture</source>
        <translation>Диаграммы прений</translation>
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
        <translation>Нет текущего списка</translation>
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
        <translation>конец к {hour}</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>Время ожидающих выступлений, в часах</translation>
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
        <translation>Только сведения</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Оспорены</translation>
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
        <translation>Монитор только один.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>Окно вернется вместе с ним; та же клавиша покажет окно на другом.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>Монитор {name} отключен.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>Монитор {name} снова подключен.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Окно стоит поверх этого; та же клавиша уберет его, F11 – на весь экран.</translation>
    </message>
    <message>
        <source>It stands beside this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Окно стоит рядом с этим; та же клавиша уберет его, F11 – на весь экран.</translation>
    </message>
    <message>
        <source>This window stands on another now.</source>
        <translation>Это окно теперь на другом мониторе.</translation>
    </message>
    <message>
        <source>A screen is gone.</source>
        <translation>Один из мониторов отключен.</translation>
    </message>
    <message>
        <source>A screen is back.</source>
        <translation>Монитор снова подключен.</translation>
    </message>
    <message>
        <source>{window} came along.</source>
        <translation>{window} перемещается вместе с ним.</translation>
    </message>
    <message>
        <source>{window} makes way for this one.</source>
        <translation>{window} уступает место этому окну.</translation>
    </message>
    <message>
        <source>It stands on another screen now.</source>
        <translation>Теперь оно на другом мониторе.</translation>
    </message>
    <message>
        <source>It is put away; its key shows it again.</source>
        <translation>Оно убрано; его клавиша покажет его снова.</translation>
    </message>
    <message>
        <source>{window} makes way.</source>
        <translation>{window} уступает место.</translation>
    </message>
    <message>
        <source>It stands beside this window now.</source>
        <translation>Теперь оно рядом с этим окном.</translation>
    </message>
    <message>
        <source>{window} stands on a screen of its own now.</source>
        <translation>{window} теперь на отдельном мониторе.</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>Экран зала</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>Экран Председателя</translation>
    </message>
    <message>
        <source>No screen is free.</source>
        <translation>Свободного монитора нет.</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Settings that cannot be read are as the program brings them:</source>
        <translation>Настройки, которые не удалось прочесть, остаются исходными:</translation>
    </message>
    <message>
        <source>{settings}.</source>
        <translation>{settings}.</translation>
    </message>
    <message>
        <source>Settings are not kept: {file} cannot be written.</source>
        <translation>Настройки не сохраняются: {file} не записать.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>the file used last</source>
        <translation>файл, открытый последним</translation>
    </message>
    <message>
        <source>files opened of late</source>
        <translation>недавно открытые конференции</translation>
    </message>
</context>
<context>
    <name>PointCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>делегация; после двоеточия предмет, если назван</translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation>Замечание по порядку ведения:</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Нет замечаний по порядку ведения, ждущих решения.</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation>Решение Председателя по замечанию ({name})</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>принято или отклонено; после двоеточия слова, если есть</translation>
    </message>
    <message>
        <source>The appeal of {name}</source>
        <translation>Протест: {name}</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>Голосование по протесту ({name}): за отмену, против, воздержались</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>три числа, напр. 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>Нет решения, которое можно опротестовать.</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>Протест против решения по замечанию ({name}), заявитель:</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>название или код государства-участника</translation>
    </message>
    <message>
        <source>The same key again asks all the same who appeals.</source>
        <translation>Та же клавиша все равно спросит, кто заявляет протест.</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>не допущена</translation>
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
        <source>{name} (not a State party)</source>
        <translation>{name} (не государство-участник)</translation>
    </message>
    <message>
        <source>{name} (not admitted)</source>
        <translation>{name} (не допущена)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>Часы ({name}) стоят на {left}.</translation>
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
        <translation>Решение по замечанию ({name}) голосуется немедленно.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>Замечание ({name}): {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>Замечание ({name}): решение отменено.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>upheld</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source> (not a State party)</source>
        <translation> (не государство-участник)</translation>
    </message>
    <message>
        <source> (not admitted)</source>
        <translation> (не допущена)</translation>
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
        <source>Not a State party</source>
        <translation>Не государство-участник</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Не допущена</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>Протест ({name}): голосуется немедленно</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name}: осталось {left}</translation>
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
        <translation>Протест ({name}): за отмену {overrule}, против {against}, воздержались {abstaining}; {stands}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>A third</source>
        <translation>Треть</translation>
    </message>
    <message>
        <source>A majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>More than {share}</source>
        <translation>Более {share}</translation>
    </message>
    <message>
        <source>At least {share}</source>
        <translation>Не менее {share}</translation>
    </message>
    <message>
        <source>{share} of {base}: {needed}.</source>
        <translation>{share}, {base}: {needed}.</translation>
    </message>
    <message>
        <source>May open and debate.</source>
        <translation>Можно открывать и обсуждать.</translation>
    </message>
    <message>
        <source>May decide.</source>
        <translation>Можно принимать решения.</translation>
    </message>
    <message>
        <source>Of whom: a setting</source>
        <translation>От кого: настройка</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, met.</source>
        <translation>Иначе, {base}: {needed}, есть.</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, not met.</source>
        <translation>Иначе, {base}: {needed}, нет.</translation>
    </message>
    <message>
        <source>{needed} to debate</source>
        <translation>{needed} для прений</translation>
    </message>
    <message>
        <source>{needed} to decide</source>
        <translation>{needed} для решения</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>Присутствуют: {count}</translation>
    </message>
    <message>
        <source>of {count} that take part</source>
        <translation>из {count} участвующих</translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
</context>
<context>
    <name>PresenceCall</name>
    <message>
        <source>Who is called</source>
        <translation>Кого вызывают</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>Исправляется</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>Отвечает вне очереди</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: назад – {name}</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>Вызов окончен</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>Вызваны все</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>затем {names}</translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>Вызывается, {place} из {count}</translation>
    </message>
</context>
<context>
    <name>PresenceCommands</name>
    <message>
        <source>Of whom is the quorum counted?</source>
        <translation>От кого считать кворум?</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>Ожидается ответ: {name}.</translation>
    </message>
    <message>
        <source>1: present, 2: not there.</source>
        <translation>1: присутствует, 2: нет.</translation>
    </message>
    <message>
        <source>To decide: of {base}, {needed}</source>
        <translation>Для решения: {base}, {needed}</translation>
    </message>
    <message>
        <source>To debate: of {base}, {needed}</source>
        <translation>Для прений: {base}, {needed}</translation>
    </message>
    <message>
        <source>How many take part: enter a figure</source>
        <translation>Сколько участвует: ввести число</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>сейчас {count}</translation>
    </message>
    <message>
        <source>How many take part: as counted here</source>
        <translation>Сколько участвует: по подсчету</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>как сейчас</translation>
    </message>
    <message>
        <source>How many States parties take part</source>
        <translation>Сколько государств-участников участвует</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>«{typed}» — не число.</translation>
    </message>
</context>
<context>
    <name>PresenceLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают знаки</translation>
    </message>
    <message>
        <source>dotted: not registered, not called</source>
        <translation>точка: не зарегистрировано</translation>
    </message>
    <message>
        <source>grey: not registered, not called</source>
        <translation>серым: не зарегистрировано</translation>
    </message>
    <message>
        <source>English order; a letter goes to a name, Enter changes it</source>
        <translation>Английский порядок; буква — к названию, Enter меняет</translation>
    </message>
</context>
<context>
    <name>Presidency</name>
    <message>
        <source>The President&apos;s buttons act.</source>
        <translation>Кнопки Председателя действуют.</translation>
    </message>
    <message>
        <source>The President&apos;s buttons ask here.</source>
        <translation>Кнопки Председателя просят здесь.</translation>
    </message>
    <message>
        <source>The President asks for nothing.</source>
        <translation>Просьб Председателя нет.</translation>
    </message>
    <message>
        <source>The same key again records that it is carried, nobody objecting.</source>
        <translation>Та же клавиша запишет, что оно принято без возражений.</translation>
    </message>
    <message>
        <source>{motion} comes next.</source>
        <translation>Далее: {motion}.</translation>
    </message>
    <message>
        <source>The President asks:</source>
        <translation>Председатель просит:</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
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
    <message>
        <source>Asked: %1</source>
        <translation>Запрошено: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
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
        <translation>%1: осталось %2.</translation>
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
        <translation>Слово никому не дано</translation>
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
        <source>Put it to the vote</source>
        <translation>Поставить на голосование</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Начать голосование</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Закрыть урну</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Зачитано</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>Доклад заслушан</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>Вынести на рассмотрение Конференции</translation>
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
        <source>Not admitted.</source>
        <translation>Не допущена.</translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation>По порядку ведения: %1.</translation>
    </message>
    <message>
        <source>Private meeting %1</source>
        <translation>Закрытое заседание %1</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>произносится: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Закрытое заседание</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>Объявить результат</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>Разъяснение мотивов</translation>
    </message>
    <message>
        <source>Oral report</source>
        <translation>Устный доклад</translation>
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
    <name>ProposalCommands</name>
    <message>
        <source>Which proposal?</source>
        <translation>Какое предложение?</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>условное обозначение или название</translation>
    </message>
    <message>
        <source>No proposal is undecided.</source>
        <translation>Нерешенных предложений нет.</translation>
    </message>
    <message>
        <source>No decision was taken yet.</source>
        <translation>Решений еще не принято.</translation>
    </message>
    <message>
        <source>{symbol}: which parts are voted on apart?</source>
        <translation>{symbol}: какие части голосуются отдельно?</translation>
    </message>
    <message>
        <source>as: preamble, paragraph 3, the rest</source>
        <translation>например: преамбула, пункт 3, остальное</translation>
    </message>
    <message>
        <source>Which proposal is divided?</source>
        <translation>Какое предложение делится?</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>пункты постановляющей части</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ни одна</translation>
    </message>
    <message>
        <source>as the preamble</source>
        <translation>как преамбула</translation>
    </message>
    <message>
        <source>All but {part}</source>
        <translation>Все, кроме: {part}</translation>
    </message>
    <message>
        <source>{symbol}: which parts are operative?</source>
        <translation>{symbol}: какие части постановляющие?</translation>
    </message>
    <message>
        <source>{symbol}: who asks for the division?</source>
        <translation>{symbol}: кто просит о раздельном голосовании?</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>название или код государства-участника</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Draft resolution</source>
        <translation>Проект резолюции</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>Проект решения</translation>
    </message>
    <message>
        <source>Draft for the General Assembly</source>
        <translation>Проект для Генеральной Ассамблеи</translation>
    </message>
    <message>
        <source>Draft declaration</source>
        <translation>Проект декларации</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>Резолюция {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Рекомендация {number}</translation>
    </message>
    <message>
        <source>Declaration {number}</source>
        <translation>Декларация {number}</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>before the Conference</source>
        <translation>на рассмотрении Конференции</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>rejected by vote</source>
        <translation>отклонено голосованием</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>withdrawn by its sponsors</source>
        <translation>снято авторами</translation>
    </message>
    <message>
        <source>left open with its item</source>
        <translation>оставлено открытым вместе с пунктом</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>отпало</translation>
    </message>
    <message>
        <source>to be voted on</source>
        <translation>предстоит голосование</translation>
    </message>
    <message>
        <source>not put</source>
        <translation>не ставится на голосование</translation>
    </message>
    <message>
        <source>Vote on amendment {symbol}</source>
        <translation>Голосовать по поправке {symbol}</translation>
    </message>
    <message>
        <source>Vote on the part “{part}”</source>
        <translation>Голосовать по части «{part}»</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>Вынести на рассмотрение Конференции</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Поставить на голосование</translation>
    </message>
    <message>
        <source>Suspend for consultations</source>
        <translation>Прервать для консультаций</translation>
    </message>
    <message>
        <source>Adopt it without a vote</source>
        <translation>Принять без голосования</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Распространено</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Day-before rule</source>
        <translation>Правило кануна</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>По этому пункту нет</translation>
    </message>
    <message>
        <source>Day-before rule: from memory, cf. GA rule 78; its number here is unknown.</source>
        <translation>Правило кануна: по памяти, ср. правило 78 ГА; его номер здесь неизвестен.</translation>
    </message>
    <message>
        <source>Note a proposal …</source>
        <translation>Отметить предложение …</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не указан</translation>
    </message>
    <message>
        <source>original</source>
        <translation>первоначальный</translation>
    </message>
    <message>
        <source>not sent out</source>
        <translation>не распространено</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>сегодня {hour}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Соблюдено</translation>
    </message>
    <message>
        <source>By leave</source>
        <translation>С разрешения</translation>
    </message>
    <message>
        <source>Not in all six</source>
        <translation>Не на всех шести</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>adopted: {number}</source>
        <translation>принято: {number}</translation>
    </message>
    <message>
        <source>objection of {names}</source>
        <translation>возражение: {names}</translation>
    </message>
    <message>
        <source>consultations led by {name}</source>
        <translation>консультации ведет: {name}</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>нет: {languages}</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Show of hands</source>
        <translation>Поднятием рук</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Поименное голосование</translation>
    </message>
    <message>
        <source>from a State drawn by lot</source>
        <translation>с государства, определенного жребием</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Заносимое в отчет голосование</translation>
    </message>
    <message>
        <source>each answer by name, without a call</source>
        <translation>каждый ответ поименно, без вызова</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>как?</translation>
    </message>
    <message>
        <source>{question} – {what}</source>
        <translation>{question} – {what}</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>название или код государства-участника</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Две трети</translation>
    </message>
    <message>
        <source>on substance</source>
        <translation>по существу</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Простое большинство</translation>
    </message>
    <message>
        <source>on procedure</source>
        <translation>по процедуре</translation>
    </message>
    <message>
        <source>by which majority?</source>
        <translation>каким большинством?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Никто в отдельности</translation>
    </message>
    <message>
        <source>asked for by?</source>
        <translation>по требованию?</translation>
    </message>
    <message>
        <source>which State was drawn by lot?</source>
        <translation>какое государство выбрано по жребию?</translation>
    </message>
    <message>
        <source>The console draws the lot</source>
        <translation>Жребий бросает программа</translation>
    </message>
</context>
<context>
    <name>QtWords</name>
    <message>
        <source>Look in:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Тип файлов:</translation>
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
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Figures: {figures}.</source>
        <translation>Числа: {figures}.</translation>
    </message>
    <message>
        <source>Enter: put it right</source>
        <translation>Enter: исправить</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}, час предположителен</translation>
    </message>
    <message>
        <source>certain: it stands in the agenda</source>
        <translation>точно: указано в повестке дня</translation>
    </message>
    <message>
        <source>probable: after the sister treaty</source>
        <translation>вероятно: по родственному договору</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>простое большинство</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>две трети</translation>
    </message>
    <message>
        <source>rank of the motion “{motion}”</source>
        <translation>место предложения «{motion}»</translation>
    </message>
    <message>
        <source>to open and debate it takes</source>
        <translation>для открытия и прений нужно</translation>
    </message>
    <message>
        <source>to decide it takes</source>
        <translation>для решения нужно</translation>
    </message>
    <message>
        <source>share of those voting yes or no</source>
        <translation>доля голосующих «за» и «против»</translation>
    </message>
    <message>
        <source>share of the valid papers that elects</source>
        <translation>доля действительных бюллетеней, которая избирает</translation>
    </message>
    <message>
        <source>candidates for each place in a restricted ballot</source>
        <translation>кандидатов на место при ограниченном голосовании</translation>
    </message>
    <message>
        <source>ballots in vain after which it is told</source>
        <translation>безрезультатных голосований, после которых сообщается</translation>
    </message>
    <message>
        <source>how often a State is called</source>
        <translation>сколько раз вызывают государство</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>предел</translation>
    </message>
    <message>
        <source>speakers for, besides the mover</source>
        <translation>ораторов за, кроме автора</translation>
    </message>
    <message>
        <source>speakers against</source>
        <translation>ораторов против</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>большинство</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>Only rules of procedure are put right here.</source>
        <translation>Здесь исправляются только правила процедуры.</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>{rule} – {what}</source>
        <translation>{rule} – {what}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>сейчас {value}</translation>
    </message>
    <message>
        <source>Its number, and how sure it is</source>
        <translation>Номер и насколько он точен</translation>
    </message>
    <message>
        <source>Its number is not known</source>
        <translation>Номер неизвестен</translation>
    </message>
    <message>
        <source>The rule of another body that tells the same</source>
        <translation>Такое же правило другого органа</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>О чем оно, нашими словами</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>as 47</source>
        <translation>как 47</translation>
    </message>
    <message>
        <source>The rule of another body</source>
        <translation>Правило другого органа</translation>
    </message>
    <message>
        <source>as GA rule 76</source>
        <translation>как GA rule 76</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>О чем оно</translation>
    </message>
    <message>
        <source>in our words</source>
        <translation>нашими словами</translation>
    </message>
    <message>
        <source>Rule {number}: how sure is that?</source>
        <translation>Правило {number}: насколько это точно?</translation>
    </message>
    <message>
        <source>1/3 is at least a third, &gt;1/2 is more than half</source>
        <translation>1/3 — не менее трети, &gt;1/2 — более половины</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>минуты и секунды, как 2:30</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Find in the reference</source>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>Find a rule, a date or a doubt</source>
        <translation>Найти правило, срок, сомнение</translation>
    </message>
    <message>
        <source>Nothing in the reference fits “{typed}”.</source>
        <translation>В справке нет ничего подходящего к «{typed}».</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Until then</source>
        <translation>До тех пор</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Извещение</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>due {days}</source>
        <translation>срок: {days}</translation>
    </message>
    <message>
        <source>late: due {days}</source>
        <translation>с опозданием: срок {days}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>accorded</source>
        <translation>предоставлен</translation>
    </message>
    <message>
        <source>not accorded</source>
        <translation>не предоставлен</translation>
    </message>
    <message>
        <source>the Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>the Conference, under {item}</source>
        <translation>Конференция, по пункту {item}</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>подписанный оригинал</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>только сведения</translation>
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
        <source>accepted on assurance</source>
        <translation>принята на основании заверения</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>допущен</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>не допущена</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Neither present nor voting, until it is decided anew or new credentials are found in order. Rule 20</source>
        <translation>Не считается присутствующей и не голосует до нового решения или до новых полномочий, найденных в порядке. Правило 20</translation>
    </message>
    <message>
        <source>It does not take part. To call it by mistake is not prevented: it is marked.</source>
        <translation>Не участвует. Вызвать по ошибке можно, но это отмечено.</translation>
    </message>
    <message>
        <source>It is seated with full rights until the Conference decides. Rule 20</source>
        <translation>Участвует с полными правами, пока не решит Конференция. Правило 20</translation>
    </message>
    <message>
        <source>It does not attend: with an objection, status is not accorded until the Conference decides.</source>
        <translation>Не присутствует: при возражении статус не предоставляется, пока не решит Конференция.</translation>
    </message>
    <message>
        <source>It attends, unless the Conference decides otherwise.</source>
        <translation>Присутствует, если Конференция не решит иначе.</translation>
    </message>
    <message>
        <source>It does not attend before it gives notice in writing.</source>
        <translation>Не присутствует, пока не известит письменно.</translation>
    </message>
    <message>
        <source>It does not attend before it applies.</source>
        <translation>Не присутствует, пока не подаст заявление.</translation>
    </message>
    <message>
        <source>It does not attend before the list of applicants is sent out.</source>
        <translation>Не присутствует, пока не разослан список заявителей.</translation>
    </message>
    <message>
        <source>Consensus first. If a vote is asked for: a majority of those present and voting.</source>
        <translation>Сначала консенсус. Если просят голосовать: большинство присутствующих и голосующих.</translation>
    </message>
    <message>
        <source>Only States parties vote. cf. GA rule 85; number here unknown</source>
        <translation>Голосуют только государства-участники. Ср. правило 85 ГА; здесь номер неизвестен</translation>
    </message>
    <message>
        <source>Invited to speak {day}</source>
        <translation>Приглашена выступить {day}</translation>
    </message>
    <message>
        <source>It speaks when the President invites it, the Conference approving. Rule 17</source>
        <translation>Выступает по приглашению Председателя с согласия Конференции. Правило 17</translation>
    </message>
    <message>
        <source>say: {said}</source>
        <translation>произносится: {said}</translation>
    </message>
    <message>
        <source>takes part so since {day}: {reason}</source>
        <translation>участвует так с {day}: {reason}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>Возражение открыто</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>Предоставлен</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Без возражений</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Оспорены</translation>
    </message>
    <message>
        <source>speaks when invited</source>
        <translation>выступает по приглашению</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>выступает</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>пишет</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>вносит</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>решает</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>Государства-участники</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписавшие</translation>
    </message>
    <message>
        <source>Non-signatories</source>
        <translation>Неподписавшие</translation>
    </message>
    <message>
        <source>Entities, UN bodies, agencies</source>
        <translation>Образования, органы ООН</translation>
    </message>
    <message>
        <source>Other intergovernmental</source>
        <translation>Другие межправительственные</translation>
    </message>
    <message>
        <source>NGOs with ECOSOC status</source>
        <translation>НПО со статусом ЭКОСОС</translation>
    </message>
    <message>
        <source>Other NGOs</source>
        <translation>Другие НПО</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>Группы государств</translation>
    </message>
    <message>
        <source>application, listed 30 days before</source>
        <translation>заявление, список за 30 дней</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>полномочия</translation>
    </message>
    <message>
        <source>written notice</source>
        <translation>письменное извещение</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявление</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>регистрация</translation>
    </message>
    <message>
        <source>objection: the Conference</source>
        <translation>возражение: Конференция</translation>
    </message>
    <message>
        <source>unless decided otherwise</source>
        <translation>если не решено иначе</translation>
    </message>
    <message>
        <source>by right</source>
        <translation>по праву</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Присутств.</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Письменно</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Вносить</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решать</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>по приглаш.</translation>
    </message>
    <message>
        <source>{category}, Rule {numbers}</source>
        <translation>{category}, правило {numbers}</translation>
    </message>
    <message>
        <source>{category}, Rules {numbers}</source>
        <translation>{category}, правила {numbers}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register of delegations</source>
        <translation>Реестр делегаций</translation>
    </message>
    <message>
        <source>Categories and their rights</source>
        <translation>Категории и их права</translation>
    </message>
    <message>
        <source>Those of the category</source>
        <translation>Участники категории</translation>
    </message>
    <message>
        <source>On file of the delegation chosen</source>
        <translation>Дело выбранной делегации</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Кто возражает</translation>
    </message>
    <message>
        <source>Participation of observers</source>
        <translation>Участие наблюдателей</translation>
    </message>
    <message>
        <source>Participation of observers, item {item}</source>
        <translation>Участие наблюдателей, пункт {item}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Наблюдатели</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>Предоставлен</translation>
    </message>
    <message>
        <source>Move: motions and points of order. Invited: by the President, the Conference approving.</source>
        <translation>Вносить: предложения и вопросы по порядку. По приглашению Председателя с согласия Конференции.</translation>
    </message>
    <message>
        <source>Rights of observers: the sister treaty’s rules 16, 17 and 44 (probable)</source>
        <translation>Права наблюдателей: правила 16, 17 и 44 родственного договора (вероятно)</translation>
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
        <translation>Членство в кабинете не подтверждено</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждено</translation>
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
        <translation>Возвращен</translation>
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
        <translation>через: {delegation}</translation>
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
        <translation>От ее имени выступает: {delegation}</translation>
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
        <translation>Подано уведомление об обмене; ожидается встречное: {delegation}</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>Уведомление об обмене: {delegation}; ожидается встречное от этой делегации</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Вызван один раз</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Right of reply</source>
        <translation>Право на ответ</translation>
    </message>
    <message>
        <source>Right of reply to {name}</source>
        <translation>Право на ответ, адресат: {name}</translation>
    </message>
    <message>
        <source>, to {name}</source>
        <translation>, адресат: {name}</translation>
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
        <translation>На следующий день, в конце последнего заседания по пункту {item}</translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation>{taken}, до {hour}.</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} из {rounds}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} из {rounds} (больше нет)</translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation>Даны: {names}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>кому: {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>запрошено {hour}</translation>
    </message>
    <message>
        <source>Enter: give the floor</source>
        <translation>Enter: предоставить слово</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>пропущен до возвращения</translation>
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
    <name>ReplyCommands</name>
    <message>
        <source>No debate is in hand.</source>
        <translation>Прения не идут.</translation>
    </message>
    <message>
        <source>delegation; behind a colon to whom, as arm: aze</source>
        <translation>делегация; после двоеточия – кому, например arm: aze</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>Право на ответ запрошено:</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Предоставить слово</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Без адресата</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name}: ответ на выступление –</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>делегация; Enter: без адресата</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Yes</source>
        <translation>За</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>Воздерживается</translation>
    </message>
    <message>
        <source>Not participating</source>
        <translation>Не участвует</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Отсутствует</translation>
    </message>
</context>
<context>
    <name>RollFoot</name>
    <message>
        <source>begun</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>called, one key each</source>
        <translation>вызвано, по клавише</translation>
    </message>
    <message>
        <source>last roll: {count} present</source>
        <translation>прошлая перекличка: {count}</translation>
    </message>
</context>
<context>
    <name>RollGrid</name>
    <message>
        <source>lot</source>
        <translation>жребий</translation>
    </message>
    <message>
        <source>No State party begins with “{letters}”.</source>
        <translation>Ни одно государство-участник не начинается на «{letters}».</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: назад – {name}</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>вызывается</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>выпал жребий</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>не зарегистрировано</translation>
    </message>
    <message>
        <source>barred by another&apos;s vote</source>
        <translation>исключено голосом другого</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>Roll of presence</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>Список государств-участников</translation>
    </message>
    <message>
        <source>Leave the roll</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Presence holds until the meeting rises, or until a delegation is noted as having left.</source>
        <translation>Присутствие действует до закрытия заседания или до отметки об уходе делегации.</translation>
    </message>
    <message>
        <source>States parties in the room</source>
        <translation>Государства-участники в зале</translation>
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
        <source>Later</source>
        <translation>Потом</translation>
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
    <message>
        <source>shows its source</source>
        <translation>показывает исходный текст</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>A question is open.</source>
        <translation>Задан вопрос.</translation>
    </message>
    <message>
        <source>Enter answers it, Esc lets it go.</source>
        <translation>Enter отвечает на него, Esc снимает его.</translation>
    </message>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}: пульт секретаря</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Closing once more leaves the console; the statement goes on, and its clock.</source>
        <translation>Закрыть ещё раз – выйти из пульта; выступление и его отсчёт продолжаются.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Слово предоставлено – {name}.</translation>
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
        <source>Ctrl+Enter keeps it, Esc leaves it; what stands in braces is filled in when it is read</source>
        <translation>Ctrl+Enter сохраняет, Esc оставляет; то, что в фигурных скобках, подставляется при чтении</translation>
    </message>
    <message>
        <source>As it would be read</source>
        <translation>Как это прозвучит</translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation>Так прочесть нельзя</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Share of those voting</source>
        <translation>Доля участвующих в голосовании</translation>
    </message>
    <message>
        <source>{yes} of {voting}</source>
        <translation>{yes} из {voting}</translation>
    </message>
    <message>
        <source>voting yes or no; it takes two thirds of them.</source>
        <translation>голосующих за или против; требуются две трети.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes a majority of them.</source>
        <translation>голосующих за или против; требуется большинство.</translation>
    </message>
    <message>
        <source>voting yes or no; two thirds are {needed}.</source>
        <translation>голосующих за или против; две трети – {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; a majority is {needed}.</source>
        <translation>голосующих за или против; большинство – {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes {needed}.</source>
        <translation>голосующих за или против; требуется {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>Even if all %n still to come vote yes:</source>
        <translation>
            <numerusform>Даже если оставшийся %n проголосует за:</numerusform>
            <numerusform>Даже если все %n оставшихся проголосуют за:</numerusform>
            <numerusform>Даже если все %n оставшихся проголосуют за:</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be adopted any more</source>
        <translation>принято быть уже не может</translation>
    </message>
    <message numerus="yes">
        <source>Whatever the %n still to come vote:</source>
        <translation>
            <numerusform>Как бы ни проголосовал оставшийся %n:</numerusform>
            <numerusform>Как бы ни проголосовали %n оставшихся:</numerusform>
            <numerusform>Как бы ни проголосовали %n оставшихся:</numerusform>
        </translation>
    </message>
    <message>
        <source>the majority is reached</source>
        <translation>большинство набрано</translation>
    </message>
    <message numerus="yes">
        <source>If all %n still to come vote:</source>
        <translation>
            <numerusform>Если оставшийся %n проголосует:</numerusform>
            <numerusform>Если все %n оставшихся проголосуют:</numerusform>
            <numerusform>Если все %n оставшихся проголосуют:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes adopt it</source>
        <translation>
            <numerusform>еще %n голос за – и принято</numerusform>
            <numerusform>еще %n голоса за – и принято</numerusform>
            <numerusform>еще %n голосов за – и принято</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>еще не подсчитано</translation>
    </message>
    <message>
        <source>equally divided: regarded as rejected</source>
        <translation>голоса разделились поровну: считается отклоненным</translation>
    </message>
    <message>
        <source>the majority is not reached</source>
        <translation>большинство не набрано</translation>
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
    <message>
        <source>Not admitted</source>
        <translation>Не допущены</translation>
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
        <translation>Регл.</translation>
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
        <source>Not reached.</source>
        <translation>Не успевает.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Пропущены</translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation>до возвращения</translation>
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
        <translation>ожидают, в порядке возвращения</translation>
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
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation>Член кабинета?</translation>
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
        <translation>Последнее событие</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc останавливает.</translation>
    </message>
    <message>
        <source>{seconds} s. Esc stops it.</source>
        <translation>{seconds} с. Esc останавливает.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
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
        <source>Reading {file} …</source>
        <translation>Чтение {file}…</translation>
    </message>
    <message>
        <source>Another file is being read.</source>
        <translation>Читается другой файл.</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Esc останавливает.</translation>
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
        <translation>Esc – убрать</translation>
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
    <name>VoteCommands</name>
    <message>
        <source>the question, as it is put</source>
        <translation>вопрос, как он ставится</translation>
    </message>
    <message>
        <source>What is put to the vote?</source>
        <translation>Что ставится на голосование?</translation>
    </message>
    <message>
        <source>No vote was announced.</source>
        <translation>Ни одно голосование не объявлено.</translation>
    </message>
    <message>
        <source>the pending motion</source>
        <translation>рассматриваемое предложение</translation>
    </message>
    <message>
        <source>Show vote {number}, announced last</source>
        <translation>Показать голосование {number}, объявленное последним</translation>
    </message>
    <message>
        <source>The pending motion</source>
        <translation>Рассматриваемое предложение</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>Голосование не проводится.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>Поднят вопрос по порядку ведения: {name}.</translation>
    </message>
    <message>
        <source>The call goes on after the ruling.</source>
        <translation>Вызов продолжается после постановления.</translation>
    </message>
    <message>
        <source>An appeal waits for its vote: {name}.</source>
        <translation>Протест ожидает голосования: {name}.</translation>
    </message>
    <message>
        <source>The call goes on after it.</source>
        <translation>Затем вызов продолжится.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>Слово предоставлено – {name}.</translation>
    </message>
    <message>
        <source>The call begins after it.</source>
        <translation>Вызов начинается после этого.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote first.</source>
        <translation>До голосования просит разъяснить мотивы: {name}.</translation>
    </message>
    <message>
        <source>The same key again begins the voting all the same.</source>
        <translation>Та же клавиша все же начинает голосование.</translation>
    </message>
    <message>
        <source>Asks to explain its vote after the result</source>
        <translation>Просит разъяснить мотивы голосования после результата</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>The vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>Список государств-участников</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Голосование поднятием рук</translation>
    </message>
    <message>
        <source>Vote by roll call</source>
        <translation>Поименное голосование</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Заносимое в отчет голосование</translation>
    </message>
    <message>
        <source>{method}, under item {item}</source>
        <translation>{method}, по пункту {item}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Предложение процедурного характера</translation>
    </message>
    <message>
        <source>Appeal: yes overrules the ruling</source>
        <translation>Апелляция: «за» отменяет постановление</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Две трети</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Простое большинство</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>По просьбе: {name}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
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
        <source>New conference from its annotated agenda</source>
        <translation>Новая конференция из аннотированной повестки</translation>
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
        <source>About this conference</source>
        <translation>Об этой конференции</translation>
    </message>
    <message>
        <source>The chair&apos;s console</source>
        <translation>Пульт Председателя</translation>
    </message>
    <message>
        <source>Esc goes on with the conference that is open. Nothing in a rehearsal is real.</source>
        <translation>Esc – продолжить с открытой конференцией. Репетиция ни на что не влияет.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Недавно открытые</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>a folder, or a file</source>
        <translation>папка или файл</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Выбрать место</translation>
    </message>
</context>
<context>
    <name>Wordbook</name>
    <message>
        <source>Nothing needs to be saved: each act is kept as it is done.</source>
        <translation>Сохранять ничего не нужно: каждое действие записывается сразу.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>Нет заседания</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Заседание {number}</translation>
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
            <numerusform>остается %n</numerusform>
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
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the session</source>
        <translation>
            <numerusform>за %n день до сессии</numerusform>
            <numerusform>за %n дня до сессии</numerusform>
            <numerusform>за %n дней до сессии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties</source>
        <translation>
            <numerusform>%n государство-участник</numerusform>
            <numerusform>%n государства-участника</numerusform>
            <numerusform>%n государств-участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objections of %n States parties</source>
        <translation>
            <numerusform>возражение %n государства-участника</numerusform>
            <numerusform>возражения %n государств-участников</numerusform>
            <numerusform>возражения %n государств-участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n States parties</source>
        <translation>
            <numerusform>%n государство-участник</numerusform>
            <numerusform>%n государства-участника</numerusform>
            <numerusform>%n государств-участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that take part</source>
        <translation>
            <numerusform>%n участвующее</numerusform>
            <numerusform>%n участвующих</numerusform>
            <numerusform>%n участвующих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not open yet: %n more.</source>
        <translation>
            <numerusform>Открывать нельзя: не хватает %n.</numerusform>
            <numerusform>Открывать нельзя: не хватает %n.</numerusform>
            <numerusform>Открывать нельзя: не хватает %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not decide yet: %n more.</source>
        <translation>
            <numerusform>Решать нельзя: не хватает %n.</numerusform>
            <numerusform>Решать нельзя: не хватает %n.</numerusform>
            <numerusform>Решать нельзя: не хватает %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n motions wait; {what} goes first</source>
        <translation>
            <numerusform>Ожидает %n предложение; первое: {what}</numerusform>
            <numerusform>Ожидают %n предложения; первое: {what}</numerusform>
            <numerusform>Ожидают %n предложений; первое: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n в списке</numerusform>
            <numerusform>%n в списке</numerusform>
            <numerusform>%n в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n за</numerusform>
            <numerusform>%n за</numerusform>
            <numerusform>%n за</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n против</numerusform>
            <numerusform>%n против</numerusform>
            <numerusform>%n против</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и еще %n</numerusform>
            <numerusform>{names} и еще %n</numerusform>
            <numerusform>{names} и еще %n</numerusform>
        </translation>
    </message>
</context>
</TS>
