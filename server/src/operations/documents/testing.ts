/** A province with people of every role, and papers written for tests (all fictional, "văn bản giả định"). */
import type { FastifyInstance } from 'fastify'
import type { Role } from '../../http/endpoint.ts'
import { makePerson } from '../../access/testing.ts'
import { asOwner } from '../../store/index.ts'
import { createTestServer, type TestServer } from '../../testing.ts'
import { writeProvince } from '../organisations/index.ts'

/** Somebody who is signed in. */
export interface SignedIn {
  readonly personId: string
  readonly cookie: string
}

/** A whole server with the real tree of a province and people in it. */
export interface TestOffice {
  readonly server: TestServer
  readonly app: FastifyInstance
  readonly workspaceId: string
  readonly unitId: (key: string) => string
  readonly unitNamed: (name: string) => Promise<string>
  signIn(name: string, role: Role, unitId: string): Promise<SignedIn>
  readonly office: SignedIn
  readonly rootUnitId: string
  close(): Promise<void>
}

/** The day on which tests take place. */
export const testDay = Date.parse('2026-11-22T03:00:00Z')

/** Opens an office in the province of a code ("68" is Lâm Đồng). */
export async function openOffice(serverUrl: string, provinceCode = '68'): Promise<TestOffice> {
  const server = await createTestServer(serverUrl, { clock: () => testDay })
  const { db } = server.database
  const made = await asOwner(db, (tx) => writeProvince(tx, { provinceCode, today: '2026-11-22' }))
  if ('kind' in made) throw new Error('no such province')
  const workspaceId = made.workspace.id
  const signIn = async (name: string, role: Role, unitId: string): Promise<SignedIn> => {
    const person = await makePerson(db, workspaceId, name, [{ unitId, role }])
    const payload = { username: name, password: person.password }
    const answer = await server.app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload })
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    return { personId: person.personId, cookie }
  }
  return {
    server,
    app: server.app,
    workspaceId,
    rootUnitId: made.rootUnitId,
    unitId: (key) => {
      const id = made.unitIds.get(key)
      if (id === undefined) throw new Error(`no unit ${key}`)
      return id
    },
    unitNamed: async (name) => {
      const row = await db
        .selectFrom('unit')
        .select('id')
        .where('workspace_id', '=', workspaceId)
        .where('name', '=', name)
        .where('valid_to', 'is', null)
        .executeTakeFirstOrThrow()
      return row.id
    },
    signIn,
    office: await signIn('van-phong', 'office-specialist', made.rootUnitId),
    close: () => server.close(),
  }
}

/** A request of somebody; the answer with its body read as JSON. */
export async function ask(
  office: Pick<TestOffice, 'app'>,
  who: SignedIn,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  path: string,
  options: { body?: object; headers?: Record<string, string> } = {},
) {
  const answer = await office.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { cookie: who.cookie, ...options.headers },
    ...(options.body ? { payload: options.body } : {}),
  })
  const json: unknown = answer.headers['content-type']?.toString().includes('json') ? answer.json() : null
  // Tests say themselves what they expect of a body.
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is what each test asserts
  return { status: answer.statusCode, body: json as any, headers: answer.headers, bytes: answer.rawPayload }
}

/** Uploads a file as a browser does. */
export async function upload(office: Pick<TestOffice, 'app'>, who: SignedIn, name: string, bytes: Uint8Array) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://test/', { method: 'POST', body: form })
  const payload = Buffer.from(await request.arrayBuffer())
  const answer = await office.app.inject({
    method: 'POST',
    url: '/api/v1/documents',
    payload,
    headers: { cookie: who.cookie, 'content-type': request.headers.get('content-type') ?? '' },
  })
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is what each test asserts
  return { status: answer.statusCode, body: answer.json() as any }
}

/** Uploads a text file. */
export function uploadText(office: Pick<TestOffice, 'app'>, who: SignedIn, name: string, text: string) {
  return upload(office, who, name, new TextEncoder().encode(text))
}

/** A conclusion that gives four tasks; it cites a resolution. */
export const conclusionText = `TỈNH ỦY LÂM ĐỒNG
*
Số: 215-KL/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Lâm Đồng, ngày 05 tháng 10 năm 2026

KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về đẩy mạnh giải ngân vốn đầu tư công những tháng cuối năm 2026
(văn bản giả định dùng để thử)
-----

Thực hiện Nghị quyết số 15-NQ/TU ngày 12/01/2026 của Ban Chấp hành Đảng bộ tỉnh, Ban Thường vụ Tỉnh ủy kết luận như sau:

I. ĐÁNH GIÁ CHUNG
Đến hết tháng 9 năm 2026, toàn tỉnh giải ngân 5.120 tỷ đồng, đạt 58,2% kế hoạch.

II. NHIỆM VỤ, GIẢI PHÁP
1. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng rà soát từng dự án chậm tiến độ, tham mưu điều chuyển vốn, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/11/2026.
2. Sở Nông nghiệp và Môi trường hoàn thành giải phóng mặt bằng 12 dự án trọng điểm trước ngày 15/12/2026.
3. Sở Xây dựng chủ trì, phối hợp với các sở, ban, ngành liên quan kiểm tra chất lượng công trình, báo cáo kết quả trong tháng 12 năm 2026.
4. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kết luận này, định kỳ hằng tháng báo cáo Thường trực Tỉnh ủy.

Nơi nhận:
- Các đồng chí Tỉnh ủy viên,
- Các sở, ban, ngành,
- Lưu Văn phòng Tỉnh ủy.
T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ
Nguyễn Văn Mẫu
`

/** The resolution that the conclusion cites. */
export const resolutionText = `TỈNH ỦY LÂM ĐỒNG
*
Số: 15-NQ/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Lâm Đồng, ngày 12 tháng 01 năm 2026

NGHỊ QUYẾT
CỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH
về phát triển kinh tế - xã hội năm 2026
(văn bản giả định dùng để thử)
-----

I. MỤC TIÊU
Phấn đấu tốc độ tăng tổng sản phẩm trên địa bàn đạt 10%, thu ngân sách đạt 30.000 tỷ đồng.

II. NHIỆM VỤ
1. Giao Ủy ban nhân dân tỉnh chỉ đạo cụ thể hóa Nghị quyết, báo cáo Ban Thường vụ Tỉnh ủy trước ngày 31/3/2026.

T/M TỈNH ỦY
BÍ THƯ
Trần Thị Mẫu
`
