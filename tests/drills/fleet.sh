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
    must "an operator loads the demo" demo db1
    must "and makes tokens" tokens
}
