import { useMantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { keepLanguage, keepTextSize, keptScheme, keptTextSize } from '../ui/appearance.ts'
import { Choice } from '../ui/Choice.tsx'
import { Page, Panel } from '../ui/Page.tsx'
import { showLanguage, useShownWords, useWords } from '../words.ts'

const schemes = ['auto', 'light', 'dark'] as const
const sizes = ['normal', 'large', 'largest'] as const
const languages = ['vi', 'en'] as const

/** How this machine shows the work: kept here, at once, without a save button. */
export function SettingsPage() {
  const t = useWords()
  const { language } = useShownWords()
  const { setColorScheme } = useMantineColorScheme()
  const [scheme, setScheme] = useState(keptScheme)
  const [size, setSize] = useState(keptTextSize)
  return (
    <Page title={t('settings.title')} about={t('settings.about')} width="text">
      <Panel>
        <Choice
          label={t('settings.size')}
          chosen={size}
          choose={(chosen) => {
            setSize(chosen)
            keepTextSize(chosen)
          }}
          choices={sizes.map((value) => ({ value, word: t(`settings.size-${value}`) }))}
        />
        <Choice
          label={t('settings.scheme')}
          chosen={scheme}
          choose={(chosen) => {
            setScheme(chosen)
            setColorScheme(chosen)
          }}
          choices={schemes.map((value) => ({ value, word: t(`settings.scheme-${value}`) }))}
        />
        <Choice
          label={t('settings.language')}
          chosen={language}
          choose={(chosen) => {
            keepLanguage(chosen)
            void showLanguage(chosen)
          }}
          choices={languages.map((value) => ({ value, word: t(`settings.language-${value}`) }))}
        />
      </Panel>
    </Page>
  )
}
