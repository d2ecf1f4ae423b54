import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, inject, onTestFailed } from 'vitest'
import { openBrowser, openPage, widths } from './browser.ts'
import type { OpenWindow } from './browser.ts'
import type { Account } from './setup.ts'
import { shots } from './shots.ts'

/** Somebody at a screen, signed in or not. */
export interface Visitor extends OpenWindow {
  /** Keeps a picture of the screen as it is now. */
  readonly shot: (name: string) => Promise<void>
  /** Keeps a picture of the screen at every width, the desk's last. */
  readonly shotAtEveryWidth: (name: string) => Promise<void>
}

interface VisitOptions {
  readonly as?: Account
  readonly width?: number
  /** Another server than the one that journeys share. */
  readonly url?: string
}

/** A browser for the journeys of one file, closed with the last of them. */
export function useBrowser(): (options?: VisitOptions) => Promise<Visitor> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })
  return async (options = {}) => {
    if (!browser) throw new Error('the browser is open during tests only')
    return visit(browser, options)
  }
}

async function visit(browser: Browser, options: VisitOptions): Promise<Visitor> {
  const url = options.url ?? inject('server').url
  const window = await openPage(browser, url, options.width ?? widths.desk)
  const { page } = window
  onTestFailed(async ({ task }) => {
    const name = `failed-${task.name}-${options.as?.username ?? 'visitor'}`
    if (!page.isClosed()) await takeShot(page, name)
  })
  if (options.as) await signIn(page, options.as)
  return {
    ...window,
    shot: (name) => takeShot(page, name),
    shotAtEveryWidth: (name) => takeShotAtEveryWidth(page, name),
  }
}

async function takeShotAtEveryWidth(page: Page, name: string): Promise<void> {
  for (const width of [widths.tablet, widths.phone, widths.desk]) {
    await page.setViewportSize({ width, height: 900 })
    await takeShot(page, `${name}-${width}`)
  }
}

async function takeShot(page: Page, name: string): Promise<void> {
  await mkdir(shots, { recursive: true })
  const file = name.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 120)
  await page.screenshot({ path: path.join(shots, `${file}.png`) })
}

/** Name, password, Enter; returns when another page is open. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await trySignIn(page, account)
  await page.waitForURL((url) => url.pathname !== '/dang-nhap')
}

/** Name, password, Enter. */
export async function trySignIn(page: Page, account: Account): Promise<void> {
  if (new URL(page.url(), 'http://nowhere').pathname !== '/dang-nhap') await page.goto('/dang-nhap')
  await page.locator('input[name=username]').fill(account.username)
  await page.locator('input[name=password]').fill(account.password)
  await page.keyboard.press('Enter')
}

/** Asks the API with the session of the page; a refusal is told in full. */
export async function ask<Answer>(page: Page, address: string): Promise<Answer> {
  const answer = await page.request.get(`/api/v1${address}`)
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Waits until the page stands at an address, whatever is asked behind it. */
export async function atPath(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => url.pathname === path)
}

/** Puts a password of one's own in place of the one that was given. */
export async function chooseOwnPassword(page: Page, given: string, own: string): Promise<void> {
  await atPath(page, '/doi-mat-khau')
  await page.locator('input[name=current]').fill(given)
  await page.locator('input[name=next]').fill(own)
  await page.locator('input[name=again]').fill(own)
  await page.keyboard.press('Enter')
  await atPath(page, '/tong-quan')
}

/** An account of the sample by its name; what it may do stands beside it. */
export function accountOf(username: SampleName): Account {
  const password = new RegExp(`\\s${username}\\s+(\\S+)`).exec(inject('server').printed)?.[1]
  if (password === undefined) throw new Error(`the first start printed no account ${username}`)
  return { username, password }
}

/** Administrator, office specialist, leader, focal point of the department of finance, auditor. */
export const sampleNames = ['quantri', 'vanphong', 'lanhdao', 'sotaichinh', 'kiemtra'] as const
export type SampleName = (typeof sampleNames)[number]
