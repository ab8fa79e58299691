package id.laksana.identity.members;

import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Passwords that are read aloud or written down once: no letters that look alike, in groups of four. */
@Singleton
class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS_OF_A_GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    String draw() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * LETTERS_OF_A_GROUP; i++) {
            if (i > 0 && i % LETTERS_OF_A_GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
