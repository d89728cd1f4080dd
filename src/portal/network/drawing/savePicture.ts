/** A picture that the node made, as PNG at twice its size. */
export function savePng(svg: string, name: string): void {
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  image.onload = () => {
    const canvas = document.createElement('canvas')
    canvas.width = image.width * 2
    canvas.height = image.height * 2
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    URL.revokeObjectURL(url)
    canvas.toBlob((png) => {
      if (!png) return
      const link = document.createElement('a')
      link.href = URL.createObjectURL(png)
      link.download = `${name}.png`
      link.click()
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
    }, 'image/png')
  }
  image.src = url
}
