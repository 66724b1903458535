# shellcheck shell=bash disable=SC2154,SC2034
# Part of ./dev drill: the bare Debian 12 that machines are booted from, made once and kept, and the
# proxy through which they install packages: they have no way out of their network but that.

drill_packages=(
    systemd-container mmdebstrap nftables socat apt-cacher-ng iproute2 openssh-client zstd procps
    postgresql-client-15 ansible ansible-lint yamllint prometheus testssl.sh lintian nmap curl openssl
    python3 python3-requests python3-aiosmtpd faketime
)
image_packages=systemd-sysv,dbus,libnss-systemd,libpam-systemd,iproute2,python3,python3-apt,openssh-server,ca-certificates

# Sets `image`, the root of a machine that has only been installed.
make_image() {
    local key
    key=$(sha256sum tests/drills/image.sh | cut -c1-12)
    image=$cache/image-$key
    [[ ! -e $image/.complete ]] || return 0
    if [[ ! -s $cache/image-$key.tar.zst ]]; then
        say "installing a bare Debian 12 to boot machines from"
        rm -rf "$cache"/image-*
        bootstrap "$cache/image-$key.tar.zst" || return 1
    fi
    rm -rf "$image.new" "$image"
    mkdir "$image.new"
    tar --zstd -xpf "$cache/image-$key.tar.zst" -C "$image.new"
    # Otherwise the fresh, empty folder counts as a list of packages that is new enough.
    touch -d @0 "$image.new/var/lib/apt/lists"
    touch "$image.new/.complete"
    mv "$image.new" "$image"
}

# On a tmpfs, since nearly all of the time is spent waiting for the disk otherwise.
bootstrap() { # archive
    cat >"$cache/customize" <<'HOOK'
#!/bin/sh
set -e
chroot "$1" systemctl enable systemd-networkd
: >"$1/etc/machine-id"
rm -f "$1/etc/resolv.conf" "$1/etc/hostname"
echo 'Acquire::http::Proxy "http://10.77.0.1:3142";' >"$1/etc/apt/apt.conf.d/90lab"
HOOK
    chmod 755 "$cache/customize"
    # shellcheck disable=SC2016
    unshare --mount --propagation private bash -c '
        set -e
        mkdir -p "$1/tmp"
        mount -t tmpfs -o size=2G,mode=1777 tmpfs "$1/tmp"
        export TMPDIR=$1/tmp
        mmdebstrap --quiet --variant=minbase --include="$2" --aptopt="Acquire::Check-Valid-Until \"false\"" \
            --aptopt="Acquire::Languages \"none\"" --customize-hook="$1/customize" \
            bookworm "$1/tmp/root.tar" /etc/apt/sources.list.d/debian.sources
        zstd -q -3 "$1/tmp/root.tar" -o "$3.new"
        mv "$3.new" "$3"' bootstrap "$cache" "$image_packages" "$1" >&2
}

# Listens on loopback of this host; lab.sh hands it on into the machines' network.
start_proxy() {
    mkdir -p "$cache"/apt/{conf,cache,log}
    chown apt-cacher-ng "$cache"/apt/{cache,log}
    proxy_port=$(free_port)
    printf 'CacheDir: %s/cache\nLogDir: %s/log\nSupportDir: /usr/lib/apt-cacher-ng\nBindAddress: 127.0.0.1\nPort: %s\nForeGround: 1\n' \
        "$cache/apt" "$cache/apt" "$proxy_port" >"$cache/apt/conf/acng.conf"
    setpriv --reuid apt-cacher-ng --regid apt-cacher-ng --clear-groups apt-cacher-ng -c "$cache/apt/conf" \
        >"$cache/apt/proxy.log" 2>&1 8>&- &
    proxy=$!
}
