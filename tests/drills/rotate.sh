# shellcheck shell=bash disable=SC2154
# The secrets of a fleet are replaced under load: nobody notices but who holds an old one.
# shellcheck source=tests/drills/fleet.sh
. "$ROOT/tests/drills/fleet.sh"
# shellcheck source=tests/drills/authority.sh
. "$ROOT/tests/drills/authority.sh"

secret_of() { vm_ssh "$1" cat /etc/chaotica/secrets/database; }
enters() { # secret: over the network, as an application host does
    vm_ssh app1 "psql -X -At -c 'select current_user' '$1'" | tee /dev/stderr | grep -qx chaotica_app
}
# Connections that are made anew all the while, as the services of a host make them: by its secret of that moment.
begin_connections() { # machine
    # shellcheck disable=SC2016
    vm_ssh "$1" 'until [ -e /run/enough ]; do
        psql -X -At -c "select current_user" "$(cat /etc/chaotica/secrets/database)" 2>&1 || echo failed
        sleep 0.2
    done >/run/connections' &
}
all_connected() { # machine
    vm_ssh "$1" 'touch /run/enough; sort /run/connections | uniq -c' | tee /dev/stderr |
        awk '$2 != "chaotica_app" || NF > 2 { wrong = 1 } END { exit wrong || $1 < 100 }'
}
login_is_made() { [[ $(vm_ssh db1 cat /etc/chaotica-database/chaotica_app) != "$login" ]]; }
keys_are_new() {
    local app1 app2 machine
    for machine in app1 app2; do [[ $(vm_ssh "$machine" cat /etc/chaotica/secrets/cursor_key_old) == "$key" ]] || return 1; done
    app1=$(vm_ssh app1 cat /etc/chaotica/secrets/cursor_key) app2=$(vm_ssh app2 cat /etc/chaotica/secrets/cursor_key)
    [[ -n $key && -n $app1 && $app1 == "$app2" && $app1 != "$key" ]]
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

# Certificates by the CA that end in ten days, in use: machine:folder.
ending=(edge1:/etc/chaotica/edge-tls edge1:/etc/chaotica/tls app1:/etc/chaotica/tls app2:/etc/chaotica/tls db1:/etc/postgresql/tls)
let_them_end() {
    local place machine folder
    for place in "${ending[@]}"; do
        machine=${place%%:*} folder=${place#*:}
        vm_ssh "$machine" cat "$folder/request.csr" |
            vm_feed db1 "openssl x509 -req -CA /etc/chaotica-ca/ca.pem -CAkey /etc/chaotica-ca/key.pem -set_serial $RANDOM -days 10 -copy_extensions copy" |
            vm_feed "$machine" "cat >$folder/cert.pem" || return 1
    done
    vm_ssh db1 systemctl reload postgresql@15-main.service
    for machine in edge1 app1 app2; do vm_ssh "$machine" systemctl reload nginx.service; done
    sleep 1 # workers of before are on their way out
}
figures_tell() { # of each that ends, so that the alert fires
    local place machine file
    for place in "${ending[@]}"; do
        machine=${place%%:*} file=${place#*:}/cert.pem
        vm_ssh "$machine" systemctl start chaotica-figures.service
        vm_ssh "$machine" cat /var/lib/prometheus/node-exporter/chaotica.prom |
            awk -v file="$file" -v now="$(date +%s)" -v what="$place" 'index($1, "\"" file "\"") { left = $2 - now } END { print what, left; exit !(left > 0 && left < 14 * 86400) }' || return 1
    done
}
# A host that was set up anew within the day, in the first place of the inventory: it has no key, and no say which one signs.
forget_keys() { vm_ssh "$1" 'rm /etc/chaotica/secrets/cursor_key* /etc/systemd/system/chaotica-old-key.* && systemctl daemon-reload'; }
forgets_at() { vm_ssh "$1" systemctl show --property=NextElapseUSecRealtime --value chaotica-old-key.timer | xargs -I TIME date -d TIME +%s; } # machine
old_keys_go_one_after_another() { # after a day, ten minutes apart
    local app1 app2 now
    app1=$(forgets_at app1) app2=$(forgets_at app2) now=$(date +%s)
    echo "app1 in $((app1 - now)) s, app2 in $((app2 - now)) s"
    ((app1 - now > 86400 && app2 - app1 >= 540))
}
forgets() { # machine: the key before; it is ready when that is over
    vm_ssh "$1" 'systemctl start chaotica-old-key.service && test ! -e /etc/chaotica/secrets/cursor_key_old && systemctl is-active chaotica chaotica-deliver'
}

served_last() { # for a month: by what is in use, not by the files
    lasts edge1 "$edge:443" "-servername $site" && lasts edge1 "${addresses[app1]}:8444" && lasts edge1 "${addresses[app2]}:8444" &&
        lasts app1 "${addresses[db1]}:5432" "-starttls postgres"
}
lasts() { # machine that asks, address:port [option…]
    vm_ssh "$1" "openssl s_client -connect $2 ${3-} </dev/null 2>/dev/null | openssl x509 -noout -enddate -checkend $((30 * 86400))"
}

make_fleet
for machine in app1 app2; do
    vm_ssh "$machine" 'apt-get -qq -y install --no-install-recommends postgresql-client-15 >/dev/null' # to connect with
done
old=$(secret_of app1) login=$(vm_ssh db1 cat /etc/chaotica-database/chaotica_app) key=$(vm_ssh app1 cat /etc/chaotica/secrets/cursor_key)
certificate=$(serial_of edge1 /etc/chaotica/edge-tls/cert.pem) way=$(serial_of app1 /etc/chaotica/tls/cert.pem)
server=$(serial_of db1 /etc/postgresql/tls/cert.pem)
must "an application host enters by its secret" enters "$old"
cursor=$(ask "$edge" '/api/jobs/?cursor=&page_size=3&fields=id' -H "Authorization: Token $(cat "$LAB/admin")" |
    /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["next"].split(".org", 1)[1])')
made=$(retried) || made=none
authority_before=$(authority_of db1 /etc/chaotica-ca)
begin_load "$edge"
check "authority.yml has another CA trusted beside the one in use, under load" play_with "$DEB" authority.yml
check "by every host, and it signs nothing yet" both_are_trusted
begin_connections app1
begin_connections app2
check "rotate.yml is killed when the database has a new login, under load" killed_when login_is_made fleet rotate.yml "${unlimited[@]}" -e "chaotica_package=$DEB"
check "site.yml may come between" play_with "$DEB" site.yml
check "the secret of before is still good" enters "$old"
must "the next rotate.yml replaces them all" play_with "$DEB" rotate.yml
for machine in app1 app2; do check "no connection of $machine failed" all_connected "$machine"; done
must "the load ends" end_load
check "no request failed" no_request_failed
check "no acknowledged write is lost" books_balance "$edge"
note "$(cat "$LAB/balance.log")"
check "the old secret lets nobody in" refused_as "no pg_hba.conf entry" enters "$old"
check "the new one does" enters "$(secret_of app1)"
check "the certificate of the edge is another" serial_is_another edge1 /etc/chaotica/edge-tls/cert.pem "$certificate"
check "so are those between the hosts" serial_is_another app1 /etc/chaotica/tls/cert.pem "$way"
check "and that of the database" serial_is_another db1 /etc/postgresql/tls/cert.pem "$server"
check "all are by the other CA, and the one before is trusted no more" authority_is_another
check "a cursor from before goes on" goes_on "$cursor"
check "a retry from before is answered as it was" test "$(retried)" = "$made"
check "the key is another, and the same on both hosts" keys_are_new
check "another change of the key within its day is refused" refused_as chaotica-old-key.service play_with "$DEB" rotate.yml
check "a secret of a vault that would undo it is named" refused_as "app_cursor_key: take it out" play_with "$DEB" rotate.yml -e app_cursor_key=x
check "the key before is forgotten by one host after another" old_keys_go_one_after_another
must "a host loses its keys" forget_keys app1
check "certificates come to their end" let_them_end
check "the figures tell of each" figures_tell
check "and so do those who meet them" refused_as "will expire" served_last
check "site.yml makes them anew" play_with "$DEB" site.yml
check "they are in use" served_last
check "the host has the keys that the other has" keys_are_new
check "and forgets the one before in its turn" old_keys_go_one_after_another
check "a cursor from before still goes on" goes_on "$cursor"
begin_load "$edge"
for machine in app1 app2; do check "a day later the key before is forgotten, $machine" forgets "$machine"; done
must "the load ends" end_load
check "no request failed" no_request_failed
check "no acknowledged write is lost" books_balance "$edge"
check "a cursor from before goes on no more" refused_as "" goes_on "$cursor"
check "a second run of site.yml succeeds" play_with "$DEB" site.yml
check "and changes nothing" changed_nothing
for machine in app1 app2; do check "doctor finds nothing wrong, $machine" doctor_is_content "$machine" mail; done
check "nor at the edge" doctor_is_content edge1 configuration secrets database version grants migrations clock mail processes
