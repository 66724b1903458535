# shellcheck shell=bash disable=SC2154
# What an operator brings: a certificate by their own authority, a mail server that wants a password, an authority that speaks ACME.
mail_at=10.77.0.1
mail_port=4465
acme_port=14000
acme=(-e nginx_certificate_source=acme -e nginx_acme_email=a@example.org -e "nginx_acme_server=https://$mail_at:$acme_port/directory")

settles() { # [option of the play…]: site.yml with what the operator says, and the secrets of their vault
    play single site.yml "${unlimited[@]}" -e "@$LAB/vault.yml" -e "@$LAB/operator.yml" "$@"
}
certify() { # file, subjectAltName [what runs openssl…]: by the operator's authority, for ten days
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$1" -keyout "$LAB/$1.key" -out "$LAB/$1.csr" &&
        "${@:3}" openssl x509 -req -in "$LAB/$1.csr" -CA "$LAB/operator.pem" -CAkey "$LAB/operator.key" -set_serial "$RANDOM" -days 10 \
            -extfile <(printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\n' "$2") -out "$LAB/$1.pem"
}
operator_has_certificates() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj "/CN=The operator's" -keyout "$LAB/operator.key" \
        -out "$LAB/operator.pem" && certify good "DNS:$site" && certify other DNS:other.example.org && certify mail "IP:$mail_at" &&
        certify ended "DNS:$site" faketime '20 days ago'
}
# As the settings of the inventory, and in a vault.
operator_says() {
    openssl rand -hex 16 >"$LAB/mail-password"
    cat >"$LAB/operator.yml" <<YAML
nginx_certificate_source: files
nginx_certificate_file: $LAB/good.pem
nginx_certificate_key_file: $LAB/good.key
app_smtp_url: smtps://$mail_at:$mail_port
app_smtp_user: chaotica
app_smtp_password: "$(cat "$LAB/mail-password")"
app_mail_from: Chaotica at work <chaotica@example.org>
YAML
}
begin_mail() { # its certificate is one that the host trusts
    mkdir -p "$LAB/mail"
    vm_feed "$program_at" 'cat >/usr/local/share/ca-certificates/operator.crt && update-ca-certificates' <"$LAB/operator.pem" || return 1
    /usr/bin/python3 "$ROOT/tests/drills/mail.py" "$mail_at" "$mail_port" "$LAB/mail" "$LAB/mail.pem" "$LAB/mail.key" chaotica "$LAB/mail-password" \
        >"$LAB/mail.log" 2>&1 &
    within 10 openssl s_client -connect "$mail_at:$mail_port" </dev/null
}
certificate_is_refused() { # name, what is said: what was in force still is
    refused_as "$2" settles -e "nginx_certificate_file=$LAB/$1.pem" -e "nginx_certificate_key_file=$LAB/$1.key" && ready
}
shows_certificate() { # name: to whom trusts the operator's authority
    diff <(openssl s_client -connect "$address:443" -servername "$site" </dev/null 2>/dev/null | openssl x509) <(openssl x509 -in "$LAB/$1.pem") &&
        ask "$address" /api/ready/ --fail
}
mail_arrives() { # of an export, from the sender of the inventory
    ask "$address" /api/exports/ --fail -H "Authorization: Token $(cat "$LAB/admin")" -H 'Content-Type: application/json' \
        -d '{"name":"Mailed","resource":"jobs","format":"csv","schedule":"once","email_recipients":["reports@example.org"]}' &&
        within 60 mail_is_kept
}
mail_is_kept() { grep -lx 'X-Envelope-To: reports@example.org.*' "$LAB"/mail/*.eml && grep -q '^From: .*Chaotica at work.*<chaotica@example.org>' "$LAB"/mail/*.eml; }
# The authority cannot be asked: nothing that was in force is touched, and nginx starts again by what is there.
acme_is_away() {
    refused_as certbot settles "${acme[@]}" && shows_certificate good &&
        vm_ssh "$program_at" systemctl restart nginx.service && within 10 shows_certificate good
}
begin_acme() { # by the operator's authority, so that clients trust what it issues
    /usr/bin/python3 "$ROOT/tests/drills/acme.py" "$mail_at" "$acme_port" "$LAB/mail.pem" "$LAB/mail.key" "$LAB/operator.pem" "$LAB/operator.key" "$address" \
        >"$LAB/acme.log" 2>&1 &
    within 10 curl -sS --noproxy '*' --cacert "$LAB/operator.pem" "https://$mail_at:$acme_port/directory"
}
serial_served() { openssl s_client -connect "$address:443" -servername "$site" </dev/null 2>/dev/null | openssl x509 -noout -serial; }
serial_served_is_not() { [[ $(serial_served) == serial=* && $(serial_served) != "$1" ]] && ask "$address" /api/ready/ --fail; } # serial
password_stays() { # in no log of a play, nor in the journal
    vm_ssh "$program_at" journalctl --no-pager --output=export >"$LAB/operator-journal" && grep -qaF chaotica-export.service "$LAB/operator-journal" || return 1
    grep -laF -- "$(cat "$LAB/mail-password")" "$LAB"/*.log "$LAB/operator-journal"
    (($? == 1))
}
is_issued() { # certificates of before are not served any more
    local before
    before=$(serial_served)
    settles "${acme[@]}" && serial_served_is_not "$before"
}
is_renewed() { # as by certbot's timer, and nginx reloaded
    local before
    before=$(serial_served)
    vm_ssh "$program_at" certbot -q renew --force-renewal --no-random-sleep-on-renew && within 10 serial_served_is_not "$before"
}

operator_drill() {
    must "an operator has certificates of their own" operator_has_certificates
    operator_says
    must "and a mail server" begin_mail
    check "a certificate that has expired is named" certificate_is_refused ended "nginx_certificate_file: a certificate that is good for $site now"
    check "so is one for another name" certificate_is_refused other "hostname mismatch"
    check "a proxy that is none is named" refused_as "nginx_trusted_proxies: a list" settles -e '{"nginx_trusted_proxies": ["999.1.1.1"]}'
    check "a port of ssh that would shut Ansible out is named" refused_as "firewall_ssh_port: the port by which" settles -e firewall_ssh_port=2222
    check "certificate and mail server are taken by a second run" settles
    cp "$LAB/operator.pem" "$LAB/ca.pem"
    check "the operator's certificate is what clients see" shows_certificate good
    check "an export is mailed, by that server and with its password" mail_arrives
    check "doctor finds nothing wrong, mail included" doctor_is_content "$program_at"
    check "another run succeeds" settles
    check "and changes nothing" changed_nothing
    check "an ACME authority that is away changes nothing" acme_is_away
    must "the authority is there" begin_acme
    check "it issues a certificate, which is served" is_issued
    check "certbot renews it, and nginx serves the new one" is_renewed
    check "another run succeeds" settles "${acme[@]}"
    check "and changes nothing" changed_nothing
    check "the password of the mail server is in no log" password_stays
}
