/** Files for tests, built byte by byte: honest ones and hostile ones. */
export { mailOf } from './mail.ts'
export { messageOf, oleOf, type OlePart } from './ole.ts'
export { pdfFile, pdfOf, pictureOnlyPdf, type PdfLine, type PdfPicture } from './pdf.ts'
export { docxOf, docxParts, paragraph, wordPart, zipOf, type ZipPart } from './zip.ts'
