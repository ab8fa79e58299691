package id.laksana.sop.print;

import id.laksana.sop.layout.Binding;
import java.util.List;

/**
 * The sheets of an agency in one.
 *
 * @param agency its name, where the layout has no lines for the foot of the cover
 * @param services the cover's list, in its order
 */
public record Book(
        Binding binding, String agency, List<String> services, StandardsChapter chapter, List<Printing> sheets) {

    public Book {
        services = List.copyOf(services);
        sheets = List.copyOf(sheets);
    }
}
