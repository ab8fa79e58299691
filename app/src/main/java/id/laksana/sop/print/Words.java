package id.laksana.sop.print;

import id.laksana.web.Texts;
import java.util.Locale;

/** The few words of ours on a sheet, mostly for those who do not see what is drawn. */
record Words(Texts texts, Locale language) {

    String of(String key, Object... args) {
        return texts.get(language, key, args);
    }
}
