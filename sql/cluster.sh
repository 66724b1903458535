# shellcheck shell=bash disable=SC2154,SC2034
# Part of ./dev: the private PostgreSQL cluster of a state directory, its migration and its data.

start_postgres() {
    local data=$home/pg
    if [[ ! -s $data/PG_VERSION ]]; then
        say "creating a private PostgreSQL cluster in $data"
        rm -rf "$data"
        mkdir -m 700 "$data"
        give "$data"
        run_as "$pgbin/initdb" -D "$data" -U postgres -A trust --encoding=UTF8 --locale=C.UTF-8 \
            --no-instructions >"$home/log/initdb.log" 2>&1 || { cat "$home/log/initdb.log" >&2; exit 1; }
        run_as tee -a "$data/postgresql.conf" <<<"include 'chaotica.conf'" >/dev/null
        run_as tee "$data/pg_hba.conf" <<<"local all all trust" >/dev/null # nobody else enters the directory of the socket
    fi
    run_as tee "$data/chaotica.conf" >/dev/null <<CONF
listen_addresses = ''
unix_socket_directories = '$sockets'
max_connections = 100
shared_buffers = 256MB
effective_cache_size = 1GB
work_mem = 16MB
maintenance_work_mem = 256MB
max_wal_size = 2GB
checkpoint_timeout = 15min
wal_compression = on
random_page_cost = 1.1
jit = off
track_commit_timestamp = on
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] %u@%d '
log_min_error_statement = panic
log_error_verbosity = terse
CONF
    if ! postgres_runs; then
        # A killed server leaves its file of locks, and where nobody reaps it, even its pid. What is
        # left of it goes by itself; before that a second server would not be safe.
        local waited=0
        while [[ -n $(find /proc/[0-9]*/cwd -maxdepth 0 -lname "$data" 2>/dev/null) ]] && ((++waited < 100)); do sleep 0.1; done
        ((waited < 100)) || die "processes of an earlier PostgreSQL still run in $data"
        run_as rm -f "$data/postmaster.pid" "$sockets"/.s.PGSQL.5432{,.lock}
        say "starting PostgreSQL"
        run_as "$pgbin/pg_ctl" -D "$data" -w -t 120 -l "$home/log/postgres.log" start >/dev/null 9>&- ||
            { tail -n 20 "$home/log/postgres.log" >&2; die "PostgreSQL did not start"; }
    fi
    set_pid postgres "$(postgres_pid)"
}
postgres_pid() { service_file "$home/pg/postmaster.pid" | head -n1; }
postgres_runs() { alive "$(postgres_pid)" "$home/pg"; }
stop_postgres() {
    if postgres_runs; then
        run_as "$pgbin/pg_ctl" -D "$home/pg" -w -t 60 -m fast stop >/dev/null || true
    fi
    set_pid postgres
}

query() { psql -X -q -v ON_ERROR_STOP=1 -At -d "$1" -c "$2"; }

# Exports the password of a conninfo for libpq, and prints the rest: a command line is read by everybody.
conceal() { # conninfo; sets `concealed`
    local parts
    mapfile -t parts < <(python3 -c 'import re, sys, urllib.parse as url
text, password = sys.stdin.read().strip(), ""
if re.match("postgres(ql)?://", text):
    whole = url.urlsplit(text)
    if whole.password is not None:
        user, host = whole.netloc.rsplit("@", 1)
        password, text = url.unquote(whole.password), whole._replace(netloc=user.split(":")[0] + "@" + host).geturl()
else:
    pattern = r"(?:^|(?<=\s))password\s*=\s*(\x27(?:[^\x27\\]|\\.)*\x27|(?:[^\s\\]|\\.)+)\s*"
    for value in re.findall(pattern, text):
        password = re.sub(r"\\(.)", r"\1", value[1:-1] if value[0] == "\x27" else value)
    text = re.sub(pattern, "", text)
print(text, password, sep="\n")' <<<"$1")
    concealed=${parts[0]}
    [[ -z ${parts[1]} ]] || export PGPASSWORD=${parts[1]}
}

# Sets libpq conninfos: `owner_db` of the owner role for commands, `owner_conninfo` the same with its password, and
# `app_db` of the workers.
name_database() {
    [[ -z ${CHAOTICA_APP_DATABASE-} || -n ${CHAOTICA_DATABASE-} ]] || die "CHAOTICA_APP_DATABASE goes with CHAOTICA_DATABASE"
    local concealed
    owner_conninfo=${CHAOTICA_DATABASE:-host=$sockets user=chaotica_owner dbname=chaotica}
    app_db=${CHAOTICA_APP_DATABASE:-${CHAOTICA_DATABASE:-host=$sockets user=chaotica_app dbname=chaotica}}
    conceal "$owner_conninfo"
    owner_db=$concealed
}

# As whoever calls: the service's user may not reach the sources.
migrate_database() {
    local as=()
    clean "CHAOTICA_DATABASE=$owner_conninfo" -- "$(realpath "$binary")" migrate --from "$root/sql"
}

# Makes the database exist, and migrates it.
open_database() {
    if [[ -z ${CHAOTICA_DATABASE-} ]]; then
        start_postgres
        local super="host=$sockets user=postgres dbname=postgres" role
        for role in 'chaotica_owner login createdb' 'chaotica_app login'; do
            [[ -n $(query "$super" "select 1 from pg_roles where rolname = '${role%% *}'") ]] ||
                query "$super" "create role $role"
        done
        [[ -n $(query "$super" "select 1 from pg_database where datname = 'chaotica'") ]] ||
            query "$super" "create database chaotica owner chaotica_owner"
        psql -X -q -v ON_ERROR_STOP=1 -d "host=$sockets user=postgres dbname=chaotica" -f sql/restrict.sql
    fi
    say "migrating the database"
    migrate_database >"$home/log/migrate.log" 2>&1 || { cat "$home/log/migrate.log" >&2; die "the migration failed"; }
}

# The demo, and who may log in. What is there already stays.
fill_database() { # none|seed|N
    local hash
    [[ -s $home/password ]] || head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n' | keep_secret "$home/password"
    password=$(cat "$home/password")
    filled=''
    if [[ -z $(query "$owner_db" 'select 1 from user_account limit 1') ]]; then
        filled=1
        if [[ $1 == none ]]; then
            say "creating the administrator"
            program user create --username admin --email admin@localhost --superuser </dev/null >/dev/null
            program user password --username admin <<<"$password" >/dev/null
        else
            say "loading the demo data"
            hash=$(program hash-password <<<"$password")
            # Not by -v: a command line is read by everybody.
            psql -X -q -v ON_ERROR_STOP=1 -d "$owner_db" -f - -f sql/demo/seed.sql <<<"\\set password_hash '$hash'" >"$home/log/demo.log" 2>&1 ||
                { tail -n 20 "$home/log/demo.log" >&2; die "sql/demo/seed.sql failed"; }
            [[ $1 == seed ]] || generate "$1"
        fi
    fi
}
generate() { # N
    local begun=$SECONDS
    say "generating $1 jobs"
    psql -X -q -v ON_ERROR_STOP=1 -v "n=$1" -d "$owner_db" -f sql/demo/generate.sql >"$home/log/demo.log" 2>&1 ||
        { tail -n 20 "$home/log/demo.log" >&2; die "sql/demo/generate.sql failed"; }
    say "$1 jobs in $((SECONDS - begun)) s"
}
