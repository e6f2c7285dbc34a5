# `catalog report`: its help, what it says, what stops it

help-report = Answer a question about the products as a whole: who needs help, who is blocked or late, what is missing (in French: rapport)
help-report-list = List the reports, with their question and whom they are for
help-report-after =
    Examples:
      catalog report portfolio
      catalog report ageing --phase mvp
