// When two e-mail addresses are one: asked of files, of Vanta's lists and of reports alike.

/** The address as it is compared: without case, and one for the several ways in which Unicode writes a letter. */
export const addressKey = (email: string): string => email.trim().normalize('NFC').toLowerCase()
