const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')

/** Of this very response. Imported before everything else: libraries that write <style> ask for it while they load. */
export const nonce = meta?.nonce ?? ''

Object.assign(globalThis, { __webpack_nonce__: nonce })
