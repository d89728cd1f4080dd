/** Never 100 %: no sum of weights is certainty. Pure. */
export const percent = (p: number): string =>
  p >= 0.9995 ? '> 99.9 %' : p < 0.001 ? '< 0.1 %' : `${(p * 100).toFixed(p > 0.99 || p < 0.1 ? 1 : 0)} %`
