package id.laksana.sop.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import id.laksana.identity.Allowed;
import id.laksana.identity.Permission;
import id.laksana.sop.official.Books;
import id.laksana.sop.official.BoundBook;
import id.laksana.web.ui.DownloadLink;
import id.laksana.web.ui.InMenu;
import id.laksana.web.ui.PageBehalf;
import id.laksana.web.ui.PageDownload;
import id.laksana.web.ui.StatePanel;
import id.laksana.web.ui.Titled;
import id.laksana.web.ui.WorkPanel;
import id.laksana.web.work.LongWorks;
import id.laksana.web.work.WorkKind;
import io.micronaut.context.annotation.Prototype;
import java.io.IOException;
import java.nio.file.Files;

/** All SOPs that are in force as one book for printers. */
@Prototype
@Route(":agency/buku")
@Allowed(Permission.READ_SOPS)
@InMenu(order = 16, icon = VaadinIcon.BOOK)
class BookView extends Div implements Titled {

    private static final long serialVersionUID = 1L;
    private static final WorkKind<BoundBook> BINDING = new WorkKind<>("buku", BoundBook.class);

    BookView(Books books, LongWorks works, PageBehalf behalf) {
        addClassName("book-page");
        add(new H1(getTranslation("view.BookView")));
        int sheets = books.sheets();
        if (sheets == 0) {
            add(StatePanel.empty(getTranslation("book.none")));
            return;
        }
        WorkPanel<BoundBook> binding = new WorkPanel<>(
                works,
                behalf,
                BINDING,
                getTranslation("book.bind"),
                book -> getTranslation("book.bound", book.sheets()));
        binding.starting(books::bind);
        binding.offering(book -> new DownloadLink(getTranslation("book.file"), new BookDownload(book, behalf)));
        add(new Paragraph(getTranslation("book.explanation", sheets)), binding);
    }

    /** The bound book as a file. */
    private static final class BookDownload extends PageDownload<BoundBook> {

        private static final long serialVersionUID = 1L;

        private final transient BoundBook book;

        BookDownload(BoundBook book, PageBehalf behalf) {
            super(behalf);
            this.book = book;
        }

        @Override
        protected BoundBook make() {
            return book;
        }

        @Override
        protected void send(BoundBook file, DownloadEvent event) throws IOException {
            event.setFileName("buku-sop.pdf");
            event.setContentType("application/pdf");
            event.setContentLength(Files.size(file.file()));
            Files.copy(file.file(), event.getOutputStream());
        }
    }
}
