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
