#!/usr/bin/env python3
"""Checks an evidence-of-record file of a Comity node, or a plain tlog-proof with its leaf in "extra", with nothing but Python 3.

Written from the pages c2sp.org/signed-note, tlog-checkpoint, tlog-cosignature, tlog-proof and tlog-policy, RFC 6962 and RFC 8032, and
from two sentences of the project's FEDERATION.md: what a leaf is, and that the file is JSON. It shares no line with the node.

    verify_record.py FILE [POLICY]

POLICY is a tlog-policy file from a source of your own; without it the file's own list of keys is used, which proves less. A tlog-proof
has no list of its own, so it needs one.
Status 0: the record holds and enough witnesses saw it. 3: it holds, and fewer witnesses saw it. 1: it does not hold.
"""
import base64
import hashlib
import json
import re
import struct
import sys

# ---------------------------------------------------------------- Ed25519 verification, RFC 8032 section 5.1
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def x_of(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def point(raw):
    number = int.from_bytes(raw, "little")
    sign, y = number >> 255, number & ((1 << 255) - 1)
    x = x_of(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def plus(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(scalar, p):
    q = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            q = plus(q, p)
        p = plus(p, p)
        scalar >>= 1
    return q


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (x_of(BASE_Y, 0), BASE_Y, 1, x_of(BASE_Y, 0) * BASE_Y % P)


def alike(p, q):
    return (p[0] * q[2] - q[0] * p[2]) % P == 0 and (p[1] * q[2] - q[1] * p[2]) % P == 0


def small(p):
    return alike(times(8, p), (0, 1, 1, 0))


def ed25519(key, message, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    a, r = point(key), point(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    # Points of small order are refused: libraries differ on those.
    if a is None or r is None or s >= L or small(a) or small(r):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % L
    return alike(times(s, BASE), plus(r, times(k, a)))


# ---------------------------------------------------------------- c2sp.org/signed-note
class Bad(Exception):
    pass


def need(good, why):
    if not good:
        raise Bad(why)


def b64(text):
    try:
        return base64.b64decode(text, validate=True)
    except Exception:
        raise Bad("base64")


def vkey(text):
    parts = text.split("+", 2)
    need(len(parts) == 3, "verifier key")
    name, key_id, raw = parts[0], parts[1], b64(parts[2])
    need(hashlib.sha256(name.encode() + b"\n" + raw).hexdigest()[:8] == key_id, "id of a verifier key")
    return {"name": name, "id": bytes.fromhex(key_id), "kind": raw[0], "key": raw[1:], "text": text}


def note(text):
    need(text.endswith("\n") and not re.search(r"[\x00-\x09\x0b-\x1f]", text), "note")
    body, gap, lines = text.rpartition("\n\n")
    need(gap, "note without signatures")
    signatures = []
    for line in lines[:-1].split("\n"):
        words = line.split(" ")
        need(len(words) == 3 and words[0] == "\u2014" and words[1], "signature line")
        raw = b64(words[2])
        need(len(raw) > 4, "signature")
        signatures.append((words[1], raw[:4], raw[4:]))
    return body + "\n", signatures


def checks(key, body, raw):
    """True, False, or None for a kind of signature this script cannot check (ML-DSA-44)."""
    if key["kind"] == 1:
        return ed25519(key["key"], body.encode(), raw)
    if key["kind"] == 4:
        if len(raw) != 72:
            return False
        time = struct.unpack(">Q", raw[:8])[0]
        return ed25519(key["key"], ("cosignature/v1\ntime %d\n%s" % (time, body)).encode(), raw[8:])
    return None


def said(key, body, signatures):
    mine = [checks(key, body, raw) for name, key_id, raw in signatures if (name, key_id) == (key["name"], key["id"])]
    need(False not in mine, "a signature under the name of %s is not genuine" % key["name"])
    return True in mine


# ---------------------------------------------------------------- c2sp.org/tlog-policy
def policy(text):
    logs, names, quorum = [], {}, None
    for line in text.split("\n"):
        words = line.split()
        if not words or words[0].startswith("#"):
            continue
        if words[0] == "log":
            logs.append(vkey(words[1]))
        elif words[0] == "witness":
            names[words[1]] = vkey(words[2])
        elif words[0] == "group":
            members = [names[name] for name in words[3:]]
            count = {"all": len(members), "any": 1}.get(words[2]) or int(words[2])
            need(1 <= count <= len(members), "group")
            names[words[1]] = (count, members)
        elif words[0] == "quorum":
            need(quorum is None, "quorum")
            quorum = "none" if words[1] == "none" else names[words[1]]
        else:
            raise Bad("policy line")
    need(quorum is not None, "quorum")
    return logs, [it for it in names.values() if isinstance(it, dict)], quorum


def reached(quorum, seen):
    if quorum == "none":
        return False
    if isinstance(quorum, dict):
        return quorum["text"] in seen
    return sum(reached(member, seen) for member in quorum[1]) >= quorum[0]


# ---------------------------------------------------------------- c2sp.org/tlog-proof, RFC 9162 section 2.1.3.2
def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def included(leaf, index, size, path, root):
    if index >= size:
        return False
    at, last, value = index, size - 1, leaf
    for other in path:
        if last == 0:
            return False
        if at & 1 or at == last:
            value = node(other, value)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            value = node(value, other)
        at, last = at >> 1, last >> 1
    return last == 0 and value == root


def decimal(text):
    need(re.fullmatch(r"0|[1-9][0-9]*", text), "number")
    return int(text)


def proof(text, own_leaf=None):
    """The parts of a tlog-proof; without a leaf of the caller's own, the one in its "extra" line."""
    head, gap, checkpoint = text.partition("\n\n")
    lines = head.split("\n")
    need(gap and lines.pop(0) == "c2sp.org/tlog-proof@v1", "proof")
    leaf = own_leaf
    if lines and lines[0].startswith("extra "):
        extra = b64(lines.pop(0)[6:])
        leaf = extra if own_leaf is None else own_leaf
    need(leaf is not None, "no leaf")
    need(lines and lines[0].startswith("index "), "index")
    index = decimal(lines.pop(0)[6:])
    path = [b64(line) for line in lines]
    need(len(path) <= 63 and all(len(step) == 32 for step in path), "path")
    return leaf, index, path, checkpoint


def logged(text, policy_text, own_leaf=None):
    leaf, index, path, checkpoint = proof(text, own_leaf)
    body, signatures = note(checkpoint)
    origin, size, root = body.split("\n")[:3]
    size, root = decimal(size), b64(root)
    need(len(root) == 32, "root")
    logs, witnesses, quorum = policy(policy_text)
    need(any([said(key, body, signatures) for key in logs if key["name"] == origin]), "no log of the policy signed this")
    need(included(hashlib.sha256(b"\x00" + leaf).digest(), index, size, path, root), "the log does not hold this event")
    seen = {key["text"] for key in witnesses if said(key, body, signatures)}
    return origin, index, size, len(seen), reached(quorum, seen)


def verify(text, own_policy=None):
    if text.startswith("c2sp.org/tlog-proof@v1\n"):
        need(own_policy is not None, "a plain proof needs a policy")
        return ("an entry",) + logged(text, own_policy)
    record = json.loads(text)
    need(record.get("format") == "comity-evidence-of-record/1", "format")
    canonical = lambda value: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    salt = b64(record["salt"])
    need(len(salt) == 32, "salt")
    event = record["event"]
    if "contentSalt" in record:
        content = hashlib.sha256(b64(record["contentSalt"]) + canonical(record["content"])).hexdigest()
        need(content == event["content"], "the content is not the one the event speaks of")
    commitment = hashlib.sha256(salt + canonical(event)).hexdigest()
    leaf = canonical({"commitment": commitment, "v": 1})
    return ("%s on %s" % (event["act"], event["at"]),) + logged(record["proof"], own_policy or record["policy"], leaf)


if __name__ == "__main__":
    try:
        texts = [open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:3]]
        what, origin, index, size, count, enough = verify(*texts)
    except (Bad, KeyError, ValueError, TypeError, IndexError, AttributeError) as why:
        print("does NOT hold: %s" % why)
        sys.exit(1)
    print("holds: %s; entry %d of %d in %s, seen by %d witness keys" % (what, index, size, origin, count))
    sys.exit(0 if enough else 3)
