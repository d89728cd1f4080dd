/** One thread, one question. */
import { parentPort, workerData } from 'node:worker_threads'
import { answer, type Job } from '../../analysis/network/questions.ts'

parentPort?.postMessage(answer(workerData as Job))
