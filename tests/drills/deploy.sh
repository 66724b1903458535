# shellcheck shell=bash disable=SC2154,SC2016
# From a bare host to the service by one command; then the same host once more, rebooted, and looked at from outside.
# shellcheck source=tests/drills/single.sh
. "$ROOT/tests/drills/single.sh"

gates() {
    check "yamllint has nothing to say" yamllint --strict -c "$ROOT/ansible/.yamllint" "$ROOT/ansible"
    check "ansible-lint, profile production, has nothing to say" lint_ansible
    for inventory in single fleet; do
        check "the plays are well formed, $inventory" syntax "$inventory"
    done
    check "the package is well made (lintian)" lintian --fail-on error "$DEB"
}
lint_ansible() { (cd "$ROOT/ansible" && HOME=$LAB ansible-lint --offline -q --nocolor); }
syntax() { (cd "$ROOT/ansible" && HOME=$LAB ansible-playbook --syntax-check -i "inventories/$1" ./*.yml -e chaotica_package=x); }

make_pairs() {
    local name
    for name in a b; do
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj "/CN=$site" -keyout "$LAB/$name.key" -out "$LAB/$name.pem" || return 1
    done
}

# Wrong values are named before anything is touched.
wrong_value_is_named() { # variable=value, what is said
    local begun=$SECONDS
    refused_as "$2" play single site.yml -e "$1" && ((SECONDS - begun <= 20))
}

# What only the program can judge is refused by it, and what was in force before still is.
wrong_setting_is_refused() {
    refused_as 'did you mean CHAOTICA_LOG_LEVEL?' play single site.yml -e '{"app_settings": {"CHAOTICA_LOG_LEVLE": "info"}}' &&
        ready && vm_ssh m1 'systemctl restart chaotica.service' && within 10 ready
}

# What cannot start is tried every two seconds, however much waits for it, and serves what waited once it can.
keeps_trying() {
    local tries waiting=()
    vm_ssh m1 'cp /etc/chaotica/chaotica.env /root/settings && echo CHAOTICA_NONE=1 >>/etc/chaotica/chaotica.env && ! systemctl restart chaotica.service' || return 1
    ready &
    waiting+=($!)
    answers 200 "$address" /api/schema/ &
    waiting+=($!)
    sleep 9
    tries=$(vm_ssh m1 'systemctl show -p NRestarts --value chaotica.service; cat /root/settings >/etc/chaotica/chaotica.env; rm /root/settings')
    echo "$tries tries in 9 s"
    ((tries >= 2 && tries <= 5)) && within 10 ready && wait "${waiting[0]}" && wait "${waiting[1]}" && all_units_run
}

smoke() {
    /usr/bin/python3 "$ROOT/tests/drills/smoke.py" "https://$site" "$address" "$LAB/ca.pem" "$LAB/admin" "$LAB/manager" "$LAB/user"
}
nothing_failed() {
    local units
    units=$(vm_ssh m1 systemctl --failed --plain --no-legend) && echo "$units" && [[ -z $units ]]
}
exposure() { # unit, at most
    local score
    score=$(vm_ssh m1 systemd-analyze security --no-pager "$1" | sed -n 's/.*Overall exposure level for .*: \([0-9.]*\) .*/\1/p')
    note "$1: $score" >&2
    awk -v score="$score" -v most="$2" 'BEGIN { exit !(score != "" && score <= most) }'
}
tls_is_good() {
    # testssl.sh asks a resolver for nothing: the address is given, the name goes into SNI.
    testssl --quiet --color 0 --warnings off --ip "$address" --add-ca "$LAB/ca.pem" --nodns none --jsonfile "$LAB/testssl.json" \
        "https://$site" >"$LAB/testssl.log" 2>&1 || true
    /usr/bin/python3 "$ROOT/tests/drills/tls.py" "$LAB/testssl.json" | tee "$LAB/tls"
    [[ ${PIPESTATUS[0]} == 0 ]]
}

secrets_there() { # a line each
    vm_ssh m1 'cat /etc/chaotica/secrets/cursor_key /etc/chaotica-database/backup_passphrase &&
        for key in /etc/chaotica/edge-tls/key.pem /etc/chaotica-ca/key.pem; do sed -n "/BEGIN.*PRIVATE/{n;p;q}" $key; done' &&
        cat "$LAB/admin" "$LAB/manager" "$LAB/user"
}
shows() { # word file…: each of them has it, so that a secret would be found there too
    local file
    for file in "${@:2}"; do grep -qaF -- "$1" "$file" || { echo "there is no \"$1\" in $file"; return 1; }; done
}
secrets_stay() { # none in the logs of plays, in the journal with whatever it keeps, in a command line since the first play
    local secret secrets list
    list=$(secrets_there) && mapfile -t secrets <<<"$list" || return 1
    echo "${#secrets[@]} secrets"
    ((${#secrets[@]} == 7)) || return 1
    vm_ssh m1 journalctl --no-pager --output=export >"$LAB/journal" || return 1
    shows 'PLAY RECAP' "$LAB"/play-*-site.log && shows _SYSTEMD_UNIT=chaotica.service "$LAB/journal" &&
        shows /usr/bin/apt-get "$LAB/commands" && shows 'chaotica migrate' "$LAB/commands" || return 1
    for secret in "${secrets[@]}"; do
        ((${#secret} >= 32)) || { echo "a secret has ${#secret} characters"; return 1; }
        grep -laF -- "$secret" "$LAB"/*.log "$LAB/journal" "$LAB/commands"
        (($? == 1)) || return 1 # 2: one of them could not be read
    done
}

alerts_are_good() {
    mkdir -p "$LAB/prometheus"
    vm_ssh m1 'tar -C /etc/chaotica-prometheus -c .' | tar -x -C "$LAB/prometheus" || return 1
    promtool check rules "$LAB/prometheus/alerts.yml" 2>&1 | tee "$LAB/rules"
    grep -q 'SUCCESS: [1-9]' "$LAB/rules" && promtool check config "$LAB/prometheus/scrape.yml"
}

token_is_taken() { # user
    local token
    token=$(token_of "$1") && answers 200 "$address" /api/users/me/ -H "Authorization: Token $token"
}
jobs_are_there() {
    local count
    count=$(vm_ssh m1 "runuser -u postgres -- psql -X -At -d chaotica -c 'select count(*) from job'") && echo "$count" && ((count > 0))
}
nothing_is_left() { # by name, or by what listens
    local left listeners
    left=$(vm_ssh m1 'find /etc /usr /opt /root /run /srv /var -xdev -path /run/systemd -prune -o -name "*chaotica*" -print; ls -d /var/lib/postgresql/15/main 2>/dev/null; true') || return 1
    listeners=$(vm_ssh m1 ss -ltnH) || return 1
    echo "$left" "$listeners"
    [[ -z $left ]] && grep -q ':22 ' <<<"$listeners" && ! grep -E ':(80|443|5432|9180) ' <<<"$listeners"
}

timers_are() { # "timer "…: of the service's
    local timers
    timers=$(vm_ssh m1 systemctl list-timers --all --no-legend | grep -o 'chaotica[^ ]*[.]timer' | sort -u | tr '\n' ' ')
    echo "timers: $timers"
    [[ $timers == "$1" ]]
}
boot m1 "$address"
/usr/bin/python3 "$ROOT/tests/drills/commands.py" "$LAB/commands" &
write_inventory "$host" "$address"
check "a wrong source of certificates is named" wrong_value_is_named nginx_certificate_source=magic nginx_certificate_source
check "a wrong name is named" wrong_value_is_named chaotica_name=Not_A_Name chaotica_name
check "a missing package is named" wrong_value_is_named chaotica_package=/nowhere/x.deb chaotica_package
must "two certificates are made" make_pairs
check "a key that is another certificate's is named" wrong_value_is_named \
    "{\"nginx_certificate_source\": \"files\", \"nginx_certificate_file\": \"$LAB/a.pem\", \"nginx_certificate_key_file\": \"$LAB/b.key\"}" nginx_certificate_key_file
check "too many workers are named" wrong_value_is_named app_workers=999 "app_workers: a number of workers"
check "a setting that a role has a variable for is named" wrong_value_is_named '{"app_settings": {"CHAOTICA_WORKERS": 9}}' "app_settings: nothing that"
begun=$SECONDS
# shellcheck disable=SC2119
provision
took=$((SECONDS - begun))
check "that is in under ten minutes" test "$took" -lt 600
check "a second run succeeds" play single site.yml
check "and changes nothing" changed_nothing
check "--check --diff has nothing to do" play single site.yml --check --diff
check "and says so" changed_nothing
fill
check "the smoke test of both APIs" smoke
check "ssh, 80 and 443 are open, all else is closed" open_ports_are "$address" "22 80 443 "
check "every unit runs" all_units_run
check "workers are closed in: at most 1.5" exposure chaotica.service 1.5
check "so is the clock" exposure chaotica-clock.service 1.5
check "deliveries: at most 2.5" exposure chaotica-deliver.service 2.5
check "exports: at most 2.5" exposure chaotica-export.service 2.5
check "doctor finds nothing wrong" doctor_is_content m1 mail
check "what cannot start is tried again and again, at an even pace" keeps_trying
check "a setting that the program does not know is named, and the service goes on" wrong_setting_is_refused
check "an operator makes an administrator" vm_ssh m1 chaotica-admin user create --username second --email second@example.org --superuser
check "and a token for them, which is taken" token_is_taken second
check "TLS: nothing above LOW, and what A+ takes (testssl.sh)" tls_is_good
check "the scrape file and the alerts are well formed (promtool)" alerts_are_good
must "the machine reboots" vm_reboot m1
must "and is ready by itself" within 60 ready
check "every unit runs again" all_units_run
check "no unit failed" nothing_failed
check "doctor finds nothing wrong after that" doctor_is_content m1 mail
check "the smoke test once more" smoke
check "no secret is in a log, the journal or a command line" secrets_stay
gates
check "uninstall.yml takes the service away" play single uninstall.yml
check "nothing works by the clock but backups" timers_are 'chaotica-backup-diff.timer chaotica-backup-full.timer '
check "the plays' own commands are gone" vm_ssh m1 '! ls /usr/local/sbin | grep .'
check "the database stays" jobs_are_there
check "and with its data, if that is wanted" play single uninstall.yml -e uninstall_data=true
check "nothing of it is left" nothing_is_left
note "from a bare host to the service: $took s; $(tail -n 1 "$LAB/tls")"
