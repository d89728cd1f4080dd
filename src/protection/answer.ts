/** What a desk gives is read-only; what a schema describes is not. The same value, without that difference. */
type Plain = string | number | boolean | null | undefined | Uint8Array
type Open<T> = T extends Plain
  ? T
  : unknown extends T
    ? T
    : T extends readonly (infer One)[]
      ? Open<One>[]
      : { -readonly [Key in keyof T]: Key extends 'when' | 'unless' ? unknown : Open<T[Key]> }

export const open = <T>(given: Promise<T>): Promise<Open<T>> => given as Promise<Open<T>>
