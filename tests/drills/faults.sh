# shellcheck shell=bash disable=SC2154,SC2016
# What breaks on a host while clients are at work: a process of each kind, PostgreSQL, the disk of the database. Clients see errors
# only of what was in hand, nothing that was acknowledged is lost, and all recovers without a hand. A clock that is stepped is not
# among it: a container cannot set its own, and the machine's is everybody's.
# shellcheck source=tests/drills/single.sh
. "$ROOT/tests/drills/single.sh"

# PostgreSQL's files are on a small disk of their own, which can be filled without the host's.
small_disk() {
    mkdir -p "$LAB/disk" && truncate -s 700M "$LAB/disk.img" && mkfs.ext4 -q "$LAB/disk.img" && mount -o loop "$LAB/disk.img" "$LAB/disk"
}
main_pid() { vm_ssh m1 systemctl show -p MainPID --value "$1"; }
# A unit's main process goes by a command, in which PID is its id, and another one is there by itself.
becomes_another() { # unit command
    local before
    before=$(main_pid "$1")
    ((before > 1)) && vm_ssh m1 "${2//PID/$before}" && within 30 is_another "$1" "$before"
}
is_another() { # unit, pid
    local now
    now=$(main_pid "$1")
    ((now > 1 && now != $2))
}
kills() { becomes_another "$1" 'kill -KILL PID'; }
restarts() { becomes_another "$1" "systemctl restart $1"; }
crew() { vm_ssh m1 "pgrep -P \$(systemctl show -p MainPID --value $1)"; } # unit: the children of its main process
reloads() { # unit: soon none of those who serve is one from before
    local before
    before=$(crew "$1") && vm_ssh m1 systemctl reload "$1" && within 30 crew_is_another "$1" "$before"
}
crew_is_another() { # unit, pids
    local now
    now=$(crew "$1") && [[ -z $(comm -12 <(sort <<<"$2") <(sort <<<"$now")) ]]
}
worker_count() { # besides the process that answers for health
    local pids
    pids=$(crew chaotica.service) && echo $(($(wc -l <<<"$pids") - 1))
}
workers_are() { [[ $(worker_count) == "$1" ]]; } # how many
kills_workers() { # one after another, of those that serve then; as many are there again
    local count before
    before=$(worker_count) || return 1
    for ((count = 0; count < 10; ++count)); do
        vm_ssh m1 "kill -KILL \$(pgrep -P \$(systemctl show -p MainPID --value chaotica.service) | shuf -n 1)" || return 1
        sleep 0.3
    done
    within 30 workers_are "$before"
}
# Errors are 502, 503 or 504 in the envelope, or a connection that has ended; anything else is a wrong answer.
failures_are_honest() {
    /usr/bin/python3 -c 'import json, re, sys
books = json.load(open(sys.argv[1]))
wrong = [line for line in books["failed"] if not re.search(r""": (50[234] \{"error":\{"code":"|ConnectionError\(|SSLError\(.*EOF)""", line)]
print(books["requests"], "requests,", len(books["failed"]), "failed,", len(wrong), "otherwise than they may", *wrong[:10], sep="\n")
sys.exit(bool(wrong) or books["requests"] - len(books["failed"]) < 100)' "$LAB/report"
}
a_write_is() { # status
    answers "$1" "$address" /api/jobs/ -H "Authorization: Token $(cat "$LAB/admin")" -H 'Content-Type: application/json' \
        -d '{"title":"Written meanwhile","client":15,"unit":3}'
}
under_load() { # what is said, whether requests may fail (some|none), what breaks…
    local what=$1 failures=$2
    shift 2
    begin_load "$address"
    sleep 2
    check "$what" "$@"
    check "and the service is ready by itself" within 90 ready
    check "every unit runs" within 30 all_units_run
    check "and a write is taken" within 30 a_write_is 201
    sleep 2
    must "the load ends" end_load
    if [[ $failures == none ]]; then
        check "no request failed" no_request_failed
    else
        check "requests failed only as they may" failures_are_honest
    fi
    check "no acknowledged write is lost" books_balance "$address"
    note "$(cat "$LAB/balance.log")"
}
fills_disk() { # until some seconds after a write was refused; then there is room again
    local result=0
    {
        vm_ssh m1 'for part in 1 2 3; do dd if=/dev/zero of=/var/lib/postgresql/fill.$part bs=1M status=none 2>/dev/null; done
            room=$(df --output=avail /var/lib/postgresql | tail -n 1) && echo "room: $room" && [ "$room" -eq 0 ]' &&
            within 30 a_write_is 503
    } || result=1
    sleep 5
    vm_ssh m1 rm /var/lib/postgresql/fill.1 /var/lib/postgresql/fill.2 /var/lib/postgresql/fill.3 || result=1
    return "$result"
}

# A play that is ended between a setting and the restart that puts it in force: there are as many workers as before.
interrupted() { # option of the play…
    local before
    before=$(worker_count) && ((before > 0 && before != 3)) || return 1
    killed_when setting_is_written single site.yml "$@" && workers_are "$before"
}
setting_is_written() { vm_ssh m1 grep -qx CHAOTICA_WORKERS=3 /etc/chaotica/chaotica.env; }
must "the database has a small disk" small_disk
boot m1 "$address" --bind="$LAB/disk:/var/lib/postgresql"
write_inventory "$host" "$address"
provision "${unlimited[@]}"
fill
under_load "workers are killed, ten of them" some kills_workers
under_load "their master is killed" some kills chaotica.service
for process in deliver export clock; do
    under_load "chaotica $process is killed" none kills "chaotica-$process.service"
done
under_load "the workers are replaced" none reloads chaotica.service
under_load "the service is restarted" none restarts chaotica.service
under_load "nginx is reloaded" none reloads nginx.service
under_load "nginx is killed" some kills nginx.service
under_load "PostgreSQL is restarted" some restarts postgresql@15-main.service
under_load "PostgreSQL is killed" some kills postgresql@15-main.service
under_load "its disk is full for a while" some fills_disk
check "a play is killed between a setting and its restart" interrupted "${unlimited[@]}" -e app_workers=3
check "the next one succeeds" play single site.yml "${unlimited[@]}" -e app_workers=3
check "and finishes it" within 20 workers_are 3
check "the one after it succeeds" play single site.yml "${unlimited[@]}" -e app_workers=3
check "and has nothing to do" changed_nothing
check "doctor finds nothing wrong" doctor_is_content m1 mail
