# shellcheck shell=bash disable=SC2154
# What was written before a moment comes back on another host, what came after does not; from the repository, its passphrase and
# the key of the installation, which is all that is left of the first host. Then the new host gets what an operator brings.
# shellcheck source=tests/drills/single.sh
. "$ROOT/tests/drills/single.sh"
# shellcheck source=tests/drills/operator.sh
. "$ROOT/tests/drills/operator.sh"
old=$address
new=10.77.0.12

write_jobs() { # address, what, how many: the ids
    local number
    for ((number = 0; number < $3; ++number)); do
        ask "$1" /api/jobs/ --fail -H "Authorization: Token $(cat "$LAB/admin")" -H 'Content-Type: application/json' \
            -d "{\"title\":\"$2 $number\",\"client\":15,\"unit\":3}" | /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["id"])' || return 1
    done >>"$LAB/ids-$2"
}
count_of() { # address, list
    ask "$1" "$2" --fail -H "Authorization: Token $(cat "$LAB/admin")" |
        /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)["count"])'
}
count_is() { # address, what, how many
    local count
    count=$(count_of "$1" "/api/jobs/?title__startswith=$2&page_size=1") && echo "$count" && [[ $count == "$3" ]]
}
clients_of() { count_of "$1" '/api/client/?page_size=1'; } # address
clients_are() { # address, how many
    local count
    count=$(clients_of "$1") && echo "$count" && ((count > 0 && count == $2))
}
delete_client() { # its jobs, and it: as an administrator of the database would by mistake
    vm_ssh m1 "runuser -u postgres -- psql -X -q -v ON_ERROR_STOP=1 -d chaotica -c 'truncate client cascade'"
}
client_is_gone() { [[ $(status_of "$old" /api/client/15/ -H "Authorization: Token $(cat "$LAB/admin")") == 404 ]]; }
archived() { # until the log up to now is in the repository
    vm_ssh m1 "runuser -u postgres -- psql -X -q -d chaotica -c 'select pg_switch_wal()' >/dev/null && runuser -u postgres -- pgbackrest --stanza=chaotica check"
}
carry_over() { # what an operator keeps elsewhere: the repository, and two secrets in a vault
    vm_ssh m1 'tar -C /var/lib/pgbackrest -c .' | vm_feed m2 'mkdir -p /srv/repository && tar -C /srv/repository -x' || return 1
    {
        echo "backup_passphrase: \"$(vm_ssh m1 cat /etc/chaotica-database/backup_passphrase)\""
        echo "app_cursor_key: \"$(vm_ssh m1 cat /etc/chaotica/secrets/cursor_key)\""
    } >"$LAB/vault.yml"
}

boot m1 "$old"
boot m2 "$new"
write_inventory "$host" "$old"
provision "${unlimited[@]}"
fill
check "a backup is made by a play" play single backup.yml
must "jobs are written" write_jobs "$old" before 20
sleep 1.1
moment="'$(vm_ssh m1 "date -u '+%F %T.%6N+00'")'" # quoted for Ansible, which would end it at the blank
sleep 1.1
clients=$(clients_of "$old")
must "more are written after the moment" write_jobs "$old" after 20
must "and clients deleted" delete_client
check "they are gone" client_is_gone
must "the archive has it all" archived
check "a moment that is none is named" refused_as "target_time: a moment" play single restore.yml -e target_time=yesterday
must "the repository and two secrets are carried over" carry_over
must "the first machine dies" vm_kill m1
program_at=m2
address=$new
write_inventory "$host" "$new"
provision "${unlimited[@]}" -e "@$LAB/vault.yml"
must "the repository is PostgreSQL's to read" vm_ssh m2 chown -R postgres:postgres /srv/repository
begun=$SECONDS
must "restore.yml brings the moment back" play single restore.yml "${unlimited[@]}" -e "@$LAB/vault.yml" \
    -e restore_repository=/srv/repository -e "target_time=$moment"
note "restored in $((SECONDS - begun)) s"
must "it is ready, over HTTPS, from outside" within 30 ready
check "what was written before the moment is there, all of it" count_is "$new" before 20
check "what came after is not" count_is "$new" after 0
check "the clients are back" clients_are "$new" "$clients"
check "it is backed up again" vm_ssh m2 'runuser -u postgres -- pgbackrest --stanza=chaotica check'
check "doctor finds nothing wrong" doctor_is_content m2 mail
check "site.yml has nothing to do" play single site.yml "${unlimited[@]}" -e "@$LAB/vault.yml"
check "and says so" changed_nothing
operator_drill
