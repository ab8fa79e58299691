package id.laksana.sop.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decree as it is printed: what is considered, recalled and decided, who signs it, and the list in its annex.
 *
 * @param letterhead the government and the agency
 * @param office in whose name it is, as it stands above the signature
 */
public record PrintedDecree(
        List<String> letterhead,
        String office,
        String number,
        String about,
        List<String> considering,
        List<String> recalling,
        List<String> deciding,
        String place,
        String day,
        String name,
        @Nullable String rank,
        @Nullable String nip,
        List<Item> annex) {

    public PrintedDecree {
        letterhead = List.copyOf(letterhead);
        considering = List.copyOf(considering);
        recalling = List.copyOf(recalling);
        deciding = List.copyOf(deciding);
        annex = List.copyOf(annex);
    }

    /** @param code by which its sheet is found in the same document */
    public record Item(String code, String number, String name) {}
}
