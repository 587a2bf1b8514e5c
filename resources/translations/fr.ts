<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>concluded</source>
        <translation>achevé</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
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
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
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
        <translation>en bonne et due forme</translation>
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
        <source>not examined</source>
        <translation>non examinés</translation>
    </message>
    <message>
        <source>challenged by {state}</source>
        <translation>contestés par {state}</translation>
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
        <translation>Qui conteste {name} ?</translation>
    </message>
    <message>
        <source>No delegation is selected.</source>
        <translation>Aucune délégation n’est choisie.</translation>
    </message>
    <message>
        <source>F4 finds one; the arrow keys choose.</source>
        <translation>F4 en cherche une ; les flèches choisissent.</translation>
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
</context>
<context>
    <name>CredentialsPanel</name>
    <message>
        <source>Credentials</source>
        <translation>Pouvoirs</translation>
    </message>
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
        <source>Delegations and their credentials</source>
        <translation>Délégations et leurs pouvoirs</translation>
    </message>
    <message>
        <source>present, of {count} States parties</source>
        <translation>présents, sur {count} États parties</translation>
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
            <numerusform>Contestation en cours : %n</numerusform>
            <numerusform>Contestations en cours : %n</numerusform>
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
    <message>
        <source>{count} present</source>
        <translation>{count} présents</translation>
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
        <source>Present</source>
        <translation>Présentes</translation>
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
        <source>which window</source>
        <translation>quelle fenêtre</translation>
    </message>
    <message>
        <source>{window}: language</source>
        <translation>{window} : langue</translation>
    </message>
    <message>
        <source>{window}: colours</source>
        <translation>{window} : couleurs</translation>
    </message>
    <message>
        <source>{window}: size of type</source>
        <translation>{window} : taille des caractères</translation>
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
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Credentials, requests, script, journal and reference</source>
        <translation>Pouvoirs, demandes, texte du Président, journal et référence</translation>
    </message>
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
        <translation>Rang ministériel de qui ?</translation>
    </message>
    <message>
        <source>Whose speaker is replaced?</source>
        <translation>L’orateur de qui est remplacé ?</translation>
    </message>
    <message>
        <source>Who gives notice of an exchange?</source>
        <translation>Qui annonce un échange ?</translation>
    </message>
    <message>
        <source>Whose text is taken in writing?</source>
        <translation>Le texte de qui est pris par écrit ?</translation>
    </message>
    <message>
        <source>Who is transferred?</source>
        <translation>Qui est transféré ?</translation>
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
        <translation>{name} : qu’est-ce qui atteste le rang de ministre ?</translation>
    </message>
    <message>
        <source>evidence, as: list of the cabinet of 14 December</source>
        <translation>pièce, p. ex. : liste du Gouvernement du 14 décembre</translation>
    </message>
    <message>
        <source>{name}: found by “{evidence}”</source>
        <translation>{name} : établi par « {evidence} »</translation>
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
        <translation>{name} : qui parle à la place ?</translation>
    </message>
    <message>
        <source>Ms. Ana Ruiz, VM, Deputy Minister of Justice; notified earlier: 11:59 at the end</source>
        <translation>Mme Ana Ruiz, VM, Vice-Ministre de la justice ; notifié plus tôt : 11:59 à la fin</translation>
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
        <translation>{name} : à quel niveau parle {speaker} ?</translation>
    </message>
    <message>
        <source>{name} exchanges places with</source>
        <translation>{name} échange sa place avec</translation>
    </message>
    <message>
        <source>one of the same level, on the same rung</source>
        <translation>quelqu’un du même niveau, au même rang</translation>
    </message>
    <message>
        <source>gave its notice</source>
        <translation>a donné son avis</translation>
    </message>
    <message>
        <source>Was the notice of {name} copied to {other}?</source>
        <translation>L’avis de {name} a-t-il été copié à {other} ?</translation>
    </message>
    <message>
        <source>No: the notice of {other} is awaited</source>
        <translation>Non : l’avis de {other} est attendu</translation>
    </message>
    <message>
        <source>Yes: the exchange takes effect</source>
        <translation>Oui : l’échange prend effet</translation>
    </message>
    <message>
        <source>{names}: in writing instead of spoken</source>
        <translation>{names} : par écrit au lieu de la parole</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Prendre par écrit</translation>
    </message>
    <message>
        <source>reason, if there is one</source>
        <translation>motif, s’il y en a un</translation>
    </message>
    <message>
        <source>{names}: transferred to the list of</source>
        <translation>{names} : transfert à la liste de</translation>
    </message>
    <message>
        <source>no list yet: Enter opens one</source>
        <translation>pas encore de liste : Entrée en ouvre une</translation>
    </message>
    <message>
        <source>{names}: to the list of {list}</source>
        <translation>{names} : à la liste de {list}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
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
        <translation>Nom ou code, au besoin niveau et heure de réception : ken m 11:59</translation>
    </message>
    <message>
        <source>Delegations that fit</source>
        <translation>Délégations possibles</translation>
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
        <translation>Déclaré par le Président</translation>
    </message>
    <message>
        <source>Entered by the secretary</source>
        <translation>Saisi par le secrétaire</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>Add a delegation: code or name</source>
        <translation>Ajouter : code ou nom</translation>
    </message>
    <message>
        <source>Received before {hour}: as ken {earlier}</source>
        <translation>Reçu avant {hour} : ken {earlier}</translation>
    </message>
    <message>
        <source>No delegation is known by “{name}”.</source>
        <translation>Aucune délégation ne répond à « {name} ».</translation>
    </message>
    <message>
        <source>No item with a speakers list is in hand: take one up first.</source>
        <translation>Aucun point avec liste des orateurs n’est en cours : abordez-en un d’abord.</translation>
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
        <translation>{filter} : {shown} sur {count} ; Échap montre tout</translation>
    </message>
    <message>
        <source>Language: {code}</source>
        <translation>Langue : {code}</translation>
    </message>
</context>
<context>
    <name>FirstMinutes</name>
    <message>
        <source>Only a rehearsal has a guide.</source>
        <translation>Seule une répétition a un guide.</translation>
    </message>
    <message>
        <source>The welcome page opens one.</source>
        <translation>La page d’accueil en ouvre une.</translation>
    </message>
    <message>
        <source>New conference file</source>
        <translation>Nouveau fichier de conférence</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Ouvrir un fichier de conférence</translation>
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
        <translation>Aucun des {waiting} ne parlera : plus de séance pour le point {item}</translation>
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
        <translation>30 minutes de plus : {count}</translation>
    </message>
    <message>
        <source>A new limit: {limit}</source>
        <translation>Nouvelle limite : {limit}</translation>
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
        <translation>{time} de moins chacun ; groupes et limites propres inchangés</translation>
    </message>
    <message>
        <source>{time} more for each; groups and limits of their own stay</source>
        <translation>{time} de plus chacun ; groupes et limites propres inchangés</translation>
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
        <translation>{meeting} : pas en cours</translation>
    </message>
    <message>
        <source>Interpreted meetings: none more</source>
        <translation>Séances avec interprétation : aucune de plus</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more; how many there are to spare is not known</source>
        <translation>Séances avec interprétation : {costs} de plus ; la réserve n’est pas connue</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more, {spare} to spare</source>
        <translation>Séances avec interprétation : {costs} de plus, {spare} en réserve</translation>
    </message>
    <message>
        <source>Interpreted meetings: {costs} more than planned, none to spare</source>
        <translation>Séances avec interprétation : {costs} de plus que prévu, aucune en réserve</translation>
    </message>
    <message>
        <source>Texts in writing</source>
        <translation>Textes par écrit</translation>
    </message>
    <message>
        <source>{missed} not reached, {reached} speak</source>
        <translation>{missed} exclus, {reached} parlent</translation>
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
        <translation>{missed} exclus, ou les {waiting}</translation>
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
        <translation>{count} exclus</translation>
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
        <translation> ; le lendemain, plus de séance pour elles</translation>
    </message>
    <message>
        <source>Take replies {when}</source>
        <translation>Prendre les réponses {when}</translation>
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
        <translation>Ouverte jusqu’à {hour}, {more} de plus peuvent venir, {missed} exclus</translation>
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
        <translation>Aucune liste en cours qui puisse finir à temps.</translation>
    </message>
    <message>
        <source>Write seconds, or 2:30.</source>
        <translation>Écrivez des secondes, ou 2:30.</translation>
    </message>
    <message>
        <source>Write it as 18:45.</source>
        <translation>Écrivez-le ainsi : 18:45.</translation>
    </message>
    <message>
        <source>“{typed}” is no such figure.</source>
        <translation>« {typed} » n’est pas un tel chiffre.</translation>
    </message>
</context>
<context>
    <name>FittingPanel</name>
    <message>
        <source>Will the list finish in time?</source>
        <translation>La liste finira-t-elle à temps ?</translation>
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
        <source>seconds, or 2:30</source>
        <translation>secondes, ou 2:30</translation>
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
</context>
<context>
    <name>FloorCommands</name>
    <message>
        <source>{name} has the floor.</source>
        <translation>{name} a la parole.</translation>
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
        <source>The same key again calls {name} all the same.</source>
        <translation>La même touche appelle {name} malgré tout.</translation>
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
        <source>Nobody is there to be passed over.</source>
        <translation>Il n’y a personne à passer.</translation>
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
        <source>The floor is free</source>
        <translation>La parole est libre</translation>
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
        <translation>Contesté</translation>
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
        <source>FREE</source>
        <translation>LIBRE</translation>
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
        <translation>appelé ; limite {limit}</translation>
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
        <source>then {name}</source>
        <translation>puis {name}</translation>
    </message>
    <message>
        <source>next: {names}</source>
        <translation>suivants : {names}</translation>
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
        <translation>A déjà commencé</translation>
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
        <source>Resume the meeting</source>
        <translation>Reprendre la séance</translation>
    </message>
    <message>
        <source>Adjourn</source>
        <translation>Lever la séance</translation>
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
        <source>, </source>
        <translation>, </translation>
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
        <translation>{count} : {meeting}, {starts} à {ends}</translation>
    </message>
    <message>
        <source>{count} in the {meeting}</source>
        <translation>{count} : {meeting}</translation>
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
        <source>not reached: no meeting is left</source>
        <translation>exclus : plus de séance</translation>
    </message>
    <message>
        <source>no meeting left</source>
        <translation>plus de séance</translation>
    </message>
    <message>
        <source>not reached by {hour}</source>
        <translation>exclus d’ici à {hour}</translation>
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
        <translation>Aucune limite pour tous ; à {limit}, {count} de plus</translation>
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
        <translation>La même touche encore&#xa0;: la déclaration commence et l’horloge tourne</translation>
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
        <translation>C’était une erreur&#xa0;? Annulez&#xa0;: l’horloge repart comme si de rien n’était</translation>
    </message>
    <message>
        <source>End the statement, call the next one; nobody comes: absent</source>
        <translation>Terminez, appelez le suivant&#xa0;; personne ne vient&#xa0;: absent</translation>
    </message>
    <message>
        <source>Cuba raises a point of order: type its name, then Enter</source>
        <translation>Cuba soulève une motion d’ordre&#xa0;: tapez son nom, puis Entrée</translation>
    </message>
    <message>
        <source>That is all you need. This shows every key, F1 the manual; Esc puts the guide away</source>
        <translation>C’est tout. Ceci montre toutes les touches, F1 le manuel&#xa0;; Échap ferme le guide</translation>
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
    <name>KeyCommands</name>
    <message>
        <source>Whose key?</source>
        <translation>De quelle commande&#xa0;?</translation>
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
        <translation>Fenêtres et écrans</translation>
    </message>
    <message>
        <source>The console</source>
        <translation>La console</translation>
    </message>
    <message>
        <source>Next step: call the next speaker, then begin</source>
        <translation>Étape suivante : appeler l’orateur, puis commencer</translation>
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
        <translation>Absent : passer</translation>
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
        <translation>Prendre par écrit</translation>
    </message>
    <message>
        <source>Transfer to another list</source>
        <translation>Transférer à une autre liste</translation>
    </message>
    <message>
        <source>Will the list finish in time?</source>
        <translation>La liste finira-t-elle à temps ?</translation>
    </message>
    <message>
        <source>The list as it stood earlier</source>
        <translation>La liste telle qu’elle était</translation>
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
        <translation>Examinés : en bonne et due forme</translation>
    </message>
    <message>
        <source>Examined: incomplete</source>
        <translation>Examinés : incomplets</translation>
    </message>
    <message>
        <source>Examined: not accepted</source>
        <translation>Examinés : non acceptés</translation>
    </message>
    <message>
        <source>Challenged by another State</source>
        <translation>Contestés par un autre État</translation>
    </message>
    <message>
        <source>Objection decided: admitted</source>
        <translation>Objection tranchée : admis</translation>
    </message>
    <message>
        <source>Objection decided: not admitted</source>
        <translation>Objection tranchée : non admis</translation>
    </message>
    <message>
        <source>Adopt the report on credentials</source>
        <translation>Adopter le rapport sur les pouvoirs</translation>
    </message>
    <message>
        <source>Present, absent</source>
        <translation>Présent, absent</translation>
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
        <translation>Répétition : aller au moment suivant</translation>
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
        <source>President&apos;s view to the next screen</source>
        <translation>La vue du Président sur l’écran suivant</translation>
    </message>
    <message>
        <source>Hall display to the next screen</source>
        <translation>L’affichage de la salle sur l’écran suivant</translation>
    </message>
    <message>
        <source>Change a key</source>
        <translation>Changer une touche</translation>
    </message>
    <message>
        <source>Language, colours and type of each window</source>
        <translation>Langue, couleurs et caractères de chaque fenêtre</translation>
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
    <name>LookingBack</name>
    <message>
        <source>There is no list in hand to look back on.</source>
        <translation>Aucune liste en cours à revoir.</translation>
    </message>
    <message>
        <source>That is no time.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>Write 10:42, or 2019-12-16T10:42.</source>
        <translation>Écrivez 10:42, ou 2019-12-16T10:42.</translation>
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
    <name>MeetingCommands</name>
    <message>
        <source>No meeting is planned any more.</source>
        <translation>Plus aucune séance n’est prévue.</translation>
    </message>
    <message>
        <source>Take up item</source>
        <translation>Aborder le point</translation>
    </message>
    <message>
        <source>The meeting goes on until</source>
        <translation>La séance se prolonge jusqu’à</translation>
    </message>
    <message>
        <source>hour, as 13:30</source>
        <translation>heure, p. ex. 13:30</translation>
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
        <translation>Serait annulé : {act}.</translation>
    </message>
    <message>
        <source>No item is in hand.</source>
        <translation>Aucun point n’est en cours.</translation>
    </message>
    <message>
        <source>“{typed}” is no hour.</source>
        <translation>« {typed} » n’est pas une heure.</translation>
    </message>
    <message>
        <source>Write it as 13:30.</source>
        <translation>Écrivez-le ainsi : 13:30.</translation>
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
        <translation>{name} est déjà à la place {place}.</translation>
    </message>
    <message>
        <source>the President&apos;s reason, in one line</source>
        <translation>le motif du Président, en une ligne</translation>
    </message>
    <message>
        <source>{name} to the end, place {place}: for what reason?</source>
        <translation>{name} à la fin, place {place} : pour quel motif ?</translation>
    </message>
    <message>
        <source>{name} to place {place}, before {other}: for what reason?</source>
        <translation>{name} à la place {place}, avant {other} : pour quel motif ?</translation>
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
        <source>The time of the outage counts for the speaker unless it is held.</source>
        <translation>L’interruption compte pour l’orateur à moins d’être retenue.</translation>
    </message>
    <message>
        <source>The console stood still for {span}.</source>
        <translation>La console s’est arrêtée pendant {span}.</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>Choisissez avec les flèches, puis Entrée.</translation>
    </message>
    <message>
        <source>Which one: {names}</source>
        <translation>Lequel : {names}</translation>
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
        <translation>Rien de proposé ne répond à « {typed} ».</translation>
    </message>
    <message>
        <source>This must be said, in words.</source>
        <translation>Il faut le dire, en toutes lettres.</translation>
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
        <translation>absent</translation>
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
        <translation>Flèches : un acte, avec Ctrl une heure ; Échap revient à maintenant</translation>
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
        <translation>Ici</translation>
    </message>
    <message>
        <source>Acts since then: {count}</source>
        <translation>Actes depuis lors : {count}</translation>
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
        <translation>En bonne et due forme</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Information only</source>
        <translation>Information seulement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Contesté</translation>
    </message>
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
        <translation>Il n’y a qu’un écran.</translation>
    </message>
    <message>
        <source>It comes back with it; its key shows it on another.</source>
        <translation>Elle revient avec lui&#xa0;; sa touche la montre sur un autre.</translation>
    </message>
    <message>
        <source>The screen {name} is gone.</source>
        <translation>L’écran {name} a disparu.</translation>
    </message>
    <message>
        <source>The screen {name} is back.</source>
        <translation>L’écran {name} est revenu.</translation>
    </message>
    <message>
        <source>It stands over this window until it is put away by the same key; F11 makes it fill the screen.</source>
        <translation>Elle reste au-dessus de cette fenêtre&#xa0;; la même touche la retire, F11 la met en plein écran.</translation>
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
        <translation>%1 garde %2.</translation>
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
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>Presiding</name>
    <message>
        <source>Resume the statement</source>
        <translation>Reprendre la déclaration</translation>
    </message>
    <message>
        <source>Appeal: %1.</source>
        <translation>Appel : %1.</translation>
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
        <source>Point of order: %1.</source>
        <translation>Motion d’ordre : %1.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
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
        <translation>En parallèle : {what}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
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
        <source>{when}, hour assumed</source>
        <translation>{when}, heure supposée</translation>
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
        <translation>Échange : 1 avis sur 2</translation>
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
        <translation>par {delegation}</translation>
    </message>
    <message>
        <source>Group chair: {delegation}</source>
        <translation>Président du groupe : {delegation}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Reply to {delegation}</source>
        <translation>Réponse à {delegation}</translation>
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
        <translation>Reçu {when}</translation>
    </message>
    <message>
        <source>{delegation} speaks for it</source>
        <translation>{delegation} parle en son nom</translation>
    </message>
    <message>
        <source>In reply to {delegation}</source>
        <translation>En réponse à {delegation}</translation>
    </message>
    <message>
        <source>Text: {told}</source>
        <translation>Texte : {told}</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Le prononcé fait foi</translation>
    </message>
    <message>
        <source>Reference: {words}</source>
        <translation>Référence : {words}</translation>
    </message>
    <message>
        <source>Reason: {words}</source>
        <translation>Motif : {words}</translation>
    </message>
    <message>
        <source>Gave notice of an exchange with {delegation}, whose own is awaited</source>
        <translation>A annoncé un échange avec {delegation}, dont l’avis est attendu</translation>
    </message>
    <message>
        <source>{delegation} gave notice of an exchange; its own is awaited</source>
        <translation>{delegation} a annoncé un échange ; son propre avis est attendu</translation>
    </message>
    <message>
        <source>Called once</source>
        <translation>Appelé une fois</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>upheld</source>
        <translation>accueillie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>Not a State party</source>
        <translation>N’est pas un État partie</translation>
    </message>
    <message>
        <source>Appeal of {name}: to be voted on at once</source>
        <translation>Appel de {name} : à mettre aux voix immédiatement</translation>
    </message>
    <message>
        <source>{name} holds {left}</source>
        <translation>{name} garde {left}</translation>
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
        <translation>Appel de {name} : {overrule} pour l’annulation, {against} contre, {abstaining} abstentions ; {stands}</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>asked {hour}</source>
        <translation>demandé {hour}</translation>
    </message>
    <message>
        <source>passed over, until recalled</source>
        <translation>passé, jusqu’au rappel</translation>
    </message>
    <message>
        <source>Points of order and replies</source>
        <translation>Motions d’ordre et réponses</translation>
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
    <name>RequestsCommands</name>
    <message>
        <source>delegation; behind a colon the subject, if it was told</source>
        <translation>délégation ; après deux points l’objet, s’il a été dit</translation>
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
        <translation>La décision du Président sur la motion d’ordre de {name}</translation>
    </message>
    <message>
        <source>upheld or rejected; behind a colon the words, if any</source>
        <translation>accueillie ou rejetée ; après deux points les termes, s’il y en a</translation>
    </message>
    <message>
        <source>Vote on the appeal of {name}: to overrule the ruling, against, abstaining</source>
        <translation>Vote sur l’appel de {name} : pour l’annulation, contre, abstentions</translation>
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
        <translation>Appel de la décision sur la motion d’ordre de {name}, par</translation>
    </message>
    <message>
        <source>No debate is in hand.</source>
        <translation>Aucun débat n’est en cours.</translation>
    </message>
    <message>
        <source>Right of reply asked for by</source>
        <translation>Droit de réponse demandé par</translation>
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
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>{name} replies to</source>
        <translation>{name} répond à</translation>
    </message>
    <message>
        <source>delegation; Enter: nobody in particular</source>
        <translation>délégation ; Entrée : personne en particulier</translation>
    </message>
    <message>
        <source>{name} (not a State party)</source>
        <translation>{name} (n’est pas un État partie)</translation>
    </message>
    <message>
        <source>The clock of {name} is held at {left}.</source>
        <translation>L’horloge de {name} est arrêtée à {left}.</translation>
    </message>
    <message>
        <source>Point of order: {name}.</source>
        <translation>Motion d’ordre : {name}.</translation>
    </message>
    <message>
        <source>The ruling</source>
        <translation>La décision</translation>
    </message>
    <message>
        <source>Appeal: {name}.</source>
        <translation>Appel : {name}.</translation>
    </message>
    <message>
        <source>The ruling on the point of order of {name} is put to the vote at once.</source>
        <translation>La décision sur la motion d’ordre de {name} est mise aux voix immédiatement.</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Point of order of {name}: {ruling}.</source>
        <translation>Motion d’ordre de {name} : {ruling}.</translation>
    </message>
    <message>
        <source>Point of order of {name}: the ruling is overruled.</source>
        <translation>Motion d’ordre de {name} : la décision est annulée.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>RequestsModel</name>
    <message>
        <source> (not a State party)</source>
        <translation> (n’est pas un État partie)</translation>
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
    <message>
        <source>Made: {names}</source>
        <translation>Faites : {names}</translation>
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
        <source>{name} {count} of {rounds}</source>
        <translation>{name} {count} sur {rounds}</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>{name} {count} of {rounds} (none left)</source>
        <translation>{name} {count} sur {rounds} (plus aucune)</translation>
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
        <source>Then</source>
        <translation>Puis</translation>
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
        <translation>Qui l’a relue&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SecretaryWindow</name>
    <message>
        <source>{conference}: secretary&apos;s console</source>
        <translation>{conference} : console du secrétaire</translation>
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
        <source>Ctrl+Enter keeps it, Esc leaves it; { $name } is filled in when the sentence is read</source>
        <translation>Ctrl+Entrée la garde, Échap l’abandonne&#xa0;; { $name } est rempli à la lecture</translation>
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
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Ministers unconfirmed</source>
        <translation>Ministres à établir</translation>
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
        <translation>Exclus</translation>
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
        <translation>À représenter</translation>
    </message>
    <message>
        <source>Credentials not in order</source>
        <translation>Pouvoirs non en règle</translation>
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
        <translation>La liste finit à {hour} ; {count} exclus</translation>
    </message>
    <message>
        <source>The meeting rises at {hour}; meeting {number} at {next}</source>
        <translation>La séance finit à {hour} ; séance {number} à {next}</translation>
    </message>
    <message>
        <source>Begins at {hour}.</source>
        <translation>Début à {hour}.</translation>
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
        <translation>À représenter</translation>
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
            <numerusform>La liste finit ; exclu : %n</numerusform>
            <numerusform>La liste finit ; exclus : %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakersTable</name>
    <message>
        <source>Why here: {basis}.</source>
        <translation>Pourquoi ici : {basis}.</translation>
    </message>
    <message>
        <source>the next meeting</source>
        <translation>la séance suivante</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} at {hour}</source>
        <translation>La séance finit ; {meeting} à {hour}</translation>
    </message>
    <message>
        <source>The meeting rises; {meeting} on {day} at {hour}</source>
        <translation>La séance finit ; {meeting} {day} à {hour}</translation>
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
        <translation>Aucune délégation affichée ne commence par « {letters} ».</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>What happened last</source>
        <translation>Ce qui vient de se passer</translation>
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
        <translation>Annuler : {act}</translation>
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
        <translation>Le texte de qui ?</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>Texte de {name}</translation>
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
        <translation>{text} : pourquoi est-il retiré ?</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>{text}: what becomes of it?</source>
        <translation>{text} : qu’en advient-il ?</translation>
    </message>
    <message>
        <source>{text}: which file?</source>
        <translation>{text} : quel fichier ?</translation>
    </message>
    <message>
        <source>its path; or drop it on the delegation in the list</source>
        <translation>son chemin ; ou déposez-le sur la délégation dans la liste</translation>
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
        <translation>Le prononcé fait foi</translation>
    </message>
    <message>
        <source>Esc puts it away</source>
        <translation>Échap le range</translation>
    </message>
    <message>
        <source>{key}: what becomes of it</source>
        <translation>{key} : ce qu’il en advient</translation>
    </message>
    <message>
        <source>attached {day} {hour}</source>
        <translation>joint le {day} à {hour}</translation>
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
        <source>New conference, empty</source>
        <translation>Nouvelle conférence, vide</translation>
    </message>
    <message>
        <source>Open a conference file</source>
        <translation>Ouvrir un fichier de conférence</translation>
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
    <name>Wording</name>
    <message>
        <source>No meeting</source>
        <translation>Aucune séance</translation>
    </message>
    <message>
        <source>{number}{ending} meeting</source>
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
</context>
</TS>
