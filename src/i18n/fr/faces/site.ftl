# Les pages du site public

site-reports = Rapports
site-about = À propos de ces données
site-feed = Décisions du comité
site-fictional = Tout ce qui est dit ici est inventé : c'est un exemple.
site-made = État au { $day }.
site-intro =
    { $count ->
        [one] { $count } produit numérique : à quoi il sert, pour qui, où il en est et depuis quand.
       *[other] { $count } produits numériques : à quoi ils servent, pour qui, où ils en sont et depuis quand.
    }
site-kept = {"{n}"} produit(s) sur { $total }
site-all =
    { $total ->
        [one] { $total } produit
       *[other] { $total } produits
    }
site-data = Données
site-data-csv = Les produits, pour un tableur (CSV)
site-data-json = Les produits, pour un programme (JSON)
site-sources = D'où viennent ces faits
site-sources-of = Inscrit tel qu'il était le { $day }, d'après :
site-sources-team = Dit par l'équipe du produit, et relu avant d'entrer au catalogue.
site-licence-link = Licence de ces données
site-publiccode = Ce que le catalogue sait du code, au format publiccode.yml
site-correct = Proposer une correction
site-report-public = Ce rapport ne compte que ce qui est public : ses chiffres peuvent être moins complets que ceux de l'administration.
site-records = Les lignes de ce rapport, pour un tableur (CSV)
site-feed-entry = { $name } : { $gate }, { $outcome }
site-about-licence = Qui peut réutiliser ces données
site-about-no-licence = Le catalogue ne dit pas sous quelle licence : demandez-le à qui le publie.
site-about-facts = Ce qui est dit, et ce qui ne l'est pas
site-about-sources = Chaque page de produit dit d'où viennent ses faits. Ce que les sources ne disent pas est noté « inconnu », et n'est jamais deviné.
site-about-left-out = N'y sont pas : les équipes, les budgets, l'hébergement et la sécurité, ce qui est prévu ou dû, et ce que le comité note de ses décisions.
site-about-made = Comment ces pages sont faites
site-about-rules = Les phases sont celles de la version { $version } des règles du cycle de vie.
site-about-commit = Elles disent l'état du commit { $commit } du catalogue : qui refait le site au même état obtient les mêmes fichiers.
site-about-access = Elles se lisent sans script, au clavier, agrandies ou imprimées ; rien n'est demandé à un autre site et personne n'est suivi.
site-publiccode-head =
    Fait par le catalogue, d'après ce qu'il sait : une base que l'équipe complète et range dans son dépôt de code.
    À dire encore : { $fields }. Voir https://yml.publiccode.tools
