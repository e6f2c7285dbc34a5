# Les règles de src/rules/product/dates.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

S-04 = Ce qui a eu lieu n'est pas daté dans l'avenir
    .why = Un fait daté de demain ne s'est pas encore produit : c'est une prévision, ou une faute de frappe.
S-04-future = Le { $date } est dans l'avenir (nous sommes le { $today }), alors que ce champ dit ce qui a eu lieu
    .help = Corrigez la date, ou retirez cette ligne, et remettez-la le jour venu ; pour un jalon à venir, utilisez le champ `planned`.
