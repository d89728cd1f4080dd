/** The picture as a file of this machine: SVG as it is, PNG at twice its size. The words beneath say what is shown and what it does not say. */
import { type PictureOf, picture } from '../../../analysis/chart/picture.ts'

const [width, height] = [1400, 900]

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

export function savePicture(as: 'svg' | 'png', it: PictureOf, { name, foot }: Readonly<{ name: string; foot: string }>): void {
  const svg = picture({ ...it, foot }, width, height)
  const blob = new Blob([svg], { type: 'image/svg+xml' })
  if (as === 'svg') {
    save(blob, `${name}.svg`)
    return
  }
  const image = new Image()
  const url = URL.createObjectURL(blob)
  image.onload = () => {
    const canvas = document.createElement('canvas')
    canvas.width = width * 2
    canvas.height = height * 2
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    URL.revokeObjectURL(url)
    canvas.toBlob((png) => png && save(png, `${name}.png`), 'image/png')
  }
  image.src = url
}
