package id.laksana.sop.print;

import java.util.List;

/**
 * The service standards of a book.
 *
 * @param head of their pages
 */
public record StandardsChapter(PageHead head, List<PrintedStandard> standards) {

    public static final StandardsChapter NONE =
            new StandardsChapter(new PageHead(List.of(), List.of(), null), List.of());

    public StandardsChapter {
        standards = List.copyOf(standards);
    }
}
