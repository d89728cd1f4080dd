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
		"register-says": "تضم الحزمة مضبوطات أكثر من أن تُطبع كلها. هذا سجلها، أما report.html والملفات في custody/ ففيها كل ما يُعرف عن كل منها.",
		part: "الجزء {{part}} من {{of}}"
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
		summary: "الأحراز: {{exhibits}}، الملفات: {{files}}",
		unreadable: "تتعذر قراءة {{file}}. قدّم الملف كما وصل: ملف ZIP لا مجلدًا بمحتواه."
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
		"register-says": "The package holds too many exhibits to set each on paper. This is their register; report.html and the files in custody/ hold everything known of each.",
		part: "part {{part}} of {{of}}"
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
		summary: "{{exhibits}} exhibits, {{files}} files",
		unreadable: "{{file}} cannot be read. Give the package as it came: the ZIP file, not a folder with what was in it."
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
		"register-says": "El paquete contiene demasiados elementos para componerlos todos en papel. Este es su registro; report.html y los ficheros de custody/ contienen todo lo que se sabe de cada uno.",
		part: "parte {{part}} de {{of}}"
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
		summary: "{{exhibits}} elementos de prueba, {{files}} archivos",
		unreadable: "No se puede leer {{file}}. Indique el expediente tal como llegó: el archivo ZIP, no una carpeta con su contenido."
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
		"register-says": "Le dossier contient trop de pièces pour les composer toutes sur papier. En voici le registre ; report.html et les fichiers du dossier custody/ contiennent tout ce que l'on sait de chacune.",
		part: "partie {{part}} sur {{of}}"
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
		summary: "{{exhibits}} pièces, {{files}} fichiers",
		unreadable: "{{file}} ne peut pas être lu. Indiquez le dossier tel qu'il est arrivé : le fichier ZIP, et non un répertoire avec son contenu."
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
		"register-says": "В пакете слишком много доказательств, чтобы напечатать сведения о каждом. Это их реестр; в report.html и файлах папки custody/ есть всё, что известно о каждом.",
		part: "часть {{part}} из {{of}}"
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
		summary: "Доказательств: {{exhibits}}, файлов: {{files}}",
		unreadable: "{{file}} не читается. Укажите пакет таким, каким он пришёл: файл ZIP, а не папку с его содержимым."
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
		"register-says": "案卷包中的证据过多，无法逐件排印。此处为清单；report.html 与 custody/ 中的文件载有每件证据的全部信息。",
		part: "第 {{part}} 部分，共 {{of}} 部分"
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
		summary: "{{exhibits}} 件证物，{{files}} 个文件",
		unreadable: "无法读取 {{file}}。请使用收到时的证据包：ZIP 文件，而不是解压后的文件夹。"
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
}, Mr = (e) => /^[\w./-]+$/.test(e) || e !== "" && !/[+\p{White_Space}]/u.test(e), Nr = (e, t, n) => ve(Ge(Se(xe(`${e}\n`), Uint8Array.of(t), n)).subarray(0, 4));
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
	"content-not-erased": {
		kind: "conflict",
		say: "The content of this exhibit is kept here, so nobody can say it was destroyed. Propose to erase it: once a second officer agrees, it is destroyed and the chain says so."
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
	"line-rule-empty": {
		kind: "incomplete",
		say: "A rule of the line ends when it begins. For a whole day write 00:00 to 24:00."
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
	"filter-not-your-work": {
		kind: "conflict",
		say: "{name} holds no role that works on cases, and could not look through anything. Choose another officer."
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
	let u = o.find((e) => e.is === "custody"), d = u && Ti(c(u.path)), f = d ? gi(e, d) : {
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
var wi = (e) => typeof e?.by?.node == "string" && typeof e.seal?.key == "string" && typeof e.seal.value == "string" && typeof e.hash == "string";
function Ti(e) {
	try {
		let t = JSON.parse(e);
		return Array.isArray(t) && t.every(wi) ? t : void 0;
	} catch {
		return;
	}
}
var Ei = "manifest.json", Di = "manifest.sig", Oi = "manifest.tsr", ki = (e) => `comity court package 1\n${e}\n`, Ai = 45, ji = 2056, Mi = 33;
function Ni(e, ...t) {
	let n = e.reduce((e, [t]) => e + t, 0) + t.reduce((e, t) => e + t.length, 0), r = new Uint8Array(n), i = new DataView(r.buffer), a = 0;
	for (let [t, n] of e) t === 2 ? i.setUint16(a, n, !0) : t === 4 ? i.setUint32(a, n, !0) : i.setBigUint64(a, BigInt(n), !0), a += t;
	for (let e of t) r.set(e, a), a += e.length;
	return r;
}
var Pi = (e) => new TextEncoder().encode(e), Fi = (e) => Ni([
	[4, 67324752],
	[2, Ai],
	[2, ji],
	[2, 0],
	[2, 0],
	[2, Mi],
	[4, 0],
	[4, 4294967295],
	[4, 4294967295],
	[2, Pi(e).length],
	[2, 20]
], Pi(e), Ni([
	[2, 1],
	[2, 16],
	[8, 0],
	[8, 0]
])), Ii = ({ size: e, crc: t }) => Ni([
	[4, 134695760],
	[4, t],
	[8, e],
	[8, e]
]), Li = ({ path: e, size: t, crc: n }, r) => Ni([
	[4, 33639248],
	[2, Ai],
	[2, Ai],
	[2, ji],
	[2, 0],
	[2, 0],
	[2, Mi],
	[4, n],
	[4, 4294967295],
	[4, 4294967295],
	[2, Pi(e).length],
	[2, 28],
	[2, 0],
	[2, 0],
	[2, 0],
	[4, 0],
	[4, 4294967295]
], Pi(e), Ni([
	[2, 1],
	[2, 24],
	[8, t],
	[8, t],
	[8, r]
]));
function Ri(e) {
	let t = [], n = 0;
	for (let r of e) t.push(Li(r, n)), n += Fi(r.path).length + r.size + 24;
	let r = t.reduce((e, t) => e + t.length, 0), i = e.length, a = Ni([
		[4, 101075792],
		[8, 44],
		[2, Ai],
		[2, Ai],
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
var zi = (e) => e.reduce((e, { path: t, size: n }) => e + Fi(t).length + n + 24, 0) + Ri(e.map((e) => ({
	...e,
	crc: 0
}))).reduce((e, t) => e + t.length, 0), Bi = Uint32Array.from({ length: 256 }, (e, t) => {
	let n = t;
	for (let e = 0; e < 8; e++) n = n & 1 ? n >>> 1 ^ 3988292384 : n >>> 1;
	return n;
}), Vi = (e, t) => {
	let n = ~t;
	for (let t of e) n = Bi[(n ^ t) & 255] ^ n >>> 8;
	return ~n >>> 0;
}, Hi = 1048576, Ui = 268435456, Wi = 67108864, Gi = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]);
function* Ki(e, t) {
	let n = [], r = (e, t, r = {}) => void n.push({
		code: e,
		good: t,
		...r
	}), i = (e, t) => ({
		holds: Ji(n),
		findings: n,
		...e && { manifest: e },
		...t && { stamp: t }
	}), a = yield* Zi(e), o = a && $i(a);
	if (!a || !o) return r(a ? "manifest-damaged" : "not-a-package", !1, a ? { file: Ei } : {}), i();
	let s = yield* ea(Ei, a.length, e), c = s && ta(s), l = [
		{
			path: Ei,
			size: a.length,
			sha256: Xi(t, a),
			is: "case"
		},
		{
			path: Di,
			size: c?.length ?? 0,
			sha256: "",
			is: "case"
		},
		...o.files
	], u = t.keys ?? new Map(o.keys.map(({ node: e, key: t }) => [e, t])), d = c !== void 0 && c.node === o.madeBy.node && bi(t, u, c.node, ki(l[0].sha256), c);
	if (r(d ? "signature-holds" : "signature-false", d, { file: Di }), !c) return i(o);
	let f = yield* Yi(l, e);
	f && l.push(f);
	let p = yield* ra(l, e, t, r);
	for (let e of o.exhibits) xi(e, l, p, t, u, r);
	r(t.keys ? "keys-from-reader" : "keys-from-package", t.keys !== void 0), !f && o.stampedBy && r("stamp-absent", !1, { facts: { by: o.stampedBy } });
	let m = f && p.get("manifest.tsr");
	return i(o, m && {
		token: m,
		text: a
	});
}
function qi({ stamp: e, ...t }, { verdict: n, at: r, by: i = "" }) {
	let a = {
		vouched: "stamp-holds",
		unvouched: "stamp-unvouched",
		false: "stamp-false"
	}[n], o = [...t.findings, {
		code: a,
		good: n === "vouched",
		file: Oi,
		facts: {
			at: r ?? "",
			by: i
		}
	}];
	return {
		...t,
		findings: o,
		holds: Ji(o)
	};
}
var Ji = (e) => e.every((e) => e.good || _i.has(e.code));
function* Yi(e, t) {
	let n = zi(e), r = t - zi([...e, {
		path: Oi,
		size: 0
	}]);
	if (r <= 0 || r > Wi) return;
	let i = Fi(Oi), a = yield {
		start: n - Ri(e.map((e) => ({
			...e,
			crc: 0
		}))).reduce((e, t) => e + t.length, 0),
		length: i.length
	};
	return i.filter((e, t) => e === a[t]).length >= i.length - 1 ? {
		path: Oi,
		size: r,
		sha256: "",
		is: "stamp"
	} : void 0;
}
var Xi = ({ sha256: e }, t) => {
	let n = e();
	return n.update(t), n.hex();
};
function* Zi(e) {
	let t = Fi(Ei);
	if (e < t.length) return;
	let n = yield {
		start: 0,
		length: t.length
	};
	if (t.filter((e, t) => e === n[t]).length < t.length - 1) return;
	let r = [];
	for (let n = t.length; n < Math.min(e, Ui);) {
		let t = yield {
			start: n,
			length: Math.min(Hi, e - n)
		}, i = t.indexOf(10);
		if (r.push(i < 0 ? t : t.subarray(0, i + 1)), i >= 0) return Qi(r);
		n += t.length;
	}
}
var Qi = (e) => {
	let t = new Uint8Array(e.reduce((e, t) => e + t.length, 0)), n = 0;
	for (let r of e) t.set(r, n), n += r.length;
	return t;
};
function $i(e) {
	try {
		let t = new TextDecoder("utf-8", { fatal: !0 }).decode(e), n = JSON.parse(t);
		return n.format === "comity-court-package/1" && `${yr(n)}\n` === t && n.files.every((e) => typeof e.path == "string" && Number.isSafeInteger(e.size) && e.size >= 0) && Array.isArray(n.exhibits) && Array.isArray(n.keys) && n.madeBy ? n : void 0;
	} catch {
		return;
	}
}
function* ea(e, t, n) {
	let r = Fi(e).length + t + 24 + Fi(Di).length;
	return r < n ? yield {
		start: r,
		length: Math.min(4096, n - r)
	} : void 0;
}
function ta(e) {
	let t = e.indexOf(10);
	try {
		let n = new TextDecoder("utf-8", { fatal: !0 }).decode(e.subarray(0, t + 1)), r = JSON.parse(n);
		return [
			r.node,
			r.key,
			r.value
		].every((e) => typeof e == "string") && `${yr(r)}\n` === n ? {
			...r,
			length: t + 1
		} : void 0;
	} catch {
		return;
	}
}
var na = ({ path: e, exhibit: t }) => ({
	file: e,
	...t && { exhibit: t }
});
function* ra(e, t, n, r) {
	let i = /* @__PURE__ */ new Map(), a = [], o = 0;
	function* s(e, n) {
		let i = o;
		o += e.length;
		let a = n && na(n);
		return o > t ? (r("archive-ends-early", !1, a), !1) : (Gi(yield {
			start: i,
			length: e.length
		}, e) || r("archive-differs", !1, a), !0);
	}
	for (let c of e) {
		if (!(yield* s(Fi(c.path), c))) return i;
		let e = n.sha256(), l = 0, u = [];
		for (let a = c.size; a > 0;) {
			let s = Math.min(Hi, a);
			if (o + s > t) return r("archive-ends-early", !1, na(c)), i;
			let d = yield {
				start: o,
				length: s
			};
			e.update(d), l = n.crc32(d, l), c.is !== "content" && c.size <= Wi && u.push(d.slice()), o += s, a -= s;
		}
		if (c.sha256 && e.hex() !== c.sha256 && r("file-differs", !1, na(c)), (c.is === "custody" || c.is === "proof" || c.is === "stamp") && i.set(c.path, Qi(u)), a.push({
			path: c.path,
			size: c.size,
			crc: l
		}), !(yield* s(Ii(a.at(-1)), c))) return i;
	}
	for (let [t, n] of Ri(a).entries()) if (!(yield* s(n, e[t]))) return i;
	return o < t && r("archive-goes-on", !1), i;
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/buffer-source.js
var ia = "[object ArrayBuffer]", aa = "[object SharedArrayBuffer]";
function oa(e) {
	return Object.prototype.toString.call(e);
}
function sa(e) {
	return e === DataView || e.prototype instanceof DataView;
}
function ca(e) {
	return sa(e) ? 1 : e.BYTES_PER_ELEMENT ?? 1;
}
function la(e) {
	if (ArrayBuffer.isView(e)) return !0;
	if (!e || typeof e != "object") return !1;
	let t = e;
	return typeof t.byteOffset == "number" && typeof t.byteLength == "number" && pa(t.buffer);
}
function ua(e) {
	let t = w(e), n = new Uint8Array(t.byteLength);
	return n.set(t), n;
}
function da(e) {
	return oa(e) === ia;
}
function fa(e) {
	return typeof SharedArrayBuffer < "u" && oa(e) === aa;
}
function pa(e) {
	return da(e) || fa(e);
}
function ma(e) {
	return la(e);
}
function ha(e) {
	return pa(e) || ma(e);
}
function ga(e) {
	if (!ha(e)) throw TypeError("Expected ArrayBuffer, SharedArrayBuffer, or ArrayBufferView");
}
function w(e) {
	return ga(e), pa(e) ? new Uint8Array(e) : new Uint8Array(e.buffer, e.byteOffset, e.byteLength);
}
function _a(e) {
	return ua(e);
}
function va(e) {
	if (ga(e), da(e)) return e;
	let t = new ArrayBuffer(e.byteLength);
	return new Uint8Array(t).set(w(e)), t;
}
function ya(e) {
	return ga(e), pa(e) ? e : e.byteOffset === 0 && e.byteLength === e.buffer.byteLength ? e.buffer : ua(e).buffer;
}
function ba(e, t) {
	if (ga(e), ArrayBuffer.isView(e) && e.constructor === t) return e;
	let n = w(e), r = ca(t);
	if (n.byteOffset % r !== 0 || n.byteLength % r !== 0) throw RangeError(`Cannot create ${t.name} over unaligned byte range`);
	return sa(t) ? new t(n.buffer, n.byteOffset, n.byteLength) : new t(n.buffer, n.byteOffset, n.byteLength / r);
}
function xa(e, t) {
	return ba(_a(e), t);
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/concat.js
function Sa(e) {
	let t = [], n = 0;
	for (let r of e) {
		let e = w(r);
		t.push(e), n += e.byteLength;
	}
	let r = new Uint8Array(n), i = 0;
	for (let e of t) r.set(e, i), i += e.byteLength;
	return r;
}
function Ca(e, t, ...n) {
	let r, i;
	typeof t == "function" ? (r = Array.from(e), i = t) : ha(e) ? r = [
		e,
		t,
		...n
	].filter(ha) : (r = Array.from(e), t && r.push(t), r.push(...n));
	let a = Sa(r);
	return i ? ba(a, i) : a.buffer;
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/equal.js
function wa(e, t, n = {}) {
	let r = w(e), i = w(t);
	if (!n.constantTime && r.byteLength !== i.byteLength) return !1;
	let a = Math.max(r.byteLength, i.byteLength), o = r.byteLength ^ i.byteLength;
	for (let e = 0; e < a; e++) o |= (r[e] ?? 0) ^ (i[e] ?? 0);
	return o === 0;
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/bytes/sequence.js
function Ta(e, t, n) {
	let r = Number.isFinite(e) ? Math.trunc(e) : t;
	return r <= 0 ? 0 : r >= n ? n : r;
}
function Ea(e, t) {
	let n = Ta(t?.start, 0, e), r = Ta(t?.end, e, e);
	return r >= n ? [n, r] : [n, n];
}
function Da(e, t) {
	let n = Ta(t?.start, e, e), r = Ta(t?.end, 0, e);
	return n >= r ? [r, n] : [n, n];
}
function Oa(e, t, n) {
	let r = Number.isFinite(e) ? Math.trunc(e) : t;
	return r < 0 ? Math.max(n + r, 0) : r > n ? n : r;
}
function ka(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function Aa(e) {
	return new TextEncoder().encode(e);
}
function ja(e, t) {
	return typeof e == "string" ? t?.encoding === "utf8" ? Aa(e) : ka(e) : w(e);
}
function Ma(e, t, n) {
	for (let r = 0; r < t.byteLength; r++) if (e[n + r] !== t[r]) return !1;
	return !0;
}
function Na(e, t, n) {
	let r = w(e), i = ja(t, n), [a, o] = Ea(r.byteLength, n);
	if (i.byteLength === 0) return a;
	let s = o - i.byteLength;
	if (s < a) return -1;
	for (let e = a; e <= s; e++) if (Ma(r, i, e)) return e;
	return -1;
}
function Pa(e, t, n) {
	let r = w(e), i = ja(t, n), [a, o] = Da(r.byteLength, n);
	if (i.byteLength === 0) return o;
	let s = o - i.byteLength;
	if (s < a) return -1;
	for (let e = s; e >= a; e--) if (Ma(r, i, e)) return e;
	return -1;
}
function Fa(e, t, n) {
	return Na(e, t, n) !== -1;
}
function Ia(e, t, n) {
	let r = w(e), i = ja(t, n);
	return i.byteLength > r.byteLength ? !1 : Ma(r, i, 0);
}
function La(e, t, n) {
	let r = w(e), i = ja(t, n);
	return i.byteLength > r.byteLength ? !1 : Ma(r, i, r.byteLength - i.byteLength);
}
function Ra(e, t, n) {
	let r = w(e), i = Oa(t, 0, r.byteLength), a = Oa(n, r.byteLength, r.byteLength);
	return a <= i ? r.subarray(i, i) : r.subarray(i, a);
}
function za(e, t) {
	let n = w(e), r = Number.isFinite(t) ? Math.max(0, Math.trunc(t)) : 0;
	return r >= n.byteLength ? n : n.subarray(n.byteLength - r);
}
function Ba(e) {
	return _a(e);
}
function Va(e, t) {
	let n = w(e), r = w(t), i = Math.min(n.byteLength, r.byteLength);
	for (let e = 0; e < i; e++) {
		if (n[e] < r[e]) return -1;
		if (n[e] > r[e]) return 1;
	}
	return n.byteLength < r.byteLength ? -1 : +(n.byteLength > r.byteLength);
}
// node_modules/asn1js/node_modules/@peculiar/utils/build/_virtual/_rolldown/runtime.js
var Ha = Object.defineProperty, Ua = (e, t) => {
	let n = {};
	for (var r in e) Ha(n, r, {
		get: e[r],
		enumerable: !0
	});
	return t || Ha(n, Symbol.toStringTag, { value: "Module" }), n;
}, T = /* @__PURE__ */ Ua({
	assertBufferSource: () => ga,
	compare: () => Va,
	concat: () => Ca,
	concatToUint8Array: () => Sa,
	copy: () => Ba,
	endsWith: () => La,
	equal: () => wa,
	includes: () => Fa,
	indexOf: () => Na,
	isArrayBuffer: () => da,
	isArrayBufferLike: () => pa,
	isArrayBufferView: () => ma,
	isBufferSource: () => ha,
	isSharedArrayBuffer: () => fa,
	lastIndexOf: () => Pa,
	slice: () => Ra,
	startsWith: () => Ia,
	tail: () => za,
	toArrayBuffer: () => va,
	toArrayBufferLike: () => ya,
	toUint8Array: () => w,
	toUint8ArrayCopy: () => _a,
	toView: () => ba,
	toViewCopy: () => xa
}), Wa = /* @__PURE__ */ Ua({
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
}, Ya = /* @__PURE__ */ Ua({
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
}, _o = /* @__PURE__ */ Ua({
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
}, xo = /* @__PURE__ */ Ua({
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
	let n = va(e), r = new DataView(n), i = "";
	for (let e = 0; e < n.byteLength; e += 2) i += String.fromCharCode(r.getUint16(e, t.littleEndian ?? !1));
	return i;
}
var wo = {
	encode: So,
	decode: Co
}, To = /* @__PURE__ */ Ua({
	base64: () => No,
	decode: () => Mo,
	encode: () => jo,
	is: () => Ao,
	normalize: () => Oo,
	pad: () => ko
}), Eo = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function Do() {
	return globalThis.Buffer;
}
function Oo(e) {
	return e.replace(/[\n\r\t ]/g, "");
}
function ko(e) {
	let t = e.length % 4;
	return t ? e + "=".repeat(4 - t) : e;
}
function Ao(e) {
	if (typeof e != "string") return !1;
	let t = Oo(e);
	return t === "" || Eo.test(t);
}
function jo(e, t) {
	let n = w(e), r = Do();
	return r ? r.from(n).toString("base64") : btoa(Ga(n));
}
function Mo(e, t) {
	let n = Oo(e);
	if (!Ao(n)) throw TypeError("Input is not valid Base64 text");
	let r = Do();
	return r ? new Uint8Array(r.from(n, "base64")) : Ka(atob(n));
}
var No = {
	encode: jo,
	decode: Mo,
	is: Ao,
	normalize: Oo,
	pad: ko
}, E = /* @__PURE__ */ Ua({
	base64url: () => Bo,
	decode: () => zo,
	encode: () => Ro,
	is: () => Lo,
	normalize: () => Io
}), Po = /^[A-Za-z0-9_-]*$/, Fo = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$/;
function Io(e) {
	return e.replace(/[\n\r\t ]/g, "");
}
function Lo(e, t = {}) {
	if (typeof e != "string") return !1;
	let n = Io(e);
	return Po.test(n) || !!t.allowPadding && Fo.test(n);
}
function Ro(e, t) {
	return No.encode(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/g, "");
}
function zo(e, t = {}) {
	let n = Io(e);
	if (!Lo(n, t)) throw TypeError("Input is not valid Base64Url text");
	return No.decode(No.pad(n.replace(/=+$/, "").replace(/-/g, "+").replace(/_/g, "/")));
}
var Bo = {
	encode: Ro,
	decode: zo,
	is: Lo,
	normalize: Io
}, Vo = /* @__PURE__ */ Ua({
	decode: () => Ko,
	decodeBigInt: () => Go,
	encode: () => Wo,
	uint: () => qo
});
function Ho(e = 8) {
	if (!Number.isInteger(e) || e < 1 || e > 8) throw RangeError("bitsPerByte must be an integer from 1 to 8");
	return e;
}
function Uo(e, t) {
	if (t === void 0) return Uint8Array.from(e);
	if (!Number.isInteger(t) || t < 0) throw RangeError("length must be a non-negative integer");
	if (e.length > t) throw RangeError(`Value does not fit into ${t} byte(s)`);
	let n = new Uint8Array(t);
	return n.set(e, t - e.length), n;
}
function Wo(e, t = {}) {
	let n = Ho(t.bitsPerByte), r = [];
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
	return Uo(r.reverse(), t.length);
}
function Go(e, t = {}) {
	let n = Ho(t.bitsPerByte), r = BigInt(n), i = 1 << n, a = 0n;
	for (let t of w(e)) {
		if (t >= i) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		a = a << r | BigInt(t);
	}
	return a;
}
function Ko(e, t = {}) {
	let n = Ho(t.bitsPerByte), r = 2 ** n, i = 0;
	for (let t of w(e)) {
		if (t >= r) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		if (i > (2 ** 53 - 1 - t) / r) throw RangeError("Value exceeds Number.MAX_SAFE_INTEGER; use decodeBigInt instead");
		i = i * r + t;
	}
	return i;
}
var qo = {
	encode: Wo,
	decode: Ko,
	decodeBigInt: Go
}, Jo = /* @__PURE__ */ Ua({
	decode: () => Qo,
	decodeBigInt: () => Zo,
	encode: () => Xo,
	int: () => es,
	isMinimal: () => $o
});
function Yo(e) {
	if (typeof e == "bigint") return e;
	if (!Number.isSafeInteger(e)) throw RangeError("Integer must be a safe integer; use bigint for larger values");
	return BigInt(e);
}
function Xo(e, t = {}) {
	let n = Yo(e), r = 1;
	for (; n < -(1n << BigInt(r * 8 - 1)) || n >= 1n << BigInt(r * 8 - 1);) r++;
	let i = t.length ?? r;
	if (!Number.isInteger(i) || i < 1) throw RangeError("length must be a positive integer");
	if (r > i) throw RangeError(`Value does not fit into ${i} byte(s)`);
	return Wo(n < 0n ? n + (1n << BigInt(i * 8)) : n, { length: i });
}
function Zo(e) {
	let t = w(e);
	if (!t.byteLength) throw RangeError("Two's complement input must not be empty");
	let n = Go(t);
	return t[0] & 128 ? n - (1n << BigInt(t.byteLength * 8)) : n;
}
function Qo(e) {
	let t = Zo(e);
	if (t > BigInt(2 ** 53 - 1) || t < BigInt(-(2 ** 53 - 1))) throw RangeError("Value is outside the safe integer range; use decodeBigInt instead");
	return Number(t);
}
function $o(e) {
	let t = w(e);
	if (t.byteLength < 2) return t.byteLength === 1;
	let n = t[0] === 0 && !(t[1] & 128), r = t[0] === 255 && !!(t[1] & 128);
	return !n && !r;
}
var es = {
	encode: Xo,
	decode: Qo,
	decodeBigInt: Zo,
	isMinimal: $o
};
// node_modules/asn1js/build/index.js
function ts(e) {
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
function ns(e, t, n, r) {
	return t instanceof Uint8Array ? t.byteLength ? n < 0 ? (e.error = "Wrong parameter: inputOffset less than zero", !1) : r < 0 ? (e.error = "Wrong parameter: inputLength less than zero", !1) : t.byteLength - n - r < 0 ? (e.error = "End of input reached before message was fully decoded (inconsistent offset and length values)", !1) : !0 : (e.error = "Wrong parameter: inputBuffer has zero length", !1) : (e.error = "Wrong parameter: inputBuffer must be 'Uint8Array'", !1);
}
var rs = class {
	constructor() {
		this.items = [];
	}
	write(e) {
		this.items.push(e instanceof ArrayBuffer ? e : ts([e]));
	}
	final() {
		return ts(this.items);
	}
}, is = rs.prototype.write, as = rs.prototype.final, os = /* @__PURE__ */ new ArrayBuffer(0), ss = /* @__PURE__ */ new Uint8Array(), cs = "EndOfContent", ls = "OCTET STRING", us = "BIT STRING";
function ds(e) {
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
			this.isHexOnly = t.isHexOnly ?? !1, this.valueHexView = t.valueHex ? w(t.valueHex) : ss;
		}
		fromBER(e, t, n, r) {
			let i = e instanceof ArrayBuffer ? new Uint8Array(e) : e;
			if (!ns(this, i, t, n)) return -1;
			let a = t + n;
			return this.valueHexView = i.subarray(t, a), this.valueHexView.length ? (this.blockLength = n, a) : (this.warnings.push("Zero buffer length"), t);
		}
		toBER(e = !1) {
			return this.isHexOnly ? e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.buffer instanceof ArrayBuffer && this.valueHexView.byteLength === this.valueHexView.buffer.byteLength ? this.valueHexView.buffer : va(this.valueHexView) : (this.error = "Flag 'isHexOnly' is not set, abort", os);
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
var fs = class {
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
	constructor({ blockLength: e = 0, error: t = "", warnings: n = [], valueBeforeDecode: r = ss } = {}) {
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
}, ps = class extends fs {
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
function ms(e) {
	try {
		return Vo.decode(e, { bitsPerByte: 7 });
	} catch {
		return;
	}
}
function hs(e) {
	try {
		return Vo.encode(e, { bitsPerByte: 7 });
	} catch {
		return;
	}
}
function gs(e) {
	if (!e.byteLength) return BigInt(0);
	let t = BigInt(`0x${Ya.encode(e)}`);
	return e[0] & 128 ? t - (BigInt(1) << BigInt(e.byteLength * 8)) : t;
}
function _s(e) {
	let t = ((e < 0 ? -e - BigInt(1) : e).toString(2).length >> 3) + 1, n = e < 0 ? e + (BigInt(1) << BigInt(t * 8)) : e;
	return Ya.decode(n.toString(16).padStart(t * 2, "0"));
}
var vs = class extends ds(fs) {
	static {
		this.NAME = "identificationBlock";
	}
	constructor({ idBlock: e = {} } = {}) {
		super(), e ? (this.isHexOnly = e.isHexOnly ?? !1, this.valueHexView = e.valueHex ? w(e.valueHex) : ss, this.tagClass = e.tagClass ?? -1, this.tagNumber = e.tagNumber ?? -1, this.isConstructed = e.isConstructed ?? !1) : (this.tagClass = -1, this.tagNumber = -1, this.isConstructed = !1);
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
			default: return this.error = "Unknown tag class", os;
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
			let n = hs(this.tagNumber);
			if (!n) return this.error = "Error during encoding tag number", os;
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
		if (!ns(this, r, t, n)) return -1;
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
			let n = this.blockLength <= 9 ? ms(t) : void 0;
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
}, ys = vs.prototype.toBER, bs = vs.prototype.fromBER, xs = class extends fs {
	static {
		this.NAME = "lengthBlock";
	}
	constructor({ lenBlock: e = {} } = {}) {
		super(), this.isIndefiniteForm = e.isIndefiniteForm ?? !1, this.longFormUsed = e.longFormUsed ?? !1, this.length = e.length ?? 0;
	}
	fromBER(e, t, n) {
		let r = w(e);
		if (!ns(this, r, t, n)) return -1;
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
			this.length = Vo.decode(u);
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
				r = Vo.encode(this.length);
			} catch {
				return this.error = "Too big length", os;
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
}, Ss = xs.prototype.toBER, Cs = xs.prototype.fromBER, D = {}, ws = Ls(Uint8Array.prototype, "slice"), Ts = Object.getOwnPropertyDescriptor(Uint8Array.prototype, "constructor")?.value, Es = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)?.value, Ds = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "byteLength")?.get, Os = 16384, ks = 64, As;
function js(e, t) {
	let n = t || As;
	As = n ? {
		...n,
		...e
	} : void 0;
}
function O(e, t) {
	let n = Object.getOwnPropertyDescriptor(e, t);
	if (n && "value" in n) return n.value;
}
function Ms(e) {
	if (Ds && e && typeof e == "object") try {
		let t = Ds.call(e);
		return typeof t == "number" ? t : void 0;
	} catch {
		return;
	}
}
function Ns(e, t) {
	if (t > ks || !e || typeof e != "object") return !1;
	let n = Object.getOwnPropertyDescriptor(e, "valueBlock");
	if (!n || !("value" in n)) return !1;
	let r = n.value;
	if (!r || typeof r != "object") return !1;
	let i = Object.getOwnPropertyDescriptor(r, "valueHexView");
	if (i) {
		if (!("value" in i)) return !1;
		let e = Ms(i.value);
		return e !== void 0 && e >= Os;
	}
	let a = Object.getOwnPropertyDescriptor(r, "value");
	if (!a || !("value" in a) || !Array.isArray(a.value)) return !1;
	let o = a.value, s = Object.getOwnPropertyDescriptor(o, "length");
	if (!s || !("value" in s) || s.value !== 1) return !1;
	let c = Object.getOwnPropertyDescriptor(o, "0");
	return !c || !("value" in c) ? !1 : Ns(c.value, t + 1);
}
function Ps(e) {
	try {
		return Ns(e, 0);
	} catch {
		return !1;
	}
}
function Fs(e, t) {
	return !!e && "value" in e && e.value === t && e.writable === !0 && e.enumerable === !1 && e.configurable === !0;
}
function Is(e) {
	return Fs(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, "write"), e.originalWriterWrite) && Fs(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, "final"), e.originalWriterFinal);
}
function Ls(e, t) {
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
function Rs(e, t, n) {
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
function zs(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, n) || Object.getPrototypeOf(e) !== t) return !1;
	let i = Object.getOwnPropertyDescriptor(t, n);
	return !!i && "value" in i && i.value === r;
}
function Bs(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, t)) return !1;
	let i = Object.getPrototypeOf(e), a = Object.getPrototypeOf(r.prototype);
	if (i !== r.prototype || Object.getPrototypeOf(i) !== a || i && Object.getOwnPropertyDescriptor(i, t)) return !1;
	let o = Object.getOwnPropertyDescriptor(a, t);
	return !!o && "value" in o && o.value === n;
}
function Vs(e, t = !1) {
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
	if (n && "value" in n && n.value === Ts && Rs(Uint8Array.prototype, "slice", ws)) {
		try {
			let n = e.buffer;
			if (!(n instanceof ArrayBuffer) || Object.getPrototypeOf(n) !== ArrayBuffer.prototype || Object.prototype.hasOwnProperty.call(n, "byteLength") || e.byteLength !== e.length || !t && e.byteLength === 0 || e.byteOffset < 0 || e.byteOffset + e.byteLength > n.byteLength) return;
		} catch {
			return;
		}
		return e;
	}
}
function Hs(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalIdentificationBlock.prototype || !zs(e, n.LocalIdentificationBlock.prototype, "toBER", n.originalIdentificationToBER)) return !1;
	let r = O(e, "tagClass"), i = O(e, "tagNumber"), a = O(e, "isConstructed"), o = O(e, "isHexOnly"), s = O(e, "valueHexView");
	return typeof r != "number" || !Number.isInteger(r) || r < 1 || r > 4 || typeof i != "number" || !Number.isInteger(i) || i < 0 || a !== t || typeof o != "boolean" ? !1 : o ? !!Vs(s) : Number.isSafeInteger(i);
}
function Us(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalLengthBlock.prototype || !zs(e, n.LocalLengthBlock.prototype, "toBER", n.originalLengthToBER)) return !1;
	let r = O(e, "isIndefiniteForm"), i = O(e, "longFormUsed"), a = Object.getOwnPropertyDescriptor(e, "length"), o = a && "value" in a ? a.value : void 0, s = Object.getOwnPropertyDescriptor(e, "longFormUsed");
	return typeof r == "boolean" && (r === !1 || t) && typeof i == "boolean" && !!s && "value" in s && s.writable === !0 && !!a && "value" in a && a.writable === !0 && typeof o == "number" && Number.isSafeInteger(o) && o >= 0;
}
function Ws(e, t, n) {
	let r = O(e, "idBlock"), i = O(e, "lenBlock");
	return !!r && !!i && Hs(r, t, n) && Us(i, t, n);
}
function Gs(e, t) {
	let n = O(e, "valueBlock");
	if (!n || Object.getPrototypeOf(n) !== t.LocalConstructedValueBlock.prototype || !zs(n, t.LocalConstructedValueBlock.prototype, "toBER", t.originalConstructedToBER)) return;
	let r = O(n, "value");
	if (!Array.isArray(r) || Object.getPrototypeOf(r) !== Array.prototype) return;
	let i = Object.getOwnPropertyDescriptor(r, "length");
	if (!i || !("value" in i) || i.value !== 1 || Object.prototype.hasOwnProperty.call(r, Symbol.iterator)) return;
	let a = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator);
	if (!a || !("value" in a) || a.value !== Es) return;
	let o = Object.getOwnPropertyDescriptor(r, "0");
	if (o && "value" in o && Object.getOwnPropertyNames(r).length === 2) return o.value;
}
function Ks(e, t) {
	let n = O(e, "valueBlock");
	if (!n || Object.getPrototypeOf(n) !== t.LocalBitStringValueBlock.prototype || !zs(n, t.LocalBitStringValueBlock.prototype, "toBER", t.originalBitStringToBER) || O(n, "isConstructed") !== !1) return;
	let r = O(n, "unusedBits");
	if (typeof r != "number" || !Number.isInteger(r) || r < 0 || r > 7) return;
	let i = Vs(O(n, "valueHexView"), !0);
	if (i) return {
		payload: i,
		prefix: Uint8Array.of(i.byteLength ? r : 0)
	};
}
function qs(e, t, n) {
	let r = O(e, "valueBlock");
	if (r) {
		if (t === "integer") {
			if (Object.getPrototypeOf(r) !== n.LocalIntegerValueBlock.prototype || !zs(r, n.LocalIntegerValueBlock.prototype, "toBER", n.originalIntegerToBER)) return;
		} else if (t === "octet") {
			if (Object.getPrototypeOf(r) !== n.LocalOctetStringValueBlock.prototype || !zs(r, n.LocalOctetStringValueBlock.prototype, "toBER", n.originalOctetStringToBER) || O(r, "isConstructed") !== !1) return;
		} else if (Object.getPrototypeOf(r) !== n.LocalPrimitiveValueBlock.prototype || !Bs(r, "toBER", n.originalPrimitiveToBER, n.LocalPrimitiveValueBlock)) return;
		if ((t !== "primitive" || O(r, "isHexOnly") === !0) && typeof O(r, "isHexOnly") == "boolean") return Vs(O(r, "valueHexView"));
	}
}
function Js(e, t) {
	if (Object.prototype.hasOwnProperty.call(e, "toBER")) return !1;
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, "toBER");
		if (e) return "value" in e && e.value === t.originalBaseBlockToBER;
		n = Object.getPrototypeOf(n);
	}
	return !1;
}
function Ys(e, t, n) {
	let r = n[t];
	return !!r && Object.getPrototypeOf(e) === r.prototype;
}
function Xs(e, t) {
	return Object.getPrototypeOf(e) === t.Sequence.prototype || Object.getPrototypeOf(e) === t.Set.prototype || Object.getPrototypeOf(e) === t.Constructed.prototype;
}
function Zs(e, t, n) {
	if (!(t > ks || !e || typeof e != "object")) try {
		if (!Js(e, n)) return;
		let r = Ys(e, "BitString", n) ? "bit" : Ys(e, "Integer", n) ? "integer" : Ys(e, "OctetString", n) ? "octet" : Ys(e, "Primitive", n) ? "primitive" : void 0, i = r === void 0 && Xs(e, n);
		if (!r && !i || !Ws(e, i, n)) return;
		let a = O(e, "idBlock"), o = O(e, "lenBlock");
		if (!a || !o) return;
		if (r) {
			let t = r === "bit" ? Ks(e, n) : void 0, i = r === "bit" ? t?.payload : qs(e, r, n);
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
		let s = Gs(e, n), c = s && Zs(s, t + 1, n), l = O(o, "isIndefiniteForm");
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
function Qs(e, t, n) {
	let r = Reflect.apply(n.originalIdentificationToBER, e.idBlock, [t]);
	if (!(r instanceof ArrayBuffer) || r.byteLength === 0) throw TypeError("Built-in identifier encoding failed");
	let i;
	i = e.kind === "constructed" ? Qs(e.child, t, n) : e.payload;
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
function $s(e, t, n, r) {
	return t.set(new Uint8Array(e.id), n), n += e.id.byteLength, t.set(new Uint8Array(e.len), n), n += e.len.byteLength, e.prefix && (r || t.set(e.prefix, n), n += e.prefix.byteLength), e.payload instanceof Uint8Array ? (r || t.set(e.payload, n), n += e.payload.byteLength) : n = $s(e.payload, t, n, r), e.indefinite && (n += 2), n;
}
function ec(e, t = !1) {
	let n = As;
	if (!n || !Is(n)) return;
	let r = Zs(e, 0, n);
	if (!r) return;
	let i = Qs(r, t, n), a = new Uint8Array(i.total);
	return $s(i, a, 0, t), a.buffer;
}
var tc = class extends fs {
	static {
		this.NAME = "BaseBlock";
	}
	constructor({ name: e = "", optional: t = !1, primitiveSchema: n, ...r } = {}, i) {
		super(r), this.name = e, this.optional = t, n && (this.primitiveSchema = n), this.idBlock = new vs(r), this.lenBlock = new xs(r), this.valueBlock = i ? new i(r) : new ps(r);
	}
	fromBER(e, t, n, r) {
		let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
		return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
	}
	toBER(e, t) {
		let n = t || new rs();
		if (!t && (rc(this), (e === !0 || e === !1 || e === void 0) && Ps(this))) {
			let t = ec(this, e === !0);
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
		return t ? os : n.final();
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
		return T.equal(t, n);
	}
}, nc = tc.prototype.toBER;
function rc(e) {
	if (e instanceof D.Constructed) for (let t of e.valueBlock.value) rc(t) && (e.lenBlock.isIndefiniteForm = !0);
	return !!e.lenBlock?.isIndefiniteForm;
}
var ic = class extends tc {
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
}, ac = class extends ds(ps) {
	static {
		this.NAME = "PrimitiveValueBlock";
	}
	constructor({ isHexOnly: e = !0, ...t } = {}) {
		super(t), this.isHexOnly = e;
	}
}, oc = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(ac.prototype), "toBER")?.value, k = class extends tc {
	static {
		D.Primitive = this;
	}
	static {
		this.NAME = "PRIMITIVE";
	}
	constructor(e = {}) {
		super(e, ac), this.idBlock.isConstructed = !1;
	}
}, sc;
function cc(e) {
	sc = {
		Integer: e.Integer,
		Null: e.Null,
		Sequence: e.Sequence
	};
}
function lc(e) {
	let t = Object.getOwnPropertyDescriptor(e, "nodesCount"), n = Object.getOwnPropertyDescriptor(e, "maxNodes"), r = Object.getOwnPropertyDescriptor(e, "maxContentLength");
	return !t || !("value" in t) || t.writable !== !0 || !n || !("value" in n) || !r || !("value" in r) ? !1 : typeof t.value == "number" && Number.isSafeInteger(t.value) && t.value >= 0 && typeof n.value == "number" && Number.isSafeInteger(n.value) && n.value >= 0 && typeof r.value == "number" && Number.isSafeInteger(r.value) && r.value >= 0 && t.value < n.value;
}
function uc(e, t, n) {
	let r = Object.getOwnPropertyDescriptor(e, t);
	return !!r && "value" in r && r.value === n;
}
function dc(e, t, n, r) {
	let i = sc;
	if (!i) return;
	let a, o = 0;
	try {
		if (Object.getPrototypeOf(e) !== Uint8Array.prototype || !Number.isSafeInteger(t) || t < 0 || !Number.isSafeInteger(n) || n < 2 || t > e.byteLength || n > e.byteLength - t) return;
		let s = e[t];
		if (s !== 2 && s !== 5 && s !== 48 || (o = e[t + 1], o >= 128 || o > n - 2) || s === 5 && o !== 0 || !lc(r) || o > Object.getOwnPropertyDescriptor(r, "maxContentLength").value) return;
		let c = s === 2 ? "Integer" : s === 5 ? "Null" : "Sequence";
		if (a = i[c], !uc(D, c, a)) return;
		let l = Object.getOwnPropertyDescriptor(vs.prototype, "fromBER"), u = Object.getOwnPropertyDescriptor(xs.prototype, "fromBER");
		if (!l || !("value" in l) || l.value !== bs || !u || !("value" in u) || u.value !== Cs) return;
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
var fc = "Maximum ASN.1 nesting depth exceeded", pc = "Maximum ASN.1 node count exceeded", mc = "Maximum ASN.1 content length exceeded";
function hc(e = {}) {
	return {
		depth: 0,
		maxDepth: e.maxDepth ?? 100,
		nodesCount: 0,
		maxNodes: e.maxNodes ?? 1e4,
		maxContentLength: e.maxContentLength ?? 16777216,
		parseEmbedded: e.parseEmbedded ?? !0
	};
}
function gc(e) {
	let t = new tc({}, ps);
	return t.error = e, {
		offset: -1,
		result: t
	};
}
function _c(e) {
	if (e.nodesCount += 1, e.nodesCount > e.maxNodes) return pc;
}
function vc(e, t) {
	if (e > t.maxContentLength) return mc;
}
function yc(e, t, n, r) {
	let i = r.depth + 1;
	if (i > r.maxDepth) return gc(fc);
	r.depth = i;
	try {
		return xc(e, t, n, r);
	} finally {
		--r.depth;
	}
}
function bc(e, t) {
	if (e instanceof t) return e;
	let n = new t();
	return n.idBlock = e.idBlock, n.lenBlock = e.lenBlock, n.warnings = e.warnings, n.valueBeforeDecodeView = e.valueBeforeDecodeView, n;
}
function xc(e, t = 0, n = e.length, r = hc()) {
	let i = dc(e, t, n, r);
	if (i) return i;
	let a = t, o = new tc({}, ps);
	if (!ns(o, e, t, n)) return {
		offset: -1,
		result: o
	};
	if (Number.isInteger(t) && Number.isInteger(n) ? n === 0 : e.subarray(t, t + n).length === 0) return o.error = "Zero buffer length", {
		offset: -1,
		result: o
	};
	let s = _c(r);
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
	let l = o.lenBlock.isIndefiniteForm ? n : o.lenBlock.length, u = vc(l, r);
	if (u) return o.error = u, {
		offset: -1,
		result: o
	};
	if (!o.idBlock.isConstructed && o.lenBlock.isIndefiniteForm) return o.error = "Indefinite length form used for primitive encoding form", {
		offset: -1,
		result: o
	};
	let d = tc;
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
					d = D.EndOfContent;
					break;
				case 1:
					d = D.Boolean;
					break;
				case 2:
					d = D.Integer;
					break;
				case 3:
					d = D.BitString;
					break;
				case 4:
					d = D.OctetString;
					break;
				case 5:
					d = D.Null;
					break;
				case 6:
					d = D.ObjectIdentifier;
					break;
				case 10:
					d = D.Enumerated;
					break;
				case 12:
					d = D.Utf8String;
					break;
				case 13:
					d = D.RelativeObjectIdentifier;
					break;
				case 14:
					d = D.TIME;
					break;
				case 15: return o.error = "[UNIVERSAL 15] is reserved by ASN.1 standard", {
					offset: -1,
					result: o
				};
				case 16:
					d = D.Sequence;
					break;
				case 17:
					d = D.Set;
					break;
				case 18:
					d = D.NumericString;
					break;
				case 19:
					d = D.PrintableString;
					break;
				case 20:
					d = D.TeletexString;
					break;
				case 21:
					d = D.VideotexString;
					break;
				case 22:
					d = D.IA5String;
					break;
				case 23:
					d = D.UTCTime;
					break;
				case 24:
					d = D.GeneralizedTime;
					break;
				case 25:
					d = D.GraphicString;
					break;
				case 26:
					d = D.VisibleString;
					break;
				case 27:
					d = D.GeneralString;
					break;
				case 28:
					d = D.UniversalString;
					break;
				case 29:
					d = D.CharacterString;
					break;
				case 30:
					d = D.BmpString;
					break;
				case 31:
					d = D.DATE;
					break;
				case 32:
					d = D.TimeOfDay;
					break;
				case 33:
					d = D.DateTime;
					break;
				case 34:
					d = D.Duration;
					break;
				default: {
					let e = o.idBlock.isConstructed ? new D.Constructed() : new D.Primitive();
					e.idBlock = o.idBlock, e.lenBlock = o.lenBlock, e.warnings = o.warnings, o = e;
				}
			}
			break;
		default: d = o.idBlock.isConstructed ? D.Constructed : D.Primitive;
	}
	return o = bc(o, d), c = o.fromBER(e, t, l, r), o.valueBeforeDecodeView = e.subarray(a, a + o.blockLength), {
		offset: c,
		result: o
	};
}
function A(e, t = {}) {
	if (!e.byteLength) {
		let e = new tc({}, ps);
		return e.error = "Input buffer has zero length", {
			offset: -1,
			result: e
		};
	}
	let n = w(e);
	return xc(t.copyInput === !1 ? n : n.slice(), 0, e.byteLength, hc(t));
}
function Sc(e, t) {
	return e ? 1 : t;
}
var Cc = class extends ps {
	static {
		this.NAME = "ConstructedValueBlock";
	}
	constructor({ value: e = [], isIndefiniteForm: t = !1, ...n } = {}) {
		super(n), this.value = e, this.isIndefiniteForm = t;
	}
	fromBER(e, t, n, r) {
		let i = w(e), a = r ?? hc();
		if (!ns(this, i, t, n)) return -1;
		if (this.valueBeforeDecodeView = i.subarray(t, t + n), this.valueBeforeDecodeView.length === 0) return this.warnings.push("Zero buffer length"), t;
		let o = t;
		for (; Sc(this.isIndefiniteForm, n) > 0;) {
			let e = yc(i, o, n, a);
			if (e.offset === -1) return this.error = e.result.error, this.warnings.concat(e.result.warnings), -1;
			if (o = e.offset, this.blockLength += e.result.blockLength, n -= e.result.blockLength, this.value.push(e.result), this.isIndefiniteForm && e.result.constructor.NAME === "EndOfContent") break;
		}
		return this.isIndefiniteForm && (this.value[this.value.length - 1].constructor.NAME === "EndOfContent" ? this.value.pop() : this.warnings.push("No EndOfContent block encoded")), o;
	}
	toBER(e, t) {
		let n = t || new rs();
		for (let t = 0; t < this.value.length; t++) this.value[t].toBER(e, n);
		return t ? os : n.final();
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
}, wc = Cc.prototype.toBER, j = class extends tc {
	static {
		D.Constructed = this;
	}
	static {
		this.NAME = "CONSTRUCTED";
	}
	constructor(e = {}) {
		super(e, Cc), this.idBlock.isConstructed = !0;
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
}, Tc = class extends ps {
	static {
		this.override = "EndOfContentValueBlock";
	}
	fromBER(e, t, n) {
		return t;
	}
	toBER(e) {
		return os;
	}
};
(class extends tc {
	static {
		D.EndOfContent = this;
	}
	static {
		this.NAME = cs;
	}
	constructor(e = {}) {
		super(e, Tc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 0;
	}
});
var M = class extends tc {
	static {
		D.Null = this;
	}
	static {
		this.NAME = "NULL";
	}
	constructor(e = {}) {
		super(e, ps), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 5;
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
}, Ec = class extends ds(ps) {
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
		return ns(this, r, t, n) ? (this.valueHexView = r.subarray(t, t + n), n > 1 && this.warnings.push("Boolean value encoded in more then 1 octet"), this.isHexOnly = !0, n > 1 && !Jo.isMinimal(this.valueHexView) && this.warnings.push("Needlessly long format"), this.blockLength = n, t + n) : -1;
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
}, Dc = class extends tc {
	static {
		D.Boolean = this;
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
		super(e, Ec), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 1;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.getValue}`;
	}
}, Oc = class extends ds(Cc) {
	static {
		this.NAME = "OctetStringValueBlock";
	}
	constructor({ isConstructed: e = !1, ...t } = {}) {
		super(t), this.isConstructed = e;
	}
	fromBER(e, t, n, r) {
		let i = 0;
		if (this.isConstructed) {
			if (this.isHexOnly = !1, i = Cc.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
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
		return this.isConstructed ? Cc.prototype.toBER.call(this, e, t) : e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			isConstructed: this.isConstructed
		};
	}
}, kc = Oc.prototype.toBER, N = class e extends tc {
	static {
		D.OctetString = this;
	}
	static {
		this.NAME = ls;
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
		}, Oc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 4;
	}
	fromBER(e, t, n, r) {
		if (this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, n === 0) return this.idBlock.error.length === 0 && (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length === 0 && (this.blockLength += this.lenBlock.blockLength), t;
		if (!this.valueBlock.isConstructed && r?.parseEmbedded !== !1) {
			let i = (e instanceof ArrayBuffer ? new Uint8Array(e) : e).subarray(t, t + n);
			try {
				if (i.byteLength) {
					let e = r ?? hc(), t = yc(i, 0, i.byteLength, e);
					t.offset !== -1 && t.offset === n && (this.valueBlock.value = [t.result]);
				}
			} catch {}
		}
		return super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		return this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length ? j.prototype.onAsciiEncoding.call(this) : `${this.constructor.NAME} : ${Ya.encode(this.valueBlock.valueHexView)}`;
	}
	getValue() {
		if (!this.idBlock.isConstructed) return this.valueBlock.valueHexView.slice().buffer;
		let t = [];
		for (let n of this.valueBlock.value) n instanceof e && t.push(n.valueBlock.valueHexView);
		return ts(t);
	}
}, Ac = class extends ds(Cc) {
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
			if (i = Cc.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
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
		if (!ns(this, a, t, n)) return -1;
		let o = a.subarray(t, t + n);
		if (this.unusedBits = o[0], this.unusedBits > 7) return this.error = "Unused bits for BitString must be in range 0-7", -1;
		if (!this.unusedBits && r?.parseEmbedded !== !1) {
			let e = o.subarray(1);
			try {
				if (e.byteLength) {
					let t = r ?? hc(), i = yc(e, 0, e.byteLength, t);
					i.offset !== -1 && i.offset === n - 1 && (this.value = [i.result]);
				}
			} catch {}
		}
		return this.valueHexView = o.subarray(1), this.blockLength = o.length, t + n;
	}
	toBER(e, t) {
		if (this.isConstructed) return Cc.prototype.toBER.call(this, e, t);
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
}, jc = Ac.prototype.toBER, P = class extends tc {
	static {
		D.BitString = this;
	}
	static {
		this.NAME = us;
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
		}, Ac), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 3;
	}
	fromBER(e, t, n, r) {
		return this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		if (this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length) return j.prototype.onAsciiEncoding.call(this);
		{
			let e = [], t = this.valueBlock.valueHexView;
			for (let n of t) e.push(n.toString(2).padStart(8, "0"));
			let n = e.join("");
			return `${this.constructor.NAME} : ${n.substring(0, n.length - this.valueBlock.unusedBits)}`;
		}
	}
}, Mc = class extends ds(ps) {
	setValueHex() {
		this.valueHexView.length >= 4 ? (this.warnings.push("Too big Integer for decoding, hex only"), this.isHexOnly = !0, this._valueDec = 0) : (this.isHexOnly = !1, this.valueHexView.length > 0 && (Jo.isMinimal(this.valueHexView) || this.warnings.push("Needlessly long format"), this._valueDec = Jo.decode(this.valueHexView)));
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
		this.valueHexView = Jo.encode(BigInt(e)), this.isHexOnly = !1, this._valueDec = e;
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
		return gs(this.valueHexView).toString(10);
	}
}, Nc = Mc.prototype.toBER, Pc = Mc.prototype.toString, F = class e extends tc {
	static {
		D.Integer = this;
	}
	static {
		this.NAME = "INTEGER";
	}
	constructor(e = {}) {
		super(e, Mc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 2;
	}
	toBigInt() {
		let e = this.valueBlock, t = e.toString;
		return t === Pc ? gs(e.valueHexView) : BigInt(Reflect.apply(t, e, []));
	}
	static fromBigInt(t) {
		return new e({ valueHex: _s(BigInt(t)) });
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
}, Fc = class extends F {
	static {
		D.Enumerated = this;
	}
	static {
		this.NAME = "ENUMERATED";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 10;
	}
}, Ic = class extends ds(ps) {
	static {
		this.NAME = "sidBlock";
	}
	constructor({ valueDec: e = -1, isFirstSid: t = !1, ...n } = {}) {
		super(n), this.valueDec = e, this.isFirstSid = t;
	}
	fromBER(e, t, n) {
		if (!n) return t;
		let r = w(e);
		if (!ns(this, r, t, n)) return -1;
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
		let a = this.blockLength <= 8 ? ms(this.valueHexView) : void 0;
		return a === void 0 ? (this.isHexOnly = !0, this.warnings.push("Too big SID for decoding, hex only")) : this.valueDec = a, t + this.blockLength;
	}
	set valueBigInt(e) {
		let t = hs(BigInt(e));
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
			return n[this.blockLength - 1] = t[this.blockLength - 1], va(n);
		}
		let t = hs(this.valueDec);
		if (!t) return this.error = "Error during encoding SID value", os;
		let n = new Uint8Array(t.byteLength);
		if (!e) {
			let e = t.byteLength - 1;
			for (let r = 0; r < e; r++) n[r] = t[r] | 128;
			n[e] = t[e];
		}
		return va(n);
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
}, Lc = class extends ps {
	static {
		this.NAME = "ObjectIdentifierValueBlock";
	}
	constructor({ value: e = "", ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new Ic();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.value.length === 0 && (t.isFirstSid = !0), this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e) {
		let t = [];
		for (let n = 0; n < this.value.length; n++) {
			let r = this.value[n].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[n].error, os;
			t.push(r);
		}
		return ts(t);
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
				let e = new Ic();
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
}, I = class extends tc {
	static {
		D.ObjectIdentifier = this;
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
		super(e, Lc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 6;
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
}, Rc = class extends ds(fs) {
	static {
		this.NAME = "relativeSidBlock";
	}
	constructor({ valueDec: e = 0, ...t } = {}) {
		super(t), this.valueDec = e;
	}
	fromBER(e, t, n) {
		if (n === 0) return t;
		let r = w(e);
		if (!ns(this, r, t, n)) return -1;
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
		let a = this.blockLength <= 8 ? ms(this.valueHexView) : void 0;
		return a === void 0 ? (this.isHexOnly = !0, this.warnings.push("Too big SID for decoding, hex only")) : this.valueDec = a, t + this.blockLength;
	}
	toBER(e) {
		if (this.isHexOnly) {
			if (e) return new ArrayBuffer(this.valueHexView.byteLength);
			let t = this.valueHexView, n = new Uint8Array(this.blockLength);
			for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
			return n[this.blockLength - 1] = t[this.blockLength - 1], n.buffer;
		}
		let t = hs(this.valueDec);
		if (!t) return this.error = "Error during encoding SID value", os;
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
}, zc = class extends ps {
	static {
		this.NAME = "RelativeObjectIdentifierValueBlock";
	}
	constructor({ value: e = "", ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new Rc();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e, t) {
		let n = [];
		for (let t = 0; t < this.value.length; t++) {
			let r = this.value[t].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[t].error, os;
			n.push(r);
		}
		return ts(n);
	}
	fromString(e) {
		this.value = [];
		let t = 0, n = 0, r = "";
		do {
			n = e.indexOf(".", t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1;
			let i = new Rc();
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
(class extends tc {
	static {
		D.RelativeObjectIdentifier = this;
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
		super(e, zc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 13;
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
var L = class extends j {
	static {
		D.Sequence = this;
	}
	static {
		this.NAME = "SEQUENCE";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 16;
	}
}, R = class extends j {
	static {
		D.Set = this;
	}
	static {
		this.NAME = "SET";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 17;
	}
}, Bc = class extends ds(ps) {
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
}, Vc = class extends Bc {
	static {
		this.NAME = "SimpleStringValueBlock";
	}
}, Hc = class extends ic {
	static {
		this.NAME = "SIMPLE STRING";
	}
	constructor({ ...e } = {}) {
		super(e, Vc);
	}
	fromBuffer(e) {
		this.valueBlock.value = String.fromCharCode.apply(null, w(e));
	}
	fromString(e) {
		let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t);
		for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
		this.valueBlock.value = e;
	}
}, Uc = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
}), Wc = /\p{Cs}/u, Gc = class extends Hc {
	static {
		this.NAME = "Utf8StringValueBlock";
	}
	fromBuffer(e) {
		this.valueBlock.valueHexView = w(e);
		try {
			this.valueBlock.value = Uc.decode(this.valueBlock.valueHexView);
		} catch (t) {
			this.warnings.push(`Error during "decodeURIComponent": ${t}, using raw string`), this.valueBlock.value = Wa.encode(e);
		}
	}
	fromString(e) {
		if (Wc.test(e)) throw TypeError("The string contains lone surrogates and cannot be encoded as UTF-8");
		this.valueBlock.valueHexView = _o.encode(e), this.valueBlock.value = e;
	}
}, Kc = class extends Gc {
	static {
		D.Utf8String = this;
	}
	static {
		this.NAME = "UTF8String";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 12;
	}
}, qc = class extends Hc {
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
}, Jc = class extends qc {
	static {
		D.BmpString = this;
	}
	static {
		this.NAME = "BMPString";
	}
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 30;
	}
}, Yc = 1114111, Xc = 65533, Zc = class extends Hc {
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
			if (t > Yc) this.warnings.push(`Code point 0x${t.toString(16)} is outside the Unicode range, using U+FFFD`), i.push(Xc);
			else if (t >= 55296 && t <= 57343) {
				let a = e + 1 < r ? n.getUint32((e + 1) * 4) : 0;
				t <= 56319 && a >= 56320 && a <= 57343 ? (i.push(65536 + (t - 55296 << 10) + (a - 56320)), e++) : (this.warnings.push(`Code point 0x${t.toString(16)} is a lone surrogate, using U+FFFD`), i.push(Xc));
			} else i.push(t);
		}
		let a = "";
		for (let e = 0; e < i.length; e += 8192) a += String.fromCodePoint(...i.slice(e, e + 8192));
		this.valueBlock.value = a;
	}
	fromString(e) {
		let t = Array.from(e, (e) => e.codePointAt(0)), n = this.valueBlock.valueHexView = new Uint8Array(t.length * 4);
		for (let e = 0; e < t.length; e++) n.set(Vo.encode(t[e], { length: 4 }), e * 4);
		this.valueBlock.value = e;
	}
}, Qc = class extends Zc {
	static {
		D.UniversalString = this;
	}
	static {
		this.NAME = "UniversalString";
	}
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 28;
	}
}, $c = class extends Hc {
	static {
		D.NumericString = this;
	}
	static {
		this.NAME = "NumericString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 18;
	}
}, el = class extends Hc {
	static {
		D.PrintableString = this;
	}
	static {
		this.NAME = "PrintableString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 19;
	}
}, tl = class extends Hc {
	static {
		D.TeletexString = this;
	}
	static {
		this.NAME = "TeletexString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 20;
	}
}, nl = class extends Hc {
	static {
		D.VideotexString = this;
	}
	static {
		this.NAME = "VideotexString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 21;
	}
}, rl = class extends Hc {
	static {
		D.IA5String = this;
	}
	static {
		this.NAME = "IA5String";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 22;
	}
}, il = class extends Hc {
	static {
		D.GraphicString = this;
	}
	static {
		this.NAME = "GraphicString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 25;
	}
}, al = class extends Hc {
	static {
		D.VisibleString = this;
	}
	static {
		this.NAME = "VisibleString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 26;
	}
}, ol = class extends Hc {
	static {
		D.GeneralString = this;
	}
	static {
		this.NAME = "GeneralString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 27;
	}
}, sl = class extends Hc {
	static {
		D.CharacterString = this;
	}
	static {
		this.NAME = "CharacterString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 29;
	}
}, cl = class extends al {
	static {
		D.UTCTime = this;
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
}, z = class extends cl {
	static {
		D.GeneralizedTime = this;
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
(class extends Kc {
	static {
		D.DATE = this;
	}
	static {
		this.NAME = "DATE";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 31;
	}
}), class extends Kc {
	static {
		D.TimeOfDay = this;
	}
	static {
		this.NAME = "TimeOfDay";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 32;
	}
}, class extends Kc {
	static {
		D.DateTime = this;
	}
	static {
		this.NAME = "DateTime";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 33;
	}
}, class extends Kc {
	static {
		D.Duration = this;
	}
	static {
		this.NAME = "Duration";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 34;
	}
}, class extends Kc {
	static {
		D.TIME = this;
	}
	static {
		this.NAME = "TIME";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 14;
	}
};
var B = class {
	constructor({ name: e = "", optional: t = !1 } = {}) {
		this.name = e, this.optional = t;
	}
}, V = class extends B {
	constructor({ value: e = [], ...t } = {}) {
		super(t), this.value = e;
	}
}, H = class extends B {
	constructor({ value: e = new B(), local: t = !1, ...n } = {}) {
		super(n), this.value = e, this.local = t;
	}
}, ll = class {
	get data() {
		return this.dataView.slice().buffer;
	}
	set data(e) {
		this.dataView = w(e);
	}
	constructor({ data: e = ss } = {}) {
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
function U(e, t, n) {
	if (n instanceof V) {
		for (let r of n.value) if (U(e, t, r).verified) return {
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
	if (n instanceof B) return n.hasOwnProperty("name") && (e[n.name] = t), {
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
	if (n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && (e[n.name] = t)), n instanceof D.Constructed) {
		let r = 0, i = {
			verified: !1,
			result: { error: "Unknown error" }
		}, a = n.valueBlock.value.length;
		if (a > 0 && n.valueBlock.value[0] instanceof H && (a = t.valueBlock.value.length), a === 0) return {
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
		} else if (n.valueBlock.value[0] instanceof H) {
			if (i = U(e, t.valueBlock.value[o], n.valueBlock.value[0].value), i.verified === !1) {
				if (n.valueBlock.value[0].optional) r++;
				else return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && delete e[n.name]), i;
			}
			if ("name" in n.valueBlock.value[0] && n.valueBlock.value[0].name.length > 0) {
				let r = {};
				r = "local" in n.valueBlock.value[0] && n.valueBlock.value[0].local ? t : e, r[n.valueBlock.value[0].name] === void 0 && (r[n.valueBlock.value[0].name] = []), r[n.valueBlock.value[0].name].push(t.valueBlock.value[o]);
			}
		} else if (i = U(e, t.valueBlock.value[o - r], n.valueBlock.value[o]), i.verified === !1) {
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
		let r = xc(t.valueBlock.valueHexView);
		if (r.offset === -1) {
			let t = {
				verified: !1,
				result: r.result
			};
			return n.name && (n.name = n.name.replace(/^\s+|\s+$/g, ""), n.name && (delete e[n.name], t.name = n.name)), t;
		}
		return U(e, r.result, n.primitiveSchema);
	}
	return {
		verified: !0,
		result: e
	};
}
js({
	BitString: P,
	Integer: F,
	OctetString: N,
	Primitive: k,
	Constructed: j,
	Sequence: L,
	Set: R
}, {
	BaseBlock: tc,
	ViewWriter: rs,
	LocalIdentificationBlock: vs,
	LocalLengthBlock: xs,
	LocalIntegerValueBlock: Mc,
	LocalOctetStringValueBlock: Oc,
	LocalConstructedValueBlock: Cc,
	LocalBitStringValueBlock: Ac,
	LocalPrimitiveValueBlock: ac,
	originalBaseBlockToBER: nc,
	originalWriterWrite: is,
	originalWriterFinal: as,
	originalIdentificationToBER: ys,
	originalLengthToBER: Ss,
	originalIntegerToBER: Nc,
	originalOctetStringToBER: kc,
	originalBitStringToBER: jc,
	originalConstructedToBER: wc,
	originalPrimitiveToBER: oc
}), cc({
	Integer: F,
	Null: M,
	Sequence: L
});
// node_modules/bytestreamjs/build/byte_stream.js
var ul = class e {
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
}, dl = 16777216, fl = class e {
	static APPEND_BLOCK = 1e3;
	_stream = new ul();
	_length = 0;
	_start = 0;
	backward = !1;
	appendBlock = 0;
	prevLength = 0;
	prevStart = 0;
	constructor(e = {}) {
		this.stream = "view" in e ? new ul({ view: e.view }) : "buffer" in e ? new ul({ buffer: e.buffer }) : "string" in e ? new ul({ string: e.string }) : "hexstring" in e ? new ul({ hexstring: e.hexstring }) : "stream" in e ? e.stream.slice() : new ul(), "backward" in e && e.backward && (this.backward = e.backward, this._start = this.stream.length), "length" in e && e.length > 0 && (this._length = e.length), "start" in e && e.start && e.start > 0 && (this._start = e.start), "appendBlock" in e && e.appendBlock && e.appendBlock > 0 && (this.appendBlock = e.appendBlock);
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
				value: new ul()
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
			value: new ul()
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
				value: new ul()
			};
		} else if (r.position > this._start + r.value.length + n) return {
			position: -1,
			value: new ul()
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
		return t.length < 4 ? 0 : t[0] * dl + (t[1] << 16) + (t[2] << 8) + t[3];
	}
	getInt32(e = !0) {
		let t = this.getUint32(e), n = 2147483648;
		return t & n ? -(n - (t ^ n)) : t;
	}
	beforeAppend(t) {
		this._start + t > this._stream.length && (t > this.appendBlock && (this.appendBlock = t + e.APPEND_BLOCK), this._stream.realloc(this._stream.length + this.appendBlock));
	}
}, pl = /* @__PURE__ */ Uint32Array.from([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]), ml = /* @__PURE__ */ new Uint32Array(80), hl = class extends ke {
	A = pl[0] | 0;
	B = pl[1] | 0;
	C = pl[2] | 0;
	D = pl[3] | 0;
	E = pl[4] | 0;
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
		for (let n = 0; n < 16; n++, t += 4) ml[n] = e.getUint32(t, !1);
		for (let e = 16; e < 80; e++) ml[e] = he(ml[e - 3] ^ ml[e - 8] ^ ml[e - 14] ^ ml[e - 16], 1);
		let { A: n, B: r, C: i, D: a, E: o } = this;
		for (let e = 0; e < 80; e++) {
			let t, s;
			e < 20 ? (t = De(r, i, a), s = 1518500249) : e < 40 ? (t = r ^ i ^ a, s = 1859775393) : e < 60 ? (t = Oe(r, i, a), s = 2400959708) : (t = r ^ i ^ a, s = 3395469782);
			let c = he(n, 5) + t + o + s + ml[e] | 0;
			o = a, a = i, i = he(r, 30), r = n, n = c;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, this.set(n, r, i, a, o);
	}
	roundClean() {
		fe(ml);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0), fe(this.buffer);
	}
}, gl = /* @__PURE__ */ we(() => new hl()), W = /* @__PURE__ */ new ArrayBuffer(0), G = class e extends TypeError {
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
		let t = A(e);
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
			case "hex": return Ya.encode(n);
			case "base64": return To.encode(n);
			case "base64url": return E.encode(n);
			default: throw Error(`Unknown type of encoding '${e}'`);
		}
	}
};
function _l(e) {
	let t = !1, n = "", r = e.trim();
	for (let e = 0; e < r.length; e++) r.charCodeAt(e) === 32 ? t === !1 && (t = !0) : (t &&= (n += " ", !1), n += r[e]);
	return n.toLowerCase();
}
var vl = "type", yl = "value", bl = class e extends J {
	static {
		this.CLASS_NAME = "AttributeTypeAndValue";
	}
	constructor(t = {}) {
		super(), this.type = t[vl] ?? e.defaultValues(vl), this.value = t[yl] ?? e.defaultValues(yl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case vl: return "";
			case yl: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.type || "" }), new B({ name: t.value || "" })]
		});
	}
	fromSchema(t) {
		for (let e of [vl, "typeValue"]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			type: vl,
			value: "typeValue"
		} }));
		q.assertSchema(n, this.className), this.type = n.result.type.valueBlock.toString(), this.value = n.result.typeValue;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.type }), this.value] });
	}
	toJSON() {
		let e = { type: this.type };
		return e.value = Object.keys(this.value).length === 0 ? this.value : this.value.toJSON(), e;
	}
	isEqual(t) {
		let n = [
			Kc.blockName(),
			Jc.blockName(),
			Qc.blockName(),
			$c.blockName(),
			el.blockName(),
			tl.blockName(),
			nl.blockName(),
			rl.blockName(),
			il.blockName(),
			al.blockName(),
			ol.blockName(),
			sl.blockName()
		];
		if (t instanceof ArrayBuffer) return T.equal(this.value.valueBeforeDecodeView, t);
		if (t.constructor.blockName() === e.blockName()) {
			if (this.type !== t.type) return !1;
			let e = [!1, !1], r = this.value.constructor.blockName();
			for (let i of n) r === i && (e[0] = !0), t.value.constructor.blockName() === i && (e[1] = !0);
			if (e[0] !== e[1]) return !1;
			if (e[0] && e[1]) {
				let e = _l(this.value.valueBlock.value), n = _l(t.value.valueBlock.value);
				if (e.localeCompare(n) !== 0) return !1;
			} else if (!T.equal(this.value.valueBeforeDecodeView, t.value.valueBeforeDecodeView)) return !1;
			return !0;
		}
		return !1;
	}
}, xl = "typesAndValues", Sl = "valueBeforeDecode", Y = class e extends J {
	static {
		this.CLASS_NAME = "RelativeDistinguishedNames";
	}
	constructor(t = {}) {
		super(), this.typesAndValues = t.typesAndValues ?? e.defaultValues("typesAndValues"), this.valueBeforeDecode = t.valueBeforeDecode ?? e.defaultValues("valueBeforeDecode"), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case xl: return [];
			case Sl: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case xl: return t.length === 0;
			case Sl: return t.byteLength === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.repeatedSequence || "",
				value: new R({ value: [new H({
					name: t.repeatedSet || "",
					value: bl.schema(t.typeAndValue || {})
				})] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of ["RDN", xl]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			blockName: "RDN",
			repeatedSet: xl
		} }));
		q.assertSchema(n, this.className), "typesAndValues" in n.result && (this.typesAndValues = Array.from(n.result.typesAndValues, (e) => new bl({ schema: e }))), this.valueBeforeDecode = n.result.RDN.valueBeforeDecodeView.slice().buffer;
	}
	toSchema() {
		if (this.valueBeforeDecode.byteLength === 0) return new L({ value: [new R({ value: Array.from(this.typesAndValues, (e) => e.toSchema()) })] });
		let e = A(this.valueBeforeDecode);
		if (q.assert(e, "RelativeDistinguishedNames"), !(e.result instanceof L)) throw Error("ASN.1 result should be SEQUENCE");
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
		return t instanceof ArrayBuffer && T.equal(this.valueBeforeDecode, t);
	}
}, Cl = "type", wl = "value";
function Tl(e = {}, t = !1) {
	let n = e.names ?? {};
	return new L({
		optional: t,
		value: [
			new j({
				optional: !0,
				idBlock: {
					tagClass: 2,
					tagNumber: 1
				},
				name: n.country_name || "",
				value: [new V({ value: [new $c(), new el()] })]
			}),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 2,
					tagNumber: 2
				},
				name: n.administration_domain_name || "",
				value: [new V({ value: [new $c(), new el()] })]
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				name: n.network_address || "",
				isHexOnly: !0
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				name: n.terminal_identifier || "",
				isHexOnly: !0
			}),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				name: n.private_domain_name || "",
				value: [new V({ value: [new $c(), new el()] })]
			}),
			new k({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				name: n.organization_name || "",
				isHexOnly: !0
			}),
			new k({
				optional: !0,
				name: n.numeric_user_identifier || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				isHexOnly: !0
			}),
			new j({
				optional: !0,
				name: n.personal_name || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 5
				},
				value: [
					new k({
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						isHexOnly: !0
					}),
					new k({
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						isHexOnly: !0
					}),
					new k({
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 2
						},
						isHexOnly: !0
					}),
					new k({
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 3
						},
						isHexOnly: !0
					})
				]
			}),
			new j({
				optional: !0,
				name: n.organizational_unit_names || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 6
				},
				value: [new H({ value: new el() })]
			})
		]
	});
}
function El(e = !1) {
	return new L({
		optional: e,
		value: [new el(), new el()]
	});
}
function Dl(e = !1) {
	return new R({
		optional: e,
		value: [new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			isHexOnly: !0
		}), new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [new B()]
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
			case Cl: return 9;
			case wl: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Cl: return n === e.defaultValues(t);
			case wl: return Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [
			new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				name: t.blockName || "",
				value: [new I(), new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new B()]
				})]
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				}
			}),
			new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				name: t.blockName || "",
				value: [
					Tl(t.builtInStandardAttributes || {}, !1),
					El(!0),
					Dl(!0)
				]
			}),
			new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				name: t.blockName || "",
				value: [Y.schema(t.directoryName || {})]
			}),
			new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 5
				},
				name: t.blockName || "",
				value: [new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new V({ value: [
						new tl(),
						new el(),
						new Qc(),
						new Kc(),
						new Jc()
					] })]
				}), new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new V({ value: [
						new tl(),
						new el(),
						new Qc(),
						new Kc(),
						new Jc()
					] })]
				})]
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 6
				}
			}),
			new k({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 7
				}
			}),
			new k({
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
		let n = U(t, t, e.schema({ names: {
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
					let t = A(e.toBER(!1));
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
				this.value = new N({ valueHex: n.result.blockName.valueBlock.valueHex });
				break;
			case 8: {
				let e = n.result.blockName;
				e.idBlock.tagClass = 1, e.idBlock.tagNumber = 6;
				let t = A(e.toBER(!1));
				q.assert(t, "GeneralName registeredID"), this.value = t.result.valueBlock.toString();
			}
		}
	}
	toSchema() {
		switch (this.type) {
			case 0:
			case 3:
			case 5: return new j({
				idBlock: {
					tagClass: 3,
					tagNumber: this.type
				},
				value: [this.value]
			});
			case 1:
			case 2:
			case 6: {
				let e = new rl({ value: this.value });
				return e.idBlock.tagClass = 3, e.idBlock.tagNumber = this.type, e;
			}
			case 4: return new j({
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
				let e = new I({ value: this.value });
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
}, Ol = "accessMethod", kl = "accessLocation", Al = [Ol, kl], jl = class e extends J {
	static {
		this.CLASS_NAME = "AccessDescription";
	}
	constructor(t = {}) {
		super(), this.accessMethod = t[Ol] ?? e.defaultValues(Ol), this.accessLocation = t[kl] ?? e.defaultValues(kl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ol: return "";
			case kl: return new X();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.accessMethod || "" }), X.schema(t.accessLocation || {})]
		});
	}
	fromSchema(t) {
		for (let e of Al) delete t[e];
		let n = U(t, t, e.schema({ names: {
			accessMethod: Ol,
			accessLocation: { names: { blockName: kl } }
		} }));
		q.assertSchema(n, this.className), this.accessMethod = n.result.accessMethod.valueBlock.toString(), this.accessLocation = new X({ schema: n.result.accessLocation });
	}
	toSchema() {
		return new L({ value: [new I({ value: this.accessMethod }), this.accessLocation.toSchema()] });
	}
	toJSON() {
		return {
			accessMethod: this.accessMethod,
			accessLocation: this.accessLocation.toJSON()
		};
	}
}, Ml = "seconds", Nl = "millis", Pl = "micros", Fl = class e extends J {
	static {
		this.CLASS_NAME = "Accuracy";
	}
	constructor(t = {}) {
		super(), "seconds" in t && (this.seconds = t.seconds ?? e.defaultValues("seconds")), "millis" in t && (this.millis = t.millis ?? e.defaultValues("millis")), "micros" in t && (this.micros = t.micros ?? e.defaultValues("micros")), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ml:
			case Nl:
			case Pl: return 0;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ml:
			case Nl:
			case Pl: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			optional: !0,
			value: [
				new F({
					optional: !0,
					name: t.seconds || ""
				}),
				new k({
					name: t.millis || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				}),
				new k({
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
			Ml,
			Nl,
			Pl
		]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			seconds: Ml,
			millis: Nl,
			micros: Pl
		} }));
		if (q.assertSchema(n, this.className), "seconds" in n.result && (this.seconds = n.result.seconds.valueBlock.valueDec), "millis" in n.result) {
			let e = new F({ valueHex: n.result.millis.valueBlock.valueHex });
			this.millis = e.valueBlock.valueDec;
		}
		if ("micros" in n.result) {
			let e = new F({ valueHex: n.result.micros.valueBlock.valueHex });
			this.micros = e.valueBlock.valueDec;
		}
	}
	toSchema() {
		let e = [];
		if (this.seconds !== void 0 && e.push(new F({ value: this.seconds })), this.millis !== void 0) {
			let t = new F({ value: this.millis });
			e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				valueHex: t.valueBlock.valueHexView
			}));
		}
		if (this.micros !== void 0) {
			let t = new F({ value: this.micros });
			e.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				valueHex: t.valueBlock.valueHexView
			}));
		}
		return new L({ value: e });
	}
	toJSON() {
		let e = {};
		return this.seconds !== void 0 && (e.seconds = this.seconds), this.millis !== void 0 && (e.millis = this.millis), this.micros !== void 0 && (e.micros = this.micros), e;
	}
}, Il = "algorithmId", Ll = "algorithmParams", Rl = "algorithm", zl = "params", Bl = [Rl, zl], Z = class e extends J {
	static {
		this.CLASS_NAME = "AlgorithmIdentifier";
	}
	constructor(t = {}) {
		super(), this.algorithmId = t[Il] ?? e.defaultValues(Il), Ll in t && (this.algorithmParams = t[Ll] ?? e.defaultValues(Ll)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Il: return "";
			case Ll: return new B();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Il: return t === "";
			case Ll: return t instanceof B;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			optional: t.optional || !1,
			value: [new I({ name: t.algorithmIdentifier || "" }), new B({
				name: t.algorithmParams || "",
				optional: !0
			})]
		});
	}
	fromSchema(t) {
		for (let e of Bl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			algorithmIdentifier: Rl,
			algorithmParams: zl
		} }));
		q.assertSchema(n, this.className), this.algorithmId = n.result.algorithm.valueBlock.toString(), zl in n.result && (this.algorithmParams = n.result.params);
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.algorithmId })), this.algorithmParams && !(this.algorithmParams instanceof B) && e.push(this.algorithmParams), new L({ value: e });
	}
	toJSON() {
		let e = { algorithmId: this.algorithmId };
		return this.algorithmParams && !(this.algorithmParams instanceof B) && (e.algorithmParams = this.algorithmParams.toJSON()), e;
	}
	isEqual(t) {
		return !(t instanceof e) || this.algorithmId !== t.algorithmId ? !1 : this.algorithmParams ? t.algorithmParams ? JSON.stringify(this.algorithmParams) === JSON.stringify(t.algorithmParams) : !1 : !t.algorithmParams;
	}
}, Vl = "altNames", Hl = [Vl], Ul = class e extends J {
	static {
		this.CLASS_NAME = "AltName";
	}
	constructor(t = {}) {
		super(), this.altNames = t[Vl] ?? e.defaultValues(Vl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vl: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.altNames || "",
				value: X.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Hl) delete t[e];
		let n = U(t, t, e.schema({ names: { altNames: Vl } }));
		q.assertSchema(n, this.className), Vl in n.result && (this.altNames = Array.from(n.result.altNames, (e) => new X({ schema: e })));
	}
	toSchema() {
		return new L({ value: Array.from(this.altNames, (e) => e.toSchema()) });
	}
	toJSON() {
		return { altNames: Array.from(this.altNames, (e) => e.toJSON()) };
	}
}, Wl = "type", Gl = "values", Kl = [Wl, Gl], Q = class e extends J {
	static {
		this.CLASS_NAME = "Attribute";
	}
	constructor(t = {}) {
		super(), this.type = t[Wl] ?? e.defaultValues(Wl), this.values = t[Gl] ?? e.defaultValues(Gl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Wl: return "";
			case Gl: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Wl: return t === "";
			case Gl: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.type || "" }), new R({
				name: t.setName || "",
				value: [new H({
					name: t.values || "",
					value: new B()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Kl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			type: Wl,
			values: Gl
		} }));
		q.assertSchema(n, this.className), this.type = n.result.type.valueBlock.toString(), this.values = n.result.values;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.type }), new R({ value: this.values })] });
	}
	toJSON() {
		return {
			type: this.type,
			values: Array.from(this.values, (e) => e.toJSON())
		};
	}
}, ql = "notBeforeTime", Jl = "notAfterTime", Yl = [ql, Jl], Xl = class e extends J {
	static {
		this.CLASS_NAME = "AttCertValidityPeriod";
	}
	constructor(t = {}) {
		super(), this.notBeforeTime = t[ql] ?? e.defaultValues(ql), this.notAfterTime = t[Jl] ?? e.defaultValues(Jl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ql:
			case Jl: return new Date(0, 0, 0);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new z({ name: t.notBeforeTime || "" }), new z({ name: t.notAfterTime || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Yl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			notBeforeTime: ql,
			notAfterTime: Jl
		} }));
		q.assertSchema(n, this.className), this.notBeforeTime = n.result.notBeforeTime.toDate(), this.notAfterTime = n.result.notAfterTime.toDate();
	}
	toSchema() {
		return new L({ value: [new z({ valueDate: this.notBeforeTime }), new z({ valueDate: this.notAfterTime })] });
	}
	toJSON() {
		return {
			notBeforeTime: this.notBeforeTime,
			notAfterTime: this.notAfterTime
		};
	}
}, Zl = "names", Ql = "generalNames", $l = class e extends J {
	static {
		this.CLASS_NAME = "GeneralNames";
	}
	constructor(t = {}) {
		super(), this.names = t[Zl] ?? e.defaultValues(Zl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case "names": return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e[Zl] ?? {};
		return new L({
			optional: t,
			name: n.blockName || "",
			value: [new H({
				name: n.generalNames || "",
				value: X.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [Zl, Ql]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			blockName: Zl,
			generalNames: Ql
		} }));
		q.assertSchema(n, this.className), this.names = Array.from(n.result.generalNames, (e) => new X({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.names, (e) => e.toSchema()) });
	}
	toJSON() {
		return { names: Array.from(this.names, (e) => e.toJSON()) };
	}
}, eu = "2.5.29.9", tu = "2.5.29.16", nu = "2.5.29.17", ru = "2.5.29.18", iu = "2.5.29.19", au = "2.5.29.20", ou = "2.5.29.27", su = "2.5.29.21", cu = "2.5.29.24", lu = "2.5.29.28", uu = "2.5.29.29", du = "2.5.29.30", fu = "2.5.29.31", pu = "2.5.29.46", mu = "2.5.29.32", hu = "2.5.29.32.0", gu = "1.3.6.1.4.1.311.21.10", _u = "2.5.29.33", vu = "2.5.29.35", yu = "2.5.29.36", bu = "2.5.29.37", xu = "1.3.6.1.5.5.7.1.1", Su = "1.3.6.1.5.5.7.1.11", Cu = "1.3.6.1.4.1.11129.2.4.2", wu = "1.3.6.1.4.1.311.21.7", Tu = "1.3.6.1.4.1.311.21.1", Eu = "1.3.6.1.5.5.7.1.3", Du = "1.2.840.113549.1.7.1", Ou = "1.2.840.113549.1.7.2", ku = "1.2.840.113549.1.7.3", Au = "1.2.840.113549.1.7.6", ju = "1.2.840.113549.1.9.22.1", Mu = "1.2.840.113549.1.9.22.2", Nu = "1.2.840.113549.1.9.22.3", Pu = "1.2.840.113549.1.9.23.1", Fu = "keyIdentifier", Iu = "authorityCertIssuer", Lu = "authorityCertSerialNumber", Ru = [
	Fu,
	Iu,
	Lu
], zu = class e extends J {
	static {
		this.CLASS_NAME = "AuthorityKeyIdentifier";
	}
	constructor(t = {}) {
		super(), Fu in t && (this.keyIdentifier = t[Fu] ?? e.defaultValues(Fu)), Iu in t && (this.authorityCertIssuer = t[Iu] ?? e.defaultValues(Iu)), Lu in t && (this.authorityCertSerialNumber = t[Lu] ?? e.defaultValues(Lu)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fu: return new N();
			case Iu: return [];
			case Lu: return new F();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new k({
					name: t.keyIdentifier || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new H({
						name: t.authorityCertIssuer || "",
						value: X.schema()
					})]
				}),
				new k({
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
		for (let e of Ru) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyIdentifier: Fu,
			authorityCertIssuer: Iu,
			authorityCertSerialNumber: Lu
		} }));
		q.assertSchema(n, this.className), Fu in n.result && (this.keyIdentifier = new N({ valueHex: n.result.keyIdentifier.valueBlock.valueHex })), Iu in n.result && (this.authorityCertIssuer = Array.from(n.result.authorityCertIssuer, (e) => new X({ schema: e }))), Lu in n.result && (this.authorityCertSerialNumber = new F({ valueHex: n.result.authorityCertSerialNumber.valueBlock.valueHex }));
	}
	toSchema() {
		let e = [];
		return this.keyIdentifier && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: this.keyIdentifier.valueBlock.valueHexView
		})), this.authorityCertIssuer && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.authorityCertIssuer, (e) => e.toSchema())
		})), this.authorityCertSerialNumber && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			valueHex: this.authorityCertSerialNumber.valueBlock.valueHexView
		})), new L({ value: e });
	}
	toJSON() {
		let e = {};
		return this.keyIdentifier && (e.keyIdentifier = this.keyIdentifier.toJSON()), this.authorityCertIssuer && (e.authorityCertIssuer = Array.from(this.authorityCertIssuer, (e) => e.toJSON())), this.authorityCertSerialNumber && (e.authorityCertSerialNumber = this.authorityCertSerialNumber.toJSON()), e;
	}
}, Bu = "pathLenConstraint", Vu = "cA", Hu = class e extends J {
	static {
		this.CLASS_NAME = "BasicConstraints";
	}
	constructor(e = {}) {
		super(), this.cA = e[Vu] ?? !1, Bu in e && (this.pathLenConstraint = e[Bu] ?? 0), e.schema && this.fromSchema(e.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vu: return !1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new Dc({
				optional: !0,
				name: t.cA || ""
			}), new F({
				optional: !0,
				name: t.pathLenConstraint || ""
			})]
		});
	}
	fromSchema(t) {
		for (let e of [Vu, Bu]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			cA: Vu,
			pathLenConstraint: Bu
		} }));
		q.assertSchema(n, this.className), Vu in n.result && (this.cA = n.result.cA.valueBlock.value), Bu in n.result && (this.pathLenConstraint = n.result.pathLenConstraint.valueBlock.isHexOnly ? n.result.pathLenConstraint : n.result.pathLenConstraint.valueBlock.valueDec);
	}
	toSchema() {
		let t = [];
		return this.cA !== e.defaultValues(Vu) && t.push(new Dc({ value: this.cA })), Bu in this && (this.pathLenConstraint instanceof F ? t.push(this.pathLenConstraint) : t.push(new F({ value: this.pathLenConstraint }))), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.cA !== e.defaultValues(Vu) && (t.cA = this.cA), Bu in this && (t.pathLenConstraint = this.pathLenConstraint instanceof F ? this.pathLenConstraint.toJSON() : this.pathLenConstraint), t;
	}
}, Uu = "certificateIndex", Wu = "keyIndex", Gu = class e extends J {
	static {
		this.CLASS_NAME = "CAVersion";
	}
	constructor(t = {}) {
		super(), this.certificateIndex = t[Uu] ?? e.defaultValues(Uu), this.keyIndex = t[Wu] ?? e.defaultValues(Wu), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Uu:
			case Wu: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema() {
		return new F();
	}
	fromSchema(e) {
		if (e.constructor.blockName() !== F.blockName()) throw Error("Object's schema was not verified against input data for CAVersion");
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
		return r = o[0], o[0] = o[1], o[1] = r, new F({ valueHex: T.concat(i, e) });
	}
	toJSON() {
		return {
			certificateIndex: this.certificateIndex,
			keyIndex: this.keyIndex
		};
	}
}, Ku = "policyQualifierId", qu = "qualifier", Ju = [Ku, qu], Yu = class e extends J {
	static {
		this.CLASS_NAME = "PolicyQualifierInfo";
	}
	constructor(t = {}) {
		super(), this.policyQualifierId = t[Ku] ?? e.defaultValues(Ku), this.qualifier = t[qu] ?? e.defaultValues(qu), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ku: return "";
			case qu: return new B();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.policyQualifierId || "" }), new B({ name: t.qualifier || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Ju) delete t[e];
		let n = U(t, t, e.schema({ names: {
			policyQualifierId: Ku,
			qualifier: qu
		} }));
		q.assertSchema(n, this.className), this.policyQualifierId = n.result.policyQualifierId.valueBlock.toString(), this.qualifier = n.result.qualifier;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.policyQualifierId }), this.qualifier] });
	}
	toJSON() {
		return {
			policyQualifierId: this.policyQualifierId,
			qualifier: this.qualifier.toJSON()
		};
	}
}, Xu = "policyIdentifier", Zu = "policyQualifiers", Qu = [Xu, Zu], $u = class e extends J {
	static {
		this.CLASS_NAME = "PolicyInformation";
	}
	constructor(t = {}) {
		super(), this.policyIdentifier = t.policyIdentifier ?? e.defaultValues("policyIdentifier"), "policyQualifiers" in t && (this.policyQualifiers = t.policyQualifiers ?? e.defaultValues("policyQualifiers")), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Xu: return "";
			case Zu: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.policyIdentifier || "" }), new L({
				optional: !0,
				value: [new H({
					name: t.policyQualifiers || "",
					value: Yu.schema()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Qu) delete t[e];
		let n = U(t, t, e.schema({ names: {
			policyIdentifier: Xu,
			policyQualifiers: Zu
		} }));
		q.assertSchema(n, this.className), this.policyIdentifier = n.result.policyIdentifier.valueBlock.toString(), "policyQualifiers" in n.result && (this.policyQualifiers = Array.from(n.result.policyQualifiers, (e) => new Yu({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.policyIdentifier })), this.policyQualifiers && e.push(new L({ value: Array.from(this.policyQualifiers, (e) => e.toSchema()) })), new L({ value: e });
	}
	toJSON() {
		let e = { policyIdentifier: this.policyIdentifier };
		return this.policyQualifiers && (e.policyQualifiers = Array.from(this.policyQualifiers, (e) => e.toJSON())), e;
	}
}, ed = "certificatePolicies", td = [ed], nd = class e extends J {
	static {
		this.CLASS_NAME = "CertificatePolicies";
	}
	constructor(t = {}) {
		super(), this.certificatePolicies = t[ed] ?? e.defaultValues(ed), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ed: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.certificatePolicies || "",
				value: $u.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of td) delete t[e];
		let n = U(t, t, e.schema({ names: { certificatePolicies: ed } }));
		q.assertSchema(n, this.className), this.certificatePolicies = Array.from(n.result.certificatePolicies, (e) => new $u({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.certificatePolicies, (e) => e.toSchema()) });
	}
	toJSON() {
		return { certificatePolicies: Array.from(this.certificatePolicies, (e) => e.toJSON()) };
	}
}, rd = "templateID", id = "templateMajorVersion", ad = "templateMinorVersion", od = [
	rd,
	id,
	ad
], sd = class e extends J {
	constructor(t = {}) {
		super(), this.templateID = t[rd] ?? e.defaultValues(rd), id in t && (this.templateMajorVersion = t[id] ?? e.defaultValues(id)), ad in t && (this.templateMinorVersion = t[ad] ?? e.defaultValues(ad)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case rd: return "";
			case id:
			case ad: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new I({ name: t.templateID || "" }),
				new F({
					name: t.templateMajorVersion || "",
					optional: !0
				}),
				new F({
					name: t.templateMinorVersion || "",
					optional: !0
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of od) delete t[e];
		let n = U(t, t, e.schema({ names: {
			templateID: rd,
			templateMajorVersion: id,
			templateMinorVersion: ad
		} }));
		q.assertSchema(n, this.className), this.templateID = n.result.templateID.valueBlock.toString(), id in n.result && (this.templateMajorVersion = n.result.templateMajorVersion.valueBlock.valueDec), ad in n.result && (this.templateMinorVersion = n.result.templateMinorVersion.valueBlock.valueDec);
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.templateID })), id in this && e.push(new F({ value: this.templateMajorVersion })), ad in this && e.push(new F({ value: this.templateMinorVersion })), new L({ value: e });
	}
	toJSON() {
		let e = { templateID: this.templateID };
		return id in this && (e.templateMajorVersion = this.templateMajorVersion), ad in this && (e.templateMinorVersion = this.templateMinorVersion), e;
	}
}, cd = "distributionPoint", ld = "distributionPointNames", ud = "reasons", dd = "cRLIssuer", fd = "cRLIssuerNames", pd = [
	cd,
	ld,
	ud,
	dd,
	fd
], md = class e extends J {
	static {
		this.CLASS_NAME = "DistributionPoint";
	}
	constructor(t = {}) {
		super(), cd in t && (this.distributionPoint = t[cd] ?? e.defaultValues(cd)), ud in t && (this.reasons = t[ud] ?? e.defaultValues(ud)), dd in t && (this.cRLIssuer = t[dd] ?? e.defaultValues(dd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case cd: return [];
			case ud: return new P();
			case dd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new V({ value: [new j({
						name: t.distributionPoint || "",
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						value: [new H({
							name: t.distributionPointNames || "",
							value: X.schema()
						})]
					}), new j({
						name: t.distributionPoint || "",
						optional: !0,
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: Y.schema().valueBlock.value
					})] })]
				}),
				new k({
					name: t.reasons || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					}
				}),
				new j({
					name: t.cRLIssuer || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new H({
						name: t.cRLIssuerNames || "",
						value: X.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of pd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			distributionPoint: cd,
			distributionPointNames: ld,
			reasons: ud,
			cRLIssuer: dd,
			cRLIssuerNames: fd
		} }));
		q.assertSchema(n, this.className), cd in n.result && (n.result.distributionPoint.idBlock.tagNumber === 0 && (this.distributionPoint = Array.from(n.result.distributionPointNames, (e) => new X({ schema: e }))), n.result.distributionPoint.idBlock.tagNumber === 1 && (this.distributionPoint = new Y({ schema: new L({ value: n.result.distributionPoint.valueBlock.value }) }))), ud in n.result && (this.reasons = new P({ valueHex: n.result.reasons.valueBlock.valueHex })), dd in n.result && (this.cRLIssuer = Array.from(n.result.cRLIssuerNames, (e) => new X({ schema: e })));
	}
	toSchema() {
		let e = [];
		if (this.distributionPoint) {
			let t;
			t = this.distributionPoint instanceof Array ? new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: Array.from(this.distributionPoint, (e) => e.toSchema())
			}) : new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [this.distributionPoint.toSchema()]
			}), e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [t]
			}));
		}
		return this.reasons && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: this.reasons.valueBlock.valueHexView
		})), this.cRLIssuer && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: Array.from(this.cRLIssuer, (e) => e.toSchema())
		})), new L({ value: e });
	}
	toJSON() {
		let e = {};
		return this.distributionPoint && (e.distributionPoint = this.distributionPoint instanceof Array ? Array.from(this.distributionPoint, (e) => e.toJSON()) : this.distributionPoint.toJSON()), this.reasons && (e.reasons = this.reasons.toJSON()), this.cRLIssuer && (e.cRLIssuer = Array.from(this.cRLIssuer, (e) => e.toJSON())), e;
	}
}, hd = "distributionPoints", gd = [hd], _d = class e extends J {
	static {
		this.CLASS_NAME = "CRLDistributionPoints";
	}
	constructor(t = {}) {
		super(), this.distributionPoints = t[hd] ?? e.defaultValues(hd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case hd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.distributionPoints || "",
				value: md.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of gd) delete t[e];
		let n = U(t, t, e.schema({ names: { distributionPoints: hd } }));
		q.assertSchema(n, this.className), this.distributionPoints = Array.from(n.result.distributionPoints, (e) => new md({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.distributionPoints, (e) => e.toSchema()) });
	}
	toJSON() {
		return { distributionPoints: Array.from(this.distributionPoints, (e) => e.toJSON()) };
	}
}, vd = "keyPurposes", yd = [vd], bd = class e extends J {
	static {
		this.CLASS_NAME = "ExtKeyUsage";
	}
	constructor(t = {}) {
		super(), this.keyPurposes = t[vd] ?? e.defaultValues(vd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case vd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.keyPurposes || "",
				value: new I()
			})]
		});
	}
	fromSchema(t) {
		for (let e of yd) delete t[e];
		let n = U(t, t, e.schema({ names: { keyPurposes: vd } }));
		q.assertSchema(n, this.className), this.keyPurposes = Array.from(n.result.keyPurposes, (e) => e.valueBlock.toString());
	}
	toSchema() {
		return new L({ value: Array.from(this.keyPurposes, (e) => new I({ value: e })) });
	}
	toJSON() {
		return { keyPurposes: Array.from(this.keyPurposes) };
	}
}, xd = "accessDescriptions", Sd = class e extends J {
	static {
		this.CLASS_NAME = "InfoAccess";
	}
	constructor(t = {}) {
		super(), this.accessDescriptions = t[xd] ?? e.defaultValues(xd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case xd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.accessDescriptions || "",
				value: jl.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [xd]) delete t[e];
		let n = U(t, t, e.schema({ names: { accessDescriptions: xd } }));
		q.assertSchema(n, this.className), this.accessDescriptions = Array.from(n.result.accessDescriptions, (e) => new jl({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.accessDescriptions, (e) => e.toSchema()) });
	}
	toJSON() {
		return { accessDescriptions: Array.from(this.accessDescriptions, (e) => e.toJSON()) };
	}
}, Cd = "distributionPoint", wd = "distributionPointNames", Td = "onlyContainsUserCerts", Ed = "onlyContainsCACerts", Dd = "onlySomeReasons", Od = "indirectCRL", kd = "onlyContainsAttributeCerts", Ad = [
	Cd,
	wd,
	Td,
	Ed,
	Dd,
	Od,
	kd
], jd = class e extends J {
	static {
		this.CLASS_NAME = "IssuingDistributionPoint";
	}
	constructor(t = {}) {
		super(), Cd in t && (this.distributionPoint = t[Cd] ?? e.defaultValues(Cd)), this.onlyContainsUserCerts = t[Td] ?? e.defaultValues(Td), this.onlyContainsCACerts = t[Ed] ?? e.defaultValues(Ed), Dd in t && (this.onlySomeReasons = t[Dd] ?? e.defaultValues(Dd)), this.indirectCRL = t[Od] ?? e.defaultValues(Od), this.onlyContainsAttributeCerts = t[kd] ?? e.defaultValues(kd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cd: return [];
			case Td: return !1;
			case Ed: return !1;
			case Dd: return 0;
			case Od: return !1;
			case kd: return !1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new V({ value: [new j({
						name: t.distributionPoint || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						value: [new H({
							name: t.distributionPointNames || "",
							value: X.schema()
						})]
					}), new j({
						name: t.distributionPoint || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: Y.schema().valueBlock.value
					})] })]
				}),
				new k({
					name: t.onlyContainsUserCerts || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					}
				}),
				new k({
					name: t.onlyContainsCACerts || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					}
				}),
				new k({
					name: t.onlySomeReasons || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 3
					}
				}),
				new k({
					name: t.indirectCRL || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 4
					}
				}),
				new k({
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
		for (let e of Ad) delete t[e];
		let n = U(t, t, e.schema({ names: {
			distributionPoint: Cd,
			distributionPointNames: wd,
			onlyContainsUserCerts: Td,
			onlyContainsCACerts: Ed,
			onlySomeReasons: Dd,
			indirectCRL: Od,
			onlyContainsAttributeCerts: kd
		} }));
		if (q.assertSchema(n, this.className), Cd in n.result) switch (!0) {
			case n.result.distributionPoint.idBlock.tagNumber === 0:
				this.distributionPoint = Array.from(n.result.distributionPointNames, (e) => new X({ schema: e }));
				break;
			case n.result.distributionPoint.idBlock.tagNumber === 1:
				this.distributionPoint = new Y({ schema: new L({ value: n.result.distributionPoint.valueBlock.value }) });
				break;
			default: throw Error("Unknown tagNumber for distributionPoint: {$asn1.result.distributionPoint.idBlock.tagNumber}");
		}
		if (Td in n.result) {
			let e = new Uint8Array(n.result.onlyContainsUserCerts.valueBlock.valueHex);
			this.onlyContainsUserCerts = e[0] !== 0;
		}
		if (Ed in n.result) {
			let e = new Uint8Array(n.result.onlyContainsCACerts.valueBlock.valueHex);
			this.onlyContainsCACerts = e[0] !== 0;
		}
		if (Dd in n.result) {
			let e = new Uint8Array(n.result.onlySomeReasons.valueBlock.valueHex);
			this.onlySomeReasons = e[0];
		}
		if (Od in n.result) {
			let e = new Uint8Array(n.result.indirectCRL.valueBlock.valueHex);
			this.indirectCRL = e[0] !== 0;
		}
		if (kd in n.result) {
			let e = new Uint8Array(n.result.onlyContainsAttributeCerts.valueBlock.valueHex);
			this.onlyContainsAttributeCerts = e[0] !== 0;
		}
	}
	toSchema() {
		let t = [];
		if (this.distributionPoint) {
			let e;
			this.distributionPoint instanceof Array ? e = new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: Array.from(this.distributionPoint, (e) => e.toSchema())
			}) : (e = this.distributionPoint.toSchema(), e.idBlock.tagClass = 3, e.idBlock.tagNumber = 1), t.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [e]
			}));
		}
		if (this.onlyContainsUserCerts !== e.defaultValues(Td) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlyContainsCACerts !== e.defaultValues(Ed) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlySomeReasons !== void 0) {
			let e = /* @__PURE__ */ new ArrayBuffer(1), n = new Uint8Array(e);
			n[0] = this.onlySomeReasons, t.push(new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				valueHex: e
			}));
		}
		return this.indirectCRL !== e.defaultValues(Od) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 4
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlyContainsAttributeCerts !== e.defaultValues(kd) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 5
			},
			valueHex: new Uint8Array([255]).buffer
		})), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.distributionPoint && (t.distributionPoint = this.distributionPoint instanceof Array ? Array.from(this.distributionPoint, (e) => e.toJSON()) : this.distributionPoint.toJSON()), this.onlyContainsUserCerts !== e.defaultValues(Td) && (t.onlyContainsUserCerts = this.onlyContainsUserCerts), this.onlyContainsCACerts !== e.defaultValues(Ed) && (t.onlyContainsCACerts = this.onlyContainsCACerts), Dd in this && (t.onlySomeReasons = this.onlySomeReasons), this.indirectCRL !== e.defaultValues(Od) && (t.indirectCRL = this.indirectCRL), this.onlyContainsAttributeCerts !== e.defaultValues(kd) && (t.onlyContainsAttributeCerts = this.onlyContainsAttributeCerts), t;
	}
}, Md = "base", Nd = "minimum", Pd = "maximum", Fd = [
	Md,
	Nd,
	Pd
], Id = class e extends J {
	static {
		this.CLASS_NAME = "GeneralSubtree";
	}
	constructor(t = {}) {
		super(), this.base = t[Md] ?? e.defaultValues(Md), this.minimum = t[Nd] ?? e.defaultValues(Nd), Pd in t && (this.maximum = t[Pd] ?? e.defaultValues(Pd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Md: return new X();
			case Nd: return 0;
			case Pd: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				X.schema(t.base || {}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ name: t.minimum || "" })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new F({ name: t.maximum || "" })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Fd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			base: { names: { blockName: Md } },
			minimum: Nd,
			maximum: Pd
		} }));
		q.assertSchema(n, this.className), this.base = new X({ schema: n.result.base }), Nd in n.result && (this.minimum = n.result.minimum.valueBlock.isHexOnly ? n.result.minimum : n.result.minimum.valueBlock.valueDec), Pd in n.result && (this.maximum = n.result.maximum.valueBlock.isHexOnly ? n.result.maximum : n.result.maximum.valueBlock.valueDec);
	}
	toSchema() {
		let e = [];
		if (e.push(this.base.toSchema()), this.minimum !== 0) {
			let t = 0;
			t = this.minimum instanceof F ? this.minimum : new F({ value: this.minimum }), e.push(new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [t]
			}));
		}
		if (Pd in this) {
			let t = 0;
			t = this.maximum instanceof F ? this.maximum : new F({ value: this.maximum }), e.push(new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [t]
			}));
		}
		return new L({ value: e });
	}
	toJSON() {
		let e = { base: this.base.toJSON() };
		return this.minimum !== 0 && (e.minimum = typeof this.minimum == "number" ? this.minimum : this.minimum.toJSON()), this.maximum !== void 0 && (e.maximum = typeof this.maximum == "number" ? this.maximum : this.maximum.toJSON()), e;
	}
}, Ld = "permittedSubtrees", Rd = "excludedSubtrees", zd = [Ld, Rd], Bd = class e extends J {
	static {
		this.CLASS_NAME = "NameConstraints";
	}
	constructor(t = {}) {
		super(), Ld in t && (this.permittedSubtrees = t[Ld] ?? e.defaultValues(Ld)), Rd in t && (this.excludedSubtrees = t[Rd] ?? e.defaultValues(Rd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ld:
			case Rd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new H({
					name: t.permittedSubtrees || "",
					value: Id.schema()
				})]
			}), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [new H({
					name: t.excludedSubtrees || "",
					value: Id.schema()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of zd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			permittedSubtrees: Ld,
			excludedSubtrees: Rd
		} }));
		q.assertSchema(n, this.className), Ld in n.result && (this.permittedSubtrees = Array.from(n.result.permittedSubtrees, (e) => new Id({ schema: e }))), Rd in n.result && (this.excludedSubtrees = Array.from(n.result.excludedSubtrees, (e) => new Id({ schema: e })));
	}
	toSchema() {
		let e = [];
		return this.permittedSubtrees && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.permittedSubtrees, (e) => e.toSchema())
		})), this.excludedSubtrees && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.excludedSubtrees, (e) => e.toSchema())
		})), new L({ value: e });
	}
	toJSON() {
		let e = {};
		return this.permittedSubtrees && (e.permittedSubtrees = Array.from(this.permittedSubtrees, (e) => e.toJSON())), this.excludedSubtrees && (e.excludedSubtrees = Array.from(this.excludedSubtrees, (e) => e.toJSON())), e;
	}
}, Vd = "requireExplicitPolicy", Hd = "inhibitPolicyMapping", Ud = [Vd, Hd], Wd = class e extends J {
	static {
		this.CLASS_NAME = "PolicyConstraints";
	}
	constructor(t = {}) {
		super(), Vd in t && (this.requireExplicitPolicy = t[Vd] ?? e.defaultValues(Vd)), Hd in t && (this.inhibitPolicyMapping = t[Hd] ?? e.defaultValues(Hd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vd: return 0;
			case Hd: return 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new k({
				name: t.requireExplicitPolicy || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				}
			}), new k({
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
		for (let e of Ud) delete t[e];
		let n = U(t, t, e.schema({ names: {
			requireExplicitPolicy: Vd,
			inhibitPolicyMapping: Hd
		} }));
		if (q.assertSchema(n, this.className), Vd in n.result) {
			let e = n.result.requireExplicitPolicy;
			e.idBlock.tagClass = 1, e.idBlock.tagNumber = 2;
			let t = A(e.toBER(!1));
			q.assert(t, "Integer"), this.requireExplicitPolicy = t.result.valueBlock.valueDec;
		}
		if (Hd in n.result) {
			let e = n.result.inhibitPolicyMapping;
			e.idBlock.tagClass = 1, e.idBlock.tagNumber = 2;
			let t = A(e.toBER(!1));
			q.assert(t, "Integer"), this.inhibitPolicyMapping = t.result.valueBlock.valueDec;
		}
	}
	toSchema() {
		let e = [];
		if (Vd in this) {
			let t = new F({ value: this.requireExplicitPolicy });
			t.idBlock.tagClass = 3, t.idBlock.tagNumber = 0, e.push(t);
		}
		if (Hd in this) {
			let t = new F({ value: this.inhibitPolicyMapping });
			t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, e.push(t);
		}
		return new L({ value: e });
	}
	toJSON() {
		let e = {};
		return Vd in this && (e.requireExplicitPolicy = this.requireExplicitPolicy), Hd in this && (e.inhibitPolicyMapping = this.inhibitPolicyMapping), e;
	}
}, Gd = "issuerDomainPolicy", Kd = "subjectDomainPolicy", qd = [Gd, Kd], Jd = class e extends J {
	static {
		this.CLASS_NAME = "PolicyMapping";
	}
	constructor(t = {}) {
		super(), this.issuerDomainPolicy = t[Gd] ?? e.defaultValues(Gd), this.subjectDomainPolicy = t[Kd] ?? e.defaultValues(Kd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gd: return "";
			case Kd: return "";
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.issuerDomainPolicy || "" }), new I({ name: t.subjectDomainPolicy || "" })]
		});
	}
	fromSchema(t) {
		for (let e of qd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuerDomainPolicy: Gd,
			subjectDomainPolicy: Kd
		} }));
		q.assertSchema(n, this.className), this.issuerDomainPolicy = n.result.issuerDomainPolicy.valueBlock.toString(), this.subjectDomainPolicy = n.result.subjectDomainPolicy.valueBlock.toString();
	}
	toSchema() {
		return new L({ value: [new I({ value: this.issuerDomainPolicy }), new I({ value: this.subjectDomainPolicy })] });
	}
	toJSON() {
		return {
			issuerDomainPolicy: this.issuerDomainPolicy,
			subjectDomainPolicy: this.subjectDomainPolicy
		};
	}
}, Yd = "mappings", Xd = [Yd], Zd = class e extends J {
	static {
		this.CLASS_NAME = "PolicyMappings";
	}
	constructor(t = {}) {
		super(), this.mappings = t[Yd] ?? e.defaultValues(Yd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Yd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.mappings || "",
				value: Jd.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Xd) delete t[e];
		let n = U(t, t, e.schema({ names: { mappings: Yd } }));
		q.assertSchema(n, this.className), this.mappings = Array.from(n.result.mappings, (e) => new Jd({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.mappings, (e) => e.toSchema()) });
	}
	toJSON() {
		return { mappings: Array.from(this.mappings, (e) => e.toJSON()) };
	}
}, Qd = "notBefore", $d = "notAfter", ef = [Qd, $d], tf = class e extends J {
	static {
		this.CLASS_NAME = "PrivateKeyUsagePeriod";
	}
	constructor(t = {}) {
		super(), Qd in t && (this.notBefore = t[Qd] ?? e.defaultValues(Qd)), $d in t && (this.notAfter = t[$d] ?? e.defaultValues($d)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Qd: return /* @__PURE__ */ new Date();
			case $d: return /* @__PURE__ */ new Date();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new k({
				name: t.notBefore || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				}
			}), new k({
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
		for (let e of ef) delete t[e];
		let n = U(t, t, e.schema({ names: {
			notBefore: Qd,
			notAfter: $d
		} }));
		if (q.assertSchema(n, this.className), Qd in n.result) {
			let e = new z();
			e.fromBuffer(n.result.notBefore.valueBlock.valueHex), this.notBefore = e.toDate();
		}
		if ($d in n.result) {
			let e = new z({ valueHex: n.result.notAfter.valueBlock.valueHex });
			e.fromBuffer(n.result.notAfter.valueBlock.valueHex), this.notAfter = e.toDate();
		}
	}
	toSchema() {
		let e = [];
		return Qd in this && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: new z({ valueDate: this.notBefore }).valueBlock.valueHexView
		})), $d in this && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: new z({ valueDate: this.notAfter }).valueBlock.valueHexView
		})), new L({ value: e });
	}
	toJSON() {
		let e = {};
		return this.notBefore && (e.notBefore = this.notBefore), this.notAfter && (e.notAfter = this.notAfter), e;
	}
}, nf = "id", rf = "type", af = "values", of = [nf, rf], sf = [af], cf = class e extends J {
	static {
		this.CLASS_NAME = "QCStatement";
	}
	constructor(t = {}) {
		super(), this.id = t[nf] ?? e.defaultValues(nf), rf in t && (this.type = t[rf] ?? e.defaultValues(rf)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nf: return "";
			case rf: return new M();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case nf: return t === "";
			case rf: return t instanceof M;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.id || "" }), new B({
				name: t.type || "",
				optional: !0
			})]
		});
	}
	fromSchema(t) {
		for (let e of of) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: nf,
			type: rf
		} }));
		q.assertSchema(n, this.className), this.id = n.result.id.valueBlock.toString(), rf in n.result && (this.type = n.result.type);
	}
	toSchema() {
		let e = [new I({ value: this.id })];
		return rf in this && e.push(this.type), new L({ value: e });
	}
	toJSON() {
		let e = { id: this.id };
		return this.type && (e.type = this.type.toJSON()), e;
	}
}, lf = class e extends J {
	static {
		this.CLASS_NAME = "QCStatements";
	}
	constructor(t = {}) {
		super(), this.values = t[af] ?? e.defaultValues(af), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case af: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case af: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.values || "",
				value: cf.schema(t.value || {})
			})]
		});
	}
	fromSchema(t) {
		for (let e of sf) delete t[e];
		let n = U(t, t, e.schema({ names: { values: af } }));
		q.assertSchema(n, this.className), this.values = Array.from(n.result.values, (e) => new cf({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.values, (e) => e.toSchema()) });
	}
	toJSON() {
		return { values: Array.from(this.values, (e) => e.toJSON()) };
	}
}, uf = class {
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
}, df = "x", ff = "y", pf = "namedCurve", mf = class e extends J {
	static {
		this.CLASS_NAME = "ECPublicKey";
	}
	constructor(t = {}) {
		super(), this.x = t[df] ?? e.defaultValues(df), this.y = t[ff] ?? e.defaultValues(ff), this.namedCurve = t[pf] ?? e.defaultValues(pf), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case df:
			case ff: return W;
			case pf: return "";
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case df:
			case ff: return n instanceof ArrayBuffer && T.equal(n, e.defaultValues(t));
			case pf: return typeof n == "string" && n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema() {
		return new ll();
	}
	fromSchema(e) {
		let t = w(e);
		if (t[0] !== 4) throw Error("Object's schema was not verified against input data for ECPublicKey");
		let n = uf.find(this.namedCurve);
		if (!n) throw Error(`Incorrect curve OID: ${this.namedCurve}`);
		let r = n.size;
		if (t.byteLength !== r * 2 + 1) throw Error("Object's schema was not verified against input data for ECPublicKey");
		this.namedCurve = n.name, this.x = t.slice(1, r + 1).buffer, this.y = t.slice(1 + r, r * 2 + 1).buffer;
	}
	toSchema() {
		return new ll({ data: T.concat(new Uint8Array([4]), this.x, this.y) });
	}
	toJSON() {
		let e = uf.find(this.namedCurve);
		return {
			crv: e ? e.name : this.namedCurve,
			x: E.encode(this.x),
			y: E.encode(this.y)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "crv", "x", "y");
		let t = 0, n = uf.find(e.crv);
		n && (this.namedCurve = n.id, t = n.size);
		let r = E.decode(e.x, { allowPadding: !0 });
		if (r.byteLength < t) {
			this.x = new ArrayBuffer(t);
			let e = new Uint8Array(this.x), n = new Uint8Array(r);
			e.set(n, 1);
		} else this.x = r.slice(0, t).buffer;
		let i = E.decode(e.y, { allowPadding: !0 });
		if (i.byteLength < t) {
			this.y = new ArrayBuffer(t);
			let e = new Uint8Array(this.y), n = new Uint8Array(i);
			e.set(n, 1);
		} else this.y = i.slice(0, t).buffer;
	}
}, hf = "modulus", gf = "publicExponent", _f = [hf, gf], vf = class e extends J {
	static {
		this.CLASS_NAME = "RSAPublicKey";
	}
	constructor(t = {}) {
		super(), this.modulus = t[hf] ?? e.defaultValues(hf), this.publicExponent = t[gf] ?? e.defaultValues(gf), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case hf: return new F();
			case gf: return new F();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new F({ name: t.modulus || "" }), new F({ name: t.publicExponent || "" })]
		});
	}
	fromSchema(t) {
		for (let e of _f) delete t[e];
		let n = U(t, t, e.schema({ names: {
			modulus: hf,
			publicExponent: gf
		} }));
		q.assertSchema(n, this.className), this.modulus = n.result.modulus.convertFromDER(256), this.publicExponent = n.result.publicExponent.convertFromDER();
	}
	toSchema() {
		return new L({ value: [this.modulus.convertToDER(), this.publicExponent.convertToDER()] });
	}
	toJSON() {
		return {
			n: E.encode(this.modulus.valueBlock.valueHexView),
			e: E.encode(this.publicExponent.valueBlock.valueHexView)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "n", "e"), this.modulus = new F({ valueHex: E.decode(e.n, { allowPadding: !0 }) }), this.publicExponent = new F({ valueHex: E.decode(e.e, { allowPadding: !0 }) });
	}
}, yf = "algorithm", bf = "subjectPublicKey", xf = [yf, bf], Sf = class e extends J {
	static {
		this.CLASS_NAME = "PublicKeyInfo";
	}
	get parsedKey() {
		if (this._parsedKey === void 0) {
			switch (this.algorithm.algorithmId) {
				case "1.2.840.10045.2.1":
					if ("algorithmParams" in this.algorithm && this.algorithm.algorithmParams.constructor.blockName() === I.blockName()) try {
						this._parsedKey = new mf({
							namedCurve: this.algorithm.algorithmParams.valueBlock.toString(),
							schema: this.subjectPublicKey.valueBlock.valueHexView
						});
					} catch {}
					break;
				case "1.2.840.113549.1.1.1":
				case "1.2.840.113549.1.1.10": {
					let e = A(this.subjectPublicKey.valueBlock.valueHexView);
					if (e.offset !== -1) try {
						this._parsedKey = new vf({ schema: e.result });
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
		super(), this.algorithm = t[yf] ?? e.defaultValues(yf), this.subjectPublicKey = t[bf] ?? e.defaultValues(bf);
		let n = t.parsedKey ?? null;
		n && (this.parsedKey = n), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case yf: return new Z();
			case bf: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.algorithm || {}), new P({ name: t.subjectPublicKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of xf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			algorithm: { names: { blockName: yf } },
			subjectPublicKey: bf
		} }));
		q.assertSchema(n, this.className), this.algorithm = new Z({ schema: n.result.algorithm }), this.subjectPublicKey = n.result.subjectPublicKey;
	}
	toSchema() {
		return new L({ value: [this.algorithm.toSchema(), this.subjectPublicKey] });
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
					this.parsedKey = new mf({ json: e }), this.algorithm = new Z({
						algorithmId: "1.2.840.10045.2.1",
						algorithmParams: new I({ value: this.parsedKey.namedCurve })
					});
					break;
				case "RSA":
					this.parsedKey = new vf({ json: e }), this.algorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.1",
						algorithmParams: new M()
					});
					break;
				default: throw Error(`Invalid value for "kty" parameter: ${e.kty}`);
			}
			this.subjectPublicKey = new P({ valueHex: this.parsedKey.toSchema().toBER(!1) });
		}
	}
	async importKey(e, t = $(!0)) {
		try {
			if (!e) throw Error("Need to provide publicKey input parameter");
			let n = A(await t.exportKey("spki", e));
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
}, Cf = "version", wf = "privateKey", Tf = "namedCurve", Ef = "publicKey", Df = [
	Cf,
	wf,
	Tf,
	Ef
], Of = class e extends J {
	static {
		this.CLASS_NAME = "ECPrivateKey";
	}
	constructor(t = {}) {
		super(), this.version = t[Cf] ?? e.defaultValues(Cf), this.privateKey = t[wf] ?? e.defaultValues(wf), Tf in t && (this.namedCurve = t[Tf] ?? e.defaultValues(Tf)), Ef in t && (this.publicKey = t[Ef] ?? e.defaultValues(Ef)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cf: return 1;
			case wf: return new N();
			case Tf: return "";
			case Ef: return new mf();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Cf: return n === e.defaultValues(t);
			case wf: return n.isEqual(e.defaultValues(t));
			case Tf: return n === "";
			case Ef: return mf.compareWithDefault(Tf, n.namedCurve) && mf.compareWithDefault("x", n.x) && mf.compareWithDefault("y", n.y);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				new N({ name: t.privateKey || "" }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new I({ name: t.namedCurve || "" })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new P({ name: t.publicKey || "" })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Df) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Cf,
			privateKey: wf,
			namedCurve: Tf,
			publicKey: Ef
		} }));
		if (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.privateKey = n.result.privateKey, Tf in n.result && (this.namedCurve = n.result.namedCurve.valueBlock.toString()), Ef in n.result) {
			let e = { schema: n.result.publicKey.valueBlock.valueHex };
			Tf in this && (e.namedCurve = this.namedCurve), this.publicKey = new mf(e);
		}
	}
	toSchema() {
		let e = [new F({ value: this.version }), this.privateKey];
		return this.namedCurve && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new I({ value: this.namedCurve })]
		})), this.publicKey && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [new P({ valueHex: this.publicKey.toSchema().toBER(!1) })]
		})), new L({ value: e });
	}
	toJSON() {
		if (!this.namedCurve || e.compareWithDefault(Tf, this.namedCurve)) throw Error("Not enough information for making JSON: absent \"namedCurve\" value");
		let t = uf.find(this.namedCurve), n = {
			crv: t ? t.name : this.namedCurve,
			d: E.encode(this.privateKey.valueBlock.valueHexView)
		};
		if (this.publicKey) {
			let e = this.publicKey.toJSON();
			n.x = e.x, n.y = e.y;
		}
		return n;
	}
	fromJSON(e) {
		K.assert("json", e, "crv", "d");
		let t = 0, n = uf.find(e.crv);
		n && (this.namedCurve = n.id, t = n.size);
		let r = E.decode(e.d);
		if (r.byteLength < t) {
			let e = new ArrayBuffer(t), n = new Uint8Array(e), i = new Uint8Array(r);
			n.set(i, 1), this.privateKey = new N({ valueHex: e });
		} else this.privateKey = new N({ valueHex: r.slice(0, t) });
		e.x && e.y && (this.publicKey = new mf({ json: e }));
	}
}, kf = "prime", Af = "exponent", jf = "coefficient", Mf = [
	kf,
	Af,
	jf
], Nf = class e extends J {
	static {
		this.CLASS_NAME = "OtherPrimeInfo";
	}
	constructor(t = {}) {
		super(), this.prime = t[kf] ?? e.defaultValues(kf), this.exponent = t[Af] ?? e.defaultValues(Af), this.coefficient = t[jf] ?? e.defaultValues(jf), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case kf: return new F();
			case Af: return new F();
			case jf: return new F();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.prime || "" }),
				new F({ name: t.exponent || "" }),
				new F({ name: t.coefficient || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Mf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			prime: kf,
			exponent: Af,
			coefficient: jf
		} }));
		q.assertSchema(n, this.className), this.prime = n.result.prime.convertFromDER(), this.exponent = n.result.exponent.convertFromDER(), this.coefficient = n.result.coefficient.convertFromDER();
	}
	toSchema() {
		return new L({ value: [
			this.prime.convertToDER(),
			this.exponent.convertToDER(),
			this.coefficient.convertToDER()
		] });
	}
	toJSON() {
		return {
			r: E.encode(this.prime.valueBlock.valueHexView),
			d: E.encode(this.exponent.valueBlock.valueHexView),
			t: E.encode(this.coefficient.valueBlock.valueHexView)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "r", "d", "r"), this.prime = new F({ valueHex: E.decode(e.r) }), this.exponent = new F({ valueHex: E.decode(e.d) }), this.coefficient = new F({ valueHex: E.decode(e.t) });
	}
}, Pf = "version", Ff = "modulus", If = "publicExponent", Lf = "privateExponent", Rf = "prime1", zf = "prime2", Bf = "exponent1", Vf = "exponent2", Hf = "coefficient", Uf = "otherPrimeInfos", Wf = [
	Pf,
	Ff,
	If,
	Lf,
	Rf,
	zf,
	Bf,
	Vf,
	Hf,
	Uf
], Gf = class e extends J {
	static {
		this.CLASS_NAME = "RSAPrivateKey";
	}
	constructor(t = {}) {
		super(), this.version = t[Pf] ?? e.defaultValues(Pf), this.modulus = t[Ff] ?? e.defaultValues(Ff), this.publicExponent = t[If] ?? e.defaultValues(If), this.privateExponent = t[Lf] ?? e.defaultValues(Lf), this.prime1 = t[Rf] ?? e.defaultValues(Rf), this.prime2 = t[zf] ?? e.defaultValues(zf), this.exponent1 = t[Bf] ?? e.defaultValues(Bf), this.exponent2 = t[Vf] ?? e.defaultValues(Vf), this.coefficient = t[Hf] ?? e.defaultValues(Hf), Uf in t && (this.otherPrimeInfos = t[Uf] ?? e.defaultValues(Uf)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Pf: return 0;
			case Ff: return new F();
			case If: return new F();
			case Lf: return new F();
			case Rf: return new F();
			case zf: return new F();
			case Bf: return new F();
			case Vf: return new F();
			case Hf: return new F();
			case Uf: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				new F({ name: t.modulus || "" }),
				new F({ name: t.publicExponent || "" }),
				new F({ name: t.privateExponent || "" }),
				new F({ name: t.prime1 || "" }),
				new F({ name: t.prime2 || "" }),
				new F({ name: t.exponent1 || "" }),
				new F({ name: t.exponent2 || "" }),
				new F({ name: t.coefficient || "" }),
				new L({
					optional: !0,
					value: [new H({
						name: t.otherPrimeInfosName || "",
						value: Nf.schema(t.otherPrimeInfo || {})
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Wf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Pf,
			modulus: Ff,
			publicExponent: If,
			privateExponent: Lf,
			prime1: Rf,
			prime2: zf,
			exponent1: Bf,
			exponent2: Vf,
			coefficient: Hf,
			otherPrimeInfo: { names: { blockName: Uf } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.modulus = n.result.modulus.convertFromDER(256), this.publicExponent = n.result.publicExponent, this.privateExponent = n.result.privateExponent.convertFromDER(256), this.prime1 = n.result.prime1.convertFromDER(128), this.prime2 = n.result.prime2.convertFromDER(128), this.exponent1 = n.result.exponent1.convertFromDER(128), this.exponent2 = n.result.exponent2.convertFromDER(128), this.coefficient = n.result.coefficient.convertFromDER(128), Uf in n.result && (this.otherPrimeInfos = Array.from(n.result.otherPrimeInfos, (e) => new Nf({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), e.push(this.modulus.convertToDER()), e.push(this.publicExponent), e.push(this.privateExponent.convertToDER()), e.push(this.prime1.convertToDER()), e.push(this.prime2.convertToDER()), e.push(this.exponent1.convertToDER()), e.push(this.exponent2.convertToDER()), e.push(this.coefficient.convertToDER()), this.otherPrimeInfos && e.push(new L({ value: Array.from(this.otherPrimeInfos, (e) => e.toSchema()) })), new L({ value: e });
	}
	toJSON() {
		let e = {
			n: E.encode(this.modulus.valueBlock.valueHexView),
			e: E.encode(this.publicExponent.valueBlock.valueHexView),
			d: E.encode(this.privateExponent.valueBlock.valueHexView),
			p: E.encode(this.prime1.valueBlock.valueHexView),
			q: E.encode(this.prime2.valueBlock.valueHexView),
			dp: E.encode(this.exponent1.valueBlock.valueHexView),
			dq: E.encode(this.exponent2.valueBlock.valueHexView),
			qi: E.encode(this.coefficient.valueBlock.valueHexView)
		};
		return this.otherPrimeInfos && (e.oth = Array.from(this.otherPrimeInfos, (e) => e.toJSON())), e;
	}
	fromJSON(e) {
		K.assert("json", e, "n", "e", "d", "p", "q", "dp", "dq", "qi"), this.modulus = new F({ valueHex: E.decode(e.n) }), this.publicExponent = new F({ valueHex: E.decode(e.e) }), this.privateExponent = new F({ valueHex: E.decode(e.d) }), this.prime1 = new F({ valueHex: E.decode(e.p) }), this.prime2 = new F({ valueHex: E.decode(e.q) }), this.exponent1 = new F({ valueHex: E.decode(e.dp) }), this.exponent2 = new F({ valueHex: E.decode(e.dq) }), this.coefficient = new F({ valueHex: E.decode(e.qi) }), e.oth && (this.otherPrimeInfos = Array.from(e.oth, (e) => new Nf({ json: e })));
	}
}, Kf = "version", qf = "privateKeyAlgorithm", Jf = "privateKey", Yf = "attributes", Xf = "parsedKey", Zf = [
	Kf,
	qf,
	Jf,
	Yf
], Qf = class e extends J {
	static {
		this.CLASS_NAME = "PrivateKeyInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Kf] ?? e.defaultValues(Kf), this.privateKeyAlgorithm = t[qf] ?? e.defaultValues(qf), this.privateKey = t[Jf] ?? e.defaultValues(Jf), Yf in t && (this.attributes = t[Yf] ?? e.defaultValues(Yf)), Xf in t && (this.parsedKey = t[Xf] ?? e.defaultValues(Xf)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Kf: return 0;
			case qf: return new Z();
			case Jf: return new N();
			case Yf: return [];
			case Xf: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				Z.schema(t.privateKeyAlgorithm || {}),
				new N({ name: t.privateKey || "" }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new H({
						name: t.attributes || "",
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Zf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Kf,
			privateKeyAlgorithm: { names: { blockName: qf } },
			privateKey: Jf,
			attributes: Yf
		} }));
		switch (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.privateKeyAlgorithm = new Z({ schema: n.result.privateKeyAlgorithm }), this.privateKey = n.result.privateKey, Yf in n.result && (this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }))), this.privateKeyAlgorithm.algorithmId) {
			case "1.2.840.113549.1.1.1":
				{
					let e = A(this.privateKey.valueBlock.valueHexView);
					e.offset !== -1 && (this.parsedKey = new Gf({ schema: e.result }));
				}
				break;
			case "1.2.840.10045.2.1": if ("algorithmParams" in this.privateKeyAlgorithm && this.privateKeyAlgorithm.algorithmParams instanceof I) {
				let e = A(this.privateKey.valueBlock.valueHexView);
				e.offset !== -1 && (this.parsedKey = new Of({
					namedCurve: this.privateKeyAlgorithm.algorithmParams.valueBlock.toString(),
					schema: e.result
				}));
			}
		}
	}
	toSchema() {
		let e = [
			new F({ value: this.version }),
			this.privateKeyAlgorithm.toSchema(),
			this.privateKey
		];
		return this.attributes && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.attributes, (e) => e.toSchema())
		})), new L({ value: e });
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
					this.parsedKey = new Of({ json: e }), this.privateKeyAlgorithm = new Z({
						algorithmId: "1.2.840.10045.2.1",
						algorithmParams: new I({ value: this.parsedKey.namedCurve })
					});
					break;
				case "RSA":
					this.parsedKey = new Gf({ json: e }), this.privateKeyAlgorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.1",
						algorithmParams: new M()
					});
					break;
				default: throw Error(`Invalid value for "kty" parameter: ${e.kty}`);
			}
			this.privateKey = new N({ valueHex: this.parsedKey.toSchema().toBER(!1) });
		}
	}
}, $f = "contentType", ep = "contentEncryptionAlgorithm", tp = "encryptedContent", np = [
	$f,
	ep,
	tp
], rp = 1024, ip = class e extends J {
	static {
		this.CLASS_NAME = "EncryptedContentInfo";
	}
	constructor(t = {}) {
		if (super(), this.contentType = t[$f] ?? e.defaultValues($f), this.contentEncryptionAlgorithm = t[ep] ?? e.defaultValues(ep), tp in t && t.encryptedContent && (this.encryptedContent = t.encryptedContent, this.encryptedContent.idBlock.tagClass === 1 && this.encryptedContent.idBlock.tagNumber === 4 && this.encryptedContent.idBlock.isConstructed === !1 && !t.disableSplit)) {
			let e = new N({
				idBlock: { isConstructed: !0 },
				isConstructed: !0
			}), t = 0, n = this.encryptedContent.valueBlock.valueHexView.slice().buffer, r = n.byteLength;
			for (; r > 0;) {
				let i = new Uint8Array(n, t, t + rp > n.byteLength ? n.byteLength - t : rp), a = new ArrayBuffer(i.length), o = new Uint8Array(a);
				for (let e = 0; e < o.length; e++) o[e] = i[e];
				e.valueBlock.value.push(new N({ valueHex: a })), r -= i.length, t += i.length;
			}
			this.encryptedContent = e;
		}
		t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case $f: return "";
			case ep: return new Z();
			case tp: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case $f: return n === "";
			case ep: return n.algorithmId === "" && !("algorithmParams" in n);
			case tp: return n.isEqual(e.defaultValues(tp));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new I({ name: t.contentType || "" }),
				Z.schema(t.contentEncryptionAlgorithm || {}),
				new V({ value: [new j({
					name: t.encryptedContent || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new H({ value: new N() })]
				}), new k({
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
		for (let e of np) delete t[e];
		let n = U(t, t, e.schema({ names: {
			contentType: $f,
			contentEncryptionAlgorithm: { names: { blockName: ep } },
			encryptedContent: tp
		} }));
		q.assertSchema(n, this.className), this.contentType = n.result.contentType.valueBlock.toString(), this.contentEncryptionAlgorithm = new Z({ schema: n.result.contentEncryptionAlgorithm }), tp in n.result && (this.encryptedContent = n.result.encryptedContent, this.encryptedContent.idBlock.tagClass = 1, this.encryptedContent.idBlock.tagNumber = 4);
	}
	toSchema() {
		let e = { isIndefiniteForm: !1 }, t = [];
		if (t.push(new I({ value: this.contentType })), t.push(this.contentEncryptionAlgorithm.toSchema()), this.encryptedContent) {
			e.isIndefiniteForm = this.encryptedContent.idBlock.isConstructed;
			let n = this.encryptedContent;
			n.idBlock.tagClass = 3, n.idBlock.tagNumber = 0, n.lenBlock.isIndefiniteForm = this.encryptedContent.idBlock.isConstructed, t.push(n);
		}
		return new L({
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
		return N.prototype.getValue.call(this.encryptedContent);
	}
}, ap = "hashAlgorithm", op = "maskGenAlgorithm", sp = "saltLength", cp = "trailerField", lp = [
	ap,
	op,
	sp,
	cp
], up = class e extends J {
	static {
		this.CLASS_NAME = "RSASSAPSSParams";
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[ap] ?? e.defaultValues(ap), this.maskGenAlgorithm = t[op] ?? e.defaultValues(op), this.saltLength = t[sp] ?? e.defaultValues(sp), this.trailerField = t[cp] ?? e.defaultValues(cp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ap: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new M()
			});
			case op: return new Z({
				algorithmId: "1.2.840.113549.1.1.8",
				algorithmParams: new Z({
					algorithmId: "1.3.14.3.2.26",
					algorithmParams: new M()
				}).toSchema()
			});
			case sp: return 20;
			case cp: return 1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					optional: !0,
					value: [Z.schema(t.hashAlgorithm || {})]
				}),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					optional: !0,
					value: [Z.schema(t.maskGenAlgorithm || {})]
				}),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					optional: !0,
					value: [new F({ name: t.saltLength || "" })]
				}),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 3
					},
					optional: !0,
					value: [new F({ name: t.trailerField || "" })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of lp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: ap } },
			maskGenAlgorithm: { names: { blockName: op } },
			saltLength: sp,
			trailerField: cp
		} }));
		q.assertSchema(n, this.className), ap in n.result && (this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm })), op in n.result && (this.maskGenAlgorithm = new Z({ schema: n.result.maskGenAlgorithm })), sp in n.result && (this.saltLength = n.result.saltLength.valueBlock.valueDec), cp in n.result && (this.trailerField = n.result.trailerField.valueBlock.valueDec);
	}
	toSchema() {
		let t = [];
		return this.hashAlgorithm.isEqual(e.defaultValues(ap)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.hashAlgorithm.toSchema()]
		})), this.maskGenAlgorithm.isEqual(e.defaultValues(op)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.maskGenAlgorithm.toSchema()]
		})), this.saltLength !== e.defaultValues(sp) && t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [new F({ value: this.saltLength })]
		})), this.trailerField !== e.defaultValues(cp) && t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 3
			},
			value: [new F({ value: this.trailerField })]
		})), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.hashAlgorithm.isEqual(e.defaultValues(ap)) || (t.hashAlgorithm = this.hashAlgorithm.toJSON()), this.maskGenAlgorithm.isEqual(e.defaultValues(op)) || (t.maskGenAlgorithm = this.maskGenAlgorithm.toJSON()), this.saltLength !== e.defaultValues(sp) && (t.saltLength = this.saltLength), this.trailerField !== e.defaultValues(cp) && (t.trailerField = this.trailerField), t;
	}
}, dp = "salt", fp = "iterationCount", pp = "keyLength", mp = "prf", hp = [
	dp,
	fp,
	pp,
	mp
], gp = class e extends J {
	static {
		this.CLASS_NAME = "PBKDF2Params";
	}
	constructor(t = {}) {
		super(), this.salt = t[dp] ?? e.defaultValues(dp), this.iterationCount = t[fp] ?? e.defaultValues(fp), pp in t && (this.keyLength = t[pp] ?? e.defaultValues(pp)), mp in t && (this.prf = t[mp] ?? e.defaultValues(mp)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case dp: return {};
			case fp: return -1;
			case pp: return 0;
			case mp: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new M()
			});
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new V({ value: [new N({ name: t.saltPrimitive || "" }), Z.schema(t.saltConstructed || {})] }),
				new F({ name: t.iterationCount || "" }),
				new F({
					name: t.keyLength || "",
					optional: !0
				}),
				Z.schema(t.prf || { names: { optional: !0 } })
			]
		});
	}
	fromSchema(t) {
		for (let e of hp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			saltPrimitive: dp,
			saltConstructed: { names: { blockName: dp } },
			iterationCount: fp,
			keyLength: pp,
			prf: { names: {
				blockName: mp,
				optional: !0
			} }
		} }));
		q.assertSchema(n, this.className), this.salt = n.result.salt, this.iterationCount = n.result.iterationCount.valueBlock.valueDec, pp in n.result && (this.keyLength = n.result.keyLength.valueBlock.valueDec), mp in n.result && (this.prf = new Z({ schema: n.result.prf }));
	}
	toSchema() {
		let t = [];
		return t.push(this.salt), t.push(new F({ value: this.iterationCount })), pp in this && e.defaultValues(pp) !== this.keyLength && t.push(new F({ value: this.keyLength })), this.prf && e.defaultValues(mp).isEqual(this.prf) === !1 && t.push(this.prf.toSchema()), new L({ value: t });
	}
	toJSON() {
		let t = {
			salt: this.salt.toJSON(),
			iterationCount: this.iterationCount
		};
		return pp in this && e.defaultValues(pp) !== this.keyLength && (t.keyLength = this.keyLength), this.prf && e.defaultValues(mp).isEqual(this.prf) === !1 && (t.prf = this.prf.toJSON()), t;
	}
}, _p = "keyDerivationFunc", vp = "encryptionScheme", yp = [_p, vp], bp = class e extends J {
	static {
		this.CLASS_NAME = "PBES2Params";
	}
	constructor(t = {}) {
		super(), this.keyDerivationFunc = t[_p] ?? e.defaultValues(_p), this.encryptionScheme = t[vp] ?? e.defaultValues(vp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _p: return new Z();
			case vp: return new Z();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.keyDerivationFunc || {}), Z.schema(t.encryptionScheme || {})]
		});
	}
	fromSchema(t) {
		for (let e of yp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyDerivationFunc: { names: { blockName: _p } },
			encryptionScheme: { names: { blockName: vp } }
		} }));
		q.assertSchema(n, this.className), this.keyDerivationFunc = new Z({ schema: n.result.keyDerivationFunc }), this.encryptionScheme = new Z({ schema: n.result.encryptionScheme });
	}
	toSchema() {
		return new L({ value: [this.keyDerivationFunc.toSchema(), this.encryptionScheme.toSchema()] });
	}
	toJSON() {
		return {
			keyDerivationFunc: this.keyDerivationFunc.toJSON(),
			encryptionScheme: this.encryptionScheme.toJSON()
		};
	}
}, xp = class {
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
async function Sp(e, t, n, r, i) {
	let a, o, s;
	switch (e.toUpperCase()) {
		case "SHA-1":
			a = 20, o = 64, s = gl;
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
function Cp(e) {
	let t = typeof e == "string" ? { name: e } : e;
	return "hash" in t ? {
		...t,
		hash: Cp(t.hash)
	} : t;
}
var wp = class extends xp {
	async importKey(e, t, n, r, i) {
		let a = {}, o = Cp(n);
		switch (e.toLowerCase()) {
			case "raw": return this.subtle.importKey("raw", t, n, r, i);
			case "spki":
				{
					let e = A(va(t));
					q.assert(e, "keyData");
					let n = new Sf();
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
					let e = new Qf(), n = A(va(t));
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
			return this.subtle.importKey("jwk", Wa.decode(JSON.stringify(a)).buffer, n, r, i);
		} catch {
			return this.subtle.importKey("jwk", a, n, r, i);
		}
		return this.subtle.importKey("jwk", a, n, r, i);
	}
	async exportKey(e, t) {
		let n = await this.subtle.exportKey("jwk", t);
		switch (this.name.toLowerCase() === "safari" && n instanceof ArrayBuffer && (n = JSON.parse(Wa.encode(n))), e.toLowerCase()) {
			case "raw": return this.subtle.exportKey("raw", t);
			case "spki": {
				let e = new Sf();
				try {
					e.fromJSON(n);
				} catch {
					throw Error("Incorrect key data");
				}
				return e.toSchema().toBER(!1);
			}
			case "pkcs8": {
				let e = new Qf();
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
				let n = new up({ schema: e.algorithmParams });
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
		let c = new Uint8Array(e.contentToEncrypt), l = new gp({
			salt: new N({ valueHex: o }),
			iterationCount: e.iterationCount,
			prf: new Z({
				algorithmId: r,
				algorithmParams: new M()
			})
		}), u = new Uint8Array(e.password), d = await this.importKey("raw", u, "PBKDF2", !1, ["deriveKey"]), f = await this.deriveKey({
			name: "PBKDF2",
			hash: { name: e.hmacHashAlgorithm },
			salt: s,
			iterations: e.iterationCount
		}, d, e.contentEncryptionAlgorithm, !1, ["encrypt"]), p = await this.encrypt({
			name: e.contentEncryptionAlgorithm.name,
			iv: a
		}, f, c), m = new bp({
			keyDerivationFunc: new Z({
				algorithmId: n,
				algorithmParams: l.toSchema()
			}),
			encryptionScheme: new Z({
				algorithmId: t,
				algorithmParams: new N({ valueHex: i })
			})
		});
		return new ip({
			contentType: e.contentType,
			contentEncryptionAlgorithm: new Z({
				algorithmId: "1.2.840.113549.1.5.13",
				algorithmParams: m.toSchema()
			}),
			encryptedContent: new N({ valueHex: p })
		});
	}
	async decryptEncryptedContentInfo(e) {
		if (K.assert(e, "password", "encryptedContentInfo"), e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId !== "1.2.840.113549.1.5.13") throw Error(`Unknown "contentEncryptionAlgorithm": ${e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId}`);
		let t;
		try {
			t = new bp({ schema: e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmParams });
		} catch {
			throw Error("Incorrectly encoded \"pbes2Parameters\"");
		}
		let n;
		try {
			n = new gp({ schema: t.keyDerivationFunc.algorithmParams });
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
		}, r = await Sp(e.hashAlgorithm, t, e.password, e.salt, e.iterationCount), i = await this.importKey("raw", new Uint8Array(r), n, !1, ["sign"]);
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
		}, r = await Sp(e.hashAlgorithm, t, e.password, e.salt, e.iterationCount), i = await this.importKey("raw", new Uint8Array(r), n, !1, ["verify"]);
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
						algorithmParams: new M()
					}), e.maskGenAlgorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.8",
						algorithmParams: e.hashAlgorithm.toSchema()
					})), i.saltLength !== 20 && (e.saltLength = i.saltLength);
					let t = new up(e);
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
		return n.algorithm.name === "ECDSA" ? Ap(r) : r;
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
			let e = uf.find(a.algorithm.namedCurve);
			if (!e) throw Error("Unsupported named curve in use");
			let t = A(s);
			q.assert(t, "Signature value"), s = jp(t.result, e.size);
		}
		if (a.algorithm.name === "RSA-PSS") {
			let e = new up({ schema: r.algorithmParams });
			"saltLength" in e ? o.algorithm.saltLength = e.saltLength : o.algorithm.saltLength = 20;
			let t = "SHA-1";
			"hashAlgorithm" in e && (t = this.getAlgorithmByOID(e.hashAlgorithm.algorithmId, !0).name), o.algorithm.hash.name = t;
		}
		return this.verify(o.algorithm, a, s, e);
	}
}, Tp = {
	name: "none",
	crypto: null
};
function Ep(e) {
	return !!(e && typeof e == "object" && "crypto" in e);
}
function Dp() {
	return typeof process < "u" && Number.isInteger(process.pid) ? process.pid : Symbol.for("pkijs.engine");
}
function Op(e, ...t) {
	let n = null;
	if (t.length < 2) n = t.length ? t[0] : typeof self < "u" && self.crypto ? new wp({
		name: "browser",
		crypto: self.crypto
	}) : null;
	else {
		let e = t[0], r = t[1];
		Ep(r) ? n = r : Ep(e) ? n = e : "subtle" in e && "getRandomValues" in e && (n = new wp({ crypto: e }));
	}
	if (typeof process < "u" && "pid" in process && typeof global < "u" && typeof window > "u") {
		let t = Dp();
		if (global[t] === void 0) global[t] = {};
		else if (typeof global[t] != "object") throw Error(`Name global.${String(t)} already exists and it is not an object`);
		if (global[t].pkijs === void 0) global[t].pkijs = {};
		else if (typeof global[t].pkijs != "object") throw Error(`Name global.${String(t)}.pkijs already exists and it is not an object`);
		global[t].pkijs.engine = {
			name: e,
			crypto: n
		};
	} else Tp = {
		name: e,
		crypto: n
	};
}
function kp() {
	if (typeof process < "u" && "pid" in process && typeof global < "u" && typeof window > "u") {
		let e;
		try {
			e = global[Dp()].pkijs.engine;
		} catch {
			throw Error("Please call 'setEngine' before call to 'getEngine'");
		}
		return e;
	}
	return Tp;
}
function $(e = !1) {
	let t = kp();
	if (!t.crypto && e) throw Error("Unable to create WebCrypto object");
	return t.crypto;
}
function Ap(e) {
	if (e.byteLength % 2 != 0) return W;
	let t = e.byteLength / 2;
	return new L({ value: [new F({ valueHex: Pp(new Uint8Array(e, 0, t)) }), new F({ valueHex: Pp(new Uint8Array(e, t, t)) })] }).toBER(!1);
}
function jp(e, t) {
	if (!(e instanceof L && e.valueBlock.value.length === 2 && e.valueBlock.value[0] instanceof F && e.valueBlock.value[1] instanceof F)) return W;
	let n = e.valueBlock.value[0].convertFromDER().valueBlock.valueHexView, r = e.valueBlock.value[1].convertFromDER().valueBlock.valueHexView, i = new Uint8Array(t * 2);
	return i.set(n, t - n.byteLength), i.set(r, 2 * t - r.byteLength), i.buffer;
}
async function Mp(e, t, n, r, i) {
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
	let s = T.concat(t, a, r);
	return {
		counter: n,
		result: await i.digest({ name: e }, s)
	};
}
async function Np(e, t, n, r, i = $(!0)) {
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
	for (let n = 1; n <= o; n++) c.push(await Mp(e, t, n, r, i));
	let l = T.concat(c.map((e) => e.result));
	if (n >>= 3, l.byteLength > n) {
		let e = new ArrayBuffer(n), t = new Uint8Array(e), r = new Uint8Array(l);
		for (let e = 0; e < n; e++) t[e] = r[e];
		return e;
	}
	return l;
}
function Pp(e) {
	let t = 0;
	for (; t < e.length - 1 && e[t] === 0;) t++;
	let n = e.subarray(t);
	if (n.length && n[0] & 128) {
		let e = new Uint8Array(n.length + 1);
		return e.set(n, 1), e;
	}
	return n.slice();
}
var Fp = "type", Ip = "value", Lp = "utcTimeName", Rp = "generalTimeName", zp = [Lp, Rp], Bp = class e extends J {
	static {
		this.CLASS_NAME = "Time";
	}
	constructor(t = {}) {
		super(), this.type = t[Fp] ?? e.defaultValues(Fp), this.value = t[Ip] ?? e.defaultValues(Ip), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fp: return 0;
			case Ip: return new Date(0, 0, 0);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e.names ?? {};
		return new V({
			optional: t,
			value: [new cl({ name: n.utcTimeName || "" }), new z({ name: n.generalTimeName || "" })]
		});
	}
	fromSchema(t) {
		for (let e of zp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			utcTimeName: Lp,
			generalTimeName: Rp
		} }));
		q.assertSchema(n, this.className), Lp in n.result && (this.type = 0, this.value = n.result.utcTimeName.toDate()), Rp in n.result && (this.type = 1, this.value = n.result.generalTimeName.toDate());
	}
	toSchema() {
		return this.type === 0 ? new cl({ valueDate: this.value }) : this.type === 1 ? new z({ valueDate: this.value }) : {};
	}
	toJSON() {
		return {
			type: this.type,
			value: this.value
		};
	}
}, Vp = "tbs", Hp = "version", Up = "serialNumber", Wp = "signature", Gp = "issuer", Kp = "notBefore", qp = "notAfter", Jp = "subject", Yp = "subjectPublicKeyInfo", Xp = "issuerUniqueID", Zp = "subjectUniqueID", Qp = "extensions", $p = "signatureAlgorithm", em = "signatureValue", tm = "tbsCertificate", nm = `${tm}.${Hp}`, rm = `${tm}.${Up}`, im = `${tm}.${Wp}`, am = `${tm}.${Gp}`, om = `${tm}.${Kp}`, sm = `${tm}.${qp}`, cm = `${tm}.${Jp}`, lm = `${tm}.${Yp}`, um = `${tm}.${Xp}`, dm = `${tm}.${Zp}`, fm = `${tm}.${Qp}`, pm = [
	tm,
	nm,
	rm,
	im,
	am,
	om,
	sm,
	cm,
	lm,
	um,
	dm,
	fm,
	$p,
	em
];
function mm(e = {}) {
	let t = e.names ?? {};
	return new L({
		name: t.blockName || tm,
		value: [
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new F({ name: t.tbsCertificateVersion || nm })]
			}),
			new F({ name: t.tbsCertificateSerialNumber || rm }),
			Z.schema(t.signature || { names: { blockName: im } }),
			Y.schema(t.issuer || { names: { blockName: am } }),
			new L({
				name: t.tbsCertificateValidity || "tbsCertificate.validity",
				value: [Bp.schema(t.notBefore || { names: {
					utcTimeName: om,
					generalTimeName: om
				} }), Bp.schema(t.notAfter || { names: {
					utcTimeName: sm,
					generalTimeName: sm
				} })]
			}),
			Y.schema(t.subject || { names: { blockName: cm } }),
			Sf.schema(t.subjectPublicKeyInfo || { names: { blockName: lm } }),
			new k({
				name: t.tbsCertificateIssuerUniqueID || um,
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			}),
			new k({
				name: t.tbsCertificateSubjectUniqueID || dm,
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				}
			}),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				value: [Xm.schema(t.extensions || { names: { blockName: fm } })]
			})
		]
	});
}
var hm = class e extends J {
	static {
		this.CLASS_NAME = "Certificate";
	}
	get tbs() {
		return va(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[Vp] ?? e.defaultValues(Vp)), this.version = t[Hp] ?? e.defaultValues(Hp), this.serialNumber = t[Up] ?? e.defaultValues(Up), this.signature = t[Wp] ?? e.defaultValues(Wp), this.issuer = t[Gp] ?? e.defaultValues(Gp), this.notBefore = t[Kp] ?? e.defaultValues(Kp), this.notAfter = t[qp] ?? e.defaultValues(qp), this.subject = t[Jp] ?? e.defaultValues(Jp), this.subjectPublicKeyInfo = t[Yp] ?? e.defaultValues(Yp), Xp in t && (this.issuerUniqueID = t[Xp] ?? e.defaultValues(Xp)), Zp in t && (this.subjectUniqueID = t[Zp] ?? e.defaultValues(Zp)), Qp in t && (this.extensions = t[Qp] ?? e.defaultValues(Qp)), this.signatureAlgorithm = t[$p] ?? e.defaultValues($p), this.signatureValue = t[em] ?? e.defaultValues(em), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vp: return W;
			case Hp: return 0;
			case Up: return new F();
			case Wp: return new Z();
			case Gp: return new Y();
			case Kp: return new Bp();
			case qp: return new Bp();
			case Jp: return new Y();
			case Yp: return new Sf();
			case Xp: return W;
			case Zp: return W;
			case Qp: return [];
			case $p: return new Z();
			case em: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				mm(t.tbsCertificate),
				Z.schema(t.signatureAlgorithm || { names: { blockName: $p } }),
				new P({ name: t.signatureValue || em })
			]
		});
	}
	fromSchema(t) {
		for (let e of pm) delete t[e];
		let n = U(t, t, e.schema({ names: { tbsCertificate: { names: { extensions: { names: { extensions: fm } } } } } }));
		q.assertSchema(n, this.className), this.tbsView = n.result.tbsCertificate.valueBeforeDecodeView, nm in n.result && (this.version = n.result[nm].valueBlock.valueDec), this.serialNumber = n.result[rm], this.signature = new Z({ schema: n.result[im] }), this.issuer = new Y({ schema: n.result[am] }), this.notBefore = new Bp({ schema: n.result[om] }), this.notAfter = new Bp({ schema: n.result[sm] }), this.subject = new Y({ schema: n.result[cm] }), this.subjectPublicKeyInfo = new Sf({ schema: n.result[lm] }), um in n.result && (this.issuerUniqueID = n.result[um].valueBlock.valueHex), dm in n.result && (this.subjectUniqueID = n.result[dm].valueBlock.valueHex), fm in n.result && (this.extensions = Array.from(n.result[fm], (e) => new qm({ schema: e }))), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let t = [];
		return Hp in this && this.version !== e.defaultValues(Hp) && t.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new F({ value: this.version })]
		})), t.push(this.serialNumber), t.push(this.signature.toSchema()), t.push(this.issuer.toSchema()), t.push(new L({ value: [this.notBefore.toSchema(), this.notAfter.toSchema()] })), t.push(this.subject.toSchema()), t.push(this.subjectPublicKeyInfo.toSchema()), this.issuerUniqueID && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: this.issuerUniqueID
		})), this.subjectUniqueID && t.push(new k({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			valueHex: this.subjectUniqueID
		})), this.extensions && t.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 3
			},
			value: [new L({ value: Array.from(this.extensions, (e) => e.toSchema()) })]
		})), new L({ value: t });
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (!this.tbsView.byteLength) return e.schema().value[0];
			let t = A(this.tbsView);
			q.assert(t, "TBS Certificate"), n = t.result;
		} else n = this.encodeTBS();
		return new L({ value: [
			n,
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		let t = {
			tbs: Ya.encode(this.tbsView),
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
		return Hp in this && this.version !== e.defaultValues(Hp) && (t.version = this.version), this.issuerUniqueID && (t.issuerUniqueID = Ya.encode(this.issuerUniqueID)), this.subjectUniqueID && (t.subjectUniqueID = Ya.encode(this.subjectUniqueID)), this.extensions && (t.extensions = Array.from(this.extensions, (e) => e.toJSON())), t;
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
		this.signatureValue = new P({ valueHex: a });
	}
	async verify(e, t = $(!0)) {
		let n;
		if (e ? n = e.subjectPublicKeyInfo : this.issuer.isEqual(this.subject) && (n = this.subjectPublicKeyInfo), !(n instanceof Sf)) throw Error("Please provide issuer certificate as a parameter");
		return t.verifyWithPublicKey(this.tbsView, this.signatureValue, n, this.signatureAlgorithm);
	}
};
function gm(e, t = null) {
	if (t && e.issuer.isEqual(t.issuer) && e.serialNumber.isEqual(t.serialNumber)) return null;
	let n = !1;
	if (e.extensions) {
		for (let t of e.extensions) if (t.extnID === "2.5.29.19" && t.parsedValue instanceof Hu && t.parsedValue.cA) {
			n = !0;
			break;
		}
	}
	return n ? e : null;
}
var _m = "version", vm = "logID", ym = "extensions", bm = "timestamp", xm = "hashAlgorithm", Sm = "signatureAlgorithm", Cm = "signature", wm = "none", Tm = "md5", Em = "sha1", Dm = "sha224", Om = "sha256", km = "sha384", Am = "sha512", jm = "anonymous", Mm = "rsa", Nm = "dsa", Pm = "ecdsa", Fm = class e extends J {
	static {
		this.CLASS_NAME = "SignedCertificateTimestamp";
	}
	constructor(t = {}) {
		super(), this.version = t[_m] ?? e.defaultValues(_m), this.logID = t[vm] ?? e.defaultValues(vm), this.timestamp = t[bm] ?? e.defaultValues(bm), this.extensions = t[ym] ?? e.defaultValues(ym), this.hashAlgorithm = t[xm] ?? e.defaultValues(xm), this.signatureAlgorithm = t[Sm] ?? e.defaultValues(Sm), this.signature = t[Cm] ?? e.defaultValues(Cm), "stream" in t && t.stream && this.fromStream(t.stream), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _m: return 0;
			case vm:
			case ym: return W;
			case bm: return /* @__PURE__ */ new Date(0);
			case xm:
			case Sm: return "";
			case Cm: return W;
			default: return super.defaultValues(e);
		}
	}
	fromSchema(e) {
		if (!(e instanceof ll)) throw Error("Object's schema was not verified against input data for SignedCertificateTimestamp");
		let t = new fl({ stream: new ul({ buffer: e.data }) });
		this.fromStream(t);
	}
	fromStream(e) {
		let t = e.getUint16();
		if (this.version = e.getBlock(1)[0], this.version === 0) {
			this.logID = new Uint8Array(e.getBlock(32)).buffer.slice(0), this.timestamp = new Date(Number(Vo.decodeBigInt(e.getBlock(8))));
			let n = e.getUint16();
			switch (this.extensions = new Uint8Array(e.getBlock(n)).buffer.slice(0), e.getBlock(1)[0]) {
				case 0:
					this.hashAlgorithm = wm;
					break;
				case 1:
					this.hashAlgorithm = Tm;
					break;
				case 2:
					this.hashAlgorithm = Em;
					break;
				case 3:
					this.hashAlgorithm = Dm;
					break;
				case 4:
					this.hashAlgorithm = Om;
					break;
				case 5:
					this.hashAlgorithm = km;
					break;
				case 6:
					this.hashAlgorithm = Am;
					break;
				default: throw Error("Object's stream was not correct for SignedCertificateTimestamp");
			}
			switch (e.getBlock(1)[0]) {
				case 0:
					this.signatureAlgorithm = jm;
					break;
				case 1:
					this.signatureAlgorithm = Mm;
					break;
				case 2:
					this.signatureAlgorithm = Nm;
					break;
				case 3:
					this.signatureAlgorithm = Pm;
					break;
				default: throw Error("Object's stream was not correct for SignedCertificateTimestamp");
			}
			let r = e.getUint16();
			if (this.signature = new Uint8Array(e.getBlock(r)).buffer.slice(0), t !== 47 + n + r) throw Error("Object's stream was not correct for SignedCertificateTimestamp");
		}
	}
	toSchema() {
		return new ll({ data: this.toStream().stream.buffer });
	}
	toStream() {
		let e = new fl();
		e.appendUint16(47 + this.extensions.byteLength + this.signature.byteLength), e.appendChar(this.version), e.appendView(new Uint8Array(this.logID)), e.appendView(Vo.encode(this.timestamp.valueOf(), { length: 8 })), e.appendUint16(this.extensions.byteLength), this.extensions.byteLength && e.appendView(new Uint8Array(this.extensions));
		let t;
		switch (this.hashAlgorithm.toLowerCase()) {
			case wm:
				t = 0;
				break;
			case Tm:
				t = 1;
				break;
			case Em:
				t = 2;
				break;
			case Dm:
				t = 3;
				break;
			case Om:
				t = 4;
				break;
			case km:
				t = 5;
				break;
			case Am:
				t = 6;
				break;
			default: throw Error(`Incorrect data for hashAlgorithm: ${this.hashAlgorithm}`);
		}
		e.appendChar(t);
		let n;
		switch (this.signatureAlgorithm.toLowerCase()) {
			case jm:
				n = 0;
				break;
			case Mm:
				n = 1;
				break;
			case Nm:
				n = 2;
				break;
			case Pm:
				n = 3;
				break;
			default: throw Error(`Incorrect data for signatureAlgorithm: ${this.signatureAlgorithm}`);
		}
		return e.appendChar(n), e.appendUint16(this.signature.byteLength), e.appendView(new Uint8Array(this.signature)), e;
	}
	toJSON() {
		return {
			version: this.version,
			logID: Ya.encode(this.logID, { case: "upper" }),
			timestamp: this.timestamp,
			extensions: Ya.encode(this.extensions, { case: "upper" }),
			hashAlgorithm: this.hashAlgorithm,
			signatureAlgorithm: this.signatureAlgorithm,
			signature: Ya.encode(this.signature, { case: "upper" })
		};
	}
	async verify(e, t, n = 0, r = $(!0)) {
		let i = To.encode(this.logID), a = null, o = new fl();
		for (let t of e) if (t.log_id === i) {
			a = t.key;
			break;
		}
		if (!a) throw Error(`Public key not found for CT with logId: ${i}`);
		let s = va(To.decode(a)), c = Sf.fromBER(s);
		return o.appendChar(0), o.appendChar(0), o.appendView(Vo.encode(this.timestamp.valueOf(), { length: 8 })), o.appendUint16(n), n === 0 && o.appendUint24(t.byteLength), o.appendView(new Uint8Array(t)), o.appendUint16(this.extensions.byteLength), this.extensions.byteLength !== 0 && o.appendView(new Uint8Array(this.extensions)), r.verifyWithPublicKey(o.buffer.slice(0, o.length), new N({ valueHex: this.signature }), c, { algorithmId: "" }, "SHA-256");
	}
};
new I({ value: Cu }).valueBlock.toBER(!1);
var Im = "timestamps", Lm = class e extends J {
	static {
		this.CLASS_NAME = "SignedCertificateTimestampList";
	}
	constructor(t = {}) {
		super(), this.timestamps = t[Im] ?? e.defaultValues(Im), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Im: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Im: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return t.optional ??= !1, new N({
			name: t.blockName || "SignedCertificateTimestampList",
			optional: t.optional
		});
	}
	fromSchema(e) {
		if (!(e instanceof N)) throw Error("Object's schema was not verified against input data for SignedCertificateTimestampList");
		let t = new fl({ stream: new ul({ buffer: e.valueBlock.valueHex }) });
		if (t.getUint16() !== t.length) throw Error("Object's schema was not verified against input data for SignedCertificateTimestampList");
		for (; t.length;) this.timestamps.push(new Fm({ stream: t }));
	}
	toSchema() {
		let e = new fl(), t = 0, n = [];
		for (let e of this.timestamps) {
			let r = e.toStream();
			n.push(r), t += r.stream.buffer.byteLength;
		}
		e.appendUint16(t);
		for (let t of n) e.appendView(t.stream.view);
		return new N({ valueHex: e.stream.buffer.slice(0) });
	}
	toJSON() {
		return { timestamps: Array.from(this.timestamps, (e) => e.toJSON()) };
	}
}, Rm = "attributes", zm = [Rm], Bm = class e extends J {
	static {
		this.CLASS_NAME = "SubjectDirectoryAttributes";
	}
	constructor(t = {}) {
		super(), this.attributes = t[Rm] ?? e.defaultValues(Rm), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Rm: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.attributes || "",
				value: Q.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of zm) delete t[e];
		let n = U(t, t, e.schema({ names: { attributes: Rm } }));
		q.assertSchema(n, this.className), this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.attributes, (e) => e.toSchema()) });
	}
	toJSON() {
		return { attributes: Array.from(this.attributes, (e) => e.toJSON()) };
	}
}, Vm = class e {
	static getItems() {
		return this.types || (this.types = {}, e.register(nu, "SubjectAltName", Ul), e.register(ru, "IssuerAltName", Ul), e.register(vu, "AuthorityKeyIdentifier", zu), e.register(iu, "BasicConstraints", Hu), e.register(Tu, "MicrosoftCaVersion", Gu), e.register(mu, "CertificatePolicies", nd), e.register(gu, "CertificatePoliciesMicrosoft", nd), e.register(wu, "MicrosoftCertTemplateV2", sd), e.register(fu, "CRLDistributionPoints", _d), e.register(pu, "FreshestCRL", _d), e.register(bu, "ExtKeyUsage", bd), e.register(uu, "CertificateIssuer", $l), e.register(xu, "AuthorityInfoAccess", Sd), e.register(Su, "SubjectInfoAccess", Sd), e.register(lu, "IssuingDistributionPoint", jd), e.register(du, "NameConstraints", Bd), e.register(yu, "PolicyConstraints", Wd), e.register(_u, "PolicyMappings", Zd), e.register(tu, "PrivateKeyUsagePeriod", tf), e.register(Eu, "QCStatements", lf), e.register(Cu, "SignedCertificateTimestampList", Lm), e.register(eu, "SubjectDirectoryAttributes", Bm)), this.types;
	}
	static fromBER(e, t) {
		let n = A(t);
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
}, Hm = "extnID", Um = "critical", Wm = "extnValue", Gm = "parsedValue", Km = [
	Hm,
	Um,
	Wm
], qm = class e extends J {
	static {
		this.CLASS_NAME = "Extension";
	}
	get parsedValue() {
		if (this._parsedValue === void 0) {
			let e = Vm.fromBER(this.extnID, this.extnValue.valueBlock.valueHexView);
			this._parsedValue = e;
		}
		return this._parsedValue || void 0;
	}
	set parsedValue(e) {
		this._parsedValue = e;
	}
	constructor(t = {}) {
		super(), this.extnID = t[Hm] ?? e.defaultValues(Hm), this.critical = t[Um] ?? e.defaultValues(Um), this.extnValue = Wm in t ? new N({ valueHex: t.extnValue }) : e.defaultValues(Wm), Gm in t && (this.parsedValue = t[Gm] ?? e.defaultValues(Gm)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Hm: return "";
			case Um: return !1;
			case Wm: return new N();
			case Gm: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new I({ name: t.extnID || "" }),
				new Dc({
					name: t.critical || "",
					optional: !0
				}),
				new N({ name: t.extnValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Km) delete t[e];
		let n = U(t, t, e.schema({ names: {
			extnID: Hm,
			critical: Um,
			extnValue: Wm
		} }));
		q.assertSchema(n, this.className), this.extnID = n.result.extnID.valueBlock.toString(), Um in n.result && (this.critical = n.result.critical.valueBlock.value), this.extnValue = n.result.extnValue;
	}
	toSchema() {
		let t = [];
		return t.push(new I({ value: this.extnID })), this.critical !== e.defaultValues(Um) && t.push(new Dc({ value: this.critical })), t.push(this.extnValue), new L({ value: t });
	}
	toJSON() {
		let t = {
			extnID: this.extnID,
			extnValue: this.extnValue.toJSON()
		};
		return this.critical !== e.defaultValues(Um) && (t.critical = this.critical), this.parsedValue && this.parsedValue.toJSON && (t.parsedValue = this.parsedValue.toJSON()), t;
	}
}, Jm = "extensions", Ym = [Jm], Xm = class e extends J {
	static {
		this.CLASS_NAME = "Extensions";
	}
	constructor(t = {}) {
		super(), this.extensions = t[Jm] ?? e.defaultValues(Jm), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Jm: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e.names ?? {};
		return new L({
			optional: t,
			name: n.blockName || "",
			value: [new H({
				name: n.extensions || "",
				value: qm.schema(n.extension || {})
			})]
		});
	}
	fromSchema(t) {
		for (let e of Ym) delete t[e];
		let n = U(t, t, e.schema({ names: { extensions: Jm } }));
		q.assertSchema(n, this.className), this.extensions = Array.from(n.result.extensions, (e) => new qm({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.extensions, (e) => e.toSchema()) });
	}
	toJSON() {
		return { extensions: this.extensions.map((e) => e.toJSON()) };
	}
}, Zm = "issuer", Qm = "serialNumber", $m = "issuerUID", eh = [
	Zm,
	Qm,
	$m
], th = class e extends J {
	static {
		this.CLASS_NAME = "IssuerSerial";
	}
	constructor(t = {}) {
		super(), this.issuer = t[Zm] ?? e.defaultValues(Zm), this.serialNumber = t[Qm] ?? e.defaultValues(Qm), $m in t && (this.issuerUID = t[$m] ?? e.defaultValues($m)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Zm: return new $l();
			case Qm: return new F();
			case $m: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				$l.schema(t.issuer || {}),
				new F({ name: t.serialNumber || "" }),
				new P({
					optional: !0,
					name: t.issuerUID || ""
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of eh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuer: { names: { blockName: Zm } },
			serialNumber: Qm,
			issuerUID: $m
		} }));
		q.assertSchema(n, this.className), this.issuer = new $l({ schema: n.result.issuer }), this.serialNumber = n.result.serialNumber, $m in n.result && (this.issuerUID = n.result.issuerUID);
	}
	toSchema() {
		let e = new L({ value: [this.issuer.toSchema(), this.serialNumber] });
		return this.issuerUID && e.valueBlock.value.push(this.issuerUID), e;
	}
	toJSON() {
		let e = {
			issuer: this.issuer.toJSON(),
			serialNumber: this.serialNumber.toJSON()
		};
		return this.issuerUID && (e.issuerUID = this.issuerUID.toJSON()), e;
	}
}, nh = "version", rh = "baseCertificateID", ih = "subjectName", ah = "issuer", oh = "signature", sh = "serialNumber", ch = "attrCertValidityPeriod", lh = "attributes", uh = "issuerUniqueID", dh = "extensions", fh = [
	nh,
	rh,
	ih,
	ah,
	oh,
	sh,
	ch,
	lh,
	uh,
	dh
], ph = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateInfoV1";
	}
	constructor(t = {}) {
		super(), this.version = t[nh] ?? e.defaultValues(nh), rh in t && (this.baseCertificateID = t[rh] ?? e.defaultValues(rh)), ih in t && (this.subjectName = t[ih] ?? e.defaultValues(ih)), this.issuer = t[ah] ?? e.defaultValues(ah), this.signature = t[oh] ?? e.defaultValues(oh), this.serialNumber = t[sh] ?? e.defaultValues(sh), this.attrCertValidityPeriod = t[ch] ?? e.defaultValues(ch), this.attributes = t[lh] ?? e.defaultValues(lh), uh in t && (this.issuerUniqueID = t[uh] ?? e.defaultValues(uh)), dh in t && (this.extensions = t[dh] ?? e.defaultValues(dh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nh: return 0;
			case rh: return new th();
			case ih: return new $l();
			case ah: return new $l();
			case oh: return new Z();
			case sh: return new F();
			case ch: return new Xl();
			case lh: return [];
			case uh: return new P();
			case dh: return new Xm();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				new V({ value: [new j({
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: th.schema().valueBlock.value
				}), new j({
					name: t.subjectName || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: $l.schema().valueBlock.value
				})] }),
				$l.schema({ names: { blockName: t.issuer || "" } }),
				Z.schema(t.signature || {}),
				new F({ name: t.serialNumber || "" }),
				Xl.schema(t.attrCertValidityPeriod || {}),
				new L({
					name: t.attributes || "",
					value: [new H({ value: Q.schema() })]
				}),
				new P({
					optional: !0,
					name: t.issuerUniqueID || ""
				}),
				Xm.schema(t.extensions || {}, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of fh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: nh,
			baseCertificateID: rh,
			subjectName: ih,
			issuer: ah,
			signature: { names: { blockName: oh } },
			serialNumber: sh,
			attrCertValidityPeriod: { names: { blockName: ch } },
			attributes: lh,
			issuerUniqueID: uh,
			extensions: { names: { blockName: dh } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, rh in n.result && (this.baseCertificateID = new th({ schema: new L({ value: n.result.baseCertificateID.valueBlock.value }) })), ih in n.result && (this.subjectName = new $l({ schema: new L({ value: n.result.subjectName.valueBlock.value }) })), this.issuer = n.result.issuer, this.signature = new Z({ schema: n.result.signature }), this.serialNumber = n.result.serialNumber, this.attrCertValidityPeriod = new Xl({ schema: n.result.attrCertValidityPeriod }), this.attributes = Array.from(n.result.attributes.valueBlock.value, (e) => new Q({ schema: e })), uh in n.result && (this.issuerUniqueID = n.result.issuerUniqueID), dh in n.result && (this.extensions = new Xm({ schema: n.result.extensions }));
	}
	toSchema() {
		let e = new L({ value: [new F({ value: this.version })] });
		return this.baseCertificateID && e.valueBlock.value.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.baseCertificateID.toSchema().valueBlock.value
		})), this.subjectName && e.valueBlock.value.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.subjectName.toSchema().valueBlock.value
		})), e.valueBlock.value.push(this.issuer.toSchema()), e.valueBlock.value.push(this.signature.toSchema()), e.valueBlock.value.push(this.serialNumber), e.valueBlock.value.push(this.attrCertValidityPeriod.toSchema()), e.valueBlock.value.push(new L({ value: Array.from(this.attributes, (e) => e.toSchema()) })), this.issuerUniqueID && e.valueBlock.value.push(this.issuerUniqueID), this.extensions && e.valueBlock.value.push(this.extensions.toSchema()), e;
	}
	toJSON() {
		let e = { version: this.version };
		return this.baseCertificateID && (e.baseCertificateID = this.baseCertificateID.toJSON()), this.subjectName && (e.subjectName = this.subjectName.toJSON()), e.issuer = this.issuer.toJSON(), e.signature = this.signature.toJSON(), e.serialNumber = this.serialNumber.toJSON(), e.attrCertValidityPeriod = this.attrCertValidityPeriod.toJSON(), e.attributes = Array.from(this.attributes, (e) => e.toJSON()), this.issuerUniqueID && (e.issuerUniqueID = this.issuerUniqueID.toJSON()), this.extensions && (e.extensions = this.extensions.toJSON()), e;
	}
}, mh = "acinfo", hh = "signatureAlgorithm", gh = "signatureValue", _h = [
	mh,
	gh,
	hh
], vh = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateV1";
	}
	constructor(t = {}) {
		super(), this.acinfo = t[mh] ?? e.defaultValues(mh), this.signatureAlgorithm = t[hh] ?? e.defaultValues(hh), this.signatureValue = t[gh] ?? e.defaultValues(gh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mh: return new ph();
			case hh: return new Z();
			case gh: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				ph.schema(t.acinfo || {}),
				Z.schema(t.signatureAlgorithm || {}),
				new P({ name: t.signatureValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of _h) delete t[e];
		let n = U(t, t, e.schema({ names: {
			acinfo: { names: { blockName: mh } },
			signatureAlgorithm: { names: { blockName: hh } },
			signatureValue: gh
		} }));
		q.assertSchema(n, this.className), this.acinfo = new ph({ schema: n.result.acinfo }), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	toSchema() {
		return new L({ value: [
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
}, yh = "digestedObjectType", bh = "otherObjectTypeID", xh = "digestAlgorithm", Sh = "objectDigest", Ch = [
	yh,
	bh,
	xh,
	Sh
], wh = class e extends J {
	static {
		this.CLASS_NAME = "ObjectDigestInfo";
	}
	constructor(t = {}) {
		super(), this.digestedObjectType = t[yh] ?? e.defaultValues(yh), bh in t && (this.otherObjectTypeID = t[bh] ?? e.defaultValues(bh)), this.digestAlgorithm = t[xh] ?? e.defaultValues(xh), this.objectDigest = t[Sh] ?? e.defaultValues(Sh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case yh: return new Fc();
			case bh: return new I();
			case xh: return new Z();
			case Sh: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new Fc({ name: t.digestedObjectType || "" }),
				new I({
					optional: !0,
					name: t.otherObjectTypeID || ""
				}),
				Z.schema(t.digestAlgorithm || {}),
				new P({ name: t.objectDigest || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Ch) delete t[e];
		let n = U(t, t, e.schema({ names: {
			digestedObjectType: yh,
			otherObjectTypeID: bh,
			digestAlgorithm: { names: { blockName: xh } },
			objectDigest: Sh
		} }));
		q.assertSchema(n, this.className), this.digestedObjectType = n.result.digestedObjectType, bh in n.result && (this.otherObjectTypeID = n.result.otherObjectTypeID), this.digestAlgorithm = new Z({ schema: n.result.digestAlgorithm }), this.objectDigest = n.result.objectDigest;
	}
	toSchema() {
		let e = new L({ value: [this.digestedObjectType] });
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
}, Th = "issuerName", Eh = "baseCertificateID", Dh = "objectDigestInfo", Oh = [
	Th,
	Eh,
	Dh
], kh = class e extends J {
	static {
		this.CLASS_NAME = "V2Form";
	}
	constructor(t = {}) {
		super(), Th in t && (this.issuerName = t[Th] ?? e.defaultValues(Th)), Eh in t && (this.baseCertificateID = t[Eh] ?? e.defaultValues(Eh)), Dh in t && (this.objectDigestInfo = t[Dh] ?? e.defaultValues(Dh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Th: return new $l();
			case Eh: return new th();
			case Dh: return new wh();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				$l.schema({ names: { blockName: t.issuerName } }, !0),
				new j({
					optional: !0,
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: th.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					name: t.objectDigestInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: wh.schema().valueBlock.value
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Oh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuerName: Th,
			baseCertificateID: Eh,
			objectDigestInfo: Dh
		} }));
		q.assertSchema(n, this.className), Th in n.result && (this.issuerName = new $l({ schema: n.result.issuerName })), Eh in n.result && (this.baseCertificateID = new th({ schema: new L({ value: n.result.baseCertificateID.valueBlock.value }) })), Dh in n.result && (this.objectDigestInfo = new wh({ schema: new L({ value: n.result.objectDigestInfo.valueBlock.value }) }));
	}
	toSchema() {
		let e = new L();
		return this.issuerName && e.valueBlock.value.push(this.issuerName.toSchema()), this.baseCertificateID && e.valueBlock.value.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.baseCertificateID.toSchema().valueBlock.value
		})), this.objectDigestInfo && e.valueBlock.value.push(new j({
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
}, Ah = "baseCertificateID", jh = "entityName", Mh = "objectDigestInfo", Nh = [
	Ah,
	jh,
	Mh
], Ph = class e extends J {
	static {
		this.CLASS_NAME = "Holder";
	}
	constructor(t = {}) {
		super(), Ah in t && (this.baseCertificateID = t[Ah] ?? e.defaultValues(Ah)), jh in t && (this.entityName = t[jh] ?? e.defaultValues(jh)), Mh in t && (this.objectDigestInfo = t[Mh] ?? e.defaultValues(Mh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ah: return new th();
			case jh: return new $l();
			case Mh: return new wh();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new j({
					optional: !0,
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: th.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					name: t.entityName || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: $l.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					name: t.objectDigestInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: wh.schema().valueBlock.value
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Nh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			baseCertificateID: Ah,
			entityName: jh,
			objectDigestInfo: Mh
		} }));
		q.assertSchema(n, this.className), Ah in n.result && (this.baseCertificateID = new th({ schema: new L({ value: n.result.baseCertificateID.valueBlock.value }) })), jh in n.result && (this.entityName = new $l({ schema: new L({ value: n.result.entityName.valueBlock.value }) })), Mh in n.result && (this.objectDigestInfo = new wh({ schema: new L({ value: n.result.objectDigestInfo.valueBlock.value }) }));
	}
	toSchema() {
		let e = new L();
		return this.baseCertificateID && e.valueBlock.value.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.baseCertificateID.toSchema().valueBlock.value
		})), this.entityName && e.valueBlock.value.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.entityName.toSchema().valueBlock.value
		})), this.objectDigestInfo && e.valueBlock.value.push(new j({
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
}, Fh = "version", Ih = "holder", Lh = "issuer", Rh = "signature", zh = "serialNumber", Bh = "attrCertValidityPeriod", Vh = "attributes", Hh = "issuerUniqueID", Uh = "extensions", Wh = [
	Fh,
	Ih,
	Lh,
	Rh,
	zh,
	Bh,
	Vh,
	Hh,
	Uh
], Gh = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateInfoV2";
	}
	constructor(t = {}) {
		super(), this.version = t[Fh] ?? e.defaultValues(Fh), this.holder = t[Ih] ?? e.defaultValues(Ih), this.issuer = t[Lh] ?? e.defaultValues(Lh), this.signature = t[Rh] ?? e.defaultValues(Rh), this.serialNumber = t[zh] ?? e.defaultValues(zh), this.attrCertValidityPeriod = t[Bh] ?? e.defaultValues(Bh), this.attributes = t[Vh] ?? e.defaultValues(Vh), Hh in t && (this.issuerUniqueID = t[Hh] ?? e.defaultValues(Hh)), Uh in t && (this.extensions = t[Uh] ?? e.defaultValues(Uh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fh: return 1;
			case Ih: return new Ph();
			case Lh: return {};
			case Rh: return new Z();
			case zh: return new F();
			case Bh: return new Xl();
			case Vh: return [];
			case Hh: return new P();
			case Uh: return new Xm();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				Ph.schema(t.holder || {}),
				new V({ value: [$l.schema({ names: { blockName: t.issuer || "" } }), new j({
					name: t.issuer || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: kh.schema().valueBlock.value
				})] }),
				Z.schema(t.signature || {}),
				new F({ name: t.serialNumber || "" }),
				Xl.schema(t.attrCertValidityPeriod || {}),
				new L({
					name: t.attributes || "",
					value: [new H({ value: Q.schema() })]
				}),
				new P({
					optional: !0,
					name: t.issuerUniqueID || ""
				}),
				Xm.schema(t.extensions || {}, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of Wh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Fh,
			holder: { names: { blockName: Ih } },
			issuer: Lh,
			signature: { names: { blockName: Rh } },
			serialNumber: zh,
			attrCertValidityPeriod: { names: { blockName: Bh } },
			attributes: Vh,
			issuerUniqueID: Hh,
			extensions: { names: { blockName: Uh } }
		} }));
		switch (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.holder = new Ph({ schema: n.result.holder }), n.result.issuer.idBlock.tagClass) {
			case 3:
				this.issuer = new kh({ schema: new L({ value: n.result.issuer.valueBlock.value }) });
				break;
			default: throw Error("Incorrect value for 'issuer' in AttributeCertificateInfoV2");
		}
		this.signature = new Z({ schema: n.result.signature }), this.serialNumber = n.result.serialNumber, this.attrCertValidityPeriod = new Xl({ schema: n.result.attrCertValidityPeriod }), this.attributes = Array.from(n.result.attributes.valueBlock.value, (e) => new Q({ schema: e })), Hh in n.result && (this.issuerUniqueID = n.result.issuerUniqueID), Uh in n.result && (this.extensions = new Xm({ schema: n.result.extensions }));
	}
	toSchema() {
		let e = new L({ value: [
			new F({ value: this.version }),
			this.holder.toSchema(),
			new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: this.issuer.toSchema().valueBlock.value
			}),
			this.signature.toSchema(),
			this.serialNumber,
			this.attrCertValidityPeriod.toSchema(),
			new L({ value: Array.from(this.attributes, (e) => e.toSchema()) })
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
}, Kh = "acinfo", qh = "signatureAlgorithm", Jh = "signatureValue", Yh = [
	Kh,
	qh,
	Jh
], Xh = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateV2";
	}
	constructor(t = {}) {
		super(), this.acinfo = t[Kh] ?? e.defaultValues(Kh), this.signatureAlgorithm = t[qh] ?? e.defaultValues(qh), this.signatureValue = t[Jh] ?? e.defaultValues(Jh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Kh: return new Gh();
			case qh: return new Z();
			case Jh: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Gh.schema(t.acinfo || {}),
				Z.schema(t.signatureAlgorithm || {}),
				new P({ name: t.signatureValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Yh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			acinfo: { names: { blockName: Kh } },
			signatureAlgorithm: { names: { blockName: qh } },
			signatureValue: Jh
		} }));
		q.assertSchema(n, this.className), this.acinfo = new Gh({ schema: n.result.acinfo }), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	toSchema() {
		return new L({ value: [
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
}, Zh = "contentType", Qh = "content", $h = [Zh, Qh], eg = class e extends J {
	static {
		this.CLASS_NAME = "ContentInfo";
	}
	static {
		this.DATA = Du;
	}
	static {
		this.SIGNED_DATA = Ou;
	}
	static {
		this.ENVELOPED_DATA = ku;
	}
	static {
		this.ENCRYPTED_DATA = Au;
	}
	constructor(t = {}) {
		super(), this.contentType = t[Zh] ?? e.defaultValues(Zh), this.content = t[Qh] ?? e.defaultValues(Qh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Zh: return "";
			case Qh: return new B();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Zh: return typeof t == "string" && t === this.defaultValues(Zh);
			case Qh: return t instanceof B;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return "optional" in t || (t.optional = !1), new L({
			name: t.blockName || "ContentInfo",
			optional: t.optional,
			value: [new I({ name: t.contentType || Zh }), new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({ name: t.content || Qh })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of $h) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.contentType = n.result.contentType.valueBlock.toString(), this.content = n.result.content;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.contentType }), new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.content]
		})] });
	}
	toJSON() {
		let e = { contentType: this.contentType };
		return this.content instanceof B || (e.content = this.content.toJSON()), e;
	}
}, tg = "certId", ng = "certValue", rg = "parsedValue", ig = [tg, ng], ag = class e extends J {
	static {
		this.CLASS_NAME = "CertBag";
	}
	constructor(t = {}) {
		super(), this.certId = t[tg] ?? e.defaultValues(tg), this.certValue = t[ng] ?? e.defaultValues(ng), rg in t && (this.parsedValue = t[rg] ?? e.defaultValues(rg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case tg: return "";
			case ng: return new B();
			case rg: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case tg: return t === "";
			case ng: return t instanceof B;
			case rg: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.id || "id" }), new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({ name: t.value || "value" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of ig) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: tg,
			value: ng
		} }));
		q.assertSchema(n, this.className), this.certId = n.result.certId.valueBlock.toString(), this.certValue = n.result.certValue;
		let r = this.certValue.valueBlock.valueHexView;
		switch (this.certId) {
			case ju:
				try {
					this.parsedValue = hm.fromBER(r);
				} catch {
					Xh.fromBER(r);
				}
				break;
			case Nu:
				this.parsedValue = Xh.fromBER(r);
				break;
			case Mu:
			default: throw Error(`Incorrect CERT_ID value in CertBag: ${this.certId}`);
		}
	}
	toSchema() {
		return rg in this && (this.certId = "acinfo" in this.parsedValue ? Nu : ju, this.certValue = new N({ valueHex: this.parsedValue.toSchema().toBER(!1) })), new L({ value: [new I({ value: this.certId }), new j({
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
}, og = "userCertificate", sg = "revocationDate", cg = "crlEntryExtensions", lg = [
	og,
	sg,
	cg
], ug = class e extends J {
	static {
		this.CLASS_NAME = "RevokedCertificate";
	}
	constructor(t = {}) {
		super(), this.userCertificate = t[og] ?? e.defaultValues(og), this.revocationDate = t[sg] ?? e.defaultValues(sg), cg in t && (this.crlEntryExtensions = t[cg] ?? e.defaultValues(cg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case og: return new F();
			case sg: return new Bp();
			case cg: return new Xm();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.userCertificate || og }),
				Bp.schema({ names: {
					utcTimeName: t.revocationDate || sg,
					generalTimeName: t.revocationDate || sg
				} }),
				Xm.schema({ names: { blockName: t.crlEntryExtensions || cg } }, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of lg) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.userCertificate = n.result.userCertificate, this.revocationDate = new Bp({ schema: n.result.revocationDate }), cg in n.result && (this.crlEntryExtensions = new Xm({ schema: n.result.crlEntryExtensions }));
	}
	toSchema() {
		let e = [this.userCertificate, this.revocationDate.toSchema()];
		return this.crlEntryExtensions && e.push(this.crlEntryExtensions.toSchema()), new L({ value: e });
	}
	toJSON() {
		let e = {
			userCertificate: this.userCertificate.toJSON(),
			revocationDate: this.revocationDate.toJSON()
		};
		return this.crlEntryExtensions && (e.crlEntryExtensions = this.crlEntryExtensions.toJSON()), e;
	}
}, dg = "tbs", fg = "version", pg = "signature", mg = "issuer", hg = "thisUpdate", gg = "nextUpdate", _g = "revokedCertificates", vg = "crlExtensions", yg = "signatureAlgorithm", bg = "signatureValue", xg = "tbsCertList", Sg = `${xg}.version`, Cg = `${xg}.signature`, wg = `${xg}.issuer`, Tg = `${xg}.thisUpdate`, Eg = `${xg}.nextUpdate`, Dg = `${xg}.revokedCertificates`, Og = `${xg}.extensions`, kg = [
	xg,
	Sg,
	Cg,
	wg,
	Tg,
	Eg,
	Dg,
	Og,
	yg,
	bg
];
function Ag(e = {}) {
	let t = e.names ?? {};
	return new L({
		name: t.blockName || xg,
		value: [
			new F({
				optional: !0,
				name: t.tbsCertListVersion || Sg,
				value: 2
			}),
			Z.schema(t.signature || { names: { blockName: Cg } }),
			Y.schema(t.issuer || { names: { blockName: wg } }),
			Bp.schema(t.tbsCertListThisUpdate || { names: {
				utcTimeName: Tg,
				generalTimeName: Tg
			} }),
			Bp.schema(t.tbsCertListNextUpdate || { names: {
				utcTimeName: Eg,
				generalTimeName: Eg
			} }, !0),
			new L({
				optional: !0,
				value: [new H({
					name: t.tbsCertListRevokedCertificates || Dg,
					value: new L({ value: [
						new F(),
						Bp.schema(),
						Xm.schema({}, !0)
					] })
				})]
			}),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [Xm.schema(t.crlExtensions || { names: { blockName: Og } })]
			})
		]
	});
}
var jg = [
	vu,
	ru,
	au,
	ou,
	lu,
	pu,
	xu,
	su,
	cu,
	uu
], Mg = class e extends J {
	static {
		this.CLASS_NAME = "CertificateRevocationList";
	}
	get tbs() {
		return va(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[dg] ?? e.defaultValues(dg)), this.version = t[fg] ?? e.defaultValues(fg), this.signature = t[pg] ?? e.defaultValues(pg), this.issuer = t[mg] ?? e.defaultValues(mg), this.thisUpdate = t[hg] ?? e.defaultValues(hg), gg in t && (this.nextUpdate = t[gg] ?? e.defaultValues(gg)), _g in t && (this.revokedCertificates = t[_g] ?? e.defaultValues(_g)), vg in t && (this.crlExtensions = t[vg] ?? e.defaultValues(vg)), this.signatureAlgorithm = t[yg] ?? e.defaultValues(yg), this.signatureValue = t[bg] ?? e.defaultValues(bg), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case dg: return W;
			case fg: return 0;
			case pg: return new Z();
			case mg: return new Y();
			case hg: return new Bp();
			case gg: return new Bp();
			case _g: return [];
			case vg: return new Xm();
			case yg: return new Z();
			case bg: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "CertificateList",
			value: [
				Ag(e),
				Z.schema(t.signatureAlgorithm || { names: { blockName: yg } }),
				new P({ name: t.signatureValue || bg })
			]
		});
	}
	fromSchema(t) {
		for (let e of kg) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.tbsCertList.valueBeforeDecodeView, Sg in n.result && (this.version = n.result[Sg].valueBlock.valueDec), this.signature = new Z({ schema: n.result[Cg] }), this.issuer = new Y({ schema: n.result[wg] }), this.thisUpdate = new Bp({ schema: n.result[Tg] }), Eg in n.result && (this.nextUpdate = new Bp({ schema: n.result[Eg] })), Dg in n.result && (this.revokedCertificates = Array.from(n.result[Dg], (e) => new ug({ schema: e }))), Og in n.result && (this.crlExtensions = new Xm({ schema: n.result[Og] })), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let t = [];
		return this.version !== e.defaultValues(fg) && t.push(new F({ value: this.version })), t.push(this.signature.toSchema()), t.push(this.issuer.toSchema()), t.push(this.thisUpdate.toSchema()), this.nextUpdate && t.push(this.nextUpdate.toSchema()), this.revokedCertificates && t.push(new L({ value: Array.from(this.revokedCertificates, (e) => e.toSchema()) })), this.crlExtensions && t.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.crlExtensions.toSchema()]
		})), new L({ value: t });
	}
	toSchema(t = !1) {
		let n;
		if (t) n = this.encodeTBS();
		else {
			if (!this.tbsView.byteLength) return e.schema();
			let t = A(this.tbsView);
			q.assert(t, "TBS Certificate Revocation List"), n = t.result;
		}
		return new L({ value: [
			n,
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		let t = {
			tbs: Ya.encode(this.tbsView),
			version: this.version,
			signature: this.signature.toJSON(),
			issuer: this.issuer.toJSON(),
			thisUpdate: this.thisUpdate.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return this.version !== e.defaultValues(fg) && (t.version = this.version), this.nextUpdate && (t.nextUpdate = this.nextUpdate.toJSON()), this.revokedCertificates && (t.revokedCertificates = Array.from(this.revokedCertificates, (e) => e.toJSON())), this.crlExtensions && (t.crlExtensions = this.crlExtensions.toJSON()), t;
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
		this.signatureValue = new P({ valueHex: a });
	}
	async verify(e = {}, t = $(!0)) {
		let n;
		if (e.issuerCertificate && (n = e.issuerCertificate.subjectPublicKeyInfo, !this.issuer.isEqual(e.issuerCertificate.subject))) return !1;
		if (e.publicKeyInfo && (n = e.publicKeyInfo), !n) throw Error("Issuer's certificate must be provided as an input parameter");
		if (this.crlExtensions) {
			for (let e of this.crlExtensions.extensions) if (e.critical && !jg.includes(e.extnID)) return !1;
		}
		return t.verifyWithPublicKey(this.tbsView, this.signatureValue, n, this.signatureAlgorithm);
	}
}, Ng = "crlId", Pg = "crlValue", Fg = "parsedValue", Ig = [Ng, Pg], Lg = class e extends J {
	static {
		this.CLASS_NAME = "CRLBag";
	}
	constructor(t = {}) {
		super(), this.crlId = t[Ng] ?? e.defaultValues(Ng), this.crlValue = t[Pg] ?? e.defaultValues(Pg), Fg in t && (this.parsedValue = t[Fg] ?? e.defaultValues(Fg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ng: return "";
			case Pg: return new B();
			case Fg: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Ng: return t === "";
			case Pg: return t instanceof B;
			case Fg: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.id || "id" }), new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({ name: t.value || "value" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Ig) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: Ng,
			value: Pg
		} }));
		switch (q.assertSchema(n, this.className), this.crlId = n.result.crlId.valueBlock.toString(), this.crlValue = n.result.crlValue, this.crlId) {
			case Pu:
				this.parsedValue = Mg.fromBER(this.certValue.valueBlock.valueHex);
				break;
			default: throw Error(`Incorrect CRL_ID value in CRLBag: ${this.crlId}`);
		}
	}
	toSchema() {
		return this.parsedValue && (this.crlId = Pu, this.crlValue = new N({ valueHex: this.parsedValue.toSchema().toBER(!1) })), new L({ value: [new I({ value: this.crlId }), new j({
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
}, Rg = "version", zg = "encryptedContentInfo", Bg = "unprotectedAttrs", Vg = [
	Rg,
	zg,
	Bg
], Hg = class e extends J {
	static {
		this.CLASS_NAME = "EncryptedData";
	}
	constructor(t = {}) {
		super(), this.version = t[Rg] ?? e.defaultValues(Rg), this.encryptedContentInfo = t[zg] ?? e.defaultValues(zg), Bg in t && (this.unprotectedAttrs = t[Bg] ?? e.defaultValues(Bg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Rg: return 0;
			case zg: return new ip();
			case Bg: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Rg: return t === 0;
			case zg: return ip.compareWithDefault("contentType", t.contentType) && ip.compareWithDefault("contentEncryptionAlgorithm", t.contentEncryptionAlgorithm) && ip.compareWithDefault("encryptedContent", t.encryptedContent);
			case Bg: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				ip.schema(t.encryptedContentInfo || {}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new H({
						name: t.unprotectedAttrs || "",
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Vg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Rg,
			encryptedContentInfo: { names: { blockName: zg } },
			unprotectedAttrs: Bg
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.encryptedContentInfo = new ip({ schema: n.result.encryptedContentInfo }), Bg in n.result && (this.unprotectedAttrs = Array.from(n.result.unprotectedAttrs, (e) => new Q({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), e.push(this.encryptedContentInfo.toSchema()), this.unprotectedAttrs && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.unprotectedAttrs, (e) => e.toSchema())
		})), new L({ value: e });
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
}, Ug = "encryptionAlgorithm", Wg = "encryptedData", Gg = "parsedValue", Kg = [Ug, Wg], qg = class e extends J {
	static {
		this.CLASS_NAME = "PKCS8ShroudedKeyBag";
	}
	constructor(t = {}) {
		super(), this.encryptionAlgorithm = t[Ug] ?? e.defaultValues(Ug), this.encryptedData = t[Wg] ?? e.defaultValues(Wg), Gg in t && (this.parsedValue = t[Gg] ?? e.defaultValues(Gg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ug: return new Z();
			case Wg: return new N();
			case Gg: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ug: return Z.compareWithDefault("algorithmId", n.algorithmId) && !("algorithmParams" in n);
			case Wg: return n.isEqual(e.defaultValues(t));
			case Gg: return n instanceof Object && Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.encryptionAlgorithm || { names: { blockName: Ug } }), new V({ value: [new N({ name: t.encryptedData || Wg }), new N({
				idBlock: { isConstructed: !0 },
				name: t.encryptedData || Wg
			})] })]
		});
	}
	fromSchema(t) {
		for (let e of Kg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			encryptionAlgorithm: { names: { blockName: Ug } },
			encryptedData: Wg
		} }));
		q.assertSchema(n, this.className), this.encryptionAlgorithm = new Z({ schema: n.result.encryptionAlgorithm }), this.encryptedData = n.result.encryptedData;
	}
	toSchema() {
		return new L({ value: [this.encryptionAlgorithm.toSchema(), this.encryptedData] });
	}
	toJSON() {
		return {
			encryptionAlgorithm: this.encryptionAlgorithm.toJSON(),
			encryptedData: this.encryptedData.toJSON()
		};
	}
	async parseInternalValues(e, t = $(!0)) {
		let n = await new Hg({ encryptedContentInfo: new ip({
			contentEncryptionAlgorithm: this.encryptionAlgorithm,
			encryptedContent: this.encryptedData
		}) }).decrypt(e, t);
		this.parsedValue = Qf.fromBER(n);
	}
	async makeInternalValues(e, t = $(!0)) {
		if (!this.parsedValue) throw Error("Please initialize \"parsedValue\" first");
		let n = new Hg(), r = {
			...e,
			contentToEncrypt: this.parsedValue.toSchema().toBER(!1)
		};
		if (await n.encrypt(r, t), !n.encryptedContentInfo.encryptedContent) throw Error("The filed `encryptedContent` in EncryptedContentInfo is empty");
		this.encryptionAlgorithm = n.encryptedContentInfo.contentEncryptionAlgorithm, this.encryptedData = n.encryptedContentInfo.encryptedContent;
	}
}, Jg = "secretTypeId", Yg = "secretValue", Xg = [Jg, Yg], Zg = class e extends J {
	static {
		this.CLASS_NAME = "SecretBag";
	}
	constructor(t = {}) {
		super(), this.secretTypeId = t[Jg] ?? e.defaultValues(Jg), this.secretValue = t[Yg] ?? e.defaultValues(Yg), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Jg: return "";
			case Yg: return new B();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Jg: return t === "";
			case Yg: return t instanceof B;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.id || "id" }), new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({ name: t.value || "value" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Xg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: Jg,
			value: Yg
		} }));
		q.assertSchema(n, this.className), this.secretTypeId = n.result.secretTypeId.valueBlock.toString(), this.secretValue = n.result.secretValue;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.secretTypeId }), new j({
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
}, Qg = class e {
	static getItems() {
		return this.items || (this.items = {}, e.register("1.2.840.113549.1.12.10.1.1", Qf), e.register("1.2.840.113549.1.12.10.1.2", qg), e.register("1.2.840.113549.1.12.10.1.3", ag), e.register("1.2.840.113549.1.12.10.1.4", Lg), e.register("1.2.840.113549.1.12.10.1.5", Zg), e.register("1.2.840.113549.1.12.10.1.6", a_)), this.items;
	}
	static register(e, t) {
		this.getItems()[e] = t;
	}
	static find(e) {
		return this.getItems()[e] || null;
	}
}, $g = "bagId", e_ = "bagValue", t_ = "bagAttributes", n_ = [
	$g,
	e_,
	t_
], r_ = class e extends J {
	static {
		this.CLASS_NAME = "SafeBag";
	}
	constructor(t = {}) {
		super(), this.bagId = t[$g] ?? e.defaultValues($g), this.bagValue = t[e_] ?? e.defaultValues(e_), t_ in t && (this.bagAttributes = t[t_] ?? e.defaultValues(t_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case $g: return "";
			case e_: return new B();
			case t_: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case $g: return t === "";
			case e_: return t instanceof B;
			case t_: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new I({ name: t.bagId || $g }),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new B({ name: t.bagValue || e_ })]
				}),
				new R({
					optional: !0,
					value: [new H({
						name: t.bagAttributes || t_,
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of n_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			bagId: $g,
			bagValue: e_,
			bagAttributes: t_
		} }));
		q.assertSchema(n, this.className), this.bagId = n.result.bagId.valueBlock.toString();
		let r = Qg.find(this.bagId);
		if (!r) throw Error(`Invalid BAG_ID for SafeBag: ${this.bagId}`);
		this.bagValue = new r({ schema: n.result.bagValue }), t_ in n.result && (this.bagAttributes = Array.from(n.result.bagAttributes, (e) => new Q({ schema: e })));
	}
	toSchema() {
		let e = [new I({ value: this.bagId }), new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.bagValue.toSchema()]
		})];
		return this.bagAttributes && e.push(new R({ value: Array.from(this.bagAttributes, (e) => e.toSchema()) })), new L({ value: e });
	}
	toJSON() {
		let e = {
			bagId: this.bagId,
			bagValue: this.bagValue.toJSON()
		};
		return this.bagAttributes && (e.bagAttributes = Array.from(this.bagAttributes, (e) => e.toJSON())), e;
	}
}, i_ = "safeBags", a_ = class e extends J {
	static {
		this.CLASS_NAME = "SafeContents";
	}
	constructor(t = {}) {
		super(), this.safeBags = t[i_] ?? e.defaultValues(i_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case i_: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case i_: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.safeBags || "",
				value: r_.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [i_]) delete t[e];
		let n = U(t, t, e.schema({ names: { safeBags: i_ } }));
		q.assertSchema(n, this.className), this.safeBags = Array.from(n.result.safeBags, (e) => new r_({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.safeBags, (e) => e.toSchema()) });
	}
	toJSON() {
		return { safeBags: Array.from(this.safeBags, (e) => e.toJSON()) };
	}
}, o_ = "otherCertFormat", s_ = "otherCert", c_ = [o_, s_], l_ = class e extends J {
	constructor(t = {}) {
		super(), this.otherCertFormat = t[o_] ?? e.defaultValues(o_), this.otherCert = t[s_] ?? e.defaultValues(s_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case o_: return "";
			case s_: return new B();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.otherCertFormat || o_ }), new B({ name: t.otherCert || s_ })]
		});
	}
	fromSchema(t) {
		for (let e of c_) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.otherCertFormat = n.result.otherCertFormat.valueBlock.toString(), this.otherCert = n.result.otherCert;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.otherCertFormat }), this.otherCert] });
	}
	toJSON() {
		let e = { otherCertFormat: this.otherCertFormat };
		return this.otherCert instanceof B || (e.otherCert = this.otherCert.toJSON()), e;
	}
}, u_ = "certificates", d_ = [u_], f_ = class e extends J {
	static {
		this.CLASS_NAME = "CertificateSet";
	}
	constructor(t = {}) {
		super(), this.certificates = t[u_] ?? e.defaultValues(u_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case u_: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new R({
			name: t.blockName || "",
			value: [new H({
				name: t.certificates || u_,
				value: new V({ value: [
					hm.schema(),
					new j({
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						},
						value: [new B()]
					}),
					new j({
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: [new L()]
					}),
					new j({
						idBlock: {
							tagClass: 3,
							tagNumber: 2
						},
						value: Xh.schema().valueBlock.value
					}),
					new j({
						idBlock: {
							tagClass: 3,
							tagNumber: 3
						},
						value: l_.schema().valueBlock.value
					})
				] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of d_) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.certificates = Array.from(n.result.certificates || [], (e) => {
			let t = e.idBlock.tagNumber;
			if (e.idBlock.tagClass === 1) return new hm({ schema: e });
			let n = new L({ value: e.valueBlock.value });
			switch (t) {
				case 1: return n.valueBlock.value[0].valueBlock.value[0].valueBlock.valueDec === 1 ? new Xh({ schema: n }) : new vh({ schema: n });
				case 2: return new Xh({ schema: n });
				case 3: return new l_({ schema: n });
			}
			return e;
		});
	}
	toSchema() {
		return new R({ value: Array.from(this.certificates, (e) => {
			switch (!0) {
				case e instanceof hm: return e.toSchema();
				case e instanceof vh: return new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: e.toSchema().valueBlock.value
				});
				case e instanceof Xh: return new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: e.toSchema().valueBlock.value
				});
				case e instanceof l_: return new j({
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
}, p_ = "otherRevInfoFormat", m_ = "otherRevInfo", h_ = [p_, m_], g_ = class e extends J {
	static {
		this.CLASS_NAME = "OtherRevocationInfoFormat";
	}
	constructor(t = {}) {
		super(), this.otherRevInfoFormat = t[p_] ?? e.defaultValues(p_), this.otherRevInfo = t[m_] ?? e.defaultValues(m_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case p_: return "";
			case m_: return new B();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.otherRevInfoFormat || p_ }), new B({ name: t.otherRevInfo || m_ })]
		});
	}
	fromSchema(t) {
		for (let e of h_) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.otherRevInfoFormat = n.result.otherRevInfoFormat.valueBlock.toString(), this.otherRevInfo = n.result.otherRevInfo;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.otherRevInfoFormat }), this.otherRevInfo] });
	}
	toJSON() {
		let e = { otherRevInfoFormat: this.otherRevInfoFormat };
		return this.otherRevInfo instanceof B || (e.otherRevInfo = this.otherRevInfo.toJSON()), e;
	}
}, __ = "crls", v_ = "otherRevocationInfos", y_ = [__], b_ = class e extends J {
	static {
		this.CLASS_NAME = "RevocationInfoChoices";
	}
	constructor(t = {}) {
		super(), this.crls = t[__] ?? e.defaultValues(__), this.otherRevocationInfos = t[v_] ?? e.defaultValues(v_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case __: return [];
			case v_: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new R({
			name: t.blockName || "",
			value: [new H({
				name: t.crls || "",
				value: new V({ value: [Mg.schema(), new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new I(), new B()]
				})] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of y_) delete t[e];
		let n = U(t, t, e.schema({ names: { crls: __ } }));
		if (q.assertSchema(n, this.className), n.result.crls) for (let e of n.result.crls) e.idBlock.tagClass === 1 ? this.crls.push(new Mg({ schema: e })) : this.otherRevocationInfos.push(new g_({ schema: e }));
	}
	toSchema() {
		let e = [];
		return e.push(...Array.from(this.crls, (e) => e.toSchema())), e.push(...Array.from(this.otherRevocationInfos, (e) => {
			let t = e.toSchema();
			return t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, t;
		})), new R({ value: e });
	}
	toJSON() {
		return {
			crls: Array.from(this.crls, (e) => e.toJSON()),
			otherRevocationInfos: Array.from(this.otherRevocationInfos, (e) => e.toJSON())
		};
	}
}, x_ = "certs", S_ = "crls", C_ = [x_, S_], w_ = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorInfo";
	}
	constructor(t = {}) {
		super(), this.crls = t[S_] ?? e.defaultValues(S_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case x_: return new f_();
			case S_: return new b_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case x_: return t.certificates.length === 0;
			case S_: return t.crls.length === 0 && t.otherRevocationInfos.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new j({
				name: t.certs || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: f_.schema().valueBlock.value
			}), new j({
				name: t.crls || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: b_.schema().valueBlock.value
			})]
		});
	}
	fromSchema(t) {
		for (let e of C_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			certs: x_,
			crls: S_
		} }));
		q.assertSchema(n, this.className), x_ in n.result && (this.certs = new f_({ schema: new R({ value: n.result.certs.valueBlock.value }) })), S_ in n.result && (this.crls = new b_({ schema: new R({ value: n.result.crls.valueBlock.value }) }));
	}
	toSchema() {
		let e = [];
		return this.certs && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.certs.toSchema().valueBlock.value
		})), this.crls && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: this.crls.toSchema().valueBlock.value
		})), new L({ value: e });
	}
	toJSON() {
		let e = {};
		return this.certs && (e.certs = this.certs.toJSON()), this.crls && (e.crls = this.crls.toJSON()), e;
	}
}, T_ = "issuer", E_ = "serialNumber", D_ = [T_, E_], O_ = class e extends J {
	static {
		this.CLASS_NAME = "IssuerAndSerialNumber";
	}
	constructor(t = {}) {
		super(), this.issuer = t[T_] ?? e.defaultValues(T_), this.serialNumber = t[E_] ?? e.defaultValues(E_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case T_: return new Y();
			case E_: return new F();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Y.schema(t.issuer || {}), new F({ name: t.serialNumber || "" })]
		});
	}
	fromSchema(t) {
		for (let e of D_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuer: { names: { blockName: T_ } },
			serialNumber: E_
		} }));
		q.assertSchema(n, this.className), this.issuer = new Y({ schema: n.result.issuer }), this.serialNumber = n.result.serialNumber;
	}
	toSchema() {
		return new L({ value: [this.issuer.toSchema(), this.serialNumber] });
	}
	toJSON() {
		return {
			issuer: this.issuer.toJSON(),
			serialNumber: this.serialNumber.toJSON()
		};
	}
}, k_ = "variant", A_ = "value", j_ = ["blockName"], M_ = class e extends J {
	static {
		this.CLASS_NAME = "RecipientIdentifier";
	}
	constructor(t = {}) {
		super(), this.variant = t[k_] ?? e.defaultValues(k_), A_ in t && (this.value = t[A_] ?? e.defaultValues(A_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case k_: return -1;
			case A_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case k_: return t === -1;
			case A_: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [O_.schema({ names: { blockName: t.blockName || "" } }), new k({
			name: t.blockName || "",
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			}
		})] });
	}
	fromSchema(t) {
		for (let e of j_) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new O_({ schema: n.result.blockName })) : (this.variant = 2, this.value = new N({ valueHex: n.result.blockName.valueBlock.valueHex }));
	}
	toSchema() {
		switch (this.variant) {
			case 1:
				if (!(this.value instanceof O_)) throw Error("Incorrect type of RecipientIdentifier.value. It should be IssuerAndSerialNumber.");
				return this.value.toSchema();
			case 2:
				if (!(this.value instanceof N)) throw Error("Incorrect type of RecipientIdentifier.value. It should be ASN.1 OctetString.");
				return new k({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					valueHex: this.value.valueBlock.valueHexView
				});
			default: return new B();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return (this.variant === 1 || this.variant === 2) && this.value && (e.value = this.value.toJSON()), e;
	}
}, N_ = "version", P_ = "rid", F_ = "keyEncryptionAlgorithm", I_ = "encryptedKey", L_ = "recipientCertificate", R_ = [
	N_,
	P_,
	F_,
	I_
], z_ = class e extends J {
	static {
		this.CLASS_NAME = "KeyTransRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[N_] ?? e.defaultValues(N_), this.rid = t[P_] ?? e.defaultValues(P_), this.keyEncryptionAlgorithm = t[F_] ?? e.defaultValues(F_), this.encryptedKey = t[I_] ?? e.defaultValues(I_), this.recipientCertificate = t[L_] ?? e.defaultValues(L_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case N_: return -1;
			case P_: return {};
			case F_: return new Z();
			case I_: return new N();
			case L_: return new hm();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case N_: return n === e.defaultValues(N_);
			case P_: return Object.keys(n).length === 0;
			case F_:
			case I_: return n.isEqual(e.defaultValues(t));
			case L_: return !1;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				M_.schema(t.rid || {}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new N({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of R_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: N_,
			rid: { names: { blockName: P_ } },
			keyEncryptionAlgorithm: { names: { blockName: F_ } },
			encryptedKey: I_
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.rid = n.result.rid.idBlock.tagClass === 3 ? new N({ valueHex: n.result.rid.valueBlock.valueHex }) : new O_({ schema: n.result.rid }), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		let e = [];
		return this.rid instanceof O_ ? (this.version = 0, e.push(new F({ value: this.version })), e.push(this.rid.toSchema())) : (this.version = 2, e.push(new F({ value: this.version })), e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: this.rid.valueBlock.valueHexView
		}))), e.push(this.keyEncryptionAlgorithm.toSchema()), e.push(this.encryptedKey), new L({ value: e });
	}
	toJSON() {
		return {
			version: this.version,
			rid: this.rid.toJSON(),
			keyEncryptionAlgorithm: this.keyEncryptionAlgorithm.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
	}
}, B_ = "algorithm", V_ = "publicKey", H_ = [B_, V_], U_ = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorPublicKey";
	}
	constructor(t = {}) {
		super(), this.algorithm = t[B_] ?? e.defaultValues(B_), this.publicKey = t[V_] ?? e.defaultValues(V_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case B_: return new Z();
			case V_: return new P();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case B_:
			case V_: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.algorithm || {}), new P({ name: t.publicKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of H_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			algorithm: { names: { blockName: B_ } },
			publicKey: V_
		} }));
		q.assertSchema(n, this.className), this.algorithm = new Z({ schema: n.result.algorithm }), this.publicKey = n.result.publicKey;
	}
	toSchema() {
		return new L({ value: [this.algorithm.toSchema(), this.publicKey] });
	}
	toJSON() {
		return {
			algorithm: this.algorithm.toJSON(),
			publicKey: this.publicKey.toJSON()
		};
	}
}, W_ = "variant", G_ = "value", K_ = ["blockName"], q_ = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorIdentifierOrKey";
	}
	constructor(t = {}) {
		super(), this.variant = t[W_] ?? e.defaultValues(W_), G_ in t && (this.value = t[G_] ?? e.defaultValues(G_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case W_: return -1;
			case G_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case W_: return t === -1;
			case G_: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [
			O_.schema({ names: { blockName: t.blockName || "" } }),
			new k({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				name: t.blockName || ""
			}),
			new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				name: t.blockName || "",
				value: U_.schema().valueBlock.value
			})
		] });
	}
	fromSchema(t) {
		for (let e of K_) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new O_({ schema: n.result.blockName })) : n.result.blockName.idBlock.tagNumber === 0 ? (n.result.blockName.idBlock.tagClass = 1, n.result.blockName.idBlock.tagNumber = 4, this.variant = 2, this.value = n.result.blockName) : (this.variant = 3, this.value = new U_({ schema: new L({ value: n.result.blockName.valueBlock.value }) }));
	}
	toSchema() {
		switch (this.variant) {
			case 1: return this.value.toSchema();
			case 2: return this.value.idBlock.tagClass = 3, this.value.idBlock.tagNumber = 0, this.value;
			case 3: {
				let e = this.value.toSchema();
				return e.idBlock.tagClass = 3, e.idBlock.tagNumber = 1, e;
			}
			default: return new B();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return (this.variant === 1 || this.variant === 2 || this.variant === 3) && (e.value = this.value.toJSON()), e;
	}
}, J_ = "keyAttrId", Y_ = "keyAttr", X_ = [J_, Y_], Z_ = class e extends J {
	static {
		this.CLASS_NAME = "OtherKeyAttribute";
	}
	constructor(t = {}) {
		super(), this.keyAttrId = t[J_] ?? e.defaultValues(J_), Y_ in t && (this.keyAttr = t[Y_] ?? e.defaultValues(Y_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case J_: return "";
			case Y_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case J_: return typeof t == "string" && t === "";
			case Y_: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			optional: t.optional || !0,
			name: t.blockName || "",
			value: [new I({ name: t.keyAttrId || "" }), new B({
				optional: !0,
				name: t.keyAttr || ""
			})]
		});
	}
	fromSchema(t) {
		for (let e of X_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyAttrId: J_,
			keyAttr: Y_
		} }));
		q.assertSchema(n, this.className), this.keyAttrId = n.result.keyAttrId.valueBlock.toString(), Y_ in n.result && (this.keyAttr = n.result.keyAttr);
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.keyAttrId })), Y_ in this && e.push(this.keyAttr), new L({ value: e });
	}
	toJSON() {
		let e = { keyAttrId: this.keyAttrId };
		return Y_ in this && (e.keyAttr = this.keyAttr.toJSON()), e;
	}
}, Q_ = "subjectKeyIdentifier", $_ = "date", ev = "other", tv = [
	Q_,
	$_,
	ev
], nv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientKeyIdentifier";
	}
	constructor(t = {}) {
		super(), this.subjectKeyIdentifier = t[Q_] ?? e.defaultValues(Q_), $_ in t && (this.date = t[$_] ?? e.defaultValues($_)), ev in t && (this.other = t[ev] ?? e.defaultValues(ev)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Q_: return new N();
			case $_: return new z();
			case ev: return new Z_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Q_: return n.isEqual(e.defaultValues(Q_));
			case $_: return n.year === 0 && n.month === 0 && n.day === 0 && n.hour === 0 && n.minute === 0 && n.second === 0 && n.millisecond === 0;
			case ev: return n.keyAttrId === "" && !("keyAttr" in n);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new N({ name: t.subjectKeyIdentifier || "" }),
				new z({
					optional: !0,
					name: t.date || ""
				}),
				Z_.schema(t.other || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of tv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			subjectKeyIdentifier: Q_,
			date: $_,
			other: { names: { blockName: ev } }
		} }));
		q.assertSchema(n, this.className), this.subjectKeyIdentifier = n.result.subjectKeyIdentifier, $_ in n.result && (this.date = n.result.date), ev in n.result && (this.other = new Z_({ schema: n.result.other }));
	}
	toSchema() {
		let e = [];
		return e.push(this.subjectKeyIdentifier), this.date && e.push(this.date), this.other && e.push(this.other.toSchema()), new L({ value: e });
	}
	toJSON() {
		let e = { subjectKeyIdentifier: this.subjectKeyIdentifier.toJSON() };
		return this.date && (e.date = this.date.toJSON()), this.other && (e.other = this.other.toJSON()), e;
	}
}, rv = "variant", iv = "value", av = ["blockName"], ov = class e extends J {
	static {
		this.CLASS_NAME = "KeyAgreeRecipientIdentifier";
	}
	constructor(t = {}) {
		super(), this.variant = t[rv] ?? e.defaultValues(rv), this.value = t[iv] ?? e.defaultValues(iv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case rv: return -1;
			case iv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case rv: return t === -1;
			case iv: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [O_.schema(t.issuerAndSerialNumber || { names: { blockName: t.blockName || "" } }), new j({
			name: t.blockName || "",
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: nv.schema(t.rKeyId || { names: { blockName: t.blockName || "" } }).valueBlock.value
		})] });
	}
	fromSchema(t) {
		for (let e of av) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new O_({ schema: n.result.blockName })) : (this.variant = 2, this.value = new nv({ schema: new L({ value: n.result.blockName.valueBlock.value }) }));
	}
	toSchema() {
		switch (this.variant) {
			case 1: return this.value.toSchema();
			case 2: return new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: this.value.toSchema().valueBlock.value
			});
			default: return new B();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return (this.variant === 1 || this.variant === 2) && (e.value = this.value.toJSON()), e;
	}
}, sv = "rid", cv = "encryptedKey", lv = [sv, cv], uv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientEncryptedKey";
	}
	constructor(t = {}) {
		super(), this.rid = t[sv] ?? e.defaultValues(sv), this.encryptedKey = t[cv] ?? e.defaultValues(cv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case sv: return new ov();
			case cv: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case sv: return n.variant === -1 && !("value" in n);
			case cv: return n.isEqual(e.defaultValues(cv));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [ov.schema(t.rid || {}), new N({ name: t.encryptedKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of lv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			rid: { names: { blockName: sv } },
			encryptedKey: cv
		} }));
		q.assertSchema(n, this.className), this.rid = new ov({ schema: n.result.rid }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		return new L({ value: [this.rid.toSchema(), this.encryptedKey] });
	}
	toJSON() {
		return {
			rid: this.rid.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
	}
}, dv = "encryptedKeys", fv = "RecipientEncryptedKeys", pv = [fv], mv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientEncryptedKeys";
	}
	constructor(t = {}) {
		super(), this.encryptedKeys = t[dv] ?? e.defaultValues(dv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case dv: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case dv: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.RecipientEncryptedKeys || "",
				value: uv.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of pv) delete t[e];
		let n = U(t, t, e.schema({ names: { RecipientEncryptedKeys: fv } }));
		q.assertSchema(n, this.className), this.encryptedKeys = Array.from(n.result.RecipientEncryptedKeys, (e) => new uv({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.encryptedKeys, (e) => e.toSchema()) });
	}
	toJSON() {
		return { encryptedKeys: Array.from(this.encryptedKeys, (e) => e.toJSON()) };
	}
}, hv = "version", gv = "originator", _v = "ukm", vv = "keyEncryptionAlgorithm", yv = "recipientEncryptedKeys", bv = "recipientCertificate", xv = "recipientPublicKey", Sv = [
	hv,
	gv,
	_v,
	vv,
	yv
], Cv = class e extends J {
	static {
		this.CLASS_NAME = "KeyAgreeRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[hv] ?? e.defaultValues(hv), this.originator = t[gv] ?? e.defaultValues(gv), _v in t && (this.ukm = t[_v] ?? e.defaultValues(_v)), this.keyEncryptionAlgorithm = t[vv] ?? e.defaultValues(vv), this.recipientEncryptedKeys = t[yv] ?? e.defaultValues(yv), this.recipientCertificate = t[bv] ?? e.defaultValues(bv), this.recipientPublicKey = t[xv] ?? e.defaultValues(xv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case hv: return 0;
			case gv: return new q_();
			case _v: return new N();
			case vv: return new Z();
			case yv: return new mv();
			case bv: return new hm();
			case xv: return null;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case hv: return n === 0;
			case gv: return n.variant === -1 && !("value" in n);
			case _v: return n.isEqual(e.defaultValues(_v));
			case vv: return n.algorithmId === "" && !("algorithmParams" in n);
			case yv: return n.encryptedKeys.length === 0;
			case bv: return !1;
			case xv: return !1;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [q_.schema(t.originator || {})]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new N({ name: t.ukm || "" })]
				}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				mv.schema(t.recipientEncryptedKeys || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of Sv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: hv,
			originator: { names: { blockName: gv } },
			ukm: _v,
			keyEncryptionAlgorithm: { names: { blockName: vv } },
			recipientEncryptedKeys: { names: { blockName: yv } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.originator = new q_({ schema: n.result.originator }), _v in n.result && (this.ukm = n.result.ukm), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.recipientEncryptedKeys = new mv({ schema: n.result.recipientEncryptedKeys });
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.originator.toSchema()]
		})), this.ukm && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.ukm]
		})), e.push(this.keyEncryptionAlgorithm.toSchema()), e.push(this.recipientEncryptedKeys.toSchema()), new L({ value: e });
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
}, wv = "keyIdentifier", Tv = "date", Ev = "other", Dv = [
	wv,
	Tv,
	Ev
], Ov = class e extends J {
	static {
		this.CLASS_NAME = "KEKIdentifier";
	}
	constructor(t = {}) {
		super(), this.keyIdentifier = t[wv] ?? e.defaultValues(wv), Tv in t && (this.date = t[Tv] ?? e.defaultValues(Tv)), Ev in t && (this.other = t[Ev] ?? e.defaultValues(Ev)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case wv: return new N();
			case Tv: return new z();
			case Ev: return new Z_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case wv: return n.isEqual(e.defaultValues(wv));
			case Tv: return n.year === 0 && n.month === 0 && n.day === 0 && n.hour === 0 && n.minute === 0 && n.second === 0 && n.millisecond === 0;
			case Ev: return n.compareWithDefault("keyAttrId", n.keyAttrId) && !("keyAttr" in n);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new N({ name: t.keyIdentifier || "" }),
				new z({
					optional: !0,
					name: t.date || ""
				}),
				Z_.schema(t.other || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of Dv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyIdentifier: wv,
			date: Tv,
			other: { names: { blockName: Ev } }
		} }));
		q.assertSchema(n, this.className), this.keyIdentifier = n.result.keyIdentifier, Tv in n.result && (this.date = n.result.date), Ev in n.result && (this.other = new Z_({ schema: n.result.other }));
	}
	toSchema() {
		let e = [];
		return e.push(this.keyIdentifier), this.date && e.push(this.date), this.other && e.push(this.other.toSchema()), new L({ value: e });
	}
	toJSON() {
		let e = { keyIdentifier: this.keyIdentifier.toJSON() };
		return this.date && (e.date = this.date), this.other && (e.other = this.other.toJSON()), e;
	}
}, kv = "version", Av = "kekid", jv = "keyEncryptionAlgorithm", Mv = "encryptedKey", Nv = "preDefinedKEK", Pv = [
	kv,
	Av,
	jv,
	Mv
], Fv = class e extends J {
	static {
		this.CLASS_NAME = "KEKRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[kv] ?? e.defaultValues(kv), this.kekid = t[Av] ?? e.defaultValues(Av), this.keyEncryptionAlgorithm = t[jv] ?? e.defaultValues(jv), this.encryptedKey = t[Mv] ?? e.defaultValues(Mv), this.preDefinedKEK = t[Nv] ?? e.defaultValues(Nv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case kv: return 0;
			case Av: return new Ov();
			case jv: return new Z();
			case Mv: return new N();
			case Nv: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case "KEKRecipientInfo": return n === e.defaultValues(kv);
			case Av: return n.compareWithDefault("keyIdentifier", n.keyIdentifier) && !("date" in n) && !("other" in n);
			case jv: return n.algorithmId === "" && !("algorithmParams" in n);
			case Mv: return n.isEqual(e.defaultValues(Mv));
			case Nv: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				Ov.schema(t.kekid || {}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new N({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Pv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: kv,
			kekid: { names: { blockName: Av } },
			keyEncryptionAlgorithm: { names: { blockName: jv } },
			encryptedKey: Mv
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.kekid = new Ov({ schema: n.result.kekid }), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		return new L({ value: [
			new F({ value: this.version }),
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
}, Iv = "version", Lv = "keyDerivationAlgorithm", Rv = "keyEncryptionAlgorithm", zv = "encryptedKey", Bv = "password", Vv = [
	Iv,
	Lv,
	Rv,
	zv
], Hv = class e extends J {
	static {
		this.CLASS_NAME = "PasswordRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Iv] ?? e.defaultValues(Iv), Lv in t && (this.keyDerivationAlgorithm = t[Lv] ?? e.defaultValues(Lv)), this.keyEncryptionAlgorithm = t[Rv] ?? e.defaultValues(Rv), this.encryptedKey = t[zv] ?? e.defaultValues(zv), this.password = t[Bv] ?? e.defaultValues(Bv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Iv: return -1;
			case Lv: return new Z();
			case Rv: return new Z();
			case zv: return new N();
			case Bv: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Iv: return n === -1;
			case Lv:
			case Rv: return n.algorithmId === "" && !("algorithmParams" in n);
			case zv: return n.isEqual(e.defaultValues(zv));
			case Bv: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				new j({
					name: t.keyDerivationAlgorithm || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: Z.schema().valueBlock.value
				}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new N({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Vv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Iv,
			keyDerivationAlgorithm: Lv,
			keyEncryptionAlgorithm: { names: { blockName: Rv } },
			encryptedKey: zv
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, Lv in n.result && (this.keyDerivationAlgorithm = new Z({ schema: new L({ value: n.result.keyDerivationAlgorithm.valueBlock.value }) })), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), this.keyDerivationAlgorithm && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.keyDerivationAlgorithm.toSchema().valueBlock.value
		})), e.push(this.keyEncryptionAlgorithm.toSchema()), e.push(this.encryptedKey), new L({ value: e });
	}
	toJSON() {
		let e = {
			version: this.version,
			keyEncryptionAlgorithm: this.keyEncryptionAlgorithm.toJSON(),
			encryptedKey: this.encryptedKey.toJSON()
		};
		return this.keyDerivationAlgorithm && (e.keyDerivationAlgorithm = this.keyDerivationAlgorithm.toJSON()), e;
	}
}, Uv = "oriType", Wv = "oriValue", Gv = [Uv, Wv], Kv = class e extends J {
	static {
		this.CLASS_NAME = "OtherRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.oriType = t[Uv] ?? e.defaultValues(Uv), this.oriValue = t[Wv] ?? e.defaultValues(Wv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Uv: return "";
			case Wv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Uv: return t === "";
			case Wv: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.oriType || "" }), new B({ name: t.oriValue || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Gv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			oriType: Uv,
			oriValue: Wv
		} }));
		q.assertSchema(n, this.className), this.oriType = n.result.oriType.valueBlock.toString(), this.oriValue = n.result.oriValue;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.oriType }), this.oriValue] });
	}
	toJSON() {
		let t = { oriType: this.oriType };
		return e.compareWithDefault(Wv, this.oriValue) || (t.oriValue = this.oriValue.toJSON()), t;
	}
}, qv = "variant", Jv = "value", Yv = ["blockName"], Xv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientInfo";
	}
	constructor(t = {}) {
		super(), this.variant = t[qv] ?? e.defaultValues(qv), Jv in t && (this.value = t[Jv] ?? e.defaultValues(Jv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case qv: return -1;
			case Jv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case qv: return n === e.defaultValues(t);
			case Jv: return Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [
			z_.schema({ names: { blockName: t.blockName || "" } }),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: Cv.schema().valueBlock.value
			}),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: Fv.schema().valueBlock.value
			}),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				value: Hv.schema().valueBlock.value
			}),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				value: Kv.schema().valueBlock.value
			})
		] });
	}
	fromSchema(t) {
		for (let e of Yv) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		if (q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1) this.variant = 1, this.value = new z_({ schema: n.result.blockName });
		else {
			let e = new L({ value: n.result.blockName.valueBlock.value });
			switch (n.result.blockName.idBlock.tagNumber) {
				case 1:
					this.variant = 2, this.value = new Cv({ schema: e });
					break;
				case 2:
					this.variant = 3, this.value = new Fv({ schema: e });
					break;
				case 3:
					this.variant = 4, this.value = new Hv({ schema: e });
					break;
				case 4:
					this.variant = 5, this.value = new Kv({ schema: e });
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
			default: return new B();
		}
	}
	toJSON() {
		let e = { variant: this.variant };
		return this.value && this.variant >= 1 && this.variant <= 4 && (e.value = this.value.toJSON()), e;
	}
}, Zv = "hashAlgorithm", Qv = "maskGenAlgorithm", $v = "pSourceAlgorithm", ey = [
	Zv,
	Qv,
	$v
], ty = class e extends J {
	static {
		this.CLASS_NAME = "RSAESOAEPParams";
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[Zv] ?? e.defaultValues(Zv), this.maskGenAlgorithm = t[Qv] ?? e.defaultValues(Qv), this.pSourceAlgorithm = t[$v] ?? e.defaultValues($v), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Zv: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new M()
			});
			case Qv: return new Z({
				algorithmId: "1.2.840.113549.1.1.8",
				algorithmParams: new Z({
					algorithmId: "1.3.14.3.2.26",
					algorithmParams: new M()
				}).toSchema()
			});
			case $v: return new Z({
				algorithmId: "1.2.840.113549.1.1.9",
				algorithmParams: new N({ valueHex: new Uint8Array([
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
		return new L({
			name: t.blockName || "",
			value: [
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					optional: !0,
					value: [Z.schema(t.hashAlgorithm || {})]
				}),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					optional: !0,
					value: [Z.schema(t.maskGenAlgorithm || {})]
				}),
				new j({
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
		for (let e of ey) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: Zv } },
			maskGenAlgorithm: { names: { blockName: Qv } },
			pSourceAlgorithm: { names: { blockName: $v } }
		} }));
		q.assertSchema(n, this.className), Zv in n.result && (this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm })), Qv in n.result && (this.maskGenAlgorithm = new Z({ schema: n.result.maskGenAlgorithm })), $v in n.result && (this.pSourceAlgorithm = new Z({ schema: n.result.pSourceAlgorithm }));
	}
	toSchema() {
		let t = [];
		return this.hashAlgorithm.isEqual(e.defaultValues(Zv)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.hashAlgorithm.toSchema()]
		})), this.maskGenAlgorithm.isEqual(e.defaultValues(Qv)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.maskGenAlgorithm.toSchema()]
		})), this.pSourceAlgorithm.isEqual(e.defaultValues($v)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [this.pSourceAlgorithm.toSchema()]
		})), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.hashAlgorithm.isEqual(e.defaultValues(Zv)) || (t.hashAlgorithm = this.hashAlgorithm.toJSON()), this.maskGenAlgorithm.isEqual(e.defaultValues(Qv)) || (t.maskGenAlgorithm = this.maskGenAlgorithm.toJSON()), this.pSourceAlgorithm.isEqual(e.defaultValues($v)) || (t.pSourceAlgorithm = this.pSourceAlgorithm.toJSON()), t;
	}
}, ny = "keyInfo", ry = "entityUInfo", iy = "suppPubInfo", ay = [
	ny,
	ry,
	iy
], oy = class e extends J {
	static {
		this.CLASS_NAME = "ECCCMSSharedInfo";
	}
	constructor(t = {}) {
		super(), this.keyInfo = t[ny] ?? e.defaultValues(ny), ry in t && (this.entityUInfo = t[ry] ?? e.defaultValues(ry)), this.suppPubInfo = t[iy] ?? e.defaultValues(iy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ny: return new Z();
			case ry: return new N();
			case iy: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case ny:
			case ry:
			case iy: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Z.schema(t.keyInfo || {}),
				new j({
					name: t.entityUInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					optional: !0,
					value: [new N()]
				}),
				new j({
					name: t.suppPubInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new N()]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of ay) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyInfo: { names: { blockName: ny } },
			entityUInfo: ry,
			suppPubInfo: iy
		} }));
		q.assertSchema(n, this.className), this.keyInfo = new Z({ schema: n.result.keyInfo }), ry in n.result && (this.entityUInfo = n.result.entityUInfo.valueBlock.value[0]), this.suppPubInfo = n.result.suppPubInfo.valueBlock.value[0];
	}
	toSchema() {
		let e = [];
		return e.push(this.keyInfo.toSchema()), this.entityUInfo && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.entityUInfo]
		})), e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [this.suppPubInfo]
		})), new L({ value: e });
	}
	toJSON() {
		let e = {
			keyInfo: this.keyInfo.toJSON(),
			suppPubInfo: this.suppPubInfo.toJSON()
		};
		return this.entityUInfo && (e.entityUInfo = this.entityUInfo.toJSON()), e;
	}
}, sy = "version", cy = "originatorInfo", ly = "recipientInfos", uy = "encryptedContentInfo", dy = "unprotectedAttrs", fy = [
	sy,
	cy,
	ly,
	uy,
	dy
], py = {
	kdfAlgorithm: "SHA-512",
	kekEncryptionLength: 256
}, my = {
	"P-256": 256,
	"P-384": 384,
	"P-521": 528
}, hy = class e extends J {
	static {
		this.CLASS_NAME = "EnvelopedData";
	}
	constructor(t = {}) {
		super(), this.version = t[sy] ?? e.defaultValues(sy), cy in t && (this.originatorInfo = t[cy] ?? e.defaultValues(cy)), this.recipientInfos = t[ly] ?? e.defaultValues(ly), this.encryptedContentInfo = t[uy] ?? e.defaultValues(uy), dy in t && (this.unprotectedAttrs = t[dy] ?? e.defaultValues(dy)), this.policy = { disableSplit: !!t.disableSplit }, t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case sy: return 0;
			case cy: return new w_();
			case ly: return [];
			case uy: return new ip();
			case dy: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case sy: return n === e.defaultValues(t);
			case cy: return n.certs.certificates.length === 0 && n.crls.crls.length === 0;
			case ly:
			case dy: return n.length === 0;
			case uy: return ip.compareWithDefault("contentType", n.contentType) && ip.compareWithDefault("contentEncryptionAlgorithm", n.contentEncryptionAlgorithm) && ip.compareWithDefault("encryptedContent", n.encryptedContent);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				new j({
					name: t.originatorInfo || "",
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: w_.schema().valueBlock.value
				}),
				new R({ value: [new H({
					name: t.recipientInfos || "",
					value: Xv.schema()
				})] }),
				ip.schema(t.encryptedContentInfo || {}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new H({
						name: t.unprotectedAttrs || "",
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of fy) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: sy,
			originatorInfo: cy,
			recipientInfos: ly,
			encryptedContentInfo: { names: { blockName: uy } },
			unprotectedAttrs: dy
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, cy in n.result && (this.originatorInfo = new w_({ schema: new L({ value: n.result.originatorInfo.valueBlock.value }) })), this.recipientInfos = Array.from(n.result.recipientInfos, (e) => new Xv({ schema: e })), this.encryptedContentInfo = new ip({ schema: n.result.encryptedContentInfo }), dy in n.result && (this.unprotectedAttrs = Array.from(n.result.unprotectedAttrs, (e) => new Q({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), this.originatorInfo && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: this.originatorInfo.toSchema().valueBlock.value
		})), e.push(new R({ value: Array.from(this.recipientInfos, (e) => e.toSchema()) })), e.push(this.encryptedContentInfo.toSchema()), this.unprotectedAttrs && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.unprotectedAttrs, (e) => e.toSchema())
		})), new L({ value: e });
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
		}, py, t || {});
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
							algorithmParams: new M()
						});
						n = new ty({
							hashAlgorithm: e,
							maskGenAlgorithm: new Z({
								algorithmId: "1.2.840.113549.1.1.8",
								algorithmParams: e.toSchema()
							})
						}).toSchema();
					} else {
						if (t = r.getOIDByAlgorithm({ name: "RSAES-PKCS1-v1_5" }), t === "") throw Error("Can not find OID for RSAES-PKCS1-v1_5");
						n = new M();
					}
					let a = new z_({
						version: 0,
						rid: new O_({
							issuer: e.issuer,
							serialNumber: e.serialNumber
						}),
						keyEncryptionAlgorithm: new Z({
							algorithmId: t,
							algorithmParams: n
						}),
						recipientCertificate: e
					});
					this.recipientInfos.push(new Xv({
						variant: 1,
						value: a
					}));
				}
				break;
			case 2:
				{
					let t = new ov({
						variant: 1,
						value: new O_({
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
		}, t.keyEncryptionAlgorithmParams ||= new M(), n) {
			case 1:
				{
					let n = r.getOIDByAlgorithm(t.keyEncryptionAlgorithm, !0, "keyEncryptionAlgorithm"), i = new Fv({
						version: 4,
						kekid: new Ov({ keyIdentifier: new N({ valueHex: t.keyIdentifier }) }),
						keyEncryptionAlgorithm: new Z({
							algorithmId: n,
							algorithmParams: t.keyEncryptionAlgorithmParams
						}),
						preDefinedKEK: e
					});
					this.recipientInfos.push(new Xv({
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
					}, !0, "hmacHashAlgorithm"), s = new gp({
						salt: new N({ valueHex: i }),
						iterationCount: t.iterationCount,
						prf: new Z({
							algorithmId: o,
							algorithmParams: new M()
						})
					}), c = r.getOIDByAlgorithm(t.keyEncryptionAlgorithm, !0, "keyEncryptionAlgorithm"), l = new Hv({
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
					this.recipientInfos.push(new Xv({
						variant: 4,
						value: l
					}));
				}
				break;
			default: throw Error(`Unknown value for "variant": ${n}`);
		}
	}
	addRecipientByKeyIdentifier(e, t, n, r = $(!0)) {
		let i = Object.assign({}, py, n || {}), a = new ov({
			variant: 2,
			value: new nv({ subjectKeyIdentifier: new N({ valueHex: t }) })
		});
		this._addKeyAgreeRecipientInfo(a, i, { recipientPublicKey: e }, r);
	}
	_addKeyAgreeRecipientInfo(e, t, n, r = $(!0)) {
		let i = new uv({ rid: e }), a = new Z({ algorithmId: r.getOIDByAlgorithm({
			name: "AES-KW",
			length: t.kekEncryptionLength
		}, !0, "keyEncryptionAlgorithm") }), o = r.getOIDByAlgorithm({
			name: "ECDH",
			kdf: t.kdfAlgorithm
		}, !0, "KeyAgreeRecipientInfo"), s = /* @__PURE__ */ new ArrayBuffer(64), c = new Uint8Array(s);
		r.getRandomValues(c);
		let l = {
			version: 3,
			ukm: new N({ valueHex: s }),
			keyEncryptionAlgorithm: new Z({
				algorithmId: o,
				algorithmParams: a.toSchema()
			}),
			recipientEncryptedKeys: new mv({ encryptedKeys: [i] })
		}, u = new Cv(Object.assign(l, n));
		this.recipientInfos.push(new Xv({
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
		this.version = 2, this.encryptedContentInfo = new ip({
			disableSplit: this.policy.disableSplit,
			contentType: "1.2.840.113549.1.7.1",
			contentEncryptionAlgorithm: new Z({
				algorithmId: o,
				algorithmParams: new N({ valueHex: r })
			}),
			encryptedContent: new N({ valueHex: c })
		});
		let u = async (e) => {
			let t = this.recipientInfos[e].value, r, i;
			if (t.recipientPublicKey) r = t.recipientPublicKey.algorithm.namedCurve, i = t.recipientPublicKey;
			else if (t.recipientCertificate) {
				let a = t.recipientCertificate.subjectPublicKeyInfo.algorithm.algorithmParams;
				if (a.constructor.blockName() !== I.blockName()) throw Error(`Incorrect "recipientCertificate" for index ${e}`);
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
			let a = my[r], o = await n.generateKey({
				name: "ECDH",
				namedCurve: r
			}, !0, ["deriveBits"]), c = await n.exportKey("spki", o.publicKey), l = await n.deriveBits({
				name: "ECDH",
				public: i
			}, o.privateKey, a), u = new Z({ schema: t.keyEncryptionAlgorithm.algorithmParams }), d = n.getAlgorithmByOID(u.algorithmId, !0, "aesKWAlgorithm"), f = d.length, p = /* @__PURE__ */ new ArrayBuffer(4), m = new Uint8Array(p);
			for (let e = 3; e >= 0; e--) m[e] = f, f >>= 8;
			let h = new oy({
				keyInfo: new Z({ algorithmId: u.algorithmId }),
				entityUInfo: t.ukm,
				suppPubInfo: new N({ valueHex: p })
			}).toSchema().toBER(!1), g = await Np(n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "ecdhAlgorithm").kdf, l, d.length, h, n), _ = await n.importKey("raw", g, { name: "AES-KW" }, !0, ["wrapKey"]), v = await n.wrapKey("raw", s, _, { name: "AES-KW" }), ee = new q_();
			return ee.variant = 3, ee.value = U_.fromBER(c), t.originator = ee, t.recipientEncryptedKeys.encryptedKeys[0].encryptedKey = new N({ valueHex: v }), { ecdhPrivateKey: o.privateKey };
		}, d = async (e) => {
			let t = this.recipientInfos[e].value, r = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "keyEncryptionAlgorithm");
			if (r.name === "RSA-OAEP") {
				let e = t.keyEncryptionAlgorithm.algorithmParams, i = new ty({ schema: e });
				if (r.hash = n.getAlgorithmByOID(i.hashAlgorithm.algorithmId), !("name" in r.hash)) throw Error(`Incorrect OID for hash algorithm: ${i.hashAlgorithm.algorithmId}`);
			}
			let i = await t.recipientCertificate.getPublicKey({ algorithm: {
				algorithm: r,
				usages: ["encrypt", "wrapKey"]
			} }, n);
			t.encryptedKey = new N({ valueHex: await n.encrypt(i.algorithm, i, l) });
		}, f = async (e) => {
			let t = this.recipientInfos[e].value, r = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "kekAlgorithm"), i = await n.importKey("raw", new Uint8Array(t.preDefinedKEK), r, !0, ["wrapKey"]);
			t.encryptedKey = new N({ valueHex: await n.wrapKey("raw", s, i, r) });
		}, p = async (e) => {
			let t = this.recipientInfos[e].value, r;
			if (!t.keyDerivationAlgorithm) throw Error("Please append encoded \"keyDerivationAlgorithm\"");
			if (!t.keyDerivationAlgorithm.algorithmParams) throw Error("Incorrectly encoded \"keyDerivationAlgorithm\"");
			try {
				r = new gp({ schema: t.keyDerivationAlgorithm.algorithmParams });
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
			t.encryptedKey = new N({ valueHex: await n.wrapKey("raw", s, d, o) });
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
				if (t.constructor.blockName() !== I.blockName()) throw Error(`Incorrect "recipientCertificate" for index ${e}`);
				i = t.valueBlock.toString();
			} else if (s.value.algorithm.algorithmParams) {
				let t = s.value.algorithm.algorithmParams;
				if (t.constructor.blockName() !== I.blockName()) throw Error(`Incorrect originator for index ${e}`);
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
			ha(r.recipientPrivateKey) ? c = await n.importKey("pkcs8", r.recipientPrivateKey, {
				name: "ECDH",
				namedCurve: a
			}, !0, ["deriveBits"]) : (c = r.recipientPrivateKey, "crypto" in r && r.crypto && (l = r.crypto.subtle)), "algorithmParams" in s.value.algorithm || (s.value.algorithm.algorithmParams = new I({ value: i }));
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
				e && (c.algorithmParams = new M());
				let l = new oy({
					keyInfo: new Z(c),
					entityUInfo: t.ukm,
					suppPubInfo: new N({ valueHex: o })
				}).toSchema().toBER(!1), u = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "ecdhAlgorithm");
				if (!u.name) throw Error(`Incorrect OID for key encryption algorithm: ${t.keyEncryptionAlgorithm.algorithmId}`);
				return Np(u.kdf, f, i.length, l, n);
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
				let e = t.keyEncryptionAlgorithm.algorithmParams, r = new ty({ schema: e });
				if (i.hash = n.getAlgorithmByOID(r.hashAlgorithm.algorithmId), !("name" in i.hash)) throw Error(`Incorrect OID for hash algorithm: ${r.hashAlgorithm.algorithmId}`);
			}
			let a, o = n;
			ha(r.recipientPrivateKey) ? a = await n.importKey("pkcs8", r.recipientPrivateKey, i, !0, ["decrypt"]) : (a = r.recipientPrivateKey, "crypto" in r && r.crypto && (o = r.crypto.subtle));
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
				i = new gp({ schema: t.keyDerivationAlgorithm.algorithmParams });
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
}, gy = "safeContents", _y = "parsedValue", vy = "contentInfos", yy = class e extends J {
	static {
		this.CLASS_NAME = "AuthenticatedSafe";
	}
	constructor(t = {}) {
		super(), this.safeContents = t[gy] ?? e.defaultValues(gy), _y in t && (this.parsedValue = t[_y] ?? e.defaultValues(_y)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case gy: return [];
			case _y: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case gy: return t.length === 0;
			case _y: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.contentInfos || "",
				value: eg.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [vy]) delete t[e];
		let n = U(t, t, e.schema({ names: { contentInfos: vy } }));
		q.assertSchema(n, this.className), this.safeContents = Array.from(n.result.contentInfos, (e) => new eg({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.safeContents, (e) => e.toSchema()) });
	}
	toJSON() {
		return { safeContents: Array.from(this.safeContents, (e) => e.toJSON()) };
	}
	async parseInternalValues(e, t = $(!0)) {
		if (K.assert(e, gy), G.assert(e.safeContents, gy, "Array"), e.safeContents.length !== this.safeContents.length) throw new G("Length of \"parameters.safeContents\" must be equal to \"this.safeContents.length\"");
		this.parsedValue = { safeContents: [] };
		for (let [n, r] of this.safeContents.entries()) {
			let i = e.safeContents[n], a = `parameters.safeContents[${n}]`;
			switch (r.contentType) {
				case Du:
					{
						G.assert(r.content, "this.safeContents[j].content", N);
						let e = r.content.getValue();
						this.parsedValue.safeContents.push({
							privacyMode: 0,
							value: a_.fromBER(e)
						});
					}
					break;
				case ku:
					{
						let e = new hy({ schema: r.content });
						K.assert(a, i, "recipientCertificate", "recipientKey");
						let n = i, o = n.recipientCertificate, s = n.recipientKey, c = await e.decrypt(0, {
							recipientCertificate: o,
							recipientPrivateKey: s
						}, t);
						this.parsedValue.safeContents.push({
							privacyMode: 2,
							value: a_.fromBER(c)
						});
					}
					break;
				case Au:
					{
						let e = new Hg({ schema: r.content });
						K.assert(a, i, "password");
						let n = i.password, o = await e.decrypt({ password: n }, t);
						this.parsedValue.safeContents.push({
							privacyMode: 1,
							value: a_.fromBER(o)
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
		for (let [n, r] of this.parsedValue.safeContents.entries()) switch (K.assert("content", r, "privacyMode", "value"), G.assert(r.value, "content.value", a_), r.privacyMode) {
			case 0:
				{
					let e = r.value.toSchema().toBER(!1);
					this.safeContents.push(new eg({
						contentType: "1.2.840.113549.1.7.1",
						content: new N({ valueHex: e })
					}));
				}
				break;
			case 1:
				{
					let i = new Hg(), a = e.safeContents[n];
					a.contentToEncrypt = r.value.toSchema().toBER(!1), await i.encrypt(a, t), this.safeContents.push(new eg({
						contentType: "1.2.840.113549.1.7.6",
						content: i.toSchema()
					}));
				}
				break;
			case 2:
				{
					let i = new hy(), a = r.value.toSchema().toBER(!1), o = e.safeContents[n];
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
					i.addRecipientByCertificate(o.encryptingCertificate, {}, void 0, t), await i.encrypt(s, a, t), this.safeContents.push(new eg({
						contentType: "1.2.840.113549.1.7.3",
						content: i.toSchema()
					}));
				}
				break;
			default: throw Error(`Incorrect value for "content.privacyMode": ${r.privacyMode}`);
		}
		return this;
	}
}, by = "hashAlgorithm", xy = "issuerNameHash", Sy = "issuerKeyHash", Cy = "serialNumber", wy = [
	by,
	xy,
	Sy,
	Cy
], Ty = class e extends J {
	static {
		this.CLASS_NAME = "CertID";
	}
	static async create(t, n, r = $(!0)) {
		let i = new e();
		return await i.createForCertificate(t, n, r), i;
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[by] ?? e.defaultValues(by), this.issuerNameHash = t[xy] ?? e.defaultValues(xy), this.issuerKeyHash = t[Sy] ?? e.defaultValues(Sy), this.serialNumber = t[Cy] ?? e.defaultValues(Cy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case by: return new Z();
			case xy:
			case Sy: return new N();
			case Cy: return new F();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case by: return n.algorithmId === "" && !("algorithmParams" in n);
			case xy:
			case Sy:
			case Cy: return n.isEqual(e.defaultValues(Cy));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Z.schema(t.hashAlgorithmObject || { names: { blockName: t.hashAlgorithm || "" } }),
				new N({ name: t.issuerNameHash || "" }),
				new N({ name: t.issuerKeyHash || "" }),
				new F({ name: t.serialNumber || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of wy) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: by,
			issuerNameHash: xy,
			issuerKeyHash: Sy,
			serialNumber: Cy
		} }));
		q.assertSchema(n, this.className), this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm }), this.issuerNameHash = n.result.issuerNameHash, this.issuerKeyHash = n.result.issuerKeyHash, this.serialNumber = n.result.serialNumber;
	}
	toSchema() {
		return new L({ value: [
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
		return !(this.hashAlgorithm.algorithmId !== e.hashAlgorithm.algorithmId || !T.equal(this.issuerNameHash.valueBlock.valueHexView, e.issuerNameHash.valueBlock.valueHexView) || !T.equal(this.issuerKeyHash.valueBlock.valueHexView, e.issuerKeyHash.valueBlock.valueHexView) || !this.serialNumber.isEqual(e.serialNumber));
	}
	async createForCertificate(e, t, n = $(!0)) {
		K.assert(t, by, "issuerCertificate");
		let r = n.getOIDByAlgorithm({ name: t.hashAlgorithm }, !0, "hashAlgorithm");
		this.hashAlgorithm = new Z({
			algorithmId: r,
			algorithmParams: new M()
		});
		let i = t.issuerCertificate;
		this.serialNumber = e.serialNumber;
		let a = await n.digest({ name: t.hashAlgorithm }, i.subject.toSchema().toBER(!1));
		this.issuerNameHash = new N({ valueHex: a });
		let o = i.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView, s = await n.digest({ name: t.hashAlgorithm }, o);
		this.issuerKeyHash = new N({ valueHex: s });
	}
}, Ey = "certID", Dy = "certStatus", Oy = "thisUpdate", ky = "nextUpdate", Ay = "singleExtensions", jy = [
	Ey,
	Dy,
	Oy,
	ky,
	Ay
], My = class e extends J {
	static {
		this.CLASS_NAME = "SingleResponse";
	}
	constructor(t = {}) {
		super(), this.certID = t[Ey] ?? e.defaultValues(Ey), this.certStatus = t[Dy] ?? e.defaultValues(Dy), this.thisUpdate = t[Oy] ?? e.defaultValues(Oy), ky in t && (this.nextUpdate = t[ky] ?? e.defaultValues(ky)), Ay in t && (this.singleExtensions = t[Ay] ?? e.defaultValues(Ay)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ey: return new Ty();
			case Dy: return {};
			case Oy:
			case ky: return new Date(0, 0, 0);
			case Ay: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ey: return Ty.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && Ty.compareWithDefault("issuerNameHash", n.issuerNameHash) && Ty.compareWithDefault("issuerKeyHash", n.issuerKeyHash) && Ty.compareWithDefault("serialNumber", n.serialNumber);
			case Dy: return Object.keys(n).length === 0;
			case Oy:
			case ky: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Ty.schema(t.certID || {}),
				new V({ value: [
					new k({
						name: t.certStatus || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 0
						}
					}),
					new j({
						name: t.certStatus || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 1
						},
						value: [new z(), new j({
							optional: !0,
							idBlock: {
								tagClass: 3,
								tagNumber: 0
							},
							value: [new Fc()]
						})]
					}),
					new k({
						name: t.certStatus || "",
						idBlock: {
							tagClass: 3,
							tagNumber: 2
						},
						lenBlock: { length: 1 }
					})
				] }),
				new z({ name: t.thisUpdate || "" }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new z({ name: t.nextUpdate || "" })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [Xm.schema(t.singleExtensions || {})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of jy) delete t[e];
		let n = U(t, t, e.schema({ names: {
			certID: { names: { blockName: Ey } },
			certStatus: Dy,
			thisUpdate: Oy,
			nextUpdate: ky,
			singleExtensions: { names: { blockName: Ay } }
		} }));
		q.assertSchema(n, this.className), this.certID = new Ty({ schema: n.result.certID }), this.certStatus = n.result.certStatus, this.thisUpdate = n.result.thisUpdate.toDate(), ky in n.result && (this.nextUpdate = n.result.nextUpdate.toDate()), Ay in n.result && (this.singleExtensions = Array.from(n.result.singleExtensions.valueBlock.value, (e) => new qm({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.certID.toSchema()), e.push(this.certStatus), e.push(new z({ valueDate: this.thisUpdate })), this.nextUpdate && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new z({ valueDate: this.nextUpdate })]
		})), this.singleExtensions && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [new L({ value: Array.from(this.singleExtensions, (e) => e.toSchema()) })]
		})), new L({ value: e });
	}
	toJSON() {
		let e = {
			certID: this.certID.toJSON(),
			certStatus: this.certStatus.toJSON(),
			thisUpdate: this.thisUpdate
		};
		return this.nextUpdate && (e.nextUpdate = this.nextUpdate), this.singleExtensions && (e.singleExtensions = Array.from(this.singleExtensions, (e) => e.toJSON())), e;
	}
}, Ny = "tbs", Py = "version", Fy = "responderID", Iy = "producedAt", Ly = "responses", Ry = "responseExtensions", zy = "ResponseData", By = `${zy}.${Py}`, Vy = `${zy}.${Fy}`, Hy = `${zy}.${Iy}`, Uy = `${zy}.${Ly}`, Wy = `${zy}.${Ry}`, Gy = [
	zy,
	By,
	Vy,
	Hy,
	Uy,
	Wy
], Ky = class e extends J {
	static {
		this.CLASS_NAME = "ResponseData";
	}
	get tbs() {
		return va(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[Ny] ?? e.defaultValues(Ny)), Py in t && (this.version = t[Py] ?? e.defaultValues(Py)), this.responderID = t[Fy] ?? e.defaultValues(Fy), this.producedAt = t[Iy] ?? e.defaultValues(Iy), this.responses = t[Ly] ?? e.defaultValues(Ly), Ry in t && (this.responseExtensions = t[Ry] ?? e.defaultValues(Ry)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Py: return 0;
			case Ny: return W;
			case Fy: return {};
			case Iy: return new Date(0, 0, 0);
			case Ly:
			case Ry: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ny: return n.byteLength === 0;
			case Fy: return Object.keys(n).length === 0;
			case Iy: return n === e.defaultValues(t);
			case Ly:
			case Ry: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || zy,
			value: [
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ name: t.version || By })]
				}),
				new V({ value: [new j({
					name: t.responderID || Vy,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [Y.schema(t.ResponseDataByName || { names: { blockName: "ResponseData.byName" } })]
				}), new j({
					name: t.responderID || Vy,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new N({ name: t.ResponseDataByKey || "ResponseData.byKey" })]
				})] }),
				new z({ name: t.producedAt || Hy }),
				new L({ value: [new H({
					name: Uy,
					value: My.schema(t.response || {})
				})] }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [Xm.schema(t.extensions || { names: { blockName: Wy } })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Gy) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.ResponseData.valueBeforeDecodeView, By in n.result && (this.version = n.result[By].valueBlock.valueDec), this.responderID = n.result[Vy].idBlock.tagNumber === 1 ? new Y({ schema: n.result[Vy].valueBlock.value[0] }) : n.result[Vy].valueBlock.value[0], this.producedAt = n.result[Hy].toDate(), this.responses = Array.from(n.result[Uy], (e) => new My({ schema: e })), Wy in n.result && (this.responseExtensions = Array.from(n.result[Wy].valueBlock.value, (e) => new qm({ schema: e })));
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (!this.tbsView.byteLength) return e.schema();
			let t = A(this.tbsView);
			q.assert(t, "TBS Response Data"), n = t.result;
		} else {
			let e = [];
			Py in this && e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new F({ value: this.version })]
			})), this.responderID instanceof Y ? e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [this.responderID.toSchema()]
			})) : e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: [this.responderID]
			})), e.push(new z({ valueDate: this.producedAt })), e.push(new L({ value: Array.from(this.responses, (e) => e.toSchema()) })), this.responseExtensions && e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [new L({ value: Array.from(this.responseExtensions, (e) => e.toSchema()) })]
			})), n = new L({ value: e });
		}
		return n;
	}
	toJSON() {
		let e = {};
		return Py in this && (e.version = this.version), this.responderID && (e.responderID = this.responderID), this.producedAt && (e.producedAt = this.producedAt), this.responses && (e.responses = Array.from(this.responses, (e) => e.toJSON())), this.responseExtensions && (e.responseExtensions = Array.from(this.responseExtensions, (e) => e.toJSON())), e;
	}
}, qy = "trustedCerts", Jy = "certs", Yy = "crls", Xy = "ocsps", Zy = "checkDate", Qy = "findOrigin", $y = "findIssuer", eb = class e extends Error {
	static {
		this.NAME = "ChainValidationError";
	}
	constructor(t, n) {
		super(n), this.name = e.NAME, this.code = t, this.message = n;
	}
};
function tb(e, t) {
	for (let n = 0; n < t.length; n++) if (T.equal(e.tbsView, t[n].tbsView)) return !0;
	return !1;
}
var nb = class e {
	constructor(e = {}) {
		this.trustedCerts = e[qy] ?? this.defaultValues(qy), this.certs = e[Jy] ?? this.defaultValues(Jy), this.crls = e[Yy] ?? this.defaultValues(Yy), this.ocsps = e[Xy] ?? this.defaultValues(Xy), this.checkDate = e[Zy] ?? this.defaultValues(Zy), this.findOrigin = e[Qy] ?? this.defaultValues(Qy), this.findIssuer = e[$y] ?? this.defaultValues($y);
	}
	static defaultFindOrigin(e, t) {
		e.tbsView.byteLength === 0 && (e.tbsView = new Uint8Array(e.encodeTBS().toBER()));
		for (let n of t.certs) if (n.tbsView.byteLength === 0 && (n.tbsView = new Uint8Array(n.encodeTBS().toBER())), T.equal(e.tbsView, n.tbsView)) return "Intermediate Certificates";
		for (let n of t.trustedCerts) if (n.tbsView.byteLength === 0 && (n.tbsView = new Uint8Array(n.encodeTBS().toBER())), T.equal(e.tbsView, n.tbsView)) return "Trusted Certificates";
		return "Unknown";
	}
	async defaultFindIssuer(e, t, n = $(!0)) {
		let r = [], i = null, a = null, o = null;
		if (e.subject.isEqual(e.issuer)) try {
			if (await e.verify(void 0, n)) return [e];
		} catch {}
		if (e.extensions) {
			for (let t of e.extensions) if (t.extnID === "2.5.29.35" && t.parsedValue instanceof zu) {
				t.parsedValue.keyIdentifier ? i = t.parsedValue.keyIdentifier : (t.parsedValue.authorityCertIssuer && (a = t.parsedValue.authorityCertIssuer), t.parsedValue.authorityCertSerialNumber && (o = t.parsedValue.authorityCertSerialNumber));
				break;
			}
		}
		function s(t) {
			if (i !== null && t.extensions) {
				let e = !1;
				for (let n of t.extensions) if (n.extnID === "2.5.29.14" && n.parsedValue) {
					e = !0, T.equal(n.parsedValue.valueBlock.valueHex, i.valueBlock.valueHexView) && r.push(t);
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
			case qy: return [];
			case Jy: return [];
			case Yy: return [];
			case Xy: return [];
			case Zy: return /* @__PURE__ */ new Date();
			case Qy: return e.defaultFindOrigin;
			case $y: return this.defaultFindIssuer;
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
			if (tb(e, this.trustedCerts)) return [[e]];
			let a = await this.findIssuer(e, this, t);
			if (a.length === 0) throw Error("No valid certificate paths found");
			for (let o = 0; o < a.length; o++) {
				if (T.equal(a[o].tbsView, e.tbsView)) {
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
					else if (e === !1) throw new eb(11, `No revocation values found for one of certificates: ${s.statusMessage}`);
				} else if (r === 2) return {
					result: !1,
					resultCode: 11,
					resultMessage: "No revocation values found for one of certificates"
				};
				if (r === 2 && s.status === 2 && e) {
					let e = t[n + 1], r = !1;
					if (e.extensions) for (let t of e.extensions) switch (t.extnID) {
						case fu:
						case pu:
						case xu: r = !0;
					}
					if (r) throw new eb(11, `No revocation values found for one of certificates: ${s.statusMessage}`);
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
		for (let e = 0; e < n.length; e++) for (let t = 0; t < n.length; t++) if (e !== t && T.equal(n[e].tbsView, n[t].tbsView)) {
			n.splice(t, 1), e = 0;
			break;
		}
		let c = n[n.length - 1], l, u = [c];
		if (l = await r(c, t), l.length === 0) throw new eb(60, "Unable to find certificate path");
		for (let e = l.length - 1; e >= 0; e--) {
			let t = !1;
			for (let n = 0; n < l[e].length; n++) {
				let r = l[e][n];
				for (let e = 0; e < this.trustedCerts.length; e++) if (T.equal(r.tbsView, this.trustedCerts[e].tbsView)) {
					t = !0;
					break;
				}
				if (t) break;
			}
			t || l.splice(e, 1);
		}
		if (l.length === 0) throw new eb(97, "No valid certificate paths found");
		let d = l[0].length, f = 0;
		for (let e = 0; e < l.length; e++) l[e].length < d && (d = l[e].length, f = e);
		for (let e = 0; e < l[f].length; e++) u.push(l[f][e]);
		if (l = await s(u, this.checkDate), l.result === !1) throw l;
		return u;
	}
	async verify(e = {}, t = $(!0)) {
		function n(e, t) {
			let n = _l(e), r = _l(t), i = n.split("."), a = r.split("."), o = i.length, s = a.length;
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
			let r = _l(e), i = _l(t), a = r.split("@"), o = i.split("@");
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
			let r = _l(e), i = _l(t), a = r.split("/");
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
			b.push(hu);
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
			return e instanceof Error ? e instanceof eb ? {
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
}, rb = "tbsResponseData", ib = "signatureAlgorithm", ab = "signature", ob = "certs", sb = "BasicOCSPResponse", cb = `${sb}.${rb}`, lb = `${sb}.${ib}`, ub = `${sb}.${ab}`, db = `${sb}.${ob}`, fb = [
	cb,
	lb,
	ub,
	db
], pb = "1.3.6.1.5.5.7.3.9", mb = "2.5.29.15", hb = "2.5.29.37", gb = class e extends J {
	static {
		this.CLASS_NAME = "BasicOCSPResponse";
	}
	constructor(t = {}) {
		super(), this.tbsResponseData = t[rb] ?? e.defaultValues(rb), this.signatureAlgorithm = t[ib] ?? e.defaultValues(ib), this.signature = t[ab] ?? e.defaultValues(ab), ob in t && (this.certs = t[ob] ?? e.defaultValues(ob)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case rb: return new Ky();
			case ib: return new Z();
			case ab: return new P();
			case ob: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case "type": {
				let e = Ky.compareWithDefault("tbs", n.tbs) && Ky.compareWithDefault("responderID", n.responderID) && Ky.compareWithDefault("producedAt", n.producedAt) && Ky.compareWithDefault("responses", n.responses);
				return "responseExtensions" in n && (e &&= Ky.compareWithDefault("responseExtensions", n.responseExtensions)), e;
			}
			case ib: return n.algorithmId === "" && !("algorithmParams" in n);
			case ab: return n.isEqual(e.defaultValues(t));
			case ob: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || sb,
			value: [
				Ky.schema(t.tbsResponseData || { names: { blockName: cb } }),
				Z.schema(t.signatureAlgorithm || { names: { blockName: lb } }),
				new P({ name: t.signature || ub }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new L({ value: [new H({
						name: db,
						value: hm.schema(t.certs || {})
					})] })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of fb) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsResponseData = new Ky({ schema: n.result[cb] }), this.signatureAlgorithm = new Z({ schema: n.result[lb] }), this.signature = n.result[ub], db in n.result && (this.certs = Array.from(n.result[db], (e) => new hm({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.tbsResponseData.toSchema()), e.push(this.signatureAlgorithm.toSchema()), e.push(this.signature), this.certs && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new L({ value: Array.from(this.certs, (e) => e.toSchema()) })]
		})), new L({ value: e });
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
				let r = new Ty();
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
		this.signature = new P({ valueHex: a });
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
		return e.some((e) => T.equal(e.toSchema(!0).toBER(!1), n));
	}
	static async collectResponderCandidates(e, t, n = $(!0)) {
		let r = [];
		if (t instanceof Y) for (let [n, i] of e.entries()) i.subject.isEqual(t) && r.push(n);
		else if (t instanceof N) for (let [i, a] of e.entries()) {
			let e = a.subjectPublicKeyInfo.subjectPublicKey;
			if (!e.valueBlock?.valueHexView) continue;
			let o = await n.digest({ name: "sha-1" }, e.valueBlock.valueHexView);
			T.equal(o, t.valueBlock.valueHex) && r.push(i);
		}
		else throw Error("Unsupported OCSP responderID type");
		return r;
	}
	async verifyResponseSignature(e, t = $(!0)) {
		return t.verifyWithPublicKey(this.tbsResponseData.tbsView, this.signature, e.subjectPublicKeyInfo, this.signatureAlgorithm);
	}
	static async validateSignerChain(t, n, r, i, a = $(!0)) {
		let o = [], s = (n) => {
			let r = gm(n, t);
			r && !e.containsCertificateByDer(o, r) && o.push(r);
		};
		for (let e of r) s(e);
		for (let e of n) s(e);
		o.push(t);
		let c = await new nb({
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
			let n = new Ty();
			try {
				await n.createForCertificate(e, {
					hashAlgorithm: a,
					issuerCertificate: e
				}, r);
			} catch {
				continue;
			}
			n.hashAlgorithm.algorithmId === t.hashAlgorithm.algorithmId && T.equal(n.issuerNameHash.valueBlock.valueHexView, t.issuerNameHash.valueBlock.valueHexView) && T.equal(n.issuerKeyHash.valueBlock.valueHexView, t.issuerKeyHash.valueBlock.valueHexView) && s.push(e);
		}
		return s;
	}
	static async certificateMatchesIssuerID(e, t, n = $(!0)) {
		let r = n.getAlgorithmByOID(t.hashAlgorithm.algorithmId, !1);
		if (!r || !("name" in r)) return !1;
		let i = r.name;
		try {
			let r = await n.digest({ name: i }, e.subject.toSchema().toBER(!1));
			if (!T.equal(new Uint8Array(r), t.issuerNameHash.valueBlock.valueHexView)) return !1;
			let a = e.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView, o = await n.digest({ name: i }, a);
			return T.equal(new Uint8Array(o), t.issuerKeyHash.valueBlock.valueHexView);
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
		let t = e.extensions?.find((e) => e.extnID === hb);
		if (!t) return !1;
		let n = t.parsedValue;
		if (n instanceof bd) return n.keyPurposes.includes(pb);
		try {
			let e = A(t.extnValue.valueBlock.valueHexView);
			return e.offset === -1 || !(e.result instanceof L) ? !1 : new bd({ schema: e.result }).keyPurposes.includes(pb);
		} catch {
			return !1;
		}
	}
	static certKeyUsagePermitsDigitalSignature(e) {
		let t = e.extensions?.find((e) => e.extnID === mb);
		if (!t) return !0;
		try {
			let e = A(t.extnValue.valueBlock.valueHexView);
			if (e.offset === -1 || !(e.result instanceof P)) return !1;
			let n = new Uint8Array(e.result.valueBlock.valueHexView);
			return n.length !== 0 && !!(n[0] & 128);
		} catch {
			return !1;
		}
	}
}, _b = "tbs", vb = "version", yb = "subject", bb = "subjectPublicKeyInfo", xb = "attributes", Sb = "signatureAlgorithm", Cb = "signatureValue", wb = "CertificationRequestInfo", Tb = `${wb}.version`, Eb = `${wb}.subject`, Db = `${wb}.subjectPublicKeyInfo`, Ob = `${wb}.attributes`, kb = [
	wb,
	Tb,
	Eb,
	Db,
	Ob,
	Sb,
	Cb
];
function Ab(e = {}) {
	let t = e.names ?? {};
	return new L({
		name: t.CertificationRequestInfo || wb,
		value: [
			new F({ name: t.CertificationRequestInfoVersion || Tb }),
			Y.schema(t.subject || { names: { blockName: Eb } }),
			Sf.schema({ names: { blockName: Db } }),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new H({
					optional: !0,
					name: t.CertificationRequestInfoAttributes || Ob,
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
		return va(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[_b] ?? e.defaultValues(_b)), this.version = t[vb] ?? e.defaultValues(vb), this.subject = t[yb] ?? e.defaultValues(yb), this.subjectPublicKeyInfo = t[bb] ?? e.defaultValues(bb), xb in t && (this.attributes = t[xb] ?? e.defaultValues(xb)), this.signatureAlgorithm = t[Sb] ?? e.defaultValues(Sb), this.signatureValue = t[Cb] ?? e.defaultValues(Cb), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _b: return W;
			case vb: return 0;
			case yb: return new Y();
			case bb: return new Sf();
			case xb: return [];
			case Sb: return new Z();
			case Cb: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({ value: [
			Ab(t.certificationRequestInfo || {}),
			new L({
				name: t.signatureAlgorithm || Sb,
				value: [new I(), new B({ optional: !0 })]
			}),
			new P({ name: t.signatureValue || Cb })
		] });
	}
	fromSchema(t) {
		for (let e of kb) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.CertificationRequestInfo.valueBeforeDecodeView, this.version = n.result[Tb].valueBlock.valueDec, this.subject = new Y({ schema: n.result[Eb] }), this.subjectPublicKeyInfo = new Sf({ schema: n.result[Db] }), Ob in n.result && (this.attributes = Array.from(n.result[Ob], (e) => new Q({ schema: e }))), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let e = [
			new F({ value: this.version }),
			this.subject.toSchema(),
			this.subjectPublicKeyInfo.toSchema()
		];
		return xb in this && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.attributes || [], (e) => e.toSchema())
		})), new L({ value: e });
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (this.tbsView.byteLength === 0) return e.schema();
			let t = A(this.tbsView);
			q.assert(t, "PKCS#10 Certificate Request"), n = t.result;
		} else n = this.encodeTBS();
		return new L({ value: [
			n,
			this.signatureAlgorithm.toSchema(),
			this.signatureValue
		] });
	}
	toJSON() {
		let e = {
			tbs: Ya.encode(this.tbsView),
			version: this.version,
			subject: this.subject.toJSON(),
			subjectPublicKeyInfo: this.subjectPublicKeyInfo.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return xb in this && (e.attributes = Array.from(this.attributes || [], (e) => e.toJSON())), e;
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let r = await n.getSignatureParameters(e, t), i = r.parameters;
		this.signatureAlgorithm = r.signatureAlgorithm, this.tbsView = new Uint8Array(this.encodeTBS().toBER());
		let a = await n.signWithPrivateKey(this.tbsView, e, i);
		this.signatureValue = new P({ valueHex: a });
	}
	async verify(e = $(!0)) {
		return e.verifyWithPublicKey(this.tbsView, this.signatureValue, this.subjectPublicKeyInfo, this.signatureAlgorithm);
	}
	async getPublicKey(e, t = $(!0)) {
		return t.getPublicKey(this.subjectPublicKeyInfo, this.signatureAlgorithm, e);
	}
});
var jb = "digestAlgorithm", Mb = "digest", Nb = [jb, Mb], Pb = class e extends J {
	static {
		this.CLASS_NAME = "DigestInfo";
	}
	constructor(t = {}) {
		super(), this.digestAlgorithm = t[jb] ?? e.defaultValues(jb), this.digest = t[Mb] ?? e.defaultValues(Mb), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jb: return new Z();
			case Mb: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case jb: return Z.compareWithDefault("algorithmId", n.algorithmId) && !("algorithmParams" in n);
			case Mb: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.digestAlgorithm || { names: { blockName: jb } }), new N({ name: t.digest || Mb })]
		});
	}
	fromSchema(t) {
		for (let e of Nb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			digestAlgorithm: { names: { blockName: jb } },
			digest: Mb
		} }));
		q.assertSchema(n, this.className), this.digestAlgorithm = new Z({ schema: n.result.digestAlgorithm }), this.digest = n.result.digest;
	}
	toSchema() {
		return new L({ value: [this.digestAlgorithm.toSchema(), this.digest] });
	}
	toJSON() {
		return {
			digestAlgorithm: this.digestAlgorithm.toJSON(),
			digest: this.digest.toJSON()
		};
	}
}, Fb = "eContentType", Ib = "eContent", Lb = [Fb, Ib], Rb = class e extends J {
	static {
		this.CLASS_NAME = "EncapsulatedContentInfo";
	}
	constructor(t = {}) {
		if (super(), this.eContentType = t[Fb] ?? e.defaultValues(Fb), Ib in t && (this.eContent = t[Ib] ?? e.defaultValues(Ib), this.eContent.idBlock.tagClass === 1 && this.eContent.idBlock.tagNumber === 4 && this.eContent.idBlock.isConstructed === !1)) {
			let e = new N({
				idBlock: { isConstructed: !0 },
				isConstructed: !0
			}), t = 0, n = this.eContent.valueBlock.valueHexView.slice().buffer, r = n.byteLength;
			for (; r > 0;) {
				let i = new Uint8Array(n, t, t + 65536 > n.byteLength ? n.byteLength - t : 65536), a = new ArrayBuffer(i.length), o = new Uint8Array(a);
				for (let e = 0; e < o.length; e++) o[e] = i[e];
				e.valueBlock.value.push(new N({ valueHex: a })), r -= i.length, t += i.length;
			}
			this.eContent = e;
		}
		t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fb: return "";
			case Ib: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Fb: return n === "";
			case Ib: return n.idBlock.tagClass === 1 && n.idBlock.tagNumber === 4 && n.isEqual(e.defaultValues(Ib));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.eContentType || "" }), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({ name: t.eContent || "" })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Lb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			eContentType: Fb,
			eContent: Ib
		} }));
		q.assertSchema(n, this.className), this.eContentType = n.result.eContentType.valueBlock.toString(), Ib in n.result && (this.eContent = n.result.eContent);
	}
	toSchema() {
		let t = [];
		return t.push(new I({ value: this.eContentType })), this.eContent && e.compareWithDefault(Ib, this.eContent) === !1 && t.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.eContent]
		})), new L({ value: t });
	}
	toJSON() {
		let t = { eContentType: this.eContentType };
		return this.eContent && e.compareWithDefault(Ib, this.eContent) === !1 && (t.eContent = this.eContent.toJSON()), t;
	}
}, zb = "mac", Bb = "macSalt", Vb = "iterations", Hb = [
	zb,
	Bb,
	Vb
], Ub = class e extends J {
	static {
		this.CLASS_NAME = "MacData";
	}
	constructor(t = {}) {
		super(), this.mac = t[zb] ?? e.defaultValues(zb), this.macSalt = t[Bb] ?? e.defaultValues(Bb), Vb in t && (this.iterations = t[Vb] ?? e.defaultValues(Vb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case zb: return new Pb();
			case Bb: return new N();
			case Vb: return 1;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case zb: return Pb.compareWithDefault("digestAlgorithm", n.digestAlgorithm) && Pb.compareWithDefault("digest", n.digest);
			case Bb: return n.isEqual(e.defaultValues(t));
			case Vb: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			optional: t.optional || !0,
			value: [
				Pb.schema(t.mac || { names: { blockName: zb } }),
				new N({ name: t.macSalt || Bb }),
				new F({
					optional: !0,
					name: t.iterations || Vb
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Hb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			mac: { names: { blockName: zb } },
			macSalt: Bb,
			iterations: Vb
		} }));
		q.assertSchema(n, this.className), this.mac = new Pb({ schema: n.result.mac }), this.macSalt = n.result.macSalt, Vb in n.result && (this.iterations = n.result.iterations.valueBlock.valueDec);
	}
	toSchema() {
		let e = [this.mac.toSchema(), this.macSalt];
		return this.iterations !== void 0 && e.push(new F({ value: this.iterations })), new L({ value: e });
	}
	toJSON() {
		let e = {
			mac: this.mac.toJSON(),
			macSalt: this.macSalt.toJSON()
		};
		return this.iterations !== void 0 && (e.iterations = this.iterations), e;
	}
}, Wb = "hashAlgorithm", Gb = "hashedMessage", Kb = [Wb, Gb], qb = class e extends J {
	static {
		this.CLASS_NAME = "MessageImprint";
	}
	static async create(t, n, r = $(!0)) {
		let i = r.getOIDByAlgorithm({ name: t }, !0, "hashAlgorithm"), a = await r.digest(t, n);
		return new e({
			hashAlgorithm: new Z({
				algorithmId: i,
				algorithmParams: new M()
			}),
			hashedMessage: new N({ valueHex: a })
		});
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t.hashAlgorithm ?? e.defaultValues("hashAlgorithm"), this.hashedMessage = t.hashedMessage ?? e.defaultValues("hashedMessage"), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Wb: return new Z();
			case Gb: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Wb: return n.algorithmId === "" && !("algorithmParams" in n);
			case Gb: return n.isEqual(e.defaultValues(t)) === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.hashAlgorithm || {}), new N({ name: t.hashedMessage || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Kb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: Wb } },
			hashedMessage: Gb
		} }));
		q.assertSchema(n, this.className), this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm }), this.hashedMessage = n.result.hashedMessage;
	}
	toSchema() {
		return new L({ value: [this.hashAlgorithm.toSchema(), this.hashedMessage] });
	}
	toJSON() {
		return {
			hashAlgorithm: this.hashAlgorithm.toJSON(),
			hashedMessage: this.hashedMessage.toJSON()
		};
	}
}, Jb = "reqCert", Yb = "singleRequestExtensions", Xb = [Jb, Yb], Zb = class e extends J {
	static {
		this.CLASS_NAME = "Request";
	}
	constructor(t = {}) {
		super(), this.reqCert = t[Jb] ?? e.defaultValues(Jb), Yb in t && (this.singleRequestExtensions = t[Yb] ?? e.defaultValues(Yb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Jb: return new Ty();
			case Yb: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Jb: return n.isEqual(e.defaultValues(t));
			case Yb: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Ty.schema(t.reqCert || {}), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [Xm.schema(t.extensions || { names: { blockName: t.singleRequestExtensions || "" } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Xb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			reqCert: { names: { blockName: Jb } },
			extensions: { names: { blockName: Yb } }
		} }));
		q.assertSchema(n, this.className), this.reqCert = new Ty({ schema: n.result.reqCert }), Yb in n.result && (this.singleRequestExtensions = Array.from(n.result.singleRequestExtensions.valueBlock.value, (e) => new qm({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.reqCert.toSchema()), this.singleRequestExtensions && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new L({ value: Array.from(this.singleRequestExtensions, (e) => e.toSchema()) })]
		})), new L({ value: e });
	}
	toJSON() {
		let e = { reqCert: this.reqCert.toJSON() };
		return this.singleRequestExtensions && (e.singleRequestExtensions = Array.from(this.singleRequestExtensions, (e) => e.toJSON())), e;
	}
}, Qb = "tbs", $b = "version", ex = "requestorName", tx = "requestList", nx = "requestExtensions", rx = "TBSRequest", ix = `${rx}.${$b}`, ax = `${rx}.${ex}`, ox = `${rx}.requests`, sx = `${rx}.${nx}`, cx = [
	rx,
	ix,
	ax,
	ox,
	sx
], lx = class e extends J {
	static {
		this.CLASS_NAME = "TBSRequest";
	}
	get tbs() {
		return va(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[Qb] ?? e.defaultValues(Qb)), $b in t && (this.version = t[$b] ?? e.defaultValues($b)), ex in t && (this.requestorName = t[ex] ?? e.defaultValues(ex)), this.requestList = t[tx] ?? e.defaultValues(tx), nx in t && (this.requestExtensions = t[nx] ?? e.defaultValues(nx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Qb: return W;
			case $b: return 0;
			case ex: return new X();
			case tx:
			case nx: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Qb: return n.byteLength === 0;
			case $b: return n === e.defaultValues(t);
			case ex: return n.type === X.defaultValues("type") && Object.keys(n.value).length === 0;
			case tx:
			case nx: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || rx,
			value: [
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ name: t.TBSRequestVersion || ix })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [X.schema(t.requestorName || { names: { blockName: ax } })]
				}),
				new L({
					name: t.requestList || "TBSRequest.requestList",
					value: [new H({
						name: t.requests || ox,
						value: Zb.schema(t.requestNames || {})
					})]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [Xm.schema(t.extensions || { names: { blockName: t.requestExtensions || sx } })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of cx) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.TBSRequest.valueBeforeDecodeView, ix in n.result && (this.version = n.result[ix].valueBlock.valueDec), ax in n.result && (this.requestorName = new X({ schema: n.result[ax] })), this.requestList = Array.from(n.result[ox], (e) => new Zb({ schema: e })), sx in n.result && (this.requestExtensions = Array.from(n.result[sx].valueBlock.value, (e) => new qm({ schema: e })));
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (this.tbsView.byteLength === 0) return e.schema();
			let t = A(this.tbsView);
			if (q.assert(t, "TBS Request"), !(t.result instanceof L)) throw Error("ASN.1 result should be SEQUENCE");
			n = t.result;
		} else {
			let e = [];
			this.version !== void 0 && e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new F({ value: this.version })]
			})), this.requestorName && e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [this.requestorName.toSchema()]
			})), e.push(new L({ value: Array.from(this.requestList, (e) => e.toSchema()) })), this.requestExtensions && e.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: [new L({ value: Array.from(this.requestExtensions, (e) => e.toSchema()) })]
			})), n = new L({ value: e });
		}
		return n;
	}
	toJSON() {
		let e = {};
		return this.version != null && (e.version = this.version), this.requestorName && (e.requestorName = this.requestorName.toJSON()), e.requestList = Array.from(this.requestList, (e) => e.toJSON()), this.requestExtensions && (e.requestExtensions = Array.from(this.requestExtensions, (e) => e.toJSON())), e;
	}
}, ux = "signatureAlgorithm", dx = "signature", fx = "certs", px = class e extends J {
	static {
		this.CLASS_NAME = "Signature";
	}
	constructor(t = {}) {
		super(), this.signatureAlgorithm = t[ux] ?? e.defaultValues(ux), this.signature = t[dx] ?? e.defaultValues(dx), fx in t && (this.certs = t[fx] ?? e.defaultValues(fx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ux: return new Z();
			case dx: return new P();
			case fx: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case ux: return n.algorithmId === "" && !("algorithmParams" in n);
			case dx: return n.isEqual(e.defaultValues(t));
			case fx: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Z.schema(t.signatureAlgorithm || {}),
				new P({ name: t.signature || "" }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new L({ value: [new H({
						name: t.certs || "",
						value: hm.schema({})
					})] })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of [
			ux,
			dx,
			fx
		]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			signatureAlgorithm: { names: { blockName: ux } },
			signature: dx,
			certs: fx
		} }));
		q.assertSchema(n, this.className), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signature = n.result.signature, fx in n.result && (this.certs = Array.from(n.result.certs, (e) => new hm({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(this.signatureAlgorithm.toSchema()), e.push(this.signature), this.certs && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [new L({ value: Array.from(this.certs, (e) => e.toSchema()) })]
		})), new L({ value: e });
	}
	toJSON() {
		let e = {
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signature: this.signature.toJSON()
		};
		return this.certs && (e.certs = Array.from(this.certs, (e) => e.toJSON())), e;
	}
}, mx = "tbsRequest", hx = "optionalSignature", gx = [mx, hx];
(class e extends J {
	static {
		this.CLASS_NAME = "OCSPRequest";
	}
	constructor(t = {}) {
		super(), this.tbsRequest = t[mx] ?? e.defaultValues(mx), hx in t && (this.optionalSignature = t[hx] ?? e.defaultValues(hx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mx: return new lx();
			case hx: return new px();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case mx: return lx.compareWithDefault("tbs", t.tbs) && lx.compareWithDefault("version", t.version) && lx.compareWithDefault("requestorName", t.requestorName) && lx.compareWithDefault("requestList", t.requestList) && lx.compareWithDefault("requestExtensions", t.requestExtensions);
			case hx: return px.compareWithDefault("signatureAlgorithm", t.signatureAlgorithm) && px.compareWithDefault("signature", t.signature) && px.compareWithDefault("certs", t.certs);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "OCSPRequest",
			value: [lx.schema(t.tbsRequest || { names: { blockName: mx } }), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [px.schema(t.optionalSignature || { names: { blockName: hx } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of gx) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsRequest = new lx({ schema: n.result.tbsRequest }), hx in n.result && (this.optionalSignature = new px({ schema: n.result.optionalSignature }));
	}
	toSchema(e = !1) {
		let t = [];
		return t.push(this.tbsRequest.toSchema(e)), this.optionalSignature && t.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.optionalSignature.toSchema()]
		})), new L({ value: t });
	}
	toJSON() {
		let e = { tbsRequest: this.tbsRequest.toJSON() };
		return this.optionalSignature && (e.optionalSignature = this.optionalSignature.toJSON()), e;
	}
	async createForCertificate(e, t, n = $(!0)) {
		let r = new Ty();
		await r.createForCertificate(e, t, n), this.tbsRequest.requestList.push(new Zb({ reqCert: r }));
	}
	async sign(e, t = "SHA-1", n = $(!0)) {
		if (K.assertEmpty(e, "privateKey", "OCSPRequest.sign method"), !this.optionalSignature) throw Error("Need to create \"optionalSignature\" field before signing");
		let r = await n.getSignatureParameters(e, t), i = r.parameters;
		this.optionalSignature.signatureAlgorithm = r.signatureAlgorithm;
		let a = this.tbsRequest.toSchema(!0).toBER(!1), o = await n.signWithPrivateKey(a, e, i);
		this.optionalSignature.signature = new P({ valueHex: o });
	}
	verify() {}
});
var _x = "responseType", vx = "response", yx = [_x, vx], bx = class e extends J {
	static {
		this.CLASS_NAME = "ResponseBytes";
	}
	constructor(t = {}) {
		super(), this.responseType = t[_x] ?? e.defaultValues(_x), this.response = t[vx] ?? e.defaultValues(vx), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _x: return "";
			case vx: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case _x: return n === "";
			case vx: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.responseType || "" }), new N({ name: t.response || "" })]
		});
	}
	fromSchema(t) {
		for (let e of yx) delete t[e];
		let n = U(t, t, e.schema({ names: {
			responseType: _x,
			response: vx
		} }));
		q.assertSchema(n, this.className), this.responseType = n.result.responseType.valueBlock.toString(), this.response = n.result.response;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.responseType }), this.response] });
	}
	toJSON() {
		return {
			responseType: this.responseType,
			response: this.response.toJSON()
		};
	}
}, xx = "responseStatus", Sx = "responseBytes";
(class e extends J {
	static {
		this.CLASS_NAME = "OCSPResponse";
	}
	constructor(t = {}) {
		super(), this.responseStatus = t[xx] ?? e.defaultValues(xx), Sx in t && (this.responseBytes = t[Sx] ?? e.defaultValues(Sx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case xx: return new Fc();
			case Sx: return new bx();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case xx: return n.isEqual(e.defaultValues(t));
			case Sx: return bx.compareWithDefault("responseType", n.responseType) && bx.compareWithDefault("response", n.response);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "OCSPResponse",
			value: [new Fc({ name: t.responseStatus || xx }), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [bx.schema(t.responseBytes || { names: { blockName: Sx } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of [xx, Sx]) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.responseStatus = n.result.responseStatus, Sx in n.result && (this.responseBytes = new bx({ schema: n.result.responseBytes }));
	}
	toSchema() {
		let e = [];
		return e.push(this.responseStatus), this.responseBytes && e.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.responseBytes.toSchema()]
		})), new L({ value: e });
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
			let e = A(this.responseBytes.response.valueBlock.valueHexView);
			q.assert(e, "Basic OCSP response"), r = new gb({ schema: e.result });
		} catch {
			return i;
		}
		return r.getCertificateStatus(e, t, n);
	}
	async sign(e, t, n = $(!0)) {
		if (this.responseBytes && this.responseBytes.responseType === "1.3.6.1.5.5.7.48.1.1") return gb.fromBER(this.responseBytes.response.valueBlock.valueHexView).sign(e, t, n);
		throw Error(`Unknown ResponseBytes type: ${this.responseBytes?.responseType || "Unknown"}`);
	}
	async verify(e = null, t = $(!0)) {
		if (!(Sx in this)) throw Error("Empty ResponseBytes field");
		if (this.responseBytes && this.responseBytes.responseType === "1.3.6.1.5.5.7.48.1.1") {
			let n = gb.fromBER(this.responseBytes.response.valueBlock.valueHexView);
			return e !== null && (n.certs ||= [], n.certs.push(e)), n.verify({}, t);
		}
		throw Error(`Unknown ResponseBytes type: ${this.responseBytes?.responseType || "Unknown"}`);
	}
});
var Cx = "type", wx = "attributes", Tx = "encodedValue", Ex = [wx], Dx = class e extends J {
	static {
		this.CLASS_NAME = "SignedAndUnsignedAttributes";
	}
	constructor(t = {}) {
		super(), this.type = t[Cx] ?? e.defaultValues(Cx), this.attributes = t[wx] ?? e.defaultValues(wx), this.encodedValue = t[Tx] ?? e.defaultValues(Tx), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cx: return -1;
			case wx: return [];
			case Tx: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Cx: return n === e.defaultValues(Cx);
			case wx: return n.length === 0;
			case Tx: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new j({
			name: t.blockName || "",
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: t.tagNumber || 0
			},
			value: [new H({
				name: t.attributes || "",
				value: Q.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Ex) delete t[e];
		let n = U(t, t, e.schema({ names: {
			tagNumber: this.type,
			attributes: wx
		} }));
		q.assertSchema(n, this.className), this.type = n.result.idBlock.tagNumber, this.encodedValue = va(n.result.valueBeforeDecodeView);
		let r = new Uint8Array(this.encodedValue);
		if (r[0] = 49, !(wx in n.result)) {
			if (this.type === 0) throw Error("Wrong structure of SignedUnsignedAttributes");
		} else this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }));
	}
	toSchema() {
		if (e.compareWithDefault(Cx, this.type) || e.compareWithDefault(wx, this.attributes)) throw Error("Incorrectly initialized \"SignedAndUnsignedAttributes\" class");
		return new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: this.type
			},
			value: Array.from(this.attributes, (e) => e.toSchema())
		});
	}
	toJSON() {
		if (e.compareWithDefault(Cx, this.type) || e.compareWithDefault(wx, this.attributes)) throw Error("Incorrectly initialized \"SignedAndUnsignedAttributes\" class");
		return {
			type: this.type,
			attributes: Array.from(this.attributes, (e) => e.toJSON())
		};
	}
}, Ox = "version", kx = "sid", Ax = "digestAlgorithm", jx = "signedAttrs", Mx = "signatureAlgorithm", Nx = "signature", Px = "unsignedAttrs", Fx = "SignerInfo", Ix = `${Fx}.${Ox}`, Lx = `${Fx}.${kx}`, Rx = `${Fx}.${Ax}`, zx = `${Fx}.${jx}`, Bx = `${Fx}.${Mx}`, Vx = `${Fx}.${Nx}`, Hx = `${Fx}.${Px}`, Ux = [
	Ix,
	Lx,
	Rx,
	zx,
	Bx,
	Vx,
	Hx
], Wx = class e extends J {
	static {
		this.CLASS_NAME = "SignerInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Ox] ?? e.defaultValues(Ox), this.sid = t[kx] ?? e.defaultValues(kx), this.digestAlgorithm = t[Ax] ?? e.defaultValues(Ax), jx in t && (this.signedAttrs = t[jx] ?? e.defaultValues(jx)), this.signatureAlgorithm = t[Mx] ?? e.defaultValues(Mx), this.signature = t[Nx] ?? e.defaultValues(Nx), Px in t && (this.unsignedAttrs = t[Px] ?? e.defaultValues(Px)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ox: return 0;
			case kx: return new B();
			case Ax: return new Z();
			case jx: return new Dx({ type: 0 });
			case Mx: return new Z();
			case Nx: return new N();
			case Px: return new Dx({ type: 1 });
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ox: return e.defaultValues(Ox) === n;
			case kx: return n instanceof B;
			case Ax: return n instanceof Z && n.isEqual(e.defaultValues(Ax));
			case jx: return Dx.compareWithDefault("type", n.type) && Dx.compareWithDefault("attributes", n.attributes) && Dx.compareWithDefault("encodedValue", n.encodedValue);
			case Mx: return n instanceof Z && n.isEqual(e.defaultValues(Mx));
			case Nx:
			case Px: return Dx.compareWithDefault("type", n.type) && Dx.compareWithDefault("attributes", n.attributes) && Dx.compareWithDefault("encodedValue", n.encodedValue);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: Fx,
			value: [
				new F({ name: t.version || Ix }),
				new V({ value: [O_.schema(t.sidSchema || { names: { blockName: Lx } }), new V({ value: [new j({
					optional: !0,
					name: t.sid || Lx,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new N()]
				}), new k({
					optional: !0,
					name: t.sid || Lx,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				})] })] }),
				Z.schema(t.digestAlgorithm || { names: { blockName: Rx } }),
				Dx.schema(t.signedAttrs || { names: {
					blockName: zx,
					tagNumber: 0
				} }),
				Z.schema(t.signatureAlgorithm || { names: { blockName: Bx } }),
				new N({ name: t.signature || Vx }),
				Dx.schema(t.unsignedAttrs || { names: {
					blockName: Hx,
					tagNumber: 1
				} })
			]
		});
	}
	fromSchema(t) {
		for (let e of Ux) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[Ix].valueBlock.valueDec;
		let r = n.result[Lx];
		this.sid = r.idBlock.tagClass === 1 ? new O_({ schema: r }) : r, this.digestAlgorithm = new Z({ schema: n.result[Rx] }), zx in n.result && (this.signedAttrs = new Dx({
			type: 0,
			schema: n.result[zx]
		})), this.signatureAlgorithm = new Z({ schema: n.result[Bx] }), this.signature = n.result[Vx], Hx in n.result && (this.unsignedAttrs = new Dx({
			type: 1,
			schema: n.result[Hx]
		}));
	}
	toSchema() {
		if (e.compareWithDefault(kx, this.sid)) throw Error("Incorrectly initialized \"SignerInfo\" class");
		let t = [];
		return t.push(new F({ value: this.version })), this.sid instanceof O_ ? t.push(this.sid.toSchema()) : t.push(this.sid), t.push(this.digestAlgorithm.toSchema()), this.signedAttrs && e.compareWithDefault(jx, this.signedAttrs) === !1 && t.push(this.signedAttrs.toSchema()), t.push(this.signatureAlgorithm.toSchema()), t.push(this.signature), this.unsignedAttrs && e.compareWithDefault(Px, this.unsignedAttrs) === !1 && t.push(this.unsignedAttrs.toSchema()), new L({ value: t });
	}
	toJSON() {
		if (e.compareWithDefault(kx, this.sid)) throw Error("Incorrectly initialized \"SignerInfo\" class");
		let t = {
			version: this.version,
			digestAlgorithm: this.digestAlgorithm.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signature: this.signature.toJSON()
		};
		return this.sid instanceof B || (t.sid = this.sid.toJSON()), this.signedAttrs && e.compareWithDefault(jx, this.signedAttrs) === !1 && (t.signedAttrs = this.signedAttrs.toJSON()), this.unsignedAttrs && e.compareWithDefault(Px, this.unsignedAttrs) === !1 && (t.unsignedAttrs = this.unsignedAttrs.toJSON()), t;
	}
}, Gx = "version", Kx = "policy", qx = "messageImprint", Jx = "serialNumber", Yx = "genTime", Xx = "ordering", Zx = "nonce", Qx = "accuracy", $x = "tsa", eS = "extensions", tS = "TSTInfo", nS = `${tS}.${Gx}`, rS = `${tS}.${Kx}`, iS = `${tS}.${qx}`, aS = `${tS}.${Jx}`, oS = `${tS}.${Yx}`, sS = `${tS}.${Qx}`, cS = `${tS}.${Xx}`, lS = `${tS}.${Zx}`, uS = `${tS}.${$x}`, dS = `${tS}.${eS}`, fS = [
	nS,
	rS,
	iS,
	aS,
	oS,
	sS,
	cS,
	lS,
	uS,
	dS
], pS = class e extends J {
	static {
		this.CLASS_NAME = "TSTInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Gx] ?? e.defaultValues(Gx), this.policy = t[Kx] ?? e.defaultValues(Kx), this.messageImprint = t[qx] ?? e.defaultValues(qx), this.serialNumber = t[Jx] ?? e.defaultValues(Jx), this.genTime = t[Yx] ?? e.defaultValues(Yx), Qx in t && (this.accuracy = t[Qx] ?? e.defaultValues(Qx)), Xx in t && (this.ordering = t[Xx] ?? e.defaultValues(Xx)), Zx in t && (this.nonce = t[Zx] ?? e.defaultValues(Zx)), $x in t && (this.tsa = t[$x] ?? e.defaultValues($x)), eS in t && (this.extensions = t[eS] ?? e.defaultValues(eS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gx: return 0;
			case Kx: return "";
			case qx: return new qb();
			case Jx: return new F();
			case Yx: return new Date(0, 0, 0);
			case Qx: return new Fl();
			case Xx: return !1;
			case Zx: return new F();
			case $x: return new X();
			case eS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Gx:
			case Kx:
			case Yx:
			case Xx: return n === e.defaultValues(Xx);
			case qx: return qb.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && qb.compareWithDefault("hashedMessage", n.hashedMessage);
			case Jx:
			case Zx: return n.isEqual(e.defaultValues(Zx));
			case Qx: return Fl.compareWithDefault("seconds", n.seconds) && Fl.compareWithDefault("millis", n.millis) && Fl.compareWithDefault("micros", n.micros);
			case $x: return X.compareWithDefault("type", n.type) && X.compareWithDefault("value", n.value);
			case eS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || tS,
			value: [
				new F({ name: t.version || nS }),
				new I({ name: t.policy || rS }),
				qb.schema(t.messageImprint || { names: { blockName: iS } }),
				new F({ name: t.serialNumber || aS }),
				new z({ name: t.genTime || oS }),
				Fl.schema(t.accuracy || { names: { blockName: sS } }),
				new Dc({
					name: t.ordering || cS,
					optional: !0
				}),
				new F({
					name: t.nonce || lS,
					optional: !0
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [X.schema(t.tsa || { names: { blockName: uS } })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new H({
						name: t.extensions || dS,
						value: qm.schema(t.extension || {})
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of fS) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[nS].valueBlock.valueDec, this.policy = n.result[rS].valueBlock.toString(), this.messageImprint = new qb({ schema: n.result[iS] }), this.serialNumber = n.result[aS], this.genTime = n.result[oS].toDate(), sS in n.result && (this.accuracy = new Fl({ schema: n.result[sS] })), cS in n.result && (this.ordering = n.result[cS].valueBlock.value), lS in n.result && (this.nonce = n.result[lS]), uS in n.result && (this.tsa = new X({ schema: n.result[uS] })), dS in n.result && (this.extensions = Array.from(n.result[dS], (e) => new qm({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), e.push(new I({ value: this.policy })), e.push(this.messageImprint.toSchema()), e.push(this.serialNumber), e.push(new z({ valueDate: this.genTime })), this.accuracy && e.push(this.accuracy.toSchema()), this.ordering !== void 0 && e.push(new Dc({ value: this.ordering })), this.nonce && e.push(this.nonce), this.tsa && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.tsa.toSchema()]
		})), this.extensions && e.push(new j({
			optional: !0,
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.extensions, (e) => e.toSchema())
		})), new L({ value: e });
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
		return T.equal(i, this.messageImprint.hashedMessage.valueBlock.valueHexView);
	}
}, mS = "version", hS = "digestAlgorithms", gS = "encapContentInfo", _S = "certificates", vS = "crls", yS = "signerInfos", bS = "ocsps", xS = "SignedData", SS = `${xS}.${mS}`, CS = `${xS}.${hS}`, wS = `${xS}.${gS}`, TS = `${xS}.${_S}`, ES = `${xS}.${vS}`, DS = `${xS}.${yS}`, OS = [
	SS,
	CS,
	wS,
	TS,
	ES,
	DS
], kS = class extends Error {
	constructor({ message: e, code: t = 0, date: n = /* @__PURE__ */ new Date(), signatureVerified: r = null, signerCertificate: i = null, signerCertificateVerified: a = null, timestampSerial: o = null, certificatePath: s = [] }) {
		super(e), this.name = "SignedDataVerifyError", this.date = n, this.code = t, this.timestampSerial = o, this.signatureVerified = r, this.signerCertificate = i, this.signerCertificateVerified = a, this.certificatePath = s;
	}
}, AS = class e extends J {
	static {
		this.CLASS_NAME = "SignedData";
	}
	static {
		this.ID_DATA = Du;
	}
	constructor(t = {}) {
		super(), this.version = t[mS] ?? e.defaultValues(mS), this.digestAlgorithms = t[hS] ?? e.defaultValues(hS), this.encapContentInfo = t[gS] ?? e.defaultValues(gS), _S in t && (this.certificates = t[_S] ?? e.defaultValues(_S)), vS in t && (this.crls = t[vS] ?? e.defaultValues(vS)), bS in t && (this.ocsps = t[bS] ?? e.defaultValues(bS)), this.signerInfos = t[yS] ?? e.defaultValues(yS), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mS: return 0;
			case hS: return [];
			case gS: return new Rb();
			case _S: return [];
			case vS: return [];
			case bS: return [];
			case yS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case mS: return n === e.defaultValues(mS);
			case gS: return Rb.compareWithDefault("eContentType", n.eContentType) && Rb.compareWithDefault("eContent", n.eContent);
			case hS:
			case _S:
			case vS:
			case bS:
			case yS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return t.optional === void 0 && (t.optional = !1), new L({
			name: t.blockName || xS,
			optional: t.optional,
			value: [
				new F({ name: t.version || SS }),
				new R({ value: [new H({
					name: t.digestAlgorithms || CS,
					value: Z.schema()
				})] }),
				Rb.schema(t.encapContentInfo || { names: { blockName: wS } }),
				new j({
					name: t.certificates || TS,
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: f_.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: b_.schema(t.crls || { names: { crls: ES } }).valueBlock.value
				}),
				new R({ value: [new H({
					name: t.signerInfos || DS,
					value: Wx.schema()
				})] })
			]
		});
	}
	fromSchema(t) {
		for (let e of OS) delete t[e];
		let n = U(t, t, e.schema());
		if (q.assertSchema(n, this.className), this.version = n.result[SS].valueBlock.valueDec, CS in n.result && (this.digestAlgorithms = Array.from(n.result[CS], (e) => new Z({ schema: e }))), this.encapContentInfo = new Rb({ schema: n.result[wS] }), TS in n.result) {
			let e = new f_({ schema: new R({ value: n.result[TS].valueBlock.value }) });
			this.certificates = e.certificates.slice(0);
		}
		ES in n.result && (this.crls = Array.from(n.result[ES], (e) => e.idBlock.tagClass === 1 ? new Mg({ schema: e }) : (e.idBlock.tagClass = 1, e.idBlock.tagNumber = 16, new g_({ schema: e })))), DS in n.result && (this.signerInfos = Array.from(n.result[DS], (e) => new Wx({ schema: e })));
	}
	toSchema(t = !1) {
		let n = [];
		if (this.version = this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof l_) || this.crls && this.crls.length && this.crls.some((e) => e instanceof g_) ? 5 : this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof Xh) ? 4 : this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof vh) || this.signerInfos.some((e) => e.version === 3) || this.encapContentInfo.eContentType !== e.ID_DATA ? 3 : 1, n.push(new F({ value: this.version })), n.push(new R({ value: Array.from(this.digestAlgorithms, (e) => e.toSchema()) })), n.push(this.encapContentInfo.toSchema()), this.certificates) {
			let e = new f_({ certificates: this.certificates }).toSchema();
			n.push(new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: e.valueBlock.value
			}));
		}
		return this.crls && n.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: Array.from(this.crls, (e) => {
				if (e instanceof g_) {
					let t = e.toSchema();
					return t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, t;
				}
				return e.toSchema(t);
			})
		})), n.push(new R({ value: Array.from(this.signerInfos, (e) => e.toSchema()) })), new L({ value: n });
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
	async verify({ signer: e = -1, data: t = W, trustedCerts: n = [], checkDate: r = /* @__PURE__ */ new Date(), checkChain: i = !1, passedWhenNotRevValues: a = !1, extendedMode: o = !1, findOrigin: s = null, findIssuer: c = null } = {}, l = $(!0)) {
		let u = null, d = null;
		try {
			let f = W, p = "", m = [], h = this.signerInfos[e];
			if (!h) throw new kS({
				date: r,
				code: 1,
				message: "Unable to get signer by supplied index"
			});
			if (!this.certificates) throw new kS({
				date: r,
				code: 2,
				message: "No certificates attached to this signed data"
			});
			if (h.sid instanceof O_) {
				for (let e of this.certificates) if (e instanceof hm && e.issuer.isEqual(h.sid.issuer) && e.serialNumber.isEqual(h.sid.serialNumber)) {
					u = e;
					break;
				}
			} else {
				let e = h.sid, t = e.idBlock.isConstructed ? e.valueBlock.value[0].valueBlock.valueHex : e.valueBlock.valueHex;
				for (let e of this.certificates) {
					if (!(e instanceof hm)) continue;
					let n = await l.digest({ name: "sha-1" }, e.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
					if (T.equal(n, t)) {
						u = e;
						break;
					}
				}
			}
			if (!u) throw new kS({
				date: r,
				code: 3,
				message: "Unable to find signer certificate"
			});
			if (this.encapContentInfo.eContentType === "1.2.840.113549.1.9.16.1.4") {
				if (!this.encapContentInfo.eContent) throw new kS({
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
					e = pS.fromBER(this.encapContentInfo.eContent.getValue());
				} catch {
					throw new kS({
						date: r,
						code: 15,
						message: "Error during verification: TSTInfo wrong ASN.1 schema ",
						signatureVerified: null,
						signerCertificate: u,
						timestampSerial: d,
						signerCertificateVerified: !0
					});
				}
				if (r = e.genTime, d = e.serialNumber.valueBlock.valueHexView.slice().buffer, t.byteLength === 0) throw new kS({
					date: r,
					code: 4,
					message: "Missed detached data input array"
				});
				if (!await e.verify({ data: t }, l)) throw new kS({
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
				let e = this.certificates.filter((e) => e instanceof hm && !!gm(e, u)), t = {
					checkDate: r,
					certs: e,
					trustedCerts: n
				};
				c && (t.findIssuer = c), s && (t.findOrigin = s);
				let i = new nb(t);
				if (i.certs.push(u), this.crls) for (let e of this.crls) "thisUpdate" in e ? i.crls.push(e) : e.otherRevInfoFormat === "1.3.6.1.5.5.7.48.1.1" && i.ocsps.push(new gb({ schema: e.otherRevInfo }));
				this.ocsps && i.ocsps.push(...this.ocsps);
				let o = await i.verify({ passedWhenNotRevValues: a }, l).catch((e) => {
					throw new kS({
						date: r,
						code: 5,
						message: `Validation of signer's certificate failed with error: ${e instanceof Object ? e.resultMessage : e}`,
						signerCertificate: u,
						signerCertificateVerified: !1
					});
				});
				if (o.certificatePath && (m = o.certificatePath), !o.result) throw new kS({
					date: r,
					code: 5,
					message: `Validation of signer's certificate failed: ${o.resultMessage}`,
					signerCertificate: u,
					signerCertificateVerified: !1
				});
			}
			let g = l.getAlgorithmByOID(h.digestAlgorithm.algorithmId);
			if (!("name" in g)) throw new kS({
				date: r,
				code: 7,
				message: `Unsupported signature algorithm: ${h.digestAlgorithm.algorithmId}`,
				signerCertificate: u,
				signerCertificateVerified: !0
			});
			p = g.name;
			let _ = this.encapContentInfo.eContent;
			if (_) t = _.idBlock.tagClass === 1 && _.idBlock.tagNumber === 4 ? _.getValue() : _.valueBlock.valueBeforeDecodeView.slice().buffer;
			else if (t.byteLength === 0) throw new kS({
				date: r,
				code: 8,
				message: "Missed detached data input array",
				signerCertificate: u,
				signerCertificateVerified: !0
			});
			if (h.signedAttrs) {
				let e = !1, t = !1;
				for (let n of h.signedAttrs.attributes) if (n.type === "1.2.840.113549.1.9.3" && (e = !0), n.type === "1.2.840.113549.1.9.4" && (t = !0, f = n.values[0].valueBlock.valueHex), e && t) break;
				if (e === !1) throw new kS({
					date: r,
					code: 9,
					message: "Attribute \"content-type\" is a mandatory attribute for \"signed attributes\"",
					signerCertificate: u,
					signerCertificateVerified: !0
				});
				if (t === !1) throw new kS({
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
				if (!T.equal(e, f)) throw new kS({
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
			throw e instanceof kS ? e : new kS({
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
	async sign(e, t, n = "SHA-1", r = W, i = $(!0)) {
		if (!e) throw Error("Need to provide a private key for signing");
		let a = this.signerInfos[t];
		if (!a) throw RangeError("SignerInfo index is out of range");
		!a.signedAttrs?.attributes.length && "hash" in e.algorithm && "hash" in e.algorithm && e.algorithm.hash && (n = e.algorithm.hash.name);
		let o = i.getOIDByAlgorithm({ name: n }, !0, "hashAlgorithm");
		this.digestAlgorithms.filter((e) => e.algorithmId === o).length === 0 && this.digestAlgorithms.push(new Z({
			algorithmId: o,
			algorithmParams: new M()
		})), a.digestAlgorithm = new Z({
			algorithmId: o,
			algorithmParams: new M()
		});
		let s = await i.getSignatureParameters(e, n), c = s.parameters;
		if (a.signatureAlgorithm = s.signatureAlgorithm, a.signedAttrs) {
			if (a.signedAttrs.encodedValue.byteLength !== 0) r = a.signedAttrs.encodedValue;
			else {
				r = a.signedAttrs.toSchema().toBER();
				let e = w(r);
				e[0] = 49;
			}
		} else {
			let e = this.encapContentInfo.eContent;
			if (e) r = e.idBlock.tagClass === 1 && e.idBlock.tagNumber === 4 ? e.getValue() : e.valueBlock.valueBeforeDecodeView.slice().buffer;
			else if (r.byteLength === 0) throw Error("Missed detached data input array");
		}
		a.signature = new N({ valueHex: await i.signWithPrivateKey(r, e, c) });
	}
}, jS = "version", MS = "authSafe", NS = "macData", PS = "parsedValue", FS = [
	jS,
	MS,
	NS
];
(class e extends J {
	static {
		this.CLASS_NAME = "PFX";
	}
	constructor(t = {}) {
		super(), this.version = t[jS] ?? e.defaultValues(jS), this.authSafe = t[MS] ?? e.defaultValues(MS), NS in t && (this.macData = t[NS] ?? e.defaultValues(NS)), PS in t && (this.parsedValue = t[PS] ?? e.defaultValues(PS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jS: return 3;
			case MS: return new eg();
			case NS: return new Ub();
			case PS: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case jS: return n === e.defaultValues(t);
			case MS: return eg.compareWithDefault("contentType", n.contentType) && eg.compareWithDefault("content", n.content);
			case NS: return Ub.compareWithDefault("mac", n.mac) && Ub.compareWithDefault("macSalt", n.macSalt) && Ub.compareWithDefault("iterations", n.iterations);
			case PS: return n instanceof Object && Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || jS }),
				eg.schema(t.authSafe || { names: { blockName: MS } }),
				Ub.schema(t.macData || { names: {
					blockName: NS,
					optional: !0
				} })
			]
		});
	}
	fromSchema(t) {
		for (let e of FS) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: jS,
			authSafe: { names: { blockName: MS } },
			macData: { names: { blockName: NS } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.authSafe = new eg({ schema: n.result.authSafe }), NS in n.result && (this.macData = new Ub({ schema: n.result.macData }));
	}
	toSchema() {
		let e = [new F({ value: this.version }), this.authSafe.toSchema()];
		return this.macData && e.push(this.macData.toSchema()), new L({ value: e });
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
					this.authSafe = new eg({
						contentType: eg.DATA,
						content: new N({ valueHex: i })
					});
					let a = await t.stampDataWithPassword({
						password: e.password,
						hashAlgorithm: e.hmacHashAlgorithm,
						salt: n,
						iterationCount: e.iterations,
						contentToStamp: i
					});
					this.macData = new Ub({
						mac: new Pb({
							digestAlgorithm: new Z({ algorithmId: t.getOIDByAlgorithm({ name: e.hmacHashAlgorithm }, !0, "hmacHashAlgorithm") }),
							digest: new N({ valueHex: a })
						}),
						macSalt: new N({ valueHex: n }),
						iterations: e.iterations
					});
				}
				break;
			case 1:
				{
					if (!("signingCertificate" in e)) throw new K("signingCertificate");
					K.assertEmpty(e.privateKey, "privateKey"), K.assertEmpty(e.hashAlgorithm, "hashAlgorithm");
					let n = this.parsedValue.authenticatedSafe.toSchema().toBER(!1), r = new AS({
						version: 1,
						encapContentInfo: new Rb({
							eContentType: "1.2.840.113549.1.7.1",
							eContent: new N({ valueHex: n })
						}),
						certificates: [e.signingCertificate]
					}), i = await t.digest({ name: e.hashAlgorithm }, new Uint8Array(n)), a = [];
					a.push(new Q({
						type: "1.2.840.113549.1.9.3",
						values: [new I({ value: "1.2.840.113549.1.7.1" })]
					})), a.push(new Q({
						type: "1.2.840.113549.1.9.5",
						values: [new cl({ valueDate: /* @__PURE__ */ new Date() })]
					})), a.push(new Q({
						type: "1.2.840.113549.1.9.4",
						values: [new N({ valueHex: i })]
					})), r.signerInfos.push(new Wx({
						version: 1,
						sid: new O_({
							issuer: e.signingCertificate.issuer,
							serialNumber: e.signingCertificate.serialNumber
						}),
						signedAttrs: new Dx({
							type: 0,
							attributes: a
						})
					})), await r.sign(e.privateKey, 0, e.hashAlgorithm, void 0, t), this.authSafe = new eg({
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
			case eg.DATA:
				{
					K.assertEmpty(e.password, "password"), this.parsedValue.integrityMode = 0, G.assert(this.authSafe.content, "authSafe.content", N);
					let n = this.authSafe.content.getValue();
					if (this.parsedValue.authenticatedSafe = yy.fromBER(n), e.checkIntegrity) {
						if (!this.macData) throw Error("Absent \"macData\" value, can not check PKCS#12 data integrity");
						let r = t.getAlgorithmByOID(this.macData.mac.digestAlgorithm.algorithmId, !0, "digestAlgorithm");
						if (!await t.verifyDataStampedWithPassword({
							password: e.password,
							hashAlgorithm: r.name,
							salt: va(this.macData.macSalt.valueBlock.valueHexView),
							iterationCount: this.macData.iterations || 1,
							contentToVerify: n,
							signatureToVerify: va(this.macData.mac.digest.valueBlock.valueHexView)
						})) throw Error("Integrity for the PKCS#12 data is broken!");
					}
				}
				break;
			case eg.SIGNED_DATA:
				{
					this.parsedValue.integrityMode = 1;
					let e = new AS({ schema: this.authSafe.content }), n = e.encapContentInfo.eContent;
					K.assert(n, "eContent", "cmsSigned.encapContentInfo"), G.assert(n, "eContent", N);
					let r = n.getValue();
					if (this.parsedValue.authenticatedSafe = yy.fromBER(r), !await e.verify({
						signer: 0,
						checkChain: !1
					}, t)) throw Error("Integrity for the PKCS#12 data is broken!");
				}
				break;
			default: throw Error(`Incorrect value for "this.authSafe.contentType": ${this.authSafe.contentType}`);
		}
	}
});
var IS = "status", LS = "statusStrings", RS = "failInfo", zS = [
	IS,
	LS,
	RS
], BS = class e extends J {
	static {
		this.CLASS_NAME = "PKIStatusInfo";
	}
	constructor(t = {}) {
		super(), this.status = t[IS] ?? e.defaultValues(IS), LS in t && (this.statusStrings = t[LS] ?? e.defaultValues(LS)), RS in t && (this.failInfo = t[RS] ?? e.defaultValues(RS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case IS: return 2;
			case LS: return [];
			case RS: return new P();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case IS: return n === e.defaultValues(t);
			case LS: return n.length === 0;
			case RS: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.status || "" }),
				new L({
					optional: !0,
					value: [new H({
						name: t.statusStrings || "",
						value: new Kc()
					})]
				}),
				new P({
					name: t.failInfo || "",
					optional: !0
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of zS) delete t[e];
		let n = U(t, t, e.schema({ names: {
			status: IS,
			statusStrings: LS,
			failInfo: RS
		} }));
		q.assertSchema(n, this.className);
		let r = n.result.status;
		if (r.valueBlock.isHexOnly === !0 || r.valueBlock.valueDec < 0 || r.valueBlock.valueDec > 5) throw Error("PKIStatusInfo \"status\" has invalid value");
		this.status = r.valueBlock.valueDec, LS in n.result && (this.statusStrings = n.result.statusStrings), RS in n.result && (this.failInfo = n.result.failInfo);
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.status })), this.statusStrings && e.push(new L({
			optional: !0,
			value: this.statusStrings
		})), this.failInfo && e.push(this.failInfo), new L({ value: e });
	}
	toJSON() {
		let e = { status: this.status };
		return this.statusStrings && (e.statusStrings = Array.from(this.statusStrings, (e) => e.toJSON())), this.failInfo && (e.failInfo = this.failInfo.toJSON()), e;
	}
}, VS = "version", HS = "messageImprint", US = "reqPolicy", WS = "nonce", GS = "certReq", KS = "extensions", qS = "TimeStampReq", JS = `${qS}.${VS}`, YS = `${qS}.${HS}`, XS = `${qS}.${US}`, ZS = `${qS}.${WS}`, QS = `${qS}.${GS}`, $S = `${qS}.${KS}`, eC = [
	JS,
	YS,
	XS,
	ZS,
	QS,
	$S
];
(class e extends J {
	static {
		this.CLASS_NAME = "TimeStampReq";
	}
	constructor(t = {}) {
		super(), this.version = t[VS] ?? e.defaultValues(VS), this.messageImprint = t[HS] ?? e.defaultValues(HS), US in t && (this.reqPolicy = t[US] ?? e.defaultValues(US)), WS in t && (this.nonce = t[WS] ?? e.defaultValues(WS)), GS in t && (this.certReq = t[GS] ?? e.defaultValues(GS)), KS in t && (this.extensions = t[KS] ?? e.defaultValues(KS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case VS: return 0;
			case HS: return new qb();
			case US: return "";
			case WS: return new F();
			case GS: return !1;
			case KS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case VS:
			case US:
			case GS: return n === e.defaultValues(t);
			case HS: return qb.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && qb.compareWithDefault("hashedMessage", n.hashedMessage);
			case WS: return n.isEqual(e.defaultValues(t));
			case KS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || qS,
			value: [
				new F({ name: t.version || JS }),
				qb.schema(t.messageImprint || { names: { blockName: YS } }),
				new I({
					name: t.reqPolicy || XS,
					optional: !0
				}),
				new F({
					name: t.nonce || ZS,
					optional: !0
				}),
				new Dc({
					name: t.certReq || QS,
					optional: !0
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new H({
						name: t.extensions || $S,
						value: qm.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of eC) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[JS].valueBlock.valueDec, this.messageImprint = new qb({ schema: n.result[YS] }), XS in n.result && (this.reqPolicy = n.result[XS].valueBlock.toString()), ZS in n.result && (this.nonce = n.result[ZS]), QS in n.result && (this.certReq = n.result[QS].valueBlock.value), $S in n.result && (this.extensions = Array.from(n.result[$S], (e) => new qm({ schema: e })));
	}
	toSchema() {
		let t = [];
		return t.push(new F({ value: this.version })), t.push(this.messageImprint.toSchema()), this.reqPolicy && t.push(new I({ value: this.reqPolicy })), this.nonce && t.push(this.nonce), GS in this && e.compareWithDefault(GS, this.certReq) === !1 && t.push(new Dc({ value: this.certReq })), this.extensions && t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: Array.from(this.extensions, (e) => e.toSchema())
		})), new L({ value: t });
	}
	toJSON() {
		let t = {
			version: this.version,
			messageImprint: this.messageImprint.toJSON()
		};
		return this.reqPolicy !== void 0 && (t.reqPolicy = this.reqPolicy), this.nonce !== void 0 && (t.nonce = this.nonce.toJSON()), this.certReq !== void 0 && e.compareWithDefault(GS, this.certReq) === !1 && (t.certReq = this.certReq), this.extensions && (t.extensions = Array.from(this.extensions, (e) => e.toJSON())), t;
	}
});
var tC = "status", nC = "timeStampToken", rC = "TimeStampResp", iC = `${rC}.${tC}`, aC = `${rC}.${nC}`, oC = [iC, aC], sC = class e extends J {
	static {
		this.CLASS_NAME = "TimeStampResp";
	}
	constructor(t = {}) {
		super(), this.status = t[tC] ?? e.defaultValues(tC), nC in t && (this.timeStampToken = t[nC] ?? e.defaultValues(nC)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case tC: return new BS();
			case nC: return new eg();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case tC: return BS.compareWithDefault(tC, t.status) && !("statusStrings" in t) && !("failInfo" in t);
			case nC: return t.contentType === "" && t.content instanceof B;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || rC,
			value: [BS.schema(t.status || { names: { blockName: iC } }), eg.schema(t.timeStampToken || { names: {
				blockName: aC,
				optional: !0
			} })]
		});
	}
	fromSchema(t) {
		for (let e of oC) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.status = new BS({ schema: n.result[iC] }), aC in n.result && (this.timeStampToken = new eg({ schema: n.result[aC] }));
	}
	toSchema() {
		let e = [];
		return e.push(this.status.toSchema()), this.timeStampToken && e.push(this.timeStampToken.toSchema()), new L({ value: e });
	}
	toJSON() {
		let e = { status: this.status.toJSON() };
		return this.timeStampToken && (e.timeStampToken = this.timeStampToken.toJSON()), e;
	}
	async sign(e, t, n = $(!0)) {
		return this.assertContentType(), new AS({ schema: this.timeStampToken.content }).sign(e, 0, t, void 0, n);
	}
	async verify(e = {
		signer: 0,
		trustedCerts: [],
		data: W
	}, t = $(!0)) {
		return this.assertContentType(), new AS({ schema: this.timeStampToken.content }).verify(e, t);
	}
	assertContentType() {
		if (!this.timeStampToken) throw Error("timeStampToken is absent in TSP response");
		if (this.timeStampToken.contentType !== "1.2.840.113549.1.7.2") throw Error(`Wrong format of timeStampToken: ${this.timeStampToken.contentType}`);
	}
};
function cC() {
	if (typeof globalThis < "u" && "crypto" in globalThis) {
		let e = "webcrypto";
		"webkitSubtle" in globalThis.crypto && (e = "safari"), Op(e, new wp({
			name: e,
			crypto: globalThis.crypto
		}));
	} else if (typeof crypto < "u" && "webcrypto" in crypto) {
		let e = "NodeJS ^15", t = crypto.webcrypto;
		Op(e, new wp({
			name: e,
			crypto: t
		}));
	}
}
cC();
// src/kernel/instant.ts
var lC = (e) => new Date(e).toISOString(), uC = "2.16.840.1.101.3.4.2.1", dC = (e) => Uint8Array.from(e).buffer;
function fC(e) {
	return [...e.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, e]) => hm.fromBER(dC(Uint8Array.from(atob(e.replace(/\s/g, "")), (e) => e.charCodeAt(0)))));
}
var pC = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]);
async function mC(e, t, n) {
	let r = sC.fromBER(dC(e)), i = r.timeStampToken;
	if (r.status.status > 1 || !i) throw Error(`the time-stamping authority refused: status ${r.status.status}`);
	let a = new AS({ schema: i.content }), o = a.encapContentInfo.eContent;
	if (!o) throw Error("the time stamp is empty");
	let s = pS.fromBER(o.getValue()), c = s.nonce && new Uint8Array(s.nonce.valueBlock.valueHexView);
	if (n && !(c && pC(c, n))) throw Error("the time stamp answers another question");
	let l = new Uint8Array(await crypto.subtle.digest("SHA-256", dC(t)));
	if (s.messageImprint.hashAlgorithm.algorithmId !== uC || !pC(new Uint8Array(s.messageImprint.hashedMessage.valueBlock.valueHexView), l)) throw Error("the time stamp is about another text");
	return {
		signed: a,
		info: s
	};
}
async function hC(e, t, n, r) {
	let { signed: i, info: a } = await mC(e, t, r);
	if (!await i.verify({
		signer: 0,
		data: dC(t),
		trustedCerts: fC(n),
		checkDate: a.genTime,
		checkChain: !0
	})) throw Error("the time stamp is not by an authority that is trusted here");
	return lC(a.genTime.getTime());
}
async function gC(e, t, n = "") {
	try {
		let { signed: r, info: i } = await mC(e, t);
		if (!await r.verify({
			signer: 0,
			data: dC(t),
			checkChain: !1
		})) return { verdict: "false" };
		let a = {
			at: lC(i.genTime.getTime()),
			by: _C(r)
		};
		return n === "" ? {
			verdict: "unvouched",
			...a
		} : (await hC(e, t, n), {
			verdict: "vouched",
			...a
		});
	} catch {
		return { verdict: "false" };
	}
}
function _C({ signerInfos: e, certificates: t }) {
	let { sid: n } = e[0];
	return ((t ?? []).find((e) => e instanceof hm && n instanceof O_ && e.serialNumber.isEqual(n.serialNumber))?.subject.typesAndValues ?? []).map(({ value: e }) => String(e.valueBlock.value)).join(", ");
}
// src/node/cli/package.ts
var vC = () => {
	let e = a("sha256");
	return {
		update: (t) => e.update(t),
		hex: () => e.digest("hex")
	};
};
function yC(t) {
	let r = n(t, "r"), a = Buffer.alloc(4);
	return i(r, a, 0, 4, 0), e(r), [
		80,
		75,
		3,
		4
	].filter((e, t) => e === a[t]).length >= 3;
}
async function bC(r, { stamping: a, ...s }) {
	let c = n(r, "r");
	try {
		let e = o.crc32 ?? Vi, n = Ki(t(c).size, {
			sha256: vC,
			crc32: e,
			...s
		}), r = n.next();
		for (; !r.done;) {
			let { start: e, length: t } = r.value, a = Buffer.alloc(t), o = i(c, a, 0, t, e);
			r = n.next(a.subarray(0, o));
		}
		let { stamp: l } = r.value;
		return l ? qi(r.value, await gC(l.token, l.text, a)) : r.value;
	} finally {
		e(c);
	}
}
var xC = (e) => new Map(r(e, "utf8").split("\n").map((e) => e.trim().split(/\s+/)).filter((e) => e.length === 2).map(([e, t]) => [e, t]));
function SC({ holds: e, findings: t, manifest: n }, r, i) {
	n && (i(`${n.case.reference} ${n.case.title}`.trim()), i(`${n.madeAt}  ${n.madeBy.officer}, ${n.madeBy.authority} (${n.madeBy.node})`), i(`${r("verify.summary", {
		exhibits: String(n.exhibits.length),
		files: String(n.files.length)
	})}\n`));
	let a = ({ exhibit: e, file: t }) => [e, t].filter(Boolean).join(", ");
	for (let e of t.filter((e) => !e.good)) i(`  ${_i.has(e.code) ? " - " : "NO "}  ${a(e) ? `${a(e)}: ` : ""}${r(`finding.${e.code}`, e.facts)}`);
	for (let [e, n] of CC(t.filter((e) => e.good))) i(`  yes  ${n.length > 3 ? `${n.length} × ` : ""}${r(`finding.${e}`, n.length > 3 ? {
		...n[0].facts,
		events: "…"
	} : n[0].facts)}`);
	i(`\n${r(e ? "verify.holds" : "verify.fails")}`);
}
function CC(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.code, [...t.get(n.code) ?? [], n]);
	return t;
}
// src/node/cli/alone.ts
var wC = {
	ar: lr,
	en: ur,
	es: dr,
	fr,
	ru: pr,
	zh: mr
}, TC = process.argv.slice(2), EC = (e) => {
	let t = TC.indexOf(`--${e}`);
	return t < 0 ? void 0 : TC.splice(t, 2)[1];
}, [DC, OC, kC] = [
	EC("keys"),
	EC("stamping"),
	EC("language")
], AC = wC[kC ?? "en"] ?? ur;
function jC(e, t = {}) {
	let n = e.split(".").reduce((e, t) => typeof e == "object" ? e[t] : void 0, AC);
	return String(n).replace(/\{\{(\w+)\}\}/g, (e, n) => t[n] ?? "");
}
var MC = (e) => void process.stdout.write(`${e}\n`);
function NC(e) {
	try {
		return yC(e);
	} catch {
		return;
	}
}
var PC = TC[0], FC = PC === void 0 ? void 0 : NC(PC);
if (!PC) MC("node verify.mjs PACKAGE.zip [--keys FILE] [--stamping FILE] [--language en|fr|es|ar|ru|zh]"), process.exitCode = 2;
else if (FC === void 0) MC(jC("verify.unreadable", { file: PC })), process.exitCode = 2;
else if (!FC) MC(jC("finding.not-a-package")), process.exitCode = 1;
else {
	let e = await bC(PC, {
		checks: cr,
		...DC && { keys: xC(DC) },
		...OC && { stamping: r(OC, "utf8") }
	});
	SC(e, jC, MC), process.exitCode = +!e.holds;
}
