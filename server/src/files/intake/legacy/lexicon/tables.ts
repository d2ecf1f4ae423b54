// Byte tables of the encodings that Vietnamese papers were written in before Unicode. TCVN3 and VISCII: as in glibc
// (TCVN5712-1, RFC 1456) and GNU recode; VPS: as in GNU recode; VNI: two signs for a letter, complete for all 134
// accented letters. Facts about fonts, written down anew; nobody's code.

/** Bytes of TCVN 5712:1993 (VN3, "ABC"): `A1Ă` is byte 0xA1. */
export const TCVN3_TABLE =
  'A1Ă A2Â A3Ê A4Ô A5Ơ A6Ư A7Đ A8ă A9â AAê ABô ACơ ADư AEđ B5à B6ả B7ã B8á B9ạ BBằ BCẳ BDẵ BEắ C6ặ C7ầ ' +
  'C8ẩ C9ẫ CAấ CBậ CCè CEẻ CFẽ D0é D1ẹ D2ề D3ể D4ễ D5ế D6ệ D7ì D8ỉ DCĩ DDí DEị DFò E1ỏ E2õ E3ó E4ọ E5ồ ' +
  'E6ổ E7ỗ E8ố E9ộ EAờ EBở ECỡ EDớ EEợ EFù F1ủ F2ũ F3ú F4ụ F5ừ F6ử F7ữ F8ứ F9ự FAỳ FBỷ FCỹ FDý FEỵ '

/** Capitals with marks: only in the VN1 variant and in plain text, never in `.Vn` fonts. */
export const TCVN1_TABLE =
  '01Ú 02Ụ 04Ừ 05Ử 06Ữ 11Ứ 12Ự 13Ỳ 14Ỷ 15Ỹ 16Ý 17Ỵ ' +
  '80À 81Ả 82Ã 83Á 84Ạ 85Ặ 86Ậ 87È 88Ẻ 89Ẽ 8AÉ 8BẸ 8CỆ 8DÌ 8EỈ 8FĨ 90Í 91Ị 92Ò 93Ỏ 94Õ 95Ó 96Ọ 97Ộ 98Ờ ' +
  '99Ở 9AỠ 9BỚ 9CỢ 9DÙ 9EỦ 9FŨ AFẰ BAẲ BFẴ C0Ắ C1Ầ C2Ẩ C3Ẫ C4Ấ C5Ề CDỂ D9Ễ DAẾ DBỒ E0Ổ F0Ỗ FFỐ '

/** Bytes of VISCII. */
export const VISCII_TABLE =
  '02Ẳ 05Ẵ 06Ẫ 14Ỷ 19Ỹ 1EỴ 80Ạ 81Ắ 82Ằ 83Ặ 84Ấ 85Ầ 86Ẩ 87Ậ 88Ẽ 89Ẹ 8AẾ 8BỀ 8CỂ 8DỄ 8EỆ 8FỐ 90Ồ 91Ổ 92Ỗ ' +
  '93Ộ 94Ợ 95Ớ 96Ờ 97Ở 98Ị 99Ỏ 9AỌ 9BỈ 9CỦ 9DŨ 9EỤ 9FỲ A0Õ A1ắ A2ằ A3ặ A4ấ A5ầ A6ẩ A7ậ A8ẽ A9ẹ AAế ABề ' +
  'ACể ADễ AEệ AFố B0ồ B1ổ B2ỗ B3Ỡ B4Ơ B5ộ B6ờ B7ở B8ị B9Ự BAỨ BBỪ BCỬ BDơ BEớ BFƯ C0À C1Á C2Â C3Ã C4Ả ' +
  'C5Ă C6ẳ C7ẵ C8È C9É CAÊ CBẺ CCÌ CDÍ CEĨ CFỳ D0Đ D1ứ D2Ò D3Ó D4Ô D5ạ D6ỷ D7ừ D8ử D9Ù DAÚ DBỹ DCỵ DDÝ ' +
  'DEỡ DFư E0à E1á E2â E3ã E4ả E5ă E6ữ E7ẫ E8è E9é EAê EBẻ ECì EDí EEĩ EFỉ F0đ F1ự F2ò F3ó F4ô F5õ F6ỏ ' +
  'F7ọ F8ụ F9ù FAú FBũ FCủ FDý FEợ FFỮ '

/** Bytes of VPS. */
export const VPS_TABLE =
  '02Ạ 03Ậ 04Ặ 05Ẹ 06Ệ 10Ị 11Ọ 12Ộ 13Ợ 14Ụ 15Ự 19Ỵ 1CẪ 1DỮ 80À 81Ả 82Ã 83Ấ 84Ầ 85Ẩ 86ọ 87ỗ 88Ă 89ế 8Aề ' +
  '8Bể 8Cệ 8DẮ 8EẰ 8FẲ 90Ế 93Ề 94Ể 95Ễ 96Ố 97Ồ 98Ổ 99Ỗ 9Aý 9Bỷ 9Cỵ 9DỚ 9EỜ 9FỞ A1ắ A2ằ A3ẳ A4ẵ A5ặ A6Ỡ ' +
  'A7ớ A8Ù A9ờ AAở ABỡ ACŨ ADỨ AEợ AFỪ B0ổ B1Ử B2Ỳ B3Ỹ B4Í B5Ì B6ộ B7Ỉ B8Ĩ B9Ó BAử BBữ BCÒ BDỎ BEÕ BFự ' +
  'C0ầ C1Á C2Â C3ấ C4ẩ C5ẫ C6ậ C7đ C8ẻ C9É CAÊ CBẹ CCỉ CDễ CEị CFỹ D0Ư D1Ủ D2ồ D3ố D4Ô D5ỏ D6ơ D7È D8ừ ' +
  'D9ứ DAÚ DBũ DCư DDÝ DEẺ E0à E1á E2â E3ã E4ả E5ạ E6ă E8è E9é EAê EBẽ ECì EDí EFĩ F0Ẵ F1Đ F2ò F3ó F4ô ' +
  'F5õ F7Ơ F8ụ F9ù FAú FBủ FDỶ FEẼ FFỳ '

/** VNI for Windows: the signs as Latin letters, then the letter that they stand for. */
export const VNI_TABLE =
  'aùá aøà aûả aõã aïạ eùé eøè eûẻ eõẽ eïẹ oùó oøò oûỏ oõõ oïọ uùú uøù uûủ uõũ uïụ yùý yøỳ yûỷ yõỹ îỵ ' +
  'aââ aáấ aàầ aåẩ aãẫ aäậ eâê eáế eàề eåể eãễ eäệ oâô oáố oàồ oåổ oãỗ oäộ aêă aéắ aèằ aúẳ aüẵ aëặ ôơ ' +
  'öư ôùớ öùứ ôøờ öøừ ôûở öûử ôõỡ öõữ ôïợ öïự íí ìì æỉ óĩ òị ñđ AÙÁ AùÁ AØÀ AøÀ AÛẢ AûẢ AÕÃ AõÃ AÏẠ AïẠ ' +
  'EÙÉ EùÉ EØÈ EøÈ EÛẺ EûẺ EÕẼ EõẼ EÏẸ EïẸ OÙÓ OùÓ OØÒ OøÒ OÛỎ OûỎ OÕÕ OõÕ OÏỌ OïỌ UÙÚ UùÚ UØÙ UøÙ UÛỦ ' +
  'UûỦ UÕŨ UõŨ UÏỤ UïỤ YÙÝ YùÝ YØỲ YøỲ YÛỶ YûỶ YÕỸ YõỸ ÎỴ AÂÂ AâÂ AÁẤ AáẤ AÀẦ AàẦ AÅẨ AåẨ AÃẪ AãẪ AÄẬ ' +
  'AäẬ EÂÊ EâÊ EÁẾ EáẾ EÀỀ EàỀ EÅỂ EåỂ EÃỄ EãỄ EÄỆ EäỆ OÂÔ OâÔ OÁỐ OáỐ OÀỒ OàỒ OÅỔ OåỔ OÃỖ OãỖ OÄỘ OäỘ ' +
  'AÊĂ AêĂ AÉẮ AéẮ AÈẰ AèẰ AÚẲ AúẲ AÜẴ AüẴ AËẶ AëẶ ÔƠ ÖƯ ÔÙỚ ÔùỚ ÖÙỨ ÖùỨ ÔØỜ ÔøỜ ÖØỪ ÖøỪ ÔÛỞ ÔûỞ ÖÛỬ ' +
  'ÖûỬ ÔÕỠ ÔõỠ ÖÕỮ ÖõỮ ÔÏỢ ÔïỢ ÖÏỰ ÖïỰ ÍÍ ÌÌ ÆỈ ÓĨ ÒỊ ÑĐ '
