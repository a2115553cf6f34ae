import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  type ErrorComponentProps,
  Link,
  lazyRouteComponent,
  Outlet,
  RouterProvider,
  useLocation,
} from '@tanstack/react-router'
import { StrictMode, useEffect, useRef } from 'react'
import { IntlProvider } from 'use-intl'
import { Refused } from './api/refused.ts'
import { Brand } from './conference/parts/Brand.tsx'
import { Rail } from './conference/parts/Rail.tsx'
import { SearchButton } from './conference/parts/SearchButton.tsx'
import { Tabs } from './conference/parts/Tabs.tsx'
import { conferenceQuery, conferencesQuery } from './conference/queries.ts'
import { paths } from './paths.ts'
import { enter } from './people/parts/enter.ts'
import { PersonaButton } from './people/parts/PersonaButton.tsx'
import { TrialBanner } from './people/parts/TrialBanner.tsx'
import { useSession } from './people/queries.ts'
import { planQuery } from './plan/queries.ts'
import { theme } from './theme.ts'
import { schemeKey } from './ui/appearance.ts'
import { fullDay } from './ui/days.ts'
import { EmptyState } from './ui/EmptyState.tsx'
import { Failure } from './ui/Failure.tsx'
import { nonce } from './ui/nonce.ts'
import { Page } from './ui/Page.tsx'
import { Shell } from './ui/Shell.tsx'
import { Waiting } from './ui/Waiting.tsx'
import { loadWords, useShownWords, useWords } from './words.ts'

const queries = new QueryClient({
  defaultOptions: {
    // Asked and sent even where the machine says it has no network: a form that waited in silence would look as if it were lost.
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (times, error) => !(error instanceof Refused) && times < 2,
    },
    mutations: { networkMode: 'always' },
  },
})

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  loader: ({ context }) => enter(context.queries),
  component: Frame,
  notFoundComponent: NotFound,
})
const parts = { getParentRoute: () => root }

/** The conference and the paper that it came from, together. */
const ensurePlan = async (client: QueryClient, conferenceId: string) => {
  const { conference } = await client.ensureQueryData(conferenceQuery(conferenceId))
  await client.ensureQueryData(planQuery(conference.planId))
}

const routes = [
  createRoute({
    ...parts,
    path: paths.start,
    loader: async ({ context }) => {
      const { may } = await enter(context.queries)
      if (may.includes('conference.read')) await context.queries.prefetchQuery(conferencesQuery())
    },
    component: lazyRouteComponent(() => import('./conference/StartPage.tsx'), 'StartPage'),
  }),
  createRoute({
    ...parts,
    path: paths.plan,
    validateSearch: ({ viec, loc }: Record<string, unknown>): { viec?: string; loc?: string } => ({
      ...(typeof viec === 'string' && { viec }),
      ...(typeof loc === 'string' && { loc }),
    }),
    loader: ({ context, params }) =>
      Promise.all([loadWords('screen-conference', 'conference'), ensurePlan(context.queries, params.conferenceId)]),
    component: lazyRouteComponent(() => import('./conference/LivingPlanPage.tsx'), 'LivingPlanPage'),
  }),
  createRoute({
    ...parts,
    path: paths.stage,
    loader: ({ context, params }) =>
      Promise.all([loadWords('screen-conference', 'conference'), ensurePlan(context.queries, params.conferenceId)]),
    component: lazyRouteComponent(() => import('./conference/StagePage.tsx'), 'StagePage'),
  }),
  createRoute({
    ...parts,
    path: paths.work,
    loader: () => loadWords('screen-conference', 'conference'),
    component: lazyRouteComponent(() => import('./conference/WorkPage.tsx'), 'WorkPage'),
  }),
  createRoute({ ...parts, path: paths.more, component: lazyRouteComponent(() => import('./conference/MorePage.tsx'), 'MorePage') }),
  createRoute({
    ...parts,
    path: paths.reading,
    loader: () => loadWords('screen-reading'),
    component: lazyRouteComponent(() => import('./plan/ReadingPage.tsx'), 'ReadingPage'),
  }),
  createRoute({
    ...parts,
    path: paths.settings,
    loader: () => loadWords('screen-people'),
    component: lazyRouteComponent(() => import('./people/SettingsPage.tsx'), 'SettingsPage'),
  }),
  createRoute({
    ...parts,
    path: paths.review,
    loader: () => loadWords('screen-plan', 'plan', 'reading'),
    component: lazyRouteComponent(() => import('./plan/ReviewPage.tsx'), 'ReviewPage'),
  }),
  createRoute({
    ...parts,
    path: paths.amendments,
    loader: () => loadWords('screen-plan', 'plan'),
    component: lazyRouteComponent(() => import('./plan/VersionsPage.tsx'), 'VersionsPage'),
  }),
  createRoute({
    ...parts,
    path: paths.parent,
    loader: () => loadWords('screen-plan', 'plan'),
    component: lazyRouteComponent(() => import('./plan/ParentPage.tsx'), 'ParentPage'),
  }),
  createRoute({
    ...parts,
    path: paths.bodies,
    validateSearch: ({ mo }: Record<string, unknown>): { mo?: string } => (typeof mo === 'string' ? { mo } : {}),
    loader: () => loadWords('screen-units'),
    component: lazyRouteComponent(() => import('./units/BodiesPage.tsx'), 'BodiesPage'),
  }),
  createRoute({
    ...parts,
    path: paths.bodyImport,
    loader: () => loadWords('screen-units'),
    component: lazyRouteComponent(() => import('./units/ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...parts,
    path: paths.communes,
    validateSearch: ({ ma, tu }: Record<string, unknown>): { ma?: string; tu?: string } => ({
      ...(ma !== undefined && { ma: String(ma) }),
      ...(typeof tu === 'string' && { tu }),
    }),
    loader: () => loadWords('screen-units'),
    component: lazyRouteComponent(() => import('./units/CommunesPage.tsx'), 'CommunesPage'),
  }),
] as const

const router = createRouter({
  routeTree: root.addChildren(routes),
  context: { queries },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: Pending,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

const schemeKept = localStorageColorSchemeManager({ key: schemeKey })

export function App() {
  const { language, messages } = useShownWords()
  return (
    <StrictMode>
      <MantineProvider theme={theme} colorSchemeManager={schemeKept} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <IntlProvider locale={language} messages={messages} timeZone="Asia/Ho_Chi_Minh">
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </IntlProvider>
      </MantineProvider>
    </StrictMode>
  )
}

function Frame() {
  const t = useWords()
  useFocusOnNewPage()
  return (
    <Shell
      skip={t('shell.skip')}
      railLabel={t('shell.way')}
      head={
        <>
          <Brand />
          <SearchButton />
          <PersonaButton />
        </>
      }
      banner={<TrialBanner />}
      rail={<Rail />}
      tabs={<Tabs />}
      paperHead={<PaperHead />}
    >
      <Outlet />
    </Shell>
  )
}

function PaperHead() {
  const t = useWords()
  const { authority, today } = useSession()
  return (
    <>
      <b>{authority?.name}</b>
      <i>{t('page.printed', { day: fullDay(today) })}</i>
    </>
  )
}

/** A new page takes the focus, so that those who listen hear where they are; the first one is left to the browser. */
function useFocusOnNewPage() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current !== pathname) document.getElementById('main')?.focus({ preventScroll: true })
    shown.current = pathname
  }, [pathname])
}

function Pending() {
  const t = useWords()
  return <Waiting word={t('page.opening')} />
}

function Broken({ error, reset }: ErrorComponentProps) {
  const t = useWords()
  if (isNoConference(error)) return <NoConference />
  return (
    <Page title={t('failure.title')} width="text">
      <Failure
        error={error}
        again={() => {
          reset()
          void router.invalidate()
        }}
      />
    </Page>
  )
}

/** An address of a conference that is none, or another house's: the server says either in its own way. */
const isNoConference = (error: unknown) =>
  error instanceof Refused &&
  location.pathname.startsWith('/hoi-nghi/') &&
  (error.status === 404 || error.body.details?.field === 'conferenceId')

function NoConference() {
  const t = useWords()
  return (
    <Page title={t('page.no-conference')} width="text">
      <EmptyState icon="help" title={t('page.no-conference-about')}>
        <Link to={paths.start}>{t('page.to-start')}</Link>
      </EmptyState>
    </Page>
  )
}

function NotFound() {
  const t = useWords()
  return (
    <Page title={t('page.unknown')} width="text">
      <EmptyState icon="help" title={t('page.unknown-about')}>
        <Link to={paths.start}>{t('page.to-start')}</Link>
      </EmptyState>
    </Page>
  )
}
