/** What an office file begins with; apart from what unpacks it, because a page that only asks what something is need not load that. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
