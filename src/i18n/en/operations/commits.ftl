# The titles of commits

commit-advance = { $name }: { $from } → { $to }
commit-measure = { $name }: measure of { $code } on { $on }
commit-milestone = { $name }: date the milestone { $milestone }
commit-reservation = { $name }: reservation { $reservation } { $event }
commit-rebuild = { $name }: open cycle { $cycle }
commit-set = { $name }: fill in { $fields }
commit-decide = { $name }: { $outcome } ({ $gate }, { $day })
commit-decide-advance = { $name }: { $outcome } ({ $gate }, { $day }), phase opened
commit-migrate = Rename the phases of rules { $old } as rules { $new } do ({ $files } files)
commit-new = { $name }: registration
commit-stop = { $name }: prepare the stop
commit-request = { $name }: asks for “{ $gate }”
commit-request-event = { $name }: request for “{ $gate }”: { $event }
commit-challenge = { $name }: challenges the decision of { $day } ({ $gate })
commit-challenge-answer = { $name }: answers a challenge
commit-sitting-open = Opens the sitting of { $day }
commit-sitting-attend = Notes who was at the sitting of { $day }
commit-action = { $name }: action “{ $text }”
commit-action-done = { $name }: action closed, “{ $text }”
commit-need = { $name }: asks for help, “{ $text }”
commit-need-step = { $name }: follows the help “{ $text }”
commit-update = { $name }: update of the week ({ $weather })
commit-confirm = { $name }: confirms what the file says
