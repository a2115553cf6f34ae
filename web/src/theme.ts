import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Lacquer red: the mark, the first button, the day itself. */
const lacquer: MantineColorsTuple = [
  '#fbeceb',
  '#f3d5d3',
  '#e7a9a7',
  '#ef8583',
  '#cf4a4a',
  '#b83034',
  '#a92427',
  '#9f1d20',
  '#861619',
  '#6c0f12',
]

export const theme = createTheme({
  primaryColor: 'lacquer',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { lacquer },
  fontFamily: "'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif",
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
})
