# Ce que lit le Président, en français. Rien ici n’a été relu par une personne de langue maternelle.
# $of : l'État précédé de « de » avec son article ; $country : l'État tel qu'on l'appelle ; $the : l'État avec son article.

open-session = Je déclare ouverte la { $ordinal } session { $of-conference }.
  .gavel = yes
open-this-session = Je déclare la présente session ouverte.
  .gavel = yes
call-to-order = { $meeting ->
    [1] Je déclare ouverte la 1re séance de la Conférence.
   *[other] Je déclare ouverte la { $meeting }e séance de la Conférence.
  }
  .gavel = yes
take-up-item = La Conférence va maintenant examiner le point { $item } de l’ordre du jour, intitulé « { $title } ».
continue-item = La Conférence va maintenant poursuivre l’examen du point { $item } de l’ordre du jour.
general-discussion-limits = Je rappelle aux orateurs que les déclarations sont limitées à { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
  }, et à { $group-minutes ->
    [one] une minute
   *[other] { $group-minutes } minutes
  } pour ceux qui parlent au nom d’un groupe. Je les prie de parler à une vitesse normale pour les interprètes et de s’abstenir de féliciter l’orateur dans la salle après une déclaration.
nominations-awaited = J’invite les groupes régionaux à présenter leurs candidatures aux fonctions de Président, de Vice-Présidents et de Rapporteur.
ballot-awaited = Il y a plus de candidats que de sièges à pourvoir. L’élection aura lieu au scrutin secret.
election-acclamation = Les groupes régionaux ont présenté leurs candidats aux fonctions de Président, de Vice-Présidents et de Rapporteur. Puis-je considérer que la Conférence souhaite élire les candidats par acclamation ?
  .gavel = yes
  .branch = Il y a une objection. L’élection aura lieu au scrutin secret.
hand-over = La Conférence a élu { $the } à la présidence : toutes mes félicitations. J’invite le nouveau Président à prendre place.
  .gavel = yes
adopt-agenda = Puis-je considérer que la Conférence souhaite adopter son ordre du jour provisoire ?
  .gavel = yes
  .branch = Il y a une objection. Quelle délégation souhaite prendre la parole ?
adopt-organization = Puis-je considérer que la Conférence souhaite suivre l’organisation des travaux proposée ?
  .gavel = yes
  .branch = Il y a une objection. Quelle délégation souhaite proposer une modification ?
observers = Puis-je considérer que la Conférence prend note des notifications reçues et souhaite accorder le statut d’observateur à ceux qui l’ont demandé ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence se prononcera séparément sur la demande en question.
observers-undisputed = Puis-je considérer que la Conférence prend note des notifications reçues et souhaite accorder le statut d’observateur aux candidats qui n’ont fait l’objet d’aucune objection ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence se prononcera séparément sur la demande en question.
observer-disputed = Une objection a été formulée au sujet de la demande suivante : { $country }. Puis-je considérer que la Conférence souhaite néanmoins y faire droit et accorder le statut d’observateur ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence devra se prononcer par un vote.
invite-to-speak = Avec l’assentiment de la Conférence, j’ai l’intention d’inviter { $the } à faire une déclaration. Puis-je considérer qu’il n’y a pas d’objection ?
  .gavel = yes
  .branch = Il y a une objection. Je reviendrai sur la question après des consultations.
credentials-awaited = Le Bureau examine les pouvoirs et fera rapport à la Conférence à une séance ultérieure. Dans l’intervalle, tous les représentants participent à titre provisoire.
representative-disputed = Une objection a été élevée contre la participation du représentant de la délégation suivante : { $country }. Puis-je considérer que la Conférence souhaite admettre ce représentant ?
  .gavel = yes
  .branch = Il y a une objection. La Conférence devra se prononcer par un vote ; jusque-là, le représentant participe avec tous ses droits.
credentials-report = Puis-je considérer que la Conférence souhaite adopter le rapport du Bureau concernant les pouvoirs ?
  .gavel = yes
  .branch = Il y a une objection. En attendant une décision, le représentant en question participe avec tous ses droits.
adopt-report = Puis-je considérer que la Conférence souhaite adopter son rapport dans son ensemble ?
  .gavel = yes
  .branch = Il y a une objection. Nous examinerons le paragraphe en question.
  .decided = Le rapport de la session a été adopté.
expected-action = Puis-je considérer que la Conférence souhaite { $words } ?
  .gavel = yes
  .branch = Il y a une objection. Je propose des consultations ; à leur issue, la question sera posée de nouveau ou mise aux voix.
expected-action-quoted = Puis-je considérer que la Conférence souhaite ce qui suit : { $words } ?
  .gavel = yes
expected-report = La Conférence va maintenant { $words }.
expected-report-quoted = La Conférence en vient maintenant à ce qui suit : { $words }.
report-heard = Le rapport a été entendu.
so-decided = Je ne vois pas d’objection. Il en est ainsi décidé.
adopt-proposal = Puis-je considérer que la Conférence souhaite adopter { $kind ->
    [decision] le projet de décision
    [recommendation] le projet recommandé à l’Assemblée générale
    [declaration] le projet de déclaration
   *[resolution] le projet de résolution
  } { $symbol }, intitulé « { $title } »{ $amended ->
    [yes] , tel que modifié
   *[other] {""}
  } ?
  .gavel = yes
  .branch = Il y a une objection. Je propose des consultations ; à leur issue, la question sera posée de nouveau ou mise aux voix.
proposal-decided = Je ne vois pas d’objection. { $kind ->
    [decision] La décision
    [recommendation] La recommandation
    [declaration] La déclaration
   *[resolution] La résolution
  } { $number } est adoptée.
proposal-objected = Une objection à l’adoption de { $symbol } sans vote a été formulée par { $the }. Je propose de suspendre la séance pour des consultations.
  .gavel = yes
proposal-vote = Aucun accord n’a pu être trouvé sur { $symbol }. Je mets la proposition aux voix.
question-objected = Une objection à une décision sans vote a été formulée par { $the }. Je propose de suspendre la séance pour des consultations.
  .gavel = yes
question-vote = Aucun accord n’a pu être trouvé. Je mets la question aux voix.
proposal-whole = Je mets maintenant aux voix { $symbol } dans son ensemble.
proposal-next = La Conférence est saisie du document { $symbol }, « { $title } ».
proposal-consulted = Des consultations sur { $symbol } auront lieu ; direction : { $name }. La Conférence y reviendra.
amendment-vote = L’amendement { $symbol } à { $proposal } a été présenté par { $the }. Je mets d’abord l’amendement aux voix.
part-vote = Un vote séparé sur « { $part } » de { $proposal } a été demandé par { $the }. Je mets cette partie aux voix.
reopen-proposal = Une objection a été formulée. { $kind ->
    [decision] La décision
    [recommendation] La recommandation
    [declaration] La déclaration
   *[resolution] La résolution
  } { $number } est de nouveau à l’examen.
reopen-decision = Une objection a été formulée. La décision qui vient d’être prise est de nouveau à l’examen.
floor-representative = { $gender ->
    [f] Je donne maintenant la parole à la représentante { $of }.
    [m] Je donne maintenant la parole au représentant { $of }.
   *[other] Je donne maintenant la parole à la délégation { $of }.
  }
floor-direct = { $country }, vous avez la parole.
floor-dignitary = { $gender ->
    [f] Je donne maintenant la parole à Son Excellence Mme { $name }, au nom { $of }.
    [m] Je donne maintenant la parole à Son Excellence M. { $name }, au nom { $of }.
   *[other] Je donne maintenant la parole à Son Excellence { $name }, au nom { $of }.
  }
floor-group = Je donne maintenant la parole à la délégation { $of }, qui parlera au nom { $group-of }.
floor-group-chair = Je donne maintenant la parole à la personne qui parlera au nom { $of }.
floor-secretariat = Je donne maintenant la parole au secrétariat.
floor-somebody = Je donne maintenant la parole à : { $speaker }.
thank-representative = { $gender ->
    [f] Je remercie la représentante { $of } de sa déclaration.
    [m] Je remercie le représentant { $of } de sa déclaration.
   *[other] Je remercie la délégation { $of } de sa déclaration.
  }
thank-dignitary = { $gender ->
    [f] Je remercie Son Excellence Mme { $name } de sa déclaration.
    [m] Je remercie Son Excellence M. { $name } de sa déclaration.
   *[other] Je remercie Son Excellence { $name } de sa déclaration.
  }
thank-direct = { $country }, je vous remercie de votre déclaration.
thank-speaker = { $speaker }, je vous remercie de votre déclaration.
next-two = Les prochains orateurs seront : { $first }, puis { $second }.
next-one = Nous entendrons ensuite { $the }.
one-minute = Il reste une minute à l’orateur.
time-up = Je prie l’orateur de bien vouloir conclure.
time-over = Le temps est écoulé. Je dois prier l’orateur de conclure maintenant.
list-announce = La liste des orateurs comprend { $count ->
    [one] une délégation
   *[other] { $count } délégations
  }. J’ai l’intention de la clore à { $time }.
close-list = Avec l’assentiment de la Conférence, je déclare la liste des orateurs close.
  .gavel = yes
  .branch = Il y a une objection. La liste reste ouverte.
reopen-list = Avec l’assentiment de la Conférence, la liste des orateurs est rouverte.
reply-intro = Je vais maintenant donner la parole aux délégations qui ont demandé à exercer leur droit de réponse.
reply-floor = { $country }, vous avez la parole pour exercer votre droit de réponse.
point-of-order = La parole est demandée par { $the } pour une motion d’ordre.
ruling = Ma décision est la suivante : { $ruling }.
ruling-either = la motion d’ordre est accueillie / est rejetée
appeal = La décision du Président fait l’objet d’un appel. Je mets l’appel aux voix immédiatement.
vote-begin = Le vote est commencé. Nul ne peut l’interrompre, sauf pour une motion d’ordre ayant trait à la manière dont il s’effectue.
vote-begin-motion = Le vote est commencé sur la motion { $motion ->
    [suspend-meeting] tendant à suspendre la séance
    [adjourn-meeting] tendant à lever la séance
    [adjourn-debate] d’ajournement du débat sur le point { $item } de l’ordre du jour
    [close-debate] de clôture du débat sur le point { $item } de l’ordre du jour
    [adjourn-debate-on] d’ajournement du débat sur { $item }
    [close-debate-on] de clôture du débat sur { $item }
    [limit-speeches-on] tendant à limiter les déclarations sur { $item }
    [competence] relative à la compétence de la Conférence pour adopter { $item }
    [division] de division concernant { $item }
    [reconsider] tendant à réexaminer une décision
   *[limit-speeches] tendant à limiter les déclarations sur le point { $item } de l’ordre du jour
  }. Nul ne peut l’interrompre, sauf pour une motion d’ordre ayant trait à la manière dont il s’effectue.
vote-result = Le résultat du vote est le suivant : pour, { $yes } ; contre, { $no } ; abstentions, { $abstain }.
vote-equal = Il y a partage égal des voix.
ruling-stands = La décision du Président est maintenue.
ruling-overruled = La décision du Président est annulée.
motion-suspend-meeting = Une motion tendant à suspendre la séance a été présentée par { $the }.
  .branch = Il y a une objection. Je mets immédiatement la motion aux voix.
motion-suspend-until = Une motion tendant à suspendre la séance jusqu’à { $time } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets immédiatement la motion aux voix.
motion-adjourn-meeting = Une motion tendant à lever la séance a été présentée par { $the }.
  .branch = Il y a une objection. Je mets immédiatement la motion aux voix.
motion-adjourn-debate = Une motion d’ajournement du débat sur le point { $item } de l’ordre du jour a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-close-debate = Une motion de clôture du débat sur le point { $item } de l’ordre du jour a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-limit-speeches = Il a été proposé par { $the } de limiter à { $time } minutes les déclarations sur le point { $item } de l’ordre du jour.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-competence = Une motion tendant à ce que la Conférence se déclare incompétente pour adopter { $item } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-division = Une motion de division concernant { $item } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-reconsider = Une motion présentée par { $the } tend à réexaminer { $kind ->
    [decision] la décision
    [recommendation] la recommandation
    [declaration] la déclaration
   *[resolution] la résolution
  } { $number }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-reconsider-decision = Une motion tendant à réexaminer la décision prise à { $time } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-adjourn-debate-on = Une motion d’ajournement du débat sur { $item } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-close-debate-on = Une motion de clôture du débat sur { $item } a été présentée par { $the }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-limit-speeches-on = Il a été proposé par { $the } de limiter à { $time } minutes les déclarations sur { $item }.
  .branch = Il y a une objection. Je mets la motion aux voix.
motion-agreed = Puis-je considérer que la Conférence souhaite procéder ainsi ? Je ne vois pas d’objection. Il en est ainsi décidé.
  .gavel = yes
motion-opposed = La motion rencontre une opposition. Je la mets aux voix.
motion-floor-for = { $country }, vous avez la parole pour appuyer la motion.
motion-floor-against = { $country }, vous avez la parole contre la motion.
motion-speakers = { $for ->
    [one] Une délégation peut
   *[other] { $for } délégations peuvent
  } encore prendre la parole en faveur de la motion, et { $against ->
    [0] aucune
    [one] une
   *[other] { $against }
  } contre elle.
motion-opponents = { $against ->
    [one] Une délégation peut encore prendre la parole contre la motion.
   *[other] { $against } délégations au plus peuvent prendre la parole contre la motion.
  }
motion-carried = La motion est adoptée.
  .gavel = yes
motion-lost = La motion est rejetée.
  .gavel = yes
vote-roll = Il sera procédé au vote par appel nominal, en commençant par { $the }, dont le nom a été tiré au sort.
vote-recorded = Le vote sera enregistré. J’invite chaque délégation à faire connaître son vote.
vote-hands = J’invite les délégations qui sont pour à lever leur plaque ; celles qui sont contre ; celles qui s’abstiennent.
appeal-hands = J’invite les délégations qui sont pour annuler la décision du Président à lever leur plaque ; celles qui sont contre ; celles qui s’abstiennent.
vote-next = { $country } ?
  .branch = Nous procédons au vote. Je ne peux accepter qu’une motion d’ordre ayant trait à la manière dont le vote s’effectue.
vote-adopted = L’adoption est prononcée.
  .gavel = yes
proposal-adopted = { $kind ->
    [decision] La décision
    [recommendation] La recommandation
    [declaration] La déclaration
   *[resolution] La résolution
  } { $number } est adoptée.
  .gavel = yes
vote-not-adopted = Le texte n’est pas adopté.
  .gavel = yes
ballot-begin = Nous allons maintenant procéder à une élection au scrutin secret : { $office }. Les candidats sont : { $names }.
ballot-papers = { $count ->
    [one] Les délégations sont invitées à retirer un bulletin de vote, à y inscrire un seul nom et à le déposer dans l’urne.
   *[other] Les délégations sont invitées à retirer un bulletin de vote, à y inscrire { $count } noms au plus et à le déposer dans l’urne.
  }
ballot-counting = Le dépouillement du scrutin est en cours. La Conférence peut entre-temps poursuivre ses travaux.
ballot-result = Le résultat du scrutin est le suivant : bulletins distribués, { $given-out } ; trouvés dans l’urne, { $in-box } ; bulletins nuls, { $invalid } ; abstentions, { $blank } ; bulletins valables, { $valid } ; majorité requise, { $needed }.
ballot-votes = Nombre de voix obtenues : { $votes }.
ballot-elected = Sont élus : { $names }.
  .gavel = yes
ballot-undecided = Aucun candidat n’a obtenu la majorité requise.
  .gavel = yes
ballot-tied = Ont obtenu le même nombre de voix : { $names }.
  .gavel = yes
ballot-staying = Le prochain tour de scrutin portera sur : { $names }.
  .gavel = yes
ballot-restricted = Il va être procédé à un scrutin limité. Les candidats sont : { $names }.
ballot-special = Il va être procédé à un scrutin spécial entre ceux qui ont obtenu le même nombre de voix : { $names }.
ballot-lot = Les voix sont également partagées. Je vais procéder à un tirage au sort entre : { $names }.
ballot-acclamation = Il y a maintenant autant de candidats que de postes à pourvoir. Puis-je considérer que la Conférence souhaite élire par acclamation : { $names } ?
  .gavel = yes
  .branch = Il y a une objection. Il sera procédé au scrutin.
explain-floor = { $country }, vous avez la parole pour expliquer votre vote.
announcement = { $text }
absent = { $country } : la délégation n’est pas dans la salle. Nous y reviendrons plus tard.
left-over = { $count ->
    [one] Une délégation n’a pas pu prendre la parole aujourd’hui. Elle pourra intervenir au titre d’un autre point ou remettre son texte par écrit.
   *[other] { $count } délégations n’ont pas pu prendre la parole aujourd’hui. Elles pourront intervenir au titre d’un autre point ou remettre leur texte par écrit.
  }
nobody-left = Il n’y a plus d’orateurs sur la liste. Le débat sur ce point est clos.
  .gavel = yes
courtesy = Grâce à l’obligeance des interprètes, nous poursuivons jusqu’à { $until }.
suspend = La séance est suspendue.
  .gavel = yes
suspend-until = La séance est suspendue jusqu’à { $time }.
  .gavel = yes
resume = La séance est reprise.
  .gavel = yes
adjourn = La séance est levée.
  .gavel = yes
adjourn-until = La séance est levée. La prochaine séance se tiendra à { $time }.
  .gavel = yes
close-session = Je déclare close la { $ordinal } session de la Conférence.
  .gavel = yes
close-this-session = Je déclare la présente session close.
  .gavel = yes
conclude-item = La Conférence a ainsi achevé l’examen du point { $item } de l’ordre du jour.
  .gavel = yes

# ordinals as they stand in the sentences about a session
-ordinals = première | deuxième | troisième | quatrième | cinquième | sixième | septième | huitième | neuvième | dixième | onzième | douzième | treizième | quatorzième | quinzième | seizième | dix-septième | dix-huitième | dix-neuvième | vingtième
