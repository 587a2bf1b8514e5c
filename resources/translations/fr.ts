<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Item {item} taken up: {title}</source>
        <translation>Point {item} abordé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The question of item {item} itself was not decided.</source>
        <translation>La question du point {item} lui-même n’a pas été tranchée.</translation>
    </message>
    <message>
        <source>Say which item is taken up, or which items together.</source>
        <translation>Indiquez quel point est abordé, ou quels points ensemble.</translation>
    </message>
    <message>
        <source>Item {item} concluded</source>
        <translation>Point {item} achevé</translation>
    </message>
    <message>
        <source>Item {item} left open</source>
        <translation>Point {item} laissé ouvert</translation>
    </message>
    <message>
        <source>A decision needs its words.</source>
        <translation>Une décision doit avoir un texte.</translation>
    </message>
    <message>
        <source>Decided under item {item}: {text}</source>
        <translation>Décidé au titre du point {item}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>adopt the agenda</source>
        <translation>adopter l’ordre du jour</translation>
    </message>
    <message>
        <source>The agenda has been adopted already.</source>
        <translation>L’ordre du jour est déjà adopté.</translation>
    </message>
    <message>
        <source>Agenda adopted as amended</source>
        <translation>Ordre du jour adopté tel que modifié</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>Ordre du jour adopté</translation>
    </message>
    <message>
        <source>adopt the organization of work</source>
        <translation>adopter l’organisation des travaux</translation>
    </message>
    <message>
        <source>Organization of work adopted as amended</source>
        <translation>Organisation des travaux adoptée telle que modifiée</translation>
    </message>
    <message>
        <source>Organization of work adopted</source>
        <translation>Organisation des travaux adoptée</translation>
    </message>
    <message>
        <source>The organization of work had been adopted before.</source>
        <translation>L’organisation des travaux avait déjà été adoptée.</translation>
    </message>
    <message>
        <source>Items {items} taken up together: {title}</source>
        <translation>Points {items} examinés ensemble : {title}</translation>
    </message>
    <message>
        <source>Item {item} was deferred to {text}.</source>
        <translation>Le point {item} avait été reporté : {text}.</translation>
    </message>
    <message>
        <source>Item {item} was deferred.</source>
        <translation>Le point {item} avait été reporté.</translation>
    </message>
    <message>
        <source>Never opened under item {item}: {items}.</source>
        <translation>Jamais abordés au titre du point {item} : {items}.</translation>
    </message>
    <message>
        <source>plan an item for a meeting</source>
        <translation>prévoir un point pour une séance</translation>
    </message>
    <message>
        <source>change what is planned for a meeting</source>
        <translation>modifier ce qui est prévu pour une séance</translation>
    </message>
    <message>
        <source>Say what is to change in part {position} of meeting {meeting}.</source>
        <translation>Indiquez ce qui change dans la partie {position} de la séance {meeting}.</translation>
    </message>
    <message>
        <source>move a part of a meeting to another place</source>
        <translation>déplacer une partie d’une séance</translation>
    </message>
    <message>
        <source>{title} moved from meeting {meeting} to part {position} of meeting {to}</source>
        <translation>{title} : de la séance {meeting} à la partie {position} de la séance {to}</translation>
    </message>
    <message>
        <source>drop what is planned for a meeting</source>
        <translation>retirer ce qui est prévu pour une séance</translation>
    </message>
    <message>
        <source>{title} is planned for meeting {meeting} no more</source>
        <translation>{title} n’est plus prévu pour la séance {meeting}</translation>
    </message>
    <message>
        <source>That meeting has been held already.</source>
        <translation>Cette séance a déjà eu lieu.</translation>
    </message>
    <message>
        <source>The organization of work has no row {position} in meeting {meeting}.</source>
        <translation>L’organisation des travaux n’a pas de ligne {position} à la séance {meeting}.</translation>
    </message>
    <message>
        <source>Say what the meeting is to take up: an item, or a title.</source>
        <translation>Indiquez ce que la séance doit examiner : un point ou un intitulé.</translation>
    </message>
    <message>
        <source>Item {item} is concluded.</source>
        <translation>L’examen du point {item} est achevé.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned for {title} in meeting {meeting}</source>
        <translation>
            <numerusform>%n minute prévue pour {title} à la séance {meeting}</numerusform>
            <numerusform>%n minutes prévues pour {title} à la séance {meeting}</numerusform>
        </translation>
    </message>
    <message>
        <source>how many abstained (default 0)</source>
        <translation>combien se sont abstenus (par défaut 0)</translation>
    </message>
    <message>
        <source>whether the Conference admits the representative that was challenged (true or false)</source>
        <translation>si la Conférence admet le représentant contesté (true ou false)</translation>
    </message>
    <message>
        <source>a speakers list whose end moves along by as much, by its agenda item (default: none)</source>
        <translation>une liste d’orateurs dont la fin se déplace d’autant, par son point (par défaut&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>in what capacity somebody on no list speaks</source>
        <translation>à quel titre parle une personne hors liste</translation>
    </message>
    <message>
        <source>the delegation before which one is moved; null: to the end</source>
        <translation>la délégation avant laquelle on déplace&#x202f;; null&#xa0;: à la fin</translation>
    </message>
    <message>
        <source>when the statement really began; not before the call, not later than the act</source>
        <translation>quand la déclaration a réellement commencé&#x202f;; ni avant l’appel, ni après l’acte</translation>
    </message>
    <message>
        <source>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division or reconsider</source>
        <translation>suspend_meeting, adjourn_meeting, adjourn_debate, close_debate, limit_speeches, competence, division ou reconsider</translation>
    </message>
    <message>
        <source>what the motion is about: an agenda item (default: the one in hand), a proposal by its symbol, or a decision, as resolution 8/1 or by its time</source>
        <translation>sur quoi porte la motion&#xa0;: un point de l’ordre du jour (par défaut&#xa0;: celui en cours), une proposition par sa cote, ou une décision, comme resolution 8/1 ou par son heure</translation>
    </message>
    <message>
        <source>whether the statement begins with the call (true), or later with begin_statement (false)</source>
        <translation>si la déclaration commence avec l’appel (true), ou plus tard avec begin_statement (false)</translation>
    </message>
    <message>
        <source>the regional group that nominates, where it is not the delegation&apos;s own</source>
        <translation>le groupe régional qui présente la candidature, si ce n’est pas celui de la délégation</translation>
    </message>
    <message>
        <source>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo or group</source>
        <translation>party, signatory, non_signatory, entity, igo, ngo_ecosoc, ngo ou group</translation>
    </message>
    <message>
        <source>the State party that objects</source>
        <translation>l’État partie qui fait objection</translation>
    </message>
    <message>
        <source>the amendment that is put, by its symbol</source>
        <translation>l’amendement mis aux voix, par sa cote</translation>
    </message>
    <message>
        <source>who leads the consultations</source>
        <translation>qui dirige les consultations</translation>
    </message>
    <message>
        <source>resolution, decision, recommendation (to the General Assembly) or declaration</source>
        <translation>résolution, décision, recommandation (à l’Assemblée générale) ou déclaration</translation>
    </message>
    <message>
        <source>in which languages, of ar, zh, en, fr, ru, es (default: all six)</source>
        <translation>en quelles langues, parmi ar, zh, en, fr, ru, es (par défaut&#xa0;: les six)</translation>
    </message>
    <message>
        <source>the President&apos;s reason for putting it though it was not sent out on an earlier day</source>
        <translation>la raison pour laquelle le Président autorise, faute de distribution la veille</translation>
    </message>
    <message>
        <source>the part that is put, as the proposal&apos;s symbol, # and the part&apos;s name</source>
        <translation>la partie mise aux voix&#xa0;: la cote de la proposition, # et le nom de la partie</translation>
    </message>
    <message>
        <source>the parts to be voted on apart: a list of name, operative (true or false) and by, who asks</source>
        <translation>les parties à mettre aux voix séparément&#xa0;: une liste de name, operative (true ou false) et by, qui demande</translation>
    </message>
    <message>
        <source>the proposal that is put, by its symbol</source>
        <translation>la proposition mise aux voix, par sa cote</translation>
    </message>
    <message>
        <source>where the date stands</source>
        <translation>où figure la date</translation>
    </message>
    <message>
        <source>the States parties that sponsor it, by their codes</source>
        <translation>les États parties auteurs, par leur code</translation>
    </message>
    <message>
        <source>the symbol of a proposal, as CAC/COSP/2019/L.2</source>
        <translation>la cote d’une proposition, comme CAC/COSP/2019/L.2</translation>
    </message>
    <message>
        <source>what is due, as drafts</source>
        <translation>ce qui est dû, comme projets</translation>
    </message>
    <message>
        <source>the place of an action expected under the item, which the decision settles</source>
        <translation>le rang de la mesure attendue au titre du point, que la décision règle</translation>
    </message>
    <message>
        <source>when the application was received (default: none was)</source>
        <translation>quand la demande de statut a été reçue (par défaut&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>whether it was changed before it was adopted (default false)</source>
        <translation>si modification avant l’adoption (par défaut false)</translation>
    </message>
    <message>
        <source>the moment that the report tells of (default: the act&apos;s time; never later)</source>
        <translation>le moment dont le rapport rend compte (par défaut&#xa0;: l’heure de l’acte&#x202f;; jamais plus tard)</translation>
    </message>
    <message>
        <source>when it was (default: the act&apos;s time; never later)</source>
        <translation>à quel moment (par défaut&#xa0;: l’heure de l’acte&#x202f;; jamais plus tard)</translation>
    </message>
    <message>
        <source>the State party that asked for the vote</source>
        <translation>l’État partie qui a demandé le vote</translation>
    </message>
    <message>
        <source>whether the appeal against a ruling is put (default false)</source>
        <translation>si l’appel contre une décision du Président est mis aux voix (par défaut false)</translation>
    </message>
    <message>
        <source>certain, probable or unknown</source>
        <translation>certain, probable ou unknown</translation>
    </message>
    <message>
        <source>the rule of another body that tells the same, as GA rule 76</source>
        <translation>l’article d’un autre organe qui dit la même chose, comme GA rule 76</translation>
    </message>
    <message>
        <source>whether the motion is carried (true or false)</source>
        <translation>si la motion est adoptée (true ou false)</translation>
    </message>
    <message>
        <source>of whom the quorum to debate is counted: parties or participating</source>
        <translation>sur quelle base est compté le quorum pour débattre&#xa0;: parties ou participating</translation>
    </message>
    <message>
        <source>of whom the quorum to decide is counted: parties or participating</source>
        <translation>sur quelle base est compté le quorum pour décider&#xa0;: parties ou participating</translation>
    </message>
    <message>
        <source>figures of the rule by their names, as a share, a number of speakers or a limit</source>
        <translation>les chiffres de l’article par leurs noms, comme une proportion, un nombre d’orateurs ou une limite</translation>
    </message>
    <message>
        <source>the State drawn by lot, with which a roll call begins</source>
        <translation>l’État tiré au sort, par lequel commence l’appel nominal</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>qui l’a demandé</translation>
    </message>
    <message>
        <source>a number by which the State is drawn: counted round the roll, from 0 (default: none)</source>
        <translation>numéro tiré au sort, compté le long de la liste d’appel à partir de 0 (par défaut : aucun)</translation>
    </message>
    <message>
        <source>simple or two_thirds</source>
        <translation>simple ou two_thirds</translation>
    </message>
    <message>
        <source>show_of_hands (default), roll_call or recorded</source>
        <translation>show_of_hands (par défaut), roll_call ou recorded</translation>
    </message>
    <message>
        <source>how many voted against</source>
        <translation>combien ont voté contre</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>whether it is on the conduct of the vote that is being taken (default false)</source>
        <translation>si elle a trait à la manière dont s’effectue le vote en cours (par défaut false)</translation>
    </message>
    <message>
        <source>how many States parties take part; null: as counted</source>
        <translation>combien d’États parties participent&#x202f;; null&#xa0;: selon le comptage</translation>
    </message>
    <message>
        <source>whether the meeting is held in private (default false)</source>
        <translation>si la séance est privée (par défaut false)</translation>
    </message>
    <message>
        <source>what is put to the vote, in words</source>
        <translation>ce qui est mis aux voix, en toutes lettres</translation>
    </message>
    <message>
        <source>for or against</source>
        <translation>for ou against</translation>
    </message>
    <message>
        <source>yes, no, abstain, not_participating or no_answer</source>
        <translation>yes, no, abstain, not_participating ou no_answer</translation>
    </message>
    <message>
        <source>what the delegation had meant to vote: yes, no, abstain or not_participating</source>
        <translation>comment la délégation avait l’intention de voter&#xa0;: yes, no, abstain ou not_participating</translation>
    </message>
    <message>
        <source>before (default) or after the voting</source>
        <translation>before (avant le vote, par défaut) ou after (après)</translation>
    </message>
    <message>
        <source>how many voted in favour</source>
        <translation>combien ont voté pour</translation>
    </message>
    <message>
        <source>how many papers were blank, which are abstentions</source>
        <translation>combien de bulletins étaient blancs, soit des abstentions</translation>
    </message>
    <message>
        <source>who can be elected: delegations by their codes, or words</source>
        <translation>qui peut être élu : des délégations par leurs codes, ou en toutes lettres</translation>
    </message>
    <message>
        <source>whom the lot named</source>
        <translation>qui le sort a désigné</translation>
    </message>
    <message>
        <source>first or second</source>
        <translation>first (premier) ou second</translation>
    </message>
    <message>
        <source>how many papers were given out</source>
        <translation>combien de bulletins ont été distribués</translation>
    </message>
    <message>
        <source>how many papers were found in the box</source>
        <translation>combien de bulletins ont été trouvés dans l’urne</translation>
    </message>
    <message>
        <source>how many papers were invalid</source>
        <translation>combien de bulletins étaient nuls</translation>
    </message>
    <message>
        <source>how many are to be elected</source>
        <translation>combien sont à élire</translation>
    </message>
    <message>
        <source>the delegations whose representatives count, by their codes</source>
        <translation>les délégations dont les représentants dépouillent, par leurs codes</translation>
    </message>
    <message>
        <source>how many votes each candidate has</source>
        <translation>combien de voix a chaque candidat</translation>
    </message>
    <message>
        <source>whether the speech may depart from the text (default false)</source>
        <translation>si le prononcé peut s’écarter du texte (par défaut false)</translation>
    </message>
    <message>
        <source>the deadline for requests; null: none</source>
        <translation>le délai pour les demandes&#x202f;; null&#xa0;: aucun</translation>
    </message>
    <message>
        <source>the code by which a participant is to be known</source>
        <translation>le code par lequel un participant sera connu</translation>
    </message>
    <message>
        <source>the applicants that stand in the list, by their codes; all who applied where none is named</source>
        <translation>les demandeurs qui figurent sur la liste, par leurs codes&#x202f;; tous si aucun n’est nommé</translation>
    </message>
    <message>
        <source>the file in which the text came, in base64</source>
        <translation>le fichier dans lequel le texte est arrivé, en base64</translation>
    </message>
    <message>
        <source>whether the notice names both and was copied to the other delegation (default false)</source>
        <translation>si l’avis nomme les deux et a été adressé en copie à l’autre délégation (par défaut false)</translation>
    </message>
    <message>
        <source>the conference&apos;s data, in the form of the sample&apos;s</source>
        <translation>les données de la conférence, sous la forme de celles du modèle</translation>
    </message>
    <message>
        <source>the words of the decision on which the act rests, to be recorded</source>
        <translation>le texte de la décision sur laquelle repose l’acte, à consigner</translation>
    </message>
    <message>
        <source>the symbol of the document that it is about</source>
        <translation>la cote du document dont il s’agit</translation>
    </message>
    <message>
        <source>ISO 3166-1 alpha-3 code, EU, a group&apos;s code, or the code given at registration</source>
        <translation>code ISO 3166-1 alpha-3, EU, code d’un groupe, ou code donné à l’inscription</translation>
    </message>
    <message>
        <source>several delegations, by their codes</source>
        <translation>plusieurs délégations, par leurs codes</translation>
    </message>
    <message>
        <source>when the last statement of the list should have ended; null: no bound</source>
        <translation>quand la dernière déclaration de la liste devrait être finie&#x202f;; null&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>the delegations whose credentials were examined, by their codes</source>
        <translation>les délégations dont les pouvoirs ont été examinés, par leurs codes</translation>
    </message>
    <message>
        <source>what shows membership of the cabinet, or that there is none</source>
        <translation>ce qui montre l’appartenance au Gouvernement, ou son absence</translation>
    </message>
    <message>
        <source>wished, not_wished, clean_copy_awaited, sent or posted</source>
        <translation>wished, not_wished, clean_copy_awaited, sent ou posted</translation>
    </message>
    <message>
        <source>the name of the file in which the text came</source>
        <translation>le nom du fichier dans lequel le texte est arrivé</translation>
    </message>
    <message>
        <source>in_order, incomplete or not_accepted</source>
        <translation>in_order, incomplete ou not_accepted</translation>
    </message>
    <message>
        <source>whether the console&apos;s clock follows the laptop&apos;s new time</source>
        <translation>si l’horloge de la console suit la nouvelle heure de l’ordinateur</translation>
    </message>
    <message>
        <source>formal, copy or information</source>
        <translation>formal, copy ou information</translation>
    </message>
    <message>
        <source>when the outage began</source>
        <translation>quand l’interruption a commencé</translation>
    </message>
    <message>
        <source>of the speaker: f or m, for forms of address</source>
        <translation>de l’orateur&#xa0;: f ou m, pour les formules d’adresse</translation>
    </message>
    <message>
        <source>whether the Conference accords observer status (true or false)</source>
        <translation>si la Conférence accorde le statut d’observateur (true ou false)</translation>
    </message>
    <message>
        <source>on what the objection rests</source>
        <translation>sur quoi repose l’objection</translation>
    </message>
    <message>
        <source>whether groups stand before States (default false)</source>
        <translation>si les groupes passent avant les États (par défaut false)</translation>
    </message>
    <message>
        <source>whether an unconfirmed minister keeps the minister&apos;s rung (default true)</source>
        <translation>si un ministre non confirmé garde le rang de ministre (par défaut true)</translation>
    </message>
    <message>
        <source>how the speaker is styled, as H.E. Ms.</source>
        <translation>le titre de courtoisie de l’orateur, comme H.E. Ms.</translation>
    </message>
    <message>
        <source>whether the text will be submitted in writing instead</source>
        <translation>si le texte sera remis par écrit à la place</translation>
    </message>
    <message>
        <source>the authority that issued the credentials</source>
        <translation>l’autorité qui a délivré les pouvoirs</translation>
    </message>
    <message>
        <source>the number of an agenda item, as 1(f)</source>
        <translation>le numéro d’un point de l’ordre du jour, comme 1(f)</translation>
    </message>
    <message>
        <source>the key of a sentence of the President&apos;s script</source>
        <translation>la clé d’une phrase du texte du Président</translation>
    </message>
    <message>
        <source>the language in which the statement will be made</source>
        <translation>la langue de la déclaration</translation>
    </message>
    <message>
        <source>the limit of a delegation&apos;s later statements in the list, in seconds; null: as the first</source>
        <translation>la limite des déclarations suivantes d’une délégation dans la liste, en secondes&#x202f;; null&#xa0;: comme la première</translation>
    </message>
    <message>
        <source>below which no limit is proposed, in seconds (default 120)</source>
        <translation>en dessous de quoi aucune limite n’est proposée, en secondes (par défaut 120)</translation>
    </message>
    <message>
        <source>HS, VP, CP, HG, DPM, M, VM, CD or R (default R)</source>
        <translation>HS, VP, CP, HG, DPM, M, VM, CD ou R (par défaut R)</translation>
    </message>
    <message>
        <source>the limit of a group&apos;s statement, in seconds (default 420)</source>
        <translation>la limite d’une déclaration de groupe, en secondes (par défaut 420)</translation>
    </message>
    <message>
        <source>the limit of a statement, in seconds (a list&apos;s default 240)</source>
        <translation>la limite d’une déclaration, en secondes (240 par défaut pour une liste)</translation>
    </message>
    <message>
        <source>a speakers list, by its agenda item, as 1(f); its replies as 1(f)/reply</source>
        <translation>une liste d’orateurs, par son point, comme 1(f)&#x202f;; ses réponses&#xa0;: 1(f)/reply</translation>
    </message>
    <message>
        <source>a meeting, by its code, as 3 or P1</source>
        <translation>une séance, par son code, comme 3 ou P1</translation>
    </message>
    <message>
        <source>whether the minister is a member of the cabinet (default true)</source>
        <translation>si le ministre est membre du Gouvernement (par défaut true)</translation>
    </message>
    <message>
        <source>planned minutes</source>
        <translation>minutes prévues</translation>
    </message>
    <message>
        <source>the name of a person or of a participant</source>
        <translation>le nom d’une personne ou d’un participant</translation>
    </message>
    <message>
        <source>remarks, for the record</source>
        <translation>remarques, pour le dossier</translation>
    </message>
    <message>
        <source>when the secretariat was notified</source>
        <translation>quand le secrétariat a été avisé</translation>
    </message>
    <message>
        <source>whether entities and organizations stand after all others (default true)</source>
        <translation>si entités et organisations passent après tous les autres (par défaut true)</translation>
    </message>
    <message>
        <source>the office in which somebody presides, as President or Vice-President</source>
        <translation>la fonction à laquelle on préside, comme President ou Vice-President</translation>
    </message>
    <message>
        <source>by how many seconds the rehearsal&apos;s clock is ahead of the laptop&apos;s</source>
        <translation>de combien de secondes l’horloge de la répétition avance sur l’ordinateur</translation>
    </message>
    <message>
        <source>the delegation whose representative speaks for a group</source>
        <translation>la délégation dont le représentant parle pour un groupe</translation>
    </message>
    <message>
        <source>when the list opens; requests received before are void; null: no bound</source>
        <translation>quand la liste s’ouvre&#x202f;; les demandes antérieures sont nulles&#x202f;; null&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1</source>
        <translation>son rang parmi les mesures attendues au titre du point, à partir de 1</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>la suite qui y a été donnée</translation>
    </message>
    <message>
        <source>how many voted to overrule the President&apos;s ruling</source>
        <translation>combien ont voté pour annuler la décision du Président</translation>
    </message>
    <message>
        <source>next (default) or end</source>
        <translation>next (par défaut) ou end</translation>
    </message>
    <message>
        <source>the row within a meeting of the organization of work, from 1</source>
        <translation>la ligne dans une séance de l’organisation des travaux, à partir de 1</translation>
    </message>
    <message>
        <source>host or rule_22</source>
        <translation>host ou rule_22</translation>
    </message>
    <message>
        <source>ministerial (default), protocol or none</source>
        <translation>ministerial (par défaut), protocol ou none</translation>
    </message>
    <message>
        <source>whether the delegation is in the room (true or false)</source>
        <translation>si la délégation est dans la salle (true ou false)</translation>
    </message>
    <message>
        <source>the native reader who has reviewed the sentence</source>
        <translation>le lecteur de langue maternelle qui a relu la phrase</translation>
    </message>
    <message>
        <source>why, for the record</source>
        <translation>pourquoi, pour le dossier</translation>
    </message>
    <message>
        <source>when it was received (default: the act&apos;s time; never later)</source>
        <translation>quand reçu (par défaut&#xa0;: l’heure de l’acte&#x202f;; jamais plus tard)</translation>
    </message>
    <message>
        <source>what the Bureau recommends to the Conference</source>
        <translation>ce que le Bureau recommande à la Conférence</translation>
    </message>
    <message>
        <source>what delegations put on record: a list of delegation and text</source>
        <translation>ce que des délégations font consigner&#xa0;: une liste de delegation et text</translation>
    </message>
    <message>
        <source>head, alternate, adviser or representative (default representative)</source>
        <translation>head, alternate, adviser ou representative (par défaut representative)</translation>
    </message>
    <message>
        <source>the request&apos;s own reference</source>
        <translation>la référence propre à la demande</translation>
    </message>
    <message>
        <source>African, Asia-Pacific, Eastern European, GRULAC or WEOG</source>
        <translation>African, Asia-Pacific, Eastern European, GRULAC ou WEOG</translation>
    </message>
    <message>
        <source>when replies are taken: end_of_day (default), first or next_day</source>
        <translation>quand les réponses sont prises&#xa0;: end_of_day (par défaut), first ou next_day</translation>
    </message>
    <message>
        <source>how often a delegation may speak in the list; null: no bound</source>
        <translation>combien de fois une délégation peut parler dans la liste&#x202f;; null&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>upheld or rejected</source>
        <translation>upheld ou rejected</translation>
    </message>
    <message>
        <source>how the name is said</source>
        <translation>comment le nom se prononce</translation>
    </message>
    <message>
        <source>since when it holds (default: the act&apos;s time; never later)</source>
        <translation>depuis quand cela vaut (par défaut&#xa0;: l’heure de l’acte&#x202f;; jamais plus tard)</translation>
    </message>
    <message>
        <source>the delegation that follows in the office</source>
        <translation>la délégation qui succède dans la fonction</translation>
    </message>
    <message>
        <source>the name of a sample conference, as cosp8</source>
        <translation>le nom d’une conférence modèle, comme cosp8</translation>
    </message>
    <message>
        <source>seconds granted, or (negative) taken back; for a step of the laptop&apos;s clock: by how much</source>
        <translation>secondes accordées, ou (négatif) reprises&#x202f;; pour un saut de l’horloge&#xa0;: de combien</translation>
    </message>
    <message>
        <source>who is given the floor on no list, in words</source>
        <translation>à qui la parole est donnée hors liste, en toutes lettres</translation>
    </message>
    <message>
        <source>what the point of order is about</source>
        <translation>l’objet de la motion d’ordre</translation>
    </message>
    <message>
        <source>what the rule says, in own words</source>
        <translation>ce que dit l’article, en d’autres termes</translation>
    </message>
    <message>
        <source>how many voted against overruling it</source>
        <translation>combien ont voté contre l’annulation</translation>
    </message>
    <message>
        <source>the words: of the decision, of the ruling, or of the statement</source>
        <translation>les mots&#xa0;: de la décision de la Conférence, de celle du Président ou de la déclaration</translation>
    </message>
    <message>
        <source>the speaker&apos;s office, as Minister of Justice</source>
        <translation>la fonction de l’orateur, comme Minister of Justice</translation>
    </message>
    <message>
        <source>what the item is about, from the annotated agenda</source>
        <translation>objet du point, d’après l’ordre du jour annoté</translation>
    </message>
    <message>
        <source>the body whose meeting it is, by its code; without it, the Conference itself</source>
        <translation>l’organe dont c’est la séance, par son code ; sinon, la Conférence elle-même</translation>
    </message>
    <message>
        <source>when it ends</source>
        <translation>quand elle se termine</translation>
    </message>
    <message>
        <source>the delegation of the host country, by its code</source>
        <translation>la délégation du pays hôte, par son code</translation>
    </message>
    <message>
        <source>whether the meeting has interpretation (default true)</source>
        <translation>si la séance bénéficie de l’interprétation (par défaut : oui)</translation>
    </message>
    <message>
        <source>for how many meetings there is interpretation; null: not known</source>
        <translation>pour combien de séances il y a une interprétation ; null : inconnu</translation>
    </message>
    <message>
        <source>several agenda items, by their numbers</source>
        <translation>plusieurs points de l’ordre du jour, par leurs numéros</translation>
    </message>
    <message>
        <source>the new number; all that names the item is carried along</source>
        <translation>le nouveau numéro ; tout ce qui nomme le point suit</translation>
    </message>
    <message>
        <source>how many meetings can have interpretation at once; null: not known</source>
        <translation>combien de séances peuvent avoir l’interprétation en même temps ; null : inconnu</translation>
    </message>
    <message>
        <source>the item of which it is a part (default: as the number tells)</source>
        <translation>le point dont il fait partie (par défaut : selon le numéro)</translation>
    </message>
    <message>
        <source>the kind that acts look for, as opening, elections, organization, observers, credentials or report</source>
        <translation>la nature que les actes recherchent, comme opening, elections, organization, observers, credentials ou report</translation>
    </message>
    <message>
        <source>the short title, by language; without it, the title</source>
        <translation>le titre abrégé, par langue ; sinon, le titre</translation>
    </message>
    <message>
        <source>when it begins</source>
        <translation>quand elle commence</translation>
    </message>
    <message>
        <source>the time zone where the Conference meets, as Asia/Dubai</source>
        <translation>le fuseau horaire du lieu de réunion, comme Asia/Dubai</translation>
    </message>
    <message>
        <source>the meeting to which it is moved, by its code; without it, the same one</source>
        <translation>la séance vers laquelle on le déplace, par son code ; sinon, la même</translation>
    </message>
    <message>
        <source>the place where it then stands, from 1 (default: the last)</source>
        <translation>la place qu’il occupe alors, à partir de 1 (par défaut : la dernière)</translation>
    </message>
    <message>
        <source>plenary, parallel or third (default: as the code tells)</source>
        <translation>plenary, parallel ou third (par défaut : selon le code)</translation>
    </message>
    <message>
        <source>when the outage ended</source>
        <translation>quand l’interruption a pris fin</translation>
    </message>
    <message>
        <source>whether it is only until officers are elected, as the outgoing President (default false)</source>
        <translation>si ce n’est que jusqu’à l’élection du Bureau, en tant que Président sortant (par défaut false)</translation>
    </message>
    <message>
        <source>until when the meeting goes on</source>
        <translation>jusqu’à quand la séance se poursuit</translation>
    </message>
    <message>
        <source>what the Conference is expected to do, in English: what goes on behind “wishes to”</source>
        <translation>ce que la Conférence est appelée à faire, en anglais&#xa0;: ce qui suit «&#xa0;wishes to&#xa0;»</translation>
    </message>
    <message>
        <source>the delegation with which places are exchanged</source>
        <translation>la délégation avec laquelle on échange sa place</translation>
    </message>
    <message>
        <source>the symbol of the annotated provisional agenda</source>
        <translation>la cote de l’ordre du jour provisoire annoté</translation>
    </message>
    <message>
        <source>when it was sent out (default: the act&apos;s time; never later)</source>
        <translation>quand la distribution a eu lieu (par défaut&#xa0;: l’heure de l’acte&#x202f;; jamais plus tard)</translation>
    </message>
    <message>
        <source>to when, in words</source>
        <translation>à quand, en toutes lettres</translation>
    </message>
    <message>
        <source>the State party that asks for the division, where the parts do not say</source>
        <translation>l’État partie qui demande la division, si les parties ne l’indiquent pas</translation>
    </message>
    <message>
        <source>the symbol of an amendment</source>
        <translation>la cote d’un amendement</translation>
    </message>
    <message>
        <source>a decision, as resolution 8/1 or by its time</source>
        <translation>une décision, comme resolution 8/1, ou par son heure</translation>
    </message>
    <message>
        <source>explanation, reservation or dissociation</source>
        <translation>explication, réserve ou dissociation</translation>
    </message>
    <message>
        <source>amendments by their symbols, the furthest from the original first</source>
        <translation>les amendements par leur cote, le plus éloigné de l’original d’abord</translation>
    </message>
    <message>
        <source>the proposal that they amend, by its symbol</source>
        <translation>la proposition qu’ils amendent, par sa cote</translation>
    </message>
    <message>
        <source>the words of the statement; none: its reading is waived</source>
        <translation>les termes de l’état&#x202f;; rien&#xa0;: il est renoncé à sa lecture</translation>
    </message>
    <message>
        <source>what the revision is called, as Rev.1 or as orally revised</source>
        <translation>le nom de la révision, comme Rev.1 ou «&#x202f;tel que révisé oralement&#x202f;»</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>quand c’est dû</translation>
    </message>
    <message>
        <source>the State party that submits it</source>
        <translation>l’État partie qui le présente</translation>
    </message>
    <message>
        <source>the symbol of the amendment, its own</source>
        <translation>la cote propre de l’amendement</translation>
    </message>
    <message>
        <source>the proposal that it amends, by its symbol</source>
        <translation>la proposition qu’il amende, par sa cote</translation>
    </message>
    <message>
        <source>the title of the proposal</source>
        <translation>le titre de la proposition</translation>
    </message>
    <message>
        <source>the State party that objected</source>
        <translation>l’État partie qui avait fait objection</translation>
    </message>
    <message>
        <source>the code of a participant</source>
        <translation>le code d’un participant</translation>
    </message>
    <message>
        <source>one applicant, by its code; all to whom nobody objects where none is named</source>
        <translation>un demandeur, par son code&#x202f;; tous ceux sans objection si aucun n’est nommé</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur (default: every office that is vacant)</source>
        <translation>president, vice_president ou rapporteur (par défaut&#xa0;: toutes les fonctions vacantes)</translation>
    </message>
    <message>
        <source>president, vice_president or rapporteur</source>
        <translation>president, vice_president ou rapporteur</translation>
    </message>
    <message>
        <source>what is elected, in words, where it is no office</source>
        <translation>ce qui est élu, en toutes lettres, s’il ne s’agit pas d’une fonction</translation>
    </message>
    <message>
        <source>the delegations of the Bureau that were there, by their codes</source>
        <translation>les délégations du Bureau qui étaient présentes, par leurs codes</translation>
    </message>
    <message>
        <source>by how many seconds the console&apos;s clock is set forward, or (negative) back</source>
        <translation>de combien de secondes l’horloge de la console est avancée ou (si négatif) reculée</translation>
    </message>
    <message>
        <source>what is to be announced</source>
        <translation>ce qui est à annoncer</translation>
    </message>
    <message>
        <source>the agenda item before which it stands (default: the end)</source>
        <translation>le point avant lequel il se place (par défaut : à la fin)</translation>
    </message>
    <message>
        <source>the number of the item, as 11 or 8(d)</source>
        <translation>le numéro du point, comme 11 ou 8(d)</translation>
    </message>
    <message>
        <source>the title, by language; words alone are English</source>
        <translation>le titre, par langue ; sans langue, c’est de l’anglais</translation>
    </message>
    <message>
        <source>the last day of the session</source>
        <translation>le dernier jour de la session</translation>
    </message>
    <message>
        <source>the name of the conference, by language; words alone are English</source>
        <translation>le nom de la conférence, par langue ; sans langue, c’est de l’anglais</translation>
    </message>
    <message>
        <source>the city where the Conference meets</source>
        <translation>la ville où se réunit la Conférence</translation>
    </message>
    <message>
        <source>the first day of the session</source>
        <translation>le premier jour de la session</translation>
    </message>
    <message>
        <source>the agenda item before which it stands</source>
        <translation>le point avant lequel il se place</translation>
    </message>
    <message>
        <source>the short title, by language; the others stay</source>
        <translation>le titre abrégé, par langue ; les autres restent</translation>
    </message>
    <message>
        <source>the title, by language; the others stay</source>
        <translation>le titre, par langue ; les autres restent</translation>
    </message>
    <message>
        <source>what it is called, by language; words alone are English</source>
        <translation>son intitulé, par langue ; sans langue, c’est de l’anglais</translation>
    </message>
    <message>
        <source>a meeting of another room, by its code, as P1</source>
        <translation>une séance d’une autre salle, par son code, comme P1</translation>
    </message>
    <message>
        <source>to what the item is deferred, in words</source>
        <translation>à quoi le point est reporté, en clair</translation>
    </message>
    <message>
        <source>further agenda items that have this list too, by their numbers</source>
        <translation>autres points ayant aussi cette liste, par leurs numéros</translation>
    </message>
    <message>
        <source>the part of the meeting before which it stands, from 1 (default: the end)</source>
        <translation>la partie de la séance avant laquelle il se place, à partir de 1 (par défaut : à la fin)</translation>
    </message>
    <message>
        <source>what it is called, by language; without it, as the items</source>
        <translation>son intitulé, par langue ; sinon, celui des points</translation>
    </message>
    <message>
        <source>the code of the meeting: 11 in the plenary, P9 in the second room</source>
        <translation>le code de la séance : 11 en plénière, P9 dans la deuxième salle</translation>
    </message>
    <message>
        <source>what the meeting is called, by language; words alone are English</source>
        <translation>l’intitulé de la séance, par langue ; sans langue, c’est de l’anglais</translation>
    </message>
    <message>
        <source>whether the pending motion is put (default false)</source>
        <translation>si la motion en instance est mise aux voix (par défaut false)</translation>
    </message>
    <message>
        <source>to how many seconds statements are to be limited</source>
        <translation>à combien de secondes limiter les déclarations</translation>
    </message>
    <message>
        <source>until when the meeting is to be suspended</source>
        <translation>jusqu’à quand la séance doit être suspendue</translation>
    </message>
    <message>
        <source>the number of the vote</source>
        <translation>le numéro du vote</translation>
    </message>
    <message>
        <source>the number of the rule; null: not known</source>
        <translation>le numéro de l’article&#x202f;; null&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>the subject of the rule, by its heading</source>
        <translation>l’objet de l’article, par son titre</translation>
    </message>
    <message>
        <source>until when the meeting is suspended (default: until it is resumed)</source>
        <translation>jusqu’à quand la séance est suspendue (par défaut&#xa0;: jusqu’à sa reprise)</translation>
    </message>
    <message>
        <source>the version of the schema before</source>
        <translation>la version du schéma avant</translation>
    </message>
    <message>
        <source>the version of the schema after</source>
        <translation>la version du schéma après</translation>
    </message>
    <message>
        <source>who is to report: a code, or words</source>
        <translation>qui doit faire rapport&#xa0;: un code, ou en toutes lettres</translation>
    </message>
    <message>
        <source>its place among the actions expected under the item, from 1 (default: the last)</source>
        <translation>son rang parmi les mesures attendues au titre du point, à partir de 1 (par défaut&#xa0;: le dernier)</translation>
    </message>
    <message>
        <source>the language of the sentence</source>
        <translation>la langue de la phrase</translation>
    </message>
    <message>
        <source>the sentence, with { $name } where a word is put in</source>
        <translation>la phrase, avec { $name } là où un mot est mis</translation>
    </message>
    <message>
        <source>the list to which they are transferred, by its agenda item</source>
        <translation>la liste à laquelle ils passent, par son point</translation>
    </message>
    <message>
        <source>the delegation to which the reply is made</source>
        <translation>la délégation à laquelle on répond</translation>
    </message>
    <message>
        <source>The time credentials were received</source>
        <translation>L’heure de réception des pouvoirs</translation>
    </message>
    <message>
        <source>Credentials of {name} received: {form}</source>
        <translation>Pouvoirs reçus – {name}&#xa0;: {form}</translation>
    </message>
    <message>
        <source>No credentials of {name} have been received.</source>
        <translation>Aucun pouvoir reçu – {name}.</translation>
    </message>
    <message>
        <source>Credentials of {name} examined: {finding}</source>
        <translation>Pouvoirs examinés – {name}&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>accept a delegation on assurance</source>
        <translation>accepter une délégation sur assurance</translation>
    </message>
    <message>
        <source>{name} accepted on assurance</source>
        <translation>Délégation acceptée sur assurance – {name}</translation>
    </message>
    <message>
        <source>Only another State party can object to a representative.</source>
        <translation>Seul un autre État partie peut faire objection à un représentant.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and needs no credentials.</source>
        <translation>N’est pas un État partie et n’a pas besoin de pouvoirs – {name}.</translation>
    </message>
    <message>
        <source>{challenger} challenges {name} already.</source>
        <translation>Pouvoirs déjà contestés – {name}&#x202f;; contestation&#xa0;: {challenger}.</translation>
    </message>
    <message>
        <source>Credentials of {name} challenged by {challenger}</source>
        <translation>Pouvoirs contestés – {name}&#x202f;; contestation&#xa0;: {challenger}</translation>
    </message>
    <message>
        <source>withdraw an objection to credentials</source>
        <translation>retirer une contestation de pouvoirs</translation>
    </message>
    <message>
        <source>{challenger} does not challenge {name}.</source>
        <translation>Aucune contestation en cours – {name}&#x202f;; auteur&#xa0;: {challenger}.</translation>
    </message>
    <message>
        <source>{challenger} no longer challenges {name}</source>
        <translation>Contestation retirée – {name}&#x202f;; auteur&#xa0;: {challenger}</translation>
    </message>
    <message>
        <source>No objection to {name} is open.</source>
        <translation>Aucune objection en cours – {name}.</translation>
    </message>
    <message>
        <source>Objection decided: {name} admitted</source>
        <translation>Objection tranchée&#xa0;: admis – {name}</translation>
    </message>
    <message>
        <source>Objection decided: {name} not admitted</source>
        <translation>Objection tranchée&#xa0;: non admis – {name}</translation>
    </message>
    <message>
        <source>note a meeting of the Bureau</source>
        <translation>noter une réunion du Bureau</translation>
    </message>
    <message>
        <source>A meeting of the Bureau</source>
        <translation>Une réunion du Bureau</translation>
    </message>
    <message numerus="yes">
        <source>Meeting of the Bureau noted; credentials of %n delegations examined</source>
        <translation>
            <numerusform>Réunion du Bureau notée&#x202f;; pouvoirs de %n délégation examinés</numerusform>
            <numerusform>Réunion du Bureau notée&#x202f;; pouvoirs de %n délégations examinés</numerusform>
        </translation>
    </message>
    <message>
        <source>make the report on credentials</source>
        <translation>établir le rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>The moment of a report</source>
        <translation>Le moment d’un rapport</translation>
    </message>
    <message numerus="yes">
        <source>Report of the Bureau on credentials made: formal credentials of %n delegations</source>
        <translation>
            <numerusform>Rapport du Bureau sur les pouvoirs établi&#xa0;: pouvoirs originaux de %n délégation</numerusform>
            <numerusform>Rapport du Bureau sur les pouvoirs établi&#xa0;: pouvoirs originaux de %n délégations</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of the Bureau on credentials has been adopted already.</source>
        <translation>Le rapport du Bureau sur les pouvoirs est déjà adopté.</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials.</source>
        <translation>Le Bureau n’a pas établi son rapport sur les pouvoirs.</translation>
    </message>
    <message numerus="yes">
        <source>%n objections to representatives are still open (Rule 20).</source>
        <translation>
            <numerusform>%n objection à un représentant est encore en cours (article 20).</numerusform>
            <numerusform>%n objections à des représentants sont encore en cours (article 20).</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials adopted</source>
        <translation>Rapport du Bureau sur les pouvoirs adopté</translation>
    </message>
    <message>
        <source>The time a request was received</source>
        <translation>L’heure de réception d’une demande</translation>
    </message>
    <message>
        <source>Request of {name} for {list} kept as void: {why}</source>
        <translation>Demande nulle conservée – {name}, {list}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name} inscribed for {list}, {place}</source>
        <translation>Inscription sur la liste {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>Say what is to be corrected.</source>
        <translation>Dites ce qui est à rectifier.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Entry of {name} in {list} corrected ({what}): {reason}</source>
        <translation>Inscription rectifiée, liste {list} – {name} ({what})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} has the floor; its speaker can no longer be replaced.</source>
        <translation>L’orateur a la parole et ne peut plus être remplacé – {name}.</translation>
    </message>
    <message>
        <source>Say who is to speak instead.</source>
        <translation>Dites qui parlera à la place.</translation>
    </message>
    <message>
        <source>The time a replacement was notified</source>
        <translation>L’heure de notification du remplacement</translation>
    </message>
    <message>
        <source>the place is kept</source>
        <translation>la place est gardée</translation>
    </message>
    <message>
        <source>another rung, so the time of precedence is that of the notice</source>
        <translation>autre échelon, donc l’heure de préséance est celle de l’avis</translation>
    </message>
    <message>
        <source>{name} in {list}: {speaker} ({level}) speaks instead, {kept}</source>
        <translation>{speaker} ({level}) parle à la place – {name}, {list}, {kept}</translation>
    </message>
    <message>
        <source>{name} speaks as {level}: cabinet rank is a question for a minister.</source>
        <translation>Le rang ministériel ne s’établit que pour un ministre&#x202f;; {name}&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>Say on what evidence cabinet rank is found.</source>
        <translation>Dites sur quelle preuve repose le rang ministériel.</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is a member of the cabinet ({evidence})</source>
        <translation>Établi&#xa0;: le ministre est membre du Gouvernement – {name} ({evidence})</translation>
    </message>
    <message>
        <source>Found that the minister of {name} is no member of the cabinet ({evidence})</source>
        <translation>Établi&#xa0;: le ministre n’est pas membre du Gouvernement – {name} ({evidence})</translation>
    </message>
    <message>
        <source>The secretariat speaks outside every list: give it the floor.</source>
        <translation>Le secrétariat parle hors liste&#xa0;: donnez-lui la parole.</translation>
    </message>
    <message>
        <source>{name} already stands in the list for {list}.</source>
        <translation>Déjà inscrit sur la liste {list} – {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{name} has spoken %n times in the list for {list}, as often as is allowed.</source>
        <translation>
            <numerusform>A déjà parlé %n fois sur la liste {list}, le maximum – {name}.</numerusform>
            <numerusform>A déjà parlé %n fois sur la liste {list}, le maximum – {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}; {place}</source>
        <translation>{told}&#x202f;; {place}</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>A la parole&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Somebody who speaks on no list is not given the floor from the list for {list}.</source>
        <translation>Qui parle hors liste ne reçoit pas la parole sur la liste {list}.</translation>
    </message>
    <message>
        <source>{name} does not stand in the list for {list}.</source>
        <translation>Ne figure pas sur la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} has begun; to put that right, say when.</source>
        <translation>Déjà commencé – {name}&#x202f;; pour rectifier, dites quand.</translation>
    </message>
    <message>
        <source>The beginning of a statement</source>
        <translation>Le début d’une déclaration</translation>
    </message>
    <message>
        <source>{name} cannot have begun before being called.</source>
        <translation>Impossible de commencer avant l’appel – {name}.</translation>
    </message>
    <message>
        <source>{name} began at {time}</source>
        <translation>Commencé à {time} – {name}</translation>
    </message>
    <message>
        <source>The clock of {name} is paused already.</source>
        <translation>Le chronomètre est déjà arrêté – {name}.</translation>
    </message>
    <message>
        <source>{name} paused after {time}</source>
        <translation>Arrêt après {time} – {name}</translation>
    </message>
    <message>
        <source>The clock of {name} is running.</source>
        <translation>Le chronomètre tourne – {name}.</translation>
    </message>
    <message>
        <source>{name} resumed at {time}</source>
        <translation>Reprise à {time} – {name}</translation>
    </message>
    <message>
        <source>{name} ended after {time} of {limit}</source>
        <translation>Terminé – {name}, {time} sur {limit}</translation>
    </message>
    <message>
        <source>That would leave {name} no time at all.</source>
        <translation>Il ne resterait aucun temps – {name}.</translation>
    </message>
    <message>
        <source>{seconds} s for {name}, limit {limit}</source>
        <translation>{seconds} s – {name}, limite {limit}</translation>
    </message>
    <message>
        <source>The end of an outage</source>
        <translation>La fin d’une interruption</translation>
    </message>
    <message>
        <source>An outage must end after it began.</source>
        <translation>Une interruption finit après son début.</translation>
    </message>
    <message>
        <source>{time} of outage not counted for {name}</source>
        <translation>{time} d’interruption non comptées – {name}</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: say which list.</source>
        <translation>Aucun point avec liste d’orateurs n’est en cours&#xa0;: dites quelle liste.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {lists}: say which list, or in what capacity.</source>
        <translation>Inscrit sur les listes {lists} – {name}&#xa0;: dites laquelle, ou à quel titre.</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {list}.</source>
        <translation>Personne n’attend sur la liste {list}.</translation>
    </message>
    <message>
        <source>{name} was passed over: recall it first.</source>
        <translation>Absent, passé – {name}&#xa0;: rappelez d’abord.</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>place {place} sur {count}</translation>
    </message>
    <message>
        <source>place {place} of {count}, out of turn</source>
        <translation>place {place} sur {count}, hors tour</translation>
    </message>
    <message>
        <source>Floor given to {name} ({why})</source>
        <translation>Parole donnée – {name} ({why})</translation>
    </message>
    <message>
        <source>in explanation of vote</source>
        <translation>explication de vote</translation>
    </message>
    <message>
        <source>Floor given to {name}, {side}</source>
        <translation>Parole donnée – {name}, {side}</translation>
    </message>
    <message>
        <source>Floor given to {name}, outside the list</source>
        <translation>Parole donnée – {name}, hors liste</translation>
    </message>
    <message>
        <source>Floor given to {name} as {office}, outside the list</source>
        <translation>Parole donnée – {name}, {office}, hors liste</translation>
    </message>
    <message>
        <source>Say either which delegation is given the floor, or who in words.</source>
        <translation>Dites soit quelle délégation reçoit la parole, soit qui, en toutes lettres.</translation>
    </message>
    <message>
        <source>Say who is to be given the floor.</source>
        <translation>Dites à qui la parole est donnée.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>{name} was called and has not begun.</source>
        <translation>Appelé, pas encore commencé – {name}.</translation>
    </message>
    <message>
        <source>The file holds a conference already.</source>
        <translation>Le fichier contient déjà une conférence.</translation>
    </message>
    <message>
        <source>{act} needs either a sample or the conference&apos;s data.</source>
        <translation>{act} demande soit un modèle, soit les données de la conférence.</translation>
    </message>
    <message>
        <source>“{part}” is no part of them</source>
        <translation>«&#x202f;{part}&#x202f;» n’en fait pas partie</translation>
    </message>
    <message>
        <source>These are not the data of a conference: {why}.</source>
        <translation>Ce ne sont pas les données d’une conférence&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} founded</source>
        <translation>Conférence créée – {name}</translation>
    </message>
    <message>
        <source>change what is told of the conference</source>
        <translation>modifier les données de la conférence</translation>
    </message>
    <message>
        <source>Say what is to change about the conference.</source>
        <translation>Indiquez ce qui change pour la conférence.</translation>
    </message>
    <message>
        <source>There is no time zone “{text}”; write it like {zone}.</source>
        <translation>Le fuseau horaire « {text} » n’existe pas ; écrivez par exemple {zone}.</translation>
    </message>
    <message>
        <source>The session would end before it begins.</source>
        <translation>La session se terminerait avant de commencer.</translation>
    </message>
    <message>
        <source>Changed about the conference: {settings}</source>
        <translation>Modifié pour la conférence : {settings}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings are outside the dates of the session.</source>
        <translation>
            <numerusform>%n séance sort des dates de la session.</numerusform>
            <numerusform>%n séances sortent des dates de la session.</numerusform>
        </translation>
    </message>
    <message>
        <source>More meetings are planned than there is interpretation for: {planned} of {resources}.</source>
        <translation>Plus de séances sont prévues que l’interprétation ne le permet : {planned} pour {resources}.</translation>
    </message>
    <message>
        <source>Rehearsal: it is now {when}</source>
        <translation>Répétition&#xa0;: il est maintenant {when}</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>not followed while somebody has the floor</source>
        <translation>non suivi tant que quelqu’un a la parole</translation>
    </message>
    <message>
        <source>not followed</source>
        <translation>non suivi</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock was set by {seconds} s; {how}</source>
        <translation>L’horloge de l’ordinateur a été changée de {seconds} s&#x202f;; {how}</translation>
    </message>
    <message>
        <source>The clock cannot be corrected while {name} has the floor.</source>
        <translation>L’horloge ne peut pas être corrigée tant que la parole est prise – {name}.</translation>
    </message>
    <message>
        <source>That would set the clock to a year that no file can hold.</source>
        <translation>L’horloge serait réglée sur une année qu’aucun fichier ne peut contenir.</translation>
    </message>
    <message>
        <source>The clock was set back by {span}: {reason}</source>
        <translation>L’horloge a été reculée de {span}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The clock was set forward by {span}: {reason}</source>
        <translation>L’horloge a été avancée de {span}&#xa0;: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n requests bear a later hour</source>
        <translation>
            <numerusform>%n demande porte une heure plus tardive</numerusform>
            <numerusform>%n demandes portent une heure plus tardive</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was brought from version {old} of the schema to {new}</source>
        <translation>Le fichier est passé de la version {old} du schéma à la version {new}</translation>
    </message>
    <message>
        <source>There is no sample “{name}”.</source>
        <translation>Il n’y a pas de modèle «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>{key} stands twice</source>
        <translation>{key} figure deux fois</translation>
    </message>
    <message>
        <source>{part} is missing</source>
        <translation>{part} manque</translation>
    </message>
    <message>
        <source>{name} has the floor and cannot be withdrawn.</source>
        <translation>A la parole, ne peut être retiré – {name}.</translation>
    </message>
    <message>
        <source>{name} withdrawn from the list for {list}</source>
        <translation>Retiré de la liste {list} – {name}</translation>
    </message>
    <message>
        <source>{told}, will submit its text in writing</source>
        <translation>{told}, remettra son texte par écrit</translation>
    </message>
    <message>
        <source>{who} taken in writing from the list for {list}</source>
        <translation>Remis par écrit, liste {list} – {who}</translation>
    </message>
    <message>
        <source>A transfer is to another list.</source>
        <translation>Un transfert va vers une autre liste.</translation>
    </message>
    <message>
        <source>The list for {list} is not open yet.</source>
        <translation>La liste {list} n’est pas encore ouverte.</translation>
    </message>
    <message>
        <source>{who} transferred from the list for {list} to that for {other}</source>
        <translation>Transféré de la liste {list} à la liste {other} – {who}</translation>
    </message>
    <message>
        <source>Name at least one delegation.</source>
        <translation>Nommez au moins une délégation.</translation>
    </message>
    <message>
        <source>Name either one delegation or several.</source>
        <translation>Nommez une délégation ou plusieurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}: {reason}</source>
        <translation>{told}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The list for {list} has entries; change it instead.</source>
        <translation>La liste {list} a des inscrits&#x202f;; modifiez-la plutôt.</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}, together with {items}</source>
        <translation>Liste des orateurs ouverte pour {list}, conjointement avec {items}</translation>
    </message>
    <message>
        <source>List of speakers opened for {list}</source>
        <translation>Liste des orateurs ouverte – {list}</translation>
    </message>
    <message>
        <source>Say what is to change in the list for {list}.</source>
        <translation>Dites ce qui change dans la liste {list}.</translation>
    </message>
    <message>
        <source>List for {list} changed: {settings}</source>
        <translation>Liste {list} modifiée&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>The list for {list} has been declared closed already.</source>
        <translation>La liste {list} est déjà déclarée close.</translation>
    </message>
    <message numerus="yes">
        <source>List for {list} declared closed, %n waiting</source>
        <translation>
            <numerusform>Liste {list} déclarée close, %n en attente</numerusform>
            <numerusform>Liste {list} déclarée close, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The list for {list} is open.</source>
        <translation>La liste {list} est ouverte.</translation>
    </message>
    <message>
        <source>List for {list} reopened</source>
        <translation>Liste {list} rouverte</translation>
    </message>
    <message>
        <source>List for {list} reopened; its deadline is lifted</source>
        <translation>Liste {list} rouverte&#x202f;; son délai est levé</translation>
    </message>
    <message>
        <source>Item {item} has a list already: {list}.</source>
        <translation>Le point {item} a déjà une liste : {list}.</translation>
    </message>
    <message>
        <source>ministerial</source>
        <translation>ministériel</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocole</translation>
    </message>
    <message>
        <source>put a rule of procedure right</source>
        <translation>rectifier un article du règlement intérieur</translation>
    </message>
    <message>
        <source>Say what is to be put right about the rule on {subject}.</source>
        <translation>Dites ce qui est à rectifier dans l’article ({subject}).</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The rule on {subject} has no figure {name} that can be {value}; its figures: {known}.</source>
        <translation>L’article ({subject}) n’a pas de chiffre {name} qui puisse être {value}&#x202f;; ses chiffres&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Say how sure the number is: certain or probable.</source>
        <translation>Dites si le numéro est sûr&#xa0;: certain ou probable.</translation>
    </message>
    <message>
        <source>Rule on {subject} put right: {changed}</source>
        <translation>Article ({subject}) rectifié&#xa0;: {changed}</translation>
    </message>
    <message>
        <source>set a deadline</source>
        <translation>fixer un délai</translation>
    </message>
    <message>
        <source>A deadline needs its name, as “drafts”.</source>
        <translation>Un délai doit avoir un nom, comme «&#x202f;projets&#x202f;».</translation>
    </message>
    <message>
        <source>set here</source>
        <translation>fixé ici</translation>
    </message>
    <message>
        <source>Deadline for {what}: {when}</source>
        <translation>Délai pour {what}&#xa0;: {when}</translation>
    </message>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>The session has been closed.</source>
        <translation>La session est close.</translation>
    </message>
    <message>
        <source>The session is open already.</source>
        <translation>La session est déjà ouverte.</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>The session has not been opened.</source>
        <translation>La session n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>La session est déjà close.</translation>
    </message>
    <message>
        <source>The session cannot be closed</source>
        <translation>La session ne peut être close</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Session close</translation>
    </message>
    <message>
        <source>Meeting {number} is not adjourned yet.</source>
        <translation>La séance {number} n’est pas encore levée.</translation>
    </message>
    <message>
        <source>plan a meeting</source>
        <translation>prévoir une séance</translation>
    </message>
    <message>
        <source>“{text}” is no code of a meeting.</source>
        <translation>« {text} » n’est pas un code de séance.</translation>
    </message>
    <message>
        <source>There is a meeting {meeting} already.</source>
        <translation>Il existe déjà une séance {meeting}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled; its code is not given again.</source>
        <translation>La séance {meeting} a été annulée ; son code n’est pas réattribué.</translation>
    </message>
    <message>
        <source>Meeting {meeting} planned: {hours}</source>
        <translation>Séance {meeting} prévue : {hours}</translation>
    </message>
    <message>
        <source>move a meeting</source>
        <translation>déplacer une séance</translation>
    </message>
    <message>
        <source>Say when meeting {meeting} is to begin, or to end.</source>
        <translation>Indiquez quand la séance {meeting} commence ou se termine.</translation>
    </message>
    <message>
        <source>Meeting {meeting} moved: {hours}</source>
        <translation>Séance {meeting} déplacée : {hours}</translation>
    </message>
    <message>
        <source>{told} ({why})</source>
        <translation>{told} ({why})</translation>
    </message>
    <message>
        <source>cancel a meeting</source>
        <translation>annuler une séance</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of it are still to be moved.</source>
        <translation>
            <numerusform>%n partie reste à déplacer.</numerusform>
            <numerusform>%n parties restent à déplacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {meeting} cancelled</source>
        <translation>Séance {meeting} annulée</translation>
    </message>
    <message>
        <source>note that a meeting of another room began</source>
        <translation>noter qu’une séance d’une autre salle a commencé</translation>
    </message>
    <message>
        <source>Meeting {meeting} began already.</source>
        <translation>La séance {meeting} a déjà commencé.</translation>
    </message>
    <message>
        <source>Meeting {meeting} sits in the same room.</source>
        <translation>La séance {meeting} se tient dans la même salle.</translation>
    </message>
    <message>
        <source>Meeting {meeting} began</source>
        <translation>La séance {meeting} a commencé</translation>
    </message>
    <message>
        <source>note that a meeting of another room rose</source>
        <translation>noter qu’une séance d’une autre salle a été levée</translation>
    </message>
    <message>
        <source>Meeting {meeting} is not in session.</source>
        <translation>La séance {meeting} n’est pas en cours.</translation>
    </message>
    <message>
        <source>Meeting {meeting} rose</source>
        <translation>La séance {meeting} a été levée</translation>
    </message>
    <message>
        <source>The organization of work has no meeting {number}.</source>
        <translation>L’organisation des travaux n’a pas de séance {number}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was cancelled.</source>
        <translation>La séance {meeting} a été annulée.</translation>
    </message>
    <message>
        <source>It goes over the dates of the session.</source>
        <translation>Elle sort des dates de la session.</translation>
    </message>
    <message>
        <source>It goes over meeting {meeting} in the same room.</source>
        <translation>Elle empiète sur la séance {meeting} dans la même salle.</translation>
    </message>
    <message numerus="yes">
        <source>There are resources for %n interpreted meetings: with this one {planned} are planned.</source>
        <translation>
            <numerusform>Les moyens permettent %n séance avec interprétation : avec celle-ci, {planned} sont prévues.</numerusform>
            <numerusform>Les moyens permettent %n séances avec interprétation : avec celle-ci, {planned} sont prévues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreted meetings would be held at once.</source>
        <translation>
            <numerusform>%n séance avec interprétation se tiendrait en même temps.</numerusform>
            <numerusform>%n séances avec interprétation se tiendraient en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} There is interpretation for {capacity}.</source>
        <translation>{told} L’interprétation est assurée pour {capacity}.</translation>
    </message>
    <message>
        <source>Meeting {meeting} would end before it begins.</source>
        <translation>La séance {meeting} se terminerait avant de commencer.</translation>
    </message>
    <message>
        <source>Meeting {meeting} was called to order: it is neither moved nor cancelled.</source>
        <translation>La séance {meeting} a été ouverte : elle n’est ni déplacée ni annulée.</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of the plenary: it is called to order.</source>
        <translation>La séance {meeting} est une séance plénière : elle est ouverte par le Président.</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} à {ends}</translation>
    </message>
    <message>
        <source>Meeting {number} was adjourned already.</source>
        <translation>La séance {number} a déjà été levée.</translation>
    </message>
    <message>
        <source>Meeting {number} called to order in private</source>
        <translation>Séance {number} ouverte (séance privée)</translation>
    </message>
    <message>
        <source>Meeting {number} called to order</source>
        <translation>Séance {number} ouverte</translation>
    </message>
    <message>
        <source>Meeting {meeting} is one of another room: its floor is not here.</source>
        <translation>La séance {meeting} se tient dans une autre salle : la parole n’y est pas donnée ici.</translation>
    </message>
    <message>
        <source>A meeting can only be suspended until a time still to come.</source>
        <translation>Une séance ne peut être suspendue que jusqu’à une heure à venir.</translation>
    </message>
    <message>
        <source>Meeting {number} suspended</source>
        <translation>Séance {number} suspendue</translation>
    </message>
    <message>
        <source>{told} until {time}</source>
        <translation>{told}, reprise&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Meeting {number} resumed</source>
        <translation>Séance {number} reprise</translation>
    </message>
    <message>
        <source>The meeting cannot be adjourned</source>
        <translation>La séance ne peut être levée</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of reply still wait, and no other meeting is planned for today.</source>
        <translation>
            <numerusform>%n droit de réponse attend encore, et aucune autre séance n’est prévue aujourd’hui.</numerusform>
            <numerusform>%n droits de réponse attendent encore, et aucune autre séance n’est prévue aujourd’hui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcements were not read out.</source>
        <translation>
            <numerusform>%n annonce n’a pas été lue.</numerusform>
            <numerusform>%n annonces n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting {number} adjourned</source>
        <translation>Séance {number} levée</translation>
    </message>
    <message>
        <source>A meeting can only be extended to a time still to come.</source>
        <translation>Une séance ne peut être prolongée que jusqu’à une heure à venir.</translation>
    </message>
    <message>
        <source>Meeting {number} goes on until {time}</source>
        <translation>Séance {number} prolongée jusqu’à {time}</translation>
    </message>
    <message>
        <source>{told}, the list for {list} until {time}</source>
        <translation>{told}, la liste {list} jusqu’à {time}</translation>
    </message>
    <message>
        <source>{person} ({name})</source>
        <translation>{person} ({name})</translation>
    </message>
    <message>
        <source>{who} takes the chair as {office}</source>
        <translation>Présidence&#xa0;: {who}, {office}</translation>
    </message>
    <message>
        <source>{name} is not a State party.</source>
        <translation>N’est pas un État partie – {name}.</translation>
    </message>
    <message>
        <source>{name} is not among the officers elected.</source>
        <translation>Ne figure pas parmi les membres élus du Bureau – {name}.</translation>
    </message>
    <message>
        <source>note something to be announced</source>
        <translation>noter une annonce à faire</translation>
    </message>
    <message>
        <source>An announcement needs its words.</source>
        <translation>Une annonce doit avoir un texte.</translation>
    </message>
    <message>
        <source>To be announced: {text}</source>
        <translation>À annoncer&#xa0;: {text}</translation>
    </message>
    <message>
        <source>note that an announcement was read out</source>
        <translation>noter qu’une annonce a été lue</translation>
    </message>
    <message>
        <source>There is no announcement {number}.</source>
        <translation>Il n’y a pas d’annonce {number}.</translation>
    </message>
    <message>
        <source>Announcement {number} was read out already.</source>
        <translation>L’annonce {number} a déjà été lue.</translation>
    </message>
    <message>
        <source>Announcement {number} read out: {text}</source>
        <translation>Annonce {number} lue&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>La séance est suspendue.</translation>
    </message>
    <message>
        <source>It goes on into another day.</source>
        <translation>Elle se prolonge jusqu’à un autre jour.</translation>
    </message>
    <message>
        <source>Only on the conduct of the voting, by a State party.</source>
        <translation>Seulement sur la manière dont s’effectue le vote, par un État partie.</translation>
    </message>
    <message>
        <source>At any moment, by a State party; the President rules at once.</source>
        <translation>À tout moment, par un État partie&#x202f;; le Président statue immédiatement.</translation>
    </message>
    <message>
        <source>Moved by {name}; it is being voted on.</source>
        <translation>Présentée par&#xa0;: {name}&#x202f;; vote en cours.</translation>
    </message>
    <message>
        <source>Moved by {name}; decided first.</source>
        <translation>Présentée par&#xa0;: {name}&#x202f;; se décide en premier.</translation>
    </message>
    <message>
        <source>Moved by {name}; waits for the {motion}.</source>
        <translation>Présentée par&#xa0;: {name}&#x202f;; d’abord à trancher&#xa0;: {motion}.</translation>
    </message>
    <message>
        <source>Not while the {motion} is pending.</source>
        <translation>Pas maintenant&#x202f;; en instance&#xa0;: {motion}.</translation>
    </message>
    <message>
        <source>No proposal is before the Conference.</source>
        <translation>La Conférence n’est saisie d’aucune proposition.</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Not moved.</source>
        <translation>Non présentée.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Aucun point n’est en cours.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned.</source>
        <translation>Le débat sur le point {item} a été ajourné.</translation>
    </message>
    <message>
        <source>The debate on item {item} was closed.</source>
        <translation>Le débat sur le point {item} est clos.</translation>
    </message>
    <message>
        <source>Ballot {number} is not settled yet.</source>
        <translation>Le scrutin {number} n’est pas encore réglé.</translation>
    </message>
    <message>
        <source>A motion comes first: the {motion}.</source>
        <translation>Une motion passe d’abord&#xa0;: {motion}.</translation>
    </message>
    <message>
        <source>The debate on item {item} was adjourned: its question is not put unless it is reconsidered.</source>
        <translation>Le débat sur le point {item} a été ajourné : la question n’est pas mise aux voix sans nouvel examen.</translation>
    </message>
    <message>
        <source>Where agreement cannot be reached.</source>
        <translation>Lorsqu’un accord ne peut être obtenu.</translation>
    </message>
    <message>
        <source>{name} may, until its vote begins.</source>
        <translation>Possible jusqu’au début du vote – {name}.</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>Aucune motion n’est en instance.</translation>
    </message>
    <message>
        <source>It waits until the {motion} is decided.</source>
        <translation>En attente&#x202f;; d’abord à trancher&#xa0;: {motion}.</translation>
    </message>
    <message>
        <source>In the order of the list.</source>
        <translation>Dans l’ordre de la liste.</translation>
    </message>
    <message>
        <source>When the President finds it desirable.</source>
        <translation>Lorsque le Président le juge souhaitable.</translation>
    </message>
    <message>
        <source>The President has not ruled yet.</source>
        <translation>Le Président n’a pas encore statué.</translation>
    </message>
    <message>
        <source>Against the last ruling, by a State party.</source>
        <translation>Contre la dernière décision du Président, par un État partie.</translation>
    </message>
    <message>
        <source>The voting has begun: after the result.</source>
        <translation>Le vote a commencé&#xa0;: après le résultat.</translation>
    </message>
    <message>
        <source>Before the first answer, by a State party.</source>
        <translation>Avant la première réponse, par un État partie.</translation>
    </message>
    <message>
        <source>After the result, by those who asked.</source>
        <translation>Après le résultat, par qui l’a demandé.</translation>
    </message>
    <message>
        <source>No vote has been called.</source>
        <translation>Rien n’a été mis aux voix.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>Un vote est en cours.</translation>
    </message>
    <message>
        <source>Meeting {number} is suspended.</source>
        <translation>La séance {number} est suspendue.</translation>
    </message>
    <message>
        <source>Meeting {number} is in session.</source>
        <translation>La séance {number} est en cours.</translation>
    </message>
    <message>
        <source>{what} while {name} has the floor.</source>
        <translation>{what} tant que la parole est prise – {name}.</translation>
    </message>
    <message>
        <source>A participant needs a name, and a code of its own, each on one line without space around it.</source>
        <translation>Un participant doit avoir un nom et un code à lui, chacun sur une ligne sans espace autour.</translation>
    </message>
    <message>
        <source>{code} is registered already: {name}.</source>
        <translation>{code} est déjà enregistré&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{name} does not apply for its status.</source>
        <translation>Son statut ne fait pas l’objet d’une demande – {name}.</translation>
    </message>
    <message>
        <source>A notice</source>
        <translation>Une notification</translation>
    </message>
    <message>
        <source>An application</source>
        <translation>Une demande de statut</translation>
    </message>
    <message>
        <source>{name} registered as {code}</source>
        <translation>Participant enregistré – {name}, {code}</translation>
    </message>
    <message>
        <source>{name} present</source>
        <translation>Présence – {name}</translation>
    </message>
    <message>
        <source>{name} not present</source>
        <translation>Absence – {name}</translation>
    </message>
    <message>
        <source>settle of whom the quorum is counted</source>
        <translation>fixer la base du quorum</translation>
    </message>
    <message>
        <source>Say what is to be settled about the quorum.</source>
        <translation>Dites ce qui est à fixer pour le quorum.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n States parties, so no more take part.</source>
        <translation>
            <numerusform>Il y a %n État partie&#x202f;; il ne peut en participer davantage.</numerusform>
            <numerusform>Il y a %n États parties&#x202f;; il ne peut en participer davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {settings}</source>
        <translation>Quorum&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>as counted</source>
        <translation>selon le comptage</translation>
    </message>
    <message>
        <source>all States parties</source>
        <translation>tous les États parties</translation>
    </message>
    <message>
        <source>the States parties that take part</source>
        <translation>les États parties qui participent</translation>
    </message>
    <message>
        <source>note a notice of participation</source>
        <translation>noter une notification de participation</translation>
    </message>
    <message>
        <source>Notice of {name} received</source>
        <translation>Notification reçue – {name}</translation>
    </message>
    <message>
        <source>note an application</source>
        <translation>noter une demande de statut</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already.</source>
        <translation>La Conférence s’est déjà prononcée – {name}.</translation>
    </message>
    <message>
        <source>Application of {name} received</source>
        <translation>Demande de statut reçue – {name}</translation>
    </message>
    <message>
        <source>send out the list of applicants</source>
        <translation>distribuer la liste des demandeurs</translation>
    </message>
    <message>
        <source>{name} is not among the organizations that are listed when they apply.</source>
        <translation>Ne fait pas partie des organisations portées sur la liste quand elles font une demande – {name}.</translation>
    </message>
    <message>
        <source>No organization that is to be listed has applied.</source>
        <translation>Aucune organisation à porter sur la liste n’a fait de demande.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>L’envoi d’une liste</translation>
    </message>
    <message numerus="yes">
        <source>List of %n applicants sent out</source>
        <translation>
            <numerusform>Liste de %n demandeur distribuée</numerusform>
            <numerusform>Liste de %n demandeurs distribuée</numerusform>
        </translation>
    </message>
    <message>
        <source>It was to be sent out at least 30 days before the session (Rule 17).</source>
        <translation>Elle devait être distribuée au moins 30 jours avant la session (article 17).</translation>
    </message>
    <message>
        <source>object to an applicant</source>
        <translation>faire objection à un demandeur</translation>
    </message>
    <message>
        <source>{name} objects to {applicant}</source>
        <translation>Objection – {name}&#x202f;; demandeur&#xa0;: {applicant}</translation>
    </message>
    <message>
        <source>The Conference has decided on {name} already; the objection is not kept.</source>
        <translation>La Conférence s’est déjà prononcée – {name}&#x202f;; l’objection n’est pas conservée.</translation>
    </message>
    <message>
        <source>note an objection to a decision</source>
        <translation>noter une objection à une décision</translation>
    </message>
    <message>
        <source>{name} has objected already.</source>
        <translation>Objection déjà faite – {name}.</translation>
    </message>
    <message>
        <source>{name} objects</source>
        <translation>Objection – {name}</translation>
    </message>
    <message>
        <source>withdraw an objection to a decision</source>
        <translation>retirer une objection à une décision</translation>
    </message>
    <message>
        <source>No objection of {name} stands.</source>
        <translation>Aucune objection en cours – {name}.</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>Objection retirée – {name}</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: item {item} cannot be decided without a vote.</source>
        <translation>Une objection est maintenue ({names})&#xa0;: le point {item} ne peut être tranché sans vote.</translation>
    </message>
    <message>
        <source>Say to what: a proposal by its symbol, or an item.</source>
        <translation>Indiquez à quoi&#xa0;: une proposition par sa cote, ou un point.</translation>
    </message>
    <message>
        <source>{told} ({symbol})</source>
        <translation>{told} ({symbol})</translation>
    </message>
    <message>
        <source>{told} (item {item})</source>
        <translation>{told} (point {item})</translation>
    </message>
    <message>
        <source>withdraw an objection to an applicant</source>
        <translation>retirer une objection à un demandeur</translation>
    </message>
    <message>
        <source>No objection of {name} to {applicant} stands.</source>
        <translation>Aucune objection en cours – {name}&#x202f;; demandeur&#xa0;: {applicant}.</translation>
    </message>
    <message>
        <source>{name} no longer objects to {applicant}</source>
        <translation>Objection retirée – {name}&#x202f;; demandeur&#xa0;: {applicant}</translation>
    </message>
    <message>
        <source>decide on observer status</source>
        <translation>se prononcer sur le statut d’observateur</translation>
    </message>
    <message>
        <source>{name} has not applied.</source>
        <translation>Aucune demande de statut – {name}.</translation>
    </message>
    <message>
        <source>No application waits to which nobody objects.</source>
        <translation>Aucune demande sans objection n’est en attente.</translation>
    </message>
    <message>
        <source>Observer status accorded to {names}</source>
        <translation>Statut d’observateur accordé – {names}</translation>
    </message>
    <message>
        <source>Observer status not accorded to {names}</source>
        <translation>Statut d’observateur non accordé – {names}</translation>
    </message>
    <message>
        <source>change how somebody takes part</source>
        <translation>changer la catégorie d’un participant</translation>
    </message>
    <message>
        <source>{name} takes part in that way already.</source>
        <translation>Déjà dans cette catégorie – {name}.</translation>
    </message>
    <message>
        <source>A group of States stays one.</source>
        <translation>Un groupe d’États reste un groupe d’États.</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Un changement de catégorie</translation>
    </message>
    <message>
        <source>{name} is now: {category}</source>
        <translation>Nouvelle catégorie – {name}&#xa0;: {category}</translation>
    </message>
    <message>
        <source>invite to speak</source>
        <translation>inviter à prendre la parole</translation>
    </message>
    <message>
        <source>{name} needs no invitation to speak.</source>
        <translation>N’a pas besoin d’invitation pour prendre la parole – {name}.</translation>
    </message>
    <message>
        <source>{name} invited to speak</source>
        <translation>Invitation à prendre la parole – {name}</translation>
    </message>
    <message>
        <source>reopen a decision</source>
        <translation>rouvrir une décision</translation>
    </message>
    <message>
        <source>Say why the decision is reopened.</source>
        <translation>Indiquez pourquoi la décision est rouverte.</translation>
    </message>
    <message>
        <source>It was decided by vote: two thirds reconsider it ({rule}).</source>
        <translation>La décision a été prise par un vote&#xa0;: il faut les deux tiers pour la réexaminer ({rule}).</translation>
    </message>
    <message>
        <source>{decision} is reopened: {text}</source>
        <translation>{decision} – de nouveau à l’examen&#xa0;: {text}</translation>
    </message>
    <message>
        <source>note a position on a decision</source>
        <translation>noter une position sur une décision</translation>
    </message>
    <message>
        <source>The Conference has decided not to admit {name}.</source>
        <translation>La Conférence a décidé de ne pas admettre cette délégation – {name}.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and takes no part in decisions.</source>
        <translation>N’est pas un État partie et ne participe pas aux décisions – {name}.</translation>
    </message>
    <message>
        <source>A position needs its words.</source>
        <translation>Une position doit être formulée.</translation>
    </message>
    <message>
        <source>{name} explains its position on {decision}: {text}</source>
        <translation>Explication de position sur {decision} – {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{name} makes a reservation to {decision}: {text}</source>
        <translation>Réserve à {decision} – {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{name} dissociates itself from {decision}: {text}</source>
        <translation>Dissociation de {decision} – {name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{decision} has been reopened already.</source>
        <translation>{decision}&#xa0;: déjà rouvert.</translation>
    </message>
    <message>
        <source>the decision of {when}</source>
        <translation>la décision de {when}</translation>
    </message>
    <message>
        <source>{symbol} itself stands as it was decided.</source>
        <translation>{symbol} lui-même reste tel qu’il a été décidé.</translation>
    </message>
    <message>
        <source>{name} is not a State party; only a State party may do that.</source>
        <translation>N’est pas un État partie – {name}&#x202f;; seul un État partie peut le faire.</translation>
    </message>
    <message>
        <source>{name} takes part by an application, not by a notice.</source>
        <translation>Participe sur demande, non sur notification – {name}.</translation>
    </message>
    <message>
        <source>{name} takes part by a notice, and need not apply.</source>
        <translation>Participe sur notification, sans demande à présenter – {name}.</translation>
    </message>
    <message>
        <source>{name} needs neither a notice nor an application.</source>
        <translation>N’a besoin ni de notification ni de demande – {name}.</translation>
    </message>
    <message>
        <source>The script has no sentence “{key}”.</source>
        <translation>Le texte n’a pas de phrase «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>The braces of the sentence do not fit together.</source>
        <translation>Les accolades de la phrase ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{name} and {other} cannot exchange places: {why}.</source>
        <translation>Échange de places impossible – {name} et {other}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The notice of {name} to exchange with {other} is pending.</source>
        <translation>L’avis d’échange est en attente – {name}, {other}.</translation>
    </message>
    <message>
        <source>{name} gives notice of an exchange with {other}, whose own is awaited</source>
        <translation>Avis d’échange – {name}, {other}&#x202f;; le second avis est attendu</translation>
    </message>
    <message>
        <source>{name} and {other} exchange places in the list for {list}</source>
        <translation>Places échangées – {name} et {other}, liste {list}</translation>
    </message>
    <message>
        <source>A ruling of the President needs its reason.</source>
        <translation>Une décision du Président doit être motivée.</translation>
    </message>
    <message>
        <source>{name} stands last in the list for {list} already: {reason}</source>
        <translation>Déjà dernier sur la liste {list} – {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{name} cannot be moved before itself.</source>
        <translation>On ne peut être déplacé avant soi-même – {name}.</translation>
    </message>
    <message>
        <source>{name} moved in the list for {list}, {place}</source>
        <translation>Déplacé sur la liste {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>{name} has the floor again after the motion.</source>
        <translation>Reprend la parole après la motion – {name}.</translation>
    </message>
    <message>
        <source>{name} is speaking.</source>
        <translation>Déclaration en cours – {name}.</translation>
    </message>
    <message>
        <source>{name} has been passed over already.</source>
        <translation>Absent, déjà passé – {name}.</translation>
    </message>
    <message>
        <source>{name} passed over in the list for {list}</source>
        <translation>Absent, passé – {name}, liste {list}</translation>
    </message>
    <message>
        <source>{name} has not been passed over.</source>
        <translation>N’a pas été passé – {name}.</translation>
    </message>
    <message>
        <source>{name} recalled in the list for {list}, {place}</source>
        <translation>Rappelé sur la liste {list} – {name}, {place}</translation>
    </message>
    <message>
        <source>The Conference has gone on since that ruling.</source>
        <translation>La Conférence a poursuivi ses travaux depuis cette décision.</translation>
    </message>
    <message>
        <source>{name} has raised a point of order that awaits its ruling.</source>
        <translation>Une motion d’ordre attend déjà – {name}.</translation>
    </message>
    <message>
        <source>{name} raises a point of order</source>
        <translation>Motion d’ordre – {name}</translation>
    </message>
    <message>
        <source>{name} (not a State party) raises a point of order</source>
        <translation>Motion d’ordre – {name} (n’est pas un État partie)</translation>
    </message>
    <message>
        <source>{told}: {subject}</source>
        <translation>{told}&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>{told}; the clock of {name} is paused</source>
        <translation>{told}&#x202f;; le chronomètre est arrêté – {name}</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Aucune motion d’ordre n’attend de décision.</translation>
    </message>
    <message>
        <source>Point of order of {name} upheld</source>
        <translation>Motion d’ordre accueillie – {name}</translation>
    </message>
    <message>
        <source>Point of order of {name} rejected</source>
        <translation>Motion d’ordre rejetée – {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and there are {votes}.</source>
        <translation>
            <numerusform>%n État partie a le droit de vote&#x202f;; total&#xa0;: {votes}.</numerusform>
            <numerusform>%n États parties ont le droit de vote&#x202f;; total&#xa0;: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shall the ruling on the point of order of {name} be overruled?</source>
        <translation>La décision sur la motion d’ordre ({name}) doit-elle être annulée&#x202f;?</translation>
    </message>
    <message>
        <source>An appeal is to be voted on at once.</source>
        <translation>Un appel doit être mis aux voix immédiatement.</translation>
    </message>
    <message>
        <source>{told}: {text}</source>
        <translation>{told}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>Il n’y a pas de décision dont appeler.</translation>
    </message>
    <message>
        <source>That ruling has been appealed against already.</source>
        <translation>Cette décision a déjà fait l’objet d’un appel.</translation>
    </message>
    <message>
        <source>{name} appeals against the ruling on the point of order of {other}; to be voted on at once</source>
        <translation>Appel – {name}, contre la décision sur la motion d’ordre ({other})&#x202f;; vote immédiat</translation>
    </message>
    <message>
        <source>No appeal awaits a vote.</source>
        <translation>Aucun appel n’attend de vote.</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
    <message>
        <source>The ruling stands ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>La décision est maintenue ({overrule} pour l’annulation, {sustain} contre, {abstain} abstentions)</translation>
    </message>
    <message>
        <source>The ruling is overruled ({overrule} to overrule, {sustain} against, {abstain} abstaining)</source>
        <translation>La décision est annulée ({overrule} pour l’annulation, {sustain} contre, {abstain} abstentions)</translation>
    </message>
    <message>
        <source>{path} holds no conference: its journal is empty.</source>
        <translation>{path} ne contient pas de conférence&#xa0;: son journal est vide.</translation>
    </message>
    <message>
        <source>{path} is the backup itself.</source>
        <translation>{path} est la sauvegarde elle-même.</translation>
    </message>
    <message>
        <source>its journal is empty.</source>
        <translation>son journal est vide.</translation>
    </message>
    <message>
        <source>{path} is damaged: {why}</source>
        <translation>{path} est endommagé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} exists already, and is no earlier copy of this conference.</source>
        <translation>{path} existe déjà et n’est pas une copie antérieure de cette conférence.</translation>
    </message>
    <message>
        <source>{path} has acts that the backup has not, or cannot be read; with --force the backup takes its place, and it is kept as {kept}.</source>
        <translation>{path} contient des actes que la sauvegarde n’a pas, ou ne peut être lu&#x202f;; avec --force, la sauvegarde prend sa place et il est conservé sous le nom {kept}.</translation>
    </message>
    <message>
        <source>{path} is being checked.</source>
        <translation>{path} est en cours de vérification.</translation>
    </message>
    <message>
        <source>{path} exists already; it is left as it is.</source>
        <translation>{path} existe déjà&#x202f;; il reste tel quel.</translation>
    </message>
    <message>
        <source>A record that is being written cannot be rewound.</source>
        <translation>Un dossier en cours d’écriture ne peut être ramené en arrière.</translation>
    </message>
    <message>
        <source>The conference was not yet founded at {time}.</source>
        <translation>La conférence n’était pas encore créée à {time}.</translation>
    </message>
    <message>
        <source>The time of an act needs an offset.</source>
        <translation>L’heure d’un acte doit avoir un décalage.</translation>
    </message>
    <message>
        <source>The act is dated {time}, before the last one ({last}).</source>
        <translation>L’acte est daté de {time}, avant le précédent ({last}).</translation>
    </message>
    <message>
        <source>in {argument} {change}</source>
        <translation>dans {argument} {change}</translation>
    </message>
    <message>
        <source>{act}: a text holds half a character, which cannot be kept.</source>
        <translation>{act}&#xa0;: un texte contient la moitié d’un caractère, qui ne peut être gardée.</translation>
    </message>
    <message>
        <source>its arguments</source>
        <translation>ses arguments</translation>
    </message>
    <message>
        <source>{act} needs “{argument}”.</source>
        <translation>{act} demande «&#x202f;{argument}&#x202f;».</translation>
    </message>
    <message>
        <source>{act} has no argument “{argument}”; its arguments: {known}.</source>
        <translation>{act} n’a pas d’argument «&#x202f;{argument}&#x202f;»&#x202f;; ses arguments&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{act}: the time “{given}” of “{argument}” has no offset.</source>
        <translation>{act}&#xa0;: l’heure «&#x202f;{given}&#x202f;» de «&#x202f;{argument}&#x202f;» n’a pas de décalage.</translation>
    </message>
    <message>
        <source>{act}: “{given}” does not fit “{argument}” ({why}).</source>
        <translation>{act}&#xa0;: «&#x202f;{given}&#x202f;» ne convient pas à «&#x202f;{argument}&#x202f;» ({why}).</translation>
    </message>
    <message>
        <source>There is no act “{act}”.</source>
        <translation>Il n’y a pas d’acte «&#x202f;{act}&#x202f;».</translation>
    </message>
    <message>
        <source>{done} ({changes})</source>
        <translation>{done} ({changes})</translation>
    </message>
    <message>
        <source>Name the list of the debate, not that of its replies.</source>
        <translation>Nommez la liste du débat, non celle de ses réponses.</translation>
    </message>
    <message>
        <source>{name} cannot reply to itself.</source>
        <translation>On ne peut se répondre à soi-même – {name}.</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply, {place}</source>
        <translation>Droit de réponse demandé – {name}, {place}</translation>
    </message>
    <message>
        <source>{name} asks for the right of reply to {other}, {place}</source>
        <translation>Droit de réponse demandé – {name}&#x202f;; réponse à&#xa0;: {other}, {place}</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>The file holds no conference yet: its first act is {act}.</source>
        <translation>Le fichier ne contient pas encore de conférence&#xa0;: son premier acte est {act}.</translation>
    </message>
    <message>
        <source>No delegation is known by “{code}”.</source>
        <translation>Aucune délégation n’a le code «&#x202f;{code}&#x202f;».</translation>
    </message>
    <message>
        <source>The agenda has no item {item}.</source>
        <translation>L’ordre du jour n’a pas de point {item}.</translation>
    </message>
    <message>
        <source>Item {item} was deleted from the agenda.</source>
        <translation>Le point {item} a été supprimé de l’ordre du jour.</translation>
    </message>
    <message>
        <source>There is no speakers list for {list}.</source>
        <translation>Il n’y a pas de liste d’orateurs {list}.</translation>
    </message>
    <message>
        <source>{what} cannot be later than the act itself ({when}).</source>
        <translation>Ne peut être postérieur à l’acte ({when}) – {what}.</translation>
    </message>
    <message>
        <source>Decided at a private meeting: {text}</source>
        <translation>Décidé en séance privée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{name} has spoken and does not stand in the list for {list}.</source>
        <translation>A déjà parlé, ne figure plus sur la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} has withdrawn and does not stand in the list for {list}.</source>
        <translation>S’est retiré, ne figure plus sur la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>{name} was transferred and does not stand in the list for {list}.</source>
        <translation>Transféré, ne figure plus sur la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>{name}&apos;s request came before the list opened; it does not stand in the list for {list}.</source>
        <translation>Demande antérieure à l’ouverture, hors de la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>A sentence needs its words.</source>
        <translation>Une phrase doit avoir ses mots.</translation>
    </message>
    <message>
        <source>Say who has reviewed the sentence.</source>
        <translation>Dites qui a relu la phrase.</translation>
    </message>
    <message>
        <source>place {place} of {count}: {why}</source>
        <translation>place {place} sur {count}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name} has no entry in the list for {list}.</source>
        <translation>Aucune inscription sur la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>Record that the Conference adopted its agenda; till then it is provisional (Rule 11).</source>
        <translation>Consigner que la Conférence a adopté son ordre du jour&#x202f;; jusque-là, il est provisoire (article 11).</translation>
    </message>
    <message>
        <source>Record that the Conference adopted the Bureau&apos;s report; later originals may still come (Rule 19).</source>
        <translation>Consigner que la Conférence a adopté le rapport du Bureau&#x202f;; des originaux peuvent encore suivre (article 19).</translation>
    </message>
    <message>
        <source>Record that the Conference approved the organization of its work; it may do so again (Rules 8 and 11).</source>
        <translation>Consigner que la Conférence a approuvé l’organisation de ses travaux&#x202f;; elle peut le faire à nouveau (articles 8 et 11).</translation>
    </message>
    <message>
        <source>Appeal against the President&apos;s last ruling; it is put to the vote at once (Rule 44, number probable).</source>
        <translation>Appeler de la dernière décision du Président&#x202f;; elle est mise aux voix aussitôt (article 44, numéro probable).</translation>
    </message>
    <message>
        <source>Note an application to the Bureau for observer status (Rules 15 to 17).</source>
        <translation>Noter une demande de statut d’observateur adressée au Bureau (articles 15 à 17).</translation>
    </message>
    <message>
        <source>Attach the text of a delegation&apos;s statement, in place of one attached before (item 1(f)).</source>
        <translation>Joindre le texte d’une délégation, à la place d’un précédent (point 1(f)).</translation>
    </message>
    <message>
        <source>Begin the statement of one who was called, or put right when it began.</source>
        <translation>Commencer la déclaration d’une délégation appelée, ou rectifier quand elle a commencé.</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection; the representative sits with full rights until it is decided (Rule 20).</source>
        <translation>Noter l’objection d’un État partie&#x202f;; le représentant siège avec tous ses droits jusqu’à la décision (article 20).</translation>
    </message>
    <message>
        <source>Note that a State acceded or signed, or that a category was wrong; what was accorded stays (Rules 12 to 17).</source>
        <translation>Noter qu’un État a adhéré ou signé, ou qu’une catégorie était erronée&#x202f;; ce qui a été accordé demeure (articles 12 à 17).</translation>
    </message>
    <message>
        <source>Change a list&apos;s rules from now on; the one speaking keeps the limit given (list rule 8).</source>
        <translation>Modifier les règles d’une liste désormais&#x202f;; l’orateur en cours garde sa limite (règle de liste 8).</translation>
    </message>
    <message>
        <source>Note that the list of organizations without consultative status that apply was sent out (Rule 17).</source>
        <translation>Noter que la liste des organisations sans statut consultatif ayant fait une demande a été distribuée (article 17).</translation>
    </message>
    <message>
        <source>Declare a list closed, before or after its deadline (list rule 1).</source>
        <translation>Déclarer close une liste, avant ou après son délai (règle de liste 1).</translation>
    </message>
    <message>
        <source>Declare the session closed (Rule 27); refused while somebody has the floor.</source>
        <translation>Déclarer close la session (article 27)&#x202f;; refusé tant que quelqu’un a la parole.</translation>
    </message>
    <message>
        <source>Conclude the consideration of an agenda item (Rule 27).</source>
        <translation>Achever l’examen d’un point (article 27).</translation>
    </message>
    <message>
        <source>Find, on evidence, whether a minister is a member of the cabinet; the last finding holds (list rule 3).</source>
        <translation>Établir, sur preuve, si un ministre est membre du Gouvernement&#x202f;; le dernier constat vaut (règle de liste 3).</translation>
    </message>
    <message>
        <source>Put the console&apos;s clock right, forward or (negative) back, with the reason; undo looks through it.</source>
        <translation>Corriger l’horloge de la console, vers l’avant ou (si négatif) vers l’arrière, avec le motif&#x202f;; l’annulation passe outre.</translation>
    </message>
    <message>
        <source>Put right a clerical error in an entry; its place becomes what it would have been.</source>
        <translation>Rectifier une erreur matérielle&#x202f;; la place devient ce qu’elle aurait été.</translation>
    </message>
    <message>
        <source>Correct a sentence of the President&apos;s script in one language; a review of it ends with that (Rule 27).</source>
        <translation>Corriger une phrase du texte du Président dans une langue&#x202f;; sa relecture prend fin (article 27).</translation>
    </message>
    <message>
        <source>Enter the vote on an appeal: the ruling stands unless a majority overrules it (Rule 44, number probable).</source>
        <translation>Saisir le vote sur un appel&#x202f;; la décision est maintenue sauf majorité contraire (article 44, numéro probable).</translation>
    </message>
    <message>
        <source>Note what the Bureau found on examining credentials (Rule 19).</source>
        <translation>Noter ce que le Bureau a constaté en examinant les pouvoirs (article 19).</translation>
    </message>
    <message>
        <source>Take in a notice of exchange; it takes effect with the other&apos;s notice or a copy to the other (list rule 5).</source>
        <translation>Recevoir un avis d’échange&#x202f;; il prend effet avec celui de l’autre ou une copie à l’autre (règle de liste 5).</translation>
    </message>
    <message>
        <source>Change when the meeting rises, to a time still to come, and by as much when a list ends (Rule 27).</source>
        <translation>Changer l’heure de fin de la séance, vers une heure à venir, et d’autant la fin d’une liste (article 27).</translation>
    </message>
    <message>
        <source>Choose whose turn the Presidency is: the host&apos;s, by custom, or as rotation has it (Rule 22).</source>
        <translation>Choisir à qui revient la présidence&#xa0;: au pays hôte, selon l’usage, ou selon la rotation (article 22).</translation>
    </message>
    <message>
        <source>Found the conference of a file, from a sample or from data; its first act, never taken back.</source>
        <translation>Créer la conférence d’un fichier, d’après un modèle ou des données&#x202f;; premier acte, jamais annulé.</translation>
    </message>
    <message>
        <source>Give the floor to the next in the list, to one named, or to somebody on no list (Rule 27).</source>
        <translation>Donner la parole au suivant, à qui est nommé, ou hors liste (article 27).</translation>
    </message>
    <message>
        <source>Lengthen or shorten the limit of the one who has the floor, never to zero or below (list rule 8).</source>
        <translation>Allonger ou raccourcir la limite de l’orateur, jamais à zéro ou moins (règle de liste 8).</translation>
    </message>
    <message>
        <source>Take a span in which the hall or the console stood still out of the running statement.</source>
        <translation>Retirer de la déclaration en cours le temps où la salle ou la console était arrêtée.</translation>
    </message>
    <message>
        <source>Inscribe a delegation in a list; before the opening void, after the closing refused (list rules 1 and 9).</source>
        <translation>Inscrire une délégation&#x202f;; nulle avant l’ouverture, refusée après la clôture (règles de liste 1 et 9).</translation>
    </message>
    <message>
        <source>Note that the President invites a non-governmental organization, the Conference approving (Rule 17).</source>
        <translation>Noter que le Président invite une organisation non gouvernementale, avec l’assentiment de la Conférence (article 17).</translation>
    </message>
    <message>
        <source>Note that the file was brought to a newer schema; what is true stays so, and undo does not cross it.</source>
        <translation>Noter que le fichier est passé à un schéma plus récent&#x202f;; l’annulation ne remonte pas au-delà.</translation>
    </message>
    <message>
        <source>Nominate a State party for an office of the Bureau (Rule 22).</source>
        <translation>Présenter la candidature d’un État partie à une fonction du Bureau (article 22).</translation>
    </message>
    <message>
        <source>Note that the laptop&apos;s clock was set, and whether the console follows it.</source>
        <translation>Noter que l’horloge de l’ordinateur a été changée, et si la console la suit.</translation>
    </message>
    <message>
        <source>Note the written notice by which a signatory or an entity takes part (Rules 14 and 16).</source>
        <translation>Noter la notification écrite par laquelle un signataire ou une entité participe (articles 14 et 16).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s objection to an applicant; the Conference then decides (Rules 15 to 17).</source>
        <translation>Noter l’objection d’un État partie à un demandeur&#x202f;; la Conférence se prononce alors (articles 15 à 17).</translation>
    </message>
    <message>
        <source>Declare the session open (Rule 27).</source>
        <translation>Déclarer ouverte la session (article 27).</translation>
    </message>
    <message>
        <source>Pass over a delegation that is absent when called, or before (list rule 7).</source>
        <translation>Passer une délégation absente à l’appel, ou avant (règle de liste 7).</translation>
    </message>
    <message>
        <source>Stop the speaker&apos;s clock.</source>
        <translation>Arrêter le chronomètre de l’orateur.</translation>
    </message>
    <message>
        <source>Interrupt for a delegation&apos;s point of order; a running statement is paused (Rule 44, number probable).</source>
        <translation>Interrompre pour une motion d’ordre&#x202f;; la déclaration en cours s’arrête (article 44, numéro probable).</translation>
    </message>
    <message>
        <source>Bring back a delegation that was passed over, to speak next or at the end (list rule 7).</source>
        <translation>Faire revenir une délégation passée, prochaine ou en fin de liste (règle de liste 7).</translation>
    </message>
    <message>
        <source>Note a meeting of the Bureau on credentials: who was there, what it examined and recommends (Rule 19).</source>
        <translation>Noter une réunion du Bureau sur les pouvoirs&#xa0;: qui était présent, ce qu’il a examiné et recommande (article 19).</translation>
    </message>
    <message>
        <source>Note that a delegation is in the room, or has left it.</source>
        <translation>Noter qu’une délégation est dans la salle, ou l’a quittée.</translation>
    </message>
    <message>
        <source>Bring back exactly the last act taken back, with its own times.</source>
        <translation>Rétablir exactement le dernier acte annulé, avec ses heures.</translation>
    </message>
    <message>
        <source>Register somebody of a delegation, of which one at most is the head (Rules 12 and 13).</source>
        <translation>Enregistrer un membre d’une délégation, qui a un chef au plus (articles 12 et 13).</translation>
    </message>
    <message>
        <source>Register a State, entity, organization or group under a code (Rules 12 to 17).</source>
        <translation>Enregistrer un État, une entité, une organisation ou un groupe sous un code (articles 12 à 17).</translation>
    </message>
    <message>
        <source>Take somebody out of a delegation (Rules 12 and 13).</source>
        <translation>Retirer un membre d’une délégation (articles 12 et 13).</translation>
    </message>
    <message>
        <source>Take an attached text away again; the record keeps it (item 1(f)).</source>
        <translation>Retirer un texte joint&#x202f;; le dossier le garde (point 1(f)).</translation>
    </message>
    <message>
        <source>Reopen a list that was declared closed or is past its deadline; both are lifted (list rule 1).</source>
        <translation>Rouvrir une liste close ou échue&#x202f;; clôture et délai sont levés (règle de liste 1).</translation>
    </message>
    <message>
        <source>Note who takes the place of an officer for the rest of the term (Rules 26 and 31).</source>
        <translation>Noter qui remplace un membre du Bureau pour le reste du mandat (articles 26 et 31).</translation>
    </message>
    <message>
        <source>Replace the speaker of one who waits or was passed over; another rung costs the time (list rule 4).</source>
        <translation>Remplacer l’orateur de qui attend ou a été passé&#x202f;; un autre échelon fait perdre l’heure (règle de liste 4).</translation>
    </message>
    <message>
        <source>Make the Bureau&apos;s report: it fixes how credentials stand at a moment, and may be made again (Rule 19).</source>
        <translation>Établir le rapport du Bureau&#xa0;: il fixe l’état des pouvoirs à un moment donné et peut être établi à nouveau (article 19).</translation>
    </message>
    <message>
        <source>Enter a request for a right of reply in the debate&apos;s list of replies, which opens with the first.</source>
        <translation>Saisir une demande de droit de réponse&#x202f;; la liste des réponses s’ouvre avec la première.</translation>
    </message>
    <message>
        <source>Take a sentence of the President&apos;s script back to the words that the program brings (Rule 27).</source>
        <translation>Ramener une phrase du texte du Président aux mots du programme (article 27).</translation>
    </message>
    <message>
        <source>Resume a suspended meeting; a paused statement stays paused (Rule 27).</source>
        <translation>Reprendre une séance suspendue&#x202f;; une déclaration arrêtée le reste (article 27).</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock run on.</source>
        <translation>Laisser repartir le chronomètre de l’orateur.</translation>
    </message>
    <message>
        <source>Record that a native reader has reviewed a sentence of the President&apos;s script, as it stands (Rule 27).</source>
        <translation>Consigner qu’un lecteur de langue maternelle a relu une phrase telle quelle (article 27).</translation>
    </message>
    <message>
        <source>Rule on the point of order raised first; a statement stays paused (Rule 44, number probable).</source>
        <translation>Statuer sur la première motion d’ordre&#x202f;; la déclaration reste arrêtée (article 44, numéro probable).</translation>
    </message>
    <message>
        <source>Mark the file as a rehearsal and set its clock; undo looks through it, for time is not taken back.</source>
        <translation>Marquer le fichier comme répétition et régler son horloge&#x202f;; l’annulation passe au travers.</translation>
    </message>
    <message>
        <source>Say what becomes of an attached text: whether it is to be posted, and how far that is (item 1(f)).</source>
        <translation>Dire ce que devient un texte joint&#xa0;: s’il doit être publié, et où il en est (point 1(f)).</translation>
    </message>
    <message>
        <source>Note credentials received; what comes later takes the place of what came before, unexamined (Rule 18).</source>
        <translation>Noter les pouvoirs reçus&#x202f;; les suivants remplacent les précédents, non examinés (article 18).</translation>
    </message>
    <message>
        <source>Take back the last act not yet taken back; queue and clock together.</source>
        <translation>Annuler le dernier acte non annulé&#x202f;; liste et chronomètre ensemble.</translation>
    </message>
    <message>
        <source>Take a delegation that waits or was passed over off a list, at its own wish.</source>
        <translation>Retirer d’une liste, à son gré, une délégation qui attend ou a été passée.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: {act}</source>
        <translation>Annulé&#xa0;: {act}</translation>
    </message>
    <message>
        <source>{told}; {time} of it not counted for {name}</source>
        <translation>{told}&#x202f;; {time} non décomptées – {name}</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Brought back: {act}</source>
        <translation>Rétabli&#xa0;: {act}</translation>
    </message>
    <message>
        <source>The clock was set since then: {name} cannot have the floor back by the hour before.</source>
        <translation>L’horloge a été réglée depuis&#xa0;: la parole ne peut être rendue selon l’heure d’avant – {name}.</translation>
    </message>
    <message>
        <source>no words could be read in its file</source>
        <translation>aucun mot n’a pu être lu dans son fichier</translation>
    </message>
    <message>
        <source>The file is not in base64.</source>
        <translation>Le fichier n’est pas en base64.</translation>
    </message>
    <message>
        <source>The text has no words.</source>
        <translation>Le texte n’a pas de mots.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} attached: {how}</source>
        <translation>Texte joint, liste {list} – {name}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>{told}, check against delivery</source>
        <translation>{told}, seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>Text of {name} for {list}: {fate}</source>
        <translation>Texte, liste {list} – {name}&#xa0;: {fate}</translation>
    </message>
    <message>
        <source>Say why the text is removed.</source>
        <translation>Dites pourquoi le texte est retiré.</translation>
    </message>
    <message>
        <source>Text of {name} for {list} removed: {reason}</source>
        <translation>Texte retiré, liste {list} – {name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No text of {name} is attached.</source>
        <translation>Aucun texte joint – {name}.</translation>
    </message>
    <message>
        <source>adjourn meeting</source>
        <translation>lever la séance</translation>
    </message>
    <message>
        <source>adopt agenda</source>
        <translation>adopter l’ordre du jour</translation>
    </message>
    <message>
        <source>adopt credentials report</source>
        <translation>adopter le rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>adopt organization of work</source>
        <translation>adopter l’organisation des travaux</translation>
    </message>
    <message>
        <source>appeal ruling</source>
        <translation>appeler d’une décision</translation>
    </message>
    <message>
        <source>apply for status</source>
        <translation>demander le statut</translation>
    </message>
    <message>
        <source>attach text</source>
        <translation>joindre un texte</translation>
    </message>
    <message>
        <source>begin statement</source>
        <translation>commencer la déclaration</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>ouvrir la séance</translation>
    </message>
    <message>
        <source>challenge credentials</source>
        <translation>contester des pouvoirs</translation>
    </message>
    <message>
        <source>change category</source>
        <translation>changer de catégorie</translation>
    </message>
    <message>
        <source>change list</source>
        <translation>modifier une liste</translation>
    </message>
    <message>
        <source>circulate applications</source>
        <translation>distribuer les demandes</translation>
    </message>
    <message>
        <source>close list</source>
        <translation>clore une liste</translation>
    </message>
    <message>
        <source>close session</source>
        <translation>clore la session</translation>
    </message>
    <message>
        <source>conclude item</source>
        <translation>achever un point</translation>
    </message>
    <message>
        <source>confirm cabinet</source>
        <translation>établir le rang ministériel</translation>
    </message>
    <message>
        <source>correct clock</source>
        <translation>corriger l’horloge</translation>
    </message>
    <message>
        <source>correct entry</source>
        <translation>rectifier une inscription</translation>
    </message>
    <message>
        <source>correct sentence</source>
        <translation>corriger une phrase</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>decide appeal</source>
        <translation>trancher un appel</translation>
    </message>
    <message>
        <source>decide challenge</source>
        <translation>trancher une objection</translation>
    </message>
    <message>
        <source>decide status</source>
        <translation>se prononcer sur le statut</translation>
    </message>
    <message>
        <source>end statement</source>
        <translation>terminer la déclaration</translation>
    </message>
    <message>
        <source>examine credentials</source>
        <translation>examiner des pouvoirs</translation>
    </message>
    <message>
        <source>exchange places</source>
        <translation>échanger des places</translation>
    </message>
    <message>
        <source>extend meeting</source>
        <translation>prolonger la séance</translation>
    </message>
    <message>
        <source>found conference</source>
        <translation>créer une conférence</translation>
    </message>
    <message>
        <source>give floor</source>
        <translation>donner la parole</translation>
    </message>
    <message>
        <source>grant time</source>
        <translation>accorder du temps</translation>
    </message>
    <message>
        <source>hold outage</source>
        <translation>ne pas compter une interruption</translation>
    </message>
    <message>
        <source>inscribe</source>
        <translation>inscrire</translation>
    </message>
    <message>
        <source>leave item open</source>
        <translation>laisser un point ouvert</translation>
    </message>
    <message>
        <source>migrate</source>
        <translation>migrer</translation>
    </message>
    <message>
        <source>move entry</source>
        <translation>déplacer une inscription</translation>
    </message>
    <message>
        <source>note clock step</source>
        <translation>noter un changement d’horloge</translation>
    </message>
    <message>
        <source>open list</source>
        <translation>ouvrir une liste</translation>
    </message>
    <message>
        <source>open session</source>
        <translation>ouvrir la session</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>passer un absent</translation>
    </message>
    <message>
        <source>pause statement</source>
        <translation>arrêter la déclaration</translation>
    </message>
    <message>
        <source>plan minutes</source>
        <translation>prévoir des minutes</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>motion d’ordre</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>record presence</source>
        <translation>noter la présence</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>register participant</source>
        <translation>enregistrer un participant</translation>
    </message>
    <message>
        <source>remove text</source>
        <translation>retirer un texte</translation>
    </message>
    <message>
        <source>reopen list</source>
        <translation>rouvrir une liste</translation>
    </message>
    <message>
        <source>replace speaker</source>
        <translation>remplacer l’orateur</translation>
    </message>
    <message>
        <source>request reply</source>
        <translation>demander une réponse</translation>
    </message>
    <message>
        <source>restore sentence</source>
        <translation>rétablir une phrase</translation>
    </message>
    <message>
        <source>resume meeting</source>
        <translation>reprendre la séance</translation>
    </message>
    <message>
        <source>resume statement</source>
        <translation>reprendre la déclaration</translation>
    </message>
    <message>
        <source>review sentence</source>
        <translation>relire une phrase</translation>
    </message>
    <message>
        <source>rule on point</source>
        <translation>statuer sur une motion</translation>
    </message>
    <message>
        <source>set rehearsal clock</source>
        <translation>régler l’horloge de répétition</translation>
    </message>
    <message>
        <source>settle text</source>
        <translation>régler le sort d’un texte</translation>
    </message>
    <message>
        <source>submit credentials</source>
        <translation>déposer des pouvoirs</translation>
    </message>
    <message>
        <source>suspend meeting</source>
        <translation>suspendre la séance</translation>
    </message>
    <message>
        <source>take in writing</source>
        <translation>recevoir par écrit</translation>
    </message>
    <message>
        <source>take the chair</source>
        <translation>prendre la présidence</translation>
    </message>
    <message>
        <source>take up item</source>
        <translation>aborder un point</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transférer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>abstentions</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>along</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>as</source>
        <translation>en qualité de</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>commencé à</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>commencer</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>challenger</source>
        <translation>auteur de l’objection</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>en copie</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>délégation</translation>
    </message>
    <message>
        <source>delegations</source>
        <translation>délégations</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>fin prévue</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>fate</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>motifs</translation>
    </message>
    <message>
        <source>Adjourn the meeting; refused while somebody has the floor (Rule 27).</source>
        <translation>Lever la séance&#x202f;; refusé tant que quelqu’un a la parole (article 27).</translation>
    </message>
    <message>
        <source>groups first</source>
        <translation>groupes d’abord</translation>
    </message>
    <message>
        <source>hold place until confirmed</source>
        <translation>place gardée jusqu’à confirmation</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>titre de courtoisie</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>par écrit</translation>
    </message>
    <message>
        <source>issued by</source>
        <translation>délivré par</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>later limit s</source>
        <translation>limite ensuite (s)</translation>
    </message>
    <message>
        <source>least limit s</source>
        <translation>limite minimale (s)</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>limit group s</source>
        <translation>limite d’un groupe (s)</translation>
    </message>
    <message>
        <source>limit s</source>
        <translation>limite (s)</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notified at</source>
        <translation>avisé à</translation>
    </message>
    <message>
        <source>observers last</source>
        <translation>observateurs en dernier</translation>
    </message>
    <message>
        <source>office</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>offset s</source>
        <translation>décalage (s)</translation>
    </message>
    <message>
        <source>on behalf of</source>
        <translation>au nom de</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>overrule</source>
        <translation>pour l’annulation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>precedence</source>
        <translation>préséance</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>reçu à</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>groupe régional</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>ruling</source>
        <translation>décision du Président</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>sustain</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>fonction de l’orateur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>Note that the Bureau accepts a delegation on the assurance that its credentials follow (Rule 19, practice).</source>
        <translation>Noter que le Bureau accepte une délégation sur l’assurance que ses pouvoirs suivront (article 19, pratique).</translation>
    </message>
    <message>
        <source>Add an item to the agenda, at its end or before another (Rules 8 and 11).</source>
        <translation>Ajouter un point à l’ordre du jour, à la fin ou avant un autre (art. 8 et 11).</translation>
    </message>
    <message>
        <source>Note something that is to be read out before the meeting rises (practice).</source>
        <translation>Noter ce qui est à lire avant la levée de la séance (pratique).</translation>
    </message>
    <message>
        <source>Announce the result of a vote: figures, outcome, and what follows is done (Rule 58, number probable).</source>
        <translation>Annoncer le résultat d’un vote&#xa0;: chiffres, issue&#x202f;; la suite est donnée (article 58, numéro probable).</translation>
    </message>
    <message>
        <source>Call a plenary meeting to order, by its code (Rule 27).</source>
        <translation>Ouvrir une séance plénière, par son code (art. 27).</translation>
    </message>
    <message>
        <source>Cancel a meeting that was not yet called to order; its code stays taken (Rule 8).</source>
        <translation>Annuler une séance non encore ouverte ; son code reste pris (art. 8).</translation>
    </message>
    <message>
        <source>Cancel a vote, as if it had not been called; the record keeps it, and its number (practice).</source>
        <translation>Annuler un vote, comme s’il n’avait pas eu lieu&#x202f;; le dossier le garde, avec son numéro (pratique).</translation>
    </message>
    <message>
        <source>Note what a State party answers in a vote by name; the last answer holds (Rule 57, number probable).</source>
        <translation>Noter la réponse d’un État partie dans un vote nominatif&#x202f;; la dernière vaut (article 57, numéro probable).</translation>
    </message>
    <message>
        <source>Change the conference&apos;s name, place, days, time zone or resources; with it an empty file begins (practice).</source>
        <translation>Modifier le nom, le lieu, les dates, le fuseau horaire ou les moyens de la conférence ; un fichier vide commence ainsi (usage).</translation>
    </message>
    <message>
        <source>Change what is told of an item, its place, or its number, along with all that names it (Rules 8 and 11).</source>
        <translation>Modifier les données d’un point, sa place ou son numéro, avec tout ce qui le nomme (art. 8 et 11).</translation>
    </message>
    <message>
        <source>Change one part of what a meeting is to take up: its items, its minutes, its title (Rule 8).</source>
        <translation>Modifier une partie de ce qu’une séance doit examiner : points, minutes, intitulé (art. 8).</translation>
    </message>
    <message>
        <source>Note that a proposal was sent out, in some languages or all (from memory; cf. GA rule 78).</source>
        <translation>Noter qu’une proposition a été distribuée, dans certaines langues ou toutes (de mémoire&#x202f;; cf. art. 78 de l’AG).</translation>
    </message>
    <message>
        <source>Close the box: the papers are counted, and meanwhile other business goes on (cf. GA rule 88).</source>
        <translation>Fermer l’urne : les bulletins sont dépouillés et les travaux se poursuivent entre-temps (cf. art. 88 de l’AG).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room rose (annex).</source>
        <translation>Noter qu’une séance d’une autre salle a été levée (annexe).</translation>
    </message>
    <message>
        <source>Note that consultations are held on a proposal, and who leads them (practice).</source>
        <translation>Noter que des consultations se tiennent sur une proposition, et qui les dirige (pratique).</translation>
    </message>
    <message>
        <source>Enter what was counted in a show of hands (cf. GA rule 87).</source>
        <translation>Consigner le décompte d’un vote à main levée (cf. art. 87 de l’AG).</translation>
    </message>
    <message>
        <source>Record a decision under an item, also on an action expected there (Rule 56, number probable).</source>
        <translation>Consigner une décision au titre d’un point, y compris sur une mesure qui y est attendue (art. 56, numéro probable).</translation>
    </message>
    <message>
        <source>Record what the Conference decided on a representative, on all the objections that stand (Rule 20).</source>
        <translation>Consigner la décision de la Conférence sur un représentant, pour toutes les objections en cours (article 20).</translation>
    </message>
    <message>
        <source>Record that the pending motion is carried, or lost, without a vote; what follows is done with it.</source>
        <translation>Consigner que la motion en instance est adoptée, ou rejetée, sans vote&#x202f;; la suite est donnée en même temps.</translation>
    </message>
    <message>
        <source>Record what the Conference decided on one applicant, or on all to whom nobody objects (Rules 15 to 17).</source>
        <translation>Consigner la décision de la Conférence sur un demandeur, ou sur tous ceux sans objection (articles 15 à 17).</translation>
    </message>
    <message>
        <source>Defer an item, with all that is part of it, to a later session or another time (Rule 11).</source>
        <translation>Reporter un point, avec tout ce qui en fait partie, à une session ultérieure ou à plus tard (art. 11).</translation>
    </message>
    <message>
        <source>Note that a proposal is left for later (practice).</source>
        <translation>Noter qu’une proposition est remise à plus tard (pratique).</translation>
    </message>
    <message>
        <source>Delete an item, with all that is part of it; its number is not given again (Rule 11).</source>
        <translation>Supprimer un point, avec tout ce qui en fait partie ; son numéro n’est pas réattribué (art. 11).</translation>
    </message>
    <message>
        <source>Divide a proposal: its parts are voted on apart, then the whole of what is left (cf. GA rule 89).</source>
        <translation>Diviser une proposition&#xa0;: ses parties sont mises aux voix séparément, puis l’ensemble de ce qui reste (cf. art. 89 de l’AG).</translation>
    </message>
    <message>
        <source>Note whom the lot named of those who stand equal: elected, or staying in (cf. GA rules 93 and 94).</source>
        <translation>Noter qui le sort a désigné parmi ceux à égalité : élu, ou maintenu (cf. art. 93 et 94 de l’AG).</translation>
    </message>
    <message>
        <source>Note that an amendment is not put: withdrawn, or no room was left by one adopted (cf. GA rules 80 and 90).</source>
        <translation>Noter qu’un amendement n’est pas mis aux voix&#xa0;: retiré, ou exclu par un autre adopté (cf. art. 80 et 90 de l’AG).</translation>
    </message>
    <message>
        <source>Take one part out of what a meeting is to take up (Rule 8).</source>
        <translation>Retirer une partie de ce qu’une séance doit examiner (art. 8).</translation>
    </message>
    <message>
        <source>Elect those nominated, who are as many as the places that are vacant (Rule 22).</source>
        <translation>Élire les candidats, en nombre égal aux sièges vacants (article 22).</translation>
    </message>
    <message>
        <source>End the statement; the floor is free, or that of the one who was set aside for a motion.</source>
        <translation>Terminer la déclaration&#x202f;; la parole est libre, ou revient à l’orateur interrompu pour une motion.</translation>
    </message>
    <message>
        <source>Enter what was found in the box; each ballot is counted twice (practice; cf. GA rules 93 and 94).</source>
        <translation>Saisir ce qui a été trouvé dans l’urne ; chaque scrutin est dépouillé deux fois (pratique ; cf. art. 93 et 94 de l’AG).</translation>
    </message>
    <message>
        <source>Expect an action of the Conference under an item, in words that complete &quot;wishes to&quot; (practice).</source>
        <translation>Prévoir une mesure de la Conférence au titre d’un point, en des termes qui complètent «&#xa0;wishes to&#xa0;» (pratique).</translation>
    </message>
    <message>
        <source>Leave an agenda item open, to be taken up again, and what is undecided under it (Rule 27).</source>
        <translation>Laisser ouvert un point de l’ordre du jour, à reprendre, avec ce qui n’y est pas tranché (article 27).</translation>
    </message>
    <message>
        <source>Move a meeting that was not yet called to order; without its end it stays as long as it was (Rule 8).</source>
        <translation>Déplacer une séance non encore ouverte ; sans heure de fin, sa durée reste la même (art. 8).</translation>
    </message>
    <message>
        <source>Move a procedural motion; a running statement is paused (cf. GA rules 72 to 77).</source>
        <translation>Présenter une motion de procédure&#x202f;; une déclaration en cours est arrêtée (cf. art. 72 à 77 de l’AG).</translation>
    </message>
    <message>
        <source>Move one part of what a meeting is to take up, within it or to another one; else to its end (Rule 8).</source>
        <translation>Déplacer une partie de ce qu’une séance doit examiner, dans la séance ou vers une autre ; sinon à la fin (art. 8).</translation>
    </message>
    <message>
        <source>Note after the announcement what a delegation had meant to vote; the figures stand (practice).</source>
        <translation>Noter après l’annonce comment une délégation avait l’intention de voter&#x202f;; les chiffres restent (pratique).</translation>
    </message>
    <message>
        <source>Note that a State party objects to adopting without a vote: it is consulted on, or voted (Rule 56, probable).</source>
        <translation>Noter qu’un État partie s’oppose à l’adoption sans vote&#xa0;: on consulte, ou on vote (article 56, numéro probable).</translation>
    </message>
    <message>
        <source>Keep what a State party says on a decision: it explains its position, reserves it, or dissociates (practice).</source>
        <translation>Conserver ce qu’un État partie dit d’une décision&#xa0;: il explique sa position, fait une réserve ou se dissocie (pratique).</translation>
    </message>
    <message>
        <source>Have papers given out for a secret ballot: the first of an election, or the one that follows (GA rules 92-94).</source>
        <translation>Faire distribuer les bulletins d’un scrutin secret : le premier d’une élection, ou le suivant (art. 92 à 94 de l’AG).</translation>
    </message>
    <message>
        <source>Open a speakers list for an item, or for several together; anew only while it has no entries (list rule 1).</source>
        <translation>Ouvrir une liste des orateurs pour un point, ou pour plusieurs ensemble ; à nouveau seulement tant qu’elle est vide (règle 1 de la liste).</translation>
    </message>
    <message>
        <source>Note that a meeting of another room began; its floor is in a file of its own (annex).</source>
        <translation>Noter qu’une séance d’une autre salle a commencé ; la parole y relève de son propre fichier (annexe).</translation>
    </message>
    <message>
        <source>Say in which order amendments are put, the furthest from the original first (cf. GA rule 90).</source>
        <translation>Indiquer dans quel ordre les amendements sont mis aux voix, le plus éloigné de l’original d’abord (cf. art. 90 de l’AG).</translation>
    </message>
    <message>
        <source>Plan one or more items for a meeting, at its end or before another of its parts (Rule 8).</source>
        <translation>Prévoir un ou plusieurs points pour une séance, à la fin ou avant une autre partie (art. 8).</translation>
    </message>
    <message>
        <source>Plan a meeting; one beyond the resources, over another or outside the dates is told (Rule 8).</source>
        <translation>Prévoir une séance ; on signale si elle dépasse les moyens, empiète sur une autre ou sort des dates (art. 8).</translation>
    </message>
    <message>
        <source>Change the minutes planned for one part of a meeting, as by changing the part (Rule 8).</source>
        <translation>Modifier les minutes prévues pour une partie d’une séance, comme en modifiant la partie (art. 8).</translation>
    </message>
    <message>
        <source>Put a proposal to the Conference, to be adopted without a vote (Rule 56, number probable; cf. GA rule 78).</source>
        <translation>Soumettre une proposition à la Conférence, pour adoption sans vote (article 56, numéro probable&#x202f;; cf. art. 78 de l’AG).</translation>
    </message>
    <message>
        <source>Note that an announcement was read out (practice).</source>
        <translation>Noter qu’une annonce a été lue (pratique).</translation>
    </message>
    <message>
        <source>Note that a proposal&apos;s financial implications were read out, in words, or their reading waived (practice).</source>
        <translation>Noter que les incidences financières d’une proposition ont été lues, ou qu’il y a été renoncé (pratique).</translation>
    </message>
    <message>
        <source>Note that a State party no longer sponsors a proposal (practice).</source>
        <translation>Noter qu’un État partie n’est plus auteur d’une proposition (pratique).</translation>
    </message>
    <message>
        <source>Reopen a decision to which somebody objected after the gavel; both stand in the record (Rule 56, probable).</source>
        <translation>Rouvrir une décision contestée après le coup de marteau&#x202f;; les deux restent au dossier (article 56, probable).</translation>
    </message>
    <message>
        <source>Note that a delegation wishes to explain its vote, before it is taken or after the result (cf. GA rule 88).</source>
        <translation>Noter qu’une délégation souhaite expliquer son vote, avant le vote ou après le résultat (cf. art. 88 de l’AG).</translation>
    </message>
    <message>
        <source>Note a revision of a proposal, on paper or made orally; it is a version of its own (practice).</source>
        <translation>Noter une révision d’une proposition, écrite ou orale&#x202f;; c’est une version à part (pratique).</translation>
    </message>
    <message>
        <source>Set a date that binds, as the one for drafts; again: it is put right (practice).</source>
        <translation>Fixer une date impérative, comme celle des projets&#x202f;; de nouveau&#xa0;: elle est rectifiée (pratique).</translation>
    </message>
    <message>
        <source>Settle of whom the quorum is counted, and how many take part (Rule 41, number probable; a setting).</source>
        <translation>Fixer la base du quorum et le nombre de participants (article 41, numéro probable&#x202f;; un réglage).</translation>
    </message>
    <message>
        <source>Put right what is known of a rule of procedure, or a figure in it (practice).</source>
        <translation>Rectifier ce que l’on sait d’un article du règlement intérieur, ou un chiffre qui y figure (pratique).</translation>
    </message>
    <message>
        <source>Record what became of an action expected under an item, where no decision in its words did (practice).</source>
        <translation>Consigner la suite donnée à une mesure attendue au titre d’un point, quand aucune décision dans ses termes ne l’a réglée (pratique).</translation>
    </message>
    <message>
        <source>Give the floor on the pending motion; who was interrupted speaks on after it (cf. GA rules 72 to 77).</source>
        <translation>Donner la parole sur la motion en instance&#x202f;; l’orateur interrompu poursuit ensuite (cf. art. 72 à 77 de l’AG).</translation>
    </message>
    <message>
        <source>Note a State party&apos;s amendment to a proposal (from memory; cf. GA rule 78).</source>
        <translation>Noter l’amendement d’un État partie à une proposition (de mémoire&#x202f;; cf. art. 78 de l’AG).</translation>
    </message>
    <message>
        <source>Note a proposal that was handed in, under its item and by its symbol (from memory; cf. GA rule 78).</source>
        <translation>Noter une proposition déposée, sous son point et par sa cote (de mémoire&#x202f;; cf. art. 78 de l’AG).</translation>
    </message>
    <message>
        <source>Suspend the meeting, until an hour or until it is called upon; a running statement is paused (Rule 27).</source>
        <translation>Suspendre la séance, jusqu’à une heure donnée ou jusqu’à sa reprise&#x202f;; une déclaration en cours est arrêtée (article 27).</translation>
    </message>
    <message>
        <source>Note that a delegation took a paper; nothing is kept of how anybody votes (cf. GA rule 92).</source>
        <translation>Noter qu’une délégation a retiré un bulletin ; rien n’est conservé de la manière dont quiconque vote (cf. art. 92 de l’AG).</translation>
    </message>
    <message>
        <source>Hand the chair to an officer, or to the outgoing President until one is elected (Rules 23 to 25).</source>
        <translation>Céder la présidence à un membre du Bureau, ou au Président sortant jusqu’à l’élection d’un Président (articles 23 à 25).</translation>
    </message>
    <message>
        <source>Take up an agenda item, or several together, or go on; what was in hand till then is suspended (Rule 27).</source>
        <translation>Aborder un point, ou plusieurs ensemble, ou poursuivre ; ce qui était en cours est suspendu (art. 27).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to a representative (Rule 20).</source>
        <translation>Noter qu’un État partie ne fait plus objection à un représentant (article 20).</translation>
    </message>
    <message>
        <source>Note that the mover withdraws the pending motion (Rule 54, number probable).</source>
        <translation>Noter que l’auteur retire la motion en instance (article 54, numéro probable).</translation>
    </message>
    <message>
        <source>Withdraw a nomination (Rule 22).</source>
        <translation>Retirer une candidature (article 22).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to an applicant (Rules 15 to 17).</source>
        <translation>Noter qu’un État partie ne fait plus objection à un demandeur (articles 15 à 17).</translation>
    </message>
    <message>
        <source>Note that a State party no longer objects to adopting without a vote (Rule 56, number probable).</source>
        <translation>Noter qu’un État partie ne s’oppose plus à l’adoption sans vote (article 56, numéro probable).</translation>
    </message>
    <message>
        <source>Note that its sponsors withdraw a proposal, before its vote begins and unless amended (Rule 54, probable).</source>
        <translation>Noter que ses auteurs retirent une proposition, avant le vote et si elle n’a pas été amendée (article 54, probable).</translation>
    </message>
    <message>
        <source>accept on assurance</source>
        <translation>accepter sur assurance</translation>
    </message>
    <message>
        <source>add item</source>
        <translation>ajouter un point</translation>
    </message>
    <message>
        <source>add sponsor</source>
        <translation>ajouter un auteur</translation>
    </message>
    <message>
        <source>adopt proposal</source>
        <translation>adopter une proposition</translation>
    </message>
    <message>
        <source>announce</source>
        <translation>annoncer</translation>
    </message>
    <message>
        <source>announce ballot</source>
        <translation>annoncer le scrutin</translation>
    </message>
    <message>
        <source>announce result</source>
        <translation>annoncer le résultat</translation>
    </message>
    <message>
        <source>call vote</source>
        <translation>mettre aux voix</translation>
    </message>
    <message>
        <source>cancel meeting</source>
        <translation>annuler la séance</translation>
    </message>
    <message>
        <source>cancel vote</source>
        <translation>annuler un vote</translation>
    </message>
    <message>
        <source>cast vote</source>
        <translation>noter un vote</translation>
    </message>
    <message>
        <source>change conference</source>
        <translation>modifier la conférence</translation>
    </message>
    <message>
        <source>change item</source>
        <translation>modifier un point</translation>
    </message>
    <message>
        <source>change row</source>
        <translation>modifier une partie</translation>
    </message>
    <message>
        <source>circulate</source>
        <translation>distribuer</translation>
    </message>
    <message>
        <source>close box</source>
        <translation>fermer l’urne</translation>
    </message>
    <message>
        <source>close parallel</source>
        <translation>clore une séance parallèle</translation>
    </message>
    <message>
        <source>consult</source>
        <translation>consulter</translation>
    </message>
    <message>
        <source>count vote</source>
        <translation>compter les voix</translation>
    </message>
    <message>
        <source>decide motion</source>
        <translation>trancher une motion</translation>
    </message>
    <message>
        <source>defer item</source>
        <translation>reporter un point</translation>
    </message>
    <message>
        <source>defer proposal</source>
        <translation>reporter une proposition</translation>
    </message>
    <message>
        <source>delete item</source>
        <translation>supprimer un point</translation>
    </message>
    <message>
        <source>divide</source>
        <translation>diviser</translation>
    </message>
    <message>
        <source>draw lot</source>
        <translation>tirer au sort</translation>
    </message>
    <message>
        <source>drop amendment</source>
        <translation>écarter un amendement</translation>
    </message>
    <message>
        <source>drop row</source>
        <translation>retirer une partie</translation>
    </message>
    <message>
        <source>enter count</source>
        <translation>saisir le dépouillement</translation>
    </message>
    <message>
        <source>expect action</source>
        <translation>prévoir une mesure</translation>
    </message>
    <message>
        <source>follow practice</source>
        <translation>suivre une pratique</translation>
    </message>
    <message>
        <source>move meeting</source>
        <translation>déplacer la séance</translation>
    </message>
    <message>
        <source>move motion</source>
        <translation>présenter une motion</translation>
    </message>
    <message>
        <source>move row</source>
        <translation>déplacer une partie</translation>
    </message>
    <message>
        <source>nominate</source>
        <translation>présenter une candidature</translation>
    </message>
    <message>
        <source>note intention</source>
        <translation>noter une intention de vote</translation>
    </message>
    <message>
        <source>note objection</source>
        <translation>noter une objection</translation>
    </message>
    <message>
        <source>note position</source>
        <translation>noter une position</translation>
    </message>
    <message>
        <source>notify participation</source>
        <translation>notifier la participation</translation>
    </message>
    <message>
        <source>object to status</source>
        <translation>faire objection au statut</translation>
    </message>
    <message>
        <source>open ballot</source>
        <translation>ouvrir un scrutin</translation>
    </message>
    <message>
        <source>open parallel</source>
        <translation>ouvrir une séance parallèle</translation>
    </message>
    <message>
        <source>order amendments</source>
        <translation>ordonner les amendements</translation>
    </message>
    <message>
        <source>plan item</source>
        <translation>prévoir un point</translation>
    </message>
    <message>
        <source>plan meeting</source>
        <translation>prévoir une séance</translation>
    </message>
    <message>
        <source>put to conference</source>
        <translation>soumettre à la Conférence</translation>
    </message>
    <message>
        <source>read announcement</source>
        <translation>lire une annonce</translation>
    </message>
    <message>
        <source>read implications</source>
        <translation>lire les incidences financières</translation>
    </message>
    <message>
        <source>record bureau meeting</source>
        <translation>noter une réunion du Bureau</translation>
    </message>
    <message>
        <source>register delegate</source>
        <translation>enregistrer un délégué</translation>
    </message>
    <message>
        <source>remove delegate</source>
        <translation>retirer un délégué</translation>
    </message>
    <message>
        <source>remove sponsor</source>
        <translation>retirer un auteur</translation>
    </message>
    <message>
        <source>reopen decision</source>
        <translation>rouvrir une décision</translation>
    </message>
    <message>
        <source>replace officer</source>
        <translation>remplacer un membre du Bureau</translation>
    </message>
    <message>
        <source>report on credentials</source>
        <translation>faire rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>request explanation</source>
        <translation>demander une explication de vote</translation>
    </message>
    <message>
        <source>revise proposal</source>
        <translation>réviser une proposition</translation>
    </message>
    <message>
        <source>set deadline</source>
        <translation>fixer un délai</translation>
    </message>
    <message>
        <source>set quorum</source>
        <translation>fixer le quorum</translation>
    </message>
    <message>
        <source>set rule</source>
        <translation>rectifier un article</translation>
    </message>
    <message>
        <source>settle action</source>
        <translation>régler une mesure attendue</translation>
    </message>
    <message>
        <source>speak on motion</source>
        <translation>parler sur une motion</translation>
    </message>
    <message>
        <source>submit amendment</source>
        <translation>présenter un amendement</translation>
    </message>
    <message>
        <source>submit proposal</source>
        <translation>présenter une proposition</translation>
    </message>
    <message>
        <source>take paper</source>
        <translation>retirer un bulletin</translation>
    </message>
    <message>
        <source>withdraw challenge</source>
        <translation>retirer une contestation</translation>
    </message>
    <message>
        <source>withdraw motion</source>
        <translation>retirer une motion</translation>
    </message>
    <message>
        <source>withdraw nomination</source>
        <translation>retirer une candidature</translation>
    </message>
    <message>
        <source>withdraw objection</source>
        <translation>retirer une objection</translation>
    </message>
    <message>
        <source>withdraw objection to</source>
        <translation>retirer l’objection à</translation>
    </message>
    <message>
        <source>withdraw proposal</source>
        <translation>retirer une proposition</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>point parent</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>cote</translation>
    </message>
    <message>
        <source>reservations</source>
        <translation>réserves</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>at</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>amendment</source>
        <translation>amendement</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>method</source>
        <translation>mode de vote</translation>
    </message>
    <message>
        <source>asked by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>interpreted meetings</source>
        <translation>séances avec interprétation</translation>
    </message>
    <message>
        <source>parallel capacity</source>
        <translation>capacité simultanée</translation>
    </message>
    <message>
        <source>number to</source>
        <translation>nouveau numéro</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>codes</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitateur</translation>
    </message>
    <message>
        <source>action</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>count</source>
        <translation>dépouillement</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>distribués</translation>
    </message>
    <message>
        <source>in box</source>
        <translation>dans l’urne</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>nuls</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blancs</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>voix</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec qui</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>pratique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>par le groupe</translation>
    </message>
    <message>
        <source>vote meant</source>
        <translation>vote voulu</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommandation</translation>
    </message>
    <message>
        <source>declaration</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>Note that a State party joins the sponsors of a proposal (practice).</source>
        <translation>Noter qu’un État partie se joint aux auteurs d’une proposition (pratique).</translation>
    </message>
    <message>
        <source>Record that the Conference adopts a proposal without a vote, nobody objecting (Rule 56, number probable).</source>
        <translation>Consigner que la Conférence adopte une proposition sans vote, en l’absence d’objection (article 56, numéro probable).</translation>
    </message>
    <message>
        <source>Announce a ballot: who is elected, and what follows; both counts must agree (cf. GA rules 93 and 94).</source>
        <translation>Annoncer un scrutin : qui est élu et ce qui suit ; les deux dépouillements doivent concorder (cf. art. 93 et 94 de l’AG).</translation>
    </message>
    <message>
        <source>Put a question, a proposal, the pending motion or an appeal to the vote (Rules 57 and 58, numbers probable).</source>
        <translation>Mettre aux voix une question, une proposition, la motion en instance ou un appel (articles 57 et 58, numéros probables).</translation>
    </message>
    <message>
        <source>to meeting</source>
        <translation>vers la séance</translation>
    </message>
    <message>
        <source>to position</source>
        <translation>à la place</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>places</source>
        <translation>sièges</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>candidats</translation>
    </message>
    <message>
        <source>tellers</source>
        <translation>scrutateurs</translation>
    </message>
    <message>
        <source>track</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>body</source>
        <translation>organe</translation>
    </message>
    <message>
        <source>interpreted</source>
        <translation>avec interprétation</translation>
    </message>
    <message>
        <source>on voting</source>
        <translation>sur le vote</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>examined</source>
        <translation>examinés</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>recommande</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>say</source>
        <translation>prononciation</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>successeur</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>à la date du</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>debate of</source>
        <translation>base du quorum pour débattre</translation>
    </message>
    <message>
        <source>decide of</source>
        <translation>base du quorum pour décider</translation>
    </message>
    <message>
        <source>participating</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>cf</source>
        <translation>cf.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>suite donnée</translation>
    </message>
    <message>
        <source>side</source>
        <translation>pour ou contre</translation>
    </message>
    <message>
        <source>sponsors</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>until elected</source>
        <translation>jusqu’à l’élection</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>vote enregistré</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>simple</translation>
    </message>
    <message>
        <source>end of day</source>
        <translation>fin de la journée</translation>
    </message>
    <message>
        <source>next day</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>president</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>vice-présidence</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplets</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptés</translation>
    </message>
    <message>
        <source>host</source>
        <translation>pays hôte</translation>
    </message>
    <message>
        <source>rule 22</source>
        <translation>article 22</translation>
    </message>
    <message>
        <source>adjourn debate</source>
        <translation>ajourner le débat</translation>
    </message>
    <message>
        <source>close debate</source>
        <translation>clore le débat</translation>
    </message>
    <message>
        <source>limit speeches</source>
        <translation>limiter le temps de parole</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>compétence</translation>
    </message>
    <message>
        <source>division</source>
        <translation>division</translation>
    </message>
    <message>
        <source>reconsider</source>
        <translation>réexaminer</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explication</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>dissociation</source>
        <translation>dissociation</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prochain</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>head</source>
        <translation>chef</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>non signatory</source>
        <translation>non signataire</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <source>igo</source>
        <translation>organisation intergouvernementale</translation>
    </message>
    <message>
        <source>ngo ecosoc</source>
        <translation>ONG (ECOSOC)</translation>
    </message>
    <message>
        <source>ngo</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>plénière</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallèle</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>accueillie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>souhaitée</translation>
    </message>
    <message>
        <source>not wished</source>
        <translation>non souhaitée</translation>
    </message>
    <message>
        <source>clean copy awaited</source>
        <translation>copie au net attendue</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>formal</source>
        <translation>originaux</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>true</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>false</source>
        <translation>non</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ne peut être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} is the conference file itself; nothing is written over it.</source>
        <translation>{path} est le fichier de la conférence&#x202f;; rien n’est écrit par-dessus.</translation>
    </message>
    <message>
        <source>There is no screen to show the console on; perform, export and verify work without one.</source>
        <translation>Pas de moniteur où montrer la console&#x202f;; perform, export et verify s’en passent.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Non ouvert.</translation>
    </message>
    <message>
        <source>This rehearsal is kept nowhere: it is gone when the console is closed.</source>
        <translation>Cette répétition n’est conservée nulle part&#xa0;: elle disparaît à la fermeture de la console.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut être écrit.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe. It is written down in {path}.</source>
        <translation>Une erreur du programme&#x202f;; le dossier est intact. Elle est notée dans {path}.</translation>
    </message>
    <message>
        <source>The conference has no speakers list.</source>
        <translation>La conférence n’a pas de liste d’orateurs.</translation>
    </message>
    <message>
        <source>Say which speakers list: {lists}.</source>
        <translation>Dites quelle liste d’orateurs&#xa0;: {lists}.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>“{key}” must be given, as text.</source>
        <translation>«&#x202f;{key}&#x202f;» doit être donné, en texte.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«&#x202f;{key}&#x202f;» manque.</translation>
    </message>
    <message>
        <source>{unknown} means nothing here; the keys are at, by, act and args.</source>
        <translation>{unknown} n’a pas de sens ici&#x202f;; les clés sont at, by, act et args.</translation>
    </message>
    <message>
        <source>“args” must be a JSON object.</source>
        <translation>«&#x202f;args&#x202f;» doit être un objet JSON.</translation>
    </message>
    <message>
        <source>{path} does not exist, and the script has no act to found it.</source>
        <translation>{path} n’existe pas, et le script n’a pas d’acte pour le créer.</translation>
    </message>
    <message>
        <source>{path} does not exist; only {act} can make it.</source>
        <translation>{path} n’existe pas&#x202f;; seul {act} peut le créer.</translation>
    </message>
    <message>
        <source>“{name}” does no acts; “by” is secretary or president.</source>
        <translation>«&#x202f;{name}&#x202f;» ne fait pas d’actes&#x202f;; «&#x202f;by&#x202f;» est secretary ou president.</translation>
    </message>
    <message>
        <source>This is not JSON ({why}, column {column}).</source>
        <translation>Ce n’est pas du JSON ({why}, colonne {column}).</translation>
    </message>
    <message>
        <source>This is not text in UTF-8.</source>
        <translation>Ce n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>This is not an act: it is nested too deeply.</source>
        <translation>Ce n’est pas un acte&#xa0;: l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>A key stands twice in one object.</source>
        <translation>Une clé figure deux fois dans un objet.</translation>
    </message>
    <message>
        <source>The number {digits}… is too long.</source>
        <translation>Le nombre {digits}… est trop long.</translation>
    </message>
    <message>
        <source>The number {digits} is too large.</source>
        <translation>Le nombre {digits} est trop grand.</translation>
    </message>
    <message>
        <source>{name} is no number.</source>
        <translation>{name} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>{path} is an old Word file: save it as .docx.</source>
        <translation>{path} est un ancien fichier Word&#xa0;: enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{path} is of no kind that can be read: only .txt, .docx and .pdf are.</source>
        <translation>{path} n’est d’aucun genre lisible&#xa0;: seulement .txt, .docx et .pdf.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has more than %n characters: too many for a statement.</source>
        <translation>
            <numerusform>{path} a plus de %n caractère&#xa0;: trop pour une déclaration.</numerusform>
            <numerusform>{path} a plus de %n caractères&#xa0;: trop pour une déclaration.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} has no words in it.</source>
        <translation>{path} ne contient pas de mots.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a text.</source>
        <translation>{path} est un dossier, non un texte.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{path} is too large: the file of a text may have {most} MB.</source>
        <translation>{path} est trop grand&#xa0;: le fichier d’un texte peut avoir {most} Mo.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no plain text.</source>
        <translation>{path} est endommagé, ou n’est pas du texte brut.</translation>
    </message>
    <message>
        <source>{path} is no plain text.</source>
        <translation>{path} n’est pas du texte brut.</translation>
    </message>
    <message>
        <source>The file is not in Unicode; it was read as {encoding}.</source>
        <translation>Le fichier n’est pas en Unicode&#x202f;; il a été lu en {encoding}.</translation>
    </message>
    <message>
        <source>{path} is protected by a password, or an old Word file: save it as plain .docx.</source>
        <translation>{path} est protégé par un mot de passe, ou ancien&#xa0;: enregistrez-le en .docx simple.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no Word file (.docx).</source>
        <translation>{path} est endommagé, ou n’est pas un fichier Word (.docx).</translation>
    </message>
    <message>
        <source>{path} unpacks to more than {most} MB: too much for a statement.</source>
        <translation>{path}, décompressé, dépasse {most} Mo&#xa0;: trop pour une déclaration.</translation>
    </message>
    <message numerus="yes">
        <source>{path} has %n pages: too many for a statement.</source>
        <translation>
            <numerusform>{path} a %n page&#xa0;: trop pour une déclaration.</numerusform>
            <numerusform>{path} a %n pages&#xa0;: trop pour une déclaration.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is protected: ask for a copy that is not.</source>
        <translation>{path} est protégé&#xa0;: demandez une copie qui ne l’est pas.</translation>
    </message>
    <message>
        <source>{path} unpacks to too much for a statement.</source>
        <translation>{path}, décompressé, est trop grand pour une déclaration.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no PDF.</source>
        <translation>{path} est endommagé, ou n’est pas un PDF.</translation>
    </message>
    <message>
        <source>The PDF holds no text, only pictures of it at best: its words cannot be counted.</source>
        <translation>Le PDF ne contient pas de texte, au mieux des images&#xa0;: ses mots ne peuvent être comptés.</translation>
    </message>
    <message numerus="yes">
        <source>{unread} of %n pages hold no text; words in pictures are not counted.</source>
        <translation>
            <numerusform>{unread} sur %n page sans texte&#x202f;; les mots en image ne sont pas comptés.</numerusform>
            <numerusform>{unread} sur %n pages sans texte&#x202f;; les mots en image ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: {why}.</source>
        <translation>La sortie standard ne peut être écrite&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be read here.</source>
        <translation>{path} ne peut être lu ici.</translation>
    </message>
    <message>
        <source>{name} is no longer the next speaker: look again.</source>
        <translation>N’est plus le prochain orateur – {name}&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>No outage was found that could be held.</source>
        <translation>Aucune interruption à retirer n’a été trouvée.</translation>
    </message>
    <message>
        <source>This file is no copy made while it was in use.</source>
        <translation>Ce fichier n’est pas une copie faite pendant son utilisation.</translation>
    </message>
    <message>
        <source>The console&apos;s clock and the laptop&apos;s do not differ.</source>
        <translation>L’horloge de la console et celle de l’ordinateur ne diffèrent pas.</translation>
    </message>
    <message>
        <source>the laptop&apos;s hour was taken</source>
        <translation>l’heure de l’ordinateur a été reprise</translation>
    </message>
    <message>
        <source>Only a rehearsal&apos;s clock can be moved, and only to a moment still to come.</source>
        <translation>Seule l’horloge d’une répétition peut être avancée, et vers l’avenir.</translation>
    </message>
    <message>
        <source>Meeting {number} has not risen yet: adjourn it first.</source>
        <translation>La séance {number} n’est pas encore levée&#xa0;: levez-la d’abord.</translation>
    </message>
    <message>
        <source>the laptop&apos;s clock was set</source>
        <translation>l’horloge de l’ordinateur a été réglée</translation>
    </message>
    <message>
        <source>{path} is damaged: a row cannot be read ({why}).</source>
        <translation>{path} est endommagé&#xa0;: une ligne ne peut être lue ({why}).</translation>
    </message>
    <message>
        <source>{path} is damaged: line {line} of its journal cannot be read.</source>
        <translation>{path} est endommagé&#xa0;: la ligne {line} de son journal ne peut être lue.</translation>
    </message>
    <message>
        <source>{path} is open elsewhere; here it can only be read.</source>
        <translation>{path} est ouvert ailleurs&#x202f;; ici on ne peut que le lire.</translation>
    </message>
    <message>
        <source>A number is too large to be kept. The act was not done.</source>
        <translation>Un nombre est trop grand pour être gardé. L’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. The act was not done.</source>
        <translation>{path} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert. L’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>A row of {name} in {path} is not what the journal says; run verify.</source>
        <translation>Une ligne de {name} dans {path} n’est pas ce que dit le journal&#x202f;; lancez verify.</translation>
    </message>
    <message>
        <source>{path} is of an older version and cannot be brought up: {why}.</source>
        <translation>{path} est d’une version antérieure et ne peut être mis à jour&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a conference file.</source>
        <translation>{path} est un dossier, non un fichier de conférence.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>{path} is not a conference file.</source>
        <translation>{path} n’est pas un fichier de conférence.</translation>
    </message>
    <message>
        <source>{path} belongs to another program; it is not a conference file.</source>
        <translation>{path} appartient à un autre programme&#x202f;; ce n’est pas un fichier de conférence.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program; open it with that one.</source>
        <translation>{path} vient d’une version plus récente du programme&#x202f;; ouvrez-le avec elle.</translation>
    </message>
    <message>
        <source>{path} is damaged: its schema has no version this program knows.</source>
        <translation>{path} est endommagé&#xa0;: son schéma n’a pas de version connue.</translation>
    </message>
    <message>
        <source>{path} is damaged: its end is missing.</source>
        <translation>{path} est endommagé&#xa0;: la fin manque.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no such folder.</source>
        <translation>{path} ne peut être créé&#xa0;: le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>{path} is in use by another console or script.</source>
        <translation>{path} est utilisé par une autre console ou un script.</translation>
    </message>
    <message>
        <source>{path} cannot be written: its folder is read-only.</source>
        <translation>{path} ne peut être écrit&#xa0;: son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>{path} cannot be made: {why}.</source>
        <translation>{path} ne peut être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The journal tells of a row of {name} that cannot be read; run verify.</source>
        <translation>Le journal parle d’une ligne de {name} illisible&#x202f;; lancez verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is missing; run verify.</source>
        <translation>Une ligne de {name} ({key}) manque&#x202f;; lancez verify.</translation>
    </message>
    <message>
        <source>A row of {name} ({key}) is not what the act takes it to be.</source>
        <translation>Une ligne de {name} ({key}) n’est pas ce que l’acte suppose.</translation>
    </message>
    <message>
        <source>{path} was copied while a console had it open: acts after number {number} may be missing.</source>
        <translation>{path} a été copié pendant qu’une console l’avait ouvert&#xa0;: les actes postérieurs au numéro {number} peuvent manquer.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; the act was not done.</source>
        <translation>Le disque est plein. Rien n’est perdu&#x202f;; l’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>The disk takes no more (it is full, or a size limit is set). The act was not done.</source>
        <translation>Le disque n’accepte plus rien (plein, ou limite atteinte). L’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>Another program is using the conference file. The act was not done.</source>
        <translation>Un autre programme utilise le fichier de la conférence. L’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>The conference file is read-only. The act was not done.</source>
        <translation>Le fichier de la conférence est en lecture seule. L’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>The conference file cannot be opened: look whether its folder exists and may be written.</source>
        <translation>Le fichier de la conférence ne peut être ouvert&#xa0;: voyez si son dossier existe et peut être écrit.</translation>
    </message>
    <message>
        <source>The file is not a conference file.</source>
        <translation>Le fichier n’est pas un fichier de conférence.</translation>
    </message>
    <message>
        <source>A row names another that does not exist. The act was not done.</source>
        <translation>Une ligne en nomme une autre qui n’existe pas. L’acte n’a pas été fait.</translation>
    </message>
    <message>
        <source>The conference file is damaged: bring back a backup, and keep this file.</source>
        <translation>Le fichier de la conférence est endommagé&#xa0;: reprenez une sauvegarde, et gardez ce fichier.</translation>
    </message>
    <message>
        <source>The conference file could not be used ({error}).</source>
        <translation>Le fichier de la conférence n’a pu être utilisé ({error}).</translation>
    </message>
    <message>
        <source>it must be made again</source>
        <translation>il faut la renouveler</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>absent, passé</translation>
    </message>
    <message>
        <source>no place in the order until recalled</source>
        <translation>sans place dans l’ordre jusqu’au rappel</translation>
    </message>
    <message>
        <source>has the floor, has not begun</source>
        <translation>a la parole, pas encore commencé</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>set aside for a motion, has the floor again after it</source>
        <translation>interrompu pour une motion, reprend la parole ensuite</translation>
    </message>
    <message>
        <source>spoke, until {when}</source>
        <translation>a parlé, jusqu’au {when}</translation>
    </message>
    <message>
        <source>statement taken in writing</source>
        <translation>déclaration remise par écrit</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>s’est retiré</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened</source>
        <translation>demande reçue le {when}, avant l’ouverture de la liste</translation>
    </message>
    <message>
        <source>request received {when}, before the list opened on {opened}</source>
        <translation>demande reçue le {when}, avant l’ouverture de la liste le {opened}</translation>
    </message>
    <message>
        <source>transferred to another list</source>
        <translation>transféré à une autre liste</translation>
    </message>
    <message>
        <source>transferred to the list for {list}</source>
        <translation>transféré à la liste {list}</translation>
    </message>
    <message>
        <source>of its own: {rank}</source>
        <translation>en propre&#xa0;: {rank}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>demande reçue le {when}</translation>
    </message>
    <message>
        <source>transferred from the list for {list}</source>
        <translation>transféré de la liste {list}</translation>
    </message>
    <message>
        <source>speaker replaced {when}</source>
        <translation>orateur remplacé le {when}</translation>
    </message>
    <message>
        <source>exchanged places with {name} on {when}</source>
        <translation>place échangée ({name}) le {when}</translation>
    </message>
    <message>
        <source>counted from {when}</source>
        <translation>compté à partir du {when}</translation>
    </message>
    <message>
        <source>recalled to speak next</source>
        <translation>rappelé pour parler ensuite</translation>
    </message>
    <message>
        <source>recalled to the end of the list</source>
        <translation>rappelé en fin de liste</translation>
    </message>
    <message>
        <source>moved to the end by ruling of the President</source>
        <translation>mis à la fin par décision du Président</translation>
    </message>
    <message>
        <source>moved before {name} by ruling of the President</source>
        <translation>déplacé par décision du Président, devant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{told} on {when}</source>
        <translation>{told} le {when}</translation>
    </message>
    <message>
        <source>{told} ({reason})</source>
        <translation>{told} ({reason})</translation>
    </message>
    <message>
        <source>intervention {number}</source>
        <translation>intervention {number}</translation>
    </message>
    <message>
        <source>among {class}</source>
        <comment>class</comment>
        <translation>parmi&#xa0;: {class}</translation>
    </message>
    <message>
        <source>cabinet rank found</source>
        <translation>rang ministériel établi</translation>
    </message>
    <message>
        <source>{found}, so one rung lower</source>
        <translation>{found}, donc un échelon plus bas</translation>
    </message>
    <message>
        <source>found no member of the cabinet</source>
        <translation>non membre du Gouvernement</translation>
    </message>
    <message>
        <source>cabinet rank not yet found</source>
        <translation>rang ministériel pas encore établi</translation>
    </message>
    <message>
        <source>cabinet rank not yet found, so one rung lower until it is</source>
        <translation>rang ministériel pas encore établi, donc un échelon plus bas d’ici là</translation>
    </message>
    <message>
        <source>{told} {when}</source>
        <translation>{told} le {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n line breaks became spaces</source>
        <translation>
            <numerusform>%n saut de ligne est devenu une espace</numerusform>
            <numerusform>%n sauts de ligne sont devenus des espaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{what}” has %n characters; it may have {most}.</source>
        <translation>
            <numerusform>«&#x202f;{what}&#x202f;» a %n caractère&#x202f;; le maximum est {most}.</numerusform>
            <numerusform>«&#x202f;{what}&#x202f;» a %n caractères&#x202f;; le maximum est {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direction overrides were taken out</source>
        <translation>
            <numerusform>%n marque de sens a été retirée</numerusform>
            <numerusform>%n marques de sens ont été retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters were taken out</source>
        <translation>
            <numerusform>%n caractère de commande a été retiré</numerusform>
            <numerusform>%n caractères de commande ont été retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a time: write it like {time}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure&#xa0;: écrivez-la comme {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” has no offset: write it like {time}.</source>
        <translation>L’heure «&#x202f;{text}&#x202f;» n’a pas de décalage&#xa0;: écrivez-la comme {time}.</translation>
    </message>
    <message>
        <source>The time “{text}” lies too far away: the year must be {first} to {last}.</source>
        <translation>L’heure «&#x202f;{text}&#x202f;» est trop lointaine&#xa0;: l’année doit être de {first} à {last}.</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <source>cf. {rule}</source>
        <translation>cf. {rule}</translation>
    </message>
    <message>
        <source>GA rule {number}</source>
        <translation>art. {number} de l’AG</translation>
    </message>
    <message>
        <source>GA rules {number}</source>
        <translation>art. {number} de l’AG</translation>
    </message>
    <message>
        <source>Rule {number}, number probable</source>
        <translation>Article {number}, numéro probable</translation>
    </message>
    <message>
        <source>List rule {number}</source>
        <translation>Règle de liste {number}</translation>
    </message>
    <message>
        <source>{told}; {more}</source>
        <translation>{told}&#x202f;; {more}</translation>
    </message>
    <message>
        <source>{told}, {more}</source>
        <translation>{told}, {more}</translation>
    </message>
    <message>
        <source>{told} and {more}</source>
        <translation>{told} et {more}</translation>
    </message>
    <message>
        <source>ministerial level or higher</source>
        <translation>niveau ministériel ou supérieur</translation>
    </message>
    <message>
        <source>below ministerial level</source>
        <translation>au-dessous du niveau ministériel</translation>
    </message>
    <message>
        <source>heads of State and Government</source>
        <translation>chefs d’État et de gouvernement</translation>
    </message>
    <message>
        <source>ministers</source>
        <translation>ministres</translation>
    </message>
    <message>
        <source>vice-ministers</source>
        <translation>vice-ministres</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <translation>chefs de délégation</translation>
    </message>
    <message>
        <source>all levels alike</source>
        <translation>tous niveaux confondus</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>rappelés</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entités</translation>
    </message>
    <message>
        <source>intergovernmental organizations</source>
        <translation>organisations intergouvernementales</translation>
    </message>
    <message>
        <source>non-governmental organizations</source>
        <translation>organisations non gouvernementales</translation>
    </message>
    <message>
        <source>a delegation cannot exchange places with itself</source>
        <translation>une délégation ne peut échanger avec elle-même</translation>
    </message>
    <message>
        <source>an exchange is between two who wait</source>
        <translation>un échange se fait entre deux qui attendent</translation>
    </message>
    <message>
        <source>they are not of the same level ({level} and {other})</source>
        <translation>ils ne sont pas du même niveau ({level} et {other})</translation>
    </message>
    <message>
        <source>they do not stand in the same class</source>
        <translation>ils ne sont pas de la même classe</translation>
    </message>
    <message>
        <source>they do not stand on the same rung</source>
        <translation>ils ne sont pas au même échelon</translation>
    </message>
    <message>
        <source>The list for {list} was declared closed on {when}.</source>
        <translation>La liste {list} a été déclarée close le {when}.</translation>
    </message>
    <message>
        <source>The list for {list} closed on {when}; the request came later.</source>
        <translation>La liste {list} s’est close le {when}&#x202f;; la demande est venue après.</translation>
    </message>
    <message>
        <source>head of State</source>
        <translation>chef d’État</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>vice-président</translation>
    </message>
    <message>
        <source>crown prince or princess</source>
        <translation>prince héritier ou princesse héritière</translation>
    </message>
    <message>
        <source>head of Government</source>
        <translation>chef de gouvernement</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>vice-premier ministre</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>ministre</translation>
    </message>
    <message>
        <source>vice-minister</source>
        <translation>vice-ministre</translation>
    </message>
    <message>
        <source>chair of delegation</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>représentant</translation>
    </message>
    <message numerus="yes">
        <source>%n words counted</source>
        <translation>
            <numerusform>%n mot compté</numerusform>
            <numerusform>%n mots comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>about {words}, estimated from {characters} at {rate} to a word</source>
        <translation>environ {words}, d’après {characters} à {rate} par mot</translation>
    </message>
    <message numerus="yes">
        <source>%n Chinese characters</source>
        <translation>
            <numerusform>%n caractère chinois</numerusform>
            <numerusform>%n caractères chinois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other words and numbers</source>
        <translation>
            <numerusform>%n autre mot ou nombre</numerusform>
            <numerusform>%n autres mots et nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>{estimated}, and {others} counted</source>
        <translation>{estimated}, et {others} comptés</translation>
    </message>
    <message>
        <source>{counted}; taken for Chinese by its characters</source>
        <translation>{counted}&#x202f;; tenu pour du chinois d’après ses caractères</translation>
    </message>
    <message>
        <source>expected {time}, fits the limit of {limit}</source>
        <translation>attendu {time}, tient dans la limite de {limit}</translation>
    </message>
    <message>
        <source>expected {time}, {over} ({words}) over the limit of {limit}</source>
        <translation>attendu {time}, {over} ({words}) de plus que la limite de {limit}</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>No provisional agenda was found: its items stand as “1. Title”, one to a line.</source>
        <translation>Aucun ordre du jour provisoire trouvé&#xa0;: ses points s’écrivent «&#x202f;1. Titre&#x202f;», un par ligne.</translation>
    </message>
    <message>
        <source>No provisional agenda was found: a line “Provisional agenda” or “临时议程” stands above its items.</source>
        <translation>Aucun ordre du jour provisoire trouvé&#xa0;: une ligne «&#x202f;Provisional agenda&#x202f;» ou «&#x202f;临时议程&#x202f;» précède ses points.</translation>
    </message>
    <message>
        <source>Item {item} stands twice in the agenda.</source>
        <translation>Le point {item} figure deux fois à l’ordre du jour.</translation>
    </message>
    <message>
        <source>{path}: no other process could be started for it.</source>
        <translation>{path}&#xa0;: aucun autre processus n’a pu être lancé pour cela.</translation>
    </message>
    <message>
        <source>{path}: stopped.</source>
        <translation>{path}&#xa0;: arrêté.</translation>
    </message>
    <message>
        <source>{path} holds too much to be read.</source>
        <translation>{path} contient trop pour être lu.</translation>
    </message>
    <message>
        <source>{path} takes too much memory to be read.</source>
        <translation>La lecture de {path} demande trop de mémoire.</translation>
    </message>
    <message>
        <source>{path} takes too long to be read.</source>
        <translation>La lecture de {path} prend trop de temps.</translation>
    </message>
    <message>
        <source>{path} could not be read: reading it came to no end.</source>
        <translation>{path} n’a pas pu être lu&#xa0;: la lecture n’a pas abouti.</translation>
    </message>
    <message>
        <source>{path} cannot be copied here.</source>
        <translation>{path} ne peut pas être copié ici.</translation>
    </message>
    <message>
        <source>{name} goes on, after {time} of {limit}</source>
        <translation>Poursuite – {name}, après {time} sur {limit}</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply to {other} ({why})</source>
        <translation>Parole donnée – {name}, droit de réponse à&#xa0;: {other} ({why})</translation>
    </message>
    <message>
        <source>Floor given to {name} in exercise of the right of reply ({why})</source>
        <translation>Parole donnée – {name}, droit de réponse ({why})</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Personne n’a encore pris la parole.</translation>
    </message>
    <message>
        <source>{name} has not spoken yet.</source>
        <translation>N’a pas encore pris la parole – {name}.</translation>
    </message>
    <message>
        <source>{name} stands in the list for {list} anew.</source>
        <translation>De nouveau sur la liste {list} – {name}.</translation>
    </message>
    <message>
        <source>Let one who was cut off by mistake go on, the time used kept; the time between was a pause (Rule 27).</source>
        <translation>Laisser poursuivre un orateur interrompu par erreur, le temps utilisé étant conservé&#x202f;; l’intervalle était une pause (article 27).</translation>
    </message>
    <message>
        <source>continue statement</source>
        <translation>poursuivre la déclaration</translation>
    </message>
    <message>
        <source>{name} has the floor: the clock is moved when the floor is free.</source>
        <translation>La parole est prise – {name}&#xa0;: l’horloge ne se déplace que lorsque la parole est libre.</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sans borne</translation>
    </message>
    <message>
        <source>This sentence is not given “{word}”.</source>
        <translation>Cette phrase ne reçoit pas «&#xa0;{word}&#xa0;».</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script corrected, in {language}: {words}</source>
        <translation>Phrase du texte du Président corrigée, en {language}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>This sentence was not corrected.</source>
        <translation>Cette phrase n’a pas été corrigée.</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script taken back to the program&apos;s words, in {language}: {words}</source>
        <translation>Phrase du texte du Président ramenée aux termes du programme, en {language}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Sentence of the President&apos;s script reviewed by {reader}, in {language}: {words}</source>
        <translation>Phrase du texte du Président relue par {reader}, en {language}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Move one who waits before another, or to the end, by ruling of the President (list rule 6).</source>
        <translation>Déplacer qui attend avant un autre, ou à la fin, par décision du Président (règle de liste 6).</translation>
    </message>
    <message>
        <source>Take statements in writing instead of spoken, of one, of several, or of all who wait.</source>
        <translation>Recevoir des déclarations par écrit, d’une, de plusieurs ou de tous ceux qui attendent.</translation>
    </message>
    <message>
        <source>Transfer one, several, or all who wait, in their order, to the list of another item (item 1(f)).</source>
        <translation>Transférer une, plusieurs ou toutes, dans l’ordre, à la liste d’un autre point (point 1(f)).</translation>
    </message>
    <message>
        <source>adjourn the meeting</source>
        <translation>lever la séance</translation>
    </message>
    <message>
        <source>adopt the report on credentials</source>
        <translation>adopter le rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>appeal against a ruling</source>
        <translation>appeler d’une décision</translation>
    </message>
    <message>
        <source>attach a text</source>
        <translation>joindre un texte</translation>
    </message>
    <message>
        <source>put right when the statement began</source>
        <translation>rectifier le début de la déclaration</translation>
    </message>
    <message>
        <source>call a meeting to order</source>
        <translation>ouvrir la séance</translation>
    </message>
    <message>
        <source>object to credentials</source>
        <translation>contester des pouvoirs</translation>
    </message>
    <message>
        <source>change the limit or another rule of a list</source>
        <translation>modifier la limite ou une autre règle d’une liste</translation>
    </message>
    <message>
        <source>close one of the lists</source>
        <translation>clore l’une des listes</translation>
    </message>
    <message>
        <source>close the session</source>
        <translation>clore la session</translation>
    </message>
    <message>
        <source>conclude an item</source>
        <translation>achever un point</translation>
    </message>
    <message>
        <source>find cabinet rank</source>
        <translation>établir le rang ministériel</translation>
    </message>
    <message>
        <source>put the console&apos;s clock right</source>
        <translation>corriger l’horloge</translation>
    </message>
    <message>
        <source>correct an entry of the list</source>
        <translation>rectifier une inscription</translation>
    </message>
    <message>
        <source>correct a sentence of the script</source>
        <translation>corriger une phrase</translation>
    </message>
    <message>
        <source>record a decision</source>
        <translation>consigner une décision</translation>
    </message>
    <message>
        <source>enter the vote on an appeal</source>
        <translation>consigner le vote sur un appel</translation>
    </message>
    <message>
        <source>record what was decided on an objection</source>
        <translation>consigner la décision sur une objection</translation>
    </message>
    <message>
        <source>end the statement</source>
        <translation>terminer la déclaration</translation>
    </message>
    <message>
        <source>note what the Bureau found on credentials</source>
        <translation>noter le constat du Bureau sur des pouvoirs</translation>
    </message>
    <message>
        <source>extend the meeting</source>
        <translation>prolonger la séance</translation>
    </message>
    <message>
        <source>found a conference</source>
        <translation>créer une conférence</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>donner la parole</translation>
    </message>
    <message>
        <source>grant time, or take some back</source>
        <translation>accorder du temps, ou en reprendre</translation>
    </message>
    <message>
        <source>take a span out of the running statement</source>
        <translation>retrancher un laps de temps de la déclaration en cours</translation>
    </message>
    <message>
        <source>inscribe a delegation with its speaker</source>
        <translation>inscrire une délégation avec son orateur</translation>
    </message>
    <message>
        <source>leave an item open</source>
        <translation>laisser un point ouvert</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>mettre le fichier à jour</translation>
    </message>
    <message>
        <source>move an entry of the list</source>
        <translation>déplacer une inscription</translation>
    </message>
    <message>
        <source>note that the laptop&apos;s clock was set</source>
        <translation>noter un changement d’horloge de l’ordinateur</translation>
    </message>
    <message>
        <source>open a speakers list</source>
        <translation>ouvrir une liste</translation>
    </message>
    <message>
        <source>open the session</source>
        <translation>ouvrir la session</translation>
    </message>
    <message>
        <source>pass over: absent</source>
        <translation>passer un absent</translation>
    </message>
    <message>
        <source>pause the statement</source>
        <translation>arrêter la déclaration</translation>
    </message>
    <message>
        <source>change the minutes planned</source>
        <translation>modifier les minutes prévues</translation>
    </message>
    <message>
        <source>recall one passed over</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>note who is present</source>
        <translation>noter qui est présent</translation>
    </message>
    <message>
        <source>register a participant</source>
        <translation>enregistrer un participant</translation>
    </message>
    <message>
        <source>remove a text</source>
        <translation>retirer un texte</translation>
    </message>
    <message>
        <source>reopen one of the lists</source>
        <translation>rouvrir l’une des listes</translation>
    </message>
    <message>
        <source>replace the speaker</source>
        <translation>remplacer l’orateur</translation>
    </message>
    <message>
        <source>enter a request for the right of reply</source>
        <translation>demander une réponse</translation>
    </message>
    <message>
        <source>take a sentence of the script back</source>
        <translation>rétablir une phrase</translation>
    </message>
    <message>
        <source>resume the meeting</source>
        <translation>reprendre la séance</translation>
    </message>
    <message>
        <source>resume the statement</source>
        <translation>reprendre la déclaration</translation>
    </message>
    <message>
        <source>record a native reader&apos;s review</source>
        <translation>consigner la relecture d’un locuteur natif</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>statuer sur une motion</translation>
    </message>
    <message>
        <source>set the rehearsal&apos;s clock</source>
        <translation>régler l’horloge de répétition</translation>
    </message>
    <message>
        <source>say what becomes of a text</source>
        <translation>régler le sort d’un texte</translation>
    </message>
    <message>
        <source>note credentials received</source>
        <translation>noter des pouvoirs reçus</translation>
    </message>
    <message>
        <source>suspend the meeting</source>
        <translation>suspendre la séance</translation>
    </message>
    <message>
        <source>hand over the chair</source>
        <translation>céder la présidence</translation>
    </message>
    <message>
        <source>take up an item</source>
        <translation>aborder un point</translation>
    </message>
    <message>
        <source>transfer to another list</source>
        <translation>transférer à une autre liste</translation>
    </message>
    <message>
        <source>withdraw from the list</source>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>admitted to the Conference</source>
        <translation>admis à la Conférence</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>body that meets</source>
        <translation>organe qui se réunit</translation>
    </message>
    <message>
        <source>symbol of the document</source>
        <translation>cote du document</translation>
    </message>
    <message>
        <source>ends at</source>
        <translation>se termine à</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>pays hôte</translation>
    </message>
    <message>
        <source>with interpretation</source>
        <translation>avec interprétation</translation>
    </message>
    <message>
        <source>meetings with interpretation</source>
        <translation>séances avec interprétation</translation>
    </message>
    <message>
        <source>items</source>
        <translation>points</translation>
    </message>
    <message>
        <source>new number</source>
        <translation>nouveau numéro</translation>
    </message>
    <message>
        <source>meetings at once</source>
        <translation>séances simultanées</translation>
    </message>
    <message>
        <source>part of item</source>
        <translation>fait partie du point</translation>
    </message>
    <message>
        <source>kind of item</source>
        <translation>nature du point</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titre abrégé</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>commence à</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>to which meeting</source>
        <translation>vers quelle séance</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>applied at</source>
        <translation>demande reçue à</translation>
    </message>
    <message>
        <source>as amended</source>
        <translation>avec modifications</translation>
    </message>
    <message>
        <source>expected action</source>
        <translation>mesure attendue</translation>
    </message>
    <message>
        <source>as it stood at</source>
        <translation>état au</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>par qui</translation>
    </message>
    <message>
        <source>nominated by the group</source>
        <translation>candidature du groupe</translation>
    </message>
    <message>
        <source>who is listed</source>
        <translation>qui figure sur la liste</translation>
    </message>
    <message>
        <source>whose credentials were examined</source>
        <translation>de qui les pouvoirs ont été examinés</translation>
    </message>
    <message>
        <source>status accorded</source>
        <translation>statut accordé</translation>
    </message>
    <message>
        <source>what it recommends</source>
        <translation>ce qu’il recommande</translation>
    </message>
    <message>
        <source>holds since</source>
        <translation>vaut depuis</translation>
    </message>
    <message>
        <source>who follows</source>
        <translation>qui succède</translation>
    </message>
    <message>
        <source>only until officers are elected</source>
        <translation>seulement jusqu’à l’élection du Bureau</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>adoptée</translation>
    </message>
    <message>
        <source>quorum to debate, of</source>
        <translation>quorum pour débattre, base</translation>
    </message>
    <message>
        <source>quorum to decide, of</source>
        <translation>quorum pour décider, base</translation>
    </message>
    <message>
        <source>State drawn by lot</source>
        <translation>État tiré au sort</translation>
    </message>
    <message>
        <source>number drawn by the console</source>
        <translation>numéro tiré par la console</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>on the conduct of the voting</source>
        <translation>sur la manière dont s’effectue le vote</translation>
    </message>
    <message>
        <source>States parties that take part</source>
        <translation>États parties qui participent</translation>
    </message>
    <message>
        <source>in private</source>
        <translation>séance privée</translation>
    </message>
    <message>
        <source>on which side</source>
        <translation>pour ou contre</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>had meant to vote</source>
        <translation>intention de vote</translation>
    </message>
    <message>
        <source>before or after the voting</source>
        <translation>avant ou après le vote</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>list that ends later by as much</source>
        <translation>liste dont la fin recule d’autant</translation>
    </message>
    <message>
        <source>in the capacity of</source>
        <translation>en qualité de</translation>
    </message>
    <message>
        <source>before whom</source>
        <translation>avant qui</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>commence aussitôt</translation>
    </message>
    <message>
        <source>deadline for requests</source>
        <translation>délai d’inscription</translation>
    </message>
    <message>
        <source>copied to the other delegation</source>
        <translation>en copie à l’autre délégation</translation>
    </message>
    <message>
        <source>list ends by</source>
        <translation>fin de la liste à</translation>
    </message>
    <message>
        <source>what becomes of it</source>
        <translation>ce qu’il en advient</translation>
    </message>
    <message>
        <source>what was received</source>
        <translation>ce qui a été reçu</translation>
    </message>
    <message>
        <source>groups before States</source>
        <translation>les groupes avant les États</translation>
    </message>
    <message>
        <source>unconfirmed ministers keep the minister&apos;s place</source>
        <translation>les ministres non confirmés gardent la place d’un ministre</translation>
    </message>
    <message>
        <source>handed in in writing instead</source>
        <translation>remise par écrit à la place</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>limit of later statements</source>
        <translation>limite des déclarations suivantes</translation>
    </message>
    <message>
        <source>lowest limit proposed</source>
        <translation>limite la plus basse proposée</translation>
    </message>
    <message>
        <source>limit for groups</source>
        <translation>limite pour les groupes</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>member of the cabinet</source>
        <translation>membre du gouvernement</translation>
    </message>
    <message>
        <source>observers after all others</source>
        <translation>les observateurs après tous les autres</translation>
    </message>
    <message>
        <source>ahead by</source>
        <translation>avance de</translation>
    </message>
    <message>
        <source>spoken for by</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>list opens</source>
        <translation>ouverture de la liste</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>votes to overrule the ruling</source>
        <translation>voix pour l’annulation de la décision</translation>
    </message>
    <message>
        <source>abstentions</source>
        <translation>abstentions</translation>
    </message>
    <message>
        <source>to which place</source>
        <translation>à quelle place</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>partie de la séance</translation>
    </message>
    <message>
        <source>order of precedence</source>
        <translation>ordre de préséance</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>dans la salle</translation>
    </message>
    <message>
        <source>replies are taken</source>
        <translation>les réponses sont entendues</translation>
    </message>
    <message>
        <source>statements of each delegation</source>
        <translation>déclarations par délégation</translation>
    </message>
    <message>
        <source>by how much</source>
        <translation>de combien</translation>
    </message>
    <message>
        <source>who is to speak</source>
        <translation>qui doit parler</translation>
    </message>
    <message>
        <source>votes against overruling it</source>
        <translation>voix contre l’annulation</translation>
    </message>
    <message>
        <source>words</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>office of the speaker</source>
        <translation>fonction de l’orateur</translation>
    </message>
    <message>
        <source>with whom</source>
        <translation>avec qui</translation>
    </message>
    <message>
        <source>to when</source>
        <translation>à quand</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>révision</translation>
    </message>
    <message>
        <source>due at</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>who is to report</source>
        <translation>qui fait rapport</translation>
    </message>
    <message>
        <source>before item</source>
        <translation>avant le point</translation>
    </message>
    <message>
        <source>number of the item</source>
        <translation>numéro du point</translation>
    </message>
    <message>
        <source>who applied</source>
        <translation>qui a fait la demande</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>name of the conference</source>
        <translation>nom de la conférence</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>deferred to</source>
        <translation>reporté à</translation>
    </message>
    <message>
        <source>together with items</source>
        <translation>conjointement avec les points</translation>
    </message>
    <message>
        <source>before part</source>
        <translation>avant la partie</translation>
    </message>
    <message>
        <source>code of the meeting</source>
        <translation>code de la séance</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>de qui</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>demandeur</translation>
    </message>
    <message>
        <source>who is invited</source>
        <translation>qui est invité</translation>
    </message>
    <message>
        <source>who gave notice</source>
        <translation>qui a envoyé la notification</translation>
    </message>
    <message>
        <source>who was there</source>
        <translation>qui était présent</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>number of the vote</source>
        <translation>numéro du vote</translation>
    </message>
    <message>
        <source>reply to</source>
        <translation>réponse à</translation>
    </message>
    <message>
        <source>delegation of the officer</source>
        <translation>délégation du membre du Bureau</translation>
    </message>
    <message>
        <source>to the list of</source>
        <translation>à la liste de</translation>
    </message>
    <message>
        <source>in the plenary</source>
        <translation>en plénière</translation>
    </message>
    <message>
        <source>in the second room</source>
        <translation>dans la deuxième salle</translation>
    </message>
    <message>
        <source>in a third room</source>
        <translation>dans une troisième salle</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>vote à main levée</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>vote par appel nominal</translation>
    </message>
    <message>
        <source>recorded vote</source>
        <translation>vote enregistré</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>plus de voix pour que contre</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>deux tiers</translation>
    </message>
    <message>
        <source>before the voting</source>
        <translation>avant le vote</translation>
    </message>
    <message>
        <source>after the voting</source>
        <translation>après le vote</translation>
    </message>
    <message>
        <source>to suspend the meeting</source>
        <translation>suspendre la séance</translation>
    </message>
    <message>
        <source>to adjourn the meeting</source>
        <translation>lever la séance</translation>
    </message>
    <message>
        <source>to adjourn the debate</source>
        <translation>ajourner le débat</translation>
    </message>
    <message>
        <source>to close the debate</source>
        <translation>clore le débat</translation>
    </message>
    <message>
        <source>to limit the statements</source>
        <translation>limiter le temps de parole</translation>
    </message>
    <message>
        <source>on competence</source>
        <translation>sur la compétence</translation>
    </message>
    <message>
        <source>for division</source>
        <translation>de division</translation>
    </message>
    <message>
        <source>to reconsider</source>
        <translation>de réexamen</translation>
    </message>
    <message>
        <source>recommendation to the General Assembly</source>
        <translation>recommandation à l’Assemblée générale</translation>
    </message>
    <message>
        <source>explanation of position</source>
        <translation>explication de position</translation>
    </message>
    <message>
        <source>dissociation from the decision</source>
        <translation>dissociation de la décision</translation>
    </message>
    <message>
        <source>known for certain</source>
        <translation>connu avec certitude</translation>
    </message>
    <message>
        <source>known as probable</source>
        <translation>tenu pour probable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>not participating</source>
        <translation>ne participe pas au vote</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>put to the vote</source>
        <translation>mettre aux voix</translation>
    </message>
    <message>
        <source>A roll call begins with a State drawn by lot: say which.</source>
        <translation>L’appel nominal commence par un État tiré au sort&#xa0;: dites lequel.</translation>
    </message>
    <message>
        <source>Vote {number} called: {question}</source>
        <translation>Vote {number}, mise aux voix&#xa0;: {question}</translation>
    </message>
    <message>
        <source>The console drew the lot: {name}, place {place} of {of} in the roll.</source>
        <translation>La console a tiré au sort : {name}, {place} sur {of} dans la liste d’appel.</translation>
    </message>
    <message>
        <source>note an answer in the vote</source>
        <translation>noter une réponse au vote</translation>
    </message>
    <message>
        <source>A show of hands keeps no names: enter the figures.</source>
        <translation>Un vote à main levée ne garde pas de noms&#xa0;: consignez les chiffres.</translation>
    </message>
    <message>
        <source>{name} has answered already.</source>
        <translation>A déjà répondu – {name}.</translation>
    </message>
    <message>
        <source>{name}: {answer}, put right from {before}</source>
        <translation>{name}&#xa0;: {answer} (rectifié&#x202f;; avant&#xa0;: {before})</translation>
    </message>
    <message>
        <source>{name}: {answer}</source>
        <translation>{name}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>enter the count of a show of hands</source>
        <translation>consigner le décompte d’un vote à main levée</translation>
    </message>
    <message>
        <source>This vote is taken by name: note each answer.</source>
        <translation>Ce vote est nominatif&#xa0;: notez chaque réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present, and there are {votes}.</source>
        <translation>
            <numerusform>%n État partie noté présent&#x202f;; total&#xa0;: {votes}.</numerusform>
            <numerusform>%n États parties notés présents&#x202f;; total&#xa0;: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted: {figures}</source>
        <translation>Décompte&#xa0;: {figures}</translation>
    </message>
    <message>
        <source>announce the result of the vote</source>
        <translation>annoncer le résultat du vote</translation>
    </message>
    <message>
        <source>A point of order waits: the result is announced after it.</source>
        <translation>Une motion d’ordre attend&#xa0;: le résultat est annoncé ensuite.</translation>
    </message>
    <message>
        <source>Vote {number}: {told}</source>
        <translation>Vote {number}&#xa0;: {told}</translation>
    </message>
    <message>
        <source>cancel the vote</source>
        <translation>annuler le vote</translation>
    </message>
    <message>
        <source>Say why the vote is cancelled.</source>
        <translation>Indiquez pourquoi le vote est annulé.</translation>
    </message>
    <message>
        <source>Vote {number} cancelled: {text}</source>
        <translation>Vote {number} annulé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>note a request to explain the vote</source>
        <translation>noter une demande d’explication de vote</translation>
    </message>
    <message>
        <source>The voting has begun: an explanation follows the result.</source>
        <translation>Le vote a commencé&#xa0;: une explication vient après le résultat.</translation>
    </message>
    <message>
        <source>No vote has been announced yet.</source>
        <translation>Aucun résultat de vote n’a encore été annoncé.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote already.</source>
        <translation>Explication de vote déjà demandée – {name}.</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote before the voting</source>
        <translation>Explication de vote avant le vote – {name}</translation>
    </message>
    <message>
        <source>{name} wishes to explain its vote after the voting</source>
        <translation>Explication de vote après le vote – {name}</translation>
    </message>
    <message>
        <source>note what a delegation had meant to vote</source>
        <translation>noter comment une délégation avait l’intention de voter</translation>
    </message>
    <message>
        <source>No result of vote {number} was announced.</source>
        <translation>Aucun résultat du vote {number} n’a été annoncé.</translation>
    </message>
    <message>
        <source>{name} had meant to vote in vote {number}: {answer}</source>
        <translation>Intention au vote {number} – {name}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>{yes} in favour, {no} against, {abstain} abstaining</source>
        <translation>{yes} pour, {no} contre, abstentions&#xa0;: {abstain}</translation>
    </message>
    <message>
        <source>No State party takes part yet: there is nobody to be called.</source>
        <translation>Aucun État partie ne participe encore : il n’y a personne à appeler.</translation>
    </message>
    <message>
        <source>The lot fell to {name}.</source>
        <translation>Le sort a désigné : {name}.</translation>
    </message>
    <message>
        <source>A question needs its words.</source>
        <translation>Une question doit avoir un texte.</translation>
    </message>
    <message>
        <source>Say which majority the question needs.</source>
        <translation>Dites quelle majorité la question requiert.</translation>
    </message>
    <message>
        <source>Its majority is that of the rules, and is not chosen.</source>
        <translation>Sa majorité est celle du règlement, elle ne se choisit pas.</translation>
    </message>
    <message>
        <source>Nothing has been cast or counted.</source>
        <translation>Aucune voix n’a été exprimée ni comptée.</translation>
    </message>
    <message numerus="yes">
        <source>%n States are still to be called.</source>
        <translation>
            <numerusform>%n État reste à appeler.</numerusform>
            <numerusform>%n États restent à appeler.</numerusform>
        </translation>
    </message>
    <message>
        <source>note a proposal</source>
        <translation>noter une proposition</translation>
    </message>
    <message>
        <source>A proposal needs its title.</source>
        <translation>Une proposition doit avoir un titre.</translation>
    </message>
    <message>
        <source>{draft} submitted under item {item}</source>
        <translation>{draft} présenté au titre du point {item}</translation>
    </message>
    <message>
        <source>{told} by {names}</source>
        <translation>{told} – {names}</translation>
    </message>
    <message>
        <source>note a revision of a proposal</source>
        <translation>noter une révision d’une proposition</translation>
    </message>
    <message>
        <source>A revision needs its name, as “Rev.1”.</source>
        <translation>Une révision doit avoir un nom, comme «&#x202f;Rev.1&#x202f;».</translation>
    </message>
    <message>
        <source>{symbol} revised: {version}</source>
        <translation>{symbol} révisé&#xa0;: {version}</translation>
    </message>
    <message>
        <source>add a sponsor</source>
        <translation>ajouter un auteur</translation>
    </message>
    <message>
        <source>{name} sponsors {symbol} already.</source>
        <translation>Déjà auteur de {symbol} – {name}.</translation>
    </message>
    <message>
        <source>{name} joins the sponsors of {symbol}</source>
        <translation>Nouvel auteur de {symbol} – {name}</translation>
    </message>
    <message>
        <source>take a sponsor off</source>
        <translation>retirer un auteur</translation>
    </message>
    <message>
        <source>{name} does not sponsor {symbol}.</source>
        <translation>N’est pas auteur de {symbol} – {name}.</translation>
    </message>
    <message>
        <source>{name} no longer sponsors {symbol}</source>
        <translation>N’est plus auteur de {symbol} – {name}</translation>
    </message>
    <message>
        <source>note that a proposal was sent out</source>
        <translation>noter qu’une proposition a été distribuée</translation>
    </message>
    <message>
        <source>{languages} is no official language; those are {official}.</source>
        <translation>Langue non officielle&#xa0;: {languages}&#x202f;; les langues officielles sont {official}.</translation>
    </message>
    <message>
        <source>A proposal’s sending out</source>
        <translation>La distribution d’une proposition</translation>
    </message>
    <message>
        <source>{symbol} sent out in six languages</source>
        <translation>{symbol} distribué en six langues</translation>
    </message>
    <message>
        <source>{symbol} sent out in: {languages}</source>
        <translation>{symbol} distribué en&#xa0;: {languages}</translation>
    </message>
    <message>
        <source>note consultations on a proposal</source>
        <translation>noter des consultations sur une proposition</translation>
    </message>
    <message>
        <source>Say who leads the consultations.</source>
        <translation>Indiquez qui dirige les consultations.</translation>
    </message>
    <message>
        <source>Consultations on {symbol}, led by {person}</source>
        <translation>Consultations sur {symbol}, dirigées par {person}</translation>
    </message>
    <message>
        <source>put a proposal to the Conference</source>
        <translation>soumettre une proposition à la Conférence</translation>
    </message>
    <message>
        <source>{symbol} has been put to the Conference already.</source>
        <translation>{symbol} a déjà été soumis à la Conférence.</translation>
    </message>
    <message>
        <source>{draft} put to the Conference</source>
        <translation>{draft}&#xa0;: soumis à la Conférence</translation>
    </message>
    <message>
        <source>{told}, by leave of the President: {text}</source>
        <translation>{told}, sur autorisation du Président&#xa0;: {text}</translation>
    </message>
    <message>
        <source>adopt a proposal without a vote</source>
        <translation>adopter une proposition sans vote</translation>
    </message>
    <message>
        <source>{symbol} has not been put to the Conference.</source>
        <translation>{symbol} n’a pas été soumis à la Conférence.</translation>
    </message>
    <message>
        <source>An objection stands, of {names}: {symbol} cannot be adopted without a vote.</source>
        <translation>Une objection est maintenue ({names})&#xa0;: {symbol} ne peut être adopté sans vote.</translation>
    </message>
    <message>
        <source>defer a proposal</source>
        <translation>reporter une proposition</translation>
    </message>
    <message>
        <source>{symbol} deferred to {text}</source>
        <translation>{symbol}&#xa0;: reporté ({text})</translation>
    </message>
    <message>
        <source>{symbol} deferred</source>
        <translation>{symbol}&#xa0;: reporté</translation>
    </message>
    <message>
        <source>withdraw a proposal</source>
        <translation>retirer une proposition</translation>
    </message>
    <message>
        <source>The vote on {symbol} has begun: it is withdrawn no more.</source>
        <translation>Le vote sur {symbol} a commencé&#xa0;: plus de retrait possible.</translation>
    </message>
    <message>
        <source>The Conference has amended {symbol}: it is withdrawn no more.</source>
        <translation>La Conférence a amendé {symbol}&#xa0;: plus de retrait possible.</translation>
    </message>
    <message>
        <source>{draft} withdrawn</source>
        <translation>{draft}&#xa0;: retiré</translation>
    </message>
    <message>
        <source>note the statement of financial implications</source>
        <translation>noter l’état des incidences financières</translation>
    </message>
    <message>
        <source>Financial implications of {symbol} read out: {text}</source>
        <translation>Incidences financières de {symbol} lues&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reading of the financial implications of {symbol} waived</source>
        <translation>Il est renoncé à la lecture des incidences financières de {symbol}</translation>
    </message>
    <message>
        <source>draft resolution {symbol}, “{title}”</source>
        <translation>projet de résolution {symbol}, «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>draft decision {symbol}, “{title}”</source>
        <translation>projet de décision {symbol}, «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>draft recommendation to the General Assembly {symbol}, “{title}”</source>
        <translation>projet de recommandation à l’Assemblée générale {symbol}, «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>draft declaration {symbol}, “{title}”</source>
        <translation>projet de déclaration {symbol}, «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>resolution {number}</source>
        <translation>résolution {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>décision {number}</translation>
    </message>
    <message>
        <source>recommendation {number}</source>
        <translation>recommandation {number}</translation>
    </message>
    <message>
        <source>declaration {number}</source>
        <translation>déclaration {number}</translation>
    </message>
    <message>
        <source>{draft}, as amended</source>
        <translation>{draft}, tel que modifié</translation>
    </message>
    <message>
        <source>{draft}, adopted as {decision}</source>
        <translation>{draft}&#xa0;: adopté en tant que {decision}</translation>
    </message>
    <message>
        <source>{told} ({figures})</source>
        <translation>{told} ({figures})</translation>
    </message>
    <message>
        <source>{draft}, rejected ({figures})</source>
        <translation>{draft}&#xa0;: rejeté ({figures})</translation>
    </message>
    <message>
        <source>The motion on competence to adopt {symbol} is decided first ({rule}).</source>
        <translation>La motion relative à la compétence pour adopter {symbol} est tranchée d’abord ({rule}).</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out.</source>
        <translation>{symbol} n’a pas été distribué.</translation>
    </message>
    <message>
        <source>{symbol} has not been sent out in: {languages}.</source>
        <translation>{symbol} n’a pas été distribué en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>{symbol} was sent out in six languages only today.</source>
        <translation>{symbol} n’a été distribué en six langues qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is neither decided nor dropped.</source>
        <translation>L’amendement {symbol} n’a été ni tranché ni écarté.</translation>
    </message>
    <message>
        <source>{symbol} is divided: part “{part}” is voted on first.</source>
        <translation>{symbol} est divisé&#xa0;: la partie «&#x202f;{part}&#x202f;» est mise aux voix d’abord.</translation>
    </message>
    <message>
        <source>The deadline for drafts was {when}.</source>
        <translation>Le délai pour les projets était&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>Say what is put to the vote: a question, a proposal, an amendment, a part, the pending motion, or an appeal.</source>
        <translation>Indiquez ce qui est mis aux voix&#xa0;: une question, une proposition, un amendement, une partie, la motion en instance ou un appel.</translation>
    </message>
    <message>
        <source>amendment {symbol} to {proposal}</source>
        <translation>amendement {symbol} à {proposal}</translation>
    </message>
    <message>
        <source>Part “{part}” of {symbol} has been voted on.</source>
        <translation>La partie «&#x202f;{part}&#x202f;» de {symbol} a déjà été mise aux voix.</translation>
    </message>
    <message>
        <source>part “{part}” of {draft}</source>
        <translation>partie «&#x202f;{part}&#x202f;» de {draft}</translation>
    </message>
    <message>
        <source>Amendment {symbol} is put first.</source>
        <translation>L’amendement {symbol} est mis aux voix d’abord.</translation>
    </message>
    <message>
        <source>{question}: adopted ({figures})</source>
        <translation>{question}&#xa0;: adopté ({figures})</translation>
    </message>
    <message>
        <source>{question}: not adopted ({figures})</source>
        <translation>{question}&#xa0;: non adopté ({figures})</translation>
    </message>
    <message>
        <source>{name} is a sponsor of {symbol}, which was not amended.</source>
        <translation>Auteur de {symbol}, qui n’a pas été amendé – {name}.</translation>
    </message>
    <message>
        <source>all operative parts were rejected</source>
        <translation>toutes les parties du dispositif ont été rejetées</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>Aucun vote n’est en cours.</translation>
    </message>
    <message>
        <source>{name} is not a State party, and has no vote.</source>
        <translation>N’est pas un État partie et n’a pas le droit de vote – {name}.</translation>
    </message>
    <message>
        <source>{name}: it has no vote where a member votes ({other}).</source>
        <translation>{name}&#xa0;: pas de vote lorsqu’un de ses membres vote ({other}).</translation>
    </message>
    <message>
        <source>{name}: it has no vote where its organization votes ({other}).</source>
        <translation>{name}&#xa0;: pas de vote lorsque l’organisation vote pour ses membres ({other}).</translation>
    </message>
    <message>
        <source>Equally divided: regarded as rejected (cf. GA rule 95).</source>
        <translation>Partage égal des voix&#xa0;: considéré comme rejeté (cf. art. 95 de l’AG).</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to debate it takes {needed}.</source>
        <translation>
            <numerusform>%n État partie est présent ; il en faut {needed} pour débattre.</numerusform>
            <numerusform>%n États parties sont présents ; il en faut {needed} pour débattre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are present; to decide it takes {needed}.</source>
        <translation>
            <numerusform>%n État partie présent&#x202f;; nombre requis pour décider&#xa0;: {needed}.</numerusform>
            <numerusform>%n États parties présents&#x202f;; nombre requis pour décider&#xa0;: {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The President does not vote: another member of the delegation does (Rule 29).</source>
        <translation>Le Président ne vote pas&#xa0;: un autre membre de la délégation vote (article 29).</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>en fin de journée</translation>
    </message>
    <message>
        <source>before the list goes on</source>
        <translation>avant la suite de la liste</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>ministers first</source>
        <translation>les ministres d’abord</translation>
    </message>
    <message>
        <source>by rank, as protocol has it</source>
        <translation>par rang, selon le protocole</translation>
    </message>
    <message>
        <source>by the time of the request</source>
        <translation>selon l’heure de la demande</translation>
    </message>
    <message>
        <source>to speak next</source>
        <translation>pour parler ensuite</translation>
    </message>
    <message>
        <source>to the end of the list</source>
        <translation>à la fin de la liste</translation>
    </message>
    <message>
        <source>the host presides, by custom</source>
        <translation>le pays hôte préside, selon l’usage</translation>
    </message>
    <message>
        <source>rotation, as Rule 22 has it</source>
        <translation>rotation, selon l’article 22</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>délégation acceptée sur assurance</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>État partie</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>sous la direction de</translation>
    </message>
    <message>
        <source>leave of the President</source>
        <translation>autorisation du Président</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>ce qui est dû</translation>
    </message>
    <message>
        <source>on what</source>
        <translation>sur quoi</translation>
    </message>
    <message>
        <source>signatory State</source>
        <translation>État signataire</translation>
    </message>
    <message>
        <source>State that has not signed</source>
        <translation>État non signataire</translation>
    </message>
    <message>
        <source>intergovernmental organization</source>
        <translation>organisation intergouvernementale</translation>
    </message>
    <message>
        <source>non-governmental organization in consultative status with the Economic and Social Council</source>
        <translation>organisation non gouvernementale dotée du statut consultatif auprès du Conseil économique et social</translation>
    </message>
    <message>
        <source>other non-governmental organization</source>
        <translation>autre organisation non gouvernementale</translation>
    </message>
    <message>
        <source>is to be posted</source>
        <translation>à publier</translation>
    </message>
    <message>
        <source>is not to be posted</source>
        <translation>à ne pas publier</translation>
    </message>
    <message>
        <source>sent to be posted</source>
        <translation>envoyé pour publication</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>original signé</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>renseignements seulement</translation>
    </message>
    <message>
        <source>replies under item {item}</source>
        <translation>les réponses au titre du point {item}</translation>
    </message>
    <message>
        <source>“{text}” is no hour: write it as {hour}, or with its day as {moment}.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure&#xa0;: écrivez-la {hour}, ou avec le jour {moment}.</translation>
    </message>
    <message>
        <source>There is no {when}: the clocks go forward over it.</source>
        <translation>Il n’y a pas de {when}&#xa0;: les horloges avancent par-dessus cette heure.</translation>
    </message>
    <message>
        <source>let who spoke last go on</source>
        <translation>laisser poursuivre le dernier orateur</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Organization of work</source>
        <translation>Organisation des travaux</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>Séances avec interprétation</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Report of the Bureau on credentials</source>
        <translation>Rapport du Bureau sur les pouvoirs</translation>
    </message>
    <message>
        <source>Credentials still to come</source>
        <translation>Pouvoirs encore attendus</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Membres du Bureau</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions of the day</source>
        <translation>Décisions du jour</translation>
    </message>
    <message>
        <source>Expected actions</source>
        <translation>Mesures attendues</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Scrutins</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Motions</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>Ce qui est possible maintenant</translation>
    </message>
    <message>
        <source>Forecast of the list</source>
        <translation>Prévision pour la liste</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>State of the conference, whole</source>
        <translation>État complet de la Conférence</translation>
    </message>
    <message>
        <source>{path} cannot be written here.</source>
        <translation>{path} ne peut pas être écrit ici.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written: {why}.</source>
        <translation>Le journal du programme {path} ne peut pas être écrit&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>A fault in the program; the record is safe.</source>
        <translation>Une erreur du programme&#x202f;; le dossier est intact.</translation>
    </message>
    <message>
        <source>register a delegate</source>
        <translation>enregistrer un délégué</translation>
    </message>
    <message>
        <source>{person} is registered in the delegation of {name}.</source>
        <translation>Déjà enregistré dans la délégation – {person} ({name}).</translation>
    </message>
    <message>
        <source>{person} heads the delegation of {name} already.</source>
        <translation>Déjà chef de la délégation – {person} ({name}).</translation>
    </message>
    <message>
        <source>{person} registered in the delegation of {name}</source>
        <translation>Enregistré dans la délégation – {person} ({name})</translation>
    </message>
    <message>
        <source>remove a delegate</source>
        <translation>retirer un délégué</translation>
    </message>
    <message>
        <source>The delegation of {name} has nobody called {person}.</source>
        <translation>Personne de ce nom dans la délégation – {person} ({name}).</translation>
    </message>
    <message>
        <source>{person} no longer in the delegation of {name}</source>
        <translation>Ne fait plus partie de la délégation – {person} ({name})</translation>
    </message>
    <message>
        <source>choose the practice for the Presidency</source>
        <translation>choisir la pratique pour la présidence</translation>
    </message>
    <message>
        <source>For the Presidency the practice of the host country is followed</source>
        <translation>Pour la présidence, la pratique du pays hôte est suivie</translation>
    </message>
    <message>
        <source>For the Presidency rotation is followed (Rule 22)</source>
        <translation>Pour la présidence, la rotation est suivie (article 22)</translation>
    </message>
    <message>
        <source>nominate for an office</source>
        <translation>présenter une candidature à une fonction</translation>
    </message>
    <message>
        <source>{office}: the next ballot is among those who stood before.</source>
        <translation>{office} : le prochain scrutin porte sur ceux qui étaient déjà candidats.</translation>
    </message>
    <message>
        <source>{name} is nominated already.</source>
        <translation>Candidature déjà présentée – {name}.</translation>
    </message>
    <message>
        <source>{name} holds an office already.</source>
        <translation>Exerce déjà une fonction au Bureau – {name}.</translation>
    </message>
    <message>
        <source>{who} nominated as {office}</source>
        <translation>Candidature présentée – {who}&#xa0;: {office}</translation>
    </message>
    <message>
        <source>withdraw a nomination</source>
        <translation>retirer une candidature</translation>
    </message>
    <message>
        <source>{name} is not nominated as {office}.</source>
        <translation>Aucune candidature à cette fonction – {name}&#xa0;: {office}.</translation>
    </message>
    <message>
        <source>Nomination of {name} as {office} withdrawn</source>
        <translation>Candidature retirée – {name}&#xa0;: {office}</translation>
    </message>
    <message>
        <source>elect by acclamation</source>
        <translation>élire par acclamation</translation>
    </message>
    <message>
        <source>Every office is held.</source>
        <translation>Toutes les fonctions sont pourvues.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is made.</source>
        <translation>Entre deux scrutins d’une élection, il n’en est fait aucune autre.</translation>
    </message>
    <message>
        <source>first ballot</source>
        <translation>premier scrutin</translation>
    </message>
    <message>
        <source>restricted ballot</source>
        <translation>scrutin limité</translation>
    </message>
    <message>
        <source>special ballot</source>
        <translation>scrutin spécial</translation>
    </message>
    <message>
        <source>first count</source>
        <translation>premier dépouillement</translation>
    </message>
    <message>
        <source>second count</source>
        <translation>second dépouillement</translation>
    </message>
    <message>
        <source>open a secret ballot</source>
        <translation>ouvrir un scrutin secret</translation>
    </message>
    <message>
        <source>Say what is elected: an office, or a question in words.</source>
        <translation>Indiquez ce qui est élu : une fonction, ou une question en toutes lettres.</translation>
    </message>
    <message>
        <source>Places and candidates are those that were announced.</source>
        <translation>Les postes et les candidats sont ceux qui ont été annoncés.</translation>
    </message>
    <message>
        <source>Ballot {number} opened, {kind}, {what}: {names}</source>
        <translation>Scrutin {number} ouvert, {kind}, {what} : {names}</translation>
    </message>
    <message>
        <source>note who took a ballot paper</source>
        <translation>noter qui a retiré un bulletin</translation>
    </message>
    <message>
        <source>No papers are out.</source>
        <translation>Aucun bulletin n’est distribué.</translation>
    </message>
    <message>
        <source>{name} has taken a paper already.</source>
        <translation>Bulletin déjà retiré : {name}.</translation>
    </message>
    <message>
        <source>{name} has taken a paper too: only one of both may vote.</source>
        <translation>Bulletin retiré aussi : {name} ; un seul des deux peut voter.</translation>
    </message>
    <message>
        <source>{name} has taken a paper</source>
        <translation>Bulletin retiré : {name}</translation>
    </message>
    <message>
        <source>close the ballot box</source>
        <translation>fermer l’urne</translation>
    </message>
    <message>
        <source>No box is open.</source>
        <translation>Aucune urne n’est ouverte.</translation>
    </message>
    <message>
        <source>A point of order waits: the box is closed after it.</source>
        <translation>Une motion d’ordre est en attente : l’urne sera fermée ensuite.</translation>
    </message>
    <message>
        <source>Ballot {number}: box closed</source>
        <translation>Scrutin {number} : urne fermée</translation>
    </message>
    <message>
        <source>enter a count of the ballot</source>
        <translation>saisir un dépouillement du scrutin</translation>
    </message>
    <message>
        <source>Ballot {number}: {count} entered</source>
        <translation>Scrutin {number} : {count} saisi</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>%n délégation est notée comme ayant retiré un bulletin.</numerusform>
            <numerusform>%n délégations sont notées comme ayant retiré un bulletin.</numerusform>
        </translation>
    </message>
    <message>
        <source>announce the result of the ballot</source>
        <translation>annoncer le résultat du scrutin</translation>
    </message>
    <message>
        <source>Ballot {number}, {what}: {papers}; {votes}; {follows}</source>
        <translation>Scrutin {number}, {what} : {papers} ; {votes} ; {follows}</translation>
    </message>
    <message>
        <source>{name} {votes}</source>
        <translation>{name} {votes}</translation>
    </message>
    <message>
        <source>note whom the lot named</source>
        <translation>noter qui le sort a désigné</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>Il n’y a rien à tirer au sort.</translation>
    </message>
    <message>
        <source>{name} is not among those equal: {names}.</source>
        <translation>Pas parmi ceux à égalité : {name} ; à égalité : {names}.</translation>
    </message>
    <message>
        <source>Ballot {number}: the lot names {name}</source>
        <translation>Scrutin {number} ; désignation par le sort : {name}</translation>
    </message>
    <message>
        <source>{given_out} given out, {in_box} in the box, {invalid} invalid, {blank} blank, {valid} valid</source>
        <translation>{given_out} distribués, {in_box} dans l’urne, {invalid} nuls, {blank} blancs, {valid} valables</translation>
    </message>
    <message>
        <source>Say how many places there are, and who the candidates are.</source>
        <translation>Indiquez combien de postes il y a et qui sont les candidats.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>un candidat</translation>
    </message>
    <message>
        <source>Each candidate is named once.</source>
        <translation>Chaque candidat est nommé une seule fois.</translation>
    </message>
    <message>
        <source>Candidates are those nominated, and places those that are vacant.</source>
        <translation>Les candidats sont ceux qui ont été désignés, et les postes ceux qui sont vacants.</translation>
    </message>
    <message>
        <source>The office of {office} is not vacant.</source>
        <translation>Cette fonction n’est pas vacante&#xa0;: {office}.</translation>
    </message>
    <message>
        <source>Nobody is nominated as {office}.</source>
        <translation>Personne n’est désigné comme {office}.</translation>
    </message>
    <message>
        <source>Between two ballots of an election no other is opened: {what}.</source>
        <translation>Entre deux scrutins d’une élection, il n’en est ouvert aucun autre : {what}.</translation>
    </message>
    <message>
        <source>No ballot is being counted.</source>
        <translation>Aucun scrutin n’est en cours de dépouillement.</translation>
    </message>
    <message>
        <source>The box is not closed yet.</source>
        <translation>L’urne n’est pas encore fermée.</translation>
    </message>
    <message>
        <source>The {count} is missing.</source>
        <translation>Il manque le {count}.</translation>
    </message>
    <message numerus="yes">
        <source>The counts differ by %n papers: they are counted again.</source>
        <translation>
            <numerusform>Les deux dépouillements diffèrent de %n bulletin : il faut recompter.</numerusform>
            <numerusform>Les deux dépouillements diffèrent de %n bulletins : il faut recompter.</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: elected by secret ballot: {names}</source>
        <translation>{question} : élus au scrutin secret : {names}</translation>
    </message>
    <message>
        <source>{question}: elected by lot: {names}</source>
        <translation>{question} : élus par tirage au sort : {names}</translation>
    </message>
    <message>
        <source>Elected by secret ballot: {elected}</source>
        <translation>Élu au scrutin secret : {elected}</translation>
    </message>
    <message>
        <source>Elected by lot: {elected}</source>
        <translation>Élu par tirage au sort : {elected}</translation>
    </message>
    <message>
        <source>Ballots in a row that have filled no place: {count} (cf. GA rule 94).</source>
        <translation>Scrutins consécutifs n’ayant pourvu aucun poste : {count} (cf. art. 94 de l’AG).</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>élus : {names}</translation>
    </message>
    <message>
        <source>lots are drawn among {names}</source>
        <translation>tirage au sort : {names}</translation>
    </message>
    <message>
        <source>no candidate is left for places still open: {count}</source>
        <translation>aucun candidat ne reste pour les postes encore à pourvoir : {count}</translation>
    </message>
    <message>
        <source>a special ballot follows, on who stays in, among {names}</source>
        <translation>un scrutin spécial suit, pour savoir qui est maintenu : {names}</translation>
    </message>
    <message>
        <source>a special ballot follows among {names}</source>
        <translation>un scrutin spécial suit : {names}</translation>
    </message>
    <message>
        <source>a restricted ballot follows among {names}</source>
        <translation>un scrutin limité suit : {names}</translation>
    </message>
    <message>
        <source>{office}: places to fill {places}, candidates {count}; acclamation needs as many.</source>
        <translation>{office}&#xa0;: sièges à pourvoir {places}, candidats {count}&#x202f;; l’acclamation en exige autant.</translation>
    </message>
    <message>
        <source>The group {group} would have two officers.</source>
        <translation>Le groupe {group} aurait deux membres du Bureau.</translation>
    </message>
    <message>
        <source>Elected by acclamation: {elected}</source>
        <translation>Élus par acclamation&#xa0;: {elected}</translation>
    </message>
    <message>
        <source>replace an officer</source>
        <translation>remplacer un membre du Bureau</translation>
    </message>
    <message>
        <source>{name} does not hold the office of {office}.</source>
        <translation>N’exerce pas cette fonction – {name}&#xa0;: {office}.</translation>
    </message>
    <message>
        <source>{who} follows {name} as {office}</source>
        <translation>Remplacement ({office}) – {name}&#x202f;; successeur&#xa0;: {who}</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>The turn is that of {groups}.</source>
        <translation>Le tour revient à&#xa0;: {groups}.</translation>
    </message>
    <message>
        <source>The candidates are as many as the places: they can be elected by acclamation (Rule 22).</source>
        <translation>Il y a autant de candidats que de postes : ils peuvent être élus par acclamation (art. 22).</translation>
    </message>
    <message>
        <source>It is the second one from the group {group} (Rule 22).</source>
        <translation>C’est le deuxième membre issu du groupe {group} (article 22).</translation>
    </message>
    <message>
        <source>{office} {people}</source>
        <translation>{office} – {people}</translation>
    </message>
    <message>
        <source>motion to suspend the meeting</source>
        <translation>motion de suspension de la séance</translation>
    </message>
    <message>
        <source>motion to adjourn the meeting</source>
        <translation>motion de levée de la séance</translation>
    </message>
    <message>
        <source>motion to adjourn the debate</source>
        <translation>motion d’ajournement du débat</translation>
    </message>
    <message>
        <source>motion to close the debate</source>
        <translation>motion de clôture du débat</translation>
    </message>
    <message>
        <source>motion to limit the statements</source>
        <translation>motion de limitation du temps de parole</translation>
    </message>
    <message>
        <source>move a procedural motion</source>
        <translation>présenter une motion de procédure</translation>
    </message>
    <message>
        <source>The {motion} of {name} is pending.</source>
        <translation>En instance&#xa0;: {motion} – {name}.</translation>
    </message>
    <message>
        <source>No item is in hand: say on which item.</source>
        <translation>Aucun point n’est en cours&#xa0;: dites sur quel point.</translation>
    </message>
    <message>
        <source>Say to how many seconds statements are to be limited.</source>
        <translation>Dites à combien de secondes limiter les déclarations.</translation>
    </message>
    <message>
        <source>{motion} moved by {name}</source>
        <translation>{motion} – {name}</translation>
    </message>
    <message>
        <source>give the floor on a motion</source>
        <translation>donner la parole sur une motion</translation>
    </message>
    <message>
        <source>{name} has moved the motion itself.</source>
        <translation>Est l’auteur de la motion – {name}.</translation>
    </message>
    <message>
        <source>{name} has spoken on the motion already.</source>
        <translation>A déjà parlé sur la motion – {name}.</translation>
    </message>
    <message>
        <source>motion on competence</source>
        <translation>motion sur la compétence</translation>
    </message>
    <message>
        <source>motion for division</source>
        <translation>motion de division</translation>
    </message>
    <message>
        <source>motion to reconsider</source>
        <translation>motion de réexamen</translation>
    </message>
    <message>
        <source>for the motion</source>
        <translation>pour la motion</translation>
    </message>
    <message>
        <source>against the motion</source>
        <translation>contre la motion</translation>
    </message>
    <message>
        <source>note that a motion is withdrawn</source>
        <translation>noter qu’une motion est retirée</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, withdrawn</source>
        <translation>{motion} ({name})&#xa0;: retirée</translation>
    </message>
    <message>
        <source>record what was decided on a motion</source>
        <translation>consigner la décision sur une motion</translation>
    </message>
    <message>
        <source>{motion} on {symbol}</source>
        <translation>{motion} sur {symbol}</translation>
    </message>
    <message>
        <source>{motion} {decision}</source>
        <translation>{motion}&#xa0;: {decision}</translation>
    </message>
    <message>
        <source>{motion} under item {item}</source>
        <translation>{motion} au titre du point {item}</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, not carried</source>
        <translation>{motion} ({name})&#xa0;: non adoptée</translation>
    </message>
    <message>
        <source>{motion}, moved by {name}, carried</source>
        <translation>{motion} ({name})&#xa0;: adoptée</translation>
    </message>
    <message>
        <source>What follows from it could not be done: {why}</source>
        <translation>La suite n’a pu être donnée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Name the parts of {symbol} that are voted on apart.</source>
        <translation>Indiquez les parties de {symbol} à mettre aux voix séparément.</translation>
    </message>
    <message>
        <source>Say on which proposal, by its symbol.</source>
        <translation>Indiquez sur quelle proposition, par sa cote.</translation>
    </message>
    <message>
        <source>Say which decision: “resolution 8/1”, or its time.</source>
        <translation>Indiquez quelle décision&#xa0;: «&#x202f;resolution 8/1&#x202f;», ou son heure.</translation>
    </message>
    <message>
        <source>Nobody speaks on this motion: it is put at once.</source>
        <translation>Personne ne parle sur cette motion&#xa0;: elle est immédiatement mise aux voix.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken for the motion, and no more may.</source>
        <translation>
            <numerusform>%n délégation a parlé pour la motion, le maximum permis.</numerusform>
            <numerusform>%n délégations ont parlé pour la motion, le maximum permis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delegations have spoken against the motion, and no more may.</source>
        <translation>
            <numerusform>%n délégation a parlé contre la motion, le maximum permis.</numerusform>
            <numerusform>%n délégations ont parlé contre la motion, le maximum permis.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no vote {number}.</source>
        <translation>Il n’y a pas de vote {number}.</translation>
    </message>
    <message>
        <source>Vote {number} was taken by show of hands, which keeps no names.</source>
        <translation>Le vote {number} a eu lieu à main levée, sans noms.</translation>
    </message>
    <message>
        <source>A vote is being taken: that waits until its result is announced.</source>
        <translation>Un vote est en cours&#xa0;: cela attend l’annonce du résultat.</translation>
    </message>
    <message>
        <source>A secret ballot is being taken: that waits until its box is closed.</source>
        <translation>Un scrutin secret est en cours : cela attend la fermeture de l’urne.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Thursday.</source>
        <translation>Aucune séance plénière n’est prévue un jeudi.</translation>
    </message>
    <message>
        <source>It takes {needed} States parties, and there are {count}.</source>
        <translation>Il faut {needed} États parties, et il y en a {count}.</translation>
    </message>
    <message>
        <source>expect an action under an item</source>
        <translation>prévoir une mesure au titre d’un point</translation>
    </message>
    <message>
        <source>An expected action needs its words.</source>
        <translation>Une mesure attendue doit être formulée.</translation>
    </message>
    <message>
        <source>No document is known by the symbol “{symbol}”.</source>
        <translation>Aucun document n’est connu sous la cote «&#xa0;{symbol}&#xa0;».</translation>
    </message>
    <message>
        <source>Item {item} has an expected action {order} already.</source>
        <translation>Le point {item} a déjà une mesure attendue {order}.</translation>
    </message>
    <message>
        <source>Action {order} expected under item {item}: {words}</source>
        <translation>Mesure {order} attendue au titre du point {item}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>settle an expected action</source>
        <translation>régler une mesure attendue</translation>
    </message>
    <message>
        <source>An expected action is settled by what became of it: say that.</source>
        <translation>Une mesure attendue se règle par la suite qui y a été donnée&#xa0;: indiquez-la.</translation>
    </message>
    <message>
        <source>Action {order} of item {item} settled: {outcome}</source>
        <translation>Mesure {order} du point {item} réglée&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Item {item} has no expected action {order}.</source>
        <translation>Le point {item} n’a pas de mesure attendue {order}.</translation>
    </message>
    <message>
        <source>The action had been settled before: {outcome}.</source>
        <translation>La mesure avait déjà été réglée&#xa0;: {outcome}.</translation>
    </message>
    <message>
        <source>The Conference decided to {words}</source>
        <translation>La Conférence a décidé ce qui suit&#xa0;: {words}</translation>
    </message>
    <message>
        <source>note an amendment</source>
        <translation>noter un amendement</translation>
    </message>
    <message>
        <source>{symbol} is an amendment itself: amend the proposal.</source>
        <translation>{symbol} est lui-même un amendement&#xa0;: amendez la proposition.</translation>
    </message>
    <message>
        <source>Amendment {symbol} to {proposal} submitted by {name}</source>
        <translation>Amendement {symbol} à {proposal} présenté – {name}</translation>
    </message>
    <message>
        <source>put amendments in their order</source>
        <translation>mettre les amendements dans leur ordre</translation>
    </message>
    <message>
        <source>Name each amendment once, the furthest from the original first.</source>
        <translation>Citez chaque amendement une fois, en commençant par celui qui s’éloigne le plus de l’original.</translation>
    </message>
    <message>
        <source>{symbol} is no amendment to {proposal} that is undecided.</source>
        <translation>{symbol} n’est pas un amendement à {proposal} qui reste à trancher.</translation>
    </message>
    <message>
        <source>Amendments to {proposal} in their order: {order}</source>
        <translation>Amendements à {proposal}, dans l’ordre&#xa0;: {order}</translation>
    </message>
    <message>
        <source>drop an amendment</source>
        <translation>écarter un amendement</translation>
    </message>
    <message>
        <source>Say why the amendment is not put.</source>
        <translation>Indiquez pourquoi l’amendement n’est pas mis aux voix.</translation>
    </message>
    <message>
        <source>Amendment {symbol} is not put: {text}</source>
        <translation>L’amendement {symbol} n’est pas mis aux voix&#xa0;: {text}</translation>
    </message>
    <message>
        <source>divide a proposal</source>
        <translation>diviser une proposition</translation>
    </message>
    <message>
        <source>Name each part that is to be voted on apart, by a name of its own.</source>
        <translation>Donnez à chaque partie à mettre aux voix séparément un nom qui lui soit propre.</translation>
    </message>
    <message>
        <source>{symbol} is divided, and a part of it was voted on.</source>
        <translation>{symbol} est divisé, et une partie en a été mise aux voix.</translation>
    </message>
    <message>
        <source>Say who asks for the division.</source>
        <translation>Indiquez qui demande la division.</translation>
    </message>
    <message>
        <source>{symbol} divided at the request of {names}: {parts}</source>
        <translation>{symbol} divisé à la demande de&#xa0;: {names}&#x202f;; {parts}</translation>
    </message>
    <message>
        <source>The Conference has decided against a division of {symbol}.</source>
        <translation>La Conférence s’est prononcée contre la division de {symbol}.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been adopted.</source>
        <translation>L’amendement {symbol} a été adopté.</translation>
    </message>
    <message>
        <source>Amendment {symbol} has been rejected.</source>
        <translation>L’amendement {symbol} a été rejeté.</translation>
    </message>
    <message>
        <source>Amendment {symbol} was dropped.</source>
        <translation>L’amendement {symbol} a été écarté.</translation>
    </message>
    <message>
        <source>There is no ballot {number}.</source>
        <translation>Il n’y a pas de scrutin {number}.</translation>
    </message>
    <message>
        <source>Ballot {number} is being counted: that waits until it is announced.</source>
        <translation>Le scrutin {number} est en cours de dépouillement : cela attend son annonce.</translation>
    </message>
    <message>
        <source>Lots are to be drawn first: ballot {number} has left candidates equal.</source>
        <translation>Il faut d’abord tirer au sort : le scrutin {number} a laissé des candidats à égalité.</translation>
    </message>
    <message>
        <source>Venue of the next session (rehearsal)</source>
        <translation>Lieu de la prochaine session (répétition)</translation>
    </message>
    <message>
        <source>Draft for the rehearsal</source>
        <translation>Projet pour la répétition</translation>
    </message>
    <message>
        <source>An objection came after the gavel.</source>
        <translation>Une objection est venue après le coup de marteau.</translation>
    </message>
    <message>
        <source>No plenary meeting is planned for a Friday.</source>
        <translation>Aucune séance plénière n’est prévue un vendredi.</translation>
    </message>
    <message>
        <source>There is no proposal {symbol}.</source>
        <translation>Il n’y a pas de proposition {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has been adopted: it would have to be reopened.</source>
        <translation>{symbol} a été adopté&#xa0;: il faudrait rouvrir la décision.</translation>
    </message>
    <message>
        <source>{symbol} has been rejected.</source>
        <translation>{symbol} a été rejeté.</translation>
    </message>
    <message>
        <source>{symbol} has been withdrawn.</source>
        <translation>{symbol} a été retiré.</translation>
    </message>
    <message>
        <source>{symbol} has fallen: the Conference is not competent to adopt it.</source>
        <translation>{symbol} est caduc&#xa0;: la Conférence n’est pas compétente pour l’adopter.</translation>
    </message>
    <message>
        <source>There is no amendment {symbol}.</source>
        <translation>Il n’y a pas d’amendement {symbol}.</translation>
    </message>
    <message>
        <source>{symbol} has no part “{part}” that is voted on apart.</source>
        <translation>{symbol} n’a pas de partie «&#x202f;{part}&#x202f;» à mettre aux voix séparément.</translation>
    </message>
    <message>
        <source>{symbol} is being voted on: that waits until the result is announced.</source>
        <translation>{symbol} est mis aux voix&#xa0;: cela attend le résultat.</translation>
    </message>
    <message>
        <source>There is no decision “{told}”: name it as “resolution 8/1”, or by its time.</source>
        <translation>Il n’y a pas de décision «&#x202f;{told}&#x202f;»&#xa0;: indiquez «&#x202f;resolution 8/1&#x202f;», ou l’heure.</translation>
    </message>
    <message>
        <source>The debate on {symbol} is adjourned: it is not put unless reconsidered.</source>
        <translation>Le débat sur {symbol} est ajourné&#xa0;: rien n’est mis aux voix sauf réexamen.</translation>
    </message>
    <message>
        <source>The debate on item {item} is adjourned: it is not put unless reconsidered.</source>
        <translation>Le débat sur le point {item} est ajourné : il n’est pas mis aux voix, sauf réexamen.</translation>
    </message>
    <message>
        <source>A symbol needs its letters, and no “{mark}” among them.</source>
        <translation>Une cote doit comporter des caractères, sans «&#x202f;{mark}&#x202f;».</translation>
    </message>
    <message>
        <source>{symbol} has been submitted already.</source>
        <translation>{symbol} a déjà été présenté.</translation>
    </message>
    <message>
        <source>{name} is no candidate of this ballot.</source>
        <translation>Pas de candidature à ce scrutin : {name}.</translation>
    </message>
    <message>
        <source>A figure is missing: that of {name}.</source>
        <translation>Il manque un chiffre : {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties have a vote, and {papers} papers were given out.</source>
        <translation>
            <numerusform>%n État partie a le droit de vote, et {papers} bulletins ont été distribués.</numerusform>
            <numerusform>%n États parties ont le droit de vote, et {papers} bulletins ont été distribués.</numerusform>
        </translation>
    </message>
    <message>
        <source>More papers in the box ({in_box}) than were given out ({given_out}).</source>
        <translation>Plus de bulletins dans l’urne ({in_box}) qu’il n’en a été distribué ({given_out}).</translation>
    </message>
    <message>
        <source>Invalid and blank ({papers}) are more than the papers in the box ({in_box}).</source>
        <translation>Les bulletins nuls et blancs ({papers}) sont plus nombreux que ceux de l’urne ({in_box}).</translation>
    </message>
    <message>
        <source>Each valid paper names one: valid papers {papers}, votes {votes}.</source>
        <translation>Chaque bulletin valable porte un nom : bulletins valables {papers}, voix {votes}.</translation>
    </message>
    <message>
        <source>No more votes for one than valid papers ({papers}): {name} has {votes}.</source>
        <translation>Nul n’a plus de voix que de bulletins valables ({papers}) : {name}, {votes}.</translation>
    </message>
    <message>
        <source>Each valid paper names {names} at most: valid papers {papers}, votes {votes}.</source>
        <translation>Chaque bulletin valable porte au plus {names} noms : bulletins valables {papers}, voix {votes}.</translation>
    </message>
    <message>
        <source>add an item to the agenda</source>
        <translation>ajouter un point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Item {item} added to the agenda: {title}</source>
        <translation>Point {item} ajouté à l’ordre du jour : {title}</translation>
    </message>
    <message>
        <source>change an item of the agenda</source>
        <translation>modifier un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Say what is to change in item {item}.</source>
        <translation>Indiquez ce qui change au point {item}.</translation>
    </message>
    <message>
        <source>Item {item} changed: {title}</source>
        <translation>Point {item} modifié : {title}</translation>
    </message>
    <message>
        <source>Item {before} is item {item} now: {title}</source>
        <translation>Le point {before} devient le point {item} : {title}</translation>
    </message>
    <message>
        <source>delete an item from the agenda</source>
        <translation>supprimer un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Item {item} deleted from the agenda</source>
        <translation>Point {item} supprimé de l’ordre du jour</translation>
    </message>
    <message>
        <source>defer an item</source>
        <translation>reporter un point</translation>
    </message>
    <message>
        <source>Item {item} deferred to {text}</source>
        <translation>Point {item} reporté : {text}</translation>
    </message>
    <message>
        <source>Item {item} deferred</source>
        <translation>Point {item} reporté</translation>
    </message>
    <message>
        <source>“{text}” is no number of an agenda item.</source>
        <translation>« {text} » n’est pas un numéro de point.</translation>
    </message>
    <message>
        <source>Item {item} was deleted; its number is not given again.</source>
        <translation>Le point {item} a été supprimé ; son numéro n’est pas réattribué.</translation>
    </message>
    <message>
        <source>The agenda has an item {item} already.</source>
        <translation>L’ordre du jour comporte déjà un point {item}.</translation>
    </message>
    <message>
        <source>Item {item} cannot stand before item {before}.</source>
        <translation>Le point {item} ne peut pas précéder le point {before}.</translation>
    </message>
    <message>
        <source>Item {item} is in hand: it can be neither deleted nor deferred.</source>
        <translation>Le point {item} est en cours d’examen : il ne peut être ni supprimé ni reporté.</translation>
    </message>
    <message>
        <source>Somebody waits in the list for {list}: its items are neither deleted nor deferred.</source>
        <translation>La liste pour {list} n’est pas vide : ses points ne sont ni supprimés ni reportés.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of the organization of work are still planned for it.</source>
        <translation>
            <numerusform>%n partie de l’organisation des travaux lui reste consacrée.</numerusform>
            <numerusform>%n parties de l’organisation des travaux lui restent consacrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents are under it.</source>
        <translation>
            <numerusform>%n document s’y rattache.</numerusform>
            <numerusform>%n documents s’y rattachent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has been adopted: to amend it, the Conference decides.</source>
        <translation>L’ordre du jour est adopté : c’est à la Conférence de décider de le modifier.</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About this conference</source>
        <translation>À propos de cette conférence</translation>
    </message>
    <message>
        <source>Document, place, time and sessions</source>
        <translation>Document, lieu, dates et sessions</translation>
    </message>
    <message>
        <source>What is assumed, and what is doubtful</source>
        <translation>Ce qui est supposé et ce qui est douteux</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>États parties</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Sessions of the Conference</source>
        <translation>Sessions de la Conférence</translation>
    </message>
    <message>
        <source>None is recorded</source>
        <translation>Aucune n’est consignée</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Meetings planned</source>
        <translation>Séances prévues</translation>
    </message>
    <message>
        <source>Meetings with interpretation</source>
        <translation>Séances avec interprétation</translation>
    </message>
    <message>
        <source>{count} held beside them</source>
        <translation>{count} en parallèle</translation>
    </message>
    <message>
        <source>at most {count} at the same time</source>
        <translation>{count} en même temps au plus</translation>
    </message>
    <message>
        <source>at most {count} at the same time, as the annex suggests</source>
        <translation>au plus {count} en même temps, d’après l’annexe</translation>
    </message>
    <message>
        <source>fixed by {basis}</source>
        <translation>fixé par&#xa0;: {basis}</translation>
    </message>
    <message>
        <source>presided over by {name}</source>
        <translation>présidence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>cette session</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>décision {number}</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Ce qui est supposé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Not checked of those who take part</source>
        <translation>Non vérifié, chez les participants</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>Doutes sur le document</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing recorded states it; that of the place is taken.</source>
        <translation>Rien de ce qui est consigné ne l’indique&#x202f;; c’est celui du lieu.</translation>
    </message>
    <message>
        <source>Time of {city}</source>
        <translation>Heure de {city}</translation>
    </message>
    <message>
        <source>The document’s own words for them are not known.</source>
        <translation>Les mots mêmes du document ne sont pas connus.</translation>
    </message>
    <message>
        <source>Titles of items {items}</source>
        <translation>Titres des points {items}</translation>
    </message>
    <message>
        <source>Its agenda item is inferred.</source>
        <translation>Son point de l’ordre du jour est déduit.</translation>
    </message>
    <message>
        <source>concerns {what}</source>
        <translation>concerne&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>not opened</source>
        <translation>non ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>Also</name>
    <message>
        <source>give the floor, call on, next speaker, start</source>
        <translation>donner la parole, appeler, orateur suivant, démarrer</translation>
    </message>
    <message>
        <source>forgot to start the clock, late start</source>
        <translation>horloge oubliée, début tardif</translation>
    </message>
    <message>
        <source>stop the clock, hold, continue</source>
        <translation>arrêter l’horloge, continuer, reprendre</translation>
    </message>
    <message>
        <source>extra time, longer</source>
        <translation>temps supplémentaire, plus long</translation>
    </message>
    <message>
        <source>take time back, shorter</source>
        <translation>retirer du temps, plus court</translation>
    </message>
    <message>
        <source>stop, finish, thank the speaker</source>
        <translation>arrêter, finir, remercier l’orateur</translation>
    </message>
    <message>
        <source>skip, not in the room, missing</source>
        <translation>sauter, pas dans la salle, manque</translation>
    </message>
    <message>
        <source>bring back, returned</source>
        <translation>faire revenir, de retour</translation>
    </message>
    <message>
        <source>secretary, announcement</source>
        <translation>secrétaire, annonce</translation>
    </message>
    <message>
        <source>guest, panel, keynote</source>
        <translation>invité, table ronde, discours liminaire</translation>
    </message>
    <message>
        <source>interruption, power cut, microphones failed</source>
        <translation>interruption, panne de courant, micros en panne</translation>
    </message>
    <message>
        <source>motion, procedural motion, interrupt, objection</source>
        <translation>motion, motion de procédure, interrompre, objection</translation>
    </message>
    <message>
        <source>decision of the chair</source>
        <translation>décision de la présidence</translation>
    </message>
    <message>
        <source>vote, votes</source>
        <translation>vote, voix, scrutin</translation>
    </message>
    <message>
        <source>cut off by mistake, give the floor back</source>
        <translation>interrompu par erreur, rendre la parole</translation>
    </message>
    <message>
        <source>inscribe, request for the floor, speaker, register to speak</source>
        <translation>inscrire, demande de parole, orateur</translation>
    </message>
    <message>
        <source>answer, rebuttal</source>
        <translation>réponse, réplique</translation>
    </message>
    <message>
        <source>search, find, show only</source>
        <translation>chercher, trouver, n’afficher que</translation>
    </message>
    <message>
        <source>order, earlier, rearrange</source>
        <translation>ordre, plus tôt, réordonner</translation>
    </message>
    <message>
        <source>order, later, rearrange</source>
        <translation>ordre, plus tard, réordonner</translation>
    </message>
    <message>
        <source>minister, rank, level</source>
        <translation>ministre, rang, niveau</translation>
    </message>
    <message>
        <source>substitute, another speaker</source>
        <translation>suppléant, autre orateur</translation>
    </message>
    <message>
        <source>swap, trade places</source>
        <translation>permuter, échanger</translation>
    </message>
    <message>
        <source>speech, document, file</source>
        <translation>discours, document, fichier</translation>
    </message>
    <message>
        <source>written statement, submit</source>
        <translation>déclaration écrite, remettre</translation>
    </message>
    <message>
        <source>move to another item</source>
        <translation>déplacer vers un autre point</translation>
    </message>
    <message>
        <source>forecast, limit, time left, too many speakers</source>
        <translation>prévision, limite, temps restant, trop d’orateurs</translation>
    </message>
    <message>
        <source>history, past, as it was</source>
        <translation>historique, passé, comme avant</translation>
    </message>
    <message>
        <source>chart, diagram, statistics, report</source>
        <translation>graphique, diagramme, statistiques, rapport</translation>
    </message>
    <message>
        <source>invitation, civil society</source>
        <translation>invitation, société civile</translation>
    </message>
    <message>
        <source>gavel, closure of the list, open the list</source>
        <translation>marteau, clôture de la liste, ouvrir la liste</translation>
    </message>
    <message>
        <source>gavel, begin, opening</source>
        <translation>marteau, commencer, ouverture</translation>
    </message>
    <message>
        <source>gavel, begin the meeting, start of the meeting</source>
        <translation>marteau, commencer la séance, début de séance</translation>
    </message>
    <message>
        <source>agenda, next item</source>
        <translation>ordre du jour, point suivant</translation>
    </message>
    <message>
        <source>gavel, finish the item</source>
        <translation>marteau, finir le point</translation>
    </message>
    <message>
        <source>postpone, come back to it</source>
        <translation>remettre à plus tard, y revenir</translation>
    </message>
    <message>
        <source>gavel, break, lunch, motion to suspend, pause</source>
        <translation>marteau, pause, déjeuner, motion de suspension</translation>
    </message>
    <message>
        <source>break until, lunch, consultations, resumes at</source>
        <translation>pause jusqu’à, déjeuner, consultations, reprise à</translation>
    </message>
    <message>
        <source>closed meeting, in camera</source>
        <translation>séance à huis clos, huis clos</translation>
    </message>
    <message>
        <source>announcement, read before rising</source>
        <translation>annonce, à lire avant la levée</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>annonces</translation>
    </message>
    <message>
        <source>overtime, later, interpreters</source>
        <translation>heures supplémentaires, plus tard, interprètes</translation>
    </message>
    <message>
        <source>gavel, end the meeting, rise, motion to adjourn</source>
        <translation>marteau, fin de séance, lever, motion d’ajournement</translation>
    </message>
    <message>
        <source>gavel, end of the session, closing</source>
        <translation>marteau, fin de la session, clôture</translation>
    </message>
    <message>
        <source>move, motion, procedural motion, adjourn the debate, close the debate, limit the statements</source>
        <translation>proposer, motion, motion de procédure, ajournement du débat, clôture du débat, limitation du temps de parole</translation>
    </message>
    <message>
        <source>in favour, support the motion</source>
        <translation>pour, appuyer la motion</translation>
    </message>
    <message>
        <source>oppose the motion</source>
        <translation>contre, s’opposer à la motion</translation>
    </message>
    <message>
        <source>withdraw the motion, take the motion back</source>
        <translation>retirer la motion</translation>
    </message>
    <message>
        <source>gavel, adopt the motion, no objection</source>
        <translation>marteau, adopter la motion, pas d’objection</translation>
    </message>
    <message>
        <source>objection, no consensus, against</source>
        <translation>objection, pas de consensus, contre</translation>
    </message>
    <message>
        <source>late objection, reopen, too late, after the gavel</source>
        <translation>objection tardive, rouvrir, trop tard, après le coup de marteau</translation>
    </message>
    <message>
        <source>draft resolution, draft decision, sponsor, tabled, L.</source>
        <translation>projet de résolution, projet de décision, auteur, déposé, L.</translation>
    </message>
    <message>
        <source>draft, consensus, amendment, sponsors, circulate, consultations, defer</source>
        <translation>projet, consensus, amendement, auteurs, distribuer, consultations, reporter</translation>
    </message>
    <message>
        <source>explanation of position, reservation, dissociation, interpretative statement</source>
        <translation>explication de position, réserve, dissociation, déclaration interprétative</translation>
    </message>
    <message>
        <source>quorum, base, denominator, how many take part</source>
        <translation>quorum, base, dénominateur, combien participent</translation>
    </message>
    <message>
        <source>search, look for, papers of a delegation</source>
        <translation>chercher, rechercher, pouvoirs d’une délégation</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>photocopy, scan</source>
        <translation>photocopie, scan</translation>
    </message>
    <message>
        <source>note verbale, letter</source>
        <translation>note verbale, lettre</translation>
    </message>
    <message>
        <source>accepted, valid</source>
        <translation>acceptés, valables</translation>
    </message>
    <message>
        <source>refused, invalid</source>
        <translation>refusés, non valables</translation>
    </message>
    <message>
        <source>objection rejected</source>
        <translation>objection rejetée</translation>
    </message>
    <message>
        <source>objection upheld, exclude</source>
        <translation>objection retenue, exclure</translation>
    </message>
    <message>
        <source>attendance, roll call, in the room</source>
        <translation>présence, appel, dans la salle</translation>
    </message>
    <message>
        <source>maximize, whole screen</source>
        <translation>agrandir, tout l’écran</translation>
    </message>
    <message>
        <source>chair, second screen, presiding officer</source>
        <translation>présidence, deuxième écran</translation>
    </message>
    <message>
        <source>monitor, second screen</source>
        <translation>moniteur, deuxième écran</translation>
    </message>
    <message>
        <source>public screen, projector, beamer</source>
        <translation>écran public, projecteur</translation>
    </message>
    <message>
        <source>monitor, projector</source>
        <translation>moniteur, projecteur</translation>
    </message>
    <message>
        <source>black screen, hide, empty</source>
        <translation>écran noir, masquer, vide</translation>
    </message>
    <message>
        <source>announce, notice, text on the screen</source>
        <translation>annoncer, avis, texte à l’écran</translation>
    </message>
    <message>
        <source>recorded vote, roll call, who voted how</source>
        <translation>vote enregistré, appel nominal, qui a voté comment</translation>
    </message>
    <message>
        <source>over time, exceeded</source>
        <translation>dépassement, dépassé</translation>
    </message>
    <message>
        <source>bell, beep, signal</source>
        <translation>sonnerie, bip, signal</translation>
    </message>
    <message>
        <source>permission, confirm</source>
        <translation>autorisation, confirmer</translation>
    </message>
    <message>
        <source>allow, permission</source>
        <translation>autoriser, permission</translation>
    </message>
    <message>
        <source>settings, preferences, options, font, translation, digits</source>
        <translation>langue, réglages, préférences, options, police, traduction, chiffres</translation>
    </message>
    <message>
        <source>colours, night, appearance</source>
        <translation>couleurs, nuit, apparence</translation>
    </message>
    <message>
        <source>bigger, zoom in, font size</source>
        <translation>plus grand, zoom avant, taille de police</translation>
    </message>
    <message>
        <source>zoom out, font size</source>
        <translation>zoom arrière, taille de police</translation>
    </message>
    <message>
        <source>what if, before and after, preview, try it out, consequences</source>
        <translation>et si, avant et après, aperçu, essayer, conséquences</translation>
    </message>
    <message>
        <source>back, close the page, now</source>
        <translation>retour, fermer la page, maintenant</translation>
    </message>
    <message>
        <source>delegations, observers, organizations, rights, participation</source>
        <translation>délégations, observateurs, organisations, droits, participation</translation>
    </message>
    <message>
        <source>speakers list, back, close the page</source>
        <translation>liste des orateurs, retour, fermer la page</translation>
    </message>
    <message>
        <source>put to the vote, roll call, show of hands, recorded vote</source>
        <translation>mettre aux voix, appel nominal, main levée, vote enregistré, scrutin</translation>
    </message>
    <message>
        <source>secret ballot, ballot box, papers, lot, draw lots</source>
        <translation>scrutin secret, urne, bulletins, tirage au sort</translation>
    </message>
    <message>
        <source>agenda item, mandate, documents, decisions, item</source>
        <translation>point de l’ordre du jour, mandat, documents, décisions, point</translation>
    </message>
    <message>
        <source>history, assumptions, doubts, uncertain, information</source>
        <translation>historique, suppositions, doutes, incertain, informations</translation>
    </message>
    <message>
        <source>take back, mistake, reverse</source>
        <translation>revenir en arrière, erreur</translation>
    </message>
    <message>
        <source>do again, bring back</source>
        <translation>refaire, ramener</translation>
    </message>
    <message>
        <source>save, save as, copy of the file, memory stick, USB</source>
        <translation>enregistrer, enregistrer sous, sauvegarde, copie du fichier, clé USB</translation>
    </message>
    <message>
        <source>print, PDF, export, save as, word, excel, report, list, table, CSV</source>
        <translation>imprimer, PDF, exporter, enregistrer sous, word, excel, rapport, liste, tableau, CSV</translation>
    </message>
    <message>
        <source>set the clock, time of day, synchronize</source>
        <translation>régler l’horloge, heure, synchroniser</translation>
    </message>
    <message>
        <source>locked, copy, read only</source>
        <translation>verrouillé, copie, lecture seule</translation>
    </message>
    <message>
        <source>help, instructions, documentation</source>
        <translation>aide, mode d’emploi, documentation</translation>
    </message>
    <message>
        <source>shortcuts, keyboard, help</source>
        <translation>raccourcis, clavier, aide</translation>
    </message>
    <message>
        <source>shortcut, keyboard, remap</source>
        <translation>raccourci, clavier, réaffecter</translation>
    </message>
    <message>
        <source>wording, sentences, formulas</source>
        <translation>libellé, phrases, formules</translation>
    </message>
    <message>
        <source>documents, organization of work, schedule</source>
        <translation>documents, organisation des travaux, calendrier</translation>
    </message>
    <message>
        <source>side panel, log, rules</source>
        <translation>volet latéral, registre, règlement</translation>
    </message>
    <message>
        <source>side panel, switch</source>
        <translation>volet latéral, changer</translation>
    </message>
    <message>
        <source>open, file, new file, start page, close the file</source>
        <translation>ouvrir, fichier, nouveau fichier, page d’accueil, fermer le fichier</translation>
    </message>
    <message>
        <source>tutorial, tour, training, help</source>
        <translation>tutoriel, visite, formation, aide</translation>
    </message>
    <message>
        <source>jump, fast forward, simulation</source>
        <translation>sauter, avance rapide, simulation</translation>
    </message>
    <message>
        <source>began earlier, correct the start</source>
        <translation>commencé plus tôt, corriger le début</translation>
    </message>
    <message>
        <source>time limit, speaking time, deadline, rules of the list</source>
        <translation>temps de parole, limite, délai, règles de la liste</translation>
    </message>
    <message>
        <source>closure, deadline passed</source>
        <translation>clôture, délai dépassé</translation>
    </message>
    <message>
        <source>wrong time, hour</source>
        <translation>heure fausse, horloge</translation>
    </message>
    <message>
        <source>typing error, mistake, change the name</source>
        <translation>faute de frappe, erreur, changer le nom</translation>
    </message>
    <message>
        <source>gavel, decision, adopt, resolution, elect, election, acclamation</source>
        <translation>marteau, décision, adopter, résolution, élire, élection, acclamation</translation>
    </message>
    <message>
        <source>out of order, call on</source>
        <translation>hors tour, appeler</translation>
    </message>
    <message>
        <source>extra time, seconds, minutes</source>
        <translation>temps supplémentaire, secondes, minutes</translation>
    </message>
    <message>
        <source>interruption, power cut</source>
        <translation>interruption, panne de courant</translation>
    </message>
    <message>
        <source>accredit, observer, application, admit an organization</source>
        <translation>accréditer, observateur, demande, admettre une organisation</translation>
    </message>
    <message>
        <source>observer, signatory, letter</source>
        <translation>observateur, signataire, lettre</translation>
    </message>
    <message>
        <source>observer, accreditation, request</source>
        <translation>observateur, accréditation, demande</translation>
    </message>
    <message>
        <source>observer, objection, oppose</source>
        <translation>observateur, objection, s’opposer</translation>
    </message>
    <message>
        <source>accession, ratification, becomes a party</source>
        <translation>adhésion, ratification, devient partie</translation>
    </message>
    <message>
        <source>representative, head of delegation, list of participants</source>
        <translation>représentant, chef de délégation, liste des participants</translation>
    </message>
    <message>
        <source>request, list of speakers</source>
        <translation>demande, liste des orateurs</translation>
    </message>
    <message>
        <source>order, rearrange, earlier, later</source>
        <translation>ordre, réordonner, plus tôt, plus tard</translation>
    </message>
    <message>
        <source>new list, create a list</source>
        <translation>nouvelle liste, créer une liste</translation>
    </message>
    <message>
        <source>schedule, duration, time allotted</source>
        <translation>calendrier, durée, temps alloué</translation>
    </message>
    <message>
        <source>new State, observer, add a participant</source>
        <translation>nouvel État, observateur, ajouter un participant</translation>
    </message>
    <message>
        <source>open the list again</source>
        <translation>ouvrir de nouveau la liste</translation>
    </message>
    <message>
        <source>letter, papers, original</source>
        <translation>lettre, pièces, original</translation>
    </message>
    <message>
        <source>Vice-President, preside, presiding officer</source>
        <translation>Vice-Président, présider, prendre la présidence</translation>
    </message>
    <message>
        <source>precedence, procedure, which motions</source>
        <translation>priorité, procédure, quelles motions</translation>
    </message>
    <message>
        <source>vote on the motion</source>
        <translation>voter sur la motion</translation>
    </message>
    <message>
        <source>who is there, call the roll</source>
        <translation>qui est là, faire l’appel</translation>
    </message>
    <message>
        <source>missing papers, checklist, signature, stamp</source>
        <translation>pièces manquantes, liste de contrôle, signature, cachet</translation>
    </message>
    <message>
        <source>assurance, promise, original to follow</source>
        <translation>assurance, promesse, original à suivre</translation>
    </message>
    <message>
        <source>objection, contest, withdraw</source>
        <translation>objection, contester, retirer</translation>
    </message>
    <message>
        <source>gavel, bureau, credentials committee, reservation</source>
        <translation>marteau, bureau, commission de vérification des pouvoirs, réserve</translation>
    </message>
    <message>
        <source>bureau meeting, credentials committee</source>
        <translation>réunion du bureau, commission de vérification des pouvoirs</translation>
    </message>
    <message>
        <source>cancel, remove, take off, delete</source>
        <translation>annuler, supprimer, enlever, effacer</translation>
    </message>
    <message>
        <source>save, save as, store</source>
        <translation>enregistrer, sauver</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>name or code of a delegation</source>
        <translation>nom ou code d’une délégation</translation>
    </message>
    <message>
        <source>number or words of an agenda item</source>
        <translation>numéro ou mots d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>minutes et secondes, p. ex. 2:30</translation>
    </message>
    <message>
        <source>number of a meeting</source>
        <translation>numéro d’une séance</translation>
    </message>
    <message>
        <source>what the meeting is to take up</source>
        <translation>ce que la séance doit aborder</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>who signed them</source>
        <translation>qui les a signés</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>noms ou codes, séparés par des virgules</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>cote ou titre</translation>
    </message>
    <message>
        <source>probable: as in the sister treaty</source>
        <translation>probable&#xa0;: comme dans le traité frère</translation>
    </message>
    <message>
        <source>Replies under item {item}</source>
        <translation>Réponses au titre du point {item}</translation>
    </message>
    <message>
        <source>she</source>
        <translation>elle</translation>
    </message>
    <message>
        <source>he</source>
        <translation>il</translation>
    </message>
    <message>
        <source>“{typed}” is no span of time; write it as 2:30.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas une durée&#x202f;; écrivez-la ainsi&#xa0;: 2:30.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>“{typed}” is no answer to this.</source>
        <translation>«&#xa0;{typed}&#xa0;» ne répond pas à cette question.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>To the end of the list</source>
        <translation>À la fin de la liste</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>BallotCommands</name>
    <message>
        <source>an office, or what is elected in words</source>
        <translation>une fonction, ou ce qui est élu, en toutes lettres</translation>
    </message>
    <message>
        <source>What is elected by secret ballot?</source>
        <translation>Qu’élit-on au scrutin secret ?</translation>
    </message>
    <message>
        <source>Nothing is to be drawn by lot.</source>
        <translation>Il n’y a rien à tirer au sort.</translation>
    </message>
    <message>
        <source>Whom does the lot name?</source>
        <translation>Qui le sort désigne-t-il ?</translation>
    </message>
    <message>
        <source>Show ballot {number}</source>
        <translation>Montrer le scrutin {number}</translation>
    </message>
    <message>
        <source>more candidates than places</source>
        <translation>plus de candidats que de postes</translation>
    </message>
    <message>
        <source>{question} – how many places?</source>
        <translation>{question} – combien de postes ?</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>Un poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message>
        <source>{question} – who are the candidates?</source>
        <translation>{question} – qui sont les candidats ?</translation>
    </message>
    <message>
        <source>names or codes, with commas between them</source>
        <translation>noms ou codes, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>BallotDesk</name>
    <message>
        <source>The secret ballot</source>
        <translation>Le scrutin secret</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Dans l’urne</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Secret ballot, the first</source>
        <translation>Scrutin secret, premier tour</translation>
    </message>
    <message>
        <source>Secret ballot {round}, restricted</source>
        <translation>Scrutin secret {round}, limité</translation>
    </message>
    <message>
        <source>Secret ballot {round}, special</source>
        <translation>Scrutin secret {round}, spécial</translation>
    </message>
    <message>
        <source>{ballot}, under item {item}</source>
        <translation>{ballot}, au titre du point {item}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay in</source>
        <translation>
            <numerusform>%n est maintenu</numerusform>
            <numerusform>%n sont maintenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>Un poste</numerusform>
            <numerusform>%n postes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidat</numerusform>
            <numerusform>%n candidats</numerusform>
        </translation>
    </message>
    <message>
        <source>Tellers: {names}</source>
        <translation>Scrutateurs : {names}</translation>
    </message>
    <message>
        <source>Papers out since {hour}</source>
        <translation>Bulletins distribués depuis {hour}</translation>
    </message>
    <message>
        <source>Box closed {hour}</source>
        <translation>Urne fermée à {hour}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Ballots held</source>
        <translation>Scrutins tenus</translation>
    </message>
    <message>
        <source>None yet in this election.</source>
        <translation>Aucun encore pour cette élection.</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Papers are counted, delegations are not: who took a paper may be noted, how anybody voted is not.</source>
        <translation>On compte les bulletins, non les délégations : qui a retiré un bulletin peut être noté, comment chacun a voté ne l’est pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations were noted to have taken a paper.</source>
        <translation>
            <numerusform>%n délégation est notée comme ayant retiré un bulletin.</numerusform>
            <numerusform>%n délégations sont notées comme ayant retiré un bulletin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Elected.</source>
        <translation>Élu.</translation>
    </message>
    <message>
        <source>Elected by lot.</source>
        <translation>Élu par tirage au sort.</translation>
    </message>
    <message numerus="yes">
        <source>Equal: %n lots are drawn among them.</source>
        <translation>
            <numerusform>À égalité : un tirage au sort les départage.</numerusform>
            <numerusform>À égalité : %n tirages au sort les départagent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal: a special ballot is held among them.</source>
        <translation>À égalité : un scrutin spécial a lieu entre eux.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among them.</source>
        <translation>Un scrutin limité a lieu entre eux.</translation>
    </message>
    <message>
        <source>The election is over.</source>
        <translation>L’élection est terminée.</translation>
    </message>
    <message>
        <source>The majority of the valid papers</source>
        <translation>La majorité des bulletins valables</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Égalité des voix</translation>
    </message>
    <message>
        <source>Elected, without a majority.</source>
        <translation>Élu, sans qu’une majorité soit requise.</translation>
    </message>
    <message>
        <source>Stays in, beside: {names}.</source>
        <translation>Maintenu, à côté de : {names}.</translation>
    </message>
    <message>
        <source>Stays in for the next ballot.</source>
        <translation>Maintenu pour le prochain scrutin.</translation>
    </message>
    <message>
        <source>Most votes</source>
        <translation>Le plus de voix</translation>
    </message>
    <message>
        <source>Lots are drawn.</source>
        <translation>Il est procédé à un tirage au sort.</translation>
    </message>
    <message>
        <source>A restricted ballot is held between the two with most votes.</source>
        <translation>Un scrutin limité a lieu entre les deux qui ont le plus de voix.</translation>
    </message>
    <message>
        <source>Nobody has it</source>
        <translation>Personne ne l’a</translation>
    </message>
    <message>
        <source>For the second place, or of more than two who lead: a special ballot.</source>
        <translation>Pour la deuxième place, ou entre plus de deux en tête : un scrutin spécial.</translation>
    </message>
    <message>
        <source>The President draws lots between the two.</source>
        <translation>Le Président tire au sort entre les deux.</translation>
    </message>
    <message>
        <source>Elected, most votes first, as many as there are places.</source>
        <translation>Élus dans l’ordre des voix obtenues, autant que de postes.</translation>
    </message>
    <message>
        <source>A restricted ballot is held among those with most votes, not more than twice the places left.</source>
        <translation>Un scrutin limité a lieu entre ceux qui ont le plus de voix, deux fois au plus le nombre de postes restants.</translation>
    </message>
    <message>
        <source>Too few have it</source>
        <translation>Trop peu l’ont</translation>
    </message>
    <message>
        <source>Over the last place, or at the border: a special ballot, then lots.</source>
        <translation>Pour le dernier poste, ou à la limite : un scrutin spécial, puis le sort.</translation>
    </message>
    <message>
        <source>Ballot {round}, {hour}</source>
        <translation>Scrutin {round}, {hour}</translation>
    </message>
    <message>
        <source>{valid} valid: {votes}</source>
        <translation>{valid} valables : {votes}</translation>
    </message>
    <message>
        <source>elected: {names}</source>
        <translation>élus : {names}</translation>
    </message>
</context>
<context>
    <name>BallotFoot</name>
    <message>
        <source>Who took a paper</source>
        <translation>Qui a retiré un bulletin</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Saisir le dépouillement</translation>
    </message>
    <message>
        <source>Enter the first count</source>
        <translation>Saisir le premier dépouillement</translation>
    </message>
    <message>
        <source>Enter the second count</source>
        <translation>Saisir le second dépouillement</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Whom the lot named</source>
        <translation>Qui le sort a désigné</translation>
    </message>
    <message>
        <source>Meanwhile other business may go on; the box does not hold the floor.</source>
        <translation>Entre-temps les travaux peuvent se poursuivre ; l’urne ne retient pas la parole.</translation>
    </message>
</context>
<context>
    <name>BallotMatters</name>
    <message>
        <source>Candidates: %1</source>
        <translation>Candidats : %1</translation>
    </message>
    <message>
        <source>The papers are out</source>
        <translation>Les bulletins sont distribués</translation>
    </message>
    <message>
        <source>The box is closed</source>
        <translation>L’urne est fermée</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Scrutin secret</translation>
    </message>
    <message>
        <source>The papers are counted</source>
        <translation>Dépouillement en cours</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n voix requise</numerusform>
            <numerusform>%n voix requises</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret ballot %1, restricted</source>
        <translation>Scrutin secret %1, limité</translation>
    </message>
    <message>
        <source>Secret ballot %1, special</source>
        <translation>Scrutin secret %1, spécial</translation>
    </message>
    <message>
        <source>Elected by lot: %1</source>
        <translation>Élu par tirage au sort : %1</translation>
    </message>
    <message>
        <source>Elected: %1</source>
        <translation>Élu : %1</translation>
    </message>
    <message>
        <source>Equal votes</source>
        <translation>Égalité des voix</translation>
    </message>
    <message>
        <source>No majority</source>
        <translation>Pas de majorité</translation>
    </message>
    <message>
        <source>The next ballot follows</source>
        <translation>Le scrutin suivant a lieu</translation>
    </message>
    <message>
        <source>Lots are drawn: %1</source>
        <translation>Tirage au sort : %1</translation>
    </message>
    <message>
        <source>A restricted ballot follows: %1</source>
        <translation>Un scrutin limité suit : %1</translation>
    </message>
    <message>
        <source>A special ballot follows: %1</source>
        <translation>Un scrutin spécial suit : %1</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>majorité : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>Who is called</source>
        <translation>Qui est appelé</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>L’appel est terminé</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>Tous ont été appelés</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>puis {names}</translation>
    </message>
    <message>
        <source>To be entered, {place} of {count}</source>
        <translation>À saisir, {place} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>Called again, %n to go</source>
        <translation>
            <numerusform>Nouvel appel, %n restant</numerusform>
            <numerusform>Nouvel appel, %n restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>Appelé, {place} sur {count}</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>À rectifier</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>Répond hors de son tour</translation>
    </message>
    <message>
        <source>so far: {answer}</source>
        <translation>jusqu’ici : {answer}</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Échap&#xa0;: retour – {name}</translation>
    </message>
</context>
<context>
    <name>ChairCommands</name>
    <message>
        <source>an officer, or name or code of a delegation</source>
        <translation>un membre du Bureau, ou nom ou code d’une délégation</translation>
    </message>
    <message>
        <source>Who presides?</source>
        <translation>Qui préside&#xa0;?</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>presides now</source>
        <translation>préside en ce moment</translation>
    </message>
    <message>
        <source>until one is elected</source>
        <translation>jusqu’à l’élection</translation>
    </message>
    <message>
        <source>{name} presides as</source>
        <translation>{name}&#xa0;: préside en qualité de</translation>
    </message>
    <message>
        <source>an office, in any words</source>
        <translation>une fonction, en toutes lettres</translation>
    </message>
    <message>
        <source>Outgoing President, until one is elected</source>
        <translation>Président sortant, jusqu’à l’élection</translation>
    </message>
    <message>
        <source>{name} presides: who is it?</source>
        <translation>Présidence&#xa0;: {name}, par qui&#x202f;?</translation>
    </message>
    <message>
        <source>name of the person; Enter: by the delegation alone</source>
        <translation>nom de la personne&#xa0;; Entrée&#xa0;: la délégation seule</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>CompareBand</name>
    <message>
        <source>Where the counts differ</source>
        <translation>Où les dépouillements diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>The two counts differ by %n papers.</source>
        <translation>
            <numerusform>Les deux dépouillements diffèrent de %n bulletin.</numerusform>
            <numerusform>Les deux dépouillements diffèrent de %n bulletins.</numerusform>
        </translation>
    </message>
    <message>
        <source>By either count the following are elected: {names}; the figures must still agree.</source>
        <translation>Selon les deux dépouillements sont élus : {names} ; les chiffres doivent néanmoins concorder.</translation>
    </message>
    <message>
        <source>By either count it comes to the same; the figures must still agree.</source>
        <translation>Les deux dépouillements aboutissent au même résultat ; les chiffres doivent néanmoins concorder.</translation>
    </message>
    <message>
        <source>The outcome hangs on it.</source>
        <translation>Le résultat en dépend.</translation>
    </message>
</context>
<context>
    <name>Consequence</name>
    <message>
        <source>no meeting</source>
        <translation>aucune séance</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>en séance</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>{count}, the list is closed</source>
        <translation>{count}, la liste est close</translation>
    </message>
    <message>
        <source>Next to say</source>
        <translation>À dire ensuite</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The last one ends</source>
        <translation>Fin du dernier orateur</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Motions pending</source>
        <translation>Motions en instance</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>another day, {hour}</source>
        <translation>un autre jour, {hour}</translation>
    </message>
</context>
<context>
    <name>ConsequencePanel</name>
    <message>
        <source>What would follow</source>
        <translation>Ce qui s’ensuivrait</translation>
    </message>
    <message>
        <source>Steps, and what would follow from each</source>
        <translation>Étapes, et ce qui s’ensuivrait de chacune</translation>
    </message>
    <message>
        <source>Nothing is done yet. Enter makes it so; Esc leaves no trace</source>
        <translation>Rien n’est encore fait. Entrée l’accomplit&#x202f;; Échap ne laisse aucune trace</translation>
    </message>
    <message>
        <source>No step is near.</source>
        <translation>Aucune étape n’est proche.</translation>
    </message>
    <message>
        <source>now: {now}</source>
        <translation>maintenant&#xa0;: {now}</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Rien d’autre ne change.</translation>
    </message>
</context>
<context>
    <name>CountFields</name>
    <message>
        <source>Count of a show of hands</source>
        <translation>Décompte à main levée</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Enter the count</source>
        <translation>Inscrire le décompte</translation>
    </message>
    <message numerus="yes">
        <source>%n States parties are marked present.</source>
        <translation>
            <numerusform>%n État partie est noté présent.</numerusform>
            <numerusform>%n États parties sont notés présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present: count again?</source>
        <translation>{sum} voix comptées pour {present} présents : recompter ?</translation>
    </message>
    <message>
        <source>{sum} counted, of {present} marked present.</source>
        <translation>{sum} voix comptées pour {present} présents.</translation>
    </message>
</context>
<context>
    <name>CountTable</name>
    <message>
        <source>The counts</source>
        <translation>Les dépouillements</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Premier dépouillement</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Second dépouillement</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparés</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Distribués</translation>
    </message>
    <message>
        <source>Found in the box</source>
        <translation>Trouvés dans l’urne</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Nuls</translation>
    </message>
    <message>
        <source>Blank (abstentions)</source>
        <translation>Blancs (abstentions)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculé</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valables</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>one name on each paper</source>
        <translation>un nom par bulletin</translation>
    </message>
    <message numerus="yes">
        <source>no more than %n names on a paper</source>
        <translation>
            <numerusform>%n nom au plus par bulletin</numerusform>
            <numerusform>%n noms au plus par bulletin</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Sum, against valid papers</source>
        <translation>Somme, en regard des bulletins valables</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as present</source>
        <translation>autant que de présents</translation>
    </message>
    <message numerus="yes">
        <source>%n not returned</source>
        <translation>
            <numerusform>%n non rendu</numerusform>
            <numerusform>%n non rendus</numerusform>
        </translation>
    </message>
    <message>
        <source>all returned</source>
        <translation>tous rendus</translation>
    </message>
    <message>
        <source>agrees in each</source>
        <translation>concorde dans chacun</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>ne concorde pas</translation>
    </message>
    <message>
        <source>differ by %1</source>
        <translation>écart de %1</translation>
    </message>
    <message>
        <source>first count: {what}</source>
        <translation>premier dépouillement : {what}</translation>
    </message>
    <message>
        <source>second count: {what}</source>
        <translation>second dépouillement : {what}</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Formal</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Simple information</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplets</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptés</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>acceptée sur assurance</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examinés</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>cachet</translation>
    </message>
    <message>
        <source>lacking: {what}</source>
        <translation>manque&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Head of State</source>
        <translation>Chef d’État</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Chef de gouvernement</translation>
    </message>
    <message>
        <source>Minister for Foreign Affairs</source>
        <translation>ministre des affaires étrangères</translation>
    </message>
    <message>
        <source>Permanent Representative</source>
        <translation>représentant permanent</translation>
    </message>
    <message>
        <source>note verbale</source>
        <translation>note verbale</translation>
    </message>
    <message>
        <source>not admitted by the Conference</source>
        <translation>non admise par la Conférence</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>contestation&#xa0;: {state}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not present</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>CredentialsCommands</name>
    <message>
        <source>Who objects to {name}?</source>
        <translation>{name}&#xa0;: qui conteste&#x202f;?</translation>
    </message>
    <message>
        <source>The Bureau has not made its report on credentials. Make it first?</source>
        <translation>Le Bureau n’a pas établi son rapport sur les pouvoirs. L’établir d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>The report on credentials was adopted {moment}</source>
        <translation>Le rapport sur les pouvoirs a été adopté&#xa0;: {moment}</translation>
    </message>
    <message>
        <source>Report on credentials as of {moment}: adopt it?</source>
        <translation>Rapport sur les pouvoirs au {moment}&#xa0;: l’adopter&#xa0;?</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>Réunions du Bureau sur les pouvoirs</translation>
    </message>
    <message>
        <source>When did the Bureau meet on credentials?</source>
        <translation>Quand le Bureau s’est-il réuni sur les pouvoirs&#xa0;?</translation>
    </message>
    <message>
        <source>{name} withdraws its objection</source>
        <translation>{name}&#xa0;: retrait de l’objection</translation>
    </message>
    <message>
        <source>{name}, {finding}: what is lacking?</source>
        <translation>{name}, {finding}&#xa0;: que manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>a word of the list, or words for the record</source>
        <translation>un mot de la liste, ou des mots pour le compte rendu</translation>
    </message>
    <message>
        <source>Note it: {what}</source>
        <translation>Le noter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Note it, without saying what</source>
        <translation>Le noter, sans dire quoi</translation>
    </message>
    <message>
        <source>{what}: is there after all</source>
        <translation>{what}&#xa0;: présent, finalement</translation>
    </message>
    <message>
        <source>{what}: is lacking</source>
        <translation>{what}&#xa0;: manque</translation>
    </message>
    <message>
        <source>Make the report, as of now</source>
        <translation>Établir le rapport, à cet instant</translation>
    </message>
    <message>
        <source>Make the report, as it stood at another moment</source>
        <translation>Établir le rapport, à un autre moment</translation>
    </message>
    <message>
        <source>Make it anew, as of now</source>
        <translation>L’établir de nouveau, à cet instant</translation>
    </message>
    <message>
        <source>Make it anew, as it stood at another moment</source>
        <translation>L’établir de nouveau, à un autre moment</translation>
    </message>
    <message>
        <source>Adopt it, without reservations</source>
        <translation>L’adopter, sans réserves</translation>
    </message>
    <message>
        <source>A delegation has a reservation</source>
        <translation>Une délégation a une réserve</translation>
    </message>
    <message>
        <source>Of which moment does the report tell?</source>
        <translation>De quel moment le rapport rend-il compte&#xa0;?</translation>
    </message>
    <message>
        <source>Who has a reservation?</source>
        <translation>Qui a une réserve&#xa0;?</translation>
    </message>
    <message>
        <source>Reservation of {name}, in its words</source>
        <translation>Réserve ({name}), dans ses termes</translation>
    </message>
    <message>
        <source>Adopt it, with the reservations of {names}</source>
        <translation>L’adopter, avec les réserves de&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Another delegation has a reservation</source>
        <translation>Une autre délégation a une réserve</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>Adopter le rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>Note a meeting</source>
        <translation>Noter une réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n examined</source>
        <translation>
            <numerusform>%n examinée</numerusform>
            <numerusform>%n examinées</numerusform>
        </translation>
    </message>
    <message>
        <source>examined: {names}</source>
        <translation>examinés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>present: {names}</source>
        <translation>présents&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The Bureau met {moment}.</source>
        <translation>Le Bureau s’est réuni&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation>Qui était présent&#xa0;?</translation>
    </message>
    <message>
        <source>Whose credentials were examined?</source>
        <translation>De qui les pouvoirs ont-ils été examinés&#xa0;?</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Pas encore de recommandation</translation>
    </message>
    <message>
        <source>What does the Bureau recommend?</source>
        <translation>Que recommande le Bureau&#xa0;?</translation>
    </message>
    <message>
        <source>Go on with {names}</source>
        <translation>Continuer&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Go on: nobody is named</source>
        <translation>Continuer&#xa0;: personne n’est nommé</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>nom ou code d’une délégation</translation>
    </message>
    <message>
        <source>A question is open.</source>
        <translation>Une question est ouverte.</translation>
    </message>
    <message>
        <source>Esc leaves it; then the key is for the row selected.</source>
        <translation>Échap la quitte ; la touche vaut alors pour la ligne choisie.</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>Aucune délégation n’est choisie.</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 en cherche une&#x202f;; les flèches choisissent.</translation>
    </message>
</context>
<context>
    <name>CredentialsModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>challenged</source>
        <translation>contestés</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>arrivés en retard</translation>
    </message>
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Delegations and their credentials</source>
        <translation>Délégations et leurs pouvoirs</translation>
    </message>
    <message>
        <source>report adopted {day}</source>
        <translation>rapport adopté le {day}</translation>
    </message>
    <message>
        <source>{count} to chase</source>
        <translation>{count} à relancer</translation>
    </message>
    <message numerus="yes">
        <source>Challenges open: %n</source>
        <translation>
            <numerusform>Contestation en cours&#xa0;: %n</numerusform>
            <numerusform>Contestations en cours&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seated with full rights until the Conference decides. Rule 20</source>
        <translation>Siège avec tous ses droits jusqu’à la décision de la Conférence. Article 20</translation>
    </message>
    <message>
        <source>Seated with full rights. Rule 20</source>
        <translation>Siège avec tous ses droits. Article 20</translation>
    </message>
    <message>
        <source>{count} States parties</source>
        <translation>{count} États parties</translation>
    </message>
    <message numerus="yes">
        <source>Bureau met %n times, last {moment}</source>
        <translation>
            <numerusform>Le Bureau s’est réuni le {moment}</numerusform>
            <numerusform>Le Bureau s’est réuni %n fois, la dernière le {moment}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due {moment}, 24 hours before. Rule 18</source>
        <translation>Attendus le {moment}, 24 h avant. Art. 18</translation>
    </message>
    <message>
        <source>Was due {moment}, 24 hours before. Rule 18</source>
        <translation>Étaient attendus le {moment}, 24 h avant. Art. 18</translation>
    </message>
    <message>
        <source>Report as of {moment}, not adopted</source>
        <translation>Rapport au {moment}, non adopté</translation>
    </message>
    <message>
        <source>Report as of {moment}, adopted {adopted}</source>
        <translation>Rapport au {moment}, adopté le {adopted}</translation>
    </message>
    <message>
        <source>Reservations: {names}</source>
        <translation>Réserves&#xa0;: {names}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>To chase</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>To examine</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admises</translation>
    </message>
    <message>
        <source>On assurance</source>
        <translation>Sur assurance</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présentes</translation>
    </message>
</context>
<context>
    <name>Delegations</name>
    <message>
        <source>status under the Convention</source>
        <translation>statut au regard de la Convention</translation>
    </message>
    <message>
        <source>regional group</source>
        <translation>groupe régional</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>spoken form</source>
        <translation>forme parlée</translation>
    </message>
    <message>
        <source>names in languages other than English</source>
        <translation>noms dans les langues autres que l’anglais</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admises</translation>
    </message>
    <message>
        <source>Not yet admitted</source>
        <translation>Pas encore admis</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Sur invitation</translation>
    </message>
    <message>
        <source>State party</source>
        <translation>État partie</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Non-signatory</source>
        <translation>Non-signataire</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Intergovernmental</source>
        <translation>Intergouvernementale</translation>
    </message>
    <message>
        <source>NGO with ECOSOC status</source>
        <translation>ONG avec statut ECOSOC</translation>
    </message>
    <message>
        <source>Other NGO</source>
        <translation>Autre ONG</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>cheffe de délégation, président de la délégation</translation>
    </message>
    <message>
        <source>alternate</source>
        <translation>suppléant</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>conseiller</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>représentant</translation>
    </message>
    <message>
        <source>uncertain: {facts}</source>
        <translation>incertain : {facts}</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>non admis</translation>
    </message>
    <message>
        <source>objection {day}</source>
        <translation>objection {day}</translation>
    </message>
    <message>
        <source>listed {day}</source>
        <translation>liste du {day}</translation>
    </message>
    <message>
        <source>accorded {day}</source>
        <translation>accordé {day}</translation>
    </message>
    <message>
        <source>not accorded {day}</source>
        <translation>refusé {day}</translation>
    </message>
    <message>
        <source>notice {day}</source>
        <translation>avis {day}</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>pas d’avis</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>demande {day}</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>pas de demande</translation>
    </message>
</context>
<context>
    <name>DelegationsModel</name>
    <message>
        <source>objected to</source>
        <translation>objet d’une objection</translation>
    </message>
</context>
<context>
    <name>DelegationsPanel</name>
    <message>
        <source>Delegations and how they take part</source>
        <translation>Délégations et mode de participation</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message numerus="yes">
        <source>%n observers</source>
        <translation>
            <numerusform>%n observateur</numerusform>
            <numerusform>%n observateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by the Conference. Rules 15 to 17</source>
        <translation>La Conférence décide. Articles 15 à 17</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Objections open: %n</source>
        <translation>
            <numerusform>Objections pendantes : %n</numerusform>
            <numerusform>Objections pendantes : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>États parties</translation>
    </message>
    <message>
        <source>Signatories and non-signatories</source>
        <translation>Signataires et non-signataires</translation>
    </message>
    <message>
        <source>Entities and intergovernmental</source>
        <translation>Entités et intergouvernementales</translation>
    </message>
    <message>
        <source>Non-governmental</source>
        <translation>Non gouvernementales</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admises</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>Documents of the item in hand</source>
        <translation>Documents du point en cours</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>Languages, colours, type</source>
        <translation>Langues, couleurs, caractères</translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation>{window}&#xa0;: langue</translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation>{window}&#xa0;: couleurs</translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation>{window}&#xa0;: taille des caractères</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Occidentaux</translation>
    </message>
    <message>
        <source>{window}: digits</source>
        <translation>{window}&#xa0;: chiffres</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La console</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>L’écran du Président</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>L’écran de la salle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>which window; Esc when all is as you like it</source>
        <translation>quelle fenêtre&#x202f;; Échap quand tout vous convient</translation>
    </message>
    <message>
        <source>{window}: screen</source>
        <translation>{window}&#x202f;: moniteur</translation>
    </message>
</context>
<context>
    <name>ElectionsPage</name>
    <message>
        <source>Election of officers</source>
        <translation>Élection du Bureau</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>Point {item} de l’ordre du jour&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élus</translation>
    </message>
    <message>
        <source>One officer a group: Rule 22</source>
        <translation>Un membre par groupe&#xa0;: article 22</translation>
    </message>
    <message>
        <source>A group twice</source>
        <translation>Un groupe deux fois</translation>
    </message>
    <message>
        <source>Every office is held</source>
        <translation>Toutes les fonctions sont pourvues</translation>
    </message>
    <message>
        <source>Slate equals posts</source>
        <translation>Autant de candidats que de postes</translation>
    </message>
    <message>
        <source>The Presidency</source>
        <translation>La présidence</translation>
    </message>
    <message>
        <source>The Conference chooses whose turn it is.</source>
        <translation>La Conférence choisit à qui c’est le tour.</translation>
    </message>
    <message>
        <source>Before it is put</source>
        <translation>Avant de la mettre aux voix</translation>
    </message>
    <message>
        <source>Who presided</source>
        <translation>Qui a présidé</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>If the other: {practice}</source>
        <translation>Avec l’autre&#xa0;: {practice}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Group whose turn it is</source>
        <translation>Groupe dont c’est le tour</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>chosen {when}</source>
        <translation>choisie&#xa0;: {when}</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisie</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Host-country practice</source>
        <translation>Usage du pays hôte</translation>
    </message>
    <message>
        <source>Rotation, Rule 22</source>
        <translation>Rotation, article 22</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>sinon {group}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>élu</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not marked present</source>
        <translation>non noté présent</translation>
    </message>
    <message>
        <source>{count} named for {places} places</source>
        <translation>{count} désignés pour {places} postes</translation>
    </message>
    <message>
        <source>so nobody need vote</source>
        <translation>personne n’a donc à voter</translation>
    </message>
    <message>
        <source>acclamation needs as many as there are places</source>
        <translation>l’acclamation en demande autant que de postes</translation>
    </message>
    <message>
        <source>Groups that have nobody yet</source>
        <translation>Groupes qui n’ont encore personne</translation>
    </message>
    <message>
        <source>Each group once</source>
        <translation>Chaque groupe une fois</translation>
    </message>
    <message>
        <source>No group has anybody yet</source>
        <translation>Aucun groupe n’a encore personne</translation>
    </message>
    <message>
        <source>Cannot be elected any more</source>
        <translation>Ne peuvent plus être élus</translation>
    </message>
    <message>
        <source>At the place of another group</source>
        <translation>À la place d’un autre groupe</translation>
    </message>
    <message>
        <source>All delegations present</source>
        <translation>Toutes les délégations présentes</translation>
    </message>
    <message>
        <source>Not all marked present</source>
        <translation>Toutes ne sont pas notées présentes</translation>
    </message>
    <message>
        <source>elected from among those present, Rule 22</source>
        <translation>élus parmi les présents, article 22</translation>
    </message>
    <message>
        <source>Credentials formal in all</source>
        <translation>Pouvoirs en bonne forme pour tous</translation>
    </message>
    <message>
        <source>Credentials not formal in all</source>
        <translation>Pouvoirs pas en bonne forme pour tous</translation>
    </message>
    <message>
        <source>for information; they do not bar an election</source>
        <translation>pour information&#x202f;; ils n’empêchent pas l’élection</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>host country</source>
        <translation>pays hôte</translation>
    </message>
    <message>
        <source>not named in the document</source>
        <translation>pas nommé dans le document</translation>
    </message>
    <message>
        <source>Session {number}: {name}</source>
        <translation>Session {number}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Credentials, delegations, requests, script, journal and reference</source>
        <translation>Pouvoirs, délégations, demandes, texte, journal et références</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Rules, deadlines, and doubts about the document</source>
        <translation>Règles, délais et doutes sur le document</translation>
    </message>
</context>
<context>
    <name>EntryCommands</name>
    <message>
        <source>Whose cabinet rank?</source>
        <translation>Rang ministériel de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>L’orateur de qui est remplacé&#x202f;?</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>Qui annonce un échange&#x202f;?</translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation>Qui remet son texte par écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation>Qui est transféré&#x202f;?</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>Aucune liste n’est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations</source>
        <translation>
            <numerusform>%n délégation</numerusform>
            <numerusform>%n délégations</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
    <message>
        <source>{name}: what shows the minister&apos;s rank?</source>
        <translation>{name}&#xa0;: qu’est-ce qui atteste le rang de ministre&#x202f;?</translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation>preuve, p. ex.&#xa0;: liste du Gouvernement du 14 décembre</translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation>{name}&#xa0;: établi par «&#x202f;{evidence}&#x202f;»</translation>
    </message>
    <message>
        <source>Member of the cabinet</source>
        <translation>Membre du Gouvernement</translation>
    </message>
    <message>
        <source>No member of the cabinet</source>
        <translation>Non membre du Gouvernement</translation>
    </message>
    <message>
        <source>{name}: who speaks instead?</source>
        <translation>{name}&#xa0;: qui parle à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>Mme Ana Ruiz, VM, Vice-Ministre de la justice&#x202f;; notifié plus tôt&#xa0;: 11:59 à la fin</translation>
    </message>
    <message>
        <source>The line begins with the name of who speaks instead.</source>
        <translation>La ligne commence par le nom du remplaçant.</translation>
    </message>
    <message>
        <source>Not replaced.</source>
        <translation>Non remplacé.</translation>
    </message>
    <message>
        <source>{name}: at which level does {speaker} speak?</source>
        <translation>{name}&#xa0;: à quel niveau parle {speaker}&#x202f;?</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>{name}&#xa0;: échange de places avec</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>quelqu’un du même niveau, au même échelon</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>a donné son avis</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>L’avis ({name}) a-t-il été copié à l’autre délégation ({other})&#x202f;?</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>Non&#xa0;: l’avis est attendu – {other}</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>Oui&#xa0;: l’échange prend effet</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names}&#xa0;: par écrit au lieu d’oralement</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Recevoir par écrit</translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation>motif, s’il y en a un</translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation>{names}&#xa0;: transfert à la liste de</translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation>pas encore de liste&#xa0;: Entrée en ouvre une</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names}&#xa0;: à la liste de {list}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>{name}: no hour was read in these figures. Is this who speaks?</source>
        <translation>{name}&#xa0;: aucune heure n’a été reconnue dans ces chiffres. Est-ce bien la personne qui parle&#x202f;?</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>place {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Ajouter une délégation</translation>
    </message>
    <message>
        <source>Name or code, and if need be level and hour received: ken m 11:59</source>
        <translation>Nom ou code, au besoin niveau et heure de réception&#xa0;: ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>Délégations possibles</translation>
    </message>
    <message>
        <source>Passed over ({count}): {names}</source>
        <translation>Passés ({count})&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Aucune liste n’est en cours</translation>
    </message>
    <message>
        <source>Opens {when}</source>
        <translation>S’ouvre {when}</translation>
    </message>
    <message>
        <source>Not declared closed</source>
        <translation>Non déclarée close</translation>
    </message>
    <message>
        <source>Closed {when}</source>
        <translation>Close {when}</translation>
    </message>
    <message>
        <source>Declared closed {when}</source>
        <translation>Déclarée close {when}</translation>
    </message>
    <message>
        <source>List open</source>
        <translation>Liste ouverte</translation>
    </message>
    <message>
        <source>Reopened {when}</source>
        <translation>Rouverte {when}</translation>
    </message>
    <message>
        <source>Open until {when}</source>
        <translation>Ouverte jusqu’à {when}</translation>
    </message>
    <message>
        <source>Deadline {when}</source>
        <translation>Délai {when}</translation>
    </message>
    <message>
        <source>Deadline passed {when}</source>
        <translation>Délai expiré {when}</translation>
    </message>
    <message>
        <source>Requests received before then are kept as void</source>
        <translation>Les demandes reçues avant sont gardées comme nulles</translation>
    </message>
    <message>
        <source>Earlier requests are void</source>
        <translation>Demandes antérieures nulles</translation>
    </message>
    <message>
        <source>Requests received before {when} can still be entered</source>
        <translation>Les demandes reçues avant {when} peuvent encore être inscrites</translation>
    </message>
    <message>
        <source>Earlier requests only</source>
        <translation>Demandes antérieures seulement</translation>
    </message>
    <message>
        <source>Declared by the President</source>
        <translation>Déclarée par le Président</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>Saisie par le secrétaire</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation>Ajouter&#xa0;: code ou nom</translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation>Reçu avant {hour}&#xa0;: ken {earlier}</translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation>Aucune délégation ne correspond à «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>Did you mean {names}? The down arrow chooses.</source>
        <translation>Vouliez-vous dire&#xa0;: {names}&#x202f;? La flèche bas choisit.</translation>
    </message>
    <message>
        <source>No item is in hand: take one up first.</source>
        <translation>Aucun point n’est en cours d’examen&#xa0;: abordez-en un d’abord.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list: open one, or take up an item that has one.</source>
        <translation>Le point {item} n’a pas de liste des orateurs&#xa0;: ouvrez-en une, ou abordez un point qui en a une.</translation>
    </message>
    <message>
        <source>Passed over: {names}</source>
        <translation>Passés&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Passed over: {count}</source>
        <translation>Passés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>demande reçue {when}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>place {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>any word of what is to be done</source>
        <translation>un mot de ce qu’il faut faire</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Tous les actes</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Ana Ruiz</source>
        <translation>Ana Ruiz</translation>
    </message>
    <message>
        <source>Minister of Justice</source>
        <translation>Ministre de la justice</translation>
    </message>
    <message>
        <source>H.E. Ms.</source>
        <translation>S. E. Mme</translation>
    </message>
    <message>
        <source>the Executive Secretary</source>
        <translation>le Secrétaire exécutif</translation>
    </message>
    <message>
        <source>The buses leave at 18:30.</source>
        <translation>Les bus partent à 18 h 30.</translation>
    </message>
    <message>
        <source>take note of the report</source>
        <translation>prendre note du rapport</translation>
    </message>
</context>
<context>
    <name>FactsFoot</name>
    <message>
        <source>Announce the result</source>
        <translation>Annoncer le résultat</translation>
    </message>
    <message>
        <source>marked present, {needed} to decide</source>
        <translation>marqués présents, {needed} pour décider</translation>
    </message>
    <message>
        <source>marked present, and {count} have answered</source>
        <translation>marqués présents, et {count} ont répondu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelés</translation>
    </message>
    <message>
        <source>to call</source>
        <translation>à appeler</translation>
    </message>
    <message>
        <source>without answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>without answer, called again at the end</source>
        <translation>sans réponse, rappelés à la fin</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter of the list</source>
        <translation>Filtre de la liste</translation>
    </message>
    <message>
        <source>Show by name or code</source>
        <translation>Montrer par nom ou code</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles inscriptions sont affichées</translation>
    </message>
    <message>
        <source>{filter}: {shown} of {count} shown; Esc shows all</source>
        <translation>{filter}&#xa0;: {shown} sur {count}&#x202f;; Échap montre tout</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Langue&#xa0;: {code}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a delegation</source>
        <translation>Chercher une délégation</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Which delegations are listed</source>
        <translation>Quelles délégations sont affichées</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>First</name>
    <message>
        <source>suspension</source>
        <translation>suspendre</translation>
    </message>
    <message>
        <source>adjournment</source>
        <translation>ajourner</translation>
    </message>
    <message>
        <source>gavel, hammer, vote, voting, consensus</source>
        <translation>marteau, décider, vote, voter, consensus</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>motion d’ordre</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>appel de la décision</translation>
    </message>
    <message>
        <source>timer, stop, countdown, stopwatch</source>
        <translation>minuterie, chronomètre, arrêter</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappeler</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>plus de temps</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>clore la liste</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>search</source>
        <translation>recherche, rechercher</translation>
    </message>
    <message>
        <source>credentials, full powers</source>
        <translation>pouvoirs, pouvoir</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfert</translation>
    </message>
    <message>
        <source>prolong</source>
        <translation>prolongation</translation>
    </message>
    <message>
        <source>call to order</source>
        <translation>ouvrir la séance</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>president</source>
        <translation>vue de la présidence</translation>
    </message>
    <message>
        <source>hall display</source>
        <translation>écran de la salle</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langues, paramètres</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>revert</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>save</source>
        <translation>sauvegarder</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>manuel</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>touches</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>script</source>
        <translation>texte de la présidence</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Opening …</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Non ouvert.</translation>
    </message>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>Seule une répétition a un guide.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>La page d’accueil en ouvre une.</translation>
    </message>
    <message>
        <source>Annotated provisional agenda</source>
        <translation>Ordre du jour provisoire annoté</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>Nouveau fichier de conférence</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Ouvrir un fichier de conférence</translation>
    </message>
    <message>
        <source>When is the conference of the sample to meet?</source>
        <translation>Quand la conférence du modèle doit-elle se réunir&#x202f;?</translation>
    </message>
    <message>
        <source>New conference</source>
        <translation>Nouvelle conférence</translation>
    </message>
    <message>
        <source>the week to come</source>
        <translation>la semaine prochaine</translation>
    </message>
    <message>
        <source>as its document has it</source>
        <translation>selon son document</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>Personne n’attend sur la liste du point {item}</translation>
    </message>
    <message>
        <source>None of {waiting} will speak: no meeting is left for {item}</source>
        <translation>Aucun des {waiting} ne parlera&#xa0;: plus de séance pour le point {item}</translation>
    </message>
    <message>
        <source>All {waiting} will speak by {hour}</source>
        <translation>Les {waiting} parleront tous d’ici à {hour}</translation>
    </message>
    <message>
        <source>{reached} of {waiting} will speak by {hour}</source>
        <translation>{reached} sur {waiting} parleront d’ici à {hour}</translation>
    </message>
    <message>
        <source>at {limit}, all</source>
        <translation>à {limit}, tous</translation>
    </message>
    <message>
        <source>at {limit}, {count}</source>
        <translation>à {limit}, {count}</translation>
    </message>
    <message>
        <source>no limit reaches all</source>
        <translation>aucune limite ne suffit pour tous</translation>
    </message>
    <message>
        <source>30 minutes more: {count}</source>
        <translation>30 minutes de plus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation>Nouvelle limite&#xa0;: {limit}</translation>
    </message>
    <message>
        <source>All are reached at the present limit</source>
        <translation>Tous parlent avec la limite actuelle</translation>
    </message>
    <message>
        <source>That is the limit already</source>
        <translation>C’est déjà la limite</translation>
    </message>
    <message>
        <source>{time} less for each; groups and limits of their own stay</source>
        <translation>{time} de moins chacun&#x202f;; groupes et limites propres inchangés</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>{time} de plus chacun&#x202f;; groupes et limites propres inchangés</translation>
    </message>
    <message>
        <source>Half an hour more</source>
        <translation>Une demi-heure de plus</translation>
    </message>
    <message>
        <source>No meeting is left that could go on</source>
        <translation>Plus aucune séance ne peut être prolongée</translation>
    </message>
    <message>
        <source>The {meeting} goes on until {hour}</source>
        <translation>{meeting} prolongée jusqu’à {hour}</translation>
    </message>
    <message>
        <source>The {meeting} is not in session</source>
        <translation>{meeting}&#xa0;: pas en cours</translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation>Séances avec interprétation&#xa0;: aucune de plus</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation>Séances avec interprétation&#xa0;: {costs} de plus&#x202f;; la réserve n’est pas connue</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation>Séances avec interprétation&#xa0;: {costs} de plus, {spare} en réserve</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation>Séances avec interprétation&#xa0;: {costs} de plus que prévu, aucune en réserve</translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation>Textes par écrit</translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation>Non entendus&#xa0;: {missed}&#x202f;; parlent&#xa0;: {reached}</translation>
    </message>
    <message>
        <source>They leave the list, and hand in their texts</source>
        <translation>Ils quittent la liste et remettent leur texte</translation>
    </message>
    <message>
        <source>All the rest to another item</source>
        <translation>Tous les autres à un autre point</translation>
    </message>
    <message>
        <source>{missed} not reached, or all {waiting}</source>
        <translation>Non entendus ({missed}), ou tous ({waiting})</translation>
    </message>
    <message>
        <source>They are entered there as of now, in their order</source>
        <translation>Ils y sont inscrits à partir de maintenant, dans leur ordre</translation>
    </message>
    <message>
        <source>Open the list for {item}</source>
        <translation>Ouvrir la liste du point {item}</translation>
    </message>
    <message>
        <source>No other list is open</source>
        <translation>Aucune autre liste n’est ouverte</translation>
    </message>
    <message>
        <source>First the list of an item is to be opened</source>
        <translation>Il faut d’abord ouvrir la liste d’un point</translation>
    </message>
    <message>
        <source>{count} not reached</source>
        <translation>Non entendus ({count})</translation>
    </message>
    <message>
        <source>All {count} who wait</source>
        <translation>Les {count} qui attendent</translation>
    </message>
    <message>
        <source>{whom}, to {item}</source>
        <translation>{whom}, au point {item}</translation>
    </message>
    <message>
        <source>Replies first, or on the next day</source>
        <translation>Réponses d’abord, ou le lendemain</translation>
    </message>
    <message>
        <source>No reply waits</source>
        <translation>Aucune réponse n’attend</translation>
    </message>
    <message>
        <source>{count} waiting, taken {when}</source>
        <translation>{count} en attente, prises {when}</translation>
    </message>
    <message>
        <source>; on the next day no meeting is left for them</source>
        <translation>&#x202f;; le lendemain, plus de séance pour elles</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>Prendre les réponses {when}</translation>
    </message>
    <message>
        <source>no meeting is left for them</source>
        <translation>plus de séance pour elles</translation>
    </message>
    <message>
        <source>at the end of the day</source>
        <translation>en fin de journée</translation>
    </message>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>on the next day</source>
        <translation>le lendemain</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>Clore la liste maintenant</translation>
    </message>
    <message>
        <source>The list has been declared closed</source>
        <translation>La liste a été déclarée close</translation>
    </message>
    <message>
        <source>Requests received until now may still be entered</source>
        <translation>Les demandes reçues jusqu’ici peuvent encore être inscrites</translation>
    </message>
    <message>
        <source>Left open until {hour}, {more} more may come, {missed} not reached</source>
        <translation>Ouverte jusqu’à {hour}, {more} de plus possibles, non entendus&#xa0;: {missed}</translation>
    </message>
    <message>
        <source>Its deadline has passed</source>
        <translation>Son délai a expiré</translation>
    </message>
    <message>
        <source>Requests received before then may still be entered</source>
        <translation>Les demandes reçues avant peuvent encore être inscrites</translation>
    </message>
    <message>
        <source>It has no deadline</source>
        <translation>Elle n’a pas de délai</translation>
    </message>
    <message>
        <source>All {waiting} reached</source>
        <translation>Les {waiting} parlent tous</translation>
    </message>
    <message>
        <source>{count} of {waiting} reached</source>
        <translation>{count} sur {waiting} parlent</translation>
    </message>
    <message>
        <source>as many reached</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} de moins</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>All are reached</source>
        <translation>Tous parlent</translation>
    </message>
</context>
<context>
    <name>FittingCommands</name>
    <message>
        <source>There is no list in hand that could finish in time.</source>
        <translation>Aucune liste en cours ne peut finir à temps.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>«&#x202f;{typed}&#x202f;» n’est pas un chiffre possible.</translation>
    </message>
    <message>
        <source>Write it as 2:30.</source>
        <translation>Écrivez-le ainsi&#xa0;: 2:30.</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation>La liste finira-t-elle à temps&#x202f;?</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Un autre chiffre</translation>
    </message>
    <message>
        <source>Arrows or 1 to 5 choose, Enter does it, Esc goes back</source>
        <translation>Flèches ou 1 à 5 choisissent, Entrée exécute, Échap revient</translation>
    </message>
    <message>
        <source>Tab: another figure</source>
        <translation>Tab&#xa0;: un autre chiffre</translation>
    </message>
    <message>
        <source>hour, as 18:45</source>
        <translation>heure, p. ex. 18:45</translation>
    </message>
    <message>
        <source>Another limit</source>
        <translation>Autre limite</translation>
    </message>
    <message>
        <source>Another hour</source>
        <translation>Autre heure</translation>
    </message>
    <message>
        <source>limit, as 2:30</source>
        <translation>limite, p. ex. 2:30</translation>
    </message>
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>A la parole&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>F8 ends the statement.</source>
        <translation>F8 met fin à la déclaration.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>F2 adds a delegation to the list.</source>
        <translation>F2 ajoute une délégation à la liste.</translation>
    </message>
    <message>
        <source>Enter on a row gives the floor all the same.</source>
        <translation>Entrée sur une ligne donne la parole quand même.</translation>
    </message>
    <message>
        <source>The same key again calls {name} all the same.</source>
        <translation>La même touche, encore une fois, donne quand même la parole – {name}.</translation>
    </message>
    <message>
        <source>The meeting is suspended.</source>
        <translation>La séance est suspendue.</translation>
    </message>
    <message>
        <source>No meeting is in session.</source>
        <translation>Aucune séance n’est en cours.</translation>
    </message>
    <message>
        <source>The list is that of item {list}, which is not in hand.</source>
        <translation>La liste est celle du point {list}, qui n’est pas en cours.</translation>
    </message>
    <message>
        <source>The same key again ends the statement of {name} all the same.</source>
        <translation>La même touche met fin malgré tout à la déclaration : {name}.</translation>
    </message>
    <message>
        <source>Item {item} has no speakers list.</source>
        <translation>Le point {item} n’a pas de liste des orateurs.</translation>
    </message>
    <message>
        <source>Next: {step}, by {key}.</source>
        <translation>Vient ensuite : {step}, par {key}.</translation>
    </message>
    <message>
        <source>A vote is being taken.</source>
        <translation>Un vote est en cours.</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>Réponse attendue&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Lots are to be drawn.</source>
        <translation>Il faut procéder à un tirage au sort.</translation>
    </message>
    <message>
        <source>Alt+3 leads to the ballot.</source>
        <translation>Alt+3 mène au scrutin.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>Une motion d’ordre est en cours&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A motion waits: that of {name}.</source>
        <translation>Une motion attend : {name}.</translation>
    </message>
    <message>
        <source>Nobody is there to be passed over.</source>
        <translation>Il n’y a personne à passer.</translation>
    </message>
    <message>
        <source>{name} is not the next to speak.</source>
        <translation>Ce n’est pas l’orateur suivant – {name}.</translation>
    </message>
    <message>
        <source>The same key again passes over {name} all the same.</source>
        <translation>La même touche, encore une fois, passe quand même – {name}.</translation>
    </message>
    <message>
        <source>Recall to speak next</source>
        <translation>Rappeler comme prochain orateur</translation>
    </message>
    <message>
        <source>Nobody was passed over.</source>
        <translation>Personne n’a été passé.</translation>
    </message>
    <message>
        <source>Give the floor, on no list, to</source>
        <translation>Donner la parole, hors liste, à</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>en toutes lettres</translation>
    </message>
    <message>
        <source>The same key again lets {name} go on all the same.</source>
        <translation>La même touche, encore une fois, laisse quand même poursuivre – {name}.</translation>
    </message>
    <message>
        <source>{name} spoke at an earlier meeting.</source>
        <translation>{name} – intervention faite à une séance antérieure.</translation>
    </message>
    <message>
        <source>{name} spoke on item {item}, which is not in hand.</source>
        <translation>{name} – intervention sur le point {item}, qui n’est pas en cours.</translation>
    </message>
    <message>
        <source>The same key again lets the clock run all the same.</source>
        <translation>La même touche fait courir le chronomètre malgré tout.</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>Cabinet rank confirmed</source>
        <translation>Rang ministériel établi</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Rang ministériel à établir</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>Formal credentials</source>
        <translation>Pouvoirs originaux</translation>
    </message>
    <message>
        <source>Copy of credentials</source>
        <translation>Copie des pouvoirs</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Simple information</translation>
    </message>
    <message>
        <source>No credentials yet</source>
        <translation>Pas encore de pouvoirs</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>APPELÉ</translation>
    </message>
    <message>
        <source>nobody speaking for</source>
        <translation>personne ne parle depuis</translation>
    </message>
    <message>
        <source>called; limit {limit}</source>
        <translation>appelé&#x202f;; limite {limit}</translation>
    </message>
    <message>
        <source>used {used} of {limit}</source>
        <translation>{used} sur {limit}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>Vote en cours, à l’appel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Vote en cours</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Scrutin secret</translation>
    </message>
    <message>
        <source>then {name}</source>
        <translation>puis&#xa0;: {name}</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>suivants&#xa0;: {names}</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne n’attend</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>+30 s</source>
        <translation>+30 s</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>Fin de déclaration</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Began then</source>
        <translation>Dès l’appel</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Ajouter une délégation</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Call meeting {number} to order</source>
        <translation>Ouvrir la séance {number}</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>Aborder un point</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Vote on the appeal</source>
        <translation>Vote sur l’appel</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>To the vote</source>
        <translation>Au vote</translation>
    </message>
    <message>
        <source>To the ballot</source>
        <translation>Vers le scrutin</translation>
    </message>
    <message>
        <source>To the next motion</source>
        <translation>À la motion suivante</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Aborder {item}</translation>
    </message>
    <message>
        <source>Conclude {item}</source>
        <translation>Achever {item}</translation>
    </message>
    <message>
        <source>So decided</source>
        <translation>Il en est ainsi décidé</translation>
    </message>
    <message>
        <source>Report adopted</source>
        <translation>Rapport adopté</translation>
    </message>
    <message>
        <source>Elected by acclamation</source>
        <translation>Élus par acclamation</translation>
    </message>
    <message>
        <source>Hand over the chair</source>
        <translation>Céder la présidence</translation>
    </message>
    <message>
        <source>Agenda adopted</source>
        <translation>Ordre du jour adopté</translation>
    </message>
    <message>
        <source>Organization adopted</source>
        <translation>Organisation adoptée</translation>
    </message>
    <message>
        <source>Status accorded</source>
        <translation>Statut accordé</translation>
    </message>
    <message>
        <source>Representative admitted</source>
        <translation>Représentant admis</translation>
    </message>
    <message>
        <source>Invite to speak</source>
        <translation>Inviter à parler</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Clore la liste</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Suspendre la séance</translation>
    </message>
    <message>
        <source>Resume the meeting</source>
        <translation>Reprendre la séance</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clore la session</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Ouvrir le scrutin</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Fermer l’urne</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>Rapport entendu</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>La soumettre à la Conférence</translation>
    </message>
    <message>
        <source>Give the floor to report</source>
        <translation>Donner la parole pour le rapport</translation>
    </message>
    <message>
        <source>Motion carried</source>
        <translation>Motion adoptée</translation>
    </message>
    <message>
        <source>Carry: {motion}</source>
        <translation>Adopter : {motion}</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>Annoncer le résultat</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Give the floor to explain</source>
        <translation>Donner la parole pour explication</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Next, in reply</source>
        <translation>Suivant, en réponse</translation>
    </message>
</context>
<context>
    <name>FloorStrip</name>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Scrutin</translation>
    </message>
    <message>
        <source>Secret ballot: papers are out</source>
        <translation>Scrutin secret : bulletins distribués</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Vote en cours</translation>
    </message>
    <message>
        <source>Voting, {name} called</source>
        <translation>Vote en cours, à l’appel&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>APPELÉ</translation>
    </message>
</context>
<context>
    <name>FloorTab</name>
    <message>
        <source>Points of order, motions and replies</source>
        <translation>Motions d’ordre, motions et réponses</translation>
    </message>
</context>
<context>
    <name>FloorTabModel</name>
    <message>
        <source>{count} to be dealt with</source>
        <translation>{count} à traiter</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Motions d’ordre</translation>
    </message>
    <message>
        <source>None was raised.</source>
        <translation>Aucune n’a été soulevée.</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>Motions</translation>
    </message>
    <message>
        <source>Explanations of vote</source>
        <translation>Explications de vote</translation>
    </message>
    <message>
        <source>{name}, before the voting</source>
        <translation>{name}, avant le vote</translation>
    </message>
    <message>
        <source>{name}, after the result</source>
        <translation>{name}, après le résultat</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>None was asked for.</source>
        <translation>Aucune n’a été demandée.</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} en attente</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>then %1</source>
        <translation>puis %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>the vote</source>
        <translation>le vote</translation>
    </message>
    <message>
        <source>the motion</source>
        <translation>la motion</translation>
    </message>
    <message>
        <source>explanations of vote</source>
        <translation>les explications de vote</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>What is said, and the next step</source>
        <translation>Ce qui se dit, et l’étape suivante</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>ForecastStrip</name>
    <message>
        <source>How the list stands</source>
        <translation>Où en est la liste</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>{count} for whom no meeting is left</source>
        <translation>{count} sans séance restante</translation>
    </message>
    <message>
        <source>{count} after {hour}</source>
        <translation>{count} après {hour}</translation>
    </message>
    <message>
        <source>{count} before {hour}</source>
        <translation>{count} avant {hour}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}, {starts} to {ends}</source>
        <translation>{count}&#xa0;: {meeting}, {starts} à {ends}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation>{count}&#xa0;: {meeting}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>last one ends</source>
        <translation>fin du dernier</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>not reached: no meeting is left for item {item}</source>
        <translation>non entendus&#xa0;: plus de séance pour le point {item}</translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation>plus de séance</translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation>non entendus à {hour}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>reached by {hour}</source>
        <translation>d’ici à {hour}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passés</translation>
    </message>
    <message>
        <source>at {limit} each and {between} between</source>
        <translation>à {limit} chacun et {between} entre deux</translation>
    </message>
    <message>
        <source>at {limit} and {over} over each, {between} between</source>
        <translation>à {limit} plus {over} chacun, {between} entre deux</translation>
    </message>
    <message>
        <source>at {limit} less {over} each, {between} between</source>
        <translation>à {limit} moins {over} chacun, {between} entre deux</translation>
    </message>
    <message>
        <source>{pace} (measured)</source>
        <translation>{pace} (mesuré)</translation>
    </message>
    <message>
        <source>{pace} (usual)</source>
        <translation>{pace} (habituel)</translation>
    </message>
    <message>
        <source>All fit at {limit}</source>
        <translation>Tous à {limit}</translation>
    </message>
    <message>
        <source>No limit reaches more</source>
        <translation>Aucune limite n’aide</translation>
    </message>
    <message>
        <source>No limit reaches all; at {limit}, {count} more</source>
        <translation>Aucune limite pour tous&#x202f;; à {limit}, {count} de plus</translation>
    </message>
    <message>
        <source>At {limit}, {count} more</source>
        <translation>À {limit}, {count} de plus</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Aucune liste n’est en cours</translation>
    </message>
    <message>
        <source>Nobody waits in the list for {item}</source>
        <translation>Personne n’attend sur la liste du point {item}</translation>
    </message>
    <message>
        <source>{count} passed over</source>
        <translation>{count} notés absents</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
</context>
<context>
    <name>GuideStrip</name>
    <message>
        <source>Guide of the rehearsal</source>
        <translation>Guide de la répétition</translation>
    </message>
    <message>
        <source>Call the first meeting to order</source>
        <translation>Déclarez ouverte la première séance</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrez la session</translation>
    </message>
    <message>
        <source>Take up the general discussion: type 1(f), then Enter</source>
        <translation>Passez au débat général&#xa0;: tapez 1(f), puis Entrée</translation>
    </message>
    <message>
        <source>Add a delegation: type the beginning of a name, choose, then Enter</source>
        <translation>Inscrivez une délégation&#xa0;: tapez le début d’un nom, choisissez, puis Entrée</translation>
    </message>
    <message>
        <source>Call the next speaker</source>
        <translation>Appelez l’orateur suivant</translation>
    </message>
    <message>
        <source>The same key again: the statement begins, and the clock runs</source>
        <translation>La même touche encore&#xa0;: la déclaration commence et le chronomètre tourne</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds more</source>
        <translation>Donnez 30 secondes de plus à l’orateur</translation>
    </message>
    <message>
        <source>End the statement</source>
        <translation>Terminez la déclaration</translation>
    </message>
    <message>
        <source>That was a slip? Take it back: the clock runs on as if nothing had been</source>
        <translation>C’était une erreur&#x202f;? Annulez&#xa0;: le chronomètre repart comme si de rien n’était</translation>
    </message>
    <message>
        <source>{end} ends the statement, {next} calls the next; nobody comes: absent</source>
        <translation>{end} termine la déclaration, {next} appelle le suivant&#x202f;; personne ne vient&#xa0;: absent</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>Cuba soulève une motion d’ordre&#xa0;: tapez son nom, puis Entrée</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>C’est tout. Ceci montre toutes les touches, F1 le manuel&#x202f;; Échap ferme le guide</translation>
    </message>
</context>
<context>
    <name>HallCommands</name>
    <message>
        <source>The hall is blanked.</source>
        <translation>L’écran de la salle est noir.</translation>
    </message>
    <message>
        <source>The hall shows again.</source>
        <translation>L’écran de la salle est rétabli.</translation>
    </message>
    <message>
        <source>The message is taken away.</source>
        <translation>Le message est retiré.</translation>
    </message>
    <message>
        <source>Message in the hall</source>
        <translation>Message dans la salle</translation>
    </message>
    <message>
        <source>words, or one of these</source>
        <translation>un texte, ou l’un de ceux-ci</translation>
    </message>
    <message>
        <source>The hall shows how each State voted.</source>
        <translation>La salle voit le vote de chaque État.</translation>
    </message>
    <message>
        <source>The hall shows the figures again.</source>
        <translation>La salle voit de nouveau les chiffres.</translation>
    </message>
    <message>
        <source>The hall shows no result of a vote by name.</source>
        <translation>La salle ne voit aucun résultat d’un vote nominal ou enregistré.</translation>
    </message>
    <message>
        <source>The hall counts overtime.</source>
        <translation>La salle compte le dépassement.</translation>
    </message>
    <message>
        <source>The hall stops at 0:00.</source>
        <translation>La salle s’arrête à 0:00.</translation>
    </message>
    <message>
        <source>A tone sounds at one minute, two at time.</source>
        <translation>Un son à une minute, deux à la fin du temps.</translation>
    </message>
    <message>
        <source>No tone sounds.</source>
        <translation>Aucun son.</translation>
    </message>
    <message>
        <source>In the hall:</source>
        <translation>Dans la salle&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HallDisplay</name>
    <message>
        <source>Hall</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>HallMessages</name>
    <message>
        <source>The meeting is suspended</source>
        <translation>La séance est suspendue</translation>
    </message>
    <message>
        <source>The meeting will resume shortly</source>
        <translation>La séance reprendra sous peu</translation>
    </message>
    <message>
        <source>Informal consultations are being held</source>
        <translation>Des consultations officieuses ont lieu</translation>
    </message>
    <message>
        <source>Please be seated</source>
        <translation>Veuillez prendre place</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>Where the Conference is</source>
        <translation>Où en est la Conférence</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Hall blanked</source>
        <translation>Salle masquée</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>{zone} time, assumed</source>
        <translation>Heure de {zone}, supposée</translation>
    </message>
    <message>
        <source>{zone} time</source>
        <translation>Heure de {zone}</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>Session close</translation>
    </message>
    <message>
        <source>Session not opened</source>
        <translation>Session non ouverte</translation>
    </message>
    <message>
        <source>Not in session</source>
        <translation>Hors séance</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>En séance</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Adjourned</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>dépassé de {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>no item in hand</source>
        <translation>aucun point en cours</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>hour, as 13:30</source>
        <translation>heure, p. ex. 13:30</translation>
    </message>
    <message>
        <source>{hour}: which one is meant? An arrow key chooses.</source>
        <translation>{hour}&#xa0;: laquelle est-ce&#x202f;? Une touche fléchée la choisit.</translation>
    </message>
    <message>
        <source>{hour} would be of another day. An arrow key chooses it.</source>
        <translation>{hour} serait d’un autre jour. Une touche fléchée la choisit.</translation>
    </message>
    <message>
        <source>before the clocks go back</source>
        <translation>avant que les horloges soient retardées</translation>
    </message>
    <message>
        <source>after they went back</source>
        <translation>après qu’elles l’ont été</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>There is no agenda yet.</source>
        <translation>Il n’y a pas encore d’ordre du jour.</translation>
    </message>
</context>
<context>
    <name>ItemPage</name>
    <message>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Mandate, questions and decisions</source>
        <translation>Mandat, questions et décisions</translation>
    </message>
    <message>
        <source>Documents, speakers list and time</source>
        <translation>Documents, liste des orateurs et temps</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Other acts …</source>
        <translation>Autres actes …</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Aborder {item}</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Used, h:min</source>
        <translation>Utilisé, h:min</translation>
    </message>
    <message>
        <source>Planned, h:min</source>
        <translation>Prévu, h:min</translation>
    </message>
    <message>
        <source>Agenda item {item}, taken up {when}</source>
        <translation>Point {item} de l’ordre du jour, abordé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Agenda item {item}, {state}</source>
        <translation>Point {item} de l’ordre du jour&#xa0;: {state}</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Rules {rules}</source>
        <translation>Articles {rules}</translation>
    </message>
    <message>
        <source>Title not certain</source>
        <translation>Titre pas certain</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>Aucun pour ce point</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Action expected</source>
        <translation>Mesures attendues</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Doubts about the document</source>
        <translation>Doutes sur le document</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>tranchée</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prochain</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>{name} presided</source>
        <translation>sous la présidence de&#xa0;: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n delegations present</source>
        <translation>
            <numerusform>%n délégation présente</numerusform>
            <numerusform>%n délégations présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>for {action}</source>
        <translation>pour&#xa0;: {action}</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>past its deadline</source>
        <translation>délai échu</translation>
    </message>
    <message>
        <source>declared closed</source>
        <translation>déclarée close</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements made</source>
        <translation>
            <numerusform>%n déclaration faite</numerusform>
            <numerusform>%n déclarations faites</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement yet</source>
        <translation>Pas encore de déclaration</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>{used} used of {planned}</source>
        <translation>{used} utilisées sur {planned}</translation>
    </message>
    <message>
        <source>Reopened at {hour}: {reason}</source>
        <translation>Rouverte à {hour} : {reason}</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>President</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backup to</source>
        <translation>Sauvegarde vers</translation>
    </message>
    <message>
        <source>Backup to {file} …</source>
        <translation>Sauvegarde vers {file}…</translation>
    </message>
    <message>
        <source>A backup is being made already.</source>
        <translation>Une sauvegarde est déjà en cours.</translation>
    </message>
    <message>
        <source>Up to act {number}, checked: {file}</source>
        <translation>Jusqu’à l’acte {number}, vérifiée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Backup made.</source>
        <translation>Sauvegarde faite.</translation>
    </message>
    <message>
        <source>No backup made.</source>
        <translation>Pas de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Whose key?</source>
        <translation>De quelle commande&#x202f;?</translation>
    </message>
    <message>
        <source>Not changed.</source>
        <translation>Non modifié.</translation>
    </message>
</context>
<context>
    <name>KeyGrab</name>
    <message>
        <source>Change a key</source>
        <translation>Changer une touche</translation>
    </message>
    <message>
        <source>Press the new key. Delete gives back the program&apos;s own, Esc leaves it as it is.</source>
        <translation>Pressez la nouvelle touche. Suppr rend celle du programme, Échap ne change rien.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{key} is kept for typing and leaving: people type names.</source>
        <translation>{key} sert à écrire et à quitter&#xa0;: on tape des noms.</translation>
    </message>
    <message>
        <source>{key} does something already: {command}.</source>
        <translation>{key} a déjà un emploi&#xa0;: {command}.</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La parole</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La séance</translation>
    </message>
    <message>
        <source>Credentials of the delegation selected</source>
        <translation>Pouvoirs de la délégation choisie</translation>
    </message>
    <message>
        <source>Windows and screens</source>
        <translation>Fenêtres et moniteurs</translation>
    </message>
    <message>
        <source>Desks and pages</source>
        <translation>Bureaux et pages</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La console</translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation>Étape suivante&#xa0;: appeler l’orateur, puis commencer</translation>
    </message>
    <message>
        <source>Began with the call</source>
        <translation>A commencé dès l’appel</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pause, reprise</translation>
    </message>
    <message>
        <source>30 seconds more</source>
        <translation>30 secondes de plus</translation>
    </message>
    <message>
        <source>30 seconds less</source>
        <translation>30 secondes de moins</translation>
    </message>
    <message>
        <source>End of the statement</source>
        <translation>Fin de la déclaration</translation>
    </message>
    <message>
        <source>Absent: pass over</source>
        <translation>Absent&#xa0;: passer</translation>
    </message>
    <message>
        <source>Recall one passed over</source>
        <translation>Rappeler un orateur passé</translation>
    </message>
    <message>
        <source>Give the floor to the secretariat</source>
        <translation>Donner la parole au secrétariat</translation>
    </message>
    <message>
        <source>Give the floor to somebody on no list</source>
        <translation>Donner la parole à quelqu’un hors liste</translation>
    </message>
    <message>
        <source>Do not count the outage found</source>
        <translation>Ne pas compter l’interruption constatée</translation>
    </message>
    <message>
        <source>Accepted on assurance</source>
        <translation>Acceptée sur assurance</translation>
    </message>
    <message>
        <source>Challenged by another State, or no longer</source>
        <translation>Contestée par un autre État, ou plus</translation>
    </message>
    <message>
        <source>Meetings of the Bureau on credentials</source>
        <translation>Réunions du Bureau sur les pouvoirs</translation>
    </message>
    <message>
        <source>The desk of this moment</source>
        <translation>Le bureau du moment</translation>
    </message>
    <message>
        <source>The floor and its list</source>
        <translation>La parole et sa liste</translation>
    </message>
    <message>
        <source>The page of an agenda item</source>
        <translation>La page d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>The register of delegations</source>
        <translation>Le registre des délégations</translation>
    </message>
    <message>
        <source>About this conference: its document, sessions and doubts</source>
        <translation>À propos de cette conférence&#xa0;: document, sessions et doutes</translation>
    </message>
    <message>
        <source>Take the laptop&apos;s hour for the console&apos;s</source>
        <translation>Prendre l’heure de l’ordinateur</translation>
    </message>
    <message>
        <source>A backup, to a stick</source>
        <translation>Une sauvegarde, sur une clé</translation>
    </message>
    <message>
        <source>Write on this file all the same</source>
        <translation>Écrire quand même dans ce fichier</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on it</source>
        <translation>La décision du Président à ce sujet</translation>
    </message>
    <message>
        <source>Appeal against the ruling, and its vote</source>
        <translation>Appel de la décision, et son vote</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Ajouter une délégation</translation>
    </message>
    <message>
        <source>Right of reply asked for</source>
        <translation>Droit de réponse demandé</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Move up, by ruling of the President</source>
        <translation>Monter, par décision du Président</translation>
    </message>
    <message>
        <source>Move down, by ruling of the President</source>
        <translation>Descendre, par décision du Président</translation>
    </message>
    <message>
        <source>Cabinet rank found, or not</source>
        <translation>Rang ministériel établi, ou non</translation>
    </message>
    <message>
        <source>Replace the speaker</source>
        <translation>Remplacer l’orateur</translation>
    </message>
    <message>
        <source>Notice of an exchange of places</source>
        <translation>Avis d’échange de places</translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation>Texte de la déclaration</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Recevoir par écrit</translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation>Transférer à une autre liste</translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation>La liste finira-t-elle à temps&#x202f;?</translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation>La liste telle qu’elle était</translation>
    </message>
    <message>
        <source>Invite an organization to speak</source>
        <translation>Inviter une organisation à parler</translation>
    </message>
    <message>
        <source>Close or reopen the list</source>
        <translation>Clore ou rouvrir la liste</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Call the next meeting to order</source>
        <translation>Ouvrir la prochaine séance</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Qui préside</translation>
    </message>
    <message>
        <source>Take up an item</source>
        <translation>Aborder un point</translation>
    </message>
    <message>
        <source>Conclude the item in hand</source>
        <translation>Achever le point en cours</translation>
    </message>
    <message>
        <source>Leave the item in hand open</source>
        <translation>Laisser ouvert le point en cours</translation>
    </message>
    <message>
        <source>Suspend or resume the meeting</source>
        <translation>Suspendre ou reprendre la séance</translation>
    </message>
    <message>
        <source>Suspend the meeting until an hour, for a reason</source>
        <translation>Suspendre la séance jusqu’à une heure, avec un motif</translation>
    </message>
    <message>
        <source>Call a private meeting to order</source>
        <translation>Ouvrir une séance privée</translation>
    </message>
    <message>
        <source>Note something to be announced</source>
        <translation>Noter une annonce à faire</translation>
    </message>
    <message>
        <source>An announcement was read out</source>
        <translation>Une annonce a été lue</translation>
    </message>
    <message>
        <source>Extend the meeting</source>
        <translation>Prolonger la séance</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Clore la session</translation>
    </message>
    <message>
        <source>What may happen now</source>
        <translation>Ce qui est recevable</translation>
    </message>
    <message>
        <source>A motion is moved</source>
        <translation>Une motion est présentée</translation>
    </message>
    <message>
        <source>Speak for the motion</source>
        <translation>Parler pour la motion</translation>
    </message>
    <message>
        <source>Speak against the motion</source>
        <translation>Parler contre la motion</translation>
    </message>
    <message>
        <source>The motion is withdrawn</source>
        <translation>La motion est retirée</translation>
    </message>
    <message>
        <source>The motion is carried, nobody objecting</source>
        <translation>La motion est adoptée sans objection</translation>
    </message>
    <message>
        <source>Put the motion to the vote</source>
        <translation>Mettre la motion aux voix</translation>
    </message>
    <message>
        <source>Somebody objects</source>
        <translation>Une objection est formulée</translation>
    </message>
    <message>
        <source>An objection after the gavel: the decision is reopened</source>
        <translation>Objection après le coup de marteau&#xa0;: la décision est rouverte</translation>
    </message>
    <message>
        <source>A proposal is submitted</source>
        <translation>Une proposition est présentée</translation>
    </message>
    <message>
        <source>A proposal goes on: it is put, adopted, amended</source>
        <translation>Suite d’une proposition&#xa0;: soumise, adoptée, amendée</translation>
    </message>
    <message>
        <source>A position on a decision</source>
        <translation>Une position sur une décision</translation>
    </message>
    <message>
        <source>The roll of presence</source>
        <translation>L’appel des présents</translation>
    </message>
    <message>
        <source>Of whom the quorum is counted</source>
        <translation>La base du quorum</translation>
    </message>
    <message>
        <source>Find a delegation</source>
        <translation>Chercher une délégation</translation>
    </message>
    <message>
        <source>Formal credentials received</source>
        <translation>Pouvoirs originaux reçus</translation>
    </message>
    <message>
        <source>Copy received</source>
        <translation>Copie reçue</translation>
    </message>
    <message>
        <source>Information only received</source>
        <translation>Simple information reçue</translation>
    </message>
    <message>
        <source>Examined: in order</source>
        <translation>Examinés&#xa0;: en règle</translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation>Examinés&#xa0;: incomplets</translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation>Examinés&#xa0;: non acceptés</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>Objection tranchée&#xa0;: admis</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>Objection tranchée&#xa0;: non admis</translation>
    </message>
    <message>
        <source>Make or adopt the report on credentials</source>
        <translation>Établir ou adopter le rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>Présent, absent</translation>
    </message>
    <message>
        <source>How each State voted, in the hall, or the figures</source>
        <translation>Dans la salle : le vote de chaque État, ou les chiffres</translation>
    </message>
    <message>
        <source>Do what the gavel confirms, or what the President asks for</source>
        <translation>Faire ce que le marteau confirme, ou ce que demande la présidence</translation>
    </message>
    <message>
        <source>What would follow from the next step</source>
        <translation>Ce qui s’ensuivrait de la prochaine étape</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>The secret ballot</source>
        <translation>Le scrutin secret</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>Sheet of keys</source>
        <translation>Feuille des touches</translation>
    </message>
    <message>
        <source>Rehearsal: go to the next moment</source>
        <translation>Répétition&#xa0;: aller au moment suivant</translation>
    </message>
    <message>
        <source>Motions, proposals and presence</source>
        <translation>Motions, propositions et présence</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Blank the hall</source>
        <translation>Éteindre l’écran de la salle</translation>
    </message>
    <message>
        <source>Show the President&apos;s view</source>
        <translation>Montrer l’écran du Président</translation>
    </message>
    <message>
        <source>Show the hall display</source>
        <translation>Montrer l’écran de la salle</translation>
    </message>
    <message>
        <source>Programme and agenda</source>
        <translation>Programme et ordre du jour</translation>
    </message>
    <message>
        <source>Credentials and journal</source>
        <translation>Pouvoirs et journal</translation>
    </message>
    <message>
        <source>Next tab at the side</source>
        <translation>Onglet suivant sur le côté</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Caractères plus grands</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Caractères plus petits</translation>
    </message>
    <message>
        <source>Light, dark, high contrast</source>
        <translation>Clair, sombre, contraste élevé</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>Le manuel</translation>
    </message>
    <message>
        <source>Welcome: another conference, a new one, the sample</source>
        <translation>Accueil&#xa0;: une autre conférence, une nouvelle, le modèle</translation>
    </message>
    <message>
        <source>Rehearsal: the guide of two minutes</source>
        <translation>Répétition&#xa0;: le guide de deux minutes</translation>
    </message>
    <message>
        <source>The debate as a picture</source>
        <translation>Le débat en image</translation>
    </message>
    <message>
        <source>A message in the hall, or none</source>
        <translation>Un message dans la salle, ou aucun</translation>
    </message>
    <message>
        <source>Overtime counted in the hall, or not</source>
        <translation>Dépassement compté dans la salle, ou non</translation>
    </message>
    <message>
        <source>A tone at one minute and at time, or none</source>
        <translation>Un son à une minute et à la fin, ou aucun</translation>
    </message>
    <message>
        <source>The President&apos;s buttons act, or ask here</source>
        <translation>Les boutons du Président agissent, ou demandent ici</translation>
    </message>
    <message>
        <source>President&apos;s view to the next screen</source>
        <translation>Écran du Président&#xa0;: moniteur suivant</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>Écran de la salle&#xa0;: moniteur suivant</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Changer une touche</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>Langue, couleurs et caractères de chaque fenêtre</translation>
    </message>
    <message>
        <source>Who spoke last goes on</source>
        <translation>Le dernier orateur poursuit</translation>
    </message>
    <message>
        <source>The sentences of the President&apos;s script</source>
        <translation>Les phrases du texte du Président</translation>
    </message>
    <message>
        <source>Papers and tables: export as PDF, Excel, CSV</source>
        <translation>Documents et tableaux : exporter en PDF, Excel, CSV</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Sheet of keys</source>
        <translation>Feuille des touches</translation>
    </message>
    <message>
        <source>Page {page} of {pages}: the arrow keys turn it</source>
        <translation>Page {page} sur {pages}&#xa0;: les flèches la tournent</translation>
    </message>
</context>
<context>
    <name>Lawful</name>
    <message>
        <source>being voted on</source>
        <translation>mise aux voix</translation>
    </message>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
    <message>
        <source>then</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <source>Rule {number}, probable</source>
        <translation>Article {number}, probable</translation>
    </message>
    <message>
        <source>Suspend the meeting</source>
        <translation>Suspendre la séance</translation>
    </message>
    <message>
        <source>Adjourn the meeting</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Adjourn the debate</source>
        <translation>Ajourner le débat</translation>
    </message>
    <message>
        <source>Close the debate</source>
        <translation>Clore le débat</translation>
    </message>
    <message>
        <source>Limit the statements</source>
        <translation>Limiter le temps de parole</translation>
    </message>
    <message>
        <source>Decide on competence</source>
        <translation>Statuer sur la compétence</translation>
    </message>
    <message>
        <source>Divide the proposal</source>
        <translation>Diviser la proposition</translation>
    </message>
    <message>
        <source>Reconsider a decision</source>
        <translation>Réexaminer une décision</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>Suspend the meeting until {hour}</source>
        <translation>Suspendre la séance jusqu’à {hour}</translation>
    </message>
    <message>
        <source>Adjourn the debate on item {item}</source>
        <translation>Ajourner le débat sur le point {item}</translation>
    </message>
    <message>
        <source>Close the debate on item {item}</source>
        <translation>Clore le débat sur le point {item}</translation>
    </message>
    <message>
        <source>Limit the statements on item {item} to {limit}</source>
        <translation>Limiter à {limit} le temps de parole sur le point {item}</translation>
    </message>
    <message>
        <source>Competence to adopt {proposal}</source>
        <translation>Compétence pour adopter {proposal}</translation>
    </message>
    <message>
        <source>Divide {proposal}</source>
        <translation>Diviser {proposal}</translation>
    </message>
    <message>
        <source>Reconsider {decision}</source>
        <translation>Réexaminer {decision}</translation>
    </message>
    <message>
        <source>Order of motions: {rule}. Only a State party may move, or vote.</source>
        <translation>Ordre des motions : {rule}. Seul un État partie peut en présenter, ou voter.</translation>
    </message>
    <message>
        <source>A vote is being taken</source>
        <translation>Un vote est en cours</translation>
    </message>
    <message>
        <source>No motion waits</source>
        <translation>Aucune motion en attente</translation>
    </message>
    <message>
        <source>suspending the meeting</source>
        <translation>la suspension de la séance</translation>
    </message>
    <message>
        <source>adjourning the meeting</source>
        <translation>la levée de la séance</translation>
    </message>
    <message>
        <source>adjourning the debate</source>
        <translation>l’ajournement du débat</translation>
    </message>
    <message>
        <source>closing the debate</source>
        <translation>la clôture du débat</translation>
    </message>
    <message>
        <source>limiting the statements</source>
        <translation>la limitation du temps de parole</translation>
    </message>
    <message>
        <source>deciding on competence</source>
        <translation>la question de la compétence</translation>
    </message>
    <message>
        <source>dividing a proposal</source>
        <translation>la division d’une proposition</translation>
    </message>
    <message>
        <source>reconsidering a decision</source>
        <translation>le réexamen d’une décision</translation>
    </message>
    <message>
        <source>One motion waits: {what}</source>
        <translation>Une motion en attente : {what}</translation>
    </message>
    <message>
        <source>the President decides</source>
        <translation>décision du Président</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>The one who raises it, not on the substance</source>
        <translation>Qui la soulève, mais pas sur le fond</translation>
    </message>
    <message>
        <source>the President rules</source>
        <translation>le Président statue</translation>
    </message>
    <message>
        <source>Vote on the question</source>
        <translation>Vote sur la question</translation>
    </message>
    <message>
        <source>Appeal against the ruling</source>
        <translation>Appel de la décision</translation>
    </message>
    <message>
        <source>Nobody: put to the vote at once</source>
        <translation>Personne : mise aux voix immédiate</translation>
    </message>
    <message>
        <source>more yes than no overrules</source>
        <translation>annulée si plus de oui que de non</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>Explication de vote</translation>
    </message>
    <message>
        <source>Those who asked, once each</source>
        <translation>Qui l’a demandé, une fois chacun</translation>
    </message>
    <message>
        <source>Statement from the list</source>
        <translation>Déclaration inscrite</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Those who asked</source>
        <translation>Qui l’a demandé</translation>
    </message>
    <message>
        <source>more yes than no</source>
        <translation>plus de oui que de non</translation>
    </message>
    <message>
        <source>two thirds of yes and no</source>
        <translation>deux tiers des oui et non</translation>
    </message>
    <message>
        <source>more than {share} of yes and no</source>
        <translation>plus de {share} des oui et non</translation>
    </message>
    <message>
        <source>{share} of yes and no</source>
        <translation>{share} des oui et non</translation>
    </message>
    <message>
        <source>{hour}, {name}; being voted on</source>
        <translation>{hour}, {name} ; mise aux voix</translation>
    </message>
    <message>
        <source>{hour}, {name}; decided first</source>
        <translation>{hour}, {name} ; tranchée d’abord</translation>
    </message>
    <message>
        <source>{hour}, {name}; after: {what}</source>
        <translation>{hour}, {name}&#x202f;; après&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The list on item {item} is closed; the question is put next.</source>
        <translation>La liste sur le point {item} est close&#x202f;; la question est mise aux voix.</translation>
    </message>
    <message>
        <source>Statements on item {item} are limited to {limit} from now on.</source>
        <translation>Les déclarations sur le point {item} sont désormais limitées à {limit}.</translation>
    </message>
    <message>
        <source>The Conference is not competent: {proposal} falls.</source>
        <translation>La Conférence n’est pas compétente&#xa0;: {proposal} devient caduc.</translation>
    </message>
    <message>
        <source>The parts of {proposal} are voted on apart, then the whole.</source>
        <translation>Les parties de {proposal} sont mises aux voix séparément, puis l’ensemble.</translation>
    </message>
    <message>
        <source>What was decided is open again: {decision}.</source>
        <translation>Ce qui a été décidé est de nouveau à l’examen&#xa0;: {decision}.</translation>
    </message>
    <message>
        <source>The debate on {proposal} ends.</source>
        <translation>Le débat sur {proposal} prend fin.</translation>
    </message>
    <message>
        <source>The debate on item {item} ends, and its list is closed.</source>
        <translation>Le débat sur le point {item} prend fin et sa liste est close.</translation>
    </message>
    <message>
        <source>This motion falls: {what}.</source>
        <translation>Devient caduque la motion&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Next comes: {what}.</source>
        <translation>Vient ensuite&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Besides the mover: {who}</source>
        <translation>Outre l’auteur : {who}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>{name}, speaking</source>
        <translation>{name} (a la parole)</translation>
    </message>
    <message>
        <source>One more speaker for the motion</source>
        <translation>Un orateur de plus pour</translation>
    </message>
    <message>
        <source>One more speaker against the motion</source>
        <translation>Un orateur de plus contre</translation>
    </message>
    <message>
        <source>A motion by an observer</source>
        <translation>Motion d’un observateur</translation>
    </message>
    <message>
        <source>Observers neither move nor vote.</source>
        <translation>Les observateurs ne présentent pas de motions et ne votent pas.</translation>
    </message>
    <message>
        <source>Rules {first} to {last}</source>
        <translation>Articles {first} à {last}</translation>
    </message>
    <message>
        <source>The meeting is suspended; what waits goes on afterwards.</source>
        <translation>La séance est suspendue ; ce qui attend reprend ensuite.</translation>
    </message>
    <message>
        <source>The meeting rises; the other motions fall, and the list waits for the next meeting.</source>
        <translation>La séance est levée ; les autres motions tombent, la liste attend la prochaine séance.</translation>
    </message>
    <message>
        <source>The question is not put at this session unless two thirds reconsider it ({rule}).</source>
        <translation>La question n’est plus posée à cette session, sauf nouvel examen aux deux tiers ({rule}).</translation>
    </message>
    <message>
        <source>{name} speaks on, with {left} left.</source>
        <translation>Reprend la parole&#xa0;: {name}, reste {left}.</translation>
    </message>
    <message>
        <source>The debate goes on where it stood.</source>
        <translation>Le débat reprend où il en était.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que veulent dire les marques</translation>
    </message>
    <message>
        <source>dotted: not registered, or barred by another&apos;s vote</source>
        <translation>point&#xa0;: non inscrit, ou exclu par le vote d’un autre</translation>
    </message>
    <message>
        <source>grey: not registered, or barred by another&apos;s vote</source>
        <translation>gris&#xa0;: non inscrit, ou exclu par le vote d’un autre</translation>
    </message>
    <message>
        <source>dotted: not registered</source>
        <translation>point : non inscrit</translation>
    </message>
    <message>
        <source>grey: not registered</source>
        <translation>gris : non inscrit</translation>
    </message>
    <message>
        <source>English order</source>
        <translation>ordre anglais</translation>
    </message>
    <message>
        <source>English order; {name} drawn by lot</source>
        <translation>ordre anglais ; {name}, par tirage au sort</translation>
    </message>
    <message>
        <source>from {name}, by lot</source>
        <translation>tirage au sort&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Head of State</source>
        <translation>Chef d’État</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vice-Président</translation>
    </message>
    <message>
        <source>Crown Prince or Princess</source>
        <translation>Prince héritier ou princesse héritière</translation>
    </message>
    <message>
        <source>Head of Government</source>
        <translation>Chef de gouvernement</translation>
    </message>
    <message>
        <source>Deputy Prime Minister</source>
        <translation>Vice-Premier Ministre</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>Vice-Ministre</translation>
    </message>
    <message>
        <source>Chair of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
</context>
<context>
    <name>LevelTyped</name>
    <message>
        <source>president, monarch</source>
        <translation>président, présidente, roi, monarque</translation>
    </message>
    <message>
        <source>deputy president</source>
        <translation>vice-présidente</translation>
    </message>
    <message>
        <source>crown princess, heir</source>
        <translation>prince héritier, princesse héritière</translation>
    </message>
    <message>
        <source>prime minister, chancellor</source>
        <translation>premier ministre, première ministre, cheffe de gouvernement, chancelier</translation>
    </message>
    <message>
        <source>vice prime minister</source>
        <translation>vice-première ministre</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>ministre adjoint, ministre adjointe</translation>
    </message>
    <message>
        <source>head of delegation</source>
        <translation>cheffe de délégation, président de la délégation</translation>
    </message>
    <message>
        <source>ambassador, delegate</source>
        <translation>ambassadeur, ambassadrice, délégué, représentante</translation>
    </message>
</context>
<context>
    <name>LockBand</name>
    <message>
        <source>The voting</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Announced: adopted.</source>
        <translation>Annoncé : adopté.</translation>
    </message>
    <message>
        <source>Announced: not adopted.</source>
        <translation>Annoncé : non adopté.</translation>
    </message>
    <message>
        <source>Point of order of {name}.</source>
        <translation>Motion d’ordre : {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is ruled upon.</source>
        <translation>L’appel est suspendu jusqu’à la décision.</translation>
    </message>
    <message>
        <source>Appeal of {name}.</source>
        <translation>Appel : {name}.</translation>
    </message>
    <message>
        <source>The call stands until it is voted on.</source>
        <translation>L’appel est arrêté jusqu’à ce qu’elle soit mise aux voix.</translation>
    </message>
    <message>
        <source>Put to the vote at {hour}.</source>
        <translation>Mis aux voix à {hour}.</translation>
    </message>
    <message>
        <source>Before the first answer {name} explains its vote.</source>
        <translation>Explication de vote avant la première réponse&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Only a point of order on the conduct of the voting interrupts it.</source>
        <translation>Seule une motion d’ordre sur la conduite du vote peut l’interrompre.</translation>
    </message>
</context>
<context>
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>Aucune liste en cours à revoir.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>in explanation of vote</source>
        <translation>explication de vote</translation>
    </message>
    <message>
        <source>in explanation of vote %1</source>
        <translation>explication du vote %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wish to explain</source>
        <translation>
            <numerusform>%n délégation souhaite expliquer son vote</numerusform>
            <numerusform>%n souhaitent expliquer leur vote</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Puis</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>abstaining</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Vote en cours</translation>
    </message>
    <message>
        <source>Appeal against a ruling</source>
        <translation>Appel d’une décision du Président</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>La séance est suspendue</translation>
    </message>
    <message>
        <source>Suspended, resumes %1</source>
        <translation>Suspendue jusqu’à %1</translation>
    </message>
    <message>
        <source>The session is closed</source>
        <translation>La session est close</translation>
    </message>
    <message>
        <source>The meeting is adjourned</source>
        <translation>La séance est levée</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reprise</translation>
    </message>
    <message>
        <source>asked for by %1</source>
        <translation>à la demande de : %1</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>to be read out</source>
        <translation>à lire</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1</source>
        <translation>Interventions pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody else may speak on it</source>
        <translation>Personne d’autre ne peut prendre la parole</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>présenté par %1</translation>
    </message>
    <message>
        <source>Objection: %1</source>
        <translation>Objection&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n have not answered</source>
        <translation>
            <numerusform>%n n’a pas répondu</numerusform>
            <numerusform>%n n’ont pas répondu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to call again</source>
        <translation>
            <numerusform>%n à rappeler</numerusform>
            <numerusform>%n à rappeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>%n reste à appeler</numerusform>
            <numerusform>%n restent à appeler</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Shall the ruling be overruled?</source>
        <translation>Annuler la décision du Président ?</translation>
    </message>
    <message>
        <source>the motion of %1</source>
        <translation>la motion (%1)</translation>
    </message>
    <message>
        <source>the appeal of %1</source>
        <translation>l’appel (%1)</translation>
    </message>
    <message>
        <source>agenda item %1</source>
        <translation>le point %1 de l’ordre du jour</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel nominal</translation>
    </message>
    <message>
        <source>Roll call on %1</source>
        <translation>Vote par appel nominal sur %1</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Vote enregistré</translation>
    </message>
    <message>
        <source>Recorded vote on %1</source>
        <translation>Vote enregistré sur %1</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message>
        <source>Vote by show of hands on %1</source>
        <translation>Vote à main levée sur %1</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Motion adoptée</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Motion rejetée</translation>
    </message>
    <message>
        <source>Ruling overruled</source>
        <translation>Décision annulée</translation>
    </message>
    <message>
        <source>The ruling stands</source>
        <translation>Décision maintenue</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Non adopté</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Motion retirée</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>two thirds are %1 of %2</source>
        <translation>deux tiers : %1 sur %2</translation>
    </message>
    <message>
        <source>the majority is %1 of %2</source>
        <translation>majorité : %1 sur %2</translation>
    </message>
    <message>
        <source>%1: reached so far</source>
        <translation>%1 (seuil atteint jusqu’ici)</translation>
    </message>
    <message>
        <source>%1: not reached so far</source>
        <translation>%1 (seuil non atteint jusqu’ici)</translation>
    </message>
    <message>
        <source>nobody for or against</source>
        <translation>aucune voix pour ni contre</translation>
    </message>
    <message numerus="yes">
        <source>%n needed</source>
        <translation>
            <numerusform>%n voix requise</numerusform>
            <numerusform>%n voix requises</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>moved by %1</source>
        <translation>présentée par : %1</translation>
    </message>
    <message>
        <source>Spoke for it: %1; against it: %2</source>
        <translation>Interventions pour&#xa0;: %1&#x202f;; contre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Spoke against it: %2</source>
        <translation>Interventions contre&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak for it</source>
        <translation>
            <numerusform>%n peut encore parler pour</numerusform>
            <numerusform>%n peuvent encore parler pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may still speak against it</source>
        <translation>
            <numerusform>%n peut encore parler contre</numerusform>
            <numerusform>%n peuvent encore parler contre</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
</context>
<context>
    <name>MeetingCommands</name>
    <message>
        <source>This closes the session of the Conference.</source>
        <translation>Cela clôt la session de la Conférence.</translation>
    </message>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>Plus aucune séance n’est prévue.</translation>
    </message>
    <message>
        <source>This meeting is planned for {hour}.</source>
        <translation>Cette séance est prévue à {hour}.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>Aborder le point</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list.</source>
        <translation>
            <numerusform>%n attend encore sur la liste.</numerusform>
            <numerusform>%n attendent encore sur la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended until</source>
        <translation>Suspendue jusqu’à</translation>
    </message>
    <message>
        <source>Suspended until {hour}, for what reason?</source>
        <translation>Suspendue jusqu’à {hour}, pour quel motif ?</translation>
    </message>
    <message>
        <source>No reason is given</source>
        <translation>Aucun motif</translation>
    </message>
    <message>
        <source>Nothing waits to be announced.</source>
        <translation>Aucune annonce n’est en attente.</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>La séance se prolonge jusqu’à</translation>
    </message>
    <message numerus="yes">
        <source>%n still wait in the list, and the meeting was to rise at {hour}.</source>
        <translation>
            <numerusform>%n attend encore sur la liste, et la séance devait être levée à {hour}.</numerusform>
            <numerusform>%n attendent encore sur la liste, et la séance devait être levée à {hour}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>Aucune liste n’est en cours.</translation>
    </message>
    <message>
        <source>Press {key} again to do it.</source>
        <translation>Appuyez encore sur {key} pour le faire.</translation>
    </message>
    <message>
        <source>Undo would take back: {act}.</source>
        <translation>Serait annulé&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>A la parole&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The same key again does it all the same.</source>
        <translation>La même touche, encore une fois, le fait quand même.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Aucun point n’est en cours.</translation>
    </message>
    <message>
        <source>in hand: go on with it</source>
        <translation>en cours&#xa0;: poursuivre</translation>
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
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Recall: {name}</source>
        <translation>Rappeler&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>MotionCommands</name>
    <message>
        <source>Which motion is moved</source>
        <translation>Quelle motion est présentée</translation>
    </message>
    <message>
        <source>Speaks for the motion</source>
        <translation>Parle pour la motion</translation>
    </message>
    <message>
        <source>Speaks against the motion</source>
        <translation>Parle contre la motion</translation>
    </message>
    <message>
        <source>No motion is pending.</source>
        <translation>Aucune motion n’est en attente.</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nom ou code d’un État partie</translation>
    </message>
    <message>
        <source>{motion}: moved by</source>
        <translation>{motion} : présentée par</translation>
    </message>
    <message>
        <source>Limit the statements to</source>
        <translation>Limiter les déclarations à</translation>
    </message>
    <message>
        <source>Suspend the meeting until</source>
        <translation>Suspendre la séance jusqu’à</translation>
    </message>
    <message>
        <source>It was not said until when</source>
        <translation>L’heure n’a pas été dite</translation>
    </message>
    <message>
        <source>Give the floor for the motion</source>
        <translation>Donner la parole pour la motion</translation>
    </message>
    <message>
        <source>Give the floor against the motion</source>
        <translation>Donner la parole contre la motion</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Carried, nobody objecting</source>
        <translation>Adoptée sans objection</translation>
    </message>
    <message>
        <source>Withdrawn by its mover</source>
        <translation>Retirée par son auteur</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>What may happen now</source>
        <translation>Ce qui est recevable</translation>
    </message>
    <message>
        <source>In order, by precedence</source>
        <translation>Recevable, par priorité</translation>
    </message>
    <message>
        <source>Not in order now</source>
        <translation>Irrecevable maintenant</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Motion retirée</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Put to the vote: {what}</source>
        <translation>Mettre aux voix&#xa0;: {what}</translation>
    </message>
    <message>
        <source>If it carries: {what}</source>
        <translation>En cas d’adoption&#xa0;: {what}</translation>
    </message>
    <message>
        <source>A rule without a mark stands in the agenda; “probable” is after the sister treaty; “cf.” where the number here is not known.</source>
        <translation>Sans mention : l’article figure dans l’ordre du jour ; « probable » : d’après le traité jumeau ; « cf. » : numéro inconnu ici.</translation>
    </message>
    <message>
        <source>May still speak on it</source>
        <translation>Peuvent encore parler</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décision par</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>If it is lost</source>
        <translation>Si elle est rejetée</translation>
    </message>
    <message>
        <source>Enter folds them</source>
        <translation>Entrée les replie</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Entrée les montre</translation>
    </message>
</context>
<context>
    <name>MovingCommands</name>
    <message>
        <source>Select the one who is to be moved, of those waiting.</source>
        <translation>Choisissez qui doit être déplacé, parmi ceux qui attendent.</translation>
    </message>
    <message>
        <source>{name} stands at place {place} already.</source>
        <translation>Déjà à la place {place} – {name}.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>le motif du Président, en une ligne</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name}&#xa0;: à la fin, place {place}&#x202f;; pour quel motif&#x202f;?</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name}&#xa0;: à la place {place}, devant&#xa0;: {other}&#x202f;; pour quel motif&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not entered.</source>
        <translation>Non inscrit.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Non fait.</translation>
    </message>
    <message>
        <source>{refusal} {rule}.</source>
        <translation>{refusal} {rule}.</translation>
    </message>
    <message>
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>L’interruption compte pour l’orateur à moins d’être retirée.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>La console s’est arrêtée pendant {span}.</translation>
    </message>
    <message>
        <source>{file} is damaged.</source>
        <translation>{file} est endommagé.</translation>
    </message>
    <message>
        <source>It is open to look at. Bring back a backup with restore, and keep this file.</source>
        <translation>Il est ouvert en lecture. Rétablissez une sauvegarde par restore et gardez ce fichier.</translation>
    </message>
    <message>
        <source>{file} was copied while it was in use.</source>
        <translation>{file} a été copié en cours d’usage.</translation>
    </message>
    <message>
        <source>Acts after number {number} may be missing; the whole file is where it was copied from.</source>
        <translation>Les actes après le numéro {number} peuvent manquer&#x202f;; le fichier entier est à l’endroit d’où il vient.</translation>
    </message>
    <message>
        <source>{file} is being checked.</source>
        <translation>{file} est en cours de vérification.</translation>
    </message>
    <message>
        <source>Acts can be done as soon as that has ended.</source>
        <translation>Les actes seront possibles dès la fin de la vérification.</translation>
    </message>
    <message>
        <source>Here it is {console}, on the laptop {laptop}.</source>
        <translation>Ici il est {console}, sur l’ordinateur {laptop}.</translation>
    </message>
    <message>
        <source>The console goes on from the last act; if the laptop is right, take its hour.</source>
        <translation>La console continue à partir du dernier acte&#x202f;; si l’ordinateur est à l’heure, prenez la sienne.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>Choisissez avec les flèches, puis Entrée.</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>Lequel&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ObjectionCommands</name>
    <message>
        <source>While it is voted only a point of order on the voting interrupts it.</source>
        <translation>Pendant le vote, seule une motion d’ordre sur son déroulement l’interrompt.</translation>
    </message>
    <message>
        <source>Nothing is put to the Conference to which somebody could object.</source>
        <translation>Rien n’est soumis à la Conférence à quoi l’on puisse s’opposer.</translation>
    </message>
    <message>
        <source>{matter}: who objects no longer?</source>
        <translation>{matter}&#xa0;: qui retire son objection&#x202f;?</translation>
    </message>
    <message>
        <source>No decision was taken that could be reopened.</source>
        <translation>Aucune décision n’a été prise qui puisse être rouverte.</translation>
    </message>
    <message>
        <source>{decision}, after the gavel: who objects?</source>
        <translation>{decision}, après le coup de marteau&#xa0;: qui s’oppose&#x202f;?</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nom ou code d’un État partie</translation>
    </message>
    <message>
        <source>{matter}: who objects?</source>
        <translation>{matter}&#xa0;: qui s’oppose&#x202f;?</translation>
    </message>
    <message>
        <source>It is not noted who</source>
        <translation>Sans noter qui</translation>
    </message>
    <message>
        <source>{names}: objection. What follows?</source>
        <translation>{names}&#xa0;: objection. Et ensuite&#x202f;?</translation>
    </message>
    <message>
        <source>Consultations: who leads them is noted</source>
        <translation>Consultations&#xa0;: noter qui les dirige</translation>
    </message>
    <message>
        <source>Consultations: the meeting is suspended</source>
        <translation>Consultations&#xa0;: la séance est suspendue</translation>
    </message>
    <message>
        <source>A vote</source>
        <translation>Un vote</translation>
    </message>
    <message>
        <source>{name} objects no longer</source>
        <translation>Objection retirée – {name}</translation>
    </message>
    <message>
        <source>Another one objects too</source>
        <translation>Une autre délégation s’oppose aussi</translation>
    </message>
    <message>
        <source>Later: it is deferred</source>
        <translation>Plus tard&#xa0;: elle est reportée</translation>
    </message>
    <message>
        <source>Later: the item stays open</source>
        <translation>Plus tard&#xa0;: le point reste ouvert</translation>
    </message>
    <message>
        <source>A decision in other words, or by a vote: record it</source>
        <translation>Une décision en d’autres termes, ou par un vote&#xa0;: la consigner</translation>
    </message>
    <message>
        <source>A secret ballot</source>
        <translation>Un scrutin secret</translation>
    </message>
    <message>
        <source>There is an objection</source>
        <translation>Il y a une objection</translation>
    </message>
    <message>
        <source>{decision} is reopened: for what reason?</source>
        <translation>{decision} est rouverte&#xa0;: pour quel motif&#x202f;?</translation>
    </message>
    <message>
        <source>in one line, for the record</source>
        <translation>en une ligne, pour le compte rendu</translation>
    </message>
    <message>
        <source>{name} objected after the gavel</source>
        <translation>Objection après le coup de marteau – {name}</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>{office}: {who}</source>
        <translation>{office}&#xa0;: {who}</translation>
    </message>
</context>
<context>
    <name>Officers</name>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
    </message>
    <message>
        <source>else {group}</source>
        <translation>sinon {group}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>élu</translation>
    </message>
</context>
<context>
    <name>OfficersCommands</name>
    <message>
        <source>Withdraw the nomination</source>
        <translation>Retirer la candidature</translation>
    </message>
    <message>
        <source>Nominate another one too</source>
        <translation>Proposer aussi un autre candidat</translation>
    </message>
    <message>
        <source>Nominate as {office}</source>
        <translation>Proposer pour&#xa0;: {office}</translation>
    </message>
    <message>
        <source>name or code of a delegation</source>
        <translation>nom ou code d’une délégation</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Enter: whole, or broad</source>
        <translation>Entrée : entière ou large</translation>
    </message>
    <message>
        <source>The pages are being painted: {seconds} s</source>
        <translation>Mise en page en cours : {seconds} s</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All acts</source>
        <translation>Tous les actes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Ce qu’on peut choisir</translation>
    </message>
    <message>
        <source>Nothing that is offered fits “{typed}”.</source>
        <translation>Rien de proposé ne correspond à «&#x202f;{typed}&#x202f;».</translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation>Il faut le dire, en toutes lettres.</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Is one of these meant? An arrow key chooses.</source>
        <translation>Rien ne s’appelle «&#xa0;{typed}&#xa0;». Est-ce l’un de ceux-ci&#x202f;? Une flèche choisit.</translation>
    </message>
    <message>
        <source>An arrow key chooses.</source>
        <translation>Une touche fléchée choisit.</translation>
    </message>
</context>
<context>
    <name>PapersCommands</name>
    <message>
        <source>Nothing can be written here.</source>
        <translation>Rien ne peut être écrit ici.</translation>
    </message>
    <message>
        <source>Writing {file} …</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Another file is being written.</source>
        <translation>Un autre fichier est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Place: {folder}</source>
        <translation>Emplacement : {folder}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Of which list</source>
        <translation>De quelle liste</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As it stands, or stood</source>
        <translation>À quel moment</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>As it is looked back on: {moment}</source>
        <translation>Moment consulté : {moment}</translation>
    </message>
    <message>
        <source>None: a table of data</source>
        <translation>Aucune : un tableau de données</translation>
    </message>
    <message>
        <source>PDF, a paper to print</source>
        <translation>PDF, un document à imprimer</translation>
    </message>
    <message>
        <source>Word, to go on writing</source>
        <translation>Word, pour continuer à rédiger</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV, a table for any program</source>
        <translation>CSV, un tableau pour tout logiciel</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>JSON Lines, as “perform” reads it</source>
        <translation>JSON Lines, comme le lit « perform »</translation>
    </message>
    <message>
        <source>Write it to</source>
        <translation>L’écrire dans</translation>
    </message>
    <message>
        <source>This is a table for other programs: it has no pages to look at.</source>
        <translation>C’est un tableau pour d’autres programmes : il n’a pas de pages à regarder.</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>Écrit :</translation>
    </message>
    <message>
        <source>Nothing written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>Papers and tables</source>
        <translation>Documents et tableaux</translation>
    </message>
    <message>
        <source>What is to be written</source>
        <translation>Ce qui est à écrire</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Arrows turn a row, Enter asks for it in words, Esc goes back</source>
        <translation>Les flèches changent une ligne, Entrée demande, Échap revient</translation>
    </message>
</context>
<context>
    <name>PastModel</name>
    <message>
        <source>{place} then</source>
        <translation>{place} alors</translation>
    </message>
    <message>
        <source>{place} now</source>
        <translation>{place} maintenant</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>interrompu pour une motion</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>a parlé</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>pas inscrit</translation>
    </message>
    <message>
        <source>The list as it stood</source>
        <translation>La liste telle qu’elle était</translation>
    </message>
    <message>
        <source>After which act</source>
        <translation>Après quel acte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>time, as 10:42</source>
        <translation>heure, p. ex. 10:42</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Ce qui s’est passé depuis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>as it stood after act {number}</source>
        <translation>telle qu’après l’acte {number}</translation>
    </message>
    <message>
        <source>Arrows go an act, with Ctrl an hour; Esc goes back to now</source>
        <translation>Flèches&#xa0;: un acte, avec Ctrl une heure&#x202f;; Échap revient à maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation>Actes depuis lors&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>place {place}</source>
        <translation>place {place}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>set aside for a motion</source>
        <translation>interrompu pour une motion</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>a parlé</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nul</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>pas inscrit</translation>
    </message>
    <message>
        <source>replies to {name}</source>
        <translation>répond à&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>SPEAKING</source>
        <translation>PAROLE</translation>
    </message>
    <message>
        <source>ONE MINUTE</source>
        <translation>UNE MINUTE</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TEMPS</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>DÉPASSÉ</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSE</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Keep the picture as</source>
        <translation>Garder l’image sous</translation>
    </message>
    <message>
        <source>a file&apos;s path, ending in .png or .svg</source>
        <translation>le chemin d’un fichier, en .png ou .svg</translation>
    </message>
    <message>
        <source>Not kept.</source>
        <translation>Non gardée.</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .png or .svg.</source>
        <translation>Le nom du fichier doit finir par .png ou .svg.</translation>
    </message>
    <message>
        <source>Picture kept.</source>
        <translation>Image gardée.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} ne peut être écrit.</translation>
    </message>
</context>
<context>
    <name>PicturesPanel</name>
    <message>
        <source>The debate as a picture</source>
        <translation>Le débat en image</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Arrows turn to the next, Ctrl+S keeps it, Esc goes back</source>
        <translation>Les flèches tournent, Ctrl+S garde l’image, Échap revient</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item</source>
        <translation>Personne n’a parlé sur ce point</translation>
    </message>
    <message>
        <source>No list is in hand</source>
        <translation>Aucune liste en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>ends by {hour}</source>
        <translation>se termine à {hour}</translation>
    </message>
    <message>
        <source>Speaking time that waits, in hours</source>
        <translation>Temps de parole en attente, en heures</translation>
    </message>
    <message numerus="yes">
        <source>{time}, %n statements</source>
        <translation>
            <numerusform>{time}, %n déclaration</numerusform>
            <numerusform>{time}, %n déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}, {over} over</source>
        <translation>{told}, dépassement {over}</translation>
    </message>
    <message>
        <source>{told}, {count} waiting</source>
        <translation>{told}, {count} en attente</translation>
    </message>
    <message>
        <source>Formal</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Simple information</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Intergovernmental organizations</source>
        <translation>Organisations intergouvernementales</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>There is one screen only.</source>
        <translation>Il n’y a qu’un moniteur.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>La fenêtre revient avec lui&#x202f;; sa touche la montre sur un autre.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>Le moniteur {name} a disparu.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>Le moniteur {name} est revenu.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>La fenêtre ouverte reste au-dessus de celle-ci&#x202f;; la même touche la masque, F11 la met en plein écran.</translation>
    </message>
    <message>
        <source>It stands beside this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>La fenêtre ouverte reste à côté de celle-ci&#x202f;; la même touche la masque, F11 la met en plein écran.</translation>
    </message>
    <message>
        <source>This window stands on another now.</source>
        <translation>Cette fenêtre est maintenant sur un autre.</translation>
    </message>
    <message>
        <source>A screen is gone.</source>
        <translation>Un moniteur a disparu.</translation>
    </message>
    <message>
        <source>A screen is back.</source>
        <translation>Un moniteur est de retour.</translation>
    </message>
    <message>
        <source>{window} came along.</source>
        <translation>{window} a suivi.</translation>
    </message>
    <message>
        <source>{window} makes way for this one.</source>
        <translation>{window} cède la place à cette fenêtre.</translation>
    </message>
    <message>
        <source>It stands on another screen now.</source>
        <translation>Il est maintenant sur un autre moniteur.</translation>
    </message>
    <message>
        <source>It is put away; its key shows it again.</source>
        <translation>Il est retiré&#x202f;; sa touche le montre de nouveau.</translation>
    </message>
    <message>
        <source>{window} makes way.</source>
        <translation>{window} cède la place.</translation>
    </message>
    <message>
        <source>It stands beside this window now.</source>
        <translation>Il est maintenant à côté de cette fenêtre.</translation>
    </message>
    <message>
        <source>{window} stands on a screen of its own now.</source>
        <translation>{window} est maintenant sur son propre moniteur.</translation>
    </message>
    <message>
        <source>The hall display</source>
        <translation>L’écran de la salle</translation>
    </message>
    <message>
        <source>The President&apos;s view</source>
        <translation>L’écran du Président</translation>
    </message>
    <message>
        <source>No screen is free.</source>
        <translation>Aucun moniteur n’est libre.</translation>
    </message>
</context>
<context>
    <name>Podium</name>
    <message>
        <source>Settings that cannot be read are as the program brings them:</source>
        <translation>Réglages illisibles, laissés tels que le programme les apporte&#x202f;:</translation>
    </message>
    <message>
        <source>{settings}.</source>
        <translation>{settings}.</translation>
    </message>
    <message>
        <source>Settings are not kept: {file} cannot be written.</source>
        <translation>Les réglages ne sont pas conservés&#xa0;: {file} ne peut être écrit.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>the file used last</source>
        <translation>le dernier fichier utilisé</translation>
    </message>
    <message>
        <source>files opened of late</source>
        <translation>conférences ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>PointCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>délégation&#x202f;; après deux points l’objet, s’il a été dit</translation>
    </message>
    <message>
        <source>Point of order of</source>
        <translation>Motion d’ordre de</translation>
    </message>
    <message>
        <source>No point of order awaits a ruling.</source>
        <translation>Aucune motion d’ordre n’attend de décision.</translation>
    </message>
    <message>
        <source>The President&apos;s ruling on the point of order of {name}</source>
        <translation>La décision du Président sur la motion d’ordre ({name})</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>accueillie ou rejetée&#x202f;; après deux points les termes, s’il y en a</translation>
    </message>
    <message>
        <source>The appeal of {name}</source>
        <translation>Appel : {name}</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>Vote sur l’appel ({name})&#xa0;: pour l’annulation, contre, abstentions</translation>
    </message>
    <message>
        <source>three numbers, as 54 60 3</source>
        <translation>trois nombres, p. ex. 54 60 3</translation>
    </message>
    <message>
        <source>There is no ruling to appeal against.</source>
        <translation>Il n’y a pas de décision à contester.</translation>
    </message>
    <message>
        <source>Appeal against the ruling on the point of order of {name}, by</source>
        <translation>Appel de la décision sur la motion d’ordre ({name}), par</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nom ou code d’un État partie</translation>
    </message>
    <message>
        <source>The same key again asks all the same who appeals.</source>
        <translation>La même touche demande malgré tout qui fait appel.</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>non admis</translation>
    </message>
    <message>
        <source>not a State party</source>
        <translation>n’est pas un État partie</translation>
    </message>
    <message>
        <source>{overrule} to overrule the ruling, {against} against, {abstaining} abstaining</source>
        <translation>{overrule} pour l’annulation, {against} contre, {abstaining} abstentions</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (n’est pas un État partie)</translation>
    </message>
    <message>
        <source>{name} (not admitted)</source>
        <translation>{name} (non admis)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>Le chronomètre ({name}) est arrêté à {left}.</translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation>Motion d’ordre&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation>Appel&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation>La décision sur la motion d’ordre ({name}) est mise aux voix immédiatement.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>Motion d’ordre ({name})&#xa0;: {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>Motion d’ordre ({name})&#xa0;: la décision est annulée.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Points</name>
    <message>
        <source>upheld</source>
        <translation>accueillie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source> (not a State party)</source>
        <translation> (n’est pas un État partie)</translation>
    </message>
    <message>
        <source> (not admitted)</source>
        <translation> (non admis)</translation>
    </message>
    <message>
        <source>Awaits the ruling</source>
        <translation>Attend la décision</translation>
    </message>
    <message>
        <source>Under appeal, to be voted on at once</source>
        <translation>En appel, à mettre aux voix immédiatement</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>N’est pas un État partie</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admis</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>Appel ({name})&#xa0;: à mettre aux voix immédiatement</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name}&#xa0;: reste {left}</translation>
    </message>
    <message>
        <source>the ruling stands</source>
        <translation>la décision est maintenue</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Appeal of {name}: {overrule} to overrule, {against} against, {abstaining} abstaining; {stands}</source>
        <translation>Appel ({name})&#xa0;: {overrule} pour l’annulation, {against} contre, {abstaining} abstentions&#x202f;; {stands}</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>A third</source>
        <translation>Un tiers</translation>
    </message>
    <message>
        <source>A majority</source>
        <translation>La majorité</translation>
    </message>
    <message>
        <source>More than {share}</source>
        <translation>Plus de {share}</translation>
    </message>
    <message>
        <source>At least {share}</source>
        <translation>Au moins {share}</translation>
    </message>
    <message>
        <source>{share} of {base}: {needed}.</source>
        <translation>{share}, {base} : {needed}.</translation>
    </message>
    <message>
        <source>May open and debate.</source>
        <translation>Ouverture et débat possibles.</translation>
    </message>
    <message>
        <source>May decide.</source>
        <translation>Décision possible.</translation>
    </message>
    <message>
        <source>Of whom: a setting</source>
        <translation>De qui : un réglage</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, met.</source>
        <translation>Sinon, {base} : {needed}, atteint.</translation>
    </message>
    <message>
        <source>If of {base}: {needed}, not met.</source>
        <translation>Sinon, {base} : {needed}, non atteint.</translation>
    </message>
    <message>
        <source>{needed} to debate</source>
        <translation>{needed} pour débattre</translation>
    </message>
    <message>
        <source>{needed} to decide</source>
        <translation>{needed} pour décider</translation>
    </message>
    <message>
        <source>{count} present</source>
        <translation>{count} présents</translation>
    </message>
    <message>
        <source>of {count} that take part</source>
        <translation>sur {count} participants</translation>
    </message>
</context>
<context>
    <name>PresenceBand</name>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
</context>
<context>
    <name>PresenceCall</name>
    <message>
        <source>Who is called</source>
        <translation>Qui est appelé</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>À rectifier</translation>
    </message>
    <message>
        <source>Answers out of turn</source>
        <translation>Répond hors de son tour</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Échap&#xa0;: retour – {name}</translation>
    </message>
    <message>
        <source>The call is over</source>
        <translation>L’appel est terminé</translation>
    </message>
    <message>
        <source>All were called</source>
        <translation>Tous ont été appelés</translation>
    </message>
    <message>
        <source>then {names}</source>
        <translation>puis {names}</translation>
    </message>
    <message>
        <source>Called, {place} of {count}</source>
        <translation>Appelé, {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>PresenceCommands</name>
    <message>
        <source>Of whom is the quorum counted?</source>
        <translation>Sur quelle base compter le quorum ?</translation>
    </message>
    <message>
        <source>The answer of {name} is awaited.</source>
        <translation>Réponse attendue&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>1: present, 2: not there.</source>
        <translation>1 : présent, 2 : absent.</translation>
    </message>
    <message>
        <source>To decide: of {base}, {needed}</source>
        <translation>Pour décider : {base}, {needed}</translation>
    </message>
    <message>
        <source>To debate: of {base}, {needed}</source>
        <translation>Pour débattre : {base}, {needed}</translation>
    </message>
    <message>
        <source>How many take part: enter a figure</source>
        <translation>Combien participent : saisir un chiffre</translation>
    </message>
    <message>
        <source>now {count}</source>
        <translation>actuellement {count}</translation>
    </message>
    <message>
        <source>How many take part: as counted here</source>
        <translation>Combien participent : comme compté ici</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>comme actuellement</translation>
    </message>
    <message>
        <source>How many States parties take part</source>
        <translation>Nombre d’États parties participants</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>“{typed}” is no number.</source>
        <translation>« {typed} » n’est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>PresenceLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>Ce que veulent dire les marques</translation>
    </message>
    <message>
        <source>dotted: not registered, not called</source>
        <translation>point : non inscrit, non appelé</translation>
    </message>
    <message>
        <source>grey: not registered, not called</source>
        <translation>gris : non inscrit, non appelé</translation>
    </message>
    <message>
        <source>English order; a letter goes to a name, Enter changes it</source>
        <translation>Ordre anglais ; une lettre mène au nom, Entrée le change</translation>
    </message>
</context>
<context>
    <name>Presidency</name>
    <message>
        <source>The President&apos;s buttons act.</source>
        <translation>Les boutons du Président agissent.</translation>
    </message>
    <message>
        <source>The President&apos;s buttons ask here.</source>
        <translation>Les boutons du Président demandent ici.</translation>
    </message>
    <message>
        <source>The President asks for nothing.</source>
        <translation>Aucune demande du Président n’est en attente.</translation>
    </message>
    <message>
        <source>The same key again records that it is carried, nobody objecting.</source>
        <translation>La même touche enregistre son adoption sans objection.</translation>
    </message>
    <message>
        <source>{motion} comes next.</source>
        <translation>Ensuite : {motion}.</translation>
    </message>
    <message>
        <source>The President asks:</source>
        <translation>Le Président demande&#xa0;:</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Exécuter</translation>
    </message>
</context>
<context>
    <name>PresidentView</name>
    <message>
        <source>Gavel</source>
        <translation>Marteau</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>Plus que %n minute</numerusform>
            <numerusform>Plus que %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rises %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>, %1 h %2 left</source>
        <translation>, reste %1 h %2</translation>
    </message>
    <message>
        <source>, %2 min left</source>
        <translation>, reste %2 min</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1&#xa0;: reste %2.</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>CALLED</source>
        <translation>APPELÉ</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation>Reprendre la déclaration</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>Ouvrir le scrutin</translation>
    </message>
    <message>
        <source>Close the box</source>
        <translation>Fermer l’urne</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Report heard</source>
        <translation>Rapport entendu</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>La soumettre à la Conférence</translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation>Appel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To be voted on at once.</source>
        <translation>À mettre aux voix immédiatement.</translation>
    </message>
    <message>
        <source>The point of order is upheld.</source>
        <translation>La motion d’ordre est accueillie.</translation>
    </message>
    <message>
        <source>The point of order is rejected.</source>
        <translation>La motion d’ordre est rejetée.</translation>
    </message>
    <message>
        <source>The ruling is overruled.</source>
        <translation>La décision est annulée.</translation>
    </message>
    <message>
        <source>Not a State party.</source>
        <translation>N’est pas un État partie.</translation>
    </message>
    <message>
        <source>Not admitted.</source>
        <translation>Non admis.</translation>
    </message>
    <message>
        <source>Point of order: %1.</source>
        <translation>Motion d’ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Private meeting %1</source>
        <translation>Séance privée %1</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>dire : %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Private meeting</source>
        <translation>Séance privée</translation>
    </message>
    <message>
        <source>Announce the result</source>
        <translation>Annoncer le résultat</translation>
    </message>
    <message>
        <source>Explanation of vote</source>
        <translation>Explication de vote</translation>
    </message>
    <message>
        <source>Oral report</source>
        <translation>Rapport oral</translation>
    </message>
    <message>
        <source>End statement</source>
        <translation>Fin de la déclaration</translation>
    </message>
    <message>
        <source>Next speaker</source>
        <translation>Orateur suivant</translation>
    </message>
    <message>
        <source>Take up %1</source>
        <translation>Aborder le point %1</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Séance %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>ProgrammePanel</name>
    <message>
        <source>Today&apos;s programme</source>
        <translation>Programme du jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No meeting today</source>
        <translation>Pas de séance aujourd’hui</translation>
    </message>
    <message>
        <source>Parallel: {what}</source>
        <translation>En parallèle&#xa0;: {what}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>ProposalCommands</name>
    <message>
        <source>Which proposal?</source>
        <translation>Quelle proposition&#x202f;?</translation>
    </message>
    <message>
        <source>symbol or title</source>
        <translation>cote ou titre</translation>
    </message>
    <message>
        <source>No proposal is undecided.</source>
        <translation>Aucune proposition n’est en suspens.</translation>
    </message>
    <message>
        <source>No decision was taken yet.</source>
        <translation>Aucune décision n’a encore été prise.</translation>
    </message>
    <message>
        <source>{symbol}: which parts are voted on apart?</source>
        <translation>{symbol}&#xa0;: quelles parties sont mises aux voix séparément&#x202f;?</translation>
    </message>
    <message>
        <source>as: preamble, paragraph 3, the rest</source>
        <translation>par exemple&#xa0;: préambule, paragraphe 3, le reste</translation>
    </message>
    <message>
        <source>Which proposal is divided?</source>
        <translation>Quelle proposition est divisée&#x202f;?</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>operative paragraphs</source>
        <translation>paragraphes du dispositif</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>as the preamble</source>
        <translation>comme le préambule</translation>
    </message>
    <message>
        <source>All but {part}</source>
        <translation>Toutes sauf {part}</translation>
    </message>
    <message>
        <source>{symbol}: which parts are operative?</source>
        <translation>{symbol}&#xa0;: quelles parties relèvent du dispositif&#x202f;?</translation>
    </message>
    <message>
        <source>{symbol}: who asks for the division?</source>
        <translation>{symbol}&#xa0;: qui demande la division&#x202f;?</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nom ou code d’un État partie</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Draft resolution</source>
        <translation>Projet de résolution</translation>
    </message>
    <message>
        <source>Draft decision</source>
        <translation>Projet de décision</translation>
    </message>
    <message>
        <source>Draft for the General Assembly</source>
        <translation>Projet destiné à l’Assemblée générale</translation>
    </message>
    <message>
        <source>Draft declaration</source>
        <translation>Projet de déclaration</translation>
    </message>
    <message>
        <source>Resolution {number}</source>
        <translation>Résolution {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Décision {number}</translation>
    </message>
    <message>
        <source>Recommendation {number}</source>
        <translation>Recommandation {number}</translation>
    </message>
    <message>
        <source>Declaration {number}</source>
        <translation>Déclaration {number}</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>présenté</translation>
    </message>
    <message>
        <source>before the Conference</source>
        <translation>devant la Conférence</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>rejected by vote</source>
        <translation>rejeté par un vote</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>withdrawn by its sponsors</source>
        <translation>retiré par ses auteurs</translation>
    </message>
    <message>
        <source>left open with its item</source>
        <translation>laissé ouvert avec son point</translation>
    </message>
    <message>
        <source>fallen</source>
        <translation>caduc</translation>
    </message>
    <message>
        <source>to be voted on</source>
        <translation>à mettre aux voix</translation>
    </message>
    <message>
        <source>not put</source>
        <translation>non mis aux voix</translation>
    </message>
    <message>
        <source>Vote on amendment {symbol}</source>
        <translation>Voter sur l’amendement {symbol}</translation>
    </message>
    <message>
        <source>Vote on the part “{part}”</source>
        <translation>Voter sur la partie «&#x202f;{part}&#x202f;»</translation>
    </message>
    <message>
        <source>Put it to the Conference</source>
        <translation>La soumettre à la Conférence</translation>
    </message>
    <message>
        <source>Put it to the vote</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <source>Suspend for consultations</source>
        <translation>Suspendre pour des consultations</translation>
    </message>
    <message>
        <source>Adopt it without a vote</source>
        <translation>L’adopter sans vote</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Day-before rule</source>
        <translation>Règle de la veille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>Aucun pour ce point</translation>
    </message>
    <message>
        <source>Day-before rule: from memory, cf. GA rule 78; its number here is unknown.</source>
        <translation>Règle de la veille&#xa0;: de mémoire, cf. art. 78 de l’AG&#x202f;; son numéro ici est inconnu.</translation>
    </message>
    <message>
        <source>Note a proposal …</source>
        <translation>Noter une proposition …</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne d’indiqué</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>not sent out</source>
        <translation>non distribuée</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>aujourd’hui {hour}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>By leave</source>
        <translation>Avec autorisation</translation>
    </message>
    <message>
        <source>Not in all six</source>
        <translation>Pas dans les six</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Dès {day}</translation>
    </message>
    <message>
        <source>adopted: {number}</source>
        <translation>adoptée&#xa0;: {number}</translation>
    </message>
    <message>
        <source>objection of {names}</source>
        <translation>objection – {names}</translation>
    </message>
    <message>
        <source>consultations led by {name}</source>
        <translation>consultations ; direction : {name}</translation>
    </message>
    <message>
        <source>missing: {languages}</source>
        <translation>manque&#xa0;: {languages}</translation>
    </message>
</context>
<context>
    <name>Putting</name>
    <message>
        <source>Show of hands</source>
        <translation>À main levée</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel nominal</translation>
    </message>
    <message>
        <source>from a State drawn by lot</source>
        <translation>à partir d’un État tiré au sort</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Vote enregistré</translation>
    </message>
    <message>
        <source>each answer by name, without a call</source>
        <translation>chaque réponse par nom, sans appel</translation>
    </message>
    <message>
        <source>how?</source>
        <translation>comment ?</translation>
    </message>
    <message>
        <source>{question} – {what}</source>
        <translation>{question} – {what}</translation>
    </message>
    <message>
        <source>name or code of a State party</source>
        <translation>nom ou code d’un État partie</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Deux tiers</translation>
    </message>
    <message>
        <source>on substance</source>
        <translation>sur le fond</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Majorité simple</translation>
    </message>
    <message>
        <source>on procedure</source>
        <translation>sur la procédure</translation>
    </message>
    <message>
        <source>by which majority?</source>
        <translation>à quelle majorité ?</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>asked for by?</source>
        <translation>à la demande de ?</translation>
    </message>
    <message>
        <source>which State was drawn by lot?</source>
        <translation>quel État a été tiré au sort ?</translation>
    </message>
    <message>
        <source>The console draws the lot</source>
        <translation>La console tire au sort</translation>
    </message>
</context>
<context>
    <name>QtWords</name>
    <message>
        <source>Look in:</source>
        <translation>Regarder dans :</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Type de fichiers :</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Number not known</source>
        <translation>Numéro inconnu</translation>
    </message>
    <message>
        <source>Rule {number}</source>
        <translation>Article {number}</translation>
    </message>
    <message>
        <source>{rule}, number probable</source>
        <translation>{rule}, numéro probable</translation>
    </message>
    <message>
        <source>{what}: {value}</source>
        <translation>{what} : {value}</translation>
    </message>
    <message>
        <source>Figures: {figures}.</source>
        <translation>Chiffres : {figures}.</translation>
    </message>
    <message>
        <source>Enter: put it right</source>
        <translation>Entrée : corriger</translation>
    </message>
    <message>
        <source>{when}, hour assumed</source>
        <translation>{when}, heure supposée</translation>
    </message>
    <message>
        <source>certain: it stands in the agenda</source>
        <translation>certain : figure dans l’ordre du jour</translation>
    </message>
    <message>
        <source>probable: after the sister treaty</source>
        <translation>probable : d’après le traité jumeau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>simple majority</source>
        <translation>majorité simple</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>deux tiers</translation>
    </message>
    <message>
        <source>rank of the motion “{motion}”</source>
        <translation>rang de la motion « {motion} »</translation>
    </message>
    <message>
        <source>to open and debate it takes</source>
        <translation>pour ouvrir et débattre, il faut</translation>
    </message>
    <message>
        <source>to decide it takes</source>
        <translation>pour décider, il faut</translation>
    </message>
    <message>
        <source>share of those voting yes or no</source>
        <translation>part des votants oui ou non</translation>
    </message>
    <message>
        <source>share of the valid papers that elects</source>
        <translation>part des bulletins valables qui élit</translation>
    </message>
    <message>
        <source>candidates for each place in a restricted ballot</source>
        <translation>candidats par poste dans un scrutin limité</translation>
    </message>
    <message>
        <source>ballots in vain after which it is told</source>
        <translation>scrutins infructueux après lesquels c’est signalé</translation>
    </message>
    <message>
        <source>how often a State is called</source>
        <translation>combien de fois un État est appelé</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>speakers for, besides the mover</source>
        <translation>orateurs pour, outre l’auteur</translation>
    </message>
    <message>
        <source>speakers against</source>
        <translation>orateurs contre</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>majorité</translation>
    </message>
</context>
<context>
    <name>ReferenceCommands</name>
    <message>
        <source>Only rules of procedure are put right here.</source>
        <translation>Seuls les articles du règlement se corrigent ici.</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>corriger</translation>
    </message>
    <message>
        <source>{rule} – {what}</source>
        <translation>{rule} – {what}</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>actuellement {value}</translation>
    </message>
    <message>
        <source>Its number, and how sure it is</source>
        <translation>Son numéro, et sa certitude</translation>
    </message>
    <message>
        <source>Its number is not known</source>
        <translation>Son numéro est inconnu</translation>
    </message>
    <message>
        <source>The rule of another body that tells the same</source>
        <translation>L’article équivalent d’un autre organe</translation>
    </message>
    <message>
        <source>What it says, in our words</source>
        <translation>Ce qu’il dit, en nos termes</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>as 47</source>
        <translation>p. ex. 47</translation>
    </message>
    <message>
        <source>The rule of another body</source>
        <translation>L’article d’un autre organe</translation>
    </message>
    <message>
        <source>as GA rule 76</source>
        <translation>p. ex. GA rule 76</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>in our words</source>
        <translation>en nos termes</translation>
    </message>
    <message>
        <source>Rule {number}: how sure is that?</source>
        <translation>Article {number} : est-ce certain ?</translation>
    </message>
    <message>
        <source>1/3 is at least a third, &gt;1/2 is more than half</source>
        <translation>1/3 : au moins un tiers, &gt;1/2 : plus de la moitié</translation>
    </message>
    <message>
        <source>minutes and seconds, as 2:30</source>
        <translation>minutes et secondes, p. ex. 2:30</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
</context>
<context>
    <name>ReferencePanel</name>
    <message>
        <source>Find in the reference</source>
        <translation>Chercher dans les références</translation>
    </message>
    <message>
        <source>Find a rule, a date or a doubt</source>
        <translation>Chercher un article, une date, un doute</translation>
    </message>
    <message>
        <source>Nothing in the reference fits “{typed}”.</source>
        <translation>Rien dans les références ne correspond à « {typed} ».</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Until then</source>
        <translation>D’ici là</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>due {days}</source>
        <translation>prévue {days}</translation>
    </message>
    <message>
        <source>late: due {days}</source>
        <translation>tardive : prévue {days}</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Objection</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>accorded</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>not accorded</source>
        <translation>non accordé</translation>
    </message>
    <message>
        <source>the Conference</source>
        <translation>la Conférence</translation>
    </message>
    <message>
        <source>the Conference, under {item}</source>
        <translation>la Conférence, au point {item}</translation>
    </message>
    <message>
        <source>signed original</source>
        <translation>original signé</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>information only</source>
        <translation>renseignements seulement</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en règle</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplets</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non acceptés</translation>
    </message>
    <message>
        <source>accepted on assurance</source>
        <translation>acceptée sur assurance</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admis</translation>
    </message>
    <message>
        <source>not admitted</source>
        <translation>non admis</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Neither present nor voting, until it is decided anew or new credentials are found in order. Rule 20</source>
        <translation>Ni présente ni votante, jusqu’à nouvelle décision ou à de nouveaux pouvoirs reconnus en règle. Article 20</translation>
    </message>
    <message>
        <source>It does not take part. To call it by mistake is not prevented: it is marked.</source>
        <translation>Elle ne participe pas. L’appeler par erreur n’est pas empêché : elle est signalée.</translation>
    </message>
    <message>
        <source>It is seated with full rights until the Conference decides. Rule 20</source>
        <translation>Elle siège avec tous ses droits jusqu’à la décision de la Conférence. Article 20</translation>
    </message>
    <message>
        <source>It does not attend: with an objection, status is not accorded until the Conference decides.</source>
        <translation>Elle n’assiste pas : en cas d’objection, le statut n’est accordé que par décision de la Conférence.</translation>
    </message>
    <message>
        <source>It attends, unless the Conference decides otherwise.</source>
        <translation>Elle assiste, sauf décision contraire de la Conférence.</translation>
    </message>
    <message>
        <source>It does not attend before it gives notice in writing.</source>
        <translation>Elle n’assiste pas avant d’avoir donné avis par écrit.</translation>
    </message>
    <message>
        <source>It does not attend before it applies.</source>
        <translation>Elle n’assiste pas avant d’en avoir fait la demande.</translation>
    </message>
    <message>
        <source>It does not attend before the list of applicants is sent out.</source>
        <translation>Elle n’assiste pas avant la diffusion de la liste des demandeurs.</translation>
    </message>
    <message>
        <source>Consensus first. If a vote is asked for: a majority of those present and voting.</source>
        <translation>D’abord le consensus. Si un vote est demandé : majorité des présents et votants.</translation>
    </message>
    <message>
        <source>Only States parties vote. cf. GA rule 85; number here unknown</source>
        <translation>Seuls les États parties votent. Cf. art. 85 de l’AG ; numéro ici inconnu</translation>
    </message>
    <message>
        <source>Invited to speak {day}</source>
        <translation>Invitée à parler le {day}</translation>
    </message>
    <message>
        <source>It speaks when the President invites it, the Conference approving. Rule 17</source>
        <translation>Elle parle sur invitation du Président, avec l’accord de la Conférence. Article 17</translation>
    </message>
    <message>
        <source>say: {said}</source>
        <translation>dire : {said}</translation>
    </message>
    <message>
        <source>takes part so since {day}: {reason}</source>
        <translation>participe ainsi depuis le {day} : {reason}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Objection open</source>
        <translation>Objection pendante</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>No objection</source>
        <translation>Sans objection</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Contestés</translation>
    </message>
    <message>
        <source>speaks when invited</source>
        <translation>parle sur invitation</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>parle</translation>
    </message>
    <message>
        <source>attends</source>
        <translation>assiste</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>propose</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>States parties</source>
        <translation>États parties</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Signataires</translation>
    </message>
    <message>
        <source>Non-signatories</source>
        <translation>Non-signataires</translation>
    </message>
    <message>
        <source>Entities, UN bodies, agencies</source>
        <translation>Entités, organes de l’ONU</translation>
    </message>
    <message>
        <source>Other intergovernmental</source>
        <translation>Autres intergouvernementales</translation>
    </message>
    <message>
        <source>NGOs with ECOSOC status</source>
        <translation>ONG avec statut ECOSOC</translation>
    </message>
    <message>
        <source>Other NGOs</source>
        <translation>Autres ONG</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>Groupes d’États</translation>
    </message>
    <message>
        <source>application, listed 30 days before</source>
        <translation>demande, liste 30 jours avant</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>pouvoirs</translation>
    </message>
    <message>
        <source>written notice</source>
        <translation>avis écrit</translation>
    </message>
    <message>
        <source>application</source>
        <translation>demande</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>objection: the Conference</source>
        <translation>objection : la Conférence</translation>
    </message>
    <message>
        <source>unless decided otherwise</source>
        <translation>sauf décision contraire</translation>
    </message>
    <message>
        <source>by right</source>
        <translation>de droit</translation>
    </message>
    <message>
        <source>Attend</source>
        <translation>Assister</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitées</translation>
    </message>
    <message>
        <source>{category}, Rule {numbers}</source>
        <translation>{category}, article {numbers}</translation>
    </message>
    <message>
        <source>{category}, Rules {numbers}</source>
        <translation>{category}, articles {numbers}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register of delegations</source>
        <translation>Registre des délégations</translation>
    </message>
    <message>
        <source>Categories and their rights</source>
        <translation>Catégories et leurs droits</translation>
    </message>
    <message>
        <source>Those of the category</source>
        <translation>Ceux de la catégorie</translation>
    </message>
    <message>
        <source>On file of the delegation chosen</source>
        <translation>Dossier de la délégation choisie</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Qui fait objection</translation>
    </message>
    <message>
        <source>Participation of observers</source>
        <translation>Participation d’observateurs</translation>
    </message>
    <message>
        <source>Participation of observers, item {item}</source>
        <translation>Participation d’observateurs, point {item}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Accorded</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Move: motions and points of order. Invited: by the President, the Conference approving.</source>
        <translation>Proposer : motions et points d’ordre. Invitées : par le Président, la Conférence approuvant.</translation>
    </message>
    <message>
        <source>Rights of observers: the sister treaty’s rules 16, 17 and 44 (probable)</source>
        <translation>Droits des observateurs : articles 16, 17 et 44 du traité frère (probables)</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Expected to begin {when}</source>
        <translation>Début prévu {when}</translation>
    </message>
    <message>
        <source>not reached in the time of the list</source>
        <translation>hors du temps de la liste</translation>
    </message>
    <message>
        <source>Cabinet rank unconfirmed</source>
        <translation>Rang ministériel à établir</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>Exchange: 1 of 2 notices</source>
        <translation>Échange&#xa0;: 1 avis sur 2</translation>
    </message>
    <message>
        <source>Exchange 1/2</source>
        <translation>Échange 1/2</translation>
    </message>
    <message>
        <source>Moved by the President</source>
        <translation>Déplacé par le Président</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Échangé</translation>
    </message>
    <message>
        <source>Replaced {day}</source>
        <translation>Remplacé le {day}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Found no member</source>
        <translation>Non membre</translation>
    </message>
    <message>
        <source>No member</source>
        <translation>Non membre</translation>
    </message>
    <message>
        <source>Transferred from {list}</source>
        <translation>Transféré de la liste {list}</translation>
    </message>
    <message>
        <source>From {list}</source>
        <translation>De {list}</translation>
    </message>
    <message>
        <source>by {delegation}</source>
        <translation>par&#xa0;: {delegation}</translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation>Président du groupe&#xa0;: {delegation}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation>Réponse – {delegation}</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Text, check against delivery</source>
        <translation>Texte, le prononcé fait foi</translation>
    </message>
    <message>
        <source>Text, check</source>
        <translation>Texte, prononcé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Received {when}</source>
        <translation>Demande reçue le {when}</translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation>parle en son nom&#xa0;: {delegation}</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>En réponse – {delegation}</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>Texte&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation>Référence&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motif&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation>A annoncé un échange ({delegation})&#x202f;; le second avis est attendu</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>Échange annoncé par l’autre délégation ({delegation})&#x202f;; le second avis est attendu</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Appelé une fois</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Right of reply to {name}</source>
        <translation>Droit de réponse à&#xa0;: {name}</translation>
    </message>
    <message>
        <source>, to {name}</source>
        <translation>, destinataire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Taken at the end of the day&apos;s last meeting on {item}</source>
        <translation>Prises à la fin de la dernière séance du jour sur le point {item}</translation>
    </message>
    <message>
        <source>Taken before those who wait for {item}</source>
        <translation>Prises avant ceux qui attendent sur le point {item}</translation>
    </message>
    <message>
        <source>Taken on the next day, at the end of its last meeting on {item}</source>
        <translation>Prises le lendemain, à la fin de la dernière séance sur le point {item}</translation>
    </message>
    <message>
        <source>{taken}, until {hour}.</source>
        <translation>{taken}, jusqu’à {hour}.</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} sur {rounds}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} sur {rounds} (plus aucune)</translation>
    </message>
    <message>
        <source>Made: {names}</source>
        <translation>Faites&#xa0;: {names}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>réponse à&#xa0;: {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>demandé à {hour}</translation>
    </message>
    <message>
        <source>Enter: give the floor</source>
        <translation>Entrée&#xa0;: donner la parole</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>passé, jusqu’au rappel</translation>
    </message>
    <message>
        <source>1st reply</source>
        <translation>1re réponse</translation>
    </message>
    <message>
        <source>2nd reply</source>
        <translation>2e réponse</translation>
    </message>
    <message>
        <source>reply {number}</source>
        <translation>réponse {number}</translation>
    </message>
</context>
<context>
    <name>ReplyCommands</name>
    <message>
        <source>No debate is in hand.</source>
        <translation>Aucun débat n’est en cours.</translation>
    </message>
    <message>
        <source>delegation; behind a colon to whom, as arm: aze</source>
        <translation>délégation&#xa0;; après deux-points, à qui, comme arm: aze</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>Droit de réponse demandé par</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name}&#xa0;: réponse à</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>délégation&#x202f;; Entrée&#xa0;: personne en particulier</translation>
    </message>
</context>
<context>
    <name>Roll</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Abstains</source>
        <translation>S’abstient</translation>
    </message>
    <message>
        <source>Not participating</source>
        <translation>Ne participe pas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
</context>
<context>
    <name>RollFoot</name>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>called, one key each</source>
        <translation>appelés, une touche chacun</translation>
    </message>
    <message>
        <source>last roll: {count} present</source>
        <translation>dernier appel : {count} présents</translation>
    </message>
</context>
<context>
    <name>RollGrid</name>
    <message>
        <source>lot</source>
        <translation>sort</translation>
    </message>
    <message>
        <source>No State party begins with “{letters}”.</source>
        <translation>Aucun État partie ne commence par « {letters} ».</translation>
    </message>
    <message>
        <source>Esc: back to {name}</source>
        <translation>Échap&#xa0;: retour – {name}</translation>
    </message>
    <message>
        <source>called now</source>
        <translation>appelé maintenant</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>désigné par le sort</translation>
    </message>
    <message>
        <source>not registered</source>
        <translation>non inscrit</translation>
    </message>
    <message>
        <source>barred by another&apos;s vote</source>
        <translation>exclu par le vote d’un autre</translation>
    </message>
</context>
<context>
    <name>RollPage</name>
    <message>
        <source>Roll of presence</source>
        <translation>Appel des présents</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>Liste des États parties</translation>
    </message>
    <message>
        <source>Leave the roll</source>
        <translation>Quitter l’appel</translation>
    </message>
    <message>
        <source>Close the roll</source>
        <translation>Clore l’appel</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Presence holds until the meeting rises, or until a delegation is noted as having left.</source>
        <translation>La présence vaut jusqu’à la levée de la séance, ou jusqu’au départ noté d’une délégation.</translation>
    </message>
    <message>
        <source>States parties in the room</source>
        <translation>États parties dans la salle</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>GAVEL</source>
        <translation>MARTEAU</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Ou</translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>Sentences of the President&apos;s script</source>
        <translation>Phrases du texte du Président</translation>
    </message>
</context>
<context>
    <name>ScriptCommands</name>
    <message>
        <source>Correct it</source>
        <translation>La corriger</translation>
    </message>
    <message>
        <source>A native reader has reviewed it</source>
        <translation>Un lecteur de langue maternelle l’a relue</translation>
    </message>
    <message>
        <source>Take it back to the program&apos;s words</source>
        <translation>Revenir aux mots du programme</translation>
    </message>
    <message>
        <source>the reader&apos;s name</source>
        <translation>le nom du lecteur</translation>
    </message>
    <message>
        <source>Who has reviewed it?</source>
        <translation>Qui l’a relue&#x202f;?</translation>
    </message>
    <message>
        <source>shows its source</source>
        <translation>montre sa source</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>A question is open.</source>
        <translation>Une question est posée.</translation>
    </message>
    <message>
        <source>Enter answers it, Esc lets it go.</source>
        <translation>Entrée y répond, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference}&#xa0;: console du secrétaire</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Closing once more leaves the console; the statement goes on, and its clock.</source>
        <translation>Fermer encore une fois quitte la console ; la déclaration continue, et son chronomètre aussi.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>A la parole&#xa0;: {name}.</translation>
    </message>
</context>
<context>
    <name>SentencePainter</name>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: no</source>
        <translation>Relue par un lecteur de langue maternelle&#xa0;: non</translation>
    </message>
    <message>
        <source>Reviewed by a native reader: {reader}</source>
        <translation>Relue par un lecteur de langue maternelle&#xa0;: {reader}</translation>
    </message>
</context>
<context>
    <name>SentencePanel</name>
    <message>
        <source>Correct a sentence</source>
        <translation>Corriger une phrase</translation>
    </message>
    <message>
        <source>Words of the sentence</source>
        <translation>Mots de la phrase</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc leaves it; what stands in braces is filled in when it is read</source>
        <translation>Ctrl+Entrée conserve, Échap quitte&#x202f;; ce qui est entre accolades est complété à la lecture</translation>
    </message>
    <message>
        <source>As it would be read</source>
        <translation>Telle qu’elle serait lue</translation>
    </message>
    <message>
        <source>It cannot be read so</source>
        <translation>Elle ne peut être lue ainsi</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Share of those voting</source>
        <translation>Part des votants</translation>
    </message>
    <message>
        <source>{yes} of {voting}</source>
        <translation>{yes} sur {voting}</translation>
    </message>
    <message>
        <source>voting yes or no; it takes two thirds of them.</source>
        <translation>pour ou contre ; il en faut les deux tiers.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes a majority of them.</source>
        <translation>pour ou contre ; il en faut la majorité.</translation>
    </message>
    <message>
        <source>voting yes or no; two thirds are {needed}.</source>
        <translation>pour ou contre ; les deux tiers font {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; a majority is {needed}.</source>
        <translation>pour ou contre ; la majorité est de {needed}.</translation>
    </message>
    <message>
        <source>voting yes or no; it takes {needed}.</source>
        <translation>pour ou contre ; il en faut {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>Even if all %n still to come vote yes:</source>
        <translation>
            <numerusform>Même si celui qui reste vote oui :</numerusform>
            <numerusform>Même si les %n restants votent tous oui :</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be adopted any more</source>
        <translation>l’adoption n’est plus possible</translation>
    </message>
    <message numerus="yes">
        <source>Whatever the %n still to come vote:</source>
        <translation>
            <numerusform>Quel que soit le vote de celui qui reste :</numerusform>
            <numerusform>Quel que soit le vote des %n restants :</numerusform>
        </translation>
    </message>
    <message>
        <source>the majority is reached</source>
        <translation>la majorité est atteinte</translation>
    </message>
    <message numerus="yes">
        <source>If all %n still to come vote:</source>
        <translation>
            <numerusform>Si celui qui reste vote :</numerusform>
            <numerusform>Si les %n restants votent tous :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more yes adopt it</source>
        <translation>
            <numerusform>adoption avec %n oui de plus</numerusform>
            <numerusform>adoption avec %n oui de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>pas encore compté</translation>
    </message>
    <message>
        <source>equally divided: regarded as rejected</source>
        <translation>partage égal des voix&#xa0;: considéré comme rejeté</translation>
    </message>
    <message>
        <source>the majority is not reached</source>
        <translation>la majorité n’est pas atteinte</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Programme, agenda and documents</source>
        <translation>Programme, ordre du jour et documents</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents of {item}</source>
        <translation>Documents du point {item}</translation>
    </message>
    <message>
        <source>None under this item</source>
        <translation>Aucun pour ce point</translation>
    </message>
    <message>
        <source>No item in hand</source>
        <translation>Aucun point en cours</translation>
    </message>
</context>
<context>
    <name>SpeakersFilter</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>Rang à établir</translation>
    </message>
    <message>
        <source>Moved, exchanged, replaced</source>
        <translation>Déplacés, échangés, remplacés</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Avec texte</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non entendus</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Observateurs</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation>Pouvoirs non en règle</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admises</translation>
    </message>
</context>
<context>
    <name>SpeakersHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>Lang.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>SpeakersModel</name>
    <message>
        <source>The list ends at {hour}; {count} not reached</source>
        <translation>La liste finit à {hour}&#x202f;; non entendus&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation>Séance levée à {hour}&#x202f;; séance {number} à {next}</translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation>Début à {hour}.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Non entendu.</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Passés</translation>
    </message>
    <message>
        <source>until recalled</source>
        <translation>jusqu’au rappel</translation>
    </message>
    <message>
        <source>To be resubmitted</source>
        <translation>À renouveler</translation>
    </message>
    <message>
        <source>received before the list opened</source>
        <translation>reçues avant l’ouverture de la liste</translation>
    </message>
    <message>
        <source>waiting, in the order of recall</source>
        <translation>en attente, dans l’ordre du rappel</translation>
    </message>
    <message>
        <source>waiting, by time of request</source>
        <translation>en attente, par heure de demande</translation>
    </message>
</context>
<context>
    <name>SpeakersPainter</name>
    <message numerus="yes">
        <source>The list ends; not reached: %n</source>
        <translation>
            <numerusform>La liste finit&#x202f;; non entendu&#xa0;: %n</numerusform>
            <numerusform>La liste finit&#x202f;; non entendus&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation>Pourquoi ici&#xa0;: {basis}.</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>la séance suivante</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation>Séance levée&#x202f;; {meeting} à {hour}</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation>Séance levée&#x202f;; {meeting} {day} à {hour}</translation>
    </message>
    <message>
        <source>{count} {order}</source>
        <translation>{count} {order}</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Confirm cabinet rank</source>
        <translation>Établir le rang ministériel</translation>
    </message>
    <message>
        <source>Speakers list</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>No place {number} is shown.</source>
        <translation>Aucune place {number} n’est affichée.</translation>
    </message>
    <message>
        <source>No delegation shown begins with “{letters}”.</source>
        <translation>Aucune délégation affichée ne commence par «&#x202f;{letters}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>Ce qui vient de se passer</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Échap l’arrête.</translation>
    </message>
    <message>
        <source>{seconds} s. Esc stops it.</source>
        <translation>{seconds} s. Échap l’arrête.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Undo: {act}</source>
        <translation>Annuler&#xa0;: {act}</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Panels</source>
        <translation>Volets</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>Whose text?</source>
        <translation>Le texte de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Texte – {name}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Attach another in its place</source>
        <translation>En joindre un autre à sa place</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>{text}: why is it removed?</source>
        <translation>{text}&#xa0;: pourquoi est-il retiré&#x202f;?</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation>{text}&#xa0;: qu’en advient-il&#x202f;?</translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation>{text}&#xa0;: quel fichier&#x202f;?</translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation>son chemin&#x202f;; ou déposez-le sur la délégation dans la liste</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Texts (*.txt *.docx *.pdf)</source>
        <translation>Textes (*.txt *.docx *.pdf)</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Another file is being read.</source>
        <translation>Un autre fichier est en cours de lecture.</translation>
    </message>
    <message>
        <source>Esc stops it.</source>
        <translation>Échap l’arrête.</translation>
    </message>
    <message>
        <source>Not attached.</source>
        <translation>Non joint.</translation>
    </message>
    <message>
        <source>Text attached.</source>
        <translation>Texte joint.</translation>
    </message>
    <message>
        <source>No list is in hand.</source>
        <translation>Aucune liste n’est en cours.</translation>
    </message>
    <message>
        <source>Drop the file on the row of a delegation.</source>
        <translation>Déposez le fichier sur la ligne d’une délégation.</translation>
    </message>
</context>
<context>
    <name>TextPanel</name>
    <message>
        <source>To be posted</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>Not to be posted</source>
        <translation>À ne pas publier</translation>
    </message>
    <message>
        <source>Clean copy awaited</source>
        <translation>Copie au net attendue</translation>
    </message>
    <message>
        <source>Sent to be posted</source>
        <translation>Envoyé à la publication</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>about {time} at 100 words a minute</source>
        <translation>environ {time} à 100 mots par minute</translation>
    </message>
    <message>
        <source>within the limit of {limit}</source>
        <translation>dans la limite de {limit}</translation>
    </message>
    <message>
        <source>over the limit of {limit} by {over}</source>
        <translation>dépasse la limite de {limit} de {over}</translation>
    </message>
    <message>
        <source>Text of a statement</source>
        <translation>Texte d’une déclaration</translation>
    </message>
    <message>
        <source>Words of the statement</source>
        <translation>Mots de la déclaration</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Seul le prononcé fait foi</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Échap le ferme</translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation>{key}&#xa0;: ce qu’il en advient</translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation>joint le {day} à {hour}</translation>
    </message>
</context>
<context>
    <name>VoteCommands</name>
    <message>
        <source>the question, as it is put</source>
        <translation>la question, telle qu’elle est mise aux voix</translation>
    </message>
    <message>
        <source>What is put to the vote?</source>
        <translation>Qu’est-ce qui est mis aux voix ?</translation>
    </message>
    <message>
        <source>No vote was announced.</source>
        <translation>Aucun vote n’a été annoncé.</translation>
    </message>
    <message>
        <source>the pending motion</source>
        <translation>la motion en instance</translation>
    </message>
    <message>
        <source>Show vote {number}, announced last</source>
        <translation>Montrer le vote {number}, annoncé en dernier</translation>
    </message>
    <message>
        <source>The pending motion</source>
        <translation>La motion en instance</translation>
    </message>
    <message>
        <source>No vote is being taken.</source>
        <translation>Aucun vote n’est en cours.</translation>
    </message>
    <message>
        <source>A point of order stands: {name}.</source>
        <translation>Une motion d’ordre est en instance : {name}.</translation>
    </message>
    <message>
        <source>The call goes on after the ruling.</source>
        <translation>L’appel reprend après la décision.</translation>
    </message>
    <message>
        <source>An appeal waits for its vote: {name}.</source>
        <translation>Un appel attend d’être mis aux voix : {name}.</translation>
    </message>
    <message>
        <source>The call goes on after it.</source>
        <translation>L’appel reprend ensuite.</translation>
    </message>
    <message>
        <source>{name} has the floor.</source>
        <translation>A la parole&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The call begins after it.</source>
        <translation>L’appel commence ensuite.</translation>
    </message>
    <message>
        <source>{name} has asked to explain its vote first.</source>
        <translation>Explication de vote demandée avant le vote&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The same key again begins the voting all the same.</source>
        <translation>La même touche commence quand même le vote.</translation>
    </message>
    <message>
        <source>Asks to explain its vote after the result</source>
        <translation>Demande à expliquer son vote après le résultat</translation>
    </message>
</context>
<context>
    <name>VoteDesk</name>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Roll of the States parties</source>
        <translation>Liste des États parties</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>Vote by show of hands</source>
        <translation>Vote à main levée</translation>
    </message>
    <message>
        <source>Vote by roll call</source>
        <translation>Vote par appel nominal</translation>
    </message>
    <message>
        <source>Recorded vote</source>
        <translation>Vote enregistré</translation>
    </message>
    <message>
        <source>{method}, under item {item}</source>
        <translation>{method}, au titre du point {item}</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Appeal: yes overrules the ruling</source>
        <translation>Appel : oui infirme la décision</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Deux tiers</translation>
    </message>
    <message>
        <source>Simple majority</source>
        <translation>Majorité simple</translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation>Demande de vote&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
</context>
<context>
    <name>WayPainter</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Rehearse with the sample, guided: two minutes</source>
        <translation>Répéter avec le modèle, guidé&#xa0;: deux minutes</translation>
    </message>
    <message>
        <source>New conference from the sample</source>
        <translation>Nouvelle conférence d’après le modèle</translation>
    </message>
    <message>
        <source>New conference from its annotated agenda</source>
        <translation>Nouvelle conférence à partir de l’ordre du jour annoté</translation>
    </message>
    <message>
        <source>New conference, empty</source>
        <translation>Nouvelle conférence, vide</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Ouvrir un fichier de conférence</translation>
    </message>
    <message>
        <source>About this conference</source>
        <translation>À propos de cette conférence</translation>
    </message>
    <message>
        <source>The chair&apos;s console</source>
        <translation>La console de la présidence</translation>
    </message>
    <message>
        <source>Esc goes on with the conference that is open. Nothing in a rehearsal is real.</source>
        <translation>Échap continue avec la conférence ouverte. Rien n’est réel dans une répétition.</translation>
    </message>
    <message>
        <source>Opened of late</source>
        <translation>Ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>a folder, or a file</source>
        <translation>un dossier, ou un fichier</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choisir un emplacement</translation>
    </message>
</context>
<context>
    <name>Wordbook</name>
    <message>
        <source>Nothing needs to be saved: each act is kept as it is done.</source>
        <translation>Rien n’est à enregistrer&#xa0;: chaque acte est conservé dès qu’il est fait.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02}</source>
        <translation>{hours} h {minutes:02}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>tongue</name>
    <message numerus="yes">
        <source>%n remain</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Appelé %n fois</numerusform>
            <numerusform>Appelé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the session</source>
        <translation>
            <numerusform>%n jour avant la session</numerusform>
            <numerusform>%n jours avant la session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n States parties</source>
        <translation>
            <numerusform>un État partie</numerusform>
            <numerusform>%n États parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>objections of %n States parties</source>
        <translation>
            <numerusform>objection d’un État partie</numerusform>
            <numerusform>objections de %n États parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n States parties</source>
        <translation>
            <numerusform>%n État partie</numerusform>
            <numerusform>%n États parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n that take part</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not open yet: %n more.</source>
        <translation>
            <numerusform>Pas encore d’ouverture : il en manque %n.</numerusform>
            <numerusform>Pas encore d’ouverture : il en manque %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>May not decide yet: %n more.</source>
        <translation>
            <numerusform>Pas encore de décision : il en manque %n.</numerusform>
            <numerusform>Pas encore de décision : il en manque %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n motions wait; {what} goes first</source>
        <translation>
            <numerusform>%n motion en attente : {what}</numerusform>
            <numerusform>%n motions en attente ; d’abord {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n sur la liste</numerusform>
            <numerusform>%n sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <translation>
            <numerusform>%n pour</numerusform>
            <numerusform>%n pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <translation>
            <numerusform>%n contre</numerusform>
            <numerusform>%n contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
</TS>
