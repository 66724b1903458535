# shellcheck shell=bash disable=SC2154,SC2034
# Part of ./dev: one nginx for a state directory, from the templates beside this file.

free_port() {
    python3 -c 'import random, socket
for port in random.sample(range(20000, 32000), 200):
    with socket.socket() as s:
        try: s.bind(("127.0.0.1", port))
        except OSError: continue
    print(port); break'
}

# Writes $home/nginx from the templates in nginx/: the site as everywhere, and an nginx.conf for this instance alone.
render_nginx() {
    local v6='' made all=$((4 * $(nproc))) # as the program has it where it is not told
    all=$((all > 64 ? 64 : all))
    if grep -qs '^0*1 ' /proc/net/if_inet6; then v6=1; fi
    NGINX_LISTEN="127.0.0.1:$port${v6:+,[::1]:$port}" NGINX_LISTEN_PLAIN="127.0.0.1:$http_port${v6:+,[::1]:$http_port}" \
        NGINX_LISTEN_METRICS="127.0.0.1:$metrics_port" NGINX_URL="https://localhost:$port" \
        NGINX_CERTIFICATE="$home/tls/cert.pem" NGINX_CERTIFICATE_KEY="$home/tls/key.pem" \
        NGINX_HTML="$home/nginx/html" NGINX_LOG="$home/log" NGINX_SOCKET="$sockets/api" NGINX_HEALTH_SOCKET="$sockets/health" \
        NGINX_WORKERS="${workers:-$all}" CHAOTICA_RATE_LIMITS="${rate_limits:-off}" nginx/render "$home/nginx" >/dev/null
    sed -e "s|@CONF@|$home/nginx|g" -e "s|@LOG@|$home/log|g" -e "s|@RUN@|$home/run|g" -e "s|@USER@|${nginx_user:-}|g" \
        nginx/nginx.conf >"$home/nginx/nginx.conf"
    rm -rf "$home/nginx/html"
    mkdir -p "$home/nginx/html/docs"
    cp -r nginx/html/. "$home/nginx/html/"
    # The documents and the console are built beside the program.
    made=$(dirname "${binary:-${CHAOTICA_BINARY:-build/release/chaotica}}")
    [[ -d $made/documents ]] || made=build/release
    [[ ! -d $made/documents ]] || cp -r "$made/documents/." "$home/nginx/html/docs/"
    [[ ! -d $made/console ]] || cp -r "$made/console/." "$home/nginx/html/"
}
nginx_cli() { "${nginx_as[@]}" /usr/sbin/nginx -p "$home/nginx" -e "$home/log/nginx.log" -c "$home/nginx/nginx.conf" -q "$@"; }

# All processes of this nginx, also workers whose master was killed: they hold its log, and the ports.
nginx_processes() {
    local pid
    find /proc/[0-9]*/fd -lname "$home/log/nginx.log" 2>/dev/null | cut -d/ -f3 | sort -u |
        while read -r pid; do
            if [[ $(readlink "/proc/$pid/exe") == */nginx ]] && alive "$pid" nginx; then echo "$pid"; fi
        done
}
stop_nginx() {
    local all
    mapfile -t all < <(nginx_processes)
    stop TERM 10 nginx "${all[@]}"
    set_pid nginx
}
nginx_files() { find "$home/nginx" "$home/tls" \( -path "$home/nginx/html" -o -path "$home/nginx/tmp" \) -prune -o -type f -exec cat {} +; }

start_nginx() {
    local pid try before
    nginx_as=("${as[@]}")
    nginx_user=
    if ((EUID == 0 && port < 1024)); then
        nginx_as=(setpriv --inh-caps=+net_bind_service --ambient-caps=+net_bind_service "${as[@]:1}")
    fi
    nginx/dev-certificate "$home/tls"
    show "$home/tls/key.pem"
    chmod 640 "$home/tls/key.pem"
    read -r http_port metrics_port 2>/dev/null <"$home/ports" || true
    pid=$(pid_of nginx "$home/nginx/nginx.conf")
    if [[ -z $pid ]]; then
        stop_nginx
        run_as rm -f "$home/run/nginx.pid"
    fi
    for try in 1 2 3 4 5; do
        : "${http_port:=$(free_port)}" "${metrics_port:=$(free_port)}"
        before=$(nginx_files | sha256sum)
        render_nginx
        nginx_cli -t || die "the nginx configuration is refused"
        if [[ -n $pid ]]; then
            [[ $before == "$(nginx_files | sha256sum)" ]] || signal HUP "$pid"
            break
        fi
        say "starting nginx"
        nginx_cli 9>&- 2>"$home/log/nginx-start.log" && break
        if ((try == 5)) || grep -q ":$port " "$home/log/nginx-start.log"; then
            sort -u "$home/log/nginx-start.log" >&2
            die "nginx did not start: is port $port taken? --port takes another"
        fi
        http_port='' metrics_port=''
    done
    echo "$http_port $metrics_port" >"$home/ports"
    for ((try = 0; try < 50; ++try)); do # it is written when nginx has gone into the background
        pid=$(service_file "$home/run/nginx.pid")
        [[ -z $pid ]] || break
        sleep 0.1
    done
    set_pid nginx "$pid"
}
