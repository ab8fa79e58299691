package id.laksana.sop.layout;

import java.util.List;

/**
 * How an agency's sheets are bound into a book.
 *
 * @param title the lines of the cover above the list of services
 * @param foot the lines below it; without any, the agency's name stands there
 */
public record Binding(Arrangement.Paper paper, List<String> title, List<String> foot) {

    public Binding {
        title = List.copyOf(title);
        foot = List.copyOf(foot);
    }
}
