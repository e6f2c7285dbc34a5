# `catalog fmt`: its help, what it says, what stops it

help-fmt = Put the files in form: order of fields, indents, quotes (or: formater)
help-fmt-after =
    Examples:
      catalog fmt
      catalog fmt products/{ $product }.yaml
      catalog fmt --check

    No comment and no value is lost; what cannot be kept is left as it is.
    A file is valid without this form.
help-fmt-paths = Files or folders to put in form (default: the whole catalogue)
help-fmt-check = Write nothing, and fail where a file is to be put in form

fmt-changed = { $path }: put in form
fmt-would-change = { $path }: to be put in form
fmt-unreadable = { $path }: left as it is, it cannot be read (line { $line }); `catalog validate` says why
fmt-layout = { $path }: left as it is, the layout of line { $line } cannot be kept
fmt-other = { $path }: left as it is, another form might change what it says
fmt-summary =
    { $read ->
        [one] { $read } file read
       *[other] { $read } files read
    }, { $changed ->
        [0] none to change
        [one] { $changed } concerned
       *[other] { $changed } concerned
    }{ $kept ->
        [0] {""}
        [one] , { $kept } left as it is
       *[other] , { $kept } left as they are
    }
