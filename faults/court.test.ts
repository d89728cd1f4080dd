/** The journey of a large file into a court's hands with 2 GB: test/journeys/court.test.ts says what it does. MIB sets another size. */
process.env.MIB ??= '2000'
await import('../test/journeys/court.test.ts')
