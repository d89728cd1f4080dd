#!/usr/bin/env python3
"""A line between two network namespaces, as bad as it is told to be: what the kernel's netem does, for kernels that have none.

    line.py NAMESPACE-A NAMESPACE-B

Each side gets a tun device `line0`: 10.77.0.1 in A, 10.77.0.2 in B; every packet between them goes through here. Standard input takes orders,
one a line: a direction (ab or ba) and what it does from now on, e.g. `ab loss=0.2 delay=0.5 jitter=0.1 rate=7000 over=1000 shut=8400`.
loss: part of packets dropped. delay, jitter: seconds. rate: bytes a second. over: packets longer than this vanish without a word.
shut: packets to this TCP port vanish in this direction: nobody reaches the other, who still reaches everybody. 0 for none.
"""
import fcntl
import heapq
import os
import random
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000


def device(name, namespace, own, other):
    fd = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    run = lambda *words: subprocess.run(words, check=True)
    run("ip", "link", "set", name, "netns", namespace, "name", "line0")
    run("ip", "-n", namespace, "addr", "add", own, "peer", other, "dev", "line0")
    run("ip", "-n", namespace, "link", "set", "line0", "up")
    run("ip", "-n", namespace, "link", "set", "lo", "up")
    os.set_blocking(fd, False)
    return fd


def port_of(packet):
    """The TCP port it goes to; None for anything else."""
    head = (packet[0] & 15) * 4
    tcp = packet[0] >> 4 == 4 and packet[9] == 6 and len(packet) > head + 3
    return struct.unpack(">H", packet[head + 2:head + 4])[0] if tcp else None


class Direction:
    def __init__(self, to):
        self.to, self.queue, self.free = to, [], 0.0
        self.be = {"loss": 0.0, "delay": 0.0, "jitter": 0.0, "rate": 0.0, "over": 0.0, "shut": 0.0}

    def take(self, packet, now):
        be = self.be
        if random.random() < be["loss"] or (be["over"] and len(packet) > be["over"]) or (be["shut"] and port_of(packet) == be["shut"]):
            return
        at = now
        if be["rate"]:
            at = self.free = max(now, self.free) + len(packet) / be["rate"]
            if at > now + 5:
                self.free -= len(packet) / be["rate"]
                return
        heapq.heappush(self.queue, (at + max(0.0, be["delay"] + random.uniform(-1, 1) * be["jitter"]), random.random(), packet))

    def give(self, now):
        while self.queue and self.queue[0][0] <= now:
            try:
                os.write(self.to, heapq.heappop(self.queue)[2])
            except OSError:
                pass
        return self.queue[0][0] if self.queue else None


def main(a, b):
    mark = str(os.getpid())
    fds = [device("ca" + mark, a, "10.77.0.1", "10.77.0.2"), device("cb" + mark, b, "10.77.0.2", "10.77.0.1")]
    ways = {"ab": Direction(fds[1]), "ba": Direction(fds[0])}
    print("ready", flush=True)
    rest = ""
    while True:
        now = time.monotonic()
        due = [at for at in (way.give(now) for way in ways.values()) if at is not None]
        wait = max(0.0, min(due) - time.monotonic()) if due else 1.0
        ready, _, _ = select.select([*fds, sys.stdin], [], [], wait)
        for fd in ready:
            if fd is sys.stdin:
                # Read as it lies there: a line that waited in a buffer would not be told of again.
                piece = os.read(sys.stdin.fileno(), 65536).decode()
                if not piece:
                    return
                *orders, rest = (rest + piece).split("\n")
                for words in (order.split() for order in orders):
                    for word in words[1:]:
                        name, _, value = word.partition("=")
                        ways[words[0]].be[name] = float(value)
                continue
            way = ways["ab" if fd == fds[0] else "ba"]
            for _ in range(64):
                try:
                    way.take(os.read(fd, 65536), time.monotonic())
                except BlockingIOError:
                    break


main(*sys.argv[1:])
