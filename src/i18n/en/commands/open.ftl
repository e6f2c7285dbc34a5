# `catalog open`: its help, what it says, what stops it

help-open = Open the catalogue in your browser: read, answer questions, propose (or: ouvrir)
help-open-after =
    Examples:
      catalog open
      catalog open { $product }
      catalog open --no-browser --port 8080

    The pages are served by your own computer, to you alone. Ctrl-C closes them.
help-open-id = Product to open first
help-open-port = Port to listen to (by default: one that is free)
help-open-idle = Minutes without a visit after which the pages are closed (by default: 60)
help-open-no-browser = Open no browser: only give the address
help-open-theme = Folder whose style sheets, images and page templates replace those of the program
help-open-offline = Do not ask the server how proposals stand

open-address = The pages are at this address, which opens once only:
open-stop = Ctrl-C closes them; without a visit, they close by themselves.
open-no-browser = No browser could be opened: copy this address into yours
open-ended-idle = The pages are closed: nobody came any more. Your answers are kept.
open-ended = The pages are closed. Your answers are kept.
open-bad-idle = “{ $text }” is no number of minutes
open-port-taken = The port { $port } is taken already
    .help = Leave out `--port`: a free port is chosen.
open-no-port = The port { $port } cannot be opened
    .help = Leave out `--port`: a free port is chosen.
open-no-secret = Your system gives no random number: the pages would not be safe
open-broken = The pages could not be served
open-theme-unread = The theme’s file “{ $path }” cannot be used
open-theme-absent = There is no folder “{ $path }”
