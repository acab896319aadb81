#!/bin/sh
# Makes a machine of its own out of this one, and runs the lab inside: the whole file system as an overlay whose writable part
# lies in memory, a network that has loopback only, own processes, own host name. It runs in fresh namespaces (see sandbox.js),
# so nothing that a scenario does reaches the machine, and all of it is gone when the process ends, however it ends.
#   enter.sh REPOSITORY WORK GOROOT NODE JOB, a folder in WORK/jobs
set -eu
repository=$1 work=$2 goroot=$3 node=$4 job=$5

lab=$work/jobs/$job/machine
mkdir "$lab"
mount -t tmpfs -o mode=0755 lab "$lab"
mkdir "$lab/root" "$lab/up" "$lab/up.work" "$lab/go" "$lab/go.work"
mount -t overlay overlay -o "lowerdir=/,upperdir=$lab/up,workdir=$lab/up.work" "$lab/root"
cd "$lab/root"

mkdir -p .lab/repository .lab/work .lab/node .lab/memory home root tmp run proc sys dev usr/local/go
mount --bind "$repository" .lab/repository
mount --bind "$work" .lab/work
mount --bind "$(dirname "$(dirname "$node")")" .lab/node
mount -t tmpfs -o mode=0755 memory .lab/memory
chmod 0711 .lab
mount -t tmpfs -o mode=0755 home home
mount -t tmpfs -o mode=0700 root root
mount -t tmpfs -o mode=1777 tmp tmp
mount -t tmpfs -o mode=0755 run run
mount -t proc proc proc
mount --rbind /sys sys
mount -t overlay overlay -o "lowerdir=$goroot,upperdir=$lab/go,workdir=$lab/go.work" usr/local/go

# Only devices that no mistake can damage, each bound so that it can't be replaced.
mount -t tmpfs -o mode=0755 dev dev
for device in null zero full random urandom tty; do
  : > "dev/$device"
  mount --bind "/dev/$device" "dev/$device"
done
mkdir -m 1777 dev/shm
ln -s /proc/self/fd dev/fd
for i in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/${i%:*}" "dev/${i#*:}"; done

hostname build-7
ip link set lo up
exec chroot . "/.lab/node/bin/$(basename "$node")" /.lab/repository/scripts/lab/inside/main.js "/.lab/work/jobs/$job"
