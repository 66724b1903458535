# shellcheck shell=bash disable=SC2154,SC2034
# One machine that is database, application and edge, as a client of the network sees it.
# shellcheck source=tests/drills/loaded.sh
. "$ROOT/tests/drills/loaded.sh"
host=chaotica.example.org
address=10.77.0.11
program_at=m1

boot() { # machine address [option of the machine…]
    must "a bare Debian boots, $1" vm_up "$@"
    must "it is up" vm_wait "$1"
}
provision() { # [option of the play…]
    must "site.yml makes it the service" play single site.yml "$@"
    authority "$program_at"
    must "it is ready, over HTTPS, from outside" within 30 ready
}
fill() {
    must "an operator loads the demo" demo "$program_at"
    must "and makes tokens" tokens
}
ready() { answers 200 "$address" /api/ready/; }
all_units_run() {
    units_run "$program_at" chaotica.service chaotica.socket chaotica-health.socket chaotica-deliver.service \
        chaotica-export.service chaotica-clock.service nginx.service postgresql@15-main.service nftables.service \
        chaotica-backup-full.timer chaotica-backup-diff.timer
}
