import type { JSX } from 'preact'
import type { ImagePart } from '../../chat/protocol.ts'

const captions = {
  writing: 'The image is being made',
  partial: 'The image is getting sharper',
  done: '',
  failed: 'The image could not be made.',
}

/** An image that the model makes, from the first that is not sharp to the last. */
export function GeneratedImage({ image: { url, status } }: { image: ImagePart }): JSX.Element {
  const goesOn = status === 'writing' || status === 'partial'
  return (
    <figure class={goesOn ? 'generated growing' : 'generated'}>
      {url && <img src={url} alt={goesOn ? 'Being made' : 'Made by the model'} />}
      {captions[status] && <figcaption class={goesOn ? 'waiting' : 'error'}>{captions[status]}</figcaption>}
      {url && status === 'done' && (
        <figcaption>
          <a href={url} download="image">
            Download
          </a>
        </figcaption>
      )}
    </figure>
  )
}
