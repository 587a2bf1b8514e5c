<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>concluded</source>
        <translation>اختُتم</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
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
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>أصلية</translation>
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
        <source>not examined</source>
        <translation>لم تُفحص</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>طعنت فيها {state}</translation>
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
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>وثائق التفويض</translation>
    </message>
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
        <source>Delegations and their credentials</source>
        <translation>الوفود ووثائق تفويضها</translation>
    </message>
    <message>
        <source>present, of {count} States parties</source>
        <translation>حاضرون، من {count} دولة طرفا</translation>
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
    <message>
        <source>{count} present</source>
        <translation>الحاضرون: {count}</translation>
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
        <source>Present</source>
        <translation>حاضرون</translation>
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
        <source>which window</source>
        <translation>أي نافذة</translation>
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
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials, requests, script, journal and reference</source>
        <translation>وثائق التفويض والطلبات والنص واليومية والمراجع</translation>
    </message>
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
            <numerusform>%n وفد</numerusform>
            <numerusform>%n وفد</numerusform>
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
        <translation>{name}: ما الذي يثبت رتبة الوزير؟</translation>
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
        <translation>{name}: من يتكلم بدلا منه؟</translation>
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
        <translation>{name}: بأي مستوى يتكلم {speaker}؟</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>{name} يتبادل المكان مع</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>من المستوى نفسه والرتبة نفسها</translation>
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
        <translation>الطلبات الواردة قبل ذلك تُحفظ باطلة</translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation>الطلبات السابقة باطلة</translation>
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
        <source>No item with a speakers list is in hand: take one up first.</source>
        <translation>لا بند جاريا له قائمة متكلمين: ابدأ بندا أولا.</translation>
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
        <translation>كل الأعمال</translation>
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
    <name>FirstMinutes</name>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>الدليل للتدريب وحده.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>تفتح صفحة البدء تدريبا.</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>ملف مؤتمر جديد</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>فتح ملف مؤتمر</translation>
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
        <source>Write seconds, or 2:30.</source>
        <translation>اكتب ثواني، أو 2:30.</translation>
    </message>
    <message>
        <source>Write it as 18:45.</source>
        <translation>اكتبها هكذا: 18:45.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>«{typed}» ليس رقما كهذا.</translation>
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
        <source>seconds, or 2:30</source>
        <translation>ثوان، أو 2:30</translation>
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
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name} له الكلمة.</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 ينهي الكلمة.</translation>
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
        <source>Nobody is there to be passed over.</source>
        <translation>لا أحد يُتجاوز.</translation>
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
        <translation>إعطاء الكلمة، خارج القوائم، لـ</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>بالكلمات</translation>
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
        <source>The floor is free</source>
        <translation>الكلمة متاحة</translation>
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
        <translation>وثائق تفويض أصلية</translation>
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
        <translation>أصلية</translation>
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
        <source>FREE</source>
        <translation>متاحة</translation>
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
        <translation>متابعة</translation>
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
        <translation>إنهاء الكلمة</translation>
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
        <source>Resume the meeting</source>
        <translation>استئناف الجلسة</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>رفع الجلسة</translation>
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
        <source>, </source>
        <translation>، </translation>
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
        <source>not reached: no meeting is left</source>
        <translation>لا يبلغهم الدور: لا جلسة باقية</translation>
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
        <translation>ادعوا المتكلم التالي</translation>
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
        <source>End the statement, call the next one; nobody comes: absent</source>
        <translation>أنهوا وادعوا التالي؛ لا أحد: غائب</translation>
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
        <translation>شاشة القاعة معتمة.</translation>
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
        <source>The hall counts overtime.</source>
        <translation>تعد القاعة الوقت الزائد.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>تقف القاعة عند 0:00.</translation>
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
        <translation>إيقاف ومتابعة</translation>
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
        <translation>نهاية الكلمة</translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation>غائب: تجاوز</translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation>إعادة نداء من تُجووز</translation>
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
        <translation>عدم احتساب الانقطاع المكتشف</translation>
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
        <translation>طُلب حق الرد</translation>
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
        <translation>نص الكلمة</translation>
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
        <source>Find a delegation</source>
        <translation>البحث عن وفد</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>وردت وثائق أصلية</translation>
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
        <source>Challenged by another State</source>
        <translation>طعنت فيها دولة أخرى</translation>
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
        <source>Adopt the report on credentials</source>
        <translation>اعتماد تقرير وثائق التفويض</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>حاضر، غائب</translation>
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
        <translation>كل الأعمال</translation>
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
        <source>President&apos;s view to the next screen</source>
        <translation>عرض الرئيس إلى الشاشة التالية</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>عرض القاعة إلى الشاشة التالية</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>تغيير مفتاح</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>لغة كل نافذة وألوانها وخطها</translation>
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
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>لا قائمة جارية للرجوع إليها.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>هذا ليس وقتا.</translation>
    </message>
    <message>
        <source>Write 10:42, or 2019-12-16T10:42.</source>
        <translation>اكتب 10:42، أو 2019-12-16T10:42.</translation>
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
    <name>MeetingCommands</name>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>لا جلسات مقررة بعد.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>بدء البند</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>تستمر الجلسة حتى</translation>
    </message>
    <message>
        <source>hour, as 13:30</source>
        <translation>الساعة، مثل 13:30</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>لا توجد قائمة جارية.</translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation>اضغط {key} مرة أخرى للتنفيذ.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>سيُتراجع عن: {act}.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>لا بند جاريا.</translation>
    </message>
    <message>
        <source>“{typed}” is no hour.</source>
        <translation>«{typed}» ليست ساعة.</translation>
    </message>
    <message>
        <source>Write it as 13:30.</source>
        <translation>اكتبها هكذا: 13:30.</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation>اختر من يُنقل مكانه من المنتظرين.</translation>
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
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>وقت الانقطاع يُحسب على المتكلم ما لم يُستبعد.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>توقفت اللوحة {span}.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>اختر بالأسهم ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>أيها: {names}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation>كل الأعمال</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ماذا تريد</translation>
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
        <source>spoken</source>
        <translation>تكلم</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>تُجووز</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>void</source>
        <translation>باطل</translation>
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
        <translation>بعد أي عمل</translation>
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
        <translation>كما كانت بعد العمل {number}</translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation>الأسهم عمل، ومع Ctrl ساعة؛ Esc إلى الآن</translation>
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
        <translation>الأعمال منذ ذلك: {count}</translation>
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
        <source>passed over</source>
        <translation>تُجووز</translation>
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
        <translation>باطل</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>غير مقيد</translation>
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
        <translation>مسار ملف ينتهي ب .png أو .svg</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>لم تحفظ.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png or .svg.</source>
        <translation>يجب أن ينتهي اسم الملف ب .png أو .svg.</translation>
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
        <translation>لا قائمة قيد النظر</translation>
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
        <translation>دول أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
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
        <translation>%1 يحتفظ بـ %2.</translation>
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
        <translation>متابعة الكلمة</translation>
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
        <source>Point of order: %1.</source>
        <translation>نقطة نظام: %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>إنهاء الكلمة</translation>
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
        <source>{when}, hour assumed</source>
        <translation>{when}، الساعة مفترضة</translation>
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
        <translation>رئيس المجموعة: {delegation}</translation>
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
        <translation>نص، العبرة بما يُلقى</translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation>نص، للمقارنة</translation>
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
        <translation>يتكلم باسمه {delegation}</translation>
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
        <translation>العبرة بما يُلقى</translation>
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
        <translation>أشعر {delegation} بتبادل؛ ويُنتظر إشعار هذا الوفد</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>نودي مرة</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>upheld</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>ليس دولة طرفا</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>طعن {name}: يُطرح للتصويت فورا</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name} يحتفظ بـ {left}</translation>
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
    <message>
        <source>to {name}</source>
        <translation>على {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>طُلب {hour}</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>تُجووز، حتى إعادة النداء</translation>
    </message>
    <message>
        <source>Points of order and replies</source>
        <translation>نقاط النظام والردود</translation>
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
    <name>RequestsCommands</name>
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
        <translation>لا نقطة نظام تنتظر قرارا.</translation>
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
        <source>No debate is in hand.</source>
        <translation>لا مناقشة جارية.</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>طلب حق الرد</translation>
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
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name} يرد على</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>الوفد؛ Enter: لا أحد بعينه</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (ليس دولة طرفا)</translation>
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
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source> (not a State party)</source>
        <translation> (ليس دولة طرفا)</translation>
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
    <message>
        <source>Made: {names}</source>
        <translation>أُلقيت: {names}</translation>
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
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} من {rounds}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} من {rounds} (لم يبق شيء)</translation>
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
        <translation>قل</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
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
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}: لوحة الأمين</translation>
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
        <source>Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read</source>
        <translation>Ctrl+Enter يحفظها وEsc يتركها؛ ويملأ { $name } عند قراءتها</translation>
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
        <translation>مساره؛ أو أفلته على الوفد في القائمة</translation>
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
        <translation>أفلت الملف على سطر وفد.</translation>
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
        <translation>نص كلمة</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>كلمات النص</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>العبرة بما يُلقى</translation>
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
        <source>New conference, empty</source>
        <translation>مؤتمر جديد فارغ</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>فتح ملف مؤتمر</translation>
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
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
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
</context>
</TS>
