#!/usr/bin/env python3
"""A second Comity node, as small as can be, written from FEDERATION.md, wire/ and the public standards they name.

It shares no line with the node. It needs Python 3.9 and python3-cryptography (X25519, Ed25519, AES-GCM); ML-KEM-768 is in no Debian
package of that kind, so FIPS 203 is written out below. It keeps everything in memory, and is an example and a test, not a product.

    second_node.py vectors DIRECTORY   judges wire/vectors and prints what it says of each, as JSON
    second_node.py serve NODE PORT     is a node on 127.0.0.1; takes orders on standard input, one a line:
        phrase URL                     the phrase to compare with the node there
        accept URL                     that phrase was compared: the node there is a partner from now on
        post URL CHAIN JSON            posts a letter of kind test.note to the partner there, and verifies its receipt
"""
import base64
import datetime
import hashlib
import hmac
import json
import os
import re
import struct
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SUITE = "HPKE-MLKEM768-X25519-HKDF-SHA256-AES256GCM"
RAW = (serialization.Encoding.Raw, serialization.PublicFormat.Raw)

# ------------------------------------------------------------------- FEDERATION.md, "Encodings"


def b64(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def unb64(text):
    """None for a text that does not encode back to itself."""
    if not isinstance(text, str) or not re.fullmatch(r"[A-Za-z0-9_-]*", text):
        return None
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except ValueError:
        return None
    return raw if b64(raw) == text else None


def canonical(value):
    """RFC 8785 for what travels here: texts, whole numbers, lists, objects."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(n) + ":" + canonical(value[n]) for n in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(it) for it in value) + "]"
    if isinstance(value, float):
        if value != int(value):
            raise ValueError("no whole number")
        value = int(value)
    return json.dumps(value, ensure_ascii=False)


def sha256(raw):
    return hashlib.sha256(raw).hexdigest()


def labelled(label, value):
    return (label + "\n" + canonical(value)).encode()


def without(value, name):
    return {key: it for key, it in value.items() if key != name}


LOW_ORDER = {"00" * 32, "01" + "00" * 31,
             "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
             "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
             "ec" + "ff" * 30 + "7f", "ed" + "ff" * 30 + "7f", "ee" + "ff" * 30 + "7f"}


def low_order(point):
    return (point[:31] + bytes([point[31] & 0x7F])).hex() in LOW_ORDER


def genuine(key, signed, signature):
    key, signature = unb64(key), unb64(signature)
    if key is None or signature is None or len(key) != 32 or len(signature) != 64:
        return False
    if low_order(key) or low_order(signature[:32]):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
        return True
    except InvalidSignature:
        return False


# ------------------------------------------------------------------- ML-KEM-768, FIPS 203
Q, K, ETA, DU, DV = 3329, 3, 2, 10, 4
ZETAS = [pow(17, int(format(i, "07b")[::-1], 2), Q) for i in range(128)]
GAMMAS = [pow(17, 2 * int(format(i, "07b")[::-1], 2) + 1, Q) for i in range(128)]


def ntt(f):
    f, i, length = list(f), 1, 128
    while length >= 2:
        for start in range(0, 256, 2 * length):
            z, i = ZETAS[i], i + 1
            for j in range(start, start + length):
                t = z * f[j + length] % Q
                f[j + length], f[j] = (f[j] - t) % Q, (f[j] + t) % Q
        length //= 2
    return f


def inverse_ntt(f):
    f, i, length = list(f), 127, 2
    while length <= 128:
        for start in range(0, 256, 2 * length):
            z, i = ZETAS[i], i - 1
            for j in range(start, start + length):
                t = f[j]
                f[j], f[j + length] = (t + f[j + length]) % Q, z * (f[j + length] - t) % Q
        length *= 2
    return [x * 3303 % Q for x in f]


def times(f, g):
    h = []
    for i in range(128):
        a, b, c, d = f[2 * i], f[2 * i + 1], g[2 * i], g[2 * i + 1]
        h += [(a * c + b * d * GAMMAS[i]) % Q, (a * d + b * c) % Q]
    return h


def plus(f, g):
    return [(a + b) % Q for a, b in zip(f, g)]


def minus(f, g):
    return [(a - b) % Q for a, b in zip(f, g)]


def bits_of(raw):
    return [raw[i // 8] >> (i % 8) & 1 for i in range(8 * len(raw))]


def encode(f, d):
    number = 0
    for i, x in enumerate(f):
        number |= x << (d * i)
    return number.to_bytes(32 * d, "little")


def decode(raw, d):
    number, mask = int.from_bytes(raw, "little"), (1 << d) - 1
    f = [number >> (d * i) & mask for i in range(256)]
    return [x % Q for x in f] if d == 12 else f


def compress(f, d):
    return [((x << d) + Q // 2) // Q % (1 << d) for x in f]


def decompress(f, d):
    return [(x * Q + (1 << (d - 1))) >> d for x in f]


def sample_ntt(seed):
    stream, f, at = hashlib.shake_128(seed).digest(1344), [], 0
    while len(f) < 256:
        if at + 3 > len(stream):
            stream = hashlib.shake_128(seed).digest(2 * len(stream))
        a, b, c = stream[at:at + 3]
        at += 3
        for x in (a + 256 * (b % 16), b // 16 + 16 * c):
            if x < Q and len(f) < 256:
                f.append(x)
    return f


def noise(seed, n):
    bits = bits_of(hashlib.shake_256(seed + bytes([n])).digest(64 * ETA))
    return [(sum(bits[2 * i * ETA:(2 * i + 1) * ETA]) - sum(bits[(2 * i + 1) * ETA:(2 * i + 2) * ETA])) % Q for i in range(256)]


def matrix(rho):
    return [[sample_ntt(rho + bytes([j, i])) for j in range(K)] for i in range(K)]


def dot(row, vector):
    total = [0] * 256
    for f, g in zip(row, vector):
        total = plus(total, times(f, g))
    return total


def pke_encrypt(ek, message, coins):
    t = [decode(ek[384 * i:384 * (i + 1)], 12) for i in range(K)]
    a = matrix(ek[384 * K:])
    y = [ntt(noise(coins, n)) for n in range(K)]
    e1 = [noise(coins, K + n) for n in range(K)]
    u = [plus(inverse_ntt(dot([a[j][i] for j in range(K)], y)), e1[i]) for i in range(K)]
    v = plus(plus(inverse_ntt(dot(t, y)), noise(coins, 2 * K)), decompress(bits_of(message), 1))
    return b"".join(encode(compress(x, DU), DU) for x in u) + encode(compress(v, DV), DV)


def kem_keys(d, z):
    g = hashlib.sha3_512(d + bytes([K])).digest()
    rho, sigma = g[:32], g[32:]
    s = [ntt(noise(sigma, n)) for n in range(K)]
    e = [ntt(noise(sigma, K + n)) for n in range(K)]
    t = [plus(dot(row, s), e[i]) for i, row in enumerate(matrix(rho))]
    ek = b"".join(encode(x, 12) for x in t) + rho
    return ek, (s, ek, hashlib.sha3_256(ek).digest(), z)


def kem_encaps(ek):
    if any(encode(decode(ek[384 * i:384 * (i + 1)], 12), 12) != ek[384 * i:384 * (i + 1)] for i in range(K)):
        raise ValueError("no key of ML-KEM-768")
    message = os.urandom(32)
    g = hashlib.sha3_512(message + hashlib.sha3_256(ek).digest()).digest()
    return g[:32], pke_encrypt(ek, message, g[32:])


def kem_decaps(dk, ciphertext):
    s, ek, h, z = dk
    u = [ntt(decompress(decode(ciphertext[320 * i:320 * (i + 1)], DU), DU)) for i in range(K)]
    v = decompress(decode(ciphertext[320 * K:], DV), DV)
    message = encode(compress(minus(v, inverse_ntt(dot(s, u))), 1), 1)
    g = hashlib.sha3_512(message + h).digest()
    if hmac.compare_digest(pke_encrypt(ek, message, g[32:]), ciphertext):
        return g[:32]
    return hashlib.shake_256(z + ciphertext).digest(32)


# ------------------------------------------------------------------- X-Wing (draft-connolly-cfrg-xwing-kem) and HPKE (RFC 9180)
class Sealing:
    """A key pair for sealing, from the 32 bytes of an X-Wing private key."""

    def __init__(self, seed):
        full = hashlib.shake_256(seed).digest(96)
        ek, self.dk = kem_keys(full[:32], full[32:64])
        self.x = X25519PrivateKey.from_private_bytes(full[64:])
        self.raw = ek + self.x.public_key().public_bytes(*RAW)
        self.public = b64(self.raw)

    def decap(self, enc):
        if len(enc) != 1120:
            raise ValueError("no encapsulation")
        t = self.x.exchange(X25519PublicKey.from_public_bytes(enc[1088:]))
        return combine(kem_decaps(self.dk, enc[:1088]), t, enc[1088:], self.raw[1184:])


def combine(pq, t, ct, pk):
    return hashlib.sha3_256(pq + t + ct + pk + b"\\.//^\\").digest()


def encap(public, bound):
    pq, ct = kem_encaps(public[:1184])
    # What is sealed has a say in the key: a machine that is copied while it runs repeats its chance.
    once = X25519PrivateKey.from_private_bytes(hashlib.sha256(os.urandom(32) + bound).digest())
    shown = once.public_key().public_bytes(*RAW)
    t = once.exchange(X25519PublicKey.from_public_bytes(public[1184:]))
    return combine(pq, t, shown, public[1184:]), ct + shown


HPKE = b"HPKE" + struct.pack(">HHH", 0x647A, 0x0001, 0x0002)


def extract(salt, label, ikm):
    return hmac.new(salt or bytes(32), b"HPKE-v1" + HPKE + label + ikm, hashlib.sha256).digest()


def expand(secret, label, info, length):
    info, out, block = struct.pack(">H", length) + b"HPKE-v1" + HPKE + label + info, b"", b""
    while len(out) < length:
        block = hmac.new(secret, block + info + bytes([len(out) // 32 + 1]), hashlib.sha256).digest()
        out += block
    return out[:length]


def key_schedule(shared, info):
    context = b"\x00" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    return AESGCM(expand(secret, b"key", context, 32)), expand(secret, b"base_nonce", context, 12)


# ------------------------------------------------------------------- FEDERATION.md, "The envelope"
def digest_of(header):
    return sha256(labelled("comity-envelope-v1", header))


def key_name(public):
    return sha256(canonical(public).encode())[:16]


def info_of(header):
    return labelled("comity-seal-v1", {name: header[name] for name in ("v", "from", "to")})


def aad_of(header):
    names = ("id", "chain", "seq", "prev", "created", "expires", "content")
    return canonical({name: header[name] for name in names}).encode()


def open_letter(sealing, header, ciphertext):
    """The content, or None."""
    if header["key"] != key_name(sealing.public):
        return None
    try:
        aead, nonce = key_schedule(sealing.decap(unb64(header["enc"])), info_of(header))
        plaintext = aead.decrypt(nonce, ciphertext, aad_of(header))
    except (InvalidTag, ValueError, TypeError):
        return None
    return json.loads(plaintext) if sha256(plaintext) == header["content"] else None


HEADER = {
    "v": lambda it: it == 1,
    "id": lambda it: re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", it),
    "from": lambda it: re.fullmatch(r"[a-z]{2}-[a-z0-9][a-z0-9-]{0,60}", it),
    "to": lambda it: re.fullmatch(r"[a-z]{2}-[a-z0-9][a-z0-9-]{0,60}", it),
    "chain": lambda it: re.fullmatch(r"[A-Za-z0-9:._-]{1,160}", it),
    "seq": lambda it: isinstance(it, int) and it >= 1,
    "prev": lambda it: it is None or re.fullmatch(r"[0-9a-f]{64}", it),
    "created": lambda it: when(it),
    "expires": lambda it: when(it),
    "content": lambda it: re.fullmatch(r"[0-9a-f]{64}", it),
    "suite": lambda it: it == SUITE,
    "key": lambda it: re.fullmatch(r"[0-9a-f]{16}", it),
    "enc": lambda it: re.fullmatch(r"[A-Za-z0-9_-]{0,1494}", it),
    "sealed": lambda it: re.fullmatch(r"[0-9a-f]{64}", it),
}
KNOWN = set(HEADER) | {"checkpoint", "seen", "begun", "crit"}


def when(text):
    return datetime.datetime.strptime(text.replace("Z", "+0000"), "%Y-%m-%dT%H:%M:%S.%f%z")


def readable(envelope):
    try:
        header = envelope["header"]
        return all(check(header[name]) for name, check in HEADER.items())
    except (KeyError, TypeError, ValueError):
        return False


def judge(envelope, me, now, peer, chain, sealing):
    """The steps of "Receiving a letter"; (verdict, content). `peer` gives the signing keys believed now, and its beginning."""
    if not readable(envelope):
        return "unreadable", None
    header, ciphertext = envelope["header"], unb64(envelope.get("ciphertext"))
    if ciphertext is None or unb64(envelope.get("signature")) is None:
        return "unreadable", None
    believed = peer(header["from"])
    if believed is None:
        return "partner-not-accepted", None
    signed = labelled("comity-envelope-v1", header)
    if not any(genuine(key, signed, envelope["signature"]) for key in believed["keys"]):
        return "signature", None
    if header["to"] != me["node"]:
        return "wrong-address", None
    if header.get("begun") and header["begun"] != [believed.get("begun") or header["begun"][0], me.get("begun")]:
        return "another-beginning", None
    if sha256(ciphertext) != header["sealed"]:
        return "altered", None
    if when(header["created"]) > now + datetime.timedelta(hours=24):
        return "clock", None
    digest, known = sha256(signed), chain.get("known")
    if known is not None:
        return ("duplicate" if known == digest else "equivocation"), None
    if header["seq"] <= chain["heardSeq"]:
        return "equivocation", None
    if header["seq"] > chain["heardSeq"] + 1:
        return "hold", None
    if header["prev"] != chain["heardDigest"]:
        return "broken-chain", None
    if when(header["expires"]) <= now:
        return "letter-expired", None
    if any(name not in KNOWN for name in header.get("crit", [])):
        return "critical-unknown", None
    content = open_letter(sealing, header, ciphertext)
    return ("letter-unreadable", None) if content is None else ("opened", content)


def receipt_genuine(receipt, keys):
    return any(genuine(key, labelled("comity-receipt-v1", without(receipt, "signature")), receipt["signature"]) for key in keys)


def in_sheet(receipt, keys):
    """A receipt of protocol 3, FEDERATION.md "Receipts": a leaf of a tree whose root the recipient signed for the whole batch."""
    sheet = receipt["sheet"]
    node = hashlib.sha256(b"\x00" + canonical(without(without(receipt, "signature"), "sheet")).encode()).digest()
    at, last = sheet["index"], sheet["size"] - 1
    if not 0 <= at <= last:
        return False
    for step in sheet["path"]:
        other = unb64(step)
        if last == 0 or other is None or len(other) != 32:
            return False
        if at % 2 == 1 or at == last:
            node = hashlib.sha256(b"\x01" + other + node).digest()
            while at % 2 == 0 and at != 0:
                at, last = at // 2, last // 2
        else:
            node = hashlib.sha256(b"\x01" + node + other).digest()
        at, last = at // 2, last // 2
    signed = labelled("comity-receipts-v1", {"from": receipt["from"], "root": b64(node), "size": sheet["size"], "to": receipt["to"]})
    return last == 0 and any(genuine(key, signed, receipt["signature"]) for key in keys)


def believes(receipt, keys):
    return in_sheet(receipt, keys) if "sheet" in receipt else receipt_genuine(receipt, keys)


# ------------------------------------------------------------------- FEDERATION.md, "Who a node is"
def fingerprint(manifest):
    ring = manifest.get("keyring")
    keys = manifest["keys"]
    of = {"node": manifest["node"], "identity": ring["identity"]} if ring else {
        "node": manifest["node"], "signing": keys["signing"], "sealing": keys["sealing"],
        "log": manifest["log"]["vkey"], "witness": manifest["witness"]["vkey"]}
    return sha256(canonical(of).encode())[:32]


def phrase(one, other):
    number = int(sha256(canonical(["comity-phrase-v1", *sorted([one, other])]).encode())[:32], 16) % 10 ** 36
    return " ".join(re.findall("...", str(number).zfill(36)))


def manifest_of(url):
    with urllib.request.urlopen(url + "/.well-known/comity", timeout=20) as answer:
        manifest = json.load(answer)
    if not genuine(manifest["keys"]["signing"], labelled("comity-manifest-v1", without(manifest, "signature")), manifest["signature"]):
        raise ValueError("the manifest is not signed by the key it names")
    return manifest


def instant(ahead=0):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=ahead)
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (at.microsecond // 1000)


class Node:
    def __init__(self, node, url):
        self.node, self.url, self.begun = node, url, os.urandom(16).hex()
        self.signing, self.sealing = Ed25519PrivateKey.generate(), Sealing(os.urandom(32))
        self.key = b64(self.signing.public_key().public_bytes(*RAW))
        self.partners, self.heard, self.given, self.sent, self.lock = {}, {}, {}, {}, threading.Lock()

    def sign(self, label, body):
        return {**body, "signature": b64(self.signing.sign(labelled(label, body)))}

    def manifest(self):
        return self.sign("comity-manifest-v1", {
            "v": 1, "node": self.node, "state": self.node[:2].upper(), "names": {"en": "A second implementation"}, "url": self.url,
            "log": {"origin": self.node + "/log", "vkey": self.node + "/log+00000000+AA"}, "witness": {"vkey": self.node + "+00000000+AA"},
            "keys": {"signing": self.key, "sealing": self.sealing.public, "suite": SUITE}, "begun": self.begun,
            "software": {"name": "second_node.py", "version": "1"}, "protocols": [2, 1], "authorities": [],
            "issuedAt": instant(), "expires": instant(86400 * 30)})

    def accept(self, url):
        manifest = manifest_of(url)
        self.partners[manifest["node"]] = manifest
        return manifest

    def peer(self, name):
        it = self.partners.get(name)
        return it and {"keys": [it["keys"]["signing"]], "begun": it.get("begun")}

    def receive(self, batch):
        receipts, later = [], []
        with self.lock:
            for letter in batch["letters"]:
                header = letter.get("header", {})
                name = (header.get("from"), header.get("chain"))
                chain = self.heard.setdefault(name, {"heardSeq": 0, "heardDigest": None, "places": {}})
                place = {**chain, "known": chain["places"].get(header.get("seq"))}
                verdict, content = judge(letter, vars(self), when(instant()), self.peer, place, self.sealing)
                if verdict == "duplicate":
                    receipts += self.given[header["id"]]
                    continue
                final = verdict in ("opened", "letter-expired", "critical-unknown", "letter-unreadable")
                if not final:
                    later.append({"id": header.get("id", "unreadable"), "code": "hold-full" if verdict == "hold" else verdict})
                    continue
                digest = digest_of(header)
                chain.update(heardSeq=header["seq"], heardDigest=digest)
                chain["places"][header["seq"]] = digest
                good = verdict == "opened" and content["kind"] == "test.note"
                code = verdict if verdict != "opened" else "kind-unknown"
                body = {"v": 1, "from": self.node, "to": header["from"], "message": header["id"], "chain": header["chain"],
                        "seq": header["seq"], "digest": digest, "step": "opened", "verdict": "accepted" if good else "refused",
                        **({} if good else {"code": code}), "at": instant()}
                self.given[header["id"]] = [self.sign("comity-receipt-v1", body)]
                receipts += self.given[header["id"]]
                tell({"received": content["body"] if good else None, "verdict": verdict, "seq": header["seq"]})
        heard = [r["message"] + ":" + r["step"] for r in batch["receipts"] if believes(r, (self.peer(r["from"]) or {"keys": []})["keys"])]
        return {"v": 1, "receipts": receipts, "later": later, "heard": heard}

    def post(self, url, chain, body):
        to = self.accept(url)
        seq, prev = self.sent.get((to["node"], chain), (0, None))
        salt = b64(os.urandom(16))
        plaintext = canonical({"kind": "test.note", "body": body, "salt": salt}).encode()
        id_ = "%012x" % int(time.time() * 1000)
        tail = os.urandom(10).hex()
        header = {"v": 1, "id": f"{id_[:8]}-{id_[8:]}-7{tail[:3]}-8{tail[3:6]}-{tail[6:18]}", "from": self.node, "to": to["node"],
                  "chain": chain, "seq": seq + 1, "prev": prev, "created": instant(), "expires": instant(86400 * 30),
                  "content": sha256(plaintext)}
        shared, enc = encap(unb64(to["keys"]["sealing"]), plaintext)
        aead, nonce = key_schedule(shared, info_of(header))
        ciphertext = aead.encrypt(nonce, plaintext, aad_of(header))
        header.update(suite=SUITE, key=key_name(to["keys"]["sealing"]), enc=b64(enc), sealed=sha256(ciphertext))
        if to.get("begun"):
            header["begun"] = [self.begun, to["begun"]]
        letter = {"header": header, "signature": self.sign("comity-envelope-v1", header)["signature"], "ciphertext": b64(ciphertext)}
        self.sent[(to["node"], chain)] = (seq + 1, digest_of(header))
        batch = json.dumps({"v": 1, "letters": [letter], "receipts": []}).encode()
        ask = urllib.request.Request(url + "/federation/letters", batch, {"content-type": "application/json"})
        with urllib.request.urlopen(ask, timeout=20) as answer:
            said = json.load(answer)
        mine = [r for r in said["receipts"] if r["message"] == header["id"] and r["digest"] == digest_of(header)]
        return {"later": [it["code"] for it in said["later"]],
                "receipts": [{"step": r["step"], "verdict": r["verdict"], "genuine": believes(r, [to["keys"]["signing"]])} for r in mine]}


def tell(value):
    print(json.dumps(value), flush=True)


def serve(name, port):
    node = Node(name, "http://127.0.0.1:%d" % port)

    class Door(BaseHTTPRequestHandler):
        def answer(self, status, value):
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            if self.path == "/.well-known/comity":
                return self.answer(200, node.manifest())
            return self.answer(404, {})

        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            if self.path == "/federation/letters":
                return self.answer(200, node.receive(body))
            return self.answer(200, {"v": 1, "proofs": []} if self.path == "/federation/proofs" else {"v": 1, "letters": []})

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", port), Door)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tell({"ready": node.url})
    for order in sys.stdin:
        what, url, *rest = order.rstrip("\n").split(" ", 3)
        if what == "phrase":
            tell({"phrase": phrase(fingerprint(node.manifest()), fingerprint(manifest_of(url)))})
        elif what == "accept":
            tell({"accepted": node.accept(url)["node"]})
        else:
            tell(node.post(url, rest[0], json.loads(rest[1])))


def vectors(place):
    def read(name):
        with open(os.path.join(place, name), encoding="utf-8") as file:
            return json.load(file)

    it = read("envelopes.json")
    sealing = Sealing(bytes.fromhex(it["recipient"]["privateKey"]))
    assert sealing.public == it["recipient"]["sealing"] and key_name(sealing.public) == it["recipient"]["key"]
    sender = {"keys": [it["sender"]["signing"]], "begun": it["sender"].get("begun")}
    said = {}
    for case in it["cases"]:
        verdict, content = judge(case["envelope"], it["recipient"], when(it["now"]), lambda _: sender, case["chain"], sealing)
        said["envelopes: " + case["name"]] = [verdict, content and {"kind": content["kind"], "body": content["body"]}]
    it = read("receipts.json")
    for case in it["cases"]:
        said["receipts: " + case["name"]] = believes(case["receipt"], [it["signer"]["signing"]])
    tell(said)


if __name__ == "__main__":
    if sys.argv[1] == "vectors":
        vectors(sys.argv[2])
    else:
        serve(sys.argv[2], int(sys.argv[3]))
