import type { ComponentProps } from 'react'
import { Choice } from './Choice.tsx'
import { Select } from './Select.tsx'

const FEW = 5

type Props = ComponentProps<typeof Choice<string>> & { readonly chosen: string }

/** All in sight while they are few; a list once they would fill the page. */
export const Ways = (props: Props) => (props.choices.length > FEW ? <Select {...props} /> : <Choice {...props} />)
