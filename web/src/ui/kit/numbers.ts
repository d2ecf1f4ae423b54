const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 })

/** 1234.5 as "1.234,5". */
export function formatNumber(value: number): string {
  return whole.format(value)
}

/** Bytes as a person says them: "312 kB", "4,2 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${whole.format(Math.round(bytes / 1000))} kB`
  return `${whole.format(bytes / 1_000_000)} MB`
}
