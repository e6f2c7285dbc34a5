# Les questions posées au terminal

ask-unknown = je ne sais pas
ask-later = plus tard
ask-choose-help = flèches : choisir · lettres : chercher · Entrée : valider · Échap : finir
ask-several-help = espace : cocher · Entrée : valider (rien : plus tard) · Échap : finir
ask-line = { $kind } · Entrée : plus tard · Échap : finir
ask-line-required = { $kind }, nécessaire ici · Entrée : plus tard · Échap : finir
ask-line-or-unknown = { $kind } · « je ne sais pas » · Entrée : plus tard · Échap : finir
ask-line-kept = { $kind } · Entrée : garder « { $said } » · flèche vers le haut : la corriger · Échap : finir
ask-wrong = « { $said } » n'est pas compris : il faut { $kind }
ask-any = Y en a-t-il ?
ask-some = oui, en voici un
ask-none = non, aucun
ask-text-help = Entrée : valider · Échap : finir
ask-text-usual = Entrée : « { $usual } » · Échap : finir
confirm-choices = (O/n)
confirm-lines = l : voir les lignes du fichier
ask-taken = → { $said }
ask-not-exact = Le catalogue garde une valeur exacte : « { $exact } » est noté, sans « environ »
ask-no-address = « { $said } » n'est pas une adresse : ouvrez la page dans votre navigateur, copiez son adresse (elle commence par https://) et collez-la ici
choose-product = Quel produit ?
choose-left = Aucun produit choisi : rien n'est fait
error-which-product = Il manque le produit
    .help = Ajoutez son identifiant ou son nom à la commande ; `catalog list` les montre.
ask-day = Compris : { $day }
