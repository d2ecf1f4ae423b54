import { expect, test } from 'vitest'
import { dpiOf } from './source.ts'

test.for([
  ['as a scanner says', 1654, 2339, 200, 200],
  ['a small sheet, as a scanner says', 800, 1100, 200, 200],
  ['nothing said: a page of usual width', 1654, 2339, undefined, 200],
  ['a camera that says 72: a page of usual width', 2481, 3508, 72, 300],
  ['a drawing program that says 96', 1654, 2339, 96, 200],
  ['more than any sheet has', 1654, 2339, 1200, 200],
] as const)('%s', ([, width, height, said, dpi]) => {
  expect(dpiOf(width, height, said)).toBeCloseTo(dpi, -0.5)
})
