# shellcheck shell=bash disable=SC2154
# A fleet: a database, two application hosts, an edge.
# shellcheck source=tests/drills/loaded.sh
. "$ROOT/tests/drills/loaded.sh"
program_at=app1
edge=10.77.0.11
declare -A addresses=([edge1]=10.77.0.11 [db1]=10.77.0.21 [app1]=10.77.0.31 [app2]=10.77.0.32)

play_with() { # package playbook [option…]
    play fleet "$2" "${unlimited[@]}" -e "chaotica_package=$1" "${@:3}"
}

# What no other user of a host may have: the key of the CA, those of the ways between hosts, the ways themselves.
ways_are_closed() {
    local machine
    vm_ssh db1 test -s /etc/chaotica-ca/key.pem || return 1
    for machine in edge1 app1 app2; do
        [[ $(vm_ssh "$machine" stat -c %U:%G:%a /etc/chaotica/tls/key.pem) == root:root:640 ]] || return 1
        vm_ssh "$machine" test ! -e /etc/chaotica-ca || return 1
    done
    vm_ssh edge1 'test -S /run/chaotica-ways/api && runuser -u www-data -- test -S /run/chaotica-ways/api && ! runuser -u nobody -- test -e /run/chaotica-ways/api'
}

edge_tells_figures() { # of its nginx, to the collector that the scrape file is for
    vm_ssh edge1 "python3 -c 'import urllib.request as r; print(r.urlopen(\"http://127.0.0.1:9180/metrics\").read().decode())'" |
        grep '^chaotica_rate_limit_forgotten_total' && vm_ssh edge1 cat /etc/chaotica-prometheus/scrape.yml >"$LAB/scrape.yml" &&
        grep "${addresses[edge1]}:9180" "$LAB/scrape.yml" && promtool check config "$LAB/scrape.yml"
}

make_fleet() { # with the demo, tokens in files, and no limits
    local machine begun=$SECONDS inventory=()
    for machine in "${!addresses[@]}"; do must "$machine boots" vm_up "$machine" "${addresses[$machine]}"; done
    for machine in "${!addresses[@]}"; do must "$machine is up" vm_wait "$machine"; done
    for machine in "${!addresses[@]}"; do inventory+=("$machine.example.org" "${addresses[$machine]}"); done
    write_inventory "${inventory[@]}"
    must "site.yml makes them a fleet" play_with "$DEB" site.yml
    note "from bare hosts to the fleet: $((SECONDS - begun)) s"
    authority db1
    must "it is ready, over HTTPS, from outside" within 30 answers 200 "$edge" /api/ready/
    check "its ways are closed to other users of the hosts" ways_are_closed
    check "its nginx tells figures of its own" edge_tells_figures
    must "an operator loads the demo" demo db1
    must "and makes tokens" tokens
}
