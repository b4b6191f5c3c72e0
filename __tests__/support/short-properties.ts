// For mutation testing: each property for a moment only. A mutant that it notices at all, it notices soon.
import fc from 'fast-check'

fc.configureGlobal({ interruptAfterTimeLimit: 150, endOnFailure: true })
