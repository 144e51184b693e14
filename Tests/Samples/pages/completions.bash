# Completes the words of outage-drill in bash. To use it now:
#   source <(outage-drill completions bash)
# To use it always:
#   outage-drill completions bash > ~/.local/share/bash-completion/completions/outage-drill

_outage_drill() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= index
    COMPREPLY=()
    for ((index = 1; index < COMP_CWORD; index++)); do
        case ${COMP_WORDS[index]} in
            --language) index=$((index + 1)) ;;
            -*) ;;
            *) command=${COMP_WORDS[index]}; break ;;
        esac
    done
    if [[ $before == --language ]]; then
        COMPREPLY=($(compgen -W 'nl en' -- "$word"))
        return
    fi
    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W 'list play resume join debrief rate compare assess replay verify review times rehearse check new msel read graph model benchmark completions manual help version --help --version --language' -- "$word"))
        return
    fi
    case "$command $before" in
        'list --format') COMPREPLY=($(compgen -W 'text json' -- "$word")); return ;;
        'play --trainee') return ;;
        'play --seed') return ;;
        'play --transcript') return ;;
        'play --pace') return ;;
        'play --team') return ;;
        'play --people') return ;;
        'resume --scenario') return ;;
        'resume --pace') return ;;
        'resume --from') return ;;
        'resume --transcript') return ;;
        'join --as') return ;;
        'join --role') return ;;
        'debrief --format') COMPREPLY=($(compgen -W 'text json html markdown csv xapi' -- "$word")); return ;;
        'debrief -o') return ;;
        'debrief --rubric') return ;;
        'debrief --language') COMPREPLY=($(compgen -W 'nl en' -- "$word")); return ;;
        'debrief --scenario') return ;;
        'rate --evaluator') return ;;
        'rate --message') return ;;
        'rate --part') return ;;
        'rate --rating') return ;;
        'rate --remark') return ;;
        'compare --format') COMPREPLY=($(compgen -W 'text json csv html' -- "$word")); return ;;
        'compare -o') return ;;
        'compare --language') COMPREPLY=($(compgen -W 'nl en' -- "$word")); return ;;
        'assess --start') return ;;
        'assess --end') return ;;
        'assess --knowable') return ;;
        'assess --hours') return ;;
        'assess --language') COMPREPLY=($(compgen -W 'nl en' -- "$word")); return ;;
        'assess --format') COMPREPLY=($(compgen -W 'text json html' -- "$word")); return ;;
        'assess -o') return ;;
        'replay --speed') return ;;
        'replay --format') COMPREPLY=($(compgen -W 'text asciicast markdown' -- "$word")); return ;;
        'replay -o') return ;;
        'verify --scenario') return ;;
        'review --language') COMPREPLY=($(compgen -W 'nl en' -- "$word")); return ;;
        'review --now') return ;;
        'review --to') COMPREPLY=($(compgen -W 'users inward' -- "$word")); return ;;
        'review --prompt') return ;;
        'review --format') COMPREPLY=($(compgen -W 'text json jsonl' -- "$word")); return ;;
        'times --language') COMPREPLY=($(compgen -W 'nl en' -- "$word")); return ;;
        'times --now') return ;;
        'times --format') COMPREPLY=($(compgen -W 'text jsonl' -- "$word")); return ;;
        'rehearse --player') return ;;
        'rehearse --runs') return ;;
        'rehearse --seed') return ;;
        'rehearse --people') return ;;
        'rehearse --workers') return ;;
        'rehearse --shard') return ;;
        'rehearse --merge') return ;;
        'rehearse --format') COMPREPLY=($(compgen -W 'text json' -- "$word")); return ;;
        'rehearse -o') return ;;
        'check --runs') return ;;
        'check --seed') return ;;
        'check --people') return ;;
        'check --against') return ;;
        'check --explain') return ;;
        'check --format') COMPREPLY=($(compgen -W 'text markdown' -- "$word")); return ;;
        'msel --profile') return ;;
        'msel --start') return ;;
        'msel --dates') COMPREPLY=($(compgen -W 'dmy mdy' -- "$word")); return ;;
        'msel -o') return ;;
        'read --format') COMPREPLY=($(compgen -W 'text markdown html' -- "$word")); return ;;
        'read -o') return ;;
        'graph --format') COMPREPLY=($(compgen -W 'text svg dot' -- "$word")); return ;;
        'graph -o') return ;;
        'model --people') return ;;
        'model --workers') return ;;
        'benchmark --people') return ;;
        'benchmark --days') return ;;
        'benchmark --seconds') return ;;
    esac
    if [[ $word == -* ]]; then
        case $command in
            list) words='--format --help' ;;
            play) words='--trainee --seed --transcript --coach --pace --team --facilitate --people --help' ;;
            resume) words='--scenario --pace --facilitate --from --transcript --help' ;;
            join) words='--as --role --help' ;;
            debrief) words='--format --aar -o --rubric --language --anonymous --force --scenario --help' ;;
            rate) words='--evaluator --message --part --rating --remark --help' ;;
            compare) words='--format -o --anonymous --force --language --help' ;;
            assess) words='--start --end --knowable --hours --language --format -o --help' ;;
            replay) words='--speed --format -o --help' ;;
            verify) words='--scenario --help' ;;
            review) words='--language --now --to --prompt --format --explain --help' ;;
            times) words='--language --now --format --help' ;;
            rehearse) words='--player --runs --seed --people --workers --shard --merge --format -o --help' ;;
            check) words='--strict --all --play --runs --seed --people --against --explain --codes --format --help' ;;
            new) words='--help' ;;
            msel) words='--profile --excel --dry-run --start --dates -o --help' ;;
            read) words='--format -o --help' ;;
            graph) words='--format -o --help' ;;
            model) words='--people --workers --help' ;;
            benchmark) words='--people --days --seconds --help' ;;
            completions) words='--help' ;;
            manual) words='--help' ;;
        esac
    else
        case $command in
            help) words='list play resume join debrief rate compare assess replay verify review times rehearse check new msel read graph model benchmark completions manual' ;;
            play) words=$(outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }') ;;
            rehearse) words=$(outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }') ;;
            check) words=$(outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }') ;;
            msel) words='export import' ;;
            read) words=$(outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }') ;;
            graph) words=$(outage-drill list 2>/dev/null | awk '$2 == "nl" || $2 == "en" { print $1 }') ;;
            model) words='facts parameters sensitivity page' ;;
            benchmark) words='crowd reading keys' ;;
            completions) words='bash zsh fish' ;;
        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _outage_drill outage-drill
