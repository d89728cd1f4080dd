/** A file as base64 (RFC 4648 section 4), read by the browser itself. */
export const base64Of = (file: File): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result).replace(/^data:[^,]*,/, ''))
    reader.onerror = () => failed(reader.error ?? new Error('the file could not be read'))
    reader.readAsDataURL(file)
  })

/** Ten MiB: larger files go in segments and are kept sealed. */
export const inline_bytes = 10 * 1024 * 1024
