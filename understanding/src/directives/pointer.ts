const POINTS =
  /^(?:được |nêu |cụ thể |chi tiết |ban hành )*(?:tại|theo|trong|ở) (?:các )?(?:phụ lục|biểu|danh mục|bảng|phần)(?: [^.;:]{1,60})?[.;:/\s*_]{0,6}$/

/** `Nhiệm vụ cụ thể giao các cơ quan tại Phụ lục kèm theo.` sends the reader to the duties and is none itself. */
export const pointsElsewhere = (view: string, start: number, to: number): boolean =>
  to - start < 90 && POINTS.test(view.slice(start, to))
