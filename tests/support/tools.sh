# shellcheck shell=bash disable=SC2154,SC2034
# Part of ./dev: what must be installed, fetched and built.

run_packages=(
    g++ cmake ninja-build pkg-config ccache libfcgi-dev libsoci-dev libpq-dev libboost-json1.81-dev
    libboost-log1.81-dev libboost-test1.81-dev libicu-dev libsodium-dev libxlsxwriter-dev libctemplate-dev libcurl4-openssl-dev libical-dev libssl-dev nginx libnginx-mod-http-lua postgresql-15 sqitch
    libdbd-pg-perl openssl curl ca-certificates python3 python3-aiosmtpd util-linux mkdocs graphviz
)
test_packages=(
    clang libclang-rt-14-dev clang-format clang-tidy shellcheck python3-requests python3-jsonschema python3-openpyxl python3-icalendar python3-html5lib
    faketime lintian man-db systemd dpkg-dev file python3-httpx httpie mypy python3-pip python3-venv python3-setuptools python3-wheel ansible chromium
)
package_packages=(dpkg-dev file)
bench_packages=(wrk python3-requests chromium)
pgbin=/usr/lib/postgresql/15/bin
redoc=2.5.4
redoc_sha256=e3d4361ba4ecdba1fad6ff3c627ef1e2563d78c02fbadb8e38572accac6a2acc
redocly=1.34.20
standardwebhooks=1.0.0
svix=1.99.1
ruff=0.17.4

install_packages() {
    local missing
    mapfile -t missing < <(comm -13 \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u) \
        <(printf '%s\n' "$@" | sort -u))
    ((${#missing[@]})) || return 0
    say "installing ${missing[*]}"
    as_root apt-get -o DPkg::Lock::Timeout=600 -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq -y install \
        --no-install-recommends "${missing[@]}" >&2
}
install_npm() { command -v npm >/dev/null || install_packages nodejs npm; }

# ReDoc's bundle, one file out of its package, without the logo that it would load from elsewhere.
fetch_redoc() {
    local to=nginx/html/docs/redoc.standalone.js work
    [[ -s $to ]] && sha256sum --quiet --status -c <<<"$redoc_sha256  $to" && return 0
    install_npm
    say "fetching redoc $redoc for the API page"
    work=$(mktemp -d)
    if (cd "$work" && npm pack --silent "redoc@$redoc" >/dev/null && tar -xzf redoc-*.tgz) &&
        sed 's|https://cdn.redoc.ly/redoc/logo-mini.svg|data:,|g' "$work/package/bundles/redoc.standalone.js" >"$work/bundle" &&
        sha256sum --quiet -c <<<"$redoc_sha256  $work/bundle" >&2; then
        install -D -m 644 "$work/bundle" "$to"
        gzip -9 -n -k -f "$to"
    else
        say "redoc could not be fetched: /api/docs/ stays empty until the next start"
    fi
    rm -rf "$work"
}

# The libraries of the console, which is made of them and of what is ours; as its lock file has them.
install_console() {
    [[ nginx/console/node_modules/.package-lock.json -nt nginx/console/package-lock.json ]] && return 0
    install_npm
    say "installing the libraries of the console"
    npm ci --prefix nginx/console --silent --no-audit --no-fund --ignore-scripts >&2
}

build() { # preset target… ; one build of a directory at a time
    local preset=$1
    shift
    mkdir -p build
    (
        flock 8
        cmake --preset "$preset" "${configure[@]}" >"build/$preset.configure.log" 2>&1 || {
            cat "build/$preset.configure.log" >&2
            exit 1
        }
        cmake --build "build/$preset" --parallel "$(nproc)" ${1+--target "$@"} >&2
    ) 8>"build/$preset.lock"
}
configure=()

# dist/chaotica_VERSION_amd64.deb, from the same build as everything else.
package() {
    install_packages "${run_packages[@]}" "${package_packages[@]}"
    fetch_redoc
    install_console || die "the package would have no console"
    say "building the package"
    build release package_files
    mkdir -p dist
    rm -f dist/*.deb
    (umask 022 && cpack --config build/release/CPackConfig.cmake -B "$root/build/release/package") >build/package.log 2>&1 ||
        { tail -n 20 build/package.log >&2; die "the package was not made"; }
    mv build/release/package/*.deb dist/
    say "made $(echo dist/*.deb)"
}
