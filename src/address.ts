// When two e-mail addresses are one: asked of files, of Vanta's lists and of reports alike.

/**
 * The address as it is compared: without case, and one for the several ways in which Unicode writes a letter. In this
 * order, since some capitals have no composed form and their small letters do.
 */
export const addressKey = (email: string): string => email.trim().toLowerCase().normalize('NFC')
