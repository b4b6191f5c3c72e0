// Starts main, nothing else.
import { main } from './main.ts'

await main()
