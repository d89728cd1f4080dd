/**
 * What style elements of this page must bear: the node gives each page its own and says it in the page's policy. A style without it, as an
 * injected one would be, does nothing.
 */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

// Mantine's scroll lock makes a style element of its own and looks for the nonce here.
if (styleNonce) Object.assign(globalThis, { __webpack_nonce__: styleNonce })
