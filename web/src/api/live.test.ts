import { expect, test } from 'vitest'
import { staleKeys } from './live.ts'

test.each([
  [{ topic: 'drafts', id: 'd1' }, [['drafts', 'd1'], ['documents'], ['overview']]],
  [{ topic: 'drafts' }, [['drafts'], ['documents'], ['overview']]],
  [{ topic: 'tasks', id: 't1' }, [['tasks'], ['overview']]],
  [{ topic: 'notifications' }, [['notifications'], ['me']]],
  [{ topic: 'something new' }, []],
])('%o makes stale %o', (change, keys) => {
  expect(staleKeys(change)).toEqual(keys)
})
