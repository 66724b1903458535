# shellcheck shell=bash disable=SC2154
# What a drill says and judges: a line per check, and at the end how many failed.

site=chaotica.example.org
passed=0
failed=0

# The output of a check that fails is shown; none of it holds a secret.
check() { # what, command…
    local what=$1 output
    shift
    if output=$("$@" 2>&1); then
        passed=$((passed + 1))
        printf 'ok    %s: %s\n' "$DRILL" "$what"
    else
        failed=$((failed + 1))
        printf 'FAIL  %s: %s\n' "$DRILL" "$what"
        tail -n 25 <<<"$output" | cut -c1-400 | sed 's/^/      | /'
        return 1
    fi
}
must() { check "$@" || conclude; } # nothing that follows makes sense without it
note() { printf '      %s\n' "$*"; }
conclude() {
    local machine
    if ((failed > 0)); then
        for machine in "$LAB"/*/pid; do
            machine=$(basename "$(dirname "$machine")")
            vm_sh "$machine" journalctl --no-pager -n 500 >"$LAB/$machine.journal.log" 2>&1
        done
    fi
    printf '%s: %d passed, %d failed\n' "$DRILL" "$passed" "$failed"
    exit $((failed > 0))
}
within() { # seconds command…: until it succeeds
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < until)) || return 1
        sleep 0.2
    done
}
refused_as() { # what is said, command…: it fails, and says so
    local output
    output=$("${@:2}" 2>&1) && { echo "it was taken"; return 1; }
    grep -qF -- "$1" <<<"$output" || { echo "$output"; return 1; }
}
doctor_is_content() { # machine check…: nothing is wrong, and these alone are skipped
    vm_ssh "$1" chaotica doctor --json | /usr/bin/python3 -c 'import json, sys
found = json.load(sys.stdin)
wrong = [f for f in found if f["status"] == "fail" or (f["status"] == "skipped") != (f["check"] in sys.argv[1:])]
print(*wrong, sep="\n")
sys.exit(bool(wrong) or len(found) < 14)' "${@:2}"
}
units_run() { # machine unit…: each of them; is-active is content with one
    local states
    states=$(vm_ssh "$1" systemctl is-active "${@:2}")
    paste <(printf '%s\n' "${@:2}") - <<<"$states"
    [[ $(sort -u <<<"$states") == active ]]
}

# --- ansible -------------------------------------------------------------------------------------

# The shipped inventory, with the addresses of the lab.
write_inventory() { # name address…
    {
        printf 'all:\n  hosts:\n'
        while (($#)); do
            printf '    %s:\n' "$1"
            printf '      %s\n' "ansible_host: $2" "chaotica_address: $2" 'ansible_user: root' "ansible_ssh_private_key_file: $LAB/key" \
                "chaotica_package: $DEB" 'nginx_certificate_source: development'
            shift 2
        done
    } >"$LAB/lab.yml"
}
play() { # inventory playbook [option…]: its output in a log of its own
    local inventory=$1 playbook=$2 logs play_log
    shift 2
    mapfile -t logs < <(play_logs)
    printf -v play_log '%s/play-%02d-%s.log' "$LAB" "$((${#logs[@]} + 1))" "${playbook%.yml}"
    (
        cd "$ROOT/ansible" || exit 1
        export ANSIBLE_HOST_KEY_CHECKING=False ANSIBLE_LOCAL_TEMP=$LAB/ansible ANSIBLE_NOCOLOR=1
        export ANSIBLE_SSH_ARGS="-o ControlMaster=auto -o ControlPersist=60s -o UserKnownHostsFile=/dev/null -o ControlPath=$LAB/%C"
        exec ansible-playbook -i "inventories/$inventory" -i "$LAB/lab.yml" "$playbook" "$@"
    ) >"$play_log" 2>&1 </dev/null && return 0
    grep -B2 -A25 -E '^(fatal|failed|ERROR)' "$play_log" | tail -n 60
    return 1
}
play_logs() { find "$LAB" -maxdepth 1 -name 'play-*.log' | sort; }
killed_when() { # condition, inventory playbook [option…]: a play that is ended as soon as something holds
    local condition=$1 shell
    shift
    play "$@" >/dev/null &
    shell=$!
    within 300 "$condition" || return 1
    pkill -KILL -P "$shell" || return 1
    wait "$shell"
    return 0
}
changed_nothing() { # in the last play
    local recap play_log
    play_log=$(play_logs | tail -n 1)
    recap=$(sed -n '/^PLAY RECAP/,$p' "$play_log" | grep 'ok=')
    grep -B12 '^changed: ' "$play_log" | grep -E '^(TASK|changed)' | tail -n 20
    [[ -n $recap ]] && ! grep -qvE 'changed=0 +unreachable=0 +failed=0' <<<"$recap"
}

# --- from outside --------------------------------------------------------------------------------

# As a client of the network: by name, trusting the installation's CA alone.
ask() { # address path [option of curl…]
    local address=$1 path=$2
    shift 2
    curl -sS -m 30 --noproxy '*' --cacert "$LAB/ca.pem" --resolve "$site:443:$address" "$@" "https://$site$path"
}
status_of() { # address path [option of curl…]
    ask "$@" -o /dev/null -w '%{http_code}'
}
answers() { # status address path [option…]
    [[ $(status_of "${@:2}" 2>/dev/null) == "$1" ]]
}
ports_open() { # address: of all TCP ports
    nmap -n -Pn -sT -p- --min-rate 5000 --max-retries 1 --open -oG - "$1" | grep -oE '[0-9]+/open' | cut -d/ -f1 | tr '\n' ' '
}
open_ports_are() { # address "ports "
    local open
    open=$(ports_open "$1")
    echo "open: $open"
    [[ $open == "$2" ]]
}
