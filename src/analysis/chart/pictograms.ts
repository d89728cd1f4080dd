/** A picture for each kind of entity, on a grid of 20: the kind is told by its shape first and by its colour second. */
const ring = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

export const pictograms: Readonly<Record<string, string>> = {
  person: `${ring(10, 6.6, 3.1)}M4 16.8c.6-6.2 11.4-6.2 12 0z`,
  organisation: 'M4 17V5l6-2v14M10 7l6 2v8M2.5 17h15M6.2 7.5h1.6M6.2 10.5h1.6M6.2 13.5h1.6M12.4 11.5H14M12.4 14H14',
  account: 'M3 8 10 3.5 17 8zM4.5 8v6M8.2 8v6M11.8 8v6M15.5 8v6M3 16.5h14',
  phone: 'M6 2.5h8v15H6zM9 15h2',
  vehicle: `M2.5 13V9.5l2-4h9l3.5 4h.5V13zM2.5 9.5h14${ring(6, 13.8, 1.6)}${ring(14, 13.8, 1.6)}`,
  vessel: 'M2.5 12h15l-2.5 4.5h-10zM10 12V3l5 6h-5',
  place: `M10 17.5c-7-8-4.5-14.5 0-14.5s7 6.5 0 14.5z${ring(10, 8, 1.9)}`,
  event: 'M3 5h14v12H3zM3 8.5h14M6.5 3v3M13.5 3v3M8 12.5l1.5 1.5 3-3',
  item: 'M3 6.5 10 3l7 3.5v7L10 17l-7-3.5zM3 6.5 10 10l7-3.5M10 10v7',
  group: `${ring(6.8, 7, 2.3)}${ring(13.2, 7, 2.3)}M2.5 15.5c.5-5 8-5 8.5 0M9.5 15.5c.5-5 8-5 8.5 0`,
}

/** Colours on white paper; each at least 4.5 to 1. */
export const inks: Readonly<Record<string, string>> = {
  person: '#1f4580',
  organisation: '#7a4a00',
  account: '#14603a',
  phone: '#5a2d82',
  vehicle: '#7a2e4d',
  vessel: '#0b5a6b',
  place: '#414a58',
  event: '#8a3b00',
  item: '#4d4d1f',
  group: '#151b26',
}
