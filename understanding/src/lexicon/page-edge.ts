/** Patterns of whole lines at the head or foot of a page, whatever stands between: none says anything of the matter. */
export const RUNNING_LINES: readonly string[] = [
  // Where a text goes on.
  String.raw`\(?(?:[Tt]iếp theo|[Xx]em tiếp|[Tt]iếp) trang \d{1,3}\)?`,
  // The head and foot of a gazette.
  String.raw`(?:\d{1,3} {1,6})?CÔNG BÁO[^\n]{0,40}\/ ?Số [^\n]{1,40}|VĂN PHÒNG CHÍNH PHỦ XUẤT BẢN`,
  // The name of the file, with its page.
  String.raw`[\w .()-]{1,60}\.(?:docx?|DOCX?|pdf|PDF|rtf|odt)(?: {1,3}\d{1,3})?`,
  // How urgent a paper is, and that it is a draft.
  String.raw`DỰ THẢO|\(?Dự thảo(?: lần)?(?: \d{1,2})?\)?|HỎA TỐC|(?:THƯỢNG )?KHẨN`,
  // What word processors and scanners add.
  String.raw`Formatted: [^\n]{1,60}|Scanned (?:by|with) CamScanner|\[(?:OCR|Hình|Hình ảnh|Ảnh|Image)\]`,
]
