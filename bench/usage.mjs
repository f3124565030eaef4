// Loaded before a program that is measured: when it ends, what it used goes to the file named by BENCH_USAGE.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage))
  })
