// What the launcher says.
export const words = {
  /** @param {string} name @param {string[]} known */
  unknownScript: (name, known) => `Không có việc "${name}". Các việc: ${known.join(', ')}.`,
  /** @param {string} version */
  oldNode: (version) =>
    `Cần Node từ 20.19 trở lên; máy này đang có ${version}. Tải bản mới tại https://nodejs.org`,
  installing: 'Đang cài đặt các gói cần thiết (lần đầu mất khoảng 1–3 phút, cần mạng)…',
  reinstalling: 'Danh sách gói đã thay đổi, đang cài đặt lại…',
  /** @param {number} seconds */
  stillInstalling: (seconds) => `  vẫn đang cài đặt (${seconds} giây)…`,
  /** @param {number} seconds */
  installed: (seconds) => `Đã cài đặt xong sau ${seconds} giây.`,
  /** @param {string} detail */
  installFailed: (detail) =>
    `Cài đặt không thành công. Kiểm tra mạng và chỗ trống trên đĩa rồi chạy lại.\n${detail}`,
  noPinnedNode: 'Gói "node" đã cài nhưng thiếu chương trình. Chạy: npm rebuild node --foreground-scripts',
  building: 'Đang dựng giao diện web…',
  /** @param {number} seconds */
  built: (seconds) => `Đã dựng giao diện web sau ${seconds} giây.`,
  /** @param {string} detail */
  buildFailed: (detail) => `Không dựng được giao diện web.\n${detail}`,
  /** @param {string} address */
  developing: (address) => `Giao diện đang phát triển: ${address} (tự tải lại khi sửa mã)`,
}
