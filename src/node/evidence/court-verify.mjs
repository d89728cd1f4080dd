// What "comity verify" does, for a machine that has only Node (20 or newer) and the package: node verify.mjs PACKAGE.zip
import { closeSync as e, fstatSync as t, openSync as n, readFileSync as r, readSync as i } from "node:fs";
import { createHash as a } from "node:crypto";
import * as o from "node:zlib";
// node_modules/@noble/hashes/_u64.js
var s = /* @__PURE__ */ BigInt(2 ** 32 - 1), c = /* @__PURE__ */ BigInt(32);
function l(e, t = !1) {
	return t ? {
		h: Number(e & s),
		l: Number(e >> c & s)
	} : {
		h: Number(e >> c & s) | 0,
		l: Number(e & s) | 0
	};
}
function u(e, t = !1) {
	let n = e.length, r = new Uint32Array(n), i = new Uint32Array(n);
	for (let a = 0; a < n; a++) {
		let { h: n, l: o } = l(e[a], t);
		[r[a], i[a]] = [n, o];
	}
	return [r, i];
}
var d = (e) => e / 2 ** 32 | 0, f = (e) => e >>> 0;
function p(e, t, n, r) {
	let i = d(n), a = f(n);
	e.setUint32(t, r ? a : i, r), e.setUint32(t + 4, r ? i : a, r);
}
var m = (e, t, n) => e >>> n, h = (e, t, n) => e << 32 - n | t >>> n, g = (e, t, n) => e >>> n | t << 32 - n, _ = (e, t, n) => e << 32 - n | t >>> n, v = (e, t, n) => e << 64 - n | t >>> n - 32, ee = (e, t, n) => e >>> n - 32 | t << 64 - n;
function y(e, t, n, r) {
	let i = (t >>> 0) + (r >>> 0);
	return {
		h: e + n + (i / 2 ** 32 | 0) | 0,
		l: i | 0
	};
}
var te = (e, t, n) => (e >>> 0) + (t >>> 0) + (n >>> 0), ne = (e, t, n, r) => t + n + r + (e / 2 ** 32 | 0) | 0, re = (e, t, n, r) => (e >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0), ie = (e, t, n, r, i) => t + n + r + i + (e / 2 ** 32 | 0) | 0, ae = (e, t, n, r, i) => (e >>> 0) + (t >>> 0) + (n >>> 0) + (r >>> 0) + (i >>> 0), b = (e, t, n, r, i, a) => t + n + r + i + a + (e / 2 ** 32 | 0) | 0;
// node_modules/@noble/hashes/utils.js
function x(e) {
	return e instanceof Uint8Array || ArrayBuffer.isView(e) && e.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in e && e.BYTES_PER_ELEMENT === 1;
}
var oe = (e) => e ? `"${e}" ` : "";
function S(e, t = "") {
	if (typeof e != "number") throw TypeError(oe(t) + "expected number, got " + typeof e);
	if (!Number.isSafeInteger(e) || e < 0) throw RangeError(oe(t) + "expected integer >= 0, got " + e);
	return e;
}
function se(e, t, n = "") {
	if (x(e) && (t === void 0 || e.length === t)) return e;
	t !== void 0 && S(t, "length");
	let r = x(e), i = t === void 0 ? "" : ` of length ${t}`, a = r ? `length=${e.length}` : `type=${typeof e}`, o = oe(n) + "expected Uint8Array" + i + ", got " + a;
	throw r ? RangeError(o) : TypeError(o);
}
var ce = (e, t) => {
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError((t === "object" ? "" : `"${t}" `) + "expected object, got type=" + typeof e);
}, le = (e, t) => {
	ce(e, t);
	let n = Object.getPrototypeOf(e);
	if (n !== Object.prototype && n !== null) throw TypeError(`"${t}" expected plain object`);
	if (Object.hasOwn(e, "__proto__")) throw TypeError(`"${t}.__proto__" is not allowed`);
};
function ue(e, t = !0) {
	if (e.destroyed) throw Error("hash was destroyed");
	if (t && e.finished) throw Error("digest() was already called");
}
function de(e, t) {
	se(e, void 0, "output");
	let n = t.outputLen;
	if (!(e.length >= n)) throw RangeError("\"output\" expected length >= " + n);
}
function fe(...e) {
	for (let t = 0; t < e.length; t++) e[t].fill(0);
}
function pe(e) {
	return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
function me(e, t) {
	return e << 32 - t | e >>> t;
}
function he(e, t) {
	return e << t | e >>> 32 - t >>> 0;
}
var ge = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function", _e = /* @__PURE__ */ Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0"));
function ve(e) {
	if (se(e), ge) return e.toHex();
	let t = "";
	for (let n = 0; n < e.length; n++) t += _e[e[n]];
	return t;
}
function ye(e) {
	return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : void 0;
}
function be(e) {
	if (typeof e != "string") throw TypeError("hex string expected, got " + typeof e);
	if (ge) try {
		return Uint8Array.fromHex(e);
	} catch (e) {
		throw e instanceof SyntaxError ? RangeError(e.message) : e;
	}
	let t = e.length, n = t / 2;
	if (t % 2) throw RangeError("hex string expected, got unpadded hex of length " + t);
	let r = new Uint8Array(n);
	for (let t = 0, i = 0; t < n; t++, i += 2) {
		let n = ye(e.charCodeAt(i)), a = ye(e.charCodeAt(i + 1));
		if (n === void 0 || a === void 0) {
			let t = e[i] + e[i + 1];
			throw RangeError("hex string expected, got non-hex character \"" + t + "\" at index " + i);
		}
		r[t] = n * 16 + a;
	}
	return r;
}
function xe(e) {
	if (typeof e != "string") throw TypeError("string expected");
	let t = new TextEncoder().encode(e);
	try {
		return new Uint8Array(t);
	} finally {
		fe(t);
	}
}
function Se(...e) {
	let t = 0;
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		se(r), t += r.length;
	}
	let n = new Uint8Array(t);
	for (let t = 0, r = 0; t < e.length; t++) {
		let i = e[t];
		n.set(i, r), r += i.length;
	}
	return n;
}
function Ce(e, t, n = "opts") {
	return le(e, "defaults"), t !== void 0 && le(t, n), Object.assign(Object.create(null), e, t);
}
function we(e, t = {}) {
	if (typeof e != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof e);
	t = Ce({}, t, "info");
	let n = (t, n) => e(n).update(t).digest(), r = e(void 0);
	return n.outputLen = r.outputLen, n.blockLen = r.blockLen, n.canXOF = r.canXOF, n.create = (t) => e(t), Object.assign(n, t), Object.freeze(n);
}
function Te(e = 32) {
	S(e, "bytesLength");
	let t = typeof globalThis == "object" ? globalThis.crypto : null;
	if (typeof t?.getRandomValues != "function") throw Error("crypto.getRandomValues must be defined");
	if (e > 65536) throw RangeError(`"bytesLength" expected <= 65536, got ${e}`);
	return t.getRandomValues(new Uint8Array(e));
}
var Ee = (e) => ({ oid: Uint8Array.from([
	6,
	9,
	96,
	134,
	72,
	1,
	101,
	3,
	4,
	2,
	e
]) });
// node_modules/@noble/hashes/_md.js
function De(e, t, n) {
	return e & t ^ ~e & n;
}
function Oe(e, t, n) {
	return e & t ^ e & n ^ t & n;
}
var ke = class {
	blockLen;
	outputLen;
	canXOF = !1;
	padOffset;
	isLE;
	buffer;
	view;
	finished = !1;
	length = 0;
	pos = 0;
	destroyed = !1;
	constructor(e, t, n, r) {
		this.blockLen = e, this.outputLen = t, this.padOffset = n, this.isLE = r, this.buffer = new Uint8Array(e), this.view = pe(this.buffer);
	}
	update(e) {
		ue(this), se(e);
		let { view: t, buffer: n, blockLen: r } = this, i = e.length, a = !1;
		for (let o = 0; o < i;) {
			let s = Math.min(r - this.pos, i - o);
			if (s === r) {
				let t = pe(e);
				for (; r <= i - o; o += r) this.process(t, o);
				a = !0;
			} else n.set(o === 0 && s === i ? e : e.subarray(o, o + s), this.pos), this.pos += s, o += s, this.pos === r && (this.process(t, 0), this.pos = 0, a = !0);
		}
		return this.length += e.length, a && this.roundClean(), this;
	}
	digestInto(e) {
		ue(this), de(e, this), this.finished = !0;
		let { buffer: t, view: n, blockLen: r, isLE: i } = this, { pos: a } = this;
		t[a++] = 128, t.fill(0, a), this.padOffset > r - a && (this.process(n, 0), t.fill(0)), p(n, r - 8, this.length * 8, i), this.process(n, 0), this.roundClean();
		let o = e === t ? n : pe(e), s = this.outputLen, c = s / 4, l = this.get();
		if (s % 4 || c > l.length) throw Error("invalid outputLen");
		for (let e = 0; e < c; e++) o.setUint32(4 * e, l[e], i);
	}
	digest() {
		let { buffer: e, outputLen: t } = this;
		this.digestInto(e);
		let n = e.slice(0, t);
		return this.destroy(), n;
	}
	_cloneIntoMeta(e) {
		let { buffer: t, length: n, finished: r, destroyed: i, pos: a } = this;
		return e.destroyed = i, e.finished = r, e.length = n, e.pos = a, a && e.buffer.set(t), e;
	}
	clone() {
		return this._cloneInto();
	}
}, Ae = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]), je = /* @__PURE__ */ Uint32Array.from([
	3418070365,
	3238371032,
	1654270250,
	914150663,
	2438529370,
	812702999,
	355462360,
	4144912697,
	1731405415,
	4290775857,
	2394180231,
	1750603025,
	3675008525,
	1694076839,
	1203062813,
	3204075428
]), Me = /* @__PURE__ */ Uint32Array.from([
	1779033703,
	4089235720,
	3144134277,
	2227873595,
	1013904242,
	4271175723,
	2773480762,
	1595750129,
	1359893119,
	2917565137,
	2600822924,
	725511199,
	528734635,
	4215389547,
	1541459225,
	327033209
]), Ne = /* @__PURE__ */ Uint32Array.from([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]), Pe = /* @__PURE__ */ new Uint32Array(64), Fe = class extends ke {
	A = 0;
	B = 0;
	C = 0;
	D = 0;
	E = 0;
	F = 0;
	G = 0;
	H = 0;
	constructor(e, t) {
		super(64, e, 8, !1), this.A = t[0] | 0, this.B = t[1] | 0, this.C = t[2] | 0, this.D = t[3] | 0, this.E = t[4] | 0, this.F = t[5] | 0, this.G = t[6] | 0, this.H = t[7] | 0;
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i, F: a, G: o, H: s } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s
		];
	}
	set(e, t, n, r, i, a, o, s) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0, this.F = a | 0, this.G = o | 0, this.H = s | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) Pe[n] = e.getUint32(t, !1);
		for (let e = 16; e < 64; e++) {
			let t = Pe[e - 15], n = Pe[e - 2], r = me(t, 7) ^ me(t, 18) ^ t >>> 3, i = me(n, 17) ^ me(n, 19) ^ n >>> 10;
			Pe[e] = i + Pe[e - 7] + r + Pe[e - 16] | 0;
		}
		let { A: n, B: r, C: i, D: a, E: o, F: s, G: c, H: l } = this;
		for (let e = 0; e < 64; e++) {
			let t = me(o, 6) ^ me(o, 11) ^ me(o, 25), u = l + t + De(o, s, c) + Ne[e] + Pe[e] | 0, d = (me(n, 2) ^ me(n, 13) ^ me(n, 22)) + Oe(n, r, i) | 0;
			l = c, c = s, s = o, o = a + u | 0, a = i, i = r, r = n, n = u + d | 0;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, s = s + this.F | 0, c = c + this.G | 0, l = l + this.H | 0, this.set(n, r, i, a, o, s, c, l);
	}
	roundClean() {
		fe(Pe);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0, 0, 0, 0), fe(this.buffer);
	}
}, Ie = class extends Fe {
	constructor() {
		super(32, Ae);
	}
}, Le = /* @__PURE__ */ u((/* @__PURE__ */ "0x428a2f98d728ae22.0x7137449123ef65cd.0xb5c0fbcfec4d3b2f.0xe9b5dba58189dbbc.0x3956c25bf348b538.0x59f111f1b605d019.0x923f82a4af194f9b.0xab1c5ed5da6d8118.0xd807aa98a3030242.0x12835b0145706fbe.0x243185be4ee4b28c.0x550c7dc3d5ffb4e2.0x72be5d74f27b896f.0x80deb1fe3b1696b1.0x9bdc06a725c71235.0xc19bf174cf692694.0xe49b69c19ef14ad2.0xefbe4786384f25e3.0x0fc19dc68b8cd5b5.0x240ca1cc77ac9c65.0x2de92c6f592b0275.0x4a7484aa6ea6e483.0x5cb0a9dcbd41fbd4.0x76f988da831153b5.0x983e5152ee66dfab.0xa831c66d2db43210.0xb00327c898fb213f.0xbf597fc7beef0ee4.0xc6e00bf33da88fc2.0xd5a79147930aa725.0x06ca6351e003826f.0x142929670a0e6e70.0x27b70a8546d22ffc.0x2e1b21385c26c926.0x4d2c6dfc5ac42aed.0x53380d139d95b3df.0x650a73548baf63de.0x766a0abb3c77b2a8.0x81c2c92e47edaee6.0x92722c851482353b.0xa2bfe8a14cf10364.0xa81a664bbc423001.0xc24b8b70d0f89791.0xc76c51a30654be30.0xd192e819d6ef5218.0xd69906245565a910.0xf40e35855771202a.0x106aa07032bbd1b8.0x19a4c116b8d2d0c8.0x1e376c085141ab53.0x2748774cdf8eeb99.0x34b0bcb5e19b48a8.0x391c0cb3c5c95a63.0x4ed8aa4ae3418acb.0x5b9cca4f7763e373.0x682e6ff3d6b2b8a3.0x748f82ee5defb2fc.0x78a5636f43172f60.0x84c87814a1f0ab72.0x8cc702081a6439ec.0x90befffa23631e28.0xa4506cebde82bde9.0xbef9a3f7b2c67915.0xc67178f2e372532b.0xca273eceea26619c.0xd186b8c721c0c207.0xeada7dd6cde0eb1e.0xf57d4f7fee6ed178.0x06f067aa72176fba.0x0a637dc5a2c898a6.0x113f9804bef90dae.0x1b710b35131c471b.0x28db77f523047d84.0x32caab7b40c72493.0x3c9ebe0a15c9bebc.0x431d67c49c100d4c.0x4cc5d4becb3e42b6.0x597f299cfc657e2a.0x5fcb6fab3ad6faec.0x6c44198c4a475817".split(".")).map((e) => BigInt(e))), Re = Le[0], ze = Le[1], Be = /* @__PURE__ */ new Uint32Array(80), Ve = /* @__PURE__ */ new Uint32Array(80), He = class extends ke {
	Ah = 0;
	Al = 0;
	Bh = 0;
	Bl = 0;
	Ch = 0;
	Cl = 0;
	Dh = 0;
	Dl = 0;
	Eh = 0;
	El = 0;
	Fh = 0;
	Fl = 0;
	Gh = 0;
	Gl = 0;
	Hh = 0;
	Hl = 0;
	constructor(e, t) {
		super(128, e, 16, !1), this.Ah = t[0] | 0, this.Al = t[1] | 0, this.Bh = t[2] | 0, this.Bl = t[3] | 0, this.Ch = t[4] | 0, this.Cl = t[5] | 0, this.Dh = t[6] | 0, this.Dl = t[7] | 0, this.Eh = t[8] | 0, this.El = t[9] | 0, this.Fh = t[10] | 0, this.Fl = t[11] | 0, this.Gh = t[12] | 0, this.Gl = t[13] | 0, this.Hh = t[14] | 0, this.Hl = t[15] | 0;
	}
	get() {
		let { Ah: e, Al: t, Bh: n, Bl: r, Ch: i, Cl: a, Dh: o, Dl: s, Eh: c, El: l, Fh: u, Fl: d, Gh: f, Gl: p, Hh: m, Hl: h } = this;
		return [
			e,
			t,
			n,
			r,
			i,
			a,
			o,
			s,
			c,
			l,
			u,
			d,
			f,
			p,
			m,
			h
		];
	}
	set(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h) {
		this.Ah = e | 0, this.Al = t | 0, this.Bh = n | 0, this.Bl = r | 0, this.Ch = i | 0, this.Cl = a | 0, this.Dh = o | 0, this.Dl = s | 0, this.Eh = c | 0, this.El = l | 0, this.Fh = u | 0, this.Fl = d | 0, this.Gh = f | 0, this.Gl = p | 0, this.Hh = m | 0, this.Hl = h | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) Be[n] = e.getUint32(t), Ve[n] = e.getUint32(t += 4);
		for (let e = 16; e < 80; e++) {
			let t = Be[e - 15] | 0, n = Ve[e - 15] | 0, r = g(t, n, 1) ^ g(t, n, 8) ^ m(t, n, 7), i = _(t, n, 1) ^ _(t, n, 8) ^ h(t, n, 7), a = Be[e - 2] | 0, o = Ve[e - 2] | 0, s = g(a, o, 19) ^ v(a, o, 61) ^ m(a, o, 6), c = re(i, _(a, o, 19) ^ ee(a, o, 61) ^ h(a, o, 6), Ve[e - 7], Ve[e - 16]), l = ie(c, r, s, Be[e - 7], Be[e - 16]);
			Be[e] = l | 0, Ve[e] = c | 0;
		}
		let { Ah: n, Al: r, Bh: i, Bl: a, Ch: o, Cl: s, Dh: c, Dl: l, Eh: u, El: d, Fh: f, Fl: p, Gh: x, Gl: oe, Hh: S, Hl: se } = this;
		for (let e = 0; e < 80; e++) {
			let t = g(u, d, 14) ^ g(u, d, 18) ^ v(u, d, 41), m = _(u, d, 14) ^ _(u, d, 18) ^ ee(u, d, 41), h = u & f ^ ~u & x, re = d & p ^ ~d & oe, ie = ae(se, m, re, ze[e], Ve[e]), ce = b(ie, S, t, h, Re[e], Be[e]), le = ie | 0, ue = g(n, r, 28) ^ v(n, r, 34) ^ v(n, r, 39), de = _(n, r, 28) ^ ee(n, r, 34) ^ ee(n, r, 39), fe = n & i ^ n & o ^ i & o, pe = r & a ^ r & s ^ a & s;
			S = x | 0, se = oe | 0, x = f | 0, oe = p | 0, f = u | 0, p = d | 0, {h: u, l: d} = y(c | 0, l | 0, ce | 0, le | 0), c = o | 0, l = s | 0, o = i | 0, s = a | 0, i = n | 0, a = r | 0;
			let me = te(le, de, pe);
			n = ne(me, ce, ue, fe), r = me | 0;
		}
		({h: n, l: r} = y(this.Ah | 0, this.Al | 0, n | 0, r | 0)), {h: i, l: a} = y(this.Bh | 0, this.Bl | 0, i | 0, a | 0), {h: o, l: s} = y(this.Ch | 0, this.Cl | 0, o | 0, s | 0), {h: c, l: l} = y(this.Dh | 0, this.Dl | 0, c | 0, l | 0), {h: u, l: d} = y(this.Eh | 0, this.El | 0, u | 0, d | 0), {h: f, l: p} = y(this.Fh | 0, this.Fl | 0, f | 0, p | 0), {h: x, l: oe} = y(this.Gh | 0, this.Gl | 0, x | 0, oe | 0), {h: S, l: se} = y(this.Hh | 0, this.Hl | 0, S | 0, se | 0), this.set(n, r, i, a, o, s, c, l, u, d, f, p, x, oe, S, se);
	}
	roundClean() {
		fe(Be, Ve);
	}
	destroy() {
		this.destroyed = !0, fe(this.buffer), this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}
}, Ue = class extends He {
	constructor() {
		super(64, Me);
	}
}, We = class extends He {
	constructor() {
		super(48, je);
	}
}, Ge = /* @__PURE__ */ we(() => new Ie(), /* @__PURE__ */ Ee(1)), Ke = /* @__PURE__ */ we(() => new Ue(), /* @__PURE__ */ Ee(3)), qe = /* @__PURE__ */ we(() => new We(), /* @__PURE__ */ Ee(2));
// node_modules/@noble/curves/utils.js
function Je(e, t, n = () => {}) {
	if (!Array.isArray(e)) throw TypeError(`"${t}" expected array, got type=${typeof e}`);
	for (let r = 0; r < e.length; r++) n(e[r], `${t}[${r}]`);
	return e;
}
var Ye = (e, t, n) => se(e, t, n), Xe = S;
function Ze(e, t = "object") {
	if (typeof e != "object" || !e || Array.isArray(e)) throw TypeError(t === "object" ? "expected valid options object" : `"${t}" expected object, got type=${typeof e}`);
	return e;
}
function Qe(e, t) {
	if (typeof e != "function") throw TypeError(`"${t}" is invalid: expected function, got ${typeof e}`);
	return e;
}
var $e = ve, et = (...e) => Se(...e), tt = (e) => be(e), nt = x, rt = (e) => Te(e), it = /* @__PURE__ */ BigInt(0), at = /* @__PURE__ */ BigInt(1), ot = (e) => e ? `"${e}" ` : "";
function st(e, t = "") {
	if (typeof e != "boolean") throw TypeError(ot(t) + "expected boolean, got type=" + typeof e);
	return e;
}
function ct(e) {
	if (typeof e == "bigint") {
		if (!gt(e)) throw RangeError("positive bigint expected, got " + e);
	} else Xe(e);
	return e;
}
function lt(e, t = "") {
	if (typeof e != "number") {
		let n = t && `"${t}" `;
		throw TypeError(n + "expected number, got type=" + typeof e);
	}
	if (!Number.isSafeInteger(e)) {
		let n = t && `"${t}" `;
		throw RangeError(n + "expected safe integer, got " + e);
	}
}
function ut(e) {
	if (typeof e != "string") throw TypeError("hex string expected, got " + typeof e);
	return e === "" ? it : BigInt("0x" + e);
}
function dt(e) {
	return ut(ve(e));
}
function ft(e) {
	return ut(ve(ht(se(e)).reverse()));
}
function pt(e, t) {
	if (S(t), t === 0) throw Error("zero output length is invalid");
	e = ct(e);
	let n = t * 2, r = e.toString(16);
	if (r.length > n) throw RangeError("number is too large");
	return be(r.padStart(n, "0"));
}
function mt(e, t) {
	return pt(e, t).reverse();
}
function ht(e) {
	return Uint8Array.from(Ye(e));
}
function gt(e) {
	return typeof e == "bigint" && it <= e;
}
function _t(e, t, n) {
	return gt(e) && gt(t) && gt(n) && t <= e && e < n;
}
function vt(e, t, n, r) {
	if (!_t(t, n, r)) throw RangeError("expected valid " + e + ": " + n + " <= n < " + r + ", got " + t);
}
function yt(e) {
	if (e < it) throw Error("expected non-negative bigint, got " + e);
	return e === it ? 0 : e.toString(2).length;
}
var bt = (e) => (lt(e, "n"), (at << BigInt(e)) - at);
function xt(e, t = {}, n = {}, r = "object") {
	Ze(e, r), Ze(t, "fields"), Ze(n, "optFields");
	function i(t, n, i) {
		let a = r === "object" ? `param "${String(t)}"` : `"${r}.${String(t)}"`, o = e[t];
		if (!Object.hasOwn(e, t) && (i ? o !== void 0 : n !== "function")) throw TypeError(`${a} is invalid: expected own property`);
		if (i && o === void 0) return;
		let s = typeof o;
		if (s !== n || o === null) throw TypeError(`${a} is invalid: expected ${n}, got ${s}`);
	}
	let a = (e, t) => Object.entries(e).forEach(([e, n]) => i(e, n, t));
	a(t, !1), a(n, !0);
}
// node_modules/@noble/curves/abstract/modular.js
var St = /* @__PURE__ */ BigInt(0), C = /* @__PURE__ */ BigInt(1), Ct = /* @__PURE__ */ BigInt(2), wt = /* @__PURE__ */ BigInt(3), Tt = /* @__PURE__ */ BigInt(4), Et = /* @__PURE__ */ BigInt(5), Dt = /* @__PURE__ */ BigInt(7), Ot = /* @__PURE__ */ BigInt(8), kt = /* @__PURE__ */ BigInt(9), At = /* @__PURE__ */ BigInt(15), jt = /* @__PURE__ */ BigInt(16), Mt = /* @__PURE__ */ BigInt("0x10000000000000000");
function Nt(e, t) {
	if (t <= St) throw Error("mod: expected positive modulus, got " + t);
	let n = e % t;
	return n >= St ? n : t + n;
}
function Pt(e, t, n) {
	if (n <= C) throw Error("pow: expected modulus > 1, got " + n);
	if (typeof t != "bigint") throw TypeError("invalid exponent: expected bigint, got " + typeof t);
	if (t < St) throw Error("invalid exponent, negatives unsupported");
	if (t === St) return C;
	if (t === C) return e;
	let r = e % n;
	if (r < St && (r += n), t < Mt) {
		let e = C;
		for (; t > St;) t & C && (e = e * r % n), r = r * r % n, t >>= C;
		return e;
	}
	let i = [];
	for (; t > St;) i.push(Number(t & At)), t >>= Tt;
	let a = Array(16);
	a[0] = C, a[1] = r;
	for (let e = 2; e < 16; e++) a[e] = a[e - 1] * r % n;
	let o = a[i[i.length - 1]];
	for (let e = i.length - 2; e >= 0; e--) {
		o = o * o % n, o = o * o % n, o = o * o % n, o = o * o % n;
		let t = i[e];
		t !== 0 && (o = o * a[t] % n);
	}
	return o;
}
function Ft(e, t, n) {
	if (n <= C) throw Error("pow2: expected modulus > 1, got " + n);
	if (t < St) throw Error("pow2: expected non-negative exponent, got " + t);
	let r = e;
	for (; t-- > St;) r *= r, r %= n;
	return r;
}
function It(e, t) {
	if (e === St) throw Error("invert: expected non-zero number");
	if (t <= C) throw Error("invert: expected modulus > 1, got " + t);
	let n = Nt(e, t), r = t, i = St, a = C;
	for (; n !== St;) {
		let e = r / n, t = r - n * e, o = i - a * e;
		r = n, n = t, i = a, a = o;
	}
	if (r !== C) throw Error("invert: does not exist");
	return Nt(i, t);
}
function Lt(e, t, n) {
	let r = e;
	if (!r.eql(r.sqr(t), n)) throw Error("Cannot find square root");
}
function Rt(e, t) {
	if ((e & C) === St) throw Error(t + ": expected odd modulus, got " + e);
}
function zt(e, t) {
	let n = e, r = (n.ORDER + C) / Tt, i = n.pow(t, r);
	return Lt(n, i, t), i;
}
function Bt(e, t) {
	let n = e, r = (n.ORDER - Et) / Ot, i = n.mul(t, Ct), a = n.pow(i, r), o = n.mul(t, a), s = n.mul(n.mul(o, Ct), a), c = n.mul(o, n.sub(s, n.ONE));
	return Lt(n, c, t), c;
}
function Vt(e) {
	let t = Qt(e), n = Ht(e), r = n(t, t.neg(t.ONE)), i = n(t, r), a = n(t, t.neg(r)), o = (e + Dt) / jt;
	return ((e, t) => {
		let n = e, s = n.pow(t, o), c = n.mul(s, r), l = n.mul(s, i), u = n.mul(s, a), d = n.eql(n.sqr(c), t), f = n.eql(n.sqr(l), t);
		s = n.cmov(s, c, d), c = n.cmov(u, l, f);
		let p = n.eql(n.sqr(c), t), m = n.cmov(s, c, p);
		return Lt(n, m, t), m;
	});
}
function Ht(e) {
	if (e < wt) throw Error("sqrt is not defined for small field");
	Rt(e, "tonelliShanks");
	let t = e - C, n = 0;
	for (; t % Ct === St;) t /= Ct, n++;
	let r = Ct, i = Qt(e);
	for (; Jt(i, r) === 1;) if (r++ > 1e3) throw Error("Cannot find square root: probably non-prime P");
	if (n === 1) return zt;
	let a = i.pow(r, t), o = (t + C) / Ct;
	return function(e, r) {
		let i = e;
		if (i.is0(r)) return r;
		if (Jt(i, r) !== 1) throw Error("Cannot find square root");
		let s = n, c = i.mul(i.ONE, a), l = i.pow(r, t), u = i.pow(r, o);
		for (; !i.eql(l, i.ONE);) {
			if (i.is0(l)) throw Error("Cannot find square root: probably non-prime P");
			let e = 1, t = i.sqr(l);
			for (; !i.eql(t, i.ONE);) if (e++, t = i.sqr(t), e === s) throw Error("Cannot find square root");
			let n = C << BigInt(s - e - 1), r = i.pow(c, n);
			s = e, c = i.sqr(r), l = i.mul(l, c), u = i.mul(u, r);
		}
		return u;
	};
}
function Ut(e) {
	return Rt(e, "Fp.sqrt"), e % Tt === wt ? zt : e % Ot === Et ? Bt : e % jt === kt ? Vt(e) : Ht(e);
}
var Wt = (e, t) => (Nt(e, t) & C) === C, Gt = [
	"create",
	"isValid",
	"is0",
	"neg",
	"inv",
	"sqrt",
	"sqr",
	"eql",
	"add",
	"sub",
	"mul",
	"pow",
	"div",
	"addN",
	"subN",
	"mulN",
	"sqrN"
];
function Kt(e) {
	if (Ze(e, "field"), typeof e.ORDER != "bigint") throw TypeError("param \"ORDER\" is invalid: expected bigint, got " + typeof e.ORDER);
	lt(e.BYTES, "BYTES"), lt(e.BITS, "BITS");
	for (let t of Gt) Qe(e[t], "field." + t);
	if (e.BYTES < 1 || e.BITS < 1) throw Error("invalid field: expected BYTES/BITS > 0");
	if (e.ORDER <= C) throw Error("invalid field: expected ORDER > 1, got " + e.ORDER);
	return e;
}
function qt(e, t, n = !1) {
	Kt(e), Je(t, "nums"), st(n, "passZero");
	let r = e, i = Array(t.length).fill(n ? r.ZERO : void 0), a = t.reduce((e, t, n) => r.is0(t) ? e : (i[n] = e, r.mul(e, t)), r.ONE), o = r.inv(a);
	return t.reduceRight((e, t, n) => r.is0(t) ? e : (i[n] = r.mul(e, i[n]), r.mul(e, t)), o), i;
}
function Jt(e, t) {
	Kt(e);
	let n = e;
	Rt(n.ORDER, "FpLegendre");
	let r = (n.ORDER - C) / Ct, i = n.pow(t, r), a = n.eql(i, n.ONE), o = n.eql(i, n.ZERO), s = n.eql(i, n.neg(n.ONE));
	if (!a && !o && !s) throw Error("invalid Legendre symbol result");
	return a ? 1 : o ? 0 : -1;
}
function Yt(e, t) {
	if (t !== void 0 && Xe(t), e <= St) throw Error("invalid n length: expected positive n, got " + e);
	if (t !== void 0 && t < 1) throw Error("invalid n length: expected positive bit length, got " + t);
	let n = yt(e);
	if (t !== void 0 && t < n) throw Error(`invalid n length: expected nBitLength (${t}) >= bitLen(n) (${n})`);
	let r = t === void 0 ? n : t;
	return {
		nBitLength: r,
		nByteLength: Math.ceil(r / 8)
	};
}
var Xt = /* @__PURE__ */ new WeakMap(), Zt = class {
	ORDER;
	BITS;
	BYTES;
	isLE;
	ZERO = St;
	ONE = C;
	_lengths;
	_mod;
	constructor(e, t = {}) {
		if (e <= C) throw Error("invalid field: expected ORDER > 1, got " + e);
		let n;
		this.isLE = !1, typeof t == "object" && t && (typeof t.BITS == "number" && (n = t.BITS), typeof t.sqrt == "function" && Object.defineProperty(this, "sqrt", {
			value: t.sqrt,
			enumerable: !0
		}), typeof t.isLE == "boolean" && (this.isLE = t.isLE), t.allowedLengths && (this._lengths = Object.freeze(t.allowedLengths.slice())), typeof t.modFromBytes == "boolean" && (this._mod = t.modFromBytes));
		let { nBitLength: r, nByteLength: i } = Yt(e, n);
		if (i > 2048) throw Error("invalid field: expected ORDER of <= 2048 bytes");
		this.ORDER = e, this.BITS = r, this.BYTES = i, Object.freeze(this);
	}
	create(e) {
		return Nt(e, this.ORDER);
	}
	isValid(e) {
		if (typeof e != "bigint") throw TypeError("invalid field element: expected bigint, got " + typeof e);
		return St <= e && e < this.ORDER;
	}
	is0(e) {
		return e === St;
	}
	isValidNot0(e) {
		return !this.is0(e) && this.isValid(e);
	}
	isOdd(e) {
		return (e & C) === C;
	}
	neg(e) {
		return Nt(-e, this.ORDER);
	}
	eql(e, t) {
		return e === t;
	}
	sqr(e) {
		return Nt(e * e, this.ORDER);
	}
	add(e, t) {
		return Nt(e + t, this.ORDER);
	}
	sub(e, t) {
		return Nt(e - t, this.ORDER);
	}
	mul(e, t) {
		return Nt(e * t, this.ORDER);
	}
	pow(e, t) {
		return Pt(e, t, this.ORDER);
	}
	div(e, t) {
		return Nt(e * It(t, this.ORDER), this.ORDER);
	}
	sqrN(e) {
		return e * e;
	}
	addN(e, t) {
		return e + t;
	}
	subN(e, t) {
		return e - t;
	}
	mulN(e, t) {
		return e * t;
	}
	inv(e) {
		return It(e, this.ORDER);
	}
	sqrt(e) {
		let t = Xt.get(this);
		return t || Xt.set(this, t = Ut(this.ORDER)), t(this, e);
	}
	toBytes(e) {
		return this.isLE ? mt(e, this.BYTES) : pt(e, this.BYTES);
	}
	fromBytes(e, t = !1) {
		Ye(e);
		let { _lengths: n, BYTES: r, isLE: i, ORDER: a, _mod: o } = this;
		if (n) {
			if (e.length < 1 || !n.includes(e.length) || e.length > r) throw Error("Field.fromBytes: expected " + n + " bytes, got " + e.length);
			let t = new Uint8Array(r);
			t.set(e, i ? 0 : t.length - e.length), e = t;
		}
		if (e.length !== r) throw Error("Field.fromBytes: expected " + r + " bytes, got " + e.length);
		let s = i ? ft(e) : dt(e);
		if (o && (s = Nt(s, a)), !t && !this.isValid(s)) throw Error("invalid field element: outside of range 0..ORDER");
		return s;
	}
	invertBatch(e) {
		return qt(this, e, !0);
	}
	cmov(e, t, n) {
		return st(n, "condition"), n ? t : e;
	}
};
function Qt(e, t = {}) {
	return Object.freeze(Zt.prototype), new Zt(e, t);
}
// node_modules/@noble/curves/abstract/curve.js
var $t = /* @__PURE__ */ BigInt(0), en = /* @__PURE__ */ BigInt(1), tn = /* @__PURE__ */ BigInt(4), nn = 16, rn = 128, an = 5, on = 2 ** 31;
function sn(e) {
	let t = e;
	if (typeof t != "function") throw TypeError("\"Point\" expected constructor, got type=" + typeof e);
	Qe(t.fromAffine, "Point.fromAffine"), Qe(t.fromBytes, "Point.fromBytes"), Qe(t.fromHex, "Point.fromHex"), Ze(t.BASE, "Point.BASE"), Ze(t.ZERO, "Point.ZERO"), Kt(t.Fp), Kt(t.Fn);
}
function cn(e, t) {
	sn(e), fn(t, e);
	let n = qt(e.Fp, t.map((e) => e.Z));
	return t.map((t, r) => e.fromAffine(t.toAffine(n[r])));
}
function ln(e, t, n = 1) {
	if (!Number.isSafeInteger(e) || e < n || e > t) throw Error("invalid window size, expected [" + n + ".." + t + "], got W=" + e);
}
function un(e, t) {
	let n = e * (4 * t + 128);
	if (n > on) throw Error("invalid window size: table would need ~" + Math.ceil(n / 2 ** 20) + " MiB, max " + on / 2 ** 20 + " MiB");
}
function dn(e, t) {
	if (e !== void 0) {
		Qe(e, "randomBytes");
		try {
			let n = e(t);
			if (!nt(n) || n.length !== t) return;
		} catch {
			return;
		}
		return e;
	}
}
function fn(e, t) {
	Je(e, "points"), e.forEach((e, n) => {
		if (!(e instanceof t)) throw Error("invalid point at index " + n);
	});
}
function pn(e, t, n) {
	if (!Array.isArray(e)) throw Error("array of scalars expected");
	e.forEach((e, r) => {
		if (!(n === void 0 ? t.isValid(e) : gt(e) && e < n)) throw Error("invalid scalar at index " + r);
	});
}
var mn = /* @__PURE__ */ new WeakMap();
function hn(e) {
	return mn.get(e) || 1;
}
function gn(e, t) {
	let n = e.double(), r = [e];
	for (let e = 1; e < t; e++) r.push(r[e - 1].add(n));
	return r;
}
function _n(e, t) {
	let n = 2 ** t, r = n / 2, i = BigInt(n - 1), a = [];
	for (; e > $t;) {
		let t = 0;
		e & en && (t = Number(e & i), t >= r && (t -= n), e -= BigInt(t)), a.push(t), e >>= en;
	}
	return a;
}
function vn(e, t, n) {
	let r = 2 ** t, i = r / 2, a = BigInt(r - 1), o = BigInt(t), s = [];
	for (let t = 0; t < n; t++) {
		let t = Number(e & a);
		e >>= o, t > i && (t -= r, e += en), s.push(t);
	}
	if (e !== $t) throw Error("invalid wnaf");
	return s;
}
function yn(e, t, n) {
	let r = 0;
	for (let e of n) r = Math.max(r, e.length);
	let i = e;
	for (let e = r - 1; e >= 0; e--) {
		e !== r - 1 && (i = i.double());
		for (let r = 0; r < n.length; r++) {
			let a = n[r][e];
			if (a) {
				let e = t[r][Math.abs(a) - 1 >> 1];
				i = i.add(a < 0 ? e.negate() : e);
			}
		}
	}
	return i;
}
var bn = class {
	Point;
	BASE;
	ZERO;
	randomBytes;
	wnafPrecomputes = /* @__PURE__ */ new WeakMap();
	baseCanBeBlinded;
	bits;
	constructor(e, t) {
		sn(e), this.randomBytes = dn(t, nn), this.Point = e, this.BASE = e.BASE, this.ZERO = e.ZERO, this.bits = e.Fn.BITS;
	}
	buildWnafTable(e, t, n) {
		let r = Math.ceil(n / t) + 1, i = 2 ** (t - 1), a = [], o = e;
		for (let e = 0; e < r; e++) {
			let e = o;
			for (let t = 0; t < i; t++) a.push(e), e = e.add(o);
			o = a[a.length - 1].double();
		}
		return {
			W: t,
			bits: n,
			windows: r,
			comp: a
		};
	}
	wnafCachedCT(e, t) {
		let { W: n, windows: r, comp: i } = e, a = 2 ** (n - 1), o = vn(t, n, r), s = this.ZERO, c = this.BASE;
		for (let e = 0; e < r; e++) {
			let t = o[e], n = e * a, r = Math.abs(t) - 1, l = i[n];
			for (let e = 1; e < a; e++) l = e === r ? i[n + e] : l;
			let u = l.negate();
			t === 0 ? c = c.add(i[n]) : s = s.add(t < 0 ? u : l);
		}
		return {
			p: s,
			f: c
		};
	}
	getWnafPrecomputes(e, t, n, r) {
		let i = this.wnafPrecomputes.get(t), a = i?.find((t) => t.W === e && t.bits === n);
		return a || (a = this.buildWnafTable(t, e, n), typeof r == "function" && (a = {
			...a,
			comp: r(a.comp)
		}), i || (i = [], this.wnafPrecomputes.set(t, i)), i.push(a)), a;
	}
	assertPoint(e) {
		if (!(e instanceof this.Point)) throw TypeError("\"point\" expected Point instance, got type=" + typeof e);
	}
	validateMulInput(e, t) {
		if (this.assertPoint(e), !_t(t, en, this.Point.Fn.ORDER)) throw Error("invalid scalar");
	}
	runCT(e, t, n, r) {
		let i = hn(e);
		return i === 1 ? this.fixedWindowCT(e, t, n) : this.wnafCachedCT(this.getWnafPrecomputes(i, e, n, r), t);
	}
	mulCT(e, t, n) {
		return this.validateMulInput(e, t), this.runCT(e, t, this.bits, n);
	}
	mulCTBlinded(e, t, n) {
		if (this.validateMulInput(e, t), this.randomBytes === void 0) throw Error("randomBytes is required for scalar blinding");
		let r = this.Point.Fn.BITS + rn, i = this.randomBytes(nn);
		if (!nt(i) || i.length !== nn) throw Error("randomBytes returned invalid byte array");
		i[0] = i[0] & 63 | 128;
		let a = t + dt(i) * this.Point.Fn.ORDER;
		return this.runCT(e, a, r, n);
	}
	fixedWindowCT(e, t, n) {
		let r = an, i = bt(r), a = Array(32);
		a[0] = this.ZERO;
		for (let t = 1; t < 32; t++) a[t] = a[t - 1].add(e);
		let o = Math.ceil(n / r), s = this.ZERO;
		for (let e = o - 1; e >= 0; e--) {
			if (e !== o - 1) for (let e = 0; e < r; e++) s = s.double();
			let n = Number(t >> BigInt(e * r) & i), c = a[0];
			for (let e = 1; e < 32; e++) c = e === n ? a[e] : c;
			s = s.add(c);
		}
		return {
			p: s,
			f: s
		};
	}
	shouldBlind(e, t) {
		return this.randomBytes === void 0 ? !1 : t === en || e === this.BASE && (this.baseCanBeBlinded === void 0 && (this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0()), this.baseCanBeBlinded);
	}
	mulSecret(e, t, n, r) {
		return this.shouldBlind(e, n) ? this.mulCTBlinded(e, t, r) : this.mulCT(e, t, r);
	}
	mulUnsafe(e, t, n) {
		if (this.assertPoint(e), !gt(t)) throw Error("invalid scalar");
		let r = hn(e);
		if (r === 1 || t >= this.Point.Fn.ORDER) return xn(this.Point, [e], [t], !0);
		let i = this.getWnafPrecomputes(r, e, this.bits, n);
		return this.wnafCachedCT(i, t).p;
	}
	setWindowSize(e, t) {
		this.assertPoint(e), ln(t, this.bits), un((Math.ceil((this.bits + rn) / t) + 1) * 2 ** (t - 1), this.Point.Fp.BYTES), mn.set(e, t), this.wnafPrecomputes.delete(e);
	}
	hasWindowSize(e) {
		return hn(e) !== 1;
	}
};
function xn(e, t, n, r = !1) {
	if (sn(e), fn(t, e), st(r, "allowOversized"), pn(n, e.Fn, r ? e.Fn.ORDER ** tn : void 0), t.length !== n.length) throw Error("arrays of points and scalars must have equal length");
	let i = t.map((e) => gn(e, 4)), a = n.map((e) => _n(e, 4));
	return yn(e.ZERO, i, a);
}
function Sn(e, t, n) {
	if (t) {
		if (t.ORDER !== e) throw Error("Field.ORDER must match order: Fp == p, Fn == n");
		return Kt(t), t;
	}
	return Qt(e, { isLE: n });
}
function Cn(e, t, n = {}, r) {
	if (e !== "weierstrass" && e !== "edwards") throw Error("expected curve type \"weierstrass\" or \"edwards\"");
	if (r === void 0 && (r = e === "edwards"), !t || typeof t != "object") throw Error(`expected valid ${e} CURVE object`);
	xt(n);
	for (let e of [
		"p",
		"n",
		"h"
	]) {
		let n = t[e];
		if (!(gt(n) && n !== $t)) throw Error(`CURVE.${e} must be positive bigint`);
	}
	let i = Sn(t.p, n.Fp, r), a = Sn(t.n, n.Fn, r), o = [
		"Gx",
		"Gy",
		"a",
		e === "weierstrass" ? "b" : "d"
	];
	for (let e of o) if (!i.isValid(t[e])) throw Error(`CURVE.${e} must be valid field element of CURVE.Fp`);
	return t = Object.freeze(Object.assign({}, t)), {
		CURVE: t,
		Fp: i,
		Fn: a
	};
}
function wn(e, t) {
	return function(n) {
		let r = e(n);
		return {
			secretKey: r,
			publicKey: t(r)
		};
	};
}
// node_modules/@noble/curves/abstract/edwards.js
var Tn = /* @__PURE__ */ BigInt(0), En = /* @__PURE__ */ BigInt(1), Dn = /* @__PURE__ */ BigInt(2), On = /* @__PURE__ */ BigInt(4), kn = /* @__PURE__ */ BigInt(8);
function An(e, t, n, r) {
	let i = e.sqr(n), a = e.sqr(r), o = e.add(e.mul(t.a, i), a), s = e.add(e.ONE, e.mul(t.d, e.mul(i, a)));
	return e.eql(o, s);
}
function jn(e, t = {}) {
	xt(t, {}, {}, "extraOpts");
	let n = t, r = Cn("edwards", e, n, n.FpFnLE), { Fp: i, Fn: a } = r, o = r.CURVE, { h: s } = o;
	if (Jt(i, o.a) !== 1) throw Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
	if (Jt(i, o.d) !== -1) throw Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
	xt(n, {}, {
		uvRatio: "function",
		randomBytes: "function"
	});
	let c = n.randomBytes === void 0 ? rt : n.randomBytes, l = Dn << BigInt(i.BYTES * 8) - En;
	function u(e) {
		if (!i.isOdd) throw Error("Field does not have .isOdd()");
		return i.isOdd(e);
	}
	let d = n.uvRatio === void 0 ? (e, t) => {
		try {
			return {
				isValid: !0,
				value: i.sqrt(i.div(e, t))
			};
		} catch {
			return {
				isValid: !1,
				value: Tn
			};
		}
	} : n.uvRatio;
	if (!An(i, o, o.Gx, o.Gy)) throw Error("bad curve params: generator point");
	let f = i.eql(o.a, i.neg(i.ONE)) ? (e) => i.neg(e) : i.eql(o.a, i.ONE) ? (e) => e : (e) => i.mul(o.a, e);
	function p(e, t, n = !1) {
		let r = n ? En : Tn;
		return vt("coordinate " + e, t, r, l), t;
	}
	function m(e) {
		if (!(e instanceof h)) throw Error("EdwardsPoint expected");
	}
	class h {
		static BASE = new h(o.Gx, o.Gy, i.ONE, i.mul(o.Gx, o.Gy));
		static ZERO = new h(i.ZERO, i.ONE, i.ONE, i.ZERO);
		static Fp = i;
		static Fn = a;
		X;
		Y;
		Z;
		T;
		constructor(e, t, n, r) {
			this.X = p("x", e), this.Y = p("y", t), this.Z = p("z", n, !0), this.T = p("t", r), Object.freeze(this);
		}
		static CURVE() {
			return o;
		}
		static fromAffine(e) {
			if (e instanceof h) throw Error("extended point not allowed");
			let { x: t, y: n } = e || {};
			return p("x", t), p("y", n), new h(t, n, i.ONE, i.mul(t, n));
		}
		static fromBytes(e, t = !1) {
			let n = i.BYTES, { a: r, d: a } = o;
			e = ht(Ye(e, n, "point")), st(t, "zip215");
			let s = ht(e), c = e[n - 1];
			s[n - 1] = c & -129;
			let f = ft(s);
			vt("point.y", f, Tn, t ? l : i.ORDER);
			let p = i.sqr(f), m = i.sub(p, i.ONE), g = i.sub(i.mulN(a, p), r), { isValid: _, value: v } = d(m, g);
			if (!_) throw Error("bad point: invalid y coordinate");
			let ee = u(v), y = !!(c & 128);
			if (!t && i.is0(v) && y) throw Error("bad point: x=0 and x_0=1");
			return y !== ee && (v = i.neg(v)), h.fromAffine({
				x: v,
				y: f
			});
		}
		static fromHex(e, t = !1) {
			return h.fromBytes(tt(e), t);
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		precompute(e = 6, t = !0) {
			return _.setWindowSize(this, e), t || this.multiply(Dn), this;
		}
		assertValidity() {
			let e = this, { a: t, d: n } = o;
			if (e.is0()) throw Error("bad point: ZERO");
			let { X: r, Y: a, Z: s, T: c } = e, l = i.sqr(r), u = i.sqr(a), d = i.sqr(s), f = i.sqr(d), p = i.mul(l, t), m = i.mul(i.add(p, u), d), h = i.add(f, i.mul(n, i.mul(l, u)));
			if (!i.eql(m, h)) throw Error("bad point: equation left != right (1)");
			let g = i.mul(r, a), _ = i.mul(s, c);
			if (!i.eql(g, _)) throw Error("bad point: equation left != right (2)");
		}
		equals(e) {
			m(e);
			let { X: t, Y: n, Z: r } = this, { X: a, Y: o, Z: s } = e, c = i.mul(t, s), l = i.mul(a, r), u = i.mul(n, s), d = i.mul(o, r);
			return i.eql(c, l) && i.eql(u, d);
		}
		is0() {
			return this.equals(h.ZERO);
		}
		negate() {
			return new h(i.neg(this.X), this.Y, this.Z, i.neg(this.T));
		}
		double() {
			let { X: e, Y: t, Z: n } = this, r = i.sqr(e), a = i.sqr(t), o = i.mul(i.sqr(n), Dn), s = f(r), c = i.addN(e, t), l = i.sub(i.subN(i.sqr(c), r), a), u = i.addN(s, a), d = i.subN(u, o), p = i.subN(s, a), m = i.mul(l, d), g = i.mul(u, p), _ = i.mul(l, p), v = i.mul(d, u);
			return new h(m, g, v, _);
		}
		add(e) {
			m(e);
			let { d: t } = o, { X: n, Y: r, Z: a, T: s } = this, { X: c, Y: l, Z: u, T: d } = e, p = i.mul(n, c), g = i.mul(r, l), _ = i.mul(i.mulN(s, t), d), v = i.mul(a, u), ee = i.sub(i.subN(i.mulN(i.addN(n, r), i.addN(c, l)), p), g), y = i.subN(v, _), te = i.addN(v, _), ne = i.sub(g, f(p)), re = i.mul(ee, y), ie = i.mul(te, ne), ae = i.mul(ee, ne), b = i.mul(y, te);
			return new h(re, ie, b, ae);
		}
		subtract(e) {
			return m(e), this.add(e.negate());
		}
		multiply(e) {
			if (!a.isValidNot0(e)) throw RangeError("invalid scalar: expected 1 <= sc < curve.n");
			let { p: t, f: n } = _.mulSecret(this, e, s, g);
			return g([t, n])[0];
		}
		multiplyUnsafe(e) {
			if (!a.isValid(e)) throw RangeError("invalid scalar: expected 0 <= sc < curve.n");
			return e === Tn ? h.ZERO : this.is0() || e === En ? this : _.mulUnsafe(this, e, g);
		}
		isSmallOrder() {
			return this.clearCofactor().is0();
		}
		isTorsionFree() {
			return _.mulUnsafe(this, o.n).is0();
		}
		toAffine(e) {
			let t = this, n = e;
			if (n != null && typeof n != "bigint") throw TypeError("\"invertedZ\" expected bigint, got type=" + typeof n);
			let { X: r, Y: a, Z: o } = t, s = t.is0();
			n ??= s ? i.create(kn) : i.inv(o);
			let c = i.mul(r, n), l = i.mul(a, n), u = i.mul(o, n);
			if (s) return {
				x: i.ZERO,
				y: i.ONE
			};
			if (!i.eql(u, i.ONE)) throw Error("invZ was invalid");
			return {
				x: c,
				y: l
			};
		}
		clearCofactor() {
			return s === En ? this : s === Dn ? this.double() : s === On ? this.double().double() : s === kn ? this.double().double().double() : this.multiplyUnsafe(s);
		}
		toBytes() {
			let { x: e, y: t } = this.toAffine(), n = i.toBytes(t);
			return n[n.length - 1] |= u(e) ? 128 : 0, n;
		}
		toHex() {
			return $e(this.toBytes());
		}
		toString() {
			return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
		}
	}
	let g = (e) => cn(h, e), _ = new bn(h, c);
	return _.bits >= 6 && h.BASE.precompute(6), Object.freeze(h.prototype), Object.freeze(h), h;
}
function Mn(e, t, n = {}) {
	if (sn(e), typeof t != "function") throw Error("\"hash\" function param is required");
	let r = t, i = n;
	xt(i, {}, {
		adjustScalarBytes: "function",
		randomBytes: "function",
		domain: "function",
		prehash: "function",
		zip215: "boolean",
		mapToCurve: "function",
		toMontgomery: "function",
		toMontgomerySecret: "function"
	});
	let { prehash: a } = i, { BASE: o, Fp: s, Fn: c } = e, l = r.outputLen, u = 2 * s.BYTES;
	if (l !== void 0 && (lt(l, "hash.outputLen"), l !== u)) throw Error(`hash.outputLen must be ${u}, got ${l}`);
	let d = i.randomBytes === void 0 ? rt : i.randomBytes, f = i.toMontgomery, p = i.toMontgomerySecret, m = i.adjustScalarBytes === void 0 ? (e) => e : i.adjustScalarBytes, h = i.domain === void 0 ? (e, t, n) => {
		if (st(n, "phflag"), t.length || n) throw Error("Contexts/pre-hash are not supported");
		return e;
	} : i.domain;
	function g(e) {
		return c.create(ft(e));
	}
	function _(e) {
		let t = ae.secretKey;
		Ye(e, ae.secretKey, "secretKey");
		let n = Ye(r(e), 2 * t, "hashedSecretKey"), i = m(n.slice(0, t));
		return {
			head: i,
			prefix: n.slice(t, 2 * t),
			scalar: g(i)
		};
	}
	function v(e) {
		let { head: t, prefix: n, scalar: r } = _(e), i = o.multiply(r);
		return {
			head: t,
			prefix: n,
			scalar: r,
			point: i,
			pointBytes: i.toBytes()
		};
	}
	function ee(e) {
		return v(e).pointBytes;
	}
	function y(e = Uint8Array.of(), ...t) {
		let n = et(...t);
		return g(r(h(n, Ye(e, void 0, "context"), !!a)));
	}
	function te(e, t, n = {}) {
		xt(n, {}, {}, "options"), e = ht(Ye(e, void 0, "message")), a && (e = a(e));
		let { prefix: r, scalar: i, pointBytes: s } = v(t), l = y(n.context, r, e), u = o.multiply(l).toBytes(), d = y(n.context, u, s, e), f = c.create(l + d * i);
		if (!c.isValid(f)) throw Error("sign failed: invalid s");
		return Ye(et(u, c.toBytes(f)), ae.signature, "result");
	}
	let ne = { zip215: i.zip215 };
	function re(t, n, r, i = ne) {
		xt(i);
		let { context: s } = i, c = i.zip215 === void 0 ? !!ne.zip215 : i.zip215, l = ae.signature;
		t = Ye(t, l, "signature"), n = Ye(n, void 0, "message"), r = Ye(r, ae.publicKey, "publicKey"), c !== void 0 && st(c, "zip215"), a && (n = a(n));
		let u = l / 2, d = t.subarray(0, u), f = ft(t.subarray(u, l)), p, m, h;
		try {
			p = e.fromBytes(r, c), m = e.fromBytes(d, c), h = o.multiplyUnsafe(f);
		} catch {
			return !1;
		}
		if (!c && p.isSmallOrder()) return !1;
		let g = y(s, d, r, n);
		return m.add(p.multiplyUnsafe(g)).subtract(h).clearCofactor().is0();
	}
	let ie = s.BYTES, ae = {
		secretKey: ie,
		publicKey: ie,
		signature: 2 * ie,
		seed: ie
	};
	function b(e) {
		return e = e === void 0 ? d(ae.seed) : e, Ye(e, ae.seed, "seed");
	}
	function x(e) {
		return nt(e) && e.length === ae.secretKey;
	}
	function oe(t, n) {
		try {
			return !!e.fromBytes(t, n === void 0 ? ne.zip215 : n);
		} catch {
			return !1;
		}
	}
	let S = {
		getExtendedPublicKey: v,
		randomSecretKey: b,
		isValidSecretKey: x,
		isValidPublicKey: oe,
		toMontgomery(t) {
			if (f === void 0) throw Error("Montgomery conversion is not supported for this curve");
			return f(e.fromBytes(t));
		},
		toMontgomerySecret(e) {
			if (p === void 0) throw Error("Montgomery conversion is not supported for this curve");
			return p(e);
		}
	};
	return Object.freeze(ae), Object.freeze(S), Object.freeze({
		keygen: wn(b, ee),
		getPublicKey: ee,
		sign: te,
		verify: re,
		utils: S,
		Point: e,
		lengths: ae
	});
}
// node_modules/@noble/curves/ed25519.js
var Nn = /* @__PURE__ */ BigInt(1), Pn = /* @__PURE__ */ BigInt(2), Fn = /* @__PURE__ */ BigInt(5), In = /* @__PURE__ */ BigInt(8), Ln = /* @__PURE__ */ BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed"), Rn = {
	p: Ln,
	n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
	h: In,
	a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
	d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
	Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
	Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
};
function zn(e) {
	let t = BigInt(10), n = BigInt(20), r = BigInt(40), i = BigInt(80), a = Ln, o = e * e % a * e % a, s = Ft(Ft(o, Pn, a) * o % a, Nn, a) * e % a, c = Ft(s, Fn, a) * s % a, l = Ft(c, t, a) * c % a, u = Ft(l, n, a) * l % a, d = Ft(u, r, a) * u % a;
	return {
		pow_p_5_8: Ft(Ft(Ft(Ft(d, i, a) * d % a, i, a) * d % a, t, a) * c % a, Pn, a) * e % a,
		b2: o
	};
}
function Bn(e) {
	return e[0] &= 248, e[31] &= 127, e[31] |= 64, e;
}
var Vn = /* @__PURE__ */ BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
function Hn(e, t) {
	let n = Ln, r = Nt(t * t * t, n), i = zn(e * Nt(r * r * t, n)).pow_p_5_8, a = Nt(e * r * i, n), o = Nt(t * a * a, n), s = a, c = Nt(a * Vn, n), l = o === e, u = o === Nt(-e, n), d = o === Nt(-e * Vn, n);
	return l && (a = s), (u || d) && (a = c), Wt(a, n) && (a = Nt(-a, n)), {
		isValid: l || u,
		value: a
	};
}
var Un = /* @__PURE__ */ jn(Rn, { uvRatio: Hn }), Wn = Un.Fp;
function Gn(e) {
	let { y: t } = e;
	return Wn.toBytes(Wn.div(Nn + t, Nn - t));
}
function Kn(e) {
	let t = Un.Fp.BYTES;
	return se(e, t), Bn(Ke(e.subarray(0, t))).subarray(0, t);
}
function qn(e) {
	return Mn(Un, Ke, Object.assign({
		adjustScalarBytes: Bn,
		toMontgomery: Gn,
		toMontgomerySecret: Kn,
		zip215: !0
	}, e));
}
var Jn = /* @__PURE__ */ qn({});
Ge(/* @__PURE__ */ new Uint8Array());
function Yn(e) {
	let t = new Uint8Array(1 + e.length);
	return t.set(e, 1), Ge(t);
}
var Xn = /* @__PURE__ */ new Uint8Array(65);
Xn[0] = 1;
function Zn(e, t, n = Ge) {
	return Xn.set(e, 1), Xn.set(t, 33), n(Xn);
}
var Qn = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]), $n = (e) => Math.floor(e / 2), er = (e) => e.length <= 63 && e.every((e) => e.length === 32);
function tr(e, t, n, r, i, a = Ge) {
	if (!Number.isSafeInteger(t) || !Number.isSafeInteger(n) || t < 0 || t >= n || e.length !== 32 || i.length !== 32 || !er(r)) return !1;
	let [o, s, c] = [
		t,
		n - 1,
		e
	];
	for (let e of r) {
		if (s === 0) return !1;
		if (o % 2 == 1 || o === s) for (c = Zn(e, c, a); o % 2 == 0 && o !== 0;) [o, s] = [$n(o), $n(s)];
		else c = Zn(c, e, a);
		[o, s] = [$n(o), $n(s)];
	}
	return s === 0 && Qn(c, i);
}
// src/ledger/tlog/ed25519.ts
var nr = [
	"00".repeat(32),
	`01${"00".repeat(31)}`,
	"26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
	"c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
	`ec${"ff".repeat(30)}7f`,
	`ed${"ff".repeat(30)}7f`,
	`ee${"ff".repeat(30)}7f`
].map(be), rr = (e) => nr.some((t) => ir(e, t));
function ir(e, t) {
	for (let n = 0; n < 31; n++) if (e[n] !== t[n]) return !1;
	return e[31] % 128 === t[31];
}
var ar = (e) => (t, n, r) => t.length === 32 && r.length === 64 && !rr(t) && !rr(r) && e(t, n, r), or = (e) => e.reduceRight((e, t) => e * 256n + BigInt(t), 0n);
function sr(e, t, n) {
	let { Point: r } = Jn, [i, a] = [n.subarray(0, 32), or(n.subarray(32))];
	if (a >= r.Fn.ORDER) return !1;
	let o = or(Ke(Se(i, e, t))) % r.Fn.ORDER, s = r.fromBytes(e);
	return Qn(r.BASE.multiplyUnsafe(a).subtract(s.multiplyUnsafe(o)).toBytes(), i);
}
var cr = { ed25519: ar((e, t, n) => {
	try {
		return sr(e, t, n);
	} catch {
		return !1;
	}
}) }, lr = {
	title: "ملف للمحكمة",
	report: {
		intro: "هذا التقرير جزء من الملف. كل ما فيه مستمد من البيان الموقَّع المرفق به؛ افتح verify.html أو نفِّذ «comity verify» للتحقق من كل بايت.",
		case: "القضية",
		made: "أُعِدّ في",
		by: "أعدّه",
		purpose: "الغرض",
		proceeding: "الإجراءات",
		exhibits: "الأحراز",
		"content-here": "المحتوى موجود في هذا الملف.",
		"content-digest": "المحتوى غير موجود في هذا الملف؛ بصمته موجودة.",
		custody: "سلسلة العهدة",
		conditions: "شروط الاستخدام",
		"no-conditions": "لا توجد شروط على هذا الحرز.",
		derived: "مستخرج من",
		root: "جذر المقاطع المختومة",
		proofs: "إثباتات السجل في هذا الملف",
		keys: "مفاتيح التوقيع",
		"keys-says": "قارن هذه المفاتيح بقائمة حصلت عليها من السلطات نفسها.",
		"stamped-by": "ختم الوقت مطلوب من",
		"register-says": "تضم الحزمة مضبوطات أكثر من أن تُطبع كلها. هذا سجلها، أما report.html والملفات في custody/ ففيها كل ما يُعرف عن كل منها."
	},
	verify: {
		title: "التحقق من ملف للمحكمة",
		intro: "اختر الملف. لا شيء يغادر هذا الحاسوب: تعمل الصفحة بلا شبكة.",
		choose: "الملف (ZIP)",
		keys: "مفاتيح حصلت عليها من السلطات (اختياري، واحد في كل سطر: العقدة، مسافة، المفتاح)",
		stamping: "شهادات سلطات ختم الوقت التي لديكم (اختياري، PEM)",
		working: "جارٍ التحقق: {{done}} من {{size}}",
		holds: "الملف سليم. كل بايت هو ذاته الذي وُقِّع عليه.",
		fails: "الملف غير سليم.",
		exhibit: "الحرز",
		file: "الملف",
		finding: "النتيجة",
		summary: "الأحراز: {{exhibits}}، الملفات: {{files}}"
	},
	finding: {
		"not-a-package": "هذا ليس ملفًا للمحكمة.",
		"manifest-damaged": "البيان تالف: لا يمكن قراءته كما وُقِّع عليه.",
		"signature-holds": "يحمل البيان توقيع السلطة التي أعدّت الملف.",
		"signature-false": "التوقيع على البيان ليس للسلطة المذكورة فيه.",
		"file-differs": "المحتوى ليس هو المسجَّل.",
		"archive-differs": "غُيِّر الأرشيف حول هذا الملف.",
		"archive-ends-early": "ينتهي الأرشيف قبل أوانه.",
		"archive-goes-on": "أُضيف شيء إلى نهاية الأرشيف.",
		"custody-holds": "سلسلة العهدة سليمة (الأحداث: {{events}}).",
		"custody-broken": "تنقطع سلسلة العهدة عند الحدث {{seq}} ({{why}}).",
		"seal-false": "الختم على الحدث {{seq}} ليس للعقدة {{node}}.",
		"seal-unknown": "وُضع الختم على الحدث {{seq}} بمفتاح للعقدة {{node}} غير معروف هنا.",
		"proof-holds": "يثبت السجل القيد ({{level}}).",
		"proof-false": "إثبات السجل غير صحيح.",
		"digest-only": "يحمل الملف بصمة المحتوى دون المحتوى.",
		"keys-from-package": "جاءت المفاتيح من الملف نفسه: قارنها بقائمة حصلت عليها من السلطات.",
		"keys-from-reader": "المفاتيح هي التي أحضرتها أنت.",
		"stamp-holds": "تفيد سلطة لختم الوقت قدّمتم شهادتها بأن البيان كان قائماً في {{at}} ({{by}}).",
		"stamp-unvouched": "يفيد ختم وقت بأن البيان كان قائماً في {{at}} ({{by}})، وهو صحيح بحسب الشهادة المرفقة به. قارنوا هذه الشهادة بشهادة حصلتم عليها من السلطة نفسها.",
		"stamp-false": "ختم الوقت لا يتعلق بهذا البيان، أو ليس صادراً عن سلطة تثقون بها.",
		"stamp-absent": "لم تكن سلطة ختم الوقت {{by}} قد أجابت عند تنزيل الحزمة، فهي لا تحمل ختم وقت."
	}
}, ur = {
	title: "Court package",
	report: {
		intro: "This report is part of the package. Everything in it follows from the signed manifest beside it; open verify.html, or run “comity verify”, to check every byte.",
		case: "Case",
		made: "Made",
		by: "By",
		purpose: "Purpose",
		proceeding: "Proceedings",
		exhibits: "Exhibits",
		"content-here": "The content is in this package.",
		"content-digest": "The content is not in this package; its digest is.",
		custody: "Chain of custody",
		conditions: "Conditions of use",
		"no-conditions": "No conditions stand on this exhibit.",
		derived: "Made from",
		root: "Root of the sealed segments",
		proofs: "Ledger proofs in this package",
		keys: "Signing keys",
		"keys-says": "Compare these keys with a list you have from the authorities themselves.",
		"stamped-by": "Time stamp asked of",
		"register-says": "The package holds too many exhibits to set each on paper. This is their register; report.html and the files in custody/ hold everything known of each."
	},
	verify: {
		title: "Verify a court package",
		intro: "Choose the package. Nothing leaves this computer: the page works without a network.",
		choose: "Package (ZIP file)",
		keys: "Keys you have from the authorities (optional, one per line: node, space, key)",
		stamping: "Certificates of time-stamping authorities you have (optional, PEM)",
		working: "Checking: {{done}} of {{size}}",
		holds: "The package holds. Every byte is the one that was signed for.",
		fails: "The package does NOT hold.",
		exhibit: "Exhibit",
		file: "File",
		finding: "Finding",
		summary: "{{exhibits}} exhibits, {{files}} files"
	},
	finding: {
		"not-a-package": "This is not a court package.",
		"manifest-damaged": "The manifest is damaged: it cannot be read as it was signed.",
		"signature-holds": "The manifest bears the signature of the authority that made the package.",
		"signature-false": "The signature on the manifest is NOT of the authority it names.",
		"file-differs": "The content is NOT the one that was registered.",
		"archive-differs": "The archive was changed around this file.",
		"archive-ends-early": "The archive ends too early.",
		"archive-goes-on": "Something was added at the end of the archive.",
		"custody-holds": "The chain of custody holds ({{events}} events).",
		"custody-broken": "The chain of custody breaks at event {{seq}} ({{why}}).",
		"seal-false": "The seal on event {{seq}} is NOT of {{node}}.",
		"seal-unknown": "The seal on event {{seq}} was made with a key of {{node}} that is not known here.",
		"proof-holds": "The ledger proves the entry ({{level}}).",
		"proof-false": "The ledger proof does NOT hold.",
		"digest-only": "The package carries the digest of the content and not the content.",
		"keys-from-package": "The keys came from the package itself: compare them with a list you have from the authorities.",
		"keys-from-reader": "The keys are the ones you brought.",
		"stamp-holds": "A time-stamping authority whose certificate you brought says that the manifest existed on {{at}} ({{by}}).",
		"stamp-unvouched": "A time stamp says that the manifest existed on {{at}} ({{by}}): genuine by the certificate it brings. Compare that certificate with one you have from the authority.",
		"stamp-false": "The time stamp is NOT about this manifest, or not by an authority you trust.",
		"stamp-absent": "The time-stamping authority {{by}} had not answered when the package was fetched: it bears no time stamp."
	}
}, dr = {
	title: "Expediente para el tribunal",
	report: {
		intro: "El presente informe forma parte del expediente. Todo lo que contiene se desprende del manifiesto firmado que lo acompaña; abra verify.html o ejecute «comity verify» para comprobar cada byte.",
		case: "Caso",
		made: "Elaborado el",
		by: "Por",
		purpose: "Finalidad",
		proceeding: "Procedimiento",
		exhibits: "Elementos de prueba",
		"content-here": "El contenido se encuentra en este expediente.",
		"content-digest": "El contenido no se encuentra en este expediente; su resumen criptográfico sí.",
		custody: "Cadena de custodia",
		conditions: "Condiciones de uso",
		"no-conditions": "No pesa ninguna condición sobre este elemento.",
		derived: "Obtenido de",
		root: "Raíz de los segmentos sellados",
		proofs: "Pruebas del registro en este expediente",
		keys: "Claves de firma",
		"keys-says": "Compare estas claves con una lista que haya recibido de las propias autoridades.",
		"stamped-by": "Sello de tiempo solicitado a",
		"register-says": "El paquete contiene demasiados elementos para componerlos todos en papel. Este es su registro; report.html y los ficheros de custody/ contienen todo lo que se sabe de cada uno."
	},
	verify: {
		title: "Comprobar un expediente para el tribunal",
		intro: "Elija el expediente. Nada sale de este ordenador: la página funciona sin red.",
		choose: "Expediente (archivo ZIP)",
		keys: "Claves que haya recibido de las autoridades (opcional, una por línea: nodo, espacio, clave)",
		stamping: "Certificados de autoridades de sellado de tiempo de que disponga (opcional, PEM)",
		working: "Comprobando: {{done}} de {{size}}",
		holds: "El expediente está íntegro. Cada byte es el que se firmó.",
		fails: "El expediente NO está íntegro.",
		exhibit: "Elemento de prueba",
		file: "Archivo",
		finding: "Resultado",
		summary: "{{exhibits}} elementos de prueba, {{files}} archivos"
	},
	finding: {
		"not-a-package": "Esto no es un expediente para el tribunal.",
		"manifest-damaged": "El manifiesto está dañado: no puede leerse tal como se firmó.",
		"signature-holds": "El manifiesto lleva la firma de la autoridad que elaboró el expediente.",
		"signature-false": "La firma del manifiesto NO es de la autoridad que nombra.",
		"file-differs": "El contenido NO es el que se registró.",
		"archive-differs": "El archivo comprimido se modificó alrededor de este fichero.",
		"archive-ends-early": "El archivo comprimido termina antes de tiempo.",
		"archive-goes-on": "Se añadió algo al final del archivo comprimido.",
		"custody-holds": "La cadena de custodia está íntegra ({{events}} actos).",
		"custody-broken": "La cadena de custodia se rompe en el acto {{seq}} ({{why}}).",
		"seal-false": "El sello del acto {{seq}} NO es de {{node}}.",
		"seal-unknown": "El sello del acto {{seq}} se hizo con una clave de {{node}} que aquí no se conoce.",
		"proof-holds": "El registro prueba el asiento ({{level}}).",
		"proof-false": "La prueba del registro NO es válida.",
		"digest-only": "El expediente lleva el resumen criptográfico del contenido y no el contenido.",
		"keys-from-package": "Las claves proceden del propio expediente: compárelas con una lista que haya recibido de las autoridades.",
		"keys-from-reader": "Las claves son las que usted ha aportado.",
		"stamp-holds": "Una autoridad de sellado de tiempo cuyo certificado usted aportó acredita que el manifiesto existía el {{at}} ({{by}}).",
		"stamp-unvouched": "Un sello de tiempo acredita que el manifiesto existía el {{at}} ({{by}}): es auténtico según el certificado que lleva. Compare ese certificado con el que tenga de la autoridad.",
		"stamp-false": "El sello de tiempo NO se refiere a este manifiesto, o no es de una autoridad en la que usted confíe.",
		"stamp-absent": "La autoridad de sellado de tiempo {{by}} no había respondido cuando se descargó el paquete: no lleva sello de tiempo."
	}
}, fr = {
	title: "Dossier pour le tribunal",
	report: {
		intro: "Le présent rapport fait partie du dossier. Tout ce qu'il contient découle du manifeste signé qui l'accompagne ; ouvrez verify.html ou lancez « comity verify » pour vérifier chaque octet.",
		case: "Affaire",
		made: "Établi le",
		by: "Par",
		purpose: "Finalité",
		proceeding: "Procédure",
		exhibits: "Pièces à conviction",
		"content-here": "Le contenu se trouve dans ce dossier.",
		"content-digest": "Le contenu ne se trouve pas dans ce dossier ; son empreinte s'y trouve.",
		custody: "Chaîne de conservation",
		conditions: "Conditions d'utilisation",
		"no-conditions": "Aucune condition ne pèse sur cette pièce.",
		derived: "Tirée de",
		root: "Racine des segments scellés",
		proofs: "Preuves du registre dans ce dossier",
		keys: "Clés de signature",
		"keys-says": "Comparez ces clés avec une liste que vous tenez des autorités elles-mêmes.",
		"stamped-by": "Horodatage demandé à",
		"register-says": "Le dossier contient trop de pièces pour les composer toutes sur papier. En voici le registre ; report.html et les fichiers du dossier custody/ contiennent tout ce que l'on sait de chacune."
	},
	verify: {
		title: "Vérifier un dossier pour le tribunal",
		intro: "Choisissez le dossier. Rien ne quitte cet ordinateur : la page fonctionne sans réseau.",
		choose: "Dossier (fichier ZIP)",
		keys: "Clés que vous tenez des autorités (facultatif, une par ligne : nœud, espace, clé)",
		stamping: "Certificats des autorités d'horodatage dont vous disposez (facultatif, PEM)",
		working: "Vérification : {{done}} sur {{size}}",
		holds: "Le dossier est intact. Chaque octet est celui qui a été signé.",
		fails: "Le dossier N'est PAS intact.",
		exhibit: "Pièce",
		file: "Fichier",
		finding: "Constat",
		summary: "{{exhibits}} pièces, {{files}} fichiers"
	},
	finding: {
		"not-a-package": "Ceci n'est pas un dossier pour le tribunal.",
		"manifest-damaged": "Le manifeste est endommagé : il ne peut être lu tel qu'il a été signé.",
		"signature-holds": "Le manifeste porte la signature de l'autorité qui a établi le dossier.",
		"signature-false": "La signature du manifeste N'est PAS celle de l'autorité qu'elle nomme.",
		"file-differs": "Le contenu N'est PAS celui qui a été enregistré.",
		"archive-differs": "L'archive a été modifiée autour de ce fichier.",
		"archive-ends-early": "L'archive s'arrête trop tôt.",
		"archive-goes-on": "Quelque chose a été ajouté à la fin de l'archive.",
		"custody-holds": "La chaîne de conservation est intacte ({{events}} événements).",
		"custody-broken": "La chaîne de conservation est rompue à l'événement {{seq}} ({{why}}).",
		"seal-false": "Le sceau de l'événement {{seq}} N'est PAS celui de {{node}}.",
		"seal-unknown": "Le sceau de l'événement {{seq}} a été apposé avec une clé de {{node}} qui n'est pas connue ici.",
		"proof-holds": "Le registre prouve l'inscription ({{level}}).",
		"proof-false": "La preuve du registre NE tient PAS.",
		"digest-only": "Le dossier contient l'empreinte du contenu et non le contenu.",
		"keys-from-package": "Les clés proviennent du dossier lui-même : comparez-les avec une liste que vous tenez des autorités.",
		"keys-from-reader": "Les clés sont celles que vous avez apportées.",
		"stamp-holds": "Une autorité d'horodatage dont vous avez fourni le certificat atteste que le manifeste existait le {{at}} ({{by}}).",
		"stamp-unvouched": "Un horodatage atteste que le manifeste existait le {{at}} ({{by}}) : il est authentique selon le certificat qu'il contient. Comparez ce certificat à celui que vous tenez de l'autorité.",
		"stamp-false": "L'horodatage ne porte PAS sur ce manifeste, ou n'émane pas d'une autorité à laquelle vous faites confiance.",
		"stamp-absent": "L'autorité d'horodatage {{by}} n'avait pas répondu au moment du téléchargement : le dossier ne porte pas d'horodatage."
	}
}, pr = {
	title: "Пакет для суда",
	report: {
		intro: "Настоящий отчёт является частью пакета. Всё его содержание вытекает из прилагаемого подписанного перечня; чтобы проверить каждый байт, откройте verify.html или выполните «comity verify».",
		case: "Дело",
		made: "Составлено",
		by: "Кем",
		purpose: "Цель",
		proceeding: "Производство",
		exhibits: "Вещественные доказательства",
		"content-here": "Содержимое находится в этом пакете.",
		"content-digest": "Содержимого в этом пакете нет; есть его контрольная сумма.",
		custody: "Цепочка хранения",
		conditions: "Условия использования",
		"no-conditions": "На это доказательство не наложено условий.",
		derived: "Получено из",
		root: "Корень запечатанных сегментов",
		proofs: "Доказательства из реестра в этом пакете",
		keys: "Ключи подписи",
		"keys-says": "Сравните эти ключи со списком, полученным от самих органов.",
		"stamped-by": "Метка времени запрошена у",
		"register-says": "В пакете слишком много доказательств, чтобы напечатать сведения о каждом. Это их реестр; в report.html и файлах папки custody/ есть всё, что известно о каждом."
	},
	verify: {
		title: "Проверка пакета для суда",
		intro: "Выберите пакет. Ничто не покидает этот компьютер: страница работает без сети.",
		choose: "Пакет (файл ZIP)",
		keys: "Ключи, полученные от органов (необязательно, по одному в строке: узел, пробел, ключ)",
		stamping: "Имеющиеся у вас сертификаты органов меток времени (необязательно, PEM)",
		working: "Проверяется: {{done}} из {{size}}",
		holds: "Пакет цел. Каждый байт тот, который был подписан.",
		fails: "Пакет НЕ цел.",
		exhibit: "Доказательство",
		file: "Файл",
		finding: "Результат",
		summary: "Доказательств: {{exhibits}}, файлов: {{files}}"
	},
	finding: {
		"not-a-package": "Это не пакет для суда.",
		"manifest-damaged": "Перечень повреждён: его нельзя прочесть в том виде, в каком он был подписан.",
		"signature-holds": "Перечень подписан органом, составившим пакет.",
		"signature-false": "Подпись под перечнем НЕ принадлежит названному органу.",
		"file-differs": "Содержимое НЕ то, которое было зарегистрировано.",
		"archive-differs": "Архив изменён вокруг этого файла.",
		"archive-ends-early": "Архив обрывается раньше времени.",
		"archive-goes-on": "В конец архива что-то добавлено.",
		"custody-holds": "Цепочка хранения цела (событий: {{events}}).",
		"custody-broken": "Цепочка хранения обрывается на событии {{seq}} ({{why}}).",
		"seal-false": "Печать на событии {{seq}} НЕ принадлежит {{node}}.",
		"seal-unknown": "Печать на событии {{seq}} сделана ключом {{node}}, который здесь неизвестен.",
		"proof-holds": "Реестр подтверждает запись ({{level}}).",
		"proof-false": "Доказательство из реестра НЕ подтверждается.",
		"digest-only": "В пакете есть контрольная сумма содержимого, но не само содержимое.",
		"keys-from-package": "Ключи взяты из самого пакета: сравните их со списком, полученным от органов.",
		"keys-from-reader": "Использованы ключи, которые вы указали.",
		"stamp-holds": "Орган меток времени, сертификат которого вы предоставили, удостоверяет, что манифест существовал {{at}} ({{by}}).",
		"stamp-unvouched": "Метка времени удостоверяет, что манифест существовал {{at}} ({{by}}): она подлинна по приложенному к ней сертификату. Сравните этот сертификат с полученным от самого органа.",
		"stamp-false": "Метка времени НЕ относится к этому манифесту или выдана не тем органом, которому вы доверяете.",
		"stamp-absent": "Орган меток времени {{by}} не ответил к моменту загрузки пакета: метки времени нет."
	}
}, mr = {
	title: "法庭证据包",
	report: {
		intro: "本报告是证据包的一部分。其中全部内容均出自随附的已签名清单；打开 verify.html 或运行“comity verify”即可核验每一个字节。",
		case: "案件",
		made: "制作时间",
		by: "制作者",
		purpose: "目的",
		proceeding: "诉讼程序",
		exhibits: "证物",
		"content-here": "内容在本证据包内。",
		"content-digest": "内容不在本证据包内，仅载有其摘要。",
		custody: "保管链",
		conditions: "使用条件",
		"no-conditions": "该证物未附条件。",
		derived: "来源证物",
		root: "密封分段的根值",
		proofs: "本证据包内的账本证明",
		keys: "签名密钥",
		"keys-says": "请将这些密钥与您从主管机关直接取得的清单核对。",
		"stamped-by": "时间戳机构",
		"register-says": "案卷包中的证据过多，无法逐件排印。此处为清单；report.html 与 custody/ 中的文件载有每件证据的全部信息。"
	},
	verify: {
		title: "核验法庭证据包",
		intro: "请选择证据包。任何内容都不会离开这台计算机：本页无需网络即可运行。",
		choose: "证据包（ZIP 文件）",
		keys: "您从主管机关取得的密钥（可选，每行一个：节点、空格、密钥）",
		stamping: "您持有的时间戳机构证书（可选，PEM）",
		working: "正在核验：{{done}} / {{size}}",
		holds: "证据包完好。每一个字节均与签名时一致。",
		fails: "证据包不完好。",
		exhibit: "证物",
		file: "文件",
		finding: "结果",
		summary: "{{exhibits}} 件证物，{{files}} 个文件"
	},
	finding: {
		"not-a-package": "这不是法庭证据包。",
		"manifest-damaged": "清单已损坏：无法按签名时的原样读取。",
		"signature-holds": "清单带有制作该证据包的机关的签名。",
		"signature-false": "清单上的签名不属于其所称的机关。",
		"file-differs": "内容与登记的内容不符。",
		"archive-differs": "归档文件在此文件周围被改动。",
		"archive-ends-early": "归档文件过早结束。",
		"archive-goes-on": "归档文件末尾被添加了内容。",
		"custody-holds": "保管链完好（{{events}} 个事件）。",
		"custody-broken": "保管链在第 {{seq}} 个事件处中断（{{why}}）。",
		"seal-false": "第 {{seq}} 个事件上的封印不属于 {{node}}。",
		"seal-unknown": "第 {{seq}} 个事件上的封印由 {{node}} 的密钥制作，而该密钥在此未知。",
		"proof-holds": "账本证明了该条目（{{level}}）。",
		"proof-false": "账本证明不成立。",
		"digest-only": "证据包仅载有内容的摘要，而非内容本身。",
		"keys-from-package": "密钥出自证据包本身：请与您从主管机关取得的清单核对。",
		"keys-from-reader": "使用的是您提供的密钥。",
		"stamp-holds": "您提供证书的时间戳机构证明该清单在 {{at}} 已存在（{{by}}）。",
		"stamp-unvouched": "时间戳证明该清单在 {{at}} 已存在（{{by}}）：按其所附证书为真。请将该证书与您从该机构取得的证书核对。",
		"stamp-false": "该时间戳并非针对此清单，或并非由您信任的机构签发。",
		"stamp-absent": "下载案卷包时，时间戳机构 {{by}} 尚未答复：案卷包没有时间戳。"
	}
};
// node_modules/canonicalize/lib/canonicalize.js
function hr(e) {
	if (!e.isWellFormed()) throw Error("Lone surrogate is not allowed");
	return JSON.stringify(e);
}
function gr(e) {
	switch (typeof e) {
		case "number":
			if (isNaN(e)) throw Error("NaN is not allowed");
			if (!isFinite(e)) throw Error("Infinity is not allowed");
			return JSON.stringify(e);
		case "string": return hr(e);
		case "boolean": return e ? "true" : "false";
		default: return JSON.stringify(e);
	}
}
function _r(e, t) {
	let n = null;
	for (; typeof e == "object" && e && typeof e.toJSON == "function";) {
		if (t.has(e)) throw Error("Circular reference detected");
		t.add(e), (n ??= []).push(e), e = e.toJSON();
	}
	if ((e instanceof Number || e instanceof String || e instanceof Boolean) && (e = e.valueOf()), typeof e != "object" || !e) {
		if (n !== null) for (let e of n) t.delete(e);
		return gr(e);
	}
	if (t.has(e)) throw Error("Circular reference detected");
	return t.add(e), {
		container: e,
		keys: Array.isArray(e) ? null : Object.keys(e).sort(),
		index: 0,
		first: !0,
		wrappers: n
	};
}
function vr(e) {
	if (typeof e != "object" || !e) return gr(e);
	let t = /* @__PURE__ */ new Set(), n = _r(e, t);
	if (typeof n != "object") return n;
	let r = n.keys === null ? "[" : "{", i = [n];
	outer: for (; i.length > 0;) {
		let e = i[i.length - 1], n = e.container;
		if (e.keys === null) {
			for (; e.index < n.length;) {
				let a = e.index++;
				a > 0 && (r += ",");
				let o = n[a], s = o === void 0 || typeof o == "symbol" || typeof o == "function" ? null : o;
				if (typeof s != "object" || !s) {
					r += gr(s);
					continue;
				}
				let c = _r(s, t);
				if (typeof c != "object") r += c === void 0 ? "null" : c;
				else {
					r += c.keys === null ? "[" : "{", i.push(c);
					continue outer;
				}
			}
			r += "]";
		} else {
			let a = e.keys;
			for (; e.index < a.length;) {
				let o = a[e.index++], s = n[o];
				if (s === void 0 || typeof s == "symbol" || typeof s == "function") continue;
				if (typeof s != "object" || !s) {
					e.first ? e.first = !1 : r += ",", r += hr(o) + ":" + gr(s);
					continue;
				}
				let c = _r(s, t);
				if (c !== void 0) {
					if (e.first ? e.first = !1 : r += ",", r += hr(o) + ":", typeof c != "object") r += c;
					else {
						r += c.keys === null ? "[" : "{", i.push(c);
						continue outer;
					}
				}
			}
			r += "}";
		}
		if (t.delete(n), e.wrappers !== null) for (let n of e.wrappers) t.delete(n);
		i.pop();
	}
	return r;
}
// src/kernel/canonical.ts
function yr(e) {
	let t = vr(e);
	if (t === void 0) throw TypeError("canonical: a value that JSON cannot say");
	return t;
}
var br = (e) => ve(Ge(xe(yr(e)))), xr = (e, t) => Ge(Se(e, xe(t))), Sr = (e) => yr(e ?? null), Cr = (e, t) => xe(yr({
	commitment: ve(xr(e, t)),
	v: 1
})), wr = (e) => /\/mirror(\/ml-dsa-44)?$/.test(e), Tr = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", Er = (/* @__PURE__ */ new Uint8Array(128)).fill(255);
for (let e = 0; e < 64; e++) Er[Tr.charCodeAt(e)] = e;
function Dr(e) {
	if (e.length % 4 != 0) return;
	let t = e.endsWith("==") ? 2 : +!!e.endsWith("="), n = new Uint8Array(e.length / 4 * 3 - t), r = e.length - t;
	for (let t = 0, i = 0, a = 0, o = 0; t < r; t++) {
		let r = e.charCodeAt(t), s = r < 128 ? Er[r] : 255;
		if (s === 255) return;
		a = (a << 6 | s) & 65535, o += 6, o >= 8 && (o -= 8, n[i++] = a >> o);
	}
	return n;
}
function Or(e) {
	let t = e.endsWith("==") ? 16 : e.endsWith("=") ? 4 : 1, n = e.at(t === 16 ? -3 : -2) ?? "A";
	return t > 1 && Tr.indexOf(n) % t !== 0 ? void 0 : Dr(e);
}
var kr = (e) => /^(0|[1-9]\d{0,15})$/.test(e) && Number.isSafeInteger(Number(e)) ? Number(e) : void 0, Ar = {
	ed25519: 1,
	cosignature: 4,
	cosignatureMlDsa44: 6
}, jr = {
	1: 32,
	4: 32,
	6: 1312
}, Mr = (e) => /^[\w./-]+$/.test(e) || e !== "" && !/[\s+\p{Z}]/u.test(e), Nr = (e, t, n) => ve(Ge(Se(xe(`${e}\n`), Uint8Array.of(t), n)).subarray(0, 4));
function Pr(e) {
	let t = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e), n = t && Or(t[3]);
	if (!t || !n || n.length < 2 || !Mr(t[1])) return;
	let [r, i] = [n[0], n.slice(1)];
	if (jr[r] === void 0 || jr[r] === i.length) return Nr(t[1], r, i) === t[2] ? {
		name: t[1],
		id: t[2],
		kind: r,
		key: i,
		text: e
	} : void 0;
}
function Fr(e) {
	for (let t = 0; t < e.length; t++) if (e.charCodeAt(t) < 32 && e.charCodeAt(t) !== 10) return !0;
	return !1;
}
function Ir(e) {
	let t = e.indexOf(" ", 2);
	if (!e.startsWith("— ") || t < 0) return;
	let n = e.slice(2, t), r = Dr(e.slice(t + 1));
	if (!(!r || r.length < 5 || !Mr(n))) return {
		name: n,
		id: ve(r.subarray(0, 4)),
		bytes: r.subarray(4),
		line: e
	};
}
function Lr(e) {
	let t = e.lastIndexOf("\n\n");
	if (t < 0 || !e.endsWith("\n") || Fr(e)) return;
	let n = e.slice(t + 2, -1).split("\n");
	if (n.length > 200) return;
	let r = n.map(Ir);
	return r.every((e) => e !== void 0) ? {
		text: e.slice(0, t + 1),
		signatures: r
	} : void 0;
}
var Rr = (e, t) => e.signatures.filter((e) => e.name === t.name && e.id === t.id);
function zr(e, t, n) {
	let r = Rr(e, t);
	return t.kind === Ar.ed25519 && r.length > 0 && r.every((r) => r.bytes.length === 64 && n.ed25519(t.key, xe(e.text), r.bytes));
}
// src/ledger/tlog/checkpoint.ts
function Br(e) {
	if (!e.endsWith("\n")) return;
	let [t, n, r, ...i] = e.slice(0, -1).split("\n"), a = kr(n ?? ""), o = Or(r ?? "");
	if (t && a !== void 0 && o?.length === 32 && !i.includes("")) return {
		origin: t,
		size: a,
		root: o,
		extensions: i
	};
}
function Vr(e) {
	let t = Lr(e), n = t && Br(t.text);
	return t && n ? {
		checkpoint: n,
		note: t
	} : void 0;
}
// src/ledger/tlog/cosignature.ts
function Hr(e) {
	let t = /* @__PURE__ */ new Uint8Array(8);
	return new DataView(t.buffer).setBigUint64(0, BigInt(e)), t;
}
function Ur(e) {
	let t = xe(e);
	return t.length > 0 && t.length < 256 ? Se(Uint8Array.of(t.length), t) : void 0;
}
function Wr(e, t, n) {
	if (e.kind === Ar.cosignature) return xe(`cosignature/v1\ntime ${n}\n${t}`);
	let r = Br(t);
	return r && Gr(e, r.origin, {
		start: 0,
		end: r.size,
		hash: r.root
	}, n);
}
function Gr(e, t, { start: n, end: r, hash: i }, a) {
	let [o, s] = [Ur(e.name), Ur(t)];
	if (e.kind === Ar.cosignatureMlDsa44 && o && s) return Se(xe("subtree/v1\n\0"), o, Hr(a), s, Hr(n), Hr(r), i);
}
function Kr(e, t, n, r) {
	let i = e.kind === Ar.cosignature ? 64 : 2420;
	if (n.bytes.length !== 8 + i) return;
	let a = new DataView(n.bytes.buffer, n.bytes.byteOffset, 8).getBigUint64(0);
	if (a > BigInt(2 ** 53 - 1)) return;
	let o = Wr(e, t, Number(a)), s = e.kind === Ar.cosignature ? r.ed25519 : r.mlDsa44;
	return o && s?.(e.key, o, n.bytes.subarray(8)) ? Number(a) : void 0;
}
function qr(e, t, n) {
	let r = Rr(e, t);
	if (r.length === 0) return { is: "absent" };
	if (t.kind === Ar.ed25519) return zr(e, t, n) ? {
		is: "good",
		at_s: 0
	} : { is: "false" };
	if (t.kind !== Ar.cosignature && t.kind !== Ar.cosignatureMlDsa44 || t.kind === Ar.cosignatureMlDsa44 && !n.mlDsa44) return { is: "unknown" };
	let i = r.map((r) => Kr(t, e.text, r, n));
	return i.some((e) => e === void 0) ? { is: "false" } : {
		is: "good",
		at_s: i[0]
	};
}
var Jr = ({ kind: e }) => e === Ar.cosignature || e === Ar.cosignatureMlDsa44;
function Yr(e, t, n) {
	let r = t.filter((e) => e.kind !== Ar.cosignature).map((t) => qr(e, t, n).is);
	return r.includes("good") && !r.includes("false");
}
// src/ledger/tlog/policy.ts
function Xr(e, t) {
	return e === "none" ? !0 : typeof e == "string" ? t.has(e) : e.of.filter((e) => Xr(e, t)).length >= e.k;
}
function Zr(e, [t, ...n]) {
	let r = (t) => e.names.get(t);
	if (t === "log" && (n.length === 1 || n.length === 2)) {
		let t = Pr(n[0]);
		return !t || t.kind === Ar.cosignature || e.logs.some((e) => Qr(e, t)) ? !1 : e.logs.push(t) > 0;
	}
	if (t === "witness" && (n.length === 2 || n.length === 3)) {
		let t = Pr(n[1]);
		return !t || !Jr(t) || n[0] === "none" || e.names.has(n[0]) || e.witnesses.some((e) => Qr(e, t)) ? !1 : (e.names.set(n[0], t.text), e.witnesses.push(t) > 0);
	}
	if (t === "group" && n.length >= 3) {
		let [t, i, ...a] = n, o = i === "all" ? a.length : i === "any" ? 1 : /^[1-9]\d*$/.test(i) ? Number(i) : 0;
		if (t === "none" || e.names.has(t) || o < 1 || o > a.length || new Set(a).size !== a.length || a.some((t) => r(t) === void 0 || e.used.has(t))) return !1;
		for (let t of a) e.used.add(t);
		return e.names.set(t, {
			k: o,
			of: a.map((e) => r(e))
		}), !0;
	}
	if (t !== "quorum" || n.length !== 1 || e.quorum !== void 0) return !1;
	let i = n[0] === "none" ? "none" : r(n[0]);
	return i !== void 0 && (e.quorum = i), i !== void 0;
}
var Qr = (e, t) => e.key.length === t.key.length && e.key.every((e, n) => e === t.key[n]);
function $r(e) {
	if ([...e].some((e) => e < " " && e !== "\n" && e !== "	" || e === "")) return;
	let t = {
		logs: [],
		witnesses: [],
		names: /* @__PURE__ */ new Map(),
		used: /* @__PURE__ */ new Set()
	};
	for (let n of e.split("\n")) {
		let e = n.split(/[ \t]+/).filter((e) => e !== "");
		if (!(e.length === 0 || e[0].startsWith("#")) && !Zr(t, e)) return;
	}
	return t.quorum === void 0 ? void 0 : {
		logs: t.logs,
		witnesses: t.witnesses,
		quorum: t.quorum
	};
}
// src/ledger/tlog/proof.ts
var ei = "c2sp.org/tlog-proof@v1";
function ti(e) {
	let t = e.indexOf("\n\n"), [n, ...r] = e.slice(0, Math.max(0, t)).split("\n");
	if (t < 0 || n !== ei) return;
	let i = r[0]?.startsWith("extra ") ? Or(r.shift().slice(6)) : null, a = /^index /.test(r[0] ?? "") ? kr(r[0].slice(6)) : void 0, o = r.slice(1).map(Or);
	if (!(i === void 0 || a === void 0 || o.length > 63) && o.every((e) => e !== void 0 && e.length === 32)) return {
		...i && { extra: i },
		index: a,
		hashes: o,
		checkpoint: e.slice(t + 2)
	};
}
function ni(e, t, n, r) {
	let i = ti(e), a = i && Vr(i.checkpoint);
	if (!i || !a) return {
		holds: !1,
		why: "proof-unreadable"
	};
	let o = n.logs.filter((e) => e.name === a.checkpoint.origin);
	if (o.length === 0) return {
		holds: !1,
		why: "log-unknown"
	};
	if (!Yr(a.note, o, r)) return {
		holds: !1,
		why: "log-signature-false"
	};
	let { size: s, root: c } = a.checkpoint;
	if (!tr(Yn(t), i.index, s, i.hashes, c, r.sha256)) return {
		holds: !1,
		why: "inclusion-false"
	};
	let l = n.witnesses.map((e) => ({
		key: e,
		said: qr(a.note, e, r)
	}));
	if (l.some(({ said: e }) => e.is === "false")) return {
		holds: !1,
		why: "witness-signature-false"
	};
	let u = l.flatMap(({ key: e, said: t }) => t.is === "good" && t.at_s > 0 ? [{
		key: e.text,
		name: e.name,
		at_s: t.at_s
	}] : []), d = n.quorum !== "none" && Xr(n.quorum, new Set(u.map((e) => e.key)));
	return {
		holds: !0,
		index: i.index,
		signed: a,
		witnessed: d,
		seen: u.map(({ name: e, at_s: t }) => ({
			name: e,
			at_s: t
		}))
	};
}
// src/ledger/verify.ts
var ri = (e, t, n) => ({
	code: e,
	good: t,
	...n && { facts: n }
}), ii = (...e) => ({
	holds: !1,
	findings: e
});
function ai(e) {
	let t;
	try {
		t = JSON.parse(e), yr(t);
	} catch {
		return;
	}
	if (typeof t != "object" || !t || t.format !== "comity-evidence-of-record/1" || typeof t.event != "object" || t.event === null) return;
	let n = typeof t.salt == "string" ? Or(t.salt) : void 0;
	if (n?.length === 32 && typeof t.proof == "string" && typeof t.policy == "string" && (t.contentSalt === void 0 || typeof t.contentSalt == "string")) return {
		...t,
		saltBytes: n
	};
}
function oi(e) {
	if (e.contentSalt === void 0) return ri("content-absent", !0);
	let t = Or(e.contentSalt), n = t?.length === 32 && ve(xr(t, Sr(e.content))) === e.event.content;
	return ri(n ? "content-matches" : "content-differs", n);
}
var si = ({ witnessed: e, seen: t }) => e ? t.some(({ name: e }) => wr(e)) ? "mirrored" : "witnessed" : "logged", ci = (e) => e <= 864e10 ? (/* @__PURE__ */ new Date(e * 1e3)).toISOString() : String(e);
function li(e, t) {
	if (!e.holds) return [ri(e.why, !1)];
	let { origin: n, size: r } = e.signed.checkpoint;
	return [
		ri("logged", !0, {
			origin: n,
			index: String(e.index),
			size: String(r)
		}),
		...e.seen.map(({ name: e, at_s: t }) => ri(wr(e) ? "mirrored-by" : "witnessed-by", !0, {
			name: e,
			at: ci(t)
		})),
		e.witnessed ? ri("witnessed", !0) : ri("witnesses-too-few", t.quorum === "none")
	];
}
function ui(e, t, n = cr) {
	let r = ai(e);
	if (!r) return ii(ri("file-unreadable", !1));
	let i = t ?? $r(r.policy);
	if (!i || i.logs.length === 0) return ii(ri("policy-unreadable", !1));
	let a = Cr(r.saltBytes, yr(r.event)), o = ni(r.proof, a, i, n), s = [
		oi(r),
		...o.holds ? [ri("event-committed", !0)] : [],
		...li(o, i),
		ri(t ? "keys-from-reader" : "keys-from-file", t !== void 0)
	], c = o.holds && s.every((e) => e.good || e.code === "keys-from-file" || e.code === "witnesses-too-few");
	return c ? {
		holds: c,
		level: si(o),
		findings: s,
		event: r.event,
		...r.contentSalt !== void 0 && { content: r.content }
	} : {
		holds: c,
		findings: s
	};
}
// src/kernel/refusal.ts
var di = class extends Error {
	name = "Refusal";
	code;
	kind;
	facts;
	fields;
	constructor(e, t, n = {}, r = []) {
		super(t.say), this.code = e, this.kind = t.kind, this.facts = n, this.fields = r;
	}
};
function fi(e) {
	return Object.assign((t, n = {}, r = []) => new di(t, e[t], n, r), { table: e });
}
fi({
	"content-too-large": {
		kind: "too-large",
		say: "The file is larger than 10 MiB, the most that one exhibit can hold. Split it, or send it on a carrier and register the carrier."
	},
	"content-garbled": {
		kind: "incomplete",
		say: "The content is not base64. Encode the file again and repeat."
	},
	"content-empty": {
		kind: "incomplete",
		say: "The file has no content. Choose the file again."
	},
	"content-damaged": {
		kind: "conflict",
		say: "The stored content of this exhibit is no longer what was registered. Tell the administrator: it must be restored from a backup."
	},
	"content-does-not-match": {
		kind: "conflict",
		say: "The content of this exhibit does not match its digest: it was changed after it was sealed. Ask the sender to send it again."
	},
	"custody-broken": {
		kind: "conflict",
		say: "The chain of custody of this exhibit does not hold at the event named. Ask the sender for an account of it."
	},
	"exhibit-clash": {
		kind: "conflict",
		say: "Another exhibit with this identity is here already and its content differs. Ask the sender which one is right."
	},
	"content-erased": {
		kind: "conflict",
		say: "The content of this exhibit was erased by a decision on keeping it. Its number, origin and custody stay."
	},
	"keeping-over": {
		kind: "forbidden",
		say: "The day until which this exhibit is kept has passed: its content is shut. Propose to keep it longer, or to erase it."
	},
	"keeping-not-proposed": {
		kind: "conflict",
		say: "Nothing is proposed for this exhibit, so there is nothing to decide."
	},
	"exhibit-destroyed": {
		kind: "conflict",
		say: "The exhibit was destroyed. Nothing more can happen to it."
	},
	"exhibit-privileged": {
		kind: "forbidden",
		say: "The exhibit is marked as privileged. A prosecutor or approver who did not register it must release it first."
	},
	"exhibit-not-privileged": {
		kind: "conflict",
		say: "The exhibit is not marked as privileged, so there is nothing to release."
	},
	"conditions-not-seen": {
		kind: "conflict",
		say: "Conditions stand on this exhibit that were not shown to you. Read them, then open it."
	},
	"use-not-allowed": {
		kind: "forbidden",
		say: "A condition on this exhibit stands against this use. Ask the authority that imposed it for consent."
	},
	"arrival-unknown": {
		kind: "conflict",
		say: "The partner speaks of content that was not handed to it from here. Ask the partner which exhibit it means."
	},
	"content-coming": {
		kind: "conflict",
		say: "The content of this exhibit is still on its way here. It can be opened once it has arrived whole."
	},
	"content-large": {
		kind: "too-large",
		say: "The content is too large for one answer. Begin a reading and fetch it in segments."
	},
	"content-key-shut": {
		kind: "conflict",
		say: "The key that came with this exhibit does not open here. Ask the sender to hand it over again."
	},
	"case-unreadable": {
		kind: "incomplete",
		say: "The file is no CASE/UCO graph in JSON-LD. Export it again from the tool that made it, as JSON-LD."
	},
	"case-empty": {
		kind: "incomplete",
		say: "The graph holds no provenance record, so it names no exhibit. Export it with its provenance records."
	},
	"case-too-large": {
		kind: "too-large",
		say: "The graph holds more than 2,000 records. Export it in parts."
	},
	"package-moved": {
		kind: "conflict",
		say: "Something was done to an exhibit while its report was set. Make the package again."
	},
	"stamping-not-set": {
		kind: "conflict",
		say: "This node has no time-stamping authority. An operator sets \"timestampUrl\"."
	},
	"stamping-silent": {
		kind: "conflict",
		say: "The time-stamping authority did not answer. Try again later."
	},
	"reading-over": {
		kind: "conflict",
		say: "This opening has lasted a day and is over. Open the content again."
	},
	"upload-too-large": {
		kind: "too-large",
		say: "The file is larger than 100 GiB. Split it, or send it on a carrier and register the carrier."
	},
	"upload-busy": {
		kind: "conflict",
		say: "Another connection is sending this file. Wait until it ends, then go on from where it stopped."
	},
	"upload-offset": {
		kind: "conflict",
		say: "The file does not go on at this place. Ask how far it has come and go on from there."
	},
	"upload-incomplete": {
		kind: "conflict",
		say: "Part of the file has not arrived yet. Send the rest, then finish."
	},
	"upload-too-long": {
		kind: "conflict",
		say: "More arrived than the file was said to hold. Begin again with the right size."
	},
	"upload-differs": {
		kind: "conflict",
		say: "What arrived is not the file you have: it changed while it was being sent. Discard the upload and send the file again."
	},
	"segment-differs": {
		kind: "conflict",
		say: "A segment changed on its way. Send it again."
	},
	"segment-cut": {
		kind: "incomplete",
		say: "The last segment did not arrive whole. Send it again."
	},
	"filter-officer-unknown": {
		kind: "incomplete",
		say: "One of these is no active officer of this authority. Choose from the list."
	},
	"filter-not-apart": {
		kind: "conflict",
		say: "Whoever belongs to the case cannot filter for it. Choose officers who are not its members."
	},
	"filter-decides": {
		kind: "forbidden",
		say: "The filter team of this case decides on privileged material. Nobody of the case releases it."
	},
	"filter-decided": {
		kind: "conflict",
		say: "The filter team has decided on this exhibit already."
	},
	"object-unknown": {
		kind: "missing",
		say: "This exhibit is no physical object."
	},
	"object-in-hand": {
		kind: "conflict",
		say: "The object is being handed over already. That one must be signed first."
	},
	"object-not-yours": {
		kind: "forbidden",
		say: "The object was handed to somebody else. The person named signs for it."
	},
	"object-handed": {
		kind: "conflict",
		say: "This hand-over has been signed by both already."
	},
	"seals-differ": {
		kind: "incomplete",
		say: "The seals are not those that the object was handed over with. Say in a note what you found."
	},
	"signature-missing": {
		kind: "incomplete",
		say: "Who receives the object signs for it. Have the signature drawn."
	},
	"content-unscanned": {
		kind: "conflict",
		say: "The content is still being looked through for malware. It can be opened once that is done."
	},
	"content-quarantined": {
		kind: "forbidden",
		say: "The content is in quarantine: the malware scanner found something, or could not look. A prosecutor or administrator can open it with a reason."
	},
	"content-not-quarantined": {
		kind: "conflict",
		say: "The content of this exhibit is not in quarantine."
	},
	"reader-absent": {
		kind: "missing",
		say: "Nothing is installed here that reads this content."
	},
	"content-too-large-to-read": {
		kind: "too-large",
		say: "The content is too large to be read or drawn here as a whole. Open it as a file."
	},
	"content-takes-too-long": {
		kind: "conflict",
		say: "Reading the content took longer or more memory than is allowed, and was ended. Open it as a file on a machine apart."
	},
	"content-not-readable": {
		kind: "conflict",
		say: "The content is not what its first bytes say, or is damaged inside. It cannot be shown here."
	},
	"content-locked": {
		kind: "conflict",
		say: "The content is locked with a password. It cannot be shown here."
	},
	"content-of-no-known-kind": {
		kind: "conflict",
		say: "Nothing can be taken out of a copy of content of this kind here."
	},
	"pages-only": {
		kind: "forbidden",
		say: "A condition lets this exhibit be looked at here and not taken away. Its pages are shown as pictures."
	},
	"nothing-to-clean": {
		kind: "conflict",
		say: "Nothing was found in this exhibit that says who made it, when, where or with what."
	},
	"few-know": {
		kind: "conflict",
		say: "Few people can know what this exhibit says, so it may lead back to who told it. Say why the copy is made all the same."
	},
	"quarantine-second": {
		kind: "forbidden",
		say: "Another officer than the one who asked opens the quarantine."
	},
	"copy-to-itself": {
		kind: "incomplete",
		say: "The exhibit is in this case already. Choose another case."
	},
	"notice-not-here": {
		kind: "missing",
		say: "The notice speaks of an exhibit that this node does not have. Ask the sender which one it means."
	},
	"notice-not-consistent": {
		kind: "forbidden",
		say: "The notice names another chain than it came in."
	}
});
// src/evidence/custody.ts
var pi = (e) => br({
	exhibit: e.id,
	sha256: e.sha256
}), mi = ({ action: e, at: t, by: n, where: r, purpose: i, authority: a, to: o, change: s, seq: c, prev: l }) => br({
	action: e,
	at: t,
	by: n,
	where: r,
	purpose: i,
	authority: a,
	to: o,
	change: s,
	seq: c,
	prev: l
}), hi = (e) => `comity custody 1\n${e}\n`;
function gi(e, t) {
	if (t.length === 0) return {
		seq: 0,
		why: "empty"
	};
	let n = pi(e);
	for (let [e, r] of t.entries()) {
		if (r.seq !== e + 1) return {
			seq: e + 1,
			why: "order"
		};
		if (r.prev !== n) return {
			seq: r.seq,
			why: "link"
		};
		if (r.hash !== mi(r)) return {
			seq: r.seq,
			why: "words"
		};
		if (t[e - 1]?.action === "destroyed") return {
			seq: r.seq,
			why: "after-destruction"
		};
		n = r.hash;
	}
	return null;
}
// src/evidence/court/judgement.ts
var _i = /* @__PURE__ */ new Set([
	"keys-from-package",
	"digest-only",
	"seal-unknown",
	"stamp-unvouched",
	"stamp-absent"
]), vi = (e) => new TextEncoder().encode(e), yi = (e) => {
	if (!/^[A-Za-z0-9_-]*$/.test(e)) return;
	let t = atob(e.replaceAll("-", "+").replaceAll("_", "/"));
	return btoa(t).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "") === e ? Uint8Array.from(t, (e) => e.charCodeAt(0)) : void 0;
};
function bi({ checks: e }, t, n, r, i) {
	let [a, o] = [yi(i.key), yi(i.value)];
	return t.get(n) === i.key && a?.length === 32 && o?.length === 64 && e.ed25519(a, vi(r), o);
}
function xi(e, t, n, r, i, a) {
	let o = Ci(t).get(e.number) ?? [], s = { exhibit: e.number }, c = (e) => new TextDecoder().decode(n.get(e) ?? /* @__PURE__ */ new Uint8Array()), l = o.find((e) => e.is === "content");
	e.content === "here" && (l?.sha256 !== e.sha256 || l.size !== e.size) && a("file-differs", !1, s), e.content === "digest" && a("digest-only", !1, s);
	let u = o.find((e) => e.is === "custody"), d = u && wi(c(u.path)), f = d ? gi(e, d) : {
		seq: 0,
		why: "empty"
	};
	f && a("custody-broken", !1, {
		...s,
		facts: {
			seq: String(f.seq),
			why: f.why
		}
	});
	for (let e of d ?? []) i.get(e.by.node) === e.seal.key ? bi(r, i, e.by.node, hi(e.hash), e.seal) || a("seal-false", !1, {
		...s,
		facts: {
			seq: String(e.seq),
			node: e.by.node
		}
	}) : a("seal-unknown", !1, {
		...s,
		facts: {
			seq: String(e.seq),
			node: e.by.node
		}
	});
	f || a("custody-holds", !0, {
		...s,
		facts: { events: String(d?.length ?? 0) }
	});
	for (let t of o.filter((e) => e.is === "proof")) {
		let n = ui(c(t.path), r.policy, r.checks), i = n.holds && n.event?.subject === `exhibit:${e.id}`;
		a(i ? "proof-holds" : "proof-false", i, {
			...s,
			file: t.path,
			...n.level && { facts: { level: n.level } }
		});
	}
}
var Si = /* @__PURE__ */ new WeakMap();
function Ci(e) {
	let t = Si.get(e) ?? /* @__PURE__ */ new Map();
	if (t.size === 0) for (let n of e) t.set(n.exhibit, [...t.get(n.exhibit) ?? [], n]);
	return Si.set(e, t), t;
}
function wi(e) {
	try {
		let t = JSON.parse(e);
		return Array.isArray(t) ? t : void 0;
	} catch {
		return;
	}
}
var Ti = "manifest.json", Ei = "manifest.sig", Di = "manifest.tsr", Oi = (e) => `comity court package 1\n${e}\n`, ki = 45, Ai = 2056, ji = 33;
function Mi(e, ...t) {
	let n = e.reduce((e, [t]) => e + t, 0) + t.reduce((e, t) => e + t.length, 0), r = new Uint8Array(n), i = new DataView(r.buffer), a = 0;
	for (let [t, n] of e) t === 2 ? i.setUint16(a, n, !0) : t === 4 ? i.setUint32(a, n, !0) : i.setBigUint64(a, BigInt(n), !0), a += t;
	for (let e of t) r.set(e, a), a += e.length;
	return r;
}
var Ni = (e) => new TextEncoder().encode(e), Pi = (e) => Mi([
	[4, 67324752],
	[2, ki],
	[2, Ai],
	[2, 0],
	[2, 0],
	[2, ji],
	[4, 0],
	[4, 4294967295],
	[4, 4294967295],
	[2, Ni(e).length],
	[2, 20]
], Ni(e), Mi([
	[2, 1],
	[2, 16],
	[8, 0],
	[8, 0]
])), Fi = ({ size: e, crc: t }) => Mi([
	[4, 134695760],
	[4, t],
	[8, e],
	[8, e]
]), Ii = ({ path: e, size: t, crc: n }, r) => Mi([
	[4, 33639248],
	[2, ki],
	[2, ki],
	[2, Ai],
	[2, 0],
	[2, 0],
	[2, ji],
	[4, n],
	[4, 4294967295],
	[4, 4294967295],
	[2, Ni(e).length],
	[2, 28],
	[2, 0],
	[2, 0],
	[2, 0],
	[4, 0],
	[4, 4294967295]
], Ni(e), Mi([
	[2, 1],
	[2, 24],
	[8, t],
	[8, t],
	[8, r]
]));
function Li(e) {
	let t = [], n = 0;
	for (let r of e) t.push(Ii(r, n)), n += Pi(r.path).length + r.size + 24;
	let r = t.reduce((e, t) => e + t.length, 0), i = e.length, a = Mi([
		[4, 101075792],
		[8, 44],
		[2, ki],
		[2, ki],
		[4, 0],
		[4, 0],
		[8, i],
		[8, i],
		[8, r],
		[8, n],
		[4, 117853008],
		[4, 0],
		[8, n + r],
		[4, 1],
		[4, 101010256],
		[2, 65535],
		[2, 65535],
		[2, 65535],
		[2, 65535],
		[4, 4294967295],
		[4, 4294967295],
		[2, 0]
	]);
	return [...t, a];
}
var Ri = (e) => e.reduce((e, { path: t, size: n }) => e + Pi(t).length + n + 24, 0) + Li(e.map((e) => ({
	...e,
	crc: 0
}))).reduce((e, t) => e + t.length, 0), zi = Uint32Array.from({ length: 256 }, (e, t) => {
	let n = t;
	for (let e = 0; e < 8; e++) n = n & 1 ? n >>> 1 ^ 3988292384 : n >>> 1;
	return n;
}), Bi = (e, t) => {
	let n = ~t;
	for (let t of e) n = zi[(n ^ t) & 255] ^ n >>> 8;
	return ~n >>> 0;
}, Vi = 1048576, Hi = 268435456, Ui = 67108864, Wi = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]);
function* Gi(e, t) {
	let n = [], r = (e, t, r = {}) => void n.push({
		code: e,
		good: t,
		...r
	}), i = (e, t) => ({
		holds: qi(n),
		findings: n,
		...e && { manifest: e },
		...t && { stamp: t }
	}), a = yield* Xi(e), o = a && Qi(a);
	if (!a || !o) return r(a ? "manifest-damaged" : "not-a-package", !1, a ? { file: Ti } : {}), i();
	let s = yield* $i(Ti, a.length, e), c = s && ea(s), l = [
		{
			path: Ti,
			size: a.length,
			sha256: Yi(t, a),
			is: "case"
		},
		{
			path: Ei,
			size: c?.length ?? 0,
			sha256: "",
			is: "case"
		},
		...o.files
	], u = t.keys ?? new Map(o.keys.map(({ node: e, key: t }) => [e, t])), d = c !== void 0 && c.node === o.madeBy.node && bi(t, u, c.node, Oi(l[0].sha256), c);
	if (r(d ? "signature-holds" : "signature-false", d, { file: Ei }), !c) return i(o);
	let f = yield* Ji(l, e);
	f && l.push(f);
	let p = yield* na(l, e, t, r);
	for (let e of o.exhibits) xi(e, l, p, t, u, r);
	r(t.keys ? "keys-from-reader" : "keys-from-package", t.keys !== void 0), !f && o.stampedBy && r("stamp-absent", !1, { facts: { by: o.stampedBy } });
	let m = f && p.get("manifest.tsr");
	return i(o, m && {
		token: m,
		text: a
	});
}
function Ki({ stamp: e, ...t }, { verdict: n, at: r, by: i = "" }) {
	let a = {
		vouched: "stamp-holds",
		unvouched: "stamp-unvouched",
		false: "stamp-false"
	}[n], o = [...t.findings, {
		code: a,
		good: n === "vouched",
		file: Di,
		facts: {
			at: r ?? "",
			by: i
		}
	}];
	return {
		...t,
		findings: o,
		holds: qi(o)
	};
}
var qi = (e) => e.every((e) => e.good || _i.has(e.code));
function* Ji(e, t) {
	let n = Ri(e), r = t - Ri([...e, {
		path: Di,
		size: 0
	}]);
	if (r <= 0 || r > Ui) return;
	let i = Pi(Di), a = yield {
		start: n - Li(e.map((e) => ({
			...e,
			crc: 0
		}))).reduce((e, t) => e + t.length, 0),
		length: i.length
	};
	return i.filter((e, t) => e === a[t]).length >= i.length - 1 ? {
		path: Di,
		size: r,
		sha256: "",
		is: "stamp"
	} : void 0;
}
var Yi = ({ sha256: e }, t) => {
	let n = e();
	return n.update(t), n.hex();
};
function* Xi(e) {
	let t = Pi(Ti);
	if (e < t.length || !Wi(yield {
		start: 0,
		length: 4
	}, t.subarray(0, 4))) return;
	let n = [];
	for (let r = t.length; r < Math.min(e, Hi);) {
		let t = yield {
			start: r,
			length: Math.min(Vi, e - r)
		}, i = t.indexOf(10);
		if (n.push(i < 0 ? t : t.subarray(0, i + 1)), i >= 0) return Zi(n);
		r += t.length;
	}
}
var Zi = (e) => {
	let t = new Uint8Array(e.reduce((e, t) => e + t.length, 0)), n = 0;
	for (let r of e) t.set(r, n), n += r.length;
	return t;
};
function Qi(e) {
	try {
		let t = new TextDecoder("utf-8", { fatal: !0 }).decode(e), n = JSON.parse(t);
		return n.format === "comity-court-package/1" && `${yr(n)}\n` === t && n.files.every((e) => typeof e.path == "string" && Number.isSafeInteger(e.size) && e.size >= 0) && Array.isArray(n.exhibits) && Array.isArray(n.keys) && n.madeBy ? n : void 0;
	} catch {
		return;
	}
}
function* $i(e, t, n) {
	let r = Pi(e).length + t + 24 + Pi(Ei).length;
	return r < n ? yield {
		start: r,
		length: Math.min(4096, n - r)
	} : void 0;
}
function ea(e) {
	let t = e.indexOf(10);
	try {
		let n = new TextDecoder("utf-8", { fatal: !0 }).decode(e.subarray(0, t + 1)), r = JSON.parse(n);
		return `${yr(r)}\n` === n ? {
			...r,
			length: t + 1
		} : void 0;
	} catch {
		return;
	}
}
var ta = ({ path: e, exhibit: t }) => ({
	file: e,
	...t && { exhibit: t }
});
function* na(e, t, n, r) {
	let i = /* @__PURE__ */ new Map(), a = [], o = 0;
	function* s(e, n) {
		let i = o;
		o += e.length;
		let a = n && ta(n);
		return o > t ? (r("archive-ends-early", !1, a), !1) : (Wi(yield {
			start: i,
			length: e.length
		}, e) || r("archive-differs", !1, a), !0);
	}
	for (let c of e) {
		if (!(yield* s(Pi(c.path), c))) return i;
		let e = n.sha256(), l = 0, u = [];
		for (let a = c.size; a > 0;) {
			let s = Math.min(Vi, a);
			if (o + s > t) return r("archive-ends-early", !1, ta(c)), i;
			let d = yield {
				start: o,
				length: s
			};
			e.update(d), l = n.crc32(d, l), c.is !== "content" && c.size <= Ui && u.push(d.slice()), o += s, a -= s;
		}
		if (c.sha256 && e.hex() !== c.sha256 && r("file-differs", !1, ta(c)), (c.is === "custody" || c.is === "proof" || c.is === "stamp") && i.set(c.path, Zi(u)), a.push({
			path: c.path,
			size: c.size,
			crc: l
		}), !(yield* s(Fi(a.at(-1)), c))) return i;
	}
	for (let [t, n] of Li(a).entries()) if (!(yield* s(n, e[t]))) return i;
	return o < t && r("archive-goes-on", !1), i;
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/buffer-source.js
var ra = "[object ArrayBuffer]", ia = "[object SharedArrayBuffer]";
function aa(e) {
	return Object.prototype.toString.call(e);
}
function oa(e) {
	return e === DataView || e.prototype instanceof DataView;
}
function sa(e) {
	return oa(e) ? 1 : e.BYTES_PER_ELEMENT ?? 1;
}
function ca(e) {
	if (ArrayBuffer.isView(e)) return !0;
	if (!e || typeof e != "object") return !1;
	let t = e;
	return typeof t.byteOffset == "number" && typeof t.byteLength == "number" && fa(t.buffer);
}
function la(e) {
	let t = w(e), n = new Uint8Array(t.byteLength);
	return n.set(t), n;
}
function ua(e) {
	return aa(e) === ra;
}
function da(e) {
	return typeof SharedArrayBuffer < "u" && aa(e) === ia;
}
function fa(e) {
	return ua(e) || da(e);
}
function pa(e) {
	return ca(e);
}
function ma(e) {
	return fa(e) || pa(e);
}
function ha(e) {
	if (!ma(e)) throw TypeError("Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView");
}
function w(e) {
	return ha(e), fa(e) ? new Uint8Array(e) : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function ga(e) {
	return la(e);
}
function _a(e) {
	if (ha(e), ua(e)) return e;
	let t = new ArrayBuffer(e.byteLength);
	return new Uint8Array(t).set(w(e)), t;
}
function va(e) {
	return ha(e), fa(e) ? e : e.byteOffset === 0 && e.byteLength === e.buffer.byteLength ? e.buffer : la(e).buffer;
}
function ya(e, t) {
	if (ha(e), ArrayBuffer.isView(e) && e.constructor === t) return e;
	let n = w(e), r = sa(t);
	if (n.byteOffset % r !== 0 || n.byteLength % r !== 0) throw RangeError(`Cannot create ${t.name} over unaligned byte range`);
	return oa(t) ? new t(n.buffer, n.byteOffset, n.byteLength) : new t(n.buffer, n.byteOffset, n.byteLength / r);
}
function ba(e, t) {
	return ya(ga(e), t);
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/concat.js
function xa(e) {
	let t = [], n = 0;
	for (let r of e) {
		let e = w(r);
		t.push(e), n += e.byteLength;
	}
	let r = new Uint8Array(n), i = 0;
	for (let e of t) r.set(e, i), i += e.byteLength;
	return r;
}
function Sa(e, t, ...n) {
	let r, i;
	typeof t == "function" ? (r = Array.from(e), i = t) : ma(e) ? r = [
		e,
		t,
		...n
	].filter(ma) : (r = Array.from(e), t && r.push(t), r.push(...n));
	let a = xa(r);
	return i ? ya(a, i) : a.buffer;
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/equal.js
function Ca(e, t, n = {}) {
	let r = w(e), i = w(t);
	if (!n.constantTime && r.byteLength !== i.byteLength) return !1;
	let a = Math.max(r.byteLength, i.byteLength), o = r.byteLength ^ i.byteLength;
	for (let e = 0; e < a; e++) o |= (r[e] ?? 0) ^ (i[e] ?? 0);
	return o === 0;
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/sequence.js
function wa(e, t, n) {
	let r = Number.isFinite(e) ? Math.trunc(e) : t;
	return r <= 0 ? 0 : r >= n ? n : r;
}
function Ta(e, t) {
	let n = wa(t?.start, 0, e), r = wa(t?.end, e, e);
	return r >= n ? [n, r] : [n, n];
}
function Ea(e, t) {
	let n = wa(t?.start, e, e), r = wa(t?.end, 0, e);
	return n >= r ? [r, n] : [n, n];
}
function Da(e, t, n) {
	let r = Number.isFinite(e) ? Math.trunc(e) : t;
	return r < 0 ? Math.max(n + r, 0) : r > n ? n : r;
}
function Oa(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function ka(e) {
	return new TextEncoder().encode(e);
}
function Aa(e, t) {
	return typeof e == "string" ? t?.encoding === "utf8" ? ka(e) : Oa(e) : w(e);
}
function ja(e, t, n) {
	for (let r = 0; r < t.byteLength; r++) if (e[n + r] !== t[r]) return !1;
	return !0;
}
function Ma(e, t, n) {
	let r = w(e), i = Aa(t, n), [a, o] = Ta(r.byteLength, n);
	if (i.byteLength === 0) return a;
	let s = o - i.byteLength;
	if (s < a) return -1;
	for (let e = a; e <= s; e++) if (ja(r, i, e)) return e;
	return -1;
}
function Na(e, t, n) {
	let r = w(e), i = Aa(t, n), [a, o] = Ea(r.byteLength, n);
	if (i.byteLength === 0) return o;
	let s = o - i.byteLength;
	if (s < a) return -1;
	for (let e = s; e >= a; e--) if (ja(r, i, e)) return e;
	return -1;
}
function Pa(e, t, n) {
	return Ma(e, t, n) !== -1;
}
function Fa(e, t, n) {
	let r = w(e), i = Aa(t, n);
	return i.byteLength > r.byteLength ? !1 : ja(r, i, 0);
}
function Ia(e, t, n) {
	let r = w(e), i = Aa(t, n);
	return i.byteLength > r.byteLength ? !1 : ja(r, i, r.byteLength - i.byteLength);
}
function La(e, t, n) {
	let r = w(e), i = Da(t, 0, r.byteLength), a = Da(n, r.byteLength, r.byteLength);
	return a <= i ? r.subarray(i, i) : r.subarray(i, a);
}
function Ra(e, t) {
	let n = w(e), r = Number.isFinite(t) ? Math.max(0, Math.trunc(t)) : 0;
	return r >= n.byteLength ? n : n.subarray(n.byteLength - r);
}
function za(e) {
	return ga(e);
}
function Ba(e, t) {
	let n = w(e), r = w(t), i = Math.min(n.byteLength, r.byteLength);
	for (let e = 0; e < i; e++) {
		if (n[e] < r[e]) return -1;
		if (n[e] > r[e]) return 1;
	}
	return n.byteLength < r.byteLength ? -1 : +(n.byteLength > r.byteLength);
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/_virtual/_rolldown/runtime.js
var Va = Object.defineProperty, Ha = (e, t) => {
	let n = {};
	for (var r in e) Va(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || Va(n, Symbol.toStringTag, { value: "Module" }), n;
}, Ua = /* @__PURE__ */ Ha({
	assertBufferSource: () => ha,
	compare: () => Ba,
	concat: () => Sa,
	concatToUint8Array: () => xa,
	copy: () => za,
	endsWith: () => Ia,
	equal: () => Ca,
	includes: () => Pa,
	indexOf: () => Ma,
	isArrayBuffer: () => ua,
	isArrayBufferLike: () => fa,
	isArrayBufferView: () => pa,
	isBufferSource: () => ma,
	isSharedArrayBuffer: () => da,
	lastIndexOf: () => Na,
	slice: () => La,
	startsWith: () => Fa,
	tail: () => Ra,
	toArrayBuffer: () => _a,
	toArrayBufferLike: () => va,
	toUint8Array: () => w,
	toUint8ArrayCopy: () => ga,
	toView: () => ya,
	toViewCopy: () => ba
}), Wa = /* @__PURE__ */ Ha({
	binary: () => Ja,
	decode: () => Ka,
	encode: () => Ga,
	is: () => qa
});
function Ga(e) {
	let t = w(e), n = "";
	for (let e of t) n += String.fromCharCode(e);
	return n;
}
function Ka(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function qa(e) {
	return typeof e == "string";
}
var Ja = {
	encode: Ga,
	decode: Ka,
	is: qa
}, Ya = /* @__PURE__ */ Ha({
	decode: () => fo,
	encode: () => uo,
	format: () => mo,
	formats: () => ho,
	hex: () => go,
	is: () => lo,
	normalize: () => co,
	parse: () => po
}), Xa = /^[0-9a-f]$/i, Za = [
	" ",
	"	",
	"\n",
	"\r",
	":",
	"-",
	"."
];
function Qa(e) {
	return e.separators === "none" ? [] : !e.separators || e.separators === "common" ? Za : e.separators;
}
function $a(e) {
	if (!e) throw TypeError("Hex separators must be non-empty strings");
}
function eo(e, t, n) {
	for (let r of n) if (e.startsWith(r, t)) return r;
}
function to(e) {
	let t = /[A-F]/.test(e), n = /[a-f]/.test(e);
	return t && !n ? "upper" : "lower";
}
function no(e) {
	let t = /\r\n|\n/.exec(e);
	if (t) return t[0] === "\r\n" ? "\r\n" : "\n";
}
function ro(e) {
	return e.replace(/[^0-9a-f]/gi, "");
}
function io(e) {
	let t = e.match(/[0-9A-Fa-f]+|[^0-9A-Fa-f]+/g) ?? [];
	if (t.length < 3) return;
	let n = t.filter((e, t) => t % 2 == 0), r = t.filter((e, t) => t % 2 == 1), i = r[0];
	if (!i || r.some((e) => e !== i) || n.some((e) => e.length === 0 || e.length % 2 != 0)) return;
	let a = n[0]?.length ?? 0;
	if (a && !n.slice(0, -1).some((e) => e.length !== a) && !((n[n.length - 1]?.length ?? 0) > a)) return {
		size: a / 2,
		separator: i
	};
}
function ao(e) {
	let t = e.trim(), n = /^0x/i.test(t) ? "0x" : "", r = n ? t.slice(2) : t, i = no(r), a = r.split(/\r\n|\n/).filter((e) => e.length > 0), o = io(a[0]?.trim() ?? ""), s = {
		case: to(t),
		prefix: n
	};
	if (o && (s.group = o), i && a.length > 1) {
		let e = ro(a[0] ?? "").length / 2;
		e > 0 && a.slice(0, -1).every((t) => ro(t).length / 2 === e) && (s.line = {
			bytesPerLine: e,
			separator: i
		});
	}
	return s;
}
function oo(e, t) {
	let n = t.allowPrefix ?? !0, r = [...Qa(t)].sort((e, t) => t.length - e.length);
	for (let e of r) $a(e);
	let i = e.trim();
	if (/^0x/i.test(i)) {
		if (!n) throw TypeError("Hexadecimal text must not include a 0x prefix");
		i = i.slice(2);
	}
	let a = "", o = !1;
	for (let e = 0; e < i.length;) {
		let n = i[e] ?? "";
		if (Xa.test(n)) {
			a += n, o = !1, e += 1;
			continue;
		}
		let s = eo(i, e, r);
		if (!s) throw TypeError("Input is not valid hexadecimal text");
		if (t.strict && (o || a.length === 0)) throw TypeError("Hexadecimal text contains misplaced separators");
		o = !0, e += s.length;
	}
	if (t.strict && o && a.length > 0) throw TypeError("Hexadecimal text must not end with a separator");
	if (a.length % 2 != 0) {
		if (!t.allowOddLength) throw TypeError("Hexadecimal text must contain an even number of characters");
		a = `0${a}`;
	}
	return a.toLowerCase();
}
function so(e, t) {
	if (!t) return e.join("");
	if (!Number.isInteger(t.size) || t.size < 1) throw RangeError("Hex group size must be a positive integer");
	let n = [];
	for (let r = 0; r < e.length; r += t.size) n.push(e.slice(r, r + t.size).join(""));
	return n.join(t.separator);
}
function co(e, t = {}) {
	return oo(e, t);
}
function lo(e, t = {}) {
	if (typeof e != "string") return !1;
	try {
		return co(e, t), !0;
	} catch {
		return !1;
	}
}
function uo(e, t = {}) {
	let n = w(e), r = t.case ?? "lower", i = Array.from(n, (e) => {
		let t = e.toString(16).padStart(2, "0");
		return r === "upper" ? t.toUpperCase() : t;
	}), a = "";
	if (t.line) {
		let e = t.line.bytesPerLine;
		if (!Number.isInteger(e) || e < 1) throw RangeError("Hex bytesPerLine must be a positive integer");
		let n = t.line.separator ?? "\n", r = [];
		for (let n = 0; n < i.length; n += e) r.push(so(i.slice(n, n + e), t.group));
		a = r.join(n);
	} else a = so(i, t.group);
	return `${t.prefix ?? ""}${a}`;
}
function fo(e, t = {}) {
	let n = co(e, t), r = new Uint8Array(n.length / 2);
	for (let e = 0; e < n.length; e += 2) r[e / 2] = Number.parseInt(n.slice(e, e + 2), 16);
	return r;
}
function po(e, t = {}) {
	let n = co(e, t);
	return {
		bytes: fo(n),
		format: ao(e),
		normalized: n
	};
}
function mo(e, t) {
	return uo(e, t);
}
var ho = {
	compact: Object.freeze({}),
	upper: Object.freeze({ case: "upper" }),
	colon: Object.freeze({ group: {
		size: 1,
		separator: ":"
	} }),
	colonUpper: Object.freeze({
		case: "upper",
		group: {
			size: 1,
			separator: ":"
		}
	}),
	groupsOf4: Object.freeze({ group: {
		size: 4,
		separator: " "
	} }),
	prefixed: Object.freeze({ prefix: "0x" })
}, go = {
	encode: uo,
	decode: fo,
	format: mo,
	formats: ho,
	is: lo,
	normalize: co,
	parse: po
}, _o = /* @__PURE__ */ Ha({
	decode: () => yo,
	encode: () => vo,
	utf8: () => bo
});
function vo(e) {
	return new TextEncoder().encode(e);
}
function yo(e) {
	return new TextDecoder("utf-8", { fatal: !1 }).decode(w(e));
}
var bo = {
	encode: vo,
	decode: yo
}, xo = /* @__PURE__ */ Ha({
	decode: () => Co,
	encode: () => So,
	utf16: () => wo
});
function So(e, t = {}) {
	let n = /* @__PURE__ */ new ArrayBuffer(e.length * 2), r = new DataView(n);
	for (let n = 0; n < e.length; n++) r.setUint16(n * 2, e.charCodeAt(n), t.littleEndian ?? !1);
	return new Uint8Array(n);
}
function Co(e, t = {}) {
	let n = _a(e), r = new DataView(n), i = "";
	for (let e = 0; e < n.byteLength; e += 2) i += String.fromCharCode(r.getUint16(e, t.littleEndian ?? !1));
	return i;
}
var wo = {
	encode: So,
	decode: Co
}, To = /* @__PURE__ */ Ha({
	decode: () => Ao,
	decodeBigInt: () => ko,
	encode: () => Oo,
	uint: () => jo
});
function Eo(e = 8) {
	if (!Number.isInteger(e) || e < 1 || e > 8) throw RangeError("bitsPerByte must be an integer from 1 to 8");
	return e;
}
function Do(e, t) {
	if (t === void 0) return Uint8Array.from(e);
	if (!Number.isInteger(t) || t < 0) throw RangeError("length must be a non-negative integer");
	if (e.length > t) throw RangeError(`Value does not fit into ${t} byte(s)`);
	let n = new Uint8Array(t);
	return n.set(e, t - e.length), n;
}
function Oo(e, t = {}) {
	let n = Eo(t.bitsPerByte), r = [];
	if (typeof e == "bigint") {
		if (e < 0n) throw RangeError("Unsigned integer must not be negative");
		let t = BigInt(n), i = (1n << t) - 1n;
		do
			r.push(Number(e & i)), e >>= t;
		while (e > 0n);
	} else {
		if (!Number.isSafeInteger(e) || e < 0) throw RangeError("Unsigned integer must be a non-negative safe integer; use bigint for larger values");
		let t = 2 ** n;
		do
			r.push(e % t), e = Math.floor(e / t);
		while (e > 0);
	}
	return Do(r.reverse(), t.length);
}
function ko(e, t = {}) {
	let n = Eo(t.bitsPerByte), r = BigInt(n), i = 1 << n, a = 0n;
	for (let t of w(e)) {
		if (t >= i) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		a = a << r | BigInt(t);
	}
	return a;
}
function Ao(e, t = {}) {
	let n = Eo(t.bitsPerByte), r = 2 ** n, i = 0;
	for (let t of w(e)) {
		if (t >= r) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		if (i > (2 ** 53 - 1 - t) / r) throw RangeError("Value exceeds Number.MAX_SAFE_INTEGER; use decodeBigInt instead");
		i = i * r + t;
	}
	return i;
}
var jo = {
	encode: Oo,
	decode: Ao,
	decodeBigInt: ko
}, Mo = /* @__PURE__ */ Ha({
	decode: () => Io,
	decodeBigInt: () => Fo,
	encode: () => Po,
	int: () => Ro,
	isMinimal: () => Lo
});
function No(e) {
	if (typeof e == "bigint") return e;
	if (!Number.isSafeInteger(e)) throw RangeError("Integer must be a safe integer; use bigint for larger values");
	return BigInt(e);
}
function Po(e, t = {}) {
	let n = No(e), r = 1;
	for (; n < -(1n << BigInt(r * 8 - 1)) || n >= 1n << BigInt(r * 8 - 1);) r++;
	let i = t.length ?? r;
	if (!Number.isInteger(i) || i < 1) throw RangeError("length must be a positive integer");
	if (r > i) throw RangeError(`Value does not fit into ${i} byte(s)`);
	return Oo(n < 0n ? n + (1n << BigInt(i * 8)) : n, { length: i });
}
function Fo(e) {
	let t = w(e);
	if (!t.byteLength) throw RangeError("Two's complement input must not be empty");
	let n = ko(t);
	return t[0] & 128 ? n - (1n << BigInt(t.byteLength * 8)) : n;
}
function Io(e) {
	let t = Fo(e);
	if (t > BigInt(2 ** 53 - 1) || t < BigInt(-(2 ** 53 - 1))) throw RangeError("Value is outside the safe integer range; use decodeBigInt instead");
	return Number(t);
}
function Lo(e) {
	let t = w(e);
	if (t.byteLength < 2) return t.byteLength === 1;
	let n = t[0] === 0 && !(t[1] & 128), r = t[0] === 255 && !!(t[1] & 128);
	return !n && !r;
}
var Ro = {
	encode: Po,
	decode: Io,
	decodeBigInt: Fo,
	isMinimal: Lo
};
// node_modules/asn1js/build/index.js
function zo(e) {
	let t = 0, n = 0;
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		t += r.byteLength;
	}
	let r = new Uint8Array(t);
	for (let t = 0; t < e.length; t++) {
		let i = e[t];
		r.set(i instanceof Uint8Array ? i : new Uint8Array(i), n), n += i.byteLength;
	}
	return r.buffer;
}
function Bo(e, t, n, r) {
	return t instanceof Uint8Array ? t.byteLength ? n < 0 ? (e.error = "Wrong parameter: inputOffset less than zero", !1) : r < 0 ? (e.error = "Wrong parameter: inputLength less than zero", !1) : t.byteLength - n - r < 0 ? (e.error = "End of input reached before message was fully decoded (inconsistent offset and length values)", !1) : !0 : (e.error = "Wrong parameter: inputBuffer has zero length", !1) : (e.error = "Wrong parameter: inputBuffer must be 'Uint8Array'", !1);
}
var Vo = class {
	constructor() {
		this.items = [];
	}
	write(e) {
		this.items.push(e instanceof ArrayBuffer ? e : zo([e]));
	}
	final() {
		return zo(this.items);
	}
}, Ho = Vo.prototype.write, Uo = Vo.prototype.final, Wo = /* @__PURE__ */ new ArrayBuffer(0), Go = /* @__PURE__ */ new Uint8Array(), Ko = "EndOfContent", qo = "OCTET STRING", Jo = "BIT STRING";
function Yo(e) {
	return class extends e {
		static {
			this.NAME = "hexBlock";
		}
		get valueHex() {
			return this.valueHexView.slice().buffer;
		}
		set valueHex(e) {
			this.valueHexView = new Uint8Array(e);
		}
		constructor(...e) {
			super(...e);
			let t = e[0] || {};
			this.isHexOnly = t.isHexOnly ?? !1, this.valueHexView = t.valueHex ? w(t.valueHex) : Go;
		}
		fromBER(e, t, n, r) {
			let i = e instanceof ArrayBuffer ? new Uint8Array(e) : e;
			if (!Bo(this, i, t, n)) return -1;
			let a = t + n;
			return this.valueHexView = i.subarray(t, a), this.valueHexView.length ? (this.blockLength = n, a) : (this.warnings.push("Zero buffer length"), t);
		}
		toBER(e = !1) {
			return this.isHexOnly ? e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.buffer instanceof ArrayBuffer && this.valueHexView.byteLength === this.valueHexView.buffer.byteLength ? this.valueHexView.buffer : _a(this.valueHexView) : (this.error = "Flag 'isHexOnly' is not set, abort", Wo);
		}
		toJSON() {
			return {
				...super.toJSON(),
				isHexOnly: this.isHexOnly,
				valueHex: Ya.encode(this.valueHexView)
			};
		}
	};
}
var Xo = class {
	static {
		this.NAME = "baseBlock";
	}
	static blockName() {
		return this.NAME;
	}
	get valueBeforeDecode() {
		return this.valueBeforeDecodeView.slice().buffer;
	}
	set valueBeforeDecode(e) {
		this.valueBeforeDecodeView = new Uint8Array(e);
	}
	constructor({ blockLength: e = 0, error: t = "", warnings: n = [], valueBeforeDecode: r = Go } = {}) {
		this.blockLength = e, this.error = t, this.warnings = n, this.valueBeforeDecodeView = w(r);
	}
	toJSON() {
		return {
			blockName: this.constructor.NAME,
			blockLength: this.blockLength,
			error: this.error,
			warnings: this.warnings,
			valueBeforeDecode: Ya.encode(this.valueBeforeDecodeView)
		};
	}
}, Zo = class extends Xo {
	static {
		this.NAME = "valueBlock";
	}
	fromBER(e, t, n, r) {
		throw TypeError("User need to make a specific function in a class which extends 'ValueBlock'");
	}
	toBER(e, t) {
		throw TypeError("User need to make a specific function in a class which extends 'ValueBlock'");
	}
};
function Qo(e) {
	try {
		return To.decode(e, { bitsPerByte: 7 });
	} catch {
		return;
	}
}
function $o(e) {
	try {
		return To.encode(e, { bitsPerByte: 7 });
	} catch {
		return;
	}
}
function es(e) {
	if (!e.byteLength) return BigInt(0);
	let t = BigInt(`0x${Ya.encode(e)}`);
	return e[0] & 128 ? t - (BigInt(1) << BigInt(e.byteLength * 8)) : t;
}
function ts(e) {
	let t = ((e < 0 ? -e - BigInt(1) : e).toString(2).length >> 3) + 1, n = e < 0 ? e + (BigInt(1) << BigInt(t * 8)) : e;
	return Ya.decode(n.toString(16).padStart(t * 2, "0"));
}
var ns = class extends Yo(Xo) {
	static {
		this.NAME = "identificationBlock";
	}
	constructor({ idBlock: e = {} } = {}) {
		super(), e ? (this.isHexOnly = e.isHexOnly ?? !1, this.valueHexView = e.valueHex ? w(e.valueHex) : Go, this.tagClass = e.tagClass ?? -1, this.tagNumber = e.tagNumber ?? -1, this.isConstructed = e.isConstructed ?? !1) : (this.tagClass = -1, this.tagNumber = -1, this.isConstructed = !1);
	}
	toBER(e = !1) {
		let t = 0;
		switch (this.tagClass) {
			case 1:
				t |= 0;
				break;
			case 2:
				t |= 64;
				break;
			case 3:
				t |= 128;
				break;
			case 4:
				t |= 192;
				break;
			default: return this.error = "Unknown tag class", Wo;
		}
		if (this.isConstructed && (t |= 32), this.tagNumber < 31 && !this.isHexOnly) {
			let n = /* @__PURE__ */ new Uint8Array(1);
			if (!e) {
				let e = this.tagNumber;
				e &= 31, t |= e, n[0] = t;
			}
			return n.buffer;
		}
		if (!this.isHexOnly) {
			let n = $o(this.tagNumber);
			if (!n) return this.error = "Error during encoding tag number", Wo;
			let r = n.byteLength, i = new Uint8Array(r + 1);
			if (i[0] = t | 31, !e) {
				for (let e = 0; e < r - 1; e++) i[e + 1] = n[e] | 128;
				i[r] = n[r - 1];
			}
			return i.buffer;
		}
		let n = new Uint8Array(this.valueHexView.byteLength + 1);
		if (n[0] = t | 31, !e) {
			let e = this.valueHexView;
			for (let t = 0; t < e.length - 1; t++) n[t + 1] = e[t] | 128;
			n[this.valueHexView.byteLength] = e[e.length - 1];
		}
		return n.buffer;
	}
	fromBER(e, t, n) {
		let r = w(e);
		if (!Bo(this, r, t, n)) return -1;
		let i = Number.isInteger(t) && Number.isInteger(n), a = i ? r : r.subarray(t, t + n), o = i ? t : 0, s = i ? n : a.length;
		if (s === 0) return this.error = "Zero buffer length", -1;
		switch (a[o] & 192) {
			case 0:
				this.tagClass = 1;
				break;
			case 64:
				this.tagClass = 2;
				break;
			case 128:
				this.tagClass = 3;
				break;
			case 192:
				this.tagClass = 4;
				break;
			default: return this.error = "Unknown tag class", -1;
		}
		this.isConstructed = (a[o] & 32) == 32, this.isHexOnly = !1;
		let c = a[o] & 31;
		if (c !== 31) this.tagNumber = c, this.blockLength = 1;
		else {
			let e = 0;
			for (;;) {
				let t = e + 1;
				if (t >= s) return this.error = "End of input reached before message was fully decoded", -1;
				if (e++, !(a[o + t] & 128)) break;
			}
			this.blockLength = e + 1;
			let t = this.valueHexView = new Uint8Array(e);
			for (let n = 0; n < e; n++) t[n] = a[o + n + 1] & 127;
			let n = this.blockLength <= 9 ? Qo(t) : void 0;
			n === void 0 ? (this.isHexOnly = !0, this.warnings.push("Tag too long, represented as hex-coded")) : this.tagNumber = n;
		}
		if (this.tagClass === 1 && this.isConstructed) switch (this.tagNumber) {
			case 1:
			case 2:
			case 5:
			case 6:
			case 9:
			case 13:
			case 14:
			case 23:
			case 24:
			case 31:
			case 32:
			case 33:
			case 34: return this.error = "Constructed encoding used for primitive type", -1;
		}
		return t + this.blockLength;
	}
	toJSON() {
		return {
			...super.toJSON(),
			tagClass: this.tagClass,
			tagNumber: this.tagNumber,
			isConstructed: this.isConstructed
		};
	}
}, rs = ns.prototype.toBER, is = ns.prototype.fromBER, as = class extends Xo {
	static {
		this.NAME = "lengthBlock";
	}
	constructor({ lenBlock: e = {} } = {}) {
		super(), this.isIndefiniteForm = e.isIndefiniteForm ?? !1, this.longFormUsed = e.longFormUsed ?? !1, this.length = e.length ?? 0;
	}
	fromBER(e, t, n) {
		let r = w(e);
		if (!Bo(this, r, t, n)) return -1;
		let i = Number.isInteger(t) && Number.isInteger(n), a = i ? r : r.subarray(t, t + n), o = i ? t : 0, s = i ? n : a.length;
		if (s === 0) return this.error = "Zero buffer length", -1;
		if (a[o] === 255) return this.error = "Length block 0xFF is reserved by standard", -1;
		if (this.isIndefiniteForm = a[o] === 128, this.isIndefiniteForm) return this.blockLength = 1, t + this.blockLength;
		if (this.longFormUsed = !!(a[o] & 128), this.longFormUsed === !1) return this.length = a[o], this.blockLength = 1, t + this.blockLength;
		let c = a[o] & 127;
		if (c > 8) return this.error = "Too big integer", -1;
		if (c + 1 > s) return this.error = "End of input reached before message was fully decoded", -1;
		let l = t + 1, u = r.subarray(l, l + c);
		u[0] === 0 && this.warnings.push("Needlessly long encoded length");
		try {
			this.length = To.decode(u);
		} catch {
			return this.error = "Too big integer", -1;
		}
		return this.longFormUsed && this.length <= 127 && this.warnings.push("Unnecessary usage of long length form"), this.blockLength = c + 1, t + this.blockLength;
	}
	toBER(e = !1) {
		let t, n;
		if (this.length > 127 && (this.longFormUsed = !0), this.isIndefiniteForm) return t = /* @__PURE__ */ new ArrayBuffer(1), e === !1 && (n = new Uint8Array(t), n[0] = 128), t;
		if (this.longFormUsed) {
			let r;
			try {
				r = To.encode(this.length);
			} catch {
				return this.error = "Too big length", Wo;
			}
			return t = new ArrayBuffer(r.byteLength + 1), e || (n = new Uint8Array(t), n[0] = r.byteLength | 128, n.set(r, 1)), t;
		}
		return t = /* @__PURE__ */ new ArrayBuffer(1), e === !1 && (n = new Uint8Array(t), n[0] = this.length), t;
	}
	toJSON() {
		return {
			...super.toJSON(),
			isIndefiniteForm: this.isIndefiniteForm,
			longFormUsed: this.longFormUsed,
			length: this.length
		};
	}
}, os = as.prototype.toBER, ss = as.prototype.fromBER, T = {}, cs = xs(Uint8Array.prototype, "slice"), ls = Object.getOwnPropertyDescriptor(Uint8Array.prototype, "constructor")?.value, us = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)?.value, ds = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "byteLength")?.get, fs = 16384, ps = 64, ms;
function hs(e, t) {
	let n = t || ms;
	ms = n ? {
		...n,
		...e
	} : void 0;
}
function E(e, t) {
	let n = Object.getOwnPropertyDescriptor(e, t);
	if (n && "value" in n) return n.value;
}
function gs(e) {
	if (ds && e && typeof e == "object") try {
		let t = ds.call(e);
		return typeof t == "number" ? t : void 0;
	} catch {
		return;
	}
}
function _s(e, t) {
	if (t > ps || !e || typeof e != "object") return !1;
	let n = Object.getOwnPropertyDescriptor(e, "valueBlock");
	if (!n || !("value" in n)) return !1;
	let r = n.value;
	if (!r || typeof r != "object") return !1;
	let i = Object.getOwnPropertyDescriptor(r, "valueHexView");
	if (i) {
		if (!("value" in i)) return !1;
		let e = gs(i.value);
		return e !== void 0 && e >= fs;
	}
	let a = Object.getOwnPropertyDescriptor(r, "value");
	if (!a || !("value" in a) || !Array.isArray(a.value)) return !1;
	let o = a.value, s = Object.getOwnPropertyDescriptor(o, "length");
	if (!s || !("value" in s) || s.value !== 1) return !1;
	let c = Object.getOwnPropertyDescriptor(o, "0");
	return !c || !("value" in c) ? !1 : _s(c.value, t + 1);
}
function vs(e) {
	try {
		return _s(e, 0);
	} catch {
		return !1;
	}
}
function ys(e, t) {
	return !!e && "value" in e && e.value === t && e.writable === !0 && e.enumerable === !1 && e.configurable === !0;
}
function bs(e) {
	return ys(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, "write"), e.originalWriterWrite) && ys(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, "final"), e.originalWriterFinal);
}
function xs(e, t) {
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, t);
		if (e) return "value" in e && typeof e.value == "function" ? {
			declaringPrototype: n,
			method: e.value
		} : void 0;
		n = Object.getPrototypeOf(n);
	}
}
function Ss(e, t, n) {
	if (!n) return !1;
	let r = e;
	for (; r;) {
		let e = Object.getOwnPropertyDescriptor(r, t);
		if (r === n.declaringPrototype) return !!e && "value" in e && e.value === n.method;
		if (e) return !1;
		r = Object.getPrototypeOf(r);
	}
	return !1;
}
function Cs(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, n) || Object.getPrototypeOf(e) !== t) return !1;
	let i = Object.getOwnPropertyDescriptor(t, n);
	return !!i && "value" in i && i.value === r;
}
function ws(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, t)) return !1;
	let i = Object.getPrototypeOf(e), a = Object.getPrototypeOf(r.prototype);
	if (i !== r.prototype || Object.getPrototypeOf(i) !== a || i && Object.getOwnPropertyDescriptor(i, t)) return !1;
	let o = Object.getOwnPropertyDescriptor(a, t);
	return !!o && "value" in o && o.value === n;
}
function Ts(e, t = !1) {
	if (!(e instanceof Uint8Array) || Object.getPrototypeOf(e) !== Uint8Array.prototype) return;
	for (let t of [
		"buffer",
		"byteOffset",
		"byteLength",
		"length",
		"slice",
		"constructor"
	]) if (Object.prototype.hasOwnProperty.call(e, t)) return;
	let n = Object.getOwnPropertyDescriptor(Uint8Array.prototype, "constructor");
	if (n && "value" in n && n.value === ls && Ss(Uint8Array.prototype, "slice", cs)) {
		try {
			let n = e.buffer;
			if (!(n instanceof ArrayBuffer) || Object.getPrototypeOf(n) !== ArrayBuffer.prototype || Object.prototype.hasOwnProperty.call(n, "byteLength") || e.byteLength !== e.length || !t && e.byteLength === 0 || e.byteOffset < 0 || e.byteOffset + e.byteLength > n.byteLength) return;
		} catch {
			return;
		}
		return e;
	}
}
function Es(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalIdentificationBlock.prototype || !Cs(e, n.LocalIdentificationBlock.prototype, "toBER", n.originalIdentificationToBER)) return !1;
	let r = E(e, "tagClass"), i = E(e, "tagNumber"), a = E(e, "isConstructed"), o = E(e, "isHexOnly"), s = E(e, "valueHexView");
	return typeof r != "number" || !Number.isInteger(r) || r < 1 || r > 4 || typeof i != "number" || !Number.isInteger(i) || i < 0 || a !== t || typeof o != "boolean" ? !1 : o ? !!Ts(s) : Number.isSafeInteger(i);
}
function Ds(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalLengthBlock.prototype || !Cs(e, n.LocalLengthBlock.prototype, "toBER", n.originalLengthToBER)) return !1;
	let r = E(e, "isIndefiniteForm"), i = E(e, "longFormUsed"), a = Object.getOwnPropertyDescriptor(e, "length"), o = a && "value" in a ? a.value : void 0, s = Object.getOwnPropertyDescriptor(e, "longFormUsed");
	return typeof r == "boolean" && (r === !1 || t) && typeof i == "boolean" && !!s && "value" in s && s.writable === !0 && !!a && "value" in a && a.writable === !0 && typeof o == "number" && Number.isSafeInteger(o) && o >= 0;
}
function Os(e, t, n) {
	let r = E(e, "idBlock"), i = E(e, "lenBlock");
	return !!r && !!i && Es(r, t, n) && Ds(i, t, n);
}
function ks(e, t) {
	let n = E(e, "valueBlock");
	if (!n || Object.getPrototypeOf(n) !== t.LocalConstructedValueBlock.prototype || !Cs(n, t.LocalConstructedValueBlock.prototype, "toBER", t.originalConstructedToBER)) return;
	let r = E(n, "value");
	if (!Array.isArray(r) || Object.getPrototypeOf(r) !== Array.prototype) return;
	let i = Object.getOwnPropertyDescriptor(r, "length");
	if (!i || !("value" in i) || i.value !== 1 || Object.prototype.hasOwnProperty.call(r, Symbol.iterator)) return;
	let a = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator);
	if (!a || !("value" in a) || a.value !== us) return;
	let o = Object.getOwnPropertyDescriptor(r, "0");
	if (o && "value" in o && Object.getOwnPropertyNames(r).length === 2) return o.value;
}
function As(e, t) {
	let n = E(e, "valueBlock");
	if (!n || Object.getPrototypeOf(n) !== t.LocalBitStringValueBlock.prototype || !Cs(n, t.LocalBitStringValueBlock.prototype, "toBER", t.originalBitStringToBER) || E(n, "isConstructed") !== !1) return;
	let r = E(n, "unusedBits");
	if (typeof r != "number" || !Number.isInteger(r) || r < 0 || r > 7) return;
	let i = Ts(E(n, "valueHexView"), !0);
	if (i) return {
		payload: i,
		prefix: Uint8Array.of(i.byteLength ? r : 0)
	};
}
function js(e, t, n) {
	let r = E(e, "valueBlock");
	if (r) {
		if (t === "integer") {
			if (Object.getPrototypeOf(r) !== n.LocalIntegerValueBlock.prototype || !Cs(r, n.LocalIntegerValueBlock.prototype, "toBER", n.originalIntegerToBER)) return;
		} else if (t === "octet") {
			if (Object.getPrototypeOf(r) !== n.LocalOctetStringValueBlock.prototype || !Cs(r, n.LocalOctetStringValueBlock.prototype, "toBER", n.originalOctetStringToBER) || E(r, "isConstructed") !== !1) return;
		} else if (Object.getPrototypeOf(r) !== n.LocalPrimitiveValueBlock.prototype || !ws(r, "toBER", n.originalPrimitiveToBER, n.LocalPrimitiveValueBlock)) return;
		if ((t !== "primitive" || E(r, "isHexOnly") === !0) && typeof E(r, "isHexOnly") == "boolean") return Ts(E(r, "valueHexView"));
	}
}
function Ms(e, t) {
	if (Object.prototype.hasOwnProperty.call(e, "toBER")) return !1;
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, "toBER");
		if (e) return "value" in e && e.value === t.originalBaseBlockToBER;
		n = Object.getPrototypeOf(n);
	}
	return !1;
}
function Ns(e, t, n) {
	let r = n[t];
	return !!r && Object.getPrototypeOf(e) === r.prototype;
}
function Ps(e, t) {
	return Object.getPrototypeOf(e) === t.Sequence.prototype || Object.getPrototypeOf(e) === t.Set.prototype || Object.getPrototypeOf(e) === t.Constructed.prototype;
}
function Fs(e, t, n) {
	if (!(t > ps || !e || typeof e != "object")) try {
		if (!Ms(e, n)) return;
		let r = Ns(e, "BitString", n) ? "bit" : Ns(e, "Integer", n) ? "integer" : Ns(e, "OctetString", n) ? "octet" : Ns(e, "Primitive", n) ? "primitive" : void 0, i = r === void 0 && Ps(e, n);
		if (!r && !i || !Os(e, i, n)) return;
		let a = E(e, "idBlock"), o = E(e, "lenBlock");
		if (!a || !o) return;
		if (r) {
			let t = r === "bit" ? As(e, n) : void 0, i = r === "bit" ? t?.payload : js(e, r, n);
			return i ? {
				block: e,
				kind: r,
				idBlock: a,
				lenBlock: o,
				indefinite: !1,
				payload: i,
				prefix: t?.prefix
			} : void 0;
		}
		let s = ks(e, n), c = s && Fs(s, t + 1, n), l = E(o, "isIndefiniteForm");
		return c ? {
			block: e,
			kind: "constructed",
			idBlock: a,
			lenBlock: o,
			indefinite: l === !0,
			child: c
		} : void 0;
	} catch {
		return;
	}
}
function Is(e, t, n) {
	let r = Reflect.apply(n.originalIdentificationToBER, e.idBlock, [t]);
	if (!(r instanceof ArrayBuffer) || r.byteLength === 0) throw TypeError("Built-in identifier encoding failed");
	let i;
	i = e.kind === "constructed" ? Is(e.child, t, n) : e.payload;
	let a = (i instanceof Uint8Array ? i.byteLength : i.total) + (e.prefix?.byteLength ?? 0), o;
	if (e.indefinite) o = Uint8Array.of(128).buffer;
	else if (e.lenBlock.length = a, o = Reflect.apply(n.originalLengthToBER, e.lenBlock, [t]), !(o instanceof ArrayBuffer) || o.byteLength === 0) throw TypeError("Built-in length encoding failed");
	let s = r.byteLength + o.byteLength + a + (e.indefinite ? 2 : 0);
	if (!Number.isSafeInteger(s)) throw RangeError("Built-in encoding is too large");
	return {
		id: r,
		len: o,
		payload: i,
		length: a,
		total: s,
		indefinite: e.indefinite,
		prefix: e.prefix
	};
}
function Ls(e, t, n, r) {
	return t.set(new Uint8Array(e.id), n), n += e.id.byteLength, t.set(new Uint8Array(e.len), n), n += e.len.byteLength, e.prefix && (r || t.set(e.prefix, n), n += e.prefix.byteLength), e.payload instanceof Uint8Array ? (r || t.set(e.payload, n), n += e.payload.byteLength) : n = Ls(e.payload, t, n, r), e.indefinite && (n += 2), n;
}
function Rs(e, t = !1) {
	let n = ms;
	if (!n || !bs(n)) return;
	let r = Fs(e, 0, n);
	if (!r) return;
	let i = Is(r, t, n), a = new Uint8Array(i.total);
	return Ls(i, a, 0, t), a.buffer;
}
var zs = class extends Xo {
	static {
		this.NAME = "BaseBlock";
	}
	constructor({ name: e = "", optional: t = !1, primitiveSchema: n, ...r } = {}, i) {
		super(r), this.name = e, this.optional = t, n && (this.primitiveSchema = n), this.idBlock = new ns(r), this.lenBlock = new as(r), this.valueBlock = i ? new i(r) : new Zo(r);
	}
	fromBER(e, t, n, r) {
		let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
		return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
	}
	toBER(e, t) {
		let n = t || new Vo();
		if (!t && (Vs(this), (e === !0 || e === !1 || e === void 0) && vs(this))) {
			let t = Rs(this, e === !0);
			if (t) return t;
		}
		let r = this.idBlock.toBER(e);
		if (n.write(r), this.lenBlock.isIndefiniteForm) n.write(new Uint8Array([128]).buffer), this.valueBlock.toBER(e, n), n.write(/* @__PURE__ */ new ArrayBuffer(2));
		else {
			let t = this.valueBlock.toBER(e);
			this.lenBlock.length = t.byteLength;
			let r = this.lenBlock.toBER(e);
			n.write(r), n.write(t);
		}
		return t ? Wo : n.final();
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			idBlock: this.idBlock.toJSON(),
			lenBlock: this.lenBlock.toJSON(),
			valueBlock: this.valueBlock.toJSON(),
			name: this.name,
			optional: this.optional
		};
		return this.primitiveSchema && (e.primitiveSchema = this.primitiveSchema.toJSON()), e;
	}
	toString(e = "ascii") {
		return e === "ascii" ? this.onAsciiEncoding() : Ya.encode(this.toBER());
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${Ya.encode(this.valueBlock.valueBeforeDecodeView)}`;
	}
	isEqual(e) {
		if (this === e) return !0;
		if (!(e instanceof this.constructor)) return !1;
		let t = this.toBER(), n = e.toBER();
		return Ua.equal(t, n);
	}
}, Bs = zs.prototype.toBER;
function Vs(e) {
	if (e instanceof T.Constructed) for (let t of e.valueBlock.value) Vs(t) && (e.lenBlock.isIndefiniteForm = !0);
	return !!e.lenBlock?.isIndefiniteForm;
}
var Hs = class extends zs {
	static {
		this.NAME = "BaseStringBlock";
	}
	getValue() {
		return this.valueBlock.value;
	}
	setValue(e) {
		this.valueBlock.value = e;
	}
	constructor({ value: e = "", ...t } = {}, n) {
		super(t, n), e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length);
		if (r === -1) return this.error = this.valueBlock.error, r;
		let i = this.checkValue(this.valueBlock.valueHexView);
		return i ? (this.error = i, -1) : (this.fromBuffer(this.valueBlock.valueHexView), this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), r);
	}
	checkValue(e) {
		return "";
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : '${this.valueBlock.value}'`;
	}
}, Us = class extends Yo(Zo) {
	static {
		this.NAME = "PrimitiveValueBlock";
	}
	constructor({ isHexOnly: e = !0, ...t } = {}) {
		super(t), this.isHexOnly = e;
	}
}, Ws = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Us.prototype), "toBER")?.value, D = class extends zs {
	static {
		T.Primitive = this;
	}
	static {
		this.NAME = "PRIMITIVE";
	}
	constructor(e = {}) {
		super(e, Us), this.idBlock.isConstructed = !1;
	}
}, Gs;
function Ks(e) {
	Gs = {
		Integer: e.Integer,
		Null: e.Null,
		Sequence: e.Sequence
	};
}
function qs(e) {
	let t = Object.getOwnPropertyDescriptor(e, "nodesCount"), n = Object.getOwnPropertyDescriptor(e, "maxNodes"), r = Object.getOwnPropertyDescriptor(e, "maxContentLength");
	return !t || !("value" in t) || t.writable !== !0 || !n || !("value" in n) || !r || !("value" in r) ? !1 : typeof t.value == "number" && Number.isSafeInteger(t.value) && t.value >= 0 && typeof n.value == "number" && Number.isSafeInteger(n.value) && n.value >= 0 && typeof r.value == "number" && Number.isSafeInteger(r.value) && r.value >= 0 && t.value < n.value;
}
function Js(e, t, n) {
	let r = Object.getOwnPropertyDescriptor(e, t);
	return !!r && "value" in r && r.value === n;
}
function Ys(e, t, n, r) {
	let i = Gs;
	if (!i) return;
	let a, o = 0;
	try {
		if (Object.getPrototypeOf(e) !== Uint8Array.prototype || !Number.isSafeInteger(t) || t < 0 || !Number.isSafeInteger(n) || n < 2 || t > e.byteLength || n > e.byteLength - t) return;
		let s = e[t];
		if (s !== 2 && s !== 5 && s !== 48 || (o = e[t + 1], o >= 128 || o > n - 2) || s === 5 && o !== 0 || !qs(r) || o > Object.getOwnPropertyDescriptor(r, "maxContentLength").value) return;
		let c = s === 2 ? "Integer" : s === 5 ? "Null" : "Sequence";
		if (a = i[c], !Js(T, c, a)) return;
		let l = Object.getOwnPropertyDescriptor(ns.prototype, "fromBER"), u = Object.getOwnPropertyDescriptor(as.prototype, "fromBER");
		if (!l || !("value" in l) || l.value !== is || !u || !("value" in u) || u.value !== ss) return;
	} catch {
		return;
	}
	if (!a) return;
	let s = new a();
	s.idBlock.tagClass = 1, s.idBlock.tagNumber = e[t] & 31, s.idBlock.isConstructed = e[t] === 48, s.idBlock.isHexOnly = !1, s.idBlock.blockLength = 1, s.lenBlock.isIndefiniteForm = !1, s.lenBlock.longFormUsed = !1, s.lenBlock.length = o, s.lenBlock.blockLength = 1, r.nodesCount += 1;
	let c = s.fromBER(e, t + 2, o, r);
	return s.valueBeforeDecodeView = e.subarray(t, t + s.blockLength), {
		offset: c,
		result: s
	};
}
var Xs = "Maximum ASN.1 nesting depth exceeded", Zs = "Maximum ASN.1 node count exceeded", Qs = "Maximum ASN.1 content length exceeded";
function $s(e = {}) {
	return {
		depth: 0,
		maxDepth: e.maxDepth ?? 100,
		nodesCount: 0,
		maxNodes: e.maxNodes ?? 1e4,
		maxContentLength: e.maxContentLength ?? 16777216,
		parseEmbedded: e.parseEmbedded ?? !0
	};
}
function ec(e) {
	let t = new zs({}, Zo);
	return t.error = e, {
		offset: -1,
		result: t
	};
}
function tc(e) {
	if (e.nodesCount += 1, e.nodesCount > e.maxNodes) return Zs;
}
function nc(e, t) {
	if (e > t.maxContentLength) return Qs;
}
function rc(e, t, n, r) {
	let i = r.depth + 1;
	if (i > r.maxDepth) return ec(Xs);
	r.depth = i;
	try {
		return ac(e, t, n, r);
	} finally {
		--r.depth;
	}
}
function ic(e, t) {
	if (e instanceof t) return e;
	let n = new t();
	return n.idBlock = e.idBlock, n.lenBlock = e.lenBlock, n.warnings = e.warnings, n.valueBeforeDecodeView = e.valueBeforeDecodeView, n;
}
function ac(e, t = 0, n = e.length, r = $s()) {
	let i = Ys(e, t, n, r);
	if (i) return i;
	let a = t, o = new zs({}, Zo);
	if (!Bo(o, e, t, n)) return {
		offset: -1,
		result: o
	};
	if (Number.isInteger(t) && Number.isInteger(n) ? n === 0 : e.subarray(t, t + n).length === 0) return o.error = "Zero buffer length", {
		offset: -1,
		result: o
	};
	let s = tc(r);
	if (s) return o.error = s, {
		offset: -1,
		result: o
	};
	let c = o.idBlock.fromBER(e, t, n);
	if (o.idBlock.warnings.length && o.warnings.concat(o.idBlock.warnings), c === -1) return o.error = o.idBlock.error, {
		offset: -1,
		result: o
	};
	if (t = c, n -= o.idBlock.blockLength, c = o.lenBlock.fromBER(e, t, n), o.lenBlock.warnings.length && o.warnings.concat(o.lenBlock.warnings), c === -1) return o.error = o.lenBlock.error, {
		offset: -1,
		result: o
	};
	t = c, n -= o.lenBlock.blockLength;
	let l = o.lenBlock.isIndefiniteForm ? n : o.lenBlock.length, u = nc(l, r);
	if (u) return o.error = u, {
		offset: -1,
		result: o
	};
	if (!o.idBlock.isConstructed && o.lenBlock.isIndefiniteForm) return o.error = "Indefinite length form used for primitive encoding form", {
		offset: -1,
		result: o
	};
	let d = zs;
	switch (o.idBlock.tagClass) {
		case 1:
			if (o.idBlock.tagNumber >= 37 && o.idBlock.isHexOnly === !1) return o.error = "UNIVERSAL 37 and upper tags are reserved by ASN.1 standard", {
				offset: -1,
				result: o
			};
			switch (o.idBlock.tagNumber) {
				case 0:
					if (o.idBlock.isConstructed && o.lenBlock.length > 0) return o.error = "Type [UNIVERSAL 0] is reserved", {
						offset: -1,
						result: o
					};
					d = T.EndOfContent;
					break;
				case 1:
					d = T.Boolean;
					break;
				case 2:
					d = T.Integer;
					break;
				case 3:
					d = T.BitString;
					break;
				case 4:
					d = T.OctetString;
					break;
				case 5:
					d = T.Null;
					break;
				case 6:
					d = T.ObjectIdentifier;
					break;
				case 10:
					d = T.Enumerated;
					break;
				case 12:
					d = T.Utf8String;
					break;
				case 13:
					d = T.RelativeObjectIdentifier;
					break;
				case 14:
					d = T.TIME;
					break;
				case 15: return o.error = "[UNIVERSAL 15] is reserved by ASN.1 standard", {
					offset: -1,
					result: o
				};
				case 16:
					d = T.Sequence;
					break;
				case 17:
					d = T.Set;
					break;
				case 18:
					d = T.NumericString;
					break;
				case 19:
					d = T.PrintableString;
					break;
				case 20:
					d = T.TeletexString;
					break;
				case 21:
					d = T.VideotexString;
					break;
				case 22:
					d = T.IA5String;
					break;
				case 23:
					d = T.UTCTime;
					break;
				case 24:
					d = T.GeneralizedTime;
					break;
				case 25:
					d = T.GraphicString;
					break;
				case 26:
					d = T.VisibleString;
					break;
				case 27:
					d = T.GeneralString;
					break;
				case 28:
					d = T.UniversalString;
					break;
				case 29:
					d = T.CharacterString;
					break;
				case 30:
					d = T.BmpString;
					break;
				case 31:
					d = T.DATE;
					break;
				case 32:
					d = T.TimeOfDay;
					break;
				case 33:
					d = T.DateTime;
					break;
				case 34:
					d = T.Duration;
					break;
				default: {
					let e = o.idBlock.isConstructed ? new T.Constructed() : new T.Primitive();
					e.idBlock = o.idBlock, e.lenBlock = o.lenBlock, e.warnings = o.warnings, o = e;
				}
			}
			break;
		default: d = o.idBlock.isConstructed ? T.Constructed : T.Primitive;
	}
	return o = ic(o, d), c = o.fromBER(e, t, l, r), o.valueBeforeDecodeView = e.subarray(a, a + o.blockLength), {
		offset: c,
		result: o
	};
}
function O(e, t = {}) {
	if (!e.byteLength) {
		let e = new zs({}, Zo);
		return e.error = "Input buffer has zero length", {
			offset: -1,
			result: e
		};
	}
	let n = w(e);
	return ac(t.copyInput === !1 ? n : n.slice(), 0, e.byteLength, $s(t));
}
function oc(e, t) {
	return e ? 1 : t;
}
var sc = class extends Zo {
	static {
		this.NAME = "ConstructedValueBlock";
	}
	constructor({ value: e = [], isIndefiniteForm: t = !1, ...n } = {}) {
		super(n), this.value = e, this.isIndefiniteForm = t;
	}
	fromBER(e, t, n, r) {
		let i = w(e), a = r ?? $s();
		if (!Bo(this, i, t, n)) return -1;
		if (this.valueBeforeDecodeView = i.subarray(t, t + n), this.valueBeforeDecodeView.length === 0) return this.warnings.push("Zero buffer length"), t;
		let o = t;
		for (; oc(this.isIndefiniteForm, n) > 0;) {
			let e = rc(i, o, n, a);
			if (e.offset === -1) return this.error = e.result.error, this.warnings.concat(e.result.warnings), -1;
			if (o = e.offset, this.blockLength += e.result.blockLength, n -= e.result.blockLength, this.value.push(e.result), this.isIndefiniteForm && e.result.constructor.NAME === "EndOfContent") break;
		}
		return this.isIndefiniteForm && (this.value[this.value.length - 1].constructor.NAME === "EndOfContent" ? this.value.pop() : this.warnings.push("No EndOfContent block encoded")), o;
	}
	toBER(e, t) {
		let n = t || new Vo();
		for (let t = 0; t < this.value.length; t++) this.value[t].toBER(e, n);
		return t ? Wo : n.final();
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			isIndefiniteForm: this.isIndefiniteForm,
			value: []
		};
		for (let t of this.value) e.value.push(t.toJSON());
		return e;
	}
}, cc = sc.prototype.toBER, k = class extends zs {
	static {
		T.Constructed = this;
	}
	static {
		this.NAME = "CONSTRUCTED";
	}
	constructor(e = {}) {
		super(e, sc), this.idBlock.isConstructed = !0;
	}
	fromBER(e, t, n, r) {
		this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm;
		let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
		return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
	}
	onAsciiEncoding() {
		let e = [];
		for (let t of this.valueBlock.value) e.push(t.toString("ascii").split("\n").map((e) => `  ${e}`).join("\n"));
		let t = this.idBlock.tagClass === 3 ? `[${this.idBlock.tagNumber}]` : this.constructor.NAME;
		return e.length ? `${t} :\n${e.join("\n")}` : `${t} :`;
	}
}, lc = class extends Zo {
	static {
		this.override = "EndOfContentValueBlock";
	}
	fromBER(e, t, n) {
		return t;
	}
	toBER(e) {
		return Wo;
	}
};
(class extends zs {
	static {
		T.EndOfContent = this;
	}
	static {
		this.NAME = Ko;
	}
	constructor(e = {}) {
		super(e, lc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 0;
	}
});
var A = class extends zs {
	static {
		T.Null = this;
	}
	static {
		this.NAME = "NULL";
	}
	constructor(e = {}) {
		super(e, Zo), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 5;
	}
	fromBER(e, t, n) {
		return this.lenBlock.length > 0 && this.warnings.push("Non-zero length of value block for Null type"), this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.blockLength += n, t + n > e.byteLength ? (this.error = "End of input reached before message was fully decoded (inconsistent offset and length values)", -1) : t + n;
	}
	toBER(e, t) {
		let n = /* @__PURE__ */ new ArrayBuffer(2);
		if (!e) {
			let e = new Uint8Array(n);
			e[0] = 5, e[1] = 0;
		}
		return t && t.write(n), n;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME}`;
	}
}, uc = class extends Yo(Zo) {
	static {
		this.NAME = "BooleanValueBlock";
	}
	get value() {
		for (let e of this.valueHexView) if (e > 0) return !0;
		return !1;
	}
	set value(e) {
		this.valueHexView[0] = e ? 255 : 0;
	}
	constructor({ value: e, ...t } = {}) {
		super(t), this.valueHexView = t.valueHex ? w(t.valueHex) : /* @__PURE__ */ new Uint8Array(1), e && (this.value = e);
	}
	fromBER(e, t, n) {
		let r = w(e);
		return Bo(this, r, t, n) ? (this.valueHexView = r.subarray(t, t + n), n > 1 && this.warnings.push("Boolean value encoded in more then 1 octet"), this.isHexOnly = !0, n > 1 && !Mo.isMinimal(this.valueHexView) && this.warnings.push("Needlessly long format"), this.blockLength = n, t + n) : -1;
	}
	toBER() {
		return this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.value
		};
	}
}, dc = class extends zs {
	static {
		T.Boolean = this;
	}
	getValue() {
		return this.valueBlock.value;
	}
	setValue(e) {
		this.valueBlock.value = e;
	}
	static {
		this.NAME = "BOOLEAN";
	}
	constructor(e = {}) {
		super(e, uc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 1;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.getValue}`;
	}
}, fc = class extends Yo(sc) {
	static {
		this.NAME = "OctetStringValueBlock";
	}
	constructor({ isConstructed: e = !1, ...t } = {}) {
		super(t), this.isConstructed = e;
	}
	fromBER(e, t, n, r) {
		let i = 0;
		if (this.isConstructed) {
			if (this.isHexOnly = !1, i = sc.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
			for (let e = 0; e < this.value.length; e++) {
				let t = this.value[e].constructor.NAME;
				if (t === "EndOfContent") {
					if (this.isIndefiniteForm) break;
					return this.error = "EndOfContent is unexpected, OCTET STRING may consists of OCTET STRINGs only", -1;
				}
				if (t !== "OCTET STRING") return this.error = "OCTET STRING may consists of OCTET STRINGs only", -1;
			}
		} else this.isHexOnly = !0, i = super.fromBER(e, t, n), this.blockLength = n;
		return i;
	}
	toBER(e, t) {
		return this.isConstructed ? sc.prototype.toBER.call(this, e, t) : e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			isConstructed: this.isConstructed
		};
	}
}, pc = fc.prototype.toBER, j = class e extends zs {
	static {
		T.OctetString = this;
	}
	static {
		this.NAME = qo;
	}
	constructor({ idBlock: e = {}, lenBlock: t = {}, ...n } = {}) {
		n.isConstructed ??= !!n.value?.length, super({
			idBlock: {
				isConstructed: n.isConstructed,
				...e
			},
			lenBlock: {
				...t,
				isIndefiniteForm: !!n.isIndefiniteForm
			},
			...n
		}, fc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 4;
	}
	fromBER(e, t, n, r) {
		if (this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, n === 0) return this.idBlock.error.length === 0 && (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length === 0 && (this.blockLength += this.lenBlock.blockLength), t;
		if (!this.valueBlock.isConstructed && r?.parseEmbedded !== !1) {
			let i = (e instanceof ArrayBuffer ? new Uint8Array(e) : e).subarray(t, t + n);
			try {
				if (i.byteLength) {
					let e = r ?? $s(), t = rc(i, 0, i.byteLength, e);
					t.offset !== -1 && t.offset === n && (this.valueBlock.value = [t.result]);
				}
			} catch {}
		}
		return super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		return this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length ? k.prototype.onAsciiEncoding.call(this) : `${this.constructor.NAME} : ${Ya.encode(this.valueBlock.valueHexView)}`;
	}
	getValue() {
		if (!this.idBlock.isConstructed) return this.valueBlock.valueHexView.slice().buffer;
		let t = [];
		for (let n of this.valueBlock.value) n instanceof e && t.push(n.valueBlock.valueHexView);
		return zo(t);
	}
}, mc = class extends Yo(sc) {
	static {
		this.NAME = "BitStringValueBlock";
	}
	constructor({ unusedBits: e = 0, isConstructed: t = !1, ...n } = {}) {
		super(n), this.unusedBits = e, this.isConstructed = t, this.blockLength = this.valueHexView.byteLength;
	}
	fromBER(e, t, n, r) {
		if (!n) return t;
		let i = -1;
		if (this.isConstructed) {
			if (i = sc.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
			for (let e of this.value) {
				let t = e.constructor.NAME;
				if (t === "EndOfContent") {
					if (this.isIndefiniteForm) break;
					return this.error = "EndOfContent is unexpected, BIT STRING may consists of BIT STRINGs only", -1;
				}
				if (t !== "BIT STRING") return this.error = "BIT STRING may consists of BIT STRINGs only", -1;
				let n = e.valueBlock;
				if (this.unusedBits > 0 && n.unusedBits > 0) return this.error = "Using of \"unused bits\" inside constructive BIT STRING allowed for least one only", -1;
				this.unusedBits = n.unusedBits;
			}
			return i;
		}
		let a = w(e);
		if (!Bo(this, a, t, n)) return -1;
		let o = a.subarray(t, t + n);
		if (this.unusedBits = o[0], this.unusedBits > 7) return this.error = "Unused bits for BitString must be in range 0-7", -1;
		if (!this.unusedBits && r?.parseEmbedded !== !1) {
			let e = o.subarray(1);
			try {
				if (e.byteLength) {
					let t = r ?? $s(), i = rc(e, 0, e.byteLength, t);
					i.offset !== -1 && i.offset === n - 1 && (this.value = [i.result]);
				}
			} catch {}
		}
		return this.valueHexView = o.subarray(1), this.blockLength = o.length, t + n;
	}
	toBER(e, t) {
		if (this.isConstructed) return sc.prototype.toBER.call(this, e, t);
		if (e) return new ArrayBuffer(this.valueHexView.byteLength + 1);
		if (!this.valueHexView.byteLength) {
			let e = /* @__PURE__ */ new Uint8Array(1);
			return e[0] = 0, e.buffer;
		}
		let n = new Uint8Array(this.valueHexView.length + 1);
		return n[0] = this.unusedBits, n.set(this.valueHexView, 1), n.buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			unusedBits: this.unusedBits,
			isConstructed: this.isConstructed
		};
	}
}, hc = mc.prototype.toBER, M = class extends zs {
	static {
		T.BitString = this;
	}
	static {
		this.NAME = Jo;
	}
	constructor({ idBlock: e = {}, lenBlock: t = {}, ...n } = {}) {
		n.isConstructed ??= !!n.value?.length, super({
			idBlock: {
				isConstructed: n.isConstructed,
				...e
			},
			lenBlock: {
				...t,
				isIndefiniteForm: !!n.isIndefiniteForm
			},
			...n
		}, mc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 3;
	}
	fromBER(e, t, n, r) {
		return this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		if (this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length) return k.prototype.onAsciiEncoding.call(this);
		{
			let e = [], t = this.valueBlock.valueHexView;
			for (let n of t) e.push(n.toString(2).padStart(8, "0"));
			let n = e.join("");
			return `${this.constructor.NAME} : ${n.substring(0, n.length - this.valueBlock.unusedBits)}`;
		}
	}
}, gc = class extends Yo(Zo) {
	setValueHex() {
		this.valueHexView.length >= 4 ? (this.warnings.push("Too big Integer for decoding, hex only"), this.isHexOnly = !0, this._valueDec = 0) : (this.isHexOnly = !1, this.valueHexView.length > 0 && (Mo.isMinimal(this.valueHexView) || this.warnings.push("Needlessly long format"), this._valueDec = Mo.decode(this.valueHexView)));
	}
	static {
		this.NAME = "IntegerValueBlock";
	}
	static {
		Object.defineProperty(this.prototype, "valueHex", {
			set: function(e) {
				this.valueHexView = new Uint8Array(e), this.setValueHex();
			},
			get: function() {
				return this.valueHexView.slice().buffer;
			}
		});
	}
	constructor({ value: e, ...t } = {}) {
		super(t), this._valueDec = 0, t.valueHex && this.setValueHex(), e !== void 0 && (this.valueDec = e);
	}
	set valueDec(e) {
		if (!Number.isInteger(e)) throw RangeError(`Integer value must be an integer, got ${e}`);
		this.valueHexView = Mo.encode(BigInt(e)), this.isHexOnly = !1, this._valueDec = e;
	}
	get valueDec() {
		return this._valueDec;
	}
	fromDER(e, t, n, r = 0) {
		let i = this.fromBER(e, t, n);
		if (i === -1) return i;
		let a = this.valueHexView;
		return a[0] === 0 && a[1] & 128 ? this.valueHexView = a.subarray(1) : r !== 0 && a.length < r && (r - a.length > 1 && (r = a.length + 1), this.valueHexView = a.subarray(r - a.length)), i;
	}
	toDER(e = !1) {
		let t = this.valueHexView;
		switch (!0) {
			case !!(t[0] & 128):
				{
					let e = new Uint8Array(this.valueHexView.length + 1);
					e[0] = 0, e.set(t, 1), this.valueHexView = e;
				}
				break;
			case t[0] === 0 && !(t[1] & 128): this.valueHexView = this.valueHexView.subarray(1);
		}
		return this.toBER(e);
	}
	fromBER(e, t, n) {
		let r = super.fromBER(e, t, n);
		return r === -1 || this.setValueHex(), r;
	}
	toBER(e) {
		return e ? new ArrayBuffer(this.valueHexView.length) : this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec
		};
	}
	toString() {
		return es(this.valueHexView).toString(10);
	}
}, _c = gc.prototype.toBER, vc = gc.prototype.toString, N = class e extends zs {
	static {
		T.Integer = this;
	}
	static {
		this.NAME = "INTEGER";
	}
	constructor(e = {}) {
		super(e, gc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 2;
	}
	toBigInt() {
		let e = this.valueBlock, t = e.toString;
		return t === vc ? es(e.valueHexView) : BigInt(Reflect.apply(t, e, []));
	}
	static fromBigInt(t) {
		return new e({ valueHex: ts(BigInt(t)) });
	}
	convertToDER() {
		let t = new e({ valueHex: this.valueBlock.valueHexView });
		return t.valueBlock.toDER(), t;
	}
	convertFromDER() {
		return new e({ valueHex: this.valueBlock.valueHexView[0] === 0 ? this.valueBlock.valueHexView.subarray(1) : this.valueBlock.valueHexView });
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.valueBlock.toString()}`;
	}
}, yc = class extends N {
	static {
		T.Enumerated = this;
	}
	static {
		this.NAME = "ENUMERATED";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 10;
	}
}, bc = class extends Yo(Zo) {
	static {
		this.NAME = "sidBlock";
	}
	constructor({ valueDec: e = -1, isFirstSid: t = !1, ...n } = {}) {
		super(n), this.valueDec = e, this.isFirstSid = t;
	}
	fromBER(e, t, n) {
		if (!n) return t;
		let r = w(e);
		if (!Bo(this, r, t, n)) return -1;
		let i = r.subarray(t, t + n);
		if (this.blockLength === 0 && Number.isInteger(t) && Number.isInteger(n)) {
			let e = 0;
			for (; e < n;) {
				let t = i[e];
				if (e++, !(t & 128)) break;
			}
			this.blockLength = e, this.valueHexView = new Uint8Array(e);
			for (let t = 0; t < e; t++) this.valueHexView[t] = i[t] & 127;
		} else {
			this.valueHexView = new Uint8Array(n);
			for (let e = 0; e < n && (this.valueHexView[e] = i[e] & 127, this.blockLength++, i[e] & 128); e++);
			let e = new Uint8Array(this.blockLength);
			for (let t = 0; t < this.blockLength; t++) e[t] = this.valueHexView[t];
			this.valueHexView = e;
		}
		if (i[this.blockLength - 1] & 128) return this.error = "End of input reached before message was fully decoded", -1;
		this.valueHexView[0] === 0 && this.warnings.push("Needlessly long format of SID encoding");
		let a = this.blockLength <= 8 ? Qo(this.valueHexView) : void 0;
		return a === void 0 ? (this.isHexOnly = !0, this.warnings.push("Too big SID for decoding, hex only")) : this.valueDec = a, t + this.blockLength;
	}
	set valueBigInt(e) {
		let t = $o(BigInt(e));
		if (!t) this.error = "Error during encoding SID value";
		else {
			for (let e = 0; e < t.length - 1; e++) t[e] |= 128;
			this.fromBER(t, 0, t.length);
		}
	}
	toBER(e) {
		if (this.isHexOnly) {
			if (e) return new ArrayBuffer(this.valueHexView.byteLength);
			let t = this.valueHexView, n = new Uint8Array(this.blockLength);
			for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
			return n[this.blockLength - 1] = t[this.blockLength - 1], _a(n);
		}
		let t = $o(this.valueDec);
		if (!t) return this.error = "Error during encoding SID value", Wo;
		let n = new Uint8Array(t.byteLength);
		if (!e) {
			let e = t.byteLength - 1;
			for (let r = 0; r < e; r++) n[r] = t[r] | 128;
			n[e] = t[e];
		}
		return _a(n);
	}
	toString() {
		let e = "";
		if (this.isHexOnly) e = Ya.encode(this.valueHexView);
		else if (this.isFirstSid) {
			let t = this.valueDec;
			this.valueDec <= 39 ? e = "0." : this.valueDec <= 79 ? (e = "1.", t -= 40) : (e = "2.", t -= 80), e += t.toString();
		} else e = this.valueDec.toString();
		return e;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec,
			isFirstSid: this.isFirstSid
		};
	}
}, xc = class extends Zo {
	static {
		this.NAME = "ObjectIdentifierValueBlock";
	}
	constructor({ value: e = "", ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new bc();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.value.length === 0 && (t.isFirstSid = !0), this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e) {
		let t = [];
		for (let n = 0; n < this.value.length; n++) {
			let r = this.value[n].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[n].error, Wo;
			t.push(r);
		}
		return zo(t);
	}
	fromString(e) {
		this.value = [];
		let t = 0, n = 0, r = "", i = !1;
		do
			if (n = e.indexOf(".", t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1, i) {
				let e = this.value[0], t = 0;
				switch (e.valueDec) {
					case 0: break;
					case 1:
						t = 40;
						break;
					case 2:
						t = 80;
						break;
					default:
						this.value = [];
						return;
				}
				let n = parseInt(r, 10);
				if (isNaN(n)) return;
				e.valueDec = n + t, i = !1;
			} else {
				let e = new bc();
				if (r > 2 ** 53 - 1) e.valueBigInt = BigInt(r);
				else if (e.valueDec = parseInt(r, 10), isNaN(e.valueDec)) return;
				this.value.length || (e.isFirstSid = !0, i = !0), this.value.push(e);
			}
		while (n !== -1);
	}
	toString() {
		let e = "", t = !1;
		for (let n = 0; n < this.value.length; n++) {
			t = this.value[n].isHexOnly;
			let r = this.value[n].toString();
			n !== 0 && (e = `${e}.`), t ? (r = `{${r}}`, this.value[n].isFirstSid ? e = `2.{${r} - 80}` : e += r) : e += r;
		}
		return e;
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			value: this.toString(),
			sidArray: []
		};
		for (let t = 0; t < this.value.length; t++) e.sidArray.push(this.value[t].toJSON());
		return e;
	}
}, P = class extends zs {
	static {
		T.ObjectIdentifier = this;
	}
	static {
		this.NAME = "OBJECT IDENTIFIER";
	}
	getValue() {
		return this.valueBlock.toString();
	}
	setValue(e) {
		this.valueBlock.fromString(e);
	}
	constructor(e = {}) {
		super(e, xc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 6;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.valueBlock.toString() || "empty"}`;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.getValue()
		};
	}
}, Sc = class extends Yo(Xo) {
	static {
		this.NAME = "relativeSidBlock";
	}
	constructor({ valueDec: e = 0, ...t } = {}) {
		super(t), this.valueDec = e;
	}
	fromBER(e, t, n) {
		if (n === 0) return t;
		let r = w(e);
		if (!Bo(this, r, t, n)) return -1;
		let i = r.subarray(t, t + n);
		if (this.blockLength === 0 && Number.isInteger(t) && Number.isInteger(n)) {
			let e = 0;
			for (; e < n;) {
				let t = i[e];
				if (e++, !(t & 128)) break;
			}
			this.blockLength = e, this.valueHexView = new Uint8Array(e);
			for (let t = 0; t < e; t++) this.valueHexView[t] = i[t] & 127;
		} else {
			this.valueHexView = new Uint8Array(n);
			for (let e = 0; e < n && (this.valueHexView[e] = i[e] & 127, this.blockLength++, i[e] & 128); e++);
			let e = new Uint8Array(this.blockLength);
			for (let t = 0; t < this.blockLength; t++) e[t] = this.valueHexView[t];
			this.valueHexView = e;
		}
		if (i[this.blockLength - 1] & 128) return this.error = "End of input reached before message was fully decoded", -1;
		this.valueHexView[0] === 0 && this.warnings.push("Needlessly long format of SID encoding");
		let a = this.blockLength <= 8 ? Qo(this.valueHexView) : void 0;
		return a === void 0 ? (this.isHexOnly = !0, this.warnings.push("Too big SID for decoding, hex only")) : this.valueDec = a, t + this.blockLength;
	}
	toBER(e) {
		if (this.isHexOnly) {
			if (e) return new ArrayBuffer(this.valueHexView.byteLength);
			let t = this.valueHexView, n = new Uint8Array(this.blockLength);
			for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
			return n[this.blockLength - 1] = t[this.blockLength - 1], n.buffer;
		}
		let t = $o(this.valueDec);
		if (!t) return this.error = "Error during encoding SID value", Wo;
		let n = new Uint8Array(t.byteLength);
		if (!e) {
			let e = t.byteLength - 1;
			for (let r = 0; r < e; r++) n[r] = t[r] | 128;
			n[e] = t[e];
		}
		return n.buffer;
	}
	toString() {
		let e = "";
		return e = this.isHexOnly ? Ya.encode(this.valueHexView) : this.valueDec.toString(), e;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec
		};
	}
}, Cc = class extends Zo {
	static {
		this.NAME = "RelativeObjectIdentifierValueBlock";
	}
	constructor({ value: e = "", ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new Sc();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e, t) {
		let n = [];
		for (let t = 0; t < this.value.length; t++) {
			let r = this.value[t].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[t].error, Wo;
			n.push(r);
		}
		return zo(n);
	}
	fromString(e) {
		this.value = [];
		let t = 0, n = 0, r = "";
		do {
			n = e.indexOf(".", t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1;
			let i = new Sc();
			if (i.valueDec = parseInt(r, 10), isNaN(i.valueDec)) return !0;
			this.value.push(i);
		} while (n !== -1);
		return !0;
	}
	toString() {
		let e = "", t = !1;
		for (let n = 0; n < this.value.length; n++) {
			t = this.value[n].isHexOnly;
			let r = this.value[n].toString();
			n !== 0 && (e = `${e}.`), t && (r = `{${r}}`), e += r;
		}
		return e;
	}
	toJSON() {
		let e = {
			...super.toJSON(),
			value: this.toString(),
			sidArray: []
		};
		for (let t = 0; t < this.value.length; t++) e.sidArray.push(this.value[t].toJSON());
		return e;
	}
};
(class extends zs {
	static {
		T.RelativeObjectIdentifier = this;
	}
	getValue() {
		return this.valueBlock.toString();
	}
	setValue(e) {
		this.valueBlock.fromString(e);
	}
	static {
		this.NAME = "RelativeObjectIdentifier";
	}
	constructor(e = {}) {
		super(e, Cc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 13;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.valueBlock.toString() || "empty"}`;
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.getValue()
		};
	}
});
var F = class extends k {
	static {
		T.Sequence = this;
	}
	static {
		this.NAME = "SEQUENCE";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 16;
	}
}, I = class extends k {
	static {
		T.Set = this;
	}
	static {
		this.NAME = "SET";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 17;
	}
}, wc = class extends Yo(Zo) {
	static {
		this.NAME = "StringValueBlock";
	}
	constructor({ ...e } = {}) {
		super(e), this.isHexOnly = !0, this.value = "";
	}
	toJSON() {
		return {
			...super.toJSON(),
			value: this.value
		};
	}
}, Tc = class extends wc {
	static {
		this.NAME = "SimpleStringValueBlock";
	}
}, Ec = class extends Hs {
	static {
		this.NAME = "SIMPLE STRING";
	}
	constructor({ ...e } = {}) {
		super(e, Tc);
	}
	fromBuffer(e) {
		this.valueBlock.value = String.fromCharCode.apply(null, w(e));
	}
	fromString(e) {
		let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t);
		for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
		this.valueBlock.value = e;
	}
}, Dc = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
}), Oc = /\p{Cs}/u, kc = class extends Ec {
	static {
		this.NAME = "Utf8StringValueBlock";
	}
	fromBuffer(e) {
		this.valueBlock.valueHexView = w(e);
		try {
			this.valueBlock.value = Dc.decode(this.valueBlock.valueHexView);
		} catch (t) {
			this.warnings.push(`Error during "decodeURIComponent": ${t}, using raw string`), this.valueBlock.value = Wa.encode(e);
		}
	}
	fromString(e) {
		if (Oc.test(e)) throw TypeError("The string contains lone surrogates and cannot be encoded as UTF-8");
		this.valueBlock.valueHexView = _o.encode(e), this.valueBlock.value = e;
	}
}, Ac = class extends kc {
	static {
		T.Utf8String = this;
	}
	static {
		this.NAME = "UTF8String";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 12;
	}
}, jc = class extends Ec {
	static {
		this.NAME = "BmpStringValueBlock";
	}
	checkValue(e) {
		return e.length % 2 == 0 ? "" : "BMPString value length must be a multiple of 2";
	}
	fromBuffer(e) {
		this.valueBlock.value = xo.decode(e), this.valueBlock.valueHexView = w(e);
	}
	fromString(e) {
		this.valueBlock.value = e, this.valueBlock.valueHexView = xo.encode(e);
	}
}, Mc = class extends jc {
	static {
		T.BmpString = this;
	}
	static {
		this.NAME = "BMPString";
	}
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 30;
	}
}, Nc = 1114111, Pc = 65533, Fc = class extends Ec {
	static {
		this.NAME = "UniversalStringValueBlock";
	}
	checkValue(e) {
		return e.length % 4 == 0 ? "" : "UniversalString value length must be a multiple of 4";
	}
	fromBuffer(e) {
		let t = w(e), n = new DataView(t.buffer, t.byteOffset, t.byteLength), r = t.length >> 2, i = [];
		for (let e = 0; e < r; e++) {
			let t = n.getUint32(e * 4);
			if (t > Nc) this.warnings.push(`Code point 0x${t.toString(16)} is outside the Unicode range, using U+FFFD`), i.push(Pc);
			else if (t >= 55296 && t <= 57343) {
				let a = e + 1 < r ? n.getUint32((e + 1) * 4) : 0;
				t <= 56319 && a >= 56320 && a <= 57343 ? (i.push(65536 + (t - 55296 << 10) + (a - 56320)), e++) : (this.warnings.push(`Code point 0x${t.toString(16)} is a lone surrogate, using U+FFFD`), i.push(Pc));
			} else i.push(t);
		}
		let a = "";
		for (let e = 0; e < i.length; e += 8192) a += String.fromCodePoint(...i.slice(e, e + 8192));
		this.valueBlock.value = a;
	}
	fromString(e) {
		let t = Array.from(e, (e) => e.codePointAt(0)), n = this.valueBlock.valueHexView = new Uint8Array(t.length * 4);
		for (let e = 0; e < t.length; e++) n.set(To.encode(t[e], { length: 4 }), e * 4);
		this.valueBlock.value = e;
	}
}, Ic = class extends Fc {
	static {
		T.UniversalString = this;
	}
	static {
		this.NAME = "UniversalString";
	}
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 28;
	}
}, Lc = class extends Ec {
	static {
		T.NumericString = this;
	}
	static {
		this.NAME = "NumericString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 18;
	}
}, Rc = class extends Ec {
	static {
		T.PrintableString = this;
	}
	static {
		this.NAME = "PrintableString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 19;
	}
}, zc = class extends Ec {
	static {
		T.TeletexString = this;
	}
	static {
		this.NAME = "TeletexString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 20;
	}
}, Bc = class extends Ec {
	static {
		T.VideotexString = this;
	}
	static {
		this.NAME = "VideotexString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 21;
	}
}, Vc = class extends Ec {
	static {
		T.IA5String = this;
	}
	static {
		this.NAME = "IA5String";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 22;
	}
}, Hc = class extends Ec {
	static {
		T.GraphicString = this;
	}
	static {
		this.NAME = "GraphicString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 25;
	}
}, Uc = class extends Ec {
	static {
		T.VisibleString = this;
	}
	static {
		this.NAME = "VisibleString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 26;
	}
}, Wc = class extends Ec {
	static {
		T.GeneralString = this;
	}
	static {
		this.NAME = "GeneralString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 27;
	}
}, Gc = class extends Ec {
	static {
		T.CharacterString = this;
	}
	static {
		this.NAME = "CharacterString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 29;
	}
}, Kc = class extends Uc {
	static {
		T.UTCTime = this;
	}
	static {
		this.NAME = "UTCTime";
	}
	constructor({ value: e, valueDate: t, ...n } = {}) {
		if (super(n), this.year = 0, this.month = 0, this.day = 0, this.hour = 0, this.minute = 0, this.second = 0, e) {
			this.fromString(e), this.valueBlock.valueHexView = new Uint8Array(e.length);
			for (let t = 0; t < e.length; t++) this.valueBlock.valueHexView[t] = e.charCodeAt(t);
		}
		t && (this.fromDate(t), this.valueBlock.valueHexView = new Uint8Array(this.toBuffer())), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 23;
	}
	fromBuffer(e) {
		this.fromString(String.fromCharCode.apply(null, w(e)));
	}
	toBuffer() {
		this.checkYear();
		let e = this.toString(), t = new ArrayBuffer(e.length), n = new Uint8Array(t);
		for (let t = 0; t < e.length; t++) n[t] = e.charCodeAt(t);
		return t;
	}
	checkYear() {
		if (!(this.year >= 1950 && this.year <= 2049)) throw RangeError(`UTCTime year must be between 1950 and 2049, got ${this.year}; use GeneralizedTime instead`);
	}
	fromDate(e) {
		this.year = e.getUTCFullYear(), this.month = e.getUTCMonth() + 1, this.day = e.getUTCDate(), this.hour = e.getUTCHours(), this.minute = e.getUTCMinutes(), this.second = e.getUTCSeconds();
	}
	toDate() {
		return new Date(Date.UTC(this.year, this.month - 1, this.day, this.hour, this.minute, this.second));
	}
	fromString(e) {
		let t = /(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z/gi.exec(e);
		if (t === null) {
			this.error = "Wrong input string for conversion";
			return;
		}
		let n = parseInt(t[1], 10);
		this.year = n >= 50 ? 1900 + n : 2e3 + n, this.month = parseInt(t[2], 10), this.day = parseInt(t[3], 10), this.hour = parseInt(t[4], 10), this.minute = parseInt(t[5], 10), this.second = parseInt(t[6], 10);
	}
	toString(e = "iso") {
		if (e === "iso") {
			let e = Array.from({ length: 7 });
			return e[0] = String(this.year % 100).padStart(2, "0"), e[1] = String(this.month).padStart(2, "0"), e[2] = String(this.day).padStart(2, "0"), e[3] = String(this.hour).padStart(2, "0"), e[4] = String(this.minute).padStart(2, "0"), e[5] = String(this.second).padStart(2, "0"), e[6] = "Z", e.join("");
		}
		return super.toString(e);
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.toDate().toISOString()}`;
	}
	toJSON() {
		return {
			...super.toJSON(),
			year: this.year,
			month: this.month,
			day: this.day,
			hour: this.hour,
			minute: this.minute,
			second: this.second
		};
	}
}, L = class extends Kc {
	static {
		T.GeneralizedTime = this;
	}
	static {
		this.NAME = "GeneralizedTime";
	}
	constructor(e = {}) {
		super(e), this.millisecond ??= 0, this.idBlock.tagClass = 1, this.idBlock.tagNumber = 24;
	}
	checkYear() {}
	fromDate(e) {
		super.fromDate(e), this.millisecond = e.getUTCMilliseconds();
	}
	toDate() {
		let e = Date.UTC(this.year, this.month - 1, this.day, this.hour, this.minute, this.second, this.millisecond);
		return new Date(e);
	}
	fromString(e) {
		let t = !1, n = "", r = "", i = 0, a, o = 0, s = 0;
		if (e[e.length - 1] === "Z") n = e.substring(0, e.length - 1), t = !0;
		else {
			let t = new Number(e[e.length - 1]);
			if (isNaN(t.valueOf())) throw Error("Wrong input string for conversion");
			n = e;
		}
		if (t) {
			if (n.indexOf("+") !== -1 || n.indexOf("-") !== -1) throw Error("Wrong input string for conversion");
		} else {
			let e = 1, t = n.indexOf("+"), r = "";
			if (t === -1 && (t = n.indexOf("-"), e = -1), t !== -1) {
				if (r = n.substring(t + 1), n = n.substring(0, t), r.length !== 2 && r.length !== 4) throw Error("Wrong input string for conversion");
				let i = parseInt(r.substring(0, 2), 10);
				if (isNaN(i.valueOf())) throw Error("Wrong input string for conversion");
				if (o = e * i, r.length === 4) {
					if (i = parseInt(r.substring(2, 4), 10), isNaN(i.valueOf())) throw Error("Wrong input string for conversion");
					s = e * i;
				}
			}
		}
		let c = n.indexOf(".");
		if (c === -1 && (c = n.indexOf(",")), c !== -1) {
			let e = /* @__PURE__ */ new Number(`0${n.substring(c)}`);
			if (isNaN(e.valueOf())) throw Error("Wrong input string for conversion");
			i = e.valueOf(), r = n.substring(0, c);
		} else r = n;
		switch (!0) {
			case r.length === 8:
				if (a = /(\d{4})(\d{2})(\d{2})/gi, c !== -1) throw Error("Wrong input string for conversion");
				break;
			case r.length === 10:
				if (a = /(\d{4})(\d{2})(\d{2})(\d{2})/gi, c !== -1) {
					let e = 60 * i;
					this.minute = Math.floor(e), e = 60 * (e - this.minute), this.second = Math.floor(e), e = 1e3 * (e - this.second), this.millisecond = Math.floor(e);
				}
				break;
			case r.length === 12:
				if (a = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})/gi, c !== -1) {
					let e = 60 * i;
					this.second = Math.floor(e), e = 1e3 * (e - this.second), this.millisecond = Math.floor(e);
				}
				break;
			case r.length === 14:
				if (a = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})/gi, c !== -1) {
					let e = 1e3 * i;
					this.millisecond = Math.floor(e);
				}
				break;
			default: throw Error("Wrong input string for conversion");
		}
		let l = a.exec(r);
		if (l === null) throw Error("Wrong input string for conversion");
		for (let e = 1; e < l.length; e++) switch (e) {
			case 1:
				this.year = parseInt(l[e], 10);
				break;
			case 2:
				this.month = parseInt(l[e], 10);
				break;
			case 3:
				this.day = parseInt(l[e], 10);
				break;
			case 4:
				this.hour = parseInt(l[e], 10) + o;
				break;
			case 5:
				this.minute = parseInt(l[e], 10) + s;
				break;
			case 6:
				this.second = parseInt(l[e], 10);
				break;
			default: throw Error("Wrong input string for conversion");
		}
		if (t === !1) {
			let e = new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.millisecond);
			this.year = e.getUTCFullYear(), this.month = e.getUTCMonth(), this.day = e.getUTCDay(), this.hour = e.getUTCHours(), this.minute = e.getUTCMinutes(), this.second = e.getUTCSeconds(), this.millisecond = e.getUTCMilliseconds();
		}
	}
	toString(e = "iso") {
		if (e === "iso") {
			let e = [];
			return e.push(String(this.year).padStart(4, "0")), e.push(String(this.month).padStart(2, "0")), e.push(String(this.day).padStart(2, "0")), e.push(String(this.hour).padStart(2, "0")), e.push(String(this.minute).padStart(2, "0")), e.push(String(this.second).padStart(2, "0")), this.millisecond !== 0 && (e.push("."), e.push(String(this.millisecond).padStart(3, "0").replace(/0+$/, ""))), e.push("Z"), e.join("");
		}
		return super.toString(e);
	}
	toJSON() {
		return {
			...super.toJSON(),
			millisecond: this.millisecond
		};
	}
};
(class extends Ac {
	static {
		T.DATE = this;
	}
	static {
		this.NAME = "DATE";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 31;
	}
}), class extends Ac {
	static {
		T.TimeOfDay = this;
	}
	static {
		this.NAME = "TimeOfDay";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 32;
	}
}, class extends Ac {
	static {
		T.DateTime = this;
	}
	static {
		this.NAME = "DateTime";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 33;
	}
}, class extends Ac {
	static {
		T.Duration = this;
	}
	static {
		this.NAME = "Duration";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 34;
	}
}, class extends Ac {
	static {
		T.TIME = this;
	}
	static {
		this.NAME = "TIME";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 14;
	}
};
var R = class {
	constructor({ name: e = "", optional: t = !1 } = {}) {
		this.name = e, this.optional = t;
	}
}, z = class extends R {
	constructor({ value: e = [], ...t } = {}) {
		super(t), this.value = e;
	}
}, B = class extends R {
	constructor({ value: e = new R(), local: t = !1, ...n } = {}) {
		super(n), this.value = e, this.local = t;
	}
}, qc = class {
	get data() {
		return this.dataView.slice().buffer;
	}
	set data(e) {
		this.dataView = w(e);
	}
	constructor({ data: e = Go } = {}) {
		this.dataView = w(e);
	}
	fromBER(e, t, n) {
		let r = t + n;
		return this.dataView = w(e).subarray(t, r), r;
	}
	toBER(e) {
		return this.dataView.slice().buffer;
	}
};
function V(e, t, n) {
	if (n instanceof z) {
		for (let r of n.value) if (V(e, t, r).verified) return {
			verified: !0,
			result: e
		};
		{
			let e = {
				verified: !1,
				result: { error: "Wrong values for Choice type" }
			};
			return n.hasOwnProperty("name") && (e.name = n.name), e;
		}
	}
	if (n instanceof R) return n.hasOwnProperty("name") && (e[n.name] = t), {
		verified: !0,
		result: e
	};
	if (!(e instanceof Object)) return {
		verified: !1,
		result: { error: "Wrong root object" }
	};
	if (!(t instanceof Object)) return {
		verified: !1,
		result: { error: "Wrong ASN.1 data" }
	};
	if (!(n instanceof Object) || !("idBlock" in n) || !("fromBER" in n.idBlock) || !("toBER" in n.idBlock)) return {
		verified: !1,
		result: { error: "Wrong ASN.1 schema" }
	};
	let r = n.idBlock.toBER(!1);
	if (r.byteLength === 0) return {
		verified: !1,
		result: { error: "Error encoding idBlock for ASN.1 schema" }
	};
	if (n.idBlock.fromBER(r, 0, r.byteLength) === -1) return {
		verified: !1,
		result: { error: "Error decoding idBlock for ASN.1 schema" }
	};
	if (n.idBlock.hasOwnProperty("tagClass") === !1) return {
		verified: !1,
		result: { error: "Wrong ASN.1 schema" }
	};
	if (n.idBlock.tagClass !== t.idBlock.tagClass) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.hasOwnProperty("tagNumber") === !1) return {
		verified: !1,
		result: { error: "Wrong ASN.1 schema" }
	};
	if (n.idBlock.tagNumber !== t.idBlock.tagNumber) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.hasOwnProperty("isConstructed") === !1) return {
		verified: !1,
		result: { error: "Wrong ASN.1 schema" }
	};
	if (n.idBlock.isConstructed !== t.idBlock.isConstructed) return {
		verified: !1,
		result: e
	};
	if (!("isHexOnly" in n.idBlock)) return {
		verified: !1,
		result: { error: "Wrong ASN.1 schema" }
	};
	if (n.idBlock.isHexOnly !== t.idBlock.isHexOnly) return {
		verified: !1,
		result: e
	};
	if (n.idBlock.isHexOnly) {
		if (!("valueHexView" in n.idBlock)) return {
			verified: !1,
			result: { error: "Wrong ASN.1 schema" }
		};
		let r = n.idBlock.valueHexView, i = t.idBlock.valueHexView;
		if (r.length !== i.length) return {
			verified: !1,
			result: e
		};
		for (let t = 0; t < r.length; t++) if (r[t] !== i[1]) return {
			verified: !1,
			result: e
		};
	}
	if (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && (e[n.name] = t)), n instanceof T.Constructed) {
		let r = 0, i = {
			verified: !1,
			result: { error: "Unknown error" }
		}, a = n.valueBlock.value.length;
		if (a > 0 && n.valueBlock.value[0] instanceof B && (a = t.valueBlock.value.length), a === 0) return {
			verified: !0,
			result: e
		};
		if (t.valueBlock.value.length === 0 && n.valueBlock.value.length !== 0) {
			let t = !0;
			for (let e = 0; e < n.valueBlock.value.length; e++) t &&= n.valueBlock.value[e].optional || !1;
			return t ? {
				verified: !0,
				result: e
			} : (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && delete e[n.name]), e.error = "Inconsistent object length", {
				verified: !1,
				result: e
			});
		}
		for (let o = 0; o < a; o++) if (o - r >= t.valueBlock.value.length) {
			if (n.valueBlock.value[o].optional === !1) {
				let t = {
					verified: !1,
					result: e
				};
				return e.error = "Inconsistent length between ASN.1 data and schema", n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && (delete e[n.name], t.name = n.name)), t;
			}
		} else if (n.valueBlock.value[0] instanceof B) {
			if (i = V(e, t.valueBlock.value[o], n.valueBlock.value[0].value), i.verified === !1) {
				if (n.valueBlock.value[0].optional) r++;
				else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && delete e[n.name]), i;
			}
			if ("name" in n.valueBlock.value[0] && n.valueBlock.value[0].name.length > 0) {
				let r = {};
				r = "local" in n.valueBlock.value[0] && n.valueBlock.value[0].local ? t : e, r[n.valueBlock.value[0].name] === void 0 && (r[n.valueBlock.value[0].name] = []), r[n.valueBlock.value[0].name].push(t.valueBlock.value[o]);
			}
		} else if (i = V(e, t.valueBlock.value[o - r], n.valueBlock.value[o]), i.verified === !1) {
			if (n.valueBlock.value[o].optional) r++;
			else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && delete e[n.name]), i;
		}
		if (i.verified === !1) {
			let t = {
				verified: !1,
				result: e
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return {
			verified: !0,
			result: e
		};
	}
	if (n.primitiveSchema && "valueHexView" in t.valueBlock) {
		let r = ac(t.valueBlock.valueHexView);
		if (r.offset === -1) {
			let t = {
				verified: !1,
				result: r.result
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return V(e, r.result, n.primitiveSchema);
	}
	return {
		verified: !0,
		result: e
	};
}
hs({
	BitString: M,
	Integer: N,
	OctetString: j,
	Primitive: D,
	Constructed: k,
	Sequence: F,
	Set: I
}, {
	BaseBlock: zs,
	ViewWriter: Vo,
	LocalIdentificationBlock: ns,
	LocalLengthBlock: as,
	LocalIntegerValueBlock: gc,
	LocalOctetStringValueBlock: fc,
	LocalConstructedValueBlock: sc,
	LocalBitStringValueBlock: mc,
	LocalPrimitiveValueBlock: Us,
	originalBaseBlockToBER: Bs,
	originalWriterWrite: Ho,
	originalWriterFinal: Uo,
	originalIdentificationToBER: rs,
	originalLengthToBER: os,
	originalIntegerToBER: _c,
	originalOctetStringToBER: pc,
	originalBitStringToBER: hc,
	originalConstructedToBER: cc,
	originalPrimitiveToBER: Ws
}), Ks({
	Integer: N,
	Null: A,
	Sequence: F
});
// node_modules/pkijs/node_modules/@peculiar/utils/build/bytes/buffer-source.js
var Jc = "[object ArrayBuffer]", Yc = "[object SharedArrayBuffer]";
function Xc(e) {
	return Object.prototype.toString.call(e);
}
function Zc(e) {
	return e === DataView || e.prototype instanceof DataView;
}
function Qc(e) {
	return Zc(e) ? 1 : e.BYTES_PER_ELEMENT ?? 1;
}
function $c(e) {
	if (ArrayBuffer.isView(e)) return !0;
	if (!e || typeof e != "object") return !1;
	let t = e;
	return typeof t.byteOffset == "number" && typeof t.byteLength == "number" && rl(t.buffer);
}
function el(e) {
	let t = H(e), n = new Uint8Array(t.byteLength);
	return n.set(t), n;
}
function tl(e) {
	return Xc(e) === Jc;
}
function nl(e) {
	return typeof SharedArrayBuffer < "u" && Xc(e) === Yc;
}
function rl(e) {
	return tl(e) || nl(e);
}
function il(e) {
	return $c(e);
}
function al(e) {
	return rl(e) || il(e);
}
function ol(e) {
	if (!al(e)) throw TypeError("Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView");
}
function H(e) {
	return ol(e), rl(e) ? new Uint8Array(e) : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function sl(e) {
	return el(e);
}
function cl(e) {
	if (ol(e), tl(e)) return e;
	let t = new ArrayBuffer(e.byteLength);
	return new Uint8Array(t).set(H(e)), t;
}
function ll(e) {
	return ol(e), rl(e) ? e : e.byteOffset === 0 && e.byteLength === e.buffer.byteLength ? e.buffer : el(e).buffer;
}
function ul(e, t) {
	if (ol(e), ArrayBuffer.isView(e) && e.constructor === t) return e;
	let n = H(e), r = Qc(t);
	if (n.byteOffset % r !== 0 || n.byteLength % r !== 0) throw RangeError(`Cannot create ${t.name} over unaligned byte range`);
	return Zc(t) ? new t(n.buffer, n.byteOffset, n.byteLength) : new t(n.buffer, n.byteOffset, n.byteLength / r);
}
function dl(e, t) {
	return ul(sl(e), t);
}
// node_modules/pkijs/node_modules/@peculiar/utils/build/bytes/concat.js
function fl(e) {
	let t = [], n = 0;
	for (let r of e) {
		let e = H(r);
		t.push(e), n += e.byteLength;
	}
	let r = new Uint8Array(n), i = 0;
	for (let e of t) r.set(e, i), i += e.byteLength;
	return r;
}
function pl(e, t, ...n) {
	let r, i;
	typeof t == "function" ? (r = Array.from(e), i = t) : al(e) ? r = [
		e,
		t,
		...n
	].filter(al) : (r = Array.from(e), t && r.push(t), r.push(...n));
	let a = fl(r);
	return i ? ul(a, i) : a.buffer;
}
// node_modules/pkijs/node_modules/@peculiar/utils/build/bytes/equal.js
function ml(e, t, n = {}) {
	let r = H(e), i = H(t);
	if (!n.constantTime && r.byteLength !== i.byteLength) return !1;
	let a = Math.max(r.byteLength, i.byteLength), o = r.byteLength ^ i.byteLength;
	for (let e = 0; e < a; e++) o |= (r[e] ?? 0) ^ (i[e] ?? 0);
	return o === 0;
}
// node_modules/pkijs/node_modules/@peculiar/utils/build/bytes/sequence.js
function hl(e, t, n) {
	let r = Number.isFinite(e) ? Math.trunc(e) : t;
	return r <= 0 ? 0 : r >= n ? n : r;
}
function gl(e, t) {
	let n = hl(t?.start, 0, e), r = hl(t?.end, e, e);
	return r >= n ? [n, r] : [n, n];
}
function _l(e, t) {
	let n = hl(t?.start, e, e), r = hl(t?.end, 0, e);
	return n >= r ? [r, n] : [n, n];
}
function vl(e, t, n) {
	let r = Number.isFinite(e) ? Math.trunc(e) : t;
	return r < 0 ? Math.max(n + r, 0) : r > n ? n : r;
}
function yl(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function bl(e) {
	return new TextEncoder().encode(e);
}
function xl(e, t) {
	return typeof e == "string" ? t?.encoding === "utf8" ? bl(e) : yl(e) : H(e);
}
function Sl(e, t, n) {
	for (let r = 0; r < t.byteLength; r++) if (e[n + r] !== t[r]) return !1;
	return !0;
}
function Cl(e, t, n) {
	let r = H(e), i = xl(t, n), [a, o] = gl(r.byteLength, n);
	if (i.byteLength === 0) return a;
	let s = o - i.byteLength;
	if (s < a) return -1;
	for (let e = a; e <= s; e++) if (Sl(r, i, e)) return e;
	return -1;
}
function wl(e, t, n) {
	let r = H(e), i = xl(t, n), [a, o] = _l(r.byteLength, n);
	if (i.byteLength === 0) return o;
	let s = o - i.byteLength;
	if (s < a) return -1;
	for (let e = s; e >= a; e--) if (Sl(r, i, e)) return e;
	return -1;
}
function Tl(e, t, n) {
	return Cl(e, t, n) !== -1;
}
function El(e, t, n) {
	let r = H(e), i = xl(t, n);
	return i.byteLength > r.byteLength ? !1 : Sl(r, i, 0);
}
function Dl(e, t, n) {
	let r = H(e), i = xl(t, n);
	return i.byteLength > r.byteLength ? !1 : Sl(r, i, r.byteLength - i.byteLength);
}
function Ol(e, t, n) {
	let r = H(e), i = vl(t, 0, r.byteLength), a = vl(n, r.byteLength, r.byteLength);
	return a <= i ? r.subarray(i, i) : r.subarray(i, a);
}
function kl(e, t) {
	let n = H(e), r = Number.isFinite(t) ? Math.max(0, Math.trunc(t)) : 0;
	return r >= n.byteLength ? n : n.subarray(n.byteLength - r);
}
function Al(e) {
	return sl(e);
}
function jl(e, t) {
	let n = H(e), r = H(t), i = Math.min(n.byteLength, r.byteLength);
	for (let e = 0; e < i; e++) {
		if (n[e] < r[e]) return -1;
		if (n[e] > r[e]) return 1;
	}
	return n.byteLength < r.byteLength ? -1 : +(n.byteLength > r.byteLength);
}
// node_modules/pkijs/node_modules/@peculiar/utils/build/_virtual/_rolldown/runtime.js
var Ml = Object.defineProperty, Nl = (e, t) => {
	let n = {};
	for (var r in e) Ml(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || Ml(n, Symbol.toStringTag, { value: "Module" }), n;
}, U = /* @__PURE__ */ Nl({
	assertBufferSource: () => ol,
	compare: () => jl,
	concat: () => pl,
	concatToUint8Array: () => fl,
	copy: () => Al,
	endsWith: () => Dl,
	equal: () => ml,
	includes: () => Tl,
	indexOf: () => Cl,
	isArrayBuffer: () => tl,
	isArrayBufferLike: () => rl,
	isArrayBufferView: () => il,
	isBufferSource: () => al,
	isSharedArrayBuffer: () => nl,
	lastIndexOf: () => wl,
	slice: () => Ol,
	startsWith: () => El,
	tail: () => kl,
	toArrayBuffer: () => cl,
	toArrayBufferLike: () => ll,
	toUint8Array: () => H,
	toUint8ArrayCopy: () => sl,
	toView: () => ul,
	toViewCopy: () => dl
}), Pl = /* @__PURE__ */ Nl({
	binary: () => Rl,
	decode: () => Il,
	encode: () => Fl,
	is: () => Ll
});
function Fl(e) {
	let t = H(e), n = "";
	for (let e of t) n += String.fromCharCode(e);
	return n;
}
function Il(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function Ll(e) {
	return typeof e == "string";
}
var Rl = {
	encode: Fl,
	decode: Il,
	is: Ll
}, zl = /* @__PURE__ */ Nl({
	decode: () => tu,
	encode: () => eu,
	format: () => ru,
	formats: () => iu,
	hex: () => au,
	is: () => $l,
	normalize: () => Ql,
	parse: () => nu
}), Bl = /^[0-9a-f]$/i, Vl = [
	" ",
	"	",
	"\n",
	"\r",
	":",
	"-",
	"."
];
function Hl(e) {
	return e.separators === "none" ? [] : !e.separators || e.separators === "common" ? Vl : e.separators;
}
function Ul(e) {
	if (!e) throw TypeError("Hex separators must be non-empty strings");
}
function Wl(e, t, n) {
	for (let r of n) if (e.startsWith(r, t)) return r;
}
function Gl(e) {
	let t = /[A-F]/.test(e), n = /[a-f]/.test(e);
	return t && !n ? "upper" : "lower";
}
function Kl(e) {
	let t = /\r\n|\n/.exec(e);
	if (t) return t[0] === "\r\n" ? "\r\n" : "\n";
}
function ql(e) {
	return e.replace(/[^0-9a-f]/gi, "");
}
function Jl(e) {
	let t = e.match(/[0-9A-Fa-f]+|[^0-9A-Fa-f]+/g) ?? [];
	if (t.length < 3) return;
	let n = t.filter((e, t) => t % 2 == 0), r = t.filter((e, t) => t % 2 == 1), i = r[0];
	if (!i || r.some((e) => e !== i) || n.some((e) => e.length === 0 || e.length % 2 != 0)) return;
	let a = n[0]?.length ?? 0;
	if (a && !n.slice(0, -1).some((e) => e.length !== a) && !((n[n.length - 1]?.length ?? 0) > a)) return {
		size: a / 2,
		separator: i
	};
}
function Yl(e) {
	let t = e.trim(), n = /^0x/i.test(t) ? "0x" : "", r = n ? t.slice(2) : t, i = Kl(r), a = r.split(/\r\n|\n/).filter((e) => e.length > 0), o = Jl(a[0]?.trim() ?? ""), s = {
		case: Gl(t),
		prefix: n
	};
	if (o && (s.group = o), i && a.length > 1) {
		let e = ql(a[0] ?? "").length / 2;
		e > 0 && a.slice(0, -1).every((t) => ql(t).length / 2 === e) && (s.line = {
			bytesPerLine: e,
			separator: i
		});
	}
	return s;
}
function Xl(e, t) {
	let n = t.allowPrefix ?? !0, r = [...Hl(t)].sort((e, t) => t.length - e.length);
	for (let e of r) Ul(e);
	let i = e.trim();
	if (/^0x/i.test(i)) {
		if (!n) throw TypeError("Hexadecimal text must not include a 0x prefix");
		i = i.slice(2);
	}
	let a = "", o = !1;
	for (let e = 0; e < i.length;) {
		let n = i[e] ?? "";
		if (Bl.test(n)) {
			a += n, o = !1, e += 1;
			continue;
		}
		let s = Wl(i, e, r);
		if (!s) throw TypeError("Input is not valid hexadecimal text");
		if (t.strict && (o || a.length === 0)) throw TypeError("Hexadecimal text contains misplaced separators");
		o = !0, e += s.length;
	}
	if (t.strict && o && a.length > 0) throw TypeError("Hexadecimal text must not end with a separator");
	if (a.length % 2 != 0) {
		if (!t.allowOddLength) throw TypeError("Hexadecimal text must contain an even number of characters");
		a = `0${a}`;
	}
	return a.toLowerCase();
}
function Zl(e, t) {
	if (!t) return e.join("");
	if (!Number.isInteger(t.size) || t.size < 1) throw RangeError("Hex group size must be a positive integer");
	let n = [];
	for (let r = 0; r < e.length; r += t.size) n.push(e.slice(r, r + t.size).join(""));
	return n.join(t.separator);
}
function Ql(e, t = {}) {
	return Xl(e, t);
}
function $l(e, t = {}) {
	if (typeof e != "string") return !1;
	try {
		return Ql(e, t), !0;
	} catch {
		return !1;
	}
}
function eu(e, t = {}) {
	let n = H(e), r = t.case ?? "lower", i = Array.from(n, (e) => {
		let t = e.toString(16).padStart(2, "0");
		return r === "upper" ? t.toUpperCase() : t;
	}), a = "";
	if (t.line) {
		let e = t.line.bytesPerLine;
		if (!Number.isInteger(e) || e < 1) throw RangeError("Hex bytesPerLine must be a positive integer");
		let n = t.line.separator ?? "\n", r = [];
		for (let n = 0; n < i.length; n += e) r.push(Zl(i.slice(n, n + e), t.group));
		a = r.join(n);
	} else a = Zl(i, t.group);
	return `${t.prefix ?? ""}${a}`;
}
function tu(e, t = {}) {
	let n = Ql(e, t), r = new Uint8Array(n.length / 2);
	for (let e = 0; e < n.length; e += 2) r[e / 2] = Number.parseInt(n.slice(e, e + 2), 16);
	return r;
}
function nu(e, t = {}) {
	let n = Ql(e, t);
	return {
		bytes: tu(n),
		format: Yl(e),
		normalized: n
	};
}
function ru(e, t) {
	return eu(e, t);
}
var iu = {
	compact: Object.freeze({}),
	upper: Object.freeze({ case: "upper" }),
	colon: Object.freeze({ group: {
		size: 1,
		separator: ":"
	} }),
	colonUpper: Object.freeze({
		case: "upper",
		group: {
			size: 1,
			separator: ":"
		}
	}),
	groupsOf4: Object.freeze({ group: {
		size: 4,
		separator: " "
	} }),
	prefixed: Object.freeze({ prefix: "0x" })
}, au = {
	encode: eu,
	decode: tu,
	format: ru,
	formats: iu,
	is: $l,
	normalize: Ql,
	parse: nu
}, ou = /* @__PURE__ */ Nl({
	base64: () => mu,
	decode: () => pu,
	encode: () => fu,
	is: () => du,
	normalize: () => lu,
	pad: () => uu
}), su = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function cu() {
	return globalThis.Buffer;
}
function lu(e) {
	return e.replace(/[\n\r\t ]/g, "");
}
function uu(e) {
	let t = e.length % 4;
	return t ? e + "=".repeat(4 - t) : e;
}
function du(e) {
	if (typeof e != "string") return !1;
	let t = lu(e);
	return t === "" || su.test(t);
}
function fu(e, t) {
	let n = H(e), r = cu();
	return r ? r.from(n).toString("base64") : btoa(Fl(n));
}
function pu(e, t) {
	let n = lu(e);
	if (!du(n)) throw TypeError("Input is not valid Base64 text");
	let r = cu();
	return r ? new Uint8Array(r.from(n, "base64")) : Il(atob(n));
}
var mu = {
	encode: fu,
	decode: pu,
	is: du,
	normalize: lu,
	pad: uu
}, W = /* @__PURE__ */ Nl({
	base64url: () => xu,
	decode: () => bu,
	encode: () => yu,
	is: () => vu,
	normalize: () => _u
}), hu = /^[A-Za-z0-9_-]*$/, gu = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$/;
function _u(e) {
	return e.replace(/[\n\r\t ]/g, "");
}
function vu(e, t = {}) {
	if (typeof e != "string") return !1;
	let n = _u(e);
	return hu.test(n) || !!t.allowPadding && gu.test(n);
}
function yu(e, t) {
	return mu.encode(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/g, "");
}
function bu(e, t = {}) {
	let n = _u(e);
	if (!vu(n, t)) throw TypeError("Input is not valid Base64Url text");
	return mu.decode(mu.pad(n.replace(/=+$/, "").replace(/-/g, "+").replace(/_/g, "/")));
}
var xu = {
	encode: yu,
	decode: bu,
	is: vu,
	normalize: _u
}, Su = /* @__PURE__ */ Nl({
	decode: () => Du,
	decodeBigInt: () => Eu,
	encode: () => Tu,
	uint: () => Ou
});
function Cu(e = 8) {
	if (!Number.isInteger(e) || e < 1 || e > 8) throw RangeError("bitsPerByte must be an integer from 1 to 8");
	return e;
}
function wu(e, t) {
	if (t === void 0) return Uint8Array.from(e);
	if (!Number.isInteger(t) || t < 0) throw RangeError("length must be a non-negative integer");
	if (e.length > t) throw RangeError(`Value does not fit into ${t} byte(s)`);
	let n = new Uint8Array(t);
	return n.set(e, t - e.length), n;
}
function Tu(e, t = {}) {
	let n = Cu(t.bitsPerByte), r = [];
	if (typeof e == "bigint") {
		if (e < 0n) throw RangeError("Unsigned integer must not be negative");
		let t = BigInt(n), i = (1n << t) - 1n;
		do
			r.push(Number(e & i)), e >>= t;
		while (e > 0n);
	} else {
		if (!Number.isSafeInteger(e) || e < 0) throw RangeError("Unsigned integer must be a non-negative safe integer; use bigint for larger values");
		let t = 2 ** n;
		do
			r.push(e % t), e = Math.floor(e / t);
		while (e > 0);
	}
	return wu(r.reverse(), t.length);
}
function Eu(e, t = {}) {
	let n = Cu(t.bitsPerByte), r = BigInt(n), i = 1 << n, a = 0n;
	for (let t of H(e)) {
		if (t >= i) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		a = a << r | BigInt(t);
	}
	return a;
}
function Du(e, t = {}) {
	let n = Cu(t.bitsPerByte), r = 2 ** n, i = 0;
	for (let t of H(e)) {
		if (t >= r) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		if (i > (2 ** 53 - 1 - t) / r) throw RangeError("Value exceeds Number.MAX_SAFE_INTEGER; use decodeBigInt instead");
		i = i * r + t;
	}
	return i;
}
var Ou = {
	encode: Tu,
	decode: Du,
	decodeBigInt: Eu
}, ku = class e {
	_buffer;
	_view;
	constructor(e = {}) {
		if ("view" in e) this.fromUint8Array(e.view);
		else if ("buffer" in e) this.fromArrayBuffer(e.buffer);
		else if ("string" in e) this.fromString(e.string);
		else if ("hexstring" in e) this.fromHexString(e.hexstring);
		else if ("length" in e && e.length > 0) {
			if (this.length = e.length, e.stub) for (let t = 0; t < this._view.length; t++) this._view[t] = e.stub;
		} else this.length = 0;
	}
	set buffer(e) {
		this._buffer = e, this._view = new Uint8Array(this._buffer);
	}
	get buffer() {
		return this._buffer;
	}
	set view(e) {
		this._buffer = new ArrayBuffer(e.length), this._view = new Uint8Array(this._buffer), this._view.set(e);
	}
	get view() {
		return this._view;
	}
	get length() {
		return this.view.byteLength;
	}
	set length(e) {
		this._buffer = new ArrayBuffer(e), this._view = new Uint8Array(this._buffer);
	}
	clear() {
		this._buffer = /* @__PURE__ */ new ArrayBuffer(0), this._view = new Uint8Array(this._buffer);
	}
	fromArrayBuffer(e) {
		this._buffer = e, this._view = new Uint8Array(this._buffer);
	}
	fromUint8Array(e) {
		this.fromArrayBuffer(new Uint8Array(e).buffer);
	}
	fromString(e) {
		let t = e.length;
		this.length = t;
		for (let n = 0; n < t; n++) this.view[n] = e.charCodeAt(n);
	}
	toString(e = 0, t = this.view.length - e) {
		let n = "";
		(e >= this.view.length || e < 0) && (e = 0), (t >= this.view.length || t < 0) && (t = this.view.length - e);
		for (let r = e; r < e + t; r++) n += String.fromCharCode(this.view[r]);
		return n;
	}
	fromHexString(e) {
		let t = e.length;
		this.buffer = /* @__PURE__ */ new ArrayBuffer(t >> 1), this.view = new Uint8Array(this.buffer);
		let n = /* @__PURE__ */ new Map();
		n.set("0", 0), n.set("1", 1), n.set("2", 2), n.set("3", 3), n.set("4", 4), n.set("5", 5), n.set("6", 6), n.set("7", 7), n.set("8", 8), n.set("9", 9), n.set("A", 10), n.set("a", 10), n.set("B", 11), n.set("b", 11), n.set("C", 12), n.set("c", 12), n.set("D", 13), n.set("d", 13), n.set("E", 14), n.set("e", 14), n.set("F", 15), n.set("f", 15);
		let r = 0, i = 0;
		for (let a = 0; a < t; a++) a % 2 ? (i |= n.get(e.charAt(a)), this.view[r] = i, r++) : i = n.get(e.charAt(a)) << 4;
	}
	toHexString(e = 0, t = this.view.length - e) {
		let n = "";
		(e >= this.view.length || e < 0) && (e = 0), (t >= this.view.length || t < 0) && (t = this.view.length - e);
		for (let r = e; r < e + t; r++) {
			let e = this.view[r].toString(16).toUpperCase();
			n = n + (e.length == 1 ? "0" : "") + e;
		}
		return n;
	}
	copy(t = 0, n = this.length - t) {
		if (!t && !this.length) return new e();
		if (t < 0 || t > this.length - 1) throw Error(`Wrong start position: ${t}`);
		return new e({ buffer: this._buffer.slice(t, t + n) });
	}
	slice(t = 0, n = this.length) {
		if (!t && !this.length) return new e();
		if (t < 0 || t > this.length - 1) throw Error(`Wrong start position: ${t}`);
		return new e({ buffer: this._buffer.slice(t, n) });
	}
	realloc(e) {
		let t = new ArrayBuffer(e), n = new Uint8Array(t);
		e > this._view.length ? n.set(this._view) : n.set(new Uint8Array(this._buffer, 0, e)), this._buffer = t, this._view = new Uint8Array(this._buffer);
	}
	append(e) {
		let t = this.length, n = e.length, r = e._view.subarray();
		this.realloc(t + n), this._view.set(r, t);
	}
	insert(e, t = 0, n = this.length - t) {
		return t > this.length - 1 ? !1 : (n > this.length - t && (n = this.length - t), n > e.length && (n = e.length), n == e.length ? this._view.set(e._view, t) : this._view.set(e._view.subarray(0, n), t), !0);
	}
	isEqual(e) {
		if (this.length != e.length) return !1;
		for (let t = 0; t < e.length; t++) if (this.view[t] != e.view[t]) return !1;
		return !0;
	}
	isEqualView(e) {
		if (e.length != this.view.length) return !1;
		for (let t = 0; t < e.length; t++) if (this.view[t] != e[t]) return !1;
		return !0;
	}
	findPattern(e, t, n, r) {
		let { start: i, length: a, backward: o } = this.prepareFindParameters(t, n, r), s = e.length;
		if (s > a) return -1;
		let c = [];
		for (let t = 0; t < s; t++) c.push(e.view[t]);
		for (let e = 0; e <= a - s; e++) {
			let t = !0, n = o ? i - s - e : i + e;
			for (let e = 0; e < s; e++) if (this.view[e + n] != c[e]) {
				t = !1;
				break;
			}
			if (t) return o ? i - s - e : i + s + e;
		}
		return -1;
	}
	findFirstIn(e, t, n, r) {
		let { start: i, length: a, backward: o } = this.prepareFindParameters(t, n, r), s = {
			id: -1,
			position: o ? 0 : i + a,
			length: 0
		};
		for (let t = 0; t < e.length; t++) {
			let n = this.findPattern(e[t], i, a, o);
			if (n != -1) {
				let r = !1, i = e[t].length;
				o ? n - i >= s.position - s.length && (r = !0) : n - i <= s.position - s.length && (r = !0), r && (s.position = n, s.id = t, s.length = i);
			}
		}
		return s;
	}
	findAllIn(e, t, n) {
		let { start: r, length: i } = this.prepareFindParameters(t, n), a = [], o = {
			id: -1,
			position: r
		};
		do {
			let t = o.position;
			if (o = this.findFirstIn(e, o.position, i), o.id == -1) break;
			i -= o.position - t, a.push({
				id: o.id,
				position: o.position
			});
		} while (1);
		return a;
	}
	findAllPatternIn(e, t, n) {
		let { start: r, length: i } = this.prepareFindParameters(t, n), a = [], o = e.length;
		if (o > i) return -1;
		let s = Array.from(e.view);
		for (let e = 0; e <= i - o; e++) {
			let t = !0, n = r + e;
			for (let e = 0; e < o; e++) if (this.view[e + n] != s[e]) {
				t = !1;
				break;
			}
			t && (a.push(r + o + e), e += o - 1);
		}
		return a;
	}
	findFirstNotIn(t, n, r, i) {
		let { start: a, length: o, backward: s } = this.prepareFindParameters(n, r, i), c = {
			left: {
				id: -1,
				position: a
			},
			right: {
				id: -1,
				position: 0
			},
			value: new e()
		}, l = o;
		for (; l > 0;) {
			if (c.right = this.findFirstIn(t, s ? a - o + l : a + o - l, l, s), c.right.id == -1) {
				o = l, s ? a -= o : a = c.left.position, c.value = new e({ buffer: this._buffer.slice(a, a + o) });
				break;
			}
			if (c.right.position != (s ? c.left.position - t[c.right.id].length : c.left.position + t[c.right.id].length)) {
				s ? (a = c.right.position + t[c.right.id].length, o = c.left.position - c.right.position - t[c.right.id].length) : (a = c.left.position, o = c.right.position - c.left.position - t[c.right.id].length), c.value = new e({ buffer: this._buffer.slice(a, a + o) });
				break;
			}
			c.left = c.right, l -= t[c.right.id].length;
		}
		if (s) {
			let e = c.right;
			c.right = c.left, c.left = e;
		}
		return c;
	}
	findAllNotIn(t, n, r) {
		let { start: i, length: a } = this.prepareFindParameters(n, r), o = [], s = {
			left: {
				id: -1,
				position: i
			},
			right: {
				id: -1,
				position: i
			},
			value: new e()
		};
		do {
			let e = s.right.position;
			s = this.findFirstNotIn(t, s.right.position, a), a -= s.right.position - e, o.push({
				left: {
					id: s.left.id,
					position: s.left.position
				},
				right: {
					id: s.right.id,
					position: s.right.position
				},
				value: s.value
			});
		} while (s.right.id != -1);
		return o;
	}
	findFirstSequence(t, n, r, i) {
		let { start: a, length: o, backward: s } = this.prepareFindParameters(n, r, i), c = this.skipNotPatterns(t, a, o, s);
		if (c == -1) return {
			position: -1,
			value: new e()
		};
		let l = this.skipPatterns(t, c, o - (s ? a - c : c - a), s);
		return s ? (a = l, o = c - l) : (a = c, o = l - c), {
			position: l,
			value: new e({ buffer: this._buffer.slice(a, a + o) })
		};
	}
	findAllSequences(t, n, r) {
		let { start: i, length: a } = this.prepareFindParameters(n, r), o = [], s = {
			position: i,
			value: new e()
		};
		do {
			let e = s.position;
			s = this.findFirstSequence(t, s.position, a), s.position != -1 && (a -= s.position - e, o.push({
				position: s.position,
				value: s.value
			}));
		} while (s.position != -1);
		return o;
	}
	findPairedPatterns(e, t, n, r) {
		let i = [];
		if (e.isEqual(t)) return i;
		let { start: a, length: o } = this.prepareFindParameters(n, r), s = 0, c = this.findAllPatternIn(e, a, o);
		if (!Array.isArray(c) || c.length == 0) return i;
		let l = this.findAllPatternIn(t, a, o);
		if (!Array.isArray(l) || l.length == 0) return i;
		for (; s < c.length && l.length != 0;) if (c[0] == l[0]) i.push({
			left: c[0],
			right: l[0]
		}), c.splice(0, 1), l.splice(0, 1);
		else {
			if (c[s] > l[0]) break;
			for (; c[s] < l[0] && (s++, !(s >= c.length)););
			i.push({
				left: c[s - 1],
				right: l[0]
			}), c.splice(s - 1, 1), l.splice(0, 1), s = 0;
		}
		return i.sort((e, t) => e.left - t.left), i;
	}
	findPairedArrays(e, t, n, r) {
		let { start: i, length: a } = this.prepareFindParameters(n, r), o = [], s = 0, c = this.findAllIn(e, i, a);
		if (c.length == 0) return o;
		let l = this.findAllIn(t, i, a);
		if (l.length == 0) return o;
		for (; s < c.length && l.length != 0;) if (c[0].position == l[0].position) o.push({
			left: c[0],
			right: l[0]
		}), c.splice(0, 1), l.splice(0, 1);
		else {
			if (c[s].position > l[0].position) break;
			for (; c[s].position < l[0].position && (s++, !(s >= c.length)););
			o.push({
				left: c[s - 1],
				right: l[0]
			}), c.splice(s - 1, 1), l.splice(0, 1), s = 0;
		}
		return o.sort((e, t) => e.left.position - t.left.position), o;
	}
	replacePattern(e, t, n, r, i = null) {
		let a = [], o, s = {
			status: -1,
			searchPatternPositions: [],
			replacePatternPositions: []
		}, { start: c, length: l } = this.prepareFindParameters(n, r);
		if (i == null) {
			if (a = this.findAllIn([e], c, l), a.length == 0) return s;
		} else a = i;
		s.searchPatternPositions.push(...Array.from(a, (e) => e.position));
		let u = e.length - t.length, d = new ArrayBuffer(this.view.length - a.length * u), f = new Uint8Array(d);
		for (f.set(new Uint8Array(this.buffer, 0, c)), o = 0; o < a.length; o++) {
			let n = o == 0 ? c : a[o - 1].position;
			f.set(new Uint8Array(this.buffer, n, a[o].position - e.length - n), n - o * u), f.set(t.view, a[o].position - e.length - o * u), s.replacePatternPositions.push(a[o].position - e.length - o * u);
		}
		return o--, f.set(new Uint8Array(this.buffer, a[o].position, this.length - a[o].position), a[o].position - e.length + t.length - o * u), this.buffer = d, this.view = new Uint8Array(this.buffer), s.status = 1, s;
	}
	skipPatterns(e, t, n, r) {
		let { start: i, length: a, backward: o } = this.prepareFindParameters(t, n, r), s = i;
		for (let t = 0; t < e.length; t++) {
			let n = e[t].length, r = o ? s - n : s, c = !0;
			for (let i = 0; i < n; i++) if (this.view[i + r] != e[t].view[i]) {
				c = !1;
				break;
			}
			if (c) {
				if (t = -1, o) {
					if (s -= n, s <= 0) return s;
				} else if (s += n, s >= i + a) return s;
			}
		}
		return s;
	}
	skipNotPatterns(e, t, n, r) {
		let { start: i, length: a, backward: o } = this.prepareFindParameters(t, n, r), s = -1;
		for (let t = 0; t < a; t++) {
			for (let n = 0; n < e.length; n++) {
				let r = e[n].length, a = o ? i - t - r : i + t, c = !0;
				for (let t = 0; t < r; t++) if (this.view[t + a] != e[n].view[t]) {
					c = !1;
					break;
				}
				if (c) {
					s = o ? i - t : i + t;
					break;
				}
			}
			if (s != -1) break;
		}
		return s;
	}
	prepareFindParameters(e = null, t = null, n = !1) {
		return e === null && (e = n ? this.length : 0), e > this.length && (e = this.length), n ? (t === null && (t = e), t > e && (t = e)) : (t === null && (t = this.length - e), t > this.length - e && (t = this.length - e)), {
			start: e,
			length: t,
			backward: n
		};
	}
}, Au = 16777216, ju = class e {
	static APPEND_BLOCK = 1e3;
	_stream = new ku();
	_length = 0;
	_start = 0;
	backward = !1;
	appendBlock = 0;
	prevLength = 0;
	prevStart = 0;
	constructor(e = {}) {
		this.stream = "view" in e ? new ku({ view: e.view }) : "buffer" in e ? new ku({ buffer: e.buffer }) : "string" in e ? new ku({ string: e.string }) : "hexstring" in e ? new ku({ hexstring: e.hexstring }) : "stream" in e ? e.stream.slice() : new ku(), "backward" in e && e.backward && (this.backward = e.backward, this._start = this.stream.length), "length" in e && e.length > 0 && (this._length = e.length), "start" in e && e.start && e.start > 0 && (this._start = e.start), "appendBlock" in e && e.appendBlock && e.appendBlock > 0 && (this.appendBlock = e.appendBlock);
	}
	set stream(e) {
		this._stream = e, this.prevLength = this._length, this._length = e.length, this.prevStart = this._start, this._start = 0;
	}
	get stream() {
		return this._stream;
	}
	set length(e) {
		this.prevLength = this._length, this._length = e;
	}
	get length() {
		return this.appendBlock ? this.start : this._length;
	}
	set start(e) {
		e > this.stream.length || (this.prevStart = this._start, this.prevLength = this._length, this._length -= this.backward ? this._start - e : e - this._start, this._start = e);
	}
	get start() {
		return this._start;
	}
	get buffer() {
		return this._stream.buffer.slice(0, this._length);
	}
	resetPosition() {
		this._start = this.prevStart, this._length = this.prevLength;
	}
	findPattern(e, t = null) {
		(t == null || t > this.length) && (t = this.length);
		let n = this.stream.findPattern(e, this.start, this.length, this.backward);
		if (n == -1) return n;
		if (this.backward) {
			if (n < this.start - e.length - t) return -1;
		} else if (n > this.start + e.length + t) return -1;
		return this.start = n, n;
	}
	findFirstIn(e, t = null) {
		(t == null || t > this.length) && (t = this.length);
		let n = this.stream.findFirstIn(e, this.start, this.length, this.backward);
		if (n.id == -1) return n;
		if (this.backward) {
			if (n.position < this.start - e[n.id].length - t) return {
				id: -1,
				position: this.backward ? 0 : this.start + this.length
			};
		} else if (n.position > this.start + e[n.id].length + t) return {
			id: -1,
			position: this.backward ? 0 : this.start + this.length
		};
		return this.start = n.position, n;
	}
	findAllIn(e) {
		let t = this.backward ? this.start - this.length : this.start;
		return this.stream.findAllIn(e, t, this.length);
	}
	findFirstNotIn(e, t = null) {
		(t == null || t > this._length) && (t = this._length);
		let n = this._stream.findFirstNotIn(e, this._start, this._length, this.backward);
		if (n.left.id == -1 && n.right.id == -1) return n;
		if (this.backward) {
			if (n.right.id != -1 && n.right.position < this._start - e[n.right.id].length - t) return {
				left: {
					id: -1,
					position: this._start
				},
				right: {
					id: -1,
					position: 0
				},
				value: new ku()
			};
		} else if (n.left.id != -1 && n.left.position > this._start + e[n.left.id].length + t) return {
			left: {
				id: -1,
				position: this._start
			},
			right: {
				id: -1,
				position: 0
			},
			value: new ku()
		};
		return this.start = this.backward ? n.left.id == -1 ? 0 : n.left.position : n.right.id == -1 ? this._start + this._length : n.right.position, n;
	}
	findAllNotIn(e) {
		let t = this.backward ? this._start - this._length : this._start;
		return this._stream.findAllNotIn(e, t, this._length);
	}
	findFirstSequence(e, t = null, n = null) {
		(t == null || t > this._length) && (t = this._length), (n == null || n > t) && (n = t);
		let r = this._stream.findFirstSequence(e, this._start, t, this.backward);
		if (r.value.length == 0) return r;
		if (this.backward) {
			if (r.position < this._start - r.value.length - n) return {
				position: -1,
				value: new ku()
			};
		} else if (r.position > this._start + r.value.length + n) return {
			position: -1,
			value: new ku()
		};
		return this.start = r.position, r;
	}
	findAllSequences(e) {
		let t = this.backward ? this.start - this.length : this.start;
		return this.stream.findAllSequences(e, t, this.length);
	}
	findPairedPatterns(e, t, n = null) {
		(n == null || n > this.length) && (n = this.length);
		let r = this.backward ? this.start - this.length : this.start, i = this.stream.findPairedPatterns(e, t, r, this.length);
		if (i.length) {
			if (this.backward) {
				if (i[0].right < this.start - t.length - n) return [];
			} else if (i[0].left > this.start + e.length + n) return [];
		}
		return i;
	}
	findPairedArrays(e, t, n = null) {
		(n == null || n > this.length) && (n = this.length);
		let r = this.backward ? this.start - this.length : this.start, i = this.stream.findPairedArrays(e, t, r, this.length);
		if (i.length) {
			if (this.backward) {
				if (i[0].right.position < this.start - t[i[0].right.id].length - n) return [];
			} else if (i[0].left.position > this.start + e[i[0].left.id].length + n) return [];
		}
		return i;
	}
	replacePattern(e, t) {
		let n = this.backward ? this.start - this.length : this.start;
		return this.stream.replacePattern(e, t, n, this.length);
	}
	skipPatterns(e) {
		let t = this.stream.skipPatterns(e, this.start, this.length, this.backward);
		return this.start = t, t;
	}
	skipNotPatterns(e) {
		let t = this.stream.skipNotPatterns(e, this.start, this.length, this.backward);
		return t == -1 ? -1 : (this.start = t, t);
	}
	append(e) {
		this.beforeAppend(e.length), this._stream.view.set(e.view, this._start), this._length += e.length * 2, this.start = this._start + e.length, this.prevLength -= e.length * 2;
	}
	appendView(e) {
		this.beforeAppend(e.length), this._stream.view.set(e, this._start), this._length += e.length * 2, this.start = this._start + e.length, this.prevLength -= e.length * 2;
	}
	appendChar(e) {
		this.beforeAppend(1), this._stream.view[this._start] = e, this._length += 2, this.start = this._start + 1, this.prevLength -= 2;
	}
	appendUint16(e) {
		this.beforeAppend(2);
		let t = new Uint16Array([e]), n = new Uint8Array(t.buffer);
		this.stream.view[this._start] = n[1], this._stream.view[this._start + 1] = n[0], this._length += 4, this.start = this._start + 2, this.prevLength -= 4;
	}
	appendUint24(e) {
		this.beforeAppend(3);
		let t = new Uint32Array([e]), n = new Uint8Array(t.buffer);
		this._stream.view[this._start] = n[2], this._stream.view[this._start + 1] = n[1], this._stream.view[this._start + 2] = n[0], this._length += 6, this.start = this._start + 3, this.prevLength -= 6;
	}
	appendUint32(e) {
		this.beforeAppend(4);
		let t = new Uint32Array([e]), n = new Uint8Array(t.buffer);
		this._stream.view[this._start] = n[3], this._stream.view[this._start + 1] = n[2], this._stream.view[this._start + 2] = n[1], this._stream.view[this._start + 3] = n[0], this._length += 8, this.start = this._start + 4, this.prevLength -= 8;
	}
	appendInt16(e) {
		this.beforeAppend(2);
		let t = new Int16Array([e]), n = new Uint8Array(t.buffer);
		this._stream.view[this._start] = n[1], this._stream.view[this._start + 1] = n[0], this._length += 4, this.start = this._start + 2, this.prevLength -= 4;
	}
	appendInt32(e) {
		this.beforeAppend(4);
		let t = new Int32Array([e]), n = new Uint8Array(t.buffer);
		this._stream.view[this._start] = n[3], this._stream.view[this._start + 1] = n[2], this._stream.view[this._start + 2] = n[1], this._stream.view[this._start + 3] = n[0], this._length += 8, this.start = this._start + 4, this.prevLength -= 8;
	}
	getBlock(e, t = !0) {
		if (this._length <= 0) return /* @__PURE__ */ new Uint8Array();
		this._length < e && (e = this._length);
		let n;
		if (this.backward) {
			let t = this._stream.view.subarray(this._length - e, this._length);
			n = new Uint8Array(e);
			for (let r = 0; r < e; r++) n[e - 1 - r] = t[r];
		} else n = this._stream.view.subarray(this._start, this._start + e);
		return t && (this.start += this.backward ? -1 * e : e), n;
	}
	getUint16(e = !0) {
		let t = this.getBlock(2, e);
		return t.length < 2 ? 0 : t[0] << 8 | t[1];
	}
	getInt16(e = !0) {
		let t = this.getUint16(e), n = 32768;
		return t & n ? -(n - (t ^ n)) : t;
	}
	getUint24(e = !0) {
		let t = this.getBlock(4, e);
		return t.length < 3 ? 0 : t[0] << 16 | t[1] << 8 | t[2];
	}
	getUint32(e = !0) {
		let t = this.getBlock(4, e);
		return t.length < 4 ? 0 : t[0] * Au + (t[1] << 16) + (t[2] << 8) + t[3];
	}
	getInt32(e = !0) {
		let t = this.getUint32(e), n = 2147483648;
		return t & n ? -(n - (t ^ n)) : t;
	}
	beforeAppend(t) {
		this._start + t > this._stream.length && (t > this.appendBlock && (this.appendBlock = t + e.APPEND_BLOCK), this._stream.realloc(this._stream.length + this.appendBlock));
	}
}, Mu = /* @__PURE__ */ Uint32Array.from([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]), Nu = /* @__PURE__ */ new Uint32Array(80), Pu = class extends ke {
	A = Mu[0] | 0;
	B = Mu[1] | 0;
	C = Mu[2] | 0;
	D = Mu[3] | 0;
	E = Mu[4] | 0;
	constructor() {
		super(64, 20, 8, !1);
	}
	get() {
		let { A: e, B: t, C: n, D: r, E: i } = this;
		return [
			e,
			t,
			n,
			r,
			i
		];
	}
	set(e, t, n, r, i) {
		this.A = e | 0, this.B = t | 0, this.C = n | 0, this.D = r | 0, this.E = i | 0;
	}
	_cloneInto(e) {
		return (e ||= new this.constructor()).set(...this.get()), this._cloneIntoMeta(e);
	}
	process(e, t) {
		for (let n = 0; n < 16; n++, t += 4) Nu[n] = e.getUint32(t, !1);
		for (let e = 16; e < 80; e++) Nu[e] = he(Nu[e - 3] ^ Nu[e - 8] ^ Nu[e - 14] ^ Nu[e - 16], 1);
		let { A: n, B: r, C: i, D: a, E: o } = this;
		for (let e = 0; e < 80; e++) {
			let t, s;
			e < 20 ? (t = De(r, i, a), s = 1518500249) : e < 40 ? (t = r ^ i ^ a, s = 1859775393) : e < 60 ? (t = Oe(r, i, a), s = 2400959708) : (t = r ^ i ^ a, s = 3395469782);
			let c = he(n, 5) + t + o + s + Nu[e] | 0;
			o = a, a = i, i = he(r, 30), r = n, n = c;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, this.set(n, r, i, a, o);
	}
	roundClean() {
		fe(Nu);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0), fe(this.buffer);
	}
}, Fu = /* @__PURE__ */ we(() => new Pu()), Iu = /* @__PURE__ */ new ArrayBuffer(0), G = class e extends TypeError {
	constructor(...t) {
		super(...t), this.name = e.NAME;
	}
	static {
		this.NAME = "ArgumentError";
	}
	static isType(e, t) {
		if (typeof t == "string") {
			if (t === "Array" && Array.isArray(e) || t === "ArrayBuffer" && e instanceof ArrayBuffer || t === "ArrayBufferView" && ArrayBuffer.isView(e) || typeof e === t) return !0;
		} else if (e instanceof t) return !0;
		return !1;
	}
	static assert(t, n, ...r) {
		for (let e of r) if (this.isType(t, e)) return;
		let i = r.map((e) => e instanceof Function && "name" in e ? e.name : `${e}`);
		throw new e(`Parameter '${n}' is not of type ${i.length > 1 ? `(${i.join(" or ")})` : i[0]}`);
	}
}, K = class e extends TypeError {
	static {
		this.NAME = "ParameterError";
	}
	static assert(...t) {
		let n = null, r, i;
		typeof t[0] == "string" ? (n = t[0], r = t[1], i = t.slice(2)) : (r = t[0], i = t.slice(1)), G.assert(r, "parameters", "object");
		for (let t of i) if (r[t] == null) throw new e(t, n);
	}
	static assertEmpty(t, n, r) {
		if (t == null) throw new e(n, r);
	}
	constructor(t, n = null, r) {
		super(), this.name = e.NAME, this.field = t, n && (this.target = n), this.message = r || `Absent mandatory parameter '${t}' ${n ? ` in '${n}'` : ""}`;
	}
}, q = class e extends Error {
	static assertSchema(e, t) {
		if (!e.verified) throw Error(`Object's schema was not verified against input data for ${t}`);
	}
	static assert(t, n) {
		if (t.offset === -1) throw new e(`Error during parsing of ASN.1 data. Data is not correct for '${n}'.`);
	}
	constructor(e) {
		super(e), this.name = "AsnError";
	}
}, J = class {
	static {
		this.CLASS_NAME = "PkiObject";
	}
	static blockName() {
		return this.CLASS_NAME;
	}
	static fromBER(e) {
		let t = O(e);
		q.assert(t, this.name);
		try {
			return new this({ schema: t.result });
		} catch {
			throw new q(`Cannot create '${this.CLASS_NAME}' from ASN.1 object`);
		}
	}
	static defaultValues(e) {
		throw Error(`Invalid member name for ${this.CLASS_NAME} class: ${e}`);
	}
	static schema(e = {}) {
		throw Error(`Method '${this.CLASS_NAME}.schema' should be overridden`);
	}
	get className() {
		return this.constructor.CLASS_NAME;
	}
	toString(e = "hex") {
		let t;
		try {
			t = this.toSchema();
		} catch {
			t = this.toSchema(!0);
		}
		let n = t.toBER();
		switch (e.toLowerCase()) {
			case "hex": return zl.encode(n);
			case "base64": return ou.encode(n);
			case "base64url": return W.encode(n);
			default: throw Error(`Unknown type of encoding '${e}'`);
		}
	}
};
function Lu(e) {
	let t = !1, n = "", r = e.trim();
	for (let e = 0; e < r.length; e++) r.charCodeAt(e) === 32 ? t === !1 && (t = !0) : (t &&= (n += " ", !1), n += r[e]);
	return n.toLowerCase();
}
var Ru = "type", zu = "value", Bu = class e extends J {
	static {
		this.CLASS_NAME = "AttributeTypeAndValue";
	}
	constructor(t = {}) {
		super(), this.type = t[Ru] ?? e.defaultValues(Ru), this.value = t[zu] ?? e.defaultValues(zu), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ru: return "";
			case zu: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.type || "" }), new R({ name: t.value || "" })]
		});
	}
	fromSchema(t) {
		for (let e of [Ru, "typeValue"]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			type: Ru,
			value: "typeValue"
		} }));
		q.assertSchema(n, this.className), this.type = n.result.type.valueBlock.toString(), this.value = n.result.typeValue;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.type }), this.value] });
	}
	toJSON() {
		let e = { type: this.type };
		return e.value = Object.keys(this.value).length === 0 ? this.value : this.value.toJSON(), e;
	}
	isEqual(t) {
		let n = [
			Ac.blockName(),
			Mc.blockName(),
			Ic.blockName(),
			Lc.blockName(),
			Rc.blockName(),
			zc.blockName(),
			Bc.blockName(),
			Vc.blockName(),
			Hc.blockName(),
			Uc.blockName(),
			Wc.blockName(),
			Gc.blockName()
		];
		if (t instanceof ArrayBuffer) return U.equal(this.value.valueBeforeDecodeView, t);
		if (t.constructor.blockName() === e.blockName()) {
			if (this.type !== t.type) return !1;
			let e = [!1, !1], r = this.value.constructor.blockName();
			for (let i of n) r === i && (e[0] = !0), t.value.constructor.blockName() === i && (e[1] = !0);
			if (e[0] !== e[1]) return !1;
			if (e[0] && e[1]) {
				let e = Lu(this.value.valueBlock.value), n = Lu(t.value.valueBlock.value);
				if (e.localeCompare(n) !== 0) return !1;
			} else if (!U.equal(this.value.valueBeforeDecodeView, t.value.valueBeforeDecodeView)) return !1;
			return !0;
		}
		return !1;
	}
}, Vu = "typesAndValues", Hu = "valueBeforeDecode", Y = class e extends J {
	static {
		this.CLASS_NAME = "RelativeDistinguishedNames";
	}
	constructor(t = {}) {
		super(), this.typesAndValues = t.typesAndValues ?? e.defaultValues("typesAndValues"), this.valueBeforeDecode = t.valueBeforeDecode ?? e.defaultValues("valueBeforeDecode"), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vu: return [];
			case Hu: return Iu;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Vu: return t.length === 0;
			case Hu: return t.byteLength === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.repeatedSequence || "",
				value: new I({ value: [new B({
					name: t.repeatedSet || "",
					value: Bu.schema(t.typeAndValue || {})
				})] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of ["RDN", Vu]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			blockName: "RDN",
			repeatedSet: Vu
		} }));
		q.assertSchema(n, this.className), "typesAndValues" in n.result && (this.typesAndValues = Array.from(n.result.typesAndValues, (e) => new Bu({ schema: e }))), this.valueBeforeDecode = n.result.RDN.valueBeforeDecodeView.slice().buffer;
	}
	toSchema() {
		if (this.valueBeforeDecode.byteLength === 0) return new F({ value: [new I({ value: Array.from(this.typesAndValues, (e) => e.toSchema()) })] });
		let e = O(this.valueBeforeDecode);
		if (q.assert(e, "RelativeDistinguishedNames"), !(e.result instanceof F)) throw Error("ASN.1 result should be SEQUENCE");
		return e.result;
	}
	toJSON() {
		return { typesAndValues: Array.from(this.typesAndValues, (e) => e.toJSON()) };
	}
	isEqual(t) {
		if (t instanceof e) {
			if (this.typesAndValues.length !== t.typesAndValues.length) return !1;
			for (let [e, n] of this.typesAndValues.entries()) if (n.isEqual(t.typesAndValues[e]) === !1) return !1;
			return !0;
		}
		return t instanceof ArrayBuffer && U.equal(this.valueBeforeDecode, t);
	}
}, Uu = "type", Wu = "value";
function Gu(e = {}, t = !1) {
	let n = e.names ?? {};
	return new F({
		optional: t,
		value: [
			new k({
				optional: !0,
				idBlock: {
					tagClass: 2,
					tagNumber: 1
				},
				name: n.country_name || "",
				value: [new z({ value: [new Lc(), new Rc()] })]
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 2,
					tagNumber: 2
				},
				name: n.administration_domain_name || "",
				value: [new z({ value: [new Lc(), new Rc()] })]
			}),
			new D({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				name: n.network_address || "",
				isHexOnly: !0
			}),
			new D({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				name: n.terminal_identifier || "",
				isHexOnly: !0
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				name: n.private_domain_name || "",
				value: [new z({ value: [new Lc(), new Rc()] })]
			}),
			new D({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				name: n.organization_name || "",
				isHexOnly: !0
			}),
			new D({
				optional: !0,
				name: n.numeric_user_identifier || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				isHexOnly: !0
			}),
			new k({
				optional: !0,
				name: n.personal_name || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 5
				},
				value: [
					new D({
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						isHexOnly: !0
					}),
					new D({
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						isHexOnly: !0
					}),
					new D({
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 2
						},
						isHexOnly: !0
					}),
					new D({
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 3
						},
						isHexOnly: !0
					})
				]
			}),
			new k({
				optional: !0,
				name: n.organizational_unit_names || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 6
				},
				value: [new B({ value: new Rc() })]
			})
		]
	});
}
function Ku(e = !1) {
	return new F({
		optional: e,
		value: [new Rc(), new Rc()]
	});
}
function qu(e = !1) {
	return new I({
		optional: e,
		value: [new D({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			isHexOnly: !0
		}), new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [new R()]
		})]
	});
}
var X = class e extends J {
	static {
		this.CLASS_NAME = "GeneralName";
	}
	constructor(t = {}) {
		super(), this.type = t.type ?? e.defaultValues("type"), this.value = t.value ?? e.defaultValues("value"), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Uu: return 9;
			case Wu: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Uu: return n === e.defaultValues(t);
			case Wu: return Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new z({ value: [
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				name: t.blockName || "",
				value: [new P(), new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new R()]
				})]
			}),
			new D({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			}),
			new D({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				}
			}),
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				name: t.blockName || "",
				value: [
					Gu(t.builtInStandardAttributes || {}, !1),
					Ku(!0),
					qu(!0)
				]
			}),
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				name: t.blockName || "",
				value: [Y.schema(t.directoryName || {})]
			}),
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 5
				},
				name: t.blockName || "",
				value: [new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new z({ value: [
						new zc(),
						new Rc(),
						new Ic(),
						new Ac(),
						new Mc()
					] })]
				}), new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new z({ value: [
						new zc(),
						new Rc(),
						new Ic(),
						new Ac(),
						new Mc()
					] })]
				})]
			}),
			new D({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 6
				}
			}),
			new D({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 7
				}
			}),
			new D({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 8
				}
			})
		] });
	}
	fromSchema(t) {
		for (let e of [
			"blockName",
			"otherName",
			"rfc822Name",
			"dNSName",
			"x400Address",
			"directoryName",
			"ediPartyName",
			"uniformResourceIdentifier",
			"iPAddress",
			"registeredID"
		]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			blockName: "blockName",
			otherName: "otherName",
			rfc822Name: "rfc822Name",
			dNSName: "dNSName",
			x400Address: "x400Address",
			directoryName: { names: { blockName: "directoryName" } },
			ediPartyName: "ediPartyName",
			uniformResourceIdentifier: "uniformResourceIdentifier",
			iPAddress: "iPAddress",
			registeredID: "registeredID"
		} }));
		switch (q.assertSchema(n, this.className), this.type = n.result.blockName.idBlock.tagNumber, this.type) {
			case 0:
				this.value = n.result.blockName;
				break;
			case 1:
			case 2:
			case 6:
				{
					let e = n.result.blockName;
					e.idBlock.tagClass = 1, e.idBlock.tagNumber = 22;
					let t = O(e.toBER(!1));
					q.assert(t, "GeneralName value"), this.value = t.result.valueBlock.value;
				}
				break;
			case 3:
				this.value = n.result.blockName;
				break;
			case 4:
				this.value = new Y({ schema: n.result.directoryName });
				break;
			case 5:
				this.value = n.result.ediPartyName;
				break;
			case 7:
				this.value = new j({ valueHex: n.result.blockName.valueBlock.valueHex });
				break;
			case 8: {
				let e = n.result.blockName;
				e.idBlock.tagClass = 1, e.idBlock.tagNumber = 6;
				let t = O(e.toBER(!1));
				q.assert(t, "GeneralName registeredID"), this.value = t.result.valueBlock.toString();
			}
		}
	}
	toSchema() {
		switch (this.type) {
			case 0:
			case 3:
			case 5: return new k({
				idBlock: {
					tagClass: 3,
					tagNumber: this.type
				},
				value: [this.value]
			});
			case 1:
			case 2:
			case 6: {
				let e = new Vc({ value: this.value });
				return e.idBlock.tagClass = 3, e.idBlock.tagNumber = this.type, e;
			}
			case 4: return new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				value: [this.value.toSchema()]
			});
			case 7: {
				let e = this.value;
				return e.idBlock.tagClass = 3, e.idBlock.tagNumber = this.type, e;
			}
			case 8: {
				let e = new P({ value: this.value });
				return e.idBlock.tagClass = 3, e.idBlock.tagNumber = this.type, e;
			}
			default: return e.schema();
		}
	}
	toJSON() {
		let e = {
			type: this.type,
			value: ""
		};
		if (typeof this.value == "string") e.value = this.value;
		else try {
			e.value = this.value.toJSON();
		} catch {}
		return e;
	}
}, Ju = "accessMethod", Yu = "accessLocation", Xu = [Ju, Yu], Zu = class e extends J {
	static {
		this.CLASS_NAME = "AccessDescription";
	}
	constructor(t = {}) {
		super(), this.accessMethod = t[Ju] ?? e.defaultValues(Ju), this.accessLocation = t[Yu] ?? e.defaultValues(Yu), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ju: return "";
			case Yu: return new X();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.accessMethod || "" }), X.schema(t.accessLocation || {})]
		});
	}
	fromSchema(t) {
		for (let e of Xu) delete t[e];
		let n = V(t, t, e.schema({ names: {
			accessMethod: Ju,
			accessLocation: { names: { blockName: Yu } }
		} }));
		q.assertSchema(n, this.className), this.accessMethod = n.result.accessMethod.valueBlock.toString(), this.accessLocation = new X({ schema: n.result.accessLocation });
	}
	toSchema() {
		return new F({ value: [new P({ value: this.accessMethod }), this.accessLocation.toSchema()] });
	}
	toJSON() {
		return {
			accessMethod: this.accessMethod,
			accessLocation: this.accessLocation.toJSON()
		};
	}
}, Qu = "seconds", $u = "millis", ed = "micros", td = class e extends J {
	static {
		this.CLASS_NAME = "Accuracy";
	}
	constructor(t = {}) {
		super(), "seconds" in t && (this.seconds = t.seconds ?? e.defaultValues("seconds")), "millis" in t && (this.millis = t.millis ?? e.defaultValues("millis")), "micros" in t && (this.micros = t.micros ?? e.defaultValues("micros")), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Qu:
			case $u:
			case ed: return 0;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Qu:
			case $u:
			case ed: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			optional: !0,
			value: [
				new N({
					optional: !0,
					name: t.seconds || ""
				}),
				new D({
					name: t.millis || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				}),
				new D({
					name: t.micros || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					}
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of [
			Qu,
			$u,
			ed
		]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			seconds: Qu,
			millis: $u,
			micros: ed
		} }));
		if (q.assertSchema(n, this.className), "seconds" in n.result && (this.seconds = n.result.seconds.valueBlock.valueDec), "millis" in n.result) {
			let e = new N({ valueHex: n.result.millis.valueBlock.valueHex });
			this.millis = e.valueBlock.valueDec;
		}
		if ("micros" in n.result) {
			let e = new N({ valueHex: n.result.micros.valueBlock.valueHex });
			this.micros = e.valueBlock.valueDec;
		}
	}
	toSchema() {
		let e = [];
		if (this.seconds !== void 0 && e.push(new N({ value: this.seconds })), this.millis !== void 0) {
			let t = new N({ value: this.millis });
			e.push(new D({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				valueHex: t.valueBlock.valueHexView
			}));
		}
		if (this.micros !== void 0) {
			let t = new N({ value: this.micros });
			e.push(new D({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				valueHex: t.valueBlock.valueHexView
			}));
		}
		return new F({ value: e });
	}
	toJSON() {
		let e = {};
		return this.seconds !== void 0 && (e.seconds = this.seconds), this.millis !== void 0 && (e.millis = this.millis), this.micros !== void 0 && (e.micros = this.micros), e;
	}
}, nd = "algorithmId", rd = "algorithmParams", id = "algorithm", ad = "params", od = [id, ad], Z = class e extends J {
	static {
		this.CLASS_NAME = "AlgorithmIdentifier";
	}
	constructor(t = {}) {
		super(), this.algorithmId = t[nd] ?? e.defaultValues(nd), rd in t && (this.algorithmParams = t[rd] ?? e.defaultValues(rd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nd: return "";
			case rd: return new R();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case nd: return t === "";
			case rd: return t instanceof R;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			optional: t.optional || !1,
			value: [new P({ name: t.algorithmIdentifier || "" }), new R({
				name: t.algorithmParams || "",
				optional: !0
			})]
		});
	}
	fromSchema(t) {
		for (let e of od) delete t[e];
		let n = V(t, t, e.schema({ names: {
			algorithmIdentifier: id,
			algorithmParams: ad
		} }));
		q.assertSchema(n, this.className), this.algorithmId = n.result.algorithm.valueBlock.toString(), ad in n.result && (this.algorithmParams = n.result.params);
	}
	toSchema() {
		let e = [];
		return e.push(new P({ value: this.algorithmId })), this.algorithmParams && !(this.algorithmParams instanceof R) && e.push(this.algorithmParams), new F({ value: e });
	}
	toJSON() {
		let e = { algorithmId: this.algorithmId };
		return this.algorithmParams && !(this.algorithmParams instanceof R) && (e.algorithmParams = this.algorithmParams.toJSON()), e;
	}
	isEqual(t) {
		return !(t instanceof e) || this.algorithmId !== t.algorithmId ? !1 : this.algorithmParams ? t.algorithmParams ? JSON.stringify(this.algorithmParams) === JSON.stringify(t.algorithmParams) : !1 : !t.algorithmParams;
	}
}, sd = "altNames", cd = [sd], ld = class e extends J {
	static {
		this.CLASS_NAME = "AltName";
	}
	constructor(t = {}) {
		super(), this.altNames = t[sd] ?? e.defaultValues(sd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case sd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.altNames || "",
				value: X.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of cd) delete t[e];
		let n = V(t, t, e.schema({ names: { altNames: sd } }));
		q.assertSchema(n, this.className), sd in n.result && (this.altNames = Array.from(n.result.altNames, (e) => new X({ schema: e })));
	}
	toSchema() {
		return new F({ value: Array.from(this.altNames, (e) => e.toSchema()) });
	}
	toJSON() {
		return { altNames: Array.from(this.altNames, (e) => e.toJSON()) };
	}
}, ud = "type", dd = "values", fd = [ud, dd], Q = class e extends J {
	static {
		this.CLASS_NAME = "Attribute";
	}
	constructor(t = {}) {
		super(), this.type = t[ud] ?? e.defaultValues(ud), this.values = t[dd] ?? e.defaultValues(dd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ud: return "";
			case dd: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case ud: return t === "";
			case dd: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.type || "" }), new I({
				name: t.setName || "",
				value: [new B({
					name: t.values || "",
					value: new R()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of fd) delete t[e];
		let n = V(t, t, e.schema({ names: {
			type: ud,
			values: dd
		} }));
		q.assertSchema(n, this.className), this.type = n.result.type.valueBlock.toString(), this.values = n.result.values;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.type }), new I({ value: this.values })] });
	}
	toJSON() {
		return {
			type: this.type,
			values: Array.from(this.values, (e) => e.toJSON())
		};
	}
}, pd = "notBeforeTime", md = "notAfterTime", hd = [pd, md], gd = class e extends J {
	static {
		this.CLASS_NAME = "AttCertValidityPeriod";
	}
	constructor(t = {}) {
		super(), this.notBeforeTime = t[pd] ?? e.defaultValues(pd), this.notAfterTime = t[md] ?? e.defaultValues(md), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case pd:
			case md: return new Date(0, 0, 0);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new L({ name: t.notBeforeTime || "" }), new L({ name: t.notAfterTime || "" })]
		});
	}
	fromSchema(t) {
		for (let e of hd) delete t[e];
		let n = V(t, t, e.schema({ names: {
			notBeforeTime: pd,
			notAfterTime: md
		} }));
		q.assertSchema(n, this.className), this.notBeforeTime = n.result.notBeforeTime.toDate(), this.notAfterTime = n.result.notAfterTime.toDate();
	}
	toSchema() {
		return new F({ value: [new L({ valueDate: this.notBeforeTime }), new L({ valueDate: this.notAfterTime })] });
	}
	toJSON() {
		return {
			notBeforeTime: this.notBeforeTime,
			notAfterTime: this.notAfterTime
		};
	}
}, _d = "names", vd = "generalNames", yd = class e extends J {
	static {
		this.CLASS_NAME = "GeneralNames";
	}
	constructor(t = {}) {
		super(), this.names = t[_d] ?? e.defaultValues(_d), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case "names": return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e[_d] ?? {};
		return new F({
			optional: t,
			name: n.blockName || "",
			value: [new B({
				name: n.generalNames || "",
				value: X.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [_d, vd]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			blockName: _d,
			generalNames: vd
		} }));
		q.assertSchema(n, this.className), this.names = Array.from(n.result.generalNames, (e) => new X({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.names, (e) => e.toSchema()) });
	}
	toJSON() {
		return { names: Array.from(this.names, (e) => e.toJSON()) };
	}
}, bd = "2.5.29.9", xd = "2.5.29.16", Sd = "2.5.29.17", Cd = "2.5.29.18", wd = "2.5.29.19", Td = "2.5.29.20", Ed = "2.5.29.27", Dd = "2.5.29.21", Od = "2.5.29.24", kd = "2.5.29.28", Ad = "2.5.29.29", jd = "2.5.29.30", Md = "2.5.29.31", Nd = "2.5.29.46", Pd = "2.5.29.32", Fd = "2.5.29.32.0", Id = "1.3.6.1.4.1.311.21.10", Ld = "2.5.29.33", Rd = "2.5.29.35", zd = "2.5.29.36", Bd = "2.5.29.37", Vd = "1.3.6.1.5.5.7.1.1", Hd = "1.3.6.1.5.5.7.1.11", Ud = "1.3.6.1.4.1.11129.2.4.2", Wd = "1.3.6.1.4.1.311.21.7", Gd = "1.3.6.1.4.1.311.21.1", Kd = "1.3.6.1.5.5.7.1.3", qd = "1.2.840.113549.1.7.1", Jd = "1.2.840.113549.1.7.2", Yd = "1.2.840.113549.1.7.3", Xd = "1.2.840.113549.1.7.6", Zd = "1.2.840.113549.1.9.22.1", Qd = "1.2.840.113549.1.9.22.2", $d = "1.2.840.113549.1.9.22.3", ef = "1.2.840.113549.1.9.23.1", tf = "keyIdentifier", nf = "authorityCertIssuer", rf = "authorityCertSerialNumber", af = [
	tf,
	nf,
	rf
], of = class e extends J {
	static {
		this.CLASS_NAME = "AuthorityKeyIdentifier";
	}
	constructor(t = {}) {
		super(), tf in t && (this.keyIdentifier = t[tf] ?? e.defaultValues(tf)), nf in t && (this.authorityCertIssuer = t[nf] ?? e.defaultValues(nf)), rf in t && (this.authorityCertSerialNumber = t[rf] ?? e.defaultValues(rf)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case tf: return new j();
			case nf: return [];
			case rf: return new N();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new D({
					name: t.keyIdentifier || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new B({
						name: t.authorityCertIssuer || "",
						value: X.schema()
					})]
				}),
				new D({
					name: t.authorityCertSerialNumber || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					}
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of af) delete t[e];
		let n = V(t, t, e.schema({ names: {
			keyIdentifier: tf,
			authorityCertIssuer: nf,
			authorityCertSerialNumber: rf
		} }));
		q.assertSchema(n, this.className), tf in n.result && (this.keyIdentifier = new j({ valueHex: n.result.keyIdentifier.valueBlock.valueHex })), nf in n.result && (this.authorityCertIssuer = Array.from(n.result.authorityCertIssuer, (e) => new X({ schema: e }))), rf in n.result && (this.authorityCertSerialNumber = new N({ valueHex: n.result.authorityCertSerialNumber.valueBlock.valueHex }));
	}
	toSchema() {
		let e = [];
		return this.keyIdentifier && e.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: this.keyIdentifier.valueBlock.valueHexView
		})), this.authorityCertIssuer && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.authorityCertIssuer, (e) => e.toSchema())
		})), this.authorityCertSerialNumber && e.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			valueHex: this.authorityCertSerialNumber.valueBlock.valueHexView
		})), new F({ value: e });
	}
	toJSON() {
		let e = {};
		return this.keyIdentifier && (e.keyIdentifier = this.keyIdentifier.toJSON()), this.authorityCertIssuer && (e.authorityCertIssuer = Array.from(this.authorityCertIssuer, (e) => e.toJSON())), this.authorityCertSerialNumber && (e.authorityCertSerialNumber = this.authorityCertSerialNumber.toJSON()), e;
	}
}, sf = "pathLenConstraint", cf = "cA", lf = class e extends J {
	static {
		this.CLASS_NAME = "BasicConstraints";
	}
	constructor(e = {}) {
		super(), this.cA = e[cf] ?? !1, sf in e && (this.pathLenConstraint = e[sf] ?? 0), e.schema && this.fromSchema(e.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case cf: return !1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new dc({
				optional: !0,
				name: t.cA || ""
			}), new N({
				optional: !0,
				name: t.pathLenConstraint || ""
			})]
		});
	}
	fromSchema(t) {
		for (let e of [cf, sf]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			cA: cf,
			pathLenConstraint: sf
		} }));
		q.assertSchema(n, this.className), cf in n.result && (this.cA = n.result.cA.valueBlock.value), sf in n.result && (this.pathLenConstraint = n.result.pathLenConstraint.valueBlock.isHexOnly ? n.result.pathLenConstraint : n.result.pathLenConstraint.valueBlock.valueDec);
	}
	toSchema() {
		let t = [];
		return this.cA !== e.defaultValues(cf) && t.push(new dc({ value: this.cA })), sf in this && (this.pathLenConstraint instanceof N ? t.push(this.pathLenConstraint) : t.push(new N({ value: this.pathLenConstraint }))), new F({ value: t });
	}
	toJSON() {
		let t = {};
		return this.cA !== e.defaultValues(cf) && (t.cA = this.cA), sf in this && (t.pathLenConstraint = this.pathLenConstraint instanceof N ? this.pathLenConstraint.toJSON() : this.pathLenConstraint), t;
	}
}, uf = "certificateIndex", df = "keyIndex", ff = class e extends J {
	static {
		this.CLASS_NAME = "CAVersion";
	}
	constructor(t = {}) {
		super(), this.certificateIndex = t[uf] ?? e.defaultValues(uf), this.keyIndex = t[df] ?? e.defaultValues(df), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case uf:
			case df: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema() {
		return new N();
	}
	fromSchema(e) {
		if (e.constructor.blockName() !== N.blockName()) throw Error("Object's schema was not verified against input data for CAVersion");
		let t = e.valueBlock.valueHex.slice(0), n = new Uint8Array(t);
		switch (!0) {
			case t.byteLength < 4:
				{
					let e = /* @__PURE__ */ new ArrayBuffer(4);
					new Uint8Array(e).set(n, 4 - t.byteLength), t = e.slice(0);
				}
				break;
			case t.byteLength > 4: {
				let e = /* @__PURE__ */ new ArrayBuffer(4);
				new Uint8Array(e).set(n.slice(0, 4)), t = e.slice(0);
			}
		}
		let r = t.slice(0, 2), i = new Uint8Array(r), a = i[0];
		i[0] = i[1], i[1] = a;
		let o = new Uint16Array(r);
		this.keyIndex = o[0];
		let s = t.slice(2), c = new Uint8Array(s);
		a = c[0], c[0] = c[1], c[1] = a;
		let l = new Uint16Array(s);
		this.certificateIndex = l[0];
	}
	toSchema() {
		let e = /* @__PURE__ */ new ArrayBuffer(2), t = new Uint16Array(e);
		t[0] = this.certificateIndex;
		let n = new Uint8Array(e), r = n[0];
		n[0] = n[1], n[1] = r;
		let i = /* @__PURE__ */ new ArrayBuffer(2), a = new Uint16Array(i);
		a[0] = this.keyIndex;
		let o = new Uint8Array(i);
		return r = o[0], o[0] = o[1], o[1] = r, new N({ valueHex: U.concat(i, e) });
	}
	toJSON() {
		return {
			certificateIndex: this.certificateIndex,
			keyIndex: this.keyIndex
		};
	}
}, pf = "policyQualifierId", mf = "qualifier", hf = [pf, mf], gf = class e extends J {
	static {
		this.CLASS_NAME = "PolicyQualifierInfo";
	}
	constructor(t = {}) {
		super(), this.policyQualifierId = t[pf] ?? e.defaultValues(pf), this.qualifier = t[mf] ?? e.defaultValues(mf), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case pf: return "";
			case mf: return new R();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.policyQualifierId || "" }), new R({ name: t.qualifier || "" })]
		});
	}
	fromSchema(t) {
		for (let e of hf) delete t[e];
		let n = V(t, t, e.schema({ names: {
			policyQualifierId: pf,
			qualifier: mf
		} }));
		q.assertSchema(n, this.className), this.policyQualifierId = n.result.policyQualifierId.valueBlock.toString(), this.qualifier = n.result.qualifier;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.policyQualifierId }), this.qualifier] });
	}
	toJSON() {
		return {
			policyQualifierId: this.policyQualifierId,
			qualifier: this.qualifier.toJSON()
		};
	}
}, _f = "policyIdentifier", vf = "policyQualifiers", yf = [_f, vf], bf = class e extends J {
	static {
		this.CLASS_NAME = "PolicyInformation";
	}
	constructor(t = {}) {
		super(), this.policyIdentifier = t.policyIdentifier ?? e.defaultValues("policyIdentifier"), "policyQualifiers" in t && (this.policyQualifiers = t.policyQualifiers ?? e.defaultValues("policyQualifiers")), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _f: return "";
			case vf: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.policyIdentifier || "" }), new F({
				optional: !0,
				value: [new B({
					name: t.policyQualifiers || "",
					value: gf.schema()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of yf) delete t[e];
		let n = V(t, t, e.schema({ names: {
			policyIdentifier: _f,
			policyQualifiers: vf
		} }));
		q.assertSchema(n, this.className), this.policyIdentifier = n.result.policyIdentifier.valueBlock.toString(), "policyQualifiers" in n.result && (this.policyQualifiers = Array.from(n.result.policyQualifiers, (e) => new gf({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new P({ value: this.policyIdentifier })), this.policyQualifiers && e.push(new F({ value: Array.from(this.policyQualifiers, (e) => e.toSchema()) })), new F({ value: e });
	}
	toJSON() {
		let e = { policyIdentifier: this.policyIdentifier };
		return this.policyQualifiers && (e.policyQualifiers = Array.from(this.policyQualifiers, (e) => e.toJSON())), e;
	}
}, xf = "certificatePolicies", Sf = [xf], Cf = class e extends J {
	static {
		this.CLASS_NAME = "CertificatePolicies";
	}
	constructor(t = {}) {
		super(), this.certificatePolicies = t[xf] ?? e.defaultValues(xf), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case xf: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.certificatePolicies || "",
				value: bf.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Sf) delete t[e];
		let n = V(t, t, e.schema({ names: { certificatePolicies: xf } }));
		q.assertSchema(n, this.className), this.certificatePolicies = Array.from(n.result.certificatePolicies, (e) => new bf({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.certificatePolicies, (e) => e.toSchema()) });
	}
	toJSON() {
		return { certificatePolicies: Array.from(this.certificatePolicies, (e) => e.toJSON()) };
	}
}, wf = "templateID", Tf = "templateMajorVersion", Ef = "templateMinorVersion", Df = [
	wf,
	Tf,
	Ef
], Of = class e extends J {
	constructor(t = {}) {
		super(), this.templateID = t[wf] ?? e.defaultValues(wf), Tf in t && (this.templateMajorVersion = t[Tf] ?? e.defaultValues(Tf)), Ef in t && (this.templateMinorVersion = t[Ef] ?? e.defaultValues(Ef)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case wf: return "";
			case Tf:
			case Ef: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new P({ name: t.templateID || "" }),
				new N({
					name: t.templateMajorVersion || "",
					optional: !0
				}),
				new N({
					name: t.templateMinorVersion || "",
					optional: !0
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Df) delete t[e];
		let n = V(t, t, e.schema({ names: {
			templateID: wf,
			templateMajorVersion: Tf,
			templateMinorVersion: Ef
		} }));
		q.assertSchema(n, this.className), this.templateID = n.result.templateID.valueBlock.toString(), Tf in n.result && (this.templateMajorVersion = n.result.templateMajorVersion.valueBlock.valueDec), Ef in n.result && (this.templateMinorVersion = n.result.templateMinorVersion.valueBlock.valueDec);
	}
	toSchema() {
		let e = [];
		return e.push(new P({ value: this.templateID })), Tf in this && e.push(new N({ value: this.templateMajorVersion })), Ef in this && e.push(new N({ value: this.templateMinorVersion })), new F({ value: e });
	}
	toJSON() {
		let e = { templateID: this.templateID };
		return Tf in this && (e.templateMajorVersion = this.templateMajorVersion), Ef in this && (e.templateMinorVersion = this.templateMinorVersion), e;
	}
}, kf = "distributionPoint", Af = "distributionPointNames", jf = "reasons", Mf = "cRLIssuer", Nf = "cRLIssuerNames", Pf = [
	kf,
	Af,
	jf,
	Mf,
	Nf
], Ff = class e extends J {
	static {
		this.CLASS_NAME = "DistributionPoint";
	}
	constructor(t = {}) {
		super(), kf in t && (this.distributionPoint = t[kf] ?? e.defaultValues(kf)), jf in t && (this.reasons = t[jf] ?? e.defaultValues(jf)), Mf in t && (this.cRLIssuer = t[Mf] ?? e.defaultValues(Mf)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case kf: return [];
			case jf: return new M();
			case Mf: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new z({ value: [new k({
						name: t.distributionPoint || "",
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						value: [new B({
							name: t.distributionPointNames || "",
							value: X.schema()
						})]
					}), new k({
						name: t.distributionPoint || "",
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: Y.schema().valueBlock.value
					})] })]
				}),
				new D({
					name: t.reasons || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					}
				}),
				new k({
					name: t.cRLIssuer || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new B({
						name: t.cRLIssuerNames || "",
						value: X.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Pf) delete t[e];
		let n = V(t, t, e.schema({ names: {
			distributionPoint: kf,
			distributionPointNames: Af,
			reasons: jf,
			cRLIssuer: Mf,
			cRLIssuerNames: Nf
		} }));
		q.assertSchema(n, this.className), kf in n.result && (n.result.distributionPoint.idBlock.tagNumber === 0 && (this.distributionPoint = Array.from(n.result.distributionPointNames, (e) => new X({ schema: e }))), n.result.distributionPoint.idBlock.tagNumber === 1 && (this.distributionPoint = new Y({ schema: new F({ value: n.result.distributionPoint.valueBlock.value }) }))), jf in n.result && (this.reasons = new M({ valueHex: n.result.reasons.valueBlock.valueHex })), Mf in n.result && (this.cRLIssuer = Array.from(n.result.cRLIssuerNames, (e) => new X({ schema: e })));
	}
	toSchema() {
		let e = [];
		if (this.distributionPoint) {
			let t;
			t = this.distributionPoint instanceof Array ? new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: Array.from(this.distributionPoint, (e) => e.toSchema())
			}) : new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [this.distributionPoint.toSchema()]
			}), e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [t]
			}));
		}
		return this.reasons && e.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: this.reasons.valueBlock.valueHexView
		})), this.cRLIssuer && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: Array.from(this.cRLIssuer, (e) => e.toSchema())
		})), new F({ value: e });
	}
	toJSON() {
		let e = {};
		return this.distributionPoint && (e.distributionPoint = this.distributionPoint instanceof Array ? Array.from(this.distributionPoint, (e) => e.toJSON()) : this.distributionPoint.toJSON()), this.reasons && (e.reasons = this.reasons.toJSON()), this.cRLIssuer && (e.cRLIssuer = Array.from(this.cRLIssuer, (e) => e.toJSON())), e;
	}
}, If = "distributionPoints", Lf = [If], Rf = class e extends J {
	static {
		this.CLASS_NAME = "CRLDistributionPoints";
	}
	constructor(t = {}) {
		super(), this.distributionPoints = t[If] ?? e.defaultValues(If), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case If: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.distributionPoints || "",
				value: Ff.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Lf) delete t[e];
		let n = V(t, t, e.schema({ names: { distributionPoints: If } }));
		q.assertSchema(n, this.className), this.distributionPoints = Array.from(n.result.distributionPoints, (e) => new Ff({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.distributionPoints, (e) => e.toSchema()) });
	}
	toJSON() {
		return { distributionPoints: Array.from(this.distributionPoints, (e) => e.toJSON()) };
	}
}, zf = "keyPurposes", Bf = [zf], Vf = class e extends J {
	static {
		this.CLASS_NAME = "ExtKeyUsage";
	}
	constructor(t = {}) {
		super(), this.keyPurposes = t[zf] ?? e.defaultValues(zf), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case zf: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.keyPurposes || "",
				value: new P()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Bf) delete t[e];
		let n = V(t, t, e.schema({ names: { keyPurposes: zf } }));
		q.assertSchema(n, this.className), this.keyPurposes = Array.from(n.result.keyPurposes, (e) => e.valueBlock.toString());
	}
	toSchema() {
		return new F({ value: Array.from(this.keyPurposes, (e) => new P({ value: e })) });
	}
	toJSON() {
		return { keyPurposes: Array.from(this.keyPurposes) };
	}
}, Hf = "accessDescriptions", Uf = class e extends J {
	static {
		this.CLASS_NAME = "InfoAccess";
	}
	constructor(t = {}) {
		super(), this.accessDescriptions = t[Hf] ?? e.defaultValues(Hf), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Hf: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.accessDescriptions || "",
				value: Zu.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [Hf]) delete t[e];
		let n = V(t, t, e.schema({ names: { accessDescriptions: Hf } }));
		q.assertSchema(n, this.className), this.accessDescriptions = Array.from(n.result.accessDescriptions, (e) => new Zu({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.accessDescriptions, (e) => e.toSchema()) });
	}
	toJSON() {
		return { accessDescriptions: Array.from(this.accessDescriptions, (e) => e.toJSON()) };
	}
}, Wf = "distributionPoint", Gf = "distributionPointNames", Kf = "onlyContainsUserCerts", qf = "onlyContainsCACerts", Jf = "onlySomeReasons", Yf = "indirectCRL", Xf = "onlyContainsAttributeCerts", Zf = [
	Wf,
	Gf,
	Kf,
	qf,
	Jf,
	Yf,
	Xf
], Qf = class e extends J {
	static {
		this.CLASS_NAME = "IssuingDistributionPoint";
	}
	constructor(t = {}) {
		super(), Wf in t && (this.distributionPoint = t[Wf] ?? e.defaultValues(Wf)), this.onlyContainsUserCerts = t[Kf] ?? e.defaultValues(Kf), this.onlyContainsCACerts = t[qf] ?? e.defaultValues(qf), Jf in t && (this.onlySomeReasons = t[Jf] ?? e.defaultValues(Jf)), this.indirectCRL = t[Yf] ?? e.defaultValues(Yf), this.onlyContainsAttributeCerts = t[Xf] ?? e.defaultValues(Xf), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Wf: return [];
			case Kf: return !1;
			case qf: return !1;
			case Jf: return 0;
			case Yf: return !1;
			case Xf: return !1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new z({ value: [new k({
						name: t.distributionPoint || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						value: [new B({
							name: t.distributionPointNames || "",
							value: X.schema()
						})]
					}), new k({
						name: t.distributionPoint || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: Y.schema().valueBlock.value
					})] })]
				}),
				new D({
					name: t.onlyContainsUserCerts || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					}
				}),
				new D({
					name: t.onlyContainsCACerts || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					}
				}),
				new D({
					name: t.onlySomeReasons || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 3
					}
				}),
				new D({
					name: t.indirectCRL || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 4
					}
				}),
				new D({
					name: t.onlyContainsAttributeCerts || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 5
					}
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Zf) delete t[e];
		let n = V(t, t, e.schema({ names: {
			distributionPoint: Wf,
			distributionPointNames: Gf,
			onlyContainsUserCerts: Kf,
			onlyContainsCACerts: qf,
			onlySomeReasons: Jf,
			indirectCRL: Yf,
			onlyContainsAttributeCerts: Xf
		} }));
		if (q.assertSchema(n, this.className), Wf in n.result) switch (!0) {
			case n.result.distributionPoint.idBlock.tagNumber === 0:
				this.distributionPoint = Array.from(n.result.distributionPointNames, (e) => new X({ schema: e }));
				break;
			case n.result.distributionPoint.idBlock.tagNumber === 1:
				this.distributionPoint = new Y({ schema: new F({ value: n.result.distributionPoint.valueBlock.value }) });
				break;
			default: throw Error("Unknown tagNumber for distributionPoint: {$asn1.result.distributionPoint.idBlock.tagNumber}");
		}
		if (Kf in n.result) {
			let e = new Uint8Array(n.result.onlyContainsUserCerts.valueBlock.valueHex);
			this.onlyContainsUserCerts = e[0] !== 0;
		}
		if (qf in n.result) {
			let e = new Uint8Array(n.result.onlyContainsCACerts.valueBlock.valueHex);
			this.onlyContainsCACerts = e[0] !== 0;
		}
		if (Jf in n.result) {
			let e = new Uint8Array(n.result.onlySomeReasons.valueBlock.valueHex);
			this.onlySomeReasons = e[0];
		}
		if (Yf in n.result) {
			let e = new Uint8Array(n.result.indirectCRL.valueBlock.valueHex);
			this.indirectCRL = e[0] !== 0;
		}
		if (Xf in n.result) {
			let e = new Uint8Array(n.result.onlyContainsAttributeCerts.valueBlock.valueHex);
			this.onlyContainsAttributeCerts = e[0] !== 0;
		}
	}
	toSchema() {
		let t = [];
		if (this.distributionPoint) {
			let e;
			this.distributionPoint instanceof Array ? e = new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: Array.from(this.distributionPoint, (e) => e.toSchema())
			}) : (e = this.distributionPoint.toSchema(), e.idBlock.tagClass = 3, e.idBlock.tagNumber = 1), t.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [e]
			}));
		}
		if (this.onlyContainsUserCerts !== e.defaultValues(Kf) && t.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlyContainsCACerts !== e.defaultValues(qf) && t.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlySomeReasons !== void 0) {
			let e = /* @__PURE__ */ new ArrayBuffer(1), n = new Uint8Array(e);
			n[0] = this.onlySomeReasons, t.push(new D({
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				valueHex: e
			}));
		}
		return this.indirectCRL !== e.defaultValues(Yf) && t.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 4
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlyContainsAttributeCerts !== e.defaultValues(Xf) && t.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 5
			},
			valueHex: new Uint8Array([255]).buffer
		})), new F({ value: t });
	}
	toJSON() {
		let t = {};
		return this.distributionPoint && (t.distributionPoint = this.distributionPoint instanceof Array ? Array.from(this.distributionPoint, (e) => e.toJSON()) : this.distributionPoint.toJSON()), this.onlyContainsUserCerts !== e.defaultValues(Kf) && (t.onlyContainsUserCerts = this.onlyContainsUserCerts), this.onlyContainsCACerts !== e.defaultValues(qf) && (t.onlyContainsCACerts = this.onlyContainsCACerts), Jf in this && (t.onlySomeReasons = this.onlySomeReasons), this.indirectCRL !== e.defaultValues(Yf) && (t.indirectCRL = this.indirectCRL), this.onlyContainsAttributeCerts !== e.defaultValues(Xf) && (t.onlyContainsAttributeCerts = this.onlyContainsAttributeCerts), t;
	}
}, $f = "base", ep = "minimum", tp = "maximum", np = [
	$f,
	ep,
	tp
], rp = class e extends J {
	static {
		this.CLASS_NAME = "GeneralSubtree";
	}
	constructor(t = {}) {
		super(), this.base = t[$f] ?? e.defaultValues($f), this.minimum = t[ep] ?? e.defaultValues(ep), tp in t && (this.maximum = t[tp] ?? e.defaultValues(tp)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case $f: return new X();
			case ep: return 0;
			case tp: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				X.schema(t.base || {}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new N({ name: t.minimum || "" })]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new N({ name: t.maximum || "" })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of np) delete t[e];
		let n = V(t, t, e.schema({ names: {
			base: { names: { blockName: $f } },
			minimum: ep,
			maximum: tp
		} }));
		q.assertSchema(n, this.className), this.base = new X({ schema: n.result.base }), ep in n.result && (this.minimum = n.result.minimum.valueBlock.isHexOnly ? n.result.minimum : n.result.minimum.valueBlock.valueDec), tp in n.result && (this.maximum = n.result.maximum.valueBlock.isHexOnly ? n.result.maximum : n.result.maximum.valueBlock.valueDec);
	}
	toSchema() {
		let e = [];
		if (e.push(this.base.toSchema()), this.minimum !== 0) {
			let t = 0;
			t = this.minimum instanceof N ? this.minimum : new N({ value: this.minimum }), e.push(new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [t]
			}));
		}
		if (tp in this) {
			let t = 0;
			t = this.maximum instanceof N ? this.maximum : new N({ value: this.maximum }), e.push(new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [t]
			}));
		}
		return new F({ value: e });
	}
	toJSON() {
		let e = { base: this.base.toJSON() };
		return this.minimum !== 0 && (e.minimum = typeof this.minimum == "number" ? this.minimum : this.minimum.toJSON()), this.maximum !== void 0 && (e.maximum = typeof this.maximum == "number" ? this.maximum : this.maximum.toJSON()), e;
	}
}, ip = "permittedSubtrees", ap = "excludedSubtrees", op = [ip, ap], sp = class e extends J {
	static {
		this.CLASS_NAME = "NameConstraints";
	}
	constructor(t = {}) {
		super(), ip in t && (this.permittedSubtrees = t[ip] ?? e.defaultValues(ip)), ap in t && (this.excludedSubtrees = t[ap] ?? e.defaultValues(ap)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ip:
			case ap: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({
					name: t.permittedSubtrees || "",
					value: rp.schema()
				})]
			}), new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [new B({
					name: t.excludedSubtrees || "",
					value: rp.schema()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of op) delete t[e];
		let n = V(t, t, e.schema({ names: {
			permittedSubtrees: ip,
			excludedSubtrees: ap
		} }));
		q.assertSchema(n, this.className), ip in n.result && (this.permittedSubtrees = Array.from(n.result.permittedSubtrees, (e) => new rp({ schema: e }))), ap in n.result && (this.excludedSubtrees = Array.from(n.result.excludedSubtrees, (e) => new rp({ schema: e })));
	}
	toSchema() {
		let e = [];
		return this.permittedSubtrees && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.permittedSubtrees, (e) => e.toSchema())
		})), this.excludedSubtrees && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.excludedSubtrees, (e) => e.toSchema())
		})), new F({ value: e });
	}
	toJSON() {
		let e = {};
		return this.permittedSubtrees && (e.permittedSubtrees = Array.from(this.permittedSubtrees, (e) => e.toJSON())), this.excludedSubtrees && (e.excludedSubtrees = Array.from(this.excludedSubtrees, (e) => e.toJSON())), e;
	}
}, cp = "requireExplicitPolicy", lp = "inhibitPolicyMapping", up = [cp, lp], dp = class e extends J {
	static {
		this.CLASS_NAME = "PolicyConstraints";
	}
	constructor(t = {}) {
		super(), cp in t && (this.requireExplicitPolicy = t[cp] ?? e.defaultValues(cp)), lp in t && (this.inhibitPolicyMapping = t[lp] ?? e.defaultValues(lp)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case cp: return 0;
			case lp: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new D({
				name: t.requireExplicitPolicy || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				}
			}), new D({
				name: t.inhibitPolicyMapping || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			})]
		});
	}
	fromSchema(t) {
		for (let e of up) delete t[e];
		let n = V(t, t, e.schema({ names: {
			requireExplicitPolicy: cp,
			inhibitPolicyMapping: lp
		} }));
		if (q.assertSchema(n, this.className), cp in n.result) {
			let e = n.result.requireExplicitPolicy;
			e.idBlock.tagClass = 1, e.idBlock.tagNumber = 2;
			let t = O(e.toBER(!1));
			q.assert(t, "Integer"), this.requireExplicitPolicy = t.result.valueBlock.valueDec;
		}
		if (lp in n.result) {
			let e = n.result.inhibitPolicyMapping;
			e.idBlock.tagClass = 1, e.idBlock.tagNumber = 2;
			let t = O(e.toBER(!1));
			q.assert(t, "Integer"), this.inhibitPolicyMapping = t.result.valueBlock.valueDec;
		}
	}
	toSchema() {
		let e = [];
		if (cp in this) {
			let t = new N({ value: this.requireExplicitPolicy });
			t.idBlock.tagClass = 3, t.idBlock.tagNumber = 0, e.push(t);
		}
		if (lp in this) {
			let t = new N({ value: this.inhibitPolicyMapping });
			t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, e.push(t);
		}
		return new F({ value: e });
	}
	toJSON() {
		let e = {};
		return cp in this && (e.requireExplicitPolicy = this.requireExplicitPolicy), lp in this && (e.inhibitPolicyMapping = this.inhibitPolicyMapping), e;
	}
}, fp = "issuerDomainPolicy", pp = "subjectDomainPolicy", mp = [fp, pp], hp = class e extends J {
	static {
		this.CLASS_NAME = "PolicyMapping";
	}
	constructor(t = {}) {
		super(), this.issuerDomainPolicy = t[fp] ?? e.defaultValues(fp), this.subjectDomainPolicy = t[pp] ?? e.defaultValues(pp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case fp: return "";
			case pp: return "";
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.issuerDomainPolicy || "" }), new P({ name: t.subjectDomainPolicy || "" })]
		});
	}
	fromSchema(t) {
		for (let e of mp) delete t[e];
		let n = V(t, t, e.schema({ names: {
			issuerDomainPolicy: fp,
			subjectDomainPolicy: pp
		} }));
		q.assertSchema(n, this.className), this.issuerDomainPolicy = n.result.issuerDomainPolicy.valueBlock.toString(), this.subjectDomainPolicy = n.result.subjectDomainPolicy.valueBlock.toString();
	}
	toSchema() {
		return new F({ value: [new P({ value: this.issuerDomainPolicy }), new P({ value: this.subjectDomainPolicy })] });
	}
	toJSON() {
		return {
			issuerDomainPolicy: this.issuerDomainPolicy,
			subjectDomainPolicy: this.subjectDomainPolicy
		};
	}
}, gp = "mappings", _p = [gp], vp = class e extends J {
	static {
		this.CLASS_NAME = "PolicyMappings";
	}
	constructor(t = {}) {
		super(), this.mappings = t[gp] ?? e.defaultValues(gp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case gp: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.mappings || "",
				value: hp.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of _p) delete t[e];
		let n = V(t, t, e.schema({ names: { mappings: gp } }));
		q.assertSchema(n, this.className), this.mappings = Array.from(n.result.mappings, (e) => new hp({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.mappings, (e) => e.toSchema()) });
	}
	toJSON() {
		return { mappings: Array.from(this.mappings, (e) => e.toJSON()) };
	}
}, yp = "notBefore", bp = "notAfter", xp = [yp, bp], Sp = class e extends J {
	static {
		this.CLASS_NAME = "PrivateKeyUsagePeriod";
	}
	constructor(t = {}) {
		super(), yp in t && (this.notBefore = t[yp] ?? e.defaultValues(yp)), bp in t && (this.notAfter = t[bp] ?? e.defaultValues(bp)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case yp: return /* @__PURE__ */ new Date();
			case bp: return /* @__PURE__ */ new Date();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new D({
				name: t.notBefore || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				}
			}), new D({
				name: t.notAfter || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			})]
		});
	}
	fromSchema(t) {
		for (let e of xp) delete t[e];
		let n = V(t, t, e.schema({ names: {
			notBefore: yp,
			notAfter: bp
		} }));
		if (q.assertSchema(n, this.className), yp in n.result) {
			let e = new L();
			e.fromBuffer(n.result.notBefore.valueBlock.valueHex), this.notBefore = e.toDate();
		}
		if (bp in n.result) {
			let e = new L({ valueHex: n.result.notAfter.valueBlock.valueHex });
			e.fromBuffer(n.result.notAfter.valueBlock.valueHex), this.notAfter = e.toDate();
		}
	}
	toSchema() {
		let e = [];
		return yp in this && e.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: new L({ valueDate: this.notBefore }).valueBlock.valueHexView
		})), bp in this && e.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: new L({ valueDate: this.notAfter }).valueBlock.valueHexView
		})), new F({ value: e });
	}
	toJSON() {
		let e = {};
		return this.notBefore && (e.notBefore = this.notBefore), this.notAfter && (e.notAfter = this.notAfter), e;
	}
}, Cp = "id", wp = "type", Tp = "values", Ep = [Cp, wp], Dp = [Tp], Op = class e extends J {
	static {
		this.CLASS_NAME = "QCStatement";
	}
	constructor(t = {}) {
		super(), this.id = t[Cp] ?? e.defaultValues(Cp), wp in t && (this.type = t[wp] ?? e.defaultValues(wp)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cp: return "";
			case wp: return new A();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Cp: return t === "";
			case wp: return t instanceof A;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.id || "" }), new R({
				name: t.type || "",
				optional: !0
			})]
		});
	}
	fromSchema(t) {
		for (let e of Ep) delete t[e];
		let n = V(t, t, e.schema({ names: {
			id: Cp,
			type: wp
		} }));
		q.assertSchema(n, this.className), this.id = n.result.id.valueBlock.toString(), wp in n.result && (this.type = n.result.type);
	}
	toSchema() {
		let e = [new P({ value: this.id })];
		return wp in this && e.push(this.type), new F({ value: e });
	}
	toJSON() {
		let e = { id: this.id };
		return this.type && (e.type = this.type.toJSON()), e;
	}
}, kp = class e extends J {
	static {
		this.CLASS_NAME = "QCStatements";
	}
	constructor(t = {}) {
		super(), this.values = t[Tp] ?? e.defaultValues(Tp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Tp: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Tp: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.values || "",
				value: Op.schema(t.value || {})
			})]
		});
	}
	fromSchema(t) {
		for (let e of Dp) delete t[e];
		let n = V(t, t, e.schema({ names: { values: Tp } }));
		q.assertSchema(n, this.className), this.values = Array.from(n.result.values, (e) => new Op({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.values, (e) => e.toSchema()) });
	}
	toJSON() {
		return { values: Array.from(this.values, (e) => e.toJSON()) };
	}
}, Ap = class {
	static {
		this.namedCurves = {};
	}
	static register(e, t, n) {
		this.namedCurves[e.toLowerCase()] = this.namedCurves[t] = {
			name: e,
			id: t,
			size: n
		};
	}
	static find(e) {
		return this.namedCurves[e.toLowerCase()] || null;
	}
	static {
		this.register("P-256", "1.2.840.10045.3.1.7", 32), this.register("P-384", "1.3.132.0.34", 48), this.register("P-521", "1.3.132.0.35", 66), this.register("brainpoolP256r1", "1.3.36.3.3.2.8.1.1.7", 32), this.register("brainpoolP384r1", "1.3.36.3.3.2.8.1.1.11", 48), this.register("brainpoolP512r1", "1.3.36.3.3.2.8.1.1.13", 64);
	}
}, jp = "x", Mp = "y", Np = "namedCurve", Pp = class e extends J {
	static {
		this.CLASS_NAME = "ECPublicKey";
	}
	constructor(t = {}) {
		super(), this.x = t[jp] ?? e.defaultValues(jp), this.y = t[Mp] ?? e.defaultValues(Mp), this.namedCurve = t[Np] ?? e.defaultValues(Np), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jp:
			case Mp: return Iu;
			case Np: return "";
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case jp:
			case Mp: return n instanceof ArrayBuffer && U.equal(n, e.defaultValues(t));
			case Np: return typeof n == "string" && n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema() {
		return new qc();
	}
	fromSchema(e) {
		let t = H(e);
		if (t[0] !== 4) throw Error("Object's schema was not verified against input data for ECPublicKey");
		let n = Ap.find(this.namedCurve);
		if (!n) throw Error(`Incorrect curve OID: ${this.namedCurve}`);
		let r = n.size;
		if (t.byteLength !== r * 2 + 1) throw Error("Object's schema was not verified against input data for ECPublicKey");
		this.namedCurve = n.name, this.x = t.slice(1, r + 1).buffer, this.y = t.slice(1 + r, r * 2 + 1).buffer;
	}
	toSchema() {
		return new qc({ data: U.concat(new Uint8Array([4]), this.x, this.y) });
	}
	toJSON() {
		let e = Ap.find(this.namedCurve);
		return {
			crv: e ? e.name : this.namedCurve,
			x: W.encode(this.x),
			y: W.encode(this.y)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "crv", "x", "y");
		let t = 0, n = Ap.find(e.crv);
		n && (this.namedCurve = n.id, t = n.size);
		let r = W.decode(e.x, { allowPadding: !0 });
		if (r.byteLength < t) {
			this.x = new ArrayBuffer(t);
			let e = new Uint8Array(this.x), n = new Uint8Array(r);
			e.set(n, 1);
		} else this.x = r.slice(0, t).buffer;
		let i = W.decode(e.y, { allowPadding: !0 });
		if (i.byteLength < t) {
			this.y = new ArrayBuffer(t);
			let e = new Uint8Array(this.y), n = new Uint8Array(i);
			e.set(n, 1);
		} else this.y = i.slice(0, t).buffer;
	}
}, Fp = "modulus", Ip = "publicExponent", Lp = [Fp, Ip], Rp = class e extends J {
	static {
		this.CLASS_NAME = "RSAPublicKey";
	}
	constructor(t = {}) {
		super(), this.modulus = t[Fp] ?? e.defaultValues(Fp), this.publicExponent = t[Ip] ?? e.defaultValues(Ip), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fp: return new N();
			case Ip: return new N();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new N({ name: t.modulus || "" }), new N({ name: t.publicExponent || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Lp) delete t[e];
		let n = V(t, t, e.schema({ names: {
			modulus: Fp,
			publicExponent: Ip
		} }));
		q.assertSchema(n, this.className), this.modulus = n.result.modulus.convertFromDER(256), this.publicExponent = n.result.publicExponent.convertFromDER();
	}
	toSchema() {
		return new F({ value: [this.modulus.convertToDER(), this.publicExponent.convertToDER()] });
	}
	toJSON() {
		return {
			n: W.encode(this.modulus.valueBlock.valueHexView),
			e: W.encode(this.publicExponent.valueBlock.valueHexView)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "n", "e"), this.modulus = new N({ valueHex: W.decode(e.n, { allowPadding: !0 }) }), this.publicExponent = new N({ valueHex: W.decode(e.e, { allowPadding: !0 }) });
	}
}, zp = "algorithm", Bp = "subjectPublicKey", Vp = [zp, Bp], Hp = class e extends J {
	static {
		this.CLASS_NAME = "PublicKeyInfo";
	}
	get parsedKey() {
		if (this._parsedKey === void 0) {
			switch (this.algorithm.algorithmId) {
				case "1.2.840.10045.2.1":
					if ("algorithmParams" in this.algorithm && this.algorithm.algorithmParams.constructor.blockName() === P.blockName()) try {
						this._parsedKey = new Pp({
							namedCurve: this.algorithm.algorithmParams.valueBlock.toString(),
							schema: this.subjectPublicKey.valueBlock.valueHexView
						});
					} catch {}
					break;
				case "1.2.840.113549.1.1.1":
				case "1.2.840.113549.1.1.10": {
					let e = O(this.subjectPublicKey.valueBlock.valueHexView);
					if (e.offset !== -1) try {
						this._parsedKey = new Rp({ schema: e.result });
					} catch {}
				}
			}
			this._parsedKey ||= null;
		}
		return this._parsedKey || void 0;
	}
	set parsedKey(e) {
		this._parsedKey = e;
	}
	constructor(t = {}) {
		super(), this.algorithm = t[zp] ?? e.defaultValues(zp), this.subjectPublicKey = t[Bp] ?? e.defaultValues(Bp);
		let n = t.parsedKey ?? null;
		n && (this.parsedKey = n), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case zp: return new Z();
			case Bp: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Z.schema(t.algorithm || {}), new M({ name: t.subjectPublicKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Vp) delete t[e];
		let n = V(t, t, e.schema({ names: {
			algorithm: { names: { blockName: zp } },
			subjectPublicKey: Bp
		} }));
		q.assertSchema(n, this.className), this.algorithm = new Z({ schema: n.result.algorithm }), this.subjectPublicKey = n.result.subjectPublicKey;
	}
	toSchema() {
		return new F({ value: [this.algorithm.toSchema(), this.subjectPublicKey] });
	}
	toJSON() {
		if (!this.parsedKey) return {
			algorithm: this.algorithm.toJSON(),
			subjectPublicKey: this.subjectPublicKey.toJSON()
		};
		let e = {};
		switch (this.algorithm.algorithmId) {
			case "1.2.840.10045.2.1":
				e.kty = "EC";
				break;
			case "1.2.840.113549.1.1.1":
			case "1.2.840.113549.1.1.10": e.kty = "RSA";
		}
		let t = this.parsedKey.toJSON();
		return Object.assign(e, t), e;
	}
	fromJSON(e) {
		if ("kty" in e) {
			switch (e.kty.toUpperCase()) {
				case "EC":
					this.parsedKey = new Pp({ json: e }), this.algorithm = new Z({
						algorithmId: "1.2.840.10045.2.1",
						algorithmParams: new P({ value: this.parsedKey.namedCurve })
					});
					break;
				case "RSA":
					this.parsedKey = new Rp({ json: e }), this.algorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.1",
						algorithmParams: new A()
					});
					break;
				default: throw Error(`Invalid value for "kty" parameter: ${e.kty}`);
			}
			this.subjectPublicKey = new M({ valueHex: this.parsedKey.toSchema().toBER(!1) });
		}
	}
	async importKey(e, t = $(!0)) {
		try {
			if (!e) throw Error("Need to provide publicKey input parameter");
			let n = O(await t.exportKey("spki", e));
			try {
				this.fromSchema(n.result);
			} catch {
				throw Error("Error during initializing object from schema");
			}
		} catch (e) {
			let t = e instanceof Error ? e.message : `${e}`;
			throw Error(`Error during exporting public key: ${t}`);
		}
	}
}, Up = "version", Wp = "privateKey", Gp = "namedCurve", Kp = "publicKey", qp = [
	Up,
	Wp,
	Gp,
	Kp
], Jp = class e extends J {
	static {
		this.CLASS_NAME = "ECPrivateKey";
	}
	constructor(t = {}) {
		super(), this.version = t[Up] ?? e.defaultValues(Up), this.privateKey = t[Wp] ?? e.defaultValues(Wp), Gp in t && (this.namedCurve = t[Gp] ?? e.defaultValues(Gp)), Kp in t && (this.publicKey = t[Kp] ?? e.defaultValues(Kp)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Up: return 1;
			case Wp: return new j();
			case Gp: return "";
			case Kp: return new Pp();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Up: return n === e.defaultValues(t);
			case Wp: return n.isEqual(e.defaultValues(t));
			case Gp: return n === "";
			case Kp: return Pp.compareWithDefault(Gp, n.namedCurve) && Pp.compareWithDefault("x", n.x) && Pp.compareWithDefault("y", n.y);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				new j({ name: t.privateKey || "" }),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new P({ name: t.namedCurve || "" })]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new M({ name: t.publicKey || "" })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of qp) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: Up,
			privateKey: Wp,
			namedCurve: Gp,
			publicKey: Kp
		} }));
		if (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.privateKey = n.result.privateKey, Gp in n.result && (this.namedCurve = n.result.namedCurve.valueBlock.toString()), Kp in n.result) {
			let e = { schema: n.result.publicKey.valueBlock.valueHex };
			Gp in this && (e.namedCurve = this.namedCurve), this.publicKey = new Pp(e);
		}
	}
	toSchema() {
		let e = [new N({ value: this.version }), this.privateKey];
		return this.namedCurve && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new P({ value: this.namedCurve })]
		})), this.publicKey && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [new M({ valueHex: this.publicKey.toSchema().toBER(!1) })]
		})), new F({ value: e });
	}
	toJSON() {
		if (!this.namedCurve || e.compareWithDefault(Gp, this.namedCurve)) throw Error("Not enough information for making JSON: absent \"namedCurve\" value");
		let t = Ap.find(this.namedCurve), n = {
			crv: t ? t.name : this.namedCurve,
			d: W.encode(this.privateKey.valueBlock.valueHexView)
		};
		if (this.publicKey) {
			let e = this.publicKey.toJSON();
			n.x = e.x, n.y = e.y;
		}
		return n;
	}
	fromJSON(e) {
		K.assert("json", e, "crv", "d");
		let t = 0, n = Ap.find(e.crv);
		n && (this.namedCurve = n.id, t = n.size);
		let r = W.decode(e.d);
		if (r.byteLength < t) {
			let e = new ArrayBuffer(t), n = new Uint8Array(e), i = new Uint8Array(r);
			n.set(i, 1), this.privateKey = new j({ valueHex: e });
		} else this.privateKey = new j({ valueHex: r.slice(0, t) });
		e.x && e.y && (this.publicKey = new Pp({ json: e }));
	}
}, Yp = "prime", Xp = "exponent", Zp = "coefficient", Qp = [
	Yp,
	Xp,
	Zp
], $p = class e extends J {
	static {
		this.CLASS_NAME = "OtherPrimeInfo";
	}
	constructor(t = {}) {
		super(), this.prime = t[Yp] ?? e.defaultValues(Yp), this.exponent = t[Xp] ?? e.defaultValues(Xp), this.coefficient = t[Zp] ?? e.defaultValues(Zp), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Yp: return new N();
			case Xp: return new N();
			case Zp: return new N();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.prime || "" }),
				new N({ name: t.exponent || "" }),
				new N({ name: t.coefficient || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Qp) delete t[e];
		let n = V(t, t, e.schema({ names: {
			prime: Yp,
			exponent: Xp,
			coefficient: Zp
		} }));
		q.assertSchema(n, this.className), this.prime = n.result.prime.convertFromDER(), this.exponent = n.result.exponent.convertFromDER(), this.coefficient = n.result.coefficient.convertFromDER();
	}
	toSchema() {
		return new F({ value: [
			this.prime.convertToDER(),
			this.exponent.convertToDER(),
			this.coefficient.convertToDER()
		] });
	}
	toJSON() {
		return {
			r: W.encode(this.prime.valueBlock.valueHexView),
			d: W.encode(this.exponent.valueBlock.valueHexView),
			t: W.encode(this.coefficient.valueBlock.valueHexView)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "r", "d", "r"), this.prime = new N({ valueHex: W.decode(e.r) }), this.exponent = new N({ valueHex: W.decode(e.d) }), this.coefficient = new N({ valueHex: W.decode(e.t) });
	}
}, em = "version", tm = "modulus", nm = "publicExponent", rm = "privateExponent", im = "prime1", am = "prime2", om = "exponent1", sm = "exponent2", cm = "coefficient", lm = "otherPrimeInfos", um = [
	em,
	tm,
	nm,
	rm,
	im,
	am,
	om,
	sm,
	cm,
	lm
], dm = class e extends J {
	static {
		this.CLASS_NAME = "RSAPrivateKey";
	}
	constructor(t = {}) {
		super(), this.version = t[em] ?? e.defaultValues(em), this.modulus = t[tm] ?? e.defaultValues(tm), this.publicExponent = t[nm] ?? e.defaultValues(nm), this.privateExponent = t[rm] ?? e.defaultValues(rm), this.prime1 = t[im] ?? e.defaultValues(im), this.prime2 = t[am] ?? e.defaultValues(am), this.exponent1 = t[om] ?? e.defaultValues(om), this.exponent2 = t[sm] ?? e.defaultValues(sm), this.coefficient = t[cm] ?? e.defaultValues(cm), lm in t && (this.otherPrimeInfos = t[lm] ?? e.defaultValues(lm)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case em: return 0;
			case tm: return new N();
			case nm: return new N();
			case rm: return new N();
			case im: return new N();
			case am: return new N();
			case om: return new N();
			case sm: return new N();
			case cm: return new N();
			case lm: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				new N({ name: t.modulus || "" }),
				new N({ name: t.publicExponent || "" }),
				new N({ name: t.privateExponent || "" }),
				new N({ name: t.prime1 || "" }),
				new N({ name: t.prime2 || "" }),
				new N({ name: t.exponent1 || "" }),
				new N({ name: t.exponent2 || "" }),
				new N({ name: t.coefficient || "" }),
				new F({
					optional: !0,
					value: [new B({
						name: t.otherPrimeInfosName || "",
						value: $p.schema(t.otherPrimeInfo || {})
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of um) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: em,
			modulus: tm,
			publicExponent: nm,
			privateExponent: rm,
			prime1: im,
			prime2: am,
			exponent1: om,
			exponent2: sm,
			coefficient: cm,
			otherPrimeInfo: { names: { blockName: lm } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.modulus = n.result.modulus.convertFromDER(256), this.publicExponent = n.result.publicExponent, this.privateExponent = n.result.privateExponent.convertFromDER(256), this.prime1 = n.result.prime1.convertFromDER(128), this.prime2 = n.result.prime2.convertFromDER(128), this.exponent1 = n.result.exponent1.convertFromDER(128), this.exponent2 = n.result.exponent2.convertFromDER(128), this.coefficient = n.result.coefficient.convertFromDER(128), lm in n.result && (this.otherPrimeInfos = Array.from(n.result.otherPrimeInfos, (e) => new $p({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.version })), e.push(this.modulus.convertToDER()), e.push(this.publicExponent), e.push(this.privateExponent.convertToDER()), e.push(this.prime1.convertToDER()), e.push(this.prime2.convertToDER()), e.push(this.exponent1.convertToDER()), e.push(this.exponent2.convertToDER()), e.push(this.coefficient.convertToDER()), this.otherPrimeInfos && e.push(new F({ value: Array.from(this.otherPrimeInfos, (e) => e.toSchema()) })), new F({ value: e });
	}
	toJSON() {
		let e = {
			n: W.encode(this.modulus.valueBlock.valueHexView),
			e: W.encode(this.publicExponent.valueBlock.valueHexView),
			d: W.encode(this.privateExponent.valueBlock.valueHexView),
			p: W.encode(this.prime1.valueBlock.valueHexView),
			q: W.encode(this.prime2.valueBlock.valueHexView),
			dp: W.encode(this.exponent1.valueBlock.valueHexView),
			dq: W.encode(this.exponent2.valueBlock.valueHexView),
			qi: W.encode(this.coefficient.valueBlock.valueHexView)
		};
		return this.otherPrimeInfos && (e.oth = Array.from(this.otherPrimeInfos, (e) => e.toJSON())), e;
	}
	fromJSON(e) {
		K.assert("json", e, "n", "e", "d", "p", "q", "dp", "dq", "qi"), this.modulus = new N({ valueHex: W.decode(e.n) }), this.publicExponent = new N({ valueHex: W.decode(e.e) }), this.privateExponent = new N({ valueHex: W.decode(e.d) }), this.prime1 = new N({ valueHex: W.decode(e.p) }), this.prime2 = new N({ valueHex: W.decode(e.q) }), this.exponent1 = new N({ valueHex: W.decode(e.dp) }), this.exponent2 = new N({ valueHex: W.decode(e.dq) }), this.coefficient = new N({ valueHex: W.decode(e.qi) }), e.oth && (this.otherPrimeInfos = Array.from(e.oth, (e) => new $p({ json: e })));
	}
}, fm = "version", pm = "privateKeyAlgorithm", mm = "privateKey", hm = "attributes", gm = "parsedKey", _m = [
	fm,
	pm,
	mm,
	hm
], vm = class e extends J {
	static {
		this.CLASS_NAME = "PrivateKeyInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[fm] ?? e.defaultValues(fm), this.privateKeyAlgorithm = t[pm] ?? e.defaultValues(pm), this.privateKey = t[mm] ?? e.defaultValues(mm), hm in t && (this.attributes = t[hm] ?? e.defaultValues(hm)), gm in t && (this.parsedKey = t[gm] ?? e.defaultValues(gm)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case fm: return 0;
			case pm: return new Z();
			case mm: return new j();
			case hm: return [];
			case gm: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				Z.schema(t.privateKeyAlgorithm || {}),
				new j({ name: t.privateKey || "" }),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new B({
						name: t.attributes || "",
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of _m) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: fm,
			privateKeyAlgorithm: { names: { blockName: pm } },
			privateKey: mm,
			attributes: hm
		} }));
		switch (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.privateKeyAlgorithm = new Z({ schema: n.result.privateKeyAlgorithm }), this.privateKey = n.result.privateKey, hm in n.result && (this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }))), this.privateKeyAlgorithm.algorithmId) {
			case "1.2.840.113549.1.1.1":
				{
					let e = O(this.privateKey.valueBlock.valueHexView);
					e.offset !== -1 && (this.parsedKey = new dm({ schema: e.result }));
				}
				break;
			case "1.2.840.10045.2.1": if ("algorithmParams" in this.privateKeyAlgorithm && this.privateKeyAlgorithm.algorithmParams instanceof P) {
				let e = O(this.privateKey.valueBlock.valueHexView);
				e.offset !== -1 && (this.parsedKey = new Jp({
					namedCurve: this.privateKeyAlgorithm.algorithmParams.valueBlock.toString(),
					schema: e.result
				}));
			}
		}
	}
	toSchema() {
		let e = [
			new N({ value: this.version }),
			this.privateKeyAlgorithm.toSchema(),
			this.privateKey
		];
		return this.attributes && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.attributes, (e) => e.toSchema())
		})), new F({ value: e });
	}
	toJSON() {
		if (!this.parsedKey) {
			let e = {
				version: this.version,
				privateKeyAlgorithm: this.privateKeyAlgorithm.toJSON(),
				privateKey: this.privateKey.toJSON()
			};
			return this.attributes && (e.attributes = Array.from(this.attributes, (e) => e.toJSON())), e;
		}
		let e = {};
		switch (this.privateKeyAlgorithm.algorithmId) {
			case "1.2.840.10045.2.1":
				e.kty = "EC";
				break;
			case "1.2.840.113549.1.1.1": e.kty = "RSA";
		}
		let t = this.parsedKey.toJSON();
		return Object.assign(e, t), e;
	}
	fromJSON(e) {
		if ("kty" in e) {
			switch (e.kty.toUpperCase()) {
				case "EC":
					this.parsedKey = new Jp({ json: e }), this.privateKeyAlgorithm = new Z({
						algorithmId: "1.2.840.10045.2.1",
						algorithmParams: new P({ value: this.parsedKey.namedCurve })
					});
					break;
				case "RSA":
					this.parsedKey = new dm({ json: e }), this.privateKeyAlgorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.1",
						algorithmParams: new A()
					});
					break;
				default: throw Error(`Invalid value for "kty" parameter: ${e.kty}`);
			}
			this.privateKey = new j({ valueHex: this.parsedKey.toSchema().toBER(!1) });
		}
	}
}, ym = "contentType", bm = "contentEncryptionAlgorithm", xm = "encryptedContent", Sm = [
	ym,
	bm,
	xm
], Cm = 1024, wm = class e extends J {
	static {
		this.CLASS_NAME = "EncryptedContentInfo";
	}
	constructor(t = {}) {
		if (super(), this.contentType = t[ym] ?? e.defaultValues(ym), this.contentEncryptionAlgorithm = t[bm] ?? e.defaultValues(bm), xm in t && t.encryptedContent && (this.encryptedContent = t.encryptedContent, this.encryptedContent.idBlock.tagClass === 1 && this.encryptedContent.idBlock.tagNumber === 4 && this.encryptedContent.idBlock.isConstructed === !1 && !t.disableSplit)) {
			let e = new j({
				idBlock: { isConstructed: !0 },
				isConstructed: !0
			}), t = 0, n = this.encryptedContent.valueBlock.valueHexView.slice().buffer, r = n.byteLength;
			for (; r > 0;) {
				let i = new Uint8Array(n, t, t + Cm > n.byteLength ? n.byteLength - t : Cm), a = new ArrayBuffer(i.length), o = new Uint8Array(a);
				for (let e = 0; e < o.length; e++) o[e] = i[e];
				e.valueBlock.value.push(new j({ valueHex: a })), r -= i.length, t += i.length;
			}
			this.encryptedContent = e;
		}
		t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ym: return "";
			case bm: return new Z();
			case xm: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case ym: return n === "";
			case bm: return n.algorithmId === "" && !("algorithmParams" in n);
			case xm: return n.isEqual(e.defaultValues(xm));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new P({ name: t.contentType || "" }),
				Z.schema(t.contentEncryptionAlgorithm || {}),
				new z({ value: [new k({
					name: t.encryptedContent || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new B({ value: new j() })]
				}), new D({
					name: t.encryptedContent || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				})] })
			]
		});
	}
	fromSchema(t) {
		for (let e of Sm) delete t[e];
		let n = V(t, t, e.schema({ names: {
			contentType: ym,
			contentEncryptionAlgorithm: { names: { blockName: bm } },
			encryptedContent: xm
		} }));
		q.assertSchema(n, this.className), this.contentType = n.result.contentType.valueBlock.toString(), this.contentEncryptionAlgorithm = new Z({ schema: n.result.contentEncryptionAlgorithm }), xm in n.result && (this.encryptedContent = n.result.encryptedContent, this.encryptedContent.idBlock.tagClass = 1, this.encryptedContent.idBlock.tagNumber = 4);
	}
	toSchema() {
		let e = { isIndefiniteForm: !1 }, t = [];
		if (t.push(new P({ value: this.contentType })), t.push(this.contentEncryptionAlgorithm.toSchema()), this.encryptedContent) {
			e.isIndefiniteForm = this.encryptedContent.idBlock.isConstructed;
			let n = this.encryptedContent;
			n.idBlock.tagClass = 3, n.idBlock.tagNumber = 0, n.lenBlock.isIndefiniteForm = this.encryptedContent.idBlock.isConstructed, t.push(n);
		}
		return new F({
			lenBlock: e,
			value: t
		});
	}
	toJSON() {
		let e = {
			contentType: this.contentType,
			contentEncryptionAlgorithm: this.contentEncryptionAlgorithm.toJSON()
		};
		return this.encryptedContent && (e.encryptedContent = this.encryptedContent.toJSON()), e;
	}
	getEncryptedContent() {
		if (!this.encryptedContent) throw Error("Parameter 'encryptedContent' is undefined");
		return j.prototype.getValue.call(this.encryptedContent);
	}
}, Tm = "hashAlgorithm", Em = "maskGenAlgorithm", Dm = "saltLength", Om = "trailerField", km = [
	Tm,
	Em,
	Dm,
	Om
], Am = class e extends J {
	static {
		this.CLASS_NAME = "RSASSAPSSParams";
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[Tm] ?? e.defaultValues(Tm), this.maskGenAlgorithm = t[Em] ?? e.defaultValues(Em), this.saltLength = t[Dm] ?? e.defaultValues(Dm), this.trailerField = t[Om] ?? e.defaultValues(Om), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Tm: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new A()
			});
			case Em: return new Z({
				algorithmId: "1.2.840.113549.1.1.8",
				algorithmParams: new Z({
					algorithmId: "1.3.14.3.2.26",
					algorithmParams: new A()
				}).toSchema()
			});
			case Dm: return 20;
			case Om: return 1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					optional: !0,
					value: [Z.schema(t.hashAlgorithm || {})]
				}),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					optional: !0,
					value: [Z.schema(t.maskGenAlgorithm || {})]
				}),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					optional: !0,
					value: [new N({ name: t.saltLength || "" })]
				}),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 3
					},
					optional: !0,
					value: [new N({ name: t.trailerField || "" })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of km) delete t[e];
		let n = V(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: Tm } },
			maskGenAlgorithm: { names: { blockName: Em } },
			saltLength: Dm,
			trailerField: Om
		} }));
		q.assertSchema(n, this.className), Tm in n.result && (this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm })), Em in n.result && (this.maskGenAlgorithm = new Z({ schema: n.result.maskGenAlgorithm })), Dm in n.result && (this.saltLength = n.result.saltLength.valueBlock.valueDec), Om in n.result && (this.trailerField = n.result.trailerField.valueBlock.valueDec);
	}
	toSchema() {
		let t = [];
		return this.hashAlgorithm.isEqual(e.defaultValues(Tm)) || t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.hashAlgorithm.toSchema()]
		})), this.maskGenAlgorithm.isEqual(e.defaultValues(Em)) || t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.maskGenAlgorithm.toSchema()]
		})), this.saltLength !== e.defaultValues(Dm) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [new N({ value: this.saltLength })]
		})), this.trailerField !== e.defaultValues(Om) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 3
			},
			value: [new N({ value: this.trailerField })]
		})), new F({ value: t });
	}
	toJSON() {
		let t = {};
		return this.hashAlgorithm.isEqual(e.defaultValues(Tm)) || (t.hashAlgorithm = this.hashAlgorithm.toJSON()), this.maskGenAlgorithm.isEqual(e.defaultValues(Em)) || (t.maskGenAlgorithm = this.maskGenAlgorithm.toJSON()), this.saltLength !== e.defaultValues(Dm) && (t.saltLength = this.saltLength), this.trailerField !== e.defaultValues(Om) && (t.trailerField = this.trailerField), t;
	}
}, jm = "salt", Mm = "iterationCount", Nm = "keyLength", Pm = "prf", Fm = [
	jm,
	Mm,
	Nm,
	Pm
], Im = class e extends J {
	static {
		this.CLASS_NAME = "PBKDF2Params";
	}
	constructor(t = {}) {
		super(), this.salt = t[jm] ?? e.defaultValues(jm), this.iterationCount = t[Mm] ?? e.defaultValues(Mm), Nm in t && (this.keyLength = t[Nm] ?? e.defaultValues(Nm)), Pm in t && (this.prf = t[Pm] ?? e.defaultValues(Pm)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jm: return {};
			case Mm: return -1;
			case Nm: return 0;
			case Pm: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new A()
			});
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new z({ value: [new j({ name: t.saltPrimitive || "" }), Z.schema(t.saltConstructed || {})] }),
				new N({ name: t.iterationCount || "" }),
				new N({
					name: t.keyLength || "",
					optional: !0
				}),
				Z.schema(t.prf || { names: { optional: !0 } })
			]
		});
	}
	fromSchema(t) {
		for (let e of Fm) delete t[e];
		let n = V(t, t, e.schema({ names: {
			saltPrimitive: jm,
			saltConstructed: { names: { blockName: jm } },
			iterationCount: Mm,
			keyLength: Nm,
			prf: { names: {
				blockName: Pm,
				optional: !0
			} }
		} }));
		q.assertSchema(n, this.className), this.salt = n.result.salt, this.iterationCount = n.result.iterationCount.valueBlock.valueDec, Nm in n.result && (this.keyLength = n.result.keyLength.valueBlock.valueDec), Pm in n.result && (this.prf = new Z({ schema: n.result.prf }));
	}
	toSchema() {
		let t = [];
		return t.push(this.salt), t.push(new N({ value: this.iterationCount })), Nm in this && e.defaultValues(Nm) !== this.keyLength && t.push(new N({ value: this.keyLength })), this.prf && e.defaultValues(Pm).isEqual(this.prf) === !1 && t.push(this.prf.toSchema()), new F({ value: t });
	}
	toJSON() {
		let t = {
			salt: this.salt.toJSON(),
			iterationCount: this.iterationCount
		};
		return Nm in this && e.defaultValues(Nm) !== this.keyLength && (t.keyLength = this.keyLength), this.prf && e.defaultValues(Pm).isEqual(this.prf) === !1 && (t.prf = this.prf.toJSON()), t;
	}
}, Lm = "keyDerivationFunc", Rm = "encryptionScheme", zm = [Lm, Rm], Bm = class e extends J {
	static {
		this.CLASS_NAME = "PBES2Params";
	}
	constructor(t = {}) {
		super(), this.keyDerivationFunc = t[Lm] ?? e.defaultValues(Lm), this.encryptionScheme = t[Rm] ?? e.defaultValues(Rm), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Lm: return new Z();
			case Rm: return new Z();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Z.schema(t.keyDerivationFunc || {}), Z.schema(t.encryptionScheme || {})]
		});
	}
	fromSchema(t) {
		for (let e of zm) delete t[e];
		let n = V(t, t, e.schema({ names: {
			keyDerivationFunc: { names: { blockName: Lm } },
			encryptionScheme: { names: { blockName: Rm } }
		} }));
		q.assertSchema(n, this.className), this.keyDerivationFunc = new Z({ schema: n.result.keyDerivationFunc }), this.encryptionScheme = new Z({ schema: n.result.encryptionScheme });
	}
	toSchema() {
		return new F({ value: [this.keyDerivationFunc.toSchema(), this.encryptionScheme.toSchema()] });
	}
	toJSON() {
		return {
			keyDerivationFunc: this.keyDerivationFunc.toJSON(),
			encryptionScheme: this.encryptionScheme.toJSON()
		};
	}
}, Vm = class {
	constructor(e) {
		this.crypto = e.crypto, this.subtle = "webkitSubtle" in e.crypto ? e.crypto.webkitSubtle : e.crypto.subtle, this.name = e.name ?? "";
	}
	async encrypt(...e) {
		return this.subtle.encrypt(...e);
	}
	async decrypt(...e) {
		return this.subtle.decrypt(...e);
	}
	sign(...e) {
		return this.subtle.sign(...e);
	}
	async verify(...e) {
		return this.subtle.verify(...e);
	}
	async digest(...e) {
		return this.subtle.digest(...e);
	}
	async generateKey(...e) {
		return this.subtle.generateKey(...e);
	}
	async deriveKey(...e) {
		return this.subtle.deriveKey(...e);
	}
	async deriveBits(...e) {
		return this.subtle.deriveBits(...e);
	}
	async wrapKey(...e) {
		return this.subtle.wrapKey(...e);
	}
	async unwrapKey(...e) {
		return this.subtle.unwrapKey(...e);
	}
	exportKey(...e) {
		return this.subtle.exportKey(...e);
	}
	importKey(...e) {
		return this.subtle.importKey(...e);
	}
	getRandomValues(e) {
		if (e === null) throw Error("Argument \"array\" must not be null");
		return this.crypto.getRandomValues(e);
	}
};
async function Hm(e, t, n, r, i) {
	let a, o, s;
	switch (e.toUpperCase()) {
		case "SHA-1":
			a = 20, o = 64, s = Fu;
			break;
		case "SHA-256":
			a = 32, o = 64, s = Ge;
			break;
		case "SHA-384":
			a = 48, o = 128, s = qe;
			break;
		case "SHA-512":
			a = 64, o = 128, s = Ke;
			break;
		default: throw Error("Unsupported hashing algorithm");
	}
	let c = new Uint8Array(n), l = new TextDecoder().decode(n);
	new TextEncoder().encode(l).some((e, t) => e !== c[t]) && (l = String.fromCharCode(...c));
	let u = new Uint8Array(l.length * 2 + 2), d = new DataView(u.buffer);
	for (let e = 0; e < l.length; e++) d.setUint16(e * 2, l.charCodeAt(e), !1);
	d.setUint16(l.length * 2, 0, !1);
	let f = new Uint8Array(o).fill(3), p = new Uint8Array(r), m = new Uint8Array(o * Math.ceil(p.length / o)).map((e, t) => p[t % p.length]), h = new Uint8Array(o * Math.ceil(u.length / o)).map((e, t) => u[t % u.length]), g = new Uint8Array(m.length + h.length);
	g.set(m), g.set(h, m.length);
	let _ = Math.ceil((t >> 3) / a), v = [];
	for (let e = 0; e < _; e++) {
		let e = new Uint8Array(f.length + g.length);
		e.set(f), e.set(g, f.length);
		for (let t = 0; t < i; t++) e = s(e);
		let t = new Uint8Array(o).map((t, n) => e[n % e.length]), n = Math.ceil(p.length / o) + Math.ceil(u.length / o), r = [];
		for (let e = 0; e < n; e++) {
			let n = Array.from(g.slice(e * o, (e + 1) * o)), i = 511;
			for (let e = t.length - 1; e >= 0; e--) i >>= 8, i += t[e] + (n[e] || 0), n[e] = i & 255;
			r.push(...n);
		}
		g = new Uint8Array(r), v.push(...e);
	}
	return new Uint8Array(v.slice(0, t >> 3)).buffer;
}
function Um(e) {
	let t = typeof e == "string" ? { name: e } : e;
	return "hash" in t ? {
		...t,
		hash: Um(t.hash)
	} : t;
}
var Wm = class extends Vm {
	async importKey(e, t, n, r, i) {
		let a = {}, o = Um(n);
		switch (e.toLowerCase()) {
			case "raw": return this.subtle.importKey("raw", t, n, r, i);
			case "spki":
				{
					let e = O(cl(t));
					q.assert(e, "keyData");
					let n = new Hp();
					try {
						n.fromSchema(e.result);
					} catch {
						throw new G("Incorrect keyData");
					}
					switch (o.name.toUpperCase()) {
						case "RSA-PSS":
							{
								if (i = ["verify"], a.kty = "RSA", a.ext = r, a.key_ops = i, !["1.2.840.113549.1.1.1", "1.2.840.113549.1.1.10"].includes(n.algorithm.algorithmId)) throw Error(`Incorrect public key algorithm: ${n.algorithm.algorithmId}`);
								if (!o.hash) throw new K("hash", "algorithm.hash", "Incorrect hash algorithm: Hash algorithm is missed");
								switch (o.hash.name.toUpperCase()) {
									case "SHA-1":
										a.alg = "PS1";
										break;
									case "SHA-256":
										a.alg = "PS256";
										break;
									case "SHA-384":
										a.alg = "PS384";
										break;
									case "SHA-512":
										a.alg = "PS512";
										break;
									default: throw Error(`Incorrect hash algorithm: ${o.hash.name.toUpperCase()}`);
								}
								let e = n.toJSON();
								Object.assign(a, e);
							}
							break;
						case "RSASSA-PKCS1-V1_5":
							{
								if (i = ["verify"], a.kty = "RSA", a.ext = r, a.key_ops = i, n.algorithm.algorithmId !== "1.2.840.113549.1.1.1") throw Error(`Incorrect public key algorithm: ${n.algorithm.algorithmId}`);
								if (!o.hash) throw new K("hash", "algorithm.hash", "Incorrect hash algorithm: Hash algorithm is missed");
								switch (o.hash.name.toUpperCase()) {
									case "SHA-1":
										a.alg = "RS1";
										break;
									case "SHA-256":
										a.alg = "RS256";
										break;
									case "SHA-384":
										a.alg = "RS384";
										break;
									case "SHA-512":
										a.alg = "RS512";
										break;
									default: throw Error(`Incorrect hash algorithm: ${o.hash.name.toUpperCase()}`);
								}
								let e = n.toJSON();
								Object.assign(a, e);
							}
							break;
						case "ECDSA": i = ["verify"];
						case "ECDH":
							{
								if (a = {
									kty: "EC",
									ext: r,
									key_ops: i
								}, n.algorithm.algorithmId !== "1.2.840.10045.2.1") throw Error(`Incorrect public key algorithm: ${n.algorithm.algorithmId}`);
								let e = n.toJSON();
								Object.assign(a, e);
							}
							break;
						case "RSA-OAEP":
							{
								if (a.kty = "RSA", a.ext = r, a.key_ops = i, this.name.toLowerCase() === "safari") a.alg = "RSA-OAEP";
								else {
									if (!o.hash) throw new K("hash", "algorithm.hash", "Incorrect hash algorithm: Hash algorithm is missed");
									switch (o.hash.name.toUpperCase()) {
										case "SHA-1":
											a.alg = "RSA-OAEP";
											break;
										case "SHA-256":
											a.alg = "RSA-OAEP-256";
											break;
										case "SHA-384":
											a.alg = "RSA-OAEP-384";
											break;
										case "SHA-512":
											a.alg = "RSA-OAEP-512";
											break;
										default: throw Error(`Incorrect hash algorithm: ${o.hash.name.toUpperCase()}`);
									}
								}
								let e = n.toJSON();
								Object.assign(a, e);
							}
							break;
						case "RSAES-PKCS1-V1_5":
							{
								a.kty = "RSA", a.ext = r, a.key_ops = i, a.alg = "PS1";
								let e = n.toJSON();
								Object.assign(a, e);
							}
							break;
						default: throw Error(`Incorrect algorithm name: ${o.name.toUpperCase()}`);
					}
				}
				break;
			case "pkcs8":
				{
					let e = new vm(), n = O(cl(t));
					q.assert(n, "keyData");
					try {
						e.fromSchema(n.result);
					} catch {
						throw Error("Incorrect keyData");
					}
					if (!e.parsedKey) throw Error("Incorrect keyData");
					switch (o.name.toUpperCase()) {
						case "RSA-PSS": switch (o.hash?.name.toUpperCase()) {
							case "SHA-1":
								a.alg = "PS1";
								break;
							case "SHA-256":
								a.alg = "PS256";
								break;
							case "SHA-384":
								a.alg = "PS384";
								break;
							case "SHA-512":
								a.alg = "PS512";
								break;
							default: throw Error(`Incorrect hash algorithm: ${o.hash?.name.toUpperCase()}`);
						}
						case "RSASSA-PKCS1-V1_5":
							{
								if (i = ["sign"], a.kty = "RSA", a.ext = r, a.key_ops = i, e.privateKeyAlgorithm.algorithmId !== "1.2.840.113549.1.1.1") throw Error(`Incorrect private key algorithm: ${e.privateKeyAlgorithm.algorithmId}`);
								if (!("alg" in a)) switch (o.hash?.name.toUpperCase()) {
									case "SHA-1":
										a.alg = "RS1";
										break;
									case "SHA-256":
										a.alg = "RS256";
										break;
									case "SHA-384":
										a.alg = "RS384";
										break;
									case "SHA-512":
										a.alg = "RS512";
										break;
									default: throw Error(`Incorrect hash algorithm: ${o.hash?.name.toUpperCase()}`);
								}
								let t = e.toJSON();
								Object.assign(a, t);
							}
							break;
						case "ECDSA": i = ["sign"];
						case "ECDH":
							{
								if (a = {
									kty: "EC",
									ext: r,
									key_ops: i
								}, e.privateKeyAlgorithm.algorithmId !== "1.2.840.10045.2.1") throw Error(`Incorrect algorithm: ${e.privateKeyAlgorithm.algorithmId}`);
								let t = e.toJSON();
								Object.assign(a, t);
							}
							break;
						case "RSA-OAEP":
							{
								if (a.kty = "RSA", a.ext = r, a.key_ops = i, this.name.toLowerCase() === "safari") a.alg = "RSA-OAEP";
								else switch (o.hash?.name.toUpperCase()) {
									case "SHA-1":
										a.alg = "RSA-OAEP";
										break;
									case "SHA-256":
										a.alg = "RSA-OAEP-256";
										break;
									case "SHA-384":
										a.alg = "RSA-OAEP-384";
										break;
									case "SHA-512":
										a.alg = "RSA-OAEP-512";
										break;
									default: throw Error(`Incorrect hash algorithm: ${o.hash?.name.toUpperCase()}`);
								}
								let t = e.toJSON();
								Object.assign(a, t);
							}
							break;
						case "RSAES-PKCS1-V1_5":
							{
								i = ["decrypt"], a.kty = "RSA", a.ext = r, a.key_ops = i, a.alg = "PS1";
								let t = e.toJSON();
								Object.assign(a, t);
							}
							break;
						default: throw Error(`Incorrect algorithm name: ${o.name.toUpperCase()}`);
					}
				}
				break;
			case "jwk":
				a = t;
				break;
			default: throw Error(`Incorrect format: ${e}`);
		}
		if (this.name.toLowerCase() === "safari") try {
			return this.subtle.importKey("jwk", Pl.decode(JSON.stringify(a)).buffer, n, r, i);
		} catch {
			return this.subtle.importKey("jwk", a, n, r, i);
		}
		return this.subtle.importKey("jwk", a, n, r, i);
	}
	async exportKey(e, t) {
		let n = await this.subtle.exportKey("jwk", t);
		switch (this.name.toLowerCase() === "safari" && n instanceof ArrayBuffer && (n = JSON.parse(Pl.encode(n))), e.toLowerCase()) {
			case "raw": return this.subtle.exportKey("raw", t);
			case "spki": {
				let e = new Hp();
				try {
					e.fromJSON(n);
				} catch {
					throw Error("Incorrect key data");
				}
				return e.toSchema().toBER(!1);
			}
			case "pkcs8": {
				let e = new vm();
				try {
					e.fromJSON(n);
				} catch {
					throw Error("Incorrect key data");
				}
				return e.toSchema().toBER(!1);
			}
			case "jwk": return n;
			default: throw Error(`Incorrect format: ${e}`);
		}
	}
	async convert(e, t, n, r, i, a) {
		if (e.toLowerCase() === t.toLowerCase()) return n;
		let o = await this.importKey(e, n, r, i, a);
		return this.exportKey(t, o);
	}
	getAlgorithmByOID(e, t = !1, n) {
		switch (e) {
			case "1.2.840.113549.1.1.1": return { name: "RSAES-PKCS1-v1_5" };
			case "1.2.840.113549.1.1.5": return {
				name: "RSASSA-PKCS1-v1_5",
				hash: { name: "SHA-1" }
			};
			case "1.2.840.113549.1.1.11": return {
				name: "RSASSA-PKCS1-v1_5",
				hash: { name: "SHA-256" }
			};
			case "1.2.840.113549.1.1.12": return {
				name: "RSASSA-PKCS1-v1_5",
				hash: { name: "SHA-384" }
			};
			case "1.2.840.113549.1.1.13": return {
				name: "RSASSA-PKCS1-v1_5",
				hash: { name: "SHA-512" }
			};
			case "1.2.840.113549.1.1.10": return { name: "RSA-PSS" };
			case "1.2.840.113549.1.1.7": return { name: "RSA-OAEP" };
			case "1.2.840.10045.2.1":
			case "1.2.840.10045.4.1": return {
				name: "ECDSA",
				hash: { name: "SHA-1" }
			};
			case "1.2.840.10045.4.3.2": return {
				name: "ECDSA",
				hash: { name: "SHA-256" }
			};
			case "1.2.840.10045.4.3.3": return {
				name: "ECDSA",
				hash: { name: "SHA-384" }
			};
			case "1.2.840.10045.4.3.4": return {
				name: "ECDSA",
				hash: { name: "SHA-512" }
			};
			case "1.3.133.16.840.63.0.2": return {
				name: "ECDH",
				kdf: "SHA-1"
			};
			case "1.3.132.1.11.1": return {
				name: "ECDH",
				kdf: "SHA-256"
			};
			case "1.3.132.1.11.2": return {
				name: "ECDH",
				kdf: "SHA-384"
			};
			case "1.3.132.1.11.3": return {
				name: "ECDH",
				kdf: "SHA-512"
			};
			case "2.16.840.1.101.3.4.1.2": return {
				name: "AES-CBC",
				length: 128
			};
			case "2.16.840.1.101.3.4.1.22": return {
				name: "AES-CBC",
				length: 192
			};
			case "2.16.840.1.101.3.4.1.42": return {
				name: "AES-CBC",
				length: 256
			};
			case "2.16.840.1.101.3.4.1.6": return {
				name: "AES-GCM",
				length: 128
			};
			case "2.16.840.1.101.3.4.1.26": return {
				name: "AES-GCM",
				length: 192
			};
			case "2.16.840.1.101.3.4.1.46": return {
				name: "AES-GCM",
				length: 256
			};
			case "2.16.840.1.101.3.4.1.4": return {
				name: "AES-CFB",
				length: 128
			};
			case "2.16.840.1.101.3.4.1.24": return {
				name: "AES-CFB",
				length: 192
			};
			case "2.16.840.1.101.3.4.1.44": return {
				name: "AES-CFB",
				length: 256
			};
			case "2.16.840.1.101.3.4.1.5": return {
				name: "AES-KW",
				length: 128
			};
			case "2.16.840.1.101.3.4.1.25": return {
				name: "AES-KW",
				length: 192
			};
			case "2.16.840.1.101.3.4.1.45": return {
				name: "AES-KW",
				length: 256
			};
			case "1.2.840.113549.2.7": return {
				name: "HMAC",
				hash: { name: "SHA-1" }
			};
			case "1.2.840.113549.2.9": return {
				name: "HMAC",
				hash: { name: "SHA-256" }
			};
			case "1.2.840.113549.2.10": return {
				name: "HMAC",
				hash: { name: "SHA-384" }
			};
			case "1.2.840.113549.2.11": return {
				name: "HMAC",
				hash: { name: "SHA-512" }
			};
			case "1.2.840.113549.1.9.16.3.5": return { name: "DH" };
			case "1.3.14.3.2.26": return { name: "SHA-1" };
			case "2.16.840.1.101.3.4.2.1": return { name: "SHA-256" };
			case "2.16.840.1.101.3.4.2.2": return { name: "SHA-384" };
			case "2.16.840.1.101.3.4.2.3": return { name: "SHA-512" };
			case "1.2.840.113549.1.5.12": return { name: "PBKDF2" };
			case "1.2.840.10045.3.1.7": return { name: "P-256" };
			case "1.3.132.0.34": return { name: "P-384" };
			case "1.3.132.0.35": return { name: "P-521" };
		}
		if (t) throw Error(`Unsupported algorithm identifier ${n ? `for ${n} ` : ""}: ${e}`);
		return {};
	}
	getOIDByAlgorithm(e, t = !1, n) {
		let r = "";
		switch (e.name.toUpperCase()) {
			case "RSAES-PKCS1-V1_5":
				r = "1.2.840.113549.1.1.1";
				break;
			case "RSASSA-PKCS1-V1_5":
				switch (e.hash.name.toUpperCase()) {
					case "SHA-1":
						r = "1.2.840.113549.1.1.5";
						break;
					case "SHA-256":
						r = "1.2.840.113549.1.1.11";
						break;
					case "SHA-384":
						r = "1.2.840.113549.1.1.12";
						break;
					case "SHA-512": r = "1.2.840.113549.1.1.13";
				}
				break;
			case "RSA-PSS":
				r = "1.2.840.113549.1.1.10";
				break;
			case "RSA-OAEP":
				r = "1.2.840.113549.1.1.7";
				break;
			case "ECDSA":
				switch (e.hash.name.toUpperCase()) {
					case "SHA-1":
						r = "1.2.840.10045.4.1";
						break;
					case "SHA-256":
						r = "1.2.840.10045.4.3.2";
						break;
					case "SHA-384":
						r = "1.2.840.10045.4.3.3";
						break;
					case "SHA-512": r = "1.2.840.10045.4.3.4";
				}
				break;
			case "ECDH":
				switch (e.kdf.toUpperCase()) {
					case "SHA-1":
						r = "1.3.133.16.840.63.0.2";
						break;
					case "SHA-256":
						r = "1.3.132.1.11.1";
						break;
					case "SHA-384":
						r = "1.3.132.1.11.2";
						break;
					case "SHA-512": r = "1.3.132.1.11.3";
				}
				break;
			case "AES-CTR": break;
			case "AES-CBC":
				switch (e.length) {
					case 128:
						r = "2.16.840.1.101.3.4.1.2";
						break;
					case 192:
						r = "2.16.840.1.101.3.4.1.22";
						break;
					case 256: r = "2.16.840.1.101.3.4.1.42";
				}
				break;
			case "AES-CMAC": break;
			case "AES-GCM":
				switch (e.length) {
					case 128:
						r = "2.16.840.1.101.3.4.1.6";
						break;
					case 192:
						r = "2.16.840.1.101.3.4.1.26";
						break;
					case 256: r = "2.16.840.1.101.3.4.1.46";
				}
				break;
			case "AES-CFB":
				switch (e.length) {
					case 128:
						r = "2.16.840.1.101.3.4.1.4";
						break;
					case 192:
						r = "2.16.840.1.101.3.4.1.24";
						break;
					case 256: r = "2.16.840.1.101.3.4.1.44";
				}
				break;
			case "AES-KW":
				switch (e.length) {
					case 128:
						r = "2.16.840.1.101.3.4.1.5";
						break;
					case 192:
						r = "2.16.840.1.101.3.4.1.25";
						break;
					case 256: r = "2.16.840.1.101.3.4.1.45";
				}
				break;
			case "HMAC":
				switch (e.hash.name.toUpperCase()) {
					case "SHA-1":
						r = "1.2.840.113549.2.7";
						break;
					case "SHA-256":
						r = "1.2.840.113549.2.9";
						break;
					case "SHA-384":
						r = "1.2.840.113549.2.10";
						break;
					case "SHA-512": r = "1.2.840.113549.2.11";
				}
				break;
			case "DH":
				r = "1.2.840.113549.1.9.16.3.5";
				break;
			case "SHA-1":
				r = "1.3.14.3.2.26";
				break;
			case "SHA-256":
				r = "2.16.840.1.101.3.4.2.1";
				break;
			case "SHA-384":
				r = "2.16.840.1.101.3.4.2.2";
				break;
			case "SHA-512":
				r = "2.16.840.1.101.3.4.2.3";
				break;
			case "CONCAT": break;
			case "HKDF": break;
			case "PBKDF2":
				r = "1.2.840.113549.1.5.12";
				break;
			case "P-256":
				r = "1.2.840.10045.3.1.7";
				break;
			case "P-384":
				r = "1.3.132.0.34";
				break;
			case "P-521": r = "1.3.132.0.35";
		}
		if (!r && t) throw Error(`Unsupported algorithm ${n ? `for ${n} ` : ""}: ${e.name}`);
		return r;
	}
	getAlgorithmParameters(e, t) {
		let n = {
			algorithm: {},
			usages: []
		};
		switch (e.toUpperCase()) {
			case "RSAES-PKCS1-V1_5":
			case "RSASSA-PKCS1-V1_5":
				switch (t.toLowerCase()) {
					case "generatekey":
						n = {
							algorithm: {
								name: "RSASSA-PKCS1-v1_5",
								modulusLength: 2048,
								publicExponent: new Uint8Array([
									1,
									0,
									1
								]),
								hash: { name: "SHA-256" }
							},
							usages: ["sign", "verify"]
						};
						break;
					case "verify":
					case "sign":
					case "importkey":
						n = {
							algorithm: {
								name: "RSASSA-PKCS1-v1_5",
								hash: { name: "SHA-256" }
							},
							usages: ["verify"]
						};
						break;
					default: return {
						algorithm: { name: "RSASSA-PKCS1-v1_5" },
						usages: []
					};
				}
				break;
			case "RSA-PSS":
				switch (t.toLowerCase()) {
					case "sign":
					case "verify":
						n = {
							algorithm: {
								name: "RSA-PSS",
								hash: { name: "SHA-1" },
								saltLength: 20
							},
							usages: ["sign", "verify"]
						};
						break;
					case "generatekey":
						n = {
							algorithm: {
								name: "RSA-PSS",
								modulusLength: 2048,
								publicExponent: new Uint8Array([
									1,
									0,
									1
								]),
								hash: { name: "SHA-1" }
							},
							usages: ["sign", "verify"]
						};
						break;
					case "importkey":
						n = {
							algorithm: {
								name: "RSA-PSS",
								hash: { name: "SHA-1" }
							},
							usages: ["verify"]
						};
						break;
					default: return {
						algorithm: { name: "RSA-PSS" },
						usages: []
					};
				}
				break;
			case "RSA-OAEP":
				switch (t.toLowerCase()) {
					case "encrypt":
					case "decrypt":
						n = {
							algorithm: { name: "RSA-OAEP" },
							usages: ["encrypt", "decrypt"]
						};
						break;
					case "generatekey":
						n = {
							algorithm: {
								name: "RSA-OAEP",
								modulusLength: 2048,
								publicExponent: new Uint8Array([
									1,
									0,
									1
								]),
								hash: { name: "SHA-256" }
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					case "importkey":
						n = {
							algorithm: {
								name: "RSA-OAEP",
								hash: { name: "SHA-256" }
							},
							usages: ["encrypt"]
						};
						break;
					default: return {
						algorithm: { name: "RSA-OAEP" },
						usages: []
					};
				}
				break;
			case "ECDSA":
				switch (t.toLowerCase()) {
					case "generatekey":
						n = {
							algorithm: {
								name: "ECDSA",
								namedCurve: "P-256"
							},
							usages: ["sign", "verify"]
						};
						break;
					case "importkey":
						n = {
							algorithm: {
								name: "ECDSA",
								namedCurve: "P-256"
							},
							usages: ["verify"]
						};
						break;
					case "verify":
					case "sign":
						n = {
							algorithm: {
								name: "ECDSA",
								hash: { name: "SHA-256" }
							},
							usages: ["sign"]
						};
						break;
					default: return {
						algorithm: { name: "ECDSA" },
						usages: []
					};
				}
				break;
			case "ECDH":
				switch (t.toLowerCase()) {
					case "exportkey":
					case "importkey":
					case "generatekey":
						n = {
							algorithm: {
								name: "ECDH",
								namedCurve: "P-256"
							},
							usages: ["deriveKey", "deriveBits"]
						};
						break;
					case "derivekey":
					case "derivebits":
						n = {
							algorithm: {
								name: "ECDH",
								namedCurve: "P-256",
								public: []
							},
							usages: ["encrypt", "decrypt"]
						};
						break;
					default: return {
						algorithm: { name: "ECDH" },
						usages: []
					};
				}
				break;
			case "AES-CTR":
				switch (t.toLowerCase()) {
					case "importkey":
					case "exportkey":
					case "generatekey":
						n = {
							algorithm: {
								name: "AES-CTR",
								length: 256
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					case "decrypt":
					case "encrypt":
						n = {
							algorithm: {
								name: "AES-CTR",
								counter: /* @__PURE__ */ new Uint8Array(16),
								length: 10
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					default: return {
						algorithm: { name: "AES-CTR" },
						usages: []
					};
				}
				break;
			case "AES-CBC":
				switch (t.toLowerCase()) {
					case "importkey":
					case "exportkey":
					case "generatekey":
						n = {
							algorithm: {
								name: "AES-CBC",
								length: 256
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					case "decrypt":
					case "encrypt":
						n = {
							algorithm: {
								name: "AES-CBC",
								iv: this.getRandomValues(/* @__PURE__ */ new Uint8Array(16))
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					default: return {
						algorithm: { name: "AES-CBC" },
						usages: []
					};
				}
				break;
			case "AES-GCM":
				switch (t.toLowerCase()) {
					case "importkey":
					case "exportkey":
					case "generatekey":
						n = {
							algorithm: {
								name: "AES-GCM",
								length: 256
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					case "decrypt":
					case "encrypt":
						n = {
							algorithm: {
								name: "AES-GCM",
								iv: this.getRandomValues(/* @__PURE__ */ new Uint8Array(16))
							},
							usages: [
								"encrypt",
								"decrypt",
								"wrapKey",
								"unwrapKey"
							]
						};
						break;
					default: return {
						algorithm: { name: "AES-GCM" },
						usages: []
					};
				}
				break;
			case "AES-KW":
				switch (t.toLowerCase()) {
					case "importkey":
					case "exportkey":
					case "generatekey":
					case "wrapkey":
					case "unwrapkey":
						n = {
							algorithm: {
								name: "AES-KW",
								length: 256
							},
							usages: ["wrapKey", "unwrapKey"]
						};
						break;
					default: return {
						algorithm: { name: "AES-KW" },
						usages: []
					};
				}
				break;
			case "HMAC":
				switch (t.toLowerCase()) {
					case "sign":
					case "verify":
						n = {
							algorithm: { name: "HMAC" },
							usages: ["sign", "verify"]
						};
						break;
					case "importkey":
					case "exportkey":
					case "generatekey":
						n = {
							algorithm: {
								name: "HMAC",
								length: 32,
								hash: { name: "SHA-256" }
							},
							usages: ["sign", "verify"]
						};
						break;
					default: return {
						algorithm: { name: "HMAC" },
						usages: []
					};
				}
				break;
			case "HKDF":
				switch (t.toLowerCase()) {
					case "derivekey":
						n = {
							algorithm: {
								name: "HKDF",
								hash: "SHA-256",
								salt: new Uint8Array([]),
								info: new Uint8Array([])
							},
							usages: ["encrypt", "decrypt"]
						};
						break;
					default: return {
						algorithm: { name: "HKDF" },
						usages: []
					};
				}
				break;
			case "PBKDF2": switch (t.toLowerCase()) {
				case "derivekey":
					n = {
						algorithm: {
							name: "PBKDF2",
							hash: { name: "SHA-256" },
							salt: new Uint8Array([]),
							iterations: 1e4
						},
						usages: ["encrypt", "decrypt"]
					};
					break;
				default: return {
					algorithm: { name: "PBKDF2" },
					usages: []
				};
			}
		}
		return n;
	}
	getHashAlgorithm(e) {
		let t = "";
		switch (e.algorithmId) {
			case "1.2.840.10045.4.1":
			case "1.2.840.113549.1.1.5":
				t = "SHA-1";
				break;
			case "1.2.840.10045.4.3.2":
			case "1.2.840.113549.1.1.11":
				t = "SHA-256";
				break;
			case "1.2.840.10045.4.3.3":
			case "1.2.840.113549.1.1.12":
				t = "SHA-384";
				break;
			case "1.2.840.10045.4.3.4":
			case "1.2.840.113549.1.1.13":
				t = "SHA-512";
				break;
			case "1.2.840.113549.1.1.10": try {
				let n = new Am({ schema: e.algorithmParams });
				if (n.hashAlgorithm) {
					let e = this.getAlgorithmByOID(n.hashAlgorithm.algorithmId);
					if ("name" in e) t = e.name;
					else return "";
				} else t = "SHA-1";
			} catch {}
		}
		return t;
	}
	async encryptEncryptedContentInfo(e) {
		K.assert(e, "password", "contentEncryptionAlgorithm", "hmacHashAlgorithm", "iterationCount", "contentToEncrypt", "contentToEncrypt", "contentType");
		let t = this.getOIDByAlgorithm(e.contentEncryptionAlgorithm, !0, "contentEncryptionAlgorithm"), n = this.getOIDByAlgorithm({ name: "PBKDF2" }, !0, "PBKDF2"), r = this.getOIDByAlgorithm({
			name: "HMAC",
			hash: { name: e.hmacHashAlgorithm }
		}, !0, "hmacHashAlgorithm"), i = /* @__PURE__ */ new ArrayBuffer(16), a = new Uint8Array(i);
		this.getRandomValues(a);
		let o = /* @__PURE__ */ new ArrayBuffer(64), s = new Uint8Array(o);
		this.getRandomValues(s);
		let c = new Uint8Array(e.contentToEncrypt), l = new Im({
			salt: new j({ valueHex: o }),
			iterationCount: e.iterationCount,
			prf: new Z({
				algorithmId: r,
				algorithmParams: new A()
			})
		}), u = new Uint8Array(e.password), d = await this.importKey("raw", u, "PBKDF2", !1, ["deriveKey"]), f = await this.deriveKey({
			name: "PBKDF2",
			hash: { name: e.hmacHashAlgorithm },
			salt: s,
			iterations: e.iterationCount
		}, d, e.contentEncryptionAlgorithm, !1, ["encrypt"]), p = await this.encrypt({
			name: e.contentEncryptionAlgorithm.name,
			iv: a
		}, f, c), m = new Bm({
			keyDerivationFunc: new Z({
				algorithmId: n,
				algorithmParams: l.toSchema()
			}),
			encryptionScheme: new Z({
				algorithmId: t,
				algorithmParams: new j({ valueHex: i })
			})
		});
		return new wm({
			contentType: e.contentType,
			contentEncryptionAlgorithm: new Z({
				algorithmId: "1.2.840.113549.1.5.13",
				algorithmParams: m.toSchema()
			}),
			encryptedContent: new j({ valueHex: p })
		});
	}
	async decryptEncryptedContentInfo(e) {
		if (K.assert(e, "password", "encryptedContentInfo"), e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId !== "1.2.840.113549.1.5.13") throw Error(`Unknown "contentEncryptionAlgorithm": ${e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId}`);
		let t;
		try {
			t = new Bm({ schema: e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmParams });
		} catch {
			throw Error("Incorrectly encoded \"pbes2Parameters\"");
		}
		let n;
		try {
			n = new Im({ schema: t.keyDerivationFunc.algorithmParams });
		} catch {
			throw Error("Incorrectly encoded \"pbkdf2Params\"");
		}
		let r = this.getAlgorithmByOID(t.encryptionScheme.algorithmId, !0), i = t.encryptionScheme.algorithmParams.valueBlock.valueHex, a = new Uint8Array(i), o = n.salt.valueBlock.valueHex, s = new Uint8Array(o), c = n.iterationCount, l = "SHA-1";
		n.prf && (l = this.getAlgorithmByOID(n.prf.algorithmId, !0).hash.name);
		let u = await this.importKey("raw", e.password, "PBKDF2", !1, ["deriveKey"]), d = await this.deriveKey({
			name: "PBKDF2",
			hash: { name: l },
			salt: s,
			iterations: c
		}, u, r, !1, ["decrypt"]), f = e.encryptedContentInfo.getEncryptedContent();
		return this.decrypt({
			name: r.name,
			iv: a
		}, d, f);
	}
	async stampDataWithPassword(e) {
		if (!(e instanceof Object)) throw Error("Parameters must have type \"Object\"");
		K.assert(e, "password", "hashAlgorithm", "iterationCount", "salt", "contentToStamp");
		let t;
		switch (e.hashAlgorithm.toLowerCase()) {
			case "sha-1":
				t = 160;
				break;
			case "sha-256":
				t = 256;
				break;
			case "sha-384":
				t = 384;
				break;
			case "sha-512":
				t = 512;
				break;
			default: throw Error(`Incorrect "parameters.hashAlgorithm" parameter: ${e.hashAlgorithm}`);
		}
		let n = {
			name: "HMAC",
			length: t,
			hash: { name: e.hashAlgorithm }
		}, r = await Hm(e.hashAlgorithm, t, e.password, e.salt, e.iterationCount), i = await this.importKey("raw", new Uint8Array(r), n, !1, ["sign"]);
		return this.sign(n, i, new Uint8Array(e.contentToStamp));
	}
	async verifyDataStampedWithPassword(e) {
		K.assert(e, "password", "hashAlgorithm", "salt", "iterationCount", "contentToVerify", "signatureToVerify");
		let t = 0;
		switch (e.hashAlgorithm.toLowerCase()) {
			case "sha-1":
				t = 160;
				break;
			case "sha-256":
				t = 256;
				break;
			case "sha-384":
				t = 384;
				break;
			case "sha-512":
				t = 512;
				break;
			default: throw Error(`Incorrect "parameters.hashAlgorithm" parameter: ${e.hashAlgorithm}`);
		}
		let n = {
			name: "HMAC",
			length: t,
			hash: { name: e.hashAlgorithm }
		}, r = await Hm(e.hashAlgorithm, t, e.password, e.salt, e.iterationCount), i = await this.importKey("raw", new Uint8Array(r), n, !1, ["verify"]);
		return this.verify(n, i, new Uint8Array(e.signatureToVerify), new Uint8Array(e.contentToVerify));
	}
	async getSignatureParameters(e, t = "SHA-1") {
		this.getOIDByAlgorithm({ name: t }, !0, "hashAlgorithm");
		let n = new Z(), r = this.getAlgorithmParameters(e.algorithm.name, "sign");
		if (!Object.keys(r.algorithm).length) throw Error("Parameter 'algorithm' is empty");
		let i = r.algorithm;
		switch ("hash" in e.algorithm && e.algorithm.hash && e.algorithm.hash.name ? i.hash.name = e.algorithm.hash.name : i.hash.name = t, e.algorithm.name.toUpperCase()) {
			case "RSASSA-PKCS1-V1_5":
			case "ECDSA":
				n.algorithmId = this.getOIDByAlgorithm(i, !0);
				break;
			case "RSA-PSS":
				{
					switch (i.hash.name.toUpperCase()) {
						case "SHA-256":
							i.saltLength = 32;
							break;
						case "SHA-384":
							i.saltLength = 48;
							break;
						case "SHA-512": i.saltLength = 64;
					}
					let e = {};
					i.hash.name.toUpperCase() !== "SHA-1" && (e.hashAlgorithm = new Z({
						algorithmId: this.getOIDByAlgorithm({ name: i.hash.name }, !0, "hashAlgorithm"),
						algorithmParams: new A()
					}), e.maskGenAlgorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.8",
						algorithmParams: e.hashAlgorithm.toSchema()
					})), i.saltLength !== 20 && (e.saltLength = i.saltLength);
					let t = new Am(e);
					n.algorithmId = "1.2.840.113549.1.1.10", n.algorithmParams = t.toSchema();
				}
				break;
			default: throw Error(`Unsupported signature algorithm: ${e.algorithm.name}`);
		}
		return {
			signatureAlgorithm: n,
			parameters: r
		};
	}
	async signWithPrivateKey(e, t, n) {
		let r = await this.sign(n.algorithm, t, e);
		return n.algorithm.name === "ECDSA" ? Xm(r) : r;
	}
	fillPublicKeyParameters(e, t) {
		let n = {}, r = this.getHashAlgorithm(t);
		if (r === "") throw Error(`Unsupported signature algorithm: ${t.algorithmId}`);
		let i;
		i = t.algorithmId === "1.2.840.113549.1.1.10" ? t.algorithmId : e.algorithm.algorithmId;
		let a = this.getAlgorithmByOID(i, !0);
		if (n.algorithm = this.getAlgorithmParameters(a.name, "importKey"), "hash" in n.algorithm.algorithm && (n.algorithm.algorithm.hash.name = r), a.name === "ECDSA") {
			let t = e.algorithm;
			if (!t.algorithmParams) throw Error("Algorithm parameters for ECDSA public key are missed");
			let r = t.algorithmParams;
			if ("idBlock" in t.algorithmParams && (r.idBlock.tagClass !== 1 || r.idBlock.tagNumber !== 6)) throw Error("Incorrect type for ECDSA public key parameters");
			let i = this.getAlgorithmByOID(r.valueBlock.toString(), !0);
			n.algorithm.algorithm.namedCurve = i.name;
		}
		return n;
	}
	async getPublicKey(e, t, n) {
		n ||= this.fillPublicKeyParameters(e, t);
		let r = e.toSchema().toBER(!1);
		return this.importKey("spki", r, n.algorithm.algorithm, !0, n.algorithm.usages);
	}
	async verifyWithPublicKey(e, t, n, r, i) {
		let a;
		if (i) {
			let e = {}, t;
			t = r.algorithmId === "1.2.840.113549.1.1.10" ? r.algorithmId : n.algorithm.algorithmId;
			let o = this.getAlgorithmByOID(t, !0);
			if (e.algorithm = this.getAlgorithmParameters(o.name, "importKey"), "hash" in e.algorithm.algorithm && (e.algorithm.algorithm.hash.name = i), o.name === "ECDSA") {
				let t = !1;
				if ("algorithmParams" in n.algorithm && "idBlock" in n.algorithm.algorithmParams && n.algorithm.algorithmParams.idBlock.tagClass === 1 && n.algorithm.algorithmParams.idBlock.tagNumber === 6 && (t = !0), t === !1) throw Error("Incorrect type for ECDSA public key parameters");
				let r = this.getAlgorithmByOID(n.algorithm.algorithmParams.valueBlock.toString(), !0);
				e.algorithm.algorithm.namedCurve = r.name;
			}
			a = await this.getPublicKey(n, null, e);
		} else {
			if (i = this.getHashAlgorithm(r), !i) throw Error(`Unsupported signature algorithm: ${r.algorithmId}`);
			a = await this.getPublicKey(n, r);
		}
		let o = this.getAlgorithmParameters(a.algorithm.name, "verify");
		"hash" in o.algorithm && (o.algorithm.hash.name = i);
		let s = t.valueBlock.valueHexView;
		if (a.algorithm.name === "ECDSA") {
			let e = Ap.find(a.algorithm.namedCurve);
			if (!e) throw Error("Unsupported named curve in use");
			let t = O(s);
			q.assert(t, "Signature value"), s = Zm(t.result, e.size);
		}
		if (a.algorithm.name === "RSA-PSS") {
			let e = new Am({ schema: r.algorithmParams });
			"saltLength" in e ? o.algorithm.saltLength = e.saltLength : o.algorithm.saltLength = 20;
			let t = "SHA-1";
			"hashAlgorithm" in e && (t = this.getAlgorithmByOID(e.hashAlgorithm.algorithmId, !0).name), o.algorithm.hash.name = t;
		}
		return this.verify(o.algorithm, a, s, e);
	}
}, Gm = {
	name: "none",
	crypto: null
};
function Km(e) {
	return !!(e && typeof e == "object" && "crypto" in e);
}
function qm() {
	return typeof process < "u" && Number.isInteger(process.pid) ? process.pid : Symbol.for("pkijs.engine");
}
function Jm(e, ...t) {
	let n = null;
	if (t.length < 2) n = t.length ? t[0] : typeof self < "u" && self.crypto ? new Wm({
		name: "browser",
		crypto: self.crypto
	}) : null;
	else {
		let e = t[0], r = t[1];
		Km(r) ? n = r : Km(e) ? n = e : "subtle" in e && "getRandomValues" in e && (n = new Wm({ crypto: e }));
	}
	if (typeof process < "u" && "pid" in process && typeof global < "u" && typeof window > "u") {
		let t = qm();
		if (global[t] === void 0) global[t] = {};
		else if (typeof global[t] != "object") throw Error(`Name global.${String(t)} already exists and it is not an object`);
		if (global[t].pkijs === void 0) global[t].pkijs = {};
		else if (typeof global[t].pkijs != "object") throw Error(`Name global.${String(t)}.pkijs already exists and it is not an object`);
		global[t].pkijs.engine = {
			name: e,
			crypto: n
		};
	} else Gm = {
		name: e,
		crypto: n
	};
}
function Ym() {
	if (typeof process < "u" && "pid" in process && typeof global < "u" && typeof window > "u") {
		let e;
		try {
			e = global[qm()].pkijs.engine;
		} catch {
			throw Error("Please call 'setEngine' before call to 'getEngine'");
		}
		return e;
	}
	return Gm;
}
function $(e = !1) {
	let t = Ym();
	if (!t.crypto && e) throw Error("Unable to create WebCrypto object");
	return t.crypto;
}
function Xm(e) {
	if (e.byteLength % 2 != 0) return Iu;
	let t = e.byteLength / 2;
	return new F({ value: [new N({ valueHex: eh(new Uint8Array(e, 0, t)) }), new N({ valueHex: eh(new Uint8Array(e, t, t)) })] }).toBER(!1);
}
function Zm(e, t) {
	if (!(e instanceof F && e.valueBlock.value.length === 2 && e.valueBlock.value[0] instanceof N && e.valueBlock.value[1] instanceof N)) return Iu;
	let n = e.valueBlock.value[0].convertFromDER().valueBlock.valueHexView, r = e.valueBlock.value[1].convertFromDER().valueBlock.valueHexView, i = new Uint8Array(t * 2);
	return i.set(n, t - n.byteLength), i.set(r, 2 * t - r.byteLength), i.buffer;
}
async function Qm(e, t, n, r, i) {
	switch (e.toUpperCase()) {
		case "SHA-1":
		case "SHA-256":
		case "SHA-384":
		case "SHA-512": break;
		default: throw new G(`Unknown hash function: ${e}`);
	}
	if (G.assert(t, "zBuffer", "ArrayBuffer"), t.byteLength === 0) throw new G("'zBuffer' has zero length, error");
	if (G.assert(r, "SharedInfo", "ArrayBuffer"), n > 255) throw new G("Please set 'Counter' argument to value less or equal to 255");
	let a = /* @__PURE__ */ new ArrayBuffer(4), o = new Uint8Array(a);
	o[0] = 0, o[1] = 0, o[2] = 0, o[3] = n;
	let s = U.concat(t, a, r);
	return {
		counter: n,
		result: await i.digest({ name: e }, s)
	};
}
async function $m(e, t, n, r, i = $(!0)) {
	let a, o = 1;
	switch (e.toUpperCase()) {
		case "SHA-1":
			a = 160;
			break;
		case "SHA-256":
			a = 256;
			break;
		case "SHA-384":
			a = 384;
			break;
		case "SHA-512":
			a = 512;
			break;
		default: throw new G(`Unknown hash function: ${e}`);
	}
	if (G.assert(t, "Zbuffer", "ArrayBuffer"), t.byteLength === 0) throw new G("'Zbuffer' has zero length, error");
	G.assert(r, "SharedInfo", "ArrayBuffer");
	let s = n / a;
	Math.floor(s) > 0 && (o = Math.floor(s), s - o > 0 && o++);
	let c = [];
	for (let n = 1; n <= o; n++) c.push(await Qm(e, t, n, r, i));
	let l = U.concat(c.map((e) => e.result));
	if (n >>= 3, l.byteLength > n) {
		let e = new ArrayBuffer(n), t = new Uint8Array(e), r = new Uint8Array(l);
		for (let e = 0; e < n; e++) t[e] = r[e];
		return e;
	}
	return l;
}
function eh(e) {
	let t = 0;
	for (; t < e.length - 1 && e[t] === 0;) t++;
	let n = e.subarray(t);
	if (n.length && n[0] & 128) {
		let e = new Uint8Array(n.length + 1);
		return e.set(n, 1), e;
	}
	return n.slice();
}
var th = "type", nh = "value", rh = "utcTimeName", ih = "generalTimeName", ah = [rh, ih], oh = class e extends J {
	static {
		this.CLASS_NAME = "Time";
	}
	constructor(t = {}) {
		super(), this.type = t[th] ?? e.defaultValues(th), this.value = t[nh] ?? e.defaultValues(nh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case th: return 0;
			case nh: return new Date(0, 0, 0);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e.names ?? {};
		return new z({
			optional: t,
			value: [new Kc({ name: n.utcTimeName || "" }), new L({ name: n.generalTimeName || "" })]
		});
	}
	fromSchema(t) {
		for (let e of ah) delete t[e];
		let n = V(t, t, e.schema({ names: {
			utcTimeName: rh,
			generalTimeName: ih
		} }));
		q.assertSchema(n, this.className), rh in n.result && (this.type = 0, this.value = n.result.utcTimeName.toDate()), ih in n.result && (this.type = 1, this.value = n.result.generalTimeName.toDate());
	}
	toSchema() {
		return this.type === 0 ? new Kc({ valueDate: this.value }) : this.type === 1 ? new L({ valueDate: this.value }) : {};
	}
	toJSON() {
		return {
			type: this.type,
			value: this.value
		};
	}
}, sh = "tbs", ch = "version", lh = "serialNumber", uh = "signature", dh = "issuer", fh = "notBefore", ph = "notAfter", mh = "subject", hh = "subjectPublicKeyInfo", gh = "issuerUniqueID", _h = "subjectUniqueID", vh = "extensions", yh = "signatureAlgorithm", bh = "signatureValue", xh = "tbsCertificate", Sh = `${xh}.${ch}`, Ch = `${xh}.${lh}`, wh = `${xh}.${uh}`, Th = `${xh}.${dh}`, Eh = `${xh}.${fh}`, Dh = `${xh}.${ph}`, Oh = `${xh}.${mh}`, kh = `${xh}.${hh}`, Ah = `${xh}.${gh}`, jh = `${xh}.${_h}`, Mh = `${xh}.${vh}`, Nh = [
	xh,
	Sh,
	Ch,
	wh,
	Th,
	Eh,
	Dh,
	Oh,
	kh,
	Ah,
	jh,
	Mh,
	yh,
	bh
];
function Ph(e = {}) {
	let t = e.names ?? {};
	return new F({
		name: t.blockName || xh,
		value: [
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new N({ name: t.tbsCertificateVersion || Sh })]
			}),
			new N({ name: t.tbsCertificateSerialNumber || Ch }),
			Z.schema(t.signature || { names: { blockName: wh } }),
			Y.schema(t.issuer || { names: { blockName: Th } }),
			new F({
				name: t.tbsCertificateValidity || "tbsCertificate.validity",
				value: [oh.schema(t.notBefore || { names: {
					utcTimeName: Eh,
					generalTimeName: Eh
				} }), oh.schema(t.notAfter || { names: {
					utcTimeName: Dh,
					generalTimeName: Dh
				} })]
			}),
			Y.schema(t.subject || { names: { blockName: Oh } }),
			Hp.schema(t.subjectPublicKeyInfo || { names: { blockName: kh } }),
			new D({
				name: t.tbsCertificateIssuerUniqueID || Ah,
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			}),
			new D({
				name: t.tbsCertificateSubjectUniqueID || jh,
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				}
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				value: [gg.schema(t.extensions || { names: { blockName: Mh } })]
			})
		]
	});
}
var Fh = class e extends J {
	static {
		this.CLASS_NAME = "Certificate";
	}
	get tbs() {
		return cl(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[sh] ?? e.defaultValues(sh)), this.version = t[ch] ?? e.defaultValues(ch), this.serialNumber = t[lh] ?? e.defaultValues(lh), this.signature = t[uh] ?? e.defaultValues(uh), this.issuer = t[dh] ?? e.defaultValues(dh), this.notBefore = t[fh] ?? e.defaultValues(fh), this.notAfter = t[ph] ?? e.defaultValues(ph), this.subject = t[mh] ?? e.defaultValues(mh), this.subjectPublicKeyInfo = t[hh] ?? e.defaultValues(hh), gh in t && (this.issuerUniqueID = t[gh] ?? e.defaultValues(gh)), _h in t && (this.subjectUniqueID = t[_h] ?? e.defaultValues(_h)), vh in t && (this.extensions = t[vh] ?? e.defaultValues(vh)), this.signatureAlgorithm = t[yh] ?? e.defaultValues(yh), this.signatureValue = t[bh] ?? e.defaultValues(bh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case sh: return Iu;
			case ch: return 0;
			case lh: return new N();
			case uh: return new Z();
			case dh: return new Y();
			case fh: return new oh();
			case ph: return new oh();
			case mh: return new Y();
			case hh: return new Hp();
			case gh: return Iu;
			case _h: return Iu;
			case vh: return [];
			case yh: return new Z();
			case bh: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				Ph(t.tbsCertificate),
				Z.schema(t.signatureAlgorithm || { names: { blockName: yh } }),
				new M({ name: t.signatureValue || bh })
			]
		});
	}
	fromSchema(t) {
		for (let e of Nh) delete t[e];
		let n = V(t, t, e.schema({ names: { tbsCertificate: { names: { extensions: { names: { extensions: Mh } } } } } }));
		q.assertSchema(n, this.className), this.tbsView = n.result.tbsCertificate.valueBeforeDecodeView, Sh in n.result && (this.version = n.result[Sh].valueBlock.valueDec), this.serialNumber = n.result[Ch], this.signature = new Z({ schema: n.result[wh] }), this.issuer = new Y({ schema: n.result[Th] }), this.notBefore = new oh({ schema: n.result[Eh] }), this.notAfter = new oh({ schema: n.result[Dh] }), this.subject = new Y({ schema: n.result[Oh] }), this.subjectPublicKeyInfo = new Hp({ schema: n.result[kh] }), Ah in n.result && (this.issuerUniqueID = n.result[Ah].valueBlock.valueHex), jh in n.result && (this.subjectUniqueID = n.result[jh].valueBlock.valueHex), Mh in n.result && (this.extensions = Array.from(n.result[Mh], (e) => new pg({ schema: e }))), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let t = [];
		return ch in this && this.version !== e.defaultValues(ch) && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new N({ value: this.version })]
		})), t.push(this.serialNumber), t.push(this.signature.toSchema()), t.push(this.issuer.toSchema()), t.push(new F({ value: [this.notBefore.toSchema(), this.notAfter.toSchema()] })), t.push(this.subject.toSchema()), t.push(this.subjectPublicKeyInfo.toSchema()), this.issuerUniqueID && t.push(new D({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: this.issuerUniqueID
		})), this.subjectUniqueID && t.push(new D({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			valueHex: this.subjectUniqueID
		})), this.extensions && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 3
			},
			value: [new F({ value: Array.from(this.extensions, (e) => e.toSchema()) })]
		})), new F({ value: t });
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (!this.tbsView.byteLength) return e.schema().value[0];
			let t = O(this.tbsView);
			q.assert(t, "TBS Certificate"), n = t.result;
		} else n = this.encodeTBS();
		return new F({ value: [
			n,
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		let t = {
			tbs: zl.encode(this.tbsView),
			version: this.version,
			serialNumber: this.serialNumber.toJSON(),
			signature: this.signature.toJSON(),
			issuer: this.issuer.toJSON(),
			notBefore: this.notBefore.toJSON(),
			notAfter: this.notAfter.toJSON(),
			subject: this.subject.toJSON(),
			subjectPublicKeyInfo: this.subjectPublicKeyInfo.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return ch in this && this.version !== e.defaultValues(ch) && (t.version = this.version), this.issuerUniqueID && (t.issuerUniqueID = zl.encode(this.issuerUniqueID)), this.subjectUniqueID && (t.subjectUniqueID = zl.encode(this.subjectUniqueID)), this.extensions && (t.extensions = Array.from(this.extensions, (e) => e.toJSON())), t;
	}
	async getPublicKey(e, t = $(!0)) {
		return t.getPublicKey(this.subjectPublicKeyInfo, this.signatureAlgorithm, e);
	}
	async getKeyHash(e = "SHA-1", t = $(!0)) {
		return t.digest({ name: e }, this.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let r = await n.getSignatureParameters(e, t), i = r.parameters;
		this.signature = r.signatureAlgorithm, this.signatureAlgorithm = r.signatureAlgorithm, this.tbsView = new Uint8Array(this.encodeTBS().toBER());
		let a = await n.signWithPrivateKey(this.tbsView, e, i);
		this.signatureValue = new M({ valueHex: a });
	}
	async verify(e, t = $(!0)) {
		let n;
		if (e ? n = e.subjectPublicKeyInfo : this.issuer.isEqual(this.subject) && (n = this.subjectPublicKeyInfo), !(n instanceof Hp)) throw Error("Please provide issuer certificate as a parameter");
		return t.verifyWithPublicKey(this.tbsView, this.signatureValue, n, this.signatureAlgorithm);
	}
};
function Ih(e, t = null) {
	if (t && e.issuer.isEqual(t.issuer) && e.serialNumber.isEqual(t.serialNumber)) return null;
	let n = !1;
	if (e.extensions) {
		for (let t of e.extensions) if (t.extnID === "2.5.29.19" && t.parsedValue instanceof lf && t.parsedValue.cA) {
			n = !0;
			break;
		}
	}
	return n ? e : null;
}
var Lh = "version", Rh = "logID", zh = "extensions", Bh = "timestamp", Vh = "hashAlgorithm", Hh = "signatureAlgorithm", Uh = "signature", Wh = "none", Gh = "md5", Kh = "sha1", qh = "sha224", Jh = "sha256", Yh = "sha384", Xh = "sha512", Zh = "anonymous", Qh = "rsa", $h = "dsa", eg = "ecdsa", tg = class e extends J {
	static {
		this.CLASS_NAME = "SignedCertificateTimestamp";
	}
	constructor(t = {}) {
		super(), this.version = t[Lh] ?? e.defaultValues(Lh), this.logID = t[Rh] ?? e.defaultValues(Rh), this.timestamp = t[Bh] ?? e.defaultValues(Bh), this.extensions = t[zh] ?? e.defaultValues(zh), this.hashAlgorithm = t[Vh] ?? e.defaultValues(Vh), this.signatureAlgorithm = t[Hh] ?? e.defaultValues(Hh), this.signature = t[Uh] ?? e.defaultValues(Uh), "stream" in t && t.stream && this.fromStream(t.stream), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Lh: return 0;
			case Rh:
			case zh: return Iu;
			case Bh: return /* @__PURE__ */ new Date(0);
			case Vh:
			case Hh: return "";
			case Uh: return Iu;
			default: return super.defaultValues(e);
		}
	}
	fromSchema(e) {
		if (!(e instanceof qc)) throw Error("Object's schema was not verified against input data for SignedCertificateTimestamp");
		let t = new ju({ stream: new ku({ buffer: e.data }) });
		this.fromStream(t);
	}
	fromStream(e) {
		let t = e.getUint16();
		if (this.version = e.getBlock(1)[0], this.version === 0) {
			this.logID = new Uint8Array(e.getBlock(32)).buffer.slice(0), this.timestamp = new Date(Number(Su.decodeBigInt(e.getBlock(8))));
			let n = e.getUint16();
			switch (this.extensions = new Uint8Array(e.getBlock(n)).buffer.slice(0), e.getBlock(1)[0]) {
				case 0:
					this.hashAlgorithm = Wh;
					break;
				case 1:
					this.hashAlgorithm = Gh;
					break;
				case 2:
					this.hashAlgorithm = Kh;
					break;
				case 3:
					this.hashAlgorithm = qh;
					break;
				case 4:
					this.hashAlgorithm = Jh;
					break;
				case 5:
					this.hashAlgorithm = Yh;
					break;
				case 6:
					this.hashAlgorithm = Xh;
					break;
				default: throw Error("Object's stream was not correct for SignedCertificateTimestamp");
			}
			switch (e.getBlock(1)[0]) {
				case 0:
					this.signatureAlgorithm = Zh;
					break;
				case 1:
					this.signatureAlgorithm = Qh;
					break;
				case 2:
					this.signatureAlgorithm = $h;
					break;
				case 3:
					this.signatureAlgorithm = eg;
					break;
				default: throw Error("Object's stream was not correct for SignedCertificateTimestamp");
			}
			let r = e.getUint16();
			if (this.signature = new Uint8Array(e.getBlock(r)).buffer.slice(0), t !== 47 + n + r) throw Error("Object's stream was not correct for SignedCertificateTimestamp");
		}
	}
	toSchema() {
		return new qc({ data: this.toStream().stream.buffer });
	}
	toStream() {
		let e = new ju();
		e.appendUint16(47 + this.extensions.byteLength + this.signature.byteLength), e.appendChar(this.version), e.appendView(new Uint8Array(this.logID)), e.appendView(Su.encode(this.timestamp.valueOf(), { length: 8 })), e.appendUint16(this.extensions.byteLength), this.extensions.byteLength && e.appendView(new Uint8Array(this.extensions));
		let t;
		switch (this.hashAlgorithm.toLowerCase()) {
			case Wh:
				t = 0;
				break;
			case Gh:
				t = 1;
				break;
			case Kh:
				t = 2;
				break;
			case qh:
				t = 3;
				break;
			case Jh:
				t = 4;
				break;
			case Yh:
				t = 5;
				break;
			case Xh:
				t = 6;
				break;
			default: throw Error(`Incorrect data for hashAlgorithm: ${this.hashAlgorithm}`);
		}
		e.appendChar(t);
		let n;
		switch (this.signatureAlgorithm.toLowerCase()) {
			case Zh:
				n = 0;
				break;
			case Qh:
				n = 1;
				break;
			case $h:
				n = 2;
				break;
			case eg:
				n = 3;
				break;
			default: throw Error(`Incorrect data for signatureAlgorithm: ${this.signatureAlgorithm}`);
		}
		return e.appendChar(n), e.appendUint16(this.signature.byteLength), e.appendView(new Uint8Array(this.signature)), e;
	}
	toJSON() {
		return {
			version: this.version,
			logID: zl.encode(this.logID, { case: "upper" }),
			timestamp: this.timestamp,
			extensions: zl.encode(this.extensions, { case: "upper" }),
			hashAlgorithm: this.hashAlgorithm,
			signatureAlgorithm: this.signatureAlgorithm,
			signature: zl.encode(this.signature, { case: "upper" })
		};
	}
	async verify(e, t, n = 0, r = $(!0)) {
		let i = ou.encode(this.logID), a = null, o = new ju();
		for (let t of e) if (t.log_id === i) {
			a = t.key;
			break;
		}
		if (!a) throw Error(`Public key not found for CT with logId: ${i}`);
		let s = cl(ou.decode(a)), c = Hp.fromBER(s);
		return o.appendChar(0), o.appendChar(0), o.appendView(Su.encode(this.timestamp.valueOf(), { length: 8 })), o.appendUint16(n), n === 0 && o.appendUint24(t.byteLength), o.appendView(new Uint8Array(t)), o.appendUint16(this.extensions.byteLength), this.extensions.byteLength !== 0 && o.appendView(new Uint8Array(this.extensions)), r.verifyWithPublicKey(o.buffer.slice(0, o.length), new j({ valueHex: this.signature }), c, { algorithmId: "" }, "SHA-256");
	}
};
new P({ value: Ud }).valueBlock.toBER(!1);
var ng = "timestamps", rg = class e extends J {
	static {
		this.CLASS_NAME = "SignedCertificateTimestampList";
	}
	constructor(t = {}) {
		super(), this.timestamps = t[ng] ?? e.defaultValues(ng), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ng: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case ng: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return t.optional ??= !1, new j({
			name: t.blockName || "SignedCertificateTimestampList",
			optional: t.optional
		});
	}
	fromSchema(e) {
		if (!(e instanceof j)) throw Error("Object's schema was not verified against input data for SignedCertificateTimestampList");
		let t = new ju({ stream: new ku({ buffer: e.valueBlock.valueHex }) });
		if (t.getUint16() !== t.length) throw Error("Object's schema was not verified against input data for SignedCertificateTimestampList");
		for (; t.length;) this.timestamps.push(new tg({ stream: t }));
	}
	toSchema() {
		let e = new ju(), t = 0, n = [];
		for (let e of this.timestamps) {
			let r = e.toStream();
			n.push(r), t += r.stream.buffer.byteLength;
		}
		e.appendUint16(t);
		for (let t of n) e.appendView(t.stream.view);
		return new j({ valueHex: e.stream.buffer.slice(0) });
	}
	toJSON() {
		return { timestamps: Array.from(this.timestamps, (e) => e.toJSON()) };
	}
}, ig = "attributes", ag = [ig], og = class e extends J {
	static {
		this.CLASS_NAME = "SubjectDirectoryAttributes";
	}
	constructor(t = {}) {
		super(), this.attributes = t[ig] ?? e.defaultValues(ig), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ig: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.attributes || "",
				value: Q.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of ag) delete t[e];
		let n = V(t, t, e.schema({ names: { attributes: ig } }));
		q.assertSchema(n, this.className), this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.attributes, (e) => e.toSchema()) });
	}
	toJSON() {
		return { attributes: Array.from(this.attributes, (e) => e.toJSON()) };
	}
}, sg = class e {
	static getItems() {
		return this.types || (this.types = {}, e.register(Sd, "SubjectAltName", ld), e.register(Cd, "IssuerAltName", ld), e.register(Rd, "AuthorityKeyIdentifier", of), e.register(wd, "BasicConstraints", lf), e.register(Gd, "MicrosoftCaVersion", ff), e.register(Pd, "CertificatePolicies", Cf), e.register(Id, "CertificatePoliciesMicrosoft", Cf), e.register(Wd, "MicrosoftCertTemplateV2", Of), e.register(Md, "CRLDistributionPoints", Rf), e.register(Nd, "FreshestCRL", Rf), e.register(Bd, "ExtKeyUsage", Vf), e.register(Ad, "CertificateIssuer", yd), e.register(Vd, "AuthorityInfoAccess", Uf), e.register(Hd, "SubjectInfoAccess", Uf), e.register(kd, "IssuingDistributionPoint", Qf), e.register(jd, "NameConstraints", sp), e.register(zd, "PolicyConstraints", dp), e.register(Ld, "PolicyMappings", vp), e.register(xd, "PrivateKeyUsagePeriod", Sp), e.register(Kd, "QCStatements", kp), e.register(Ud, "SignedCertificateTimestampList", rg), e.register(bd, "SubjectDirectoryAttributes", og)), this.types;
	}
	static fromBER(e, t) {
		let n = O(t);
		if (n.offset === -1) return null;
		let r = this.find(e);
		if (r) try {
			return new r.type({ schema: n.result });
		} catch {
			let t = new r.type();
			return t.parsingError = `Incorrectly formatted value of extension ${r.name} (${e})`, t;
		}
		return n.result;
	}
	static find(e) {
		return this.getItems()[e] || null;
	}
	static register(e, t, n) {
		this.getItems()[e] = {
			name: t,
			type: n
		};
	}
}, cg = "extnID", lg = "critical", ug = "extnValue", dg = "parsedValue", fg = [
	cg,
	lg,
	ug
], pg = class e extends J {
	static {
		this.CLASS_NAME = "Extension";
	}
	get parsedValue() {
		if (this._parsedValue === void 0) {
			let e = sg.fromBER(this.extnID, this.extnValue.valueBlock.valueHexView);
			this._parsedValue = e;
		}
		return this._parsedValue || void 0;
	}
	set parsedValue(e) {
		this._parsedValue = e;
	}
	constructor(t = {}) {
		super(), this.extnID = t[cg] ?? e.defaultValues(cg), this.critical = t[lg] ?? e.defaultValues(lg), this.extnValue = ug in t ? new j({ valueHex: t.extnValue }) : e.defaultValues(ug), dg in t && (this.parsedValue = t[dg] ?? e.defaultValues(dg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case cg: return "";
			case lg: return !1;
			case ug: return new j();
			case dg: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new P({ name: t.extnID || "" }),
				new dc({
					name: t.critical || "",
					optional: !0
				}),
				new j({ name: t.extnValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of fg) delete t[e];
		let n = V(t, t, e.schema({ names: {
			extnID: cg,
			critical: lg,
			extnValue: ug
		} }));
		q.assertSchema(n, this.className), this.extnID = n.result.extnID.valueBlock.toString(), lg in n.result && (this.critical = n.result.critical.valueBlock.value), this.extnValue = n.result.extnValue;
	}
	toSchema() {
		let t = [];
		return t.push(new P({ value: this.extnID })), this.critical !== e.defaultValues(lg) && t.push(new dc({ value: this.critical })), t.push(this.extnValue), new F({ value: t });
	}
	toJSON() {
		let t = {
			extnID: this.extnID,
			extnValue: this.extnValue.toJSON()
		};
		return this.critical !== e.defaultValues(lg) && (t.critical = this.critical), this.parsedValue && this.parsedValue.toJSON && (t.parsedValue = this.parsedValue.toJSON()), t;
	}
}, mg = "extensions", hg = [mg], gg = class e extends J {
	static {
		this.CLASS_NAME = "Extensions";
	}
	constructor(t = {}) {
		super(), this.extensions = t[mg] ?? e.defaultValues(mg), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mg: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e.names ?? {};
		return new F({
			optional: t,
			name: n.blockName || "",
			value: [new B({
				name: n.extensions || "",
				value: pg.schema(n.extension || {})
			})]
		});
	}
	fromSchema(t) {
		for (let e of hg) delete t[e];
		let n = V(t, t, e.schema({ names: { extensions: mg } }));
		q.assertSchema(n, this.className), this.extensions = Array.from(n.result.extensions, (e) => new pg({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.extensions, (e) => e.toSchema()) });
	}
	toJSON() {
		return { extensions: this.extensions.map((e) => e.toJSON()) };
	}
}, _g = "issuer", vg = "serialNumber", yg = "issuerUID", bg = [
	_g,
	vg,
	yg
], xg = class e extends J {
	static {
		this.CLASS_NAME = "IssuerSerial";
	}
	constructor(t = {}) {
		super(), this.issuer = t[_g] ?? e.defaultValues(_g), this.serialNumber = t[vg] ?? e.defaultValues(vg), yg in t && (this.issuerUID = t[yg] ?? e.defaultValues(yg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _g: return new yd();
			case vg: return new N();
			case yg: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				yd.schema(t.issuer || {}),
				new N({ name: t.serialNumber || "" }),
				new M({
					optional: !0,
					name: t.issuerUID || ""
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of bg) delete t[e];
		let n = V(t, t, e.schema({ names: {
			issuer: { names: { blockName: _g } },
			serialNumber: vg,
			issuerUID: yg
		} }));
		q.assertSchema(n, this.className), this.issuer = new yd({ schema: n.result.issuer }), this.serialNumber = n.result.serialNumber, yg in n.result && (this.issuerUID = n.result.issuerUID);
	}
	toSchema() {
		let e = new F({ value: [this.issuer.toSchema(), this.serialNumber] });
		return this.issuerUID && e.valueBlock.value.push(this.issuerUID), e;
	}
	toJSON() {
		let e = {
			issuer: this.issuer.toJSON(),
			serialNumber: this.serialNumber.toJSON()
		};
		return this.issuerUID && (e.issuerUID = this.issuerUID.toJSON()), e;
	}
}, Sg = "version", Cg = "baseCertificateID", wg = "subjectName", Tg = "issuer", Eg = "signature", Dg = "serialNumber", Og = "attrCertValidityPeriod", kg = "attributes", Ag = "issuerUniqueID", jg = "extensions", Mg = [
	Sg,
	Cg,
	wg,
	Tg,
	Eg,
	Dg,
	Og,
	kg,
	Ag,
	jg
], Ng = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateInfoV1";
	}
	constructor(t = {}) {
		super(), this.version = t[Sg] ?? e.defaultValues(Sg), Cg in t && (this.baseCertificateID = t[Cg] ?? e.defaultValues(Cg)), wg in t && (this.subjectName = t[wg] ?? e.defaultValues(wg)), this.issuer = t[Tg] ?? e.defaultValues(Tg), this.signature = t[Eg] ?? e.defaultValues(Eg), this.serialNumber = t[Dg] ?? e.defaultValues(Dg), this.attrCertValidityPeriod = t[Og] ?? e.defaultValues(Og), this.attributes = t[kg] ?? e.defaultValues(kg), Ag in t && (this.issuerUniqueID = t[Ag] ?? e.defaultValues(Ag)), jg in t && (this.extensions = t[jg] ?? e.defaultValues(jg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Sg: return 0;
			case Cg: return new xg();
			case wg: return new yd();
			case Tg: return new yd();
			case Eg: return new Z();
			case Dg: return new N();
			case Og: return new gd();
			case kg: return [];
			case Ag: return new M();
			case jg: return new gg();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				new z({ value: [new k({
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: xg.schema().valueBlock.value
				}), new k({
					name: t.subjectName || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: yd.schema().valueBlock.value
				})] }),
				yd.schema({ names: { blockName: t.issuer || "" } }),
				Z.schema(t.signature || {}),
				new N({ name: t.serialNumber || "" }),
				gd.schema(t.attrCertValidityPeriod || {}),
				new F({
					name: t.attributes || "",
					value: [new B({ value: Q.schema() })]
				}),
				new M({
					optional: !0,
					name: t.issuerUniqueID || ""
				}),
				gg.schema(t.extensions || {}, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of Mg) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: Sg,
			baseCertificateID: Cg,
			subjectName: wg,
			issuer: Tg,
			signature: { names: { blockName: Eg } },
			serialNumber: Dg,
			attrCertValidityPeriod: { names: { blockName: Og } },
			attributes: kg,
			issuerUniqueID: Ag,
			extensions: { names: { blockName: jg } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, Cg in n.result && (this.baseCertificateID = new xg({ schema: new F({ value: n.result.baseCertificateID.valueBlock.value }) })), wg in n.result && (this.subjectName = new yd({ schema: new F({ value: n.result.subjectName.valueBlock.value }) })), this.issuer = n.result.issuer, this.signature = new Z({ schema: n.result.signature }), this.serialNumber = n.result.serialNumber, this.attrCertValidityPeriod = new gd({ schema: n.result.attrCertValidityPeriod }), this.attributes = Array.from(n.result.attributes.valueBlock.value, (e) => new Q({ schema: e })), Ag in n.result && (this.issuerUniqueID = n.result.issuerUniqueID), jg in n.result && (this.extensions = new gg({ schema: n.result.extensions }));
	}
	toSchema() {
		let e = new F({ value: [new N({ value: this.version })] });
		return this.baseCertificateID && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.baseCertificateID.toSchema().valueBlock.value
		})), this.subjectName && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.subjectName.toSchema().valueBlock.value
		})), e.valueBlock.value.push(this.issuer.toSchema()), e.valueBlock.value.push(this.signature.toSchema()), e.valueBlock.value.push(this.serialNumber), e.valueBlock.value.push(this.attrCertValidityPeriod.toSchema()), e.valueBlock.value.push(new F({ value: Array.from(this.attributes, (e) => e.toSchema()) })), this.issuerUniqueID && e.valueBlock.value.push(this.issuerUniqueID), this.extensions && e.valueBlock.value.push(this.extensions.toSchema()), e;
	}
	toJSON() {
		let e = { version: this.version };
		return this.baseCertificateID && (e.baseCertificateID = this.baseCertificateID.toJSON()), this.subjectName && (e.subjectName = this.subjectName.toJSON()), e.issuer = this.issuer.toJSON(), e.signature = this.signature.toJSON(), e.serialNumber = this.serialNumber.toJSON(), e.attrCertValidityPeriod = this.attrCertValidityPeriod.toJSON(), e.attributes = Array.from(this.attributes, (e) => e.toJSON()), this.issuerUniqueID && (e.issuerUniqueID = this.issuerUniqueID.toJSON()), this.extensions && (e.extensions = this.extensions.toJSON()), e;
	}
}, Pg = "acinfo", Fg = "signatureAlgorithm", Ig = "signatureValue", Lg = [
	Pg,
	Ig,
	Fg
], Rg = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateV1";
	}
	constructor(t = {}) {
		super(), this.acinfo = t[Pg] ?? e.defaultValues(Pg), this.signatureAlgorithm = t[Fg] ?? e.defaultValues(Fg), this.signatureValue = t[Ig] ?? e.defaultValues(Ig), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Pg: return new Ng();
			case Fg: return new Z();
			case Ig: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				Ng.schema(t.acinfo || {}),
				Z.schema(t.signatureAlgorithm || {}),
				new M({ name: t.signatureValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Lg) delete t[e];
		let n = V(t, t, e.schema({ names: {
			acinfo: { names: { blockName: Pg } },
			signatureAlgorithm: { names: { blockName: Fg } },
			signatureValue: Ig
		} }));
		q.assertSchema(n, this.className), this.acinfo = new Ng({ schema: n.result.acinfo }), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	toSchema() {
		return new F({ value: [
			this.acinfo.toSchema(),
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		return {
			acinfo: this.acinfo.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
	}
}, zg = "digestedObjectType", Bg = "otherObjectTypeID", Vg = "digestAlgorithm", Hg = "objectDigest", Ug = [
	zg,
	Bg,
	Vg,
	Hg
], Wg = class e extends J {
	static {
		this.CLASS_NAME = "ObjectDigestInfo";
	}
	constructor(t = {}) {
		super(), this.digestedObjectType = t[zg] ?? e.defaultValues(zg), Bg in t && (this.otherObjectTypeID = t[Bg] ?? e.defaultValues(Bg)), this.digestAlgorithm = t[Vg] ?? e.defaultValues(Vg), this.objectDigest = t[Hg] ?? e.defaultValues(Hg), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case zg: return new yc();
			case Bg: return new P();
			case Vg: return new Z();
			case Hg: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new yc({ name: t.digestedObjectType || "" }),
				new P({
					optional: !0,
					name: t.otherObjectTypeID || ""
				}),
				Z.schema(t.digestAlgorithm || {}),
				new M({ name: t.objectDigest || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Ug) delete t[e];
		let n = V(t, t, e.schema({ names: {
			digestedObjectType: zg,
			otherObjectTypeID: Bg,
			digestAlgorithm: { names: { blockName: Vg } },
			objectDigest: Hg
		} }));
		q.assertSchema(n, this.className), this.digestedObjectType = n.result.digestedObjectType, Bg in n.result && (this.otherObjectTypeID = n.result.otherObjectTypeID), this.digestAlgorithm = new Z({ schema: n.result.digestAlgorithm }), this.objectDigest = n.result.objectDigest;
	}
	toSchema() {
		let e = new F({ value: [this.digestedObjectType] });
		return this.otherObjectTypeID && e.valueBlock.value.push(this.otherObjectTypeID), e.valueBlock.value.push(this.digestAlgorithm.toSchema()), e.valueBlock.value.push(this.objectDigest), e;
	}
	toJSON() {
		let e = {
			digestedObjectType: this.digestedObjectType.toJSON(),
			digestAlgorithm: this.digestAlgorithm.toJSON(),
			objectDigest: this.objectDigest.toJSON()
		};
		return this.otherObjectTypeID && (e.otherObjectTypeID = this.otherObjectTypeID.toJSON()), e;
	}
}, Gg = "issuerName", Kg = "baseCertificateID", qg = "objectDigestInfo", Jg = [
	Gg,
	Kg,
	qg
], Yg = class e extends J {
	static {
		this.CLASS_NAME = "V2Form";
	}
	constructor(t = {}) {
		super(), Gg in t && (this.issuerName = t[Gg] ?? e.defaultValues(Gg)), Kg in t && (this.baseCertificateID = t[Kg] ?? e.defaultValues(Kg)), qg in t && (this.objectDigestInfo = t[qg] ?? e.defaultValues(qg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gg: return new yd();
			case Kg: return new xg();
			case qg: return new Wg();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				yd.schema({ names: { blockName: t.issuerName } }, !0),
				new k({
					optional: !0,
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: xg.schema().valueBlock.value
				}),
				new k({
					optional: !0,
					name: t.objectDigestInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: Wg.schema().valueBlock.value
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Jg) delete t[e];
		let n = V(t, t, e.schema({ names: {
			issuerName: Gg,
			baseCertificateID: Kg,
			objectDigestInfo: qg
		} }));
		q.assertSchema(n, this.className), Gg in n.result && (this.issuerName = new yd({ schema: n.result.issuerName })), Kg in n.result && (this.baseCertificateID = new xg({ schema: new F({ value: n.result.baseCertificateID.valueBlock.value }) })), qg in n.result && (this.objectDigestInfo = new Wg({ schema: new F({ value: n.result.objectDigestInfo.valueBlock.value }) }));
	}
	toSchema() {
		let e = new F();
		return this.issuerName && e.valueBlock.value.push(this.issuerName.toSchema()), this.baseCertificateID && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.baseCertificateID.toSchema().valueBlock.value
		})), this.objectDigestInfo && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.objectDigestInfo.toSchema().valueBlock.value
		})), e;
	}
	toJSON() {
		let e = {};
		return this.issuerName && (e.issuerName = this.issuerName.toJSON()), this.baseCertificateID && (e.baseCertificateID = this.baseCertificateID.toJSON()), this.objectDigestInfo && (e.objectDigestInfo = this.objectDigestInfo.toJSON()), e;
	}
}, Xg = "baseCertificateID", Zg = "entityName", Qg = "objectDigestInfo", $g = [
	Xg,
	Zg,
	Qg
], e_ = class e extends J {
	static {
		this.CLASS_NAME = "Holder";
	}
	constructor(t = {}) {
		super(), Xg in t && (this.baseCertificateID = t[Xg] ?? e.defaultValues(Xg)), Zg in t && (this.entityName = t[Zg] ?? e.defaultValues(Zg)), Qg in t && (this.objectDigestInfo = t[Qg] ?? e.defaultValues(Qg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Xg: return new xg();
			case Zg: return new yd();
			case Qg: return new Wg();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new k({
					optional: !0,
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: xg.schema().valueBlock.value
				}),
				new k({
					optional: !0,
					name: t.entityName || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: yd.schema().valueBlock.value
				}),
				new k({
					optional: !0,
					name: t.objectDigestInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: Wg.schema().valueBlock.value
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of $g) delete t[e];
		let n = V(t, t, e.schema({ names: {
			baseCertificateID: Xg,
			entityName: Zg,
			objectDigestInfo: Qg
		} }));
		q.assertSchema(n, this.className), Xg in n.result && (this.baseCertificateID = new xg({ schema: new F({ value: n.result.baseCertificateID.valueBlock.value }) })), Zg in n.result && (this.entityName = new yd({ schema: new F({ value: n.result.entityName.valueBlock.value }) })), Qg in n.result && (this.objectDigestInfo = new Wg({ schema: new F({ value: n.result.objectDigestInfo.valueBlock.value }) }));
	}
	toSchema() {
		let e = new F();
		return this.baseCertificateID && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.baseCertificateID.toSchema().valueBlock.value
		})), this.entityName && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.entityName.toSchema().valueBlock.value
		})), this.objectDigestInfo && e.valueBlock.value.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: this.objectDigestInfo.toSchema().valueBlock.value
		})), e;
	}
	toJSON() {
		let e = {};
		return this.baseCertificateID && (e.baseCertificateID = this.baseCertificateID.toJSON()), this.entityName && (e.entityName = this.entityName.toJSON()), this.objectDigestInfo && (e.objectDigestInfo = this.objectDigestInfo.toJSON()), e;
	}
}, t_ = "version", n_ = "holder", r_ = "issuer", i_ = "signature", a_ = "serialNumber", o_ = "attrCertValidityPeriod", s_ = "attributes", c_ = "issuerUniqueID", l_ = "extensions", u_ = [
	t_,
	n_,
	r_,
	i_,
	a_,
	o_,
	s_,
	c_,
	l_
], d_ = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateInfoV2";
	}
	constructor(t = {}) {
		super(), this.version = t[t_] ?? e.defaultValues(t_), this.holder = t[n_] ?? e.defaultValues(n_), this.issuer = t[r_] ?? e.defaultValues(r_), this.signature = t[i_] ?? e.defaultValues(i_), this.serialNumber = t[a_] ?? e.defaultValues(a_), this.attrCertValidityPeriod = t[o_] ?? e.defaultValues(o_), this.attributes = t[s_] ?? e.defaultValues(s_), c_ in t && (this.issuerUniqueID = t[c_] ?? e.defaultValues(c_)), l_ in t && (this.extensions = t[l_] ?? e.defaultValues(l_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case t_: return 1;
			case n_: return new e_();
			case r_: return {};
			case i_: return new Z();
			case a_: return new N();
			case o_: return new gd();
			case s_: return [];
			case c_: return new M();
			case l_: return new gg();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				e_.schema(t.holder || {}),
				new z({ value: [yd.schema({ names: { blockName: t.issuer || "" } }), new k({
					name: t.issuer || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: Yg.schema().valueBlock.value
				})] }),
				Z.schema(t.signature || {}),
				new N({ name: t.serialNumber || "" }),
				gd.schema(t.attrCertValidityPeriod || {}),
				new F({
					name: t.attributes || "",
					value: [new B({ value: Q.schema() })]
				}),
				new M({
					optional: !0,
					name: t.issuerUniqueID || ""
				}),
				gg.schema(t.extensions || {}, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of u_) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: t_,
			holder: { names: { blockName: n_ } },
			issuer: r_,
			signature: { names: { blockName: i_ } },
			serialNumber: a_,
			attrCertValidityPeriod: { names: { blockName: o_ } },
			attributes: s_,
			issuerUniqueID: c_,
			extensions: { names: { blockName: l_ } }
		} }));
		switch (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.holder = new e_({ schema: n.result.holder }), n.result.issuer.idBlock.tagClass) {
			case 3:
				this.issuer = new Yg({ schema: new F({ value: n.result.issuer.valueBlock.value }) });
				break;
			default: throw Error("Incorrect value for 'issuer' in AttributeCertificateInfoV2");
		}
		this.signature = new Z({ schema: n.result.signature }), this.serialNumber = n.result.serialNumber, this.attrCertValidityPeriod = new gd({ schema: n.result.attrCertValidityPeriod }), this.attributes = Array.from(n.result.attributes.valueBlock.value, (e) => new Q({ schema: e })), c_ in n.result && (this.issuerUniqueID = n.result.issuerUniqueID), l_ in n.result && (this.extensions = new gg({ schema: n.result.extensions }));
	}
	toSchema() {
		let e = new F({ value: [
			new N({ value: this.version }),
			this.holder.toSchema(),
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: this.issuer.toSchema().valueBlock.value
			}),
			this.signature.toSchema(),
			this.serialNumber,
			this.attrCertValidityPeriod.toSchema(),
			new F({ value: Array.from(this.attributes, (e) => e.toSchema()) })
		] });
		return this.issuerUniqueID && e.valueBlock.value.push(this.issuerUniqueID), this.extensions && e.valueBlock.value.push(this.extensions.toSchema()), e;
	}
	toJSON() {
		let e = {
			version: this.version,
			holder: this.holder.toJSON(),
			issuer: this.issuer.toJSON(),
			signature: this.signature.toJSON(),
			serialNumber: this.serialNumber.toJSON(),
			attrCertValidityPeriod: this.attrCertValidityPeriod.toJSON(),
			attributes: Array.from(this.attributes, (e) => e.toJSON())
		};
		return this.issuerUniqueID && (e.issuerUniqueID = this.issuerUniqueID.toJSON()), this.extensions && (e.extensions = this.extensions.toJSON()), e;
	}
}, f_ = "acinfo", p_ = "signatureAlgorithm", m_ = "signatureValue", h_ = [
	f_,
	p_,
	m_
], g_ = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateV2";
	}
	constructor(t = {}) {
		super(), this.acinfo = t[f_] ?? e.defaultValues(f_), this.signatureAlgorithm = t[p_] ?? e.defaultValues(p_), this.signatureValue = t[m_] ?? e.defaultValues(m_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case f_: return new d_();
			case p_: return new Z();
			case m_: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				d_.schema(t.acinfo || {}),
				Z.schema(t.signatureAlgorithm || {}),
				new M({ name: t.signatureValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of h_) delete t[e];
		let n = V(t, t, e.schema({ names: {
			acinfo: { names: { blockName: f_ } },
			signatureAlgorithm: { names: { blockName: p_ } },
			signatureValue: m_
		} }));
		q.assertSchema(n, this.className), this.acinfo = new d_({ schema: n.result.acinfo }), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	toSchema() {
		return new F({ value: [
			this.acinfo.toSchema(),
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		return {
			acinfo: this.acinfo.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
	}
}, __ = "contentType", v_ = "content", y_ = [__, v_], b_ = class e extends J {
	static {
		this.CLASS_NAME = "ContentInfo";
	}
	static {
		this.DATA = qd;
	}
	static {
		this.SIGNED_DATA = Jd;
	}
	static {
		this.ENVELOPED_DATA = Yd;
	}
	static {
		this.ENCRYPTED_DATA = Xd;
	}
	constructor(t = {}) {
		super(), this.contentType = t[__] ?? e.defaultValues(__), this.content = t[v_] ?? e.defaultValues(v_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case __: return "";
			case v_: return new R();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case __: return typeof t == "string" && t === this.defaultValues(__);
			case v_: return t instanceof R;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return "optional" in t || (t.optional = !1), new F({
			name: t.blockName || "ContentInfo",
			optional: t.optional,
			value: [new P({ name: t.contentType || __ }), new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new R({ name: t.content || v_ })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of y_) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.contentType = n.result.contentType.valueBlock.toString(), this.content = n.result.content;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.contentType }), new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.content]
		})] });
	}
	toJSON() {
		let e = { contentType: this.contentType };
		return this.content instanceof R || (e.content = this.content.toJSON()), e;
	}
}, x_ = "certId", S_ = "certValue", C_ = "parsedValue", w_ = [x_, S_], T_ = class e extends J {
	static {
		this.CLASS_NAME = "CertBag";
	}
	constructor(t = {}) {
		super(), this.certId = t[x_] ?? e.defaultValues(x_), this.certValue = t[S_] ?? e.defaultValues(S_), C_ in t && (this.parsedValue = t[C_] ?? e.defaultValues(C_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case x_: return "";
			case S_: return new R();
			case C_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case x_: return t === "";
			case S_: return t instanceof R;
			case C_: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.id || "id" }), new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new R({ name: t.value || "value" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of w_) delete t[e];
		let n = V(t, t, e.schema({ names: {
			id: x_,
			value: S_
		} }));
		q.assertSchema(n, this.className), this.certId = n.result.certId.valueBlock.toString(), this.certValue = n.result.certValue;
		let r = this.certValue.valueBlock.valueHexView;
		switch (this.certId) {
			case Zd:
				try {
					this.parsedValue = Fh.fromBER(r);
				} catch {
					g_.fromBER(r);
				}
				break;
			case $d:
				this.parsedValue = g_.fromBER(r);
				break;
			case Qd:
			default: throw Error(`Incorrect CERT_ID value in CertBag: ${this.certId}`);
		}
	}
	toSchema() {
		return C_ in this && (this.certId = "acinfo" in this.parsedValue ? $d : Zd, this.certValue = new j({ valueHex: this.parsedValue.toSchema().toBER(!1) })), new F({ value: [new P({ value: this.certId }), new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: ["toSchema" in this.certValue ? this.certValue.toSchema() : this.certValue]
		})] });
	}
	toJSON() {
		return {
			certId: this.certId,
			certValue: this.certValue.toJSON()
		};
	}
}, E_ = "userCertificate", D_ = "revocationDate", O_ = "crlEntryExtensions", k_ = [
	E_,
	D_,
	O_
], A_ = class e extends J {
	static {
		this.CLASS_NAME = "RevokedCertificate";
	}
	constructor(t = {}) {
		super(), this.userCertificate = t[E_] ?? e.defaultValues(E_), this.revocationDate = t[D_] ?? e.defaultValues(D_), O_ in t && (this.crlEntryExtensions = t[O_] ?? e.defaultValues(O_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case E_: return new N();
			case D_: return new oh();
			case O_: return new gg();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.userCertificate || E_ }),
				oh.schema({ names: {
					utcTimeName: t.revocationDate || D_,
					generalTimeName: t.revocationDate || D_
				} }),
				gg.schema({ names: { blockName: t.crlEntryExtensions || O_ } }, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of k_) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.userCertificate = n.result.userCertificate, this.revocationDate = new oh({ schema: n.result.revocationDate }), O_ in n.result && (this.crlEntryExtensions = new gg({ schema: n.result.crlEntryExtensions }));
	}
	toSchema() {
		let e = [this.userCertificate, this.revocationDate.toSchema()];
		return this.crlEntryExtensions && e.push(this.crlEntryExtensions.toSchema()), new F({ value: e });
	}
	toJSON() {
		let e = {
			userCertificate: this.userCertificate.toJSON(),
			revocationDate: this.revocationDate.toJSON()
		};
		return this.crlEntryExtensions && (e.crlEntryExtensions = this.crlEntryExtensions.toJSON()), e;
	}
}, j_ = "tbs", M_ = "version", N_ = "signature", P_ = "issuer", F_ = "thisUpdate", I_ = "nextUpdate", L_ = "revokedCertificates", R_ = "crlExtensions", z_ = "signatureAlgorithm", B_ = "signatureValue", V_ = "tbsCertList", H_ = `${V_}.version`, U_ = `${V_}.signature`, W_ = `${V_}.issuer`, G_ = `${V_}.thisUpdate`, K_ = `${V_}.nextUpdate`, q_ = `${V_}.revokedCertificates`, J_ = `${V_}.extensions`, Y_ = [
	V_,
	H_,
	U_,
	W_,
	G_,
	K_,
	q_,
	J_,
	z_,
	B_
];
function X_(e = {}) {
	let t = e.names ?? {};
	return new F({
		name: t.blockName || V_,
		value: [
			new N({
				optional: !0,
				name: t.tbsCertListVersion || H_,
				value: 2
			}),
			Z.schema(t.signature || { names: { blockName: U_ } }),
			Y.schema(t.issuer || { names: { blockName: W_ } }),
			oh.schema(t.tbsCertListThisUpdate || { names: {
				utcTimeName: G_,
				generalTimeName: G_
			} }),
			oh.schema(t.tbsCertListNextUpdate || { names: {
				utcTimeName: K_,
				generalTimeName: K_
			} }, !0),
			new F({
				optional: !0,
				value: [new B({
					name: t.tbsCertListRevokedCertificates || q_,
					value: new F({ value: [
						new N(),
						oh.schema(),
						gg.schema({}, !0)
					] })
				})]
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [gg.schema(t.crlExtensions || { names: { blockName: J_ } })]
			})
		]
	});
}
var Z_ = [
	Rd,
	Cd,
	Td,
	Ed,
	kd,
	Nd,
	Vd,
	Dd,
	Od,
	Ad
], Q_ = class e extends J {
	static {
		this.CLASS_NAME = "CertificateRevocationList";
	}
	get tbs() {
		return cl(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[j_] ?? e.defaultValues(j_)), this.version = t[M_] ?? e.defaultValues(M_), this.signature = t[N_] ?? e.defaultValues(N_), this.issuer = t[P_] ?? e.defaultValues(P_), this.thisUpdate = t[F_] ?? e.defaultValues(F_), I_ in t && (this.nextUpdate = t[I_] ?? e.defaultValues(I_)), L_ in t && (this.revokedCertificates = t[L_] ?? e.defaultValues(L_)), R_ in t && (this.crlExtensions = t[R_] ?? e.defaultValues(R_)), this.signatureAlgorithm = t[z_] ?? e.defaultValues(z_), this.signatureValue = t[B_] ?? e.defaultValues(B_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case j_: return Iu;
			case M_: return 0;
			case N_: return new Z();
			case P_: return new Y();
			case F_: return new oh();
			case I_: return new oh();
			case L_: return [];
			case R_: return new gg();
			case z_: return new Z();
			case B_: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "CertificateList",
			value: [
				X_(e),
				Z.schema(t.signatureAlgorithm || { names: { blockName: z_ } }),
				new M({ name: t.signatureValue || B_ })
			]
		});
	}
	fromSchema(t) {
		for (let e of Y_) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.tbsCertList.valueBeforeDecodeView, H_ in n.result && (this.version = n.result[H_].valueBlock.valueDec), this.signature = new Z({ schema: n.result[U_] }), this.issuer = new Y({ schema: n.result[W_] }), this.thisUpdate = new oh({ schema: n.result[G_] }), K_ in n.result && (this.nextUpdate = new oh({ schema: n.result[K_] })), q_ in n.result && (this.revokedCertificates = Array.from(n.result[q_], (e) => new A_({ schema: e }))), J_ in n.result && (this.crlExtensions = new gg({ schema: n.result[J_] })), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let t = [];
		return this.version !== e.defaultValues(M_) && t.push(new N({ value: this.version })), t.push(this.signature.toSchema()), t.push(this.issuer.toSchema()), t.push(this.thisUpdate.toSchema()), this.nextUpdate && t.push(this.nextUpdate.toSchema()), this.revokedCertificates && t.push(new F({ value: Array.from(this.revokedCertificates, (e) => e.toSchema()) })), this.crlExtensions && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.crlExtensions.toSchema()]
		})), new F({ value: t });
	}
	toSchema(t = !1) {
		let n;
		if (t) n = this.encodeTBS();
		else {
			if (!this.tbsView.byteLength) return e.schema();
			let t = O(this.tbsView);
			q.assert(t, "TBS Certificate Revocation List"), n = t.result;
		}
		return new F({ value: [
			n,
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		let t = {
			tbs: zl.encode(this.tbsView),
			version: this.version,
			signature: this.signature.toJSON(),
			issuer: this.issuer.toJSON(),
			thisUpdate: this.thisUpdate.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return this.version !== e.defaultValues(M_) && (t.version = this.version), this.nextUpdate && (t.nextUpdate = this.nextUpdate.toJSON()), this.revokedCertificates && (t.revokedCertificates = Array.from(this.revokedCertificates, (e) => e.toJSON())), this.crlExtensions && (t.crlExtensions = this.crlExtensions.toJSON()), t;
	}
	isCertificateRevoked(e) {
		if (!this.issuer.isEqual(e.issuer) || !this.revokedCertificates) return !1;
		for (let t of this.revokedCertificates) if (t.userCertificate.isEqual(e.serialNumber)) return !0;
		return !1;
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let r = await n.getSignatureParameters(e, t), { parameters: i } = r;
		this.signature = r.signatureAlgorithm, this.signatureAlgorithm = r.signatureAlgorithm, this.tbsView = new Uint8Array(this.encodeTBS().toBER());
		let a = await n.signWithPrivateKey(this.tbsView, e, i);
		this.signatureValue = new M({ valueHex: a });
	}
	async verify(e = {}, t = $(!0)) {
		let n;
		if (e.issuerCertificate && (n = e.issuerCertificate.subjectPublicKeyInfo, !this.issuer.isEqual(e.issuerCertificate.subject))) return !1;
		if (e.publicKeyInfo && (n = e.publicKeyInfo), !n) throw Error("Issuer's certificate must be provided as an input parameter");
		if (this.crlExtensions) {
			for (let e of this.crlExtensions.extensions) if (e.critical && !Z_.includes(e.extnID)) return !1;
		}
		return t.verifyWithPublicKey(this.tbsView, this.signatureValue, n, this.signatureAlgorithm);
	}
}, $_ = "crlId", ev = "crlValue", tv = "parsedValue", nv = [$_, ev], rv = class e extends J {
	static {
		this.CLASS_NAME = "CRLBag";
	}
	constructor(t = {}) {
		super(), this.crlId = t[$_] ?? e.defaultValues($_), this.crlValue = t[ev] ?? e.defaultValues(ev), tv in t && (this.parsedValue = t[tv] ?? e.defaultValues(tv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case $_: return "";
			case ev: return new R();
			case tv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case $_: return t === "";
			case ev: return t instanceof R;
			case tv: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.id || "id" }), new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new R({ name: t.value || "value" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of nv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			id: $_,
			value: ev
		} }));
		switch (q.assertSchema(n, this.className), this.crlId = n.result.crlId.valueBlock.toString(), this.crlValue = n.result.crlValue, this.crlId) {
			case ef:
				this.parsedValue = Q_.fromBER(this.certValue.valueBlock.valueHex);
				break;
			default: throw Error(`Incorrect CRL_ID value in CRLBag: ${this.crlId}`);
		}
	}
	toSchema() {
		return this.parsedValue && (this.crlId = ef, this.crlValue = new j({ valueHex: this.parsedValue.toSchema().toBER(!1) })), new F({ value: [new P({ value: this.crlId }), new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.crlValue.toSchema()]
		})] });
	}
	toJSON() {
		return {
			crlId: this.crlId,
			crlValue: this.crlValue.toJSON()
		};
	}
}, iv = "version", av = "encryptedContentInfo", ov = "unprotectedAttrs", sv = [
	iv,
	av,
	ov
], cv = class e extends J {
	static {
		this.CLASS_NAME = "EncryptedData";
	}
	constructor(t = {}) {
		super(), this.version = t[iv] ?? e.defaultValues(iv), this.encryptedContentInfo = t[av] ?? e.defaultValues(av), ov in t && (this.unprotectedAttrs = t[ov] ?? e.defaultValues(ov)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case iv: return 0;
			case av: return new wm();
			case ov: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case iv: return t === 0;
			case av: return wm.compareWithDefault("contentType", t.contentType) && wm.compareWithDefault("contentEncryptionAlgorithm", t.contentEncryptionAlgorithm) && wm.compareWithDefault("encryptedContent", t.encryptedContent);
			case ov: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				wm.schema(t.encryptedContentInfo || {}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new B({
						name: t.unprotectedAttrs || "",
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of sv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: iv,
			encryptedContentInfo: { names: { blockName: av } },
			unprotectedAttrs: ov
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.encryptedContentInfo = new wm({ schema: n.result.encryptedContentInfo }), ov in n.result && (this.unprotectedAttrs = Array.from(n.result.unprotectedAttrs, (e) => new Q({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.version })), e.push(this.encryptedContentInfo.toSchema()), this.unprotectedAttrs && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.unprotectedAttrs, (e) => e.toSchema())
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			encryptedContentInfo: this.encryptedContentInfo.toJSON()
		};
		return this.unprotectedAttrs && (e.unprotectedAttrs = Array.from(this.unprotectedAttrs, (e) => e.toJSON())), e;
	}
	async encrypt(e, t = $(!0)) {
		G.assert(e, "parameters", "object");
		let n = {
			...e,
			contentType: "1.2.840.113549.1.7.1"
		};
		this.encryptedContentInfo = await t.encryptEncryptedContentInfo(n);
	}
	async decrypt(e, t = $(!0)) {
		G.assert(e, "parameters", "object");
		let n = {
			...e,
			encryptedContentInfo: this.encryptedContentInfo
		};
		return t.decryptEncryptedContentInfo(n);
	}
}, lv = "encryptionAlgorithm", uv = "encryptedData", dv = "parsedValue", fv = [lv, uv], pv = class e extends J {
	static {
		this.CLASS_NAME = "PKCS8ShroudedKeyBag";
	}
	constructor(t = {}) {
		super(), this.encryptionAlgorithm = t[lv] ?? e.defaultValues(lv), this.encryptedData = t[uv] ?? e.defaultValues(uv), dv in t && (this.parsedValue = t[dv] ?? e.defaultValues(dv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case lv: return new Z();
			case uv: return new j();
			case dv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case lv: return Z.compareWithDefault("algorithmId", n.algorithmId) && !("algorithmParams" in n);
			case uv: return n.isEqual(e.defaultValues(t));
			case dv: return n instanceof Object && Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Z.schema(t.encryptionAlgorithm || { names: { blockName: lv } }), new z({ value: [new j({ name: t.encryptedData || uv }), new j({
				idBlock: { isConstructed: !0 },
				name: t.encryptedData || uv
			})] })]
		});
	}
	fromSchema(t) {
		for (let e of fv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			encryptionAlgorithm: { names: { blockName: lv } },
			encryptedData: uv
		} }));
		q.assertSchema(n, this.className), this.encryptionAlgorithm = new Z({ schema: n.result.encryptionAlgorithm }), this.encryptedData = n.result.encryptedData;
	}
	toSchema() {
		return new F({ value: [this.encryptionAlgorithm.toSchema(), this.encryptedData] });
	}
	toJSON() {
		return {
			encryptionAlgorithm: this.encryptionAlgorithm.toJSON(),
			encryptedData: this.encryptedData.toJSON()
		};
	}
	async parseInternalValues(e, t = $(!0)) {
		let n = await new cv({ encryptedContentInfo: new wm({
			contentEncryptionAlgorithm: this.encryptionAlgorithm,
			encryptedContent: this.encryptedData
		}) }).decrypt(e, t);
		this.parsedValue = vm.fromBER(n);
	}
	async makeInternalValues(e, t = $(!0)) {
		if (!this.parsedValue) throw Error("Please initialize \"parsedValue\" first");
		let n = new cv(), r = {
			...e,
			contentToEncrypt: this.parsedValue.toSchema().toBER(!1)
		};
		if (await n.encrypt(r, t), !n.encryptedContentInfo.encryptedContent) throw Error("The filed `encryptedContent` in EncryptedContentInfo is empty");
		this.encryptionAlgorithm = n.encryptedContentInfo.contentEncryptionAlgorithm, this.encryptedData = n.encryptedContentInfo.encryptedContent;
	}
}, mv = "secretTypeId", hv = "secretValue", gv = [mv, hv], _v = class e extends J {
	static {
		this.CLASS_NAME = "SecretBag";
	}
	constructor(t = {}) {
		super(), this.secretTypeId = t[mv] ?? e.defaultValues(mv), this.secretValue = t[hv] ?? e.defaultValues(hv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mv: return "";
			case hv: return new R();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case mv: return t === "";
			case hv: return t instanceof R;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.id || "id" }), new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new R({ name: t.value || "value" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of gv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			id: mv,
			value: hv
		} }));
		q.assertSchema(n, this.className), this.secretTypeId = n.result.secretTypeId.valueBlock.toString(), this.secretValue = n.result.secretValue;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.secretTypeId }), new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.secretValue.toSchema()]
		})] });
	}
	toJSON() {
		return {
			secretTypeId: this.secretTypeId,
			secretValue: this.secretValue.toJSON()
		};
	}
}, vv = class e {
	static getItems() {
		return this.items || (this.items = {}, e.register("1.2.840.113549.1.12.10.1.1", vm), e.register("1.2.840.113549.1.12.10.1.2", pv), e.register("1.2.840.113549.1.12.10.1.3", T_), e.register("1.2.840.113549.1.12.10.1.4", rv), e.register("1.2.840.113549.1.12.10.1.5", _v), e.register("1.2.840.113549.1.12.10.1.6", Tv)), this.items;
	}
	static register(e, t) {
		this.getItems()[e] = t;
	}
	static find(e) {
		return this.getItems()[e] || null;
	}
}, yv = "bagId", bv = "bagValue", xv = "bagAttributes", Sv = [
	yv,
	bv,
	xv
], Cv = class e extends J {
	static {
		this.CLASS_NAME = "SafeBag";
	}
	constructor(t = {}) {
		super(), this.bagId = t[yv] ?? e.defaultValues(yv), this.bagValue = t[bv] ?? e.defaultValues(bv), xv in t && (this.bagAttributes = t[xv] ?? e.defaultValues(xv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case yv: return "";
			case bv: return new R();
			case xv: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case yv: return t === "";
			case bv: return t instanceof R;
			case xv: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new P({ name: t.bagId || yv }),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new R({ name: t.bagValue || bv })]
				}),
				new I({
					optional: !0,
					value: [new B({
						name: t.bagAttributes || xv,
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Sv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			bagId: yv,
			bagValue: bv,
			bagAttributes: xv
		} }));
		q.assertSchema(n, this.className), this.bagId = n.result.bagId.valueBlock.toString();
		let r = vv.find(this.bagId);
		if (!r) throw Error(`Invalid BAG_ID for SafeBag: ${this.bagId}`);
		this.bagValue = new r({ schema: n.result.bagValue }), xv in n.result && (this.bagAttributes = Array.from(n.result.bagAttributes, (e) => new Q({ schema: e })));
	}
	toSchema() {
		let e = [new P({ value: this.bagId }), new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.bagValue.toSchema()]
		})];
		return this.bagAttributes && e.push(new I({ value: Array.from(this.bagAttributes, (e) => e.toSchema()) })), new F({ value: e });
	}
	toJSON() {
		let e = {
			bagId: this.bagId,
			bagValue: this.bagValue.toJSON()
		};
		return this.bagAttributes && (e.bagAttributes = Array.from(this.bagAttributes, (e) => e.toJSON())), e;
	}
}, wv = "safeBags", Tv = class e extends J {
	static {
		this.CLASS_NAME = "SafeContents";
	}
	constructor(t = {}) {
		super(), this.safeBags = t[wv] ?? e.defaultValues(wv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case wv: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case wv: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.safeBags || "",
				value: Cv.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [wv]) delete t[e];
		let n = V(t, t, e.schema({ names: { safeBags: wv } }));
		q.assertSchema(n, this.className), this.safeBags = Array.from(n.result.safeBags, (e) => new Cv({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.safeBags, (e) => e.toSchema()) });
	}
	toJSON() {
		return { safeBags: Array.from(this.safeBags, (e) => e.toJSON()) };
	}
}, Ev = "otherCertFormat", Dv = "otherCert", Ov = [Ev, Dv], kv = class e extends J {
	constructor(t = {}) {
		super(), this.otherCertFormat = t[Ev] ?? e.defaultValues(Ev), this.otherCert = t[Dv] ?? e.defaultValues(Dv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ev: return "";
			case Dv: return new R();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.otherCertFormat || Ev }), new R({ name: t.otherCert || Dv })]
		});
	}
	fromSchema(t) {
		for (let e of Ov) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.otherCertFormat = n.result.otherCertFormat.valueBlock.toString(), this.otherCert = n.result.otherCert;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.otherCertFormat }), this.otherCert] });
	}
	toJSON() {
		let e = { otherCertFormat: this.otherCertFormat };
		return this.otherCert instanceof R || (e.otherCert = this.otherCert.toJSON()), e;
	}
}, Av = "certificates", jv = [Av], Mv = class e extends J {
	static {
		this.CLASS_NAME = "CertificateSet";
	}
	constructor(t = {}) {
		super(), this.certificates = t[Av] ?? e.defaultValues(Av), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Av: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new I({
			name: t.blockName || "",
			value: [new B({
				name: t.certificates || Av,
				value: new z({ value: [
					Fh.schema(),
					new k({
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						value: [new R()]
					}),
					new k({
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: [new F()]
					}),
					new k({
						idBlock: {
							tagClass: 3,
							tagNumber: 2
						},
						value: g_.schema().valueBlock.value
					}),
					new k({
						idBlock: {
							tagClass: 3,
							tagNumber: 3
						},
						value: kv.schema().valueBlock.value
					})
				] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of jv) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.certificates = Array.from(n.result.certificates || [], (e) => {
			let t = e.idBlock.tagNumber;
			if (e.idBlock.tagClass === 1) return new Fh({ schema: e });
			let n = new F({ value: e.valueBlock.value });
			switch (t) {
				case 1: return n.valueBlock.value[0].valueBlock.value[0].valueBlock.valueDec === 1 ? new g_({ schema: n }) : new Rg({ schema: n });
				case 2: return new g_({ schema: n });
				case 3: return new kv({ schema: n });
			}
			return e;
		});
	}
	toSchema() {
		return new I({ value: Array.from(this.certificates, (e) => {
			switch (!0) {
				case e instanceof Fh: return e.toSchema();
				case e instanceof Rg: return new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: e.toSchema().valueBlock.value
				});
				case e instanceof g_: return new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: e.toSchema().valueBlock.value
				});
				case e instanceof kv: return new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 3
					},
					value: e.toSchema().valueBlock.value
				});
			}
			return e.toSchema();
		}) });
	}
	toJSON() {
		return { certificates: Array.from(this.certificates, (e) => e.toJSON()) };
	}
}, Nv = "otherRevInfoFormat", Pv = "otherRevInfo", Fv = [Nv, Pv], Iv = class e extends J {
	static {
		this.CLASS_NAME = "OtherRevocationInfoFormat";
	}
	constructor(t = {}) {
		super(), this.otherRevInfoFormat = t[Nv] ?? e.defaultValues(Nv), this.otherRevInfo = t[Pv] ?? e.defaultValues(Pv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Nv: return "";
			case Pv: return new R();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.otherRevInfoFormat || Nv }), new R({ name: t.otherRevInfo || Pv })]
		});
	}
	fromSchema(t) {
		for (let e of Fv) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.otherRevInfoFormat = n.result.otherRevInfoFormat.valueBlock.toString(), this.otherRevInfo = n.result.otherRevInfo;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.otherRevInfoFormat }), this.otherRevInfo] });
	}
	toJSON() {
		let e = { otherRevInfoFormat: this.otherRevInfoFormat };
		return this.otherRevInfo instanceof R || (e.otherRevInfo = this.otherRevInfo.toJSON()), e;
	}
}, Lv = "crls", Rv = "otherRevocationInfos", zv = [Lv], Bv = class e extends J {
	static {
		this.CLASS_NAME = "RevocationInfoChoices";
	}
	constructor(t = {}) {
		super(), this.crls = t[Lv] ?? e.defaultValues(Lv), this.otherRevocationInfos = t[Rv] ?? e.defaultValues(Rv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Lv: return [];
			case Rv: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new I({
			name: t.blockName || "",
			value: [new B({
				name: t.crls || "",
				value: new z({ value: [Q_.schema(), new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new P(), new R()]
				})] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of zv) delete t[e];
		let n = V(t, t, e.schema({ names: { crls: Lv } }));
		if (q.assertSchema(n, this.className), n.result.crls) for (let e of n.result.crls) e.idBlock.tagClass === 1 ? this.crls.push(new Q_({ schema: e })) : this.otherRevocationInfos.push(new Iv({ schema: e }));
	}
	toSchema() {
		let e = [];
		return e.push(...Array.from(this.crls, (e) => e.toSchema())), e.push(...Array.from(this.otherRevocationInfos, (e) => {
			let t = e.toSchema();
			return t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, t;
		})), new I({ value: e });
	}
	toJSON() {
		return {
			crls: Array.from(this.crls, (e) => e.toJSON()),
			otherRevocationInfos: Array.from(this.otherRevocationInfos, (e) => e.toJSON())
		};
	}
}, Vv = "certs", Hv = "crls", Uv = [Vv, Hv], Wv = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorInfo";
	}
	constructor(t = {}) {
		super(), this.crls = t[Hv] ?? e.defaultValues(Hv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vv: return new Mv();
			case Hv: return new Bv();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Vv: return t.certificates.length === 0;
			case Hv: return t.crls.length === 0 && t.otherRevocationInfos.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new k({
				name: t.certs || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: Mv.schema().valueBlock.value
			}), new k({
				name: t.crls || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: Bv.schema().valueBlock.value
			})]
		});
	}
	fromSchema(t) {
		for (let e of Uv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			certs: Vv,
			crls: Hv
		} }));
		q.assertSchema(n, this.className), Vv in n.result && (this.certs = new Mv({ schema: new I({ value: n.result.certs.valueBlock.value }) })), Hv in n.result && (this.crls = new Bv({ schema: new I({ value: n.result.crls.valueBlock.value }) }));
	}
	toSchema() {
		let e = [];
		return this.certs && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.certs.toSchema().valueBlock.value
		})), this.crls && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.crls.toSchema().valueBlock.value
		})), new F({ value: e });
	}
	toJSON() {
		let e = {};
		return this.certs && (e.certs = this.certs.toJSON()), this.crls && (e.crls = this.crls.toJSON()), e;
	}
}, Gv = "issuer", Kv = "serialNumber", qv = [Gv, Kv], Jv = class e extends J {
	static {
		this.CLASS_NAME = "IssuerAndSerialNumber";
	}
	constructor(t = {}) {
		super(), this.issuer = t[Gv] ?? e.defaultValues(Gv), this.serialNumber = t[Kv] ?? e.defaultValues(Kv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gv: return new Y();
			case Kv: return new N();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Y.schema(t.issuer || {}), new N({ name: t.serialNumber || "" })]
		});
	}
	fromSchema(t) {
		for (let e of qv) delete t[e];
		let n = V(t, t, e.schema({ names: {
			issuer: { names: { blockName: Gv } },
			serialNumber: Kv
		} }));
		q.assertSchema(n, this.className), this.issuer = new Y({ schema: n.result.issuer }), this.serialNumber = n.result.serialNumber;
	}
	toSchema() {
		return new F({ value: [this.issuer.toSchema(), this.serialNumber] });
	}
	toJSON() {
		return {
			issuer: this.issuer.toJSON(),
			serialNumber: this.serialNumber.toJSON()
		};
	}
}, Yv = "variant", Xv = "value", Zv = ["blockName"], Qv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientIdentifier";
	}
	constructor(t = {}) {
		super(), this.variant = t[Yv] ?? e.defaultValues(Yv), Xv in t && (this.value = t[Xv] ?? e.defaultValues(Xv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Yv: return -1;
			case Xv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Yv: return t === -1;
			case Xv: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new z({ value: [Jv.schema({ names: { blockName: t.blockName || "" } }), new D({
			name: t.blockName || "",
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			}
		})] });
	}
	fromSchema(t) {
		for (let e of Zv) delete t[e];
		let n = V(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new Jv({ schema: n.result.blockName })) : (this.variant = 2, this.value = new j({ valueHex: n.result.blockName.valueBlock.valueHex }));
	}
	toSchema() {
		switch (this.variant) {
			case 1:
				if (!(this.value instanceof Jv)) throw Error("Incorrect type of RecipientIdentifier.value. It should be IssuerAndSerialNumber.");
				return this.value.toSchema();
			case 2:
				if (!(this.value instanceof j)) throw Error("Incorrect type of RecipientIdentifier.value. It should be ASN.1 OctetString.");
				return new D({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					valueHex: this.value.valueBlock.valueHexView
				});
			default: return new R();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return (this.variant === 1 || this.variant === 2) && this.value && (e.value = this.value.toJSON()), e;
	}
}, $v = "version", ey = "rid", ty = "keyEncryptionAlgorithm", ny = "encryptedKey", ry = "recipientCertificate", iy = [
	$v,
	ey,
	ty,
	ny
], ay = class e extends J {
	static {
		this.CLASS_NAME = "KeyTransRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[$v] ?? e.defaultValues($v), this.rid = t[ey] ?? e.defaultValues(ey), this.keyEncryptionAlgorithm = t[ty] ?? e.defaultValues(ty), this.encryptedKey = t[ny] ?? e.defaultValues(ny), this.recipientCertificate = t[ry] ?? e.defaultValues(ry), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case $v: return -1;
			case ey: return {};
			case ty: return new Z();
			case ny: return new j();
			case ry: return new Fh();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case $v: return n === e.defaultValues($v);
			case ey: return Object.keys(n).length === 0;
			case ty:
			case ny: return n.isEqual(e.defaultValues(t));
			case ry: return !1;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				Qv.schema(t.rid || {}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new j({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of iy) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: $v,
			rid: { names: { blockName: ey } },
			keyEncryptionAlgorithm: { names: { blockName: ty } },
			encryptedKey: ny
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.rid = n.result.rid.idBlock.tagClass === 3 ? new j({ valueHex: n.result.rid.valueBlock.valueHex }) : new Jv({ schema: n.result.rid }), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		let e = [];
		return this.rid instanceof Jv ? (this.version = 0, e.push(new N({ value: this.version })), e.push(this.rid.toSchema())) : (this.version = 2, e.push(new N({ value: this.version })), e.push(new D({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: this.rid.valueBlock.valueHexView
		}))), e.push(this.keyEncryptionAlgorithm.toSchema()), e.push(this.encryptedKey), new F({ value: e });
	}
	toJSON() {
		return {
			version: this.version,
			rid: this.rid.toJSON(),
			keyEncryptionAlgorithm: this.keyEncryptionAlgorithm.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
	}
}, oy = "algorithm", sy = "publicKey", cy = [oy, sy], ly = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorPublicKey";
	}
	constructor(t = {}) {
		super(), this.algorithm = t[oy] ?? e.defaultValues(oy), this.publicKey = t[sy] ?? e.defaultValues(sy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case oy: return new Z();
			case sy: return new M();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case oy:
			case sy: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Z.schema(t.algorithm || {}), new M({ name: t.publicKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of cy) delete t[e];
		let n = V(t, t, e.schema({ names: {
			algorithm: { names: { blockName: oy } },
			publicKey: sy
		} }));
		q.assertSchema(n, this.className), this.algorithm = new Z({ schema: n.result.algorithm }), this.publicKey = n.result.publicKey;
	}
	toSchema() {
		return new F({ value: [this.algorithm.toSchema(), this.publicKey] });
	}
	toJSON() {
		return {
			algorithm: this.algorithm.toJSON(),
			publicKey: this.publicKey.toJSON()
		};
	}
}, uy = "variant", dy = "value", fy = ["blockName"], py = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorIdentifierOrKey";
	}
	constructor(t = {}) {
		super(), this.variant = t[uy] ?? e.defaultValues(uy), dy in t && (this.value = t[dy] ?? e.defaultValues(dy)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case uy: return -1;
			case dy: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case uy: return t === -1;
			case dy: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new z({ value: [
			Jv.schema({ names: { blockName: t.blockName || "" } }),
			new D({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				name: t.blockName || ""
			}),
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				name: t.blockName || "",
				value: ly.schema().valueBlock.value
			})
		] });
	}
	fromSchema(t) {
		for (let e of fy) delete t[e];
		let n = V(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new Jv({ schema: n.result.blockName })) : n.result.blockName.idBlock.tagNumber === 0 ? (n.result.blockName.idBlock.tagClass = 1, n.result.blockName.idBlock.tagNumber = 4, this.variant = 2, this.value = n.result.blockName) : (this.variant = 3, this.value = new ly({ schema: new F({ value: n.result.blockName.valueBlock.value }) }));
	}
	toSchema() {
		switch (this.variant) {
			case 1: return this.value.toSchema();
			case 2: return this.value.idBlock.tagClass = 3, this.value.idBlock.tagNumber = 0, this.value;
			case 3: {
				let e = this.value.toSchema();
				return e.idBlock.tagClass = 3, e.idBlock.tagNumber = 1, e;
			}
			default: return new R();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return (this.variant === 1 || this.variant === 2 || this.variant === 3) && (e.value = this.value.toJSON()), e;
	}
}, my = "keyAttrId", hy = "keyAttr", gy = [my, hy], _y = class e extends J {
	static {
		this.CLASS_NAME = "OtherKeyAttribute";
	}
	constructor(t = {}) {
		super(), this.keyAttrId = t[my] ?? e.defaultValues(my), hy in t && (this.keyAttr = t[hy] ?? e.defaultValues(hy)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case my: return "";
			case hy: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case my: return typeof t == "string" && t === "";
			case hy: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			optional: t.optional || !0,
			name: t.blockName || "",
			value: [new P({ name: t.keyAttrId || "" }), new R({
				optional: !0,
				name: t.keyAttr || ""
			})]
		});
	}
	fromSchema(t) {
		for (let e of gy) delete t[e];
		let n = V(t, t, e.schema({ names: {
			keyAttrId: my,
			keyAttr: hy
		} }));
		q.assertSchema(n, this.className), this.keyAttrId = n.result.keyAttrId.valueBlock.toString(), hy in n.result && (this.keyAttr = n.result.keyAttr);
	}
	toSchema() {
		let e = [];
		return e.push(new P({ value: this.keyAttrId })), hy in this && e.push(this.keyAttr), new F({ value: e });
	}
	toJSON() {
		let e = { keyAttrId: this.keyAttrId };
		return hy in this && (e.keyAttr = this.keyAttr.toJSON()), e;
	}
}, vy = "subjectKeyIdentifier", yy = "date", by = "other", xy = [
	vy,
	yy,
	by
], Sy = class e extends J {
	static {
		this.CLASS_NAME = "RecipientKeyIdentifier";
	}
	constructor(t = {}) {
		super(), this.subjectKeyIdentifier = t[vy] ?? e.defaultValues(vy), yy in t && (this.date = t[yy] ?? e.defaultValues(yy)), by in t && (this.other = t[by] ?? e.defaultValues(by)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case vy: return new j();
			case yy: return new L();
			case by: return new _y();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case vy: return n.isEqual(e.defaultValues(vy));
			case yy: return n.year === 0 && n.month === 0 && n.day === 0 && n.hour === 0 && n.minute === 0 && n.second === 0 && n.millisecond === 0;
			case by: return n.keyAttrId === "" && !("keyAttr" in n);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new j({ name: t.subjectKeyIdentifier || "" }),
				new L({
					optional: !0,
					name: t.date || ""
				}),
				_y.schema(t.other || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of xy) delete t[e];
		let n = V(t, t, e.schema({ names: {
			subjectKeyIdentifier: vy,
			date: yy,
			other: { names: { blockName: by } }
		} }));
		q.assertSchema(n, this.className), this.subjectKeyIdentifier = n.result.subjectKeyIdentifier, yy in n.result && (this.date = n.result.date), by in n.result && (this.other = new _y({ schema: n.result.other }));
	}
	toSchema() {
		let e = [];
		return e.push(this.subjectKeyIdentifier), this.date && e.push(this.date), this.other && e.push(this.other.toSchema()), new F({ value: e });
	}
	toJSON() {
		let e = { subjectKeyIdentifier: this.subjectKeyIdentifier.toJSON() };
		return this.date && (e.date = this.date.toJSON()), this.other && (e.other = this.other.toJSON()), e;
	}
}, Cy = "variant", wy = "value", Ty = ["blockName"], Ey = class e extends J {
	static {
		this.CLASS_NAME = "KeyAgreeRecipientIdentifier";
	}
	constructor(t = {}) {
		super(), this.variant = t[Cy] ?? e.defaultValues(Cy), this.value = t[wy] ?? e.defaultValues(wy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cy: return -1;
			case wy: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Cy: return t === -1;
			case wy: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new z({ value: [Jv.schema(t.issuerAndSerialNumber || { names: { blockName: t.blockName || "" } }), new k({
			name: t.blockName || "",
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Sy.schema(t.rKeyId || { names: { blockName: t.blockName || "" } }).valueBlock.value
		})] });
	}
	fromSchema(t) {
		for (let e of Ty) delete t[e];
		let n = V(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new Jv({ schema: n.result.blockName })) : (this.variant = 2, this.value = new Sy({ schema: new F({ value: n.result.blockName.valueBlock.value }) }));
	}
	toSchema() {
		switch (this.variant) {
			case 1: return this.value.toSchema();
			case 2: return new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: this.value.toSchema().valueBlock.value
			});
			default: return new R();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return (this.variant === 1 || this.variant === 2) && (e.value = this.value.toJSON()), e;
	}
}, Dy = "rid", Oy = "encryptedKey", ky = [Dy, Oy], Ay = class e extends J {
	static {
		this.CLASS_NAME = "RecipientEncryptedKey";
	}
	constructor(t = {}) {
		super(), this.rid = t[Dy] ?? e.defaultValues(Dy), this.encryptedKey = t[Oy] ?? e.defaultValues(Oy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Dy: return new Ey();
			case Oy: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Dy: return n.variant === -1 && !("value" in n);
			case Oy: return n.isEqual(e.defaultValues(Oy));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Ey.schema(t.rid || {}), new j({ name: t.encryptedKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of ky) delete t[e];
		let n = V(t, t, e.schema({ names: {
			rid: { names: { blockName: Dy } },
			encryptedKey: Oy
		} }));
		q.assertSchema(n, this.className), this.rid = new Ey({ schema: n.result.rid }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		return new F({ value: [this.rid.toSchema(), this.encryptedKey] });
	}
	toJSON() {
		return {
			rid: this.rid.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
	}
}, jy = "encryptedKeys", My = "RecipientEncryptedKeys", Ny = [My], Py = class e extends J {
	static {
		this.CLASS_NAME = "RecipientEncryptedKeys";
	}
	constructor(t = {}) {
		super(), this.encryptedKeys = t[jy] ?? e.defaultValues(jy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jy: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case jy: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.RecipientEncryptedKeys || "",
				value: Ay.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Ny) delete t[e];
		let n = V(t, t, e.schema({ names: { RecipientEncryptedKeys: My } }));
		q.assertSchema(n, this.className), this.encryptedKeys = Array.from(n.result.RecipientEncryptedKeys, (e) => new Ay({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.encryptedKeys, (e) => e.toSchema()) });
	}
	toJSON() {
		return { encryptedKeys: Array.from(this.encryptedKeys, (e) => e.toJSON()) };
	}
}, Fy = "version", Iy = "originator", Ly = "ukm", Ry = "keyEncryptionAlgorithm", zy = "recipientEncryptedKeys", By = "recipientCertificate", Vy = "recipientPublicKey", Hy = [
	Fy,
	Iy,
	Ly,
	Ry,
	zy
], Uy = class e extends J {
	static {
		this.CLASS_NAME = "KeyAgreeRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Fy] ?? e.defaultValues(Fy), this.originator = t[Iy] ?? e.defaultValues(Iy), Ly in t && (this.ukm = t[Ly] ?? e.defaultValues(Ly)), this.keyEncryptionAlgorithm = t[Ry] ?? e.defaultValues(Ry), this.recipientEncryptedKeys = t[zy] ?? e.defaultValues(zy), this.recipientCertificate = t[By] ?? e.defaultValues(By), this.recipientPublicKey = t[Vy] ?? e.defaultValues(Vy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fy: return 0;
			case Iy: return new py();
			case Ly: return new j();
			case Ry: return new Z();
			case zy: return new Py();
			case By: return new Fh();
			case Vy: return null;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Fy: return n === 0;
			case Iy: return n.variant === -1 && !("value" in n);
			case Ly: return n.isEqual(e.defaultValues(Ly));
			case Ry: return n.algorithmId === "" && !("algorithmParams" in n);
			case zy: return n.encryptedKeys.length === 0;
			case By: return !1;
			case Vy: return !1;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [py.schema(t.originator || {})]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new j({ name: t.ukm || "" })]
				}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				Py.schema(t.recipientEncryptedKeys || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of Hy) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: Fy,
			originator: { names: { blockName: Iy } },
			ukm: Ly,
			keyEncryptionAlgorithm: { names: { blockName: Ry } },
			recipientEncryptedKeys: { names: { blockName: zy } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.originator = new py({ schema: n.result.originator }), Ly in n.result && (this.ukm = n.result.ukm), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.recipientEncryptedKeys = new Py({ schema: n.result.recipientEncryptedKeys });
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.version })), e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.originator.toSchema()]
		})), this.ukm && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.ukm]
		})), e.push(this.keyEncryptionAlgorithm.toSchema()), e.push(this.recipientEncryptedKeys.toSchema()), new F({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			originator: this.originator.toJSON(),
			keyEncryptionAlgorithm: this.keyEncryptionAlgorithm.toJSON(),
			recipientEncryptedKeys: this.recipientEncryptedKeys.toJSON()
		};
		return this.ukm && (e.ukm = this.ukm.toJSON()), e;
	}
}, Wy = "keyIdentifier", Gy = "date", Ky = "other", qy = [
	Wy,
	Gy,
	Ky
], Jy = class e extends J {
	static {
		this.CLASS_NAME = "KEKIdentifier";
	}
	constructor(t = {}) {
		super(), this.keyIdentifier = t[Wy] ?? e.defaultValues(Wy), Gy in t && (this.date = t[Gy] ?? e.defaultValues(Gy)), Ky in t && (this.other = t[Ky] ?? e.defaultValues(Ky)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Wy: return new j();
			case Gy: return new L();
			case Ky: return new _y();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Wy: return n.isEqual(e.defaultValues(Wy));
			case Gy: return n.year === 0 && n.month === 0 && n.day === 0 && n.hour === 0 && n.minute === 0 && n.second === 0 && n.millisecond === 0;
			case Ky: return n.compareWithDefault("keyAttrId", n.keyAttrId) && !("keyAttr" in n);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new j({ name: t.keyIdentifier || "" }),
				new L({
					optional: !0,
					name: t.date || ""
				}),
				_y.schema(t.other || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of qy) delete t[e];
		let n = V(t, t, e.schema({ names: {
			keyIdentifier: Wy,
			date: Gy,
			other: { names: { blockName: Ky } }
		} }));
		q.assertSchema(n, this.className), this.keyIdentifier = n.result.keyIdentifier, Gy in n.result && (this.date = n.result.date), Ky in n.result && (this.other = new _y({ schema: n.result.other }));
	}
	toSchema() {
		let e = [];
		return e.push(this.keyIdentifier), this.date && e.push(this.date), this.other && e.push(this.other.toSchema()), new F({ value: e });
	}
	toJSON() {
		let e = { keyIdentifier: this.keyIdentifier.toJSON() };
		return this.date && (e.date = this.date), this.other && (e.other = this.other.toJSON()), e;
	}
}, Yy = "version", Xy = "kekid", Zy = "keyEncryptionAlgorithm", Qy = "encryptedKey", $y = "preDefinedKEK", eb = [
	Yy,
	Xy,
	Zy,
	Qy
], tb = class e extends J {
	static {
		this.CLASS_NAME = "KEKRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Yy] ?? e.defaultValues(Yy), this.kekid = t[Xy] ?? e.defaultValues(Xy), this.keyEncryptionAlgorithm = t[Zy] ?? e.defaultValues(Zy), this.encryptedKey = t[Qy] ?? e.defaultValues(Qy), this.preDefinedKEK = t[$y] ?? e.defaultValues($y), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Yy: return 0;
			case Xy: return new Jy();
			case Zy: return new Z();
			case Qy: return new j();
			case $y: return Iu;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case "KEKRecipientInfo": return n === e.defaultValues(Yy);
			case Xy: return n.compareWithDefault("keyIdentifier", n.keyIdentifier) && !("date" in n) && !("other" in n);
			case Zy: return n.algorithmId === "" && !("algorithmParams" in n);
			case Qy: return n.isEqual(e.defaultValues(Qy));
			case $y: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				Jy.schema(t.kekid || {}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new j({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of eb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: Yy,
			kekid: { names: { blockName: Xy } },
			keyEncryptionAlgorithm: { names: { blockName: Zy } },
			encryptedKey: Qy
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.kekid = new Jy({ schema: n.result.kekid }), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		return new F({ value: [
			new N({ value: this.version }),
			this.kekid.toSchema(),
			this.keyEncryptionAlgorithm.toSchema(),
			this.encryptedKey
		] });
	}
	toJSON() {
		return {
			version: this.version,
			kekid: this.kekid.toJSON(),
			keyEncryptionAlgorithm: this.keyEncryptionAlgorithm.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
	}
}, nb = "version", rb = "keyDerivationAlgorithm", ib = "keyEncryptionAlgorithm", ab = "encryptedKey", ob = "password", sb = [
	nb,
	rb,
	ib,
	ab
], cb = class e extends J {
	static {
		this.CLASS_NAME = "PasswordRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[nb] ?? e.defaultValues(nb), rb in t && (this.keyDerivationAlgorithm = t[rb] ?? e.defaultValues(rb)), this.keyEncryptionAlgorithm = t[ib] ?? e.defaultValues(ib), this.encryptedKey = t[ab] ?? e.defaultValues(ab), this.password = t[ob] ?? e.defaultValues(ob), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nb: return -1;
			case rb: return new Z();
			case ib: return new Z();
			case ab: return new j();
			case ob: return Iu;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case nb: return n === -1;
			case rb:
			case ib: return n.algorithmId === "" && !("algorithmParams" in n);
			case ab: return n.isEqual(e.defaultValues(ab));
			case ob: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				new k({
					name: t.keyDerivationAlgorithm || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: Z.schema().valueBlock.value
				}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new j({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of sb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: nb,
			keyDerivationAlgorithm: rb,
			keyEncryptionAlgorithm: { names: { blockName: ib } },
			encryptedKey: ab
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, rb in n.result && (this.keyDerivationAlgorithm = new Z({ schema: new F({ value: n.result.keyDerivationAlgorithm.valueBlock.value }) })), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.version })), this.keyDerivationAlgorithm && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.keyDerivationAlgorithm.toSchema().valueBlock.value
		})), e.push(this.keyEncryptionAlgorithm.toSchema()), e.push(this.encryptedKey), new F({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			keyEncryptionAlgorithm: this.keyEncryptionAlgorithm.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
		return this.keyDerivationAlgorithm && (e.keyDerivationAlgorithm = this.keyDerivationAlgorithm.toJSON()), e;
	}
}, lb = "oriType", ub = "oriValue", db = [lb, ub], fb = class e extends J {
	static {
		this.CLASS_NAME = "OtherRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.oriType = t[lb] ?? e.defaultValues(lb), this.oriValue = t[ub] ?? e.defaultValues(ub), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case lb: return "";
			case ub: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case lb: return t === "";
			case ub: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.oriType || "" }), new R({ name: t.oriValue || "" })]
		});
	}
	fromSchema(t) {
		for (let e of db) delete t[e];
		let n = V(t, t, e.schema({ names: {
			oriType: lb,
			oriValue: ub
		} }));
		q.assertSchema(n, this.className), this.oriType = n.result.oriType.valueBlock.toString(), this.oriValue = n.result.oriValue;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.oriType }), this.oriValue] });
	}
	toJSON() {
		let t = { oriType: this.oriType };
		return e.compareWithDefault(ub, this.oriValue) || (t.oriValue = this.oriValue.toJSON()), t;
	}
}, pb = "variant", mb = "value", hb = ["blockName"], gb = class e extends J {
	static {
		this.CLASS_NAME = "RecipientInfo";
	}
	constructor(t = {}) {
		super(), this.variant = t[pb] ?? e.defaultValues(pb), mb in t && (this.value = t[mb] ?? e.defaultValues(mb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case pb: return -1;
			case mb: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case pb: return n === e.defaultValues(t);
			case mb: return Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new z({ value: [
			ay.schema({ names: { blockName: t.blockName || "" } }),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: Uy.schema().valueBlock.value
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: tb.schema().valueBlock.value
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				value: cb.schema().valueBlock.value
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				value: fb.schema().valueBlock.value
			})
		] });
	}
	fromSchema(t) {
		for (let e of hb) delete t[e];
		let n = V(t, t, e.schema({ names: { blockName: "blockName" } }));
		if (q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1) this.variant = 1, this.value = new ay({ schema: n.result.blockName });
		else {
			let e = new F({ value: n.result.blockName.valueBlock.value });
			switch (n.result.blockName.idBlock.tagNumber) {
				case 1:
					this.variant = 2, this.value = new Uy({ schema: e });
					break;
				case 2:
					this.variant = 3, this.value = new tb({ schema: e });
					break;
				case 3:
					this.variant = 4, this.value = new cb({ schema: e });
					break;
				case 4:
					this.variant = 5, this.value = new fb({ schema: e });
					break;
				default: throw Error("Incorrect structure of RecipientInfo block");
			}
		}
	}
	toSchema() {
		K.assertEmpty(this.value, "value", "RecipientInfo");
		let e = this.value.toSchema();
		switch (this.variant) {
			case 1: return e;
			case 2:
			case 3:
			case 4: return e.idBlock.tagClass = 3, e.idBlock.tagNumber = this.variant - 1, e;
			default: return new R();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return this.value && this.variant >= 1 && this.variant <= 4 && (e.value = this.value.toJSON()), e;
	}
}, _b = "hashAlgorithm", vb = "maskGenAlgorithm", yb = "pSourceAlgorithm", bb = [
	_b,
	vb,
	yb
], xb = class e extends J {
	static {
		this.CLASS_NAME = "RSAESOAEPParams";
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[_b] ?? e.defaultValues(_b), this.maskGenAlgorithm = t[vb] ?? e.defaultValues(vb), this.pSourceAlgorithm = t[yb] ?? e.defaultValues(yb), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _b: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new A()
			});
			case vb: return new Z({
				algorithmId: "1.2.840.113549.1.1.8",
				algorithmParams: new Z({
					algorithmId: "1.3.14.3.2.26",
					algorithmParams: new A()
				}).toSchema()
			});
			case yb: return new Z({
				algorithmId: "1.2.840.113549.1.1.9",
				algorithmParams: new j({ valueHex: new Uint8Array([
					218,
					57,
					163,
					238,
					94,
					107,
					75,
					13,
					50,
					85,
					191,
					239,
					149,
					96,
					24,
					144,
					175,
					216,
					7,
					9
				]).buffer })
			});
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					optional: !0,
					value: [Z.schema(t.hashAlgorithm || {})]
				}),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					optional: !0,
					value: [Z.schema(t.maskGenAlgorithm || {})]
				}),
				new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					optional: !0,
					value: [Z.schema(t.pSourceAlgorithm || {})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of bb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: _b } },
			maskGenAlgorithm: { names: { blockName: vb } },
			pSourceAlgorithm: { names: { blockName: yb } }
		} }));
		q.assertSchema(n, this.className), _b in n.result && (this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm })), vb in n.result && (this.maskGenAlgorithm = new Z({ schema: n.result.maskGenAlgorithm })), yb in n.result && (this.pSourceAlgorithm = new Z({ schema: n.result.pSourceAlgorithm }));
	}
	toSchema() {
		let t = [];
		return this.hashAlgorithm.isEqual(e.defaultValues(_b)) || t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.hashAlgorithm.toSchema()]
		})), this.maskGenAlgorithm.isEqual(e.defaultValues(vb)) || t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.maskGenAlgorithm.toSchema()]
		})), this.pSourceAlgorithm.isEqual(e.defaultValues(yb)) || t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [this.pSourceAlgorithm.toSchema()]
		})), new F({ value: t });
	}
	toJSON() {
		let t = {};
		return this.hashAlgorithm.isEqual(e.defaultValues(_b)) || (t.hashAlgorithm = this.hashAlgorithm.toJSON()), this.maskGenAlgorithm.isEqual(e.defaultValues(vb)) || (t.maskGenAlgorithm = this.maskGenAlgorithm.toJSON()), this.pSourceAlgorithm.isEqual(e.defaultValues(yb)) || (t.pSourceAlgorithm = this.pSourceAlgorithm.toJSON()), t;
	}
}, Sb = "keyInfo", Cb = "entityUInfo", wb = "suppPubInfo", Tb = [
	Sb,
	Cb,
	wb
], Eb = class e extends J {
	static {
		this.CLASS_NAME = "ECCCMSSharedInfo";
	}
	constructor(t = {}) {
		super(), this.keyInfo = t[Sb] ?? e.defaultValues(Sb), Cb in t && (this.entityUInfo = t[Cb] ?? e.defaultValues(Cb)), this.suppPubInfo = t[wb] ?? e.defaultValues(wb), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Sb: return new Z();
			case Cb: return new j();
			case wb: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Sb:
			case Cb:
			case wb: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				Z.schema(t.keyInfo || {}),
				new k({
					name: t.entityUInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					optional: !0,
					value: [new j()]
				}),
				new k({
					name: t.suppPubInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new j()]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Tb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			keyInfo: { names: { blockName: Sb } },
			entityUInfo: Cb,
			suppPubInfo: wb
		} }));
		q.assertSchema(n, this.className), this.keyInfo = new Z({ schema: n.result.keyInfo }), Cb in n.result && (this.entityUInfo = n.result.entityUInfo.valueBlock.value[0]), this.suppPubInfo = n.result.suppPubInfo.valueBlock.value[0];
	}
	toSchema() {
		let e = [];
		return e.push(this.keyInfo.toSchema()), this.entityUInfo && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.entityUInfo]
		})), e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [this.suppPubInfo]
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			keyInfo: this.keyInfo.toJSON(),
			suppPubInfo: this.suppPubInfo.toJSON()
		};
		return this.entityUInfo && (e.entityUInfo = this.entityUInfo.toJSON()), e;
	}
}, Db = "version", Ob = "originatorInfo", kb = "recipientInfos", Ab = "encryptedContentInfo", jb = "unprotectedAttrs", Mb = [
	Db,
	Ob,
	kb,
	Ab,
	jb
], Nb = {
	kdfAlgorithm: "SHA-512",
	kekEncryptionLength: 256
}, Pb = {
	"P-256": 256,
	"P-384": 384,
	"P-521": 528
}, Fb = class e extends J {
	static {
		this.CLASS_NAME = "EnvelopedData";
	}
	constructor(t = {}) {
		super(), this.version = t[Db] ?? e.defaultValues(Db), Ob in t && (this.originatorInfo = t[Ob] ?? e.defaultValues(Ob)), this.recipientInfos = t[kb] ?? e.defaultValues(kb), this.encryptedContentInfo = t[Ab] ?? e.defaultValues(Ab), jb in t && (this.unprotectedAttrs = t[jb] ?? e.defaultValues(jb)), this.policy = { disableSplit: !!t.disableSplit }, t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Db: return 0;
			case Ob: return new Wv();
			case kb: return [];
			case Ab: return new wm();
			case jb: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Db: return n === e.defaultValues(t);
			case Ob: return n.certs.certificates.length === 0 && n.crls.crls.length === 0;
			case kb:
			case jb: return n.length === 0;
			case Ab: return wm.compareWithDefault("contentType", n.contentType) && wm.compareWithDefault("contentEncryptionAlgorithm", n.contentEncryptionAlgorithm) && wm.compareWithDefault("encryptedContent", n.encryptedContent);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || "" }),
				new k({
					name: t.originatorInfo || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: Wv.schema().valueBlock.value
				}),
				new I({ value: [new B({
					name: t.recipientInfos || "",
					value: gb.schema()
				})] }),
				wm.schema(t.encryptedContentInfo || {}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new B({
						name: t.unprotectedAttrs || "",
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Mb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: Db,
			originatorInfo: Ob,
			recipientInfos: kb,
			encryptedContentInfo: { names: { blockName: Ab } },
			unprotectedAttrs: jb
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, Ob in n.result && (this.originatorInfo = new Wv({ schema: new F({ value: n.result.originatorInfo.valueBlock.value }) })), this.recipientInfos = Array.from(n.result.recipientInfos, (e) => new gb({ schema: e })), this.encryptedContentInfo = new wm({ schema: n.result.encryptedContentInfo }), jb in n.result && (this.unprotectedAttrs = Array.from(n.result.unprotectedAttrs, (e) => new Q({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.version })), this.originatorInfo && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.originatorInfo.toSchema().valueBlock.value
		})), e.push(new I({ value: Array.from(this.recipientInfos, (e) => e.toSchema()) })), e.push(this.encryptedContentInfo.toSchema()), this.unprotectedAttrs && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.unprotectedAttrs, (e) => e.toSchema())
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			recipientInfos: Array.from(this.recipientInfos, (e) => e.toJSON()),
			encryptedContentInfo: this.encryptedContentInfo.toJSON()
		};
		return this.originatorInfo && (e.originatorInfo = this.originatorInfo.toJSON()), this.unprotectedAttrs && (e.unprotectedAttrs = Array.from(this.unprotectedAttrs, (e) => e.toJSON())), e;
	}
	addRecipientByCertificate(e, t, n, r = $(!0)) {
		let i = Object.assign({
			useOAEP: !0,
			oaepHashAlgorithm: "SHA-512"
		}, Nb, t || {});
		if (e.subjectPublicKeyInfo.algorithm.algorithmId.indexOf("1.2.840.113549") !== -1) n = 1;
		else if (e.subjectPublicKeyInfo.algorithm.algorithmId.indexOf("1.2.840.10045") !== -1) n = 2;
		else throw Error(`Unknown type of certificate's public key: ${e.subjectPublicKeyInfo.algorithm.algorithmId}`);
		switch (n) {
			case 1:
				{
					let t, n;
					if (i.useOAEP === !0) {
						t = r.getOIDByAlgorithm({ name: "RSA-OAEP" }, !0, "keyEncryptionAlgorithm");
						let e = new Z({
							algorithmId: r.getOIDByAlgorithm({ name: i.oaepHashAlgorithm }, !0, "RSAES-OAEP-params"),
							algorithmParams: new A()
						});
						n = new xb({
							hashAlgorithm: e,
							maskGenAlgorithm: new Z({
								algorithmId: "1.2.840.113549.1.1.8",
								algorithmParams: e.toSchema()
							})
						}).toSchema();
					} else {
						if (t = r.getOIDByAlgorithm({ name: "RSAES-PKCS1-v1_5" }), t === "") throw Error("Can not find OID for RSAES-PKCS1-v1_5");
						n = new A();
					}
					let a = new ay({
						version: 0,
						rid: new Jv({
							issuer: e.issuer,
							serialNumber: e.serialNumber
						}),
						keyEncryptionAlgorithm: new Z({
							algorithmId: t,
							algorithmParams: n
						}),
						recipientCertificate: e
					});
					this.recipientInfos.push(new gb({
						variant: 1,
						value: a
					}));
				}
				break;
			case 2:
				{
					let t = new Ey({
						variant: 1,
						value: new Jv({
							issuer: e.issuer,
							serialNumber: e.serialNumber
						})
					});
					this._addKeyAgreeRecipientInfo(t, i, { recipientCertificate: e }, r);
				}
				break;
			default: throw Error(`Unknown "variant" value: ${n}`);
		}
		return !0;
	}
	addRecipientByPreDefinedData(e, t = {}, n, r = $(!0)) {
		if (G.assert(e, "preDefinedData", "ArrayBuffer"), !e.byteLength) throw Error("Pre-defined data could have zero length");
		if (!t.keyIdentifier) {
			let e = /* @__PURE__ */ new ArrayBuffer(16), n = new Uint8Array(e);
			r.getRandomValues(n), t.keyIdentifier = e;
		}
		switch (t.hmacHashAlgorithm ||= "SHA-512", t.iterationCount === void 0 && (t.iterationCount = 2048), t.keyEncryptionAlgorithm ||= {
			name: "AES-KW",
			length: 256
		}, t.keyEncryptionAlgorithmParams ||= new A(), n) {
			case 1:
				{
					let n = r.getOIDByAlgorithm(t.keyEncryptionAlgorithm, !0, "keyEncryptionAlgorithm"), i = new tb({
						version: 4,
						kekid: new Jy({ keyIdentifier: new j({ valueHex: t.keyIdentifier }) }),
						keyEncryptionAlgorithm: new Z({
							algorithmId: n,
							algorithmParams: t.keyEncryptionAlgorithmParams
						}),
						preDefinedKEK: e
					});
					this.recipientInfos.push(new gb({
						variant: 3,
						value: i
					}));
				}
				break;
			case 2:
				{
					let n = r.getOIDByAlgorithm({ name: "PBKDF2" }, !0, "keyDerivationAlgorithm"), i = /* @__PURE__ */ new ArrayBuffer(64), a = new Uint8Array(i);
					r.getRandomValues(a);
					let o = r.getOIDByAlgorithm({
						name: "HMAC",
						hash: { name: t.hmacHashAlgorithm }
					}, !0, "hmacHashAlgorithm"), s = new Im({
						salt: new j({ valueHex: i }),
						iterationCount: t.iterationCount,
						prf: new Z({
							algorithmId: o,
							algorithmParams: new A()
						})
					}), c = r.getOIDByAlgorithm(t.keyEncryptionAlgorithm, !0, "keyEncryptionAlgorithm"), l = new cb({
						version: 0,
						keyDerivationAlgorithm: new Z({
							algorithmId: n,
							algorithmParams: s.toSchema()
						}),
						keyEncryptionAlgorithm: new Z({
							algorithmId: c,
							algorithmParams: t.keyEncryptionAlgorithmParams
						}),
						password: e
					});
					this.recipientInfos.push(new gb({
						variant: 4,
						value: l
					}));
				}
				break;
			default: throw Error(`Unknown value for "variant": ${n}`);
		}
	}
	addRecipientByKeyIdentifier(e, t, n, r = $(!0)) {
		let i = Object.assign({}, Nb, n || {}), a = new Ey({
			variant: 2,
			value: new Sy({ subjectKeyIdentifier: new j({ valueHex: t }) })
		});
		this._addKeyAgreeRecipientInfo(a, i, { recipientPublicKey: e }, r);
	}
	_addKeyAgreeRecipientInfo(e, t, n, r = $(!0)) {
		let i = new Ay({ rid: e }), a = new Z({ algorithmId: r.getOIDByAlgorithm({
			name: "AES-KW",
			length: t.kekEncryptionLength
		}, !0, "keyEncryptionAlgorithm") }), o = r.getOIDByAlgorithm({
			name: "ECDH",
			kdf: t.kdfAlgorithm
		}, !0, "KeyAgreeRecipientInfo"), s = /* @__PURE__ */ new ArrayBuffer(64), c = new Uint8Array(s);
		r.getRandomValues(c);
		let l = {
			version: 3,
			ukm: new j({ valueHex: s }),
			keyEncryptionAlgorithm: new Z({
				algorithmId: o,
				algorithmParams: a.toSchema()
			}),
			recipientEncryptedKeys: new Py({ encryptedKeys: [i] })
		}, u = new Uy(Object.assign(l, n));
		this.recipientInfos.push(new gb({
			variant: 2,
			value: u
		}));
	}
	async encrypt(e, t, n = $(!0)) {
		let r = /* @__PURE__ */ new ArrayBuffer(16), i = new Uint8Array(r);
		n.getRandomValues(i);
		let a = new Uint8Array(t), o = n.getOIDByAlgorithm(e, !0, "contentEncryptionAlgorithm"), s = await n.generateKey(e, !0, ["encrypt"]), c = await n.encrypt({
			name: e.name,
			iv: i
		}, s, a), l = await n.exportKey("raw", s);
		this.version = 2, this.encryptedContentInfo = new wm({
			disableSplit: this.policy.disableSplit,
			contentType: "1.2.840.113549.1.7.1",
			contentEncryptionAlgorithm: new Z({
				algorithmId: o,
				algorithmParams: new j({ valueHex: r })
			}),
			encryptedContent: new j({ valueHex: c })
		});
		let u = async (e) => {
			let t = this.recipientInfos[e].value, r, i;
			if (t.recipientPublicKey) r = t.recipientPublicKey.algorithm.namedCurve, i = t.recipientPublicKey;
			else if (t.recipientCertificate) {
				let a = t.recipientCertificate.subjectPublicKeyInfo.algorithm.algorithmParams;
				if (a.constructor.blockName() !== P.blockName()) throw Error(`Incorrect "recipientCertificate" for index ${e}`);
				switch (a.valueBlock.toString()) {
					case "1.2.840.10045.3.1.7":
						r = "P-256";
						break;
					case "1.3.132.0.34":
						r = "P-384";
						break;
					case "1.3.132.0.35":
						r = "P-521";
						break;
					default: throw Error(`Incorrect curve OID for index ${e}`);
				}
				i = await t.recipientCertificate.getPublicKey({ algorithm: {
					algorithm: {
						name: "ECDH",
						namedCurve: r
					},
					usages: []
				} }, n);
			} else throw Error("Unsupported RecipientInfo");
			let a = Pb[r], o = await n.generateKey({
				name: "ECDH",
				namedCurve: r
			}, !0, ["deriveBits"]), c = await n.exportKey("spki", o.publicKey), l = await n.deriveBits({
				name: "ECDH",
				public: i
			}, o.privateKey, a), u = new Z({ schema: t.keyEncryptionAlgorithm.algorithmParams }), d = n.getAlgorithmByOID(u.algorithmId, !0, "aesKWAlgorithm"), f = d.length, p = /* @__PURE__ */ new ArrayBuffer(4), m = new Uint8Array(p);
			for (let e = 3; e >= 0; e--) m[e] = f, f >>= 8;
			let h = new Eb({
				keyInfo: new Z({ algorithmId: u.algorithmId }),
				entityUInfo: t.ukm,
				suppPubInfo: new j({ valueHex: p })
			}).toSchema().toBER(!1), g = await $m(n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "ecdhAlgorithm").kdf, l, d.length, h, n), _ = await n.importKey("raw", g, { name: "AES-KW" }, !0, ["wrapKey"]), v = await n.wrapKey("raw", s, _, { name: "AES-KW" }), ee = new py();
			return ee.variant = 3, ee.value = ly.fromBER(c), t.originator = ee, t.recipientEncryptedKeys.encryptedKeys[0].encryptedKey = new j({ valueHex: v }), { ecdhPrivateKey: o.privateKey };
		}, d = async (e) => {
			let t = this.recipientInfos[e].value, r = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "keyEncryptionAlgorithm");
			if (r.name === "RSA-OAEP") {
				let e = t.keyEncryptionAlgorithm.algorithmParams, i = new xb({ schema: e });
				if (r.hash = n.getAlgorithmByOID(i.hashAlgorithm.algorithmId), !("name" in r.hash)) throw Error(`Incorrect OID for hash algorithm: ${i.hashAlgorithm.algorithmId}`);
			}
			let i = await t.recipientCertificate.getPublicKey({ algorithm: {
				algorithm: r,
				usages: ["encrypt", "wrapKey"]
			} }, n);
			t.encryptedKey = new j({ valueHex: await n.encrypt(i.algorithm, i, l) });
		}, f = async (e) => {
			let t = this.recipientInfos[e].value, r = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "kekAlgorithm"), i = await n.importKey("raw", new Uint8Array(t.preDefinedKEK), r, !0, ["wrapKey"]);
			t.encryptedKey = new j({ valueHex: await n.wrapKey("raw", s, i, r) });
		}, p = async (e) => {
			let t = this.recipientInfos[e].value, r;
			if (!t.keyDerivationAlgorithm) throw Error("Please append encoded \"keyDerivationAlgorithm\"");
			if (!t.keyDerivationAlgorithm.algorithmParams) throw Error("Incorrectly encoded \"keyDerivationAlgorithm\"");
			try {
				r = new Im({ schema: t.keyDerivationAlgorithm.algorithmParams });
			} catch {
				throw Error("Incorrectly encoded \"keyDerivationAlgorithm\"");
			}
			let i = new Uint8Array(t.password), a = await n.importKey("raw", i, "PBKDF2", !1, ["deriveKey"]), o = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "kekAlgorithm"), c = "SHA-1";
			r.prf && (c = n.getAlgorithmByOID(r.prf.algorithmId, !0, "prfAlgorithm").hash.name);
			let l = new Uint8Array(r.salt.valueBlock.valueHex), u = r.iterationCount, d = await n.deriveKey({
				name: "PBKDF2",
				hash: { name: c },
				salt: l,
				iterations: u
			}, a, o, !0, ["wrapKey"]);
			t.encryptedKey = new j({ valueHex: await n.wrapKey("raw", s, d, o) });
		}, m = [];
		for (let e = 0; e < this.recipientInfos.length; e++) switch (this.recipientInfos[e].variant) {
			case 1:
				m.push(await d(e));
				break;
			case 2:
				m.push(await u(e));
				break;
			case 3:
				m.push(await f(e));
				break;
			case 4:
				m.push(await p(e));
				break;
			default: throw Error(`Unknown recipient type in array with index ${e}`);
		}
		return m;
	}
	async decrypt(e, t, n = $(!0)) {
		let r = t || {};
		if (e + 1 > this.recipientInfos.length) throw Error(`Maximum value for "index" is: ${this.recipientInfos.length - 1}`);
		let i = async (e) => {
			let t = this.recipientInfos[e].value, i, a, o, s = t.originator;
			if (r.recipientCertificate) {
				let t = r.recipientCertificate.subjectPublicKeyInfo.algorithm.algorithmParams;
				if (t.constructor.blockName() !== P.blockName()) throw Error(`Incorrect "recipientCertificate" for index ${e}`);
				i = t.valueBlock.toString();
			} else if (s.value.algorithm.algorithmParams) {
				let t = s.value.algorithm.algorithmParams;
				if (t.constructor.blockName() !== P.blockName()) throw Error(`Incorrect originator for index ${e}`);
				i = t.valueBlock.toString();
			} else throw Error("Parameter \"recipientCertificate\" is mandatory for \"KeyAgreeRecipientInfo\" if algorithm params are missing from originator");
			if (!r.recipientPrivateKey) throw Error("Parameter \"recipientPrivateKey\" is mandatory for \"KeyAgreeRecipientInfo\"");
			switch (i) {
				case "1.2.840.10045.3.1.7":
					a = "P-256", o = 256;
					break;
				case "1.3.132.0.34":
					a = "P-384", o = 384;
					break;
				case "1.3.132.0.35":
					a = "P-521", o = 528;
					break;
				default: throw Error(`Incorrect curve OID for index ${e}`);
			}
			let c, l = n;
			al(r.recipientPrivateKey) ? c = await n.importKey("pkcs8", r.recipientPrivateKey, {
				name: "ECDH",
				namedCurve: a
			}, !0, ["deriveBits"]) : (c = r.recipientPrivateKey, "crypto" in r && r.crypto && (l = r.crypto.subtle)), "algorithmParams" in s.value.algorithm || (s.value.algorithm.algorithmParams = new P({ value: i }));
			let u = s.value.toSchema().toBER(!1), d = await n.importKey("spki", u, {
				name: "ECDH",
				namedCurve: a
			}, !0, []), f = await l.deriveBits({
				name: "ECDH",
				public: d
			}, c, o);
			async function p(e) {
				e ||= !1;
				let r = new Z({ schema: t.keyEncryptionAlgorithm.algorithmParams }), i = n.getAlgorithmByOID(r.algorithmId, !0, "kwAlgorithm"), a = i.length, o = /* @__PURE__ */ new ArrayBuffer(4), s = new Uint8Array(o);
				for (let e = 3; e >= 0; e--) s[e] = a, a >>= 8;
				let c = { algorithmId: r.algorithmId };
				e && (c.algorithmParams = new A());
				let l = new Eb({
					keyInfo: new Z(c),
					entityUInfo: t.ukm,
					suppPubInfo: new j({ valueHex: o })
				}).toSchema().toBER(!1), u = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "ecdhAlgorithm");
				if (!u.name) throw Error(`Incorrect OID for key encryption algorithm: ${t.keyEncryptionAlgorithm.algorithmId}`);
				return $m(u.kdf, f, i.length, l, n);
			}
			let m = await p(), h = async (e) => n.importKey("raw", e, { name: "AES-KW" }, !0, ["unwrapKey"]), g = await h(m), _ = async (e) => {
				let r = this.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId, i = n.getAlgorithmByOID(r, !0, "contentEncryptionAlgorithm");
				return n.unwrapKey("raw", t.recipientEncryptedKeys.encryptedKeys[0].encryptedKey.valueBlock.valueHexView, e, { name: "AES-KW" }, i, !0, ["decrypt"]);
			};
			try {
				return await _(g);
			} catch {
				return _(await h(await p(!0)));
			}
		}, a = async (e) => {
			let t = this.recipientInfos[e].value;
			if (!r.recipientPrivateKey) throw Error("Parameter \"recipientPrivateKey\" is mandatory for \"KeyTransRecipientInfo\"");
			let i = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "keyEncryptionAlgorithm");
			if (i.name === "RSA-OAEP") {
				let e = t.keyEncryptionAlgorithm.algorithmParams, r = new xb({ schema: e });
				if (i.hash = n.getAlgorithmByOID(r.hashAlgorithm.algorithmId), !("name" in i.hash)) throw Error(`Incorrect OID for hash algorithm: ${r.hashAlgorithm.algorithmId}`);
			}
			let a, o = n;
			al(r.recipientPrivateKey) ? a = await n.importKey("pkcs8", r.recipientPrivateKey, i, !0, ["decrypt"]) : (a = r.recipientPrivateKey, "crypto" in r && r.crypto && (o = r.crypto.subtle));
			let s = await o.decrypt(a.algorithm, a, t.encryptedKey.valueBlock.valueHexView), c = this.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId, l = n.getAlgorithmByOID(c, !0, "contentEncryptionAlgorithm");
			if (!("name" in l)) throw Error(`Incorrect "contentEncryptionAlgorithm": ${c}`);
			return n.importKey("raw", s, l, !0, ["decrypt"]);
		}, o = async (e) => {
			let t = this.recipientInfos[e].value;
			if (!r.preDefinedData) throw Error("Parameter \"preDefinedData\" is mandatory for \"KEKRecipientInfo\"");
			let i = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "kekAlgorithm"), a = await n.importKey("raw", r.preDefinedData, i, !0, ["unwrapKey"]), o = this.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId, s = n.getAlgorithmByOID(o, !0, "contentEncryptionAlgorithm");
			if (!s.name) throw Error(`Incorrect "contentEncryptionAlgorithm": ${o}`);
			return n.unwrapKey("raw", t.encryptedKey.valueBlock.valueHexView, a, i, s, !0, ["decrypt"]);
		}, s = async (e) => {
			let t = this.recipientInfos[e].value, i;
			if (!r.preDefinedData) throw Error("Parameter \"preDefinedData\" is mandatory for \"KEKRecipientInfo\"");
			if (!t.keyDerivationAlgorithm) throw Error("Please append encoded \"keyDerivationAlgorithm\"");
			if (!t.keyDerivationAlgorithm.algorithmParams) throw Error("Incorrectly encoded \"keyDerivationAlgorithm\"");
			try {
				i = new Im({ schema: t.keyDerivationAlgorithm.algorithmParams });
			} catch {
				throw Error("Incorrectly encoded \"keyDerivationAlgorithm\"");
			}
			let a = await n.importKey("raw", r.preDefinedData, "PBKDF2", !1, ["deriveKey"]), o = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "keyEncryptionAlgorithm"), s = i.prf ? n.getAlgorithmByOID(i.prf.algorithmId, !0, "prfAlgorithm").hash.name : "SHA-1", c = new Uint8Array(i.salt.valueBlock.valueHex), l = i.iterationCount, u = await n.deriveKey({
				name: "PBKDF2",
				hash: { name: s },
				salt: c,
				iterations: l
			}, a, o, !0, ["unwrapKey"]), d = this.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId, f = n.getAlgorithmByOID(d, !0, "contentEncryptionAlgorithm");
			return n.unwrapKey("raw", t.encryptedKey.valueBlock.valueHexView, u, o, f, !0, ["decrypt"]);
		}, c;
		switch (this.recipientInfos[e].variant) {
			case 1:
				c = await a(e);
				break;
			case 2:
				c = await i(e);
				break;
			case 3:
				c = await o(e);
				break;
			case 4:
				c = await s(e);
				break;
			default: throw Error(`Unknown recipient type in array with index ${e}`);
		}
		let l = this.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId, u = n.getAlgorithmByOID(l, !0, "contentEncryptionAlgorithm"), d = this.encryptedContentInfo.contentEncryptionAlgorithm.algorithmParams.valueBlock.valueHex, f = new Uint8Array(d);
		if (!this.encryptedContentInfo.encryptedContent) throw Error("Required property `encryptedContent` is empty");
		let p = this.encryptedContentInfo.getEncryptedContent();
		return n.decrypt({
			name: u.name,
			iv: f
		}, c, p);
	}
}, Ib = "safeContents", Lb = "parsedValue", Rb = "contentInfos", zb = class e extends J {
	static {
		this.CLASS_NAME = "AuthenticatedSafe";
	}
	constructor(t = {}) {
		super(), this.safeContents = t[Ib] ?? e.defaultValues(Ib), Lb in t && (this.parsedValue = t[Lb] ?? e.defaultValues(Lb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ib: return [];
			case Lb: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Ib: return t.length === 0;
			case Lb: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new B({
				name: t.contentInfos || "",
				value: b_.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [Rb]) delete t[e];
		let n = V(t, t, e.schema({ names: { contentInfos: Rb } }));
		q.assertSchema(n, this.className), this.safeContents = Array.from(n.result.contentInfos, (e) => new b_({ schema: e }));
	}
	toSchema() {
		return new F({ value: Array.from(this.safeContents, (e) => e.toSchema()) });
	}
	toJSON() {
		return { safeContents: Array.from(this.safeContents, (e) => e.toJSON()) };
	}
	async parseInternalValues(e, t = $(!0)) {
		if (K.assert(e, Ib), G.assert(e.safeContents, Ib, "Array"), e.safeContents.length !== this.safeContents.length) throw new G("Length of \"parameters.safeContents\" must be equal to \"this.safeContents.length\"");
		this.parsedValue = { safeContents: [] };
		for (let [n, r] of this.safeContents.entries()) {
			let i = e.safeContents[n], a = `parameters.safeContents[${n}]`;
			switch (r.contentType) {
				case qd:
					{
						G.assert(r.content, "this.safeContents[j].content", j);
						let e = r.content.getValue();
						this.parsedValue.safeContents.push({
							privacyMode: 0,
							value: Tv.fromBER(e)
						});
					}
					break;
				case Yd:
					{
						let e = new Fb({ schema: r.content });
						K.assert(a, i, "recipientCertificate", "recipientKey");
						let n = i, o = n.recipientCertificate, s = n.recipientKey, c = await e.decrypt(0, {
							recipientCertificate: o,
							recipientPrivateKey: s
						}, t);
						this.parsedValue.safeContents.push({
							privacyMode: 2,
							value: Tv.fromBER(c)
						});
					}
					break;
				case Xd:
					{
						let e = new cv({ schema: r.content });
						K.assert(a, i, "password");
						let n = i.password, o = await e.decrypt({ password: n }, t);
						this.parsedValue.safeContents.push({
							privacyMode: 1,
							value: Tv.fromBER(o)
						});
					}
					break;
				default: throw Error(`Unknown "contentType" for AuthenticatedSafe: " ${r.contentType}`);
			}
		}
	}
	async makeInternalValues(e, t = $(!0)) {
		if (!this.parsedValue) throw Error("Please run \"parseValues\" first or add \"parsedValue\" manually");
		if (G.assert(this.parsedValue, "this.parsedValue", "object"), G.assert(this.parsedValue.safeContents, "this.parsedValue.safeContents", "Array"), G.assert(e, "parameters", "object"), K.assert(e, "safeContents"), G.assert(e.safeContents, "parameters.safeContents", "Array"), e.safeContents.length !== this.parsedValue.safeContents.length) throw new G("Length of \"parameters.safeContents\" must be equal to \"this.parsedValue.safeContents\"");
		this.safeContents = [];
		for (let [n, r] of this.parsedValue.safeContents.entries()) switch (K.assert("content", r, "privacyMode", "value"), G.assert(r.value, "content.value", Tv), r.privacyMode) {
			case 0:
				{
					let e = r.value.toSchema().toBER(!1);
					this.safeContents.push(new b_({
						contentType: "1.2.840.113549.1.7.1",
						content: new j({ valueHex: e })
					}));
				}
				break;
			case 1:
				{
					let i = new cv(), a = e.safeContents[n];
					a.contentToEncrypt = r.value.toSchema().toBER(!1), await i.encrypt(a, t), this.safeContents.push(new b_({
						contentType: "1.2.840.113549.1.7.6",
						content: i.toSchema()
					}));
				}
				break;
			case 2:
				{
					let i = new Fb(), a = r.value.toSchema().toBER(!1), o = e.safeContents[n];
					switch (K.assert(`parameters.safeContents[${n}]`, o, "encryptingCertificate", "encryptionAlgorithm"), !0) {
						case o.encryptionAlgorithm.name.toLowerCase() === "aes-cbc":
						case o.encryptionAlgorithm.name.toLowerCase() === "aes-gcm": break;
						default: throw Error(`Incorrect parameter "encryptionAlgorithm" in "parameters.safeContents[i]": ${o.encryptionAlgorithm}`);
					}
					switch (!0) {
						case o.encryptionAlgorithm.length === 128:
						case o.encryptionAlgorithm.length === 192:
						case o.encryptionAlgorithm.length === 256: break;
						default: throw Error(`Incorrect parameter "encryptionAlgorithm.length" in "parameters.safeContents[i]": ${o.encryptionAlgorithm.length}`);
					}
					let s = o.encryptionAlgorithm;
					i.addRecipientByCertificate(o.encryptingCertificate, {}, void 0, t), await i.encrypt(s, a, t), this.safeContents.push(new b_({
						contentType: "1.2.840.113549.1.7.3",
						content: i.toSchema()
					}));
				}
				break;
			default: throw Error(`Incorrect value for "content.privacyMode": ${r.privacyMode}`);
		}
		return this;
	}
}, Bb = "hashAlgorithm", Vb = "issuerNameHash", Hb = "issuerKeyHash", Ub = "serialNumber", Wb = [
	Bb,
	Vb,
	Hb,
	Ub
], Gb = class e extends J {
	static {
		this.CLASS_NAME = "CertID";
	}
	static async create(t, n, r = $(!0)) {
		let i = new e();
		return await i.createForCertificate(t, n, r), i;
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[Bb] ?? e.defaultValues(Bb), this.issuerNameHash = t[Vb] ?? e.defaultValues(Vb), this.issuerKeyHash = t[Hb] ?? e.defaultValues(Hb), this.serialNumber = t[Ub] ?? e.defaultValues(Ub), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Bb: return new Z();
			case Vb:
			case Hb: return new j();
			case Ub: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Bb: return n.algorithmId === "" && !("algorithmParams" in n);
			case Vb:
			case Hb:
			case Ub: return n.isEqual(e.defaultValues(Ub));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				Z.schema(t.hashAlgorithmObject || { names: { blockName: t.hashAlgorithm || "" } }),
				new j({ name: t.issuerNameHash || "" }),
				new j({ name: t.issuerKeyHash || "" }),
				new N({ name: t.serialNumber || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Wb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			hashAlgorithm: Bb,
			issuerNameHash: Vb,
			issuerKeyHash: Hb,
			serialNumber: Ub
		} }));
		q.assertSchema(n, this.className), this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm }), this.issuerNameHash = n.result.issuerNameHash, this.issuerKeyHash = n.result.issuerKeyHash, this.serialNumber = n.result.serialNumber;
	}
	toSchema() {
		return new F({ value: [
			this.hashAlgorithm.toSchema(),
			this.issuerNameHash,
			this.issuerKeyHash,
			this.serialNumber
		] });
	}
	toJSON() {
		return {
			hashAlgorithm: this.hashAlgorithm.toJSON(),
			issuerNameHash: this.issuerNameHash.toJSON(),
			issuerKeyHash: this.issuerKeyHash.toJSON(),
			serialNumber: this.serialNumber.toJSON()
		};
	}
	isEqual(e) {
		return !(this.hashAlgorithm.algorithmId !== e.hashAlgorithm.algorithmId || !U.equal(this.issuerNameHash.valueBlock.valueHexView, e.issuerNameHash.valueBlock.valueHexView) || !U.equal(this.issuerKeyHash.valueBlock.valueHexView, e.issuerKeyHash.valueBlock.valueHexView) || !this.serialNumber.isEqual(e.serialNumber));
	}
	async createForCertificate(e, t, n = $(!0)) {
		K.assert(t, Bb, "issuerCertificate");
		let r = n.getOIDByAlgorithm({ name: t.hashAlgorithm }, !0, "hashAlgorithm");
		this.hashAlgorithm = new Z({
			algorithmId: r,
			algorithmParams: new A()
		});
		let i = t.issuerCertificate;
		this.serialNumber = e.serialNumber;
		let a = await n.digest({ name: t.hashAlgorithm }, i.subject.toSchema().toBER(!1));
		this.issuerNameHash = new j({ valueHex: a });
		let o = i.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView, s = await n.digest({ name: t.hashAlgorithm }, o);
		this.issuerKeyHash = new j({ valueHex: s });
	}
}, Kb = "certID", qb = "certStatus", Jb = "thisUpdate", Yb = "nextUpdate", Xb = "singleExtensions", Zb = [
	Kb,
	qb,
	Jb,
	Yb,
	Xb
], Qb = class e extends J {
	static {
		this.CLASS_NAME = "SingleResponse";
	}
	constructor(t = {}) {
		super(), this.certID = t[Kb] ?? e.defaultValues(Kb), this.certStatus = t[qb] ?? e.defaultValues(qb), this.thisUpdate = t[Jb] ?? e.defaultValues(Jb), Yb in t && (this.nextUpdate = t[Yb] ?? e.defaultValues(Yb)), Xb in t && (this.singleExtensions = t[Xb] ?? e.defaultValues(Xb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Kb: return new Gb();
			case qb: return {};
			case Jb:
			case Yb: return new Date(0, 0, 0);
			case Xb: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Kb: return Gb.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && Gb.compareWithDefault("issuerNameHash", n.issuerNameHash) && Gb.compareWithDefault("issuerKeyHash", n.issuerKeyHash) && Gb.compareWithDefault("serialNumber", n.serialNumber);
			case qb: return Object.keys(n).length === 0;
			case Jb:
			case Yb: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				Gb.schema(t.certID || {}),
				new z({ value: [
					new D({
						name: t.certStatus || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						}
					}),
					new k({
						name: t.certStatus || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: [new L(), new k({
							optional: !0,
							idBlock: {
								tagClass: 3,
								tagNumber: 0
							},
							value: [new yc()]
						})]
					}),
					new D({
						name: t.certStatus || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 2
						},
						lenBlock: { length: 1 }
					})
				] }),
				new L({ name: t.thisUpdate || "" }),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new L({ name: t.nextUpdate || "" })]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [gg.schema(t.singleExtensions || {})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Zb) delete t[e];
		let n = V(t, t, e.schema({ names: {
			certID: { names: { blockName: Kb } },
			certStatus: qb,
			thisUpdate: Jb,
			nextUpdate: Yb,
			singleExtensions: { names: { blockName: Xb } }
		} }));
		q.assertSchema(n, this.className), this.certID = new Gb({ schema: n.result.certID }), this.certStatus = n.result.certStatus, this.thisUpdate = n.result.thisUpdate.toDate(), Yb in n.result && (this.nextUpdate = n.result.nextUpdate.toDate()), Xb in n.result && (this.singleExtensions = Array.from(n.result.singleExtensions.valueBlock.value, (e) => new pg({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.certID.toSchema()), e.push(this.certStatus), e.push(new L({ valueDate: this.thisUpdate })), this.nextUpdate && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new L({ valueDate: this.nextUpdate })]
		})), this.singleExtensions && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [new F({ value: Array.from(this.singleExtensions, (e) => e.toSchema()) })]
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			certID: this.certID.toJSON(),
			certStatus: this.certStatus.toJSON(),
			thisUpdate: this.thisUpdate
		};
		return this.nextUpdate && (e.nextUpdate = this.nextUpdate), this.singleExtensions && (e.singleExtensions = Array.from(this.singleExtensions, (e) => e.toJSON())), e;
	}
}, $b = "tbs", ex = "version", tx = "responderID", nx = "producedAt", rx = "responses", ix = "responseExtensions", ax = "ResponseData", ox = `${ax}.${ex}`, sx = `${ax}.${tx}`, cx = `${ax}.${nx}`, lx = `${ax}.${rx}`, ux = `${ax}.${ix}`, dx = [
	ax,
	ox,
	sx,
	cx,
	lx,
	ux
], fx = class e extends J {
	static {
		this.CLASS_NAME = "ResponseData";
	}
	get tbs() {
		return cl(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[$b] ?? e.defaultValues($b)), ex in t && (this.version = t[ex] ?? e.defaultValues(ex)), this.responderID = t[tx] ?? e.defaultValues(tx), this.producedAt = t[nx] ?? e.defaultValues(nx), this.responses = t[rx] ?? e.defaultValues(rx), ix in t && (this.responseExtensions = t[ix] ?? e.defaultValues(ix)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ex: return 0;
			case $b: return Iu;
			case tx: return {};
			case nx: return new Date(0, 0, 0);
			case rx:
			case ix: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case $b: return n.byteLength === 0;
			case tx: return Object.keys(n).length === 0;
			case nx: return n === e.defaultValues(t);
			case rx:
			case ix: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || ax,
			value: [
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new N({ name: t.version || ox })]
				}),
				new z({ value: [new k({
					name: t.responderID || sx,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [Y.schema(t.ResponseDataByName || { names: { blockName: "ResponseData.byName" } })]
				}), new k({
					name: t.responderID || sx,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new j({ name: t.ResponseDataByKey || "ResponseData.byKey" })]
				})] }),
				new L({ name: t.producedAt || cx }),
				new F({ value: [new B({
					name: lx,
					value: Qb.schema(t.response || {})
				})] }),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [gg.schema(t.extensions || { names: { blockName: ux } })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of dx) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.ResponseData.valueBeforeDecodeView, ox in n.result && (this.version = n.result[ox].valueBlock.valueDec), this.responderID = n.result[sx].idBlock.tagNumber === 1 ? new Y({ schema: n.result[sx].valueBlock.value[0] }) : n.result[sx].valueBlock.value[0], this.producedAt = n.result[cx].toDate(), this.responses = Array.from(n.result[lx], (e) => new Qb({ schema: e })), ux in n.result && (this.responseExtensions = Array.from(n.result[ux].valueBlock.value, (e) => new pg({ schema: e })));
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (!this.tbsView.byteLength) return e.schema();
			let t = O(this.tbsView);
			q.assert(t, "TBS Response Data"), n = t.result;
		} else {
			let e = [];
			ex in this && e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new N({ value: this.version })]
			})), this.responderID instanceof Y ? e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [this.responderID.toSchema()]
			})) : e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: [this.responderID]
			})), e.push(new L({ valueDate: this.producedAt })), e.push(new F({ value: Array.from(this.responses, (e) => e.toSchema()) })), this.responseExtensions && e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [new F({ value: Array.from(this.responseExtensions, (e) => e.toSchema()) })]
			})), n = new F({ value: e });
		}
		return n;
	}
	toJSON() {
		let e = {};
		return ex in this && (e.version = this.version), this.responderID && (e.responderID = this.responderID), this.producedAt && (e.producedAt = this.producedAt), this.responses && (e.responses = Array.from(this.responses, (e) => e.toJSON())), this.responseExtensions && (e.responseExtensions = Array.from(this.responseExtensions, (e) => e.toJSON())), e;
	}
}, px = "trustedCerts", mx = "certs", hx = "crls", gx = "ocsps", _x = "checkDate", vx = "findOrigin", yx = "findIssuer", bx = class e extends Error {
	static {
		this.NAME = "ChainValidationError";
	}
	constructor(t, n) {
		super(n), this.name = e.NAME, this.code = t, this.message = n;
	}
};
function xx(e, t) {
	for (let n = 0; n < t.length; n++) if (U.equal(e.tbsView, t[n].tbsView)) return !0;
	return !1;
}
var Sx = class e {
	constructor(e = {}) {
		this.trustedCerts = e[px] ?? this.defaultValues(px), this.certs = e[mx] ?? this.defaultValues(mx), this.crls = e[hx] ?? this.defaultValues(hx), this.ocsps = e[gx] ?? this.defaultValues(gx), this.checkDate = e[_x] ?? this.defaultValues(_x), this.findOrigin = e[vx] ?? this.defaultValues(vx), this.findIssuer = e[yx] ?? this.defaultValues(yx);
	}
	static defaultFindOrigin(e, t) {
		e.tbsView.byteLength === 0 && (e.tbsView = new Uint8Array(e.encodeTBS().toBER()));
		for (let n of t.certs) if (n.tbsView.byteLength === 0 && (n.tbsView = new Uint8Array(n.encodeTBS().toBER())), U.equal(e.tbsView, n.tbsView)) return "Intermediate Certificates";
		for (let n of t.trustedCerts) if (n.tbsView.byteLength === 0 && (n.tbsView = new Uint8Array(n.encodeTBS().toBER())), U.equal(e.tbsView, n.tbsView)) return "Trusted Certificates";
		return "Unknown";
	}
	async defaultFindIssuer(e, t, n = $(!0)) {
		let r = [], i = null, a = null, o = null;
		if (e.subject.isEqual(e.issuer)) try {
			if (await e.verify(void 0, n)) return [e];
		} catch {}
		if (e.extensions) {
			for (let t of e.extensions) if (t.extnID === "2.5.29.35" && t.parsedValue instanceof of) {
				t.parsedValue.keyIdentifier ? i = t.parsedValue.keyIdentifier : (t.parsedValue.authorityCertIssuer && (a = t.parsedValue.authorityCertIssuer), t.parsedValue.authorityCertSerialNumber && (o = t.parsedValue.authorityCertSerialNumber));
				break;
			}
		}
		function s(t) {
			if (i !== null && t.extensions) {
				let e = !1;
				for (let n of t.extensions) if (n.extnID === "2.5.29.14" && n.parsedValue) {
					e = !0, U.equal(n.parsedValue.valueBlock.valueHex, i.valueBlock.valueHexView) && r.push(t);
					break;
				}
				if (e) return;
			}
			let n = !1;
			o !== null && (n = t.serialNumber.isEqual(o)), a === null ? e.issuer.isEqual(t.subject) && r.push(t) : t.subject.isEqual(a) && n && r.push(t);
		}
		for (let e of t.trustedCerts) s(e);
		for (let e of t.certs) s(e);
		for (let t = r.length - 1; t >= 0; t--) try {
			await e.verify(r[t], n) === !1 && r.splice(t, 1);
		} catch {
			r.splice(t, 1);
		}
		return r;
	}
	defaultValues(t) {
		switch (t) {
			case px: return [];
			case mx: return [];
			case hx: return [];
			case gx: return [];
			case _x: return /* @__PURE__ */ new Date();
			case vx: return e.defaultFindOrigin;
			case yx: return this.defaultFindIssuer;
			default: throw Error(`Invalid member name for CertificateChainValidationEngine class: ${t}`);
		}
	}
	async sort(e = !1, t = $(!0)) {
		let n = [], r = async (e, t) => {
			let n = [];
			function i(e) {
				let t = !0;
				for (let n = 0; n < e.length; n++) {
					for (let r = 0; r < e.length; r++) if (r !== n && e[n] === e[r]) {
						t = !1;
						break;
					}
					if (!t) break;
				}
				return t;
			}
			if (xx(e, this.trustedCerts)) return [[e]];
			let a = await this.findIssuer(e, this, t);
			if (a.length === 0) throw Error("No valid certificate paths found");
			for (let o = 0; o < a.length; o++) {
				if (U.equal(a[o].tbsView, e.tbsView)) {
					n.push([a[o]]);
					continue;
				}
				let s = await r(a[o], t);
				for (let e = 0; e < s.length; e++) {
					let t = s[e].slice();
					t.splice(0, 0, a[o]), i(t) ? n.push(t) : n.push(s[e]);
				}
			}
			return n;
		}, i = async (e) => {
			let r = [], i = [], a = [];
			if (r.push(...n.filter((t) => e.issuer.isEqual(t.subject))), r.length === 0) return {
				status: 1,
				statusMessage: "No certificate's issuers"
			};
			if (i.push(...this.crls.filter((t) => t.issuer.isEqual(e.issuer))), i.length === 0) return {
				status: 2,
				statusMessage: "No CRLs for specific certificate issuer"
			};
			for (let e = 0; e < i.length; e++) {
				let n = i[e];
				if (!(n.nextUpdate && n.nextUpdate.value < this.checkDate)) for (let n = 0; n < r.length; n++) try {
					if (await i[e].verify({ issuerCertificate: r[n] }, t)) {
						a.push({
							crl: i[e],
							certificate: r[n]
						});
						break;
					}
				} catch {}
			}
			return a.length ? {
				status: 0,
				statusMessage: "",
				result: a
			} : {
				status: 3,
				statusMessage: "No valid CRLs found"
			};
		}, a = async (e, n) => {
			let r = t.getAlgorithmByOID(e.signatureAlgorithm.algorithmId);
			if (!r.name || !r.hash) return 1;
			for (let r = 0; r < this.ocsps.length; r++) {
				let i = await this.ocsps[r].getCertificateStatus(e, n, t);
				if (i.isForCertificate) return i.status === 0 ? 0 : 1;
			}
			return 2;
		};
		async function o(e, t = !1) {
			let n = !1, r = !1, i = !1, a = !1;
			if (e.extensions) {
				for (let t = 0; t < e.extensions.length; t++) {
					let o = e.extensions[t];
					if (o.critical && !o.parsedValue) return {
						result: !1,
						resultCode: 6,
						resultMessage: `Unable to parse critical certificate extension: ${o.extnID}`
					};
					if (o.extnID === "2.5.29.15") {
						i = !0;
						let e = new Uint8Array(o.parsedValue.valueBlock.valueHex);
						(e[0] & 4) == 4 && (r = !0), (e[0] & 2) == 2 && (a = !0);
					}
					o.extnID === "2.5.29.19" && "cA" in o.parsedValue && o.parsedValue.cA === !0 && (n = !0);
				}
				if (r === !0 && n === !1) return {
					result: !1,
					resultCode: 3,
					resultMessage: "Unable to build certificate chain - using \"keyCertSign\" flag set without BasicConstraints"
				};
				if (i === !0 && n === !0 && r === !1) return {
					result: !1,
					resultCode: 4,
					resultMessage: "Unable to build certificate chain - \"keyCertSign\" flag was not set"
				};
				if (n === !0 && i === !0 && t && a === !1) return {
					result: !1,
					resultCode: 5,
					resultMessage: "Unable to build certificate chain - intermediate certificate must have \"cRLSign\" key usage flag"
				};
			}
			return n === !1 ? {
				result: !1,
				resultCode: 7,
				resultMessage: "Unable to build certificate chain - more than one possible end-user certificate"
			} : {
				result: !0,
				resultCode: 0,
				resultMessage: ""
			};
		}
		let s = async (t, n) => {
			for (let e = 0; e < t.length; e++) if (t[e].notBefore.value > n || t[e].notAfter.value < n) return {
				result: !1,
				resultCode: 8,
				resultMessage: "The certificate is either not yet valid or expired"
			};
			if (t.length < 2) return {
				result: !1,
				resultCode: 9,
				resultMessage: "Too short certificate path"
			};
			for (let e = t.length - 2; e >= 0; e--) if (t[e].issuer.isEqual(t[e].subject) === !1 && t[e].issuer.isEqual(t[e + 1].subject) === !1) return {
				result: !1,
				resultCode: 10,
				resultMessage: "Incorrect name chaining"
			};
			if (this.crls.length !== 0 || this.ocsps.length !== 0) for (let n = 0; n < t.length - 1; n++) {
				let r = 2, s = {
					status: 0,
					statusMessage: ""
				};
				if (this.ocsps.length !== 0) switch (r = await a(t[n], t[n + 1]), r) {
					case 0: continue;
					case 1: return {
						result: !1,
						resultCode: 12,
						resultMessage: "One of certificates was revoked via OCSP response"
					};
				}
				if (this.crls.length !== 0) {
					if (s = await i(t[n]), s.status === 0 && s.result) for (let e = 0; e < s.result.length; e++) {
						if (s.result[e].crl.isCertificateRevoked(t[n])) return {
							result: !1,
							resultCode: 12,
							resultMessage: "One of certificates had been revoked"
						};
						if ((await o(s.result[e].certificate, !0)).result === !1) return {
							result: !1,
							resultCode: 13,
							resultMessage: "CRL issuer certificate is not a CA certificate or does not have crlSign flag"
						};
					}
					else if (e === !1) throw new bx(11, `No revocation values found for one of certificates: ${s.statusMessage}`);
				} else if (r === 2) return {
					result: !1,
					resultCode: 11,
					resultMessage: "No revocation values found for one of certificates"
				};
				if (r === 2 && s.status === 2 && e) {
					let e = t[n + 1], r = !1;
					if (e.extensions) for (let t of e.extensions) switch (t.extnID) {
						case Md:
						case Nd:
						case Vd: r = !0;
					}
					if (r) throw new bx(11, `No revocation values found for one of certificates: ${s.statusMessage}`);
				}
			}
			for (let [e, n] of t.entries()) if (e && !(await o(n)).result) return {
				result: !1,
				resultCode: 14,
				resultMessage: "One of intermediate certificates is not a CA certificate"
			};
			return { result: !0 };
		};
		n.push(...this.trustedCerts), n.push(...this.certs);
		for (let e = 0; e < n.length; e++) for (let t = 0; t < n.length; t++) if (e !== t && U.equal(n[e].tbsView, n[t].tbsView)) {
			n.splice(t, 1), e = 0;
			break;
		}
		let c = n[n.length - 1], l, u = [c];
		if (l = await r(c, t), l.length === 0) throw new bx(60, "Unable to find certificate path");
		for (let e = l.length - 1; e >= 0; e--) {
			let t = !1;
			for (let n = 0; n < l[e].length; n++) {
				let r = l[e][n];
				for (let e = 0; e < this.trustedCerts.length; e++) if (U.equal(r.tbsView, this.trustedCerts[e].tbsView)) {
					t = !0;
					break;
				}
				if (t) break;
			}
			t || l.splice(e, 1);
		}
		if (l.length === 0) throw new bx(97, "No valid certificate paths found");
		let d = l[0].length, f = 0;
		for (let e = 0; e < l.length; e++) l[e].length < d && (d = l[e].length, f = e);
		for (let e = 0; e < l[f].length; e++) u.push(l[f][e]);
		if (l = await s(u, this.checkDate), l.result === !1) throw l;
		return u;
	}
	async verify(e = {}, t = $(!0)) {
		function n(e, t) {
			let n = Lu(e), r = Lu(t), i = n.split("."), a = r.split("."), o = i.length, s = a.length;
			if (o === 0 || s === 0 || o < s) return !1;
			for (let e = 0; e < o; e++) if (i[e].length === 0) return !1;
			for (let e = 0; e < s; e++) if (a[e].length === 0) {
				if (e === 0) {
					if (s === 1) return !1;
					continue;
				}
				return !1;
			}
			for (let e = 0; e < s; e++) if (a[s - 1 - e].length !== 0 && i[o - 1 - e].localeCompare(a[s - 1 - e]) !== 0) return !1;
			return !0;
		}
		function r(e, t) {
			let r = Lu(e), i = Lu(t), a = r.split("@"), o = i.split("@");
			if (a.length === 0 || o.length === 0 || a.length < o.length) return !1;
			if (o.length === 1) {
				if (n(a[1], o[0])) {
					let e = a[1].split("."), t = o[0].split(".");
					return t[0].length === 0 || e.length === t.length;
				}
				return !1;
			}
			return r.localeCompare(i) === 0;
		}
		function i(e, t) {
			let r = Lu(e), i = Lu(t), a = r.split("/");
			if (i.split("/").length > 1) return !1;
			if (a.length > 1) {
				for (let e = 0; e < a.length; e++) if (a[e].length > 0 && a[e].charAt(a[e].length - 1) !== ":") {
					r = a[e].split(":")[0];
					break;
				}
			}
			if (n(r, i)) {
				let e = r.split("."), t = i.split(".");
				return t[0].length === 0 || e.length === t.length;
			}
			return !1;
		}
		function a(e, t) {
			let n = e.valueBlock.valueHexView, r = t.valueBlock.valueHexView;
			if (n.length === 4 && r.length === 8) {
				for (let e = 0; e < 4; e++) if ((n[e] ^ r[e]) & r[e + 4]) return !1;
				return !0;
			}
			if (n.length === 16 && r.length === 32) {
				for (let e = 0; e < 16; e++) if ((n[e] ^ r[e]) & r[e + 16]) return !1;
				return !0;
			}
			return !1;
		}
		function o(e, t) {
			if (e.typesAndValues.length === 0 || t.typesAndValues.length === 0) return !0;
			if (e.typesAndValues.length < t.typesAndValues.length) return !1;
			let n = !0, r = 0;
			for (let i = 0; i < t.typesAndValues.length; i++) {
				let a = !1;
				for (let o = r; o < e.typesAndValues.length; o++) if (a = e.typesAndValues[o].isEqual(t.typesAndValues[i]), e.typesAndValues[o].type === t.typesAndValues[i].type && (n &&= a), a === !0) {
					if (r === 0 || r === o) {
						r = o + 1;
						break;
					}
					return !1;
				}
				if (a === !1) return !1;
			}
			return r !== 0 && n;
		}
		try {
			if (this.certs.length === 0) throw Error("Empty certificate array");
			let s = e.passedWhenNotRevValues || !1, c = e.initialPolicySet || ["2.5.29.32.0"], l = e.initialExplicitPolicy || !1, u = e.initialPolicyMappingInhibit || !1, d = e.initialInhibitPolicy || !1, f = e.initialPermittedSubtreesSet || [], p = e.initialExcludedSubtreesSet || [], m = e.initialRequiredNameForms || [], h = l, g = u, _ = d, v = [
				!1,
				!1,
				!1
			], ee = 0, y = 0, te = 0, ne = f, re = p, ie = m, ae = 1;
			this.certs = await this.sort(s, t);
			let b = [];
			b.push(Fd);
			let x = [], oe = Array(this.certs.length - 1);
			for (let e = 0; e < this.certs.length - 1; e++) oe[e] = !0;
			x.push(oe);
			let S = Array(this.certs.length - 1), se = Array(this.certs.length - 1), ce = h ? this.certs.length - 1 : -1;
			for (let e = this.certs.length - 2; e >= 0; e--, ae++) {
				let t = this.certs[e];
				if (t.extensions) {
					for (let n = 0; n < t.extensions.length; n++) {
						let r = t.extensions[n];
						if (r.extnID === "2.5.29.32") {
							se[e] = r.parsedValue;
							for (let t = 0; t < b.length; t++) if (b[t] === "2.5.29.32.0") {
								delete x[t][e];
								break;
							}
							for (let t = 0; t < r.parsedValue.certificatePolicies.length; t++) {
								let n = -1, i = r.parsedValue.certificatePolicies[t].policyIdentifier;
								for (let e = 0; e < b.length; e++) if (i === b[e]) {
									n = e;
									break;
								}
								if (n === -1) {
									b.push(i);
									let t = Array(this.certs.length - 1);
									t[e] = !0, x.push(t);
								} else x[n][e] = !0;
							}
						}
						if (r.extnID === "2.5.29.33") {
							if (g) return {
								result: !1,
								resultCode: 98,
								resultMessage: "Policy mapping prohibited"
							};
							S[e] = r.parsedValue;
						}
						r.extnID === "2.5.29.36" && h === !1 && (r.parsedValue.requireExplicitPolicy === 0 ? (h = !0, ce = e) : v[0] === !1 ? (v[0] = !0, ee = r.parsedValue.requireExplicitPolicy) : ee = ee > r.parsedValue.requireExplicitPolicy ? r.parsedValue.requireExplicitPolicy : ee, r.parsedValue.inhibitPolicyMapping === 0 ? g = !0 : v[1] === !1 ? (v[1] = !0, y = r.parsedValue.inhibitPolicyMapping + 1) : y = y > r.parsedValue.inhibitPolicyMapping + 1 ? r.parsedValue.inhibitPolicyMapping + 1 : y), r.extnID === "2.5.29.54" && _ === !1 && (r.parsedValue.valueBlock.valueDec === 0 ? _ = !0 : v[2] === !1 ? (v[2] = !0, te = r.parsedValue.valueBlock.valueDec) : te = te > r.parsedValue.valueBlock.valueDec ? r.parsedValue.valueBlock.valueDec : te);
					}
					if (_ === !0) {
						let t = -1;
						for (let e = 0; e < b.length; e++) if (b[e] === "2.5.29.32.0") {
							t = e;
							break;
						}
						t !== -1 && delete x[0][e];
					}
					h === !1 && v[0] === !0 && (ee--, ee === 0 && (h = !0, ce = e, v[0] = !1)), g === !1 && v[1] === !0 && (y--, y === 0 && (g = !0, v[1] = !1)), _ === !1 && v[2] === !0 && (te--, te === 0 && (_ = !0, v[2] = !1));
				}
			}
			for (let e = 0; e < this.certs.length - 1; e++) if (e < this.certs.length - 2 && S[e + 1] !== void 0) for (let t = 0; t < S[e + 1].mappings.length; t++) {
				if (S[e + 1].mappings[t].issuerDomainPolicy === "2.5.29.32.0" || S[e + 1].mappings[t].subjectDomainPolicy === "2.5.29.32.0") return {
					result: !1,
					resultCode: 99,
					resultMessage: "The \"anyPolicy\" should not be a part of policy mapping scheme"
				};
				let n = -1, r = -1;
				for (let i = 0; i < b.length; i++) b[i] === S[e + 1].mappings[t].issuerDomainPolicy && (n = i), b[i] === S[e + 1].mappings[t].subjectDomainPolicy && (r = i);
				x[n][e] !== void 0 && delete x[n][e];
				for (let i = 0; i < se[e].certificatePolicies.length; i++) if (S[e + 1].mappings[t].subjectDomainPolicy === se[e].certificatePolicies[i].policyIdentifier && n !== -1 && r !== -1) for (let t = 0; t <= e; t++) x[r][t] !== void 0 && (x[n][t] = !0, delete x[r][t]);
			}
			for (let e = 0; e < b.length; e++) if (b[e] === "2.5.29.32.0") for (let t = 0; t < ce; t++) delete x[e][t];
			let le = [];
			for (let e = 0; e < x.length; e++) {
				let t = !0;
				for (let n = 0; n < this.certs.length - 1; n++) {
					let r = !1;
					if (n < ce && b[e] === "2.5.29.32.0" && b.length > 1) {
						t = !1;
						break;
					}
					if (x[e][n] === void 0) {
						if (n >= ce) {
							for (let e = 0; e < b.length; e++) if (b[e] === "2.5.29.32.0") {
								x[e][n] === !0 && (r = !0);
								break;
							}
						}
						if (!r) {
							t = !1;
							break;
						}
					}
				}
				t === !0 && le.push(b[e]);
			}
			let ue = [];
			if (c.length === 1 && c[0] === "2.5.29.32.0" && h === !1) ue = c;
			else if (le.length === 1 && le[0] === "2.5.29.32.0") ue = c;
			else for (let e = 0; e < le.length; e++) for (let t = 0; t < c.length; t++) if (c[t] === le[e] || c[t] === "2.5.29.32.0") {
				ue.push(le[e]);
				break;
			}
			let de = {
				result: ue.length > 0,
				resultCode: 0,
				resultMessage: ue.length > 0 ? "" : "Zero \"userConstrPolicies\" array, no intersections with \"authConstrPolicies\"",
				authConstrPolicies: le,
				userConstrPolicies: ue,
				explicitPolicyIndicator: h,
				policyMappings: S,
				certificatePath: this.certs
			};
			if (ue.length === 0 || de.result === !1) return de;
			ae = 1;
			for (let e = this.certs.length - 2; e >= 0; e--, ae++) {
				let t = this.certs[e], s = [], c = [], l = [];
				if (t.extensions) for (let e = 0; e < t.extensions.length; e++) {
					let n = t.extensions[e];
					n.extnID === "2.5.29.30" && ("permittedSubtrees" in n.parsedValue && (c = c.concat(n.parsedValue.permittedSubtrees)), "excludedSubtrees" in n.parsedValue && (l = l.concat(n.parsedValue.excludedSubtrees))), n.extnID === "2.5.29.17" && (s = s.concat(n.parsedValue.altNames));
				}
				let u = ie.length <= 0;
				for (let e = 0; e < ie.length; e++) switch (ie[e].base.type) {
					case 4:
						if (ie[e].base.value.typesAndValues.length !== t.subject.typesAndValues.length) continue;
						u = !0;
						for (let n = 0; n < t.subject.typesAndValues.length; n++) if (t.subject.typesAndValues[n].type !== ie[e].base.value.typesAndValues[n].type) {
							u = !1;
							break;
						}
						if (u === !0) break;
				}
				if (u === !1) throw de.result = !1, de.resultCode = 21, de.resultMessage = "No necessary name form found", de;
				let d = [
					[],
					[],
					[],
					[],
					[]
				];
				for (let e = 0; e < ne.length; e++) switch (ne[e].base.type) {
					case 1:
						d[0].push(ne[e]);
						break;
					case 2:
						d[1].push(ne[e]);
						break;
					case 4:
						d[2].push(ne[e]);
						break;
					case 6:
						d[3].push(ne[e]);
						break;
					case 7: d[4].push(ne[e]);
				}
				for (let e = 0; e < 5; e++) {
					let c = !1, l = !1, u = d[e];
					for (let d = 0; d < u.length; d++) {
						switch (e) {
							case 0:
								if (s.length > 0) for (let e = 0; e < s.length; e++) s[e].type === 1 && (l = !0, c ||= r(s[e].value, u[d].base.value));
								else for (let e = 0; e < t.subject.typesAndValues.length; e++) (t.subject.typesAndValues[e].type === "1.2.840.113549.1.9.1" || t.subject.typesAndValues[e].type === "0.9.2342.19200300.100.1.3") && (l = !0, c ||= r(t.subject.typesAndValues[e].value.valueBlock.value, u[d].base.value));
								break;
							case 1:
								if (s.length > 0) for (let e = 0; e < s.length; e++) s[e].type === 2 && (l = !0, c ||= n(s[e].value, u[d].base.value));
								break;
							case 2:
								l = !0, c = o(t.subject, u[d].base.value);
								break;
							case 3:
								if (s.length > 0) for (let e = 0; e < s.length; e++) s[e].type === 6 && (l = !0, c ||= i(s[e].value, u[d].base.value));
								break;
							case 4: if (s.length > 0) for (let e = 0; e < s.length; e++) s[e].type === 7 && (l = !0, c ||= a(s[e].value, u[d].base.value));
						}
						if (c) break;
					}
					if (c === !1 && u.length > 0 && l) throw de.result = !1, de.resultCode = 41, de.resultMessage = "Failed to meet \"permitted sub-trees\" name constraint", de;
				}
				let f = !1;
				for (let e = 0; e < re.length; e++) {
					switch (re[e].base.type) {
						case 1:
							if (s.length >= 0) for (let t = 0; t < s.length; t++) s[t].type === 1 && (f ||= r(s[t].value, re[e].base.value));
							else for (let n = 0; n < t.subject.typesAndValues.length; n++) (t.subject.typesAndValues[n].type === "1.2.840.113549.1.9.1" || t.subject.typesAndValues[n].type === "0.9.2342.19200300.100.1.3") && (f ||= r(t.subject.typesAndValues[n].value.valueBlock.value, re[e].base.value));
							break;
						case 2:
							if (s.length > 0) for (let t = 0; t < s.length; t++) s[t].type === 2 && (f ||= n(s[t].value, re[e].base.value));
							break;
						case 4:
							f ||= o(t.subject, re[e].base.value);
							break;
						case 6:
							if (s.length > 0) for (let t = 0; t < s.length; t++) s[t].type === 6 && (f ||= i(s[t].value, re[e].base.value));
							break;
						case 7: if (s.length > 0) for (let t = 0; t < s.length; t++) s[t].type === 7 && (f ||= a(s[t].value, re[e].base.value));
					}
					if (f) break;
				}
				if (f === !0) throw de.result = !1, de.resultCode = 42, de.resultMessage = "Failed to meet \"excluded sub-trees\" name constraint", de;
				ne = ne.concat(c), re = re.concat(l);
			}
			return de;
		} catch (e) {
			return e instanceof Error ? e instanceof bx ? {
				result: !1,
				resultCode: e.code,
				resultMessage: e.message,
				error: e
			} : {
				result: !1,
				resultCode: -1,
				resultMessage: e.message,
				error: e
			} : e && typeof e == "object" && "resultMessage" in e ? e : {
				result: !1,
				resultCode: -1,
				resultMessage: `${e}`
			};
		}
	}
}, Cx = "tbsResponseData", wx = "signatureAlgorithm", Tx = "signature", Ex = "certs", Dx = "BasicOCSPResponse", Ox = `${Dx}.${Cx}`, kx = `${Dx}.${wx}`, Ax = `${Dx}.${Tx}`, jx = `${Dx}.${Ex}`, Mx = [
	Ox,
	kx,
	Ax,
	jx
], Nx = "1.3.6.1.5.5.7.3.9", Px = "2.5.29.15", Fx = "2.5.29.37", Ix = class e extends J {
	static {
		this.CLASS_NAME = "BasicOCSPResponse";
	}
	constructor(t = {}) {
		super(), this.tbsResponseData = t[Cx] ?? e.defaultValues(Cx), this.signatureAlgorithm = t[wx] ?? e.defaultValues(wx), this.signature = t[Tx] ?? e.defaultValues(Tx), Ex in t && (this.certs = t[Ex] ?? e.defaultValues(Ex)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cx: return new fx();
			case wx: return new Z();
			case Tx: return new M();
			case Ex: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case "type": {
				let e = fx.compareWithDefault("tbs", n.tbs) && fx.compareWithDefault("responderID", n.responderID) && fx.compareWithDefault("producedAt", n.producedAt) && fx.compareWithDefault("responses", n.responses);
				return "responseExtensions" in n && (e &&= fx.compareWithDefault("responseExtensions", n.responseExtensions)), e;
			}
			case wx: return n.algorithmId === "" && !("algorithmParams" in n);
			case Tx: return n.isEqual(e.defaultValues(t));
			case Ex: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || Dx,
			value: [
				fx.schema(t.tbsResponseData || { names: { blockName: Ox } }),
				Z.schema(t.signatureAlgorithm || { names: { blockName: kx } }),
				new M({ name: t.signature || Ax }),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ value: [new B({
						name: jx,
						value: Fh.schema(t.certs || {})
					})] })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Mx) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsResponseData = new fx({ schema: n.result[Ox] }), this.signatureAlgorithm = new Z({ schema: n.result[kx] }), this.signature = n.result[Ax], jx in n.result && (this.certs = Array.from(n.result[jx], (e) => new Fh({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.tbsResponseData.toSchema()), e.push(this.signatureAlgorithm.toSchema()), e.push(this.signature), this.certs && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new F({ value: Array.from(this.certs, (e) => e.toSchema()) })]
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			tbsResponseData: this.tbsResponseData.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signature: this.signature.toJSON()
		};
		return this.certs && (e.certs = Array.from(this.certs, (e) => e.toJSON())), e;
	}
	async getCertificateStatus(e, t, n = $(!0)) {
		let r = {
			isForCertificate: !1,
			status: 2
		}, i = {}, a = [];
		for (let r of this.tbsResponseData.responses) {
			let o = n.getAlgorithmByOID(r.certID.hashAlgorithm.algorithmId, !0, "CertID.hashAlgorithm");
			if (!i[o.name]) {
				i[o.name] = 1;
				let r = new Gb();
				a.push(r), await r.createForCertificate(e, {
					hashAlgorithm: o.name,
					issuerCertificate: t
				}, n);
			}
		}
		for (let e of this.tbsResponseData.responses) for (let t of a) if (e.certID.isEqual(t)) {
			r.isForCertificate = !0;
			try {
				switch (e.certStatus.idBlock.isConstructed) {
					case !0:
						e.certStatus.idBlock.tagNumber === 1 && (r.status = 1);
						break;
					case !1: switch (e.certStatus.idBlock.tagNumber) {
						case 0:
							r.status = 0;
							break;
						case 2: r.status = 2;
					}
				}
			} catch {}
			return r;
		}
		return r;
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let r = await n.getSignatureParameters(e, t), i = r.parameters.algorithm;
		if (!("name" in i)) throw Error("Empty algorithm");
		this.signatureAlgorithm = r.signatureAlgorithm, this.tbsResponseData.tbsView = new Uint8Array(this.tbsResponseData.toSchema(!0).toBER());
		let a = await n.signWithPrivateKey(this.tbsResponseData.tbsView, e, { algorithm: i });
		this.signature = new M({ valueHex: a });
	}
	async verify(t = {}, n = $(!0)) {
		if (!this.certs || this.certs.length === 0) throw Error("No certificates attached to the BasicOCSPResponse");
		let r = this.certs, i = t.trustedCerts || [], a = t.issuerCerts || [], o = t.trustedResponders || [], s = await e.collectResponderCandidates(r, this.tbsResponseData.responderID, n);
		if (s.length === 0) throw Error("No certificate matching the OCSP responderID was found in the response");
		let c = [], l = null, u = !1, d = !1;
		for (let t of s) {
			let s = r[t], f;
			try {
				f = await this.verifyResponseSignature(s, n);
			} catch (e) {
				l === null && (l = e), c.push(`candidate #${t} signature error: ${e.message}`);
				continue;
			}
			if (!f) u = !0;
			else {
				d = !0;
				try {
					let l = o.length > 0 && e.containsCertificateByDer(o, s), u = [];
					l || (u = await e.validateSignerChain(s, r, a, i, n));
					let d = [];
					for (let t of [
						...a,
						...r,
						...i,
						...u
					]) e.containsCertificateByDer(d, t) || d.push(t);
					let f = !0;
					for (let t of this.tbsResponseData.responses) if (!await e.isAuthorizedResponderForCertID(s, t.certID, d, o, n)) {
						f = !1;
						break;
					}
					if (f) return !0;
					c.push(`candidate #${t}: responder is not authorized for all SingleResponses`);
				} catch (e) {
					c.push(`candidate #${t}: ${e.message}`);
				}
			}
		}
		if (u && c.length === 0 && l === null) return !1;
		throw d ? Error(`OCSP responder verification failed. Reasons: ${c.join("; ")}`) : l || Error(`OCSP responder verification failed. Reasons: ${c.join("; ")}`);
	}
	static containsCertificateByDer(e, t) {
		let n = t.toSchema(!0).toBER(!1);
		return e.some((e) => U.equal(e.toSchema(!0).toBER(!1), n));
	}
	static async collectResponderCandidates(e, t, n = $(!0)) {
		let r = [];
		if (t instanceof Y) for (let [n, i] of e.entries()) i.subject.isEqual(t) && r.push(n);
		else if (t instanceof j) for (let [i, a] of e.entries()) {
			let e = a.subjectPublicKeyInfo.subjectPublicKey;
			if (!e.valueBlock?.valueHexView) continue;
			let o = await n.digest({ name: "sha-1" }, e.valueBlock.valueHexView);
			U.equal(o, t.valueBlock.valueHex) && r.push(i);
		}
		else throw Error("Unsupported OCSP responderID type");
		return r;
	}
	async verifyResponseSignature(e, t = $(!0)) {
		return t.verifyWithPublicKey(this.tbsResponseData.tbsView, this.signature, e.subjectPublicKeyInfo, this.signatureAlgorithm);
	}
	static async validateSignerChain(t, n, r, i, a = $(!0)) {
		let o = [], s = (n) => {
			let r = Ih(n, t);
			r && !e.containsCertificateByDer(o, r) && o.push(r);
		};
		for (let e of r) s(e);
		for (let e of n) s(e);
		o.push(t);
		let c = await new Sx({
			certs: o,
			trustedCerts: i
		}).verify({}, a);
		if (!c.result || !c.certificatePath) throw Error(`Validation of signer's certificate chain failed${c.resultMessage ? `: ${c.resultMessage}` : ""}`);
		return c.certificatePath.slice(1);
	}
	static async findIssuersForCertID(t, n, r = $(!0)) {
		let i = r.getAlgorithmByOID(t.hashAlgorithm.algorithmId, !1);
		if (!i || !("name" in i)) return [];
		let a = i.name, o = [];
		for (let t of n) e.containsCertificateByDer(o, t) || o.push(t);
		let s = [];
		for (let e of o) {
			let n = new Gb();
			try {
				await n.createForCertificate(e, {
					hashAlgorithm: a,
					issuerCertificate: e
				}, r);
			} catch {
				continue;
			}
			n.hashAlgorithm.algorithmId === t.hashAlgorithm.algorithmId && U.equal(n.issuerNameHash.valueBlock.valueHexView, t.issuerNameHash.valueBlock.valueHexView) && U.equal(n.issuerKeyHash.valueBlock.valueHexView, t.issuerKeyHash.valueBlock.valueHexView) && s.push(e);
		}
		return s;
	}
	static async certificateMatchesIssuerID(e, t, n = $(!0)) {
		let r = n.getAlgorithmByOID(t.hashAlgorithm.algorithmId, !1);
		if (!r || !("name" in r)) return !1;
		let i = r.name;
		try {
			let r = await n.digest({ name: i }, e.subject.toSchema().toBER(!1));
			if (!U.equal(new Uint8Array(r), t.issuerNameHash.valueBlock.valueHexView)) return !1;
			let a = e.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView, o = await n.digest({ name: i }, a);
			return U.equal(new Uint8Array(o), t.issuerKeyHash.valueBlock.valueHexView);
		} catch {
			return !1;
		}
	}
	static async isAuthorizedResponderForCertID(t, n, r, i, a = $(!0)) {
		if (i.length > 0 && e.containsCertificateByDer(i, t) || await e.certificateMatchesIssuerID(t, n, a)) return !0;
		if (!e.certHasOCSPSigningEKU(t) || !e.certKeyUsagePermitsDigitalSignature(t)) return !1;
		let o = await e.findIssuersForCertID(n, r, a);
		for (let e of o) if (t.issuer.isEqual(e.subject)) try {
			if (await t.verify(e, a)) return !0;
		} catch {}
		return !1;
	}
	static certHasOCSPSigningEKU(e) {
		let t = e.extensions?.find((e) => e.extnID === Fx);
		if (!t) return !1;
		let n = t.parsedValue;
		if (n instanceof Vf) return n.keyPurposes.includes(Nx);
		try {
			let e = O(t.extnValue.valueBlock.valueHexView);
			return e.offset === -1 || !(e.result instanceof F) ? !1 : new Vf({ schema: e.result }).keyPurposes.includes(Nx);
		} catch {
			return !1;
		}
	}
	static certKeyUsagePermitsDigitalSignature(e) {
		let t = e.extensions?.find((e) => e.extnID === Px);
		if (!t) return !0;
		try {
			let e = O(t.extnValue.valueBlock.valueHexView);
			if (e.offset === -1 || !(e.result instanceof M)) return !1;
			let n = new Uint8Array(e.result.valueBlock.valueHexView);
			return n.length !== 0 && !!(n[0] & 128);
		} catch {
			return !1;
		}
	}
}, Lx = "tbs", Rx = "version", zx = "subject", Bx = "subjectPublicKeyInfo", Vx = "attributes", Hx = "signatureAlgorithm", Ux = "signatureValue", Wx = "CertificationRequestInfo", Gx = `${Wx}.version`, Kx = `${Wx}.subject`, qx = `${Wx}.subjectPublicKeyInfo`, Jx = `${Wx}.attributes`, Yx = [
	Wx,
	Gx,
	Kx,
	qx,
	Jx,
	Hx,
	Ux
];
function Xx(e = {}) {
	let t = e.names ?? {};
	return new F({
		name: t.CertificationRequestInfo || Wx,
		value: [
			new N({ name: t.CertificationRequestInfoVersion || Gx }),
			Y.schema(t.subject || { names: { blockName: Kx } }),
			Hp.schema({ names: { blockName: qx } }),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({
					optional: !0,
					name: t.CertificationRequestInfoAttributes || Jx,
					value: Q.schema(t.attributes || {})
				})]
			})
		]
	});
}
(class e extends J {
	static {
		this.CLASS_NAME = "CertificationRequest";
	}
	get tbs() {
		return cl(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[Lx] ?? e.defaultValues(Lx)), this.version = t[Rx] ?? e.defaultValues(Rx), this.subject = t[zx] ?? e.defaultValues(zx), this.subjectPublicKeyInfo = t[Bx] ?? e.defaultValues(Bx), Vx in t && (this.attributes = t[Vx] ?? e.defaultValues(Vx)), this.signatureAlgorithm = t[Hx] ?? e.defaultValues(Hx), this.signatureValue = t[Ux] ?? e.defaultValues(Ux), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Lx: return Iu;
			case Rx: return 0;
			case zx: return new Y();
			case Bx: return new Hp();
			case Vx: return [];
			case Hx: return new Z();
			case Ux: return new M();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({ value: [
			Xx(t.certificationRequestInfo || {}),
			new F({
				name: t.signatureAlgorithm || Hx,
				value: [new P(), new R({ optional: !0 })]
			}),
			new M({ name: t.signatureValue || Ux })
		] });
	}
	fromSchema(t) {
		for (let e of Yx) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.CertificationRequestInfo.valueBeforeDecodeView, this.version = n.result[Gx].valueBlock.valueDec, this.subject = new Y({ schema: n.result[Kx] }), this.subjectPublicKeyInfo = new Hp({ schema: n.result[qx] }), Jx in n.result && (this.attributes = Array.from(n.result[Jx], (e) => new Q({ schema: e }))), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let e = [
			new N({ value: this.version }),
			this.subject.toSchema(),
			this.subjectPublicKeyInfo.toSchema()
		];
		return Vx in this && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.attributes || [], (e) => e.toSchema())
		})), new F({ value: e });
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (this.tbsView.byteLength === 0) return e.schema();
			let t = O(this.tbsView);
			q.assert(t, "PKCS#10 Certificate Request"), n = t.result;
		} else n = this.encodeTBS();
		return new F({ value: [
			n,
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		let e = {
			tbs: zl.encode(this.tbsView),
			version: this.version,
			subject: this.subject.toJSON(),
			subjectPublicKeyInfo: this.subjectPublicKeyInfo.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return Vx in this && (e.attributes = Array.from(this.attributes || [], (e) => e.toJSON())), e;
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let r = await n.getSignatureParameters(e, t), i = r.parameters;
		this.signatureAlgorithm = r.signatureAlgorithm, this.tbsView = new Uint8Array(this.encodeTBS().toBER());
		let a = await n.signWithPrivateKey(this.tbsView, e, i);
		this.signatureValue = new M({ valueHex: a });
	}
	async verify(e = $(!0)) {
		return e.verifyWithPublicKey(this.tbsView, this.signatureValue, this.subjectPublicKeyInfo, this.signatureAlgorithm);
	}
	async getPublicKey(e, t = $(!0)) {
		return t.getPublicKey(this.subjectPublicKeyInfo, this.signatureAlgorithm, e);
	}
});
var Zx = "digestAlgorithm", Qx = "digest", $x = [Zx, Qx], eS = class e extends J {
	static {
		this.CLASS_NAME = "DigestInfo";
	}
	constructor(t = {}) {
		super(), this.digestAlgorithm = t[Zx] ?? e.defaultValues(Zx), this.digest = t[Qx] ?? e.defaultValues(Qx), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Zx: return new Z();
			case Qx: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Zx: return Z.compareWithDefault("algorithmId", n.algorithmId) && !("algorithmParams" in n);
			case Qx: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Z.schema(t.digestAlgorithm || { names: { blockName: Zx } }), new j({ name: t.digest || Qx })]
		});
	}
	fromSchema(t) {
		for (let e of $x) delete t[e];
		let n = V(t, t, e.schema({ names: {
			digestAlgorithm: { names: { blockName: Zx } },
			digest: Qx
		} }));
		q.assertSchema(n, this.className), this.digestAlgorithm = new Z({ schema: n.result.digestAlgorithm }), this.digest = n.result.digest;
	}
	toSchema() {
		return new F({ value: [this.digestAlgorithm.toSchema(), this.digest] });
	}
	toJSON() {
		return {
			digestAlgorithm: this.digestAlgorithm.toJSON(),
			digest: this.digest.toJSON()
		};
	}
}, tS = "eContentType", nS = "eContent", rS = [tS, nS], iS = class e extends J {
	static {
		this.CLASS_NAME = "EncapsulatedContentInfo";
	}
	constructor(t = {}) {
		if (super(), this.eContentType = t[tS] ?? e.defaultValues(tS), nS in t && (this.eContent = t[nS] ?? e.defaultValues(nS), this.eContent.idBlock.tagClass === 1 && this.eContent.idBlock.tagNumber === 4 && this.eContent.idBlock.isConstructed === !1)) {
			let e = new j({
				idBlock: { isConstructed: !0 },
				isConstructed: !0
			}), t = 0, n = this.eContent.valueBlock.valueHexView.slice().buffer, r = n.byteLength;
			for (; r > 0;) {
				let i = new Uint8Array(n, t, t + 65536 > n.byteLength ? n.byteLength - t : 65536), a = new ArrayBuffer(i.length), o = new Uint8Array(a);
				for (let e = 0; e < o.length; e++) o[e] = i[e];
				e.valueBlock.value.push(new j({ valueHex: a })), r -= i.length, t += i.length;
			}
			this.eContent = e;
		}
		t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case tS: return "";
			case nS: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case tS: return n === "";
			case nS: return n.idBlock.tagClass === 1 && n.idBlock.tagNumber === 4 && n.isEqual(e.defaultValues(nS));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.eContentType || "" }), new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new R({ name: t.eContent || "" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of rS) delete t[e];
		let n = V(t, t, e.schema({ names: {
			eContentType: tS,
			eContent: nS
		} }));
		q.assertSchema(n, this.className), this.eContentType = n.result.eContentType.valueBlock.toString(), nS in n.result && (this.eContent = n.result.eContent);
	}
	toSchema() {
		let t = [];
		return t.push(new P({ value: this.eContentType })), this.eContent && e.compareWithDefault(nS, this.eContent) === !1 && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.eContent]
		})), new F({ value: t });
	}
	toJSON() {
		let t = { eContentType: this.eContentType };
		return this.eContent && e.compareWithDefault(nS, this.eContent) === !1 && (t.eContent = this.eContent.toJSON()), t;
	}
}, aS = "mac", oS = "macSalt", sS = "iterations", cS = [
	aS,
	oS,
	sS
], lS = class e extends J {
	static {
		this.CLASS_NAME = "MacData";
	}
	constructor(t = {}) {
		super(), this.mac = t[aS] ?? e.defaultValues(aS), this.macSalt = t[oS] ?? e.defaultValues(oS), sS in t && (this.iterations = t[sS] ?? e.defaultValues(sS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case aS: return new eS();
			case oS: return new j();
			case sS: return 1;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case aS: return eS.compareWithDefault("digestAlgorithm", n.digestAlgorithm) && eS.compareWithDefault("digest", n.digest);
			case oS: return n.isEqual(e.defaultValues(t));
			case sS: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			optional: t.optional || !0,
			value: [
				eS.schema(t.mac || { names: { blockName: aS } }),
				new j({ name: t.macSalt || oS }),
				new N({
					optional: !0,
					name: t.iterations || sS
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of cS) delete t[e];
		let n = V(t, t, e.schema({ names: {
			mac: { names: { blockName: aS } },
			macSalt: oS,
			iterations: sS
		} }));
		q.assertSchema(n, this.className), this.mac = new eS({ schema: n.result.mac }), this.macSalt = n.result.macSalt, sS in n.result && (this.iterations = n.result.iterations.valueBlock.valueDec);
	}
	toSchema() {
		let e = [this.mac.toSchema(), this.macSalt];
		return this.iterations !== void 0 && e.push(new N({ value: this.iterations })), new F({ value: e });
	}
	toJSON() {
		let e = {
			mac: this.mac.toJSON(),
			macSalt: this.macSalt.toJSON()
		};
		return this.iterations !== void 0 && (e.iterations = this.iterations), e;
	}
}, uS = "hashAlgorithm", dS = "hashedMessage", fS = [uS, dS], pS = class e extends J {
	static {
		this.CLASS_NAME = "MessageImprint";
	}
	static async create(t, n, r = $(!0)) {
		let i = r.getOIDByAlgorithm({ name: t }, !0, "hashAlgorithm"), a = await r.digest(t, n);
		return new e({
			hashAlgorithm: new Z({
				algorithmId: i,
				algorithmParams: new A()
			}),
			hashedMessage: new j({ valueHex: a })
		});
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t.hashAlgorithm ?? e.defaultValues("hashAlgorithm"), this.hashedMessage = t.hashedMessage ?? e.defaultValues("hashedMessage"), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case uS: return new Z();
			case dS: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case uS: return n.algorithmId === "" && !("algorithmParams" in n);
			case dS: return n.isEqual(e.defaultValues(t)) === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Z.schema(t.hashAlgorithm || {}), new j({ name: t.hashedMessage || "" })]
		});
	}
	fromSchema(t) {
		for (let e of fS) delete t[e];
		let n = V(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: uS } },
			hashedMessage: dS
		} }));
		q.assertSchema(n, this.className), this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm }), this.hashedMessage = n.result.hashedMessage;
	}
	toSchema() {
		return new F({ value: [this.hashAlgorithm.toSchema(), this.hashedMessage] });
	}
	toJSON() {
		return {
			hashAlgorithm: this.hashAlgorithm.toJSON(),
			hashedMessage: this.hashedMessage.toJSON()
		};
	}
}, mS = "reqCert", hS = "singleRequestExtensions", gS = [mS, hS], _S = class e extends J {
	static {
		this.CLASS_NAME = "Request";
	}
	constructor(t = {}) {
		super(), this.reqCert = t[mS] ?? e.defaultValues(mS), hS in t && (this.singleRequestExtensions = t[hS] ?? e.defaultValues(hS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mS: return new Gb();
			case hS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case mS: return n.isEqual(e.defaultValues(t));
			case hS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [Gb.schema(t.reqCert || {}), new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [gg.schema(t.extensions || { names: { blockName: t.singleRequestExtensions || "" } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of gS) delete t[e];
		let n = V(t, t, e.schema({ names: {
			reqCert: { names: { blockName: mS } },
			extensions: { names: { blockName: hS } }
		} }));
		q.assertSchema(n, this.className), this.reqCert = new Gb({ schema: n.result.reqCert }), hS in n.result && (this.singleRequestExtensions = Array.from(n.result.singleRequestExtensions.valueBlock.value, (e) => new pg({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.reqCert.toSchema()), this.singleRequestExtensions && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new F({ value: Array.from(this.singleRequestExtensions, (e) => e.toSchema()) })]
		})), new F({ value: e });
	}
	toJSON() {
		let e = { reqCert: this.reqCert.toJSON() };
		return this.singleRequestExtensions && (e.singleRequestExtensions = Array.from(this.singleRequestExtensions, (e) => e.toJSON())), e;
	}
}, vS = "tbs", yS = "version", bS = "requestorName", xS = "requestList", SS = "requestExtensions", CS = "TBSRequest", wS = `${CS}.${yS}`, TS = `${CS}.${bS}`, ES = `${CS}.requests`, DS = `${CS}.${SS}`, OS = [
	CS,
	wS,
	TS,
	ES,
	DS
], kS = class e extends J {
	static {
		this.CLASS_NAME = "TBSRequest";
	}
	get tbs() {
		return cl(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[vS] ?? e.defaultValues(vS)), yS in t && (this.version = t[yS] ?? e.defaultValues(yS)), bS in t && (this.requestorName = t[bS] ?? e.defaultValues(bS)), this.requestList = t[xS] ?? e.defaultValues(xS), SS in t && (this.requestExtensions = t[SS] ?? e.defaultValues(SS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case vS: return Iu;
			case yS: return 0;
			case bS: return new X();
			case xS:
			case SS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case vS: return n.byteLength === 0;
			case yS: return n === e.defaultValues(t);
			case bS: return n.type === X.defaultValues("type") && Object.keys(n.value).length === 0;
			case xS:
			case SS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || CS,
			value: [
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new N({ name: t.TBSRequestVersion || wS })]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [X.schema(t.requestorName || { names: { blockName: TS } })]
				}),
				new F({
					name: t.requestList || "TBSRequest.requestList",
					value: [new B({
						name: t.requests || ES,
						value: _S.schema(t.requestNames || {})
					})]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [gg.schema(t.extensions || { names: { blockName: t.requestExtensions || DS } })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of OS) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.TBSRequest.valueBeforeDecodeView, wS in n.result && (this.version = n.result[wS].valueBlock.valueDec), TS in n.result && (this.requestorName = new X({ schema: n.result[TS] })), this.requestList = Array.from(n.result[ES], (e) => new _S({ schema: e })), DS in n.result && (this.requestExtensions = Array.from(n.result[DS].valueBlock.value, (e) => new pg({ schema: e })));
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (this.tbsView.byteLength === 0) return e.schema();
			let t = O(this.tbsView);
			if (q.assert(t, "TBS Request"), !(t.result instanceof F)) throw Error("ASN.1 result should be SEQUENCE");
			n = t.result;
		} else {
			let e = [];
			this.version !== void 0 && e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new N({ value: this.version })]
			})), this.requestorName && e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [this.requestorName.toSchema()]
			})), e.push(new F({ value: Array.from(this.requestList, (e) => e.toSchema()) })), this.requestExtensions && e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: [new F({ value: Array.from(this.requestExtensions, (e) => e.toSchema()) })]
			})), n = new F({ value: e });
		}
		return n;
	}
	toJSON() {
		let e = {};
		return this.version != null && (e.version = this.version), this.requestorName && (e.requestorName = this.requestorName.toJSON()), e.requestList = Array.from(this.requestList, (e) => e.toJSON()), this.requestExtensions && (e.requestExtensions = Array.from(this.requestExtensions, (e) => e.toJSON())), e;
	}
}, AS = "signatureAlgorithm", jS = "signature", MS = "certs", NS = class e extends J {
	static {
		this.CLASS_NAME = "Signature";
	}
	constructor(t = {}) {
		super(), this.signatureAlgorithm = t[AS] ?? e.defaultValues(AS), this.signature = t[jS] ?? e.defaultValues(jS), MS in t && (this.certs = t[MS] ?? e.defaultValues(MS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case AS: return new Z();
			case jS: return new M();
			case MS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case AS: return n.algorithmId === "" && !("algorithmParams" in n);
			case jS: return n.isEqual(e.defaultValues(t));
			case MS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				Z.schema(t.signatureAlgorithm || {}),
				new M({ name: t.signature || "" }),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ value: [new B({
						name: t.certs || "",
						value: Fh.schema({})
					})] })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of [
			AS,
			jS,
			MS
		]) delete t[e];
		let n = V(t, t, e.schema({ names: {
			signatureAlgorithm: { names: { blockName: AS } },
			signature: jS,
			certs: MS
		} }));
		q.assertSchema(n, this.className), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signature = n.result.signature, MS in n.result && (this.certs = Array.from(n.result.certs, (e) => new Fh({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.signatureAlgorithm.toSchema()), e.push(this.signature), this.certs && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new F({ value: Array.from(this.certs, (e) => e.toSchema()) })]
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signature: this.signature.toJSON()
		};
		return this.certs && (e.certs = Array.from(this.certs, (e) => e.toJSON())), e;
	}
}, PS = "tbsRequest", FS = "optionalSignature", IS = [PS, FS];
(class e extends J {
	static {
		this.CLASS_NAME = "OCSPRequest";
	}
	constructor(t = {}) {
		super(), this.tbsRequest = t[PS] ?? e.defaultValues(PS), FS in t && (this.optionalSignature = t[FS] ?? e.defaultValues(FS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case PS: return new kS();
			case FS: return new NS();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case PS: return kS.compareWithDefault("tbs", t.tbs) && kS.compareWithDefault("version", t.version) && kS.compareWithDefault("requestorName", t.requestorName) && kS.compareWithDefault("requestList", t.requestList) && kS.compareWithDefault("requestExtensions", t.requestExtensions);
			case FS: return NS.compareWithDefault("signatureAlgorithm", t.signatureAlgorithm) && NS.compareWithDefault("signature", t.signature) && NS.compareWithDefault("certs", t.certs);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "OCSPRequest",
			value: [kS.schema(t.tbsRequest || { names: { blockName: PS } }), new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [NS.schema(t.optionalSignature || { names: { blockName: FS } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of IS) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsRequest = new kS({ schema: n.result.tbsRequest }), FS in n.result && (this.optionalSignature = new NS({ schema: n.result.optionalSignature }));
	}
	toSchema(e = !1) {
		let t = [];
		return t.push(this.tbsRequest.toSchema(e)), this.optionalSignature && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.optionalSignature.toSchema()]
		})), new F({ value: t });
	}
	toJSON() {
		let e = { tbsRequest: this.tbsRequest.toJSON() };
		return this.optionalSignature && (e.optionalSignature = this.optionalSignature.toJSON()), e;
	}
	async createForCertificate(e, t, n = $(!0)) {
		let r = new Gb();
		await r.createForCertificate(e, t, n), this.tbsRequest.requestList.push(new _S({ reqCert: r }));
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (K.assertEmpty(e, "privateKey", "OCSPRequest.sign method"), !this.optionalSignature) throw Error("Need to create \"optionalSignature\" field before signing");
		let r = await n.getSignatureParameters(e, t), i = r.parameters;
		this.optionalSignature.signatureAlgorithm = r.signatureAlgorithm;
		let a = this.tbsRequest.toSchema(!0).toBER(!1), o = await n.signWithPrivateKey(a, e, i);
		this.optionalSignature.signature = new M({ valueHex: o });
	}
	verify() {}
});
var LS = "responseType", RS = "response", zS = [LS, RS], BS = class e extends J {
	static {
		this.CLASS_NAME = "ResponseBytes";
	}
	constructor(t = {}) {
		super(), this.responseType = t[LS] ?? e.defaultValues(LS), this.response = t[RS] ?? e.defaultValues(RS), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case LS: return "";
			case RS: return new j();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case LS: return n === "";
			case RS: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [new P({ name: t.responseType || "" }), new j({ name: t.response || "" })]
		});
	}
	fromSchema(t) {
		for (let e of zS) delete t[e];
		let n = V(t, t, e.schema({ names: {
			responseType: LS,
			response: RS
		} }));
		q.assertSchema(n, this.className), this.responseType = n.result.responseType.valueBlock.toString(), this.response = n.result.response;
	}
	toSchema() {
		return new F({ value: [new P({ value: this.responseType }), this.response] });
	}
	toJSON() {
		return {
			responseType: this.responseType,
			response: this.response.toJSON()
		};
	}
}, VS = "responseStatus", HS = "responseBytes";
(class e extends J {
	static {
		this.CLASS_NAME = "OCSPResponse";
	}
	constructor(t = {}) {
		super(), this.responseStatus = t[VS] ?? e.defaultValues(VS), HS in t && (this.responseBytes = t[HS] ?? e.defaultValues(HS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case VS: return new yc();
			case HS: return new BS();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case VS: return n.isEqual(e.defaultValues(t));
			case HS: return BS.compareWithDefault("responseType", n.responseType) && BS.compareWithDefault("response", n.response);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "OCSPResponse",
			value: [new yc({ name: t.responseStatus || VS }), new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [BS.schema(t.responseBytes || { names: { blockName: HS } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of [VS, HS]) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.responseStatus = n.result.responseStatus, HS in n.result && (this.responseBytes = new BS({ schema: n.result.responseBytes }));
	}
	toSchema() {
		let e = [];
		return e.push(this.responseStatus), this.responseBytes && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.responseBytes.toSchema()]
		})), new F({ value: e });
	}
	toJSON() {
		let e = { responseStatus: this.responseStatus.toJSON() };
		return this.responseBytes && (e.responseBytes = this.responseBytes.toJSON()), e;
	}
	async getCertificateStatus(e, t, n = $(!0)) {
		let r, i = {
			isForCertificate: !1,
			status: 2
		};
		if (!this.responseBytes || this.responseBytes.responseType !== "1.3.6.1.5.5.7.48.1.1") return i;
		try {
			let e = O(this.responseBytes.response.valueBlock.valueHexView);
			q.assert(e, "Basic OCSP response"), r = new Ix({ schema: e.result });
		} catch {
			return i;
		}
		return r.getCertificateStatus(e, t, n);
	}
	async sign(e, t, n = $(!0)) {
		if (this.responseBytes && this.responseBytes.responseType === "1.3.6.1.5.5.7.48.1.1") return Ix.fromBER(this.responseBytes.response.valueBlock.valueHexView).sign(e, t, n);
		throw Error(`Unknown ResponseBytes type: ${this.responseBytes?.responseType || "Unknown"}`);
	}
	async verify(e = null, t = $(!0)) {
		if (!(HS in this)) throw Error("Empty ResponseBytes field");
		if (this.responseBytes && this.responseBytes.responseType === "1.3.6.1.5.5.7.48.1.1") {
			let n = Ix.fromBER(this.responseBytes.response.valueBlock.valueHexView);
			return e !== null && (n.certs ||= [], n.certs.push(e)), n.verify({}, t);
		}
		throw Error(`Unknown ResponseBytes type: ${this.responseBytes?.responseType || "Unknown"}`);
	}
});
var US = "type", WS = "attributes", GS = "encodedValue", KS = [WS], qS = class e extends J {
	static {
		this.CLASS_NAME = "SignedAndUnsignedAttributes";
	}
	constructor(t = {}) {
		super(), this.type = t[US] ?? e.defaultValues(US), this.attributes = t[WS] ?? e.defaultValues(WS), this.encodedValue = t[GS] ?? e.defaultValues(GS), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case US: return -1;
			case WS: return [];
			case GS: return Iu;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case US: return n === e.defaultValues(US);
			case WS: return n.length === 0;
			case GS: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new k({
			name: t.blockName || "",
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: t.tagNumber || 0
			},
			value: [new B({
				name: t.attributes || "",
				value: Q.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of KS) delete t[e];
		let n = V(t, t, e.schema({ names: {
			tagNumber: this.type,
			attributes: WS
		} }));
		q.assertSchema(n, this.className), this.type = n.result.idBlock.tagNumber, this.encodedValue = cl(n.result.valueBeforeDecodeView);
		let r = new Uint8Array(this.encodedValue);
		if (r[0] = 49, !(WS in n.result)) {
			if (this.type === 0) throw Error("Wrong structure of SignedUnsignedAttributes");
		} else this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }));
	}
	toSchema() {
		if (e.compareWithDefault(US, this.type) || e.compareWithDefault(WS, this.attributes)) throw Error("Incorrectly initialized \"SignedAndUnsignedAttributes\" class");
		return new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: this.type
			},
			value: Array.from(this.attributes, (e) => e.toSchema())
		});
	}
	toJSON() {
		if (e.compareWithDefault(US, this.type) || e.compareWithDefault(WS, this.attributes)) throw Error("Incorrectly initialized \"SignedAndUnsignedAttributes\" class");
		return {
			type: this.type,
			attributes: Array.from(this.attributes, (e) => e.toJSON())
		};
	}
}, JS = "version", YS = "sid", XS = "digestAlgorithm", ZS = "signedAttrs", QS = "signatureAlgorithm", $S = "signature", eC = "unsignedAttrs", tC = "SignerInfo", nC = `${tC}.${JS}`, rC = `${tC}.${YS}`, iC = `${tC}.${XS}`, aC = `${tC}.${ZS}`, oC = `${tC}.${QS}`, sC = `${tC}.${$S}`, cC = `${tC}.${eC}`, lC = [
	nC,
	rC,
	iC,
	aC,
	oC,
	sC,
	cC
], uC = class e extends J {
	static {
		this.CLASS_NAME = "SignerInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[JS] ?? e.defaultValues(JS), this.sid = t[YS] ?? e.defaultValues(YS), this.digestAlgorithm = t[XS] ?? e.defaultValues(XS), ZS in t && (this.signedAttrs = t[ZS] ?? e.defaultValues(ZS)), this.signatureAlgorithm = t[QS] ?? e.defaultValues(QS), this.signature = t[$S] ?? e.defaultValues($S), eC in t && (this.unsignedAttrs = t[eC] ?? e.defaultValues(eC)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case JS: return 0;
			case YS: return new R();
			case XS: return new Z();
			case ZS: return new qS({ type: 0 });
			case QS: return new Z();
			case $S: return new j();
			case eC: return new qS({ type: 1 });
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case JS: return e.defaultValues(JS) === n;
			case YS: return n instanceof R;
			case XS: return n instanceof Z && n.isEqual(e.defaultValues(XS));
			case ZS: return qS.compareWithDefault("type", n.type) && qS.compareWithDefault("attributes", n.attributes) && qS.compareWithDefault("encodedValue", n.encodedValue);
			case QS: return n instanceof Z && n.isEqual(e.defaultValues(QS));
			case $S:
			case eC: return qS.compareWithDefault("type", n.type) && qS.compareWithDefault("attributes", n.attributes) && qS.compareWithDefault("encodedValue", n.encodedValue);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: tC,
			value: [
				new N({ name: t.version || nC }),
				new z({ value: [Jv.schema(t.sidSchema || { names: { blockName: rC } }), new z({ value: [new k({
					optional: !0,
					name: t.sid || rC,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new j()]
				}), new D({
					optional: !0,
					name: t.sid || rC,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				})] })] }),
				Z.schema(t.digestAlgorithm || { names: { blockName: iC } }),
				qS.schema(t.signedAttrs || { names: {
					blockName: aC,
					tagNumber: 0
				} }),
				Z.schema(t.signatureAlgorithm || { names: { blockName: oC } }),
				new j({ name: t.signature || sC }),
				qS.schema(t.unsignedAttrs || { names: {
					blockName: cC,
					tagNumber: 1
				} })
			]
		});
	}
	fromSchema(t) {
		for (let e of lC) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[nC].valueBlock.valueDec;
		let r = n.result[rC];
		this.sid = r.idBlock.tagClass === 1 ? new Jv({ schema: r }) : r, this.digestAlgorithm = new Z({ schema: n.result[iC] }), aC in n.result && (this.signedAttrs = new qS({
			type: 0,
			schema: n.result[aC]
		})), this.signatureAlgorithm = new Z({ schema: n.result[oC] }), this.signature = n.result[sC], cC in n.result && (this.unsignedAttrs = new qS({
			type: 1,
			schema: n.result[cC]
		}));
	}
	toSchema() {
		if (e.compareWithDefault(YS, this.sid)) throw Error("Incorrectly initialized \"SignerInfo\" class");
		let t = [];
		return t.push(new N({ value: this.version })), this.sid instanceof Jv ? t.push(this.sid.toSchema()) : t.push(this.sid), t.push(this.digestAlgorithm.toSchema()), this.signedAttrs && e.compareWithDefault(ZS, this.signedAttrs) === !1 && t.push(this.signedAttrs.toSchema()), t.push(this.signatureAlgorithm.toSchema()), t.push(this.signature), this.unsignedAttrs && e.compareWithDefault(eC, this.unsignedAttrs) === !1 && t.push(this.unsignedAttrs.toSchema()), new F({ value: t });
	}
	toJSON() {
		if (e.compareWithDefault(YS, this.sid)) throw Error("Incorrectly initialized \"SignerInfo\" class");
		let t = {
			version: this.version,
			digestAlgorithm: this.digestAlgorithm.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signature: this.signature.toJSON()
		};
		return this.sid instanceof R || (t.sid = this.sid.toJSON()), this.signedAttrs && e.compareWithDefault(ZS, this.signedAttrs) === !1 && (t.signedAttrs = this.signedAttrs.toJSON()), this.unsignedAttrs && e.compareWithDefault(eC, this.unsignedAttrs) === !1 && (t.unsignedAttrs = this.unsignedAttrs.toJSON()), t;
	}
}, dC = "version", fC = "policy", pC = "messageImprint", mC = "serialNumber", hC = "genTime", gC = "ordering", _C = "nonce", vC = "accuracy", yC = "tsa", bC = "extensions", xC = "TSTInfo", SC = `${xC}.${dC}`, CC = `${xC}.${fC}`, wC = `${xC}.${pC}`, TC = `${xC}.${mC}`, EC = `${xC}.${hC}`, DC = `${xC}.${vC}`, OC = `${xC}.${gC}`, kC = `${xC}.${_C}`, AC = `${xC}.${yC}`, jC = `${xC}.${bC}`, MC = [
	SC,
	CC,
	wC,
	TC,
	EC,
	DC,
	OC,
	kC,
	AC,
	jC
], NC = class e extends J {
	static {
		this.CLASS_NAME = "TSTInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[dC] ?? e.defaultValues(dC), this.policy = t[fC] ?? e.defaultValues(fC), this.messageImprint = t[pC] ?? e.defaultValues(pC), this.serialNumber = t[mC] ?? e.defaultValues(mC), this.genTime = t[hC] ?? e.defaultValues(hC), vC in t && (this.accuracy = t[vC] ?? e.defaultValues(vC)), gC in t && (this.ordering = t[gC] ?? e.defaultValues(gC)), _C in t && (this.nonce = t[_C] ?? e.defaultValues(_C)), yC in t && (this.tsa = t[yC] ?? e.defaultValues(yC)), bC in t && (this.extensions = t[bC] ?? e.defaultValues(bC)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case dC: return 0;
			case fC: return "";
			case pC: return new pS();
			case mC: return new N();
			case hC: return new Date(0, 0, 0);
			case vC: return new td();
			case gC: return !1;
			case _C: return new N();
			case yC: return new X();
			case bC: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case dC:
			case fC:
			case hC:
			case gC: return n === e.defaultValues(gC);
			case pC: return pS.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && pS.compareWithDefault("hashedMessage", n.hashedMessage);
			case mC:
			case _C: return n.isEqual(e.defaultValues(_C));
			case vC: return td.compareWithDefault("seconds", n.seconds) && td.compareWithDefault("millis", n.millis) && td.compareWithDefault("micros", n.micros);
			case yC: return X.compareWithDefault("type", n.type) && X.compareWithDefault("value", n.value);
			case bC: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || xC,
			value: [
				new N({ name: t.version || SC }),
				new P({ name: t.policy || CC }),
				pS.schema(t.messageImprint || { names: { blockName: wC } }),
				new N({ name: t.serialNumber || TC }),
				new L({ name: t.genTime || EC }),
				td.schema(t.accuracy || { names: { blockName: DC } }),
				new dc({
					name: t.ordering || OC,
					optional: !0
				}),
				new N({
					name: t.nonce || kC,
					optional: !0
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [X.schema(t.tsa || { names: { blockName: AC } })]
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new B({
						name: t.extensions || jC,
						value: pg.schema(t.extension || {})
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of MC) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[SC].valueBlock.valueDec, this.policy = n.result[CC].valueBlock.toString(), this.messageImprint = new pS({ schema: n.result[wC] }), this.serialNumber = n.result[TC], this.genTime = n.result[EC].toDate(), DC in n.result && (this.accuracy = new td({ schema: n.result[DC] })), OC in n.result && (this.ordering = n.result[OC].valueBlock.value), kC in n.result && (this.nonce = n.result[kC]), AC in n.result && (this.tsa = new X({ schema: n.result[AC] })), jC in n.result && (this.extensions = Array.from(n.result[jC], (e) => new pg({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.version })), e.push(new P({ value: this.policy })), e.push(this.messageImprint.toSchema()), e.push(this.serialNumber), e.push(new L({ valueDate: this.genTime })), this.accuracy && e.push(this.accuracy.toSchema()), this.ordering !== void 0 && e.push(new dc({ value: this.ordering })), this.nonce && e.push(this.nonce), this.tsa && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.tsa.toSchema()]
		})), this.extensions && e.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.extensions, (e) => e.toSchema())
		})), new F({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			policy: this.policy,
			messageImprint: this.messageImprint.toJSON(),
			serialNumber: this.serialNumber.toJSON(),
			genTime: this.genTime
		};
		return this.accuracy && (e.accuracy = this.accuracy.toJSON()), this.ordering !== void 0 && (e.ordering = this.ordering), this.nonce && (e.nonce = this.nonce.toJSON()), this.tsa && (e.tsa = this.tsa.toJSON()), this.extensions && (e.extensions = Array.from(this.extensions, (e) => e.toJSON())), e;
	}
	async verify(e, t = $(!0)) {
		if (!e.data) throw Error("\"data\" is a mandatory attribute for TST_INFO verification");
		let n = e.data;
		if (e.notBefore && this.genTime < e.notBefore) throw Error("Generation time for TSTInfo object is less than notBefore value");
		if (e.notAfter && this.genTime > e.notAfter) throw Error("Generation time for TSTInfo object is more than notAfter value");
		let r = t.getAlgorithmByOID(this.messageImprint.hashAlgorithm.algorithmId, !0, "MessageImprint.hashAlgorithm"), i = await t.digest(r.name, new Uint8Array(n));
		return U.equal(i, this.messageImprint.hashedMessage.valueBlock.valueHexView);
	}
}, PC = "version", FC = "digestAlgorithms", IC = "encapContentInfo", LC = "certificates", RC = "crls", zC = "signerInfos", BC = "ocsps", VC = "SignedData", HC = `${VC}.${PC}`, UC = `${VC}.${FC}`, WC = `${VC}.${IC}`, GC = `${VC}.${LC}`, KC = `${VC}.${RC}`, qC = `${VC}.${zC}`, JC = [
	HC,
	UC,
	WC,
	GC,
	KC,
	qC
], YC = class extends Error {
	constructor({ message: e, code: t = 0, date: n = /* @__PURE__ */ new Date(), signatureVerified: r = null, signerCertificate: i = null, signerCertificateVerified: a = null, timestampSerial: o = null, certificatePath: s = [] }) {
		super(e), this.name = "SignedDataVerifyError", this.date = n, this.code = t, this.timestampSerial = o, this.signatureVerified = r, this.signerCertificate = i, this.signerCertificateVerified = a, this.certificatePath = s;
	}
}, XC = class e extends J {
	static {
		this.CLASS_NAME = "SignedData";
	}
	static {
		this.ID_DATA = qd;
	}
	constructor(t = {}) {
		super(), this.version = t[PC] ?? e.defaultValues(PC), this.digestAlgorithms = t[FC] ?? e.defaultValues(FC), this.encapContentInfo = t[IC] ?? e.defaultValues(IC), LC in t && (this.certificates = t[LC] ?? e.defaultValues(LC)), RC in t && (this.crls = t[RC] ?? e.defaultValues(RC)), BC in t && (this.ocsps = t[BC] ?? e.defaultValues(BC)), this.signerInfos = t[zC] ?? e.defaultValues(zC), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case PC: return 0;
			case FC: return [];
			case IC: return new iS();
			case LC: return [];
			case RC: return [];
			case BC: return [];
			case zC: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case PC: return n === e.defaultValues(PC);
			case IC: return iS.compareWithDefault("eContentType", n.eContentType) && iS.compareWithDefault("eContent", n.eContent);
			case FC:
			case LC:
			case RC:
			case BC:
			case zC: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return t.optional === void 0 && (t.optional = !1), new F({
			name: t.blockName || VC,
			optional: t.optional,
			value: [
				new N({ name: t.version || HC }),
				new I({ value: [new B({
					name: t.digestAlgorithms || UC,
					value: Z.schema()
				})] }),
				iS.schema(t.encapContentInfo || { names: { blockName: WC } }),
				new k({
					name: t.certificates || GC,
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: Mv.schema().valueBlock.value
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: Bv.schema(t.crls || { names: { crls: KC } }).valueBlock.value
				}),
				new I({ value: [new B({
					name: t.signerInfos || qC,
					value: uC.schema()
				})] })
			]
		});
	}
	fromSchema(t) {
		for (let e of JC) delete t[e];
		let n = V(t, t, e.schema());
		if (q.assertSchema(n, this.className), this.version = n.result[HC].valueBlock.valueDec, UC in n.result && (this.digestAlgorithms = Array.from(n.result[UC], (e) => new Z({ schema: e }))), this.encapContentInfo = new iS({ schema: n.result[WC] }), GC in n.result) {
			let e = new Mv({ schema: new I({ value: n.result[GC].valueBlock.value }) });
			this.certificates = e.certificates.slice(0);
		}
		KC in n.result && (this.crls = Array.from(n.result[KC], (e) => e.idBlock.tagClass === 1 ? new Q_({ schema: e }) : (e.idBlock.tagClass = 1, e.idBlock.tagNumber = 16, new Iv({ schema: e })))), qC in n.result && (this.signerInfos = Array.from(n.result[qC], (e) => new uC({ schema: e })));
	}
	toSchema(t = !1) {
		let n = [];
		if (this.version = this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof kv) || this.crls && this.crls.length && this.crls.some((e) => e instanceof Iv) ? 5 : this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof g_) ? 4 : this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof Rg) || this.signerInfos.some((e) => e.version === 3) || this.encapContentInfo.eContentType !== e.ID_DATA ? 3 : 1, n.push(new N({ value: this.version })), n.push(new I({ value: Array.from(this.digestAlgorithms, (e) => e.toSchema()) })), n.push(this.encapContentInfo.toSchema()), this.certificates) {
			let e = new Mv({ certificates: this.certificates }).toSchema();
			n.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: e.valueBlock.value
			}));
		}
		return this.crls && n.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.crls, (e) => {
				if (e instanceof Iv) {
					let t = e.toSchema();
					return t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, t;
				}
				return e.toSchema(t);
			})
		})), n.push(new I({ value: Array.from(this.signerInfos, (e) => e.toSchema()) })), new F({ value: n });
	}
	toJSON() {
		let e = {
			version: this.version,
			digestAlgorithms: Array.from(this.digestAlgorithms, (e) => e.toJSON()),
			encapContentInfo: this.encapContentInfo.toJSON(),
			signerInfos: Array.from(this.signerInfos, (e) => e.toJSON())
		};
		return this.certificates && (e.certificates = Array.from(this.certificates, (e) => e.toJSON())), this.crls && (e.crls = Array.from(this.crls, (e) => e.toJSON())), e;
	}
	async verify({ signer: e = -1, data: t = Iu, trustedCerts: n = [], checkDate: r = /* @__PURE__ */ new Date(), checkChain: i = !1, passedWhenNotRevValues: a = !1, extendedMode: o = !1, findOrigin: s = null, findIssuer: c = null } = {}, l = $(!0)) {
		let u = null, d = null;
		try {
			let f = Iu, p = "", m = [], h = this.signerInfos[e];
			if (!h) throw new YC({
				date: r,
				code: 1,
				message: "Unable to get signer by supplied index"
			});
			if (!this.certificates) throw new YC({
				date: r,
				code: 2,
				message: "No certificates attached to this signed data"
			});
			if (h.sid instanceof Jv) {
				for (let e of this.certificates) if (e instanceof Fh && e.issuer.isEqual(h.sid.issuer) && e.serialNumber.isEqual(h.sid.serialNumber)) {
					u = e;
					break;
				}
			} else {
				let e = h.sid, t = e.idBlock.isConstructed ? e.valueBlock.value[0].valueBlock.valueHex : e.valueBlock.valueHex;
				for (let e of this.certificates) {
					if (!(e instanceof Fh)) continue;
					let n = await l.digest({ name: "sha-1" }, e.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
					if (U.equal(n, t)) {
						u = e;
						break;
					}
				}
			}
			if (!u) throw new YC({
				date: r,
				code: 3,
				message: "Unable to find signer certificate"
			});
			if (this.encapContentInfo.eContentType === "1.2.840.113549.1.9.16.1.4") {
				if (!this.encapContentInfo.eContent) throw new YC({
					date: r,
					code: 15,
					message: "Error during verification: TSTInfo eContent is empty",
					signatureVerified: null,
					signerCertificate: u,
					timestampSerial: d,
					signerCertificateVerified: !0
				});
				let e;
				try {
					e = NC.fromBER(this.encapContentInfo.eContent.getValue());
				} catch {
					throw new YC({
						date: r,
						code: 15,
						message: "Error during verification: TSTInfo wrong ASN.1 schema ",
						signatureVerified: null,
						signerCertificate: u,
						timestampSerial: d,
						signerCertificateVerified: !0
					});
				}
				if (r = e.genTime, d = e.serialNumber.valueBlock.valueHexView.slice().buffer, t.byteLength === 0) throw new YC({
					date: r,
					code: 4,
					message: "Missed detached data input array"
				});
				if (!await e.verify({ data: t }, l)) throw new YC({
					date: r,
					code: 15,
					message: "Error during verification: TSTInfo verification is failed",
					signatureVerified: !1,
					signerCertificate: u,
					timestampSerial: d,
					signerCertificateVerified: !0
				});
			}
			if (i) {
				let e = this.certificates.filter((e) => e instanceof Fh && !!Ih(e, u)), t = {
					checkDate: r,
					certs: e,
					trustedCerts: n
				};
				c && (t.findIssuer = c), s && (t.findOrigin = s);
				let i = new Sx(t);
				if (i.certs.push(u), this.crls) for (let e of this.crls) "thisUpdate" in e ? i.crls.push(e) : e.otherRevInfoFormat === "1.3.6.1.5.5.7.48.1.1" && i.ocsps.push(new Ix({ schema: e.otherRevInfo }));
				this.ocsps && i.ocsps.push(...this.ocsps);
				let o = await i.verify({ passedWhenNotRevValues: a }, l).catch((e) => {
					throw new YC({
						date: r,
						code: 5,
						message: `Validation of signer's certificate failed with error: ${e instanceof Object ? e.resultMessage : e}`,
						signerCertificate: u,
						signerCertificateVerified: !1
					});
				});
				if (o.certificatePath && (m = o.certificatePath), !o.result) throw new YC({
					date: r,
					code: 5,
					message: `Validation of signer's certificate failed: ${o.resultMessage}`,
					signerCertificate: u,
					signerCertificateVerified: !1
				});
			}
			let g = l.getAlgorithmByOID(h.digestAlgorithm.algorithmId);
			if (!("name" in g)) throw new YC({
				date: r,
				code: 7,
				message: `Unsupported signature algorithm: ${h.digestAlgorithm.algorithmId}`,
				signerCertificate: u,
				signerCertificateVerified: !0
			});
			p = g.name;
			let _ = this.encapContentInfo.eContent;
			if (_) t = _.idBlock.tagClass === 1 && _.idBlock.tagNumber === 4 ? _.getValue() : _.valueBlock.valueBeforeDecodeView.slice().buffer;
			else if (t.byteLength === 0) throw new YC({
				date: r,
				code: 8,
				message: "Missed detached data input array",
				signerCertificate: u,
				signerCertificateVerified: !0
			});
			if (h.signedAttrs) {
				let e = !1, t = !1;
				for (let n of h.signedAttrs.attributes) if (n.type === "1.2.840.113549.1.9.3" && (e = !0), n.type === "1.2.840.113549.1.9.4" && (t = !0, f = n.values[0].valueBlock.valueHex), e && t) break;
				if (e === !1) throw new YC({
					date: r,
					code: 9,
					message: "Attribute \"content-type\" is a mandatory attribute for \"signed attributes\"",
					signerCertificate: u,
					signerCertificateVerified: !0
				});
				if (t === !1) throw new YC({
					date: r,
					code: 10,
					message: "Attribute \"message-digest\" is a mandatory attribute for \"signed attributes\"",
					signatureVerified: null,
					signerCertificate: u,
					signerCertificateVerified: !0
				});
			}
			if (h.signedAttrs) {
				let e = await l.digest(p, new Uint8Array(t));
				if (!U.equal(e, f)) throw new YC({
					date: r,
					code: 15,
					message: "Error during verification: Message digest doesn't match",
					signatureVerified: null,
					signerCertificate: u,
					timestampSerial: d,
					signerCertificateVerified: !0
				});
				t = h.signedAttrs.encodedValue;
			}
			let v = h.signatureAlgorithm.algorithmId === "1.2.840.113549.1.1.1" ? await l.verifyWithPublicKey(t, h.signature, u.subjectPublicKeyInfo, h.signatureAlgorithm, p) : await l.verifyWithPublicKey(t, h.signature, u.subjectPublicKeyInfo, h.signatureAlgorithm);
			return o ? {
				date: r,
				code: 14,
				message: "",
				signatureVerified: v,
				signerCertificate: u,
				timestampSerial: d,
				signerCertificateVerified: !0,
				certificatePath: m
			} : v;
		} catch (e) {
			throw e instanceof YC ? e : new YC({
				date: r,
				code: 15,
				message: `Error during verification: ${e instanceof Error ? e.message : e}`,
				signatureVerified: null,
				signerCertificate: u,
				timestampSerial: d,
				signerCertificateVerified: !0
			});
		}
	}
	async sign(e, t, n = "SHA-1", r = Iu, i = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let a = this.signerInfos[t];
		if (!a) throw RangeError("SignerInfo index is out of range");
		!a.signedAttrs?.attributes.length && "hash" in e.algorithm && "hash" in e.algorithm && e.algorithm.hash && (n = e.algorithm.hash.name);
		let o = i.getOIDByAlgorithm({ name: n }, !0, "hashAlgorithm");
		this.digestAlgorithms.filter((e) => e.algorithmId === o).length === 0 && this.digestAlgorithms.push(new Z({
			algorithmId: o,
			algorithmParams: new A()
		})), a.digestAlgorithm = new Z({
			algorithmId: o,
			algorithmParams: new A()
		});
		let s = await i.getSignatureParameters(e, n), c = s.parameters;
		if (a.signatureAlgorithm = s.signatureAlgorithm, a.signedAttrs) {
			if (a.signedAttrs.encodedValue.byteLength !== 0) r = a.signedAttrs.encodedValue;
			else {
				r = a.signedAttrs.toSchema().toBER();
				let e = H(r);
				e[0] = 49;
			}
		} else {
			let e = this.encapContentInfo.eContent;
			if (e) r = e.idBlock.tagClass === 1 && e.idBlock.tagNumber === 4 ? e.getValue() : e.valueBlock.valueBeforeDecodeView.slice().buffer;
			else if (r.byteLength === 0) throw Error("Missed detached data input array");
		}
		a.signature = new j({ valueHex: await i.signWithPrivateKey(r, e, c) });
	}
}, ZC = "version", QC = "authSafe", $C = "macData", ew = "parsedValue", tw = [
	ZC,
	QC,
	$C
];
(class e extends J {
	static {
		this.CLASS_NAME = "PFX";
	}
	constructor(t = {}) {
		super(), this.version = t[ZC] ?? e.defaultValues(ZC), this.authSafe = t[QC] ?? e.defaultValues(QC), $C in t && (this.macData = t[$C] ?? e.defaultValues($C)), ew in t && (this.parsedValue = t[ew] ?? e.defaultValues(ew)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ZC: return 3;
			case QC: return new b_();
			case $C: return new lS();
			case ew: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case ZC: return n === e.defaultValues(t);
			case QC: return b_.compareWithDefault("contentType", n.contentType) && b_.compareWithDefault("content", n.content);
			case $C: return lS.compareWithDefault("mac", n.mac) && lS.compareWithDefault("macSalt", n.macSalt) && lS.compareWithDefault("iterations", n.iterations);
			case ew: return n instanceof Object && Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.version || ZC }),
				b_.schema(t.authSafe || { names: { blockName: QC } }),
				lS.schema(t.macData || { names: {
					blockName: $C,
					optional: !0
				} })
			]
		});
	}
	fromSchema(t) {
		for (let e of tw) delete t[e];
		let n = V(t, t, e.schema({ names: {
			version: ZC,
			authSafe: { names: { blockName: QC } },
			macData: { names: { blockName: $C } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.authSafe = new b_({ schema: n.result.authSafe }), $C in n.result && (this.macData = new lS({ schema: n.result.macData }));
	}
	toSchema() {
		let e = [new N({ value: this.version }), this.authSafe.toSchema()];
		return this.macData && e.push(this.macData.toSchema()), new F({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			authSafe: this.authSafe.toJSON()
		};
		return this.macData && (e.macData = this.macData.toJSON()), e;
	}
	async makeInternalValues(e = {}, t = $(!0)) {
		if (G.assert(e, "parameters", "object"), !this.parsedValue) throw Error("Please call \"parseValues\" function first in order to make \"parsedValue\" data");
		switch (K.assertEmpty(this.parsedValue.integrityMode, "integrityMode", "parsedValue"), K.assertEmpty(this.parsedValue.authenticatedSafe, "authenticatedSafe", "parsedValue"), this.parsedValue.integrityMode) {
			case 0:
				{
					if (!("iterations" in e)) throw new K("iterations");
					K.assertEmpty(e.pbkdf2HashAlgorithm, "pbkdf2HashAlgorithm"), K.assertEmpty(e.hmacHashAlgorithm, "hmacHashAlgorithm"), K.assertEmpty(e.password, "password");
					let n = /* @__PURE__ */ new ArrayBuffer(64), r = new Uint8Array(n);
					t.getRandomValues(r);
					let i = this.parsedValue.authenticatedSafe.toSchema().toBER(!1);
					this.authSafe = new b_({
						contentType: b_.DATA,
						content: new j({ valueHex: i })
					});
					let a = await t.stampDataWithPassword({
						password: e.password,
						hashAlgorithm: e.hmacHashAlgorithm,
						salt: n,
						iterationCount: e.iterations,
						contentToStamp: i
					});
					this.macData = new lS({
						mac: new eS({
							digestAlgorithm: new Z({ algorithmId: t.getOIDByAlgorithm({ name: e.hmacHashAlgorithm }, !0, "hmacHashAlgorithm") }),
							digest: new j({ valueHex: a })
						}),
						macSalt: new j({ valueHex: n }),
						iterations: e.iterations
					});
				}
				break;
			case 1:
				{
					if (!("signingCertificate" in e)) throw new K("signingCertificate");
					K.assertEmpty(e.privateKey, "privateKey"), K.assertEmpty(e.hashAlgorithm, "hashAlgorithm");
					let n = this.parsedValue.authenticatedSafe.toSchema().toBER(!1), r = new XC({
						version: 1,
						encapContentInfo: new iS({
							eContentType: "1.2.840.113549.1.7.1",
							eContent: new j({ valueHex: n })
						}),
						certificates: [e.signingCertificate]
					}), i = await t.digest({ name: e.hashAlgorithm }, new Uint8Array(n)), a = [];
					a.push(new Q({
						type: "1.2.840.113549.1.9.3",
						values: [new P({ value: "1.2.840.113549.1.7.1" })]
					})), a.push(new Q({
						type: "1.2.840.113549.1.9.5",
						values: [new Kc({ valueDate: /* @__PURE__ */ new Date() })]
					})), a.push(new Q({
						type: "1.2.840.113549.1.9.4",
						values: [new j({ valueHex: i })]
					})), r.signerInfos.push(new uC({
						version: 1,
						sid: new Jv({
							issuer: e.signingCertificate.issuer,
							serialNumber: e.signingCertificate.serialNumber
						}),
						signedAttrs: new qS({
							type: 0,
							attributes: a
						})
					})), await r.sign(e.privateKey, 0, e.hashAlgorithm, void 0, t), this.authSafe = new b_({
						contentType: "1.2.840.113549.1.7.2",
						content: r.toSchema(!0)
					});
				}
				break;
			default: throw Error(`Parameter "integrityMode" has unknown value: ${this.parsedValue.integrityMode}`);
		}
	}
	async parseInternalValues(e, t = $(!0)) {
		switch (G.assert(e, "parameters", "object"), e.checkIntegrity === void 0 && (e.checkIntegrity = !0), this.parsedValue = {}, this.authSafe.contentType) {
			case b_.DATA:
				{
					K.assertEmpty(e.password, "password"), this.parsedValue.integrityMode = 0, G.assert(this.authSafe.content, "authSafe.content", j);
					let n = this.authSafe.content.getValue();
					if (this.parsedValue.authenticatedSafe = zb.fromBER(n), e.checkIntegrity) {
						if (!this.macData) throw Error("Absent \"macData\" value, can not check PKCS#12 data integrity");
						let r = t.getAlgorithmByOID(this.macData.mac.digestAlgorithm.algorithmId, !0, "digestAlgorithm");
						if (!await t.verifyDataStampedWithPassword({
							password: e.password,
							hashAlgorithm: r.name,
							salt: cl(this.macData.macSalt.valueBlock.valueHexView),
							iterationCount: this.macData.iterations || 1,
							contentToVerify: n,
							signatureToVerify: cl(this.macData.mac.digest.valueBlock.valueHexView)
						})) throw Error("Integrity for the PKCS#12 data is broken!");
					}
				}
				break;
			case b_.SIGNED_DATA:
				{
					this.parsedValue.integrityMode = 1;
					let e = new XC({ schema: this.authSafe.content }), n = e.encapContentInfo.eContent;
					K.assert(n, "eContent", "cmsSigned.encapContentInfo"), G.assert(n, "eContent", j);
					let r = n.getValue();
					if (this.parsedValue.authenticatedSafe = zb.fromBER(r), !await e.verify({
						signer: 0,
						checkChain: !1
					}, t)) throw Error("Integrity for the PKCS#12 data is broken!");
				}
				break;
			default: throw Error(`Incorrect value for "this.authSafe.contentType": ${this.authSafe.contentType}`);
		}
	}
});
var nw = "status", rw = "statusStrings", iw = "failInfo", aw = [
	nw,
	rw,
	iw
], ow = class e extends J {
	static {
		this.CLASS_NAME = "PKIStatusInfo";
	}
	constructor(t = {}) {
		super(), this.status = t[nw] ?? e.defaultValues(nw), rw in t && (this.statusStrings = t[rw] ?? e.defaultValues(rw)), iw in t && (this.failInfo = t[iw] ?? e.defaultValues(iw)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nw: return 2;
			case rw: return [];
			case iw: return new M();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case nw: return n === e.defaultValues(t);
			case rw: return n.length === 0;
			case iw: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || "",
			value: [
				new N({ name: t.status || "" }),
				new F({
					optional: !0,
					value: [new B({
						name: t.statusStrings || "",
						value: new Ac()
					})]
				}),
				new M({
					name: t.failInfo || "",
					optional: !0
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of aw) delete t[e];
		let n = V(t, t, e.schema({ names: {
			status: nw,
			statusStrings: rw,
			failInfo: iw
		} }));
		q.assertSchema(n, this.className);
		let r = n.result.status;
		if (r.valueBlock.isHexOnly === !0 || r.valueBlock.valueDec < 0 || r.valueBlock.valueDec > 5) throw Error("PKIStatusInfo \"status\" has invalid value");
		this.status = r.valueBlock.valueDec, rw in n.result && (this.statusStrings = n.result.statusStrings), iw in n.result && (this.failInfo = n.result.failInfo);
	}
	toSchema() {
		let e = [];
		return e.push(new N({ value: this.status })), this.statusStrings && e.push(new F({
			optional: !0,
			value: this.statusStrings
		})), this.failInfo && e.push(this.failInfo), new F({ value: e });
	}
	toJSON() {
		let e = { status: this.status };
		return this.statusStrings && (e.statusStrings = Array.from(this.statusStrings, (e) => e.toJSON())), this.failInfo && (e.failInfo = this.failInfo.toJSON()), e;
	}
}, sw = "version", cw = "messageImprint", lw = "reqPolicy", uw = "nonce", dw = "certReq", fw = "extensions", pw = "TimeStampReq", mw = `${pw}.${sw}`, hw = `${pw}.${cw}`, gw = `${pw}.${lw}`, _w = `${pw}.${uw}`, vw = `${pw}.${dw}`, yw = `${pw}.${fw}`, bw = [
	mw,
	hw,
	gw,
	_w,
	vw,
	yw
];
(class e extends J {
	static {
		this.CLASS_NAME = "TimeStampReq";
	}
	constructor(t = {}) {
		super(), this.version = t[sw] ?? e.defaultValues(sw), this.messageImprint = t[cw] ?? e.defaultValues(cw), lw in t && (this.reqPolicy = t[lw] ?? e.defaultValues(lw)), uw in t && (this.nonce = t[uw] ?? e.defaultValues(uw)), dw in t && (this.certReq = t[dw] ?? e.defaultValues(dw)), fw in t && (this.extensions = t[fw] ?? e.defaultValues(fw)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case sw: return 0;
			case cw: return new pS();
			case lw: return "";
			case uw: return new N();
			case dw: return !1;
			case fw: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case sw:
			case lw:
			case dw: return n === e.defaultValues(t);
			case cw: return pS.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && pS.compareWithDefault("hashedMessage", n.hashedMessage);
			case uw: return n.isEqual(e.defaultValues(t));
			case fw: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || pw,
			value: [
				new N({ name: t.version || mw }),
				pS.schema(t.messageImprint || { names: { blockName: hw } }),
				new P({
					name: t.reqPolicy || gw,
					optional: !0
				}),
				new N({
					name: t.nonce || _w,
					optional: !0
				}),
				new dc({
					name: t.certReq || vw,
					optional: !0
				}),
				new k({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new B({
						name: t.extensions || yw,
						value: pg.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of bw) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[mw].valueBlock.valueDec, this.messageImprint = new pS({ schema: n.result[hw] }), gw in n.result && (this.reqPolicy = n.result[gw].valueBlock.toString()), _w in n.result && (this.nonce = n.result[_w]), vw in n.result && (this.certReq = n.result[vw].valueBlock.value), yw in n.result && (this.extensions = Array.from(n.result[yw], (e) => new pg({ schema: e })));
	}
	toSchema() {
		let t = [];
		return t.push(new N({ value: this.version })), t.push(this.messageImprint.toSchema()), this.reqPolicy && t.push(new P({ value: this.reqPolicy })), this.nonce && t.push(this.nonce), dw in this && e.compareWithDefault(dw, this.certReq) === !1 && t.push(new dc({ value: this.certReq })), this.extensions && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.extensions, (e) => e.toSchema())
		})), new F({ value: t });
	}
	toJSON() {
		let t = {
			version: this.version,
			messageImprint: this.messageImprint.toJSON()
		};
		return this.reqPolicy !== void 0 && (t.reqPolicy = this.reqPolicy), this.nonce !== void 0 && (t.nonce = this.nonce.toJSON()), this.certReq !== void 0 && e.compareWithDefault(dw, this.certReq) === !1 && (t.certReq = this.certReq), this.extensions && (t.extensions = Array.from(this.extensions, (e) => e.toJSON())), t;
	}
});
var xw = "status", Sw = "timeStampToken", Cw = "TimeStampResp", ww = `${Cw}.${xw}`, Tw = `${Cw}.${Sw}`, Ew = [ww, Tw], Dw = class e extends J {
	static {
		this.CLASS_NAME = "TimeStampResp";
	}
	constructor(t = {}) {
		super(), this.status = t[xw] ?? e.defaultValues(xw), Sw in t && (this.timeStampToken = t[Sw] ?? e.defaultValues(Sw)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case xw: return new ow();
			case Sw: return new b_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case xw: return ow.compareWithDefault(xw, t.status) && !("statusStrings" in t) && !("failInfo" in t);
			case Sw: return t.contentType === "" && t.content instanceof R;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new F({
			name: t.blockName || Cw,
			value: [ow.schema(t.status || { names: { blockName: ww } }), b_.schema(t.timeStampToken || { names: {
				blockName: Tw,
				optional: !0
			} })]
		});
	}
	fromSchema(t) {
		for (let e of Ew) delete t[e];
		let n = V(t, t, e.schema());
		q.assertSchema(n, this.className), this.status = new ow({ schema: n.result[ww] }), Tw in n.result && (this.timeStampToken = new b_({ schema: n.result[Tw] }));
	}
	toSchema() {
		let e = [];
		return e.push(this.status.toSchema()), this.timeStampToken && e.push(this.timeStampToken.toSchema()), new F({ value: e });
	}
	toJSON() {
		let e = { status: this.status.toJSON() };
		return this.timeStampToken && (e.timeStampToken = this.timeStampToken.toJSON()), e;
	}
	async sign(e, t, n = $(!0)) {
		return this.assertContentType(), new XC({ schema: this.timeStampToken.content }).sign(e, 0, t, void 0, n);
	}
	async verify(e = {
		signer: 0,
		trustedCerts: [],
		data: Iu
	}, t = $(!0)) {
		return this.assertContentType(), new XC({ schema: this.timeStampToken.content }).verify(e, t);
	}
	assertContentType() {
		if (!this.timeStampToken) throw Error("timeStampToken is absent in TSP response");
		if (this.timeStampToken.contentType !== "1.2.840.113549.1.7.2") throw Error(`Wrong format of timeStampToken: ${this.timeStampToken.contentType}`);
	}
};
function Ow() {
	if (typeof globalThis < "u" && "crypto" in globalThis) {
		let e = "webcrypto";
		"webkitSubtle" in globalThis.crypto && (e = "safari"), Jm(e, new Wm({
			name: e,
			crypto: globalThis.crypto
		}));
	} else if (typeof crypto < "u" && "webcrypto" in crypto) {
		let e = "NodeJS ^15", t = crypto.webcrypto;
		Jm(e, new Wm({
			name: e,
			crypto: t
		}));
	}
}
Ow();
// src/kernel/instant.ts
var kw = (e) => new Date(e).toISOString(), Aw = "2.16.840.1.101.3.4.2.1", jw = (e) => Uint8Array.from(e).buffer;
function Mw(e) {
	return [...e.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, e]) => Fh.fromBER(jw(Uint8Array.from(atob(e.replace(/\s/g, "")), (e) => e.charCodeAt(0)))));
}
var Nw = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]);
async function Pw(e, t, n) {
	let r = Dw.fromBER(jw(e)), i = r.timeStampToken;
	if (r.status.status > 1 || !i) throw Error(`the time-stamping authority refused: status ${r.status.status}`);
	let a = new XC({ schema: i.content }), o = a.encapContentInfo.eContent;
	if (!o) throw Error("the time stamp is empty");
	let s = NC.fromBER(o.getValue()), c = s.nonce && new Uint8Array(s.nonce.valueBlock.valueHexView);
	if (n && !(c && Nw(c, n))) throw Error("the time stamp answers another question");
	let l = new Uint8Array(await crypto.subtle.digest("SHA-256", jw(t)));
	if (s.messageImprint.hashAlgorithm.algorithmId !== Aw || !Nw(new Uint8Array(s.messageImprint.hashedMessage.valueBlock.valueHexView), l)) throw Error("the time stamp is about another text");
	return {
		signed: a,
		info: s
	};
}
async function Fw(e, t, n, r) {
	let { signed: i, info: a } = await Pw(e, t, r);
	if (!await i.verify({
		signer: 0,
		data: jw(t),
		trustedCerts: Mw(n),
		checkDate: a.genTime,
		checkChain: !0
	})) throw Error("the time stamp is not by an authority that is trusted here");
	return kw(a.genTime.getTime());
}
async function Iw(e, t, n = "") {
	try {
		let { signed: r, info: i } = await Pw(e, t);
		if (!await r.verify({
			signer: 0,
			data: jw(t),
			checkChain: !1
		})) return { verdict: "false" };
		let a = {
			at: kw(i.genTime.getTime()),
			by: Lw(r)
		};
		return n === "" ? {
			verdict: "unvouched",
			...a
		} : (await Fw(e, t, n), {
			verdict: "vouched",
			...a
		});
	} catch {
		return { verdict: "false" };
	}
}
function Lw({ signerInfos: e, certificates: t }) {
	let { sid: n } = e[0];
	return ((t ?? []).find((e) => e instanceof Fh && n instanceof Jv && e.serialNumber.isEqual(n.serialNumber))?.subject.typesAndValues ?? []).map(({ value: e }) => String(e.valueBlock.value)).join(", ");
}
// src/node/cli/package.ts
var Rw = () => {
	let e = a("sha256");
	return {
		update: (t) => e.update(t),
		hex: () => e.digest("hex")
	};
};
function zw(t) {
	let r = n(t, "r"), a = Buffer.alloc(2);
	return i(r, a, 0, 2, 0), e(r), a.toString("latin1") === "PK";
}
async function Bw(r, { stamping: a, ...s }) {
	let c = n(r, "r");
	try {
		let e = o.crc32 ?? Bi, n = Gi(t(c).size, {
			sha256: Rw,
			crc32: e,
			...s
		}), r = n.next();
		for (; !r.done;) {
			let { start: e, length: t } = r.value, a = Buffer.alloc(t), o = i(c, a, 0, t, e);
			r = n.next(a.subarray(0, o));
		}
		let { stamp: l } = r.value;
		return l ? Ki(r.value, await Iw(l.token, l.text, a)) : r.value;
	} finally {
		e(c);
	}
}
var Vw = (e) => new Map(r(e, "utf8").split("\n").map((e) => e.trim().split(/\s+/)).filter((e) => e.length === 2).map(([e, t]) => [e, t]));
function Hw({ holds: e, findings: t, manifest: n }, r, i) {
	n && (i(`${n.case.reference} ${n.case.title}`.trim()), i(`${n.madeAt}  ${n.madeBy.officer}, ${n.madeBy.authority} (${n.madeBy.node})`), i(`${r("verify.summary", {
		exhibits: String(n.exhibits.length),
		files: String(n.files.length)
	})}\n`));
	let a = ({ exhibit: e, file: t }) => [e, t].filter(Boolean).join(", ");
	for (let e of t.filter((e) => !e.good)) i(`  ${_i.has(e.code) ? " - " : "NO "}  ${a(e) ? `${a(e)}: ` : ""}${r(`finding.${e.code}`, e.facts)}`);
	for (let [e, n] of Uw(t.filter((e) => e.good))) i(`  yes  ${n.length > 3 ? `${n.length} × ` : ""}${r(`finding.${e}`, n.length > 3 ? {
		...n[0].facts,
		events: "…"
	} : n[0].facts)}`);
	i(`\n${r(e ? "verify.holds" : "verify.fails")}`);
}
function Uw(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.code, [...t.get(n.code) ?? [], n]);
	return t;
}
// src/node/cli/alone.ts
var Ww = {
	ar: lr,
	en: ur,
	es: dr,
	fr,
	ru: pr,
	zh: mr
}, Gw = process.argv.slice(2), Kw = (e) => {
	let t = Gw.indexOf(`--${e}`);
	return t < 0 ? void 0 : Gw.splice(t, 2)[1];
}, [qw, Jw, Yw] = [
	Kw("keys"),
	Kw("stamping"),
	Kw("language")
], Xw = Ww[Yw ?? "en"] ?? ur;
function Zw(e, t = {}) {
	let n = e.split(".").reduce((e, t) => typeof e == "object" ? e[t] : void 0, Xw);
	return String(n).replace(/\{\{(\w+)\}\}/g, (e, n) => t[n] ?? "");
}
var Qw = (e) => void process.stdout.write(`${e}\n`), $w = Gw[0];
if (!$w) Qw("node verify.mjs PACKAGE.zip [--keys FILE] [--stamping FILE] [--language en|fr|es|ar|ru|zh]"), process.exitCode = 2;
else if (!zw($w)) Qw(Zw("finding.not-a-package")), process.exitCode = 1;
else {
	let e = await Bw($w, {
		checks: cr,
		...qw && { keys: Vw(qw) },
		...Jw && { stamping: r(Jw, "utf8") }
	});
	Hw(e, Zw, Qw), process.exitCode = +!e.holds;
}
