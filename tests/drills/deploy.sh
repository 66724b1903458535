# shellcheck shell=bash disable=SC2154
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

# Wrong values are named before anything is touched.
wrong_value_is_named() { # variable=value, what is said
    local begun=$SECONDS output
    output=$(play single site.yml -e "$1") && { echo "it was taken"; return 1; }
    grep -qF -- "$2" <<<"$output" || { echo "$output"; return 1; }
    ((SECONDS - begun <= 20))
}

smoke() {
    /usr/bin/python3 "$ROOT/tests/drills/smoke.py" "https://$site" "$address" "$LAB/ca.pem" "$LAB/admin" "$LAB/manager" "$LAB/user"
}
nothing_failed() { [[ -z $(vm_ssh m1 systemctl --failed --plain --no-legend | tee /dev/stderr) ]]; }
exposure() { # unit, at most
    local score
    score=$(vm_ssh m1 systemd-analyze security --no-pager "$1" | sed -n 's/.*Overall exposure level for .*: \([0-9.]*\) .*/\1/p')
    note "$1: $score" >&2
    awk -v score="$score" -v most="$2" 'BEGIN { exit !(score != "" && score <= most) }'
}
tls_is_good() {
    local findings
    # testssl.sh asks a resolver for nothing: the address is given, the name goes into SNI.
    testssl --quiet --color 0 --warnings off --ip "$address" --add-ca "$LAB/ca.pem" --nodns none --jsonfile "$LAB/testssl.json" \
        "https://$site" >"$LAB/testssl.log" 2>&1 || true
    findings=$(python3 - "$LAB/testssl.json" <<'PY'
import json, sys
found = json.load(open(sys.argv[1]))
if len(found) < 50: sys.exit("testssl.sh found too little: %d" % len(found))
# What a CA of the installation's own cannot have: revocation, transparency, a browser's trust.
own = {"cert_revocation", "cert_crlDistributionPoints", "cert_ocspURL", "certificate_transparency", "DNS_CAArecord", "cert_notAfter", "cert_extlifeSpan"}
for f in found:
    if f["severity"] in ("MEDIUM", "HIGH", "CRITICAL") and f["id"] not in own and not f["id"].startswith("cert_chain_of_trust"): print(f["id"], f["severity"], f["finding"])
PY
    ) || { echo "$findings"; return 1; }
    grep -aE 'Overall Grade' "$LAB/testssl.log" >&2
    echo "$findings"
    [[ -z $findings ]]
}
secrets_stay() { # none in the logs of plays, in the journal, in command lines
    local secret
    while read -r secret; do
        [[ -n $secret ]] || continue
        if grep -lF -- "$secret" "$LAB"/*.log; then return 1; fi
        if vm_ssh m1 "journalctl --no-pager; cat /proc/*/cmdline | tr '\\0' ' '" | grep -F -- "$secret"; then return 1; fi
    done < <(vm_ssh m1 'cat /etc/chaotica/secrets/cursor_key /etc/chaotica-database/backup_passphrase; grep -h PRIVATE -A1 /etc/chaotica/edge-tls/key.pem | tail -n 1'; cat "$LAB/admin")
}

alerts_are_good() {
    mkdir -p "$LAB/prometheus"
    vm_ssh m1 'tar -C /etc/chaotica-prometheus -c .' | tar -x -C "$LAB/prometheus" || return 1
    promtool check rules "$LAB/prometheus/alerts.yml" && promtool check config "$LAB/prometheus/scrape.yml"
}

begun=$SECONDS
boot m1 "$address"
write_inventory "$host" "$address"
check "a wrong source of certificates is named" wrong_value_is_named nginx_certificate_source=magic nginx_certificate_source
check "a wrong name is named" wrong_value_is_named chaotica_name=Not_A_Name chaotica_name
check "a missing package is named" wrong_value_is_named chaotica_package=/nowhere/x.deb chaotica_package
# shellcheck disable=SC2119
provision
note "from a bare host to the service: $((SECONDS - begun)) s"
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
check "doctor finds nothing wrong" vm_ssh m1 chaotica doctor
check "an operator makes an administrator" vm_ssh m1 chaotica-admin user create --username second --email second@example.org --superuser
check "and a token for them" vm_ssh m1 chaotica-admin token create --user second --name first
check "TLS: nothing above LOW (testssl.sh)" tls_is_good
check "the scrape file and the alerts are well formed (promtool)" alerts_are_good
must "the machine reboots" vm_reboot m1
must "and is ready by itself" within 60 ready
check "every unit runs again" all_units_run
check "no unit failed" nothing_failed
check "doctor finds nothing wrong after that" vm_ssh m1 chaotica doctor
check "the smoke test once more" smoke
check "no secret is in a log, the journal or a command line" secrets_stay
gates
check "uninstall.yml takes the service away" play single uninstall.yml
check "the database stays" vm_ssh m1 "runuser -u postgres -- psql -X -At -d chaotica -c 'select 1 from job limit 1'"
check "and with its data, if that is wanted" play single uninstall.yml -e uninstall_data=true
check "nothing of it is left" vm_ssh m1 'test ! -e /etc/chaotica && test ! -e /etc/chaotica-database && test ! -e /var/lib/postgresql/15/main && ! ss -ltnH | grep -E ":(80|443|5432|9180) "'
