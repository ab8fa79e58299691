package id.laksana.sop.service.field;

import java.util.regex.Pattern;

/**
 * One of several that can be chosen.
 *
 * @param id what is stored; it stays when the label is written otherwise
 */
public record Option(String id, String label) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Option {
        if (id.length() > FieldId.LONGEST || !FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("No name of an option");
        }
    }
}
