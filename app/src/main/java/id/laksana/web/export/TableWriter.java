package id.laksana.web.export;

import java.io.IOException;
import java.util.List;

/** Takes a table row by row and keeps none of it. */
public interface TableWriter extends AutoCloseable {

    void header(List<String> names) throws IOException;

    void row(List<Cell> cells) throws IOException;

    /** Ends the file; what was written to so far stays open. */
    @Override
    void close() throws IOException;
}
