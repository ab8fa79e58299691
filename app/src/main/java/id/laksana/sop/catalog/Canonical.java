package id.laksana.sop.catalog;

import java.util.Locale;

/**
 * A service or a class of steps by which agencies are compared; the names are ours and printed nowhere.
 *
 * @param family groups what is of one kind
 */
public record Canonical(String code, String indonesian, String english, String family) {

    public String name(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : indonesian;
    }
}
