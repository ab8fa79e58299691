package id.laksana.sop.desk;

import java.security.SecureRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Names for steps and performers that none has had yet, on whatever sheet. */
final class FreshNames implements Supplier<String> {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LONG = 12;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        return random.ints(LONG, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
