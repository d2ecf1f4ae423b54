import { expect, test } from 'vitest'
import { commandOf } from './keyboard.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false, isComposing: false }

test.each([
  ['j', 'next'],
  ['J', 'next'],
  ['k', 'previous'],
  ['a', 'accept'],
  [' ', 'pick'],
  ['?', 'help'],
  ['Escape', 'leave'],
  ['q', null],
])('%s is %s', (key, command) => {
  expect(commandOf({ ...plain, key })).toBe(command)
})

test('the browser keeps its own keys, and an input method its letters', () => {
  expect(commandOf({ ...plain, key: 'a', ctrlKey: true })).toBeNull()
  expect(commandOf({ ...plain, key: 'p', metaKey: true })).toBeNull()
  expect(commandOf({ ...plain, key: 'a', isComposing: true })).toBeNull()
})
