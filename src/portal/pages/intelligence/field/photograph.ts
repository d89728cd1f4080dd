/** A photograph made small enough for a bad line: at most 1,600 pixels a side, as JPEG in base64. */
const most = 1600

export async function photographed(file: File): Promise<string> {
  const picture = await createImageBitmap(file)
  const by = Math.min(1, most / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * by)
  canvas.height = Math.round(picture.height * by)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas.toDataURL('image/jpeg', 0.85).replace(/^data:[^,]*,/, '')
}
