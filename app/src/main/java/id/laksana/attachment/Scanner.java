package id.laksana.attachment;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. */
interface Scanner {

    /** @throws IOException if the file itself cannot be read */
    Scan scan(InputStream file) throws IOException;
}
