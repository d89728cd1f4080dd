/** `/requests/$id` shows the facts, or the editor of a draft; these follow it, each under its own address. */
export const requestTabs = ['measures', 'checks', 'questions', 'arrangements', 'evidence', 'documents', 'history'] as const
