# `catalog list`: its help, what it says, what stops it

help-list = List the products, chosen and sorted (in French: lister)
help-list-after =
    Examples:
      catalog list repas
      catalog list --phase mvp,construction --sort name
      catalog list --columns id,name,team.business_owner.share
      catalog list --where 'product.days_in_phase > 180'
help-list-words = Words to look for in names, ids and summaries, whatever their case and accents (by default: all products)
help-list-weather = Only the products whose team says so in its last update: au_vert, a_surveiller, en_difficulte
help-list-sort = Sort by this field, for example name; with a hyphen, from the greatest to the least: --sort=-days_in_phase (default: the order of the files)
help-list-columns = Fields to show, separated by commas (default: id,name,phase,phase_since,directorate,department)

list-title = The products
list-count =
    { $count ->
        [one] { $count } product out of { $total }
       *[other] { $count } products out of { $total }
    }
list-undecided =
    { $count ->
        [one] { $count } product is left out: its file does not say enough to answer the condition `--where`
       *[other] { $count } products are left out: their files do not say enough to answer the condition `--where`
    }
list-proposed = { $count ->
    [one] One product is proposed, and not in the catalogue yet: { $list }. To read it: `catalog show { $id }`
   *[other] { $count } products are proposed, and not in the catalogue yet: { $list }. To read one: `catalog show { $id }`
}
list-no-words = { $count ->
    [one] No product speaks of it: try another word, or register yours with `catalog new`
   *[other] No product speaks of all these words: try one alone, or register yours with `catalog new`
}
