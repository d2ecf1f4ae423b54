/**
 * How things look. In: what the person chose (kept in this browser). Out: colours, type and density as CSS variables on the
 * page and as Ant Design's tokens, the same values. Promised: contrast of at least 4.5:1 in every theme.
 */
import './fonts.ts'
import './tokens.css'
import './base.css'

export { Theme } from './theme.tsx'
