#!/bin/bash
# A lab: one private network, mount and process namespace in which Debian machines with systemd are
# booted by systemd-nspawn. `LAB=DIR BASE=ROOT[:MORE] lab.sh TEST`, with absolute paths: TEST is sourced
# and calls the functions of machines.sh. Whatever ends it, nothing stays: not a process, not a mount.
set -u
: "${LAB:?}" "${BASE:?}"
groups=/sys/fs/cgroup
controllers="memory cpu cpuacct pids devices blkio freezer"
export TAG=${TAG:-lab-$$}

# The control group of this process in a hierarchy.
own_group() { # hierarchy
    awk -F: -v wanted="$1" '{
        n = split($2, names, ",")
        for (i = 1; i <= n; i++)
            if (names[i] == wanted || wanted == "unified" && $1 == 0 || wanted == "systemd" && $2 == "name=systemd") { print $3; exit }
    }' /proc/self/cgroup
}

# Machines get control groups of their own: nspawn names its group the same below whichever is the caller's.
make_groups() {
    local hierarchy path
    for hierarchy in systemd unified $controllers; do
        path=$groups/$hierarchy$(own_group "$hierarchy")
        mkdir -p "${path%/}/$TAG" && echo "${path%/}/$TAG"
    done >"$LAB/groups"
}
# shellcheck disable=SC2317
remove_groups() {
    local path try
    while read -r path; do
        for ((try = 0; try < 50; ++try)); do
            find "$path" -depth -type d -exec rmdir {} + 2>/dev/null
            [[ -d $path ]] || break
            sleep 0.1
        done
    done <"$LAB/groups"
}

if [[ -z ${IN_LAB:-} ]]; then
    make_groups
    socat "UNIX-LISTEN:$LAB/apt.sock,fork,unlink-early" "TCP:127.0.0.1:${APT_PROXY_PORT:-3142}" &
    hop=$!
    inside=''
    # shellcheck disable=SC2317
    clean_up() {
        [[ -z $inside ]] || kill -KILL "$inside" 2>/dev/null
        kill "$hop"
        wait
        remove_groups
    }
    trap clean_up EXIT
    trap 'exit 143' TERM INT HUP
    IN_LAB=1 unshare --net --mount --propagation private --pid --fork --kill-child=KILL --mount-proc bash "$0" "$@" </dev/null &
    inside=$!
    wait "$inside"
    result=$?
    inside=''
    exit "$result"
fi

mkdir -p /run/systemd/nspawn
mount -t tmpfs -o mode=755 tmpfs /run/systemd/nspawn # the host's /run may be on disk, which nspawn refuses
ip link set lo up
ip link add br0 type bridge
ip addr add 10.77.0.1/24 dev br0
ip link set br0 up
socat TCP-LISTEN:3142,bind=10.77.0.1,fork,reuseaddr "UNIX-CONNECT:$LAB/apt.sock" &
# nspawn mounts the controllers read-only, with which MemoryMax= and the like silently do nothing.
cat >"$LAB/lab-init" <<'INIT'
#!/bin/sh
for h in memory cpu cpuacct pids devices blkio freezer; do mount -o remount,rw,bind /sys/fs/cgroup/$h; done
exec /usr/lib/systemd/systemd
INIT
chmod +x "$LAB/lab-init"
ssh-keygen -q -t ed25519 -N '' -f "$LAB/key"
# shellcheck source=tests/drills/machines.sh
. "${BASH_SOURCE[0]%/*}/machines.sh"
# shellcheck source=tests/drills/checks.sh
. "${BASH_SOURCE[0]%/*}/checks.sh"
# shellcheck disable=SC1090
. "$1"
conclude
