# shellcheck shell=bash disable=SC2154,SC2034,SC2094
# Part of ./dev: a state directory, who its processes are, and the program's own among them.
#
# As root, the processes run as the user `chaotica`, and everything here belongs to root but what
# only they write: $home/run, $home/pg, nginx's temporary files, their logs, and the file of pids.
# Those are read and written as that user, or are plain files in a directory of root's, so that no
# link which the service could make is ever followed with root's rights.

# --- the state directory -------------------------------------------------------------------------

# Where nobody else can put anything. Of another's directory root follows nothing.
is_ours() { ((EUID != 0)) || [[ $(stat -c '%u %A' "$1") =~ ^0\ d....[^w]..[^w] ]]; }
give() { if ((EUID == 0)); then chown chaotica:chaotica "$@"; fi; }
show() { if ((EUID == 0)); then chown root:chaotica "$@"; fi; } # what the service may read or enter

# Standard input to a file that nobody else reads, at once.
keep_secret() {
    (umask 077 && rm -f "$1.new" && cat >"$1.new" && mv "$1.new" "$1")
}

# Sets `as`, by which a command runs as the service's user.
know_service() {
    as=()
    ((EUID != 0)) || as=(setpriv --reuid=chaotica --regid=chaotica --init-groups --no-new-privs --)
    service_uid=$EUID
    ((EUID != 0)) || service_uid=$(id -u chaotica 2>/dev/null) || service_uid=''
}

# For what only looks: sets `home`, `pids`, `sockets` of an instance that exists.
find_state() {
    state=$(readlink -m "$state")
    home=$(readlink -f "$state/home" 2>/dev/null || true)
    [[ -n $home && -s $home/settings ]] ||
        die "there is no instance in $state; ./dev up makes one"
    if ! is_ours "$state" || ! is_ours "$home"; then die_of_owner; fi
    know_service
    pids=$home/pids
    service_uid=$(stat -c %u "$pids")
    sockets=$(cat "$home/sockets" 2>/dev/null || true)
}
die_of_owner() {
    die "$state was made by $(stat -c %U "$state/home/." 2>/dev/null || stat -c %U "$state") or an earlier version, and root follows nothing there; remove it, or take another --state"
}

# Sets `state`, and `home`: where the processes find their files. A state directory that their user
# cannot reach (under /root, say) gets its home in /var/lib.
open_state() {
    mkdir -p "$state"
    state=$(readlink -f "$state")
    is_ours "$state" || die_of_owner
    exec 9>"$state/.lock"
    flock 9
    if ((EUID == 0)) && ! id -u chaotica >/dev/null 2>&1; then
        say "creating the system user chaotica"
        useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin chaotica
    fi
    know_service
    [[ -e $state/home ]] || mkdir "$state/home"
    home=$(readlink -f "$state/home")
    is_ours "$home" || die_of_owner
    if ! "${as[@]}" test -x "$home" -a -r "$home" 2>/dev/null; then
        home=/var/lib/chaotica-dev/$(sha256sum <<<"$state" | cut -c1-12)
        say "$state cannot be reached by user chaotica: its processes keep their files in $home"
        mkdir -p "$home"
        is_ours "$home" || die_of_owner
        rmdir "$state/home"
        ln -s "$home" "$state/home"
    fi
    mkdir -p "$home"/{bin,log,run,nginx/html,nginx/tmp/{body,fastcgi,proxy,scgi,uwsgi}}
    show "$home/log"
    chmod 750 "$home/log"
    give "$home"/{run,nginx/tmp/*}
    pids=$home/pids
    touch "$pids" "$home"/log/{nginx,nginx-access,postgres}.log
    give "$pids" "$home"/log/{nginx,nginx-access,postgres}.log
    open_sockets
}

# Paths of Unix sockets are short by nature (107 bytes), those of state directories are not.
open_sockets() {
    sockets=$(cat "$home/sockets" 2>/dev/null || true)
    [[ $sockets == /tmp/chaotica-* && -d $sockets && ! -L $sockets && -O $sockets ]] && return 0
    sockets=$(mktemp -d /tmp/chaotica-XXXXXXXX)
    show "$sockets"
    ((EUID != 0)) || chmod 770 "$sockets"
    echo "$sockets" >"$home/sockets"
}
close_sockets() { rm -rf -- "$sockets" "$home/sockets"; }

# Becomes a command of the service's user with these variables and no others: `become NAME=VALUE… -- COMMAND`.
# They are exported, not told to env(1): a command line is read by everybody.
become() {
    local name
    for name in $(compgen -e); do unset "$name"; done
    export PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 TZ=UTC
    while [[ $1 != -- ]]; do
        export "${1?}"
        shift
    done
    shift
    exec "${as[@]}" "$@"
}
clean() { (become "$@"); }
run_as() { clean -- "$@"; }
# What the service wrote, read with its rights.
service_file() { run_as cat "$1" 2>/dev/null || true; }

# --- processes -----------------------------------------------------------------------------------

# The file of pids is shared with the processes: whoever writes it holds a lock on it. Readers take
# none, so it is overwritten in place, padded to its old length, and then cut.
set_pid() { # kind [pid]
    (
        flock 7
        local size lines
        size=$(stat -c %s "$pids")
        lines=$(grep -v "^$1 " "$pids" | grep . || true; [[ -z ${2-} ]] || echo "$1 $2")
        lines=${lines:+$lines$'\n'}
        { printf '%s' "$lines"; yes '' 2>/dev/null | head -n "$((size > ${#lines} ? size - ${#lines} : 0))" || true; } |
            dd of="$pids" conv=notrunc bs=64k iflag=fullblock status=none
        truncate -s "${#lines}" "$pids"
    ) 7<"$pids"
}
alive() { # pid word: the process lives, is the service's, and ours by its command line
    [[ $1 =~ ^[0-9]+$ && -r /proc/$1/cmdline && $(stat -c %u "/proc/$1" 2>/dev/null) == "$service_uid" ]] &&
        tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -qF -- "$2"
}
pid_of() { # kind word
    local kind pid
    while read -r kind pid; do
        if [[ $kind == "$1" ]] && alive "$pid" "$2"; then echo "$pid"; fi
    done <"$pids"
}
signal() { # signal pid… : with no more rights than theirs
    # shellcheck disable=SC2016
    run_as bash -c 'kill "$@"' kill "-$1" "${@:2}" 2>/dev/null || true
}
stop() { # signal seconds word pid… : asks, waits, then insists
    local signal=$1 seconds=$2 word=$3 pid waited=0
    shift 3
    (($#)) || return 0
    signal "$signal" "$@"
    for pid in "$@"; do
        while alive "$pid" "$word" && ((waited < seconds * 10)); do
            sleep 0.1
            waited=$((waited + 1))
        done
        if alive "$pid" "$word"; then signal KILL "$pid"; fi
    done
}

# --- the program ---------------------------------------------------------------------------------

# The program's environment: what the caller set (CHAOTICA_STATEMENT_TIMEOUT_MS=…), then ours.
# Sets `settings`. What `env` holds for other tools may be in the caller's environment and means nothing here.
make_settings() {
    local name
    settings=()
    for name in $(compgen -e CHAOTICA_ || true); do
        case $name in
            CHAOTICA_DATABASE | CHAOTICA_APP_DATABASE | CHAOTICA_TEST_DATABASE | CHAOTICA_BINARY) ;;
            CHAOTICA_URL | CHAOTICA_HTTP_URL | CHAOTICA_METRICS_URL | CHAOTICA_CA | CHAOTICA_DB | CHAOTICA_PASSWORD | CHAOTICA_PIDS) ;;
            CHAOTICA_ADMIN_TOKEN | CHAOTICA_MANAGER_TOKEN | CHAOTICA_USER_TOKEN | CHAOTICA_OUTSIDER_TOKEN) ;;
            CHAOTICA_RATE_* | CHAOTICA_CORS_ORIGINS | CHAOTICA_TRUSTED_PROXIES) ;; # nginx/render's, which knows and judges them
            CHAOTICA_SOCKET | CHAOTICA_HEALTH_SOCKET | CHAOTICA_SOCKET_MODE | CHAOTICA_SOCKET_GROUP | CHAOTICA_USER)
                die "$name is for ./dev to say; unset it" ;;
            *) settings+=("$name=${!name}") ;;
        esac
    done
    [[ -s $home/cursor.key ]] || head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' | keep_secret "$home/cursor.key"
    settings+=("CHAOTICA_DATABASE=$app_db" "CHAOTICA_SOCKET=$sockets/api" "CHAOTICA_HEALTH_SOCKET=$sockets/health" "CHAOTICA_SOCKET_MODE=0600" "CHAOTICA_PIDS=$pids")
    [[ -n ${CHAOTICA_PUBLIC_URL-} ]] || settings+=("CHAOTICA_PUBLIC_URL=https://localhost:$port")
    [[ -n ${CHAOTICA_CURSOR_KEY-}${CHAOTICA_CURSOR_KEY_FILE-} ]] || settings+=("CHAOTICA_CURSOR_KEY=$(cat "$home/cursor.key")")
    # So that a browser or curl -u gets in, and the examples of the ticket API's documentation run as printed, without a token.
    [[ -n ${CHAOTICA_BASIC_AUTH-} ]] || settings+=(CHAOTICA_BASIC_AUTH=on)
    [[ -n ${CHAOTICA_TICKET_ANONYMOUS-} ]] || settings+=(CHAOTICA_TICKET_ANONYMOUS=write)
    use_mail_sink
    [[ -z $workers ]] || settings+=("CHAOTICA_WORKERS=$workers")
    [[ -z $log ]] || settings+=("CHAOTICA_LOG_LEVEL=$log")
    [[ ${#settings[*]} == "$(printf '%s\n' "${settings[@]}" | wc -l)" ]] || die "the value of a CHAOTICA_ variable is one line"
}
# Unless the caller names a mail server, mail goes to one of ours, which keeps each message as a file in DIR/mail.
use_mail_sink() {
    mail_port=''
    [[ -z ${CHAOTICA_SMTP_URL-} ]] || return 0
    mail_port=$(cat "$home/mail_port" 2>/dev/null || true)
    if [[ ! $mail_port =~ ^[0-9]+$ || -z $(pid_of mail "$home/bin/mail_sink.py") ]]; then
        mail_port=$(free_port)
        echo "$mail_port" >"$home/mail_port"
    fi
    settings+=("CHAOTICA_SMTP_URL=smtp://127.0.0.1:$mail_port")
    [[ -n ${CHAOTICA_MAIL_FROM-} ]] || settings+=("CHAOTICA_MAIL_FROM=Chaotica <chaotica@localhost>")
}
start_mail_sink() {
    local running
    mapfile -t running < <(pid_of mail "$home/bin/mail_sink.py")
    if [[ -z $mail_port ]]; then
        stop TERM 5 "$home/bin/mail_sink.py" "${running[@]}"
        return 0
    fi
    ((${#running[@]} == 0)) || return 0
    mkdir -p "$home/mail"
    give "$home/mail"
    [[ -e $state/mail ]] || ln -s home/mail "$state/mail"
    install -m 755 tests/support/mail_sink.py "$home/bin/mail_sink.py"
    become PYTHONDONTWRITEBYTECODE=1 -- setsid /usr/bin/python3 "$home/bin/mail_sink.py" "$mail_port" "$home/mail" \
        </dev/null >>"$home/log/mail.log" 2>&1 9>&- &
    set_pid mail $!
}

# The program's own judgement of them, before anything that runs is touched.
check_settings() {
    local as=() complaint
    complaint=$(clean "${settings[@]}" -- "$binary" check-config 2>&1 >/dev/null) || die "${complaint#chaotica: }"
}
program() { clean "${settings[@]}" -- "$home/bin/chaotica" "$@"; }

# Takes the build into the state directory, so that a later build does not pull the file from under
# running processes. Sets `changed` when they would run something else than they do now.
install_program() {
    changed=''
    if ! cmp -s "$binary" "$home/bin/chaotica"; then
        install -m 755 "$binary" "$home/bin/.new" && mv "$home/bin/.new" "$home/bin/chaotica"
        changed=program
    fi
    if ! printf '%s\n' "${settings[@]}" | cmp -s - "$home/settings"; then
        printf '%s\n' "${settings[@]}" | keep_secret "$home/settings"
        changed=settings
    fi
}
start_workers() {
    local running
    mapfile -t running < <(pid_of master "$home/bin/chaotica")
    if ((${#running[@]})) && [[ $changed == program ]]; then
        say "the program has changed: rolling restart"
        signal HUP "${running[@]}"
    elif ((${#running[@]})) && [[ $changed == settings ]]; then
        say "the settings have changed: restarting the workers"
        stop TERM 20 "$home/bin/chaotica" "${running[@]}"
        running=()
    fi
    ((${#running[@]} == 0)) || return 0
    say "starting the workers"
    program_in_background serve
    local waited=0
    until [[ -S $sockets/api && -n $(pid_of master "$home/bin/chaotica") ]]; do
        sleep 0.1
        if ((++waited > 150)) || ! kill -0 $! 2>/dev/null; then
            tail -n 20 "$home/log/chaotica.log" >&2
            die "the workers did not start"
        fi
    done
}
program_in_background() { # subcommand
    become "${settings[@]}" -- setsid "$home/bin/chaotica" "$1" </dev/null >>"$home/log/chaotica.log" 2>&1 9>&- &
}

# The processes beside the workers, each by its subcommand; restarted with whatever the workers run.
processes_beside=(clock deliver export)
start_beside() {
    local kind running
    for kind in "${processes_beside[@]}"; do
        mapfile -t running < <(pid_of "$kind" "$home/bin/chaotica")
        if ((${#running[@]})) && [[ -n $changed ]]; then
            stop TERM 20 "$home/bin/chaotica" "${running[@]}"
            running=()
        fi
        ((${#running[@]} == 0)) || continue
        program_in_background "$kind"
    done
}
