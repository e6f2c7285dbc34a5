# Les règles de src/rules/catalogue/references.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

X-01-no-reference = Le fichier des références est absent, alors que des produits citent des directions, départements, domaines ou périmètres
    .help = Remettez le fichier `reference.yaml`, ou copiez celui d'un autre catalogue.
X-01 = Ce qui est cité existe
    .why = Un nom qui ne mène nulle part rompt le lien entre produits, communs et décisions, et fausse les rapports.
X-01-unknown-near = Ce fichier cite { $kind } « { $name } », introuvable ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $name } » par « { $near } », ou ajoutez au catalogue ce qui manque.
X-01-unknown-of = Ce fichier cite { $kind } « { $name } », introuvable
    .help = Écrivez l'un de ceux qui existent ({ $known }), ou ajoutez au catalogue ce qui manque.
X-01-unknown = Ce fichier cite { $kind } « { $name } », introuvable
    .help = Corrigez le nom ou ajoutez ce qui manque : un fichier dans « products » ou « commons », une ligne dans « reference.yaml » (directions, départements, domaines, périmètres) ou dans ce fichier ; le reste vient des règles, dans « lifecycle ».
X-12 = Une décision cite les critères de ses règles
    .why = Un critère d'une autre version n'a pas été posé ce jour-là.
X-12-unknown-near = La décision cite { $kind } « { $name } », que ses règles n'ont pas ; vouliez-vous écrire « { $near } » ?
    .help = Remplacez « { $name } » par « { $near } ».
X-12-unknown = La décision cite { $kind } « { $name } », que ses règles n'ont pas
    .help = Corrigez l'identifiant ; les critères sont dans le fichier de « lifecycle » en vigueur ce jour-là.
