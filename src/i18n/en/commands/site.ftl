# `catalog site`: its help, what it says, what stops it

help-site = Write the portfolio's public site: a page a product, the reports, the data (or: publier)
help-site-after =
    Examples:
      catalog site public
      catalog site public --at 2026-10-31

    The folder is published as it is, by GitHub Pages, GitLab Pages or any file server.
    It holds public fields alone: no team, no budget, no security, no reservations of the committee.
help-site-folder = The folder to write: new, empty, or written by this command before
help-site-at = The catalogue as it was recorded in this commit or at the end of this day
help-site-theme = A folder whose style sheets, images and page templates replace those of the program
help-site-force = Write into a folder that holds something else, too

site-written =
    { $count ->
        [one] The site is written in { $path }: { $count } file
       *[other] The site is written in { $path }: { $count } files
    }{ $changed ->
        [0] , none has changed
        [one] , { $changed } of them new or changed
       *[other] , { $changed } of them new or changed
    }{ $removed ->
        [0] {""}
        [one] , and { $removed } removed
       *[other] , and { $removed } removed
    }.
site-next = Open { $path } in your browser to read it over, then publish the whole folder.
error-site-folder = The folder { $path } holds something else than a site written by this command
    .help = Give a new folder, or add `--force` to write into it all the same: nothing is removed from it.
