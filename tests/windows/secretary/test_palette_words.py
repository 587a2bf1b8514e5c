"""The words a secretary types in the palette, in six languages: each finds first what it means, or what is not here."""

from collections import Counter

import pytest
from pytestqt.qtbot import QtBot

from chairconsole.models.session import Session
from chairconsole.models.tongue import ENGLISH, LANGUAGES
from chairconsole.windows.parts.found import compared, parted
from chairconsole.windows.parts.wordbook import FIRST
from chairconsole.windows.parts.wordbook import first as of_first
from tests.models.hand import HandClock
from tests.windows.secretary.desk import Desk

TABLE: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "suspend",
        {
            "en": "suspend, suspension, break, lunch",
            "fr": "suspendre, suspension, pause déjeuner",
            "es": "suspender, suspensión, almuerzo, receso",
            "ru": "прервать заседание, приостановить, перерыв, обед",
            "ar": "تعليق الجلسة، تعليق، استراحة، غداء",
            "zh": "暂停会议，休息，午餐，中止会议",
        },
    ),
    (
        "adjourn",
        {
            "en": "adjourn, adjournment, rise, end the meeting",
            "fr": "lever, lever la séance, ajourner, ajournement",
            "es": "levantar, levantar la sesión, aplazamiento de la sesión",
            "ru": "закрыть заседание, конец заседания, закончить заседание",
            "ar": "رفع الجلسة، رفع، انتهاء الجلسة",
            "zh": "休会，散会，结束会议",
        },
    ),
    (
        "act decide",
        {
            "en": "gavel, gav, hammer, decision, decide, adopt, vote, voting, election, elect, acclamation, consensus",
            "fr": "marteau, décision, décider, adopter, vote, voter, élection, consensus",
            "es": "mazo, decisión, decidir, aprobar, votación, votar, elección, consenso",
            "ru": "молоток, решение, принять, голосование, голосовать, выборы, консенсус",
            "ar": "مطرقة، المطرقة، قرار، اعتماد، تصويت، صوت، انتخاب، توافق الآراء",
            "zh": "木槌，槌，决定，通过，表决，投票，选举，协商一致",
        },
    ),
    (
        "point_of_order",
        {
            "en": "point of order, order point, motion, interrupt, objection",
            "fr": "motion d’ordre, motion, interrompre",
            "es": "cuestión de orden, moción, interrumpir",
            "ru": "порядок ведения заседания, по порядку ведения, предложение, прервать оратора",
            "ar": "نقطة نظام، نظام، اقتراح",
            "zh": "程序问题，动议，打断",
        },
    ),
    (
        "rule_on_point",
        {
            "en": "ruling",
            "fr": "décision de la présidence",
            "es": "decisión de la presidencia",
            "ru": "решение председателя, постановление",
            "ar": "قرار الرئاسة",
            "zh": "主席决定，裁决",
        },
    ),
    (
        "appeal",
        {
            "en": "appeal",
            "fr": "appel de la décision",
            "es": "apelación, apelar",
            "ru": "апелляция, обжаловать, опротестование",
            "ar": "طعن، الطعن في القرار",
            "zh": "上诉，申诉，异议表决",
        },
    ),
    (
        "add_reply",
        {
            "en": "right of reply, reply, rebuttal",
            "fr": "droit de réponse, réponse",
            "es": "derecho a contestar, derecho de respuesta, réplica",
            "ru": "право на ответ, ответ, реплика",
            "ar": "حق الرد، رد",
            "zh": "答辩权，答辩，反驳",
        },
    ),
    (
        "pause",
        {
            "en": "pause, timer, stop, stop the clock, resume, countdown, stopwatch",
            "fr": "pause, minuterie, chronomètre, arrêter, reprendre",
            "es": "pausa, cronómetro, temporizador, parar",
            "ru": "пауза, таймер, секундомер, остановить, стоп",
            "ar": "إيقاف مؤقت، مؤقت، إيقاف، توقف",
            "zh": "暂停，计时器，停止，停，计时",
        },
    ),
    (
        "end",
        {
            "en": "end, finish, finished, thank the speaker",
            "fr": "fin, finir, terminer",
            "es": "fin, terminar, acabar",
            "ru": "конец выступления, закончить",
            "ar": "إنهاء الكلمة، إنهاء، نهاية الكلمة",
            "zh": "结束发言，结束，发言结束",
        },
    ),
    (
        "next_step",
        {
            "en": "next, next speaker, start, floor",
            "fr": "orateur suivant, suivant, démarrer, parole",
            "es": "siguiente, orador siguiente, iniciar, palabra",
            "ru": "следующий, следующий оратор, начать, слово",
            "ar": "التالي، المتكلم التالي، بدء، الكلمة",
            "zh": "下一位，下一位发言者，开始，请发言",
        },
    ),
    (
        "pass_over",
        {
            "en": "absent, skip, pass over",
            "fr": "absent, sauter, passer",
            "es": "ausente, omitir",
            "ru": "отсутствует, пропустить",
            "ar": "غائب، تخطي",
            "zh": "缺席，跳过，不在场",
        },
    ),
    (
        "recall",
        {
            "en": "recall, bring back",
            "fr": "rappeler, faire revenir",
            "es": "volver a llamar, hacer volver",
            "ru": "вызвать снова",
            "ar": "إرجاع، استدعاء",
            "zh": "请回，召回",
        },
    ),
    (
        "more_time",
        {
            "en": "more time, extra time, extra",
            "fr": "plus de temps, temps supplémentaire",
            "es": "más tiempo, tiempo adicional",
            "ru": "больше времени, дополнительное время",
            "ar": "وقت إضافي، مزيد من الوقت",
            "zh": "延长时间，加时",
        },
    ),
    (
        "fitting",
        {
            "en": "forecast, finish in time, time left",
            "fr": "prévision, temps restant",
            "es": "previsión, tiempo restante",
            "ru": "прогноз, оставшееся время",
            "ar": "توقع، الوقت المتبقي",
            "zh": "预测，剩余时间",
        },
    ),
    (
        "act change_list",
        {
            "en": "time limit, limit, deadline",
            "fr": "temps de parole, limite, délai",
            "es": "tiempo de palabra, límite, plazo",
            "ru": "регламент, время выступления, срок",
            "ar": "مدة الكلمة، حد زمني، موعد نهائي",
            "zh": "时限，发言时间，截止时间",
        },
    ),
    (
        "close_list",
        {
            "en": "close the list, closure of the list, close list, reopen",
            "fr": "clore la liste, clôture de la liste",
            "es": "cerrar la lista, cierre de la lista",
            "ru": "закрыть список, прекращение записи",
            "ar": "إقفال القائمة، إغلاق القائمة",
            "zh": "截止名单，关闭名单，名单截止",
        },
    ),
    (
        "add",
        {
            "en": "add, inscribe, register to speak, speaker",
            "fr": "ajouter, inscrire, orateur",
            "es": "añadir, agregar, inscribir, orador",
            "ru": "добавить, записать, оратор",
            "ar": "إضافة، تسجيل، متكلم",
            "zh": "添加，登记，发言者，报名",
        },
    ),
    (
        "filter",
        {
            "en": "search, filter, find",
            "fr": "chercher, recherche, rechercher, filtrer",
            "es": "buscar, búsqueda, filtrar",
            "ru": "поиск, найти, искать, фильтр",
            "ar": "بحث، البحث، تصفية",
            "zh": "搜索，查找，筛选，搜",
        },
    ),
    (
        "find_credentials",
        {
            "en": "credentials, full powers",
            "fr": "pouvoirs, pouvoir",
            "es": "credenciales, credencial",
            "ru": "полномочия, документы делегации",
            "ar": "وثائق التفويض، تفويض",
            "zh": "全权证书，证书",
        },
    ),
    (
        "presence",
        {
            "en": "present, attendance, roll call",
            "fr": "présent, présence",
            "es": "presente, asistencia",
            "ru": "присутствие, присутствует",
            "ar": "حضور، حاضر",
            "zh": "出席，在场",
        },
    ),
    (
        "cabinet",
        {
            "en": "cabinet, minister, rank",
            "fr": "rang, ministre",
            "es": "rango, ministro",
            "ru": "ранг, министр",
            "ar": "رتبة، وزير",
            "zh": "级别，部长",
        },
    ),
    (
        "replace",
        {
            "en": "replace, substitute",
            "fr": "remplacer, suppléant",
            "es": "sustituir, reemplazar, suplente",
            "ru": "заменить, замена",
            "ar": "استبدال، بديل",
            "zh": "更换，代替，替换",
        },
    ),
    (
        "exchange",
        {
            "en": "exchange, swap",
            "fr": "échange, échanger, permuter",
            "es": "intercambio, permutar, canje",
            "ru": "обмен, поменяться",
            "ar": "تبادل، مبادلة",
            "zh": "交换，对调，换位",
        },
    ),
    (
        "act withdraw",
        {
            "en": "withdraw, cancel, remove, delete",
            "fr": "retirer, supprimer, effacer",
            "es": "retirar, eliminar, borrar",
            "ru": "снять, убрать, удалить",
            "ar": "سحب، إزالة، حذف",
            "zh": "撤回，删除，取消",
        },
    ),
    (
        "text",
        {
            "en": "text, speech",
            "fr": "texte, discours",
            "es": "texto, discurso",
            "ru": "текст, речь",
            "ar": "نص، خطاب",
            "zh": "发言稿，文本",
        },
    ),
    (
        "transfer",
        {
            "en": "transfer, another list",
            "fr": "transférer, transfert",
            "es": "trasladar, traslado",
            "ru": "перенести, перевести",
            "ar": "نقل، نقل إلى قائمة",
            "zh": "转到另一名单，转移，移到",
        },
    ),
    (
        "extend",
        {
            "en": "extend, prolong, interpreters",
            "fr": "prolonger, prolongation",
            "es": "prolongar, prórroga",
            "ru": "продлить, продление",
            "ar": "تمديد، تمديد الجلسة",
            "zh": "延长会议，延会",
        },
    ),
    (
        "call_to_order",
        {
            "en": "call to order, call the meeting, begin the meeting",
            "fr": "ouvrir la séance, commencer la séance",
            "es": "abrir la sesión, comenzar la sesión",
            "ru": "открыть заседание, начать заседание",
            "ar": "افتتاح الجلسة، بدء الجلسة",
            "zh": "开会，宣布开会，开始会议",
        },
    ),
    (
        "take_up",
        {
            "en": "item, agenda, take up, next item",
            "fr": "point, ordre du jour, point suivant",
            "es": "tema, tema siguiente, programa",
            "ru": "пункт, повестка дня, следующий пункт",
            "ar": "بند، جدول الأعمال، البند التالي",
            "zh": "议程，项目，下一项目",
        },
    ),
    (
        "preside",
        {
            "en": "preside, vice-president, presiding officer",
            "fr": "présider, Vice-Président",
            "es": "presidir, Vicepresidente",
            "ru": "председательствовать, председательствует",
            "ar": "ترؤس، نائب الرئيس",
            "zh": "主持，副主席",
        },
    ),
    (
        "president",
        {
            "en": "president, chair, second screen",
            "fr": "vue de la présidence, deuxième écran",
            "es": "vista de la presidencia, segunda pantalla",
            "ru": "экран председателя, второй экран",
            "ar": "رئاسة، شاشة ثانية",
            "zh": "主席视图，第二屏幕，主席",
        },
    ),
    (
        "hall",
        {
            "en": "hall, hall display, projector, public screen",
            "fr": "salle, écran de la salle, projecteur",
            "es": "sala, pantalla de la sala, proyector",
            "ru": "зал, экран в зале, проектор",
            "ar": "القاعة، قاعة، شاشة القاعة",
            "zh": "会场，大屏幕，投影仪，会场显示",
        },
    ),
    (
        "blank_hall",
        {
            "en": "blank, black screen, hide",
            "fr": "écran noir, masquer",
            "es": "pantalla negra, ocultar",
            "ru": "черный экран, скрыть, чёрный экран",
            "ar": "شاشة سوداء، إخفاء",
            "zh": "黑屏，隐藏",
        },
    ),
    (
        "message",
        {
            "en": "message, notice",
            "fr": "message, avis",
            "es": "mensaje, aviso",
            "ru": "сообщение, объявление",
            "ar": "رسالة في القاعة، إعلان",
            "zh": "消息，通知",
        },
    ),
    (
        "sound",
        {
            "en": "sound, bell, beep, tone",
            "fr": "son, sonnerie, bip",
            "es": "sonido, timbre",
            "ru": "звук, звонок, сигнал",
            "ar": "جرس، صفير، نغمة",
            "zh": "声音，铃声，提示音",
        },
    ),
    (
        "dressing",
        {
            "en": "language, settings, font, preferences, digits, translation",
            "fr": "langue, langues, réglages, paramètres, police",
            "es": "idioma, lengua, ajustes, configuración",
            "ru": "язык, языки, настройки, шрифт",
            "ar": "لغة، اللغة، إعدادات، خط",
            "zh": "语言，设置，字体，语种",
        },
    ),
    (
        "theme",
        {
            "en": "dark, colours, night, contrast",
            "fr": "sombre, couleurs, contraste",
            "es": "oscuro, colores, contraste",
            "ru": "темный, цвета, контраст, тёмная",
            "ar": "داكن، ألوان، تباين",
            "zh": "深色，颜色，对比度",
        },
    ),
    (
        "undo",
        {
            "en": "undo, take back, mistake, revert",
            "fr": "annuler, revenir en arrière",
            "es": "deshacer, volver atrás",
            "ru": "отменить, отмена, взять назад",
            "ar": "تراجع، خطأ",
            "zh": "撤销，撤消",
        },
    ),
    (
        "redo",
        {
            "en": "redo, do again",
            "fr": "rétablir, refaire",
            "es": "rehacer, repetir",
            "ru": "повторить, вернуть действие",
            "ar": "إعادة، تكرار",
            "zh": "重做，恢复操作",
        },
    ),
    (
        "papers",
        {
            "en": "print, printing, export, pdf, excel, word, paper",
            "fr": "imprimer, impression, exporter, pdf",
            "es": "imprimir, exportar, pdf, impresión",
            "ru": "печать, экспорт, распечатать, напечатать, pdf",
            "ar": "طباعة، تصدير، اطبع، pdf",
            "zh": "打印，导出，输出，pdf",
        },
    ),
    (
        "back_up",
        {
            "en": "save, backup, back up, stick, USB",
            "fr": "enregistrer, sauvegarde, clé USB, sauvegarder",
            "es": "guardar, copia de seguridad, memoria USB",
            "ru": "сохранить, флешка, резервная копия",
            "ar": "حفظ، نسخة احتياطية، ذاكرة USB",
            "zh": "保存，备份，U盘",
        },
    ),
    (
        "manual",
        {
            "en": "manual, help, documentation",
            "fr": "manuel, aide, mode d’emploi",
            "es": "manual, ayuda, instrucciones",
            "ru": "руководство, помощь, справка",
            "ar": "دليل، مساعدة",
            "zh": "手册，帮助",
        },
    ),
    (
        "keys",
        {
            "en": "keys, shortcuts, keyboard",
            "fr": "touches, raccourcis, clavier",
            "es": "teclas, atajos, teclado",
            "ru": "клавиши, сочетания клавиш, клавиатура",
            "ar": "مفاتيح، اختصارات، لوحة المفاتيح",
            "zh": "快捷键，键盘",
        },
    ),
    (
        "look_back",
        {
            "en": "history, past",
            "fr": "historique, passé",
            "es": "historial, pasado",
            "ru": "история, прошлое",
            "ar": "ماض، كما كانت",
            "zh": "历史，过去",
        },
    ),
    (
        "pictures",
        {
            "en": "picture, chart, statistics, diagram",
            "fr": "graphique, statistiques, image",
            "es": "gráfico, estadísticas, imagen",
            "ru": "график, статистика, диаграмма",
            "ar": "رسم بياني، إحصاءات",
            "zh": "图表，统计",
        },
    ),
    (
        "right_panel",
        {
            "en": "journal, log, rules",
            "fr": "journal, règlement",
            "es": "diario, reglamento",
            "ru": "журнал, правила",
            "ar": "سجل، قواعد",
            "zh": "日志，规则",
        },
    ),
    (
        "welcome",
        {
            "en": "open file, new file, file, new conference",
            "fr": "fichier, nouveau fichier, ouvrir un fichier",
            "es": "archivo, archivo nuevo, abrir un archivo",
            "ru": "файл, новый файл, открыть файл",
            "ar": "ملف، ملف جديد، فتح ملف",
            "zh": "文件，新文件，打开文件",
        },
    ),
    (
        "hold_outage",
        {
            "en": "outage, power cut, interruption",
            "fr": "panne, panne de courant, interruption",
            "es": "corte de luz, interrupción",
            "ru": "сбой, отключение света",
            "ar": "انقطاع، انقطاع الكهرباء",
            "zh": "中断，停电",
        },
    ),
    (
        "script",
        {
            "en": "script, sentences, wording",
            "fr": "script, phrases, texte de la présidence",
            "es": "guion, frases",
            "ru": "сценарий, фразы, формулировки",
            "ar": "نص الرئاسة، صياغة، جمل",
            "zh": "语句，措辞，套语",
        },
    ),
)
"""What comes first, and the words for it; the English ones hold in every language."""

NOT_HERE: tuple[tuple[str, dict[str, str]], ...] = (
    (
        "kept",
        {
            "en": "save, store",
            "fr": "enregistrer, sauver",
            "es": "guardar",
            "ru": "сохранить",
            "ar": "حفظ",
            "zh": "保存",
        },
    ),
)
"""A word of the English sentence that says so, and what is typed."""


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, session: Session, clock: HandClock, qtbot: QtBot) -> Desk:
    """Open the console in each language, while an item with a list is in hand."""
    session.perform("take_up_item", item="1(f)")
    return Desk(session, clock, qtbot, str(request.param))


def first(desk: Desk, typed: str) -> str:
    """Return what the palette offers first when this is typed; a guess is none."""
    offered = desk.window.everything._offer(typed)
    return offered[0].value if offered and not offered[0].guessed else ""


@pytest.mark.parametrize("in_english", [False, True])
def test_each_word_finds_first_what_it_means(spoken: Desk, in_english: bool) -> None:
    language = ENGLISH if in_english else spoken.window.spoken.language
    missed = []
    for meant, told in TABLE:
        value = meant if meant.startswith("act ") else f"command {meant}"
        for word in parted(told[language]):
            found = first(spoken, word)
            if found != value:
                missed.append(f"{word}: {found or 'nothing'} instead of {value}")
    assert missed == []


def test_what_is_not_here_is_said(spoken: Desk) -> None:
    for _, words in NOT_HERE:
        typed = parted(words[spoken.window.spoken.language]) + parted(words[ENGLISH])
        told = {word: spoken.window.everything._tell(word) for word in typed}
        assert "" not in told.values(), told
        assert len(set(told.values())) == 1, told


def test_what_is_not_here_is_said_in_its_own_words(at_work: Desk) -> None:
    for sentence, words in NOT_HERE:
        for word in parted(words[ENGLISH]):
            assert sentence in at_work.window.everything._tell(word), word


def test_what_comes_first_is_something_that_is_offered(spoken: Desk) -> None:
    assert set(FIRST) <= {choice.value for choice in spoken.window.everything._offer("")}


def test_a_word_means_one_thing_before_all_else(spoken: Desk) -> None:
    each = [{compared(word) for word in parted(of_first(value, spoken.window.spoken))} for value in FIRST]
    told = Counter(word for words in each for word in words)
    assert [word for word, count in told.items() if count > 1] == []
