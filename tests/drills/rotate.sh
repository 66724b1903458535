# shellcheck shell=bash disable=SC2154
# The secrets of a fleet are replaced under load: nobody notices but who holds an old one.
# shellcheck source=tests/drills/fleet.sh
. "$ROOT/tests/drills/fleet.sh"

password_of() { vm_ssh db1 cat "/etc/chaotica-database/$1"; }
enters() { # password: over the network, as an application host does
    vm_ssh app1 "PGPASSWORD=$1 psql -X -At -c 'select 1' 'host=${addresses[db1]} dbname=chaotica user=chaotica_app sslmode=require'"
}
keys_are_new() {
    local app1 app2
    app1=$(vm_ssh app1 cat /etc/chaotica/secrets/cursor_key) app2=$(vm_ssh app2 cat /etc/chaotica/secrets/cursor_key)
    [[ -n $key && -n $app1 && $app1 == "$app2" && $app1 != "$key" && $(vm_ssh app2 cat /etc/chaotica/secrets/cursor_key_old) == "$key" ]]
}
serial_of() { vm_ssh "$1" openssl x509 -serial -noout -in "$2"; }
serial_is_another() { # machine, file, serial before
    local serial
    serial=$(serial_of "$1" "$2") && echo "$3, now $serial" && [[ $serial == serial=* && $3 == serial=* && $serial != "$3" ]]
}
goes_on() { # cursor: the page after it, of the same list
    [[ $1 == /api/jobs/\?*cursor=?* ]] && answers 200 "$edge" "$1" -H "Authorization: Token $(cat "$LAB/admin")"
}

retried() { # a write with a key of idempotency: the id of its row
    ask "$edge" /api/jobs/ --fail -H "Authorization: Token $(cat "$LAB/admin")" -H 'Content-Type: application/json' -H 'Idempotency-Key: rotated' \
        -d '{"title":"Retried","client":15,"unit":3}' | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["id"])'
}

make_fleet
old=$(password_of chaotica_app) certificate=$(serial_of edge1 /etc/chaotica/edge-tls/cert.pem) way=$(serial_of app1 /etc/chaotica/tls/cert.pem)
vm_ssh app1 'apt-get -qq -y install --no-install-recommends postgresql-client-15 >/dev/null' # to try passwords with
key=$(vm_ssh app1 cat /etc/chaotica/secrets/cursor_key)
check "the old password lets an application host in" enters "$old"
cursor=$(ask "$edge" '/api/jobs/?cursor=&page_size=3&fields=id' -H "Authorization: Token $(cat "$LAB/admin")" |
    /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["next"].split(".org", 1)[1])')
made=$(retried) || made=none
begin_load "$edge"
must "rotate.yml replaces them under load" play_with "$DEB" rotate.yml
must "the load ends" end_load
check "no request failed" no_request_failed
check "no acknowledged write is lost" books_balance "$edge"
note "$(cat "$LAB/balance.log")"
check "the old password lets nobody in" refused_as "password authentication failed" enters "$old"
check "the new one does" enters "$(password_of chaotica_app)"
check "the certificate of the edge is another" serial_is_another edge1 /etc/chaotica/edge-tls/cert.pem "$certificate"
check "so are those between the hosts" serial_is_another app1 /etc/chaotica/tls/cert.pem "$way"
check "a cursor from before goes on" goes_on "$cursor"
check "a retry from before is answered as it was" test "$(retried)" = "$made"
check "the key is another, and the same on both hosts" keys_are_new
check "a secret of a vault that would undo it is named" refused_as "app_cursor_key: take it out" play_with "$DEB" rotate.yml -e app_cursor_key=x
check "a second run of site.yml succeeds" play_with "$DEB" site.yml
check "and changes nothing" changed_nothing
for machine in app1 app2; do check "doctor finds nothing wrong, $machine" doctor_is_content "$machine" mail; done
check "nor at the edge" doctor_is_content edge1 configuration secrets database version grants migrations clock mail processes
