# Les règles de src/rules/change/merges.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-14 = Une fusion garde ce que chaque branche a enregistré
    .why = Deux personnes écrivent souvent en même temps : une fusion mal résolue efface en silence le travail de l'une.
C-14-lost = La fusion { $commit } a perdu ce qu'une des branches avait enregistré : { $what }
    .help = Remettez-le dans le fichier : ce que chaque branche a ajouté doit y être.
C-14-conflict = La décision « { $id } » existe déjà dans la version de référence, avec un autre contenu
    .help = Donnez un autre identifiant à celle-ci (par exemple le même, suivi de -2), ou reprenez celle de la version de référence.
C-24 = Un changement se fusionne avec ce que la version de référence contient aujourd'hui
    .why = Deux personnes ont modifié les mêmes lignes : personne d'autre qu'elles ne peut dire ce qui doit rester.
C-24-conflict = Ce fichier a changé aussi dans « { $base } » depuis, et les deux versions ne se fusionnent pas
    .help = Tapez `git merge { $base }` dans votre branche, gardez dans ce fichier ce que chacun a écrit, puis enregistrez avec `git commit`.
