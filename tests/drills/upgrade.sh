# shellcheck shell=bash disable=SC2154
# A fleet (a database, two application hosts, an edge) goes to a new version with a new migration under load, and back, and
# a package that does not work is stopped at the first host.
# shellcheck source=tests/drills/fleet.sh
. "$ROOT/tests/drills/fleet.sh"

# Packages of later versions, made out of the one that is deployed.
repack() { # version, what is done to its files…
    local folder=$LAB/repack version=$1
    shift
    rm -rf "$folder"
    dpkg-deb -R "$DEB" "$folder"
    sed -i "s/^Version: .*/Version: $version/" "$folder/DEBIAN/control"
    "$@" "$folder"
    rm -f "$folder/DEBIAN/md5sums"
    dpkg-deb --root-owner-group -Zzstd -z1 -b "$folder" "$LAB/chaotica_${version}_amd64.deb"
}
with_a_migration() { # folder; and with a site that tells its version
    local sql=$1/usr/share/chaotica/sql
    sed -n 's/^Version: /# of /p' "$1/DEBIAN/control" >>"$1/usr/share/chaotica/nginx/site.conf"
    printf 'drilled [roles] 2030-01-01T00:00:00Z Chaotica <chaotica@localhost> # A table that the old program does not know.\n' >>"$sql/sqitch.plan"
    printf 'begin;\ncreate table drilled (id bigint primary key);\nalter table job add column drilled text;\ncommit;\n' >"$sql/deploy/drilled.sql"
    printf 'begin;\nselect id from drilled where false;\nrollback;\n' >"$sql/verify/drilled.sql"
}
that_does_not_serve() { # folder
    with_a_migration "$1"
    mv "$1/usr/bin/chaotica" "$1/usr/bin/chaotica-real"
    # shellcheck disable=SC2016
    printf '#!/bin/sh\ncase $1 in serve | check-config) echo broken >&2; exit 1 ;; esac\nexec /usr/bin/chaotica-real "$@"\n' >"$1/usr/bin/chaotica"
    chmod 755 "$1/usr/bin/chaotica"
}
version_of() { vm_ssh "$1" "dpkg-query -Wf '\${Version}' chaotica"; }
versions_are() { # version of app1, of app2
    local app1 app2
    app1=$(version_of app1) app2=$(version_of app2)
    echo "app1 $app1, app2 $app2"
    [[ $app1 == "$1" && $app2 == "$2" ]]
}
site_is_of() { # version: what the edge serves by
    vm_ssh edge1 tail -n 1 /etc/nginx/chaotica/site.conf | tee /dev/stderr | grep -qxF "# of $1"
}
unpacked() { [[ $(version_of app1) == "$second" ]]; }
no_mark_is_left() { # by which the next site.yml would restart what runs
    local machine
    for machine in "${!addresses[@]}"; do vm_ssh "$machine" test ! -e /var/lib/chaotica-play-under-way || { echo "$machine has one"; return 1; }; done
}
migrated() { [[ $(vm_ssh db1 "runuser -u postgres -- psql -X -At -d chaotica -c \"select to_regclass('drilled')\"") == drilled ]]; }
stopped() { # package: the play fails, and says so of the first host alone
    local output
    output=$(play_with "$1" upgrade.yml) && { echo "it went through"; return 1; }
    grep -qE '^fatal: \[app1' <<<"$output" && ! grep -qE '^(fatal|changed): \[app2' <<<"$output"
}

make_fleet
check "a second run succeeds" play_with "$DEB" site.yml
check "and changes nothing" changed_nothing
check "of the edge, ssh, 80 and 443 are open" open_ports_are "$edge" "22 80 443 "
check "of an application host, ssh alone" open_ports_are "${addresses[app1]}" "22 "
check "of the database, ssh alone" open_ports_are "${addresses[db1]}" "22 "
first=$(version_of app1)
second=$first+drill2 third=$first+drill3
must "a package of a later version is made" repack "$second" with_a_migration
must "and one that does not work" repack "$third" that_does_not_serve

begin_load "$edge"
check "upgrade.yml is killed when the first host has the package, under load" killed_when unpacked \
    fleet upgrade.yml "${unlimited[@]}" -e "chaotica_package=$LAB/chaotica_${second}_amd64.deb"
must "the next one goes through" play_with "$LAB/chaotica_${second}_amd64.deb" upgrade.yml
must "the load ends" end_load
check "no request failed" no_request_failed
check "no acknowledged write is lost" books_balance "$edge"
note "$(cat "$LAB/balance.log")"
check "both hosts have the new version" versions_are "$second" "$second"
check "the edge serves by the new version" site_is_of "$second"
check "the schema has its migration" migrated
check "and the play has left no mark" no_mark_is_left

begin_load "$edge"
check "a package that does not work is stopped at the first host" stopped "$LAB/chaotica_${third}_amd64.deb"
check "the other is as it was" versions_are "$third" "$second"
must "rollback.yml mends it, under the same load" play_with "$DEB" rollback.yml
must "the load ends" end_load
check "no request failed" no_request_failed
check "no acknowledged write is lost" books_balance "$edge"
check "both hosts have the version of before" versions_are "$second" "$second"
check "the edge serves by it" site_is_of "$second"
check "the plays have left no mark" no_mark_is_left
check "doctor finds nothing wrong on an application host" vm_ssh app1 chaotica doctor

begin_load "$edge"
must "upgrade.yml brings the old program to the new schema, under load" play_with "$DEB" upgrade.yml
must "the load ends" end_load
check "no request failed" no_request_failed
check "no acknowledged write is lost" books_balance "$edge"
note "$(cat "$LAB/balance.log")"
check "both hosts have the first version" versions_are "$first" "$first"
check "rollback.yml goes to the one before" play_with "$DEB" rollback.yml
check "both hosts have it" versions_are "$second" "$second"
check "the edge serves by it" site_is_of "$second"
