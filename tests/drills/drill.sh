# shellcheck shell=bash disable=SC2154
# Part of ./dev: drills. Each boots bare Debian 12 machines in a network of their own, provisions them
# with ansible/ over ssh, and judges them from outside. Exit status 77: no machine can be booted here.
# CHAOTICA_DEB=FILE deploys that package instead of building one.

# shellcheck source=tests/drills/image.sh
. tests/drills/image.sh

drill_names=(deploy upgrade restore rotate faults)
cache=/var/cache/chaotica-drills
drill_bound=2400 # seconds of one drill

drill() {
    local name result=0
    for name in "${words[@]}"; do
        [[ " ${drill_names[*]} " == *" $name "* ]] || misuse "drill: there is no drill \"$name\"; there are ${drill_names[*]}"
    done
    can_boot || { say "drill: no machine can be booted here: $obstacle"; exit 77; }
    install_packages "${drill_packages[@]}"
    mkdir -p "$cache"
    exec 8>"$cache/lock"
    flock -n 8 || { say "waiting for another drill to end"; flock 8; }
    rm -rf --one-file-system "$cache"/lab-* # what a run that was killed left
    make_image || die "drill: the image of a bare Debian could not be made"
    drill_package
    start_proxy
    trap 'kill "$proxy" 2>/dev/null || true' EXIT
    for name in "${words[@]}"; do run_drill "$name" || result=1; done
    return "$result"
}

# What the lab is made of; sets `obstacle`.
can_boot() {
    local group
    obstacle='it takes root'
    ((EUID == 0)) || return 1
    obstacle='namespaces of one'"'"'s own are refused'
    unshare --net --mount --pid --fork --mount-proc true 2>/dev/null || return 1
    obstacle='file systems may not be mounted'
    unshare --mount --propagation private mount -t tmpfs tmpfs /mnt 2>/dev/null || return 1
    for group in memory pids systemd unified; do
        obstacle="there is no writable control group hierarchy \"$group\""
        [[ -w /sys/fs/cgroup/$group/cgroup.procs ]] || return 1
    done
}

# Sets `deb`: what is deployed.
drill_package() {
    deb=${CHAOTICA_DEB-}
    if [[ -z $deb ]]; then
        package
        deb=$(find "$root/dist" -name 'chaotica_*_amd64.deb' -printf '%T@ %p\n' | sort -rn | head -n1 | cut -d' ' -f2-)
    fi
    deb=$(readlink -f "$deb")
    [[ -s $deb ]] || die "drill: there is no package to deploy"
}

run_drill() { # name
    local begun=$SECONDS result=0 lab
    say "drill $1"
    lab=$(mktemp -d "$cache/lab-XXXXXX")
    LAB=$lab BASE=$image DEB=$deb ROOT=$root APT_PROXY_PORT=$proxy_port DRILL=$1 \
        timeout -k 30 "$drill_bound" bash tests/drills/lab.sh "$root/tests/drills/$1.sh" 8>&- || result=$?
    case $result in
        0) say "drill $1: passed in $(duration $((SECONDS - begun)))" ;;
        124 | 137) say "drill $1: FAILED, not over after $(duration "$drill_bound")" ;;
        *) say "drill $1: FAILED after $(duration $((SECONDS - begun)))" ;;
    esac
    ((result == 0)) || keep_logs "$lab" "$1"
    rm -rf --one-file-system "$lab"
    return "$result"
}

# What may tell why, where the next run does not remove it.
keep_logs() { # lab name
    local to=$root/var/drills/$2
    rm -rf "$to"
    mkdir -p "$to"
    cp "$1"/*.log "$to" 2>/dev/null || true
    say "its logs are in $to"
}
