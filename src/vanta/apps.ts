// The two kinds of app that Vanta gives credentials for: their names, their scopes and the inputs that hold them.
import { say } from '../say.ts'

const READ_SCOPES = { build: 'connectors.self:read-resource', manage: 'vanta-api.all:read' } as const
const WRITE_SCOPES = { build: 'connectors.self:write-resource', manage: 'vanta-api.all:write' } as const

export type App = keyof typeof READ_SCOPES

/** Vanta's names of its kinds of app, and the inputs that hold the credentials of each. */
export const APPS = {
  build: { name: say`Build Integrations`, id: say`client-id`, secret: say`client-secret` },
  manage: { name: say`Manage Vanta`, id: say`manage-client-id`, secret: say`manage-client-secret` }
} as const

/** The scope that a request with this method needs. */
export const scopeFor = (app: App, method: string) => (method === 'GET' ? READ_SCOPES : WRITE_SCOPES)[app]

/** The scopes to ask for, space-separated. A run that only reads asks for nothing more. */
export const scopesOf = (app: App, readOnly: boolean): string =>
  readOnly ? READ_SCOPES[app] : `${READ_SCOPES[app]} ${WRITE_SCOPES[app]}`
