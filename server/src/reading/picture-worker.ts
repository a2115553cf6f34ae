import { type PagePicture, pagePicture } from './page-picture.ts'

export type PictureAsked = { readonly bytes: Uint8Array; readonly page: number }
/** `fault`: what the rasteriser stumbled over, for the log. */
export type PictureSaid = { readonly picture: PagePicture | null } | { readonly fault: string }

process.on('disconnect', () => process.exit())
process.on('message', async ({ bytes, page }: PictureAsked) => {
  const said: PictureSaid = await pagePicture(bytes, page).then(
    (picture) => ({ picture }),
    (error: unknown) => ({ fault: error instanceof Error ? error.message : String(error) }),
  )
  process.send?.(said)
})
