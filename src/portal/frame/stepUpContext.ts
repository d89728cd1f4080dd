import { createContext, useContext } from 'react'

/** Asks the officer to prove presence for an act; true when the node has accepted it. */
export type AskStepUp = (act?: string) => Promise<boolean>

export const StepUpContext = createContext<AskStepUp>(async () => false)
export const useStepUp = (): AskStepUp => useContext(StepUpContext)
