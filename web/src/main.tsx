import './ui/nonce.ts'
import '@mantine/core/styles/default-css-variables.css'
import './ui/fonts.css'
import './ui/tokens.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { keptLanguage } from './ui/appearance.ts'
import { showLanguage } from './words.ts'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

await showLanguage(keptLanguage())
createRoot(place).render(<App />)
