# `catalog report teams`

help-report-teams = Voir qui porte les produits : métier, équipes, prestataires, responsables produit (ou : equipes)
help-report-teams-after =
    Exemples :
      catalog report teams --by department
      catalog rapport equipes --directorate dgos --format csv

explain-report-teams = Qui porte les produits : la part du métier, des agents et des prestataires, et la charge des responsables produit
    .title = Les équipes
    .why = Un produit que le métier ne porte pas, ou que personne de la maison ne maîtrise, ne tient pas.
    .formula = Les produits en activité dont la fiche décrit l'équipe ; le temps est en équivalents temps plein des membres présents à cette date.
    .source = indicateurs 5 et 6 de la direction (A5, A6) ; déduit de la source pour G2 et G3

figure-teams-business = Personnes du métier présentes chaque jour, depuis la première version
    .formula = La somme de ces personnes sur les produits en activité, depuis la première version en production ; calculé sur ceux dont la fiche le dit.
    .source = liste des rapports, A5
figure-teams-business-mean = Personnes du métier présentes chaque jour, en moyenne par produit
    .formula = Cette somme sur le nombre de produits dont la fiche le dit.
    .source = liste des rapports, A5
figure-teams-business-none = Produits sans personne du métier chaque jour, depuis la première version
    .formula = Les produits dont la fiche dit zéro, sur ceux dont la fiche le dit.
    .source = liste des rapports, A5
figure-teams-managed = Produits pilotés par la DNUM
    .formula = Les produits en activité que la DNUM pilote ; calculé sur ceux dont la fiche dit qui pilote.
    .source = liste des rapports, A6
figure-teams-managed-share = Part des produits pilotés par la DNUM
    .formula = Les produits pilotés par la DNUM sur tous les produits dont le pilote est connu, ceux qui sont hors du catalogue compris ; sans leur nombre, ou sur une partie du catalogue, la part n'est pas connue.
    .source = liste des rapports, A6
figure-teams-time = Équivalents temps plein
    .formula = La somme du temps des membres présents à cette date dont la fiche dit le temps et le statut.
    .source = liste des rapports, G2
figure-teams-internal = Part des agents de l'administration
    .formula = Leur temps sur le temps de tous les membres : une somme sur une somme.
    .source = liste des rapports, G2
figure-teams-internal-role = Part des agents dans ce rôle
    .formula = Leur temps sur le temps de tous les membres qui tiennent ce rôle.
    .source = liste des rapports, G2
figure-teams-internal-department = Part des agents dans ce département
    .formula = Leur temps sur le temps de tous les membres des produits du département.
    .source = liste des rapports, G2
figure-teams-owned = Produits avec un responsable produit nommé
    .formula = Les produits en activité dont la fiche dit la fonction du responsable produit.
    .source = liste des rapports, G3
figure-teams-load = Produits pour un responsable produit à plein temps
    .formula = Le nombre de produits dont la fiche dit le temps du responsable produit, sur la somme de ces temps.
    .source = liste des rapports, G3
figure-teams-above = Responsables de plus de huit produits
    .formula = Les fonctions, d'une même entité, qui tiennent plus de huit produits ; une fiche donne une fonction et jamais un nom, et plusieurs personnes peuvent avoir la même.
    .source = liste des rapports, G3

teams-in-short =
    { $active ->
        [0] aucun produit n'est en activité.
       *[other] { $said ->
            [0] aucune fiche ne décrit l'équipe d'un produit en activité ({ $active }) : rien ne peut être mesuré.
           *[other] { $said ->
                [one] une seule fiche sur { $active } décrit l'équipe
               *[other] { $said } fiches sur { $active } décrivent l'équipe
            } ; { $business_said ->
                [0] aucune ne dit si une personne du métier travaille chaque jour sur un produit qui a sa première version
               *[other] depuis la première version, une personne du métier au moins travaille chaque jour sur { $business } des { $business_said } produits qui le disent
            }.
        }
    }
teams-external =
    { $count ->
        [one] La part des produits pilotés compte { $count } produit hors du catalogue (au { $date } ; source : { $source })
       *[other] La part des produits pilotés compte { $count } produits hors du catalogue (au { $date } ; source : { $source })
    }
teams-no-business = Les produits où le métier n'est pas présent chaque jour
teams-roles = Le temps par rôle
teams-departments = Le temps par département
teams-owners = Les responsables produit
teams-column-role = Rôle
teams-column-time = Temps plein
teams-column-internal = Dont agents
teams-column-owner = Fonction
teams-column-entity = Entité
teams-column-shares = Temps consacré
teams-next = Pour décrire l'équipe du premier dont la fiche n'en dit rien
teams-next-none = Pour voir qui travaille en mode produit
left-out-no-team =
    { $count ->
        [one] { $count } produit en activité dont la fiche ne dit rien de l'équipe n'est pas compté
       *[other] { $count } produits en activité dont la fiche ne dit rien de l'équipe ne sont pas comptés
    }
left-out-no-time =
    { $count ->
        [one] { $count } produit dont la fiche ne dit pas le temps et le statut des membres n'est pas compté dans le temps
       *[other] { $count } produits dont la fiche ne dit pas le temps et le statut des membres ne sont pas comptés dans le temps
    }
