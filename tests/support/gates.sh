# shellcheck shell=bash disable=SC2154,SC2034
# Part of ./dev: tests, benchmarks, lint and formatting.

# A database for the tests of db and api: migrated, with the demo data, in a cluster of its own.
# Tests that write make their copy of it: CREATE DATABASE … TEMPLATE chaotica, connected to "postgres".
test_database() {
    state=$root/var/test port=0 log=info workers=''
    unset CHAOTICA_DATABASE CHAOTICA_APP_DATABASE
    binary=build/release/chaotica
    discard_foreign_state
    open_state
    name_database
    # Always from the first migration on, and no copies of earlier runs.
    stop_postgres
    rm -rf "$home/pg"
    open_database
    make_settings
    install_program
    fill_database seed
    export CHAOTICA_TEST_DATABASE=$owner_db
    exec 9>&-
}

# A state directory of tests that is not laid out as now: whatever runs there ends, and it goes.
discard_foreign_state() {
    local old running=()
    old=$(readlink -f "$state/home" 2>/dev/null || true)
    if [[ -z $old ]] || is_ours "$old"; then return 0; fi
    mapfile -t running < <(find /proc/[0-9]*/cwd -maxdepth 0 -lname "$old/pg" 2>/dev/null | cut -d/ -f3)
    ((${#running[@]} == 0)) || kill -INT "${running[@]}" 2>/dev/null || true
    while [[ -n $(find /proc/[0-9]*/cwd -maxdepth 0 -lname "$old/pg" 2>/dev/null) ]]; do sleep 0.1; done
    rm -rf -- "$old" "$state"
}

# What ./dev test is about to do, and how long that took here last time.
announce_tests() {
    local seconds name cpp=(tests/{unit,db,api,changes}/*.cpp) python=(tests/{e2e,clients,docs,console}/test_*.py) parsers=(tests/fuzz/*.cpp)
    say "./dev test: installs what is missing, builds with warnings as errors, runs the tests (${#cpp[@]} files of C++," \
        "${#python[@]} of Python), checks formatting, shell scripts and nginx's configuration, builds again with sanitizers," \
        "runs the C++ tests with them, and fuzzes ${#parsers[@]} parsers for ten seconds each"
    if [[ -s $took_file ]]; then
        {
            read -r seconds name
            say "the last time here, $name, that took $(duration "$seconds"):"
            while read -r seconds name; do say "  $(duration "$seconds") for $name"; done
        } <"$took_file"
    else
        say "it has not come to its end here before, so how long it takes is not known; half an hour or more is usual"
    fi
}
duration() { # seconds
    if (($1 < 60)); then echo "$1 s"; else echo "$(($1 / 60)) min $(($1 % 60)) s"; fi
}
took_file=var/test-took
# Ends a part of the tests: `took` gets how long it was.
lap() { # what
    took+=("$((SECONDS - lap_begun)) $*")
    lap_begun=$SECONDS
}

run_tests() {
    local begun=$SECONDS lap_begun=$SECONDS took=() failed=() files
    announce_tests
    install_packages "${run_packages[@]}" "${test_packages[@]}"
    install_npm
    fetch_redoc
    install_console || say "the console is not tested"
    install_linters
    install_js
    lap "what was missing"

    say "building with warnings as errors"
    configure=(-DCHAOTICA_WERROR=ON -DBUILD_TESTING=ON)
    build release
    lap "the build"
    test_database
    trap 'exec 9>"$state/.lock"; stop_postgres; close_sockets' EXIT

    say "testing"
    mkdir -p var
    ctest --test-dir build/release --parallel 2 --output-on-failure --no-tests=error |
        tee var/test/ctest.log || failed+=(tests)
    lap "the tests"

    quick_gates
    lap "formatting, shell scripts and nginx's configuration"

    # One build for both, by clang, which takes half of g++'s time and has warnings of its own.
    say "building with the address and undefined-behaviour sanitizers"
    configure=(-DCHAOTICA_WERROR=ON -DBUILD_TESTING=ON)
    if build asan test_all fuzzers; then
        lap "the build with sanitizers"
        sanitized_tests || failed+=(sanitizers)
        lap "the tests with sanitizers"
        fuzz || failed+=(fuzzing)
        lap "fuzzing"
    else
        failed+=("the build with sanitizers")
    fi

    say "done in $(duration $((SECONDS - begun)))"
    { echo "$((SECONDS - begun)) $(date -u +%F)"; printf '%s\n' "${took[@]}"; } >"$took_file"
    tail -n 30 var/test/ctest.log | sed -n '/tests passed/,$p'
    ((${#failed[@]} == 0)) || die "failed: ${failed[*]}"
}

sanitized_tests() {
    ASAN_OPTIONS=detect_leaks=1:check_initialization_order=1:strict_init_order=1 UBSAN_OPTIONS=print_stacktrace=1 \
        ctest --test-dir build/asan --output-on-failure --no-tests=error -L '^(unit|db|api|changes)$' &&
        say "the sanitizers found nothing"
}

# Each target for ten seconds, from the corpus that is kept; what it adds to it goes to build/.
fuzz() {
    local target name corpus result=0
    for target in build/asan/fuzz_*; do
        [[ -x $target ]] || { echo "there are no fuzz targets"; return 1; }
        name=${target##*/fuzz_}
        corpus=(build/asan/corpus/"$name")
        mkdir -p "${corpus[0]}"
        [[ ! -d tests/fuzz/corpus/$name ]] || corpus+=(tests/fuzz/corpus/"$name")
        say "fuzzing $name"
        "$target" -max_total_time=10 -timeout=5 -rss_limit_mb=1024 -artifact_prefix="build/asan/$name-" \
            "${corpus[@]}" >"build/asan/$name.log" 2>&1 || { tail -n 40 "build/asan/$name.log"; result=1; }
    done
    ((result)) || say "fuzzing found nothing"
    return "$result"
}

bench() {
    install_packages "${run_packages[@]}" "${bench_packages[@]}"
    /usr/bin/python3 tests/bench/run.py --check "${words[@]}" || exit 2
    install_js
    if [[ -z ${CHAOTICA_BINARY-} ]]; then
        install_console || say "the console is not measured"
        configure=(-DBUILD_TESTING=ON)
        build release chaotica console bench_programs
    fi
    export CHAOTICA_BINARY=${CHAOTICA_BINARY:-$root/build/release/chaotica} PYTHONDONTWRITEBYTECODE=1
    exec /usr/bin/python3 tests/bench/run.py "${words[@]}"
}

# --- lint ----------------------------------------------------------------------------------------

cpp_files() { git ls-files --cached --others --exclude-standard '*.cpp' '*.hpp' | while read -r f; do [[ ! -e $f ]] || echo "$f"; done; }
shell_files() { echo dev .ci/run sql/migrate fcgi/*.sh sql/*.sh fcgi/package/{postinst,prerm,postrm} nginx/dev-certificate nginx/*.sh tests/support/*.sh tests/drills/*.sh; }

# What the tests call in build/npm/node_modules: the schema linter, and the judges of signatures.
install_linters() {
    install_package @redocly/cli "$redocly" || say "the schema is not linted"
    if ! { install_package standardwebhooks "$standardwebhooks" && install_package svix "$svix"; }; then
        say "not both libraries judge the signatures of webhooks"
    fi
    install_package @astral-sh/ruff-wasm-nodejs "$ruff" ||
        say "the Python client is not linted"
}
# What builds the JavaScript client and judges its package and its types.
install_js() {
    [[ clients/js/node_modules/.package-lock.json -nt clients/js/package-lock.json ]] && return 0
    install_npm
    say "installing what builds the JavaScript client"
    npm ci --prefix clients/js --silent --no-audit --no-fund --ignore-scripts >&2 || say "the JavaScript client is not tested as a package"
}
install_package() { # name version
    grep -qs "\"$2\"" "build/npm/node_modules/$1/package.json" && return 0
    install_npm
    say "installing $1 $2"
    npm install --prefix build/npm --silent --no-audit --no-fund --ignore-scripts --save-exact "$1@$2" >&2
}

# What takes seconds. Names of failed gates go to `failed`, an array of the caller's.
quick_gates() {
    say "clang-format"
    mapfile -t files < <(cpp_files)
    clang-format --dry-run -Werror "${files[@]}" || failed+=(clang-format)
    say "shellcheck"
    # shellcheck disable=SC2046
    shellcheck -x $(shell_files) || failed+=(shellcheck)
    say "nginx configuration"
    lint_nginx || failed+=(nginx)
}

lint() {
    local failed=() files
    install_packages "${run_packages[@]}" "${test_packages[@]}"
    quick_gates
    say "include rules"
    /usr/bin/python3 tests/e2e/test_include_rules.py || failed+=("include rules")
    say "clang-tidy"
    tidy || failed+=(clang-tidy)
    ((${#failed[@]} == 0)) || die "lint: ${failed[*]}"
    say "nothing to complain about"
}

lint_nginx() (
    state=$(mktemp -d) port=8443 http_port=8080 metrics_port=8081 nginx_as=() nginx_user='' sockets=$state
    home=$state
    mkdir -p "$home"/{log,run,nginx/tmp,nginx/html}
    trap 'rm -rf "$state"' EXIT
    nginx/dev-certificate "$home/tls"
    render_nginx
    nginx_cli -t
)

# clang-tidy over every source of the product, two at a time; a file is judged again when it or a
# header that it includes has changed.
tidy() {
    mkdir -p build/tidy
    cmake --preset asan -DBUILD_TESTING=ON >/dev/null # clang's own compile commands: it does not know all of g++'s warnings
    # shellcheck disable=SC2016
    git ls-files --cached --others --exclude-standard 'fcgi/*.cpp' 'db/*.cpp' 'handlers/*.cpp' |
        xargs -P "$(nproc)" -n 1 bash -c '
            [[ -e $1 ]] || exit 0
            key=build/tidy/$(cat .clang-tidy $(clang++ -std=c++20 -I. -MM "$1" 2>/dev/null | tr -d "\\\\" | cut -d: -f2-) | sha256sum | cut -c1-32)
            [[ -e $key ]] && exit 0
            clang-tidy --quiet -p build/asan "$1" 2>/dev/null && touch "$key"' tidy
}

format() {
    install_packages clang-format
    mapfile -t files < <(cpp_files)
    clang-format -i "${files[@]}"
}
