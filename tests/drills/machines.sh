# shellcheck shell=bash disable=SC2154
# Machines of a lab: each an overlay over the image, booted by systemd-nspawn on the lab's bridge.

vm_up() { # name address [option of nspawn…]
    local name=$1 address=$2 dir=$LAB/$1
    shift 2
    [[ -z $(vm_pid "$name") ]] || { echo "$name still runs" >&2; return 1; }
    mkdir -p "$dir"/{up/etc/systemd/network,up/root/.ssh,work,root}
    chmod 700 "$dir/up/root" "$dir/up/root/.ssh"
    cp "$LAB/key.pub" "$dir/up/root/.ssh/authorized_keys"
    [[ -e $dir/up/etc/hostname ]] || echo "$name" >"$dir/up/etc/hostname"
    # There is no resolver: what it would say of the service stands there too.
    [[ -e $dir/up/etc/hosts ]] || printf '127.0.0.1 localhost\n127.0.1.1 %s\n%s %s\n' "$name" 10.77.0.11 "$site" >"$dir/up/etc/hosts"
    printf '[Match]\nName=host0\n[Network]\nAddress=%s/24\nLinkLocalAddressing=no\nIPv6AcceptRA=no\n' "$address" \
        >"$dir/up/etc/systemd/network/10-host0.network"
    rm -rf "$dir/work/work/incompat" # left by `volatile`, which spares a machine the wait for the disk
    mountpoint -q "$dir/root" ||
        mount -t overlay overlay -o "lowerdir=$BASE,upperdir=$dir/up,workdir=$dir/work,volatile" "$dir/root"
    vm_keep "$name" "$@" </dev/null >>"$LAB/$name.console.log" 2>&1 &
}
# Boots it, and again when it has rebooted, which nspawn tells by its exit status.
# --system-call-filter=bpf: without it IPAddressDeny= silently does nothing.
vm_keep() { # name [option…]
    local name=$1 dir=$LAB/$1 path status
    shift
    while read -r path; do
        mkdir -p "$path/$name"
        echo "$BASHPID" >"$path/$name/cgroup.procs"
    done <"$LAB/groups"
    while :; do
        systemd-nspawn -D "$dir/root" -M "$name" --kill-signal=SIGRTMIN+3 --bind-ro="$LAB/lab-init:/sbin/lab-init" \
            --system-call-filter=bpf --register=no --keep-unit --network-bridge=br0 --resolv-conf=off --timezone=off \
            --link-journal=no --console=pipe "$@" /sbin/lab-init &
        echo $! >"$dir/pid"
        wait $!
        status=$?
        rm -f "$dir/pid"
        ((status == 133)) || exit "$status"
    done
}
vm_pid() { # name: of its systemd
    local outer
    outer=$(cat "$LAB/$1/pid" 2>/dev/null) && pgrep -P "$outer" | head -n 1
}
vm_sh() { # name command…: inside, but outside its control groups
    local pid
    pid=$(vm_pid "$1") || return 1
    [[ -n $pid ]] || return 1
    shift
    nsenter -t "$pid" -m -u -i -n -p -C -- "$@"
}
vm_wait() { # name: until it has booted
    local state
    for _ in {1..600}; do
        state=$(vm_sh "$1" timeout 5 systemctl is-system-running 2>/dev/null)
        case $state in running | degraded) return 0 ;; esac
        sleep 0.1
    done
    return 1
}
vm_down() { # name: as by its power button
    local outer
    outer=$(cat "$LAB/$1/pid") || return 1
    kill -TERM "$outer"
    for _ in {1..600}; do
        kill -0 "$outer" 2>/dev/null || break
        sleep 0.1
    done
    umount "$LAB/$1/root"
}
vm_kill() { # name: sudden death
    kill -KILL "$(vm_pid "$1")" "$(cat "$LAB/$1/pid")"
    sleep 0.3
    umount "$LAB/$1/root"
}
vm_reboot() { # name
    local before
    before=$(cat "$LAB/$1/pid") || return 1
    vm_ssh "$1" systemctl reboot || true
    within 60 vm_is_another "$1" "$before" && vm_wait "$1"
}
vm_is_another() { # name, pid of nspawn before
    local now
    now=$(cat "$LAB/$1/pid" 2>/dev/null) && [[ -n $now && $now != "$2" ]]
}
# As an operator: by ssh, in a session of the machine's own. It reads nothing, so that a loop's list stays the loop's.
vm_ssh() { # name command…
    vm_feed "$@" </dev/null
}
vm_feed() { # name command…: that reads standard input
    local address
    address=$(sed -n 's/^Address=\(.*\)\/24/\1/p' "$LAB/$1/up/etc/systemd/network/10-host0.network")
    shift
    ssh -i "$LAB/key" -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \
        -o ConnectTimeout=10 "root@$address" "$@"
}
