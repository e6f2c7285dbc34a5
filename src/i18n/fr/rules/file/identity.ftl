# Les règles de src/rules/file/identity.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-01 = L'identifiant d'un produit est le nom de son fichier
    .why = Un produit n'a qu'une identité : on retrouve son fichier par son identifiant, et les autres fichiers le citent sous ce nom.
S-01-other-id = L'identifiant est « { $id } » et le fichier s'appelle « { $file } »
    .help = Renommez le fichier en « { $id }.yaml », ou écrivez dans le fichier l'identifiant que porte son nom.
