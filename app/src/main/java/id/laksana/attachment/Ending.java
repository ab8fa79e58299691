package id.laksana.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.laksana.attachment.StoreOutcome.Odd.Why;
import java.util.Optional;

/** What the last bytes of a file tell: whether it ends as its kind does, and nothing else is hung on to it. */
final class Ending {

    /** As far from its end as an archive can say that it is one. */
    static final int LENGTH = 22 + 0xFFFF;

    private static final String ARCHIVE = "PK\5\6";
    private static final int COMMENT_LENGTH = 20;
    private static final String END_OF_PDF = "%%EOF";
    private static final String END_OF_PNG = "\0\0\0\0IEND\u00AEB`\u0082";
    private static final String END_OF_JPEG = "\u00FF\u00D9";

    /** Samsung's telephones hang notes on their photographs, behind the end and before this. */
    private static final String NOTES_OF_PHONE = "SEFT";

    private static final int MOST_BLANKS = 4096;

    private Ending() {}

    static Optional<Why> fault(FileKind kind, byte[] last) {
        String end = new String(last, ISO_8859_1);
        return switch (kind) {
            case PDF -> fault(end, END_OF_PDF);
            case PNG -> fault(end, END_OF_PNG);
            case JPEG -> end.endsWith(NOTES_OF_PHONE) && !isArchive(end) ? Optional.empty() : fault(end, END_OF_JPEG);
            case DOCX, XLSX -> isArchive(end) ? Optional.empty() : Optional.of(Why.BROKEN_CONTAINER);
        };
    }

    private static Optional<Why> fault(String end, String mark) {
        if (isArchive(end)) {
            return Optional.of(Why.ALSO_AN_ARCHIVE);
        }
        int at = end.lastIndexOf(mark);
        if (at < 0) {
            return Optional.of(Why.CUT_OFF);
        }
        String behind = end.substring(at + mark.length());
        boolean blank = behind.length() <= MOST_BLANKS && behind.chars().allMatch(one -> one <= ' ');
        return blank ? Optional.empty() : Optional.of(Why.MORE_BEHIND_THE_END);
    }

    /** Whether an archiver would find its directory here: its last record reaches, with a comment, to the very end. */
    private static boolean isArchive(String end) {
        for (int at = end.lastIndexOf(ARCHIVE); at >= 0; at = end.lastIndexOf(ARCHIVE, at - 1)) {
            int comment = at + COMMENT_LENGTH;
            if (comment + 2 <= end.length()) {
                int length = end.charAt(comment) | end.charAt(comment + 1) << 8;
                if (comment + 2 + length == end.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
