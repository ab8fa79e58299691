package id.laksana.sop.version;

import id.laksana.sop.sheet.Sheet;
import id.laksana.sop.sheet.SheetFormat;

/** A version of an SOP that is or was in force, and so is everybody's to read. */
public final class PublishedSop {

    private final String agency;
    private final String code;
    private final Version version;
    private final byte[] document;

    PublishedSop(String agency, String code, Version version, byte[] document) {
        this.agency = agency;
        this.code = code;
        this.version = version;
        this.document = document;
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public Version version() {
        return version;
    }

    /** Its canonical bytes. */
    public byte[] document() {
        return document.clone();
    }

    public Sheet sheet() {
        return SheetFormat.readStored(document);
    }
}
