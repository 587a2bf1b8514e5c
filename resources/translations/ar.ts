<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Item {item} taken up: {title}</source>
        <translation>بدء البند {item}: {title}</translation>
    </message>
    <message>
        <source>The question of item {item} itself was not decided.</source>
        <translation>لم يُبت في مسألة البند {item} ذاتها.</translation>
    </message>
    <message>
        <source>Say which item is taken up, or which items together.</source>
        <translation>حدد البند الذي يُنظر فيه، أو البنود معا.</translation>
    </message>
    <message>
        <source>Item {item} concluded</source>
        <translation>اختتام البند {item}</translation>
    </message>
    <message>
        <source>Item {item} left open</source>
        <translation>ترك البند {item} مفتوحا</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>لا بد للقرار من نص.</translation>
    </message>
    <message>
        <source>Decided under item {item}: {text}</source>
        <translation>قرار في إطار البند {item}: {text}</translation>
    </message>
    <message>
        <source>adopt the agenda</source>
        <translation>إقرار جدول الأعمال</translation>
    </message>
    <message>
        <source>The agenda has been adopted already.</source>
        <translation>أُقر جدول الأعمال من قبل.</translation>
    </message>
    <message>
        <source>Agenda adopted as amended</source>
        <translation>أُقر جدول الأعمال بصيغته المعدلة</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>أُقر جدول الأعمال</translation>
    </message>
    <message>
        <source>adopt the organization of work</source>
        <translation>إقرار تنظيم الأعمال</translation>
    </message>
    <message>
        <source>Organization of work adopted as amended</source>
        <translation>أُقر تنظيم الأعمال بصيغته المعدلة</translation>
    </message>
    <message>
        <source>Organization of work adopted</source>
        <translation>أُقر تنظيم الأعمال</translation>
    </message>
    <message>
        <source>The organization of work had been adopted before.</source>
        <translation>سبق إقرار تنظيم الأعمال.</translation>
    </message>
    <message>
        <source>Items {items} taken up together: {title}</source>
        <translation>يُنظر معا في البنود {items}: {title}</translation>
    </message>
    <message>
        <source>Item {item} was deferred to {text}.</source>
        <translation>كان البند {item} قد أُجل إلى: {text}.</translation>
    </message>
    <message>
        <source>Item {item} was deferred.</source>
        <translation>كان البند {item} قد أُجل.</translation>
    </message>
    <message>
        <source>Never opened under item {item}: {items}.</source>
        <translation>لم يُنظر قط في إطار البند {item} في: {items}.</translation>
    </message>
    <message>
        <source>plan an item for a meeting</source>
        <translation>إدراج بند في برنامج جلسة</translation>
    </message>
    <message>
        <source>change what is planned for a meeting</source>
        <translation>تغيير المقرر لجلسة</translation>
    </message>
    <message>
        <source>Say what is to change in part {position} of meeting {meeting}.</source>
        <translation>حدد ما يتغير في الجزء {position} من الجلسة {meeting}.</translation>
    </message>
    <message>
        <source>move a part of a meeting to another place</source>
        <translation>نقل جزء من جلسة إلى موضع آخر</translation>
    </message>
    <message>
        <source>{title} moved from meeting {meeting} to part {position} of meeting {to}</source>
        <translation>{title}: من الجلسة {meeting} إلى الجزء {position} من الجلسة {to}</translation>
    </message>
    <message>
        <source>drop what is planned for a meeting</source>
        <translation>إلغاء المقرر لجلسة</translation>
    </message>
    <message>
        <source>{title} is planned for meeting {meeting} no more</source>
        <translation>لم يعد مقررا للجلسة {meeting}: {title}</translation>
    </message>
    <message>
        <source>That meeting has been held already.</source>
        <translation>عُقدت هذه الجلسة بالفعل.</translation>
    </message>
    <message>
        <source>The organization of work has no row {position} in meeting {meeting}.</source>
        <translation>لا يوجد صف {position} للجلسة {meeting} في تنظيم الأعمال.</translation>
    </message>
    <message>
        <source>Say what the meeting is to take up: an item, or a title.</source>
        <translation>حدد ما ستنظر فيه الجلسة: بندا أو عنوانا.</translation>
    </message>
    <message>
        <source>Item {item} is concluded.</source>
        <translation>اختُتم النظر في البند {item}.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned for {title} in meeting {meeting}</source>
        <translation>
            <numerusform>%n دقيقة مقررة – {title} في الجلسة {meeting}</numerusform>
            <numerusform>دقيقة مقررة (%n) – {title} في الجلسة {meeting}</numerusform>
            <numerusform>دقيقتان مقررتان (%n) – {title} في الجلسة {meeting}</numerusform>
            <numerusform>%n دقائق مقررة – {title} في الجلسة {meeting}</numerusform>
            <numerusform>%n دقيقة مقررة – {title} في الجلسة {meeting}</numerusform>
            <numerusform>%n دقيقة مقررة – {title} في الجلسة {meeting}</numerusform>
        </translation>
    </message>
    <message>
        <source>how many abstained (default 0)</source>
        <translation>عدد الممتنعين (الافتراضي 0)</translation>
    </message>
    <message>
        <source>whether the Conference admits the representative that was challenged (true or false)</source>
        <translation>هل يقبل المؤتمر الممثل المطعون فيه (true أو false)</translation>
    </message>
    <message>
        <source>a speakers list whose end moves along by as much, by its agenda item (default: none)</source>
        <translation>قائمة متكلمين تتأخر نهايتها بالقدر نفسه، ببندها (الافتراضي: لا شيء)</translation>
    </message>
    <message>
        <source>in what capacity somebody on no list speaks</source>
        <translation>بأي صفة يتكلم من ليس في قائمة</translation>
    </message>
    <message>
        <source>the delegation before which one is moved; null: to the end</source>
        <translation>الوفد الذي ينقل قبله؛ null: إلى النهاية</translation>
    </message>
    <message>
        <source>when the statement really began; not before the call, not later than the act</source>
        <translation>متى بدأ البيان فعلا؛ لا قبل النداء ولا بعد الإجراء</translation>
    </message>
    <message>
        <source>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division or reconsider</source>
        <translation>suspend_meeting أو adjourn_meeting أو adjourn_debate أو close_debate أو limit_speeches أو competence أو division أو reconsider</translation>
    </message>
    <message>
        <source>what the motion is about: an agenda item (default: the one in hand), a proposal by its symbol, or a decision, as resolution 8/1 or by its time</source>
        <translation>ما يتعلق به الاقتراح: بند من جدول الأعمال (افتراضيا: قيد النظر)، أو مقترح برمزه، أو قرار، مثل resolution 8/1 أو بوقته</translation>
    </message>
    <message>
        <source>whether the statement begins with the call (true), or later with begin_statement (false)</source>
        <translation>هل يبدأ البيان مع النداء (true) أم لاحقا مع begin_statement (false)</translation>
    </message>
    <message>
        <source>the regional group that nominates, where it is not the delegation&apos;s own</source>
        <translation>المجموعة الإقليمية المرشِّحة، إن لم تكن مجموعة الوفد نفسه</translation>
    </message>
    <message>
        <source>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group</source>
        <translation>party أو signatory أو non_signatory أو entity أو igo أو ngo_ecosoc أو ngo أو group</translation>
    </message>
    <message>
        <source>the State party that objects</source>
        <translation>الدولة الطرف المعترضة</translation>
    </message>
    <message>
        <source>the amendment that is put, by its symbol</source>
        <translation>التعديل المطروح برمزه</translation>
    </message>
    <message>
        <source>who leads the consultations</source>
        <translation>من ييسر المشاورات</translation>
    </message>
    <message>
        <source>resolution, decision, recommendation (to the General Assembly) or declaration</source>
        <translation>قرار أو مقرر أو توصية (إلى الجمعية العامة) أو إعلان</translation>
    </message>
    <message>
        <source>in which languages, of ar, zh, en, fr, ru, es (default: all six)</source>
        <translation>بأي لغات من ar وzh وen وfr وru وes (افتراضيا: الست كلها)</translation>
    </message>
    <message>
        <source>the President&apos;s reason for putting it though it was not sent out on an earlier day</source>
        <translation>سبب إذن الرئيس بالطرح مع أنه لم يُعمم في يوم سابق</translation>
    </message>
    <message>
        <source>the part that is put, as the proposal&apos;s symbol, # and the part&apos;s name</source>
        <translation>الجزء المطروح: رمز المقترح ثم # ثم اسم الجزء</translation>
    </message>
    <message>
        <source>the parts to be voted on apart: a list of name, operative (true or false) and by, who asks</source>
        <translation>الأجزاء التي يُصوّت عليها على حدة: قائمة من name وoperative (true أو false) وby، من يطلب</translation>
    </message>
    <message>
        <source>the proposal that is put, by its symbol</source>
        <translation>المقترح المطروح برمزه</translation>
    </message>
    <message>
        <source>where the date stands</source>
        <translation>أين ورد التاريخ</translation>
    </message>
    <message>
        <source>the States parties that sponsor it, by their codes</source>
        <translation>الدول الأطراف المقدمة برموزها</translation>
    </message>
    <message>
        <source>the symbol of a proposal, as CAC/COSP/2019/L.2</source>
        <translation>رمز مقترح، مثل CAC/COSP/2019/L.2</translation>
    </message>
    <message>
        <source>what is due, as drafts</source>
        <translation>ما يحل أجله، مثل المشاريع</translation>
    </message>
    <message>
        <source>the place of an action expected under the item, which the decision settles</source>
        <translation>ترتيب الإجراء المتوقع في إطار البند الذي يحسمه المقرر</translation>
    </message>
    <message>
        <source>when the application was received (default: none was)</source>
        <translation>متى ورد الطلب (الافتراضي: لم يرد)</translation>
    </message>
    <message>
        <source>whether it was changed before it was adopted (default false)</source>
        <translation>هل عُدل قبل إقراره (الافتراضي false)</translation>
    </message>
    <message>
        <source>the moment that the report tells of (default: the act&apos;s time; never later)</source>
        <translation>اللحظة التي يتناولها التقرير (الافتراضي: وقت الإجراء؛ لا بعده)</translation>
    </message>
    <message>
        <source>when it was (default: the act&apos;s time; never later)</source>
        <translation>متى كان ذلك (الافتراضي: وقت الإجراء؛ لا بعده)</translation>
    </message>
    <message>
        <source>the State party that asked for the vote</source>
        <translation>الدولة الطرف التي طلبت التصويت</translation>
    </message>
    <message>
        <source>whether the appeal against a ruling is put (default false)</source>
        <translation>هل يُطرح الطعن في القرار للتصويت (الافتراضي false)</translation>
    </message>
    <message>
        <source>certain, probable or unknown</source>
        <translation>certain أو probable أو unknown</translation>
    </message>
    <message>
        <source>the rule of another body that tells the same, as GA rule 76</source>
        <translation>مادة هيئة أخرى تنص على الأمر نفسه، مثل GA rule 76</translation>
    </message>
    <message>
        <source>whether the motion is carried (true or false)</source>
        <translation>هل اعتُمد الاقتراح (true أو false)</translation>
    </message>
    <message>
        <source>of whom the quorum to debate is counted: parties or participating</source>
        <translation>ممن يُحسب نصاب المناقشة: parties أو participating</translation>
    </message>
    <message>
        <source>of whom the quorum to decide is counted: parties or participating</source>
        <translation>ممن يُحسب نصاب اتخاذ القرارات: parties أو participating</translation>
    </message>
    <message>
        <source>figures of the rule by their names, as a share, a number of speakers or a limit</source>
        <translation>أرقام المادة بأسمائها، كنسبة أو عدد متكلمين أو حد</translation>
    </message>
    <message>
        <source>the State drawn by lot, with which a roll call begins</source>
        <translation>الدولة المختارة بالقرعة التي يبدأ بها نداء الأسماء</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>a number by which the State is drawn: counted round the roll, from 0 (default: none)</source>
        <translation>رقم تُختار به الدولة، يُعد على قائمة المناداة ابتداء من 0 (الافتراضي: لا شيء)</translation>
    </message>
    <message>
        <source>simple or two_thirds</source>
        <translation>simple أو two_thirds</translation>
    </message>
    <message>
        <source>show_of_hands (default), roll_call or recorded</source>
        <translation>show_of_hands (الافتراضي) أو roll_call أو recorded</translation>
    </message>
    <message>
        <source>how many voted against</source>
        <translation>عدد المصوتين ضد</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>رقمه</translation>
    </message>
    <message>
        <source>whether it is on the conduct of the vote that is being taken (default false)</source>
        <translation>هل تتعلق بسير التصويت الجاري (الافتراضي false)</translation>
    </message>
    <message>
        <source>how many States parties take part; null: as counted</source>
        <translation>عدد الدول الأطراف المشاركة؛ null: بحسب العد</translation>
    </message>
    <message>
        <source>whether the meeting is held in private (default false)</source>
        <translation>هل الجلسة خاصة (الافتراضي false)</translation>
    </message>
    <message>
        <source>what is put to the vote, in words</source>
        <translation>ما يُطرح للتصويت، بالكلمات</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>for أو against</translation>
    </message>
    <message>
        <source>yes, no, abstain, not_participating or no_answer</source>
        <translation>yes أو no أو abstain أو not_participating أو no_answer</translation>
    </message>
    <message>
        <source>what the delegation had meant to vote: yes, no, abstain or not_participating</source>
        <translation>ما كان الوفد ينوي التصويت به: yes أو no أو abstain أو not_participating</translation>
    </message>
    <message>
        <source>before (default) or after the voting</source>
        <translation>قبل التصويت أو بعده: before (الافتراضي) أو after</translation>
    </message>
    <message>
        <source>how many voted in favour</source>
        <translation>عدد المصوتين تأييدا</translation>
    </message>
    <message>
        <source>how many papers were blank, which are abstentions</source>
        <translation>كم بطاقة بيضاء، وهي امتناع</translation>
    </message>
    <message>
        <source>who can be elected: delegations by their codes, or words</source>
        <translation>من يمكن انتخابه: وفود برموزها، أو كلمات</translation>
    </message>
    <message>
        <source>whom the lot named</source>
        <translation>من عيّنته القرعة</translation>
    </message>
    <message>
        <source>first or second</source>
        <translation>first (الأول) أو second (الثاني)</translation>
    </message>
    <message>
        <source>how many papers were given out</source>
        <translation>كم بطاقة وُزعت</translation>
    </message>
    <message>
        <source>how many papers were found in the box</source>
        <translation>كم بطاقة وُجدت في الصندوق</translation>
    </message>
    <message>
        <source>how many papers were invalid</source>
        <translation>كم بطاقة باطلة</translation>
    </message>
    <message>
        <source>how many are to be elected</source>
        <translation>كم يُنتخب</translation>
    </message>
    <message>
        <source>the delegations whose representatives count, by their codes</source>
        <translation>الوفود التي يعد ممثلوها، برموزها</translation>
    </message>
    <message>
        <source>how many votes each candidate has</source>
        <translation>كم صوتا لكل مرشح</translation>
    </message>
    <message>
        <source>whether the speech may depart from the text (default false)</source>
        <translation>هل قد يختلف الإلقاء عن النص (الافتراضي false)</translation>
    </message>
    <message>
        <source>the deadline for requests; null: none</source>
        <translation>الموعد النهائي للطلبات؛ null: لا شيء</translation>
    </message>
    <message>
        <source>the code by which a participant is to be known</source>
        <translation>الرمز الذي يعرف به المشارك</translation>
    </message>
    <message>
        <source>the applicants that stand in the list, by their codes; all who applied where none is named</source>
        <translation>مقدمو الطلبات المدرجون في القائمة، برموزهم؛ وكل من قدم طلبا إن لم يُذكر أحد</translation>
    </message>
    <message>
        <source>the file in which the text came, in base64</source>
        <translation>الملف الذي ورد فيه النص، بترميز base64</translation>
    </message>
    <message>
        <source>whether the notice names both and was copied to the other delegation (default false)</source>
        <translation>هل يسمي الإشعار الوفدين وأرسلت نسخة إلى الآخر (الافتراضي false)</translation>
    </message>
    <message>
        <source>the conference&apos;s data, in the form of the sample&apos;s</source>
        <translation>بيانات المؤتمر، على شكل بيانات العينة</translation>
    </message>
    <message>
        <source>the words of the decision on which the act rests, to be recorded</source>
        <translation>نص القرار الذي يستند إليه الإجراء، للتسجيل</translation>
    </message>
    <message>
        <source>the symbol of the document that it is about</source>
        <translation>رمز الوثيقة المعنية</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code, EU, a group&apos;s code, or the code given at registration</source>
        <translation>رمز ISO 3166-1 الثلاثي، أو EU، أو رمز مجموعة، أو الرمز الممنوح عند التسجيل</translation>
    </message>
    <message>
        <source>several delegations, by their codes</source>
        <translation>عدة وفود، برموزها</translation>
    </message>
    <message>
        <source>when the last statement of the list should have ended; null: no bound</source>
        <translation>متى ينبغي أن ينتهي آخر بيان في القائمة؛ null: بلا حد</translation>
    </message>
    <message>
        <source>the delegations whose credentials were examined, by their codes</source>
        <translation>الوفود التي فحصت وثائق تفويضها، برموزها</translation>
    </message>
    <message>
        <source>what shows membership of the cabinet, or that there is none</source>
        <translation>ما يثبت عضوية مجلس الوزراء أو عدمها</translation>
    </message>
    <message>
        <source>wished, not_wished, clean_copy_awaited, sent or posted</source>
        <translation>wished أو not_wished أو clean_copy_awaited أو sent أو posted</translation>
    </message>
    <message>
        <source>the name of the file in which the text came</source>
        <translation>اسم الملف الذي ورد فيه النص</translation>
    </message>
    <message>
        <source>in_order, incomplete or not_accepted</source>
        <translation>in_order أو incomplete أو not_accepted</translation>
    </message>
    <message>
        <source>whether the console&apos;s clock follows the laptop&apos;s new time</source>
        <translation>هل تتبع ساعة اللوحة وقت الحاسوب الجديد</translation>
    </message>
    <message>
        <source>formal, copy or information</source>
        <translation>formal أو copy أو information</translation>
    </message>
    <message>
        <source>when the outage began</source>
        <translation>متى بدأ الانقطاع</translation>
    </message>
    <message>
        <source>of the speaker: f or m, for forms of address</source>
        <translation>جنس المتكلم: f أو m، لصيغ المخاطبة</translation>
    </message>
    <message>
        <source>whether the Conference accords observer status (true or false)</source>
        <translation>هل يمنح المؤتمر مركز المراقب (true أو false)</translation>
    </message>
    <message>
        <source>on what the objection rests</source>
        <translation>ما يستند إليه الاعتراض</translation>
    </message>
    <message>
        <source>whether groups stand before States (default false)</source>
        <translation>هل تسبق المجموعات الدول (الافتراضي false)</translation>
    </message>
    <message>
        <source>whether an unconfirmed minister keeps the minister&apos;s rung (default true)</source>
        <translation>هل يحتفظ الوزير غير المؤكد بمرتبة الوزير (الافتراضي true)</translation>
    </message>
    <message>
        <source>how the speaker is styled, as H.E. Ms.</source>
        <translation>لقب المتكلم، مثل H.E. Ms.</translation>
    </message>
    <message>
        <source>whether the text will be submitted in writing instead</source>
        <translation>هل يقدم النص كتابة بدلا من ذلك</translation>
    </message>
    <message>
        <source>the authority that issued the credentials</source>
        <translation>السلطة التي أصدرت وثائق التفويض</translation>
    </message>
    <message>
        <source>the number of an agenda item, as 1(f)</source>
        <translation>رقم بند من جدول الأعمال، مثل 1(f)</translation>
    </message>
    <message>
        <source>the key of a sentence of the President&apos;s script</source>
        <translation>مفتاح جملة من نص الرئيس</translation>
    </message>
    <message>
        <source>the language in which the statement will be made</source>
        <translation>لغة البيان</translation>
    </message>
    <message>
        <source>the limit of a delegation&apos;s later statements in the list, in seconds; null: as the first</source>
        <translation>حد البيانات اللاحقة لوفد في القائمة، بالثواني؛ null: كالأول</translation>
    </message>
    <message>
        <source>below which no limit is proposed, in seconds (default 120)</source>
        <translation>ما لا يقترح حد دونه، بالثواني (الافتراضي 120)</translation>
    </message>
    <message>
        <source>HS, VP, CP, HG, DPM, M, VM, CD or R (default R)</source>
        <translation>HS أو VP أو CP أو HG أو DPM أو M أو VM أو CD أو R (الافتراضي R)</translation>
    </message>
    <message>
        <source>the limit of a group&apos;s statement, in seconds (default 420)</source>
        <translation>حد بيان المجموعة، بالثواني (الافتراضي 420)</translation>
    </message>
    <message>
        <source>the limit of a statement, in seconds (a list&apos;s default 240)</source>
        <translation>حد البيان، بالثواني (الافتراضي للقائمة 240)</translation>
    </message>
    <message>
        <source>a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply</source>
        <translation>قائمة متكلمين ببندها، مثل 1(f)؛ وردودها 1(f)/reply</translation>
    </message>
    <message>
        <source>a meeting, by its code, as 3 or P1</source>
        <translation>جلسة برمزها، مثل 3 أو P1</translation>
    </message>
    <message>
        <source>whether the minister is a member of the cabinet (default true)</source>
        <translation>هل الوزير عضو في مجلس الوزراء (الافتراضي true)</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>الدقائق المقررة</translation>
    </message>
    <message>
        <source>the name of a person or of a participant</source>
        <translation>اسم شخص أو مشارك</translation>
    </message>
    <message>
        <source>remarks, for the record</source>
        <translation>ملاحظات، للتسجيل</translation>
    </message>
    <message>
        <source>when the secretariat was notified</source>
        <translation>متى أخطرت الأمانة</translation>
    </message>
    <message>
        <source>whether entities and organizations stand after all others (default true)</source>
        <translation>هل تأتي الكيانات والمنظمات بعد الجميع (الافتراضي true)</translation>
    </message>
    <message>
        <source>the office in which somebody presides, as President or Vice-President</source>
        <translation>المنصب الذي ترأس به، مثل President أو Vice-President</translation>
    </message>
    <message>
        <source>by how many seconds the rehearsal&apos;s clock is ahead of the laptop&apos;s</source>
        <translation>بكم ثانية تسبق ساعة التدريب ساعة الحاسوب</translation>
    </message>
    <message>
        <source>the delegation whose representative speaks for a group</source>
        <translation>الوفد الذي يتكلم ممثله باسم مجموعة</translation>
    </message>
    <message>
        <source>when the list opens; requests received before are void; null: no bound</source>
        <translation>متى تفتح القائمة؛ والطلبات السابقة لاغية؛ null: بلا حد</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1</source>
        <translation>ترتيبه بين الإجراءات المتوقعة في إطار البند، ابتداءً من 1</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>how many voted to overrule the President&apos;s ruling</source>
        <translation>عدد المصوتين لنقض قرار الرئيس</translation>
    </message>
    <message>
        <source>next (default) or end</source>
        <translation>next (الافتراضي) أو end</translation>
    </message>
    <message>
        <source>the row within a meeting of the organization of work, from 1</source>
        <translation>الصف ضمن الجلسة في تنظيم الأعمال، من 1</translation>
    </message>
    <message>
        <source>host or rule_22</source>
        <translation>host أو rule_22</translation>
    </message>
    <message>
        <source>ministerial (default), protocol or none</source>
        <translation>ministerial (الافتراضي) أو protocol أو none</translation>
    </message>
    <message>
        <source>whether the delegation is in the room (true or false)</source>
        <translation>هل الوفد في القاعة (true أو false)</translation>
    </message>
    <message>
        <source>the native reader who has reviewed the sentence</source>
        <translation>القارئ من أهل اللغة الذي راجع الجملة</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>السبب، للتسجيل</translation>
    </message>
    <message>
        <source>when it was received (default: the act&apos;s time; never later)</source>
        <translation>متى ورد (الافتراضي: وقت الإجراء؛ لا بعده)</translation>
    </message>
    <message>
        <source>what the Bureau recommends to the Conference</source>
        <translation>ما يوصي به المكتب المؤتمر</translation>
    </message>
    <message>
        <source>what delegations put on record: a list of delegation and text</source>
        <translation>ما تطلب الوفود تدوينه: قائمة من delegation وtext</translation>
    </message>
    <message>
        <source>head, alternate, adviser or representative (default representative)</source>
        <translation>head أو alternate أو adviser أو representative (الافتراضي representative)</translation>
    </message>
    <message>
        <source>the request&apos;s own reference</source>
        <translation>مرجع الطلب نفسه</translation>
    </message>
    <message>
        <source>African, Asia-Pacific, Eastern European, GRULAC or WEOG</source>
        <translation>African أو Asia-Pacific أو Eastern European أو GRULAC أو WEOG</translation>
    </message>
    <message>
        <source>when replies are taken: end_of_day (default), first or next_day</source>
        <translation>متى تؤخذ الردود: end_of_day (الافتراضي) أو first أو next_day</translation>
    </message>
    <message>
        <source>how often a delegation may speak in the list; null: no bound</source>
        <translation>كم مرة يجوز للوفد أن يتكلم في القائمة؛ null: بلا حد</translation>
    </message>
    <message>
        <source>upheld or rejected</source>
        <translation>upheld أو rejected</translation>
    </message>
    <message>
        <source>how the name is said</source>
        <translation>كيف يُنطق الاسم</translation>
    </message>
    <message>
        <source>since when it holds (default: the act&apos;s time; never later)</source>
        <translation>منذ متى يسري (الافتراضي: وقت الإجراء؛ لا بعده)</translation>
    </message>
    <message>
        <source>the delegation that follows in the office</source>
        <translation>الوفد الذي يخلف في المنصب</translation>
    </message>
    <message>
        <source>the name of a sample conference, as cosp8</source>
        <translation>اسم مؤتمر عينة، مثل cosp8</translation>
    </message>
    <message>
        <source>seconds granted, or (negative) taken back; for a step of the laptop&apos;s clock: by how much</source>
        <translation>ثوان ممنوحة أو (بالسالب) مسحوبة؛ ولتغيير الساعة: مقداره</translation>
    </message>
    <message>
        <source>who is given the floor on no list, in words</source>
        <translation>من يعطى الكلمة خارج القوائم، بالكلمات</translation>
    </message>
    <message>
        <source>what the point of order is about</source>
        <translation>موضوع نقطة النظام</translation>
    </message>
    <message>
        <source>what the rule says, in own words</source>
        <translation>مضمون المادة، بعبارات أخرى</translation>
    </message>
    <message>
        <source>how many voted against overruling it</source>
        <translation>عدد المصوتين ضد نقضه</translation>
    </message>
    <message>
        <source>the words: of the decision, of the ruling, or of the statement</source>
        <translation>النص: نص القرار أو قرار الرئيس أو البيان</translation>
    </message>
    <message>
        <source>the speaker&apos;s office, as Minister of Justice</source>
        <translation>منصب المتكلم، مثل Minister of Justice</translation>
    </message>
    <message>
        <source>what the item is about, from the annotated agenda</source>
        <translation>موضوع البند، من جدول الأعمال المشروح</translation>
    </message>
    <message>
        <source>the body whose meeting it is, by its code; without it, the Conference itself</source>
        <translation>الهيئة صاحبة الجلسة، برمزها؛ وإلا: المؤتمر نفسه</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>متى تنتهي</translation>
    </message>
    <message>
        <source>the delegation of the host country, by its code</source>
        <translation>وفد البلد المضيف، برمزه</translation>
    </message>
    <message>
        <source>whether the meeting has interpretation (default true)</source>
        <translation>ما إذا كانت للجلسة ترجمة شفوية (افتراضيا: نعم)</translation>
    </message>
    <message>
        <source>for how many meetings there is interpretation; null: not known</source>
        <translation>عدد الجلسات التي تتوافر لها الترجمة الشفوية؛ null: غير معروف</translation>
    </message>
    <message>
        <source>several agenda items, by their numbers</source>
        <translation>عدة بنود من جدول الأعمال، بأرقامها</translation>
    </message>
    <message>
        <source>the new number; all that names the item is carried along</source>
        <translation>الرقم الجديد؛ ويتبعه كل ما يسمي البند</translation>
    </message>
    <message>
        <source>how many meetings can have interpretation at once; null: not known</source>
        <translation>عدد الجلسات التي يمكن توفير الترجمة لها في آن واحد؛ null: غير معروف</translation>
    </message>
    <message>
        <source>the item of which it is a part (default: as the number tells)</source>
        <translation>البند الذي هو جزء منه (افتراضيا: كما يدل الرقم)</translation>
    </message>
    <message>
        <source>the kind that acts look for, as opening, elections, organization, observers, credentials or report</source>
        <translation>النوع الذي تبحث عنه الأفعال، مثل opening أو elections أو organization أو observers أو credentials أو report</translation>
    </message>
    <message>
        <source>the short title, by language; without it, the title</source>
        <translation>العنوان المختصر حسب اللغة؛ وإلا: العنوان</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>متى تبدأ</translation>
    </message>
    <message>
        <source>the time zone where the Conference meets, as Asia/Dubai</source>
        <translation>المنطقة الزمنية لمكان انعقاد المؤتمر، مثل Asia/Dubai</translation>
    </message>
    <message>
        <source>the meeting to which it is moved, by its code; without it, the same one</source>
        <translation>الجلسة التي ينقل إليها، برمزها؛ وإلا: الجلسة نفسها</translation>
    </message>
    <message>
        <source>the place where it then stands, from 1 (default: the last)</source>
        <translation>الموضع الذي يشغله بعدئذ، ابتداء من 1 (افتراضيا: الأخير)</translation>
    </message>
    <message>
        <source>plenary, parallel or third (default: as the code tells)</source>
        <translation>plenary أو parallel أو third (افتراضيا: كما يدل الرمز)</translation>
    </message>
    <message>
        <source>when the outage ended</source>
        <translation>متى انتهى الانقطاع</translation>
    </message>
    <message>
        <source>whether it is only until officers are elected, as the outgoing President (default false)</source>
        <translation>هل هو إلى حين انتخاب أعضاء المكتب فقط، بصفة الرئيس المنتهية ولايته (الافتراضي false)</translation>
    </message>
    <message>
        <source>until when the meeting goes on</source>
        <translation>إلى متى تستمر الجلسة</translation>
    </message>
    <message>
        <source>what the Conference is expected to do, in English: what goes on behind “wishes to”</source>
        <translation>ما يُتوقع من المؤتمر أن يفعله، بالإنكليزية: ما يلي «wishes to»</translation>
    </message>
    <message>
        <source>the delegation with which places are exchanged</source>
        <translation>الوفد الذي يتبادل معه المكان</translation>
    </message>
    <message>
        <source>the symbol of the annotated provisional agenda</source>
        <translation>رمز جدول الأعمال المؤقت المشروح</translation>
    </message>
    <message>
        <source>when it was sent out (default: the act&apos;s time; never later)</source>
        <translation>متى عُمم (افتراضيا: وقت الإجراء؛ لا بعده)</translation>
    </message>
    <message>
        <source>to when, in words</source>
        <translation>إلى متى، بالكلمات</translation>
    </message>
    <message>
        <source>the State party that asks for the division, where the parts do not say</source>
        <translation>الدولة الطرف التي تطلب التجزئة، إن لم تذكرها الأجزاء</translation>
    </message>
    <message>
        <source>the symbol of an amendment</source>
        <translation>رمز تعديل</translation>
    </message>
    <message>
        <source>a decision, as resolution 8/1 or by its time</source>
        <translation>قرار، مثل resolution 8/1، أو بوقته</translation>
    </message>
    <message>
        <source>explanation, reservation or dissociation</source>
        <translation>تعليل أو تحفظ أو نأي بالنفس</translation>
    </message>
    <message>
        <source>amendments by their symbols, the furthest from the original first</source>
        <translation>التعديلات برموزها، الأبعد عن الأصل أولا</translation>
    </message>
    <message>
        <source>the proposal that they amend, by its symbol</source>
        <translation>المقترح الذي تعدله برمزه</translation>
    </message>
    <message>
        <source>the words of the statement; none: its reading is waived</source>
        <translation>نص البيان؛ لا شيء: يُستغنى عن تلاوته</translation>
    </message>
    <message>
        <source>what the revision is called, as Rev.1 or as orally revised</source>
        <translation>اسم التنقيح، مثل Rev.1 أو بصيغته المنقحة شفويا</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>متى يحل الأجل</translation>
    </message>
    <message>
        <source>the State party that submits it</source>
        <translation>الدولة الطرف التي تقدمه</translation>
    </message>
    <message>
        <source>the symbol of the amendment, its own</source>
        <translation>رمز التعديل الخاص به</translation>
    </message>
    <message>
        <source>the proposal that it amends, by its symbol</source>
        <translation>المقترح الذي يعدله برمزه</translation>
    </message>
    <message>
        <source>the title of the proposal</source>
        <translation>عنوان المقترح</translation>
    </message>
    <message>
        <source>the State party that objected</source>
        <translation>الدولة الطرف التي اعترضت</translation>
    </message>
    <message>
        <source>the code of a participant</source>
        <translation>رمز مشارك</translation>
    </message>
    <message>
        <source>one applicant, by its code; all to whom nobody objects where none is named</source>
        <translation>مقدم طلب واحد، برمزه؛ وكل من لا يعترض عليه أحد إن لم يُذكر أحد</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur (default: every office that is vacant)</source>
        <translation>president أو vice_president أو rapporteur (الافتراضي: كل منصب شاغر)</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur</source>
        <translation>president أو vice_president أو rapporteur</translation>
    </message>
    <message>
        <source>what is elected, in words, where it is no office</source>
        <translation>ما يُنتخب بالكلمات إن لم يكن منصبا</translation>
    </message>
    <message>
        <source>the delegations of the Bureau that were there, by their codes</source>
        <translation>وفود المكتب التي حضرت، برموزها</translation>
    </message>
    <message>
        <source>by how many seconds the console&apos;s clock is set forward, or (negative) back</source>
        <translation>عدد الثواني التي تُقدَّم بها ساعة اللوحة، أو تُؤخَّر إن كان سالبا</translation>
    </message>
    <message>
        <source>what is to be announced</source>
        <translation>ما سيُعلن</translation>
    </message>
    <message>
        <source>the agenda item before which it stands (default: the end)</source>
        <translation>البند الذي يأتي قبله (افتراضيا: في النهاية)</translation>
    </message>
    <message>
        <source>the number of the item, as 11 or 8(d)</source>
        <translation>رقم البند، مثل 11 أو 8(d)</translation>
    </message>
    <message>
        <source>the title, by language; words alone are English</source>
        <translation>العنوان حسب اللغة؛ ودون ذكر لغة فهو بالإنكليزية</translation>
    </message>
    <message>
        <source>the last day of the session</source>
        <translation>اليوم الأخير من الدورة</translation>
    </message>
    <message>
        <source>the name of the conference, by language; words alone are English</source>
        <translation>اسم المؤتمر حسب اللغة؛ ودون ذكر لغة فهو بالإنكليزية</translation>
    </message>
    <message>
        <source>the city where the Conference meets</source>
        <translation>المدينة التي ينعقد فيها المؤتمر</translation>
    </message>
    <message>
        <source>the first day of the session</source>
        <translation>اليوم الأول من الدورة</translation>
    </message>
    <message>
        <source>the agenda item before which it stands</source>
        <translation>البند الذي يأتي قبله</translation>
    </message>
    <message>
        <source>the short title, by language; the others stay</source>
        <translation>العنوان المختصر حسب اللغة؛ وتبقى العناوين الأخرى</translation>
    </message>
    <message>
        <source>the title, by language; the others stay</source>
        <translation>العنوان حسب اللغة؛ وتبقى العناوين الأخرى</translation>
    </message>
    <message>
        <source>what it is called, by language; words alone are English</source>
        <translation>تسميته حسب اللغة؛ ودون ذكر لغة فهي بالإنكليزية</translation>
    </message>
    <message>
        <source>a meeting of another room, by its code, as P1</source>
        <translation>جلسة في قاعة أخرى برمزها، مثل P1</translation>
    </message>
    <message>
        <source>to what the item is deferred, in words</source>
        <translation>ما أُجل إليه البند، بالكلمات</translation>
    </message>
    <message>
        <source>further agenda items that have this list too, by their numbers</source>
        <translation>بنود أخرى لها هذه القائمة أيضا، بأرقامها</translation>
    </message>
    <message>
        <source>the part of the meeting before which it stands, from 1 (default: the end)</source>
        <translation>جزء الجلسة الذي يأتي قبله، ابتداء من 1 (افتراضيا: في النهاية)</translation>
    </message>
    <message>
        <source>what it is called, by language; without it, as the items</source>
        <translation>تسميته حسب اللغة؛ وإلا: كالبنود</translation>
    </message>
    <message>
        <source>the code of the meeting: 11 in the plenary, P9 in the second room</source>
        <translation>رمز الجلسة: 11 في الجلسة العامة، وP9 في القاعة الثانية</translation>
    </message>
    <message>
        <source>what the meeting is called, by language; words alone are English</source>
        <translation>تسمية الجلسة حسب اللغة؛ ودون ذكر لغة فهي بالإنكليزية</translation>
    </message>
    <message>
        <source>whether the pending motion is put (default false)</source>
        <translation>هل يُطرح الاقتراح المعلق للتصويت (الافتراضي false)</translation>
    </message>
    <message>
        <source>to how many seconds statements are to be limited</source>
        <translation>عدد الثواني الذي تُحدد به مدة البيانات</translation>
    </message>
    <message>
        <source>until when the meeting is to be suspended</source>
        <translation>إلى متى تُعلق الجلسة بموجب الاقتراح</translation>
    </message>
    <message>
        <source>the number of the vote</source>
        <translation>رقم التصويت</translation>
    </message>
    <message>
        <source>the number of the rule; null: not known</source>
        <translation>رقم المادة؛ null: غير معروف</translation>
    </message>
    <message>
        <source>the subject of the rule, by its heading</source>
        <translation>موضوع المادة، بعنوانها</translation>
    </message>
    <message>
        <source>until when the meeting is suspended (default: until it is resumed)</source>
        <translation>إلى متى تُعلق الجلسة (الافتراضي: إلى حين استئنافها)</translation>
    </message>
    <message>
        <source>the version of the schema before</source>
        <translation>إصدار المخطط السابق</translation>
    </message>
    <message>
        <source>the version of the schema after</source>
        <translation>إصدار المخطط اللاحق</translation>
    </message>
    <message>
        <source>who is to report: a code, or words</source>
        <translation>من يقدم التقرير: رمز أو عبارة</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1 (default: the last)</source>
        <translation>ترتيبه بين الإجراءات المتوقعة في إطار البند، ابتداءً من 1 (افتراضيا: الأخير)</translation>
    </message>
    <message>
        <source>the language of the sentence</source>
        <translation>لغة الجملة</translation>
    </message>
    <message>
        <source>the sentence, with { $name } where a word is put in</source>
        <translation>الجملة، مع { $name } حيث توضع كلمة</translation>
    </message>
    <message>
        <source>the list to which they are transferred, by its agenda item</source>
        <translation>القائمة التي ينقلون إليها، ببندها</translation>
    </message>
    <message>
        <source>the delegation to which the reply is made</source>
        <translation>الوفد المردود عليه</translation>
    </message>
    <message>
        <source>The time credentials were received</source>
        <translation>وقت ورود وثائق التفويض</translation>
    </message>
    <message>
        <source>Credentials of {name} received: {form}</source>
        <translation>وردت وثائق تفويض {name}: {form}</translation>
    </message>
    <message>
        <source>No credentials of {name} have been received.</source>
        <translation>لم ترد وثائق تفويض {name}.</translation>
    </message>
    <message>
        <source>Credentials of {name} examined: {finding}</source>
        <translation>فحصت وثائق تفويض {name}: {finding}</translation>
    </message>
    <message>
        <source>accept a delegation on assurance</source>
        <translation>قبول وفد بناء على تأكيد</translation>
    </message>
    <message>
        <source>{name} accepted on assurance</source>
        <translation>قبول {name} بناء على تأكيد</translation>
    </message>
    <message>
        <source>Only another State party can object to a representative.</source>
        <translation>لا يعترض على ممثل إلا دولة طرف أخرى.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and needs no credentials.</source>
        <translation>{name}: ليس دولة طرفا، ولا حاجة إلى وثائق تفويض.</translation>
    </message>
    <message>
        <source>{challenger} challenges {name} already.</source>
        <translation>سبق طعن {challenger} في وثائق تفويض {name}.</translation>
    </message>
    <message>
        <source>Credentials of {name} challenged by {challenger}</source>
        <translation>طعن {challenger} في وثائق تفويض {name}</translation>
    </message>
    <message>
        <source>withdraw an objection to credentials</source>
        <translation>سحب اعتراض على وثائق تفويض</translation>
    </message>
    <message>
        <source>{challenger} does not challenge {name}.</source>
        <translation>لا طعن من {challenger} في وثائق تفويض {name}.</translation>
    </message>
    <message>
        <source>{challenger} no longer challenges {name}</source>
        <translation>سحب طعن {challenger} في وثائق تفويض {name}</translation>
    </message>
    <message>
        <source>No objection to {name} is open.</source>
        <translation>لا اعتراض قائما على {name}.</translation>
    </message>
    <message>
        <source>Objection decided: {name} admitted</source>
        <translation>بت في الاعتراض: قبول {name}</translation>
    </message>
    <message>
        <source>Objection decided: {name} not admitted</source>
        <translation>بت في الاعتراض: عدم قبول {name}</translation>
    </message>
    <message>
        <source>note a meeting of the Bureau</source>
        <translation>تدوين اجتماع للمكتب</translation>
    </message>
    <message>
        <source>A meeting of the Bureau</source>
        <translation>اجتماع المكتب</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of the Bureau noted; credentials of %n delegations examined</source>
        <translation>
            <numerusform>دُون اجتماع المكتب؛ فحصت وثائق تفويض %n وفد</numerusform>
            <numerusform>دُون اجتماع المكتب؛ فحصت وثائق تفويض وفد واحد (%n)</numerusform>
            <numerusform>دُون اجتماع المكتب؛ فحصت وثائق تفويض وفدين (%n)</numerusform>
            <numerusform>دُون اجتماع المكتب؛ فحصت وثائق تفويض %n وفود</numerusform>
            <numerusform>دُون اجتماع المكتب؛ فحصت وثائق تفويض %n وفدا</numerusform>
            <numerusform>دُون اجتماع المكتب؛ فحصت وثائق تفويض %n وفد</numerusform>
        </translation>
    </message>
    <message>
        <source>make the report on credentials</source>
        <translation>إعداد تقرير وثائق التفويض</translation>
    </message>
    <message>
        <source>The moment of a report</source>
        <translation>اللحظة التي يتناولها التقرير</translation>
    </message>
    <message numerus="yes">
        <source>Report of the Bureau on credentials made: formal credentials of %n delegations</source>
        <translation>
            <numerusform>أُعد تقرير المكتب عن وثائق التفويض: وثائق رسمية من %n وفد</numerusform>
            <numerusform>أُعد تقرير المكتب عن وثائق التفويض: وثائق رسمية من وفد واحد (%n)</numerusform>
            <numerusform>أُعد تقرير المكتب عن وثائق التفويض: وثائق رسمية من وفدين (%n)</numerusform>
            <numerusform>أُعد تقرير المكتب عن وثائق التفويض: وثائق رسمية من %n وفود</numerusform>
            <numerusform>أُعد تقرير المكتب عن وثائق التفويض: وثائق رسمية من %n وفدا</numerusform>
            <numerusform>أُعد تقرير المكتب عن وثائق التفويض: وثائق رسمية من %n وفد</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the Bureau on credentials has been adopted already.</source>
        <translation>اعتمد تقرير المكتب عن وثائق التفويض من قبل.</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials.</source>
        <translation>لم يُعِدّ المكتب بعد تقريره عن وثائق التفويض.</translation>
    </message>
    <message numerus="yes">
        <source>%n objections to representatives are still open (Rule 20).</source>
        <translation>
            <numerusform>ما زال %n اعتراض على ممثلين معلقا (المادة 20).</numerusform>
            <numerusform>ما زال اعتراض واحد (%n) على ممثل معلقا (المادة 20).</numerusform>
            <numerusform>ما زال اعتراضان (%n) على ممثلين معلقين (المادة 20).</numerusform>
            <numerusform>ما زالت %n اعتراضات على ممثلين معلقة (المادة 20).</numerusform>
            <numerusform>ما زال %n اعتراضا على ممثلين معلقا (المادة 20).</numerusform>
            <numerusform>ما زال %n اعتراض على ممثلين معلقا (المادة 20).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials adopted</source>
        <translation>اعتمد تقرير المكتب عن وثائق التفويض</translation>
    </message>
    <message>
        <source>The time a request was received</source>
        <translation>وقت ورود الطلب</translation>
    </message>
    <message>
        <source>Request of {name} for {list} kept as void: {why}</source>
        <translation>حفظ طلب {name} في {list} لاغيا: {why}</translation>
    </message>
    <message>
        <source>{name} inscribed for {list}, {place}</source>
        <translation>تسجيل {name} في قائمة {list}، {place}</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>بينوا ما يصوب.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>بينوا سبب التصويب.</translation>
    </message>
    <message>
        <source>Entry of {name} in {list} corrected ({what}): {reason}</source>
        <translation>تصويب قيد {name} في {list} ({what}): {reason}</translation>
    </message>
    <message>
        <source>{name} has the floor; its speaker can no longer be replaced.</source>
        <translation>الكلمة الآن: {name}؛ لم يعد استبدال المتكلم ممكنا.</translation>
    </message>
    <message>
        <source>Say who is to speak instead.</source>
        <translation>بينوا من يتكلم بدلا منه.</translation>
    </message>
    <message>
        <source>The time a replacement was notified</source>
        <translation>وقت الإشعار بالبديل</translation>
    </message>
    <message>
        <source>the place is kept</source>
        <translation>يحتفظ بالمكان</translation>
    </message>
    <message>
        <source>another rung, so the time of precedence is that of the notice</source>
        <translation>مرتبة أخرى، فوقت الأسبقية وقت الإشعار</translation>
    </message>
    <message>
        <source>{name} in {list}: {speaker} ({level}) speaks instead, {kept}</source>
        <translation>استبدال المتكلم – {name} في قائمة {list}: {speaker} ({level})، {kept}</translation>
    </message>
    <message>
        <source>{name} speaks as {level}: cabinet rank is a question for a minister.</source>
        <translation>عضوية مجلس الوزراء شأن الوزراء وحدهم؛ {name}: {level}.</translation>
    </message>
    <message>
        <source>Say on what evidence cabinet rank is found.</source>
        <translation>بينوا الدليل على عضوية مجلس الوزراء.</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is a member of the cabinet ({evidence})</source>
        <translation>ثبت أن وزير {name} عضو في مجلس الوزراء ({evidence})</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is no member of the cabinet ({evidence})</source>
        <translation>ثبت أن وزير {name} ليس عضوا في مجلس الوزراء ({evidence})</translation>
    </message>
    <message>
        <source>The secretariat speaks outside every list: give it the floor.</source>
        <translation>تتكلم الأمانة خارج كل قائمة: أعطوها الكلمة.</translation>
    </message>
    <message>
        <source>{name} already stands in the list for {list}.</source>
        <translation>{name} في قائمة {list} بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has spoken %n times in the list for {list}, as often as is allowed.</source>
        <translation>
            <numerusform>تكلم وفد {name} %n مرة في قائمة {list}، وهو الحد المسموح.</numerusform>
            <numerusform>تكلم وفد {name} مرة واحدة (%n) في قائمة {list}، وهو الحد المسموح.</numerusform>
            <numerusform>تكلم وفد {name} مرتين (%n) في قائمة {list}، وهو الحد المسموح.</numerusform>
            <numerusform>تكلم وفد {name} %n مرات في قائمة {list}، وهو الحد المسموح.</numerusform>
            <numerusform>تكلم وفد {name} %n مرة في قائمة {list}، وهو الحد المسموح.</numerusform>
            <numerusform>تكلم وفد {name} %n مرة في قائمة {list}، وهو الحد المسموح.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {place}</source>
        <translation>{told}؛ {place}</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>الكلمة الآن: {name}.</translation>
    </message>
    <message>
        <source>Somebody who speaks on no list is not given the floor from the list for {list}.</source>
        <translation>من يتكلم خارج القوائم لا يعطى الكلمة من قائمة {list}.</translation>
    </message>
    <message>
        <source>{name} does not stand in the list for {list}.</source>
        <translation>قائمة {list} لا تضم {name}.</translation>
    </message>
    <message>
        <source>{name} has begun; to put that right, say when.</source>
        <translation>بدأ بيان {name}؛ للتصويب بينوا متى.</translation>
    </message>
    <message>
        <source>The beginning of a statement</source>
        <translation>بداية البيان</translation>
    </message>
    <message>
        <source>{name} cannot have begun before being called.</source>
        <translation>لا يمكن أن يبدأ بيان {name} قبل النداء.</translation>
    </message>
    <message>
        <source>{name} began at {time}</source>
        <translation>بدء بيان {name} في {time}</translation>
    </message>
    <message>
        <source>The clock of {name} is paused already.</source>
        <translation>ساعة {name} متوقفة بالفعل.</translation>
    </message>
    <message>
        <source>{name} paused after {time}</source>
        <translation>توقف بيان {name} بعد {time}</translation>
    </message>
    <message>
        <source>The clock of {name} is running.</source>
        <translation>ساعة {name} تدور.</translation>
    </message>
    <message>
        <source>{name} resumed at {time}</source>
        <translation>استئناف بيان {name} في {time}</translation>
    </message>
    <message>
        <source>{name} ended after {time} of {limit}</source>
        <translation>انتهاء بيان {name}، {time} من {limit}</translation>
    </message>
    <message>
        <source>That would leave {name} no time at all.</source>
        <translation>{name}: لن يبقى أي وقت.</translation>
    </message>
    <message>
        <source>{seconds} s for {name}, limit {limit}</source>
        <translation>{seconds} ثانية – {name}، الحد {limit}</translation>
    </message>
    <message>
        <source>The end of an outage</source>
        <translation>نهاية الانقطاع</translation>
    </message>
    <message>
        <source>An outage must end after it began.</source>
        <translation>ينتهي الانقطاع بعد بدايته.</translation>
    </message>
    <message>
        <source>{time} of outage not counted for {name}</source>
        <translation>لا يحتسب {time} من الانقطاع على {name}</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: say which list.</source>
        <translation>لا بند جاريا له قائمة: بينوا أي قائمة.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {lists}: say which list, or in what capacity.</source>
        <translation>{name} في قائمة {lists}: بينوا أي قائمة أو بأي صفة.</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {list}.</source>
        <translation>لا أحد ينتظر في قائمة {list}.</translation>
    </message>
    <message>
        <source>{name} was passed over: recall it first.</source>
        <translation>جرى تجاوز {name}: أعيدوا النداء أولا.</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>المكان {place} من {count}</translation>
    </message>
    <message>
        <source>place {place} of {count}, out of turn</source>
        <translation>المكان {place} من {count}، خارج الدور</translation>
    </message>
    <message>
        <source>Floor given to {name} ({why})</source>
        <translation>أعطيت الكلمة إلى {name} ({why})</translation>
    </message>
    <message>
        <source>in explanation of vote</source>
        <translation>تعليلا للتصويت</translation>
    </message>
    <message>
        <source>Floor given to {name}, {side}</source>
        <translation>أعطيت الكلمة إلى {name}، {side}</translation>
    </message>
    <message>
        <source>Floor given to {name}, outside the list</source>
        <translation>أعطيت الكلمة إلى {name}، خارج القائمة</translation>
    </message>
    <message>
        <source>Floor given to {name} as {office}, outside the list</source>
        <translation>أعطيت الكلمة إلى {name} بصفة {office}، خارج القائمة</translation>
    </message>
    <message>
        <source>Say either which delegation is given the floor, or who in words.</source>
        <translation>بينوا إما الوفد الذي يعطى الكلمة وإما الشخص بالكلمات.</translation>
    </message>
    <message>
        <source>Say who is to be given the floor.</source>
        <translation>بينوا من يعطى الكلمة.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>لا أحد له الكلمة.</translation>
    </message>
    <message>
        <source>{name} was called and has not begun.</source>
        <translation>نودي على {name} ولم يبدأ البيان.</translation>
    </message>
    <message>
        <source>The file holds a conference already.</source>
        <translation>في الملف مؤتمر بالفعل.</translation>
    </message>
    <message>
        <source>{act} needs either a sample or the conference&apos;s data.</source>
        <translation>{act}: لا بد من عينة أو بيانات المؤتمر.</translation>
    </message>
    <message>
        <source>“{part}” is no part of them</source>
        <translation>ليس «{part}» منها</translation>
    </message>
    <message>
        <source>These are not the data of a conference: {why}.</source>
        <translation>ليست هذه بيانات مؤتمر: {why}.</translation>
    </message>
    <message>
        <source>{name} founded</source>
        <translation>أنشئ {name}</translation>
    </message>
    <message>
        <source>change what is told of the conference</source>
        <translation>تغيير بيانات المؤتمر</translation>
    </message>
    <message>
        <source>Say what is to change about the conference.</source>
        <translation>حدد ما يتغير في بيانات المؤتمر.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”; write it like {zone}.</source>
        <translation>لا توجد منطقة زمنية «{text}»؛ اكتبها هكذا: {zone}.</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>ستنتهي الدورة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Changed about the conference: {settings}</source>
        <translation>تغير في بيانات المؤتمر: {settings}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are outside the dates of the session.</source>
        <translation>
            <numerusform>لا جلسات (%n) خارج مواعيد الدورة.</numerusform>
            <numerusform>جلسة واحدة (%n) خارج مواعيد الدورة.</numerusform>
            <numerusform>جلستان (%n) خارج مواعيد الدورة.</numerusform>
            <numerusform>%n جلسات خارج مواعيد الدورة.</numerusform>
            <numerusform>%n جلسة خارج مواعيد الدورة.</numerusform>
            <numerusform>%n جلسة خارج مواعيد الدورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>More meetings are planned than there is interpretation for: {planned} of {resources}.</source>
        <translation>الجلسات المقررة أكثر مما تتيحه الترجمة الشفوية: {planned} من {resources}.</translation>
    </message>
    <message>
        <source>Rehearsal: it is now {when}</source>
        <translation>تدريب: الوقت الآن {when}</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>اتبعت</translation>
    </message>
    <message>
        <source>not followed while somebody has the floor</source>
        <translation>لم تتبع ما دام أحد يتكلم</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>دون اتباعها</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was set by {seconds} s; {how}</source>
        <translation>غيرت ساعة الحاسوب {seconds} ثانية؛ {how}</translation>
    </message>
    <message>
        <source>The clock cannot be corrected while {name} has the floor.</source>
        <translation>لا يمكن تصحيح الساعة ما دامت الكلمة لوفد {name}.</translation>
    </message>
    <message>
        <source>That would set the clock to a year that no file can hold.</source>
        <translation>تصبح الساعة عندئذ في سنة لا يتسع لها أي ملف.</translation>
    </message>
    <message>
        <source>The clock was set back by {span}: {reason}</source>
        <translation>أُخِّرت الساعة بمقدار {span}: {reason}</translation>
    </message>
    <message>
        <source>The clock was set forward by {span}: {reason}</source>
        <translation>قُدِّمت الساعة بمقدار {span}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear a later hour</source>
        <translation>
            <numerusform>%n طلب بوقت لاحق</numerusform>
            <numerusform>طلب واحد (%n) بوقت لاحق</numerusform>
            <numerusform>طلبان (%n) بوقت لاحق</numerusform>
            <numerusform>%n طلبات بوقت لاحق</numerusform>
            <numerusform>%n طلبا بوقت لاحق</numerusform>
            <numerusform>%n طلب بوقت لاحق</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was brought from version {old} of the schema to {new}</source>
        <translation>نقل الملف من إصدار المخطط {old} إلى {new}</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>لا عينة باسم «{name}».</translation>
    </message>
    <message>
        <source>{key} stands twice</source>
        <translation>{key} يرد مرتين</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} ناقص</translation>
    </message>
    <message>
        <source>{name} has the floor and cannot be withdrawn.</source>
        <translation>الكلمة الآن: {name}، فلا يمكن السحب.</translation>
    </message>
    <message>
        <source>{name} withdrawn from the list for {list}</source>
        <translation>سحب {name} من قائمة {list}</translation>
    </message>
    <message>
        <source>{told}, will submit its text in writing</source>
        <translation>{told}، وسيقدم النص كتابة</translation>
    </message>
    <message>
        <source>{who} taken in writing from the list for {list}</source>
        <translation>كتابة بدل الإلقاء – {who}، قائمة {list}</translation>
    </message>
    <message>
        <source>A transfer is to another list.</source>
        <translation>النقل يكون إلى قائمة أخرى.</translation>
    </message>
    <message>
        <source>The list for {list} is not open yet.</source>
        <translation>قائمة {list} لم تفتح بعد.</translation>
    </message>
    <message>
        <source>{who} transferred from the list for {list} to that for {other}</source>
        <translation>نقل {who} من قائمة {list} إلى قائمة {other}</translation>
    </message>
    <message>
        <source>Name at least one delegation.</source>
        <translation>سموا وفدا واحدا على الأقل.</translation>
    </message>
    <message>
        <source>Name either one delegation or several.</source>
        <translation>سموا وفدا أو عدة وفود.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n وفد</numerusform>
            <numerusform>وفد واحد (%n)</numerusform>
            <numerusform>وفدان (%n)</numerusform>
            <numerusform>%n وفود</numerusform>
            <numerusform>%n وفدا</numerusform>
            <numerusform>%n وفد</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}: {reason}</source>
        <translation>{told}: {reason}</translation>
    </message>
    <message>
        <source>The list for {list} has entries; change it instead.</source>
        <translation>في قائمة {list} قيود؛ غيروها بدلا من ذلك.</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}, together with {items}</source>
        <translation>فُتحت قائمة المتكلمين بشأن {list} مع {items}</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}</source>
        <translation>فتحت قائمة المتكلمين – {list}</translation>
    </message>
    <message>
        <source>Say what is to change in the list for {list}.</source>
        <translation>بينوا ما يتغير في قائمة {list}.</translation>
    </message>
    <message>
        <source>List for {list} changed: {settings}</source>
        <translation>غيرت قائمة {list}: {settings}</translation>
    </message>
    <message>
        <source>The list for {list} has been declared closed already.</source>
        <translation>أعلن إقفال قائمة {list} من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>List for {list} declared closed, %n waiting</source>
        <translation>
            <numerusform>أعلن إقفال قائمة {list}، ينتظر %n</numerusform>
            <numerusform>أعلن إقفال قائمة {list}، ينتظر %n</numerusform>
            <numerusform>أعلن إقفال قائمة {list}، ينتظر %n</numerusform>
            <numerusform>أعلن إقفال قائمة {list}، ينتظر %n</numerusform>
            <numerusform>أعلن إقفال قائمة {list}، ينتظر %n</numerusform>
            <numerusform>أعلن إقفال قائمة {list}، ينتظر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The list for {list} is open.</source>
        <translation>قائمة {list} مفتوحة.</translation>
    </message>
    <message>
        <source>List for {list} reopened</source>
        <translation>أعيد فتح قائمة {list}</translation>
    </message>
    <message>
        <source>List for {list} reopened; its deadline is lifted</source>
        <translation>أعيد فتح قائمة {list}؛ ورفع موعدها النهائي</translation>
    </message>
    <message>
        <source>Item {item} has a list already: {list}.</source>
        <translation>للبند {item} قائمة بالفعل: {list}.</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>وزاري</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>put a rule of procedure right</source>
        <translation>تصويب مادة من النظام الداخلي</translation>
    </message>
    <message>
        <source>Say what is to be put right about the rule on {subject}.</source>
        <translation>بينوا ما يصوب في مادة {subject}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.</source>
        <translation>ليس في مادة {subject} رقم باسم {name} يقبل القيمة {value}؛ أرقامها: {known}.</translation>
    </message>
    <message>
        <source>Say how sure the number is: certain or probable.</source>
        <translation>بينوا درجة اليقين في الرقم: مؤكد أو مرجح.</translation>
    </message>
    <message>
        <source>Rule on {subject} put right: {changed}</source>
        <translation>صُوّبت مادة {subject}: {changed}</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>تحديد موعد نهائي</translation>
    </message>
    <message>
        <source>A deadline needs its name, as “drafts”.</source>
        <translation>يلزم للموعد النهائي اسم، مثل «المشاريع».</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>حُدد هنا</translation>
    </message>
    <message>
        <source>Deadline for {what}: {when}</source>
        <translation>الموعد النهائي لـ{what}: {when}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>أولا</translation>
    </message>
    <message>
        <source>The session has been closed.</source>
        <translation>اختتمت الدورة.</translation>
    </message>
    <message>
        <source>The session is open already.</source>
        <translation>الدورة مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>افتتحت الدورة</translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation>لم تفتتح الدورة.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>اختتمت الدورة من قبل.</translation>
    </message>
    <message>
        <source>The session cannot be closed</source>
        <translation>لا يمكن اختتام الدورة</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>اختتمت الدورة</translation>
    </message>
    <message>
        <source>Meeting {number} is not adjourned yet.</source>
        <translation>لم ترفع الجلسة {number} بعد.</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>تقرير عقد جلسة</translation>
    </message>
    <message>
        <source>“{text}” is no code of a meeting.</source>
        <translation>«{text}» ليس رمزا لجلسة.</translation>
    </message>
    <message>
        <source>There is a meeting {meeting} already.</source>
        <translation>توجد جلسة {meeting} بالفعل.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled; its code is not given again.</source>
        <translation>أُلغيت الجلسة {meeting}؛ ولا يُعطى رمزها مرة أخرى.</translation>
    </message>
    <message>
        <source>Meeting {meeting} planned: {hours}</source>
        <translation>تقررت الجلسة {meeting}: {hours}</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>نقل جلسة</translation>
    </message>
    <message>
        <source>Say when meeting {meeting} is to begin, or to end.</source>
        <translation>حدد متى تبدأ الجلسة {meeting} أو تنتهي.</translation>
    </message>
    <message>
        <source>Meeting {meeting} moved: {hours}</source>
        <translation>نُقلت الجلسة {meeting}: {hours}</translation>
    </message>
    <message>
        <source>{told} ({why})</source>
        <translation>{told} ({why})</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>إلغاء جلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are still to be moved.</source>
        <translation>
            <numerusform>لا أجزاء يتعين نقلها (%n).</numerusform>
            <numerusform>بقي جزء واحد (%n) يتعين نقله.</numerusform>
            <numerusform>بقي جزآن (%n) يتعين نقلهما.</numerusform>
            <numerusform>بقيت %n أجزاء يتعين نقلها.</numerusform>
            <numerusform>بقي %n جزءا يتعين نقله.</numerusform>
            <numerusform>بقي %n جزء يتعين نقله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {meeting} cancelled</source>
        <translation>أُلغيت الجلسة {meeting}</translation>
    </message>
    <message>
        <source>note that a meeting of another room began</source>
        <translation>تسجيل بدء جلسة في قاعة أخرى</translation>
    </message>
    <message>
        <source>Meeting {meeting} began already.</source>
        <translation>بدأت الجلسة {meeting} بالفعل.</translation>
    </message>
    <message>
        <source>Meeting {meeting} sits in the same room.</source>
        <translation>الجلسة {meeting} منعقدة في القاعة نفسها.</translation>
    </message>
    <message>
        <source>Meeting {meeting} began</source>
        <translation>بدأت الجلسة {meeting}</translation>
    </message>
    <message>
        <source>note that a meeting of another room rose</source>
        <translation>تسجيل رفع جلسة في قاعة أخرى</translation>
    </message>
    <message>
        <source>Meeting {meeting} is not in session.</source>
        <translation>الجلسة {meeting} ليست منعقدة.</translation>
    </message>
    <message>
        <source>Meeting {meeting} rose</source>
        <translation>رُفعت الجلسة {meeting}</translation>
    </message>
    <message>
        <source>The organization of work has no meeting {number}.</source>
        <translation>لا توجد جلسة {number} في تنظيم الأعمال.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled.</source>
        <translation>أُلغيت الجلسة {meeting}.</translation>
    </message>
    <message>
        <source>It goes over the dates of the session.</source>
        <translation>تتجاوز مواعيد الدورة.</translation>
    </message>
    <message>
        <source>It goes over meeting {meeting} in the same room.</source>
        <translation>تتداخل مع الجلسة {meeting} في القاعة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>There are resources for %n interpreted meetings: with this one {planned} are planned.</source>
        <translation>
            <numerusform>لا موارد لجلسات مع ترجمة شفوية (%n): والمقرر مع هذه {planned}.</numerusform>
            <numerusform>الموارد تكفي لجلسة واحدة (%n) مع ترجمة شفوية: والمقرر مع هذه {planned}.</numerusform>
            <numerusform>الموارد تكفي لجلستين (%n) مع ترجمة شفوية: والمقرر مع هذه {planned}.</numerusform>
            <numerusform>الموارد تكفي لـ%n جلسات مع ترجمة شفوية: والمقرر مع هذه {planned}.</numerusform>
            <numerusform>الموارد تكفي لـ%n جلسة مع ترجمة شفوية: والمقرر مع هذه {planned}.</numerusform>
            <numerusform>الموارد تكفي لـ%n جلسة مع ترجمة شفوية: والمقرر مع هذه {planned}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted meetings would be held at once.</source>
        <translation>
            <numerusform>لن تُعقد في آن واحد جلسات مع ترجمة شفوية (%n).</numerusform>
            <numerusform>ستُعقد في آن واحد جلسة واحدة (%n) مع ترجمة شفوية.</numerusform>
            <numerusform>ستُعقد في آن واحد جلستان (%n) مع ترجمة شفوية.</numerusform>
            <numerusform>ستُعقد في آن واحد %n جلسات مع ترجمة شفوية.</numerusform>
            <numerusform>ستُعقد في آن واحد %n جلسة مع ترجمة شفوية.</numerusform>
            <numerusform>ستُعقد في آن واحد %n جلسة مع ترجمة شفوية.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} There is interpretation for {capacity}.</source>
        <translation>{told} والترجمة الشفوية متاحة لعدد {capacity}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} would end before it begins.</source>
        <translation>ستنتهي الجلسة {meeting} قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was called to order: it is neither moved nor cancelled.</source>
        <translation>افتُتحت الجلسة {meeting}: فلا تُنقل ولا تُلغى.</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of the plenary: it is called to order.</source>
        <translation>الجلسة {meeting} جلسة عامة: يفتتحها الرئيس.</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} إلى {ends}</translation>
    </message>
    <message>
        <source>Meeting {number} was adjourned already.</source>
        <translation>رفعت الجلسة {number} من قبل.</translation>
    </message>
    <message>
        <source>Meeting {number} called to order in private</source>
        <translation>افتتحت الجلسة {number}، وهي جلسة خاصة</translation>
    </message>
    <message>
        <source>Meeting {number} called to order</source>
        <translation>افتتحت الجلسة {number}</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of another room: its floor is not here.</source>
        <translation>الجلسة {meeting} في قاعة أخرى: والكلمة فيها لا تُعطى هنا.</translation>
    </message>
    <message>
        <source>A meeting can only be suspended until a time still to come.</source>
        <translation>لا تُعلق الجلسة إلا حتى وقت آت.</translation>
    </message>
    <message>
        <source>Meeting {number} suspended</source>
        <translation>علقت الجلسة {number}</translation>
    </message>
    <message>
        <source>{told} until {time}</source>
        <translation>{told} حتى {time}</translation>
    </message>
    <message>
        <source>Meeting {number} resumed</source>
        <translation>استؤنفت الجلسة {number}</translation>
    </message>
    <message>
        <source>The meeting cannot be adjourned</source>
        <translation>لا يمكن رفع الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of reply still wait, and no other meeting is planned for today.</source>
        <translation>
            <numerusform>لا ينتظر أي حق رد (%n)، ولا توجد جلسة أخرى مقررة اليوم.</numerusform>
            <numerusform>ما زال حق رد واحد (%n) ينتظر، ولا توجد جلسة أخرى مقررة اليوم.</numerusform>
            <numerusform>ما زال حقا رد (%n) ينتظران، ولا توجد جلسة أخرى مقررة اليوم.</numerusform>
            <numerusform>ما زالت %n حقوق رد تنتظر، ولا توجد جلسة أخرى مقررة اليوم.</numerusform>
            <numerusform>ما زال %n حق رد ينتظر، ولا توجد جلسة أخرى مقررة اليوم.</numerusform>
            <numerusform>ما زال %n حق رد ينتظر، ولا توجد جلسة أخرى مقررة اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcements were not read out.</source>
        <translation>
            <numerusform>لم يُتل %n إعلان.</numerusform>
            <numerusform>لم يُتل إعلان واحد (%n).</numerusform>
            <numerusform>لم يُتل إعلانان (%n).</numerusform>
            <numerusform>لم تُتل %n إعلانات.</numerusform>
            <numerusform>لم يُتل %n إعلانا.</numerusform>
            <numerusform>لم يُتل %n إعلان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {number} adjourned</source>
        <translation>رفعت الجلسة {number}</translation>
    </message>
    <message>
        <source>A meeting can only be extended to a time still to come.</source>
        <translation>لا تمدد الجلسة إلا إلى وقت آت.</translation>
    </message>
    <message>
        <source>Meeting {number} goes on until {time}</source>
        <translation>تستمر الجلسة {number} حتى {time}</translation>
    </message>
    <message>
        <source>{told}, the list for {list} until {time}</source>
        <translation>{told}، وقائمة {list} حتى {time}</translation>
    </message>
    <message>
        <source>{person} ({name})</source>
        <translation>{person} ({name})</translation>
    </message>
    <message>
        <source>{who} takes the chair as {office}</source>
        <translation>تولي الرئاسة – {who}، {office}</translation>
    </message>
    <message>
        <source>{name} is not a State party.</source>
        <translation>{name}: ليس دولة طرفا.</translation>
    </message>
    <message>
        <source>{name} is not among the officers elected.</source>
        <translation>{name}: ليس من أعضاء المكتب المنتخبين.</translation>
    </message>
    <message>
        <source>note something to be announced</source>
        <translation>تدوين ما سيُعلن</translation>
    </message>
    <message>
        <source>An announcement needs its words.</source>
        <translation>لا بد للإعلان من نص.</translation>
    </message>
    <message>
        <source>To be announced: {text}</source>
        <translation>سيُعلن: {text}</translation>
    </message>
    <message>
        <source>note that an announcement was read out</source>
        <translation>تدوين تلاوة إعلان</translation>
    </message>
    <message>
        <source>There is no announcement {number}.</source>
        <translation>لا يوجد إعلان رقمه {number}.</translation>
    </message>
    <message>
        <source>Announcement {number} was read out already.</source>
        <translation>تُلي الإعلان {number} من قبل.</translation>
    </message>
    <message>
        <source>Announcement {number} read out: {text}</source>
        <translation>تُلي الإعلان {number}: {text}</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>الجلسة معلّقة.</translation>
    </message>
    <message>
        <source>It goes on into another day.</source>
        <translation>تمتد إلى يوم آخر.</translation>
    </message>
    <message>
        <source>Only on the conduct of the voting, by a State party.</source>
        <translation>بشأن سير التصويت فقط، من دولة طرف.</translation>
    </message>
    <message>
        <source>At any moment, by a State party; the President rules at once.</source>
        <translation>في أي وقت، من دولة طرف؛ ويبت الرئيس فورا.</translation>
    </message>
    <message>
        <source>Moved by {name}; it is being voted on.</source>
        <translation>قدمه وفد {name}؛ التصويت عليه جار.</translation>
    </message>
    <message>
        <source>Moved by {name}; decided first.</source>
        <translation>قدمه وفد {name}؛ يُبت فيه أولا.</translation>
    </message>
    <message>
        <source>Moved by {name}; waits for the {motion}.</source>
        <translation>قدمه وفد {name}؛ ينتظر البت في {motion}.</translation>
    </message>
    <message>
        <source>Not while the {motion} is pending.</source>
        <translation>لا يجوز قبل البت في {motion}.</translation>
    </message>
    <message>
        <source>No proposal is before the Conference.</source>
        <translation>ليس أمام المؤتمر أي مقترح.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>لم يتقرر شيء بعد.</translation>
    </message>
    <message>
        <source>Not moved.</source>
        <translation>لم يُقدم.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>لا بند جاريا.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned.</source>
        <translation>أُجّلت المناقشة بشأن البند {item}.</translation>
    </message>
    <message>
        <source>The debate on item {item} was closed.</source>
        <translation>أُقفل باب المناقشة بشأن البند {item}.</translation>
    </message>
    <message>
        <source>Ballot {number} is not settled yet.</source>
        <translation>لم يُحسم الاقتراع {number} بعد.</translation>
    </message>
    <message>
        <source>A motion comes first: the {motion}.</source>
        <translation>يسبقه اقتراح إجرائي: {motion}.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned: its question is not put unless it is reconsidered.</source>
        <translation>أُجّلت المناقشة بشأن البند {item}: ولا تُطرح المسألة ما لم يُعد النظر فيها.</translation>
    </message>
    <message>
        <source>Where agreement cannot be reached.</source>
        <translation>حيث يتعذر التوصل إلى اتفاق.</translation>
    </message>
    <message>
        <source>{name} may, until its vote begins.</source>
        <translation>يجوز ذلك من {name} ما لم يبدأ التصويت عليه.</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>لا اقتراح معلقا.</translation>
    </message>
    <message>
        <source>It waits until the {motion} is decided.</source>
        <translation>ينتظر البت في {motion}.</translation>
    </message>
    <message>
        <source>In the order of the list.</source>
        <translation>حسب ترتيب القائمة.</translation>
    </message>
    <message>
        <source>When the President finds it desirable.</source>
        <translation>حين يرى الرئيس ذلك مستصوبا.</translation>
    </message>
    <message>
        <source>The President has not ruled yet.</source>
        <translation>لم يبت الرئيس بعد.</translation>
    </message>
    <message>
        <source>Against the last ruling, by a State party.</source>
        <translation>في آخر قرار للرئيس، من دولة طرف.</translation>
    </message>
    <message>
        <source>The voting has begun: after the result.</source>
        <translation>بدأ التصويت: بعد النتيجة.</translation>
    </message>
    <message>
        <source>Before the first answer, by a State party.</source>
        <translation>قبل أول جواب، من دولة طرف.</translation>
    </message>
    <message>
        <source>After the result, by those who asked.</source>
        <translation>بعد النتيجة، ممن طلبوا ذلك.</translation>
    </message>
    <message>
        <source>No vote has been called.</source>
        <translation>لم يُدع إلى أي تصويت.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>لا جلسة منعقدة.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>التصويت جار.</translation>
    </message>
    <message>
        <source>Meeting {number} is suspended.</source>
        <translation>الجلسة {number} معلقة.</translation>
    </message>
    <message>
        <source>Meeting {number} is in session.</source>
        <translation>الجلسة {number} منعقدة.</translation>
    </message>
    <message>
        <source>{what} while {name} has the floor.</source>
        <translation>{what}؛ الكلمة الآن: {name}.</translation>
    </message>
    <message>
        <source>A participant needs a name, and a code of its own, each on one line without space around it.</source>
        <translation>لا بد للمشارك من اسم ورمز خاص به، كل في سطر بلا فراغات حوله.</translation>
    </message>
    <message>
        <source>{code} is registered already: {name}.</source>
        <translation>{code} مسجل بالفعل: {name}.</translation>
    </message>
    <message>
        <source>{name} does not apply for its status.</source>
        <translation>{name}: لا يُقدم طلب للحصول على هذا المركز.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>{name} registered as {code}</source>
        <translation>تسجيل {name} بالرمز {code}</translation>
    </message>
    <message>
        <source>{name} present</source>
        <translation>حضور {name}</translation>
    </message>
    <message>
        <source>{name} not present</source>
        <translation>غياب {name}</translation>
    </message>
    <message>
        <source>settle of whom the quorum is counted</source>
        <translation>تحديد أساس حساب النصاب القانوني</translation>
    </message>
    <message>
        <source>Say what is to be settled about the quorum.</source>
        <translation>بينوا ما يُحدد بشأن النصاب القانوني.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, so no more take part.</source>
        <translation>
            <numerusform>لا توجد دول أطراف، فلا يشارك أكثر.</numerusform>
            <numerusform>توجد دولة طرف واحدة، فلا يشارك أكثر.</numerusform>
            <numerusform>توجد دولتان طرفان، فلا يشارك أكثر.</numerusform>
            <numerusform>توجد %n دول أطراف، فلا يشارك أكثر.</numerusform>
            <numerusform>توجد %n دولة طرفا، فلا يشارك أكثر.</numerusform>
            <numerusform>توجد %n دولة طرف، فلا يشارك أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {settings}</source>
        <translation>النصاب القانوني: {settings}</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>بحسب العد</translation>
    </message>
    <message>
        <source>all States parties</source>
        <translation>جميع الدول الأطراف</translation>
    </message>
    <message>
        <source>the States parties that take part</source>
        <translation>الدول الأطراف المشاركة</translation>
    </message>
    <message>
        <source>note a notice of participation</source>
        <translation>تدوين إشعار بالمشاركة</translation>
    </message>
    <message>
        <source>Notice of {name} received</source>
        <translation>ورد إشعار {name}</translation>
    </message>
    <message>
        <source>note an application</source>
        <translation>تدوين طلب</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already.</source>
        <translation>سبق أن بت المؤتمر في طلب {name}.</translation>
    </message>
    <message>
        <source>Application of {name} received</source>
        <translation>ورد طلب {name}</translation>
    </message>
    <message>
        <source>send out the list of applicants</source>
        <translation>تعميم قائمة مقدمي الطلبات</translation>
    </message>
    <message>
        <source>{name} is not among the organizations that are listed when they apply.</source>
        <translation>{name}: ليس من المنظمات التي تدرج في القائمة عند تقديم طلبها.</translation>
    </message>
    <message>
        <source>No organization that is to be listed has applied.</source>
        <translation>لم تقدم طلبا أي منظمة يجب إدراجها في القائمة.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>القائمة</translation>
    </message>
    <message numerus="yes">
        <source>List of %n applicants sent out</source>
        <translation>
            <numerusform>عُممت قائمة مقدمي الطلبات، وعددهم %n</numerusform>
            <numerusform>عُممت قائمة مقدمي الطلبات، وعددهم %n</numerusform>
            <numerusform>عُممت قائمة مقدمي الطلبات، وعددهم %n</numerusform>
            <numerusform>عُممت قائمة مقدمي الطلبات، وعددهم %n</numerusform>
            <numerusform>عُممت قائمة مقدمي الطلبات، وعددهم %n</numerusform>
            <numerusform>عُممت قائمة مقدمي الطلبات، وعددهم %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be sent out at least 30 days before the session (Rule 17).</source>
        <translation>كان ينبغي تعميمها قبل الدورة بثلاثين يوما على الأقل (المادة 17).</translation>
    </message>
    <message>
        <source>object to an applicant</source>
        <translation>الاعتراض على مقدم طلب</translation>
    </message>
    <message>
        <source>{name} objects to {applicant}</source>
        <translation>اعتراض {name} على طلب {applicant}</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already; the objection is not kept.</source>
        <translation>سبق أن بت المؤتمر في طلب {name}؛ ولا يُحفظ الاعتراض.</translation>
    </message>
    <message>
        <source>note an objection to a decision</source>
        <translation>تدوين اعتراض على قرار</translation>
    </message>
    <message>
        <source>{name} has objected already.</source>
        <translation>سبق اعتراض {name}.</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>اعتراض {name}</translation>
    </message>
    <message>
        <source>withdraw an objection to a decision</source>
        <translation>سحب اعتراض على قرار</translation>
    </message>
    <message>
        <source>No objection of {name} stands.</source>
        <translation>لا اعتراض قائما من {name}.</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>سحب {name} اعتراضه</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: item {item} cannot be decided without a vote.</source>
        <translation>هناك اعتراض قائم من {names}: لا يمكن البت في البند {item} دون تصويت.</translation>
    </message>
    <message>
        <source>Say to what: a proposal by its symbol, or an item.</source>
        <translation>حدد على ماذا: مقترح برمزه، أو بند.</translation>
    </message>
    <message>
        <source>{told} ({symbol})</source>
        <translation>{told} ({symbol})</translation>
    </message>
    <message>
        <source>{told} (item {item})</source>
        <translation>{told} (البند {item})</translation>
    </message>
    <message>
        <source>withdraw an objection to an applicant</source>
        <translation>سحب اعتراض على مقدم طلب</translation>
    </message>
    <message>
        <source>No objection of {name} to {applicant} stands.</source>
        <translation>لا اعتراض قائما من {name} على طلب {applicant}.</translation>
    </message>
    <message>
        <source>{name} no longer objects to {applicant}</source>
        <translation>سحب اعتراض {name} على طلب {applicant}</translation>
    </message>
    <message>
        <source>decide on observer status</source>
        <translation>البت في مركز المراقب</translation>
    </message>
    <message>
        <source>{name} has not applied.</source>
        <translation>لم يرد طلب من {name}.</translation>
    </message>
    <message>
        <source>No application waits to which nobody objects.</source>
        <translation>لا طلب ينتظر البت دون أن يعترض عليه أحد.</translation>
    </message>
    <message>
        <source>Observer status accorded to {names}</source>
        <translation>مُنح مركز المراقب – {names}</translation>
    </message>
    <message>
        <source>Observer status not accorded to {names}</source>
        <translation>لم يُمنح مركز المراقب – {names}</translation>
    </message>
    <message>
        <source>change how somebody takes part</source>
        <translation>تغيير فئة مشارك</translation>
    </message>
    <message>
        <source>{name} takes part in that way already.</source>
        <translation>{name}: الفئة هي نفسها بالفعل.</translation>
    </message>
    <message>
        <source>A group of States stays one.</source>
        <translation>مجموعة الدول تبقى مجموعة.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>{name} is now: {category}</source>
        <translation>{name} الآن: {category}</translation>
    </message>
    <message>
        <source>invite to speak</source>
        <translation>دعوة إلى الكلام</translation>
    </message>
    <message>
        <source>{name} needs no invitation to speak.</source>
        <translation>{name}: لا حاجة إلى دعوة للكلام.</translation>
    </message>
    <message>
        <source>{name} invited to speak</source>
        <translation>دعوة {name} إلى الكلام</translation>
    </message>
    <message>
        <source>reopen a decision</source>
        <translation>إعادة فتح قرار</translation>
    </message>
    <message>
        <source>Say why the decision is reopened.</source>
        <translation>اذكر سبب إعادة فتح القرار.</translation>
    </message>
    <message>
        <source>It was decided by vote: two thirds reconsider it ({rule}).</source>
        <translation>تقرر ذلك بالتصويت: تُعاد النظر فيه بأغلبية الثلثين ({rule}).</translation>
    </message>
    <message>
        <source>{decision} is reopened: {text}</source>
        <translation>{decision}، أُعيد فتحه: {text}</translation>
    </message>
    <message>
        <source>note a position on a decision</source>
        <translation>تدوين موقف من قرار</translation>
    </message>
    <message>
        <source>The Conference has decided not to admit {name}.</source>
        <translation>قرر المؤتمر عدم قبول {name}.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and takes no part in decisions.</source>
        <translation>{name}: ليس دولة طرفا، ولا يشارك في اتخاذ القرارات.</translation>
    </message>
    <message>
        <source>A position needs its words.</source>
        <translation>يلزم للموقف نص.</translation>
    </message>
    <message>
        <source>{name} explains its position on {decision}: {text}</source>
        <translation>علّل {name} موقفه من {decision}: {text}</translation>
    </message>
    <message>
        <source>{name} makes a reservation to {decision}: {text}</source>
        <translation>تحفظ {name} على {decision}: {text}</translation>
    </message>
    <message>
        <source>{name} dissociates itself from {decision}: {text}</source>
        <translation>نأى {name} بنفسه عن {decision}: {text}</translation>
    </message>
    <message>
        <source>{decision} has been reopened already.</source>
        <translation>{decision}: أُعيد فتحه من قبل.</translation>
    </message>
    <message>
        <source>the decision of {when}</source>
        <translation>قرار {when}</translation>
    </message>
    <message>
        <source>{symbol} itself stands as it was decided.</source>
        <translation>يبقى {symbol} نفسه كما تقرر.</translation>
    </message>
    <message>
        <source>{name} is not a State party; only a State party may do that.</source>
        <translation>{name}: ليس دولة طرفا؛ ولا يجوز ذلك إلا لدولة طرف.</translation>
    </message>
    <message>
        <source>{name} takes part by an application, not by a notice.</source>
        <translation>{name}: المشاركة بطلب لا بإشعار.</translation>
    </message>
    <message>
        <source>{name} takes part by a notice, and need not apply.</source>
        <translation>{name}: المشاركة بإشعار، ولا حاجة إلى طلب.</translation>
    </message>
    <message>
        <source>{name} needs neither a notice nor an application.</source>
        <translation>{name}: لا حاجة إلى إشعار ولا إلى طلب.</translation>
    </message>
    <message>
        <source>The script has no sentence “{key}”.</source>
        <translation>لا جملة «{key}» في النص.</translation>
    </message>
    <message>
        <source>The braces of the sentence do not fit together.</source>
        <translation>أقواس الجملة غير متطابقة.</translation>
    </message>
    <message>
        <source>{name} and {other} cannot exchange places: {why}.</source>
        <translation>لا يمكن تبادل المكان بين {name} و{other}: {why}.</translation>
    </message>
    <message>
        <source>The notice of {name} to exchange with {other} is pending.</source>
        <translation>إشعار {name} بالتبادل مع {other} معلق.</translation>
    </message>
    <message>
        <source>{name} gives notice of an exchange with {other}, whose own is awaited</source>
        <translation>إشعار بتبادل – {name} مع {other}، وينتظر إشعاره</translation>
    </message>
    <message>
        <source>{name} and {other} exchange places in the list for {list}</source>
        <translation>تبادل المكان – {name} و{other}، قائمة {list}</translation>
    </message>
    <message>
        <source>A ruling of the President needs its reason.</source>
        <translation>لا بد لقرار الرئيس من سبب.</translation>
    </message>
    <message>
        <source>{name} stands last in the list for {list} already: {reason}</source>
        <translation>{name} في آخر قائمة {list} بالفعل: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be moved before itself.</source>
        <translation>لا ينقل وفد {name} قبل نفسه.</translation>
    </message>
    <message>
        <source>{name} moved in the list for {list}, {place}</source>
        <translation>نقل {name} في قائمة {list}، {place}</translation>
    </message>
    <message>
        <source>{name} has the floor again after the motion.</source>
        <translation>تعود الكلمة إلى {name} بعد الاقتراح.</translation>
    </message>
    <message>
        <source>{name} is speaking.</source>
        <translation>المتكلم الآن: {name}.</translation>
    </message>
    <message>
        <source>{name} has been passed over already.</source>
        <translation>جرى تجاوز {name} من قبل.</translation>
    </message>
    <message>
        <source>{name} passed over in the list for {list}</source>
        <translation>تجاوز دور {name} في قائمة {list}</translation>
    </message>
    <message>
        <source>{name} has not been passed over.</source>
        <translation>لم يجر تجاوز {name}.</translation>
    </message>
    <message>
        <source>{name} recalled in the list for {list}, {place}</source>
        <translation>إعادة نداء {name} في قائمة {list}، {place}</translation>
    </message>
    <message>
        <source>The Conference has gone on since that ruling.</source>
        <translation>واصل المؤتمر أعماله منذ ذلك القرار.</translation>
    </message>
    <message>
        <source>{name} has raised a point of order that awaits its ruling.</source>
        <translation>نقطة نظام {name} تنتظر قرار الرئيس.</translation>
    </message>
    <message>
        <source>{name} raises a point of order</source>
        <translation>نقطة نظام من {name}</translation>
    </message>
    <message>
        <source>{name} (not a State party) raises a point of order</source>
        <translation>نقطة نظام من {name} (ليس دولة طرفا)</translation>
    </message>
    <message>
        <source>{told}: {subject}</source>
        <translation>{told}: {subject}</translation>
    </message>
    <message>
        <source>{told}; the clock of {name} is paused</source>
        <translation>{told}؛ أوقفت ساعة {name}</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>لا نقطة نظام تنتظر قرار الرئيس.</translation>
    </message>
    <message>
        <source>Point of order of {name} upheld</source>
        <translation>قبلت نقطة نظام {name}</translation>
    </message>
    <message>
        <source>Point of order of {name} rejected</source>
        <translation>رفضت نقطة نظام {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and there are {votes}.</source>
        <translation>
            <numerusform>%n دولة طرف لها حق التصويت، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>دولة طرف واحدة (%n) لها حق التصويت، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>دولتان طرفان (%n) لهما حق التصويت، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>%n دول أطراف لها حق التصويت، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>%n دولة طرفا لها حق التصويت، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>%n دولة طرف لها حق التصويت، ومجموع الأصوات: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the ruling on the point of order of {name} be overruled?</source>
        <translation>هل يُنقض القرار بشأن نقطة نظام {name}؟</translation>
    </message>
    <message>
        <source>An appeal is to be voted on at once.</source>
        <translation>هناك طعن يُطرح للتصويت فورا.</translation>
    </message>
    <message>
        <source>{told}: {text}</source>
        <translation>{told}: {text}</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>لا قرار يُطعن فيه.</translation>
    </message>
    <message>
        <source>That ruling has been appealed against already.</source>
        <translation>طُعن في هذا القرار من قبل.</translation>
    </message>
    <message>
        <source>{name} appeals against the ruling on the point of order of {other}; to be voted on at once</source>
        <translation>طعن من {name} في القرار بشأن نقطة نظام {other}؛ يصوت عليه فورا</translation>
    </message>
    <message>
        <source>No appeal awaits a vote.</source>
        <translation>لا طعن ينتظر التصويت.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n صوت</numerusform>
            <numerusform>صوت واحد (%n)</numerusform>
            <numerusform>صوتان (%n)</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>القرار قائم ({overrule} للنقض، {sustain} ضد، {abstain} ممتنعون)</translation>
    </message>
    <message>
        <source>The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>نُقض القرار ({overrule} للنقض، {sustain} ضد، {abstain} ممتنعون)</translation>
    </message>
    <message>
        <source>{path} holds no conference: its journal is empty.</source>
        <translation>لا مؤتمر في {path}: سجله فارغ.</translation>
    </message>
    <message>
        <source>{path} is the backup itself.</source>
        <translation>الملف {path} هو النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>its journal is empty.</source>
        <translation>سجله فارغ.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}</source>
        <translation>{path} تالف: {why}</translation>
    </message>
    <message>
        <source>{path} exists already, and is no earlier copy of this conference.</source>
        <translation>الملف {path} موجود بالفعل، وليس نسخة سابقة من هذا المؤتمر.</translation>
    </message>
    <message>
        <source>{path} has acts that the backup has not, or cannot be read; with --force the backup takes its place, and it is kept as {kept}.</source>
        <translation>في الملف {path} إجراءات ليست في النسخة الاحتياطية، أو تتعذر قراءته؛ ومع --force تحل النسخة محله ويُحفظ باسم {kept}.</translation>
    </message>
    <message>
        <source>{path} is being checked.</source>
        <translation>يجري فحص الملف {path}.</translation>
    </message>
    <message>
        <source>{path} exists already; it is left as it is.</source>
        <translation>{path} موجود بالفعل؛ ويترك كما هو.</translation>
    </message>
    <message>
        <source>A record that is being written cannot be rewound.</source>
        <translation>لا يرجع إلى الوراء سجل يكتب فيه.</translation>
    </message>
    <message>
        <source>The conference was not yet founded at {time}.</source>
        <translation>لم يكن المؤتمر قد أنشئ في {time}.</translation>
    </message>
    <message>
        <source>The time of an act needs an offset.</source>
        <translation>لا بد لوقت الإجراء من فارق توقيت.</translation>
    </message>
    <message>
        <source>The act is dated {time}, before the last one ({last}).</source>
        <translation>تاريخ الإجراء {time}، قبل الأخير ({last}).</translation>
    </message>
    <message>
        <source>in {argument} {change}</source>
        <translation>في {argument} {change}</translation>
    </message>
    <message>
        <source>{act}: a text holds half a character, which cannot be kept.</source>
        <translation>{act}: في نص نصف حرف لا يحفظ.</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>معطياته</translation>
    </message>
    <message>
        <source>{act} needs “{argument}”.</source>
        <translation>{act}: لا بد من «{argument}».</translation>
    </message>
    <message>
        <source>{act} has no argument “{argument}”; its arguments: {known}.</source>
        <translation>{act}: لا معطى «{argument}»؛ معطياته: {known}.</translation>
    </message>
    <message>
        <source>{act}: the time “{given}” of “{argument}” has no offset.</source>
        <translation>{act}: الوقت «{given}» في «{argument}» بلا فارق توقيت.</translation>
    </message>
    <message>
        <source>{act}: “{given}” does not fit “{argument}” ({why}).</source>
        <translation>{act}: القيمة «{given}» لا تصلح في «{argument}» ({why}).</translation>
    </message>
    <message>
        <source>There is no act “{act}”.</source>
        <translation>لا إجراء «{act}».</translation>
    </message>
    <message>
        <source>{done} ({changes})</source>
        <translation>{done} ({changes})</translation>
    </message>
    <message>
        <source>Name the list of the debate, not that of its replies.</source>
        <translation>سموا قائمة المناقشة لا قائمة ردودها.</translation>
    </message>
    <message>
        <source>{name} cannot reply to itself.</source>
        <translation>لا يرد وفد {name} على نفسه.</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply, {place}</source>
        <translation>طلب حق الرد – {name}، {place}</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply to {other}, {place}</source>
        <translation>طلب حق الرد على {other} – {name}، {place}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>The file holds no conference yet: its first act is {act}.</source>
        <translation>لا مؤتمر في الملف بعد: أول إجراء هو {act}.</translation>
    </message>
    <message>
        <source>No delegation is known by “{code}”.</source>
        <translation>لا وفد برمز «{code}».</translation>
    </message>
    <message>
        <source>The agenda has no item {item}.</source>
        <translation>لا بند {item} في جدول الأعمال.</translation>
    </message>
    <message>
        <source>Item {item} was deleted from the agenda.</source>
        <translation>حُذف البند {item} من جدول الأعمال.</translation>
    </message>
    <message>
        <source>There is no speakers list for {list}.</source>
        <translation>لا قائمة متكلمين {list}.</translation>
    </message>
    <message>
        <source>{what} cannot be later than the act itself ({when}).</source>
        <translation>{what} لا يكون بعد الإجراء نفسه ({when}).</translation>
    </message>
    <message>
        <source>Decided at a private meeting: {text}</source>
        <translation>قرار في جلسة خاصة: {text}</translation>
    </message>
    <message>
        <source>{name} has spoken and does not stand in the list for {list}.</source>
        <translation>تكلم وفد {name} وليس في قائمة {list}.</translation>
    </message>
    <message>
        <source>{name} has withdrawn and does not stand in the list for {list}.</source>
        <translation>انسحب وفد {name} وليس في قائمة {list}.</translation>
    </message>
    <message>
        <source>{name} was transferred and does not stand in the list for {list}.</source>
        <translation>نُقل وفد {name} وليس في قائمة {list}.</translation>
    </message>
    <message>
        <source>{name}&apos;s request came before the list opened; it does not stand in the list for {list}.</source>
        <translation>ورد طلب {name} قبل فتح القائمة؛ وليس في قائمة {list}.</translation>
    </message>
    <message>
        <source>A sentence needs its words.</source>
        <translation>لا بد للجملة من كلمات.</translation>
    </message>
    <message>
        <source>Say who has reviewed the sentence.</source>
        <translation>بينوا من راجع الجملة.</translation>
    </message>
    <message>
        <source>place {place} of {count}: {why}</source>
        <translation>المكان {place} من {count}: {why}</translation>
    </message>
    <message>
        <source>{name} has no entry in the list for {list}.</source>
        <translation>{name}: لا قيد في قائمة {list}.</translation>
    </message>
    <message>
        <source>Record that the Conference adopted its agenda; till then it is provisional (Rule 11).</source>
        <translation>تسجيل إقرار المؤتمر جدول أعماله؛ وهو حتى ذلك الحين مؤقت (المادة 11).</translation>
    </message>
    <message>
        <source>Record that the Conference adopted the Bureau&apos;s report; later originals may still come (Rule 19).</source>
        <translation>تسجيل اعتماد المؤتمر تقرير المكتب؛ وقد ترد أصول لاحقا (المادة 19).</translation>
    </message>
    <message>
        <source>Record that the Conference approved the organization of its work; it may do so again (Rules 8 and 11).</source>
        <translation>تسجيل إقرار المؤتمر تنظيم أعماله؛ وله أن يكرر ذلك (المادتان 8 و11).</translation>
    </message>
    <message>
        <source>Appeal against the President&apos;s last ruling; it is put to the vote at once (Rule 44, number probable).</source>
        <translation>الطعن في آخر قرار للرئيس؛ يصوت عليه فورا (المادة 44، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Note an application to the Bureau for observer status (Rules 15 to 17).</source>
        <translation>تسجيل طلب مقدم إلى المكتب للحصول على مركز المراقب (المواد 15 إلى 17).</translation>
    </message>
    <message>
        <source>Attach the text of a delegation&apos;s statement, in place of one attached before (item 1(f)).</source>
        <translation>إرفاق نص بيان وفد، بدلا من سابق (البند 1(f)).</translation>
    </message>
    <message>
        <source>Begin the statement of one who was called, or put right when it began.</source>
        <translation>بدء بيان من نودي عليه، أو تصويب وقت بدئه.</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection; the representative sits with full rights until it is decided (Rule 20).</source>
        <translation>تسجيل اعتراض دولة طرف؛ وللممثل كامل الحقوق حتى البت (المادة 20).</translation>
    </message>
    <message>
        <source>Note that a State acceded or signed, or that a category was wrong; what was accorded stays (Rules 12 to 17).</source>
        <translation>تسجيل انضمام دولة أو توقيعها، أو خطأ في الفئة؛ ويبقى ما مُنح (المواد 12 إلى 17).</translation>
    </message>
    <message>
        <source>Change a list&apos;s rules from now on; the one speaking keeps the limit given (list rule 8).</source>
        <translation>تغيير قواعد قائمة من الآن؛ ويحتفظ المتكلم بحده (قاعدة القائمة 8).</translation>
    </message>
    <message>
        <source>Note that the list of organizations without consultative status that apply was sent out (Rule 17).</source>
        <translation>تسجيل تعميم قائمة المنظمات التي قدمت طلبات وليس لها مركز استشاري (المادة 17).</translation>
    </message>
    <message>
        <source>Declare a list closed, before or after its deadline (list rule 1).</source>
        <translation>إعلان إقفال قائمة، قبل موعدها أو بعده (قاعدة القائمة 1).</translation>
    </message>
    <message>
        <source>Declare the session closed (Rule 27); refused while somebody has the floor.</source>
        <translation>إعلان اختتام الدورة (المادة 27)؛ يرفض ما دام أحد يتكلم.</translation>
    </message>
    <message>
        <source>Conclude the consideration of an agenda item (Rule 27).</source>
        <translation>اختتام النظر في بند (المادة 27).</translation>
    </message>
    <message>
        <source>Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3).</source>
        <translation>إثبات عضوية وزير في مجلس الوزراء بدليل؛ والعبرة بالأخير (قاعدة القائمة 3).</translation>
    </message>
    <message>
        <source>Put the console&apos;s clock right, forward or (negative) back, with the reason; undo looks through it.</source>
        <translation>تصحيح ساعة اللوحة إلى الأمام أو إلى الخلف (إن كان سالبا) مع ذكر السبب؛ والتراجع يتجاوزه.</translation>
    </message>
    <message>
        <source>Put right a clerical error in an entry; its place becomes what it would have been.</source>
        <translation>تصويب خطأ كتابي في قيد؛ ويصير مكانه ما كان سيكون.</translation>
    </message>
    <message>
        <source>Correct a sentence of the President&apos;s script in one language; a review of it ends with that (Rule 27).</source>
        <translation>تصويب جملة من نص الرئيس بلغة؛ وتسقط مراجعتها (المادة 27).</translation>
    </message>
    <message>
        <source>Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable).</source>
        <translation>إدخال التصويت على طعن: القرار قائم ما لم تنقضه أغلبية (المادة 44، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Note what the Bureau found on examining credentials (Rule 19).</source>
        <translation>تسجيل ما خلص إليه المكتب من فحص وثائق التفويض (المادة 19).</translation>
    </message>
    <message>
        <source>Take in a notice of exchange; it takes effect with the other&apos;s notice or a copy to the other (list rule 5).</source>
        <translation>تلقي إشعار تبادل؛ يسري مع إشعار الآخر أو نسخة إليه (قاعدة القائمة 5).</translation>
    </message>
    <message>
        <source>Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27).</source>
        <translation>تغيير وقت رفع الجلسة إلى وقت آت، ونهاية قائمة بالقدر نفسه (المادة 27).</translation>
    </message>
    <message>
        <source>Choose whose turn the Presidency is: the host&apos;s, by custom, or as rotation has it (Rule 22).</source>
        <translation>اختيار صاحب الدور في الرئاسة: البلد المضيف عرفا، أو وفق التناوب (المادة 22).</translation>
    </message>
    <message>
        <source>Found the conference of a file, from a sample or from data; its first act, never taken back.</source>
        <translation>إنشاء مؤتمر الملف من عينة أو بيانات؛ أول إجراء، لا تراجع عنه.</translation>
    </message>
    <message>
        <source>Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27).</source>
        <translation>إعطاء الكلمة للتالي أو لمسمى أو لمن ليس في قائمة (المادة 27).</translation>
    </message>
    <message>
        <source>Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8).</source>
        <translation>إطالة حد المتكلم أو تقصيره، لا إلى صفر أو دونه (قاعدة القائمة 8).</translation>
    </message>
    <message>
        <source>Take a span in which the hall or the console stood still out of the running statement.</source>
        <translation>استبعاد مدة توقف القاعة أو اللوحة من البيان الجاري.</translation>
    </message>
    <message>
        <source>Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9).</source>
        <translation>تسجيل وفد؛ قبل الفتح لاغ، وبعد الإقفال مرفوض (قاعدتا القائمة 1 و9).</translation>
    </message>
    <message>
        <source>Note that the President invites a non-governmental organization, the Conference approving (Rule 17).</source>
        <translation>تسجيل دعوة الرئيس منظمة غير حكومية بموافقة المؤتمر (المادة 17).</translation>
    </message>
    <message>
        <source>Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it.</source>
        <translation>تسجيل نقل الملف إلى مخطط أحدث؛ ولا يتجاوزه التراجع.</translation>
    </message>
    <message>
        <source>Nominate a State party for an office of the Bureau (Rule 22).</source>
        <translation>ترشيح دولة طرف لمنصب في المكتب (المادة 22).</translation>
    </message>
    <message>
        <source>Note that the laptop&apos;s clock was set, and whether the console follows it.</source>
        <translation>تسجيل تغيير ساعة الحاسوب وهل تتبعها اللوحة.</translation>
    </message>
    <message>
        <source>Note the written notice by which a signatory or an entity takes part (Rules 14 and 16).</source>
        <translation>تسجيل الإشعار الكتابي الذي تشارك به دولة موقعة أو كيان (المادتان 14 و16).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection to an applicant; the Conference then decides (Rules 15 to 17).</source>
        <translation>تسجيل اعتراض دولة طرف على مقدم طلب؛ ثم يبت المؤتمر (المواد 15 إلى 17).</translation>
    </message>
    <message>
        <source>Declare the session open (Rule 27).</source>
        <translation>إعلان افتتاح الدورة (المادة 27).</translation>
    </message>
    <message>
        <source>Pass over a delegation that is absent when called, or before (list rule 7).</source>
        <translation>تجاوز وفد غائب عند النداء أو قبله (قاعدة القائمة 7).</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s clock.</source>
        <translation>إيقاف ساعة المتكلم.</translation>
    </message>
    <message>
        <source>Interrupt for a delegation&apos;s point of order; a running statement is paused (Rule 44, number probable).</source>
        <translation>قطع لنقطة نظام؛ ويوقف البيان الجاري (المادة 44، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Bring back a delegation that was passed over, to speak next or at the end (list rule 7).</source>
        <translation>إعادة نداء وفد متجاوَز، تاليا أو في النهاية (قاعدة القائمة 7).</translation>
    </message>
    <message>
        <source>Note a meeting of the Bureau on credentials: who was there, what it examined and recommends (Rule 19).</source>
        <translation>تسجيل اجتماع المكتب بشأن وثائق التفويض: من حضر وما فُحص وما يوصي به (المادة 19).</translation>
    </message>
    <message>
        <source>Note that a delegation is in the room, or has left it.</source>
        <translation>تسجيل وجود وفد في القاعة أو مغادرته.</translation>
    </message>
    <message>
        <source>Bring back exactly the last act taken back, with its own times.</source>
        <translation>إعادة آخر إجراء جرى التراجع عنه كما هو، بأوقاته.</translation>
    </message>
    <message>
        <source>Register somebody of a delegation, of which one at most is the head (Rules 12 and 13).</source>
        <translation>تسجيل عضو في وفد، ولا يكون له إلا رئيس واحد (المادتان 12 و13).</translation>
    </message>
    <message>
        <source>Register a State, entity, organization or group under a code (Rules 12 to 17).</source>
        <translation>تسجيل دولة أو كيان أو منظمة أو مجموعة برمز (المواد 12 إلى 17).</translation>
    </message>
    <message>
        <source>Take somebody out of a delegation (Rules 12 and 13).</source>
        <translation>إخراج شخص من وفد (المادتان 12 و13).</translation>
    </message>
    <message>
        <source>Take an attached text away again; the record keeps it (item 1(f)).</source>
        <translation>إزالة نص مرفق؛ ويبقيه السجل (البند 1(f)).</translation>
    </message>
    <message>
        <source>Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1).</source>
        <translation>إعادة فتح قائمة أقفلت أو فات موعدها؛ ويرفعان (قاعدة القائمة 1).</translation>
    </message>
    <message>
        <source>Note who takes the place of an officer for the rest of the term (Rules 26 and 31).</source>
        <translation>تسجيل من يحل محل عضو في المكتب لما تبقى من مدته (المادتان 26 و31).</translation>
    </message>
    <message>
        <source>Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4).</source>
        <translation>استبدال متكلم وفد ينتظر أو متجاوَز؛ وتغير المرتبة يفقد الوقت (قاعدة القائمة 4).</translation>
    </message>
    <message>
        <source>Make the Bureau&apos;s report: it fixes how credentials stand at a moment, and may be made again (Rule 19).</source>
        <translation>إعداد تقرير المكتب: يثبت حالة وثائق التفويض في لحظة، ويجوز تكراره (المادة 19).</translation>
    </message>
    <message>
        <source>Enter a request for a right of reply in the debate&apos;s list of replies, which opens with the first.</source>
        <translation>إدخال طلب حق الرد؛ وتفتح قائمة الردود بأولها.</translation>
    </message>
    <message>
        <source>Take a sentence of the President&apos;s script back to the words that the program brings (Rule 27).</source>
        <translation>إعادة جملة من نص الرئيس إلى كلمات البرنامج (المادة 27).</translation>
    </message>
    <message>
        <source>Resume a suspended meeting; a paused statement stays paused (Rule 27).</source>
        <translation>استئناف جلسة معلقة؛ ويبقى البيان الموقوف موقوفا (المادة 27).</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock run on.</source>
        <translation>تشغيل ساعة المتكلم من جديد.</translation>
    </message>
    <message>
        <source>Record that a native reader has reviewed a sentence of the President&apos;s script, as it stands (Rule 27).</source>
        <translation>تسجيل مراجعة قارئ من أهل اللغة لجملة كما هي (المادة 27).</translation>
    </message>
    <message>
        <source>Rule on the point of order raised first; a statement stays paused (Rule 44, number probable).</source>
        <translation>البت في أول نقطة نظام؛ ويبقى البيان موقوفا (المادة 44، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back.</source>
        <translation>وسم الملف تدريبا وضبط ساعته؛ ويتخطاه التراجع.</translation>
    </message>
    <message>
        <source>Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f)).</source>
        <translation>بيان مصير نص مرفق: هل ينشر وإلى أين وصل (البند 1(f)).</translation>
    </message>
    <message>
        <source>Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18).</source>
        <translation>تسجيل ما ورد من وثائق التفويض؛ واللاحق يحل محل السابق دون فحص (المادة 18).</translation>
    </message>
    <message>
        <source>Take back the last act not yet taken back; queue and clock together.</source>
        <translation>التراجع عن آخر إجراء لم يُتراجع عنه؛ القائمة والساعة معا.</translation>
    </message>
    <message>
        <source>Take a delegation that waits or was passed over off a list, at its own wish.</source>
        <translation>سحب وفد ينتظر أو متجاوَز من قائمة، برغبته.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>جرى التراجع: {act}</translation>
    </message>
    <message>
        <source>{told}; {time} of it not counted for {name}</source>
        <translation>{told}؛ لم يُحتسب منه {time} على {name}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Brought back: {act}</source>
        <translation>أعيد: {act}</translation>
    </message>
    <message>
        <source>The clock was set since then: {name} cannot have the floor back by the hour before.</source>
        <translation>ضُبطت الساعة منذ ذلك الحين: لا يمكن أن تعود الكلمة إلى وفد {name} بالتوقيت السابق.</translation>
    </message>
    <message>
        <source>no words could be read in its file</source>
        <translation>لم تقرأ كلمات في ملفه</translation>
    </message>
    <message>
        <source>The file is not in base64.</source>
        <translation>الملف ليس بترميز base64.</translation>
    </message>
    <message>
        <source>The text has no words.</source>
        <translation>لا كلمات في النص.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} attached: {how}</source>
        <translation>أرفق نص {name} في {list}: {how}</translation>
    </message>
    <message>
        <source>{told}, check against delivery</source>
        <translation>{told}، يُراجع عند الإلقاء</translation>
    </message>
    <message>
        <source>Text of {name} for {list}: {fate}</source>
        <translation>نص {name} في {list}: {fate}</translation>
    </message>
    <message>
        <source>Say why the text is removed.</source>
        <translation>بينوا سبب إزالة النص.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} removed: {reason}</source>
        <translation>أزيل نص {name} في {list}: {reason}</translation>
    </message>
    <message>
        <source>No text of {name} is attached.</source>
        <translation>{name}: لا نص مرفق.</translation>
    </message>
    <message>
        <source>adjourn meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>adopt agenda</source>
        <translation>إقرار جدول الأعمال</translation>
    </message>
    <message>
        <source>adopt credentials report</source>
        <translation>اعتماد تقرير وثائق التفويض</translation>
    </message>
    <message>
        <source>adopt organization of work</source>
        <translation>إقرار تنظيم الأعمال</translation>
    </message>
    <message>
        <source>appeal ruling</source>
        <translation>الطعن في قرار</translation>
    </message>
    <message>
        <source>apply for status</source>
        <translation>طلب المركز</translation>
    </message>
    <message>
        <source>attach text</source>
        <translation>إرفاق نص</translation>
    </message>
    <message>
        <source>begin statement</source>
        <translation>بدء البيان</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>challenge credentials</source>
        <translation>الطعن في وثائق تفويض</translation>
    </message>
    <message>
        <source>change category</source>
        <translation>تغيير الفئة</translation>
    </message>
    <message>
        <source>change list</source>
        <translation>تغيير قائمة</translation>
    </message>
    <message>
        <source>circulate applications</source>
        <translation>تعميم الطلبات</translation>
    </message>
    <message>
        <source>close list</source>
        <translation>إقفال قائمة</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>conclude item</source>
        <translation>اختتام بند</translation>
    </message>
    <message>
        <source>confirm cabinet</source>
        <translation>إثبات عضوية مجلس الوزراء</translation>
    </message>
    <message>
        <source>correct clock</source>
        <translation>تصحيح الساعة</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>تصويب قيد</translation>
    </message>
    <message>
        <source>correct sentence</source>
        <translation>تصويب جملة</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>اتخاذ قرار</translation>
    </message>
    <message>
        <source>decide appeal</source>
        <translation>البت في طعن</translation>
    </message>
    <message>
        <source>decide challenge</source>
        <translation>البت في اعتراض</translation>
    </message>
    <message>
        <source>decide status</source>
        <translation>البت في المركز</translation>
    </message>
    <message>
        <source>end statement</source>
        <translation>إنهاء البيان</translation>
    </message>
    <message>
        <source>examine credentials</source>
        <translation>فحص وثائق تفويض</translation>
    </message>
    <message>
        <source>exchange places</source>
        <translation>تبادل المكان</translation>
    </message>
    <message>
        <source>extend meeting</source>
        <translation>تمديد الجلسة</translation>
    </message>
    <message>
        <source>found conference</source>
        <translation>إنشاء مؤتمر</translation>
    </message>
    <message>
        <source>give floor</source>
        <translation>إعطاء الكلمة</translation>
    </message>
    <message>
        <source>grant time</source>
        <translation>منح وقت</translation>
    </message>
    <message>
        <source>hold outage</source>
        <translation>استبعاد انقطاع</translation>
    </message>
    <message>
        <source>inscribe</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>leave item open</source>
        <translation>ترك بند مفتوحا</translation>
    </message>
    <message>
        <source>migrate</source>
        <translation>ترحيل</translation>
    </message>
    <message>
        <source>move entry</source>
        <translation>نقل قيد</translation>
    </message>
    <message>
        <source>note clock step</source>
        <translation>تسجيل تغيير الساعة</translation>
    </message>
    <message>
        <source>open list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>افتتاح الدورة</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>تجاوز غائب</translation>
    </message>
    <message>
        <source>pause statement</source>
        <translation>إيقاف البيان</translation>
    </message>
    <message>
        <source>plan minutes</source>
        <translation>تقرير الدقائق</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>إعادة نداء</translation>
    </message>
    <message>
        <source>record presence</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة الإجراء</translation>
    </message>
    <message>
        <source>register participant</source>
        <translation>تسجيل مشارك</translation>
    </message>
    <message>
        <source>remove text</source>
        <translation>إزالة نص</translation>
    </message>
    <message>
        <source>reopen list</source>
        <translation>إعادة فتح قائمة</translation>
    </message>
    <message>
        <source>replace speaker</source>
        <translation>استبدال المتكلم</translation>
    </message>
    <message>
        <source>request reply</source>
        <translation>طلب رد</translation>
    </message>
    <message>
        <source>restore sentence</source>
        <translation>استرجاع جملة</translation>
    </message>
    <message>
        <source>resume meeting</source>
        <translation>استئناف الجلسة</translation>
    </message>
    <message>
        <source>resume statement</source>
        <translation>استئناف البيان</translation>
    </message>
    <message>
        <source>review sentence</source>
        <translation>مراجعة جملة</translation>
    </message>
    <message>
        <source>rule on point</source>
        <translation>البت في نقطة نظام</translation>
    </message>
    <message>
        <source>set rehearsal clock</source>
        <translation>ضبط ساعة التدريب</translation>
    </message>
    <message>
        <source>settle text</source>
        <translation>تقرير مصير نص</translation>
    </message>
    <message>
        <source>submit credentials</source>
        <translation>تقديم وثائق تفويض</translation>
    </message>
    <message>
        <source>suspend meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>take in writing</source>
        <translation>أخذ كتابة</translation>
    </message>
    <message>
        <source>take the chair</source>
        <translation>تولي الرئاسة</translation>
    </message>
    <message>
        <source>take up item</source>
        <translation>بدء بند</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>along</source>
        <translation>مع قائمة</translation>
    </message>
    <message>
        <source>as</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>المعترض</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>يُراجع عند الإلقاء</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>بنسخة</translation>
    </message>
    <message>
        <source>data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>المصير</translation>
    </message>
    <message>
        <source>file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Adjourn the meeting; refused while somebody has the floor (Rule 27).</source>
        <translation>رفع الجلسة؛ يرفض ما دام أحد يتكلم (المادة 27).</translation>
    </message>
    <message>
        <source>groups first</source>
        <translation>المجموعات أولا</translation>
    </message>
    <message>
        <source>hold place until confirmed</source>
        <translation>حفظ المكان حتى التأكيد</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>later limit s</source>
        <translation>الحد اللاحق (ث)</translation>
    </message>
    <message>
        <source>least limit s</source>
        <translation>الحد الأدنى (ث)</translation>
    </message>
    <message>
        <source>level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>limit group s</source>
        <translation>حد المجموعة (ث)</translation>
    </message>
    <message>
        <source>limit s</source>
        <translation>الحد (ث)</translation>
    </message>
    <message>
        <source>list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>notified at</source>
        <translation>أخطر في</translation>
    </message>
    <message>
        <source>observers last</source>
        <translation>المراقبون آخرا</translation>
    </message>
    <message>
        <source>office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>offset s</source>
        <translation>الفارق (ث)</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>باسم</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>overrule</source>
        <translation>للنقض</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>position</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>الأسبقية</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>قرار الرئيس</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>sustain</source>
        <translation>ضد النقض</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>title</source>
        <translation>منصب المتكلم</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Note that the Bureau accepts a delegation on the assurance that its credentials follow (Rule 19, practice).</source>
        <translation>تسجيل قبول المكتب وفدا بناء على تأكيد أن وثائق تفويضه ستلي (المادة 19، ممارسة).</translation>
    </message>
    <message>
        <source>Add an item to the agenda, at its end or before another (Rules 8 and 11).</source>
        <translation>إضافة بند إلى جدول الأعمال، في نهايته أو قبل بند آخر (المادتان 8 و11).</translation>
    </message>
    <message>
        <source>Note something that is to be read out before the meeting rises (practice).</source>
        <translation>تدوين ما سيُتلى قبل رفع الجلسة (ممارسة).</translation>
    </message>
    <message>
        <source>Announce the result of a vote: figures, outcome, and what follows is done (Rule 58, number probable).</source>
        <translation>إعلان نتيجة تصويت: الأرقام والنتيجة، وينفذ ما يترتب عليها (المادة 58، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Call a plenary meeting to order, by its code (Rule 27).</source>
        <translation>افتتاح جلسة عامة، برمزها (المادة 27).</translation>
    </message>
    <message>
        <source>Cancel a meeting that was not yet called to order; its code stays taken (Rule 8).</source>
        <translation>إلغاء جلسة لم تُفتتح بعد؛ ويبقى رمزها محجوزا (المادة 8).</translation>
    </message>
    <message>
        <source>Cancel a vote, as if it had not been called; the record keeps it, and its number (practice).</source>
        <translation>إلغاء تصويت كأنه لم يُدع إليه؛ ويبقى في السجل برقمه (ممارسة).</translation>
    </message>
    <message>
        <source>Note what a State party answers in a vote by name; the last answer holds (Rule 57, number probable).</source>
        <translation>تسجيل جواب دولة طرف في تصويت بالأسماء؛ والعبرة بالأخير (المادة 57، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Change the conference&apos;s name, place, days, time zone or resources; with it an empty file begins (practice).</source>
        <translation>تغيير اسم المؤتمر أو مكانه أو أيامه أو منطقته الزمنية أو موارده؛ وبه يبدأ الملف الفارغ (الممارسة).</translation>
    </message>
    <message>
        <source>Change what is told of an item, its place, or its number, along with all that names it (Rules 8 and 11).</source>
        <translation>تغيير بيانات بند أو موضعه أو رقمه مع كل ما يسميه (المادتان 8 و11).</translation>
    </message>
    <message>
        <source>Change one part of what a meeting is to take up: its items, its minutes, its title (Rule 8).</source>
        <translation>تغيير جزء مما ستنظر فيه جلسة: بنوده ودقائقه وعنوانه (المادة 8).</translation>
    </message>
    <message>
        <source>Note that a proposal was sent out, in some languages or all (from memory; cf. GA rule 78).</source>
        <translation>تدوين تعميم مقترح ببعض اللغات أو كلها (من الذاكرة؛ انظر المادة 78 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Close the box: the papers are counted, and meanwhile other business goes on (cf. GA rule 88).</source>
        <translation>إغلاق الصندوق: تُفرز البطاقات وتستمر الأعمال الأخرى في هذه الأثناء (انظر المادة 88 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room rose (annex).</source>
        <translation>تسجيل رفع جلسة في قاعة أخرى (المرفق).</translation>
    </message>
    <message>
        <source>Note that consultations are held on a proposal, and who leads them (practice).</source>
        <translation>تدوين إجراء مشاورات بشأن مقترح ومن ييسرها (الممارسة).</translation>
    </message>
    <message>
        <source>Enter what was counted in a show of hands (cf. GA rule 87).</source>
        <translation>إدخال نتيجة العد في تصويت برفع الأيدي (انظر المادة 87 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Record a decision under an item, also on an action expected there (Rule 56, number probable).</source>
        <translation>تدوين مقرر في إطار بند، وكذلك بشأن إجراء متوقع فيه (المادة 56، رقم مرجّح).</translation>
    </message>
    <message>
        <source>Record what the Conference decided on a representative, on all the objections that stand (Rule 20).</source>
        <translation>تسجيل ما قرره المؤتمر بشأن ممثل، في كل الاعتراضات القائمة (المادة 20).</translation>
    </message>
    <message>
        <source>Record that the pending motion is carried, or lost, without a vote; what follows is done with it.</source>
        <translation>تسجيل اعتماد الاقتراح المعلق أو رفضه دون تصويت؛ وينفذ معه ما يترتب عليه.</translation>
    </message>
    <message>
        <source>Record what the Conference decided on one applicant, or on all to whom nobody objects (Rules 15 to 17).</source>
        <translation>تسجيل ما قرره المؤتمر بشأن مقدم طلب، أو كل من لا يعترض عليه أحد (المواد 15 إلى 17).</translation>
    </message>
    <message>
        <source>Defer an item, with all that is part of it, to a later session or another time (Rule 11).</source>
        <translation>تأجيل بند، بكل أجزائه، إلى دورة لاحقة أو وقت آخر (المادة 11).</translation>
    </message>
    <message>
        <source>Note that a proposal is left for later (practice).</source>
        <translation>تدوين إرجاء مقترح (الممارسة).</translation>
    </message>
    <message>
        <source>Delete an item, with all that is part of it; its number is not given again (Rule 11).</source>
        <translation>حذف بند، بكل أجزائه؛ ولا يُعطى رقمه مرة أخرى (المادة 11).</translation>
    </message>
    <message>
        <source>Divide a proposal: its parts are voted on apart, then the whole of what is left (cf. GA rule 89).</source>
        <translation>تجزئة مقترح: يُصوّت على أجزائه منفصلة، ثم على مجموع ما تبقى (انظر المادة 89 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Note whom the lot named of those who stand equal: elected, or staying in (cf. GA rules 93 and 94).</source>
        <translation>تدوين من عيّنته القرعة من المتعادلين: منتخبا أو باقيا (انظر المادتين 93 و94 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>Note that an amendment is not put: withdrawn, or no room was left by one adopted (cf. GA rules 80 and 90).</source>
        <translation>تدوين أن تعديلا لا يُطرح للتصويت: سُحب أو لم يعد له محل بعد اعتماد غيره (انظر المادتين 80 و90 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Take one part out of what a meeting is to take up (Rule 8).</source>
        <translation>سحب جزء مما ستنظر فيه جلسة (المادة 8).</translation>
    </message>
    <message>
        <source>Elect those nominated, who are as many as the places that are vacant (Rule 22).</source>
        <translation>انتخاب المرشحين، وعددهم بعدد المناصب الشاغرة (المادة 22).</translation>
    </message>
    <message>
        <source>End the statement; the floor is free, or that of the one who was set aside for a motion.</source>
        <translation>إنهاء البيان؛ فتخلو الكلمة أو تعود إلى من توقف بيانه بسبب اقتراح.</translation>
    </message>
    <message>
        <source>Enter what was found in the box; each ballot is counted twice (practice; cf. GA rules 93 and 94).</source>
        <translation>إدخال ما وُجد في الصندوق؛ يُعد كل اقتراع مرتين (الممارسة؛ انظر المادتين 93 و94 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>Expect an action of the Conference under an item, in words that complete &quot;wishes to&quot; (practice).</source>
        <translation>توقع إجراء من المؤتمر في إطار بند، بعبارة تكمل «wishes to» (ممارسة).</translation>
    </message>
    <message>
        <source>Leave an agenda item open, to be taken up again, and what is undecided under it (Rule 27).</source>
        <translation>ترك بند من جدول الأعمال مفتوحا للعودة إليه، مع ما لم يُبت فيه (المادة 27).</translation>
    </message>
    <message>
        <source>Move a meeting that was not yet called to order; without its end it stays as long as it was (Rule 8).</source>
        <translation>نقل جلسة لم تُفتتح بعد؛ ودون ذكر نهايتها تبقى مدتها كما هي (المادة 8).</translation>
    </message>
    <message>
        <source>Move a procedural motion; a running statement is paused (cf. GA rules 72 to 77).</source>
        <translation>تقديم اقتراح إجرائي؛ ويوقف البيان الجاري (انظر المواد 72 إلى 77 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Move one part of what a meeting is to take up, within it or to another one; else to its end (Rule 8).</source>
        <translation>نقل جزء مما ستنظر فيه جلسة، داخلها أو إلى أخرى؛ وإلا فإلى نهايتها (المادة 8).</translation>
    </message>
    <message>
        <source>Note after the announcement what a delegation had meant to vote; the figures stand (practice).</source>
        <translation>تسجيل ما كان وفد ينوي التصويت به، بعد إعلان النتيجة؛ وتبقى الأرقام (ممارسة).</translation>
    </message>
    <message>
        <source>Note that a State party objects to adopting without a vote: it is consulted on, or voted (Rule 56, probable).</source>
        <translation>تدوين اعتراض دولة طرف على الاعتماد دون تصويت: تُجرى مشاورات أو يُصوّت (المادة 56، مرجحة).</translation>
    </message>
    <message>
        <source>Keep what a State party says on a decision: it explains its position, reserves it, or dissociates (practice).</source>
        <translation>حفظ ما تقوله دولة طرف عن قرار: تعلل موقفها أو تتحفظ أو تنأى بنفسها (الممارسة).</translation>
    </message>
    <message>
        <source>Have papers given out for a secret ballot: the first of an election, or the one that follows (GA rules 92-94).</source>
        <translation>توزيع بطاقات اقتراع سري: الأول في انتخاب أو الذي يليه (المواد 92-94 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>Open a speakers list for an item, or for several together; anew only while it has no entries (list rule 1).</source>
        <translation>فتح قائمة متكلمين لبند أو لعدة بنود معا؛ ولا يُعاد فتحها إلا وهي خالية (قاعدة القائمة 1).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room began; its floor is in a file of its own (annex).</source>
        <translation>تسجيل بدء جلسة في قاعة أخرى؛ والكلمة فيها في ملف خاص بها (المرفق).</translation>
    </message>
    <message>
        <source>Say in which order amendments are put, the furthest from the original first (cf. GA rule 90).</source>
        <translation>بيان ترتيب طرح التعديلات، الأبعد عن الأصل أولا (انظر المادة 90 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Plan one or more items for a meeting, at its end or before another of its parts (Rule 8).</source>
        <translation>إدراج بند أو أكثر في برنامج جلسة، في نهايتها أو قبل جزء آخر (المادة 8).</translation>
    </message>
    <message>
        <source>Plan a meeting; one beyond the resources, over another or outside the dates is told (Rule 8).</source>
        <translation>تقرير عقد جلسة؛ ويُنبه إن تجاوزت الموارد أو تداخلت مع أخرى أو خرجت عن المواعيد (المادة 8).</translation>
    </message>
    <message>
        <source>Change the minutes planned for one part of a meeting, as by changing the part (Rule 8).</source>
        <translation>تغيير الدقائق المقررة لجزء من جلسة، كما في تغيير الجزء (المادة 8).</translation>
    </message>
    <message>
        <source>Put a proposal to the Conference, to be adopted without a vote (Rule 56, number probable; cf. GA rule 78).</source>
        <translation>طرح مقترح على المؤتمر لاعتماده دون تصويت (المادة 56، الرقم مرجح؛ انظر المادة 78 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Note that an announcement was read out (practice).</source>
        <translation>تسجيل تلاوة إعلان (ممارسة).</translation>
    </message>
    <message>
        <source>Note that a proposal&apos;s financial implications were read out, in words, or their reading waived (practice).</source>
        <translation>تدوين تلاوة الآثار المالية لمقترح أو الاستغناء عنها (الممارسة).</translation>
    </message>
    <message>
        <source>Note that a State party no longer sponsors a proposal (practice).</source>
        <translation>تدوين أن دولة طرفا لم تعد من مقدمي مقترح (الممارسة).</translation>
    </message>
    <message>
        <source>Reopen a decision to which somebody objected after the gavel; both stand in the record (Rule 56, probable).</source>
        <translation>إعادة فتح قرار اعتُرض عليه بعد دقة المطرقة؛ ويبقى الاثنان في السجل (المادة 56، مرجحة).</translation>
    </message>
    <message>
        <source>Note that a delegation wishes to explain its vote, before it is taken or after the result (cf. GA rule 88).</source>
        <translation>تسجيل رغبة وفد في تعليل تصويته، قبل التصويت أو بعد النتيجة (انظر المادة 88 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Note a revision of a proposal, on paper or made orally; it is a version of its own (practice).</source>
        <translation>تدوين تنقيح لمقترح، كتابيا أو شفويا؛ وهو صيغة قائمة بذاتها (الممارسة).</translation>
    </message>
    <message>
        <source>Set a date that binds, as the one for drafts; again: it is put right (practice).</source>
        <translation>تحديد موعد ملزم، كموعد المشاريع؛ ومرة أخرى: يُصحح (الممارسة).</translation>
    </message>
    <message>
        <source>Settle of whom the quorum is counted, and how many take part (Rule 41, number probable; a setting).</source>
        <translation>تحديد أساس حساب النصاب القانوني وعدد المشاركين (المادة 41، الرقم مرجح؛ إعداد).</translation>
    </message>
    <message>
        <source>Put right what is known of a rule of procedure, or a figure in it (practice).</source>
        <translation>تصويب المعروف عن مادة من النظام الداخلي، أو رقم فيها (ممارسة).</translation>
    </message>
    <message>
        <source>Record what became of an action expected under an item, where no decision in its words did (practice).</source>
        <translation>تدوين ما آل إليه إجراء متوقع في إطار بند، حين لم يحسمه مقرر بعبارته (ممارسة).</translation>
    </message>
    <message>
        <source>Give the floor on the pending motion; who was interrupted speaks on after it (cf. GA rules 72 to 77).</source>
        <translation>إعطاء الكلمة بشأن الاقتراح المعلق؛ ويواصل من قوطع بعده (انظر المواد 72 إلى 77 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s amendment to a proposal (from memory; cf. GA rule 78).</source>
        <translation>تدوين تعديل دولة طرف على مقترح (من الذاكرة؛ انظر المادة 78 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Note a proposal that was handed in, under its item and by its symbol (from memory; cf. GA rule 78).</source>
        <translation>تدوين مقترح مقدم، تحت بنده وبرمزه (من الذاكرة؛ انظر المادة 78 للجمعية العامة).</translation>
    </message>
    <message>
        <source>Suspend the meeting, until an hour or until it is called upon; a running statement is paused (Rule 27).</source>
        <translation>تعليق الجلسة حتى ساعة معينة أو حتى استئنافها؛ ويوقف البيان الجاري (المادة 27).</translation>
    </message>
    <message>
        <source>Note that a delegation took a paper; nothing is kept of how anybody votes (cf. GA rule 92).</source>
        <translation>تدوين أن وفدا تسلم بطاقة؛ ولا يُحفظ شيء عن كيفية تصويت أحد (انظر المادة 92 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>Hand the chair to an officer, or to the outgoing President until one is elected (Rules 23 to 25).</source>
        <translation>تسليم الرئاسة لعضو في المكتب، أو للرئيس المنتهية ولايته حتى انتخاب رئيس (المواد 23 إلى 25).</translation>
    </message>
    <message>
        <source>Take up an agenda item, or several together, or go on; what was in hand till then is suspended (Rule 27).</source>
        <translation>النظر في بند، أو في عدة بنود معا، أو المتابعة؛ ويُعلق ما كان قيد النظر (المادة 27).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to a representative (Rule 20).</source>
        <translation>تسجيل سحب دولة طرف اعتراضها على ممثل (المادة 20).</translation>
    </message>
    <message>
        <source>Note that the mover withdraws the pending motion (Rule 54, number probable).</source>
        <translation>تسجيل سحب الاقتراح المعلق من مقدمه (المادة 54، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Withdraw a nomination (Rule 22).</source>
        <translation>سحب ترشيح (المادة 22).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to an applicant (Rules 15 to 17).</source>
        <translation>تسجيل سحب دولة طرف اعتراضها على مقدم طلب (المواد 15 إلى 17).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to adopting without a vote (Rule 56, number probable).</source>
        <translation>تدوين أن دولة طرفا لم تعد تعترض على الاعتماد دون تصويت (المادة 56، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Note that its sponsors withdraw a proposal, before its vote begins and unless amended (Rule 54, probable).</source>
        <translation>تدوين سحب مقدمي مقترح له، قبل بدء التصويت وما لم يُعدَّل (المادة 54، مرجحة).</translation>
    </message>
    <message>
        <source>accept on assurance</source>
        <translation>قبول بناء على تأكيد</translation>
    </message>
    <message>
        <source>add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>add sponsor</source>
        <translation>إضافة مقدم</translation>
    </message>
    <message>
        <source>adopt proposal</source>
        <translation>اعتماد مقترح</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>announce ballot</source>
        <translation>إعلان الاقتراع</translation>
    </message>
    <message>
        <source>announce result</source>
        <translation>إعلان النتيجة</translation>
    </message>
    <message>
        <source>call vote</source>
        <translation>الدعوة إلى التصويت</translation>
    </message>
    <message>
        <source>cancel meeting</source>
        <translation>إلغاء الجلسة</translation>
    </message>
    <message>
        <source>cancel vote</source>
        <translation>إلغاء التصويت</translation>
    </message>
    <message>
        <source>cast vote</source>
        <translation>الإدلاء بالصوت</translation>
    </message>
    <message>
        <source>change conference</source>
        <translation>تغيير المؤتمر</translation>
    </message>
    <message>
        <source>change item</source>
        <translation>تغيير البند</translation>
    </message>
    <message>
        <source>change row</source>
        <translation>تغيير الجزء</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>تعميم</translation>
    </message>
    <message>
        <source>close box</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>close parallel</source>
        <translation>رفع جلسة موازية</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>تشاور</translation>
    </message>
    <message>
        <source>count vote</source>
        <translation>عد الأصوات</translation>
    </message>
    <message>
        <source>decide motion</source>
        <translation>البت في اقتراح</translation>
    </message>
    <message>
        <source>defer item</source>
        <translation>تأجيل البند</translation>
    </message>
    <message>
        <source>defer proposal</source>
        <translation>إرجاء مقترح</translation>
    </message>
    <message>
        <source>delete item</source>
        <translation>حذف البند</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>draw lot</source>
        <translation>إجراء القرعة</translation>
    </message>
    <message>
        <source>drop amendment</source>
        <translation>استبعاد تعديل</translation>
    </message>
    <message>
        <source>drop row</source>
        <translation>سحب الجزء</translation>
    </message>
    <message>
        <source>enter count</source>
        <translation>إدخال العد</translation>
    </message>
    <message>
        <source>expect action</source>
        <translation>توقع إجراء</translation>
    </message>
    <message>
        <source>follow practice</source>
        <translation>اتباع الممارسة</translation>
    </message>
    <message>
        <source>move meeting</source>
        <translation>نقل الجلسة</translation>
    </message>
    <message>
        <source>move motion</source>
        <translation>تقديم اقتراح</translation>
    </message>
    <message>
        <source>move row</source>
        <translation>نقل الجزء</translation>
    </message>
    <message>
        <source>nominate</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>note intention</source>
        <translation>تسجيل النية</translation>
    </message>
    <message>
        <source>note objection</source>
        <translation>تدوين اعتراض</translation>
    </message>
    <message>
        <source>note position</source>
        <translation>تدوين موقف</translation>
    </message>
    <message>
        <source>notify participation</source>
        <translation>الإشعار بالمشاركة</translation>
    </message>
    <message>
        <source>object to status</source>
        <translation>الاعتراض على المركز</translation>
    </message>
    <message>
        <source>open ballot</source>
        <translation>فتح اقتراع</translation>
    </message>
    <message>
        <source>open parallel</source>
        <translation>بدء جلسة موازية</translation>
    </message>
    <message>
        <source>order amendments</source>
        <translation>ترتيب التعديلات</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>إدراج البند</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>تقرير الجلسة</translation>
    </message>
    <message>
        <source>put to conference</source>
        <translation>الطرح على المؤتمر</translation>
    </message>
    <message>
        <source>read announcement</source>
        <translation>تلاوة إعلان</translation>
    </message>
    <message>
        <source>read implications</source>
        <translation>تلاوة الآثار المالية</translation>
    </message>
    <message>
        <source>record bureau meeting</source>
        <translation>تسجيل اجتماع المكتب</translation>
    </message>
    <message>
        <source>register delegate</source>
        <translation>تسجيل عضو وفد</translation>
    </message>
    <message>
        <source>remove delegate</source>
        <translation>إخراج عضو وفد</translation>
    </message>
    <message>
        <source>remove sponsor</source>
        <translation>حذف مقدم</translation>
    </message>
    <message>
        <source>reopen decision</source>
        <translation>إعادة فتح قرار</translation>
    </message>
    <message>
        <source>replace officer</source>
        <translation>استبدال عضو المكتب</translation>
    </message>
    <message>
        <source>report on credentials</source>
        <translation>إعداد تقرير وثائق التفويض</translation>
    </message>
    <message>
        <source>request explanation</source>
        <translation>طلب تعليل التصويت</translation>
    </message>
    <message>
        <source>revise proposal</source>
        <translation>تنقيح مقترح</translation>
    </message>
    <message>
        <source>set deadline</source>
        <translation>تحديد موعد نهائي</translation>
    </message>
    <message>
        <source>set quorum</source>
        <translation>تحديد النصاب القانوني</translation>
    </message>
    <message>
        <source>set rule</source>
        <translation>تصويب مادة</translation>
    </message>
    <message>
        <source>settle action</source>
        <translation>حسم إجراء</translation>
    </message>
    <message>
        <source>speak on motion</source>
        <translation>الكلام بشأن اقتراح</translation>
    </message>
    <message>
        <source>submit amendment</source>
        <translation>تقديم تعديل</translation>
    </message>
    <message>
        <source>submit proposal</source>
        <translation>تقديم مقترح</translation>
    </message>
    <message>
        <source>take paper</source>
        <translation>تسلم بطاقة</translation>
    </message>
    <message>
        <source>withdraw challenge</source>
        <translation>سحب طعن</translation>
    </message>
    <message>
        <source>withdraw motion</source>
        <translation>سحب اقتراح</translation>
    </message>
    <message>
        <source>withdraw nomination</source>
        <translation>سحب ترشيح</translation>
    </message>
    <message>
        <source>withdraw objection</source>
        <translation>سحب اعتراض</translation>
    </message>
    <message>
        <source>withdraw objection to</source>
        <translation>سحب الاعتراض على</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>سحب مقترح</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>البند الأعلى</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>التحفظات</translation>
    </message>
    <message>
        <source>for</source>
        <translation>تأييدا</translation>
    </message>
    <message>
        <source>at</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>question</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>طعن</translation>
    </message>
    <message>
        <source>method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>قرعة</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>interpreted meetings</source>
        <translation>جلسات مع ترجمة شفوية</translation>
    </message>
    <message>
        <source>parallel capacity</source>
        <translation>السعة المتزامنة</translation>
    </message>
    <message>
        <source>number to</source>
        <translation>الرقم الجديد</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>الميسر</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>count</source>
        <translation>العد</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>الموزعة</translation>
    </message>
    <message>
        <source>in box</source>
        <translation>في الصندوق</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>الباطلة</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>البيضاء</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>with</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>الممارسة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>من المجموعة</translation>
    </message>
    <message>
        <source>vote meant</source>
        <translation>التصويت المنوي</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>by</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Note that a State party joins the sponsors of a proposal (practice).</source>
        <translation>تدوين انضمام دولة طرف إلى مقدمي مقترح (الممارسة).</translation>
    </message>
    <message>
        <source>Record that the Conference adopts a proposal without a vote, nobody objecting (Rule 56, number probable).</source>
        <translation>إثبات اعتماد المؤتمر مقترحا دون تصويت ودون اعتراض (المادة 56، الرقم مرجح).</translation>
    </message>
    <message>
        <source>Announce a ballot: who is elected, and what follows; both counts must agree (cf. GA rules 93 and 94).</source>
        <translation>إعلان نتيجة اقتراع: من انتُخب وما يلي؛ يجب أن يتطابق العدّان (انظر المادتين 93 و94 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>Put a question, a proposal, the pending motion or an appeal to the vote (Rules 57 and 58, numbers probable).</source>
        <translation>طرح مسألة أو مقترح أو الاقتراح المعلق أو طعن للتصويت (المادتان 57 و58، الرقمان مرجحان).</translation>
    </message>
    <message>
        <source>to meeting</source>
        <translation>إلى الجلسة</translation>
    </message>
    <message>
        <source>to position</source>
        <translation>إلى الموضع</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>tellers</source>
        <translation>فارزو الأصوات</translation>
    </message>
    <message>
        <source>track</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>body</source>
        <translation>الهيئة</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>مع ترجمة شفوية</translation>
    </message>
    <message>
        <source>on voting</source>
        <translation>بشأن سير التصويت</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>إذن</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>المفحوصة</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>يوصي</translation>
    </message>
    <message>
        <source>role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>say</source>
        <translation>النطق</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>كما في</translation>
    </message>
    <message>
        <source>when</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>what</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>debate of</source>
        <translation>نصاب المناقشة من</translation>
    </message>
    <message>
        <source>decide of</source>
        <translation>نصاب القرارات من</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>المقدمون</translation>
    </message>
    <message>
        <source>until elected</source>
        <translation>حتى الانتخاب</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>بسيطة</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>نهاية اليوم</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>president</source>
        <translation>رئيس</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>نائب رئيس</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>host</source>
        <translation>البلد المضيف</translation>
    </message>
    <message>
        <source>rule 22</source>
        <translation>المادة 22</translation>
    </message>
    <message>
        <source>adjourn debate</source>
        <translation>تأجيل المناقشة</translation>
    </message>
    <message>
        <source>close debate</source>
        <translation>إقفال باب المناقشة</translation>
    </message>
    <message>
        <source>limit speeches</source>
        <translation>تحديد مدة البيانات</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>اختصاص</translation>
    </message>
    <message>
        <source>division</source>
        <translation>تجزئة</translation>
    </message>
    <message>
        <source>reconsider</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>تعليل</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>تحفظ</translation>
    </message>
    <message>
        <source>dissociation</source>
        <translation>نأي بالنفس</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>head</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>ممثل مناوب</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>non signatory</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>igo</source>
        <translation>منظمة حكومية دولية</translation>
    </message>
    <message>
        <source>ngo ecosoc</source>
        <translation>منظمة غير حكومية ذات مركز استشاري</translation>
    </message>
    <message>
        <source>ngo</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>موازية</translation>
    </message>
    <message>
        <source>third</source>
        <translation>ثالثة</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>مرجح</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>مرغوب</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>غير مرغوب</translation>
    </message>
    <message>
        <source>clean copy awaited</source>
        <translation>تُنتظر نسخة نهائية</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>رسمية</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>true</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>false</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>تتعذر قراءة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} is the conference file itself; nothing is written over it.</source>
        <translation>{path} هو ملف المؤتمر نفسه؛ لا يكتب فوقه.</translation>
    </message>
    <message>
        <source>There is no screen to show the console on; perform, export and verify work without one.</source>
        <translation>لا شاشة تعرض عليها اللوحة؛ perform وexport وverify لا تحتاجها.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>This rehearsal is kept nowhere: it is gone when the console is closed.</source>
        <translation>لا يُحفظ هذا التدريب في أي مكان: فهو يزول عند إغلاق لوحة الرئاسة.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>تتعذر كتابة {path}.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe. It is written down in {path}.</source>
        <translation>خلل في البرنامج؛ السجل سليم. وهو مدون في {path}.</translation>
    </message>
    <message>
        <source>The conference has no speakers list.</source>
        <translation>لا قائمة متكلمين للمؤتمر.</translation>
    </message>
    <message>
        <source>Say which speakers list: {lists}.</source>
        <translation>بينوا أي قائمة متكلمين: {lists}.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>ليس هذا كائن JSON.</translation>
    </message>
    <message>
        <source>“{key}” must be given, as text.</source>
        <translation>لا بد من «{key}» نصا.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«{key}» ناقص.</translation>
    </message>
    <message>
        <source>{unknown} means nothing here; the keys are at, by, act and args.</source>
        <translation>{unknown} لا معنى له هنا؛ المفاتيح at وby وact وargs.</translation>
    </message>
    <message>
        <source>“args” must be a JSON object.</source>
        <translation>«args» يجب أن يكون كائن JSON.</translation>
    </message>
    <message>
        <source>{path} does not exist, and the script has no act to found it.</source>
        <translation>{path} غير موجود، ولا إجراء في السيناريو ينشئه.</translation>
    </message>
    <message>
        <source>{path} does not exist; only {act} can make it.</source>
        <translation>{path} غير موجود؛ لا ينشئه إلا {act}.</translation>
    </message>
    <message>
        <source>“{name}” does no acts; “by” is secretary or president.</source>
        <translation>«{name}» لا يقوم بإجراءات؛ «by» هو secretary أو president.</translation>
    </message>
    <message>
        <source>This is not JSON ({why}, column {column}).</source>
        <translation>ليس هذا JSON ({why}، العمود {column}).</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>ليس هذا نصا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is not an act: it is nested too deeply.</source>
        <translation>ليس هذا إجراء: التداخل عميق جدا.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>مفتاح يرد مرتين في كائن واحد.</translation>
    </message>
    <message>
        <source>The number {digits}… is too long.</source>
        <translation>العدد {digits}… طويل جدا.</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>العدد {digits} كبير جدا.</translation>
    </message>
    <message>
        <source>{name} is no number.</source>
        <translation>{name} ليس عددا.</translation>
    </message>
    <message>
        <source>{path} is an old Word file: save it as .docx.</source>
        <translation>{path} ملف Word قديم: احفظوه بصيغة .docx.</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read: only .txt, .docx and .pdf are.</source>
        <translation>{path} ليس من نوع يقرأ: .txt و.docx و.pdf فقط.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has more than %n characters: too many for a statement.</source>
        <translation>
            <numerusform>في {path} أكثر من %n حرف: كثير على بيان.</numerusform>
            <numerusform>في {path} أكثر من حرف (%n): كثير على بيان.</numerusform>
            <numerusform>في {path} أكثر من حرفين (%n): كثير على بيان.</numerusform>
            <numerusform>في {path} أكثر من %n أحرف: كثير على بيان.</numerusform>
            <numerusform>في {path} أكثر من %n حرفا: كثير على بيان.</numerusform>
            <numerusform>في {path} أكثر من %n حرف: كثير على بيان.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no words in it.</source>
        <translation>لا كلمات في {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a text.</source>
        <translation>{path} مجلد وليس نصا.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} ليس ملفا.</translation>
    </message>
    <message>
        <source>{path} is too large: the file of a text may have {most} MB.</source>
        <translation>{path} كبير جدا: لملف النص {most} ميغابايت.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no plain text.</source>
        <translation>{path} تالف أو ليس نصا عاديا.</translation>
    </message>
    <message>
        <source>{path} is no plain text.</source>
        <translation>{path} ليس نصا عاديا.</translation>
    </message>
    <message>
        <source>The file is not in Unicode; it was read as {encoding}.</source>
        <translation>الملف ليس بترميز Unicode؛ قرئ بترميز {encoding}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or an old Word file: save it as plain .docx.</source>
        <translation>{path} محمي بكلمة سر أو ملف قديم: احفظوه بصيغة .docx عادية.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Word file (.docx).</source>
        <translation>{path} تالف أو ليس ملف Word (.docx).</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most} MB: too much for a statement.</source>
        <translation>ينفك {path} إلى أكثر من {most} ميغابايت: كثير على بيان.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n pages: too many for a statement.</source>
        <translation>
            <numerusform>في {path} %n صفحة: كثير على بيان.</numerusform>
            <numerusform>في {path} صفحة واحدة (%n): كثير على بيان.</numerusform>
            <numerusform>في {path} صفحتان (%n): كثير على بيان.</numerusform>
            <numerusform>في {path} %n صفحات: كثير على بيان.</numerusform>
            <numerusform>في {path} %n صفحة: كثير على بيان.</numerusform>
            <numerusform>في {path} %n صفحة: كثير على بيان.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is protected: ask for a copy that is not.</source>
        <translation>{path} محمي: اطلبوا نسخة غير محمية.</translation>
    </message>
    <message>
        <source>{path} unpacks to too much for a statement.</source>
        <translation>ينفك {path} إلى ما يكثر على بيان.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no PDF.</source>
        <translation>{path} تالف أو ليس PDF.</translation>
    </message>
    <message>
        <source>The PDF holds no text, only pictures of it at best: its words cannot be counted.</source>
        <translation>لا نص في ملف PDF بل صور على الأكثر: لا تعد كلماته.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of %n pages hold no text; words in pictures are not counted.</source>
        <translation>
            <numerusform>{unread} من %n صفحة بلا نص؛ ولا تعد كلمات الصور.</numerusform>
            <numerusform>{unread} من %n صفحة بلا نص؛ ولا تعد كلمات الصور.</numerusform>
            <numerusform>{unread} من صفحتين (%n) بلا نص؛ ولا تعد كلمات الصور.</numerusform>
            <numerusform>{unread} من %n صفحات بلا نص؛ ولا تعد كلمات الصور.</numerusform>
            <numerusform>{unread} من %n صفحة بلا نص؛ ولا تعد كلمات الصور.</numerusform>
            <numerusform>{unread} من %n صفحة بلا نص؛ ولا تعد كلمات الصور.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: {why}.</source>
        <translation>تتعذر الكتابة إلى الخرج القياسي: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>تتعذر كتابة {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read here.</source>
        <translation>تتعذر قراءة {path} هنا.</translation>
    </message>
    <message>
        <source>{name} is no longer the next speaker: look again.</source>
        <translation>لم يعد المتكلم التالي {name}: انظروا ثانية.</translation>
    </message>
    <message>
        <source>No outage was found that could be held.</source>
        <translation>لم يعثر على انقطاع يُستبعد.</translation>
    </message>
    <message>
        <source>This file is no copy made while it was in use.</source>
        <translation>هذا الملف ليس نسخة أُخذت أثناء استعماله.</translation>
    </message>
    <message>
        <source>The console&apos;s clock and the laptop&apos;s do not differ.</source>
        <translation>ساعة اللوحة وساعة الحاسوب متطابقتان.</translation>
    </message>
    <message>
        <source>the laptop&apos;s hour was taken</source>
        <translation>اعتُمد توقيت الحاسوب</translation>
    </message>
    <message>
        <source>Only a rehearsal&apos;s clock can be moved, and only to a moment still to come.</source>
        <translation>لا تحرك إلا ساعة التدريب، وإلى آت فقط.</translation>
    </message>
    <message>
        <source>Meeting {number} has not risen yet: adjourn it first.</source>
        <translation>لم تُرفع الجلسة {number} بعد: ارفعوها أولا.</translation>
    </message>
    <message>
        <source>the laptop&apos;s clock was set</source>
        <translation>ضُبطت ساعة الحاسوب</translation>
    </message>
    <message>
        <source>{path} is damaged: a row cannot be read ({why}).</source>
        <translation>{path} تالف: صف لا يقرأ ({why}).</translation>
    </message>
    <message>
        <source>{path} is damaged: line {line} of its journal cannot be read.</source>
        <translation>{path} تالف: السطر {line} من سجله لا يقرأ.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere; here it can only be read.</source>
        <translation>{path} مفتوح في مكان آخر؛ هنا يقرأ فقط.</translation>
    </message>
    <message>
        <source>A number is too large to be kept. The act was not done.</source>
        <translation>عدد أكبر من أن يحفظ. لم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. The act was not done.</source>
        <translation>نقل {path} أو حذف أو استبدل وهو مفتوح. لم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>A row of {name} in {path} is not what the journal says; run verify.</source>
        <translation>صف من {name} في {path} ليس كما يقول السجل؛ شغلوا verify.</translation>
    </message>
    <message>
        <source>{path} is of an older version and cannot be brought up: {why}.</source>
        <translation>{path} من إصدار أقدم ولا يمكن تحديثه: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a conference file.</source>
        <translation>{path} مجلد وليس ملف مؤتمر.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} فارغ.</translation>
    </message>
    <message>
        <source>{path} is not a conference file.</source>
        <translation>{path} ليس ملف مؤتمر.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a conference file.</source>
        <translation>{path} يخص برنامجا آخر؛ وليس ملف مؤتمر.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program; open it with that one.</source>
        <translation>{path} من إصدار أحدث للبرنامج؛ افتحوه به.</translation>
    </message>
    <message>
        <source>{path} is damaged: its schema has no version this program knows.</source>
        <translation>{path} تالف: إصدار مخططه غير معروف.</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path} تالف: نهايته ناقصة.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no such folder.</source>
        <translation>تعذر إنشاء {path}: لا مجلد كهذا.</translation>
    </message>
    <message>
        <source>{path} is in use by another console or script.</source>
        <translation>{path} تستعمله لوحة أخرى أو سيناريو.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder is read-only.</source>
        <translation>تعذرت كتابة {path}: مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>تعذر إنشاء {path}: {why}.</translation>
    </message>
    <message>
        <source>The journal tells of a row of {name} that cannot be read; run verify.</source>
        <translation>يذكر السجل صفا من {name} لا يقرأ؛ شغلوا verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is missing; run verify.</source>
        <translation>صف من {name} ({key}) ناقص؛ شغلوا verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is not what the act takes it to be.</source>
        <translation>صف من {name} ({key}) ليس كما يفترض الإجراء.</translation>
    </message>
    <message>
        <source>{path} was copied while a console had it open: acts after number {number} may be missing.</source>
        <translation>نُسخ الملف {path} وهو مفتوح في لوحة: قد تنقصه الإجراءات بعد الرقم {number}.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; the act was not done.</source>
        <translation>القرص ممتلئ. لم يضع شيء؛ ولم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>The disk takes no more (it is full, or a size limit is set). The act was not done.</source>
        <translation>لا يقبل القرص المزيد (ممتلئ أو محدد الحجم). لم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>Another program is using the conference file. The act was not done.</source>
        <translation>برنامج آخر يستعمل ملف المؤتمر. لم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>The conference file is read-only. The act was not done.</source>
        <translation>ملف المؤتمر للقراءة فقط. لم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>The conference file cannot be opened: look whether its folder exists and may be written.</source>
        <translation>تعذر فتح ملف المؤتمر: انظروا هل مجلده موجود وقابل للكتابة.</translation>
    </message>
    <message>
        <source>The file is not a conference file.</source>
        <translation>ليس الملف ملف مؤتمر.</translation>
    </message>
    <message>
        <source>A row names another that does not exist. The act was not done.</source>
        <translation>صف يسمي آخر غير موجود. لم ينفذ الإجراء.</translation>
    </message>
    <message>
        <source>The conference file is damaged: bring back a backup, and keep this file.</source>
        <translation>ملف المؤتمر تالف: استرجعوا نسخة احتياطية واحتفظوا بهذا الملف.</translation>
    </message>
    <message>
        <source>The conference file could not be used ({error}).</source>
        <translation>تعذر استعمال ملف المؤتمر ({error}).</translation>
    </message>
    <message>
        <source>it must be made again</source>
        <translation>يجب تقديمه من جديد</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>no place in the order until recalled</source>
        <translation>بلا مكان في الترتيب حتى إعادة النداء</translation>
    </message>
    <message>
        <source>has the floor, has not begun</source>
        <translation>له الكلمة ولم يبدأ</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>set aside for a motion, has the floor again after it</source>
        <translation>أُوقف بيانه بسبب اقتراح، وتعود إليه الكلمة بعده</translation>
    </message>
    <message>
        <source>spoke, until {when}</source>
        <translation>تكلم، حتى {when}</translation>
    </message>
    <message>
        <source>statement taken in writing</source>
        <translation>أُخذ البيان كتابة</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened</source>
        <translation>ورد الطلب {when}، قبل فتح القائمة</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened on {opened}</source>
        <translation>ورد الطلب {when}، قبل فتح القائمة في {opened}</translation>
    </message>
    <message>
        <source>transferred to another list</source>
        <translation>نقل إلى قائمة أخرى</translation>
    </message>
    <message>
        <source>transferred to the list for {list}</source>
        <translation>نقل إلى قائمة {list}</translation>
    </message>
    <message>
        <source>of its own: {rank}</source>
        <translation>مرتبته هو: {rank}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>ورد {when}</translation>
    </message>
    <message>
        <source>transferred from the list for {list}</source>
        <translation>نقل من قائمة {list}</translation>
    </message>
    <message>
        <source>speaker replaced {when}</source>
        <translation>استُبدل المتكلم {when}</translation>
    </message>
    <message>
        <source>exchanged places with {name} on {when}</source>
        <translation>تبادل المكان مع {name} في {when}</translation>
    </message>
    <message>
        <source>counted from {when}</source>
        <translation>يحسب من {when}</translation>
    </message>
    <message>
        <source>recalled to speak next</source>
        <translation>أُعيد نداؤه ليتكلم تاليا</translation>
    </message>
    <message>
        <source>recalled to the end of the list</source>
        <translation>أُعيد نداؤه إلى نهاية القائمة</translation>
    </message>
    <message>
        <source>moved to the end by ruling of the President</source>
        <translation>نقل إلى النهاية بقرار الرئيس</translation>
    </message>
    <message>
        <source>moved before {name} by ruling of the President</source>
        <translation>نقل قبل {name} بقرار الرئيس</translation>
    </message>
    <message>
        <source>{told} on {when}</source>
        <translation>{told} في {when}</translation>
    </message>
    <message>
        <source>{told} ({reason})</source>
        <translation>{told} ({reason})</translation>
    </message>
    <message>
        <source>intervention {number}</source>
        <translation>المداخلة {number}</translation>
    </message>
    <message>
        <source>among {class}</source>
        <comment>class</comment>
        <translation>ضمن: {class}</translation>
    </message>
    <message>
        <source>cabinet rank found</source>
        <translation>ثبتت عضوية مجلس الوزراء</translation>
    </message>
    <message>
        <source>{found}, so one rung lower</source>
        <translation>{found}، فمرتبة أدنى</translation>
    </message>
    <message>
        <source>found no member of the cabinet</source>
        <translation>ثبت أنه ليس عضوا في مجلس الوزراء</translation>
    </message>
    <message>
        <source>cabinet rank not yet found</source>
        <translation>لم تثبت بعد عضوية مجلس الوزراء</translation>
    </message>
    <message>
        <source>cabinet rank not yet found, so one rung lower until it is</source>
        <translation>لم تثبت بعد عضوية مجلس الوزراء، فمرتبة أدنى حتى تثبت</translation>
    </message>
    <message>
        <source>{told} {when}</source>
        <translation>{told} {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n line breaks became spaces</source>
        <translation>
            <numerusform>صار %n فاصل سطر فراغا</numerusform>
            <numerusform>صار فاصل سطر (%n) فراغا</numerusform>
            <numerusform>صار فاصلا سطر (%n) فراغين</numerusform>
            <numerusform>صارت %n فواصل أسطر فراغات</numerusform>
            <numerusform>صار %n فاصل سطر فراغات</numerusform>
            <numerusform>صار %n فاصل سطر فراغات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” has %n characters; it may have {most}.</source>
        <translation>
            <numerusform>في «{what}» %n حرف؛ والحد {most}.</numerusform>
            <numerusform>في «{what}» حرف (%n)؛ والحد {most}.</numerusform>
            <numerusform>في «{what}» حرفان (%n)؛ والحد {most}.</numerusform>
            <numerusform>في «{what}» %n أحرف؛ والحد {most}.</numerusform>
            <numerusform>في «{what}» %n حرفا؛ والحد {most}.</numerusform>
            <numerusform>في «{what}» %n حرف؛ والحد {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction overrides were taken out</source>
        <translation>
            <numerusform>أزيلت %n علامة اتجاه</numerusform>
            <numerusform>أزيلت علامة اتجاه (%n)</numerusform>
            <numerusform>أزيلت علامتا اتجاه (%n)</numerusform>
            <numerusform>أزيلت %n علامات اتجاه</numerusform>
            <numerusform>أزيلت %n علامة اتجاه</numerusform>
            <numerusform>أزيلت %n علامة اتجاه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters were taken out</source>
        <translation>
            <numerusform>أزيل %n حرف تحكم</numerusform>
            <numerusform>أزيل حرف تحكم (%n)</numerusform>
            <numerusform>أزيل حرفا تحكم (%n)</numerusform>
            <numerusform>أزيلت %n أحرف تحكم</numerusform>
            <numerusform>أزيل %n حرف تحكم</numerusform>
            <numerusform>أزيل %n حرف تحكم</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a time: write it like {time}.</source>
        <translation>«{text}» ليس وقتا: اكتبوه مثل {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” has no offset: write it like {time}.</source>
        <translation>الوقت «{text}» بلا فارق توقيت: اكتبوه مثل {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” lies too far away: the year must be {first} to {last}.</source>
        <translation>الوقت «{text}» بعيد جدا: السنة من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>المادة {number}</translation>
    </message>
    <message>
        <source>cf. {rule}</source>
        <translation>انظر {rule}</translation>
    </message>
    <message>
        <source>GA rule {number}</source>
        <translation>المادة {number} للجمعية العامة</translation>
    </message>
    <message>
        <source>GA rules {number}</source>
        <translation>المواد {number} للجمعية العامة</translation>
    </message>
    <message>
        <source>Rule {number}, number probable</source>
        <translation>المادة {number}، الرقم مرجح</translation>
    </message>
    <message>
        <source>List rule {number}</source>
        <translation>قاعدة القائمة {number}</translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <translation>{told}؛ {more}</translation>
    </message>
    <message>
        <source>{told}, {more}</source>
        <translation>{told}، {more}</translation>
    </message>
    <message>
        <source>{told} and {more}</source>
        <translation>{told} و{more}</translation>
    </message>
    <message>
        <source>ministerial level or higher</source>
        <translation>المستوى الوزاري فما فوق</translation>
    </message>
    <message>
        <source>below ministerial level</source>
        <translation>دون المستوى الوزاري</translation>
    </message>
    <message>
        <source>heads of State and Government</source>
        <translation>رؤساء الدول والحكومات</translation>
    </message>
    <message>
        <source>ministers</source>
        <translation>الوزراء</translation>
    </message>
    <message>
        <source>vice-ministers</source>
        <translation>نواب الوزراء</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <translation>رؤساء الوفود</translation>
    </message>
    <message>
        <source>all levels alike</source>
        <translation>كل المستويات سواء</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>المعاد نداؤهم</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>المنظمات الحكومية الدولية</translation>
    </message>
    <message>
        <source>non-governmental organizations</source>
        <translation>المنظمات غير الحكومية</translation>
    </message>
    <message>
        <source>a delegation cannot exchange places with itself</source>
        <translation>لا يتبادل الوفد مع نفسه</translation>
    </message>
    <message>
        <source>an exchange is between two who wait</source>
        <translation>التبادل بين اثنين ينتظران</translation>
    </message>
    <message>
        <source>they are not of the same level ({level} and {other})</source>
        <translation>ليسا من مستوى واحد ({level} و{other})</translation>
    </message>
    <message>
        <source>they do not stand in the same class</source>
        <translation>ليسا في فئة واحدة</translation>
    </message>
    <message>
        <source>they do not stand on the same rung</source>
        <translation>ليسا في مرتبة واحدة</translation>
    </message>
    <message>
        <source>The list for {list} was declared closed on {when}.</source>
        <translation>أعلن إقفال قائمة {list} في {when}.</translation>
    </message>
    <message>
        <source>The list for {list} closed on {when}; the request came later.</source>
        <translation>أقفلت قائمة {list} في {when}؛ وورد الطلب بعدها.</translation>
    </message>
    <message>
        <source>head of State</source>
        <translation>رئيس دولة</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>نائب رئيس</translation>
    </message>
    <message>
        <source>crown prince or princess</source>
        <translation>ولي عهد</translation>
    </message>
    <message>
        <source>head of Government</source>
        <translation>رئيس حكومة</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>نائب رئيس وزراء</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>وزير</translation>
    </message>
    <message>
        <source>vice-minister</source>
        <translation>نائب وزير</translation>
    </message>
    <message>
        <source>chair of delegation</source>
        <translation>رئيس وفد</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>ممثل</translation>
    </message>
    <message numerus="yes">
        <source>%n words counted</source>
        <translation>
            <numerusform>عُدّت %n كلمة</numerusform>
            <numerusform>عُدّت كلمة (%n)</numerusform>
            <numerusform>عُدّت كلمتان (%n)</numerusform>
            <numerusform>عُدّت %n كلمات</numerusform>
            <numerusform>عُدّت %n كلمة</numerusform>
            <numerusform>عُدّت %n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>about {words}, estimated from {characters} at {rate} to a word</source>
        <translation>نحو {words}، تقديرا من {characters} بواقع {rate} للكلمة</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese characters</source>
        <translation>
            <numerusform>%n رمز صيني</numerusform>
            <numerusform>رمز صيني (%n)</numerusform>
            <numerusform>رمزان صينيان (%n)</numerusform>
            <numerusform>%n رموز صينية</numerusform>
            <numerusform>%n رمزا صينيا</numerusform>
            <numerusform>%n رمز صيني</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other words and numbers</source>
        <translation>
            <numerusform>%n كلمة أو عدد آخر</numerusform>
            <numerusform>كلمة أو عدد آخر (%n)</numerusform>
            <numerusform>كلمتان أو عددان آخران (%n)</numerusform>
            <numerusform>%n كلمات وأعداد أخرى</numerusform>
            <numerusform>%n كلمة وعددا آخر</numerusform>
            <numerusform>%n كلمة وعدد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{estimated}, and {others} counted</source>
        <translation>{estimated}، وعُدّت {others}</translation>
    </message>
    <message>
        <source>{counted}; taken for Chinese by its characters</source>
        <translation>{counted}؛ عُدّ صينيا من رموزه</translation>
    </message>
    <message>
        <source>expected {time}, fits the limit of {limit}</source>
        <translation>المتوقع {time}، يسعه الحد {limit}</translation>
    </message>
    <message>
        <source>expected {time}, {over} ({words}) over the limit of {limit}</source>
        <translation>المتوقع {time}، يزيد {over} ({words}) على الحد {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n كلمة</numerusform>
            <numerusform>كلمة (%n)</numerusform>
            <numerusform>كلمتان (%n)</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>No provisional agenda was found: its items stand as “1. Title”, one to a line.</source>
        <translation>لم يُعثر على جدول أعمال مؤقت: تُكتب بنوده هكذا «1. العنوان»، بند في كل سطر.</translation>
    </message>
    <message>
        <source>No provisional agenda was found: a line “Provisional agenda” or “临时议程” stands above its items.</source>
        <translation>لم يُعثر على جدول أعمال مؤقت: يعلو بنوده سطر «Provisional agenda» أو «临时议程».</translation>
    </message>
    <message>
        <source>Item {item} stands twice in the agenda.</source>
        <translation>يرد البند {item} مرتين في جدول الأعمال.</translation>
    </message>
    <message>
        <source>{path}: no other process could be started for it.</source>
        <translation>{path}: تعذر تشغيل عملية أخرى لذلك.</translation>
    </message>
    <message>
        <source>{path}: stopped.</source>
        <translation>{path}: أُوقف.</translation>
    </message>
    <message>
        <source>{path} holds too much to be read.</source>
        <translation>في الملف {path} أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>{path} takes too much memory to be read.</source>
        <translation>تتطلب قراءة الملف {path} ذاكرة أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{path} takes too long to be read.</source>
        <translation>تستغرق قراءة الملف {path} وقتا أطول من اللازم.</translation>
    </message>
    <message>
        <source>{path} could not be read: reading it came to no end.</source>
        <translation>تعذرت قراءة الملف {path}: لم تكتمل القراءة.</translation>
    </message>
    <message>
        <source>{path} cannot be copied here.</source>
        <translation>لا يمكن نسخ الملف {path} هنا.</translation>
    </message>
    <message>
        <source>{name} goes on, after {time} of {limit}</source>
        <translation>مواصلة بيان {name}، بعد {time} من {limit}</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply to {other} ({why})</source>
        <translation>أعطيت الكلمة إلى {name} ممارسة لحق الرد على {other} ({why})</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply ({why})</source>
        <translation>أعطيت الكلمة إلى {name} ممارسة لحق الرد ({why})</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>لم يتكلم أحد بعد.</translation>
    </message>
    <message>
        <source>{name} has not spoken yet.</source>
        <translation>{name}: لا بيان بعد.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {list} anew.</source>
        <translation>{name} في قائمة {list} من جديد.</translation>
    </message>
    <message>
        <source>Let one who was cut off by mistake go on, the time used kept; the time between was a pause (Rule 27).</source>
        <translation>تمكين من قوطع خطأ من المواصلة مع حفظ الوقت المستخدم؛ وما بينهما توقف (المادة 27).</translation>
    </message>
    <message>
        <source>continue statement</source>
        <translation>مواصلة البيان المقطوع</translation>
    </message>
    <message>
        <source>{name} has the floor: the clock is moved when the floor is free.</source>
        <translation>الكلمة الآن: {name}. لا تنقل الساعة إلا والكلمة ليست لأحد.</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>This sentence is not given “{word}”.</source>
        <translation>لا تتلقى هذه الجملة «{word}».</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنكليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script corrected, in {language}: {words}</source>
        <translation>صُوبت جملة من نص الرئيس، {language}: {words}</translation>
    </message>
    <message>
        <source>This sentence was not corrected.</source>
        <translation>لم تُصوَّب هذه الجملة.</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script taken back to the program&apos;s words, in {language}: {words}</source>
        <translation>أُعيدت جملة من نص الرئيس إلى صيغة البرنامج، {language}: {words}</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script reviewed by {reader}, in {language}: {words}</source>
        <translation>راجع {reader} جملة من نص الرئيس، {language}: {words}</translation>
    </message>
    <message>
        <source>Move one who waits before another, or to the end, by ruling of the President (list rule 6).</source>
        <translation>نقل منتظر قبل آخر أو إلى النهاية بقرار الرئيس (قاعدة القائمة 6).</translation>
    </message>
    <message>
        <source>Take statements in writing instead of spoken, of one, of several, or of all who wait.</source>
        <translation>أخذ بيانات كتابة بدل إلقائها، لواحد أو عدة أو كل المنتظرين.</translation>
    </message>
    <message>
        <source>Transfer one, several, or all who wait, in their order, to the list of another item (item 1(f)).</source>
        <translation>نقل واحد أو عدة أو كل المنتظرين بترتيبهم إلى قائمة بند آخر (البند 1(f)).</translation>
    </message>
    <message>
        <source>adjourn the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>adopt the report on credentials</source>
        <translation>اعتماد تقرير وثائق التفويض</translation>
    </message>
    <message>
        <source>appeal against a ruling</source>
        <translation>الطعن في قرار</translation>
    </message>
    <message>
        <source>attach a text</source>
        <translation>إرفاق نص</translation>
    </message>
    <message>
        <source>put right when the statement began</source>
        <translation>تصويب وقت بدء البيان</translation>
    </message>
    <message>
        <source>call a meeting to order</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>object to credentials</source>
        <translation>الاعتراض على وثائق تفويض</translation>
    </message>
    <message>
        <source>change the limit or another rule of a list</source>
        <translation>تغيير الحد الزمني أو قاعدة أخرى من قواعد القائمة</translation>
    </message>
    <message>
        <source>close one of the lists</source>
        <translation>إقفال إحدى القوائم</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>conclude an item</source>
        <translation>اختتام بند</translation>
    </message>
    <message>
        <source>find cabinet rank</source>
        <translation>إثبات عضوية مجلس الوزراء</translation>
    </message>
    <message>
        <source>put the console&apos;s clock right</source>
        <translation>تصحيح الساعة</translation>
    </message>
    <message>
        <source>correct an entry of the list</source>
        <translation>تصويب قيد</translation>
    </message>
    <message>
        <source>correct a sentence of the script</source>
        <translation>تصويب جملة</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>تدوين مقرر</translation>
    </message>
    <message>
        <source>enter the vote on an appeal</source>
        <translation>تدوين التصويت على طعن</translation>
    </message>
    <message>
        <source>record what was decided on an objection</source>
        <translation>تدوين ما تقرر بشأن اعتراض</translation>
    </message>
    <message>
        <source>end the statement</source>
        <translation>إنهاء البيان</translation>
    </message>
    <message>
        <source>note what the Bureau found on credentials</source>
        <translation>تدوين ما خلص إليه المكتب بشأن وثائق التفويض</translation>
    </message>
    <message>
        <source>extend the meeting</source>
        <translation>تمديد الجلسة</translation>
    </message>
    <message>
        <source>found a conference</source>
        <translation>إنشاء مؤتمر</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>إعطاء الكلمة</translation>
    </message>
    <message>
        <source>grant time, or take some back</source>
        <translation>منح وقت أو استرداده</translation>
    </message>
    <message>
        <source>take a span out of the running statement</source>
        <translation>استبعاد مدة من البيان الجاري</translation>
    </message>
    <message>
        <source>inscribe a delegation with its speaker</source>
        <translation>تسجيل وفد مع متكلمه</translation>
    </message>
    <message>
        <source>leave an item open</source>
        <translation>ترك بند مفتوحا</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>تحديث الملف</translation>
    </message>
    <message>
        <source>move an entry of the list</source>
        <translation>نقل قيد</translation>
    </message>
    <message>
        <source>note that the laptop&apos;s clock was set</source>
        <translation>تدوين تغيير ساعة الحاسوب</translation>
    </message>
    <message>
        <source>open a speakers list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>افتتاح الدورة</translation>
    </message>
    <message>
        <source>pass over: absent</source>
        <translation>تجاوز غائب</translation>
    </message>
    <message>
        <source>pause the statement</source>
        <translation>إيقاف البيان</translation>
    </message>
    <message>
        <source>change the minutes planned</source>
        <translation>تغيير الدقائق المقررة</translation>
    </message>
    <message>
        <source>recall one passed over</source>
        <translation>إعادة نداء</translation>
    </message>
    <message>
        <source>note who is present</source>
        <translation>تدوين الحاضرين</translation>
    </message>
    <message>
        <source>register a participant</source>
        <translation>تسجيل مشارك</translation>
    </message>
    <message>
        <source>remove a text</source>
        <translation>إزالة نص</translation>
    </message>
    <message>
        <source>reopen one of the lists</source>
        <translation>إعادة فتح إحدى القوائم</translation>
    </message>
    <message>
        <source>replace the speaker</source>
        <translation>استبدال المتكلم</translation>
    </message>
    <message>
        <source>enter a request for the right of reply</source>
        <translation>طلب رد</translation>
    </message>
    <message>
        <source>take a sentence of the script back</source>
        <translation>استرجاع جملة</translation>
    </message>
    <message>
        <source>resume the meeting</source>
        <translation>استئناف الجلسة</translation>
    </message>
    <message>
        <source>resume the statement</source>
        <translation>استئناف البيان</translation>
    </message>
    <message>
        <source>record a native reader&apos;s review</source>
        <translation>تدوين مراجعة قارئ لغته الأم</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>البت في نقطة نظام</translation>
    </message>
    <message>
        <source>set the rehearsal&apos;s clock</source>
        <translation>ضبط ساعة التدريب</translation>
    </message>
    <message>
        <source>say what becomes of a text</source>
        <translation>تقرير مصير نص</translation>
    </message>
    <message>
        <source>note credentials received</source>
        <translation>تدوين وثائق التفويض الواردة</translation>
    </message>
    <message>
        <source>suspend the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>hand over the chair</source>
        <translation>تسليم الرئاسة</translation>
    </message>
    <message>
        <source>take up an item</source>
        <translation>بدء بند</translation>
    </message>
    <message>
        <source>transfer to another list</source>
        <translation>النقل إلى قائمة أخرى</translation>
    </message>
    <message>
        <source>withdraw from the list</source>
        <translation>السحب من القائمة</translation>
    </message>
    <message>
        <source>admitted to the Conference</source>
        <translation>مقبول في المؤتمر</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>body that meets</source>
        <translation>الهيئة المجتمعة</translation>
    </message>
    <message>
        <source>symbol of the document</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>البلد المضيف</translation>
    </message>
    <message>
        <source>with interpretation</source>
        <translation>مع ترجمة شفوية</translation>
    </message>
    <message>
        <source>meetings with interpretation</source>
        <translation>جلسات مع ترجمة شفوية</translation>
    </message>
    <message>
        <source>items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>new number</source>
        <translation>الرقم الجديد</translation>
    </message>
    <message>
        <source>meetings at once</source>
        <translation>جلسات متزامنة</translation>
    </message>
    <message>
        <source>part of item</source>
        <translation>جزء من البند</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>نوع البند</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>العنوان المختصر</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>يبدأ في</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>to which meeting</source>
        <translation>إلى أي جلسة</translation>
    </message>
    <message>
        <source>room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>applied at</source>
        <translation>ورد الطلب في</translation>
    </message>
    <message>
        <source>as amended</source>
        <translation>بصيغته المعدلة</translation>
    </message>
    <message>
        <source>expected action</source>
        <translation>الإجراء المتوقع</translation>
    </message>
    <message>
        <source>as it stood at</source>
        <translation>بحالته في</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>من قِبل مَن</translation>
    </message>
    <message>
        <source>nominated by the group</source>
        <translation>المجموعة المرشِّحة</translation>
    </message>
    <message>
        <source>who is listed</source>
        <translation>من في القائمة</translation>
    </message>
    <message>
        <source>whose credentials were examined</source>
        <translation>من فُحصت وثائق تفويضهم</translation>
    </message>
    <message>
        <source>status accorded</source>
        <translation>المركز ممنوح</translation>
    </message>
    <message>
        <source>what it recommends</source>
        <translation>ما يوصي به</translation>
    </message>
    <message>
        <source>holds since</source>
        <translation>يسري منذ</translation>
    </message>
    <message>
        <source>who follows</source>
        <translation>من يخلف</translation>
    </message>
    <message>
        <source>only until officers are elected</source>
        <translation>إلى حين انتخاب أعضاء المكتب فقط</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>quorum to debate, of</source>
        <translation>نصاب المناقشة محسوبا من</translation>
    </message>
    <message>
        <source>quorum to decide, of</source>
        <translation>نصاب اتخاذ القرارات محسوبا من</translation>
    </message>
    <message>
        <source>State drawn by lot</source>
        <translation>الدولة المختارة بالقرعة</translation>
    </message>
    <message>
        <source>number drawn by the console</source>
        <translation>الرقم الذي سحبه البرنامج</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>on the conduct of the voting</source>
        <translation>بشأن سير التصويت</translation>
    </message>
    <message>
        <source>States parties that take part</source>
        <translation>الدول الأطراف المشاركة</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>جلسة خاصة</translation>
    </message>
    <message>
        <source>on which side</source>
        <translation>مع الاقتراح أم ضده</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>had meant to vote</source>
        <translation>التصويت الذي كان منويا</translation>
    </message>
    <message>
        <source>before or after the voting</source>
        <translation>قبل التصويت أو بعده</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>تأييدا</translation>
    </message>
    <message>
        <source>list that ends later by as much</source>
        <translation>القائمة التي تتأخر نهايتها بالقدر نفسه</translation>
    </message>
    <message>
        <source>in the capacity of</source>
        <translation>بصفة</translation>
    </message>
    <message>
        <source>before whom</source>
        <translation>قبل مَن</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>يبدأ فورا</translation>
    </message>
    <message>
        <source>deadline for requests</source>
        <translation>الموعد النهائي للطلبات</translation>
    </message>
    <message>
        <source>copied to the other delegation</source>
        <translation>بنسخة إلى الوفد الآخر</translation>
    </message>
    <message>
        <source>list ends by</source>
        <translation>تنتهي القائمة بحلول</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>ما ورد</translation>
    </message>
    <message>
        <source>groups before States</source>
        <translation>المجموعات قبل الدول</translation>
    </message>
    <message>
        <source>unconfirmed ministers keep the minister&apos;s place</source>
        <translation>يحتفظ الوزراء غير المؤكدين بمكان الوزير</translation>
    </message>
    <message>
        <source>handed in in writing instead</source>
        <translation>تُقدَّم كتابة بدلا من ذلك</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>جملة</translation>
    </message>
    <message>
        <source>limit of later statements</source>
        <translation>حد البيانات اللاحقة</translation>
    </message>
    <message>
        <source>lowest limit proposed</source>
        <translation>أدنى حد مقترح</translation>
    </message>
    <message>
        <source>limit for groups</source>
        <translation>حد المجموعات</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد الزمني</translation>
    </message>
    <message>
        <source>member of the cabinet</source>
        <translation>عضو في مجلس الوزراء</translation>
    </message>
    <message>
        <source>observers after all others</source>
        <translation>المراقبون بعد الجميع</translation>
    </message>
    <message>
        <source>ahead by</source>
        <translation>متقدمة بمقدار</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <translation>يتكلم باسمها</translation>
    </message>
    <message>
        <source>list opens</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>الموضع في الترتيب</translation>
    </message>
    <message>
        <source>votes to overrule the ruling</source>
        <translation>الأصوات المؤيدة لنقض القرار</translation>
    </message>
    <message>
        <source>abstentions</source>
        <translation>الممتنعون</translation>
    </message>
    <message>
        <source>to which place</source>
        <translation>إلى أي مكان</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>جزء الجلسة</translation>
    </message>
    <message>
        <source>order of precedence</source>
        <translation>ترتيب الأسبقية</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في القاعة</translation>
    </message>
    <message>
        <source>replies are taken</source>
        <translation>تؤخذ الردود</translation>
    </message>
    <message>
        <source>statements of each delegation</source>
        <translation>بيانات كل وفد</translation>
    </message>
    <message>
        <source>by how much</source>
        <translation>بأي مقدار</translation>
    </message>
    <message>
        <source>who is to speak</source>
        <translation>من سيتكلم</translation>
    </message>
    <message>
        <source>votes against overruling it</source>
        <translation>الأصوات المعارضة للنقض</translation>
    </message>
    <message>
        <source>words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>office of the speaker</source>
        <translation>منصب المتكلم</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>مع مَن</translation>
    </message>
    <message>
        <source>to when</source>
        <translation>إلى متى</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>التنقيح</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>who is to report</source>
        <translation>مقدم التقرير</translation>
    </message>
    <message>
        <source>before item</source>
        <translation>قبل البند</translation>
    </message>
    <message>
        <source>number of the item</source>
        <translation>رقم البند</translation>
    </message>
    <message>
        <source>who applied</source>
        <translation>من قدم الطلب</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>name of the conference</source>
        <translation>اسم المؤتمر</translation>
    </message>
    <message>
        <source>city</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>deferred to</source>
        <translation>مؤجل إلى</translation>
    </message>
    <message>
        <source>together with items</source>
        <translation>مع البنود</translation>
    </message>
    <message>
        <source>before part</source>
        <translation>قبل الجزء</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>فئة مَن</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>من يُدعى</translation>
    </message>
    <message>
        <source>who gave notice</source>
        <translation>من قدم الإشعار</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>من حضر</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>number of the vote</source>
        <translation>رقم التصويت</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>الرد على</translation>
    </message>
    <message>
        <source>delegation of the officer</source>
        <translation>وفد عضو المكتب</translation>
    </message>
    <message>
        <source>to the list of</source>
        <translation>إلى قائمة</translation>
    </message>
    <message>
        <source>in the plenary</source>
        <translation>في الجلسة العامة</translation>
    </message>
    <message>
        <source>in the second room</source>
        <translation>في القاعة الثانية</translation>
    </message>
    <message>
        <source>in a third room</source>
        <translation>في قاعة ثالثة</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>رفع الأيدي</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>نداء الأسماء</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>التصويت المسجل</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>المؤيدون أكثر من المعارضين</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>الثلثان</translation>
    </message>
    <message>
        <source>before the voting</source>
        <translation>قبل التصويت</translation>
    </message>
    <message>
        <source>after the voting</source>
        <translation>بعد التصويت</translation>
    </message>
    <message>
        <source>to suspend the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>to adjourn the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>to adjourn the debate</source>
        <translation>تأجيل المناقشة</translation>
    </message>
    <message>
        <source>to close the debate</source>
        <translation>إقفال باب المناقشة</translation>
    </message>
    <message>
        <source>to limit the statements</source>
        <translation>تحديد مدة البيانات</translation>
    </message>
    <message>
        <source>on competence</source>
        <translation>بشأن الاختصاص</translation>
    </message>
    <message>
        <source>for division</source>
        <translation>للتجزئة</translation>
    </message>
    <message>
        <source>to reconsider</source>
        <translation>لإعادة النظر</translation>
    </message>
    <message>
        <source>recommendation to the General Assembly</source>
        <translation>توصية إلى الجمعية العامة</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>تعليل الموقف</translation>
    </message>
    <message>
        <source>dissociation from the decision</source>
        <translation>النأي بالنفس عن القرار</translation>
    </message>
    <message>
        <source>known for certain</source>
        <translation>معروف يقينا</translation>
    </message>
    <message>
        <source>known as probable</source>
        <translation>معروف على سبيل الترجيح</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>عدم المشاركة في التصويت</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>الطرح للتصويت</translation>
    </message>
    <message>
        <source>A roll call begins with a State drawn by lot: say which.</source>
        <translation>يبدأ نداء الأسماء بدولة تُختار بالقرعة: بينوا أيها.</translation>
    </message>
    <message>
        <source>Vote {number} called: {question}</source>
        <translation>دُعي إلى التصويت {number}: {question}</translation>
    </message>
    <message>
        <source>The console drew the lot: {name}, place {place} of {of} in the roll.</source>
        <translation>أجرى البرنامج القرعة: {name}، الموضع {place} من {of} في قائمة المناداة.</translation>
    </message>
    <message>
        <source>note an answer in the vote</source>
        <translation>تدوين جواب في التصويت</translation>
    </message>
    <message>
        <source>A show of hands keeps no names: enter the figures.</source>
        <translation>لا أسماء في التصويت برفع الأيدي: أدخلوا الأرقام.</translation>
    </message>
    <message>
        <source>{name} has answered already.</source>
        <translation>سبق جواب {name}.</translation>
    </message>
    <message>
        <source>{name}: {answer}, put right from {before}</source>
        <translation>{name}: {answer}، وقبل التصويب: {before}</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}: {answer}</translation>
    </message>
    <message>
        <source>enter the count of a show of hands</source>
        <translation>إدخال نتيجة عد رفع الأيدي</translation>
    </message>
    <message>
        <source>This vote is taken by name: note each answer.</source>
        <translation>هذا التصويت بالأسماء: دونوا كل جواب.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present, and there are {votes}.</source>
        <translation>
            <numerusform>%n دولة طرف مسجلة حاضرة، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>دولة طرف واحدة (%n) مسجلة حاضرة، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>دولتان طرفان (%n) مسجلتان حاضرتين، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>%n دول أطراف مسجلة حاضرة، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>%n دولة طرفا مسجلة حاضرة، ومجموع الأصوات: {votes}.</numerusform>
            <numerusform>%n دولة طرف مسجلة حاضرة، ومجموع الأصوات: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: {figures}</source>
        <translation>نتيجة العد: {figures}</translation>
    </message>
    <message>
        <source>announce the result of the vote</source>
        <translation>إعلان نتيجة التصويت</translation>
    </message>
    <message>
        <source>A point of order waits: the result is announced after it.</source>
        <translation>ثمة نقطة نظام تنتظر: تُعلن النتيجة بعدها.</translation>
    </message>
    <message>
        <source>Vote {number}: {told}</source>
        <translation>التصويت {number}: {told}</translation>
    </message>
    <message>
        <source>cancel the vote</source>
        <translation>إلغاء التصويت</translation>
    </message>
    <message>
        <source>Say why the vote is cancelled.</source>
        <translation>اذكر سبب إلغاء التصويت.</translation>
    </message>
    <message>
        <source>Vote {number} cancelled: {text}</source>
        <translation>أُلغي التصويت {number}: {text}</translation>
    </message>
    <message>
        <source>note a request to explain the vote</source>
        <translation>تدوين طلب تعليل التصويت</translation>
    </message>
    <message>
        <source>The voting has begun: an explanation follows the result.</source>
        <translation>بدأ التصويت: التعليل بعد النتيجة.</translation>
    </message>
    <message>
        <source>No vote has been announced yet.</source>
        <translation>لم تُعلن نتيجة أي تصويت بعد.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote already.</source>
        <translation>سبق طلب {name} تعليل التصويت.</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote before the voting</source>
        <translation>طلب {name} تعليل التصويت قبل التصويت</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote after the voting</source>
        <translation>طلب {name} تعليل التصويت بعد التصويت</translation>
    </message>
    <message>
        <source>note what a delegation had meant to vote</source>
        <translation>تدوين ما كان وفد ينوي التصويت به</translation>
    </message>
    <message>
        <source>No result of vote {number} was announced.</source>
        <translation>لم تُعلن نتيجة التصويت {number}.</translation>
    </message>
    <message>
        <source>{name} had meant to vote in vote {number}: {answer}</source>
        <translation>كانت نية وفد {name} في التصويت {number}: {answer}</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstaining</source>
        <translation>{yes} مؤيدون، {no} معارضون، {abstain} ممتنعون</translation>
    </message>
    <message>
        <source>No State party takes part yet: there is nobody to be called.</source>
        <translation>لا تشارك أي دولة طرف بعد: لا أحد يُنادى عليه.</translation>
    </message>
    <message>
        <source>The lot fell to {name}.</source>
        <translation>وقعت القرعة على: {name}.</translation>
    </message>
    <message>
        <source>A question needs its words.</source>
        <translation>لا بد للمسألة من نص.</translation>
    </message>
    <message>
        <source>Say which majority the question needs.</source>
        <translation>بينوا الأغلبية اللازمة للمسألة.</translation>
    </message>
    <message>
        <source>Its majority is that of the rules, and is not chosen.</source>
        <translation>أغلبيته محددة في النظام الداخلي، ولا تُختار.</translation>
    </message>
    <message>
        <source>Nothing has been cast or counted.</source>
        <translation>لم يُدل بأي صوت ولم يُعد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n States are still to be called.</source>
        <translation>
            <numerusform>بقي نداء %n دولة.</numerusform>
            <numerusform>بقي نداء دولة واحدة (%n).</numerusform>
            <numerusform>بقي نداء دولتين (%n).</numerusform>
            <numerusform>بقي نداء %n دول.</numerusform>
            <numerusform>بقي نداء %n دولة.</numerusform>
            <numerusform>بقي نداء %n دولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>note a proposal</source>
        <translation>تدوين مقترح</translation>
    </message>
    <message>
        <source>A proposal needs its title.</source>
        <translation>يلزم للمقترح عنوان.</translation>
    </message>
    <message>
        <source>{draft} submitted under item {item}</source>
        <translation>{draft}، مقدم في إطار البند {item}</translation>
    </message>
    <message>
        <source>{told} by {names}</source>
        <translation>{told}، مقدم من {names}</translation>
    </message>
    <message>
        <source>note a revision of a proposal</source>
        <translation>تدوين تنقيح لمقترح</translation>
    </message>
    <message>
        <source>A revision needs its name, as “Rev.1”.</source>
        <translation>يلزم للتنقيح اسم، مثل «Rev.1».</translation>
    </message>
    <message>
        <source>{symbol} revised: {version}</source>
        <translation>نُقّح {symbol}: {version}</translation>
    </message>
    <message>
        <source>add a sponsor</source>
        <translation>إضافة مقدم</translation>
    </message>
    <message>
        <source>{name} sponsors {symbol} already.</source>
        <translation>{name} من مقدمي {symbol} من قبل.</translation>
    </message>
    <message>
        <source>{name} joins the sponsors of {symbol}</source>
        <translation>انضم {name} إلى مقدمي {symbol}</translation>
    </message>
    <message>
        <source>take a sponsor off</source>
        <translation>حذف مقدم</translation>
    </message>
    <message>
        <source>{name} does not sponsor {symbol}.</source>
        <translation>{name} ليس من مقدمي {symbol}.</translation>
    </message>
    <message>
        <source>{name} no longer sponsors {symbol}</source>
        <translation>لم يعد {name} من مقدمي {symbol}</translation>
    </message>
    <message>
        <source>note that a proposal was sent out</source>
        <translation>تدوين تعميم مقترح</translation>
    </message>
    <message>
        <source>{languages} is no official language; those are {official}.</source>
        <translation>ليست لغة رسمية: {languages}؛ اللغات الرسمية هي {official}.</translation>
    </message>
    <message>
        <source>A proposal’s sending out</source>
        <translation>تعميم المقترح</translation>
    </message>
    <message>
        <source>{symbol} sent out in six languages</source>
        <translation>عُمم {symbol} باللغات الست</translation>
    </message>
    <message>
        <source>{symbol} sent out in: {languages}</source>
        <translation>عُمم {symbol} باللغات: {languages}</translation>
    </message>
    <message>
        <source>note consultations on a proposal</source>
        <translation>تدوين مشاورات بشأن مقترح</translation>
    </message>
    <message>
        <source>Say who leads the consultations.</source>
        <translation>حدد من ييسر المشاورات.</translation>
    </message>
    <message>
        <source>Consultations on {symbol}, led by {person}</source>
        <translation>مشاورات بشأن {symbol} بتيسير من {person}</translation>
    </message>
    <message>
        <source>put a proposal to the Conference</source>
        <translation>طرح مقترح على المؤتمر</translation>
    </message>
    <message>
        <source>{symbol} has been put to the Conference already.</source>
        <translation>سبق طرح {symbol} على المؤتمر.</translation>
    </message>
    <message>
        <source>{draft} put to the Conference</source>
        <translation>{draft}: طُرح على المؤتمر</translation>
    </message>
    <message>
        <source>{told}, by leave of the President: {text}</source>
        <translation>{told}، بإذن من الرئيس: {text}</translation>
    </message>
    <message>
        <source>adopt a proposal without a vote</source>
        <translation>اعتماد مقترح دون تصويت</translation>
    </message>
    <message>
        <source>{symbol} has not been put to the Conference.</source>
        <translation>لم يُطرح {symbol} على المؤتمر.</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: {symbol} cannot be adopted without a vote.</source>
        <translation>هناك اعتراض قائم من {names}: لا يمكن اعتماد {symbol} دون تصويت.</translation>
    </message>
    <message>
        <source>defer a proposal</source>
        <translation>إرجاء مقترح</translation>
    </message>
    <message>
        <source>{symbol} deferred to {text}</source>
        <translation>أُرجئ {symbol} إلى {text}</translation>
    </message>
    <message>
        <source>{symbol} deferred</source>
        <translation>أُرجئ {symbol}</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>سحب مقترح</translation>
    </message>
    <message>
        <source>The vote on {symbol} has begun: it is withdrawn no more.</source>
        <translation>بدأ التصويت على {symbol}: لم يعد سحبه ممكنا.</translation>
    </message>
    <message>
        <source>The Conference has amended {symbol}: it is withdrawn no more.</source>
        <translation>عدّل المؤتمر {symbol}: لم يعد سحبه ممكنا.</translation>
    </message>
    <message>
        <source>{draft} withdrawn</source>
        <translation>{draft}: سُحب</translation>
    </message>
    <message>
        <source>note the statement of financial implications</source>
        <translation>تدوين بيان الآثار المالية</translation>
    </message>
    <message>
        <source>Financial implications of {symbol} read out: {text}</source>
        <translation>تُليت الآثار المالية لـ{symbol}: {text}</translation>
    </message>
    <message>
        <source>Reading of the financial implications of {symbol} waived</source>
        <translation>الاستغناء عن تلاوة الآثار المالية لـ{symbol}</translation>
    </message>
    <message>
        <source>draft resolution {symbol}, “{title}”</source>
        <translation>مشروع القرار {symbol} «{title}»</translation>
    </message>
    <message>
        <source>draft decision {symbol}, “{title}”</source>
        <translation>مشروع المقرر {symbol} «{title}»</translation>
    </message>
    <message>
        <source>draft recommendation to the General Assembly {symbol}, “{title}”</source>
        <translation>مشروع التوصية إلى الجمعية العامة {symbol} «{title}»</translation>
    </message>
    <message>
        <source>draft declaration {symbol}, “{title}”</source>
        <translation>مشروع الإعلان {symbol} «{title}»</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>المقرر {number}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>التوصية {number}</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>الإعلان {number}</translation>
    </message>
    <message>
        <source>{draft}, as amended</source>
        <translation>{draft}، بصيغته المعدلة</translation>
    </message>
    <message>
        <source>{draft}, adopted as {decision}</source>
        <translation>{draft}: اعتُمد بوصفه {decision}</translation>
    </message>
    <message>
        <source>{told} ({figures})</source>
        <translation>{told} ({figures})</translation>
    </message>
    <message>
        <source>{draft}, rejected ({figures})</source>
        <translation>{draft}: رُفض ({figures})</translation>
    </message>
    <message>
        <source>The motion on competence to adopt {symbol} is decided first ({rule}).</source>
        <translation>يُبت أولا في الاقتراح المتعلق باختصاص اعتماد {symbol} ({rule}).</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out.</source>
        <translation>لم يُعمم {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out in: {languages}.</source>
        <translation>لم يُعمم {symbol} باللغات: {languages}.</translation>
    </message>
    <message>
        <source>{symbol} was sent out in six languages only today.</source>
        <translation>لم يُعمم {symbol} باللغات الست إلا اليوم.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is neither decided nor dropped.</source>
        <translation>لم يُبت في التعديل {symbol} ولم يُستبعد.</translation>
    </message>
    <message>
        <source>{symbol} is divided: part “{part}” is voted on first.</source>
        <translation>{symbol} مجزأ: يُصوّت أولا على الجزء «{part}».</translation>
    </message>
    <message>
        <source>The deadline for drafts was {when}.</source>
        <translation>كان الموعد النهائي للمشاريع {when}.</translation>
    </message>
    <message>
        <source>Say what is put to the vote: a question, a proposal, an amendment, a part, the pending motion, or an appeal.</source>
        <translation>حدد ما يُطرح للتصويت: مسألة أو مقترح أو تعديل أو جزء أو الاقتراح المعلق أو طعن.</translation>
    </message>
    <message>
        <source>amendment {symbol} to {proposal}</source>
        <translation>التعديل {symbol} على {proposal}</translation>
    </message>
    <message>
        <source>Part “{part}” of {symbol} has been voted on.</source>
        <translation>سبق التصويت على الجزء «{part}» من {symbol}.</translation>
    </message>
    <message>
        <source>part “{part}” of {draft}</source>
        <translation>الجزء «{part}» من {draft}</translation>
    </message>
    <message>
        <source>Amendment {symbol} is put first.</source>
        <translation>يُطرح التعديل {symbol} أولا.</translation>
    </message>
    <message>
        <source>{question}: adopted ({figures})</source>
        <translation>{question}: اعتُمد ({figures})</translation>
    </message>
    <message>
        <source>{question}: not adopted ({figures})</source>
        <translation>{question}: لم يُعتمد ({figures})</translation>
    </message>
    <message>
        <source>{name} is a sponsor of {symbol}, which was not amended.</source>
        <translation>{name} من مقدمي {symbol}، الذي لم يُعدَّل.</translation>
    </message>
    <message>
        <source>all operative parts were rejected</source>
        <translation>رُفضت جميع أجزاء المنطوق</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>لا تصويت جاريا.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and has no vote.</source>
        <translation>{name}: ليس دولة طرفا، ولا صوت له.</translation>
    </message>
    <message>
        <source>{name}: it has no vote where a member votes ({other}).</source>
        <translation>{name}: لا تصويت للمنظمة إذا صوّت عضو فيها ({other}).</translation>
    </message>
    <message>
        <source>{name}: it has no vote where its organization votes ({other}).</source>
        <translation>{name}: لا تصويت للعضو إذا صوّتت المنظمة باسم أعضائها ({other}).</translation>
    </message>
    <message>
        <source>Equally divided: regarded as rejected (cf. GA rule 95).</source>
        <translation>تعادلت الأصوات: يُعتبر مرفوضا (انظر المادة 95 للجمعية العامة).</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to debate it takes {needed}.</source>
        <translation>
            <numerusform>لا دولة طرفا حاضرة (%n)؛ ويلزم للمناقشة {needed}.</numerusform>
            <numerusform>دولة طرف حاضرة (%n)؛ ويلزم للمناقشة {needed}.</numerusform>
            <numerusform>دولتان طرفان حاضرتان (%n)؛ ويلزم للمناقشة {needed}.</numerusform>
            <numerusform>%n دول أطراف حاضرة؛ ويلزم للمناقشة {needed}.</numerusform>
            <numerusform>%n دولة طرفا حاضرة؛ ويلزم للمناقشة {needed}.</numerusform>
            <numerusform>%n دولة طرف حاضرة؛ ويلزم للمناقشة {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to decide it takes {needed}.</source>
        <translation>
            <numerusform>%n دولة طرف حاضرة؛ واللازم لاتخاذ القرارات: {needed}.</numerusform>
            <numerusform>دولة طرف واحدة (%n) حاضرة؛ واللازم لاتخاذ القرارات: {needed}.</numerusform>
            <numerusform>دولتان طرفان (%n) حاضرتان؛ واللازم لاتخاذ القرارات: {needed}.</numerusform>
            <numerusform>%n دول أطراف حاضرة؛ واللازم لاتخاذ القرارات: {needed}.</numerusform>
            <numerusform>%n دولة طرفا حاضرة؛ واللازم لاتخاذ القرارات: {needed}.</numerusform>
            <numerusform>%n دولة طرف حاضرة؛ واللازم لاتخاذ القرارات: {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The President does not vote: another member of the delegation does (Rule 29).</source>
        <translation>لا يصوت الرئيس: يصوت عضو آخر في الوفد (المادة 29).</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>في نهاية اليوم</translation>
    </message>
    <message>
        <source>before the list goes on</source>
        <translation>قبل مواصلة القائمة</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>ministers first</source>
        <translation>الوزراء أولا</translation>
    </message>
    <message>
        <source>by rank, as protocol has it</source>
        <translation>حسب الرتبة وفق المراسم</translation>
    </message>
    <message>
        <source>by the time of the request</source>
        <translation>حسب وقت الطلب</translation>
    </message>
    <message>
        <source>to speak next</source>
        <translation>ليتكلم تاليا</translation>
    </message>
    <message>
        <source>to the end of the list</source>
        <translation>إلى آخر القائمة</translation>
    </message>
    <message>
        <source>the host presides, by custom</source>
        <translation>يرأس البلد المضيف عرفا</translation>
    </message>
    <message>
        <source>rotation, as Rule 22 has it</source>
        <translation>التناوب وفق المادة 22</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>مقبولة بناء على تأكيد</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>دولة طرف</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>بتيسير من</translation>
    </message>
    <message>
        <source>leave of the President</source>
        <translation>إذن الرئيس</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>ما يحل أجله</translation>
    </message>
    <message>
        <source>on what</source>
        <translation>بشأن ماذا</translation>
    </message>
    <message>
        <source>signatory State</source>
        <translation>دولة موقعة</translation>
    </message>
    <message>
        <source>State that has not signed</source>
        <translation>دولة غير موقعة</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>منظمة حكومية دولية</translation>
    </message>
    <message>
        <source>non-governmental organization in consultative status with the Economic and Social Council</source>
        <translation>منظمة غير حكومية ذات مركز استشاري لدى المجلس الاقتصادي والاجتماعي</translation>
    </message>
    <message>
        <source>other non-governmental organization</source>
        <translation>منظمة غير حكومية أخرى</translation>
    </message>
    <message>
        <source>is to be posted</source>
        <translation>يُنشر</translation>
    </message>
    <message>
        <source>is not to be posted</source>
        <translation>لا يُنشر</translation>
    </message>
    <message>
        <source>sent to be posted</source>
        <translation>أُرسل للنشر</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>أصل موقّع</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>replies under item {item}</source>
        <translation>الردود في إطار البند {item}</translation>
    </message>
    <message>
        <source>“{text}” is no hour: write it as {hour}, or with its day as {moment}.</source>
        <translation>«{text}» ليست ساعة: اكتبوها هكذا {hour}، أو مع تاريخها هكذا {moment}.</translation>
    </message>
    <message>
        <source>There is no {when}: the clocks go forward over it.</source>
        <translation>لا وجود للساعة {when}: تُقدَّم الساعات فتتخطاها.</translation>
    </message>
    <message>
        <source>let who spoke last go on</source>
        <translation>السماح لآخر متكلم بالمتابعة</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>المؤتمر</translation>
    </message>
    <message>
        <source>Organization of work</source>
        <translation>تنظيم الأعمال</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>الجلسات المزودة بترجمة شفوية</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>وثائق التفويض</translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials</source>
        <translation>تقرير المكتب عن وثائق التفويض</translation>
    </message>
    <message>
        <source>Credentials still to come</source>
        <translation>وثائق التفويض التي لم ترد بعد</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>أعضاء المكتب</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>مقررات اليوم</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>الإجراءات المتوقعة</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>المواعيد النهائية</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب القانوني</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>عمليات التصويت</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>عمليات الاقتراع</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>الاقتراحات الإجرائية</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>ما يجوز الآن</translation>
    </message>
    <message>
        <source>Forecast of the list</source>
        <translation>توقعات القائمة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>State of the conference, whole</source>
        <translation>حالة المؤتمر كاملة</translation>
    </message>
    <message>
        <source>{path} cannot be written here.</source>
        <translation>لا يمكن كتابة {path} هنا.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {why}.</source>
        <translation>تتعذر الكتابة في سجل البرنامج {path}: {why}.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe.</source>
        <translation>خلل في البرنامج؛ السجل سليم.</translation>
    </message>
    <message>
        <source>register a delegate</source>
        <translation>تسجيل عضو وفد</translation>
    </message>
    <message>
        <source>{person} is registered in the delegation of {name}.</source>
        <translation>سبق تسجيل {person} في وفد {name}.</translation>
    </message>
    <message>
        <source>{person} heads the delegation of {name} already.</source>
        <translation>لوفد {name} رئيس بالفعل: {person}.</translation>
    </message>
    <message>
        <source>{person} registered in the delegation of {name}</source>
        <translation>تسجيل {person} في وفد {name}</translation>
    </message>
    <message>
        <source>remove a delegate</source>
        <translation>إخراج عضو وفد</translation>
    </message>
    <message>
        <source>The delegation of {name} has nobody called {person}.</source>
        <translation>لا أحد باسم {person} في وفد {name}.</translation>
    </message>
    <message>
        <source>{person} no longer in the delegation of {name}</source>
        <translation>إخراج {person} من وفد {name}</translation>
    </message>
    <message>
        <source>choose the practice for the Presidency</source>
        <translation>اختيار الممارسة المتبعة في الرئاسة</translation>
    </message>
    <message>
        <source>For the Presidency the practice of the host country is followed</source>
        <translation>تُتبع في الرئاسة ممارسة البلد المضيف</translation>
    </message>
    <message>
        <source>For the Presidency rotation is followed (Rule 22)</source>
        <translation>يُتبع في الرئاسة التناوب (المادة 22)</translation>
    </message>
    <message>
        <source>nominate for an office</source>
        <translation>ترشيح لمنصب</translation>
    </message>
    <message>
        <source>{office}: the next ballot is among those who stood before.</source>
        <translation>{office}: يقتصر الاقتراع التالي على من ترشح من قبل.</translation>
    </message>
    <message>
        <source>{name} is nominated already.</source>
        <translation>سبق ترشيح {name}.</translation>
    </message>
    <message>
        <source>{name} holds an office already.</source>
        <translation>وفد {name} يشغل منصبا بالفعل.</translation>
    </message>
    <message>
        <source>{who} nominated as {office}</source>
        <translation>ترشيح {who} لمنصب {office}</translation>
    </message>
    <message>
        <source>withdraw a nomination</source>
        <translation>سحب ترشيح</translation>
    </message>
    <message>
        <source>{name} is not nominated as {office}.</source>
        <translation>لا ترشيح من {name} لمنصب {office}.</translation>
    </message>
    <message>
        <source>Nomination of {name} as {office} withdrawn</source>
        <translation>سحب ترشيح {name} لمنصب {office}</translation>
    </message>
    <message>
        <source>elect by acclamation</source>
        <translation>انتخاب بالتزكية</translation>
    </message>
    <message>
        <source>Every office is held.</source>
        <translation>كل المناصب مشغولة.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is made.</source>
        <translation>لا يُجرى انتخاب آخر بين اقتراعين لانتخاب واحد.</translation>
    </message>
    <message>
        <source>first ballot</source>
        <translation>الاقتراع الأول</translation>
    </message>
    <message>
        <source>restricted ballot</source>
        <translation>اقتراع مقيّد</translation>
    </message>
    <message>
        <source>special ballot</source>
        <translation>اقتراع خاص</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>العد الأول</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>العد الثاني</translation>
    </message>
    <message>
        <source>open a secret ballot</source>
        <translation>فتح اقتراع سري</translation>
    </message>
    <message>
        <source>Say what is elected: an office, or a question in words.</source>
        <translation>بيّن ما يُنتخب: منصب، أو مسألة بالكلمات.</translation>
    </message>
    <message>
        <source>Places and candidates are those that were announced.</source>
        <translation>المناصب والمرشحون هم المعلن عنهم.</translation>
    </message>
    <message>
        <source>Ballot {number} opened, {kind}, {what}: {names}</source>
        <translation>فُتح الاقتراع {number}، {kind}، {what}: {names}</translation>
    </message>
    <message>
        <source>note who took a ballot paper</source>
        <translation>تدوين من تسلم بطاقة اقتراع</translation>
    </message>
    <message>
        <source>No papers are out.</source>
        <translation>لا بطاقات موزعة.</translation>
    </message>
    <message>
        <source>{name} has taken a paper already.</source>
        <translation>تسلم وفد {name} بطاقة من قبل.</translation>
    </message>
    <message>
        <source>{name} has taken a paper too: only one of both may vote.</source>
        <translation>تسلم {name} بطاقة أيضا: لا يصوّت إلا أحدهما.</translation>
    </message>
    <message>
        <source>{name} has taken a paper</source>
        <translation>تسلم وفد {name} بطاقة</translation>
    </message>
    <message>
        <source>close the ballot box</source>
        <translation>إغلاق صندوق الاقتراع</translation>
    </message>
    <message>
        <source>No box is open.</source>
        <translation>لا يوجد صندوق مفتوح.</translation>
    </message>
    <message>
        <source>A point of order waits: the box is closed after it.</source>
        <translation>هناك نقطة نظام معلقة: يُغلق الصندوق بعدها.</translation>
    </message>
    <message>
        <source>Ballot {number}: box closed</source>
        <translation>الاقتراع {number}: أُغلق الصندوق</translation>
    </message>
    <message>
        <source>enter a count of the ballot</source>
        <translation>إدخال عد للاقتراع</translation>
    </message>
    <message>
        <source>Ballot {number}: {count} entered</source>
        <translation>الاقتراع {number}: أُدخل {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>لم يُدوَّن أن أي وفد تسلم بطاقة.</numerusform>
            <numerusform>دُوِّن أن وفدا واحدا تسلم بطاقة.</numerusform>
            <numerusform>دُوِّن أن وفدين تسلما بطاقة.</numerusform>
            <numerusform>دُوِّن أن %n وفود تسلمت بطاقة.</numerusform>
            <numerusform>دُوِّن أن %n وفدا تسلم بطاقة.</numerusform>
            <numerusform>دُوِّن أن %n وفد تسلم بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>announce the result of the ballot</source>
        <translation>إعلان نتيجة الاقتراع</translation>
    </message>
    <message>
        <source>Ballot {number}, {what}: {papers}; {votes}; {follows}</source>
        <translation>الاقتراع {number}، {what}: {papers}؛ {votes}؛ {follows}</translation>
    </message>
    <message>
        <source>{name} {votes}</source>
        <translation>{name} {votes}</translation>
    </message>
    <message>
        <source>note whom the lot named</source>
        <translation>تدوين من عيّنته القرعة</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>لا شيء تُجرى عليه القرعة.</translation>
    </message>
    <message>
        <source>{name} is not among those equal: {names}.</source>
        <translation>ليس {name} من المتعادلين: {names}.</translation>
    </message>
    <message>
        <source>Ballot {number}: the lot names {name}</source>
        <translation>الاقتراع {number}: عيّنت القرعة {name}</translation>
    </message>
    <message>
        <source>{given_out} given out, {in_box} in the box, {invalid} invalid, {blank} blank, {valid} valid</source>
        <translation>الموزعة {given_out}، في الصندوق {in_box}، الباطلة {invalid}، البيضاء {blank}، الصحيحة {valid}</translation>
    </message>
    <message>
        <source>Say how many places there are, and who the candidates are.</source>
        <translation>بيّن عدد المناصب ومن هم المرشحون.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>Each candidate is named once.</source>
        <translation>يُذكر كل مرشح مرة واحدة.</translation>
    </message>
    <message>
        <source>Candidates are those nominated, and places those that are vacant.</source>
        <translation>المرشحون هم من سُمّوا، والمناصب هي الشاغرة.</translation>
    </message>
    <message>
        <source>The office of {office} is not vacant.</source>
        <translation>منصب {office} ليس شاغرا.</translation>
    </message>
    <message>
        <source>Nobody is nominated as {office}.</source>
        <translation>لم يُرشح أحد لمنصب {office}.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is opened: {what}.</source>
        <translation>لا يُفتح اقتراع آخر بين اقتراعين لانتخاب واحد: {what}.</translation>
    </message>
    <message>
        <source>No ballot is being counted.</source>
        <translation>لا يجري فرز أي اقتراع.</translation>
    </message>
    <message>
        <source>The box is not closed yet.</source>
        <translation>لم يُغلق الصندوق بعد.</translation>
    </message>
    <message>
        <source>The {count} is missing.</source>
        <translation>{count} ناقص.</translation>
    </message>
    <message numerus="yes">
        <source>The counts differ by %n papers: they are counted again.</source>
        <translation>
            <numerusform>العدّان مختلفان: يعاد العد.</numerusform>
            <numerusform>يختلف العدّان ببطاقة واحدة: يعاد العد.</numerusform>
            <numerusform>يختلف العدّان ببطاقتين: يعاد العد.</numerusform>
            <numerusform>يختلف العدّان بـ %n بطاقات: يعاد العد.</numerusform>
            <numerusform>يختلف العدّان بـ %n بطاقة: يعاد العد.</numerusform>
            <numerusform>يختلف العدّان بـ %n بطاقة: يعاد العد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: elected by secret ballot: {names}</source>
        <translation>{question}: انتُخب بالاقتراع السري: {names}</translation>
    </message>
    <message>
        <source>{question}: elected by lot: {names}</source>
        <translation>{question}: انتُخب بالقرعة: {names}</translation>
    </message>
    <message>
        <source>Elected by secret ballot: {elected}</source>
        <translation>انتُخب بالاقتراع السري: {elected}</translation>
    </message>
    <message>
        <source>Elected by lot: {elected}</source>
        <translation>انتُخب بالقرعة: {elected}</translation>
    </message>
    <message>
        <source>Ballots in a row that have filled no place: {count} (cf. GA rule 94).</source>
        <translation>عمليات اقتراع متتالية لم تشغل أي منصب: {count} (انظر المادة 94 من نظام الجمعية العامة).</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>انتُخب: {names}</translation>
    </message>
    <message>
        <source>lots are drawn among {names}</source>
        <translation>تُجرى القرعة بين {names}</translation>
    </message>
    <message>
        <source>no candidate is left for places still open: {count}</source>
        <translation>لم يبق مرشح للمناصب الشاغرة: {count}</translation>
    </message>
    <message>
        <source>a special ballot follows, on who stays in, among {names}</source>
        <translation>يلي ذلك اقتراع خاص على من يبقى بين {names}</translation>
    </message>
    <message>
        <source>a special ballot follows among {names}</source>
        <translation>يلي ذلك اقتراع خاص بين {names}</translation>
    </message>
    <message>
        <source>a restricted ballot follows among {names}</source>
        <translation>يلي ذلك اقتراع مقيّد بين {names}</translation>
    </message>
    <message>
        <source>{office}: places to fill {places}, candidates {count}; acclamation needs as many.</source>
        <translation>{office}: المناصب الشاغرة {places}، والمرشحون {count}؛ والتزكية تقتضي تساويهما.</translation>
    </message>
    <message>
        <source>The group {group} would have two officers.</source>
        <translation>يصير لمجموعة {group} عضوان في المكتب.</translation>
    </message>
    <message>
        <source>Elected by acclamation: {elected}</source>
        <translation>انتُخب بالتزكية: {elected}</translation>
    </message>
    <message>
        <source>replace an officer</source>
        <translation>استبدال عضو في المكتب</translation>
    </message>
    <message>
        <source>{name} does not hold the office of {office}.</source>
        <translation>لا يشغل وفد {name} منصب {office}.</translation>
    </message>
    <message>
        <source>{who} follows {name} as {office}</source>
        <translation>{office}: {who} بدلا من {name}</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>نائب الرئيس</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>The turn is that of {groups}.</source>
        <translation>الدور الآن: {groups}.</translation>
    </message>
    <message>
        <source>The candidates are as many as the places: they can be elected by acclamation (Rule 22).</source>
        <translation>عدد المرشحين مساو لعدد المناصب: يمكن انتخابهم بالتزكية (المادة 22).</translation>
    </message>
    <message>
        <source>It is the second one from the group {group} (Rule 22).</source>
        <translation>هذا الثاني من مجموعة {group} (المادة 22).</translation>
    </message>
    <message>
        <source>{office} {people}</source>
        <translation>{office} – {people}</translation>
    </message>
    <message>
        <source>motion to suspend the meeting</source>
        <translation>اقتراح تعليق الجلسة</translation>
    </message>
    <message>
        <source>motion to adjourn the meeting</source>
        <translation>اقتراح رفع الجلسة</translation>
    </message>
    <message>
        <source>motion to adjourn the debate</source>
        <translation>اقتراح تأجيل المناقشة</translation>
    </message>
    <message>
        <source>motion to close the debate</source>
        <translation>اقتراح إقفال باب المناقشة</translation>
    </message>
    <message>
        <source>motion to limit the statements</source>
        <translation>اقتراح تحديد مدة البيانات</translation>
    </message>
    <message>
        <source>move a procedural motion</source>
        <translation>تقديم اقتراح إجرائي</translation>
    </message>
    <message>
        <source>The {motion} of {name} is pending.</source>
        <translation>لم يُبت بعد في {motion}، المقدم من {name}.</translation>
    </message>
    <message>
        <source>No item is in hand: say on which item.</source>
        <translation>لا بند جاريا: بينوا بشأن أي بند.</translation>
    </message>
    <message>
        <source>Say to how many seconds statements are to be limited.</source>
        <translation>بينوا عدد الثواني الذي تُحدد به مدة البيانات.</translation>
    </message>
    <message>
        <source>{motion} moved by {name}</source>
        <translation>{motion}، مقدم من {name}</translation>
    </message>
    <message>
        <source>give the floor on a motion</source>
        <translation>إعطاء الكلمة بشأن اقتراح</translation>
    </message>
    <message>
        <source>{name} has moved the motion itself.</source>
        <translation>الاقتراح مقدم من {name} نفسه.</translation>
    </message>
    <message>
        <source>{name} has spoken on the motion already.</source>
        <translation>سبق كلام {name} بشأن الاقتراح.</translation>
    </message>
    <message>
        <source>motion on competence</source>
        <translation>اقتراح بشأن الاختصاص</translation>
    </message>
    <message>
        <source>motion for division</source>
        <translation>اقتراح التجزئة</translation>
    </message>
    <message>
        <source>motion to reconsider</source>
        <translation>اقتراح إعادة النظر</translation>
    </message>
    <message>
        <source>for the motion</source>
        <translation>تأييدا للاقتراح</translation>
    </message>
    <message>
        <source>against the motion</source>
        <translation>معارضة للاقتراح</translation>
    </message>
    <message>
        <source>note that a motion is withdrawn</source>
        <translation>تدوين سحب اقتراح</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, withdrawn</source>
        <translation>{motion}، المقدم من {name}: سُحب</translation>
    </message>
    <message>
        <source>record what was decided on a motion</source>
        <translation>تدوين ما تقرر بشأن اقتراح</translation>
    </message>
    <message>
        <source>{motion} on {symbol}</source>
        <translation>{motion} بشأن {symbol}</translation>
    </message>
    <message>
        <source>{motion} {decision}</source>
        <translation>{motion}: {decision}</translation>
    </message>
    <message>
        <source>{motion} under item {item}</source>
        <translation>{motion} في إطار البند {item}</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, not carried</source>
        <translation>{motion}، المقدم من {name}: لم يُعتمد</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, carried</source>
        <translation>{motion}، المقدم من {name}: اعتُمد</translation>
    </message>
    <message>
        <source>What follows from it could not be done: {why}</source>
        <translation>تعذر تنفيذ ما يترتب عليه: {why}</translation>
    </message>
    <message>
        <source>Name the parts of {symbol} that are voted on apart.</source>
        <translation>حدد أجزاء {symbol} التي يُصوّت عليها على حدة.</translation>
    </message>
    <message>
        <source>Say on which proposal, by its symbol.</source>
        <translation>حدد المقترح برمزه.</translation>
    </message>
    <message>
        <source>Say which decision: “resolution 8/1”, or its time.</source>
        <translation>حدد القرار: «resolution 8/1»، أو وقته.</translation>
    </message>
    <message>
        <source>Nobody speaks on this motion: it is put at once.</source>
        <translation>لا كلام بشأن هذا الاقتراح: يُطرح للتصويت فورا.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken for the motion, and no more may.</source>
        <translation>
            <numerusform>تكلم %n وفد تأييدا للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم وفد واحد (%n) تأييدا للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم وفدان (%n) تأييدا للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلمت %n وفود تأييدا للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم %n وفدا تأييدا للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم %n وفد تأييدا للاقتراح، ولا يجوز المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken against the motion, and no more may.</source>
        <translation>
            <numerusform>تكلم %n وفد معارضة للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم وفد واحد (%n) معارضة للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم وفدان (%n) معارضة للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلمت %n وفود معارضة للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم %n وفدا معارضة للاقتراح، ولا يجوز المزيد.</numerusform>
            <numerusform>تكلم %n وفد معارضة للاقتراح، ولا يجوز المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vote {number}.</source>
        <translation>لا يوجد تصويت رقمه {number}.</translation>
    </message>
    <message>
        <source>Vote {number} was taken by show of hands, which keeps no names.</source>
        <translation>أُجري التصويت {number} برفع الأيدي، ولا أسماء فيه.</translation>
    </message>
    <message>
        <source>A vote is being taken: that waits until its result is announced.</source>
        <translation>التصويت جار: ينتظر ذلك إعلان نتيجته.</translation>
    </message>
    <message>
        <source>A secret ballot is being taken: that waits until its box is closed.</source>
        <translation>يجري اقتراع سري: يُرجأ ذلك إلى أن يُغلق الصندوق.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Thursday.</source>
        <translation>لم تُقرر أي جلسة عامة ليوم خميس.</translation>
    </message>
    <message>
        <source>It takes {needed} States parties, and there are {count}.</source>
        <translation>يلزم {needed} من الدول الأطراف، وعددها {count}.</translation>
    </message>
    <message>
        <source>expect an action under an item</source>
        <translation>إضافة إجراء متوقع في إطار بند</translation>
    </message>
    <message>
        <source>An expected action needs its words.</source>
        <translation>الإجراء المتوقع يحتاج إلى صياغة.</translation>
    </message>
    <message>
        <source>No document is known by the symbol “{symbol}”.</source>
        <translation>لا تُعرف وثيقة بالرمز «{symbol}».</translation>
    </message>
    <message>
        <source>Item {item} has an expected action {order} already.</source>
        <translation>للبند {item} إجراء متوقع رقمه {order} بالفعل.</translation>
    </message>
    <message>
        <source>Action {order} expected under item {item}: {words}</source>
        <translation>الإجراء المتوقع {order} في إطار البند {item}: {words}</translation>
    </message>
    <message>
        <source>settle an expected action</source>
        <translation>حسم إجراء متوقع</translation>
    </message>
    <message>
        <source>An expected action is settled by what became of it: say that.</source>
        <translation>يُحسم الإجراء المتوقع بما آل إليه: اذكره.</translation>
    </message>
    <message>
        <source>Action {order} of item {item} settled: {outcome}</source>
        <translation>حُسم الإجراء {order} من البند {item}: {outcome}</translation>
    </message>
    <message>
        <source>Item {item} has no expected action {order}.</source>
        <translation>ليس للبند {item} إجراء متوقع رقمه {order}.</translation>
    </message>
    <message>
        <source>The action had been settled before: {outcome}.</source>
        <translation>سبق حسم الإجراء: {outcome}.</translation>
    </message>
    <message>
        <source>The Conference decided to {words}</source>
        <translation>قرر المؤتمر {words}</translation>
    </message>
    <message>
        <source>note an amendment</source>
        <translation>تدوين تعديل</translation>
    </message>
    <message>
        <source>{symbol} is an amendment itself: amend the proposal.</source>
        <translation>{symbol} تعديل في ذاته: عدّل المقترح.</translation>
    </message>
    <message>
        <source>Amendment {symbol} to {proposal} submitted by {name}</source>
        <translation>قدّم {name} التعديل {symbol} على {proposal}</translation>
    </message>
    <message>
        <source>put amendments in their order</source>
        <translation>ترتيب التعديلات</translation>
    </message>
    <message>
        <source>Name each amendment once, the furthest from the original first.</source>
        <translation>اذكر كل تعديل مرة واحدة، بدءا بالأبعد عن النص الأصلي.</translation>
    </message>
    <message>
        <source>{symbol} is no amendment to {proposal} that is undecided.</source>
        <translation>{symbol} ليس تعديلا على {proposal} لم يُبت فيه.</translation>
    </message>
    <message>
        <source>Amendments to {proposal} in their order: {order}</source>
        <translation>التعديلات على {proposal} بترتيبها: {order}</translation>
    </message>
    <message>
        <source>drop an amendment</source>
        <translation>استبعاد تعديل</translation>
    </message>
    <message>
        <source>Say why the amendment is not put.</source>
        <translation>اذكر لماذا لا يُطرح التعديل للتصويت.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is not put: {text}</source>
        <translation>لا يُطرح التعديل {symbol} للتصويت: {text}</translation>
    </message>
    <message>
        <source>divide a proposal</source>
        <translation>تجزئة مقترح</translation>
    </message>
    <message>
        <source>Name each part that is to be voted on apart, by a name of its own.</source>
        <translation>سمّ كل جزء يُصوّت عليه على حدة باسم خاص به.</translation>
    </message>
    <message>
        <source>{symbol} is divided, and a part of it was voted on.</source>
        <translation>{symbol} مجزأ، وصُوّت على جزء منه.</translation>
    </message>
    <message>
        <source>Say who asks for the division.</source>
        <translation>حدد من يطلب التجزئة.</translation>
    </message>
    <message>
        <source>{symbol} divided at the request of {names}: {parts}</source>
        <translation>جُزّئ {symbol} بطلب من {names}: {parts}</translation>
    </message>
    <message>
        <source>The Conference has decided against a division of {symbol}.</source>
        <translation>قرر المؤتمر عدم تجزئة {symbol}.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been adopted.</source>
        <translation>اعتُمد التعديل {symbol}.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been rejected.</source>
        <translation>رُفض التعديل {symbol}.</translation>
    </message>
    <message>
        <source>Amendment {symbol} was dropped.</source>
        <translation>استُبعد التعديل {symbol}.</translation>
    </message>
    <message>
        <source>There is no ballot {number}.</source>
        <translation>لا يوجد اقتراع {number}.</translation>
    </message>
    <message>
        <source>Ballot {number} is being counted: that waits until it is announced.</source>
        <translation>يجري فرز الاقتراع {number}: يُرجأ ذلك إلى أن تُعلن نتيجته.</translation>
    </message>
    <message>
        <source>Lots are to be drawn first: ballot {number} has left candidates equal.</source>
        <translation>تُجرى القرعة أولا: ترك الاقتراع {number} مرشحين متعادلين.</translation>
    </message>
    <message>
        <source>Venue of the next session (rehearsal)</source>
        <translation>مكان انعقاد الدورة المقبلة (تدريب)</translation>
    </message>
    <message>
        <source>Draft for the rehearsal</source>
        <translation>مشروع للتدريب</translation>
    </message>
    <message>
        <source>An objection came after the gavel.</source>
        <translation>ورد اعتراض بعد ضربة المطرقة.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Friday.</source>
        <translation>لا توجد جلسة عامة مقررة يوم جمعة.</translation>
    </message>
    <message>
        <source>There is no proposal {symbol}.</source>
        <translation>لا يوجد مقترح {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has been adopted: it would have to be reopened.</source>
        <translation>اعتُمد {symbol}: يلزم إعادة فتحه.</translation>
    </message>
    <message>
        <source>{symbol} has been rejected.</source>
        <translation>رُفض {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has been withdrawn.</source>
        <translation>سُحب {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has fallen: the Conference is not competent to adopt it.</source>
        <translation>سقط {symbol}: المؤتمر غير مختص باعتماده.</translation>
    </message>
    <message>
        <source>There is no amendment {symbol}.</source>
        <translation>لا يوجد تعديل {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has no part “{part}” that is voted on apart.</source>
        <translation>ليس في {symbol} جزء «{part}» يُصوّت عليه على حدة.</translation>
    </message>
    <message>
        <source>{symbol} is being voted on: that waits until the result is announced.</source>
        <translation>التصويت جارٍ على {symbol}: ينتظر ذلك إعلان النتيجة.</translation>
    </message>
    <message>
        <source>There is no decision “{told}”: name it as “resolution 8/1”, or by its time.</source>
        <translation>لا يوجد قرار «{told}»: سمّه «resolution 8/1»، أو بوقته.</translation>
    </message>
    <message>
        <source>The debate on {symbol} is adjourned: it is not put unless reconsidered.</source>
        <translation>أُجلت المناقشة بشأن {symbol}: لا يُطرح ما لم تُعَد النظر فيه.</translation>
    </message>
    <message>
        <source>The debate on item {item} is adjourned: it is not put unless reconsidered.</source>
        <translation>أُجلت المناقشة بشأن البند {item}: لا يُطرح ما لم يُعد النظر فيه.</translation>
    </message>
    <message>
        <source>A symbol needs its letters, and no “{mark}” among them.</source>
        <translation>يلزم للرمز حروف، بلا «{mark}».</translation>
    </message>
    <message>
        <source>{symbol} has been submitted already.</source>
        <translation>سبق تقديم {symbol}.</translation>
    </message>
    <message>
        <source>{name} is no candidate of this ballot.</source>
        <translation>ليس {name} مرشحا في هذا الاقتراع.</translation>
    </message>
    <message>
        <source>A figure is missing: that of {name}.</source>
        <translation>رقم ناقص: رقم {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and {papers} papers were given out.</source>
        <translation>
            <numerusform>عدد الدول الأطراف التي لها صوت %n، وعدد البطاقات الموزعة {papers}.</numerusform>
            <numerusform>عدد الدول الأطراف التي لها صوت %n، وعدد البطاقات الموزعة {papers}.</numerusform>
            <numerusform>عدد الدول الأطراف التي لها صوت %n، وعدد البطاقات الموزعة {papers}.</numerusform>
            <numerusform>عدد الدول الأطراف التي لها صوت %n، وعدد البطاقات الموزعة {papers}.</numerusform>
            <numerusform>عدد الدول الأطراف التي لها صوت %n، وعدد البطاقات الموزعة {papers}.</numerusform>
            <numerusform>عدد الدول الأطراف التي لها صوت %n، وعدد البطاقات الموزعة {papers}.</numerusform>
        </translation>
    </message>
    <message>
        <source>More papers in the box ({in_box}) than were given out ({given_out}).</source>
        <translation>البطاقات في الصندوق ({in_box}) أكثر مما وُزع ({given_out}).</translation>
    </message>
    <message>
        <source>Invalid and blank ({papers}) are more than the papers in the box ({in_box}).</source>
        <translation>البطاقات الباطلة والبيضاء ({papers}) أكثر من البطاقات في الصندوق ({in_box}).</translation>
    </message>
    <message>
        <source>Each valid paper names one: valid papers {papers}, votes {votes}.</source>
        <translation>في كل بطاقة صحيحة اسم واحد: البطاقات الصحيحة {papers}، الأصوات {votes}.</translation>
    </message>
    <message>
        <source>No more votes for one than valid papers ({papers}): {name} has {votes}.</source>
        <translation>لا تزيد أصوات أحد على البطاقات الصحيحة ({papers}): لـ {name} {votes}.</translation>
    </message>
    <message>
        <source>Each valid paper names {names} at most: valid papers {papers}, votes {votes}.</source>
        <translation>في كل بطاقة صحيحة {names} أسماء على الأكثر: البطاقات الصحيحة {papers}، الأصوات {votes}.</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>إضافة بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Item {item} added to the agenda: {title}</source>
        <translation>أُضيف البند {item} إلى جدول الأعمال: {title}</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>تغيير بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Say what is to change in item {item}.</source>
        <translation>حدد ما يتغير في البند {item}.</translation>
    </message>
    <message>
        <source>Item {item} changed: {title}</source>
        <translation>تغير البند {item}: {title}</translation>
    </message>
    <message>
        <source>Item {before} is item {item} now: {title}</source>
        <translation>أصبح البند {before} البند {item}: {title}</translation>
    </message>
    <message>
        <source>delete an item from the agenda</source>
        <translation>حذف بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Item {item} deleted from the agenda</source>
        <translation>حُذف البند {item} من جدول الأعمال</translation>
    </message>
    <message>
        <source>defer an item</source>
        <translation>تأجيل بند</translation>
    </message>
    <message>
        <source>Item {item} deferred to {text}</source>
        <translation>أُجل البند {item} إلى: {text}</translation>
    </message>
    <message>
        <source>Item {item} deferred</source>
        <translation>أُجل البند {item}</translation>
    </message>
    <message>
        <source>“{text}” is no number of an agenda item.</source>
        <translation>«{text}» ليس رقم بند.</translation>
    </message>
    <message>
        <source>Item {item} was deleted; its number is not given again.</source>
        <translation>حُذف البند {item}؛ ولا يُعطى رقمه مرة أخرى.</translation>
    </message>
    <message>
        <source>The agenda has an item {item} already.</source>
        <translation>في جدول الأعمال بند {item} بالفعل.</translation>
    </message>
    <message>
        <source>Item {item} cannot stand before item {before}.</source>
        <translation>لا يمكن أن يأتي البند {item} قبل البند {before}.</translation>
    </message>
    <message>
        <source>Item {item} is in hand: it can be neither deleted nor deferred.</source>
        <translation>البند {item} قيد النظر: فلا يمكن حذفه ولا تأجيله.</translation>
    </message>
    <message>
        <source>Somebody waits in the list for {list}: its items are neither deleted nor deferred.</source>
        <translation>ثمة من ينتظر في قائمة {list}: فلا تُحذف بنودها ولا تؤجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the organization of work are still planned for it.</source>
        <translation>
            <numerusform>لم يعد مقررا له أي جزء (%n) من تنظيم الأعمال.</numerusform>
            <numerusform>لا يزال مقررا له جزء واحد (%n) من تنظيم الأعمال.</numerusform>
            <numerusform>لا يزال مقررا له جزآن (%n) من تنظيم الأعمال.</numerusform>
            <numerusform>لا تزال مقررة له %n أجزاء من تنظيم الأعمال.</numerusform>
            <numerusform>لا يزال مقررا له %n جزءا من تنظيم الأعمال.</numerusform>
            <numerusform>لا يزال مقررا له %n جزء من تنظيم الأعمال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are under it.</source>
        <translation>
            <numerusform>لا وثائق (%n) تندرج تحته.</numerusform>
            <numerusform>تندرج تحته وثيقة واحدة (%n).</numerusform>
            <numerusform>تندرج تحته وثيقتان (%n).</numerusform>
            <numerusform>تندرج تحته %n وثائق.</numerusform>
            <numerusform>تندرج تحته %n وثيقة.</numerusform>
            <numerusform>تندرج تحته %n وثيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has been adopted: to amend it, the Conference decides.</source>
        <translation>أُقر جدول الأعمال: وتعديله يقرره المؤتمر.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this conference</source>
        <translation>عن هذا المؤتمر</translation>
    </message>
    <message>
        <source>Document, place, time and sessions</source>
        <translation>الوثيقة والمكان والزمان والدورات</translation>
    </message>
    <message>
        <source>What is assumed, and what is doubtful</source>
        <translation>ما هو مفترض وما هو مشكوك فيه</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>الدول الأطراف</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>مواضع الشك</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Sessions of the Conference</source>
        <translation>دورات المؤتمر</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>الجلسات المقررة</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>الجلسات مع ترجمة شفوية</translation>
    </message>
    <message>
        <source>{count} held beside them</source>
        <translation>تعقد بالتوازي معها {count}</translation>
    </message>
    <message>
        <source>at most {count} at the same time</source>
        <translation>{count} على الأكثر في وقت واحد</translation>
    </message>
    <message>
        <source>at most {count} at the same time, as the annex suggests</source>
        <translation>{count} على الأكثر في آن واحد، كما يُستدل من المرفق</translation>
    </message>
    <message>
        <source>fixed by {basis}</source>
        <translation>حُدد بموجب: {basis}</translation>
    </message>
    <message>
        <source>presided over by {name}</source>
        <translation>الرئاسة: {name}</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>هذه الدورة</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>المقرر {number}</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>ما هو مفترض</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not checked of those who take part</source>
        <translation>ما لم يُتحقق منه بشأن المشاركين</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>مواضع الشك في الوثيقة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nothing recorded states it; that of the place is taken.</source>
        <translation>لا يرد في أي مما سُجل؛ وأُخذ توقيت المكان.</translation>
    </message>
    <message>
        <source>Time of {city}</source>
        <translation>توقيت {city}</translation>
    </message>
    <message>
        <source>The document’s own words for them are not known.</source>
        <translation>صياغتها في الوثيقة نفسها غير معروفة.</translation>
    </message>
    <message>
        <source>Titles of items {items}</source>
        <translation>عناوين البنود {items}</translation>
    </message>
    <message>
        <source>Its agenda item is inferred.</source>
        <translation>بند جدول الأعمال الخاص به مستنتج.</translation>
    </message>
    <message>
        <source>concerns {what}</source>
        <translation>يتعلق بـ: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>تُرك مفتوحا</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>اختُتم</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>Also</name>
    <message>
        <source>give the floor, call on, next speaker, start</source>
        <translation>إعطاء الكلمة، نداء، المتكلم التالي، بدء</translation>
    </message>
    <message>
        <source>forgot to start the clock, late start</source>
        <translation>نسيان تشغيل الساعة، بدء متأخر</translation>
    </message>
    <message>
        <source>stop the clock, hold, continue</source>
        <translation>إيقاف الساعة، متابعة، استئناف</translation>
    </message>
    <message>
        <source>extra time, longer</source>
        <translation>وقت إضافي، أطول</translation>
    </message>
    <message>
        <source>take time back, shorter</source>
        <translation>سحب وقت، أقصر</translation>
    </message>
    <message>
        <source>stop, finish, thank the speaker</source>
        <translation>إنهاء، توقف، شكر المتكلم</translation>
    </message>
    <message>
        <source>skip, not in the room, missing</source>
        <translation>تخطي، ليس في القاعة، غائب</translation>
    </message>
    <message>
        <source>bring back, returned</source>
        <translation>إرجاع، عاد</translation>
    </message>
    <message>
        <source>secretary, announcement</source>
        <translation>أمين، إعلان</translation>
    </message>
    <message>
        <source>guest, panel, keynote</source>
        <translation>ضيف، حلقة نقاش، متكلم رئيسي</translation>
    </message>
    <message>
        <source>interruption, power cut, microphones failed</source>
        <translation>انقطاع، انقطاع الكهرباء، عطل الميكروفونات</translation>
    </message>
    <message>
        <source>motion, procedural motion, interrupt, objection</source>
        <translation>اقتراح، اقتراح إجرائي، مقاطعة، اعتراض</translation>
    </message>
    <message>
        <source>decision of the chair</source>
        <translation>قرار الرئاسة</translation>
    </message>
    <message>
        <source>vote, votes</source>
        <translation>تصويت، أصوات</translation>
    </message>
    <message>
        <source>cut off by mistake, give the floor back</source>
        <translation>قُطع خطأ، إعادة الكلمة</translation>
    </message>
    <message>
        <source>inscribe, request for the floor, speaker, register to speak</source>
        <translation>تسجيل، طلب الكلمة، متكلم</translation>
    </message>
    <message>
        <source>answer, rebuttal</source>
        <translation>جواب، رد</translation>
    </message>
    <message>
        <source>search, find, show only</source>
        <translation>بحث، إيجاد، إظهار فقط</translation>
    </message>
    <message>
        <source>order, earlier, rearrange</source>
        <translation>ترتيب، أبكر، إعادة ترتيب</translation>
    </message>
    <message>
        <source>order, later, rearrange</source>
        <translation>ترتيب، لاحقا، إعادة ترتيب</translation>
    </message>
    <message>
        <source>minister, rank, level</source>
        <translation>وزير، رتبة، مستوى</translation>
    </message>
    <message>
        <source>substitute, another speaker</source>
        <translation>بديل، متكلم آخر</translation>
    </message>
    <message>
        <source>swap, trade places</source>
        <translation>مبادلة، تبادل الأماكن</translation>
    </message>
    <message>
        <source>speech, document, file</source>
        <translation>خطاب، وثيقة، ملف</translation>
    </message>
    <message>
        <source>written statement, submit</source>
        <translation>بيان مكتوب، تقديم</translation>
    </message>
    <message>
        <source>move to another item</source>
        <translation>نقل إلى بند آخر</translation>
    </message>
    <message>
        <source>forecast, limit, time left, too many speakers</source>
        <translation>توقع، حد زمني، الوقت المتبقي، كثرة المتكلمين</translation>
    </message>
    <message>
        <source>history, past, as it was</source>
        <translation>سجل، ماض، كما كانت</translation>
    </message>
    <message>
        <source>chart, diagram, statistics, report</source>
        <translation>رسم بياني، مخطط، إحصاءات، تقرير</translation>
    </message>
    <message>
        <source>invitation, civil society</source>
        <translation>دعوة، المجتمع المدني</translation>
    </message>
    <message>
        <source>gavel, closure of the list, open the list</source>
        <translation>مطرقة، إقفال القائمة، فتح القائمة</translation>
    </message>
    <message>
        <source>gavel, begin, opening</source>
        <translation>مطرقة، بدء، افتتاح</translation>
    </message>
    <message>
        <source>gavel, begin the meeting, start of the meeting</source>
        <translation>مطرقة، بدء الجلسة، بداية الجلسة</translation>
    </message>
    <message>
        <source>agenda, next item</source>
        <translation>جدول الأعمال، البند التالي</translation>
    </message>
    <message>
        <source>gavel, finish the item</source>
        <translation>مطرقة، إنهاء البند</translation>
    </message>
    <message>
        <source>postpone, come back to it</source>
        <translation>إرجاء، العودة إليه</translation>
    </message>
    <message>
        <source>gavel, break, lunch, motion to suspend, pause</source>
        <translation>مطرقة، استراحة، غداء، اقتراح التعليق</translation>
    </message>
    <message>
        <source>break until, lunch, consultations, resumes at</source>
        <translation>استراحة حتى، غداء، مشاورات، تُستأنف</translation>
    </message>
    <message>
        <source>closed meeting, in camera</source>
        <translation>جلسة مغلقة، سرية</translation>
    </message>
    <message>
        <source>announcement, read before rising</source>
        <translation>إعلان، يُتلى قبل رفع الجلسة</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>overtime, later, interpreters</source>
        <translation>وقت إضافي، لاحقا، مترجمون شفويون</translation>
    </message>
    <message>
        <source>gavel, end the meeting, rise, motion to adjourn</source>
        <translation>مطرقة، نهاية الجلسة، اقتراح الرفع</translation>
    </message>
    <message>
        <source>gavel, end of the session, closing</source>
        <translation>مطرقة، نهاية الدورة، ختام</translation>
    </message>
    <message>
        <source>move, motion, procedural motion, adjourn the debate, close the debate, limit the statements</source>
        <translation>تقديم، اقتراح، اقتراح إجرائي، تأجيل المناقشة، إقفال باب المناقشة، تحديد المدة</translation>
    </message>
    <message>
        <source>in favour, support the motion</source>
        <translation>مؤيد، تأييد الاقتراح</translation>
    </message>
    <message>
        <source>oppose the motion</source>
        <translation>معارض، معارضة الاقتراح</translation>
    </message>
    <message>
        <source>withdraw the motion, take the motion back</source>
        <translation>سحب الاقتراح</translation>
    </message>
    <message>
        <source>gavel, adopt the motion, no objection</source>
        <translation>مطرقة، اعتماد الاقتراح، لا اعتراض</translation>
    </message>
    <message>
        <source>objection, no consensus, against</source>
        <translation>اعتراض، لا توافق، معارضة</translation>
    </message>
    <message>
        <source>late objection, reopen, too late, after the gavel</source>
        <translation>اعتراض متأخر، إعادة فتح، بعد فوات الأوان، بعد طرق المطرقة</translation>
    </message>
    <message>
        <source>draft resolution, draft decision, sponsor, tabled, L.</source>
        <translation>مشروع قرار، مشروع مقرر، مقدم المقترح، عرض، L.</translation>
    </message>
    <message>
        <source>draft, consensus, amendment, sponsors, circulate, consultations, defer</source>
        <translation>مشروع، توافق الآراء، تعديل، مقدمون، تعميم، مشاورات، إرجاء</translation>
    </message>
    <message>
        <source>explanation of position, reservation, dissociation, interpretative statement</source>
        <translation>تعليل الموقف، تحفظ، نأي بالنفس، إعلان تفسيري</translation>
    </message>
    <message>
        <source>quorum, base, denominator, how many take part</source>
        <translation>نصاب، أساس، مقام، عدد المشاركين</translation>
    </message>
    <message>
        <source>search, look for, papers of a delegation</source>
        <translation>بحث، البحث عن، أوراق وفد</translation>
    </message>
    <message>
        <source>original</source>
        <translation>أصل</translation>
    </message>
    <message>
        <source>photocopy, scan</source>
        <translation>صورة ضوئية، مسح</translation>
    </message>
    <message>
        <source>note verbale, letter</source>
        <translation>مذكرة شفوية، رسالة</translation>
    </message>
    <message>
        <source>accepted, valid</source>
        <translation>مقبولة، صالحة</translation>
    </message>
    <message>
        <source>refused, invalid</source>
        <translation>مرفوضة، غير صالحة</translation>
    </message>
    <message>
        <source>objection rejected</source>
        <translation>رُفض الاعتراض</translation>
    </message>
    <message>
        <source>objection upheld, exclude</source>
        <translation>قُبل الاعتراض، استبعاد</translation>
    </message>
    <message>
        <source>attendance, roll call, in the room</source>
        <translation>حضور، مناداة، في القاعة</translation>
    </message>
    <message>
        <source>maximize, whole screen</source>
        <translation>تكبير، كامل الشاشة</translation>
    </message>
    <message>
        <source>chair, second screen, presiding officer</source>
        <translation>رئاسة، شاشة ثانية</translation>
    </message>
    <message>
        <source>monitor, second screen</source>
        <translation>شاشة عرض، شاشة ثانية</translation>
    </message>
    <message>
        <source>public screen, projector, beamer</source>
        <translation>شاشة عامة، جهاز عرض</translation>
    </message>
    <message>
        <source>monitor, projector</source>
        <translation>شاشة عرض، جهاز عرض</translation>
    </message>
    <message>
        <source>black screen, hide, empty</source>
        <translation>شاشة سوداء، إخفاء، فراغ</translation>
    </message>
    <message>
        <source>announce, notice, text on the screen</source>
        <translation>إعلان، إشعار، نص على الشاشة</translation>
    </message>
    <message>
        <source>recorded vote, roll call, who voted how</source>
        <translation>تصويت مسجل، نداء الأسماء، كيف صوتت كل دولة</translation>
    </message>
    <message>
        <source>over time, exceeded</source>
        <translation>تجاوز الوقت، تجاوز</translation>
    </message>
    <message>
        <source>bell, beep, signal</source>
        <translation>جرس، صفير، إشارة، صوت</translation>
    </message>
    <message>
        <source>permission, confirm</source>
        <translation>إذن، تأكيد</translation>
    </message>
    <message>
        <source>allow, permission</source>
        <translation>سماح، إذن</translation>
    </message>
    <message>
        <source>settings, preferences, options, font, translation, digits</source>
        <translation>لغة، اللغة، إعدادات، تفضيلات، خيارات، خط، ترجمة، أرقام</translation>
    </message>
    <message>
        <source>colours, night, appearance</source>
        <translation>ألوان، ليل، مظهر</translation>
    </message>
    <message>
        <source>bigger, zoom in, font size</source>
        <translation>أكبر، تكبير، حجم الخط</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>تصغير، حجم الخط</translation>
    </message>
    <message>
        <source>what if, before and after, preview, try it out, consequences</source>
        <translation>ماذا لو، قبل وبعد، معاينة، تجربة، عواقب</translation>
    </message>
    <message>
        <source>back, close the page, now</source>
        <translation>رجوع، إغلاق الصفحة، الآن</translation>
    </message>
    <message>
        <source>delegations, observers, organizations, rights, participation</source>
        <translation>وفود، مراقبون، منظمات، حقوق، مشاركة</translation>
    </message>
    <message>
        <source>speakers list, back, close the page</source>
        <translation>قائمة المتكلمين، رجوع، إغلاق الصفحة</translation>
    </message>
    <message>
        <source>put to the vote, roll call, show of hands, recorded vote</source>
        <translation>طرح للتصويت، نداء بالأسماء، رفع الأيدي، تصويت مسجل</translation>
    </message>
    <message>
        <source>secret ballot, ballot box, papers, lot, draw lots</source>
        <translation>اقتراع سري، صندوق الاقتراع، بطاقات، قرعة</translation>
    </message>
    <message>
        <source>agenda item, mandate, documents, decisions, item</source>
        <translation>بند جدول الأعمال، الولاية، الوثائق، المقررات، بند</translation>
    </message>
    <message>
        <source>history, assumptions, doubts, uncertain, information</source>
        <translation>التاريخ، الافتراضات، الشكوك، غير مؤكد، معلومات</translation>
    </message>
    <message>
        <source>take back, mistake, reverse</source>
        <translation>تراجع، خطأ، عكس</translation>
    </message>
    <message>
        <source>do again, bring back</source>
        <translation>تكرار، إرجاع</translation>
    </message>
    <message>
        <source>save, save as, copy of the file, memory stick, USB</source>
        <translation>حفظ، حفظ باسم، نسخة من الملف، ذاكرة USB</translation>
    </message>
    <message>
        <source>print, PDF, export, save as, word, excel, report, list, table, CSV</source>
        <translation>طباعة، PDF، تصدير، حفظ باسم، word، excel، تقرير، قائمة، جدول، CSV</translation>
    </message>
    <message>
        <source>set the clock, time of day, synchronize</source>
        <translation>ضبط الساعة، الوقت، مزامنة</translation>
    </message>
    <message>
        <source>locked, copy, read only</source>
        <translation>مقفل، نسخة، للقراءة فقط</translation>
    </message>
    <message>
        <source>help, instructions, documentation</source>
        <translation>مساعدة، تعليمات، وثائق</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, help</source>
        <translation>اختصارات، لوحة المفاتيح، مساعدة</translation>
    </message>
    <message>
        <source>shortcut, keyboard, remap</source>
        <translation>اختصار، لوحة المفاتيح، إعادة تعيين</translation>
    </message>
    <message>
        <source>wording, sentences, formulas</source>
        <translation>صياغة، جمل، صيغ</translation>
    </message>
    <message>
        <source>documents, organization of work, schedule</source>
        <translation>وثائق، تنظيم الأعمال، جدول زمني</translation>
    </message>
    <message>
        <source>side panel, log, rules</source>
        <translation>لوحة جانبية، سجل، قواعد</translation>
    </message>
    <message>
        <source>side panel, switch</source>
        <translation>لوحة جانبية، تبديل</translation>
    </message>
    <message>
        <source>open, file, new file, start page, close the file</source>
        <translation>فتح، ملف، ملف جديد، صفحة البداية، إغلاق الملف</translation>
    </message>
    <message>
        <source>tutorial, tour, training, help</source>
        <translation>دليل تعليمي، جولة، تدريب، مساعدة</translation>
    </message>
    <message>
        <source>jump, fast forward, simulation</source>
        <translation>قفز، تقديم سريع، محاكاة</translation>
    </message>
    <message>
        <source>began earlier, correct the start</source>
        <translation>بدأ أبكر، تصحيح البداية</translation>
    </message>
    <message>
        <source>time limit, speaking time, deadline, rules of the list</source>
        <translation>مدة الكلمة، حد زمني، موعد نهائي، قواعد القائمة</translation>
    </message>
    <message>
        <source>closure, deadline passed</source>
        <translation>إقفال، انقضاء الموعد</translation>
    </message>
    <message>
        <source>wrong time, hour</source>
        <translation>وقت خاطئ، ساعة</translation>
    </message>
    <message>
        <source>typing error, mistake, change the name</source>
        <translation>خطأ مطبعي، خطأ، تغيير الاسم</translation>
    </message>
    <message>
        <source>gavel, decision, adopt, resolution, elect, election, acclamation</source>
        <translation>مطرقة، مقرر، اعتماد، قرار، انتخاب، تزكية</translation>
    </message>
    <message>
        <source>out of order, call on</source>
        <translation>خارج الدور، نداء</translation>
    </message>
    <message>
        <source>extra time, seconds, minutes</source>
        <translation>وقت إضافي، ثوان، دقائق</translation>
    </message>
    <message>
        <source>interruption, power cut</source>
        <translation>انقطاع، انقطاع الكهرباء</translation>
    </message>
    <message>
        <source>accredit, observer, application, admit an organization</source>
        <translation>مراقب، طلب، قبول منظمة</translation>
    </message>
    <message>
        <source>observer, signatory, letter</source>
        <translation>مراقب، دولة موقعة، رسالة</translation>
    </message>
    <message>
        <source>observer, accreditation, request</source>
        <translation>مراقب، طلب</translation>
    </message>
    <message>
        <source>observer, objection, oppose</source>
        <translation>مراقب، اعتراض، معارضة</translation>
    </message>
    <message>
        <source>accession, ratification, becomes a party</source>
        <translation>انضمام، تصديق، تصبح طرفا</translation>
    </message>
    <message>
        <source>representative, head of delegation, list of participants</source>
        <translation>ممثل، رئيس الوفد، قائمة المشاركين</translation>
    </message>
    <message>
        <source>request, list of speakers</source>
        <translation>طلب، قائمة المتكلمين</translation>
    </message>
    <message>
        <source>order, rearrange, earlier, later</source>
        <translation>ترتيب، إعادة ترتيب، أبكر، لاحقا</translation>
    </message>
    <message>
        <source>new list, create a list</source>
        <translation>قائمة جديدة، إنشاء قائمة</translation>
    </message>
    <message>
        <source>schedule, duration, time allotted</source>
        <translation>جدول زمني، مدة، وقت مخصص</translation>
    </message>
    <message>
        <source>new State, observer, add a participant</source>
        <translation>دولة جديدة، مراقب، إضافة مشارك</translation>
    </message>
    <message>
        <source>open the list again</source>
        <translation>فتح القائمة من جديد</translation>
    </message>
    <message>
        <source>letter, papers, original</source>
        <translation>رسالة، أوراق، أصل</translation>
    </message>
    <message>
        <source>Vice-President, preside, presiding officer</source>
        <translation>نائب الرئيس، ترؤس، تولي الرئاسة</translation>
    </message>
    <message>
        <source>precedence, procedure, which motions</source>
        <translation>الأولوية، الإجراءات، أي اقتراحات</translation>
    </message>
    <message>
        <source>vote on the motion</source>
        <translation>التصويت على الاقتراح</translation>
    </message>
    <message>
        <source>who is there, call the roll</source>
        <translation>من حضر، نداء الأسماء</translation>
    </message>
    <message>
        <source>missing papers, checklist, signature, stamp</source>
        <translation>أوراق ناقصة, قائمة تحقق, توقيع, ختم</translation>
    </message>
    <message>
        <source>assurance, promise, original to follow</source>
        <translation>تأكيد, وعد, الأصل سيتبع</translation>
    </message>
    <message>
        <source>objection, contest, withdraw</source>
        <translation>اعتراض, طعن, سحب</translation>
    </message>
    <message>
        <source>gavel, bureau, credentials committee, reservation</source>
        <translation>مطرقة, المكتب, لجنة وثائق التفويض, تحفظ</translation>
    </message>
    <message>
        <source>bureau meeting, credentials committee</source>
        <translation>اجتماع المكتب, لجنة وثائق التفويض</translation>
    </message>
    <message>
        <source>cancel, remove, take off, delete</source>
        <translation>إلغاء، إزالة، حذف</translation>
    </message>
    <message>
        <source>save, save as, store</source>
        <translation>حفظ، تخزين</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>name or code of a delegation</source>
        <translation>اسم وفد أو رمزه</translation>
    </message>
    <message>
        <source>number or words of an agenda item</source>
        <translation>رقم بند من جدول الأعمال أو كلماته</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>دقائق وثوان، مثل 2:30</translation>
    </message>
    <message>
        <source>number of a meeting</source>
        <translation>رقم جلسة</translation>
    </message>
    <message>
        <source>what the meeting is to take up</source>
        <translation>ما ستتناوله الجلسة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>who signed them</source>
        <translation>من وقَّعها</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>أسماء أو رموز تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>الرمز أو العنوان</translation>
    </message>
    <message>
        <source>probable: as in the sister treaty</source>
        <translation>مرجَّح: كما في المعاهدة الشقيقة</translation>
    </message>
    <message>
        <source>Replies under item {item}</source>
        <translation>الردود في إطار البند {item}</translation>
    </message>
    <message>
        <source>she</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>he</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>“{typed}” is no span of time; write it as 2:30.</source>
        <translation>«{typed}» ليست مدة؛ اكتبها هكذا: 2:30.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>“{typed}” is no answer to this.</source>
        <translation>«{typed}» ليس جوابا عن هذا.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation>إلى آخر القائمة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
</context>
<context>
    <name>BallotCommands</name>
    <message>
        <source>an office, or what is elected in words</source>
        <translation>منصب، أو ما يُنتخب بالكلمات</translation>
    </message>
    <message>
        <source>What is elected by secret ballot?</source>
        <translation>ماذا يُنتخب بالاقتراع السري؟</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>لا شيء تُجرى عليه القرعة.</translation>
    </message>
    <message>
        <source>Whom does the lot name?</source>
        <translation>من تعيّن القرعة؟</translation>
    </message>
    <message>
        <source>Show ballot {number}</source>
        <translation>عرض الاقتراع {number}</translation>
    </message>
    <message>
        <source>more candidates than places</source>
        <translation>المرشحون أكثر من المناصب</translation>
    </message>
    <message>
        <source>{question} – how many places?</source>
        <translation>{question} – كم منصبا؟</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا مناصب</numerusform>
            <numerusform>منصب واحد</numerusform>
            <numerusform>منصبان</numerusform>
            <numerusform>%n مناصب</numerusform>
            <numerusform>%n منصبا</numerusform>
            <numerusform>%n منصب</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – who are the candidates?</source>
        <translation>{question} – من هم المرشحون؟</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>أسماء أو رموز تفصل بينها فواصل</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>The secret ballot</source>
        <translation>الاقتراع السري</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>الموزعة</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>في الصندوق</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Secret ballot, the first</source>
        <translation>الاقتراع السري الأول</translation>
    </message>
    <message>
        <source>Secret ballot {round}, restricted</source>
        <translation>الاقتراع السري {round}، مقيّد</translation>
    </message>
    <message>
        <source>Secret ballot {round}, special</source>
        <translation>الاقتراع السري {round}، خاص</translation>
    </message>
    <message>
        <source>{ballot}, under item {item}</source>
        <translation>{ballot}، في إطار البند {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay in</source>
        <translation>
            <numerusform>لا يبقى أحد</numerusform>
            <numerusform>يبقى واحد</numerusform>
            <numerusform>يبقى اثنان</numerusform>
            <numerusform>يبقى %n</numerusform>
            <numerusform>يبقى %n</numerusform>
            <numerusform>يبقى %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا مناصب</numerusform>
            <numerusform>منصب واحد</numerusform>
            <numerusform>منصبان</numerusform>
            <numerusform>%n مناصب</numerusform>
            <numerusform>%n منصبا</numerusform>
            <numerusform>%n منصب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>لا مرشح</numerusform>
            <numerusform>مرشح واحد</numerusform>
            <numerusform>مرشحان</numerusform>
            <numerusform>%n مرشحين</numerusform>
            <numerusform>%n مرشحا</numerusform>
            <numerusform>%n مرشح</numerusform>
        </translation>
    </message>
    <message>
        <source>Tellers: {names}</source>
        <translation>فارزو الأصوات: {names}</translation>
    </message>
    <message>
        <source>Papers out since {hour}</source>
        <translation>البطاقات موزعة منذ {hour}</translation>
    </message>
    <message>
        <source>Box closed {hour}</source>
        <translation>أُغلق الصندوق {hour}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>أُعلن</translation>
    </message>
    <message>
        <source>Ballots held</source>
        <translation>عمليات الاقتراع المجراة</translation>
    </message>
    <message>
        <source>None yet in this election.</source>
        <translation>لا شيء بعد في هذا الانتخاب.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Papers are counted, delegations are not: who took a paper may be noted, how anybody voted is not.</source>
        <translation>تُعد البطاقات لا الوفود: يجوز تدوين من تسلم بطاقة، ولا يُدوَّن كيف صوّت أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>لم يُدوَّن أن أي وفد تسلم بطاقة.</numerusform>
            <numerusform>دُوِّن أن وفدا واحدا تسلم بطاقة.</numerusform>
            <numerusform>دُوِّن أن وفدين تسلما بطاقة.</numerusform>
            <numerusform>دُوِّن أن %n وفود تسلمت بطاقة.</numerusform>
            <numerusform>دُوِّن أن %n وفدا تسلم بطاقة.</numerusform>
            <numerusform>دُوِّن أن %n وفد تسلم بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elected.</source>
        <translation>انتُخب.</translation>
    </message>
    <message>
        <source>Elected by lot.</source>
        <translation>انتُخب بالقرعة.</translation>
    </message>
    <message numerus="yes">
        <source>Equal: %n lots are drawn among them.</source>
        <translation>
            <numerusform>تعادل: تُجرى القرعة بينهم.</numerusform>
            <numerusform>تعادل: تُجرى بينهم قرعة واحدة.</numerusform>
            <numerusform>تعادل: تُجرى بينهم قرعتان.</numerusform>
            <numerusform>تعادل: تُجرى بينهم %n قرعات.</numerusform>
            <numerusform>تعادل: تُجرى بينهم %n قرعة.</numerusform>
            <numerusform>تعادل: تُجرى بينهم %n قرعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal: a special ballot is held among them.</source>
        <translation>تعادل: يُجرى اقتراع خاص بينهم.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among them.</source>
        <translation>يُجرى اقتراع مقيّد بينهم.</translation>
    </message>
    <message>
        <source>The election is over.</source>
        <translation>انتهى الانتخاب.</translation>
    </message>
    <message>
        <source>The majority of the valid papers</source>
        <translation>أغلبية البطاقات الصحيحة</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>تعادل الأصوات</translation>
    </message>
    <message>
        <source>Elected, without a majority.</source>
        <translation>يُنتخب دون اشتراط الأغلبية.</translation>
    </message>
    <message>
        <source>Stays in, beside: {names}.</source>
        <translation>يبقى إلى جانب: {names}.</translation>
    </message>
    <message>
        <source>Stays in for the next ballot.</source>
        <translation>يبقى للاقتراع التالي.</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>أكثر الأصوات</translation>
    </message>
    <message>
        <source>Lots are drawn.</source>
        <translation>تُجرى القرعة.</translation>
    </message>
    <message>
        <source>A restricted ballot is held between the two with most votes.</source>
        <translation>يُجرى اقتراع مقيّد بين الاثنين الحاصلين على أكثر الأصوات.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>لم يحصل عليها أحد</translation>
    </message>
    <message>
        <source>For the second place, or of more than two who lead: a special ballot.</source>
        <translation>على المرتبة الثانية، أو بين أكثر من اثنين في الصدارة: اقتراع خاص.</translation>
    </message>
    <message>
        <source>The President draws lots between the two.</source>
        <translation>يجري الرئيس القرعة بين الاثنين.</translation>
    </message>
    <message>
        <source>Elected, most votes first, as many as there are places.</source>
        <translation>يُنتخبون بترتيب الأصوات بقدر عدد المناصب.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among those with most votes, not more than twice the places left.</source>
        <translation>يُجرى اقتراع مقيّد بين الحاصلين على أكثر الأصوات، بما لا يتجاوز ضعف المناصب الباقية.</translation>
    </message>
    <message>
        <source>Too few have it</source>
        <translation>حصل عليها عدد قليل</translation>
    </message>
    <message>
        <source>Over the last place, or at the border: a special ballot, then lots.</source>
        <translation>على آخر منصب أو عند الحد: اقتراع خاص ثم القرعة.</translation>
    </message>
    <message>
        <source>Ballot {round}, {hour}</source>
        <translation>الاقتراع {round}، {hour}</translation>
    </message>
    <message>
        <source>{valid} valid: {votes}</source>
        <translation>الصحيحة {valid}: {votes}</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>انتُخب: {names}</translation>
    </message>
</context>
<context>
    <name>BallotFoot</name>
    <message>
        <source>Who took a paper</source>
        <translation>من تسلم بطاقة</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>إدخال العد</translation>
    </message>
    <message>
        <source>Enter the first count</source>
        <translation>إدخال العد الأول</translation>
    </message>
    <message>
        <source>Enter the second count</source>
        <translation>إدخال العد الثاني</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة العد</translation>
    </message>
    <message>
        <source>Whom the lot named</source>
        <translation>من عيّنته القرعة</translation>
    </message>
    <message>
        <source>Meanwhile other business may go on; the box does not hold the floor.</source>
        <translation>يمكن أن تستمر الأعمال الأخرى في هذه الأثناء؛ فالصندوق لا يحجز الكلمة.</translation>
    </message>
</context>
<context>
    <name>BallotMatters</name>
    <message>
        <source>Candidates: %1</source>
        <translation>المرشحون: %1</translation>
    </message>
    <message>
        <source>The papers are out</source>
        <translation>البطاقات موزعة</translation>
    </message>
    <message>
        <source>The box is closed</source>
        <translation>أُغلق الصندوق</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>اقتراع سري</translation>
    </message>
    <message>
        <source>The papers are counted</source>
        <translation>يجري الفرز</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>لا أصوات مطلوبة</numerusform>
            <numerusform>المطلوب صوت واحد</numerusform>
            <numerusform>المطلوب صوتان</numerusform>
            <numerusform>المطلوب %n أصوات</numerusform>
            <numerusform>المطلوب %n صوتا</numerusform>
            <numerusform>المطلوب %n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret ballot %1, restricted</source>
        <translation>الاقتراع السري %1، مقيّد</translation>
    </message>
    <message>
        <source>Secret ballot %1, special</source>
        <translation>الاقتراع السري %1، خاص</translation>
    </message>
    <message>
        <source>Elected by lot: %1</source>
        <translation>انتُخب بالقرعة: %1</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>انتُخب: %1</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>تعادل الأصوات</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>لا أغلبية</translation>
    </message>
    <message>
        <source>The next ballot follows</source>
        <translation>يلي ذلك الاقتراع التالي</translation>
    </message>
    <message>
        <source>Lots are drawn: %1</source>
        <translation>القرعة: %1</translation>
    </message>
    <message>
        <source>A restricted ballot follows: %1</source>
        <translation>يلي ذلك اقتراع مقيّد: %1</translation>
    </message>
    <message>
        <source>A special ballot follows: %1</source>
        <translation>يلي ذلك اقتراع خاص: %1</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>الأغلبية %1 من %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Who is called</source>
        <translation>من يُنادى</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>انتهى النداء</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>نودي على الجميع</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>ثم {names}</translation>
    </message>
    <message>
        <source>To be entered, {place} of {count}</source>
        <translation>للإدخال، {place} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>Called again, %n to go</source>
        <translation>
            <numerusform>نداء ثانٍ، لم يبق أحد</numerusform>
            <numerusform>نداء ثانٍ، بقي واحد</numerusform>
            <numerusform>نداء ثانٍ، بقي اثنان</numerusform>
            <numerusform>نداء ثانٍ، بقي %n</numerusform>
            <numerusform>نداء ثانٍ، بقي %n</numerusform>
            <numerusform>نداء ثانٍ، بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>يُنادى، {place} من {count}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>يجيب في غير دوره</translation>
    </message>
    <message>
        <source>so far: {answer}</source>
        <translation>حتى الآن: {answer}</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: العودة إلى {name}</translation>
    </message>
</context>
<context>
    <name>ChairCommands</name>
    <message>
        <source>an officer, or name or code of a delegation</source>
        <translation>أحد أعضاء المكتب، أو اسم وفد أو رمزه</translation>
    </message>
    <message>
        <source>Who presides?</source>
        <translation>من يرأس؟</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
    <message>
        <source>presides now</source>
        <translation>يرأس الآن</translation>
    </message>
    <message>
        <source>until one is elected</source>
        <translation>إلى حين الانتخاب</translation>
    </message>
    <message>
        <source>{name} presides as</source>
        <translation>{name}: يرأس بصفة</translation>
    </message>
    <message>
        <source>an office, in any words</source>
        <translation>منصب، بأي عبارة</translation>
    </message>
    <message>
        <source>Outgoing President, until one is elected</source>
        <translation>الرئيس المنتهية ولايته، إلى حين الانتخاب</translation>
    </message>
    <message>
        <source>{name} presides: who is it?</source>
        <translation>{name}: من الذي يرأس؟</translation>
    </message>
    <message>
        <source>name of the person; Enter: by the delegation alone</source>
        <translation>اسم الشخص؛ Enter: الوفد وحده</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
</context>
<context>
    <name>CompareBand</name>
    <message>
        <source>Where the counts differ</source>
        <translation>موضع اختلاف العدّين</translation>
    </message>
    <message numerus="yes">
        <source>The two counts differ by %n papers.</source>
        <translation>
            <numerusform>العدّان مختلفان.</numerusform>
            <numerusform>يختلف العدّان ببطاقة واحدة.</numerusform>
            <numerusform>يختلف العدّان ببطاقتين.</numerusform>
            <numerusform>يختلف العدّان بـ %n بطاقات.</numerusform>
            <numerusform>يختلف العدّان بـ %n بطاقة.</numerusform>
            <numerusform>يختلف العدّان بـ %n بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>By either count the following are elected: {names}; the figures must still agree.</source>
        <translation>ينتخب بأي من العدّين: {names}؛ ومع ذلك يجب أن تتطابق الأرقام.</translation>
    </message>
    <message>
        <source>By either count it comes to the same; the figures must still agree.</source>
        <translation>النتيجة واحدة بأي من العدّين؛ ومع ذلك يجب أن تتطابق الأرقام.</translation>
    </message>
    <message>
        <source>The outcome hangs on it.</source>
        <translation>تتوقف النتيجة على ذلك.</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>no meeting</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>منعقدة</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>معلقة</translation>
    </message>
    <message>
        <source>{count}, the list is closed</source>
        <translation>{count}، القائمة مقفلة</translation>
    </message>
    <message>
        <source>Next to say</source>
        <translation>ما يقال بعد ذلك</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>The last one ends</source>
        <translation>ينتهي الأخير</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد الزمني</translation>
    </message>
    <message>
        <source>Motions pending</source>
        <translation>الاقتراحات المعلقة</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لا يصل إليه الدور</translation>
    </message>
    <message>
        <source>another day, {hour}</source>
        <translation>في يوم آخر، {hour}</translation>
    </message>
</context>
<context>
    <name>ConsequencePanel</name>
    <message>
        <source>What would follow</source>
        <translation>ما الذي سيترتب</translation>
    </message>
    <message>
        <source>Steps, and what would follow from each</source>
        <translation>الخطوات وما سيترتب على كل منها</translation>
    </message>
    <message>
        <source>Nothing is done yet. Enter makes it so; Esc leaves no trace</source>
        <translation>لم يُنفذ شيء بعد. مفتاح الإدخال ينفذه؛ وEsc لا يترك أثرا</translation>
    </message>
    <message>
        <source>No step is near.</source>
        <translation>لا خطوة قريبة.</translation>
    </message>
    <message>
        <source>now: {now}</source>
        <translation>الآن: {now}</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>لا يتغير شيء آخر.</translation>
    </message>
</context>
<context>
    <name>CountFields</name>
    <message>
        <source>Count of a show of hands</source>
        <translation>عدّ الأيدي المرفوعة</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>مؤيدون</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارضون</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنعون</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>إدخال العدد</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present.</source>
        <translation>
            <numerusform>لم تُسجَّل أي دولة طرف حاضرة.</numerusform>
            <numerusform>سُجِّلت دولة طرف واحدة حاضرة.</numerusform>
            <numerusform>سُجِّلت دولتان طرفان حاضرتان.</numerusform>
            <numerusform>سُجِّلت %n دول أطراف حاضرة.</numerusform>
            <numerusform>سُجِّلت %n دولة طرفا حاضرة.</numerusform>
            <numerusform>سُجِّلت %n دولة طرف حاضرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present: count again?</source>
        <translation>عُدّ {sum}، والحاضرون {present}: هل يعاد العدّ؟</translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present.</source>
        <translation>عُدّ {sum}، والحاضرون {present}.</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>The counts</source>
        <translation>العدّان</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>العد الأول</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>العد الثاني</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>الموزعة</translation>
    </message>
    <message>
        <source>Found in the box</source>
        <translation>الموجودة في الصندوق</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>الباطلة</translation>
    </message>
    <message>
        <source>Blank (abstentions)</source>
        <translation>البيضاء (الممتنعون)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصحيحة</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>one name on each paper</source>
        <translation>اسم واحد في كل بطاقة</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n names on a paper</source>
        <translation>
            <numerusform>لا أسماء في البطاقة</numerusform>
            <numerusform>اسم واحد على الأكثر في البطاقة</numerusform>
            <numerusform>اسمان على الأكثر في البطاقة</numerusform>
            <numerusform>%n أسماء على الأكثر في البطاقة</numerusform>
            <numerusform>%n اسما على الأكثر في البطاقة</numerusform>
            <numerusform>%n اسم على الأكثر في البطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Sum, against valid papers</source>
        <translation>المجموع مقابل البطاقات الصحيحة</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as present</source>
        <translation>بقدر الحاضرين</translation>
    </message>
    <message numerus="yes">
        <source>%n not returned</source>
        <translation>
            <numerusform>لم تُعد: %n</numerusform>
            <numerusform>لم تُعد: %n</numerusform>
            <numerusform>لم تُعد: %n</numerusform>
            <numerusform>لم تُعد: %n</numerusform>
            <numerusform>لم تُعد: %n</numerusform>
            <numerusform>لم تُعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all returned</source>
        <translation>أُعيدت كلها</translation>
    </message>
    <message>
        <source>agrees in each</source>
        <translation>متطابق في كل منهما</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>غير متطابق</translation>
    </message>
    <message>
        <source>differ by %1</source>
        <translation>يختلفان بـ %1</translation>
    </message>
    <message>
        <source>first count: {what}</source>
        <translation>العد الأول: {what}</translation>
    </message>
    <message>
        <source>second count: {what}</source>
        <translation>العد الثاني: {what}</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>رسمية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>مقبول بناء على تأكيد</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>ناقص: {what}</translation>
    </message>
    <message>
        <source>Head of State</source>
        <translation>رئيس دولة</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>رئيس حكومة</translation>
    </message>
    <message>
        <source>Minister for Foreign Affairs</source>
        <translation>وزير الخارجية</translation>
    </message>
    <message>
        <source>Permanent Representative</source>
        <translation>الممثل الدائم</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>مذكرة شفوية</translation>
    </message>
    <message>
        <source>not admitted by the Conference</source>
        <translation>غير مقبول بقرار من المؤتمر</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>مطعون فيها: {state}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation>من يعترض على {name}؟</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials. Make it first?</source>
        <translation>لم يُعدّ المكتب تقريره عن وثائق التفويض. هل يُعدّ أولاً؟</translation>
    </message>
    <message>
        <source>The report on credentials was adopted {moment}</source>
        <translation>اعتُمد التقرير عن وثائق التفويض {moment}</translation>
    </message>
    <message>
        <source>Report on credentials as of {moment}: adopt it?</source>
        <translation>التقرير عن وثائق التفويض في {moment}: هل يُعتمد؟</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>اجتماعات المكتب بشأن وثائق التفويض</translation>
    </message>
    <message>
        <source>When did the Bureau meet on credentials?</source>
        <translation>متى اجتمع المكتب بشأن وثائق التفويض؟</translation>
    </message>
    <message>
        <source>{name} withdraws its objection</source>
        <translation>{name}: سحب الاعتراض</translation>
    </message>
    <message>
        <source>{name}, {finding}: what is lacking?</source>
        <translation>{name}، {finding}: ما الناقص؟</translation>
    </message>
    <message>
        <source>a word of the list, or words for the record</source>
        <translation>كلمة من القائمة أو كلمات للمحضر</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>تدوين: {what}</translation>
    </message>
    <message>
        <source>Note it, without saying what</source>
        <translation>التدوين دون بيان الناقص</translation>
    </message>
    <message>
        <source>{what}: is there after all</source>
        <translation>{what}: موجود</translation>
    </message>
    <message>
        <source>{what}: is lacking</source>
        <translation>{what}: ناقص</translation>
    </message>
    <message>
        <source>Make the report, as of now</source>
        <translation>إعداد التقرير بحسب الحالة الآن</translation>
    </message>
    <message>
        <source>Make the report, as it stood at another moment</source>
        <translation>إعداد التقرير بحسب الحالة في وقت آخر</translation>
    </message>
    <message>
        <source>Make it anew, as of now</source>
        <translation>إعداده من جديد بحسب الحالة الآن</translation>
    </message>
    <message>
        <source>Make it anew, as it stood at another moment</source>
        <translation>إعداده من جديد بحسب الحالة في وقت آخر</translation>
    </message>
    <message>
        <source>Adopt it, without reservations</source>
        <translation>اعتماده دون تحفظات</translation>
    </message>
    <message>
        <source>A delegation has a reservation</source>
        <translation>لأحد الوفود تحفظ</translation>
    </message>
    <message>
        <source>Of which moment does the report tell?</source>
        <translation>أي وقت يبينه التقرير؟</translation>
    </message>
    <message>
        <source>Who has a reservation?</source>
        <translation>من لديه تحفظ؟</translation>
    </message>
    <message>
        <source>Reservation of {name}, in its words</source>
        <translation>تحفظ {name} بنصه</translation>
    </message>
    <message>
        <source>Adopt it, with the reservations of {names}</source>
        <translation>اعتماده مع تحفظات {names}</translation>
    </message>
    <message>
        <source>Another delegation has a reservation</source>
        <translation>لوفد آخر تحفظ</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>اعتماد التقرير عن وثائق التفويض</translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation>تدوين اجتماع</translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>لم يُنظر في أي وثائق</numerusform>
            <numerusform>نُظر في وثائق واحدة</numerusform>
            <numerusform>نُظر في %n</numerusform>
            <numerusform>نُظر في %n</numerusform>
            <numerusform>نُظر في %n</numerusform>
            <numerusform>نُظر في %n</numerusform>
        </translation>
    </message>
    <message>
        <source>examined: {names}</source>
        <translation>نُظر في: {names}</translation>
    </message>
    <message>
        <source>present: {names}</source>
        <translation>الحضور: {names}</translation>
    </message>
    <message>
        <source>The Bureau met {moment}.</source>
        <translation>اجتمع المكتب {moment}.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>من حضر؟</translation>
    </message>
    <message>
        <source>Whose credentials were examined?</source>
        <translation>وثائق تفويض من التي نُظر فيها؟</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>لا توصية بعد</translation>
    </message>
    <message>
        <source>What does the Bureau recommend?</source>
        <translation>بماذا يوصي المكتب؟</translation>
    </message>
    <message>
        <source>Go on with {names}</source>
        <translation>المتابعة مع {names}</translation>
    </message>
    <message>
        <source>Go on: nobody is named</source>
        <translation>المتابعة دون تسمية أحد</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>اسم الوفد أو رمزه</translation>
    </message>
    <message>
        <source>A question is open.</source>
        <translation>هناك سؤال مفتوح.</translation>
    </message>
    <message>
        <source>Esc leaves it; then the key is for the row selected.</source>
        <translation>يغلقه Esc، ثم يكون المفتاح للصف المحدد.</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>لم يُختر أي وفد.</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 للبحث؛ والأسهم للاختيار.</translation>
    </message>
</context>
<context>
    <name>CredentialsModel</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>challenged</source>
        <translation>مطعون فيها</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>وردت متأخرة</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>وثائق التفويض</translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation>الوفود ووثائق تفويضها</translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation>اعتُمد التقرير {day}</translation>
    </message>
    <message>
        <source>{count} to chase</source>
        <translation>للمتابعة: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation>
            <numerusform>طعون معلقة: %n</numerusform>
            <numerusform>طعن معلق: %n</numerusform>
            <numerusform>طعنان معلقان: %n</numerusform>
            <numerusform>طعون معلقة: %n</numerusform>
            <numerusform>طعون معلقة: %n</numerusform>
            <numerusform>طعون معلقة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seated with full rights until the Conference decides. Rule 20</source>
        <translation>يشارك بكامل الحقوق حتى يبت المؤتمر. المادة 20</translation>
    </message>
    <message>
        <source>Seated with full rights. Rule 20</source>
        <translation>يشارك بكامل الحقوق. المادة 20</translation>
    </message>
    <message>
        <source>{count} States parties</source>
        <translation>الدول الأطراف: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Bureau met %n times, last {moment}</source>
        <translation>
            <numerusform>لم يجتمع المكتب</numerusform>
            <numerusform>اجتمع المكتب في {moment}</numerusform>
            <numerusform>اجتمع المكتب مرتين، آخرهما {moment}</numerusform>
            <numerusform>اجتمع المكتب %n مرات، آخرها {moment}</numerusform>
            <numerusform>اجتمع المكتب %n مرة، آخرها {moment}</numerusform>
            <numerusform>اجتمع المكتب %n مرة، آخرها {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {moment}, 24 hours before. Rule 18</source>
        <translation>الموعد {moment}، قبل 24 ساعة. المادة 18</translation>
    </message>
    <message>
        <source>Was due {moment}, 24 hours before. Rule 18</source>
        <translation>كان الموعد {moment}، قبل 24 ساعة. المادة 18</translation>
    </message>
    <message>
        <source>Report as of {moment}, not adopted</source>
        <translation>التقرير في {moment}، لم يُعتمد</translation>
    </message>
    <message>
        <source>Report as of {moment}, adopted {adopted}</source>
        <translation>التقرير في {moment}، اعتُمد {adopted}</translation>
    </message>
    <message>
        <source>Reservations: {names}</source>
        <translation>التحفظات: {names}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>للمتابعة</translation>
    </message>
    <message>
        <source>To examine</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>مطعون فيها</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>On assurance</source>
        <translation>بناء على تأكيد</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضرون</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>status under the Convention</source>
        <translation>الوضع بموجب الاتفاقية</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>spoken form</source>
        <translation>الصيغة المنطوقة</translation>
    </message>
    <message>
        <source>names in languages other than English</source>
        <translation>الأسماء بلغات غير الإنكليزية</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Not yet admitted</source>
        <translation>لم يُقبل بعد</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>دولة طرف</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>دولة موقعة</translation>
    </message>
    <message>
        <source>Non-signatory</source>
        <translation>دولة غير موقعة</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>حكومية دولية</translation>
    </message>
    <message>
        <source>NGO with ECOSOC status</source>
        <translation>م.غ.ح. لدى المجلس</translation>
    </message>
    <message>
        <source>Other NGO</source>
        <translation>م.غ.ح. أخرى</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>رئيسة وفد</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>ممثل مناوب</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>ممثل</translation>
    </message>
    <message>
        <source>uncertain: {facts}</source>
        <translation>غير مؤكد: {facts}</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>objection {day}</source>
        <translation>اعتراض {day}</translation>
    </message>
    <message>
        <source>listed {day}</source>
        <translation>أُدرج {day}</translation>
    </message>
    <message>
        <source>accorded {day}</source>
        <translation>مُنح {day}</translation>
    </message>
    <message>
        <source>not accorded {day}</source>
        <translation>لم يُمنح {day}</translation>
    </message>
    <message>
        <source>notice {day}</source>
        <translation>إخطار {day}</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>لا إخطار</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>طلب {day}</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>لا طلب</translation>
    </message>
</context>
<context>
    <name>DelegationsModel</name>
    <message>
        <source>objected to</source>
        <translation>معترض عليه</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Delegations and how they take part</source>
        <translation>الوفود وكيفية مشاركتها</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message numerus="yes">
        <source>%n observers</source>
        <translation>
            <numerusform>لا مراقب</numerusform>
            <numerusform>مراقب واحد</numerusform>
            <numerusform>مراقبان</numerusform>
            <numerusform>%n مراقبين</numerusform>
            <numerusform>%n مراقبا</numerusform>
            <numerusform>%n مراقب</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by the Conference. Rules 15 to 17</source>
        <translation>يبت فيه المؤتمر. المواد 15 إلى 17</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n وفد</numerusform>
            <numerusform>وفد واحد (%n)</numerusform>
            <numerusform>وفدان (%n)</numerusform>
            <numerusform>%n وفود</numerusform>
            <numerusform>%n وفدا</numerusform>
            <numerusform>%n وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objections open: %n</source>
        <translation>
            <numerusform>اعتراضات قائمة: %n</numerusform>
            <numerusform>اعتراضات قائمة: %n</numerusform>
            <numerusform>اعتراضات قائمة: %n</numerusform>
            <numerusform>اعتراضات قائمة: %n</numerusform>
            <numerusform>اعتراضات قائمة: %n</numerusform>
            <numerusform>اعتراضات قائمة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>الدول الأطراف</translation>
    </message>
    <message>
        <source>Signatories and non-signatories</source>
        <translation>الموقعة وغير الموقعة</translation>
    </message>
    <message>
        <source>Entities and intergovernmental</source>
        <translation>الكيانات والحكومية الدولية</translation>
    </message>
    <message>
        <source>Non-governmental</source>
        <translation>غير الحكومية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>معترض عليها</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>expected</source>
        <translation>مرتقب</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>Documents of the item in hand</source>
        <translation>وثائق البند الجاري</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Languages, colours, type</source>
        <translation>اللغات والألوان والخط</translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation>{window}: اللغة</translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation>{window}: الألوان</translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation>{window}: حجم الخط</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>غربية</translation>
    </message>
    <message>
        <source>{window}: digits</source>
        <translation>{window}: الأرقام</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>لوحة الأمين</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>شاشة الرئيس</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>which window; Esc when all is as you like it</source>
        <translation>أي نافذة؛ ثم Esc حين يصبح كل شيء كما تريد</translation>
    </message>
    <message>
        <source>{window}: screen</source>
        <translation>{window}: الشاشة</translation>
    </message>
</context>
<context>
    <name>ElectionsPage</name>
    <message>
        <source>Election of officers</source>
        <translation>انتخاب أعضاء المكتب</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>البند {item} من جدول الأعمال: {state}</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>المرشحون</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>المنتخبون</translation>
    </message>
    <message>
        <source>One officer a group: Rule 22</source>
        <translation>عضو واحد لكل مجموعة: المادة 22</translation>
    </message>
    <message>
        <source>A group twice</source>
        <translation>مجموعة ممثلة مرتين</translation>
    </message>
    <message>
        <source>Every office is held</source>
        <translation>جميع المناصب مشغولة</translation>
    </message>
    <message>
        <source>Slate equals posts</source>
        <translation>عدد المرشحين يساوي عدد المناصب</translation>
    </message>
    <message>
        <source>The Presidency</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>The Conference chooses whose turn it is.</source>
        <translation>يقرر المؤتمر لمن الدور.</translation>
    </message>
    <message>
        <source>Before it is put</source>
        <translation>قبل الطرح</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>من تولى الرئاسة</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>If the other: {practice}</source>
        <translation>لو اتُّبع: {practice}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Group whose turn it is</source>
        <translation>المجموعة صاحبة الدور</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضرون</translation>
    </message>
    <message>
        <source>chosen {when}</source>
        <translation>اختير {when}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Host-country practice</source>
        <translation>ممارسة البلد المضيف</translation>
    </message>
    <message>
        <source>Rotation, Rule 22</source>
        <translation>التناوب، المادة 22</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>وإلا {group}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>not marked present</source>
        <translation>لم يُسجل حضوره</translation>
    </message>
    <message>
        <source>{count} named for {places} places</source>
        <translation>سُمي {count} لـ {places} مناصب</translation>
    </message>
    <message>
        <source>so nobody need vote</source>
        <translation>فلا حاجة إلى التصويت</translation>
    </message>
    <message>
        <source>acclamation needs as many as there are places</source>
        <translation>تقتضي التزكية عددا مساويا للمناصب</translation>
    </message>
    <message>
        <source>Groups that have nobody yet</source>
        <translation>مجموعات ليس لها أحد بعد</translation>
    </message>
    <message>
        <source>Each group once</source>
        <translation>كل مجموعة مرة واحدة</translation>
    </message>
    <message>
        <source>No group has anybody yet</source>
        <translation>لم تسم أي مجموعة أحدا بعد</translation>
    </message>
    <message>
        <source>Cannot be elected any more</source>
        <translation>لم يعد انتخابهم ممكنا</translation>
    </message>
    <message>
        <source>At the place of another group</source>
        <translation>في مكان مجموعة أخرى</translation>
    </message>
    <message>
        <source>All delegations present</source>
        <translation>جميع الوفود حاضرة</translation>
    </message>
    <message>
        <source>Not all marked present</source>
        <translation>لم يُسجل حضور الجميع</translation>
    </message>
    <message>
        <source>elected from among those present, Rule 22</source>
        <translation>يُنتخبون من بين الحاضرين، المادة 22</translation>
    </message>
    <message>
        <source>Credentials formal in all</source>
        <translation>وثائق التفويض رسمية للجميع</translation>
    </message>
    <message>
        <source>Credentials not formal in all</source>
        <translation>وثائق التفويض ليست رسمية للجميع</translation>
    </message>
    <message>
        <source>for information; they do not bar an election</source>
        <translation>للعلم؛ لا تحول دون الانتخاب</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>ينبغي النظر فيه</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>البلد المضيف</translation>
    </message>
    <message>
        <source>not named in the document</source>
        <translation>غير مذكور في الوثيقة</translation>
    </message>
    <message>
        <source>Session {number}: {name}</source>
        <translation>الدورة {number}: {name}</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Credentials, delegations, requests, script, journal and reference</source>
        <translation>التفويض والوفود والطلبات والنص والسجل والمراجع</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation>القواعد والمواعيد والشكوك بشأن الوثيقة</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Whose cabinet rank?</source>
        <translation>عضوية مجلس الوزراء لمن؟</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>متكلم من يُستبدل؟</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>من يُشعر بالتبادل؟</translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation>نص من يؤخذ كتابة؟</translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation>من يُنقل؟</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>لا توجد قائمة جارية.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n وفد</numerusform>
            <numerusform>وفد واحد (%n)</numerusform>
            <numerusform>وفدان (%n)</numerusform>
            <numerusform>%n وفود</numerusform>
            <numerusform>%n وفدا</numerusform>
            <numerusform>%n وفد</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{name}: what shows the minister&apos;s rank?</source>
        <translation>{name}: ما الذي يثبت مرتبة الوزير؟</translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation>الدليل، مثل: قائمة مجلس الوزراء في 14 كانون الأول</translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation>{name}: ثبت بـ«{evidence}»</translation>
    </message>
    <message>
        <source>Member of the cabinet</source>
        <translation>عضو في مجلس الوزراء</translation>
    </message>
    <message>
        <source>No member of the cabinet</source>
        <translation>ليس عضوا في مجلس الوزراء</translation>
    </message>
    <message>
        <source>{name}: who speaks instead?</source>
        <translation>{name}: من المتكلم البديل؟</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>السيدة Ana Ruiz, VM, نائبة وزير العدل؛ أُشعر قبل ذلك: 11:59 في الآخر</translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation>يبدأ السطر باسم من يتكلم بدلا منه.</translation>
    </message>
    <message>
        <source>Not replaced.</source>
        <translation>لم يُستبدل.</translation>
    </message>
    <message>
        <source>{name}: at which level does {speaker} speak?</source>
        <translation>{name}: ما مستوى {speaker}؟</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>تبادل {name} المكان مع</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>من المستوى نفسه والمرتبة نفسها</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>قدّم إشعاره</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>هل أُرسلت نسخة من إشعار {name} إلى {other}؟</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>لا: يُنتظر إشعار {other}</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>نعم: يسري التبادل</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names}: كتابة بدل الإلقاء</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>أخذه كتابة</translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation>السبب، إن وُجد</translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation>{names}: النقل إلى قائمة</translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation>لا قائمة بعد: Enter يفتحها</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names}: إلى قائمة {list}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>{name}: no hour was read in these figures. Is this who speaks?</source>
        <translation>{name}: لم تُقرأ ساعة في هذه الأرقام. أهذا هو من يتكلم؟</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>المكان {place} من {count}</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add to the list</source>
        <translation>الإضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>إضافة وفد</translation>
    </message>
    <message>
        <source>Name or code, and if need be level and hour received: ken m 11:59</source>
        <translation>الاسم أو الرمز، وعند الحاجة المستوى وساعة الورود: ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>الوفود المطابقة</translation>
    </message>
    <message>
        <source>Passed over ({count}): {names}</source>
        <translation>متجاوَزون ({count}): {names}</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>لا توجد قائمة جارية</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>تُفتح {when}</translation>
    </message>
    <message>
        <source>Not declared closed</source>
        <translation>لم يُعلن إقفالها</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>أُقفلت {when}</translation>
    </message>
    <message>
        <source>Declared closed {when}</source>
        <translation>أُعلن إقفالها {when}</translation>
    </message>
    <message>
        <source>List open</source>
        <translation>القائمة مفتوحة</translation>
    </message>
    <message>
        <source>Reopened {when}</source>
        <translation>أُعيد فتحها {when}</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>مفتوحة حتى {when}</translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation>الموعد {when}</translation>
    </message>
    <message>
        <source>Deadline passed {when}</source>
        <translation>انقضى الموعد {when}</translation>
    </message>
    <message>
        <source>Requests received before then are kept as void</source>
        <translation>الطلبات الواردة قبل ذلك تُحفظ لاغية</translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation>الطلبات السابقة لاغية</translation>
    </message>
    <message>
        <source>Requests received before {when} can still be entered</source>
        <translation>الطلبات الواردة قبل {when} يمكن قيدها</translation>
    </message>
    <message>
        <source>Earlier requests only</source>
        <translation>الطلبات السابقة فقط</translation>
    </message>
    <message>
        <source>Declared by the President</source>
        <translation>أعلنه الرئيس</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>قيّده الأمين</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation>إضافة: رمز أو اسم</translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation>ورد قبل {hour}: ken {earlier}</translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation>لا وفد يطابق «{name}».</translation>
    </message>
    <message>
        <source>Did you mean {names}? The down arrow chooses.</source>
        <translation>هل تقصد {names}؟ يُختار بالسهم إلى الأسفل.</translation>
    </message>
    <message>
        <source>No item is in hand: take one up first.</source>
        <translation>لا بند قيد النظر: ابدأوا بندا أولا.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list: open one, or take up an item that has one.</source>
        <translation>ليس للبند {item} قائمة متكلمين: افتحوا قائمة أو ابدأوا بندا له قائمة.</translation>
    </message>
    <message>
        <source>Passed over: {names}</source>
        <translation>متجاوَزون: {names}</translation>
    </message>
    <message>
        <source>Passed over: {count}</source>
        <translation>متجاوَزون: {count}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>ورد الطلب {when}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>المكان {place} من {count}</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation>أي كلمة مما يُراد فعله</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل الإجراءات</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Ana Ruiz</source>
        <translation>آنا رويز</translation>
    </message>
    <message>
        <source>Minister of Justice</source>
        <translation>وزيرة العدل</translation>
    </message>
    <message>
        <source>H.E. Ms.</source>
        <translation>سعادة السيدة</translation>
    </message>
    <message>
        <source>the Executive Secretary</source>
        <translation>الأمين التنفيذي</translation>
    </message>
    <message>
        <source>The buses leave at 18:30.</source>
        <translation>تغادر الحافلات في الساعة 18:30.</translation>
    </message>
    <message>
        <source>take note of the report</source>
        <translation>الإحاطة علما بالتقرير</translation>
    </message>
</context>
<context>
    <name>FactsFoot</name>
    <message>
        <source>Announce the result</source>
        <translation>إعلان النتيجة</translation>
    </message>
    <message>
        <source>marked present, {needed} to decide</source>
        <translation>مسجلون حاضرين، {needed} لاتخاذ القرار</translation>
    </message>
    <message>
        <source>marked present, and {count} have answered</source>
        <translation>مسجلون حاضرين، وأجاب {count}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>نودي عليهم</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>لم يُنادَ عليهم بعد</translation>
    </message>
    <message>
        <source>without answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>without answer, called again at the end</source>
        <translation>بلا جواب، يُنادى عليهم ثانية في النهاية</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter of the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Show by name or code</source>
        <translation>العرض بالاسم أو الرمز</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>اسم أو رمز</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>أي القيود معروضة</translation>
    </message>
    <message>
        <source>{filter}: {shown} of {count} shown; Esc shows all</source>
        <translation>{filter}: {shown} من {count}؛ Esc يعرض الكل</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>اللغة: {code}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a delegation</source>
        <translation>البحث عن وفد</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Which delegations are listed</source>
        <translation>أي الوفود معروضة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>suspension</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>adjournment</source>
        <translation>انتهاء الجلسة</translation>
    </message>
    <message>
        <source>gavel, hammer, vote, voting, consensus</source>
        <translation>مطرقة، المطرقة، تصويت، صوت، توافق الآراء</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>طعن</translation>
    </message>
    <message>
        <source>timer, stop, countdown, stopwatch</source>
        <translation>إيقاف مؤقت، مؤقت، توقف</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>إنهاء الكلمة، نهاية الكلمة</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>استدعاء</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>مزيد من الوقت</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>حد زمني</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>credentials, full powers</source>
        <translation>وثائق التفويض، تفويض</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>prolong</source>
        <translation>تمديد</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>افتتاح الجلسة</translation>
    </message>
    <message>
        <source>item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>president</source>
        <translation>رئاسة</translation>
    </message>
    <message>
        <source>hall display</source>
        <translation>قاعة، شاشة القاعة</translation>
    </message>
    <message>
        <source>message</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>language</source>
        <translation>لغة</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>script</source>
        <translation>نص الرئاسة</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>لم يُفتح.</translation>
    </message>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>الدليل للتدريب وحده.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>تفتح صفحة البدء تدريبا.</translation>
    </message>
    <message>
        <source>Annotated provisional agenda</source>
        <translation>جدول الأعمال المؤقت المشروح</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>ملف مؤتمر جديد</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>فتح ملف مؤتمر</translation>
    </message>
    <message>
        <source>When is the conference of the sample to meet?</source>
        <translation>متى ينعقد مؤتمر العينة؟</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>the week to come</source>
        <translation>الأسبوع المقبل</translation>
    </message>
    <message>
        <source>as its document has it</source>
        <translation>كما ورد في وثيقته</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>لا أحد ينتظر في قائمة {item}</translation>
    </message>
    <message>
        <source>None of {waiting} will speak: no meeting is left for {item}</source>
        <translation>لن يتكلم أحد من {waiting}: لا جلسة باقية للبند {item}</translation>
    </message>
    <message>
        <source>All {waiting} will speak by {hour}</source>
        <translation>سيتكلم الكل ({waiting}) قبل {hour}</translation>
    </message>
    <message>
        <source>{reached} of {waiting} will speak by {hour}</source>
        <translation>سيتكلم {reached} من {waiting} قبل {hour}</translation>
    </message>
    <message>
        <source>at {limit}, all</source>
        <translation>بـ {limit}، الكل</translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation>بـ {limit}، {count}</translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation>لا حد يكفي الكل</translation>
    </message>
    <message>
        <source>30 minutes more: {count}</source>
        <translation>30 دقيقة أخرى: {count}</translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation>حد جديد: {limit}</translation>
    </message>
    <message>
        <source>All are reached at the present limit</source>
        <translation>الكل يتكلم بالحد الحالي</translation>
    </message>
    <message>
        <source>That is the limit already</source>
        <translation>هذا هو الحد الآن</translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation>{time} أقل لكل واحد؛ المجموعات والحدود الخاصة باقية</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>{time} أكثر لكل واحد؛ المجموعات والحدود الخاصة باقية</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>نصف ساعة أخرى</translation>
    </message>
    <message>
        <source>No meeting is left that could go on</source>
        <translation>لا جلسة باقية يمكن تمديدها</translation>
    </message>
    <message>
        <source>The {meeting} goes on until {hour}</source>
        <translation>{meeting}: تستمر حتى {hour}</translation>
    </message>
    <message>
        <source>The {meeting} is not in session</source>
        <translation>{meeting}: ليست منعقدة</translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation>الجلسات بترجمة شفوية: لا زيادة</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation>الجلسات بترجمة شفوية: {costs} زيادة؛ الفائض غير معروف</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation>الجلسات بترجمة شفوية: {costs} زيادة، والفائض {spare}</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation>الجلسات بترجمة شفوية: {costs} فوق المقرر، ولا فائض</translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation>النصوص كتابة</translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation>لا يبلغهم الدور: {missed}، يتكلم {reached}</translation>
    </message>
    <message>
        <source>They leave the list, and hand in their texts</source>
        <translation>يغادرون القائمة ويسلّمون نصوصهم</translation>
    </message>
    <message>
        <source>All the rest to another item</source>
        <translation>كل الباقين إلى بند آخر</translation>
    </message>
    <message>
        <source>{missed} not reached, or all {waiting}</source>
        <translation>{missed} لا يبلغهم الدور، أو الكل {waiting}</translation>
    </message>
    <message>
        <source>They are entered there as of now, in their order</source>
        <translation>يُقيدون هناك من الآن، بترتيبهم</translation>
    </message>
    <message>
        <source>Open the list for {item}</source>
        <translation>فتح قائمة {item}</translation>
    </message>
    <message>
        <source>No other list is open</source>
        <translation>لا قائمة أخرى مفتوحة</translation>
    </message>
    <message>
        <source>First the list of an item is to be opened</source>
        <translation>يجب أولا فتح قائمة بند</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>{count} لا يبلغهم الدور</translation>
    </message>
    <message>
        <source>All {count} who wait</source>
        <translation>كل المنتظرين: {count}</translation>
    </message>
    <message>
        <source>{whom}, to {item}</source>
        <translation>{whom}، إلى {item}</translation>
    </message>
    <message>
        <source>Replies first, or on the next day</source>
        <translation>الردود أولا أو في اليوم التالي</translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translation>لا رد ينتظر</translation>
    </message>
    <message>
        <source>{count} waiting, taken {when}</source>
        <translation>{count} في الانتظار، {when}</translation>
    </message>
    <message>
        <source>; on the next day no meeting is left for them</source>
        <translation>؛ ولا جلسة لهم في اليوم التالي</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>الردود {when}</translation>
    </message>
    <message>
        <source>no meeting is left for them</source>
        <translation>ولا جلسة باقية لها</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>في آخر اليوم</translation>
    </message>
    <message>
        <source>first</source>
        <translation>أولا</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>في اليوم التالي</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>إقفال القائمة الآن</translation>
    </message>
    <message>
        <source>The list has been declared closed</source>
        <translation>أُعلن إقفال القائمة</translation>
    </message>
    <message>
        <source>Requests received until now may still be entered</source>
        <translation>الطلبات الواردة حتى الآن يمكن قيدها</translation>
    </message>
    <message>
        <source>Left open until {hour}, {more} more may come, {missed} not reached</source>
        <translation>مفتوحة حتى {hour}، قد يأتي {more}، ولا يبلغ الدور {missed}</translation>
    </message>
    <message>
        <source>Its deadline has passed</source>
        <translation>انقضى موعدها</translation>
    </message>
    <message>
        <source>Requests received before then may still be entered</source>
        <translation>الطلبات الواردة قبل ذلك يمكن قيدها</translation>
    </message>
    <message>
        <source>It has no deadline</source>
        <translation>لا موعد لها</translation>
    </message>
    <message>
        <source>All {waiting} reached</source>
        <translation>الكل يتكلم: {waiting}</translation>
    </message>
    <message>
        <source>{count} of {waiting} reached</source>
        <translation>يتكلم {count} من {waiting}</translation>
    </message>
    <message>
        <source>as many reached</source>
        <translation>العدد نفسه</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} أكثر</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} أقل</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>All are reached</source>
        <translation>الكل يتكلم</translation>
    </message>
</context>
<context>
    <name>FittingCommands</name>
    <message>
        <source>There is no list in hand that could finish in time.</source>
        <translation>لا قائمة جارية يمكن أن تنتهي في الموعد.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>«{typed}» ليس رقما كهذا.</translation>
    </message>
    <message>
        <source>Write it as 2:30.</source>
        <translation>اكتبوه هكذا: 2:30.</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation>هل تنتهي القائمة في الموعد؟</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Arrows or 1 to 5 choose, Enter does it, Esc goes back</source>
        <translation>الأسهم أو 1 إلى 5 للاختيار، Enter للتنفيذ، Esc للرجوع</translation>
    </message>
    <message>
        <source>Tab: another figure</source>
        <translation>Tab: رقم آخر</translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation>الساعة، مثل 18:45</translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation>حد آخر</translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation>ساعة أخرى</translation>
    </message>
    <message>
        <source>limit, as 2:30</source>
        <translation>الحد، مثل 2:30</translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>الكلمة الآن: {name}.</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 ينهي البيان.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>لا أحد له الكلمة.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>F2 adds a delegation to the list.</source>
        <translation>F2 يضيف وفدا إلى القائمة.</translation>
    </message>
    <message>
        <source>Enter on a row gives the floor all the same.</source>
        <translation>مفتاح الإدخال على صف يعطي الكلمة رغم ذلك.</translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation>المفتاح نفسه ينادي {name} مع ذلك.</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>الجلسة معلّقة.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>لا جلسة منعقدة.</translation>
    </message>
    <message>
        <source>The list is that of item {list}, which is not in hand.</source>
        <translation>القائمة للبند {list}، وهو ليس جاريا.</translation>
    </message>
    <message>
        <source>The same key again ends the statement of {name} all the same.</source>
        <translation>المفتاح نفسه ينهي مع ذلك بيان {name}.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list.</source>
        <translation>ليس للبند {item} قائمة متكلمين.</translation>
    </message>
    <message>
        <source>Next: {step}, by {key}.</source>
        <translation>التالي: {step}، بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>التصويت جارٍ.</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>يُنتظر جواب {name}.</translation>
    </message>
    <message>
        <source>Lots are to be drawn.</source>
        <translation>تُجرى القرعة.</translation>
    </message>
    <message>
        <source>Alt+3 leads to the ballot.</source>
        <translation>يقود Alt+3 إلى الاقتراع.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>نقطة نظام قائمة: {name}.</translation>
    </message>
    <message>
        <source>A motion waits: that of {name}.</source>
        <translation>هناك اقتراح معلق: {name}.</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>لا أحد يُتجاوز.</translation>
    </message>
    <message>
        <source>{name} is not the next to speak.</source>
        <translation>{name}: ليس التالي في الكلام.</translation>
    </message>
    <message>
        <source>The same key again passes over {name} all the same.</source>
        <translation>المفتاح نفسه مرة أخرى يتجاوز {name} رغم هذا.</translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation>إعادة النداء متكلما تاليا</translation>
    </message>
    <message>
        <source>Nobody was passed over.</source>
        <translation>لم يُتجاوز أحد.</translation>
    </message>
    <message>
        <source>Give the floor, on no list, to</source>
        <translation>إعطاء الكلمة، خارج القوائم، إلى</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>The same key again lets {name} go on all the same.</source>
        <translation>المفتاح نفسه يتيح مواصلة بيان {name} مع ذلك.</translation>
    </message>
    <message>
        <source>{name} spoke at an earlier meeting.</source>
        <translation>كان بيان {name} في جلسة سابقة.</translation>
    </message>
    <message>
        <source>{name} spoke on item {item}, which is not in hand.</source>
        <translation>كان بيان {name} بشأن البند {item}، وهو ليس جاريا.</translation>
    </message>
    <message>
        <source>The same key again lets the clock run all the same.</source>
        <translation>المفتاح نفسه يشغّل الساعة مع ذلك.</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>لا أحد له الكلمة</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>ثبتت عضوية مجلس الوزراء</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>عضوية مجلس الوزراء غير مثبتة</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>مطعون فيها</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>وثائق تفويض رسمية</translation>
    </message>
    <message>
        <source>Copy of credentials</source>
        <translation>نسخة من وثائق التفويض</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>لا وثائق تفويض بعد</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation>لا أحد يتكلم منذ</translation>
    </message>
    <message>
        <source>called; limit {limit}</source>
        <translation>نودي؛ الحد {limit}</translation>
    </message>
    <message>
        <source>used {used} of {limit}</source>
        <translation>{used} من {limit}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>التصويت جارٍ، يُنادى {name}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>التصويت جارٍ</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>اقتراع سري</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>ثم {name}</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>التالي: {names}</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 ث</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>إنهاء البيان</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>بدأ آنذاك</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>الأمانة</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>إضافة وفد</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتتاح الدورة</translation>
    </message>
    <message>
        <source>Call meeting {number} to order</source>
        <translation>افتتاح الجلسة {number}</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>بدء بند</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Vote on the appeal</source>
        <translation>التصويت على الطعن</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>الترشيحات</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>إلى التصويت</translation>
    </message>
    <message>
        <source>To the ballot</source>
        <translation>إلى الاقتراع</translation>
    </message>
    <message>
        <source>To the next motion</source>
        <translation>إلى الاقتراح التالي</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>النظر في {item}</translation>
    </message>
    <message>
        <source>Conclude {item}</source>
        <translation>اختتام {item}</translation>
    </message>
    <message>
        <source>So decided</source>
        <translation>تقرر ذلك</translation>
    </message>
    <message>
        <source>Report adopted</source>
        <translation>اعتُمد التقرير</translation>
    </message>
    <message>
        <source>Elected by acclamation</source>
        <translation>انتُخبوا بالتزكية</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>تسليم الرئاسة</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>أُقر جدول الأعمال</translation>
    </message>
    <message>
        <source>Organization adopted</source>
        <translation>أُقر تنظيم الأعمال</translation>
    </message>
    <message>
        <source>Status accorded</source>
        <translation>مُنح المركز</translation>
    </message>
    <message>
        <source>Representative admitted</source>
        <translation>قُبل الممثل</translation>
    </message>
    <message>
        <source>Invite to speak</source>
        <translation>دعوة إلى الكلام</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إقفال القائمة</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>استئناف الجلسة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>الطرح للتصويت</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>فتح الاقتراع</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>استُمع إلى التقرير</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>طرحه على المؤتمر</translation>
    </message>
    <message>
        <source>Give the floor to report</source>
        <translation>إعطاء الكلمة لتقديم التقرير</translation>
    </message>
    <message>
        <source>Motion carried</source>
        <translation>اعتُمد الاقتراح</translation>
    </message>
    <message>
        <source>Carry: {motion}</source>
        <translation>اعتماد: {motion}</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>إعلان النتيجة</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>تُلي</translation>
    </message>
    <message>
        <source>Give the floor to explain</source>
        <translation>إعطاء الكلمة لتعليل التصويت</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>Next, in reply</source>
        <translation>التالي، ردا</translation>
    </message>
</context>
<context>
    <name>FloorStrip</name>
    <message>
        <source>Has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>الاقتراع</translation>
    </message>
    <message>
        <source>Secret ballot: papers are out</source>
        <translation>اقتراع سري: البطاقات موزعة</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>التصويت جارٍ</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>التصويت جارٍ، يُنادى {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>نودي</translation>
    </message>
</context>
<context>
    <name>FloorTab</name>
    <message>
        <source>Points of order, motions and replies</source>
        <translation>نقاط النظام والاقتراحات والردود</translation>
    </message>
</context>
<context>
    <name>FloorTabModel</name>
    <message>
        <source>{count} to be dealt with</source>
        <translation>للبت: {count}</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>نقاط النظام</translation>
    </message>
    <message>
        <source>None was raised.</source>
        <translation>لم تُثر أي نقطة.</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Explanations of vote</source>
        <translation>تعليلات التصويت</translation>
    </message>
    <message>
        <source>{name}, before the voting</source>
        <translation>{name}، قبل التصويت</translation>
    </message>
    <message>
        <source>{name}, after the result</source>
        <translation>{name}، بعد النتيجة</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>لم يُطلب أي رد.</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} في الانتظار</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>then %1</source>
        <translation>ثم %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>the motion</source>
        <translation>الاقتراح</translation>
    </message>
    <message>
        <source>explanations of vote</source>
        <translation>تعليل التصويت</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What is said, and the next step</source>
        <translation>ما يقال والخطوة التالية</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>ForecastStrip</name>
    <message>
        <source>How the list stands</source>
        <translation>حال القائمة</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>{count} for whom no meeting is left</source>
        <translation>{count} بلا جلسة باقية</translation>
    </message>
    <message>
        <source>{count} after {hour}</source>
        <translation>{count} بعد {hour}</translation>
    </message>
    <message>
        <source>{count} before {hour}</source>
        <translation>{count} قبل {hour}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}, {starts} to {ends}</source>
        <translation>{count} في {meeting}، {starts} إلى {ends}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation>{count} في {meeting}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>إجمالا</translation>
    </message>
    <message>
        <source>last one ends</source>
        <translation>نهاية الأخير</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>not reached: no meeting is left for item {item}</source>
        <translation>لا يبلغهم الدور: لا جلسة باقية للبند {item}</translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation>لا جلسة باقية</translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation>لا يبلغهم الدور قبل {hour}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>reached by {hour}</source>
        <translation>قبل {hour}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>متجاوَزون</translation>
    </message>
    <message>
        <source>at {limit} each and {between} between</source>
        <translation>{limit} لكل واحد و{between} بينهما</translation>
    </message>
    <message>
        <source>at {limit} and {over} over each, {between} between</source>
        <translation>{limit} زائد {over} لكل واحد، {between} بينهما</translation>
    </message>
    <message>
        <source>at {limit} less {over} each, {between} between</source>
        <translation>{limit} ناقص {over} لكل واحد، {between} بينهما</translation>
    </message>
    <message>
        <source>{pace} (measured)</source>
        <translation>{pace} (بالقياس)</translation>
    </message>
    <message>
        <source>{pace} (usual)</source>
        <translation>{pace} (المعتاد)</translation>
    </message>
    <message>
        <source>All fit at {limit}</source>
        <translation>الكل بـ {limit}</translation>
    </message>
    <message>
        <source>No limit reaches more</source>
        <translation>لا حد يفيد أكثر</translation>
    </message>
    <message>
        <source>No limit reaches all; at {limit}, {count} more</source>
        <translation>لا حد يكفي الكل؛ بـ {limit}، {count} أكثر</translation>
    </message>
    <message>
        <source>At {limit}, {count} more</source>
        <translation>بـ {limit}، {count} أكثر</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>لا توجد قائمة جارية</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>لا أحد ينتظر في قائمة {item}</translation>
    </message>
    <message>
        <source>{count} passed over</source>
        <translation>متجاوَزون: {count}</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>African States</source>
        <translation>الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>دول أمريكا اللاتينية والبحر الكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide of the rehearsal</source>
        <translation>دليل التدريب</translation>
    </message>
    <message>
        <source>Call the first meeting to order</source>
        <translation>افتتحوا الجلسة الأولى</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتتحوا الدورة</translation>
    </message>
    <message>
        <source>Take up the general discussion: type 1(f), then Enter</source>
        <translation>ابدأوا المناقشة العامة: اكتبوا 1(f) ثم Enter</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>سجّلوا وفدا: اكتبوا بداية الاسم واختاروا ثم Enter</translation>
    </message>
    <message>
        <source>Call the next speaker</source>
        <translation>نادوا المتكلم التالي</translation>
    </message>
    <message>
        <source>The same key again: the statement begins, and the clock runs</source>
        <translation>المفتاح نفسه ثانية: يبدأ البيان وتدور الساعة</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation>امنحوا المتكلم 30 ثانية أخرى</translation>
    </message>
    <message>
        <source>End the statement</source>
        <translation>أنهوا البيان</translation>
    </message>
    <message>
        <source>That was a slip? Take it back: the clock runs on as if nothing had been</source>
        <translation>أخطأتم؟ تراجعوا: تمضي الساعة كأن شيئا لم يكن</translation>
    </message>
    <message>
        <source>{end} ends the statement, {next} calls the next; nobody comes: absent</source>
        <translation>ينهي {end} البيان، وينادي {next} التالي؛ لا أحد يأتي: غائب</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>كوبا تثير نقطة نظام: اكتبوا اسمها ثم Enter</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>هذا كل شيء. هذا يعرض المفاتيح كلها، وF1 الدليل؛ وEsc يخفي الإرشاد</translation>
    </message>
</context>
<context>
    <name>HallCommands</name>
    <message>
        <source>The hall is blanked.</source>
        <translation>أُطفئت شاشة القاعة.</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>شاشة القاعة ظاهرة من جديد.</translation>
    </message>
    <message>
        <source>The message is taken away.</source>
        <translation>أزيلت الرسالة.</translation>
    </message>
    <message>
        <source>Message in the hall</source>
        <translation>رسالة في القاعة</translation>
    </message>
    <message>
        <source>words, or one of these</source>
        <translation>نص، أو واحدة من هذه</translation>
    </message>
    <message>
        <source>The hall shows how each State voted.</source>
        <translation>تعرض شاشة القاعة كيف صوتت كل دولة.</translation>
    </message>
    <message>
        <source>The hall shows the figures again.</source>
        <translation>تعرض شاشة القاعة الأرقام من جديد.</translation>
    </message>
    <message>
        <source>The hall shows no result of a vote by name.</source>
        <translation>لا تعرض شاشة القاعة نتيجة تصويت بالأسماء.</translation>
    </message>
    <message>
        <source>The hall counts overtime.</source>
        <translation>تعد شاشة القاعة الوقت الزائد.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>تقف شاشة القاعة عند 0:00.</translation>
    </message>
    <message>
        <source>A tone sounds at one minute, two at time.</source>
        <translation>نغمة عند الدقيقة ونغمتان عند انتهاء الوقت.</translation>
    </message>
    <message>
        <source>No tone sounds.</source>
        <translation>لا نغمات.</translation>
    </message>
    <message>
        <source>In the hall:</source>
        <translation>في القاعة:</translation>
    </message>
</context>
<context>
    <name>HallDisplay</name>
    <message>
        <source>Hall</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>HallMessages</name>
    <message>
        <source>The meeting is suspended</source>
        <translation>الجلسة معلقة</translation>
    </message>
    <message>
        <source>The meeting will resume shortly</source>
        <translation>تستأنف الجلسة قريبا</translation>
    </message>
    <message>
        <source>Informal consultations are being held</source>
        <translation>تجري مشاورات غير رسمية</translation>
    </message>
    <message>
        <source>Please be seated</source>
        <translation>يرجى الجلوس</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Where the Conference is</source>
        <translation>أين وصل المؤتمر</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Hall blanked</source>
        <translation>شاشة القاعة محجوبة</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>{zone} time, assumed</source>
        <translation>توقيت {zone}، مفترض</translation>
    </message>
    <message>
        <source>{zone} time</source>
        <translation>توقيت {zone}</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>اختُتمت الدورة</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>لم تُفتتح الدورة</translation>
    </message>
    <message>
        <source>Not in session</source>
        <translation>لا جلسة منعقدة</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>الجلسة منعقدة</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>رُفعت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>تجاوز {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>no item in hand</source>
        <translation>لا بند جاريا</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>hour, as 13:30</source>
        <translation>الساعة، مثل 13:30</translation>
    </message>
    <message>
        <source>{hour}: which one is meant? An arrow key chooses.</source>
        <translation>{hour}: أيها المقصودة؟ يُختار بمفتاح سهم.</translation>
    </message>
    <message>
        <source>{hour} would be of another day. An arrow key chooses it.</source>
        <translation>الساعة {hour} ستكون من يوم آخر. تُختار بمفتاح سهم.</translation>
    </message>
    <message>
        <source>before the clocks go back</source>
        <translation>قبل تأخير الساعات</translation>
    </message>
    <message>
        <source>after they went back</source>
        <translation>بعد تأخير الساعات</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>There is no agenda yet.</source>
        <translation>لا يوجد جدول أعمال بعد.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Agenda item</source>
        <translation>بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Mandate, questions and decisions</source>
        <translation>الولاية والمسائل والمقررات</translation>
    </message>
    <message>
        <source>Documents, speakers list and time</source>
        <translation>الوثائق وقائمة المتكلمين والوقت</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Other acts …</source>
        <translation>إجراءات أخرى …</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>النظر في {item}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Used, h:min</source>
        <translation>المستخدم، س:د</translation>
    </message>
    <message>
        <source>Planned, h:min</source>
        <translation>المقرر، س:د</translation>
    </message>
    <message>
        <source>Agenda item {item}, taken up {when}</source>
        <translation>البند {item} من جدول الأعمال، فُتح {when}</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>البند {item} من جدول الأعمال: {state}</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>قيد النظر</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>المواد {rules}</translation>
    </message>
    <message>
        <source>Title not certain</source>
        <translation>العنوان غير مؤكد</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>الولاية</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>لا شيء لهذا البند</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Action expected</source>
        <translation>الإجراء المتوقع</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>المقررات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>مواضع الشك في الوثيقة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>{name} presided</source>
        <translation>الرئاسة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations present</source>
        <translation>
            <numerusform>لا وفود حاضرة</numerusform>
            <numerusform>وفد واحد حاضر</numerusform>
            <numerusform>وفدان حاضران</numerusform>
            <numerusform>%n وفود حاضرة</numerusform>
            <numerusform>%n وفدا حاضرا</numerusform>
            <numerusform>%n وفد حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>for {action}</source>
        <translation>من أجل: {action}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>لم تُفتح بعد</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>انقضى أجلها</translation>
    </message>
    <message>
        <source>declared closed</source>
        <translation>أُعلن إقفالها</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n آخر</numerusform>
            <numerusform>%n آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements made</source>
        <translation>
            <numerusform>لم يُدل بأي بيان</numerusform>
            <numerusform>أُدلي ببيان واحد</numerusform>
            <numerusform>أُدلي ببيانين</numerusform>
            <numerusform>أُدلي بـ %n بيانات</numerusform>
            <numerusform>أُدلي بـ %n بيانا</numerusform>
            <numerusform>أُدلي بـ %n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>لا بيان بعد</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مقرر</translation>
    </message>
    <message>
        <source>{used} used of {planned}</source>
        <translation>استُخدم {used} من {planned}</translation>
    </message>
    <message>
        <source>Reopened at {hour}: {reason}</source>
        <translation>أعيد فتحه في {hour}: {reason}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>President</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup to</source>
        <translation>نسخ احتياطي إلى</translation>
    </message>
    <message>
        <source>Backup to {file} …</source>
        <translation>نسخ احتياطي إلى {file}…</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>يجري بالفعل إعداد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Up to act {number}, checked: {file}</source>
        <translation>حتى الإجراء {number}، بعد الفحص: {file}</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>أُنجزت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>No backup made.</source>
        <translation>لم تُنجز نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Whose key?</source>
        <translation>مفتاح أي أمر؟</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>لم يتغير.</translation>
    </message>
</context>
<context>
    <name>KeyGrab</name>
    <message>
        <source>Change a key</source>
        <translation>تغيير مفتاح</translation>
    </message>
    <message>
        <source>Press the new key. Delete gives back the program&apos;s own, Esc leaves it as it is.</source>
        <translation>اضغطوا المفتاح الجديد. Delete يعيد الأصلي، وEsc يتركه كما هو.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is kept for typing and leaving: people type names.</source>
        <translation>{key} محجوز للكتابة والخروج: هنا تكتب الأسماء.</translation>
    </message>
    <message>
        <source>{key} does something already: {command}.</source>
        <translation>{key} مستعمل: {command}.</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Credentials of the delegation selected</source>
        <translation>وثائق تفويض الوفد المختار</translation>
    </message>
    <message>
        <source>Windows and screens</source>
        <translation>النوافذ والشاشات</translation>
    </message>
    <message>
        <source>Desks and pages</source>
        <translation>المكاتب والصفحات</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation>الخطوة التالية: نداء المتكلم ثم البدء</translation>
    </message>
    <message>
        <source>Began with the call</source>
        <translation>بدأ عند النداء</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>إيقاف واستئناف</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 ثانية أكثر</translation>
    </message>
    <message>
        <source>30 seconds less</source>
        <translation>30 ثانية أقل</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>نهاية البيان</translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation>غائب: تجاوز</translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation>إعادة نداء متجاوَز</translation>
    </message>
    <message>
        <source>Give the floor to the secretariat</source>
        <translation>إعطاء الكلمة للأمانة</translation>
    </message>
    <message>
        <source>Give the floor to somebody on no list</source>
        <translation>إعطاء الكلمة لمن ليس في قائمة</translation>
    </message>
    <message>
        <source>Do not count the outage found</source>
        <translation>استبعاد الانقطاع المكتشف</translation>
    </message>
    <message>
        <source>Accepted on assurance</source>
        <translation>مقبول بناء على تأكيد</translation>
    </message>
    <message>
        <source>Challenged by another State, or no longer</source>
        <translation>اعتراض دولة أخرى، أو سحبه</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>اجتماعات المكتب بشأن وثائق التفويض</translation>
    </message>
    <message>
        <source>The desk of this moment</source>
        <translation>مكتب هذه اللحظة</translation>
    </message>
    <message>
        <source>The floor and its list</source>
        <translation>الكلمة وقائمتها</translation>
    </message>
    <message>
        <source>The page of an agenda item</source>
        <translation>صفحة بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>The register of delegations</source>
        <translation>سجل الوفود</translation>
    </message>
    <message>
        <source>About this conference: its document, sessions and doubts</source>
        <translation>عن هذا المؤتمر: وثيقته ودوراته ومواضع الشك</translation>
    </message>
    <message>
        <source>Take the laptop&apos;s hour for the console&apos;s</source>
        <translation>اعتماد توقيت الحاسوب</translation>
    </message>
    <message>
        <source>A backup, to a stick</source>
        <translation>نسخة احتياطية على ذاكرة محمولة</translation>
    </message>
    <message>
        <source>Write on this file all the same</source>
        <translation>الكتابة في هذا الملف رغم ذلك</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on it</source>
        <translation>قرار الرئيس بشأنها</translation>
    </message>
    <message>
        <source>Appeal against the ruling, and its vote</source>
        <translation>الطعن في القرار والتصويت عليه</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>إضافة وفد</translation>
    </message>
    <message>
        <source>Right of reply asked for</source>
        <translation>طلب حق الرد</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Move up, by ruling of the President</source>
        <translation>تقديم، بقرار الرئيس</translation>
    </message>
    <message>
        <source>Move down, by ruling of the President</source>
        <translation>تأخير، بقرار الرئيس</translation>
    </message>
    <message>
        <source>Cabinet rank found, or not</source>
        <translation>عضوية مجلس الوزراء ثبتت أو لا</translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation>استبدال المتكلم</translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation>إشعار بتبادل الأماكن</translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation>نص البيان</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>أخذه كتابة</translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation>النقل إلى قائمة أخرى</translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation>هل تنتهي القائمة في الموعد؟</translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation>القائمة كما كانت</translation>
    </message>
    <message>
        <source>Invite an organization to speak</source>
        <translation>دعوة منظمة إلى الكلام</translation>
    </message>
    <message>
        <source>Close or reopen the list</source>
        <translation>إقفال القائمة أو إعادة فتحها</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>افتتاح الدورة</translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation>افتتاح الجلسة التالية</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>من يرأس</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>بدء بند</translation>
    </message>
    <message>
        <source>Conclude the item in hand</source>
        <translation>اختتام البند الجاري</translation>
    </message>
    <message>
        <source>Leave the item in hand open</source>
        <translation>ترك البند الجاري مفتوحا</translation>
    </message>
    <message>
        <source>Suspend or resume the meeting</source>
        <translation>تعليق الجلسة أو استئنافها</translation>
    </message>
    <message>
        <source>Suspend the meeting until an hour, for a reason</source>
        <translation>تعليق الجلسة حتى ساعة معينة مع ذكر السبب</translation>
    </message>
    <message>
        <source>Call a private meeting to order</source>
        <translation>افتتاح جلسة سرية</translation>
    </message>
    <message>
        <source>Note something to be announced</source>
        <translation>تدوين إعلان يُتلى</translation>
    </message>
    <message>
        <source>An announcement was read out</source>
        <translation>تُلي إعلان</translation>
    </message>
    <message>
        <source>Extend the meeting</source>
        <translation>تمديد الجلسة</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>اختتام الدورة</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>ما يجوز الآن</translation>
    </message>
    <message>
        <source>A motion is moved</source>
        <translation>تقديم اقتراح</translation>
    </message>
    <message>
        <source>Speak for the motion</source>
        <translation>الكلام تأييدا للاقتراح</translation>
    </message>
    <message>
        <source>Speak against the motion</source>
        <translation>الكلام معارضة للاقتراح</translation>
    </message>
    <message>
        <source>The motion is withdrawn</source>
        <translation>سُحب الاقتراح</translation>
    </message>
    <message>
        <source>The motion is carried, nobody objecting</source>
        <translation>اعتُمد الاقتراح دون اعتراض</translation>
    </message>
    <message>
        <source>Put the motion to the vote</source>
        <translation>طرح الاقتراح للتصويت</translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation>يعترض وفد</translation>
    </message>
    <message>
        <source>An objection after the gavel: the decision is reopened</source>
        <translation>اعتراض بعد طرق المطرقة: يعاد فتح القرار</translation>
    </message>
    <message>
        <source>A proposal is submitted</source>
        <translation>يقدَّم مقترح</translation>
    </message>
    <message>
        <source>A proposal goes on: it is put, adopted, amended</source>
        <translation>مسار مقترح: يُطرح أو يُعتمد أو يُعدَّل</translation>
    </message>
    <message>
        <source>A position on a decision</source>
        <translation>موقف بشأن قرار</translation>
    </message>
    <message>
        <source>The roll of presence</source>
        <translation>نداء الحضور</translation>
    </message>
    <message>
        <source>Of whom the quorum is counted</source>
        <translation>أساس النصاب القانوني</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>البحث عن وفد</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>وردت وثائق رسمية</translation>
    </message>
    <message>
        <source>Copy received</source>
        <translation>وردت نسخة</translation>
    </message>
    <message>
        <source>Information only received</source>
        <translation>وردت معلومات فقط</translation>
    </message>
    <message>
        <source>Examined: in order</source>
        <translation>فُحصت: سليمة</translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation>فُحصت: ناقصة</translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation>فُحصت: غير مقبولة</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>بُت في الاعتراض: قُبل</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>بُت في الاعتراض: لم يُقبل</translation>
    </message>
    <message>
        <source>Make or adopt the report on credentials</source>
        <translation>إعداد التقرير عن وثائق التفويض أو اعتماده</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>حاضر، غائب</translation>
    </message>
    <message>
        <source>How each State voted, in the hall, or the figures</source>
        <translation>في القاعة: كيف صوتت كل دولة، أو الأرقام</translation>
    </message>
    <message>
        <source>Do what the gavel confirms, or what the President asks for</source>
        <translation>تنفيذ ما تؤكده المطرقة أو ما يطلبه الرئيس</translation>
    </message>
    <message>
        <source>What would follow from the next step</source>
        <translation>ما الذي سيترتب على الخطوة التالية</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت الجاري</translation>
    </message>
    <message>
        <source>The secret ballot</source>
        <translation>الاقتراع السري</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>لائحة المفاتيح</translation>
    </message>
    <message>
        <source>Rehearsal: go to the next moment</source>
        <translation>تدريب: إلى اللحظة التالية</translation>
    </message>
    <message>
        <source>Motions, proposals and presence</source>
        <translation>الاقتراحات الإجرائية والمقترحات والحضور</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>إطفاء شاشة القاعة</translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation>عرض شاشة الرئيس</translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation>عرض شاشة القاعة</translation>
    </message>
    <message>
        <source>Programme and agenda</source>
        <translation>البرنامج وجدول الأعمال</translation>
    </message>
    <message>
        <source>Credentials and journal</source>
        <translation>التفويض والسجل</translation>
    </message>
    <message>
        <source>Next tab at the side</source>
        <translation>التبويب الجانبي التالي</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>فاتح، داكن، تباين عال</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Welcome: another conference, a new one, the sample</source>
        <translation>البدء: مؤتمر آخر أو جديد أو العينة</translation>
    </message>
    <message>
        <source>Rehearsal: the guide of two minutes</source>
        <translation>التدريب: دليل الدقيقتين</translation>
    </message>
    <message>
        <source>The debate as a picture</source>
        <translation>المناقشة في صورة</translation>
    </message>
    <message>
        <source>A message in the hall, or none</source>
        <translation>رسالة في القاعة، أو لا رسالة</translation>
    </message>
    <message>
        <source>Overtime counted in the hall, or not</source>
        <translation>عد الوقت الزائد في القاعة، أو لا</translation>
    </message>
    <message>
        <source>A tone at one minute and at time, or none</source>
        <translation>نغمة عند الدقيقة وعند الانتهاء، أو لا</translation>
    </message>
    <message>
        <source>The President&apos;s buttons act, or ask here</source>
        <translation>أزرار الرئيس تنفّذ، أو تطلب هنا</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>شاشة الرئيس إلى الشاشة التالية</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>شاشة القاعة إلى الشاشة التالية</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>تغيير مفتاح</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>لغة كل نافذة وألوانها وخطها</translation>
    </message>
    <message>
        <source>Who spoke last goes on</source>
        <translation>آخر المتكلمين يواصل</translation>
    </message>
    <message>
        <source>The sentences of the President&apos;s script</source>
        <translation>جمل نص الرئيس</translation>
    </message>
    <message>
        <source>Papers and tables: export as PDF, Excel, CSV</source>
        <translation>وثائق وجداول: تصدير بصيغة PDF أو Excel أو CSV</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Sheet of keys</source>
        <translation>لائحة المفاتيح</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: the arrow keys turn it</source>
        <translation>الصفحة {page} من {pages}: تقلبها الأسهم</translation>
    </message>
</context>
<context>
    <name>Lawful</name>
    <message>
        <source>being voted on</source>
        <translation>قيد التصويت</translation>
    </message>
    <message>
        <source>first</source>
        <translation>أولا</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>المادة {number}</translation>
    </message>
    <message>
        <source>Rule {number}, probable</source>
        <translation>المادة {number}، مرجحة</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>Adjourn the debate</source>
        <translation>تأجيل المناقشة</translation>
    </message>
    <message>
        <source>Close the debate</source>
        <translation>إقفال باب المناقشة</translation>
    </message>
    <message>
        <source>Limit the statements</source>
        <translation>تحديد مدة البيانات</translation>
    </message>
    <message>
        <source>Decide on competence</source>
        <translation>البت في الاختصاص</translation>
    </message>
    <message>
        <source>Divide the proposal</source>
        <translation>تجزئة المقترح</translation>
    </message>
    <message>
        <source>Reconsider a decision</source>
        <translation>إعادة النظر في قرار</translation>
    </message>
    <message>
        <source>for</source>
        <translation>تأييدا</translation>
    </message>
    <message>
        <source>against</source>
        <translation>المعارضون</translation>
    </message>
    <message>
        <source>Suspend the meeting until {hour}</source>
        <translation>تعليق الجلسة حتى {hour}</translation>
    </message>
    <message>
        <source>Adjourn the debate on item {item}</source>
        <translation>تأجيل المناقشة بشأن البند {item}</translation>
    </message>
    <message>
        <source>Close the debate on item {item}</source>
        <translation>إقفال باب المناقشة بشأن البند {item}</translation>
    </message>
    <message>
        <source>Limit the statements on item {item} to {limit}</source>
        <translation>تحديد مدة البيانات بشأن البند {item} بـ {limit}</translation>
    </message>
    <message>
        <source>Competence to adopt {proposal}</source>
        <translation>اختصاص اعتماد {proposal}</translation>
    </message>
    <message>
        <source>Divide {proposal}</source>
        <translation>تجزئة {proposal}</translation>
    </message>
    <message>
        <source>Reconsider {decision}</source>
        <translation>إعادة النظر في {decision}</translation>
    </message>
    <message>
        <source>Order of motions: {rule}. Only a State party may move, or vote.</source>
        <translation>ترتيب الاقتراحات: {rule}. لا يقدم الاقتراحات ولا يصوّت إلا دولة طرف.</translation>
    </message>
    <message>
        <source>A vote is being taken</source>
        <translation>التصويت جار</translation>
    </message>
    <message>
        <source>No motion waits</source>
        <translation>لا اقتراح معلق</translation>
    </message>
    <message>
        <source>suspending the meeting</source>
        <translation>تعليق الجلسة</translation>
    </message>
    <message>
        <source>adjourning the meeting</source>
        <translation>رفع الجلسة</translation>
    </message>
    <message>
        <source>adjourning the debate</source>
        <translation>تأجيل المناقشة</translation>
    </message>
    <message>
        <source>closing the debate</source>
        <translation>إقفال باب المناقشة</translation>
    </message>
    <message>
        <source>limiting the statements</source>
        <translation>تحديد مدة البيانات</translation>
    </message>
    <message>
        <source>deciding on competence</source>
        <translation>البت في الاختصاص</translation>
    </message>
    <message>
        <source>dividing a proposal</source>
        <translation>تجزئة مقترح</translation>
    </message>
    <message>
        <source>reconsidering a decision</source>
        <translation>إعادة النظر في قرار</translation>
    </message>
    <message>
        <source>One motion waits: {what}</source>
        <translation>اقتراح معلق: {what}</translation>
    </message>
    <message>
        <source>the President decides</source>
        <translation>يقرر الرئيس</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>The one who raises it, not on the substance</source>
        <translation>مثيرها وحده، لا في الجوهر</translation>
    </message>
    <message>
        <source>the President rules</source>
        <translation>يبت الرئيس</translation>
    </message>
    <message>
        <source>Vote on the question</source>
        <translation>التصويت على المسألة</translation>
    </message>
    <message>
        <source>Appeal against the ruling</source>
        <translation>الطعن في القرار</translation>
    </message>
    <message>
        <source>Nobody: put to the vote at once</source>
        <translation>لا أحد: تُطرح للتصويت فورا</translation>
    </message>
    <message>
        <source>more yes than no overrules</source>
        <translation>تُنقض بأغلبية المؤيدين</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>تعليل التصويت</translation>
    </message>
    <message>
        <source>Those who asked, once each</source>
        <translation>من طلب، مرة لكل وفد</translation>
    </message>
    <message>
        <source>Statement from the list</source>
        <translation>بيان من القائمة</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>حق الرد</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>من طلب</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>المؤيدون أكثر من المعارضين</translation>
    </message>
    <message>
        <source>two thirds of yes and no</source>
        <translation>ثلثا المؤيدين والمعارضين</translation>
    </message>
    <message>
        <source>more than {share} of yes and no</source>
        <translation>أكثر من {share} من المؤيدين والمعارضين</translation>
    </message>
    <message>
        <source>{share} of yes and no</source>
        <translation>{share} من المؤيدين والمعارضين</translation>
    </message>
    <message>
        <source>{hour}, {name}; being voted on</source>
        <translation>{hour}، {name}؛ قيد التصويت</translation>
    </message>
    <message>
        <source>{hour}, {name}; decided first</source>
        <translation>{hour}، {name}؛ يُبت فيه أولا</translation>
    </message>
    <message>
        <source>{hour}, {name}; after: {what}</source>
        <translation>{hour}، {name}؛ بعد: {what}</translation>
    </message>
    <message>
        <source>The list on item {item} is closed; the question is put next.</source>
        <translation>تُقفل قائمة البند {item}، ثم تُطرح المسألة.</translation>
    </message>
    <message>
        <source>Statements on item {item} are limited to {limit} from now on.</source>
        <translation>تُحدد مدة البيانات بشأن البند {item} من الآن بـ {limit}.</translation>
    </message>
    <message>
        <source>The Conference is not competent: {proposal} falls.</source>
        <translation>المؤتمر غير مختص: يسقط {proposal}.</translation>
    </message>
    <message>
        <source>The parts of {proposal} are voted on apart, then the whole.</source>
        <translation>يُصوّت على أجزاء {proposal} على حدة، ثم على المجموع.</translation>
    </message>
    <message>
        <source>What was decided is open again: {decision}.</source>
        <translation>يُعاد فتح ما تقرر: {decision}.</translation>
    </message>
    <message>
        <source>The debate on {proposal} ends.</source>
        <translation>تنتهي المناقشة بشأن {proposal}.</translation>
    </message>
    <message>
        <source>The debate on item {item} ends, and its list is closed.</source>
        <translation>تنتهي المناقشة بشأن البند {item} وتُقفل قائمتها.</translation>
    </message>
    <message>
        <source>This motion falls: {what}.</source>
        <translation>يسقط الاقتراح: {what}.</translation>
    </message>
    <message>
        <source>Next comes: {what}.</source>
        <translation>يليه: {what}.</translation>
    </message>
    <message>
        <source>Besides the mover: {who}</source>
        <translation>إضافة إلى المقدم: {who}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>{name}, speaking</source>
        <translation>{name}، يتكلم</translation>
    </message>
    <message>
        <source>One more speaker for the motion</source>
        <translation>متكلم آخر مؤيد</translation>
    </message>
    <message>
        <source>One more speaker against the motion</source>
        <translation>متكلم آخر معارض</translation>
    </message>
    <message>
        <source>A motion by an observer</source>
        <translation>اقتراح من مراقب</translation>
    </message>
    <message>
        <source>Observers neither move nor vote.</source>
        <translation>المراقبون لا يقدمون اقتراحات ولا يصوتون.</translation>
    </message>
    <message>
        <source>Rules {first} to {last}</source>
        <translation>المواد {first} إلى {last}</translation>
    </message>
    <message>
        <source>The meeting is suspended; what waits goes on afterwards.</source>
        <translation>تُعلق الجلسة، ويُستأنف ما بقي بعدها.</translation>
    </message>
    <message>
        <source>The meeting rises; the other motions fall, and the list waits for the next meeting.</source>
        <translation>تُرفع الجلسة، وتسقط الاقتراحات الأخرى، وتنتظر القائمة الجلسة التالية.</translation>
    </message>
    <message>
        <source>The question is not put at this session unless two thirds reconsider it ({rule}).</source>
        <translation>لا تُطرح المسألة في هذه الدورة ما لم يقرر الثلثان إعادة النظر ({rule}).</translation>
    </message>
    <message>
        <source>{name} speaks on, with {left} left.</source>
        <translation>يواصل {name} كلامه، ويبقى {left}.</translation>
    </message>
    <message>
        <source>The debate goes on where it stood.</source>
        <translation>تُستأنف المناقشة من حيث توقفت.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>ما تعنيه العلامات</translation>
    </message>
    <message>
        <source>dotted: not registered, or barred by another&apos;s vote</source>
        <translation>نقطة: غير مسجل، أو استبعده تصويت غيره</translation>
    </message>
    <message>
        <source>grey: not registered, or barred by another&apos;s vote</source>
        <translation>بالرمادي: غير مسجل، أو استبعده تصويت غيره</translation>
    </message>
    <message>
        <source>dotted: not registered</source>
        <translation>نقطة: غير مسجل</translation>
    </message>
    <message>
        <source>grey: not registered</source>
        <translation>بالرمادي: غير مسجل</translation>
    </message>
    <message>
        <source>English order</source>
        <translation>بالترتيب الإنكليزي</translation>
    </message>
    <message>
        <source>English order; {name} drawn by lot</source>
        <translation>بالترتيب الإنكليزي؛ القرعة: {name}</translation>
    </message>
    <message>
        <source>from {name}, by lot</source>
        <translation>من {name}، بالقرعة</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Head of State</source>
        <translation>رئيس دولة</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>نائب رئيس</translation>
    </message>
    <message>
        <source>Crown Prince or Princess</source>
        <translation>ولي عهد</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>رئيس حكومة</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>نائب رئيس وزراء</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>وزير</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>نائب وزير</translation>
    </message>
    <message>
        <source>Chair of delegation</source>
        <translation>رئيس وفد</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>ممثل</translation>
    </message>
</context>
<context>
    <name>LevelTyped</name>
    <message>
        <source>president, monarch</source>
        <translation>رئيس جمهورية، ملك، أمير</translation>
    </message>
    <message>
        <source>deputy president</source>
        <translation>نائب رئيس جمهورية</translation>
    </message>
    <message>
        <source>crown princess, heir</source>
        <translation>ولية عهد</translation>
    </message>
    <message>
        <source>prime minister, chancellor</source>
        <translation>رئيس وزراء، رئيسة حكومة</translation>
    </message>
    <message>
        <source>vice prime minister</source>
        <translation>نائبة رئيس وزراء</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>نائبة وزير، وكيل وزارة</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>رئيسة وفد</translation>
    </message>
    <message>
        <source>ambassador, delegate</source>
        <translation>سفير، مندوب، ممثلة</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>The voting</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>نقطة نظام</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Announced: adopted.</source>
        <translation>أُعلن: اعتُمد.</translation>
    </message>
    <message>
        <source>Announced: not adopted.</source>
        <translation>أُعلن: لم يُعتمد.</translation>
    </message>
    <message>
        <source>Point of order of {name}.</source>
        <translation>نقطة نظام: {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is ruled upon.</source>
        <translation>يتوقف النداء حتى يُبتّ فيها.</translation>
    </message>
    <message>
        <source>Appeal of {name}.</source>
        <translation>طعن: {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is voted on.</source>
        <translation>النداء متوقف إلى حين التصويت عليه.</translation>
    </message>
    <message>
        <source>Put to the vote at {hour}.</source>
        <translation>طُرح للتصويت في الساعة {hour}.</translation>
    </message>
    <message>
        <source>Before the first answer {name} explains its vote.</source>
        <translation>تعليل التصويت قبل الجواب الأول: {name}.</translation>
    </message>
    <message>
        <source>Only a point of order on the conduct of the voting interrupts it.</source>
        <translation>لا تقطعه إلا نقطة نظام تتعلق بسير التصويت.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>لا قائمة جارية للرجوع إليها.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>in explanation of vote</source>
        <translation>تعليلا للتصويت</translation>
    </message>
    <message>
        <source>in explanation of vote %1</source>
        <translation>تعليل التصويت %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wish to explain</source>
        <translation>
            <numerusform>لا أحد يرغب في تعليل التصويت</numerusform>
            <numerusform>وفد واحد يرغب في تعليل تصويته</numerusform>
            <numerusform>وفدان يرغبان في تعليل التصويت</numerusform>
            <numerusform>%n وفود ترغب في تعليل التصويت</numerusform>
            <numerusform>%n وفدا يرغب في تعليل التصويت</numerusform>
            <numerusform>%n وفد يرغب في تعليل التصويت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>المؤيدون</translation>
    </message>
    <message>
        <source>against</source>
        <translation>المعارضون</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>الممتنعون</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>التصويت جارٍ</translation>
    </message>
    <message>
        <source>Appeal against a ruling</source>
        <translation>طعن في قرار الرئيس</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>الجلسة معلقة</translation>
    </message>
    <message>
        <source>Suspended, resumes %1</source>
        <translation>معلقة حتى الساعة %1</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>اختُتمت الدورة</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>رُفعت الجلسة</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>الاستئناف</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>بطلب من %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>to be read out</source>
        <translation>تُتلى</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1</source>
        <translation>الكلمات المؤيدة: %1</translation>
    </message>
    <message>
        <source>Nobody else may speak on it</source>
        <translation>لا يجوز لأحد آخر أن يتكلم</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>مقدم من %1</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>اعتراض: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>أجاب الجميع</numerusform>
            <numerusform>لم يُجب وفد واحد</numerusform>
            <numerusform>لم يُجب وفدان</numerusform>
            <numerusform>لم تُجب %n وفود</numerusform>
            <numerusform>لم يُجب %n وفدا</numerusform>
            <numerusform>لم يُجب %n وفد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>لا نداء ثان</numerusform>
            <numerusform>بقي نداء ثان واحد</numerusform>
            <numerusform>بقي نداءان ثانيان</numerusform>
            <numerusform>بقي %n لنداء ثان</numerusform>
            <numerusform>بقي %n لنداء ثان</numerusform>
            <numerusform>بقي %n لنداء ثان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>لم يبق أحد</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>يُنادى</translation>
    </message>
    <message>
        <source>Shall the ruling be overruled?</source>
        <translation>هل يُنقض القرار؟</translation>
    </message>
    <message>
        <source>the motion of %1</source>
        <translation>الاقتراح المقدم من %1</translation>
    </message>
    <message>
        <source>the appeal of %1</source>
        <translation>الطعن المقدم من %1</translation>
    </message>
    <message>
        <source>agenda item %1</source>
        <translation>البند %1 من جدول الأعمال</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>نداء بالأسماء</translation>
    </message>
    <message>
        <source>Roll call on %1</source>
        <translation>تصويت بنداء الأسماء على %1</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>تصويت مسجل</translation>
    </message>
    <message>
        <source>Recorded vote on %1</source>
        <translation>تصويت مسجل على %1</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>تصويت برفع الأيدي</translation>
    </message>
    <message>
        <source>Vote by show of hands on %1</source>
        <translation>تصويت برفع الأيدي على %1</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>اعتُمد الاقتراح</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>رُفض الاقتراح</translation>
    </message>
    <message>
        <source>Ruling overruled</source>
        <translation>نُقض القرار</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>يظل القرار قائما</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لم يُعتمد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب الاقتراح</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>مؤيدون</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارضون</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنعون</translation>
    </message>
    <message>
        <source>two thirds are %1 of %2</source>
        <translation>الثلثان %1 من %2</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>الأغلبية %1 من %2</translation>
    </message>
    <message>
        <source>%1: reached so far</source>
        <translation>%1، وقد تحقق ذلك حتى الآن</translation>
    </message>
    <message>
        <source>%1: not reached so far</source>
        <translation>%1، ولم يتحقق ذلك حتى الآن</translation>
    </message>
    <message>
        <source>nobody for or against</source>
        <translation>لا أصوات مؤيدة ولا معارضة</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>لا أصوات مطلوبة</numerusform>
            <numerusform>المطلوب صوت واحد</numerusform>
            <numerusform>المطلوب صوتان</numerusform>
            <numerusform>المطلوب %n أصوات</numerusform>
            <numerusform>المطلوب %n صوتا</numerusform>
            <numerusform>المطلوب %n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1 حتى الساعة %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>بشأن %1</translation>
    </message>
    <message>
        <source>moved by %1</source>
        <translation>مقدم من %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1; against it: %2</source>
        <translation>الكلمات المؤيدة: %1؛ المعارضة: %2</translation>
    </message>
    <message>
        <source>Spoke against it: %2</source>
        <translation>الكلمات المعارضة: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak for it</source>
        <translation>
            <numerusform>لا أحد يجوز له أن يتكلم مؤيدا</numerusform>
            <numerusform>يجوز لوفد آخر أن يتكلم مؤيدا</numerusform>
            <numerusform>يجوز لوفدين آخرين أن يتكلما مؤيدين</numerusform>
            <numerusform>يجوز لـ%n وفود أخرى أن تتكلم مؤيدة</numerusform>
            <numerusform>يجوز لـ%n وفدا آخر أن يتكلم مؤيدا</numerusform>
            <numerusform>يجوز لـ%n وفد آخر أن يتكلم مؤيدا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak against it</source>
        <translation>
            <numerusform>لا أحد يجوز له أن يتكلم معارضا</numerusform>
            <numerusform>يجوز لوفد آخر أن يتكلم معارضا</numerusform>
            <numerusform>يجوز لوفدين آخرين أن يتكلما معارضين</numerusform>
            <numerusform>يجوز لـ%n وفود أخرى أن تتكلم معارضة</numerusform>
            <numerusform>يجوز لـ%n وفدا آخر أن يتكلم معارضا</numerusform>
            <numerusform>يجوز لـ%n وفد آخر أن يتكلم معارضا</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>البند %1</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>This closes the session of the Conference.</source>
        <translation>هذا يختتم دورة المؤتمر.</translation>
    </message>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>لم تبق جلسات مقررة.</translation>
    </message>
    <message>
        <source>This meeting is planned for {hour}.</source>
        <translation>هذه الجلسة مقررة في الساعة {hour}.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>بدء البند</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list.</source>
        <translation>
            <numerusform>لا أحد ينتظر في القائمة.</numerusform>
            <numerusform>لا يزال واحد ينتظر في القائمة.</numerusform>
            <numerusform>لا يزال اثنان ينتظران في القائمة.</numerusform>
            <numerusform>لا يزال %n ينتظرون في القائمة.</numerusform>
            <numerusform>لا يزال %n ينتظرون في القائمة.</numerusform>
            <numerusform>لا يزال %n ينتظرون في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>معلقة حتى الساعة</translation>
    </message>
    <message>
        <source>Suspended until {hour}, for what reason?</source>
        <translation>معلقة حتى الساعة {hour}، فما السبب؟</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>دون ذكر سبب</translation>
    </message>
    <message>
        <source>Nothing waits to be announced.</source>
        <translation>لا إعلانات في الانتظار.</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>تستمر الجلسة حتى</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list, and the meeting was to rise at {hour}.</source>
        <translation>
            <numerusform>لا أحد ينتظر في القائمة، وكان من المقرر رفع الجلسة في الساعة {hour}.</numerusform>
            <numerusform>ما زال متكلم واحد ينتظر في القائمة، وكان من المقرر رفع الجلسة في الساعة {hour}.</numerusform>
            <numerusform>ما زال متكلمان ينتظران في القائمة، وكان من المقرر رفع الجلسة في الساعة {hour}.</numerusform>
            <numerusform>ما زال %n متكلمين ينتظرون في القائمة، وكان من المقرر رفع الجلسة في الساعة {hour}.</numerusform>
            <numerusform>ما زال %n متكلما ينتظرون في القائمة، وكان من المقرر رفع الجلسة في الساعة {hour}.</numerusform>
            <numerusform>ما زال %n متكلم ينتظرون في القائمة، وكان من المقرر رفع الجلسة في الساعة {hour}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>لا توجد قائمة جارية.</translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation>اضغطوا {key} مرة أخرى للتنفيذ.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>سيُتراجع عن: {act}.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>الكلمة الآن: {name}.</translation>
    </message>
    <message>
        <source>The same key again does it all the same.</source>
        <translation>المفتاح نفسه مرة أخرى ينفذ ذلك رغم هذا.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>لا بند جاريا.</translation>
    </message>
    <message>
        <source>in hand: go on with it</source>
        <translation>قيد النظر: متابعته</translation>
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
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Recall: {name}</source>
        <translation>إعادة نداء: {name}</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>Which motion is moved</source>
        <translation>أي اقتراح يُقدم</translation>
    </message>
    <message>
        <source>Speaks for the motion</source>
        <translation>يتكلم مؤيدا للاقتراح</translation>
    </message>
    <message>
        <source>Speaks against the motion</source>
        <translation>يتكلم معارضا للاقتراح</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>لا اقتراح معلق.</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>اسم دولة طرف أو رمزها</translation>
    </message>
    <message>
        <source>{motion}: moved by</source>
        <translation>{motion}: مقدم من</translation>
    </message>
    <message>
        <source>Limit the statements to</source>
        <translation>تحديد مدة البيانات بـ</translation>
    </message>
    <message>
        <source>Suspend the meeting until</source>
        <translation>تعليق الجلسة حتى</translation>
    </message>
    <message>
        <source>It was not said until when</source>
        <translation>لم يُذكر حتى متى</translation>
    </message>
    <message>
        <source>Give the floor for the motion</source>
        <translation>إعطاء الكلمة تأييدا للاقتراح</translation>
    </message>
    <message>
        <source>Give the floor against the motion</source>
        <translation>إعطاء الكلمة معارضة للاقتراح</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>الطرح للتصويت</translation>
    </message>
    <message>
        <source>Carried, nobody objecting</source>
        <translation>اعتُمد دون اعتراض</translation>
    </message>
    <message>
        <source>Withdrawn by its mover</source>
        <translation>سحبه مقدمه</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>What may happen now</source>
        <translation>ما يجوز الآن</translation>
    </message>
    <message>
        <source>In order, by precedence</source>
        <translation>جائز، حسب الأولوية</translation>
    </message>
    <message>
        <source>Not in order now</source>
        <translation>غير جائز الآن</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب الاقتراح</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>الطرح للتصويت</translation>
    </message>
    <message>
        <source>Put to the vote: {what}</source>
        <translation>طرح للتصويت: {what}</translation>
    </message>
    <message>
        <source>If it carries: {what}</source>
        <translation>إذا اعتُمد: {what}</translation>
    </message>
    <message>
        <source>A rule without a mark stands in the agenda; “probable” is after the sister treaty; “cf.” where the number here is not known.</source>
        <translation>بلا إشارة: المادة واردة في جدول الأعمال؛ «مرجحة»: وفقا للمعاهدة الشقيقة؛ «انظر»: الرقم هنا غير معروف.</translation>
    </message>
    <message>
        <source>May still speak on it</source>
        <translation>من يجوز له الكلام بعد</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>يُبت بـ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>If it is lost</source>
        <translation>إذا رُفض</translation>
    </message>
    <message>
        <source>Enter folds them</source>
        <translation>Enter يطويها</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Enter يُظهرها</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation>اختاروا من يُنقل مكانه من المنتظرين.</translation>
    </message>
    <message>
        <source>{name} stands at place {place} already.</source>
        <translation>{name} في المكان {place} بالفعل.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>سبب الرئيس، في سطر واحد</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name} إلى الآخر، المكان {place}: لأي سبب؟</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name} إلى المكان {place}، قبل {other}: لأي سبب؟</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not entered.</source>
        <translation>لم يُقيد.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>لم يُنفذ.</translation>
    </message>
    <message>
        <source>{refusal} {rule}.</source>
        <translation>{refusal} {rule}.</translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>وقت الانقطاع يُحسب على المتكلم ما لم يُستبعد.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>توقفت اللوحة {span}.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>الملف {file} تالف.</translation>
    </message>
    <message>
        <source>It is open to look at. Bring back a backup with restore, and keep this file.</source>
        <translation>هو مفتوح للاطلاع. أعد نسخة احتياطية بالأمر restore واحفظ هذا الملف.</translation>
    </message>
    <message>
        <source>{file} was copied while it was in use.</source>
        <translation>نُسخ الملف {file} أثناء استعماله.</translation>
    </message>
    <message>
        <source>Acts after number {number} may be missing; the whole file is where it was copied from.</source>
        <translation>قد تنقص الإجراءات بعد الرقم {number}؛ والملف الكامل في مكانه الأصلي.</translation>
    </message>
    <message>
        <source>{file} is being checked.</source>
        <translation>يجري فحص الملف {file}.</translation>
    </message>
    <message>
        <source>Acts can be done as soon as that has ended.</source>
        <translation>يمكن القيام بالإجراءات فور انتهاء الفحص.</translation>
    </message>
    <message>
        <source>Here it is {console}, on the laptop {laptop}.</source>
        <translation>الساعة هنا {console} وعلى الحاسوب {laptop}.</translation>
    </message>
    <message>
        <source>The console goes on from the last act; if the laptop is right, take its hour.</source>
        <translation>تواصل اللوحة من وقت آخر إجراء؛ فإن كان توقيت الحاسوب صحيحا فليُعتمد.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>اختاروا بالأسهم ثم اضغطوا Enter.</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>أيها: {names}</translation>
    </message>
</context>
<context>
    <name>ObjectionCommands</name>
    <message>
        <source>While it is voted only a point of order on the voting interrupts it.</source>
        <translation>لا يقاطع التصويت إلا نقطة نظام بشأن سيره.</translation>
    </message>
    <message>
        <source>Nothing is put to the Conference to which somebody could object.</source>
        <translation>لا شيء مطروح على المؤتمر يمكن الاعتراض عليه.</translation>
    </message>
    <message>
        <source>{matter}: who objects no longer?</source>
        <translation>{matter}: من سحب اعتراضه؟</translation>
    </message>
    <message>
        <source>No decision was taken that could be reopened.</source>
        <translation>لم يُتخذ قرار يمكن إعادة فتحه.</translation>
    </message>
    <message>
        <source>{decision}, after the gavel: who objects?</source>
        <translation>{decision}، بعد طرق المطرقة: من المعترض؟</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>اسم دولة طرف أو رمزها</translation>
    </message>
    <message>
        <source>{matter}: who objects?</source>
        <translation>{matter}: من المعترض؟</translation>
    </message>
    <message>
        <source>It is not noted who</source>
        <translation>دون تسجيل من</translation>
    </message>
    <message>
        <source>{names}: objection. What follows?</source>
        <translation>{names}: اعتراض. ماذا يلي؟</translation>
    </message>
    <message>
        <source>Consultations: who leads them is noted</source>
        <translation>مشاورات: يسجَّل من يقودها</translation>
    </message>
    <message>
        <source>Consultations: the meeting is suspended</source>
        <translation>مشاورات: تُعلَّق الجلسة</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>سحب {name} اعتراضه</translation>
    </message>
    <message>
        <source>Another one objects too</source>
        <translation>يعترض وفد آخر أيضا</translation>
    </message>
    <message>
        <source>Later: it is deferred</source>
        <translation>لاحقا: يُرجأ</translation>
    </message>
    <message>
        <source>Later: the item stays open</source>
        <translation>لاحقا: يبقى البند مفتوحا</translation>
    </message>
    <message>
        <source>A decision in other words, or by a vote: record it</source>
        <translation>قرار بصيغة أخرى أو بالتصويت: يُسجَّل</translation>
    </message>
    <message>
        <source>A secret ballot</source>
        <translation>اقتراع سري</translation>
    </message>
    <message>
        <source>There is an objection</source>
        <translation>ثمة اعتراض</translation>
    </message>
    <message>
        <source>{decision} is reopened: for what reason?</source>
        <translation>يعاد فتح {decision}: لأي سبب؟</translation>
    </message>
    <message>
        <source>in one line, for the record</source>
        <translation>في سطر واحد، للسجل</translation>
    </message>
    <message>
        <source>{name} objected after the gavel</source>
        <translation>اعترض بعد طرق المطرقة: {name}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>نائب الرئيس</translation>
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
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>وإلا {group}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>منتخب</translation>
    </message>
</context>
<context>
    <name>OfficersCommands</name>
    <message>
        <source>Withdraw the nomination</source>
        <translation>سحب الترشيح</translation>
    </message>
    <message>
        <source>Nominate another one too</source>
        <translation>ترشيح آخر أيضا</translation>
    </message>
    <message>
        <source>Nominate as {office}</source>
        <translation>الترشيح لمنصب {office}</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>اسم الوفد أو رمزه</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Enter: whole, or broad</source>
        <translation>Enter: كاملة أو عريضة</translation>
    </message>
    <message>
        <source>The pages are being painted: {seconds} s</source>
        <translation>يجري إعداد الصفحات: {seconds} ث</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Nothing that is offered fits “{typed}”.</source>
        <translation>لا شيء مما يُعرض يطابق «{typed}».</translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation>يجب قول ذلك بالكلمات.</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Is one of these meant? An arrow key chooses.</source>
        <translation>لا شيء يسمى «{typed}». أتقصد واحدا من هذه؟ يُختار بمفتاح سهم.</translation>
    </message>
    <message>
        <source>An arrow key chooses.</source>
        <translation>يُختار بمفتاح سهم.</translation>
    </message>
</context>
<context>
    <name>PapersCommands</name>
    <message>
        <source>Nothing can be written here.</source>
        <translation>لا يمكن كتابة شيء هنا.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>تجري كتابة ملف آخر.</translation>
    </message>
    <message>
        <source>Place: {folder}</source>
        <translation>المكان: {folder}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>من أي قائمة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As it stands, or stood</source>
        <translation>في أي لحظة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>As it is looked back on: {moment}</source>
        <translation>اللحظة المستعرضة: {moment}</translation>
    </message>
    <message>
        <source>None: a table of data</source>
        <translation>بلا لغة: جدول بيانات</translation>
    </message>
    <message>
        <source>PDF, a paper to print</source>
        <translation>PDF، وثيقة للطباعة</translation>
    </message>
    <message>
        <source>Word, to go on writing</source>
        <translation>Word، لمواصلة الكتابة</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, a table for any program</source>
        <translation>CSV، جدول لأي برنامج</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON، للبرامج</translation>
    </message>
    <message>
        <source>JSON Lines, as “perform” reads it</source>
        <translation>JSON Lines، كما يقرؤه «perform»</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>الكتابة إلى</translation>
    </message>
    <message>
        <source>This is a table for other programs: it has no pages to look at.</source>
        <translation>هذا جدول لبرامج أخرى، وليست له صفحات تُعرض.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>كُتب:</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers and tables</source>
        <translation>وثائق وجداول</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Arrows turn a row, Enter asks for it in words, Esc goes back</source>
        <translation>الأسهم تغيّر السطر، وEnter للسؤال عنه، وEsc للعودة</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation>آنذاك {place}</translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation>الآن {place}</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>called</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>يتكلم</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>متوقف بسبب اقتراح</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>تكلم</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>void</source>
        <translation>لاغٍ</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>لم يكن</translation>
    </message>
    <message>
        <source>The list as it stood</source>
        <translation>القائمة كما كانت</translation>
    </message>
    <message>
        <source>After which act</source>
        <translation>بعد أي إجراء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>time, as 10:42</source>
        <translation>الوقت، مثل 10:42</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>ما حدث منذ ذلك</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>as it stood after act {number}</source>
        <translation>كما كانت بعد الإجراء {number}</translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation>الأسهم إجراء، ومع Ctrl ساعة؛ Esc إلى الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>آنذاك</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation>الإجراءات منذ ذلك: {count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>place {place}</source>
        <translation>المكان {place}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>له الكلمة</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>متوقف بسبب اقتراح</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>متجاوَز</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>تكلم</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>void</source>
        <translation>لاغٍ</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>غير مقيد</translation>
    </message>
    <message>
        <source>replies to {name}</source>
        <translation>يرد على: {name}</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>SPEAKING</source>
        <translation>يتكلم</translation>
    </message>
    <message>
        <source>ONE MINUTE</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Keep the picture as</source>
        <translation>حفظ الصورة باسم</translation>
    </message>
    <message>
        <source>a file&apos;s path, ending in .png or .svg</source>
        <translation>مسار ملف آخره .png أو .svg</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>لم تحفظ.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png or .svg.</source>
        <translation>يجب أن يكون آخر اسم الملف .png أو .svg.</translation>
    </message>
    <message>
        <source>Picture kept.</source>
        <translation>حفظت الصورة.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>تتعذر كتابة {path}.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The debate as a picture</source>
        <translation>المناقشة في صورة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>السير</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>الوفود</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>وثائق التفويض</translation>
    </message>
    <message>
        <source>Arrows turn to the next, Ctrl+S keeps it, Esc goes back</source>
        <translation>الأسهم للتالي، وCtrl+S للحفظ، وEsc للعودة</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item</source>
        <translation>لم يتكلم أحد في هذا البند</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>لا توجد قائمة جارية</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>ends by {hour}</source>
        <translation>ينتهي {hour}</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>وقت الكلام المنتظر، بالساعات</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n statements</source>
        <translation>
            <numerusform>{time}، لا بيانات (%n)</numerusform>
            <numerusform>{time}، بيان واحد (%n)</numerusform>
            <numerusform>{time}، بيانان (%n)</numerusform>
            <numerusform>{time}، %n بيانات</numerusform>
            <numerusform>{time}، %n بيانا</numerusform>
            <numerusform>{time}، %n بيان</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, {over} over</source>
        <translation>{told}، زيادة {over}</translation>
    </message>
    <message>
        <source>{told}, {count} waiting</source>
        <translation>{told}، ينتظر {count}</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>رسمية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>مطعون فيها</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>كيانات</translation>
    </message>
    <message>
        <source>Intergovernmental organizations</source>
        <translation>منظمات حكومية دولية</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is one screen only.</source>
        <translation>توجد شاشة واحدة فقط.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>تعود معها؛ ويعرضها مفتاحها على أخرى.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>اختفت الشاشة {name}.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>عادت الشاشة {name}.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>تبقى فوق هذه النافذة؛ يزيلها المفتاح نفسه، وF11 يملأ الشاشة.</translation>
    </message>
    <message>
        <source>It stands beside this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>تبقى بجانب هذه النافذة؛ يزيلها المفتاح نفسه، وF11 يملأ الشاشة.</translation>
    </message>
    <message>
        <source>This window stands on another now.</source>
        <translation>هذه النافذة الآن على شاشة أخرى.</translation>
    </message>
    <message>
        <source>A screen is gone.</source>
        <translation>اختفت إحدى الشاشات.</translation>
    </message>
    <message>
        <source>A screen is back.</source>
        <translation>عادت إحدى الشاشات.</translation>
    </message>
    <message>
        <source>{window} came along.</source>
        <translation>{window} انتقلت معها.</translation>
    </message>
    <message>
        <source>{window} makes way for this one.</source>
        <translation>{window} تُفسح المكان لهذه النافذة.</translation>
    </message>
    <message>
        <source>It stands on another screen now.</source>
        <translation>وهي الآن على شاشة أخرى.</translation>
    </message>
    <message>
        <source>It is put away; its key shows it again.</source>
        <translation>وقد أُخفيت؛ ومفتاحها يُظهرها من جديد.</translation>
    </message>
    <message>
        <source>{window} makes way.</source>
        <translation>{window} تُفسح المكان.</translation>
    </message>
    <message>
        <source>It stands beside this window now.</source>
        <translation>وهي الآن بجانب هذه النافذة.</translation>
    </message>
    <message>
        <source>{window} stands on a screen of its own now.</source>
        <translation>{window} الآن على شاشة خاصة بها.</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>شاشة القاعة</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>شاشة الرئيس</translation>
    </message>
    <message>
        <source>No screen is free.</source>
        <translation>لا توجد شاشة خالية.</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Settings that cannot be read are as the program brings them:</source>
        <translation>إعدادات تتعذر قراءتها فتبقى كما يأتي بها البرنامج:</translation>
    </message>
    <message>
        <source>{settings}.</source>
        <translation>{settings}.</translation>
    </message>
    <message>
        <source>Settings are not kept: {file} cannot be written.</source>
        <translation>لا تُحفظ الإعدادات: تعذرت كتابة {file}.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>جميعها</translation>
    </message>
    <message>
        <source>the file used last</source>
        <translation>الملف المستخدم أخيرا</translation>
    </message>
    <message>
        <source>files opened of late</source>
        <translation>المؤتمرات المفتوحة مؤخرا</translation>
    </message>
</context>
<context>
    <name>PointCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>الوفد؛ وبعد نقطتين الموضوع إن ذُكر</translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation>نقطة نظام من</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>لا نقطة نظام تنتظر قرار الرئيس.</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation>قرار الرئيس بشأن نقطة نظام {name}</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>مقبولة أو مرفوضة؛ وبعد نقطتين النص إن وُجد</translation>
    </message>
    <message>
        <source>The appeal of {name}</source>
        <translation>الطعن المقدم من {name}</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>التصويت على طعن {name}: للنقض، ضد، ممتنعون</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>ثلاثة أرقام، مثل 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>لا قرار يُطعن فيه.</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>الطعن في القرار بشأن نقطة نظام {name}، من</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>اسم دولة طرف أو رمزها</translation>
    </message>
    <message>
        <source>The same key again asks all the same who appeals.</source>
        <translation>المفتاح نفسه يسأل مع ذلك عمن يطعن.</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>not a State party</source>
        <translation>ليس دولة طرفا</translation>
    </message>
    <message>
        <source>{overrule} to overrule the ruling, {against} against, {abstaining} abstaining</source>
        <translation>{overrule} لنقض القرار، {against} ضد، {abstaining} ممتنعون</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (ليس دولة طرفا)</translation>
    </message>
    <message>
        <source>{name} (not admitted)</source>
        <translation>{name} (غير مقبول)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>ساعة {name} متوقفة عند {left}.</translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation>نقطة نظام: {name}.</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation>طعن: {name}.</translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation>القرار بشأن نقطة نظام {name} يُطرح للتصويت فورا.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>نقطة نظام {name}: {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>نقطة نظام {name}: نُقض القرار.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>upheld</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source> (not a State party)</source>
        <translation> (ليس دولة طرفا)</translation>
    </message>
    <message>
        <source> (not admitted)</source>
        <translation> (غير مقبول)</translation>
    </message>
    <message>
        <source>Awaits the ruling</source>
        <translation>تنتظر القرار</translation>
    </message>
    <message>
        <source>Under appeal, to be voted on at once</source>
        <translation>قيد الطعن، تُطرح للتصويت فورا</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>ليس دولة طرفا</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>طعن {name}: يُطرح للتصويت فورا</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name}: بقي {left}</translation>
    </message>
    <message>
        <source>the ruling stands</source>
        <translation>القرار قائم</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>نُقض</translation>
    </message>
    <message>
        <source>Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}</source>
        <translation>طعن {name}: {overrule} للنقض، {against} ضد، {abstaining} ممتنعون؛ {stands}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>A third</source>
        <translation>الثلث</translation>
    </message>
    <message>
        <source>A majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>More than {share}</source>
        <translation>أكثر من {share}</translation>
    </message>
    <message>
        <source>At least {share}</source>
        <translation>على الأقل {share}</translation>
    </message>
    <message>
        <source>{share} of {base}: {needed}.</source>
        <translation>{share}، {base}: {needed}.</translation>
    </message>
    <message>
        <source>May open and debate.</source>
        <translation>يجوز الافتتاح والمناقشة.</translation>
    </message>
    <message>
        <source>May decide.</source>
        <translation>يجوز اتخاذ القرارات.</translation>
    </message>
    <message>
        <source>Of whom: a setting</source>
        <translation>ممن: إعداد</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, met.</source>
        <translation>وإلا، {base}: {needed}، متوفر.</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, not met.</source>
        <translation>وإلا، {base}: {needed}، غير متوفر.</translation>
    </message>
    <message>
        <source>{needed} to debate</source>
        <translation>{needed} للمناقشة</translation>
    </message>
    <message>
        <source>{needed} to decide</source>
        <translation>{needed} للقرار</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>الحاضرون: {count}</translation>
    </message>
    <message>
        <source>of {count} that take part</source>
        <translation>من {count} مشاركة</translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message>
        <source>Quorum</source>
        <translation>النصاب القانوني</translation>
    </message>
</context>
<context>
    <name>PresenceCall</name>
    <message>
        <source>Who is called</source>
        <translation>من يُنادى</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>يجيب في غير دوره</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: العودة إلى {name}</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>انتهى النداء</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>نودي على الجميع</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>ثم {names}</translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>يُنادى، {place} من {count}</translation>
    </message>
</context>
<context>
    <name>PresenceCommands</name>
    <message>
        <source>Of whom is the quorum counted?</source>
        <translation>على أي أساس يُحسب النصاب؟</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>يُنتظر جواب {name}.</translation>
    </message>
    <message>
        <source>1: present, 2: not there.</source>
        <translation>1: حاضر، 2: غائب.</translation>
    </message>
    <message>
        <source>To decide: of {base}, {needed}</source>
        <translation>للقرار: {base}، {needed}</translation>
    </message>
    <message>
        <source>To debate: of {base}, {needed}</source>
        <translation>للمناقشة: {base}، {needed}</translation>
    </message>
    <message>
        <source>How many take part: enter a figure</source>
        <translation>عدد المشاركين: إدخال رقم</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>الآن {count}</translation>
    </message>
    <message>
        <source>How many take part: as counted here</source>
        <translation>عدد المشاركين: كما يُحسب هنا</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>كما هو الآن</translation>
    </message>
    <message>
        <source>How many States parties take part</source>
        <translation>عدد الدول الأطراف المشاركة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>«{typed}» ليس رقما.</translation>
    </message>
</context>
<context>
    <name>PresenceLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>ما تعنيه العلامات</translation>
    </message>
    <message>
        <source>dotted: not registered, not called</source>
        <translation>نقطة: غير مسجل، لا يُنادى</translation>
    </message>
    <message>
        <source>grey: not registered, not called</source>
        <translation>رمادي: غير مسجل، لا يُنادى</translation>
    </message>
    <message>
        <source>English order; a letter goes to a name, Enter changes it</source>
        <translation>ترتيب إنكليزي؛ حرف يقود إلى الاسم، وEnter يغيّره</translation>
    </message>
</context>
<context>
    <name>Presidency</name>
    <message>
        <source>The President&apos;s buttons act.</source>
        <translation>أزرار الرئيس تنفّذ.</translation>
    </message>
    <message>
        <source>The President&apos;s buttons ask here.</source>
        <translation>أزرار الرئيس تطلب هنا.</translation>
    </message>
    <message>
        <source>The President asks for nothing.</source>
        <translation>لا طلب من الرئيس ينتظر.</translation>
    </message>
    <message>
        <source>The same key again records that it is carried, nobody objecting.</source>
        <translation>المفتاح نفسه يسجل اعتماده دون اعتراض.</translation>
    </message>
    <message>
        <source>{motion} comes next.</source>
        <translation>التالي: {motion}.</translation>
    </message>
    <message>
        <source>The President asks:</source>
        <translation>يطلب الرئيس:</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذه</translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message>
        <source>Gavel</source>
        <translation>المطرقة</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>مطلوب: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>لم تبق دقائق (%n)</numerusform>
            <numerusform>بقيت دقيقة واحدة (%n)</numerusform>
            <numerusform>بقيت دقيقتان (%n)</numerusform>
            <numerusform>بقيت %n دقائق</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
            <numerusform>بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rises %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>, %1 h %2 left</source>
        <translation>، بقي %1 س %2</translation>
    </message>
    <message>
        <source>, %2 min left</source>
        <translation>، بقي %2 د</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1: بقي %2.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>لا أحد له الكلمة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation>استئناف البيان</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>الطرح للتصويت</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>فتح الاقتراع</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>إغلاق الصندوق</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>تُلي</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>استُمع إلى التقرير</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>طرحه على المؤتمر</translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation>طعن: %1.</translation>
    </message>
    <message>
        <source>To be voted on at once.</source>
        <translation>يُطرح للتصويت فورا.</translation>
    </message>
    <message>
        <source>The point of order is upheld.</source>
        <translation>قُبلت نقطة النظام.</translation>
    </message>
    <message>
        <source>The point of order is rejected.</source>
        <translation>رُفضت نقطة النظام.</translation>
    </message>
    <message>
        <source>The ruling is overruled.</source>
        <translation>نُقض القرار.</translation>
    </message>
    <message>
        <source>Not a State party.</source>
        <translation>ليس دولة طرفا.</translation>
    </message>
    <message>
        <source>Not admitted.</source>
        <translation>غير مقبول.</translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation>نقطة نظام: %1.</translation>
    </message>
    <message>
        <source>Private meeting %1</source>
        <translation>الجلسة السرية %1</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>يُنطق: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>جلسة سرية</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>إعلان النتيجة</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>تعليل التصويت</translation>
    </message>
    <message>
        <source>Oral report</source>
        <translation>التقرير الشفوي</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>إنهاء البيان</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>المتكلم التالي</translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation>بدء البند %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Today&apos;s programme</source>
        <translation>برنامج اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>لا جلسة اليوم</translation>
    </message>
    <message>
        <source>Parallel: {what}</source>
        <translation>بالتوازي: {what}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
</context>
<context>
    <name>ProposalCommands</name>
    <message>
        <source>Which proposal?</source>
        <translation>أي مقترح؟</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>الرمز أو العنوان</translation>
    </message>
    <message>
        <source>No proposal is undecided.</source>
        <translation>لا مقترح قيد البت.</translation>
    </message>
    <message>
        <source>No decision was taken yet.</source>
        <translation>لم يُتخذ أي قرار بعد.</translation>
    </message>
    <message>
        <source>{symbol}: which parts are voted on apart?</source>
        <translation>{symbol}: أي الأجزاء يصوَّت عليها على حدة؟</translation>
    </message>
    <message>
        <source>as: preamble, paragraph 3, the rest</source>
        <translation>مثلا: الديباجة، الفقرة 3، الباقي</translation>
    </message>
    <message>
        <source>Which proposal is divided?</source>
        <translation>أي مقترح يُجزَّأ؟</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>فقرات المنطوق</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>لا شيء منها</translation>
    </message>
    <message>
        <source>as the preamble</source>
        <translation>كالديباجة</translation>
    </message>
    <message>
        <source>All but {part}</source>
        <translation>كلها إلا {part}</translation>
    </message>
    <message>
        <source>{symbol}: which parts are operative?</source>
        <translation>{symbol}: أي الأجزاء من المنطوق؟</translation>
    </message>
    <message>
        <source>{symbol}: who asks for the division?</source>
        <translation>{symbol}: من يطلب التجزئة؟</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>اسم دولة طرف أو رمزها</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Draft resolution</source>
        <translation>مشروع قرار</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>مشروع مقرر</translation>
    </message>
    <message>
        <source>Draft for the General Assembly</source>
        <translation>مشروع للجمعية العامة</translation>
    </message>
    <message>
        <source>Draft declaration</source>
        <translation>مشروع إعلان</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>المقرر {number}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>التوصية {number}</translation>
    </message>
    <message>
        <source>Declaration {number}</source>
        <translation>الإعلان {number}</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>before the Conference</source>
        <translation>أمام المؤتمر</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>rejected by vote</source>
        <translation>رُفض بالتصويت</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>withdrawn by its sponsors</source>
        <translation>سحبه مقدموه</translation>
    </message>
    <message>
        <source>left open with its item</source>
        <translation>تُرك مفتوحا مع بنده</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>ساقط</translation>
    </message>
    <message>
        <source>to be voted on</source>
        <translation>ينتظر التصويت</translation>
    </message>
    <message>
        <source>not put</source>
        <translation>لم يُطرح</translation>
    </message>
    <message>
        <source>Vote on amendment {symbol}</source>
        <translation>التصويت على التعديل {symbol}</translation>
    </message>
    <message>
        <source>Vote on the part “{part}”</source>
        <translation>التصويت على الجزء «{part}»</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>طرحه على المؤتمر</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>الطرح للتصويت</translation>
    </message>
    <message>
        <source>Suspend for consultations</source>
        <translation>التعليق لإجراء مشاورات</translation>
    </message>
    <message>
        <source>Adopt it without a vote</source>
        <translation>الاعتماد دون تصويت</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>المقدمون</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>التعميم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Day-before rule</source>
        <translation>قاعدة اليوم السابق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>لا شيء في إطار هذا البند</translation>
    </message>
    <message>
        <source>Day-before rule: from memory, cf. GA rule 78; its number here is unknown.</source>
        <translation>قاعدة اليوم السابق: من الذاكرة، انظر المادة 78 من نظام الجمعية العامة؛ ورقمها هنا غير معروف.</translation>
    </message>
    <message>
        <source>Note a proposal …</source>
        <translation>تسجيل مقترح …</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>original</source>
        <translation>الأصلية</translation>
    </message>
    <message>
        <source>not sent out</source>
        <translation>لم يعمَّم</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>اليوم {hour}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <source>By leave</source>
        <translation>بإذن</translation>
    </message>
    <message>
        <source>Not in all six</source>
        <translation>ليس باللغات الست</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>adopted: {number}</source>
        <translation>اعتُمد: {number}</translation>
    </message>
    <message>
        <source>objection of {names}</source>
        <translation>اعتراض: {names}</translation>
    </message>
    <message>
        <source>consultations led by {name}</source>
        <translation>مشاورات يقودها {name}</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>ينقص: {languages}</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Show of hands</source>
        <translation>برفع الأيدي</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>نداء بالأسماء</translation>
    </message>
    <message>
        <source>from a State drawn by lot</source>
        <translation>ابتداء من دولة تُختار بالقرعة</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>تصويت مسجل</translation>
    </message>
    <message>
        <source>each answer by name, without a call</source>
        <translation>كل جواب بالاسم، دون نداء</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>كيف؟</translation>
    </message>
    <message>
        <source>{question} – {what}</source>
        <translation>{question} – {what}</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>اسم دولة طرف أو رمزها</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>الثلثان</translation>
    </message>
    <message>
        <source>on substance</source>
        <translation>في الموضوع</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>أغلبية بسيطة</translation>
    </message>
    <message>
        <source>on procedure</source>
        <translation>في الإجراءات</translation>
    </message>
    <message>
        <source>by which majority?</source>
        <translation>بأي أغلبية؟</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>asked for by?</source>
        <translation>بطلب من؟</translation>
    </message>
    <message>
        <source>which State was drawn by lot?</source>
        <translation>أي دولة وقعت عليها القرعة؟</translation>
    </message>
    <message>
        <source>The console draws the lot</source>
        <translation>يجري البرنامج القرعة</translation>
    </message>
</context>
<context>
    <name>QtWords</name>
    <message>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Number not known</source>
        <translation>الرقم غير معروف</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>المادة {number}</translation>
    </message>
    <message>
        <source>{rule}, number probable</source>
        <translation>{rule}، الرقم مرجح</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}: {value}</translation>
    </message>
    <message>
        <source>Figures: {figures}.</source>
        <translation>الأرقام: {figures}.</translation>
    </message>
    <message>
        <source>Enter: put it right</source>
        <translation>Enter: تصحيح</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}، الساعة مفترضة</translation>
    </message>
    <message>
        <source>certain: it stands in the agenda</source>
        <translation>مؤكد: وارد في جدول الأعمال</translation>
    </message>
    <message>
        <source>probable: after the sister treaty</source>
        <translation>مرجح: وفقا للمعاهدة الشقيقة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>أغلبية بسيطة</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>الثلثان</translation>
    </message>
    <message>
        <source>rank of the motion “{motion}”</source>
        <translation>مرتبة الاقتراح «{motion}»</translation>
    </message>
    <message>
        <source>to open and debate it takes</source>
        <translation>للافتتاح والمناقشة يلزم</translation>
    </message>
    <message>
        <source>to decide it takes</source>
        <translation>للقرار يلزم</translation>
    </message>
    <message>
        <source>share of those voting yes or no</source>
        <translation>حصة المصوتين بنعم أو لا</translation>
    </message>
    <message>
        <source>share of the valid papers that elects</source>
        <translation>النسبة من البطاقات الصحيحة التي تنتخب</translation>
    </message>
    <message>
        <source>candidates for each place in a restricted ballot</source>
        <translation>المرشحون لكل منصب في اقتراع مقيّد</translation>
    </message>
    <message>
        <source>ballots in vain after which it is told</source>
        <translation>عمليات الاقتراع غير الحاسمة التي يُنبَّه بعدها</translation>
    </message>
    <message>
        <source>how often a State is called</source>
        <translation>عدد مرات نداء الدولة</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>speakers for, besides the mover</source>
        <translation>متكلمون مؤيدون غير المقدم</translation>
    </message>
    <message>
        <source>speakers against</source>
        <translation>متكلمون معارضون</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>الأغلبية</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>Only rules of procedure are put right here.</source>
        <translation>لا تُصحح هنا إلا مواد النظام الداخلي.</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>{rule} – {what}</source>
        <translation>{rule} – {what}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>الآن {value}</translation>
    </message>
    <message>
        <source>Its number, and how sure it is</source>
        <translation>رقمها ومدى التأكد منه</translation>
    </message>
    <message>
        <source>Its number is not known</source>
        <translation>رقمها غير معروف</translation>
    </message>
    <message>
        <source>The rule of another body that tells the same</source>
        <translation>المادة المماثلة لدى هيئة أخرى</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>مضمونها بعبارتنا</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>رقمها</translation>
    </message>
    <message>
        <source>as 47</source>
        <translation>مثل 47</translation>
    </message>
    <message>
        <source>The rule of another body</source>
        <translation>مادة هيئة أخرى</translation>
    </message>
    <message>
        <source>as GA rule 76</source>
        <translation>مثل GA rule 76</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونها</translation>
    </message>
    <message>
        <source>in our words</source>
        <translation>بعبارتنا</translation>
    </message>
    <message>
        <source>Rule {number}: how sure is that?</source>
        <translation>المادة {number}: ما مدى التأكد؟</translation>
    </message>
    <message>
        <source>1/3 is at least a third, &gt;1/2 is more than half</source>
        <translation>1/3: الثلث على الأقل، &gt;1/2: أكثر من النصف</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>دقائق وثوان، مثل 2:30</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Find in the reference</source>
        <translation>بحث في المراجع</translation>
    </message>
    <message>
        <source>Find a rule, a date or a doubt</source>
        <translation>بحث عن قاعدة أو موعد أو شك</translation>
    </message>
    <message>
        <source>Nothing in the reference fits “{typed}”.</source>
        <translation>لا شيء في المراجع يطابق «{typed}».</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Until then</source>
        <translation>حتى ذلك الحين</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>الإخطار</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>due {days}</source>
        <translation>مستحق {days}</translation>
    </message>
    <message>
        <source>late: due {days}</source>
        <translation>متأخر: مستحق {days}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>accorded</source>
        <translation>مُنح</translation>
    </message>
    <message>
        <source>not accorded</source>
        <translation>لم يُمنح</translation>
    </message>
    <message>
        <source>the Conference</source>
        <translation>المؤتمر</translation>
    </message>
    <message>
        <source>the Conference, under {item}</source>
        <translation>المؤتمر، في إطار البند {item}</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>أصل موقّع</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>معلومات فقط</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>مقبول بناء على تأكيد</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>وثائق التفويض</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Neither present nor voting, until it is decided anew or new credentials are found in order. Rule 20</source>
        <translation>لا حاضر ولا مصوّت، إلى أن يُبت من جديد أو يتبين أن وثائق تفويض جديدة سليمة. المادة 20</translation>
    </message>
    <message>
        <source>It does not take part. To call it by mistake is not prevented: it is marked.</source>
        <translation>لا يشارك. لا يُمنع نداؤه خطأ: هو مُعلّم.</translation>
    </message>
    <message>
        <source>It is seated with full rights until the Conference decides. Rule 20</source>
        <translation>يشغل مقعده بكامل الحقوق إلى أن يبت المؤتمر. المادة 20</translation>
    </message>
    <message>
        <source>It does not attend: with an objection, status is not accorded until the Conference decides.</source>
        <translation>لا يحضر: مع وجود اعتراض لا يُمنح المركز إلى أن يبت المؤتمر.</translation>
    </message>
    <message>
        <source>It attends, unless the Conference decides otherwise.</source>
        <translation>يحضر ما لم يقرر المؤتمر خلاف ذلك.</translation>
    </message>
    <message>
        <source>It does not attend before it gives notice in writing.</source>
        <translation>لا يحضر قبل أن يخطر كتابة.</translation>
    </message>
    <message>
        <source>It does not attend before it applies.</source>
        <translation>لا يحضر قبل أن يقدم طلبا.</translation>
    </message>
    <message>
        <source>It does not attend before the list of applicants is sent out.</source>
        <translation>لا يحضر قبل تعميم قائمة مقدمي الطلبات.</translation>
    </message>
    <message>
        <source>Consensus first. If a vote is asked for: a majority of those present and voting.</source>
        <translation>التوافق أولا. إذا طُلب التصويت: أغلبية الحاضرين المصوّتين.</translation>
    </message>
    <message>
        <source>Only States parties vote. cf. GA rule 85; number here unknown</source>
        <translation>لا تصوّت إلا الدول الأطراف. انظر المادة 85 للجمعية العامة؛ الرقم هنا غير معروف</translation>
    </message>
    <message>
        <source>Invited to speak {day}</source>
        <translation>دُعي إلى الكلام {day}</translation>
    </message>
    <message>
        <source>It speaks when the President invites it, the Conference approving. Rule 17</source>
        <translation>يتكلم حين يدعوه الرئيس بموافقة المؤتمر. المادة 17</translation>
    </message>
    <message>
        <source>say: {said}</source>
        <translation>يُنطق: {said}</translation>
    </message>
    <message>
        <source>takes part so since {day}: {reason}</source>
        <translation>يشارك كذلك منذ {day}: {reason}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>اعتراض قائم</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>مُنح</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>لا اعتراض</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>مطعون فيها</translation>
    </message>
    <message>
        <source>speaks when invited</source>
        <translation>يتكلم بدعوة</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>يتكلم</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>يحضر</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>يكتب</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>يقترح</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>يقرر</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>الدول الأطراف</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>الدول الموقعة</translation>
    </message>
    <message>
        <source>Non-signatories</source>
        <translation>الدول غير الموقعة</translation>
    </message>
    <message>
        <source>Entities, UN bodies, agencies</source>
        <translation>الكيانات وهيئات الأمم المتحدة</translation>
    </message>
    <message>
        <source>Other intergovernmental</source>
        <translation>حكومية دولية أخرى</translation>
    </message>
    <message>
        <source>NGOs with ECOSOC status</source>
        <translation>م.غ.ح. لدى المجلس الاقتصادي</translation>
    </message>
    <message>
        <source>Other NGOs</source>
        <translation>م.غ.ح. أخرى</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>مجموعات الدول</translation>
    </message>
    <message>
        <source>application, listed 30 days before</source>
        <translation>طلب، قائمة قبل 30 يوما</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>وثائق التفويض</translation>
    </message>
    <message>
        <source>written notice</source>
        <translation>إخطار كتابي</translation>
    </message>
    <message>
        <source>application</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>objection: the Conference</source>
        <translation>اعتراض: المؤتمر</translation>
    </message>
    <message>
        <source>unless decided otherwise</source>
        <translation>ما لم يُقرر خلافه</translation>
    </message>
    <message>
        <source>by right</source>
        <translation>بحكم الحق</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>كلام</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>بدعوة</translation>
    </message>
    <message>
        <source>{category}, Rule {numbers}</source>
        <translation>{category}، المادة {numbers}</translation>
    </message>
    <message>
        <source>{category}, Rules {numbers}</source>
        <translation>{category}، المواد {numbers}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register of delegations</source>
        <translation>سجل الوفود</translation>
    </message>
    <message>
        <source>Categories and their rights</source>
        <translation>الفئات وحقوقها</translation>
    </message>
    <message>
        <source>Those of the category</source>
        <translation>أعضاء الفئة</translation>
    </message>
    <message>
        <source>On file of the delegation chosen</source>
        <translation>ملف الوفد المختار</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>من المعترض</translation>
    </message>
    <message>
        <source>Participation of observers</source>
        <translation>مشاركة المراقبين</translation>
    </message>
    <message>
        <source>Participation of observers, item {item}</source>
        <translation>مشاركة المراقبين، البند {item}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>الاعتراضات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>السبيل</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>مُنح</translation>
    </message>
    <message>
        <source>Move: motions and points of order. Invited: by the President, the Conference approving.</source>
        <translation>اقتراح: الاقتراحات ونقاط النظام. بدعوة: من الرئيس بموافقة المؤتمر.</translation>
    </message>
    <message>
        <source>Rights of observers: the sister treaty’s rules 16, 17 and 44 (probable)</source>
        <translation>حقوق المراقبين: المواد 16 و17 و44 للمعاهدة الشقيقة (مرجحة)</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Expected to begin {when}</source>
        <translation>يُتوقع البدء {when}</translation>
    </message>
    <message>
        <source>not reached in the time of the list</source>
        <translation>لا يبلغه الدور في وقت القائمة</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>عضوية مجلس الوزراء غير مثبتة</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مثبتة</translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation>تبادل: إشعار من 2</translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation>تبادل 1/2</translation>
    </message>
    <message>
        <source>Moved by the President</source>
        <translation>نقله الرئيس</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>أُعيد نداؤه</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>تبادل</translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation>استُبدل {day}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>Found no member</source>
        <translation>ليس عضوا</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>ليس عضوا</translation>
    </message>
    <message>
        <source>Transferred from {list}</source>
        <translation>نُقل من {list}</translation>
    </message>
    <message>
        <source>From {list}</source>
        <translation>من {list}</translation>
    </message>
    <message>
        <source>by {delegation}</source>
        <translation>عن طريق {delegation}</translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation>رئاسة المجموعة: {delegation}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation>رد على {delegation}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation>نص، يُراجع عند الإلقاء</translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation>نص، يُراجع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>ورد {when}</translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation>المتكلم بالنيابة: {delegation}</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>ردا على {delegation}</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>النص: {told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>يُراجع عند الإلقاء</translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation>المرجع: {words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>السبب: {words}</translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation>أشعر بتبادل مع {delegation}، ويُنتظر إشعاره</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>أشعر وفد {delegation} بتبادل؛ ويُنتظر إشعار هذا الوفد</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>نودي مرة</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Right of reply</source>
        <translation>حق الرد</translation>
    </message>
    <message>
        <source>Right of reply to {name}</source>
        <translation>حق الرد على {name}</translation>
    </message>
    <message>
        <source>, to {name}</source>
        <translation>، ردا على {name}</translation>
    </message>
    <message>
        <source>Taken at the end of the day&apos;s last meeting on {item}</source>
        <translation>تؤخذ في آخر جلسة اليوم بشأن {item}</translation>
    </message>
    <message>
        <source>Taken before those who wait for {item}</source>
        <translation>تؤخذ قبل المنتظرين في {item}</translation>
    </message>
    <message>
        <source>Taken on the next day, at the end of its last meeting on {item}</source>
        <translation>تؤخذ في اليوم التالي، آخر جلسة بشأن {item}</translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation>{taken}، حتى {hour}.</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} من {rounds}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} من {rounds} (لم يبق شيء)</translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation>أُلقيت: {names}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>على {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>طُلب {hour}</translation>
    </message>
    <message>
        <source>Enter: give the floor</source>
        <translation>Enter: إعطاء الكلمة</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>متجاوَز حتى إعادة النداء</translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation>الرد الأول</translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation>الرد الثاني</translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation>الرد {number}</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>No debate is in hand.</source>
        <translation>لا مناقشة جارية.</translation>
    </message>
    <message>
        <source>delegation; behind a colon to whom, as arm: aze</source>
        <translation>الوفد؛ وبعد النقطتين على من يرد، مثل arm: aze</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>طلب حق الرد من</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>إعطاء الكلمة</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>رد {name} على</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>الوفد؛ Enter: لا أحد بعينه</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>يمتنع</translation>
    </message>
    <message>
        <source>Not participating</source>
        <translation>لا يشارك</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>RollFoot</name>
    <message>
        <source>begun</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>called, one key each</source>
        <translation>نوديت، مفتاح لكل منها</translation>
    </message>
    <message>
        <source>last roll: {count} present</source>
        <translation>آخر نداء: {count}</translation>
    </message>
</context>
<context>
    <name>RollGrid</name>
    <message>
        <source>lot</source>
        <translation>قرعة</translation>
    </message>
    <message>
        <source>No State party begins with “{letters}”.</source>
        <translation>لا دولة طرف تبدأ بـ«{letters}».</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Esc: العودة إلى {name}</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>يُنادى الآن</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>اختير بالقرعة</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>barred by another&apos;s vote</source>
        <translation>استبعده تصويت غيره</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>Roll of presence</source>
        <translation>نداء الحضور</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>قائمة الدول الأطراف</translation>
    </message>
    <message>
        <source>Leave the roll</source>
        <translation>مغادرة النداء</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>إنهاء النداء</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>للنداء</translation>
    </message>
    <message>
        <source>Presence holds until the meeting rises, or until a delegation is noted as having left.</source>
        <translation>يسري الحضور حتى رفع الجلسة أو حتى تسجيل مغادرة الوفد.</translation>
    </message>
    <message>
        <source>States parties in the room</source>
        <translation>الدول الأطراف في القاعة</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>GAVEL</source>
        <translation>المطرقة</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>يُقال</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>أو</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Sentences of the President&apos;s script</source>
        <translation>جمل نص الرئيس</translation>
    </message>
</context>
<context>
    <name>ScriptCommands</name>
    <message>
        <source>Correct it</source>
        <translation>تصويبها</translation>
    </message>
    <message>
        <source>A native reader has reviewed it</source>
        <translation>راجعها قارئ من أهل اللغة</translation>
    </message>
    <message>
        <source>Take it back to the program&apos;s words</source>
        <translation>إعادتها إلى كلمات البرنامج</translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation>اسم القارئ</translation>
    </message>
    <message>
        <source>Who has reviewed it?</source>
        <translation>من راجعها؟</translation>
    </message>
    <message>
        <source>shows its source</source>
        <translation>يُظهر مصدرها</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>A question is open.</source>
        <translation>هناك سؤال مطروح.</translation>
    </message>
    <message>
        <source>Enter answers it, Esc lets it go.</source>
        <translation>Enter يجيب عنه، وEsc يتركه.</translation>
    </message>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}: لوحة الأمين</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Closing once more leaves the console; the statement goes on, and its clock.</source>
        <translation>الإغلاق مرة أخرى يغادر اللوحة؛ والبيان مستمر ومعه ساعته.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>الكلمة الآن: {name}.</translation>
    </message>
</context>
<context>
    <name>SentencePainter</name>
    <message>
        <source>Corrected</source>
        <translation>مصوبة</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: no</source>
        <translation>مراجعة من قارئ من أهل اللغة: لا</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: {reader}</source>
        <translation>مراجعة من قارئ من أهل اللغة: {reader}</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Correct a sentence</source>
        <translation>تصويب جملة</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>كلمات الجملة</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it; what stands in braces is filled in when it is read</source>
        <translation>Ctrl+Enter يحفظها وEsc يتركها؛ ما بين القوسين المعقوفين يُملأ عند القراءة</translation>
    </message>
    <message>
        <source>As it would be read</source>
        <translation>كما ستُقرأ</translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation>لا يمكن قراءتها هكذا</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Share of those voting</source>
        <translation>نسبة المصوتين</translation>
    </message>
    <message>
        <source>{yes} of {voting}</source>
        <translation>{yes} من {voting}</translation>
    </message>
    <message>
        <source>voting yes or no; it takes two thirds of them.</source>
        <translation>يصوتون بنعم أو لا؛ يلزم الثلثان.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes a majority of them.</source>
        <translation>يصوتون بنعم أو لا؛ تلزم الأغلبية.</translation>
    </message>
    <message>
        <source>voting yes or no; two thirds are {needed}.</source>
        <translation>يصوتون بنعم أو لا؛ الثلثان {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; a majority is {needed}.</source>
        <translation>يصوتون بنعم أو لا؛ الأغلبية {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes {needed}.</source>
        <translation>يصوتون بنعم أو لا؛ يلزم {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>Even if all %n still to come vote yes:</source>
        <translation>
            <numerusform>ولو لم يبق أحد:</numerusform>
            <numerusform>ولو صوّت الباقي الوحيد بنعم:</numerusform>
            <numerusform>ولو صوّت الباقيان بنعم:</numerusform>
            <numerusform>ولو صوّت الباقون الـ%n جميعا بنعم:</numerusform>
            <numerusform>ولو صوّت الباقون الـ%n جميعا بنعم:</numerusform>
            <numerusform>ولو صوّت الباقون الـ%n جميعا بنعم:</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be adopted any more</source>
        <translation>لم يعد اعتماده ممكنا</translation>
    </message>
    <message numerus="yes">
        <source>Whatever the %n still to come vote:</source>
        <translation>
            <numerusform>لم يبق أحد:</numerusform>
            <numerusform>مهما كان تصويت الباقي الوحيد:</numerusform>
            <numerusform>مهما كان تصويت الباقيين:</numerusform>
            <numerusform>مهما كان تصويت الباقين الـ%n:</numerusform>
            <numerusform>مهما كان تصويت الباقين الـ%n:</numerusform>
            <numerusform>مهما كان تصويت الباقين الـ%n:</numerusform>
        </translation>
    </message>
    <message>
        <source>the majority is reached</source>
        <translation>تحققت الأغلبية</translation>
    </message>
    <message numerus="yes">
        <source>If all %n still to come vote:</source>
        <translation>
            <numerusform>لم يبق أحد:</numerusform>
            <numerusform>إذا صوّت الباقي الوحيد:</numerusform>
            <numerusform>إذا صوّت الباقيان:</numerusform>
            <numerusform>إذا صوّت الباقون الـ%n جميعا:</numerusform>
            <numerusform>إذا صوّت الباقون الـ%n جميعا:</numerusform>
            <numerusform>إذا صوّت الباقون الـ%n جميعا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes adopt it</source>
        <translation>
            <numerusform>لا يلزم صوت آخر</numerusform>
            <numerusform>يُعتمد بصوت مؤيد آخر</numerusform>
            <numerusform>يُعتمد بصوتين مؤيدين آخرين</numerusform>
            <numerusform>يُعتمد بـ%n أصوات مؤيدة أخرى</numerusform>
            <numerusform>يُعتمد بـ%n صوتا مؤيدا آخر</numerusform>
            <numerusform>يُعتمد بـ%n صوت مؤيد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>equally divided: regarded as rejected</source>
        <translation>تعادل الأصوات: يُعدّ مرفوضا</translation>
    </message>
    <message>
        <source>the majority is not reached</source>
        <translation>لم تتحقق الأغلبية</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Programme, agenda and documents</source>
        <translation>البرنامج وجدول الأعمال والوثائق</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Documents of {item}</source>
        <translation>وثائق {item}</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>لا شيء لهذا البند</translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation>لا بند جاريا</translation>
    </message>
</context>
<context>
    <name>SpeakersFilter</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>وزراء غير مثبتين</translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation>نقل وتبادل واستبدال</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>بنص</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>لا يبلغهم الدور</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>المراقبون</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>متجاوَزون</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>تُقدم من جديد</translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation>وثائق تفويض غير سليمة</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>غير مقبول</translation>
    </message>
</context>
<context>
    <name>SpeakersHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البدء</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>The list ends at {hour}; {count} not reached</source>
        <translation>تنتهي القائمة {hour}؛ لا يبلغ الدور {count}</translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation>تُرفع الجلسة {hour}؛ الجلسة {number} في {next}</translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation>يبدأ {hour}.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>لا يبلغه الدور.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>متجاوَزون</translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation>حتى إعادة النداء</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>تُقدم من جديد</translation>
    </message>
    <message>
        <source>received before the list opened</source>
        <translation>وردت قبل فتح القائمة</translation>
    </message>
    <message>
        <source>waiting, in the order of recall</source>
        <translation>في الانتظار، بترتيب إعادة النداء</translation>
    </message>
    <message>
        <source>waiting, by time of request</source>
        <translation>في الانتظار، بوقت الطلب</translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation>
            <numerusform>تنتهي القائمة؛ لا يبلغ الدور: %n</numerusform>
            <numerusform>تنتهي القائمة؛ لا يبلغ الدور: %n</numerusform>
            <numerusform>تنتهي القائمة؛ لا يبلغ الدور: %n</numerusform>
            <numerusform>تنتهي القائمة؛ لا يبلغ الدور: %n</numerusform>
            <numerusform>تنتهي القائمة؛ لا يبلغ الدور: %n</numerusform>
            <numerusform>تنتهي القائمة؛ لا يبلغ الدور: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation>لماذا هنا: {basis}.</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation>تُرفع الجلسة؛ {meeting} في {hour}</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation>تُرفع الجلسة؛ {meeting} {day} في {hour}</translation>
    </message>
    <message>
        <source>{count} {order}</source>
        <translation>{count} {order}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation>إثبات عضوية مجلس الوزراء</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>قائمة المتكلمين</translation>
    </message>
    <message>
        <source>No place {number} is shown.</source>
        <translation>المكان {number} غير معروض.</translation>
    </message>
    <message>
        <source>No delegation shown begins with “{letters}”.</source>
        <translation>لا وفد معروضا يبدأ بـ«{letters}».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>آخر ما حدث</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>مفتاح Esc يوقفه.</translation>
    </message>
    <message>
        <source>{seconds} s. Esc stops it.</source>
        <translation>{seconds} ث. مفتاح Esc يوقفه.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>تراجع: {act}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Panels</source>
        <translation>الألواح</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Whose text?</source>
        <translation>نص من؟</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>نص {name}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Attach another in its place</source>
        <translation>إرفاق نص آخر مكانه</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation>{text}: لماذا يُزال؟</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation>{text}: ما مصيره؟</translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation>{text}: أي ملف؟</translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation>مساره؛ أو أفلتوه على الوفد في القائمة</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation>نصوص (*.txt *.docx *.pdf)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>جارٍ قراءة {file}…</translation>
    </message>
    <message>
        <source>Another file is being read.</source>
        <translation>تجري قراءة ملف آخر.</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>مفتاح Esc يوقفه.</translation>
    </message>
    <message>
        <source>Not attached.</source>
        <translation>لم يُرفق.</translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation>أُرفق النص.</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>لا توجد قائمة جارية.</translation>
    </message>
    <message>
        <source>Drop the file on the row of a delegation.</source>
        <translation>أفلتوا الملف على سطر وفد.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>To be posted</source>
        <translation>للنشر</translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation>ليس للنشر</translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation>تُنتظر نسخة نهائية</translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation>أُرسل للنشر</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>about {time} at 100 words a minute</source>
        <translation>نحو {time} بمعدل 100 كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>within the limit of {limit}</source>
        <translation>ضمن الحد {limit}</translation>
    </message>
    <message>
        <source>over the limit of {limit} by {over}</source>
        <translation>فوق الحد {limit} بـ {over}</translation>
    </message>
    <message>
        <source>Text of a statement</source>
        <translation>نص بيان</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>كلمات البيان</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>يُراجع عند الإلقاء</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Esc يزيله</translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation>{key}: مصيره</translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation>أُرفق {day} {hour}</translation>
    </message>
</context>
<context>
    <name>VoteCommands</name>
    <message>
        <source>the question, as it is put</source>
        <translation>السؤال كما يُطرح</translation>
    </message>
    <message>
        <source>What is put to the vote?</source>
        <translation>ما الذي يُطرح للتصويت؟</translation>
    </message>
    <message>
        <source>No vote was announced.</source>
        <translation>لم تُعلن نتيجة أي تصويت.</translation>
    </message>
    <message>
        <source>the pending motion</source>
        <translation>الاقتراح الإجرائي المعروض</translation>
    </message>
    <message>
        <source>Show vote {number}, announced last</source>
        <translation>إظهار التصويت {number} المعلن أخيرا</translation>
    </message>
    <message>
        <source>The pending motion</source>
        <translation>الاقتراح الإجرائي المعروض</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>لا يجري أي تصويت.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>نقطة نظام معروضة: {name}.</translation>
    </message>
    <message>
        <source>The call goes on after the ruling.</source>
        <translation>يستأنف النداء بعد القرار.</translation>
    </message>
    <message>
        <source>An appeal waits for its vote: {name}.</source>
        <translation>طعن ينتظر التصويت: {name}.</translation>
    </message>
    <message>
        <source>The call goes on after it.</source>
        <translation>يستأنف النداء بعده.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>الكلمة الآن: {name}.</translation>
    </message>
    <message>
        <source>The call begins after it.</source>
        <translation>يبدأ النداء بعد ذلك.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote first.</source>
        <translation>طلب وفد {name} تعليل التصويت أولا.</translation>
    </message>
    <message>
        <source>The same key again begins the voting all the same.</source>
        <translation>المفتاح نفسه مرة أخرى يبدأ التصويت مع ذلك.</translation>
    </message>
    <message>
        <source>Asks to explain its vote after the result</source>
        <translation>يطلب تعليل تصويته بعد النتيجة</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>قائمة الدول الأطراف</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>مؤيدون</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارضون</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنعون</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>تصويت برفع الأيدي</translation>
    </message>
    <message>
        <source>Vote by roll call</source>
        <translation>تصويت بنداء الأسماء</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>تصويت مسجل</translation>
    </message>
    <message>
        <source>{method}, under item {item}</source>
        <translation>{method}، في إطار البند {item}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>اقتراح إجرائي</translation>
    </message>
    <message>
        <source>Appeal: yes overrules the ruling</source>
        <translation>طعن: نعم تنقض القرار</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>الثلثان</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>أغلبية بسيطة</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>بطلب من {name}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>أُعلن</translation>
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
        <translation>البدء</translation>
    </message>
    <message>
        <source>Rehearse with the sample, guided: two minutes</source>
        <translation>تدريب على العينة مع دليل: دقيقتان</translation>
    </message>
    <message>
        <source>New conference from the sample</source>
        <translation>مؤتمر جديد من العينة</translation>
    </message>
    <message>
        <source>New conference from its annotated agenda</source>
        <translation>مؤتمر جديد من جدول أعماله المشروح</translation>
    </message>
    <message>
        <source>New conference, empty</source>
        <translation>مؤتمر جديد فارغ</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>فتح ملف مؤتمر</translation>
    </message>
    <message>
        <source>About this conference</source>
        <translation>عن هذا المؤتمر</translation>
    </message>
    <message>
        <source>The chair&apos;s console</source>
        <translation>لوحة الرئاسة</translation>
    </message>
    <message>
        <source>Esc goes on with the conference that is open. Nothing in a rehearsal is real.</source>
        <translation>يتابع Esc المؤتمر المفتوح. لا شيء حقيقي في التدريب.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>فتحت مؤخرا</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>a folder, or a file</source>
        <translation>مجلد أو ملف</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>اختيار مكان</translation>
    </message>
</context>
<context>
    <name>Wordbook</name>
    <message>
        <source>Nothing needs to be saved: each act is kept as it is done.</source>
        <translation>لا حاجة إلى الحفظ: كل إجراء يُحفظ فور القيام به.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الجلسة {number}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours} س {minutes:02}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>لم يبق أحد (%n)</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
            <numerusform>بقي %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>لم يُناد (%n)</numerusform>
            <numerusform>نودي مرة (%n)</numerusform>
            <numerusform>نودي مرتين (%n)</numerusform>
            <numerusform>نودي %n مرات</numerusform>
            <numerusform>نودي %n مرة</numerusform>
            <numerusform>نودي %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the session</source>
        <translation>
            <numerusform>قبل الدورة مباشرة</numerusform>
            <numerusform>قبل الدورة بيوم</numerusform>
            <numerusform>قبل الدورة بيومين</numerusform>
            <numerusform>قبل الدورة بـ %n أيام</numerusform>
            <numerusform>قبل الدورة بـ %n يوما</numerusform>
            <numerusform>قبل الدورة بـ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties</source>
        <translation>
            <numerusform>لا دولة طرف</numerusform>
            <numerusform>دولة طرف</numerusform>
            <numerusform>دولتان طرفان</numerusform>
            <numerusform>%n دول أطراف</numerusform>
            <numerusform>%n دولة طرفا</numerusform>
            <numerusform>%n دولة طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objections of %n States parties</source>
        <translation>
            <numerusform>لا اعتراض من دولة طرف</numerusform>
            <numerusform>اعتراض دولة طرف</numerusform>
            <numerusform>اعتراض دولتين طرفين</numerusform>
            <numerusform>اعتراضات %n دول أطراف</numerusform>
            <numerusform>اعتراضات %n دولة طرفا</numerusform>
            <numerusform>اعتراضات %n دولة طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n States parties</source>
        <translation>
            <numerusform>%n دولة طرف</numerusform>
            <numerusform>%n دولة طرف</numerusform>
            <numerusform>%n دولتان طرفان</numerusform>
            <numerusform>%n دول أطراف</numerusform>
            <numerusform>%n دولة طرفا</numerusform>
            <numerusform>%n دولة طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that take part</source>
        <translation>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
            <numerusform>%n مشاركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not open yet: %n more.</source>
        <translation>
            <numerusform>لا يجوز الافتتاح بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز الافتتاح بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز الافتتاح بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز الافتتاح بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز الافتتاح بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز الافتتاح بعد: ينقص %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not decide yet: %n more.</source>
        <translation>
            <numerusform>لا يجوز اتخاذ القرار بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز اتخاذ القرار بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز اتخاذ القرار بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز اتخاذ القرار بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز اتخاذ القرار بعد: ينقص %n.</numerusform>
            <numerusform>لا يجوز اتخاذ القرار بعد: ينقص %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n motions wait; {what} goes first</source>
        <translation>
            <numerusform>لا اقتراح معلق (%n): {what}</numerusform>
            <numerusform>اقتراح معلق (%n): {what}</numerusform>
            <numerusform>اقتراحان معلقان (%n)، أولهما {what}</numerusform>
            <numerusform>%n اقتراحات معلقة، أولها {what}</numerusform>
            <numerusform>%n اقتراحا معلقا، أولها {what}</numerusform>
            <numerusform>%n اقتراح معلق، أولها {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>القائمة: %n</numerusform>
            <numerusform>القائمة: %n</numerusform>
            <numerusform>القائمة: %n</numerusform>
            <numerusform>القائمة: %n</numerusform>
            <numerusform>القائمة: %n</numerusform>
            <numerusform>القائمة: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n تأييدا</numerusform>
            <numerusform>%n تأييدا</numerusform>
            <numerusform>%n تأييدا</numerusform>
            <numerusform>%n تأييدا</numerusform>
            <numerusform>%n تأييدا</numerusform>
            <numerusform>%n تأييدا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n معارضة</numerusform>
            <numerusform>%n معارضة</numerusform>
            <numerusform>%n معارضة</numerusform>
            <numerusform>%n معارضة</numerusform>
            <numerusform>%n معارضة</numerusform>
            <numerusform>%n معارضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n آخرين</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
        </translation>
    </message>
</context>
</TS>
