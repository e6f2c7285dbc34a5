# Les questions posées au terminal

ask-unknown = je ne sais pas
ask-later = plus tard
ask-choose-help = flèches : choisir · lettres : chercher · Entrée : valider · Échap : finir
ask-several-help = espace : cocher · Entrée : valider (rien : plus tard) · Échap : finir
ask-line = { $kind } · Entrée : plus tard · Échap : finir
ask-line-required = { $kind }, nécessaire ici · Entrée : plus tard · Échap : finir
ask-line-or-unknown = { $kind } · « je ne sais pas » · Entrée : plus tard · Échap : finir
ask-wrong = Il faut { $kind }
ask-any = Y en a-t-il ?
ask-some = oui, en voici un
ask-none = non, aucun
ask-text-help = Entrée : valider · Échap : finir
