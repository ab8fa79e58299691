package id.laksana.web;

import java.util.List;

/** What every line of the log says beside its sentence, where it is known. */
public final class LogFields {

    public static final String REQUEST = "request";
    public static final String AGENCY = "agency";
    public static final String USER = "user";

    static final List<String> ALL = List.of(REQUEST, AGENCY, USER);

    private LogFields() {}
}
