# shellcheck shell=bash disable=SC2154
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
kills() { # unit: its main process, and another one is there by itself
    local before
    before=$(main_pid "$1")
    ((before > 1)) && vm_ssh m1 kill -KILL "$before" && within 30 is_another "$1" "$before"
}
is_another() { # unit, pid
    local now
    now=$(main_pid "$1")
    ((now > 1 && now != $2))
}
kills_workers() { # one after another, of those that serve then
    local count
    for ((count = 0; count < 10; ++count)); do
        vm_ssh m1 "kill -KILL \$(pgrep -P \$(systemctl show -p MainPID --value chaotica.service) | shuf -n 1)" || return 1
        sleep 0.3
    done
}
# Errors are 502, 503 or 504 in the envelope, or a connection that has ended; anything else is a wrong answer.
failures_are_honest() {
    /usr/bin/python3 -c 'import json, re, sys
books = json.load(open(sys.argv[1]))
wrong = [line for line in books["failed"] if not re.search(r""": (50[234] \{"error":\{"code":"|Connection(Error|Refused)|ReadTimeout|SSLError)""", line)]
print(books["requests"], "requests,", len(books["failed"]), "failed,", len(wrong), "otherwise than they may", *wrong[:10], sep="\n")
sys.exit(bool(wrong) or books["requests"] < 100)' "$LAB/report"
}
under_load() { # what is said, whether requests may fail (some|none), what breaks…
    local what=$1 failures=$2
    shift 2
    begin_load "$address"
    sleep 2
    check "$what" "$@"
    check "and the service is ready by itself" within 90 ready
    check "every unit runs" within 30 all_units_run
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
fills_disk() { # for some seconds, in which writes are refused; then there is room again
    vm_ssh m1 'dd if=/dev/zero of=/var/lib/postgresql/fill bs=1M status=none 2>/dev/null; df --output=pcent /var/lib/postgresql | tail -n 1; sleep 8; rm /var/lib/postgresql/fill'
}

# A play that is ended between a setting and the restart that puts it in force.
interrupted() { # option of the play…
    local shell
    play single site.yml "$@" >/dev/null &
    shell=$!
    within 120 setting_is_written || return 1
    pkill -KILL -P "$shell"
    wait "$shell"
    ! workers_are 3
}
setting_is_written() { vm_ssh m1 grep -qx CHAOTICA_WORKERS=3 /etc/chaotica/chaotica.env; }
workers_are() { # how many, besides the process that answers for health
    local count
    count=$(vm_ssh m1 "pgrep -c -P \$(systemctl show -p MainPID --value chaotica.service)") && echo "$count" && ((count == $1 + 1))
}

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
under_load "the workers are replaced" none vm_ssh m1 systemctl reload chaotica.service
under_load "the service is restarted" none vm_ssh m1 systemctl restart chaotica.service
under_load "nginx is reloaded" none vm_ssh m1 systemctl reload nginx.service
under_load "nginx is killed" some kills nginx.service
under_load "PostgreSQL is restarted" some vm_ssh m1 systemctl restart postgresql@15-main.service
under_load "PostgreSQL is killed" some kills postgresql@15-main.service
under_load "its disk is full for a while" some fills_disk
check "a play is killed between a setting and its restart" interrupted "${unlimited[@]}" -e app_workers=3
check "the next one succeeds" play single site.yml "${unlimited[@]}" -e app_workers=3
check "and finishes it" within 20 workers_are 3
check "the one after it succeeds" play single site.yml "${unlimited[@]}" -e app_workers=3
check "and has nothing to do" changed_nothing
check "doctor finds nothing wrong" vm_ssh m1 chaotica doctor
