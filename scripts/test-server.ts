/** Starts the PostgreSQL that the test files share, once, before they run side by side. */
import { testServer } from '../test/database.ts'

await testServer()
process.exit(0)
