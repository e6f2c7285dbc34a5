# Les règles de src/rules/product/reuse.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-42 = L'hébergement tient la cotation du produit
    .why = Une plateforme a ses limites : au-delà, la disponibilité ou la confidentialité promises ne sont pas garanties.
S-42-above = La cotation dépasse ce que tient la plateforme « { $platform } » : { $above }
    .help = Vérifiez la cotation, choisissez une autre plateforme, ou faites valider les mesures qui compensent.
X-10 = Ce qui est réutilisé est recommandé
    .why = Un commun écarté l'a été pour une raison, et une copie modifiée sans retour ne profite qu'à un seul produit.
X-10-advised-against = Le produit réutilise « { $common } », que le catalogue marque « { $maturity } »
    .help = Prévoyez autre chose, ou donnez la date de fin : `until: AAAA-MM-JJ`.
X-10-fork = Le produit modifie une copie de « { $common } », et ne dit pas ce qu'il rend au projet d'origine
    .help = Ajoutez `contribution_back:` avec ce qui est reversé, ou pourquoi rien ne peut l'être.
X-11 = Ce qui est réutilisé convient aux données du produit
    .why = Un commun a ses limites : au-delà, les données ne sont pas protégées comme elles doivent l'être.
X-11-health = Le produit traite des données de santé et réutilise « { $common } », qui n'est pas certifié pour elles (HDS)
    .help = N'y mettez pas de données de santé et dites-le dans `scope:`, ou choisissez un commun certifié.
X-11-rating = La cotation du produit dépasse ce que tient « { $common } » : { $above }
    .help = Vérifiez la cotation, ou choisissez un commun qui la tient.
