#compdef outage-drill
# Completes the words of outage-drill in zsh. To use it always, with a folder of your own in fpath:
#   outage-drill completions zsh > ~/.zfunc/_outage-drill

_outage_drill_scenarios() {
    local -a ids
    ids=(${(f)"$(outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }')"})
    compadd -a ids
    _files -g '*.md'
}

_outage_drill() {
    local -a commands
    commands=(
        'list:shows the scenarios there are'
        'play:plays a drill'
        'resume:goes on with a drill; without a transcript with the one you left last'
        'join:joins a drill that runs in another terminal'
        'debrief:the score of a drill, with your own words as evidence'
        'rate:adds an evaluator'\''s ratings and remarks'
        'compare:lays trainees or attempts side by side; a folder is all transcripts in it'
        'assess:scores the messages of a real outage'
        'replay:shows a drill again'
        'verify:runs transcripts again and says whether they are right'
        'review:reads a message and says what it tells and what it lacks'
        'times:shows which moments a text names'
        'rehearse:lets built-in players play a scenario many times'
        'check:finds every error in a scenario and says where it is'
        'new:writes a small, complete scenario to start from; FILE - is the output'
        'msel:the scenario as a table of injects (CSV), and a scenario from such a table'
        'read:the scenario as a facilitator'\''s script, to print'
        'graph:what leads to what in a scenario, as text or a drawing'
        'model:shows what the model of the crowd rests on  facts, parameters, sensitivity'
        'benchmark:measures how fast the program is on this machine'
        'completions:writes a script by which your shell completes the words'
        'manual:writes the manual for '\''man'\'''
    )
    if (( CURRENT == 2 )); then
        _describe -t commands 'outage-drill' commands
        compadd -- help version --help --version --language
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
        list)
            _arguments \
                '--format[form of the list]:text|json:(text json)' \
                '--help' ;;
        play)
            _arguments \
                '--trainee[who plays]:NAME: ' \
                '--seed[the chance; the same N gives the same drill (default 1)]:N: ' \
                '--transcript[where the transcript goes; a new file in Transcripts/ or your data folder by default]:FILE:_files' \
                '--coach[a comment on each message; without it nobody says anything until the debrief]' \
                '--pace[the clock runs while you type  N minutes of the drill a real minute]:N: ' \
                '--team[who play together; at the prompt '\''as NAME  …'\'', or each at a terminal of their own by '\''join'\'']:NAMEROLE,: ' \
                '--facilitate[the facilitator'\''s commands, too, with a slash  '\''/help'\'']' \
                '--people[how many people the crowd has; as many as in the scenario by default]:N: ' \
                '--help' \
                '*:SCENARIO:_outage_drill_scenarios' ;;
        resume)
            _arguments \
                '--scenario[the scenario that was played, where it is not found by itself]:FILE:_files' \
                '--pace[the clock runs while you type  N minutes of the drill a real minute]:N: ' \
                '--facilitate[the facilitator'\''s commands, too, with a slash  '\''/help'\'']' \
                '--from[begins a new attempt at this moment, such as "day 2 09 00"; the old one stays]:MOMENT: ' \
                '--transcript[where the transcript of the new attempt goes]:FILE:_files' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        join)
            _arguments \
                '--as[as the facilitator, or as the player of this name]:facilitator|NAME: ' \
                '--role[what a player is who is not on the list yet]:ROLE: ' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        debrief)
            _arguments \
                '--format[form of the debrief; otherwise by the ending of the file]:text|json|html|markdown|csv|xapi:(text json html markdown csv xapi)' \
                '--aar[as an after-action report in HSEEP order (Markdown)]' \
                '-o[writes to a file]:FILE:_files' \
                '--rubric[another rubric]:FILE:_files' \
                '--language[the language of the text; detected when nothing is given]:nl|en:(nl en)' \
                '--anonymous[without the names of trainee and evaluators; what was written stays]' \
                '--force[also a transcript that was changed after it was written; the debrief says so]' \
                '--scenario[the scenario that was played, where it is not found by itself]:FILE:_files' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        rate)
            _arguments \
                '--evaluator[who rates]:NAME: ' \
                '--message[a message, by its number]:N: ' \
                '--part[a part of the score, such as first-word]:ID: ' \
                '--rating[the rating]:P|S|M|U|0100: ' \
                '--remark[a remark]:TEXT: ' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        compare)
            _arguments \
                '--format[form; otherwise by the ending of the file]:text|json|csv|html:(text json csv html)' \
                '-o[writes to a file]:FILE:_files' \
                '--anonymous[without names]' \
                '--force[also transcripts that were changed after they were written]' \
                '--language[the language of the text; detected when nothing is given]:nl|en:(nl en)' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        assess)
            _arguments \
                '--start[when the outage began; otherwise the first message]:2026-03-10T0740: ' \
                '--end[when the service was back; without it recovery is not judged]:2026-03-10T1520: ' \
                '--knowable[what could be known  JSON Lines with at and fact]:FILE:_files' \
                '--hours[when messages are expected, such as '\''weekdays 08 00-17 30'\'' or '\''always'\'']:HOURS: ' \
                '--language[the language of the text; detected when nothing is given]:nl|en:(nl en)' \
                '--format[form; otherwise by the ending of the file]:text|json|html:(text json html)' \
                '-o[writes to a file]:FILE:_files' \
                '--help' \
                '*:LOG:_files' ;;
        replay)
            _arguments \
                '--speed[N minutes of the drill a second, with stopping and stepping; all at once by default]:N: ' \
                '--format[on the screen, as a recording of a terminal (asciinema), or as a story]:text|asciicast|markdown:(text asciicast markdown)' \
                '-o[writes to a file]:FILE:_files' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        verify)
            _arguments \
                '--scenario[the scenario that was played, where it is not found by itself]:FILE:_files' \
                '--help' \
                '*:TRANSCRIPT:_files' ;;
        review)
            _arguments \
                '--language[the language of the text; detected when nothing is given]:nl|en:(nl en)' \
                '--now[when the text was sent; now by default]:2026-03-10T1120: ' \
                '--to[to users, or to a supplier, an engineer or a manager]:users|inward:(users inward)' \
                '--prompt[what an inward message answers]:TEXT: ' \
                '--format[jsonl  each line a message with id, lang, to, now and text]:text|json|jsonl:(text json jsonl)' \
                '--explain[also says what each finding was seen by]' \
                '--help' \
                '*:FILE:_files' ;;
        times)
            _arguments \
                '--language[the language of the text; detected when nothing is given]:nl|en:(nl en)' \
                '--now[when the text was sent; now by default]:2026-03-10T1120: ' \
                '--format[jsonl  each line a text with id, lang, now and text]:text|jsonl:(text jsonl)' \
                '--help' \
                '*:FILE:_files' ;;
        rehearse)
            _arguments \
                '--player[which players, with commas; all by default]:silent|template|over-promiser|blamer|chatterbox|honest-but-slow|exemplary: ' \
                '--runs[how often each; 5 by default]:N: ' \
                '--seed[the first seed; 1 by default]:N: ' \
                '--people[how many people the crowd has; at most 2000 by default]:N: ' \
                '--workers[how many at a time; as many as there are cores by default]:N: ' \
                '--shard[only part I of N, as a study in JSON that --merge puts together]:I/N: ' \
                '--merge[puts parts together instead of playing]:FILE,FILE: ' \
                '--format[form; otherwise by the ending of the file]:text|json:(text json)' \
                '-o[writes to a file]:FILE:_files' \
                '--help' \
                '*:SCENARIO:_outage_drill_scenarios' ;;
        check)
            _arguments \
                '--strict[a warning counts as an error too]' \
                '--all[shows all errors, not only the first 20]' \
                '--play[lets random players play  does every drill keep its laws, and what is reached]' \
                '--runs[with --play  how often; 20 by default]:N: ' \
                '--seed[with --play  the first seed; 1 by default]:N: ' \
                '--people[with --play  how many people the crowd has; at most 2000 by default]:N: ' \
                '--against[where a translation is built otherwise  injects, times, conditions, audiences, facts]:OTHER: ' \
                '--explain[what a code means, with a sample]:CODE: ' \
                '--codes[all codes]' \
                '--format[with --codes  the form]:text|markdown:(text markdown)' \
                '--help' \
                '*:SCENARIO:_outage_drill_scenarios' ;;
        new)
            _arguments \
                '--help' \
                '*:FILE:_files' ;;
        msel)
            _arguments \
                '--profile[export  the form; standard keeps everything]:standard|conducttr|t3sf: ' \
                '--excel[export  semicolons and a byte order mark, as Excel in Dutch or German wants them]' \
                '--dry-run[import  only says what is understood of the table]' \
                '--start[import  the start of the drill, for a table without dates]:2026-03-10T0740: ' \
                '--dates[import  whether 3/10/2026 is 3 October or 10 March]:dmy|mdy:(dmy mdy)' \
                '-o[writes to a file]:FILE:_files' \
                '--help' \
                '*:export SCENARIO | import FILE:(export import)' ;;
        read)
            _arguments \
                '--format[form; otherwise by the ending of the file]:text|markdown|html:(text markdown html)' \
                '-o[writes to a file]:FILE:_files' \
                '--help' \
                '*:SCENARIO:_outage_drill_scenarios' ;;
        graph)
            _arguments \
                '--format[form; otherwise by the ending of the file]:text|svg|dot:(text svg dot)' \
                '-o[writes to a file]:FILE:_files' \
                '--help' \
                '*:SCENARIO:_outage_drill_scenarios' ;;
        model)
            _arguments \
                '--people[how large the crowd of the trials is; 512 by default]:N: ' \
                '--workers[how many trials run side by side; one a core by default]:N: ' \
                '--help' \
                '*:facts|parameters|sensitivity|page FILE:(facts parameters sensitivity page)' ;;
        benchmark)
            _arguments \
                '--people[how many people; 1000000 by default]:N: ' \
                '--days[how many days; 1 by default]:N: ' \
                '--seconds[how long is typed; 20 by default]:N: ' \
                '--help' \
                '*:crowd|reading|keys:(crowd reading keys)' ;;
        completions)
            _arguments \
                '--help' \
                '*:bash|zsh|fish:(bash zsh fish)' ;;
        manual)
            _arguments \
                '--help' ;;
        help) _describe -t commands 'outage-drill' commands ;;
    esac
}

if [[ $funcstack[1] == _outage_drill || $funcstack[1] == _outage-drill ]]; then
    _outage_drill "$@"
else
    compdef _outage_drill outage-drill
fi
