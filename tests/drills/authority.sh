# shellcheck shell=bash disable=SC2154,SC2016
# The CA of a fleet is another after a rotation, and nobody who trusts what they were given is shut out on the way.
authority_of() { vm_ssh "$1" cat "$2/ca.pem"; } # machine, folder: what is trusted there
trusting=(edge1:/etc/chaotica/edge-tls edge1:/etc/chaotica/tls app1:/etc/chaotica/tls app2:/etc/chaotica/tls db1:/etc/postgresql/tls)
all_trust() { # PEM
    local place
    for place in "${trusting[@]}"; do
        [[ $(authority_of "${place%%:*}" "${place#*:}") == "$1" ]] || { echo "$place trusts otherwise"; return 1; }
    done
}
both_are_trusted() { # before anything is by the one to come; clients are given both
    local to_come
    to_come=$(vm_ssh db1 cat /etc/chaotica-ca/next/ca.pem) && [[ $to_come != "$authority_before" ]] &&
        all_trust "$authority_before"$'\n'"$to_come" && authority_of edge1 /etc/chaotica/edge-tls >"$LAB/ca.pem" &&
        [[ $(serial_of edge1 /etc/chaotica/edge-tls/cert.pem) == "$certificate" ]]
}
authority_is_another() { # alone, everywhere: on the host that has its key, by the certificates, and to clients
    local now place
    now=$(authority_of db1 /etc/chaotica-ca) && [[ $now != "$authority_before" ]] && all_trust "$now" &&
        vm_ssh db1 'cd /etc/chaotica-ca && [ "$(ls | sort | tr "\n" " ")" = "ca.csr ca.pem key.pem " ]' || return 1
    for place in "${trusting[@]}"; do
        vm_ssh "${place%%:*}" openssl verify -CAfile "${place#*:}/ca.pem" "${place#*:}/cert.pem" || return 1
    done
    echo "$authority_before" >"$LAB/ca.pem"
    refused_as 'unable to get local issuer' ask "$edge" /api/ready/ || refused_as 'certificate signature failure' ask "$edge" /api/ready/ || return 1
    echo "$now" >"$LAB/ca.pem"
    answers 200 "$edge" /api/ready/
}
