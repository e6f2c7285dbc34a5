# `catalog report`: its help, what it says, what stops it

help-report = Answer a question about the products as a whole (in French: rapport)
help-report-list = List the reports, with their question and whom they are for
help-report-after =
    Examples:
      catalog report portfolio
      catalog report ageing --phase mvp
