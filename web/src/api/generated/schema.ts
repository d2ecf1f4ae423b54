/** The API as types; made by tools/generate-openapi.ts from server/openapi.json. */

export interface paths {
    "/api/v1/documents/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các loại văn bản và cơ quan ban hành có trong sổ, kèm số lượng
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["documentFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lịch sử của văn bản
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["documentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp gốc, nguyên từng byte
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["downloadOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một văn bản
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa thông tin nhận diện của văn bản
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        patch: operations["editDocument"];
        trace?: never;
    };
    "/api/v1/documents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ văn bản đang xem, dạng Excel hoặc CSV
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["exportDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nội dung, dàn ý và các chỗ được tô
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["getDocumentText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/citations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Văn bản này viện dẫn gì, và văn bản nào viện dẫn nó
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["listCitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sổ văn bản: lọc, tìm toàn văn, tìm theo số ký hiệu (kèm văn bản viện dẫn)
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Đăng ký văn bản từ tệp (DOCX, DOC, ODT, RTF, PDF, HTML, TXT; bản quét PDF, TIFF, JPEG, PNG; ZIP, EML, MSG chứa các loại ấy); multipart, trường "file"
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đăng ký một văn bản từ nội dung dán vào
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["pasteDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chữ ký số của tệp gốc (PDF) và của các bản ký số đến sau: ai ký, lúc nào, còn nguyên vẹn không, chứng thư đến gốc nào
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["documentSignatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/signed-copies/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản ký số đến sau tệp gốc, nguyên từng byte
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["downloadSignedCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrivals/{arrivalId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dừng ngay việc nhận dạng; tệp được giữ một thời gian để thử lại
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["cancelArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrivals/{arrivalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một tệp đến
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["getArrival"];
        put?: never;
        post?: never;
        /**
         * Bỏ hẳn tệp đã dừng hoặc lỗi, xoá nội dung của nó
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        delete: operations["discardArrival"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kết quả nhận dạng của văn bản từ bản quét; từng từ với khung của nó khi hỏi một trang
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["getRecognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrivals/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thư mục theo dõi và hộp thư: lần xem gần nhất, lỗi đang gặp, khi nào thử lại
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["listArrivalSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp đã đến mà chưa thành văn bản: chờ nhận dạng, đang nhận dạng, lỗi; mới nhất trước
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["listArrivals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/pages/{page}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ảnh một trang của bản quét đã xoay thẳng (JPEG), hoặc một chỗ trên trang: ?box=x0,y0,x1,y1
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["pagePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/arrivals/{arrivalId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thử lại tệp đã dừng hoặc lỗi; trang đã nhận dạng không làm lại
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["retryArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/searchable.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bản PDF tìm được chữ, dựng từ bản quét (bản dẫn xuất; tệp gốc giữ nguyên)
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["searchablePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/drafts/accept-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận mọi dự thảo đã đủ "6 rõ"
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["acceptComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự thảo nhiệm vụ đọc được từ văn bản, theo dàn ý
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["listDrafts"];
        put?: never;
        /**
         * Thêm nhiệm vụ từ đoạn chữ được chọn
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["addDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao: biến các dự thảo đã chấp nhận thành nhiệm vụ và báo cho cơ quan
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền tasks:write.
         */
        post: operations["assignDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa, chấp nhận, loại, khôi phục, đổi cấp một dự thảo
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        patch: operations["editDraft"];
        trace?: never;
    };
    "/api/v1/documents/{documentId}/drafts/edit-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa cùng lúc nhiều dự thảo: tất cả hoặc không dự thảo nào
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["editManyDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{draftId}/merge-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gộp vào dự thảo liền trước
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["mergeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/review-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người duyệt đã sửa gì so với máy đọc: đo chất lượng của máy
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền documents:read.
         */
        get: operations["reviewQuality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{draftId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tách dự thảo tại một vị trí của văn bản
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền documents:write.
         */
        post: operations["splitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/task-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh mục nhiệm vụ của văn bản (XLSX, DOCX hoặc PDF)
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["taskTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhận việc, trả lại, báo tiến độ, trình, xác nhận, gia hạn, chỉ đạo…
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point. Mã truy cập cần quyền tasks:write.
         */
        post: operations["actOnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bốn ô số liệu chính thức và các tỷ lệ, theo cùng bộ lọc (bỏ qua lọc theo thời hạn)
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["countTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-filters/{filterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Xoá bộ lọc đã lưu
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        delete: operations["deleteSavedFilter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp minh chứng của một nhiệm vụ
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/events/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Diễn biến và minh chứng của một nhiệm vụ, dạng Excel hoặc CSV
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["exportTaskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách đang xem, dạng Excel hoặc CSV
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["exportTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một nhiệm vụ, nguồn của nó và mọi việc đã xảy ra với nó
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/task-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bộ lọc đã lưu của tôi
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["listSavedFilters"];
        put?: never;
        /**
         * Lưu bộ lọc đang xem
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        post: operations["saveFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách nhiệm vụ
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{taskId}/events/{eventId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút lại việc vừa làm, trong một phút và khi chưa ai làm tiếp
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point. Mã truy cập cần quyền tasks:write.
         */
        post: operations["undoTaskEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tải lên tệp minh chứng (multipart, trường "file"), rồi gắn vào một việc bằng fileIds
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point. Mã truy cập cần quyền tasks:write.
         */
        post: operations["uploadEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự thảo văn bản từ số liệu đang có: đôn đốc, giao nhiệm vụ, gia hạn, bảng theo dõi, danh mục, báo cáo nhanh
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        get: operations["draftPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xem trước các trang của dự thảo (SVG)
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        post: operations["previewPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/papers/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tải văn bản đã sửa, DOCX hoặc PDF/A; nhật ký ghi ai đã tải
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        post: operations["takePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số tiếp theo cho một ký hiệu, và văn bản khác đã lấy số đang ghi; không lấy số nào
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        get: operations["advisePaperNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-signers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Lưu danh sách người ký văn bản đi
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền organisation:write.
         */
        put: operations["keepPaperSigners"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mẫu phần đầu, chữ ký, nơi nhận của từng loại văn bản đi: cơ quan đã lưu gì, còn lại lấy từ đâu; người ký
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listPaperTemplates"];
        /**
         * Lưu mẫu của một loại văn bản đi; mục để null lấy theo mặc định
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền organisation:write.
         */
        put: operations["keepPaperTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/paper-templates/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần sửa mẫu của một loại văn bản đi, mới nhất trước: ai, lúc nào, mẫu khi ấy
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listPaperTemplateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận: ghi mọi dòng trong một lần, hoặc không dòng nào
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:write.
         */
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lần nhập: trang tính, cột, số dòng mới, thay đổi, lỗi
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Chọn loại bảng, trang tính, dòng tiêu đề, cột; chọn cơ quan cho tên chưa rõ; bỏ lần nhập
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:write.
         */
        patch: operations["editImport"];
        trace?: never;
    };
    "/api/v1/imports/{importId}/checked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp đã tải lên, thêm cột kết quả kiểm tra bên cạnh từng dòng (XLSX)
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["importErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các loại bảng nhập được, với các cột của từng loại
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        get: operations["importKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp mẫu của một loại bảng (XLSX)
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:read.
         */
        get: operations["importTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các dòng của bảng: mới, thay đổi (cũ → mới), không đổi, lỗi theo ô
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần nhập, mới nhất trước
         * @description Vai trò được gọi: administrator, office-specialist, leader, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listImports"];
        put?: never;
        /**
         * Tải lên một tệp .xlsx hoặc .csv để xem trước; chưa ghi gì
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:write.
         */
        post: operations["openImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhập tiếp một trang tính khác của cùng tệp, không phải tải lại tệp
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:write.
         */
        post: operations["openImportSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút lại một lần nhập khi chưa có gì dựa trên những gì nó ghi; lịch sử vẫn giữ
         * @description Vai trò được gọi: administrator, office-specialist, leader. Mã truy cập cần quyền tasks:write.
         */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chỉ tiêu của một năm, dạng Excel hoặc CSV; sửa rồi nhập lại được
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["exportIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/{indicatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một chỉ tiêu: số liệu mọi kỳ, nguồn và các lần sửa của từng số
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các năm có chỉ tiêu, các cơ quan theo dõi của một năm
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["indicatorFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Chỉ tiêu của một năm: kế hoạch, thực hiện mới nhất, ước thực hiện, nguồn của từng số
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự án đầu tư công của một năm, dạng Excel hoặc CSV; sửa rồi nhập lại được
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["exportProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một dự án: kế hoạch vốn và giải ngân mọi năm, nguồn và các lần sửa của từng số
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự án đầu tư công của một năm: kế hoạch vốn, giải ngân, tỷ lệ, nguồn của từng số
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["listProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các năm có kế hoạch vốn, các chủ đầu tư của một năm
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["projectFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{exportId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dừng một lần kết xuất chưa xong
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        post: operations["cancelExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lần kết xuất: đã ghi bao nhiêu hàng, xong chưa
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các tệp tôi đã kết xuất trong một ngày qua
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Kết xuất một danh sách hoặc một văn bản trong nền; tệp giữ một ngày cho người yêu cầu
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        post: operations["startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{exportId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tải tệp đã kết xuất; nhật ký ghi ai đã tải
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["takeExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trang đầu của người đang đăng nhập, theo vai
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thông báo của tôi
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đánh dấu đã đọc (bỏ trống: tất cả)
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        post: operations["readNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bảng lệnh: văn bản theo số ký hiệu hoặc nội dung, nhiệm vụ, cơ quan; dấu tuỳ ý
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền tasks:read.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Luồng sự kiện trực tiếp (text/event-stream): cái gì vừa đổi, để màn hình tự làm mới
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thêm tên gọi khác hoặc viết tắt
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền organisation:write.
         */
        post: operations["addUnitName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đổi tên, chuyển, sáp nhập, chia tách, giải thể vào một ngày; việc đang làm chuyển cho đơn vị kế thừa
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền organisation:write.
         */
        post: operations["changeUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cây cơ quan của một ngày (mặc định hôm nay), phẳng, cha trước con
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền organisation:read.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Lập một cơ quan, đơn vị
         * @description Vai trò được gọi: administrator, office-specialist. Mã truy cập cần quyền organisation:write.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lập không gian làm việc của một tỉnh với cây cơ quan thật; người gọi là quản trị
         * @description Vai trò được gọi: administrator. Không nhận mã truy cập.
         */
        post: operations["createWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/expand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một cách gọi nhóm ("các sở, ban, ngành") gồm những cơ quan nào của ngày ấy
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền organisation:read.
         */
        get: operations["expandGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cây cơ quan của một ngày, dạng Excel hoặc CSV
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền organisation:read.
         */
        get: operations["exportUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một cơ quan: tên qua các thời kỳ, sắp xếp, người, đơn vị bên dưới
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền organisation:read.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 34 tỉnh, thành phố có thể lập không gian làm việc
         * @description Vai trò được gọi: administrator. Không nhận mã truy cập.
         */
        get: operations["listProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gõ tìm theo tên, viết tắt, tên cũ; có dấu hay không dấu
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền organisation:read.
         */
        get: operations["searchUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giao một vai trong một đơn vị
         * @description Vai trò được gọi: administrator. Mã truy cập cần quyền people:write.
         */
        post: operations["addMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Người dùng của không gian làm việc
         * @description Vai trò được gọi: administrator, office-specialist, auditor. Mã truy cập cần quyền people:read.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Lập tài khoản; mật khẩu đầu tiên hiện một lần và phải đổi khi đăng nhập
         * @description Vai trò được gọi: administrator. Mã truy cập cần quyền people:write.
         */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mã truy cập API của tôi
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["listTokens"];
        put?: never;
        /**
         * Lập mã truy cập API; giá trị chỉ hiện một lần
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa tên, chức danh, trạng thái hoạt động
         * @description Vai trò được gọi: administrator. Mã truy cập cần quyền people:write.
         */
        patch: operations["editPerson"];
        trace?: never;
    };
    "/api/v1/people/{personId}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Thôi một vai từ hôm nay
         * @description Vai trò được gọi: administrator. Mã truy cập cần quyền people:write.
         */
        delete: operations["endMembership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Kết thúc một phiên của tôi
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chuyển sang không gian làm việc khác của tôi (trong phiên này)
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        post: operations["enterWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký đang xem, dạng Excel hoặc CSV
         * @description Vai trò được gọi: administrator, auditor. Mã truy cập cần quyền audit:read.
         */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách người dùng, dạng Excel hoặc CSV
         * @description Vai trò được gọi: administrator, office-specialist, auditor. Mã truy cập cần quyền people:read.
         */
        get: operations["exportPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tôi là ai, ở đâu, được làm gì
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Mã truy cập cần quyền organisation:read.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký: ai đã làm gì
         * @description Vai trò được gọi: administrator, auditor. Mã truy cập cần quyền audit:read.
         */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các phiên đăng nhập của tôi
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{personId}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cấp mật khẩu mới, mở khoá, kết thúc mọi phiên của người ấy
         * @description Vai trò được gọi: administrator. Không nhận mã truy cập.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Thu hồi mã truy cập
         * @description Vai trò được gọi: administrator, office-specialist, leader, focal-point, auditor. Không nhận mã truy cập.
         */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("documents:read" | "documents:write" | "tasks:read" | "tasks:write" | "organisation:read" | "organisation:write" | "people:read" | "people:write" | "audit:read")[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
            revokedAt: string | null;
        };
        Arrival: {
            /** Format: uuid */
            id: string;
            /** @description Tên tệp; rỗng khi không được giữ gì của tệp (dấu mật) */
            name: string;
            /**
             * @description folder: thư mục theo dõi; mailbox: hộp thư
             * @enum {string}
             */
            source: "upload" | "paste" | "command-line" | "folder" | "mailbox";
            /**
             * @description waiting: chờ; recognising: đang nhận dạng chữ; reading: đang đọc; done: đã vào sổ
             * @enum {string}
             */
            state: "waiting" | "recognising" | "reading" | "done" | "failed" | "cancelled";
            /** @description Tệp không có chữ, phải nhận dạng */
            scan: boolean;
            size: number;
            mediaType: string | null;
            /** @description Tệp chứa nó (ZIP, thư điện tử) và chỗ của nó trong đó */
            container: {
                name: string;
                path: string;
            } | null;
            /** @description Tổng số trang; null khi chưa biết */
            pages: number | null;
            /** @description Số trang đã nhận dạng xong */
            pagesDone: number;
            /** Format: date-time */
            arrivedAt: string;
            /** @description null: hệ thống tự lấy về */
            arrivedBy: components["schemas"]["PersonRef"] | null;
            endedAt: string | null;
            document: components["schemas"]["DocumentRef"] | null;
            /** @description Văn bản đã có trong sổ; tệp này được thêm vào văn bản ấy vì mang chữ ký số */
            signedCopy: boolean;
            /** @description Số văn bản vào sổ từ tệp này (tệp chứa nhiều tệp khác) */
            documents: number;
            problem: components["schemas"]["FileProblem"] | null;
            /** @description Việc làm được lúc này */
            actions: ("cancel" | "retry" | "discard")[];
            /** @description Tệp dừng hoặc lỗi được giữ đến lúc này để thử lại */
            keptUntil: string | null;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
        };
        ArrivalSource: {
            /** @enum {string} */
            source: "folder" | "mailbox";
            /** @description Thư mục, hoặc tài khoản@máy chủ/thư mục thư; không bao giờ có mật khẩu */
            place: string;
            lookedAt: string | null;
            succeededAt: string | null;
            /** @description Số lần hỏng liên tiếp; 0 là đang tốt */
            failures: number;
            retryAt: string | null;
            problem: components["schemas"]["FileProblem"] | null;
        };
        AuditRow: {
            id: string;
            /** Format: date-time */
            at: string;
            person: string | null;
            action: string;
            subject: string;
            subjectId: string | null;
            details: {
                [key: string]: unknown;
            };
            sealed: boolean;
        };
        /** @description Khung chữ nhật, tính bằng điểm ảnh của trang đã xoay thẳng */
        Box: {
            x0: number;
            y0: number;
            x1: number;
            y1: number;
        };
        CitationRow: {
            /** Format: uuid */
            id: string;
            span: components["schemas"]["Span"];
            quote: string;
            type: string;
            symbol: string | null;
            date: string | null;
            issuer: string | null;
            name: string | null;
            provision: string | null;
            role: string;
            /** @description null: văn bản được viện dẫn chưa có trong sổ */
            document: components["schemas"]["DocumentRef"] | null;
        };
        Counted: {
            count: number;
            address: string;
        };
        DerivedPaperTemplate: {
            parent: string;
            issuer: string;
            place: string;
            symbol: string;
            signature: components["schemas"]["PaperSignature"];
            recipients: string[];
            /** @enum {string} */
            numbering: "year" | "term";
        };
        DocumentPage: {
            /** Format: uuid */
            id: string;
            symbol: string | null;
            type: string | null;
            title: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /** @enum {string} */
            system: "party" | "state" | "council" | "front" | "unknown";
            /**
             * @description waiting: chờ duyệt; reference: chỉ lưu, không giao việc
             * @enum {string}
             */
            status: "waiting" | "in-review" | "assigned" | "reference";
            /** Format: date-time */
            registeredAt: string;
            registeredBy: components["schemas"]["PersonRef"] | null;
            counts: {
                drafts: number;
                incomplete: number;
                accepted: number;
                tasks: number;
                overdue: number;
            };
            snippet: string | null;
            citesSearched: boolean;
            sample: boolean;
            /** @description Tên tệp khi đưa vào sổ; null khi không được xem tệp */
            fileName: string | null;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
            signer: string | null;
            signerTitle: string | null;
            place: string | null;
            recipients: string[];
            original: {
                name: string;
                mediaType: string;
                size: number;
                sha256: string;
            };
            /** @description Tệp chứa văn bản này (ZIP, thư điện tử) và chỗ của nó trong đó */
            container: {
                name: string;
                path: string;
            } | null;
            /** @description Chữ được nhận dạng từ bản quét; null khi tệp có sẵn chữ */
            recognised: {
                pages: number;
                confidence: number;
            } | null;
            engineVersion: string | null;
            readMilliseconds: number | null;
            whole: boolean;
        };
        DocumentRef: {
            /** Format: uuid */
            id: string;
            symbol: string | null;
            type: string | null;
            title: string | null;
            issuer: string | null;
            issuedOn: string | null;
        };
        DocumentRow: {
            /** Format: uuid */
            id: string;
            symbol: string | null;
            type: string | null;
            title: string | null;
            issuer: string | null;
            issuedOn: string | null;
            /** @enum {string} */
            system: "party" | "state" | "council" | "front" | "unknown";
            /**
             * @description waiting: chờ duyệt; reference: chỉ lưu, không giao việc
             * @enum {string}
             */
            status: "waiting" | "in-review" | "assigned" | "reference";
            /** Format: date-time */
            registeredAt: string;
            registeredBy: components["schemas"]["PersonRef"] | null;
            counts: {
                drafts: number;
                incomplete: number;
                accepted: number;
                tasks: number;
                overdue: number;
            };
            snippet: string | null;
            citesSearched: boolean;
            sample: boolean;
            /** @description Tên tệp khi đưa vào sổ; null khi không được xem tệp */
            fileName: string | null;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
        };
        DocumentSignature: {
            /** @enum {string} */
            kind: "signature" | "time-stamp";
            /**
             * @description sound: mọi điều đều hợp lệ; doubtful: chưa chắc người ký là ai; wrong: tệp hoặc chữ ký không còn đúng
             * @enum {string}
             */
            standing: "sound" | "doubtful" | "wrong";
            /** @description Một dòng: ai, lúc nào, nguyên vẹn hay không, đến gốc nào */
            text: string;
            /** @enum {string} */
            integrity: "intact" | "changed" | "forged" | "bad-range" | "unreadable" | "unsupported" | "unchecked";
            /**
             * @description Phần thêm vào tệp sau khi ký
             * @enum {string}
             */
            added: "nothing" | "signatures" | "changes";
            /** @description Xét theo các gốc đang được cấu hình; null khi chữ ký không kèm chứng thư */
            trust: ("trusted" | "unknown-root" | "broken" | "expired") | null;
            signer: components["schemas"]["NamedParty"] | null;
            certificate: {
                serial: string;
                issuer: components["schemas"]["NamedParty"];
                /** Format: date-time */
                validFrom: string;
                /** Format: date-time */
                validTo: string;
            } | null;
            signedAt: {
                /** Format: date-time */
                moment: string;
                /**
                 * @description stamp: dấu thời gian đến gốc tin cậy; claim: giờ người ký ghi
                 * @enum {string}
                 */
                by: "stamp" | "claim";
                authority: string | null;
            } | null;
            /** @description Từ người ký lên gốc */
            chain: string[];
            digest: string | null;
            key: string | null;
            weak: ("md5" | "sha1" | "short-key" | "certificate-sha1")[];
            reason: string | null;
            place: string | null;
        };
        DocumentSignatures: {
            /**
             * @description other-format: không phải PDF, không có chữ ký; failed: tệp quá nặng, chưa kiểm tra được
             * @enum {string}
             */
            state: "checked" | "other-format" | "failed";
            /** @description Máy chủ có cấu hình chứng thư gốc nào không */
            rootsKnown: boolean;
            /**
             * @description Không hỏi CRL, OCSP ra ngoài
             * @constant
             */
            revocationChecked: false;
            /** @description Chữ ký của tệp gốc */
            items: components["schemas"]["DocumentSignature"][];
            /** @description Bản ký số đến sau tệp gốc của cùng văn bản, mỗi bản với chữ ký của nó */
            copies: components["schemas"]["SignedCopy"][];
        };
        DocumentText: {
            text: string;
            excerpt: boolean;
            outline: components["schemas"]["OutlineEntry"][];
            highlights: {
                /** @enum {string} */
                kind: "agency" | "deadline" | "date" | "figure" | "citation" | "indicator";
                span: components["schemas"]["Span"];
                note: string | null;
            }[];
            sentences: {
                span: components["schemas"]["Span"];
                label: string;
                confidence: number;
            }[];
            remarks: {
                code: string;
                message: string;
                span: components["schemas"]["Span"] | null;
            }[];
        };
        Doubt: {
            /** @enum {string} */
            kind: "symbol" | "date" | "figure";
            span: components["schemas"]["Span"];
            text: string;
            page: number;
            box: components["schemas"]["Box"];
            confidence: number;
        };
        Draft: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            documentId: string;
            parentId: string | null;
            position: number;
            /** @enum {string} */
            state: "open" | "accepted" | "rejected" | "assigned";
            outline: string[];
            span: components["schemas"]["Span"];
            title: string;
            body: string;
            lead: components["schemas"]["UnitRef"] | null;
            coordinating: components["schemas"]["UnitRef"][];
            groups: {
                words: string;
                span: components["schemas"]["Span"];
                /** @enum {string} */
                role: "lead" | "coordinating";
                unitIds: string[];
            }[];
            /** @enum {string} */
            deadlineKind: "none" | "fixed" | "recurring";
            deadline: string | null;
            recurrence: components["schemas"]["Recurrence"] | null;
            deliverable: string | null;
            measure: string | null;
            weight: number;
            origins: {
                lead: components["schemas"]["FieldOrigin"];
                coordinating: components["schemas"]["FieldOrigin"];
                deadline: components["schemas"]["FieldOrigin"];
                deliverable: components["schemas"]["FieldOrigin"];
                measure: components["schemas"]["FieldOrigin"];
            };
            missing: ("person" | "work" | "time" | "responsibility" | "deliverable" | "competence")[];
            vague: string[];
            confidence: number;
            taskId: string | null;
            addedByPerson: boolean;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            updatedBy: components["schemas"]["PersonRef"] | null;
        };
        DraftEdit: {
            /** @enum {string} */
            state?: "open" | "accepted" | "rejected";
            title?: string;
            body?: string;
            leadUnitId?: string | null;
            coordinatingUnitIds?: string[];
            deadline?: string | null;
            /** @enum {string} */
            deadlineKind?: "none" | "fixed" | "recurring";
            recurrence?: components["schemas"]["Recurrence"] | null;
            deliverable?: string | null;
            measure?: string | null;
            weight?: number;
            parentId?: string | null;
        };
        DraftList: {
            items: components["schemas"]["Draft"][];
        };
        Export: {
            /** Format: uuid */
            id: string;
            list: string;
            /** @enum {string} */
            state: "waiting" | "writing" | "done" | "failed" | "cancelled";
            /** @description Số hàng (trang, với bản PDF tìm được chữ) đã ghi */
            rows: number;
            /** @description Tổng số hàng hoặc trang, khi biết trước */
            of: number | null;
            name: string | null;
            size: number | null;
            /** Format: date-time */
            askedAt: string;
            endedAt: string | null;
        };
        FieldOrigin: {
            /** @enum {string} */
            kind: "stated" | "inherited" | "typed" | "none";
            spans: components["schemas"]["Span"][];
            words: string | null;
        };
        FigureSource: {
            /** Format: uuid */
            importId: string;
            fileName: string;
            sheet: string;
            row: number;
            /** @description Tên ô trong bảng tính, ví dụ E7 */
            cell: string | null;
        };
        FileProblem: {
            reason: string;
            title: string;
            detail: string;
            todo: string;
        };
        FileRef: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
            sha256: string;
        };
        Fulfilment: {
            /** @constant */
            kind: "percent";
            percent: number;
        } | {
            /** @constant */
            kind: "points";
            points: string;
        };
        HistoryRow: {
            /** Format: date-time */
            at: string;
            person: components["schemas"]["PersonRef"] | null;
            action: string;
            text: string;
        };
        Import: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            target: "tasks" | "units" | "indicators" | "projects";
            /** @enum {string} */
            state: "open" | "applied" | "undone" | "dropped";
            fileName: string;
            sheet: string | null;
            counts: components["schemas"]["ImportCounts"];
            person: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            createdAt: string;
            appliedAt: string | null;
            appliedBy: components["schemas"]["PersonRef"] | null;
            undoneAt: string | null;
            /** @description Đang được ghi: đến dòng nào, của bao nhiêu dòng; máy chủ nào cũng biết */
            progress: {
                done: number;
                total: number;
            } | null;
            /** @description Lần ghi trước bị ngắt giữa chừng ở đây; chưa dòng nào được ghi */
            brokenOff: {
                done: number;
                total: number;
                /** Format: date-time */
                at: string;
            } | null;
            sheets: {
                name: string;
                hidden: boolean;
                rows: number;
                hiddenRows: number;
                cut: boolean;
                /** @description Trang tính có bảng thuộc loại này */
                fits: boolean;
                /** @description Trang tính đang xem trước hoặc đã nhập */
                brought: boolean;
                /** @description Bảng mã cũ đã được chuyển sang Unicode */
                convertedFrom: string | null;
            }[];
            head: {
                top: number;
                bottom: number;
            } | null;
            columns: {
                /** @description Cột, đếm từ 0 */
                column: number;
                head: string;
                field: string | null;
                reason: ("same-words" | "like-words" | "group-words" | "chosen") | null;
                /** @description Hệ thống tự tính, không nhập */
                derived: boolean;
                samples: string[];
            }[];
            lacking: string[];
            skipped: {
                group: number;
                total: number;
                note: number;
            };
            chosen: string[];
            /** @description Gửi lại khi xác nhận: đúng những gì đã xem */
            fingerprint: string | null;
            undoable: boolean;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
        };
        ImportCounts: {
            new?: number;
            changed?: number;
            same?: number;
            error?: number;
        };
        ImportLine: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            target: "tasks" | "units" | "indicators" | "projects";
            /** @enum {string} */
            state: "open" | "applied" | "undone" | "dropped";
            fileName: string;
            sheet: string | null;
            counts: components["schemas"]["ImportCounts"];
            person: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            createdAt: string;
            appliedAt: string | null;
            appliedBy: components["schemas"]["PersonRef"] | null;
            undoneAt: string | null;
            /** @description Đang được ghi: đến dòng nào, của bao nhiêu dòng; máy chủ nào cũng biết */
            progress: {
                done: number;
                total: number;
            } | null;
            /** @description Lần ghi trước bị ngắt giữa chừng ở đây; chưa dòng nào được ghi */
            brokenOff: {
                done: number;
                total: number;
                /** Format: date-time */
                at: string;
            } | null;
        };
        ImportRow: {
            row: number;
            /** @enum {string} */
            fate: "new" | "changed" | "same" | "error";
            title: string;
            subjectId: string | null;
            matchedBy: ("code" | "identity") | null;
            cells: {
                field: string;
                words: string;
            }[];
            /** @description Dòng mới được hiểu thế nào */
            understood: {
                field: string;
                words: string;
            }[];
            changes: {
                field: string;
                from: string;
                to: string;
            }[];
            problems: {
                field: string | null;
                column: string | null;
                code: string;
                message: string;
                todo: string;
                words: string | null;
                candidates: components["schemas"]["UnitRef"][];
            }[];
            notes: {
                field: string | null;
                column: string | null;
                code: string;
                message: string;
                todo: string;
                words: string | null;
                candidates: components["schemas"]["UnitRef"][];
            }[];
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            measure: string;
            /** @enum {string} */
            direction: "higher" | "lower" | "unknown";
            heading: string | null;
            owner: components["schemas"]["UnitRef"] | null;
            ownerWords: string | null;
            plan: components["schemas"]["IndicatorFigure"] | null;
            actual: components["schemas"]["IndicatorFigure"] | null;
            estimate: components["schemas"]["IndicatorFigure"] | null;
            fulfilment: components["schemas"]["Fulfilment"] | null;
        };
        IndicatorFigure: {
            /** @description Như bảng ghi: 8,5; ≥ 8; 8 – 8,5; 197/390 */
            words: string;
            /** @description Số thập phân chính xác */
            value: string;
            exact: boolean;
            period: string;
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            from: string;
            /**
             * Format: date
             * @description Ngày đầu tiên sau kỳ
             */
            until: string;
            revision: number;
            /** Format: date-time */
            recordedAt: string;
            source: components["schemas"]["FigureSource"] | null;
        };
        IndicatorPage: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            measure: string;
            /** @enum {string} */
            direction: "higher" | "lower" | "unknown";
            heading: string | null;
            owner: components["schemas"]["UnitRef"] | null;
            ownerWords: string | null;
            /** @description Kỳ mới nhất đứng đầu */
            facts: {
                /** @enum {string} */
                kind: "plan" | "actual" | "estimate";
                current: {
                    /** @description Như bảng ghi: 8,5; ≥ 8; 8 – 8,5; 197/390 */
                    words: string;
                    /** @description Số thập phân chính xác */
                    value: string;
                    exact: boolean;
                    period: string;
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Ngày đầu tiên sau kỳ
                     */
                    until: string;
                    revision: number;
                    /** Format: date-time */
                    recordedAt: string;
                    source: components["schemas"]["FigureSource"] | null;
                    recordedBy: string | null;
                    /** @description Số liệu đã được rút lại ở lần ghi này */
                    withdrawn: boolean;
                };
                /** @description Các lần ghi trước, mới nhất đứng đầu */
                earlier: {
                    /** @description Như bảng ghi: 8,5; ≥ 8; 8 – 8,5; 197/390 */
                    words: string;
                    /** @description Số thập phân chính xác */
                    value: string;
                    exact: boolean;
                    period: string;
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Ngày đầu tiên sau kỳ
                     */
                    until: string;
                    revision: number;
                    /** Format: date-time */
                    recordedAt: string;
                    source: components["schemas"]["FigureSource"] | null;
                    recordedBy: string | null;
                    /** @description Số liệu đã được rút lại ở lần ghi này */
                    withdrawn: boolean;
                }[];
                fulfilment: components["schemas"]["Fulfilment"] | null;
                /** @description Kế hoạch làm mốc so sánh */
                plan: components["schemas"]["IndicatorFigure"] | null;
            }[];
        };
        Me: {
            /** Format: uuid */
            personId: string;
            name: string;
            title: string | null;
            username: string;
            roles: ("administrator" | "office-specialist" | "leader" | "focal-point" | "auditor")[];
            memberships: components["schemas"]["Membership"][];
            workspace: components["schemas"]["Workspace"];
            workspaces: components["schemas"]["Workspace"][];
            overseer: boolean;
            twoFactor: boolean;
            mustChangePassword: boolean;
            unreadNotifications: number;
            has: {
                indicators: boolean;
                projects: boolean;
            };
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            today: string;
        };
        Membership: {
            /** Format: uuid */
            id: string;
            unit: components["schemas"]["UnitRef"];
            /** @enum {string} */
            role: "administrator" | "office-specialist" | "leader" | "focal-point" | "auditor";
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            validFrom: string;
            validTo: string | null;
        };
        NamedParty: {
            name: string | null;
            organisation: string | null;
            unit: string | null;
            place: string | null;
            /** @description UID hoặc serialNumber trong chứng thư: CCCD, mã số thuế… */
            identifier: string | null;
        };
        Notification: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "assigned" | "co-assigned" | "submitted" | "confirmed" | "sent-back" | "declined" | "extension-requested" | "extension-decided" | "direction" | "comment" | "withdrawn" | "reopened" | "due-soon" | "overdue" | "recognised" | "recognition-failed";
            taskId: string | null;
            documentId: string | null;
            title: string;
            text: string | null;
            count: number;
            readAt: string | null;
        };
        OutlineEntry: {
            id: string;
            kind: string;
            label: string | null;
            heading: string;
            depth: number;
            span: components["schemas"]["Span"];
        };
        Overview: {
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            today: string;
            counts: components["schemas"]["TaskCounts"];
            sinceYesterday: {
                overdue: number;
                done: number;
                assigned: number;
            };
            dueThisWeek: components["schemas"]["Counted"];
            overdueRate: {
                overdue: number;
                comeDue: number;
                all: number;
            };
            waiting: {
                documentsToReview: {
                    /** Format: uuid */
                    id: string;
                    symbol: string | null;
                    type: string | null;
                    title: string | null;
                    issuer: string | null;
                    issuedOn: string | null;
                    drafts: number;
                    incomplete: number;
                }[];
                incompleteDrafts: number;
                submissions: components["schemas"]["TaskRow"][];
                extensions: components["schemas"]["TaskRow"][];
                declined: components["schemas"]["TaskRow"][];
                toAccept: components["schemas"]["TaskRow"][];
                mineByUrgency: components["schemas"]["TaskRow"][];
                sentBack: components["schemas"]["TaskRow"][];
            };
            byUnit: {
                unit: components["schemas"]["UnitRef"];
                overdue: number;
                dueSoon: number;
                inTime: number;
                doneOnTime: number;
                doneLate: number;
                total: number;
                lastActivityAt: string | null;
            }[];
            silentUnits: {
                unit: components["schemas"]["UnitRef"];
                openTasks: number;
                lastActivityAt: string | null;
            }[];
            changes: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                kind: "create" | "accept" | "decline" | "hand-down" | "progress" | "pause" | "resume" | "submit" | "confirm" | "send-back" | "reopen" | "withdraw" | "request-extension" | "decide-extension" | "comment" | "direction" | "remind" | "assign" | "undo" | "transfer" | "amend";
                /** Format: uuid */
                taskId: string;
                title: string;
                unit: components["schemas"]["UnitRef"] | null;
                person: components["schemas"]["PersonRef"] | null;
                text: string | null;
            }[];
            lastVisitAt: string | null;
        };
        Paper: {
            /**
             * @description Thể thức: Nghị định 30/2020 hoặc hướng dẫn của Đảng
             * @enum {string}
             */
            system: "state" | "party";
            letterhead: {
                parent: string | null;
                issuer: string;
                symbol: string | null;
                place: string;
                day: string | null;
            };
            /** @description Tên loại; null với công văn */
            kind: string | null;
            subject: string;
            notes: string[];
            addressees: string[];
            grounds: string[];
            sections: {
                /** @enum {string} */
                orientation: "portrait" | "landscape";
                blocks: components["schemas"]["PaperBlock"][];
            }[];
            signature: components["schemas"]["PaperSignature"] | null;
            recipients: string[];
        };
        PaperBlock: {
            /** @constant */
            kind: "heading";
            level: 1 | 2 | 3;
            text: string;
        } | {
            /** @constant */
            kind: "paragraph";
            text: string;
            lead?: string;
        } | {
            /** @constant */
            kind: "centred";
            text: string;
        } | {
            /** @constant */
            kind: "list";
            /** @enum {string} */
            marks: "numbers" | "letters" | "dashes";
            items: string[];
        } | {
            /** @constant */
            kind: "table";
            columns: {
                title: string;
                percent: number;
                centred?: boolean;
            }[];
            rows: string[][];
        };
        PaperSignature: {
            capacities: {
                /** @enum {string} */
                by: "TM" | "KT" | "TL" | "TUQ";
                of: string;
            }[];
            position: string;
            /** @description Quyền (Q.) */
            acting: boolean;
            name: string;
        };
        PaperSigner: {
            /** @enum {string} */
            system: "state" | "party";
            capacities: {
                /** @enum {string} */
                by: "TM" | "KT" | "TL" | "TUQ";
                of: string;
            }[];
            position: string;
            /** @description Quyền (Q.) */
            acting: boolean;
            name: string;
        };
        PaperSigners: {
            items: components["schemas"]["PaperSigner"][];
            /** @description 0 khi cơ quan chưa lưu; gửi lại trong If-Match khi sửa */
            revision: number;
            changedBy: string | null;
            changedAt: string | null;
        };
        PaperTemplate: {
            /** @enum {string} */
            system: "state" | "party";
            /**
             * @description Công văn, thông báo, báo cáo
             * @enum {string}
             */
            class: "letter" | "notice" | "report";
            /** @description Rỗng: cơ quan ban hành đứng một mình */
            parent: string | null;
            issuer: string | null;
            place: string | null;
            symbol: string | null;
            signature: components["schemas"]["PaperSignature"] | null;
            recipients: string[] | null;
            /** @description Số chạy theo năm, theo nhiệm kỳ, hoặc ghi ở sổ khác */
            numbering: ("year" | "term" | "none") | null;
            /** @description 0 khi cơ quan chưa lưu; gửi lại trong If-Match khi sửa */
            revision: number;
            changedBy: string | null;
            changedAt: string | null;
        };
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
        };
        PersonRow: {
            /** Format: uuid */
            id: string;
            name: string;
            title: string | null;
            username: string | null;
            phone: string | null;
            memberships: components["schemas"]["Membership"][];
            lockedUntil: string | null;
            lastSeenAt: string | null;
            twoFactor: boolean;
            active: boolean;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Mã lý do ổn định, dùng cho chương trình */
            reason: string;
            where?: string;
            expected?: string;
            todo?: string;
            requestId?: string;
            /** @description Bản hiện tại khi If-Match không khớp */
            current?: unknown;
        };
        Project: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            group: ("national" | "A" | "B" | "C") | null;
            heading: string | null;
            owner: components["schemas"]["UnitRef"] | null;
            ownerWords: string | null;
            totalInvestment: string | null;
            /** @description Kế hoạch vốn được giao */
            approved: {
                /** @description Đồng, số nguyên */
                amount: string;
                revision: number;
                /** Format: date-time */
                recordedAt: string;
                source: components["schemas"]["FigureSource"] | null;
            } | null;
            /** @description Kế hoạch vốn sau điều chỉnh */
            adjusted: {
                /** @description Đồng, số nguyên */
                amount: string;
                revision: number;
                /** Format: date-time */
                recordedAt: string;
                source: components["schemas"]["FigureSource"] | null;
            } | null;
            disbursed: {
                /** @description Đồng, số nguyên */
                amount: string;
                revision: number;
                /** Format: date-time */
                recordedAt: string;
                source: components["schemas"]["FigureSource"] | null;
                /**
                 * Format: date
                 * @description Ngày dân sự YYYY-MM-DD
                 */
                asOf: string;
            } | null;
            rate: {
                percent: number | null;
                /** @description Đồng, số nguyên */
                base: string;
                /** @enum {string} */
                baseKind: "approved" | "adjusted";
            } | null;
        };
        ProjectPage: {
            /** Format: uuid */
            id: string;
            code: string | null;
            name: string;
            group: ("national" | "A" | "B" | "C") | null;
            heading: string | null;
            owner: components["schemas"]["UnitRef"] | null;
            ownerWords: string | null;
            totalInvestment: string | null;
            years: {
                year: number;
                plans: {
                    /**
                     * @description all: mọi nguồn vốn
                     * @enum {string}
                     */
                    source: "all" | "central" | "local";
                    current: {
                        /** @description Đồng, số nguyên */
                        amount: string;
                        revision: number;
                        /** Format: date-time */
                        recordedAt: string;
                        source: components["schemas"]["FigureSource"] | null;
                        recordedBy: string | null;
                        /** @description Số liệu đã được rút lại ở lần ghi này */
                        withdrawn: boolean;
                    };
                    /** @description Các lần ghi trước, mới nhất đứng đầu */
                    earlier: {
                        /** @description Đồng, số nguyên */
                        amount: string;
                        revision: number;
                        /** Format: date-time */
                        recordedAt: string;
                        source: components["schemas"]["FigureSource"] | null;
                        recordedBy: string | null;
                        /** @description Số liệu đã được rút lại ở lần ghi này */
                        withdrawn: boolean;
                    }[];
                    /** @enum {string} */
                    kind: "approved" | "adjusted";
                }[];
                payments: {
                    /**
                     * @description all: mọi nguồn vốn
                     * @enum {string}
                     */
                    source: "all" | "central" | "local";
                    current: {
                        /** @description Đồng, số nguyên */
                        amount: string;
                        revision: number;
                        /** Format: date-time */
                        recordedAt: string;
                        source: components["schemas"]["FigureSource"] | null;
                        recordedBy: string | null;
                        /** @description Số liệu đã được rút lại ở lần ghi này */
                        withdrawn: boolean;
                    };
                    /** @description Các lần ghi trước, mới nhất đứng đầu */
                    earlier: {
                        /** @description Đồng, số nguyên */
                        amount: string;
                        revision: number;
                        /** Format: date-time */
                        recordedAt: string;
                        source: components["schemas"]["FigureSource"] | null;
                        recordedBy: string | null;
                        /** @description Số liệu đã được rút lại ở lần ghi này */
                        withdrawn: boolean;
                    }[];
                    /** @enum {string} */
                    kind: "actual" | "estimate";
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    asOf: string;
                    rate: {
                        percent: number | null;
                        /** @description Đồng, số nguyên */
                        base: string;
                        /** @enum {string} */
                        baseKind: "approved" | "adjusted";
                    } | null;
                }[];
            }[];
        };
        RecognisedPage: {
            page: number;
            width: number;
            height: number;
            /**
             * @description picture: nhận dạng từ ảnh; letters: trang có sẵn lớp chữ
             * @enum {string}
             */
            source: "picture" | "letters";
            /** @description Trung bình các từ của trang; null khi trang không có chữ */
            confidence: number | null;
            /** @description Chỉ có khi hỏi một trang (?page=) */
            lines: {
                words: {
                    text: string;
                    box: components["schemas"]["Box"];
                    confidence: number;
                }[];
            }[] | null;
        };
        Recognition: {
            confidence: number;
            pages: components["schemas"]["RecognisedPage"][];
            /** @description Các trang không nhận dạng được */
            refused: number[];
            /** @description Số hiệu, ngày, con số nhận dạng chưa chắc, để đối chiếu với ảnh */
            doubts: components["schemas"]["Doubt"][];
        };
        Recurrence: {
            /** @enum {string} */
            rhythm: "ongoing" | "daily" | "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";
            day?: number;
            month?: number;
        };
        Registered: {
            /** @enum {string} */
            kind: "registered" | "known";
            document: components["schemas"]["DocumentPage"];
        };
        SavedFilter: {
            /** Format: uuid */
            id: string;
            name: string;
            address: string;
        };
        SignedCopy: {
            /** Format: uuid */
            id: string;
            name: string;
            mediaType: string;
            size: number;
            sha256: string;
            /** Format: date-time */
            addedAt: string;
            /** @description null: hệ thống tự lấy về */
            addedBy: components["schemas"]["PersonRef"] | null;
            /**
             * @description other-format: không phải PDF, không có chữ ký; failed: tệp quá nặng, chưa kiểm tra được
             * @enum {string}
             */
            state: "checked" | "other-format" | "failed";
            items: components["schemas"]["DocumentSignature"][];
        };
        Span: {
            start: number;
            end: number;
        };
        TaskAction: {
            /** @constant */
            kind: "accept";
            text?: string;
        } | {
            /** @constant */
            kind: "decline";
            /** @description Vì sao không thuộc thẩm quyền */
            text: string;
            /** @description Việc này thuộc cơ quan nào */
            belongsTo: {
                unitId: string | null;
                text: string;
            };
        } | {
            /** @constant */
            kind: "hand-down";
            /** Format: uuid */
            toUnitId: string;
            text?: string;
        } | {
            /** @constant */
            kind: "progress";
            text: string;
            percent?: number;
            stage?: string;
            /** @default [] */
            fileIds: string[];
        } | {
            /** @constant */
            kind: "pause";
            text: string;
            waitingFor: {
                unitId: string | null;
                text: string;
            };
        } | {
            /** @constant */
            kind: "resume";
            text?: string;
        } | {
            /** @constant */
            kind: "submit";
            text: string;
            /** @default [] */
            fileIds: string[];
        } | {
            /** @constant */
            kind: "confirm";
            text?: string;
        } | {
            /** @constant */
            kind: "send-back";
            text: string;
        } | {
            /** @constant */
            kind: "reopen";
            text: string;
        } | {
            /** @constant */
            kind: "withdraw";
            text: string;
        } | {
            /** @constant */
            kind: "request-extension";
            text: string;
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            to: string;
        } | {
            /** @constant */
            kind: "decide-extension";
            granted: boolean;
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            to?: string;
            text?: string;
        } | {
            /** @constant */
            kind: "comment";
            text: string;
            /** @default [] */
            fileIds: string[];
        } | {
            /** @constant */
            kind: "direction";
            text: string;
        } | {
            /** @constant */
            kind: "remind";
            text?: string;
        } | {
            /**
             * @description Giao lại việc đã bị trả lại
             * @constant
             */
            kind: "assign";
            /** Format: uuid */
            leadUnitId?: string;
            coordinatingUnitIds?: string[];
            text?: string;
        };
        TaskCounts: {
            total: number;
            noDeadline: number;
            inTime: number;
            dueSoon: number;
            overdue: number;
            doneOnTime: number;
            doneLate: number;
            /** @description Đã rút, đã trả lại */
            uncounted: number;
            comeDue: number;
        };
        TaskEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "create" | "accept" | "decline" | "hand-down" | "progress" | "pause" | "resume" | "submit" | "confirm" | "send-back" | "reopen" | "withdraw" | "request-extension" | "decide-extension" | "comment" | "direction" | "remind" | "assign" | "undo" | "transfer" | "amend";
            /** Format: date-time */
            at: string;
            /** @description null: hệ thống */
            person: components["schemas"]["PersonRef"] | null;
            unit: components["schemas"]["UnitRef"] | null;
            text: string | null;
            percent: number | null;
            stage: string | null;
            waitingFor: string | null;
            toUnit: components["schemas"]["UnitRef"] | null;
            /** @description Hạn xin gia hạn, hạn mới, ngày hoàn thành */
            day: string | null;
            granted: boolean | null;
            files: components["schemas"]["FileRef"][];
            undone: boolean;
            undoableUntil: string | null;
        };
        TaskPage: {
            /** Format: uuid */
            id: string;
            /** @description Số thứ tự của nhiệm vụ trong tỉnh */
            number: number;
            title: string;
            source: components["schemas"]["DocumentRef"] | null;
            /** @description Văn bản giao, ghi bằng chữ khi chưa có trong sổ */
            sourceWords: string | null;
            lead: components["schemas"]["UnitRef"] | null;
            coordinating: components["schemas"]["UnitRef"][];
            supervising: components["schemas"]["UnitRef"] | null;
            /** @description Đơn vị được giao xuống */
            handling: components["schemas"]["UnitRef"] | null;
            issuedOn: string | null;
            firstDeadline: string | null;
            deadline: string | null;
            recurrence: components["schemas"]["Recurrence"] | null;
            /** @enum {string} */
            work: "assigned" | "accepted" | "in-progress" | "paused" | "submitted" | "done" | "withdrawn" | "declined";
            /** @enum {string} */
            confirmation: "not-asked" | "waiting" | "confirmed" | "sent-back";
            /** @enum {string} */
            deadlineKind: "none" | "fixed" | "recurring";
            /** @description null: đã rút hoặc đã trả lại, không tính */
            timeliness: ("no-deadline" | "in-time" | "due-soon" | "overdue" | "done-on-time" | "done-late") | null;
            daysLeft: number | null;
            /** @description Số ngày trễ khi đã hoàn thành trễ */
            daysLate: number | null;
            progressPercent: number | null;
            progressText: string | null;
            /** Format: date-time */
            lastActivityAt: string;
            completedOn: string | null;
            weight: number;
            deliverable: string | null;
            subtasks: number;
            waitingFor: string | null;
            extensionRequestedTo: string | null;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
            sample: boolean;
            body: string;
            measure: string | null;
            quote: {
                text: string;
                /** Format: uuid */
                documentId: string;
                span: components["schemas"]["Span"];
                outline: string[];
            } | null;
            parent: {
                /** Format: uuid */
                id: string;
                title: string;
            } | null;
            children: components["schemas"]["TaskRow"][];
            events: components["schemas"]["TaskEvent"][];
            actions: ("accept" | "decline" | "hand-down" | "progress" | "pause" | "resume" | "submit" | "confirm" | "send-back" | "reopen" | "withdraw" | "request-extension" | "decide-extension" | "comment" | "direction" | "remind" | "assign")[];
            assignedBy: components["schemas"]["PersonRef"] | null;
            imported: {
                /** Format: uuid */
                importId: string;
                fileName: string;
                sheet: string;
                row: number;
            } | null;
        };
        TaskRow: {
            /** Format: uuid */
            id: string;
            /** @description Số thứ tự của nhiệm vụ trong tỉnh */
            number: number;
            title: string;
            source: components["schemas"]["DocumentRef"] | null;
            /** @description Văn bản giao, ghi bằng chữ khi chưa có trong sổ */
            sourceWords: string | null;
            lead: components["schemas"]["UnitRef"] | null;
            coordinating: components["schemas"]["UnitRef"][];
            supervising: components["schemas"]["UnitRef"] | null;
            /** @description Đơn vị được giao xuống */
            handling: components["schemas"]["UnitRef"] | null;
            issuedOn: string | null;
            firstDeadline: string | null;
            deadline: string | null;
            recurrence: components["schemas"]["Recurrence"] | null;
            /** @enum {string} */
            work: "assigned" | "accepted" | "in-progress" | "paused" | "submitted" | "done" | "withdrawn" | "declined";
            /** @enum {string} */
            confirmation: "not-asked" | "waiting" | "confirmed" | "sent-back";
            /** @enum {string} */
            deadlineKind: "none" | "fixed" | "recurring";
            /** @description null: đã rút hoặc đã trả lại, không tính */
            timeliness: ("no-deadline" | "in-time" | "due-soon" | "overdue" | "done-on-time" | "done-late") | null;
            daysLeft: number | null;
            /** @description Số ngày trễ khi đã hoàn thành trễ */
            daysLate: number | null;
            progressPercent: number | null;
            progressText: string | null;
            /** Format: date-time */
            lastActivityAt: string;
            completedOn: string | null;
            weight: number;
            deliverable: string | null;
            subtasks: number;
            waitingFor: string | null;
            extensionRequestedTo: string | null;
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
            sample: boolean;
        };
        UnitEvent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "created" | "renamed" | "merged" | "split" | "moved" | "dissolved" | "withdrawn";
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            onDay: string;
            legalBasis: string | null;
            unit: components["schemas"]["UnitRef"];
            successors: {
                unit: components["schemas"]["UnitRef"];
                partial: boolean;
                share: number | null;
            }[];
            note: string | null;
        };
        UnitName: {
            name: string;
            /** @enum {string} */
            kind: "official" | "abbreviation" | "alias";
            validFrom: string | null;
            validTo: string | null;
        };
        UnitPage: {
            /** Format: uuid */
            id: string;
            name: string;
            abbreviation: string | null;
            dissolvedOn: string | null;
            /** @enum {string} */
            kind: "territory" | "party" | "council" | "state" | "front" | "force" | "vertical" | "enterprise";
            /** @enum {string} */
            level: "central" | "province" | "district" | "commune";
            parentId: string | null;
            officialCode: string | null;
            validFrom: string | null;
            validTo: string | null;
            people: number;
            openTasks: number;
            names: components["schemas"]["UnitName"][];
            parent: components["schemas"]["UnitRef"] | null;
            children: components["schemas"]["UnitRow"][];
            events: components["schemas"]["UnitEvent"][];
            members: {
                /** Format: uuid */
                personId: string;
                name: string;
                title: string | null;
                role: string;
            }[];
            /** @description Gửi lại trong If-Match khi sửa */
            revision: number;
        };
        UnitRef: {
            /** Format: uuid */
            id: string;
            name: string;
            abbreviation: string | null;
            dissolvedOn: string | null;
        };
        UnitRow: {
            /** Format: uuid */
            id: string;
            name: string;
            abbreviation: string | null;
            dissolvedOn: string | null;
            /** @enum {string} */
            kind: "territory" | "party" | "council" | "state" | "front" | "force" | "vertical" | "enterprise";
            /** @enum {string} */
            level: "central" | "province" | "district" | "commune";
            parentId: string | null;
            officialCode: string | null;
            validFrom: string | null;
            validTo: string | null;
            people: number;
            openTasks: number;
        };
        Uploaded: {
            /**
             * @description arrived (202): bản quét, chữ sẽ được nhận dạng; theo dõi bằng arrival
             * @enum {string}
             */
            kind: "registered" | "known" | "opened" | "arrived";
            /** @description null khi tệp chứa các tệp khác, hoặc đang chờ nhận dạng */
            document: components["schemas"]["DocumentPage"] | null;
            /** @description Văn bản đã có trong sổ (known), tệp này được thêm vào văn bản ấy vì mang chữ ký số */
            signedCopyAdded: boolean;
            arrival: components["schemas"]["Arrival"] | null;
            /** @description Các tệp bên trong (ZIP, thư điện tử); rỗng khi tệp là một văn bản */
            parts: components["schemas"]["UploadedPart"][];
        };
        UploadedPart: {
            /** @description Chỗ của tệp trong tệp chứa nó */
            path: string;
            /** @enum {string} */
            kind: "registered" | "known" | "refused" | "arrived";
            document: components["schemas"]["DocumentPage"] | null;
            /** @description Văn bản đã có trong sổ (known), tệp này được thêm vào văn bản ấy vì mang chữ ký số */
            signedCopyAdded: boolean;
            /** @description Bản quét chờ nhận dạng chữ */
            arrival: components["schemas"]["Arrival"] | null;
            problem: components["schemas"]["FileProblem"] | null;
        };
        Workspace: {
            /** Format: uuid */
            id: string;
            name: string;
            provinceCode: string | null;
            sample: boolean;
        };
        DraftEditInput: {
            /** @enum {string} */
            state?: "open" | "accepted" | "rejected";
            title?: string;
            body?: string;
            leadUnitId?: string | null;
            coordinatingUnitIds?: string[];
            deadline?: string | null;
            /** @enum {string} */
            deadlineKind?: "none" | "fixed" | "recurring";
            recurrence?: components["schemas"]["RecurrenceInput"] | null;
            deliverable?: string | null;
            measure?: string | null;
            weight?: number;
            parentId?: string | null;
        };
        PaperBlockInput: {
            /** @constant */
            kind: "heading";
            level: 1 | 2 | 3;
            text: string;
        } | {
            /** @constant */
            kind: "paragraph";
            text: string;
            lead?: string;
        } | {
            /** @constant */
            kind: "centred";
            text: string;
        } | {
            /** @constant */
            kind: "list";
            /** @enum {string} */
            marks: "numbers" | "letters" | "dashes";
            items: string[];
        } | {
            /** @constant */
            kind: "table";
            columns: {
                title: string;
                percent: number;
                centred?: boolean;
            }[];
            rows: string[][];
        };
        PaperInput: {
            /**
             * @description Thể thức: Nghị định 30/2020 hoặc hướng dẫn của Đảng
             * @enum {string}
             */
            system: "state" | "party";
            letterhead: {
                parent: string | null;
                issuer: string;
                symbol: string | null;
                place: string;
                day: string | null;
            };
            /** @description Tên loại; null với công văn */
            kind: string | null;
            subject: string;
            notes: string[];
            addressees: string[];
            grounds: string[];
            sections: {
                /** @enum {string} */
                orientation: "portrait" | "landscape";
                blocks: components["schemas"]["PaperBlockInput"][];
            }[];
            signature: components["schemas"]["PaperSignatureInput"] | null;
            recipients: string[];
        };
        PaperSignatureInput: {
            capacities: {
                /** @enum {string} */
                by: "TM" | "KT" | "TL" | "TUQ";
                of: string;
            }[];
            position: string;
            /** @description Quyền (Q.) */
            acting: boolean;
            name: string;
        };
        PaperSignerInput: {
            /** @enum {string} */
            system: "state" | "party";
            capacities: {
                /** @enum {string} */
                by: "TM" | "KT" | "TL" | "TUQ";
                of: string;
            }[];
            position: string;
            /** @description Quyền (Q.) */
            acting: boolean;
            name: string;
        };
        RecurrenceInput: {
            /** @enum {string} */
            rhythm: "ongoing" | "daily" | "weekly" | "monthly" | "quarterly" | "half-yearly" | "yearly";
            day?: number;
            month?: number;
        };
        SpanInput: {
            start: number;
            end: number;
        };
        TaskActionInput: {
            /** @constant */
            kind: "accept";
            text?: string;
        } | {
            /** @constant */
            kind: "decline";
            /** @description Vì sao không thuộc thẩm quyền */
            text: string;
            /** @description Việc này thuộc cơ quan nào */
            belongsTo: {
                unitId: string | null;
                text: string;
            };
        } | {
            /** @constant */
            kind: "hand-down";
            /** Format: uuid */
            toUnitId: string;
            text?: string;
        } | {
            /** @constant */
            kind: "progress";
            text: string;
            percent?: number;
            stage?: string;
            /** @default [] */
            fileIds: string[];
        } | {
            /** @constant */
            kind: "pause";
            text: string;
            waitingFor: {
                unitId: string | null;
                text: string;
            };
        } | {
            /** @constant */
            kind: "resume";
            text?: string;
        } | {
            /** @constant */
            kind: "submit";
            text: string;
            /** @default [] */
            fileIds: string[];
        } | {
            /** @constant */
            kind: "confirm";
            text?: string;
        } | {
            /** @constant */
            kind: "send-back";
            text: string;
        } | {
            /** @constant */
            kind: "reopen";
            text: string;
        } | {
            /** @constant */
            kind: "withdraw";
            text: string;
        } | {
            /** @constant */
            kind: "request-extension";
            text: string;
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            to: string;
        } | {
            /** @constant */
            kind: "decide-extension";
            granted: boolean;
            /**
             * Format: date
             * @description Ngày dân sự YYYY-MM-DD
             */
            to?: string;
            text?: string;
        } | {
            /** @constant */
            kind: "comment";
            text: string;
            /** @default [] */
            fileIds: string[];
        } | {
            /** @constant */
            kind: "direction";
            text: string;
        } | {
            /** @constant */
            kind: "remind";
            text?: string;
        } | {
            /**
             * @description Giao lại việc đã bị trả lại
             * @constant
             */
            kind: "assign";
            /** Format: uuid */
            leadUnitId?: string;
            coordinatingUnitIds?: string[];
            text?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    documentFacets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        types: {
                            value: string;
                            count: number;
                        }[];
                        issuers: {
                            value: string;
                            count: number;
                        }[];
                        statuses: {
                            value: string;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryRow"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    type?: string | null;
                    symbol?: string | null;
                    issuedOn?: string | null;
                    issuer?: string | null;
                    signer?: string | null;
                    title?: string | null;
                    /** @enum {string} */
                    status?: "waiting" | "in-review" | "assigned" | "reference";
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportDocuments: {
        parameters: {
            query?: {
                q?: string;
                type?: string;
                issuer?: string;
                status?: "waiting" | "in-review" | "assigned" | "reference";
                /** @description Ngày dân sự YYYY-MM-DD */
                issuedFrom?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                issuedTo?: string;
                sort?: "-registeredAt" | "-issuedOn" | "issuedOn" | "relevance";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentText"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cites: components["schemas"]["CitationRow"][];
                        citedBy: components["schemas"]["DocumentRef"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                q?: string;
                type?: string;
                issuer?: string;
                status?: "waiting" | "in-review" | "assigned" | "reference";
                /** @description Ngày dân sự YYYY-MM-DD */
                issuedFrom?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                issuedTo?: string;
                sort?: "-registeredAt" | "-issuedOn" | "issuedOn" | "relevance";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploaded"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pasteDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registered"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentSignatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSignatures"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadSignedCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrivalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrival"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrivalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrival"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrivalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecognition: {
        parameters: {
            query?: {
                page?: number;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recognition"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArrivalSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ArrivalSource"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArrivals: {
        parameters: {
            query?: {
                /** @description open: waiting, recognising, reading */
                state?: "open" | "waiting" | "recognising" | "reading" | "done" | "failed" | "cancelled";
                source?: "upload" | "paste" | "command-line" | "folder" | "mailbox";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Arrival"][];
                        nextCursor: string | null;
                        /** @description Của cả danh sách, không theo bộ lọc */
                        counts: {
                            open: number;
                            done: number;
                            failed: number;
                            cancelled: number;
                        };
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pagePicture: {
        parameters: {
            query?: {
                box?: string;
            };
            header?: never;
            path: {
                documentId: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryArrival: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrivalId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Arrival"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchablePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    span: components["schemas"]["SpanInput"];
                    parentId?: string | null;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignDrafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Bỏ trống: mọi dự thảo đã chấp nhận */
                    draftIds?: string[];
                    supervisingUnitId?: string | null;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assigned: {
                            /** Format: uuid */
                            draftId: string;
                            /** Format: uuid */
                            taskId: string;
                        }[];
                        notified: {
                            unit: components["schemas"]["UnitRef"];
                            people: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftEditInput"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editManyDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    drafts: {
                        /** Format: uuid */
                        id: string;
                        /** @description Gửi lại trong If-Match khi sửa */
                        revision: number;
                    }[];
                    edit: components["schemas"]["DraftEditInput"];
                    addCoordinatingUnitIds?: string[];
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewQuality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        drafted: number;
                        keptAsRead: number;
                        edited: number;
                        rejected: number;
                        added: number;
                        fields: {
                            field: string;
                            right: number;
                            changed: number;
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Vị trí trong văn bản, nằm trong đoạn của dự thảo */
                    at: number;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskTable: {
        parameters: {
            query: {
                format: "xlsx" | "docx" | "pdf";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnTask: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskActionInput"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countTasks: {
        parameters: {
            query?: {
                q?: string;
                timeliness?: string;
                work?: string;
                confirmation?: string;
                deadlineKind?: string;
                /** @description Cơ quan, kể cả các đơn vị bên dưới */
                unitId?: string;
                unitRole?: "lead" | "coordinating" | "any";
                documentId?: string;
                parentId?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                deadlineFrom?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                deadlineTo?: string;
                /** @description Không cập nhật từ ngần ấy ngày */
                silentDays?: number;
                extension?: "requested";
                /** @description Đơn vị của tôi chủ trì hoặc phối hợp */
                mine?: "true" | "false";
                changedSince?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCounts"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSavedFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                filterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTaskHistory: {
        parameters: {
            query?: {
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportTasks: {
        parameters: {
            query?: {
                q?: string;
                timeliness?: string;
                work?: string;
                confirmation?: string;
                deadlineKind?: string;
                /** @description Cơ quan, kể cả các đơn vị bên dưới */
                unitId?: string;
                unitRole?: "lead" | "coordinating" | "any";
                documentId?: string;
                parentId?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                deadlineFrom?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                deadlineTo?: string;
                /** @description Không cập nhật từ ngần ấy ngày */
                silentDays?: number;
                extension?: "requested";
                /** @description Đơn vị của tôi chủ trì hoặc phối hợp */
                mine?: "true" | "false";
                changedSince?: string;
                format?: "xlsx" | "csv";
                sort?: "deadline" | "-deadline" | "-lastActivityAt" | "lastActivityAt" | "-number" | "number";
                columns?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSavedFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SavedFilter"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: starts_with */
                    address: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilter"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                q?: string;
                timeliness?: string;
                work?: string;
                confirmation?: string;
                deadlineKind?: string;
                /** @description Cơ quan, kể cả các đơn vị bên dưới */
                unitId?: string;
                unitRole?: "lead" | "coordinating" | "any";
                documentId?: string;
                parentId?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                deadlineFrom?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                deadlineTo?: string;
                /** @description Không cập nhật từ ngần ấy ngày */
                silentDays?: number;
                extension?: "requested";
                /** @description Đơn vị của tôi chủ trì hoặc phối hợp */
                mine?: "true" | "false";
                changedSince?: string;
                sort?: "deadline" | "-deadline" | "-lastActivityAt" | "lastActivityAt" | "-number" | "number";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoTaskEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileRef"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPaper: {
        parameters: {
            query: {
                kind: "assignment" | "task-table" | "reminder" | "tracking" | "extension" | "briefing";
                /** @description Cơ quan (đôn đốc, theo dõi, báo cáo nhanh), văn bản (giao nhiệm vụ, danh mục), nhiệm vụ (gia hạn) hoặc không gian làm việc (báo cáo nhanh) */
                subjectId: string;
                system?: "state" | "party";
                /** @description Báo cáo nhanh kể từ ngày này; mặc định bảy ngày qua */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Paper"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperInput"];
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takePaper: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "assignment" | "task-table" | "reminder" | "tracking" | "extension" | "briefing";
                    /**
                     * Format: uuid
                     * @description Cơ quan (đôn đốc, theo dõi, báo cáo nhanh), văn bản (giao nhiệm vụ, danh mục), nhiệm vụ (gia hạn) hoặc không gian làm việc (báo cáo nhanh)
                     */
                    subjectId: string;
                    /** @enum {string} */
                    format: "docx" | "pdf";
                    paper: components["schemas"]["PaperInput"];
                    /**
                     * Format: uuid
                     * @description Văn bản khác đang có số này mà người tải đã được báo
                     */
                    knownHolderId?: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    advisePaperNumber: {
        parameters: {
            query: {
                kind: "assignment" | "task-table" | "reminder" | "tracking" | "extension" | "briefing";
                subjectId: string;
                system: "state" | "party";
                symbol: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Chỉ là gợi ý; null khi số ghi ở sổ khác */
                        next: number | null;
                        holder: {
                            /**
                             * Format: uuid
                             * @description Gửi lại trong knownHolderId khi vẫn tải với số này
                             */
                            id: string;
                            number: number;
                            symbol: string;
                            /** @enum {string} */
                            kind: "assignment" | "task-table" | "reminder" | "tracking" | "extension" | "briefing";
                            /** Format: uuid */
                            subjectId: string;
                            subject: string;
                            addressee: string | null;
                            day: string | null;
                            takenBy: string | null;
                            /** Format: date-time */
                            takenAt: string;
                        } | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPaperSigners: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: components["schemas"]["PaperSignerInput"][];
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperSigners"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaperTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kept: components["schemas"]["PaperTemplate"];
                            derived: components["schemas"]["DerivedPaperTemplate"];
                        }[];
                        signers: components["schemas"]["PaperSigners"];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepPaperTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    system: "state" | "party";
                    /**
                     * @description Công văn, thông báo, báo cáo
                     * @enum {string}
                     */
                    class: "letter" | "notice" | "report";
                    /** @description Rỗng: cơ quan ban hành đứng một mình */
                    parent: string | null;
                    issuer: string | null;
                    place: string | null;
                    symbol: string | null;
                    signature: components["schemas"]["PaperSignatureInput"] | null;
                    recipients: string[] | null;
                    /** @description Số chạy theo năm, theo nhiệm kỳ, hoặc ghi ở sổ khác */
                    numbering: ("year" | "term" | "none") | null;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperTemplate"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPaperTemplateHistory: {
        parameters: {
            query: {
                system: "state" | "party";
                /** @description Công văn, thông báo, báo cáo */
                class: "letter" | "notice" | "report";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PaperTemplate"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fingerprint: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editImport: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    target?: "tasks" | "units" | "indicators" | "projects";
                    sheet?: string;
                    headTop?: number | null;
                    headBottom?: number | null;
                    mapping?: {
                        [key: string]: string | null;
                    };
                    choices?: {
                        [key: string]: string[] | null;
                    };
                    dropped?: boolean;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            key: "tasks" | "units" | "indicators" | "projects";
                            title: string;
                            hint: string;
                            mayImport: boolean;
                            fields: {
                                field: string;
                                name: string;
                                needed: boolean;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "tasks" | "units" | "indicators" | "projects";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                fate?: "new" | "changed" | "same" | "error";
                offset?: number;
                limit?: number;
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportRow"][];
                        total: number;
                        fingerprint: string;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportLine"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openImport: {
        parameters: {
            query?: {
                /** @description Bỏ trống: tự nhận ra */
                kind?: "tasks" | "units" | "indicators" | "projects";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openImportSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    sheet: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportIndicators: {
        parameters: {
            query?: {
                year?: number;
                q?: string;
                ownerId?: string;
                /** @description table: theo thứ tự của bảng */
                sort?: "table" | "name" | "-name" | "percent" | "-percent" | "period" | "-period";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                indicatorId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    indicatorFacets: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Năm đang xem: năm được hỏi, hoặc năm mới nhất có số liệu */
                        year: number;
                        years: number[];
                        owners: components["schemas"]["UnitRef"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                year?: number;
                q?: string;
                ownerId?: string;
                /** @description table: theo thứ tự của bảng */
                sort?: "table" | "name" | "-name" | "percent" | "-percent" | "period" | "-period";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Indicator"][];
                        nextCursor: string | null;
                        year: number;
                        count: number;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportProjects: {
        parameters: {
            query?: {
                year?: number;
                q?: string;
                ownerId?: string;
                group?: "national" | "A" | "B" | "C";
                /** @description Chỉ dự án giải ngân dưới mức này (%) */
                below?: number;
                /** @description table: theo thứ tự của bảng */
                sort?: "table" | "code" | "-code" | "name" | "-name" | "planned" | "-planned" | "disbursed" | "-disbursed" | "rate" | "-rate" | "asOf" | "-asOf";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                year?: number;
                q?: string;
                ownerId?: string;
                group?: "national" | "A" | "B" | "C";
                /** @description Chỉ dự án giải ngân dưới mức này (%) */
                below?: number;
                /** @description table: theo thứ tự của bảng */
                sort?: "table" | "code" | "-code" | "name" | "-name" | "planned" | "-planned" | "disbursed" | "-disbursed" | "rate" | "-rate" | "asOf" | "-asOf";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Project"][];
                        nextCursor: string | null;
                        year: number;
                        /** @description Của cả danh sách, không chỉ trang này */
                        totals: {
                            count: number;
                            /** @description Đồng, số nguyên */
                            planned: string;
                            /** @description Đồng, số nguyên */
                            disbursed: string;
                            percent: number | null;
                        };
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    projectFacets: {
        parameters: {
            query?: {
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Năm đang xem: năm được hỏi, hoặc năm mới nhất có số liệu */
                        year: number;
                        years: number[];
                        owners: components["schemas"]["UnitRef"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Export"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    list: "tasks";
                    asked: {
                        q?: string;
                        timeliness?: string;
                        work?: string;
                        confirmation?: string;
                        deadlineKind?: string;
                        /**
                         * Format: uuid
                         * @description Cơ quan, kể cả các đơn vị bên dưới
                         */
                        unitId?: string;
                        /**
                         * @default lead
                         * @enum {string}
                         */
                        unitRole?: "lead" | "coordinating" | "any";
                        /** Format: uuid */
                        documentId?: string;
                        /** Format: uuid */
                        parentId?: string;
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        deadlineFrom?: string;
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        deadlineTo?: string;
                        /** @description Không cập nhật từ ngần ấy ngày */
                        silentDays?: number;
                        /** @enum {string} */
                        extension?: "requested";
                        /**
                         * @description Đơn vị của tôi chủ trì hoặc phối hợp
                         * @enum {string}
                         */
                        mine?: "true" | "false";
                        /** Format: date-time */
                        changedSince?: string;
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                        /**
                         * @default deadline
                         * @enum {string}
                         */
                        sort?: "deadline" | "-deadline" | "-lastActivityAt" | "lastActivityAt" | "-number" | "number";
                        columns?: string;
                    };
                } | {
                    /** @constant */
                    list: "task-history";
                    asked: {
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                        /** Format: uuid */
                        taskId: string;
                    };
                } | {
                    /** @constant */
                    list: "documents";
                    asked: {
                        q?: string;
                        type?: string;
                        issuer?: string;
                        /** @enum {string} */
                        status?: "waiting" | "in-review" | "assigned" | "reference";
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        issuedFrom?: string;
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        issuedTo?: string;
                        /**
                         * @default -registeredAt
                         * @enum {string}
                         */
                        sort?: "-registeredAt" | "-issuedOn" | "issuedOn" | "relevance";
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                    };
                } | {
                    /** @constant */
                    list: "units";
                    asked: {
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        day?: string;
                        /** @enum {string} */
                        kind?: "territory" | "party" | "council" | "state" | "front" | "force" | "vertical" | "enterprise";
                        /** @enum {string} */
                        level?: "central" | "province" | "district" | "commune";
                        /** Format: uuid */
                        parentId?: string;
                        q?: string;
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                    };
                } | {
                    /** @constant */
                    list: "indicators";
                    asked: {
                        year?: number;
                        q?: string;
                        /** Format: uuid */
                        ownerId?: string;
                        /**
                         * @description table: theo thứ tự của bảng
                         * @default table
                         * @enum {string}
                         */
                        sort?: "table" | "name" | "-name" | "percent" | "-percent" | "period" | "-period";
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                    };
                } | {
                    /** @constant */
                    list: "projects";
                    asked: {
                        year?: number;
                        q?: string;
                        /** Format: uuid */
                        ownerId?: string;
                        /** @enum {string} */
                        group?: "national" | "A" | "B" | "C";
                        /** @description Chỉ dự án giải ngân dưới mức này (%) */
                        below?: number;
                        /**
                         * @description table: theo thứ tự của bảng
                         * @default table
                         * @enum {string}
                         */
                        sort?: "table" | "code" | "-code" | "name" | "-name" | "planned" | "-planned" | "disbursed" | "-disbursed" | "rate" | "-rate" | "asOf" | "-asOf";
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                    };
                } | {
                    /** @constant */
                    list: "people";
                    asked: {
                        q?: string;
                        /** Format: uuid */
                        unitId?: string;
                        /** @enum {string} */
                        role?: "administrator" | "office-specialist" | "leader" | "focal-point" | "auditor";
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                    };
                } | {
                    /** @constant */
                    list: "audit";
                    asked: {
                        action?: string;
                        /** Format: uuid */
                        personId?: string;
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        from?: string;
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        to?: string;
                        /**
                         * @default xlsx
                         * @enum {string}
                         */
                        format?: "xlsx" | "csv";
                    };
                } | {
                    /** @constant */
                    list: "paper";
                    asked: {
                        /** @enum {string} */
                        kind: "assignment" | "task-table" | "reminder" | "tracking" | "extension" | "briefing";
                        /**
                         * Format: uuid
                         * @description Cơ quan (đôn đốc, theo dõi, báo cáo nhanh), văn bản (giao nhiệm vụ, danh mục), nhiệm vụ (gia hạn) hoặc không gian làm việc (báo cáo nhanh)
                         */
                        subjectId: string;
                        /** @enum {string} */
                        format: "docx" | "pdf";
                        paper: components["schemas"]["PaperInput"];
                        /**
                         * Format: uuid
                         * @description Văn bản khác đang có số này mà người tải đã được báo
                         */
                        knownHolderId?: string;
                    };
                } | {
                    /** @constant */
                    list: "searchable";
                    asked: {
                        /** Format: uuid */
                        documentId: string;
                    };
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Export"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                unread?: "true";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Notification"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids?: string[];
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: components["schemas"]["DocumentRef"][];
                        tasks: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            title: string;
                            lead: components["schemas"]["UnitRef"] | null;
                            timeliness: ("no-deadline" | "in-time" | "due-soon" | "overdue" | "done-on-time" | "done-late") | null;
                        }[];
                        units: components["schemas"]["UnitRef"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUnitName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "abbreviation" | "alias";
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "renamed";
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    onDay: string;
                    name: string;
                    legalBasis?: string;
                } | {
                    /** @constant */
                    kind: "moved";
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    onDay: string;
                    /** Format: uuid */
                    parentId: string;
                    legalBasis?: string;
                } | {
                    /** @constant */
                    kind: "dissolved";
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    onDay: string;
                    successorIds: string[];
                    /**
                     * Format: uuid
                     * @description Cơ quan trong successorIds nhận các nhiệm vụ đang mở, người và đơn vị trực thuộc; không nêu thì là cơ quan đầu tiên
                     */
                    mainSuccessorId?: string;
                    legalBasis?: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Ngày dân sự YYYY-MM-DD */
                day?: string;
                kind?: "territory" | "party" | "council" | "state" | "front" | "force" | "vertical" | "enterprise";
                level?: "central" | "province" | "district" | "commune";
                parentId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        day: string;
                        items: components["schemas"]["UnitRow"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    abbreviation?: string;
                    /** @default [] */
                    aliases?: string[];
                    /** @enum {string} */
                    kind: "territory" | "party" | "council" | "state" | "front" | "force" | "vertical" | "enterprise";
                    /** @enum {string} */
                    level: "central" | "province" | "district" | "commune";
                    /** Format: uuid */
                    parentId: string;
                    officialCode?: string;
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    onDay: string;
                    legalBasis?: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Khóa do bên gọi chọn; gửi lại cùng khóa thì không thực hiện lần hai */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    provinceCode: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    expandGroup: {
        parameters: {
            query: {
                words: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        understood: boolean;
                        items: components["schemas"]["UnitRef"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportUnits: {
        parameters: {
            query?: {
                /** @description Ngày dân sự YYYY-MM-DD */
                day?: string;
                kind?: "territory" | "party" | "council" | "state" | "front" | "force" | "vertical" | "enterprise";
                level?: "central" | "province" | "district" | "commune";
                parentId?: string;
                q?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProvinces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchUnits: {
        parameters: {
            query: {
                q: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                day?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            abbreviation: string | null;
                            dissolvedOn: string | null;
                            matched: string;
                            /** @enum {string} */
                            level: "central" | "province" | "district" | "commune";
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                    /** @enum {string} */
                    role: "administrator" | "office-specialist" | "leader" | "focal-point" | "auditor";
                    /**
                     * Format: date
                     * @description Ngày dân sự YYYY-MM-DD
                     */
                    validFrom?: string;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRow"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                q?: string;
                unitId?: string;
                role?: "administrator" | "office-specialist" | "leader" | "focal-point" | "auditor";
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    title?: string;
                    /** @description Chữ thường không dấu, số, . _ - */
                    username: string;
                    phone?: string;
                    memberships: {
                        /** Format: uuid */
                        unitId: string;
                        /** @enum {string} */
                        role: "administrator" | "office-specialist" | "leader" | "focal-point" | "auditor";
                        /**
                         * Format: date
                         * @description Ngày dân sự YYYY-MM-DD
                         */
                        validFrom?: string;
                        validTo?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        person: components["schemas"]["PersonRow"];
                        password: string;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("documents:read" | "documents:write" | "tasks:read" | "tasks:write" | "organisation:read" | "organisation:write" | "people:read" | "people:write" | "audit:read")[];
                    days: number;
                };
            };
        };
        responses: {
            /** @description Thành công */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        scopes: ("documents:read" | "documents:write" | "tasks:read" | "tasks:write" | "organisation:read" | "organisation:write" | "people:read" | "people:write" | "audit:read")[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        lastUsedAt: string | null;
                        revokedAt: string | null;
                        secret: string;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    editPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description Số phiên bản đã đọc, lấy từ ETag hoặc trường "revision" */
                "If-Match": string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    title?: string | null;
                    phone?: string | null;
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRow"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonRow"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    workspaceId: string;
                };
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: {
                action?: string;
                personId?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                from?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                to?: string;
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPeople: {
        parameters: {
            query?: {
                q?: string;
                unitId?: string;
                role?: "administrator" | "office-specialist" | "leader" | "focal-point" | "auditor";
                format?: "xlsx" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: string;
                personId?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                from?: string;
                /** @description Ngày dân sự YYYY-MM-DD */
                to?: string;
                /** @description nextCursor của trang trước */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            current: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastUsedAt: string;
                            address: string | null;
                            device: string | null;
                        }[];
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Bỏ cả bước xác thực thứ hai, khi người ấy đã mất thiết bị
                     * @default false
                     */
                    dropSecondFactor?: boolean;
                } | null;
            };
        };
        responses: {
            /** @description Thành công */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Thành công */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Từ chối hoặc lỗi */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
