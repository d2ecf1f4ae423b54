import { ACTION_VERBS, PhraseTrie } from '../lexicon/index.ts'

/** Verbs that begin a title where a duty is known, but that tell no duty by themselves. */
const ALSO =
  `làm|treo|đeo|cắt|dự|vào cuộc|dừng|tạm dừng|ngừng|tạm ngừng|phụ trách chung|trực tiếp|thực sự|đáp ứng|nhắc nhở|phê bình|phun|duyệt|không|chưa|chỉ|tạm|tuyệt đối|luôn|nghiêm cấm|đặc biệt quan tâm`.split(
    '|',
  )

/** What a title may begin with. */
export const TITLE_VERBS: PhraseTrie<true> = new PhraseTrie(
  [...ACTION_VERBS, ...ALSO].map((verb) => [verb, true] as const),
)
