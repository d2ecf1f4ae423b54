import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { JSX, ReactNode } from 'react'
import { ConfigProvider, theme as antTheme } from 'antd'
import type { ThemeConfig } from 'antd'
import viVN from 'antd/es/locale/vi_VN'
import { usePreferences } from './preferences.ts'

const darkQuery = '(prefers-color-scheme: dark)'
const contrastQuery = '(prefers-contrast: more)'

function subscribe(listener: () => void): () => void {
  const queries = [window.matchMedia(darkQuery), window.matchMedia(contrastQuery)]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}

type Shown = 'light' | 'dark' | 'contrast'

function systemTheme(): Shown {
  if (window.matchMedia(contrastQuery).matches) return 'contrast'
  return window.matchMedia(darkQuery).matches ? 'dark' : 'light'
}

function useShown(): Shown {
  const { theme } = usePreferences()
  const system = useSyncExternalStore(subscribe, systemTheme)
  return theme === 'system' ? system : theme
}

const shared = {
  fontFamily: "'Be Vietnam Pro', system-ui, 'Segoe UI', sans-serif",
  fontSize: 14,
  borderRadius: 6,
  controlHeight: 34,
  motionDurationMid: '0.12s',
  motionDurationSlow: '0.16s',
}

const antThemes: Record<Shown, ThemeConfig> = {
  light: {
    token: {
      ...shared,
      colorPrimary: '#0B4F8A',
      colorInfo: '#0B4F8A',
      colorLink: '#0B4F8A',
      colorError: '#B3261E',
      colorSuccess: '#1E7B3A',
      colorWarning: '#9A5B00',
      colorTextBase: '#1B2430',
      colorBorder: '#8994A1',
      colorBorderSecondary: '#DDE2E8',
      colorTextPlaceholder: '#5B6673',
      colorTextDescription: '#5B6673',
    },
  },
  dark: {
    algorithm: antTheme.darkAlgorithm,
    token: {
      ...shared,
      colorPrimary: '#83BBEC',
      colorInfo: '#83BBEC',
      colorLink: '#83BBEC',
      colorError: '#FF8F86',
      colorSuccess: '#74CD8F',
      colorWarning: '#F0B75C',
      colorTextBase: '#E8ECF1',
      colorBgBase: '#1A212A',
      colorBgContainer: '#1A212A',
      colorBgElevated: '#222B36',
      colorBorder: '#6D7A89',
      colorTextLightSolid: '#0C1A28',
      colorTextPlaceholder: '#9DABB9',
    },
  },
  contrast: {
    token: {
      ...shared,
      colorPrimary: '#00337A',
      colorInfo: '#00337A',
      colorLink: '#00337A',
      colorError: '#8F0000',
      colorTextBase: '#000000',
      colorBorder: '#000000',
      colorBorderSecondary: '#000000',
      colorTextPlaceholder: '#1C1C1C',
      colorTextDescription: '#1C1C1C',
      lineWidth: 1.5,
    },
  },
}

/** Puts the chosen theme and density on the page. */
export function Theme(props: { children: ReactNode }): JSX.Element {
  const shown = useShown()
  const { density } = usePreferences()
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown
    document.documentElement.dataset['density'] = density
  }, [shown, density])
  return (
    <ConfigProvider theme={antThemes[shown]} locale={viVN} button={{ autoInsertSpace: false }}>
      {props.children}
    </ConfigProvider>
  )
}
