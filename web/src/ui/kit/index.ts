/**
 * The parts that every room is built of. In: plain values of the API and words of the room. Out: small components with one
 * look, labelled for screen readers, usable from the keyboard.
 */
import './kit.css'
import './table.css'
import './fields.css'
import './over.css'
import './screens.css'

export { Icon } from './icon.tsx'
export type { IconName } from './icon.tsx'
export { TimelinessBadge } from './timeliness.tsx'
export { timelinessText } from './timeliness-text.ts'
export { UnitName, UnitList } from './unit-name.tsx'
export { UnitPicker } from './unit-picker.tsx'
export { DeadlineInput } from './deadline-input.tsx'
export { DayField, DayFilter, LineField, SelectField } from './fields.tsx'
export { deadlineText, dayText, formatMoment, formatMomentAgo, recurrenceWords } from './day-text.ts'
export { DayText, MomentText } from './day-text-parts.tsx'
export { PageHead } from './page-head.tsx'
export { EmptyState, Loading, ProblemNotice } from './states.tsx'
export { DataTable } from './data-table.tsx'
export type { Column } from './data-table.tsx'
export { PagedTable, rowsOf } from './paged-table.tsx'
export { FilterBar } from './filter-bar.tsx'
export { SearchField } from './search-field.tsx'
export { useAddressFilters } from './address-filters.ts'
export { ExportButton } from './export-button.tsx'
export {
  fileOf as exportFileOf,
  isOpen as isOpenExport,
  lengthOf as exportLengthOf,
  nameOf as exportNameOf,
  stopExport,
  takeExport,
  type Export,
} from './exports.ts'
export { FileDrop } from './file-drop.tsx'
export { toast, toastProblem } from './toast.tsx'
export { Popover } from './popover.tsx'
export { formatNumber, formatSize } from './numbers.ts'
export { SelectFilter } from './select-filter.tsx'
export { IconButton } from './icon-button.tsx'
export { fold } from './fold.ts'
