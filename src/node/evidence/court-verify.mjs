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
	if (e < t.length) return;
	let n = yield {
		start: 0,
		length: t.length
	};
	if (t.filter((e, t) => e === n[t]).length < t.length - 1) return;
	let r = [];
	for (let n = t.length; n < Math.min(e, Hi);) {
		let t = yield {
			start: n,
			length: Math.min(Vi, e - n)
		}, i = t.indexOf(10);
		if (r.push(i < 0 ? t : t.subarray(0, i + 1)), i >= 0) return Zi(r);
		n += t.length;
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
}, T = /* @__PURE__ */ Ha({
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
}), Ua = /* @__PURE__ */ Ha({
	binary: () => qa,
	decode: () => Ga,
	encode: () => Wa,
	is: () => Ka
});
function Wa(e) {
	let t = w(e), n = "";
	for (let e of t) n += String.fromCharCode(e);
	return n;
}
function Ga(e) {
	let t = new Uint8Array(e.length);
	for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
	return t;
}
function Ka(e) {
	return typeof e == "string";
}
var qa = {
	encode: Wa,
	decode: Ga,
	is: Ka
}, Ja = /* @__PURE__ */ Ha({
	decode: () => uo,
	encode: () => lo,
	format: () => po,
	formats: () => mo,
	hex: () => ho,
	is: () => co,
	normalize: () => so,
	parse: () => fo
}), Ya = /^[0-9a-f]$/i, Xa = [
	" ",
	"	",
	"\n",
	"\r",
	":",
	"-",
	"."
];
function Za(e) {
	return e.separators === "none" ? [] : !e.separators || e.separators === "common" ? Xa : e.separators;
}
function Qa(e) {
	if (!e) throw TypeError("Hex separators must be non-empty strings");
}
function $a(e, t, n) {
	for (let r of n) if (e.startsWith(r, t)) return r;
}
function eo(e) {
	let t = /[A-F]/.test(e), n = /[a-f]/.test(e);
	return t && !n ? "upper" : "lower";
}
function to(e) {
	let t = /\r\n|\n/.exec(e);
	if (t) return t[0] === "\r\n" ? "\r\n" : "\n";
}
function no(e) {
	return e.replace(/[^0-9a-f]/gi, "");
}
function ro(e) {
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
function io(e) {
	let t = e.trim(), n = /^0x/i.test(t) ? "0x" : "", r = n ? t.slice(2) : t, i = to(r), a = r.split(/\r\n|\n/).filter((e) => e.length > 0), o = ro(a[0]?.trim() ?? ""), s = {
		case: eo(t),
		prefix: n
	};
	if (o && (s.group = o), i && a.length > 1) {
		let e = no(a[0] ?? "").length / 2;
		e > 0 && a.slice(0, -1).every((t) => no(t).length / 2 === e) && (s.line = {
			bytesPerLine: e,
			separator: i
		});
	}
	return s;
}
function ao(e, t) {
	let n = t.allowPrefix ?? !0, r = [...Za(t)].sort((e, t) => t.length - e.length);
	for (let e of r) Qa(e);
	let i = e.trim();
	if (/^0x/i.test(i)) {
		if (!n) throw TypeError("Hexadecimal text must not include a 0x prefix");
		i = i.slice(2);
	}
	let a = "", o = !1;
	for (let e = 0; e < i.length;) {
		let n = i[e] ?? "";
		if (Ya.test(n)) {
			a += n, o = !1, e += 1;
			continue;
		}
		let s = $a(i, e, r);
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
function oo(e, t) {
	if (!t) return e.join("");
	if (!Number.isInteger(t.size) || t.size < 1) throw RangeError("Hex group size must be a positive integer");
	let n = [];
	for (let r = 0; r < e.length; r += t.size) n.push(e.slice(r, r + t.size).join(""));
	return n.join(t.separator);
}
function so(e, t = {}) {
	return ao(e, t);
}
function co(e, t = {}) {
	if (typeof e != "string") return !1;
	try {
		return so(e, t), !0;
	} catch {
		return !1;
	}
}
function lo(e, t = {}) {
	let n = w(e), r = t.case ?? "lower", i = Array.from(n, (e) => {
		let t = e.toString(16).padStart(2, "0");
		return r === "upper" ? t.toUpperCase() : t;
	}), a = "";
	if (t.line) {
		let e = t.line.bytesPerLine;
		if (!Number.isInteger(e) || e < 1) throw RangeError("Hex bytesPerLine must be a positive integer");
		let n = t.line.separator ?? "\n", r = [];
		for (let n = 0; n < i.length; n += e) r.push(oo(i.slice(n, n + e), t.group));
		a = r.join(n);
	} else a = oo(i, t.group);
	return `${t.prefix ?? ""}${a}`;
}
function uo(e, t = {}) {
	let n = so(e, t), r = new Uint8Array(n.length / 2);
	for (let e = 0; e < n.length; e += 2) r[e / 2] = Number.parseInt(n.slice(e, e + 2), 16);
	return r;
}
function fo(e, t = {}) {
	let n = so(e, t);
	return {
		bytes: uo(n),
		format: io(e),
		normalized: n
	};
}
function po(e, t) {
	return lo(e, t);
}
var mo = {
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
}, ho = {
	encode: lo,
	decode: uo,
	format: po,
	formats: mo,
	is: co,
	normalize: so,
	parse: fo
}, go = /* @__PURE__ */ Ha({
	decode: () => vo,
	encode: () => _o,
	utf8: () => yo
});
function _o(e) {
	return new TextEncoder().encode(e);
}
function vo(e) {
	return new TextDecoder("utf-8", { fatal: !1 }).decode(w(e));
}
var yo = {
	encode: _o,
	decode: vo
}, bo = /* @__PURE__ */ Ha({
	decode: () => So,
	encode: () => xo,
	utf16: () => Co
});
function xo(e, t = {}) {
	let n = /* @__PURE__ */ new ArrayBuffer(e.length * 2), r = new DataView(n);
	for (let n = 0; n < e.length; n++) r.setUint16(n * 2, e.charCodeAt(n), t.littleEndian ?? !1);
	return new Uint8Array(n);
}
function So(e, t = {}) {
	let n = _a(e), r = new DataView(n), i = "";
	for (let e = 0; e < n.byteLength; e += 2) i += String.fromCharCode(r.getUint16(e, t.littleEndian ?? !1));
	return i;
}
var Co = {
	encode: xo,
	decode: So
}, wo = /* @__PURE__ */ Ha({
	base64: () => Mo,
	decode: () => jo,
	encode: () => Ao,
	is: () => ko,
	normalize: () => Do,
	pad: () => Oo
}), To = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function Eo() {
	return globalThis.Buffer;
}
function Do(e) {
	return e.replace(/[\n\r\t ]/g, "");
}
function Oo(e) {
	let t = e.length % 4;
	return t ? e + "=".repeat(4 - t) : e;
}
function ko(e) {
	if (typeof e != "string") return !1;
	let t = Do(e);
	return t === "" || To.test(t);
}
function Ao(e, t) {
	let n = w(e), r = Eo();
	return r ? r.from(n).toString("base64") : btoa(Wa(n));
}
function jo(e, t) {
	let n = Do(e);
	if (!ko(n)) throw TypeError("Input is not valid Base64 text");
	let r = Eo();
	return r ? new Uint8Array(r.from(n, "base64")) : Ga(atob(n));
}
var Mo = {
	encode: Ao,
	decode: jo,
	is: ko,
	normalize: Do,
	pad: Oo
}, E = /* @__PURE__ */ Ha({
	base64url: () => zo,
	decode: () => Ro,
	encode: () => Lo,
	is: () => Io,
	normalize: () => Fo
}), No = /^[A-Za-z0-9_-]*$/, Po = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$/;
function Fo(e) {
	return e.replace(/[\n\r\t ]/g, "");
}
function Io(e, t = {}) {
	if (typeof e != "string") return !1;
	let n = Fo(e);
	return No.test(n) || !!t.allowPadding && Po.test(n);
}
function Lo(e, t) {
	return Mo.encode(e).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/g, "");
}
function Ro(e, t = {}) {
	let n = Fo(e);
	if (!Io(n, t)) throw TypeError("Input is not valid Base64Url text");
	return Mo.decode(Mo.pad(n.replace(/=+$/, "").replace(/-/g, "+").replace(/_/g, "/")));
}
var zo = {
	encode: Lo,
	decode: Ro,
	is: Io,
	normalize: Fo
}, Bo = /* @__PURE__ */ Ha({
	decode: () => Go,
	decodeBigInt: () => Wo,
	encode: () => Uo,
	uint: () => Ko
});
function Vo(e = 8) {
	if (!Number.isInteger(e) || e < 1 || e > 8) throw RangeError("bitsPerByte must be an integer from 1 to 8");
	return e;
}
function Ho(e, t) {
	if (t === void 0) return Uint8Array.from(e);
	if (!Number.isInteger(t) || t < 0) throw RangeError("length must be a non-negative integer");
	if (e.length > t) throw RangeError(`Value does not fit into ${t} byte(s)`);
	let n = new Uint8Array(t);
	return n.set(e, t - e.length), n;
}
function Uo(e, t = {}) {
	let n = Vo(t.bitsPerByte), r = [];
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
	return Ho(r.reverse(), t.length);
}
function Wo(e, t = {}) {
	let n = Vo(t.bitsPerByte), r = BigInt(n), i = 1 << n, a = 0n;
	for (let t of w(e)) {
		if (t >= i) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		a = a << r | BigInt(t);
	}
	return a;
}
function Go(e, t = {}) {
	let n = Vo(t.bitsPerByte), r = 2 ** n, i = 0;
	for (let t of w(e)) {
		if (t >= r) throw RangeError(`Byte 0x${t.toString(16)} exceeds ${n} bits`);
		if (i > (2 ** 53 - 1 - t) / r) throw RangeError("Value exceeds Number.MAX_SAFE_INTEGER; use decodeBigInt instead");
		i = i * r + t;
	}
	return i;
}
var Ko = {
	encode: Uo,
	decode: Go,
	decodeBigInt: Wo
}, qo = /* @__PURE__ */ Ha({
	decode: () => Zo,
	decodeBigInt: () => Xo,
	encode: () => Yo,
	int: () => $o,
	isMinimal: () => Qo
});
function Jo(e) {
	if (typeof e == "bigint") return e;
	if (!Number.isSafeInteger(e)) throw RangeError("Integer must be a safe integer; use bigint for larger values");
	return BigInt(e);
}
function Yo(e, t = {}) {
	let n = Jo(e), r = 1;
	for (; n < -(1n << BigInt(r * 8 - 1)) || n >= 1n << BigInt(r * 8 - 1);) r++;
	let i = t.length ?? r;
	if (!Number.isInteger(i) || i < 1) throw RangeError("length must be a positive integer");
	if (r > i) throw RangeError(`Value does not fit into ${i} byte(s)`);
	return Uo(n < 0n ? n + (1n << BigInt(i * 8)) : n, { length: i });
}
function Xo(e) {
	let t = w(e);
	if (!t.byteLength) throw RangeError("Two's complement input must not be empty");
	let n = Wo(t);
	return t[0] & 128 ? n - (1n << BigInt(t.byteLength * 8)) : n;
}
function Zo(e) {
	let t = Xo(e);
	if (t > BigInt(2 ** 53 - 1) || t < BigInt(-(2 ** 53 - 1))) throw RangeError("Value is outside the safe integer range; use decodeBigInt instead");
	return Number(t);
}
function Qo(e) {
	let t = w(e);
	if (t.byteLength < 2) return t.byteLength === 1;
	let n = t[0] === 0 && !(t[1] & 128), r = t[0] === 255 && !!(t[1] & 128);
	return !n && !r;
}
var $o = {
	encode: Yo,
	decode: Zo,
	decodeBigInt: Xo,
	isMinimal: Qo
};
// node_modules/asn1js/build/index.js
function es(e) {
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
function ts(e, t, n, r) {
	return t instanceof Uint8Array ? t.byteLength ? n < 0 ? (e.error = "Wrong parameter: inputOffset less than zero", !1) : r < 0 ? (e.error = "Wrong parameter: inputLength less than zero", !1) : t.byteLength - n - r < 0 ? (e.error = "End of input reached before message was fully decoded (inconsistent offset and length values)", !1) : !0 : (e.error = "Wrong parameter: inputBuffer has zero length", !1) : (e.error = "Wrong parameter: inputBuffer must be 'Uint8Array'", !1);
}
var ns = class {
	constructor() {
		this.items = [];
	}
	write(e) {
		this.items.push(e instanceof ArrayBuffer ? e : es([e]));
	}
	final() {
		return es(this.items);
	}
}, rs = ns.prototype.write, is = ns.prototype.final, as = /* @__PURE__ */ new ArrayBuffer(0), os = /* @__PURE__ */ new Uint8Array(), ss = "EndOfContent", cs = "OCTET STRING", ls = "BIT STRING";
function us(e) {
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
			this.isHexOnly = t.isHexOnly ?? !1, this.valueHexView = t.valueHex ? w(t.valueHex) : os;
		}
		fromBER(e, t, n, r) {
			let i = e instanceof ArrayBuffer ? new Uint8Array(e) : e;
			if (!ts(this, i, t, n)) return -1;
			let a = t + n;
			return this.valueHexView = i.subarray(t, a), this.valueHexView.length ? (this.blockLength = n, a) : (this.warnings.push("Zero buffer length"), t);
		}
		toBER(e = !1) {
			return this.isHexOnly ? e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.buffer instanceof ArrayBuffer && this.valueHexView.byteLength === this.valueHexView.buffer.byteLength ? this.valueHexView.buffer : _a(this.valueHexView) : (this.error = "Flag 'isHexOnly' is not set, abort", as);
		}
		toJSON() {
			return {
				...super.toJSON(),
				isHexOnly: this.isHexOnly,
				valueHex: Ja.encode(this.valueHexView)
			};
		}
	};
}
var ds = class {
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
	constructor({ blockLength: e = 0, error: t = "", warnings: n = [], valueBeforeDecode: r = os } = {}) {
		this.blockLength = e, this.error = t, this.warnings = n, this.valueBeforeDecodeView = w(r);
	}
	toJSON() {
		return {
			blockName: this.constructor.NAME,
			blockLength: this.blockLength,
			error: this.error,
			warnings: this.warnings,
			valueBeforeDecode: Ja.encode(this.valueBeforeDecodeView)
		};
	}
}, fs = class extends ds {
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
function ps(e) {
	try {
		return Bo.decode(e, { bitsPerByte: 7 });
	} catch {
		return;
	}
}
function ms(e) {
	try {
		return Bo.encode(e, { bitsPerByte: 7 });
	} catch {
		return;
	}
}
function hs(e) {
	if (!e.byteLength) return BigInt(0);
	let t = BigInt(`0x${Ja.encode(e)}`);
	return e[0] & 128 ? t - (BigInt(1) << BigInt(e.byteLength * 8)) : t;
}
function gs(e) {
	let t = ((e < 0 ? -e - BigInt(1) : e).toString(2).length >> 3) + 1, n = e < 0 ? e + (BigInt(1) << BigInt(t * 8)) : e;
	return Ja.decode(n.toString(16).padStart(t * 2, "0"));
}
var _s = class extends us(ds) {
	static {
		this.NAME = "identificationBlock";
	}
	constructor({ idBlock: e = {} } = {}) {
		super(), e ? (this.isHexOnly = e.isHexOnly ?? !1, this.valueHexView = e.valueHex ? w(e.valueHex) : os, this.tagClass = e.tagClass ?? -1, this.tagNumber = e.tagNumber ?? -1, this.isConstructed = e.isConstructed ?? !1) : (this.tagClass = -1, this.tagNumber = -1, this.isConstructed = !1);
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
			default: return this.error = "Unknown tag class", as;
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
			let n = ms(this.tagNumber);
			if (!n) return this.error = "Error during encoding tag number", as;
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
		if (!ts(this, r, t, n)) return -1;
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
			let n = this.blockLength <= 9 ? ps(t) : void 0;
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
}, vs = _s.prototype.toBER, ys = _s.prototype.fromBER, bs = class extends ds {
	static {
		this.NAME = "lengthBlock";
	}
	constructor({ lenBlock: e = {} } = {}) {
		super(), this.isIndefiniteForm = e.isIndefiniteForm ?? !1, this.longFormUsed = e.longFormUsed ?? !1, this.length = e.length ?? 0;
	}
	fromBER(e, t, n) {
		let r = w(e);
		if (!ts(this, r, t, n)) return -1;
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
			this.length = Bo.decode(u);
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
				r = Bo.encode(this.length);
			} catch {
				return this.error = "Too big length", as;
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
}, xs = bs.prototype.toBER, Ss = bs.prototype.fromBER, D = {}, Cs = Is(Uint8Array.prototype, "slice"), ws = Object.getOwnPropertyDescriptor(Uint8Array.prototype, "constructor")?.value, Ts = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)?.value, Es = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "byteLength")?.get, Ds = 16384, Os = 64, ks;
function As(e, t) {
	let n = t || ks;
	ks = n ? {
		...n,
		...e
	} : void 0;
}
function O(e, t) {
	let n = Object.getOwnPropertyDescriptor(e, t);
	if (n && "value" in n) return n.value;
}
function js(e) {
	if (Es && e && typeof e == "object") try {
		let t = Es.call(e);
		return typeof t == "number" ? t : void 0;
	} catch {
		return;
	}
}
function Ms(e, t) {
	if (t > Os || !e || typeof e != "object") return !1;
	let n = Object.getOwnPropertyDescriptor(e, "valueBlock");
	if (!n || !("value" in n)) return !1;
	let r = n.value;
	if (!r || typeof r != "object") return !1;
	let i = Object.getOwnPropertyDescriptor(r, "valueHexView");
	if (i) {
		if (!("value" in i)) return !1;
		let e = js(i.value);
		return e !== void 0 && e >= Ds;
	}
	let a = Object.getOwnPropertyDescriptor(r, "value");
	if (!a || !("value" in a) || !Array.isArray(a.value)) return !1;
	let o = a.value, s = Object.getOwnPropertyDescriptor(o, "length");
	if (!s || !("value" in s) || s.value !== 1) return !1;
	let c = Object.getOwnPropertyDescriptor(o, "0");
	return !c || !("value" in c) ? !1 : Ms(c.value, t + 1);
}
function Ns(e) {
	try {
		return Ms(e, 0);
	} catch {
		return !1;
	}
}
function Ps(e, t) {
	return !!e && "value" in e && e.value === t && e.writable === !0 && e.enumerable === !1 && e.configurable === !0;
}
function Fs(e) {
	return Ps(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, "write"), e.originalWriterWrite) && Ps(Object.getOwnPropertyDescriptor(e.ViewWriter.prototype, "final"), e.originalWriterFinal);
}
function Is(e, t) {
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
function Ls(e, t, n) {
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
function Rs(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, n) || Object.getPrototypeOf(e) !== t) return !1;
	let i = Object.getOwnPropertyDescriptor(t, n);
	return !!i && "value" in i && i.value === r;
}
function zs(e, t, n, r) {
	if (Object.prototype.hasOwnProperty.call(e, t)) return !1;
	let i = Object.getPrototypeOf(e), a = Object.getPrototypeOf(r.prototype);
	if (i !== r.prototype || Object.getPrototypeOf(i) !== a || i && Object.getOwnPropertyDescriptor(i, t)) return !1;
	let o = Object.getOwnPropertyDescriptor(a, t);
	return !!o && "value" in o && o.value === n;
}
function Bs(e, t = !1) {
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
	if (n && "value" in n && n.value === ws && Ls(Uint8Array.prototype, "slice", Cs)) {
		try {
			let n = e.buffer;
			if (!(n instanceof ArrayBuffer) || Object.getPrototypeOf(n) !== ArrayBuffer.prototype || Object.prototype.hasOwnProperty.call(n, "byteLength") || e.byteLength !== e.length || !t && e.byteLength === 0 || e.byteOffset < 0 || e.byteOffset + e.byteLength > n.byteLength) return;
		} catch {
			return;
		}
		return e;
	}
}
function Vs(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalIdentificationBlock.prototype || !Rs(e, n.LocalIdentificationBlock.prototype, "toBER", n.originalIdentificationToBER)) return !1;
	let r = O(e, "tagClass"), i = O(e, "tagNumber"), a = O(e, "isConstructed"), o = O(e, "isHexOnly"), s = O(e, "valueHexView");
	return typeof r != "number" || !Number.isInteger(r) || r < 1 || r > 4 || typeof i != "number" || !Number.isInteger(i) || i < 0 || a !== t || typeof o != "boolean" ? !1 : o ? !!Bs(s) : Number.isSafeInteger(i);
}
function Hs(e, t, n) {
	if (Object.getPrototypeOf(e) !== n.LocalLengthBlock.prototype || !Rs(e, n.LocalLengthBlock.prototype, "toBER", n.originalLengthToBER)) return !1;
	let r = O(e, "isIndefiniteForm"), i = O(e, "longFormUsed"), a = Object.getOwnPropertyDescriptor(e, "length"), o = a && "value" in a ? a.value : void 0, s = Object.getOwnPropertyDescriptor(e, "longFormUsed");
	return typeof r == "boolean" && (r === !1 || t) && typeof i == "boolean" && !!s && "value" in s && s.writable === !0 && !!a && "value" in a && a.writable === !0 && typeof o == "number" && Number.isSafeInteger(o) && o >= 0;
}
function Us(e, t, n) {
	let r = O(e, "idBlock"), i = O(e, "lenBlock");
	return !!r && !!i && Vs(r, t, n) && Hs(i, t, n);
}
function Ws(e, t) {
	let n = O(e, "valueBlock");
	if (!n || Object.getPrototypeOf(n) !== t.LocalConstructedValueBlock.prototype || !Rs(n, t.LocalConstructedValueBlock.prototype, "toBER", t.originalConstructedToBER)) return;
	let r = O(n, "value");
	if (!Array.isArray(r) || Object.getPrototypeOf(r) !== Array.prototype) return;
	let i = Object.getOwnPropertyDescriptor(r, "length");
	if (!i || !("value" in i) || i.value !== 1 || Object.prototype.hasOwnProperty.call(r, Symbol.iterator)) return;
	let a = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator);
	if (!a || !("value" in a) || a.value !== Ts) return;
	let o = Object.getOwnPropertyDescriptor(r, "0");
	if (o && "value" in o && Object.getOwnPropertyNames(r).length === 2) return o.value;
}
function Gs(e, t) {
	let n = O(e, "valueBlock");
	if (!n || Object.getPrototypeOf(n) !== t.LocalBitStringValueBlock.prototype || !Rs(n, t.LocalBitStringValueBlock.prototype, "toBER", t.originalBitStringToBER) || O(n, "isConstructed") !== !1) return;
	let r = O(n, "unusedBits");
	if (typeof r != "number" || !Number.isInteger(r) || r < 0 || r > 7) return;
	let i = Bs(O(n, "valueHexView"), !0);
	if (i) return {
		payload: i,
		prefix: Uint8Array.of(i.byteLength ? r : 0)
	};
}
function Ks(e, t, n) {
	let r = O(e, "valueBlock");
	if (r) {
		if (t === "integer") {
			if (Object.getPrototypeOf(r) !== n.LocalIntegerValueBlock.prototype || !Rs(r, n.LocalIntegerValueBlock.prototype, "toBER", n.originalIntegerToBER)) return;
		} else if (t === "octet") {
			if (Object.getPrototypeOf(r) !== n.LocalOctetStringValueBlock.prototype || !Rs(r, n.LocalOctetStringValueBlock.prototype, "toBER", n.originalOctetStringToBER) || O(r, "isConstructed") !== !1) return;
		} else if (Object.getPrototypeOf(r) !== n.LocalPrimitiveValueBlock.prototype || !zs(r, "toBER", n.originalPrimitiveToBER, n.LocalPrimitiveValueBlock)) return;
		if ((t !== "primitive" || O(r, "isHexOnly") === !0) && typeof O(r, "isHexOnly") == "boolean") return Bs(O(r, "valueHexView"));
	}
}
function qs(e, t) {
	if (Object.prototype.hasOwnProperty.call(e, "toBER")) return !1;
	let n = e;
	for (; n;) {
		let e = Object.getOwnPropertyDescriptor(n, "toBER");
		if (e) return "value" in e && e.value === t.originalBaseBlockToBER;
		n = Object.getPrototypeOf(n);
	}
	return !1;
}
function Js(e, t, n) {
	let r = n[t];
	return !!r && Object.getPrototypeOf(e) === r.prototype;
}
function Ys(e, t) {
	return Object.getPrototypeOf(e) === t.Sequence.prototype || Object.getPrototypeOf(e) === t.Set.prototype || Object.getPrototypeOf(e) === t.Constructed.prototype;
}
function Xs(e, t, n) {
	if (!(t > Os || !e || typeof e != "object")) try {
		if (!qs(e, n)) return;
		let r = Js(e, "BitString", n) ? "bit" : Js(e, "Integer", n) ? "integer" : Js(e, "OctetString", n) ? "octet" : Js(e, "Primitive", n) ? "primitive" : void 0, i = r === void 0 && Ys(e, n);
		if (!r && !i || !Us(e, i, n)) return;
		let a = O(e, "idBlock"), o = O(e, "lenBlock");
		if (!a || !o) return;
		if (r) {
			let t = r === "bit" ? Gs(e, n) : void 0, i = r === "bit" ? t?.payload : Ks(e, r, n);
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
		let s = Ws(e, n), c = s && Xs(s, t + 1, n), l = O(o, "isIndefiniteForm");
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
function Zs(e, t, n) {
	let r = Reflect.apply(n.originalIdentificationToBER, e.idBlock, [t]);
	if (!(r instanceof ArrayBuffer) || r.byteLength === 0) throw TypeError("Built-in identifier encoding failed");
	let i;
	i = e.kind === "constructed" ? Zs(e.child, t, n) : e.payload;
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
function Qs(e, t, n, r) {
	return t.set(new Uint8Array(e.id), n), n += e.id.byteLength, t.set(new Uint8Array(e.len), n), n += e.len.byteLength, e.prefix && (r || t.set(e.prefix, n), n += e.prefix.byteLength), e.payload instanceof Uint8Array ? (r || t.set(e.payload, n), n += e.payload.byteLength) : n = Qs(e.payload, t, n, r), e.indefinite && (n += 2), n;
}
function $s(e, t = !1) {
	let n = ks;
	if (!n || !Fs(n)) return;
	let r = Xs(e, 0, n);
	if (!r) return;
	let i = Zs(r, t, n), a = new Uint8Array(i.total);
	return Qs(i, a, 0, t), a.buffer;
}
var ec = class extends ds {
	static {
		this.NAME = "BaseBlock";
	}
	constructor({ name: e = "", optional: t = !1, primitiveSchema: n, ...r } = {}, i) {
		super(r), this.name = e, this.optional = t, n && (this.primitiveSchema = n), this.idBlock = new _s(r), this.lenBlock = new bs(r), this.valueBlock = i ? new i(r) : new fs(r);
	}
	fromBER(e, t, n, r) {
		let i = this.valueBlock.fromBER(e, t, this.lenBlock.isIndefiniteForm ? n : this.lenBlock.length, r);
		return i === -1 ? (this.error = this.valueBlock.error, i) : (this.idBlock.error.length || (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length || (this.blockLength += this.lenBlock.blockLength), this.valueBlock.error.length || (this.blockLength += this.valueBlock.blockLength), i);
	}
	toBER(e, t) {
		let n = t || new ns();
		if (!t && (nc(this), (e === !0 || e === !1 || e === void 0) && Ns(this))) {
			let t = $s(this, e === !0);
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
		return t ? as : n.final();
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
		return e === "ascii" ? this.onAsciiEncoding() : Ja.encode(this.toBER());
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${Ja.encode(this.valueBlock.valueBeforeDecodeView)}`;
	}
	isEqual(e) {
		if (this === e) return !0;
		if (!(e instanceof this.constructor)) return !1;
		let t = this.toBER(), n = e.toBER();
		return T.equal(t, n);
	}
}, tc = ec.prototype.toBER;
function nc(e) {
	if (e instanceof D.Constructed) for (let t of e.valueBlock.value) nc(t) && (e.lenBlock.isIndefiniteForm = !0);
	return !!e.lenBlock?.isIndefiniteForm;
}
var rc = class extends ec {
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
}, ic = class extends us(fs) {
	static {
		this.NAME = "PrimitiveValueBlock";
	}
	constructor({ isHexOnly: e = !0, ...t } = {}) {
		super(t), this.isHexOnly = e;
	}
}, ac = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(ic.prototype), "toBER")?.value, k = class extends ec {
	static {
		D.Primitive = this;
	}
	static {
		this.NAME = "PRIMITIVE";
	}
	constructor(e = {}) {
		super(e, ic), this.idBlock.isConstructed = !1;
	}
}, oc;
function sc(e) {
	oc = {
		Integer: e.Integer,
		Null: e.Null,
		Sequence: e.Sequence
	};
}
function cc(e) {
	let t = Object.getOwnPropertyDescriptor(e, "nodesCount"), n = Object.getOwnPropertyDescriptor(e, "maxNodes"), r = Object.getOwnPropertyDescriptor(e, "maxContentLength");
	return !t || !("value" in t) || t.writable !== !0 || !n || !("value" in n) || !r || !("value" in r) ? !1 : typeof t.value == "number" && Number.isSafeInteger(t.value) && t.value >= 0 && typeof n.value == "number" && Number.isSafeInteger(n.value) && n.value >= 0 && typeof r.value == "number" && Number.isSafeInteger(r.value) && r.value >= 0 && t.value < n.value;
}
function lc(e, t, n) {
	let r = Object.getOwnPropertyDescriptor(e, t);
	return !!r && "value" in r && r.value === n;
}
function uc(e, t, n, r) {
	let i = oc;
	if (!i) return;
	let a, o = 0;
	try {
		if (Object.getPrototypeOf(e) !== Uint8Array.prototype || !Number.isSafeInteger(t) || t < 0 || !Number.isSafeInteger(n) || n < 2 || t > e.byteLength || n > e.byteLength - t) return;
		let s = e[t];
		if (s !== 2 && s !== 5 && s !== 48 || (o = e[t + 1], o >= 128 || o > n - 2) || s === 5 && o !== 0 || !cc(r) || o > Object.getOwnPropertyDescriptor(r, "maxContentLength").value) return;
		let c = s === 2 ? "Integer" : s === 5 ? "Null" : "Sequence";
		if (a = i[c], !lc(D, c, a)) return;
		let l = Object.getOwnPropertyDescriptor(_s.prototype, "fromBER"), u = Object.getOwnPropertyDescriptor(bs.prototype, "fromBER");
		if (!l || !("value" in l) || l.value !== ys || !u || !("value" in u) || u.value !== Ss) return;
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
var dc = "Maximum ASN.1 nesting depth exceeded", fc = "Maximum ASN.1 node count exceeded", pc = "Maximum ASN.1 content length exceeded";
function mc(e = {}) {
	return {
		depth: 0,
		maxDepth: e.maxDepth ?? 100,
		nodesCount: 0,
		maxNodes: e.maxNodes ?? 1e4,
		maxContentLength: e.maxContentLength ?? 16777216,
		parseEmbedded: e.parseEmbedded ?? !0
	};
}
function hc(e) {
	let t = new ec({}, fs);
	return t.error = e, {
		offset: -1,
		result: t
	};
}
function gc(e) {
	if (e.nodesCount += 1, e.nodesCount > e.maxNodes) return fc;
}
function _c(e, t) {
	if (e > t.maxContentLength) return pc;
}
function vc(e, t, n, r) {
	let i = r.depth + 1;
	if (i > r.maxDepth) return hc(dc);
	r.depth = i;
	try {
		return bc(e, t, n, r);
	} finally {
		--r.depth;
	}
}
function yc(e, t) {
	if (e instanceof t) return e;
	let n = new t();
	return n.idBlock = e.idBlock, n.lenBlock = e.lenBlock, n.warnings = e.warnings, n.valueBeforeDecodeView = e.valueBeforeDecodeView, n;
}
function bc(e, t = 0, n = e.length, r = mc()) {
	let i = uc(e, t, n, r);
	if (i) return i;
	let a = t, o = new ec({}, fs);
	if (!ts(o, e, t, n)) return {
		offset: -1,
		result: o
	};
	if (Number.isInteger(t) && Number.isInteger(n) ? n === 0 : e.subarray(t, t + n).length === 0) return o.error = "Zero buffer length", {
		offset: -1,
		result: o
	};
	let s = gc(r);
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
	let l = o.lenBlock.isIndefiniteForm ? n : o.lenBlock.length, u = _c(l, r);
	if (u) return o.error = u, {
		offset: -1,
		result: o
	};
	if (!o.idBlock.isConstructed && o.lenBlock.isIndefiniteForm) return o.error = "Indefinite length form used for primitive encoding form", {
		offset: -1,
		result: o
	};
	let d = ec;
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
	return o = yc(o, d), c = o.fromBER(e, t, l, r), o.valueBeforeDecodeView = e.subarray(a, a + o.blockLength), {
		offset: c,
		result: o
	};
}
function A(e, t = {}) {
	if (!e.byteLength) {
		let e = new ec({}, fs);
		return e.error = "Input buffer has zero length", {
			offset: -1,
			result: e
		};
	}
	let n = w(e);
	return bc(t.copyInput === !1 ? n : n.slice(), 0, e.byteLength, mc(t));
}
function xc(e, t) {
	return e ? 1 : t;
}
var Sc = class extends fs {
	static {
		this.NAME = "ConstructedValueBlock";
	}
	constructor({ value: e = [], isIndefiniteForm: t = !1, ...n } = {}) {
		super(n), this.value = e, this.isIndefiniteForm = t;
	}
	fromBER(e, t, n, r) {
		let i = w(e), a = r ?? mc();
		if (!ts(this, i, t, n)) return -1;
		if (this.valueBeforeDecodeView = i.subarray(t, t + n), this.valueBeforeDecodeView.length === 0) return this.warnings.push("Zero buffer length"), t;
		let o = t;
		for (; xc(this.isIndefiniteForm, n) > 0;) {
			let e = vc(i, o, n, a);
			if (e.offset === -1) return this.error = e.result.error, this.warnings.concat(e.result.warnings), -1;
			if (o = e.offset, this.blockLength += e.result.blockLength, n -= e.result.blockLength, this.value.push(e.result), this.isIndefiniteForm && e.result.constructor.NAME === "EndOfContent") break;
		}
		return this.isIndefiniteForm && (this.value[this.value.length - 1].constructor.NAME === "EndOfContent" ? this.value.pop() : this.warnings.push("No EndOfContent block encoded")), o;
	}
	toBER(e, t) {
		let n = t || new ns();
		for (let t = 0; t < this.value.length; t++) this.value[t].toBER(e, n);
		return t ? as : n.final();
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
}, Cc = Sc.prototype.toBER, j = class extends ec {
	static {
		D.Constructed = this;
	}
	static {
		this.NAME = "CONSTRUCTED";
	}
	constructor(e = {}) {
		super(e, Sc), this.idBlock.isConstructed = !0;
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
}, wc = class extends fs {
	static {
		this.override = "EndOfContentValueBlock";
	}
	fromBER(e, t, n) {
		return t;
	}
	toBER(e) {
		return as;
	}
};
(class extends ec {
	static {
		D.EndOfContent = this;
	}
	static {
		this.NAME = ss;
	}
	constructor(e = {}) {
		super(e, wc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 0;
	}
});
var M = class extends ec {
	static {
		D.Null = this;
	}
	static {
		this.NAME = "NULL";
	}
	constructor(e = {}) {
		super(e, fs), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 5;
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
}, Tc = class extends us(fs) {
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
		return ts(this, r, t, n) ? (this.valueHexView = r.subarray(t, t + n), n > 1 && this.warnings.push("Boolean value encoded in more then 1 octet"), this.isHexOnly = !0, n > 1 && !qo.isMinimal(this.valueHexView) && this.warnings.push("Needlessly long format"), this.blockLength = n, t + n) : -1;
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
}, Ec = class extends ec {
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
		super(e, Tc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 1;
	}
	onAsciiEncoding() {
		return `${this.constructor.NAME} : ${this.getValue}`;
	}
}, Dc = class extends us(Sc) {
	static {
		this.NAME = "OctetStringValueBlock";
	}
	constructor({ isConstructed: e = !1, ...t } = {}) {
		super(t), this.isConstructed = e;
	}
	fromBER(e, t, n, r) {
		let i = 0;
		if (this.isConstructed) {
			if (this.isHexOnly = !1, i = Sc.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
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
		return this.isConstructed ? Sc.prototype.toBER.call(this, e, t) : e ? new ArrayBuffer(this.valueHexView.byteLength) : this.valueHexView.slice().buffer;
	}
	toJSON() {
		return {
			...super.toJSON(),
			isConstructed: this.isConstructed
		};
	}
}, Oc = Dc.prototype.toBER, N = class e extends ec {
	static {
		D.OctetString = this;
	}
	static {
		this.NAME = cs;
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
		}, Dc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 4;
	}
	fromBER(e, t, n, r) {
		if (this.valueBlock.isConstructed = this.idBlock.isConstructed, this.valueBlock.isIndefiniteForm = this.lenBlock.isIndefiniteForm, n === 0) return this.idBlock.error.length === 0 && (this.blockLength += this.idBlock.blockLength), this.lenBlock.error.length === 0 && (this.blockLength += this.lenBlock.blockLength), t;
		if (!this.valueBlock.isConstructed && r?.parseEmbedded !== !1) {
			let i = (e instanceof ArrayBuffer ? new Uint8Array(e) : e).subarray(t, t + n);
			try {
				if (i.byteLength) {
					let e = r ?? mc(), t = vc(i, 0, i.byteLength, e);
					t.offset !== -1 && t.offset === n && (this.valueBlock.value = [t.result]);
				}
			} catch {}
		}
		return super.fromBER(e, t, n, r);
	}
	onAsciiEncoding() {
		return this.valueBlock.isConstructed || this.valueBlock.value && this.valueBlock.value.length ? j.prototype.onAsciiEncoding.call(this) : `${this.constructor.NAME} : ${Ja.encode(this.valueBlock.valueHexView)}`;
	}
	getValue() {
		if (!this.idBlock.isConstructed) return this.valueBlock.valueHexView.slice().buffer;
		let t = [];
		for (let n of this.valueBlock.value) n instanceof e && t.push(n.valueBlock.valueHexView);
		return es(t);
	}
}, kc = class extends us(Sc) {
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
			if (i = Sc.prototype.fromBER.call(this, e, t, n, r), i === -1) return i;
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
		if (!ts(this, a, t, n)) return -1;
		let o = a.subarray(t, t + n);
		if (this.unusedBits = o[0], this.unusedBits > 7) return this.error = "Unused bits for BitString must be in range 0-7", -1;
		if (!this.unusedBits && r?.parseEmbedded !== !1) {
			let e = o.subarray(1);
			try {
				if (e.byteLength) {
					let t = r ?? mc(), i = vc(e, 0, e.byteLength, t);
					i.offset !== -1 && i.offset === n - 1 && (this.value = [i.result]);
				}
			} catch {}
		}
		return this.valueHexView = o.subarray(1), this.blockLength = o.length, t + n;
	}
	toBER(e, t) {
		if (this.isConstructed) return Sc.prototype.toBER.call(this, e, t);
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
}, Ac = kc.prototype.toBER, P = class extends ec {
	static {
		D.BitString = this;
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
		}, kc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 3;
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
}, jc = class extends us(fs) {
	setValueHex() {
		this.valueHexView.length >= 4 ? (this.warnings.push("Too big Integer for decoding, hex only"), this.isHexOnly = !0, this._valueDec = 0) : (this.isHexOnly = !1, this.valueHexView.length > 0 && (qo.isMinimal(this.valueHexView) || this.warnings.push("Needlessly long format"), this._valueDec = qo.decode(this.valueHexView)));
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
		this.valueHexView = qo.encode(BigInt(e)), this.isHexOnly = !1, this._valueDec = e;
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
		return hs(this.valueHexView).toString(10);
	}
}, Mc = jc.prototype.toBER, Nc = jc.prototype.toString, F = class e extends ec {
	static {
		D.Integer = this;
	}
	static {
		this.NAME = "INTEGER";
	}
	constructor(e = {}) {
		super(e, jc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 2;
	}
	toBigInt() {
		let e = this.valueBlock, t = e.toString;
		return t === Nc ? hs(e.valueHexView) : BigInt(Reflect.apply(t, e, []));
	}
	static fromBigInt(t) {
		return new e({ valueHex: gs(BigInt(t)) });
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
}, Pc = class extends F {
	static {
		D.Enumerated = this;
	}
	static {
		this.NAME = "ENUMERATED";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 10;
	}
}, Fc = class extends us(fs) {
	static {
		this.NAME = "sidBlock";
	}
	constructor({ valueDec: e = -1, isFirstSid: t = !1, ...n } = {}) {
		super(n), this.valueDec = e, this.isFirstSid = t;
	}
	fromBER(e, t, n) {
		if (!n) return t;
		let r = w(e);
		if (!ts(this, r, t, n)) return -1;
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
		let a = this.blockLength <= 8 ? ps(this.valueHexView) : void 0;
		return a === void 0 ? (this.isHexOnly = !0, this.warnings.push("Too big SID for decoding, hex only")) : this.valueDec = a, t + this.blockLength;
	}
	set valueBigInt(e) {
		let t = ms(BigInt(e));
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
		let t = ms(this.valueDec);
		if (!t) return this.error = "Error during encoding SID value", as;
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
		if (this.isHexOnly) e = Ja.encode(this.valueHexView);
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
}, Ic = class extends fs {
	static {
		this.NAME = "ObjectIdentifierValueBlock";
	}
	constructor({ value: e = "", ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new Fc();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.value.length === 0 && (t.isFirstSid = !0), this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e) {
		let t = [];
		for (let n = 0; n < this.value.length; n++) {
			let r = this.value[n].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[n].error, as;
			t.push(r);
		}
		return es(t);
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
				let e = new Fc();
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
}, I = class extends ec {
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
		super(e, Ic), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 6;
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
}, Lc = class extends us(ds) {
	static {
		this.NAME = "relativeSidBlock";
	}
	constructor({ valueDec: e = 0, ...t } = {}) {
		super(t), this.valueDec = e;
	}
	fromBER(e, t, n) {
		if (n === 0) return t;
		let r = w(e);
		if (!ts(this, r, t, n)) return -1;
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
		let a = this.blockLength <= 8 ? ps(this.valueHexView) : void 0;
		return a === void 0 ? (this.isHexOnly = !0, this.warnings.push("Too big SID for decoding, hex only")) : this.valueDec = a, t + this.blockLength;
	}
	toBER(e) {
		if (this.isHexOnly) {
			if (e) return new ArrayBuffer(this.valueHexView.byteLength);
			let t = this.valueHexView, n = new Uint8Array(this.blockLength);
			for (let e = 0; e < this.blockLength - 1; e++) n[e] = t[e] | 128;
			return n[this.blockLength - 1] = t[this.blockLength - 1], n.buffer;
		}
		let t = ms(this.valueDec);
		if (!t) return this.error = "Error during encoding SID value", as;
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
		return e = this.isHexOnly ? Ja.encode(this.valueHexView) : this.valueDec.toString(), e;
	}
	toJSON() {
		return {
			...super.toJSON(),
			valueDec: this.valueDec
		};
	}
}, Rc = class extends fs {
	static {
		this.NAME = "RelativeObjectIdentifierValueBlock";
	}
	constructor({ value: e = "", ...t } = {}) {
		super(t), this.value = [], e && this.fromString(e);
	}
	fromBER(e, t, n) {
		let r = t;
		for (; n > 0;) {
			let t = new Lc();
			if (r = t.fromBER(e, r, n), r === -1) return this.blockLength = 0, this.error = t.error, r;
			this.blockLength += t.blockLength, n -= t.blockLength, this.value.push(t);
		}
		return r;
	}
	toBER(e, t) {
		let n = [];
		for (let t = 0; t < this.value.length; t++) {
			let r = this.value[t].toBER(e);
			if (r.byteLength === 0) return this.error = this.value[t].error, as;
			n.push(r);
		}
		return es(n);
	}
	fromString(e) {
		this.value = [];
		let t = 0, n = 0, r = "";
		do {
			n = e.indexOf(".", t), r = n === -1 ? e.substring(t) : e.substring(t, n), t = n + 1;
			let i = new Lc();
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
(class extends ec {
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
		super(e, Rc), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 13;
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
}, zc = class extends us(fs) {
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
}, Bc = class extends zc {
	static {
		this.NAME = "SimpleStringValueBlock";
	}
}, Vc = class extends rc {
	static {
		this.NAME = "SIMPLE STRING";
	}
	constructor({ ...e } = {}) {
		super(e, Bc);
	}
	fromBuffer(e) {
		this.valueBlock.value = String.fromCharCode.apply(null, w(e));
	}
	fromString(e) {
		let t = e.length, n = this.valueBlock.valueHexView = new Uint8Array(t);
		for (let r = 0; r < t; r++) n[r] = e.charCodeAt(r);
		this.valueBlock.value = e;
	}
}, Hc = new TextDecoder("utf-8", {
	fatal: !0,
	ignoreBOM: !0
}), Uc = /\p{Cs}/u, Wc = class extends Vc {
	static {
		this.NAME = "Utf8StringValueBlock";
	}
	fromBuffer(e) {
		this.valueBlock.valueHexView = w(e);
		try {
			this.valueBlock.value = Hc.decode(this.valueBlock.valueHexView);
		} catch (t) {
			this.warnings.push(`Error during "decodeURIComponent": ${t}, using raw string`), this.valueBlock.value = Ua.encode(e);
		}
	}
	fromString(e) {
		if (Uc.test(e)) throw TypeError("The string contains lone surrogates and cannot be encoded as UTF-8");
		this.valueBlock.valueHexView = go.encode(e), this.valueBlock.value = e;
	}
}, Gc = class extends Wc {
	static {
		D.Utf8String = this;
	}
	static {
		this.NAME = "UTF8String";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 12;
	}
}, Kc = class extends Vc {
	static {
		this.NAME = "BmpStringValueBlock";
	}
	checkValue(e) {
		return e.length % 2 == 0 ? "" : "BMPString value length must be a multiple of 2";
	}
	fromBuffer(e) {
		this.valueBlock.value = bo.decode(e), this.valueBlock.valueHexView = w(e);
	}
	fromString(e) {
		this.valueBlock.value = e, this.valueBlock.valueHexView = bo.encode(e);
	}
}, qc = class extends Kc {
	static {
		D.BmpString = this;
	}
	static {
		this.NAME = "BMPString";
	}
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 30;
	}
}, Jc = 1114111, Yc = 65533, Xc = class extends Vc {
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
			if (t > Jc) this.warnings.push(`Code point 0x${t.toString(16)} is outside the Unicode range, using U+FFFD`), i.push(Yc);
			else if (t >= 55296 && t <= 57343) {
				let a = e + 1 < r ? n.getUint32((e + 1) * 4) : 0;
				t <= 56319 && a >= 56320 && a <= 57343 ? (i.push(65536 + (t - 55296 << 10) + (a - 56320)), e++) : (this.warnings.push(`Code point 0x${t.toString(16)} is a lone surrogate, using U+FFFD`), i.push(Yc));
			} else i.push(t);
		}
		let a = "";
		for (let e = 0; e < i.length; e += 8192) a += String.fromCodePoint(...i.slice(e, e + 8192));
		this.valueBlock.value = a;
	}
	fromString(e) {
		let t = Array.from(e, (e) => e.codePointAt(0)), n = this.valueBlock.valueHexView = new Uint8Array(t.length * 4);
		for (let e = 0; e < t.length; e++) n.set(Bo.encode(t[e], { length: 4 }), e * 4);
		this.valueBlock.value = e;
	}
}, Zc = class extends Xc {
	static {
		D.UniversalString = this;
	}
	static {
		this.NAME = "UniversalString";
	}
	constructor({ ...e } = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 28;
	}
}, Qc = class extends Vc {
	static {
		D.NumericString = this;
	}
	static {
		this.NAME = "NumericString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 18;
	}
}, $c = class extends Vc {
	static {
		D.PrintableString = this;
	}
	static {
		this.NAME = "PrintableString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 19;
	}
}, el = class extends Vc {
	static {
		D.TeletexString = this;
	}
	static {
		this.NAME = "TeletexString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 20;
	}
}, tl = class extends Vc {
	static {
		D.VideotexString = this;
	}
	static {
		this.NAME = "VideotexString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 21;
	}
}, nl = class extends Vc {
	static {
		D.IA5String = this;
	}
	static {
		this.NAME = "IA5String";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 22;
	}
}, rl = class extends Vc {
	static {
		D.GraphicString = this;
	}
	static {
		this.NAME = "GraphicString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 25;
	}
}, il = class extends Vc {
	static {
		D.VisibleString = this;
	}
	static {
		this.NAME = "VisibleString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 26;
	}
}, al = class extends Vc {
	static {
		D.GeneralString = this;
	}
	static {
		this.NAME = "GeneralString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 27;
	}
}, ol = class extends Vc {
	static {
		D.CharacterString = this;
	}
	static {
		this.NAME = "CharacterString";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 29;
	}
}, sl = class extends il {
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
}, z = class extends sl {
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
(class extends Gc {
	static {
		D.DATE = this;
	}
	static {
		this.NAME = "DATE";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 31;
	}
}), class extends Gc {
	static {
		D.TimeOfDay = this;
	}
	static {
		this.NAME = "TimeOfDay";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 32;
	}
}, class extends Gc {
	static {
		D.DateTime = this;
	}
	static {
		this.NAME = "DateTime";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 33;
	}
}, class extends Gc {
	static {
		D.Duration = this;
	}
	static {
		this.NAME = "Duration";
	}
	constructor(e = {}) {
		super(e), this.idBlock.tagClass = 1, this.idBlock.tagNumber = 34;
	}
}, class extends Gc {
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
}, cl = class {
	get data() {
		return this.dataView.slice().buffer;
	}
	set data(e) {
		this.dataView = w(e);
	}
	constructor({ data: e = os } = {}) {
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
		let r = bc(t.valueBlock.valueHexView);
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
As({
	BitString: P,
	Integer: F,
	OctetString: N,
	Primitive: k,
	Constructed: j,
	Sequence: L,
	Set: R
}, {
	BaseBlock: ec,
	ViewWriter: ns,
	LocalIdentificationBlock: _s,
	LocalLengthBlock: bs,
	LocalIntegerValueBlock: jc,
	LocalOctetStringValueBlock: Dc,
	LocalConstructedValueBlock: Sc,
	LocalBitStringValueBlock: kc,
	LocalPrimitiveValueBlock: ic,
	originalBaseBlockToBER: tc,
	originalWriterWrite: rs,
	originalWriterFinal: is,
	originalIdentificationToBER: vs,
	originalLengthToBER: xs,
	originalIntegerToBER: Mc,
	originalOctetStringToBER: Oc,
	originalBitStringToBER: Ac,
	originalConstructedToBER: Cc,
	originalPrimitiveToBER: ac
}), sc({
	Integer: F,
	Null: M,
	Sequence: L
});
// node_modules/bytestreamjs/build/byte_stream.js
var ll = class e {
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
}, ul = 16777216, dl = class e {
	static APPEND_BLOCK = 1e3;
	_stream = new ll();
	_length = 0;
	_start = 0;
	backward = !1;
	appendBlock = 0;
	prevLength = 0;
	prevStart = 0;
	constructor(e = {}) {
		this.stream = "view" in e ? new ll({ view: e.view }) : "buffer" in e ? new ll({ buffer: e.buffer }) : "string" in e ? new ll({ string: e.string }) : "hexstring" in e ? new ll({ hexstring: e.hexstring }) : "stream" in e ? e.stream.slice() : new ll(), "backward" in e && e.backward && (this.backward = e.backward, this._start = this.stream.length), "length" in e && e.length > 0 && (this._length = e.length), "start" in e && e.start && e.start > 0 && (this._start = e.start), "appendBlock" in e && e.appendBlock && e.appendBlock > 0 && (this.appendBlock = e.appendBlock);
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
				value: new ll()
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
			value: new ll()
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
				value: new ll()
			};
		} else if (r.position > this._start + r.value.length + n) return {
			position: -1,
			value: new ll()
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
		return t.length < 4 ? 0 : t[0] * ul + (t[1] << 16) + (t[2] << 8) + t[3];
	}
	getInt32(e = !0) {
		let t = this.getUint32(e), n = 2147483648;
		return t & n ? -(n - (t ^ n)) : t;
	}
	beforeAppend(t) {
		this._start + t > this._stream.length && (t > this.appendBlock && (this.appendBlock = t + e.APPEND_BLOCK), this._stream.realloc(this._stream.length + this.appendBlock));
	}
}, fl = /* @__PURE__ */ Uint32Array.from([
	1732584193,
	4023233417,
	2562383102,
	271733878,
	3285377520
]), pl = /* @__PURE__ */ new Uint32Array(80), ml = class extends ke {
	A = fl[0] | 0;
	B = fl[1] | 0;
	C = fl[2] | 0;
	D = fl[3] | 0;
	E = fl[4] | 0;
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
		for (let n = 0; n < 16; n++, t += 4) pl[n] = e.getUint32(t, !1);
		for (let e = 16; e < 80; e++) pl[e] = he(pl[e - 3] ^ pl[e - 8] ^ pl[e - 14] ^ pl[e - 16], 1);
		let { A: n, B: r, C: i, D: a, E: o } = this;
		for (let e = 0; e < 80; e++) {
			let t, s;
			e < 20 ? (t = De(r, i, a), s = 1518500249) : e < 40 ? (t = r ^ i ^ a, s = 1859775393) : e < 60 ? (t = Oe(r, i, a), s = 2400959708) : (t = r ^ i ^ a, s = 3395469782);
			let c = he(n, 5) + t + o + s + pl[e] | 0;
			o = a, a = i, i = he(r, 30), r = n, n = c;
		}
		n = n + this.A | 0, r = r + this.B | 0, i = i + this.C | 0, a = a + this.D | 0, o = o + this.E | 0, this.set(n, r, i, a, o);
	}
	roundClean() {
		fe(pl);
	}
	destroy() {
		this.destroyed = !0, this.set(0, 0, 0, 0, 0), fe(this.buffer);
	}
}, hl = /* @__PURE__ */ we(() => new ml()), W = /* @__PURE__ */ new ArrayBuffer(0), G = class e extends TypeError {
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
			case "hex": return Ja.encode(n);
			case "base64": return wo.encode(n);
			case "base64url": return E.encode(n);
			default: throw Error(`Unknown type of encoding '${e}'`);
		}
	}
};
function gl(e) {
	let t = !1, n = "", r = e.trim();
	for (let e = 0; e < r.length; e++) r.charCodeAt(e) === 32 ? t === !1 && (t = !0) : (t &&= (n += " ", !1), n += r[e]);
	return n.toLowerCase();
}
var _l = "type", vl = "value", yl = class e extends J {
	static {
		this.CLASS_NAME = "AttributeTypeAndValue";
	}
	constructor(t = {}) {
		super(), this.type = t[_l] ?? e.defaultValues(_l), this.value = t[vl] ?? e.defaultValues(vl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _l: return "";
			case vl: return {};
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
		for (let e of [_l, "typeValue"]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			type: _l,
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
			Gc.blockName(),
			qc.blockName(),
			Zc.blockName(),
			Qc.blockName(),
			$c.blockName(),
			el.blockName(),
			tl.blockName(),
			nl.blockName(),
			rl.blockName(),
			il.blockName(),
			al.blockName(),
			ol.blockName()
		];
		if (t instanceof ArrayBuffer) return T.equal(this.value.valueBeforeDecodeView, t);
		if (t.constructor.blockName() === e.blockName()) {
			if (this.type !== t.type) return !1;
			let e = [!1, !1], r = this.value.constructor.blockName();
			for (let i of n) r === i && (e[0] = !0), t.value.constructor.blockName() === i && (e[1] = !0);
			if (e[0] !== e[1]) return !1;
			if (e[0] && e[1]) {
				let e = gl(this.value.valueBlock.value), n = gl(t.value.valueBlock.value);
				if (e.localeCompare(n) !== 0) return !1;
			} else if (!T.equal(this.value.valueBeforeDecodeView, t.value.valueBeforeDecodeView)) return !1;
			return !0;
		}
		return !1;
	}
}, bl = "typesAndValues", xl = "valueBeforeDecode", Y = class e extends J {
	static {
		this.CLASS_NAME = "RelativeDistinguishedNames";
	}
	constructor(t = {}) {
		super(), this.typesAndValues = t.typesAndValues ?? e.defaultValues("typesAndValues"), this.valueBeforeDecode = t.valueBeforeDecode ?? e.defaultValues("valueBeforeDecode"), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case bl: return [];
			case xl: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case bl: return t.length === 0;
			case xl: return t.byteLength === 0;
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
					value: yl.schema(t.typeAndValue || {})
				})] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of ["RDN", bl]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			blockName: "RDN",
			repeatedSet: bl
		} }));
		q.assertSchema(n, this.className), "typesAndValues" in n.result && (this.typesAndValues = Array.from(n.result.typesAndValues, (e) => new yl({ schema: e }))), this.valueBeforeDecode = n.result.RDN.valueBeforeDecodeView.slice().buffer;
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
}, Sl = "type", Cl = "value";
function wl(e = {}, t = !1) {
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
				value: [new V({ value: [new Qc(), new $c()] })]
			}),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 2,
					tagNumber: 2
				},
				name: n.administration_domain_name || "",
				value: [new V({ value: [new Qc(), new $c()] })]
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
				value: [new V({ value: [new Qc(), new $c()] })]
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
				value: [new H({ value: new $c() })]
			})
		]
	});
}
function Tl(e = !1) {
	return new L({
		optional: e,
		value: [new $c(), new $c()]
	});
}
function El(e = !1) {
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
			case Sl: return 9;
			case Cl: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Sl: return n === e.defaultValues(t);
			case Cl: return Object.keys(n).length === 0;
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
					wl(t.builtInStandardAttributes || {}, !1),
					Tl(!0),
					El(!0)
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
						new el(),
						new $c(),
						new Zc(),
						new Gc(),
						new qc()
					] })]
				}), new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new V({ value: [
						new el(),
						new $c(),
						new Zc(),
						new Gc(),
						new qc()
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
				let e = new nl({ value: this.value });
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
}, Dl = "accessMethod", Ol = "accessLocation", kl = [Dl, Ol], Al = class e extends J {
	static {
		this.CLASS_NAME = "AccessDescription";
	}
	constructor(t = {}) {
		super(), this.accessMethod = t[Dl] ?? e.defaultValues(Dl), this.accessLocation = t[Ol] ?? e.defaultValues(Ol), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Dl: return "";
			case Ol: return new X();
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
		for (let e of kl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			accessMethod: Dl,
			accessLocation: { names: { blockName: Ol } }
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
}, jl = "seconds", Ml = "millis", Nl = "micros", Pl = class e extends J {
	static {
		this.CLASS_NAME = "Accuracy";
	}
	constructor(t = {}) {
		super(), "seconds" in t && (this.seconds = t.seconds ?? e.defaultValues("seconds")), "millis" in t && (this.millis = t.millis ?? e.defaultValues("millis")), "micros" in t && (this.micros = t.micros ?? e.defaultValues("micros")), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jl:
			case Ml:
			case Nl: return 0;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case jl:
			case Ml:
			case Nl: return n === e.defaultValues(t);
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
			jl,
			Ml,
			Nl
		]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			seconds: jl,
			millis: Ml,
			micros: Nl
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
}, Fl = "algorithmId", Il = "algorithmParams", Ll = "algorithm", Rl = "params", zl = [Ll, Rl], Z = class e extends J {
	static {
		this.CLASS_NAME = "AlgorithmIdentifier";
	}
	constructor(t = {}) {
		super(), this.algorithmId = t[Fl] ?? e.defaultValues(Fl), Il in t && (this.algorithmParams = t[Il] ?? e.defaultValues(Il)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fl: return "";
			case Il: return new B();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Fl: return t === "";
			case Il: return t instanceof B;
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
		for (let e of zl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			algorithmIdentifier: Ll,
			algorithmParams: Rl
		} }));
		q.assertSchema(n, this.className), this.algorithmId = n.result.algorithm.valueBlock.toString(), Rl in n.result && (this.algorithmParams = n.result.params);
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
}, Bl = "altNames", Vl = [Bl], Hl = class e extends J {
	static {
		this.CLASS_NAME = "AltName";
	}
	constructor(t = {}) {
		super(), this.altNames = t[Bl] ?? e.defaultValues(Bl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Bl: return [];
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
		for (let e of Vl) delete t[e];
		let n = U(t, t, e.schema({ names: { altNames: Bl } }));
		q.assertSchema(n, this.className), Bl in n.result && (this.altNames = Array.from(n.result.altNames, (e) => new X({ schema: e })));
	}
	toSchema() {
		return new L({ value: Array.from(this.altNames, (e) => e.toSchema()) });
	}
	toJSON() {
		return { altNames: Array.from(this.altNames, (e) => e.toJSON()) };
	}
}, Ul = "type", Wl = "values", Gl = [Ul, Wl], Q = class e extends J {
	static {
		this.CLASS_NAME = "Attribute";
	}
	constructor(t = {}) {
		super(), this.type = t[Ul] ?? e.defaultValues(Ul), this.values = t[Wl] ?? e.defaultValues(Wl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ul: return "";
			case Wl: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Ul: return t === "";
			case Wl: return t.length === 0;
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
		for (let e of Gl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			type: Ul,
			values: Wl
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
}, Kl = "notBeforeTime", ql = "notAfterTime", Jl = [Kl, ql], Yl = class e extends J {
	static {
		this.CLASS_NAME = "AttCertValidityPeriod";
	}
	constructor(t = {}) {
		super(), this.notBeforeTime = t[Kl] ?? e.defaultValues(Kl), this.notAfterTime = t[ql] ?? e.defaultValues(ql), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Kl:
			case ql: return new Date(0, 0, 0);
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
		for (let e of Jl) delete t[e];
		let n = U(t, t, e.schema({ names: {
			notBeforeTime: Kl,
			notAfterTime: ql
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
}, Xl = "names", Zl = "generalNames", Ql = class e extends J {
	static {
		this.CLASS_NAME = "GeneralNames";
	}
	constructor(t = {}) {
		super(), this.names = t[Xl] ?? e.defaultValues(Xl), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case "names": return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e[Xl] ?? {};
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
		for (let e of [Xl, Zl]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			blockName: Xl,
			generalNames: Zl
		} }));
		q.assertSchema(n, this.className), this.names = Array.from(n.result.generalNames, (e) => new X({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.names, (e) => e.toSchema()) });
	}
	toJSON() {
		return { names: Array.from(this.names, (e) => e.toJSON()) };
	}
}, $l = "2.5.29.9", eu = "2.5.29.16", tu = "2.5.29.17", nu = "2.5.29.18", ru = "2.5.29.19", iu = "2.5.29.20", au = "2.5.29.27", ou = "2.5.29.21", su = "2.5.29.24", cu = "2.5.29.28", lu = "2.5.29.29", uu = "2.5.29.30", du = "2.5.29.31", fu = "2.5.29.46", pu = "2.5.29.32", mu = "2.5.29.32.0", hu = "1.3.6.1.4.1.311.21.10", gu = "2.5.29.33", _u = "2.5.29.35", vu = "2.5.29.36", yu = "2.5.29.37", bu = "1.3.6.1.5.5.7.1.1", xu = "1.3.6.1.5.5.7.1.11", Su = "1.3.6.1.4.1.11129.2.4.2", Cu = "1.3.6.1.4.1.311.21.7", wu = "1.3.6.1.4.1.311.21.1", Tu = "1.3.6.1.5.5.7.1.3", Eu = "1.2.840.113549.1.7.1", Du = "1.2.840.113549.1.7.2", Ou = "1.2.840.113549.1.7.3", ku = "1.2.840.113549.1.7.6", Au = "1.2.840.113549.1.9.22.1", ju = "1.2.840.113549.1.9.22.2", Mu = "1.2.840.113549.1.9.22.3", Nu = "1.2.840.113549.1.9.23.1", Pu = "keyIdentifier", Fu = "authorityCertIssuer", Iu = "authorityCertSerialNumber", Lu = [
	Pu,
	Fu,
	Iu
], Ru = class e extends J {
	static {
		this.CLASS_NAME = "AuthorityKeyIdentifier";
	}
	constructor(t = {}) {
		super(), Pu in t && (this.keyIdentifier = t[Pu] ?? e.defaultValues(Pu)), Fu in t && (this.authorityCertIssuer = t[Fu] ?? e.defaultValues(Fu)), Iu in t && (this.authorityCertSerialNumber = t[Iu] ?? e.defaultValues(Iu)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Pu: return new N();
			case Fu: return [];
			case Iu: return new F();
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
		for (let e of Lu) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyIdentifier: Pu,
			authorityCertIssuer: Fu,
			authorityCertSerialNumber: Iu
		} }));
		q.assertSchema(n, this.className), Pu in n.result && (this.keyIdentifier = new N({ valueHex: n.result.keyIdentifier.valueBlock.valueHex })), Fu in n.result && (this.authorityCertIssuer = Array.from(n.result.authorityCertIssuer, (e) => new X({ schema: e }))), Iu in n.result && (this.authorityCertSerialNumber = new F({ valueHex: n.result.authorityCertSerialNumber.valueBlock.valueHex }));
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
}, zu = "pathLenConstraint", Bu = "cA", Vu = class e extends J {
	static {
		this.CLASS_NAME = "BasicConstraints";
	}
	constructor(e = {}) {
		super(), this.cA = e[Bu] ?? !1, zu in e && (this.pathLenConstraint = e[zu] ?? 0), e.schema && this.fromSchema(e.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Bu: return !1;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new Ec({
				optional: !0,
				name: t.cA || ""
			}), new F({
				optional: !0,
				name: t.pathLenConstraint || ""
			})]
		});
	}
	fromSchema(t) {
		for (let e of [Bu, zu]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			cA: Bu,
			pathLenConstraint: zu
		} }));
		q.assertSchema(n, this.className), Bu in n.result && (this.cA = n.result.cA.valueBlock.value), zu in n.result && (this.pathLenConstraint = n.result.pathLenConstraint.valueBlock.isHexOnly ? n.result.pathLenConstraint : n.result.pathLenConstraint.valueBlock.valueDec);
	}
	toSchema() {
		let t = [];
		return this.cA !== e.defaultValues(Bu) && t.push(new Ec({ value: this.cA })), zu in this && (this.pathLenConstraint instanceof F ? t.push(this.pathLenConstraint) : t.push(new F({ value: this.pathLenConstraint }))), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.cA !== e.defaultValues(Bu) && (t.cA = this.cA), zu in this && (t.pathLenConstraint = this.pathLenConstraint instanceof F ? this.pathLenConstraint.toJSON() : this.pathLenConstraint), t;
	}
}, Hu = "certificateIndex", Uu = "keyIndex", Wu = class e extends J {
	static {
		this.CLASS_NAME = "CAVersion";
	}
	constructor(t = {}) {
		super(), this.certificateIndex = t[Hu] ?? e.defaultValues(Hu), this.keyIndex = t[Uu] ?? e.defaultValues(Uu), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Hu:
			case Uu: return 0;
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
}, Gu = "policyQualifierId", Ku = "qualifier", qu = [Gu, Ku], Ju = class e extends J {
	static {
		this.CLASS_NAME = "PolicyQualifierInfo";
	}
	constructor(t = {}) {
		super(), this.policyQualifierId = t[Gu] ?? e.defaultValues(Gu), this.qualifier = t[Ku] ?? e.defaultValues(Ku), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gu: return "";
			case Ku: return new B();
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
		for (let e of qu) delete t[e];
		let n = U(t, t, e.schema({ names: {
			policyQualifierId: Gu,
			qualifier: Ku
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
}, Yu = "policyIdentifier", Xu = "policyQualifiers", Zu = [Yu, Xu], Qu = class e extends J {
	static {
		this.CLASS_NAME = "PolicyInformation";
	}
	constructor(t = {}) {
		super(), this.policyIdentifier = t.policyIdentifier ?? e.defaultValues("policyIdentifier"), "policyQualifiers" in t && (this.policyQualifiers = t.policyQualifiers ?? e.defaultValues("policyQualifiers")), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Yu: return "";
			case Xu: return [];
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
					value: Ju.schema()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Zu) delete t[e];
		let n = U(t, t, e.schema({ names: {
			policyIdentifier: Yu,
			policyQualifiers: Xu
		} }));
		q.assertSchema(n, this.className), this.policyIdentifier = n.result.policyIdentifier.valueBlock.toString(), "policyQualifiers" in n.result && (this.policyQualifiers = Array.from(n.result.policyQualifiers, (e) => new Ju({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.policyIdentifier })), this.policyQualifiers && e.push(new L({ value: Array.from(this.policyQualifiers, (e) => e.toSchema()) })), new L({ value: e });
	}
	toJSON() {
		let e = { policyIdentifier: this.policyIdentifier };
		return this.policyQualifiers && (e.policyQualifiers = Array.from(this.policyQualifiers, (e) => e.toJSON())), e;
	}
}, $u = "certificatePolicies", ed = [$u], td = class e extends J {
	static {
		this.CLASS_NAME = "CertificatePolicies";
	}
	constructor(t = {}) {
		super(), this.certificatePolicies = t[$u] ?? e.defaultValues($u), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case $u: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.certificatePolicies || "",
				value: Qu.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of ed) delete t[e];
		let n = U(t, t, e.schema({ names: { certificatePolicies: $u } }));
		q.assertSchema(n, this.className), this.certificatePolicies = Array.from(n.result.certificatePolicies, (e) => new Qu({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.certificatePolicies, (e) => e.toSchema()) });
	}
	toJSON() {
		return { certificatePolicies: Array.from(this.certificatePolicies, (e) => e.toJSON()) };
	}
}, nd = "templateID", rd = "templateMajorVersion", id = "templateMinorVersion", ad = [
	nd,
	rd,
	id
], od = class e extends J {
	constructor(t = {}) {
		super(), this.templateID = t[nd] ?? e.defaultValues(nd), rd in t && (this.templateMajorVersion = t[rd] ?? e.defaultValues(rd)), id in t && (this.templateMinorVersion = t[id] ?? e.defaultValues(id)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nd: return "";
			case rd:
			case id: return 0;
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
		for (let e of ad) delete t[e];
		let n = U(t, t, e.schema({ names: {
			templateID: nd,
			templateMajorVersion: rd,
			templateMinorVersion: id
		} }));
		q.assertSchema(n, this.className), this.templateID = n.result.templateID.valueBlock.toString(), rd in n.result && (this.templateMajorVersion = n.result.templateMajorVersion.valueBlock.valueDec), id in n.result && (this.templateMinorVersion = n.result.templateMinorVersion.valueBlock.valueDec);
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.templateID })), rd in this && e.push(new F({ value: this.templateMajorVersion })), id in this && e.push(new F({ value: this.templateMinorVersion })), new L({ value: e });
	}
	toJSON() {
		let e = { templateID: this.templateID };
		return rd in this && (e.templateMajorVersion = this.templateMajorVersion), id in this && (e.templateMinorVersion = this.templateMinorVersion), e;
	}
}, sd = "distributionPoint", cd = "distributionPointNames", ld = "reasons", ud = "cRLIssuer", dd = "cRLIssuerNames", fd = [
	sd,
	cd,
	ld,
	ud,
	dd
], pd = class e extends J {
	static {
		this.CLASS_NAME = "DistributionPoint";
	}
	constructor(t = {}) {
		super(), sd in t && (this.distributionPoint = t[sd] ?? e.defaultValues(sd)), ld in t && (this.reasons = t[ld] ?? e.defaultValues(ld)), ud in t && (this.cRLIssuer = t[ud] ?? e.defaultValues(ud)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case sd: return [];
			case ld: return new P();
			case ud: return [];
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
		for (let e of fd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			distributionPoint: sd,
			distributionPointNames: cd,
			reasons: ld,
			cRLIssuer: ud,
			cRLIssuerNames: dd
		} }));
		q.assertSchema(n, this.className), sd in n.result && (n.result.distributionPoint.idBlock.tagNumber === 0 && (this.distributionPoint = Array.from(n.result.distributionPointNames, (e) => new X({ schema: e }))), n.result.distributionPoint.idBlock.tagNumber === 1 && (this.distributionPoint = new Y({ schema: new L({ value: n.result.distributionPoint.valueBlock.value }) }))), ld in n.result && (this.reasons = new P({ valueHex: n.result.reasons.valueBlock.valueHex })), ud in n.result && (this.cRLIssuer = Array.from(n.result.cRLIssuerNames, (e) => new X({ schema: e })));
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
}, md = "distributionPoints", hd = [md], gd = class e extends J {
	static {
		this.CLASS_NAME = "CRLDistributionPoints";
	}
	constructor(t = {}) {
		super(), this.distributionPoints = t[md] ?? e.defaultValues(md), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case md: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.distributionPoints || "",
				value: pd.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of hd) delete t[e];
		let n = U(t, t, e.schema({ names: { distributionPoints: md } }));
		q.assertSchema(n, this.className), this.distributionPoints = Array.from(n.result.distributionPoints, (e) => new pd({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.distributionPoints, (e) => e.toSchema()) });
	}
	toJSON() {
		return { distributionPoints: Array.from(this.distributionPoints, (e) => e.toJSON()) };
	}
}, _d = "keyPurposes", vd = [_d], yd = class e extends J {
	static {
		this.CLASS_NAME = "ExtKeyUsage";
	}
	constructor(t = {}) {
		super(), this.keyPurposes = t[_d] ?? e.defaultValues(_d), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case _d: return [];
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
		for (let e of vd) delete t[e];
		let n = U(t, t, e.schema({ names: { keyPurposes: _d } }));
		q.assertSchema(n, this.className), this.keyPurposes = Array.from(n.result.keyPurposes, (e) => e.valueBlock.toString());
	}
	toSchema() {
		return new L({ value: Array.from(this.keyPurposes, (e) => new I({ value: e })) });
	}
	toJSON() {
		return { keyPurposes: Array.from(this.keyPurposes) };
	}
}, bd = "accessDescriptions", xd = class e extends J {
	static {
		this.CLASS_NAME = "InfoAccess";
	}
	constructor(t = {}) {
		super(), this.accessDescriptions = t[bd] ?? e.defaultValues(bd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case bd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.accessDescriptions || "",
				value: Al.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [bd]) delete t[e];
		let n = U(t, t, e.schema({ names: { accessDescriptions: bd } }));
		q.assertSchema(n, this.className), this.accessDescriptions = Array.from(n.result.accessDescriptions, (e) => new Al({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.accessDescriptions, (e) => e.toSchema()) });
	}
	toJSON() {
		return { accessDescriptions: Array.from(this.accessDescriptions, (e) => e.toJSON()) };
	}
}, Sd = "distributionPoint", Cd = "distributionPointNames", wd = "onlyContainsUserCerts", Td = "onlyContainsCACerts", Ed = "onlySomeReasons", Dd = "indirectCRL", Od = "onlyContainsAttributeCerts", kd = [
	Sd,
	Cd,
	wd,
	Td,
	Ed,
	Dd,
	Od
], Ad = class e extends J {
	static {
		this.CLASS_NAME = "IssuingDistributionPoint";
	}
	constructor(t = {}) {
		super(), Sd in t && (this.distributionPoint = t[Sd] ?? e.defaultValues(Sd)), this.onlyContainsUserCerts = t[wd] ?? e.defaultValues(wd), this.onlyContainsCACerts = t[Td] ?? e.defaultValues(Td), Ed in t && (this.onlySomeReasons = t[Ed] ?? e.defaultValues(Ed)), this.indirectCRL = t[Dd] ?? e.defaultValues(Dd), this.onlyContainsAttributeCerts = t[Od] ?? e.defaultValues(Od), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Sd: return [];
			case wd: return !1;
			case Td: return !1;
			case Ed: return 0;
			case Dd: return !1;
			case Od: return !1;
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
		for (let e of kd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			distributionPoint: Sd,
			distributionPointNames: Cd,
			onlyContainsUserCerts: wd,
			onlyContainsCACerts: Td,
			onlySomeReasons: Ed,
			indirectCRL: Dd,
			onlyContainsAttributeCerts: Od
		} }));
		if (q.assertSchema(n, this.className), Sd in n.result) switch (!0) {
			case n.result.distributionPoint.idBlock.tagNumber === 0:
				this.distributionPoint = Array.from(n.result.distributionPointNames, (e) => new X({ schema: e }));
				break;
			case n.result.distributionPoint.idBlock.tagNumber === 1:
				this.distributionPoint = new Y({ schema: new L({ value: n.result.distributionPoint.valueBlock.value }) });
				break;
			default: throw Error("Unknown tagNumber for distributionPoint: {$asn1.result.distributionPoint.idBlock.tagNumber}");
		}
		if (wd in n.result) {
			let e = new Uint8Array(n.result.onlyContainsUserCerts.valueBlock.valueHex);
			this.onlyContainsUserCerts = e[0] !== 0;
		}
		if (Td in n.result) {
			let e = new Uint8Array(n.result.onlyContainsCACerts.valueBlock.valueHex);
			this.onlyContainsCACerts = e[0] !== 0;
		}
		if (Ed in n.result) {
			let e = new Uint8Array(n.result.onlySomeReasons.valueBlock.valueHex);
			this.onlySomeReasons = e[0];
		}
		if (Dd in n.result) {
			let e = new Uint8Array(n.result.indirectCRL.valueBlock.valueHex);
			this.indirectCRL = e[0] !== 0;
		}
		if (Od in n.result) {
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
		if (this.onlyContainsUserCerts !== e.defaultValues(wd) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlyContainsCACerts !== e.defaultValues(Td) && t.push(new k({
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
		return this.indirectCRL !== e.defaultValues(Dd) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 4
			},
			valueHex: new Uint8Array([255]).buffer
		})), this.onlyContainsAttributeCerts !== e.defaultValues(Od) && t.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 5
			},
			valueHex: new Uint8Array([255]).buffer
		})), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.distributionPoint && (t.distributionPoint = this.distributionPoint instanceof Array ? Array.from(this.distributionPoint, (e) => e.toJSON()) : this.distributionPoint.toJSON()), this.onlyContainsUserCerts !== e.defaultValues(wd) && (t.onlyContainsUserCerts = this.onlyContainsUserCerts), this.onlyContainsCACerts !== e.defaultValues(Td) && (t.onlyContainsCACerts = this.onlyContainsCACerts), Ed in this && (t.onlySomeReasons = this.onlySomeReasons), this.indirectCRL !== e.defaultValues(Dd) && (t.indirectCRL = this.indirectCRL), this.onlyContainsAttributeCerts !== e.defaultValues(Od) && (t.onlyContainsAttributeCerts = this.onlyContainsAttributeCerts), t;
	}
}, jd = "base", Md = "minimum", Nd = "maximum", Pd = [
	jd,
	Md,
	Nd
], Fd = class e extends J {
	static {
		this.CLASS_NAME = "GeneralSubtree";
	}
	constructor(t = {}) {
		super(), this.base = t[jd] ?? e.defaultValues(jd), this.minimum = t[Md] ?? e.defaultValues(Md), Nd in t && (this.maximum = t[Nd] ?? e.defaultValues(Nd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case jd: return new X();
			case Md: return 0;
			case Nd: return 0;
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
		for (let e of Pd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			base: { names: { blockName: jd } },
			minimum: Md,
			maximum: Nd
		} }));
		q.assertSchema(n, this.className), this.base = new X({ schema: n.result.base }), Md in n.result && (this.minimum = n.result.minimum.valueBlock.isHexOnly ? n.result.minimum : n.result.minimum.valueBlock.valueDec), Nd in n.result && (this.maximum = n.result.maximum.valueBlock.isHexOnly ? n.result.maximum : n.result.maximum.valueBlock.valueDec);
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
		if (Nd in this) {
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
}, Id = "permittedSubtrees", Ld = "excludedSubtrees", Rd = [Id, Ld], zd = class e extends J {
	static {
		this.CLASS_NAME = "NameConstraints";
	}
	constructor(t = {}) {
		super(), Id in t && (this.permittedSubtrees = t[Id] ?? e.defaultValues(Id)), Ld in t && (this.excludedSubtrees = t[Ld] ?? e.defaultValues(Ld)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Id:
			case Ld: return [];
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
					value: Fd.schema()
				})]
			}), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: [new H({
					name: t.excludedSubtrees || "",
					value: Fd.schema()
				})]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Rd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			permittedSubtrees: Id,
			excludedSubtrees: Ld
		} }));
		q.assertSchema(n, this.className), Id in n.result && (this.permittedSubtrees = Array.from(n.result.permittedSubtrees, (e) => new Fd({ schema: e }))), Ld in n.result && (this.excludedSubtrees = Array.from(n.result.excludedSubtrees, (e) => new Fd({ schema: e })));
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
}, Bd = "requireExplicitPolicy", Vd = "inhibitPolicyMapping", Hd = [Bd, Vd], Ud = class e extends J {
	static {
		this.CLASS_NAME = "PolicyConstraints";
	}
	constructor(t = {}) {
		super(), Bd in t && (this.requireExplicitPolicy = t[Bd] ?? e.defaultValues(Bd)), Vd in t && (this.inhibitPolicyMapping = t[Vd] ?? e.defaultValues(Vd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Bd: return 0;
			case Vd: return 0;
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
		for (let e of Hd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			requireExplicitPolicy: Bd,
			inhibitPolicyMapping: Vd
		} }));
		if (q.assertSchema(n, this.className), Bd in n.result) {
			let e = n.result.requireExplicitPolicy;
			e.idBlock.tagClass = 1, e.idBlock.tagNumber = 2;
			let t = A(e.toBER(!1));
			q.assert(t, "Integer"), this.requireExplicitPolicy = t.result.valueBlock.valueDec;
		}
		if (Vd in n.result) {
			let e = n.result.inhibitPolicyMapping;
			e.idBlock.tagClass = 1, e.idBlock.tagNumber = 2;
			let t = A(e.toBER(!1));
			q.assert(t, "Integer"), this.inhibitPolicyMapping = t.result.valueBlock.valueDec;
		}
	}
	toSchema() {
		let e = [];
		if (Bd in this) {
			let t = new F({ value: this.requireExplicitPolicy });
			t.idBlock.tagClass = 3, t.idBlock.tagNumber = 0, e.push(t);
		}
		if (Vd in this) {
			let t = new F({ value: this.inhibitPolicyMapping });
			t.idBlock.tagClass = 3, t.idBlock.tagNumber = 1, e.push(t);
		}
		return new L({ value: e });
	}
	toJSON() {
		let e = {};
		return Bd in this && (e.requireExplicitPolicy = this.requireExplicitPolicy), Vd in this && (e.inhibitPolicyMapping = this.inhibitPolicyMapping), e;
	}
}, Wd = "issuerDomainPolicy", Gd = "subjectDomainPolicy", Kd = [Wd, Gd], qd = class e extends J {
	static {
		this.CLASS_NAME = "PolicyMapping";
	}
	constructor(t = {}) {
		super(), this.issuerDomainPolicy = t[Wd] ?? e.defaultValues(Wd), this.subjectDomainPolicy = t[Gd] ?? e.defaultValues(Gd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Wd: return "";
			case Gd: return "";
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
		for (let e of Kd) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuerDomainPolicy: Wd,
			subjectDomainPolicy: Gd
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
}, Jd = "mappings", Yd = [Jd], Xd = class e extends J {
	static {
		this.CLASS_NAME = "PolicyMappings";
	}
	constructor(t = {}) {
		super(), this.mappings = t[Jd] ?? e.defaultValues(Jd), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Jd: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.mappings || "",
				value: qd.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of Yd) delete t[e];
		let n = U(t, t, e.schema({ names: { mappings: Jd } }));
		q.assertSchema(n, this.className), this.mappings = Array.from(n.result.mappings, (e) => new qd({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.mappings, (e) => e.toSchema()) });
	}
	toJSON() {
		return { mappings: Array.from(this.mappings, (e) => e.toJSON()) };
	}
}, Zd = "notBefore", Qd = "notAfter", $d = [Zd, Qd], ef = class e extends J {
	static {
		this.CLASS_NAME = "PrivateKeyUsagePeriod";
	}
	constructor(t = {}) {
		super(), Zd in t && (this.notBefore = t[Zd] ?? e.defaultValues(Zd)), Qd in t && (this.notAfter = t[Qd] ?? e.defaultValues(Qd)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Zd: return /* @__PURE__ */ new Date();
			case Qd: return /* @__PURE__ */ new Date();
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
		for (let e of $d) delete t[e];
		let n = U(t, t, e.schema({ names: {
			notBefore: Zd,
			notAfter: Qd
		} }));
		if (q.assertSchema(n, this.className), Zd in n.result) {
			let e = new z();
			e.fromBuffer(n.result.notBefore.valueBlock.valueHex), this.notBefore = e.toDate();
		}
		if (Qd in n.result) {
			let e = new z({ valueHex: n.result.notAfter.valueBlock.valueHex });
			e.fromBuffer(n.result.notAfter.valueBlock.valueHex), this.notAfter = e.toDate();
		}
	}
	toSchema() {
		let e = [];
		return Zd in this && e.push(new k({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			valueHex: new z({ valueDate: this.notBefore }).valueBlock.valueHexView
		})), Qd in this && e.push(new k({
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
}, tf = "id", nf = "type", rf = "values", af = [tf, nf], of = [rf], sf = class e extends J {
	static {
		this.CLASS_NAME = "QCStatement";
	}
	constructor(t = {}) {
		super(), this.id = t[tf] ?? e.defaultValues(tf), nf in t && (this.type = t[nf] ?? e.defaultValues(nf)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case tf: return "";
			case nf: return new M();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case tf: return t === "";
			case nf: return t instanceof M;
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
		for (let e of af) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: tf,
			type: nf
		} }));
		q.assertSchema(n, this.className), this.id = n.result.id.valueBlock.toString(), nf in n.result && (this.type = n.result.type);
	}
	toSchema() {
		let e = [new I({ value: this.id })];
		return nf in this && e.push(this.type), new L({ value: e });
	}
	toJSON() {
		let e = { id: this.id };
		return this.type && (e.type = this.type.toJSON()), e;
	}
}, cf = class e extends J {
	static {
		this.CLASS_NAME = "QCStatements";
	}
	constructor(t = {}) {
		super(), this.values = t[rf] ?? e.defaultValues(rf), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case rf: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case rf: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.values || "",
				value: sf.schema(t.value || {})
			})]
		});
	}
	fromSchema(t) {
		for (let e of of) delete t[e];
		let n = U(t, t, e.schema({ names: { values: rf } }));
		q.assertSchema(n, this.className), this.values = Array.from(n.result.values, (e) => new sf({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.values, (e) => e.toSchema()) });
	}
	toJSON() {
		return { values: Array.from(this.values, (e) => e.toJSON()) };
	}
}, lf = class {
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
}, uf = "x", df = "y", ff = "namedCurve", pf = class e extends J {
	static {
		this.CLASS_NAME = "ECPublicKey";
	}
	constructor(t = {}) {
		super(), this.x = t[uf] ?? e.defaultValues(uf), this.y = t[df] ?? e.defaultValues(df), this.namedCurve = t[ff] ?? e.defaultValues(ff), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case uf:
			case df: return W;
			case ff: return "";
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case uf:
			case df: return n instanceof ArrayBuffer && T.equal(n, e.defaultValues(t));
			case ff: return typeof n == "string" && n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema() {
		return new cl();
	}
	fromSchema(e) {
		let t = w(e);
		if (t[0] !== 4) throw Error("Object's schema was not verified against input data for ECPublicKey");
		let n = lf.find(this.namedCurve);
		if (!n) throw Error(`Incorrect curve OID: ${this.namedCurve}`);
		let r = n.size;
		if (t.byteLength !== r * 2 + 1) throw Error("Object's schema was not verified against input data for ECPublicKey");
		this.namedCurve = n.name, this.x = t.slice(1, r + 1).buffer, this.y = t.slice(1 + r, r * 2 + 1).buffer;
	}
	toSchema() {
		return new cl({ data: T.concat(new Uint8Array([4]), this.x, this.y) });
	}
	toJSON() {
		let e = lf.find(this.namedCurve);
		return {
			crv: e ? e.name : this.namedCurve,
			x: E.encode(this.x),
			y: E.encode(this.y)
		};
	}
	fromJSON(e) {
		K.assert("json", e, "crv", "x", "y");
		let t = 0, n = lf.find(e.crv);
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
}, mf = "modulus", hf = "publicExponent", gf = [mf, hf], _f = class e extends J {
	static {
		this.CLASS_NAME = "RSAPublicKey";
	}
	constructor(t = {}) {
		super(), this.modulus = t[mf] ?? e.defaultValues(mf), this.publicExponent = t[hf] ?? e.defaultValues(hf), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mf: return new F();
			case hf: return new F();
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
		for (let e of gf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			modulus: mf,
			publicExponent: hf
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
}, vf = "algorithm", yf = "subjectPublicKey", bf = [vf, yf], xf = class e extends J {
	static {
		this.CLASS_NAME = "PublicKeyInfo";
	}
	get parsedKey() {
		if (this._parsedKey === void 0) {
			switch (this.algorithm.algorithmId) {
				case "1.2.840.10045.2.1":
					if ("algorithmParams" in this.algorithm && this.algorithm.algorithmParams.constructor.blockName() === I.blockName()) try {
						this._parsedKey = new pf({
							namedCurve: this.algorithm.algorithmParams.valueBlock.toString(),
							schema: this.subjectPublicKey.valueBlock.valueHexView
						});
					} catch {}
					break;
				case "1.2.840.113549.1.1.1":
				case "1.2.840.113549.1.1.10": {
					let e = A(this.subjectPublicKey.valueBlock.valueHexView);
					if (e.offset !== -1) try {
						this._parsedKey = new _f({ schema: e.result });
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
		super(), this.algorithm = t[vf] ?? e.defaultValues(vf), this.subjectPublicKey = t[yf] ?? e.defaultValues(yf);
		let n = t.parsedKey ?? null;
		n && (this.parsedKey = n), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case vf: return new Z();
			case yf: return new P();
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
		for (let e of bf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			algorithm: { names: { blockName: vf } },
			subjectPublicKey: yf
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
					this.parsedKey = new pf({ json: e }), this.algorithm = new Z({
						algorithmId: "1.2.840.10045.2.1",
						algorithmParams: new I({ value: this.parsedKey.namedCurve })
					});
					break;
				case "RSA":
					this.parsedKey = new _f({ json: e }), this.algorithm = new Z({
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
}, Sf = "version", Cf = "privateKey", wf = "namedCurve", Tf = "publicKey", Ef = [
	Sf,
	Cf,
	wf,
	Tf
], Df = class e extends J {
	static {
		this.CLASS_NAME = "ECPrivateKey";
	}
	constructor(t = {}) {
		super(), this.version = t[Sf] ?? e.defaultValues(Sf), this.privateKey = t[Cf] ?? e.defaultValues(Cf), wf in t && (this.namedCurve = t[wf] ?? e.defaultValues(wf)), Tf in t && (this.publicKey = t[Tf] ?? e.defaultValues(Tf)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Sf: return 1;
			case Cf: return new N();
			case wf: return "";
			case Tf: return new pf();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Sf: return n === e.defaultValues(t);
			case Cf: return n.isEqual(e.defaultValues(t));
			case wf: return n === "";
			case Tf: return pf.compareWithDefault(wf, n.namedCurve) && pf.compareWithDefault("x", n.x) && pf.compareWithDefault("y", n.y);
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
		for (let e of Ef) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Sf,
			privateKey: Cf,
			namedCurve: wf,
			publicKey: Tf
		} }));
		if (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.privateKey = n.result.privateKey, wf in n.result && (this.namedCurve = n.result.namedCurve.valueBlock.toString()), Tf in n.result) {
			let e = { schema: n.result.publicKey.valueBlock.valueHex };
			wf in this && (e.namedCurve = this.namedCurve), this.publicKey = new pf(e);
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
		if (!this.namedCurve || e.compareWithDefault(wf, this.namedCurve)) throw Error("Not enough information for making JSON: absent \"namedCurve\" value");
		let t = lf.find(this.namedCurve), n = {
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
		let t = 0, n = lf.find(e.crv);
		n && (this.namedCurve = n.id, t = n.size);
		let r = E.decode(e.d);
		if (r.byteLength < t) {
			let e = new ArrayBuffer(t), n = new Uint8Array(e), i = new Uint8Array(r);
			n.set(i, 1), this.privateKey = new N({ valueHex: e });
		} else this.privateKey = new N({ valueHex: r.slice(0, t) });
		e.x && e.y && (this.publicKey = new pf({ json: e }));
	}
}, Of = "prime", kf = "exponent", Af = "coefficient", jf = [
	Of,
	kf,
	Af
], Mf = class e extends J {
	static {
		this.CLASS_NAME = "OtherPrimeInfo";
	}
	constructor(t = {}) {
		super(), this.prime = t[Of] ?? e.defaultValues(Of), this.exponent = t[kf] ?? e.defaultValues(kf), this.coefficient = t[Af] ?? e.defaultValues(Af), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Of: return new F();
			case kf: return new F();
			case Af: return new F();
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
		for (let e of jf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			prime: Of,
			exponent: kf,
			coefficient: Af
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
}, Nf = "version", Pf = "modulus", Ff = "publicExponent", If = "privateExponent", Lf = "prime1", Rf = "prime2", zf = "exponent1", Bf = "exponent2", Vf = "coefficient", Hf = "otherPrimeInfos", Uf = [
	Nf,
	Pf,
	Ff,
	If,
	Lf,
	Rf,
	zf,
	Bf,
	Vf,
	Hf
], Wf = class e extends J {
	static {
		this.CLASS_NAME = "RSAPrivateKey";
	}
	constructor(t = {}) {
		super(), this.version = t[Nf] ?? e.defaultValues(Nf), this.modulus = t[Pf] ?? e.defaultValues(Pf), this.publicExponent = t[Ff] ?? e.defaultValues(Ff), this.privateExponent = t[If] ?? e.defaultValues(If), this.prime1 = t[Lf] ?? e.defaultValues(Lf), this.prime2 = t[Rf] ?? e.defaultValues(Rf), this.exponent1 = t[zf] ?? e.defaultValues(zf), this.exponent2 = t[Bf] ?? e.defaultValues(Bf), this.coefficient = t[Vf] ?? e.defaultValues(Vf), Hf in t && (this.otherPrimeInfos = t[Hf] ?? e.defaultValues(Hf)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Nf: return 0;
			case Pf: return new F();
			case Ff: return new F();
			case If: return new F();
			case Lf: return new F();
			case Rf: return new F();
			case zf: return new F();
			case Bf: return new F();
			case Vf: return new F();
			case Hf: return [];
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
						value: Mf.schema(t.otherPrimeInfo || {})
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Uf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Nf,
			modulus: Pf,
			publicExponent: Ff,
			privateExponent: If,
			prime1: Lf,
			prime2: Rf,
			exponent1: zf,
			exponent2: Bf,
			coefficient: Vf,
			otherPrimeInfo: { names: { blockName: Hf } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.modulus = n.result.modulus.convertFromDER(256), this.publicExponent = n.result.publicExponent, this.privateExponent = n.result.privateExponent.convertFromDER(256), this.prime1 = n.result.prime1.convertFromDER(128), this.prime2 = n.result.prime2.convertFromDER(128), this.exponent1 = n.result.exponent1.convertFromDER(128), this.exponent2 = n.result.exponent2.convertFromDER(128), this.coefficient = n.result.coefficient.convertFromDER(128), Hf in n.result && (this.otherPrimeInfos = Array.from(n.result.otherPrimeInfos, (e) => new Mf({ schema: e })));
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
		K.assert("json", e, "n", "e", "d", "p", "q", "dp", "dq", "qi"), this.modulus = new F({ valueHex: E.decode(e.n) }), this.publicExponent = new F({ valueHex: E.decode(e.e) }), this.privateExponent = new F({ valueHex: E.decode(e.d) }), this.prime1 = new F({ valueHex: E.decode(e.p) }), this.prime2 = new F({ valueHex: E.decode(e.q) }), this.exponent1 = new F({ valueHex: E.decode(e.dp) }), this.exponent2 = new F({ valueHex: E.decode(e.dq) }), this.coefficient = new F({ valueHex: E.decode(e.qi) }), e.oth && (this.otherPrimeInfos = Array.from(e.oth, (e) => new Mf({ json: e })));
	}
}, Gf = "version", Kf = "privateKeyAlgorithm", qf = "privateKey", Jf = "attributes", Yf = "parsedKey", Xf = [
	Gf,
	Kf,
	qf,
	Jf
], Zf = class e extends J {
	static {
		this.CLASS_NAME = "PrivateKeyInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Gf] ?? e.defaultValues(Gf), this.privateKeyAlgorithm = t[Kf] ?? e.defaultValues(Kf), this.privateKey = t[qf] ?? e.defaultValues(qf), Jf in t && (this.attributes = t[Jf] ?? e.defaultValues(Jf)), Yf in t && (this.parsedKey = t[Yf] ?? e.defaultValues(Yf)), t.json && this.fromJSON(t.json), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gf: return 0;
			case Kf: return new Z();
			case qf: return new N();
			case Jf: return [];
			case Yf: return {};
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
		for (let e of Xf) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Gf,
			privateKeyAlgorithm: { names: { blockName: Kf } },
			privateKey: qf,
			attributes: Jf
		} }));
		switch (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.privateKeyAlgorithm = new Z({ schema: n.result.privateKeyAlgorithm }), this.privateKey = n.result.privateKey, Jf in n.result && (this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }))), this.privateKeyAlgorithm.algorithmId) {
			case "1.2.840.113549.1.1.1":
				{
					let e = A(this.privateKey.valueBlock.valueHexView);
					e.offset !== -1 && (this.parsedKey = new Wf({ schema: e.result }));
				}
				break;
			case "1.2.840.10045.2.1": if ("algorithmParams" in this.privateKeyAlgorithm && this.privateKeyAlgorithm.algorithmParams instanceof I) {
				let e = A(this.privateKey.valueBlock.valueHexView);
				e.offset !== -1 && (this.parsedKey = new Df({
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
					this.parsedKey = new Df({ json: e }), this.privateKeyAlgorithm = new Z({
						algorithmId: "1.2.840.10045.2.1",
						algorithmParams: new I({ value: this.parsedKey.namedCurve })
					});
					break;
				case "RSA":
					this.parsedKey = new Wf({ json: e }), this.privateKeyAlgorithm = new Z({
						algorithmId: "1.2.840.113549.1.1.1",
						algorithmParams: new M()
					});
					break;
				default: throw Error(`Invalid value for "kty" parameter: ${e.kty}`);
			}
			this.privateKey = new N({ valueHex: this.parsedKey.toSchema().toBER(!1) });
		}
	}
}, Qf = "contentType", $f = "contentEncryptionAlgorithm", ep = "encryptedContent", tp = [
	Qf,
	$f,
	ep
], np = 1024, rp = class e extends J {
	static {
		this.CLASS_NAME = "EncryptedContentInfo";
	}
	constructor(t = {}) {
		if (super(), this.contentType = t[Qf] ?? e.defaultValues(Qf), this.contentEncryptionAlgorithm = t[$f] ?? e.defaultValues($f), ep in t && t.encryptedContent && (this.encryptedContent = t.encryptedContent, this.encryptedContent.idBlock.tagClass === 1 && this.encryptedContent.idBlock.tagNumber === 4 && this.encryptedContent.idBlock.isConstructed === !1 && !t.disableSplit)) {
			let e = new N({
				idBlock: { isConstructed: !0 },
				isConstructed: !0
			}), t = 0, n = this.encryptedContent.valueBlock.valueHexView.slice().buffer, r = n.byteLength;
			for (; r > 0;) {
				let i = new Uint8Array(n, t, t + np > n.byteLength ? n.byteLength - t : np), a = new ArrayBuffer(i.length), o = new Uint8Array(a);
				for (let e = 0; e < o.length; e++) o[e] = i[e];
				e.valueBlock.value.push(new N({ valueHex: a })), r -= i.length, t += i.length;
			}
			this.encryptedContent = e;
		}
		t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Qf: return "";
			case $f: return new Z();
			case ep: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Qf: return n === "";
			case $f: return n.algorithmId === "" && !("algorithmParams" in n);
			case ep: return n.isEqual(e.defaultValues(ep));
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
		for (let e of tp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			contentType: Qf,
			contentEncryptionAlgorithm: { names: { blockName: $f } },
			encryptedContent: ep
		} }));
		q.assertSchema(n, this.className), this.contentType = n.result.contentType.valueBlock.toString(), this.contentEncryptionAlgorithm = new Z({ schema: n.result.contentEncryptionAlgorithm }), ep in n.result && (this.encryptedContent = n.result.encryptedContent, this.encryptedContent.idBlock.tagClass = 1, this.encryptedContent.idBlock.tagNumber = 4);
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
}, ip = "hashAlgorithm", ap = "maskGenAlgorithm", op = "saltLength", sp = "trailerField", cp = [
	ip,
	ap,
	op,
	sp
], lp = class e extends J {
	static {
		this.CLASS_NAME = "RSASSAPSSParams";
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[ip] ?? e.defaultValues(ip), this.maskGenAlgorithm = t[ap] ?? e.defaultValues(ap), this.saltLength = t[op] ?? e.defaultValues(op), this.trailerField = t[sp] ?? e.defaultValues(sp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ip: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new M()
			});
			case ap: return new Z({
				algorithmId: "1.2.840.113549.1.1.8",
				algorithmParams: new Z({
					algorithmId: "1.3.14.3.2.26",
					algorithmParams: new M()
				}).toSchema()
			});
			case op: return 20;
			case sp: return 1;
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
		for (let e of cp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: ip } },
			maskGenAlgorithm: { names: { blockName: ap } },
			saltLength: op,
			trailerField: sp
		} }));
		q.assertSchema(n, this.className), ip in n.result && (this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm })), ap in n.result && (this.maskGenAlgorithm = new Z({ schema: n.result.maskGenAlgorithm })), op in n.result && (this.saltLength = n.result.saltLength.valueBlock.valueDec), sp in n.result && (this.trailerField = n.result.trailerField.valueBlock.valueDec);
	}
	toSchema() {
		let t = [];
		return this.hashAlgorithm.isEqual(e.defaultValues(ip)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.hashAlgorithm.toSchema()]
		})), this.maskGenAlgorithm.isEqual(e.defaultValues(ap)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.maskGenAlgorithm.toSchema()]
		})), this.saltLength !== e.defaultValues(op) && t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [new F({ value: this.saltLength })]
		})), this.trailerField !== e.defaultValues(sp) && t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 3
			},
			value: [new F({ value: this.trailerField })]
		})), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.hashAlgorithm.isEqual(e.defaultValues(ip)) || (t.hashAlgorithm = this.hashAlgorithm.toJSON()), this.maskGenAlgorithm.isEqual(e.defaultValues(ap)) || (t.maskGenAlgorithm = this.maskGenAlgorithm.toJSON()), this.saltLength !== e.defaultValues(op) && (t.saltLength = this.saltLength), this.trailerField !== e.defaultValues(sp) && (t.trailerField = this.trailerField), t;
	}
}, up = "salt", dp = "iterationCount", fp = "keyLength", pp = "prf", mp = [
	up,
	dp,
	fp,
	pp
], hp = class e extends J {
	static {
		this.CLASS_NAME = "PBKDF2Params";
	}
	constructor(t = {}) {
		super(), this.salt = t[up] ?? e.defaultValues(up), this.iterationCount = t[dp] ?? e.defaultValues(dp), fp in t && (this.keyLength = t[fp] ?? e.defaultValues(fp)), pp in t && (this.prf = t[pp] ?? e.defaultValues(pp)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case up: return {};
			case dp: return -1;
			case fp: return 0;
			case pp: return new Z({
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
		for (let e of mp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			saltPrimitive: up,
			saltConstructed: { names: { blockName: up } },
			iterationCount: dp,
			keyLength: fp,
			prf: { names: {
				blockName: pp,
				optional: !0
			} }
		} }));
		q.assertSchema(n, this.className), this.salt = n.result.salt, this.iterationCount = n.result.iterationCount.valueBlock.valueDec, fp in n.result && (this.keyLength = n.result.keyLength.valueBlock.valueDec), pp in n.result && (this.prf = new Z({ schema: n.result.prf }));
	}
	toSchema() {
		let t = [];
		return t.push(this.salt), t.push(new F({ value: this.iterationCount })), fp in this && e.defaultValues(fp) !== this.keyLength && t.push(new F({ value: this.keyLength })), this.prf && e.defaultValues(pp).isEqual(this.prf) === !1 && t.push(this.prf.toSchema()), new L({ value: t });
	}
	toJSON() {
		let t = {
			salt: this.salt.toJSON(),
			iterationCount: this.iterationCount
		};
		return fp in this && e.defaultValues(fp) !== this.keyLength && (t.keyLength = this.keyLength), this.prf && e.defaultValues(pp).isEqual(this.prf) === !1 && (t.prf = this.prf.toJSON()), t;
	}
}, gp = "keyDerivationFunc", _p = "encryptionScheme", vp = [gp, _p], yp = class e extends J {
	static {
		this.CLASS_NAME = "PBES2Params";
	}
	constructor(t = {}) {
		super(), this.keyDerivationFunc = t[gp] ?? e.defaultValues(gp), this.encryptionScheme = t[_p] ?? e.defaultValues(_p), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case gp: return new Z();
			case _p: return new Z();
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
		for (let e of vp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyDerivationFunc: { names: { blockName: gp } },
			encryptionScheme: { names: { blockName: _p } }
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
}, bp = class {
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
async function xp(e, t, n, r, i) {
	let a, o, s;
	switch (e.toUpperCase()) {
		case "SHA-1":
			a = 20, o = 64, s = hl;
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
function Sp(e) {
	let t = typeof e == "string" ? { name: e } : e;
	return "hash" in t ? {
		...t,
		hash: Sp(t.hash)
	} : t;
}
var Cp = class extends bp {
	async importKey(e, t, n, r, i) {
		let a = {}, o = Sp(n);
		switch (e.toLowerCase()) {
			case "raw": return this.subtle.importKey("raw", t, n, r, i);
			case "spki":
				{
					let e = A(_a(t));
					q.assert(e, "keyData");
					let n = new xf();
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
					let e = new Zf(), n = A(_a(t));
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
			return this.subtle.importKey("jwk", Ua.decode(JSON.stringify(a)).buffer, n, r, i);
		} catch {
			return this.subtle.importKey("jwk", a, n, r, i);
		}
		return this.subtle.importKey("jwk", a, n, r, i);
	}
	async exportKey(e, t) {
		let n = await this.subtle.exportKey("jwk", t);
		switch (this.name.toLowerCase() === "safari" && n instanceof ArrayBuffer && (n = JSON.parse(Ua.encode(n))), e.toLowerCase()) {
			case "raw": return this.subtle.exportKey("raw", t);
			case "spki": {
				let e = new xf();
				try {
					e.fromJSON(n);
				} catch {
					throw Error("Incorrect key data");
				}
				return e.toSchema().toBER(!1);
			}
			case "pkcs8": {
				let e = new Zf();
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
				let n = new lp({ schema: e.algorithmParams });
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
		let c = new Uint8Array(e.contentToEncrypt), l = new hp({
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
		}, f, c), m = new yp({
			keyDerivationFunc: new Z({
				algorithmId: n,
				algorithmParams: l.toSchema()
			}),
			encryptionScheme: new Z({
				algorithmId: t,
				algorithmParams: new N({ valueHex: i })
			})
		});
		return new rp({
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
			t = new yp({ schema: e.encryptedContentInfo.contentEncryptionAlgorithm.algorithmParams });
		} catch {
			throw Error("Incorrectly encoded \"pbes2Parameters\"");
		}
		let n;
		try {
			n = new hp({ schema: t.keyDerivationFunc.algorithmParams });
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
		}, r = await xp(e.hashAlgorithm, t, e.password, e.salt, e.iterationCount), i = await this.importKey("raw", new Uint8Array(r), n, !1, ["sign"]);
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
		}, r = await xp(e.hashAlgorithm, t, e.password, e.salt, e.iterationCount), i = await this.importKey("raw", new Uint8Array(r), n, !1, ["verify"]);
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
					let t = new lp(e);
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
		return n.algorithm.name === "ECDSA" ? kp(r) : r;
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
			let e = lf.find(a.algorithm.namedCurve);
			if (!e) throw Error("Unsupported named curve in use");
			let t = A(s);
			q.assert(t, "Signature value"), s = Ap(t.result, e.size);
		}
		if (a.algorithm.name === "RSA-PSS") {
			let e = new lp({ schema: r.algorithmParams });
			"saltLength" in e ? o.algorithm.saltLength = e.saltLength : o.algorithm.saltLength = 20;
			let t = "SHA-1";
			"hashAlgorithm" in e && (t = this.getAlgorithmByOID(e.hashAlgorithm.algorithmId, !0).name), o.algorithm.hash.name = t;
		}
		return this.verify(o.algorithm, a, s, e);
	}
}, wp = {
	name: "none",
	crypto: null
};
function Tp(e) {
	return !!(e && typeof e == "object" && "crypto" in e);
}
function Ep() {
	return typeof process < "u" && Number.isInteger(process.pid) ? process.pid : Symbol.for("pkijs.engine");
}
function Dp(e, ...t) {
	let n = null;
	if (t.length < 2) n = t.length ? t[0] : typeof self < "u" && self.crypto ? new Cp({
		name: "browser",
		crypto: self.crypto
	}) : null;
	else {
		let e = t[0], r = t[1];
		Tp(r) ? n = r : Tp(e) ? n = e : "subtle" in e && "getRandomValues" in e && (n = new Cp({ crypto: e }));
	}
	if (typeof process < "u" && "pid" in process && typeof global < "u" && typeof window > "u") {
		let t = Ep();
		if (global[t] === void 0) global[t] = {};
		else if (typeof global[t] != "object") throw Error(`Name global.${String(t)} already exists and it is not an object`);
		if (global[t].pkijs === void 0) global[t].pkijs = {};
		else if (typeof global[t].pkijs != "object") throw Error(`Name global.${String(t)}.pkijs already exists and it is not an object`);
		global[t].pkijs.engine = {
			name: e,
			crypto: n
		};
	} else wp = {
		name: e,
		crypto: n
	};
}
function Op() {
	if (typeof process < "u" && "pid" in process && typeof global < "u" && typeof window > "u") {
		let e;
		try {
			e = global[Ep()].pkijs.engine;
		} catch {
			throw Error("Please call 'setEngine' before call to 'getEngine'");
		}
		return e;
	}
	return wp;
}
function $(e = !1) {
	let t = Op();
	if (!t.crypto && e) throw Error("Unable to create WebCrypto object");
	return t.crypto;
}
function kp(e) {
	if (e.byteLength % 2 != 0) return W;
	let t = e.byteLength / 2;
	return new L({ value: [new F({ valueHex: Np(new Uint8Array(e, 0, t)) }), new F({ valueHex: Np(new Uint8Array(e, t, t)) })] }).toBER(!1);
}
function Ap(e, t) {
	if (!(e instanceof L && e.valueBlock.value.length === 2 && e.valueBlock.value[0] instanceof F && e.valueBlock.value[1] instanceof F)) return W;
	let n = e.valueBlock.value[0].convertFromDER().valueBlock.valueHexView, r = e.valueBlock.value[1].convertFromDER().valueBlock.valueHexView, i = new Uint8Array(t * 2);
	return i.set(n, t - n.byteLength), i.set(r, 2 * t - r.byteLength), i.buffer;
}
async function jp(e, t, n, r, i) {
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
async function Mp(e, t, n, r, i = $(!0)) {
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
	for (let n = 1; n <= o; n++) c.push(await jp(e, t, n, r, i));
	let l = T.concat(c.map((e) => e.result));
	if (n >>= 3, l.byteLength > n) {
		let e = new ArrayBuffer(n), t = new Uint8Array(e), r = new Uint8Array(l);
		for (let e = 0; e < n; e++) t[e] = r[e];
		return e;
	}
	return l;
}
function Np(e) {
	let t = 0;
	for (; t < e.length - 1 && e[t] === 0;) t++;
	let n = e.subarray(t);
	if (n.length && n[0] & 128) {
		let e = new Uint8Array(n.length + 1);
		return e.set(n, 1), e;
	}
	return n.slice();
}
var Pp = "type", Fp = "value", Ip = "utcTimeName", Lp = "generalTimeName", Rp = [Ip, Lp], zp = class e extends J {
	static {
		this.CLASS_NAME = "Time";
	}
	constructor(t = {}) {
		super(), this.type = t[Pp] ?? e.defaultValues(Pp), this.value = t[Fp] ?? e.defaultValues(Fp), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Pp: return 0;
			case Fp: return new Date(0, 0, 0);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}, t = !1) {
		let n = e.names ?? {};
		return new V({
			optional: t,
			value: [new sl({ name: n.utcTimeName || "" }), new z({ name: n.generalTimeName || "" })]
		});
	}
	fromSchema(t) {
		for (let e of Rp) delete t[e];
		let n = U(t, t, e.schema({ names: {
			utcTimeName: Ip,
			generalTimeName: Lp
		} }));
		q.assertSchema(n, this.className), Ip in n.result && (this.type = 0, this.value = n.result.utcTimeName.toDate()), Lp in n.result && (this.type = 1, this.value = n.result.generalTimeName.toDate());
	}
	toSchema() {
		return this.type === 0 ? new sl({ valueDate: this.value }) : this.type === 1 ? new z({ valueDate: this.value }) : {};
	}
	toJSON() {
		return {
			type: this.type,
			value: this.value
		};
	}
}, Bp = "tbs", Vp = "version", Hp = "serialNumber", Up = "signature", Wp = "issuer", Gp = "notBefore", Kp = "notAfter", qp = "subject", Jp = "subjectPublicKeyInfo", Yp = "issuerUniqueID", Xp = "subjectUniqueID", Zp = "extensions", Qp = "signatureAlgorithm", $p = "signatureValue", em = "tbsCertificate", tm = `${em}.${Vp}`, nm = `${em}.${Hp}`, rm = `${em}.${Up}`, im = `${em}.${Wp}`, am = `${em}.${Gp}`, om = `${em}.${Kp}`, sm = `${em}.${qp}`, cm = `${em}.${Jp}`, lm = `${em}.${Yp}`, um = `${em}.${Xp}`, dm = `${em}.${Zp}`, fm = [
	em,
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
	Qp,
	$p
];
function pm(e = {}) {
	let t = e.names ?? {};
	return new L({
		name: t.blockName || em,
		value: [
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new F({ name: t.tbsCertificateVersion || tm })]
			}),
			new F({ name: t.tbsCertificateSerialNumber || nm }),
			Z.schema(t.signature || { names: { blockName: rm } }),
			Y.schema(t.issuer || { names: { blockName: im } }),
			new L({
				name: t.tbsCertificateValidity || "tbsCertificate.validity",
				value: [zp.schema(t.notBefore || { names: {
					utcTimeName: am,
					generalTimeName: am
				} }), zp.schema(t.notAfter || { names: {
					utcTimeName: om,
					generalTimeName: om
				} })]
			}),
			Y.schema(t.subject || { names: { blockName: sm } }),
			xf.schema(t.subjectPublicKeyInfo || { names: { blockName: cm } }),
			new k({
				name: t.tbsCertificateIssuerUniqueID || lm,
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				}
			}),
			new k({
				name: t.tbsCertificateSubjectUniqueID || um,
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
				value: [Ym.schema(t.extensions || { names: { blockName: dm } })]
			})
		]
	});
}
var mm = class e extends J {
	static {
		this.CLASS_NAME = "Certificate";
	}
	get tbs() {
		return _a(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[Bp] ?? e.defaultValues(Bp)), this.version = t[Vp] ?? e.defaultValues(Vp), this.serialNumber = t[Hp] ?? e.defaultValues(Hp), this.signature = t[Up] ?? e.defaultValues(Up), this.issuer = t[Wp] ?? e.defaultValues(Wp), this.notBefore = t[Gp] ?? e.defaultValues(Gp), this.notAfter = t[Kp] ?? e.defaultValues(Kp), this.subject = t[qp] ?? e.defaultValues(qp), this.subjectPublicKeyInfo = t[Jp] ?? e.defaultValues(Jp), Yp in t && (this.issuerUniqueID = t[Yp] ?? e.defaultValues(Yp)), Xp in t && (this.subjectUniqueID = t[Xp] ?? e.defaultValues(Xp)), Zp in t && (this.extensions = t[Zp] ?? e.defaultValues(Zp)), this.signatureAlgorithm = t[Qp] ?? e.defaultValues(Qp), this.signatureValue = t[$p] ?? e.defaultValues($p), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Bp: return W;
			case Vp: return 0;
			case Hp: return new F();
			case Up: return new Z();
			case Wp: return new Y();
			case Gp: return new zp();
			case Kp: return new zp();
			case qp: return new Y();
			case Jp: return new xf();
			case Yp: return W;
			case Xp: return W;
			case Zp: return [];
			case Qp: return new Z();
			case $p: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				pm(t.tbsCertificate),
				Z.schema(t.signatureAlgorithm || { names: { blockName: Qp } }),
				new P({ name: t.signatureValue || $p })
			]
		});
	}
	fromSchema(t) {
		for (let e of fm) delete t[e];
		let n = U(t, t, e.schema({ names: { tbsCertificate: { names: { extensions: { names: { extensions: dm } } } } } }));
		q.assertSchema(n, this.className), this.tbsView = n.result.tbsCertificate.valueBeforeDecodeView, tm in n.result && (this.version = n.result[tm].valueBlock.valueDec), this.serialNumber = n.result[nm], this.signature = new Z({ schema: n.result[rm] }), this.issuer = new Y({ schema: n.result[im] }), this.notBefore = new zp({ schema: n.result[am] }), this.notAfter = new zp({ schema: n.result[om] }), this.subject = new Y({ schema: n.result[sm] }), this.subjectPublicKeyInfo = new xf({ schema: n.result[cm] }), lm in n.result && (this.issuerUniqueID = n.result[lm].valueBlock.valueHex), um in n.result && (this.subjectUniqueID = n.result[um].valueBlock.valueHex), dm in n.result && (this.extensions = Array.from(n.result[dm], (e) => new Km({ schema: e }))), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let t = [];
		return Vp in this && this.version !== e.defaultValues(Vp) && t.push(new j({
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
			tbs: Ja.encode(this.tbsView),
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
		return Vp in this && this.version !== e.defaultValues(Vp) && (t.version = this.version), this.issuerUniqueID && (t.issuerUniqueID = Ja.encode(this.issuerUniqueID)), this.subjectUniqueID && (t.subjectUniqueID = Ja.encode(this.subjectUniqueID)), this.extensions && (t.extensions = Array.from(this.extensions, (e) => e.toJSON())), t;
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
		if (e ? n = e.subjectPublicKeyInfo : this.issuer.isEqual(this.subject) && (n = this.subjectPublicKeyInfo), !(n instanceof xf)) throw Error("Please provide issuer certificate as a parameter");
		return t.verifyWithPublicKey(this.tbsView, this.signatureValue, n, this.signatureAlgorithm);
	}
};
function hm(e, t = null) {
	if (t && e.issuer.isEqual(t.issuer) && e.serialNumber.isEqual(t.serialNumber)) return null;
	let n = !1;
	if (e.extensions) {
		for (let t of e.extensions) if (t.extnID === "2.5.29.19" && t.parsedValue instanceof Vu && t.parsedValue.cA) {
			n = !0;
			break;
		}
	}
	return n ? e : null;
}
var gm = "version", _m = "logID", vm = "extensions", ym = "timestamp", bm = "hashAlgorithm", xm = "signatureAlgorithm", Sm = "signature", Cm = "none", wm = "md5", Tm = "sha1", Em = "sha224", Dm = "sha256", Om = "sha384", km = "sha512", Am = "anonymous", jm = "rsa", Mm = "dsa", Nm = "ecdsa", Pm = class e extends J {
	static {
		this.CLASS_NAME = "SignedCertificateTimestamp";
	}
	constructor(t = {}) {
		super(), this.version = t[gm] ?? e.defaultValues(gm), this.logID = t[_m] ?? e.defaultValues(_m), this.timestamp = t[ym] ?? e.defaultValues(ym), this.extensions = t[vm] ?? e.defaultValues(vm), this.hashAlgorithm = t[bm] ?? e.defaultValues(bm), this.signatureAlgorithm = t[xm] ?? e.defaultValues(xm), this.signature = t[Sm] ?? e.defaultValues(Sm), "stream" in t && t.stream && this.fromStream(t.stream), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case gm: return 0;
			case _m:
			case vm: return W;
			case ym: return /* @__PURE__ */ new Date(0);
			case bm:
			case xm: return "";
			case Sm: return W;
			default: return super.defaultValues(e);
		}
	}
	fromSchema(e) {
		if (!(e instanceof cl)) throw Error("Object's schema was not verified against input data for SignedCertificateTimestamp");
		let t = new dl({ stream: new ll({ buffer: e.data }) });
		this.fromStream(t);
	}
	fromStream(e) {
		let t = e.getUint16();
		if (this.version = e.getBlock(1)[0], this.version === 0) {
			this.logID = new Uint8Array(e.getBlock(32)).buffer.slice(0), this.timestamp = new Date(Number(Bo.decodeBigInt(e.getBlock(8))));
			let n = e.getUint16();
			switch (this.extensions = new Uint8Array(e.getBlock(n)).buffer.slice(0), e.getBlock(1)[0]) {
				case 0:
					this.hashAlgorithm = Cm;
					break;
				case 1:
					this.hashAlgorithm = wm;
					break;
				case 2:
					this.hashAlgorithm = Tm;
					break;
				case 3:
					this.hashAlgorithm = Em;
					break;
				case 4:
					this.hashAlgorithm = Dm;
					break;
				case 5:
					this.hashAlgorithm = Om;
					break;
				case 6:
					this.hashAlgorithm = km;
					break;
				default: throw Error("Object's stream was not correct for SignedCertificateTimestamp");
			}
			switch (e.getBlock(1)[0]) {
				case 0:
					this.signatureAlgorithm = Am;
					break;
				case 1:
					this.signatureAlgorithm = jm;
					break;
				case 2:
					this.signatureAlgorithm = Mm;
					break;
				case 3:
					this.signatureAlgorithm = Nm;
					break;
				default: throw Error("Object's stream was not correct for SignedCertificateTimestamp");
			}
			let r = e.getUint16();
			if (this.signature = new Uint8Array(e.getBlock(r)).buffer.slice(0), t !== 47 + n + r) throw Error("Object's stream was not correct for SignedCertificateTimestamp");
		}
	}
	toSchema() {
		return new cl({ data: this.toStream().stream.buffer });
	}
	toStream() {
		let e = new dl();
		e.appendUint16(47 + this.extensions.byteLength + this.signature.byteLength), e.appendChar(this.version), e.appendView(new Uint8Array(this.logID)), e.appendView(Bo.encode(this.timestamp.valueOf(), { length: 8 })), e.appendUint16(this.extensions.byteLength), this.extensions.byteLength && e.appendView(new Uint8Array(this.extensions));
		let t;
		switch (this.hashAlgorithm.toLowerCase()) {
			case Cm:
				t = 0;
				break;
			case wm:
				t = 1;
				break;
			case Tm:
				t = 2;
				break;
			case Em:
				t = 3;
				break;
			case Dm:
				t = 4;
				break;
			case Om:
				t = 5;
				break;
			case km:
				t = 6;
				break;
			default: throw Error(`Incorrect data for hashAlgorithm: ${this.hashAlgorithm}`);
		}
		e.appendChar(t);
		let n;
		switch (this.signatureAlgorithm.toLowerCase()) {
			case Am:
				n = 0;
				break;
			case jm:
				n = 1;
				break;
			case Mm:
				n = 2;
				break;
			case Nm:
				n = 3;
				break;
			default: throw Error(`Incorrect data for signatureAlgorithm: ${this.signatureAlgorithm}`);
		}
		return e.appendChar(n), e.appendUint16(this.signature.byteLength), e.appendView(new Uint8Array(this.signature)), e;
	}
	toJSON() {
		return {
			version: this.version,
			logID: Ja.encode(this.logID, { case: "upper" }),
			timestamp: this.timestamp,
			extensions: Ja.encode(this.extensions, { case: "upper" }),
			hashAlgorithm: this.hashAlgorithm,
			signatureAlgorithm: this.signatureAlgorithm,
			signature: Ja.encode(this.signature, { case: "upper" })
		};
	}
	async verify(e, t, n = 0, r = $(!0)) {
		let i = wo.encode(this.logID), a = null, o = new dl();
		for (let t of e) if (t.log_id === i) {
			a = t.key;
			break;
		}
		if (!a) throw Error(`Public key not found for CT with logId: ${i}`);
		let s = _a(wo.decode(a)), c = xf.fromBER(s);
		return o.appendChar(0), o.appendChar(0), o.appendView(Bo.encode(this.timestamp.valueOf(), { length: 8 })), o.appendUint16(n), n === 0 && o.appendUint24(t.byteLength), o.appendView(new Uint8Array(t)), o.appendUint16(this.extensions.byteLength), this.extensions.byteLength !== 0 && o.appendView(new Uint8Array(this.extensions)), r.verifyWithPublicKey(o.buffer.slice(0, o.length), new N({ valueHex: this.signature }), c, { algorithmId: "" }, "SHA-256");
	}
};
new I({ value: Su }).valueBlock.toBER(!1);
var Fm = "timestamps", Im = class e extends J {
	static {
		this.CLASS_NAME = "SignedCertificateTimestampList";
	}
	constructor(t = {}) {
		super(), this.timestamps = t[Fm] ?? e.defaultValues(Fm), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fm: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Fm: return t.length === 0;
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
		let t = new dl({ stream: new ll({ buffer: e.valueBlock.valueHex }) });
		if (t.getUint16() !== t.length) throw Error("Object's schema was not verified against input data for SignedCertificateTimestampList");
		for (; t.length;) this.timestamps.push(new Pm({ stream: t }));
	}
	toSchema() {
		let e = new dl(), t = 0, n = [];
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
}, Lm = "attributes", Rm = [Lm], zm = class e extends J {
	static {
		this.CLASS_NAME = "SubjectDirectoryAttributes";
	}
	constructor(t = {}) {
		super(), this.attributes = t[Lm] ?? e.defaultValues(Lm), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Lm: return [];
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
		for (let e of Rm) delete t[e];
		let n = U(t, t, e.schema({ names: { attributes: Lm } }));
		q.assertSchema(n, this.className), this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.attributes, (e) => e.toSchema()) });
	}
	toJSON() {
		return { attributes: Array.from(this.attributes, (e) => e.toJSON()) };
	}
}, Bm = class e {
	static getItems() {
		return this.types || (this.types = {}, e.register(tu, "SubjectAltName", Hl), e.register(nu, "IssuerAltName", Hl), e.register(_u, "AuthorityKeyIdentifier", Ru), e.register(ru, "BasicConstraints", Vu), e.register(wu, "MicrosoftCaVersion", Wu), e.register(pu, "CertificatePolicies", td), e.register(hu, "CertificatePoliciesMicrosoft", td), e.register(Cu, "MicrosoftCertTemplateV2", od), e.register(du, "CRLDistributionPoints", gd), e.register(fu, "FreshestCRL", gd), e.register(yu, "ExtKeyUsage", yd), e.register(lu, "CertificateIssuer", Ql), e.register(bu, "AuthorityInfoAccess", xd), e.register(xu, "SubjectInfoAccess", xd), e.register(cu, "IssuingDistributionPoint", Ad), e.register(uu, "NameConstraints", zd), e.register(vu, "PolicyConstraints", Ud), e.register(gu, "PolicyMappings", Xd), e.register(eu, "PrivateKeyUsagePeriod", ef), e.register(Tu, "QCStatements", cf), e.register(Su, "SignedCertificateTimestampList", Im), e.register($l, "SubjectDirectoryAttributes", zm)), this.types;
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
}, Vm = "extnID", Hm = "critical", Um = "extnValue", Wm = "parsedValue", Gm = [
	Vm,
	Hm,
	Um
], Km = class e extends J {
	static {
		this.CLASS_NAME = "Extension";
	}
	get parsedValue() {
		if (this._parsedValue === void 0) {
			let e = Bm.fromBER(this.extnID, this.extnValue.valueBlock.valueHexView);
			this._parsedValue = e;
		}
		return this._parsedValue || void 0;
	}
	set parsedValue(e) {
		this._parsedValue = e;
	}
	constructor(t = {}) {
		super(), this.extnID = t[Vm] ?? e.defaultValues(Vm), this.critical = t[Hm] ?? e.defaultValues(Hm), this.extnValue = Um in t ? new N({ valueHex: t.extnValue }) : e.defaultValues(Um), Wm in t && (this.parsedValue = t[Wm] ?? e.defaultValues(Wm)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Vm: return "";
			case Hm: return !1;
			case Um: return new N();
			case Wm: return {};
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new I({ name: t.extnID || "" }),
				new Ec({
					name: t.critical || "",
					optional: !0
				}),
				new N({ name: t.extnValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Gm) delete t[e];
		let n = U(t, t, e.schema({ names: {
			extnID: Vm,
			critical: Hm,
			extnValue: Um
		} }));
		q.assertSchema(n, this.className), this.extnID = n.result.extnID.valueBlock.toString(), Hm in n.result && (this.critical = n.result.critical.valueBlock.value), this.extnValue = n.result.extnValue;
	}
	toSchema() {
		let t = [];
		return t.push(new I({ value: this.extnID })), this.critical !== e.defaultValues(Hm) && t.push(new Ec({ value: this.critical })), t.push(this.extnValue), new L({ value: t });
	}
	toJSON() {
		let t = {
			extnID: this.extnID,
			extnValue: this.extnValue.toJSON()
		};
		return this.critical !== e.defaultValues(Hm) && (t.critical = this.critical), this.parsedValue && this.parsedValue.toJSON && (t.parsedValue = this.parsedValue.toJSON()), t;
	}
}, qm = "extensions", Jm = [qm], Ym = class e extends J {
	static {
		this.CLASS_NAME = "Extensions";
	}
	constructor(t = {}) {
		super(), this.extensions = t[qm] ?? e.defaultValues(qm), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case qm: return [];
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
				value: Km.schema(n.extension || {})
			})]
		});
	}
	fromSchema(t) {
		for (let e of Jm) delete t[e];
		let n = U(t, t, e.schema({ names: { extensions: qm } }));
		q.assertSchema(n, this.className), this.extensions = Array.from(n.result.extensions, (e) => new Km({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.extensions, (e) => e.toSchema()) });
	}
	toJSON() {
		return { extensions: this.extensions.map((e) => e.toJSON()) };
	}
}, Xm = "issuer", Zm = "serialNumber", Qm = "issuerUID", $m = [
	Xm,
	Zm,
	Qm
], eh = class e extends J {
	static {
		this.CLASS_NAME = "IssuerSerial";
	}
	constructor(t = {}) {
		super(), this.issuer = t[Xm] ?? e.defaultValues(Xm), this.serialNumber = t[Zm] ?? e.defaultValues(Zm), Qm in t && (this.issuerUID = t[Qm] ?? e.defaultValues(Qm)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Xm: return new Ql();
			case Zm: return new F();
			case Qm: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Ql.schema(t.issuer || {}),
				new F({ name: t.serialNumber || "" }),
				new P({
					optional: !0,
					name: t.issuerUID || ""
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of $m) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuer: { names: { blockName: Xm } },
			serialNumber: Zm,
			issuerUID: Qm
		} }));
		q.assertSchema(n, this.className), this.issuer = new Ql({ schema: n.result.issuer }), this.serialNumber = n.result.serialNumber, Qm in n.result && (this.issuerUID = n.result.issuerUID);
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
}, th = "version", nh = "baseCertificateID", rh = "subjectName", ih = "issuer", ah = "signature", oh = "serialNumber", sh = "attrCertValidityPeriod", ch = "attributes", lh = "issuerUniqueID", uh = "extensions", dh = [
	th,
	nh,
	rh,
	ih,
	ah,
	oh,
	sh,
	ch,
	lh,
	uh
], fh = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateInfoV1";
	}
	constructor(t = {}) {
		super(), this.version = t[th] ?? e.defaultValues(th), nh in t && (this.baseCertificateID = t[nh] ?? e.defaultValues(nh)), rh in t && (this.subjectName = t[rh] ?? e.defaultValues(rh)), this.issuer = t[ih] ?? e.defaultValues(ih), this.signature = t[ah] ?? e.defaultValues(ah), this.serialNumber = t[oh] ?? e.defaultValues(oh), this.attrCertValidityPeriod = t[sh] ?? e.defaultValues(sh), this.attributes = t[ch] ?? e.defaultValues(ch), lh in t && (this.issuerUniqueID = t[lh] ?? e.defaultValues(lh)), uh in t && (this.extensions = t[uh] ?? e.defaultValues(uh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case th: return 0;
			case nh: return new eh();
			case rh: return new Ql();
			case ih: return new Ql();
			case ah: return new Z();
			case oh: return new F();
			case sh: return new Yl();
			case ch: return [];
			case lh: return new P();
			case uh: return new Ym();
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
					value: eh.schema().valueBlock.value
				}), new j({
					name: t.subjectName || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: Ql.schema().valueBlock.value
				})] }),
				Ql.schema({ names: { blockName: t.issuer || "" } }),
				Z.schema(t.signature || {}),
				new F({ name: t.serialNumber || "" }),
				Yl.schema(t.attrCertValidityPeriod || {}),
				new L({
					name: t.attributes || "",
					value: [new H({ value: Q.schema() })]
				}),
				new P({
					optional: !0,
					name: t.issuerUniqueID || ""
				}),
				Ym.schema(t.extensions || {}, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of dh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: th,
			baseCertificateID: nh,
			subjectName: rh,
			issuer: ih,
			signature: { names: { blockName: ah } },
			serialNumber: oh,
			attrCertValidityPeriod: { names: { blockName: sh } },
			attributes: ch,
			issuerUniqueID: lh,
			extensions: { names: { blockName: uh } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, nh in n.result && (this.baseCertificateID = new eh({ schema: new L({ value: n.result.baseCertificateID.valueBlock.value }) })), rh in n.result && (this.subjectName = new Ql({ schema: new L({ value: n.result.subjectName.valueBlock.value }) })), this.issuer = n.result.issuer, this.signature = new Z({ schema: n.result.signature }), this.serialNumber = n.result.serialNumber, this.attrCertValidityPeriod = new Yl({ schema: n.result.attrCertValidityPeriod }), this.attributes = Array.from(n.result.attributes.valueBlock.value, (e) => new Q({ schema: e })), lh in n.result && (this.issuerUniqueID = n.result.issuerUniqueID), uh in n.result && (this.extensions = new Ym({ schema: n.result.extensions }));
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
}, ph = "acinfo", mh = "signatureAlgorithm", hh = "signatureValue", gh = [
	ph,
	hh,
	mh
], _h = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateV1";
	}
	constructor(t = {}) {
		super(), this.acinfo = t[ph] ?? e.defaultValues(ph), this.signatureAlgorithm = t[mh] ?? e.defaultValues(mh), this.signatureValue = t[hh] ?? e.defaultValues(hh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ph: return new fh();
			case mh: return new Z();
			case hh: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				fh.schema(t.acinfo || {}),
				Z.schema(t.signatureAlgorithm || {}),
				new P({ name: t.signatureValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of gh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			acinfo: { names: { blockName: ph } },
			signatureAlgorithm: { names: { blockName: mh } },
			signatureValue: hh
		} }));
		q.assertSchema(n, this.className), this.acinfo = new fh({ schema: n.result.acinfo }), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
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
}, vh = "digestedObjectType", yh = "otherObjectTypeID", bh = "digestAlgorithm", xh = "objectDigest", Sh = [
	vh,
	yh,
	bh,
	xh
], Ch = class e extends J {
	static {
		this.CLASS_NAME = "ObjectDigestInfo";
	}
	constructor(t = {}) {
		super(), this.digestedObjectType = t[vh] ?? e.defaultValues(vh), yh in t && (this.otherObjectTypeID = t[yh] ?? e.defaultValues(yh)), this.digestAlgorithm = t[bh] ?? e.defaultValues(bh), this.objectDigest = t[xh] ?? e.defaultValues(xh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case vh: return new Pc();
			case yh: return new I();
			case bh: return new Z();
			case xh: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new Pc({ name: t.digestedObjectType || "" }),
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
		for (let e of Sh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			digestedObjectType: vh,
			otherObjectTypeID: yh,
			digestAlgorithm: { names: { blockName: bh } },
			objectDigest: xh
		} }));
		q.assertSchema(n, this.className), this.digestedObjectType = n.result.digestedObjectType, yh in n.result && (this.otherObjectTypeID = n.result.otherObjectTypeID), this.digestAlgorithm = new Z({ schema: n.result.digestAlgorithm }), this.objectDigest = n.result.objectDigest;
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
}, wh = "issuerName", Th = "baseCertificateID", Eh = "objectDigestInfo", Dh = [
	wh,
	Th,
	Eh
], Oh = class e extends J {
	static {
		this.CLASS_NAME = "V2Form";
	}
	constructor(t = {}) {
		super(), wh in t && (this.issuerName = t[wh] ?? e.defaultValues(wh)), Th in t && (this.baseCertificateID = t[Th] ?? e.defaultValues(Th)), Eh in t && (this.objectDigestInfo = t[Eh] ?? e.defaultValues(Eh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case wh: return new Ql();
			case Th: return new eh();
			case Eh: return new Ch();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Ql.schema({ names: { blockName: t.issuerName } }, !0),
				new j({
					optional: !0,
					name: t.baseCertificateID || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: eh.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					name: t.objectDigestInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: Ch.schema().valueBlock.value
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Dh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuerName: wh,
			baseCertificateID: Th,
			objectDigestInfo: Eh
		} }));
		q.assertSchema(n, this.className), wh in n.result && (this.issuerName = new Ql({ schema: n.result.issuerName })), Th in n.result && (this.baseCertificateID = new eh({ schema: new L({ value: n.result.baseCertificateID.valueBlock.value }) })), Eh in n.result && (this.objectDigestInfo = new Ch({ schema: new L({ value: n.result.objectDigestInfo.valueBlock.value }) }));
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
}, kh = "baseCertificateID", Ah = "entityName", jh = "objectDigestInfo", Mh = [
	kh,
	Ah,
	jh
], Nh = class e extends J {
	static {
		this.CLASS_NAME = "Holder";
	}
	constructor(t = {}) {
		super(), kh in t && (this.baseCertificateID = t[kh] ?? e.defaultValues(kh)), Ah in t && (this.entityName = t[Ah] ?? e.defaultValues(Ah)), jh in t && (this.objectDigestInfo = t[jh] ?? e.defaultValues(jh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case kh: return new eh();
			case Ah: return new Ql();
			case jh: return new Ch();
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
					value: eh.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					name: t.entityName || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: Ql.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					name: t.objectDigestInfo || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: Ch.schema().valueBlock.value
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Mh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			baseCertificateID: kh,
			entityName: Ah,
			objectDigestInfo: jh
		} }));
		q.assertSchema(n, this.className), kh in n.result && (this.baseCertificateID = new eh({ schema: new L({ value: n.result.baseCertificateID.valueBlock.value }) })), Ah in n.result && (this.entityName = new Ql({ schema: new L({ value: n.result.entityName.valueBlock.value }) })), jh in n.result && (this.objectDigestInfo = new Ch({ schema: new L({ value: n.result.objectDigestInfo.valueBlock.value }) }));
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
}, Ph = "version", Fh = "holder", Ih = "issuer", Lh = "signature", Rh = "serialNumber", zh = "attrCertValidityPeriod", Bh = "attributes", Vh = "issuerUniqueID", Hh = "extensions", Uh = [
	Ph,
	Fh,
	Ih,
	Lh,
	Rh,
	zh,
	Bh,
	Vh,
	Hh
], Wh = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateInfoV2";
	}
	constructor(t = {}) {
		super(), this.version = t[Ph] ?? e.defaultValues(Ph), this.holder = t[Fh] ?? e.defaultValues(Fh), this.issuer = t[Ih] ?? e.defaultValues(Ih), this.signature = t[Lh] ?? e.defaultValues(Lh), this.serialNumber = t[Rh] ?? e.defaultValues(Rh), this.attrCertValidityPeriod = t[zh] ?? e.defaultValues(zh), this.attributes = t[Bh] ?? e.defaultValues(Bh), Vh in t && (this.issuerUniqueID = t[Vh] ?? e.defaultValues(Vh)), Hh in t && (this.extensions = t[Hh] ?? e.defaultValues(Hh)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ph: return 1;
			case Fh: return new Nh();
			case Ih: return {};
			case Lh: return new Z();
			case Rh: return new F();
			case zh: return new Yl();
			case Bh: return [];
			case Vh: return new P();
			case Hh: return new Ym();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				Nh.schema(t.holder || {}),
				new V({ value: [Ql.schema({ names: { blockName: t.issuer || "" } }), new j({
					name: t.issuer || "",
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: Oh.schema().valueBlock.value
				})] }),
				Z.schema(t.signature || {}),
				new F({ name: t.serialNumber || "" }),
				Yl.schema(t.attrCertValidityPeriod || {}),
				new L({
					name: t.attributes || "",
					value: [new H({ value: Q.schema() })]
				}),
				new P({
					optional: !0,
					name: t.issuerUniqueID || ""
				}),
				Ym.schema(t.extensions || {}, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of Uh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Ph,
			holder: { names: { blockName: Fh } },
			issuer: Ih,
			signature: { names: { blockName: Lh } },
			serialNumber: Rh,
			attrCertValidityPeriod: { names: { blockName: zh } },
			attributes: Bh,
			issuerUniqueID: Vh,
			extensions: { names: { blockName: Hh } }
		} }));
		switch (q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.holder = new Nh({ schema: n.result.holder }), n.result.issuer.idBlock.tagClass) {
			case 3:
				this.issuer = new Oh({ schema: new L({ value: n.result.issuer.valueBlock.value }) });
				break;
			default: throw Error("Incorrect value for 'issuer' in AttributeCertificateInfoV2");
		}
		this.signature = new Z({ schema: n.result.signature }), this.serialNumber = n.result.serialNumber, this.attrCertValidityPeriod = new Yl({ schema: n.result.attrCertValidityPeriod }), this.attributes = Array.from(n.result.attributes.valueBlock.value, (e) => new Q({ schema: e })), Vh in n.result && (this.issuerUniqueID = n.result.issuerUniqueID), Hh in n.result && (this.extensions = new Ym({ schema: n.result.extensions }));
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
}, Gh = "acinfo", Kh = "signatureAlgorithm", qh = "signatureValue", Jh = [
	Gh,
	Kh,
	qh
], Yh = class e extends J {
	static {
		this.CLASS_NAME = "AttributeCertificateV2";
	}
	constructor(t = {}) {
		super(), this.acinfo = t[Gh] ?? e.defaultValues(Gh), this.signatureAlgorithm = t[Kh] ?? e.defaultValues(Kh), this.signatureValue = t[qh] ?? e.defaultValues(qh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Gh: return new Wh();
			case Kh: return new Z();
			case qh: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				Wh.schema(t.acinfo || {}),
				Z.schema(t.signatureAlgorithm || {}),
				new P({ name: t.signatureValue || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Jh) delete t[e];
		let n = U(t, t, e.schema({ names: {
			acinfo: { names: { blockName: Gh } },
			signatureAlgorithm: { names: { blockName: Kh } },
			signatureValue: qh
		} }));
		q.assertSchema(n, this.className), this.acinfo = new Wh({ schema: n.result.acinfo }), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
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
}, Xh = "contentType", Zh = "content", Qh = [Xh, Zh], $h = class e extends J {
	static {
		this.CLASS_NAME = "ContentInfo";
	}
	static {
		this.DATA = Eu;
	}
	static {
		this.SIGNED_DATA = Du;
	}
	static {
		this.ENVELOPED_DATA = Ou;
	}
	static {
		this.ENCRYPTED_DATA = ku;
	}
	constructor(t = {}) {
		super(), this.contentType = t[Xh] ?? e.defaultValues(Xh), this.content = t[Zh] ?? e.defaultValues(Zh), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Xh: return "";
			case Zh: return new B();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Xh: return typeof t == "string" && t === this.defaultValues(Xh);
			case Zh: return t instanceof B;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return "optional" in t || (t.optional = !1), new L({
			name: t.blockName || "ContentInfo",
			optional: t.optional,
			value: [new I({ name: t.contentType || Xh }), new j({
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new B({ name: t.content || Zh })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Qh) delete t[e];
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
}, eg = "certId", tg = "certValue", ng = "parsedValue", rg = [eg, tg], ig = class e extends J {
	static {
		this.CLASS_NAME = "CertBag";
	}
	constructor(t = {}) {
		super(), this.certId = t[eg] ?? e.defaultValues(eg), this.certValue = t[tg] ?? e.defaultValues(tg), ng in t && (this.parsedValue = t[ng] ?? e.defaultValues(ng)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case eg: return "";
			case tg: return new B();
			case ng: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case eg: return t === "";
			case tg: return t instanceof B;
			case ng: return t instanceof Object && Object.keys(t).length === 0;
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
		for (let e of rg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: eg,
			value: tg
		} }));
		q.assertSchema(n, this.className), this.certId = n.result.certId.valueBlock.toString(), this.certValue = n.result.certValue;
		let r = this.certValue.valueBlock.valueHexView;
		switch (this.certId) {
			case Au:
				try {
					this.parsedValue = mm.fromBER(r);
				} catch {
					Yh.fromBER(r);
				}
				break;
			case Mu:
				this.parsedValue = Yh.fromBER(r);
				break;
			case ju:
			default: throw Error(`Incorrect CERT_ID value in CertBag: ${this.certId}`);
		}
	}
	toSchema() {
		return ng in this && (this.certId = "acinfo" in this.parsedValue ? Mu : Au, this.certValue = new N({ valueHex: this.parsedValue.toSchema().toBER(!1) })), new L({ value: [new I({ value: this.certId }), new j({
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
}, ag = "userCertificate", og = "revocationDate", sg = "crlEntryExtensions", cg = [
	ag,
	og,
	sg
], lg = class e extends J {
	static {
		this.CLASS_NAME = "RevokedCertificate";
	}
	constructor(t = {}) {
		super(), this.userCertificate = t[ag] ?? e.defaultValues(ag), this.revocationDate = t[og] ?? e.defaultValues(og), sg in t && (this.crlEntryExtensions = t[sg] ?? e.defaultValues(sg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ag: return new F();
			case og: return new zp();
			case sg: return new Ym();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.userCertificate || ag }),
				zp.schema({ names: {
					utcTimeName: t.revocationDate || og,
					generalTimeName: t.revocationDate || og
				} }),
				Ym.schema({ names: { blockName: t.crlEntryExtensions || sg } }, !0)
			]
		});
	}
	fromSchema(t) {
		for (let e of cg) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.userCertificate = n.result.userCertificate, this.revocationDate = new zp({ schema: n.result.revocationDate }), sg in n.result && (this.crlEntryExtensions = new Ym({ schema: n.result.crlEntryExtensions }));
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
}, ug = "tbs", dg = "version", fg = "signature", pg = "issuer", mg = "thisUpdate", hg = "nextUpdate", gg = "revokedCertificates", _g = "crlExtensions", vg = "signatureAlgorithm", yg = "signatureValue", bg = "tbsCertList", xg = `${bg}.version`, Sg = `${bg}.signature`, Cg = `${bg}.issuer`, wg = `${bg}.thisUpdate`, Tg = `${bg}.nextUpdate`, Eg = `${bg}.revokedCertificates`, Dg = `${bg}.extensions`, Og = [
	bg,
	xg,
	Sg,
	Cg,
	wg,
	Tg,
	Eg,
	Dg,
	vg,
	yg
];
function kg(e = {}) {
	let t = e.names ?? {};
	return new L({
		name: t.blockName || bg,
		value: [
			new F({
				optional: !0,
				name: t.tbsCertListVersion || xg,
				value: 2
			}),
			Z.schema(t.signature || { names: { blockName: Sg } }),
			Y.schema(t.issuer || { names: { blockName: Cg } }),
			zp.schema(t.tbsCertListThisUpdate || { names: {
				utcTimeName: wg,
				generalTimeName: wg
			} }),
			zp.schema(t.tbsCertListNextUpdate || { names: {
				utcTimeName: Tg,
				generalTimeName: Tg
			} }, !0),
			new L({
				optional: !0,
				value: [new H({
					name: t.tbsCertListRevokedCertificates || Eg,
					value: new L({ value: [
						new F(),
						zp.schema(),
						Ym.schema({}, !0)
					] })
				})]
			}),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [Ym.schema(t.crlExtensions || { names: { blockName: Dg } })]
			})
		]
	});
}
var Ag = [
	_u,
	nu,
	iu,
	au,
	cu,
	fu,
	bu,
	ou,
	su,
	lu
], jg = class e extends J {
	static {
		this.CLASS_NAME = "CertificateRevocationList";
	}
	get tbs() {
		return _a(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[ug] ?? e.defaultValues(ug)), this.version = t[dg] ?? e.defaultValues(dg), this.signature = t[fg] ?? e.defaultValues(fg), this.issuer = t[pg] ?? e.defaultValues(pg), this.thisUpdate = t[mg] ?? e.defaultValues(mg), hg in t && (this.nextUpdate = t[hg] ?? e.defaultValues(hg)), gg in t && (this.revokedCertificates = t[gg] ?? e.defaultValues(gg)), _g in t && (this.crlExtensions = t[_g] ?? e.defaultValues(_g)), this.signatureAlgorithm = t[vg] ?? e.defaultValues(vg), this.signatureValue = t[yg] ?? e.defaultValues(yg), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ug: return W;
			case dg: return 0;
			case fg: return new Z();
			case pg: return new Y();
			case mg: return new zp();
			case hg: return new zp();
			case gg: return [];
			case _g: return new Ym();
			case vg: return new Z();
			case yg: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "CertificateList",
			value: [
				kg(e),
				Z.schema(t.signatureAlgorithm || { names: { blockName: vg } }),
				new P({ name: t.signatureValue || yg })
			]
		});
	}
	fromSchema(t) {
		for (let e of Og) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.tbsCertList.valueBeforeDecodeView, xg in n.result && (this.version = n.result[xg].valueBlock.valueDec), this.signature = new Z({ schema: n.result[Sg] }), this.issuer = new Y({ schema: n.result[Cg] }), this.thisUpdate = new zp({ schema: n.result[wg] }), Tg in n.result && (this.nextUpdate = new zp({ schema: n.result[Tg] })), Eg in n.result && (this.revokedCertificates = Array.from(n.result[Eg], (e) => new lg({ schema: e }))), Dg in n.result && (this.crlExtensions = new Ym({ schema: n.result[Dg] })), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let t = [];
		return this.version !== e.defaultValues(dg) && t.push(new F({ value: this.version })), t.push(this.signature.toSchema()), t.push(this.issuer.toSchema()), t.push(this.thisUpdate.toSchema()), this.nextUpdate && t.push(this.nextUpdate.toSchema()), this.revokedCertificates && t.push(new L({ value: Array.from(this.revokedCertificates, (e) => e.toSchema()) })), this.crlExtensions && t.push(new j({
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
			tbs: Ja.encode(this.tbsView),
			version: this.version,
			signature: this.signature.toJSON(),
			issuer: this.issuer.toJSON(),
			thisUpdate: this.thisUpdate.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return this.version !== e.defaultValues(dg) && (t.version = this.version), this.nextUpdate && (t.nextUpdate = this.nextUpdate.toJSON()), this.revokedCertificates && (t.revokedCertificates = Array.from(this.revokedCertificates, (e) => e.toJSON())), this.crlExtensions && (t.crlExtensions = this.crlExtensions.toJSON()), t;
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
			for (let e of this.crlExtensions.extensions) if (e.critical && !Ag.includes(e.extnID)) return !1;
		}
		return t.verifyWithPublicKey(this.tbsView, this.signatureValue, n, this.signatureAlgorithm);
	}
}, Mg = "crlId", Ng = "crlValue", Pg = "parsedValue", Fg = [Mg, Ng], Ig = class e extends J {
	static {
		this.CLASS_NAME = "CRLBag";
	}
	constructor(t = {}) {
		super(), this.crlId = t[Mg] ?? e.defaultValues(Mg), this.crlValue = t[Ng] ?? e.defaultValues(Ng), Pg in t && (this.parsedValue = t[Pg] ?? e.defaultValues(Pg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Mg: return "";
			case Ng: return new B();
			case Pg: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Mg: return t === "";
			case Ng: return t instanceof B;
			case Pg: return t instanceof Object && Object.keys(t).length === 0;
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
		for (let e of Fg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: Mg,
			value: Ng
		} }));
		switch (q.assertSchema(n, this.className), this.crlId = n.result.crlId.valueBlock.toString(), this.crlValue = n.result.crlValue, this.crlId) {
			case Nu:
				this.parsedValue = jg.fromBER(this.certValue.valueBlock.valueHex);
				break;
			default: throw Error(`Incorrect CRL_ID value in CRLBag: ${this.crlId}`);
		}
	}
	toSchema() {
		return this.parsedValue && (this.crlId = Nu, this.crlValue = new N({ valueHex: this.parsedValue.toSchema().toBER(!1) })), new L({ value: [new I({ value: this.crlId }), new j({
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
}, Lg = "version", Rg = "encryptedContentInfo", zg = "unprotectedAttrs", Bg = [
	Lg,
	Rg,
	zg
], Vg = class e extends J {
	static {
		this.CLASS_NAME = "EncryptedData";
	}
	constructor(t = {}) {
		super(), this.version = t[Lg] ?? e.defaultValues(Lg), this.encryptedContentInfo = t[Rg] ?? e.defaultValues(Rg), zg in t && (this.unprotectedAttrs = t[zg] ?? e.defaultValues(zg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Lg: return 0;
			case Rg: return new rp();
			case zg: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Lg: return t === 0;
			case Rg: return rp.compareWithDefault("contentType", t.contentType) && rp.compareWithDefault("contentEncryptionAlgorithm", t.contentEncryptionAlgorithm) && rp.compareWithDefault("encryptedContent", t.encryptedContent);
			case zg: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				rp.schema(t.encryptedContentInfo || {}),
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
		for (let e of Bg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Lg,
			encryptedContentInfo: { names: { blockName: Rg } },
			unprotectedAttrs: zg
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.encryptedContentInfo = new rp({ schema: n.result.encryptedContentInfo }), zg in n.result && (this.unprotectedAttrs = Array.from(n.result.unprotectedAttrs, (e) => new Q({ schema: e })));
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
}, Hg = "encryptionAlgorithm", Ug = "encryptedData", Wg = "parsedValue", Gg = [Hg, Ug], Kg = class e extends J {
	static {
		this.CLASS_NAME = "PKCS8ShroudedKeyBag";
	}
	constructor(t = {}) {
		super(), this.encryptionAlgorithm = t[Hg] ?? e.defaultValues(Hg), this.encryptedData = t[Ug] ?? e.defaultValues(Ug), Wg in t && (this.parsedValue = t[Wg] ?? e.defaultValues(Wg)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Hg: return new Z();
			case Ug: return new N();
			case Wg: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Hg: return Z.compareWithDefault("algorithmId", n.algorithmId) && !("algorithmParams" in n);
			case Ug: return n.isEqual(e.defaultValues(t));
			case Wg: return n instanceof Object && Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.encryptionAlgorithm || { names: { blockName: Hg } }), new V({ value: [new N({ name: t.encryptedData || Ug }), new N({
				idBlock: { isConstructed: !0 },
				name: t.encryptedData || Ug
			})] })]
		});
	}
	fromSchema(t) {
		for (let e of Gg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			encryptionAlgorithm: { names: { blockName: Hg } },
			encryptedData: Ug
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
		let n = await new Vg({ encryptedContentInfo: new rp({
			contentEncryptionAlgorithm: this.encryptionAlgorithm,
			encryptedContent: this.encryptedData
		}) }).decrypt(e, t);
		this.parsedValue = Zf.fromBER(n);
	}
	async makeInternalValues(e, t = $(!0)) {
		if (!this.parsedValue) throw Error("Please initialize \"parsedValue\" first");
		let n = new Vg(), r = {
			...e,
			contentToEncrypt: this.parsedValue.toSchema().toBER(!1)
		};
		if (await n.encrypt(r, t), !n.encryptedContentInfo.encryptedContent) throw Error("The filed `encryptedContent` in EncryptedContentInfo is empty");
		this.encryptionAlgorithm = n.encryptedContentInfo.contentEncryptionAlgorithm, this.encryptedData = n.encryptedContentInfo.encryptedContent;
	}
}, qg = "secretTypeId", Jg = "secretValue", Yg = [qg, Jg], Xg = class e extends J {
	static {
		this.CLASS_NAME = "SecretBag";
	}
	constructor(t = {}) {
		super(), this.secretTypeId = t[qg] ?? e.defaultValues(qg), this.secretValue = t[Jg] ?? e.defaultValues(Jg), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case qg: return "";
			case Jg: return new B();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case qg: return t === "";
			case Jg: return t instanceof B;
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
		for (let e of Yg) delete t[e];
		let n = U(t, t, e.schema({ names: {
			id: qg,
			value: Jg
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
}, Zg = class e {
	static getItems() {
		return this.items || (this.items = {}, e.register("1.2.840.113549.1.12.10.1.1", Zf), e.register("1.2.840.113549.1.12.10.1.2", Kg), e.register("1.2.840.113549.1.12.10.1.3", ig), e.register("1.2.840.113549.1.12.10.1.4", Ig), e.register("1.2.840.113549.1.12.10.1.5", Xg), e.register("1.2.840.113549.1.12.10.1.6", i_)), this.items;
	}
	static register(e, t) {
		this.getItems()[e] = t;
	}
	static find(e) {
		return this.getItems()[e] || null;
	}
}, Qg = "bagId", $g = "bagValue", e_ = "bagAttributes", t_ = [
	Qg,
	$g,
	e_
], n_ = class e extends J {
	static {
		this.CLASS_NAME = "SafeBag";
	}
	constructor(t = {}) {
		super(), this.bagId = t[Qg] ?? e.defaultValues(Qg), this.bagValue = t[$g] ?? e.defaultValues($g), e_ in t && (this.bagAttributes = t[e_] ?? e.defaultValues(e_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Qg: return "";
			case $g: return new B();
			case e_: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Qg: return t === "";
			case $g: return t instanceof B;
			case e_: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new I({ name: t.bagId || Qg }),
				new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new B({ name: t.bagValue || $g })]
				}),
				new R({
					optional: !0,
					value: [new H({
						name: t.bagAttributes || e_,
						value: Q.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of t_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			bagId: Qg,
			bagValue: $g,
			bagAttributes: e_
		} }));
		q.assertSchema(n, this.className), this.bagId = n.result.bagId.valueBlock.toString();
		let r = Zg.find(this.bagId);
		if (!r) throw Error(`Invalid BAG_ID for SafeBag: ${this.bagId}`);
		this.bagValue = new r({ schema: n.result.bagValue }), e_ in n.result && (this.bagAttributes = Array.from(n.result.bagAttributes, (e) => new Q({ schema: e })));
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
}, r_ = "safeBags", i_ = class e extends J {
	static {
		this.CLASS_NAME = "SafeContents";
	}
	constructor(t = {}) {
		super(), this.safeBags = t[r_] ?? e.defaultValues(r_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case r_: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case r_: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.safeBags || "",
				value: n_.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [r_]) delete t[e];
		let n = U(t, t, e.schema({ names: { safeBags: r_ } }));
		q.assertSchema(n, this.className), this.safeBags = Array.from(n.result.safeBags, (e) => new n_({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.safeBags, (e) => e.toSchema()) });
	}
	toJSON() {
		return { safeBags: Array.from(this.safeBags, (e) => e.toJSON()) };
	}
}, a_ = "otherCertFormat", o_ = "otherCert", s_ = [a_, o_], c_ = class e extends J {
	constructor(t = {}) {
		super(), this.otherCertFormat = t[a_] ?? e.defaultValues(a_), this.otherCert = t[o_] ?? e.defaultValues(o_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case a_: return "";
			case o_: return new B();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.otherCertFormat || a_ }), new B({ name: t.otherCert || o_ })]
		});
	}
	fromSchema(t) {
		for (let e of s_) delete t[e];
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
}, l_ = "certificates", u_ = [l_], d_ = class e extends J {
	static {
		this.CLASS_NAME = "CertificateSet";
	}
	constructor(t = {}) {
		super(), this.certificates = t[l_] ?? e.defaultValues(l_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case l_: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new R({
			name: t.blockName || "",
			value: [new H({
				name: t.certificates || l_,
				value: new V({ value: [
					mm.schema(),
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
						value: Yh.schema().valueBlock.value
					}),
					new j({
						idBlock: {
							tagClass: 3,
							tagNumber: 3
						},
						value: c_.schema().valueBlock.value
					})
				] })
			})]
		});
	}
	fromSchema(t) {
		for (let e of u_) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.certificates = Array.from(n.result.certificates || [], (e) => {
			let t = e.idBlock.tagNumber;
			if (e.idBlock.tagClass === 1) return new mm({ schema: e });
			let n = new L({ value: e.valueBlock.value });
			switch (t) {
				case 1: return n.valueBlock.value[0].valueBlock.value[0].valueBlock.valueDec === 1 ? new Yh({ schema: n }) : new _h({ schema: n });
				case 2: return new Yh({ schema: n });
				case 3: return new c_({ schema: n });
			}
			return e;
		});
	}
	toSchema() {
		return new R({ value: Array.from(this.certificates, (e) => {
			switch (!0) {
				case e instanceof mm: return e.toSchema();
				case e instanceof _h: return new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: e.toSchema().valueBlock.value
				});
				case e instanceof Yh: return new j({
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: e.toSchema().valueBlock.value
				});
				case e instanceof c_: return new j({
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
}, f_ = "otherRevInfoFormat", p_ = "otherRevInfo", m_ = [f_, p_], h_ = class e extends J {
	static {
		this.CLASS_NAME = "OtherRevocationInfoFormat";
	}
	constructor(t = {}) {
		super(), this.otherRevInfoFormat = t[f_] ?? e.defaultValues(f_), this.otherRevInfo = t[p_] ?? e.defaultValues(p_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case f_: return "";
			case p_: return new B();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new I({ name: t.otherRevInfoFormat || f_ }), new B({ name: t.otherRevInfo || p_ })]
		});
	}
	fromSchema(t) {
		for (let e of m_) delete t[e];
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
}, g_ = "crls", __ = "otherRevocationInfos", v_ = [g_], y_ = class e extends J {
	static {
		this.CLASS_NAME = "RevocationInfoChoices";
	}
	constructor(t = {}) {
		super(), this.crls = t[g_] ?? e.defaultValues(g_), this.otherRevocationInfos = t[__] ?? e.defaultValues(__), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case g_: return [];
			case __: return [];
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new R({
			name: t.blockName || "",
			value: [new H({
				name: t.crls || "",
				value: new V({ value: [jg.schema(), new j({
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
		for (let e of v_) delete t[e];
		let n = U(t, t, e.schema({ names: { crls: g_ } }));
		if (q.assertSchema(n, this.className), n.result.crls) for (let e of n.result.crls) e.idBlock.tagClass === 1 ? this.crls.push(new jg({ schema: e })) : this.otherRevocationInfos.push(new h_({ schema: e }));
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
}, b_ = "certs", x_ = "crls", S_ = [b_, x_], C_ = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorInfo";
	}
	constructor(t = {}) {
		super(), this.crls = t[x_] ?? e.defaultValues(x_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case b_: return new d_();
			case x_: return new y_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case b_: return t.certificates.length === 0;
			case x_: return t.crls.length === 0 && t.otherRevocationInfos.length === 0;
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
				value: d_.schema().valueBlock.value
			}), new j({
				name: t.crls || "",
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: y_.schema().valueBlock.value
			})]
		});
	}
	fromSchema(t) {
		for (let e of S_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			certs: b_,
			crls: x_
		} }));
		q.assertSchema(n, this.className), b_ in n.result && (this.certs = new d_({ schema: new R({ value: n.result.certs.valueBlock.value }) })), x_ in n.result && (this.crls = new y_({ schema: new R({ value: n.result.crls.valueBlock.value }) }));
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
}, w_ = "issuer", T_ = "serialNumber", E_ = [w_, T_], D_ = class e extends J {
	static {
		this.CLASS_NAME = "IssuerAndSerialNumber";
	}
	constructor(t = {}) {
		super(), this.issuer = t[w_] ?? e.defaultValues(w_), this.serialNumber = t[T_] ?? e.defaultValues(T_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case w_: return new Y();
			case T_: return new F();
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
		for (let e of E_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			issuer: { names: { blockName: w_ } },
			serialNumber: T_
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
}, O_ = "variant", k_ = "value", A_ = ["blockName"], j_ = class e extends J {
	static {
		this.CLASS_NAME = "RecipientIdentifier";
	}
	constructor(t = {}) {
		super(), this.variant = t[O_] ?? e.defaultValues(O_), k_ in t && (this.value = t[k_] ?? e.defaultValues(k_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case O_: return -1;
			case k_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case O_: return t === -1;
			case k_: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [D_.schema({ names: { blockName: t.blockName || "" } }), new k({
			name: t.blockName || "",
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			}
		})] });
	}
	fromSchema(t) {
		for (let e of A_) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new D_({ schema: n.result.blockName })) : (this.variant = 2, this.value = new N({ valueHex: n.result.blockName.valueBlock.valueHex }));
	}
	toSchema() {
		switch (this.variant) {
			case 1:
				if (!(this.value instanceof D_)) throw Error("Incorrect type of RecipientIdentifier.value. It should be IssuerAndSerialNumber.");
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
}, M_ = "version", N_ = "rid", P_ = "keyEncryptionAlgorithm", F_ = "encryptedKey", I_ = "recipientCertificate", L_ = [
	M_,
	N_,
	P_,
	F_
], R_ = class e extends J {
	static {
		this.CLASS_NAME = "KeyTransRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[M_] ?? e.defaultValues(M_), this.rid = t[N_] ?? e.defaultValues(N_), this.keyEncryptionAlgorithm = t[P_] ?? e.defaultValues(P_), this.encryptedKey = t[F_] ?? e.defaultValues(F_), this.recipientCertificate = t[I_] ?? e.defaultValues(I_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case M_: return -1;
			case N_: return {};
			case P_: return new Z();
			case F_: return new N();
			case I_: return new mm();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case M_: return n === e.defaultValues(M_);
			case N_: return Object.keys(n).length === 0;
			case P_:
			case F_: return n.isEqual(e.defaultValues(t));
			case I_: return !1;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				j_.schema(t.rid || {}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new N({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of L_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: M_,
			rid: { names: { blockName: N_ } },
			keyEncryptionAlgorithm: { names: { blockName: P_ } },
			encryptedKey: F_
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.rid = n.result.rid.idBlock.tagClass === 3 ? new N({ valueHex: n.result.rid.valueBlock.valueHex }) : new D_({ schema: n.result.rid }), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
	}
	toSchema() {
		let e = [];
		return this.rid instanceof D_ ? (this.version = 0, e.push(new F({ value: this.version })), e.push(this.rid.toSchema())) : (this.version = 2, e.push(new F({ value: this.version })), e.push(new k({
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
}, z_ = "algorithm", B_ = "publicKey", V_ = [z_, B_], H_ = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorPublicKey";
	}
	constructor(t = {}) {
		super(), this.algorithm = t[z_] ?? e.defaultValues(z_), this.publicKey = t[B_] ?? e.defaultValues(B_), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case z_: return new Z();
			case B_: return new P();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case z_:
			case B_: return n.isEqual(e.defaultValues(t));
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
		for (let e of V_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			algorithm: { names: { blockName: z_ } },
			publicKey: B_
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
}, U_ = "variant", W_ = "value", G_ = ["blockName"], K_ = class e extends J {
	static {
		this.CLASS_NAME = "OriginatorIdentifierOrKey";
	}
	constructor(t = {}) {
		super(), this.variant = t[U_] ?? e.defaultValues(U_), W_ in t && (this.value = t[W_] ?? e.defaultValues(W_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case U_: return -1;
			case W_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case U_: return t === -1;
			case W_: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [
			D_.schema({ names: { blockName: t.blockName || "" } }),
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
				value: H_.schema().valueBlock.value
			})
		] });
	}
	fromSchema(t) {
		for (let e of G_) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new D_({ schema: n.result.blockName })) : n.result.blockName.idBlock.tagNumber === 0 ? (n.result.blockName.idBlock.tagClass = 1, n.result.blockName.idBlock.tagNumber = 4, this.variant = 2, this.value = n.result.blockName) : (this.variant = 3, this.value = new H_({ schema: new L({ value: n.result.blockName.valueBlock.value }) }));
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
}, q_ = "keyAttrId", J_ = "keyAttr", Y_ = [q_, J_], X_ = class e extends J {
	static {
		this.CLASS_NAME = "OtherKeyAttribute";
	}
	constructor(t = {}) {
		super(), this.keyAttrId = t[q_] ?? e.defaultValues(q_), J_ in t && (this.keyAttr = t[J_] ?? e.defaultValues(J_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case q_: return "";
			case J_: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case q_: return typeof t == "string" && t === "";
			case J_: return Object.keys(t).length === 0;
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
		for (let e of Y_) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyAttrId: q_,
			keyAttr: J_
		} }));
		q.assertSchema(n, this.className), this.keyAttrId = n.result.keyAttrId.valueBlock.toString(), J_ in n.result && (this.keyAttr = n.result.keyAttr);
	}
	toSchema() {
		let e = [];
		return e.push(new I({ value: this.keyAttrId })), J_ in this && e.push(this.keyAttr), new L({ value: e });
	}
	toJSON() {
		let e = { keyAttrId: this.keyAttrId };
		return J_ in this && (e.keyAttr = this.keyAttr.toJSON()), e;
	}
}, Z_ = "subjectKeyIdentifier", Q_ = "date", $_ = "other", ev = [
	Z_,
	Q_,
	$_
], tv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientKeyIdentifier";
	}
	constructor(t = {}) {
		super(), this.subjectKeyIdentifier = t[Z_] ?? e.defaultValues(Z_), Q_ in t && (this.date = t[Q_] ?? e.defaultValues(Q_)), $_ in t && (this.other = t[$_] ?? e.defaultValues($_)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Z_: return new N();
			case Q_: return new z();
			case $_: return new X_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Z_: return n.isEqual(e.defaultValues(Z_));
			case Q_: return n.year === 0 && n.month === 0 && n.day === 0 && n.hour === 0 && n.minute === 0 && n.second === 0 && n.millisecond === 0;
			case $_: return n.keyAttrId === "" && !("keyAttr" in n);
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
				X_.schema(t.other || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of ev) delete t[e];
		let n = U(t, t, e.schema({ names: {
			subjectKeyIdentifier: Z_,
			date: Q_,
			other: { names: { blockName: $_ } }
		} }));
		q.assertSchema(n, this.className), this.subjectKeyIdentifier = n.result.subjectKeyIdentifier, Q_ in n.result && (this.date = n.result.date), $_ in n.result && (this.other = new X_({ schema: n.result.other }));
	}
	toSchema() {
		let e = [];
		return e.push(this.subjectKeyIdentifier), this.date && e.push(this.date), this.other && e.push(this.other.toSchema()), new L({ value: e });
	}
	toJSON() {
		let e = { subjectKeyIdentifier: this.subjectKeyIdentifier.toJSON() };
		return this.date && (e.date = this.date.toJSON()), this.other && (e.other = this.other.toJSON()), e;
	}
}, nv = "variant", rv = "value", iv = ["blockName"], av = class e extends J {
	static {
		this.CLASS_NAME = "KeyAgreeRecipientIdentifier";
	}
	constructor(t = {}) {
		super(), this.variant = t[nv] ?? e.defaultValues(nv), this.value = t[rv] ?? e.defaultValues(rv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nv: return -1;
			case rv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case nv: return t === -1;
			case rv: return Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [D_.schema(t.issuerAndSerialNumber || { names: { blockName: t.blockName || "" } }), new j({
			name: t.blockName || "",
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: tv.schema(t.rKeyId || { names: { blockName: t.blockName || "" } }).valueBlock.value
		})] });
	}
	fromSchema(t) {
		for (let e of iv) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1 ? (this.variant = 1, this.value = new D_({ schema: n.result.blockName })) : (this.variant = 2, this.value = new tv({ schema: new L({ value: n.result.blockName.valueBlock.value }) }));
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
}, ov = "rid", sv = "encryptedKey", cv = [ov, sv], lv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientEncryptedKey";
	}
	constructor(t = {}) {
		super(), this.rid = t[ov] ?? e.defaultValues(ov), this.encryptedKey = t[sv] ?? e.defaultValues(sv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ov: return new av();
			case sv: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case ov: return n.variant === -1 && !("value" in n);
			case sv: return n.isEqual(e.defaultValues(sv));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [av.schema(t.rid || {}), new N({ name: t.encryptedKey || "" })]
		});
	}
	fromSchema(t) {
		for (let e of cv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			rid: { names: { blockName: ov } },
			encryptedKey: sv
		} }));
		q.assertSchema(n, this.className), this.rid = new av({ schema: n.result.rid }), this.encryptedKey = n.result.encryptedKey;
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
}, uv = "encryptedKeys", dv = "RecipientEncryptedKeys", fv = [dv], pv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientEncryptedKeys";
	}
	constructor(t = {}) {
		super(), this.encryptedKeys = t[uv] ?? e.defaultValues(uv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case uv: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case uv: return t.length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.RecipientEncryptedKeys || "",
				value: lv.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of fv) delete t[e];
		let n = U(t, t, e.schema({ names: { RecipientEncryptedKeys: dv } }));
		q.assertSchema(n, this.className), this.encryptedKeys = Array.from(n.result.RecipientEncryptedKeys, (e) => new lv({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.encryptedKeys, (e) => e.toSchema()) });
	}
	toJSON() {
		return { encryptedKeys: Array.from(this.encryptedKeys, (e) => e.toJSON()) };
	}
}, mv = "version", hv = "originator", gv = "ukm", _v = "keyEncryptionAlgorithm", vv = "recipientEncryptedKeys", yv = "recipientCertificate", bv = "recipientPublicKey", xv = [
	mv,
	hv,
	gv,
	_v,
	vv
], Sv = class e extends J {
	static {
		this.CLASS_NAME = "KeyAgreeRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[mv] ?? e.defaultValues(mv), this.originator = t[hv] ?? e.defaultValues(hv), gv in t && (this.ukm = t[gv] ?? e.defaultValues(gv)), this.keyEncryptionAlgorithm = t[_v] ?? e.defaultValues(_v), this.recipientEncryptedKeys = t[vv] ?? e.defaultValues(vv), this.recipientCertificate = t[yv] ?? e.defaultValues(yv), this.recipientPublicKey = t[bv] ?? e.defaultValues(bv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case mv: return 0;
			case hv: return new K_();
			case gv: return new N();
			case _v: return new Z();
			case vv: return new pv();
			case yv: return new mm();
			case bv: return null;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case mv: return n === 0;
			case hv: return n.variant === -1 && !("value" in n);
			case gv: return n.isEqual(e.defaultValues(gv));
			case _v: return n.algorithmId === "" && !("algorithmParams" in n);
			case vv: return n.encryptedKeys.length === 0;
			case yv: return !1;
			case bv: return !1;
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
					value: [K_.schema(t.originator || {})]
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
				pv.schema(t.recipientEncryptedKeys || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of xv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: mv,
			originator: { names: { blockName: hv } },
			ukm: gv,
			keyEncryptionAlgorithm: { names: { blockName: _v } },
			recipientEncryptedKeys: { names: { blockName: vv } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.originator = new K_({ schema: n.result.originator }), gv in n.result && (this.ukm = n.result.ukm), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.recipientEncryptedKeys = new pv({ schema: n.result.recipientEncryptedKeys });
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
}, Cv = "keyIdentifier", wv = "date", Tv = "other", Ev = [
	Cv,
	wv,
	Tv
], Dv = class e extends J {
	static {
		this.CLASS_NAME = "KEKIdentifier";
	}
	constructor(t = {}) {
		super(), this.keyIdentifier = t[Cv] ?? e.defaultValues(Cv), wv in t && (this.date = t[wv] ?? e.defaultValues(wv)), Tv in t && (this.other = t[Tv] ?? e.defaultValues(Tv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Cv: return new N();
			case wv: return new z();
			case Tv: return new X_();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Cv: return n.isEqual(e.defaultValues(Cv));
			case wv: return n.year === 0 && n.month === 0 && n.day === 0 && n.hour === 0 && n.minute === 0 && n.second === 0 && n.millisecond === 0;
			case Tv: return n.compareWithDefault("keyAttrId", n.keyAttrId) && !("keyAttr" in n);
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
				X_.schema(t.other || {})
			]
		});
	}
	fromSchema(t) {
		for (let e of Ev) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyIdentifier: Cv,
			date: wv,
			other: { names: { blockName: Tv } }
		} }));
		q.assertSchema(n, this.className), this.keyIdentifier = n.result.keyIdentifier, wv in n.result && (this.date = n.result.date), Tv in n.result && (this.other = new X_({ schema: n.result.other }));
	}
	toSchema() {
		let e = [];
		return e.push(this.keyIdentifier), this.date && e.push(this.date), this.other && e.push(this.other.toSchema()), new L({ value: e });
	}
	toJSON() {
		let e = { keyIdentifier: this.keyIdentifier.toJSON() };
		return this.date && (e.date = this.date), this.other && (e.other = this.other.toJSON()), e;
	}
}, Ov = "version", kv = "kekid", Av = "keyEncryptionAlgorithm", jv = "encryptedKey", Mv = "preDefinedKEK", Nv = [
	Ov,
	kv,
	Av,
	jv
], Pv = class e extends J {
	static {
		this.CLASS_NAME = "KEKRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Ov] ?? e.defaultValues(Ov), this.kekid = t[kv] ?? e.defaultValues(kv), this.keyEncryptionAlgorithm = t[Av] ?? e.defaultValues(Av), this.encryptedKey = t[jv] ?? e.defaultValues(jv), this.preDefinedKEK = t[Mv] ?? e.defaultValues(Mv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ov: return 0;
			case kv: return new Dv();
			case Av: return new Z();
			case jv: return new N();
			case Mv: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case "KEKRecipientInfo": return n === e.defaultValues(Ov);
			case kv: return n.compareWithDefault("keyIdentifier", n.keyIdentifier) && !("date" in n) && !("other" in n);
			case Av: return n.algorithmId === "" && !("algorithmParams" in n);
			case jv: return n.isEqual(e.defaultValues(jv));
			case Mv: return n.byteLength === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || "" }),
				Dv.schema(t.kekid || {}),
				Z.schema(t.keyEncryptionAlgorithm || {}),
				new N({ name: t.encryptedKey || "" })
			]
		});
	}
	fromSchema(t) {
		for (let e of Nv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Ov,
			kekid: { names: { blockName: kv } },
			keyEncryptionAlgorithm: { names: { blockName: Av } },
			encryptedKey: jv
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.kekid = new Dv({ schema: n.result.kekid }), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
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
}, Fv = "version", Iv = "keyDerivationAlgorithm", Lv = "keyEncryptionAlgorithm", Rv = "encryptedKey", zv = "password", Bv = [
	Fv,
	Iv,
	Lv,
	Rv
], Vv = class e extends J {
	static {
		this.CLASS_NAME = "PasswordRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Fv] ?? e.defaultValues(Fv), Iv in t && (this.keyDerivationAlgorithm = t[Iv] ?? e.defaultValues(Iv)), this.keyEncryptionAlgorithm = t[Lv] ?? e.defaultValues(Lv), this.encryptedKey = t[Rv] ?? e.defaultValues(Rv), this.password = t[zv] ?? e.defaultValues(zv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Fv: return -1;
			case Iv: return new Z();
			case Lv: return new Z();
			case Rv: return new N();
			case zv: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Fv: return n === -1;
			case Iv:
			case Lv: return n.algorithmId === "" && !("algorithmParams" in n);
			case Rv: return n.isEqual(e.defaultValues(Rv));
			case zv: return n.byteLength === 0;
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
		for (let e of Bv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: Fv,
			keyDerivationAlgorithm: Iv,
			keyEncryptionAlgorithm: { names: { blockName: Lv } },
			encryptedKey: Rv
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, Iv in n.result && (this.keyDerivationAlgorithm = new Z({ schema: new L({ value: n.result.keyDerivationAlgorithm.valueBlock.value }) })), this.keyEncryptionAlgorithm = new Z({ schema: n.result.keyEncryptionAlgorithm }), this.encryptedKey = n.result.encryptedKey;
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
}, Hv = "oriType", Uv = "oriValue", Wv = [Hv, Uv], Gv = class e extends J {
	static {
		this.CLASS_NAME = "OtherRecipientInfo";
	}
	constructor(t = {}) {
		super(), this.oriType = t[Hv] ?? e.defaultValues(Hv), this.oriValue = t[Uv] ?? e.defaultValues(Uv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Hv: return "";
			case Uv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case Hv: return t === "";
			case Uv: return Object.keys(t).length === 0;
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
		for (let e of Wv) delete t[e];
		let n = U(t, t, e.schema({ names: {
			oriType: Hv,
			oriValue: Uv
		} }));
		q.assertSchema(n, this.className), this.oriType = n.result.oriType.valueBlock.toString(), this.oriValue = n.result.oriValue;
	}
	toSchema() {
		return new L({ value: [new I({ value: this.oriType }), this.oriValue] });
	}
	toJSON() {
		let t = { oriType: this.oriType };
		return e.compareWithDefault(Uv, this.oriValue) || (t.oriValue = this.oriValue.toJSON()), t;
	}
}, Kv = "variant", qv = "value", Jv = ["blockName"], Yv = class e extends J {
	static {
		this.CLASS_NAME = "RecipientInfo";
	}
	constructor(t = {}) {
		super(), this.variant = t[Kv] ?? e.defaultValues(Kv), qv in t && (this.value = t[qv] ?? e.defaultValues(qv)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Kv: return -1;
			case qv: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Kv: return n === e.defaultValues(t);
			case qv: return Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new V({ value: [
			R_.schema({ names: { blockName: t.blockName || "" } }),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 1
				},
				value: Sv.schema().valueBlock.value
			}),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 2
				},
				value: Pv.schema().valueBlock.value
			}),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 3
				},
				value: Vv.schema().valueBlock.value
			}),
			new j({
				name: t.blockName || "",
				idBlock: {
					tagClass: 3,
					tagNumber: 4
				},
				value: Gv.schema().valueBlock.value
			})
		] });
	}
	fromSchema(t) {
		for (let e of Jv) delete t[e];
		let n = U(t, t, e.schema({ names: { blockName: "blockName" } }));
		if (q.assertSchema(n, this.className), n.result.blockName.idBlock.tagClass === 1) this.variant = 1, this.value = new R_({ schema: n.result.blockName });
		else {
			let e = new L({ value: n.result.blockName.valueBlock.value });
			switch (n.result.blockName.idBlock.tagNumber) {
				case 1:
					this.variant = 2, this.value = new Sv({ schema: e });
					break;
				case 2:
					this.variant = 3, this.value = new Pv({ schema: e });
					break;
				case 3:
					this.variant = 4, this.value = new Vv({ schema: e });
					break;
				case 4:
					this.variant = 5, this.value = new Gv({ schema: e });
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
}, Xv = "hashAlgorithm", Zv = "maskGenAlgorithm", Qv = "pSourceAlgorithm", $v = [
	Xv,
	Zv,
	Qv
], ey = class e extends J {
	static {
		this.CLASS_NAME = "RSAESOAEPParams";
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[Xv] ?? e.defaultValues(Xv), this.maskGenAlgorithm = t[Zv] ?? e.defaultValues(Zv), this.pSourceAlgorithm = t[Qv] ?? e.defaultValues(Qv), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Xv: return new Z({
				algorithmId: "1.3.14.3.2.26",
				algorithmParams: new M()
			});
			case Zv: return new Z({
				algorithmId: "1.2.840.113549.1.1.8",
				algorithmParams: new Z({
					algorithmId: "1.3.14.3.2.26",
					algorithmParams: new M()
				}).toSchema()
			});
			case Qv: return new Z({
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
		for (let e of $v) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: Xv } },
			maskGenAlgorithm: { names: { blockName: Zv } },
			pSourceAlgorithm: { names: { blockName: Qv } }
		} }));
		q.assertSchema(n, this.className), Xv in n.result && (this.hashAlgorithm = new Z({ schema: n.result.hashAlgorithm })), Zv in n.result && (this.maskGenAlgorithm = new Z({ schema: n.result.maskGenAlgorithm })), Qv in n.result && (this.pSourceAlgorithm = new Z({ schema: n.result.pSourceAlgorithm }));
	}
	toSchema() {
		let t = [];
		return this.hashAlgorithm.isEqual(e.defaultValues(Xv)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 0
			},
			value: [this.hashAlgorithm.toSchema()]
		})), this.maskGenAlgorithm.isEqual(e.defaultValues(Zv)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 1
			},
			value: [this.maskGenAlgorithm.toSchema()]
		})), this.pSourceAlgorithm.isEqual(e.defaultValues(Qv)) || t.push(new j({
			idBlock: {
				tagClass: 3,
				tagNumber: 2
			},
			value: [this.pSourceAlgorithm.toSchema()]
		})), new L({ value: t });
	}
	toJSON() {
		let t = {};
		return this.hashAlgorithm.isEqual(e.defaultValues(Xv)) || (t.hashAlgorithm = this.hashAlgorithm.toJSON()), this.maskGenAlgorithm.isEqual(e.defaultValues(Zv)) || (t.maskGenAlgorithm = this.maskGenAlgorithm.toJSON()), this.pSourceAlgorithm.isEqual(e.defaultValues(Qv)) || (t.pSourceAlgorithm = this.pSourceAlgorithm.toJSON()), t;
	}
}, ty = "keyInfo", ny = "entityUInfo", ry = "suppPubInfo", iy = [
	ty,
	ny,
	ry
], ay = class e extends J {
	static {
		this.CLASS_NAME = "ECCCMSSharedInfo";
	}
	constructor(t = {}) {
		super(), this.keyInfo = t[ty] ?? e.defaultValues(ty), ny in t && (this.entityUInfo = t[ny] ?? e.defaultValues(ny)), this.suppPubInfo = t[ry] ?? e.defaultValues(ry), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case ty: return new Z();
			case ny: return new N();
			case ry: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case ty:
			case ny:
			case ry: return n.isEqual(e.defaultValues(t));
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
		for (let e of iy) delete t[e];
		let n = U(t, t, e.schema({ names: {
			keyInfo: { names: { blockName: ty } },
			entityUInfo: ny,
			suppPubInfo: ry
		} }));
		q.assertSchema(n, this.className), this.keyInfo = new Z({ schema: n.result.keyInfo }), ny in n.result && (this.entityUInfo = n.result.entityUInfo.valueBlock.value[0]), this.suppPubInfo = n.result.suppPubInfo.valueBlock.value[0];
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
}, oy = "version", sy = "originatorInfo", cy = "recipientInfos", ly = "encryptedContentInfo", uy = "unprotectedAttrs", dy = [
	oy,
	sy,
	cy,
	ly,
	uy
], fy = {
	kdfAlgorithm: "SHA-512",
	kekEncryptionLength: 256
}, py = {
	"P-256": 256,
	"P-384": 384,
	"P-521": 528
}, my = class e extends J {
	static {
		this.CLASS_NAME = "EnvelopedData";
	}
	constructor(t = {}) {
		super(), this.version = t[oy] ?? e.defaultValues(oy), sy in t && (this.originatorInfo = t[sy] ?? e.defaultValues(sy)), this.recipientInfos = t[cy] ?? e.defaultValues(cy), this.encryptedContentInfo = t[ly] ?? e.defaultValues(ly), uy in t && (this.unprotectedAttrs = t[uy] ?? e.defaultValues(uy)), this.policy = { disableSplit: !!t.disableSplit }, t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case oy: return 0;
			case sy: return new C_();
			case cy: return [];
			case ly: return new rp();
			case uy: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case oy: return n === e.defaultValues(t);
			case sy: return n.certs.certificates.length === 0 && n.crls.crls.length === 0;
			case cy:
			case uy: return n.length === 0;
			case ly: return rp.compareWithDefault("contentType", n.contentType) && rp.compareWithDefault("contentEncryptionAlgorithm", n.contentEncryptionAlgorithm) && rp.compareWithDefault("encryptedContent", n.encryptedContent);
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
					value: C_.schema().valueBlock.value
				}),
				new R({ value: [new H({
					name: t.recipientInfos || "",
					value: Yv.schema()
				})] }),
				rp.schema(t.encryptedContentInfo || {}),
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
		for (let e of dy) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: oy,
			originatorInfo: sy,
			recipientInfos: cy,
			encryptedContentInfo: { names: { blockName: ly } },
			unprotectedAttrs: uy
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, sy in n.result && (this.originatorInfo = new C_({ schema: new L({ value: n.result.originatorInfo.valueBlock.value }) })), this.recipientInfos = Array.from(n.result.recipientInfos, (e) => new Yv({ schema: e })), this.encryptedContentInfo = new rp({ schema: n.result.encryptedContentInfo }), uy in n.result && (this.unprotectedAttrs = Array.from(n.result.unprotectedAttrs, (e) => new Q({ schema: e })));
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
		}, fy, t || {});
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
						n = new ey({
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
					let a = new R_({
						version: 0,
						rid: new D_({
							issuer: e.issuer,
							serialNumber: e.serialNumber
						}),
						keyEncryptionAlgorithm: new Z({
							algorithmId: t,
							algorithmParams: n
						}),
						recipientCertificate: e
					});
					this.recipientInfos.push(new Yv({
						variant: 1,
						value: a
					}));
				}
				break;
			case 2:
				{
					let t = new av({
						variant: 1,
						value: new D_({
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
					let n = r.getOIDByAlgorithm(t.keyEncryptionAlgorithm, !0, "keyEncryptionAlgorithm"), i = new Pv({
						version: 4,
						kekid: new Dv({ keyIdentifier: new N({ valueHex: t.keyIdentifier }) }),
						keyEncryptionAlgorithm: new Z({
							algorithmId: n,
							algorithmParams: t.keyEncryptionAlgorithmParams
						}),
						preDefinedKEK: e
					});
					this.recipientInfos.push(new Yv({
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
					}, !0, "hmacHashAlgorithm"), s = new hp({
						salt: new N({ valueHex: i }),
						iterationCount: t.iterationCount,
						prf: new Z({
							algorithmId: o,
							algorithmParams: new M()
						})
					}), c = r.getOIDByAlgorithm(t.keyEncryptionAlgorithm, !0, "keyEncryptionAlgorithm"), l = new Vv({
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
					this.recipientInfos.push(new Yv({
						variant: 4,
						value: l
					}));
				}
				break;
			default: throw Error(`Unknown value for "variant": ${n}`);
		}
	}
	addRecipientByKeyIdentifier(e, t, n, r = $(!0)) {
		let i = Object.assign({}, fy, n || {}), a = new av({
			variant: 2,
			value: new tv({ subjectKeyIdentifier: new N({ valueHex: t }) })
		});
		this._addKeyAgreeRecipientInfo(a, i, { recipientPublicKey: e }, r);
	}
	_addKeyAgreeRecipientInfo(e, t, n, r = $(!0)) {
		let i = new lv({ rid: e }), a = new Z({ algorithmId: r.getOIDByAlgorithm({
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
			recipientEncryptedKeys: new pv({ encryptedKeys: [i] })
		}, u = new Sv(Object.assign(l, n));
		this.recipientInfos.push(new Yv({
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
		this.version = 2, this.encryptedContentInfo = new rp({
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
			let a = py[r], o = await n.generateKey({
				name: "ECDH",
				namedCurve: r
			}, !0, ["deriveBits"]), c = await n.exportKey("spki", o.publicKey), l = await n.deriveBits({
				name: "ECDH",
				public: i
			}, o.privateKey, a), u = new Z({ schema: t.keyEncryptionAlgorithm.algorithmParams }), d = n.getAlgorithmByOID(u.algorithmId, !0, "aesKWAlgorithm"), f = d.length, p = /* @__PURE__ */ new ArrayBuffer(4), m = new Uint8Array(p);
			for (let e = 3; e >= 0; e--) m[e] = f, f >>= 8;
			let h = new ay({
				keyInfo: new Z({ algorithmId: u.algorithmId }),
				entityUInfo: t.ukm,
				suppPubInfo: new N({ valueHex: p })
			}).toSchema().toBER(!1), g = await Mp(n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "ecdhAlgorithm").kdf, l, d.length, h, n), _ = await n.importKey("raw", g, { name: "AES-KW" }, !0, ["wrapKey"]), v = await n.wrapKey("raw", s, _, { name: "AES-KW" }), ee = new K_();
			return ee.variant = 3, ee.value = H_.fromBER(c), t.originator = ee, t.recipientEncryptedKeys.encryptedKeys[0].encryptedKey = new N({ valueHex: v }), { ecdhPrivateKey: o.privateKey };
		}, d = async (e) => {
			let t = this.recipientInfos[e].value, r = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "keyEncryptionAlgorithm");
			if (r.name === "RSA-OAEP") {
				let e = t.keyEncryptionAlgorithm.algorithmParams, i = new ey({ schema: e });
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
				r = new hp({ schema: t.keyDerivationAlgorithm.algorithmParams });
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
			ma(r.recipientPrivateKey) ? c = await n.importKey("pkcs8", r.recipientPrivateKey, {
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
				let l = new ay({
					keyInfo: new Z(c),
					entityUInfo: t.ukm,
					suppPubInfo: new N({ valueHex: o })
				}).toSchema().toBER(!1), u = n.getAlgorithmByOID(t.keyEncryptionAlgorithm.algorithmId, !0, "ecdhAlgorithm");
				if (!u.name) throw Error(`Incorrect OID for key encryption algorithm: ${t.keyEncryptionAlgorithm.algorithmId}`);
				return Mp(u.kdf, f, i.length, l, n);
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
				let e = t.keyEncryptionAlgorithm.algorithmParams, r = new ey({ schema: e });
				if (i.hash = n.getAlgorithmByOID(r.hashAlgorithm.algorithmId), !("name" in i.hash)) throw Error(`Incorrect OID for hash algorithm: ${r.hashAlgorithm.algorithmId}`);
			}
			let a, o = n;
			ma(r.recipientPrivateKey) ? a = await n.importKey("pkcs8", r.recipientPrivateKey, i, !0, ["decrypt"]) : (a = r.recipientPrivateKey, "crypto" in r && r.crypto && (o = r.crypto.subtle));
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
				i = new hp({ schema: t.keyDerivationAlgorithm.algorithmParams });
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
}, hy = "safeContents", gy = "parsedValue", _y = "contentInfos", vy = class e extends J {
	static {
		this.CLASS_NAME = "AuthenticatedSafe";
	}
	constructor(t = {}) {
		super(), this.safeContents = t[hy] ?? e.defaultValues(hy), gy in t && (this.parsedValue = t[gy] ?? e.defaultValues(gy)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case hy: return [];
			case gy: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case hy: return t.length === 0;
			case gy: return t instanceof Object && Object.keys(t).length === 0;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [new H({
				name: t.contentInfos || "",
				value: $h.schema()
			})]
		});
	}
	fromSchema(t) {
		for (let e of [_y]) delete t[e];
		let n = U(t, t, e.schema({ names: { contentInfos: _y } }));
		q.assertSchema(n, this.className), this.safeContents = Array.from(n.result.contentInfos, (e) => new $h({ schema: e }));
	}
	toSchema() {
		return new L({ value: Array.from(this.safeContents, (e) => e.toSchema()) });
	}
	toJSON() {
		return { safeContents: Array.from(this.safeContents, (e) => e.toJSON()) };
	}
	async parseInternalValues(e, t = $(!0)) {
		if (K.assert(e, hy), G.assert(e.safeContents, hy, "Array"), e.safeContents.length !== this.safeContents.length) throw new G("Length of \"parameters.safeContents\" must be equal to \"this.safeContents.length\"");
		this.parsedValue = { safeContents: [] };
		for (let [n, r] of this.safeContents.entries()) {
			let i = e.safeContents[n], a = `parameters.safeContents[${n}]`;
			switch (r.contentType) {
				case Eu:
					{
						G.assert(r.content, "this.safeContents[j].content", N);
						let e = r.content.getValue();
						this.parsedValue.safeContents.push({
							privacyMode: 0,
							value: i_.fromBER(e)
						});
					}
					break;
				case Ou:
					{
						let e = new my({ schema: r.content });
						K.assert(a, i, "recipientCertificate", "recipientKey");
						let n = i, o = n.recipientCertificate, s = n.recipientKey, c = await e.decrypt(0, {
							recipientCertificate: o,
							recipientPrivateKey: s
						}, t);
						this.parsedValue.safeContents.push({
							privacyMode: 2,
							value: i_.fromBER(c)
						});
					}
					break;
				case ku:
					{
						let e = new Vg({ schema: r.content });
						K.assert(a, i, "password");
						let n = i.password, o = await e.decrypt({ password: n }, t);
						this.parsedValue.safeContents.push({
							privacyMode: 1,
							value: i_.fromBER(o)
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
		for (let [n, r] of this.parsedValue.safeContents.entries()) switch (K.assert("content", r, "privacyMode", "value"), G.assert(r.value, "content.value", i_), r.privacyMode) {
			case 0:
				{
					let e = r.value.toSchema().toBER(!1);
					this.safeContents.push(new $h({
						contentType: "1.2.840.113549.1.7.1",
						content: new N({ valueHex: e })
					}));
				}
				break;
			case 1:
				{
					let i = new Vg(), a = e.safeContents[n];
					a.contentToEncrypt = r.value.toSchema().toBER(!1), await i.encrypt(a, t), this.safeContents.push(new $h({
						contentType: "1.2.840.113549.1.7.6",
						content: i.toSchema()
					}));
				}
				break;
			case 2:
				{
					let i = new my(), a = r.value.toSchema().toBER(!1), o = e.safeContents[n];
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
					i.addRecipientByCertificate(o.encryptingCertificate, {}, void 0, t), await i.encrypt(s, a, t), this.safeContents.push(new $h({
						contentType: "1.2.840.113549.1.7.3",
						content: i.toSchema()
					}));
				}
				break;
			default: throw Error(`Incorrect value for "content.privacyMode": ${r.privacyMode}`);
		}
		return this;
	}
}, yy = "hashAlgorithm", by = "issuerNameHash", xy = "issuerKeyHash", Sy = "serialNumber", Cy = [
	yy,
	by,
	xy,
	Sy
], wy = class e extends J {
	static {
		this.CLASS_NAME = "CertID";
	}
	static async create(t, n, r = $(!0)) {
		let i = new e();
		return await i.createForCertificate(t, n, r), i;
	}
	constructor(t = {}) {
		super(), this.hashAlgorithm = t[yy] ?? e.defaultValues(yy), this.issuerNameHash = t[by] ?? e.defaultValues(by), this.issuerKeyHash = t[xy] ?? e.defaultValues(xy), this.serialNumber = t[Sy] ?? e.defaultValues(Sy), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case yy: return new Z();
			case by:
			case xy: return new N();
			case Sy: return new F();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case yy: return n.algorithmId === "" && !("algorithmParams" in n);
			case by:
			case xy:
			case Sy: return n.isEqual(e.defaultValues(Sy));
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
		for (let e of Cy) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: yy,
			issuerNameHash: by,
			issuerKeyHash: xy,
			serialNumber: Sy
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
		K.assert(t, yy, "issuerCertificate");
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
}, Ty = "certID", Ey = "certStatus", Dy = "thisUpdate", Oy = "nextUpdate", ky = "singleExtensions", Ay = [
	Ty,
	Ey,
	Dy,
	Oy,
	ky
], jy = class e extends J {
	static {
		this.CLASS_NAME = "SingleResponse";
	}
	constructor(t = {}) {
		super(), this.certID = t[Ty] ?? e.defaultValues(Ty), this.certStatus = t[Ey] ?? e.defaultValues(Ey), this.thisUpdate = t[Dy] ?? e.defaultValues(Dy), Oy in t && (this.nextUpdate = t[Oy] ?? e.defaultValues(Oy)), ky in t && (this.singleExtensions = t[ky] ?? e.defaultValues(ky)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ty: return new wy();
			case Ey: return {};
			case Dy:
			case Oy: return new Date(0, 0, 0);
			case ky: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ty: return wy.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && wy.compareWithDefault("issuerNameHash", n.issuerNameHash) && wy.compareWithDefault("issuerKeyHash", n.issuerKeyHash) && wy.compareWithDefault("serialNumber", n.serialNumber);
			case Ey: return Object.keys(n).length === 0;
			case Dy:
			case Oy: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				wy.schema(t.certID || {}),
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
							value: [new Pc()]
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
					value: [Ym.schema(t.singleExtensions || {})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Ay) delete t[e];
		let n = U(t, t, e.schema({ names: {
			certID: { names: { blockName: Ty } },
			certStatus: Ey,
			thisUpdate: Dy,
			nextUpdate: Oy,
			singleExtensions: { names: { blockName: ky } }
		} }));
		q.assertSchema(n, this.className), this.certID = new wy({ schema: n.result.certID }), this.certStatus = n.result.certStatus, this.thisUpdate = n.result.thisUpdate.toDate(), Oy in n.result && (this.nextUpdate = n.result.nextUpdate.toDate()), ky in n.result && (this.singleExtensions = Array.from(n.result.singleExtensions.valueBlock.value, (e) => new Km({ schema: e })));
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
}, My = "tbs", Ny = "version", Py = "responderID", Fy = "producedAt", Iy = "responses", Ly = "responseExtensions", Ry = "ResponseData", zy = `${Ry}.${Ny}`, By = `${Ry}.${Py}`, Vy = `${Ry}.${Fy}`, Hy = `${Ry}.${Iy}`, Uy = `${Ry}.${Ly}`, Wy = [
	Ry,
	zy,
	By,
	Vy,
	Hy,
	Uy
], Gy = class e extends J {
	static {
		this.CLASS_NAME = "ResponseData";
	}
	get tbs() {
		return _a(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[My] ?? e.defaultValues(My)), Ny in t && (this.version = t[Ny] ?? e.defaultValues(Ny)), this.responderID = t[Py] ?? e.defaultValues(Py), this.producedAt = t[Fy] ?? e.defaultValues(Fy), this.responses = t[Iy] ?? e.defaultValues(Iy), Ly in t && (this.responseExtensions = t[Ly] ?? e.defaultValues(Ly)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ny: return 0;
			case My: return W;
			case Py: return {};
			case Fy: return new Date(0, 0, 0);
			case Iy:
			case Ly: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case My: return n.byteLength === 0;
			case Py: return Object.keys(n).length === 0;
			case Fy: return n === e.defaultValues(t);
			case Iy:
			case Ly: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || Ry,
			value: [
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ name: t.version || zy })]
				}),
				new V({ value: [new j({
					name: t.responderID || By,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [Y.schema(t.ResponseDataByName || { names: { blockName: "ResponseData.byName" } })]
				}), new j({
					name: t.responderID || By,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [new N({ name: t.ResponseDataByKey || "ResponseData.byKey" })]
				})] }),
				new z({ name: t.producedAt || Vy }),
				new L({ value: [new H({
					name: Hy,
					value: jy.schema(t.response || {})
				})] }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [Ym.schema(t.extensions || { names: { blockName: Uy } })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Wy) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.ResponseData.valueBeforeDecodeView, zy in n.result && (this.version = n.result[zy].valueBlock.valueDec), this.responderID = n.result[By].idBlock.tagNumber === 1 ? new Y({ schema: n.result[By].valueBlock.value[0] }) : n.result[By].valueBlock.value[0], this.producedAt = n.result[Vy].toDate(), this.responses = Array.from(n.result[Hy], (e) => new jy({ schema: e })), Uy in n.result && (this.responseExtensions = Array.from(n.result[Uy].valueBlock.value, (e) => new Km({ schema: e })));
	}
	toSchema(t = !1) {
		let n;
		if (t === !1) {
			if (!this.tbsView.byteLength) return e.schema();
			let t = A(this.tbsView);
			q.assert(t, "TBS Response Data"), n = t.result;
		} else {
			let e = [];
			Ny in this && e.push(new j({
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
		return Ny in this && (e.version = this.version), this.responderID && (e.responderID = this.responderID), this.producedAt && (e.producedAt = this.producedAt), this.responses && (e.responses = Array.from(this.responses, (e) => e.toJSON())), this.responseExtensions && (e.responseExtensions = Array.from(this.responseExtensions, (e) => e.toJSON())), e;
	}
}, Ky = "trustedCerts", qy = "certs", Jy = "crls", Yy = "ocsps", Xy = "checkDate", Zy = "findOrigin", Qy = "findIssuer", $y = class e extends Error {
	static {
		this.NAME = "ChainValidationError";
	}
	constructor(t, n) {
		super(n), this.name = e.NAME, this.code = t, this.message = n;
	}
};
function eb(e, t) {
	for (let n = 0; n < t.length; n++) if (T.equal(e.tbsView, t[n].tbsView)) return !0;
	return !1;
}
var tb = class e {
	constructor(e = {}) {
		this.trustedCerts = e[Ky] ?? this.defaultValues(Ky), this.certs = e[qy] ?? this.defaultValues(qy), this.crls = e[Jy] ?? this.defaultValues(Jy), this.ocsps = e[Yy] ?? this.defaultValues(Yy), this.checkDate = e[Xy] ?? this.defaultValues(Xy), this.findOrigin = e[Zy] ?? this.defaultValues(Zy), this.findIssuer = e[Qy] ?? this.defaultValues(Qy);
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
			for (let t of e.extensions) if (t.extnID === "2.5.29.35" && t.parsedValue instanceof Ru) {
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
			case Ky: return [];
			case qy: return [];
			case Jy: return [];
			case Yy: return [];
			case Xy: return /* @__PURE__ */ new Date();
			case Zy: return e.defaultFindOrigin;
			case Qy: return this.defaultFindIssuer;
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
			if (eb(e, this.trustedCerts)) return [[e]];
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
					else if (e === !1) throw new $y(11, `No revocation values found for one of certificates: ${s.statusMessage}`);
				} else if (r === 2) return {
					result: !1,
					resultCode: 11,
					resultMessage: "No revocation values found for one of certificates"
				};
				if (r === 2 && s.status === 2 && e) {
					let e = t[n + 1], r = !1;
					if (e.extensions) for (let t of e.extensions) switch (t.extnID) {
						case du:
						case fu:
						case bu: r = !0;
					}
					if (r) throw new $y(11, `No revocation values found for one of certificates: ${s.statusMessage}`);
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
		if (l = await r(c, t), l.length === 0) throw new $y(60, "Unable to find certificate path");
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
		if (l.length === 0) throw new $y(97, "No valid certificate paths found");
		let d = l[0].length, f = 0;
		for (let e = 0; e < l.length; e++) l[e].length < d && (d = l[e].length, f = e);
		for (let e = 0; e < l[f].length; e++) u.push(l[f][e]);
		if (l = await s(u, this.checkDate), l.result === !1) throw l;
		return u;
	}
	async verify(e = {}, t = $(!0)) {
		function n(e, t) {
			let n = gl(e), r = gl(t), i = n.split("."), a = r.split("."), o = i.length, s = a.length;
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
			let r = gl(e), i = gl(t), a = r.split("@"), o = i.split("@");
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
			let r = gl(e), i = gl(t), a = r.split("/");
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
			b.push(mu);
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
			return e instanceof Error ? e instanceof $y ? {
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
}, nb = "tbsResponseData", rb = "signatureAlgorithm", ib = "signature", ab = "certs", ob = "BasicOCSPResponse", sb = `${ob}.${nb}`, cb = `${ob}.${rb}`, lb = `${ob}.${ib}`, ub = `${ob}.${ab}`, db = [
	sb,
	cb,
	lb,
	ub
], fb = "1.3.6.1.5.5.7.3.9", pb = "2.5.29.15", mb = "2.5.29.37", hb = class e extends J {
	static {
		this.CLASS_NAME = "BasicOCSPResponse";
	}
	constructor(t = {}) {
		super(), this.tbsResponseData = t[nb] ?? e.defaultValues(nb), this.signatureAlgorithm = t[rb] ?? e.defaultValues(rb), this.signature = t[ib] ?? e.defaultValues(ib), ab in t && (this.certs = t[ab] ?? e.defaultValues(ab)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case nb: return new Gy();
			case rb: return new Z();
			case ib: return new P();
			case ab: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case "type": {
				let e = Gy.compareWithDefault("tbs", n.tbs) && Gy.compareWithDefault("responderID", n.responderID) && Gy.compareWithDefault("producedAt", n.producedAt) && Gy.compareWithDefault("responses", n.responses);
				return "responseExtensions" in n && (e &&= Gy.compareWithDefault("responseExtensions", n.responseExtensions)), e;
			}
			case rb: return n.algorithmId === "" && !("algorithmParams" in n);
			case ib: return n.isEqual(e.defaultValues(t));
			case ab: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || ob,
			value: [
				Gy.schema(t.tbsResponseData || { names: { blockName: sb } }),
				Z.schema(t.signatureAlgorithm || { names: { blockName: cb } }),
				new P({ name: t.signature || lb }),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new L({ value: [new H({
						name: ub,
						value: mm.schema(t.certs || {})
					})] })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of db) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsResponseData = new Gy({ schema: n.result[sb] }), this.signatureAlgorithm = new Z({ schema: n.result[cb] }), this.signature = n.result[lb], ub in n.result && (this.certs = Array.from(n.result[ub], (e) => new mm({ schema: e })));
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
				let r = new wy();
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
			let r = hm(n, t);
			r && !e.containsCertificateByDer(o, r) && o.push(r);
		};
		for (let e of r) s(e);
		for (let e of n) s(e);
		o.push(t);
		let c = await new tb({
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
			let n = new wy();
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
		let t = e.extensions?.find((e) => e.extnID === mb);
		if (!t) return !1;
		let n = t.parsedValue;
		if (n instanceof yd) return n.keyPurposes.includes(fb);
		try {
			let e = A(t.extnValue.valueBlock.valueHexView);
			return e.offset === -1 || !(e.result instanceof L) ? !1 : new yd({ schema: e.result }).keyPurposes.includes(fb);
		} catch {
			return !1;
		}
	}
	static certKeyUsagePermitsDigitalSignature(e) {
		let t = e.extensions?.find((e) => e.extnID === pb);
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
}, gb = "tbs", _b = "version", vb = "subject", yb = "subjectPublicKeyInfo", bb = "attributes", xb = "signatureAlgorithm", Sb = "signatureValue", Cb = "CertificationRequestInfo", wb = `${Cb}.version`, Tb = `${Cb}.subject`, Eb = `${Cb}.subjectPublicKeyInfo`, Db = `${Cb}.attributes`, Ob = [
	Cb,
	wb,
	Tb,
	Eb,
	Db,
	xb,
	Sb
];
function kb(e = {}) {
	let t = e.names ?? {};
	return new L({
		name: t.CertificationRequestInfo || Cb,
		value: [
			new F({ name: t.CertificationRequestInfoVersion || wb }),
			Y.schema(t.subject || { names: { blockName: Tb } }),
			xf.schema({ names: { blockName: Eb } }),
			new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [new H({
					optional: !0,
					name: t.CertificationRequestInfoAttributes || Db,
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
		return _a(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[gb] ?? e.defaultValues(gb)), this.version = t[_b] ?? e.defaultValues(_b), this.subject = t[vb] ?? e.defaultValues(vb), this.subjectPublicKeyInfo = t[yb] ?? e.defaultValues(yb), bb in t && (this.attributes = t[bb] ?? e.defaultValues(bb)), this.signatureAlgorithm = t[xb] ?? e.defaultValues(xb), this.signatureValue = t[Sb] ?? e.defaultValues(Sb), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case gb: return W;
			case _b: return 0;
			case vb: return new Y();
			case yb: return new xf();
			case bb: return [];
			case xb: return new Z();
			case Sb: return new P();
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({ value: [
			kb(t.certificationRequestInfo || {}),
			new L({
				name: t.signatureAlgorithm || xb,
				value: [new I(), new B({ optional: !0 })]
			}),
			new P({ name: t.signatureValue || Sb })
		] });
	}
	fromSchema(t) {
		for (let e of Ob) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.CertificationRequestInfo.valueBeforeDecodeView, this.version = n.result[wb].valueBlock.valueDec, this.subject = new Y({ schema: n.result[Tb] }), this.subjectPublicKeyInfo = new xf({ schema: n.result[Eb] }), Db in n.result && (this.attributes = Array.from(n.result[Db], (e) => new Q({ schema: e }))), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signatureValue = n.result.signatureValue;
	}
	encodeTBS() {
		let e = [
			new F({ value: this.version }),
			this.subject.toSchema(),
			this.subjectPublicKeyInfo.toSchema()
		];
		return bb in this && e.push(new j({
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
			tbs: Ja.encode(this.tbsView),
			version: this.version,
			subject: this.subject.toJSON(),
			subjectPublicKeyInfo: this.subjectPublicKeyInfo.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signatureValue: this.signatureValue.toJSON()
		};
		return bb in this && (e.attributes = Array.from(this.attributes || [], (e) => e.toJSON())), e;
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
var Ab = "digestAlgorithm", jb = "digest", Mb = [Ab, jb], Nb = class e extends J {
	static {
		this.CLASS_NAME = "DigestInfo";
	}
	constructor(t = {}) {
		super(), this.digestAlgorithm = t[Ab] ?? e.defaultValues(Ab), this.digest = t[jb] ?? e.defaultValues(jb), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Ab: return new Z();
			case jb: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ab: return Z.compareWithDefault("algorithmId", n.algorithmId) && !("algorithmParams" in n);
			case jb: return n.isEqual(e.defaultValues(t));
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [Z.schema(t.digestAlgorithm || { names: { blockName: Ab } }), new N({ name: t.digest || jb })]
		});
	}
	fromSchema(t) {
		for (let e of Mb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			digestAlgorithm: { names: { blockName: Ab } },
			digest: jb
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
}, Pb = "eContentType", Fb = "eContent", Ib = [Pb, Fb], Lb = class e extends J {
	static {
		this.CLASS_NAME = "EncapsulatedContentInfo";
	}
	constructor(t = {}) {
		if (super(), this.eContentType = t[Pb] ?? e.defaultValues(Pb), Fb in t && (this.eContent = t[Fb] ?? e.defaultValues(Fb), this.eContent.idBlock.tagClass === 1 && this.eContent.idBlock.tagNumber === 4 && this.eContent.idBlock.isConstructed === !1)) {
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
			case Pb: return "";
			case Fb: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Pb: return n === "";
			case Fb: return n.idBlock.tagClass === 1 && n.idBlock.tagNumber === 4 && n.isEqual(e.defaultValues(Fb));
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
		for (let e of Ib) delete t[e];
		let n = U(t, t, e.schema({ names: {
			eContentType: Pb,
			eContent: Fb
		} }));
		q.assertSchema(n, this.className), this.eContentType = n.result.eContentType.valueBlock.toString(), Fb in n.result && (this.eContent = n.result.eContent);
	}
	toSchema() {
		let t = [];
		return t.push(new I({ value: this.eContentType })), this.eContent && e.compareWithDefault(Fb, this.eContent) === !1 && t.push(new j({
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
		return this.eContent && e.compareWithDefault(Fb, this.eContent) === !1 && (t.eContent = this.eContent.toJSON()), t;
	}
}, Rb = "mac", zb = "macSalt", Bb = "iterations", Vb = [
	Rb,
	zb,
	Bb
], Hb = class e extends J {
	static {
		this.CLASS_NAME = "MacData";
	}
	constructor(t = {}) {
		super(), this.mac = t[Rb] ?? e.defaultValues(Rb), this.macSalt = t[zb] ?? e.defaultValues(zb), Bb in t && (this.iterations = t[Bb] ?? e.defaultValues(Bb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Rb: return new Nb();
			case zb: return new N();
			case Bb: return 1;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Rb: return Nb.compareWithDefault("digestAlgorithm", n.digestAlgorithm) && Nb.compareWithDefault("digest", n.digest);
			case zb: return n.isEqual(e.defaultValues(t));
			case Bb: return n === e.defaultValues(t);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			optional: t.optional || !0,
			value: [
				Nb.schema(t.mac || { names: { blockName: Rb } }),
				new N({ name: t.macSalt || zb }),
				new F({
					optional: !0,
					name: t.iterations || Bb
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of Vb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			mac: { names: { blockName: Rb } },
			macSalt: zb,
			iterations: Bb
		} }));
		q.assertSchema(n, this.className), this.mac = new Nb({ schema: n.result.mac }), this.macSalt = n.result.macSalt, Bb in n.result && (this.iterations = n.result.iterations.valueBlock.valueDec);
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
}, Ub = "hashAlgorithm", Wb = "hashedMessage", Gb = [Ub, Wb], Kb = class e extends J {
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
			case Ub: return new Z();
			case Wb: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Ub: return n.algorithmId === "" && !("algorithmParams" in n);
			case Wb: return n.isEqual(e.defaultValues(t)) === 0;
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
		for (let e of Gb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			hashAlgorithm: { names: { blockName: Ub } },
			hashedMessage: Wb
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
}, qb = "reqCert", Jb = "singleRequestExtensions", Yb = [qb, Jb], Xb = class e extends J {
	static {
		this.CLASS_NAME = "Request";
	}
	constructor(t = {}) {
		super(), this.reqCert = t[qb] ?? e.defaultValues(qb), Jb in t && (this.singleRequestExtensions = t[Jb] ?? e.defaultValues(Jb)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case qb: return new wy();
			case Jb: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case qb: return n.isEqual(e.defaultValues(t));
			case Jb: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [wy.schema(t.reqCert || {}), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [Ym.schema(t.extensions || { names: { blockName: t.singleRequestExtensions || "" } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of Yb) delete t[e];
		let n = U(t, t, e.schema({ names: {
			reqCert: { names: { blockName: qb } },
			extensions: { names: { blockName: Jb } }
		} }));
		q.assertSchema(n, this.className), this.reqCert = new wy({ schema: n.result.reqCert }), Jb in n.result && (this.singleRequestExtensions = Array.from(n.result.singleRequestExtensions.valueBlock.value, (e) => new Km({ schema: e })));
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
}, Zb = "tbs", Qb = "version", $b = "requestorName", ex = "requestList", tx = "requestExtensions", nx = "TBSRequest", rx = `${nx}.${Qb}`, ix = `${nx}.${$b}`, ax = `${nx}.requests`, ox = `${nx}.${tx}`, sx = [
	nx,
	rx,
	ix,
	ax,
	ox
], cx = class e extends J {
	static {
		this.CLASS_NAME = "TBSRequest";
	}
	get tbs() {
		return _a(this.tbsView);
	}
	set tbs(e) {
		this.tbsView = new Uint8Array(e);
	}
	constructor(t = {}) {
		super(), this.tbsView = new Uint8Array(t[Zb] ?? e.defaultValues(Zb)), Qb in t && (this.version = t[Qb] ?? e.defaultValues(Qb)), $b in t && (this.requestorName = t[$b] ?? e.defaultValues($b)), this.requestList = t[ex] ?? e.defaultValues(ex), tx in t && (this.requestExtensions = t[tx] ?? e.defaultValues(tx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Zb: return W;
			case Qb: return 0;
			case $b: return new X();
			case ex:
			case tx: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Zb: return n.byteLength === 0;
			case Qb: return n === e.defaultValues(t);
			case $b: return n.type === X.defaultValues("type") && Object.keys(n.value).length === 0;
			case ex:
			case tx: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || nx,
			value: [
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new F({ name: t.TBSRequestVersion || rx })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [X.schema(t.requestorName || { names: { blockName: ix } })]
				}),
				new L({
					name: t.requestList || "TBSRequest.requestList",
					value: [new H({
						name: t.requests || ax,
						value: Xb.schema(t.requestNames || {})
					})]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 2
					},
					value: [Ym.schema(t.extensions || { names: { blockName: t.requestExtensions || ox } })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of sx) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsView = n.result.TBSRequest.valueBeforeDecodeView, rx in n.result && (this.version = n.result[rx].valueBlock.valueDec), ix in n.result && (this.requestorName = new X({ schema: n.result[ix] })), this.requestList = Array.from(n.result[ax], (e) => new Xb({ schema: e })), ox in n.result && (this.requestExtensions = Array.from(n.result[ox].valueBlock.value, (e) => new Km({ schema: e })));
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
}, lx = "signatureAlgorithm", ux = "signature", dx = "certs", fx = class e extends J {
	static {
		this.CLASS_NAME = "Signature";
	}
	constructor(t = {}) {
		super(), this.signatureAlgorithm = t[lx] ?? e.defaultValues(lx), this.signature = t[ux] ?? e.defaultValues(ux), dx in t && (this.certs = t[dx] ?? e.defaultValues(dx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case lx: return new Z();
			case ux: return new P();
			case dx: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case lx: return n.algorithmId === "" && !("algorithmParams" in n);
			case ux: return n.isEqual(e.defaultValues(t));
			case dx: return n.length === 0;
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
						value: mm.schema({})
					})] })]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of [
			lx,
			ux,
			dx
		]) delete t[e];
		let n = U(t, t, e.schema({ names: {
			signatureAlgorithm: { names: { blockName: lx } },
			signature: ux,
			certs: dx
		} }));
		q.assertSchema(n, this.className), this.signatureAlgorithm = new Z({ schema: n.result.signatureAlgorithm }), this.signature = n.result.signature, dx in n.result && (this.certs = Array.from(n.result.certs, (e) => new mm({ schema: e })));
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
}, px = "tbsRequest", mx = "optionalSignature", hx = [px, mx];
(class e extends J {
	static {
		this.CLASS_NAME = "OCSPRequest";
	}
	constructor(t = {}) {
		super(), this.tbsRequest = t[px] ?? e.defaultValues(px), mx in t && (this.optionalSignature = t[mx] ?? e.defaultValues(mx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case px: return new cx();
			case mx: return new fx();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case px: return cx.compareWithDefault("tbs", t.tbs) && cx.compareWithDefault("version", t.version) && cx.compareWithDefault("requestorName", t.requestorName) && cx.compareWithDefault("requestList", t.requestList) && cx.compareWithDefault("requestExtensions", t.requestExtensions);
			case mx: return fx.compareWithDefault("signatureAlgorithm", t.signatureAlgorithm) && fx.compareWithDefault("signature", t.signature) && fx.compareWithDefault("certs", t.certs);
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "OCSPRequest",
			value: [cx.schema(t.tbsRequest || { names: { blockName: px } }), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [fx.schema(t.optionalSignature || { names: { blockName: mx } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of hx) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.tbsRequest = new cx({ schema: n.result.tbsRequest }), mx in n.result && (this.optionalSignature = new fx({ schema: n.result.optionalSignature }));
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
		let r = new wy();
		await r.createForCertificate(e, t, n), this.tbsRequest.requestList.push(new Xb({ reqCert: r }));
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
var gx = "responseType", _x = "response", vx = [gx, _x], yx = class e extends J {
	static {
		this.CLASS_NAME = "ResponseBytes";
	}
	constructor(t = {}) {
		super(), this.responseType = t[gx] ?? e.defaultValues(gx), this.response = t[_x] ?? e.defaultValues(_x), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case gx: return "";
			case _x: return new N();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case gx: return n === "";
			case _x: return n.isEqual(e.defaultValues(t));
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
		for (let e of vx) delete t[e];
		let n = U(t, t, e.schema({ names: {
			responseType: gx,
			response: _x
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
}, bx = "responseStatus", xx = "responseBytes";
(class e extends J {
	static {
		this.CLASS_NAME = "OCSPResponse";
	}
	constructor(t = {}) {
		super(), this.responseStatus = t[bx] ?? e.defaultValues(bx), xx in t && (this.responseBytes = t[xx] ?? e.defaultValues(xx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case bx: return new Pc();
			case xx: return new yx();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case bx: return n.isEqual(e.defaultValues(t));
			case xx: return yx.compareWithDefault("responseType", n.responseType) && yx.compareWithDefault("response", n.response);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "OCSPResponse",
			value: [new Pc({ name: t.responseStatus || bx }), new j({
				optional: !0,
				idBlock: {
					tagClass: 3,
					tagNumber: 0
				},
				value: [yx.schema(t.responseBytes || { names: { blockName: xx } })]
			})]
		});
	}
	fromSchema(t) {
		for (let e of [bx, xx]) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.responseStatus = n.result.responseStatus, xx in n.result && (this.responseBytes = new yx({ schema: n.result.responseBytes }));
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
			q.assert(e, "Basic OCSP response"), r = new hb({ schema: e.result });
		} catch {
			return i;
		}
		return r.getCertificateStatus(e, t, n);
	}
	async sign(e, t, n = $(!0)) {
		if (this.responseBytes && this.responseBytes.responseType === "1.3.6.1.5.5.7.48.1.1") return hb.fromBER(this.responseBytes.response.valueBlock.valueHexView).sign(e, t, n);
		throw Error(`Unknown ResponseBytes type: ${this.responseBytes?.responseType || "Unknown"}`);
	}
	async verify(e = null, t = $(!0)) {
		if (!(xx in this)) throw Error("Empty ResponseBytes field");
		if (this.responseBytes && this.responseBytes.responseType === "1.3.6.1.5.5.7.48.1.1") {
			let n = hb.fromBER(this.responseBytes.response.valueBlock.valueHexView);
			return e !== null && (n.certs ||= [], n.certs.push(e)), n.verify({}, t);
		}
		throw Error(`Unknown ResponseBytes type: ${this.responseBytes?.responseType || "Unknown"}`);
	}
});
var Sx = "type", Cx = "attributes", wx = "encodedValue", Tx = [Cx], Ex = class e extends J {
	static {
		this.CLASS_NAME = "SignedAndUnsignedAttributes";
	}
	constructor(t = {}) {
		super(), this.type = t[Sx] ?? e.defaultValues(Sx), this.attributes = t[Cx] ?? e.defaultValues(Cx), this.encodedValue = t[wx] ?? e.defaultValues(wx), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Sx: return -1;
			case Cx: return [];
			case wx: return W;
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Sx: return n === e.defaultValues(Sx);
			case Cx: return n.length === 0;
			case wx: return n.byteLength === 0;
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
		for (let e of Tx) delete t[e];
		let n = U(t, t, e.schema({ names: {
			tagNumber: this.type,
			attributes: Cx
		} }));
		q.assertSchema(n, this.className), this.type = n.result.idBlock.tagNumber, this.encodedValue = _a(n.result.valueBeforeDecodeView);
		let r = new Uint8Array(this.encodedValue);
		if (r[0] = 49, !(Cx in n.result)) {
			if (this.type === 0) throw Error("Wrong structure of SignedUnsignedAttributes");
		} else this.attributes = Array.from(n.result.attributes, (e) => new Q({ schema: e }));
	}
	toSchema() {
		if (e.compareWithDefault(Sx, this.type) || e.compareWithDefault(Cx, this.attributes)) throw Error("Incorrectly initialized \"SignedAndUnsignedAttributes\" class");
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
		if (e.compareWithDefault(Sx, this.type) || e.compareWithDefault(Cx, this.attributes)) throw Error("Incorrectly initialized \"SignedAndUnsignedAttributes\" class");
		return {
			type: this.type,
			attributes: Array.from(this.attributes, (e) => e.toJSON())
		};
	}
}, Dx = "version", Ox = "sid", kx = "digestAlgorithm", Ax = "signedAttrs", jx = "signatureAlgorithm", Mx = "signature", Nx = "unsignedAttrs", Px = "SignerInfo", Fx = `${Px}.${Dx}`, Ix = `${Px}.${Ox}`, Lx = `${Px}.${kx}`, Rx = `${Px}.${Ax}`, zx = `${Px}.${jx}`, Bx = `${Px}.${Mx}`, Vx = `${Px}.${Nx}`, Hx = [
	Fx,
	Ix,
	Lx,
	Rx,
	zx,
	Bx,
	Vx
], Ux = class e extends J {
	static {
		this.CLASS_NAME = "SignerInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Dx] ?? e.defaultValues(Dx), this.sid = t[Ox] ?? e.defaultValues(Ox), this.digestAlgorithm = t[kx] ?? e.defaultValues(kx), Ax in t && (this.signedAttrs = t[Ax] ?? e.defaultValues(Ax)), this.signatureAlgorithm = t[jx] ?? e.defaultValues(jx), this.signature = t[Mx] ?? e.defaultValues(Mx), Nx in t && (this.unsignedAttrs = t[Nx] ?? e.defaultValues(Nx)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Dx: return 0;
			case Ox: return new B();
			case kx: return new Z();
			case Ax: return new Ex({ type: 0 });
			case jx: return new Z();
			case Mx: return new N();
			case Nx: return new Ex({ type: 1 });
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Dx: return e.defaultValues(Dx) === n;
			case Ox: return n instanceof B;
			case kx: return n instanceof Z && n.isEqual(e.defaultValues(kx));
			case Ax: return Ex.compareWithDefault("type", n.type) && Ex.compareWithDefault("attributes", n.attributes) && Ex.compareWithDefault("encodedValue", n.encodedValue);
			case jx: return n instanceof Z && n.isEqual(e.defaultValues(jx));
			case Mx:
			case Nx: return Ex.compareWithDefault("type", n.type) && Ex.compareWithDefault("attributes", n.attributes) && Ex.compareWithDefault("encodedValue", n.encodedValue);
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: Px,
			value: [
				new F({ name: t.version || Fx }),
				new V({ value: [D_.schema(t.sidSchema || { names: { blockName: Ix } }), new V({ value: [new j({
					optional: !0,
					name: t.sid || Ix,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new N()]
				}), new k({
					optional: !0,
					name: t.sid || Ix,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					}
				})] })] }),
				Z.schema(t.digestAlgorithm || { names: { blockName: Lx } }),
				Ex.schema(t.signedAttrs || { names: {
					blockName: Rx,
					tagNumber: 0
				} }),
				Z.schema(t.signatureAlgorithm || { names: { blockName: zx } }),
				new N({ name: t.signature || Bx }),
				Ex.schema(t.unsignedAttrs || { names: {
					blockName: Vx,
					tagNumber: 1
				} })
			]
		});
	}
	fromSchema(t) {
		for (let e of Hx) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[Fx].valueBlock.valueDec;
		let r = n.result[Ix];
		this.sid = r.idBlock.tagClass === 1 ? new D_({ schema: r }) : r, this.digestAlgorithm = new Z({ schema: n.result[Lx] }), Rx in n.result && (this.signedAttrs = new Ex({
			type: 0,
			schema: n.result[Rx]
		})), this.signatureAlgorithm = new Z({ schema: n.result[zx] }), this.signature = n.result[Bx], Vx in n.result && (this.unsignedAttrs = new Ex({
			type: 1,
			schema: n.result[Vx]
		}));
	}
	toSchema() {
		if (e.compareWithDefault(Ox, this.sid)) throw Error("Incorrectly initialized \"SignerInfo\" class");
		let t = [];
		return t.push(new F({ value: this.version })), this.sid instanceof D_ ? t.push(this.sid.toSchema()) : t.push(this.sid), t.push(this.digestAlgorithm.toSchema()), this.signedAttrs && e.compareWithDefault(Ax, this.signedAttrs) === !1 && t.push(this.signedAttrs.toSchema()), t.push(this.signatureAlgorithm.toSchema()), t.push(this.signature), this.unsignedAttrs && e.compareWithDefault(Nx, this.unsignedAttrs) === !1 && t.push(this.unsignedAttrs.toSchema()), new L({ value: t });
	}
	toJSON() {
		if (e.compareWithDefault(Ox, this.sid)) throw Error("Incorrectly initialized \"SignerInfo\" class");
		let t = {
			version: this.version,
			digestAlgorithm: this.digestAlgorithm.toJSON(),
			signatureAlgorithm: this.signatureAlgorithm.toJSON(),
			signature: this.signature.toJSON()
		};
		return this.sid instanceof B || (t.sid = this.sid.toJSON()), this.signedAttrs && e.compareWithDefault(Ax, this.signedAttrs) === !1 && (t.signedAttrs = this.signedAttrs.toJSON()), this.unsignedAttrs && e.compareWithDefault(Nx, this.unsignedAttrs) === !1 && (t.unsignedAttrs = this.unsignedAttrs.toJSON()), t;
	}
}, Wx = "version", Gx = "policy", Kx = "messageImprint", qx = "serialNumber", Jx = "genTime", Yx = "ordering", Xx = "nonce", Zx = "accuracy", Qx = "tsa", $x = "extensions", eS = "TSTInfo", tS = `${eS}.${Wx}`, nS = `${eS}.${Gx}`, rS = `${eS}.${Kx}`, iS = `${eS}.${qx}`, aS = `${eS}.${Jx}`, oS = `${eS}.${Zx}`, sS = `${eS}.${Yx}`, cS = `${eS}.${Xx}`, lS = `${eS}.${Qx}`, uS = `${eS}.${$x}`, dS = [
	tS,
	nS,
	rS,
	iS,
	aS,
	oS,
	sS,
	cS,
	lS,
	uS
], fS = class e extends J {
	static {
		this.CLASS_NAME = "TSTInfo";
	}
	constructor(t = {}) {
		super(), this.version = t[Wx] ?? e.defaultValues(Wx), this.policy = t[Gx] ?? e.defaultValues(Gx), this.messageImprint = t[Kx] ?? e.defaultValues(Kx), this.serialNumber = t[qx] ?? e.defaultValues(qx), this.genTime = t[Jx] ?? e.defaultValues(Jx), Zx in t && (this.accuracy = t[Zx] ?? e.defaultValues(Zx)), Yx in t && (this.ordering = t[Yx] ?? e.defaultValues(Yx)), Xx in t && (this.nonce = t[Xx] ?? e.defaultValues(Xx)), Qx in t && (this.tsa = t[Qx] ?? e.defaultValues(Qx)), $x in t && (this.extensions = t[$x] ?? e.defaultValues($x)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case Wx: return 0;
			case Gx: return "";
			case Kx: return new Kb();
			case qx: return new F();
			case Jx: return new Date(0, 0, 0);
			case Zx: return new Pl();
			case Yx: return !1;
			case Xx: return new F();
			case Qx: return new X();
			case $x: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case Wx:
			case Gx:
			case Jx:
			case Yx: return n === e.defaultValues(Yx);
			case Kx: return Kb.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && Kb.compareWithDefault("hashedMessage", n.hashedMessage);
			case qx:
			case Xx: return n.isEqual(e.defaultValues(Xx));
			case Zx: return Pl.compareWithDefault("seconds", n.seconds) && Pl.compareWithDefault("millis", n.millis) && Pl.compareWithDefault("micros", n.micros);
			case Qx: return X.compareWithDefault("type", n.type) && X.compareWithDefault("value", n.value);
			case $x: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || eS,
			value: [
				new F({ name: t.version || tS }),
				new I({ name: t.policy || nS }),
				Kb.schema(t.messageImprint || { names: { blockName: rS } }),
				new F({ name: t.serialNumber || iS }),
				new z({ name: t.genTime || aS }),
				Pl.schema(t.accuracy || { names: { blockName: oS } }),
				new Ec({
					name: t.ordering || sS,
					optional: !0
				}),
				new F({
					name: t.nonce || cS,
					optional: !0
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [X.schema(t.tsa || { names: { blockName: lS } })]
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: [new H({
						name: t.extensions || uS,
						value: Km.schema(t.extension || {})
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of dS) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[tS].valueBlock.valueDec, this.policy = n.result[nS].valueBlock.toString(), this.messageImprint = new Kb({ schema: n.result[rS] }), this.serialNumber = n.result[iS], this.genTime = n.result[aS].toDate(), oS in n.result && (this.accuracy = new Pl({ schema: n.result[oS] })), sS in n.result && (this.ordering = n.result[sS].valueBlock.value), cS in n.result && (this.nonce = n.result[cS]), lS in n.result && (this.tsa = new X({ schema: n.result[lS] })), uS in n.result && (this.extensions = Array.from(n.result[uS], (e) => new Km({ schema: e })));
	}
	toSchema() {
		let e = [];
		return e.push(new F({ value: this.version })), e.push(new I({ value: this.policy })), e.push(this.messageImprint.toSchema()), e.push(this.serialNumber), e.push(new z({ valueDate: this.genTime })), this.accuracy && e.push(this.accuracy.toSchema()), this.ordering !== void 0 && e.push(new Ec({ value: this.ordering })), this.nonce && e.push(this.nonce), this.tsa && e.push(new j({
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
}, pS = "version", mS = "digestAlgorithms", hS = "encapContentInfo", gS = "certificates", _S = "crls", vS = "signerInfos", yS = "ocsps", bS = "SignedData", xS = `${bS}.${pS}`, SS = `${bS}.${mS}`, CS = `${bS}.${hS}`, wS = `${bS}.${gS}`, TS = `${bS}.${_S}`, ES = `${bS}.${vS}`, DS = [
	xS,
	SS,
	CS,
	wS,
	TS,
	ES
], OS = class extends Error {
	constructor({ message: e, code: t = 0, date: n = /* @__PURE__ */ new Date(), signatureVerified: r = null, signerCertificate: i = null, signerCertificateVerified: a = null, timestampSerial: o = null, certificatePath: s = [] }) {
		super(e), this.name = "SignedDataVerifyError", this.date = n, this.code = t, this.timestampSerial = o, this.signatureVerified = r, this.signerCertificate = i, this.signerCertificateVerified = a, this.certificatePath = s;
	}
}, kS = class e extends J {
	static {
		this.CLASS_NAME = "SignedData";
	}
	static {
		this.ID_DATA = Eu;
	}
	constructor(t = {}) {
		super(), this.version = t[pS] ?? e.defaultValues(pS), this.digestAlgorithms = t[mS] ?? e.defaultValues(mS), this.encapContentInfo = t[hS] ?? e.defaultValues(hS), gS in t && (this.certificates = t[gS] ?? e.defaultValues(gS)), _S in t && (this.crls = t[_S] ?? e.defaultValues(_S)), yS in t && (this.ocsps = t[yS] ?? e.defaultValues(yS)), this.signerInfos = t[vS] ?? e.defaultValues(vS), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case pS: return 0;
			case mS: return [];
			case hS: return new Lb();
			case gS: return [];
			case _S: return [];
			case yS: return [];
			case vS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case pS: return n === e.defaultValues(pS);
			case hS: return Lb.compareWithDefault("eContentType", n.eContentType) && Lb.compareWithDefault("eContent", n.eContent);
			case mS:
			case gS:
			case _S:
			case yS:
			case vS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return t.optional === void 0 && (t.optional = !1), new L({
			name: t.blockName || bS,
			optional: t.optional,
			value: [
				new F({ name: t.version || xS }),
				new R({ value: [new H({
					name: t.digestAlgorithms || SS,
					value: Z.schema()
				})] }),
				Lb.schema(t.encapContentInfo || { names: { blockName: CS } }),
				new j({
					name: t.certificates || wS,
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: d_.schema().valueBlock.value
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 1
					},
					value: y_.schema(t.crls || { names: { crls: TS } }).valueBlock.value
				}),
				new R({ value: [new H({
					name: t.signerInfos || ES,
					value: Ux.schema()
				})] })
			]
		});
	}
	fromSchema(t) {
		for (let e of DS) delete t[e];
		let n = U(t, t, e.schema());
		if (q.assertSchema(n, this.className), this.version = n.result[xS].valueBlock.valueDec, SS in n.result && (this.digestAlgorithms = Array.from(n.result[SS], (e) => new Z({ schema: e }))), this.encapContentInfo = new Lb({ schema: n.result[CS] }), wS in n.result) {
			let e = new d_({ schema: new R({ value: n.result[wS].valueBlock.value }) });
			this.certificates = e.certificates.slice(0);
		}
		TS in n.result && (this.crls = Array.from(n.result[TS], (e) => e.idBlock.tagClass === 1 ? new jg({ schema: e }) : (e.idBlock.tagClass = 1, e.idBlock.tagNumber = 16, new h_({ schema: e })))), ES in n.result && (this.signerInfos = Array.from(n.result[ES], (e) => new Ux({ schema: e })));
	}
	toSchema(t = !1) {
		let n = [];
		if (this.version = this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof c_) || this.crls && this.crls.length && this.crls.some((e) => e instanceof h_) ? 5 : this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof Yh) ? 4 : this.certificates && this.certificates.length && this.certificates.some((e) => e instanceof _h) || this.signerInfos.some((e) => e.version === 3) || this.encapContentInfo.eContentType !== e.ID_DATA ? 3 : 1, n.push(new F({ value: this.version })), n.push(new R({ value: Array.from(this.digestAlgorithms, (e) => e.toSchema()) })), n.push(this.encapContentInfo.toSchema()), this.certificates) {
			let e = new d_({ certificates: this.certificates }).toSchema();
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
				if (e instanceof h_) {
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
			if (!h) throw new OS({
				date: r,
				code: 1,
				message: "Unable to get signer by supplied index"
			});
			if (!this.certificates) throw new OS({
				date: r,
				code: 2,
				message: "No certificates attached to this signed data"
			});
			if (h.sid instanceof D_) {
				for (let e of this.certificates) if (e instanceof mm && e.issuer.isEqual(h.sid.issuer) && e.serialNumber.isEqual(h.sid.serialNumber)) {
					u = e;
					break;
				}
			} else {
				let e = h.sid, t = e.idBlock.isConstructed ? e.valueBlock.value[0].valueBlock.valueHex : e.valueBlock.valueHex;
				for (let e of this.certificates) {
					if (!(e instanceof mm)) continue;
					let n = await l.digest({ name: "sha-1" }, e.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView);
					if (T.equal(n, t)) {
						u = e;
						break;
					}
				}
			}
			if (!u) throw new OS({
				date: r,
				code: 3,
				message: "Unable to find signer certificate"
			});
			if (this.encapContentInfo.eContentType === "1.2.840.113549.1.9.16.1.4") {
				if (!this.encapContentInfo.eContent) throw new OS({
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
					e = fS.fromBER(this.encapContentInfo.eContent.getValue());
				} catch {
					throw new OS({
						date: r,
						code: 15,
						message: "Error during verification: TSTInfo wrong ASN.1 schema ",
						signatureVerified: null,
						signerCertificate: u,
						timestampSerial: d,
						signerCertificateVerified: !0
					});
				}
				if (r = e.genTime, d = e.serialNumber.valueBlock.valueHexView.slice().buffer, t.byteLength === 0) throw new OS({
					date: r,
					code: 4,
					message: "Missed detached data input array"
				});
				if (!await e.verify({ data: t }, l)) throw new OS({
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
				let e = this.certificates.filter((e) => e instanceof mm && !!hm(e, u)), t = {
					checkDate: r,
					certs: e,
					trustedCerts: n
				};
				c && (t.findIssuer = c), s && (t.findOrigin = s);
				let i = new tb(t);
				if (i.certs.push(u), this.crls) for (let e of this.crls) "thisUpdate" in e ? i.crls.push(e) : e.otherRevInfoFormat === "1.3.6.1.5.5.7.48.1.1" && i.ocsps.push(new hb({ schema: e.otherRevInfo }));
				this.ocsps && i.ocsps.push(...this.ocsps);
				let o = await i.verify({ passedWhenNotRevValues: a }, l).catch((e) => {
					throw new OS({
						date: r,
						code: 5,
						message: `Validation of signer's certificate failed with error: ${e instanceof Object ? e.resultMessage : e}`,
						signerCertificate: u,
						signerCertificateVerified: !1
					});
				});
				if (o.certificatePath && (m = o.certificatePath), !o.result) throw new OS({
					date: r,
					code: 5,
					message: `Validation of signer's certificate failed: ${o.resultMessage}`,
					signerCertificate: u,
					signerCertificateVerified: !1
				});
			}
			let g = l.getAlgorithmByOID(h.digestAlgorithm.algorithmId);
			if (!("name" in g)) throw new OS({
				date: r,
				code: 7,
				message: `Unsupported signature algorithm: ${h.digestAlgorithm.algorithmId}`,
				signerCertificate: u,
				signerCertificateVerified: !0
			});
			p = g.name;
			let _ = this.encapContentInfo.eContent;
			if (_) t = _.idBlock.tagClass === 1 && _.idBlock.tagNumber === 4 ? _.getValue() : _.valueBlock.valueBeforeDecodeView.slice().buffer;
			else if (t.byteLength === 0) throw new OS({
				date: r,
				code: 8,
				message: "Missed detached data input array",
				signerCertificate: u,
				signerCertificateVerified: !0
			});
			if (h.signedAttrs) {
				let e = !1, t = !1;
				for (let n of h.signedAttrs.attributes) if (n.type === "1.2.840.113549.1.9.3" && (e = !0), n.type === "1.2.840.113549.1.9.4" && (t = !0, f = n.values[0].valueBlock.valueHex), e && t) break;
				if (e === !1) throw new OS({
					date: r,
					code: 9,
					message: "Attribute \"content-type\" is a mandatory attribute for \"signed attributes\"",
					signerCertificate: u,
					signerCertificateVerified: !0
				});
				if (t === !1) throw new OS({
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
				if (!T.equal(e, f)) throw new OS({
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
			throw e instanceof OS ? e : new OS({
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
}, AS = "version", jS = "authSafe", MS = "macData", NS = "parsedValue", PS = [
	AS,
	jS,
	MS
];
(class e extends J {
	static {
		this.CLASS_NAME = "PFX";
	}
	constructor(t = {}) {
		super(), this.version = t[AS] ?? e.defaultValues(AS), this.authSafe = t[jS] ?? e.defaultValues(jS), MS in t && (this.macData = t[MS] ?? e.defaultValues(MS)), NS in t && (this.parsedValue = t[NS] ?? e.defaultValues(NS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case AS: return 3;
			case jS: return new $h();
			case MS: return new Hb();
			case NS: return {};
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case AS: return n === e.defaultValues(t);
			case jS: return $h.compareWithDefault("contentType", n.contentType) && $h.compareWithDefault("content", n.content);
			case MS: return Hb.compareWithDefault("mac", n.mac) && Hb.compareWithDefault("macSalt", n.macSalt) && Hb.compareWithDefault("iterations", n.iterations);
			case NS: return n instanceof Object && Object.keys(n).length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || "",
			value: [
				new F({ name: t.version || AS }),
				$h.schema(t.authSafe || { names: { blockName: jS } }),
				Hb.schema(t.macData || { names: {
					blockName: MS,
					optional: !0
				} })
			]
		});
	}
	fromSchema(t) {
		for (let e of PS) delete t[e];
		let n = U(t, t, e.schema({ names: {
			version: AS,
			authSafe: { names: { blockName: jS } },
			macData: { names: { blockName: MS } }
		} }));
		q.assertSchema(n, this.className), this.version = n.result.version.valueBlock.valueDec, this.authSafe = new $h({ schema: n.result.authSafe }), MS in n.result && (this.macData = new Hb({ schema: n.result.macData }));
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
					this.authSafe = new $h({
						contentType: $h.DATA,
						content: new N({ valueHex: i })
					});
					let a = await t.stampDataWithPassword({
						password: e.password,
						hashAlgorithm: e.hmacHashAlgorithm,
						salt: n,
						iterationCount: e.iterations,
						contentToStamp: i
					});
					this.macData = new Hb({
						mac: new Nb({
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
					let n = this.parsedValue.authenticatedSafe.toSchema().toBER(!1), r = new kS({
						version: 1,
						encapContentInfo: new Lb({
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
						values: [new sl({ valueDate: /* @__PURE__ */ new Date() })]
					})), a.push(new Q({
						type: "1.2.840.113549.1.9.4",
						values: [new N({ valueHex: i })]
					})), r.signerInfos.push(new Ux({
						version: 1,
						sid: new D_({
							issuer: e.signingCertificate.issuer,
							serialNumber: e.signingCertificate.serialNumber
						}),
						signedAttrs: new Ex({
							type: 0,
							attributes: a
						})
					})), await r.sign(e.privateKey, 0, e.hashAlgorithm, void 0, t), this.authSafe = new $h({
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
			case $h.DATA:
				{
					K.assertEmpty(e.password, "password"), this.parsedValue.integrityMode = 0, G.assert(this.authSafe.content, "authSafe.content", N);
					let n = this.authSafe.content.getValue();
					if (this.parsedValue.authenticatedSafe = vy.fromBER(n), e.checkIntegrity) {
						if (!this.macData) throw Error("Absent \"macData\" value, can not check PKCS#12 data integrity");
						let r = t.getAlgorithmByOID(this.macData.mac.digestAlgorithm.algorithmId, !0, "digestAlgorithm");
						if (!await t.verifyDataStampedWithPassword({
							password: e.password,
							hashAlgorithm: r.name,
							salt: _a(this.macData.macSalt.valueBlock.valueHexView),
							iterationCount: this.macData.iterations || 1,
							contentToVerify: n,
							signatureToVerify: _a(this.macData.mac.digest.valueBlock.valueHexView)
						})) throw Error("Integrity for the PKCS#12 data is broken!");
					}
				}
				break;
			case $h.SIGNED_DATA:
				{
					this.parsedValue.integrityMode = 1;
					let e = new kS({ schema: this.authSafe.content }), n = e.encapContentInfo.eContent;
					K.assert(n, "eContent", "cmsSigned.encapContentInfo"), G.assert(n, "eContent", N);
					let r = n.getValue();
					if (this.parsedValue.authenticatedSafe = vy.fromBER(r), !await e.verify({
						signer: 0,
						checkChain: !1
					}, t)) throw Error("Integrity for the PKCS#12 data is broken!");
				}
				break;
			default: throw Error(`Incorrect value for "this.authSafe.contentType": ${this.authSafe.contentType}`);
		}
	}
});
var FS = "status", IS = "statusStrings", LS = "failInfo", RS = [
	FS,
	IS,
	LS
], zS = class e extends J {
	static {
		this.CLASS_NAME = "PKIStatusInfo";
	}
	constructor(t = {}) {
		super(), this.status = t[FS] ?? e.defaultValues(FS), IS in t && (this.statusStrings = t[IS] ?? e.defaultValues(IS)), LS in t && (this.failInfo = t[LS] ?? e.defaultValues(LS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case FS: return 2;
			case IS: return [];
			case LS: return new P();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case FS: return n === e.defaultValues(t);
			case IS: return n.length === 0;
			case LS: return n.isEqual(e.defaultValues(t));
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
						value: new Gc()
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
		for (let e of RS) delete t[e];
		let n = U(t, t, e.schema({ names: {
			status: FS,
			statusStrings: IS,
			failInfo: LS
		} }));
		q.assertSchema(n, this.className);
		let r = n.result.status;
		if (r.valueBlock.isHexOnly === !0 || r.valueBlock.valueDec < 0 || r.valueBlock.valueDec > 5) throw Error("PKIStatusInfo \"status\" has invalid value");
		this.status = r.valueBlock.valueDec, IS in n.result && (this.statusStrings = n.result.statusStrings), LS in n.result && (this.failInfo = n.result.failInfo);
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
}, BS = "version", VS = "messageImprint", HS = "reqPolicy", US = "nonce", WS = "certReq", GS = "extensions", KS = "TimeStampReq", qS = `${KS}.${BS}`, JS = `${KS}.${VS}`, YS = `${KS}.${HS}`, XS = `${KS}.${US}`, ZS = `${KS}.${WS}`, QS = `${KS}.${GS}`, $S = [
	qS,
	JS,
	YS,
	XS,
	ZS,
	QS
];
(class e extends J {
	static {
		this.CLASS_NAME = "TimeStampReq";
	}
	constructor(t = {}) {
		super(), this.version = t[BS] ?? e.defaultValues(BS), this.messageImprint = t[VS] ?? e.defaultValues(VS), HS in t && (this.reqPolicy = t[HS] ?? e.defaultValues(HS)), US in t && (this.nonce = t[US] ?? e.defaultValues(US)), WS in t && (this.certReq = t[WS] ?? e.defaultValues(WS)), GS in t && (this.extensions = t[GS] ?? e.defaultValues(GS)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case BS: return 0;
			case VS: return new Kb();
			case HS: return "";
			case US: return new F();
			case WS: return !1;
			case GS: return [];
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(t, n) {
		switch (t) {
			case BS:
			case HS:
			case WS: return n === e.defaultValues(t);
			case VS: return Kb.compareWithDefault("hashAlgorithm", n.hashAlgorithm) && Kb.compareWithDefault("hashedMessage", n.hashedMessage);
			case US: return n.isEqual(e.defaultValues(t));
			case GS: return n.length === 0;
			default: return super.defaultValues(t);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || KS,
			value: [
				new F({ name: t.version || qS }),
				Kb.schema(t.messageImprint || { names: { blockName: JS } }),
				new I({
					name: t.reqPolicy || YS,
					optional: !0
				}),
				new F({
					name: t.nonce || XS,
					optional: !0
				}),
				new Ec({
					name: t.certReq || ZS,
					optional: !0
				}),
				new j({
					optional: !0,
					idBlock: {
						tagClass: 3,
						tagNumber: 0
					},
					value: [new H({
						name: t.extensions || QS,
						value: Km.schema()
					})]
				})
			]
		});
	}
	fromSchema(t) {
		for (let e of $S) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.version = n.result[qS].valueBlock.valueDec, this.messageImprint = new Kb({ schema: n.result[JS] }), YS in n.result && (this.reqPolicy = n.result[YS].valueBlock.toString()), XS in n.result && (this.nonce = n.result[XS]), ZS in n.result && (this.certReq = n.result[ZS].valueBlock.value), QS in n.result && (this.extensions = Array.from(n.result[QS], (e) => new Km({ schema: e })));
	}
	toSchema() {
		let t = [];
		return t.push(new F({ value: this.version })), t.push(this.messageImprint.toSchema()), this.reqPolicy && t.push(new I({ value: this.reqPolicy })), this.nonce && t.push(this.nonce), WS in this && e.compareWithDefault(WS, this.certReq) === !1 && t.push(new Ec({ value: this.certReq })), this.extensions && t.push(new j({
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
		return this.reqPolicy !== void 0 && (t.reqPolicy = this.reqPolicy), this.nonce !== void 0 && (t.nonce = this.nonce.toJSON()), this.certReq !== void 0 && e.compareWithDefault(WS, this.certReq) === !1 && (t.certReq = this.certReq), this.extensions && (t.extensions = Array.from(this.extensions, (e) => e.toJSON())), t;
	}
});
var eC = "status", tC = "timeStampToken", nC = "TimeStampResp", rC = `${nC}.${eC}`, iC = `${nC}.${tC}`, aC = [rC, iC], oC = class e extends J {
	static {
		this.CLASS_NAME = "TimeStampResp";
	}
	constructor(t = {}) {
		super(), this.status = t[eC] ?? e.defaultValues(eC), tC in t && (this.timeStampToken = t[tC] ?? e.defaultValues(tC)), t.schema && this.fromSchema(t.schema);
	}
	static defaultValues(e) {
		switch (e) {
			case eC: return new zS();
			case tC: return new $h();
			default: return super.defaultValues(e);
		}
	}
	static compareWithDefault(e, t) {
		switch (e) {
			case eC: return zS.compareWithDefault(eC, t.status) && !("statusStrings" in t) && !("failInfo" in t);
			case tC: return t.contentType === "" && t.content instanceof B;
			default: return super.defaultValues(e);
		}
	}
	static schema(e = {}) {
		let t = e.names ?? {};
		return new L({
			name: t.blockName || nC,
			value: [zS.schema(t.status || { names: { blockName: rC } }), $h.schema(t.timeStampToken || { names: {
				blockName: iC,
				optional: !0
			} })]
		});
	}
	fromSchema(t) {
		for (let e of aC) delete t[e];
		let n = U(t, t, e.schema());
		q.assertSchema(n, this.className), this.status = new zS({ schema: n.result[rC] }), iC in n.result && (this.timeStampToken = new $h({ schema: n.result[iC] }));
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
		return this.assertContentType(), new kS({ schema: this.timeStampToken.content }).sign(e, 0, t, void 0, n);
	}
	async verify(e = {
		signer: 0,
		trustedCerts: [],
		data: W
	}, t = $(!0)) {
		return this.assertContentType(), new kS({ schema: this.timeStampToken.content }).verify(e, t);
	}
	assertContentType() {
		if (!this.timeStampToken) throw Error("timeStampToken is absent in TSP response");
		if (this.timeStampToken.contentType !== "1.2.840.113549.1.7.2") throw Error(`Wrong format of timeStampToken: ${this.timeStampToken.contentType}`);
	}
};
function sC() {
	if (typeof globalThis < "u" && "crypto" in globalThis) {
		let e = "webcrypto";
		"webkitSubtle" in globalThis.crypto && (e = "safari"), Dp(e, new Cp({
			name: e,
			crypto: globalThis.crypto
		}));
	} else if (typeof crypto < "u" && "webcrypto" in crypto) {
		let e = "NodeJS ^15", t = crypto.webcrypto;
		Dp(e, new Cp({
			name: e,
			crypto: t
		}));
	}
}
sC();
// src/kernel/instant.ts
var cC = (e) => new Date(e).toISOString(), lC = "2.16.840.1.101.3.4.2.1", uC = (e) => Uint8Array.from(e).buffer;
function dC(e) {
	return [...e.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)].map(([, e]) => mm.fromBER(uC(Uint8Array.from(atob(e.replace(/\s/g, "")), (e) => e.charCodeAt(0)))));
}
var fC = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]);
async function pC(e, t, n) {
	let r = oC.fromBER(uC(e)), i = r.timeStampToken;
	if (r.status.status > 1 || !i) throw Error(`the time-stamping authority refused: status ${r.status.status}`);
	let a = new kS({ schema: i.content }), o = a.encapContentInfo.eContent;
	if (!o) throw Error("the time stamp is empty");
	let s = fS.fromBER(o.getValue()), c = s.nonce && new Uint8Array(s.nonce.valueBlock.valueHexView);
	if (n && !(c && fC(c, n))) throw Error("the time stamp answers another question");
	let l = new Uint8Array(await crypto.subtle.digest("SHA-256", uC(t)));
	if (s.messageImprint.hashAlgorithm.algorithmId !== lC || !fC(new Uint8Array(s.messageImprint.hashedMessage.valueBlock.valueHexView), l)) throw Error("the time stamp is about another text");
	return {
		signed: a,
		info: s
	};
}
async function mC(e, t, n, r) {
	let { signed: i, info: a } = await pC(e, t, r);
	if (!await i.verify({
		signer: 0,
		data: uC(t),
		trustedCerts: dC(n),
		checkDate: a.genTime,
		checkChain: !0
	})) throw Error("the time stamp is not by an authority that is trusted here");
	return cC(a.genTime.getTime());
}
async function hC(e, t, n = "") {
	try {
		let { signed: r, info: i } = await pC(e, t);
		if (!await r.verify({
			signer: 0,
			data: uC(t),
			checkChain: !1
		})) return { verdict: "false" };
		let a = {
			at: cC(i.genTime.getTime()),
			by: gC(r)
		};
		return n === "" ? {
			verdict: "unvouched",
			...a
		} : (await mC(e, t, n), {
			verdict: "vouched",
			...a
		});
	} catch {
		return { verdict: "false" };
	}
}
function gC({ signerInfos: e, certificates: t }) {
	let { sid: n } = e[0];
	return ((t ?? []).find((e) => e instanceof mm && n instanceof D_ && e.serialNumber.isEqual(n.serialNumber))?.subject.typesAndValues ?? []).map(({ value: e }) => String(e.valueBlock.value)).join(", ");
}
// src/node/cli/package.ts
var _C = () => {
	let e = a("sha256");
	return {
		update: (t) => e.update(t),
		hex: () => e.digest("hex")
	};
};
function vC(t) {
	let r = n(t, "r"), a = Buffer.alloc(4);
	return i(r, a, 0, 4, 0), e(r), [
		80,
		75,
		3,
		4
	].filter((e, t) => e === a[t]).length >= 3;
}
async function yC(r, { stamping: a, ...s }) {
	let c = n(r, "r");
	try {
		let e = o.crc32 ?? Bi, n = Gi(t(c).size, {
			sha256: _C,
			crc32: e,
			...s
		}), r = n.next();
		for (; !r.done;) {
			let { start: e, length: t } = r.value, a = Buffer.alloc(t), o = i(c, a, 0, t, e);
			r = n.next(a.subarray(0, o));
		}
		let { stamp: l } = r.value;
		return l ? Ki(r.value, await hC(l.token, l.text, a)) : r.value;
	} finally {
		e(c);
	}
}
var bC = (e) => new Map(r(e, "utf8").split("\n").map((e) => e.trim().split(/\s+/)).filter((e) => e.length === 2).map(([e, t]) => [e, t]));
function xC({ holds: e, findings: t, manifest: n }, r, i) {
	n && (i(`${n.case.reference} ${n.case.title}`.trim()), i(`${n.madeAt}  ${n.madeBy.officer}, ${n.madeBy.authority} (${n.madeBy.node})`), i(`${r("verify.summary", {
		exhibits: String(n.exhibits.length),
		files: String(n.files.length)
	})}\n`));
	let a = ({ exhibit: e, file: t }) => [e, t].filter(Boolean).join(", ");
	for (let e of t.filter((e) => !e.good)) i(`  ${_i.has(e.code) ? " - " : "NO "}  ${a(e) ? `${a(e)}: ` : ""}${r(`finding.${e.code}`, e.facts)}`);
	for (let [e, n] of SC(t.filter((e) => e.good))) i(`  yes  ${n.length > 3 ? `${n.length} × ` : ""}${r(`finding.${e}`, n.length > 3 ? {
		...n[0].facts,
		events: "…"
	} : n[0].facts)}`);
	i(`\n${r(e ? "verify.holds" : "verify.fails")}`);
}
function SC(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e) t.set(n.code, [...t.get(n.code) ?? [], n]);
	return t;
}
// src/node/cli/alone.ts
var CC = {
	ar: lr,
	en: ur,
	es: dr,
	fr,
	ru: pr,
	zh: mr
}, wC = process.argv.slice(2), TC = (e) => {
	let t = wC.indexOf(`--${e}`);
	return t < 0 ? void 0 : wC.splice(t, 2)[1];
}, [EC, DC, OC] = [
	TC("keys"),
	TC("stamping"),
	TC("language")
], kC = CC[OC ?? "en"] ?? ur;
function AC(e, t = {}) {
	let n = e.split(".").reduce((e, t) => typeof e == "object" ? e[t] : void 0, kC);
	return String(n).replace(/\{\{(\w+)\}\}/g, (e, n) => t[n] ?? "");
}
var jC = (e) => void process.stdout.write(`${e}\n`), MC = wC[0];
if (!MC) jC("node verify.mjs PACKAGE.zip [--keys FILE] [--stamping FILE] [--language en|fr|es|ar|ru|zh]"), process.exitCode = 2;
else if (!vC(MC)) jC(AC("finding.not-a-package")), process.exitCode = 1;
else {
	let e = await yC(MC, {
		checks: cr,
		...EC && { keys: bC(EC) },
		...DC && { stamping: r(DC, "utf8") }
	});
	xC(e, AC, jC), process.exitCode = +!e.holds;
}
