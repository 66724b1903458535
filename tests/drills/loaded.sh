# shellcheck shell=bash disable=SC2154,SC2034
# The demo in a deployed database, and clients at work on it.

unlimited=(-e nginx_rate_user_hour=0 -e nginx_rate_anonymous_hour=0 -e nginx_rate_minute=0 -e nginx_rate_session_minute=0)

demo() { # machine of the database: both seeds' objects
    local hash
    hash=$(vm_ssh "$program_at" 'head -c 12 /dev/urandom | od -An -tx1 | chaotica hash-password') || return 1
    { printf "\\\\set password_hash '%s'\n" "$hash"; cat "$ROOT/sql/demo/seed.sql"; } |
        vm_feed "$1" "runuser -u postgres -- psql -X -q -v ON_ERROR_STOP=1 -d chaotica -c 'set role chaotica_owner' -f - >/dev/null"
}
token_of() { # user
    vm_ssh "$program_at" chaotica-admin token create --user "$1" --name drill
}
tokens() {
    token_of admin >"$LAB/admin" && token_of sarah.johnson >"$LAB/manager" && token_of john.doe >"$LAB/user" && test -s "$LAB/user"
}
authority() { # machine of the CA
    vm_ssh "$1" cat /etc/chaotica-ca/ca.pem >"$LAB/ca.pem"
}
begin_load() { # address of the edge
    rm -f "$LAB/stop" "$LAB/report"
    /usr/bin/python3 "$ROOT/tests/drills/load.py" "https://$site" "$1" "$LAB/ca.pem" "$(cat "$LAB/admin")" "$LAB/stop" "$LAB/report" \
        >"$LAB/load.log" 2>&1 &
}
end_load() { # a check is no parent of the load, so it waits for what the load leaves
    touch "$LAB/stop"
    within 90 test -s "$LAB/report"
}
no_request_failed() {
    /usr/bin/python3 -c 'import json, sys
books = json.load(open(sys.argv[1]))
print(books["requests"], "requests,", len(books["failed"]), "failed", *books["failed"][:10], sep="\n")
sys.exit(bool(books["failed"]) or books["requests"] < 100)' "$LAB/report"
}
books_balance() { # address
    /usr/bin/python3 "$ROOT/tests/drills/load.py" verify "https://$site" "$1" "$LAB/ca.pem" "$(cat "$LAB/admin")" "$LAB/stop" "$LAB/report" |
        tee "$LAB/balance.log"
    [[ ${PIPESTATUS[0]} == 0 ]]
}
